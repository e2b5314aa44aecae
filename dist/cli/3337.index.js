"use strict";
exports.id = 3337;
exports.ids = [3337];
exports.modules = {

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

/***/ 346:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CHECKOUT_OPTIONS: () => (/* binding */ CHECKOUT_OPTIONS),
/* harmony export */   checkout: () => (/* binding */ checkout)
/* harmony export */ });
/* harmony import */ var _versioning_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1217);
/* harmony import */ var _checkout_outcome_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9671);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2925);
/* harmony import */ var _targets_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3386);
/* harmony import */ var _workspace_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6037);





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

/***/ 5700:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $i: () => (/* binding */ copyIntoWorkspace),
/* harmony export */   If: () => (/* binding */ copyObjects),
/* harmony export */   sG: () => (/* binding */ isPlain)
/* harmony export */ });
/* unused harmony exports LARGE_BYTES, packDigests */
/* harmony import */ var _platform_file_threads_file_batch_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1868);
/* harmony import */ var _platform_file_threads_shared_batch_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1998);
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4161);



/** Files above this are moved one by one, with progress on the way. */
const LARGE_BYTES = 32 * 2 ** 20;
/** Whether the object can be copied together with others: its name is the MD5 of its bytes. */
function isPlain({ digest, legacy }) {
    return !legacy && !(0,_core_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .isDirectoryDigest */ .SU)(digest);
}
/**
 * Copies plain objects from one cache or local remote to another, each verified before it appears under its name, by all
 * processors. Stops at the first failure of the file system and throws it; what was copied stays.
 */
function copyObjects(from, to, digests) {
    const results = (0,_platform_file_threads_file_batch_js__WEBPACK_IMPORTED_MODULE_1__/* .runFileBatch */ .G)({
        work: 'copy',
        sourceRoot: `${from}/files/md5/`,
        targetRoot: `${to.directory}/files/md5/`,
        digests: packDigests(digests),
        options: { mode: 0o444, largestBytes: LARGE_BYTES, ...(to.isShared && { directoryMode: 0o2775 }) },
    });
    return digests.map((_, index) => {
        const outcome = results.outcomes[index];
        if (outcome === _platform_file_threads_shared_batch_js__WEBPACK_IMPORTED_MODULE_2__/* .OUTCOMES */ .im.done)
            return results.identities[index * _platform_file_threads_shared_batch_js__WEBPACK_IMPORTED_MODULE_2__/* .IDENTITY_LENGTH */ .gF + _platform_file_threads_shared_batch_js__WEBPACK_IMPORTED_MODULE_2__/* .IDENTITY */ .zK.sizeBytes];
        if (outcome === _platform_file_threads_shared_batch_js__WEBPACK_IMPORTED_MODULE_2__/* .OUTCOMES */ .im.corrupt)
            return 'corrupt';
        return outcome === _platform_file_threads_shared_batch_js__WEBPACK_IMPORTED_MODULE_2__/* .OUTCOMES */ .im.large ? 'large' : 'missing';
    });
}
/** To read a smaller file again, should its state be asked for, costs about what it would to note what was made. */
const KNOWN_FROM_BYTES = 8 * 1024;
/** So many files are copied between two signs of progress. */
const BATCH = 4096;
/**
 * Copies plain objects to places in the workspace, below `base` (with its `/`), each verified and whole by a rename.
 * Gives those that were not copied: large ones, and what is corrupt or gone. `placed` gets rows for all but small files,
 * zeros for those whose identity is in doubt.
 */
function* copyIntoWorkspace({ root, cacheDirectory }, base, entries, { mode, phase, placed }) {
    for (let start = 0; start < entries.length; start += BATCH) {
        const batch = entries.slice(start, start + BATCH);
        const files = batch.map(({ path }) => path);
        const { outcomes, identities, digests } = (0,_platform_file_threads_file_batch_js__WEBPACK_IMPORTED_MODULE_1__/* .runFileBatch */ .G)({
            work: 'copy',
            sourceRoot: `${cacheDirectory}/files/md5/`,
            digests: packDigests(batch.map(({ digest }) => digest)),
            targetRoot: `${root}/${base}`,
            targets: files,
            options: {
                mode,
                temporarySuffix: '.assay-tmp',
                largestBytes: LARGE_BYTES,
                identifiesFromBytes: KNOWN_FROM_BYTES,
            },
        });
        let bytes = 0;
        let copied = 0;
        let known = 0;
        const forget = (index) => identities.fill(0, index * _platform_file_threads_shared_batch_js__WEBPACK_IMPORTED_MODULE_2__/* .IDENTITY_LENGTH */ .gF, (index + 1) * _platform_file_threads_shared_batch_js__WEBPACK_IMPORTED_MODULE_2__/* .IDENTITY_LENGTH */ .gF);
        for (const [index, entry] of batch.entries()) {
            if (outcomes[index] !== _platform_file_threads_shared_batch_js__WEBPACK_IMPORTED_MODULE_2__/* .OUTCOMES */ .im.done) {
                forget(index);
                yield entry;
                continue;
            }
            const sizeBytes = identities[index * _platform_file_threads_shared_batch_js__WEBPACK_IMPORTED_MODULE_2__/* .IDENTITY_LENGTH */ .gF + _platform_file_threads_shared_batch_js__WEBPACK_IMPORTED_MODULE_2__/* .IDENTITY */ .zK.sizeBytes];
            copied++;
            bytes += sizeBytes;
            if (sizeBytes >= KNOWN_FROM_BYTES)
                known++;
            else
                forget(index);
        }
        if (known > 0)
            placed.push({ files, identities, digests });
        phase.advance(copied, bytes);
    }
}
/** 16 bytes each, as batches of files take them. */
function packDigests(digests) {
    const packed = Buffer.alloc(digests.length * 16);
    for (const [index, digest] of digests.entries())
        packed.write(digest, index * 16, 16, 'hex');
    return packed;
}


/***/ }),

/***/ 8249:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ selectEntries)
/* harmony export */ });
/* harmony import */ var _core_repository_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4949);

/**
 * Those entries of a directory that are meant by the names of files and sub-directories in it, in their order, and the
 * names that mean nothing. All of them without names.
 */
function selectEntries(entries, only) {
    if (!only)
        return { entries, unknown: [] };
    const unknown = new Set(only);
    const chosen = entries.filter(({ path }) => {
        const names = only.filter((name) => (0,_core_repository_path_js__WEBPACK_IMPORTED_MODULE_0__/* .isInside */ .FK)(path, name));
        for (const name of names)
            unknown.delete(name);
        return names.length > 0;
    });
    return { entries: chosen, unknown: [...unknown] };
}


/***/ }),

/***/ 2261:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ lookupOf),
/* harmony export */   t: () => (/* binding */ existingAt)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _object_layout_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8746);
/* harmony import */ var _object_lookup_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8406);
/* harmony import */ var _find_existing_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(647);




/** Asks a remote for the wanted objects, in the way that is cheapest for it. */
async function existingAt(remote, wanted, jobs, signal) {
    return remote.files ? inDirectory(remote.files, wanted) : await inRemote(remote, wanted, jobs, signal);
}
/** What a cache or local remote has of the wanted objects, by name; whether they are whole is not looked at. */
function lookupOf(directory, wanted) {
    const lookups = new Map();
    const count = wanted.files.reduce((sum, { entries }) => sum + entries.length, 0);
    return (digest, legacy) => {
        let lookup = lookups.get(legacy);
        if (!lookup)
            lookups.set(legacy, (lookup = (0,_object_lookup_js__WEBPACK_IMPORTED_MODULE_1__/* .objectLookup */ .q)(directory, legacy, count)));
        return lookup(digest);
    };
}
function inDirectory({ directory, attempt }, wanted) {
    const isNamed = lookupOf(directory, wanted);
    return {
        has: (digest, legacy) => attempt(() => isNamed(digest, legacy)),
        size: (digest, legacy) => attempt(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)((0,_object_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .objectPath */ .du)(directory, { digest, legacy })).size),
        knowsSizes: false,
    };
}
async function inRemote(remote, wanted, jobs, signal) {
    const asked = { true: new Set(), false: new Set() };
    for (const { legacy, entries } of wanted.files)
        for (const { digest } of entries)
            asked[`${legacy}`].add(digest);
    for (const { object } of wanted.manifests)
        asked[`${object.legacy}`].add(object.digest);
    const found = { true: new Map(), false: new Map() };
    for (const legacy of [false, true]) {
        const known = found[`${legacy}`];
        const onFound = (digest, sizeBytes) => void known.set(digest, sizeBytes);
        await (0,_find_existing_js__WEBPACK_IMPORTED_MODULE_3__/* .findExisting */ .x)({ remote, legacy, wanted: asked[`${legacy}`], jobs, signal, onFound });
    }
    return {
        has: (digest, legacy) => found[`${legacy}`].has(digest),
        size: (digest, legacy) => found[`${legacy}`].get(digest) ?? 0,
        knowsSizes: true,
    };
}


/***/ }),

/***/ 647:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ findExisting)
/* harmony export */ });
/* harmony import */ var _object_layout_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8746);
/* harmony import */ var _for_each_concurrently_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3008);


/** So many objects are asked for one by one without looking further. */
const FEW = 16;
/** One page of a listing takes about as long as asking for so many single objects. */
const PAGE_WEIGHT = 5;
/** Up to so many pages are read one after another; more are read side by side, by the digests' first digits. */
const SEQUENTIAL_PAGES = 2;
/**
 * Which of the objects of one layout a remote has, and their sizes. Few are asked for one by one. Otherwise the first
 * page of the listing tells how large the remote is, since digests are spread evenly, and what is cheaper follows: to
 * list the rest, or to ask for each object. Keys nobody asked for are passed over, whatever they are.
 */
async function findExisting(lookup) {
    const { remote, wanted } = lookup;
    if (remote.pageSize === 1 || wanted.size <= FEW)
        await askEach(lookup, wanted);
    else
        await listOrAsk(lookup);
}
function askEach({ remote, legacy, jobs, signal, onFound }, digests) {
    return (0,_for_each_concurrently_js__WEBPACK_IMPORTED_MODULE_0__/* .forEachConcurrently */ .D)(digests, jobs, signal, async (digest, stop) => {
        const size = await remote.size((0,_object_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .objectKey */ .T5)({ digest, legacy }), stop);
        if (size !== undefined)
            onFound(digest, size);
    });
}
async function listOrAsk(lookup) {
    const { remote, legacy, wanted, jobs, signal, onFound } = lookup;
    const layout = legacy ? '' : 'files/md5/';
    const end = `${layout}fg`; // behind every digest; in the older layout `files/` and `runs/` follow
    const see = (key, sizeBytes) => {
        const digest = digestOf(key.slice(layout.length));
        if (digest !== undefined && wanted.has(digest))
            onFound(digest, sizeBytes);
        return digest;
    };
    let listed = 0;
    let isDecided = false;
    for await (const { key, sizeBytes } of remote.list(layout, signal)) {
        if (key >= end)
            return;
        const digest = see(key, sizeBytes);
        if (++listed < remote.pageSize || isDecided)
            continue;
        isDecided = true;
        const rest = (last) => [...wanted].filter((one) => one > last);
        const pages = Math.ceil(1 / shareBefore(digest)) - 1;
        const digits = pages <= SEQUENTIAL_PAGES ? 0 : pages <= 64 ? 1 : 2;
        const requests = Math.max(pages, digits === 0 ? 0 : 16 ** digits);
        const left = rest(digest ?? '');
        if (requests * PAGE_WEIGHT >= left.length)
            return askEach(lookup, left);
        if (digits === 0)
            continue;
        const prefixes = [...new Set(left.map((one) => layout + one.slice(0, digits)))];
        return (0,_for_each_concurrently_js__WEBPACK_IMPORTED_MODULE_0__/* .forEachConcurrently */ .D)(prefixes, jobs, signal, async (prefix, stop) => {
            for await (const entry of remote.list(prefix, stop)) {
                if (entry.key >= end)
                    return;
                see(entry.key, entry.sizeBytes);
            }
        });
    }
}
/** `ab/cdef…` → digest; undefined for what is none. */
function digestOf(place) {
    return place[2] === '/' && place.length >= 33 ? place.slice(0, 2) + place.slice(3) : undefined;
}
/** Which part of all digests comes before this one, more than 0. Junk counts as the very first. */
function shareBefore(digest) {
    const digits = digest?.slice(0, 8) ?? '';
    return /^[0-9a-f]{8}$/.test(digits) ? (parseInt(digits, 16) + 1) / 2 ** 32 : 2 ** -32;
}


/***/ }),

/***/ 3008:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ forEachConcurrently),
/* harmony export */   K: () => (/* binding */ transferInterrupted)
/* harmony export */ });
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8474);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3026);


/**
 * Does work for each item, `jobs` at a time; items are taken when it is their turn. The first error stops everything:
 * work under way is aborted through the signal it was given and waited for, then the error is thrown. An interrupt by
 * `signal` becomes `TRANSFER_INTERRUPTED` (exit 3).
 */
async function forEachConcurrently(items, jobs, signal, work) {
    const failure = new AbortController();
    const stop = signal ? AbortSignal.any([signal, failure.signal]) : failure.signal;
    (0,node_events__WEBPACK_IMPORTED_MODULE_0__.setMaxListeners)(0, stop);
    let first;
    const source = items[Symbol.iterator]();
    let next = source.next();
    const worker = async () => {
        while (!next.done && !stop.aborted) {
            const item = next.value;
            next = source.next();
            try {
                await work(item, stop);
            }
            catch (error) {
                first ??= { error };
                failure.abort();
            }
        }
    };
    const workers = [];
    while (workers.length < jobs && !next.done)
        workers.push(worker());
    await Promise.all(workers);
    if (signal?.aborted && (first || !next.done))
        throw transferInterrupted();
    if (first)
        throw first.error;
}
/** `TRANSFER_INTERRUPTED` (exit 3). */
function transferInterrupted() {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo({
        code: 'TRANSFER_INTERRUPTED',
        message: 'the transfer was interrupted; what had arrived whole is kept',
        hint: 'Run the same command again: it continues where this one stopped.',
        exitCode: 3,
        retryable: true,
    });
}


/***/ })

};
;