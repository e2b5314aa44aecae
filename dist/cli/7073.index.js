"use strict";
exports.id = 7073;
exports.ids = [7073,3953];
exports.modules = {

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

/***/ 82873:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ refuseImportOfItself)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(43026);
/* harmony import */ var _core_repository_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(34949);
/* harmony import */ var _platform_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48486);





/**
 * Refuses to import data onto itself: `IMPORT_OF_ITSELF` (exit 2) where the source, links followed, is the place it goes
 * to, holds it or lies inside it. Both are absolute; `shown` is the source as typed.
 */
function refuseImportOfItself(source, output, shown) {
    const place = realPlace(output);
    const sources = [realPlace(source), ...((0,_platform_files_js__WEBPACK_IMPORTED_MODULE_2__/* .statIfExists */ .oL)(source) ? [(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(source)] : [])];
    const same = sources.find((one) => (0,_core_repository_path_js__WEBPACK_IMPORTED_MODULE_3__/* .isInside */ .FK)(one, place) || (0,_core_repository_path_js__WEBPACK_IMPORTED_MODULE_3__/* .isInside */ .FK)(place, withoutRoot(one)));
    if (same === undefined)
        return;
    const how = same === place ? 'is' : (0,_core_repository_path_js__WEBPACK_IMPORTED_MODULE_3__/* .isInside */ .FK)(same, place) ? 'lies inside' : 'holds';
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo({
        code: 'IMPORT_OF_ITSELF',
        message: `${shown} ${how} the very place it would be imported to`,
        hint: 'Track what is there with `assay add <path>`, or import to a place apart from it.',
        exitCode: 2,
    });
}
/** The path without links above its last name, which need not be there; neither need the directories. */
function realPlace(path) {
    const missing = [(0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path)];
    let directory = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path));
    for (; !(0,_platform_files_js__WEBPACK_IMPORTED_MODULE_2__/* .statIfExists */ .oL)(directory) && (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(directory) !== directory; directory = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(directory)) {
        missing.unshift((0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(directory));
    }
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(directory), ...missing);
}
/** `/` holds everything, which `isInside` says of ''. */
function withoutRoot(path) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path) === path ? '' : path;
}


/***/ }),

/***/ 2793:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dh: () => (/* binding */ importTarget),
/* harmony export */   FG: () => (/* binding */ warnOfPassword),
/* harmony export */   Ib: () => (/* binding */ outPath),
/* harmony export */   Ir: () => (/* binding */ refuseTaken),
/* harmony export */   Ut: () => (/* binding */ realDirectory),
/* harmony export */   yK: () => (/* binding */ importOutcome)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(43026);
/* harmony import */ var _core_redact_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(60416);
/* harmony import */ var _pipeline_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(29874);
/* harmony import */ var _platform_files_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(48486);
/* harmony import */ var _platform_git_url_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(13953);
/* harmony import */ var _versioning_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(99669);
/* harmony import */ var _git_reminder_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(21163);
/* harmony import */ var _path_in_repository_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92486);
/* harmony import */ var _targets_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(83386);
/* harmony import */ var _workspace_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82937);












/**
 * Where an import goes, as in DVC: into a directory under the source's own name, else to the place named. Refuses, before
 * anything is done, what `check` and `planAdds` refuse, and without `force` what is there already (`FILE_EXISTS`, exit 2).
 */
async function importTarget(context, source, typed, force, check) {
    const workspace = (0,_workspace_js__WEBPACK_IMPORTED_MODULE_2__/* .openWorkspace */ .OH)(context);
    const { repository, stages } = workspace;
    const path = (0,_path_in_repository_js__WEBPACK_IMPORTED_MODULE_3__/* .pathInRepository */ .z)(repository, context.directory, outPath(context.directory, source, typed));
    await check(repository, path);
    if (!force)
        refuseTaken((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(repository.root, path), path);
    const { planned } = await (0,_versioning_index_js__WEBPACK_IMPORTED_MODULE_4__/* .planAdds */ .y)(repository, [path], {
        stageOutputs: stages.flatMap((stage) => (0,_pipeline_index_js__WEBPACK_IMPORTED_MODULE_5__/* .withContents */ .x)(stage, undefined)),
        gitTracks: (0,_workspace_js__WEBPACK_IMPORTED_MODULE_2__/* .gitTracks */ .RP)(repository, context),
        isElsewhere: true,
    });
    const [plan] = planned;
    if (plan.part !== undefined) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .UserError */ .yo({
            code: 'OUTPUT_OVERLAP',
            message: `${path} lies inside ${plan.path}, which ${plan.dvcFile} tracks`,
            hint: 'Import to a place beside it.',
            exitCode: 2,
        });
    }
    return { workspace, dvcFile: plan.dvcFile, path };
}
/** Path of what is brought, as typed in the directory. Throws `USAGE` (exit 2) for a source without a name. */
function outPath(directory, source, typed) {
    const isDirectory = typed === undefined ? true : ((0,_platform_files_js__WEBPACK_IMPORTED_MODULE_7__/* .statIfExists */ .oL)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(directory, typed))?.isDirectory() ?? false);
    if (typed !== undefined && !isDirectory)
        return typed;
    const path = /^[a-z][a-z0-9+.-]*:\/\/[^/?#]*([^?#]*)/i.exec(source)?.[1] ?? source;
    const name = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(node_path__WEBPACK_IMPORTED_MODULE_1__.posix.normalize(path === '' ? '/' : path));
    if (name !== '' && name !== '.' && name !== '..')
        return typed === undefined ? name : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(typed, name);
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .UserError */ .yo({
        code: 'USAGE',
        message: `${(0,_core_redact_js__WEBPACK_IMPORTED_MODULE_8__/* .redact */ .E)(source)} has no name of its own`,
        hint: 'Name the place it is to go to as well.',
        exitCode: 2,
    });
}
/** Throws `FILE_EXISTS` (exit 2) where something stands at the absolute path. */
function refuseTaken(absolute, shown) {
    if (!(0,_platform_files_js__WEBPACK_IMPORTED_MODULE_7__/* .lstatIfExists */ .sM)(absolute))
        return;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .UserError */ .yo({
        code: 'FILE_EXISTS',
        message: `${shown} is there already`,
        hint: 'Give `--force` to replace it, or name another place.',
        exitCode: 2,
    });
}
/** Says that a password is about to be kept in a file that goes into git. */
function warnOfPassword({ progress }, url) {
    if (!(0,_platform_git_url_js__WEBPACK_IMPORTED_MODULE_9__/* .hasPassword */ .cw)(url))
        return;
    progress.note(`${(0,_core_redact_js__WEBPACK_IMPORTED_MODULE_8__/* .redact */ .E)(url)} holds a password, which the .dvc file will keep. Better take it out of the address: use a credential helper or a remote's options.`);
}
/** Absolute path of the command's directory without links. */
function realDirectory({ directory }) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(directory);
}
/** The outcome of an import or an update: what was brought, and what git should be told. */
async function importOutcome(context, { workspace, path }, written, bytes, said = 'Imported') {
    const { repository } = workspace;
    const shown = (0,_targets_js__WEBPACK_IMPORTED_MODULE_10__/* .shownFrom */ .c2)(repository, context.directory)(path);
    return {
        exitCode: 0,
        json: { added: [path], modified: [], deleted: [], failed: [], bytes },
        text: `${said} ${shown}. ${await (0,_git_reminder_js__WEBPACK_IMPORTED_MODULE_11__/* .rememberGit */ .y)(repository, context, written)}`.trimEnd(),
    };
}


/***/ }),

/***/ 60906:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ keyValues)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43026);

/** Options typed as `name=value`. Throws `OPTION_INVALID` (exit 2) for anything else. */
function keyValues(option, typed) {
    return Object.fromEntries(typed.map((pair) => {
        const [, name, value] = /^([^=]+)=(.+)$/s.exec(pair) ?? [];
        if (name !== undefined && value !== undefined)
            return [name, value];
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({
            code: 'OPTION_INVALID',
            message: `${option}: "${pair.split('=')[0]}" is not name=value`,
            hint: `Write it as ${option} endpointurl=https://…`,
            exitCode: 2,
        });
    }));
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

/***/ 13953:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Np: () => (/* binding */ gitUrlProblem),
/* harmony export */   cw: () => (/* binding */ hasPassword),
/* harmony export */   pA: () => (/* binding */ isLocalGitUrl)
/* harmony export */ });
const SCHEMES = ['http', 'https', 'ssh', 'git', 'file', 'ssh+git', 'git+ssh'];
/**
 * Why git must not be asked for a repository by this name, in words that follow the name; undefined when it may. Some
 * names start programs (`ext::…`), some would be taken for options.
 */
function gitUrlProblem(url) {
    if (url === '')
        return 'is no address';
    if (url.startsWith('-'))
        return 'looks like an option';
    if (/[\u0000-\u001f\u007f]/.test(url))
        return 'holds a control character';
    if (/^[a-z0-9][a-z0-9+.-]*::/i.test(url))
        return "names a helper program of git's";
    const scheme = /^([a-z][a-z0-9+.-]*):\/\//i.exec(url)?.[1]?.toLowerCase();
    if (scheme !== undefined) {
        if (!SCHEMES.includes(scheme))
            return `has the scheme ${scheme}://, which is not for git repositories`;
        return /^[a-z][a-z0-9+.-]*:\/\/(?:[^/@]*@)?-/i.test(url) ? 'has a host that looks like an option' : undefined;
    }
    return /^(?:[^/@]*@)?-[^/]*:/.test(url) ? 'has a host that looks like an option' : undefined;
}
/** Whether the name is a path of this machine: neither `scheme://` nor `host:path`. */
function isLocalGitUrl(url) {
    if (/^[a-z][a-z0-9+.-]*:\/\//i.test(url))
        return false;
    return /^[A-Za-z]:[\\/]/.test(url) || !/^[^/]+:/.test(url);
}
/** Whether the address holds a password or token. */
function hasPassword(url) {
    return /^[a-z][a-z0-9+.-]*:\/\/[^/@]*:[^/@]+@/i.test(url);
}


/***/ }),

/***/ 22534:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dS: () => (/* binding */ loadImports),
/* harmony export */   lR: () => (/* binding */ loadRuns)
/* harmony export */ });
/**
 * Data by content hash, in DVC's own files and layouts: what is tracked, its state in the workspace, the cache, and
 * the remotes it travels to. A repository can be used by this room and by DVC in turn, without a difference.
 *
 * Refuses to know: stages and dvc.yaml (whoever reads them hands in `TrackedOutput`s), reports as documents, GitHub.
 * Invariants: no object enters cache, remote or workspace before its digest was verified; every file appears whole, by
 * a rename; a `.dir` object is stored in a remote after all its files; no path from a file or manifest leads out of the
 * repository; what cannot be moved is a failure that names the path.
 */



































/** What was remembered of earlier runs; loaded at first use. */
const loadRuns = () => __webpack_require__.e(/* import() */ 6518).then(__webpack_require__.bind(__webpack_require__, 46518));
/** What reads from other places and records where that was; loaded at first use. */
const loadImports = () => Promise.all(/* import() */[__webpack_require__.e(205), __webpack_require__.e(4404), __webpack_require__.e(766), __webpack_require__.e(8407)]).then(__webpack_require__.bind(__webpack_require__, 68407));













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


/***/ })

};
;