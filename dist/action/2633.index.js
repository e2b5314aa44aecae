export const id = 2633;
export const ids = [2633];
export const modules = {

/***/ 29244:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ readBaseConfig),
/* harmony export */   w: () => (/* binding */ readBase)
/* harmony export */ });
/* harmony import */ var _config_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5982);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43026);
/* harmony import */ var _pipeline_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(13529);
/* harmony import */ var _pipeline_index_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(11381);
/* harmony import */ var _commit_view_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74840);
/* harmony import */ var _directory_prefix_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10680);
/* harmony import */ var _evidence_paths_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8646);






/**
 * The base's assay.yaml, undefined where it has none. A broken one is `BASE_CONFIG_INVALID` (exit 2): its rules decide, and
 * nobody else's may.
 */
async function readBaseConfig(git, commit, repository, configFile) {
    const path = (0,_directory_prefix_js__WEBPACK_IMPORTED_MODULE_0__/* .directoryPrefix */ .E)(git, repository) + configFile;
    const text = (await git.readFiles(commit, [path])).get(path);
    if (text === undefined)
        return undefined;
    try {
        return { config: (0,_config_index_js__WEBPACK_IMPORTED_MODULE_1__/* .parseConfig */ .o)(text, `${commit.slice(0, 10)}:${configFile}`), text };
    }
    catch (error) {
        if (!(error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo))
            throw error;
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo({
            code: 'BASE_CONFIG_INVALID',
            message: `the rules of the base are broken: ${error.message}`,
            hint: 'Merge a repair of them first; on a laptop judge by the work tree with `assay run --rules head`.',
            exitCode: 2,
            mistakes: [...error.mistakes],
            cause: error,
        });
    }
}
/**
 * Reads the base. What is broken or missing there is noted and left out. `readFromRemote` allows fetching metric files that the cache keeps.
 */
async function readBase(git, commit, repository, readFromRemote) {
    const view = await (0,_commit_view_js__WEBPACK_IMPORTED_MODULE_3__/* .commitView */ .x)(git, repository, { name: 'the base', commit }, readFromRemote);
    const outputs = view.outputs.filter(({ digest }) => digest !== undefined);
    const notes = [];
    const note = (path, message) => notes.push(`${path} of the base was not read: ${message}`);
    for (const { path, message } of view.unread)
        note(path, message);
    const attempt = async (path, parse) => {
        try {
            const bytes = await view.read(path);
            if (bytes)
                parse(bytes.toString('utf8'));
        }
        catch (error) {
            if (!(error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo))
                throw error;
            note(path, error.message);
        }
    };
    const params = new Map();
    for (const path of (0,_evidence_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .paramsPaths */ .D)(view.pipelines)) {
        await attempt(path, (text) => params.set(path, (0,_pipeline_index_js__WEBPACK_IMPORTED_MODULE_5__/* .parseParams */ .Sl)(text, path)));
    }
    const metrics = new Map();
    for (const { path: declared } of (0,_evidence_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .metricPaths */ .P)(view.pipelines)) {
        for (const path of await view.filesAt(declared)) {
            await attempt(path, (text) => metrics.set(path, (0,_pipeline_index_js__WEBPACK_IMPORTED_MODULE_6__/* .parseMetrics */ .B)(text, path)));
        }
    }
    return { view, params, metrics, outputs, notes };
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

/***/ 10680:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ directoryPrefix)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

/** What stands before a path of the repository in git's own paths: '' or `<directory>/`. */
function directoryPrefix(git, repository) {
    const below = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(git.root, repository.root).split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep).join('/');
    return below === '' ? '' : `${below}/`;
}


/***/ }),

/***/ 8646:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ paramsPaths),
/* harmony export */   P: () => (/* binding */ metricPaths)
/* harmony export */ });
/* harmony import */ var _core_repository_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34949);

/** Metric files that pipelines declare, each once; `metrics:` at the top of dvc.yaml may name what a stage writes. */
function metricPaths(pipelines) {
    const stages = pipelines.flatMap((pipeline) => pipeline.stages);
    const writer = (path) => stages.find(({ outputs }) => outputs.some((output) => (0,_core_repository_path_js__WEBPACK_IMPORTED_MODULE_0__/* .isInside */ .FK)(path, output.path)))?.address;
    const ofStages = stages.flatMap(({ outputs }) => outputs.filter(({ kind }) => kind === 'metric'));
    const paths = new Set([...ofStages.map(({ path }) => path), ...pipelines.flatMap(({ metrics }) => metrics)]);
    return [...paths].map((path) => ({ path, stage: writer(path) }));
}
/** Parameter files that pipelines use or name, and `params.yaml` beside each dvc.yaml, each once. */
function paramsPaths(pipelines) {
    const besides = pipelines.map(({ path }) => path.replace(/dvc\.yaml$/, 'params.yaml'));
    const ofStages = pipelines.flatMap(({ stages }) => stages.flatMap(({ params }) => params.map(({ path }) => path)));
    return [...new Set([...besides, ...ofStages, ...pipelines.flatMap(({ params }) => params)])];
}


/***/ }),

/***/ 1158:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ fitReport)
/* harmony export */ });
/* harmony import */ var _core_report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15299);

/** What can be left out of a report, least missed first. Each takes half of what is there and says how much that was. */
const CUTS = [
    {
        what: 'files of changed directories',
        cut: ({ sections }) => {
            const lists = sections.data?.changed.flatMap(({ files }) => (files ? [files.listed] : [])) ?? [];
            return lists.reduce((sum, list) => sum + halve(list), 0);
        },
    },
    {
        what: 'changed data',
        cut: ({ sections: { data } }) => {
            const removed = data ? halve(data.changed) : 0;
            if (data)
                data.omitted += removed;
            return removed;
        },
    },
    { what: 'parameters', cut: ({ sections }) => halve(sections.pipeline?.params ?? []) },
    {
        what: 'numbers on changed test rows',
        cut: ({ sections }) => (sections.evaluation?.models ?? []).reduce((sum, { changed_rows: changed }) => sum + halve(changed?.measurements ?? []), 0),
    },
    {
        what: 'curves',
        cut: ({ sections }) => (sections.evaluation?.models ?? []).reduce((sum, { curves }) => sum + halve(curves), 0),
    },
    {
        what: 'metrics without a gate',
        cut: (report) => {
            const gated = new Set(report.verdicts.map(({ measurement }) => measurement));
            const others = report.measurements.filter(({ id }) => !gated.has(id));
            const removed = new Set(others.slice(others.length >> 1));
            report.measurements = report.measurements.filter((measured) => !removed.has(measured));
            return removed.size;
        },
    },
    {
        what: 'reasons of stages',
        cut: ({ sections }) => (sections.pipeline?.stages ?? []).reduce((sum, { reasons }) => sum + halve(reasons), 0),
    },
    {
        what: 'digests of data',
        cut: ({ inputs }) => {
            const paths = Object.keys(inputs.data);
            const removed = paths.slice(paths.length >> 1);
            inputs.data = Object.fromEntries(Object.entries(inputs.data).slice(0, paths.length >> 1));
            return removed.length;
        },
    },
];
/**
 * The report, cut down where it holds more than a report.json may (measurements, bytes). Verdicts and what they judge always
 * stay; a note says how much of what was left out.
 */
function fitReport(report) {
    if (fits(report))
        return report;
    const fitted = structuredClone(report);
    const leftOut = new Map();
    for (const { what, cut } of CUTS) {
        while (!fits(fitted)) {
            const removed = cut(fitted);
            if (removed === 0)
                break;
            leftOut.set(what, (leftOut.get(what) ?? 0) + removed);
        }
    }
    const list = [...leftOut].map(([what, number]) => `${number} ${what}`).join(', ');
    const { pipeline } = fitted.sections;
    if (pipeline)
        pipeline.notes = [`Left out, since the report would be too large: ${list}.`, ...pipeline.notes].slice(0, 50);
    return fitted;
}
const ROOM_FOR_THE_NOTE = 1024;
function fits(report) {
    if (report.measurements.length > _core_report_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_MEASUREMENTS */ .nm)
        return false;
    return Buffer.byteLength(JSON.stringify(report, null, 2)) <= _core_report_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_REPORT_BYTES */ .WA - ROOM_FOR_THE_NOTE;
}
/** Drops the later half of a list in place (the last one too) and says how many that were. */
function halve(list) {
    return list.splice(list.length >> 1).length;
}


/***/ }),

/***/ 85927:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CM: () => (/* binding */ pastOf),
/* harmony export */   Hz: () => (/* binding */ asksHistory),
/* harmony export */   Lu: () => (/* binding */ readHistory),
/* harmony export */   ae: () => (/* binding */ historyPath),
/* harmony export */   sr: () => (/* binding */ historyTip)
/* harmony export */ });
/* harmony import */ var _core_history_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4929);
/* harmony import */ var _core_redact_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60416);
/* harmony import */ var _directory_prefix_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10680);



/** Whether a gate judges by the past. */
function asksHistory(rules) {
    const { metrics = [], models = {} } = rules?.config ?? {};
    return [...metrics, ...Object.values(models).flatMap(({ gates }) => gates)].some(({ history }) => history);
}
/**
 * The history, as far as a run needs it: on a laptop origin is asked only where a gate judges by the past. Nothing that goes
 * wrong here ends a run.
 */
async function readHistory(git, repository, rules, trigger) {
    if (!rules || (trigger.kind === 'manual' && !asksHistory(rules)))
        return { runs: [] };
    if (!git)
        return { runs: [], missing: 'this is no git checkout' };
    const found = await historyTip(git);
    const tip = found.tip ?? (found.problem && (await git.resolve(`refs/remotes/origin/${_core_history_js__WEBPACK_IMPORTED_MODULE_0__/* .HISTORY_BRANCH */ .gx}`)));
    if (tip === undefined) {
        const missing = found.problem
            ? `${_core_history_js__WEBPACK_IMPORTED_MODULE_0__/* .HISTORY_BRANCH */ .gx} could not be fetched: ${found.problem}`
            : `origin has no branch ${_core_history_js__WEBPACK_IMPORTED_MODULE_0__/* .HISTORY_BRANCH */ .gx} yet; runs of pushes to the default branch write it`;
        return { runs: [], missing };
    }
    const path = historyPath(git, repository);
    const file = (await git.readFiles(tip, [path])).get(path);
    return file === undefined
        ? { runs: [], missing: `${_core_history_js__WEBPACK_IMPORTED_MODULE_0__/* .HISTORY_BRANCH */ .gx} holds no ${path} yet` }
        : { runs: (0,_core_history_js__WEBPACK_IMPORTED_MODULE_0__/* .parseHistory */ .i6)(file) };
}
/** The tip of the history at origin; neither where origin has none. Fetches it alone, and no more of it than needed. */
async function historyTip(git) {
    const fetched = await git.fetchOne(`refs/heads/${_core_history_js__WEBPACK_IMPORTED_MODULE_0__/* .HISTORY_BRANCH */ .gx}`);
    if (!fetched.ok) {
        if (/couldn't find remote ref/i.test(fetched.message))
            return {};
        return { problem: (0,_core_redact_js__WEBPACK_IMPORTED_MODULE_1__/* .redact */ .E)(fetched.message.split('\n')[0] || 'git does not say why') };
    }
    const tip = await git.resolve('FETCH_HEAD');
    return tip === undefined ? { problem: 'it is no commit' } : { tip };
}
/** Where a project's runs are kept in the tree of that branch. */
function historyPath(git, repository) {
    return `${(0,_directory_prefix_js__WEBPACK_IMPORTED_MODULE_2__/* .directoryPrefix */ .E)(git, repository)}history.jsonl`;
}
/** The history as gates see it. */
function pastOf({ runs, missing }, now) {
    const valuesOf = (id) => runs.flatMap(({ time, values }) => {
        const value = Object.hasOwn(values, id) ? values[id] : undefined;
        return value === undefined ? [] : [{ value, timeMs: Date.parse(time) }];
    });
    return { nowMs: now.getTime(), valuesOf, ...(missing !== undefined && { missing }) };
}


/***/ }),

/***/ 88318:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ outDirectory),
/* harmony export */   x: () => (/* binding */ DEFAULT_OUT)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43026);
/* harmony import */ var _platform_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48486);



/** Where `assay run` writes unless told otherwise, relative to the repository root. */
const DEFAULT_OUT = '.assay/out';
/**
 * The absolute directory a report goes to; checked before any work begins. Throws `OUT_INVALID` (exit 2) for the
 * repository itself, for what belongs to git or DVC, for a file, and for a default place that is a link to elsewhere.
 */
function outDirectory({ root }, asked) {
    const directory = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(root, asked ?? DEFAULT_OUT);
    const invalid = (what) => new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo({
        code: 'OUT_INVALID',
        message: `the report cannot go to ${asked ?? DEFAULT_OUT}: ${what}`,
        hint: 'Name a directory of its own: assay run --out <directory>',
        exitCode: 2,
    });
    if (directory === root)
        throw invalid('it is the repository itself');
    if (['.git', '.dvc'].some((name) => `${directory}/`.startsWith(`${root}/${name}/`)))
        throw invalid('git and DVC keep their own files there');
    const own = asked === undefined ? [`${root}/.assay`, directory] : [];
    for (const path of own)
        if ((0,_platform_files_js__WEBPACK_IMPORTED_MODULE_2__/* .lstatIfExists */ .sM)(path)?.isSymbolicLink())
            throw invalid('it is a link');
    for (const path of [...own, directory]) {
        const entry = (0,_platform_files_js__WEBPACK_IMPORTED_MODULE_2__/* .lstatIfExists */ .sM)(path);
        if (entry && !entry.isDirectory() && !entry.isSymbolicLink())
            throw invalid('there is a file');
    }
    return directory;
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

/***/ 67374:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ countComparisons),
/* harmony export */   i: () => (/* binding */ recordedRun)
/* harmony export */ });
/* harmony import */ var _core_bounded_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96564);
/* harmony import */ var _core_history_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4929);


/** The line of a run in the history, on top of the runs that are there. */
function recordedRun(run, runs) {
    const { id, time, branch, decision, subject, compared } = run;
    const again = runs.filter(({ run_id }) => run_id !== null && run_id === subject.run_id);
    const counts = compared.map((digest) => {
        const isCounted = (0,_core_history_js__WEBPACK_IMPORTED_MODULE_0__/* .comparisonsOf */ .Qf)(again, digest) > 0;
        return [digest, (0,_core_history_js__WEBPACK_IMPORTED_MODULE_0__/* .comparisonsOf */ .Qf)(runs, digest) + (isCounted ? 0 : 1)];
    });
    return {
        id,
        time: time.toISOString(),
        commit: subject.head_sha,
        branch: (0,_core_bounded_js__WEBPACK_IMPORTED_MODULE_1__/* .boundedText */ .L)(branch),
        run_id: subject.run_id,
        workflow: subject.workflow,
        decision,
        values: valuesOf(run),
        comparisons: Object.fromEntries(counts),
    };
}
/** What is gated first, slices last: the record is bounded. */
function valuesOf({ measurements, verdicts }) {
    const gated = new Set(verdicts.map(({ measurement }) => measurement));
    const rank = ({ id }) => (gated.has(id) ? 0 : id.endsWith(']') ? 2 : 1);
    const known = measurements.flatMap((one) => (one.value === null ? [] : [{ ...one, value: one.value }]));
    const kept = known.sort((a, b) => rank(a) - rank(b)).slice(0, _core_history_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_HISTORY_VALUES */ .N);
    return Object.fromEntries(kept.map(({ id, value }) => [id, value]));
}
/**
 * Writes into the section how many challengers each model's test rows have judged, this one included, and returns the
 * digests of rows that judged a new one: a model that answers as the champion does was not chosen by these rows.
 */
function countComparisons(section, measurements, runs) {
    const compared = new Set();
    for (const { name, test, standing } of section?.models ?? []) {
        if (test.digest === null || standing.kind !== 'compared')
            continue;
        const isNew = measurements.some(({ id, diff }) => id.startsWith(`evaluation.${name}.`) && (diff ?? 0) !== 0);
        if (isNew)
            compared.add(test.digest);
        if (runs.length > 0)
            test.comparisons = (0,_core_history_js__WEBPACK_IMPORTED_MODULE_0__/* .comparisonsOf */ .Qf)(runs, test.digest) + (isNew ? 1 : 0) || null;
    }
    return [...compared];
}


/***/ }),

/***/ 49251:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ remotePolicy)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43026);
/* harmony import */ var _versioning_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65990);


/**
 * Whether this run may pull and push. What was asked for (a flag, an input) comes before what assay.yaml says. `auto` follows
 * the credentials; for a pull request from a fork only an explicit request pushes. `always` without a usable remote is
 * `REMOTE_NOT_READY` (exit 3).
 */
async function remotePolicy(repository, trigger, asked, configured) {
    const isFork = 'isFork' in trigger && trigger.isFork === true;
    const pull = asked.pull ?? configured.pull;
    const push = asked.push ?? (isFork && configured.push === 'always' ? 'auto' : configured.push);
    if (pull === 'never' && push === 'never')
        return { pull: false, push: false, isPushWanted: false, notes: [] };
    const { ready, reason } = await (0,_versioning_index_js__WEBPACK_IMPORTED_MODULE_0__/* .remoteReadiness */ .rR)(repository);
    if (!ready && (pull === 'always' || push === 'always')) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo({
            code: 'REMOTE_NOT_READY',
            message: `the remote cannot be used: ${reason}`,
            hint: 'Give the job credentials, or set `pull: auto` and `push: auto` under `pipeline:` in assay.yaml.',
            exitCode: 3,
        });
    }
    const notes = [];
    if (!ready)
        notes.push(`Data was neither pulled nor pushed: ${reason}.`);
    else if (isFork && push === 'auto')
        notes.push('New data was not pushed: this pull request comes from a fork.');
    return {
        pull: ready && pull !== 'never',
        push: ready && (push === 'always' || (push === 'auto' && !isFork)),
        isPushWanted: push === 'always',
        notes,
    };
}


/***/ }),

/***/ 62985:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ filesOfCommits)
/* harmony export */ });
/* harmony import */ var _platform_git_tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89150);
/* harmony import */ var _versioning_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80014);


/**
 * The `.dvc`, dvc.yaml and dvc.lock files of many commits, each once however many commits hold it: a directory is looked into once
 * for each content it ever had. What `.dvcignore` left out at the time, and repositories inside the repository, are
 * passed over. `prefix` is where the repository lies in git's tree: '' or `<directory>/`.
 */
async function filesOfCommits(git, repository, commits, prefix) {
    const found = [];
    const trees = new Map();
    const seen = new Set();
    const idBytes = (commits[0]?.sha.length ?? 40) / 2;
    const ignorings = new Map();
    let level = await roots();
    while (level.length > 0) {
        await load(level.map(({ tree }) => tree));
        const ignoreFiles = await textsOf(level.flatMap(({ tree }) => ignoreFileOf(trees.get(tree))?.id ?? []));
        level = level.flatMap((place) => lookInto(place, ignoreFiles));
    }
    return found;
    async function roots() {
        const nothing = { id: '', texts: new Map(), rules: (0,_versioning_index_js__WEBPACK_IMPORTED_MODULE_0__/* .dvcIgnoreRules */ .By)(repository, () => undefined) };
        const first = new Map();
        for (const { sha, tree } of commits)
            if (!first.has(tree))
                first.set(tree, sha.slice(0, 10));
        const ids = [...first.keys()];
        if (prefix !== '') {
            const objects = await git.readObjects(ids.map((id) => `${id}:${prefix.slice(0, -1)}`));
            const below = ids.map((id, index) => [objects[index], first.get(id)]);
            first.clear();
            for (const [object, at] of below)
                if (object?.type === 'tree' && !first.has(object.sha))
                    first.set(object.sha, at);
        }
        return [...first].map(([tree, at]) => ({ path: '', tree, ignoring: nothing, at }));
    }
    async function load(wanted) {
        const ids = [...new Set(wanted)].filter((id) => !trees.has(id));
        const objects = await git.readObjects(ids);
        ids.forEach((id, index) => trees.set(id, (0,_platform_git_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .parseTree */ .c)(objects[index]?.bytes ?? Buffer.alloc(0), idBytes)));
    }
    async function textsOf(wanted) {
        const ids = [...new Set(wanted)];
        const objects = await git.readObjects(ids);
        return new Map(ids.map((id, index) => [id, objects[index]?.bytes.toString('utf8') ?? '']));
    }
    function lookInto(place, ignoreFiles) {
        const entries = trees.get(place.tree);
        if (place.path !== '' && entries.some(({ name, kind }) => name === '.dvc' && kind === 'directory'))
            return [];
        const ignoring = extended(place, ignoreFileOf(entries), ignoreFiles);
        const pathOf = (name) => (place.path === '' ? name : `${place.path}/${name}`);
        const yaml = entries.find(({ name, kind }) => name === 'dvc.yaml' && kind === 'file');
        const below = [];
        for (const { name, id, kind } of entries) {
            const path = pathOf(name);
            const isDvc = kind === 'file' && name.endsWith('.dvc') && name !== '.dvc';
            const isLock = kind === 'file' && name === 'dvc.lock';
            const isYaml = kind === 'file' && name === 'dvc.yaml';
            if (!isDvc && !isLock && !isYaml && kind !== 'directory')
                continue;
            if (ignoring.rules.ignoresBelow(path, kind === 'directory'))
                continue;
            const key = `${id} ${ignoring.id}${isLock ? (yaml?.id ?? '') : ''} ${path}`;
            if (seen.has(key))
                continue;
            seen.add(key);
            const { at } = place;
            if (kind === 'directory')
                below.push({ path, tree: id, ignoring, at });
            else if (isDvc || isYaml)
                found.push({ kind: isDvc ? 'dvc' : 'yaml', path, id, at });
            else
                found.push({ kind: 'lock', path, id, at, yaml: yaml && { path: pathOf('dvc.yaml'), id: yaml.id } });
        }
        return below;
    }
    function extended(place, file, ignoreFiles) {
        if (!file)
            return place.ignoring;
        const path = place.path === '' ? file.name : `${place.path}/${file.name}`;
        const id = `${place.ignoring.id}${file.id}:${path}\n`;
        const known = ignorings.get(id);
        if (known)
            return known;
        const texts = new Map([...place.ignoring.texts, [path, ignoreFiles.get(file.id)]]);
        const made = { id, texts, rules: (0,_versioning_index_js__WEBPACK_IMPORTED_MODULE_0__/* .dvcIgnoreRules */ .By)(repository, (asked) => texts.get(asked)) };
        ignorings.set(id, made);
        return made;
    }
}
function ignoreFileOf(entries) {
    return entries?.find(({ name, kind }) => name === '.dvcignore' && kind === 'file');
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

/***/ 80693:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ rulePlaces)
/* harmony export */ });
/* harmony import */ var _config_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5982);

/** Where an assay.yaml has the rule on a measurement, for annotations; nowhere where the text is no valid assay.yaml. */
function rulePlaces(text, file) {
    let places;
    try {
        places = (0,_config_index_js__WEBPACK_IMPORTED_MODULE_0__/* .locateRules */ .K)(text, file);
    }
    catch {
        return () => undefined;
    }
    return (measurement) => places.get(measurement) ?? places.get(sharedKey(measurement));
}
/** What has a place for several: a metric for its slices, a dataset for rules that stand elsewhere. */
function sharedKey(measurement) {
    const [dataset] = /^validation\.[^.]+/.exec(measurement) ?? [];
    return dataset ?? (measurement.startsWith('evaluation.') ? measurement.replace(/\[.*$/s, '') : measurement);
}


/***/ }),

/***/ 61812:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ historyOfRun)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _gate_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84668);
/* harmony import */ var _history_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85927);
/* harmony import */ var _recorded_run_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67374);




/** Reads the history, and writes into the evaluation how often its test rows have judged before. */
async function historyOfRun({ rules, git, workspace: { repository }, results }, { trigger, workflow }, evidence, measurements) {
    const history = await (0,_history_file_js__WEBPACK_IMPORTED_MODULE_1__/* .readHistory */ .Lu)(git, repository, rules, trigger);
    const compared = (0,_recorded_run_js__WEBPACK_IMPORTED_MODULE_2__/* .countComparisons */ .G)(evidence.sections.evaluation, measurements, history.runs);
    const now = new Date();
    const past = (0,_history_file_js__WEBPACK_IMPORTED_MODULE_1__/* .pastOf */ .CM)(history, now);
    return {
        past,
        sectionOf(verdicts) {
            const section = (0,_gate_index_js__WEBPACK_IMPORTED_MODULE_3__/* .historySection */ .gK)(verdicts.map(({ measurement }) => measurement), past);
            return section.series.length > 0 || (section.missing !== null && (0,_history_file_js__WEBPACK_IMPORTED_MODULE_1__/* .asksHistory */ .Hz)(rules)) ? { history: section } : {};
        },
        async record(run) {
            const branch = trigger.kind === 'push' ? trigger.defaultBranch : undefined;
            if (branch === undefined || !git || !rules || results.some(({ failure }) => failure))
                return [];
            const { recordHistory } = await Promise.all(/* import() */[__webpack_require__.e(205), __webpack_require__.e(4404), __webpack_require__.e(766), __webpack_require__.e(9547), __webpack_require__.e(4913), __webpack_require__.e(5608), __webpack_require__.e(7542)]).then(__webpack_require__.bind(__webpack_require__, 37542));
            const whole = { ...run, id: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)(), time: now, branch, compared };
            const problem = await recordHistory(git, repository, workflow, whole);
            return problem === undefined ? [] : [problem];
        },
    };
}


/***/ }),

/***/ 58464:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ runOutcome)
/* harmony export */ });
/* harmony import */ var _report_document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99168);
/* harmony import */ var _repro_outcome_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7001);
/* harmony import */ var _rule_places_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80693);



/** What a finished run tells its door. */
function runOutcome(parts) {
    const { report, results, files, candidates, pushed, committed } = parts;
    return {
        exitCode: exitCodeOfRun(parts),
        json: report,
        text: (0,_report_document_js__WEBPACK_IMPORTED_MODULE_0__/* .reportDocument */ .ce)(report),
        stagesRun: (0,_repro_outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .stagesRun */ .Z)(results),
        pushed: pushed.transferred,
        run: {
            decision: report.decision,
            reason: report.reason,
            files,
            candidates: candidates ?? {},
            annotations: annotationsOf(parts),
            ...(committed.commit && { commit: committed.commit.sha }),
        },
    };
}
/** A stage that failed is never advice; gates are, where `enforce` is false. Data or results that could not be stored are exit 3. */
function exitCodeOfRun({ report, results, rules, pushed, committed }) {
    const failure = results.find(({ failure }) => failure !== undefined)?.failure;
    if (failure)
        return failure.exitCode;
    if (rules?.binding && rules.config.enforce) {
        if (report.decision === 'fail')
            return 1;
        if (report.decision === 'inconclusive' && rules.config.on_inconclusive === 'fail')
            return 1;
    }
    return pushed.failed.length > 0 || committed.failed ? 3 : 0;
}
function annotationsOf({ report, results, head, configFile, workspace, committed }) {
    const placeOf = head ? (0,_rule_places_js__WEBPACK_IMPORTED_MODULE_2__/* .rulePlaces */ .b)(head.text, configFile) : () => undefined;
    const ofStages = results.flatMap(({ address, failure }) => {
        if (!failure)
            return [];
        const stage = workspace.stages.find((candidate) => candidate.address === address);
        const message = [failure.message, ...failure.lastLines].join('\n');
        return [{ level: 'error', title: `Stage ${address} failed`, message, file: stage.file, line: stage.line }];
    });
    const ofGates = report.verdicts.flatMap((verdict) => {
        if (verdict.status !== 'fail' && verdict.status !== 'inconclusive')
            return [];
        const level = verdict.informational ? 'notice' : verdict.status === 'fail' ? 'error' : 'warning';
        const place = placeOf(verdict.measurement);
        return [
            {
                level,
                title: `${verdict.rule}: ${verdict.status}`,
                message: verdict.reason,
                file: configFile,
                ...(place && { line: place.line, column: place.column }),
            },
        ];
    });
    const ofCommit = committed.note === undefined
        ? []
        : [{ level: committed.failed ? 'error' : 'notice', title: 'Results not committed', message: committed.note }];
    return [...ofStages, ...ofGates, ...ofCommit];
}


/***/ }),

/***/ 48015:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D8: () => (/* binding */ chooseRules),
/* harmony export */   FU: () => (/* binding */ judgeBy),
/* harmony export */   et: () => (/* binding */ protectedChanges),
/* harmony export */   og: () => (/* binding */ gatesOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var ignore__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70298);
/* harmony import */ var _evaluation_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(69677);
/* harmony import */ var _gate_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99450);
/* harmony import */ var _gate_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(79072);




/**
 * Rules come from the base, so that a change cannot weaken its own gate. Where the base has none, the head's are shown
 * and block nothing. `--rules head` judges by the work tree's (undefined: nobody has any).
 */
function chooseRules(head, base, asked) {
    if (asked === 'head')
        return head && { config: head.config, sha: blobSha(head.text), binding: true };
    if (base)
        return { config: base.config, sha: blobSha(base.text), binding: true };
    return head && { config: head.config, sha: null, binding: false };
}
/** Of models that a run did not come to. */
const UNMEASURED = { kind: 'unmeasured', reason: 'this run did not come to it' };
/** Verdicts of the effective rules; those that do not bind yet never decide. */
function judgeBy(rules, measurements, hasBase, { standings, verdicts: ofData, past, }) {
    if (!rules)
        return [];
    const { metrics, models } = rules.config;
    const verdicts = [
        ...ofData,
        ...Object.entries(models).flatMap(([name, model]) => (0,_gate_index_js__WEBPACK_IMPORTED_MODULE_2__/* .judgeModel */ .f)(name, gatesOf(model), measurements, standings.get(name) ?? UNMEASURED, past)),
        ...(0,_gate_index_js__WEBPACK_IMPORTED_MODULE_3__/* .judge */ .S4)(metrics, measurements, hasBase, past),
    ];
    return rules.binding ? verdicts : verdicts.map((verdict) => ({ ...verdict, informational: true }));
}
/** The gates of a model, with the names that its measurements have: an alias means the same. */
function gatesOf({ gates, task }) {
    return gates.map((gate) => /^(?:drift|serving)\./.test(gate.metric) ? gate : { ...gate, metric: (0,_evaluation_index_js__WEBPACK_IMPORTED_MODULE_4__/* .chooseMetric */ .I)(gate.metric, task).name });
}
/**
 * Changed paths that the base protects (gitignore patterns, anchored at the root). `changed` are git's own paths; in a
 * project below git's root (`prefix`: `<directory>/`) patterns may count from either.
 */
function protectedChanges(rules, changed, prefix) {
    if (!rules?.binding || changed.length === 0)
        return [];
    const anchored = rules.config.protected.map((pattern) => (/^[/!]/.test(pattern) ? pattern : `/${pattern}`));
    const matcher = ignore__WEBPACK_IMPORTED_MODULE_1__().add(anchored);
    const isBelow = (path) => path.startsWith(prefix) && path.length > prefix.length;
    return changed.filter((path) => matcher.ignores(path) || (isBelow(path) && matcher.ignores(path.slice(prefix.length))));
}
/** Git's name of a file's content (SHA-1 object format). */
function blobSha(text) {
    const bytes = Buffer.from(text);
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}


/***/ }),

/***/ 38871:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ Stopwatch)
/* harmony export */ });
/** Seconds of the phases of one run, in the order they ended. */
class Stopwatch {
    started = performance.now();
    last = this.started;
    seconds = {};
    /** Ends a phase. */
    lap(phase) {
        const now = performance.now();
        this.seconds[phase] = rounded(now - this.last);
        this.last = now;
    }
    laps() {
        return { ...this.seconds, total: rounded(performance.now() - this.started) };
    }
}
function rounded(milliseconds) {
    return Math.round(milliseconds) / 1000;
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

/***/ 99566:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ writeReport)
/* harmony export */ });
/* harmony import */ var _core_report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15299);
/* harmony import */ var _platform_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48486);
/* harmony import */ var _report_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13738);
/* harmony import */ var _report_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(646);
/* harmony import */ var _report_document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99168);




/**
 * Writes report.json, report.html and report.md below `directory` (absolute). A directory that was not there keeps itself out of git.
 */
function writeReport(report, directory) {
    const document = (0,_report_document_js__WEBPACK_IMPORTED_MODULE_0__/* .reportDocument */ .ce)(report);
    const json = `${JSON.stringify(report, null, 2)}\n`;
    if (Buffer.byteLength(json) > _core_report_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_REPORT_BYTES */ .WA)
        throw new Error(`report.json is larger than ${_core_report_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_REPORT_BYTES */ .WA} bytes`);
    const files = {
        json: `${directory}/report.json`,
        html: `${directory}/report.html`,
        markdown: `${directory}/report.md`,
    };
    const isNew = (0,_platform_files_js__WEBPACK_IMPORTED_MODULE_2__/* .statIfExists */ .oL)(directory) === undefined;
    if (isNew)
        (0,_platform_files_js__WEBPACK_IMPORTED_MODULE_2__/* .writeFileAtomic */ .Zf)(`${directory}/.gitignore`, '*\n');
    (0,_platform_files_js__WEBPACK_IMPORTED_MODULE_2__/* .writeFileAtomic */ .Zf)(files.html, (0,_report_index_js__WEBPACK_IMPORTED_MODULE_3__/* .renderHtml */ .K)(document, { title: document.title }));
    (0,_platform_files_js__WEBPACK_IMPORTED_MODULE_2__/* .writeFileAtomic */ .Zf)(files.markdown, (0,_report_index_js__WEBPACK_IMPORTED_MODULE_4__/* .renderMarkdown */ .G)(document));
    (0,_platform_files_js__WEBPACK_IMPORTED_MODULE_2__/* .writeFileAtomic */ .Zf)(files.json, json);
    return files;
}


/***/ }),

/***/ 4929:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ MAX_HISTORY_VALUES),
/* harmony export */   Qf: () => (/* binding */ comparisonsOf),
/* harmony export */   Yq: () => (/* binding */ withRun),
/* harmony export */   gx: () => (/* binding */ HISTORY_BRANCH),
/* harmony export */   i6: () => (/* binding */ parseHistory)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64377);
/* harmony import */ var _bounded_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96564);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18732);



/** The branch of a repository that keeps what its default branch measured; each project has one file there. */
const HISTORY_BRANCH = 'assay-history';
/** So many runs a file holds; older ones are in the branch's own past. */
const MAX_RUNS = 1000;
/** Most values of one run, least missed last. */
const MAX_HISTORY_VALUES = 300;
const text = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(_bounded_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_TEXT */ .l);
const recordedRunSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    /** Its own, so that a run finds its line again. */
    id: text,
    time: zod__WEBPACK_IMPORTED_MODULE_2__/* .datetime */ .w$(),
    commit: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[0-9a-f]{40,64}$/),
    branch: text,
    run_id: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().positive().nullable(),
    workflow: text.nullable(),
    decision: _verdict_js__WEBPACK_IMPORTED_MODULE_3__/* .decisionSchema */ .O,
    /** Measurement id → value. */
    values: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(text, zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()),
    /** Digest of the rows models were compared on → how many challengers have been so far, this one included. */
    comparisons: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[0-9a-f]{64}$/), zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().positive()),
});
/** The runs of a history file, oldest first. Lines that are none, such as those of a later version, are passed over. */
function parseHistory(file) {
    return linesOf(file).flatMap((line) => {
        const found = recordedRunSchema.safeParse(jsonOf(line));
        return found.success ? [found.data] : [];
    });
}
/** The file with a run added; lines that nobody understands stay as they are. */
function withRun(file, run) {
    return [...linesOf(file), JSON.stringify(run)].slice(-MAX_RUNS).join('\n') + '\n';
}
/** How many challengers have been compared on these rows; runs of the same workflow run count once. */
function comparisonsOf(runs, digest) {
    return Math.max(0, ...runs.map(({ comparisons }) => comparisons[digest] ?? 0));
}
function linesOf(file) {
    return file.split('\n').filter((line) => line.trim() !== '');
}
function jsonOf(line) {
    try {
        return JSON.parse(line);
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 15299:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DC: () => (/* binding */ REPORT_SCHEMA),
/* harmony export */   Qh: () => (/* binding */ reportSchema),
/* harmony export */   WA: () => (/* binding */ MAX_REPORT_BYTES),
/* harmony export */   cn: () => (/* binding */ subjectSchema),
/* harmony export */   nm: () => (/* binding */ MAX_MEASUREMENTS)
/* harmony export */ });
/* unused harmony export trustSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);
/* harmony import */ var _bounded_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96564);
/* harmony import */ var _candidate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72964);
/* harmony import */ var _measurement_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(71077);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18732);





/** The value of `schema` in every report this version writes. */
const REPORT_SCHEMA = 'assay.report/1';
/** Largest report.json written or read, in bytes. */
const MAX_REPORT_BYTES = 1024 * 1024;
/** Most measurements, and most verdicts, of one report. */
const MAX_MEASUREMENTS = 5000;
const text = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(_bounded_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_TEXT */ .l);
const sha = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[0-9a-f]{40,64}$/);
const digest = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[0-9a-f]{32}(\.dir)?$/);
/** What the report is about. Everything GitHub did not say is null. */
const subjectSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    repository: text.nullable(),
    head_sha: sha.nullable(),
    merge_sha: sha.nullable(),
    base_sha: sha.nullable(),
    pull_request: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().positive().nullable(),
    run_id: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().positive().nullable(),
    run_attempt: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().positive().nullable(),
    workflow: text.nullable(),
});
/** How far the numbers can be trusted; a file can only ever claim the lowest tier. */
const trustSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('self_reported');
/** The envelope of `report.json`; `sections` takes the rooms' own section schemas. */
function reportSchema(sections) {
    return zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        schema: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(REPORT_SCHEMA),
        subject: subjectSchema,
        trust: trustSchema,
        /** Of a run that measured another commit’s models by the base’s evaluator, rows and rules. */
        candidate: _candidate_js__WEBPACK_IMPORTED_MODULE_2__/* .candidateSchema */ .HL.optional(),
        inputs: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
            /** Git's blob id of the assay.yaml whose rules judged; null when there was none. */
            config_sha: sha.nullable(),
            data: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(text, digest),
            models: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(text, digest),
        }),
        decision: _verdict_js__WEBPACK_IMPORTED_MODULE_3__/* .decisionSchema */ .O,
        reason: text,
        measurements: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(_measurement_js__WEBPACK_IMPORTED_MODULE_4__/* .measurementSchema */ .a).max(MAX_MEASUREMENTS),
        verdicts: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(_verdict_js__WEBPACK_IMPORTED_MODULE_3__/* .verdictSchema */ .$).max(MAX_MEASUREMENTS),
        sections: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej(sections).partial(),
        timings: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(text, zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nonnegative()),
    });
}


/***/ }),

/***/ 18732:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ verdictSchema),
/* harmony export */   O: () => (/* binding */ decisionSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);
/* harmony import */ var _bounded_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96564);


/** What one rule said about one measurement, with the reason in one line. */
const verdictSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    /** `<measurement id>:<key>`, e.g. `metrics.json:accuracy:max_drop`. */
    rule: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(_bounded_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_TEXT */ .l),
    status: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['pass', 'fail', 'inconclusive', 'skipped']),
    measurement: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(_bounded_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_TEXT */ .l),
    reason: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(_bounded_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_TEXT */ .l),
    /** The bound the rule sets, in words a reader can compare with the value: `≥ 0.75`. */
    threshold: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(_bounded_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_TEXT */ .l),
    rows_needed: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().positive().nullable(),
    /** true: shown, never decides. */
    informational: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
});
/** The word over the whole report. */
const decisionSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['pass', 'fail', 'inconclusive']);


/***/ }),

/***/ 63493:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ decide)
/* harmony export */ });
/**
 * The word over all verdicts: any failure fails, else anything inconclusive is inconclusive, else pass. Informational
 * verdicts never count. `failure` is evidence that could not be had (a stage failed): it outweighs everything.
 */
function decide(verdicts, failure) {
    if (failure !== undefined)
        return { decision: 'fail', reason: failure };
    const counted = verdicts.filter((verdict) => !verdict.informational && verdict.status !== 'skipped');
    for (const status of ['fail', 'inconclusive']) {
        const [first, ...others] = counted.filter((verdict) => verdict.status === status);
        if (first)
            return { decision: status, reason: first.reason + (others.length > 0 ? ` (and ${others.length} more)` : '') };
    }
    return {
        decision: 'pass',
        reason: counted.length === 0
            ? 'No gate applies.'
            : `${counted.length === 1 ? 'The gate holds' : `All ${counted.length} gates hold`}.`,
    };
}


/***/ }),

/***/ 45865:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ subjectOf),
/* harmony export */   i: () => (/* binding */ triggerOf)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43026);
/* harmony import */ var _core_report_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15299);



const sha = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[0-9a-f]{40,64}$/);
const repository = zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({ id: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig() }).nullable();
const pullRequestPayload = zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
    pull_request: zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
        number: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().positive(),
        head: zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({ sha, repo: repository }),
        base: zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({ sha, ref: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), repo: repository }),
    }),
});
const mergeGroupPayload = zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({ merge_group: zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({ head_sha: sha, base_sha: sha }) });
/** `after` of an annotated tag is the tag; what it names is the head commit. */
const pushPayload = zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
    before: sha,
    after: sha,
    head_commit: zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({ id: sha }).nullish().catch(undefined),
});
const workflowRunPayload = zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
    repository: zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({ id: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig() }),
    workflow_run: zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({ head_repository: zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({ id: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig() }) }),
});
const issuePayload = zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({ issue: zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({ pull_request: zod__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J().optional() }) });
const defaultBranchPayload = zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
    repository: zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({ default_branch: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^\w[\w./-]*$/) }),
});
/**
 * What a workflow's event means for the run. Unknown events, and payloads without the fields they should have, are
 * `manual`: the base is then found from git alone. A pull request's payload that cannot be read is `EVENT_INVALID`
 * (exit 3): it would pass for somebody trusted. Every string stays data; only ids, shas and a branch are used further on.
 */
function triggerOf(environment, payload) {
    const event = environment['GITHUB_EVENT_NAME'];
    switch (event) {
        case 'pull_request':
        case 'pull_request_target':
        case 'pull_request_review':
        case 'pull_request_review_comment': {
            const parsed = pullRequestPayload.safeParse(payload);
            if (!parsed.success)
                throw eventInvalid(event);
            const { number, head, base } = parsed.data.pull_request;
            const isFork = head.repo === null || head.repo.id !== base.repo?.id;
            return { kind: 'pull_request', number, headSha: head.sha, baseSha: base.sha, baseRef: base.ref, isFork };
        }
        case 'merge_group': {
            const parsed = mergeGroupPayload.safeParse(payload);
            if (!parsed.success)
                return manual(payload);
            return {
                kind: 'merge_group',
                headSha: parsed.data.merge_group.head_sha,
                baseSha: parsed.data.merge_group.base_sha,
            };
        }
        case 'push': {
            const parsed = pushPayload.safeParse(payload);
            // The push that deletes a branch has no head.
            if (!parsed.success || isZero(parsed.data.after))
                return manual(payload);
            const { before, after, head_commit: commit } = parsed.data;
            return {
                kind: 'push',
                headSha: commit?.id ?? after,
                beforeSha: isZero(before) ? undefined : before,
                ...defaultBranchOf(payload),
            };
        }
        case 'workflow_run': {
            const parsed = workflowRunPayload.safeParse(payload);
            const isOwn = parsed.success && parsed.data.workflow_run.head_repository.id === parsed.data.repository.id;
            return { ...manual(payload), isFork: !isOwn };
        }
        case 'issue_comment': {
            // The payload does not say where the head of the pull request lies.
            const parsed = issuePayload.safeParse(payload);
            return { ...manual(payload), isFork: !parsed.success || parsed.data.issue.pull_request !== undefined };
        }
        default:
            return manual(payload);
    }
}
function manual(payload) {
    const parsed = defaultBranchPayload.safeParse(payload);
    return { kind: 'manual', ...(parsed.success && { defaultBranch: parsed.data.repository.default_branch }) };
}
/** The branch of a push, where it is the default one. */
function defaultBranchOf(payload) {
    const parsed = defaultBranchPayload.extend({ ref: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }).safeParse(payload);
    const branch = parsed.data?.repository.default_branch;
    return branch !== undefined && parsed.data?.ref === `refs/heads/${branch}` ? { defaultBranch: branch } : {};
}
function eventInvalid(event) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo({
        code: 'EVENT_INVALID',
        message: `the payload of the event ${event} does not say which commits and repositories the pull request is of`,
        hint: 'Let the step see the file that GITHUB_EVENT_PATH names, unchanged.',
        exitCode: 3,
    });
}
/** The report's subject; `commit` is what is checked out, `base` what it is compared with. */
function subjectOf(environment, trigger, commit, base) {
    const headSha = trigger.kind === 'manual' ? commit : trigger.headSha;
    return _core_report_js__WEBPACK_IMPORTED_MODULE_2__/* .subjectSchema */ .cn.parse({
        repository: environment['GITHUB_REPOSITORY']?.slice(0, 200) ?? null,
        head_sha: headSha,
        merge_sha: commit !== headSha ? commit : null,
        base_sha: base,
        pull_request: trigger.kind === 'pull_request' ? trigger.number : null,
        run_id: positive(environment['GITHUB_RUN_ID']),
        run_attempt: positive(environment['GITHUB_RUN_ATTEMPT']),
        workflow: environment['GITHUB_WORKFLOW']?.slice(0, 200) ?? null,
    });
}
/** Git's word for "no commit". */
function isZero(text) {
    return /^0+$/.test(text);
}
function positive(text) {
    const number = Number(text);
    return Number.isSafeInteger(number) && number > 0 ? number : null;
}


/***/ }),

/***/ 11381:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ parseMetrics),
/* harmony export */   U: () => (/* binding */ readMetrics)
/* harmony export */ });
/* harmony import */ var _platform_yaml_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33535);
/* harmony import */ var _platform_yaml_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28181);
/* harmony import */ var _params_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13529);


/**
 * What a metric file (JSON, TOML, Python, else YAML) holds of numbers, booleans and text, as DVC takes them: maps stay
 * maps; lists, nulls and what is empty are dropped, and there is `{}` when nothing is left. Numbers keep their spelling
 * apart: 1 and 1.0. Throws what `parseParams` throws.
 */
function readMetrics(text, path) {
    const value = extracted((0,_params_js__WEBPACK_IMPORTED_MODULE_0__/* .parseParams */ .Sl)(text, path));
    return value === undefined || value === 0 || value === false || value === '' || isZero(value) ? {} : value;
}
/** The same with one key for each value: nested maps are flattened with dots. */
function parseMetrics(text, path) {
    return new Map(flatten(readMetrics(text, path), ''));
}
function extracted(value) {
    if (value === null || Array.isArray(value))
        return undefined;
    if (!(0,_platform_yaml_index_js__WEBPACK_IMPORTED_MODULE_1__/* .isYamlMap */ .S6)(value))
        return typeof value === 'object' && !(value instanceof _platform_yaml_index_js__WEBPACK_IMPORTED_MODULE_1__/* .YamlFloat */ .iw) ? undefined : value;
    const entries = (0,_platform_yaml_index_js__WEBPACK_IMPORTED_MODULE_2__/* .yamlEntries */ .go)(value).flatMap(([key, child]) => {
        const kept = extracted(child);
        return kept === undefined ? [] : [[key, kept]];
    });
    return entries.length === 0 ? undefined : (0,_platform_yaml_index_js__WEBPACK_IMPORTED_MODULE_2__/* .mapOf */ .A7)(entries);
}
function isZero(value) {
    return value instanceof _platform_yaml_index_js__WEBPACK_IMPORTED_MODULE_1__/* .YamlFloat */ .iw && value.value === 0;
}
function flatten(value, prefix) {
    if (value instanceof _platform_yaml_index_js__WEBPACK_IMPORTED_MODULE_1__/* .YamlFloat */ .iw)
        return [[prefix, Number.isFinite(value.value) ? value.value : String(value.value)]];
    if (typeof value === 'bigint')
        return [[prefix, Number(value)]];
    if (typeof value === 'number' || typeof value === 'boolean' || typeof value === 'string')
        return [[prefix, value]];
    if (!(0,_platform_yaml_index_js__WEBPACK_IMPORTED_MODULE_1__/* .isYamlMap */ .S6)(value))
        return [];
    return (0,_platform_yaml_index_js__WEBPACK_IMPORTED_MODULE_2__/* .yamlEntries */ .go)(value).flatMap(([key, child]) => flatten(child, prefix === '' ? (0,_platform_yaml_index_js__WEBPACK_IMPORTED_MODULE_2__/* .keyText */ .Pu)(key) : `${prefix}.${(0,_platform_yaml_index_js__WEBPACK_IMPORTED_MODULE_2__/* .keyText */ .Pu)(key)}`));
}


/***/ }),

/***/ 89150:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ parseTree)
/* harmony export */ });
/** Reads a tree object as git stores it: `<mode> <name>\0<id as bytes>`, repeated. `idBytes` is 20, or 32 with SHA-256. */
function parseTree(bytes, idBytes) {
    const entries = [];
    for (let at = 0; at < bytes.length;) {
        const space = bytes.indexOf(32, at);
        const end = bytes.indexOf(0, space);
        if (space < 0 || end < 0)
            break;
        const mode = bytes.toString('latin1', at, space);
        const kind = mode === '40000' ? 'directory' : mode.startsWith('100') ? 'file' : 'other';
        at = end + 1 + idBytes;
        entries.push({ name: bytes.toString('utf8', space + 1, end), id: bytes.toString('hex', end + 1, at), kind });
    }
    return entries;
}


/***/ }),

/***/ 64377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w$: () => (/* binding */ datetime)
/* harmony export */ });
/* unused harmony exports date, time, duration */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);



function datetime(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDateTime */ .G1(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODateTime */ .You, params);
}
function date(params) {
    return core._isoDate(ZodISODate, params);
}
function time(params) {
    return core._isoTime(ZodISOTime, params);
}
function duration(params) {
    return core._isoDuration(ZodISODuration, params);
}


/***/ })

};
