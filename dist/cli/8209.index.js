"use strict";
exports.id = 8209;
exports.ids = [8209,4731];
exports.modules = {

/***/ 84709:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B0: () => (/* binding */ storedFiles),
/* harmony export */   Vo: () => (/* binding */ fetchForeign),
/* harmony export */   wA: () => (/* binding */ foreignManifest)
/* harmony export */ });
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(94161);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(43026);
/* harmony import */ var _core_repository_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(34949);
/* harmony import */ var _platform_files_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(48486);
/* harmony import */ var _versioning_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35899);
/* harmony import */ var _versioning_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49547);
/* harmony import */ var _versioning_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27125);





/**
 * Brings outputs of another repository into the cache being filled: from its own cache where that is on this machine,
 * then from its remotes, then from where it imported them itself. Throws `IMPORT_INCOMPLETE` naming what is missing.
 */
async function fetchForeign(foreign, root, outputs, { context, jobs, importer: importerOf }) {
    const { progress, signal } = context;
    const wanted = outputs.filter((output) => output.only !== undefined || !(0,_versioning_index_js__WEBPACK_IMPORTED_MODULE_0__/* .isCached */ .bm)(root.repository, output));
    if (wanted.length === 0)
        return;
    const options = { progress, signal, ...(jobs && { jobs }) };
    const near = root.cache === undefined ? undefined : withRemote(root.repository, root.cache);
    const first = near && (await (0,_versioning_index_js__WEBPACK_IMPORTED_MODULE_1__/* .fetchOutputs */ .h)(near, wanted.map(withoutRemote), options));
    const left = first ? failing(wanted, first) : wanted;
    if (left.length === 0)
        return;
    const importer = importerOf({
        repository: root.repository,
        directory: foreign.localRoot ?? root.repository.root,
        allowsLocal: foreign.localRoot !== undefined,
        depth: foreign.depth + 1,
    });
    const hasRemote = root.repository.config.defaultRemote !== undefined;
    const reachable = left.filter(({ remote, source }) => hasRemote || remote !== undefined || source !== undefined);
    if (reachable.length < left.length)
        throw incomplete(foreign, first?.failed[0] ?? noRemote(left[0]));
    const second = await (0,_versioning_index_js__WEBPACK_IMPORTED_MODULE_1__/* .fetchOutputs */ .h)(root.repository, reachable, { ...options, importer });
    if (second.failed.length > 0)
        throw incomplete(foreign, second.failed[0]);
}
/** The files of a recorded directory; the list alone is brought. */
async function foreignManifest(foreign, root, output, transfer) {
    const { digest, legacy = false, remote } = output;
    const near = root.cache === undefined ? undefined : withRemote(root.repository, root.cache);
    const options = { legacy, ...(remote !== undefined && { remote }) };
    const bytes = (near && (await (0,_versioning_index_js__WEBPACK_IMPORTED_MODULE_0__/* .readObject */ .Ag)(near, digest, { legacy }))) ??
        (output.source ? undefined : await (0,_versioning_index_js__WEBPACK_IMPORTED_MODULE_0__/* .readObject */ .Ag)(root.repository, digest, options));
    if (bytes)
        return (0,_versioning_index_js__WEBPACK_IMPORTED_MODULE_2__/* .parseManifest */ .Ng)(bytes, `${output.path} in ${foreign.shown}`);
    await fetchForeign(foreign, root, [output], transfer);
    const arrived = await (0,_versioning_index_js__WEBPACK_IMPORTED_MODULE_0__/* .readObject */ .Ag)(root.repository, digest, { legacy, cacheOnly: true });
    return (0,_versioning_index_js__WEBPACK_IMPORTED_MODULE_2__/* .parseManifest */ .Ng)(arrived, `${output.path} in ${foreign.shown}`);
}
/** The files that outputs have at a path and below it. */
async function storedFiles(foreign, path, transfer) {
    const found = [];
    for (const root of foreign.roots) {
        for (const output of root.outputs) {
            if (!(0,_core_repository_path_js__WEBPACK_IMPORTED_MODULE_3__/* .isInside */ .FK)(output.path, path) && !(0,_core_repository_path_js__WEBPACK_IMPORTED_MODULE_3__/* .isInside */ .FK)(path, output.path))
                continue;
            const { digest, legacy = false } = await known(foreign, root, output, transfer);
            const file = { legacy, root, output };
            if (!(0,_core_digest_js__WEBPACK_IMPORTED_MODULE_4__/* .isDirectoryDigest */ .SU)(digest)) {
                if ((0,_core_repository_path_js__WEBPACK_IMPORTED_MODULE_3__/* .isInside */ .FK)(output.path, path))
                    found.push({ ...file, path: output.path, digest });
                continue;
            }
            for (const entry of await foreignManifest(foreign, root, { ...output, digest }, transfer)) {
                const place = `${output.path}/${entry.path}`;
                if ((0,_core_repository_path_js__WEBPACK_IMPORTED_MODULE_3__/* .isInside */ .FK)(place, path))
                    found.push({ ...file, path: place, digest: entry.digest });
            }
        }
    }
    return found;
}
/** A partial import of the other repository is brought to know what it holds. */
async function known(foreign, root, output, { context, importer: importerOf }) {
    const { digest, legacy } = output;
    if (digest !== undefined)
        return { digest, ...(legacy && { legacy }) };
    const importer = importerOf({
        repository: root.repository,
        directory: foreign.localRoot ?? root.repository.root,
        allowsLocal: foreign.localRoot !== undefined,
        depth: foreign.depth + 1,
    });
    const { progress, signal } = context;
    const { failed, brought } = await (0,_versioning_index_js__WEBPACK_IMPORTED_MODULE_1__/* .fetchOutputs */ .h)(root.repository, [output], { progress, signal, importer });
    const content = brought?.get(output.path);
    if (content?.digest === undefined)
        throw incomplete(foreign, failed[0] ?? noRemote(output));
    return { digest: content.digest };
}
function withRemote(repository, directory) {
    if (!(0,_platform_files_js__WEBPACK_IMPORTED_MODULE_5__/* .statIfExists */ .oL)(directory))
        return repository;
    const name = 'cache of the other repository';
    const remote = { name, url: directory, options: new Map(), file: directory };
    return { ...repository, config: { ...repository.config, defaultRemote: name, remotes: new Map([[name, remote]]) } };
}
function withoutRemote({ remote: _, ...output }) {
    return output;
}
function failing(outputs, { failed }) {
    return outputs.filter((output) => output.digest === undefined || failed.some(({ path }) => (0,_core_repository_path_js__WEBPACK_IMPORTED_MODULE_3__/* .isInside */ .FK)(path, output.path)));
}
function noRemote({ path }) {
    return { path, reason: 'that repository has no default remote', exitCode: 3 };
}
function incomplete(foreign, first) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .UserError */ .yo({
        code: 'IMPORT_INCOMPLETE',
        message: `${first.path} could not be brought from ${foreign.shown}: ${first.reason}`,
        hint: 'Push the data in that repository (`assay push`), or check that its remote can be reached from here.',
        exitCode: first.exitCode,
    });
}


/***/ }),

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


/***/ }),

/***/ 49058:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ls: () => (/* binding */ ls)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(43026);
// EXTERNAL MODULE: ./build/src/commands/command.js
var command = __webpack_require__(62925);
// EXTERNAL MODULE: ./build/src/commands/foreign-path.js
var foreign_path = __webpack_require__(69106);
// EXTERNAL MODULE: ./build/src/commands/import.js
var commands_import = __webpack_require__(84731);
// EXTERNAL MODULE: ./build/src/commands/import-fetcher.js
var import_fetcher = __webpack_require__(61945);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/core/digest.js
var core_digest = __webpack_require__(94161);
// EXTERNAL MODULE: ./build/src/core/repository-path.js
var repository_path = __webpack_require__(34949);
// EXTERNAL MODULE: ./build/src/commands/foreign-data.js
var foreign_data = __webpack_require__(84709);
// EXTERNAL MODULE: ./build/src/commands/foreign-outputs.js
var foreign_outputs = __webpack_require__(6447);
// EXTERNAL MODULE: ./build/src/commands/foreign-repository.js + 3 modules
var foreign_repository = __webpack_require__(4339);
;// CONCATENATED MODULE: ./build/src/commands/list-foreign.js






/** What is at a path of another repository, sorted by name. Throws `PATH_UNKNOWN` (exit 2). */
async function listForeign(foreign, path, { recursive, level, dvcOnly, tree }, transfer) {
    const manifests = new Map();
    const self = await infoAt(path);
    if (!self)
        throw (0,foreign_outputs/* pathUnknown */.cZ)(foreign.shown, path, foreign.problems);
    const name = external_node_path_.posix.basename(path) || '.';
    if (!self.isdir || (level === 0 && recursive))
        return tree ? [{ ...self, path: '' }] : [{ ...self, path: name }];
    const found = tree ? [{ ...self, path: '' }] : [];
    await walk(path, '', 1);
    return found.sort((a, b) => (0,repository_path/* byCodePoint */.HH)(a.path, b.path));
    async function walk(directory, below, depth) {
        for (const [child, info] of await childrenOf(directory)) {
            const place = below === '' ? child : `${below}/${child}`;
            const isEnd = !recursive || (level !== undefined && depth >= level);
            if (!info.isdir || isEnd || tree)
                found.push({ ...info, path: place });
            if (info.isdir && !isEnd)
                await walk(directory === '' ? child : `${directory}/${child}`, place, depth + 1);
        }
    }
    async function infoAt(at) {
        if (at === '')
            return directoryInfo();
        const parent = external_node_path_.posix.dirname(at) === '.' ? '' : external_node_path_.posix.dirname(at);
        return (await childrenOf(parent, true)).get(external_node_path_.posix.basename(at));
    }
    async function childrenOf(directory, withPlain = !dvcOnly) {
        const children = new Map();
        for (const [child, node] of withPlain ? foreign.tree.children(directory) : []) {
            if (child === '.dvc' && node.kind === 'directory')
                continue;
            const info = directoryInfo();
            if (node.kind === 'directory')
                children.set(child, info);
            else
                children.set(child, { ...info, isdir: false, isexec: node.executable ?? false, size: node.sizeBytes ?? null });
        }
        for (const { outputs } of foreign.roots) {
            for (const output of outputs) {
                if (!(0,repository_path/* isInside */.FK)(output.path, directory) || output.path === directory)
                    continue;
                const child = output.path.slice(directory === '' ? 0 : directory.length + 1).split('/')[0];
                const isItself = output.path === (directory === '' ? child : `${directory}/${child}`);
                const known = children.get(child);
                if (!isItself) {
                    if (!known)
                        children.set(child, directoryInfo());
                    continue;
                }
                const { digest, sizeBytes } = output;
                const isdir = digest !== undefined ? (0,core_digest/* isDirectoryDigest */.SU)(digest) : (known?.isdir ?? false);
                const size = known && !known.isdir ? known.size : (sizeBytes ?? null);
                children.set(child, { isout: true, isdir, isexec: known?.isexec ?? false, size, md5: digest ?? null });
            }
        }
        for (const [child, stored] of await storedChildren(directory)) {
            const known = children.get(child);
            children.set(child, { ...stored, isexec: known?.isexec ?? false, size: known?.size ?? null });
        }
        return children;
    }
    /** What a recorded directory has in a directory of it. */
    async function storedChildren(directory) {
        const children = new Map();
        const at = (0,foreign_repository/* outputAt */.V)(foreign, directory);
        if (!at || at.output.digest === undefined || !(0,core_digest/* isDirectoryDigest */.SU)(at.output.digest))
            return children;
        const { output, root } = at;
        const entries = manifests.get(output.path) ?? (await (0,foreign_data/* foreignManifest */.wA)(foreign, root, output, transfer));
        manifests.set(output.path, entries);
        const prefix = directory === output.path ? '' : `${directory.slice(output.path.length + 1)}/`;
        for (const { path: file, digest } of entries) {
            if (!file.startsWith(prefix))
                continue;
            const [child, ...deeper] = file.slice(prefix.length).split('/');
            const info = { ...directoryInfo(), isout: true };
            children.set(child, deeper.length > 0 ? info : { ...info, isdir: false, md5: digest });
        }
        return children;
    }
}
function directoryInfo() {
    return { isout: false, isdir: true, isexec: false, size: null, md5: null };
}

;// CONCATENATED MODULE: ./build/src/commands/listed-text.js

/** Entries as DVC draws a tree; the first one is the listed directory itself. */
function treeOf(entries, label) {
    const below = new Map();
    for (const entry of entries) {
        if (entry.path === '')
            continue;
        const parent = external_node_path_.posix.dirname(entry.path) === '.' ? '' : external_node_path_.posix.dirname(entry.path);
        below.set(parent, [...(below.get(parent) ?? []), entry]);
    }
    const lines = [{ entry: entries[0], name: label }];
    const draw = (parent, indent) => {
        const children = below.get(parent) ?? [];
        for (const [index, entry] of children.entries()) {
            const isLast = index === children.length - 1;
            lines.push({ entry, name: `${indent}${isLast ? '└── ' : '├── '}${external_node_path_.posix.basename(entry.path)}` });
            draw(entry.path, `${indent}${isLast ? '    ' : '│   '}`);
        }
    };
    draw('', '');
    return lines;
}
/** One line for each entry, with the columns asked for before its name. */
function linesOf(lines, { size, showHash }) {
    const rows = lines.map(({ entry, name }) => [
        ...(size ? [shownSize(entry.size)] : []),
        ...(showHash ? [entry.md5 ?? '-'] : []),
        name,
    ]);
    const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column].length))) ?? [];
    return rows
        .map((row) => row
        .map((cell, column) => {
        if (column === row.length - 1)
            return cell;
        return size && column === 0 ? cell.padStart(widths[column]) : cell.padEnd(widths[column]);
    })
        .join('  '))
        .join('\n');
}
const UNITS = ['', 'k', 'M', 'G', 'T', 'P'];
/** As DVC writes sizes: `139`, `4.00k`, `1.50M`; a dash for what nobody knows. */
function shownSize(bytes) {
    if (bytes === null)
        return '-';
    let value = bytes;
    let unit = 0;
    for (; value >= 1024 && unit < UNITS.length - 1; unit++)
        value /= 1024;
    return unit === 0 ? String(bytes) : `${value.toFixed(2)}${UNITS[unit]}`;
}

// EXTERNAL MODULE: ./build/src/commands/open-foreign-url.js
var open_foreign_url = __webpack_require__(10827);
// EXTERNAL MODULE: ./build/src/commands/scratch-repository.js
var scratch_repository = __webpack_require__(35051);
;// CONCATENATED MODULE: ./build/src/commands/ls.js










const { rev, config, remote, remoteConfig } = commands_import.FOREIGN_OPTIONS;
/** `assay ls`: lists what a git or DVC repository holds, tracked data included; nothing is brought but lists of files. */
const ls = (0,command/* defineCommand */.NB)({
    name: 'ls',
    summary: 'list what a git or DVC repository holds',
    positionals: '<url> [path]',
    options: {
        recursive: (0,command/* flag */.Jt)('-R, --recursive', 'list files of all directories below'),
        tree: (0,command/* flag */.Jt)('-T, --tree', 'show directories as a tree'),
        level: (0,command/* text */.Qq)('-L, --level <depth>', 'with --recursive or --tree: no deeper than this'),
        dvcOnly: (0,command/* flag */.Jt)('--dvc-only', 'only what DVC tracks'),
        size: (0,command/* flag */.Jt)('--size', 'show sizes'),
        showHash: (0,command/* flag */.Jt)('--show-hash', 'show digests of tracked data'),
        rev,
        config,
        remote,
        remoteConfig,
    },
    async run(context, [url, written = ''], options) {
        const { recursive = false, tree = false, dvcOnly = false, size = false, showHash = false, ...choices } = options;
        const path = (0,foreign_path/* foreignPath */.Y)(written);
        const level = levelOf(options.level);
        return (0,scratch_repository/* withScratchRepository */.Z)(context, (0,external_node_os_.tmpdir)(), async (repository) => {
            const foreign = await (0,open_foreign_url/* openForeignUrl */.s)(context, url, path, repository, choices);
            const transfer = (0,import_fetcher/* foreignTransfer */.s5)(context, undefined);
            const entries = await listForeign(foreign, path, { recursive: recursive || tree, level, dvcOnly, tree }, transfer);
            const lines = tree
                ? treeOf(entries, path === '' ? '.' : path)
                : entries.map((entry) => ({ entry, name: entry.path }));
            return { exitCode: 0, json: entries, text: linesOf(lines, { size, showHash }) };
        });
    },
});
function levelOf(written) {
    if (written === undefined)
        return undefined;
    if (/^\d{1,6}$/.test(written))
        return Number(written);
    throw new errors/* UserError */.yo({
        code: 'OPTION_INVALID',
        message: `--level: "${written}" is not a number of directories`,
        hint: 'Write a whole number.',
        exitCode: 2,
    });
}


/***/ }),

/***/ 10827:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ openForeignUrl)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(43026);
/* harmony import */ var _core_redact_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(60416);
/* harmony import */ var _platform_files_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(48486);
/* harmony import */ var _platform_git_url_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13953);
/* harmony import */ var _foreign_repository_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4339);
/* harmony import */ var _import_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(84731);
/* harmony import */ var _import_target_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2793);








/**
 * The repository a user names, for reading alone: a path without `--rev` means the work tree as it is, everything else a
 * commit. `repository` gets the data. Throws what `openForeignGit` and `openForeign` throw.
 */
async function openForeignUrl(context, url, path, repository, { rev, ...settings }) {
    const here = (0,_import_target_js__WEBPACK_IMPORTED_MODULE_1__/* .realDirectory */ .Ut)(context);
    const base = { repository, directory: here, allowsLocal: true, depth: 0 };
    const local = (0,_platform_git_url_js__WEBPACK_IMPORTED_MODULE_2__/* .isLocalGitUrl */ .pA)(url) ? (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(here, url) : undefined;
    if (local !== undefined && rev === undefined && isWorkTree(local)) {
        return (0,_foreign_repository_js__WEBPACK_IMPORTED_MODULE_3__/* .openForeignWorkspace */ .q)(context, local, base, (0,_import_js__WEBPACK_IMPORTED_MODULE_4__.foreignSettings)(settings));
    }
    if (local !== undefined && !(0,_platform_files_js__WEBPACK_IMPORTED_MODULE_5__/* .statIfExists */ .oL)(local)) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .UserError */ .yo({
            code: 'PATH_MISSING',
            message: `there is no repository ${(0,_core_redact_js__WEBPACK_IMPORTED_MODULE_7__/* .redact */ .E)(url)}`,
            hint: 'Write a path that is there, https://…, ssh://… or git@host:path.',
            exitCode: 2,
        });
    }
    const git = await (0,_foreign_repository_js__WEBPACK_IMPORTED_MODULE_3__.openForeignGit)(context, url, base);
    const commit = await git.commitOf(rev);
    return (0,_foreign_repository_js__WEBPACK_IMPORTED_MODULE_3__.openForeign)(context, url, git, commit, path, base, (0,_import_js__WEBPACK_IMPORTED_MODULE_4__.foreignSettings)(settings));
}
/** A directory that is not a bare repository. */
function isWorkTree(directory) {
    if (!(0,_platform_files_js__WEBPACK_IMPORTED_MODULE_5__/* .statIfExists */ .oL)(directory)?.isDirectory())
        return false;
    return !(0,_platform_files_js__WEBPACK_IMPORTED_MODULE_5__/* .statIfExists */ .oL)(`${directory}/HEAD`) || !(0,_platform_files_js__WEBPACK_IMPORTED_MODULE_5__/* .statIfExists */ .oL)(`${directory}/objects`)?.isDirectory();
}


/***/ }),

/***/ 35051:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ withScratchRepository)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/**
 * Does work with a repository that exists meanwhile only, in a new directory inside `parent` (absolute): what is read
 * from elsewhere passes through its cache.
 */
async function withScratchRepository({ environment }, parent, work) {
    const directory = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdtempSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(parent, '.assay-'));
    try {
        const root = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, 'root');
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(root);
        return await work({
            root,
            dvcDirectory: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, 'dvc'),
            cacheDirectory: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, 'cache'),
            temporaryDirectory: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, 'tmp'),
            config: {
                cacheTypes: ['reflink', 'copy'],
                flagStyle: {},
                cacheShared: false,
                hardlinkLock: false,
                autostage: false,
                plots: { opens: false },
                remotes: new Map(),
            },
            environment,
        });
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(directory, { recursive: true, force: true });
    }
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