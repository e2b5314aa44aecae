export const id = 4172;
export const ids = [4172];
export const modules = {

/***/ 49058:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ls: () => (/* binding */ ls)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(43026);
// EXTERNAL MODULE: ./build/src/commands/command.js
var command = __webpack_require__(62925);
// EXTERNAL MODULE: ./build/src/commands/foreign-path.js
var foreign_path = __webpack_require__(69106);
// EXTERNAL MODULE: ./build/src/commands/import.js
var commands_import = __webpack_require__(84731);
// EXTERNAL MODULE: ./build/src/commands/import-fetcher.js
var import_fetcher = __webpack_require__(61945);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/core/digest.js
var core_digest = __webpack_require__(94161);
// EXTERNAL MODULE: ./build/src/core/repository-path.js
var repository_path = __webpack_require__(34949);
// EXTERNAL MODULE: ./build/src/commands/foreign-data.js
var foreign_data = __webpack_require__(84709);
// EXTERNAL MODULE: ./build/src/commands/foreign-outputs.js
var foreign_outputs = __webpack_require__(6447);
// EXTERNAL MODULE: ./build/src/commands/foreign-repository.js + 3 modules
var foreign_repository = __webpack_require__(4339);
;// CONCATENATED MODULE: ./build/src/commands/list-foreign.js






/** What is at a path of another repository, sorted by name. Throws `PATH_UNKNOWN` (exit 2). */
async function listForeign(foreign, path, { recursive, level, dvcOnly, tree }, transfer) {
    const manifests = new Map();
    const self = await infoAt(path);
    if (!self)
        throw (0,foreign_outputs/* pathUnknown */.cZ)(foreign.shown, path, foreign.problems);
    const name = external_node_path_.posix.basename(path) || '.';
    if (!self.isdir || (level === 0 && recursive))
        return tree ? [{ ...self, path: '' }] : [{ ...self, path: name }];
    const found = tree ? [{ ...self, path: '' }] : [];
    await walk(path, '', 1);
    return found.sort((a, b) => (0,repository_path/* byCodePoint */.HH)(a.path, b.path));
    async function walk(directory, below, depth) {
        for (const [child, info] of await childrenOf(directory)) {
            const place = below === '' ? child : `${below}/${child}`;
            const isEnd = !recursive || (level !== undefined && depth >= level);
            if (!info.isdir || isEnd || tree)
                found.push({ ...info, path: place });
            if (info.isdir && !isEnd)
                await walk(directory === '' ? child : `${directory}/${child}`, place, depth + 1);
        }
    }
    async function infoAt(at) {
        if (at === '')
            return directoryInfo();
        const parent = external_node_path_.posix.dirname(at) === '.' ? '' : external_node_path_.posix.dirname(at);
        return (await childrenOf(parent, true)).get(external_node_path_.posix.basename(at));
    }
    async function childrenOf(directory, withPlain = !dvcOnly) {
        const children = new Map();
        for (const [child, node] of withPlain ? foreign.tree.children(directory) : []) {
            if (child === '.dvc' && node.kind === 'directory')
                continue;
            const info = directoryInfo();
            if (node.kind === 'directory')
                children.set(child, info);
            else
                children.set(child, { ...info, isdir: false, isexec: node.executable ?? false, size: node.sizeBytes ?? null });
        }
        for (const { outputs } of foreign.roots) {
            for (const output of outputs) {
                if (!(0,repository_path/* isInside */.FK)(output.path, directory) || output.path === directory)
                    continue;
                const child = output.path.slice(directory === '' ? 0 : directory.length + 1).split('/')[0];
                const isItself = output.path === (directory === '' ? child : `${directory}/${child}`);
                const known = children.get(child);
                if (!isItself) {
                    if (!known)
                        children.set(child, directoryInfo());
                    continue;
                }
                const { digest, sizeBytes } = output;
                const isdir = digest !== undefined ? (0,core_digest/* isDirectoryDigest */.SU)(digest) : (known?.isdir ?? false);
                const size = known && !known.isdir ? known.size : (sizeBytes ?? null);
                children.set(child, { isout: true, isdir, isexec: known?.isexec ?? false, size, md5: digest ?? null });
            }
        }
        for (const [child, stored] of await storedChildren(directory)) {
            const known = children.get(child);
            children.set(child, { ...stored, isexec: known?.isexec ?? false, size: known?.size ?? null });
        }
        return children;
    }
    /** What a recorded directory has in a directory of it. */
    async function storedChildren(directory) {
        const children = new Map();
        const at = (0,foreign_repository/* outputAt */.V)(foreign, directory);
        if (!at || at.output.digest === undefined || !(0,core_digest/* isDirectoryDigest */.SU)(at.output.digest))
            return children;
        const { output, root } = at;
        const entries = manifests.get(output.path) ?? (await (0,foreign_data/* foreignManifest */.wA)(foreign, root, output, transfer));
        manifests.set(output.path, entries);
        const prefix = directory === output.path ? '' : `${directory.slice(output.path.length + 1)}/`;
        for (const { path: file, digest } of entries) {
            if (!file.startsWith(prefix))
                continue;
            const [child, ...deeper] = file.slice(prefix.length).split('/');
            const info = { ...directoryInfo(), isout: true };
            children.set(child, deeper.length > 0 ? info : { ...info, isdir: false, md5: digest });
        }
        return children;
    }
}
function directoryInfo() {
    return { isout: false, isdir: true, isexec: false, size: null, md5: null };
}

;// CONCATENATED MODULE: ./build/src/commands/listed-text.js

/** Entries as DVC draws a tree; the first one is the listed directory itself. */
function treeOf(entries, label) {
    const below = new Map();
    for (const entry of entries) {
        if (entry.path === '')
            continue;
        const parent = external_node_path_.posix.dirname(entry.path) === '.' ? '' : external_node_path_.posix.dirname(entry.path);
        below.set(parent, [...(below.get(parent) ?? []), entry]);
    }
    const lines = [{ entry: entries[0], name: label }];
    const draw = (parent, indent) => {
        const children = below.get(parent) ?? [];
        for (const [index, entry] of children.entries()) {
            const isLast = index === children.length - 1;
            lines.push({ entry, name: `${indent}${isLast ? '└── ' : '├── '}${external_node_path_.posix.basename(entry.path)}` });
            draw(entry.path, `${indent}${isLast ? '    ' : '│   '}`);
        }
    };
    draw('', '');
    return lines;
}
/** One line for each entry, with the columns asked for before its name. */
function linesOf(lines, { size, showHash }) {
    const rows = lines.map(({ entry, name }) => [
        ...(size ? [shownSize(entry.size)] : []),
        ...(showHash ? [entry.md5 ?? '-'] : []),
        name,
    ]);
    const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column].length))) ?? [];
    return rows
        .map((row) => row
        .map((cell, column) => {
        if (column === row.length - 1)
            return cell;
        return size && column === 0 ? cell.padStart(widths[column]) : cell.padEnd(widths[column]);
    })
        .join('  '))
        .join('\n');
}
const UNITS = ['', 'k', 'M', 'G', 'T', 'P'];
/** As DVC writes sizes: `139`, `4.00k`, `1.50M`; a dash for what nobody knows. */
function shownSize(bytes) {
    if (bytes === null)
        return '-';
    let value = bytes;
    let unit = 0;
    for (; value >= 1024 && unit < UNITS.length - 1; unit++)
        value /= 1024;
    return unit === 0 ? String(bytes) : `${value.toFixed(2)}${UNITS[unit]}`;
}

// EXTERNAL MODULE: ./build/src/commands/open-foreign-url.js
var open_foreign_url = __webpack_require__(10827);
// EXTERNAL MODULE: ./build/src/commands/scratch-repository.js
var scratch_repository = __webpack_require__(35051);
;// CONCATENATED MODULE: ./build/src/commands/ls.js










const { rev, config, remote, remoteConfig } = commands_import.FOREIGN_OPTIONS;
/** `assay ls`: lists what a git or DVC repository holds, tracked data included; nothing is brought but lists of files. */
const ls = (0,command/* defineCommand */.NB)({
    name: 'ls',
    summary: 'list what a git or DVC repository holds',
    positionals: '<url> [path]',
    options: {
        recursive: (0,command/* flag */.Jt)('-R, --recursive', 'list files of all directories below'),
        tree: (0,command/* flag */.Jt)('-T, --tree', 'show directories as a tree'),
        level: (0,command/* text */.Qq)('-L, --level <depth>', 'with --recursive or --tree: no deeper than this'),
        dvcOnly: (0,command/* flag */.Jt)('--dvc-only', 'only what DVC tracks'),
        size: (0,command/* flag */.Jt)('--size', 'show sizes'),
        showHash: (0,command/* flag */.Jt)('--show-hash', 'show digests of tracked data'),
        rev,
        config,
        remote,
        remoteConfig,
    },
    async run(context, [url, written = ''], options) {
        const { recursive = false, tree = false, dvcOnly = false, size = false, showHash = false, ...choices } = options;
        const path = (0,foreign_path/* foreignPath */.Y)(written);
        const level = levelOf(options.level);
        return (0,scratch_repository/* withScratchRepository */.Z)(context, (0,external_node_os_.tmpdir)(), async (repository) => {
            const foreign = await (0,open_foreign_url/* openForeignUrl */.s)(context, url, path, repository, choices);
            const transfer = (0,import_fetcher/* foreignTransfer */.s5)(context, undefined);
            const entries = await listForeign(foreign, path, { recursive: recursive || tree, level, dvcOnly, tree }, transfer);
            const lines = tree
                ? treeOf(entries, path === '' ? '.' : path)
                : entries.map((entry) => ({ entry, name: entry.path }));
            return { exitCode: 0, json: entries, text: linesOf(lines, { size, showHash }) };
        });
    },
});
function levelOf(written) {
    if (written === undefined)
        return undefined;
    if (/^\d{1,6}$/.test(written))
        return Number(written);
    throw new errors/* UserError */.yo({
        code: 'OPTION_INVALID',
        message: `--level: "${written}" is not a number of directories`,
        hint: 'Write a whole number.',
        exitCode: 2,
    });
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

/***/ 61096:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ah: () => (/* binding */ refuseBusyPaths),
/* harmony export */   Ub: () => (/* binding */ markPaths),
/* harmony export */   nL: () => (/* binding */ pathUser)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43026);
/* harmony import */ var _core_repository_path_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(34949);
/* harmony import */ var _platform_files_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(48486);
/* harmony import */ var _platform_process_alive_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(43172);
/* harmony import */ var _repository_lock_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94673);







/** The process that stands in the way: what is read nobody may write, what is written nobody may use. */
function pathUser(repository, paths) {
    const marks = readMarks(repository);
    if (!marks)
        return undefined;
    const root = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(repository.root);
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
}
/** `PATH_BUSY` (exit 3) when a process that runs a stage uses one of the paths. */
function refuseBusyPaths(repository, paths) {
    const user = pathUser(repository, paths);
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

/***/ 7040:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EF: () => (/* binding */ overlap),
/* harmony export */   R8: () => (/* binding */ filesOf),
/* harmony export */   SH: () => (/* binding */ planCheckout),
/* harmony export */   U9: () => (/* binding */ filesInWorkspace)
/* harmony export */ });
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94161);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43026);
/* harmony import */ var _core_repository_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34949);



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
function planOutput(input, { isThere, isSaved }, plan) {
    const { output, current, inTheWay, manifest, relink } = input;
    const { digest, legacy = false, executable = false } = output;
    const isDirectory = digest !== undefined && (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .isDirectoryDigest */ .SU)(digest);
    if (digest === undefined || (isDirectory && manifest === undefined)) {
        plan.failed.push({ output, missing: [output.path] });
        return;
    }
    const base = isDirectory ? `${output.path}/` : '';
    const wanted = manifest ?? [{ path: output.path, digest }];
    const present = new Map(filesInWorkspace(output.path, current));
    for (const [path, thing] of inTheWay)
        present.set(path, thing.digest);
    for (const path of current?.leftovers ?? [])
        present.set(path, undefined);
    const isRight = (entry) => {
        const path = base + entry.path;
        return present.get(path) === entry.digest && !relink?.has(path);
    };
    const write = present.size === 0 ? wanted : wanted.filter((entry) => !isRight(entry));
    const remove = present.size === 0 ? [] : notIn(present.keys(), base, wanted);
    const isKept = current !== undefined && (current.manifest !== undefined) === isDirectory;
    const lacksExecuteBit = executable && !isDirectory && isKept && !current.content.executable && write.length === 0;
    if (isKept && write.length === 0 && remove.length === 0 && !lacksExecuteBit) {
        plan.unchanged.push(output);
        return;
    }
    const missing = write.filter((entry) => !isThere(entry.digest, legacy)).map(({ path }) => base + path);
    if (missing.length > 0) {
        plan.failed.push({ output, missing });
        return;
    }
    const isLost = (path) => {
        if (!present.has(path) || inTheWay.get(path)?.isExpendable || relink?.has(path))
            return false;
        const old = present.get(path);
        return old === undefined || !isSaved(old, legacy);
    };
    if (present.size > 0) {
        for (const path of remove)
            if (isLost(path))
                plan.unsaved.push(path);
        for (const { path } of write)
            if (isLost(base + path))
                plan.unsaved.push(base + path);
    }
    const isNew = present.size === 0 && !isKept;
    const change = isNew ? 'added' : 'modified';
    plan.steps.push({ output, change, isDirectory, isNew, remove, base, write, makeExecutable: lacksExecuteBit });
}
function notIn(paths, base, wanted) {
    const kept = new Set(wanted.map(({ path }) => base + path));
    return [...paths].filter((path) => !kept.has(path));
}
/** Path → digest of the files that recorded content consists of. */
function filesOf(path, digest, manifest) {
    return new Map(manifest ? manifest.map((entry) => [`${path}/${entry.path}`, entry.digest]) : [[path, digest]]);
}
/** Path → digest of the files the workspace holds at an output's place. */
function filesInWorkspace(path, current) {
    return current ? filesOf(path, current.content.digest, current.manifest) : new Map();
}
function refuseOverlaps(outputs) {
    const sorted = [...outputs].sort((a, b) => (0,_core_repository_path_js__WEBPACK_IMPORTED_MODULE_1__/* .byCodePoint */ .HH)(`${a.path}/`, `${b.path}/`));
    for (let index = 1; index < sorted.length; index++) {
        const [outer, inner] = [sorted[index - 1], sorted[index]];
        if ((0,_core_repository_path_js__WEBPACK_IMPORTED_MODULE_1__/* .isInside */ .FK)(inner.path, outer.path))
            throw overlap(outer, inner);
    }
}
/** `OUTPUT_OVERLAP` (exit 2): one place is tracked by two owners. */
function overlap(outer, inner, hint = `Remove ${inner.owner}, or the entry in it.`) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo({
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
