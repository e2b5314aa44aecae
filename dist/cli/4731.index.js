"use strict";
exports.id = 4731;
exports.ids = [4731];
exports.modules = {

/***/ 69106:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ foreignPath)
/* harmony export */ });
/* harmony import */ var _core_repository_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34949);

/** A path in another repository, from its top; '' for all of it. Throws `PATH_OUTSIDE` (exit 2). */
function foreignPath(written) {
    if (written === '')
        return '';
    const hint = 'Write it from the top of that repository, as `assay ls <url>` lists it.';
    return (0,_core_repository_path_js__WEBPACK_IMPORTED_MODULE_0__/* .resolveInRepository */ .AZ)('', written, 'the path in the other repository', hint);
}


/***/ }),

/***/ 61945:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fg: () => (/* binding */ importBase),
/* harmony export */   Xq: () => (/* binding */ importFetcher),
/* harmony export */   md: () => (/* binding */ bringRepositorySource),
/* harmony export */   s5: () => (/* binding */ foreignTransfer)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43026);
/* harmony import */ var _versioning_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35899);
/* harmony import */ var _versioning_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22534);
/* harmony import */ var _foreign_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69106);



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
    const { bringForeign } = await Promise.all(/* import() */[__webpack_require__.e(9547), __webpack_require__.e(4960)]).then(__webpack_require__.bind(__webpack_require__, 77749));
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

/***/ 84731:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FOREIGN_OPTIONS: () => (/* binding */ FOREIGN_OPTIONS),
/* harmony export */   foreignSettings: () => (/* binding */ foreignSettings),
/* harmony export */   importData: () => (/* binding */ importData)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43026);
/* harmony import */ var _platform_files_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(48486);
/* harmony import */ var _platform_git_url_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(13953);
/* harmony import */ var _versioning_index_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(80014);
/* harmony import */ var _versioning_index_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(22534);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62925);
/* harmony import */ var _foreign_path_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(69106);
/* harmony import */ var _import_fetcher_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(61945);
/* harmony import */ var _import_of_itself_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(82873);
/* harmony import */ var _import_target_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2793);
/* harmony import */ var _key_values_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(60906);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);











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


/***/ })

};
;