export const id = 2647;
export const ids = [2647];
export const modules = {

/***/ 32647:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   withRepositoryLock: () => (/* binding */ withRepositoryLock)
/* harmony export */ });
/* harmony import */ var _versioning_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94673);
/* harmony import */ var _open_repository_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4159);


/** Runs a verb while it alone, of all Assay and DVC processes, may change the repository; waits for those that do. */
async function withRepositoryLock(context, owner, run) {
    const { progress, signal } = context;
    const lock = await (0,_versioning_index_js__WEBPACK_IMPORTED_MODULE_0__/* .lockRepository */ .k)((0,_open_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .openRepository */ .h)(context), { owner, progress, signal });
    try {
        return await run({ ...context, lock: { owner, whileReleased: (work) => lock.whileReleased(work) } });
    }
    finally {
        lock.release();
    }
}


/***/ }),

/***/ 83660:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ tryClaimFile),
/* harmony export */   j: () => (/* binding */ readClaim)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(48486);
/* harmony import */ var _process_alive_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(43172);






const CLAIM = /^.*\|([^|]*)\|(\d+)\|([^|]*)@(\d+)@([0-9a-f]{32}\.lock)$/s;
const LIFETIME_SECONDS = 365 * 24 * 3600;
/**
 * Tries once to become the one whose file stands at `path`: a lock for places without advisory locks. It is made by a
 * hard link, which works over NFS, and in the form of Python's flufl.lock, which DVC uses where `core.hardlink_lock` is
 * set: its content has four parts between `|`, its time of change is when it expires, and it has two names. A claim of a
 * process of this machine that has ended is removed; any other stands until its file is deleted.
 */
function tryClaimFile(path, owner) {
    const file = randomName();
    const claim = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path), file);
    const release = () => {
        process.off('exit', release);
        if (readClaim(path)?.file === file)
            unlinkIfThere(path); // else it was taken away, and another one may stand there
        unlinkIfThere(claim);
    };
    for (let attempt = 0; attempt < 2; attempt++) {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)(claim, [path, (0,node_os__WEBPACK_IMPORTED_MODULE_2__.hostname)(), process.pid, `${owner.replaceAll('|', ' ')}@${Date.now()}@${file}`].join('|'));
        const expires = Date.now() / 1000 + LIFETIME_SECONDS;
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.utimesSync)(claim, expires, expires);
        try {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.linkSync)(claim, path);
            process.on('exit', release);
            return { release };
        }
        catch (error) {
            unlinkIfThere(claim);
            if (error.code !== 'EEXIST')
                throw error;
        }
        if (!breakStale(path))
            break;
    }
    return 'held';
}
/** Whose claim stands at the path; undefined when there is none or it does not say, as those of DVC do not. */
function readClaim(path) {
    let text;
    try {
        text = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(path, 'utf8');
    }
    catch (error) {
        if ((0,_files_js__WEBPACK_IMPORTED_MODULE_4__/* .isMissing */ .b2)(error))
            return undefined;
        throw error;
    }
    const [, host, pid, owner, since, file] = CLAIM.exec(text) ?? [];
    return host === undefined ? undefined : { host, pid: Number(pid), owner: owner, since: Number(since), file: file };
}
function isStale(claim) {
    if (claim?.host !== (0,node_os__WEBPACK_IMPORTED_MODULE_2__.hostname)())
        return false;
    return claim.since < Date.now() - (0,node_os__WEBPACK_IMPORTED_MODULE_2__.uptime)() * 1000 || !(0,_process_alive_js__WEBPACK_IMPORTED_MODULE_5__/* .isProcessAlive */ .j)(claim.pid);
}
/** Of several processes that see the same stale claim only one gets it by the rename; a fresh one caught so is put back. */
function breakStale(path) {
    const claim = readClaim(path);
    if (!isStale(claim))
        return false;
    const directory = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path);
    const aside = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(directory, randomName());
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.renameSync)(path, aside);
    }
    catch (error) {
        if ((0,_files_js__WEBPACK_IMPORTED_MODULE_4__/* .isMissing */ .b2)(error))
            return true;
        throw error;
    }
    const isCaught = readClaim(aside)?.file === claim.file;
    if (isCaught)
        unlinkIfThere((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(directory, claim.file));
    else
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.linkSync)(aside, path);
    unlinkIfThere(aside);
    return isCaught;
}
function randomName() {
    return `${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(16).toString('hex')}.lock`;
}
function unlinkIfThere(path) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.unlinkSync)(path);
    }
    catch (error) {
        if (!(0,_files_js__WEBPACK_IMPORTED_MODULE_4__/* .isMissing */ .b2)(error))
            throw error;
    }
}


/***/ }),

/***/ 43172:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ isProcessAlive)
/* harmony export */ });
/** Whether a process of this machine has the number, be it another user's. */
function isProcessAlive(pid) {
    try {
        process.kill(pid, 0);
        return true;
    }
    catch (error) {
        return error.code === 'EPERM';
    }
}


/***/ }),

/***/ 94673:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k: () => (/* binding */ lockRepository),
  f: () => (/* binding */ waitFor)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(43026);
// EXTERNAL MODULE: ./build/src/platform/claim-file.js
var claim_file = __webpack_require__(83660);
;// CONCATENATED MODULE: ./build/src/platform/lock-owner.js

/** Who says to have the lock, by the file's content; undefined when it cannot be read. */
function lockOwner(path) {
    try {
        const [pid, owner = ''] = (0,external_node_fs_.readFileSync)(path, 'utf8').trim().split('\n');
        return /^\d+$/.test(pid ?? '') ? { pid: Number(pid), owner } : undefined;
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/src/versioning/repository-lock.js






const POLL_MS = 100;
/** Who waits no longer than this does not hear of it. */
const PATIENCE_MS = 300;
/**
 * Takes the lock DVC takes, `.dvc/tmp/lock` (dvc-formats §1.5), and waits as long as another process has it, saying
 * which. Where no advisory lock can be had an own lock file stands in, and a line says that DVC does not heed it; where
 * nothing can be written there is no lock, and a line says that.
 */
async function lockRepository(repository, options) {
    let held = await waitFor(repository, 'lock', options);
    return {
        release: () => held.release(),
        async whileReleased(work) {
            held.release();
            held = NO_LOCK; // the waiting below may be interrupted, and what is released twice may be another's
            try {
                return await work();
            }
            finally {
                held = await waitFor(repository, 'lock', options);
            }
        },
    };
}
/** Takes the lock of a file in `.dvc/tmp` as DVC would; `lock` is the repository's. */
async function waitFor(repository, name, { owner, progress, signal }) {
    const take = await lockTaker(repository, name, owner, (line) => progress.note(line));
    const started = performance.now();
    let told;
    for (;;) {
        const taken = take();
        if (taken !== 'held')
            return taken;
        if (signal.aborted)
            throw interrupted(repository, name);
        if (performance.now() - started > PATIENCE_MS) {
            const line = waitingLine(repository, name);
            if (line !== told)
                progress.note((told = line));
        }
        await (0,promises_.setTimeout)(POLL_MS, undefined, { signal }).catch(() => { });
    }
}
const NO_LOCK = { release: () => { } };
/** How the lock is taken here; falls back at the first attempt that shows that it must. */
async function lockTaker(repository, name, owner, note) {
    // Starts a process: nothing for verbs that only look.
    const { tryLockFile } = await __webpack_require__.e(/* import() */ 8147).then(__webpack_require__.bind(__webpack_require__, 8147));
    const path = (0,external_node_path_.join)(repository.temporaryDirectory, name);
    const ownPath = ownLockPath(repository, name);
    let isOwn = false;
    const attempt = () => {
        (0,external_node_fs_.mkdirSync)(repository.temporaryDirectory, { recursive: true });
        if (repository.config.hardlinkLock)
            return (0,claim_file/* tryClaimFile */.e)(path, owner);
        if (isOwn)
            return (0,claim_file/* tryClaimFile */.e)(ownPath, owner);
        const taken = tryLockFile(path, owner, repository.environment);
        if (taken === 'held' || 'release' in taken)
            return taken;
        isOwn = true;
        if (name === 'lock')
            note(`No advisory lock can be had (${taken.unavailable}). ${UNGUARDED}`);
        return (0,claim_file/* tryClaimFile */.e)(ownPath, owner);
    };
    return () => {
        try {
            return attempt();
        }
        catch (error) {
            const { code } = error;
            if (code === 'ELOOP')
                throw isLink(path);
            if (!UNWRITABLE.has(code ?? ''))
                throw error;
            if (name === 'lock') {
                note(`${path} cannot be written (${code}), so the repository is not locked: let no other process change it.`);
            }
            return NO_LOCK;
        }
    };
}
const UNGUARDED = 'Other Assay processes wait; a DVC process does not: let none run in this checkout at the same time, or set core.hardlink_lock = true.';
/** No place for a lock, or none for hard links. */
const UNWRITABLE = new Set(['EACCES', 'EPERM', 'EROFS', 'ENOTSUP', 'EOPNOTSUPP', 'EMLINK']);
function ownLockPath(repository, name) {
    return (0,external_node_path_.join)(repository.temporaryDirectory, `assay-${name}`);
}
function waitingLine(repository, name) {
    const path = (0,external_node_path_.join)(repository.temporaryDirectory, name);
    const { hardlinkLock } = repository.config;
    const claim = (0,claim_file/* readClaim */.j)(hardlinkLock ? path : ownLockPath(repository, name));
    if (claim)
        return `Waiting for ${claim.owner} (process ${claim.pid} on ${claim.host}) to end …`;
    if (hardlinkLock)
        return `Waiting for a DVC process to end; if there is none, delete ${path} …`;
    const found = lockOwner(path);
    if (!found)
        return 'Waiting for another process to end …';
    return `Waiting for ${found.owner || 'a DVC process'} (process ${found.pid}) to end …`;
}
function isLink(path) {
    return new errors/* UserError */.yo({
        code: 'PATH_THROUGH_LINK',
        message: `${path} is a link: what is locked must be a file of the repository`,
        hint: `Delete the link: rm '${path}'`,
        exitCode: 2,
    });
}
function interrupted(repository, name) {
    const line = waitingLine(repository, name);
    return new errors/* UserError */.yo({
        code: 'INTERRUPTED',
        message: `interrupted while ${line.charAt(0).toLowerCase()}${line.slice(1, -2)}`,
        hint: 'Nothing was changed. Run it again when the other process has ended.',
        exitCode: 3,
        retryable: true,
    });
}


/***/ })

};
