"use strict";
exports.id = 7709;
exports.ids = [7709];
exports.modules = {

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
// EXTERNAL MODULE: ./build/src/config/schema.js + 1 modules
var schema = __webpack_require__(51134);
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

/***/ 51134:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g2: () => (/* binding */ CONFIG_FILE),
  Qn: () => (/* binding */ configSchema),
  sb: () => (/* binding */ defaultConfig)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 7 modules
var schemas = __webpack_require__(12311);
// EXTERNAL MODULE: ./build/src/core/when.js
var when = __webpack_require__(905);
// EXTERNAL MODULE: ./build/src/gate/rules.js
var rules = __webpack_require__(42034);
// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(43026);
// EXTERNAL MODULE: ./build/src/evaluation/model-section.js
var model_section = __webpack_require__(41603);
// EXTERNAL MODULE: ./build/src/evaluation/metrics/choose-metric.js + 13 modules
var choose_metric = __webpack_require__(68331);
;// CONCATENATED MODULE: ./build/src/config/model-schema.js




/** One entry of `models:`; its name becomes part of measurement ids and of the name of a check. */
const modelSchema = schemas/* strictObject */.rej({
    ...model_section/* modelSectionShape */.Y,
    gates: schemas/* array */.YOg(rules/* modelRuleSchema */.Vz).default([]).describe('What this model must hold.'),
})
    .superRefine((model, context) => {
    const report = ({ message, hint, path }) => context.addIssue({ code: 'custom', message, params: { hint }, path });
    if (model.model === undefined && model.predictions === undefined) {
        report({
            message: 'there is neither a model nor predictions',
            hint: 'Give `model: <file.onnx>`, or `predictions: <table>` that your own code writes.',
            path: [],
        });
    }
    if (model.model !== undefined && model.predictions !== undefined) {
        report({ message: 'there are a model and predictions', hint: 'Keep one of them.', path: ['predictions'] });
    }
    if (model.model !== undefined && model.test.path === undefined) {
        report({ message: 'a model needs rows to be judged on', hint: 'Add `path: data/test.csv`.', path: ['test'] });
    }
    if (model.compare === 'production') {
        report({
            message: 'no model has a released version yet, so there is no production to compare with',
            hint: 'Write merge-base, target-head or a revision of git.',
            path: ['compare'],
        });
    }
    (model.metrics ?? []).forEach((metric, index) => {
        const problem = directionOf(metric, model.task).problem;
        if (problem)
            report({ ...problem, path: ['metrics', index] });
    });
    model.gates.forEach((gate, index) => {
        for (const problem of problemsOf(gate, model.task))
            report({ ...problem, path: ['gates', index, ...problem.path] });
    });
});
/** Metrics of other rooms, of which lower is better or nobody knows. */
const OTHER_ROOMS = /^(drift|serving)\./;
/** A metric that nobody knows, a bound on the change that would forbid improvement. */
function problemsOf(gate, task) {
    const [, room] = OTHER_ROOMS.exec(gate.metric) ?? [];
    const { direction, problem } = room === undefined ? directionOf(gate.metric, task) : { direction: room === 'drift' ? 'lower' : null };
    if (problem)
        return [{ ...problem, path: ['metric'] }];
    if (direction === 'lower' && gate.max_drop !== undefined) {
        const message = 'lower is better here, so `max_drop` would forbid improvement';
        return [{ message, hint: 'Use `max_rise`.', path: ['max_drop'] }];
    }
    if (direction === 'higher' && gate.max_rise !== undefined) {
        const message = 'higher is better here, so `max_rise` would forbid improvement';
        return [{ message, hint: 'Use `max_drop`.', path: ['max_rise'] }];
    }
    return [];
}
function directionOf(metric, task) {
    try {
        return (0,choose_metric/* chooseMetric */.I)(metric, task).metric;
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.yo))
            throw error;
        return { direction: null, problem: { message: error.message, hint: error.hint ?? '' } };
    }
}

;// CONCATENATED MODULE: ./build/src/config/schema.js




const schema_when = schemas/* enum */.k5n(when/* WHEN */.H);
const NAME = /^[A-Za-z0-9_-]+$/;
/** assay.yaml, version 1: one schema composed of the rooms' own sections. The JSON Schema is generated from it. */
const configSchema = schemas/* strictObject */.rej({
    version: schemas/* literal */.euz(1).describe('Version of this file’s format.'),
    pipeline: schemas/* strictObject */.rej({
        targets: schemas/* array */.YOg(schemas/* string */.YjP()).default([]).describe('Stages to reproduce; all when empty.'),
        jobs: schemas/* int */.Whr()
            .min(1, 'a whole number of at least 1')
            .optional()
            .describe('How many stages run at the same time; as many as the machine has cores when it is left out.'),
        resources: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* number */.aig().min(0, 'a number of at least 0'))
            .optional()
            .describe('Units of each resource that stages ask for with `meta.assay.resources`; one of each that is not named here, and of `cpu` as many as jobs.'),
        pull: schema_when
            .default('auto')
            .describe('Bring the data of stages that must run from the remote. auto: when the remote can be reached with the credentials at hand.'),
        push: schema_when
            .default('auto')
            .describe('Store what stages made in the remote. auto: when the remote can be reached with the credentials at hand, except on a pull request from a fork.'),
        commit: schemas/* boolean */.zMY()
            .default(false)
            .describe('In a workflow: write dvc.lock and the results that git keeps to the branch, as one commit. Never on a pull request from a fork.'),
    })
        .prefault({})
        .describe('How `assay run` treats dvc.yaml.'),
    models: schemas/* record */.g1P(schemas/* string */.YjP().regex(NAME, 'letters, digits, - and _'), modelSchema)
        .default({})
        .describe('Models, or predictions of models, that are measured and compared with the base’s on the same rows.'),
    metrics: schemas/* array */.YOg(rules/* metricRuleSchema */.O4).default([]).describe('Gates on metric files that your own scripts write.'),
    enforce: schemas/* boolean */.zMY().default(true).describe('false: gates advise, and never turn a run red.'),
    on_inconclusive: schemas/* enum */.k5n(['warn', 'fail'])
        .default('warn')
        .describe('What an inconclusive decision does to the exit status.'),
    protected: schemas/* array */.YOg(schemas/* string */.YjP())
        .default(['assay.yaml'])
        .describe('Paths (gitignore patterns from the root) whose change is announced in the report.'),
})
    .describe('Assay configuration');
/** The file's name at the repository root. */
const CONFIG_FILE = 'assay.yaml';
/** What holds without a file: run everything, compare everything, block nothing. */
function defaultConfig() {
    return configSchema.parse({ version: 1 });
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

/***/ 905:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ WHEN)
/* harmony export */ });
/** When to pull or push: `auto` follows the credentials at hand. */
const WHEN = ['auto', 'always', 'never'];


/***/ }),

/***/ 41603:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ DEFAULT_METRICS),
/* harmony export */   Y: () => (/* binding */ modelSectionShape)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12311);

const name = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1, 'a name');
const path = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1, 'a path from the root of the repository');
/** A slice: a column, two crossed as `a,b`, or a number cut into quantiles. */
const sliceSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([name, zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ column: name, quantiles: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(2).max(20).default(4) })], 'a column, such as contract, or {column: tenure, quantiles: 4}');
/** What `models.<name>` says of a model, its test set and what is measured; gates and drift are other rooms' keys. */
const modelSectionShape = {
    model: path.optional().describe('The ONNX file.'),
    predictions: path
        .optional()
        .describe('Instead of a model: a table with one row a prediction, made by any framework.'),
    columns: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        prediction: name.optional().describe('Column of the predicted label or value.'),
        score: zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([name, zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(name, name)], 'a column, or a map class: column')
            .optional()
            .describe('Column of the score of the positive class; of several classes a map class → column.'),
    })
        .optional()
        .describe('Columns of a predictions file.'),
    outputs: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ label: name.optional(), score: name.optional() })
        .optional()
        .describe('Outputs of a model, where they cannot be found by type and shape.'),
    threshold: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().default(0.5).describe('Score from which on a row counts as positive.'),
    task: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['binary', 'multiclass', 'regression', 'ranking']).describe('What is predicted.'),
    test: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        path: path.optional().describe('The table of test rows; of a predictions file itself when left out.'),
        target: name.describe('Column of the truth.'),
        positive: zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([name, zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY()], 'a value of the target column')
            .transform(String)
            .optional()
            .describe('The class that is found or missed (binary).'),
        id: name.nullish().describe('Column that names a row.'),
        weight: name.nullish().describe('Column of row weights.'),
        group: name.nullish().describe('Column of what belongs together: rows of one user, one visit.'),
        query: name.nullish().describe('Column of the query a row answers (ranking).'),
    })
        .describe('What models are judged on; read from the base revision, so that a change cannot choose its own exam.'),
    metrics: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(name).min(1, 'at least one metric').optional().describe('scikit-learn’s names.'),
    slices: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(sliceSchema).default([]).describe('Parts of the test set that are measured too.'),
    compare: name
        .default('merge-base')
        .describe('What the model is compared with: merge-base, target-head, or any revision of git.'),
};
/** Metrics of a task that nobody chose any for. */
const DEFAULT_METRICS = {
    binary: ['roc_auc', 'average_precision', 'f1', 'log_loss', 'brier_score'],
    multiclass: ['accuracy', 'f1_macro', 'log_loss'],
    regression: ['mae', 'rmse', 'r2'],
    ranking: ['ndcg@10', 'mrr'],
};


/***/ }),

/***/ 42034:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BO: () => (/* binding */ boundsOf),
/* harmony export */   O4: () => (/* binding */ metricRuleSchema),
/* harmony export */   QT: () => (/* binding */ BOUNDS),
/* harmony export */   Vz: () => (/* binding */ modelRuleSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12311);

const FILE_METRIC = /^[^:\s][^:]*:[^:]+$/;
const MODEL_METRIC = /^[A-Za-z][\w@.]*$/;
const AMOUNT = /^\d+(?:\.\d+)?(?:e[+-]?\d+)?%$/i;
/** Leaves room for the bound's name in a verdict's rule. */
const MAX_METRIC = 300;
const AMOUNT_WORDS = 'a number of at least 0, or a percentage such as 1%';
/** A change in the metric's own unit, or in percent of the base's value. */
const amountSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nonnegative(AMOUNT_WORDS), zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(AMOUNT, AMOUNT_WORDS)], AMOUNT_WORDS)
    .describe('An amount in the metric’s own unit, or a percentage of the base such as 1%.');
/** The keys of a rule that can say no. */
const BOUNDS = ['min', 'max', 'max_drop', 'max_rise', 'max_regression', 'require'];
const boundsShape = {
    min: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().optional().describe('Least value.'),
    max: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().optional().describe('Greatest value.'),
    max_drop: amountSchema.optional().describe('How far the value may fall below the base’s.'),
    max_rise: amountSchema.optional().describe('How far the value may rise above the base’s.'),
    max_regression: amountSchema.optional().describe('How far the value may get worse than the base’s.'),
};
const commonShape = {
    on_missing: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['fail', 'inconclusive', 'skip'])
        .default('fail')
        .describe('What a value (or base value) that is not there means.'),
    informational: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().default(false).describe('Shown, never decides.'),
};
/** A demand on several keys of a rule; told together with what is wrong with the keys themselves. */
function demand(message, hint, path) {
    const when = ({ value }) => typeof value === 'object' && value !== null;
    return { message, path, params: { hint }, when };
}
const IS_CROSSED = demand('min is above max: nothing can pass', 'Swap them, or keep one.', ['min']);
const isCrossed = (rule) => Number(rule.min) > Number(rule.max);
/** One entry of `metrics:` in assay.yaml: a metric of a file and what it may be. */
const metricRuleSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    metric: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .max(MAX_METRIC)
        .regex(FILE_METRIC, 'file:key, such as metrics.json:accuracy')
        .describe('`<file>:<dotted key>` of a file your scripts write.'),
    ...boundsShape,
    direction: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['higher', 'lower']).optional().describe('Which way is better; colours the change.'),
    ...commonShape,
})
    .refine((rule) => boundsOf(rule).length > 0, demand('this rule has no bound', 'Add min, max, max_drop, max_rise or max_regression.', ['metric']))
    .refine((rule) => rule.max_regression === undefined || rule.direction !== undefined, demand('nobody knows which way this metric gets worse', 'Add `direction: higher` or `direction: lower`.', [
    'max_regression',
]))
    .refine((rule) => rule.direction !== 'lower' || rule.max_drop === undefined, demand('lower is better here, so `max_drop` would forbid improvement', 'Use `max_rise`.', ['max_drop']))
    .refine((rule) => rule.direction !== 'higher' || rule.max_rise === undefined, demand('higher is better here, so `max_rise` would forbid improvement', 'Use `max_drop`.', ['max_rise']))
    .refine((rule) => !isCrossed(rule), IS_CROSSED);
/** One entry of a model's `gates:`: one of its measurements, by its short name, and what it may be. */
const modelRuleSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    metric: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .max(MAX_METRIC)
        .regex(MODEL_METRIC, 'a metric of this model, such as roc_auc or drift.share')
        .describe('A metric of this model, such as roc_auc, drift.share or drift.<column>.'),
    slice: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1, 'a column').optional().describe('Judge every slice of this column (or cross `a,b`).'),
    ...boundsShape,
    require: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('improvement').optional().describe('Pass only what is proved better than the base.'),
    min_confidence: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()
        .gt(0.5, 'a number between 0.5 and 1')
        .lt(1, 'a number between 0.5 and 1')
        .optional()
        .describe('Compare `min` and `max` with the bound of the value at this one-sided confidence, not with the value.'),
    ...commonShape,
})
    .refine((rule) => boundsOf(rule).length > 0, demand('this rule has no bound', `Add ${BOUNDS.join(', ')}.`, ['metric']))
    .refine((rule) => !isCrossed(rule), IS_CROSSED);
/** The bounds a rule sets, in a fixed order. */
function boundsOf(rule) {
    return BOUNDS.filter((bound) => rule[bound] !== undefined);
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
;