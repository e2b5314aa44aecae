"use strict";
exports.id = 2928;
exports.ids = [2928];
exports.modules = {

/***/ 2928:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fetch: () => (/* binding */ fetch)
/* harmony export */ });
/* harmony import */ var _core_repository_path_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4949);
/* harmony import */ var _versioning_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9547);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2925);
/* harmony import */ var _transfer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5769);
/* harmony import */ var _transfer_outcome_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2644);





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
        const { repository, workspace, outputs, options, shown, nothing } = await (0,_transfer_js__WEBPACK_IMPORTED_MODULE_1__/* .transferOf */ .N)(context, targets, given);
        const wanted = outputs
            .filter(({ sizeBytes }) => maxSize === undefined || sizeBytes === undefined || sizeBytes < maxSize)
            .filter((output) => types.length === 0 || types.some((type) => isOfType(workspace, output, type)));
        return (0,_transfer_outcome_js__WEBPACK_IMPORTED_MODULE_2__/* .transferOutcome */ .m)('fetched', await (0,_versioning_index_js__WEBPACK_IMPORTED_MODULE_3__/* .fetchOutputs */ .h)(repository, wanted, options), shown, nothing);
    },
});
/** Metrics and plots of stages, and what top-level `metrics` and `plots` of a dvc.yaml name. */
function isOfType({ pipelines }, output, type) {
    if (output.kind === TYPES[type])
        return true;
    const named = pipelines.flatMap((pipeline) => pipeline[type]);
    return named.some((path) => (0,_core_repository_path_js__WEBPACK_IMPORTED_MODULE_4__/* .isInside */ .FK)(path, output.path) || (0,_core_repository_path_js__WEBPACK_IMPORTED_MODULE_4__/* .isInside */ .FK)(output.path, path));
}


/***/ }),

/***/ 9106:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ foreignPath)
/* harmony export */ });
/* harmony import */ var _core_repository_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4949);

/** A path in another repository, from its top; '' for all of it. Throws `PATH_OUTSIDE` (exit 2). */
function foreignPath(written) {
    if (written === '')
        return '';
    const hint = 'Write it from the top of that repository, as `assay ls <url>` lists it.';
    return (0,_core_repository_path_js__WEBPACK_IMPORTED_MODULE_0__/* .resolveInRepository */ .AZ)('', written, 'the path in the other repository', hint);
}


/***/ }),

/***/ 1945:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fg: () => (/* binding */ importBase),
/* harmony export */   Xq: () => (/* binding */ importFetcher),
/* harmony export */   md: () => (/* binding */ bringRepositorySource),
/* harmony export */   s5: () => (/* binding */ foreignTransfer)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3026);
/* harmony import */ var _versioning_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5899);
/* harmony import */ var _versioning_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2534);
/* harmony import */ var _foreign_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9106);



/** The repository whose own imports are brought. */
function importBase(repository) {
    return { repository, directory: repository.root, allowsLocal: true, depth: 0 };
}
/**
 * Brings imported outputs from where they come from: those of another repository at the commit that was recorded,
 * partial ones from their place as it is now. Loaded and asked only for what the cache lacks.
 */
function importFetcher(context, base) {
    return async (outputs, { dryRun, jobs }) => {
        const { repository } = base;
        const wanted = outputs.filter((output) => output.digest === undefined || !(0,_versioning_index_js__WEBPACK_IMPORTED_MODULE_0__/* .isCached */ .bm)(repository, output));
        const result = { transferred: 0, bytes: 0, failed: [], brought: new Map() };
        if (dryRun) {
            const bytes = wanted.reduce((sum, { sizeBytes = 0 }) => sum + sizeBytes, 0);
            return { ...result, transferred: wanted.length, bytes };
        }
        for (const output of wanted) {
            try {
                const content = await bring(context, base, output, jobs);
                result.transferred += content.fileCount ?? 1;
                result.bytes += content.sizeBytes;
                result.brought.set(output.path, content);
            }
            catch (error) {
                if (!(error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo) || context.signal.aborted)
                    throw error;
                const { code, message, exitCode } = error;
                result.failed.push({ path: output.path, digest: output.digest ?? '', code, reason: message, exitCode });
            }
        }
        return result;
    };
}
async function bring(context, base, output, jobs) {
    const source = output.source;
    const content = source.kind === 'repository'
        ? (await bringRepositorySource(context, base, source, jobs)).content
        : await bringUrl(context, base, output, jobs);
    if (output.digest !== undefined && content.digest !== output.digest && !output.legacy) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo({
            code: 'IMPORT_CHANGED',
            message: `${output.path}: its source holds ${content.digest}, and ${output.owner} records ${output.digest}`,
            hint: `Take over what is there with \`assay update ${output.owner}\`, or restore ${output.owner} from git.`,
            exitCode: 4,
        });
    }
    return content;
}
/** How data of other repositories is moved, be it imported there. */
function foreignTransfer(context, jobs) {
    return { context, jobs, importer: (base) => importFetcher(context, base) };
}
/** Brings what an import of another repository names: at `commit`, else the recorded commit, else where its revision is. */
async function bringRepositorySource(context, base, source, jobs, commit) {
    const { openForeign, openForeignGit } = await Promise.all(/* import() */[__webpack_require__.e(4339), __webpack_require__.e(3953)]).then(__webpack_require__.bind(__webpack_require__, 4339));
    const { bringForeign } = await Promise.all(/* import() */[__webpack_require__.e(9793), __webpack_require__.e(7749)]).then(__webpack_require__.bind(__webpack_require__, 7749));
    const path = (0,_foreign_path_js__WEBPACK_IMPORTED_MODULE_2__/* .foreignPath */ .Y)(source.path);
    const git = await openForeignGit(context, source.url, base);
    const taken = commit ?? source.lockedCommit ?? (await git.commitOf(source.revision));
    const foreign = await openForeign(context, source.url, git, taken, path, base, source);
    const content = await bringForeign(foreign, path, base.repository, foreignTransfer(context, jobs));
    return { content, commit: taken };
}
async function bringUrl({ progress, signal }, { repository, allowsLocal }, { path, source }, jobs) {
    if (source?.kind !== 'url')
        throw new Error(`${path} is no import by url`);
    if (!allowsLocal && !/^(?:https?|s3):\/\//i.test(source.path)) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo({
            code: 'SOURCE_UNSUPPORTED',
            message: `${path} is a partial import of a path that only another machine has`,
            hint: 'Complete it there with `assay update`, and push it.',
            exitCode: 2,
        });
    }
    const { bringFound, openPlace } = await (0,_versioning_index_js__WEBPACK_IMPORTED_MODULE_3__/* .loadImports */ .dS)();
    const place = await openPlace(repository, source);
    try {
        const found = await place.look(signal);
        if (found)
            return await bringFound(repository, found, { progress, signal, jobs });
    }
    finally {
        place.close();
    }
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo({
        code: 'SOURCE_MISSING',
        message: `${path}: there is nothing at its source any more`,
        hint: 'Look at `deps` of its .dvc file.',
        exitCode: 3,
    });
}


/***/ }),

/***/ 544:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ revisionScope),
/* harmony export */   n: () => (/* binding */ REVISION_OPTIONS)
/* harmony export */ });
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2925);

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

/***/ 2644:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ transferOutcome)
/* harmony export */ });
/* harmony import */ var _core_format_number_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6034);

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

/***/ 5769:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ transferOf),
/* harmony export */   X: () => (/* binding */ TRANSFER_OPTIONS)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3026);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2925);
/* harmony import */ var _revision_outputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(544);
/* harmony import */ var _revision_outputs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2036);
/* harmony import */ var _import_fetcher_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1945);
/* harmony import */ var _targets_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3386);
/* harmony import */ var _workspace_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6037);






/** Options of every verb that moves data. */
const TRANSFER_OPTIONS = {
    remote: (0,_command_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('-r, --remote <name>', 'another remote than the default'),
    jobs: (0,_command_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)('-j, --jobs <number>', 'how many transfers at once'),
    ..._revision_outputs_js__WEBPACK_IMPORTED_MODULE_1__/* .REVISION_OPTIONS */ .n,
    ..._targets_js__WEBPACK_IMPORTED_MODULE_2__/* .TARGET_OPTIONS */ .FG,
    ..._targets_js__WEBPACK_IMPORTED_MODULE_2__/* .GLOB_OPTION */ .vB,
    runCache: (0,_command_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt)('--run-cache', 'not supported yet: the record of earlier runs'),
    noRunCache: (0,_command_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt)('--no-run-cache', 'leave the record of earlier runs alone, as always'),
};
/** The recorded data that targets name, and how to move it. Throws `OPTION_UNSUPPORTED` (exit 2) for `--run-cache`. */
async function transferOf(context, targets, choices) {
    if (choices.runCache) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo({
            code: 'OPTION_UNSUPPORTED',
            message: '--run-cache is not supported yet',
            hint: 'Leave it out; `dvc push --run-cache` and `dvc pull --run-cache` work on the same repository.',
            exitCode: 2,
        });
    }
    const workspace = (0,_workspace_js__WEBPACK_IMPORTED_MODULE_4__/* .openWorkspace */ .OH)(context);
    const { repository } = workspace;
    const scope = (0,_revision_outputs_js__WEBPACK_IMPORTED_MODULE_1__/* .revisionScope */ .A)(choices);
    const revisions = scope && (await (0,_revision_outputs_js__WEBPACK_IMPORTED_MODULE_5__/* .outputsOfRevisions */ .Wv)(context, scope));
    for (const { revision, file, message } of revisions?.unread ?? []) {
        context.progress.note(`Left out: ${file} of ${revision}: ${message}`);
    }
    const { remote, jobs } = choices;
    const { progress, signal, dryRun } = context;
    const isNothing = scope === undefined && targets.length === 0 && (0,_workspace_js__WEBPACK_IMPORTED_MODULE_4__/* .recordedOutputs */ .NW)(workspace).every(isUnrecorded);
    return {
        ...(isNothing && { nothing: nothingYet(workspace) }),
        workspace,
        repository,
        outputs: (0,_targets_js__WEBPACK_IMPORTED_MODULE_2__/* .selectOutputs */ .JU)(workspace, context.directory, targets, choices, revisions?.outputs),
        hasRevisions: scope !== undefined,
        options: {
            ...(remote && { remote }),
            ...(jobs && { jobs }),
            progress,
            signal,
            dryRun,
            importer: (0,_import_fetcher_js__WEBPACK_IMPORTED_MODULE_6__/* .importFetcher */ .Xq)(context, (0,_import_fetcher_js__WEBPACK_IMPORTED_MODULE_6__/* .importBase */ .Fg)(repository)),
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

/***/ 2534:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dS: () => (/* binding */ loadImports)
/* harmony export */ });
/**
 * Data by content hash, in DVC's own files and layouts: what is tracked, its state in the workspace, the cache, and
 * the remotes it travels to. A repository can be used by this room and by DVC in turn, without a difference.
 *
 * Refuses to know: stages and dvc.yaml (whoever reads them hands in `TrackedOutput`s), reports as documents, GitHub.
 * Invariants: no object enters cache, remote or workspace before its digest was verified; every file appears whole, by
 * a rename; a `.dir` object is stored in a remote after all its files; no path from a file or manifest leads out of the
 * repository; what cannot be moved is a failure that names the path.
 */

































/** What reads from other places and records where that was; loaded at first use. */
const loadImports = () => Promise.all(/* import() */[__webpack_require__.e(9793), __webpack_require__.e(1217), __webpack_require__.e(8407)]).then(__webpack_require__.bind(__webpack_require__, 8407));













/***/ }),

/***/ 9059:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ absentDirectory)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3026);
/* harmony import */ var _platform_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8486);


/**
 * `REMOTE_DIRECTORY_MISSING` (exit 3) where a remote is a directory of this machine that is not there; undefined
 * otherwise. For whoever reads: a push makes the directory.
 */
function absentDirectory({ name, files }) {
    if (!files || (0,_platform_files_js__WEBPACK_IMPORTED_MODULE_0__/* .statIfExists */ .oL)(files.directory))
        return undefined;
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo({
        code: 'REMOTE_DIRECTORY_MISSING',
        message: `remote "${name}": the directory ${files.directory} is not there`,
        hint: 'Is the disk mounted? If nothing was ever stored there: assay push, where the data is.',
        exitCode: 3,
    });
}


/***/ }),

/***/ 9547:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ fetchOutputs)
/* harmony export */ });
/* harmony import */ var _object_cache_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(5660);
/* harmony import */ var _object_layout_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8746);
/* harmony import */ var _remotes_absent_directory_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9059);
/* harmony import */ var _existing_at_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2261);
/* harmony import */ var _gather_manifests_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1578);
/* harmony import */ var _move_objects_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(7462);
/* harmony import */ var _plan_transfer_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(717);
/* harmony import */ var _receive_mover_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(33);
/* harmony import */ var _transfer_result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2035);
/* harmony import */ var _wanted_objects_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1251);
/* harmony import */ var _with_remote_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1025);











/**
 * Brings recorded contents into the cache, each object verified before it appears there, a directory's manifest after
 * all its files. What is missing, corrupt or forged is a failure by its path; everything else arrives. A remote is
 * opened only when something has to come from it. Imports of other repositories, and partial ones, come by
 * `options.importer` from where they were imported. Throws what opening a remote throws, `REMOTE_DIRECTORY_MISSING`,
 * `REMOTE_ACCESS_DENIED` and the like when all is in vain, and `TRANSFER_INTERRUPTED` (exit 3).
 */
async function fetchOutputs(repository, outputs, options) {
    const { importer } = options;
    const imported = importer ? outputs.filter(isOnlyAtItsSource) : [];
    const others = imported.length === 0 ? outputs : outputs.filter((output) => !isOnlyAtItsSource(output));
    const fetched = await (0,_with_remote_js__WEBPACK_IMPORTED_MODULE_0__/* .withEachRemote */ .C)(repository, others, options.remote, (group, open) => fetchGroup(repository, group, open, options));
    if (imported.length === 0)
        return fetched;
    return (0,_transfer_result_js__WEBPACK_IMPORTED_MODULE_1__/* .mergeResults */ .n)([fetched, await importer(imported, options)]);
}
/** Of no remote of this repository: never pushed, or never downloaded. */
function isOnlyAtItsSource({ source, cached, digest }) {
    return source !== undefined && cached && (source.kind === 'repository' || digest === undefined);
}
async function fetchGroup(repository, outputs, openAny, options) {
    const { signal } = options;
    const open = async () => {
        const remote = await openAny();
        const absent = (0,_remotes_absent_directory_js__WEBPACK_IMPORTED_MODULE_2__/* .absentDirectory */ .p)(remote);
        if (absent)
            throw absent;
        return remote;
    };
    const { entries, received, failed } = await (0,_gather_manifests_js__WEBPACK_IMPORTED_MODULE_3__/* .gatherManifests */ .c)(repository, outputs, open, options);
    const { wanted, unknown } = (0,_wanted_objects_js__WEBPACK_IMPORTED_MODULE_4__/* .wantedObjects */ .Wv)(outputs, entries);
    const before = { transferred: 0, bytes: 0, failed: [...failed, ...unknown] };
    const isHere = inCache(repository, wanted);
    const plan = (0,_plan_transfer_js__WEBPACK_IMPORTED_MODULE_5__/* .planTransfer */ .Hp)(wanted, () => true, isHere, true);
    const items = (0,_plan_transfer_js__WEBPACK_IMPORTED_MODULE_5__/* .countOf */ .pq)(plan);
    if (items === 0)
        return before;
    const remote = await open();
    const missingReason = `neither in the cache nor in remote "${remote.name}"`;
    if (options.dryRun) {
        const there = await (0,_existing_at_js__WEBPACK_IMPORTED_MODULE_6__/* .existingAt */ .t)(remote, plan, options.jobs ?? remote.jobs, signal);
        const isThere = (digest, legacy) => received.has((0,_object_layout_js__WEBPACK_IMPORTED_MODULE_7__/* .objectKey */ .T5)({ digest, legacy })) || there.has(digest, legacy);
        const size = (digest, legacy) => received.get((0,_object_layout_js__WEBPACK_IMPORTED_MODULE_7__/* .objectKey */ .T5)({ digest, legacy }))?.length ?? there.size(digest, legacy);
        return (0,_transfer_result_js__WEBPACK_IMPORTED_MODULE_1__/* .mergeResults */ .n)([before, (0,_transfer_result_js__WEBPACK_IMPORTED_MODULE_1__/* .foretold */ .c)((0,_plan_transfer_js__WEBPACK_IMPORTED_MODULE_5__/* .planTransfer */ .Hp)(wanted, isThere, isHere, true), size, missingReason)]);
    }
    const phase = options.progress.phase('Fetching', { items });
    const mover = withReceived((0,_receive_mover_js__WEBPACK_IMPORTED_MODULE_8__/* .receiveMover */ .Z)(repository, remote, { jobs: options.jobs, phase, missingReason }));
    const moved = await (0,_move_objects_js__WEBPACK_IMPORTED_MODULE_9__/* .moveObjects */ .e)(plan, mover, { signal, phase, missingReason });
    phase.done();
    return (0,_transfer_result_js__WEBPACK_IMPORTED_MODULE_1__/* .mergeResults */ .n)([before, moved]);
    /** Manifests that were read to know what to fetch need no second reading. */
    function withReceived(mover) {
        return {
            ...mover,
            async one(wanted, stop) {
                const bytes = received.get((0,_object_layout_js__WEBPACK_IMPORTED_MODULE_7__/* .objectKey */ .T5)(wanted.object));
                if (!bytes)
                    return mover.one(wanted, stop);
                (0,_object_cache_js__WEBPACK_IMPORTED_MODULE_10__/* .putObject */ .$R)(repository, wanted.object, bytes);
                phase.advance(0, bytes.length);
                return { bytes: bytes.length };
            },
        };
    }
}
/** What is in the cache, in as few questions as there can be; objects of a doubtful mode are looked into. */
function inCache(repository, wanted) {
    const isNamed = (0,_existing_at_js__WEBPACK_IMPORTED_MODULE_6__/* .lookupOf */ ._)(repository.cacheDirectory, wanted);
    return (digest, legacy) => isNamed(digest, legacy) && (0,_object_cache_js__WEBPACK_IMPORTED_MODULE_10__/* .hasObject */ .Qf)(repository, { digest, legacy });
}


/***/ })

};
;