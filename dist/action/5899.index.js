export const id = 5899;
export const ids = [5899,6596];
export const modules = {

/***/ 38073:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

var node_fs__WEBPACK_IMPORTED_MODULE_1___namespace_cache;
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gc: () => (/* binding */ runFileBatch),
/* harmony export */   IZ: () => (/* binding */ foreseeFileBatch),
/* harmony export */   nu: () => (/* binding */ startFileBatch)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_v8__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78877);
/* harmony import */ var _file_threads_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91269);
/* harmony import */ var _move_directory_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(95973);
/* harmony import */ var _shared_batch_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1998);






/** Files below which another thread costs more than it brings. */
const SHARED_FROM = {
    stat: 8000,
    objects: 8000,
    hash: 2000,
    store: 400,
    copy: 400,
};
/** Larger batches show each object at once: what is hidden is lost to whoever is killed. */
const HIDDEN_FILES = 1 << 17;
/** Smaller batches are over before optimized code pays: compiling it would take a processor from the threads. */
const OPTIMIZED_FROM = 20_000;
const STEP = { stat: 128, objects: 128, hash: 8, store: 4, copy: 4 };
/**
 * Works on files with all processors, and returns when it is done.
 *
 * - `stat`: who is there, links followed.
 * - `objects`: the same for objects `ab/cdef…` that `digests` name; `changed` is one whose mode is not 0444.
 * - `hash`: MD5 of each file; `same` where the file is still the one `identities` tells of, which is not read.
 * - `store`: puts each file under its digest below `targetRoot`, and hashes the very bytes it writes; `same` where
 *   the object is there. `changed`: somebody wrote to the file meanwhile.
 * - `copy`: each file appears whole at its target by a rename, if its content is what `digests` says; else `corrupt`.
 *
 * Stops at the first failure and throws it, with `code`, `syscall` and `path`; a missing file is an outcome.
 */
function runFileBatch(batch) {
    return startFileBatch(batch).finish();
}
/** The same in pieces: the other threads begin at once, this one when it is asked to. */
function startFileBatch(batch) {
    const shared = shareable(batch);
    const threads = batch.threads ?? threadsFor(batch.work, shared.count);
    if (shared.count < OPTIMIZED_FROM)
        (0,node_v8__WEBPACK_IMPORTED_MODULE_2__.setFlagsFromString)('--no-opt');
    if (threads > 1)
        (0,_file_threads_js__WEBPACK_IMPORTED_MODULE_3__/* .shareWithThreads */ .Ri)(shared, threads);
    const failures = [];
    return {
        step() {
            failures.push(...(0,_file_threads_js__WEBPACK_IMPORTED_MODULE_3__/* .workOnBatch */ .JF)(shared, 32));
            return Atomics.load(shared.control, 0) < shared.portions && Atomics.load(shared.control, 2) === 0;
        },
        done: () => Atomics.load(shared.control, 1),
        finish() {
            failures.push(...(0,_file_threads_js__WEBPACK_IMPORTED_MODULE_3__/* .workOnBatch */ .JF)(shared));
            if (threads > 1)
                failures.push(...(0,_file_threads_js__WEBPACK_IMPORTED_MODULE_3__/* .awaitThreads */ .I0)(shared));
            (0,node_v8__WEBPACK_IMPORTED_MODULE_2__.setFlagsFromString)('--opt');
            if (shared.hiddenRoot !== undefined)
                showObjects(shared.hiddenRoot, shared.targetRoot);
            if (failures.length > 0)
                throw errorOf(failures);
            const { outcomes, identities, digests } = shared;
            return { outcomes, identities, digests: Buffer.from(digests.buffer) };
        },
    };
}
/** One more than processors where so much is written that threads wait for the disk's journal now and then. */
function threadsFor(work, count) {
    if (count < SHARED_FROM[work])
        return 1;
    return (0,_file_threads_js__WEBPACK_IMPORTED_MODULE_3__/* .threadCount */ .Cc)() + (work === 'store' && count >= 20_000 ? 1 : 0);
}
/** To be called ahead of a batch of that many files: the threads it will be shared with take a while to start. */
function foreseeFileBatch(work, count) {
    if (count >= SHARED_FROM[work])
        (0,_file_threads_js__WEBPACK_IMPORTED_MODULE_3__/* .warmThreads */ .rd)();
}
let batches = 0;
function shareable(batch) {
    const { work, sources, targets, sourceRoot, targetRoot = '', options, digests, identities } = batch;
    const count = sources?.length ?? digests.length / 16;
    const mode = options?.mode ?? 0o444;
    const step = stepOf(work, count);
    const starts = batch.gathers ? directoryStarts(digests) : undefined;
    const firsts = work === 'store' && count >= SHARED_FROM.store ? firstRows(targetRoot, count) : undefined;
    const isHidden = firsts !== undefined && count <= HIDDEN_FILES;
    const shared = {
        id: batches++,
        work,
        count,
        portions: starts ? starts.length - 1 : Math.ceil(count / step),
        step,
        starts,
        firsts,
        hiddenRoot: isHidden ? `${targetRoot}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(8).toString('hex')}.tmp/` : undefined,
        control: new Int32Array(new SharedArrayBuffer(16)),
        identities: isShared(identities)
            ? identities
            : new Float64Array(new SharedArrayBuffer(work === 'objects' ? 0 : count * _shared_batch_js__WEBPACK_IMPORTED_MODULE_4__/* .IDENTITY_LENGTH */ .gF * 8)),
        digests: isShared(digests) ? digests : new Uint8Array(new SharedArrayBuffer(count * 16)),
        outcomes: new Uint8Array(new SharedArrayBuffer(count)),
        sources,
        targets,
        sourceRoot,
        targetRoot,
        options: {
            setsMode: (mode & process.umask()) !== 0,
            temporarySuffix: '.tmp',
            keepsTargets: false,
            unseen: false,
            identifiesFromBytes: Infinity,
            clones: false,
            links: false,
            ...options,
            mode,
        },
    };
    if (digests && digests !== shared.digests)
        shared.digests.set(digests);
    if (identities && identities !== shared.identities)
        shared.identities.set(identities);
    return shared;
}
/** What is in the hidden directories appears, each of them by one rename where nobody else has made it meanwhile. */
function showObjects(hiddenRoot, root) {
    let directories;
    try {
        directories = node_fs__WEBPACK_IMPORTED_MODULE_1__.readdirSync(hiddenRoot);
    }
    catch (error) {
        if (error.code === 'ENOENT')
            return; // nothing was new
        throw error;
    }
    for (const name of directories)
        (0,_move_directory_js__WEBPACK_IMPORTED_MODULE_5__/* .moveDirectory */ .T)(/*#__PURE__*/ (node_fs__WEBPACK_IMPORTED_MODULE_1___namespace_cache || (node_fs__WEBPACK_IMPORTED_MODULE_1___namespace_cache = __webpack_require__.t(node_fs__WEBPACK_IMPORTED_MODULE_1__, 2))), hiddenRoot + name, root + name);
    node_fs__WEBPACK_IMPORTED_MODULE_1__.rmdirSync(hiddenRoot);
}
/** Undefined where nothing is new, or nobody can say. */
function firstRows(root, count) {
    const newDirectories = new Uint8Array(new SharedArrayBuffer(256)).fill(1);
    try {
        for (const name of node_fs__WEBPACK_IMPORTED_MODULE_1__.readdirSync(root)) {
            if (/^[0-9a-f]{2}$/i.test(name))
                newDirectories[Number.parseInt(name, 16)] = 0;
        }
    }
    catch (error) {
        if (error.code !== 'ENOENT')
            return undefined;
    }
    if (!newDirectories.includes(1))
        return undefined;
    const places = 2 ** Math.ceil(Math.log2(2 * count + 1));
    return { newDirectories, rows: new Int32Array(new SharedArrayBuffer(places * 4)) };
}
/** Neighbours mostly lie in one directory, in which threads that make files wait for each other. */
function stepOf(work, count) {
    return work === 'copy' ? Math.max(STEP.copy, Math.min(64, count >> 6)) : STEP[work];
}
function isShared(column) {
    return column?.buffer instanceof SharedArrayBuffer && column.byteLength === column.buffer.byteLength;
}
/** Where the objects of each directory begin among sorted digests, and where the last one ends. */
function directoryStarts(digests) {
    const starts = [];
    for (let at = 0; at < digests.length; at += 16) {
        if (at === 0 || digests[at] !== digests[at - 16])
            starts.push(at / 16);
    }
    return Int32Array.from([...starts, digests.length / 16]);
}
function errorOf(failures) {
    const { message, ...details } = failures.reduce((first, one) => (one.index < first.index ? one : first));
    return Object.assign(new Error(message), details);
}


/***/ }),

/***/ 91269:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I0: () => (/* binding */ awaitThreads),
  l$: () => (/* binding */ endThreads),
  Ri: () => (/* binding */ shareWithThreads),
  Cc: () => (/* binding */ threadCount),
  rd: () => (/* binding */ warmThreads),
  JF: () => (/* binding */ workOnBatch)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
var external_node_crypto_namespaceObject = /*#__PURE__*/__webpack_require__.t(external_node_crypto_, 2);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
var external_node_fs_namespaceObject = /*#__PURE__*/__webpack_require__.t(external_node_fs_, 2);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(75919);
;// CONCATENATED MODULE: ./build/src/platform/file-threads/block-relay.js
const RELAY_SLOTS = 8;
/** The reading and writing thread's part. Refers to nothing outside itself, as `filePrimitives`. */
function blockMover(fs) {
    return ({ ring, lengths, control, from, into }) => {
        if (Atomics.compareExchange(control, 3, 0, 1) !== 0)
            return [];
        Atomics.notify(control, 3);
        const slots = lengths.length;
        const blockBytes = ring.length / slots;
        const end = (how) => {
            Atomics.store(control, 2, how);
            Atomics.notify(control, 0);
        };
        try {
            for (let block = 0, position = 0;; block++) {
                const oldest = block - slots;
                while (Atomics.load(control, 1) <= oldest)
                    Atomics.wait(control, 1, oldest);
                const start = (block % slots) * blockBytes;
                if (Atomics.load(control, 2) !== 0)
                    return []; // given up: the files may be other ones by now
                const length = fs.readSync(from, ring, start, blockBytes, position);
                lengths[block % slots] = length;
                Atomics.store(control, 0, block + 1);
                Atomics.notify(control, 0);
                if (length === 0)
                    break;
                for (let written = 0; written < length;) {
                    if (Atomics.load(control, 2) !== 0)
                        return [];
                    written += fs.writeSync(into, ring, start + written, length - written);
                }
                position += length;
            }
            end(1);
            return [];
        }
        catch (error) {
            const { message, code, errno, syscall } = error;
            end(2);
            return [{ index: 0, message, ...{ code, errno, syscall } }];
        }
    };
}
/** No storage takes so long for one block: the thread is gone. */
const STALL_MS = 60_000;
/**
 * The hashing thread's part: hands each block to `update`, in order. False when the other thread failed. Throws
 * `ETIMEDOUT` when nothing comes from it for `stallMs`, and gives up.
 */
function takeBlocks({ ring, lengths, control }, update, stallMs = STALL_MS) {
    const blockBytes = ring.length / lengths.length;
    let deadline = Date.now() + stallMs;
    const wait = (at, value) => {
        Atomics.wait(control, at, value, 100);
        if (Date.now() < deadline || Atomics.load(control, at) !== value)
            return;
        if (Atomics.compareExchange(control, 2, 0, 2) !== 0)
            return; // it ended at this very moment
        throw Object.assign(new Error(`nothing was read or written for ${stallMs / 1000} seconds`), { code: 'ETIMEDOUT' });
    };
    for (let block = 0;; block++) {
        while (Atomics.load(control, 0) <= block) {
            if (Atomics.load(control, 2) === 2)
                return false;
            wait(0, block);
        }
        deadline = Date.now() + stallMs;
        const start = (block % lengths.length) * blockBytes;
        const length = lengths[block % lengths.length];
        if (length === 0)
            break;
        update(ring.subarray(start, start + length));
        Atomics.store(control, 1, block + 1);
        Atomics.notify(control, 1);
    }
    while (Atomics.load(control, 2) === 0)
        wait(2, 0);
    return Atomics.load(control, 2) === 1;
}

;// CONCATENATED MODULE: ./build/src/platform/file-threads/batch-rows.js
/** The files of the batch that a thread works on, by their rows. Refers to nothing outside itself, as `filePrimitives`. */
function batchRows(fs, tools) {
    const DONE = 1;
    const MISSING = 3;
    const NOT_FILE = 6;
    let batch;
    let digests;
    let sources;
    let targets;
    return {
        open,
        sourceOf,
        targetOf,
        objectName,
        digestOf,
        setDigest,
        sizeOf: (index) => batch.identities[index * 6 + 3],
        setSize: (index, sizeBytes) => void (batch.identities[index * 6 + 3] = sizeBytes),
        identify,
        isSame,
        isKnown,
        isFirst,
        identifyMade,
        withSource,
        readSmall,
    };
    function open(given) {
        batch = given;
        digests = Buffer.from(batch.digests.buffer, batch.digests.byteOffset, batch.digests.length);
        sources = batch.sources === undefined ? undefined : namesOf(batch.sources);
        targets = batch.targets === undefined ? undefined : namesOf(batch.targets);
    }
    /** Joined names stay one text, since there may be a million of them. */
    function namesOf(names) {
        if (typeof names !== 'string')
            return (index) => names[index];
        const starts = new Uint32Array(batch.count + 1);
        for (let index = 1; index < batch.count; index++)
            starts[index] = names.indexOf('\0', starts[index - 1]) + 1;
        starts[batch.count] = names.length + 1;
        return (index) => names.slice(starts[index], starts[index + 1] - 1);
    }
    function sourceOf(index) {
        return batch.sourceRoot + (sources ? sources(index) : objectName(index));
    }
    function targetOf(index) {
        return batch.targetRoot + (targets ? targets(index) : objectName(index));
    }
    function digestOf(index) {
        return digests.toString('hex', index * 16, index * 16 + 16);
    }
    function setDigest(index, digest) {
        digests.write(digest, index * 16, 16, 'hex');
        return digest;
    }
    function objectName(index) {
        const digest = digestOf(index);
        return `${digest.slice(0, 2)}/${digest.slice(2)}`;
    }
    function identify(index, stat) {
        if (!stat)
            return MISSING;
        const { identities } = batch;
        const at = index * 6;
        identities[at] = stat.dev;
        identities[at + 1] = stat.ino;
        identities[at + 2] = stat.mode;
        identities[at + 3] = stat.size;
        identities[at + 4] = stat.mtimeMs;
        identities[at + 5] = stat.ctimeMs;
        return stat.isFile() ? DONE : NOT_FILE;
    }
    /** Whether the file is still the one that `identities` tells of. */
    function isSame(index, stat) {
        const { identities } = batch;
        const at = index * 6;
        return (identities[at + 5] === stat.ctimeMs &&
            identities[at + 4] === stat.mtimeMs &&
            identities[at + 3] === stat.size &&
            identities[at + 1] === stat.ino &&
            identities[at] === stat.dev &&
            stat.isFile());
    }
    /** Whether the file is the one known before; then its mode is noted. */
    function isKnown(index) {
        if (batch.identities[index * 6 + 5] === 0)
            return false;
        const stat = tools.statOf(sourceOf(index));
        if (!stat || !isSame(index, stat))
            return false;
        batch.identities[index * 6 + 2] = stat.mode;
        return true;
    }
    /**
     * Whether the row is the first with its digest, for an object whose directory was not there; undefined where only the
     * file system can say what is there. The first row's object may still be in the making, by another thread.
     */
    function isFirst(index) {
        const { firsts } = batch;
        const at = index * 16;
        if (firsts?.newDirectories[digests[at]] !== 1)
            return undefined;
        const last = firsts.rows.length - 1;
        for (let place = digests.readUInt32LE(at + 4) & last;; place = (place + 1) & last) {
            const other = Atomics.compareExchange(firsts.rows, place, 0, index + 1) - 1;
            if (other === -1)
                return true;
            if (digests.compare(digests, other * 16, other * 16 + 16, at, at + 16) === 0)
                return false;
        }
    }
    /** A rename changes the ctime alone: whoever wrote to the file since has changed more. */
    function identifyMade(index, place) {
        const stat = tools.statOf(place);
        if (stat)
            batch.identities[index * 6 + 5] = stat.ctimeMs;
        if (!stat || !isSame(index, stat))
            batch.identities.fill(0, index * 6, index * 6 + 6);
    }
    /** The whole of a file that is less than a block; one that is as long as it should be need not be asked for more. */
    function readSmall(index, fd) {
        const bytes = tools.readOnce(fd);
        return bytes.length === batch.identities[index * 6 + 3] ? bytes : tools.readBlock(fd, 0);
    }
    function withSource(index, run) {
        const fd = tools.openIfExists(sourceOf(index));
        if (fd === undefined)
            return MISSING;
        try {
            return run(fd);
        }
        finally {
            fs.closeSync(fd);
        }
    }
}

;// CONCATENATED MODULE: ./build/src/platform/file-threads/copy-work.js
/** Copies files whose digests are known. Refers to nothing outside itself, as `filePrimitives`. */
function copyWork(fs, tools, rows, directory, copyInTwoThreads) {
    /** Below, a second thread is not worth its start. */
    const RELAYED_FROM_BYTES = 64 << 20;
    /** Files below which a directory of their own costs more than it saves. */
    const GATHERED_FROM = 4;
    const { BLOCK_BYTES, statOf, writeAll } = tools;
    const DONE = 1;
    const SAME = 2;
    const CORRUPT = 4;
    const LARGE = 8;
    let batch;
    /** Where objects are made until their new directory is seen. */
    let gathered;
    return { copyOne, hashInto, beginPortion, endPortion };
    /** Files of one portion are objects of one directory. */
    function beginPortion(given, start, end) {
        if (given.starts === undefined || end - start < GATHERED_FROM)
            return;
        gathered = directory.open(tools.parentOf(rows.targetOf(start)), given.options);
    }
    function endPortion() {
        if (gathered === undefined)
            return;
        gathered = undefined;
        directory.close();
    }
    function copyOne(given, index) {
        batch = given;
        const { keepsTargets, unseen, largestBytes = Infinity } = batch.options;
        const expected = rows.digestOf(index);
        const place = gathered === undefined ? rows.targetOf(index) : `${gathered}/${expected.slice(2)}`;
        if (keepsTargets && statOf(place)?.isFile())
            return SAME;
        if (unseen === 'resumed' && isResumed(index, place, expected))
            return DONE;
        return rows.withSource(index, (fd) => {
            const small = readObject(index, fd, expected);
            if (typeof small === 'number')
                return small;
            if (!small && rows.sizeOf(index) > largestBytes)
                return LARGE;
            const write = small
                ? (into) => writeAll(into, small, place)
                : (into) => rows.setDigest(index, hashInto(batch, index, fd, { fd: into, path: place })) === expected;
            return finish(index, place, write) ? DONE : CORRUPT;
        });
    }
    /** The bytes of an object smaller than a block; undefined for a larger one, or the outcome for what is none. */
    function readObject(index, fd, expected) {
        let bytes;
        try {
            bytes = tools.readOnce(fd);
        }
        catch {
            // a directory, a pipe, or what the second reading throws
        }
        if (bytes === undefined || bytes.length === BLOCK_BYTES || tools.md5(bytes) !== expected) {
            const outcome = rows.identify(index, fs.fstatSync(fd));
            if (outcome !== DONE)
                return outcome;
            bytes = tools.readBlock(fd, 0);
            if (bytes.length === BLOCK_BYTES)
                return undefined;
            if (rows.setDigest(index, tools.md5(bytes)) !== expected)
                return CORRUPT;
        }
        rows.setSize(index, bytes.length);
        return bytes;
    }
    /** Whether an earlier run has made the file; one that is not whole is removed. */
    function isResumed(index, place, expected) {
        const stat = statOf(place);
        if (!stat?.isFile())
            return false;
        if (tools.hashPath(place) === expected)
            return rows.identify(index, stat) === DONE;
        tools.remove(place);
        return false;
    }
    /** Makes the file, and notes what it is if that was asked for. */
    function finish(index, place, write) {
        const sizeBytes = rows.sizeOf(index);
        const isIdentified = sizeBytes >= batch.options.identifiesFromBytes;
        const isUnseen = batch.options.unseen !== false || gathered !== undefined;
        const isWhole = tools.makeFile(place, batch.options, isUnseen, (fd) => {
            const result = write(fd);
            if (isIdentified)
                rows.identify(index, fs.fstatSync(fd));
            return result;
        });
        if (isIdentified && !isUnseen)
            rows.identifyMade(index, place);
        if (gathered !== undefined && !directory.add(sizeBytes))
            gathered = undefined;
        return isWhole;
    }
    /** A batch of one leaves the other threads idle. */
    function hashInto(given, index, fd, into) {
        const isRelayed = given.count === 1 && rows.sizeOf(index) >= RELAYED_FROM_BYTES;
        const copy = isRelayed ? copyInTwoThreads?.(fd, into) : undefined;
        return (copy ?? tools.hashOpen(fd, into)).digest;
    }
}

;// CONCATENATED MODULE: ./build/src/platform/file-threads/file-primitives.js
/**
 * Reading, hashing and writing of one thread. Refers to nothing outside itself: other threads get it as the text of
 * its source, so that no bundler and no test runner has to know of a second program.
 */
function filePrimitives(fs, crypto) {
    const BLOCK_BYTES = 1 << 20;
    const OBJECT_MODE = 0o444;
    const READ = fs.constants.O_RDONLY | (fs.constants.O_NONBLOCK ?? 0); // a pipe must not hold us
    const MAKE = fs.constants.O_WRONLY | fs.constants.O_CREAT | fs.constants.O_EXCL;
    /** The one buffer that files are read into; valid until the next read. */
    const buffer = Buffer.allocUnsafeSlow(BLOCK_BYTES);
    const thread = crypto.randomBytes(5).toString('hex');
    let temporaries = 0;
    return {
        BLOCK_BYTES,
        OBJECT_MODE,
        isMissing,
        statOf,
        openIfExists,
        readOnce,
        readBlock,
        hashOpen,
        hashPath,
        writeAll,
        isStored,
        temporaryIn,
        openTemporary,
        moveInto,
        makeDirectory,
        makeFile,
        parentOf,
        remove,
        md5: (bytes) => crypto.hash('md5', bytes, 'hex'),
        hasher: () => crypto.createHash('md5'),
    };
    function isMissing(error) {
        const { code } = error;
        return code === 'ENOENT' || code === 'ENOTDIR' || code === 'ELOOP';
    }
    function statOf(path) {
        try {
            return fs.statSync(path, { throwIfNoEntry: false });
        }
        catch (error) {
            if (isMissing(error))
                return undefined;
            throw error;
        }
    }
    function openIfExists(path) {
        try {
            return fs.openSync(path, READ);
        }
        catch (error) {
            if (isMissing(error))
                return undefined;
            throw error;
        }
    }
    /** The beginning of a file, up to a MiB; it may be shorter than that though the file is not. */
    function readOnce(fd) {
        return buffer.subarray(0, fs.readSync(fd, buffer, 0, BLOCK_BYTES, 0));
    }
    /** The next MiB of a file; shorter only at its end. */
    function readBlock(fd, position) {
        let length = 0;
        while (length < BLOCK_BYTES) {
            const read = fs.readSync(fd, buffer, length, BLOCK_BYTES - length, position + length);
            if (read === 0)
                break;
            length += read;
        }
        return buffer.subarray(0, length);
    }
    /** Hashes an open file, and writes what it hashes to another one. */
    function hashOpen(fd, into) {
        let block = readBlock(fd, 0);
        const hasher = crypto.createHash('md5');
        let sizeBytes = 0;
        for (; block.length > 0; block = readBlock(fd, sizeBytes)) {
            hasher.update(block);
            if (into)
                writeAll(into.fd, block, into.path);
            sizeBytes += block.length;
            if (block.length < BLOCK_BYTES)
                break;
        }
        return { digest: hasher.digest('hex'), sizeBytes };
    }
    function hashPath(path) {
        const fd = fs.openSync(path, READ);
        try {
            return hashOpen(fd).digest;
        }
        finally {
            fs.closeSync(fd);
        }
    }
    function writeAll(fd, bytes, path) {
        try {
            for (let written = 0; written < bytes.length;)
                written += fs.writeSync(fd, bytes, written);
        }
        catch (error) {
            throw Object.assign(error, { path }); // Node.js leaves it out
        }
    }
    /** Whether the object is there and whole; one of another mode than 0444 is hashed, then protected. */
    function isStored(place, digest) {
        const stat = statOf(place);
        if (!stat?.isFile())
            return false;
        if ((stat.mode & 0o777) === OBJECT_MODE)
            return true;
        if (hashPath(place) !== digest)
            return false;
        try {
            fs.chmodSync(place, OBJECT_MODE);
        }
        catch {
            // someone else's file, or a file system without modes: the object is whole all the same
        }
        return true;
    }
    function parentOf(path) {
        return path.slice(0, path.lastIndexOf('/'));
    }
    /** A name that no other thread or process uses. */
    function temporaryIn(directory, options) {
        return `${directory}/.${thread}${(temporaries++).toString(16).padStart(6, '0')}${options.temporarySuffix}`;
    }
    function openTemporary(path, options) {
        let fd;
        try {
            fd = fs.openSync(path, MAKE, options.mode);
        }
        catch (error) {
            if (!isMissing(error))
                throw error;
            makeDirectory(parentOf(path), options.directoryMode);
            fd = fs.openSync(path, MAKE, options.mode);
        }
        if (options.setsMode) {
            try {
                fs.fchmodSync(fd, options.mode);
            }
            catch {
                // a file system without modes
            }
        }
        return fd;
    }
    function moveInto(temporary, place, options) {
        try {
            fs.renameSync(temporary, place);
        }
        catch (error) {
            if (!isMissing(error))
                throw error;
            makeDirectory(parentOf(place), options.directoryMode);
            fs.renameSync(temporary, place);
        }
    }
    /**
     * Writes a file through a temporary one beside it, or, where nobody looks yet, under its own name; nothing stays when
     * `write` says false or throws.
     */
    function makeFile(place, options, isUnseen, write) {
        const temporary = isUnseen ? place : temporaryIn(parentOf(place), options);
        try {
            const fd = openTemporary(temporary, options);
            let isWhole;
            try {
                isWhole = write(fd) !== false;
            }
            finally {
                fs.closeSync(fd);
            }
            if (!isWhole)
                remove(temporary);
            else if (!isUnseen)
                fs.renameSync(temporary, place);
            return isWhole;
        }
        catch (error) {
            // two names that are one here, as of a file system without upper and lower case
            if (isUnseen && error.code === 'EEXIST')
                return makeFile(place, options, false, write);
            remove(temporary);
            throw error;
        }
    }
    function makeDirectory(directory, mode) {
        const first = fs.mkdirSync(directory, { recursive: true });
        if (first === undefined || mode === undefined)
            return;
        for (let made = directory; made.length >= first.length; made = parentOf(made))
            fs.chmodSync(made, mode);
    }
    function remove(path) {
        try {
            fs.unlinkSync(path);
        }
        catch (error) {
            if (!isMissing(error))
                throw error;
        }
    }
}

// EXTERNAL MODULE: ./build/src/platform/file-threads/move-directory.js
var move_directory = __webpack_require__(95973);
;// CONCATENATED MODULE: ./build/src/platform/file-threads/new-directory.js
/**
 * A directory that is not there yet is filled under another name beside its own, and appears with what it has by one
 * rename, where each file would have needed one. Refers to nothing outside itself, as `filePrimitives`.
 */
function newDirectory(fs, tools, move) {
    /** So much is written before it is seen: it is lost to whoever is killed. */
    const UNSEEN_BYTES = 8 << 20;
    let place = '';
    let hidden = '';
    let bytes = 0;
    return { open, add, close };
    /** Where to make the files of `directory`: under their own names. Undefined where it is there. */
    function open(directory, options) {
        if (tools.statOf(directory))
            return undefined;
        place = directory;
        hidden = tools.temporaryIn(tools.parentOf(directory), options);
        bytes = 0;
        tools.makeDirectory(hidden, options.directoryMode);
        return hidden;
    }
    /** A file was made; false when the directory has been closed, since much waited to be seen. */
    function add(sizeBytes) {
        bytes += sizeBytes;
        if (bytes < UNSEEN_BYTES)
            return true;
        close();
        return false;
    }
    /** Makes what was written visible. */
    function close() {
        move(fs, hidden, place);
    }
}

;// CONCATENATED MODULE: ./build/src/platform/file-threads/store-work.js
/** Puts files under their digests. Refers to nothing outside itself, as `filePrimitives`. */
function storeWork(fs, tools, rows, hashInto) {
    /** Larger ones are seen at once: what is hidden is lost to whoever is killed, and a rename is the least of their cost. */
    const HIDDEN_BELOW_BYTES = 16 << 10;
    const { BLOCK_BYTES, OBJECT_MODE, statOf, writeAll, isStored, makeFile } = tools;
    const DONE = 1;
    const SAME = 2;
    const CHANGED = 5;
    const NOT_FILE = 6;
    let batch;
    let canClone = false;
    return storeOne;
    function storeOne(given, index) {
        if (given !== batch)
            canClone = given.options.clones;
        batch = given;
        if (rows.isKnown(index) && isStored(rows.targetOf(index), rows.digestOf(index)))
            return SAME;
        return rows.withSource(index, (fd) => {
            const before = fs.fstatSync(fd);
            if (rows.identify(index, before) !== DONE)
                return NOT_FILE;
            const outcome = before.size < BLOCK_BYTES ? storeSmall(index, fd) : storeLarge(index, fd, before);
            return rows.isSame(index, fs.fstatSync(fd)) ? outcome : CHANGED;
        });
    }
    function storeSmall(index, fd) {
        let bytes = rows.readSmall(index, fd);
        const digest = rows.setDigest(index, tools.md5(bytes));
        const isFirst = rows.isFirst(index);
        if (isFirst === false)
            return SAME;
        const place = rows.targetOf(index);
        if (isFirst === undefined && statOf(place)) {
            if (isStored(place, digest))
                return SAME;
            bytes = tools.readBlock(fd, 0); // looking into what is there has used the buffer
            if (tools.md5(bytes) !== digest)
                return CHANGED;
        }
        const { hiddenRoot } = batch;
        const isHidden = isFirst === true && hiddenRoot !== undefined && bytes.length < HIDDEN_BELOW_BYTES;
        const made = isHidden ? hiddenRoot + rows.objectName(index) : place;
        makeFile(made, batch.options, isHidden, (into) => writeAll(into, bytes, made));
        return DONE;
    }
    /** The object is what was hashed, be the file written to meanwhile: a clone, or the very bytes. */
    function storeLarge(index, fd, before) {
        const { options, targetRoot } = batch;
        const root = targetRoot.slice(0, -1);
        tools.makeDirectory(root, options.directoryMode);
        if (options.links && before.nlink === 1 && (before.mode & 0o100) === 0) {
            const digest = rows.setDigest(index, tools.hashOpen(fd).digest);
            if (isStored(rows.targetOf(index), digest))
                return SAME;
            if (!rows.isSame(index, fs.fstatSync(fd)))
                return CHANGED;
            if (link(index, fd, root))
                return DONE;
        }
        // Its name is known at the end, so it grows beside the directories that objects lie in.
        const temporary = tools.temporaryIn(root, options);
        try {
            const digest = rows.setDigest(index, cloned(rows.sourceOf(index), temporary) ?? copied(index, fd, temporary));
            const place = rows.targetOf(index);
            if (isStored(place, digest))
                return SAME;
            tools.moveInto(temporary, place, options);
            return DONE;
        }
        finally {
            tools.remove(temporary);
        }
    }
    /** Makes the workspace file itself the object. */
    function link(index, fd, root) {
        const place = rows.targetOf(index);
        const temporary = tools.temporaryIn(root, batch.options);
        try {
            fs.linkSync(rows.sourceOf(index), temporary);
        }
        catch {
            return false; // another file system, or one without links
        }
        try {
            if (fs.lstatSync(temporary).ino !== batch.identities[index * 6 + 1])
                return false;
            fs.chmodSync(temporary, OBJECT_MODE);
            const { mtimeMs, size } = fs.fstatSync(fd);
            if (mtimeMs !== batch.identities[index * 6 + 4] || size !== rows.sizeOf(index))
                return false;
            tools.moveInto(temporary, place, batch.options);
            rows.identify(index, fs.fstatSync(fd)); // all this has changed its ctime
            return true;
        }
        finally {
            tools.remove(temporary);
        }
    }
    /** Digest of the clone, which nobody else writes to; undefined where the file system makes none. */
    function cloned(source, temporary) {
        if (!canClone)
            return undefined;
        try {
            fs.copyFileSync(source, temporary, fs.constants.COPYFILE_FICLONE_FORCE | fs.constants.COPYFILE_EXCL);
        }
        catch {
            tools.remove(temporary);
            canClone = false;
            return undefined;
        }
        fs.chmodSync(temporary, batch.options.mode);
        return tools.hashPath(temporary);
    }
    function copied(index, fd, temporary) {
        const into = tools.openTemporary(temporary, batch.options);
        try {
            return hashInto(batch, index, fd, { fd: into, path: temporary });
        }
        finally {
            fs.closeSync(into);
        }
    }
}

;// CONCATENATED MODULE: ./build/src/platform/file-threads/file-works.js






/** What a thread's works are made of: each refers to nothing but what it is given. */
const PARTS = { filePrimitives: filePrimitives, batchRows: batchRows, moveDirectory: move_directory/* moveDirectory */.T, newDirectory: newDirectory, copyWork: copyWork, storeWork: storeWork };
/** The works a thread can do on a batch, and itself as the text of a function of `fs` and `crypto`. */
function fileWorks(fs, crypto, copyInTwoThreads) {
    return assemble(PARTS, fs, crypto, copyInTwoThreads);
}
/** The same for another thread, as the text of an expression: a function of `fs` and `crypto`. */
function fileWorksText() {
    const parts = Object.entries(PARTS).map(([name, part]) => `${name}: ${part.toString()}`);
    return `(fs, crypto) => (${assemble.toString()})({ ${parts.join(', ')} }, fs, crypto)`;
}
function assemble(parts, fs, crypto, copyInTwoThreads) {
    const DONE = 1;
    const SAME = 2;
    const MISSING = 3;
    const CHANGED = 5;
    const NOT_FILE = 6;
    const FAILED = 7;
    const tools = parts.filePrimitives(fs, crypto);
    const { BLOCK_BYTES, OBJECT_MODE, statOf } = tools;
    const rows = parts.batchRows(fs, tools);
    const { copyOne, hashInto, beginPortion, endPortion } = parts.copyWork(fs, tools, rows, parts.newDirectory(fs, tools, parts.moveDirectory), copyInTwoThreads);
    const storeOne = parts.storeWork(fs, tools, rows, hashInto);
    let batch;
    return (given, limit = Infinity) => {
        const failures = [];
        if (Atomics.load(given.control, 0) >= given.portions)
            return failures; // the others were quicker
        if (given !== batch)
            rows.open((batch = given));
        for (let steps = 0; steps < limit && Atomics.load(batch.control, 2) === 0; steps++) {
            const portion = Atomics.add(batch.control, 0, 1);
            if (portion >= batch.portions)
                break;
            const start = batch.starts ? batch.starts[portion] : portion * batch.step;
            const end = batch.starts ? batch.starts[portion + 1] : Math.min(start + batch.step, batch.count);
            let index = start;
            try {
                beginPortion(batch, start, end);
                for (; index < end; index++)
                    batch.outcomes[index] = workOn(index);
            }
            catch (error) {
                fail(index, error, failures);
            }
            try {
                endPortion();
            }
            catch (error) {
                fail(end - 1, error, failures);
            }
            Atomics.add(batch.control, 1, end - start);
        }
        return failures;
    };
    function fail(index, error, failures) {
        batch.outcomes[index] = FAILED;
        const { message, code, errno, syscall, path, dest } = error;
        const known = { code, errno, syscall, path: path ?? rows.sourceOf(index), dest };
        failures.push({ index, message, ...known });
        Atomics.store(batch.control, 2, 1);
    }
    function workOn(index) {
        if (batch.work === 'stat')
            return rows.identify(index, statOf(rows.sourceOf(index)));
        if (batch.work === 'objects')
            return findObject(index);
        if (batch.work === 'hash')
            return hashOne(index);
        return batch.work === 'store' ? storeOne(batch, index) : copyOne(batch, index);
    }
    function findObject(index) {
        const stat = statOf(rows.sourceOf(index));
        if (!stat?.isFile())
            return stat ? NOT_FILE : MISSING;
        return (stat.mode & 0o777) === OBJECT_MODE ? DONE : CHANGED;
    }
    function hashOne(index) {
        if (rows.isKnown(index))
            return SAME;
        return rows.withSource(index, (fd) => {
            const outcome = rows.identify(index, fs.fstatSync(fd));
            if (outcome !== DONE)
                return outcome;
            const bytes = rows.readSmall(index, fd);
            const { digest, sizeBytes } = bytes.length < BLOCK_BYTES ? { digest: tools.md5(bytes), sizeBytes: bytes.length } : tools.hashOpen(fd);
            rows.setDigest(index, digest);
            rows.setSize(index, sizeBytes);
            return DONE;
        });
    }
}

;// CONCATENATED MODULE: ./build/src/platform/file-threads/file-threads.js






const MAX_THREADS = 4;
/** A thread that nobody needed for so long ends. */
const IDLE_MS = 500;
/** What a thread runs: it takes batches from its port and sends back what failed. */
const PROGRAM = `'use strict';
const { workerData: { port, alive } } = require('node:worker_threads');
const fs = require('node:fs');
const move = (${blockMover.toString()})(fs);
const work = (${fileWorksText()})(fs, require('node:crypto'));
const end = () => { Atomics.store(alive, 0, 0); port.close(); };
let idle = setTimeout(end, ${IDLE_MS});
port.on('message', (batch) => {
  clearTimeout(idle);
  if (batch === 'end') return end();
  if (batch.ring) {
    port.postMessage({ id: batch.id, failures: move(batch) });
    idle = setTimeout(end, ${IDLE_MS});
    return;
  }
  Atomics.add(batch.control, 3, 1);
  try {
    const failures = work(batch);
    if (failures.length > 0) port.postMessage({ id: batch.id, failures });
  } finally {
    Atomics.sub(batch.control, 3, 1);
    Atomics.notify(batch.control, 3);
  }
  idle = setTimeout(end, ${IDLE_MS});
});`;
/** How long a thread may take until it begins. */
const START_MS = 2000;
let threads = [];
let relays = -1;
let workHere;
/** How many threads work at a time, this one included: as many as there are processors, within reason. */
function threadCount() {
    return Math.min(MAX_THREADS, (0,external_node_os_.availableParallelism)());
}
/** Hands the batch to `count - 1` other threads. They help where they can: nothing waits for one that is not there. */
function shareWithThreads(batch, count) {
    haveThreads(count - 1);
    const joined = (names) => (typeof names === 'object' ? names.join('\0') : names);
    const message = { ...batch, sources: joined(batch.sources), targets: joined(batch.targets) };
    for (const { port } of threads.slice(0, count - 1))
        port.postMessage(message);
}
/** Works on the batch in this thread, and says what failed here. */
function workOnBatch(batch, steps) {
    workHere ??= fileWorks(external_node_fs_namespaceObject, external_node_crypto_namespaceObject, copyInTwoThreads);
    return workHere(batch, steps);
}
/** Waits until no other thread is at work on a batch of which nothing is left to take; gives what failed there. */
function awaitThreads(batch) {
    for (;;) {
        const busy = Atomics.load(batch.control, 3);
        if (busy === 0)
            break;
        Atomics.wait(batch.control, 3, busy);
    }
    return failuresOf(batch.id);
}
function failuresOf(id) {
    const failures = [];
    for (const { port } of threads) {
        for (let got = (0,external_node_worker_threads_.receiveMessageOnPort)(port); got; got = (0,external_node_worker_threads_.receiveMessageOnPort)(port)) {
            const message = got.message;
            if (message.id === id)
                failures.push(...message.failures);
        }
    }
    return failures;
}
/** Has the other threads start already, while this one is still busy: a batch for them is about to come. */
function warmThreads() {
    haveThreads(threadCount() - 1);
}
/** Has the other threads end, which takes them a while: this one need not wait for it when the process ends. */
function endThreads() {
    for (const { port, alive } of threads) {
        Atomics.store(alive, 0, 0);
        port.postMessage('end');
    }
    threads = [];
}
function haveThreads(count) {
    threads = threads.filter(({ alive }) => Atomics.load(alive, 0) === 1);
    while (threads.length < count)
        threads.push(startThread());
}
/**
 * Copies an open file into another one while this thread hashes it; undefined, and nothing is written, when there is
 * no other thread.
 */
function copyInTwoThreads(from, into) {
    if (threadCount() < 2)
        return undefined;
    haveThreads(1);
    const shared = (bytes) => new SharedArrayBuffer(bytes);
    const relay = {
        id: relays--,
        ring: new Uint8Array(shared(RELAY_SLOTS << 20)),
        lengths: new Int32Array(shared(RELAY_SLOTS * 4)),
        control: new Int32Array(shared(16)),
        from,
        into: into.fd,
    };
    threads[0].port.postMessage(relay);
    Atomics.wait(relay.control, 3, 0, START_MS);
    if (Atomics.compareExchange(relay.control, 3, 0, 2) === 0)
        return undefined;
    const hasher = external_node_crypto_.createHash('md5');
    let sizeBytes = 0;
    const isWhole = takeBlocks(relay, (block) => {
        hasher.update(block);
        sizeBytes += block.length;
    });
    if (isWhole)
        return { digest: hasher.digest('hex'), sizeBytes };
    const deadline = Date.now() + START_MS;
    let failures = failuresOf(relay.id);
    while (failures.length === 0 && Date.now() < deadline)
        failures = failuresOf(relay.id);
    const { message = 'the other thread failed', ...details } = failures[0] ?? {};
    throw Object.assign(new Error(message), details, { path: into.path });
}
function startThread() {
    const { port1, port2 } = new external_node_worker_threads_.MessageChannel();
    const alive = new Int32Array(new SharedArrayBuffer(4)).fill(1);
    const worker = new external_node_worker_threads_.Worker(PROGRAM, {
        eval: true,
        env: external_node_worker_threads_.SHARE_ENV,
        execArgv: [],
        trackUnmanagedFds: false,
        workerData: { port: port2, alive },
        transferList: [port2],
    });
    worker.on('error', () => Atomics.store(alive, 0, 0)); // no thread to be had: the work is done without it
    worker.unref();
    port1.unref();
    return { port: port1, alive };
}


/***/ }),

/***/ 95973:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ moveDirectory)
/* harmony export */ });
/**
 * Gives a directory its place by one rename; where somebody else has made that directory, what is in it goes there file by
 * file. Refers to nothing outside itself, as `filePrimitives`.
 */
function moveDirectory(fs, from, to) {
    try {
        fs.renameSync(from, to);
    }
    catch {
        for (const name of fs.readdirSync(from))
            fs.renameSync(`${from}/${name}`, `${to}/${name}`);
        fs.rmdirSync(from);
    }
}


/***/ }),

/***/ 1998:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gF: () => (/* binding */ IDENTITY_LENGTH),
/* harmony export */   im: () => (/* binding */ OUTCOMES),
/* harmony export */   zK: () => (/* binding */ IDENTITY)
/* harmony export */ });
/** What became of one file; 0 while nobody has taken it. */
const OUTCOMES = {
    /** Looked at, hashed, or written. */
    done: 1,
    /** It is the file that is known, or is there already. */
    same: 2,
    missing: 3,
    /** Its content is not what the digest says; nothing was written. */
    corrupt: 4,
    /** Somebody wrote to it meanwhile; for `objects`: its mode is not 0444, so somebody may have. */
    changed: 5,
    /** A directory, a pipe, a device. */
    notFile: 6,
    failed: 7,
    /** `copy`: above `largestBytes`; nothing was written. */
    large: 8,
};
/** Numbers that `identities` holds for each file, in this order. */
const IDENTITY_LENGTH = 6;
const IDENTITY = { dev: 0, ino: 1, mode: 2, sizeBytes: 3, mtimeMs: 4, ctimeMs: 5 };


/***/ }),

/***/ 49799:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ isCoarseStamp),
/* harmony export */   b: () => (/* binding */ clockStepMs)
/* harmony export */ });
/** Clocks of file systems advance in steps of up to 10 ms, where their stamps are not cut to (two) whole seconds. */
const FINE_STEP_MS = 20;
const COARSE_STEP_MS = 2100;
/** How much older than a moment a stamp must be, so that every later change gives another one. */
function clockStepMs(isCoarse) {
    return isCoarse ? COARSE_STEP_MS : FINE_STEP_MS;
}
/** Whether a stamp looks cut to whole seconds. */
function isCoarseStamp(ctimeMs) {
    return ctimeMs % 1000 === 0;
}


/***/ }),

/***/ 34817:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ DigestSet)
/* harmony export */ });
const DIGITS = 32;
const WORDS = 4;
/**
 * A set of digests, for very many of them: each takes 16 bytes in a table that is at most three quarters full, instead
 * of a string and a place in a `Set`. Directory digests, and what is no digest, are kept as they are.
 */
class DigestSet {
    /** Four words a digest; four zeros where there is none. */
    table;
    count = 0;
    others = new Set();
    /** The digest that was read last. */
    key = new Uint32Array(WORDS);
    /** `expected`: about how many there will be. */
    constructor(expected = 0) {
        let slots = 64;
        while (slots * 3 < expected * 4)
            slots *= 2;
        this.table = new Uint32Array(slots * WORDS);
    }
    has(digest) {
        return this.read(digest) ? this.isTaken(this.find()) : this.others.has(digest);
    }
    /** Says whether it was not there before. */
    add(digest) {
        if (!this.read(digest))
            return this.others.size !== this.others.add(digest).size;
        const place = this.find();
        if (this.isTaken(place))
            return false;
        this.put(place);
        if (++this.count * 4 > (this.table.length / WORDS) * 3)
            this.grow();
        return true;
    }
    /** Whether it is 32 hexadecimal digits, which are the key now. Four zeros cannot be told from none. */
    read(digest) {
        if (digest.length !== DIGITS)
            return false;
        let any = 0;
        for (let word = 0; word < WORDS; word++) {
            let value = 0;
            for (let at = word * 8; at < word * 8 + 8; at++) {
                const code = digest.charCodeAt(at);
                const digit = code >= 48 && code <= 57 ? code - 48 : code >= 97 && code <= 102 ? code - 87 : -1;
                if (digit < 0)
                    return false;
                value = (value << 4) | digit;
            }
            this.key[word] = value;
            any |= value;
        }
        return any !== 0;
    }
    /** Where the key is, or belongs. */
    find() {
        const { key, table } = this;
        const mask = table.length - WORDS;
        for (let place = (key[0] * WORDS) & mask;; place = (place + WORDS) & mask) {
            const isSame = table[place] === key[0] &&
                table[place + 1] === key[1] &&
                table[place + 2] === key[2] &&
                table[place + 3] === key[3];
            if (isSame || !this.isTaken(place))
                return place;
        }
    }
    put(place) {
        for (let word = 0; word < WORDS; word++)
            this.table[place + word] = this.key[word];
    }
    isTaken(place) {
        const { table } = this;
        return (table[place] | table[place + 1] | table[place + 2] | table[place + 3]) !== 0;
    }
    grow() {
        const old = this.table;
        this.table = new Uint32Array(old.length * 2);
        for (let from = 0; from < old.length; from += WORDS) {
            let any = 0;
            for (let word = 0; word < WORDS; word++)
                any |= this.key[word] = old[from + word];
            if (any !== 0)
                this.put(this.find());
        }
    }
}


/***/ }),

/***/ 79587:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DC: () => (/* binding */ hashFile),
/* harmony export */   rl: () => (/* binding */ contentHasher),
/* harmony export */   v_: () => (/* binding */ readBlocks)
/* harmony export */ });
/* unused harmony export looksLikeText */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);


const CHUNK_BYTES = 1 << 20;
const TEXT_TEST_BYTES = 512;
/** The one buffer that files are read into; valid until the next read. */
const buffer = Buffer.allocUnsafeSlow(CHUNK_BYTES);
/**
 * Hashes a file, following links, in blocks of 1 MiB. Throws what the file system throws. Of a file that is known to hold
 * `knownBytes`, less than a block, no more is read.
 */
function hashFile(path, rule = 'md5', knownBytes) {
    const fd = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_RDONLY);
    try {
        let length = fill(fd, knownBytes);
        if (length < CHUNK_BYTES) {
            const bytes = buffer.subarray(0, length);
            return { digest: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('md5', rule === 'md5' ? bytes : foldIfText(bytes), 'hex'), sizeBytes: length, bytes };
        }
        const whole = contentHasher(rule);
        let sizeBytes = 0;
        for (; length > 0; length = fill(fd)) {
            whole.update(buffer.subarray(0, length));
            sizeBytes += length;
        }
        return { digest: whole.digest(), sizeBytes };
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(fd);
    }
}
/** Reads until the buffer is full, the file ends or so many bytes were read. */
function fill(fd, mostBytes = CHUNK_BYTES) {
    let length = 0;
    while (length < CHUNK_BYTES) {
        const read = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readSync)(fd, buffer, length, CHUNK_BYTES - length, null);
        if (read === 0)
            break;
        length += read;
        if (length >= mostBytes && mostBytes > 0)
            break;
    }
    return length;
}
/** The file in blocks of 1 MiB, each valid until the next is asked for. */
function* readBlocks(path) {
    const block = Buffer.allocUnsafe(CHUNK_BYTES);
    const fd = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_RDONLY);
    try {
        for (;;) {
            const length = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readSync)(fd, block, 0, CHUNK_BYTES, null);
            if (length === 0)
                return;
            yield block.subarray(0, length);
        }
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(fd);
    }
}
/** Hashes pieces; for the rules of DVC 2 they are gathered to blocks of 1 MiB first, where folding stops. */
function contentHasher(rule) {
    const md5 = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('md5');
    if (rule === 'md5') {
        return { update: (bytes) => void md5.update(bytes), digest: () => md5.digest('hex') };
    }
    const block = Buffer.allocUnsafe(CHUNK_BYTES);
    let length = 0;
    let text;
    const flush = () => {
        const bytes = block.subarray(0, length);
        if (text === undefined || rule === 'dos2unix-per-chunk')
            text = looksLikeText(bytes);
        md5.update(text ? foldLineEnds(bytes) : bytes);
        length = 0;
    };
    return {
        update(bytes) {
            for (let at = 0; at < bytes.length;) {
                const taken = Math.min(CHUNK_BYTES - length, bytes.length - at);
                block.set(bytes.subarray(at, at + taken), length);
                length += taken;
                at += taken;
                if (length === CHUNK_BYTES)
                    flush();
            }
        },
        digest() {
            if (length > 0)
                flush();
            return md5.digest('hex');
        },
    };
}
function foldIfText(bytes) {
    return looksLikeText(bytes) ? foldLineEnds(bytes) : bytes;
}
/** DVC's test on the first 512 bytes: no NUL, and at most 30 % outside printable ASCII, LF, CR, TAB, FF, BS. */
function looksLikeText(bytes) {
    const block = bytes.subarray(0, TEXT_TEST_BYTES);
    let others = 0;
    for (const byte of block) {
        if (byte === 0)
            return false;
        const plain = (byte >= 32 && byte < 127) || (byte >= 8 && byte <= 10) || byte === 12 || byte === 13;
        if (!plain)
            others++;
    }
    return block.length === 0 || others / block.length <= 0.3;
}
/** A copy with every CR LF as LF. */
function foldLineEnds(bytes) {
    const folded = Buffer.allocUnsafe(bytes.length);
    let length = 0;
    for (let at = 0; at < bytes.length; at++) {
        if (bytes[at] === 13 && bytes[at + 1] === 10)
            continue;
        folded[length++] = bytes[at];
    }
    return folded.subarray(0, length);
}


/***/ }),

/***/ 27125:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Aj: () => (/* binding */ refuseTooLarge),
/* harmony export */   Mc: () => (/* binding */ entriesOf),
/* harmony export */   Ng: () => (/* binding */ parseManifest),
/* harmony export */   RO: () => (/* binding */ rowsOf),
/* harmony export */   ei: () => (/* binding */ parseManifestRows)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94161);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43026);
/* harmony import */ var _safe_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38633);




/** About three million files; a larger list would not fit into memory together with what is made of it. */
const MAX_MANIFEST_BYTES = 256 * 2 ** 20;
const CONTROL = /[\0-\x1f\x7f]/;
/**
 * Reads a directory manifest (dvc-formats §1.4): a JSON list of `{md5, relpath}` in any key order and spacing.
 * Throws `MANIFEST_INVALID` (exit 4) for anything else, `MANIFEST_TOO_LARGE` (exit 2) above 256 MiB,
 * `MANIFEST_PATH_UNSAFE` (exit 2) for an entry that would be written outside its directory, and `DIGEST_INVALID`
 * (exit 2). `where` names the manifest in errors.
 */
function parseManifest(bytes, where) {
    refuseTooLarge(bytes.length, where);
    const plain = plainEntries(bytes);
    if (plain) {
        refuseCollisions(rowsOf(plain), isSorted(plain), where);
        return plain;
    }
    const written = rowsAsWritten(bytes);
    const entries = written ? entriesOf(written) : parseAnyJson(bytes, where);
    checkRows(rowsOf(entries), where, (row, digest) => void (entries[row].digest = digest));
    return entries;
}
/** The same without a list, where the manifest is spelled as DVC spells it. */
function parseManifestRows(bytes, where) {
    refuseTooLarge(bytes.length, where);
    const written = rowsAsWritten(bytes);
    let isRight = written !== undefined;
    if (written)
        checkRows(written, where, () => (isRight = false));
    return written && isRight ? written : rowsOf(parseManifest(bytes, where));
}
/** Those rows, or all of them, as entries. */
function entriesOf(rows) {
    return Array.from({ length: rows.count }, (_, row) => ({ path: rows.path(row), digest: rows.digest(row) }));
}
/** Entries as rows. */
function rowsOf(entries) {
    return { count: entries.length, path: (row) => entries[row].path, digest: (row) => entries[row].digest };
}
/** Refuses what must not be; tells of digests that are to be spelled otherwise. */
function checkRows(rows, where, respell) {
    let isInOrder = true;
    let last;
    for (let row = 0; row < rows.count; row++) {
        const path = rows.path(row);
        const problem = isPlainPath(path) ? undefined : (0,_safe_path_js__WEBPACK_IMPORTED_MODULE_1__/* .manifestPathProblem */ .Uu)(path);
        if (problem !== undefined) {
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo({
                code: 'MANIFEST_PATH_UNSAFE',
                message: `${where}: ${quoted(path)} ${problem}`,
                hint: 'Do not use this data: the manifest was made to write outside its directory. Add the directory again from a trusted copy.',
                exitCode: 2,
            });
        }
        const digest = rows.digest(row);
        if (!(0,_core_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .isDigest */ .Bc)(digest))
            respell(row, (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .parseDigest */ .m)(digest, `${where}, ${quoted(path)}`));
        if (/\.dir$/i.test(digest))
            throw corrupted(where, `${quoted(path)} is a directory`);
        isInOrder &&= last === undefined || last < path;
        last = path;
    }
    refuseCollisions(rows, isInOrder, where);
}
/** Each path after the one before it, and none twice. */
function isSorted(entries) {
    return entries.every(({ path }, row) => row === 0 || entries[row - 1].path < path);
}
/** Names that are no trouble on any file system, told quickly; what is left is looked at closely. */
const PLAIN_PATH = /[\w-][\w.-]*(?:\/[\w-][\w.-]*)*/.source;
const IS_PLAIN = new RegExp(`^${PLAIN_PATH}$`);
const PLAIN_ENTRY = new RegExp(`\\{"md5": "[0-9a-f]{32}", "relpath": "${PLAIN_PATH}"\\}(?:, |\\]$)`, 'y');
const MOST_PLAIN = 255;
function isPlainPath(path) {
    return path.length <= MOST_PLAIN && process.platform !== 'win32' && IS_PLAIN.test(path);
}
/**
 * All entries in one go where they are spelled as DVC spells them and nothing is in doubt, as in most manifests; undefined
 * for any other.
 */
function plainEntries(bytes) {
    if (process.platform === 'win32' || bytes[0] !== '['.charCodeAt(0) || !(0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isAscii)(bytes))
        return undefined;
    const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
    const entries = [];
    PLAIN_ENTRY.lastIndex = 1;
    for (let at = 1; PLAIN_ENTRY.test(text); at = PLAIN_ENTRY.lastIndex) {
        const digestAt = at + OPENING.length;
        const pathAt = digestAt + DIGEST_LENGTH + MIDDLE.length;
        const isLast = text[PLAIN_ENTRY.lastIndex - 1] === ']';
        const path = text.slice(pathAt, PLAIN_ENTRY.lastIndex - (isLast ? '"}]' : '"}, ').length);
        if (path.length > MOST_PLAIN)
            return undefined;
        entries.push({ path, digest: text.slice(digestAt, digestAt + DIGEST_LENGTH) });
        if (isLast)
            return entries;
    }
    return undefined;
}
/** A path that stands there twice, or is a directory above another one. */
function refuseCollisions(rows, isSorted, where) {
    const has = isSorted ? searchIn(rows) : setOf(rows, where);
    let last = '';
    for (let row = 0; row < rows.count; row++) {
        const path = rows.path(row);
        const directory = path.slice(0, Math.max(0, path.lastIndexOf('/')));
        if (directory === last)
            continue;
        for (let parent = directory; parent !== ''; parent = parent.slice(0, Math.max(0, parent.lastIndexOf('/')))) {
            if (has(parent))
                throw corrupted(where, `${quoted(parent)} is both file and directory`);
        }
        last = directory;
    }
}
function setOf(rows, where) {
    const files = new Set();
    for (let row = 0; row < rows.count; row++) {
        const path = rows.path(row);
        if (files.has(path))
            throw corrupted(where, `${quoted(path)} stands there twice`);
        files.add(path);
    }
    return (path) => files.has(path);
}
function searchIn(rows) {
    return (path) => {
        let [low, high] = [0, rows.count];
        while (low < high) {
            const middle = (low + high) >>> 1;
            if (rows.path(middle) < path)
                low = middle + 1;
            else
                high = middle;
        }
        return low < rows.count && rows.path(low) === path;
    };
}
const OPENING = '{"md5": "';
const MIDDLE = '", "relpath": "';
const DIGEST_LENGTH = 32;
/** From the end of a path to the next digest. */
const BETWEEN = '"}, '.length + OPENING.length;
const SHORTEST = OPENING.length + DIGEST_LENGTH + MIDDLE.length + '"}, '.length;
/**
 * The entries of a manifest that is spelled as DVC spells it; undefined for any other. Their texts are parts of the one
 * text that was read, so that a million entries take little memory.
 */
function rowsAsWritten(bytes) {
    if (!(0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isAscii)(bytes))
        return undefined;
    const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
    if (!text.startsWith(`[${OPENING}`) || !text.endsWith('"}]') || CONTROL.test(text))
        return undefined;
    const starts = new Uint32Array(Math.ceil(text.length / SHORTEST) + 1);
    let hasEscapes = false;
    let count = 0;
    for (let at = 1;; at += 2) {
        const digestAt = at + OPENING.length;
        const pathAt = digestAt + DIGEST_LENGTH + MIDDLE.length;
        if (!text.startsWith(OPENING, at) || !text.startsWith(MIDDLE, digestAt + DIGEST_LENGTH))
            return undefined;
        let end = text.indexOf('"', pathAt);
        while (end > 0 && isEscaped(text, end))
            end = text.indexOf('"', end + 1);
        if (end < 0 || text[end + 1] !== '}')
            return undefined;
        const isPlain = !text.slice(pathAt, end).includes('\\');
        if (!isPlain && unescaped(text.slice(pathAt, end)) === undefined)
            return undefined;
        hasEscapes ||= !isPlain;
        starts[count++] = digestAt;
        at = end + 2;
        if (at === text.length - 1)
            break;
        if (!text.startsWith(', ', at))
            return undefined;
    }
    const end = (row) => (row === count - 1 ? text.length - '"}]'.length : starts[row + 1] - BETWEEN);
    const path = (row) => text.slice(starts[row] + DIGEST_LENGTH + MIDDLE.length, end(row));
    return {
        count,
        path: hasEscapes ? (row) => unescaped(path(row)) : path,
        digest: (row) => text.slice(starts[row], starts[row] + DIGEST_LENGTH),
    };
}
function isEscaped(text, quote) {
    let backslashes = 0;
    while (text[quote - 1 - backslashes] === '\\')
        backslashes++;
    return backslashes % 2 === 1;
}
function unescaped(spelled) {
    try {
        return JSON.parse(`"${spelled}"`);
    }
    catch {
        return undefined;
    }
}
function parseAnyJson(bytes, where) {
    return parseList(bytes, where).map((item, index) => {
        const { md5, relpath } = (item ?? {});
        if (typeof md5 === 'string' && typeof relpath === 'string')
            return { path: relpath, digest: md5 };
        throw corrupted(where, `entry ${index + 1} has no "md5" and "relpath" of text`);
    });
}
/** `MANIFEST_TOO_LARGE` (exit 2) above 256 MiB. */
function refuseTooLarge(sizeBytes, where) {
    if (sizeBytes > MAX_MANIFEST_BYTES) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo({
            code: 'MANIFEST_TOO_LARGE',
            message: `${where} has ${sizeBytes} bytes or more; ${MAX_MANIFEST_BYTES} is the most that is read`,
            hint: 'Split the directory, or pack its files into archives, and add it again.',
            exitCode: 2,
        });
    }
}
function parseList(bytes, where) {
    let value;
    try {
        value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    }
    catch (cause) {
        throw corrupted(where, 'it is not JSON', cause);
    }
    if (!Array.isArray(value))
        throw corrupted(where, 'it is not a list');
    return value;
}
/** A hostile name as one line without control characters. */
function quoted(path) {
    return JSON.stringify(path.slice(0, 200));
}
function corrupted(where, reason, cause) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo({
        code: 'MANIFEST_INVALID',
        message: `${where} is not a directory manifest: ${reason}`,
        hint: 'Add the directory again (`assay add`), or fetch the manifest from another remote.',
        exitCode: 4,
        ...(cause !== undefined && { cause }),
    });
}


/***/ }),

/***/ 75660:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $R: () => (/* binding */ putObject),
/* harmony export */   GR: () => (/* binding */ removeIfExists),
/* harmony export */   Jr: () => (/* binding */ readCached),
/* harmony export */   Qf: () => (/* binding */ hasObject),
/* harmony export */   YP: () => (/* binding */ OBJECT_MODE),
/* harmony export */   ZK: () => (/* binding */ objectHasher),
/* harmony export */   dS: () => (/* binding */ receiveObject),
/* harmony export */   de: () => (/* binding */ corruptObject),
/* harmony export */   f4: () => (/* binding */ writeAll),
/* harmony export */   hw: () => (/* binding */ isCacheLink),
/* harmony export */   kM: () => (/* binding */ isIntact)
/* harmony export */ });
/* unused harmony export writeObjectFile */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(43026);
/* harmony import */ var _platform_file_error_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(41912);
/* harmony import */ var _platform_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48486);
/* harmony import */ var _file_hash_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(79587);
/* harmony import */ var _object_layout_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38746);







/** DVC takes a cached object of exactly this mode for whole without hashing it. */
const OBJECT_MODE = 0o444;
/**
 * Whether the object is in the cache. One of mode 0444 is believed; another is hashed, then protected or, when it
 * is not what its name says, deleted, as DVC does (dvc-formats §1.5).
 */
function hasObject(repository, object) {
    const path = (0,_object_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .objectPath */ .du)(repository.cacheDirectory, object);
    const stat = (0,_platform_files_js__WEBPACK_IMPORTED_MODULE_3__/* .statIfExists */ .oL)(path);
    if (!stat?.isFile())
        return false;
    if ((stat.mode & 0o777) === OBJECT_MODE)
        return true;
    if (!isIntact(path, object)) {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.unlinkSync)(path);
        return false;
    }
    protect(path);
    return true;
}
/** Whether the file holds what the object's name says. */
function isIntact(path, object) {
    return rulesOf(object).some((rule) => (0,_file_hash_js__WEBPACK_IMPORTED_MODULE_4__/* .hashFile */ .DC)(path, rule).digest + suffixOf(object) === object.digest);
}
function rulesOf(object) {
    return object.legacy && suffixOf(object) === '' ? ['dos2unix', 'dos2unix-per-chunk'] : ['md5'];
}
function suffixOf(object) {
    return object.digest.endsWith('.dir') ? '.dir' : '';
}
/**
 * Checks content while it passes: of two hashers for objects of DVC 2 either may agree. `digest()` is the object's
 * own digest when it does, otherwise what the content really is.
 */
function objectHasher(object) {
    const hashers = rulesOf(object).map(_file_hash_js__WEBPACK_IMPORTED_MODULE_4__/* .contentHasher */ .rl);
    return {
        update: (bytes) => hashers.forEach((hasher) => hasher.update(bytes)),
        digest() {
            const digests = hashers.map((hasher) => hasher.digest() + suffixOf(object));
            return digests.find((digest) => digest === object.digest) ?? digests[0];
        },
    };
}
function protect(path) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.chmodSync)(path, OBJECT_MODE);
    }
    catch {
        // someone else's file, or a file system without modes: the object is whole all the same
    }
}
/**
 * Puts bytes of a known digest into the cache, through a temporary file beside their place. Nothing is done when
 * they are there already.
 */
function putObject(repository, object, bytes) {
    if (hasObject(repository, object))
        return;
    const path = (0,_object_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .objectPath */ .du)(repository.cacheDirectory, object);
    writeObjectFile(repository, path, (fd) => writeAll(fd, bytes));
}
/**
 * Puts content into the cache if it is what the object's name says. Otherwise nothing appears, and the digest of
 * what came is returned in `found`.
 */
async function receiveObject(repository, object, content, onBytes) {
    const path = (0,_object_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .objectPath */ .du)(repository.cacheDirectory, object);
    const temporary = createTemporary(repository, path);
    const hasher = objectHasher(object);
    let sizeBytes = 0;
    try {
        try {
            for await (const piece of content) {
                hasher.update(piece);
                writeAll(temporary.fd, piece);
                sizeBytes += piece.length;
                onBytes?.(piece.length);
            }
            setMode(temporary.fd);
        }
        finally {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(temporary.fd);
        }
        const found = hasher.digest();
        const intact = found === object.digest;
        if (intact)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(temporary.path, path);
        else
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.unlinkSync)(temporary.path);
        return { intact, found, sizeBytes };
    }
    catch (error) {
        removeIfExists(temporary.path);
        throw error;
    }
}
/** Writes an object file through a temporary one, which `write` fills; it throws to leave nothing behind. */
function writeObjectFile(repository, path, write) {
    const temporary = createTemporary(repository, path);
    try {
        try {
            (0,_platform_file_error_js__WEBPACK_IMPORTED_MODULE_5__/* .namingPath */ .U)(path, () => write(temporary.fd, temporary.path));
            setMode(temporary.fd);
        }
        finally {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(temporary.fd);
        }
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(temporary.path, path);
    }
    catch (error) {
        removeIfExists(temporary.path);
        throw error;
    }
}
function createTemporary(repository, path) {
    const temporary = (0,_platform_files_js__WEBPACK_IMPORTED_MODULE_3__/* .temporaryBeside */ .w6)(path);
    try {
        return { path: temporary, fd: (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(temporary, 'wx', OBJECT_MODE) };
    }
    catch (error) {
        if (!(0,_platform_files_js__WEBPACK_IMPORTED_MODULE_3__/* .isMissing */ .b2)(error))
            throw error;
        makeObjectDirectory(repository, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path));
        return { path: temporary, fd: (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(temporary, 'wx', OBJECT_MODE) };
    }
}
function makeObjectDirectory(repository, directory) {
    const first = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(directory, { recursive: true });
    if (first === undefined || !repository.config.cacheShared)
        return;
    for (let made = directory; made.length >= first.length; made = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(made))
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.chmodSync)(made, 0o2775);
}
function setMode(fd) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fchmodSync)(fd, OBJECT_MODE);
    }
    catch {
        // a file system without modes
    }
}
/** Whether there is a link at the path that a checkout made, be the object it leads to there or not. */
function isCacheLink(repository, path) {
    if (!(0,_platform_files_js__WEBPACK_IMPORTED_MODULE_3__/* .lstatIfExists */ .sM)(path)?.isSymbolicLink())
        return false;
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync)(path).startsWith(repository.cacheDirectory + node_path__WEBPACK_IMPORTED_MODULE_1__.sep);
}
/** Writes every byte. */
function writeAll(fd, bytes) {
    for (let written = 0; written < bytes.length;)
        written += (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(fd, bytes, written);
}
/** Deletes a file that may not be there. */
function removeIfExists(path) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.unlinkSync)(path);
    }
    catch (error) {
        if (!(0,_platform_files_js__WEBPACK_IMPORTED_MODULE_3__/* .isMissing */ .b2)(error))
            throw error;
    }
}
/**
 * The bytes of a cached object, verified; undefined when it is not there. A corrupt one is deleted and counts as
 * not there, so that it is fetched again.
 */
function readCached(repository, object) {
    const path = (0,_object_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .objectPath */ .du)(repository.cacheDirectory, object);
    let bytes;
    try {
        bytes = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path);
    }
    catch (error) {
        if ((0,_platform_files_js__WEBPACK_IMPORTED_MODULE_3__/* .isMissing */ .b2)(error))
            return undefined;
        throw error;
    }
    const hasher = objectHasher(object);
    hasher.update(bytes);
    if (hasher.digest() === object.digest)
        return bytes;
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.unlinkSync)(path);
    return undefined;
}
/** `OBJECT_CORRUPT` (exit 4): an object is not what its name says. `place` is a remote or the cache. */
function corruptObject(path, place, object, found) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .UserError */ .yo({
        code: 'OBJECT_CORRUPT',
        message: `${path}: the object ${(0,_object_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .objectKey */ .T5)(object)} in ${place} has the digest ${found} instead of ${object.digest}`,
        hint: `Replace it: \`assay push\` from a checkout that has the right data, after deleting the object from ${place}.`,
        exitCode: 4,
    });
}


/***/ }),

/***/ 38746:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T5: () => (/* binding */ objectKey),
/* harmony export */   du: () => (/* binding */ objectPath),
/* harmony export */   x9: () => (/* binding */ objectsRoot)
/* harmony export */ });
/**
 * Where an object lies below the root of a cache or remote (dvc-formats §1.5), POSIX: `files/md5/ab/cdef…`, or
 * `ab/cdef…` in the layout of DVC 2. Also the object's identity: one is never looked up in the other layout.
 */
function objectKey({ digest, legacy }) {
    const place = `${digest.slice(0, 2)}/${digest.slice(2)}`;
    return legacy ? place : `files/md5/${place}`;
}
/** The directory that `ab/cdef…` lie in, with a `/` at the end. */
function objectsRoot(root, legacy) {
    return legacy ? `${root}/` : `${root}/files/md5/`;
}
/** Absolute path of an object in a cache or local-directory remote. */
function objectPath(root, object) {
    return `${root}/${objectKey(object)}`;
}


/***/ }),

/***/ 58406:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ objectLookup)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _platform_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48486);
/* harmony import */ var _digest_set_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34817);
/* harmony import */ var _object_layout_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38746);




/** To ask for one file takes about as long as to read so many names of a directory. */
const NAMES_PER_STAT = 10;
/**
 * Answers for about `count` digests which of them stand below the root of a cache or local remote, as of now. Where that
 * is cheaper, the 256 directories of a layout are listed, each when it is first asked about, instead of a question for
 * each file; digests are spread evenly, so the first one tells how large they are. Objects appear there by a rename and
 * so are whole; what they hold is not looked at.
 */
function objectLookup(root, legacy, count) {
    const top = legacy ? root : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, 'files/md5');
    const directories = new Set((0,_platform_files_js__WEBPACK_IMPORTED_MODULE_1__/* .namesIn */ .wX)(top));
    if (directories.size === 0)
        return () => false;
    const listed = new Set();
    const present = new _digest_set_js__WEBPACK_IMPORTED_MODULE_2__/* .DigestSet */ .D(count);
    const list = (prefix) => {
        listed.add(prefix);
        const names = directories.has(prefix) ? (0,_platform_files_js__WEBPACK_IMPORTED_MODULE_1__/* .namesIn */ .wX)(`${top}/${prefix}`) : [];
        for (const name of names)
            present.add(prefix + name);
        return names.length;
    };
    if (count * NAMES_PER_STAT >= 256 && count * NAMES_PER_STAT >= 256 * list('00')) {
        return (digest) => {
            const prefix = digest.slice(0, 2);
            if (!listed.has(prefix))
                list(prefix);
            return present.has(digest);
        };
    }
    return (digest) => directories.has(digest.slice(0, 2)) && ((0,_platform_files_js__WEBPACK_IMPORTED_MODULE_1__/* .statIfExists */ .oL)((0,_object_layout_js__WEBPACK_IMPORTED_MODULE_3__/* .objectPath */ .du)(root, { digest, legacy }))?.isFile() ?? false);
}


/***/ }),

/***/ 65990:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d3: () => (/* binding */ openRemote),
/* harmony export */   hp: () => (/* binding */ remoteCredentials),
/* harmony export */   pc: () => (/* binding */ canOpen),
/* harmony export */   rR: () => (/* binding */ remoteReadiness)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43026);
/* harmony import */ var _resolve_remote_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5925);


/** Scheme of a remote's url → what is behind it, loaded at first use. */
const SCHEMES = {
    '': async () => (await __webpack_require__.e(/* import() */ 4057).then(__webpack_require__.bind(__webpack_require__, 34057))).localScheme,
    s3: async () => (await Promise.all(/* import() */[__webpack_require__.e(8991), __webpack_require__.e(6596)]).then(__webpack_require__.bind(__webpack_require__, 58991))).s3Scheme,
    http: async () => (await __webpack_require__.e(/* import() */ 1868).then(__webpack_require__.bind(__webpack_require__, 81868))).httpScheme,
    https: async () => (await __webpack_require__.e(/* import() */ 1868).then(__webpack_require__.bind(__webpack_require__, 81868))).httpScheme,
};
const MOUNT = 'Mount it (rclone mount, for instance) and use the directory as the url';
/** What to do about the schemes of DVC that are not here. */
const INSTEAD = {
    gs: 'Google Cloud Storage also speaks S3: url = s3://bucket/prefix with endpointurl = https://storage.googleapis.com and an HMAC key.',
    oss: 'OSS also speaks S3: url = s3://bucket/prefix with endpointurl = https://s3.oss-<region>.aliyuncs.com.',
    azure: `${MOUNT}; blobfuse2 does the same.`,
    ssh: `${MOUNT}; sshfs does the same.`,
    webdav: `${MOUNT}; to read only, write http:// instead of webdav://.`,
    webdavs: `${MOUNT}; to read only, write https:// instead of webdavs://.`,
    hdfs: `${MOUNT}; HDFS has an NFS gateway.`,
    webhdfs: `${MOUNT}; HDFS has an NFS gateway.`,
    gdrive: `${MOUNT}.`,
};
/**
 * Opens a remote by name, or the default one; nothing is asked of it yet. Throws `REMOTE_MISSING`, `REMOTE_UNKNOWN`,
 * `REMOTE_UNSUPPORTED` and `CONFIG_INVALID` (exit 2).
 */
async function openRemote(repository, name) {
    const config = (0,_resolve_remote_js__WEBPACK_IMPORTED_MODULE_0__/* .resolveRemote */ .L)(repository.config, name);
    return (await schemeOf(config)).open(config, repository);
}
/**
 * Whether a remote, or the default one, can be used, and why not, without a network: no remote, one of a kind that is
 * not supported, no credentials, no directory. Throws `CONFIG_INVALID` (exit 2), which is nobody's choice.
 */
async function remoteReadiness(repository, name) {
    try {
        const config = (0,_resolve_remote_js__WEBPACK_IMPORTED_MODULE_0__/* .resolveRemote */ .L)(repository.config, name);
        return (await schemeOf(config)).readiness(config, repository);
    }
    catch (error) {
        if (!(error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo) || error.code === 'CONFIG_INVALID')
            throw error;
        return { ready: false, reason: error.message };
    }
}
/** Where the credentials of a remote, or of the default one, come from: a name for people. Throws what {@link openRemote} throws. */
async function remoteCredentials(repository, name) {
    const config = (0,_resolve_remote_js__WEBPACK_IMPORTED_MODULE_0__/* .resolveRemote */ .L)(repository.config, name);
    return (await schemeOf(config)).credentials?.(config, repository);
}
/** Whether a remote with this url can be opened at all; `remote://` leads to another one, which says so itself. */
function canOpen(url) {
    const scheme = schemeWord(url);
    return scheme === 'remote' || Object.hasOwn(SCHEMES, scheme);
}
function schemeWord(url) {
    return /^([a-z][a-z0-9+.-]*):\/\//i.exec(url)?.[1]?.toLowerCase() ?? '';
}
function schemeOf(config) {
    const scheme = schemeWord(config.url);
    const found = Object.hasOwn(SCHEMES, scheme) ? SCHEMES[scheme] : undefined;
    if (found)
        return found();
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo({
        code: 'REMOTE_UNSUPPORTED',
        message: `remote "${config.name}" is a ${scheme} remote, which Assay does not speak`,
        hint: Object.hasOwn(INSTEAD, scheme) ? INSTEAD[scheme] : `${MOUNT}, or s3://bucket/prefix.`,
        exitCode: 2,
    });
}


/***/ }),

/***/ 5925:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ resolveRemote)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43026);
/* harmony import */ var _core_nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22007);


const INHERITED = /^remote:\/\/([^/]+)\/?(.*)$/i;
/**
 * The configuration of a remote, or of the default one. `remote://other/sub` takes over the other's place and options;
 * own options win (dvc-formats §1.9). Throws `REMOTE_MISSING`, `REMOTE_UNKNOWN` and `CONFIG_INVALID` (exit 2).
 */
function resolveRemote(config, name = config.defaultRemote) {
    if (name === undefined) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({
            code: 'REMOTE_MISSING',
            message: 'no default remote is configured',
            hint: chooseRemote([...config.remotes.values()].map((remote) => remote.name)),
            exitCode: 2,
        });
    }
    return follow(config, name.toLowerCase(), []);
}
function chooseRemote(known) {
    if (known.length === 0)
        return 'Add one: assay remote add --default storage s3://bucket/path';
    return `Make one the default: assay remote default ${known.length === 1 ? known[0] : `<name>. Known: ${known.join(', ')}.`}`;
}
function follow(config, name, seen) {
    const found = config.remotes.get(name);
    if (!found)
        throw unknownRemote(config, name, seen.at(-1));
    const inherited = INHERITED.exec(found.url);
    if (!inherited)
        return found;
    if (seen.includes(name)) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({
            code: 'CONFIG_INVALID',
            message: `${found.file}: remotes refer to each other in a circle: ${[...seen, name].join(' → ')}`,
            hint: 'Give one of them a url of its own.',
            exitCode: 2,
        });
    }
    const base = follow(config, inherited[1].toLowerCase(), [...seen, name]);
    const below = inherited[2];
    return {
        name: found.name,
        file: found.file,
        url: below === '' ? base.url : `${base.url.replace(/\/+$/, '')}/${below}`,
        options: new Map([...base.options, ...found.options]),
    };
}
function unknownRemote(config, name, referrer) {
    const known = [...config.remotes.keys()];
    const guess = (0,_core_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)(name, known);
    const hint = known.length === 0
        ? 'No remote is configured; add one to .dvc/config.'
        : guess === undefined
            ? `Known: ${known.join(', ')}.`
            : `Did you mean "${guess}"?`;
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({
        code: 'REMOTE_UNKNOWN',
        message: `there is no remote "${name}"${referrer === undefined ? '' : `, which remote "${referrer}" refers to`}`,
        hint,
        exitCode: 2,
    });
}


/***/ }),

/***/ 6596:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ withRetries)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43026);


const LONGEST_PAUSE_MS = 10_000;
/**
 * Repeats work that failed with a retryable `UserError`, after pauses that double and are drawn at random from their
 * upper half, so that many clients do not come back at once. Any other error, and the last one, is thrown.
 */
async function withRetries(work, options = {}) {
    const { signal, attempts = 6, firstPauseMs = 200 } = options;
    for (let attempt = 1;; attempt++) {
        try {
            return await work();
        }
        catch (error) {
            if (!(error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo) || !error.retryable || attempt >= attempts || signal?.aborted)
                throw error;
            const longest = Math.min(LONGEST_PAUSE_MS, firstPauseMs * 2 ** (attempt - 1));
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(longest * (0.5 + Math.random() / 2), undefined, signal ? { signal } : {}).catch(() => {
                throw error; // interrupted while waiting
            });
        }
    }
}


/***/ }),

/***/ 26609:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fg: () => (/* binding */ isSeenWhole),
/* harmony export */   NX: () => (/* binding */ forgetWhole),
/* harmony export */   nL: () => (/* binding */ rememberWhole),
/* harmony export */   oT: () => (/* binding */ directoryStamps)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _platform_files_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(48486);
/* harmony import */ var _clock_step_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(49799);
/* harmony import */ var _object_cache_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(75660);
/* harmony import */ var _object_layout_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38746);







/**
 * Identity and times of the 256 directories that objects lie in: nothing can be added, deleted or renamed there without
 * a change of them. Undefined where they cannot be relied on: on another file system than the repository's, which may
 * be a network's.
 */
function directoryStamps(repository, root, legacy) {
    const top = (0,_object_layout_js__WEBPACK_IMPORTED_MODULE_3__/* .objectsRoot */ .x9)(root, legacy);
    try {
        const { dev } = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(repository.dvcDirectory);
        const parts = [top];
        let newestMs = 0;
        let isCoarse = false;
        for (let byte = 0; byte < 256; byte++) {
            const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(top + byte.toString(16).padStart(2, '0'), { throwIfNoEntry: false });
            if (stat && (stat.dev !== dev || stat.mtimeMs === 0 || stat.ctimeMs === 0))
                return undefined;
            if (stat)
                newestMs = Math.max(newestMs, stat.mtimeMs, stat.ctimeMs);
            if (stat && (0,_clock_step_js__WEBPACK_IMPORTED_MODULE_4__/* .isCoarseStamp */ .P)(stat.ctimeMs))
                isCoarse = true;
            parts.push(stat ? `${stat.ino} ${stat.mtimeMs} ${stat.ctimeMs}` : '-');
        }
        return { text: parts.join('\n'), newestMs, isCoarse };
    }
    catch {
        return undefined;
    }
}
/** Whether a directory's manifest and files were all there when its place looked as it does now. */
function isSeenWhole(repository, object, stamps) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(recordOf(repository, object, stamps), 'utf8') === stamps.text;
    }
    catch {
        return false;
    }
}
/**
 * Remembers that all of a directory was found after the stamps were taken. Where something may have been changed once
 * more without a change of the stamps, since they are not older than now by the file system's clock, nothing is kept.
 */
function rememberWhole(repository, object, stamps) {
    const file = recordOf(repository, object, stamps);
    const temporary = `${file}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(8).toString('hex')}`;
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(file, '..'), { recursive: true });
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)(temporary, stamps.text, { flag: 'wx' });
        const nowMs = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(temporary).mtimeMs;
        if (stamps.newestMs < nowMs - (0,_clock_step_js__WEBPACK_IMPORTED_MODULE_4__/* .clockStepMs */ .b)(stamps.isCoarse))
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.renameSync)(temporary, file);
        else
            (0,_object_cache_js__WEBPACK_IMPORTED_MODULE_5__/* .removeIfExists */ .GR)(temporary);
    }
    catch {
        // it is looked for again the next time
    }
}
/** Deletes what was remembered before `beforeMs`, by the clock of the file system. */
function forgetWhole(repository, beforeMs) {
    const directory = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(repository.temporaryDirectory, 'assay', 'whole');
    for (const file of (0,_platform_files_js__WEBPACK_IMPORTED_MODULE_6__/* .namesIn */ .wX)(directory).map((name) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, name))) {
        const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(file, { throwIfNoEntry: false });
        if (stat?.isFile() && stat.mtimeMs < beforeMs)
            (0,_object_cache_js__WEBPACK_IMPORTED_MODULE_5__/* .removeIfExists */ .GR)(file);
    }
}
function recordOf(repository, { digest }, { text }) {
    const name = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('md5', `${text.slice(0, text.indexOf('\n'))}\0${digest}`, 'hex');
    return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(repository.temporaryDirectory, 'assay', 'whole', name);
}


/***/ }),

/***/ 35899:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ag: () => (/* binding */ readObject),
/* harmony export */   KR: () => (/* binding */ lookIntoCache),
/* harmony export */   WI: () => (/* binding */ readManifest),
/* harmony export */   Xy: () => (/* binding */ objectOf),
/* harmony export */   bm: () => (/* binding */ isCached),
/* harmony export */   fb: () => (/* binding */ readManifestRows)
/* harmony export */ });
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94161);
/* harmony import */ var _platform_file_threads_file_batch_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(38073);
/* harmony import */ var _platform_file_threads_shared_batch_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1998);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27125);
/* harmony import */ var _object_cache_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75660);
/* harmony import */ var _object_layout_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(38746);
/* harmony import */ var _object_lookup_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(58406);
/* harmony import */ var _remotes_index_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(65990);
/* harmony import */ var _remotes_retry_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(6596);
/* harmony import */ var _seen_whole_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26609);
/* harmony import */ var _workspace_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(87178);











/** The stored object a recorded content names; undefined when nothing is recorded. */
function objectOf(content) {
    return content.digest === undefined ? undefined : { digest: content.digest, legacy: content.legacy ?? false };
}
/**
 * A directory manifest from the cache, verified against its digest; undefined when it is not there (a corrupt one is
 * deleted and counts as not there). Throws what `parseManifest` throws.
 */
function readManifest(repository, digest, legacy = false) {
    const bytes = (0,_object_cache_js__WEBPACK_IMPORTED_MODULE_0__/* .readCached */ .Jr)(repository, { digest, legacy });
    return bytes && (0,_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .parseManifest */ .Ng)(bytes, `manifest ${digest}`);
}
/** The same without a list of its entries. */
function readManifestRows(repository, digest, legacy = false) {
    const bytes = (0,_object_cache_js__WEBPACK_IMPORTED_MODULE_0__/* .readCached */ .Jr)(repository, { digest, legacy });
    return bytes && (0,_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .parseManifestRows */ .ei)(bytes, `manifest ${digest}`);
}
/** Whether content is in the cache: the object, and for a directory the manifest and every file. */
function isCached(repository, content) {
    const look = lookIntoCache(repository, content);
    return typeof look === 'boolean' ? look : look();
}
/** Up to so many objects are looked at one by one, as `hasObject` does; of more only the names are looked for. */
const LOOKED_AT = 20_000;
/**
 * The same, or for a directory what waits for the answer: other threads look while this one does something else.
 * `path`: where the content lies in the workspace, whose index may know what is in it.
 */
function lookIntoCache(repository, content) {
    const object = objectOf(content);
    if (!object || !(0,_object_cache_js__WEBPACK_IMPORTED_MODULE_0__/* .hasObject */ .Qf)(repository, object))
        return false;
    const { digest, legacy } = object;
    if (!(0,_core_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .isDirectoryDigest */ .SU)(digest))
        return true;
    const isLarge = (content.fileCount ?? 0) > LOOKED_AT;
    const stamps = isLarge ? (0,_seen_whole_js__WEBPACK_IMPORTED_MODULE_3__/* .directoryStamps */ .oT)(repository, repository.cacheDirectory, legacy) : undefined;
    if (stamps && (0,_seen_whole_js__WEBPACK_IMPORTED_MODULE_3__/* .isSeenWhole */ .Fg)(repository, object, stamps))
        return true;
    const manifest = (0,_object_cache_js__WEBPACK_IMPORTED_MODULE_0__/* .readCached */ .Jr)(repository, object);
    if (!manifest)
        return false;
    const index = content.path === undefined || legacy ? undefined : (0,_workspace_index_js__WEBPACK_IMPORTED_MODULE_4__/* .readIndex */ .vY)(repository, content.path, 'md5');
    const isKnown = index?.manifestDigest === digest.slice(0, -'.dir'.length);
    const digests = isKnown ? index.digests : digestsIn((0,_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .parseManifestRows */ .ei)(manifest, `manifest ${digest}`));
    const look = lookForFiles(repository, digests, legacy);
    return () => {
        const isWhole = look();
        if (isWhole && stamps)
            (0,_seen_whole_js__WEBPACK_IMPORTED_MODULE_3__/* .rememberWhole */ .nL)(repository, object, stamps);
        return isWhole;
    };
}
function digestsIn(rows) {
    const digests = Buffer.alloc(rows.count * 16);
    for (let row = 0; row < rows.count; row++)
        digests.write(rows.digest(row), row * 16, 'hex');
    return digests;
}
/** Whether all files of these digests (16 bytes each) are in the cache. */
function lookForFiles(repository, digests, legacy) {
    const count = digests.length / 16;
    if (count > LOOKED_AT) {
        const hex = Buffer.from(digests.buffer, digests.byteOffset, digests.length);
        return () => {
            const isThere = (0,_object_lookup_js__WEBPACK_IMPORTED_MODULE_5__/* .objectLookup */ .q)(repository.cacheDirectory, legacy, count);
            for (let at = 0; at < digests.length; at += 16)
                if (!isThere(hex.toString('hex', at, at + 16)))
                    return false;
            return true;
        };
    }
    const sourceRoot = (0,_object_layout_js__WEBPACK_IMPORTED_MODULE_6__/* .objectsRoot */ .x9)(repository.cacheDirectory, legacy);
    const looking = (0,_platform_file_threads_file_batch_js__WEBPACK_IMPORTED_MODULE_7__/* .startFileBatch */ .nu)({ work: 'objects', sourceRoot, digests });
    return () => looking.finish().outcomes.every((outcome, index) => {
        if (outcome !== _platform_file_threads_shared_batch_js__WEBPACK_IMPORTED_MODULE_8__/* .OUTCOMES */ .im.changed)
            return outcome === _platform_file_threads_shared_batch_js__WEBPACK_IMPORTED_MODULE_8__/* .OUTCOMES */ .im.done;
        const digest = Buffer.from(digests.subarray(index * 16, index * 16 + 16)).toString('hex');
        return (0,_object_cache_js__WEBPACK_IMPORTED_MODULE_0__/* .hasObject */ .Qf)(repository, { digest, legacy });
    });
}
/**
 * The bytes of an object: from the cache, else (unless `cacheOnly`) from the remote (`remote`, or the default one),
 * kept in the cache. Verified; undefined when neither has it or no remote is configured. Throws `OBJECT_CORRUPT`
 * (exit 4) and what remotes throw. Meant for objects that fit into memory.
 */
async function readObject(repository, digest, options = {}) {
    const object = { digest, legacy: options.legacy ?? false };
    const cached = (0,_object_cache_js__WEBPACK_IMPORTED_MODULE_0__/* .readCached */ .Jr)(repository, object);
    if (cached)
        return cached;
    const name = options.remote ?? repository.config.defaultRemote;
    if (name === undefined || options.cacheOnly)
        return undefined;
    const remote = await (0,_remotes_index_js__WEBPACK_IMPORTED_MODULE_9__/* .openRemote */ .d3)(repository, name);
    try {
        const received = await (0,_remotes_retry_js__WEBPACK_IMPORTED_MODULE_10__/* .withRetries */ .L)(async () => {
            const content = await remote.read((0,_object_layout_js__WEBPACK_IMPORTED_MODULE_6__/* .objectKey */ .T5)(object));
            return content && (await (0,_object_cache_js__WEBPACK_IMPORTED_MODULE_0__/* .receiveObject */ .dS)(repository, object, content));
        });
        if (!received)
            return undefined;
        if (!received.intact)
            throw (0,_object_cache_js__WEBPACK_IMPORTED_MODULE_0__/* .corruptObject */ .de)(digest, `remote "${remote.name}"`, object, received.found);
    }
    finally {
        remote.close();
    }
    return (0,_object_cache_js__WEBPACK_IMPORTED_MODULE_0__/* .readCached */ .Jr)(repository, object);
}


/***/ }),

/***/ 87178:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IE: () => (/* binding */ releaseIndex),
/* harmony export */   Zl: () => (/* binding */ INDEXED_FROM_BYTES),
/* harmony export */   _M: () => (/* binding */ writeIndex),
/* harmony export */   vY: () => (/* binding */ readIndex),
/* harmony export */   y6: () => (/* binding */ dropIndexes),
/* harmony export */   zO: () => (/* binding */ addToIndex)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _platform_file_threads_shared_batch_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1998);
/* harmony import */ var _clock_step_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(49799);





/** First number of every index; one of another version, or of a processor that orders bytes otherwise, reads as another. */
const VERSION = 2;
const CHECKSUM_BYTES = 16;
const HEADER_NUMBERS = 6;
const FIXED_BYTES = CHECKSUM_BYTES + HEADER_NUMBERS * 8;
/** Another file system may have another clock. */
const FOREIGN_STEP_MS = 60_000;
/** Smaller files are hashed sooner than their index is read. */
const INDEXED_FROM_BYTES = 128 * 1024;
function fileOf(repository, path, rule) {
    const name = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('md5', `${rule}\0${path}`, 'hex');
    return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(repository.temporaryDirectory, 'assay', 'index', `${name}.bin`);
}
const RULES = ['md5', 'dos2unix', 'dos2unix-per-chunk'];
/**
 * Deletes indexes of paths that are not among `kept` (POSIX, relative to the root), and what a killed writer left, if
 * they were written before `beforeMs` (by the clock of the file system).
 */
function dropIndexes(repository, kept, beforeMs) {
    const directory = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(repository.temporaryDirectory, 'assay', 'index');
    const files = new Set([...kept].flatMap((path) => RULES.map((rule) => fileOf(repository, path, rule))));
    let names = [];
    try {
        names = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readdirSync)(directory);
    }
    catch {
        // there are none
    }
    for (const file of names.map((name) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, name))) {
        if (files.has(file) || !/[/\\][0-9a-f]{32}\.bin(\.[0-9a-f]{16})?$/.test(file))
            continue;
        try {
            if ((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(file).mtimeMs < beforeMs)
                (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.unlinkSync)(file);
        }
        catch {
            // gone, or not ours to delete: it does no harm
        }
    }
}
let lastRead;
/**
 * What is known of a tracked path (POSIX, relative to the root). An index that is damaged, foreign, of another version
 * or cannot be read is none. Entries of files that have changed stay in it: compare the identities.
 */
function readIndex(repository, path, rule) {
    const file = fileOf(repository, path, rule);
    try {
        const fd = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(file, 'r');
        try {
            const { ino, ctimeMs } = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.fstatSync)(fd);
            if (lastRead?.file === file && lastRead.ino === ino && lastRead.ctimeMs === ctimeMs)
                return lastRead.files;
            const files = decode((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(fd));
            if (files)
                lastRead = { file, ino, ctimeMs, files };
            return files;
        }
        finally {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(fd);
        }
    }
    catch {
        return undefined;
    }
}
/** Lets go of the index that was read last, which may be large. */
function releaseIndex() {
    lastRead = undefined;
}
function decode(bytes) {
    if (bytes.length < FIXED_BYTES || !bytes.subarray(0, CHECKSUM_BYTES).equals(checksum(bytes)))
        return undefined;
    const isAligned = bytes.byteOffset % 8 === 0; // as what is read into memory of its own
    const memory = isAligned ? bytes.buffer : bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length);
    const start = isAligned ? bytes.byteOffset : 0;
    const [version, count, hasManifest, directoryCount, pathsLength] = new Float64Array(memory, start + CHECKSUM_BYTES, HEADER_NUMBERS);
    const directoriesAt = FIXED_BYTES + count * _platform_file_threads_shared_batch_js__WEBPACK_IMPORTED_MODULE_3__/* .IDENTITY_LENGTH */ .gF * 8;
    const digestsAt = directoriesAt + directoryCount * _platform_file_threads_shared_batch_js__WEBPACK_IMPORTED_MODULE_3__/* .IDENTITY_LENGTH */ .gF * 8;
    const pathsAt = digestsAt + (count + 1) * 16;
    if (version !== VERSION || pathsAt > bytes.length)
        return undefined;
    return {
        paths: bytes.toString('utf8', pathsAt, pathsAt + pathsLength),
        count: count,
        identities: new Float64Array(memory, start + FIXED_BYTES, count * _platform_file_threads_shared_batch_js__WEBPACK_IMPORTED_MODULE_3__/* .IDENTITY_LENGTH */ .gF),
        digests: new Uint8Array(memory, start + digestsAt, count * 16),
        ...(hasManifest === 1 && { manifestDigest: bytes.toString('hex', pathsAt - 16, pathsAt) }),
        ...(directoryCount > 0 && {
            directories: {
                paths: bytes.toString('utf8', pathsAt + pathsLength),
                identities: new Float64Array(memory, start + directoriesAt, directoryCount * _platform_file_threads_shared_batch_js__WEBPACK_IMPORTED_MODULE_3__/* .IDENTITY_LENGTH */ .gF),
            },
        }),
    };
}
function checksum(bytes) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha1', bytes.subarray(CHECKSUM_BYTES), 'buffer').subarray(0, CHECKSUM_BYTES);
}
/**
 * Keeps what was found, whole or not at all; where it cannot be kept, nothing happens. `startedMs` (by `Date.now`) is
 * a moment before the first of the files was read. A file that may have been changed once more without a change of its
 * stamps, because they are not older than that moment or than the index itself by the clock of the file system, is
 * kept with zeros.
 */
function writeIndex(repository, path, rule, files, startedMs) {
    const file = fileOf(repository, path, rule);
    const temporary = `${file}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(8).toString('hex')}`;
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(file, '..'), { recursive: true });
        const fd = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(temporary, 'wx');
        try {
            const { dev, mtimeMs } = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.fstatSync)(fd);
            const bytes = encode(files, { dev, beforeMs: Math.min(startedMs, mtimeMs) });
            for (let written = 0; written < bytes.length;)
                written += (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeSync)(fd, bytes, written);
        }
        finally {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(fd);
        }
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.renameSync)(temporary, file);
    }
    catch {
        try {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.unlinkSync)(temporary);
        }
        catch {
            // it may never have been created
        }
    }
}
function encode(files, now) {
    const { paths, count, identities, digests, manifestDigest, directories } = files;
    const numbers = identities.length + (directories?.identities.length ?? 0);
    const digestsAt = FIXED_BYTES + numbers * 8;
    const pathsAt = digestsAt + (count + 1) * 16;
    const pathsLength = Buffer.byteLength(paths);
    const bytes = Buffer.alloc(pathsAt + pathsLength + Buffer.byteLength(directories?.paths ?? ''));
    new Float64Array(bytes.buffer, bytes.byteOffset + CHECKSUM_BYTES, HEADER_NUMBERS).set([
        VERSION,
        count,
        manifestDigest === undefined ? 0 : 1,
        (directories?.identities.length ?? 0) / _platform_file_threads_shared_batch_js__WEBPACK_IMPORTED_MODULE_3__/* .IDENTITY_LENGTH */ .gF,
        pathsLength,
    ]);
    const kept = new Float64Array(bytes.buffer, bytes.byteOffset + FIXED_BYTES, numbers);
    kept.set(identities);
    if (directories)
        kept.set(directories.identities, identities.length);
    for (let at = 0; at < kept.length; at += _platform_file_threads_shared_batch_js__WEBPACK_IMPORTED_MODULE_3__/* .IDENTITY_LENGTH */ .gF) {
        if (!isSettled(kept, at, now))
            kept.fill(0, at, at + _platform_file_threads_shared_batch_js__WEBPACK_IMPORTED_MODULE_3__/* .IDENTITY_LENGTH */ .gF);
    }
    bytes.set(digests, digestsAt);
    if (manifestDigest !== undefined)
        bytes.write(manifestDigest, pathsAt - 16, 'hex');
    bytes.write(paths, pathsAt);
    if (directories)
        bytes.write(directories.paths, pathsAt + pathsLength);
    bytes.set(checksum(bytes));
    return bytes;
}
/** Whether every later change of the file must give it other stamps. */
function isSettled(identities, at, now) {
    const mtimeMs = identities[at + _platform_file_threads_shared_batch_js__WEBPACK_IMPORTED_MODULE_3__/* .IDENTITY */ .zK.mtimeMs];
    const ctimeMs = identities[at + _platform_file_threads_shared_batch_js__WEBPACK_IMPORTED_MODULE_3__/* .IDENTITY */ .zK.ctimeMs];
    const step = identities[at] !== now.dev ? FOREIGN_STEP_MS : (0,_clock_step_js__WEBPACK_IMPORTED_MODULE_4__/* .clockStepMs */ .b)((0,_clock_step_js__WEBPACK_IMPORTED_MODULE_4__/* .isCoarseStamp */ .P)(ctimeMs));
    return Math.max(mtimeMs, ctimeMs) < now.beforeMs - step;
}
/** Keeps, beside what is known already, what has just been written by us; otherwise as `writeIndex`. */
function addToIndex(repository, path, placed) {
    const known = readIndex(repository, path, 'md5');
    const before = known && known.count > 0 ? known.paths.split('\0') : [];
    const names = new Set(before.length > 0 ? placed.flatMap(({ files }) => files) : []);
    const kept = before.map((_, row) => row).filter((row) => !names.has(before[row]));
    const count = placed.reduce((sum, { files }) => sum + files.length, kept.length);
    const identities = new Float64Array(count * _platform_file_threads_shared_batch_js__WEBPACK_IMPORTED_MODULE_3__/* .IDENTITY_LENGTH */ .gF);
    const digests = new Uint8Array(count * 16);
    let at = 0;
    for (const row of kept) {
        identities.set(known.identities.subarray(row * _platform_file_threads_shared_batch_js__WEBPACK_IMPORTED_MODULE_3__/* .IDENTITY_LENGTH */ .gF, (row + 1) * _platform_file_threads_shared_batch_js__WEBPACK_IMPORTED_MODULE_3__/* .IDENTITY_LENGTH */ .gF), at * _platform_file_threads_shared_batch_js__WEBPACK_IMPORTED_MODULE_3__/* .IDENTITY_LENGTH */ .gF);
        digests.set(known.digests.subarray(row * 16, (row + 1) * 16), at * 16);
        at++;
    }
    for (const batch of placed) {
        identities.set(batch.identities, at * _platform_file_threads_shared_batch_js__WEBPACK_IMPORTED_MODULE_3__/* .IDENTITY_LENGTH */ .gF);
        digests.set(batch.digests, at * 16);
        at += batch.files.length;
    }
    const paths = [...kept.map((row) => before[row]), ...placed.flatMap(({ files }) => files)].join('\0');
    writeIndex(repository, path, 'md5', { paths, count, identities, digests }, Infinity);
}


/***/ })

};
