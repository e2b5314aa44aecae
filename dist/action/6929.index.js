export const id = 6929;
export const ids = [6929];
export const modules = {

/***/ 38940:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ optionMisused)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43026);

/** `OPTION_INVALID` (exit 2): an option cannot be used like this. */
function optionMisused(option, reason, hint) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({ code: 'OPTION_INVALID', message: `${option}: ${reason}`, hint, exitCode: 2 });
}


/***/ }),

/***/ 3101:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  repro: () => (/* binding */ repro)
});

// EXTERNAL MODULE: ./build/src/pipeline/select-stages.js
var select_stages = __webpack_require__(33416);
// EXTERNAL MODULE: ./build/src/commands/command.js
var command = __webpack_require__(62925);
// EXTERNAL MODULE: ./build/src/commands/git-reminder.js
var git_reminder = __webpack_require__(21163);
// EXTERNAL MODULE: ./build/src/commands/interrupted.js
var interrupted = __webpack_require__(40578);
// EXTERNAL MODULE: ./build/src/commands/option-misused.js
var option_misused = __webpack_require__(38940);
// EXTERNAL MODULE: ./build/src/commands/repro-outcome.js
var repro_outcome = __webpack_require__(7001);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(43026);
// EXTERNAL MODULE: ./build/src/commands/targets.js
var targets = __webpack_require__(83386);
;// CONCATENATED MODULE: ./build/src/commands/repro-targets.js



/**
 * What `repro` is told to reproduce, in words that `selectStages` knows; without targets everything of the `dvc.yaml` in
 * the directory one stands in. With `glob` targets are patterns of stage names, with `recursive` a directory stands for
 * the stages and `.dvc` files below it. Throws `PIPELINE_MISSING`, `TARGET_UNKNOWN` and `GLOB_UNMATCHED` (exit 2): nothing
 * that was named must never become everything.
 */
function reproTargets(workspace, directory, typed, { glob = false, recursive = false }) {
    if (typed.length === 0)
        return ownPipeline(workspace, directory);
    if (glob)
        return typed.flatMap((pattern) => matching(workspace, directory, pattern));
    const { addresses, paths } = (0,targets/* chooseTargets */.uP)(workspace, directory, typed, { recursive });
    const isPipeline = (path) => workspace.pipelines.some((pipeline) => pipeline.path === path);
    return [...addresses, ...paths.filter((path) => !isPipeline(path))];
}
/** Without targets DVC takes the dvc.yaml of the directory it works in; a repository without any has nothing to reproduce. */
function ownPipeline({ repository, pipelines }, directory) {
    const path = external_node_path_.posix.join((0,targets/* pathFromRoot */._f)(repository, directory), 'dvc.yaml');
    const own = pipelines.find((pipeline) => pipeline.path === path);
    if (own)
        return own.stages.map(({ address }) => address);
    throw new errors/* UserError */.yo({
        code: 'PIPELINE_MISSING',
        message: `there is no ${path}`,
        hint: pipelines.length === 0
            ? 'Add a stage: assay stage add -n <name> -d <what it reads> -o <what it makes> <command>'
            : `Name one: assay repro ${pipelines[0].path}, or take all of them: assay repro --all-pipelines`,
        exitCode: 2,
    });
}
function matching(workspace, directory, pattern) {
    const found = (0,targets/* stagesMatching */.Xr)(workspace, (0,targets/* pathFromRoot */._f)(workspace.repository, directory), pattern);
    if (found.length > 0)
        return found;
    throw new errors/* UserError */.yo({
        code: 'GLOB_UNMATCHED',
        message: `the pattern "${pattern}" matches no stage`,
        hint: 'It is matched with names of the dvc.yaml in this directory; for another one: "dir/dvc.yaml:train*".',
        exitCode: 2,
    });
}

// EXTERNAL MODULE: ./build/src/commands/reproduce-stages.js + 9 modules
var reproduce_stages = __webpack_require__(92941);
// EXTERNAL MODULE: ./build/src/commands/workspace.js
var commands_workspace = __webpack_require__(82937);
;// CONCATENATED MODULE: ./build/src/commands/repro.js









/** `assay repro`: runs the stages that changed, in order. `--dry` says what would run and why. */
const repro = (0,command/* defineCommand */.NB)({
    name: 'repro',
    summary: 'run the stages of dvc.yaml that changed',
    positionals: '[targets...]',
    locks: true,
    options: {
        force: (0,command/* flag */.Jt)('-f, --force', 'run stages even if nothing changed'),
        single: (0,command/* flag */.Jt)('-s, --single-item', 'only the named stages, nothing they depend on'),
        pipeline: (0,command/* flag */.Jt)('-p, --pipeline', 'everything that is connected with the named stages'),
        allPipelines: (0,command/* flag */.Jt)('-P, --all-pipelines', 'every dvc.yaml of the repository, not only the one of this directory'),
        recursive: (0,command/* flag */.Jt)('-R, --recursive', 'a target that is a directory stands for every stage below it'),
        downstream: (0,command/* flag */.Jt)('--downstream', 'the named stages and what is made from them, not what they are made from'),
        forceDownstream: (0,command/* flag */.Jt)('--force-downstream', 'what depends on a stage that ran runs too, even if nothing changed'),
        pull: (0,command/* flag */.Jt)('--pull', 'bring missing data of stages that must run from the remote'),
        allowMissing: (0,command/* flag */.Jt)('--allow-missing', 'data that is absent but recorded does not make a stage stale'),
        keepGoing: (0,command/* flag */.Jt)('-k, --keep-going', 'go on with stages that do not depend on a failed one'),
        ignoreErrors: (0,command/* flag */.Jt)('--ignore-errors', 'go on with every stage, also with those that depend on a failed one'),
        glob: (0,command/* flag */.Jt)('--glob', 'targets are patterns of stage names with *, ? and [...]'),
        noCommit: (0,command/* flag */.Jt)('--no-commit', 'record outputs in dvc.lock without storing them in the cache'),
        noRunCache: (0,command/* flag */.Jt)('--no-run-cache', 'run stages even if the same was run before'),
        interactive: (0,command/* flag */.Jt)('-i, --interactive', 'not supported: see --dry and -s'),
        jobs: (0,command/* count */.U9)('-j, --jobs <number>', 'so many stages at the same time; default: as many as the machine has cores'),
    },
    async run(context, targets, { allPipelines, recursive, glob, interactive, ...options }) {
        if (interactive) {
            const hint = 'See what would run with `assay repro --dry`, then run the stages you want: assay repro -s <stage>';
            throw (0,option_misused/* optionMisused */.y)('--interactive', 'assay never waits for an answer', hint);
        }
        const workspace = (0,commands_workspace/* openWorkspace */.OH)(context);
        const wanted = allPipelines ? [] : reproTargets(workspace, context.directory, targets, { glob, recursive });
        const { single = false, pipeline = false, downstream = false } = options;
        const selection = allPipelines ? {} : { single, pipeline, downstream };
        // No stage named is not every stage: a dvc.yaml may hold nothing but metrics.
        const isNothing = wanted.length === 0 && !allPipelines;
        const order = isNothing ? [] : (0,select_stages/* selectStages */.u)(workspace.graph, wanted, selection);
        const { results, written } = await (0,reproduce_stages/* reproduceStages */.D)(workspace, context, order, {
            force: options.force ?? false,
            forceDownstream: options.forceDownstream === true && !(single && !pipeline && !allPipelines),
            keepGoing: options.keepGoing ?? false,
            ignoreErrors: options.ignoreErrors ?? false,
            pull: options.pull ?? false,
            allowMissing: options.allowMissing ?? false,
            noCommit: options.noCommit ?? false,
            noRunCache: options.noRunCache ?? false,
            ...(options.jobs !== undefined && { jobs: options.jobs }),
        });
        if (context.signal.aborted)
            throw (0,interrupted/* interrupted */.V)(results);
        const reminder = written.size === 0 ? '' : await (0,git_reminder/* rememberGit */.y)(workspace.repository, context, written);
        return (0,repro_outcome/* reproOutcome */.d)(results, context.dryRun, reminder);
    },
});


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
