export const id = 9547;
export const ids = [9547];
export const modules = {

/***/ 39059:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ absentDirectory)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43026);
/* harmony import */ var _platform_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48486);


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

/***/ 49547:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ fetchOutputs)
/* harmony export */ });
/* harmony import */ var _object_cache_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(75660);
/* harmony import */ var _object_layout_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(38746);
/* harmony import */ var _remotes_absent_directory_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39059);
/* harmony import */ var _existing_at_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(32261);
/* harmony import */ var _gather_manifests_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(21578);
/* harmony import */ var _move_objects_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(7462);
/* harmony import */ var _plan_transfer_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(10717);
/* harmony import */ var _receive_mover_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(70033);
/* harmony import */ var _transfer_result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22035);
/* harmony import */ var _wanted_objects_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(53632);
/* harmony import */ var _with_remote_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11025);











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
    const kept = options.keepsManifests ? { manifests: entries } : {};
    const before = { transferred: 0, bytes: 0, failed: [...failed, ...unknown], ...kept };
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
    const alone = mover.many
        ? await moveTogether((0,_plan_transfer_js__WEBPACK_IMPORTED_MODULE_1__/* .byDirectory */ .vS)(plan.files), mover.many, note, signal)
        : (0,_plan_transfer_js__WEBPACK_IMPORTED_MODULE_1__/* .eachObject */ .rc)(plan.files);
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
/* harmony export */   rc: () => (/* binding */ eachObject),
/* harmony export */   vS: () => (/* binding */ byDirectory)
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
/** The same, those that lie in one directory of a layout together. */
function* byDirectory(groups) {
    const orders = groups.map(({ entries }) => sortedByPrefix(entries));
    for (let prefix = 0; prefix < 256; prefix++) {
        for (const [group, { base, legacy, entries }] of groups.entries()) {
            const { order, starts } = orders[group];
            for (let at = starts[prefix]; at < starts[prefix + 1]; at++) {
                const { path, digest } = entries[order[at]];
                yield { path: base + path, object: { digest, legacy } };
            }
        }
    }
}
/** The hexadecimal digit, in lower case as digests have it. */
function digitAt(digest, at) {
    const code = digest.charCodeAt(at);
    return code > 57 ? code - 87 : code - 48;
}
/** Indices of entries by the first two digits of their digests, and where those of each two begin. */
function sortedByPrefix(entries) {
    const prefixOf = ({ digest }) => (digitAt(digest, 0) << 4) | digitAt(digest, 1);
    const starts = new Uint32Array(257);
    for (const entry of entries)
        starts[prefixOf(entry) + 1]++;
    for (let prefix = 0; prefix < 256; prefix++)
        starts[prefix + 1] += starts[prefix];
    const next = starts.slice();
    const order = new Uint32Array(entries.length);
    for (const [index, entry] of entries.entries())
        order[next[prefixOf(entry)]++] = index;
    return { order, starts };
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

/***/ 22035:
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
        ...(results.some(({ manifests }) => manifests) && {
            manifests: new Map(results.flatMap(({ manifests }) => [...(manifests ?? [])])),
        }),
    };
}
/** What a dry run says of a plan. `sizeOf` knows the bytes of what would move, `reason` says why missing objects are missing. */
function foretold(plan, sizeOf, reason) {
    let bytes = 0;
    for (const { legacy, entries } of plan.files)
        for (const { digest } of entries)
            bytes += sizeOf(digest, legacy);
    for (const { object } of plan.manifests)
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
/* harmony import */ var _transfer_result_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22035);
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
