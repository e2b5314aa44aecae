export const id = 3242;
export const ids = [3242];
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

/***/ 23242:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   plotsDiff: () => (/* binding */ plotsDiff)
/* harmony export */ });
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62925);
/* harmony import */ var _open_repository_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4159);
/* harmony import */ var _open_revisions_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(61289);
/* harmony import */ var _plot_options_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94710);
/* harmony import */ var _plots_outcome_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(44313);
/* harmony import */ var _revision_outputs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(72432);






const WORKSPACE = 'workspace';
/** `assay plots diff`: the plots of several revisions over each other. */
const plotsDiff = (0,_command_js__WEBPACK_IMPORTED_MODULE_0__/* .defineCommand */ .NB)({
    name: 'plots diff',
    summary: 'draw the plots of several revisions over each other',
    positionals: '[revisions...]',
    options: {
        targets: (0,_command_js__WEBPACK_IMPORTED_MODULE_0__/* .texts */ .Te)('--targets <paths...>', 'these plots and files only'),
        ..._plot_options_js__WEBPACK_IMPORTED_MODULE_1__/* .PLOT_OPTIONS */ .db,
    },
    async run(context, revisions, { targets = [], ...options }) {
        (0,_plot_options_js__WEBPACK_IMPORTED_MODULE_1__/* .refuseManyTargets */ .MF)(options, targets);
        const repository = (0,_open_repository_js__WEBPACK_IMPORTED_MODULE_2__/* .openRepository */ .h)(context);
        const views = await (0,_open_revisions_js__WEBPACK_IMPORTED_MODULE_3__/* .openRevisions */ .R)(context, repository, await compared(context, repository, revisions));
        return (0,_plots_outcome_js__WEBPACK_IMPORTED_MODULE_4__/* .plotsOutcome */ .n)(context, repository, views ?? [], views ? targets : [], options);
    },
});
/** One revision stands beside the work tree; none: HEAD does, where the work tree differs from it. The work tree comes first. */
async function compared(context, repository, revisions) {
    const others = [...new Set(revisions)].filter((one) => one !== WORKSPACE);
    if (revisions.length > 1)
        return others.length === new Set(revisions).size ? others : [WORKSPACE, ...others];
    if (revisions.length === 1)
        return [WORKSPACE, ...others];
    const git = await (0,_revision_outputs_js__WEBPACK_IMPORTED_MODULE_5__/* .gitOf */ .Od)(repository, context);
    const head = await git.resolve('HEAD');
    const isChanged = head !== undefined && (await git.changedFiles(head)).length > 0;
    return isChanged ? [WORKSPACE, 'HEAD'] : [WORKSPACE];
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


/***/ })

};
