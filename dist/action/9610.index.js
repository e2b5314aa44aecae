export const id = 9610;
export const ids = [9610];
export const modules = {

/***/ 40606:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  commit: () => (/* binding */ commit)
});

// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(43026);
// EXTERNAL MODULE: ./build/src/pipeline/gather-stage.js
var gather_stage = __webpack_require__(74994);
// EXTERNAL MODULE: ./build/src/pipeline/params.js + 4 modules
var pipeline_params = __webpack_require__(13529);
// EXTERNAL MODULE: ./build/src/pipeline/recorded.js
var recorded = __webpack_require__(29874);
// EXTERNAL MODULE: ./build/src/pipeline/run-stage.js
var run_stage = __webpack_require__(1858);
// EXTERNAL MODULE: ./build/src/pipeline/staleness.js
var staleness = __webpack_require__(69370);
;// CONCATENATED MODULE: ./build/src/pipeline/commit-stages.js






/**
 * In what a stage and the files around it differ from its lock entry; whether the cache keeps anything does not matter,
 * nor does `frozen`.
 */
async function uncommittedReasons(stage, lock, context) {
    const state = await (0,gather_stage/* gatherStage */.u)(stage, lock, context);
    const outputs = new Map([...state.outputs].map(([path, output]) => [path, { ...output, inCache: true }]));
    const reasons = (0,staleness/* staleReasons */.xp)({ ...stage, frozen: false }, lock, { ...state, outputs }, false);
    return reasons.filter(({ kind }) => kind !== 'always changed');
}
/**
 * Records stages as they and the files around them are, without running anything: stores outputs, writes lock entries as
 * a run would. Throws `OUTPUT_MISSING`, `DEPENDENCY_MISSING` and `PARAM_MISSING` (exit 2) before anything is stored.
 */
async function commitStages(stages, graph, { store, options }) {
    const context = { store, options, recorded: new recorded/* Recorded */.v(graph, options.lockOf) };
    const params = new Map();
    for (const stage of stages) {
        refuseMissing(stage, context);
        const state = await (0,gather_stage/* gatherStage */.u)(stage, options.lockOf(stage).get(stage.name), { store, options });
        (0,pipeline_params/* refuseMissingParams */.H9)(stage.address, stage.params, state.params);
        params.set(stage, state.params);
    }
    for (const stage of stages)
        (0,run_stage/* recordStage */._3)(stage, params.get(stage), context);
}
function refuseMissing(stage, { store }) {
    const isMissing = ({ path }) => store.hash(path, false) === undefined;
    const output = stage.outputs.find(isMissing);
    const missing = output ?? stage.dependencies.find(isMissing);
    if (!missing)
        return;
    throw new errors/* UserError */.yo({
        code: output ? 'OUTPUT_MISSING' : 'DEPENDENCY_MISSING',
        message: `stage "${stage.address}" cannot be committed: "${missing.path}" is not there`,
        hint: 'Bring it with `assay pull`, or make it with `assay repro`.',
        exitCode: 2,
    });
}

// EXTERNAL MODULE: ./build/src/versioning/add-path.js
var add_path = __webpack_require__(94913);
// EXTERNAL MODULE: ./build/src/commands/command.js
var command = __webpack_require__(62925);
// EXTERNAL MODULE: ./build/src/commands/data-store.js
var data_store = __webpack_require__(20842);
// EXTERNAL MODULE: ./build/src/commands/lock-saver.js + 1 modules
var lock_saver = __webpack_require__(6476);
// EXTERNAL MODULE: ./build/src/commands/params-reader.js
var params_reader = __webpack_require__(73150);
// EXTERNAL MODULE: ./build/src/commands/run-cache.js
var run_cache = __webpack_require__(29062);
// EXTERNAL MODULE: ./build/src/commands/targets.js
var commands_targets = __webpack_require__(83386);
// EXTERNAL MODULE: ./build/src/commands/workspace.js
var commands_workspace = __webpack_require__(82937);
;// CONCATENATED MODULE: ./build/src/commands/commit.js










/**
 * `assay commit`: stores what is in the workspace and records it, without running anything. What differs from the record
 * is recorded only with `--force`, as in DVC where nobody can be asked. Everything is checked before anything is stored.
 */
const commit = (0,command/* defineCommand */.NB)({
    name: 'commit',
    summary: 'record data and outputs of stages as they are',
    positionals: '[targets...]',
    locks: true,
    endsOnInterrupt: true,
    options: {
        force: (0,command/* flag */.Jt)('-f, --force', 'also where data, dependencies or the command differ from the record'),
        noRelink: (0,command/* flag */.Jt)('--no-relink', 'leave files as they are where cache.type would make links of them'),
        ...commands_targets/* TARGET_OPTIONS */.FG,
    },
    async run(context, targets, { force = false, noRelink = false, ...choices }) {
        const opened = (0,commands_workspace/* openWorkspace */.OH)(context);
        const workspace = noRelink ? { ...opened, repository: (0,add_path/* withoutLinks */.W_)(opened.repository) } : opened;
        const { graph, repository } = workspace;
        const nodes = (0,commands_targets/* chosenNodes */.ot)(workspace, context.directory, targets, choices).map(({ node }) => node);
        const store = (0,data_store/* createDataStore */.i)(workspace, context);
        if (!context.dryRun)
            store.finishCheckouts(nodes.flatMap((node) => outputsOf(node).map(({ path }) => path)));
        const options = {
            allowMissing: false,
            readParams: (0,params_reader/* paramsReader */.Y)(repository).read,
            lockOf: (stage) => (0,commands_workspace/* lockOf */.Vx)(workspace, stage),
            saveLock: (0,lock_saver/* lockSaver */.l)(workspace),
            runCache: await (0,run_cache/* openRunCache */.e)(workspace, context, store, { pull: false, noRunCache: true }),
        };
        const changed = new Map();
        for (const node of nodes) {
            const lock = 'stage' in node ? options.lockOf(node.stage).get(node.stage.name) : undefined;
            const reasons = 'stage' in node
                ? (await uncommittedReasons(node.stage, lock, { store, options })).map(staleness/* describeReason */.Gk)
                : node.source.outputs.flatMap((output) => changeOf(output, store));
            if (reasons.length > 0)
                changed.set(node, reasons);
        }
        const shown = (0,commands_targets/* addressShownFrom */.Q9)(repository, context.directory);
        const lines = [...changed].map(([{ address }, reasons]) => `${shown(address)}: ${reasons.join(', ')}`);
        if (changed.size > 0 && !force)
            throw uncommitted(lines);
        refuseMissingData(nodes, store);
        if (!context.dryRun) {
            const stages = nodes.flatMap((node) => ('stage' in node ? [node.stage] : []));
            await commitStages(stages, graph, { store, options });
            for (const node of nodes)
                if ('source' in node)
                    await store.commitSource(node.address);
        }
        const paths = [...changed.keys()].flatMap((node) => outputsOf(node).map(({ path }) => path));
        return {
            exitCode: 0,
            json: { added: [], modified: paths, deleted: [], failed: [], bytes: 0 },
            text: committedText(lines, context.dryRun),
        };
    },
});
function committedText(lines, dryRun) {
    if (lines.length > 0)
        return [dryRun ? 'Would commit:' : 'Committed:', ...lines.map((line) => `  ${line}`)].join('\n');
    return dryRun ? 'Nothing differs from what is recorded.' : 'Everything is stored as it is recorded.';
}
function outputsOf(node) {
    return 'stage' in node ? node.stage.outputs : node.source.outputs;
}
function changeOf({ path, digest, legacy = false }, store) {
    const current = store.hash(path, legacy);
    if (current === undefined)
        return [`${path} deleted`];
    return current.digest === digest ? [] : [`${path} modified`];
}
function refuseMissingData(nodes, store) {
    const outputs = nodes.flatMap((node) => ('source' in node ? node.source.outputs : []));
    const missing = outputs.find(({ path }) => store.hash(path, false) === undefined);
    if (!missing)
        return;
    throw new errors/* UserError */.yo({
        code: 'PATH_MISSING',
        message: `${missing.path} (${missing.owner}) cannot be committed: it is not there`,
        hint: `Bring it with \`assay pull ${missing.path}\`, or stop tracking it: assay remove ${missing.owner}`,
        exitCode: 2,
    });
}
function uncommitted(lines) {
    return new errors/* UserError */.yo({
        code: 'COMMIT_REFUSED',
        message: `These differ from what is recorded:\n${lines.map((line) => `  ${line}`).join('\n')}`,
        hint: 'Record them as they are with `assay commit --force`, or make stages anew with `assay repro`.',
        exitCode: 2,
    });
}


/***/ }),

/***/ 29062:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ problemOfRun),
/* harmony export */   e: () => (/* binding */ openRunCache)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(43026);
/* harmony import */ var _pipeline_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44435);
/* harmony import */ var _pipeline_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33541);
/* harmony import */ var _versioning_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22534);
/* harmony import */ var _versioning_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18220);
/* harmony import */ var _versioning_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(25423);
/* harmony import */ var _versioning_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(94913);
/* harmony import */ var _versioning_index_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(35899);
/* harmony import */ var _versioning_index_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(49547);



/** Opens the record of earlier runs; nothing is asked of a remote before a stage must run. */
async function openRunCache(workspace, context, store, { pull, noRunCache }) {
    const { repository } = workspace;
    const { progress, signal, dryRun } = context;
    const runs = await (0,_versioning_index_js__WEBPACK_IMPORTED_MODULE_0__/* .loadRuns */ .lR)();
    let opening;
    let isOffline = !pull || repository.config.defaultRemote === undefined;
    return {
        async find(stage, inputs, recorded) {
            if (!(0,_pipeline_index_js__WEBPACK_IMPORTED_MODULE_1__/* .isRepeatable */ .su)(stage))
                return undefined;
            const unknown = new Map(stage.outputs.map(({ written }) => [written, {}]));
            const asked = (0,_pipeline_index_js__WEBPACK_IMPORTED_MODULE_1__/* .entryOf */ .Ms)(stage, inputs, unknown);
            const name = asked && (0,_pipeline_index_js__WEBPACK_IMPORTED_MODULE_2__/* .runName */ .rt)(asked);
            if (!name)
                return undefined;
            const before = recorded && (0,_pipeline_index_js__WEBPACK_IMPORTED_MODULE_1__/* .outputsOf */ .Yz)(stage, recorded);
            if (before && (await canHave(stage, { outputs: before })))
                return { ...asked, outputs: before };
            if (noRunCache)
                return undefined;
            const known = runs.readRuns(repository, name.key);
            const local = known.flatMap(soundEntry);
            const here = local.find(({ entry }) => lacking(stage, entry).length === 0);
            if (here)
                return answer(asked, here.entry);
            if (isOffline)
                return undefined;
            const listed = await askRemote((remote) => remote.ofKey(name.key, new Set(known.map(({ value }) => value)), signal));
            const others = (listed ?? []).flatMap(soundEntry);
            for (const { entry, run } of [...local, ...others].sort((a, b) => b.run.modifiedMs - a.run.modifiedMs)) {
                if (!(await canHave(stage, entry)))
                    continue;
                if (!dryRun && others.some((other) => other.run === run))
                    runs.writeRun(repository, run);
                return answer(asked, entry);
            }
            return undefined;
        },
        async place(stage, entry) {
            await store.checkout(outputsIn(stage, entry).filter((output) => !isInPlace(output)));
            for (const output of stage.outputs) {
                if (output.cached)
                    store.ignore(output);
                else
                    (0,_versioning_index_js__WEBPACK_IMPORTED_MODULE_3__/* .unlinkFromCache */ .C)(repository, output.path);
            }
        },
        save(stage, entry) {
            if (!(0,_pipeline_index_js__WEBPACK_IMPORTED_MODULE_1__/* .isRepeatable */ .su)(stage) || !(0,_pipeline_index_js__WEBPACK_IMPORTED_MODULE_1__/* .isRemembered */ .rK)(stage))
                return;
            const name = (0,_pipeline_index_js__WEBPACK_IMPORTED_MODULE_2__/* .runName */ .rt)(entry);
            if (!name)
                return;
            copyWhatGitKeeps(stage);
            const before = runs.readRun(repository, name);
            if (!before || problemOfRun(before) !== undefined)
                runs.writeRun(repository, { ...name, text: (0,_pipeline_index_js__WEBPACK_IMPORTED_MODULE_2__/* .formatRun */ .TI)(entry), modifiedMs: 0 });
        },
        async close() {
            (await opening)?.close();
        },
    };
    function soundEntry(run) {
        try {
            return [{ run, entry: (0,_pipeline_index_js__WEBPACK_IMPORTED_MODULE_2__/* .parseRun */ .zZ)(run.text, run) }];
        }
        catch (error) {
            progress.note(`Passed over: ${problemIn(error)}`);
            return [];
        }
    }
    function copyWhatGitKeeps({ outputs }) {
        for (const { path, cached } of outputs)
            if (!cached)
                (0,_versioning_index_js__WEBPACK_IMPORTED_MODULE_4__/* .storePath */ .T)((0,_versioning_index_js__WEBPACK_IMPORTED_MODULE_5__/* .withoutLinks */ .W_)(repository), path);
    }
    /** Whether git brought what the run made. */
    function isInPlace({ path, digest, isKeptByGit }) {
        return isKeptByGit && store.hash(path, false)?.digest === digest;
    }
    function lacking(stage, run) {
        return outputsIn(stage, run).filter((output) => !(0,_versioning_index_js__WEBPACK_IMPORTED_MODULE_6__/* .isCached */ .bm)(repository, output) && !isInPlace(output));
    }
    /** Whether the outputs are in the cache, or could be brought there. */
    async function canHave(stage, run) {
        const missing = lacking(stage, run);
        if (missing.length === 0 || isOffline)
            return missing.length === 0;
        const options = { progress, signal, dryRun };
        const fetched = await unlessOutside(() => (0,_versioning_index_js__WEBPACK_IMPORTED_MODULE_7__/* .fetchOutputs */ .h)(repository, missing, options));
        return fetched !== undefined && fetched.failed.length === 0;
    }
    function askRemote(ask) {
        return unlessOutside(async () => {
            const remote = await (opening ??= openOrNot());
            return remote && (await ask(remote));
        });
    }
    async function openOrNot() {
        try {
            return await runs.openRemoteRuns(repository);
        }
        catch (error) {
            giveUp(error);
            return undefined;
        }
    }
    /** A remote that cannot be asked is no reason to fail: the stage can run. */
    async function unlessOutside(work) {
        try {
            return await work();
        }
        catch (error) {
            giveUp(error);
            return undefined;
        }
    }
    function giveUp(error) {
        if (!(error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_8__/* .UserError */ .yo) || error.exitCode === 4 || signal.aborted)
            throw error;
        isOffline = true;
        progress.note(`Earlier runs are looked for in the cache only: ${error.message}`);
    }
}
/** What is wrong with a run's file; undefined when it is what its name says. */
function problemOfRun(run) {
    try {
        (0,_pipeline_index_js__WEBPACK_IMPORTED_MODULE_2__/* .parseRun */ .zZ)(run.text, run);
        return undefined;
    }
    catch (error) {
        return problemIn(error);
    }
}
function problemIn(error) {
    if (error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_8__/* .UserError */ .yo && error.code === 'RUN_INVALID')
        return error.message;
    throw error;
}
/** A run's outputs as the cache holds them, be it only as copies of what git keeps. */
function outputsIn({ outputs }, run) {
    return outputs.map((output) => ({
        ...output,
        ...run.outputs.get(output.written),
        cached: true,
        isKeptByGit: !output.cached,
    }));
}
/** The entry of this run: today's spelling of the inputs; sizes, where they are not known, from the run. */
function answer(asked, found) {
    const dependencies = [...asked.dependencies].map(([path, content]) => [
        path,
        content.sizeBytes === undefined ? (found.dependencies.get(path) ?? content) : content,
    ]);
    return { ...asked, dependencies: new Map(dependencies), outputs: found.outputs };
}


/***/ }),

/***/ 44435:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ms: () => (/* binding */ entryOf),
/* harmony export */   Yz: () => (/* binding */ outputsOf),
/* harmony export */   rK: () => (/* binding */ isRemembered),
/* harmony export */   su: () => (/* binding */ isRepeatable)
/* harmony export */ });
/**
 * Whether runs of a stage can stand for one another (dvc-formats §1.6): it has a command, reads something and makes
 * something, and neither starts from what is there nor is to run each time.
 */
function isRepeatable({ command, dependencies, params, outputs, alwaysChanged }) {
    return (!alwaysChanged &&
        command.length > 0 &&
        dependencies.length + params.length > 0 &&
        outputs.length > 0 &&
        outputs.every(({ persist }) => !persist));
}
/** Whether DVC remembers runs of a repeatable stage: the cache keeps what it makes, metrics and plots aside. */
function isRemembered({ outputs }) {
    return outputs.every(({ cached, kind }) => cached || kind !== 'out');
}
/** A run on these inputs with these outputs as a lock entry; undefined where an input is not there. */
function entryOf(stage, inputs, outputs) {
    const dependencies = new Map();
    for (const { written } of stage.dependencies) {
        const content = inputs.dependencies.get(written);
        if (content?.digest === undefined)
            return undefined;
        dependencies.set(written, content);
    }
    const params = new Map();
    for (const { written, keys } of stage.params) {
        const values = inputs.params.get(written);
        if (!values || values.size === 0 || keys?.some((key) => !values.has(key)))
            return undefined;
        params.set(written, values);
    }
    return { command: stage.command, dependencies, params, outputs: new Map(outputs) };
}
/** The contents a run needs or recorded, of the stage's own outputs; undefined where one is lacking. */
function outputsOf(stage, contents) {
    const outputs = stage.outputs.map(({ written }) => [written, contents.get(written)]);
    return outputs.every(([, content]) => content?.digest !== undefined)
        ? new Map(outputs)
        : undefined;
}


/***/ }),

/***/ 33541:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  TI: () => (/* binding */ formatRun),
  zZ: () => (/* binding */ parseRun),
  rt: () => (/* binding */ runName)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(43026);
// EXTERNAL MODULE: ./build/src/platform/yaml/emit-yaml.js + 2 modules
var emit_yaml = __webpack_require__(62428);
// EXTERNAL MODULE: ./build/src/platform/yaml/parse-yaml.js
var parse_yaml = __webpack_require__(52556);
// EXTERNAL MODULE: ./build/src/platform/yaml/values.js
var values = __webpack_require__(33535);
// EXTERNAL MODULE: ./build/src/pipeline/lock.js
var lock = __webpack_require__(36953);
// EXTERNAL MODULE: ./build/src/core/repository-path.js
var repository_path = __webpack_require__(34949);
// EXTERNAL MODULE: ./build/src/platform/yaml/format-float.js
var format_float = __webpack_require__(6097);
// EXTERNAL MODULE: ./build/src/platform/yaml/yaml-map.js
var yaml_map = __webpack_require__(28181);
;// CONCATENATED MODULE: ./build/src/pipeline/run-cache/canonical-json.js


/** Left out of maps at any depth, parameters of these names too (dvc-formats §1.6). */
const LEFT_OUT = new Set(['size', 'nfiles']);
/**
 * The text whose SHA-256 names a run: Python's `json.dumps(…, sort_keys=True)`, without keys called `size` and `nfiles`.
 * Undefined for what Python refuses: dates, and maps whose keys have no order among each other.
 */
function canonicalJson(value) {
    try {
        return textOf(value);
    }
    catch (error) {
        if (error instanceof NotJson)
            return undefined;
        throw error;
    }
}
class NotJson extends Error {
}
function textOf(value) {
    if (value === null || typeof value === 'boolean')
        return String(value);
    if (typeof value === 'number' || typeof value === 'bigint') {
        return typeof value === 'bigint' || Number.isSafeInteger(value) ? String(value) : floatText(value);
    }
    if (typeof value === 'string')
        return stringText(value);
    if (value instanceof values/* YamlFloat */.iw)
        return floatText(value.value);
    if (value instanceof values/* YamlTimestamp */.Am)
        throw new NotJson();
    if (Array.isArray(value))
        return `[${value.map(textOf).join(', ')}]`;
    return `{${sortedEntries(value)
        .map(([key, child]) => `${stringText(jsonKey(key))}: ${textOf(child)}`)
        .join(', ')}}`;
}
function floatText(value) {
    if (Number.isNaN(value))
        return 'NaN';
    if (!Number.isFinite(value))
        return value > 0 ? 'Infinity' : '-Infinity';
    return (0,format_float/* formatFloat */.k)(value);
}
/** Only ASCII, control characters and DEL escaped. */
function stringText(text) {
    return JSON.stringify(text).replace(/[\u007f-\uffff]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
function jsonKey(key) {
    return key instanceof values/* YamlFloat */.iw ? floatText(key.value) : (0,yaml_map/* keyText */.Pu)(key);
}
function sortedEntries(map) {
    const entries = (0,yaml_map/* yamlEntries */.go)(map).filter(([key]) => !LEFT_OUT.has(key));
    if (entries.some(([key]) => key instanceof values/* YamlTimestamp */.Am))
        throw new NotJson();
    if (entries.length < 2)
        return entries;
    if (entries.every(([key]) => typeof key === 'string')) {
        return entries.sort(([a], [b]) => (0,repository_path/* byCodePoint */.HH)(a, b));
    }
    return entries
        .map((entry) => ({ entry, number: numberOf(entry[0]) }))
        .sort((a, b) => (a.number < b.number ? -1 : Number(a.number > b.number)))
        .map(({ entry }) => entry);
}
/** Booleans are numbers in Python. */
function numberOf(key) {
    if (key instanceof values/* YamlFloat */.iw)
        return key.value;
    if (typeof key === 'boolean')
        return Number(key);
    if (typeof key === 'number' || typeof key === 'bigint')
        return key;
    throw new NotJson();
}

;// CONCATENATED MODULE: ./build/src/pipeline/run-cache/run-record.js





/** The name of a run as DVC computes it (dvc-formats §1.6); undefined where DVC could not. */
function runName(entry) {
    return nameOf((0,lock/* lockNode */.OJ)(entry));
}
/** The text of a run's file, byte for byte as DVC writes it: the lock entry alone. */
function formatRun(entry) {
    return (0,emit_yaml/* emitYaml */.h2)((0,lock/* lockNode */.OJ)(entry));
}
/**
 * Reads a run's file. Throws `RUN_INVALID` (exit 2) for what cannot be read, and for what is not the run it is named
 * after: a file that is cut off, forged, or in the wrong place.
 */
function parseRun(text, run) {
    const where = `run ${run.key.slice(0, 10)}…/${run.value.slice(0, 10)}…`;
    const invalid = (message) => runInvalid(`${where}: ${message}`);
    let node;
    let entry;
    try {
        node = (0,parse_yaml/* parseYaml */.h)(text, { file: where, numbers: 'exact' }).value;
        entry = (0,lock/* readEntry */.hB)(node, 'it', [], invalid);
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.yo) || error.code === 'RUN_INVALID')
            throw error;
        throw invalid(error.message);
    }
    const name = (0,values/* isYamlMap */.S6)(node) ? nameOf(node) : undefined;
    if (name?.key !== run.key || name.value !== run.value)
        throw invalid('its content is another than its name says');
    const bare = [...entry.outputs].find(([, { digest }]) => digest === undefined);
    if (bare)
        throw invalid(`it does not say what it made of "${bare[0]}"`);
    return entry;
}
function nameOf(node) {
    const outputs = Array.isArray(node['outs']) ? node['outs'] : [];
    const paths = outputs.map((output) => ((0,values/* isYamlMap */.S6)(output) ? output['path'] : output));
    const key = canonicalJson({ ...node, outs: paths });
    const value = canonicalJson(node);
    return key === undefined || value === undefined ? undefined : { key: sha256(key), value: sha256(value) };
}
function sha256(text) {
    return (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex');
}
function runInvalid(message) {
    return new errors/* UserError */.yo({
        code: 'RUN_INVALID',
        message,
        hint: 'It is passed over. Delete it to be rid of the message.',
        exitCode: 2,
    });
}


/***/ }),

/***/ 69370:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gk: () => (/* binding */ describeReason),
/* harmony export */   Nw: () => (/* binding */ decideStage),
/* harmony export */   ir: () => (/* binding */ runsAlways),
/* harmony export */   xp: () => (/* binding */ staleReasons)
/* harmony export */ });
/* harmony import */ var _platform_yaml_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96313);

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
    if (!stage.frozen && runsAlways(stage))
        reasons.push({ kind: 'always changed' });
    if (lock && !(0,_platform_yaml_index_js__WEBPACK_IMPORTED_MODULE_0__/* .pythonEquals */ .e)(lock.command, stage.command))
        reasons.push({ kind: 'command' });
    return reasons;
}
/** Whether a stage that is not frozen runs each time: it says so, or it neither reads nor makes anything. */
function runsAlways({ alwaysChanged, dependencies, params, outputs }) {
    return alwaysChanged || dependencies.length + params.length + outputs.length === 0;
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

/***/ 29809:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DK: () => (/* binding */ ignoreAllInGit),
/* harmony export */   bG: () => (/* binding */ ignorePattern),
/* harmony export */   es: () => (/* binding */ ignoreInGit)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path_posix__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53916);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(43026);
/* harmony import */ var _platform_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(48486);
/* harmony import */ var _ignore_rules_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80014);
/* harmony import */ var _safe_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38633);






/**
 * Keeps git from taking a path (POSIX, relative to the root) whose content the cache keeps: adds `/<name>` to the
 * `.gitignore` beside it, as DVC does (dvc-formats §1.8). Returns the changed file, or undefined where git ignores the
 * path already or there is no git. Its line comes before those of `later`, where they are there, else last. Throws `PATH_THROUGH_LINK` (exit 2) for a `.gitignore` that is a link, which git
 * would not read, or in a directory that is one.
 */
function ignoreInGit(repository, path, later = []) {
    return ignoreAllInGit(repository, [path], later).get(path);
}
/** The same for many paths at once; says which file was changed for which of them. Throws before any is. */
function ignoreAllInGit(repository, paths, later = []) {
    const changed = new Map();
    if ((0,_ignore_rules_js__WEBPACK_IMPORTED_MODULE_2__/* .gitTop */ .Sp)(repository.root) === undefined)
        return changed;
    const rules = (0,_ignore_rules_js__WEBPACK_IMPORTED_MODULE_2__/* .gitIgnoreRules */ .Uj)(repository);
    const files = new Map();
    const guard = (0,_safe_path_js__WEBPACK_IMPORTED_MODULE_3__/* .workspaceGuard */ .RJ)(repository);
    for (const path of paths) {
        const isDirectory = (0,_platform_files_js__WEBPACK_IMPORTED_MODULE_4__/* .statIfExists */ .oL)((0,node_path_posix__WEBPACK_IMPORTED_MODULE_1__.join)(repository.root, path))?.isDirectory() ?? false;
        if (rules.ignores(path, isDirectory))
            continue;
        const file = (0,node_path_posix__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path_posix__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), '.gitignore');
        const list = files.get(file);
        if (list)
            list.push(path);
        else
            files.set(file, [path]);
        if (list)
            continue;
        guard(file);
        refuseLink(repository, file);
    }
    for (const [file, ignored] of files) {
        const absolute = (0,node_path_posix__WEBPACK_IMPORTED_MODULE_1__.join)(repository.root, file);
        const before = (0,_platform_files_js__WEBPACK_IMPORTED_MODULE_4__/* .readTextIfExists */ .TP)(absolute);
        const text = before ?? '';
        const known = new Set(text.split('\n'));
        const missing = ignored.filter((path) => !known.has(ignorePattern((0,node_path_posix__WEBPACK_IMPORTED_MODULE_1__.basename)(path))));
        const lines = missing.map((path) => `${ignorePattern((0,node_path_posix__WEBPACK_IMPORTED_MODULE_1__.basename)(path))}\n`).join('');
        const at = placeOf(text, later.filter((path) => (0,node_path_posix__WEBPACK_IMPORTED_MODULE_1__.dirname)(path) === (0,node_path_posix__WEBPACK_IMPORTED_MODULE_1__.dirname)(file)));
        if (lines === '')
            continue;
        if (before === undefined)
            (0,_platform_files_js__WEBPACK_IMPORTED_MODULE_4__/* .writeFileAtomic */ .Zf)(absolute, lines);
        else if (at !== undefined)
            (0,_platform_files_js__WEBPACK_IMPORTED_MODULE_4__/* .writeFileAtomic */ .Zf)(absolute, text.slice(0, at) + lines + text.slice(at));
        else
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.appendFileSync)(absolute, text === '' || text.endsWith('\n') ? lines : `\n${lines}`);
        for (const path of missing)
            changed.set(path, file);
    }
    return changed;
}
/** Where the first line stands that is of one of the paths. */
function placeOf(text, paths) {
    const patterns = new Set(paths.map((path) => ignorePattern((0,node_path_posix__WEBPACK_IMPORTED_MODULE_1__.basename)(path))));
    let at = 0;
    for (const line of paths.length === 0 ? [] : text.split('\n')) {
        if (patterns.has(line))
            return at;
        at += line.length + 1;
    }
    return undefined;
}
function refuseLink(repository, file) {
    if (!(0,_platform_files_js__WEBPACK_IMPORTED_MODULE_4__/* .lstatIfExists */ .sM)((0,node_path_posix__WEBPACK_IMPORTED_MODULE_1__.join)(repository.root, file))?.isSymbolicLink())
        return;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .yo({
        code: 'PATH_THROUGH_LINK',
        message: `${file} is a link, which git does not read`,
        hint: `Make ${file} a file of its own.`,
        exitCode: 2,
    });
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

/***/ 22534:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dS: () => (/* binding */ loadImports),
/* harmony export */   lR: () => (/* binding */ loadRuns)
/* harmony export */ });
/**
 * Data by content hash, in DVC's own files and layouts: what is tracked, its state in the workspace, the cache, and
 * the remotes it travels to. A repository can be used by this room and by DVC in turn, without a difference.
 *
 * Refuses to know: stages and dvc.yaml (whoever reads them hands in `TrackedOutput`s), reports as documents, GitHub.
 * Invariants: no object enters cache, remote or workspace before its digest was verified; every file appears whole, by
 * a rename; a `.dir` object is stored in a remote after all its files; no path from a file or manifest leads out of the
 * repository; what cannot be moved is a failure that names the path.
 */



































/** What was remembered of earlier runs; loaded at first use. */
const loadRuns = () => __webpack_require__.e(/* import() */ 6518).then(__webpack_require__.bind(__webpack_require__, 46518));
/** What reads from other places and records where that was; loaded at first use. */
const loadImports = () => Promise.all(/* import() */[__webpack_require__.e(205), __webpack_require__.e(4404), __webpack_require__.e(766), __webpack_require__.e(8407)]).then(__webpack_require__.bind(__webpack_require__, 68407));













/***/ })

};
