"use strict";
exports.id = 988;
exports.ids = [988,4731];
exports.modules = {

/***/ 77749:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bringForeign: () => (/* binding */ bringForeign)
/* harmony export */ });
/* harmony import */ var _core_repository_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(34949);
/* harmony import */ var _versioning_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22534);
/* harmony import */ var _foreign_data_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84709);
/* harmony import */ var _foreign_outputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6447);




/** So much of git's content is read at once. */
const BATCH = 64;
/**
 * Brings a file or directory of another repository into the cache that its roots fill: recorded data from caches and
 * remotes, the rest from git. Like DVC it leaves out `.dvc` files, dvc.yaml and .dvcignore below the path. Throws
 * `PATH_UNKNOWN` (exit 2) and what `fetchForeign` throws.
 */
async function bringForeign(foreign, path, repository, transfer) {
    const stored = await (0,_foreign_data_js__WEBPACK_IMPORTED_MODULE_0__/* .storedFiles */ .B0)(foreign, path, transfer);
    const plain = plainFiles(foreign, path);
    const isFile = stored[0]?.path === path || foreign.tree.node(path)?.kind === 'file';
    if (stored.length === 0 && plain.length === 0 && foreign.tree.node(path)?.kind !== 'directory') {
        throw (0,_foreign_outputs_js__WEBPACK_IMPORTED_MODULE_1__/* .pathUnknown */ .cZ)(foreign.shown, path, foreign.problems);
    }
    await fetchStored(foreign, stored, transfer);
    const { composeContent, storeBytes } = await (0,_versioning_index_js__WEBPACK_IMPORTED_MODULE_2__/* .loadImports */ .dS)();
    const inside = (file) => (isFile ? '' : path === '' ? file : file.slice(path.length + 1));
    const pieces = stored.map((file) => ({
        path: inside(file.path),
        object: { digest: file.digest, legacy: file.legacy },
    }));
    const phase = transfer.context.progress.phase('Reading from git', { items: plain.length });
    for (let at = 0; at < plain.length; at += BATCH) {
        const batch = plain.slice(at, at + BATCH);
        const contents = await foreign.tree.read(batch);
        batch.forEach((file, index) => {
            pieces.push({ path: inside(file), object: storeBytes(repository, contents[index]) });
            phase.advance(1, contents[index].length);
        });
    }
    phase.done();
    return composeContent(repository, pieces, !isFile);
}
async function fetchStored(foreign, files, transfer) {
    const wanted = new Map();
    for (const { root, output, path } of files) {
        const outputs = wanted.get(root) ?? new Map();
        wanted.set(root, outputs);
        const known = outputs.get(output.path) ?? { output, files: [] };
        outputs.set(output.path, known);
        if (path !== output.path)
            known.files.push(path.slice(output.path.length + 1));
    }
    for (const [root, outputs] of wanted) {
        const parts = [...outputs.values()].map(({ output, files: only }) => {
            const isPart = only.length > 0 && only.length < (output.fileCount ?? Infinity);
            return isPart ? { ...output, only } : output;
        });
        await (0,_foreign_data_js__WEBPACK_IMPORTED_MODULE_0__/* .fetchForeign */ .Vo)(foreign, root, parts, transfer);
    }
}
/** Files that git has at a path and below it, without those in the place of recorded data. */
function plainFiles({ tree, roots }, path) {
    const isStored = (file) => roots.some(({ outputs }) => outputs.some((output) => (0,_core_repository_path_js__WEBPACK_IMPORTED_MODULE_3__/* .isInside */ .FK)(file, output.path)));
    if (tree.node(path)?.kind === 'file')
        return isStored(path) ? [] : [path];
    const found = [];
    const pending = [path];
    for (let directory = pending.pop(); directory !== undefined; directory = pending.pop()) {
        for (const [name, { kind }] of tree.children(directory)) {
            const file = directory === '' ? name : `${directory}/${name}`;
            if (isStored(file) || name === '.dvc')
                continue;
            if (kind === 'directory')
                pending.push(file);
            else if (!isOfDvc(name))
                found.push(file);
        }
    }
    return found;
}
function isOfDvc(name) {
    return name.endsWith('.dvc') || name === 'dvc.yaml' || name === '.dvcignore';
}


/***/ }),

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

/***/ 988:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   get: () => (/* binding */ get)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(43026);
/* harmony import */ var _platform_files_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(48486);
/* harmony import */ var _versioning_index_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(10766);
/* harmony import */ var _bring_foreign_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(77749);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62925);
/* harmony import */ var _foreign_path_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(69106);
/* harmony import */ var _import_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84731);
/* harmony import */ var _import_fetcher_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(61945);
/* harmony import */ var _import_target_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2793);
/* harmony import */ var _open_foreign_url_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(10827);
/* harmony import */ var _scratch_repository_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(35051);













/** `assay get`: copies a file or directory out of another git or DVC repository; nothing is tracked. */
const get = (0,_command_js__WEBPACK_IMPORTED_MODULE_2__/* .defineCommand */ .NB)({
    name: 'get',
    summary: 'copy data out of a git or DVC repository',
    positionals: '<url> <path>',
    options: {
        out: (0,_command_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)('-o, --out <path>', 'where it goes; here, under its own name, otherwise'),
        force: (0,_command_js__WEBPACK_IMPORTED_MODULE_2__/* .flag */ .Jt)('-f, --force', 'replace what is at the place it goes to'),
        ..._import_js__WEBPACK_IMPORTED_MODULE_3__.FOREIGN_OPTIONS,
    },
    async run(context, [url, written], { out, force = false, jobs, ...choices }) {
        const path = (0,_foreign_path_js__WEBPACK_IMPORTED_MODULE_4__/* .foreignPath */ .Y)(written);
        const shown = (0,_import_target_js__WEBPACK_IMPORTED_MODULE_5__/* .outPath */ .Ib)(context.directory, written, out);
        const target = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)((0,_import_target_js__WEBPACK_IMPORTED_MODULE_5__/* .realDirectory */ .Ut)(context), shown);
        const name = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(target);
        refuseName(name);
        if (!force)
            (0,_import_target_js__WEBPACK_IMPORTED_MODULE_5__/* .refuseTaken */ .Ir)(target, shown);
        if (!(0,_platform_files_js__WEBPACK_IMPORTED_MODULE_6__/* .statIfExists */ .oL)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(target))?.isDirectory())
            throw directoryMissing((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(target));
        const json = { added: [shown], modified: [], deleted: [], failed: [], bytes: 0 };
        if (context.dryRun)
            return { exitCode: 0, json, text: `would get ${shown}` };
        return (0,_scratch_repository_js__WEBPACK_IMPORTED_MODULE_7__/* .withScratchRepository */ .Z)(context, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(target), async (repository) => {
            const foreign = await (0,_open_foreign_url_js__WEBPACK_IMPORTED_MODULE_8__/* .openForeignUrl */ .s)(context, url, path, repository, choices);
            const content = await (0,_bring_foreign_js__WEBPACK_IMPORTED_MODULE_9__.bringForeign)(foreign, path, repository, (0,_import_fetcher_js__WEBPACK_IMPORTED_MODULE_10__/* .foreignTransfer */ .s5)(context, jobs));
            const output = { path: name, owner: shown, cached: true, pushed: false, ...content };
            (0,_versioning_index_js__WEBPACK_IMPORTED_MODULE_11__/* .checkoutOutputs */ .F)(repository, [output], { force: true, progress: context.progress });
            if (!force)
                (0,_import_target_js__WEBPACK_IMPORTED_MODULE_5__/* .refuseTaken */ .Ir)(target, shown); // somebody may have made it meanwhile
            if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(target))
                (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(target, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(repository.root, '..', 'replaced'));
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(repository.root, name), target);
            return { exitCode: 0, json: { ...json, bytes: content.sizeBytes }, text: `Got ${shown}.` };
        });
    },
});
function refuseName(name) {
    if (!name.endsWith('.dvc') && name !== 'dvc.yaml' && name !== '.git')
        return;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_12__/* .UserError */ .yo({
        code: 'PATH_RESERVED',
        message: `${name} is a name that git or DVC give a meaning to`,
        hint: 'Name the data itself, or another place with `--out`.',
        exitCode: 2,
    });
}
function directoryMissing(directory) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_12__/* .UserError */ .yo({
        code: 'DIRECTORY_MISSING',
        message: `there is no directory ${directory}`,
        hint: 'Make it first, or name another place with `--out`.',
        exitCode: 2,
    });
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


/***/ })

};
;