"use strict";
exports.id = 606;
exports.ids = [606];
exports.modules = {

/***/ 606:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  commit: () => (/* binding */ commit)
});

// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(3026);
// EXTERNAL MODULE: ./build/src/pipeline/gather-stage.js
var gather_stage = __webpack_require__(4994);
// EXTERNAL MODULE: ./build/src/pipeline/params.js
var pipeline_params = __webpack_require__(3932);
// EXTERNAL MODULE: ./build/src/pipeline/recorded.js
var recorded = __webpack_require__(7493);
// EXTERNAL MODULE: ./build/src/pipeline/run-stage.js + 1 modules
var run_stage = __webpack_require__(9781);
// EXTERNAL MODULE: ./build/src/pipeline/staleness.js
var staleness = __webpack_require__(9370);
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
var add_path = __webpack_require__(4913);
// EXTERNAL MODULE: ./build/src/commands/command.js
var command = __webpack_require__(2925);
// EXTERNAL MODULE: ./build/src/commands/data-store.js
var data_store = __webpack_require__(842);
// EXTERNAL MODULE: ./build/src/commands/lock-saver.js
var lock_saver = __webpack_require__(5089);
// EXTERNAL MODULE: ./build/src/commands/params-reader.js
var params_reader = __webpack_require__(3150);
// EXTERNAL MODULE: ./build/src/commands/targets.js
var commands_targets = __webpack_require__(3386);
// EXTERNAL MODULE: ./build/src/commands/workspace.js + 1 modules
var commands_workspace = __webpack_require__(6037);
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
            readParams: (0,params_reader/* paramsReader */.Y)(repository.root).read,
            lockOf: (stage) => (0,commands_workspace/* lockOf */.Vx)(workspace, stage),
            saveLock: (0,lock_saver/* lockSaver */.l)(workspace),
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

/***/ 5089:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ lockSaver)
/* harmony export */ });
/* harmony import */ var _platform_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8486);
/* harmony import */ var _pipeline_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5970);
/* harmony import */ var _pipeline_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6953);


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

/***/ 9781:
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
var errors = __webpack_require__(3026);
// EXTERNAL MODULE: ./build/src/pipeline/gather-stage.js
var gather_stage = __webpack_require__(4994);
// EXTERNAL MODULE: ./build/src/pipeline/params.js
var pipeline_params = __webpack_require__(3932);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/core/redact.js
var redact = __webpack_require__(416);
// EXTERNAL MODULE: ./build/src/platform/files.js
var files = __webpack_require__(8486);
// EXTERNAL MODULE: ./build/src/platform/process.js
var platform_process = __webpack_require__(788);
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

/***/ 788:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ capture),
/* harmony export */   T: () => (/* binding */ stream)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
/* harmony import */ var node_readline__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(481);



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
;