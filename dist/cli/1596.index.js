"use strict";
exports.id = 1596;
exports.ids = [1596];
exports.modules = {

/***/ 12928:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fetch: () => (/* binding */ fetch)
/* harmony export */ });
/* harmony import */ var _core_plot_sources_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(99929);
/* harmony import */ var _core_repository_path_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(34949);
/* harmony import */ var _versioning_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49547);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62925);
/* harmony import */ var _transfer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25769);
/* harmony import */ var _transfer_outcome_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(12644);
/* harmony import */ var _transfer_runs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40908);







const TYPES = { metrics: 'metric', plots: 'plot' };
/** `assay fetch`: brings recorded data from the remote into the cache; the workspace is untouched. */
const fetch = (0,_command_js__WEBPACK_IMPORTED_MODULE_0__/* .defineCommand */ .NB)({
    name: 'fetch',
    summary: 'bring data from the remote into the cache',
    positionals: '[targets...]',
    locks: true,
    options: {
        ..._transfer_js__WEBPACK_IMPORTED_MODULE_1__/* .TRANSFER_OPTIONS */ .X,
        maxSize: (0,_command_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)('--max-size <bytes>', 'only data smaller than this'),
        types: (0,_command_js__WEBPACK_IMPORTED_MODULE_0__/* .choices */ .zM)('--type <type>', 'only data of this kind', ['metrics', 'plots']),
    },
    async run(context, targets, { maxSize, types = [], ...given }) {
        const transfer = await (0,_transfer_js__WEBPACK_IMPORTED_MODULE_1__/* .transferOf */ .N)(context, targets, given);
        const { repository, workspace, outputs, options, shown, nothing } = transfer;
        const wanted = outputs
            .filter(({ sizeBytes }) => maxSize === undefined || sizeBytes === undefined || sizeBytes < maxSize)
            .filter((output) => types.length === 0 || types.some((type) => isOfType(workspace, output, type)));
        const fetched = await (0,_transfer_runs_js__WEBPACK_IMPORTED_MODULE_2__/* .withRuns */ .i)(transfer, 'fetchAll', () => (0,_versioning_index_js__WEBPACK_IMPORTED_MODULE_3__/* .fetchOutputs */ .h)(repository, wanted, options));
        return (0,_transfer_outcome_js__WEBPACK_IMPORTED_MODULE_4__/* .transferOutcome */ .m)('fetched', fetched, shown, nothing);
    },
});
/** Metrics and plots of stages, and what top-level `metrics` and `plots` of a dvc.yaml name. */
function isOfType({ pipelines }, output, type) {
    if (output.kind === TYPES[type])
        return true;
    const named = pipelines.flatMap(({ metrics, plots }) => type === 'metrics' ? metrics : plots.flatMap(({ id, properties }) => (0,_core_plot_sources_js__WEBPACK_IMPORTED_MODULE_5__/* .plotSources */ .A)(id, properties)));
    return named.some((path) => (0,_core_repository_path_js__WEBPACK_IMPORTED_MODULE_6__/* .isInside */ .FK)(path, output.path) || (0,_core_repository_path_js__WEBPACK_IMPORTED_MODULE_6__/* .isInside */ .FK)(output.path, path));
}


/***/ }),

/***/ 50544:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ revisionScope),
/* harmony export */   n: () => (/* binding */ REVISION_OPTIONS)
/* harmony export */ });
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62925);

/** Options of verbs that take data of several revisions, as DVC names them. */
const REVISION_OPTIONS = {
    allBranches: (0,_command_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt)('-a, --all-branches', 'data of the tips of all git branches as well'),
    allTags: (0,_command_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt)('-T, --all-tags', 'data of all git tags as well'),
    allCommits: (0,_command_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt)('-A, --all-commits', 'data of all git commits as well'),
};
/** The scope that flags ask for; undefined where none was given. */
function revisionScope(given) {
    const { allBranches = false, allTags = false, allCommits = false } = given;
    return allBranches || allTags || allCommits ? { allBranches, allTags, allCommits } : undefined;
}


/***/ }),

/***/ 12644:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ transferOutcome)
/* harmony export */ });
/* harmony import */ var _core_format_number_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26034);

/**
 * The outcome of moving objects: counts, bytes, and every failure by path, in text as `shown` says paths, or `nothing`
 * where nothing had to move. Exit 3 when anything failed, 2 for what no record knows, 4 when it was corrupt.
 */
function transferOutcome(verb, result, shown = (path) => path, nothing = verb === 'pushed' ? 'Everything is in the remote.' : 'Everything is in the cache.') {
    const { transferred, bytes, failed } = result;
    const lines = transferred === 0 && failed.length === 0
        ? [nothing]
        : [`${transferred} object${transferred === 1 ? '' : 's'} ${verb}, ${(0,_core_format_number_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z3)(bytes)}`];
    for (const { path, reason } of failed)
        lines.push(`failed: ${shown(path)}: ${reason}`);
    if (failed.some(({ code }) => /^(REMOTE_|DISK_FULL)/.test(code)))
        lines.push(`What was ${verb} stays. Mend that (room, network, access), then run it again: it goes on from there.`);
    return {
        exitCode: Math.max(0, ...failed.map(({ exitCode }) => exitCode)),
        ...(verb === 'pushed' && { pushed: transferred }),
        json: { added: [], modified: [], deleted: [], failed: failed.map(({ path }) => path), bytes },
        text: lines.join('\n'),
    };
}


/***/ }),

/***/ 40908:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ copiesInCache),
/* harmony export */   i: () => (/* binding */ withRuns)
/* harmony export */ });
/* harmony import */ var _versioning_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22534);
/* harmony import */ var _versioning_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35899);
/* harmony import */ var _run_cache_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29062);


/**
 * Moves data and, with `--run-cache`, the remembered runs after it: all of them, whatever the targets, as in DVC. A remote
 * without runs is refused before anything moves (`RUNS_UNSUPPORTED`, exit 2).
 */
async function withRuns({ repository, options, isWithRuns }, direction, moveData) {
    if (!isWithRuns)
        return moveData();
    const remote = await (await (0,_versioning_index_js__WEBPACK_IMPORTED_MODULE_0__/* .loadRuns */ .lR)()).openRemoteRuns(repository, options.remote);
    try {
        const data = await moveData();
        const runs = await remote[direction]({ ...options, problemOf: _run_cache_js__WEBPACK_IMPORTED_MODULE_1__/* .problemOfRun */ .K });
        return { ...data, transferred: data.transferred + runs.transferred, bytes: data.bytes + runs.bytes };
    }
    finally {
        remote.close();
    }
}
/**
 * The outputs that git keeps and whose copies a remembered run left in the cache, as the cache's own: without them a run
 * is of no use elsewhere.
 */
function copiesInCache(repository, outputs) {
    return outputs
        .filter((output) => !output.cached && output.digest !== undefined && (0,_versioning_index_js__WEBPACK_IMPORTED_MODULE_2__/* .isCached */ .bm)(repository, output))
        .map((output) => ({ ...output, cached: true }));
}


/***/ }),

/***/ 25769:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ transferOf),
/* harmony export */   X: () => (/* binding */ TRANSFER_OPTIONS)
/* harmony export */ });
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62925);
/* harmony import */ var _revision_outputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50544);
/* harmony import */ var _revision_outputs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(72432);
/* harmony import */ var _import_fetcher_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(61945);
/* harmony import */ var _targets_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83386);
/* harmony import */ var _workspace_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(82937);





/** Options of every verb that moves data. */
const TRANSFER_OPTIONS = {
    remote: (0,_command_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('-r, --remote <name>', 'another remote than the default'),
    jobs: (0,_command_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)('-j, --jobs <number>', 'how many transfers at once'),
    ..._revision_outputs_js__WEBPACK_IMPORTED_MODULE_1__/* .REVISION_OPTIONS */ .n,
    ..._targets_js__WEBPACK_IMPORTED_MODULE_2__/* .TARGET_OPTIONS */ .FG,
    ..._targets_js__WEBPACK_IMPORTED_MODULE_2__/* .GLOB_OPTION */ .vB,
    runCache: (0,_command_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt)('--run-cache', 'also the record of earlier runs, whatever the targets'),
    noRunCache: (0,_command_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt)('--no-run-cache', 'leave the record of earlier runs alone, as without either'),
};
/** The recorded data that targets name, and how to move it. */
async function transferOf(context, targets, choices) {
    const workspace = (0,_workspace_js__WEBPACK_IMPORTED_MODULE_3__/* .openWorkspace */ .OH)(context);
    const { repository } = workspace;
    const scope = (0,_revision_outputs_js__WEBPACK_IMPORTED_MODULE_1__/* .revisionScope */ .A)(choices);
    const revisions = scope && (await (0,_revision_outputs_js__WEBPACK_IMPORTED_MODULE_4__/* .outputsOfRevisions */ .Wv)(context, scope));
    for (const { revision, file, message } of revisions?.unread ?? []) {
        context.progress.note(`Left out: ${file} of ${revision}: ${message}`);
    }
    const { remote, jobs } = choices;
    const { progress, signal, dryRun } = context;
    const isNothing = scope === undefined && targets.length === 0 && (0,_workspace_js__WEBPACK_IMPORTED_MODULE_3__/* .recordedOutputs */ .NW)(workspace).every(isUnrecorded);
    return {
        ...(isNothing && { nothing: nothingYet(workspace) }),
        workspace,
        repository,
        outputs: (0,_targets_js__WEBPACK_IMPORTED_MODULE_2__/* .selectOutputs */ .JU)(workspace, context.directory, targets, choices, revisions?.outputs),
        hasRevisions: scope !== undefined,
        isWithRuns: Boolean(choices.runCache) && !choices.noRunCache,
        keptByGit: revisions?.keptByGit ?? (0,_workspace_js__WEBPACK_IMPORTED_MODULE_3__/* .recordedOutputs */ .NW)(workspace).filter(({ cached }) => !cached),
        options: {
            ...(remote && { remote }),
            ...(jobs && { jobs }),
            progress,
            signal,
            dryRun,
            importer: (0,_import_fetcher_js__WEBPACK_IMPORTED_MODULE_5__/* .importFetcher */ .Xq)(context, (0,_import_fetcher_js__WEBPACK_IMPORTED_MODULE_5__/* .importBase */ .Fg)(repository)),
        },
        shown: (0,_targets_js__WEBPACK_IMPORTED_MODULE_2__/* .shownFrom */ .c2)(repository, context.directory),
    };
}
function isUnrecorded({ digest, source }) {
    return digest === undefined && source === undefined;
}
function nothingYet({ stages }) {
    if (stages.length === 0)
        return 'Nothing is tracked yet: assay add <path>.';
    return 'Nothing is recorded yet: assay repro makes what the stages describe.';
}


/***/ }),

/***/ 99929:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ plotSources)
/* harmony export */ });
/** Files a plot takes its data from: its own name, or those that `y` names, and those of `x`. */
function plotSources(id, { x, y }) {
    const isTitle = typeof y === 'object' && !Array.isArray(y);
    const files = isTitle ? Object.keys(y) : [id];
    if (typeof x === 'object')
        files.push(...Object.keys(x));
    return [...new Set(files)];
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