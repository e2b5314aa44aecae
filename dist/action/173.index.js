export const id = 173;
export const ids = [173];
export const modules = {

/***/ 40578:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ interrupted)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43026);

/** What a command that ran stages throws when the user interrupted it: `INTERRUPTED` (exit 3). */
function interrupted(results) {
    const stage = results.find(({ status }) => status === 'failed')?.address;
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({
        code: 'INTERRUPTED',
        message: `interrupted${stage === undefined ? '' : ` while stage "${stage}" ran`}`,
        hint: 'Run it again: finished stages are recorded and will not run a second time.',
        exitCode: 3,
        retryable: true,
    });
}


/***/ }),

/***/ 45089:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ lockSaver)
/* harmony export */ });
/* harmony import */ var _platform_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48486);
/* harmony import */ var _pipeline_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15970);
/* harmony import */ var _pipeline_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36953);


/** Records a stage's entry in its dvc.lock on disk, and in the workspace as read. */
function lockSaver({ repository, locks }) {
    return (stage, entry) => {
        const path = (0,_pipeline_index_js__WEBPACK_IMPORTED_MODULE_0__/* .lockPathOf */ .O)(stage.file);
        const absolute = `${repository.root}/${path}`;
        // Another process, or the stage itself, may have recorded other stages since the file was read.
        const before = (0,_platform_files_js__WEBPACK_IMPORTED_MODULE_1__/* .readTextIfExists */ .TP)(absolute);
        const text = (0,_pipeline_index_js__WEBPACK_IMPORTED_MODULE_2__/* .withLockEntry */ .y)(before, stage.name, entry);
        if (text !== before)
            (0,_platform_files_js__WEBPACK_IMPORTED_MODULE_1__/* .writeFileAtomic */ .Zf)(absolute, text);
        locks.set(path, { text, lock: (0,_pipeline_index_js__WEBPACK_IMPORTED_MODULE_2__/* .parseLock */ .P)(text, path) });
    };
}


/***/ }),

/***/ 7001:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ stagesRun),
/* harmony export */   d: () => (/* binding */ reproOutcome)
/* harmony export */ });
/* harmony import */ var _pipeline_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69370);

/** What reproducing came to (in a dry run: what would happen), a line for each stage. */
function reproOutcome(results, dryRun) {
    const failed = results.find(({ failure }) => failure !== undefined)?.failure;
    const lines = results.map((result) => resultLine(result, dryRun));
    for (const { failure } of results) {
        if (!failure)
            continue;
        lines.push('', `${failure.message}`, ...(failure.hint ? [`  ${failure.hint}`] : []));
    }
    return {
        exitCode: failed?.exitCode ?? 0,
        stagesRun: dryRun ? [] : stagesRun(results),
        json: {
            stages: results.map(({ address, status, reasons, seconds, failure }) => ({
                stage: address,
                status,
                reasons: reasons.map(_pipeline_index_js__WEBPACK_IMPORTED_MODULE_0__/* .describeReason */ .Gk),
                seconds,
                ...(failure && { failure }),
            })),
        },
        text: lines.length === 0 ? 'There are no stages.' : lines.join('\n'),
    };
}
/** Addresses of the stages that were executed. */
function stagesRun(results) {
    return results.filter(({ status }) => status === 'run').map(({ address }) => address);
}
function resultLine({ address, status, reasons }, dryRun) {
    const why = reasons.length === 0 ? '' : ` (${reasons.map(_pipeline_index_js__WEBPACK_IMPORTED_MODULE_0__/* .describeReason */ .Gk).join(', ')})`;
    const words = {
        run: dryRun ? 'would run' : 'ran',
        cached: dryRun ? 'would be restored' : 'restored',
        skipped: 'unchanged',
        failed: 'failed',
        blocked: 'blocked',
    };
    return `${words[status].padEnd(dryRun ? 17 : 9)} ${address}${why}`;
}


/***/ }),

/***/ 91578:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  D: () => (/* binding */ reproduceStages)
});

// EXTERNAL MODULE: ./build/src/platform/files.js
var files = __webpack_require__(48486);
// EXTERNAL MODULE: ./build/src/pipeline/lock.js
var lock = __webpack_require__(36953);
// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(43026);
// EXTERNAL MODULE: ./build/src/platform/file-error.js
var file_error = __webpack_require__(41912);
// EXTERNAL MODULE: ./build/src/pipeline/gather-stage.js
var gather_stage = __webpack_require__(74994);
// EXTERNAL MODULE: ./build/src/pipeline/recorded.js
var recorded = __webpack_require__(29874);
// EXTERNAL MODULE: ./build/src/pipeline/run-stage.js + 1 modules
var run_stage = __webpack_require__(79781);
;// CONCATENATED MODULE: ./build/src/pipeline/stage-result.js

/** An error as the failure of a stage, with all its mistakes in the message. */
function failureOf(error) {
    const { code, hint, exitCode, mistakes, location } = error;
    const message = location && mistakes.length === 0 ? `${(0,errors/* formatLocation */.j$)(location)}: ${error.message}` : error.message;
    const details = mistakes.map(({ message: text, location }) => location ? `${(0,errors/* formatLocation */.j$)(location)}: ${text}` : text);
    return {
        code,
        message: details.length === 0 ? message : `${message}: ${details.join('; ')}`,
        ...(hint !== undefined && { hint }),
        exitCode,
        lastLines: [],
    };
}

// EXTERNAL MODULE: ./build/src/pipeline/staleness.js
var staleness = __webpack_require__(69370);
;// CONCATENATED MODULE: ./build/src/pipeline/reproduce.js







/**
 * Visits stages producers first, decides each by what is on disk at that moment, and does it. A stage's outputs are
 * untouched until its inputs and parameters are known to be there. A stage's failure is a result, not an exception.
 */
async function reproduce(graph, store, options) {
    const visit = {
        graph,
        store,
        options,
        recorded: new recorded/* Recorded */.v(graph, options.lockOf),
        done: new Map(),
        restored: [],
    };
    for (const address of options.order) {
        const node = graph.get(address);
        if ('source' in node) {
            if (!isOver(visit))
                await visitSource(node.source, visit);
            continue;
        }
        const result = await visitStage(node, visit);
        visit.done.set(address, result);
        options.onResult(result);
    }
    return [...visit.done.values()];
}
/** Whether nothing more is to be done. */
function isOver({ options, done }) {
    return options.signal.aborted || (!options.keepGoing && [...done.values()].some(({ status }) => status === 'failed'));
}
/** Re-commits data that was changed in the workspace, so that stages after it see what is recorded. */
async function visitSource(source, { store, options }) {
    if (!options.dryRun && (await store.importSource?.(source.address)))
        return;
    const isModified = source.outputs.some((output) => {
        const current = store.hash(output.path, output.legacy === true);
        return current !== undefined && current.digest !== output.digest;
    });
    if (isModified && !options.dryRun)
        await store.commitSource(source.address);
}
async function visitStage(node, visit) {
    const { stage } = node;
    const started = performance.now();
    const result = (status, reasons, failure) => ({
        address: stage.address,
        status,
        reasons,
        seconds: (performance.now() - started) / 1000,
        ...(failure && { failure }),
    });
    if (isBlocked(node, visit))
        return result('blocked', []);
    if (visit.options.signal.aborted)
        return result('failed', [], interrupted(stage));
    let reasons = [];
    try {
        if (!visit.options.dryRun && (await visit.options.exclusion.awaitPaths(stage)))
            visit.recorded.readLocks();
        let assessed = await assess(node, visit);
        ({ reasons } = assessed);
        if (visit.options.dryRun)
            return result(statusOf(assessed.action, stage, visit), reasons);
        if (finishCheckouts(stage, assessed.action, visit)) {
            assessed = await assess(node, visit);
            ({ reasons } = assessed);
        }
        if (assessed.action === 'restore') {
            visit.options.onStart(stage.address, 'restore');
            if (await restoreOutputs(assessed, visit))
                return result('cached', reasons);
            assessed = { ...assessed, action: stage.frozen ? 'record' : 'run' };
            finishCheckouts(stage, assessed.action, visit);
        }
        // What was absent, or there in part, may turn out to be what is recorded once it is there.
        if (assessed.action === 'run' && (await bringOrRemake(node, visit))) {
            assessed = await assess(node, visit);
            ({ reasons } = assessed);
            if (assessed.action === 'restore' && (await restoreOutputs(assessed, visit)))
                return result('cached', reasons);
        }
        const { action, state } = assessed;
        if (action === 'skip')
            return result('skipped', []);
        if (visit.options.signal.aborted)
            return result('failed', reasons, interrupted(stage));
        visit.options.onStart(stage.address, action === 'record' ? 'record' : 'run');
        if (action === 'record') {
            (0,run_stage/* recordFrozen */.U2)(stage, state.params, visit);
            return result('cached', reasons);
        }
        const failure = await (0,run_stage/* runStage */.Si)(stage, state.params, visit);
        return result(failure ? 'failed' : 'run', reasons, failure);
    }
    catch (error) {
        const known = error instanceof errors/* UserError */.yo ? error : (0,file_error/* translateFileError */.L)(error);
        if (!known)
            throw error;
        return result('failed', reasons, failureOf(known));
    }
}
/** Before anything is recorded: finishes what an interrupted checkout left in part; says whether there was any. */
function finishCheckouts({ dependencies, outputs }, action, { store }) {
    if (action === 'skip')
        return false;
    const kept = outputs.filter(({ cached, persist }) => cached && (persist || action === 'record'));
    return store.finishCheckouts([...dependencies, ...kept].map(({ path }) => path));
}
/** Brings what the stage reads; where cache and remote do not have it, the stages that make it run again. */
async function bringOrRemake(node, visit) {
    try {
        return await (0,run_stage/* bringDependencies */.s4)(node.stage, visit);
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.yo) || error.retryable || !(await remakeProducers(node, visit)))
            throw error;
        await (0,run_stage/* bringDependencies */.s4)(node.stage, visit);
        return true;
    }
}
/** Visits once more the stages that were skipped although what they made is not here; says whether there were any. */
async function remakeProducers({ needs }, visit) {
    const strict = { ...visit, options: { ...visit.options, allowMissing: false } };
    const lacking = needs.flatMap((need) => {
        const node = visit.graph.get(need);
        const isSkipped = node !== undefined && 'stage' in node && visit.done.get(need)?.status === 'skipped';
        return isSkipped && node.stage.outputs.some(({ path }) => visit.store.hash(path, false) === undefined)
            ? [node]
            : [];
    });
    for (const node of lacking) {
        const result = await visitStage(node, strict);
        visit.done.set(node.address, result);
        visit.options.onResult(result);
        if (result.status === 'failed' || result.status === 'blocked')
            return false;
    }
    return lacking.length > 0;
}
/** After an interruption one stage says so; the others are blocked by it. */
function isBlocked({ stage, needs }, { options, done }) {
    const hasFailed = [...done.values()].some(({ status }) => status === 'failed');
    if (!options.keepGoing || options.signal.aborted)
        return hasFailed;
    return !stage.frozen && needs.some((need) => ['failed', 'blocked'].includes(done.get(need)?.status ?? ''));
}
async function assess(node, visit) {
    const { stage } = node;
    const { options, store, recorded } = visit;
    const lock = options.lockOf(stage).get(stage.name);
    const state = await (0,gather_stage/* gatherStage */.u)(stage, lock, visit);
    const reasons = [...forcedReasons(node, visit), ...(0,staleness/* staleReasons */.xp)(stage, lock, state, options.allowMissing)];
    const outputs = recorded.outputsOf(stage) ?? [];
    const isRestorable = (output) => isInPlace(output, state) || (output.cached && (options.pull || store.isCached(output)));
    const action = (0,staleness/* decideStage */.Nw)(stage, reasons, state, outputs.length > 0 && outputs.every(isRestorable));
    return { state, reasons, action, outputs };
}
function isInPlace({ written }, { outputs }) {
    const { workspace, inCache } = outputs.get(written);
    return workspace === 'recorded' && inCache;
}
function forcedReasons({ stage, needs }, { options, done }) {
    if (stage.frozen)
        return [];
    const reasons = options.force ? [{ kind: 'forced' }] : [];
    if (!options.dryRun)
        return reasons;
    // Nothing was written in a dry run, so a producer that would run has to count as a change itself.
    const running = needs.filter((need) => done.get(need)?.status === 'run');
    return [...reasons, ...running.map((address) => ({ kind: 'upstream', address }))];
}
function statusOf(action, stage, visit) {
    if (action === 'restore')
        visit.restored.push(...stage.outputs.map(({ path }) => path));
    return action === 'skip' ? 'skipped' : action === 'run' ? 'run' : 'cached';
}
/** Says whether it worked: where the remote does not have the content either, the stage has to run. */
async function restoreOutputs({ outputs, state }, visit) {
    const wanted = outputs.filter((output) => !isInPlace(output, state));
    try {
        await (0,run_stage/* restore */.PF)(wanted, visit);
        return true;
    }
    catch (error) {
        if (error instanceof errors/* UserError */.yo && !error.retryable && visit.options.pull)
            return false;
        throw error;
    }
}
function interrupted(stage) {
    return {
        code: 'STAGE_INTERRUPTED',
        message: `interrupted before stage "${stage.address}" began`,
        hint: 'Run `assay repro` to go on.',
        exitCode: 1,
        lastLines: [],
    };
}

// EXTERNAL MODULE: ./build/src/commands/data-store.js
var data_store = __webpack_require__(20842);
// EXTERNAL MODULE: ./build/src/commands/lock-saver.js
var lock_saver = __webpack_require__(45089);
// EXTERNAL MODULE: ./build/src/commands/params-reader.js
var params_reader = __webpack_require__(73150);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./build/src/versioning/path-marks.js
var path_marks = __webpack_require__(61096);
;// CONCATENATED MODULE: ./build/src/commands/stage-exclusion.js


const POLL_MS = 250;
/**
 * Keeps other processes off the paths of the stage that is worked on, and lets them at everything else while its
 * commands run, as DVC does. `onReturn` is called when others may have changed the repository meanwhile.
 */
function stageExclusion(repository, { lock, progress, signal }, onReturn) {
    if (!lock)
        return { awaitPaths: async () => false, mark: async () => async () => { }, whileReleased: (work) => work() };
    const whileReleased = async (work) => {
        const result = await lock.whileReleased(work);
        onReturn();
        return result;
    };
    return {
        async awaitPaths(stage) {
            let told;
            for (;;) {
                const user = (0,path_marks/* pathUser */.nL)(repository, pathsOf(stage));
                if (!user || signal.aborted)
                    return told !== undefined;
                if (user.pid !== told) {
                    progress.note(`Stage ${stage.address} waits for ${user.cmd} (process ${user.pid}), which uses ${user.path} …`);
                    told = user.pid;
                }
                await whileReleased(() => (0,promises_.setTimeout)(POLL_MS, undefined, { signal }).catch(() => { }));
            }
        },
        mark: (stage) => (0,path_marks/* markPaths */.Ub)(repository, pathsOf(stage), { owner: lock.owner, progress, signal }),
        whileReleased,
    };
}
function pathsOf({ dependencies, outputs }) {
    return { read: dependencies.map(({ path }) => path), write: outputs.map(({ path }) => path) };
}

// EXTERNAL MODULE: ./build/src/commands/workspace.js + 1 modules
var commands_workspace = __webpack_require__(76037);
;// CONCATENATED MODULE: ./build/src/commands/reproduce-stages.js







/** Reproduces stages of a workspace; dvc.lock is saved after each, so an interrupted run goes on where it stopped. */
async function reproduceStages(workspace, context, order, choices) {
    const { repository, locks } = workspace;
    const params = (0,params_reader/* paramsReader */.Y)(repository.root);
    const store = (0,data_store/* createDataStore */.i)(workspace, context);
    const read = (path) => (0,files/* readTextIfExists */.TP)(`${repository.root}/${path}`);
    const exclusion = stageExclusion(repository, context, () => {
        store.forgetHashes();
        params.forget();
        for (const [path, { text }] of locks) {
            const now = read(path);
            if (now !== undefined && now !== text)
                locks.set(path, { text: now, lock: (0,lock/* parseLock */.P)(now, path) });
        }
    });
    return reproduce(workspace.graph, store, {
        ...choices,
        root: repository.root,
        order,
        dryRun: context.dryRun,
        environment: context.environment,
        signal: context.signal,
        onLine: (address, line) => context.progress.output(address, line),
        onStart: (address, action) => context.progress.note(action === 'run' ? `Running stage ${address}` : `Restoring the outputs of stage ${address}`),
        onResult: ({ address, status }) => {
            if (status === 'skipped')
                context.progress.note(`Stage ${address} is unchanged`);
            // A stage may write a parameter file that a later one reads.
            if (status === 'run')
                params.forget();
        },
        readParams: params.read,
        exclusion,
        lockOf: (stage) => (0,commands_workspace/* lockOf */.Vx)(workspace, stage),
        saveLock: (0,lock_saver/* lockSaver */.l)(workspace),
    });
}


/***/ }),

/***/ 79781:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s4: () => (/* binding */ bringDependencies),
  U2: () => (/* binding */ recordFrozen),
  _3: () => (/* binding */ recordStage),
  PF: () => (/* binding */ restore),
  Si: () => (/* binding */ runStage)
});

// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(43026);
// EXTERNAL MODULE: ./build/src/pipeline/gather-stage.js
var gather_stage = __webpack_require__(74994);
// EXTERNAL MODULE: ./build/src/pipeline/params.js
var pipeline_params = __webpack_require__(83932);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/core/redact.js
var redact = __webpack_require__(60416);
// EXTERNAL MODULE: ./build/src/platform/files.js
var files = __webpack_require__(48486);
// EXTERNAL MODULE: ./build/src/platform/process.js
var platform_process = __webpack_require__(90788);
;// CONCATENATED MODULE: ./build/src/pipeline/run-commands.js






const KEPT_LINES = 20;
/**
 * Runs a stage's commands as DVC does (dvc-formats §2.2): through `$SHELL -c` (or /bin/sh) without start-up files, every
 * line of a string and every item of a list in a shell of its own, stopping at the first that fails or when `signal`
 * aborts.
 * Commands come from dvc.yaml, which is code of the repository; nothing is ever added to their text.
 */
async function runCommands(stage, options) {
    const env = { ...options.environment, DVC_ROOT: options.root, DVC_STAGE: stage.address };
    const [shell, ...flags] = shellOf(options.environment);
    const lastLines = [];
    const secrets = (0,redact/* secretsIn */.V)(options.environment);
    const onLine = (printed) => {
        const line = (0,redact/* redact */.E)(printed, secrets); // the last lines enter the report, which leaves this machine
        if (lastLines.push(line) > KEPT_LINES)
            lastLines.shift();
        options.onLine(line);
    };
    const { signal } = options;
    for (const command of commandsOf(stage.command)) {
        if (signal.aborted)
            break;
        options.onLine(`> ${command}`);
        const cwd = directoryOf(stage, options.root);
        const status = await (0,platform_process/* stream */.T)(shell, [...flags, command], { cwd, env, signal, onLine });
        if (status !== 0)
            return { status, command, lastLines };
    }
    return { status: 0, lastLines };
}
/** Throws where no command of the stage could even begin: `WDIR_MISSING` (exit 2), `SHELL_MISSING` (exit 3). */
function refuseUnrunnable(stage, root, environment) {
    if (!(0,files/* statIfExists */.oL)(directoryOf(stage, root))?.isDirectory()) {
        throw new errors/* UserError */.yo({
            code: 'WDIR_MISSING',
            message: `stage "${stage.address}" cannot start: there is no directory "${stage.workingDirectory}"`,
            hint: `Create it, or correct \`wdir\` at ${stage.file}:${stage.line}. Nothing was deleted.`,
            exitCode: 2,
        });
    }
    const [shell] = shellOf(environment);
    if (!(0,external_node_path_.isAbsolute)(shell))
        return;
    try {
        (0,external_node_fs_.accessSync)(shell, external_node_fs_.constants.X_OK);
    }
    catch (error) {
        throw new errors/* UserError */.yo({
            code: 'SHELL_MISSING',
            message: `stage "${stage.address}" cannot start: the shell ${shell} cannot be run`,
            hint: 'Set SHELL to a shell that is installed, such as /bin/sh. Nothing was deleted.',
            exitCode: 3,
            cause: error,
        });
    }
}
function directoryOf(stage, root) {
    return stage.workingDirectory === '' ? root : `${root}/${stage.workingDirectory}`;
}
function commandsOf(command) {
    const commands = typeof command === 'string' ? command.split(/\r\n|\n|\r/) : command;
    return commands.filter((line) => line.trim() !== '');
}
function shellOf(environment) {
    if (process.platform === 'win32')
        return ['cmd.exe', '/d', '/s', '/c'];
    const shell = environment['SHELL'] || '/bin/sh';
    switch ((0,external_node_path_.basename)(shell)) {
        case 'bash':
            return [shell, '--noprofile', '--norc', '-c'];
        case 'zsh':
            return [shell, '--no-rcs', '-c'];
        default:
            return [shell, '-c'];
    }
}

;// CONCATENATED MODULE: ./build/src/pipeline/run-stage.js




/**
 * Runs a stage's commands and records it. Refuses before anything is deleted when the stage cannot start. A command
 * that fails leaves the lock as it was.
 */
async function runStage(stage, params, context) {
    const { options } = context;
    const { root, environment } = options;
    (0,pipeline_params/* refuseMissingParams */.H9)(stage.address, stage.params, params);
    refuseUnrunnable(stage, root, environment);
    const unmark = await options.exclusion.mark(stage);
    try {
        return await runMarked(stage, params, context);
    }
    finally {
        await unmark();
    }
}
async function runMarked(stage, params, context) {
    const { store, options } = context;
    const { root, environment, signal } = options;
    for (const output of stage.outputs) {
        if (output.persist)
            store.unlink(output);
        else
            store.remove(output);
    }
    const onLine = (line) => options.onLine(stage.address, line);
    const { status, command, lastLines } = await options.exclusion.whileReleased(() => runCommands(stage, { root, environment, signal, onLine }));
    store.forgetHashes();
    // A command that catches SIGTERM may say that all is well and have made half of its outputs.
    if (status !== 0 || signal.aborted) {
        return {
            code: signal.aborted ? 'STAGE_INTERRUPTED' : 'STAGE_FAILED',
            message: command === undefined
                ? `stage "${stage.address}" was interrupted while it ran; nothing was recorded`
                : `\`${command}\` of stage "${stage.address}" ended with exit status ${status}`,
            hint: `Run \`assay repro ${stage.address}\` to try it again.`,
            exitCode: 1,
            lastLines,
        };
    }
    const missing = stage.outputs.filter(({ path }) => store.hash(path, false) === undefined);
    if (missing.length > 0) {
        return {
            code: 'OUTPUT_MISSING',
            message: `stage "${stage.address}" ended well but did not make ${missing.map(({ path }) => `"${path}"`).join(', ')}`,
            hint: `Make the command write it, or remove it from the stage's outputs (${stage.file}:${stage.line}).`,
            exitCode: 1,
            lastLines,
        };
    }
    recordStage(stage, params, context);
    return undefined;
}
/** Takes what is in the workspace for the outputs of a frozen stage, as DVC does. */
function recordFrozen(stage, params, context) {
    const missing = stage.outputs.filter(({ path }) => context.store.hash(path, false) === undefined);
    if (missing.length > 0) {
        throw new errors/* UserError */.yo({
            code: 'OUTPUT_MISSING',
            message: `stage "${stage.address}" is frozen, and ${missing.map(({ path }) => `"${path}"`).join(', ')} is not there`,
            hint: 'Bring it with `assay pull`, or remove `frozen` to let the stage run.',
            exitCode: 2,
        });
    }
    (0,pipeline_params/* refuseMissingParams */.H9)(stage.address, stage.params, params);
    recordStage(stage, params, context);
}
/**
 * Stores the outputs and writes the stage's lock entry. Dependencies are recorded as they are now: a command may write
 * beside its sources (`__pycache__`), and the stage would be stale for ever otherwise.
 */
function recordStage(stage, params, context) {
    const { store, options, recorded } = context;
    const before = options.lockOf(stage).get(stage.name);
    const dependencies = stage.dependencies.map((dependency) => {
        const content = (0,gather_stage/* hashAgainst */.a)(store, dependency.path, before?.dependencies.get(dependency.written));
        if (content === undefined)
            throw dependencyMissing(stage, dependency.path, context);
        return [dependency.written, content];
    });
    const outputs = stage.outputs.map((output) => {
        const old = before?.outputs.get(output.written);
        // What DVC 2 recorded stays as it is while the content is the same.
        const isKept = old?.legacy && (0,gather_stage/* hashAgainst */.a)(store, output.path, old) === old && (!output.cached || store.isCached(old));
        return [output.written, isKept ? old : store.store(output)];
    });
    const entry = {
        command: stage.command,
        dependencies: new Map(dependencies),
        params: new Map([...params].map(([file, values]) => [file, values ?? new Map()])),
        outputs: new Map(outputs),
    };
    options.saveLock(stage, entry);
    recorded.readLocks();
}
/**
 * Puts recorded data that is absent into the workspace, as far as the stage's dependencies need it; says whether there
 * was any. Throws `DEPENDENCY_MISSING` (exit 2) for what cannot be had.
 */
async function bringDependencies(stage, context) {
    const { store, recorded } = context;
    const needed = [...new Set(stage.dependencies.flatMap(({ path }) => recorded.around(path)))];
    const absent = needed.filter((output) => store.hash(output.path, false) === undefined);
    if (absent.length > 0)
        await restore(absent, context);
    const places = [...stage.dependencies, ...absent];
    const missing = places.find(({ path }) => store.hash(path, false) === undefined);
    if (missing)
        throw dependencyMissing(stage, missing.path, context);
    return absent.length > 0;
}
/** Checks outputs out of the cache, fetching what it lacks where that is allowed. */
async function restore(outputs, { store, options }) {
    const missing = outputs.filter((output) => !store.isCached(output));
    if (missing.length > 0 && options.pull)
        await store.fetch(missing);
    await store.checkout(options.pull ? outputs : outputs.filter((output) => !missing.includes(output)));
}
function dependencyMissing(stage, path, { recorded }) {
    return new errors/* UserError */.yo({
        code: 'DEPENDENCY_MISSING',
        message: `stage "${stage.address}" cannot start: "${path}" does not exist`,
        hint: recorded.around(path).length > 0
            ? 'Bring it with `assay pull`, or run again with `--pull`.'
            : `Create it, or correct the path at ${stage.file}:${stage.line}.`,
        exitCode: 2,
    });
}


/***/ }),

/***/ 90788:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ capture),
/* harmony export */   T: () => (/* binding */ stream)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_readline__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80481);



/**
 * Runs a program with an argument array (never a shell) and captures what it prints.
 * Rejects only when it cannot be started (`ENOENT` and the like) or `signal` ended it.
 */
function capture(program, args, options) {
    return new Promise((resolve, reject) => {
        const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(program, args, {
            cwd: options.cwd,
            env: options.env,
            stdio: [options.input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
            ...(options.signal && { signal: options.signal }),
        });
        const stdout = [];
        const stderr = [];
        child.stdout.on('data', (chunk) => stdout.push(chunk));
        child.stderr.on('data', (chunk) => stderr.push(chunk));
        child.on('error', reject);
        child.on('close', (code, signal) => resolve({
            status: exitStatus(code, signal),
            stdout: Buffer.concat(stdout),
            stderr: Buffer.concat(stderr).toString('utf8'),
        }));
        if (options.input !== undefined) {
            child.stdin.on('error', () => { }); // a program that exits without reading closes the pipe
            child.stdin.end(options.input);
        }
    });
}
const KILL_AFTER_MS = 5000;
/** How long output is awaited after the program ended, from processes it left behind. */
const DRAIN_MS = 2000;
/**
 * Runs a program in a process group of its own and passes on its output line by line. Resolves to the exit status;
 * rejects only when the program cannot be started. Processes it leaves running are not waited for.
 * When `signal` aborts, the whole group gets SIGTERM and, what stays of it, SIGKILL. It never outlives this process's exit.
 */
function stream(program, args, options) {
    const { cwd, env, onLine, signal: abort } = options;
    return new Promise((resolve, reject) => {
        const isGrouped = process.platform !== 'win32';
        const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(program, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'], detached: isGrouped });
        const killGroup = (signal) => {
            try {
                if (child.pid !== undefined)
                    process.kill(isGrouped ? -child.pid : child.pid, signal);
            }
            catch {
                // the group is already gone
            }
        };
        let timer;
        const onAbort = () => {
            killGroup('SIGTERM');
            timer = setTimeout(() => killGroup('SIGKILL'), KILL_AFTER_MS);
        };
        abort?.addEventListener('abort', onAbort, { once: true });
        if (abort?.aborted)
            onAbort();
        const onOwnExit = () => killGroup('SIGKILL');
        process.once('exit', onOwnExit);
        const outputs = [child.stdout, child.stderr];
        const readers = outputs.map((input) => (0,node_readline__WEBPACK_IMPORTED_MODULE_2__.createInterface)({ input, crlfDelay: Infinity }).on('line', onLine));
        const drained = Promise.all(readers.map(closed));
        child.on('error', (error) => {
            clearTimeout(timer);
            process.off('exit', onOwnExit);
            abort?.removeEventListener('abort', onAbort);
            reject(error);
        });
        child.on('exit', (code, signal) => {
            const patienceMs = DRAIN_MS + (abort?.aborted ? KILL_AFTER_MS : 0);
            const giveUp = setTimeout(() => readers.forEach((reader) => reader.close()), patienceMs);
            void drained.then(() => {
                clearTimeout(timer);
                clearTimeout(giveUp);
                process.off('exit', onOwnExit);
                abort?.removeEventListener('abort', onAbort);
                if (abort?.aborted)
                    killGroup('SIGKILL'); // who closed its output and ignored SIGTERM
                outputs.forEach((output) => output.destroy());
                resolve(exitStatus(code, signal));
            });
        });
    });
}
function closed(reader) {
    return new Promise((resolve) => reader.on('close', resolve));
}
function exitStatus(code, signal) {
    return code ?? 128 + (signal ? node_os__WEBPACK_IMPORTED_MODULE_1__.constants.signals[signal] : 0);
}


/***/ })

};
