export const id = 9280;
export const ids = [9280];
export const modules = {

/***/ 89929:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ chosenPaths)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(43026);
/* harmony import */ var _core_nearest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22007);
/* harmony import */ var _core_repository_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34949);
/* harmony import */ var _targets_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83386);





/**
 * Whether a path is, or lies in, one of the targets as typed: tracked paths (or directories above or paths inside them),
 * `.dvc` files and stages of any revision that `outputs` come from. Everything is chosen where there is no target.
 * Throws `TARGET_UNKNOWN` (exit 2).
 */
function chosenPaths(context, repository, outputs, typed) {
    if (typed.length === 0)
        return () => true;
    const place = (0,_targets_js__WEBPACK_IMPORTED_MODULE_1__/* .pathFromRoot */ ._f)(repository, context.directory);
    const chosen = typed.flatMap((target) => {
        const path = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(place, target).replace(/\/+$/, '');
        const owned = outputs.filter(({ owner }) => owner === path || owner === target).map((output) => output.path);
        if (owned.length > 0)
            return owned;
        if (outputs.some((output) => (0,_core_repository_path_js__WEBPACK_IMPORTED_MODULE_2__/* .isInside */ .FK)(output.path, path) || (0,_core_repository_path_js__WEBPACK_IMPORTED_MODULE_2__/* .isInside */ .FK)(path, output.path)))
            return [path];
        throw unknown(target, outputs);
    });
    return (path) => chosen.some((one) => (0,_core_repository_path_js__WEBPACK_IMPORTED_MODULE_2__/* .isInside */ .FK)(path, one));
}
function unknown(target, outputs) {
    const guess = (0,_core_nearest_js__WEBPACK_IMPORTED_MODULE_3__/* .nearest */ .p)(target, new Set(outputs.flatMap(({ owner, path }) => [path, owner])));
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo({
        code: 'TARGET_UNKNOWN',
        message: `"${target}" is neither a .dvc file nor a tracked path, in any of the revisions compared`,
        hint: guess === undefined
            ? `Check the spelling; \`assay add ${target}\` tracks what is not tracked yet.`
            : `Did you mean "${guess}"?`,
        exitCode: 2,
    });
}


/***/ }),

/***/ 74840:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ commitView)
});

// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(43026);
// EXTERNAL MODULE: ./build/src/core/repository-path.js
var repository_path = __webpack_require__(34949);
// EXTERNAL MODULE: ./build/src/platform/git-tree.js
var git_tree = __webpack_require__(89150);
// EXTERNAL MODULE: ./build/src/commands/directory-prefix.js
var directory_prefix = __webpack_require__(10680);
;// CONCATENATED MODULE: ./build/src/commands/objects-at.js
/** Objects of a commit by their path from git's root, each read once; those asked for in one go are read in one go. */
function objectsAt(git, commit) {
    const known = new Map();
    let batch;
    const startBatch = () => {
        const paths = [];
        const found = Promise.resolve().then(() => {
            batch = undefined;
            return git.readObjects(paths.map((path) => `${commit}:${path}`));
        });
        return { paths, found };
    };
    return (path) => {
        const asked = known.get(path);
        if (asked)
            return asked;
        const { paths, found } = (batch ??= startBatch());
        const index = paths.push(path) - 1;
        const object = found.then((objects) => objects[index]);
        known.set(path, object);
        return object;
    };
}

// EXTERNAL MODULE: ./build/src/commands/pipeline-reader.js
var pipeline_reader = __webpack_require__(32614);
// EXTERNAL MODULE: ./build/src/commands/recorded-in.js + 1 modules
var recorded_in = __webpack_require__(62896);
// EXTERNAL MODULE: ./build/src/commands/revision-files.js
var revision_files = __webpack_require__(62985);
// EXTERNAL MODULE: ./build/src/commands/revision-view.js
var revision_view = __webpack_require__(46285);
// EXTERNAL MODULE: ./build/src/commands/stored-files.js
var stored_files = __webpack_require__(18867);
;// CONCATENATED MODULE: ./build/src/commands/commit-view.js










/**
 * A commit as a revision, read from git without touching the work tree. What it does not keep in git comes from the cache
 * and, with `readFromRemote`, from the remote. Several commits may share `readPipeline`.
 */
async function commitView(git, repository, { name, commit }, readFromRemote, readPipeline = (0,pipeline_reader/* pipelineReader */.S)(repository)) {
    const prefix = (0,directory_prefix/* directoryPrefix */.E)(git, repository);
    const objectOf = objectsAt(git, commit);
    const objectAt = (path) => objectOf(`${prefix}${path}`.replace(/\/$/, ''));
    const readText = async (path) => {
        const object = await objectAt(path);
        return object?.type === 'blob' ? object.bytes.toString('utf8') : undefined;
    };
    const [tree] = await git.readObjects([`${commit}^{tree}`]);
    const files = tree ? await (0,revision_files/* filesOfCommits */.X)(git, repository, [{ sha: commit, tree: tree.sha }], prefix) : [];
    const objects = await git.readObjects(files.map(({ id }) => id));
    const texts = new Map(files.map(({ path }, index) => [path, objects[index]?.bytes.toString('utf8')]));
    const pipelines = [];
    const unread = [];
    for (const { path, kind } of files) {
        if (kind !== 'yaml')
            continue;
        try {
            pipelines.push(await readPipeline(texts.get(path) ?? '', path, readText));
        }
        catch (error) {
            if (!(error instanceof errors/* UserError */.yo))
                throw error;
            unread.push({ path, message: (0,revision_view/* reasonOf */.A)(error) });
        }
    }
    let known;
    const outputs = () => (known ??= recordedOutputs());
    function recordedOutputs() {
        const stagesOf = (_, path) => pipelines.find((pipeline) => pipeline.path === path)?.stages;
        return files.flatMap(({ path, kind }) => {
            if (kind === 'yaml')
                return [];
            const file = { path, text: texts.get(path) };
            const yaml = texts.get(path.replace(/\.lock$/, '.yaml'));
            const recorded = (0,recorded_in/* recordedIn */.A)(kind === 'dvc' ? { kind, ...file } : { kind, ...file, yaml }, stagesOf);
            if (recorded.problem)
                unread.push({ path, message: recorded.problem.message });
            return recorded.outputs;
        });
    }
    const stored = (0,stored_files/* storedFiles */.B)(repository, outputs, { name, readFromRemote });
    return {
        name,
        pipelines: pipelines.sort((a, b) => (0,repository_path/* byCodePoint */.HH)(a.path, b.path)),
        get outputs() {
            return outputs();
        },
        unread,
        async filesAt(path) {
            const object = await objectAt(path);
            if (object?.type === 'blob')
                return [path];
            const inGit = object?.type === 'tree' ? await filesBelow(git, object, path) : [];
            const all = [...new Set([...inGit, ...(await stored.filesAt(path))])];
            return all.length > 0 || object ? all.sort(repository_path/* byCodePoint */.HH) : [path];
        },
        async read(path) {
            const object = await objectAt(path);
            return object?.type === 'blob' ? object.bytes : stored.read(path);
        },
    };
}
async function filesBelow(git, tree, path) {
    const found = [];
    const idBytes = tree.sha.length / 2;
    let level = [{ path, bytes: tree.bytes }];
    while (level.length > 0) {
        const below = [];
        for (const directory of level) {
            for (const { name, id, kind } of (0,git_tree/* parseTree */.c)(directory.bytes, idBytes)) {
                const place = directory.path === '' ? name : `${directory.path}/${name}`;
                if (kind === 'directory')
                    below.push({ path: place, id });
                else if (kind === 'file')
                    found.push(place);
            }
        }
        const trees = await git.readObjects(below.map(({ id }) => id));
        level = below.flatMap((directory, index) => trees[index] ? [{ path: directory.path, bytes: trees[index].bytes }] : []);
    }
    return found;
}


/***/ }),

/***/ 32614:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ pipelineReader)
/* harmony export */ });
/* harmony import */ var _pipeline_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63757);
/* harmony import */ var _with_vars_read_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24182);


/** A reader that parses what is the same in several revisions once: the dvc.yaml and every file its templates draw from. */
function pipelineReader({ config }) {
    const known = new Map();
    return async (text, path, readText) => {
        const key = `${path}\n${text}`;
        const parsed = known.get(key) ?? [];
        for (const { texts, pipeline } of parsed)
            if (await areSame(texts, readText))
                return pipeline;
        const { value: pipeline, texts } = await (0,_with_vars_read_js__WEBPACK_IMPORTED_MODULE_0__/* .withVarsRead */ .f)((readVars) => (0,_pipeline_index_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDvcYaml */ .g)(text, path, readVars, config.flagStyle), readText);
        known.set(key, [...parsed, { texts, pipeline }]);
        return pipeline;
    };
}
async function areSame(texts, readText) {
    for (const [path, text] of texts)
        if ((await readText(path)) !== text)
            return false;
    return true;
}


/***/ }),

/***/ 44431:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a9: () => (/* binding */ treeWithin),
/* harmony export */   kB: () => (/* binding */ sortedPaths),
/* harmony export */   mR: () => (/* binding */ recordedTrees),
/* harmony export */   pS: () => (/* binding */ shownPath)
/* harmony export */ });
/* harmony import */ var _core_repository_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(34949);
/* harmony import */ var _versioning_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13688);
/* harmony import */ var _versioning_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27089);
/* harmony import */ var _versioning_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38746);


/**
 * The trees that lists of outputs record, directories with their files where `isGranular`. Lists of files come from the
 * cache, else from the remote; where there is none, or no remote answers, a line says so and the files are unknown.
 */
async function recordedTrees(repository, sides, isGranular, { progress, signal }) {
    const wanted = sides.flatMap((outputs) => outputs.filter(isGranular));
    const { entries, failed } = await (0,_versioning_index_js__WEBPACK_IMPORTED_MODULE_0__/* .manifestsOf */ .oF)(repository, wanted, { progress, signal, isRemoteOptional: true });
    for (const { path, reason } of failed)
        progress.note(`The files of ${path} are not known: ${reason}.`);
    return sides.map((outputs) => (0,_versioning_index_js__WEBPACK_IMPORTED_MODULE_1__/* .treeOfOutputs */ .Y)(outputs, (output) => isGranular(output) ? entries.get((0,_versioning_index_js__WEBPACK_IMPORTED_MODULE_2__/* .objectKey */ .T5)({ digest: output.digest, legacy: output.legacy ?? false })) : []));
}
/** The part of a tree that is chosen. */
function treeWithin(tree, isChosen) {
    return { ...tree, items: new Map([...tree.items].filter(([path]) => isChosen(path))) };
}
/** Paths as DVC shows them: a directory ends with a slash. */
function shownPath({ path, isDirectory }) {
    return isDirectory ? `${path}/` : path;
}
/** Sorted as Python sorts. */
function sortedPaths(paths) {
    const list = [...paths];
    const isPlain = !list.some((path) => /[\uD800-\uFFFF]/.test(path)); // else JavaScript's order differs
    return isPlain ? list.sort() : list.sort(_core_repository_path_js__WEBPACK_IMPORTED_MODULE_3__/* .byCodePoint */ .HH);
}


/***/ }),

/***/ 46285:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ reasonOf)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43026);

/** What an error says, in one line: its first mistake, with the place. */
function reasonOf({ message, location, mistakes }) {
    const [first] = mistakes;
    const place = first?.location ?? location;
    return `${place ? `${(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .formatLocation */ .j$)(place)}: ` : ''}${first?.message ?? message}`;
}


/***/ }),

/***/ 18867:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ storedFiles)
/* harmony export */ });
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(94161);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43026);
/* harmony import */ var _core_repository_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(34949);
/* harmony import */ var _versioning_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35899);
/* harmony import */ var _versioning_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27125);




/** Opens what the outputs of a revision (`name`, for messages) record; they are asked for when the first file is. */
function storedFiles(repository, outputs, { name, readFromRemote }) {
    const recorded = () => outputs().filter(({ digest }) => digest !== undefined);
    const lists = new Map();
    async function bytesOf(output, digest, path) {
        const { legacy, remote, cached } = output;
        const options = { ...(legacy && { legacy }), ...(remote && { remote }), cacheOnly: !readFromRemote };
        const bytes = cached ? await (0,_versioning_index_js__WEBPACK_IMPORTED_MODULE_0__/* .readObject */ .Ag)(repository, digest, options) : undefined;
        if (bytes)
            return bytes;
        const where = readFromRemote ? 'neither in the cache nor in a remote' : 'not in the cache';
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo({
            code: 'CONTENT_UNAVAILABLE',
            message: cached
                ? `${path} of ${name} is ${where} (${digest})`
                : `${path} of ${name} is recorded by ${output.owner}, but is not there, and DVC does not store it`,
            hint: cached
                ? 'Push it from where it was made (`assay push`), or fetch it from another remote (`assay fetch -r <name>`).'
                : 'Commit it to git, or run the stage again.',
            exitCode: 3,
        });
    }
    /** Path → digest of the files of a recorded directory. */
    function listOf(output) {
        const known = lists.get(output);
        if (known)
            return known;
        const list = bytesOf(output, output.digest, output.path).then((bytes) => {
            const entries = (0,_versioning_index_js__WEBPACK_IMPORTED_MODULE_2__/* .parseManifest */ .Ng)(bytes, output.path);
            return new Map(entries.map(({ path, digest }) => [`${output.path}/${path}`, digest]));
        });
        lists.set(output, list);
        return list;
    }
    return {
        async filesAt(path) {
            const found = [];
            for (const output of recorded()) {
                if (!(0,_core_repository_path_js__WEBPACK_IMPORTED_MODULE_3__/* .isInside */ .FK)(output.path, path) && !(0,_core_repository_path_js__WEBPACK_IMPORTED_MODULE_3__/* .isInside */ .FK)(path, output.path))
                    continue;
                if (!(0,_core_digest_js__WEBPACK_IMPORTED_MODULE_4__/* .isDirectoryDigest */ .SU)(output.digest) || !output.cached) {
                    if (output.cached && (0,_core_repository_path_js__WEBPACK_IMPORTED_MODULE_3__/* .isInside */ .FK)(output.path, path))
                        found.push(output.path);
                    continue;
                }
                const list = await listOf(output).catch((error) => {
                    if (error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo)
                        return undefined;
                    throw error;
                });
                if (list)
                    found.push(...[...list.keys()].filter((file) => (0,_core_repository_path_js__WEBPACK_IMPORTED_MODULE_3__/* .isInside */ .FK)(file, path)));
                else if ((0,_core_repository_path_js__WEBPACK_IMPORTED_MODULE_3__/* .isInside */ .FK)(output.path, path))
                    found.push(output.path);
            }
            return found;
        },
        async read(path) {
            const output = recorded().find((one) => (0,_core_repository_path_js__WEBPACK_IMPORTED_MODULE_3__/* .isInside */ .FK)(path, one.path));
            if (!output)
                return undefined;
            const isDirectory = (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_4__/* .isDirectoryDigest */ .SU)(output.digest);
            if (!isDirectory)
                return output.path === path ? bytesOf(output, output.digest, path) : undefined;
            const digest = (await listOf(output)).get(path);
            return digest === undefined ? undefined : bytesOf(output, digest, path);
        },
    };
}


/***/ }),

/***/ 24182:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ withVarsRead)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43026);
/* harmony import */ var _vars_reader_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52546);


/** No dvc.yaml draws from so many parameter files. */
const MOST_FILES = 50;
/**
 * What a parser comes to that asks for parameter files while it runs, where files cannot be read at once: it runs, what it
 * asked for is read, and again until nothing new is asked for. With the texts of all it asked for, by their path. Throws
 * `VARS_TOO_MANY` over 50 files: each of them may be a call to a server.
 */
async function withVarsRead(parse, readText) {
    const known = new Map();
    for (;;) {
        const asked = new Set();
        let outcome;
        try {
            const readVars = (0,_vars_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .varsReader */ .Y)((path) => {
                if (!known.has(path))
                    asked.add(path);
                return known.get(path);
            });
            outcome = { value: parse(readVars) };
        }
        catch (error) {
            outcome = { error };
        }
        if (asked.size === 0) {
            if ('error' in outcome)
                throw outcome.error;
            return { value: outcome.value, texts: known };
        }
        if (known.size + asked.size > MOST_FILES) {
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo({
                code: 'VARS_TOO_MANY',
                message: `a dvc.yaml draws from more than ${MOST_FILES} parameter files`,
                hint: 'Put parameters that belong together into one file.',
                exitCode: 2,
            });
        }
        for (const path of asked)
            known.set(path, await readText(path));
    }
}


/***/ }),

/***/ 86924:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ cachePresence)
/* harmony export */ });
/* harmony import */ var _object_lookup_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58406);

/** Says which objects lie in the cache, without looking into them; made for about `count` questions. */
function cachePresence(repository, count) {
    const lookups = new Map();
    return ({ digest, legacy }) => {
        let lookup = lookups.get(legacy);
        if (!lookup)
            lookups.set(legacy, (lookup = (0,_object_lookup_js__WEBPACK_IMPORTED_MODULE_0__/* .objectLookup */ .q)(repository.cacheDirectory, legacy, count)));
        return lookup(digest);
    };
}


/***/ }),

/***/ 27089:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ treeOfOutputs),
/* harmony export */   t: () => (/* binding */ compareTrees)
/* harmony export */ });
/* harmony import */ var _core_repository_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34949);

/**
 * The tree of outputs with recorded content. `filesOf` gives a directory's files, undefined where they are not known and
 * `[]` where they do not matter.
 */
function treeOfOutputs(outputs, filesOf) {
    const tree = { items: new Map(), unknown: new Set() };
    for (const output of outputs) {
        const { path, digest, legacy = false } = output;
        if (digest === undefined)
            continue;
        const isDirectory = digest.endsWith('.dir');
        tree.items.set(path, { path, digest, legacy, isDirectory });
        if (!isDirectory)
            continue;
        const files = filesOf({ ...output, digest });
        if (!files)
            tree.unknown.add(path);
        for (const file of files ?? []) {
            const inside = `${path}/${file.path}`;
            tree.items.set(inside, { path: inside, digest: file.digest, legacy, isDirectory: false });
        }
    }
    return tree;
}
/**
 * Compares two trees path by path. What is gone and what is new with the same content is one renaming, matched in the
 * order of paths, as DVC does. Sorted by path. Pure.
 */
function compareTrees(old, now) {
    const isUnknown = insideOf([...old.unknown, ...now.unknown]);
    const changes = [];
    const added = [];
    const deleted = [];
    for (const [path, before] of old.items) {
        const after = now.items.get(path);
        if (isUnknown(path))
            changes.push({ kind: 'unknown', old: before, ...(after && { now: after }) });
        else if (!after)
            deleted.push(before);
        else
            changes.push({ kind: isSame(before, after) ? 'unchanged' : 'modified', old: before, now: after });
    }
    for (const [path, after] of now.items) {
        if (old.items.has(path))
            continue;
        if (isUnknown(path))
            changes.push({ kind: 'unknown', now: after });
        else
            added.push(after);
    }
    changes.push(...withRenames(added, deleted));
    return sortedBy(changes, pathOf);
}
function pathOf({ old, now }) {
    return (old ?? now).path;
}
function isSame(a, b) {
    return a.digest === b.digest && a.legacy === b.legacy;
}
function withRenames(added, deleted) {
    const gone = new Map();
    for (const item of sortedBy(deleted, parts).toReversed()) {
        const same = gone.get(contentOf(item)) ?? [];
        gone.set(contentOf(item), same);
        same.push(item);
    }
    const changes = sortedBy(added, parts).map((now) => {
        const old = gone.get(contentOf(now))?.pop();
        return old ? { kind: 'renamed', old, now } : { kind: 'added', now };
    });
    return [...changes, ...[...gone.values()].flat().map((old) => ({ kind: 'deleted', old }))];
}
function contentOf({ digest, legacy }) {
    return `${digest} ${legacy}`;
}
/** Orders paths by the names from the top down, as Python orders tuples. */
function parts({ path }) {
    return path.replaceAll('/', '\0');
}
/** In the order of the keys' code points. */
function sortedBy(items, keyOf) {
    const keyed = items.map((item) => ({ key: keyOf(item), item }));
    const isPlain = !keyed.some(({ key }) => /[\uD800-\uFFFF]/.test(key)); // else JavaScript's order differs
    keyed.sort(isPlain ? (a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0) : (a, b) => (0,_core_repository_path_js__WEBPACK_IMPORTED_MODULE_0__/* .byCodePoint */ .HH)(a.key, b.key));
    return keyed.map(({ item }) => item);
}
function insideOf(directories) {
    if (directories.length === 0)
        return () => false;
    const known = new Set(directories);
    return (path) => {
        for (let slash = path.lastIndexOf('/'); slash > 0; slash = path.lastIndexOf('/', slash - 1)) {
            if (known.has(path.slice(0, slash)))
                return true;
        }
        return false;
    };
}


/***/ }),

/***/ 13688:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   jx: () => (/* binding */ nowhere),
/* harmony export */   oF: () => (/* binding */ manifestsOf),
/* harmony export */   oP: () => (/* binding */ inParts)
/* harmony export */ });
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94161);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43026);
/* harmony import */ var _object_layout_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38746);
/* harmony import */ var _remotes_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(65990);
/* harmony import */ var _stored_content_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35899);
/* harmony import */ var _transfer_gather_manifests_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(21578);






/**
 * The manifests of all directories among outputs: from the cache, else from the remote that owns the output (otherwise
 * `options.remote`, otherwise the default one). Stores nothing. Throws what remotes throw when one does not answer; with
 * `isRemoteOptional` that, too, only makes lists unknown.
 */
async function manifestsOf(repository, outputs, options) {
    const known = { entries: new Map(), remoteOnly: new Set(), failed: [] };
    const groups = new Map();
    for (const output of outputs) {
        const object = (0,_stored_content_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy)(output);
        if (!object || !(0,_core_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .isDirectoryDigest */ .SU)(object.digest))
            continue;
        const name = output.remote ?? options.remote ?? repository.config.defaultRemote;
        const group = groups.get(name) ?? [];
        groups.set(name, group);
        group.push({ path: output.path, object });
    }
    for (const [name, group] of groups) {
        const { entries, received, failed } = await gatherFrom(repository, group, name, options);
        for (const [key, files] of entries)
            known.entries.set(key, files);
        for (const key of received.keys())
            known.remoteOnly.add(key);
        known.failed.push(...failed);
    }
    // What one remote lacks another may have had.
    known.failed = known.failed.filter(({ digest }) => !known.entries.has(keyOf(digest, groups)));
    return known;
}
/** About so many files are known at a time: a history of directories does not fit into memory. */
const MOST_FILES = 500_000;
/** The outputs in parts whose manifests fit into memory together. */
function* inParts(outputs) {
    let part = [];
    let files = 0;
    for (const output of outputs) {
        files += output.fileCount ?? 1;
        if (part.length > 0 && files > MOST_FILES) {
            yield part;
            part = [];
            files = output.fileCount ?? 1;
        }
        part.push(output);
    }
    if (part.length > 0)
        yield part;
}
function keyOf(digest, groups) {
    const found = [...groups.values()].flat().find(({ object }) => object.digest === digest);
    return found ? (0,_object_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .objectKey */ .T5)(found.object) : '';
}
async function gatherFrom(repository, group, name, options) {
    let remote;
    let misfit;
    const isBearable = (error) => error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo && (error.exitCode === 2 || options.isRemoteOptional === true);
    const open = async () => {
        try {
            return (remote ??= await (0,_remotes_index_js__WEBPACK_IMPORTED_MODULE_4__/* .openRemote */ .d3)(repository, name));
        }
        catch (error) {
            if (!isBearable(error))
                throw error;
            misfit = error;
            return (remote = nowhere(name ?? ''));
        }
    };
    const gather = (from) => (0,_transfer_gather_manifests_js__WEBPACK_IMPORTED_MODULE_5__/* .gatherManifests */ .c)(repository, group, from, options);
    try {
        const gathered = await gather(open).catch((error) => {
            if (options.signal?.aborted || !isBearable(error))
                throw error;
            misfit = error;
            return gather(async () => nowhere(name ?? ''));
        });
        const reason = misfit && `the list of its files is not in the cache, and ${misfit.message}`;
        return { ...gathered, failed: gathered.failed.map((one) => (reason ? { ...one, reason } : one)) };
    }
    finally {
        remote?.close();
    }
}
/** Stands for a remote that there is no way to ask: it has nothing. */
function nowhere(name) {
    const none = async () => undefined;
    return {
        name,
        url: '',
        jobs: 1,
        pageSize: 1,
        readOnly: true,
        size: none,
        read: none,
        async *list() { },
        write: async () => 'corrupt',
        delete: async () => { },
        close: () => { },
    };
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


/***/ }),

/***/ 21578:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ gatherManifests)
/* harmony export */ });
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94161);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(43026);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(27125);
/* harmony import */ var _object_cache_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(75660);
/* harmony import */ var _object_layout_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38746);
/* harmony import */ var _remotes_retry_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6596);
/* harmony import */ var _stored_content_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35899);
/* harmony import */ var _for_each_concurrently_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(83008);
/* harmony import */ var _wanted_objects_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(53632);









/** Reads manifests from the cache, else from the remote, which is opened only for that. Writes nothing. */
async function gatherManifests(repository, outputs, open, options) {
    const gathered = { entries: new Map(), received: new Map(), failed: [] };
    const remaining = new Map();
    for (const output of outputs) {
        const key = (0,_object_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .objectKey */ .T5)(output.object);
        if (!(0,_core_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .isDirectoryDigest */ .SU)(output.object.digest) || gathered.entries.has(key))
            continue;
        try {
            const entries = (0,_stored_content_js__WEBPACK_IMPORTED_MODULE_2__/* .readManifest */ .WI)(repository, output.object.digest, output.object.legacy);
            if (entries)
                gathered.entries.set(key, entries);
            else
                remaining.set(key, output);
        }
        catch (error) {
            gathered.failed.push((0,_wanted_objects_js__WEBPACK_IMPORTED_MODULE_3__/* .failureOf */ .g5)(output, error));
        }
    }
    if (remaining.size === 0)
        return gathered;
    const remote = await open();
    const jobs = options.jobs ?? remote.jobs;
    await (0,_for_each_concurrently_js__WEBPACK_IMPORTED_MODULE_4__/* .forEachConcurrently */ .D)([...remaining], jobs, options.signal, async ([key, output], stop) => {
        let bytes;
        try {
            bytes = await (0,_remotes_retry_js__WEBPACK_IMPORTED_MODULE_5__/* .withRetries */ .L)(() => readAll(remote, output, stop), { signal: stop });
        }
        catch (error) {
            if (!(error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .UserError */ .yo) || error.code !== 'MANIFEST_TOO_LARGE')
                throw error;
            gathered.failed.push((0,_wanted_objects_js__WEBPACK_IMPORTED_MODULE_3__/* .failureOf */ .g5)(output, error));
            return;
        }
        if (!bytes) {
            gathered.failed.push({
                path: output.path,
                digest: output.object.digest,
                code: 'OBJECT_MISSING',
                reason: `the list of its files is neither in the cache nor in remote "${remote.name}"`,
                exitCode: 3,
            });
            return;
        }
        try {
            verify(bytes, output.path, output.object, remote);
            gathered.entries.set(key, (0,_manifest_js__WEBPACK_IMPORTED_MODULE_7__/* .parseManifest */ .Ng)(bytes, `${output.path} (manifest ${output.object.digest})`));
            gathered.received.set(key, bytes);
        }
        catch (error) {
            gathered.failed.push((0,_wanted_objects_js__WEBPACK_IMPORTED_MODULE_3__/* .failureOf */ .g5)(output, error));
        }
    });
    return gathered;
}
/** Throws `MANIFEST_TOO_LARGE` (exit 2) as soon as it is: a server may send without an end. */
async function readAll(remote, { path, object }, signal) {
    const content = await remote.read((0,_object_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .objectKey */ .T5)(object), signal);
    if (!content)
        return undefined;
    const pieces = [];
    let length = 0;
    for await (const piece of content) {
        pieces.push(Buffer.from(piece));
        length += piece.length;
        (0,_manifest_js__WEBPACK_IMPORTED_MODULE_7__/* .refuseTooLarge */ .Aj)(length, `${path} (manifest ${object.digest})`);
    }
    return Buffer.concat(pieces);
}
function verify(bytes, path, object, remote) {
    const hasher = (0,_object_cache_js__WEBPACK_IMPORTED_MODULE_8__/* .objectHasher */ .ZK)(object);
    hasher.update(bytes);
    const found = hasher.digest();
    if (found !== object.digest)
        throw (0,_object_cache_js__WEBPACK_IMPORTED_MODULE_8__/* .corruptObject */ .de)(path, `remote "${remote.name}"`, object, found);
}


/***/ }),

/***/ 53632:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Wv: () => (/* binding */ wantedObjects),
/* harmony export */   az: () => (/* binding */ byRemote),
/* harmony export */   g5: () => (/* binding */ failureOf)
/* harmony export */ });
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94161);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43026);
/* harmony import */ var _object_layout_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38746);
/* harmony import */ var _select_entries_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8249);




/**
 * Which outputs go to which remote: an output's own remote, else the one asked for, else the default (undefined where
 * there is none). Outputs that own another remote than the one asked for are passed over, as in DVC.
 */
function byRemote(outputs, config, asked) {
    const groups = new Map();
    for (const { path, digest, legacy = false, cached, remote, only } of outputs) {
        if (!cached || digest === undefined)
            continue;
        if (asked !== undefined && remote !== undefined && remote !== asked.toLowerCase())
            continue;
        const name = remote ?? asked?.toLowerCase() ?? config.defaultRemote;
        const group = groups.get(name) ?? [];
        groups.set(name, group);
        group.push({ path, object: { digest, legacy }, ...(only && { only }) });
    }
    return groups;
}
/**
 * Every object of the outputs; `manifests` holds the entries of directories by key, those without one are left out.
 * Parts that a directory does not have are failures.
 */
function wantedObjects(outputs, manifests) {
    const wanted = { files: [], manifests: [] };
    const unknown = [];
    for (const { path, object, only } of outputs) {
        const { digest, legacy } = object;
        if (!(0,_core_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .isDirectoryDigest */ .SU)(digest)) {
            wanted.files.push({ base: '', legacy, entries: [{ path, digest }] });
            continue;
        }
        const all = manifests.get((0,_object_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .objectKey */ .T5)(object));
        if (!all)
            continue;
        const chosen = (0,_select_entries_js__WEBPACK_IMPORTED_MODULE_2__/* .selectEntries */ .X)(all, only);
        for (const part of chosen.unknown)
            unknown.push(noSuchPart(path, part, digest));
        wanted.files.push({ base: `${path}/`, legacy, entries: chosen.entries });
        wanted.manifests.push({ path, object, members: all, chosen: chosen.entries });
    }
    return { wanted, unknown };
}
function noSuchPart(path, part, digest) {
    const reason = `the recorded directory ${path} holds nothing of this name`;
    return { path: `${path}/${part}`, digest, code: 'PATH_UNKNOWN', reason, exitCode: 2 };
}
/** The failure an error about one output stands for; other errors are thrown on. */
function failureOf({ path, object }, error) {
    if (!(error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo))
        throw error;
    return { path, digest: object.digest, code: error.code, reason: error.message, exitCode: error.exitCode };
}


/***/ }),

/***/ 93980:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ workspaceTree)
/* harmony export */ });
/* harmony import */ var _compare_trees_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27089);
/* harmony import */ var _hash_workspace_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50205);


/** What the work tree holds at the places of outputs, hashed as each is recorded. */
function workspaceTree(repository, outputs, isGranular) {
    const files = new Map();
    const found = outputs.flatMap((output) => {
        const { path, owner, cached, pushed, legacy = false, digest } = output;
        const hashed = (0,_hash_workspace_js__WEBPACK_IMPORTED_MODULE_0__/* .hashWorkspacePath */ .Lv)(repository, path, { legacy, ...(digest !== undefined && { expected: digest }) });
        if (!hashed)
            return [];
        if (hashed.manifest)
            files.set(path, hashed.manifest);
        return [{ path, owner, cached, pushed, ...hashed.content }];
    });
    return (0,_compare_trees_js__WEBPACK_IMPORTED_MODULE_1__/* .treeOfOutputs */ .Y)(found, ({ path }) => (isGranular ? files.get(path) : []));
}


/***/ })

};
