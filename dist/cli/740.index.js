"use strict";
exports.id = 740;
exports.ids = [740];
exports.modules = {

/***/ 1740:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ checkoutOutputs)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/core/digest.js
var core_digest = __webpack_require__(4161);
// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(3026);
// EXTERNAL MODULE: ./build/src/platform/files.js
var files = __webpack_require__(8486);
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

// EXTERNAL MODULE: ./build/src/versioning/hash-workspace.js
var hash_workspace = __webpack_require__(3460);
// EXTERNAL MODULE: ./build/src/versioning/ignore-rules.js + 1 modules
var ignore_rules = __webpack_require__(14);
// EXTERNAL MODULE: ./build/src/versioning/interrupted-checkout.js
var interrupted_checkout = __webpack_require__(7569);
// EXTERNAL MODULE: ./build/src/versioning/leftover.js
var leftover = __webpack_require__(3483);
// EXTERNAL MODULE: ./build/src/versioning/link-object.js
var link_object = __webpack_require__(4578);
// EXTERNAL MODULE: ./build/src/versioning/object-layout.js
var object_layout = __webpack_require__(8746);
// EXTERNAL MODULE: ./build/src/versioning/stored-content.js
var stored_content = __webpack_require__(5899);
;// CONCATENATED MODULE: ./build/src/versioning/checkout-outputs.js
















/**
 * Makes the workspace hold what is recorded, from the cache alone. Outputs git keeps are passed over. Before anything
 * is touched it throws `UNSAVED_FILES` when files would be lost and `force` is not given, `PATH_THROUGH_LINK`,
 * `PLACE_TAKEN`, `OUTPUT_IGNORED` and `OUTPUT_OVERLAP` (all exit 2); at the end `OBJECT_CORRUPT` (exit 4) when cached objects were
 * not what their names say, which are deleted from the cache, so that fetching brings them anew. What was interrupted
 * stays marked and is finished by the next run, or by `finishCheckouts`.
 */
function checkoutOutputs(repository, outputs, options) {
    const chosen = outputs.filter(({ cached }) => cached);
    refuseIgnored(repository, chosen);
    const inputs = chosen.map((output) => gather(repository, output));
    const plan = (0,plan_checkout/* planCheckout */.SH)(inputs, (object) => (0,object_cache/* hasObject */.Qf)(repository, object));
    refuseWrongPlaces(repository, plan);
    if (!options.force)
        refuseToLose(plan);
    const result = {
        added: [],
        modified: [],
        deleted: [],
        failed: plan.failed.map(({ output }) => shown(output)),
    };
    if (!options.dryRun) {
        if (plan.steps.length > 0)
            apply(repository, plan, options.progress);
        (0,interrupted_checkout/* forgetInterrupted */.g_)(repository, [...plan.unchanged, ...plan.steps.map(({ output }) => output)]);
    }
    for (const step of plan.steps)
        result[step.change].push(shown(step.output));
    return result;
}
function shown({ digest, path }) {
    return digest !== undefined && (0,core_digest/* isDirectoryDigest */.SU)(digest) ? `${path}/` : path;
}
function gather(repository, output) {
    const { digest, legacy = false } = output;
    const isDirectory = digest !== undefined && (0,core_digest/* isDirectoryDigest */.SU)(digest);
    const manifest = isDirectory ? (0,stored_content/* readManifest */.WI)(repository, digest, legacy) : undefined;
    const current = (0,hash_workspace/* hashWorkspacePath */.Lv)(repository, output.path, {
        legacy,
        ...(digest !== undefined && { expected: digest }),
    });
    const isUnknown = digest === undefined || (isDirectory && manifest === undefined);
    const inTheWay = isUnknown ? new Map() : filesInTheWay(repository, output, current, manifest);
    return { output, current, inTheWay, manifest };
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
    for (const { output, remove, write, makeExecutable: bits } of plan.steps) {
        guard(output.path);
        refuseFileAbove(repository, output.path);
        for (const path of remove)
            guard(path);
        for (const { path } of [...write, ...bits])
            guard(path);
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
/** Carries out the plan. Its outputs stay marked when it throws. */
function apply(repository, plan, progress) {
    const outputs = plan.steps.map(({ output }) => output);
    const items = plan.steps.reduce((sum, { write }) => sum + write.length, 0);
    const phase = progress.phase('Checking out', { items });
    const link = (0,link_object/* objectLinker */.zb)(repository);
    const unmark = (0,interrupted_checkout/* markCheckout */.eG)(repository, outputs);
    const corrupt = plan.steps.flatMap((step) => applyStep(repository, step, link, () => phase.advance(1)));
    phase.done();
    if (corrupt.length > 0)
        throw corruptInCache(corrupt);
    unmark();
}
function applyStep(repository, step, link, onWritten) {
    const corrupt = [];
    const write = (file) => {
        if (link(file.object, file.path, file.executable) === 'written')
            return;
        corrupt.push(file);
        removeIfCorrupt(repository, file.object);
    };
    for (const path of step.remove)
        (0,external_node_fs_.unlinkSync)((0,external_node_path_.join)(repository.root, path));
    const emptied = new Set(step.remove.map(external_node_path_.dirname));
    for (const directory of emptied)
        removeEmptyUpTo(repository, directory, step.output.path);
    if (step.isDirectory)
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.join)(repository.root, step.output.path), { recursive: true });
    for (const file of step.write) {
        removeEmptyDirectories((0,external_node_path_.join)(repository.root, file.path));
        write(file);
        onWritten();
    }
    for (const file of step.makeExecutable) {
        // the bit of a linked file is the cached object's
        if ((0,link_object/* needsRelink */.Pm)(repository, file.object, file.path, true))
            write(file);
        else
            (0,link_object/* makeExecutable */.dF)((0,external_node_path_.join)(repository.root, file.path));
    }
    return corrupt;
}
function removeIfCorrupt(repository, object) {
    const path = (0,object_layout/* objectPath */.d)(repository.cacheDirectory, object);
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
        message: `${path}: ${(0,object_layout/* objectKey */.T)(object)} did not match its name`,
    }));
    return new errors/* UserError */.yo({
        code: 'OBJECT_CORRUPT',
        message: `${corrupt[0].path}: the object ${(0,object_layout/* objectKey */.T)(corrupt[0].object)} in the cache was corrupt and has been deleted`,
        hint: 'Run `assay pull` to fetch it again from the remote.',
        exitCode: 4,
        mistakes,
    });
}


/***/ }),

/***/ 3460:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ listFiles),
/* harmony export */   Lv: () => (/* binding */ hashWorkspacePath),
/* harmony export */   hG: () => (/* binding */ directoryContent)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(3026);
/* harmony import */ var _platform_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8486);
/* harmony import */ var _file_hash_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9587);
/* harmony import */ var _ignore_rules_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7125);
/* harmony import */ var _leftover_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3483);
/* harmony import */ var _object_cache_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5660);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(751);










/**
 * Content of a workspace path (POSIX, relative to the root) as DVC records it; undefined when nothing is there or
 * `.dvcignore` leaves it out. Throws `WORKSPACE_UNREADABLE` (exit 2) for broken links, names that are not UTF-8,
 * and things that are neither file nor directory.
 */
function hashWorkspacePath(repository, path, options = {}) {
    const absolute = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(repository.root, path);
    const stat = (0,_platform_files_js__WEBPACK_IMPORTED_MODULE_2__/* .statIfExists */ .oL)(absolute);
    if (!stat)
        return undefined;
    const ignored = (0,_ignore_rules_js__WEBPACK_IMPORTED_MODULE_3__/* .dvcIgnoreRules */ .By)(repository);
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
            : hashOneFile(absolute, path, rule);
        if (options.legacy)
            found.content.legacy = true;
        return found;
    }
}
function hashOneFile(absolute, path, rule) {
    const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(absolute);
    if (!stat.isFile())
        throw unreadable(path, 'is neither a file nor a directory');
    const { digest, sizeBytes } = (0,_file_hash_js__WEBPACK_IMPORTED_MODULE_4__/* .hashFile */ .DC)(absolute, rule);
    return { content: { digest, sizeBytes, ...((stat.mode & 0o100) !== 0 && { executable: true }) } };
}
function hashDirectory(repository, path, rule, ignored) {
    const manifest = [];
    const leftovers = [];
    let sizeBytes = 0;
    for (const file of listFiles(repository, path, ignored, (leftover) => leftovers.push(leftover))) {
        const { digest, sizeBytes: bytes } = (0,_file_hash_js__WEBPACK_IMPORTED_MODULE_4__/* .hashFile */ .DC)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(repository.root, path, file), rule);
        manifest.push({ path: file, digest });
        sizeBytes += bytes;
    }
    return { ...directoryContent(manifest, sizeBytes), ...(leftovers.length > 0 && { leftovers }) };
}
/** Content of a directory made of these files, in any order. */
function directoryContent(files, sizeBytes) {
    const manifest = (0,_manifest_js__WEBPACK_IMPORTED_MODULE_5__/* .sortEntries */ .R3)(files);
    const digest = (0,_manifest_js__WEBPACK_IMPORTED_MODULE_5__/* .manifestDigest */ .It)((0,_manifest_js__WEBPACK_IMPORTED_MODULE_5__/* .formatManifest */ .L_)(manifest));
    return { content: { digest, sizeBytes, fileCount: manifest.length }, manifest };
}
/**
 * Files below a tracked directory as DVC sees them (dvc-formats §1.4), relative to it: links to files are files,
 * links to directories and nested repositories are left out, and so is what `.dvcignore` names. A link that an
 * earlier checkout made to an object that is gone from the cache counts as a missing file. What an interrupted
 * checkout left behind is handed to `onLeftover`, relative to the root.
 */
function* listFiles(repository, path, ignored, onLeftover) {
    const pending = [''];
    for (let below = pending.pop(); below !== undefined; below = pending.pop()) {
        const here = below === '' ? path : `${path}/${below}`;
        for (const entry of readDirectory(repository, here)) {
            const file = below === '' ? entry.name : `${below}/${entry.name}`;
            const inRepository = `${here}/${entry.name}`;
            const kind = kindOf(entry, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(repository.root, inRepository), inRepository);
            if (ignored.ignoresBelow(inRepository, kind.endsWith('directory')))
                continue;
            if ((0,_leftover_js__WEBPACK_IMPORTED_MODULE_6__/* .isLeftover */ .i)(entry.name) && kind !== 'directory') {
                onLeftover?.(inRepository);
            }
            else if (kind === 'file') {
                if (entry.name === '.dvcignore')
                    throw unreadable(inRepository, 'must not lie inside a tracked directory');
                yield file;
            }
            else if (kind === 'directory' && !(0,_repository_js__WEBPACK_IMPORTED_MODULE_7__/* .isRepositoryRoot */ .FO)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(repository.root, inRepository))) {
                pending.push(file);
            }
            else if (kind === 'other') {
                throw unreadable(inRepository, 'is neither a file nor a directory');
            }
            else if (kind === 'broken link' && !(0,_object_cache_js__WEBPACK_IMPORTED_MODULE_8__/* .isCacheLink */ .hw)(repository, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(repository.root, inRepository))) {
                throw unreadable(inRepository, 'is a link to something that is not there');
            }
        }
    }
}
function kindOf(entry, absolute, path) {
    if (entry.isFile())
        return 'file';
    if (entry.isDirectory())
        return 'directory';
    const target = entry.isSymbolicLink() ? (0,_platform_files_js__WEBPACK_IMPORTED_MODULE_2__/* .statIfExists */ .oL)(absolute) : undefined;
    if (target?.isFile())
        return 'file';
    if (target?.isDirectory())
        return 'linked directory';
    if (entry.isSymbolicLink() && target === undefined && (0,_repository_js__WEBPACK_IMPORTED_MODULE_7__/* .existsAt */ .Sw)(absolute))
        return 'broken link';
    if (target === undefined && !(0,_repository_js__WEBPACK_IMPORTED_MODULE_7__/* .existsAt */ .Sw)(absolute))
        throw unreadable(path, 'vanished while it was read');
    return 'other';
}
/** Entries of a directory; names that are not UTF-8 are an error, since no manifest can hold them. */
function readDirectory(repository, path) {
    const absolute = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(repository.root, path);
    const entries = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(absolute, { withFileTypes: true });
    if (entries.some(({ name }) => name.includes('\uFFFD'))) {
        for (const name of (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(absolute, { encoding: 'buffer' })) {
            if (Buffer.from(name.toString('utf8')).equals(name))
                continue;
            throw unreadable(`${path}/${name.toString('latin1')}`, 'has a name that is not UTF-8');
        }
    }
    return entries;
}
function unreadable(path, reason) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_9__/* .UserError */ .yo({
        code: 'WORKSPACE_UNREADABLE',
        message: `${path} ${reason}`,
        hint: 'Remove or rename it, or name it in .dvcignore.',
        exitCode: 2,
    });
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
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _platform_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8486);
/* harmony import */ var _object_cache_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5660);





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
    (0,_platform_files_js__WEBPACK_IMPORTED_MODULE_3__/* .writeFileAtomic */ .Zf)(path, JSON.stringify(outputs));
    return () => (0,_object_cache_js__WEBPACK_IMPORTED_MODULE_4__/* .removeIfExists */ .GR)(path);
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
        const left = outputs.filter(({ path, digest }) => {
            const now = settled.find((output) => output.path === path);
            return now === undefined || (now.digest !== digest && isOtherRunning(pid));
        });
        if (left.length === outputs.length)
            continue;
        if (left.length === 0)
            (0,_object_cache_js__WEBPACK_IMPORTED_MODULE_4__/* .removeIfExists */ .GR)(file);
        else
            (0,_platform_files_js__WEBPACK_IMPORTED_MODULE_3__/* .writeFileAtomic */ .Zf)(file, JSON.stringify(left));
    }
}
function marksIn(repository) {
    return namesIn(directoryOf(repository)).flatMap((name) => {
        const pid = NAME.exec(name)?.[1];
        const file = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directoryOf(repository), name);
        const text = pid === undefined ? undefined : (0,_platform_files_js__WEBPACK_IMPORTED_MODULE_3__/* .readTextIfExists */ .TP)(file);
        return text === undefined ? [] : [{ file, pid: Number(pid), outputs: outputsIn(text) }];
    });
}
/** None where the text is not what `markCheckout` writes. */
function outputsIn(text) {
    try {
        const outputs = JSON.parse(text);
        return Array.isArray(outputs) ? outputs : [];
    }
    catch {
        return [];
    }
}
function namesIn(directory) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readdirSync)(directory);
    }
    catch (error) {
        if ((0,_platform_files_js__WEBPACK_IMPORTED_MODULE_3__/* .isMissing */ .b2)(error))
            return [];
        throw error;
    }
}
function isOtherRunning(pid) {
    if (pid === process.pid)
        return false;
    try {
        process.kill(pid, 0);
        return true;
    }
    catch (error) {
        return error.code === 'EPERM';
    }
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
    return (object, path, executable) => {
        const source = (0,_object_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .objectPath */ .d)(repository.cacheDirectory, object);
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
    const cached = (0,_platform_files_js__WEBPACK_IMPORTED_MODULE_7__/* .statIfExists */ .oL)((0,_object_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .objectPath */ .d)(repository.cacheDirectory, object));
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
function planCheckout(inputs, isStored) {
    refuseOverlaps(inputs.map(({ output }) => output));
    const plan = { steps: [], unchanged: [], failed: [], unsaved: [] };
    for (const input of inputs)
        planOutput(input, isStored, plan);
    return plan;
}
function planOutput(input, isStored, plan) {
    const { output, current, inTheWay, manifest } = input;
    const { digest, legacy = false, executable = false } = output;
    const isDirectory = digest !== undefined && (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .isDirectoryDigest */ .SU)(digest);
    if (digest === undefined || (isDirectory && manifest === undefined)) {
        plan.failed.push({ output, missing: [output.path] });
        return;
    }
    const wanted = filesOf(output.path, digest, manifest);
    const present = new Map(filesInWorkspace(output.path, current));
    for (const [path, thing] of inTheWay)
        present.set(path, thing.digest);
    for (const path of current?.leftovers ?? [])
        present.set(path, undefined);
    const planned = (path) => ({
        path,
        object: { digest: wanted.get(path), legacy },
        executable: executable && !isDirectory,
    });
    const write = [...wanted.keys()].filter((path) => present.get(path) !== wanted.get(path)).map(planned);
    const remove = [...present.keys()].filter((path) => !wanted.has(path));
    const isKept = current !== undefined && (current.manifest !== undefined) === isDirectory;
    const lacksExecuteBit = executable && !isDirectory && isKept && !current.content.executable && write.length === 0;
    const makeExecutable = lacksExecuteBit ? [planned(output.path)] : [];
    if (isKept && write.length === 0 && remove.length === 0 && makeExecutable.length === 0) {
        plan.unchanged.push(output);
        return;
    }
    const missing = write.filter(({ object }) => !isStored(object)).map(({ path }) => path);
    if (missing.length > 0) {
        plan.failed.push({ output, missing });
        return;
    }
    for (const path of [...remove, ...write.map((file) => file.path)]) {
        if (!present.has(path) || inTheWay.get(path)?.isExpendable)
            continue;
        const old = present.get(path);
        if (old === undefined || !isStored({ digest: old, legacy }))
            plan.unsaved.push(path);
    }
    const change = present.size === 0 && !isKept ? 'added' : 'modified';
    plan.steps.push({ output, change, isDirectory, remove, write, makeExecutable });
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
function overlap(outer, inner) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo({
        code: 'OUTPUT_OVERLAP',
        message: outer.path === inner.path
            ? `${inner.path} is tracked twice, by ${outer.owner} and ${inner.owner}`
            : `${inner.path} (${inner.owner}) lies inside ${outer.path} (${outer.owner}): both cannot be tracked`,
        hint: `Remove ${inner.owner}, or the entry in it.`,
        exitCode: 2,
    });
}


/***/ })

};
;