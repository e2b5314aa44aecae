"use strict";
exports.id = 8079;
exports.ids = [8079];
exports.modules = {

/***/ 9106:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ foreignPath)
/* harmony export */ });
/* harmony import */ var _core_repository_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4949);

/** A path in another repository, from its top; '' for all of it. Throws `PATH_OUTSIDE` (exit 2). */
function foreignPath(written) {
    if (written === '')
        return '';
    const hint = 'Write it from the top of that repository, as `assay ls <url>` lists it.';
    return (0,_core_repository_path_js__WEBPACK_IMPORTED_MODULE_0__/* .resolveInRepository */ .AZ)('', written, 'the path in the other repository', hint);
}


/***/ }),

/***/ 1945:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fg: () => (/* binding */ importBase),
/* harmony export */   Xq: () => (/* binding */ importFetcher),
/* harmony export */   md: () => (/* binding */ bringRepositorySource),
/* harmony export */   s5: () => (/* binding */ foreignTransfer)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3026);
/* harmony import */ var _versioning_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5899);
/* harmony import */ var _versioning_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2534);
/* harmony import */ var _foreign_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9106);



/** The repository whose own imports are brought. */
function importBase(repository) {
    return { repository, directory: repository.root, allowsLocal: true, depth: 0 };
}
/**
 * Brings imported outputs from where they come from: those of another repository at the commit that was recorded,
 * partial ones from their place as it is now. Loaded and asked only for what the cache lacks.
 */
function importFetcher(context, base) {
    return async (outputs, { dryRun, jobs }) => {
        const { repository } = base;
        const wanted = outputs.filter((output) => output.digest === undefined || !(0,_versioning_index_js__WEBPACK_IMPORTED_MODULE_0__/* .isCached */ .bm)(repository, output));
        const result = { transferred: 0, bytes: 0, failed: [], brought: new Map() };
        if (dryRun) {
            const bytes = wanted.reduce((sum, { sizeBytes = 0 }) => sum + sizeBytes, 0);
            return { ...result, transferred: wanted.length, bytes };
        }
        for (const output of wanted) {
            try {
                const content = await bring(context, base, output, jobs);
                result.transferred += content.fileCount ?? 1;
                result.bytes += content.sizeBytes;
                result.brought.set(output.path, content);
            }
            catch (error) {
                if (!(error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo) || context.signal.aborted)
                    throw error;
                const { code, message, exitCode } = error;
                result.failed.push({ path: output.path, digest: output.digest ?? '', code, reason: message, exitCode });
            }
        }
        return result;
    };
}
async function bring(context, base, output, jobs) {
    const source = output.source;
    const content = source.kind === 'repository'
        ? (await bringRepositorySource(context, base, source, jobs)).content
        : await bringUrl(context, base, output, jobs);
    if (output.digest !== undefined && content.digest !== output.digest && !output.legacy) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo({
            code: 'IMPORT_CHANGED',
            message: `${output.path}: its source holds ${content.digest}, and ${output.owner} records ${output.digest}`,
            hint: `Take over what is there with \`assay update ${output.owner}\`, or restore ${output.owner} from git.`,
            exitCode: 4,
        });
    }
    return content;
}
/** How data of other repositories is moved, be it imported there. */
function foreignTransfer(context, jobs) {
    return { context, jobs, importer: (base) => importFetcher(context, base) };
}
/** Brings what an import of another repository names: at `commit`, else the recorded commit, else where its revision is. */
async function bringRepositorySource(context, base, source, jobs, commit) {
    const { openForeign, openForeignGit } = await Promise.all(/* import() */[__webpack_require__.e(4339), __webpack_require__.e(3953)]).then(__webpack_require__.bind(__webpack_require__, 4339));
    const { bringForeign } = await Promise.all(/* import() */[__webpack_require__.e(9793), __webpack_require__.e(7749)]).then(__webpack_require__.bind(__webpack_require__, 7749));
    const path = (0,_foreign_path_js__WEBPACK_IMPORTED_MODULE_2__/* .foreignPath */ .Y)(source.path);
    const git = await openForeignGit(context, source.url, base);
    const taken = commit ?? source.lockedCommit ?? (await git.commitOf(source.revision));
    const foreign = await openForeign(context, source.url, git, taken, path, base, source);
    const content = await bringForeign(foreign, path, base.repository, foreignTransfer(context, jobs));
    return { content, commit: taken };
}
async function bringUrl({ progress, signal }, { repository, allowsLocal }, { path, source }, jobs) {
    if (source?.kind !== 'url')
        throw new Error(`${path} is no import by url`);
    if (!allowsLocal && !/^(?:https?|s3):\/\//i.test(source.path)) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo({
            code: 'SOURCE_UNSUPPORTED',
            message: `${path} is a partial import of a path that only another machine has`,
            hint: 'Complete it there with `assay update`, and push it.',
            exitCode: 2,
        });
    }
    const { bringFound, openPlace } = await (0,_versioning_index_js__WEBPACK_IMPORTED_MODULE_3__/* .loadImports */ .dS)();
    const place = await openPlace(repository, source);
    try {
        const found = await place.look(signal);
        if (found)
            return await bringFound(repository, found, { progress, signal, jobs });
    }
    finally {
        place.close();
    }
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo({
        code: 'SOURCE_MISSING',
        message: `${path}: there is nothing at its source any more`,
        hint: 'Look at `deps` of its .dvc file.',
        exitCode: 3,
    });
}


/***/ }),

/***/ 4731:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FOREIGN_OPTIONS: () => (/* binding */ FOREIGN_OPTIONS),
/* harmony export */   foreignSettings: () => (/* binding */ foreignSettings),
/* harmony export */   importData: () => (/* binding */ importData)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3026);
/* harmony import */ var _platform_files_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8486);
/* harmony import */ var _platform_git_url_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3953);
/* harmony import */ var _versioning_index_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(14);
/* harmony import */ var _versioning_index_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(2534);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2925);
/* harmony import */ var _foreign_path_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9106);
/* harmony import */ var _import_fetcher_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(1945);
/* harmony import */ var _import_of_itself_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2873);
/* harmony import */ var _import_target_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2793);
/* harmony import */ var _key_values_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(906);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);











/** Options of every verb that reads another repository, as DVC names them. */
const FOREIGN_OPTIONS = {
    rev: (0,_command_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('--rev <commit>', 'a branch, tag or commit of the other repository'),
    jobs: (0,_command_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)('-j, --jobs <number>', 'how many transfers at once'),
    config: (0,_command_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('--config <path>', 'a configuration file to be used beside that of the other repository'),
    remote: (0,_command_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('--remote <name>', 'the remote of the other repository to take data from'),
    remoteConfig: (0,_command_js__WEBPACK_IMPORTED_MODULE_1__/* .texts */ .Te)('--remote-config <name=value>', 'an option of that remote; may be given often'),
};
/** `assay import`: brings a file or directory of another git repository, and remembers where it came from. */
const importData = (0,_command_js__WEBPACK_IMPORTED_MODULE_1__/* .defineCommand */ .NB)({
    name: 'import',
    summary: 'bring data from another git or DVC repository and remember where it came from',
    positionals: '<url> <path>',
    locks: true,
    options: {
        out: (0,_command_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('-o, --out <path>', 'where it goes; here, under its own name, otherwise'),
        force: (0,_command_js__WEBPACK_IMPORTED_MODULE_1__/* .flag */ .Jt)('-f, --force', 'replace what is at the place it goes to'),
        noExec: (0,_command_js__WEBPACK_IMPORTED_MODULE_1__/* .flag */ .Jt)('--no-exec', 'only write the .dvc file; ask nothing'),
        noDownload: (0,_command_js__WEBPACK_IMPORTED_MODULE_1__/* .flag */ .Jt)('--no-download', 'record the commit, bring nothing'),
        ...FOREIGN_OPTIONS,
    },
    async run(context, [url, written], { out, force = false, noExec, noDownload, jobs, ...settings }) {
        if (noExec && noDownload) {
            const message = 'assay import: --no-exec and --no-download exclude each other';
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo({ code: 'USAGE', message, hint: 'Give one of the two.', exitCode: 2 });
        }
        (0,_import_target_js__WEBPACK_IMPORTED_MODULE_3__/* .warnOfPassword */ .FG)(context, url);
        const inside = (0,_foreign_path_js__WEBPACK_IMPORTED_MODULE_4__/* .foreignPath */ .Y)(written);
        const here = (0,_import_target_js__WEBPACK_IMPORTED_MODULE_3__/* .realDirectory */ .Ut)(context);
        const target = await (0,_import_target_js__WEBPACK_IMPORTED_MODULE_3__/* .importTarget */ .Dh)(context, written, out, force, ({ root }, path) => {
            const place = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(here, url);
            const top = (0,_platform_git_url_js__WEBPACK_IMPORTED_MODULE_5__/* .isLocalGitUrl */ .pA)(url) && (0,_platform_files_js__WEBPACK_IMPORTED_MODULE_6__/* .statIfExists */ .oL)(place) ? (0,_versioning_index_js__WEBPACK_IMPORTED_MODULE_7__/* .gitTop */ .Sp)(place) : undefined;
            if (top === undefined || top !== (0,_versioning_index_js__WEBPACK_IMPORTED_MODULE_7__/* .gitTop */ .Sp)(root))
                return;
            (0,_import_of_itself_js__WEBPACK_IMPORTED_MODULE_8__/* .refuseImportOfItself */ .g)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(top, inside), (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, path), `${written} of this repository`);
        });
        const { repository } = target.workspace;
        const { progress } = context;
        const source = {
            kind: 'repository',
            path: written,
            url: fromRoot(repository.root, here, url),
            ...(settings.rev !== undefined && { revision: settings.rev }),
            ...foreignSettings(settings),
        };
        if (context.dryRun) {
            const json = { added: [target.path], modified: [], deleted: [], failed: [], bytes: 0 };
            return { exitCode: 0, json, text: `would import ${target.path}` };
        }
        const { recordImport } = await (0,_versioning_index_js__WEBPACK_IMPORTED_MODULE_9__/* .loadImports */ .dS)();
        if (noExec) {
            const files = recordImport(repository, target, { source }, { force, progress, isUnseen: true });
            return (0,_import_target_js__WEBPACK_IMPORTED_MODULE_3__/* .importOutcome */ .yK)(context, target, files, 0, 'Recorded where to get');
        }
        const base = (0,_import_fetcher_js__WEBPACK_IMPORTED_MODULE_10__/* .importBase */ .Fg)(repository);
        if (noDownload) {
            const { openForeignGit } = await __webpack_require__.e(/* import() */ 4339).then(__webpack_require__.bind(__webpack_require__, 4339));
            const commit = await (await openForeignGit(context, source.url, base)).commitOf(source.revision);
            const locked = { ...source, lockedCommit: commit };
            const files = recordImport(repository, target, { source: locked }, { force, progress });
            return (0,_import_target_js__WEBPACK_IMPORTED_MODULE_3__/* .importOutcome */ .yK)(context, target, files, 0, 'Recorded where to get');
        }
        const { content, commit } = await (0,_import_fetcher_js__WEBPACK_IMPORTED_MODULE_10__/* .bringRepositorySource */ .md)(context, base, source, jobs);
        const record = { source: { ...source, lockedCommit: commit }, content };
        const files = recordImport(repository, target, record, { force, progress });
        return (0,_import_target_js__WEBPACK_IMPORTED_MODULE_3__/* .importOutcome */ .yK)(context, target, files, content.sizeBytes);
    },
});
/** What a `.dvc` file keeps of `--config`, `--remote` and `--remote-config`, as DVC has it. */
function foreignSettings(options) {
    const { config, remote, remoteConfig } = options;
    const own = remoteConfig && (0,_key_values_js__WEBPACK_IMPORTED_MODULE_11__/* .keyValues */ .K)('--remote-config', remoteConfig);
    if (own === undefined)
        return { ...(config !== undefined && { config }), ...(remote !== undefined && { remote }) };
    if (remote === undefined)
        return { ...(config !== undefined && { config }), remote: own };
    if (config === undefined)
        return { config: { core: { remote }, remote: { [remote]: own } } };
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo({
        code: 'USAGE',
        message: '--config cannot be used together with both --remote and --remote-config',
        hint: 'Write the options of the remote into the configuration file.',
        exitCode: 2,
    });
}
/** A relative path as it is meant from the repository's root, which is where `.dvc` files count from. */
function fromRoot(root, here, url) {
    if (!(0,_platform_git_url_js__WEBPACK_IMPORTED_MODULE_5__/* .isLocalGitUrl */ .pA)(url) || (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(url) || here === root)
        return url;
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(root, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(here, url)).split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep).join('/');
}


/***/ }),

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