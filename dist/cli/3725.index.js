"use strict";
exports.id = 3725;
exports.ids = [3725];
exports.modules = {

/***/ 74877:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  add: () => (/* binding */ add)
});

// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(43026);
// EXTERNAL MODULE: ./build/src/pipeline/recorded.js
var recorded = __webpack_require__(29874);
// EXTERNAL MODULE: ./build/src/platform/glob.js
var glob = __webpack_require__(70663);
// EXTERNAL MODULE: ./build/src/versioning/plan-add.js
var plan_add = __webpack_require__(99669);
// EXTERNAL MODULE: ./build/src/versioning/add-path.js
var add_path = __webpack_require__(94913);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/platform/files.js
var files = __webpack_require__(48486);
// EXTERNAL MODULE: ./build/src/versioning/leftover.js
var leftover = __webpack_require__(23483);
// EXTERNAL MODULE: ./build/src/versioning/read-named.js
var read_named = __webpack_require__(42532);
// EXTERNAL MODULE: ./build/src/versioning/safe-path.js
var safe_path = __webpack_require__(38633);
;// CONCATENATED MODULE: ./build/src/versioning/copy-in.js







/**
 * Copies a file or directory from anywhere (absolute) to a workspace path (POSIX, relative to the root), whole or not at
 * all; links to files are followed, links to directories left out. Throws, all exit 2, before anything is written:
 * `PATH_MISSING`, `PATH_THROUGH_LINK`, and `FILE_EXISTS` where something is at the place and `force` is not given.
 */
function copyIn(repository, source, path, force) {
    if (!(0,files/* statIfExists */.oL)(source))
        throw refused('PATH_MISSING', `${source} is not there`, 'Check the spelling.');
    (0,safe_path/* workspaceGuard */.RJ)(repository)(path);
    const target = (0,external_node_path_.join)(repository.root, path);
    const isTaken = (0,files/* lstatIfExists */.sM)(target) !== undefined;
    if (isTaken && !force)
        throw refused('FILE_EXISTS', `${path} is there already`, 'Give `--force` to replace it.');
    (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(target), { recursive: true });
    const temporary = (0,leftover/* workspaceTemporary */.B2)(target);
    try {
        copy(source, temporary);
        if (isTaken)
            replace(target, temporary);
        else
            (0,external_node_fs_.renameSync)(temporary, target);
    }
    finally {
        (0,external_node_fs_.rmSync)(temporary, { recursive: true, force: true });
    }
}
/** What stood at the place goes only when the new content is there. */
function replace(target, temporary) {
    const aside = (0,leftover/* workspaceTemporary */.B2)(target);
    (0,external_node_fs_.renameSync)(target, aside);
    try {
        (0,external_node_fs_.renameSync)(temporary, target);
    }
    catch (error) {
        (0,external_node_fs_.renameSync)(aside, target);
        throw error;
    }
    (0,external_node_fs_.rmSync)(aside, { recursive: true, force: true });
}
/** Files get the user's own mode and keep the owner's execute bit, as after a checkout. */
function copy(source, target) {
    const stat = (0,external_node_fs_.statSync)(source);
    if (stat.isFile()) {
        (0,external_node_fs_.copyFileSync)(source, target, external_node_fs_.constants.COPYFILE_FICLONE);
        (0,external_node_fs_.chmodSync)(target, (0o666 & ~process.umask()) | (stat.mode & 0o100));
        return;
    }
    if (!stat.isDirectory())
        throw refused('WORKSPACE_UNREADABLE', `${source} is neither a file nor a directory`, 'Remove it.');
    (0,external_node_fs_.mkdirSync)(target);
    for (const entry of (0,read_named/* readNamed */.M)(source, source)) {
        const place = (0,external_node_path_.join)(source, entry.name);
        if (entry.isSymbolicLink() && (0,files/* statIfExists */.oL)(place)?.isDirectory())
            continue;
        if (entry.isSymbolicLink() && !(0,files/* statIfExists */.oL)(place))
            throw refused('WORKSPACE_UNREADABLE', `${place} is a link to something that is not there`, 'Remove it.');
        copy(place, (0,external_node_path_.join)(target, entry.name));
    }
}
function refused(code, message, hint) {
    return new errors/* UserError */.yo({ code, message, hint, exitCode: 2 });
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/src/versioning/file-hash.js
var file_hash = __webpack_require__(79587);
// EXTERNAL MODULE: ./build/src/versioning/hash-workspace.js + 2 modules
var hash_workspace = __webpack_require__(50205);
// EXTERNAL MODULE: ./build/src/versioning/format-manifest.js
var format_manifest = __webpack_require__(44677);
// EXTERNAL MODULE: ./build/src/versioning/object-cache.js
var object_cache = __webpack_require__(75660);
// EXTERNAL MODULE: ./build/src/versioning/object-layout.js
var object_layout = __webpack_require__(38746);
// EXTERNAL MODULE: ./build/src/versioning/remotes/index.js
var remotes = __webpack_require__(65990);
// EXTERNAL MODULE: ./build/src/versioning/transfer/for-each-concurrently.js
var for_each_concurrently = __webpack_require__(83008);
;// CONCATENATED MODULE: ./build/src/versioning/transfer/send-path.js














/**
 * Stores a file or directory from anywhere (absolute) in a remote, past the cache, and says what to record. A directory's
 * manifest goes last. Throws `PATH_MISSING` and `WORKSPACE_UNREADABLE` (exit 2), `WORKSPACE_CHANGED` (exit 2) for a file
 * that is written to meanwhile, what opening and writing to a remote throws, and `TRANSFER_INTERRUPTED` (exit 3).
 */
async function sendPath(repository, source, { remote: name, jobs, progress, signal }) {
    const stat = (0,files/* statIfExists */.oL)(source);
    if (!stat)
        throw send_path_refused('PATH_MISSING', `${source} is not there`, 'Check the spelling.');
    const remote = await (0,remotes/* openRemote */.d3)(repository, name);
    try {
        const phase = progress.phase('Sending', {});
        const files = stat.isDirectory() ? [...filesBelow(source)] : [''];
        const entries = [];
        let bytes = 0;
        await (0,for_each_concurrently/* forEachConcurrently */.D)(files, jobs ?? remote.jobs, signal, async (path, stop) => {
            const { digest, sizeBytes } = (0,file_hash/* hashFile */.DC)((0,external_node_path_.join)(source, path));
            entries.push({ path, digest });
            bytes += sizeBytes;
            await send(remote, (0,external_node_path_.join)(source, path), { digest, legacy: false }, sizeBytes, stop);
            phase.advance(1, sizeBytes);
        });
        phase.done();
        if (!stat.isDirectory()) {
            const { digest } = entries[0];
            return { content: { digest, sizeBytes: bytes, ...((stat.mode & 0o100) !== 0 && { executable: true }) }, bytes };
        }
        const { content, manifest } = (0,hash_workspace/* directoryContent */.hG)(entries, bytes);
        await sendManifest(repository, remote, content.digest, (0,format_manifest/* formatManifest */.L_)(manifest), signal);
        return { content, bytes };
    }
    finally {
        remote.close();
    }
}
async function send(remote, path, object, sizeBytes, signal) {
    const key = (0,object_layout/* objectKey */.T5)(object);
    if ((await remote.size(key, signal)) === sizeBytes)
        return;
    const newCheck = () => {
        const hasher = (0,object_cache/* objectHasher */.ZK)(object);
        return { update: (bytes) => hasher.update(bytes), isIntact: () => hasher.digest() === object.digest };
    };
    if ((await remote.write(key, { path, sizeBytes, newCheck }, signal)) === 'written')
        return;
    throw send_path_refused('WORKSPACE_CHANGED', `${path} changed while it was sent`, 'Try again when nothing writes to it.');
}
async function sendManifest(repository, remote, digest, bytes, signal) {
    (0,external_node_fs_.mkdirSync)(repository.temporaryDirectory, { recursive: true });
    const path = (0,external_node_path_.join)(repository.temporaryDirectory, `manifest-${(0,external_node_crypto_.randomBytes)(8).toString('hex')}`);
    try {
        (0,files/* writeFileAtomic */.Zf)(path, bytes);
        await send(remote, path, { digest, legacy: false }, bytes.length, signal);
    }
    finally {
        (0,object_cache/* removeIfExists */.GR)(path);
    }
}
/** Files below a directory, relative to it: links to files are files, links to directories are left out. */
function* filesBelow(root, directory = '') {
    for (const entry of (0,read_named/* readNamed */.M)((0,external_node_path_.join)(root, directory), (0,external_node_path_.join)(root, directory))) {
        const path = directory === '' ? entry.name : `${directory}/${entry.name}`;
        if (entry.isDirectory()) {
            yield* filesBelow(root, path);
            continue;
        }
        const stat = (0,files/* statIfExists */.oL)((0,external_node_path_.join)(root, path));
        if (stat?.isDirectory())
            continue;
        const problem = stat?.isFile() ? (0,safe_path/* manifestPathProblem */.Uu)(path) : 'is neither a file nor a directory';
        if (problem !== undefined)
            throw send_path_refused('WORKSPACE_UNREADABLE', `${(0,external_node_path_.join)(root, path)} ${problem}`, 'Remove it.');
        yield path;
    }
}
function send_path_refused(code, message, hint) {
    return new errors/* UserError */.yo({ code, message, hint, exitCode: 2 });
}

// EXTERNAL MODULE: ./build/src/commands/path-in-repository.js
var path_in_repository = __webpack_require__(92486);
;// CONCATENATED MODULE: ./build/src/commands/add-from.js






/**
 * `add --out` and `add --to-remote`: tracks content that lies somewhere else, copied into the workspace or stored in the
 * remote alone. In a dry run nothing is added. Throws `SOURCE_UNSUPPORTED` and `FILE_EXISTS` (exit 2), and what adding,
 * copying and sending throw.
 */
async function addFrom(repository, context, typed, { toRemote, out, remote, jobs, force, noRelink }, checks) {
    const { directory, progress, signal, dryRun } = context;
    const source = sourceOf(directory, typed);
    const path = placeOf(repository, directory, source, out);
    if (out !== undefined && !force)
        refuseTaken(repository, path);
    const { planned } = await (0,plan_add/* planAdds */.y)(repository, [path], { ...checks, isElsewhere: true });
    if (dryRun)
        return { paths: [path] };
    if (!toRemote) {
        copyIn(repository, source, path, force);
        return { paths: [path], added: await (0,add_path/* addPaths */.yS)(repository, [path], { ...checks, noRelink }) };
    }
    const given = { ...(remote !== undefined && { remote }), ...(jobs !== undefined && { jobs }) };
    const { content } = await sendPath(repository, source, { ...given, progress, signal });
    return { paths: [path], added: [(0,add_path/* recordContent */.rh)(repository, planned[0], content)] };
}
/** Absolute path of what is added. */
function sourceOf(directory, typed) {
    if (/^[a-z][a-z0-9+.-]*:\/\//i.test(typed)) {
        throw new errors/* UserError */.yo({
            code: 'SOURCE_UNSUPPORTED',
            message: `${typed} is not a local path`,
            hint: 'Import it, which also remembers where it came from: `assay import-url`. Or download it first.',
            exitCode: 2,
        });
    }
    const source = (0,external_node_path_.resolve)((0,external_node_fs_.realpathSync)(directory), typed);
    if ((0,files/* statIfExists */.oL)(source))
        return source;
    throw new errors/* UserError */.yo({
        code: 'PATH_MISSING',
        message: `${typed} is not there`,
        hint: 'Check the spelling.',
        exitCode: 2,
    });
}
/** As DVC: a directory takes the source under its own name; without `--out` it is where it is, or in this directory. */
function placeOf(repository, directory, source, out) {
    if (out === undefined) {
        const isInside = (0,path_in_repository/* isInRepository */.c)(repository, directory, source);
        return (0,path_in_repository/* pathInRepository */.z)(repository, directory, isInside ? source : (0,external_node_path_.basename)(source));
    }
    const isDirectory = (0,files/* statIfExists */.oL)((0,external_node_path_.resolve)(directory, out))?.isDirectory() ?? false;
    return (0,path_in_repository/* pathInRepository */.z)(repository, directory, isDirectory ? (0,external_node_path_.join)(out, (0,external_node_path_.basename)(source)) : out);
}
function refuseTaken(repository, path) {
    if (!(0,files/* lstatIfExists */.sM)((0,external_node_path_.join)(repository.root, path)))
        return;
    const hint = 'Give `--force` to replace it.';
    throw new errors/* UserError */.yo({ code: 'FILE_EXISTS', message: `${path} is there already`, hint, exitCode: 2 });
}

// EXTERNAL MODULE: ./build/src/commands/command.js
var command = __webpack_require__(62925);
// EXTERNAL MODULE: ./build/src/commands/git-reminder.js
var git_reminder = __webpack_require__(21163);
// EXTERNAL MODULE: ./build/src/commands/targets.js
var targets = __webpack_require__(83386);
// EXTERNAL MODULE: ./build/src/commands/workspace.js
var workspace = __webpack_require__(82937);
;// CONCATENATED MODULE: ./build/src/commands/add.js










/** `assay add`: stores files or directories in the cache and tracks each with a `.dvc` file beside it. */
const add = (0,command/* defineCommand */.NB)({
    name: 'add',
    summary: 'track files or directories with a .dvc file',
    positionals: '<targets...>',
    locks: true,
    endsOnInterrupt: true,
    options: {
        noCommit: (0,command/* flag */.Jt)('--no-commit', 'write the .dvc file, store nothing in the cache'),
        glob: (0,command/* flag */.Jt)('--glob', 'targets are patterns with *, ?, [...] and **'),
        out: (0,command/* text */.Qq)('-o, --out <path>', 'copy the target to this path and track that'),
        toRemote: (0,command/* flag */.Jt)('--to-remote', 'store the target in the remote alone, nothing here'),
        remote: (0,command/* text */.Qq)('-r, --remote <name>', 'with --to-remote: another remote than the default'),
        jobs: (0,command/* count */.U9)('-j, --remote-jobs <number>', 'with --to-remote: how many transfers at once'),
        force: (0,command/* flag */.Jt)('-f, --force', 'with --out: replace what is there'),
        noRelink: (0,command/* flag */.Jt)('--no-relink', 'leave files as they are where cache.type would make links of them'),
    },
    async run(context, targets, options) {
        const { noCommit = false, noRelink = false, glob = false, toRemote = false, out, remote, jobs, force } = options;
        if (targets.length === 0)
            throw usage('it needs at least one path', 'assay add data/train.csv');
        refuseCombinations(targets, options);
        const { repository, stages } = (0,workspace/* openWorkspace */.OH)(context);
        const checks = {
            stageOutputs: stages.flatMap((stage) => (0,recorded/* withContents */.x)(stage, undefined)),
            gitTracks: (0,workspace/* gitTracks */.RP)(repository, context),
        };
        if (toRemote || out !== undefined) {
            const choices = { toRemote, out, remote, jobs, force: force ?? false, noRelink };
            const { paths, added } = await addFrom(repository, context, targets[0], choices, checks);
            return added ? addOutcome(repository, context, added) : foretold(repository, context, paths);
        }
        const typed = glob ? targets.flatMap((pattern) => expanded(context.directory, pattern)) : targets;
        const paths = typed.map((target) => (0,path_in_repository/* pathInRepository */.z)(repository, context.directory, target));
        if (context.dryRun) {
            await (0,plan_add/* planAdds */.y)(repository, paths, checks);
            return foretold(repository, context, paths);
        }
        return addOutcome(repository, context, await (0,add_path/* addPaths */.yS)(repository, paths, { ...checks, noCommit, noRelink }));
    },
});
/** As DVC combines them. */
function refuseCombinations(targets, options) {
    const { out, toRemote, glob, noCommit, remote, jobs } = options;
    if (toRemote || out !== undefined) {
        const mode = toRemote ? '--to-remote' : '--out';
        if (targets.length > 1)
            throw usage(`${mode} takes one target`, 'Add the others by themselves.');
        if (glob)
            throw usage(`--glob cannot be used with ${mode}`, 'Name the target itself.');
        if (noCommit)
            throw usage(`--no-commit cannot be used with ${mode}`, 'Leave it out.');
    }
    if (toRemote)
        return;
    if (remote !== undefined)
        throw usage('--remote cannot be used without --to-remote', 'To store it there: assay push');
    if (jobs !== undefined)
        throw usage('--remote-jobs cannot be used without --to-remote', 'Leave it out.');
}
function usage(message, hint) {
    return new errors/* UserError */.yo({ code: 'USAGE', message: `assay add: ${message}`, hint, exitCode: 2 });
}
function expanded(directory, pattern) {
    const found = (0,glob/* globPaths */.nZ)(directory, pattern);
    if (found.length > 0)
        return found;
    throw new errors/* UserError */.yo({
        code: 'GLOB_UNMATCHED',
        message: `the pattern "${pattern}" matches nothing`,
        hint: '`*` stays inside one directory and leaves out names that begin with a dot; ** stands for any directories.',
        exitCode: 2,
    });
}
function foretold(repository, { directory }, paths) {
    const shown = (0,targets/* shownFrom */.c2)(repository, directory);
    return {
        exitCode: 0,
        json: { added: paths, modified: [], deleted: [], failed: [], bytes: 0 },
        text: paths.map((path) => `would add ${shown(path)}`).join('\n'),
    };
}
async function addOutcome(repository, context, added) {
    const outputs = new Map(added.map(({ output }) => [output.path, output.sizeBytes ?? 0]));
    const bytes = [...outputs.values()].reduce((sum, size) => sum + size, 0);
    const written = added.flatMap(({ dvcFile, gitIgnore }) => gitIgnore === undefined ? [dvcFile] : [dvcFile, gitIgnore]);
    return {
        exitCode: 0,
        json: { added: [...outputs.keys()], modified: [], deleted: [], failed: [], bytes },
        text: `Added. ${await (0,git_reminder/* rememberGit */.y)(repository, context, written)}`.trimEnd(),
    };
}


/***/ }),

/***/ 21163:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ rememberGit)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _platform_files_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(48486);
/* harmony import */ var _versioning_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80014);
/* harmony import */ var _targets_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83386);
/* harmony import */ var _workspace_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(82937);






/**
 * Files that a verb wrote or deleted (POSIX, relative to the root) and that belong into git: stages them where
 * `core.autostage` asks for it. Returns the line that says so, or the command to type; '' where there is no git work tree.
 */
async function rememberGit(repository, context, paths) {
    const { root, config } = repository;
    if ((0,_versioning_index_js__WEBPACK_IMPORTED_MODULE_2__/* .gitTop */ .Sp)(root) === undefined)
        return '';
    const written = [...new Set(paths)];
    const shown = written.map((0,_targets_js__WEBPACK_IMPORTED_MODULE_3__/* .shownFrom */ .c2)(repository, context.directory)).map(quoted).join(' ');
    const git = config.autostage ? await (0,_workspace_js__WEBPACK_IMPORTED_MODULE_4__/* .openRepositoryGit */ .Zl)(repository, context) : undefined;
    if (!git)
        return `To keep it in git:\n\n    git add -- ${shown}\n`;
    const fromTop = (path) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(git.root, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(root), path))
        .split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep)
        .join('/');
    const known = [];
    for (const path of written) {
        if ((0,_platform_files_js__WEBPACK_IMPORTED_MODULE_5__/* .lstatIfExists */ .sM)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path)) || (await git.tracks(fromTop(path))))
            known.push(fromTop(path));
    }
    if (known.length > 0)
        await git.stage(known);
    return `Staged in git: ${shown}\n`;
}
function quoted(path) {
    return /^[\w./-]+$/.test(path) ? path : `'${path.replaceAll("'", "'\\''")}'`;
}


/***/ }),

/***/ 92486:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ isInRepository),
/* harmony export */   z: () => (/* binding */ pathInRepository)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43026);



/** A path the user typed, relative to the repository root; `PATH_OUTSIDE` (exit 2) when it leaves the repository. */
function pathInRepository(repository, directory, typed) {
    const path = relativePath(repository, directory, typed);
    if (isBelow(path))
        return path;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo({
        code: 'PATH_OUTSIDE',
        message: `"${typed}" is ${path === '' ? 'the repository itself' : `not a path inside the repository ${repository.root}`}`,
        hint: path === ''
            ? 'Name files or directories in it.'
            : 'Only what lies in the repository can be tracked; `assay add <path> --out <name>` brings a copy into it.',
        exitCode: 2,
    });
}
/** Whether a path the user typed lies below the repository root. */
function isInRepository(repository, directory, typed) {
    return isBelow(relativePath(repository, directory, typed));
}
function relativePath({ root }, directory, typed) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(root, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.realpathSync)(directory), typed))
        .split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep)
        .join('/');
}
function isBelow(path) {
    return path !== '' && path !== '..' && !path.startsWith('../');
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


/***/ })

};
;