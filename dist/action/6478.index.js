export const id = 6478;
export const ids = [6478];
export const modules = {

/***/ 69106:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ foreignPath)
/* harmony export */ });
/* harmony import */ var _core_repository_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34949);

/** A path in another repository, from its top; '' for all of it. Throws `PATH_OUTSIDE` (exit 2). */
function foreignPath(written) {
    if (written === '')
        return '';
    const hint = 'Write it from the top of that repository, as `assay ls <url>` lists it.';
    return (0,_core_repository_path_js__WEBPACK_IMPORTED_MODULE_0__/* .resolveInRepository */ .AZ)('', written, 'the path in the other repository', hint);
}


/***/ }),

/***/ 61945:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fg: () => (/* binding */ importBase),
/* harmony export */   Xq: () => (/* binding */ importFetcher),
/* harmony export */   md: () => (/* binding */ bringRepositorySource),
/* harmony export */   s5: () => (/* binding */ foreignTransfer)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43026);
/* harmony import */ var _versioning_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35899);
/* harmony import */ var _versioning_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22534);
/* harmony import */ var _foreign_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69106);



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
    const { bringForeign } = await Promise.all(/* import() */[__webpack_require__.e(9547), __webpack_require__.e(4960)]).then(__webpack_require__.bind(__webpack_require__, 77749));
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

/***/ 36478:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   push: () => (/* binding */ push)
/* harmony export */ });
/* harmony import */ var _versioning_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91851);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62925);
/* harmony import */ var _transfer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25769);
/* harmony import */ var _transfer_outcome_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(12644);
/* harmony import */ var _transfer_runs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40908);





/** `assay push`: stores cached data in the remote. Data that is neither here nor there is a failure that names the path. */
const push = (0,_command_js__WEBPACK_IMPORTED_MODULE_0__/* .defineCommand */ .NB)({
    name: 'push',
    summary: 'store cached data in the remote',
    positionals: '[targets...]',
    locks: true,
    options: _transfer_js__WEBPACK_IMPORTED_MODULE_1__/* .TRANSFER_OPTIONS */ .X,
    async run(context, targets, given) {
        const transfer = await (0,_transfer_js__WEBPACK_IMPORTED_MODULE_1__/* .transferOf */ .N)(context, targets, given);
        const { repository, outputs, keptByGit, options, isWithRuns, shown, nothing } = transfer;
        const copies = isWithRuns ? (0,_transfer_runs_js__WEBPACK_IMPORTED_MODULE_2__/* .copiesInCache */ .R)(repository, keptByGit) : [];
        const pushed = await (0,_transfer_runs_js__WEBPACK_IMPORTED_MODULE_2__/* .withRuns */ .i)(transfer, 'send', () => (0,_versioning_index_js__WEBPACK_IMPORTED_MODULE_3__/* .pushOutputs */ .$)(repository, [...outputs, ...copies], options));
        return (0,_transfer_outcome_js__WEBPACK_IMPORTED_MODULE_4__/* .transferOutcome */ .m)('pushed', pushed, shown, nothing);
    },
});


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

/***/ 60955:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ readOnlyRemote)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43026);

/** `REMOTE_READ_ONLY` (exit 2): what a remote that can only be read answers to everything else. */
function readOnlyRemote(name, url, what) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({
        code: 'REMOTE_READ_ONLY',
        message: `remote "${name}" (${url}) can only be read: ${what} is not possible over HTTP`,
        hint: 'Push to the storage behind it: name that as another remote (a directory or s3://…) and use `-r <name>`.',
        exitCode: 2,
    });
}


/***/ }),

/***/ 91851:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $: () => (/* binding */ pushOutputs)
});

// EXTERNAL MODULE: ./build/src/core/digest.js
var core_digest = __webpack_require__(94161);
// EXTERNAL MODULE: ./build/src/platform/files.js
var platform_files = __webpack_require__(48486);
// EXTERNAL MODULE: ./build/src/versioning/object-layout.js
var object_layout = __webpack_require__(38746);
// EXTERNAL MODULE: ./build/src/versioning/seen-whole.js
var seen_whole = __webpack_require__(26609);
// EXTERNAL MODULE: ./build/src/versioning/remotes/read-only.js
var read_only = __webpack_require__(60955);
// EXTERNAL MODULE: ./build/src/versioning/transfer/existing-at.js
var existing_at = __webpack_require__(32261);
// EXTERNAL MODULE: ./build/src/versioning/transfer/gather-manifests.js
var gather_manifests = __webpack_require__(21578);
// EXTERNAL MODULE: ./build/src/versioning/transfer/move-objects.js
var move_objects = __webpack_require__(7462);
// EXTERNAL MODULE: ./build/src/versioning/transfer/plan-transfer.js
var plan_transfer = __webpack_require__(10717);
// EXTERNAL MODULE: ./build/src/versioning/copy-objects.js
var copy_objects = __webpack_require__(25700);
// EXTERNAL MODULE: ./build/src/versioning/object-cache.js
var object_cache = __webpack_require__(75660);
// EXTERNAL MODULE: ./build/src/versioning/transfer/receive-mover.js
var receive_mover = __webpack_require__(70033);
;// CONCATENATED MODULE: ./build/src/versioning/transfer/store-mover.js





/** How cached objects go to a remote, each verified on its way. A corrupt one is deleted from the cache. */
function storeMover(repository, remote, options) {
    const { phase, missingReason } = options;
    const missing = { code: 'OBJECT_MISSING', reason: missingReason, exitCode: 3 };
    const { cacheDirectory } = repository;
    const { files } = remote;
    return {
        jobs: options.jobs ?? remote.jobs,
        one: storeOne,
        ...(files && {
            many: (wanted) => (0,receive_mover/* togetherIfPlain */.G)(wanted, (digests) => files.attempt(() => (0,copy_objects/* copyObjects */.If)(cacheDirectory, files, digests)), moved),
        }),
    };
    function moved(outcome) {
        if (outcome === 'missing')
            return missing;
        if (typeof outcome === 'string')
            return undefined;
        phase.advance(0, outcome);
        return { bytes: outcome };
    }
    async function storeOne({ object }, stop) {
        const path = (0,object_layout/* objectPath */.du)(cacheDirectory, object);
        const stat = (0,platform_files/* statIfExists */.oL)(path);
        if (!stat?.isFile())
            return missing;
        if ((await remote.write((0,object_layout/* objectKey */.T5)(object), uploadOf(path, object, stat.size), stop)) === 'written') {
            phase.advance(0, stat.size);
            return { bytes: stat.size };
        }
        if (!(0,object_cache/* isIntact */.kM)(path, object))
            (0,object_cache/* removeIfExists */.GR)(path);
        const reason = `the object ${(0,object_layout/* objectKey */.T5)(object)} in the cache was corrupt and has been deleted`;
        return { code: 'OBJECT_CORRUPT', reason, exitCode: 4 };
    }
}
function uploadOf(path, object, sizeBytes) {
    return {
        path,
        sizeBytes,
        newCheck() {
            const hasher = (0,object_cache/* objectHasher */.ZK)(object);
            return { update: (bytes) => hasher.update(bytes), isIntact: () => hasher.digest() === object.digest };
        },
    };
}

// EXTERNAL MODULE: ./build/src/versioning/transfer/transfer-result.js
var transfer_result = __webpack_require__(22035);
// EXTERNAL MODULE: ./build/src/versioning/transfer/wanted-objects.js
var wanted_objects = __webpack_require__(53632);
// EXTERNAL MODULE: ./build/src/versioning/transfer/with-remote.js
var with_remote = __webpack_require__(11025);
;// CONCATENATED MODULE: ./build/src/versioning/transfer/push-outputs.js













/**
 * Stores cached contents in the remote, each object verified on its way, a directory's manifest after all its files:
 * every DVC takes a stored manifest for a promise that its files are there. That promise is not believed here, each file
 * is looked for, and one that a listing shows to be of another size than the cached object is stored anew. What is in
 * neither place is a failure by its path. Outputs that are never pushed are passed over. Throws what `fetchOutputs`
 * throws.
 */
function pushOutputs(repository, outputs, options) {
    return (0,with_remote/* withEachRemote */.C)(repository, outputs.filter(({ pushed }) => pushed), options.remote, (group, open) => pushGroup(repository, group, open, options));
}
async function pushGroup(repository, outputs, open, options) {
    const { signal, jobs } = options;
    const remote = await open();
    if (remote.readOnly)
        throw (0,read_only/* readOnlyRemote */.Z)(remote.name, remote.url, 'storing');
    const whole = wholeDirectories(repository, remote);
    const unseen = outputs.filter((output) => !whole.has(output));
    const { entries, failed } = await (0,gather_manifests/* gatherManifests */.c)(repository, unseen, open, options);
    const { wanted, unknown } = (0,wanted_objects/* wantedObjects */.Wv)(unseen, entries);
    const before = { transferred: 0, bytes: 0, failed: [...failed, ...unknown] };
    const there = await (0,existing_at/* existingAt */.t)(remote, wanted, jobs ?? remote.jobs, signal);
    const isStored = (digest, legacy) => {
        if (!there.has(digest, legacy))
            return false;
        const here = there.knowsSizes ? (0,platform_files/* statIfExists */.oL)((0,object_layout/* objectPath */.du)(repository.cacheDirectory, { digest, legacy })) : undefined;
        return !here?.isFile() || here.size === there.size(digest, legacy);
    };
    const plan = (0,plan_transfer/* planTransfer */.Hp)(wanted, (0,existing_at/* lookupOf */._)(repository.cacheDirectory, wanted), isStored, false);
    const missingReason = `neither in the cache nor in remote "${remote.name}"`;
    if ((0,plan_transfer/* countOf */.pq)(plan) === 0 && plan.missing.length === 0 && before.failed.length === 0)
        whole.remember(wanted.manifests);
    if (options.dryRun)
        return (0,transfer_result/* mergeResults */.n)([before, (0,transfer_result/* foretold */.c)(plan, cachedSize, missingReason)]);
    const phase = options.progress.phase('Pushing', { items: (0,plan_transfer/* countOf */.pq)(plan) });
    const mover = storeMover(repository, remote, { jobs, phase, missingReason });
    const moved = await (0,move_objects/* moveObjects */.e)(plan, mover, { signal, phase, missingReason });
    phase.done();
    return (0,transfer_result/* mergeResults */.n)([before, moved]);
    function cachedSize(digest, legacy) {
        return (0,platform_files/* statIfExists */.oL)((0,object_layout/* objectPath */.du)(repository.cacheDirectory, { digest, legacy }))?.size ?? 0;
    }
}
/** Smaller directories are looked through as quickly as a record of them is read. */
const MANY = 1000;
/** Directories of which a local remote had everything when it last looked as it does now: they need no second look. */
function wholeDirectories(repository, { files }) {
    const known = new Map();
    const stampsOf = ({ object: { digest, legacy }, only }) => {
        if (!files || only || !(0,core_digest/* isDirectoryDigest */.SU)(digest))
            return undefined;
        if (!known.has(legacy))
            known.set(legacy, (0,seen_whole/* directoryStamps */.oT)(repository, files.directory, legacy));
        return known.get(legacy);
    };
    return {
        has(output) {
            const stamps = stampsOf(output);
            return stamps !== undefined && (0,seen_whole/* isSeenWhole */.Fg)(repository, output.object, stamps);
        },
        remember(manifests) {
            for (const { object, members, chosen } of manifests) {
                if (members.length < MANY || chosen.length < members.length)
                    continue;
                const stamps = stampsOf({ path: '', object });
                if (stamps)
                    (0,seen_whole/* rememberWhole */.nL)(repository, object, stamps);
            }
        },
    };
}


/***/ })

};
