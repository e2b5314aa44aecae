"use strict";
exports.id = 429;
exports.ids = [429];
exports.modules = {

/***/ 2429:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  add: () => (/* binding */ add)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(3026);
// EXTERNAL MODULE: ./build/src/pipeline/recorded.js
var recorded = __webpack_require__(7493);
// EXTERNAL MODULE: ./build/src/platform/files.js
var files = __webpack_require__(8486);
// EXTERNAL MODULE: ./build/src/versioning/add-path.js + 1 modules
var add_path = __webpack_require__(2212);
// EXTERNAL MODULE: ./build/src/commands/command.js
var command = __webpack_require__(2925);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./build/src/commands/path-in-repository.js



/** A path the user typed, relative to the repository root; `PATH_OUTSIDE` (exit 2) when it leaves the repository. */
function pathInRepository(repository, directory, typed) {
    const path = (0,external_node_path_.relative)(repository.root, (0,external_node_path_.resolve)((0,external_node_fs_.realpathSync)(directory), typed))
        .split(external_node_path_.sep)
        .join('/');
    if (path !== '' && path !== '..' && !path.startsWith('../'))
        return path;
    throw new errors/* UserError */.yo({
        code: 'PATH_OUTSIDE',
        message: `"${typed}" is not a path inside the repository ${repository.root}`,
        hint: 'Copy or move it into the repository first.',
        exitCode: 2,
    });
}

// EXTERNAL MODULE: ./build/src/commands/targets.js
var commands_targets = __webpack_require__(3386);
// EXTERNAL MODULE: ./build/src/commands/workspace.js + 1 modules
var workspace = __webpack_require__(6037);
;// CONCATENATED MODULE: ./build/src/commands/add.js









/** `assay add`: stores files or directories in the cache and tracks each with a `.dvc` file beside it. */
const add = (0,command/* defineCommand */.NB)({
    name: 'add',
    summary: 'track files or directories with a .dvc file',
    positionals: '<targets...>',
    options: {},
    async run(context, targets) {
        const { repository, stages } = (0,workspace/* openWorkspace */.OH)(context);
        if (targets.length === 0) {
            throw new errors/* UserError */.yo({
                code: 'TARGET_MISSING',
                message: '`assay add` needs at least one path',
                hint: 'assay add data/train.csv',
                exitCode: 2,
            });
        }
        const paths = targets.map((target) => pathInRepository(repository, context.directory, target));
        if (context.dryRun) {
            return {
                exitCode: 0,
                json: { added: paths, modified: [], deleted: [], failed: [], bytes: 0 },
                text: paths.map((path) => `would add ${path}`).join('\n'),
            };
        }
        const added = [];
        const tracks = (0,workspace/* gitTracks */.RP)(repository, context);
        const stageOutputs = stages.flatMap((stage) => (0,recorded/* withContents */.x)(stage, undefined));
        for (const path of paths)
            added.push(await (0,add_path/* addPath */.f)(repository, path, stageOutputs, tracks));
        const bytes = added.reduce((sum, { output }) => sum + (output.sizeBytes ?? 0), 0);
        const ignores = added.map(({ output }) => external_node_path_.posix.join(external_node_path_.posix.dirname(output.path), '.gitignore'));
        const written = new Set([
            ...added.map(({ dvcFile }) => dvcFile),
            ...ignores.filter((path) => (0,files/* statIfExists */.oL)((0,external_node_path_.join)(repository.root, path))),
        ]);
        const here = (0,commands_targets/* pathFromRoot */._)(repository, context.directory);
        const forGit = [...written].map((path) => external_node_path_.posix.relative(here, path));
        return {
            exitCode: 0,
            json: { added: added.map(({ output }) => output.path), modified: [], deleted: [], failed: [], bytes },
            text: `Added. To keep it in git:\n\n    git add -- ${forGit.map(quoted).join(' ')}\n`,
        };
    },
});
function quoted(path) {
    return /^[\w./-]+$/.test(path) ? path : `'${path.replaceAll("'", "'\\''")}'`;
}


/***/ }),

/***/ 2212:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ addPath)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(3026);
// EXTERNAL MODULE: ./build/src/core/repository-path.js
var repository_path = __webpack_require__(4949);
// EXTERNAL MODULE: ./build/src/platform/files.js
var files = __webpack_require__(8486);
// EXTERNAL MODULE: ./build/src/versioning/dvc-file.js
var dvc_file = __webpack_require__(4288);
// EXTERNAL MODULE: ./build/src/versioning/find-pipeline-files.js
var find_pipeline_files = __webpack_require__(4204);
// EXTERNAL MODULE: ./build/src/versioning/finish-checkouts.js
var finish_checkouts = __webpack_require__(6623);
// EXTERNAL MODULE: ./build/src/versioning/hash-workspace.js
var hash_workspace = __webpack_require__(3460);
// EXTERNAL MODULE: ./build/src/versioning/ignore-in-git.js
var ignore_in_git = __webpack_require__(9809);
// EXTERNAL MODULE: ./build/src/versioning/ignore-rules.js + 1 modules
var ignore_rules = __webpack_require__(14);
// EXTERNAL MODULE: ./build/src/versioning/plan-checkout.js
var plan_checkout = __webpack_require__(7040);
// EXTERNAL MODULE: ./build/src/versioning/safe-path.js
var safe_path = __webpack_require__(8633);
// EXTERNAL MODULE: ./build/src/versioning/stored-content.js
var stored_content = __webpack_require__(5899);
// EXTERNAL MODULE: ./build/src/versioning/store-path.js
var store_path = __webpack_require__(5423);
// EXTERNAL MODULE: ./build/src/platform/yaml/emit-yaml.js + 2 modules
var emit_yaml = __webpack_require__(2428);
// EXTERNAL MODULE: ./build/src/platform/yaml/parse-yaml.js
var parse_yaml = __webpack_require__(2556);
// EXTERNAL MODULE: ./build/src/platform/yaml/values.js
var values = __webpack_require__(3535);
// EXTERNAL MODULE: ./build/src/platform/yaml/edit-yaml.js + 4 modules
var edit_yaml = __webpack_require__(3085);
;// CONCATENATED MODULE: ./build/src/versioning/write-dvc-file.js


/** The text of a new `.dvc` file for one output, byte for byte as DVC writes it (dvc-formats §1.2). */
function newDvcFile(name, content) {
    const output = { ...contentFields(content), path: name };
    for (const [key, value] of Object.entries(output))
        if (value === undefined)
            delete output[key];
    return (0,emit_yaml/* emitYaml */.h2)({ outs: [output] });
}
/**
 * The text of a `.dvc` file with other content for the output at `outputPath`. Only what differs is touched: comments,
 * annotations and layout stay, new keys go to the end of the entry, as in DVC.
 */
function withNewContent(text, file, outputPath, content) {
    const index = (0,dvc_file/* parseDvcFile */.$)(text, file).outputs.findIndex((output) => output.path === outputPath);
    const root = (0,parse_yaml/* parseYaml */.h)(text, { file }).value;
    const entry = root['outs'][index];
    const old = (0,values/* isYamlMap */.S6)(entry) ? entry : {};
    const edits = Object.entries(contentFields(content)).flatMap(([key, value]) => old[key] === value ? [] : [{ path: ['outs', index, key], value }]);
    return edits.length === 0 ? text : (0,edit_yaml/* editYaml */.a)(text, edits);
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

;// CONCATENATED MODULE: ./build/src/versioning/add-path.js















/**
 * Tracks a path (POSIX, relative to the root) by a `.dvc` file beside it, or records its content anew: stores it in the
 * cache, keeps it out of git, and writes the file as DVC does (dvc-formats §1.2). `stageOutputs` are what dvc.yaml
 * files declare; `gitTracks` says whether git tracks a path or anything below it. Throws, all exit 2 and before anything is written: `PATH_RESERVED`, `PATH_THROUGH_LINK`,
 * `OUTPUT_OVERLAP`, `OUTPUT_OF_STAGE`, `TRACKED_BY_GIT`, `DVC_FILE_IGNORED`, `FILE_EXISTS`, and what `storePath` and
 * `readDvcFiles` and `finishCheckouts` throw.
 */
async function addPath(repository, path, stageOutputs = [], gitTracks = () => Promise.resolve(false)) {
    refuseName(path);
    (0,safe_path/* workspaceGuard */.RJ)(repository)(path);
    const dvcFiles = (0,dvc_file/* readDvcFiles */.t)(repository, (0,find_pipeline_files/* findPipelineFiles */.f)(repository).dvcFiles);
    const others = [...dvcFiles.flatMap(({ outputs }) => outputs), ...stageOutputs];
    const known = refuseOverlap(path, others, stageOutputs);
    const dvcFile = known?.owner ?? `${path}.dvc`;
    const absolute = (0,external_node_path_.join)(repository.root, dvcFile);
    if (!known)
        refuseDvcFile(repository, dvcFile);
    const cached = known?.cached ?? true;
    if (cached && (await gitTracks(path)))
        throw trackedByGit(path);
    (0,finish_checkouts/* finishCheckouts */.T)(repository, [path], others);
    const content = currentContent(repository, path, known);
    if (cached)
        (0,ignore_in_git/* ignoreInGit */.e)(repository, path);
    const text = known ? (0,files/* readTextIfExists */.TP)(absolute) : undefined;
    const written = text === undefined ? newDvcFile((0,external_node_path_.basename)(path), content) : withNewContent(text, dvcFile, path, content);
    if (written !== text)
        (0,files/* writeFileAtomic */.Zf)(absolute, written);
    const output = (0,dvc_file/* parseDvcFile */.$)(written, dvcFile).outputs.find((one) => one.path === path);
    return { dvcFile, output };
}
/** Stores the path. Content that DVC 2 recorded and that is the same and cached stays as it is, as in DVC. */
function currentContent(repository, path, known) {
    if (known?.legacy) {
        const found = (0,hash_workspace/* hashWorkspacePath */.Lv)(repository, path, { legacy: true, expected: known.digest });
        if (found?.content.digest === known.digest && (0,stored_content/* isCached */.bm)(repository, known))
            return known;
    }
    return known?.cached === false ? (0,hash_workspace/* hashWorkspacePath */.Lv)(repository, path).content : (0,store_path/* storePath */.T)(repository, path);
}
const OWN_FILES = ['dvc.yaml', 'dvc.lock', '.gitignore', '.dvcignore'];
function refuseName(path) {
    (0,safe_path/* outputPath */.XC)('', path, 'add');
    const name = (0,external_node_path_.basename)(path);
    if (!OWN_FILES.includes(name) && !name.endsWith('.dvc'))
        return;
    throw refused('PATH_RESERVED', `${path} cannot be tracked: git keeps it`, 'Name the data itself.');
}
/** The output that already stands at the path. */
function refuseOverlap(path, others, stageOutputs) {
    const added = { path, owner: `${path}.dvc`, cached: true, pushed: true };
    for (const other of others) {
        if (other.path === path && !stageOutputs.includes(other))
            continue;
        if (other.path === path) {
            throw refused('OUTPUT_OF_STAGE', `${path} is made by the stage ${other.owner}`, 'Run `assay repro` to record it.');
        }
        if ((0,repository_path/* isInside */.FK)(path, other.path)) {
            throw refused('OUTPUT_OVERLAP', `${path} lies inside ${other.path}, which ${other.owner} tracks`, `Record the whole directory: assay add ${other.path}`);
        }
        if ((0,repository_path/* isInside */.FK)(other.path, path))
            throw (0,plan_checkout/* overlap */.EF)(added, other);
    }
    return others.find((other) => other.path === path);
}
function refuseDvcFile(repository, dvcFile) {
    if ((0,files/* readTextIfExists */.TP)((0,external_node_path_.join)(repository.root, dvcFile)) !== undefined) {
        throw refused('FILE_EXISTS', `${dvcFile} is there already and tracks something else`, `Move ${dvcFile} away.`);
    }
    const who = (0,ignore_rules/* dvcIgnoreRules */.By)(repository).ignores(dvcFile, false)
        ? '.dvcignore'
        : (0,ignore_rules/* gitIgnoreRules */.Uj)(repository).ignores(dvcFile, false) && 'git';
    if (!who)
        return;
    throw refused('DVC_FILE_IGNORED', `${dvcFile} would be ignored by ${who}`, 'Take it out of the rules: it belongs into git.');
}
function trackedByGit(path) {
    return refused('TRACKED_BY_GIT', `${path} is tracked by git`, `Take it out of git first; the file itself stays: git rm -r --cached '${path.replaceAll("'", "'\\''")}'`);
}
function refused(code, message, hint) {
    return new errors/* UserError */.yo({ code, message, hint, exitCode: 2 });
}


/***/ }),

/***/ 6623:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ finishCheckouts)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3026);
/* harmony import */ var _core_progress_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3642);
/* harmony import */ var _core_repository_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4949);
/* harmony import */ var _checkout_outputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1740);
/* harmony import */ var _hash_workspace_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3460);
/* harmony import */ var _interrupted_checkout_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7569);






/**
 * To be called before workspace content at these places is taken for new content: finishes checkouts there that were
 * interrupted, to what `recorded` says now, and says whether there were any. Throws `CHECKOUT_INTERRUPTED` (exit 2)
 * where the cache lacks recorded content or files of the user's own would be lost.
 */
function finishCheckouts(repository, places, recorded) {
    const touched = (0,_interrupted_checkout_js__WEBPACK_IMPORTED_MODULE_0__/* .interruptedOutputs */ .H7)(repository).filter(({ path }) => places.some((place) => (0,_core_repository_path_js__WEBPACK_IMPORTED_MODULE_1__/* .isInside */ .FK)(path, place) || (0,_core_repository_path_js__WEBPACK_IMPORTED_MODULE_1__/* .isInside */ .FK)(place, path)));
    for (const marked of touched) {
        finish(repository, recorded.find(({ path, digest }) => path === marked.path && digest !== undefined) ?? marked);
    }
    return touched.length > 0;
}
function finish(repository, output) {
    const { path, digest, legacy = false } = output;
    const current = (0,_hash_workspace_js__WEBPACK_IMPORTED_MODULE_2__/* .hashWorkspacePath */ .Lv)(repository, path, { legacy, expected: digest });
    if (current === undefined)
        return;
    if (current.content.digest === digest) {
        (0,_interrupted_checkout_js__WEBPACK_IMPORTED_MODULE_0__/* .forgetInterrupted */ .g_)(repository, [output]);
        return;
    }
    let failed;
    try {
        ({ failed } = (0,_checkout_outputs_js__WEBPACK_IMPORTED_MODULE_3__/* .checkoutOutputs */ .F)(repository, [output], { progress: _core_progress_js__WEBPACK_IMPORTED_MODULE_4__/* .silentProgress */ .R }));
    }
    catch (error) {
        if (!(error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .yo) || error.code !== 'UNSAVED_FILES')
            throw error;
        const hint = `Move what is your own in it away, finish the checkout with \`assay checkout --force ${path}\`, and put it back.`;
        throw interrupted(path, hint, error);
    }
    if (failed.length > 0)
        throw interrupted(path, `Finish it: \`assay pull ${path}\`.`);
}
function interrupted(path, hint, cause) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .yo({
        code: 'CHECKOUT_INTERRUPTED',
        message: `${path} is not recorded: its checkout was interrupted, and what is there may be a part of it`,
        hint,
        exitCode: 2,
        ...(cause !== undefined && { cause }),
    });
}


/***/ }),

/***/ 9809:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ ignoreInGit)
/* harmony export */ });
/* unused harmony export ignorePattern */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path_posix__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3916);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3026);
/* harmony import */ var _platform_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8486);
/* harmony import */ var _ignore_rules_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14);





/**
 * Keeps git from taking a path (POSIX, relative to the root) whose content the cache keeps: adds `/<name>` to the
 * `.gitignore` beside it, as DVC does (dvc-formats §1.8). Returns the changed file, or undefined where git ignores the
 * path already or there is no git. Throws `PATH_THROUGH_LINK` (exit 2) for a `.gitignore` that is a link, which git
 * would not read.
 */
function ignoreInGit(repository, path) {
    if ((0,_ignore_rules_js__WEBPACK_IMPORTED_MODULE_2__/* .gitTop */ .Sp)(repository.root) === undefined)
        return undefined;
    const isDirectory = (0,_platform_files_js__WEBPACK_IMPORTED_MODULE_3__/* .statIfExists */ .oL)((0,node_path_posix__WEBPACK_IMPORTED_MODULE_1__.join)(repository.root, path))?.isDirectory() ?? false;
    if ((0,_ignore_rules_js__WEBPACK_IMPORTED_MODULE_2__/* .gitIgnoreRules */ .Uj)(repository).ignores(path, isDirectory))
        return undefined;
    const file = (0,node_path_posix__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path_posix__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), '.gitignore');
    const absolute = (0,node_path_posix__WEBPACK_IMPORTED_MODULE_1__.join)(repository.root, file);
    if ((0,_platform_files_js__WEBPACK_IMPORTED_MODULE_3__/* .lstatIfExists */ .sM)(absolute)?.isSymbolicLink()) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo({
            code: 'PATH_THROUGH_LINK',
            message: `${file} is a link, which git does not read`,
            hint: `Make ${file} a file of its own.`,
            exitCode: 2,
        });
    }
    const text = (0,_platform_files_js__WEBPACK_IMPORTED_MODULE_3__/* .readTextIfExists */ .TP)(absolute) ?? '';
    const line = `${ignorePattern((0,node_path_posix__WEBPACK_IMPORTED_MODULE_1__.basename)(path))}\n`;
    if (text === line || text.includes(`\n${line}`))
        return undefined;
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.appendFileSync)(absolute, text === '' || text.endsWith('\n') ? line : `\n${line}`);
    return file;
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

/***/ 5423:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ storePath)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(3026);
/* harmony import */ var _platform_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8486);
/* harmony import */ var _file_hash_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9587);
/* harmony import */ var _hash_workspace_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3460);
/* harmony import */ var _ignore_rules_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14);
/* harmony import */ var _link_object_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(4578);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7125);
/* harmony import */ var _object_cache_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5660);
/* harmony import */ var _object_layout_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8746);











/**
 * Puts a workspace path (POSIX, relative to the root) into the cache and says what to record: every file, and for a
 * directory its manifest last. Small files are read once. Where `cache.type` begins with a kind of link, the workspace
 * files become such links. Throws `PATH_MISSING` and `PATH_IGNORED` (exit 2), what `hashWorkspacePath` throws, and
 * `WORKSPACE_CHANGED` (exit 2) when a file is written to at the same time.
 */
function storePath(repository, path) {
    const stat = (0,_platform_files_js__WEBPACK_IMPORTED_MODULE_2__/* .statIfExists */ .oL)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(repository.root, path));
    const ignored = (0,_ignore_rules_js__WEBPACK_IMPORTED_MODULE_3__/* .dvcIgnoreRules */ .By)(repository);
    if (!stat)
        throw refused('PATH_MISSING', `${path} is not there`, 'Check the spelling, or make it first.');
    if (ignored.ignores(path, stat.isDirectory())) {
        throw refused('PATH_IGNORED', `${path} is left out by .dvcignore`, 'Take the line that matches it out of .dvcignore.');
    }
    const { content, manifest } = stat.isDirectory()
        ? storeDirectory(repository, path, (0,_hash_workspace_js__WEBPACK_IMPORTED_MODULE_4__/* .listFiles */ .CS)(repository, path, ignored))
        : storeFile(repository, path, stat);
    relink(repository, path, content, manifest);
    return content;
}
function storeDirectory(repository, path, files) {
    const entries = [];
    let sizeBytes = 0;
    for (const file of files) {
        const { content } = storeFile(repository, `${path}/${file}`);
        entries.push({ path: file, digest: content.digest });
        sizeBytes += content.sizeBytes;
    }
    const directory = (0,_hash_workspace_js__WEBPACK_IMPORTED_MODULE_4__/* .directoryContent */ .hG)(entries, sizeBytes);
    const object = { digest: directory.content.digest, legacy: false };
    (0,_object_cache_js__WEBPACK_IMPORTED_MODULE_5__/* .putObject */ .$R)(repository, object, (0,_manifest_js__WEBPACK_IMPORTED_MODULE_6__/* .formatManifest */ .L_)(directory.manifest));
    return directory;
}
function storeFile(repository, path, known) {
    const absolute = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(repository.root, path);
    const before = known ?? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(absolute);
    if (!before.isFile())
        throw refused('WORKSPACE_UNREADABLE', `${path} is neither a file nor a directory`, 'Remove it.');
    const { digest, sizeBytes, bytes } = (0,_file_hash_js__WEBPACK_IMPORTED_MODULE_7__/* .hashFile */ .DC)(absolute);
    const content = { digest, sizeBytes, ...((before.mode & 0o100) !== 0 && { executable: true }) };
    const object = { digest, legacy: false };
    const place = (0,_object_layout_js__WEBPACK_IMPORTED_MODULE_8__/* .objectPath */ .d)(repository.cacheDirectory, object);
    const isTaken = (0,_platform_files_js__WEBPACK_IMPORTED_MODULE_2__/* .statIfExists */ .oL)(place) !== undefined;
    if (isTaken && (0,_object_cache_js__WEBPACK_IMPORTED_MODULE_5__/* .hasObject */ .Qf)(repository, object))
        return { content };
    // Checking what stood in the place has used the buffer that `bytes` lies in.
    if (bytes && !isTaken)
        (0,_object_cache_js__WEBPACK_IMPORTED_MODULE_5__/* .writeObjectFile */ .hm)(repository, place, (fd) => (0,_object_cache_js__WEBPACK_IMPORTED_MODULE_5__/* .writeAll */ .f4)(fd, bytes));
    else
        copyUnchanged(repository, path, before, place);
    return { content };
}
/** Copies a file that was hashed before, if nobody wrote to it since; as a clone where the file system can. */
function copyUnchanged(repository, path, before, place) {
    const absolute = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(repository.root, path);
    (0,_object_cache_js__WEBPACK_IMPORTED_MODULE_5__/* .writeObjectFile */ .hm)(repository, place, (fd, temporary) => {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fchmodSync)(fd, 0o600);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.copyFileSync)(absolute, temporary, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.COPYFILE_FICLONE);
        const after = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(absolute);
        const isSame = ['ino', 'size', 'mtimeMs', 'ctimeMs'].every((key) => after[key] === before[key]);
        if (!isSame)
            throw refused('WORKSPACE_CHANGED', `${path} changed while it was stored`, 'Try again when nothing writes to it.');
    });
}
function relink(repository, path, content, manifest) {
    const first = repository.config.cacheTypes[0];
    if (first !== 'hardlink' && first !== 'symlink')
        return;
    const link = (0,_link_object_js__WEBPACK_IMPORTED_MODULE_9__/* .objectLinker */ .zb)(repository);
    const files = manifest?.map((entry) => ({ path: `${path}/${entry.path}`, digest: entry.digest }));
    for (const file of files ?? [{ path, digest: content.digest }]) {
        const object = { digest: file.digest, legacy: false };
        const executable = ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(repository.root, file.path)).mode & 0o100) !== 0;
        if (!executable && (0,_link_object_js__WEBPACK_IMPORTED_MODULE_9__/* .needsRelink */ .Pm)(repository, object, file.path, false))
            link(object, file.path, false);
    }
}
function refused(code, message, hint) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_10__/* .UserError */ .yo({ code, message, hint, exitCode: 2 });
}


/***/ })

};
;