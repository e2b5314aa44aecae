export const id = 3386;
export const ids = [3386];
export const modules = {

/***/ 62925:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jt: () => (/* binding */ flag),
/* harmony export */   NB: () => (/* binding */ defineCommand),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   Te: () => (/* binding */ texts),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   Yq: () => (/* binding */ choice),
/* harmony export */   zM: () => (/* binding */ choices)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43026);

/** Checks a verb's definition; `run` gets its options typed from their declarations, and the repository's lock. */
function defineCommand(definition) {
    const command = definition;
    const run = command.locks ? locking(command) : command.run;
    if (!command.endsOnInterrupt)
        return { ...command, run };
    return {
        ...command,
        run: (context, targets, options) => {
            context.endOnInterrupt?.();
            return run(context, targets, options);
        },
    };
}
function locking({ name, run }) {
    return async (context, targets, options) => {
        if (context.dryRun || context.lock)
            return run(context, targets, options);
        const { withRepositoryLock } = await Promise.all(/* import() */[__webpack_require__.e(4159), __webpack_require__.e(2647)]).then(__webpack_require__.bind(__webpack_require__, 32647));
        const owner = ['assay', name, ...targets].join(' ');
        return withRepositoryLock(context, owner, (locked) => run(locked, targets, options));
    };
}
/** An option that is there or not. */
function flag(flags, description) {
    return { flags, description };
}
/** An option with a text. */
function text(flags, description) {
    return { flags, description, parse: (value) => value };
}
/** An option with a text that may be given several times. */
function texts(flags, description) {
    return {
        flags,
        description: `${description} (repeatable)`,
        repeats: true,
        parse: (value) => value,
    };
}
/** An option with one of a few words; anything else is `OPTION_INVALID` (exit 2). */
function choice(flags, description, words) {
    return {
        flags,
        description: `${description} (${words.join(' | ')})`,
        parse: (value) => {
            const word = words.find((candidate) => candidate === value);
            if (word !== undefined)
                return word;
            throw optionInvalid(flags, value, `Write one of ${words.join(', ')}.`);
        },
    };
}
/** An option with one of a few words that may be given several times. */
function choices(flags, description, words) {
    const one = choice(flags, description, words);
    const repeatable = { description: `${description} (${words.join(' | ')}; repeatable)`, repeats: true };
    return { ...one, ...repeatable };
}
/** An option with a whole number of at least 1. */
function count(flags, description) {
    return {
        flags,
        description,
        parse: (value) => {
            const number = Number(value);
            if (Number.isSafeInteger(number) && number >= 1)
                return number;
            throw optionInvalid(flags, value, 'Write a whole number of at least 1.');
        },
    };
}
function optionInvalid(flags, value, hint) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({ code: 'OPTION_INVALID', message: `${flags}: "${value}" cannot be used`, hint, exitCode: 2 });
}


/***/ }),

/***/ 83386:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FG: () => (/* binding */ TARGET_OPTIONS),
/* harmony export */   JU: () => (/* binding */ selectOutputs),
/* harmony export */   Q9: () => (/* binding */ addressShownFrom),
/* harmony export */   Xr: () => (/* binding */ stagesMatching),
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
/* harmony import */ var _workspace_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(82937);









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
/** Says paths as DVC prints them: relative to the directory the command works in, outside the repository absolute. */
function shownFrom({ root }, directory) {
    const place = pathFromRoot({ root }, directory);
    return (path) => {
        if (path.startsWith('../'))
            return node_path__WEBPACK_IMPORTED_MODULE_1__.posix.join(root, path);
        if (place === '')
            return path;
        return (node_path__WEBPACK_IMPORTED_MODULE_1__.posix.relative(place, path) || '.') + (path.endsWith('/') ? '/' : '');
    };
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
            ? [addressOf(node_path__WEBPACK_IMPORTED_MODULE_1__.posix.join(place, 'dvc.yaml'), target), fromHere, target]
            : [addressOf(fromHere, stage), target];
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
    return (0,_pipeline_index_js__WEBPACK_IMPORTED_MODULE_4__/* .selectStages */ .u)(graph, wanted, { single: typed.length > 0 }).map((address) => {
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
        const isBelow = (file) => below !== undefined && (0,_core_repository_path_js__WEBPACK_IMPORTED_MODULE_5__/* .isInside */ .FK)(node_path__WEBPACK_IMPORTED_MODULE_1__.posix.dirname(file), below);
        const inside = [
            ...stages.filter(({ file }) => isBelow(file)).map(({ address }) => address),
            ...dvcFiles.map(({ path }) => path).filter(isBelow),
        ];
        const named = graph.has(target)
            ? [target]
            : stages
                .filter((stage) => stage.file === target || (0,_pipeline_index_js__WEBPACK_IMPORTED_MODULE_4__/* .isOfGroup */ .l)(stage.address, target))
                .map(({ address }) => address);
        const found = inside.length > 0 ? inside : named;
        if (found.length > 0)
            found.forEach((address) => addresses.add(address));
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
    const fromHere = fromRoot(workspace.repository, place, splitAddress(pattern)[0]);
    const found = new Set([
        ...[...outputs, ...workspace.dvcFiles.map(({ path }) => path)].filter((path) => (0,_platform_glob_js__WEBPACK_IMPORTED_MODULE_7__/* .globMatches */ .mw)(fromHere, path)),
        ...stagesMatching(workspace, place, pattern),
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
/**
 * Addresses of the stages whose name matches `pattern`, or that are of the group it names: those of the dvc.yaml in
 * `place`, or of another one with `dir/dvc.yaml:pattern`. A `*` in a name stands for slashes too.
 */
function stagesMatching({ repository, stages }, place, pattern) {
    const [path, name] = splitAddress(pattern);
    const file = name === undefined ? node_path__WEBPACK_IMPORTED_MODULE_1__.posix.join(place, 'dvc.yaml') : fromRoot(repository, place, path);
    const wanted = name ?? pattern;
    const inOneName = (text) => text.replaceAll('/', '\0');
    return stages
        .filter((stage) => stage.file === file)
        .filter((stage) => (0,_pipeline_index_js__WEBPACK_IMPORTED_MODULE_4__/* .isOfGroup */ .l)(stage.name, wanted) || (0,_platform_glob_js__WEBPACK_IMPORTED_MODULE_7__/* .globMatches */ .mw)(inOneName(wanted), inOneName(stage.name)))
        .map(({ address }) => address);
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
/** `dir/dvc.yaml:train` → path and stage, `:train` that of this directory; anything else is a path or a name. */
function splitAddress(target) {
    const found = /^((?:[^]*?\/)?dvc\.yaml)?:([^]+)$/.exec(target);
    return found ? [found[1] ?? 'dvc.yaml', found[2]] : [target];
}
/** The address of a stage of a dvc.yaml, given from the root. */
function addressOf(file, name) {
    return file === 'dvc.yaml' ? name : `${file}:${name}`;
}


/***/ }),

/***/ 52546:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ varsReader)
/* harmony export */ });
/* harmony import */ var _pipeline_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13529);

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

/***/ 82937:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NW: () => (/* binding */ recordedOutputs),
/* harmony export */   OH: () => (/* binding */ openWorkspace),
/* harmony export */   RP: () => (/* binding */ gitTracks),
/* harmony export */   Vx: () => (/* binding */ lockOf),
/* harmony export */   Zl: () => (/* binding */ openRepositoryGit),
/* harmony export */   hv: () => (/* binding */ cachedOutputs)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(43026);
/* harmony import */ var _pipeline_index_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(63757);
/* harmony import */ var _pipeline_index_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(15970);
/* harmony import */ var _pipeline_index_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(36953);
/* harmony import */ var _pipeline_index_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(17544);
/* harmony import */ var _pipeline_index_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(29874);
/* harmony import */ var _versioning_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(34204);
/* harmony import */ var _versioning_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(45756);
/* harmony import */ var _versioning_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(47869);
/* harmony import */ var _versioning_index_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(80014);
/* harmony import */ var _open_repository_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4159);
/* harmony import */ var _vars_reader_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(52546);







/** Reads everything that says what the repository holds; hashes nothing. */
function openWorkspace(context, repository = (0,_open_repository_js__WEBPACK_IMPORTED_MODULE_2__/* .openRepository */ .h)(context)) {
    const found = (0,_versioning_index_js__WEBPACK_IMPORTED_MODULE_3__/* .findPipelineFiles */ .f)(repository);
    const dvcFiles = (0,_versioning_index_js__WEBPACK_IMPORTED_MODULE_4__/* .readDvcFiles */ .t)(repository, found.dvcFiles);
    const read = (path) => (0,_versioning_index_js__WEBPACK_IMPORTED_MODULE_5__/* .readOwnText */ .o3)(repository, path);
    const readVars = (0,_vars_reader_js__WEBPACK_IMPORTED_MODULE_6__/* .varsReader */ .Y)(read);
    const pipelines = found.dvcYamls.map((path) => (0,_pipeline_index_js__WEBPACK_IMPORTED_MODULE_7__/* .parseDvcYaml */ .g)(read(path) ?? '', path, readVars, repository.config.flagStyle));
    const stages = pipelines.flatMap((pipeline) => pipeline.stages);
    const locks = new Map();
    const gitIgnored = (0,_versioning_index_js__WEBPACK_IMPORTED_MODULE_8__/* .gitIgnoreRules */ .Uj)(repository);
    for (const { path } of pipelines) {
        const lockPath = (0,_pipeline_index_js__WEBPACK_IMPORTED_MODULE_9__/* .lockPathOf */ .O)(path);
        if (gitIgnored.ignores(lockPath, false))
            throw lockIgnored(lockPath);
        const text = read(lockPath);
        locks.set(lockPath, { text, lock: text === undefined ? new Map() : (0,_pipeline_index_js__WEBPACK_IMPORTED_MODULE_10__/* .parseLock */ .PG)(text, lockPath) });
    }
    const sources = dvcFiles.map(({ path, outputs }) => ({ address: path, outputs }));
    return { repository, dvcFiles, pipelines, stages, graph: (0,_pipeline_index_js__WEBPACK_IMPORTED_MODULE_11__/* .buildGraph */ .ZG)(stages, sources), locks };
}
/** As DVC has it: otherwise nobody else would ever see what was recorded. */
function lockIgnored(path) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_12__/* .UserError */ .yo({
        code: 'LOCK_IGNORED',
        message: `${path} is ignored by git, and belongs into it`,
        hint: `Take it out of .gitignore, or add the line !${path.split('/').at(-1)} behind the one that matches it.`,
        exitCode: 2,
    });
}
/** The lock a stage is recorded in. */
function lockOf(workspace, stage) {
    return workspace.locks.get((0,_pipeline_index_js__WEBPACK_IMPORTED_MODULE_9__/* .lockPathOf */ .O)(stage.file)).lock;
}
/** Every output with what `.dvc` files and locks record of it, whether git or the cache keeps it. */
function recordedOutputs(workspace) {
    const ofStages = workspace.stages.flatMap((stage) => (0,_pipeline_index_js__WEBPACK_IMPORTED_MODULE_13__/* .withContents */ .x)(stage, lockOf(workspace, stage).get(stage.name)));
    return [...workspace.dvcFiles.flatMap(({ outputs }) => outputs), ...ofStages];
}
/** Recorded outputs that the cache keeps: what moves between workspace, cache and remote. */
function cachedOutputs(workspace) {
    return recordedOutputs(workspace).filter((output) => output.cached && output.digest !== undefined);
}
/** The git work tree around the repository, or undefined. */
async function openRepositoryGit({ root }, context) {
    const { openGit } = await __webpack_require__.e(/* import() */ 2754).then(__webpack_require__.bind(__webpack_require__, 12754));
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
        const fromTop = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(git.root, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(repository.root), path))
            .split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep)
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

/***/ 17544:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $8: () => (/* binding */ indexOutputs),
/* harmony export */   ZG: () => (/* binding */ buildGraph),
/* harmony export */   ux: () => (/* binding */ outputsMeeting)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43026);
/* harmony import */ var _core_repository_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34949);



/**
 * Connects stages and sources by their paths: a dependency or parameter file that equals, lies inside or contains an
 * output needs that output's owner. Refuses, naming every place (exit 2): overlapping outputs, a dvc.yaml or `.dvc`
 * file inside an output, and cycles.
 */
function buildGraph(stages, sources) {
    const nodes = [
        ...sources.map((source) => ({ address: source.address, needs: [], source })),
        ...stages.map((stage) => ({ address: stage.address, needs: [], stage })),
    ];
    nodes.sort((a, b) => (0,_core_repository_path_js__WEBPACK_IMPORTED_MODULE_1__/* .byDirectory */ .vS)(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(fileOf(a)), node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(fileOf(b))));
    const graph = new Map(nodes.map((node) => [node.address, node]));
    const outputs = nodes.flatMap((node) => ('stage' in node ? node.stage : node.source).outputs);
    const index = indexOutputs(outputs, (a, b) => {
        throw overlapping(a, b, graph);
    });
    const files = new Set();
    for (const node of graph.values()) {
        if (!files.has(fileOf(node)))
            refuseInsideOutput(node, index, graph);
        files.add(fileOf(node));
        if (!('stage' in node))
            continue;
        const needs = new Set();
        for (const { path } of node.stage.dependencies)
            for (const { owner } of outputsMeeting(path, index))
                needs.add(owner);
        for (const { path } of node.stage.params)
            for (const { owner } of outputsMeeting(path, index))
                needs.add(owner);
        node.needs = [...needs];
    }
    refuseCycles(graph);
    return graph;
}
/** Indexes outputs; `onOverlap` gets two that are one path, or one inside the other. */
function indexOutputs(outputs, onOverlap = () => { }) {
    const index = { byPath: new Map(), below: new Map(), met: new Map() };
    for (const output of outputs) {
        const twin = index.byPath.get(output.path);
        if (twin)
            onOverlap(twin, output);
        index.byPath.set(output.path, output);
    }
    for (const output of outputs) {
        index.met.set(output.path, index.met.size);
        for (const ancestor of ancestorsOf(output.path)) {
            if (!index.met.has(ancestor))
                index.met.set(ancestor, index.met.size);
            const parent = index.byPath.get(ancestor);
            if (parent)
                onOverlap(parent, output);
            const list = index.below.get(ancestor);
            if (list)
                list.push(output);
            else
                index.below.set(ancestor, [output]);
        }
    }
    return index;
}
/** The outputs that are a path, contain it or lie inside it. */
function outputsMeeting(path, index) {
    const around = [];
    for (const place of [path, ...ancestorsOf(path)]) {
        const output = index.byPath.get(place);
        if (output)
            around.push(output);
    }
    const below = index.below.get(path);
    return below ? [...around, ...below.toSorted((a, b) => byTree(a.path, b.path, index.met))] : around;
}
/** DVC takes what lies below a directory one directory at a time, each where something in it was first met. */
function byTree(a, b, met) {
    const [placesOfA, placesOfB] = [a, b].map((path) => [path, ...ancestorsOf(path)].reverse());
    const at = placesOfA.findIndex((place, index) => place !== placesOfB[index]);
    return at < 0 ? 0 : met.get(placesOfA[at]) - met.get(placesOfB[at]);
}
function fileOf(node) {
    return 'stage' in node ? node.stage.file : node.source.address;
}
/** Proper ancestors, nearest first; the last is '', the root. */
function ancestorsOf(path) {
    if (path === '')
        return [];
    const found = [];
    for (let slash = path.lastIndexOf('/'); slash >= 0; slash = path.lastIndexOf('/', slash - 1)) {
        found.push(path.slice(0, slash));
        if (slash === 0)
            break;
    }
    found.push('');
    return found;
}
function overlapping(a, b, graph) {
    const said = ({ path, owner }) => ({
        message: `"${path}" is an output of ${owner}`,
        ...placeOf(owner, graph),
    });
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo({
        code: 'OUTPUTS_OVERLAP',
        message: a.path === b.path ? `"${a.path}" has two makers` : `"${b.path}" lies inside the output "${a.path}"`,
        hint: 'A path may be made by one stage or .dvc file only, and not inside another output.',
        exitCode: 2,
        mistakes: [said(a), said(b)],
    });
}
function refuseInsideOutput(node, index, graph) {
    const file = fileOf(node);
    for (const place of ancestorsOf(file)) {
        const output = index.byPath.get(place);
        if (!output)
            continue;
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo({
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
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo({
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


/***/ }),

/***/ 29874:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ Recorded),
/* harmony export */   x: () => (/* binding */ withContents)
/* harmony export */ });
/** What `.dvc` files and locks record at this moment of a run, by path. */
class Recorded {
    graph;
    lockOf;
    /** Empty until somebody asks: where nothing is to be done nobody does. */
    byPath = new Map();
    /** Directory → paths below it, at any depth. */
    below = new Map();
    isRead = false;
    constructor(graph, lockOf) {
        this.graph = graph;
        this.lockOf = lockOf;
    }
    read() {
        if (this.isRead)
            return;
        this.isRead = true;
        for (const node of this.graph.values()) {
            if ('source' in node)
                for (const output of node.source.outputs)
                    this.byPath.set(output.path, output);
        }
        this.readLocks();
        for (const path of this.byPath.keys()) {
            for (const directory of directoriesAbove(path)) {
                const paths = this.below.get(directory);
                if (paths)
                    paths.push(path);
                else
                    this.below.set(directory, [path]);
            }
        }
    }
    /** Takes over what the locks hold now; other stages than the one just run may be recorded anew as well. */
    readLocks() {
        if (!this.isRead)
            return;
        for (const node of this.graph.values()) {
            if (!('stage' in node))
                continue;
            const entry = this.lockOf(node.stage).get(node.stage.name);
            for (const output of withContents(node.stage, entry))
                this.byPath.set(output.path, output);
        }
    }
    /** Takes an entry for recorded that no lock holds. */
    assume(stage, entry) {
        this.read();
        for (const output of withContents(stage, entry))
            this.byPath.set(output.path, output);
    }
    /** The stage's outputs as recorded; undefined when one of them never was. */
    outputsOf(stage) {
        this.read();
        const outputs = stage.outputs.map((output) => ({ ...output, ...this.byPath.get(output.path) }));
        return outputs.every((output) => output.digest !== undefined) ? outputs : undefined;
    }
    /** Recorded, cached outputs that are, contain or lie inside a path. */
    around(path) {
        this.read();
        const paths = [path, ...directoriesAbove(path), ...(this.below.get(path) ?? [])];
        return paths
            .flatMap((place) => this.byPath.get(place) ?? [])
            .filter(({ cached, digest }) => cached && digest !== undefined);
    }
}
/** Nearest first; the last is '', the root. */
function directoriesAbove(path) {
    if (path === '')
        return [];
    const found = [];
    for (let slash = path.lastIndexOf('/'); slash > 0; slash = path.lastIndexOf('/', slash - 1))
        found.push(path.slice(0, slash));
    found.push('');
    return found;
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
 * everything. A target is a stage address, a foreach or matrix group, a `dvc.yaml` path (all its stages), a `.dvc` path or
 * a path in an output. What a frozen stage needs does not count as connected with it.
 * Throws `TARGET_UNKNOWN` (exit 2).
 */
function selectStages(graph, targets, { single = false, downstream = false, pipeline = false } = {}) {
    const wanted = new Set(targets.length === 0 ? graph.keys() : targets.flatMap((target) => addressesOf(graph, target)));
    const needs = (address) => activeNeeds(graph.get(address));
    // Stages that are not chosen themselves may still say which of two others comes first.
    if (single && !pipeline)
        return producersFirst(graph.keys(), needs).filter((address) => wanted.has(address));
    const dependents = pipeline || downstream ? dependentsIn(graph) : undefined;
    const chosen = reached(wanted, (address) => [
        ...(downstream && !pipeline ? [] : needs(address)),
        ...(dependents?.get(address) ?? []),
    ]);
    const inOrder = [...graph.keys()].filter((address) => chosen.has(address));
    return producersFirst(inOrder, (address) => needs(address).filter((need) => chosen.has(need)));
}
/** Whether foreach or matrix made the stage of the group. */
function isOfGroup(address, group) {
    return address.startsWith(`${group}@`);
}
function activeNeeds(node) {
    return 'stage' in node && node.stage.frozen ? [] : node.needs;
}
function dependentsIn(graph) {
    const dependents = new Map();
    for (const node of graph.values()) {
        for (const need of activeNeeds(node)) {
            const list = dependents.get(need);
            if (list)
                list.push(node.address);
            else
                dependents.set(need, [node.address]);
        }
    }
    return dependents;
}
function reached(from, next) {
    const found = new Set(from);
    for (const address of found)
        next(address).forEach((one) => found.add(one));
    return found;
}
function producersFirst(addresses, needs) {
    const order = new Set();
    const visit = (address) => {
        if (order.has(address))
            return;
        needs(address).forEach(visit);
        order.add(address);
    };
    for (const address of addresses)
        visit(address);
    return [...order];
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
    found.dvcYamls.sort((a, b) => (0,_core_repository_path_js__WEBPACK_IMPORTED_MODULE_4__/* .byDirectory */ .vS)(node_path__WEBPACK_IMPORTED_MODULE_1__.posix.dirname(a), node_path__WEBPACK_IMPORTED_MODULE_1__.posix.dirname(b)));
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

/***/ 47869:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dr: () => (/* binding */ leadsOutside),
/* harmony export */   o3: () => (/* binding */ readOwnText),
/* harmony export */   zx: () => (/* binding */ readOwnFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(43026);
/* harmony import */ var _core_reserved_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23521);
/* harmony import */ var _platform_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(48486);
/* harmony import */ var _ignore_rules_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80014);






/** Where caches keep an object (dvc-formats §1.4), below their root. */
const OBJECT = /^(?:files[/\\]md5[/\\])?[0-9a-f]{2}[/\\][0-9a-f]{30}$/;
/**
 * Whether links lead a path (POSIX, from the root) out of the git repository, or to what git and DVC keep for themselves.
 * Whoever writes a commit could bring such a link, and have what it leads to shown. Objects of the cache are no way
 * out: checked out as links, data leads there.
 */
function leadsOutside(repository, path) {
    const real = realPathOf((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(repository.root, path));
    if (real === undefined)
        return false;
    const root = node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(repository.root);
    const names = namesBelow((0,_ignore_rules_js__WEBPACK_IMPORTED_MODULE_2__/* .gitTop */ .Sp)(root) ?? root, real);
    if (names && (0,_core_reserved_path_js__WEBPACK_IMPORTED_MODULE_3__/* .reservedProblem */ .y)(names) === undefined)
        return false;
    const cache = realPathOf(repository.cacheDirectory);
    return cache === undefined || !OBJECT.test((0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(cache, real));
}
/** The text of a file of the repository; undefined where there is none. Throws `PATH_OUTSIDE` for what `leadsOutside`, and `FILE_UNREADABLE` (exit 2). */
function readOwnText(repository, path) {
    refuseOutside(repository, path);
    return (0,_platform_files_js__WEBPACK_IMPORTED_MODULE_4__/* .readTextIfExists */ .TP)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(repository.root, path));
}
/** The bytes of a file of the repository; undefined where there is none, or no file. Throws `PATH_OUTSIDE` (exit 2). */
function readOwnFile(repository, path) {
    refuseOutside(repository, path);
    const absolute = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(repository.root, path);
    return (0,_platform_files_js__WEBPACK_IMPORTED_MODULE_4__/* .statIfExists */ .oL)(absolute)?.isFile() ? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(absolute) : undefined;
}
function refuseOutside(repository, path) {
    if (!leadsOutside(repository, path))
        return;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .yo({
        code: 'PATH_OUTSIDE',
        message: `${path} leads out of the git repository, or into a directory of git or DVC`,
        hint: 'Put a copy of the file in the place of the link.',
        exitCode: 2,
    });
}
function realPathOf(path) {
    try {
        return node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(path);
    }
    catch (error) {
        if ((0,_platform_files_js__WEBPACK_IMPORTED_MODULE_4__/* .isMissing */ .b2)(error))
            return undefined;
        throw error;
    }
}
/** Names on the way from a directory to a path below it; undefined for all other paths. */
function namesBelow(directory, path) {
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(directory, path);
    const names = way.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep);
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(way) || names[0] === '..' ? undefined : names;
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
