"use strict";
exports.id = 9610;
exports.ids = [9610];
exports.modules = {

/***/ 40606:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  commit: () => (/* binding */ commit)
});

// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(43026);
// EXTERNAL MODULE: ./build/src/pipeline/gather-stage.js
var gather_stage = __webpack_require__(74994);
// EXTERNAL MODULE: ./build/src/pipeline/params.js + 4 modules
var pipeline_params = __webpack_require__(13529);
// EXTERNAL MODULE: ./build/src/pipeline/recorded.js
var recorded = __webpack_require__(29874);
// EXTERNAL MODULE: ./build/src/pipeline/run-stage.js
var run_stage = __webpack_require__(1858);
// EXTERNAL MODULE: ./build/src/pipeline/staleness.js
var staleness = __webpack_require__(69370);
;// CONCATENATED MODULE: ./build/src/pipeline/commit-stages.js






/**
 * In what a stage and the files around it differ from its lock entry; whether the cache keeps anything does not matter,
 * nor does `frozen`.
 */
async function uncommittedReasons(stage, lock, context) {
    const state = await (0,gather_stage/* gatherStage */.u)(stage, lock, context);
    const outputs = new Map([...state.outputs].map(([path, output]) => [path, { ...output, inCache: true }]));
    const reasons = (0,staleness/* staleReasons */.xp)({ ...stage, frozen: false }, lock, { ...state, outputs }, false);
    return reasons.filter(({ kind }) => kind !== 'always changed');
}
/**
 * Records stages as they and the files around them are, without running anything: stores outputs, writes lock entries as
 * a run would. Throws `OUTPUT_MISSING`, `DEPENDENCY_MISSING` and `PARAM_MISSING` (exit 2) before anything is stored.
 */
async function commitStages(stages, graph, { store, options }) {
    const context = { store, options, recorded: new recorded/* Recorded */.v(graph, options.lockOf) };
    const params = new Map();
    for (const stage of stages) {
        refuseMissing(stage, context);
        const state = await (0,gather_stage/* gatherStage */.u)(stage, options.lockOf(stage).get(stage.name), { store, options });
        (0,pipeline_params/* refuseMissingParams */.H9)(stage.address, stage.params, state.params);
        params.set(stage, state.params);
    }
    for (const stage of stages)
        (0,run_stage/* recordStage */._3)(stage, params.get(stage), context);
}
function refuseMissing(stage, { store }) {
    const isMissing = ({ path }) => store.hash(path, false) === undefined;
    const output = stage.outputs.find(isMissing);
    const missing = output ?? stage.dependencies.find(isMissing);
    if (!missing)
        return;
    throw new errors/* UserError */.yo({
        code: output ? 'OUTPUT_MISSING' : 'DEPENDENCY_MISSING',
        message: `stage "${stage.address}" cannot be committed: "${missing.path}" is not there`,
        hint: 'Bring it with `assay pull`, or make it with `assay repro`.',
        exitCode: 2,
    });
}

// EXTERNAL MODULE: ./build/src/versioning/add-path.js
var add_path = __webpack_require__(94913);
// EXTERNAL MODULE: ./build/src/commands/command.js
var command = __webpack_require__(62925);
// EXTERNAL MODULE: ./build/src/commands/data-store.js
var data_store = __webpack_require__(20842);
// EXTERNAL MODULE: ./build/src/commands/lock-saver.js + 1 modules
var lock_saver = __webpack_require__(6476);
// EXTERNAL MODULE: ./build/src/commands/params-reader.js
var params_reader = __webpack_require__(73150);
// EXTERNAL MODULE: ./build/src/commands/run-cache.js
var run_cache = __webpack_require__(29062);
// EXTERNAL MODULE: ./build/src/commands/targets.js
var commands_targets = __webpack_require__(83386);
// EXTERNAL MODULE: ./build/src/commands/workspace.js
var commands_workspace = __webpack_require__(82937);
;// CONCATENATED MODULE: ./build/src/commands/commit.js










/**
 * `assay commit`: stores what is in the workspace and records it, without running anything. What differs from the record
 * is recorded only with `--force`, as in DVC where nobody can be asked. Everything is checked before anything is stored.
 */
const commit = (0,command/* defineCommand */.NB)({
    name: 'commit',
    summary: 'record data and outputs of stages as they are',
    positionals: '[targets...]',
    locks: true,
    endsOnInterrupt: true,
    options: {
        force: (0,command/* flag */.Jt)('-f, --force', 'also where data, dependencies or the command differ from the record'),
        noRelink: (0,command/* flag */.Jt)('--no-relink', 'leave files as they are where cache.type would make links of them'),
        ...commands_targets/* TARGET_OPTIONS */.FG,
    },
    async run(context, targets, { force = false, noRelink = false, ...choices }) {
        const opened = (0,commands_workspace/* openWorkspace */.OH)(context);
        const workspace = noRelink ? { ...opened, repository: (0,add_path/* withoutLinks */.W_)(opened.repository) } : opened;
        const { graph, repository } = workspace;
        const nodes = (0,commands_targets/* chosenNodes */.ot)(workspace, context.directory, targets, choices).map(({ node }) => node);
        const store = (0,data_store/* createDataStore */.i)(workspace, context);
        if (!context.dryRun)
            store.finishCheckouts(nodes.flatMap((node) => outputsOf(node).map(({ path }) => path)));
        const options = {
            allowMissing: false,
            readParams: (0,params_reader/* paramsReader */.Y)(repository).read,
            lockOf: (stage) => (0,commands_workspace/* lockOf */.Vx)(workspace, stage),
            saveLock: (0,lock_saver/* lockSaver */.l)(workspace),
            runCache: await (0,run_cache/* openRunCache */.e)(workspace, context, store, { pull: false, noRunCache: true }),
        };
        const changed = new Map();
        for (const node of nodes) {
            const lock = 'stage' in node ? options.lockOf(node.stage).get(node.stage.name) : undefined;
            const reasons = 'stage' in node
                ? (await uncommittedReasons(node.stage, lock, { store, options })).map(staleness/* describeReason */.Gk)
                : node.source.outputs.flatMap((output) => changeOf(output, store));
            if (reasons.length > 0)
                changed.set(node, reasons);
        }
        const shown = (0,commands_targets/* addressShownFrom */.Q9)(repository, context.directory);
        const lines = [...changed].map(([{ address }, reasons]) => `${shown(address)}: ${reasons.join(', ')}`);
        if (changed.size > 0 && !force)
            throw uncommitted(lines);
        refuseMissingData(nodes, store);
        if (!context.dryRun) {
            const stages = nodes.flatMap((node) => ('stage' in node ? [node.stage] : []));
            await commitStages(stages, graph, { store, options });
            for (const node of nodes)
                if ('source' in node)
                    await store.commitSource(node.address);
        }
        const paths = [...changed.keys()].flatMap((node) => outputsOf(node).map(({ path }) => path));
        return {
            exitCode: 0,
            json: { added: [], modified: paths, deleted: [], failed: [], bytes: 0 },
            text: committedText(lines, context.dryRun),
        };
    },
});
function committedText(lines, dryRun) {
    if (lines.length > 0)
        return [dryRun ? 'Would commit:' : 'Committed:', ...lines.map((line) => `  ${line}`)].join('\n');
    return dryRun ? 'Nothing differs from what is recorded.' : 'Everything is stored as it is recorded.';
}
function outputsOf(node) {
    return 'stage' in node ? node.stage.outputs : node.source.outputs;
}
function changeOf({ path, digest, legacy = false }, store) {
    const current = store.hash(path, legacy);
    if (current === undefined)
        return [`${path} deleted`];
    return current.digest === digest ? [] : [`${path} modified`];
}
function refuseMissingData(nodes, store) {
    const outputs = nodes.flatMap((node) => ('source' in node ? node.source.outputs : []));
    const missing = outputs.find(({ path }) => store.hash(path, false) === undefined);
    if (!missing)
        return;
    throw new errors/* UserError */.yo({
        code: 'PATH_MISSING',
        message: `${missing.path} (${missing.owner}) cannot be committed: it is not there`,
        hint: `Bring it with \`assay pull ${missing.path}\`, or stop tracking it: assay remove ${missing.owner}`,
        exitCode: 2,
    });
}
function uncommitted(lines) {
    return new errors/* UserError */.yo({
        code: 'COMMIT_REFUSED',
        message: `These differ from what is recorded:\n${lines.map((line) => `  ${line}`).join('\n')}`,
        hint: 'Record them as they are with `assay commit --force`, or make stages anew with `assay repro`.',
        exitCode: 2,
    });
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
;