export const id = 57;
export const ids = [57];
export const modules = {

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
/* harmony import */ var _platform_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(63863);
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
