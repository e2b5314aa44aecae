"use strict";
exports.id = 4960;
exports.ids = [4960];
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

/***/ 6447:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D0: () => (/* binding */ foreignOutputs),
/* harmony export */   Zc: () => (/* binding */ dvcRoots),
/* harmony export */   cZ: () => (/* binding */ pathUnknown)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43026);
/* harmony import */ var _core_repository_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34949);
/* harmony import */ var _versioning_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80014);
/* harmony import */ var _recorded_in_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62896);




/** Larger files that say what is tracked are nobody's; they are other people's text that has to be parsed. */
const MAX_FILE_BYTES = 64 * 2 ** 20;
/** What the DVC repository at `root` of a tree records; paths relative to the tree. Problems are what could not be read. */
async function foreignOutputs(tree, root, roots, repository) {
    const problems = [];
    const inner = roots.filter((other) => other !== root && (0,_core_repository_path_js__WEBPACK_IMPORTED_MODULE_0__/* .isInside */ .FK)(other, root));
    const prefix = root === '' ? '' : `${root}/`;
    const found = findFiles(tree, root, inner);
    const texts = await textsOf(tree, [...found.records, ...found.ignores], problems);
    const ignored = (0,_versioning_index_js__WEBPACK_IMPORTED_MODULE_1__/* .dvcIgnoreRules */ .By)(repository, (path) => texts.get(prefix + path));
    const outputs = [];
    for (const path of found.records) {
        const own = path.slice(prefix.length);
        const text = texts.get(path);
        if (text === undefined || own.endsWith('dvc.yaml') || ignored.ignoresBelow(own, false))
            continue;
        const file = own.endsWith('.dvc')
            ? { kind: 'dvc', path: own, text }
            : { kind: 'lock', path: own, text, yaml: texts.get(path.replace(/\.lock$/, '.yaml')) };
        const recorded = (0,_recorded_in_js__WEBPACK_IMPORTED_MODULE_2__/* .recordedIn */ .A)(file);
        if (recorded.problem !== undefined)
            problems.push(`${path}: ${recorded.problem.message}`);
        outputs.push(...recorded.outputs.filter((output) => isPlain(output.path)));
    }
    const stored = outputs.filter(({ cached, digest, source }) => cached && (digest !== undefined || source));
    return { outputs: stored.map((output) => ({ ...output, path: prefix + output.path })), problems };
}
/** A lock can name places that no stage of it could declare. */
function isPlain(path) {
    return path !== '' && !path.startsWith('/') && path.split('/').every((name) => !['', '.', '..'].includes(name));
}
/** `.dvc` files, dvc.yaml and dvc.lock, and `.dvcignore` files below a directory. */
function findFiles(tree, root, inner) {
    const found = { records: [], ignores: [] };
    const pending = [root];
    for (let directory = pending.pop(); directory !== undefined; directory = pending.pop()) {
        for (const [name, { kind }] of tree.children(directory)) {
            const path = directory === '' ? name : `${directory}/${name}`;
            if (kind === 'directory') {
                if (name !== '.dvc' && !inner.includes(path))
                    pending.push(path);
            }
            else if (name === '.dvcignore')
                found.ignores.push(path);
            else if (name === 'dvc.yaml' || name === 'dvc.lock' || name.endsWith('.dvc'))
                found.records.push(path);
        }
    }
    return found;
}
async function textsOf(tree, paths, problems) {
    const fitting = paths.filter((path) => {
        const isFitting = (tree.node(path)?.sizeBytes ?? 0) <= MAX_FILE_BYTES;
        if (!isFitting)
            problems.push(`${path}: it is larger than ${MAX_FILE_BYTES} bytes`);
        return isFitting;
    });
    const contents = await tree.read(fitting);
    return new Map(fitting.map((path, index) => [path, contents[index].toString('utf8')]));
}
/** Directories of a tree that are DVC repositories, the top first; only those above and below `path`. */
function dvcRoots(tree, path) {
    const isRoot = (directory) => tree.node(directory === '' ? '.dvc/config' : `${directory}/.dvc/config`) !== undefined;
    const above = path.split('/').map((_, index, names) => names.slice(0, index).join('/'));
    const roots = [...new Set([...above, path])].filter(isRoot);
    const pending = [path];
    for (let directory = pending.pop(); directory !== undefined; directory = pending.pop()) {
        for (const [name, { kind }] of tree.children(directory)) {
            const child = directory === '' ? name : `${directory}/${name}`;
            if (kind !== 'directory' || name === '.dvc')
                continue;
            if (isRoot(child))
                roots.push(child);
            pending.push(child);
        }
    }
    return roots.sort((a, b) => a.length - b.length);
}
/** `PATH_UNKNOWN` (exit 2): another repository has nothing at the path; what could not be read there may be why. */
function pathUnknown(shown, path, problems) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo({
        code: 'PATH_UNKNOWN',
        message: `there is no ${JSON.stringify(path)} in ${shown}`,
        hint: problems.length > 0
            ? `Not everything there could be read: ${problems[0]}`
            : `See what there is: assay ls ${shown}`,
        exitCode: 2,
    });
}


/***/ }),

/***/ 62896:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i: () => (/* binding */ readStages),
  A: () => (/* binding */ recordedIn)
});

// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(43026);
// EXTERNAL MODULE: ./build/src/core/repository-path.js
var repository_path = __webpack_require__(34949);
// EXTERNAL MODULE: ./build/src/pipeline/lock.js
var lock = __webpack_require__(36953);
// EXTERNAL MODULE: ./build/src/pipeline/recorded.js
var pipeline_recorded = __webpack_require__(29874);
// EXTERNAL MODULE: ./build/src/pipeline/dvc-yaml.js + 10 modules
var dvc_yaml = __webpack_require__(63757);
// EXTERNAL MODULE: ./build/src/versioning/dvc-file.js + 2 modules
var dvc_file = __webpack_require__(45756);
// EXTERNAL MODULE: ./build/src/core/digest.js
var core_digest = __webpack_require__(94161);
// EXTERNAL MODULE: ./build/src/platform/yaml/parse-yaml.js
var parse_yaml = __webpack_require__(52556);
// EXTERNAL MODULE: ./build/src/platform/yaml/values.js
var values = __webpack_require__(33535);
;// CONCATENATED MODULE: ./build/src/commands/loose-outputs.js



/**
 * Every content that a `.dvc` file or a dvc.lock (also one of DVC 1, which had no `stages`) names, taken by whatever stands
 * in an `outs` list: for files whose other parts cannot be used. `path` is the file's. Throws `YAML_INVALID` (exit 2).
 */
function looseOutputs(text, path) {
    const root = (0,parse_yaml/* parseYaml */.h)(text, { file: path }).value;
    if (!(0,values/* isYamlMap */.S6)(root))
        return [];
    const stages = (0,values/* isYamlMap */.S6)(root['stages'] ?? null) ? root['stages'] : root;
    const lists = [root['outs'], ...Object.values(stages).map(outsOf)];
    return lists.flatMap(itemsOf).flatMap((entry) => looseOutput(entry, path));
}
function outsOf(stage) {
    return (0,values/* isYamlMap */.S6)(stage) ? stage['outs'] : undefined;
}
function itemsOf(list) {
    return Array.isArray(list) ? list.filter(values/* isYamlMap */.S6) : [];
}
/** The content of an entry, and of the files that entries of a cloud-versioned remote list. */
function looseOutput(entry, owner) {
    const path = typeof entry['path'] === 'string' ? entry['path'] : '';
    const legacy = entry['hash'] === undefined;
    return [entry, ...itemsOf(entry['files'])].flatMap(({ md5: written }) => {
        const digest = typeof written === 'string' || typeof written === 'bigint' ? String(written).toLowerCase() : '';
        if (!(0,core_digest/* isDigest */.Bc)(digest))
            return [];
        return [{ path, owner, digest, cached: true, pushed: true, ...(legacy && { legacy }) }];
    });
}
/**
 * What can be said of a stage's outputs when its dvc.yaml as a whole cannot be used, e.g. since it has templates:
 * flags of paths that are written out; the defaults for others.
 */
function looseFlags(text, path, stage) {
    const directory = path.slice(0, Math.max(0, path.lastIndexOf('/')));
    const node = stageNode(text, path, stage);
    const flags = new Map();
    for (const key of ['outs', 'metrics', 'plots']) {
        const list = node?.[key];
        for (const item of Array.isArray(list) ? list : []) {
            if (!(0,values/* isYamlMap */.S6)(item))
                continue;
            for (const [written, options] of Object.entries(item))
                if ((0,values/* isYamlMap */.S6)(options))
                    flags.set(written, options);
        }
    }
    const of = (written, key) => flags.get(written)?.[key];
    return {
        workingDirectory: resolved(directory, node?.['wdir'], path),
        cached: (written) => of(written, 'cache') !== false,
        pushed: (written) => of(written, 'push') !== false,
        remote: (written) => {
            const name = of(written, 'remote');
            return typeof name === 'string' ? name.toLowerCase() : undefined;
        },
    };
}
function stageNode(text, path, stage) {
    if (text === undefined)
        return undefined;
    try {
        const root = (0,parse_yaml/* parseYaml */.h)(text, { file: path }).value;
        const stages = (0,values/* isYamlMap */.S6)(root) ? root['stages'] : undefined;
        const node = stages && (0,values/* isYamlMap */.S6)(stages) ? (stages[stage] ?? stages[stage.split('@')[0]]) : undefined;
        const inner = node && (0,values/* isYamlMap */.S6)(node) ? (node['do'] ?? node) : undefined;
        return inner && (0,values/* isYamlMap */.S6)(inner) ? inner : undefined;
    }
    catch {
        return undefined;
    }
}
function resolved(directory, written, path) {
    if (typeof written !== 'string' || written.includes('${'))
        return directory;
    try {
        return (0,repository_path/* resolveInRepository */.AZ)(directory, written, path);
    }
    catch {
        return directory;
    }
}

;// CONCATENATED MODULE: ./build/src/commands/recorded-in.js





/**
 * The contents that a `.dvc` file or a dvc.lock names, as much as can be read: a lock holds what its stages made whether
 * or not its dvc.yaml can be read, and of a `.dvc` file that cannot be used the digests still count.
 */
function recordedIn(file, stagesOf = readStages) {
    if (file.text === undefined)
        return { outputs: [], undeclared: [], problem: { message: 'its content is not in this clone', isLost: true } };
    try {
        if (file.kind === 'dvc')
            return { outputs: (0,dvc_file/* parseDvcFile */.$)(file.text, file.path).outputs, undeclared: [] };
        return ofLock((0,lock/* parseLock */.PG)(file.text, file.path), file, stagesOf);
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.yo))
            throw error;
        return loosely(file.text, file.path, error);
    }
}
function loosely(text, path, { message }) {
    try {
        return { outputs: [], undeclared: looseOutputs(text, path), problem: { message, isLost: false } };
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.yo))
            throw error;
        return { outputs: [], undeclared: [], problem: { message, isLost: true } };
    }
}
function ofLock(lock, file, stagesOf) {
    const yamlPath = file.path.replace(/\.lock$/, '.yaml');
    const stages = file.yaml === undefined ? [] : stagesOf(file.yaml, yamlPath);
    const recorded = { outputs: [], undeclared: [] };
    for (const [name, entry] of lock) {
        const stage = stages?.find((one) => one.name === name);
        if (stage)
            recorded.outputs.push(...(0,pipeline_recorded/* withContents */.x)(stage, entry));
        const declared = new Set(stage?.outputs.map(({ written }) => written));
        const others = outputsOf(name, entry, file.yaml, yamlPath, declared);
        if (stages === undefined)
            recorded.outputs.push(...others);
        else
            recorded.undeclared.push(...others);
    }
    return recorded;
}
/** The stages of a dvc.yaml; undefined where it cannot be used: then what the lock holds counts as declared. */
function readStages(text, path, readVars) {
    try {
        return (0,dvc_yaml/* parseDvcYaml */.g)(text, path, readVars).stages;
    }
    catch (error) {
        if (error instanceof errors/* UserError */.yo)
            return undefined;
        throw error;
    }
}
function outputsOf(stage, entry, yaml, yamlPath, declared) {
    const others = [...entry.outputs].filter(([written]) => !declared.has(written));
    if (others.length === 0)
        return [];
    const flags = looseFlags(yaml, yamlPath, stage);
    const owner = yamlPath.includes('/') ? `${yamlPath}:${stage}` : stage;
    return others.map(([written, content]) => {
        const remote = flags.remote(written);
        return {
            ...content,
            path: pathOf(flags.workingDirectory, written, yamlPath),
            owner,
            cached: flags.cached(written),
            pushed: flags.pushed(written),
            ...(remote !== undefined && { remote }),
        };
    });
}
function pathOf(directory, written, where) {
    try {
        return (0,repository_path/* resolveInRepository */.AZ)(directory, written, where);
    }
    catch {
        return written;
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