"use strict";
exports.id = 4404;
exports.ids = [4404];
exports.modules = {

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

/***/ 61096:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ah: () => (/* binding */ refuseBusyPaths),
/* harmony export */   Ub: () => (/* binding */ markPaths),
/* harmony export */   WF: () => (/* binding */ pathUsers)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43026);
/* harmony import */ var _core_repository_path_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(34949);
/* harmony import */ var _platform_files_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(48486);
/* harmony import */ var _platform_process_alive_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(43172);
/* harmony import */ var _repository_lock_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94673);







/**
 * Says which process stands in the way of a piece of work: what is read nobody may write, what is written nobody may use.
 * By the marks as they are now; nobody makes new ones while the repository's lock is held.
 */
function pathUsers(repository) {
    const marks = readMarks(repository);
    const infos = [...(marks?.write.values() ?? []), ...[...(marks?.read.values() ?? [])].flat()];
    if (!marks || !infos.some(isBusy))
        return () => undefined;
    const root = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(repository.root);
    return (paths) => {
        const [read, write] = [paths.read, paths.write].map((list) => list.map((path) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path)));
        for (const [path, info] of marks.write) {
            if (isBusy(info) && [...read, ...write].some((own) => overlap(own, path)))
                return { ...info, path };
        }
        for (const [path, readers] of marks.read) {
            const info = readers.find(isBusy);
            if (info && write.some((own) => overlap(own, path)))
                return { ...info, path };
        }
        return undefined;
    };
}
/** `PATH_BUSY` (exit 3) when a process that runs a stage uses one of the paths. */
function refuseBusyPaths(repository, paths) {
    const user = pathUsers(repository)(paths);
    if (!user)
        return;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo({
        code: 'PATH_BUSY',
        message: `${user.path} is used by \`${user.cmd}\` (process ${user.pid})`,
        hint: 'Wait until it has ended, then run the same command again.',
        exitCode: 3,
        retryable: true,
    });
}
/**
 * Marks paths as used by this process, where DVC looks and marks too (`.dvc/tmp/rwlock`), and returns what takes the marks
 * away. The repository's lock must be held, and nobody be in the way. Marks of processes that have ended are dropped.
 */
async function markPaths(repository, paths, options) {
    const root = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(repository.root);
    const info = { pid: process.pid, cmd: options.owner };
    const absolute = (path) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path);
    await editMarks(repository, options, (marks) => {
        for (const path of paths.write)
            marks.write.set(absolute(path), info);
        for (const path of paths.read) {
            marks.read.set(absolute(path), [...(marks.read.get(absolute(path)) ?? []), info]);
        }
    });
    return () => editMarks(repository, options, (marks) => {
        for (const path of paths.write)
            marks.write.delete(absolute(path));
        for (const path of paths.read) {
            const readers = marks.read.get(absolute(path)) ?? [];
            const own = readers.findIndex(({ pid, cmd }) => pid === info.pid && cmd === info.cmd);
            marks.read.set(absolute(path), readers.toSpliced(own, own < 0 ? 0 : 1));
        }
    });
}
async function editMarks(repository, options, edit) {
    const guard = await (0,_repository_lock_js__WEBPACK_IMPORTED_MODULE_3__/* .waitFor */ .f)(repository, 'rwlock.lock', options);
    try {
        const marks = readMarks(repository) ?? { write: new Map(), read: new Map() };
        edit(marks);
        const write = [...marks.write].filter(([, { pid }]) => (0,_platform_process_alive_js__WEBPACK_IMPORTED_MODULE_4__/* .isProcessAlive */ .j)(pid));
        const read = [...marks.read]
            .map(([path, readers]) => [path, readers.filter(({ pid }) => (0,_platform_process_alive_js__WEBPACK_IMPORTED_MODULE_4__/* .isProcessAlive */ .j)(pid))])
            .filter(([, readers]) => readers.length > 0);
        const text = JSON.stringify({ write: Object.fromEntries(write), read: Object.fromEntries(read) });
        (0,_platform_files_js__WEBPACK_IMPORTED_MODULE_5__/* .writeFileAtomic */ .Zf)(marksPath(repository), text);
    }
    finally {
        guard.release();
    }
}
function marksPath({ temporaryDirectory }) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(temporaryDirectory, 'rwlock');
}
/** Undefined when there are none. A file left empty by a process that was killed while it wrote says nothing. */
function readMarks(repository) {
    const text = (0,_platform_files_js__WEBPACK_IMPORTED_MODULE_5__/* .readTextIfExists */ .TP)(marksPath(repository))?.trim();
    if (!text)
        return undefined;
    try {
        const { write = {}, read = {} } = JSON.parse(text);
        const marks = { write: new Map(Object.entries(write)), read: new Map(Object.entries(read)) };
        const readers = [...marks.read.values()];
        const infos = [...marks.write.values(), ...readers.flat()];
        if (readers.every(Array.isArray) &&
            infos.every(({ pid, cmd }) => Number.isSafeInteger(pid) && typeof cmd === 'string'))
            return marks;
    }
    catch {
        // told below
    }
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo({
        code: 'RWLOCK_INVALID',
        message: `${marksPath(repository)}, which says who uses which paths, cannot be understood`,
        hint: 'Delete it when no other `dvc` or `assay` process works in this checkout.',
        exitCode: 2,
    });
}
function isBusy({ pid }) {
    return pid !== process.pid && (0,_platform_process_alive_js__WEBPACK_IMPORTED_MODULE_4__/* .isProcessAlive */ .j)(pid);
}
function overlap(one, other) {
    return (0,_core_repository_path_js__WEBPACK_IMPORTED_MODULE_6__/* .isInside */ .FK)(one, other) || (0,_core_repository_path_js__WEBPACK_IMPORTED_MODULE_6__/* .isInside */ .FK)(other, one);
}


/***/ }),

/***/ 16683:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U9: () => (/* binding */ filesInWorkspace),
  R8: () => (/* binding */ filesOf),
  EF: () => (/* binding */ overlap),
  SH: () => (/* binding */ planCheckout)
});

// EXTERNAL MODULE: ./build/src/core/digest.js
var core_digest = __webpack_require__(94161);
// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(43026);
// EXTERNAL MODULE: ./build/src/core/repository-path.js
var repository_path = __webpack_require__(34949);
;// CONCATENATED MODULE: ./build/src/versioning/content-files.js
/**
 * The files that content consists of: path (POSIX, relative to the root) → digest. Finds them in the list itself, so that
 * a directory of a million files needs no second table of names; only a list that is not sorted gets one.
 */
class ContentFiles {
    base;
    entries;
    table;
    /** Where the last one was found: they are mostly asked for in their order. */
    last = 0;
    /** `base`: what comes before the path of each entry; a directory with its `/`, or nothing. */
    constructor(base, entries) {
        this.base = base;
        this.entries = entries;
        const isSorted = entries.every(({ path }, index) => index === 0 || entries[index - 1].path < path);
        this.table = isSorted ? undefined : new Map(entries.map(({ path, digest }) => [path, digest]));
    }
    get size() {
        return this.entries.length;
    }
    has(path) {
        return this.get(path) !== undefined;
    }
    get(path) {
        if (!path.startsWith(this.base))
            return undefined;
        const name = path.slice(this.base.length);
        return this.table ? this.table.get(name) : this.find(name)?.digest;
    }
    find(name) {
        const { entries } = this;
        const next = entries[this.last + 1];
        if (next?.path === name) {
            this.last++;
            return next;
        }
        let [low, high] = [0, entries.length];
        while (low < high) {
            const middle = (low + high) >>> 1;
            if (entries[middle].path < name)
                low = middle + 1;
            else
                high = middle;
        }
        const found = entries[low];
        if (found?.path !== name)
            return undefined;
        this.last = low;
        return found;
    }
    *keys() {
        for (const { path } of this.entries)
            yield this.base + path;
    }
    *[Symbol.iterator]() {
        for (const { path, digest } of this.entries)
            yield [this.base + path, digest];
    }
}

;// CONCATENATED MODULE: ./build/src/versioning/plan-checkout.js




/**
 * What has to happen so that the workspace holds what is recorded. Pure. Throws `OUTPUT_OVERLAP` (exit 2) where two
 * outputs claim the same place.
 */
function planCheckout(inputs, cached) {
    refuseOverlaps(inputs.map(({ output }) => output));
    const plan = { steps: [], unchanged: [], failed: [], unsaved: [] };
    for (const input of inputs)
        planOutput(input, cached, plan);
    return plan;
}
function planOutput(input, { isThere, isSaved, asksAlways }, plan) {
    const { output, current, inTheWay, manifest, alike = 0, relink, isRight: isWhole } = input;
    const { digest, legacy = false, executable = false } = output;
    const isDirectory = digest !== undefined && (0,core_digest/* isDirectoryDigest */.SU)(digest);
    if (isWhole) {
        plan.unchanged.push(output);
        return;
    }
    if (digest === undefined || (isDirectory && manifest === undefined)) {
        plan.failed.push({ output, missing: [output.path] });
        return;
    }
    const base = isDirectory ? `${output.path}/` : '';
    const wanted = manifest ?? [{ path: output.path, digest }];
    const content = filesInWorkspace(output.path, current);
    const others = new Map();
    for (const [path, thing] of inTheWay)
        others.set(path, thing.digest);
    for (const path of current?.leftovers ?? [])
        others.set(path, undefined);
    const isEmpty = alike === 0 && content.size === 0 && others.size === 0;
    const present = (path) => (others.has(path) ? others.get(path) : content.get(path));
    const isRight = (entry) => {
        const path = base + entry.path;
        return present(path) === entry.digest && !relink?.has(path);
    };
    const write = isEmpty ? wanted : wanted.filter((entry) => !isRight(entry));
    const kept = new ContentFiles(base, isEmpty ? [] : wanted);
    const remove = [...others.keys()].filter((path) => !kept.has(path));
    for (const path of content.keys())
        if (!others.has(path) && !kept.has(path))
            remove.push(path);
    const isKept = current !== undefined && (current.manifest !== undefined) === isDirectory;
    const lacksExecuteBit = executable && !isDirectory && isKept && !current.content.executable && write.length === 0;
    if (isKept && write.length === 0 && remove.length === 0 && !lacksExecuteBit) {
        plan.unchanged.push(output);
        return;
    }
    const isNew = isEmpty && !isKept;
    const isStaged = isNew && isDirectory && (input.isAbsent ?? false);
    const asked = isStaged && !asksAlways ? [] : write;
    const missing = asked.filter((entry) => !isThere(entry.digest, legacy)).map(({ path }) => base + path);
    if (missing.length > 0) {
        plan.failed.push({ output, missing });
        return;
    }
    const isLost = (path) => {
        if ((!others.has(path) && !content.has(path)) || inTheWay.get(path)?.isExpendable || relink?.has(path))
            return false;
        const old = present(path);
        return old === undefined || !isSaved(old, legacy);
    };
    if (!isEmpty) {
        for (const path of remove)
            if (isLost(path))
                plan.unsaved.push(path);
        for (const { path } of write)
            if (isLost(base + path))
                plan.unsaved.push(base + path);
    }
    const change = isNew ? 'added' : 'modified';
    plan.steps.push({
        output,
        change,
        isDirectory,
        isNew,
        isStaged,
        remove,
        base,
        write,
        makeExecutable: lacksExecuteBit,
    });
}
/** The files that recorded content consists of. */
function filesOf(path, digest, manifest) {
    return manifest ? new ContentFiles(`${path}/`, manifest) : new ContentFiles('', [{ path, digest }]);
}
/** The files the workspace holds at an output's place. */
function filesInWorkspace(path, current) {
    return current ? filesOf(path, current.content.digest, current.manifest) : new ContentFiles('', []);
}
function refuseOverlaps(outputs) {
    const sorted = [...outputs].sort((a, b) => (0,repository_path/* byCodePoint */.HH)(`${a.path}/`, `${b.path}/`));
    for (let index = 1; index < sorted.length; index++) {
        const [outer, inner] = [sorted[index - 1], sorted[index]];
        if ((0,repository_path/* isInside */.FK)(inner.path, outer.path))
            throw overlap(outer, inner);
    }
}
/** `OUTPUT_OVERLAP` (exit 2): one place is tracked by two owners. */
function overlap(outer, inner, hint = `Remove ${inner.owner}, or the entry in it.`) {
    return new errors/* UserError */.yo({
        code: 'OUTPUT_OVERLAP',
        message: outer.path === inner.path
            ? `${inner.path} is tracked twice, by ${outer.owner} and ${inner.owner}`
            : `${inner.path} (${inner.owner}) lies inside ${outer.path} (${outer.owner}): both cannot be tracked`,
        hint,
        exitCode: 2,
    });
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
;