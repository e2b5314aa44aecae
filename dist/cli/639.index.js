"use strict";
exports.id = 639;
exports.ids = [639];
exports.modules = {

/***/ 6856:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i: () => (/* binding */ createDataStore)
});

// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(3026);
// EXTERNAL MODULE: ./build/src/core/repository-path.js
var repository_path = __webpack_require__(4949);
// EXTERNAL MODULE: ./build/src/versioning/hash-workspace.js
var hash_workspace = __webpack_require__(3460);
// EXTERNAL MODULE: ./build/src/versioning/stored-content.js
var stored_content = __webpack_require__(5899);
// EXTERNAL MODULE: ./build/src/versioning/manifest.js
var manifest = __webpack_require__(7125);
// EXTERNAL MODULE: ./build/src/versioning/transfer/fetch-outputs.js
var fetch_outputs = __webpack_require__(9547);
// EXTERNAL MODULE: ./build/src/versioning/checkout-outputs.js + 1 modules
var checkout_outputs = __webpack_require__(1740);
// EXTERNAL MODULE: ./build/src/versioning/finish-checkouts.js
var finish_checkouts = __webpack_require__(6623);
// EXTERNAL MODULE: ./build/src/versioning/store-path.js
var store_path = __webpack_require__(5423);
// EXTERNAL MODULE: ./build/src/versioning/ignore-in-git.js
var ignore_in_git = __webpack_require__(9809);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/platform/files.js
var files = __webpack_require__(8486);
// EXTERNAL MODULE: ./build/src/versioning/interrupted-checkout.js
var interrupted_checkout = __webpack_require__(7569);
// EXTERNAL MODULE: ./build/src/versioning/leftover.js
var leftover = __webpack_require__(3483);
// EXTERNAL MODULE: ./build/src/versioning/safe-path.js
var safe_path = __webpack_require__(8633);
;// CONCATENATED MODULE: ./build/src/versioning/make-way.js






/** Deletes an output of the workspace, never through a linked directory (`PATH_THROUGH_LINK`, exit 2). */
function removeOutput(repository, path) {
    (0,safe_path/* workspaceGuard */.RJ)(repository)(path);
    (0,external_node_fs_.rmSync)((0,external_node_path_.join)(repository.root, path), { recursive: true, force: true });
    (0,interrupted_checkout/* forgetInterrupted */.g_)(repository, [{ path }]);
}
/**
 * Makes files that share their bytes with the cache (hard links, links) files of their own, so that a command can change
 * them in place without changing what is stored. What is not there is passed over.
 */
function unlinkFromCache(repository, path) {
    (0,safe_path/* workspaceGuard */.RJ)(repository)(path);
    const absolute = (0,external_node_path_.join)(repository.root, path);
    if ((0,files/* lstatIfExists */.sM)(absolute))
        unlinkAll(absolute);
}
function unlinkAll(path) {
    const entry = (0,external_node_fs_.lstatSync)(path);
    if (entry.isDirectory()) {
        for (const name of (0,external_node_fs_.readdirSync)(path))
            unlinkAll((0,external_node_path_.join)(path, name));
        return;
    }
    const isShared = entry.isSymbolicLink() || entry.nlink > 1;
    const file = (0,files/* statIfExists */.oL)(path);
    if (!isShared || !file?.isFile())
        return;
    const temporary = (0,leftover/* workspaceTemporary */.B)(path);
    (0,external_node_fs_.copyFileSync)(path, temporary);
    (0,external_node_fs_.chmodSync)(temporary, 0o644 | (file.mode & 0o111));
    (0,external_node_fs_.renameSync)(temporary, path);
}

// EXTERNAL MODULE: ./build/src/versioning/add-path.js + 1 modules
var add_path = __webpack_require__(2212);
// EXTERNAL MODULE: ./build/src/commands/workspace.js + 1 modules
var commands_workspace = __webpack_require__(6037);
;// CONCATENATED MODULE: ./build/src/commands/data-store.js




/**
 * Joins the pipeline to data versioning. Each workspace path is hashed once and again only after something of ours
 * may have changed it.
 */
function createDataStore(workspace, context) {
    const { repository } = workspace;
    const { progress, signal } = context;
    const tracks = (0,commands_workspace/* gitTracks */.RP)(repository, context);
    const hashes = new Map();
    const forget = (path) => {
        for (const key of hashes.keys()) {
            const known = key.slice(1);
            if ((0,repository_path/* isInside */.FK)(known, path) || (0,repository_path/* isInside */.FK)(path, known))
                hashes.delete(key);
        }
    };
    return {
        hash(path, legacy) {
            const key = `${legacy ? 'L' : ' '}${path}`;
            if (!hashes.has(key))
                hashes.set(key, (0,hash_workspace/* hashWorkspacePath */.Lv)(repository, path, { legacy })?.content);
            return hashes.get(key);
        },
        forgetHashes: () => hashes.clear(),
        isCached: (content) => (0,stored_content/* isCached */.bm)(repository, content),
        async contentInside(directory, path) {
            const bytes = await (0,stored_content/* readObject */.Ag)(repository, directory.digest, { ...directory });
            if (!bytes)
                return undefined;
            const inside = path.slice(directory.path.length + 1);
            const entry = (0,manifest/* parseManifest */.Ng)(bytes, directory.path).find((candidate) => candidate.path === inside);
            return entry && { digest: entry.digest, ...(directory.legacy && { legacy: true }) };
        },
        async fetch(outputs) {
            const { failed } = await (0,fetch_outputs/* fetchOutputs */.h)(repository, outputs, { progress, signal });
            if (failed.length > 0)
                throw transferFailed('could not be brought from the remote', failed);
        },
        async checkout(outputs) {
            outputs.forEach(({ path }) => forget(path));
            const { failed } = (0,checkout_outputs/* checkoutOutputs */.F)(repository, outputs, { force: true, progress });
            if (failed.length > 0)
                throw transferFailed('could not be put into the workspace', failed.map((path) => ({ path })));
        },
        finishCheckouts(paths) {
            const isFinished = (0,finish_checkouts/* finishCheckouts */.T)(repository, paths, (0,commands_workspace/* recordedOutputs */.NW)(workspace));
            if (isFinished)
                hashes.clear();
            return isFinished;
        },
        store(output) {
            if (!output.cached)
                return hashed(output);
            const content = (0,store_path/* storePath */.T)(repository, output.path);
            (0,ignore_in_git/* ignoreInGit */.e)(repository, output.path);
            hashes.set(` ${output.path}`, content);
            return content;
        },
        remove(output) {
            removeOutput(repository, output.path);
            forget(output.path);
        },
        unlink: (output) => unlinkFromCache(repository, output.path),
        async commitSource(address) {
            const source = workspace.dvcFiles.find(({ path }) => path === address);
            for (const { path } of source.outputs) {
                await (0,add_path/* addPath */.f)(repository, path, [], tracks);
                forget(path);
            }
        },
    };
    function hashed(output) {
        return (0,hash_workspace/* hashWorkspacePath */.Lv)(repository, output.path).content;
    }
}
function transferFailed(what, failed) {
    return new errors/* UserError */.yo({
        code: 'DATA_MISSING',
        message: `${failed.length === 1 ? 'one path' : `${failed.length} paths`} ${what}`,
        hint: 'Run `assay push` where the data is, or check the remote with `assay pull --verbose`.',
        exitCode: 3,
        mistakes: failed.slice(0, 20).map(({ path, reason }) => ({ message: reason ? `${path}: ${reason}` : path })),
    });
}


/***/ }),

/***/ 3150:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ paramsReader)
/* harmony export */ });
/* harmony import */ var _platform_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8486);
/* harmony import */ var _pipeline_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3932);


/** Reads parameter files below a repository's root, each once until `forget`. */
function paramsReader(root) {
    const known = new Map();
    return {
        read(path) {
            if (!known.has(path)) {
                const text = (0,_platform_files_js__WEBPACK_IMPORTED_MODULE_0__/* .readTextIfExists */ .TP)(`${root}/${path}`);
                known.set(path, text === undefined ? undefined : (0,_pipeline_index_js__WEBPACK_IMPORTED_MODULE_1__/* .parseParams */ .Sl)(text, path));
            }
            return known.get(path);
        },
        forget: () => known.clear(),
    };
}


/***/ }),

/***/ 4994:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ hashAgainst),
/* harmony export */   u: () => (/* binding */ gatherStage)
/* harmony export */ });
/* harmony import */ var _core_repository_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4949);
/* harmony import */ var _params_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3932);


/** Looks at the workspace around one stage: contents of its dependencies, parameter values, states of its outputs. */
async function gatherStage(stage, lock, context) {
    const dependencies = new Map();
    for (const { written, path } of stage.dependencies) {
        const isRestored = context.restored?.some((place) => (0,_core_repository_path_js__WEBPACK_IMPORTED_MODULE_0__/* .isInside */ .FK)(path, place));
        const current = isRestored ? undefined : hashAgainst(context.store, path, lock?.dependencies.get(written));
        const mayBeAbsent = isRestored || context.options.allowMissing;
        dependencies.set(written, current ?? (mayBeAbsent ? await recordedContent(path, context) : undefined));
    }
    return {
        dependencies,
        params: new Map(stage.params.map(({ written, path, keys }) => [written, (0,_params_js__WEBPACK_IMPORTED_MODULE_1__/* .pickParams */ .Kb)(context.options.readParams(path), keys)])),
        outputs: new Map(stage.outputs.map((output) => [output.written, stateOf(output, lock, context.store)])),
    };
}
/** Hashes by the rule the record was made with; content that changed since is hashed by today's. */
function hashAgainst(store, path, recorded) {
    if (!recorded?.legacy)
        return store.hash(path, false);
    return store.hash(path, true)?.digest === recorded.digest ? recorded : store.hash(path, false);
}
async function recordedContent(path, { recorded, store }) {
    const around = recorded?.around(path) ?? [];
    const exact = around.find((output) => output.path === path);
    if (exact)
        return exact;
    const directory = around.find((output) => (0,_core_repository_path_js__WEBPACK_IMPORTED_MODULE_0__/* .isInside */ .FK)(path, output.path));
    return directory && (await store.contentInside(directory, path));
}
function stateOf(output, lock, store) {
    const recorded = lock?.outputs.get(output.written);
    const current = hashAgainst(store, output.path, recorded);
    const isSame = current !== undefined && current.digest === recorded?.digest;
    return {
        workspace: current === undefined ? 'absent' : isSame ? 'recorded' : 'different',
        inCache: !output.cached || (recorded?.digest !== undefined && store.isCached(recorded)),
    };
}


/***/ }),

/***/ 3932:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gm: () => (/* binding */ diffParams),
/* harmony export */   H9: () => (/* binding */ refuseMissingParams),
/* harmony export */   Kb: () => (/* binding */ pickParams),
/* harmony export */   Sl: () => (/* binding */ parseParams)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3026);
/* harmony import */ var _platform_yaml_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2556);
/* harmony import */ var _platform_yaml_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3535);
/* harmony import */ var _platform_yaml_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8181);
/* harmony import */ var _platform_yaml_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6313);
/* harmony import */ var _platform_yaml_index_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6097);
/* harmony import */ var _python_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7995);



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

/***/ 7995:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ parsePythonJson)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3026);
/* harmony import */ var _platform_yaml_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8181);
/* harmony import */ var _platform_yaml_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3535);


/** A number as Python's json module knows them. */
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|NaN|-?Infinity/g;
/**
 * Reads JSON as Python's json module does, which is what DVC reads with: `NaN` and `Infinity` are numbers, `1` and
 * `1.0` stay apart, keys keep the order of the file. Throws `JSON_INVALID` (exit 2) at file:line:column.
 */
function parsePythonJson(source, path) {
    const text = source.replace(/^\uFEFF/, '');
    // Numbers become strings, so that their spelling survives, and every key gets a letter in front, so that JavaScript
    // does not move keys such as "10" to the front.
    const tagged = mapTokens(text, (token, kind) => kind === 'number' ? `"n${token}"` : `"${kind === 'key' ? 'k' : 's'}${token.slice(1)}`);
    try {
        return untagged(JSON.parse(tagged));
    }
    catch (error) {
        const { message, location } = explain(text, path);
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({
            code: 'JSON_INVALID',
            message: `${path} is not JSON: ${message}`,
            hint: 'Correct the file, or whatever writes it.',
            exitCode: 2,
            location,
            cause: error,
        });
    }
}
/** Replaces strings and numbers. Strings are searched for their end: a pattern would need a stack as long as they are. */
function mapTokens(text, map) {
    const parts = [];
    const isKey = /\s*:/y;
    for (let at = 0; at < text.length;) {
        const start = indexOrEnd(text, '"', at);
        parts.push(text.slice(at, start).replace(NUMBER, (token) => map(token, 'number')));
        const end = endOfString(text, start);
        if (end === undefined)
            return parts.join('') + text.slice(start);
        isKey.lastIndex = end;
        if (start < end)
            parts.push(map(text.slice(start, end), isKey.test(text) ? 'key' : 'string'));
        at = end;
    }
    return parts.join('');
}
function indexOrEnd(text, searched, from) {
    const index = text.indexOf(searched, from);
    return index === -1 ? text.length : index;
}
/** Offset behind the quote that ends the string; undefined when none does. */
function endOfString(text, start) {
    if (start === text.length)
        return start;
    for (let end = text.indexOf('"', start + 1); end !== -1; end = text.indexOf('"', end + 1)) {
        let first = end;
        while (text[first - 1] === '\\')
            first--;
        if ((end - first) % 2 === 0)
            return end + 1;
    }
    return undefined;
}
function untagged(value) {
    if (typeof value === 'string')
        return value.startsWith('s') ? value.slice(1) : numberOf(value.slice(1));
    if (value === null || typeof value === 'boolean')
        return value;
    if (Array.isArray(value))
        return value.map(untagged);
    return (0,_platform_yaml_index_js__WEBPACK_IMPORTED_MODULE_1__/* .mapOf */ .A7)(Object.entries(value).map(([key, child]) => [key.slice(1), untagged(child)]));
}
function numberOf(token) {
    if (!/^-?\d+$/.test(token))
        return new _platform_yaml_index_js__WEBPACK_IMPORTED_MODULE_2__/* .YamlFloat */ .iw(Number(token));
    const number = Number(token);
    return Number.isSafeInteger(number) ? number : BigInt(token);
}
/** What JSON.parse says of the text itself; Python's own numbers are replaced by ordinary ones of the same length. */
function explain(text, path) {
    const plain = mapTokens(text, (token) => /^(?:NaN|-?Infinity)$/.test(token) ? token.replace(/[A-Za-z]/g, '1') : token);
    let message = 'it cannot be read';
    try {
        JSON.parse(plain);
    }
    catch (error) {
        message = error.message;
    }
    const before = text.slice(0, strangerIn(text) ?? positionIn(message) ?? text.length).split('\n');
    const location = { file: path, line: before.length, column: before.at(-1).length + 1 };
    return { message: message.replace(/ (?:in JSON )?at position \d+.*/s, ''), location };
}
/** Offset of the first character that belongs to nothing JSON knows. */
function strangerIn(text) {
    const blank = (found) => ' '.repeat(found.length);
    const rest = mapTokens(text, blank).replace(/\b(?:true|false|null)\b/g, blank);
    const offset = rest.search(/[^\s[\]{},:]/);
    return offset === -1 ? undefined : offset;
}
function positionIn(message) {
    const offset = /at position (\d+)/.exec(message)?.[1];
    return offset === undefined ? undefined : Number(offset);
}


/***/ }),

/***/ 3416:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ selectStages)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3026);
/* harmony import */ var _core_nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2007);
/* harmony import */ var _core_repository_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4949);



/**
 * Addresses to reproduce, producers first (depth-first, ties in collection order; dvc-formats §3.2). Without targets:
 * everything. A target is a stage address, a `dvc.yaml` path (all its stages), a `.dvc` path or a path in an output.
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
function addressesOf(graph, target) {
    if (graph.has(target))
        return [target];
    const found = [...graph.values()].filter((node) => {
        if ('stage' in node && node.stage.file === target)
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

/***/ 9370:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gk: () => (/* binding */ describeReason),
/* harmony export */   Nw: () => (/* binding */ decideStage),
/* harmony export */   xp: () => (/* binding */ staleReasons)
/* harmony export */ });
/* harmony import */ var _platform_yaml_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6313);

/**
 * Every reason a stage must run again, in the order of `dvc status`; none means it is up to date. Rules of DVC 3
 * (dvc-formats §3.1): content is compared by digest alone, parameters by Python equality, and only what dvc.yaml
 * declares today counts. With `allowMissing` a recorded output that the cache keeps does not count when it is merely
 * absent.
 */
function staleReasons(stage, lock, state, allowMissing) {
    const reasons = [];
    if (!stage.frozen) {
        reasons.push(...dependencyReasons(stage, lock, state));
        reasons.push(...stage.params.flatMap((dependency) => paramReasons(dependency, lock, state)));
    }
    for (const output of stage.outputs) {
        const current = state.outputs.get(output.written);
        const isMerelyAbsent = output.cached && isRecorded(output, lock) && current.workspace !== 'different';
        const change = outputChange(output, lock, current);
        if (change !== undefined && !(allowMissing && isMerelyAbsent)) {
            reasons.push({ kind: 'output', path: output.path, change });
        }
    }
    const isCallback = stage.dependencies.length + stage.params.length + stage.outputs.length === 0;
    if (!stage.frozen && (stage.alwaysChanged || isCallback))
        reasons.push({ kind: 'always changed' });
    if (lock && !(0,_platform_yaml_index_js__WEBPACK_IMPORTED_MODULE_0__/* .pythonEquals */ .e)(lock.command, stage.command))
        reasons.push({ kind: 'command' });
    return reasons;
}
function dependencyReasons(stage, lock, state) {
    return stage.dependencies.flatMap(({ written, path }) => {
        const current = state.dependencies.get(written);
        if (current === undefined)
            return [{ kind: 'dependency', path, change: 'deleted' }];
        const isSame = current.digest === lock?.dependencies.get(written)?.digest;
        return isSame ? [] : [{ kind: 'dependency', path, change: 'modified' }];
    });
}
function paramReasons({ written, path, keys }, lock, state) {
    const current = state.params.get(written);
    const recorded = lock?.params.get(written);
    if (!current)
        return [{ kind: 'dependency', path, change: 'deleted' }];
    if (!recorded)
        return [{ kind: 'dependency', path, change: 'new' }];
    const names = new Set(keys ?? [...current.keys(), ...recorded.keys()]);
    return [...names].flatMap((key) => {
        const [now, before] = [current.get(key), recorded.get(key)];
        if (now === undefined)
            return [{ kind: 'param', file: path, key, change: 'deleted' }];
        if (before === undefined)
            return [{ kind: 'param', file: path, key, change: 'new' }];
        return (0,_platform_yaml_index_js__WEBPACK_IMPORTED_MODULE_0__/* .pythonEquals */ .e)(now, before) ? [] : [{ kind: 'param', file: path, key, change: 'modified' }];
    });
}
/** DVC asks the cache first, whatever the workspace holds. */
function outputChange(output, lock, { workspace, inCache }) {
    if (isRecorded(output, lock) && !inCache)
        return 'not in cache';
    if (workspace === 'recorded')
        return undefined;
    return workspace === 'absent' ? 'deleted' : 'modified';
}
function isRecorded({ written }, lock) {
    return lock?.outputs.get(written)?.digest !== undefined;
}
/** Chooses the action; `restorable` says whether the recorded outputs can be had without running. */
function decideStage(stage, reasons, state, restorable) {
    if (reasons.length === 0)
        return 'skip';
    const onlyOutputs = reasons.every(({ kind }) => kind === 'output');
    // Somebody may have put other content there on purpose: of a frozen stage it is never overwritten.
    const isReplaced = stage.frozen && [...state.outputs.values()].some(({ workspace }) => workspace === 'different');
    if (onlyOutputs && restorable && !isReplaced)
        return 'restore';
    return stage.frozen ? 'record' : 'run';
}
/** One line for a person: `data/raw modified`, `params.yaml:lr new`, `command changed`. */
function describeReason(reason) {
    switch (reason.kind) {
        case 'command':
            return 'command changed';
        case 'always changed':
        case 'forced':
            return reason.kind;
        case 'upstream':
            return `${reason.address} runs before it`;
        case 'param':
            return `${reason.file}:${reason.key} ${reason.change}`;
        case 'dependency':
        case 'output':
            return `${reason.path} ${reason.change}`;
    }
}


/***/ }),

/***/ 6313:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ pythonEquals)
/* harmony export */ });
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3535);
/* harmony import */ var _yaml_map_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8181);


/**
 * Whether Python's `==` holds, the test DVC uses for "did this value change": `1 == 1.0 == True`,
 * lists by element, maps whatever their order. Two NaN count as equal, unlike in Python, where
 * such a parameter would be changed for ever.
 */
function pythonEquals(a, b) {
    if (Array.isArray(a))
        return Array.isArray(b) && sameLists(a, b);
    if ((0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .isYamlMap */ .S6)(a))
        return (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .isYamlMap */ .S6)(b) && sameMaps((0,_yaml_map_js__WEBPACK_IMPORTED_MODULE_1__/* .yamlEntries */ .go)(a), (0,_yaml_map_js__WEBPACK_IMPORTED_MODULE_1__/* .yamlEntries */ .go)(b));
    if (a instanceof _values_js__WEBPACK_IMPORTED_MODULE_0__/* .YamlTimestamp */ .Am)
        return b instanceof _values_js__WEBPACK_IMPORTED_MODULE_0__/* .YamlTimestamp */ .Am && a.isoText === b.isoText;
    const [left, right] = [numberOf(a), numberOf(b)];
    if (left === undefined || right === undefined)
        return a === b;
    return sameNumbers(left, right);
}
function sameLists(a, b) {
    return a.length === b.length && a.every((item, index) => pythonEquals(item, b[index]));
}
function sameMaps(a, b) {
    if (a.length !== b.length)
        return false;
    const others = new Map(b.map(([key, value]) => [(0,_yaml_map_js__WEBPACK_IMPORTED_MODULE_1__/* .keyIdentity */ .CP)(key), value]));
    return a.every(([key, value]) => {
        const other = others.get((0,_yaml_map_js__WEBPACK_IMPORTED_MODULE_1__/* .keyIdentity */ .CP)(key));
        return other !== undefined && pythonEquals(value, other);
    });
}
function sameNumbers(a, b) {
    if (typeof a === typeof b)
        return Object.is(a, b) || a === b;
    const [float, integer] = typeof a === 'number' ? [a, b] : [b, a];
    return Number.isInteger(float) && BigInt(float) === integer;
}
function numberOf(value) {
    if (typeof value === 'number' || typeof value === 'bigint')
        return value;
    if (typeof value === 'boolean')
        return Number(value);
    return value instanceof _values_js__WEBPACK_IMPORTED_MODULE_0__/* .YamlFloat */ .iw ? value.value : undefined;
}


/***/ }),

/***/ 2212:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ addPath)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(3026);
// EXTERNAL MODULE: ./build/src/core/repository-path.js
var repository_path = __webpack_require__(4949);
// EXTERNAL MODULE: ./build/src/platform/files.js
var files = __webpack_require__(8486);
// EXTERNAL MODULE: ./build/src/versioning/dvc-file.js
var dvc_file = __webpack_require__(4288);
// EXTERNAL MODULE: ./build/src/versioning/find-pipeline-files.js
var find_pipeline_files = __webpack_require__(4204);
// EXTERNAL MODULE: ./build/src/versioning/finish-checkouts.js
var finish_checkouts = __webpack_require__(6623);
// EXTERNAL MODULE: ./build/src/versioning/hash-workspace.js
var hash_workspace = __webpack_require__(3460);
// EXTERNAL MODULE: ./build/src/versioning/ignore-in-git.js
var ignore_in_git = __webpack_require__(9809);
// EXTERNAL MODULE: ./build/src/versioning/ignore-rules.js + 1 modules
var ignore_rules = __webpack_require__(14);
// EXTERNAL MODULE: ./build/src/versioning/plan-checkout.js
var plan_checkout = __webpack_require__(7040);
// EXTERNAL MODULE: ./build/src/versioning/safe-path.js
var safe_path = __webpack_require__(8633);
// EXTERNAL MODULE: ./build/src/versioning/stored-content.js
var stored_content = __webpack_require__(5899);
// EXTERNAL MODULE: ./build/src/versioning/store-path.js
var store_path = __webpack_require__(5423);
// EXTERNAL MODULE: ./build/src/platform/yaml/emit-yaml.js + 2 modules
var emit_yaml = __webpack_require__(2428);
// EXTERNAL MODULE: ./build/src/platform/yaml/parse-yaml.js
var parse_yaml = __webpack_require__(2556);
// EXTERNAL MODULE: ./build/src/platform/yaml/values.js
var values = __webpack_require__(3535);
// EXTERNAL MODULE: ./build/src/platform/yaml/edit-yaml.js + 4 modules
var edit_yaml = __webpack_require__(3085);
;// CONCATENATED MODULE: ./build/src/versioning/write-dvc-file.js


/** The text of a new `.dvc` file for one output, byte for byte as DVC writes it (dvc-formats §1.2). */
function newDvcFile(name, content) {
    const output = { ...contentFields(content), path: name };
    for (const [key, value] of Object.entries(output))
        if (value === undefined)
            delete output[key];
    return (0,emit_yaml/* emitYaml */.h2)({ outs: [output] });
}
/**
 * The text of a `.dvc` file with other content for the output at `outputPath`. Only what differs is touched: comments,
 * annotations and layout stay, new keys go to the end of the entry, as in DVC.
 */
function withNewContent(text, file, outputPath, content) {
    const index = (0,dvc_file/* parseDvcFile */.$)(text, file).outputs.findIndex((output) => output.path === outputPath);
    const root = (0,parse_yaml/* parseYaml */.h)(text, { file }).value;
    const entry = root['outs'][index];
    const old = (0,values/* isYamlMap */.S6)(entry) ? entry : {};
    const edits = Object.entries(contentFields(content)).flatMap(([key, value]) => old[key] === value ? [] : [{ path: ['outs', index, key], value }]);
    return edits.length === 0 ? text : (0,edit_yaml/* editYaml */.a)(text, edits);
}
/** In DVC's order; undefined for what the entry must not have. */
function contentFields(content) {
    return {
        md5: content.digest,
        size: content.sizeBytes,
        nfiles: content.fileCount,
        isexec: content.executable ? true : undefined,
        hash: content.legacy ? undefined : 'md5',
    };
}

;// CONCATENATED MODULE: ./build/src/versioning/add-path.js















/**
 * Tracks a path (POSIX, relative to the root) by a `.dvc` file beside it, or records its content anew: stores it in the
 * cache, keeps it out of git, and writes the file as DVC does (dvc-formats §1.2). `stageOutputs` are what dvc.yaml
 * files declare; `gitTracks` says whether git tracks a path or anything below it. Throws, all exit 2 and before anything is written: `PATH_RESERVED`, `PATH_THROUGH_LINK`,
 * `OUTPUT_OVERLAP`, `OUTPUT_OF_STAGE`, `TRACKED_BY_GIT`, `DVC_FILE_IGNORED`, `FILE_EXISTS`, and what `storePath` and
 * `readDvcFiles` and `finishCheckouts` throw.
 */
async function addPath(repository, path, stageOutputs = [], gitTracks = () => Promise.resolve(false)) {
    refuseName(path);
    (0,safe_path/* workspaceGuard */.RJ)(repository)(path);
    const dvcFiles = (0,dvc_file/* readDvcFiles */.t)(repository, (0,find_pipeline_files/* findPipelineFiles */.f)(repository).dvcFiles);
    const others = [...dvcFiles.flatMap(({ outputs }) => outputs), ...stageOutputs];
    const known = refuseOverlap(path, others, stageOutputs);
    const dvcFile = known?.owner ?? `${path}.dvc`;
    const absolute = (0,external_node_path_.join)(repository.root, dvcFile);
    if (!known)
        refuseDvcFile(repository, dvcFile);
    const cached = known?.cached ?? true;
    if (cached && (await gitTracks(path)))
        throw trackedByGit(path);
    (0,finish_checkouts/* finishCheckouts */.T)(repository, [path], others);
    const content = currentContent(repository, path, known);
    if (cached)
        (0,ignore_in_git/* ignoreInGit */.e)(repository, path);
    const text = known ? (0,files/* readTextIfExists */.TP)(absolute) : undefined;
    const written = text === undefined ? newDvcFile((0,external_node_path_.basename)(path), content) : withNewContent(text, dvcFile, path, content);
    if (written !== text)
        (0,files/* writeFileAtomic */.Zf)(absolute, written);
    const output = (0,dvc_file/* parseDvcFile */.$)(written, dvcFile).outputs.find((one) => one.path === path);
    return { dvcFile, output };
}
/** Stores the path. Content that DVC 2 recorded and that is the same and cached stays as it is, as in DVC. */
function currentContent(repository, path, known) {
    if (known?.legacy) {
        const found = (0,hash_workspace/* hashWorkspacePath */.Lv)(repository, path, { legacy: true, expected: known.digest });
        if (found?.content.digest === known.digest && (0,stored_content/* isCached */.bm)(repository, known))
            return known;
    }
    return known?.cached === false ? (0,hash_workspace/* hashWorkspacePath */.Lv)(repository, path).content : (0,store_path/* storePath */.T)(repository, path);
}
const OWN_FILES = ['dvc.yaml', 'dvc.lock', '.gitignore', '.dvcignore'];
function refuseName(path) {
    (0,safe_path/* outputPath */.XC)('', path, 'add');
    const name = (0,external_node_path_.basename)(path);
    if (!OWN_FILES.includes(name) && !name.endsWith('.dvc'))
        return;
    throw refused('PATH_RESERVED', `${path} cannot be tracked: git keeps it`, 'Name the data itself.');
}
/** The output that already stands at the path. */
function refuseOverlap(path, others, stageOutputs) {
    const added = { path, owner: `${path}.dvc`, cached: true, pushed: true };
    for (const other of others) {
        if (other.path === path && !stageOutputs.includes(other))
            continue;
        if (other.path === path) {
            throw refused('OUTPUT_OF_STAGE', `${path} is made by the stage ${other.owner}`, 'Run `assay repro` to record it.');
        }
        if ((0,repository_path/* isInside */.FK)(path, other.path)) {
            throw refused('OUTPUT_OVERLAP', `${path} lies inside ${other.path}, which ${other.owner} tracks`, `Record the whole directory: assay add ${other.path}`);
        }
        if ((0,repository_path/* isInside */.FK)(other.path, path))
            throw (0,plan_checkout/* overlap */.EF)(added, other);
    }
    return others.find((other) => other.path === path);
}
function refuseDvcFile(repository, dvcFile) {
    if ((0,files/* readTextIfExists */.TP)((0,external_node_path_.join)(repository.root, dvcFile)) !== undefined) {
        throw refused('FILE_EXISTS', `${dvcFile} is there already and tracks something else`, `Move ${dvcFile} away.`);
    }
    const who = (0,ignore_rules/* dvcIgnoreRules */.By)(repository).ignores(dvcFile, false)
        ? '.dvcignore'
        : (0,ignore_rules/* gitIgnoreRules */.Uj)(repository).ignores(dvcFile, false) && 'git';
    if (!who)
        return;
    throw refused('DVC_FILE_IGNORED', `${dvcFile} would be ignored by ${who}`, 'Take it out of the rules: it belongs into git.');
}
function trackedByGit(path) {
    return refused('TRACKED_BY_GIT', `${path} is tracked by git`, `Take it out of git first; the file itself stays: git rm -r --cached '${path.replaceAll("'", "'\\''")}'`);
}
function refused(code, message, hint) {
    return new errors/* UserError */.yo({ code, message, hint, exitCode: 2 });
}


/***/ }),

/***/ 6623:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ finishCheckouts)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3026);
/* harmony import */ var _core_progress_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3642);
/* harmony import */ var _core_repository_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4949);
/* harmony import */ var _checkout_outputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1740);
/* harmony import */ var _hash_workspace_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3460);
/* harmony import */ var _interrupted_checkout_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7569);






/**
 * To be called before workspace content at these places is taken for new content: finishes checkouts there that were
 * interrupted, to what `recorded` says now, and says whether there were any. Throws `CHECKOUT_INTERRUPTED` (exit 2)
 * where the cache lacks recorded content or files of the user's own would be lost.
 */
function finishCheckouts(repository, places, recorded) {
    const touched = (0,_interrupted_checkout_js__WEBPACK_IMPORTED_MODULE_0__/* .interruptedOutputs */ .H7)(repository).filter(({ path }) => places.some((place) => (0,_core_repository_path_js__WEBPACK_IMPORTED_MODULE_1__/* .isInside */ .FK)(path, place) || (0,_core_repository_path_js__WEBPACK_IMPORTED_MODULE_1__/* .isInside */ .FK)(place, path)));
    for (const marked of touched) {
        finish(repository, recorded.find(({ path, digest }) => path === marked.path && digest !== undefined) ?? marked);
    }
    return touched.length > 0;
}
function finish(repository, output) {
    const { path, digest, legacy = false } = output;
    const current = (0,_hash_workspace_js__WEBPACK_IMPORTED_MODULE_2__/* .hashWorkspacePath */ .Lv)(repository, path, { legacy, expected: digest });
    if (current === undefined)
        return;
    if (current.content.digest === digest) {
        (0,_interrupted_checkout_js__WEBPACK_IMPORTED_MODULE_0__/* .forgetInterrupted */ .g_)(repository, [output]);
        return;
    }
    let failed;
    try {
        ({ failed } = (0,_checkout_outputs_js__WEBPACK_IMPORTED_MODULE_3__/* .checkoutOutputs */ .F)(repository, [output], { progress: _core_progress_js__WEBPACK_IMPORTED_MODULE_4__/* .silentProgress */ .R }));
    }
    catch (error) {
        if (!(error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .yo) || error.code !== 'UNSAVED_FILES')
            throw error;
        const hint = `Move what is your own in it away, finish the checkout with \`assay checkout --force ${path}\`, and put it back.`;
        throw interrupted(path, hint, error);
    }
    if (failed.length > 0)
        throw interrupted(path, `Finish it: \`assay pull ${path}\`.`);
}
function interrupted(path, hint, cause) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .yo({
        code: 'CHECKOUT_INTERRUPTED',
        message: `${path} is not recorded: its checkout was interrupted, and what is there may be a part of it`,
        hint,
        exitCode: 2,
        ...(cause !== undefined && { cause }),
    });
}


/***/ }),

/***/ 9809:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ ignoreInGit)
/* harmony export */ });
/* unused harmony export ignorePattern */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path_posix__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3916);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3026);
/* harmony import */ var _platform_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8486);
/* harmony import */ var _ignore_rules_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14);





/**
 * Keeps git from taking a path (POSIX, relative to the root) whose content the cache keeps: adds `/<name>` to the
 * `.gitignore` beside it, as DVC does (dvc-formats §1.8). Returns the changed file, or undefined where git ignores the
 * path already or there is no git. Throws `PATH_THROUGH_LINK` (exit 2) for a `.gitignore` that is a link, which git
 * would not read.
 */
function ignoreInGit(repository, path) {
    if ((0,_ignore_rules_js__WEBPACK_IMPORTED_MODULE_2__/* .gitTop */ .Sp)(repository.root) === undefined)
        return undefined;
    const isDirectory = (0,_platform_files_js__WEBPACK_IMPORTED_MODULE_3__/* .statIfExists */ .oL)((0,node_path_posix__WEBPACK_IMPORTED_MODULE_1__.join)(repository.root, path))?.isDirectory() ?? false;
    if ((0,_ignore_rules_js__WEBPACK_IMPORTED_MODULE_2__/* .gitIgnoreRules */ .Uj)(repository).ignores(path, isDirectory))
        return undefined;
    const file = (0,node_path_posix__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path_posix__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), '.gitignore');
    const absolute = (0,node_path_posix__WEBPACK_IMPORTED_MODULE_1__.join)(repository.root, file);
    if ((0,_platform_files_js__WEBPACK_IMPORTED_MODULE_3__/* .lstatIfExists */ .sM)(absolute)?.isSymbolicLink()) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo({
            code: 'PATH_THROUGH_LINK',
            message: `${file} is a link, which git does not read`,
            hint: `Make ${file} a file of its own.`,
            exitCode: 2,
        });
    }
    const text = (0,_platform_files_js__WEBPACK_IMPORTED_MODULE_3__/* .readTextIfExists */ .TP)(absolute) ?? '';
    const line = `${ignorePattern((0,node_path_posix__WEBPACK_IMPORTED_MODULE_1__.basename)(path))}\n`;
    if (text === line || text.includes(`\n${line}`))
        return undefined;
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.appendFileSync)(absolute, text === '' || text.endsWith('\n') ? line : `\n${line}`);
    return file;
}
/**
 * The line that matches one name and nothing else. DVC escapes the wildcards only; a backslash, a space at the end and
 * a line break would let the data slip into git, so they are made to match as well.
 */
function ignorePattern(name) {
    return `/${name
        .replace(/[[\]!*#?\\]/g, '\\$&')
        .replace(/ +$/, (spaces) => '\\ '.repeat(spaces.length))
        .replace(/[\r\n]/g, '?')}`;
}


/***/ }),

/***/ 5423:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ storePath)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(3026);
/* harmony import */ var _platform_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8486);
/* harmony import */ var _file_hash_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9587);
/* harmony import */ var _hash_workspace_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3460);
/* harmony import */ var _ignore_rules_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14);
/* harmony import */ var _link_object_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(4578);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7125);
/* harmony import */ var _object_cache_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5660);
/* harmony import */ var _object_layout_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8746);











/**
 * Puts a workspace path (POSIX, relative to the root) into the cache and says what to record: every file, and for a
 * directory its manifest last. Small files are read once. Where `cache.type` begins with a kind of link, the workspace
 * files become such links. Throws `PATH_MISSING` and `PATH_IGNORED` (exit 2), what `hashWorkspacePath` throws, and
 * `WORKSPACE_CHANGED` (exit 2) when a file is written to at the same time.
 */
function storePath(repository, path) {
    const stat = (0,_platform_files_js__WEBPACK_IMPORTED_MODULE_2__/* .statIfExists */ .oL)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(repository.root, path));
    const ignored = (0,_ignore_rules_js__WEBPACK_IMPORTED_MODULE_3__/* .dvcIgnoreRules */ .By)(repository);
    if (!stat)
        throw refused('PATH_MISSING', `${path} is not there`, 'Check the spelling, or make it first.');
    if (ignored.ignores(path, stat.isDirectory())) {
        throw refused('PATH_IGNORED', `${path} is left out by .dvcignore`, 'Take the line that matches it out of .dvcignore.');
    }
    const { content, manifest } = stat.isDirectory()
        ? storeDirectory(repository, path, (0,_hash_workspace_js__WEBPACK_IMPORTED_MODULE_4__/* .listFiles */ .CS)(repository, path, ignored))
        : storeFile(repository, path, stat);
    relink(repository, path, content, manifest);
    return content;
}
function storeDirectory(repository, path, files) {
    const entries = [];
    let sizeBytes = 0;
    for (const file of files) {
        const { content } = storeFile(repository, `${path}/${file}`);
        entries.push({ path: file, digest: content.digest });
        sizeBytes += content.sizeBytes;
    }
    const directory = (0,_hash_workspace_js__WEBPACK_IMPORTED_MODULE_4__/* .directoryContent */ .hG)(entries, sizeBytes);
    const object = { digest: directory.content.digest, legacy: false };
    (0,_object_cache_js__WEBPACK_IMPORTED_MODULE_5__/* .putObject */ .$R)(repository, object, (0,_manifest_js__WEBPACK_IMPORTED_MODULE_6__/* .formatManifest */ .L_)(directory.manifest));
    return directory;
}
function storeFile(repository, path, known) {
    const absolute = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(repository.root, path);
    const before = known ?? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(absolute);
    if (!before.isFile())
        throw refused('WORKSPACE_UNREADABLE', `${path} is neither a file nor a directory`, 'Remove it.');
    const { digest, sizeBytes, bytes } = (0,_file_hash_js__WEBPACK_IMPORTED_MODULE_7__/* .hashFile */ .DC)(absolute);
    const content = { digest, sizeBytes, ...((before.mode & 0o100) !== 0 && { executable: true }) };
    const object = { digest, legacy: false };
    const place = (0,_object_layout_js__WEBPACK_IMPORTED_MODULE_8__/* .objectPath */ .d)(repository.cacheDirectory, object);
    const isTaken = (0,_platform_files_js__WEBPACK_IMPORTED_MODULE_2__/* .statIfExists */ .oL)(place) !== undefined;
    if (isTaken && (0,_object_cache_js__WEBPACK_IMPORTED_MODULE_5__/* .hasObject */ .Qf)(repository, object))
        return { content };
    // Checking what stood in the place has used the buffer that `bytes` lies in.
    if (bytes && !isTaken)
        (0,_object_cache_js__WEBPACK_IMPORTED_MODULE_5__/* .writeObjectFile */ .hm)(repository, place, (fd) => (0,_object_cache_js__WEBPACK_IMPORTED_MODULE_5__/* .writeAll */ .f4)(fd, bytes));
    else
        copyUnchanged(repository, path, before, place);
    return { content };
}
/** Copies a file that was hashed before, if nobody wrote to it since; as a clone where the file system can. */
function copyUnchanged(repository, path, before, place) {
    const absolute = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(repository.root, path);
    (0,_object_cache_js__WEBPACK_IMPORTED_MODULE_5__/* .writeObjectFile */ .hm)(repository, place, (fd, temporary) => {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fchmodSync)(fd, 0o600);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.copyFileSync)(absolute, temporary, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.COPYFILE_FICLONE);
        const after = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(absolute);
        const isSame = ['ino', 'size', 'mtimeMs', 'ctimeMs'].every((key) => after[key] === before[key]);
        if (!isSame)
            throw refused('WORKSPACE_CHANGED', `${path} changed while it was stored`, 'Try again when nothing writes to it.');
    });
}
function relink(repository, path, content, manifest) {
    const first = repository.config.cacheTypes[0];
    if (first !== 'hardlink' && first !== 'symlink')
        return;
    const link = (0,_link_object_js__WEBPACK_IMPORTED_MODULE_9__/* .objectLinker */ .zb)(repository);
    const files = manifest?.map((entry) => ({ path: `${path}/${entry.path}`, digest: entry.digest }));
    for (const file of files ?? [{ path, digest: content.digest }]) {
        const object = { digest: file.digest, legacy: false };
        const executable = ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(repository.root, file.path)).mode & 0o100) !== 0;
        if (!executable && (0,_link_object_js__WEBPACK_IMPORTED_MODULE_9__/* .needsRelink */ .Pm)(repository, object, file.path, false))
            link(object, file.path, false);
    }
}
function refused(code, message, hint) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_10__/* .UserError */ .yo({ code, message, hint, exitCode: 2 });
}


/***/ }),

/***/ 9547:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ fetchOutputs)
/* harmony export */ });
/* harmony import */ var _object_cache_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5660);
/* harmony import */ var _remotes_retry_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6596);
/* harmony import */ var _find_existing_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(647);
/* harmony import */ var _gather_manifests_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1578);
/* harmony import */ var _move_objects_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7462);
/* harmony import */ var _plan_transfer_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(717);
/* harmony import */ var _transfer_result_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2035);
/* harmony import */ var _wanted_objects_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1251);
/* harmony import */ var _with_remote_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1025);









/**
 * Brings recorded contents into the cache, each object verified before it appears there, a directory's manifest after
 * all its files. What is missing, corrupt or forged is a failure by its path; everything else arrives. A remote is
 * opened only when something has to come from it. Throws what opening a remote throws, `REMOTE_ACCESS_DENIED` and the
 * like when all is in vain, and `TRANSFER_INTERRUPTED` (exit 3).
 */
function fetchOutputs(repository, outputs, options) {
    return (0,_with_remote_js__WEBPACK_IMPORTED_MODULE_0__/* .withEachRemote */ .C)(repository, outputs, options.remote, (group, open) => fetchGroup(repository, group, open, options));
}
async function fetchGroup(repository, outputs, open, options) {
    const { signal } = options;
    const { entries, received, failed } = await (0,_gather_manifests_js__WEBPACK_IMPORTED_MODULE_1__/* .gatherManifests */ .c)(repository, outputs, open, options);
    const wanted = (0,_wanted_objects_js__WEBPACK_IMPORTED_MODULE_2__/* .wantedObjects */ .Wv)(outputs, entries);
    const here = new Set();
    for (const { key, object } of [...wanted.files, ...wanted.manifests]) {
        if (!here.has(key) && (0,_object_cache_js__WEBPACK_IMPORTED_MODULE_3__/* .hasObject */ .Qf)(repository, object))
            here.add(key);
    }
    const isHere = (key) => here.has(key);
    const plan = (0,_plan_transfer_js__WEBPACK_IMPORTED_MODULE_4__/* .planTransfer */ .H)(wanted, () => true, isHere);
    const planned = plan.files.length + plan.manifests.length;
    if (planned === 0)
        return { transferred: 0, bytes: 0, failed };
    const remote = await open();
    const jobs = options.jobs ?? remote.jobs;
    const missingReason = `neither in the cache nor in remote "${remote.name}"`;
    if (options.dryRun) {
        const keys = plan.files.map(({ key }) => key);
        const sizes = await (0,_find_existing_js__WEBPACK_IMPORTED_MODULE_5__/* .findExisting */ .x)(remote, keys, jobs, signal);
        for (const [key, bytes] of received)
            sizes.set(key, bytes.length);
        return (0,_transfer_result_js__WEBPACK_IMPORTED_MODULE_6__/* .mergeResults */ .n)([
            { transferred: 0, bytes: 0, failed },
            (0,_transfer_result_js__WEBPACK_IMPORTED_MODULE_6__/* .foretold */ .c)((0,_plan_transfer_js__WEBPACK_IMPORTED_MODULE_4__/* .planTransfer */ .H)(wanted, (key) => sizes.has(key), isHere), sizes, missingReason),
        ]);
    }
    const phase = options.progress.phase('Fetching', { items: planned });
    const moved = await (0,_move_objects_js__WEBPACK_IMPORTED_MODULE_7__/* .moveObjects */ .e)(plan, receive, { jobs, signal, phase, missingReason });
    phase.done();
    return (0,_transfer_result_js__WEBPACK_IMPORTED_MODULE_6__/* .mergeResults */ .n)([{ transferred: 0, bytes: 0, failed }, moved]);
    async function receive(one, stop) {
        const bytes = received.get(one.key);
        if (!bytes)
            return receiveFile(one, stop);
        (0,_object_cache_js__WEBPACK_IMPORTED_MODULE_3__/* .putObject */ .$R)(repository, one.object, bytes);
        phase.advance(0, bytes.length);
        return { bytes: bytes.length };
    }
    async function receiveFile({ key, object, path }, stop) {
        const arrived = await (0,_remotes_retry_js__WEBPACK_IMPORTED_MODULE_8__/* .withRetries */ .L)(async () => {
            let seen = 0;
            const onBytes = (bytes) => {
                stop.throwIfAborted();
                seen += bytes;
                phase.advance(0, bytes);
            };
            try {
                const content = await remote.read(key, stop);
                return content && (await (0,_object_cache_js__WEBPACK_IMPORTED_MODULE_3__/* .receiveObject */ .dS)(repository, object, content, onBytes));
            }
            catch (error) {
                phase.advance(0, -seen);
                throw error;
            }
        }, { signal: stop });
        if (!arrived)
            return { code: 'OBJECT_MISSING', reason: missingReason, exitCode: 3 };
        if (arrived.intact)
            return { bytes: arrived.sizeBytes };
        const { code, message, exitCode } = (0,_object_cache_js__WEBPACK_IMPORTED_MODULE_3__/* .corruptObject */ .de)(path, `remote "${remote.name}"`, object, arrived.found);
        return { code, reason: message, exitCode };
    }
}


/***/ }),

/***/ 647:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ findExisting)
/* harmony export */ });
/* harmony import */ var _for_each_concurrently_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3008);

const CURRENT_LAYOUT = 'files/md5/';
/** So many keys are asked for one by one without looking further. */
const FEW = 16;
/** One page of a listing takes about as long as asking for so many single keys. */
const PAGE_WEIGHT = 5;
/** Up to so many pages are read one after another; more are read side by side, by the digests' first byte. */
const SEQUENTIAL_PAGES = 8;
/**
 * Sizes of those keys that a remote has. Few keys are asked for one by one. Otherwise the first page of the listing
 * tells how large the remote is, since digests are spread evenly, and what is cheaper follows: to list the rest, or to
 * ask for each key. Keys nobody asked for are passed over, whatever they are.
 */
async function findExisting(remote, keys, jobs, signal) {
    const found = new Map();
    const isCurrent = (key) => key.startsWith(CURRENT_LAYOUT);
    for (const [layout, ofLayout] of [
        [CURRENT_LAYOUT, keys.filter(isCurrent)],
        ['', keys.filter((key) => !isCurrent(key))],
    ]) {
        if (remote.pageSize === 1 || ofLayout.length <= FEW)
            await askEach(remote, ofLayout, jobs, signal, found);
        else
            await listOrAsk(remote, layout, new Set(ofLayout), jobs, signal, found);
    }
    return found;
}
async function askEach(remote, keys, jobs, signal, found) {
    await (0,_for_each_concurrently_js__WEBPACK_IMPORTED_MODULE_0__/* .forEachConcurrently */ .D)(keys, jobs, signal, async (key, stop) => {
        const size = await remote.size(key, stop);
        if (size !== undefined)
            found.set(key, size);
    });
}
async function listOrAsk(remote, layout, wanted, jobs, signal, found) {
    const end = `${layout}fg`; // behind every digest; in the older layout `files/` and `runs/` follow
    let listed = 0;
    for await (const { key, sizeBytes } of remote.list(layout, signal)) {
        if (key >= end)
            return;
        if (wanted.has(key))
            found.set(key, sizeBytes);
        if (++listed !== remote.pageSize)
            continue;
        const rest = [...wanted].filter((one) => one > key);
        const pages = Math.ceil(1 / shareBefore(key.slice(layout.length))) - 1;
        const prefixes = [...new Set(rest.map((one) => one.slice(0, layout.length + 3)))];
        const requests = pages <= SEQUENTIAL_PAGES ? pages : Math.max(pages, prefixes.length);
        if (requests * PAGE_WEIGHT >= rest.length) {
            await askEach(remote, rest, jobs, signal, found);
            return;
        }
        if (pages <= SEQUENTIAL_PAGES)
            continue;
        await (0,_for_each_concurrently_js__WEBPACK_IMPORTED_MODULE_0__/* .forEachConcurrently */ .D)(prefixes, jobs, signal, async (prefix, stop) => {
            for await (const entry of remote.list(prefix, stop)) {
                if (wanted.has(entry.key))
                    found.set(entry.key, entry.sizeBytes);
            }
        });
        return;
    }
}
/** Which part of all digests comes before this one (`ab/cdef…`), more than 0. Junk counts as the very first. */
function shareBefore(place) {
    const digits = place.replace('/', '').slice(0, 8);
    return /^[0-9a-f]{8}$/.test(digits) ? (parseInt(digits, 16) + 1) / 2 ** 32 : 2 ** -32;
}


/***/ }),

/***/ 3008:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ forEachConcurrently)
/* harmony export */ });
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8474);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3026);


/**
 * Does work for each item, `jobs` at a time. The first error stops everything: work under way is aborted through the
 * signal it was given and waited for, then the error is thrown. An interrupt by `signal` becomes
 * `TRANSFER_INTERRUPTED` (exit 3).
 */
async function forEachConcurrently(items, jobs, signal, work) {
    const failure = new AbortController();
    const stop = signal ? AbortSignal.any([signal, failure.signal]) : failure.signal;
    (0,node_events__WEBPACK_IMPORTED_MODULE_0__.setMaxListeners)(0, stop);
    let first;
    let next = 0;
    const worker = async () => {
        while (next < items.length && !stop.aborted) {
            try {
                await work(items[next++], stop);
            }
            catch (error) {
                first ??= { error };
                failure.abort();
            }
        }
    };
    await Promise.all(Array.from({ length: Math.min(jobs, items.length) }, worker));
    if (signal?.aborted && (first || next < items.length))
        throw interrupted();
    if (first)
        throw first.error;
}
function interrupted() {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo({
        code: 'TRANSFER_INTERRUPTED',
        message: 'the transfer was interrupted; what had arrived whole is kept',
        hint: 'Run the same command again: it continues where this one stopped.',
        exitCode: 3,
        retryable: true,
    });
}


/***/ }),

/***/ 1578:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ gatherManifests)
/* harmony export */ });
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4161);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7125);
/* harmony import */ var _object_cache_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5660);
/* harmony import */ var _object_layout_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8746);
/* harmony import */ var _remotes_retry_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6596);
/* harmony import */ var _stored_content_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5899);
/* harmony import */ var _for_each_concurrently_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3008);
/* harmony import */ var _wanted_objects_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1251);








/** Reads manifests from the cache, else from the remote, which is opened only for that. Writes nothing. */
async function gatherManifests(repository, outputs, open, options) {
    const gathered = { entries: new Map(), received: new Map(), failed: [] };
    const remaining = new Map();
    for (const output of outputs) {
        const key = (0,_object_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .objectKey */ .T)(output.object);
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
        const bytes = await (0,_remotes_retry_js__WEBPACK_IMPORTED_MODULE_5__/* .withRetries */ .L)(() => readAll(remote, key, stop), { signal: stop });
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
            gathered.entries.set(key, (0,_manifest_js__WEBPACK_IMPORTED_MODULE_6__/* .parseManifest */ .Ng)(bytes, `${output.path} (manifest ${output.object.digest})`));
            gathered.received.set(key, bytes);
        }
        catch (error) {
            gathered.failed.push((0,_wanted_objects_js__WEBPACK_IMPORTED_MODULE_3__/* .failureOf */ .g5)(output, error));
        }
    });
    return gathered;
}
async function readAll(remote, key, signal) {
    const content = await remote.read(key, signal);
    if (!content)
        return undefined;
    const pieces = [];
    for await (const piece of content)
        pieces.push(Buffer.from(piece));
    return Buffer.concat(pieces);
}
function verify(bytes, path, object, remote) {
    const hasher = (0,_object_cache_js__WEBPACK_IMPORTED_MODULE_7__/* .objectHasher */ .ZK)(object);
    hasher.update(bytes);
    const found = hasher.digest();
    if (found !== object.digest)
        throw (0,_object_cache_js__WEBPACK_IMPORTED_MODULE_7__/* .corruptObject */ .de)(path, `remote "${remote.name}"`, object, found);
}


/***/ }),

/***/ 7462:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ moveObjects)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3026);
/* harmony import */ var _for_each_concurrently_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3008);


/** So many objects in a row that fail after all their attempts mean that the remote is gone. */
const MAX_STRIKES = 5;
/**
 * Carries a plan out: files first, side by side, then the manifests whose members all arrived. A failure of one object
 * does not stop the others; errors that would meet every object (no access, no such bucket, a remote that stays
 * unreachable) are thrown.
 */
async function moveObjects(plan, move, options) {
    const { jobs, signal, phase } = options;
    const result = { transferred: 0, bytes: 0, failed: [] };
    const failedKeys = new Set();
    const fail = (wanted, failure) => {
        failedKeys.add(wanted.key);
        result.failed.push({ path: wanted.path, digest: wanted.object.digest, ...failure });
    };
    for (const wanted of plan.missing) {
        fail(wanted, { code: 'OBJECT_MISSING', reason: options.missingReason, exitCode: 3 });
    }
    let strikes = 0;
    const moveOne = async (wanted, stop) => {
        try {
            const moved = await move(wanted, stop);
            strikes = 0;
            if ('bytes' in moved) {
                result.transferred++;
                result.bytes += moved.bytes;
            }
            else {
                fail(wanted, moved);
            }
        }
        catch (error) {
            if (!(error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo) || !error.retryable || ++strikes >= MAX_STRIKES)
                throw error;
            fail(wanted, { code: error.code, reason: error.message, exitCode: error.exitCode });
        }
        phase.advance(1);
    };
    await (0,_for_each_concurrently_js__WEBPACK_IMPORTED_MODULE_1__/* .forEachConcurrently */ .D)(plan.files, jobs, signal, moveOne);
    const complete = plan.manifests.filter((manifest) => {
        const lacking = manifest.members.filter((key) => failedKeys.has(key)).length;
        if (lacking === 0)
            return true;
        const reason = `the list of its files was held back, since ${lacking} of them could not be moved`;
        fail(manifest, { code: 'DIRECTORY_INCOMPLETE', reason, exitCode: 3 });
        return false;
    });
    await (0,_for_each_concurrently_js__WEBPACK_IMPORTED_MODULE_1__/* .forEachConcurrently */ .D)(complete, jobs, signal, moveOne);
    return result;
}


/***/ }),

/***/ 717:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ planTransfer)
/* harmony export */ });
/** What has to move from `source` to `target`. Pure; each object is named once. */
function planTransfer(wanted, source, target) {
    const missing = [];
    const needed = (objects) => {
        const seen = new Set();
        return objects.filter((one) => {
            if (seen.has(one.key) || target(one.key))
                return false;
            seen.add(one.key);
            if (source(one.key))
                return true;
            missing.push(one);
            return false;
        });
    };
    return { files: needed(wanted.files), manifests: needed(wanted.manifests), missing };
}


/***/ }),

/***/ 2035:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ foretold),
/* harmony export */   n: () => (/* binding */ mergeResults)
/* harmony export */ });
/** Several results as one. */
function mergeResults(results) {
    return {
        transferred: results.reduce((sum, { transferred }) => sum + transferred, 0),
        bytes: results.reduce((sum, { bytes }) => sum + bytes, 0),
        failed: results.flatMap(({ failed }) => failed),
    };
}
/** What a dry run says of a plan. `sizes` holds bytes by key, `reason` says why missing objects are missing. */
function foretold(plan, sizes, reason) {
    const planned = [...plan.files, ...plan.manifests];
    return {
        transferred: planned.length,
        bytes: planned.reduce((sum, { key }) => sum + (sizes.get(key) ?? 0), 0),
        failed: plan.missing.map(({ path, object }) => ({
            path,
            digest: object.digest,
            code: 'OBJECT_MISSING',
            reason,
            exitCode: 3,
        })),
    };
}


/***/ }),

/***/ 1251:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Wv: () => (/* binding */ wantedObjects),
/* harmony export */   az: () => (/* binding */ byRemote),
/* harmony export */   g5: () => (/* binding */ failureOf)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3026);
/* harmony import */ var _object_layout_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8746);


/**
 * Which outputs go to which remote: an output's own remote, else the one asked for, else the default (undefined where
 * there is none). Outputs that own another remote than the one asked for are passed over, as in DVC.
 */
function byRemote(outputs, config, asked) {
    const groups = new Map();
    for (const { path, digest, legacy = false, cached, remote } of outputs) {
        if (!cached || digest === undefined)
            continue;
        if (asked !== undefined && remote !== undefined && remote !== asked.toLowerCase())
            continue;
        const name = remote ?? asked?.toLowerCase() ?? config.defaultRemote;
        const group = groups.get(name) ?? [];
        groups.set(name, group);
        group.push({ path, object: { digest, legacy } });
    }
    return groups;
}
/** Every object of the outputs; `manifests` holds the entries of directories by key, those without one are left out. */
function wantedObjects(outputs, manifests) {
    const wanted = { files: [], manifests: [] };
    for (const { path, object } of outputs) {
        const key = (0,_object_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .objectKey */ .T)(object);
        if (!object.digest.endsWith('.dir')) {
            wanted.files.push({ key, object, path });
            continue;
        }
        const entries = manifests.get(key);
        if (!entries)
            continue;
        const members = entries.map((entry) => {
            const member = { digest: entry.digest, legacy: object.legacy };
            return { key: (0,_object_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .objectKey */ .T)(member), object: member, path: `${path}/${entry.path}` };
        });
        for (const member of members)
            wanted.files.push(member);
        wanted.manifests.push({ key, object, path, members: members.map((member) => member.key) });
    }
    return wanted;
}
/** The failure an error about one output stands for; other errors are thrown on. */
function failureOf({ path, object }, error) {
    if (!(error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo))
        throw error;
    return { path, digest: object.digest, code: error.code, reason: error.message, exitCode: error.exitCode };
}


/***/ }),

/***/ 1025:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ withEachRemote)
/* harmony export */ });
/* harmony import */ var _remotes_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5990);
/* harmony import */ var _remotes_resolve_remote_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5925);
/* harmony import */ var _transfer_result_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2035);
/* harmony import */ var _wanted_objects_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1251);




/**
 * Does work for each remote that owns some of the outputs, one after another. A remote is opened when it is first asked
 * for, and closed afterwards. A name nobody knows is a mistake even when there is nothing to move.
 */
async function withEachRemote(repository, outputs, asked, work) {
    if (asked !== undefined)
        (0,_remotes_resolve_remote_js__WEBPACK_IMPORTED_MODULE_0__/* .resolveRemote */ .L)(repository.config, asked);
    const results = [];
    for (const [name, group] of (0,_wanted_objects_js__WEBPACK_IMPORTED_MODULE_1__/* .byRemote */ .az)(outputs, repository.config, asked)) {
        let opened;
        try {
            results.push(await work(group, () => (opened ??= (0,_remotes_index_js__WEBPACK_IMPORTED_MODULE_2__/* .openRemote */ .d)(repository, name))));
        }
        finally {
            (await opened?.catch(() => undefined))?.close();
        }
    }
    return (0,_transfer_result_js__WEBPACK_IMPORTED_MODULE_3__/* .mergeResults */ .n)(results);
}


/***/ })

};
;