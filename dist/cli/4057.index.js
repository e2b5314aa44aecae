"use strict";
exports.id = 4057;
exports.ids = [4057];
exports.modules = {

/***/ 34949:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AZ: () => (/* binding */ resolveInRepository),
/* harmony export */   FK: () => (/* binding */ isInside),
/* harmony export */   HH: () => (/* binding */ byCodePoint),
/* harmony export */   ev: () => (/* binding */ resolveSource),
/* harmony export */   vS: () => (/* binding */ byDirectory)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43026);


/**
 * Resolves a path written in a file against that file's directory. Both the directory and the result are
 * POSIX paths relative to the repository root ('' is the root). `./` and trailing slashes vanish.
 * Throws `PATH_OUTSIDE` (exit 2), with the hint, for absolute paths and for paths that leave the repository.
 */
function resolveInRepository(directory, written, where, hint = 'Use a path relative to this file that stays inside the repository.') {
    const parts = directory === '' ? [] : directory.split('/');
    const outside = () => new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo({
        code: 'PATH_OUTSIDE',
        message: `${where}: "${written.slice(0, 200)}" is not a path inside the repository`,
        hint,
        exitCode: 2,
    });
    if (written === '' || written.startsWith('/') || /^[A-Za-z]:[\\/]/.test(written) || written.includes('\0')) {
        throw outside();
    }
    for (const part of written.split('/')) {
        if (part === '' || part === '.')
            continue;
        if (part !== '..')
            parts.push(part);
        else if (parts.pop() === undefined)
            throw outside();
    }
    return parts.join('/');
}
/**
 * The same for what is only read, such as a dependency: it may leave the repository, as a project inside a larger git
 * repository does. What leads out begins with `../` and is relative to the root; whoever reads it
 * must see to it that it stays in the git repository.
 */
function resolveSource(directory, written, where) {
    const isAbsolute = /^(?:\/|[A-Za-z]:[\\/])/.test(written);
    const path = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(directory, written).replace(/\/$/, '');
    if (isAbsolute || written.includes('\0') || !/^\.\.\/./.test(path))
        return resolveInRepository(directory, written, where);
    return path;
}
/** Whether `path` is `parent` or lies below it; both POSIX, relative to the repository root. */
function isInside(path, parent) {
    return parent === '' || path === parent || path.startsWith(`${parent}/`);
}
/** Compares by code point, as DVC and Python sort (JavaScript's own order differs above U+FFFF). */
function byCodePoint(a, b) {
    return Buffer.compare(Buffer.from(a), Buffer.from(b));
}
/** The order in which a walk meets two directories (POSIX): a directory before those below it, siblings by code point. */
function byDirectory(a, b) {
    if (a === b)
        return 0;
    const [namesOfA, namesOfB] = [a.split('/'), b.split('/')];
    const at = namesOfA.findIndex((name, index) => name !== namesOfB[index]);
    if (a === '.' || at < 0)
        return -1;
    if (b === '.' || namesOfB[at] === undefined)
        return 1;
    return byCodePoint(namesOfA[at], namesOfB[at]);
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

/***/ 34057:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   localScheme: () => (/* binding */ localScheme)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(43026);
/* harmony import */ var _core_repository_path_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(34949);
/* harmony import */ var _platform_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48486);
/* harmony import */ var _file_hash_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(79587);
/* harmony import */ var _object_cache_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(75660);
/* harmony import */ var _remote_options_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93785);








const OPTIONS = ['type', 'protected', 'shared', 'slow_link_warning'];
const ONE_READ_BYTES = 512 * 1024;
/**
 * A directory with the layout of a cache. Objects are read-only there, as DVC leaves them (dvc-formats §1.5). Calls are
 * synchronous underneath: for small files that is two to three times faster than the thread pool.
 */
const localScheme = {
    async open(config) {
        const options = (0,_remote_options_js__WEBPACK_IMPORTED_MODULE_2__/* .remoteOptions */ .J)(config, OPTIONS);
        const isShared = options.text('shared') === 'group';
        return new LocalRemote(config, options.count('jobs') ?? 1, isShared);
    },
    readiness(config) {
        (0,_remote_options_js__WEBPACK_IMPORTED_MODULE_2__/* .remoteOptions */ .J)(config, OPTIONS);
        if ((0,_platform_files_js__WEBPACK_IMPORTED_MODULE_3__/* .statIfExists */ .oL)(config.url)?.isDirectory())
            return { ready: true, reason: '' };
        return { ready: false, reason: `the directory ${config.url} of remote "${config.name}" is not there` };
    },
};
class LocalRemote {
    jobs;
    isShared;
    name;
    url;
    pageSize = 1;
    readOnly = false;
    files;
    made = new Set();
    constructor(config, jobs, isShared) {
        this.jobs = jobs;
        this.isShared = isShared;
        this.name = config.name;
        this.url = config.url;
        this.files = { directory: config.url, isShared, attempt: (work) => this.attempt(work) };
    }
    async size(key) {
        return this.attempt(() => {
            const stat = (0,_platform_files_js__WEBPACK_IMPORTED_MODULE_3__/* .statIfExists */ .oL)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(this.url, key));
            return stat?.isFile() ? stat.size : undefined;
        });
    }
    async *list(prefix) {
        const keys = this.attempt(() => [...this.walk(prefix)]).sort((a, b) => (0,_core_repository_path_js__WEBPACK_IMPORTED_MODULE_4__/* .byCodePoint */ .HH)(a.key, b.key));
        yield* keys;
    }
    /** Below the last directory the prefix names; temporary files of writers at work are left out. */
    *walk(prefix) {
        const pending = [prefix.slice(0, prefix.lastIndexOf('/') + 1)];
        for (let directory = pending.pop(); directory !== undefined; directory = pending.pop()) {
            for (const entry of (0,_platform_files_js__WEBPACK_IMPORTED_MODULE_3__/* .entriesIn */ .s9)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(this.url, directory))) {
                const key = directory + entry.name;
                const isInside = key.startsWith(prefix) || prefix.startsWith(`${key}/`);
                if (!isInside || /^\..*\.tmp$/.test(entry.name))
                    continue;
                if (entry.isDirectory())
                    pending.push(`${key}/`);
                else if (key.startsWith(prefix)) {
                    const stat = (0,_platform_files_js__WEBPACK_IMPORTED_MODULE_3__/* .statIfExists */ .oL)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(this.url, key));
                    if (stat?.isFile())
                        yield { key, sizeBytes: stat.size, modifiedMs: Math.max(stat.mtimeMs, stat.ctimeMs) };
                }
            }
        }
    }
    async read(key) {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(this.url, key);
        return this.attempt(() => {
            const stat = (0,_platform_files_js__WEBPACK_IMPORTED_MODULE_3__/* .statIfExists */ .oL)(path);
            return stat?.isFile() ? this.content(path, stat.size) : undefined;
        });
    }
    *content(path, sizeBytes) {
        try {
            if (sizeBytes <= ONE_READ_BYTES)
                yield (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path);
            else
                yield* (0,_file_hash_js__WEBPACK_IMPORTED_MODULE_5__/* .readBlocks */ .v_)(path);
        }
        catch (error) {
            throw this.translate(error);
        }
    }
    async write(key, upload, signal) {
        const target = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(this.url, key);
        const temporary = (0,_platform_files_js__WEBPACK_IMPORTED_MODULE_3__/* .temporaryBeside */ .w6)(target);
        return this.attempt(() => {
            this.makeDirectory((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(target));
            try {
                if (copyChecked(upload, temporary, signal)) {
                    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(temporary, target);
                    return 'written';
                }
            }
            catch (error) {
                (0,_object_cache_js__WEBPACK_IMPORTED_MODULE_6__/* .removeIfExists */ .GR)(temporary);
                throw error;
            }
            (0,_object_cache_js__WEBPACK_IMPORTED_MODULE_6__/* .removeIfExists */ .GR)(temporary);
            return 'corrupt';
        });
    }
    async delete(keys, signal) {
        for (const key of keys) {
            signal?.throwIfAborted();
            this.attempt(() => (0,_object_cache_js__WEBPACK_IMPORTED_MODULE_6__/* .removeIfExists */ .GR)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(this.url, key)));
        }
    }
    makeDirectory(directory) {
        if (this.made.has(directory))
            return;
        const first = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(directory, { recursive: true });
        if (first !== undefined && this.isShared) {
            for (let made = directory; made.length >= first.length; made = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(made))
                (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.chmodSync)(made, 0o2775);
        }
        this.made.add(directory);
    }
    close() { }
    attempt(work) {
        try {
            return work();
        }
        catch (error) {
            throw this.translate(error);
        }
    }
    translate(error) {
        const code = error.code;
        if (typeof code !== 'string' || error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_7__/* .UserError */ .yo || !/^E[A-Z0-9]+$/.test(code))
            return error;
        const { path = this.url, dest = path } = error;
        if (![path, dest].some((one) => one.startsWith(this.url)))
            return error;
        return new _core_errors_js__WEBPACK_IMPORTED_MODULE_7__/* .UserError */ .yo({
            code: code === 'EACCES' || code === 'EPERM' || code === 'EROFS' ? 'REMOTE_ACCESS_DENIED' : 'REMOTE_FAILED',
            message: `remote "${this.name}" (${this.url}): ${error.message}`,
            hint: 'Check that the directory is there, that you may write to it, and that its disk is not full.',
            exitCode: 3,
            retryable: code === 'EBUSY' || code === 'ESTALE' || code === 'EMFILE',
            cause: error,
        });
    }
}
/** Copies a file to a new one and says whether it was what it should be. */
function copyChecked(upload, to, signal) {
    const fd = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(to, 'wx', _object_cache_js__WEBPACK_IMPORTED_MODULE_6__/* .OBJECT_MODE */ .YP);
    const check = upload.newCheck();
    try {
        for (const bytes of upload.sizeBytes <= ONE_READ_BYTES ? [(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(upload.path)] : (0,_file_hash_js__WEBPACK_IMPORTED_MODULE_5__/* .readBlocks */ .v_)(upload.path)) {
            signal?.throwIfAborted();
            check.update(bytes);
            (0,_object_cache_js__WEBPACK_IMPORTED_MODULE_6__/* .writeAll */ .f4)(fd, bytes);
        }
        protectFile(fd);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(fd);
    }
    return check.isIntact();
}
function protectFile(fd) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fchmodSync)(fd, _object_cache_js__WEBPACK_IMPORTED_MODULE_6__/* .OBJECT_MODE */ .YP);
    }
    catch {
        // a file system without modes
    }
}


/***/ }),

/***/ 93785:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ remoteOptions)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43026);
/* harmony import */ var _core_nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22007);


/**
 * Options of every kind of remote (dvc-formats §1.9). `checksum_jobs`, `no_traverse` and `verify` change nothing here:
 * content is always verified, and what is asked of a remote follows from its size.
 */
const COMMON = ['jobs', 'checksum_jobs', 'verify', 'no_traverse', 'version_aware', 'worktree'];
/**
 * Checks a remote's options against those its kind knows: an unknown one is `CONFIG_INVALID`, one that only
 * cloud-versioned remotes have is `REMOTE_UNSUPPORTED` (both exit 2).
 */
function remoteOptions(config, known) {
    const all = [...COMMON, ...known];
    const invalid = (key, message, hint) => new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({
        code: 'CONFIG_INVALID',
        message: `${config.file}: remote "${config.name}": ${message}`,
        hint: hint === '' ? `Remove \`${key}\` from ${config.file}.` : hint,
        exitCode: 2,
    });
    for (const key of config.options.keys()) {
        if (all.includes(key))
            continue;
        const guess = (0,_core_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)(key, all);
        throw invalid(key, `option "${key}" is not known for this kind of remote`, guess === undefined ? `Known: ${all.join(', ')}.` : `Did you mean "${guess}"?`);
    }
    const text = (key) => {
        const value = config.options.get(key);
        return value === '' ? undefined : value;
    };
    const options = {
        text,
        invalid,
        flag(key) {
            const value = text(key)?.toLowerCase();
            if (value === undefined || value === 'true' || value === 'false')
                return value && value === 'true';
            throw invalid(key, `${key} = ${text(key).slice(0, 40)} is neither true nor false`, 'Write true or false.');
        },
        count(key) {
            const value = text(key);
            if (value === undefined)
                return undefined;
            const number = Number(value);
            if (Number.isSafeInteger(number) && number >= 1)
                return number;
            throw invalid(key, `${key} = ${value.slice(0, 40)} is not a whole number of at least 1`, 'Write a number.');
        },
        seconds(key) {
            const value = text(key);
            if (value === undefined)
                return undefined;
            const number = Number(value);
            if (number > 0 && Number.isFinite(number))
                return number;
            throw invalid(key, `${key} = ${value.slice(0, 40)} is not a number above 0`, 'Write seconds.');
        },
    };
    for (const key of ['version_aware', 'worktree']) {
        if (!options.flag(key))
            continue;
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({
            code: 'REMOTE_UNSUPPORTED',
            message: `remote "${config.name}" sets ${key}: its objects are versioned by the cloud, which Assay does not read`,
            hint: `Remove \`${key}\` from ${config.file}, or use another remote.`,
            exitCode: 2,
        });
    }
    return options;
}


/***/ })

};
;