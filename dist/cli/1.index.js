"use strict";
exports.id = 1;
exports.ids = [1];
exports.modules = {

/***/ 9671:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ checkoutOutcome)
/* harmony export */ });
/** The outcome of putting data into the workspace, in DVC's letters: A added, M modified, D deleted. */
function checkoutOutcome({ added, modified, deleted, failed }, bytes) {
    const lines = [
        ...added.map((path) => `A  ${path}`),
        ...modified.map((path) => `M  ${path}`),
        ...deleted.map((path) => `D  ${path}`),
        ...failed.map((path) => `failed: ${path}: not in the cache; run \`assay pull\``),
    ];
    return {
        exitCode: failed.length > 0 ? 3 : 0,
        json: { added, modified, deleted, failed, bytes },
        text: lines.length === 0 ? 'Everything is in the workspace.' : lines.join('\n'),
    };
}


/***/ }),

/***/ 9382:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   pull: () => (/* binding */ pull)
/* harmony export */ });
/* harmony import */ var _versioning_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9547);
/* harmony import */ var _versioning_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1740);
/* harmony import */ var _checkout_outcome_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9671);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2925);
/* harmony import */ var _transfer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5769);
/* harmony import */ var _transfer_outcome_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2644);





/** `assay pull`: fetch, then checkout of what could be fetched. */
const pull = (0,_command_js__WEBPACK_IMPORTED_MODULE_0__/* .defineCommand */ .NB)({
    name: 'pull',
    summary: 'fetch, then checkout',
    positionals: '[targets...]',
    options: { ..._transfer_js__WEBPACK_IMPORTED_MODULE_1__/* .TRANSFER_OPTIONS */ .X, force: (0,_command_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt)('-f, --force', 'replace changes that are stored nowhere') },
    async run(context, targets, { force = false, ...given }) {
        const { repository, outputs, options } = (0,_transfer_js__WEBPACK_IMPORTED_MODULE_1__/* .transferOf */ .N)(context, targets, given);
        const fetched = await (0,_versioning_index_js__WEBPACK_IMPORTED_MODULE_2__/* .fetchOutputs */ .h)(repository, outputs, options);
        const moved = (0,_transfer_outcome_js__WEBPACK_IMPORTED_MODULE_3__/* .transferOutcome */ .m)('fetched', fetched);
        if (context.dryRun)
            return moved;
        const isFailed = (path) => fetched.failed.some((failure) => failure.path === path || failure.path.startsWith(`${path}/`));
        const available = outputs.filter(({ path }) => !isFailed(path));
        const placed = (0,_versioning_index_js__WEBPACK_IMPORTED_MODULE_4__/* .checkoutOutputs */ .F)(repository, available, { force, progress: context.progress });
        const shown = (0,_checkout_outcome_js__WEBPACK_IMPORTED_MODULE_5__/* .checkoutOutcome */ .r)(placed, fetched.bytes);
        const isSilent = moved.exitCode !== 0 && placed.added.length + placed.modified.length + placed.failed.length === 0;
        return {
            exitCode: moved.exitCode || shown.exitCode,
            json: { ...placed, failed: [...fetched.failed.map(({ path }) => path), ...placed.failed], bytes: fetched.bytes },
            text: isSilent ? moved.text : `${shown.text}\n${moved.text}`,
        };
    },
});


/***/ }),

/***/ 2644:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ transferOutcome)
/* harmony export */ });
/* harmony import */ var _core_format_number_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6034);

/** The outcome of moving objects: counts, bytes, and every failure by path. Exit 3 when anything failed, 4 when it was corrupt. */
function transferOutcome(verb, result) {
    const { transferred, bytes, failed } = result;
    const nothing = verb === 'pushed' ? 'Everything is in the remote.' : 'Everything is in the cache.';
    const lines = transferred === 0 && failed.length === 0
        ? [nothing]
        : [`${transferred} object${transferred === 1 ? '' : 's'} ${verb}, ${(0,_core_format_number_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z3)(bytes)}`];
    for (const { path, reason } of failed)
        lines.push(`failed: ${path}: ${reason}`);
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
/* harmony import */ var _versioning_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4464);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2925);
/* harmony import */ var _targets_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3386);
/* harmony import */ var _workspace_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6037);




/** Options of every verb that moves data. */
const TRANSFER_OPTIONS = {
    remote: (0,_command_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('-r, --remote <name>', 'another remote than the default'),
    jobs: (0,_command_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)('-j, --jobs <number>', 'how many transfers at once'),
};
/** The recorded data that targets name, and how to move it. */
function transferOf(context, targets, { remote, jobs }) {
    const workspace = (0,_workspace_js__WEBPACK_IMPORTED_MODULE_1__/* .openWorkspace */ .OH)(context);
    const outputs = (0,_versioning_index_js__WEBPACK_IMPORTED_MODULE_2__/* .outputsMatching */ .Y)((0,_workspace_js__WEBPACK_IMPORTED_MODULE_1__/* .cachedOutputs */ .hv)(workspace), (0,_targets_js__WEBPACK_IMPORTED_MODULE_3__/* .resolveTargets */ .h)(workspace, context.directory, targets));
    const { progress, signal, dryRun } = context;
    const options = { ...(remote && { remote }), ...(jobs && { jobs }), progress, signal, dryRun };
    return { repository: workspace.repository, outputs, options };
}


/***/ }),

/***/ 4464:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ outputsMatching)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3026);
/* harmony import */ var _core_nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2007);
/* harmony import */ var _core_repository_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4949);



/**
 * The outputs that targets name: the `.dvc` file (or stage) that declares them, the output itself or a path
 * inside it. All of them when there is no target. Targets are POSIX, relative to the root. Throws
 * `TARGET_UNKNOWN` (exit 2) with the nearest name.
 */
function outputsMatching(outputs, targets) {
    if (targets.length === 0)
        return [...outputs];
    const chosen = new Set();
    for (const written of targets) {
        const target = written.replace(/^(\.\/)+/, '').replace(/\/+$/, '');
        const named = outputs.filter(({ owner, path }) => owner === target || path === target || (0,_core_repository_path_js__WEBPACK_IMPORTED_MODULE_0__/* .isInside */ .FK)(target, path));
        if (named.length === 0)
            throw unknownTarget(written, target, outputs);
        for (const output of named)
            chosen.add(output);
    }
    return outputs.filter((output) => chosen.has(output));
}
function unknownTarget(written, target, outputs) {
    const guess = (0,_core_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)(target, new Set(outputs.flatMap(({ owner, path }) => [path, owner])));
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo({
        code: 'TARGET_UNKNOWN',
        message: `"${written}" is neither a .dvc file nor a tracked path`,
        hint: guess === undefined ? `Track it with \`assay add ${target}\`.` : `Did you mean "${guess}"?`,
        exitCode: 2,
    });
}


/***/ }),

/***/ 9547:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ fetchOutputs)
/* harmony export */ });
/* harmony import */ var _object_cache_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5660);
/* harmony import */ var _remotes_retry_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6596);
/* harmony import */ var _find_existing_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(647);
/* harmony import */ var _gather_manifests_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1578);
/* harmony import */ var _move_objects_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7462);
/* harmony import */ var _plan_transfer_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(717);
/* harmony import */ var _transfer_result_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2035);
/* harmony import */ var _wanted_objects_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1251);
/* harmony import */ var _with_remote_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1025);









/**
 * Brings recorded contents into the cache, each object verified before it appears there, a directory's manifest after
 * all its files. What is missing, corrupt or forged is a failure by its path; everything else arrives. A remote is
 * opened only when something has to come from it. Throws what opening a remote throws, `REMOTE_ACCESS_DENIED` and the
 * like when all is in vain, and `TRANSFER_INTERRUPTED` (exit 3).
 */
function fetchOutputs(repository, outputs, options) {
    return (0,_with_remote_js__WEBPACK_IMPORTED_MODULE_0__/* .withEachRemote */ .C)(repository, outputs, options.remote, (group, open) => fetchGroup(repository, group, open, options));
}
async function fetchGroup(repository, outputs, open, options) {
    const { signal } = options;
    const { entries, received, failed } = await (0,_gather_manifests_js__WEBPACK_IMPORTED_MODULE_1__/* .gatherManifests */ .c)(repository, outputs, open, options);
    const wanted = (0,_wanted_objects_js__WEBPACK_IMPORTED_MODULE_2__/* .wantedObjects */ .Wv)(outputs, entries);
    const here = new Set();
    for (const { key, object } of [...wanted.files, ...wanted.manifests]) {
        if (!here.has(key) && (0,_object_cache_js__WEBPACK_IMPORTED_MODULE_3__/* .hasObject */ .Qf)(repository, object))
            here.add(key);
    }
    const isHere = (key) => here.has(key);
    const plan = (0,_plan_transfer_js__WEBPACK_IMPORTED_MODULE_4__/* .planTransfer */ .H)(wanted, () => true, isHere);
    const planned = plan.files.length + plan.manifests.length;
    if (planned === 0)
        return { transferred: 0, bytes: 0, failed };
    const remote = await open();
    const jobs = options.jobs ?? remote.jobs;
    const missingReason = `neither in the cache nor in remote "${remote.name}"`;
    if (options.dryRun) {
        const keys = plan.files.map(({ key }) => key);
        const sizes = await (0,_find_existing_js__WEBPACK_IMPORTED_MODULE_5__/* .findExisting */ .x)(remote, keys, jobs, signal);
        for (const [key, bytes] of received)
            sizes.set(key, bytes.length);
        return (0,_transfer_result_js__WEBPACK_IMPORTED_MODULE_6__/* .mergeResults */ .n)([
            { transferred: 0, bytes: 0, failed },
            (0,_transfer_result_js__WEBPACK_IMPORTED_MODULE_6__/* .foretold */ .c)((0,_plan_transfer_js__WEBPACK_IMPORTED_MODULE_4__/* .planTransfer */ .H)(wanted, (key) => sizes.has(key), isHere), sizes, missingReason),
        ]);
    }
    const phase = options.progress.phase('Fetching', { items: planned });
    const moved = await (0,_move_objects_js__WEBPACK_IMPORTED_MODULE_7__/* .moveObjects */ .e)(plan, receive, { jobs, signal, phase, missingReason });
    phase.done();
    return (0,_transfer_result_js__WEBPACK_IMPORTED_MODULE_6__/* .mergeResults */ .n)([{ transferred: 0, bytes: 0, failed }, moved]);
    async function receive(one, stop) {
        const bytes = received.get(one.key);
        if (!bytes)
            return receiveFile(one, stop);
        (0,_object_cache_js__WEBPACK_IMPORTED_MODULE_3__/* .putObject */ .$R)(repository, one.object, bytes);
        phase.advance(0, bytes.length);
        return { bytes: bytes.length };
    }
    async function receiveFile({ key, object, path }, stop) {
        const arrived = await (0,_remotes_retry_js__WEBPACK_IMPORTED_MODULE_8__/* .withRetries */ .L)(async () => {
            let seen = 0;
            const onBytes = (bytes) => {
                stop.throwIfAborted();
                seen += bytes;
                phase.advance(0, bytes);
            };
            try {
                const content = await remote.read(key, stop);
                return content && (await (0,_object_cache_js__WEBPACK_IMPORTED_MODULE_3__/* .receiveObject */ .dS)(repository, object, content, onBytes));
            }
            catch (error) {
                phase.advance(0, -seen);
                throw error;
            }
        }, { signal: stop });
        if (!arrived)
            return { code: 'OBJECT_MISSING', reason: missingReason, exitCode: 3 };
        if (arrived.intact)
            return { bytes: arrived.sizeBytes };
        const { code, message, exitCode } = (0,_object_cache_js__WEBPACK_IMPORTED_MODULE_3__/* .corruptObject */ .de)(path, `remote "${remote.name}"`, object, arrived.found);
        return { code, reason: message, exitCode };
    }
}


/***/ }),

/***/ 647:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ findExisting)
/* harmony export */ });
/* harmony import */ var _for_each_concurrently_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3008);

const CURRENT_LAYOUT = 'files/md5/';
/** So many keys are asked for one by one without looking further. */
const FEW = 16;
/** One page of a listing takes about as long as asking for so many single keys. */
const PAGE_WEIGHT = 5;
/** Up to so many pages are read one after another; more are read side by side, by the digests' first byte. */
const SEQUENTIAL_PAGES = 8;
/**
 * Sizes of those keys that a remote has. Few keys are asked for one by one. Otherwise the first page of the listing
 * tells how large the remote is, since digests are spread evenly, and what is cheaper follows: to list the rest, or to
 * ask for each key. Keys nobody asked for are passed over, whatever they are.
 */
async function findExisting(remote, keys, jobs, signal) {
    const found = new Map();
    const isCurrent = (key) => key.startsWith(CURRENT_LAYOUT);
    for (const [layout, ofLayout] of [
        [CURRENT_LAYOUT, keys.filter(isCurrent)],
        ['', keys.filter((key) => !isCurrent(key))],
    ]) {
        if (remote.pageSize === 1 || ofLayout.length <= FEW)
            await askEach(remote, ofLayout, jobs, signal, found);
        else
            await listOrAsk(remote, layout, new Set(ofLayout), jobs, signal, found);
    }
    return found;
}
async function askEach(remote, keys, jobs, signal, found) {
    await (0,_for_each_concurrently_js__WEBPACK_IMPORTED_MODULE_0__/* .forEachConcurrently */ .D)(keys, jobs, signal, async (key, stop) => {
        const size = await remote.size(key, stop);
        if (size !== undefined)
            found.set(key, size);
    });
}
async function listOrAsk(remote, layout, wanted, jobs, signal, found) {
    const end = `${layout}fg`; // behind every digest; in the older layout `files/` and `runs/` follow
    let listed = 0;
    for await (const { key, sizeBytes } of remote.list(layout, signal)) {
        if (key >= end)
            return;
        if (wanted.has(key))
            found.set(key, sizeBytes);
        if (++listed !== remote.pageSize)
            continue;
        const rest = [...wanted].filter((one) => one > key);
        const pages = Math.ceil(1 / shareBefore(key.slice(layout.length))) - 1;
        const prefixes = [...new Set(rest.map((one) => one.slice(0, layout.length + 3)))];
        const requests = pages <= SEQUENTIAL_PAGES ? pages : Math.max(pages, prefixes.length);
        if (requests * PAGE_WEIGHT >= rest.length) {
            await askEach(remote, rest, jobs, signal, found);
            return;
        }
        if (pages <= SEQUENTIAL_PAGES)
            continue;
        await (0,_for_each_concurrently_js__WEBPACK_IMPORTED_MODULE_0__/* .forEachConcurrently */ .D)(prefixes, jobs, signal, async (prefix, stop) => {
            for await (const entry of remote.list(prefix, stop)) {
                if (wanted.has(entry.key))
                    found.set(entry.key, entry.sizeBytes);
            }
        });
        return;
    }
}
/** Which part of all digests comes before this one (`ab/cdef…`), more than 0. Junk counts as the very first. */
function shareBefore(place) {
    const digits = place.replace('/', '').slice(0, 8);
    return /^[0-9a-f]{8}$/.test(digits) ? (parseInt(digits, 16) + 1) / 2 ** 32 : 2 ** -32;
}


/***/ }),

/***/ 3008:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ forEachConcurrently)
/* harmony export */ });
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8474);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3026);


/**
 * Does work for each item, `jobs` at a time. The first error stops everything: work under way is aborted through the
 * signal it was given and waited for, then the error is thrown. An interrupt by `signal` becomes
 * `TRANSFER_INTERRUPTED` (exit 3).
 */
async function forEachConcurrently(items, jobs, signal, work) {
    const failure = new AbortController();
    const stop = signal ? AbortSignal.any([signal, failure.signal]) : failure.signal;
    (0,node_events__WEBPACK_IMPORTED_MODULE_0__.setMaxListeners)(0, stop);
    let first;
    let next = 0;
    const worker = async () => {
        while (next < items.length && !stop.aborted) {
            try {
                await work(items[next++], stop);
            }
            catch (error) {
                first ??= { error };
                failure.abort();
            }
        }
    };
    await Promise.all(Array.from({ length: Math.min(jobs, items.length) }, worker));
    if (signal?.aborted && (first || next < items.length))
        throw interrupted();
    if (first)
        throw first.error;
}
function interrupted() {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo({
        code: 'TRANSFER_INTERRUPTED',
        message: 'the transfer was interrupted; what had arrived whole is kept',
        hint: 'Run the same command again: it continues where this one stopped.',
        exitCode: 3,
        retryable: true,
    });
}


/***/ }),

/***/ 1578:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ gatherManifests)
/* harmony export */ });
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4161);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7125);
/* harmony import */ var _object_cache_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5660);
/* harmony import */ var _object_layout_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8746);
/* harmony import */ var _remotes_retry_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6596);
/* harmony import */ var _stored_content_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5899);
/* harmony import */ var _for_each_concurrently_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3008);
/* harmony import */ var _wanted_objects_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1251);








/** Reads manifests from the cache, else from the remote, which is opened only for that. Writes nothing. */
async function gatherManifests(repository, outputs, open, options) {
    const gathered = { entries: new Map(), received: new Map(), failed: [] };
    const remaining = new Map();
    for (const output of outputs) {
        const key = (0,_object_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .objectKey */ .T)(output.object);
        if (!(0,_core_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .isDirectoryDigest */ .SU)(output.object.digest) || gathered.entries.has(key))
            continue;
        try {
            const entries = (0,_stored_content_js__WEBPACK_IMPORTED_MODULE_2__/* .readManifest */ .WI)(repository, output.object.digest, output.object.legacy);
            if (entries)
                gathered.entries.set(key, entries);
            else
                remaining.set(key, output);
        }
        catch (error) {
            gathered.failed.push((0,_wanted_objects_js__WEBPACK_IMPORTED_MODULE_3__/* .failureOf */ .g5)(output, error));
        }
    }
    if (remaining.size === 0)
        return gathered;
    const remote = await open();
    const jobs = options.jobs ?? remote.jobs;
    await (0,_for_each_concurrently_js__WEBPACK_IMPORTED_MODULE_4__/* .forEachConcurrently */ .D)([...remaining], jobs, options.signal, async ([key, output], stop) => {
        const bytes = await (0,_remotes_retry_js__WEBPACK_IMPORTED_MODULE_5__/* .withRetries */ .L)(() => readAll(remote, key, stop), { signal: stop });
        if (!bytes) {
            gathered.failed.push({
                path: output.path,
                digest: output.object.digest,
                code: 'OBJECT_MISSING',
                reason: `the list of its files is neither in the cache nor in remote "${remote.name}"`,
                exitCode: 3,
            });
            return;
        }
        try {
            verify(bytes, output.path, output.object, remote);
            gathered.entries.set(key, (0,_manifest_js__WEBPACK_IMPORTED_MODULE_6__/* .parseManifest */ .Ng)(bytes, `${output.path} (manifest ${output.object.digest})`));
            gathered.received.set(key, bytes);
        }
        catch (error) {
            gathered.failed.push((0,_wanted_objects_js__WEBPACK_IMPORTED_MODULE_3__/* .failureOf */ .g5)(output, error));
        }
    });
    return gathered;
}
async function readAll(remote, key, signal) {
    const content = await remote.read(key, signal);
    if (!content)
        return undefined;
    const pieces = [];
    for await (const piece of content)
        pieces.push(Buffer.from(piece));
    return Buffer.concat(pieces);
}
function verify(bytes, path, object, remote) {
    const hasher = (0,_object_cache_js__WEBPACK_IMPORTED_MODULE_7__/* .objectHasher */ .ZK)(object);
    hasher.update(bytes);
    const found = hasher.digest();
    if (found !== object.digest)
        throw (0,_object_cache_js__WEBPACK_IMPORTED_MODULE_7__/* .corruptObject */ .de)(path, `remote "${remote.name}"`, object, found);
}


/***/ }),

/***/ 7462:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ moveObjects)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3026);
/* harmony import */ var _for_each_concurrently_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3008);


/** So many objects in a row that fail after all their attempts mean that the remote is gone. */
const MAX_STRIKES = 5;
/**
 * Carries a plan out: files first, side by side, then the manifests whose members all arrived. A failure of one object
 * does not stop the others; errors that would meet every object (no access, no such bucket, a remote that stays
 * unreachable) are thrown.
 */
async function moveObjects(plan, move, options) {
    const { jobs, signal, phase } = options;
    const result = { transferred: 0, bytes: 0, failed: [] };
    const failedKeys = new Set();
    const fail = (wanted, failure) => {
        failedKeys.add(wanted.key);
        result.failed.push({ path: wanted.path, digest: wanted.object.digest, ...failure });
    };
    for (const wanted of plan.missing) {
        fail(wanted, { code: 'OBJECT_MISSING', reason: options.missingReason, exitCode: 3 });
    }
    let strikes = 0;
    const moveOne = async (wanted, stop) => {
        try {
            const moved = await move(wanted, stop);
            strikes = 0;
            if ('bytes' in moved) {
                result.transferred++;
                result.bytes += moved.bytes;
            }
            else {
                fail(wanted, moved);
            }
        }
        catch (error) {
            if (!(error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo) || !error.retryable || ++strikes >= MAX_STRIKES)
                throw error;
            fail(wanted, { code: error.code, reason: error.message, exitCode: error.exitCode });
        }
        phase.advance(1);
    };
    await (0,_for_each_concurrently_js__WEBPACK_IMPORTED_MODULE_1__/* .forEachConcurrently */ .D)(plan.files, jobs, signal, moveOne);
    const complete = plan.manifests.filter((manifest) => {
        const lacking = manifest.members.filter((key) => failedKeys.has(key)).length;
        if (lacking === 0)
            return true;
        const reason = `the list of its files was held back, since ${lacking} of them could not be moved`;
        fail(manifest, { code: 'DIRECTORY_INCOMPLETE', reason, exitCode: 3 });
        return false;
    });
    await (0,_for_each_concurrently_js__WEBPACK_IMPORTED_MODULE_1__/* .forEachConcurrently */ .D)(complete, jobs, signal, moveOne);
    return result;
}


/***/ }),

/***/ 717:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ planTransfer)
/* harmony export */ });
/** What has to move from `source` to `target`. Pure; each object is named once. */
function planTransfer(wanted, source, target) {
    const missing = [];
    const needed = (objects) => {
        const seen = new Set();
        return objects.filter((one) => {
            if (seen.has(one.key) || target(one.key))
                return false;
            seen.add(one.key);
            if (source(one.key))
                return true;
            missing.push(one);
            return false;
        });
    };
    return { files: needed(wanted.files), manifests: needed(wanted.manifests), missing };
}


/***/ }),

/***/ 2035:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ foretold),
/* harmony export */   n: () => (/* binding */ mergeResults)
/* harmony export */ });
/** Several results as one. */
function mergeResults(results) {
    return {
        transferred: results.reduce((sum, { transferred }) => sum + transferred, 0),
        bytes: results.reduce((sum, { bytes }) => sum + bytes, 0),
        failed: results.flatMap(({ failed }) => failed),
    };
}
/** What a dry run says of a plan. `sizes` holds bytes by key, `reason` says why missing objects are missing. */
function foretold(plan, sizes, reason) {
    const planned = [...plan.files, ...plan.manifests];
    return {
        transferred: planned.length,
        bytes: planned.reduce((sum, { key }) => sum + (sizes.get(key) ?? 0), 0),
        failed: plan.missing.map(({ path, object }) => ({
            path,
            digest: object.digest,
            code: 'OBJECT_MISSING',
            reason,
            exitCode: 3,
        })),
    };
}


/***/ }),

/***/ 1251:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Wv: () => (/* binding */ wantedObjects),
/* harmony export */   az: () => (/* binding */ byRemote),
/* harmony export */   g5: () => (/* binding */ failureOf)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3026);
/* harmony import */ var _object_layout_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8746);


/**
 * Which outputs go to which remote: an output's own remote, else the one asked for, else the default (undefined where
 * there is none). Outputs that own another remote than the one asked for are passed over, as in DVC.
 */
function byRemote(outputs, config, asked) {
    const groups = new Map();
    for (const { path, digest, legacy = false, cached, remote } of outputs) {
        if (!cached || digest === undefined)
            continue;
        if (asked !== undefined && remote !== undefined && remote !== asked.toLowerCase())
            continue;
        const name = remote ?? asked?.toLowerCase() ?? config.defaultRemote;
        const group = groups.get(name) ?? [];
        groups.set(name, group);
        group.push({ path, object: { digest, legacy } });
    }
    return groups;
}
/** Every object of the outputs; `manifests` holds the entries of directories by key, those without one are left out. */
function wantedObjects(outputs, manifests) {
    const wanted = { files: [], manifests: [] };
    for (const { path, object } of outputs) {
        const key = (0,_object_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .objectKey */ .T)(object);
        if (!object.digest.endsWith('.dir')) {
            wanted.files.push({ key, object, path });
            continue;
        }
        const entries = manifests.get(key);
        if (!entries)
            continue;
        const members = entries.map((entry) => {
            const member = { digest: entry.digest, legacy: object.legacy };
            return { key: (0,_object_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .objectKey */ .T)(member), object: member, path: `${path}/${entry.path}` };
        });
        for (const member of members)
            wanted.files.push(member);
        wanted.manifests.push({ key, object, path, members: members.map((member) => member.key) });
    }
    return wanted;
}
/** The failure an error about one output stands for; other errors are thrown on. */
function failureOf({ path, object }, error) {
    if (!(error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo))
        throw error;
    return { path, digest: object.digest, code: error.code, reason: error.message, exitCode: error.exitCode };
}


/***/ }),

/***/ 1025:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ withEachRemote)
/* harmony export */ });
/* harmony import */ var _remotes_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5990);
/* harmony import */ var _remotes_resolve_remote_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5925);
/* harmony import */ var _transfer_result_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2035);
/* harmony import */ var _wanted_objects_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1251);




/**
 * Does work for each remote that owns some of the outputs, one after another. A remote is opened when it is first asked
 * for, and closed afterwards. A name nobody knows is a mistake even when there is nothing to move.
 */
async function withEachRemote(repository, outputs, asked, work) {
    if (asked !== undefined)
        (0,_remotes_resolve_remote_js__WEBPACK_IMPORTED_MODULE_0__/* .resolveRemote */ .L)(repository.config, asked);
    const results = [];
    for (const [name, group] of (0,_wanted_objects_js__WEBPACK_IMPORTED_MODULE_1__/* .byRemote */ .az)(outputs, repository.config, asked)) {
        let opened;
        try {
            results.push(await work(group, () => (opened ??= (0,_remotes_index_js__WEBPACK_IMPORTED_MODULE_2__/* .openRemote */ .d)(repository, name))));
        }
        finally {
            (await opened?.catch(() => undefined))?.close();
        }
    }
    return (0,_transfer_result_js__WEBPACK_IMPORTED_MODULE_3__/* .mergeResults */ .n)(results);
}


/***/ })

};
;