export const id = 9455;
export const ids = [9455];
export const modules = {

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

/***/ 29184:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BW: () => (/* binding */ refuseUnknown),
/* harmony export */   In: () => (/* binding */ diffValues),
/* harmony export */   NL: () => (/* binding */ sayUnread)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(43026);
/* harmony import */ var _core_repository_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(34949);
/* harmony import */ var _pipeline_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16558);
/* harmony import */ var _open_revisions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61289);
/* harmony import */ var _revision_view_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(46285);
/* harmony import */ var _targets_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83386);
/* harmony import */ var _value_table_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(59532);
/* harmony import */ var _value_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(22741);








/**
 * The outcome of `metrics diff` and `params diff`: DVC's JSON `{file: {key: {old, new, diff?}}}` and table. What a revision
 * should have and cannot be read is named, and the exit code is not 0 then, whatever could be compared.
 */
async function diffValues(context, request) {
    const { title, repository, revisions, precision, markdown, hidesPath } = request;
    const [from = 'HEAD', to = 'workspace'] = revisions;
    const views = (await (0,_open_revisions_js__WEBPACK_IMPORTED_MODULE_0__/* .openRevisions */ .R)(context, repository, [from, to])) ?? [];
    const sides = [];
    for (const view of views)
        sides.push(await request.read(view));
    const exitCode = sayUnread(context, views, sides);
    refuseUnknown(request.targets, sides);
    const shown = (0,_targets_js__WEBPACK_IMPORTED_MODULE_1__/* .shownFrom */ .c2)(repository, context.directory);
    const changes = new Map();
    for (const path of new Set(sides.flatMap((side) => [...side.keys()]))) {
        const [old, now] = sides.map((side) => valueOf(side, path));
        const found = [...(0,_pipeline_index_js__WEBPACK_IMPORTED_MODULE_2__/* .compareValues */ .c)(old, now, request.all)];
        if (found.length > 0)
            changes.set(shown(path), found);
    }
    const head = [...(hidesPath ? [] : ['Path']), title, from, to, ...(precision === undefined ? [] : ['Change'])];
    const rows = [...changes].flatMap(([path, found]) => found
        .toSorted(([a], [b]) => (0,_core_repository_path_js__WEBPACK_IMPORTED_MODULE_3__/* .byCodePoint */ .HH)(a, b))
        .map(([key, { old, new: now, diff }]) => [
        ...(hidesPath ? [] : [path]),
        key,
        (0,_value_text_js__WEBPACK_IMPORTED_MODULE_4__/* .valueText */ .Ru)(old, precision),
        (0,_value_text_js__WEBPACK_IMPORTED_MODULE_4__/* .valueText */ .Ru)(now, precision),
        ...(precision === undefined ? [] : [(0,_value_text_js__WEBPACK_IMPORTED_MODULE_4__/* .valueText */ .Ru)(diff, precision)]),
    ]));
    return {
        exitCode,
        json: Object.fromEntries([...changes].map(([path, found]) => [
            path,
            Object.fromEntries(found.map(([key, change]) => [key, changeJson(change)])),
        ])),
        text: await (0,_value_table_js__WEBPACK_IMPORTED_MODULE_5__/* .valueTable */ .s)(head, rows, markdown),
    };
}
function valueOf(side, path) {
    const found = side.get(path);
    return found && 'value' in found ? found.value : undefined;
}
function changeJson({ old, new: now, diff }) {
    return { old: (0,_value_text_js__WEBPACK_IMPORTED_MODULE_4__/* .valueJson */ .q6)(old), new: (0,_value_text_js__WEBPACK_IMPORTED_MODULE_4__/* .valueJson */ .q6)(now), ...(diff !== undefined && { diff: (0,_value_text_js__WEBPACK_IMPORTED_MODULE_4__/* .valueJson */ .q6)(diff) }) };
}
/** Names what revisions have and could not be read; the exit code that follows: the worst of all. */
function sayUnread(context, views, sides) {
    let exitCode = 0;
    views.forEach((view, index) => {
        for (const { path, message } of view.unread) {
            context.progress.note(`${path} of ${view.name} was not read: ${message}`);
            exitCode = Math.max(exitCode, 2);
        }
        for (const [path, found] of sides[index] ?? []) {
            if (!('error' in found))
                continue;
            const { error } = found;
            const isAbsent = error.code === 'FILE_ABSENT';
            context.progress.note(isAbsent ? error.message : `${path} of ${view.name} was not read: ${(0,_revision_view_js__WEBPACK_IMPORTED_MODULE_6__/* .reasonOf */ .A)(error)}`);
            if (!isAbsent)
                exitCode = Math.max(exitCode, error.exitCode);
        }
    });
    return exitCode;
}
/** Targets that are a file of none of the revisions. */
function refuseUnknown(targets, sides) {
    const unknown = targets.filter((path) => sides.every((side) => {
        const found = side.get(path);
        return found && 'error' in found && found.error.code === 'FILE_ABSENT';
    }));
    if (unknown.length === 0 || sides.length === 0)
        return;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_7__/* .UserError */ .yo({
        code: 'TARGET_UNKNOWN',
        message: `there is no ${unknown.join(', ')} in ${sides.length === 1 ? 'the workspace' : 'any of these revisions'}`,
        hint: `Check the spelling; targets are paths of files${sides.length === 1 ? '' : ', and revisions come before --targets'}.`,
        exitCode: 2,
    });
}


/***/ }),

/***/ 62783:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ readFileValues)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43026);

/** Reads and parses files of a revision, directories file by file, each once. */
async function readFileValues(view, paths, parse) {
    const found = new Map();
    const files = await eachOf([...new Set(paths)], (path) => view.filesAt(path));
    const wanted = [...new Set(files.flat())];
    const values = await eachOf(wanted, (path) => fileValue(view, path, parse));
    wanted.forEach((path, index) => found.set(path, values[index]));
    return found;
}
/** So many files are read at a time. */
const AT_ONCE = 32;
async function eachOf(paths, work) {
    const done = [];
    for (let at = 0; at < paths.length; at += AT_ONCE)
        done.push(...(await Promise.all(paths.slice(at, at + AT_ONCE).map(work))));
    return done;
}
async function fileValue(view, path, parse) {
    try {
        const bytes = await view.read(path);
        return bytes ? { value: parse(bytes.toString('utf8'), path) } : { error: absent(path, view.name) };
    }
    catch (error) {
        if (error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo)
            return { error };
        throw error;
    }
}
function absent(path, revision) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({ code: 'FILE_ABSENT', message: `${path} of ${revision} does not exist`, exitCode: 2 });
}


/***/ }),

/***/ 61289:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ openRevisions)
/* harmony export */ });
/* harmony import */ var _commit_view_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(74840);
/* harmony import */ var _pipeline_reader_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32614);
/* harmony import */ var _revision_outputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72432);
/* harmony import */ var _revision_scope_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65518);
/* harmony import */ var _workspace_view_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6867);





/**
 * Opens revisions by name, `workspace` being the work tree; undefined where the repository has no commit yet. Content comes
 * from git or the disk, else from the cache, else from the remote. Throws `REVISION_UNKNOWN` and `NOT_A_GIT_REPOSITORY`
 * (exit 2), and what a broken work tree throws.
 */
async function openRevisions(context, repository, names) {
    const opening = (0,_revision_outputs_js__WEBPACK_IMPORTED_MODULE_0__/* .gitOf */ .Od)(repository, context);
    opening.catch(() => { }); // awaited below; git starts while the work tree is read
    const readPipeline = (0,_pipeline_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .pipelineReader */ .S)(repository);
    const workspace = names.includes('workspace')
        ? await (0,_workspace_view_js__WEBPACK_IMPORTED_MODULE_2__/* .openWorkspaceView */ .j)(context, repository, readPipeline)
        : undefined;
    const git = await opening;
    if ((await git.resolve('HEAD')) === undefined) {
        context.progress.note('There is no commit yet: nothing to compare with.');
        return undefined;
    }
    const views = [];
    for (const name of names) {
        const isWorkspace = workspace && name === 'workspace';
        const at = async () => ({ name, commit: await (0,_revision_scope_js__WEBPACK_IMPORTED_MODULE_3__/* .resolved */ .L)(git, name) });
        views.push(isWorkspace ? workspace : await (0,_commit_view_js__WEBPACK_IMPORTED_MODULE_4__/* .commitView */ .x)(git, repository, await at(), true, readPipeline));
    }
    return views;
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

/***/ 59532:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ valueTable)
/* harmony export */ });
/**
 * A table as DVC draws it: columns padded and two blanks apart, or in Markdown. Nothing where there is no row, but in
 * Markdown the head. A cell may have several lines, a title of the head has one.
 */
async function valueTable(head, rows, markdown) {
    if (rows.length === 0 && !markdown)
        return '';
    const escaped = (text) => (markdown ? text.replaceAll('|', '\\|') : text);
    const cells = rows.map((row) => row.map((cell) => escaped(cell).trim()));
    const titles = head.map((title) => escaped(title).replace(/[\r\n]+/g, ' '));
    const width = await widthOf([titles, ...cells].flat());
    const widths = titles.map((title, column) => Math.max(width(title) + 2, ...cells.flatMap((row) => row[column].split('\n').map(width))));
    const pad = (text, column) => text + ' '.repeat(Math.max(0, widths[column] - width(text)));
    const line = (row) => {
        const padded = row.map(pad);
        return markdown ? `| ${padded.join(' | ')} |` : padded.join('  ').trimEnd();
    };
    const lines = (row) => {
        const parts = row.map((cell) => cell.split('\n'));
        const height = Math.max(...parts.map(({ length }) => length));
        return Array.from({ length: height }, (_, index) => line(parts.map((part) => part[index] ?? '')));
    };
    const rule = markdown ? [`|${widths.map((count) => '-'.repeat(count + 2)).join('|')}|`] : [];
    return [line(titles), ...rule, ...cells.flatMap(lines), ...(markdown ? [''] : [])].join('\n');
}
/** Columns that text takes in a terminal; what measures wide letters is loaded where there may be one. */
async function widthOf(texts) {
    if (texts.every((text) => /^[\x20-\x7e\n]*$/.test(text)))
        return ({ length }) => length;
    return (await Promise.all(/* import() */[__webpack_require__.e(646), __webpack_require__.e(3738), __webpack_require__.e(4269)]).then(__webpack_require__.bind(__webpack_require__, 94269))).displayWidth;
}


/***/ }),

/***/ 22741:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Vi: () => (/* binding */ DEFAULT_PRECISION),
  q6: () => (/* binding */ valueJson),
  Ru: () => (/* binding */ valueText)
});

// EXTERNAL MODULE: ./build/src/platform/yaml/values.js
var values = __webpack_require__(33535);
// EXTERNAL MODULE: ./build/src/platform/yaml/yaml-map.js
var yaml_map = __webpack_require__(28181);
// EXTERNAL MODULE: ./build/src/pipeline/python-repr.js
var python_repr = __webpack_require__(59774);
;// CONCATENATED MODULE: ./build/src/pipeline/python-round.js
/** A number with at most so many digits after the point, as Python's `round`: halves go to the even digit. */
function pythonRound(value, digits) {
    if (!Number.isFinite(value) || digits >= 100 || Math.abs(value) >= 1e21)
        return value;
    const rounded = value.toFixed(digits);
    const exact = value.toFixed(Math.min(100, digits + 60));
    const point = exact.indexOf('.') + 1 + digits;
    if (!/^50*$/.test(exact.slice(point)))
        return Number(rounded);
    const down = exact.slice(0, point);
    return Number(/[02468]\.?$/.test(down) ? down : rounded);
}

;// CONCATENATED MODULE: ./build/src/commands/value-text.js


/** Digits after the point that metrics are shown with. */
const DEFAULT_PRECISION = 5;
/** A value in a table, as DVC writes it there; with `precision`, floats have at most so many digits after the point. */
function valueText(value, precision) {
    if (value === null || value === undefined)
        return '-';
    if (value instanceof values/* YamlFloat */.iw && precision !== undefined)
        return (0,python_repr/* pythonStr */.q)(new values/* YamlFloat */.iw(pythonRound(value.value, precision)));
    return (0,python_repr/* pythonStr */.q)(value);
}
/** A value as JSON holds it; numbers that JSON has no word for become text: `nan`, `inf`. */
function valueJson(value) {
    if (value instanceof values/* YamlFloat */.iw)
        return Number.isFinite(value.value) ? value.value : (0,python_repr/* pythonStr */.q)(value);
    if (value instanceof values/* YamlTimestamp */.Am)
        return value.isoText;
    if (typeof value === 'bigint')
        return Number(value);
    if (Array.isArray(value))
        return Array.from(value, valueJson);
    if (!(0,values/* isYamlMap */.S6)(value))
        return value;
    return Object.fromEntries((0,yaml_map/* yamlEntries */.go)(value).map(([key, child]) => [(0,python_repr/* pythonStr */.q)(key), valueJson(child)]));
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

/***/ 6867:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ workspaceView),
/* harmony export */   j: () => (/* binding */ openWorkspaceView)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _core_repository_path_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(34949);
/* harmony import */ var _platform_files_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(48486);
/* harmony import */ var _versioning_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47869);
/* harmony import */ var _versioning_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(34204);
/* harmony import */ var _stored_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(18867);
/* harmony import */ var _workspace_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82937);






/** The work tree as a revision: files that nobody checked out come from the cache and, with `readFromRemote`, from the remote. */
function workspaceView(workspace, readFromRemote) {
    const outputs = (0,_workspace_js__WEBPACK_IMPORTED_MODULE_1__/* .recordedOutputs */ .NW)(workspace);
    return viewOf(workspace.repository, workspace.pipelines, () => outputs, readFromRemote);
}
/**
 * The same, with no more parsed than is asked for: a work tree whose metrics are all on disk needs no lock. Throws what is
 * wrong with its dvc.yaml files (exit 2).
 */
async function openWorkspaceView(context, repository, readPipeline) {
    const readText = async (path) => (0,_versioning_index_js__WEBPACK_IMPORTED_MODULE_2__/* .readOwnText */ .o3)(repository, path);
    const pipelines = [];
    for (const path of (0,_versioning_index_js__WEBPACK_IMPORTED_MODULE_3__/* .findPipelineFiles */ .f)(repository).dvcYamls)
        pipelines.push(await readPipeline((await readText(path)) ?? '', path, readText));
    let known;
    const outputs = () => (known ??= (0,_workspace_js__WEBPACK_IMPORTED_MODULE_1__/* .recordedOutputs */ .NW)((0,_workspace_js__WEBPACK_IMPORTED_MODULE_1__/* .openWorkspace */ .OH)(context, repository)));
    return viewOf(repository, pipelines, outputs, true);
}
function viewOf(repository, pipelines, outputs, readFromRemote) {
    const stored = (0,_stored_files_js__WEBPACK_IMPORTED_MODULE_4__/* .storedFiles */ .B)(repository, outputs, { name: 'workspace', readFromRemote });
    const onDisk = (path) => `${repository.root}/${path}`;
    return {
        name: 'workspace',
        pipelines,
        get outputs() {
            return outputs();
        },
        unread: [],
        async filesAt(path) {
            const stat = (0,_platform_files_js__WEBPACK_IMPORTED_MODULE_5__/* .statIfExists */ .oL)(onDisk(path));
            if (stat?.isFile() || (0,_versioning_index_js__WEBPACK_IMPORTED_MODULE_2__/* .leadsOutside */ .dr)(repository, path))
                return [path];
            const files = stat?.isDirectory() ? filesBelow(repository.root, path) : [];
            const all = [...new Set([...files, ...(await stored.filesAt(path))])];
            return all.length > 0 || stat ? all.sort(_core_repository_path_js__WEBPACK_IMPORTED_MODULE_6__/* .byCodePoint */ .HH) : [path];
        },
        onDisk: (path) => (0,_versioning_index_js__WEBPACK_IMPORTED_MODULE_2__/* .leadsOutside */ .dr)(repository, path) || !(0,_platform_files_js__WEBPACK_IMPORTED_MODULE_5__/* .statIfExists */ .oL)(onDisk(path))?.isFile() ? undefined : onDisk(path),
        async read(path) {
            return (0,_versioning_index_js__WEBPACK_IMPORTED_MODULE_2__/* .readOwnFile */ .zx)(repository, path) ?? stored.read(path);
        },
    };
}
function filesBelow(root, path) {
    const entries = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(`${root}/${path}`, { recursive: true, withFileTypes: true });
    return entries
        .filter((entry) => !entry.isDirectory())
        .map((entry) => `${entry.parentPath}/${entry.name}`.slice(root.length + 1));
}


/***/ }),

/***/ 16558:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ compareValues),
/* harmony export */   w: () => (/* binding */ leavesOf)
/* harmony export */ });
/* harmony import */ var _platform_yaml_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33535);
/* harmony import */ var _platform_yaml_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28181);
/* harmony import */ var _platform_yaml_index_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(96313);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(43026);
/* harmony import */ var _foreign_value_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89724);
/* harmony import */ var _python_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(67995);
/* harmony import */ var _python_repr_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59774);





/**
 * The values of a metric or parameter file that differ between two revisions, by dotted key (`''` for a file that is one
 * value), as DVC compares: 1 equals 1.0 and true, a list counts as its text in Python, null as nothing. `all` gives those
 * that are the same as well.
 */
function compareValues(old, now, all) {
    const [before, after] = [asRead(old), asRead(now)];
    if (!(0,_platform_yaml_index_js__WEBPACK_IMPORTED_MODULE_0__/* .isYamlMap */ .S6)(before) && !(0,_platform_yaml_index_js__WEBPACK_IMPORTED_MODULE_0__/* .isYamlMap */ .S6)(after)) {
        const change = changeOf(before, after, all);
        return new Map(change ? [['', change]] : []);
    }
    const [left, right] = [leavesOf(before), leavesOf(after)];
    const keys = new Set([...left.keys(), ...right.keys()]);
    return new Map([...keys].flatMap((key) => {
        const change = changeOf(left.get(key) ?? null, right.get(key) ?? null, all);
        return change ? [[key, change]] : [];
    }));
}
/** Dotted key → value of everything that is no map; lists as their text in Python. */
function leavesOf(value, prefix = '') {
    if (!(0,_platform_yaml_index_js__WEBPACK_IMPORTED_MODULE_0__/* .isYamlMap */ .S6)(value))
        return new Map();
    return new Map((0,_platform_yaml_index_js__WEBPACK_IMPORTED_MODULE_1__/* .yamlEntries */ .go)(value).flatMap(([key, child]) => {
        const name = prefix + (0,_python_repr_js__WEBPACK_IMPORTED_MODULE_2__/* .pythonStr */ .q)(key);
        return (0,_platform_yaml_index_js__WEBPACK_IMPORTED_MODULE_0__/* .isYamlMap */ .S6)(child) ? [...leavesOf(child, `${name}.`)] : [[name, shown(child)]];
    }));
}
function shown(value) {
    return Array.isArray(value) && !(value instanceof _foreign_value_js__WEBPACK_IMPORTED_MODULE_3__/* .PythonTuple */ .r6) ? (0,_python_repr_js__WEBPACK_IMPORTED_MODULE_2__/* .pythonRepr */ .U)(value) : value;
}
/** A file that is one text is taken for JSON, where it is JSON. */
function asRead(value) {
    const text = shown(value ?? {});
    if (typeof text !== 'string')
        return text;
    try {
        return (0,_python_json_js__WEBPACK_IMPORTED_MODULE_4__/* .parsePythonJson */ .S)(text, '');
    }
    catch (error) {
        if (error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .yo)
            return text;
        throw error;
    }
}
function changeOf(old, now, all) {
    if (Array.isArray(old) && Array.isArray(now) && old.length === 1 && now.length === 1)
        return changeOf(old[0], now[0], all);
    if (!all && (0,_platform_yaml_index_js__WEBPACK_IMPORTED_MODULE_6__/* .pythonEquals */ .e)(old, now))
        return undefined;
    const [left, right] = [numberOf(old), numberOf(now)];
    return { old, new: now, ...(left !== undefined && right !== undefined && { diff: difference(left, right) }) };
}
function numberOf(value) {
    if (typeof value === 'boolean')
        return Number(value);
    return typeof value === 'number' || typeof value === 'bigint' || value instanceof _platform_yaml_index_js__WEBPACK_IMPORTED_MODULE_0__/* .YamlFloat */ .iw ? value : undefined;
}
function difference(old, now) {
    if (old instanceof _platform_yaml_index_js__WEBPACK_IMPORTED_MODULE_0__/* .YamlFloat */ .iw || now instanceof _platform_yaml_index_js__WEBPACK_IMPORTED_MODULE_0__/* .YamlFloat */ .iw) {
        const float = (value) => (value instanceof _platform_yaml_index_js__WEBPACK_IMPORTED_MODULE_0__/* .YamlFloat */ .iw ? value.value : Number(value));
        return new _platform_yaml_index_js__WEBPACK_IMPORTED_MODULE_0__/* .YamlFloat */ .iw(float(now) - float(old));
    }
    const exact = BigInt(now) - BigInt(old);
    const number = Number(exact);
    return Number.isSafeInteger(number) ? number : exact;
}


/***/ })

};
