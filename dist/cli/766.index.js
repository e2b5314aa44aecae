"use strict";
exports.id = 766;
exports.ids = [766];
exports.modules = {

/***/ 10766:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ checkoutOutputs)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/core/digest.js
var core_digest = __webpack_require__(94161);
// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(43026);
// EXTERNAL MODULE: ./build/src/platform/file-threads/file-batch.js
var file_batch = __webpack_require__(38073);
// EXTERNAL MODULE: ./build/src/platform/file-threads/file-threads.js + 7 modules
var file_threads = __webpack_require__(91269);
// EXTERNAL MODULE: ./build/src/platform/files.js
var files = __webpack_require__(48486);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./build/src/versioning/copy-objects.js
var copy_objects = __webpack_require__(25700);
// EXTERNAL MODULE: ./build/src/versioning/interrupted-checkout.js
var interrupted_checkout = __webpack_require__(27569);
// EXTERNAL MODULE: ./build/src/versioning/link-object.js
var link_object = __webpack_require__(14578);
// EXTERNAL MODULE: ./build/src/versioning/object-cache.js
var object_cache = __webpack_require__(75660);
// EXTERNAL MODULE: ./build/src/versioning/object-layout.js
var object_layout = __webpack_require__(38746);
// EXTERNAL MODULE: ./build/src/versioning/leftover.js
var leftover = __webpack_require__(23483);
// EXTERNAL MODULE: ./build/src/versioning/safe-path.js
var safe_path = __webpack_require__(38633);
;// CONCATENATED MODULE: ./build/src/versioning/staged-output.js







/** The name for the directory of this step; undefined where it is to be written in its place. */
function stagingOf({ output, isStaged }) {
    return isStaged ? (0,leftover/* workspaceTemporary */.B2)(output.path) : undefined;
}
/** Makes the directory, of what an interrupted checkout of the same content has left if there is any. */
function openStaging(repository, output, staging) {
    const places = (0,leftover/* stagingPlaces */.UY)(staging).filter((place) => isReachable(repository, place));
    const at = (place) => (0,external_node_path_.join)(repository.root, place);
    for (const place of places)
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(at(place)), { recursive: true });
    /** Takes it to the first place that is on the same file system. */
    const moved = (from) => places.find((place) => place === from || isRenamed(at(from), at(place)));
    for (const left of (0,interrupted_checkout/* takeStaged */.q_)(repository, output)) {
        for (const from of (0,leftover/* stagingPlaces */.UY)(left)) {
            const place = isReachable(repository, from) ? moved(from) : undefined;
            if (place === undefined)
                continue;
            if ((0,files/* lstatIfExists */.sM)(at(place))?.isDirectory() && isOurs(at(place)))
                return { place, unseen: 'resumed' };
            (0,external_node_fs_.rmSync)(at(place), { recursive: true, force: true });
        }
    }
    // made where it will be, so that it gets what directories there inherit
    (0,external_node_fs_.mkdirSync)(at(staging));
    return { place: moved(staging), unseen: 'new' };
}
function isRenamed(from, to) {
    try {
        (0,external_node_fs_.renameSync)(from, to);
        return true;
    }
    catch {
        return false; // not there, another's, or another file system
    }
}
function isReachable(repository, place) {
    try {
        (0,safe_path/* workspaceGuard */.RJ)(repository)(place);
        return true;
    }
    catch {
        return false; // behind a link
    }
}
/** Files and directories alone: a link that somebody has put there would lead out. */
function isOurs(directory) {
    return (0,files/* entriesIn */.s9)(directory).every((entry) => {
        const place = (0,external_node_path_.join)(directory, entry.name);
        if (entry.isFile() && (0,leftover/* isLeftover */.ij)(entry.name))
            (0,external_node_fs_.rmSync)(place);
        return entry.isFile() || (entry.isDirectory() && isOurs(place));
    });
}
/** Deletes what was filled. */
function dropStaging(repository, place) {
    (0,external_node_fs_.rmSync)((0,external_node_path_.join)(repository.root, place), { recursive: true, force: true });
}
/** Puts the filled directory in its place. Throws `WORKSPACE_CHANGED` (exit 2) when something has appeared there. */
function closeStaging(repository, { path }, place) {
    try {
        (0,external_node_fs_.renameSync)((0,external_node_path_.join)(repository.root, place), (0,external_node_path_.join)(repository.root, path));
    }
    catch (error) {
        if (!(0,files/* lstatIfExists */.sM)((0,external_node_path_.join)(repository.root, path)))
            throw error;
        throw new errors/* UserError */.yo({
            code: 'WORKSPACE_CHANGED',
            message: `${path} appeared while it was checked out`,
            hint: 'Move it away, and run the same command again.',
            exitCode: 2,
            cause: error,
        });
    }
}

// EXTERNAL MODULE: ./build/src/versioning/workspace-index.js
var workspace_index = __webpack_require__(87178);
;// CONCATENATED MODULE: ./build/src/versioning/apply-checkout.js











/**
 * Carries steps out; their outputs stay marked when it throws. Corrupt objects are deleted, then `OBJECT_CORRUPT` is
 * thrown (exit 4). Gives the staged steps that the cache lacks content for; their places were not touched.
 */
function applyCheckout(repository, steps, progress) {
    const items = steps.reduce((sum, { write }) => sum + write.length, 0);
    const phase = progress.phase('Checking out', { items });
    const linker = (0,link_object/* objectLinker */.zb)(repository);
    const staged = steps.map((step) => ({ step, staging: stagingOf(step) }));
    const unmark = (0,interrupted_checkout/* markCheckout */.eG)(repository, staged.map(({ step, staging }) => ({ ...step.output, ...(staging !== undefined && { staging }) })));
    const corrupt = [];
    const lacking = [];
    let isKept = false;
    for (const { step, staging } of staged) {
        if (staging === undefined)
            makeRoom(repository, step);
        const written = writeFiles(repository, step, staging, linker, phase, corrupt);
        if (written !== 'whole') {
            lacking.push(step);
            isKept ||= written === 'kept';
            continue;
        }
        // the bit of a linked file is the cached object's
        if (step.makeExecutable && !isRelinked(repository, step, linker, corrupt)) {
            (0,link_object/* makeExecutable */.dF)((0,external_node_path_.join)(repository.root, step.output.path));
        }
    }
    phase.done();
    if (corrupt.length > 0)
        throw corruptInCache(corrupt);
    if (!isKept)
        unmark();
    return lacking;
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
/**
 * Unless `whole`, the cache lacks content of a staged step and nothing is in place: what was filled is deleted, or
 * `kept`, as it was, where an interrupted checkout has left it, which may have the last copy.
 */
function writeFiles(repository, step, staging, linker, phase, corrupt) {
    const { output, write } = step;
    const { legacy = false } = output;
    const opened = staging === undefined ? undefined : openStaging(repository, output, staging);
    const base = opened ? `${opened.place}/` : step.base;
    const before = corrupt.length;
    const executable = (output.executable ?? false) && !step.isDirectory;
    /** False where the object is missing. */
    const linkOne = ({ path, digest }) => {
        const object = { digest, legacy };
        if (opened && !(0,files/* lstatIfExists */.sM)((0,object_layout/* objectPath */.du)(repository.cacheDirectory, object)))
            return false;
        if (linker.link(object, base + path, executable) === 'corrupt') {
            corrupt.push({ path: step.base + path, object });
            removeIfCorrupt(repository, object);
        }
        phase.advance(1);
        return true;
    };
    const giveUp = ({ place, unseen }) => {
        if (unseen === 'resumed')
            return 'kept';
        dropStaging(repository, place);
        return 'deleted';
    };
    let next = 0;
    // the first file says which kind of link works here
    while (next < write.length && (next === 0 || !linker.onlyCopies() || legacy || executable)) {
        if (!linkOne(write[next++]) && opened)
            return giveUp(opened);
    }
    const placed = [];
    const options = { mode: linker.fileMode, unseen: opened?.unseen ?? false, phase, placed };
    for (const entry of (0,copy_objects/* copyIntoWorkspace */.$i)(repository, base, write.slice(next), options)) {
        if (!linkOne(entry) && opened)
            return giveUp(opened);
    }
    if (opened) {
        if (corrupt.length > before)
            (0,interrupted_checkout/* markCheckout */.eG)(repository, [output]); // a part of it is about to be seen
        closeStaging(repository, output, opened.place);
    }
    if (placed.length > 0)
        (0,workspace_index/* addToIndex */.zO)(repository, output.path, placed);
    return 'whole';
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
var gather_checkout = __webpack_require__(47875);
// EXTERNAL MODULE: ./build/src/versioning/ignore-rules.js + 1 modules
var ignore_rules = __webpack_require__(80014);
// EXTERNAL MODULE: ./build/src/versioning/path-marks.js
var path_marks = __webpack_require__(61096);
// EXTERNAL MODULE: ./build/src/core/repository-path.js
var repository_path = __webpack_require__(34949);
// EXTERNAL MODULE: ./build/src/versioning/hash-workspace.js + 2 modules
var hash_workspace = __webpack_require__(50205);
// EXTERNAL MODULE: ./build/src/versioning/make-way.js
var make_way = __webpack_require__(18220);
// EXTERNAL MODULE: ./build/src/versioning/plan-checkout.js + 1 modules
var plan_checkout = __webpack_require__(16683);
// EXTERNAL MODULE: ./build/src/versioning/stored-content.js
var stored_content = __webpack_require__(35899);
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
var existing_at = __webpack_require__(32261);
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
    const { relink: relinks = false, known, dryRun = false } = options;
    if (!dryRun)
        (0,file_batch/* foreseeFileBatch */.IZ)('copy', newFiles(repository, chosen));
    const inputs = chosen.map((output) => (0,gather_checkout/* gatherCheckout */.c)(repository, output, { relinks, ...(known && { known }) }));
    const plan = (0,plan_checkout/* planCheckout */.SH)(inputs, {
        isThere: (0,existing_at/* lookupOf */._)(repository.cacheDirectory, {
            files: inputs.map(({ manifest = [] }) => ({ base: '', legacy: false, entries: manifest })),
        }),
        isSaved: (digest, legacy) => (0,object_cache/* hasObject */.Qf)(repository, { digest, legacy }),
        asksAlways: dryRun,
    });
    refuseWrongPlaces(repository, plan);
    (0,path_marks/* refuseBusyPaths */.Ah)(repository, { read: [], write: plan.steps.map(({ output }) => output.path) });
    if (!options.force)
        refuseToLose(plan);
    const abandoned = options.tracked ? abandonedOutputs(repository, options.tracked) : [];
    const lacking = plan.failed.map(({ output }) => output);
    let { steps } = plan;
    if (!dryRun) {
        options.onBlocking?.();
        deleteAbandoned(repository, abandoned);
        const foundLacking = steps.length > 0 ? applyCheckout(repository, steps, options.progress) : [];
        (0,file_threads/* endThreads */.l$)();
        steps = steps.filter((step) => !foundLacking.includes(step));
        lacking.push(...foundLacking.map(({ output }) => output));
        const settled = [...plan.unchanged, ...steps.map(({ output }) => output)];
        (0,interrupted_checkout/* forgetInterrupted */.g_)(repository, settled);
        recordPlaced(repository, settled);
    }
    const changed = (change) => steps.filter((step) => step.change === change).map(({ output }) => shown(output));
    return {
        added: changed('added'),
        modified: changed('modified'),
        deleted: abandoned.map(shown),
        failed: options.allowMissing ? [] : lacking.map(shown),
        missing: options.allowMissing ? lacking.map(shown) : [],
    };
}
/** Files of directories of which nothing is there yet. */
function newFiles({ root }, outputs) {
    return outputs.reduce((sum, { path, fileCount = 0 }) => (fileCount > 0 && !(0,files/* lstatIfExists */.sM)((0,external_node_path_.join)(root, path)) ? sum + fileCount : sum), 0);
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
    for (const { output, remove, base, write, isNew } of plan.steps) {
        guard(output.path);
        refuseFileAbove(repository, output.path);
        if (isNew && !(0,files/* lstatIfExists */.sM)((0,external_node_path_.join)(repository.root, output.path)))
            continue; // no link can be below
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
    const unsaved = plan.unsaved.filter((path) => !(0,leftover/* isLeftover */.ij)(path));
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

/***/ 25700:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $i: () => (/* binding */ copyIntoWorkspace),
/* harmony export */   If: () => (/* binding */ copyObjects),
/* harmony export */   sG: () => (/* binding */ isPlain)
/* harmony export */ });
/* unused harmony exports LARGE_BYTES, packDigests */
/* harmony import */ var _platform_file_threads_file_batch_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38073);
/* harmony import */ var _platform_file_threads_shared_batch_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1998);
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94161);



/** Files above this are moved one by one, with progress on the way. */
const LARGE_BYTES = 32 * 2 ** 20;
/** Whether the object can be copied together with others: its name is the MD5 of its bytes. */
function isPlain({ digest, legacy }) {
    return !legacy && !(0,_core_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .isDirectoryDigest */ .SU)(digest);
}
/**
 * Copies plain objects from one cache or local remote to another, each verified before it appears under its name, by all
 * processors. Stops at the first failure of the file system and throws it; what was copied stays.
 */
function copyObjects(from, to, digests) {
    const results = (0,_platform_file_threads_file_batch_js__WEBPACK_IMPORTED_MODULE_1__/* .runFileBatch */ .Gc)({
        work: 'copy',
        sourceRoot: `${from}/files/md5/`,
        targetRoot: `${to.directory}/files/md5/`,
        digests: packDigests(digests),
        gathers: true,
        options: { mode: 0o444, largestBytes: LARGE_BYTES, ...(to.isShared && { directoryMode: 0o2775 }) },
    });
    return digests.map((_, index) => {
        const outcome = results.outcomes[index];
        if (outcome === _platform_file_threads_shared_batch_js__WEBPACK_IMPORTED_MODULE_2__/* .OUTCOMES */ .im.done)
            return results.identities[index * _platform_file_threads_shared_batch_js__WEBPACK_IMPORTED_MODULE_2__/* .IDENTITY_LENGTH */ .gF + _platform_file_threads_shared_batch_js__WEBPACK_IMPORTED_MODULE_2__/* .IDENTITY */ .zK.sizeBytes];
        if (outcome === _platform_file_threads_shared_batch_js__WEBPACK_IMPORTED_MODULE_2__/* .OUTCOMES */ .im.corrupt)
            return 'corrupt';
        return outcome === _platform_file_threads_shared_batch_js__WEBPACK_IMPORTED_MODULE_2__/* .OUTCOMES */ .im.large ? 'large' : 'missing';
    });
}
/** To read a smaller file again, should its state be asked for, costs about what it would to note what was made. */
const KNOWN_FROM_BYTES = 8 * 1024;
/** So many files are copied between two signs of progress; threads wait for each other at the end. */
const BATCH = 16_384;
/**
 * Copies plain objects to places in the workspace, below `base` (with its `/`), each verified and whole by a rename.
 * Gives those that were not copied: large ones, and what is corrupt or gone. `placed` gets rows for all but small files,
 * zeros for those whose identity is in doubt. `unseen`: nobody looks at `base` yet.
 */
function* copyIntoWorkspace({ root, cacheDirectory }, base, entries, { mode, unseen, phase, placed }) {
    for (let start = 0; start < entries.length; start += BATCH) {
        const batch = entries.slice(start, start + BATCH);
        const files = batch.map(({ path }) => path);
        const { outcomes, identities, digests } = (0,_platform_file_threads_file_batch_js__WEBPACK_IMPORTED_MODULE_1__/* .runFileBatch */ .Gc)({
            work: 'copy',
            sourceRoot: `${cacheDirectory}/files/md5/`,
            digests: packDigests(batch.map(({ digest }) => digest)),
            targetRoot: `${root}/${base}`,
            targets: files,
            options: {
                mode,
                unseen,
                temporarySuffix: '.assay-tmp',
                largestBytes: LARGE_BYTES,
                identifiesFromBytes: KNOWN_FROM_BYTES,
            },
        });
        let bytes = 0;
        let copied = 0;
        let known = 0;
        const forget = (index) => identities.fill(0, index * _platform_file_threads_shared_batch_js__WEBPACK_IMPORTED_MODULE_2__/* .IDENTITY_LENGTH */ .gF, (index + 1) * _platform_file_threads_shared_batch_js__WEBPACK_IMPORTED_MODULE_2__/* .IDENTITY_LENGTH */ .gF);
        for (const [index, entry] of batch.entries()) {
            if (outcomes[index] !== _platform_file_threads_shared_batch_js__WEBPACK_IMPORTED_MODULE_2__/* .OUTCOMES */ .im.done) {
                forget(index);
                yield entry;
                continue;
            }
            const sizeBytes = identities[index * _platform_file_threads_shared_batch_js__WEBPACK_IMPORTED_MODULE_2__/* .IDENTITY_LENGTH */ .gF + _platform_file_threads_shared_batch_js__WEBPACK_IMPORTED_MODULE_2__/* .IDENTITY */ .zK.sizeBytes];
            copied++;
            bytes += sizeBytes;
            if (sizeBytes >= KNOWN_FROM_BYTES)
                known++;
            else
                forget(index);
        }
        if (known > 0)
            placed.push({ files, identities, digests });
        phase.advance(copied, bytes);
    }
}
/** 16 bytes each, as batches of files take them. */
function packDigests(digests) {
    return Buffer.from(digests.join(''), 'hex');
}


/***/ }),

/***/ 47875:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $: () => (/* binding */ currentOf),
  c: () => (/* binding */ gatherCheckout)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/core/digest.js
var core_digest = __webpack_require__(94161);
// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(43026);
// EXTERNAL MODULE: ./build/src/core/repository-path.js
var repository_path = __webpack_require__(34949);
// EXTERNAL MODULE: ./build/src/platform/files.js
var files = __webpack_require__(48486);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./build/src/versioning/file-hash.js
var file_hash = __webpack_require__(79587);
// EXTERNAL MODULE: ./build/src/versioning/object-cache.js
var object_cache = __webpack_require__(75660);
// EXTERNAL MODULE: ./build/src/versioning/plan-checkout.js + 1 modules
var plan_checkout = __webpack_require__(16683);
// EXTERNAL MODULE: ./build/src/versioning/safe-path.js
var safe_path = __webpack_require__(38633);
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

// EXTERNAL MODULE: ./build/src/versioning/hash-workspace.js + 2 modules
var hash_workspace = __webpack_require__(50205);
// EXTERNAL MODULE: ./build/src/versioning/link-object.js
var link_object = __webpack_require__(14578);
// EXTERNAL MODULE: ./build/src/versioning/manifest.js
var versioning_manifest = __webpack_require__(27125);
// EXTERNAL MODULE: ./build/src/versioning/object-layout.js
var object_layout = __webpack_require__(38746);
// EXTERNAL MODULE: ./build/src/versioning/select-entries.js
var select_entries = __webpack_require__(8249);
// EXTERNAL MODULE: ./build/src/versioning/stored-content.js
var stored_content = __webpack_require__(35899);
// EXTERNAL MODULE: ./build/src/versioning/workspace-index.js
var workspace_index = __webpack_require__(87178);
;// CONCATENATED MODULE: ./build/src/versioning/gather-checkout.js















/**
 * Looks at what an output's checkout is planned by. Throws `TARGET_UNKNOWN` (exit 2) for parts that the directory does
 * not have, and what `hashWorkspacePath`, `readManifest` and `filesInTheWay` throw.
 */
function gatherCheckout(repository, output, { relinks = false, known } = {}) {
    const { digest, legacy = false } = output;
    const isDirectory = digest !== undefined && (0,core_digest/* isDirectoryDigest */.SU)(digest);
    const current = currentOf(repository, output);
    if (isDirectory && !relinks && isAsRecorded(output, current) && (0,object_cache/* hasObject */.Qf)(repository, { digest, legacy })) {
        return { output, current, inTheWay: new Map(), manifest: undefined, isRight: true };
    }
    (0,workspace_index/* releaseIndex */.IE)();
    const read = isDirectory && (0,object_cache/* hasObject */.Qf)(repository, { digest, legacy }) && known?.get((0,object_layout/* objectKey */.T5)({ digest, legacy }));
    const rows = () => (read ? (0,versioning_manifest/* rowsOf */.RO)(read) : (0,stored_content/* readManifestRows */.fb)(repository, digest, legacy));
    const differing = isDirectory ? differingOf(repository, output, current, relinks, rows) : undefined;
    if (differing)
        return differing;
    const all = isDirectory ? read || (0,stored_content/* readManifest */.WI)(repository, digest, legacy) : undefined;
    const manifest = all && chosenOf(output, all);
    const isUnknown = digest === undefined || (isDirectory && manifest === undefined);
    const inTheWay = isUnknown ? new Map() : filesInTheWay(repository, output, current, manifest);
    const relink = relinks && !isUnknown && current ? filesToRelink(repository, output, current, manifest) : undefined;
    const isAbsent = !current && !(0,files/* lstatIfExists */.sM)((0,external_node_path_.join)(repository.root, output.path));
    return { output, current, inTheWay, manifest, isAbsent, ...(relink && { relink }) };
}
/**
 * The same for a directory of which something is there: of a million files only those are listed that are not as
 * recorded. Undefined where they cannot be told so.
 */
function differingOf(repository, output, current, relinks, rows) {
    const { path: place, legacy = false, only } = output;
    if (!current?.differing || only)
        return undefined;
    const recorded = rows();
    const relink = new Set();
    const isOfOtherForm = (entry) => {
        const path = `${place}/${entry.path}`;
        const isOther = (0,link_object/* needsRelink */.Pm)(repository, { digest: entry.digest, legacy }, path, false);
        if (isOther)
            relink.add(path);
        return isOther;
    };
    const differing = recorded && current.differing(recorded, relinks ? isOfOtherForm : undefined);
    if (!differing)
        return undefined;
    const { content, leftovers = [] } = current;
    const here = { content, manifest: differing.here, leftovers };
    const inTheWay = filesInTheWay(repository, output, here, differing.there);
    return { output, current: here, inTheWay, manifest: differing.there, alike: differing.alike, relink };
}
/** Then every recorded file is there, and nothing can stand in its place. */
function isAsRecorded({ digest, only }, current) {
    return current !== undefined && current.content.digest === digest && !only && !current.leftovers;
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

/***/ 14578:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pm: () => (/* binding */ needsRelink),
/* harmony export */   dF: () => (/* binding */ makeExecutable),
/* harmony export */   zb: () => (/* binding */ objectLinker)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _platform_file_error_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(41912);
/* harmony import */ var _platform_files_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(48486);
/* harmony import */ var _file_hash_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(79587);
/* harmony import */ var _leftover_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23483);
/* harmony import */ var _object_cache_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(75660);
/* harmony import */ var _object_layout_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38746);








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
        const temporary = (0,_leftover_js__WEBPACK_IMPORTED_MODULE_3__/* .workspaceTemporary */ .B2)(target);
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

/***/ 8249:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ selectEntries)
/* harmony export */ });
/* harmony import */ var _core_repository_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34949);

/**
 * Those entries of a directory that are meant by the names of files and sub-directories in it, in their order, and the
 * names that mean nothing. All of them without names.
 */
function selectEntries(entries, only) {
    if (!only)
        return { entries, unknown: [] };
    const unknown = new Set(only);
    const chosen = entries.filter(({ path }) => {
        const names = only.filter((name) => (0,_core_repository_path_js__WEBPACK_IMPORTED_MODULE_0__/* .isInside */ .FK)(path, name));
        for (const name of names)
            unknown.delete(name);
        return names.length > 0;
    });
    return { entries: chosen, unknown: [...unknown] };
}


/***/ }),

/***/ 32261:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ lookupOf),
/* harmony export */   t: () => (/* binding */ existingAt)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _platform_file_threads_file_batch_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(38073);
/* harmony import */ var _platform_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48486);
/* harmony import */ var _object_layout_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38746);
/* harmony import */ var _object_lookup_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58406);
/* harmony import */ var _find_existing_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(30647);






/** Asks a remote for the wanted objects, in the way that is cheapest for it. */
async function existingAt(remote, wanted, jobs, signal) {
    return remote.files ? inDirectory(remote.files, wanted) : await inRemote(remote, wanted, jobs, signal);
}
/** What a cache or local remote has of the wanted objects, by name; whether they are whole is not looked at. */
function lookupOf(directory, wanted) {
    const lookups = new Map();
    const count = countOf(wanted);
    return (digest, legacy) => {
        let lookup = lookups.get(legacy);
        if (!lookup)
            lookups.set(legacy, (lookup = (0,_object_lookup_js__WEBPACK_IMPORTED_MODULE_1__/* .objectLookup */ .q)(directory, legacy, count)));
        return lookup(digest);
    };
}
function countOf({ files }) {
    return files.reduce((sum, { entries }) => sum + entries.length, 0);
}
function inDirectory({ directory, attempt }, wanted) {
    const isNamed = lookupOf(directory, wanted);
    // everything is about to be copied there
    const stored = attempt(() => (0,_platform_files_js__WEBPACK_IMPORTED_MODULE_2__/* .namesIn */ .wX)((0,_object_layout_js__WEBPACK_IMPORTED_MODULE_3__/* .objectsRoot */ .x9)(directory, false)));
    if (stored.length === 0)
        (0,_platform_file_threads_file_batch_js__WEBPACK_IMPORTED_MODULE_4__/* .foreseeFileBatch */ .IZ)('copy', countOf(wanted));
    return {
        has: (digest, legacy) => attempt(() => isNamed(digest, legacy)),
        size: (digest, legacy) => attempt(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)((0,_object_layout_js__WEBPACK_IMPORTED_MODULE_3__/* .objectPath */ .du)(directory, { digest, legacy })).size),
        knowsSizes: false,
    };
}
async function inRemote(remote, wanted, jobs, signal) {
    const asked = { true: new Set(), false: new Set() };
    for (const { legacy, entries } of wanted.files)
        for (const { digest } of entries)
            asked[`${legacy}`].add(digest);
    for (const { object } of wanted.manifests)
        asked[`${object.legacy}`].add(object.digest);
    const found = { true: new Map(), false: new Map() };
    for (const legacy of [false, true]) {
        const known = found[`${legacy}`];
        const onFound = (digest, sizeBytes) => void known.set(digest, sizeBytes);
        await (0,_find_existing_js__WEBPACK_IMPORTED_MODULE_5__/* .findExisting */ .x)({ remote, legacy, wanted: asked[`${legacy}`], jobs, signal, onFound });
    }
    return {
        has: (digest, legacy) => found[`${legacy}`].has(digest),
        size: (digest, legacy) => found[`${legacy}`].get(digest) ?? 0,
        knowsSizes: true,
    };
}


/***/ }),

/***/ 30647:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ findExisting)
/* harmony export */ });
/* harmony import */ var _object_layout_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38746);
/* harmony import */ var _for_each_concurrently_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83008);


/** So many objects are asked for one by one without looking further. */
const FEW = 16;
/** One page of a listing takes about as long as asking for so many single objects. */
const PAGE_WEIGHT = 5;
/** Up to so many pages are read one after another; more are read side by side, by the digests' first digits. */
const SEQUENTIAL_PAGES = 2;
/**
 * Which of the objects of one layout a remote has, and their sizes. Few are asked for one by one. Otherwise the first
 * page of the listing tells how large the remote is, since digests are spread evenly, and what is cheaper follows: to
 * list the rest, or to ask for each object. Keys nobody asked for are passed over, whatever they are.
 */
async function findExisting(lookup) {
    const { remote, wanted } = lookup;
    if (remote.pageSize === 1 || wanted.size <= FEW)
        await askEach(lookup, wanted);
    else
        await listOrAsk(lookup);
}
function askEach({ remote, legacy, jobs, signal, onFound }, digests) {
    return (0,_for_each_concurrently_js__WEBPACK_IMPORTED_MODULE_0__/* .forEachConcurrently */ .D)(digests, jobs, signal, async (digest, stop) => {
        const size = await remote.size((0,_object_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .objectKey */ .T5)({ digest, legacy }), stop);
        if (size !== undefined)
            onFound(digest, size);
    });
}
async function listOrAsk(lookup) {
    const { remote, legacy, wanted, jobs, signal, onFound } = lookup;
    const layout = legacy ? '' : 'files/md5/';
    const end = `${layout}fg`; // behind every digest; in the older layout `files/` and `runs/` follow
    const see = (key, sizeBytes) => {
        const digest = digestOf(key.slice(layout.length));
        if (digest !== undefined && wanted.has(digest))
            onFound(digest, sizeBytes);
        return digest;
    };
    let listed = 0;
    let isDecided = false;
    for await (const { key, sizeBytes } of remote.list(layout, signal)) {
        if (key >= end)
            return;
        const digest = see(key, sizeBytes);
        if (++listed < remote.pageSize || isDecided)
            continue;
        isDecided = true;
        const rest = (last) => [...wanted].filter((one) => one > last);
        const pages = Math.ceil(1 / shareBefore(digest)) - 1;
        const digits = pages <= SEQUENTIAL_PAGES ? 0 : pages <= 64 ? 1 : 2;
        const requests = Math.max(pages, digits === 0 ? 0 : 16 ** digits);
        const left = rest(digest ?? '');
        if (requests * PAGE_WEIGHT >= left.length)
            return askEach(lookup, left);
        if (digits === 0)
            continue;
        const prefixes = [...new Set(left.map((one) => layout + one.slice(0, digits)))];
        return (0,_for_each_concurrently_js__WEBPACK_IMPORTED_MODULE_0__/* .forEachConcurrently */ .D)(prefixes, jobs, signal, async (prefix, stop) => {
            for await (const entry of remote.list(prefix, stop)) {
                if (entry.key >= end)
                    return;
                see(entry.key, entry.sizeBytes);
            }
        });
    }
}
/** `ab/cdef…` → digest; undefined for what is none. */
function digestOf(place) {
    return place[2] === '/' && place.length >= 33 ? place.slice(0, 2) + place.slice(3) : undefined;
}
/** Which part of all digests comes before this one, more than 0. Junk counts as the very first. */
function shareBefore(digest) {
    const digits = digest?.slice(0, 8) ?? '';
    return /^[0-9a-f]{8}$/.test(digits) ? (parseInt(digits, 16) + 1) / 2 ** 32 : 2 ** -32;
}


/***/ }),

/***/ 83008:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ forEachConcurrently),
/* harmony export */   K: () => (/* binding */ transferInterrupted)
/* harmony export */ });
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78474);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43026);


/**
 * Does work for each item, `jobs` at a time; items are taken when it is their turn. The first error stops everything:
 * work under way is aborted through the signal it was given and waited for, then the error is thrown. An interrupt by
 * `signal` becomes `TRANSFER_INTERRUPTED` (exit 3).
 */
async function forEachConcurrently(items, jobs, signal, work) {
    const failure = new AbortController();
    const stop = signal ? AbortSignal.any([signal, failure.signal]) : failure.signal;
    (0,node_events__WEBPACK_IMPORTED_MODULE_0__.setMaxListeners)(0, stop);
    let first;
    const source = items[Symbol.iterator]();
    let next = source.next();
    const worker = async () => {
        while (!next.done && !stop.aborted) {
            const item = next.value;
            next = source.next();
            try {
                await work(item, stop);
            }
            catch (error) {
                first ??= { error };
                failure.abort();
            }
        }
    };
    const workers = [];
    while (workers.length < jobs && !next.done)
        workers.push(worker());
    await Promise.all(workers);
    if (signal?.aborted && (first || !next.done))
        throw transferInterrupted();
    if (first)
        throw first.error;
}
/** `TRANSFER_INTERRUPTED` (exit 3). */
function transferInterrupted() {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo({
        code: 'TRANSFER_INTERRUPTED',
        message: 'the transfer was interrupted; what had arrived whole is kept',
        hint: 'Run the same command again: it continues where this one stopped.',
        exitCode: 3,
        retryable: true,
    });
}


/***/ })

};
;