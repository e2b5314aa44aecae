export const id = 3386;
export const ids = [3386];
export const modules = {

/***/ 83386:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FG: () => (/* binding */ TARGET_OPTIONS),
/* harmony export */   JU: () => (/* binding */ selectOutputs),
/* harmony export */   Q9: () => (/* binding */ addressShownFrom),
/* harmony export */   _f: () => (/* binding */ pathFromRoot),
/* harmony export */   c2: () => (/* binding */ shownFrom),
/* harmony export */   h5: () => (/* binding */ resolveTargets),
/* harmony export */   ot: () => (/* binding */ chosenNodes),
/* harmony export */   uP: () => (/* binding */ chooseTargets),
/* harmony export */   vB: () => (/* binding */ GLOB_OPTION)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(43026);
/* harmony import */ var _core_repository_path_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(34949);
/* harmony import */ var _platform_glob_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(70663);
/* harmony import */ var _pipeline_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(33416);
/* harmony import */ var _versioning_index_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(64464);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62925);
/* harmony import */ var _workspace_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76037);









/** Options of every verb whose targets choose among what is tracked. */
const TARGET_OPTIONS = {
    withDeps: (0,_command_js__WEBPACK_IMPORTED_MODULE_2__/* .flag */ .Jt)('-d, --with-deps', 'also the data and stages that the targets are made from'),
    recursive: (0,_command_js__WEBPACK_IMPORTED_MODULE_2__/* .flag */ .Jt)('-R, --recursive', 'a target that is a directory stands for everything tracked below it'),
};
/** `--glob`, where DVC has it. */
const GLOB_OPTION = { glob: (0,_command_js__WEBPACK_IMPORTED_MODULE_2__/* .flag */ .Jt)('--glob', 'targets are patterns with *, ?, [...] and **') };
/** Path of a directory below the repository's root, POSIX; '' for the root. */
function pathFromRoot({ root }, directory) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(directory)).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/');
}
/** Says paths as DVC prints them: relative to the directory the command works in. */
function shownFrom(repository, directory) {
    const place = pathFromRoot(repository, directory);
    if (place === '')
        return (path) => path;
    return (path) => (node_path__WEBPACK_IMPORTED_MODULE_1__.posix.relative(place, path) || '.') + (path.endsWith('/') ? '/' : '');
}
/** Says addresses of stages and `.dvc` files as DVC prints them: a stage of the directory's own dvc.yaml by its name. */
function addressShownFrom(repository, directory) {
    const place = pathFromRoot(repository, directory);
    const shown = shownFrom(repository, directory);
    return (address) => {
        if (place === '' || address.endsWith('.dvc'))
            return shown(address);
        const [path, stage] = splitAddress(address);
        if (stage === undefined)
            return `${shown('dvc.yaml')}:${address}`;
        return path === `${place}/dvc.yaml` ? stage : `${shown(path)}:${stage}`;
    };
}
/**
 * Targets as typed in `directory`, in the words of the repository: paths from its root, stages by address. A name of the
 * directory's own dvc.yaml comes before one of the root's. What nobody knows is taken for a path.
 */
function resolveTargets(workspace, directory, typed) {
    const place = pathFromRoot(workspace.repository, directory);
    const outputs = (0,_workspace_js__WEBPACK_IMPORTED_MODULE_3__/* .recordedOutputs */ .NW)(workspace).map(({ path }) => path);
    const isKnown = (name) => workspace.graph.has(name) ||
        [...workspace.graph.keys()].some((address) => (0,_pipeline_index_js__WEBPACK_IMPORTED_MODULE_4__/* .isOfGroup */ .l)(address, name)) ||
        workspace.pipelines.some(({ path }) => path === name) ||
        outputs.some((path) => (0,_core_repository_path_js__WEBPACK_IMPORTED_MODULE_5__/* .isInside */ .FK)(name, path));
    return typed.map((target) => {
        if (target === '')
            throw emptyTarget();
        const [path, stage] = splitAddress(target);
        const fromHere = fromRoot(workspace.repository, place, path);
        const candidates = stage === undefined
            ? [fromHere, `${node_path__WEBPACK_IMPORTED_MODULE_1__.posix.join(place, 'dvc.yaml')}:${target}`, target]
            : [`${fromHere}:${stage}`, stage, target];
        return candidates.find(isKnown) ?? (stage === undefined ? fromHere : target);
    });
}
/**
 * The recorded data that targets name, those inside a directory with what is wanted of it; everything when there are
 * none. `revisions` stands for the workspace's own records where several revisions are asked for; a target need only be
 * known at one of them. Throws `TARGET_UNKNOWN` and `GLOB_UNMATCHED` (exit 2).
 */
function selectOutputs(workspace, directory, typed, choices, revisions) {
    const all = revisions ?? (0,_workspace_js__WEBPACK_IMPORTED_MODULE_3__/* .recordedOutputs */ .NW)(workspace);
    const stored = ({ cached, digest, source }) => cached && (digest !== undefined || source !== undefined);
    if (typed.length === 0)
        return all.filter(stored);
    const { addresses, paths } = chooseTargets(workspace, directory, typed, choices);
    const whole = all.filter(({ owner }) => addresses.has(owner));
    const others = all.filter(({ owner }) => !addresses.has(owner));
    return [...whole, ...(paths.length === 0 ? [] : (0,_versioning_index_js__WEBPACK_IMPORTED_MODULE_6__/* .outputsMatching */ .Y)(others, paths))].filter(stored);
}
/**
 * The stages and `.dvc` files that targets name, producers first, each with those of its outputs that are meant; all of
 * them when there are none. Throws what `selectOutputs` throws.
 */
function chosenNodes(workspace, directory, typed, choices) {
    const { graph } = workspace;
    const { addresses, paths } = chooseTargets(workspace, directory, typed, choices);
    const named = paths.length === 0 ? [] : (0,_versioning_index_js__WEBPACK_IMPORTED_MODULE_6__/* .outputsMatching */ .Y)((0,_workspace_js__WEBPACK_IMPORTED_MODULE_3__/* .recordedOutputs */ .NW)(workspace), paths);
    const wanted = [...addresses, ...named.map(({ owner }) => owner)];
    if (typed.length > 0 && wanted.length === 0)
        return [];
    return (0,_pipeline_index_js__WEBPACK_IMPORTED_MODULE_4__/* .selectStages */ .u)(graph, wanted, typed.length > 0).map((address) => {
        const node = graph.get(address);
        const all = 'stage' in node ? node.stage.outputs : node.source.outputs;
        const isWhole = typed.length === 0 || addresses.has(address);
        return { node, outputs: isWhole ? all : named.filter(({ owner }) => owner === address) };
    });
}
/** Addresses of the stages and `.dvc` files that targets name as a whole, and the other targets, which are paths. */
function chooseTargets(workspace, directory, typed, { withDeps = false, recursive = false, glob = false }) {
    const { graph, stages, dvcFiles } = workspace;
    const place = pathFromRoot(workspace.repository, directory);
    const addresses = new Set();
    const paths = [];
    const resolved = glob
        ? typed.flatMap((pattern) => matching(workspace, place, pattern))
        : resolveTargets(workspace, directory, typed);
    for (const [index, target] of resolved.entries()) {
        const below = recursive ? fromRoot(workspace.repository, place, glob ? target : typed[index]) : undefined;
        const owners = [
            ...stages.filter(({ file }) => file === target || (below !== undefined && (0,_core_repository_path_js__WEBPACK_IMPORTED_MODULE_5__/* .isInside */ .FK)(node_path__WEBPACK_IMPORTED_MODULE_1__.posix.dirname(file), below))),
            ...dvcFiles.flatMap(({ path }) => below !== undefined && (0,_core_repository_path_js__WEBPACK_IMPORTED_MODULE_5__/* .isInside */ .FK)(node_path__WEBPACK_IMPORTED_MODULE_1__.posix.dirname(path), below) ? [{ address: path }] : []),
        ];
        if (graph.has(target))
            addresses.add(target);
        else if (owners.length > 0)
            owners.forEach(({ address }) => addresses.add(address));
        else
            paths.push(target);
    }
    if (withDeps)
        addProducers(workspace, addresses, paths);
    return { addresses, paths };
}
/** `-d`: adds the owners of everything that the chosen ones read, directly or through others. */
function addProducers({ graph }, addresses, paths) {
    const pending = [...graph.values()]
        .filter((node) => {
        const { outputs } = 'stage' in node ? node.stage : node.source;
        return addresses.has(node.address) || outputs.some((output) => paths.some((path) => (0,_core_repository_path_js__WEBPACK_IMPORTED_MODULE_5__/* .isInside */ .FK)(path, output.path)));
    })
        .flatMap(({ needs }) => needs);
    for (let address = pending.pop(); address !== undefined; address = pending.pop()) {
        if (addresses.has(address))
            continue;
        addresses.add(address);
        pending.push(...graph.get(address).needs);
    }
}
/** What a pattern matches: tracked paths, `.dvc` files and stages by name, and files on disk inside what is tracked. */
function matching(workspace, place, pattern) {
    const outputs = (0,_workspace_js__WEBPACK_IMPORTED_MODULE_3__/* .recordedOutputs */ .NW)(workspace).map(({ path }) => path);
    const [file, stage] = splitAddress(pattern);
    const fromHere = fromRoot(workspace.repository, place, file);
    const own = node_path__WEBPACK_IMPORTED_MODULE_1__.posix.join(place, 'dvc.yaml');
    const found = new Set([
        ...[...outputs, ...workspace.dvcFiles.map(({ path }) => path)].filter((path) => (0,_platform_glob_js__WEBPACK_IMPORTED_MODULE_7__/* .globMatches */ .mw)(fromHere, path)),
        ...workspace.stages
            .filter((one) => one.file === (stage === undefined ? own : fromHere) && (0,_platform_glob_js__WEBPACK_IMPORTED_MODULE_7__/* .globMatches */ .mw)(stage ?? pattern, one.name))
            .map(({ address }) => address),
        ...(0,_platform_glob_js__WEBPACK_IMPORTED_MODULE_7__/* .globPaths */ .nZ)(workspace.repository.root, fromHere).filter((path) => outputs.some((output) => (0,_core_repository_path_js__WEBPACK_IMPORTED_MODULE_5__/* .isInside */ .FK)(path, output))),
    ]);
    if (found.size > 0)
        return [...found].sort(_core_repository_path_js__WEBPACK_IMPORTED_MODULE_5__/* .byCodePoint */ .HH);
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_8__/* .UserError */ .yo({
        code: 'GLOB_UNMATCHED',
        message: `the pattern "${pattern}" matches nothing that is tracked`,
        hint: 'Put it between quotes, so that the shell leaves it alone; ** stands for any directories.',
        exitCode: 2,
    });
}
function emptyTarget() {
    const hint = 'Leave it out to mean everything; in a script, look at the variable that should hold it.';
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_8__/* .UserError */ .yo({ code: 'TARGET_UNKNOWN', message: 'a target is empty', hint, exitCode: 2 });
}
/** A typed path relative to the root, POSIX. */
function fromRoot({ root }, place, typed) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(typed) ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, typed).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/') : node_path__WEBPACK_IMPORTED_MODULE_1__.posix.join(place, typed);
    return path.replace(/^\.$/, '').replace(/\/$/, '');
}
/** `dir/dvc.yaml:train` → path and stage; anything else is a path or a name. */
function splitAddress(target) {
    const found = /^(.*dvc\.yaml):([^/]+)$/.exec(target);
    return found ? [found[1], found[2]] : [target];
}


/***/ }),

/***/ 52546:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ varsReader)
/* harmony export */ });
/* harmony import */ var _pipeline_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83932);

/** Reads the parameter files that templates draw from, each once; undefined for one that is not there. */
function varsReader(readText) {
    const known = new Map();
    return (path) => {
        if (!known.has(path)) {
            const text = readText(path);
            known.set(path, text === undefined ? undefined : (0,_pipeline_index_js__WEBPACK_IMPORTED_MODULE_0__/* .parseParams */ .Sl)(text, path));
        }
        return known.get(path);
    };
}


/***/ }),

/***/ 76037:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  hv: () => (/* binding */ cachedOutputs),
  RP: () => (/* binding */ gitTracks),
  Vx: () => (/* binding */ lockOf),
  Zl: () => (/* binding */ openRepositoryGit),
  OH: () => (/* binding */ openWorkspace),
  NW: () => (/* binding */ recordedOutputs)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/platform/files.js
var files = __webpack_require__(48486);
// EXTERNAL MODULE: ./build/src/pipeline/dvc-yaml.js + 8 modules
var dvc_yaml = __webpack_require__(89694);
// EXTERNAL MODULE: ./build/src/pipeline/stage.js
var pipeline_stage = __webpack_require__(15970);
// EXTERNAL MODULE: ./build/src/pipeline/lock.js
var lock = __webpack_require__(36953);
// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(43026);
;// CONCATENATED MODULE: ./build/src/pipeline/graph.js

/**
 * Connects stages and sources by their paths: a dependency or parameter file that equals, lies inside or contains an
 * output needs that output's owner. Refuses, naming every place (exit 2): overlapping outputs, a dvc.yaml or `.dvc`
 * file inside an output, and cycles.
 */
function buildGraph(stages, sources) {
    const graph = new Map();
    for (const source of sources)
        graph.set(source.address, { address: source.address, needs: [], source });
    for (const stage of stages)
        graph.set(stage.address, { address: stage.address, needs: [], stage });
    const index = indexOutputs([...sources, ...stages], graph);
    for (const node of graph.values()) {
        refuseInsideOutput(node, index, graph);
        if (!('stage' in node))
            continue;
        const paths = [...node.stage.dependencies, ...node.stage.params].map(({ path }) => path);
        node.needs = [...new Set(paths.flatMap((path) => ownersOf(path, index)))];
    }
    refuseCycles(graph);
    return graph;
}
function indexOutputs(owners, graph) {
    const index = { byPath: new Map(), below: new Map() };
    const outputs = owners.flatMap((owner) => owner.outputs);
    for (const output of outputs) {
        const twin = index.byPath.get(output.path);
        if (twin)
            throw overlapping(twin, output, graph);
        index.byPath.set(output.path, output);
    }
    for (const output of outputs) {
        for (const ancestor of ancestorsOf(output.path)) {
            const parent = index.byPath.get(ancestor);
            if (parent)
                throw overlapping(parent, output, graph);
            const list = index.below.get(ancestor);
            if (list)
                list.push(output);
            else
                index.below.set(ancestor, [output]);
        }
    }
    return index;
}
function ownersOf(path, index) {
    const around = [path, ...ancestorsOf(path)].flatMap((place) => index.byPath.get(place) ?? []);
    return [...around, ...(index.below.get(path) ?? [])].map((output) => output.owner);
}
/** Proper ancestors, nearest first; the last is '', the root. */
function ancestorsOf(path) {
    const parts = path === '' ? [] : path.split('/');
    return parts.map((_, i) => parts.slice(0, parts.length - 1 - i).join('/'));
}
function overlapping(a, b, graph) {
    const said = ({ path, owner }) => ({
        message: `"${path}" is an output of ${owner}`,
        ...placeOf(owner, graph),
    });
    return new errors/* UserError */.yo({
        code: 'OUTPUTS_OVERLAP',
        message: a.path === b.path ? `"${a.path}" has two makers` : `"${b.path}" lies inside the output "${a.path}"`,
        hint: 'A path may be made by one stage or .dvc file only, and not inside another output.',
        exitCode: 2,
        mistakes: [said(a), said(b)],
    });
}
function refuseInsideOutput(node, index, graph) {
    const file = 'stage' in node ? node.stage.file : node.source.address;
    for (const place of ancestorsOf(file)) {
        const output = index.byPath.get(place);
        if (!output)
            continue;
        throw new errors/* UserError */.yo({
            code: 'PIPELINE_FILE_IN_OUTPUT',
            message: `${file} lies inside "${output.path}", which is an output`,
            hint: `Move ${file} out of it: an output is replaced as a whole.`,
            exitCode: 2,
            mistakes: [{ message: `"${output.path}" is an output of ${output.owner}`, ...placeOf(output.owner, graph) }],
        });
    }
}
function refuseCycles(graph) {
    const done = new Set();
    const trail = new Set();
    const visit = (address) => {
        if (done.has(address))
            return;
        if (trail.has(address))
            throw cycle([...trail].slice([...trail].indexOf(address)), graph);
        trail.add(address);
        graph.get(address).needs.forEach(visit);
        trail.delete(address);
        done.add(address);
    };
    for (const address of graph.keys())
        visit(address);
}
function cycle(addresses, graph) {
    return new errors/* UserError */.yo({
        code: 'PIPELINE_CYCLE',
        message: `stages need each other in a circle: ${[...addresses, addresses[0]].join(' → ')}`,
        hint: 'Remove one of these dependencies in dvc.yaml.',
        exitCode: 2,
        mistakes: addresses.map((address, index) => {
            const needed = addresses[(index + 1) % addresses.length];
            return { message: `"${address}" needs what "${needed}" makes`, ...placeOf(address, graph) };
        }),
    });
}
function placeOf(address, graph) {
    const node = graph.get(address);
    if (!node || !('stage' in node))
        return { location: { file: address, line: 1, column: 1 } };
    return { location: { file: node.stage.file, line: node.stage.line, column: node.stage.column } };
}

// EXTERNAL MODULE: ./build/src/pipeline/recorded.js
var recorded = __webpack_require__(29874);
// EXTERNAL MODULE: ./build/src/versioning/find-pipeline-files.js
var find_pipeline_files = __webpack_require__(34204);
// EXTERNAL MODULE: ./build/src/versioning/dvc-file.js + 2 modules
var dvc_file = __webpack_require__(45756);
// EXTERNAL MODULE: ./build/src/commands/open-repository.js
var open_repository = __webpack_require__(4159);
// EXTERNAL MODULE: ./build/src/commands/vars-reader.js
var vars_reader = __webpack_require__(52546);
;// CONCATENATED MODULE: ./build/src/commands/workspace.js







/** Reads everything that says what the repository holds; hashes nothing. */
function openWorkspace(context, repository = (0,open_repository/* openRepository */.h)(context)) {
    const found = (0,find_pipeline_files/* findPipelineFiles */.f)(repository);
    const dvcFiles = (0,dvc_file/* readDvcFiles */.t)(repository, found.dvcFiles);
    const read = (path) => (0,files/* readTextIfExists */.TP)(`${repository.root}/${path}`);
    const readVars = (0,vars_reader/* varsReader */.Y)(read);
    const pipelines = found.dvcYamls.map((path) => (0,dvc_yaml/* parseDvcYaml */.g)(read(path) ?? '', path, readVars, repository.config.flagStyle));
    const stages = pipelines.flatMap((pipeline) => pipeline.stages);
    const locks = new Map();
    for (const { path } of pipelines) {
        const lockPath = (0,pipeline_stage/* lockPathOf */.O)(path);
        const text = read(lockPath);
        locks.set(lockPath, { text, lock: text === undefined ? new Map() : (0,lock/* parseLock */.P)(text, lockPath) });
    }
    const sources = dvcFiles.map(({ path, outputs }) => ({ address: path, outputs }));
    return { repository, dvcFiles, pipelines, stages, graph: buildGraph(stages, sources), locks };
}
/** The lock a stage is recorded in. */
function lockOf(workspace, stage) {
    return workspace.locks.get((0,pipeline_stage/* lockPathOf */.O)(stage.file)).lock;
}
/** Every output with what `.dvc` files and locks record of it, whether git or the cache keeps it. */
function recordedOutputs(workspace) {
    const ofStages = workspace.stages.flatMap((stage) => (0,recorded/* withContents */.x)(stage, lockOf(workspace, stage).get(stage.name)));
    return [...workspace.dvcFiles.flatMap(({ outputs }) => outputs), ...ofStages];
}
/** Recorded outputs that the cache keeps: what moves between workspace, cache and remote. */
function cachedOutputs(workspace) {
    return recordedOutputs(workspace).filter((output) => output.cached && output.digest !== undefined);
}
/** The git work tree around the repository, or undefined. */
async function openRepositoryGit({ root }, context) {
    const { openGit } = await __webpack_require__.e(/* import() */ 7853).then(__webpack_require__.bind(__webpack_require__, 87853));
    return openGit(root, context.environment, context.gitAuthorization);
}
/** So many paths are asked for one by one; for more, everything git tracks is read once. */
const FEW_PATHS = 4;
/** Asks whether git tracks a path (POSIX, relative to the repository's root) or anything below it; git starts at the first question. */
function gitTracks(repository, context) {
    let opening;
    let all;
    let asked = 0;
    return async (path) => {
        const git = await (opening ??= openRepositoryGit(repository, context));
        if (!git)
            return false;
        const fromTop = (0,external_node_path_.relative)(git.root, (0,external_node_path_.join)((0,external_node_fs_.realpathSync)(repository.root), path))
            .split(external_node_path_.sep)
            .join('/');
        if (++asked <= FEW_PATHS)
            return git.tracks(fromTop);
        return (await (all ??= git.trackedFiles().then(withDirectories))).has(fromTop);
    };
}
/** Files, and every directory above one. */
function withDirectories(files) {
    const paths = new Set(files);
    for (const file of files) {
        for (let slash = file.lastIndexOf('/'); slash > 0; slash = file.lastIndexOf('/', slash - 1)) {
            const directory = file.slice(0, slash);
            if (paths.has(directory))
                break;
            paths.add(directory);
        }
    }
    return paths;
}


/***/ }),

/***/ 83932:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gm: () => (/* binding */ diffParams),
/* harmony export */   H9: () => (/* binding */ refuseMissingParams),
/* harmony export */   Kb: () => (/* binding */ pickParams),
/* harmony export */   Sl: () => (/* binding */ parseParams)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(43026);
/* harmony import */ var _platform_yaml_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52556);
/* harmony import */ var _platform_yaml_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33535);
/* harmony import */ var _platform_yaml_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28181);
/* harmony import */ var _platform_yaml_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(96313);
/* harmony import */ var _platform_yaml_index_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6097);
/* harmony import */ var _python_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67995);



/** Reads a parameter file: JSON where its name says so, else YAML. */
function parseParams(text, path) {
    return path.endsWith('.json') ? (0,_python_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parsePythonJson */ .S)(text, path) : (0,_platform_yaml_index_js__WEBPACK_IMPORTED_MODULE_1__/* .parseYaml */ .h)(text, { file: path, numbers: 'exact' }).value;
}
/** The values of the keys a stage names; missing keys are left out. The whole file gives its top-level keys. */
function pickParams(file, keys) {
    if (file === undefined)
        return undefined;
    if (keys === null)
        return new Map((0,_platform_yaml_index_js__WEBPACK_IMPORTED_MODULE_2__/* .isYamlMap */ .S6)(file) ? (0,_platform_yaml_index_js__WEBPACK_IMPORTED_MODULE_3__/* .yamlEntries */ .go)(file).map(([k, v]) => [(0,_platform_yaml_index_js__WEBPACK_IMPORTED_MODULE_3__/* .keyText */ .Pu)(k), v]) : []);
    const found = new Map();
    for (const key of keys) {
        const value = lookUp(file, key);
        if (value !== undefined)
            found.set(key, value);
    }
    return found;
}
/** A dotted key; digits index lists. */
function lookUp(file, key) {
    let node = file;
    for (const part of key.split('.')) {
        if (Array.isArray(node))
            node = /^\d+$/.test(part) ? node[Number(part)] : undefined;
        else if ((0,_platform_yaml_index_js__WEBPACK_IMPORTED_MODULE_2__/* .isYamlMap */ .S6)(node) && Object.hasOwn(node, part))
            node = node[part];
        else
            return undefined;
    }
    return node;
}
/** Throws `PARAM_MISSING` (exit 2) naming every file that is not there and every key its file does not hold. */
function refuseMissingParams(address, dependencies, values) {
    const mistakes = dependencies.flatMap(({ written, path, keys }) => {
        const found = values.get(written);
        if (!found)
            return [{ message: `the parameter file ${path} does not exist` }];
        const missing = (keys ?? []).filter((key) => !found.has(key));
        return missing.map((key) => ({ message: `${path} has no "${key}"` }));
    });
    if (mistakes.length === 0)
        return;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo({
        code: 'PARAM_MISSING',
        message: `stage "${address}" cannot start`,
        hint: 'Add the parameter, or remove it from `params` in dvc.yaml. Nothing was deleted.',
        exitCode: 2,
        mistakes,
    });
}
/** Leaves (dotted keys; lists as one value) that differ between two revisions of a parameter file. */
function diffParams(path, base, head) {
    const old = leaves(base);
    const now = leaves(head);
    return [...new Set([...old.keys(), ...now.keys()])].flatMap((key) => {
        const [before, after] = [old.get(key), now.get(key)];
        if (before !== undefined && after !== undefined && (0,_platform_yaml_index_js__WEBPACK_IMPORTED_MODULE_5__/* .pythonEquals */ .e)(before, after))
            return [];
        return [{ file: path, key, old: textOf(before), new: textOf(after) }];
    });
}
function leaves(value, prefix = '') {
    if (!(0,_platform_yaml_index_js__WEBPACK_IMPORTED_MODULE_2__/* .isYamlMap */ .S6)(value))
        return new Map(value === undefined || prefix === '' ? [] : [[prefix, value]]);
    return new Map((0,_platform_yaml_index_js__WEBPACK_IMPORTED_MODULE_3__/* .yamlEntries */ .go)(value).flatMap(([key, child]) => [
        ...leaves(child, prefix === '' ? (0,_platform_yaml_index_js__WEBPACK_IMPORTED_MODULE_3__/* .keyText */ .Pu)(key) : `${prefix}.${(0,_platform_yaml_index_js__WEBPACK_IMPORTED_MODULE_3__/* .keyText */ .Pu)(key)}`),
    ]));
}
function textOf(value) {
    if (value === undefined)
        return null;
    if (typeof value === 'string' || typeof value === 'bigint')
        return String(value);
    if (value instanceof _platform_yaml_index_js__WEBPACK_IMPORTED_MODULE_2__/* .YamlTimestamp */ .Am)
        return value.text;
    if (value instanceof _platform_yaml_index_js__WEBPACK_IMPORTED_MODULE_2__/* .YamlFloat */ .iw)
        return (0,_platform_yaml_index_js__WEBPACK_IMPORTED_MODULE_6__/* .formatFloat */ .k)(value.value);
    return JSON.stringify(value, (_, part) => (typeof part === 'bigint' ? part.toString() : part));
}


/***/ }),

/***/ 29874:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ Recorded),
/* harmony export */   x: () => (/* binding */ withContents)
/* harmony export */ });
/* harmony import */ var _core_repository_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34949);

/** What `.dvc` files and locks record at this moment of a run, by path. */
class Recorded {
    graph;
    lockOf;
    byPath = new Map();
    constructor(graph, lockOf) {
        this.graph = graph;
        this.lockOf = lockOf;
        for (const node of graph.values()) {
            if ('source' in node)
                for (const output of node.source.outputs)
                    this.byPath.set(output.path, output);
        }
        this.readLocks();
    }
    /** Takes over what the locks hold now; other stages than the one just run may be recorded anew as well. */
    readLocks() {
        for (const node of this.graph.values()) {
            if (!('stage' in node))
                continue;
            const entry = this.lockOf(node.stage).get(node.stage.name);
            for (const output of withContents(node.stage, entry))
                this.byPath.set(output.path, output);
        }
    }
    /** The stage's outputs as recorded; undefined when one of them never was. */
    outputsOf(stage) {
        const outputs = stage.outputs.map((output) => ({ ...output, ...this.byPath.get(output.path) }));
        return outputs.every((output) => output.digest !== undefined) ? outputs : undefined;
    }
    /** Recorded, cached outputs that are, contain or lie inside a path. */
    around(path) {
        return [...this.byPath.values()].filter((output) => output.cached && output.digest !== undefined && ((0,_core_repository_path_js__WEBPACK_IMPORTED_MODULE_0__/* .isInside */ .FK)(path, output.path) || (0,_core_repository_path_js__WEBPACK_IMPORTED_MODULE_0__/* .isInside */ .FK)(output.path, path)));
    }
}
/** A stage's outputs joined with what the lock records of them. */
function withContents(stage, entry) {
    return stage.outputs.map((output) => ({ ...output, ...entry?.outputs.get(output.written) }));
}


/***/ }),

/***/ 33416:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ isOfGroup),
/* harmony export */   u: () => (/* binding */ selectStages)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43026);
/* harmony import */ var _core_nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22007);
/* harmony import */ var _core_repository_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34949);



/**
 * Addresses to reproduce, producers first (depth-first, ties in collection order; dvc-formats §3.2). Without targets:
 * everything. A target is a stage address, a foreach or matrix group, a `dvc.yaml` path (all its stages), a `.dvc` path or a path in an output.
 * A frozen stage does not bring what it needs. With `single` only the targets themselves, in the same order.
 * Throws `TARGET_UNKNOWN` (exit 2).
 */
function selectStages(graph, targets, single) {
    const wanted = targets.length === 0 ? [...graph.keys()] : targets.flatMap((target) => addressesOf(graph, target));
    const order = new Set();
    const visit = (address) => {
        if (order.has(address))
            return;
        const node = graph.get(address);
        if (!('stage' in node && node.stage.frozen))
            node.needs.forEach(visit);
        order.add(address);
    };
    wanted.forEach(visit);
    return single ? [...order].filter((address) => wanted.includes(address)) : [...order];
}
/** Whether foreach or matrix made the stage of the group. */
function isOfGroup(address, group) {
    return address.startsWith(`${group}@`);
}
function addressesOf(graph, target) {
    if (graph.has(target))
        return [target];
    const found = [...graph.values()].filter((node) => {
        if ('stage' in node && (node.stage.file === target || isOfGroup(node.address, target)))
            return true;
        const { outputs } = 'stage' in node ? node.stage : node.source;
        return outputs.some((output) => (0,_core_repository_path_js__WEBPACK_IMPORTED_MODULE_0__/* .isInside */ .FK)(target, output.path));
    });
    if (found.length > 0)
        return found.map((node) => node.address);
    const meant = (0,_core_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)(target, graph.keys());
    const known = [...graph.keys()].slice(0, 20).join(', ');
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo({
        code: 'TARGET_UNKNOWN',
        message: `there is no stage, .dvc file or output "${target}"`,
        hint: meant
            ? `Did you mean "${meant}"?`
            : known
                ? `There are: ${known}.`
                : 'There is neither a dvc.yaml nor a .dvc file.',
        exitCode: 2,
    });
}


/***/ }),

/***/ 15970:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ lockPathOf)
/* harmony export */ });
/** Path of the lock that belongs to a dvc.yaml. */
function lockPathOf(dvcYamlPath) {
    return dvcYamlPath.replace(/\.yaml$/, '.lock');
}


/***/ }),

/***/ 70663:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   mw: () => (/* binding */ globMatches),
/* harmony export */   nZ: () => (/* binding */ globPaths)
/* harmony export */ });
/* unused harmony export isPattern */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_repository_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34949);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48486);




/**
 * Whether a path (POSIX) matches a shell pattern, as Python's `glob` has it: `*`, `?` and `[…]` stay inside one name
 * and do not match a dot at its beginning; `**` as a whole name stands for any number of directories.
 */
function globMatches(pattern, path) {
    return namesMatch(pattern.split('/'), path.split('/'));
}
function namesMatch(patterns, names) {
    const [pattern, ...rest] = patterns;
    if (pattern === undefined)
        return names.length === 0;
    if (pattern === '**') {
        if (namesMatch(rest, names))
            return true;
        return names.length > 0 && !names[0].startsWith('.') && namesMatch(patterns, names.slice(1));
    }
    return names.length > 0 && nameMatches(pattern, names[0]) && namesMatch(rest, names.slice(1));
}
/**
 * Paths below `directory` that match a pattern relative to it, sorted by code point. `..` and absolute patterns are
 * followed as written. A pattern without wildcards is a path that is there or not.
 */
function globPaths(directory, pattern) {
    const isAbsolute = pattern.startsWith('/');
    const parts = pattern.split('/').filter((part) => part !== '');
    const found = new Set();
    walk(isAbsolute ? '/' : '', parts);
    return [...found].sort(_core_repository_path_js__WEBPACK_IMPORTED_MODULE_2__/* .byCodePoint */ .HH);
    function walk(path, patterns) {
        const [first, ...rest] = patterns;
        if (first === undefined) {
            if (path !== '')
                found.add(path);
            return;
        }
        if (first === '**') {
            walk(path, rest);
            for (const { name, isDirectory } of visibleIn(path)) {
                const below = childOf(path, name);
                if (isDirectory)
                    walk(below, patterns);
                else if (rest.length === 0)
                    found.add(below);
            }
        }
        else if (!isPattern(first)) {
            const below = childOf(path, first);
            const stat = rest.length === 0 ? (0,_files_js__WEBPACK_IMPORTED_MODULE_3__/* .lstatIfExists */ .sM)(at(below)) : (0,_files_js__WEBPACK_IMPORTED_MODULE_3__/* .statIfExists */ .oL)(at(below));
            if (stat)
                walk(below, rest);
        }
        else {
            for (const { name, isDirectory } of entriesOf(path)) {
                if (!nameMatches(first, name) || (rest.length > 0 && !isDirectory))
                    continue;
                walk(childOf(path, name), rest);
            }
        }
    }
    function at(path) {
        return path.startsWith('/') ? path : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, path);
    }
    function visibleIn(path) {
        return entriesOf(path).filter(({ name, isLink }) => !name.startsWith('.') && !isLink);
    }
    function entriesOf(path) {
        let entries;
        try {
            entries = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(at(path), { withFileTypes: true });
        }
        catch (error) {
            if ((0,_files_js__WEBPACK_IMPORTED_MODULE_3__/* .isMissing */ .b2)(error))
                return [];
            throw error;
        }
        return entries.map((entry) => {
            const isLink = entry.isSymbolicLink();
            const isDirectory = isLink
                ? ((0,_files_js__WEBPACK_IMPORTED_MODULE_3__/* .statIfExists */ .oL)(at(childOf(path, entry.name)))?.isDirectory() ?? false)
                : entry.isDirectory();
            return { name: entry.name, isDirectory, isLink };
        });
    }
}
function childOf(directory, name) {
    return directory === '' || directory === '/' ? `${directory}${name}` : `${directory}/${name}`;
}
/** Whether a text has wildcards. */
function isPattern(text) {
    return /[*?[]/.test(text);
}
function nameMatches(pattern, name) {
    if (!isPattern(pattern))
        return pattern === name;
    return (pattern.startsWith('.') || !name.startsWith('.')) && nameExpression(pattern).test(name);
}
function nameExpression(pattern) {
    const source = pattern.replace(/\[(!?)(\]?[^\]]*)\]|[^]/g, (token, not, set) => {
        if (set !== undefined)
            return `[${not ? '^' : ''}${set.replace(/[\\\]^[]/g, '\\$&')}]`;
        return token === '*' ? '.*' : token === '?' ? '.' : token.replace(/[\\^$.|+(){}[\]/]/g, '\\$&');
    });
    try {
        return new RegExp(`^${source}$`, 'su');
    }
    catch {
        return /(?!)/; // a range such as [z-a], in which there is nothing
    }
}


/***/ }),

/***/ 34204:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ findPipelineFiles)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(43026);
/* harmony import */ var _core_repository_path_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(34949);
/* harmony import */ var _dvc_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(45756);
/* harmony import */ var _ignore_rules_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80014);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(70776);







/**
 * Finds `*.dvc` and `dvc.yaml` files as DVC does: not in `.git` and `.dvc`, nested repositories, linked directories,
 * what `.dvcignore` or git leave out, nor inside the outputs of the `.dvc` files found on the way.
 */
function findPipelineFiles(repository) {
    const dvcIgnored = (0,_ignore_rules_js__WEBPACK_IMPORTED_MODULE_2__/* .dvcIgnoreRules */ .By)(repository);
    const gitIgnored = (0,_ignore_rules_js__WEBPACK_IMPORTED_MODULE_2__/* .gitIgnoreRules */ .Uj)(repository);
    const found = { dvcFiles: [], dvcYamls: [] };
    const outputs = new Set();
    const pending = [''];
    for (let directory = pending.pop(); directory !== undefined; directory = pending.pop()) {
        if (outputs.has(directory))
            continue;
        for (const entry of (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(repository.root, directory), { withFileTypes: true })) {
            const path = directory === '' ? entry.name : `${directory}/${entry.name}`;
            const isDirectory = entry.isDirectory();
            if (!isDirectory && !isPipelineFile(entry.name))
                continue;
            if (dvcIgnored.ignoresBelow(path, isDirectory) || gitIgnored.ignoresBelow(path, isDirectory))
                continue;
            if (!isDirectory) {
                if (entry.name === 'dvc.yaml')
                    found.dvcYamls.push(path);
                else
                    found.dvcFiles.push(path);
                for (const output of outputsOf(repository, path))
                    outputs.add(output);
            }
            else if (!(0,_repository_js__WEBPACK_IMPORTED_MODULE_3__/* .isRepositoryRoot */ .FO)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(repository.root, path))) {
                pending.push(path);
            }
        }
    }
    found.dvcFiles.sort(_core_repository_path_js__WEBPACK_IMPORTED_MODULE_4__/* .byCodePoint */ .HH);
    found.dvcYamls.sort(_core_repository_path_js__WEBPACK_IMPORTED_MODULE_4__/* .byCodePoint */ .HH);
    return found;
}
function isPipelineFile(name) {
    return name === 'dvc.yaml' || (name.endsWith('.dvc') && name !== '.dvc');
}
/** Outputs of a `.dvc` file; none of one that cannot be read, which whoever reads it will say. */
function outputsOf(repository, path) {
    if (!path.endsWith('.dvc'))
        return [];
    try {
        return (0,_dvc_file_js__WEBPACK_IMPORTED_MODULE_5__/* .readDvcFiles */ .t)(repository, [path]).flatMap(({ outputs }) => outputs.map((output) => output.path));
    }
    catch (error) {
        if (error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .UserError */ .yo)
            return [];
        throw error;
    }
}


/***/ }),

/***/ 64464:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ outputsMatching)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43026);
/* harmony import */ var _core_nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22007);
/* harmony import */ var _core_repository_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34949);



/**
 * The outputs that targets name: the `.dvc` file (or stage) that declares them, the output itself or a path
 * inside it, which then is the only part of it that is meant. All of them when there is no target. Targets are POSIX,
 * relative to the root. Throws `TARGET_UNKNOWN` (exit 2) with the nearest name.
 */
function outputsMatching(outputs, targets) {
    if (targets.length === 0)
        return [...outputs];
    /** Parts that are meant; undefined for the whole. */
    const chosen = new Map();
    for (const written of targets) {
        const target = written.replace(/^(\.\/)+/, '').replace(/\/+$/, '');
        const named = outputs.filter(({ owner, path }) => owner === target || path === target || (0,_core_repository_path_js__WEBPACK_IMPORTED_MODULE_0__/* .isInside */ .FK)(target, path));
        if (named.length === 0)
            throw unknownTarget(written, target, outputs);
        for (const output of named) {
            const inside = output.owner === target || output.path === target ? undefined : target.slice(output.path.length + 1);
            const others = chosen.has(output) ? chosen.get(output) : [];
            chosen.set(output, inside === undefined ? undefined : others && [...others, inside]);
        }
    }
    return outputs
        .filter((output) => chosen.has(output))
        .map((output) => {
        const only = chosen.get(output);
        return only ? { ...output, only } : output;
    });
}
function unknownTarget(written, target, outputs) {
    const guess = (0,_core_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)(target, new Set(outputs.flatMap(({ owner, path }) => [path, owner])));
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo({
        code: 'TARGET_UNKNOWN',
        message: `"${written}" is neither a .dvc file nor a tracked path`,
        hint: guess === undefined
            ? `Check the spelling; \`assay add ${target}\` tracks what is not tracked yet.`
            : `Did you mean "${guess}"?`,
        exitCode: 2,
    });
}


/***/ })

};
