export const id = 4333;
export const ids = [4333];
export const modules = {

/***/ 54333:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  remove: () => (/* binding */ remove)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(43026);
// EXTERNAL MODULE: ./build/src/pipeline/stage.js
var stage = __webpack_require__(15970);
// EXTERNAL MODULE: ./build/src/platform/yaml/parse-yaml.js
var parse_yaml = __webpack_require__(52556);
// EXTERNAL MODULE: ./build/src/platform/yaml/values.js
var values = __webpack_require__(33535);
// EXTERNAL MODULE: ./build/src/platform/yaml/edit-yaml.js + 3 modules
var edit_yaml = __webpack_require__(75401);
;// CONCATENATED MODULE: ./build/src/pipeline/remove-stage.js

/**
 * The text of a dvc.yaml without a stage; everything else keeps its bytes. Undefined when nothing is left that says
 * anything, and the file is to be deleted.
 */
function withoutStage(text, name, file) {
    return without(text, name, file, []);
}
/** The same for a dvc.lock. A stage it does not know is fine. */
function withoutLockEntry(text, name, file) {
    return without(text, name, file, ['schema']);
}
function without(text, name, file, meaningless) {
    const root = (0,parse_yaml/* parseYaml */.h)(text, { file }).value ?? {};
    if (!(0,values/* isYamlMap */.S6)(root) || !(0,values/* isYamlMap */.S6)(root['stages'] ?? null))
        return text;
    const stages = root['stages'];
    if (!Object.hasOwn(stages, name))
        return text;
    const isLast = Object.keys(stages).length === 1;
    if (!isLast)
        return (0,edit_yaml/* editYaml */.a)(text, [{ path: ['stages', name], value: undefined }], file);
    const others = Object.keys(root).filter((key) => key !== 'stages' && !meaningless.includes(key));
    return others.length === 0 ? undefined : (0,edit_yaml/* editYaml */.a)(text, [{ path: ['stages'], value: undefined }], file);
}

// EXTERNAL MODULE: ./build/src/platform/files.js
var files = __webpack_require__(48486);
// EXTERNAL MODULE: ./build/src/versioning/untrack-output.js
var untrack_output = __webpack_require__(89548);
// EXTERNAL MODULE: ./build/src/versioning/targets.js
var targets = __webpack_require__(64464);
// EXTERNAL MODULE: ./build/src/commands/command.js
var command = __webpack_require__(62925);
// EXTERNAL MODULE: ./build/src/commands/targets.js
var commands_targets = __webpack_require__(83386);
// EXTERNAL MODULE: ./build/src/commands/workspace.js
var commands_workspace = __webpack_require__(82937);
;// CONCATENATED MODULE: ./build/src/commands/remove.js









/** `assay remove`: stops tracking what `.dvc` files and stages name. The data itself stays, unless `--outs` is given. */
const remove = (0,command/* defineCommand */.NB)({
    name: 'remove',
    summary: 'stop tracking data, or remove stages from dvc.yaml',
    positionals: '<targets...>',
    locks: true,
    endsOnInterrupt: true,
    options: { outs: (0,command/* flag */.Jt)('--outs', 'delete the data as well') },
    run(context, targets, { outs = false }) {
        const workspace = (0,commands_workspace/* openWorkspace */.OH)(context);
        const { graph, repository } = workspace;
        const { addresses, paths } = (0,commands_targets/* chooseTargets */.uP)(workspace, context.directory, targets, {});
        if (paths.length > 0)
            refusePaths(workspace, context.directory, paths);
        const nodes = [...addresses].map((address) => graph.get(address));
        const outputs = nodes.flatMap(outputsOf);
        if (!context.dryRun) {
            for (const node of nodes) {
                for (const output of outputsOf(node))
                    (0,untrack_output/* untrackOutput */.C)(repository, output, { deleteData: outs });
                // what declares the outputs goes last: until then the same command finishes what was interrupted
                if ('stage' in node)
                    removeStage(repository.root, node.stage);
                else
                    (0,external_node_fs_.unlinkSync)((0,external_node_path_.join)(repository.root, node.address));
            }
        }
        const [shown, address] = [commands_targets/* shownFrom */.c2, commands_targets/* addressShownFrom */.Q9].map((from) => from(repository, context.directory));
        const deleted = [...addresses, ...(outs ? outputs.map(({ path }) => path) : [])];
        const word = context.dryRun ? 'would remove' : 'removed';
        const lines = [...addresses].map((name) => `${word}  ${address(name)}`);
        const data = outs
            ? outputs.map(({ path }) => `${context.dryRun ? 'would delete' : 'deleted'}  ${shown(path)}`)
            : [];
        return Promise.resolve({
            exitCode: 0,
            json: { added: [], modified: [], deleted, failed: [], bytes: 0 },
            text: [...lines, ...data].join('\n'),
        });
    },
});
function outputsOf(node) {
    return 'stage' in node ? node.stage.outputs : node.source.outputs;
}
/** Out of the lock first, as in DVC: a stage without an entry has merely not run. */
function removeStage(root, { name, file }) {
    const edits = [
        [(0,stage/* lockPathOf */.O)(file), withoutLockEntry],
        [file, withoutStage],
    ];
    for (const [path, without] of edits) {
        const absolute = (0,external_node_path_.join)(root, path);
        const text = (0,files/* readTextIfExists */.TP)(absolute);
        if (text === undefined)
            continue;
        const left = without(text, name, path);
        if (left === undefined)
            (0,external_node_fs_.unlinkSync)(absolute);
        else if (left !== text)
            (0,files/* writeFileAtomic */.Zf)(absolute, left);
    }
}
/** A path of data is not what is removed; DVC says so, too. */
function refusePaths(workspace, directory, paths) {
    const [output] = (0,targets/* outputsMatching */.Y)((0,commands_workspace/* recordedOutputs */.NW)(workspace), paths);
    const owner = (0,commands_targets/* addressShownFrom */.Q9)(workspace.repository, directory)(output.owner);
    throw new errors/* UserError */.yo({
        code: 'TARGET_NOT_OWNER',
        message: `"${paths[0]}" is data; what can be removed is the .dvc file or stage that tracks it`,
        hint: `assay remove ${owner}`,
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

/***/ 29809:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DK: () => (/* binding */ ignoreAllInGit),
/* harmony export */   bG: () => (/* binding */ ignorePattern),
/* harmony export */   es: () => (/* binding */ ignoreInGit)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path_posix__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53916);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(43026);
/* harmony import */ var _platform_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(48486);
/* harmony import */ var _ignore_rules_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80014);
/* harmony import */ var _safe_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38633);






/**
 * Keeps git from taking a path (POSIX, relative to the root) whose content the cache keeps: adds `/<name>` to the
 * `.gitignore` beside it, as DVC does (dvc-formats §1.8). Returns the changed file, or undefined where git ignores the
 * path already or there is no git. Its line comes before those of `later`, where they are there, else last. Throws `PATH_THROUGH_LINK` (exit 2) for a `.gitignore` that is a link, which git
 * would not read, or in a directory that is one.
 */
function ignoreInGit(repository, path, later = []) {
    return ignoreAllInGit(repository, [path], later).get(path);
}
/** The same for many paths at once; says which file was changed for which of them. Throws before any is. */
function ignoreAllInGit(repository, paths, later = []) {
    const changed = new Map();
    if ((0,_ignore_rules_js__WEBPACK_IMPORTED_MODULE_2__/* .gitTop */ .Sp)(repository.root) === undefined)
        return changed;
    const rules = (0,_ignore_rules_js__WEBPACK_IMPORTED_MODULE_2__/* .gitIgnoreRules */ .Uj)(repository);
    const files = new Map();
    const guard = (0,_safe_path_js__WEBPACK_IMPORTED_MODULE_3__/* .workspaceGuard */ .RJ)(repository);
    for (const path of paths) {
        const isDirectory = (0,_platform_files_js__WEBPACK_IMPORTED_MODULE_4__/* .statIfExists */ .oL)((0,node_path_posix__WEBPACK_IMPORTED_MODULE_1__.join)(repository.root, path))?.isDirectory() ?? false;
        if (rules.ignores(path, isDirectory))
            continue;
        const file = (0,node_path_posix__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path_posix__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), '.gitignore');
        const list = files.get(file);
        if (list)
            list.push(path);
        else
            files.set(file, [path]);
        if (list)
            continue;
        guard(file);
        refuseLink(repository, file);
    }
    for (const [file, ignored] of files) {
        const absolute = (0,node_path_posix__WEBPACK_IMPORTED_MODULE_1__.join)(repository.root, file);
        const before = (0,_platform_files_js__WEBPACK_IMPORTED_MODULE_4__/* .readTextIfExists */ .TP)(absolute);
        const text = before ?? '';
        const known = new Set(text.split('\n'));
        const missing = ignored.filter((path) => !known.has(ignorePattern((0,node_path_posix__WEBPACK_IMPORTED_MODULE_1__.basename)(path))));
        const lines = missing.map((path) => `${ignorePattern((0,node_path_posix__WEBPACK_IMPORTED_MODULE_1__.basename)(path))}\n`).join('');
        const at = placeOf(text, later.filter((path) => (0,node_path_posix__WEBPACK_IMPORTED_MODULE_1__.dirname)(path) === (0,node_path_posix__WEBPACK_IMPORTED_MODULE_1__.dirname)(file)));
        if (lines === '')
            continue;
        if (before === undefined)
            (0,_platform_files_js__WEBPACK_IMPORTED_MODULE_4__/* .writeFileAtomic */ .Zf)(absolute, lines);
        else if (at !== undefined)
            (0,_platform_files_js__WEBPACK_IMPORTED_MODULE_4__/* .writeFileAtomic */ .Zf)(absolute, text.slice(0, at) + lines + text.slice(at));
        else
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.appendFileSync)(absolute, text === '' || text.endsWith('\n') ? lines : `\n${lines}`);
        for (const path of missing)
            changed.set(path, file);
    }
    return changed;
}
/** Where the first line stands that is of one of the paths. */
function placeOf(text, paths) {
    const patterns = new Set(paths.map((path) => ignorePattern((0,node_path_posix__WEBPACK_IMPORTED_MODULE_1__.basename)(path))));
    let at = 0;
    for (const line of paths.length === 0 ? [] : text.split('\n')) {
        if (patterns.has(line))
            return at;
        at += line.length + 1;
    }
    return undefined;
}
function refuseLink(repository, file) {
    if (!(0,_platform_files_js__WEBPACK_IMPORTED_MODULE_4__/* .lstatIfExists */ .sM)((0,node_path_posix__WEBPACK_IMPORTED_MODULE_1__.join)(repository.root, file))?.isSymbolicLink())
        return;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .yo({
        code: 'PATH_THROUGH_LINK',
        message: `${file} is a link, which git does not read`,
        hint: `Make ${file} a file of its own.`,
        exitCode: 2,
    });
}
/**
 * The line that matches one name and nothing else. DVC escapes the wildcards only; a backslash, a space at the end and
 * a line break would let the data slip into git, so they are made to match as well.
 */
function ignorePattern(name) {
    return `/${name
        .replace(/[[\]!*#?\\]/g, '\\$&')
        .replace(/ +$/, (spaces) => '\\ '.repeat(spaces.length))
        .replace(/[\r\n]/g, '?')}`;
}


/***/ }),

/***/ 27569:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H7: () => (/* binding */ interruptedOutputs),
/* harmony export */   eG: () => (/* binding */ markCheckout),
/* harmony export */   g_: () => (/* binding */ forgetInterrupted),
/* harmony export */   q_: () => (/* binding */ takeStaged)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(94161);
/* harmony import */ var _platform_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48486);
/* harmony import */ var _platform_process_alive_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(43172);
/* harmony import */ var _leftover_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(23483);
/* harmony import */ var _object_cache_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(75660);
/* harmony import */ var _safe_path_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(38633);









const NAME = /^checkout-(\d+)-[0-9a-f]{16}\.json$/;
function directoryOf(repository) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(repository.temporaryDirectory, 'assay');
}
/**
 * Writes down that these outputs are about to be put into the workspace, in a file of this process' own. Who is
 * killed leaves it behind, and nobody takes the half of a directory for its content. Returns what deletes it.
 */
function markCheckout(repository, outputs) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directoryOf(repository), `checkout-${process.pid}-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(8).toString('hex')}.json`);
    // what is filled elsewhere is no half of anything, whatever happens to the machine
    const flushes = outputs.some(({ staging }) => staging === undefined);
    (0,_platform_files_js__WEBPACK_IMPORTED_MODULE_3__/* .writeFileAtomic */ .Zf)(path, JSON.stringify(outputs), { flushes });
    return () => (0,_object_cache_js__WEBPACK_IMPORTED_MODULE_4__/* .removeIfExists */ .GR)(path);
}
/** Outputs whose checkout began in their place and did not end, as they were recorded then. */
function interruptedOutputs(repository) {
    return marksIn(repository).flatMap(({ outputs }) => outputs.filter(({ staging }) => staging === undefined));
}
/** Names under which other processes, that are gone, were filling this very output. */
function takeStaged(repository, { path, digest, only = [] }) {
    const left = marksIn(repository).filter(({ pid }) => !isOtherRunning(pid));
    return left.flatMap(({ outputs }) => outputs
        .filter((output) => output.path === path && output.digest === digest && isSameList(only, output.only ?? []))
        .flatMap(({ staging = [] }) => staging));
}
/**
 * These outputs are in the workspace as recorded, or gone from it: forgets checkouts of them that were interrupted, and
 * deletes what those have filled beside the place. A checkout of other content that another process is busy with stays
 * marked.
 */
function forgetInterrupted(repository, settled) {
    for (const { file, pid, outputs } of marksIn(repository)) {
        const left = outputs.filter(({ path, digest, only }) => {
            const now = settled.find((output) => output.path === path && (!output.only || isSameList(output.only, only)));
            return now === undefined || (now.digest !== digest && isOtherRunning(pid));
        });
        if (left.length === outputs.length)
            continue;
        if (!isOtherRunning(pid))
            removeStaged(repository, outputs, left);
        if (left.length === 0)
            (0,_object_cache_js__WEBPACK_IMPORTED_MODULE_4__/* .removeIfExists */ .GR)(file);
        else
            (0,_platform_files_js__WEBPACK_IMPORTED_MODULE_3__/* .writeFileAtomic */ .Zf)(file, JSON.stringify(left));
    }
}
function removeStaged(repository, outputs, kept) {
    const guard = (0,_safe_path_js__WEBPACK_IMPORTED_MODULE_5__/* .workspaceGuard */ .RJ)(repository);
    for (const output of outputs) {
        if (output.staging === undefined || kept.includes(output))
            continue;
        for (const place of (0,_leftover_js__WEBPACK_IMPORTED_MODULE_6__/* .stagingPlaces */ .UY)(output.staging)) {
            try {
                guard(place);
            }
            catch {
                continue; // not what was made there
            }
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(repository.root, place), { recursive: true, force: true });
        }
    }
}
function isSameList(some, others) {
    return some.length === others?.length && some.every((one) => others.includes(one));
}
function marksIn(repository) {
    return (0,_platform_files_js__WEBPACK_IMPORTED_MODULE_3__/* .namesIn */ .wX)(directoryOf(repository)).flatMap((name) => {
        const pid = NAME.exec(name)?.[1];
        const file = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directoryOf(repository), name);
        const text = pid === undefined ? undefined : (0,_platform_files_js__WEBPACK_IMPORTED_MODULE_3__/* .readTextIfExists */ .TP)(file);
        return text === undefined ? [] : [{ file, pid: Number(pid), outputs: outputsIn(text) }];
    });
}
/** None where the text is not what `markCheckout` writes: somebody may have put the file into the repository. */
function outputsIn(text) {
    try {
        const outputs = JSON.parse(text);
        return outputs.every(isPlausible) ? outputs : [];
    }
    catch {
        return [];
    }
}
function isPlausible({ path, digest, only = [], staging }) {
    const isContent = digest === undefined || (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_7__/* .isDigest */ .Bc)(digest);
    if (staging !== undefined && !((0,_leftover_js__WEBPACK_IMPORTED_MODULE_6__/* .isLeftover */ .ij)(staging) && node_path__WEBPACK_IMPORTED_MODULE_2__.posix.dirname(staging) === node_path__WEBPACK_IMPORTED_MODULE_2__.posix.dirname(path)))
        return false;
    return isContent && (0,_safe_path_js__WEBPACK_IMPORTED_MODULE_5__/* .outputPath */ .XC)('', path, 'mark') === path && only.every((part) => !(0,_safe_path_js__WEBPACK_IMPORTED_MODULE_5__/* .manifestPathProblem */ .Uu)(part));
}
function isOtherRunning(pid) {
    return pid !== process.pid && (0,_platform_process_alive_js__WEBPACK_IMPORTED_MODULE_8__/* .isProcessAlive */ .j)(pid);
}


/***/ }),

/***/ 23483:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B2: () => (/* binding */ workspaceTemporary),
/* harmony export */   UY: () => (/* binding */ stagingPlaces),
/* harmony export */   ij: () => (/* binding */ isLeftover)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/** A name beside a workspace file for what becomes that file by a rename. */
function workspaceTemporary(target) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(target), `.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(8).toString('hex')}.assay-tmp`);
}
/** Whether the file has such a name: whoever was to rename it was killed, and it is nobody's content. */
function isLeftover(path) {
    return /(^|\/)\.[0-9a-f]{16}\.assay-tmp$/.test(path);
}
/**
 * Where what has this name beside its place (POSIX, relative to the root) may be until it is whole: out of git's sight,
 * which ignores `.dvc/tmp`, or under the name itself where that is another file system.
 */
function stagingPlaces(staging) {
    return [`.dvc/tmp/assay/${node_path__WEBPACK_IMPORTED_MODULE_1__.posix.basename(staging)}`, staging];
}


/***/ }),

/***/ 18220:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ unlinkFromCache),
/* harmony export */   k: () => (/* binding */ removeOutput)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _platform_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48486);
/* harmony import */ var _interrupted_checkout_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(27569);
/* harmony import */ var _leftover_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(23483);
/* harmony import */ var _safe_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38633);






/** Deletes an output of the workspace, if there is one, never through a linked directory (`PATH_THROUGH_LINK`, exit 2). */
function removeOutput(repository, path) {
    (0,_safe_path_js__WEBPACK_IMPORTED_MODULE_2__/* .workspaceGuard */ .RJ)(repository)(path);
    const absolute = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(repository.root, path);
    if ((0,_platform_files_js__WEBPACK_IMPORTED_MODULE_3__/* .lstatIfExists */ .sM)(absolute))
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(absolute, { recursive: true, force: true });
    (0,_interrupted_checkout_js__WEBPACK_IMPORTED_MODULE_4__/* .forgetInterrupted */ .g_)(repository, [{ path }]);
}
/**
 * Makes files that share their bytes with the cache (hard links, links) files of their own, so that a command can change
 * them in place without changing what is stored. What is not there is passed over.
 */
function unlinkFromCache(repository, path) {
    (0,_safe_path_js__WEBPACK_IMPORTED_MODULE_2__/* .workspaceGuard */ .RJ)(repository)(path);
    const absolute = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(repository.root, path);
    if ((0,_platform_files_js__WEBPACK_IMPORTED_MODULE_3__/* .lstatIfExists */ .sM)(absolute))
        unlinkAll(absolute);
}
function unlinkAll(path) {
    const entry = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path);
    if (entry.isDirectory()) {
        for (const name of (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(path))
            unlinkAll((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, name));
        return;
    }
    const isShared = entry.isSymbolicLink() || entry.nlink > 1;
    const file = (0,_platform_files_js__WEBPACK_IMPORTED_MODULE_3__/* .statIfExists */ .oL)(path);
    if (!isShared || !file?.isFile())
        return;
    const temporary = (0,_leftover_js__WEBPACK_IMPORTED_MODULE_5__/* .workspaceTemporary */ .B2)(path);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.copyFileSync)(path, temporary);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.chmodSync)(temporary, 0o644 | (file.mode & 0o111));
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(temporary, path);
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


/***/ }),

/***/ 89548:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ untrackOutput),
/* harmony export */   r: () => (/* binding */ unignoreInGit)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path_posix__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53916);
/* harmony import */ var _platform_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(48486);
/* harmony import */ var _ignore_in_git_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(29809);
/* harmony import */ var _make_way_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18220);
/* harmony import */ var _object_cache_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(75660);
/* harmony import */ var _path_marks_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61096);







/**
 * Lets go of an output that is no longer tracked: its files become the user's own, or are deleted with `deleteData`, and
 * git may take them again. What declares it is the caller's to change, afterwards. Returns the changed `.gitignore`.
 */
function untrackOutput(repository, { path, cached }, { deleteData }) {
    (0,_path_marks_js__WEBPACK_IMPORTED_MODULE_2__/* .refuseBusyPaths */ .Ah)(repository, { read: [], write: [path] });
    if (deleteData)
        (0,_make_way_js__WEBPACK_IMPORTED_MODULE_3__/* .removeOutput */ .k)(repository, path);
    else if (cached)
        (0,_make_way_js__WEBPACK_IMPORTED_MODULE_3__/* .unlinkFromCache */ .C)(repository, path);
    return cached ? unignoreInGit(repository, path) : undefined;
}
/**
 * Takes the line that `ignoreInGit` wrote for a path out of the `.gitignore` beside it; a file with no line left is
 * deleted, as in DVC. Returns the file (POSIX, relative to the root) where there was such a line.
 */
function unignoreInGit(repository, path) {
    const file = (0,node_path_posix__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path_posix__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), '.gitignore');
    const absolute = (0,node_path_posix__WEBPACK_IMPORTED_MODULE_1__.join)(repository.root, file);
    if (!(0,_platform_files_js__WEBPACK_IMPORTED_MODULE_4__/* .lstatIfExists */ .sM)(absolute)?.isFile())
        return undefined;
    const lines = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(absolute, 'utf8').match(/[^\n]*\n|[^\n]+$/g) ?? [];
    const own = new Set([(0,_ignore_in_git_js__WEBPACK_IMPORTED_MODULE_5__/* .ignorePattern */ .bG)((0,node_path_posix__WEBPACK_IMPORTED_MODULE_1__.basename)(path)), `/${(0,node_path_posix__WEBPACK_IMPORTED_MODULE_1__.basename)(path)}`].map((line) => line.trim()));
    const others = lines.filter((line) => !own.has(line.trim()));
    if (others.length === lines.length)
        return undefined;
    if (others.length === 0)
        (0,_object_cache_js__WEBPACK_IMPORTED_MODULE_6__/* .removeIfExists */ .GR)(absolute);
    else
        (0,_platform_files_js__WEBPACK_IMPORTED_MODULE_4__/* .writeFileAtomic */ .Zf)(absolute, others.join(''));
    return file;
}


/***/ })

};
