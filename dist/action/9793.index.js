export const id = 9793;
export const ids = [9793];
export const modules = {

/***/ 25700:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $i: () => (/* binding */ copyIntoWorkspace),
/* harmony export */   If: () => (/* binding */ copyObjects),
/* harmony export */   sG: () => (/* binding */ isPlain)
/* harmony export */ });
/* unused harmony exports LARGE_BYTES, packDigests */
/* harmony import */ var _platform_file_threads_file_batch_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91868);
/* harmony import */ var _platform_file_threads_shared_batch_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1998);
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94161);



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
/* harmony import */ var _core_repository_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34949);

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

/***/ 32261:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ lookupOf),
/* harmony export */   t: () => (/* binding */ existingAt)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _object_layout_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38746);
/* harmony import */ var _object_lookup_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58406);
/* harmony import */ var _find_existing_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30647);




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

/***/ 30647:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ findExisting)
/* harmony export */ });
/* harmony import */ var _object_layout_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38746);
/* harmony import */ var _for_each_concurrently_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83008);


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

/***/ 83008:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ forEachConcurrently),
/* harmony export */   K: () => (/* binding */ transferInterrupted)
/* harmony export */ });
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78474);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43026);


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


/***/ }),

/***/ 21578:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ gatherManifests)
/* harmony export */ });
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94161);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(43026);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(27125);
/* harmony import */ var _object_cache_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(75660);
/* harmony import */ var _object_layout_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38746);
/* harmony import */ var _remotes_retry_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6596);
/* harmony import */ var _stored_content_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35899);
/* harmony import */ var _for_each_concurrently_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(83008);
/* harmony import */ var _wanted_objects_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(53632);









/** Reads manifests from the cache, else from the remote, which is opened only for that. Writes nothing. */
async function gatherManifests(repository, outputs, open, options) {
    const gathered = { entries: new Map(), received: new Map(), failed: [] };
    const remaining = new Map();
    for (const output of outputs) {
        const key = (0,_object_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .objectKey */ .T5)(output.object);
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
        let bytes;
        try {
            bytes = await (0,_remotes_retry_js__WEBPACK_IMPORTED_MODULE_5__/* .withRetries */ .L)(() => readAll(remote, output, stop), { signal: stop });
        }
        catch (error) {
            if (!(error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .UserError */ .yo) || error.code !== 'MANIFEST_TOO_LARGE')
                throw error;
            gathered.failed.push((0,_wanted_objects_js__WEBPACK_IMPORTED_MODULE_3__/* .failureOf */ .g5)(output, error));
            return;
        }
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
            gathered.entries.set(key, (0,_manifest_js__WEBPACK_IMPORTED_MODULE_7__/* .parseManifest */ .Ng)(bytes, `${output.path} (manifest ${output.object.digest})`));
            gathered.received.set(key, bytes);
        }
        catch (error) {
            gathered.failed.push((0,_wanted_objects_js__WEBPACK_IMPORTED_MODULE_3__/* .failureOf */ .g5)(output, error));
        }
    });
    return gathered;
}
/** Throws `MANIFEST_TOO_LARGE` (exit 2) as soon as it is: a server may send without an end. */
async function readAll(remote, { path, object }, signal) {
    const content = await remote.read((0,_object_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .objectKey */ .T5)(object), signal);
    if (!content)
        return undefined;
    const pieces = [];
    let length = 0;
    for await (const piece of content) {
        pieces.push(Buffer.from(piece));
        length += piece.length;
        (0,_manifest_js__WEBPACK_IMPORTED_MODULE_7__/* .refuseTooLarge */ .Aj)(length, `${path} (manifest ${object.digest})`);
    }
    return Buffer.concat(pieces);
}
function verify(bytes, path, object, remote) {
    const hasher = (0,_object_cache_js__WEBPACK_IMPORTED_MODULE_8__/* .objectHasher */ .ZK)(object);
    hasher.update(bytes);
    const found = hasher.digest();
    if (found !== object.digest)
        throw (0,_object_cache_js__WEBPACK_IMPORTED_MODULE_8__/* .corruptObject */ .de)(path, `remote "${remote.name}"`, object, found);
}


/***/ }),

/***/ 7462:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ moveObjects)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43026);
/* harmony import */ var _platform_file_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(41912);
/* harmony import */ var _for_each_concurrently_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83008);
/* harmony import */ var _plan_transfer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10717);





/** So many objects in a row that fail after all their attempts mean that the remote is gone. */
const MAX_STRIKES = 5;
/** Errors that would meet every object. */
const HOPELESS = ['REMOTE_NO_CREDENTIALS', 'REMOTE_BUCKET_MISSING', 'DISK_FULL', 'READ_ONLY', 'TRANSFER_INTERRUPTED'];
/**
 * Carries a plan out: files first, side by side, then the manifests whose members all arrived. A failure of one object
 * does not stop the others; errors that meet every object (no access, no such bucket, a remote that stays unreachable)
 * are thrown.
 */
async function moveObjects(plan, mover, options) {
    const { signal, phase, missingReason } = options;
    const result = { transferred: 0, bytes: 0, failed: [] };
    const failed = new Set();
    let strikes = 0;
    let refusal;
    const fail = ({ path, object: { digest } }, failure) => {
        failed.add(digest);
        result.failed.push({ path, digest, ...failure });
    };
    const note = (wanted, moved) => {
        phase.advance(1);
        if (!('bytes' in moved))
            return fail(wanted, moved);
        result.transferred++;
        result.bytes += moved.bytes;
    };
    const moveOne = async (wanted, stop) => {
        try {
            note(wanted, await mover.one(wanted, stop));
            strikes = 0;
        }
        catch (thrown) {
            const error = ofOneObject(thrown);
            if (!error || ++strikes >= MAX_STRIKES)
                throw thrown;
            if (!error.retryable)
                refusal ??= error;
            note(wanted, { code: error.code, reason: error.message, exitCode: error.exitCode });
        }
    };
    const isComplete = (manifest) => {
        const lacking = failed.size === 0 ? 0 : manifest.members.filter(({ digest }) => failed.has(digest)).length;
        if (lacking === 0)
            return true;
        const reason = `the list of its files was held back, since ${lacking} of them could not be moved`;
        fail(manifest, { code: 'DIRECTORY_INCOMPLETE', reason, exitCode: 3 });
        return false;
    };
    for (const wanted of (0,_plan_transfer_js__WEBPACK_IMPORTED_MODULE_1__/* .eachObject */ .rc)(plan.missing)) {
        fail(wanted, { code: 'OBJECT_MISSING', reason: missingReason, exitCode: 3 });
    }
    const files = (0,_plan_transfer_js__WEBPACK_IMPORTED_MODULE_1__/* .eachObject */ .rc)(plan.files);
    const alone = mover.many ? await moveTogether(files, mover.many, note, signal) : files;
    await (0,_for_each_concurrently_js__WEBPACK_IMPORTED_MODULE_2__/* .forEachConcurrently */ .D)(alone, mover.jobs, signal, moveOne);
    await (0,_for_each_concurrently_js__WEBPACK_IMPORTED_MODULE_2__/* .forEachConcurrently */ .D)(plan.manifests.filter(isComplete), mover.jobs, signal, moveOne);
    if (refusal && result.transferred === 0)
        throw refusal;
    return result;
}
const FIRST_BATCH = 512;
const MAX_BATCH = 4096;
/** How long a batch should take: progress is seen, and an interrupt heard, after each. */
const BATCH_MS = 250;
/** Moves objects many at a time, and returns those that have to be moved alone. */
async function moveTogether(objects, many, note, signal) {
    const alone = [];
    let size = FIRST_BATCH;
    let batch = [];
    const flush = async () => {
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setImmediate)();
        if (signal?.aborted)
            throw (0,_for_each_concurrently_js__WEBPACK_IMPORTED_MODULE_2__/* .transferInterrupted */ .K)();
        const started = performance.now();
        const moved = manyOrNone(many, batch);
        size = Math.max(8, Math.min(MAX_BATCH, Math.round((batch.length * BATCH_MS) / (performance.now() - started + 1))));
        for (const [index, wanted] of batch.entries()) {
            const one = moved[index];
            if (one)
                note(wanted, one);
            else
                alone.push(wanted);
        }
        batch = [];
    };
    for (const wanted of objects) {
        batch.push(wanted);
        if (batch.length >= size)
            await flush();
    }
    if (batch.length > 0)
        await flush();
    return alone;
}
/** Where one file of a batch cannot be read or written, each is tried alone to find out which. */
function manyOrNone(many, batch) {
    try {
        return many(batch);
    }
    catch (error) {
        if (ofOneObject(error))
            return [];
        throw error;
    }
}
/** What was thrown, where it need not meet the next object as well. */
function ofOneObject(thrown) {
    const error = thrown instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo ? thrown : (0,_platform_file_error_js__WEBPACK_IMPORTED_MODULE_4__/* .translateFileError */ .L)(thrown);
    return error && !HOPELESS.includes(error.code) ? error : undefined;
}


/***/ }),

/***/ 10717:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hp: () => (/* binding */ planTransfer),
/* harmony export */   pq: () => (/* binding */ countOf),
/* harmony export */   rc: () => (/* binding */ eachObject)
/* harmony export */ });
/* harmony import */ var _digest_set_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34817);

/**
 * What has to move from `source` to `target`. Pure; each object is named once. `partial` says whether the target may
 * have a manifest without all of its members.
 */
function planTransfer(wanted, source, target, partial) {
    const plan = { files: [], manifests: [], missing: [] };
    const seen = { true: new _digest_set_js__WEBPACK_IMPORTED_MODULE_0__/* .DigestSet */ .D(), false: new _digest_set_js__WEBPACK_IMPORTED_MODULE_0__/* .DigestSet */ .D() };
    const add = (to, files, entries) => {
        if (entries.length > 0)
            to.push({ ...files, entries });
    };
    const isNew = (digest, legacy) => seen[`${legacy}`].add(digest);
    for (const files of wanted.files) {
        const { legacy } = files;
        const needed = files.entries.filter(({ digest }) => !target(digest, legacy) && isNew(digest, legacy));
        const lacking = new Set(needed.filter(({ digest }) => !source(digest, legacy)));
        add(plan.missing, files, [...lacking]);
        add(plan.files, files, lacking.size === 0 ? needed : needed.filter((entry) => !lacking.has(entry)));
    }
    for (const manifest of wanted.manifests) {
        const { digest, legacy } = manifest.object;
        if (target(digest, legacy) || !isNew(digest, legacy))
            continue;
        const { members, chosen } = manifest;
        const comesWhole = (entry) => target(entry.digest, legacy) || seen[`${legacy}`].has(entry.digest);
        if (!partial && chosen.length < members.length && !members.every(comesWhole))
            continue;
        if (source(digest, legacy))
            plan.manifests.push(manifest);
        else
            add(plan.missing, { base: '', legacy, entries: [] }, [{ path: manifest.path, digest }]);
    }
    return plan;
}
/** How many objects would move. */
function countOf({ files, manifests }) {
    return files.reduce((sum, { entries }) => sum + entries.length, manifests.length);
}
/** The files one by one. */
function* eachObject(groups) {
    for (const { base, legacy, entries } of groups) {
        for (const { path, digest } of entries)
            yield { path: base + path, object: { digest, legacy } };
    }
}


/***/ }),

/***/ 70033:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ togetherIfPlain),
/* harmony export */   Z: () => (/* binding */ receiveMover)
/* harmony export */ });
/* harmony import */ var _copy_objects_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25700);
/* harmony import */ var _object_cache_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(75660);
/* harmony import */ var _object_layout_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38746);
/* harmony import */ var _remotes_retry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6596);




/** How objects come from a remote into the cache, each verified before it appears there. */
function receiveMover(repository, remote, options) {
    const { phase, missingReason } = options;
    const missing = { code: 'OBJECT_MISSING', reason: missingReason, exitCode: 3 };
    const { files } = remote;
    const cache = { directory: repository.cacheDirectory, isShared: repository.config.cacheShared };
    return {
        jobs: options.jobs ?? remote.jobs,
        one: receiveOne,
        ...(files && {
            many: (wanted) => togetherIfPlain(wanted, (digests) => files.attempt(() => (0,_copy_objects_js__WEBPACK_IMPORTED_MODULE_0__/* .copyObjects */ .If)(files.directory, cache, digests)), moved),
        }),
    };
    function moved(outcome) {
        if (outcome === 'missing')
            return missing;
        if (typeof outcome === 'string')
            return undefined; // the slow way says what is there instead
        phase.advance(0, outcome);
        return { bytes: outcome };
    }
    async function receiveOne({ object, path }, stop) {
        const arrived = await (0,_remotes_retry_js__WEBPACK_IMPORTED_MODULE_1__/* .withRetries */ .L)(async () => {
            let seen = 0;
            const onBytes = (bytes) => {
                stop.throwIfAborted();
                seen += bytes;
                phase.advance(0, bytes);
            };
            try {
                const content = await remote.read((0,_object_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .objectKey */ .T5)(object), stop);
                return content && (await (0,_object_cache_js__WEBPACK_IMPORTED_MODULE_3__/* .receiveObject */ .dS)(repository, object, content, onBytes));
            }
            catch (error) {
                phase.advance(0, -seen);
                throw error;
            }
        }, { signal: stop });
        if (!arrived)
            return missing;
        if (arrived.intact)
            return { bytes: arrived.sizeBytes };
        const { code, message, exitCode } = (0,_object_cache_js__WEBPACK_IMPORTED_MODULE_3__/* .corruptObject */ .de)(path, `remote "${remote.name}"`, object, arrived.found);
        return { code, reason: message, exitCode };
    }
}
/** Copies those objects together that can be; the others have no answer. */
function togetherIfPlain(wanted, copy, moved) {
    const digests = wanted.filter(({ object }) => (0,_copy_objects_js__WEBPACK_IMPORTED_MODULE_0__/* .isPlain */ .sG)(object)).map(({ object }) => object.digest);
    const outcomes = digests.length === 0 ? [] : copy(digests);
    let next = 0;
    return wanted.map(({ object }) => ((0,_copy_objects_js__WEBPACK_IMPORTED_MODULE_0__/* .isPlain */ .sG)(object) ? moved(outcomes[next++]) : undefined));
}


/***/ }),

/***/ 44416:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ foretold),
/* harmony export */   n: () => (/* binding */ mergeResults)
/* harmony export */ });
/* harmony import */ var _plan_transfer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10717);

/** Several results as one. */
function mergeResults(results) {
    return {
        transferred: results.reduce((sum, { transferred }) => sum + transferred, 0),
        bytes: results.reduce((sum, { bytes }) => sum + bytes, 0),
        failed: results.flatMap(({ failed }) => failed),
        ...(results.some(({ brought }) => brought) && {
            brought: new Map(results.flatMap(({ brought }) => [...(brought ?? [])])),
        }),
    };
}
/** What a dry run says of a plan. `sizeOf` knows the bytes of what would move, `reason` says why missing objects are missing. */
function foretold(plan, sizeOf, reason) {
    let bytes = 0;
    for (const { object } of [...(0,_plan_transfer_js__WEBPACK_IMPORTED_MODULE_0__/* .eachObject */ .rc)(plan.files), ...plan.manifests])
        bytes += sizeOf(object.digest, object.legacy);
    return {
        transferred: (0,_plan_transfer_js__WEBPACK_IMPORTED_MODULE_0__/* .countOf */ .pq)(plan),
        bytes,
        failed: [...(0,_plan_transfer_js__WEBPACK_IMPORTED_MODULE_0__/* .eachObject */ .rc)(plan.missing)].map(({ path, object }) => ({
            path,
            digest: object.digest,
            code: 'OBJECT_MISSING',
            reason,
            exitCode: 3,
        })),
    };
}


/***/ }),

/***/ 53632:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Wv: () => (/* binding */ wantedObjects),
/* harmony export */   az: () => (/* binding */ byRemote),
/* harmony export */   g5: () => (/* binding */ failureOf)
/* harmony export */ });
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94161);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43026);
/* harmony import */ var _object_layout_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38746);
/* harmony import */ var _select_entries_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8249);




/**
 * Which outputs go to which remote: an output's own remote, else the one asked for, else the default (undefined where
 * there is none). Outputs that own another remote than the one asked for are passed over, as in DVC.
 */
function byRemote(outputs, config, asked) {
    const groups = new Map();
    for (const { path, digest, legacy = false, cached, remote, only } of outputs) {
        if (!cached || digest === undefined)
            continue;
        if (asked !== undefined && remote !== undefined && remote !== asked.toLowerCase())
            continue;
        const name = remote ?? asked?.toLowerCase() ?? config.defaultRemote;
        const group = groups.get(name) ?? [];
        groups.set(name, group);
        group.push({ path, object: { digest, legacy }, ...(only && { only }) });
    }
    return groups;
}
/**
 * Every object of the outputs; `manifests` holds the entries of directories by key, those without one are left out.
 * Parts that a directory does not have are failures.
 */
function wantedObjects(outputs, manifests) {
    const wanted = { files: [], manifests: [] };
    const unknown = [];
    for (const { path, object, only } of outputs) {
        const { digest, legacy } = object;
        if (!(0,_core_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .isDirectoryDigest */ .SU)(digest)) {
            wanted.files.push({ base: '', legacy, entries: [{ path, digest }] });
            continue;
        }
        const all = manifests.get((0,_object_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .objectKey */ .T5)(object));
        if (!all)
            continue;
        const chosen = (0,_select_entries_js__WEBPACK_IMPORTED_MODULE_2__/* .selectEntries */ .X)(all, only);
        for (const part of chosen.unknown)
            unknown.push(noSuchPart(path, part, digest));
        wanted.files.push({ base: `${path}/`, legacy, entries: chosen.entries });
        wanted.manifests.push({ path, object, members: all, chosen: chosen.entries });
    }
    return { wanted, unknown };
}
function noSuchPart(path, part, digest) {
    const reason = `the recorded directory ${path} holds nothing of this name`;
    return { path: `${path}/${part}`, digest, code: 'PATH_UNKNOWN', reason, exitCode: 2 };
}
/** The failure an error about one output stands for; other errors are thrown on. */
function failureOf({ path, object }, error) {
    if (!(error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo))
        throw error;
    return { path, digest: object.digest, code: error.code, reason: error.message, exitCode: error.exitCode };
}


/***/ }),

/***/ 11025:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ withEachRemote)
/* harmony export */ });
/* harmony import */ var _remotes_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65990);
/* harmony import */ var _remotes_resolve_remote_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5925);
/* harmony import */ var _transfer_result_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(44416);
/* harmony import */ var _wanted_objects_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53632);




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
            results.push(await work(group, () => (opened ??= (0,_remotes_index_js__WEBPACK_IMPORTED_MODULE_2__/* .openRemote */ .d3)(repository, name))));
        }
        finally {
            (await opened?.catch(() => undefined))?.close();
        }
    }
    return (0,_transfer_result_js__WEBPACK_IMPORTED_MODULE_3__/* .mergeResults */ .n)(results);
}


/***/ })

};
