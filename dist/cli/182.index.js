"use strict";
exports.id = 182;
exports.ids = [182];
exports.modules = {

/***/ 3386:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ pathFromRoot),
/* harmony export */   h: () => (/* binding */ resolveTargets)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _core_repository_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4949);
/* harmony import */ var _workspace_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6037);




/** Path of a directory below the repository's root, POSIX; '' for the root. */
function pathFromRoot({ root }, directory) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(directory)).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/');
}
/**
 * Targets as typed in `directory`, in the words of the repository: paths from its root, stages by address. A name of the
 * directory's own dvc.yaml comes before one of the root's. What nobody knows stays as typed, for the error that follows.
 */
function resolveTargets(workspace, directory, typed) {
    const place = pathFromRoot(workspace.repository, directory);
    const outputs = (0,_workspace_js__WEBPACK_IMPORTED_MODULE_2__/* .recordedOutputs */ .NW)(workspace).map(({ path }) => path);
    const isKnown = (name) => workspace.graph.has(name) ||
        workspace.pipelines.some(({ path }) => path === name) ||
        outputs.some((path) => (0,_core_repository_path_js__WEBPACK_IMPORTED_MODULE_3__/* .isInside */ .FK)(name, path));
    return typed.map((target) => {
        const [path, stage] = splitAddress(target);
        const fromHere = node_path__WEBPACK_IMPORTED_MODULE_1__.posix.join(place, path).replace(/\/$/, '');
        const candidates = stage === undefined
            ? [fromHere, `${node_path__WEBPACK_IMPORTED_MODULE_1__.posix.join(place, 'dvc.yaml')}:${target}`, target]
            : [`${fromHere}:${stage}`, stage, target];
        return candidates.find(isKnown) ?? target;
    });
}
/** `dir/dvc.yaml:train` → path and stage; anything else is a path or a name. */
function splitAddress(target) {
    const found = /^(.*dvc\.yaml):([^/]+)$/.exec(target);
    return found ? [found[1], found[2]] : [target];
}


/***/ }),

/***/ 6037:
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
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/platform/files.js
var files = __webpack_require__(8486);
// EXTERNAL MODULE: ./build/src/pipeline/dvc-yaml.js + 1 modules
var dvc_yaml = __webpack_require__(6055);
// EXTERNAL MODULE: ./build/src/pipeline/stage.js
var pipeline_stage = __webpack_require__(5970);
// EXTERNAL MODULE: ./build/src/pipeline/lock.js
var lock = __webpack_require__(6953);
// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(3026);
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
var recorded = __webpack_require__(7493);
// EXTERNAL MODULE: ./build/src/versioning/find-pipeline-files.js
var find_pipeline_files = __webpack_require__(4204);
// EXTERNAL MODULE: ./build/src/versioning/dvc-file.js
var dvc_file = __webpack_require__(4288);
// EXTERNAL MODULE: ./build/src/commands/open-repository.js
var open_repository = __webpack_require__(4159);
;// CONCATENATED MODULE: ./build/src/commands/workspace.js






/** Reads everything that says what the repository holds; hashes nothing. */
function openWorkspace(context, repository = (0,open_repository/* openRepository */.h)(context)) {
    const found = (0,find_pipeline_files/* findPipelineFiles */.f)(repository);
    const dvcFiles = (0,dvc_file/* readDvcFiles */.t)(repository, found.dvcFiles);
    const read = (path) => (0,files/* readTextIfExists */.TP)(`${repository.root}/${path}`);
    const pipelines = found.dvcYamls.map((path) => (0,dvc_yaml/* parseDvcYaml */.g)(read(path) ?? '', path));
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
    const { openGit } = await __webpack_require__.e(/* import() */ 102).then(__webpack_require__.bind(__webpack_require__, 102));
    return openGit(root, context.environment, context.gitAuthorization);
}
/** Asks whether git tracks a path (POSIX, relative to the repository's root) or anything below it; git starts at the first question. */
function gitTracks(repository, context) {
    let opening;
    return async (path) => {
        const git = await (opening ??= openRepositoryGit(repository, context));
        if (!git)
            return false;
        return git.tracks((0,external_node_path_.relative)(git.root, (0,external_node_path_.join)((0,external_node_fs_.realpathSync)(repository.root), path))
            .split(external_node_path_.sep)
            .join('/'));
    };
}


/***/ }),

/***/ 4161:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bc: () => (/* binding */ isDigest),
/* harmony export */   SU: () => (/* binding */ isDirectoryDigest),
/* harmony export */   m: () => (/* binding */ parseDigest)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3026);

const DIGEST = /^[0-9a-f]{32}(\.dir)?$/;
/** Whether the text is a digest; anything else must never become a path. */
function isDigest(text) {
    return DIGEST.test(text);
}
/** Whether the digest names a directory manifest. */
function isDirectoryDigest(digest) {
    return digest.endsWith('.dir');
}
/**
 * The digest as DVC reads it (lowercased), or a `DIGEST_INVALID` error (exit 2) that names
 * where it stands.
 */
function parseDigest(text, where) {
    const digest = text.toLowerCase();
    if (isDigest(digest))
        return digest;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({
        code: 'DIGEST_INVALID',
        message: `${where}: "${text.slice(0, 80)}" is not an MD5 digest`,
        hint: 'A digest is 32 hexadecimal digits, followed by .dir for a directory. Restore the file from git, or run `assay add` again.',
        exitCode: 2,
    });
}


/***/ }),

/***/ 4949:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AZ: () => (/* binding */ resolveInRepository),
/* harmony export */   FK: () => (/* binding */ isInside),
/* harmony export */   HH: () => (/* binding */ byCodePoint)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3026);

/**
 * Resolves a path written in a file against that file's directory. Both the directory and the result are
 * POSIX paths relative to the repository root ('' is the root). `./` and trailing slashes vanish.
 * Throws `PATH_OUTSIDE` (exit 2) for absolute paths and for paths that leave the repository.
 */
function resolveInRepository(directory, written, where) {
    const parts = directory === '' ? [] : directory.split('/');
    const outside = () => new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({
        code: 'PATH_OUTSIDE',
        message: `${where}: "${written.slice(0, 200)}" is not a path inside the repository`,
        hint: 'Use a path relative to this file that stays inside the repository.',
        exitCode: 2,
    });
    if (written === '' || written.startsWith('/') || /^[A-Za-z]:[\\/]/.test(written) || written.includes('\0')) {
        throw outside();
    }
    for (const part of written.split('/')) {
        if (part === '' || part === '.')
            continue;
        if (part !== '..')
            parts.push(part);
        else if (parts.pop() === undefined)
            throw outside();
    }
    return parts.join('/');
}
/** Whether `path` is `parent` or lies below it; both POSIX, relative to the repository root. */
function isInside(path, parent) {
    return parent === '' || path === parent || path.startsWith(`${parent}/`);
}
/** Compares by code point, as DVC and Python sort (JavaScript's own order differs above U+FFFF). */
function byCodePoint(a, b) {
    return Buffer.compare(Buffer.from(a), Buffer.from(b));
}


/***/ }),

/***/ 6055:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ parseDvcYaml)
});

// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(3026);
// EXTERNAL MODULE: ./build/src/core/repository-path.js
var repository_path = __webpack_require__(4949);
// EXTERNAL MODULE: ./build/src/platform/yaml/values.js
var values = __webpack_require__(3535);
// EXTERNAL MODULE: ./build/src/core/nearest.js
var nearest = __webpack_require__(2007);
// EXTERNAL MODULE: ./build/src/platform/yaml/parse-yaml.js
var parse_yaml = __webpack_require__(2556);
// EXTERNAL MODULE: ./build/src/platform/yaml/yaml-map.js
var yaml_map = __webpack_require__(8181);
;// CONCATENATED MODULE: ./build/src/pipeline/checked-yaml.js


/** DVC's template expression; `\${` is a literal `${`. */
const TEMPLATE = /(?<!\\)\$\{.*?\}/s;
/** Reads parts of a YAML file in their expected types; what is not as expected is noted with its place. */
class CheckedYaml {
    mistakes = [];
    source;
    constructor(text, file) {
        this.source = (0,parse_yaml/* parseYaml */.h)(text, { file });
    }
    get root() {
        return this.source.value;
    }
    locate(at) {
        return this.source.locateKey(at);
    }
    /** Entries of a map in the order of the file; none where there is nothing, or something else. */
    entries(at, value, what) {
        if (value === undefined || value === null)
            return [];
        if ((0,values/* isYamlMap */.S6)(value))
            return (0,yaml_map/* yamlEntries */.go)(value).map(([key, child]) => [(0,yaml_map/* keyText */.Pu)(key), child]);
        this.mistake(at, `${what} is a map of names`);
        return [];
    }
    /** The same as an object, with unknown keys noted; those of `unsupported` are known to DVC only. */
    fields(at, value, what, known, unsupported = []) {
        const entries = this.entries(at, value, what);
        for (const [key] of entries)
            this.knownKey([...at, key], key, known, unsupported);
        return Object.fromEntries(entries);
    }
    list(at, value) {
        if (value === undefined || value === null)
            return [];
        if (Array.isArray(value))
            return value;
        this.mistake(at, `\`${at.at(-1)}\` is a list`, 'Write each entry on a line of its own, after a dash.');
        return [];
    }
    boolean(at, value, otherwise) {
        if (value === undefined)
            return otherwise;
        if (typeof value === 'boolean')
            return value;
        this.mistake(at, `\`${at.at(-1)}\` cannot be ${JSON.stringify(value)}`, 'Write true or false.');
        return otherwise;
    }
    /** Text with `\${` read as `${`; a template is noted, since templates are not filled in. */
    text(at, value, what) {
        if (typeof value !== 'string' || value === '') {
            this.mistake(at, `${what}, not ${JSON.stringify(value)}`);
            return '';
        }
        if (TEMPLATE.test(value)) {
            this.mistake(at, 'templating with ${…} is not supported yet', 'Write the value out (or \\${…} where the shell shall see ${…}), or run this pipeline with `dvc repro`.');
        }
        return value.replaceAll('\\${', '${');
    }
    mistake(at, message, hint) {
        this.mistakes.push({ message, ...(hint !== undefined && { hint }), location: this.locate(at) });
    }
    knownKey(at, key, known, unsupported) {
        if (known.includes(key))
            return;
        if (unsupported.includes(key)) {
            this.mistake(at, `\`${key}\` is not supported yet`, 'Write the stages out, or run this pipeline with `dvc repro`.');
            return;
        }
        const meant = (0,nearest/* nearest */.p)(key, [...known, ...unsupported]);
        this.mistake(at, `unknown key "${key}"`, meant ? `Did you mean "${meant}"?` : `Known keys: ${known.join(', ')}.`);
    }
}

;// CONCATENATED MODULE: ./build/src/pipeline/dvc-yaml.js




const FILE_KEYS = ['stages', 'metrics', 'params', 'plots', 'artifacts'];
const FILE_KEYS_UNSUPPORTED = ['vars', 'datasets'];
const STAGE_KEYS = [
    ...['cmd', 'wdir', 'deps', 'params', 'outs', 'metrics', 'plots'],
    ...['frozen', 'always_changed', 'desc', 'meta'],
];
const STAGE_KEYS_UNSUPPORTED = ['vars', 'foreach', 'do', 'matrix'];
const OUT_KEYS = ['cache', 'persist', 'checkpoint', 'remote', 'push', 'desc', 'type', 'labels', 'meta'];
const PLOT_KEYS = [...OUT_KEYS, 'template', 'x', 'y', 'x_label', 'y_label', 'title', 'header'];
const DEFAULT_PARAMS = 'params.yaml';
const KINDS = { outs: 'out', metrics: 'metric', plots: 'plot' };
/**
 * Reads a dvc.yaml (format: dvc-formats §2). Every mistake of the file is reported at once (`DVC_YAML_INVALID`, exit
 * 2), at file:line:column. Templating (`${}`), `foreach`, `matrix` and `vars` are refused by name.
 */
function parseDvcYaml(text, path) {
    return new DvcYamlReader(new CheckedYaml(text, path), path).read();
}
class DvcYamlReader {
    yaml;
    path;
    directory;
    constructor(yaml, path) {
        this.yaml = yaml;
        this.path = path;
        this.directory = path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '';
    }
    read() {
        const root = this.yaml.fields([], this.yaml.root, this.path, FILE_KEYS, FILE_KEYS_UNSUPPORTED);
        const file = {
            path: this.path,
            stages: this.yaml.entries(['stages'], root['stages'], '`stages`').map(([name, value]) => this.stage(name, value)),
            metrics: this.paths(['metrics'], root['metrics']),
            params: this.paths(['params'], root['params']),
        };
        const { mistakes } = this.yaml;
        if (mistakes.length === 0)
            return file;
        throw new errors/* UserError */.yo({ code: 'DVC_YAML_INVALID', message: `${this.path} cannot be used`, exitCode: 2, mistakes });
    }
    stage(name, value) {
        const at = ['stages', name];
        const fields = this.yaml.fields(at, value, `stage "${name}"`, STAGE_KEYS, STAGE_KEYS_UNSUPPORTED);
        const address = this.directory === '' ? name : `${this.path}:${name}`;
        const { wdir } = fields;
        const workingDirectory = wdir === undefined ? this.directory : this.place([...at, 'wdir'], wdir, this.directory, '`wdir` is a path').path;
        const { line, column } = this.yaml.locate(at);
        const stage = {
            address,
            name,
            file: this.path,
            line,
            column,
            workingDirectory,
            command: this.command([...at, 'cmd'], fields['cmd']),
            dependencies: this.dependencies([...at, 'deps'], fields['deps'], workingDirectory),
            params: this.params([...at, 'params'], fields['params'], workingDirectory),
            outputs: ['outs', 'metrics', 'plots'].flatMap((key) => this.outputs([...at, key], fields[key], key, address, workingDirectory)),
            frozen: this.yaml.boolean([...at, 'frozen'], fields['frozen'], false),
            alwaysChanged: this.yaml.boolean([...at, 'always_changed'], fields['always_changed'], false),
        };
        this.refuseRepeatedPaths(at, stage);
        return stage;
    }
    command(at, value) {
        if (value === undefined || value === null || (Array.isArray(value) && value.length === 0)) {
            this.yaml.mistake(at, 'a stage needs `cmd`: a command, or a list of commands');
            return '';
        }
        const what = '`cmd` is a command, or a list of commands';
        if (!Array.isArray(value))
            return this.yaml.text(at, value, what);
        return value.map((line, index) => this.yaml.text([...at, index], line, what));
    }
    dependencies(at, value, directory) {
        return this.yaml.list(at, value).flatMap((item, index) => {
            const place = [...at, index];
            if (typeof item === 'string' && /^[a-z][a-z0-9+]*:\/\//i.test(item)) {
                const hint = 'Track it with `dvc import-url` and depend on the local copy.';
                this.yaml.mistake(place, `"${item}" is not a local path`, hint);
                return [];
            }
            return this.place(place, item, directory, 'a dependency is a path');
        });
    }
    params(at, value, directory) {
        const byFile = new Map();
        const add = (place, file, keys) => {
            const known = byFile.get(file);
            if (!known)
                byFile.set(file, { place, keys });
            else
                known.keys = known.keys && keys && [...known.keys, ...keys];
        };
        this.yaml.list(at, value).forEach((item, index) => {
            const place = [...at, index];
            if (typeof item === 'string')
                return add(place, DEFAULT_PARAMS, [this.yaml.text(place, item, 'a key')]);
            if (!(0,values/* isYamlMap */.S6)(item)) {
                return this.yaml.mistake(place, 'a parameter is a dotted key, or a file with a list of keys');
            }
            for (const [file, keys] of Object.entries(item)) {
                const where = [...place, file];
                const names = this.yaml
                    .list(where, keys)
                    .map((key, i) => this.yaml.text([...where, i], key, `the keys of ${file} are dotted names`));
                add(where, file, names.length === 0 ? null : names);
            }
        });
        return [...byFile].map(([written, { place, keys }]) => {
            if (/\.(py|toml)$/.test(written)) {
                const hint = 'Move them to params.yaml or a .json file.';
                this.yaml.mistake(place, `parameters in ${written} are not supported yet`, hint);
            }
            return { ...this.place(place, written, directory, 'a parameter file is a path'), keys };
        });
    }
    outputs(at, value, key, owner, directory) {
        return this.yaml.list(at, value).flatMap((item, index) => {
            const place = [...at, index];
            const entries = (0,values/* isYamlMap */.S6)(item) ? Object.entries(item) : [];
            if (entries.length > 1) {
                const [first, second] = entries.map(([name]) => name);
                const hint = `Indent "${second}" deeper than "${first}" if it is a flag of it, or give it a dash of its own.`;
                this.yaml.mistake([...place, second], `"${first}" and "${second}" stand in one entry`, hint);
            }
            const [name, given] = entries[0] ?? [item, null];
            const output = this.place(place, name, directory, 'an output is a path, or a path with flags');
            if (output.path === '' && output.written !== '') {
                this.yaml.mistake(place, 'the repository itself cannot be an output');
            }
            const flags = this.flags([...place, output.written], given, key);
            const flag = (word, otherwise) => this.yaml.boolean([...place, output.written, word], flags[word], otherwise);
            const { remote } = flags;
            return {
                ...output,
                owner,
                kind: KINDS[key],
                cached: flag('cache', true),
                pushed: flag('push', true),
                persist: flag('persist', false),
                ...(typeof remote === 'string' && { remote }),
            };
        });
    }
    /** A plot may have a list of flag maps; where they differ in a flag the last holds. */
    flags(at, value, key) {
        const maps = key === 'plots' && Array.isArray(value) ? value : [value];
        const known = key === 'plots' ? PLOT_KEYS : OUT_KEYS;
        return Object.assign({}, ...maps.map((map) => this.yaml.fields(at, map, `\`${at.at(-1)}\``, known)));
    }
    /** DVC bears a dependency that is written twice, but not an output that is anything else besides. */
    refuseRepeatedPaths(at, { name, dependencies, params, outputs }) {
        const seen = new Set([...dependencies, ...params].map(({ path }) => path));
        for (const { path, written } of outputs) {
            if (seen.has(path) && path !== '') {
                const hint = 'A path is either a dependency or an output, and an output once.';
                this.yaml.mistake(at, `stage "${name}" names "${written}" twice`, hint);
            }
            seen.add(path);
        }
    }
    paths(at, value) {
        return this.yaml
            .list(at, value)
            .map((item, index) => this.place([...at, index], item, this.directory, 'expected a path').path);
    }
    /** A path inside the repository; where it is not one, a mistake is noted and '' stands for it. */
    place(at, value, directory, what) {
        const written = this.yaml.text(at, value, what);
        if (written === '')
            return { written, path: '' };
        try {
            return { written, path: (0,repository_path/* resolveInRepository */.AZ)(directory, written, this.path) };
        }
        catch (error) {
            if (!(error instanceof errors/* UserError */.yo))
                throw error;
            this.yaml.mistake(at, `"${written}" is not a path inside the repository`, error.hint);
            return { written: '', path: '' };
        }
    }
}


/***/ }),

/***/ 6953:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ parseLock),
/* harmony export */   y: () => (/* binding */ withLockEntry)
/* harmony export */ });
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4161);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3026);
/* harmony import */ var _core_repository_path_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4949);
/* harmony import */ var _platform_yaml_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2556);
/* harmony import */ var _platform_yaml_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3535);
/* harmony import */ var _platform_yaml_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8181);
/* harmony import */ var _platform_yaml_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3537);
/* harmony import */ var _platform_yaml_index_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3085);




/** Reads a dvc.lock (schema 2.0, dvc-formats §1.3). `LOCK_INVALID` and `DIGEST_INVALID` (exit 2) name the stage. */
function parseLock(text, path) {
    const source = (0,_platform_yaml_index_js__WEBPACK_IMPORTED_MODULE_0__/* .parseYaml */ .h)(text, { file: path, numbers: 'exact' });
    const invalid = (message, at) => new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo({
        code: 'LOCK_INVALID',
        message: `${path}: ${message}`,
        hint: `Restore the file from git (\`git checkout -- ${path}\`), or delete it and run \`assay repro\`.`,
        exitCode: 2,
        location: source.locate(at),
    });
    const mapAt = (value, at) => {
        if (value === undefined || value === null)
            return [];
        if ((0,_platform_yaml_index_js__WEBPACK_IMPORTED_MODULE_2__/* .isYamlMap */ .S6)(value))
            return (0,_platform_yaml_index_js__WEBPACK_IMPORTED_MODULE_3__/* .yamlEntries */ .go)(value).map(([key, child]) => [(0,_platform_yaml_index_js__WEBPACK_IMPORTED_MODULE_3__/* .keyText */ .Pu)(key), child]);
        throw invalid(`${at.join('.') || 'the file'} is not a map`, at);
    };
    const root = new Map(mapAt(source.value, []));
    if (root.size === 0)
        return new Map();
    const schema = root.get('schema');
    if (schema !== '2.0') {
        throw invalid(schema === undefined ? 'there is no schema' : `schema ${JSON.stringify(schema)} is not '2.0'`, [
            'schema',
        ]);
    }
    return new Map(mapAt(root.get('stages'), ['stages']).map(([name, value]) => {
        const at = ['stages', name];
        const fields = new Map(mapAt(value, at));
        const command = fields.get('cmd');
        const isCommand = typeof command === 'string' || (Array.isArray(command) && command.every((line) => typeof line === 'string'));
        if (!isCommand)
            throw invalid(`stage "${name}" has no cmd`, at);
        const contents = (key) => {
            const list = fields.get(key) ?? [];
            const isList = Array.isArray(list) && list.every((item) => (0,_platform_yaml_index_js__WEBPACK_IMPORTED_MODULE_2__/* .isYamlMap */ .S6)(item) && typeof item['path'] === 'string');
            if (!isList)
                throw invalid(`${key} of stage "${name}" is not a list of paths`, [...at, key]);
            return new Map(list.map((item) => contentOf(item, `${path}: stage "${name}"`)));
        };
        const params = mapAt(fields.get('params'), [...at, 'params']).map(([file, keys]) => [file, new Map(mapAt(keys, [...at, 'params', file]))]);
        const entry = {
            command,
            dependencies: contents('deps'),
            params: new Map(params),
            outputs: contents('outs'),
        };
        return [name, entry];
    }));
}
function contentOf(item, where) {
    const path = item['path'];
    if (item['files'] !== undefined || item['cloud'] !== undefined || item['dataset'] !== undefined) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo({
            code: 'LOCK_UNSUPPORTED',
            message: `${where}: "${path}" is versioned by the cloud or a dataset, which Assay does not read`,
            hint: 'Use a remote without `version_aware` and `worktree`.',
            exitCode: 2,
        });
    }
    const content = {};
    if (item['md5'] !== undefined) {
        const written = item['md5'];
        const text = typeof written === 'string' ? written : JSON.stringify((0,_platform_yaml_index_js__WEBPACK_IMPORTED_MODULE_4__/* .plainValue */ ._)(written));
        content.digest = (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_5__/* .parseDigest */ .m)(text, `${where}, "${path}"`);
        if (item['hash'] === undefined)
            content.legacy = true;
    }
    if (item['size'] !== undefined)
        content.sizeBytes = Number(item['size']);
    if (item['nfiles'] !== undefined)
        content.fileCount = Number(item['nfiles']);
    if (item['isexec'] === true)
        content.executable = true;
    return [path, content];
}
/**
 * The text of a dvc.lock after one stage ran: only that stage's node is replaced (a new stage
 * goes to the end), every other byte stays. Written as DVC writes it, byte for byte.
 */
function withLockEntry(text, name, entry) {
    const start = text === undefined || text.trim() === '' ? "schema: '2.0'\n" : text;
    return (0,_platform_yaml_index_js__WEBPACK_IMPORTED_MODULE_6__/* .editYaml */ .a)(start, [{ path: ['stages', name], value: lockNode(entry) }]);
}
function lockNode(entry) {
    const node = { cmd: entry.command };
    if (entry.dependencies.size > 0)
        node['deps'] = contentNodes(entry.dependencies);
    if (entry.params.size > 0)
        node['params'] = paramsNode(entry.params);
    if (entry.outputs.size > 0)
        node['outs'] = contentNodes(entry.outputs);
    return node;
}
function contentNodes(contents) {
    const sorted = [...contents].sort(([a], [b]) => (0,_core_repository_path_js__WEBPACK_IMPORTED_MODULE_7__/* .byCodePoint */ .HH)(a, b));
    return sorted.map(([path, content]) => {
        const node = { path };
        if (content.digest !== undefined && !content.legacy)
            node['hash'] = 'md5';
        if (content.digest !== undefined)
            node['md5'] = content.digest;
        if (content.sizeBytes !== undefined)
            node['size'] = content.sizeBytes;
        if (content.fileCount !== undefined)
            node['nfiles'] = content.fileCount;
        if (content.executable)
            node['isexec'] = true;
        return node;
    });
}
/** params.yaml first, other files and all keys by code point; values keep the order of their file. */
function paramsNode(params) {
    const sorted = (map) => [...map].sort(([a], [b]) => (0,_core_repository_path_js__WEBPACK_IMPORTED_MODULE_7__/* .byCodePoint */ .HH)(a, b));
    const files = sorted(params).sort(([a], [b]) => Number(b === 'params.yaml') - Number(a === 'params.yaml'));
    return (0,_platform_yaml_index_js__WEBPACK_IMPORTED_MODULE_3__/* .mapOf */ .A7)(files.map(([file, keys]) => [file, (0,_platform_yaml_index_js__WEBPACK_IMPORTED_MODULE_3__/* .mapOf */ .A7)(sorted(keys))]));
}


/***/ }),

/***/ 7493:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ Recorded),
/* harmony export */   x: () => (/* binding */ withContents)
/* harmony export */ });
/* harmony import */ var _core_repository_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4949);

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

/***/ 5970:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ lockPathOf)
/* harmony export */ });
/** Path of the lock that belongs to a dvc.yaml. */
function lockPathOf(dvcYamlPath) {
    return dvcYamlPath.replace(/\.yaml$/, '.lock');
}


/***/ }),

/***/ 2216:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ composeYaml)
});

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./build/src/platform/yaml/resolve-plain.js
var resolve_plain = __webpack_require__(8380);
// EXTERNAL MODULE: ./build/src/platform/yaml/yaml-map.js
var yaml_map = __webpack_require__(8181);
;// CONCATENATED MODULE: ./build/src/platform/yaml/canonical-reader.js



/**
 * The tree of a text in the plain shape that DVC writes: block maps and lists, scalars without anchors and tags.
 * Blank lines and comments may stand between entries, and comments behind plain scalars. Undefined for everything
 * else, mistakes included, which is left to the full reader; on what both read they agree. It is there for speed: a
 * lock of many stages is megabytes, and the library behind the full reader is slow to start.
 */
function readCanonical(text) {
    if (!ORDINARY.test(text))
        return undefined;
    const reader = new CanonicalReader(text);
    try {
        return reader.document();
    }
    catch (error) {
        if (error === NOT_CANONICAL)
            return undefined;
        throw error;
    }
}
const NOT_CANONICAL = new Error('not canonical');
const ORDINARY = /^[\n\x20-\x7e\xa0-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffd\u{10000}-\u{10ffff}]+$/u;
const PLAIN_START = /[^\s,[\]{}#&*!|>'"%@`?:-]|[?:-](?=[^\s])/y;
/** A key without quotes, up to its colon. */
const PLAIN_KEY = /([^\s,[\]{}#&*!|>'"%@`?:-](?:[^\s:]|:(?=\S)| (?! |#|:)){0,500}):(?=[ \n])/y;
const QUOTED_KEY = /'((?:[^'\n]|''){0,500})':(?=[ \n])/y;
/** Blank lines and lines of comment. */
const BETWEEN = /(?: *(?:#[^\n]*)?\n)*/y;
const MAX_DEPTH = 100;
class CanonicalReader {
    text;
    at = 0;
    depth = 0;
    constructor(text) {
        this.text = text;
    }
    document() {
        const { text } = this;
        if (!text.endsWith('\n'))
            throw NOT_CANONICAL;
        this.at = this.afterComments();
        if (this.at === text.length || text[this.at] === ' ')
            throw NOT_CANONICAL;
        const root = this.block(0, -1);
        this.at = this.afterComments();
        if (root.kind === 'scalar' || this.at !== text.length)
            throw NOT_CANONICAL;
        return root;
    }
    /** What starts here, at the column `indent` of its line, below something at the column `parent`. */
    block(indent, parent) {
        if (++this.depth > MAX_DEPTH)
            throw NOT_CANONICAL;
        const node = this.isDashAt(this.at)
            ? this.list(indent)
            : this.isKeyAt(this.at)
                ? this.map(indent)
                : this.scalar(parent);
        this.depth--;
        return node;
    }
    list(indent) {
        const start = this.at;
        const children = [];
        let end;
        do {
            const from = this.at;
            this.at++;
            const afterMark = this.at;
            const inLine = this.text[this.at] === ' ' && this.text[this.at + 1] !== '\n';
            if (inLine)
                this.at++;
            const node = inLine ? this.block(indent + 2, indent) : this.below(indent, false);
            children.push({ from, key: undefined, keyStart: node.start, afterMark, merge: false, node });
            end = Math.max(node.end, afterMark);
        } while (this.continues(indent, false));
        const value = children.map(({ node }) => node.value);
        return { kind: 'list', value, from: start, start, end, flow: false, children };
    }
    map(indent) {
        const start = this.at;
        const children = [];
        const entries = [];
        const names = new Set();
        let end;
        do {
            const from = this.at;
            const key = this.key();
            const afterMark = this.at;
            if (names.has(key))
                throw NOT_CANONICAL;
            names.add(key);
            const node = this.entryValue(indent);
            entries.push([key, node.value]);
            children.push({ from, key, keyStart: from, afterMark, merge: false, node });
            end = Math.max(node.end, afterMark);
        } while (this.continues(indent, true));
        return { kind: 'map', value: (0,yaml_map/* mapOf */.A7)(entries), from: start, start, end, flow: false, children };
    }
    entryValue(indent) {
        const { text } = this;
        if (text[this.at] === '\n' || text[this.at + 1] === '\n')
            return this.below(indent, true);
        this.at++;
        return this.scalar(indent);
    }
    /** The value of a key or dash at the column `indent` whose line ends here, with or without a blank. */
    below(indent, isMap) {
        const end = this.at;
        if (this.text[this.at] === ' ')
            this.at++;
        this.at++;
        this.at = this.afterComments();
        const column = this.indentation();
        const hasList = isMap && column === indent && this.isDashAt(this.at + column);
        if (column <= indent && !hasList)
            return leaf(null, end, end);
        this.at += column;
        return this.block(column, indent);
    }
    /** Whether the next line is one more entry or item at this column, and if so goes to its first character. */
    continues(indent, isMap) {
        this.at = this.afterComments();
        if (this.at >= this.text.length)
            return false;
        const column = this.indentation();
        if (column > indent)
            throw NOT_CANONICAL;
        if (column < indent)
            return false;
        const isMore = isMap ? this.isKeyAt(this.at + column) : this.isDashAt(this.at + column);
        // Behind a list at the column of its key the map goes on.
        if (!isMore && isMap)
            throw NOT_CANONICAL;
        if (isMore)
            this.at += column;
        return isMore;
    }
    /** The start of the first line from here on that is neither blank nor a comment. */
    afterComments() {
        BETWEEN.lastIndex = this.at;
        BETWEEN.test(this.text);
        return BETWEEN.lastIndex;
    }
    /** Blanks at the start of the line that starts here; 0 at the end of the text. */
    indentation() {
        let end = this.at;
        while (this.text[end] === ' ')
            end++;
        if (this.text[end] === '\n')
            throw NOT_CANONICAL;
        return end - this.at;
    }
    isDashAt(at) {
        return this.text[at] === '-' && (this.text[at + 1] === ' ' || this.text[at + 1] === '\n');
    }
    isKeyAt(at) {
        PLAIN_KEY.lastIndex = QUOTED_KEY.lastIndex = at;
        return PLAIN_KEY.test(this.text) || QUOTED_KEY.test(this.text);
    }
    key() {
        PLAIN_KEY.lastIndex = QUOTED_KEY.lastIndex = this.at;
        const [, plain] = PLAIN_KEY.exec(this.text) ?? [];
        if (plain !== undefined) {
            if ((0,resolve_plain/* resolvePlain */.R)(plain).kind !== 'text')
                throw NOT_CANONICAL;
            this.at = PLAIN_KEY.lastIndex;
            return plain;
        }
        const [, quoted = ''] = QUOTED_KEY.exec(this.text) ?? [];
        this.at = QUOTED_KEY.lastIndex;
        return quoted.replaceAll("''", "'");
    }
    /** A scalar, which may go on in lines that are indented by more than `parent`; ends at a new line. */
    scalar(parent) {
        const { text } = this;
        const start = this.at;
        const first = text[start] ?? '';
        if (first === "'" || first === '"')
            return this.quoted(first, parent);
        const empty = text.slice(start, start + 3);
        if (empty === '[]\n' || empty === '{}\n') {
            this.at = start + 3;
            const isList = empty === '[]\n';
            const value = isList ? [] : {};
            return { kind: isList ? 'list' : 'map', value, from: start, start, end: start + 2, flow: true, children: [] };
        }
        PLAIN_START.lastIndex = start;
        if (!PLAIN_START.test(text))
            throw NOT_CANONICAL;
        const words = [];
        let end;
        let hasComment;
        do {
            const from = this.at;
            const line = this.restOfLine();
            const mark = line.indexOf(' #');
            hasComment = mark >= 0;
            const written = trimEnd(hasComment ? line.slice(0, mark) : line);
            if (written.includes(': ') || written.endsWith(':') || line.startsWith('#'))
                throw NOT_CANONICAL;
            words.push(trimStart(written));
            end = from + written.length;
            if (hasComment && this.goesOn(parent))
                throw NOT_CANONICAL;
        } while (!hasComment && this.goesOn(parent));
        const meaning = (0,resolve_plain/* resolvePlain */.R)(words.join(' '));
        if (meaning.kind === 'merge' || meaning.kind === 'broken')
            throw NOT_CANONICAL;
        return leaf(meaning.kind === 'text' ? words.join(' ') : meaning.value, start, end);
    }
    restOfLine() {
        const end = this.text.indexOf('\n', this.at);
        const line = this.text.slice(this.at, end);
        this.at = end + 1;
        return line;
    }
    /** Whether a scalar goes on in the next line; one that goes on behind blank lines or comments is not canonical. */
    goesOn(parent) {
        const next = this.afterComments();
        if (next >= this.text.length)
            return false;
        let column = 0;
        while (this.text[next + column] === ' ')
            column++;
        if (column > parent && next !== this.at)
            throw NOT_CANONICAL;
        return column > parent;
    }
    quoted(quote, parent) {
        const { text } = this;
        const start = this.at;
        const pattern = quote === "'" ? /'(?:[^']|'')*'(?=\n)/y : /"(?:[^"\\]|\\[^])*"(?=\n)/y;
        pattern.lastIndex = start;
        const source = pattern.exec(text)?.[0];
        if (source === undefined)
            throw NOT_CANONICAL;
        const lines = source.split('\n');
        for (const line of lines.slice(1))
            if (line.search(/[^ ]/) <= parent)
                throw NOT_CANONICAL;
        this.at = start + source.length + 1;
        if (this.goesOn(parent))
            throw NOT_CANONICAL;
        return leaf(quote === "'" ? folded(lines).slice(1, -1).replaceAll("''", "'") : unescaped(source), start, start + source.length);
    }
}
function leaf(value, start, end) {
    return { kind: 'scalar', value, from: start, start, end, flow: false, children: [] };
}
/** Lines joined by blanks; blanks around a line break do not count. */
function folded(lines) {
    const last = lines.length - 1;
    return lines
        .map((line, index) => (index > 0 ? trimStart(line) : line))
        .map((line, index) => (index < last ? trimEnd(line) : line))
        .join(' ');
}
// Other white space than blanks is text.
function trimStart(line) {
    return line.replace(/^ +/, '');
}
function trimEnd(line) {
    let end = line.length;
    while (line[end - 1] === ' ')
        end--;
    return line.slice(0, end);
}
function unescaped(source) {
    if (!/[\\\n]/.test(source))
        return source.slice(1, -1);
    const document = (0,dist/* parseDocument */.Tp)(source, { schema: 'failsafe', logLevel: 'silent' });
    const value = document.errors.length === 0 ? document.toJS() : undefined;
    if (typeof value !== 'string')
        throw NOT_CANONICAL;
    return value;
}

;// CONCATENATED MODULE: ./build/src/platform/yaml/forbidden-characters.js

/** What the YAML reader of DVC does not let through (`reader.py` of ruamel.yaml). */
const UNPRINTABLE = /[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u;
/** The first character that DVC's reader refuses although YAML parsers at large may take it. */
function forbiddenCharacter(text) {
    const found = UNPRINTABLE.exec(text);
    if (found !== null) {
        const code = (found[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
        return {
            offset: found.index,
            message: `has the unprintable character U+${code}`,
            hint: 'Delete it, or write it as an escape in double quotes.',
        };
    }
    const offset = text.includes('\t') ? offsetOfBareTab(text) : undefined;
    return offset === undefined
        ? undefined
        : { offset, message: 'has a tab outside of quotes', hint: 'Use spaces; DVC refuses the file otherwise.' };
}
/**
 * Tabs are data in quotes, in block scalars and in comments. Between the parts of a flow collection they
 * are let through, because JSON files indented with tabs are read as YAML too.
 */
function offsetOfBareTab(text) {
    let offset = 0;
    let depth = 0;
    let next = 'token';
    let blockAhead = false;
    for (const lexeme of new dist/* Lexer */.JG().lex(text)) {
        if (lexeme === dist/* CST */.DB.SCALAR) {
            next = blockAhead ? 'block' : 'plain';
            blockAhead = false;
            continue;
        }
        if (lexeme === dist/* CST */.DB.DOCUMENT || lexeme === dist/* CST */.DB.FLOW_END)
            continue;
        const type = next === 'token' ? dist/* CST */.DB.tokenType(lexeme) : next;
        if ((type === 'space' || type === 'plain') && depth === 0 && lexeme.includes('\t'))
            return offset + lexeme.indexOf('\t');
        if (type === 'flow-map-start' || type === 'flow-seq-start')
            depth++;
        if (type === 'flow-map-end' || type === 'flow-seq-end')
            depth--;
        if (type === 'block-scalar-header')
            blockAhead = true;
        offset += lexeme.length;
        next = 'token';
    }
    return undefined;
}

// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(3026);
;// CONCATENATED MODULE: ./build/src/platform/yaml/invalid-yaml.js

/** The `YAML_INVALID` error (exit 2) that reports these mistakes; the first one is its message and place. */
function invalidYaml(file, found, locationOf, cause) {
    const mistakes = found.map(({ offset, message, hint }) => {
        return { message, location: locationOf(offset), ...(hint === undefined ? {} : { hint }) };
    });
    const [first] = mistakes;
    return new errors/* UserError */.yo({
        code: 'YAML_INVALID',
        message: first?.message ?? `${file} is not YAML`,
        exitCode: 2,
        ...(first?.hint === undefined ? {} : { hint: first.hint }),
        ...(first?.location === undefined ? {} : { location: first.location }),
        ...(mistakes.length > 1 ? { mistakes } : {}),
        ...(cause === undefined ? {} : { cause }),
    });
}
/**
 * Why a text has no YAML tree. A text with merge conflict markers is said to have them, whatever the
 * parser stumbled over; otherwise the first syntax error counts, as the later ones follow from it.
 */
function syntaxMistake(text, errors) {
    const [first] = errors;
    if (first === undefined)
        return undefined;
    const conflict = conflictMarker(text);
    if (conflict !== undefined) {
        return {
            offset: conflict,
            message: 'has merge conflict markers',
            hint: 'Keep one side, delete the lines that start with <<<<<<<, ======= and >>>>>>>, and add the file again.',
        };
    }
    return { offset: first.pos[0], message: worded(first), hint: hintFor(first) };
}
function conflictMarker(text) {
    const ours = /^<{7}(?: |\r?$)/m.exec(text);
    const markers = /^<{7}(?: |\r?$)[^]*?^={7}\r?$[^]*?^>{7}(?: |\r?$)/m;
    return ours !== null && markers.test(text) ? ours.index : undefined;
}
function worded(error) {
    switch (error.code) {
        case 'MULTIPLE_DOCS':
            return 'holds more than one YAML document';
        case 'TAB_AS_INDENT':
            return 'is indented with a tab';
        case 'RESOURCE_EXHAUSTION':
            return 'is nested too deeply';
        default:
            return `YAML error: ${error.message}`;
    }
}
function hintFor({ code, message }) {
    switch (code) {
        case 'MULTIPLE_DOCS':
            return 'Keep one document: delete the `---` line and what follows it, or move that to a file of its own.';
        case 'TAB_AS_INDENT':
            return 'Indent with spaces.';
        case 'BLOCK_AS_IMPLICIT_KEY':
            return 'Quote a value that contains ": ", or start the nested map on the next line.';
        case 'BAD_SCALAR_START':
            return 'Put quotes around the value.';
        case 'BAD_DQ_ESCAPE':
            return 'In double quotes a backslash starts an escape: write \\\\ or use single quotes.';
        case 'RESOURCE_EXHAUSTION':
            return 'Flatten the structure.';
        case 'MISSING_CHAR':
            if (message.includes('quote'))
                return 'Close the quote that was opened above, and indent the lines it goes on in.';
            if (message.includes('flow'))
                return 'Quote text that contains [ ] { } or , inside brackets.';
            return 'Write `key: value`, with a space after the colon.';
        default:
            return 'Check the indentation, the quotes and the brackets of this line and the one above.';
    }
}

// EXTERNAL MODULE: ./build/src/platform/yaml/values.js
var values = __webpack_require__(3535);
;// CONCATENATED MODULE: ./build/src/platform/yaml/read-scalar.js


const QUOTE_IT = 'If it is text, put it in quotes.';
const STANDARD = 'tag:yaml.org,2002:';
/** The data of a scalar: quoted and block scalars are text, plain ones mean what they look like, a tag decides over both. */
function readScalar(node) {
    const text = node.source ?? '';
    const tag = node.tag ?? '!';
    if (tag === `${STANDARD}str`)
        return { value: text };
    if (tag === '!' && node.type !== 'PLAIN')
        return { value: text };
    const meaning = (0,resolve_plain/* resolvePlain */.R)(text);
    if (tag === '!') {
        if (meaning.kind === 'value')
            return { value: meaning.value };
        if (meaning.kind === 'text')
            return { value: text };
        return { message: `"${text}" only looks like a value`, hint: QUOTE_IT };
    }
    const value = meaning.kind === 'value' ? tagged(tag, meaning.value) : undefined;
    return value === undefined
        ? { message: `has the tag ${tag}, which does not fit or which DVC does not read`, hint: 'Delete the tag.' }
        : { value };
}
function tagged(tag, value) {
    switch (tag.slice(STANDARD.length)) {
        case 'int':
            return typeof value === 'number' || typeof value === 'bigint' ? value : undefined;
        case 'float':
            return typeof value === 'number' || typeof value === 'bigint'
                ? new values/* YamlFloat */.iw(Number(value))
                : value instanceof values/* YamlFloat */.iw
                    ? value
                    : undefined;
        case 'bool':
            return typeof value === 'boolean' ? value : undefined;
        case 'null':
            return value === null ? value : undefined;
        default:
            return undefined;
    }
}

;// CONCATENATED MODULE: ./build/src/platform/yaml/read-value.js




/** Nodes that aliases may add to a document, all together. Files written by people stay far below, "alias bombs" do not. */
const MAX_ALIASED_NODES = 100_000;
/** Reads the data of a syntax tree, exactly as DVC's reader (ruamel.yaml, `safe`) would, and notes every mistake. */
class ValueReader {
    text;
    lineOf;
    mistakes = [];
    values = new Map();
    targets = new Map();
    anchors = new Map();
    size = 0;
    aliasedSize = 0;
    tooLarge = false;
    constructor(text, lineOf) {
        this.text = text;
        this.lineOf = lineOf;
    }
    /** The data of a node, which is also kept in `values`. */
    read(node) {
        if (node === null)
            return null;
        const before = this.size++;
        const anchor = (0,dist/* isAlias */.Vj)(node) || node.anchor === undefined ? undefined : { node, size: undefined };
        if (anchor && !(0,dist/* isAlias */.Vj)(node) && node.anchor !== undefined)
            this.anchors.set(node.anchor, anchor);
        const value = this.data(node);
        this.values.set(node, value);
        if (anchor)
            anchor.size = this.size - before;
        return value;
    }
    data(node) {
        if ((0,dist/* isAlias */.Vj)(node))
            return this.follow(node);
        if ((0,dist/* isScalar */.jn)(node))
            return this.scalar(node);
        if (node.tag !== undefined && !/^tag:yaml\.org,2002:(?:map|seq)$/.test(node.tag)) {
            this.mistake(node, `has the tag ${node.tag}, which DVC does not read`, 'Delete the tag.');
        }
        if ((0,dist/* isSeq */.oP)(node))
            return node.items.map((item) => this.read(item));
        return (0,dist/* isMap */.jh)(node) ? this.map(node) : null;
    }
    scalar(node) {
        const read = readScalar(node);
        if ('value' in read) {
            const isCut = typeof read.value === 'string' && this.isOpen(node);
            return isCut ? read.value.replace(/\n$/, '') : read.value;
        }
        this.mistake(node, read.message, read.hint);
        return null;
    }
    /** Whether it is a block scalar cut short by the end of the text: the line break that it lacks is not part of it. */
    isOpen(node) {
        const isBlock = node.type === 'BLOCK_LITERAL' || node.type === 'BLOCK_FOLDED';
        return isBlock && node.range?.[1] === this.text.length && !this.text.endsWith('\n');
    }
    follow(alias) {
        const anchor = this.anchors.get(alias.source);
        if (anchor === undefined) {
            this.mistake(alias, `there is no anchor &${alias.source} before *${alias.source}`, 'Define the anchor above its first use, or quote the text.');
            return null;
        }
        if (anchor.size === undefined) {
            this.mistake(alias, `*${alias.source} stands inside of what it refers to`, 'Write the value out.');
            return null;
        }
        this.size += anchor.size;
        this.aliasedSize += anchor.size;
        if (this.aliasedSize > MAX_ALIASED_NODES) {
            if (!this.tooLarge)
                this.mistake(alias, 'aliases make the document far too large', 'Write the values out.');
            this.tooLarge = true;
            return null;
        }
        this.targets.set(alias, anchor.node);
        return this.values.get(anchor.node) ?? null;
    }
    /** Keys of `<<` come first and give way to the map's own, as ruamel.yaml has it. */
    map(node) {
        const entries = new Map();
        const merges = node.items.filter(isMerge);
        for (const second of merges.slice(1))
            this.mistake(second.key, 'repeats <<', 'Merge several maps with `<<: [*a, *b]`.');
        if (merges[0])
            for (const [key, value] of this.merged(merges[0]))
                entries.set((0,yaml_map/* keyIdentity */.CP)(key), { key, value, offset: undefined });
        for (const pair of node.items.filter((item) => !isMerge(item))) {
            const key = this.key(pair.key);
            const value = this.read(pair.value);
            if (key === undefined)
                continue;
            const earlier = entries.get((0,yaml_map/* keyIdentity */.CP)(key));
            if (earlier?.offset !== undefined)
                this.repeatedKey(pair.key, key, earlier.offset);
            entries.set((0,yaml_map/* keyIdentity */.CP)(key), { key: earlier?.key ?? key, value, offset: offsetOf(pair.key) });
        }
        this.refuseLookAlikes([...entries.values()], node);
        return (0,yaml_map/* mapOf */.A7)([...entries.values()].map(({ key, value }) => [key, value]));
    }
    merged(pair) {
        const value = this.read(pair.value);
        const maps = Array.isArray(value) ? value : [value];
        if (!maps.every(values/* isYamlMap */.S6)) {
            this.mistake(pair.key, '<< merges something that is not a map', 'Give << a map or a list of maps, such as `<<: *defaults`.');
            return [];
        }
        // Of several maps an earlier one wins, and its keys come last.
        return [
            ...new Map(maps
                .toReversed()
                .flatMap(yaml_map/* yamlEntries */.go)
                .map((entry) => [(0,yaml_map/* keyIdentity */.CP)(entry[0]), entry])).values(),
        ];
    }
    key(node) {
        const value = this.read(node);
        if (!Array.isArray(value) && !(0,values/* isYamlMap */.S6)(value))
            return value;
        this.mistake(node, 'a list or a map cannot be a key', 'Quote the key if it is text: `"[a, b]": …`.');
        return undefined;
    }
    repeatedKey(node, key, first) {
        this.mistake(node, `repeats the key "${(0,yaml_map/* keyText */.Pu)(key)}"`, `It stands in line ${this.lineOf(first)} already: keep one of the two.`);
    }
    /** `1` and `'1'` are two keys to Python but one name for everything that reads them here. */
    refuseLookAlikes(entries, map) {
        const names = new Set();
        for (const { key, offset } of entries) {
            const name = (0,yaml_map/* keyText */.Pu)(key);
            if (names.has(name)) {
                this.mistakes.push({
                    offset: offset ?? offsetOf(map),
                    message: `has two keys that both read "${name}"`,
                    hint: 'Rename one of them.',
                });
            }
            names.add(name);
        }
    }
    mistake(node, message, hint) {
        this.mistakes.push({ offset: offsetOf(node), message, hint });
    }
}
/** Whether the entry is `<<: …`, which merges other maps. */
function isMerge(pair) {
    return (0,dist/* isScalar */.jn)(pair.key) && pair.key.type === 'PLAIN' && pair.key.source === '<<' && pair.key.tag === undefined;
}
function offsetOf(node) {
    return node?.range?.[0] ?? 0;
}

;// CONCATENATED MODULE: ./build/src/platform/yaml/tree.js


/** The tree of a document that was read without a mistake. */
function treeOf(root, reader) {
    return root === null ? null : new TreeBuilder(reader).node(root, [], 0);
}
class TreeBuilder {
    reader;
    built = new Map();
    constructor(reader) {
        this.reader = reader;
    }
    /** `before` are the tokens between what precedes the node and the node; `fallback` is where a missing node would be. */
    node(node, before, fallback) {
        const [start, end] = node?.range ?? [fallback, fallback];
        const marks = before.filter(({ type }) => type === 'anchor' || type === 'tag');
        const from = Math.min(start, ...marks.map(({ offset }) => offset));
        const value = node === null ? null : (this.reader.values.get(node) ?? null);
        const tree = { kind: kindOf(node), value, from, start, end, flow: false, children: [] };
        if (node === null)
            return tree;
        this.built.set(node, tree);
        if ((0,dist/* isAlias */.Vj)(node)) {
            const target = this.reader.targets.get(node);
            const known = target && this.built.get(target);
            if (known)
                tree.target = known;
            return tree;
        }
        if (node.anchor !== undefined)
            tree.anchor = node.anchor;
        if (!(0,dist/* isSeq */.oP)(node) && !(0,dist/* isMap */.jh)(node))
            return tree;
        tree.flow = node.flow === true;
        tree.children = (0,dist/* isSeq */.oP)(node)
            ? this.items(node.items, sourceItems(node), tree)
            : node.items.map((pair) => this.entry(pair, tree));
        if (!tree.flow)
            tree.end = Math.max(tree.start, ...tree.children.slice(-1).map((child) => Math.max(child.node.end, child.afterMark)));
        return tree;
    }
    items(nodes, sources, list) {
        return nodes.map((item, index) => {
            const before = sources.length === nodes.length ? (sources[index]?.start ?? []) : [];
            const dash = before.find(({ type }) => type === 'seq-item-ind');
            const afterMark = dash ? dash.offset + 1 : (item?.range?.[0] ?? list.start);
            const node = this.node(item, before, afterMark);
            return { from: dash?.offset ?? node.from, key: undefined, keyStart: node.start, afterMark, merge: false, node };
        });
    }
    entry(pair, map) {
        const source = pair.srcToken;
        const key = this.node(pair.key, source?.start ?? [], map.start);
        const mark = source?.start.find(({ type }) => type === 'explicit-key-ind');
        const colon = source?.sep?.find(({ type }) => type === 'map-value-ind');
        const afterMark = colon ? colon.offset + 1 : key.end;
        const node = this.node(pair.value, source?.sep ?? [], afterMark);
        return {
            from: Math.min(key.from, mark?.offset ?? key.from),
            key: isMerge(pair) ? '<<' : key.value,
            keyStart: key.start,
            afterMark,
            merge: isMerge(pair),
            node,
        };
    }
}
function kindOf(node) {
    if ((0,dist/* isMap */.jh)(node))
        return 'map';
    if ((0,dist/* isSeq */.oP)(node))
        return 'list';
    return (0,dist/* isAlias */.Vj)(node) || !(0,dist/* isScalar */.jn)(node) ? (node === null ? 'scalar' : 'alias') : 'scalar';
}
function sourceItems(node) {
    const token = node.srcToken;
    // An item without a dash is but the comments that follow the list.
    if (token?.type === 'block-seq')
        return token.items.filter(({ start }) => start.some(({ type }) => type === 'seq-item-ind'));
    if (token?.type === 'flow-collection')
        return token.items.filter(({ key, value }) => key ?? value);
    return [];
}

;// CONCATENATED MODULE: ./build/src/platform/yaml/compose.js






/**
 * Parses a text of one YAML document and reads its data as DVC does. Throws `YAML_INVALID` (exit 2)
 * with the place and a hint for: syntax errors, merge conflict markers, several documents, repeated
 * keys, keys that are lists or maps, unknown tags and aliases, scalars that only look like numbers,
 * unprintable characters, tabs as white space, and aliases that blow the document up.
 */
function composeYaml(source, file) {
    const text = source.startsWith('\uFEFF') ? source.slice(1) : source;
    const root = readCanonical(text);
    return root === undefined
        ? composeAny(text, file)
        : { text, root, locationOf: (offset) => locate(text, file, offset) };
}
function composeAny(text, file) {
    const lines = new dist/* LineCounter */.HN();
    const document = (0,dist/* parseDocument */.Tp)(text, {
        schema: 'failsafe',
        version: '1.2',
        uniqueKeys: false,
        resolveKnownTags: false,
        keepSourceTokens: true,
        prettyErrors: false,
        logLevel: 'error',
        lineCounter: lines,
    });
    const locationOf = (offset) => {
        const { line, col } = lines.linePos(Math.min(offset, text.length));
        return { file, line, column: col };
    };
    const unreadable = syntaxMistake(text, document.errors) ?? forbiddenCharacter(text) ?? olderVersion(document, text);
    if (unreadable !== undefined)
        throw invalidYaml(file, [unreadable], locationOf, document.errors[0]);
    const reader = new ValueReader(text, (offset) => locationOf(offset).line);
    reader.read(document.contents);
    if (reader.mistakes.length > 0)
        throw invalidYaml(file, reader.mistakes, locationOf);
    return { text, root: treeOf(document.contents, reader), locationOf };
}
function locate(text, file, offset) {
    const before = text.slice(0, offset);
    return { file, line: before.split('\n').length, column: offset - before.lastIndexOf('\n') };
}
function olderVersion(document, text) {
    if (document.directives?.yaml.version !== '1.1')
        return undefined;
    return {
        offset: Math.max(text.indexOf('%YAML'), 0),
        message: 'asks for YAML 1.1',
        hint: 'Delete the `%YAML 1.1` line, and write true or false for yes or no.',
    };
}


/***/ }),

/***/ 3085:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ editYaml)
});

// EXTERNAL MODULE: ./build/src/platform/yaml/compose.js + 6 modules
var compose = __webpack_require__(2216);
// EXTERNAL MODULE: ./build/src/platform/yaml/emit-yaml.js + 2 modules
var emit_yaml = __webpack_require__(2428);
// EXTERNAL MODULE: ./build/src/platform/yaml/values.js
var values = __webpack_require__(3535);
// EXTERNAL MODULE: ./build/src/platform/yaml/yaml-map.js
var yaml_map = __webpack_require__(8181);
;// CONCATENATED MODULE: ./build/src/platform/yaml/identical.js


/** Whether two values would be written as the same text: same types, same order of keys. */
function identical(a, b) {
    if (a instanceof values/* YamlFloat */.iw)
        return b instanceof values/* YamlFloat */.iw && Object.is(a.value, b.value);
    if (a instanceof values/* YamlTimestamp */.Am)
        return b instanceof values/* YamlTimestamp */.Am && a.isoText === b.isoText;
    if (Array.isArray(a))
        return (Array.isArray(b) && a.length === b.length && a.every((item, index) => identical(item, b[index])));
    if (!(0,values/* isYamlMap */.S6)(a))
        return Object.is(a, b);
    if (!(0,values/* isYamlMap */.S6)(b))
        return false;
    const others = (0,yaml_map/* yamlEntries */.go)(b);
    const entries = (0,yaml_map/* yamlEntries */.go)(a);
    return (entries.length === others.length &&
        entries.every(([key, value], index) => {
            const [otherKey, other] = others[index];
            return typeof key === typeof otherKey && (0,yaml_map/* keyIdentity */.CP)(key) === (0,yaml_map/* keyIdentity */.CP)(otherKey) && identical(value, other);
        }));
}

;// CONCATENATED MODULE: ./build/src/platform/yaml/splice.js
/** The text with all splices done, which must not overlap. New lines end as those of the text do. */
function spliced(text, splices) {
    const lineEnd = /^[^\n]*\r\n/.test(text) ? '\r\n' : '\n';
    let result = text;
    for (const splice of splices.toSorted((a, b) => b.from - a.from))
        result = result.slice(0, splice.from) + splice.text.replaceAll('\n', lineEnd) + result.slice(splice.to);
    return result;
}
/** Offset of the line break (or `\r`) that ends the line of an offset, or of the end of the text. */
function lineEndOf(text, offset) {
    const newline = text.indexOf('\n', offset);
    if (newline < 0)
        return text.length;
    return newline > offset && text[newline - 1] === '\r' ? newline - 1 : newline;
}
/** Offset behind the line break of the line of an offset, or the end of the text. */
function nextLineOf(text, offset) {
    const newline = text.indexOf('\n', offset);
    return newline < 0 ? text.length : newline + 1;
}
/** Offset where the line of an offset starts. */
function lineStartOf(text, offset) {
    return text.lastIndexOf('\n', offset - 1) + 1;
}

// EXTERNAL MODULE: ./build/src/platform/yaml/fold.js
var fold = __webpack_require__(6242);
;// CONCATENATED MODULE: ./build/src/platform/yaml/with-value.js


/**
 * A copy of `root` with a value at a path, or without what is there if `value` is undefined. What is missing
 * on the way becomes a map; a new key, or an index at or behind the end of a list, goes to the end. Scalars give way.
 */
function withValue(root, path, value) {
    const [step, ...rest] = path;
    if (step === undefined)
        return value ?? null;
    if (Array.isArray(root)) {
        const index = Math.min(Number(step), root.length);
        if (value === undefined && index === root.length)
            return root;
        const isGone = value === undefined && rest.length === 0;
        return root.toSpliced(index, 1, ...(isGone ? [] : [withValue(root[index] ?? null, rest, value)]));
    }
    if (!(0,values/* isYamlMap */.S6)(root))
        return value === undefined ? root : withValue({}, path, value);
    return mapWithValue(root, step, rest, value);
}
function mapWithValue(map, step, rest, value) {
    const entries = (0,yaml_map/* yamlEntries */.go)(map);
    const at = entries.findIndex(([key]) => (0,yaml_map/* keyText */.Pu)(key) === (0,yaml_map/* keyText */.Pu)(step));
    const old = entries[at];
    if (old === undefined)
        return value === undefined ? map : (0,yaml_map/* mapOf */.A7)([...entries, [step, withValue(null, rest, value)]]);
    if (value === undefined && rest.length === 0)
        return (0,yaml_map/* mapOf */.A7)(entries.toSpliced(at, 1));
    return (0,yaml_map/* mapOf */.A7)(entries.toSpliced(at, 1, [old[0], withValue(old[1], rest, value)]));
}

// EXTERNAL MODULE: ./build/src/platform/yaml/yaml-node.js
var yaml_node = __webpack_require__(2503);
;// CONCATENATED MODULE: ./build/src/platform/yaml/tree-editor.js






/** Finds the splices that change a value of a text and nothing else. */
class TreeEditor {
    text;
    root;
    constructor(text, root) {
        this.text = text;
        this.root = root;
    }
    /** Sets the value at a path, or removes what is there. */
    change(path, value) {
        const { parent, child, depth } = this.nearest(path);
        const rest = path.slice(depth);
        if (parent === null || (parent.kind !== 'map' && parent.kind !== 'list')) {
            return this.replaceAt(path.slice(0, depth), withValue(parent?.value ?? null, rest, value));
        }
        if (child === undefined) {
            const isMerged = parent.kind === 'map' && (0,values/* isYamlMap */.S6)(parent.value) && Object.hasOwn(parent.value, String(rest[0]));
            if (value === undefined && isMerged)
                return this.replaceAt(path.slice(0, depth), withValue(parent.value, rest, value));
            if (parent.children.length === 0)
                return this.replaceAt(path.slice(0, depth), withValue(parent.value, rest, value));
            return this.insert(parent, rest[0] ?? '', withValue(null, rest.slice(1), value));
        }
        if (value !== undefined)
            return this.replace(parent, child, value);
        if (parent.children.length === 1) {
            return this.replaceAt(path.slice(0, depth), parent.kind === 'list' ? [] : {});
        }
        return this.withAliases(parent.flow ? this.removeFlow(parent, child) : this.removeBlock(parent, child));
    }
    /** The last part of a path that is there: `child` is at its end, or is missing in (or below) `parent`. */
    nearest(path) {
        let parent = this.root;
        for (const [index, step] of path.entries()) {
            const child = (0,yaml_node/* childAt */.U)(parent, step);
            if (child === undefined || index === path.length - 1)
                return { parent, child, depth: index };
            parent = child.node;
        }
        return { parent, child: undefined, depth: path.length };
    }
    replaceAt(path, value) {
        const { parent, child } = this.nearest(path);
        if (parent !== null && child !== undefined)
            return this.replace(parent, child, value);
        const root = new emit_yaml/* BlockEmitter */.uc(value).document(value);
        if (this.root !== null && this.root.end > this.root.from)
            return [{ from: this.root.from, to: this.root.end, text: root.trimEnd() }];
        const gap = /[^\n]$/.test(this.text) ? '\n' : '';
        return [{ from: this.text.length, to: this.text.length, text: gap + root }];
    }
    replace(parent, child, value) {
        return this.withAliases(this.replacement(parent, child, value));
    }
    replacement(parent, child, value) {
        const { node, afterMark } = child;
        if (parent.flow) {
            const text = (0,emit_yaml/* emitFlow */.Wl)(value, parent.kind === 'list');
            return { from: node.from, to: node.end, text: node.end > node.from ? text : ` ${text}` };
        }
        const text = this.emitter(value).value(value, this.spot(parent, child));
        const end = this.endOf(child);
        const isBelow = node.children.length > 0 && lineStartOf(this.text, node.start) > afterMark;
        // Comments between a key and the lines below it stay where they are.
        if (isBelow && node.from === node.start && text.startsWith('\n'))
            return { from: lineStartOf(this.text, node.from) - 1, to: lineEndOf(this.text, end), text };
        const commentFrom = isBelow ? afterMark : end;
        const comment = /^[ \t]*(#[^\r\n]*)?/.exec(this.text.slice(commentFrom, lineEndOf(this.text, commentFrom)));
        const to = isBelow ? lineEndOf(this.text, end) : end + (comment?.[0].length ?? 0);
        const column = this.columnOf(commentFrom) + (0,fold/* lengthOf */.Y5)(comment?.[0] ?? '') - (0,fold/* lengthOf */.Y5)(comment?.[1] ?? '');
        return { from: afterMark, to, text: withComment(text, this.columnOf(afterMark), comment?.[1], column) };
    }
    spot(parent, child) {
        const isLong = parent.kind === 'map' && this.text[child.from] === '?' && child.from < child.keyStart;
        return {
            after: parent.kind === 'list' ? 'dash' : isLong ? 'colon line' : 'key',
            column: this.columnOf(child.afterMark),
            indent: this.columnOf(child.from),
        };
    }
    insert(parent, step, value) {
        const last = parent.children.at(-1);
        const isList = parent.kind === 'list';
        if (parent.flow) {
            const text = isList ? (0,emit_yaml/* emitFlow */.Wl)(value, true) : (0,emit_yaml/* emitFlowEntry */.AO)(step, value);
            const at = this.endOf(last);
            return [{ from: at, to: at, text: `, ${text}` }];
        }
        const indent = this.columnOf(last.from);
        const emitter = this.emitter(value);
        const line = ' '.repeat(indent) + (isList ? emitter.item(value, indent) : emitter.entry(step, value, indent));
        const at = isOpenEnded(parent) ? nextLineOf(this.text, this.endOf(last)) : this.behind(parent.end);
        const gap = at > 0 && this.text[at - 1] !== '\n' ? '\n' : '';
        return [{ from: at, to: at, text: `${gap}${line}\n` }];
    }
    /** Where the next line of content stands behind an offset, or the end of the text. */
    behind(offset) {
        let at = this.text[offset - 1] === '\n' ? offset : nextLineOf(this.text, offset);
        while (at < this.text.length && /^[ \t]*(?:#|$)/.test(this.text.slice(at, lineEndOf(this.text, at))))
            at = nextLineOf(this.text, at);
        return at;
    }
    removeBlock(parent, child) {
        const start = lineStartOf(this.text, child.from);
        const end = this.endOf(child);
        if (this.text.slice(start, child.from).trim() === '')
            return { from: start, to: nextLineOf(this.text, end), text: '' };
        // The first entry of a map that starts in the line of a dash: the next one takes its place.
        const next = parent.children[parent.children.indexOf(child) + 1];
        const to = next?.from ?? end;
        if (this.text.slice(nextLineOf(this.text, end), to).trim() === '')
            return { from: child.from, to, text: '' };
        return { from: child.from - 1, to: lineEndOf(this.text, end), text: '' };
    }
    removeFlow(parent, child) {
        const index = parent.children.indexOf(child);
        const previous = parent.children[index - 1];
        const next = parent.children[index + 1];
        if (previous === undefined)
            return { from: child.from, to: next?.from ?? this.endOf(child), text: '' };
        return { from: this.endOf(previous), to: this.endOf(child), text: '' };
    }
    /** The splice, and those that write out the aliases of what it takes away. */
    withAliases(splice) {
        const isTaken = ({ from }) => splice.from <= from && from < splice.to;
        const splices = [splice];
        const visit = (parent) => {
            for (const child of parent.children) {
                const { node } = child;
                if (isTaken(node))
                    continue;
                if (node.target && isTaken(node.target))
                    splices.push(this.replacement(parent, child, node.value));
                visit(node);
            }
        };
        if (this.root && this.text.includes('*'))
            visit(this.root);
        return splices;
    }
    /** Offset behind an entry or item; block scalars without the line break at their end. */
    endOf({ node, afterMark }) {
        let end = Math.max(node.end, afterMark);
        while (/[\r\n]/.test(this.text[end - 1] ?? ''))
            end--;
        return end;
    }
    columnOf(offset) {
        return (0,fold/* lengthOf */.Y5)(this.text.slice(lineStartOf(this.text, offset), offset));
    }
    emitter(value) {
        const taken = [...this.text.matchAll(/&id(\d+)/g)].map(([, number]) => Number(number));
        return new emit_yaml/* BlockEmitter */.uc(value, 1 + Math.max(0, ...taken));
    }
}
/** Whether the last line ends in nothing or empty brackets. DVC has the comments behind it last, otherwise new lines. */
function isOpenEnded(node) {
    const last = node.children.at(-1)?.node;
    return last === undefined ? node.flow || node.end === node.start : isOpenEnded(last);
}
/** A value with the comment of its line, which keeps its column where it can. */
function withComment(text, start, comment, column) {
    if (comment === undefined)
        return text;
    if (text.startsWith('\n'))
        return ' '.repeat(Math.max(column - start, 1)) + comment + text;
    const lastLine = text.slice(text.lastIndexOf('\n') + 1);
    const end = (0,fold/* lengthOf */.Y5)(lastLine) + (text.includes('\n') ? 0 : start);
    return text + ' '.repeat(Math.max(column - end, 1)) + comment;
}

;// CONCATENATED MODULE: ./build/src/platform/yaml/edit-yaml.js






/**
 * A YAML text with some values changed, one after the other. What is written is written as by {@link emitYaml}, and
 * where: a changed value behind its key, with the comment at the end of its line in its old column if there is room; a
 * new key or item behind the last one and the comments that follow it (as DVC has it); a removed one takes its own
 * lines. Every other byte stays. A value that is there already, with the same types, is left as it is spelt. Aliases
 * of what is changed are written out. Where no change of a part gives the right data, the whole is written anew,
 * without comments. Throws `YAML_INVALID` (exit 2), naming `file`, for a text that is not YAML.
 */
function editYaml(text, edits, file = 'YAML') {
    return edits.reduce((current, edit) => edited(current, edit, file), text);
}
function edited(source, { path, value }, file) {
    const before = (0,compose/* composeYaml */.e)(source, file);
    const old = before.root?.value ?? null;
    const wanted = withValue(old, path, value);
    if (identical(old, wanted))
        return source;
    const mark = source.length > before.text.length ? '\uFEFF' : '';
    const splices = new TreeEditor(before.text, before.root).change(path, value);
    const after = spliced(before.text, splices);
    return mark + (reads(after, wanted) ? after : (0,emit_yaml/* emitYaml */.h2)(wanted));
}
function reads(text, wanted) {
    try {
        return identical((0,compose/* composeYaml */.e)(text, '').root?.value ?? null, wanted);
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 2428:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  uc: () => (/* binding */ BlockEmitter),
  Wl: () => (/* binding */ emitFlow),
  AO: () => (/* binding */ emitFlowEntry),
  h2: () => (/* binding */ emitYaml)
});

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./build/src/platform/yaml/fold.js
var fold = __webpack_require__(6242);
// EXTERNAL MODULE: ./build/src/platform/yaml/format-float.js
var format_float = __webpack_require__(6097);
// EXTERNAL MODULE: ./build/src/platform/yaml/resolve-plain.js
var resolve_plain = __webpack_require__(8380);
// EXTERNAL MODULE: ./build/src/platform/yaml/values.js
var values = __webpack_require__(3535);
;// CONCATENATED MODULE: ./build/src/platform/yaml/emit-scalar.js





/** The text of a scalar value that starts at `place`; null is the empty text. Keys write null as `null`. */
function emitScalar(value, place) {
    if (typeof value === 'string')
        return emitText(value, place);
    return (0,fold/* foldPlain */.id)(literal(value), place) ?? literal(value);
}
/** The text of a key on the line of its colon, or undefined when it has to stand behind a `?` of its own. */
function emitSimpleKey(key, column) {
    if (typeof key !== 'string') {
        const text = key === null ? 'null' : literal(key);
        return text.length >= MAX_SIMPLE_KEY ? undefined : text;
    }
    if (/[\n\x85\u2028\u2029]/.test(key) || (0,fold/* lengthOf */.Y5)(key) >= MAX_SIMPLE_KEY)
        return undefined;
    return emitText(key, { column, indent: column + 2, oneLine: true });
}
/** The text of a scalar inside of brackets: never folded. */
function emitFlowScalar(value) {
    if (value === null)
        return 'null';
    if (typeof value !== 'string')
        return literal(value);
    return emitText(value, { column: 0, indent: 0, oneLine: true, flow: true });
}
/** ruamel.yaml writes keys of this many characters and more as `? key`: 128 less the length of the tag (`!!str`). */
const MAX_SIMPLE_KEY = 123;
function literal(value) {
    if (value === null)
        return '';
    if (value instanceof values/* YamlFloat */.iw)
        return (0,format_float/* formatFloat */.k)(value.value);
    if (value instanceof values/* YamlTimestamp */.Am)
        return value.isoText;
    if (typeof value === 'number' && (!Number.isSafeInteger(value) || Object.is(value, -0)))
        return (0,format_float/* formatFloat */.k)(value);
    return String(value);
}
function emitText(text, place) {
    const can = analyse(text);
    if ((place.flow ? can.flowPlain : can.plain) && (0,resolve_plain/* resolvePlain */.R)(text).kind === 'text') {
        const plain = (0,fold/* foldPlain */.id)(text, place);
        if (plain !== undefined)
            return plain;
    }
    if (can.single && !text.includes("'"))
        return (0,fold/* foldSingle */.OD)(text, place);
    const folded = (0,fold/* foldDouble */.TK)(text, place);
    if (!folded.includes('\n') ||
        (0,dist/* parseDocument */.Tp)(folded, { schema: 'failsafe', logLevel: 'silent' }).contents?.toJSON() === text)
        return folded;
    return (0,fold/* foldDouble */.TK)(text, { ...place, oneLine: true });
}
/**
 * Which styles can hold a text (`analyze_scalar` of ruamel.yaml's emitter). Differs from it for the line
 * breaks of YAML 1.1 (U+0085, U+2028, U+2029), which it writes raw in single quotes and then reads back
 * as something else: here they are escaped.
 */
function analyse(text) {
    if (text === '')
        return { plain: false, flowPlain: false, single: true };
    const special = /[^\n\x20-\x7e\xa0-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffd\u{10000}-\u{10ffff}]/u.test(text);
    const single = !special && !text.includes('\n');
    // What is not blank, newline or end here, such as a tab, is special anyway; a no-break space is not white space.
    const indicator = /^(?:---|\.\.\.|[#,[\]{}&*!|>'"%@`]|[-?:](?: |$))|:(?: |$)| #/.test(text);
    const plain = single && !indicator && !text.startsWith(' ') && !text.endsWith(' ');
    return { plain, flowPlain: plain && !/[,[\]{}]|^[?:]$/.test(text), single };
}

// EXTERNAL MODULE: ./build/src/platform/yaml/yaml-map.js
var yaml_map = __webpack_require__(8181);
;// CONCATENATED MODULE: ./build/src/platform/yaml/shared-anchors.js


/**
 * The names of the anchors that a document needs: one for each list, map and time that is held in more than one
 * place (by identity, as in Python), numbered in the order in which the second holder is met.
 */
function sharedAnchors(root, first = 1) {
    const seen = new Set();
    const anchors = new Map();
    const visit = (value) => {
        if (!Array.isArray(value) && !(0,values/* isYamlMap */.S6)(value) && !(value instanceof values/* YamlTimestamp */.Am))
            return;
        if (seen.has(value)) {
            if (!anchors.has(value))
                anchors.set(value, `id${String(first + anchors.size).padStart(3, '0')}`);
            return;
        }
        seen.add(value);
        if (value instanceof values/* YamlTimestamp */.Am)
            return;
        if (Array.isArray(value))
            value.forEach(visit);
        else
            for (const [, child] of (0,yaml_map/* yamlEntries */.go)(value))
                visit(child);
    };
    visit(root);
    return anchors;
}

;// CONCATENATED MODULE: ./build/src/platform/yaml/emit-yaml.js





/**
 * The text of a YAML document, byte for byte as DVC writes it (ruamel.yaml 0.18.14 and later, `default_flow_style`
 * off; dvc-formats §1.3, §10.1): block style, dashes at the column of their key, order kept, folded at 80 columns,
 * a final newline. Numbers that are not safe integers are floats. A list, map or time that is held in two places
 * is written once, with an anchor. Where ruamel.yaml would write what it then reads as something else, the text differs from it.
 */
function emitYaml(value) {
    return new BlockEmitter(value).document(value);
}
/** Writes parts of a document in block style. Anchors are shared by all that is written by one emitter. */
class BlockEmitter {
    anchors;
    written = new Set();
    /** Finds what is held more than once below `root`. */
    constructor(root, firstAnchor = 1) {
        this.anchors = sharedAnchors(root, firstAnchor);
    }
    document(value) {
        if (Array.isArray(value) || (0,values/* isYamlMap */.S6)(value))
            return `${this.collection(value, 0) ?? emptyText(value)}\n`;
        const text = value === null ? 'null' : emitScalar(value, { column: 0, indent: 0, root: true });
        return /^['"]/.test(text) ? `${text}\n` : `${text}\n...\n`;
    }
    /** A value with what separates it from what stands before it: a blank or a line break. */
    value(value, spot) {
        const anchor = typeof value === 'object' && value !== null ? this.anchors.get(value) : undefined;
        if (anchor === undefined)
            return this.unanchored(value, spot, true);
        if (this.written.has(value))
            return ` *${anchor}`;
        this.written.add(value);
        return ` &${anchor}${this.unanchored(value, { ...spot, column: spot.column + anchor.length + 2 }, false)}`;
    }
    unanchored(value, spot, atOnce) {
        const { after, column, indent } = spot;
        if (!Array.isArray(value) && !(0,values/* isYamlMap */.S6)(value)) {
            const text = emitScalar(value, { column: column + 1, indent: indent + 2 });
            return text === '' && after !== 'dash' ? '' : ` ${text}`;
        }
        const inLine = after !== 'key' && atOnce;
        // Dashes stand at the column of the key they belong to.
        const inner = Array.isArray(value) && (after === 'key' || (after === 'colon line' && !atOnce)) ? indent : indent + 2;
        const text = this.collection(value, inner);
        if (text === undefined)
            return ` ${emptyText(value)}`;
        return inLine ? ` ${text}` : `\n${' '.repeat(inner)}${text}`;
    }
    /** Items or entries at a column, the first one without its indentation; undefined when there are none. */
    collection(value, indent) {
        const lines = Array.isArray(value)
            ? value.map((item) => this.item(item, indent))
            : (0,yaml_map/* yamlEntries */.go)(value).map(([key, child]) => this.entry(key, child, indent));
        return lines.length === 0 ? undefined : lines.join(`\n${' '.repeat(indent)}`);
    }
    /** One list item, its dash at the column `indent`. */
    item(value, indent) {
        return `-${this.value(value, { after: 'dash', column: indent + 1, indent })}`;
    }
    /** One map entry, its key at the column `indent`. */
    entry(key, value, indent) {
        const simple = emitSimpleKey(key, indent);
        if (simple !== undefined) {
            const column = indent + (0,fold/* lengthOf */.Y5)(simple) + 1;
            return `${simple}:${this.value(value, { after: 'key', column, indent })}`;
        }
        const long = emitScalar(key, { column: indent + 2, indent: indent + 2 });
        const rest = this.value(value, { after: 'colon line', column: indent + 1, indent });
        return `? ${long}\n${' '.repeat(indent)}:${rest}`;
    }
}
/** The text of a value between brackets, on one line. A map of one entry needs no braces in a list. */
function emitFlow(value, inList = false) {
    if (Array.isArray(value))
        return `[${value.map((item) => emitFlow(item, true)).join(', ')}]`;
    if (!(0,values/* isYamlMap */.S6)(value))
        return emitFlowScalar(value);
    const entries = (0,yaml_map/* yamlEntries */.go)(value).map(([key, child]) => emitFlowEntry(key, child));
    return inList && entries.length === 1 ? entries.join('') : `{${entries.join(', ')}}`;
}
/** One entry of a map between braces. */
function emitFlowEntry(key, value) {
    const text = emitFlowScalar(key);
    return `${text.length > 120 ? '? ' : ''}${text}: ${emitFlow(value)}`;
}
function emptyText(value) {
    return Array.isArray(value) ? '[]' : '{}';
}


/***/ }),

/***/ 6242:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OD: () => (/* binding */ foldSingle),
/* harmony export */   TK: () => (/* binding */ foldDouble),
/* harmony export */   Y5: () => (/* binding */ lengthOf),
/* harmony export */   id: () => (/* binding */ foldPlain)
/* harmony export */ });
/** The width at which ruamel.yaml folds. */
const WIDTH = 80;
/**
 * A plain scalar, folded as ruamel.yaml 0.18.14 and later folds: before a word that would pass the width,
 * which leaves the blank before it at the end of the line, and instead of a single blank at the width. Unlike
 * there a line is never broken after two or more blanks, since reading would make them one. Undefined when
 * the scalar has to be folded but must not.
 */
function foldPlain(text, { column: start, indent, oneLine = false, root = false }) {
    if (text === '')
        return '';
    const newLine = `\n${' '.repeat(indent)}`;
    let column = start;
    let out = '';
    let blanks = '';
    for (const part of text.split(/( +)/)) {
        const size = lengthOf(part);
        const isBlank = part.startsWith(' ');
        const full = isBlank
            ? size === 1 && column >= WIDTH && !oneLine
            : column + size > WIDTH && column > indent && blanks.length < 2 && !root;
        if (full && oneLine)
            return undefined;
        if (full) {
            out += newLine;
            column = indent;
        }
        if (!(full && isBlank)) {
            out += part;
            column += size;
        }
        blanks = isBlank ? part : '';
    }
    return out;
}
/** A single-quoted scalar without quotes or line breaks in it, folded at single blanks once past the width. */
function foldSingle(text, { column: start, indent, oneLine = false }) {
    const newLine = `\n${' '.repeat(indent)}`;
    const parts = text.split(/( +)/);
    let column = start + 1;
    let out = '';
    parts.forEach((part, index) => {
        const outer = (index === 1 && parts[0] === '') || (index === parts.length - 2 && parts.at(-1) === '');
        if (part === ' ' && column > WIDTH && !oneLine && !outer) {
            out += newLine;
            column = indent;
            return;
        }
        out += part;
        column += lengthOf(part);
    });
    return `'${out}'`;
}
/** A double-quoted scalar, folded once past the width at a blank or after an escape, as ruamel.yaml does. */
function foldDouble(text, { column: start, indent, oneLine = false }) {
    const writer = new DoubleQuoted(Array.from(text), start + 1, indent);
    return `"${writer.write(oneLine)}"`;
}
/** `write_double_quoted` of ruamel.yaml's emitter; `from` and `at` are its `start` and `end`. */
class DoubleQuoted {
    text;
    column;
    indent;
    out = '';
    constructor(text, column, indent) {
        this.text = text;
        this.column = column;
        this.indent = indent;
    }
    write(oneLine) {
        const last = this.text.length - 1;
        let from = 0;
        for (let at = 0; at <= this.text.length; at++) {
            const character = this.text[at];
            const escape = character === undefined ? undefined : escapeOf(character);
            if (character === undefined || escape !== undefined) {
                this.put(this.text.slice(from, at).join(''));
                from = at;
                if (escape !== undefined) {
                    this.put(escape);
                    from = at + 1;
                }
            }
            const breakable = 0 < at && at < last && (character === ' ' || from >= at);
            if (!oneLine && breakable && this.column + (at - from) > WIDTH)
                from = this.break(from, at);
        }
        return this.out;
    }
    /** Ends the line; returns where the next piece starts. */
    break(from, at) {
        const escaped = this.needsBackslash(from, at);
        this.put(this.text.slice(from, at).join('') + (escaped ? '\\' : ''));
        this.out += `\n${' '.repeat(this.indent)}`;
        this.column = this.indent;
        const next = Math.max(from, at);
        if (this.text[next] !== ' ')
            return next;
        // The line break reads as the blank; a blank that is kept needs protection from the indentation.
        if (escaped)
            this.put('\\');
        return escaped ? next : next + 1;
    }
    needsBackslash(from, at) {
        const blank = this.text.indexOf(' ', at);
        if (blank < 0)
            return true;
        const newline = this.text.slice(at, blank).indexOf('\n');
        const space = newline < 0 ? blank : at + newline;
        const following = this.text[space + 1];
        if (following === undefined || (newline >= 0 && following !== ' '))
            return true;
        const word = this.text.slice(at, space);
        const afterBlank = this.text[at - 1] === ' ' && this.text[at] === ' ';
        return (word.includes('"') || word.includes("'") || following === ' ' || following === '\n' || afterBlank || from === at);
    }
    put(piece) {
        this.out += piece;
        this.column += lengthOf(piece);
    }
}
const SHORT_ESCAPES = {
    '\0': '0',
    '\x07': 'a',
    '\b': 'b',
    '\t': 't',
    '\n': 'n',
    '\v': 'v',
    '\f': 'f',
    '\r': 'r',
    '\x1b': 'e',
    '"': '"',
    '\\': '\\',
    '\x85': 'N',
    '\xa0': '_',
    '\u2028': 'L',
    '\u2029': 'P',
};
function escapeOf(character) {
    if (/^[\x20!#-[\]-~\xa0-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffd\u{10000}-\u{10ffff}]$/u.test(character))
        return undefined;
    const short = SHORT_ESCAPES[character];
    if (short !== undefined)
        return `\\${short}`;
    const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase();
    return code.length <= 2 ? `\\x${code.padStart(2, '0')}` : `\\u${code.padStart(4, '0')}`;
}
/** How many characters (not UTF-16 units) a text has, as Python counts columns. */
function lengthOf(text) {
    return /^[\x20-\x7e]*$/.test(text) ? text.length : Array.from(text).length;
}


/***/ }),

/***/ 2556:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ parseYaml)
/* harmony export */ });
/* harmony import */ var _compose_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2216);
/* harmony import */ var _plain_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3537);
/* harmony import */ var _yaml_node_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2503);



/**
 * Reads one YAML document as DVC reads it: YAML 1.2 in ruamel.yaml's dialect, see {@link resolvePlain}.
 * A byte order mark is dropped. Throws `YAML_INVALID` (exit 2), see {@link composeYaml}.
 */
function parseYaml(text, options) {
    const composed = (0,_compose_js__WEBPACK_IMPORTED_MODULE_0__/* .composeYaml */ .e)(text, options.file);
    const exact = composed.root?.value ?? null;
    return {
        value: options.numbers === 'exact' ? exact : (0,_plain_value_js__WEBPACK_IMPORTED_MODULE_1__/* .plainValue */ ._)(exact),
        text,
        locate: (path) => composed.locationOf(find(composed, path).value),
        locateKey: (path) => composed.locationOf(find(composed, path).key),
    };
}
function find(composed, path) {
    let node = composed.root;
    let place = { key: node?.start ?? 0, value: node?.start ?? 0 };
    for (const step of path) {
        const child = (0,_yaml_node_js__WEBPACK_IMPORTED_MODULE_2__/* .childAt */ .U)(node?.target ?? node, step);
        if (child === undefined)
            break;
        node = child.node;
        const isWritten = node.end > node.start;
        place = { key: child.keyStart, value: isWritten ? node.start : child.keyStart };
    }
    return place;
}


/***/ }),

/***/ 3537:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ plainValue)
/* harmony export */ });
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3535);
/* harmony import */ var _yaml_map_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8181);


/** The same data as JSON would hold it: floats and bigints become numbers, timestamps their text. */
function plainValue(value) {
    if (typeof value === 'bigint')
        return Number(value);
    if (value instanceof _values_js__WEBPACK_IMPORTED_MODULE_0__/* .YamlFloat */ .iw)
        return value.value;
    if (value instanceof _values_js__WEBPACK_IMPORTED_MODULE_0__/* .YamlTimestamp */ .Am)
        return value.text;
    if (Array.isArray(value))
        return value.map(plainValue);
    if ((0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .isYamlMap */ .S6)(value))
        return (0,_yaml_map_js__WEBPACK_IMPORTED_MODULE_1__/* .mapOf */ .A7)((0,_yaml_map_js__WEBPACK_IMPORTED_MODULE_1__/* .yamlEntries */ .go)(value).map(([key, child]) => [key, plainValue(child)]));
    return value;
}


/***/ }),

/***/ 8380:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ resolvePlain)
/* harmony export */ });
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3535);

const NULL = /^(?:~|null|Null|NULL|)$/;
const BOOLEAN = /^(?:true|True|TRUE|false|False|FALSE)$/;
const FLOAT = /^(?:[-+]?[0-9][0-9_]*\.[0-9_]*(?:[eE][-+]?[0-9]+)?|[-+]?[0-9][0-9_]*[eE][-+]?[0-9]+|[-+]?\.[0-9_]+(?:[eE][-+][0-9]+)?|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/;
const INTEGER = /^(?:[-+]?0b[01_]+|[-+]?0o?[0-7_]+|[-+][0-9_]+|[0-9][0-9_]*|[-+]?0x[0-9a-fA-F_]+)$/;
const TIMESTAMP = /^([0-9]{4})-([0-9][0-9]?)-([0-9][0-9]?)(?:(?:[Tt]|[ \t]+)([0-9][0-9]?):([0-9][0-9]):([0-9][0-9])(?:\.([0-9]*))?(?:[ \t]*(Z|[-+][0-9][0-9]?(?::[0-9][0-9])?))?)?$/;
const SHORT_DATE = /^[0-9]{4}-(?:[0-9]-[0-9][0-9]?|[0-9][0-9]-[0-9])$/;
/** The meaning of the text of a plain scalar. */
function resolvePlain(text) {
    if (text === '<<')
        return { kind: 'merge' };
    if (text === '=')
        return { kind: 'broken' };
    if (NULL.test(text))
        return { kind: 'value', value: null };
    if (BOOLEAN.test(text))
        return { kind: 'value', value: text[0] === 't' || text[0] === 'T' };
    if (FLOAT.test(text))
        return meaning(floatOf(text));
    if (INTEGER.test(text))
        return meaning(integerOf(text));
    if (TIMESTAMP.test(text) && !SHORT_DATE.test(text))
        return meaning(timestampOf(text));
    return { kind: 'text' };
}
function meaning(value) {
    return value === undefined ? { kind: 'broken' } : { kind: 'value', value };
}
function floatOf(text) {
    const digits = text.replaceAll('_', '').toLowerCase();
    if (digits === '.nan')
        return new _values_js__WEBPACK_IMPORTED_MODULE_0__/* .YamlFloat */ .iw(Number.NaN);
    const [sign, size] = signed(digits);
    if (size === '.inf')
        return new _values_js__WEBPACK_IMPORTED_MODULE_0__/* .YamlFloat */ .iw(sign * Number.POSITIVE_INFINITY);
    return /[0-9]/.test(size) ? new _values_js__WEBPACK_IMPORTED_MODULE_0__/* .YamlFloat */ .iw(sign * Number(size)) : undefined;
}
function integerOf(text) {
    const [sign, size] = signed(text.replaceAll('_', ''));
    if (size === '' || /^0[box]$/.test(size))
        return undefined;
    const value = BigInt(sign) * BigInt(size);
    const number = Number(value);
    return Number.isSafeInteger(number) ? number : value;
}
function signed(text) {
    if (text.startsWith('-'))
        return [-1, text.slice(1)];
    return [1, text.startsWith('+') ? text.slice(1) : text];
}
function timestampOf(text) {
    const [, year = '', month = '', day = '', hour, minute = '', second = '', fraction = '', zone] = TIMESTAMP.exec(text) ?? [];
    const moment = new Date(0);
    moment.setUTCFullYear(Number(year), Number(month) - 1, Number(day));
    const date = `${year}-${pad(month)}-${pad(day)}`;
    if (year === '0000' || moment.toISOString().slice(0, 10) !== date)
        return undefined;
    if (hour === undefined)
        return new _values_js__WEBPACK_IMPORTED_MODULE_0__/* .YamlTimestamp */ .Am(text, date);
    if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59)
        return undefined;
    const digits = fraction.padEnd(7, '0');
    const microseconds = Number(digits.slice(0, 6)) + (Number(digits[6]) > 4 ? 1 : 0);
    const carry = Math.floor(microseconds / 1e6);
    moment.setUTCHours(Number(hour), Number(minute), Number(second) + carry);
    const decimals = microseconds % 1e6 === 0 ? '' : `.${String(microseconds).padStart(6, '0')}`;
    return new _values_js__WEBPACK_IMPORTED_MODULE_0__/* .YamlTimestamp */ .Am(text, moment.toISOString().slice(0, 19).replace('T', ' ') + decimals + offsetOf(zone));
}
function offsetOf(zone) {
    if (zone === undefined)
        return '';
    if (zone === 'Z')
        return '+00:00';
    const [hours = '', minutes = '00'] = zone.slice(1).split(':');
    const sign = zone.startsWith('-') && Number(hours) + Number(minutes) > 0 ? '-' : '+';
    return `${sign}${pad(hours)}:${minutes}`;
}
function pad(text) {
    return text.padStart(2, '0');
}


/***/ }),

/***/ 2503:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ childAt)
/* harmony export */ });
/* harmony import */ var _yaml_map_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8181);

/** The entry or item that a step of a path leads to. What `<<` merged in has no place of its own. */
function childAt(parent, step) {
    if (parent?.kind === 'list')
        return /^\d+$/.test(String(step)) ? parent.children[Number(step)] : undefined;
    const name = String(step);
    return parent?.children.find(({ key }) => key !== undefined && (0,_yaml_map_js__WEBPACK_IMPORTED_MODULE_0__/* .keyText */ .Pu)(key) === name);
}


/***/ }),

/***/ 4288:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ parseDvcFile),
/* harmony export */   t: () => (/* binding */ readDvcFiles)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4161);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3026);
/* harmony import */ var _core_nearest_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2007);
/* harmony import */ var _core_repository_path_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4949);
/* harmony import */ var _platform_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8486);
/* harmony import */ var _platform_yaml_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2556);
/* harmony import */ var _platform_yaml_index_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3535);
/* harmony import */ var _safe_path_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8633);








const FILE_KEYS = ['md5', 'wdir', 'outs', 'frozen', 'locked', 'meta', 'always_changed', 'desc'];
const OUTPUT_KEYS = [
    'md5',
    'size',
    'nfiles',
    'isexec',
    'hash',
    'path',
    'desc',
    'type',
    'labels',
    'meta',
    'cache',
    'metric',
    'plot',
    'persist',
    'remote',
    'push',
];
/** What DVC knows and this version refuses, with what a user can do. */
const REFUSED_FILE_KEYS = new Map([
    ['deps', 'it is an import; keep it up to date with DVC, or add the data with `assay add` instead'],
    ['cmd', 'it holds a stage of DVC 0.x; move the stage to dvc.yaml'],
]);
const CLOUD_REASON = 'it is versioned by the cloud; use a remote without `version_aware` and `worktree`';
const EXTERNAL_REASON = 'it lies outside the repository; add a copy inside';
const REFUSED_OUTPUT_KEYS = new Map([
    ['files', CLOUD_REASON],
    ['cloud', CLOUD_REASON],
    ['version_id', CLOUD_REASON],
    ['etag', CLOUD_REASON],
    ['checksum', EXTERNAL_REASON],
    ['fs_config', EXTERNAL_REASON],
]);
/**
 * Reads a `.dvc` file (dvc-formats §1.2); `path` is POSIX, relative to the root. All mistakes are reported at once
 * in one `DVC_FILE_INVALID` (exit 2), each at file:line:column, in the order of the file.
 */
function parseDvcFile(text, path) {
    return new DvcFileReader((0,_platform_yaml_index_js__WEBPACK_IMPORTED_MODULE_1__/* .parseYaml */ .h)(text, { file: path, numbers: 'exact' }), path).read();
}
/** Reads `.dvc` files; `paths` are POSIX, relative to the root. Throws `FILE_MISSING` (exit 2) and what `parseDvcFile` throws. */
function readDvcFiles(repository, paths) {
    return paths.map((path) => {
        const text = (0,_platform_files_js__WEBPACK_IMPORTED_MODULE_2__/* .readTextIfExists */ .TP)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(repository.root, path));
        if (text !== undefined)
            return parseDvcFile(text, path);
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo({
            code: 'FILE_MISSING',
            message: `${path} is not there`,
            hint: `Restore it with \`git checkout -- ${path}\`.`,
            exitCode: 2,
        });
    });
}
class DvcFileReader {
    source;
    path;
    mistakes = [];
    paths = new Set();
    constructor(source, path) {
        this.source = source;
        this.path = path;
    }
    read() {
        const root = this.fields([], this.source.value ?? {}, FILE_KEYS, REFUSED_FILE_KEYS) ?? {};
        const directory = this.path.includes('/') ? this.path.slice(0, this.path.lastIndexOf('/')) : '';
        const workingDirectory = this.workingDirectory(directory, root['wdir']);
        const outs = root['outs'] ?? [];
        if (!Array.isArray(outs))
            this.mistake(['outs'], '`outs` must be a list');
        const outputs = Array.isArray(outs)
            ? outs.flatMap((value, index) => this.output(['outs', index], value, workingDirectory) ?? [])
            : [];
        const frozen = this.flag(['frozen'], root['frozen'], false);
        const locked = this.flag(['locked'], root['locked'], false);
        const [first] = this.mistakes.sort(byPlace);
        if (first) {
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo({
                code: 'DVC_FILE_INVALID',
                message: `${this.path}: ${first.message}`,
                hint: first.hint ?? `Correct it, or restore it with \`git checkout -- ${this.path}\`.`,
                exitCode: 2,
                ...(first.location && { location: first.location }),
                mistakes: this.mistakes,
            });
        }
        return { path: this.path, workingDirectory, outputs, frozen: frozen || locked };
    }
    workingDirectory(directory, written) {
        if (written === undefined || written === null)
            return directory;
        const text = this.text(['wdir'], written, 'wdir');
        if (text === undefined)
            return directory;
        return this.attempt(['wdir'], () => (0,_core_repository_path_js__WEBPACK_IMPORTED_MODULE_4__/* .resolveInRepository */ .AZ)(directory, text, this.path)) ?? directory;
    }
    output(at, value, directory) {
        const fields = this.fields(at, value, OUTPUT_KEYS, REFUSED_OUTPUT_KEYS);
        if (!fields)
            return undefined;
        const written = this.text([...at, 'path'], fields['path'], 'path');
        const output = {
            path: this.outputPath([...at, 'path'], written, directory),
            owner: this.path,
            cached: this.flag([...at, 'cache'], fields['cache'], true),
            pushed: this.flag([...at, 'push'], fields['push'], true),
        };
        this.digest(at, fields, output);
        const sizeBytes = this.count([...at, 'size'], fields['size']);
        if (sizeBytes !== undefined)
            output.sizeBytes = sizeBytes;
        const fileCount = this.count([...at, 'nfiles'], fields['nfiles']);
        if (fileCount !== undefined)
            output.fileCount = fileCount;
        if (this.flag([...at, 'isexec'], fields['isexec'], false))
            output.executable = true;
        if (fields['remote'] !== undefined) {
            const remote = this.text([...at, 'remote'], fields['remote'], 'remote');
            if (remote !== undefined)
                output.remote = remote.toLowerCase();
        }
        return output;
    }
    outputPath(at, written, directory) {
        if (written === undefined)
            return '';
        if (/^\w+:\/\//.test(written)) {
            this.mistake(at, `"${written}" lies outside the repository, which Assay does not track`, 'Add a copy inside the repository.');
            return '';
        }
        const path = this.attempt(at, () => (0,_safe_path_js__WEBPACK_IMPORTED_MODULE_5__/* .outputPath */ .XC)(directory, written, this.path)) ?? '';
        if (path !== '' && this.paths.has(path))
            this.mistake(at, `"${path}" stands there twice`);
        this.paths.add(path);
        return path;
    }
    digest(at, fields, output) {
        const { md5, hash } = fields;
        if (hash !== undefined && hash !== 'md5') {
            const shown = typeof hash === 'string' ? ` "${hash}"` : '';
            this.mistake([...at, 'hash'], `hash${shown} is not known`, 'Only `hash: md5` is.');
        }
        if (md5 === undefined || md5 === null || md5 === '')
            return;
        if (typeof md5 === 'object' || typeof md5 === 'boolean') {
            this.mistake([...at, 'md5'], '`md5` must be text', 'Put the digest between quotes.');
            return;
        }
        const digest = this.attempt([...at, 'md5'], () => (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_6__/* .parseDigest */ .m)(String(md5), this.path));
        if (digest === undefined)
            return;
        output.digest = digest;
        if (hash === undefined)
            output.legacy = true;
    }
    fields(at, value, known, refused) {
        if (!(0,_platform_yaml_index_js__WEBPACK_IMPORTED_MODULE_7__/* .isYamlMap */ .S6)(value)) {
            this.mistake(at, at.length === 0 ? 'the file must hold a map' : 'an entry of `outs` must be a map');
            return undefined;
        }
        for (const key of Object.keys(value)) {
            if (known.includes(key))
                continue;
            const reason = refused.get(key);
            const guess = (0,_core_nearest_js__WEBPACK_IMPORTED_MODULE_8__/* .nearest */ .p)(key, known);
            if (reason !== undefined)
                this.mistake([...at, key], `\`${key}\` is not supported: ${reason}`, undefined, true);
            else
                this.mistake([...at, key], `\`${key}\` is not known`, guess && `Did you mean \`${guess}\`?`, true);
        }
        return value;
    }
    text(at, value, key) {
        if (typeof value === 'string' && value !== '')
            return value;
        if (value === undefined)
            this.mistake(at.slice(0, -1), `\`${key}\` is missing`);
        else
            this.mistake(at, `\`${key}\` must be text`, value ? 'Put it between quotes.' : undefined);
        return undefined;
    }
    flag(at, value, fallback) {
        if (value === undefined || typeof value === 'boolean')
            return value ?? fallback;
        this.mistake(at, `\`${at.at(-1)}\` must be true or false`);
        return fallback;
    }
    count(at, value) {
        if (value === undefined || value === null)
            return undefined;
        const number = typeof value === 'bigint' ? Number(value) : value;
        if (typeof number === 'number' && Number.isInteger(number) && number >= 0)
            return number;
        this.mistake(at, `\`${at.at(-1)}\` must be a whole number`);
        return undefined;
    }
    attempt(at, read) {
        try {
            return read();
        }
        catch (error) {
            if (!(error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo))
                throw error;
            this.mistake(at, error.message.replace(`${this.path}: `, ''), error.hint);
            return undefined;
        }
    }
    mistake(at, message, hint, atKey = false) {
        const location = atKey ? this.source.locateKey(at) : this.source.locate(at);
        this.mistakes.push({ message, location, ...(hint !== undefined && { hint }) });
    }
}
function byPlace(a, b) {
    const [left, right] = [a.location, b.location];
    return left.line - right.line || left.column - right.column;
}


/***/ }),

/***/ 9587:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DC: () => (/* binding */ hashFile),
/* harmony export */   rl: () => (/* binding */ contentHasher),
/* harmony export */   v_: () => (/* binding */ readBlocks)
/* harmony export */ });
/* unused harmony export looksLikeText */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);


const CHUNK_BYTES = 1 << 20;
const TEXT_TEST_BYTES = 512;
/** The one buffer that files are read into; valid until the next read. */
const buffer = Buffer.allocUnsafeSlow(CHUNK_BYTES);
/** Hashes a file, following links, in blocks of 1 MiB. Throws what the file system throws. */
function hashFile(path, rule = 'md5') {
    const fd = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_RDONLY);
    try {
        let length = fill(fd);
        if (length < CHUNK_BYTES) {
            const bytes = buffer.subarray(0, length);
            return { digest: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('md5', rule === 'md5' ? bytes : foldIfText(bytes), 'hex'), sizeBytes: length, bytes };
        }
        const whole = contentHasher(rule);
        let sizeBytes = 0;
        for (; length > 0; length = fill(fd)) {
            whole.update(buffer.subarray(0, length));
            sizeBytes += length;
        }
        return { digest: whole.digest(), sizeBytes };
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(fd);
    }
}
/** Reads until the buffer is full or the file ends. */
function fill(fd) {
    let length = 0;
    while (length < CHUNK_BYTES) {
        const read = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readSync)(fd, buffer, length, CHUNK_BYTES - length, null);
        if (read === 0)
            break;
        length += read;
    }
    return length;
}
/** The file in blocks of 1 MiB, each valid until the next is asked for. */
function* readBlocks(path) {
    const block = Buffer.allocUnsafe(CHUNK_BYTES);
    const fd = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_RDONLY);
    try {
        for (;;) {
            const length = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readSync)(fd, block, 0, CHUNK_BYTES, null);
            if (length === 0)
                return;
            yield block.subarray(0, length);
        }
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(fd);
    }
}
/** Hashes pieces; for the rules of DVC 2 they are gathered to blocks of 1 MiB first, where folding stops. */
function contentHasher(rule) {
    const md5 = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('md5');
    if (rule === 'md5') {
        return { update: (bytes) => void md5.update(bytes), digest: () => md5.digest('hex') };
    }
    const block = Buffer.allocUnsafe(CHUNK_BYTES);
    let length = 0;
    let text;
    const flush = () => {
        const bytes = block.subarray(0, length);
        if (text === undefined || rule === 'dos2unix-per-chunk')
            text = looksLikeText(bytes);
        md5.update(text ? foldLineEnds(bytes) : bytes);
        length = 0;
    };
    return {
        update(bytes) {
            for (let at = 0; at < bytes.length;) {
                const taken = Math.min(CHUNK_BYTES - length, bytes.length - at);
                block.set(bytes.subarray(at, at + taken), length);
                length += taken;
                at += taken;
                if (length === CHUNK_BYTES)
                    flush();
            }
        },
        digest() {
            if (length > 0)
                flush();
            return md5.digest('hex');
        },
    };
}
function foldIfText(bytes) {
    return looksLikeText(bytes) ? foldLineEnds(bytes) : bytes;
}
/** DVC's test on the first 512 bytes: no NUL, and at most 30 % outside printable ASCII, LF, CR, TAB, FF, BS. */
function looksLikeText(bytes) {
    const block = bytes.subarray(0, TEXT_TEST_BYTES);
    let others = 0;
    for (const byte of block) {
        if (byte === 0)
            return false;
        const plain = (byte >= 32 && byte < 127) || (byte >= 8 && byte <= 10) || byte === 12 || byte === 13;
        if (!plain)
            others++;
    }
    return block.length === 0 || others / block.length <= 0.3;
}
/** A copy with every CR LF as LF. */
function foldLineEnds(bytes) {
    const folded = Buffer.allocUnsafe(bytes.length);
    let length = 0;
    for (let at = 0; at < bytes.length; at++) {
        if (bytes[at] === 13 && bytes[at + 1] === 10)
            continue;
        folded[length++] = bytes[at];
    }
    return folded.subarray(0, length);
}


/***/ }),

/***/ 4204:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ findPipelineFiles)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3026);
/* harmony import */ var _core_repository_path_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4949);
/* harmony import */ var _dvc_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4288);
/* harmony import */ var _ignore_rules_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(751);







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

/***/ 14:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  By: () => (/* binding */ dvcIgnoreRules),
  Uj: () => (/* binding */ gitIgnoreRules),
  Sp: () => (/* binding */ gitTop)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./node_modules/ignore/index.js
var ignore = __webpack_require__(298);
// EXTERNAL MODULE: ./build/src/platform/files.js
var files = __webpack_require__(8486);
;// CONCATENATED MODULE: ./build/src/versioning/dvcignore-pattern.js
/**
 * Reads a line as DVC does (dvc-formats §1.7): gitignore grammar, except that white space around a line is dropped
 * and that a pattern, `!pattern` too, also speaks for everything below what it names. undefined for lines that say
 * nothing: empty ones, comments, and patterns that cannot be read.
 */
function dvcIgnorePattern(line) {
    const text = line.trim();
    if (text === '' || text.startsWith('#'))
        return undefined;
    const ignores = !text.startsWith('!');
    const pattern = ignores ? text : text.slice(1);
    const source = patternSource(pattern.split('/'));
    if (source === undefined)
        return undefined;
    try {
        const regex = new RegExp(source, 'su');
        return { ignores, directoriesOnly: pattern.endsWith('/'), matches: (path) => regex.test(path) };
    }
    catch {
        return undefined; // a range such as [z-a]
    }
}
function patternSource(segments) {
    const directoriesOnly = segments.at(-1) === '' && segments.length > 1;
    if (directoriesOnly)
        segments.pop();
    if (segments[0] === '' && segments.length > 1)
        segments.shift();
    else if (segments.length === 1)
        segments.unshift('**');
    if (segments.at(-1) === '')
        return undefined;
    const parts = ['^'];
    for (const [index, segment] of segments.entries()) {
        if (segment === '**') {
            if (index === segments.length - 1)
                return parts.join('');
            parts.push('(?:.+/)?');
            continue;
        }
        const glob = segment === '*' ? '[^/]+' : globSource(segment);
        if (glob === undefined)
            return undefined;
        parts.push(glob, index === segments.length - 1 ? (directoriesOnly ? '/' : '(?:/|$)') : '/');
    }
    return parts.join('');
}
/** The regular expression of a path segment; undefined where brackets or an escape are left open. */
function globSource(segment) {
    let source = '';
    const characters = Array.from(segment);
    for (let at = 0; at < characters.length; at++) {
        const character = characters[at];
        if (character === '*')
            source += '[^/]*';
        else if (character === '?')
            source += '[^/]';
        else if (character === '[') {
            const negated = characters[at + 1] === '!' || characters[at + 1] === '^';
            const first = at + (negated ? 2 : 1);
            const end = characters.indexOf(']', first + 1); // a bracket that comes first is a member
            if (end < 0)
                return undefined;
            const members = characters.slice(first, end).map((member) => (/[\\\]]/.test(member) ? `\\${member}` : member));
            source += `[${negated ? '^' : ''}${members.join('')}]`;
            at = end;
        }
        else {
            const literal = character === '\\' ? characters[++at] : character;
            if (literal === undefined)
                return undefined;
            source += literal.replace(/[$^\\.*+?()[\]{}|]/, '\\$&');
        }
    }
    return source;
}

;// CONCATENATED MODULE: ./build/src/versioning/ignore-rules.js





/** What DVC leaves out without being told (dvc-formats §1.7). */
const ALWAYS = ['.hg/', '.git/', '.git', '.dvc/'];
/**
 * Rules of `.dvcignore` files. The last pattern that matches wins, those of deeper files coming later; nothing below
 * a directory that is left out can be taken back.
 */
function dvcIgnoreRules(repository) {
    const always = rulesOf(ALWAYS, '');
    const rulesBelow = perDirectory(always, (directory, above) => {
        const file = childOf(directory, '.dvcignore');
        if (lastSays(above, file, false))
            return above;
        const text = (0,files/* readTextIfExists */.TP)((0,external_node_path_.join)(repository.root, file));
        return text === undefined ? above : [...above, ...rulesOf(text.split(/\r\n|\n|\r/), directory)];
    });
    const ignoresBelow = (path, isDirectory) => lastSays(rulesBelow(parentOf(path)), path, isDirectory);
    return {
        ignoresBelow,
        ignores: (path, isDirectory) => ancestorsOf(path).some((directory) => ignoresBelow(directory, true)) || ignoresBelow(path, isDirectory),
    };
}
function rulesOf(lines, directory) {
    const prefixLength = directory === '' ? 0 : directory.length + 1;
    return lines.flatMap((line) => {
        const pattern = dvcIgnorePattern(line);
        return pattern ? [{ ...pattern, prefixLength }] : [];
    });
}
function lastSays(rules, path, isDirectory) {
    const marked = isDirectory ? `${path}/` : path;
    const last = rules.findLast((rule) => (isDirectory || !rule.directoriesOnly) && rule.matches(marked.slice(rule.prefixLength)));
    return last?.ignores ?? false;
}
/**
 * Rules of the `.gitignore` files between the top of the git work tree and a path, and of `.git/info/exclude`. The
 * user's global excludes are not read. Nothing is ignored where there is no git.
 */
function gitIgnoreRules(repository) {
    const top = gitTop(repository.root);
    if (top === undefined)
        return { ignores: () => false, ignoresBelow: () => false };
    const prefix = (0,external_node_path_.relative)(top, repository.root).split(external_node_path_.sep).join('/');
    const exclude = (0,files/* readTextIfExists */.TP)((0,external_node_path_.join)(top, '.git', 'info', 'exclude')) ?? '';
    const rulesBelow = perDirectory(ignore({ ignorecase: false }).add(exclude), (directory, above) => {
        const text = (0,files/* readTextIfExists */.TP)((0,external_node_path_.join)(top, directory, '.gitignore'));
        return text === undefined ? above : ignore({ ignorecase: false }).add(above).add(rebased(text, directory));
    });
    const ignores = (path, isDirectory) => {
        const whole = childOf(prefix, path);
        return rulesBelow(parentOf(whole)).ignores(isDirectory ? `${whole}/` : whole);
    };
    return { ignores, ignoresBelow: ignores };
}
/** Top of the git work tree around a directory; undefined where there is no git. */
function gitTop(start) {
    for (let directory = start;; directory = (0,external_node_path_.dirname)(directory)) {
        if ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(directory, '.git')))
            return directory;
        if ((0,external_node_path_.dirname)(directory) === directory)
            return undefined;
    }
}
/** The lines of a `.gitignore` as they would be written at the top of the work tree. */
function rebased(text, directory) {
    const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/);
    if (directory === '')
        return lines;
    const base = `/${directory.replace(/[\\*?[\]]/g, '\\$&')}`;
    return lines.flatMap((line) => {
        if (line.trim() === '' || line.startsWith('#'))
            return [];
        const [, not, pattern] = /^(!?)(.*)$/s.exec(line);
        const anchored = /\/\s*[^\s]/.test(pattern);
        return [`${not}${base}/${anchored ? pattern.replace(/^\//, '') : `**/${pattern}`}`];
    });
}
/** Remembers, per directory, what `extend` makes of what holds in the directory above it. */
function perDirectory(start, extend) {
    const known = new Map();
    const of = (directory) => {
        const found = known.get(directory);
        if (found !== undefined)
            return found;
        const made = extend(directory, directory === '' ? start : of(parentOf(directory)));
        known.set(directory, made);
        return made;
    };
    return of;
}
function childOf(directory, path) {
    return directory === '' ? path : `${directory}/${path}`;
}
function parentOf(path) {
    return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}
function ancestorsOf(path) {
    const parts = path.split('/');
    return parts.slice(1).map((_, index) => parts.slice(0, index + 1).join('/'));
}


/***/ }),

/***/ 7125:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   It: () => (/* binding */ manifestDigest),
/* harmony export */   L_: () => (/* binding */ formatManifest),
/* harmony export */   Ng: () => (/* binding */ parseManifest),
/* harmony export */   R3: () => (/* binding */ sortEntries)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4161);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3026);
/* harmony import */ var _core_repository_path_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4949);
/* harmony import */ var _safe_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8633);





/** About three million files; a larger list would not fit into memory together with what is made of it. */
const MAX_MANIFEST_BYTES = 256 * 2 ** 20;
/**
 * Reads a directory manifest (dvc-formats §1.4): a JSON list of `{md5, relpath}` in any key order and spacing.
 * Throws `MANIFEST_INVALID` (exit 4) for anything else, `MANIFEST_TOO_LARGE` (exit 2) above 256 MiB,
 * `MANIFEST_PATH_UNSAFE` (exit 2) for an entry that would be written outside its directory, and `DIGEST_INVALID`
 * (exit 2). `where` names the manifest in errors.
 */
function parseManifest(bytes, where) {
    const items = parseList(bytes, where);
    const files = new Set();
    const entries = items.map((item, index) => {
        const { md5, relpath } = (item ?? {});
        if (typeof md5 !== 'string' || typeof relpath !== 'string') {
            throw corrupted(where, `entry ${index + 1} has no "md5" and "relpath" of text`);
        }
        const problem = (0,_safe_path_js__WEBPACK_IMPORTED_MODULE_1__/* .manifestPathProblem */ .Uu)(relpath);
        if (problem !== undefined) {
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo({
                code: 'MANIFEST_PATH_UNSAFE',
                message: `${where}: ${quoted(relpath)} ${problem}`,
                hint: 'Do not use this data: the manifest was made to write outside its directory. Add the directory again from a trusted copy.',
                exitCode: 2,
            });
        }
        if (files.has(relpath))
            throw corrupted(where, `${quoted(relpath)} stands there twice`);
        files.add(relpath);
        const digest = (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .isDigest */ .Bc)(md5) ? md5 : (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .parseDigest */ .m)(md5, `${where}, ${quoted(relpath)}`);
        if ((0,_core_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .isDirectoryDigest */ .SU)(digest))
            throw corrupted(where, `${quoted(relpath)} is a directory`);
        return { path: relpath, digest };
    });
    for (const { path } of entries) {
        for (let slash = path.indexOf('/'); slash > 0; slash = path.indexOf('/', slash + 1)) {
            const parent = path.slice(0, slash);
            if (files.has(parent))
                throw corrupted(where, `${quoted(parent)} is both file and directory`);
        }
    }
    return entries;
}
function parseList(bytes, where) {
    if (bytes.length > MAX_MANIFEST_BYTES) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo({
            code: 'MANIFEST_TOO_LARGE',
            message: `${where} has ${bytes.length} bytes; ${MAX_MANIFEST_BYTES} is the most that is read`,
            hint: 'Split the directory, or pack its files into archives, and add it again.',
            exitCode: 2,
        });
    }
    let value;
    try {
        value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    }
    catch (cause) {
        throw corrupted(where, 'it is not JSON', cause);
    }
    if (!Array.isArray(value))
        throw corrupted(where, 'it is not a list');
    return value;
}
/** A hostile name as one line without control characters. */
function quoted(path) {
    return JSON.stringify(path.slice(0, 200));
}
function corrupted(where, reason, cause) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo({
        code: 'MANIFEST_INVALID',
        message: `${where} is not a directory manifest: ${reason}`,
        hint: 'Add the directory again (`assay add`), or fetch the manifest from another remote.',
        exitCode: 4,
        ...(cause !== undefined && { cause }),
    });
}
/**
 * The manifest as DVC writes it, byte for byte: one line, `, ` and `: ` as separators, everything above `~` as
 * `\uXXXX`, sorted by code point.
 */
function formatManifest(entries) {
    const items = sortEntries(entries).map(({ digest, path }) => `{"md5": "${digest}", "relpath": ${asciiJson(path)}}`);
    return Buffer.from(`[${items.join(', ')}]`);
}
/** The entries in the order of manifests: by the code points of the whole path. */
function sortEntries(entries) {
    const isPlain = !entries.some(({ path }) => /[\uD800-\uFFFF]/.test(path)); // else JavaScript's order differs
    return entries.toSorted(isPlain ? byText : (a, b) => (0,_core_repository_path_js__WEBPACK_IMPORTED_MODULE_4__/* .byCodePoint */ .HH)(a.path, b.path));
}
function byText(a, b) {
    return a.path < b.path ? -1 : a.path > b.path ? 1 : 0;
}
/** Digest of a manifest, with its `.dir`. */
function manifestDigest(bytes) {
    return `${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('md5', bytes, 'hex')}.dir`;
}
function asciiJson(text) {
    return JSON.stringify(text).replace(/[^\0-~]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}


/***/ }),

/***/ 5660:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $R: () => (/* binding */ putObject),
/* harmony export */   GR: () => (/* binding */ removeIfExists),
/* harmony export */   Jr: () => (/* binding */ readCached),
/* harmony export */   Qf: () => (/* binding */ hasObject),
/* harmony export */   YP: () => (/* binding */ OBJECT_MODE),
/* harmony export */   ZK: () => (/* binding */ objectHasher),
/* harmony export */   dS: () => (/* binding */ receiveObject),
/* harmony export */   de: () => (/* binding */ corruptObject),
/* harmony export */   f4: () => (/* binding */ writeAll),
/* harmony export */   hm: () => (/* binding */ writeObjectFile),
/* harmony export */   hw: () => (/* binding */ isCacheLink),
/* harmony export */   kM: () => (/* binding */ isIntact)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3026);
/* harmony import */ var _platform_file_error_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1912);
/* harmony import */ var _platform_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8486);
/* harmony import */ var _file_hash_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9587);
/* harmony import */ var _object_layout_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8746);







/** DVC takes a cached object of exactly this mode for whole without hashing it. */
const OBJECT_MODE = 0o444;
/**
 * Whether the object is in the cache. One of mode 0444 is believed; another is hashed, then protected or, when it
 * is not what its name says, deleted, as DVC does (dvc-formats §1.5).
 */
function hasObject(repository, object) {
    const path = (0,_object_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .objectPath */ .d)(repository.cacheDirectory, object);
    const stat = (0,_platform_files_js__WEBPACK_IMPORTED_MODULE_3__/* .statIfExists */ .oL)(path);
    if (!stat?.isFile())
        return false;
    if ((stat.mode & 0o777) === OBJECT_MODE)
        return true;
    if (!isIntact(path, object)) {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.unlinkSync)(path);
        return false;
    }
    protect(path);
    return true;
}
/** Whether the file holds what the object's name says. */
function isIntact(path, object) {
    return rulesOf(object).some((rule) => (0,_file_hash_js__WEBPACK_IMPORTED_MODULE_4__/* .hashFile */ .DC)(path, rule).digest + suffixOf(object) === object.digest);
}
function rulesOf(object) {
    return object.legacy && suffixOf(object) === '' ? ['dos2unix', 'dos2unix-per-chunk'] : ['md5'];
}
function suffixOf(object) {
    return object.digest.endsWith('.dir') ? '.dir' : '';
}
/**
 * Checks content while it passes: of two hashers for objects of DVC 2 either may agree. `digest()` is the object's
 * own digest when it does, otherwise what the content really is.
 */
function objectHasher(object) {
    const hashers = rulesOf(object).map(_file_hash_js__WEBPACK_IMPORTED_MODULE_4__/* .contentHasher */ .rl);
    return {
        update: (bytes) => hashers.forEach((hasher) => hasher.update(bytes)),
        digest() {
            const digests = hashers.map((hasher) => hasher.digest() + suffixOf(object));
            return digests.find((digest) => digest === object.digest) ?? digests[0];
        },
    };
}
function protect(path) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.chmodSync)(path, OBJECT_MODE);
    }
    catch {
        // someone else's file, or a file system without modes: the object is whole all the same
    }
}
/**
 * Puts bytes of a known digest into the cache, through a temporary file beside their place. Nothing is done when
 * they are there already.
 */
function putObject(repository, object, bytes) {
    if (hasObject(repository, object))
        return;
    const path = (0,_object_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .objectPath */ .d)(repository.cacheDirectory, object);
    writeObjectFile(repository, path, (fd) => writeAll(fd, bytes));
}
/**
 * Puts content into the cache if it is what the object's name says. Otherwise nothing appears, and the digest of
 * what came is returned in `found`.
 */
async function receiveObject(repository, object, content, onBytes) {
    const path = (0,_object_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .objectPath */ .d)(repository.cacheDirectory, object);
    const temporary = createTemporary(repository, path);
    const hasher = objectHasher(object);
    let sizeBytes = 0;
    try {
        try {
            for await (const piece of content) {
                hasher.update(piece);
                writeAll(temporary.fd, piece);
                sizeBytes += piece.length;
                onBytes?.(piece.length);
            }
            setMode(temporary.fd);
        }
        finally {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(temporary.fd);
        }
        const found = hasher.digest();
        const intact = found === object.digest;
        if (intact)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(temporary.path, path);
        else
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.unlinkSync)(temporary.path);
        return { intact, found, sizeBytes };
    }
    catch (error) {
        removeIfExists(temporary.path);
        throw error;
    }
}
/** Writes an object file through a temporary one, which `write` fills; it throws to leave nothing behind. */
function writeObjectFile(repository, path, write) {
    const temporary = createTemporary(repository, path);
    try {
        try {
            (0,_platform_file_error_js__WEBPACK_IMPORTED_MODULE_5__/* .namingPath */ .U)(path, () => write(temporary.fd, temporary.path));
            setMode(temporary.fd);
        }
        finally {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(temporary.fd);
        }
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(temporary.path, path);
    }
    catch (error) {
        removeIfExists(temporary.path);
        throw error;
    }
}
function createTemporary(repository, path) {
    const temporary = (0,_platform_files_js__WEBPACK_IMPORTED_MODULE_3__/* .temporaryBeside */ .w6)(path);
    try {
        return { path: temporary, fd: (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(temporary, 'wx', OBJECT_MODE) };
    }
    catch (error) {
        if (!(0,_platform_files_js__WEBPACK_IMPORTED_MODULE_3__/* .isMissing */ .b2)(error))
            throw error;
        makeObjectDirectory(repository, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path));
        return { path: temporary, fd: (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(temporary, 'wx', OBJECT_MODE) };
    }
}
function makeObjectDirectory(repository, directory) {
    const first = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(directory, { recursive: true });
    if (first === undefined || !repository.config.cacheShared)
        return;
    for (let made = directory; made.length >= first.length; made = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(made))
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.chmodSync)(made, 0o2775);
}
function setMode(fd) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fchmodSync)(fd, OBJECT_MODE);
    }
    catch {
        // a file system without modes
    }
}
/** Whether there is a link at the path that a checkout made, be the object it leads to there or not. */
function isCacheLink(repository, path) {
    if (!(0,_platform_files_js__WEBPACK_IMPORTED_MODULE_3__/* .lstatIfExists */ .sM)(path)?.isSymbolicLink())
        return false;
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync)(path).startsWith(repository.cacheDirectory + node_path__WEBPACK_IMPORTED_MODULE_1__.sep);
}
/** Writes every byte. */
function writeAll(fd, bytes) {
    for (let written = 0; written < bytes.length;)
        written += (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(fd, bytes, written);
}
/** Deletes a file that may not be there. */
function removeIfExists(path) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.unlinkSync)(path);
    }
    catch (error) {
        if (!(0,_platform_files_js__WEBPACK_IMPORTED_MODULE_3__/* .isMissing */ .b2)(error))
            throw error;
    }
}
/**
 * The bytes of a cached object, verified; undefined when it is not there. A corrupt one is deleted and counts as
 * not there, so that it is fetched again.
 */
function readCached(repository, object) {
    const path = (0,_object_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .objectPath */ .d)(repository.cacheDirectory, object);
    let bytes;
    try {
        bytes = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path);
    }
    catch (error) {
        if ((0,_platform_files_js__WEBPACK_IMPORTED_MODULE_3__/* .isMissing */ .b2)(error))
            return undefined;
        throw error;
    }
    const hasher = objectHasher(object);
    hasher.update(bytes);
    if (hasher.digest() === object.digest)
        return bytes;
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.unlinkSync)(path);
    return undefined;
}
/** `OBJECT_CORRUPT` (exit 4): an object is not what its name says. `place` is a remote or the cache. */
function corruptObject(path, place, object, found) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .UserError */ .yo({
        code: 'OBJECT_CORRUPT',
        message: `${path}: the object ${(0,_object_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .objectKey */ .T)(object)} in ${place} has the digest ${found} instead of ${object.digest}`,
        hint: `Replace it: \`assay push\` from a checkout that has the right data, after deleting the object from ${place}.`,
        exitCode: 4,
    });
}


/***/ }),

/***/ 8746:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ objectKey),
/* harmony export */   d: () => (/* binding */ objectPath)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);

/**
 * Where an object lies below the root of a cache or remote (dvc-formats §1.5), POSIX: `files/md5/ab/cdef…`, or
 * `ab/cdef…` in the layout of DVC 2. Also the object's identity: one is never looked up in the other layout.
 */
function objectKey({ digest, legacy }) {
    const place = `${digest.slice(0, 2)}/${digest.slice(2)}`;
    return legacy ? place : `files/md5/${place}`;
}
/** Absolute path of an object in a cache or local-directory remote. */
function objectPath(root, object) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, objectKey(object));
}


/***/ }),

/***/ 5990:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ openRemote),
/* harmony export */   r: () => (/* binding */ remoteReadiness)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3026);
/* harmony import */ var _resolve_remote_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5925);


/** Scheme of a remote's url → what is behind it, loaded at first use. */
const SCHEMES = {
    '': async () => (await __webpack_require__.e(/* import() */ 57).then(__webpack_require__.bind(__webpack_require__, 4057))).localScheme,
    s3: async () => (await __webpack_require__.e(/* import() */ 218).then(__webpack_require__.bind(__webpack_require__, 1218))).s3Scheme,
};
/**
 * Opens a remote by name, or the default one; nothing is asked of it yet. Throws `REMOTE_MISSING`, `REMOTE_UNKNOWN`,
 * `REMOTE_UNSUPPORTED` and `CONFIG_INVALID` (exit 2).
 */
async function openRemote(repository, name) {
    const config = (0,_resolve_remote_js__WEBPACK_IMPORTED_MODULE_0__/* .resolveRemote */ .L)(repository.config, name);
    return (await schemeOf(config)).open(config, repository);
}
/**
 * Whether a remote, or the default one, can be used, and why not, without a network: no remote, one of a kind that is
 * not supported, no credentials, no directory. Throws `CONFIG_INVALID` (exit 2), which is nobody's choice.
 */
async function remoteReadiness(repository, name) {
    try {
        const config = (0,_resolve_remote_js__WEBPACK_IMPORTED_MODULE_0__/* .resolveRemote */ .L)(repository.config, name);
        return (await schemeOf(config)).readiness(config, repository);
    }
    catch (error) {
        if (!(error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo) || error.code === 'CONFIG_INVALID')
            throw error;
        return { ready: false, reason: error.message };
    }
}
function schemeOf(config) {
    const scheme = /^([a-z][a-z0-9+.-]*):\/\//i.exec(config.url)?.[1]?.toLowerCase() ?? '';
    const found = Object.hasOwn(SCHEMES, scheme) ? SCHEMES[scheme] : undefined;
    if (found)
        return found();
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo({
        code: 'REMOTE_UNSUPPORTED',
        message: `remote "${config.name}" is a ${scheme} remote, which Assay does not speak`,
        hint: 'Use a local directory or s3://bucket/prefix (Google Cloud Storage, R2 and MinIO also speak S3: set endpointurl).',
        exitCode: 2,
    });
}


/***/ }),

/***/ 5925:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ resolveRemote)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3026);
/* harmony import */ var _core_nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2007);


const INHERITED = /^remote:\/\/([^/]+)\/?(.*)$/i;
/**
 * The configuration of a remote, or of the default one. `remote://other/sub` takes over the other's place and options;
 * own options win (dvc-formats §1.9). Throws `REMOTE_MISSING`, `REMOTE_UNKNOWN` and `CONFIG_INVALID` (exit 2).
 */
function resolveRemote(config, name = config.defaultRemote) {
    if (name === undefined) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({
            code: 'REMOTE_MISSING',
            message: 'no default remote is configured',
            hint: `Name one in .dvc/config:\n\n[core]\n    remote = storage\n['remote "storage"']\n    url = s3://bucket/prefix`,
            exitCode: 2,
        });
    }
    return follow(config, name.toLowerCase(), []);
}
function follow(config, name, seen) {
    const found = config.remotes.get(name);
    if (!found)
        throw unknownRemote(config, name, seen.at(-1));
    const inherited = INHERITED.exec(found.url);
    if (!inherited)
        return found;
    if (seen.includes(name)) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({
            code: 'CONFIG_INVALID',
            message: `${found.file}: remotes refer to each other in a circle: ${[...seen, name].join(' → ')}`,
            hint: 'Give one of them a url of its own.',
            exitCode: 2,
        });
    }
    const base = follow(config, inherited[1].toLowerCase(), [...seen, name]);
    const below = inherited[2];
    return {
        name: found.name,
        file: found.file,
        url: below === '' ? base.url : `${base.url.replace(/\/+$/, '')}/${below}`,
        options: new Map([...base.options, ...found.options]),
    };
}
function unknownRemote(config, name, referrer) {
    const known = [...config.remotes.keys()];
    const guess = (0,_core_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)(name, known);
    const hint = known.length === 0
        ? 'No remote is configured; add one to .dvc/config.'
        : guess === undefined
            ? `Known: ${known.join(', ')}.`
            : `Did you mean "${guess}"?`;
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({
        code: 'REMOTE_UNKNOWN',
        message: `there is no remote "${name}"${referrer === undefined ? '' : `, which remote "${referrer}" refers to`}`,
        hint,
        exitCode: 2,
    });
}


/***/ }),

/***/ 6596:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ withRetries)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8500);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3026);


const LONGEST_PAUSE_MS = 10_000;
/**
 * Repeats work that failed with a retryable `UserError`, after pauses that double and are drawn at random from their
 * upper half, so that many clients do not come back at once. Any other error, and the last one, is thrown.
 */
async function withRetries(work, options = {}) {
    const { signal, attempts = 6, firstPauseMs = 200 } = options;
    for (let attempt = 1;; attempt++) {
        try {
            return await work();
        }
        catch (error) {
            if (!(error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo) || !error.retryable || attempt >= attempts || signal?.aborted)
                throw error;
            const longest = Math.min(LONGEST_PAUSE_MS, firstPauseMs * 2 ** (attempt - 1));
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(longest * (0.5 + Math.random() / 2), undefined, signal ? { signal } : {}).catch(() => {
                throw error; // interrupted while waiting
            });
        }
    }
}


/***/ }),

/***/ 8633:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RJ: () => (/* binding */ workspaceGuard),
/* harmony export */   Uu: () => (/* binding */ manifestPathProblem),
/* harmony export */   XC: () => (/* binding */ outputPath)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3026);
/* harmony import */ var _core_repository_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4949);
/* harmony import */ var _platform_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8486);




/** No file system takes longer paths, and what is done per directory of a path stays cheap. */
const MAX_PATH_LENGTH = 4096;
const MAX_NAME_BYTES = 255;
/**
 * Why a path read from a manifest must not be written, in words that follow the path; undefined when it may.
 * Manifests never hold what DVC always ignores (`.git`, `.dvc/`, `.hg/`), so such entries are forged.
 */
function manifestPathProblem(path, platform = process.platform) {
    if (path === '')
        return 'is empty';
    if (path.length > MAX_PATH_LENGTH)
        return 'is longer than a path can be';
    if (path.includes('\0'))
        return 'holds a NUL';
    if (path.startsWith('/'))
        return 'is absolute';
    if (/[\uD800-\uDFFF]/u.test(path))
        return 'is not valid text';
    const parts = path.split('/');
    if (parts.some((part) => Buffer.byteLength(part) > MAX_NAME_BYTES))
        return 'has a name longer than a file can have';
    if (parts.some((part) => part === '..'))
        return 'leads out of its directory (..)';
    if (parts.some((part) => part === '' || part === '.'))
        return 'is not a plain path';
    return reservedProblem(parts) ?? (platform === 'win32' ? windowsProblem(parts) : undefined);
}
function reservedProblem(parts) {
    if (parts.some((part) => part.toLowerCase() === '.git'))
        return "lies in git's own directory";
    const directories = parts.slice(0, -1).map((part) => part.toLowerCase());
    if (directories.includes('.dvc'))
        return "lies in DVC's own directory";
    if (directories.includes('.hg'))
        return "lies in Mercurial's own directory";
    return undefined;
}
/** What Windows reads as another path than it looks: separators, drives, streams, devices, dropped endings. */
function windowsProblem(parts) {
    if (parts.some((part) => part.includes('\\') || part.includes(':')))
        return 'means another place on Windows';
    if (parts.some((part) => /[. ]$/.test(part) || /^git~\d+$/i.test(part)))
        return 'means another name on Windows';
    if (parts.some((part) => /^(con|prn|aux|nul|com\d|lpt\d)(\..*)?$/i.test(part)))
        return 'is a device on Windows';
    return undefined;
}
/**
 * The repository path an output or a user means: `written`, relative to `directory` (POSIX, relative to the root).
 * Throws `PATH_OUTSIDE` (exit 2) for what leaves the repository and `PATH_RESERVED` (exit 2) for the root itself
 * and what belongs to git, Mercurial or DVC.
 */
function outputPath(directory, written, where) {
    const path = (0,_core_repository_path_js__WEBPACK_IMPORTED_MODULE_1__/* .resolveInRepository */ .AZ)(directory, written, where);
    const parts = path.split('/');
    const problem = path === ''
        ? 'is the repository itself'
        : (reservedProblem([...parts, '']) ?? (process.platform === 'win32' ? windowsProblem(parts) : undefined));
    if (problem === undefined)
        return path;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo({
        code: 'PATH_RESERVED',
        message: `${where}: "${written.slice(0, 200)}" ${problem}`,
        hint: 'Name a file or directory of the project.',
        exitCode: 2,
    });
}
/**
 * Says whether a path of the workspace may be written: no directory between the root and the path may be a link to
 * one, or content would land elsewhere than its name says. Answers are remembered per directory, so use one guard per
 * operation. Throws `PATH_THROUGH_LINK` (exit 2) naming the path.
 */
function workspaceGuard(repository) {
    const safe = new Set(['']);
    const check = (directory, path) => {
        if (safe.has(directory))
            return;
        check(directory.slice(0, Math.max(0, directory.lastIndexOf('/'))), path);
        const absolute = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(repository.root, directory);
        if ((0,_platform_files_js__WEBPACK_IMPORTED_MODULE_3__/* .lstatIfExists */ .sM)(absolute)?.isSymbolicLink() && (0,_platform_files_js__WEBPACK_IMPORTED_MODULE_3__/* .statIfExists */ .oL)(absolute)?.isDirectory()) {
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo({
                code: 'PATH_THROUGH_LINK',
                message: `${path} would be written elsewhere: ${directory} is a link`,
                hint: `Make ${directory} a directory, or move the data out of it.`,
                exitCode: 2,
            });
        }
        safe.add(directory);
    };
    return (path) => check(path.slice(0, Math.max(0, path.lastIndexOf('/'))), path);
}


/***/ }),

/***/ 5899:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ag: () => (/* binding */ readObject),
/* harmony export */   WI: () => (/* binding */ readManifest),
/* harmony export */   bm: () => (/* binding */ isCached)
/* harmony export */ });
/* unused harmony export objectOf */
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4161);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7125);
/* harmony import */ var _object_cache_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5660);
/* harmony import */ var _object_layout_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8746);
/* harmony import */ var _remotes_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5990);
/* harmony import */ var _remotes_retry_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6596);






/** The stored object a recorded content names; undefined when nothing is recorded. */
function objectOf(content) {
    return content.digest === undefined ? undefined : { digest: content.digest, legacy: content.legacy ?? false };
}
/**
 * A directory manifest from the cache, verified against its digest; undefined when it is not there (a corrupt one is
 * deleted and counts as not there). Throws what `parseManifest` throws.
 */
function readManifest(repository, digest, legacy = false) {
    const bytes = (0,_object_cache_js__WEBPACK_IMPORTED_MODULE_0__/* .readCached */ .Jr)(repository, { digest, legacy });
    return bytes && (0,_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .parseManifest */ .Ng)(bytes, `manifest ${digest}`);
}
/** Whether content is in the cache: the object, and for a directory the manifest and every file. */
function isCached(repository, content) {
    const object = objectOf(content);
    if (!object || !(0,_object_cache_js__WEBPACK_IMPORTED_MODULE_0__/* .hasObject */ .Qf)(repository, object))
        return false;
    if (!(0,_core_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .isDirectoryDigest */ .SU)(object.digest))
        return true;
    const entries = readManifest(repository, object.digest, object.legacy);
    return (entries !== undefined && entries.every(({ digest }) => (0,_object_cache_js__WEBPACK_IMPORTED_MODULE_0__/* .hasObject */ .Qf)(repository, { digest, legacy: object.legacy })));
}
/**
 * The bytes of an object: from the cache, else (unless `cacheOnly`) from the remote (`remote`, or the default one),
 * kept in the cache. Verified; undefined when neither has it or no remote is configured. Throws `OBJECT_CORRUPT`
 * (exit 4) and what remotes throw. Meant for objects that fit into memory.
 */
async function readObject(repository, digest, options = {}) {
    const object = { digest, legacy: options.legacy ?? false };
    const cached = (0,_object_cache_js__WEBPACK_IMPORTED_MODULE_0__/* .readCached */ .Jr)(repository, object);
    if (cached)
        return cached;
    const name = options.remote ?? repository.config.defaultRemote;
    if (name === undefined || options.cacheOnly)
        return undefined;
    const remote = await (0,_remotes_index_js__WEBPACK_IMPORTED_MODULE_3__/* .openRemote */ .d)(repository, name);
    try {
        const received = await (0,_remotes_retry_js__WEBPACK_IMPORTED_MODULE_4__/* .withRetries */ .L)(async () => {
            const content = await remote.read((0,_object_layout_js__WEBPACK_IMPORTED_MODULE_5__/* .objectKey */ .T)(object));
            return content && (await (0,_object_cache_js__WEBPACK_IMPORTED_MODULE_0__/* .receiveObject */ .dS)(repository, object, content));
        });
        if (!received)
            return undefined;
        if (!received.intact)
            throw (0,_object_cache_js__WEBPACK_IMPORTED_MODULE_0__/* .corruptObject */ .de)(digest, `remote "${remote.name}"`, object, received.found);
    }
    finally {
        remote.close();
    }
    return (0,_object_cache_js__WEBPACK_IMPORTED_MODULE_0__/* .readCached */ .Jr)(repository, object);
}


/***/ })

};
;