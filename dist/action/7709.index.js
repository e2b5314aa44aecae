export const id = 7709;
export const ids = [7709];
export const modules = {

/***/ 62925:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jt: () => (/* binding */ flag),
/* harmony export */   NB: () => (/* binding */ defineCommand),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   Te: () => (/* binding */ texts),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   Yq: () => (/* binding */ choice),
/* harmony export */   zM: () => (/* binding */ choices)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43026);

/** Checks a verb's definition; `run` gets its options typed from their declarations, and the repository's lock. */
function defineCommand(definition) {
    const command = definition;
    const run = command.locks ? locking(command) : command.run;
    if (!command.endsOnInterrupt)
        return { ...command, run };
    return {
        ...command,
        run: (context, targets, options) => {
            context.endOnInterrupt?.();
            return run(context, targets, options);
        },
    };
}
function locking({ name, run }) {
    return async (context, targets, options) => {
        if (context.dryRun || context.lock)
            return run(context, targets, options);
        const { withRepositoryLock } = await Promise.all(/* import() */[__webpack_require__.e(4159), __webpack_require__.e(2647)]).then(__webpack_require__.bind(__webpack_require__, 32647));
        const owner = ['assay', name, ...targets].join(' ');
        return withRepositoryLock(context, owner, (locked) => run(locked, targets, options));
    };
}
/** An option that is there or not. */
function flag(flags, description) {
    return { flags, description };
}
/** An option with a text. */
function text(flags, description) {
    return { flags, description, parse: (value) => value };
}
/** An option with a text that may be given several times. */
function texts(flags, description) {
    return {
        flags,
        description: `${description} (repeatable)`,
        repeats: true,
        parse: (value) => value,
    };
}
/** An option with one of a few words; anything else is `OPTION_INVALID` (exit 2). */
function choice(flags, description, words) {
    return {
        flags,
        description: `${description} (${words.join(' | ')})`,
        parse: (value) => {
            const word = words.find((candidate) => candidate === value);
            if (word !== undefined)
                return word;
            throw optionInvalid(flags, value, `Write one of ${words.join(', ')}.`);
        },
    };
}
/** An option with one of a few words that may be given several times. */
function choices(flags, description, words) {
    const one = choice(flags, description, words);
    const repeatable = { description: `${description} (${words.join(' | ')}; repeatable)`, repeats: true };
    return { ...one, ...repeatable };
}
/** An option with a whole number of at least 1. */
function count(flags, description) {
    return {
        flags,
        description,
        parse: (value) => {
            const number = Number(value);
            if (Number.isSafeInteger(number) && number >= 1)
                return number;
            throw optionInvalid(flags, value, 'Write a whole number of at least 1.');
        },
    };
}
function optionInvalid(flags, value, hint) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({ code: 'OPTION_INVALID', message: `${flags}: "${value}" cannot be used`, hint, exitCode: 2 });
}


/***/ }),

/***/ 8646:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ paramsPaths),
/* harmony export */   P: () => (/* binding */ metricPaths)
/* harmony export */ });
/* harmony import */ var _core_repository_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34949);

/** Metric files that pipelines declare, each once; `metrics:` at the top of dvc.yaml may name what a stage writes. */
function metricPaths(pipelines) {
    const stages = pipelines.flatMap((pipeline) => pipeline.stages);
    const writer = (path) => stages.find(({ outputs }) => outputs.some((output) => (0,_core_repository_path_js__WEBPACK_IMPORTED_MODULE_0__/* .isInside */ .FK)(path, output.path)))?.address;
    const ofStages = stages.flatMap(({ outputs }) => outputs.filter(({ kind }) => kind === 'metric'));
    const paths = new Set([...ofStages.map(({ path }) => path), ...pipelines.flatMap(({ metrics }) => metrics)]);
    return [...paths].map((path) => ({ path, stage: writer(path) }));
}
/** Parameter files that pipelines use or name, and `params.yaml` beside each dvc.yaml, each once. */
function paramsPaths(pipelines) {
    const besides = pipelines.map(({ path }) => path.replace(/dvc\.yaml$/, 'params.yaml'));
    const ofStages = pipelines.flatMap(({ stages }) => stages.flatMap(({ params }) => params.map(({ path }) => path)));
    return [...new Set([...besides, ...ofStages, ...pipelines.flatMap(({ params }) => params)])];
}


/***/ }),

/***/ 27709:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  init: () => (/* binding */ init)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/config/schema.js + 4 modules
var schema = __webpack_require__(1593);
// EXTERNAL MODULE: ./build/src/config/starter-config.js
var starter_config = __webpack_require__(98614);
// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(43026);
// EXTERNAL MODULE: ./build/src/platform/files.js
var platform_files = __webpack_require__(48486);
// EXTERNAL MODULE: ./build/src/platform/git.js + 1 modules
var platform_git = __webpack_require__(12754);
// EXTERNAL MODULE: ./build/src/versioning/ignore-rules.js + 1 modules
var ignore_rules = __webpack_require__(80014);
;// CONCATENATED MODULE: ./build/src/versioning/create-repository.js





const DVCIGNORE = `# Add patterns of files dvc should ignore, which could improve
# the performance. Learn more at
# https://dvc.org/doc/user-guide/dvcignore
`;
/**
 * Makes a directory (absolute) a repository, byte for byte as `dvc init` does (dvc-formats §1.8), and returns the files
 * that were written, relative to it. What is there already is kept. Throws `NOT_A_GIT_REPOSITORY` and
 * `DVC_DIRECTORY_IGNORED` (both exit 2) before anything is touched.
 */
function createRepository(root, options) {
    if (!options.noScm)
        checkGit(root, options.subdirectory);
    const files = [
        ['.dvc/config', options.noScm ? '[core]\n    no_scm = True\n' : ''],
        ...(options.noScm ? [] : [['.dvc/.gitignore', '/config.local\n/tmp\n/cache\n']]),
        ['.dvcignore', DVCIGNORE],
    ];
    const isThere = (path) => (0,platform_files/* statIfExists */.oL)((0,external_node_path_.join)(root, path)) !== undefined;
    const replaced = (path) => options.force && path !== '.dvcignore';
    const missing = files.filter(([path]) => replaced(path) || !isThere(path));
    if (options.dryRun)
        return missing.map(([path]) => path);
    if (options.force)
        (0,external_node_fs_.rmSync)((0,external_node_path_.join)(root, '.dvc/config.local'), { force: true });
    for (const [path, text] of missing)
        (0,platform_files/* writeFileAtomic */.Zf)((0,external_node_path_.join)(root, path), text);
    return missing.map(([path]) => path);
}
function checkGit(root, subdirectory) {
    const top = (0,ignore_rules/* gitTop */.Sp)(root);
    if (top === undefined || (!subdirectory && !(0,external_node_fs_.existsSync)((0,external_node_path_.join)(root, '.git')))) {
        throw new errors/* UserError */.yo({
            code: 'NOT_A_GIT_REPOSITORY',
            message: top === undefined
                ? `${root} is not in a git repository`
                : `${root} is not the top of its git repository, ${top} is`,
            hint: top === undefined ? 'Run `git init` first, or use --no-scm.' : 'Run it there, or use --subdir.',
            exitCode: 2,
        });
    }
    if (!(0,ignore_rules/* gitIgnoreRules */.Uj)({ root }).ignores('.dvc', true))
        return;
    throw new errors/* UserError */.yo({
        code: 'DVC_DIRECTORY_IGNORED',
        message: `git ignores ${(0,external_node_path_.join)(root, '.dvc')}, which has to be committed`,
        hint: 'Add `!.dvc` to .gitignore.',
        exitCode: 2,
    });
}

// EXTERNAL MODULE: ./build/src/commands/command.js
var command = __webpack_require__(62925);
// EXTERNAL MODULE: ./build/src/platform/git-environment.js
var git_environment = __webpack_require__(50237);
// EXTERNAL MODULE: ./build/src/platform/process.js + 1 modules
var process = __webpack_require__(99762);
// EXTERNAL MODULE: ./build/src/versioning/repository.js
var repository = __webpack_require__(70776);
;// CONCATENATED MODULE: ./build/src/commands/register-merge-driver.js






const NAME = 'merge dvc.lock by stage, .dvc files by output and directory entry';
/** Where Assay is missing, git's own merge of text does the work, with its markers. */
const DRIVER = 'if command -v assay >/dev/null 2>&1; then assay merge-driver %O %A %B %P; else git merge-file -L ours -L base -L theirs %A %O %B; fi';
const ATTRIBUTES = ['dvc.lock merge=assay', '*.dvc merge=assay'];
/** Tells git, in this clone, to merge dvc.lock and `.dvc` files with Assay. Doing it again changes nothing. */
async function registerMergeDriver(context, directory) {
    const top = (0,ignore_rules/* gitTop */.Sp)(directory);
    if (top === undefined) {
        throw new errors/* UserError */.yo({
            code: 'NOT_A_GIT_REPOSITORY',
            message: `${directory} is not in a git repository`,
            hint: 'Run it in a clone.',
            exitCode: 2,
        });
    }
    const path = (0,external_node_path_.join)((0,repository/* findRoot */.wg)(directory) ?? top, '.gitattributes');
    const text = (0,platform_files/* readTextIfExists */.TP)(path) ?? '';
    const lines = text.split(/\r?\n/).map((line) => line.trim().replace(/\s+/g, ' '));
    const missing = ATTRIBUTES.filter((line) => !lines.includes(line));
    if (!context.dryRun) {
        await setGit(context, top, 'merge.assay.name', NAME);
        await setGit(context, top, 'merge.assay.driver', DRIVER);
        const gap = text === '' || text.endsWith('\n') ? '' : '\n';
        if (missing.length > 0)
            (0,platform_files/* writeFileAtomic */.Zf)(path, `${text}${gap}${missing.join('\n')}\n`);
    }
    const changed = missing.length > 0 ? ['.gitattributes'] : [];
    return {
        exitCode: 0,
        json: {
            added: text === '' ? changed : [],
            modified: text === '' ? [] : changed,
            deleted: [],
            failed: [],
            bytes: 0,
        },
        text: context.dryRun
            ? 'would set merge.assay.driver in this clone\n' +
                missing.map((line) => `would add "${line}" to ${path}`).join('\n')
            : [
                'git now merges dvc.lock and .dvc files of this clone with Assay.',
                ...(missing.length > 0 ? ['', 'For everybody:', '', '    git add -- .gitattributes', ''] : ['']),
                'Every other clone needs `assay init --merge-driver` once: git does not share it. Without it git merges text.',
            ].join('\n'),
    };
}
async function setGit({ environment }, top, key, value) {
    const set = await (0,process/* capture */.F)('git', ['config', '--local', key, value], { cwd: top, env: (0,git_environment/* gitEnvironment */._)(environment) });
    if (set.status === 0)
        return;
    throw new errors/* UserError */.yo({
        code: 'GIT_FAILED',
        message: `git config ${key} failed: ${set.stderr.trim()}`,
        hint: 'Look whether .git/config can be written.',
        exitCode: 3,
    });
}

// EXTERNAL MODULE: ./build/src/core/repository-path.js
var repository_path = __webpack_require__(34949);
// EXTERNAL MODULE: ./build/src/pipeline/dvc-yaml.js + 10 modules
var dvc_yaml = __webpack_require__(63757);
// EXTERNAL MODULE: ./build/src/pipeline/metrics.js
var pipeline_metrics = __webpack_require__(11381);
// EXTERNAL MODULE: ./build/src/commands/evidence-paths.js
var evidence_paths = __webpack_require__(8646);
;// CONCATENATED MODULE: ./build/src/commands/survey-project.js








const DATA = /\.(csv|parquet|onnx)$/i;
const PASSED_OVER = new Set(['.git', '.dvc', '.hg', '.venv', 'venv', 'node_modules', '__pycache__', '.assay']);
/** Enough to say what a project holds, in a moment also where it is huge. */
const MAX_DIRECTORIES = 500;
const MAX_FOUND = 50;
/** Looks what a project has: its stages, metrics, data and models. What cannot be read is passed over. */
function surveyProject(root) {
    const pipeline = quietly(() => (0,dvc_yaml/* parseDvcYaml */.g)((0,platform_files/* readTextIfExists */.TP)((0,external_node_path_.join)(root, 'dvc.yaml')) ?? '', 'dvc.yaml'));
    const paths = pipeline ? (0,evidence_paths/* metricPaths */.P)([pipeline]).map(({ path }) => path) : [];
    const metrics = paths.flatMap((path) => {
        const found = quietly(() => (0,pipeline_metrics/* parseMetrics */.B)((0,platform_files/* readTextIfExists */.TP)((0,external_node_path_.join)(root, path)) ?? '', path));
        return [...(found ?? [])].flatMap(([key, value]) => typeof value === 'number' && !`${path}${key}`.includes(':') ? [`${path}:${key}`] : []);
    });
    return { stages: (pipeline?.stages ?? []).map(({ name }) => name), metrics, data: findData(root) };
}
function quietly(read) {
    try {
        return read();
    }
    catch (error) {
        if (error instanceof errors/* UserError */.yo)
            return undefined;
        throw error;
    }
}
/** Data and models that git does not ignore; data that is tracked already is ignored. */
function findData(root) {
    const ignored = (0,ignore_rules/* gitIgnoreRules */.Uj)({ root });
    const found = [];
    const pending = [''];
    for (let seen = 0; seen < MAX_DIRECTORIES && pending.length > 0 && found.length < MAX_FOUND; seen++) {
        const directory = pending.shift();
        for (const entry of (0,external_node_fs_.readdirSync)((0,external_node_path_.join)(root, directory), { withFileTypes: true })) {
            const path = directory === '' ? entry.name : `${directory}/${entry.name}`;
            if (entry.isDirectory() && !PASSED_OVER.has(entry.name) && !ignored.ignoresBelow(path, true))
                pending.push(path);
            if (entry.isFile() && DATA.test(entry.name) && !ignored.ignoresBelow(path, false))
                found.push(path);
        }
    }
    return found.sort(repository_path/* byCodePoint */.HH);
}

;// CONCATENATED MODULE: ./build/src/commands/init.js










const MOST_SUGGESTED = 3;
/** `assay init`: makes a directory a repository of DVC's kind and writes a first assay.yaml; what is there is kept. */
const init = (0,command/* defineCommand */.NB)({
    name: 'init',
    summary: 'make this project a repository, and write its assay.yaml',
    positionals: '[directory]',
    options: {
        noScm: (0,command/* flag */.Jt)('--no-scm', 'without git'),
        subdir: (0,command/* flag */.Jt)('--subdir', 'in a directory below the top of the git repository'),
        force: (0,command/* flag */.Jt)('-f, --force', 'begin anew: replace the configuration in .dvc; its cache stays'),
        mergeDriver: (0,command/* flag */.Jt)('--merge-driver', 'only let git merge dvc.lock and .dvc files with Assay, in this clone'),
    },
    async run(context, [typed = '.'], { noScm = false, subdir = false, force = false, mergeDriver }) {
        const directory = (0,external_node_path_.resolve)(context.directory, typed);
        if (!(0,platform_files/* statIfExists */.oL)(directory)?.isDirectory())
            throw noDirectory(directory);
        const root = (0,external_node_fs_.realpathSync)(directory);
        if (mergeDriver)
            return registerMergeDriver(context, root);
        if (noScm && subdir) {
            throw new errors/* UserError */.yo({
                code: 'USAGE',
                message: '--no-scm and --subdir exclude each other',
                hint: 'Leave one of them.',
                exitCode: 2,
            });
        }
        const { dryRun } = context;
        const dropped = force ? remotesIn(root) : [];
        const written = createRepository(root, { noScm, subdirectory: subdir, force, dryRun });
        const facts = surveyProject(root);
        if (!(0,platform_files/* statIfExists */.oL)((0,external_node_path_.join)(root, schema/* CONFIG_FILE */.g2))) {
            if (!dryRun)
                (0,platform_files/* writeFileAtomic */.Zf)((0,external_node_path_.join)(root, schema/* CONFIG_FILE */.g2), (0,starter_config/* starterConfig */.G)(facts));
            written.push(schema/* CONFIG_FILE */.g2);
        }
        const keptCache = force && (0,platform_files/* statIfExists */.oL)((0,external_node_path_.join)(root, '.dvc/cache')) !== undefined;
        if (keptCache)
            context.progress.note('The cache in .dvc/cache was kept. To be rid of it, delete it yourself.');
        const here = (0,external_node_path_.relative)((0,external_node_fs_.realpathSync)(context.directory), root).split(external_node_path_.sep).join('/');
        const shown = written.map((path) => external_node_path_.posix.join(here, path));
        const loss = dropped.length === 0 ? '' : `drop ${dropped.length === 1 ? 'the remote' : 'the remotes'} ${dropped.join(', ')}`;
        const text = dryRun
            ? [...shown.map((path) => `would write ${path}`), ...(loss === '' ? [] : [`would ${loss}`])].join('\n')
            : (loss === '' ? '' : `Beginning anew ${loss.replace('drop', 'dropped')}.\n`) +
                nextSteps(shown, await untracked(facts.data, root, context), { noScm, here });
        return { exitCode: 0, json: { added: written, modified: [], deleted: [], failed: [], bytes: 0 }, text };
    },
});
/** Names of the remotes that the configuration in `.dvc` has, be the rest of it broken. */
function remotesIn(root) {
    const texts = ['config', 'config.local'].map((name) => (0,platform_files/* readTextIfExists */.TP)((0,external_node_path_.join)(root, '.dvc', name)) ?? '');
    const names = texts.flatMap((text) => [...text.matchAll(/^\s*\[\s*'?\s*remote\s+"(.+?)"/gm)].map(([, name]) => name));
    return [...new Set(names)];
}
/** The first few files of a list that git does not track, which `add` would refuse. */
async function untracked(paths, root, context) {
    const git = await (0,platform_git.openGit)(root, context.environment);
    const found = [];
    for (const path of paths) {
        const isTracked = await git?.tracks(external_node_path_.posix.join((0,external_node_path_.relative)(git.root, root).split(external_node_path_.sep).join('/'), path));
        if (!isTracked)
            found.push(path);
        if (found.length === MOST_SUGGESTED)
            break;
    }
    return found;
}
function nextSteps(written, data, { noScm, here }) {
    const cd = here === '' ? [] : [`cd ${quoted(here)}`];
    const steps = [
        ...(noScm || written.length === 0 ? [] : [`git add -- ${written.map(quoted).join(' ')}`]),
        ...cd,
        ...data.map((path) => `assay add ${quoted(path)}`),
        'assay remote add --default storage s3://bucket/path',
        'assay run',
    ];
    const made = written.length === 0 ? 'Everything is there already.' : `Wrote ${written.join(', ')}.`;
    return `${made} What comes next:\n\n${steps.map((step) => `    ${step}\n`).join('')}`;
}
function quoted(path) {
    return /^[\w./-]+$/.test(path) ? path : `'${path.replaceAll("'", "'\\''")}'`;
}
function noDirectory(directory) {
    return new errors/* UserError */.yo({
        code: 'DIRECTORY_MISSING',
        message: `there is no directory ${directory}`,
        hint: `mkdir -p ${quoted(directory)}`,
        exitCode: 2,
    });
}


/***/ }),

/***/ 98614:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ starterConfig)
/* harmony export */ });
const MOST = 8;
/** Words in the names of metrics that are better when they are lower. */
const LOWER_IS_BETTER = /loss|error|mse|rmse|mae|mape|brier|perplexity|seconds|latency/i;
/** The text of a first assay.yaml: valid, blocking nothing, with the project's own names in its examples. */
function starterConfig({ stages, metrics, data }) {
    const target = stages.at(-1) ?? 'train';
    const gated = metrics.length > 0 ? metrics.slice(0, MOST) : ['metrics.json:accuracy'];
    const kept = data.slice(0, MOST).map((path) => `#   - ${scalar(path)}`);
    return [
        '# What `assay run` does here, and what a change must hold. Every key but `version` may be left out;',
        '# `assay schema` prints them all. Rules are read from the revision a change is compared with.',
        'version: 1',
        '',
        '# Stages of dvc.yaml to reproduce, with what they depend on; all when left out.',
        '# pipeline:',
        `#   targets: [${scalar(target)}]`,
        '',
        '# Gates on numbers that your scripts write, named <file>:<key>. `max_drop` and `max_rise` bound the change from the base,',
        '# in the unit of the metric or in percent of the base; `min` and `max` bound the value itself.',
        '# metrics:',
        ...gated.flatMap((metric) => [`#   - metric: ${scalar(metric)}`, ...boundLines(metric)]),
        '',
        '# Paths whose change is announced in the report.',
        '# protected:',
        '#   - assay.yaml',
        ...kept,
        '',
    ].join('\n');
}
function boundLines(metric) {
    return LOWER_IS_BETTER.test(metric) ? ['#     direction: lower', '#     max_rise: 2%'] : ['#     max_drop: 0.01'];
}
/** Text as YAML reads it back, also between brackets. */
function scalar(text) {
    return /^[\w./@-][\w./@:-]*$/.test(text) && !/^[\d.-]|:$/.test(text) ? text : JSON.stringify(text);
}


/***/ }),

/***/ 11381:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ parseMetrics),
/* harmony export */   U: () => (/* binding */ readMetrics)
/* harmony export */ });
/* harmony import */ var _platform_yaml_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33535);
/* harmony import */ var _platform_yaml_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28181);
/* harmony import */ var _params_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13529);


/**
 * What a metric file (JSON, TOML, Python, else YAML) holds of numbers, booleans and text, as DVC takes them: maps stay
 * maps; lists, nulls and what is empty are dropped, and there is `{}` when nothing is left. Numbers keep their spelling
 * apart: 1 and 1.0. Throws what `parseParams` throws.
 */
function readMetrics(text, path) {
    const value = extracted((0,_params_js__WEBPACK_IMPORTED_MODULE_0__/* .parseParams */ .Sl)(text, path));
    return value === undefined || value === 0 || value === false || value === '' || isZero(value) ? {} : value;
}
/** The same with one key for each value: nested maps are flattened with dots. */
function parseMetrics(text, path) {
    return new Map(flatten(readMetrics(text, path), ''));
}
function extracted(value) {
    if (value === null || Array.isArray(value))
        return undefined;
    if (!(0,_platform_yaml_index_js__WEBPACK_IMPORTED_MODULE_1__/* .isYamlMap */ .S6)(value))
        return typeof value === 'object' && !(value instanceof _platform_yaml_index_js__WEBPACK_IMPORTED_MODULE_1__/* .YamlFloat */ .iw) ? undefined : value;
    const entries = (0,_platform_yaml_index_js__WEBPACK_IMPORTED_MODULE_2__/* .yamlEntries */ .go)(value).flatMap(([key, child]) => {
        const kept = extracted(child);
        return kept === undefined ? [] : [[key, kept]];
    });
    return entries.length === 0 ? undefined : (0,_platform_yaml_index_js__WEBPACK_IMPORTED_MODULE_2__/* .mapOf */ .A7)(entries);
}
function isZero(value) {
    return value instanceof _platform_yaml_index_js__WEBPACK_IMPORTED_MODULE_1__/* .YamlFloat */ .iw && value.value === 0;
}
function flatten(value, prefix) {
    if (value instanceof _platform_yaml_index_js__WEBPACK_IMPORTED_MODULE_1__/* .YamlFloat */ .iw)
        return [[prefix, Number.isFinite(value.value) ? value.value : String(value.value)]];
    if (typeof value === 'bigint')
        return [[prefix, Number(value)]];
    if (typeof value === 'number' || typeof value === 'boolean' || typeof value === 'string')
        return [[prefix, value]];
    if (!(0,_platform_yaml_index_js__WEBPACK_IMPORTED_MODULE_1__/* .isYamlMap */ .S6)(value))
        return [];
    return (0,_platform_yaml_index_js__WEBPACK_IMPORTED_MODULE_2__/* .yamlEntries */ .go)(value).flatMap(([key, child]) => flatten(child, prefix === '' ? (0,_platform_yaml_index_js__WEBPACK_IMPORTED_MODULE_2__/* .keyText */ .Pu)(key) : `${prefix}.${(0,_platform_yaml_index_js__WEBPACK_IMPORTED_MODULE_2__/* .keyText */ .Pu)(key)}`));
}


/***/ }),

/***/ 91199:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ loadConfig)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43026);
/* harmony import */ var _core_nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22007);
/* harmony import */ var _levels_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78142);



const LINK_TYPES = ['reflink', 'hardlink', 'symlink', 'copy'];
/** Sections DVC 3.67 knows, with their keys where this room reads them; null: any key goes. */
const SECTIONS = new Map([
    [
        'core',
        [
            'remote',
            'checksum_jobs',
            'interactive',
            'analytics',
            'hardlink_lock',
            'no_scm',
            'autostage',
            'experiments',
            'check_update',
            'site_cache_dir',
            'machine',
        ],
    ],
    [
        'cache',
        [
            'local',
            's3',
            'gs',
            'hdfs',
            'webhdfs',
            'ssh',
            'azure',
            'dir',
            'type',
            'protected',
            'shared',
            'slow_link_warning',
            'verify',
        ],
    ],
    ...['state', 'parsing', 'plots', 'exp', 'hydra', 'studio', 'feature', 'index'].map((name) => [name, null]),
]);
/** Sections that carry a name: `['remote "name"']`. */
const NAMED_SECTIONS = ['remote', 'machine', 'db'];
/**
 * Reads system, global, repository and local configuration; later levels win key by key (dvc-formats §1.9).
 * Unknown sections, keys and values throw `CONFIG_INVALID` (exit 2) with the nearest right word.
 */
function loadConfig(dvcDirectory, directories = {}) {
    const sections = new Map();
    for (const file of (0,_levels_js__WEBPACK_IMPORTED_MODULE_0__/* .configFiles */ .ap)({ ...directories, dvcDirectory }))
        mergeFile(sections, file);
    const core = sections.get('core');
    const cache = sections.get('cache');
    const parsing = sections.get('parsing');
    const defaultRemote = textOf(core?.get('remote'))?.toLowerCase();
    const cacheDirectory = textOf(cache?.get('dir'));
    return {
        ...(defaultRemote !== undefined && { defaultRemote }),
        ...(cacheDirectory !== undefined && { cacheDirectory }),
        cacheTypes: linkTypes(cache?.get('type')),
        flagStyle: {
            ...(textOf(parsing?.get('bool')) === 'boolean_optional' && { bool: 'boolean_optional' }),
            ...(textOf(parsing?.get('list')) === 'append' && { list: 'append' }),
        },
        cacheShared: isShared(cache?.get('shared')),
        hardlinkLock: textOf(core?.get('hardlink_lock'))?.toLowerCase() === 'true',
        autostage: textOf(core?.get('autostage'))?.toLowerCase() === 'true',
        plots: plotsOf(sections.get('plots')),
        remotes: remotesOf(sections),
    };
}
function plotsOf(plots) {
    const [outDirectory, htmlTemplate] = ['out_dir', 'html_template'].map((key) => textOf(plots?.get(key)));
    return {
        ...(outDirectory !== undefined && { outDirectory }),
        ...(htmlTemplate !== undefined && { htmlTemplate }),
        opens: textOf(plots?.get('auto_open'))?.toLowerCase() === 'true',
    };
}
function mergeFile(sections, file) {
    for (const { name, line, keys } of (0,_levels_js__WEBPACK_IMPORTED_MODULE_0__/* .readSections */ .jn)(file)) {
        const known = knownKeys(name, { file: file.shown, line, column: 1 });
        const section = sections.get(name) ?? new Map();
        sections.set(name, section);
        for (const [key, { value, line: keyLine }] of keys) {
            const place = { file: file.shown, line: keyLine, column: 1 };
            if (known !== null && !known.includes(key))
                throw unknownWord(place, `"${key}" in section "${name}"`, key, known);
            const isPath = typeof value === 'string' && (0,_levels_js__WEBPACK_IMPORTED_MODULE_0__/* .isPathOption */ .bq)(name, key);
            section.set(key, {
                value: isPath ? (0,_levels_js__WEBPACK_IMPORTED_MODULE_0__/* .resolveConfigPath */ .c6)(value, file) : value,
                file: file.path,
                isOwn: file.level === 'repo' || file.level === 'local',
                place,
            });
        }
    }
}
/** null: every key goes. Throws for a section DVC does not know. */
function knownKeys(section, place) {
    const [, kind, name] = /^\s*(\w+)\s*"(.*)"\s*$/.exec(section) ?? [];
    if (kind !== undefined) {
        if (NAMED_SECTIONS.includes(kind))
            return null;
        const guess = (0,_core_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)(kind, NAMED_SECTIONS);
        throw unknown(place, `section "${section}"`, guess && `Did you mean ['${guess} "${name}"']?`);
    }
    const known = SECTIONS.get(section);
    if (known !== undefined)
        return known;
    if (NAMED_SECTIONS.includes(section)) {
        throw unknown(place, `section "${section}" without a name`, `Write it as ['${section} "name"'].`);
    }
    throw unknownWord(place, `section "${section}"`, section, [...SECTIONS.keys(), ...NAMED_SECTIONS]);
}
function remoteName(section) {
    return /^\s*remote\s*"(.*)"\s*$/.exec(section)?.[1];
}
function linkTypes(entry) {
    if (!entry)
        return ['reflink', 'copy'];
    const words = Array.isArray(entry.value) ? entry.value : entry.value.split(',');
    return words.map((written) => {
        const word = written.trim();
        if (!LINK_TYPES.includes(word))
            throw unknownWord(entry.place, `cache.type "${word}"`, word, LINK_TYPES);
        return word;
    });
}
function isShared(entry) {
    const word = textOf(entry)?.toLowerCase();
    if (entry && word !== undefined && word !== 'group') {
        throw unknownWord(entry.place, `cache.shared "${word}"`, word, ['group']);
    }
    return word !== undefined;
}
function remotesOf(sections) {
    const remotes = new Map();
    for (const [section, keys] of sections) {
        const name = remoteName(section);
        if (name === undefined)
            continue;
        const url = keys.get('url');
        if (!url)
            throw urlMissing(name, [...keys.values()][0]?.place);
        const options = [...keys]
            .filter(([key]) => key !== 'url')
            .map(([key, { value }]) => [key, asWritten(value)]);
        const isOwnPlace = url.isOwn || keys.get('endpointurl')?.isOwn === true;
        const lent = isOwnPlace ? [...keys].filter(([, { isOwn }]) => !isOwn).map(([key]) => key) : [];
        remotes.set(name, {
            name,
            url: asWritten(url.value),
            options: new Map(options),
            file: url.file,
            ...(lent.length > 0 && { lent: new Set(lent) }),
        });
    }
    return remotes;
}
function urlMissing(name, location) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo({
        code: 'CONFIG_INVALID',
        message: `remote "${name}" has no url${location ? ` (${location.file}:${location.line})` : ''}`,
        hint: `Write \`url = <url>\` below ['remote "${name}"'].`,
        exitCode: 2,
        ...(location && { location }),
    });
}
/** A list is a value with a comma that was left without quotes. */
function asWritten(value) {
    return typeof value === 'string' ? value : value.join(',');
}
function textOf(entry) {
    return entry === undefined || entry.value === '' ? undefined : asWritten(entry.value);
}
function unknownWord(place, what, word, known) {
    const guess = (0,_core_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)(word, known);
    return unknown(place, what, guess === undefined ? `Known: ${known.join(', ')}.` : `Did you mean "${guess}"?`);
}
function unknown(location, what, hint = `Delete or correct line ${location.line}.`) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo({
        code: 'CONFIG_INVALID',
        message: `${location.file}:${location.line}: ${what} is not known`,
        hint,
        exitCode: 2,
        location,
    });
}


/***/ }),

/***/ 287:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ay: () => (/* binding */ parseIni),
/* harmony export */   wn: () => (/* binding */ SECTION)
/* harmony export */ });
/* unused harmony export iniLines */
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43026);

/** The lines of a file, without their ends. */
function iniLines(text) {
    return text.split(/\r\n|\n|\r/);
}
/** Section head: brackets, name, brackets, comment. */
const SECTION = /^\s*((?:\[\s*)+)("\s*\S.*?\s*"|'\s*\S.*?\s*'|[^'"\s].*?)((?:\s*\])+)(\s*(?:#.*)?)$/;
/** Sections with a name of their own, however they are spaced. */
const NAMED = /^(\w+)\s*"(.*)"$/;
const KEY = /^\s*(".*?"|'.*?'|[^'"=].*?)\s*=\s*(.*)$/;
const LIST_ITEM = /\s*(".*?"|'.*?'|[^'",#\s][^,#]*?)\s*(,|$|(?=#))/y;
const SINGLE = /^(".*?"|'.*?'|[^'",#\s][^,]*?|)(\s*(?:#.*)?)$/;
const TRIPLE = /^('''|""")/;
/**
 * Reads the dialect of `.dvc/config` (ConfigObj, dvc-formats §1.9): quoted section names and values, `#`
 * comments, unquoted commas as lists, triple quotes, `%(name)s`. Throws `CONFIG_INVALID` (exit 2) at the line that
 * cannot be read.
 */
function parseIni(text, file) {
    const lines = iniLines(text.replace(/^\uFEFF/, ''));
    const sections = [];
    for (let index = 0; index < lines.length; index++) {
        const line = lines[index];
        const number = index + 1;
        const invalid = (message, hint) => invalidLine(file, number, message, hint);
        if (/^\s*(#|$)/.test(line))
            continue;
        const section = SECTION.exec(line);
        if (section) {
            if (section[1].replace(/\s/g, '').length !== 1)
                throw invalid('nested sections are not known to DVC');
            const name = unquote(section[2]).trim().toLowerCase().replace(NAMED, '$1 "$2"');
            if (sections.some((other) => other.name === name))
                throw invalid(`section "${name}" stands here a second time`);
            sections.push({ name, line: number, keys: new Map() });
            continue;
        }
        if (/^<{7}( |$)/.test(line)) {
            throw invalid('has merge conflict markers', 'Keep one side, and delete the lines that start with <, = and >.');
        }
        const pair = KEY.exec(line);
        // Its first word only: what follows may be a secret.
        if (!pair)
            throw invalid(`a line that begins with "${firstWord(line)}" is neither "[section]" nor "key = value"`);
        const key = unquote(pair[1]).toLowerCase();
        const current = sections.at(-1)?.keys;
        if (!current)
            throw invalid(`"${key}" stands before the first [section]`);
        if (current.has(key))
            throw invalid(`"${key}" stands here a second time`);
        const before = line.slice(0, line.length - pair[2].length);
        if (TRIPLE.test(pair[2])) {
            const end = readTriple(lines, index, pair[2]);
            if (!end)
                throw invalid(`the quotes of "${key}" do not end at the end of a line`);
            index = end.index;
            current.set(key, { value: end.value, line: number, lastLine: index + 1, before, after: end.after });
            continue;
        }
        const read = readValue(pair[2]);
        if (read === undefined)
            throw invalid(`the value of "${key}" cannot be read; put it between double quotes`);
        current.set(key, { ...read, line: number, lastLine: number, before });
    }
    interpolate(sections, file);
    return sections;
}
function invalidLine(file, line, message, hint = `Correct line ${line} of ${file}.`) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({
        code: 'CONFIG_INVALID',
        message: `${file}:${line}: ${message}`,
        hint,
        exitCode: 2,
        location: { file, line, column: 1 },
    });
}
function unquote(text) {
    const quoted = text.length >= 2 && (text[0] === '"' || text[0] === "'") && text.endsWith(text[0]);
    return quoted ? text.slice(1, -1) : text;
}
function readValue(text) {
    const single = SINGLE.exec(text);
    if (single)
        return { value: unquote(single[1]), after: single[2] };
    const none = /^,(\s*(?:#.*)?)$/.exec(text);
    if (none)
        return { value: [], after: none[1] };
    const items = [];
    LIST_ITEM.lastIndex = 0;
    for (;;) {
        const item = LIST_ITEM.exec(text);
        if (!item)
            return undefined;
        items.push(unquote(item[1]));
        const after = text.slice(LIST_ITEM.lastIndex);
        if (/^\s*(#.*)?$/.test(after))
            return { value: items, after };
        if (item[2] !== ',')
            return undefined;
    }
}
const TRIPLE_END = {
    "'''": /^(.*?)'''(\s*(?:#.*)?)$/,
    '"""': /^(.*?)"""(\s*(?:#.*)?)$/,
};
function readTriple(lines, index, first) {
    const quotes = first.slice(0, 3);
    const collected = [];
    for (let rest = first.slice(3);; rest = lines[++index]) {
        const end = TRIPLE_END[quotes].exec(rest);
        if (end)
            return { value: [...collected, end[1]].join('\n'), after: end[2], index };
        if (rest.includes(quotes))
            return undefined;
        collected.push(rest);
        if (index + 1 >= lines.length)
            return undefined;
    }
}
const REFERENCE = /%\(([^)]*)\)s/g;
const MAX_DEPTH = 10;
/** Replaces `%(name)s` by the key of the same section. */
function interpolate(sections, file) {
    for (const { keys } of sections) {
        for (const [key, entry] of keys) {
            const expand = (text, depth) => text.replace(REFERENCE, (_, name) => {
                const value = keys.get(name.toLowerCase())?.value;
                if (typeof value !== 'string' || depth > MAX_DEPTH) {
                    throw invalidLine(file, entry.line, `"%(${name})s" in "${key}" stands for nothing in this file`);
                }
                return expand(value, depth + 1);
            });
            entry.value =
                typeof entry.value === 'string' ? expand(entry.value, 0) : entry.value.map((item) => expand(item, 0));
        }
    }
}
function firstWord(line) {
    return line.trim().split(/\s/)[0].slice(0, 40);
}


/***/ }),

/***/ 78142:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dq: () => (/* binding */ pathForConfig),
/* harmony export */   FP: () => (/* binding */ CONFIG_LEVELS),
/* harmony export */   Ze: () => (/* binding */ configFile),
/* harmony export */   ap: () => (/* binding */ configFiles),
/* harmony export */   bq: () => (/* binding */ isPathOption),
/* harmony export */   c6: () => (/* binding */ resolveConfigPath),
/* harmony export */   jn: () => (/* binding */ readSections)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43026);
/* harmony import */ var _platform_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(48486);
/* harmony import */ var _ini_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(287);





/** Levels of the configuration in DVC's words; later ones win. */
const CONFIG_LEVELS = ['system', 'global', 'repo', 'local'];
/** The files of all levels that exist here, weakest first. */
function configFiles({ system, global, dvcDirectory, home = (0,node_os__WEBPACK_IMPORTED_MODULE_0__.homedir)() }) {
    const own = (level, name, directory, shown) => {
        if (directory === undefined)
            return [];
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, name);
        return [{ level, path, shown: shown ?? path, home }];
    };
    const shownName = dvcDirectory && (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(dvcDirectory);
    return [
        ...own('system', 'config', system),
        ...own('global', 'config', global),
        ...own('repo', 'config', dvcDirectory, `${shownName}/config`),
        ...own('local', 'config.local', dvcDirectory, `${shownName}/config.local`),
    ];
}
/** The file of one level. Throws `NOT_A_DVC_REPOSITORY` or `CONFIG_LEVEL_MISSING` (both exit 2). */
function configFile(places, level) {
    const file = configFiles(places).find((candidate) => candidate.level === level);
    if (file)
        return file;
    const isOwn = level === 'repo' || level === 'local';
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo({
        code: isOwn ? 'NOT_A_DVC_REPOSITORY' : 'CONFIG_LEVEL_MISSING',
        message: isOwn
            ? 'this is not inside a DVC repository, which --project and --local speak of'
            : `there is no directory for the ${level} configuration`,
        hint: isOwn ? 'Run `assay init` first, or use --global.' : 'Set HOME or DVC_GLOBAL_CONFIG_DIR.',
        exitCode: 2,
    });
}
/** Sections of a file as they stand there; none where there is no file. Throws `CONFIG_INVALID` (exit 2). */
function readSections(file) {
    return (0,_ini_js__WEBPACK_IMPORTED_MODULE_3__/* .parseIni */ .Ay)((0,_platform_files_js__WEBPACK_IMPORTED_MODULE_4__/* .readTextIfExists */ .TP)(file.path) ?? '', file.shown);
}
const REMOTE_PATHS = [
    'url',
    'credentialpath',
    'configpath',
    'keyfile',
    'cert_path',
    'key_path',
    'gdrive_user_credentials_file',
    'gdrive_service_account_json_file_path',
];
/** Whether the value of an option is a place, and counts from the directory of its file when it is relative. */
function isPathOption(section, key) {
    if (section === 'cache')
        return key === 'dir';
    if (/^\s*machine\s*"/.test(section))
        return key === 'startup_script' || key === 'setup_script';
    return /^\s*remote\s*"/.test(section) && REMOTE_PATHS.includes(key);
}
/** A place out of a file as an absolute path; urls stay. */
function resolveConfigPath(value, file) {
    if (value === '' || /^\w+:\/\//.test(value) || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(value))
        return value;
    if (value === '~' || value.startsWith('~/'))
        return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(file.home, value.slice(1));
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file.path), value);
}
/** A place typed in `from` as it is written into `file`: relative ones count from its directory, in POSIX. */
function pathForConfig(typed, from, file) {
    if (typed === '' || /^\w+:\/\//.test(typed) || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(typed) || /^~(\/|$)/.test(typed))
        return typed;
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file.path), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(from, typed)).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/') || '.';
}


/***/ }),

/***/ 70776:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FO: () => (/* binding */ isRepositoryRoot),
/* harmony export */   Hn: () => (/* binding */ repositoryRoot),
/* harmony export */   Sw: () => (/* binding */ existsAt),
/* harmony export */   h_: () => (/* binding */ openRepository),
/* harmony export */   wg: () => (/* binding */ findRoot)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43026);
/* harmony import */ var _platform_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(48486);
/* harmony import */ var _config_config_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91199);





/**
 * Opens the repository around `directory`: its nearest ancestor with a `.dvc` directory. Throws
 * `NOT_A_DVC_REPOSITORY` (exit 2) where there is none, and `CONFIG_INVALID` (exit 2).
 */
function openRepository(directory, configDirectories = {}, environment = {}) {
    const root = repositoryRoot(directory);
    const dvcDirectory = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, '.dvc');
    const config = (0,_config_config_js__WEBPACK_IMPORTED_MODULE_2__/* .loadConfig */ .Z)(dvcDirectory, configDirectories);
    return {
        root,
        dvcDirectory,
        cacheDirectory: config.cacheDirectory ?? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dvcDirectory, 'cache'),
        temporaryDirectory: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dvcDirectory, 'tmp'),
        config,
        environment,
    };
}
/** Root of the repository around a directory. Throws `NOT_A_DVC_REPOSITORY` (exit 2) where there is none. */
function repositoryRoot(directory) {
    const root = findRoot((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(directory));
    if (root !== undefined)
        return root;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo({
        code: 'NOT_A_DVC_REPOSITORY',
        message: `${directory} is not inside a DVC repository (no .dvc directory here or above)`,
        hint: 'Run `assay init` at the top of the project, or `assay -C <directory>` to work elsewhere.',
        exitCode: 2,
    });
}
/** The nearest directory with a `.dvc` directory in it, from `start` (absolute) upwards. */
function findRoot(start) {
    for (let directory = start;; directory = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(directory)) {
        if (isRepositoryRoot(directory))
            return directory;
        if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(directory) === directory)
            return undefined;
    }
}
/** Whether the directory holds a `.dvc` directory. */
function isRepositoryRoot(directory) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, '.dvc')).isDirectory();
    }
    catch (error) {
        if ((0,_platform_files_js__WEBPACK_IMPORTED_MODULE_4__/* .isMissing */ .b2)(error))
            return false;
        throw error;
    }
}
/** Whether the path is there at all, be it a broken link. */
function existsAt(path) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path);
        return true;
    }
    catch (error) {
        if ((0,_platform_files_js__WEBPACK_IMPORTED_MODULE_4__/* .isMissing */ .b2)(error))
            return false;
        throw error;
    }
}


/***/ })

};
