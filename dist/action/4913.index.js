export const id = 4913;
export const ids = [4913];
export const modules = {

/***/ 94913:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W_: () => (/* binding */ withoutLinks),
/* harmony export */   fM: () => (/* binding */ addPath),
/* harmony export */   rh: () => (/* binding */ recordContent),
/* harmony export */   yS: () => (/* binding */ addPaths)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(94161);
/* harmony import */ var _core_repository_path_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(34949);
/* harmony import */ var _platform_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(48486);
/* harmony import */ var _dvc_file_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(45756);
/* harmony import */ var _finish_checkouts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96002);
/* harmony import */ var _hash_workspace_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(50205);
/* harmony import */ var _ignore_in_git_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29809);
/* harmony import */ var _format_manifest_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(44677);
/* harmony import */ var _object_cache_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(75660);
/* harmony import */ var _plan_add_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99669);
/* harmony import */ var _stored_content_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(35899);
/* harmony import */ var _store_path_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(25423);
/* harmony import */ var _write_dvc_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(73918);














/**
 * Tracks paths (POSIX, relative to the root) by a `.dvc` file beside each, or records their content anew: stores it in
 * the cache, keeps it out of git, and writes the files as DVC does (dvc-formats §1.2). Of a path inside a tracked
 * directory only that part of the directory's record is renewed, or taken out where nothing is there. Everything
 * `planAdds` refuses is refused before anything is written; throws, too, what `storePath` and `finishCheckouts` throw.
 */
async function addPaths(repository, paths, options = {}) {
    const context = { stageOutputs: [], gitTracks: () => Promise.resolve(false), ...options };
    const { planned, tracked } = await (0,_plan_add_js__WEBPACK_IMPORTED_MODULE_1__/* .planAdds */ .y)(repository, paths, context);
    (0,_finish_checkouts_js__WEBPACK_IMPORTED_MODULE_2__/* .finishCheckouts */ .T)(repository, planned.map(({ path }) => path), tracked);
    const contents = new Map();
    for (const plan of planned)
        contents.set(plan.path, await contentOf(repository, plan, contents.get(plan.path), options));
    const cached = planned.filter(({ known }) => known?.cached ?? true).map(({ path }) => path);
    const ignored = (0,_ignore_in_git_js__WEBPACK_IMPORTED_MODULE_3__/* .ignoreAllInGit */ .DK)(repository, cached);
    return planned.map((plan) => {
        const gitIgnore = ignored.get(plan.path);
        return {
            ...recordContent(repository, plan, contents.get(plan.path)),
            ...(gitIgnore !== undefined && { gitIgnore }),
        };
    });
}
/** `addPaths` for one path. */
async function addPath(repository, path, stageOutputs = [], gitTracks = () => Promise.resolve(false)) {
    return (await addPaths(repository, [path], { stageOutputs, gitTracks }))[0];
}
/** Stores what is at the path and says what to record of the output; `renewed` is what an earlier path made of it. */
function contentOf(repository, plan, renewed, options) {
    const { path, part, known } = plan;
    if (part === undefined)
        return wholeContent(repository, path, known, options);
    const { sizeBytes, ...identity } = known;
    const size = sizeBytes === undefined ? {} : { sizeBytes };
    return partContent(repository, `${path}/${part}`, part, { ...identity, ...(renewed ?? size) }, options);
}
/** Writes what is recorded of an output into its `.dvc` file. */
function recordContent(repository, { path, dvcFile }, content) {
    const absolute = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(repository.root, dvcFile);
    const text = (0,_platform_files_js__WEBPACK_IMPORTED_MODULE_4__/* .readTextIfExists */ .TP)(absolute);
    const written = text === undefined ? (0,_write_dvc_file_js__WEBPACK_IMPORTED_MODULE_5__/* .newDvcFile */ .Od)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(path), content) : (0,_write_dvc_file_js__WEBPACK_IMPORTED_MODULE_5__/* .withNewContent */ .O9)(text, dvcFile, path, content);
    if (written !== text)
        (0,_platform_files_js__WEBPACK_IMPORTED_MODULE_4__/* .writeFileAtomic */ .Zf)(absolute, written);
    return { dvcFile, output: (0,_dvc_file_js__WEBPACK_IMPORTED_MODULE_6__/* .parseDvcFile */ .$)(written, dvcFile).outputs.find((one) => one.path === path) };
}
/** Stores the path. Content that DVC 2 recorded and that is the same and cached stays as it is, as in DVC. */
async function wholeContent(repository, path, known, options) {
    if (known?.legacy) {
        const found = (0,_hash_workspace_js__WEBPACK_IMPORTED_MODULE_7__/* .hashWorkspacePath */ .Lv)(repository, path, { legacy: true, expected: known.digest });
        if (found?.content.digest === known.digest && (options.noCommit || (0,_stored_content_js__WEBPACK_IMPORTED_MODULE_8__/* .isCached */ .bm)(repository, known)))
            return known;
    }
    return contentAt(repository, path, known?.cached ?? true, options);
}
async function contentAt(repository, path, isCachedOutput, { noCommit = false, noRelink = false }) {
    if (noCommit || !isCachedOutput)
        return (0,_hash_workspace_js__WEBPACK_IMPORTED_MODULE_7__/* .hashWorkspacePath */ .Lv)(repository, path).content;
    return (0,_store_path_js__WEBPACK_IMPORTED_MODULE_9__/* .storePath */ .T)(noRelink ? withoutLinks(repository) : repository, path);
}
/** The same repository, whose workspace files stay as they are when they are stored. */
function withoutLinks(repository) {
    return { ...repository, config: { ...repository.config, cacheTypes: ['copy'] } };
}
/** What a directory consists of when one part of it is as in the workspace, and the others as recorded. */
async function partContent(repository, place, part, recorded, options) {
    const current = await partAt(repository, place, recorded.cached, options);
    const before = recorded.digest === undefined ? [] : (0,_stored_content_js__WEBPACK_IMPORTED_MODULE_8__/* .readManifest */ .WI)(repository, recorded.digest);
    const others = before.filter((entry) => !(0,_core_repository_path_js__WEBPACK_IMPORTED_MODULE_10__/* .isInside */ .FK)(entry.path, part) && !(0,_core_repository_path_js__WEBPACK_IMPORTED_MODULE_10__/* .isInside */ .FK)(part, entry.path));
    const { content, manifest } = (0,_hash_workspace_js__WEBPACK_IMPORTED_MODULE_7__/* .directoryContent */ .hG)([...others, ...entriesBelow(part, current)], 0);
    const object = { digest: content.digest, legacy: false };
    if (!options.noCommit && recorded.cached)
        (0,_object_cache_js__WEBPACK_IMPORTED_MODULE_11__/* .putObject */ .$R)(repository, object, (0,_format_manifest_js__WEBPACK_IMPORTED_MODULE_12__/* .formatManifest */ .L_)(manifest));
    const sizeBytes = sizeAfter(recorded, content, current, others.length === before.length);
    const { digest, fileCount } = content;
    return { digest: digest, fileCount: fileCount, ...(sizeBytes !== undefined && { sizeBytes }) };
}
async function partAt(repository, place, isCachedOutput, options) {
    if (!(0,_platform_files_js__WEBPACK_IMPORTED_MODULE_4__/* .statIfExists */ .oL)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(repository.root, place)))
        return undefined;
    if (options.noCommit || !isCachedOutput)
        return (0,_hash_workspace_js__WEBPACK_IMPORTED_MODULE_7__/* .hashWorkspacePath */ .Lv)(repository, place);
    const content = await contentAt(repository, place, true, options);
    const manifest = (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_13__/* .isDirectoryDigest */ .SU)(content.digest) ? (0,_stored_content_js__WEBPACK_IMPORTED_MODULE_8__/* .readManifest */ .WI)(repository, content.digest) : undefined;
    return { content, ...(manifest && { manifest }) };
}
function entriesBelow(part, current) {
    if (!current)
        return [];
    const { content, manifest } = current;
    if (content.digest === undefined || !(0,_core_digest_js__WEBPACK_IMPORTED_MODULE_13__/* .isDirectoryDigest */ .SU)(content.digest))
        return [{ path: part, digest: content.digest }];
    return manifest.map((entry) => ({ path: `${part}/${entry.path}`, digest: entry.digest }));
}
/** As in DVC: known where files were only added, or where nothing changed. */
function sizeAfter(recorded, content, added, isAppended) {
    const { sizeBytes } = recorded;
    if (added === undefined)
        return undefined;
    if (isAppended && sizeBytes && added.content.sizeBytes !== undefined)
        return sizeBytes + added.content.sizeBytes;
    return content.digest === recorded.digest ? sizeBytes : undefined;
}


/***/ }),

/***/ 96002:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ finishCheckouts)
});

// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(43026);
;// CONCATENATED MODULE: ./build/src/core/progress.js
/** Says nothing. */
const silentProgress = {
    phase: () => ({ advance: () => { }, done: () => { } }),
    note: () => { },
    output: () => { },
};

// EXTERNAL MODULE: ./build/src/core/repository-path.js
var repository_path = __webpack_require__(34949);
// EXTERNAL MODULE: ./build/src/versioning/checkout-outputs.js + 3 modules
var checkout_outputs = __webpack_require__(10766);
// EXTERNAL MODULE: ./build/src/versioning/gather-checkout.js + 1 modules
var gather_checkout = __webpack_require__(47875);
// EXTERNAL MODULE: ./build/src/versioning/interrupted-checkout.js
var interrupted_checkout = __webpack_require__(27569);
;// CONCATENATED MODULE: ./build/src/versioning/finish-checkouts.js






/**
 * To be called before workspace content at these places is taken for new content: finishes checkouts there that were
 * interrupted, to what `recorded` says now, and says whether there were any. Throws `CHECKOUT_INTERRUPTED` (exit 2)
 * where the cache lacks recorded content or files of the user's own would be lost. `recorded` is looked at only then.
 */
function finishCheckouts(repository, places, recorded) {
    const touched = (0,interrupted_checkout/* interruptedOutputs */.H7)(repository).filter(({ path }) => places.some((place) => (0,repository_path/* isInside */.FK)(path, place) || (0,repository_path/* isInside */.FK)(place, path)));
    for (const marked of touched) {
        const now = [...recorded].find(({ path, digest }) => path === marked.path && digest !== undefined);
        finish(repository, { ...(now ?? marked), ...(marked.only && { only: marked.only }) });
    }
    return touched.length > 0;
}
function finish(repository, output) {
    const { path, digest } = output;
    const current = (0,gather_checkout/* currentOf */.$)(repository, output);
    if (current === undefined)
        return;
    if (!output.only && current.content.digest === digest) {
        (0,interrupted_checkout/* forgetInterrupted */.g_)(repository, [output]);
        return;
    }
    let failed;
    try {
        ({ failed } = (0,checkout_outputs/* checkoutOutputs */.F)(repository, [output], { progress: silentProgress }));
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.yo) || error.code !== 'UNSAVED_FILES')
            throw error;
        const hint = `Move what is your own in it away, finish the checkout with \`assay checkout --force ${path}\`, and put it back.`;
        throw interrupted(path, hint, error);
    }
    if (failed.length > 0)
        throw interrupted(path, `Finish it: \`assay pull ${path}\`.`);
}
function interrupted(path, hint, cause) {
    return new errors/* UserError */.yo({
        code: 'CHECKOUT_INTERRUPTED',
        message: `${path} is not recorded: its checkout was interrupted, and what is there may be a part of it`,
        hint,
        exitCode: 2,
        ...(cause !== undefined && { cause }),
    });
}


/***/ }),

/***/ 99669:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ planAdds)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(94161);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(43026);
/* harmony import */ var _core_repository_path_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(34949);
/* harmony import */ var _platform_files_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(48486);
/* harmony import */ var _dvc_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45756);
/* harmony import */ var _find_pipeline_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34204);
/* harmony import */ var _ignore_rules_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(80014);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(27125);
/* harmony import */ var _path_marks_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(61096);
/* harmony import */ var _plan_checkout_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(16683);
/* harmony import */ var _safe_path_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(38633);
/* harmony import */ var _stored_content_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(35899);













/**
 * Says what adding these paths comes to; nothing is written. Throws, all exit 2 unless said: `PATH_MISSING`,
 * `PATH_IGNORED`, `PATH_RESERVED`, `PATH_THROUGH_LINK`, `PATH_BUSY` (exit 3), `OUTPUT_OVERLAP`, `OUTPUT_OF_STAGE`,
 * `TRACKED_BY_GIT`, `DVC_FILE_IGNORED`, `FILE_EXISTS`, and for a part of a tracked directory `TRACKED_AS_FILE`,
 * `DIRECTORY_LEGACY`, `MANIFEST_MISSING` (exit 3) and what reading it from the remote throws.
 */
async function planAdds(repository, paths, context) {
    const dvcFiles = (0,_dvc_file_js__WEBPACK_IMPORTED_MODULE_1__/* .readDvcFiles */ .t)(repository, (0,_find_pipeline_files_js__WEBPACK_IMPORTED_MODULE_2__/* .findPipelineFiles */ .f)(repository).dvcFiles);
    const tracked = [...dvcFiles.flatMap(({ outputs }) => outputs), ...context.stageOutputs];
    const places = new Places(tracked);
    const fresh = new Places([]);
    const planned = [];
    const rules = { dvc: (0,_ignore_rules_js__WEBPACK_IMPORTED_MODULE_3__/* .dvcIgnoreRules */ .By)(repository), git: (0,_ignore_rules_js__WEBPACK_IMPORTED_MODULE_3__/* .gitIgnoreRules */ .Uj)(repository) };
    for (const path of new Set(paths)) {
        refuseName(path);
        (0,_path_marks_js__WEBPACK_IMPORTED_MODULE_4__/* .refuseBusyPaths */ .Ah)(repository, { read: [], write: [path] });
        refuseLinks(repository, path);
        const [outer, inner] = [fresh.around(path), fresh.inside(path)];
        const hint = 'Name one of the two.';
        if (outer)
            throw (0,_plan_checkout_js__WEBPACK_IMPORTED_MODULE_5__/* .overlap */ .EF)(outer, newOutput(path), hint);
        if (inner)
            throw (0,_plan_checkout_js__WEBPACK_IMPORTED_MODULE_5__/* .overlap */ .EF)(newOutput(path), inner, hint);
        const plan = planOne(repository, path, places, context, rules);
        if (plan.part !== undefined)
            await refuseUnknownPart(repository, path, plan, rules);
        else if (!context.isElsewhere)
            refuseMissing(repository, path, rules);
        if ((plan.known?.cached ?? true) && (await context.gitTracks(path)))
            throw trackedByGit(path);
        if (!plan.known)
            fresh.add(newOutput(path));
        planned.push(plan);
    }
    return { planned, tracked };
}
/** Outputs by place. */
class Places {
    byPath = new Map();
    /** Directory → an output somewhere below it. */
    below = new Map();
    constructor(outputs) {
        for (const output of outputs)
            this.add(output);
    }
    add(output) {
        this.byPath.set(output.path, output);
        for (const directory of ancestorsOf(output.path))
            this.below.set(directory, output);
    }
    /** The output at the path, or the one the path lies inside. */
    around(path) {
        const place = [path, ...ancestorsOf(path)].find((one) => this.byPath.has(one));
        return place === undefined ? undefined : this.byPath.get(place);
    }
    inside(path) {
        return this.below.get(path);
    }
}
function ancestorsOf(path) {
    const parts = path.split('/');
    return parts.slice(1).map((_, index) => parts.slice(0, parts.length - 1 - index).join('/'));
}
function planOne(repository, path, places, { stageOutputs }, rules) {
    const inner = places.inside(path);
    if (inner)
        throw (0,_plan_checkout_js__WEBPACK_IMPORTED_MODULE_5__/* .overlap */ .EF)(newOutput(path), inner);
    const known = places.around(path);
    if (!known) {
        refuseDvcFile(repository, `${path}.dvc`, rules);
        return { path, dvcFile: `${path}.dvc` };
    }
    if (stageOutputs.includes(known)) {
        const place = known.path === path ? 'is' : `lies inside ${known.path}, which is`;
        const hint = 'Run `assay repro` to make it anew, or `assay commit --force` to record what is there.';
        throw refused('OUTPUT_OF_STAGE', `${path} ${place} made by the stage ${known.owner}`, hint);
    }
    if (known.path === path)
        return { path, dvcFile: known.owner, known };
    return { path: known.path, part: path.slice(known.path.length + 1), dvcFile: known.owner, known };
}
function newOutput(path) {
    return { path, owner: `${path}.dvc`, cached: true, pushed: true };
}
const OWN_FILES = ['dvc.yaml', 'dvc.lock', '.gitignore', '.dvcignore'];
function refuseName(path) {
    (0,_safe_path_js__WEBPACK_IMPORTED_MODULE_6__/* .outputPath */ .XC)('', path);
    const name = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(path);
    if (!OWN_FILES.includes(name) && !name.endsWith('.dvc'))
        return;
    throw refused('PATH_RESERVED', `${path} cannot be tracked: git keeps it`, 'Name the data itself.');
}
function refuseLinks(repository, path) {
    (0,_safe_path_js__WEBPACK_IMPORTED_MODULE_6__/* .workspaceGuard */ .RJ)(repository)(path);
    const absolute = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(repository.root, path);
    if (!(0,_platform_files_js__WEBPACK_IMPORTED_MODULE_7__/* .lstatIfExists */ .sM)(absolute)?.isSymbolicLink() || !(0,_platform_files_js__WEBPACK_IMPORTED_MODULE_7__/* .statIfExists */ .oL)(absolute)?.isDirectory())
        return;
    throw refused('PATH_THROUGH_LINK', `${path} is a link to a directory`, 'Move the directory itself to this place.');
}
function refuseMissing(repository, path, rules) {
    const stat = (0,_platform_files_js__WEBPACK_IMPORTED_MODULE_7__/* .statIfExists */ .oL)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(repository.root, path));
    if (!stat)
        throw refused('PATH_MISSING', `${path} is not there`, 'Check the spelling, or make it first.');
    refuseIgnored(path, stat.isDirectory(), rules);
}
function refuseIgnored(path, isDirectory, rules) {
    if (!rules.dvc.ignores(path, isDirectory))
        return;
    const hint = 'Take the line that matches it out of .dvcignore.';
    throw refused('PATH_IGNORED', `${path} is left out by .dvcignore`, hint);
}
/** A part must be there, or recorded: then it is taken out of the record. */
async function refuseUnknownPart(repository, path, { part, known }, rules) {
    const { digest, legacy, remote, path: directory, owner } = known;
    const stat = (0,_platform_files_js__WEBPACK_IMPORTED_MODULE_7__/* .statIfExists */ .oL)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(repository.root, path));
    if (stat)
        refuseIgnored(path, stat.isDirectory(), rules);
    if (digest === undefined) {
        if (!stat)
            refuseMissing(repository, path, rules);
        return;
    }
    if (!(0,_core_digest_js__WEBPACK_IMPORTED_MODULE_8__/* .isDirectoryDigest */ .SU)(digest)) {
        const hint = `Record what is there now: assay add ${directory}`;
        throw refused('TRACKED_AS_FILE', `${path} cannot be added: ${owner} tracks ${directory} as a file`, hint);
    }
    if (legacy) {
        const hint = `Record the whole directory: assay add ${directory}`;
        throw refused('DIRECTORY_LEGACY', `${path} cannot be added alone: DVC 2 recorded ${directory}`, hint);
    }
    const bytes = await (0,_stored_content_js__WEBPACK_IMPORTED_MODULE_9__/* .readObject */ .Ag)(repository, digest, { ...(remote !== undefined && { remote }) });
    if (!bytes) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_10__/* .UserError */ .yo({
            code: 'MANIFEST_MISSING',
            message: `${path} cannot be added: the list of the files of ${directory} is neither in the cache nor in the remote`,
            hint: `Get it with \`assay fetch ${directory}\`, or record the whole directory: assay add ${directory}`,
            exitCode: 3,
        });
    }
    const isRecorded = (0,_manifest_js__WEBPACK_IMPORTED_MODULE_11__/* .parseManifest */ .Ng)(bytes, `manifest ${digest}`).some((entry) => (0,_core_repository_path_js__WEBPACK_IMPORTED_MODULE_12__/* .isInside */ .FK)(entry.path, part));
    if (!stat && !isRecorded)
        refuseMissing(repository, path, rules);
}
function refuseDvcFile(repository, dvcFile, rules) {
    if ((0,_platform_files_js__WEBPACK_IMPORTED_MODULE_7__/* .readTextIfExists */ .TP)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(repository.root, dvcFile)) !== undefined) {
        throw refused('FILE_EXISTS', `${dvcFile} is there already and tracks something else`, `Move ${dvcFile} away.`);
    }
    const who = rules.dvc.ignores(dvcFile, false) ? '.dvcignore' : rules.git.ignores(dvcFile, false) && 'git';
    if (!who)
        return;
    throw refused('DVC_FILE_IGNORED', `${dvcFile} would be ignored by ${who}`, 'Take it out of the rules: it belongs into git.');
}
function trackedByGit(path) {
    return refused('TRACKED_BY_GIT', `${path} is tracked by git`, `Take it out of git first; the file itself stays: git rm -r --cached '${path.replaceAll("'", "'\\''")}'`);
}
function refused(code, message, hint) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_10__/* .UserError */ .yo({ code, message, hint, exitCode: 2 });
}


/***/ }),

/***/ 25423:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ storePath)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(43026);
/* harmony import */ var _platform_file_threads_file_batch_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(38073);
/* harmony import */ var _platform_file_threads_shared_batch_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(1998);
/* harmony import */ var _platform_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48486);
/* harmony import */ var _file_hash_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(79587);
/* harmony import */ var _hash_files_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(97139);
/* harmony import */ var _hash_workspace_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(50205);
/* harmony import */ var _ignore_rules_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80014);
/* harmony import */ var _list_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87594);
/* harmony import */ var _link_object_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(14578);
/* harmony import */ var _object_cache_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(75660);
/* harmony import */ var _object_layout_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(38746);
/* harmony import */ var _workspace_index_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(87178);














/**
 * Puts a workspace path (POSIX, relative to the root) into the cache and says what to record: every file, and for a
 * directory its manifest last. Where `cache.type` begins with a kind of link, the workspace
 * files become such links. Throws `PATH_MISSING` and `PATH_IGNORED` (exit 2), what `hashWorkspacePath` throws, and
 * `WORKSPACE_CHANGED` (exit 2) when a file is written to at the same time.
 */
function storePath(repository, path) {
    const stat = (0,_platform_files_js__WEBPACK_IMPORTED_MODULE_1__/* .statIfExists */ .oL)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(repository.root, path));
    const ignored = (0,_ignore_rules_js__WEBPACK_IMPORTED_MODULE_2__/* .dvcIgnoreRules */ .By)(repository);
    if (!stat)
        throw refused('PATH_MISSING', `${path} is not there`, 'Check the spelling, or make it first.');
    if (ignored.ignores(path, stat.isDirectory())) {
        throw refused('PATH_IGNORED', `${path} is left out by .dvcignore`, 'Take the line that matches it out of .dvcignore.');
    }
    const stored = storeFiles(repository, path, stat.isDirectory() ? (0,_list_files_js__WEBPACK_IMPORTED_MODULE_3__/* .listFiles */ .C)(repository, path, ignored) : ['']);
    const content = stat.isDirectory() ? storeManifest(repository, stored) : contentOfFile(stored, stat);
    relink(repository, path, stored);
    return content;
}
function storeManifest(repository, stored) {
    const directory = (0,_hash_workspace_js__WEBPACK_IMPORTED_MODULE_4__/* .directoryOf */ .jt)(stored);
    const object = { digest: directory.content.digest, legacy: false };
    if (!(0,_object_cache_js__WEBPACK_IMPORTED_MODULE_5__/* .hasObject */ .Qf)(repository, object))
        (0,_object_cache_js__WEBPACK_IMPORTED_MODULE_5__/* .putObject */ .$R)(repository, object, (0,_hash_workspace_js__WEBPACK_IMPORTED_MODULE_4__/* .manifestOf */ .$V)(stored));
    return directory.content;
}
function contentOfFile(stored, stat) {
    if (stat.size >= _workspace_index_js__WEBPACK_IMPORTED_MODULE_6__/* .INDEXED_FROM_BYTES */ .Zl)
        stored.remember();
    const executable = (stat.mode & 0o100) !== 0 && { executable: true };
    return { digest: (0,_hash_files_js__WEBPACK_IMPORTED_MODULE_7__/* .digestAt */ .mw)(stored, 0), sizeBytes: stored.sizeBytes, ...executable };
}
/** Small files are read once, and large ones too: what is hashed is what is written. */
function storeFiles(repository, path, files) {
    const { cacheShared, cacheTypes } = repository.config;
    const options = {
        mode: _object_cache_js__WEBPACK_IMPORTED_MODULE_5__/* .OBJECT_MODE */ .YP,
        ...(cacheShared && { directoryMode: 0o2775 }),
        clones: cacheTypes.includes('reflink'),
        links: cacheTypes[0] === 'hardlink' || cacheTypes[0] === 'symlink',
    };
    const targetRoot = (0,_object_layout_js__WEBPACK_IMPORTED_MODULE_8__/* .objectsRoot */ .x9)(repository.cacheDirectory, false);
    return (0,_hash_files_js__WEBPACK_IMPORTED_MODULE_7__/* .hashFiles */ .yQ)(repository, path, files, 'md5', undefined, (batch) => (0,_platform_file_threads_file_batch_js__WEBPACK_IMPORTED_MODULE_9__/* .runFileBatch */ .Gc)({ work: 'store', ...batch, targetRoot, options }));
}
/** What was written to since it was stored stays as it is. */
function relink(repository, path, stored) {
    const first = repository.config.cacheTypes[0];
    if (first !== 'hardlink' && first !== 'symlink')
        return;
    const { link } = (0,_link_object_js__WEBPACK_IMPORTED_MODULE_10__/* .objectLinker */ .zb)(repository);
    for (const [index, file] of stored.files.entries()) {
        const place = file === '' ? path : `${path}/${file}`;
        const stat = (0,_platform_files_js__WEBPACK_IMPORTED_MODULE_1__/* .statIfExists */ .oL)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(repository.root, place));
        if (!stat || (stat.mode & 0o100) !== 0)
            continue;
        const object = { digest: (0,_hash_files_js__WEBPACK_IMPORTED_MODULE_7__/* .digestAt */ .mw)(stored, index), legacy: false };
        if (!(0,_link_object_js__WEBPACK_IMPORTED_MODULE_10__/* .needsRelink */ .Pm)(repository, object, place, false))
            continue;
        if (isStillStored((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(repository.root, place), stored, index))
            link(object, place, false);
    }
}
/** The ctime may differ though the content does not: replacing another name of the same file changes it. */
function isStillStored(absolute, stored, index) {
    const stat = (0,_platform_files_js__WEBPACK_IMPORTED_MODULE_1__/* .statIfExists */ .oL)(absolute);
    if (!stat?.isFile())
        return false;
    const was = (column) => stored.identities[index * _platform_file_threads_shared_batch_js__WEBPACK_IMPORTED_MODULE_11__/* .IDENTITY_LENGTH */ .gF + column];
    const isSame = stat.dev === was(_platform_file_threads_shared_batch_js__WEBPACK_IMPORTED_MODULE_11__/* .IDENTITY */ .zK.dev) &&
        stat.ino === was(_platform_file_threads_shared_batch_js__WEBPACK_IMPORTED_MODULE_11__/* .IDENTITY */ .zK.ino) &&
        stat.size === was(_platform_file_threads_shared_batch_js__WEBPACK_IMPORTED_MODULE_11__/* .IDENTITY */ .zK.sizeBytes) &&
        stat.mtimeMs === was(_platform_file_threads_shared_batch_js__WEBPACK_IMPORTED_MODULE_11__/* .IDENTITY */ .zK.mtimeMs);
    if (!isSame)
        return false;
    return stat.ctimeMs === was(_platform_file_threads_shared_batch_js__WEBPACK_IMPORTED_MODULE_11__/* .IDENTITY */ .zK.ctimeMs) || (0,_file_hash_js__WEBPACK_IMPORTED_MODULE_12__/* .hashFile */ .DC)(absolute).digest === (0,_hash_files_js__WEBPACK_IMPORTED_MODULE_7__/* .digestAt */ .mw)(stored, index);
}
function refused(code, message, hint) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_13__/* .UserError */ .yo({ code, message, hint, exitCode: 2 });
}


/***/ }),

/***/ 73918:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J$: () => (/* binding */ contentFields),
/* harmony export */   O9: () => (/* binding */ withNewContent),
/* harmony export */   Od: () => (/* binding */ newDvcFile),
/* harmony export */   Wh: () => (/* binding */ newImportFile),
/* harmony export */   sL: () => (/* binding */ withImport)
/* harmony export */ });
/* harmony import */ var _platform_yaml_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62428);
/* harmony import */ var _platform_yaml_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52556);
/* harmony import */ var _platform_yaml_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(75401);
/* harmony import */ var _platform_yaml_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(33535);
/* harmony import */ var _dvc_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45756);
/* harmony import */ var _stage_checksum_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75814);



/** The text of a new `.dvc` file for one output, byte for byte as DVC writes it (dvc-formats §1.2). */
function newDvcFile(name, content) {
    return (0,_platform_yaml_index_js__WEBPACK_IMPORTED_MODULE_0__/* .emitYaml */ .h2)({ outs: [filled({ ...contentFields(content), path: name })] });
}
/**
 * The text of a `.dvc` file with other content for the output at `outputPath`. Only what differs is touched: comments,
 * annotations and layout stay, new keys go to the end of the entry, as in DVC.
 */
function withNewContent(text, file, outputPath, content) {
    const { outputs, source } = (0,_dvc_file_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDvcFile */ .$)(text, file);
    const index = outputs.findIndex((output) => output.path === outputPath);
    const edited = withFields(text, file, ['outs', index], contentFields(content));
    return source && edited !== text ? withChecksum(edited, file) : edited;
}
/**
 * The text of a new `.dvc` file of an import whose output is called `name`, as DVC writes it. `isLooked`: the source was
 * looked at; else nothing is known but where it is, and the file has no digest of itself.
 */
function newImportFile(file, name, record, isLooked) {
    const { source, content = {} } = record;
    const declared = {
        frozen: true,
        deps: [filled(sourceFields(source))],
        outs: [filled({ ...contentFields(content), path: name })],
    };
    if (!isLooked)
        return (0,_platform_yaml_index_js__WEBPACK_IMPORTED_MODULE_0__/* .emitYaml */ .h2)(declared);
    const directory = file.includes('/') ? file.slice(0, file.lastIndexOf('/')) : '';
    return (0,_platform_yaml_index_js__WEBPACK_IMPORTED_MODULE_0__/* .emitYaml */ .h2)({ md5: (0,_stage_checksum_js__WEBPACK_IMPORTED_MODULE_2__/* .stageChecksum */ .W)(declared, directory), ...declared });
}
/** The text of an import's `.dvc` file with what an update found. Only what differs is touched. */
function withImport(text, file, { source, content = {} }) {
    const path = source.kind === 'url' ? ['deps', 0] : ['deps', 0, 'repo'];
    const fields = sourceFields(source);
    const wanted = source.kind === 'url' ? fields : fields['repo'];
    const edited = withFields(text, file, path, wanted);
    return withChecksum(withFields(edited, file, ['outs', 0], contentFields(content)), file);
}
/** The digest an import's file holds of itself, made right. */
function withChecksum(text, file) {
    const { workingDirectory } = (0,_dvc_file_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDvcFile */ .$)(text, file);
    const root = (0,_platform_yaml_index_js__WEBPACK_IMPORTED_MODULE_3__/* .parseYaml */ .h)(text, { file, numbers: 'exact' }).value;
    return (0,_platform_yaml_index_js__WEBPACK_IMPORTED_MODULE_4__/* .editYaml */ .a)(text, [{ path: ['md5'], value: (0,_stage_checksum_js__WEBPACK_IMPORTED_MODULE_2__/* .stageChecksum */ .W)(root, workingDirectory) }]);
}
/** Entries of the map at `path` made to be these; undefined for what must not be there. */
function withFields(text, file, path, fields) {
    let entry = (0,_platform_yaml_index_js__WEBPACK_IMPORTED_MODULE_3__/* .parseYaml */ .h)(text, { file }).value;
    for (const step of path)
        entry = entry?.[step];
    const old = (0,_platform_yaml_index_js__WEBPACK_IMPORTED_MODULE_5__/* .isYamlMap */ .S6)(entry) ? entry : {};
    const edits = Object.entries(fields).flatMap(([key, value]) => old[key] === value || (0,_platform_yaml_index_js__WEBPACK_IMPORTED_MODULE_5__/* .isYamlMap */ .S6)(value) ? [] : [{ path: [...path, key], value }]);
    return edits.length === 0 ? text : (0,_platform_yaml_index_js__WEBPACK_IMPORTED_MODULE_4__/* .editYaml */ .a)(text, edits);
}
/** In DVC's order; undefined for what the entry must not have. */
function contentFields(content) {
    return {
        md5: content.digest,
        size: content.sizeBytes,
        nfiles: content.fileCount,
        isexec: content.executable ? true : undefined,
        hash: content.legacy ? undefined : 'md5',
    };
}
function sourceFields(source) {
    if (source.kind === 'repository') {
        const { url, revision, lockedCommit, config, remote } = source;
        const settings = { config, remote };
        return { path: source.path, repo: filled({ url, rev: revision, rev_lock: lockedCommit, ...settings }) };
    }
    const { recorded, options } = source;
    const { md5, ...rest } = contentFields(recorded);
    return {
        md5,
        etag: recorded.etag,
        checksum: recorded.checksum,
        ...rest,
        path: source.path,
        fs_config: options,
    };
}
function filled(fields) {
    return Object.fromEntries(Object.entries(fields).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])));
}


/***/ })

};
