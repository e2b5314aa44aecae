export const id = 687;
export const ids = [687,346];
export const modules = {

/***/ 9671:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ checkoutOutcome)
/* harmony export */ });
/**
 * The outcome of putting data into the workspace, in DVC's letters: A added, M modified, D deleted; text says paths as
 * `shown` does. With `summary` the text is the number of each.
 */
function checkoutOutcome({ added, modified, deleted, failed, missing }, bytes, { shown = (path) => path, summary = false } = {}) {
    const changes = summary
        ? Object.entries({ modified, added, deleted }).flatMap(([word, paths]) => paths.length === 0 ? [] : [`${paths.length} ${word}`])
        : [
            ...added.map((path) => `A  ${shown(path)}`),
            ...modified.map((path) => `M  ${shown(path)}`),
            ...deleted.map((path) => `D  ${shown(path)}`),
        ];
    const lines = [
        ...(summary && changes.length > 0 ? [changes.join(', ')] : changes),
        ...failed.map((path) => `failed: ${shown(path)}: not in the cache; run \`assay pull\``),
        ...missing.map((path) => `missing: ${shown(path)}: not in the cache`),
    ];
    return {
        exitCode: failed.length > 0 ? 3 : 0,
        json: { added, modified, deleted, failed, bytes },
        text: lines.length === 0 ? 'Everything is in the workspace.' : lines.join('\n'),
    };
}


/***/ }),

/***/ 90346:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CHECKOUT_OPTIONS: () => (/* binding */ CHECKOUT_OPTIONS),
/* harmony export */   checkout: () => (/* binding */ checkout)
/* harmony export */ });
/* harmony import */ var _versioning_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10766);
/* harmony import */ var _checkout_outcome_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9671);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62925);
/* harmony import */ var _targets_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83386);
/* harmony import */ var _workspace_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82937);





/** What `checkout` and `pull` are told about the workspace. */
const CHECKOUT_OPTIONS = {
    force: (0,_command_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt)('-f, --force', 'replace changes that are stored nowhere'),
    allowMissing: (0,_command_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt)('--allow-missing', 'data that is not to be had is no failure'),
};
/** `assay checkout`: makes the workspace match what `.dvc` files and dvc.lock record, from the cache alone. */
const checkout = (0,_command_js__WEBPACK_IMPORTED_MODULE_0__/* .defineCommand */ .NB)({
    name: 'checkout',
    summary: 'put recorded data from the cache into the workspace',
    positionals: '[targets...]',
    locks: true,
    endsOnInterrupt: true,
    options: {
        ...CHECKOUT_OPTIONS,
        relink: (0,_command_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt)('--relink', 'make links or copies anew, as cache.type asks for'),
        summary: (0,_command_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt)('--summary', 'print how much changed, not what'),
        ..._targets_js__WEBPACK_IMPORTED_MODULE_1__/* .TARGET_OPTIONS */ .FG,
        ..._targets_js__WEBPACK_IMPORTED_MODULE_1__/* .GLOB_OPTION */ .vB,
    },
    run(context, targets, { force = false, allowMissing = false, relink = false, summary = false, ...choices }) {
        const workspace = (0,_workspace_js__WEBPACK_IMPORTED_MODULE_2__/* .openWorkspace */ .OH)(context);
        const { repository } = workspace;
        const outputs = (0,_targets_js__WEBPACK_IMPORTED_MODULE_1__/* .selectOutputs */ .JU)(workspace, context.directory, targets, choices);
        const { progress, dryRun } = context;
        const tracked = targets.length === 0 ? { tracked: (0,_workspace_js__WEBPACK_IMPORTED_MODULE_2__/* .recordedOutputs */ .NW)(workspace) } : {};
        const options = { force, dryRun, progress, relink, allowMissing, ...tracked };
        const placed = (0,_versioning_index_js__WEBPACK_IMPORTED_MODULE_3__/* .checkoutOutputs */ .F)(repository, outputs, options);
        const shown = (0,_targets_js__WEBPACK_IMPORTED_MODULE_1__/* .shownFrom */ .c2)(repository, context.directory);
        return Promise.resolve((0,_checkout_outcome_js__WEBPACK_IMPORTED_MODULE_4__/* .checkoutOutcome */ .r)(placed, 0, { shown, summary }));
    },
});


/***/ }),

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

/***/ 70687:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  pull: () => (/* binding */ pull)
});

// EXTERNAL MODULE: ./build/src/versioning/transfer/fetch-outputs.js
var fetch_outputs = __webpack_require__(49547);
// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(43026);
// EXTERNAL MODULE: ./build/src/core/repository-path.js
var repository_path = __webpack_require__(34949);
// EXTERNAL MODULE: ./build/src/versioning/checkout-outputs.js + 3 modules
var checkout_outputs = __webpack_require__(10766);
// EXTERNAL MODULE: ./build/src/versioning/transfer/transfer-result.js
var transfer_result = __webpack_require__(22035);
;// CONCATENATED MODULE: ./build/src/versioning/transfer/pull-outputs.js





/**
 * Fetches outputs, then puts those into the workspace that could be fetched. Cached objects that turn out to be corrupt
 * are fetched anew, once. A dry run foretells the fetching alone. Throws what `fetchOutputs` and `checkoutOutputs` throw.
 */
async function pullOutputs(repository, outputs, options) {
    const { manifests: known, ...fetched } = await (0,fetch_outputs/* fetchOutputs */.h)(repository, outputs, {
        ...options,
        keepsManifests: true,
    });
    const placing = { ...options, ...(known && { known }) };
    if (options.dryRun) {
        return { fetched, placed: { added: [], modified: [], deleted: [], failed: [], missing: [] } };
    }
    const isFailed = (path) => fetched.failed.some((failure) => (0,repository_path/* isInside */.FK)(failure.path, path));
    const available = outputs
        .filter(({ path }) => !isFailed(path))
        .map((output) => ({ ...output, ...(output.digest === undefined && fetched.brought?.get(output.path)) }));
    try {
        return { fetched, placed: (0,checkout_outputs/* checkoutOutputs */.F)(repository, available, placing) };
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.yo) || error.code !== 'OBJECT_CORRUPT')
            throw error;
        options.progress.note(`${error.message}; it is fetched again`);
        const again = await (0,fetch_outputs/* fetchOutputs */.h)(repository, available, options);
        if (again.failed.length > 0 || again.transferred === 0)
            throw error;
        return { fetched: (0,transfer_result/* mergeResults */.n)([fetched, again]), placed: (0,checkout_outputs/* checkoutOutputs */.F)(repository, available, placing) };
    }
}

// EXTERNAL MODULE: ./build/src/commands/checkout-outcome.js
var checkout_outcome = __webpack_require__(9671);
// EXTERNAL MODULE: ./build/src/commands/checkout.js
var checkout = __webpack_require__(90346);
// EXTERNAL MODULE: ./build/src/commands/command.js
var command = __webpack_require__(62925);
// EXTERNAL MODULE: ./build/src/commands/targets.js
var commands_targets = __webpack_require__(83386);
// EXTERNAL MODULE: ./build/src/commands/transfer.js
var commands_transfer = __webpack_require__(25769);
// EXTERNAL MODULE: ./build/src/commands/transfer-outcome.js
var transfer_outcome = __webpack_require__(12644);
// EXTERNAL MODULE: ./build/src/commands/transfer-runs.js
var transfer_runs = __webpack_require__(40908);
// EXTERNAL MODULE: ./build/src/commands/workspace.js
var commands_workspace = __webpack_require__(82937);
;// CONCATENATED MODULE: ./build/src/commands/pull.js









const NOTHING = { added: [], modified: [], deleted: [], failed: [], missing: [] };
/** `assay pull`: fetch, then checkout of what could be fetched. Of other revisions it only fetches. */
const pull = (0,command/* defineCommand */.NB)({
    name: 'pull',
    summary: 'fetch, then checkout',
    positionals: '[targets...]',
    locks: true,
    options: { ...commands_transfer/* TRANSFER_OPTIONS */.X, ...checkout.CHECKOUT_OPTIONS },
    async run(context, targets, { force = false, allowMissing = false, ...given }) {
        const transfer = await (0,commands_transfer/* transferOf */.N)(context, targets, given);
        const { workspace, repository, hasRevisions, options, shown, nothing } = transfer;
        const outputs = hasRevisions ? (0,commands_targets/* selectOutputs */.JU)(workspace, context.directory, targets, given) : transfer.outputs;
        const tracked = targets.length === 0 ? { tracked: (0,commands_workspace/* recordedOutputs */.NW)(workspace) } : {};
        let placed = NOTHING;
        const fetched = await (0,transfer_runs/* withRuns */.i)(transfer, 'fetchAll', async () => {
            const others = hasRevisions ? await (0,fetch_outputs/* fetchOutputs */.h)(repository, transfer.outputs, options) : undefined;
            const pulled = await pullOutputs(repository, outputs, {
                ...options,
                force,
                allowMissing,
                ...tracked,
                onBlocking: context.endOnInterrupt,
            });
            placed = pulled.placed;
            return others ? { ...others, bytes: others.bytes + pulled.fetched.bytes } : pulled.fetched;
        });
        const isTolerated = ({ code }) => allowMissing && code === 'OBJECT_MISSING';
        const failed = fetched.failed.filter((one) => !isTolerated(one));
        const moved = (0,transfer_outcome/* transferOutcome */.m)('fetched', { ...fetched, failed }, shown, nothing);
        if (context.dryRun)
            return moved;
        const missing = [...fetched.failed.filter(isTolerated).map(({ path }) => path), ...placed.missing];
        const inWorkspace = (0,checkout_outcome/* checkoutOutcome */.r)({ ...placed, missing }, fetched.bytes, { shown });
        const changed = [...placed.added, ...placed.modified, ...placed.deleted, ...placed.failed];
        const isSilent = (moved.exitCode !== 0 || nothing !== undefined) && changed.length === 0;
        return {
            exitCode: moved.exitCode || inWorkspace.exitCode,
            json: {
                added: placed.added,
                modified: placed.modified,
                deleted: placed.deleted,
                failed: [...failed.map(({ path }) => path), ...placed.failed],
                bytes: fetched.bytes,
            },
            text: isSilent ? moved.text : `${inWorkspace.text}\n${moved.text}`,
        };
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


/***/ })

};
