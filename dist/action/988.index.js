export const id = 988;
export const ids = [988];
export const modules = {

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
/* harmony import */ var _versioning_index_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(31217);
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


/***/ })

};
