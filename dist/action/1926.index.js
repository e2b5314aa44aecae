export const id = 1926;
export const ids = [1926];
export const modules = {

/***/ 21163:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ rememberGit)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _platform_files_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(48486);
/* harmony import */ var _versioning_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80014);
/* harmony import */ var _targets_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83386);
/* harmony import */ var _workspace_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(82937);






/**
 * Files that a verb wrote or deleted (POSIX, relative to the root) and that belong into git: stages them where
 * `core.autostage` asks for it. Returns the line that says so, or the command to type; '' where there is no git work tree.
 */
async function rememberGit(repository, context, paths) {
    const { root, config } = repository;
    if ((0,_versioning_index_js__WEBPACK_IMPORTED_MODULE_2__/* .gitTop */ .Sp)(root) === undefined)
        return '';
    const written = [...new Set(paths)];
    const shown = written.map((0,_targets_js__WEBPACK_IMPORTED_MODULE_3__/* .shownFrom */ .c2)(repository, context.directory)).map(quoted).join(' ');
    const git = config.autostage ? await (0,_workspace_js__WEBPACK_IMPORTED_MODULE_4__/* .openRepositoryGit */ .Zl)(repository, context) : undefined;
    if (!git)
        return `To keep it in git:\n\n    git add -- ${shown}\n`;
    const fromTop = (path) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(git.root, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(root), path))
        .split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep)
        .join('/');
    const known = [];
    for (const path of written) {
        if ((0,_platform_files_js__WEBPACK_IMPORTED_MODULE_5__/* .lstatIfExists */ .sM)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path)) || (await git.tracks(fromTop(path))))
            known.push(fromTop(path));
    }
    if (known.length > 0)
        await git.stage(known);
    return `Staged in git: ${shown}\n`;
}
function quoted(path) {
    return /^[\w./-]+$/.test(path) ? path : `'${path.replaceAll("'", "'\\''")}'`;
}


/***/ }),

/***/ 21926:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  stageAdd: () => (/* binding */ stageAdd)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(43026);
// EXTERNAL MODULE: ./build/src/core/repository-path.js
var repository_path = __webpack_require__(34949);
// EXTERNAL MODULE: ./build/src/platform/yaml/values.js
var values = __webpack_require__(33535);
// EXTERNAL MODULE: ./build/src/platform/yaml/emit-yaml.js + 2 modules
var emit_yaml = __webpack_require__(62428);
// EXTERNAL MODULE: ./build/src/platform/yaml/edit-yaml.js + 3 modules
var edit_yaml = __webpack_require__(75401);
// EXTERNAL MODULE: ./build/src/platform/yaml/parse-yaml.js
var parse_yaml = __webpack_require__(52556);
;// CONCATENATED MODULE: ./build/src/pipeline/new-stage.js


const DEFAULT_PARAMS = 'params.yaml';
/** What people noted on an output, kept when its stage is written anew; the first four stand before its flags. */
const NOTES = ['desc', 'type', 'labels', 'meta'];
const DESTINATION = ['remote', 'push'];
/**
 * The text of a dvc.yaml (undefined: there is none yet) with a stage added at the end, byte for byte as DVC does; a stage
 * of that name is changed where it differs, keeps its `desc` and `meta` and the notes on its outputs.
 */
function withNewStage(text, file, stage) {
    const old = text === undefined ? undefined : oldDefinition(text, file, stage.name);
    const definition = definitionOf(stage, (0,values/* isYamlMap */.S6)(old) ? old : {});
    if (text === undefined || text.trim() === '')
        return (0,emit_yaml/* emitYaml */.h2)({ stages: { [stage.name]: definition } });
    const path = ['stages', stage.name];
    return (0,edit_yaml/* editYaml */.a)(text, old === undefined ? [{ path, value: definition }] : differences(old, definition, path), file);
}
function oldDefinition(text, file, name) {
    const root = (0,parse_yaml/* parseYaml */.h)(text, { file }).value;
    const stages = (0,values/* isYamlMap */.S6)(root) ? root['stages'] : undefined;
    return (0,values/* isYamlMap */.S6)(stages) && Object.hasOwn(stages, name) ? stages[name] : undefined;
}
/** In DVC's order; what says nothing is left out. */
function definitionOf(stage, old) {
    const of = (key) => outputNodes(stage, key, old);
    const fields = [
        ['desc', stage.description ?? old['desc']],
        ['cmd', stage.command],
        ['wdir', stage.workingDirectory],
        ['deps', stage.dependencies.toSorted(repository_path/* byCodePoint */.HH)],
        ['params', paramNodes(stage.params)],
        ['outs', of('outs')],
        ['metrics', of('metrics')],
        ['plots', of('plots')],
        ['always_changed', stage.alwaysChanged],
        ['meta', old['meta']],
    ];
    const says = (value) => Boolean(value) && !(Array.isArray(value) && value.length === 0);
    return Object.fromEntries(fields.flatMap(([key, value]) => (says(value) ? [[key, value]] : [])));
}
/** Keys of params.yaml first, then the other files. */
function paramNodes(params) {
    const nodes = [];
    for (const [file, keys] of [...params].toSorted(([a], [b]) => (0,repository_path/* byCodePoint */.HH)(a, b))) {
        const sorted = keys.toSorted(repository_path/* byCodePoint */.HH);
        if (file === DEFAULT_PARAMS && sorted.length > 0)
            nodes.unshift(...sorted);
        else
            nodes.push({ [file]: sorted.length > 0 ? sorted : null });
    }
    return nodes;
}
function outputNodes({ outputs }, key, old) {
    const notes = oldFlags(old);
    return outputs
        .filter((output) => output.key === key)
        .toSorted((a, b) => (0,repository_path/* byCodePoint */.HH)(a.written, b.written))
        .map(({ written, isCached, isPersistent }) => {
        const kept = (keys) => keys.flatMap((word) => {
            const value = notes.get(written)?.[word];
            return value === undefined || (word === 'push' && value !== false) ? [] : [[word, value]];
        });
        const flags = Object.fromEntries([
            ...kept(NOTES),
            ...(isCached ? [] : [['cache', false]]),
            ...(isPersistent ? [['persist', true]] : []),
            ...kept(DESTINATION),
        ]);
        return Object.keys(flags).length === 0 ? written : { [written]: flags };
    });
}
function oldFlags(old) {
    const lists = ['outs', 'metrics', 'plots'].map((key) => old[key]);
    const entries = lists.flatMap((list) => (Array.isArray(list) ? list.filter(values/* isYamlMap */.S6) : []));
    return new Map(entries.flatMap((entry) => Object.entries(entry).flatMap(([path, flags]) => ((0,values/* isYamlMap */.S6)(flags) ? [[path, flags]] : []))));
}
/** Only what differs: so comments and layout of the rest stay. Lists of another length are replaced. */
function differences(old, wanted, path) {
    if ((0,values/* isYamlMap */.S6)(old) && (0,values/* isYamlMap */.S6)(wanted)) {
        const removed = Object.keys(old).filter((key) => !Object.hasOwn(wanted, key));
        return [
            ...Object.entries(wanted).flatMap(([key, value]) => Object.hasOwn(old, key) ? differences(old[key], value, [...path, key]) : [{ path: [...path, key], value }]),
            ...removed.map((key) => ({ path: [...path, key], value: undefined })),
        ];
    }
    if (Array.isArray(old) && Array.isArray(wanted) && old.length === wanted.length)
        return wanted.flatMap((value, index) => differences(old[index], value, [...path, index]));
    return [{ path, value: wanted }];
}

// EXTERNAL MODULE: ./build/src/platform/files.js
var files = __webpack_require__(48486);
// EXTERNAL MODULE: ./build/src/versioning/ignore-in-git.js
var ignore_in_git = __webpack_require__(29809);
// EXTERNAL MODULE: ./build/src/pipeline/select-stages.js
var select_stages = __webpack_require__(33416);
// EXTERNAL MODULE: ./build/src/pipeline/graph.js
var graph = __webpack_require__(17544);
// EXTERNAL MODULE: ./build/src/pipeline/dvc-yaml.js + 10 modules
var dvc_yaml = __webpack_require__(63757);
// EXTERNAL MODULE: ./build/src/versioning/own-file.js
var own_file = __webpack_require__(47869);
// EXTERNAL MODULE: ./build/src/versioning/ignore-rules.js + 1 modules
var ignore_rules = __webpack_require__(80014);
// EXTERNAL MODULE: ./build/src/commands/vars-reader.js
var vars_reader = __webpack_require__(52546);
// EXTERNAL MODULE: ./build/src/commands/workspace.js
var commands_workspace = __webpack_require__(82937);
;// CONCATENATED MODULE: ./build/src/commands/check-new-stage.js







/** ASCII punctuation but `-` and `_`, as DVC has it. */
const NOT_IN_NAMES = /[!-,./:-@[-^`{-~]/;
/**
 * The stage as it would be read, and whether there is one of its name. Throws, all exit 2: `STAGE_NAME_INVALID`,
 * `STAGE_EXISTS`, `STAGE_INVALID`, `WDIR_MISSING`, `TRACKED_BY_GIT`, `PATH_IGNORED`, and what `buildGraph` throws.
 */
async function checkNewStage(workspace, context, { file, text, stage: { name, dependencies }, force }) {
    const { repository, stages, dvcFiles } = workspace;
    if (name === '' || NOT_IN_NAMES.test(name))
        throw refused('STAGE_NAME_INVALID', `"${name}" cannot be the name of a stage`, 'Use letters, digits, - and _.');
    const old = stages.filter((stage) => stage.file === file && (stage.name === name || (0,select_stages/* isOfGroup */.l)(stage.name, name)));
    if (old.length > 0 && !force)
        throw refused('STAGE_EXISTS', `${file} has a stage "${name}"`, 'Use another name, or --force to change that one.');
    const ignoring = ignoredBy(file);
    if (ignoring)
        throw refused('PATH_IGNORED', `${file} is ignored by ${ignoring}`, 'Take it out of the rules.');
    const added = parsed();
    const { outputs } = added;
    if (!(0,files/* statIfExists */.oL)(external_node_path_.posix.join(repository.root, added.workingDirectory))?.isDirectory()) {
        const hint = 'Make it, or correct --wdir; it is relative to this directory.';
        throw refused('WDIR_MISSING', `there is no directory ${added.workingDirectory}`, hint);
    }
    const paths = added.dependencies.map(({ path }) => path);
    const twice = dependencies.find((_, index) => paths.indexOf(paths[index]) < index);
    if (twice !== undefined)
        throw refused('STAGE_INVALID', `--deps names "${twice}" twice`, 'Name it once.');
    const sources = dvcFiles.map(({ path, outputs: data }) => ({ address: path, outputs: data }));
    inWords(() => (0,graph/* buildGraph */.ZG)([...stages.filter((stage) => !old.includes(stage)), added], sources));
    const isTracked = (0,commands_workspace/* gitTracks */.RP)(repository, context);
    for (const { path, cached } of outputs) {
        if (ignoredBy(path) === '.dvcignore')
            throw refused('PATH_IGNORED', `"${path}" is ignored by .dvcignore`, 'Take it out of the rules, or name another.');
        if (!cached || !(await isTracked(path)))
            continue;
        const hint = `Take it out of git first; the file itself stays: git rm -r --cached '${path.replaceAll("'", "'\\''")}'`;
        throw refused('TRACKED_BY_GIT', `"${path}" is tracked by git, and would be kept by the cache`, hint);
    }
    return { added, isChange: old.length > 0 };
    function parsed() {
        const readVars = (0,vars_reader/* varsReader */.Y)((path) => (0,own_file/* readOwnText */.o3)(repository, path));
        const { stages: all } = inWords(() => (0,dvc_yaml/* parseDvcYaml */.g)(text, file, readVars, repository.config.flagStyle));
        return all.find((stage) => stage.name === name);
    }
    /** The text is nowhere on disk: places in it would mislead. */
    function inWords(check) {
        try {
            return check();
        }
        catch (error) {
            if (!(error instanceof errors/* UserError */.yo))
                throw error;
            const places = new Set(stages.filter((stage) => !old.includes(stage)).map(({ line }) => line));
            const mistakes = error.mistakes.map(({ location, ...said }) => {
                const isOnDisk = location && (location.file !== file || places.has(location.line));
                return isOnDisk ? { ...said, location } : said;
            });
            const [first] = mistakes;
            const isRead = error.code === 'DVC_YAML_INVALID';
            throw new errors/* UserError */.yo({
                code: isRead ? 'STAGE_INVALID' : error.code,
                message: `stage "${name}" cannot be added: ${isRead && first ? first.message : error.message}`,
                hint: (isRead ? first?.hint : error.hint) ?? 'Correct the arguments; nothing was written.',
                exitCode: 2,
                mistakes: isRead ? mistakes.slice(1) : mistakes,
                cause: error,
            });
        }
    }
    function ignoredBy(path) {
        if ((0,ignore_rules/* dvcIgnoreRules */.By)(repository).ignores(path, false))
            return '.dvcignore';
        return (0,ignore_rules/* gitIgnoreRules */.Uj)(repository).ignores(path, false) ? 'git' : undefined;
    }
}
function refused(code, message, hint) {
    return new errors/* UserError */.yo({ code, message, hint, exitCode: 2 });
}

// EXTERNAL MODULE: ./build/src/commands/command.js
var command = __webpack_require__(62925);
// EXTERNAL MODULE: ./build/src/commands/git-reminder.js
var git_reminder = __webpack_require__(21163);
// EXTERNAL MODULE: ./build/src/commands/targets.js
var targets = __webpack_require__(83386);
;// CONCATENATED MODULE: ./build/src/commands/stage-add.js










/** `assay stage add`: writes a stage into the dvc.yaml of this directory, once it is known that the pipeline can have it. */
const stageAdd = (0,command/* defineCommand */.NB)({
    name: 'stage add',
    summary: 'add a stage to the dvc.yaml of this directory',
    positionals: '<command...>',
    verbatim: true,
    locks: true,
    options: {
        name: (0,command/* text */.Qq)('-n, --name <name>', 'what the stage is called'),
        force: (0,command/* flag */.Jt)('-f, --force', 'change the stage that has the name'),
        deps: (0,command/* texts */.Te)('-d, --deps <path>', 'a file or directory it reads'),
        params: (0,command/* texts */.Te)('-p, --params <[file:]keys>', 'parameters it reads: `lr,seed`, `other.yaml:lr`, `other.yaml:`'),
        outs: (0,command/* texts */.Te)('-o, --outs <path>', 'a file or directory it makes'),
        outsNoCache: (0,command/* texts */.Te)('-O, --outs-no-cache <path>', 'the same, kept by git and not by the cache'),
        outsPersist: (0,command/* texts */.Te)('--outs-persist <path>', 'the same, not removed before the stage runs'),
        outsPersistNoCache: (0,command/* texts */.Te)('--outs-persist-no-cache <path>', 'both'),
        metrics: (0,command/* texts */.Te)('-m, --metrics <path>', 'a metric file it makes'),
        metricsNoCache: (0,command/* texts */.Te)('-M, --metrics-no-cache <path>', 'the same, kept by git'),
        plots: (0,command/* texts */.Te)('--plots <path>', 'a file or directory with plots it makes'),
        plotsNoCache: (0,command/* texts */.Te)('--plots-no-cache <path>', 'the same, kept by git'),
        wdir: (0,command/* text */.Qq)('-w, --wdir <directory>', 'where the command runs; its paths are relative to it'),
        alwaysChanged: (0,command/* flag */.Jt)('--always-changed', 'run it every time'),
        desc: (0,command/* text */.Qq)('--desc <text>', 'what it is for'),
        run: (0,command/* flag */.Jt)('--run', 'run it at once'),
    },
    async run(context, words, options) {
        const { name, force = false } = options;
        if (name === undefined) {
            const hint = 'assay stage add -n <name> <command>';
            throw new errors/* UserError */.yo({ code: 'USAGE', message: 'assay stage add needs --name', hint, exitCode: 2 });
        }
        const workspace = (0,commands_workspace/* openWorkspace */.OH)(context);
        const { repository } = workspace;
        const directory = (0,targets/* pathFromRoot */._f)(repository, context.directory);
        const file = external_node_path_.posix.join(directory, 'dvc.yaml');
        const wdir = options.wdir === undefined ? undefined : external_node_path_.posix.normalize(options.wdir).replace(/(?<=.)\/$/, '');
        const stage = {
            name,
            command: commandOf(words),
            workingDirectory: wdir === '.' ? undefined : wdir,
            description: options.desc,
            dependencies: options.deps ?? [],
            params: paramsOf(options.params ?? []),
            outputs: outputsOf(options),
            alwaysChanged: options.alwaysChanged ?? false,
        };
        const absolute = external_node_path_.posix.join(repository.root, file);
        const after = withNewStage((0,files/* readTextIfExists */.TP)(absolute), file, stage);
        const { added, isChange } = await checkNewStage(workspace, context, { file, text: after, stage, force });
        const json = { ...NOTHING, [isChange ? 'modified' : 'added']: [added.address] };
        if (context.dryRun)
            return { exitCode: 0, json, text: `would ${isChange ? 'change' : 'add'} stage ${name} in ${file}` };
        const ignores = stage.outputs.flatMap(({ written }) => {
            const { path, cached } = added.outputs.find((output) => output.written === written);
            // Its directory need not be there yet: when the stage runs this is done again.
            const isPossible = cached && (0,files/* statIfExists */.oL)(external_node_path_.posix.join(repository.root, external_node_path_.posix.dirname(path)));
            return isPossible ? ((0,ignore_in_git/* ignoreInGit */.es)(repository, path) ?? []) : [];
        });
        (0,files/* writeFileAtomic */.Zf)(absolute, after);
        const reminder = await (0,git_reminder/* rememberGit */.y)(repository, context, [file, ...ignores]);
        const said = `${isChange ? 'Changed' : 'Added'} stage ${name} in ${file}. ${reminder}`.trimEnd();
        if (!options.run)
            return { exitCode: 0, json, text: said };
        const { repro } = await Promise.all(/* import() */[__webpack_require__.e(5899), __webpack_require__.e(205), __webpack_require__.e(4404), __webpack_require__.e(766), __webpack_require__.e(9547), __webpack_require__.e(4913), __webpack_require__.e(9531), __webpack_require__.e(1574), __webpack_require__.e(6929)]).then(__webpack_require__.bind(__webpack_require__, 3101));
        context.progress.note(said);
        return repro.run(context, [`dvc.yaml:${name}`], { single: true });
    },
});
const NOTHING = { added: [], modified: [], deleted: [], failed: [], bytes: 0 };
/** Words as they were typed become one command again, as DVC joins them; one word is the command itself. */
function commandOf(words) {
    const [first = '', ...more] = words[0] === '--' ? words.slice(1) : words;
    if (more.length === 0)
        return first;
    const quoted = (word) => (word === '' || (word.includes(' ') && !word.includes('"')) ? `"${word}"` : word);
    return [first, ...more].map(quoted).join(' ');
}
/** `file:a,b` or `a,b`, joined by file. */
function paramsOf(typed) {
    const params = new Map();
    for (const one of typed) {
        const colon = one.lastIndexOf(':');
        const file = one.slice(0, Math.max(0, colon)) || 'params.yaml';
        const keys = one
            .slice(colon + 1)
            .split(',')
            .filter(Boolean);
        params.set(file, [...(params.get(file) ?? []), ...keys]);
    }
    return params;
}
/** In the order in which DVC takes them, which is that of the lines it adds to .gitignore. */
const OUTPUT_KINDS = {
    outsPersist: { key: 'outs', isCached: true, isPersistent: true },
    outsPersistNoCache: { key: 'outs', isCached: false, isPersistent: true },
    metrics: { key: 'metrics', isCached: true, isPersistent: false },
    metricsNoCache: { key: 'metrics', isCached: false, isPersistent: false },
    plots: { key: 'plots', isCached: true, isPersistent: false },
    plotsNoCache: { key: 'plots', isCached: false, isPersistent: false },
    outsNoCache: { key: 'outs', isCached: false, isPersistent: false },
    outs: { key: 'outs', isCached: true, isPersistent: false },
};
function outputsOf(options) {
    return Object.entries(OUTPUT_KINDS).flatMap(([option, kind]) => (options[option] ?? []).map((written) => ({ ...kind, written })));
}


/***/ }),

/***/ 29809:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DK: () => (/* binding */ ignoreAllInGit),
/* harmony export */   bG: () => (/* binding */ ignorePattern),
/* harmony export */   es: () => (/* binding */ ignoreInGit)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path_posix__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53916);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(43026);
/* harmony import */ var _platform_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(48486);
/* harmony import */ var _ignore_rules_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80014);
/* harmony import */ var _safe_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38633);






/**
 * Keeps git from taking a path (POSIX, relative to the root) whose content the cache keeps: adds `/<name>` to the
 * `.gitignore` beside it, as DVC does (dvc-formats §1.8). Returns the changed file, or undefined where git ignores the
 * path already or there is no git. Its line comes before those of `later`, where they are there, else last. Throws `PATH_THROUGH_LINK` (exit 2) for a `.gitignore` that is a link, which git
 * would not read, or in a directory that is one.
 */
function ignoreInGit(repository, path, later = []) {
    return ignoreAllInGit(repository, [path], later).get(path);
}
/** The same for many paths at once; says which file was changed for which of them. Throws before any is. */
function ignoreAllInGit(repository, paths, later = []) {
    const changed = new Map();
    if ((0,_ignore_rules_js__WEBPACK_IMPORTED_MODULE_2__/* .gitTop */ .Sp)(repository.root) === undefined)
        return changed;
    const rules = (0,_ignore_rules_js__WEBPACK_IMPORTED_MODULE_2__/* .gitIgnoreRules */ .Uj)(repository);
    const files = new Map();
    const guard = (0,_safe_path_js__WEBPACK_IMPORTED_MODULE_3__/* .workspaceGuard */ .RJ)(repository);
    for (const path of paths) {
        const isDirectory = (0,_platform_files_js__WEBPACK_IMPORTED_MODULE_4__/* .statIfExists */ .oL)((0,node_path_posix__WEBPACK_IMPORTED_MODULE_1__.join)(repository.root, path))?.isDirectory() ?? false;
        if (rules.ignores(path, isDirectory))
            continue;
        const file = (0,node_path_posix__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path_posix__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), '.gitignore');
        const list = files.get(file);
        if (list)
            list.push(path);
        else
            files.set(file, [path]);
        if (list)
            continue;
        guard(file);
        refuseLink(repository, file);
    }
    for (const [file, ignored] of files) {
        const absolute = (0,node_path_posix__WEBPACK_IMPORTED_MODULE_1__.join)(repository.root, file);
        const before = (0,_platform_files_js__WEBPACK_IMPORTED_MODULE_4__/* .readTextIfExists */ .TP)(absolute);
        const text = before ?? '';
        const known = new Set(text.split('\n'));
        const missing = ignored.filter((path) => !known.has(ignorePattern((0,node_path_posix__WEBPACK_IMPORTED_MODULE_1__.basename)(path))));
        const lines = missing.map((path) => `${ignorePattern((0,node_path_posix__WEBPACK_IMPORTED_MODULE_1__.basename)(path))}\n`).join('');
        const at = placeOf(text, later.filter((path) => (0,node_path_posix__WEBPACK_IMPORTED_MODULE_1__.dirname)(path) === (0,node_path_posix__WEBPACK_IMPORTED_MODULE_1__.dirname)(file)));
        if (lines === '')
            continue;
        if (before === undefined)
            (0,_platform_files_js__WEBPACK_IMPORTED_MODULE_4__/* .writeFileAtomic */ .Zf)(absolute, lines);
        else if (at !== undefined)
            (0,_platform_files_js__WEBPACK_IMPORTED_MODULE_4__/* .writeFileAtomic */ .Zf)(absolute, text.slice(0, at) + lines + text.slice(at));
        else
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.appendFileSync)(absolute, text === '' || text.endsWith('\n') ? lines : `\n${lines}`);
        for (const path of missing)
            changed.set(path, file);
    }
    return changed;
}
/** Where the first line stands that is of one of the paths. */
function placeOf(text, paths) {
    const patterns = new Set(paths.map((path) => ignorePattern((0,node_path_posix__WEBPACK_IMPORTED_MODULE_1__.basename)(path))));
    let at = 0;
    for (const line of paths.length === 0 ? [] : text.split('\n')) {
        if (patterns.has(line))
            return at;
        at += line.length + 1;
    }
    return undefined;
}
function refuseLink(repository, file) {
    if (!(0,_platform_files_js__WEBPACK_IMPORTED_MODULE_4__/* .lstatIfExists */ .sM)((0,node_path_posix__WEBPACK_IMPORTED_MODULE_1__.join)(repository.root, file))?.isSymbolicLink())
        return;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .yo({
        code: 'PATH_THROUGH_LINK',
        message: `${file} is a link, which git does not read`,
        hint: `Make ${file} a file of its own.`,
        exitCode: 2,
    });
}
/**
 * The line that matches one name and nothing else. DVC escapes the wildcards only; a backslash, a space at the end and
 * a line break would let the data slip into git, so they are made to match as well.
 */
function ignorePattern(name) {
    return `/${name
        .replace(/[[\]!*#?\\]/g, '\\$&')
        .replace(/ +$/, (spaces) => '\\ '.repeat(spaces.length))
        .replace(/[\r\n]/g, '?')}`;
}


/***/ })

};
