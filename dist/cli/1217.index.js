"use strict";
exports.id = 1217;
exports.ids = [1217];
exports.modules = {

/***/ 3660:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ tryClaimFile),
/* harmony export */   j: () => (/* binding */ readClaim)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8486);
/* harmony import */ var _process_alive_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3172);






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

/***/ 3172:
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

/***/ 1217:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ checkoutOutputs)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/core/digest.js
var core_digest = __webpack_require__(4161);
// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(3026);
// EXTERNAL MODULE: ./build/src/platform/files.js
var files = __webpack_require__(8486);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./build/src/versioning/copy-objects.js
var copy_objects = __webpack_require__(5700);
// EXTERNAL MODULE: ./build/src/versioning/interrupted-checkout.js
var interrupted_checkout = __webpack_require__(7569);
// EXTERNAL MODULE: ./build/src/versioning/link-object.js
var link_object = __webpack_require__(4578);
// EXTERNAL MODULE: ./build/src/versioning/object-cache.js
var object_cache = __webpack_require__(5660);
// EXTERNAL MODULE: ./build/src/versioning/object-layout.js
var object_layout = __webpack_require__(8746);
// EXTERNAL MODULE: ./build/src/versioning/workspace-index.js
var workspace_index = __webpack_require__(7178);
;// CONCATENATED MODULE: ./build/src/versioning/apply-checkout.js










/** Carries steps out; their outputs stay marked when it throws. Corrupt objects are deleted, then `OBJECT_CORRUPT` is thrown (exit 4). */
function applyCheckout(repository, steps, progress) {
    const items = steps.reduce((sum, { write }) => sum + write.length, 0);
    const phase = progress.phase('Checking out', { items });
    const linker = (0,link_object/* objectLinker */.zb)(repository);
    const unmark = (0,interrupted_checkout/* markCheckout */.eG)(repository, steps.map(({ output }) => output));
    const corrupt = [];
    for (const step of steps) {
        makeRoom(repository, step);
        writeFiles(repository, step, linker, phase, corrupt);
        // the bit of a linked file is the cached object's
        if (step.makeExecutable && !isRelinked(repository, step, linker, corrupt)) {
            (0,link_object/* makeExecutable */.dF)((0,external_node_path_.join)(repository.root, step.output.path));
        }
    }
    phase.done();
    if (corrupt.length > 0)
        throw corruptInCache(corrupt);
    unmark();
}
function makeRoom(repository, { output, remove, write, base, isDirectory, isNew }) {
    for (const path of remove)
        (0,external_node_fs_.unlinkSync)((0,external_node_path_.join)(repository.root, path));
    const emptied = new Set(remove.map(external_node_path_.dirname));
    for (const directory of emptied)
        removeEmptyUpTo(repository, directory, output.path);
    if (isDirectory)
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.join)(repository.root, output.path), { recursive: true });
    if (isNew && isDirectory)
        return;
    for (const { path } of write)
        removeEmptyDirectories((0,external_node_path_.join)(repository.root, base + path));
}
function writeFiles(repository, step, linker, phase, corrupt) {
    const { output, base, write } = step;
    const { legacy = false } = output;
    const executable = (output.executable ?? false) && !step.isDirectory;
    const linkOne = ({ path, digest }) => {
        const object = { digest, legacy };
        if (linker.link(object, base + path, executable) === 'corrupt') {
            corrupt.push({ path: base + path, object });
            removeIfCorrupt(repository, object);
        }
        phase.advance(1);
    };
    let next = 0;
    // the first file says which kind of link works here
    while (next < write.length && (next === 0 || !linker.onlyCopies() || legacy || executable))
        linkOne(write[next++]);
    const placed = [];
    const options = { mode: linker.fileMode, phase, placed };
    for (const entry of (0,copy_objects/* copyIntoWorkspace */.$i)(repository, base, write.slice(next), options))
        linkOne(entry);
    if (placed.length > 0)
        (0,workspace_index/* addToIndex */.zO)(repository, output.path, placed);
}
function isRelinked(repository, { output }, linker, corrupt) {
    const object = { digest: output.digest, legacy: output.legacy ?? false };
    if (!(0,link_object/* needsRelink */.Pm)(repository, object, output.path, true))
        return false;
    if (linker.link(object, output.path, true) === 'corrupt') {
        corrupt.push({ path: output.path, object });
        removeIfCorrupt(repository, object);
    }
    return true;
}
function removeIfCorrupt(repository, object) {
    const path = (0,object_layout/* objectPath */.du)(repository.cacheDirectory, object);
    if ((0,files/* lstatIfExists */.sM)(path) && !(0,object_cache/* isIntact */.kM)(path, object))
        (0,object_cache/* removeIfExists */.GR)(path);
}
/** Removes directories that deleting files left empty, from `directory` up to the output itself. */
function removeEmptyUpTo(repository, directory, output) {
    for (let path = directory; path === output || path.startsWith(`${output}/`); path = (0,external_node_path_.dirname)(path)) {
        try {
            (0,external_node_fs_.rmdirSync)((0,external_node_path_.join)(repository.root, path));
        }
        catch (error) {
            const code = error.code;
            if (code === 'ENOTEMPTY' || code === 'EEXIST' || code === 'ENOENT' || code === 'ENOTDIR')
                return;
            throw error;
        }
    }
}
/** Makes room for a file where directories stand that hold no files. */
function removeEmptyDirectories(directory) {
    if (!(0,files/* lstatIfExists */.sM)(directory)?.isDirectory())
        return;
    for (const name of (0,external_node_fs_.readdirSync)(directory))
        removeEmptyDirectories((0,external_node_path_.join)(directory, name));
    (0,external_node_fs_.rmdirSync)(directory);
}
function corruptInCache(corrupt) {
    const mistakes = corrupt.map(({ path, object }) => ({
        message: `${path}: ${(0,object_layout/* objectKey */.T5)(object)} did not match its name`,
    }));
    return new errors/* UserError */.yo({
        code: 'OBJECT_CORRUPT',
        message: `${corrupt[0].path}: the object ${(0,object_layout/* objectKey */.T5)(corrupt[0].object)} in the cache was corrupt and has been deleted`,
        hint: 'Run `assay pull` to fetch it again from the remote.',
        exitCode: 4,
        mistakes,
    });
}

// EXTERNAL MODULE: ./build/src/versioning/gather-checkout.js + 1 modules
var gather_checkout = __webpack_require__(7875);
// EXTERNAL MODULE: ./build/src/versioning/ignore-rules.js + 1 modules
var ignore_rules = __webpack_require__(14);
// EXTERNAL MODULE: ./build/src/versioning/leftover.js
var leftover = __webpack_require__(3483);
// EXTERNAL MODULE: ./build/src/versioning/path-marks.js
var path_marks = __webpack_require__(1096);
// EXTERNAL MODULE: ./build/src/core/repository-path.js
var repository_path = __webpack_require__(4949);
// EXTERNAL MODULE: ./build/src/versioning/hash-workspace.js + 1 modules
var hash_workspace = __webpack_require__(3619);
// EXTERNAL MODULE: ./build/src/versioning/make-way.js
var make_way = __webpack_require__(8220);
// EXTERNAL MODULE: ./build/src/versioning/plan-checkout.js
var plan_checkout = __webpack_require__(7040);
// EXTERNAL MODULE: ./build/src/versioning/safe-path.js
var safe_path = __webpack_require__(8633);
// EXTERNAL MODULE: ./build/src/versioning/stored-content.js
var stored_content = __webpack_require__(5899);
;// CONCATENATED MODULE: ./build/src/versioning/placed-outputs.js









function recordPath(repository) {
    return (0,external_node_path_.join)(repository.temporaryDirectory, 'assay/placed.json');
}
/**
 * Remembers outputs that are in the workspace as recorded: another revision may not track them, and who placed them may
 * then delete them, as DVC does by its table of links.
 */
function recordPlaced(repository, placed) {
    const known = readPlaced(repository);
    for (const { path, digest, legacy, only } of placed) {
        if (!only && digest !== undefined)
            known.set(path, { path, digest, ...(legacy && { legacy }) });
    }
    writePlaced(repository, known);
}
/**
 * Placed outputs that nothing tracks any more and that are unchanged and in the cache, so that nothing is lost with them;
 * of those whose deletion was interrupted what is left has to be so.
 */
function abandonedOutputs(repository, tracked) {
    return [...readPlaced(repository).values()].filter((placed) => {
        const { path, digest, legacy = false, leaving } = placed;
        if (tracked.some((output) => (0,repository_path/* isInside */.FK)(output.path, path) || (0,repository_path/* isInside */.FK)(path, output.path)))
            return false;
        if (!(0,files/* lstatIfExists */.sM)((0,external_node_path_.join)(repository.root, path)) || !(0,stored_content/* isCached */.bm)(repository, placed))
            return false;
        const current = (0,hash_workspace/* hashWorkspacePath */.Lv)(repository, path, { legacy, expected: digest });
        if (current?.content.digest === digest)
            return true;
        if (!leaving || !current?.manifest || !(0,core_digest/* isDirectoryDigest */.SU)(digest))
            return false;
        const recorded = (0,plan_checkout/* filesOf */.R8)(path, digest, (0,stored_content/* readManifest */.WI)(repository, digest, legacy));
        return [...(0,plan_checkout/* filesInWorkspace */.U9)(path, current)].every(([file, found]) => recorded.get(file) === found);
    });
}
/** Deletes abandoned outputs, so that a run that is killed meanwhile is finished by the next one. */
function deleteAbandoned(repository, abandoned) {
    if (abandoned.length === 0)
        return;
    const known = readPlaced(repository);
    for (const placed of abandoned)
        known.set(placed.path, { ...placed, leaving: true });
    writePlaced(repository, known);
    for (const { path } of abandoned) {
        (0,make_way/* removeOutput */.k)(repository, path);
        known.delete(path);
    }
    writePlaced(repository, known);
}
function writePlaced(repository, known) {
    const path = recordPath(repository);
    const text = JSON.stringify([...known.values()]);
    if (text !== ((0,files/* readTextIfExists */.TP)(path) ?? '[]'))
        (0,files/* writeFileAtomic */.Zf)(path, text);
}
/** By path; nothing where the text is not what `recordPlaced` writes. */
function readPlaced(repository) {
    const text = (0,files/* readTextIfExists */.TP)(recordPath(repository));
    if (text === undefined)
        return new Map();
    try {
        const found = JSON.parse(text);
        return new Map(found
            .filter(({ path, digest }) => (0,core_digest/* isDigest */.Bc)(digest) && (0,safe_path/* outputPath */.XC)('', path, 'placed.json') === path)
            .map((placed) => [placed.path, placed]));
    }
    catch {
        return new Map();
    }
}

// EXTERNAL MODULE: ./build/src/versioning/transfer/existing-at.js
var existing_at = __webpack_require__(2261);
;// CONCATENATED MODULE: ./build/src/versioning/checkout-outputs.js















/**
 * Makes the workspace hold what is recorded, from the cache alone. Outputs git keeps are passed over. Before anything
 * is touched it throws `UNSAVED_FILES` when files would be lost and `force` is not given, `PATH_THROUGH_LINK`,
 * `PLACE_TAKEN`, `OUTPUT_IGNORED`, `OUTPUT_OVERLAP` and `TARGET_UNKNOWN` (all exit 2); at the end `OBJECT_CORRUPT` (exit 4)
 * when cached objects were not what their names say, which are deleted from the cache, so that fetching brings them
 * anew. What was interrupted stays marked and is finished by the next run, or by `finishCheckouts`.
 */
function checkoutOutputs(repository, outputs, options) {
    const chosen = outputs.filter(({ cached, digest, source }) => cached && (digest !== undefined || !source));
    refuseIgnored(repository, chosen);
    const inputs = chosen.map((output) => (0,gather_checkout/* gatherCheckout */.c)(repository, output, options.relink ?? false));
    const plan = (0,plan_checkout/* planCheckout */.SH)(inputs, {
        isThere: (0,existing_at/* lookupOf */._)(repository.cacheDirectory, {
            files: inputs.map(({ manifest = [] }) => ({ base: '', legacy: false, entries: manifest })),
        }),
        isSaved: (digest, legacy) => (0,object_cache/* hasObject */.Qf)(repository, { digest, legacy }),
    });
    refuseWrongPlaces(repository, plan);
    (0,path_marks/* refuseBusyPaths */.Ah)(repository, { read: [], write: plan.steps.map(({ output }) => output.path) });
    if (!options.force)
        refuseToLose(plan);
    const abandoned = options.tracked ? abandonedOutputs(repository, options.tracked) : [];
    const lacking = plan.failed.map(({ output }) => shown(output));
    const result = {
        added: [],
        modified: [],
        deleted: abandoned.map(shown),
        failed: options.allowMissing ? [] : lacking,
        missing: options.allowMissing ? lacking : [],
    };
    if (!options.dryRun) {
        options.onBlocking?.();
        deleteAbandoned(repository, abandoned);
        if (plan.steps.length > 0)
            applyCheckout(repository, plan.steps, options.progress);
        const settled = [...plan.unchanged, ...plan.steps.map(({ output }) => output)];
        (0,interrupted_checkout/* forgetInterrupted */.g_)(repository, settled);
        recordPlaced(repository, settled);
    }
    for (const step of plan.steps)
        result[step.change].push(shown(step.output));
    return result;
}
function shown({ digest, path }) {
    return digest !== undefined && (0,core_digest/* isDirectoryDigest */.SU)(digest) ? `${path}/` : path;
}
/** DVC, too, takes it for a mistake that one file tracks what another one tells it not to see. */
function refuseIgnored(repository, outputs) {
    const ignored = (0,ignore_rules/* dvcIgnoreRules */.By)(repository);
    for (const { path, digest, owner } of outputs) {
        if (!ignored.ignores(path, digest !== undefined && (0,core_digest/* isDirectoryDigest */.SU)(digest)))
            continue;
        throw new errors/* UserError */.yo({
            code: 'OUTPUT_IGNORED',
            message: `${path} (${owner}) is tracked, and left out by .dvcignore`,
            hint: `Take ${path} out of .dvcignore, or delete its entry in ${owner}.`,
            exitCode: 2,
        });
    }
}
function refuseWrongPlaces(repository, plan) {
    const guard = (0,safe_path/* workspaceGuard */.RJ)(repository);
    for (const { output, remove, base, write } of plan.steps) {
        guard(output.path);
        refuseFileAbove(repository, output.path);
        for (const path of remove)
            guard(path);
        for (const { path } of write)
            guard(base + path);
    }
}
function refuseFileAbove(repository, output) {
    for (let directory = external_node_path_.posix.dirname(output); directory !== '.'; directory = external_node_path_.posix.dirname(directory)) {
        const stat = (0,files/* lstatIfExists */.sM)((0,external_node_path_.join)(repository.root, directory));
        if (!stat || stat.isDirectory())
            continue;
        throw new errors/* UserError */.yo({
            code: 'PLACE_TAKEN',
            message: `${output} cannot be written: ${directory} is not a directory`,
            hint: `Move ${directory} away.`,
            exitCode: 2,
        });
    }
}
const MAX_LISTED = 50;
function refuseToLose(plan) {
    const unsaved = plan.unsaved.filter((path) => !(0,leftover/* isLeftover */.i)(path));
    if (unsaved.length === 0)
        return;
    const listed = unsaved.slice(0, MAX_LISTED).map((path) => `  ${path}`);
    if (unsaved.length > MAX_LISTED)
        listed.push(`  … and ${unsaved.length - MAX_LISTED} more`);
    throw new errors/* UserError */.yo({
        code: 'UNSAVED_FILES',
        message: `These files would be lost, nothing has them saved:\n${listed.join('\n')}`,
        hint: 'Save them with `assay add`, move them away, or give `--force` to lose them.',
        exitCode: 2,
    });
}


/***/ }),

/***/ 7875:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $: () => (/* binding */ currentOf),
  c: () => (/* binding */ gatherCheckout)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/core/digest.js
var core_digest = __webpack_require__(4161);
// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(3026);
// EXTERNAL MODULE: ./build/src/core/repository-path.js
var repository_path = __webpack_require__(4949);
// EXTERNAL MODULE: ./build/src/platform/files.js
var files = __webpack_require__(8486);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./build/src/versioning/file-hash.js
var file_hash = __webpack_require__(9587);
// EXTERNAL MODULE: ./build/src/versioning/object-cache.js
var object_cache = __webpack_require__(5660);
// EXTERNAL MODULE: ./build/src/versioning/plan-checkout.js
var plan_checkout = __webpack_require__(7040);
// EXTERNAL MODULE: ./build/src/versioning/safe-path.js
var safe_path = __webpack_require__(8633);
;// CONCATENATED MODULE: ./build/src/versioning/files-in-the-way.js







/**
 * What stands where an output's content goes and is not seen as content: files that `.dvcignore` hides, links,
 * sockets and the like, at the place of a file, below it, or at the place of a directory. By path (POSIX, relative
 * to the root). Throws `PATH_THROUGH_LINK` (exit 2) where a missing file would be written through a link.
 */
function filesInTheWay(repository, output, current, manifest) {
    const found = new Map();
    const present = (0,plan_checkout/* filesInWorkspace */.U9)(output.path, current);
    const guard = (0,safe_path/* workspaceGuard */.RJ)(repository);
    const at = (path) => (0,external_node_path_.join)(repository.root, path);
    if (!(0,files/* lstatIfExists */.sM)(at(output.path)))
        return found;
    const note = (path) => {
        if (present.has(path))
            return;
        const isFile = (0,files/* statIfExists */.oL)(at(path))?.isFile() ?? false;
        const digest = isFile ? (0,file_hash/* hashFile */.DC)(at(path), output.legacy ? 'dos2unix' : 'md5').digest : undefined;
        found.set(path, { isExpendable: (0,object_cache/* isCacheLink */.hw)(repository, at(path)), ...(digest !== undefined && { digest }) });
    };
    const noteFilesAt = (path) => {
        const stat = (0,files/* lstatIfExists */.sM)(at(path));
        if (stat?.isDirectory())
            for (const name of (0,external_node_fs_.readdirSync)(at(path)))
                noteFilesAt(`${path}/${name}`);
        else if (stat)
            note(path);
    };
    const checked = new Set();
    const noteDirectoriesOf = (path) => {
        const directory = path.slice(0, path.lastIndexOf('/'));
        if (checked.has(directory))
            return;
        checked.add(directory);
        if (directory !== output.path)
            noteDirectoriesOf(directory);
        if ((0,files/* lstatIfExists */.sM)(at(directory)) && !(0,files/* statIfExists */.oL)(at(directory))?.isDirectory())
            note(directory);
    };
    if (manifest)
        noteDirectoriesOf(`${output.path}/`);
    for (const path of (0,plan_checkout/* filesOf */.R8)(output.path, output.digest, manifest).keys()) {
        if (present.has(path))
            continue;
        guard(path);
        if (manifest)
            noteDirectoriesOf(path);
        noteFilesAt(path);
    }
    return found;
}

// EXTERNAL MODULE: ./build/src/versioning/hash-workspace.js + 1 modules
var hash_workspace = __webpack_require__(3619);
// EXTERNAL MODULE: ./build/src/versioning/link-object.js
var link_object = __webpack_require__(4578);
// EXTERNAL MODULE: ./build/src/versioning/select-entries.js
var select_entries = __webpack_require__(8249);
// EXTERNAL MODULE: ./build/src/versioning/stored-content.js
var stored_content = __webpack_require__(5899);
;// CONCATENATED MODULE: ./build/src/versioning/gather-checkout.js











/**
 * Looks at what an output's checkout is planned by. Throws `TARGET_UNKNOWN` (exit 2) for parts that the directory does
 * not have, and what `hashWorkspacePath`, `readManifest` and `filesInTheWay` throw.
 */
function gatherCheckout(repository, output, relinks) {
    const { digest, legacy = false } = output;
    const isDirectory = digest !== undefined && (0,core_digest/* isDirectoryDigest */.SU)(digest);
    const all = isDirectory ? (0,stored_content/* readManifest */.WI)(repository, digest, legacy) : undefined;
    const manifest = all && chosenOf(output, all);
    const current = currentOf(repository, output);
    const isUnknown = digest === undefined || (isDirectory && manifest === undefined);
    const inTheWay = isUnknown ? new Map() : filesInTheWay(repository, output, current, manifest);
    const relink = relinks && !isUnknown && current ? filesToRelink(repository, output, current, manifest) : undefined;
    return { output, current, inTheWay, manifest, ...(relink && { relink }) };
}
function chosenOf({ path, only }, all) {
    const { entries, unknown } = (0,select_entries/* selectEntries */.X)(all, only);
    if (unknown.length === 0)
        return entries;
    throw new errors/* UserError */.yo({
        code: 'TARGET_UNKNOWN',
        message: `${path}/${unknown[0]}: the recorded directory ${path} holds nothing of this name`,
        hint: `Look what it holds: \`assay list . ${path}\`.`,
        exitCode: 2,
    });
}
/** What the workspace holds of an output, or of those parts of it that are meant. */
function currentOf(repository, output) {
    const { path, digest, legacy = false, only } = output;
    if (!only)
        return (0,hash_workspace/* hashWorkspacePath */.Lv)(repository, path, { legacy, ...(digest !== undefined && { expected: digest }) });
    const outermost = only.filter((one) => !only.some((other) => other !== one && (0,repository_path/* isInside */.FK)(one, other)));
    const manifest = [];
    const leftovers = [];
    for (const part of new Set(outermost)) {
        const found = (0,hash_workspace/* hashWorkspacePath */.Lv)(repository, `${path}/${part}`, { legacy });
        if (!found)
            continue;
        leftovers.push(...(found.leftovers ?? []));
        if (!found.manifest)
            manifest.push({ path: part, digest: found.content.digest });
        else
            for (const entry of found.manifest)
                manifest.push({ path: `${part}/${entry.path}`, digest: entry.digest });
    }
    if (manifest.length === 0 && !(0,files/* lstatIfExists */.sM)((0,external_node_path_.join)(repository.root, path))?.isDirectory())
        return undefined;
    return { content: {}, manifest, leftovers };
}
function filesToRelink(repository, { path: place, digest, legacy = false, executable = false }, current, manifest) {
    const found = new Set();
    const present = (0,plan_checkout/* filesInWorkspace */.U9)(place, current);
    const wanted = manifest
        ? manifest.map((one) => ({ ...one, path: `${place}/${one.path}` }))
        : [{ path: place, digest: digest }];
    for (const one of wanted) {
        if (present.get(one.path) !== one.digest)
            continue;
        const object = { digest: one.digest, legacy };
        if ((0,link_object/* needsRelink */.Pm)(repository, object, one.path, executable && !manifest))
            found.add(one.path);
    }
    return found;
}


/***/ }),

/***/ 8162:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O$: () => (/* binding */ unreadable),
/* harmony export */   mw: () => (/* binding */ digestAt),
/* harmony export */   yQ: () => (/* binding */ hashFiles)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3026);
/* harmony import */ var _platform_file_threads_file_batch_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1868);
/* harmony import */ var _platform_file_threads_shared_batch_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1998);
/* harmony import */ var _platform_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8486);
/* harmony import */ var _file_hash_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9587);
/* harmony import */ var _workspace_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7178);







/**
 * Hashes files of a tracked path (POSIX, relative to the root), reading those alone that are not as the index knows
 * them. `directories` and `startedMs` are those of the listing the files come from. `run` may do more with them. Throws `WORKSPACE_UNREADABLE` and `WORKSPACE_CHANGED` (exit 2) naming the file.
 */
function hashFiles(repository, path, files, rule, { directories, startedMs } = { startedMs: Date.now() }, run = rule === 'md5' ? (batch) => (0,_platform_file_threads_file_batch_js__WEBPACK_IMPORTED_MODULE_1__/* .runFileBatch */ .G)({ work: 'hash', ...batch }) : (batch) => hashEach(batch, rule)) {
    const index = (0,_workspace_index_js__WEBPACK_IMPORTED_MODULE_2__/* .readIndex */ .vY)(repository, path, rule);
    const paths = files.join('\0');
    const known = index && knownFiles(index, files, paths);
    const isOneFile = files.length === 1 && files[0] === '';
    const { identities, digests, outcomes } = run({
        sources: isOneFile ? [path] : files,
        sourceRoot: isOneFile ? `${repository.root}/` : `${(0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(repository.root, path)}/`,
        ...known,
    });
    refuseOutcomes(path, files, outcomes);
    const hasSameFiles = index?.paths === paths && index.count === files.length;
    const isUnchanged = hasSameFiles && digests.equals(index.digests);
    return {
        files,
        identities,
        digests,
        sizeBytes: sum(identities, _platform_file_threads_shared_batch_js__WEBPACK_IMPORTED_MODULE_3__/* .IDENTITY */ .zK.sizeBytes),
        ...(isUnchanged && index.manifestDigest !== undefined && { manifestDigest: index.manifestDigest }),
        remember(manifestDigest) {
            const isKept = isUnchanged && index.manifestDigest === manifestDigest && (!directories || directories === index.directories);
            if (isKept && outcomes.every((outcome) => outcome === _platform_file_threads_shared_batch_js__WEBPACK_IMPORTED_MODULE_3__/* .OUTCOMES */ .im.same))
                return;
            const found = { paths, count: files.length, identities, digests };
            if (manifestDigest !== undefined)
                found.manifestDigest = manifestDigest;
            if (directories)
                found.directories = directories;
            (0,_workspace_index_js__WEBPACK_IMPORTED_MODULE_2__/* .writeIndex */ ._M)(repository, path, rule, found, startedMs);
        },
    };
}
/** Digest of one of the files. */
function digestAt({ digests }, index) {
    return digests.toString('hex', index * 16, index * 16 + 16);
}
/** What the index knows of these files, in their order. */
function knownFiles(index, files, paths) {
    if (index.paths === paths && index.count === files.length)
        return index;
    const identities = new Float64Array(files.length * _platform_file_threads_shared_batch_js__WEBPACK_IMPORTED_MODULE_3__/* .IDENTITY_LENGTH */ .gF);
    const digests = new Uint8Array(files.length * 16);
    const rows = new Map(index.paths.split('\0').map((path, row) => [path, row]));
    for (const [at, file] of files.entries()) {
        const row = rows.get(file);
        if (row === undefined)
            continue;
        identities.set(index.identities.subarray(row * _platform_file_threads_shared_batch_js__WEBPACK_IMPORTED_MODULE_3__/* .IDENTITY_LENGTH */ .gF, (row + 1) * _platform_file_threads_shared_batch_js__WEBPACK_IMPORTED_MODULE_3__/* .IDENTITY_LENGTH */ .gF), at * _platform_file_threads_shared_batch_js__WEBPACK_IMPORTED_MODULE_3__/* .IDENTITY_LENGTH */ .gF);
        digests.set(index.digests.subarray(row * 16, (row + 1) * 16), at * 16);
    }
    return { identities, digests };
}
/** `hash` of a file batch, by the rules of DVC 2. */
function hashEach(batch, rule) {
    const sources = batch.sources;
    const identities = new Float64Array(sources.length * _platform_file_threads_shared_batch_js__WEBPACK_IMPORTED_MODULE_3__/* .IDENTITY_LENGTH */ .gF);
    const digests = Buffer.alloc(sources.length * 16);
    const outcomes = new Uint8Array(sources.length).fill(_platform_file_threads_shared_batch_js__WEBPACK_IMPORTED_MODULE_3__/* .OUTCOMES */ .im.done);
    for (const [index, source] of sources.entries()) {
        const stat = (0,_platform_files_js__WEBPACK_IMPORTED_MODULE_4__/* .statIfExists */ .oL)(batch.sourceRoot + source);
        if (!stat?.isFile()) {
            outcomes[index] = stat ? _platform_file_threads_shared_batch_js__WEBPACK_IMPORTED_MODULE_3__/* .OUTCOMES */ .im.notFile : _platform_file_threads_shared_batch_js__WEBPACK_IMPORTED_MODULE_3__/* .OUTCOMES */ .im.missing;
            continue;
        }
        const at = index * _platform_file_threads_shared_batch_js__WEBPACK_IMPORTED_MODULE_3__/* .IDENTITY_LENGTH */ .gF;
        identities.set([stat.dev, stat.ino, stat.mode, stat.size, stat.mtimeMs, stat.ctimeMs], at);
        const isSame = Object.values(_platform_file_threads_shared_batch_js__WEBPACK_IMPORTED_MODULE_3__/* .IDENTITY */ .zK).every((column) => column === _platform_file_threads_shared_batch_js__WEBPACK_IMPORTED_MODULE_3__/* .IDENTITY */ .zK.mode || batch.identities?.[at + column] === identities[at + column]);
        if (isSame) {
            digests.set(batch.digests.subarray(index * 16, index * 16 + 16), index * 16);
            outcomes[index] = _platform_file_threads_shared_batch_js__WEBPACK_IMPORTED_MODULE_3__/* .OUTCOMES */ .im.same;
            continue;
        }
        try {
            digests.write((0,_file_hash_js__WEBPACK_IMPORTED_MODULE_5__/* .hashFile */ .DC)(batch.sourceRoot + source, rule).digest, index * 16, 'hex');
        }
        catch (error) {
            if (!(0,_platform_files_js__WEBPACK_IMPORTED_MODULE_4__/* .isMissing */ .b2)(error))
                throw error;
            outcomes[index] = _platform_file_threads_shared_batch_js__WEBPACK_IMPORTED_MODULE_3__/* .OUTCOMES */ .im.missing;
        }
    }
    return { identities, digests, outcomes };
}
function refuseOutcomes(path, files, outcomes) {
    for (let index = 0; index < outcomes.length; index++) {
        const outcome = outcomes[index];
        if (outcome === _platform_file_threads_shared_batch_js__WEBPACK_IMPORTED_MODULE_3__/* .OUTCOMES */ .im.done || outcome === _platform_file_threads_shared_batch_js__WEBPACK_IMPORTED_MODULE_3__/* .OUTCOMES */ .im.same)
            continue;
        const name = files[index] === '' ? path : `${path}/${files[index]}`;
        if (outcome === _platform_file_threads_shared_batch_js__WEBPACK_IMPORTED_MODULE_3__/* .OUTCOMES */ .im.missing)
            throw unreadable(name, 'vanished while it was read');
        if (outcome === _platform_file_threads_shared_batch_js__WEBPACK_IMPORTED_MODULE_3__/* .OUTCOMES */ .im.notFile)
            throw unreadable(name, 'is neither a file nor a directory');
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .UserError */ .yo({
            code: 'WORKSPACE_CHANGED',
            message: `${name} changed while it was stored`,
            hint: 'Try again when nothing writes to it.',
            exitCode: 2,
        });
    }
}
/** `WORKSPACE_UNREADABLE` (exit 2): something in the workspace has no content that could be recorded. */
function unreadable(path, reason) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .UserError */ .yo({
        code: 'WORKSPACE_UNREADABLE',
        message: `${path} ${reason}`,
        hint: 'Remove or rename it, or name it in .dvcignore.',
        exitCode: 2,
    });
}
function sum(identities, column) {
    let total = 0;
    for (let at = column; at < identities.length; at += _platform_file_threads_shared_batch_js__WEBPACK_IMPORTED_MODULE_3__/* .IDENTITY_LENGTH */ .gF)
        total += identities[at];
    return total;
}


/***/ }),

/***/ 3619:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  hG: () => (/* binding */ directoryContent),
  jt: () => (/* binding */ directoryOf),
  Lv: () => (/* binding */ hashWorkspacePath)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/platform/files.js
var files = __webpack_require__(8486);
// EXTERNAL MODULE: ./build/src/versioning/file-hash.js
var file_hash = __webpack_require__(9587);
// EXTERNAL MODULE: ./build/src/versioning/hash-files.js
var hash_files = __webpack_require__(8162);
// EXTERNAL MODULE: ./build/src/versioning/ignore-rules.js + 1 modules
var ignore_rules = __webpack_require__(14);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/src/platform/file-threads/shared-batch.js
var shared_batch = __webpack_require__(1998);
// EXTERNAL MODULE: ./build/src/versioning/list-files.js
var list_files = __webpack_require__(7594);
// EXTERNAL MODULE: ./build/src/versioning/workspace-index.js
var workspace_index = __webpack_require__(7178);
;// CONCATENATED MODULE: ./build/src/versioning/workspace-listing.js







/**
 * What `listFiles` finds. Where every directory is as it was when the index was written, and so are the ignore rules,
 * nothing can have been added, deleted or renamed, and the index says which files there are.
 */
function listWorkspace(repository, path, ignored, onLeftover) {
    const startedMs = Date.now();
    const rules = rulesDigest(repository, path);
    const index = (0,workspace_index/* readIndex */.vY)(repository, path, 'md5');
    if (index?.directories && isCurrent(repository, path, rules, index.directories)) {
        return { files: index.count === 0 ? [] : index.paths.split('\0'), directories: index.directories, startedMs };
    }
    const names = [rules];
    const identities = [];
    let isPlain = true;
    const files = (0,list_files/* listFiles */.C)(repository, path, ignored, (leftover) => {
        isPlain = false;
        onLeftover(leftover);
    }, {
        onDirectory(below) {
            names.push(below);
            identities.push(...identityOf((0,external_node_path_.join)(repository.root, path, below)));
        },
        onOther: () => void (isPlain = false),
    });
    if (!isPlain || files.includes(''))
        return { files, startedMs };
    return { files, directories: { paths: names.join('\0'), identities: Float64Array.from(identities) }, startedMs };
}
function isCurrent(repository, path, rules, known) {
    const [knownRules, ...directories] = known.paths.split('\0');
    if (knownRules !== rules)
        return false;
    const top = (0,external_node_path_.join)(repository.root, path);
    return directories.every((below, at) => {
        const now = identityOf(below === '' ? top : `${top}/${below}`);
        return now.every((value, column) => value === known.identities[at * shared_batch/* IDENTITY_LENGTH */.gF + column]);
    });
}
/** Zeros, which nothing equals, for a directory that is not there. */
function identityOf(directory) {
    const row = new Array(shared_batch/* IDENTITY_LENGTH */.gF).fill(0);
    const stat = (0,external_node_fs_.statSync)(directory, { throwIfNoEntry: false });
    if (!stat?.isDirectory())
        return row.fill(NaN);
    row[0] = stat.dev;
    row[shared_batch/* IDENTITY */.zK.ino] = stat.ino;
    row[shared_batch/* IDENTITY */.zK.mtimeMs] = stat.mtimeMs;
    row[shared_batch/* IDENTITY */.zK.ctimeMs] = stat.ctimeMs;
    return row;
}
/** Digest of every `.dvcignore` that speaks of what is below a path. */
function rulesDigest(repository, path) {
    const parts = path.split('/');
    const texts = parts.map((_, length) => (0,files/* readTextIfExists */.TP)((0,external_node_path_.join)(repository.root, ...parts.slice(0, length), '.dvcignore')) ?? '');
    return (0,external_node_crypto_.hash)('md5', texts.join('\0'), 'hex');
}

// EXTERNAL MODULE: ./build/src/versioning/manifest.js
var versioning_manifest = __webpack_require__(7125);
;// CONCATENATED MODULE: ./build/src/versioning/hash-workspace.js









/**
 * Content of a workspace path (POSIX, relative to the root) as DVC records it; undefined when nothing is there or
 * `.dvcignore` leaves it out. Throws `WORKSPACE_UNREADABLE` (exit 2) for broken links, names that are not UTF-8,
 * and things that are neither file nor directory.
 */
function hashWorkspacePath(repository, path, options = {}) {
    const absolute = (0,external_node_path_.join)(repository.root, path);
    const stat = (0,files/* statIfExists */.oL)(absolute);
    if (!stat)
        return undefined;
    const ignored = (0,ignore_rules/* dvcIgnoreRules */.By)(repository);
    if (ignored.ignores(path, stat.isDirectory()))
        return undefined;
    const hashed = hashAs(options.legacy ? 'dos2unix' : 'md5');
    const recorded = options.expected;
    if (!options.legacy || recorded === undefined || hashed.content.digest === recorded)
        return hashed;
    const asRead = hashAs('dos2unix-per-chunk');
    return asRead.content.digest === recorded ? asRead : hashed;
    function hashAs(rule) {
        const found = stat.isDirectory()
            ? hashDirectory(repository, path, rule, ignored)
            : hashOneFile(repository, path, rule);
        if (options.legacy)
            found.content.legacy = true;
        return found;
    }
}
function hashOneFile(repository, path, rule) {
    const absolute = (0,external_node_path_.join)(repository.root, path);
    const stat = (0,external_node_fs_.statSync)(absolute);
    if (!stat.isFile())
        throw (0,hash_files/* unreadable */.O$)(path, 'is neither a file nor a directory');
    const executable = (stat.mode & 0o100) !== 0 && { executable: true };
    if (stat.size < workspace_index/* INDEXED_FROM_BYTES */.Zl) {
        const { digest, sizeBytes } = (0,file_hash/* hashFile */.DC)(absolute, rule);
        return { content: { digest, sizeBytes, ...executable } };
    }
    const hashed = (0,hash_files/* hashFiles */.yQ)(repository, path, [''], rule);
    hashed.remember();
    return { content: { digest: (0,hash_files/* digestAt */.mw)(hashed, 0), sizeBytes: hashed.sizeBytes, ...executable } };
}
function hashDirectory(repository, path, rule, ignored) {
    const leftovers = [];
    const listing = listWorkspace(repository, path, ignored, (leftover) => leftovers.push(leftover));
    const found = directoryOf((0,hash_files/* hashFiles */.yQ)(repository, path, listing.files, rule, rule === 'md5' ? listing : undefined));
    if (leftovers.length > 0)
        found.leftovers = leftovers;
    return found;
}
/** Content of a directory whose files are hashed, remembered for the next run. */
function directoryOf(hashed) {
    const { files, sizeBytes, manifestDigest } = hashed;
    if (manifestDigest === undefined) {
        const found = directoryContent(entriesOf(hashed), sizeBytes);
        hashed.remember(found.content.digest.slice(0, -'.dir'.length));
        return found;
    }
    hashed.remember(manifestDigest);
    let manifest;
    return {
        content: { digest: `${manifestDigest}.dir`, sizeBytes, fileCount: files.length },
        get manifest() {
            return (manifest ??= (0,versioning_manifest/* sortEntries */.R3)(entriesOf(hashed)));
        },
    };
}
function entriesOf(hashed) {
    return hashed.files.map((path, index) => ({ path, digest: (0,hash_files/* digestAt */.mw)(hashed, index) }));
}
/** Content of a directory made of these files, in any order. */
function directoryContent(files, sizeBytes) {
    const manifest = (0,versioning_manifest/* sortEntries */.R3)(files);
    const digest = (0,versioning_manifest/* manifestDigest */.It)((0,versioning_manifest/* formatManifest */.L_)(manifest));
    return { content: { digest, sizeBytes, fileCount: manifest.length }, manifest };
}


/***/ }),

/***/ 7569:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H7: () => (/* binding */ interruptedOutputs),
/* harmony export */   eG: () => (/* binding */ markCheckout),
/* harmony export */   g_: () => (/* binding */ forgetInterrupted)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4161);
/* harmony import */ var _platform_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8486);
/* harmony import */ var _platform_process_alive_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3172);
/* harmony import */ var _object_cache_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5660);
/* harmony import */ var _safe_path_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8633);







const NAME = /^checkout-(\d+)-[0-9a-f]{16}\.json$/;
function directoryOf(repository) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(repository.temporaryDirectory, 'assay');
}
/**
 * Writes down that these outputs are about to be put into the workspace, in a file of this process' own. Who is
 * killed leaves it behind, and nobody takes the half of a directory for its content. Returns what deletes it.
 */
function markCheckout(repository, outputs) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directoryOf(repository), `checkout-${process.pid}-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(8).toString('hex')}.json`);
    (0,_platform_files_js__WEBPACK_IMPORTED_MODULE_2__/* .writeFileAtomic */ .Zf)(path, JSON.stringify(outputs));
    return () => (0,_object_cache_js__WEBPACK_IMPORTED_MODULE_3__/* .removeIfExists */ .GR)(path);
}
/** Outputs whose checkout began and did not end, as they were recorded then. */
function interruptedOutputs(repository) {
    return marksIn(repository).flatMap(({ outputs }) => outputs);
}
/**
 * These outputs are in the workspace as recorded, or gone from it: forgets checkouts of them that were interrupted. A
 * checkout of other content that another process is busy with stays marked.
 */
function forgetInterrupted(repository, settled) {
    for (const { file, pid, outputs } of marksIn(repository)) {
        const left = outputs.filter(({ path, digest, only }) => {
            const now = settled.find((output) => output.path === path && (!output.only || isSameList(output.only, only)));
            return now === undefined || (now.digest !== digest && isOtherRunning(pid));
        });
        if (left.length === outputs.length)
            continue;
        if (left.length === 0)
            (0,_object_cache_js__WEBPACK_IMPORTED_MODULE_3__/* .removeIfExists */ .GR)(file);
        else
            (0,_platform_files_js__WEBPACK_IMPORTED_MODULE_2__/* .writeFileAtomic */ .Zf)(file, JSON.stringify(left));
    }
}
function isSameList(some, others) {
    return some.length === others?.length && some.every((one) => others.includes(one));
}
function marksIn(repository) {
    return (0,_platform_files_js__WEBPACK_IMPORTED_MODULE_2__/* .namesIn */ .wX)(directoryOf(repository)).flatMap((name) => {
        const pid = NAME.exec(name)?.[1];
        const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directoryOf(repository), name);
        const text = pid === undefined ? undefined : (0,_platform_files_js__WEBPACK_IMPORTED_MODULE_2__/* .readTextIfExists */ .TP)(file);
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
function isPlausible({ path, digest, only = [] }) {
    const isContent = digest === undefined || (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_4__/* .isDigest */ .Bc)(digest);
    return isContent && (0,_safe_path_js__WEBPACK_IMPORTED_MODULE_5__/* .outputPath */ .XC)('', path, 'mark') === path && only.every((part) => !(0,_safe_path_js__WEBPACK_IMPORTED_MODULE_5__/* .manifestPathProblem */ .Uu)(part));
}
function isOtherRunning(pid) {
    return pid !== process.pid && (0,_platform_process_alive_js__WEBPACK_IMPORTED_MODULE_6__/* .isProcessAlive */ .j)(pid);
}


/***/ }),

/***/ 3483:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ workspaceTemporary),
/* harmony export */   i: () => (/* binding */ isLeftover)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);


/** A name beside a workspace file for what becomes that file by a rename. */
function workspaceTemporary(target) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(target), `.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(8).toString('hex')}.assay-tmp`);
}
/** Whether the file has such a name: whoever was to rename it was killed, and it is nobody's content. */
function isLeftover(path) {
    return /(^|\/)\.[0-9a-f]{16}\.assay-tmp$/.test(path);
}


/***/ }),

/***/ 4578:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pm: () => (/* binding */ needsRelink),
/* harmony export */   dF: () => (/* binding */ makeExecutable),
/* harmony export */   zb: () => (/* binding */ objectLinker)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _platform_file_error_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1912);
/* harmony import */ var _platform_files_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8486);
/* harmony import */ var _file_hash_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9587);
/* harmony import */ var _leftover_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3483);
/* harmony import */ var _object_cache_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5660);
/* harmony import */ var _object_layout_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8746);








const ONE_READ_BYTES = 512 * 1024;
/**
 * Puts cached objects into the workspace by the first of `cache.type` that works between the two places. Each
 * object is verified before it becomes visible, and appears whole by a rename. Copies get the user's own mode;
 * executables are never links, or the bit would land on the cached object.
 */
function objectLinker(repository) {
    let types = [...repository.config.cacheTypes, 'copy'];
    const fileMode = 0o666 & ~process.umask();
    const made = new Set();
    const link = (object, path, executable) => {
        const source = (0,_object_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .objectPath */ .du)(repository.cacheDirectory, object);
        const target = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(repository.root, path);
        const temporary = (0,_leftover_js__WEBPACK_IMPORTED_MODULE_3__/* .workspaceTemporary */ .B)(target);
        if (!made.has((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(target)))
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(target), { recursive: true });
        made.add((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(target));
        const mode = executable ? fileMode | 0o100 : fileMode;
        let isClean = false;
        try {
            for (const type of types) {
                if (executable && (type === 'hardlink' || type === 'symlink'))
                    continue;
                try {
                    if (!makeLink(type, object, source, temporary, mode))
                        return 'corrupt';
                    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(temporary, target);
                    isClean = type !== 'hardlink'; // a rename between two names of one file leaves both
                    return 'written';
                }
                catch (error) {
                    if (type === 'copy' || !isUnsupported(error))
                        throw error;
                    (0,_object_cache_js__WEBPACK_IMPORTED_MODULE_4__/* .removeIfExists */ .GR)(temporary);
                    // EMLINK is about this one object, which has as many links as the file system allows
                    if (error.code !== 'EMLINK')
                        types = types.filter((other) => other !== type);
                }
            }
            throw new Error('the last type is copy, which returns or throws');
        }
        finally {
            if (!isClean)
                (0,_object_cache_js__WEBPACK_IMPORTED_MODULE_4__/* .removeIfExists */ .GR)(temporary);
        }
    };
    return { link, fileMode, onlyCopies: () => types.every((type) => type === 'copy') };
}
/** Says whether the object was intact; when it was, `temporary` holds it. */
function makeLink(type, object, source, temporary, mode) {
    if (type === 'copy')
        return copyVerified(object, source, temporary, mode);
    if (!(0,_object_cache_js__WEBPACK_IMPORTED_MODULE_4__/* .isIntact */ .kM)(source, object))
        return false;
    if (type === 'hardlink')
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.linkSync)(source, temporary);
    else if (type === 'symlink')
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.symlinkSync)(source, temporary);
    else {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.copyFileSync)(source, temporary, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.COPYFILE_FICLONE_FORCE | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.COPYFILE_EXCL);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.chmodSync)(temporary, mode);
    }
    return true;
}
const UNSUPPORTED = ['EXDEV', 'ENOTSUP', 'EOPNOTSUPP', 'EPERM', 'EMLINK', 'ENOSYS', 'ENOTTY', 'EINVAL'];
function isUnsupported(error) {
    return UNSUPPORTED.includes(error.code ?? '');
}
/** Small files are read once and hashed before anything is written, large ones while they are copied. */
function copyVerified(object, source, temporary, mode) {
    const small = !object.legacy && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(source).size <= ONE_READ_BYTES ? (0,_file_hash_js__WEBPACK_IMPORTED_MODULE_5__/* .hashFile */ .DC)(source) : undefined;
    if (small?.bytes && small.digest !== object.digest)
        return false;
    const hasher = (0,_object_cache_js__WEBPACK_IMPORTED_MODULE_4__/* .objectHasher */ .ZK)(object);
    const fd = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(temporary, 'wx', mode);
    try {
        for (const block of small?.bytes ? [small.bytes] : (0,_file_hash_js__WEBPACK_IMPORTED_MODULE_5__/* .readBlocks */ .v_)(source)) {
            if (!small?.bytes)
                hasher.update(block);
            (0,_platform_file_error_js__WEBPACK_IMPORTED_MODULE_6__/* .namingPath */ .U)(temporary, () => (0,_object_cache_js__WEBPACK_IMPORTED_MODULE_4__/* .writeAll */ .f4)(fd, block));
        }
        if ((mode & 0o100) !== 0)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fchmodSync)(fd, mode);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(fd);
    }
    return small?.bytes !== undefined || hasher.digest() === object.digest;
}
/** Gives a workspace file the owner's execute bit. */
function makeExecutable(path) {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.chmodSync)(path, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path).mode | 0o100);
}
/**
 * Whether a workspace file with the right content has another form than `cache.type` asks for: no link where links
 * come first, a share in the cached file where copies do. Links that a user made elsewhere stay.
 */
function needsRelink(repository, object, path, executable) {
    const absolute = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(repository.root, path);
    const cached = (0,_platform_files_js__WEBPACK_IMPORTED_MODULE_7__/* .statIfExists */ .oL)((0,_object_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .objectPath */ .du)(repository.cacheDirectory, object));
    const isLink = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(absolute).isSymbolicLink();
    const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(absolute);
    const shares = cached !== undefined && file.ino === cached.ino && file.dev === cached.dev;
    const first = executable ? 'copy' : repository.config.cacheTypes[0];
    if (first === 'copy' || first === 'reflink')
        return shares;
    if (isLink && !shares)
        return false;
    return first === 'symlink' ? !isLink : isLink || !shares;
}


/***/ }),

/***/ 7594:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ listFiles)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _platform_files_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8486);
/* harmony import */ var _hash_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8162);
/* harmony import */ var _leftover_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3483);
/* harmony import */ var _object_cache_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5660);
/* harmony import */ var _read_named_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2532);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(776);







const DOT = 0x2e;
/**
 * Files below a tracked directory as DVC sees them (dvc-formats §1.4), relative to it: links to files are files,
 * links to directories and nested repositories are left out, and so is what `.dvcignore` names. A link that an
 * earlier checkout made to an object that is gone from the cache counts as a missing file. What an interrupted
 * checkout left behind is handed to `onLeftover`, relative to the root.
 */
function listFiles(repository, path, ignored, onLeftover, watch) {
    const files = [];
    const pending = [''];
    for (let below = pending.pop(); below !== undefined; below = pending.pop()) {
        const here = below === '' ? path : `${path}/${below}`;
        watch?.onDirectory(below);
        for (const entry of (0,_read_named_js__WEBPACK_IMPORTED_MODULE_1__/* .readNamed */ .M)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(repository.root, here), here)) {
            const { name } = entry;
            const file = below === '' ? name : `${below}/${name}`;
            const inRepository = `${here}/${name}`;
            const kind = kindOf(repository, entry, inRepository);
            const isDotted = name.charCodeAt(0) === DOT; // only such names mean something to us
            if (watch && !entry.isFile() && (!entry.isDirectory() || (0,_repository_js__WEBPACK_IMPORTED_MODULE_2__/* .isRepositoryRoot */ .FO)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(repository.root, inRepository))))
                watch.onOther();
            if (ignored.ignoresBelow(inRepository, kind.endsWith('directory')))
                continue;
            if (isDotted && (0,_leftover_js__WEBPACK_IMPORTED_MODULE_3__/* .isLeftover */ .i)(name) && kind !== 'directory') {
                onLeftover?.(inRepository);
            }
            else if (kind === 'file') {
                if (isDotted && name === '.dvcignore')
                    throw (0,_hash_files_js__WEBPACK_IMPORTED_MODULE_4__/* .unreadable */ .O$)(inRepository, 'must not lie inside a tracked directory');
                files.push(file);
            }
            else if (kind === 'directory' && !(0,_repository_js__WEBPACK_IMPORTED_MODULE_2__/* .isRepositoryRoot */ .FO)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(repository.root, inRepository))) {
                pending.push(file);
            }
            else if (kind === 'other') {
                throw (0,_hash_files_js__WEBPACK_IMPORTED_MODULE_4__/* .unreadable */ .O$)(inRepository, 'is neither a file nor a directory');
            }
            else if (kind === 'broken link' && !(0,_object_cache_js__WEBPACK_IMPORTED_MODULE_5__/* .isCacheLink */ .hw)(repository, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(repository.root, inRepository))) {
                throw (0,_hash_files_js__WEBPACK_IMPORTED_MODULE_4__/* .unreadable */ .O$)(inRepository, 'is a link to something that is not there');
            }
        }
    }
    return files;
}
function kindOf(repository, entry, path) {
    if (entry.isFile())
        return 'file';
    if (entry.isDirectory())
        return 'directory';
    const absolute = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(repository.root, path);
    const target = entry.isSymbolicLink() ? (0,_platform_files_js__WEBPACK_IMPORTED_MODULE_6__/* .statIfExists */ .oL)(absolute) : undefined;
    if (target?.isFile())
        return 'file';
    if (target?.isDirectory())
        return 'linked directory';
    if (entry.isSymbolicLink() && target === undefined && (0,_repository_js__WEBPACK_IMPORTED_MODULE_2__/* .existsAt */ .Sw)(absolute))
        return 'broken link';
    if (target === undefined && !(0,_repository_js__WEBPACK_IMPORTED_MODULE_2__/* .existsAt */ .Sw)(absolute))
        throw (0,_hash_files_js__WEBPACK_IMPORTED_MODULE_4__/* .unreadable */ .O$)(path, 'vanished while it was read');
    return 'other';
}


/***/ }),

/***/ 8220:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ unlinkFromCache),
/* harmony export */   k: () => (/* binding */ removeOutput)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _platform_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8486);
/* harmony import */ var _interrupted_checkout_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7569);
/* harmony import */ var _leftover_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3483);
/* harmony import */ var _safe_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8633);






/** Deletes an output of the workspace, never through a linked directory (`PATH_THROUGH_LINK`, exit 2). */
function removeOutput(repository, path) {
    (0,_safe_path_js__WEBPACK_IMPORTED_MODULE_2__/* .workspaceGuard */ .RJ)(repository)(path);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(repository.root, path), { recursive: true, force: true });
    (0,_interrupted_checkout_js__WEBPACK_IMPORTED_MODULE_3__/* .forgetInterrupted */ .g_)(repository, [{ path }]);
}
/**
 * Makes files that share their bytes with the cache (hard links, links) files of their own, so that a command can change
 * them in place without changing what is stored. What is not there is passed over.
 */
function unlinkFromCache(repository, path) {
    (0,_safe_path_js__WEBPACK_IMPORTED_MODULE_2__/* .workspaceGuard */ .RJ)(repository)(path);
    const absolute = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(repository.root, path);
    if ((0,_platform_files_js__WEBPACK_IMPORTED_MODULE_4__/* .lstatIfExists */ .sM)(absolute))
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
    const file = (0,_platform_files_js__WEBPACK_IMPORTED_MODULE_4__/* .statIfExists */ .oL)(path);
    if (!isShared || !file?.isFile())
        return;
    const temporary = (0,_leftover_js__WEBPACK_IMPORTED_MODULE_5__/* .workspaceTemporary */ .B)(path);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.copyFileSync)(path, temporary);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.chmodSync)(temporary, 0o644 | (file.mode & 0o111));
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(temporary, path);
}


/***/ }),

/***/ 1096:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ah: () => (/* binding */ refuseBusyPaths),
/* harmony export */   Ub: () => (/* binding */ markPaths),
/* harmony export */   nL: () => (/* binding */ pathUser)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3026);
/* harmony import */ var _core_repository_path_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4949);
/* harmony import */ var _platform_files_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8486);
/* harmony import */ var _platform_process_alive_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3172);
/* harmony import */ var _repository_lock_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4673);







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
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4161);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3026);
/* harmony import */ var _core_repository_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4949);



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

/***/ 2532:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ readNamed)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _hash_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8162);


/**
 * Entries of a directory (absolute; `shown` in messages). A name that is not UTF-8 is `WORKSPACE_UNREADABLE` (exit 2),
 * since no manifest can hold it.
 */
function readNamed(absolute, shown) {
    const entries = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(absolute, { withFileTypes: true });
    if (entries.some(({ name }) => name.includes('\uFFFD'))) {
        for (const name of (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(absolute, { encoding: 'buffer' })) {
            if (Buffer.from(name.toString('utf8')).equals(name))
                continue;
            throw (0,_hash_files_js__WEBPACK_IMPORTED_MODULE_1__/* .unreadable */ .O$)(`${shown}/${name.toString('latin1')}`, 'has a name that is not UTF-8');
        }
    }
    return entries;
}


/***/ }),

/***/ 4673:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k: () => (/* binding */ lockRepository),
  f: () => (/* binding */ waitFor)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(3026);
// EXTERNAL MODULE: ./build/src/platform/claim-file.js
var claim_file = __webpack_require__(3660);
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