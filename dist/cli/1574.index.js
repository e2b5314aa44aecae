"use strict";
exports.id = 1574;
exports.ids = [1574];
exports.modules = {

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

/***/ 7001:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ stagesRun),
/* harmony export */   d: () => (/* binding */ reproOutcome)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43026);
/* harmony import */ var _pipeline_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69370);


/** A line names so many reasons; JSON has them all. */
const MOST_REASONS = 4;
/** What reproducing came to (in a dry run: what would happen), a line for each stage, and what git should be told. */
function reproOutcome(results, dryRun, reminder = '') {
    const failed = results.find(({ failure }) => failure !== undefined)?.failure;
    const lines = results.map((result) => resultLine(result, dryRun));
    for (const { failure } of results) {
        if (!failure)
            continue;
        const place = failure.location ? `${(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .formatLocation */ .j$)(failure.location)}: ` : '';
        lines.push('', `${place}${failure.message}`, ...(failure.hint ? [`  ${failure.hint}`] : []));
    }
    if (reminder !== '')
        lines.push('', reminder);
    return {
        exitCode: failed?.exitCode ?? 0,
        stagesRun: dryRun ? [] : stagesRun(results),
        json: {
            stages: results.map(({ address, status, reasons, seconds, attempts, peakMemoryBytes, failure }) => ({
                stage: address,
                status,
                reasons: reasons.map(_pipeline_index_js__WEBPACK_IMPORTED_MODULE_1__/* .describeReason */ .Gk),
                seconds,
                ...(attempts !== undefined && { attempts, peak_memory_bytes: peakMemoryBytes ?? null }),
                ...(failure && { failure }),
            })),
        },
        text: lines.length === 0 ? 'There are no stages.' : lines.join('\n').trimEnd(),
    };
}
/** Addresses of the stages that were executed. */
function stagesRun(results) {
    return results.filter(({ status }) => status === 'run').map(({ address }) => address);
}
function resultLine({ address, status, reasons, attempts = 1 }, dryRun) {
    const shown = reasons.slice(0, MOST_REASONS).map(_pipeline_index_js__WEBPACK_IMPORTED_MODULE_1__/* .describeReason */ .Gk);
    if (reasons.length > shown.length)
        shown.push(`${reasons.length - shown.length} more`);
    const why = shown.length === 0 ? '' : ` (${shown.join(', ')})`;
    const words = {
        run: dryRun ? 'would run' : 'ran',
        cached: dryRun ? 'would be restored' : 'restored',
        skipped: 'unchanged',
        failed: dryRun ? 'would fail' : 'failed',
        blocked: 'blocked',
    };
    const often = attempts > 1 ? `, attempt ${attempts}` : '';
    return `${words[status].padEnd(dryRun ? 17 : 9)} ${address}${why}${often}`;
}


/***/ }),

/***/ 92941:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  D: () => (/* binding */ reproduceStages)
});

// EXTERNAL MODULE: ./build/src/platform/files.js
var files = __webpack_require__(48486);
// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(78474);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./build/src/pipeline/recorded.js
var pipeline_recorded = __webpack_require__(29874);
;// CONCATENATED MODULE: ./build/src/pipeline/scheduler.js
/**
 * Says what may start: the first in the order whose needs have ended and which fits beside what runs. Who asks for more
 * than there is takes all of it, so nobody waits for ever. With one job everything comes in the order given.
 */
class Scheduler {
    capacity;
    items;
    indexes;
    dependents = new Map();
    /** How many needs of each have not ended. */
    open;
    /** What waits for nothing but room, in the order. */
    ready = [];
    used = new Map();
    running = 0;
    ended = 0;
    constructor(items, capacity) {
        this.capacity = capacity;
        const known = new Map();
        const sharesOf = (weights) => {
            if (!known.has(weights))
                known.set(weights, this.shares(weights));
            return known.get(weights);
        };
        this.items = items.map((item) => ({ ...item, shares: sharesOf(item.weights) }));
        this.indexes = new Map(items.map(({ address }, index) => [address, index]));
        this.open = items.map(({ needs }, index) => {
            const earlier = needs.map((need) => this.indexes.get(need) ?? index).filter((need) => need < index);
            for (const need of earlier)
                this.addDependent(need, index);
            if (earlier.length === 0)
                this.ready.push(index);
            return earlier.length;
        });
    }
    get isDone() {
        return this.ended === this.items.length;
    }
    /** Takes what may start now and is wanted; it counts as running until `end` or `putBack`. */
    take(isWanted = () => true) {
        if (this.running >= this.capacity.jobs)
            return undefined;
        const at = this.ready.findIndex((index) => {
            const item = this.items[index];
            return this.hasRoom(item) && isWanted(item.address);
        });
        if (at < 0)
            return undefined;
        const item = this.items[this.ready.splice(at, 1)[0]];
        this.count(item, 1);
        return item.address;
    }
    /** What was taken has ended, however it did. */
    end(address) {
        const index = this.release(address);
        this.ended++;
        for (const dependent of this.dependents.get(index) ?? []) {
            if (--this.open[dependent] === 0)
                this.makeReady(dependent);
        }
        this.dependents.delete(index);
    }
    /** What was taken has to wait until others, which have ended, were taken once more. */
    putBack(address, others) {
        const index = this.release(address);
        for (const other of others) {
            const otherIndex = this.indexes.get(other);
            this.ended--;
            this.addDependent(otherIndex, index);
            this.makeReady(otherIndex);
        }
        this.open[index] = others.length;
        if (others.length === 0)
            this.makeReady(index);
    }
    release(address) {
        const index = this.indexes.get(address);
        this.count(this.items[index], -1);
        return index;
    }
    addDependent(need, dependent) {
        const list = this.dependents.get(need);
        if (list)
            list.push(dependent);
        else
            this.dependents.set(need, [dependent]);
    }
    makeReady(index) {
        const at = this.ready.findIndex((other) => other > index);
        this.ready.splice(at < 0 ? this.ready.length : at, 0, index);
    }
    hasRoom({ shares }) {
        return shares.every(([name, units]) => (this.used.get(name) ?? 0) + units <= this.capacityOf(name));
    }
    count({ shares }, sign) {
        this.running += sign;
        for (const [name, units] of shares)
            this.used.set(name, (this.used.get(name) ?? 0) + sign * units);
    }
    shares(weights) {
        const all = weights.has('cpu') ? [...weights] : [...weights, ['cpu', 1]];
        return all.map(([name, units]) => [name, Math.min(units, this.capacityOf(name))]);
    }
    capacityOf(name) {
        return this.capacity.resources.get(name) ?? (name === 'cpu' ? this.capacity.jobs : 1);
    }
}

// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(43026);
// EXTERNAL MODULE: ./build/src/platform/file-error.js
var file_error = __webpack_require__(41912);
// EXTERNAL MODULE: ./build/src/pipeline/gather-stage.js
var gather_stage = __webpack_require__(74994);
;// CONCATENATED MODULE: ./build/src/pipeline/run-cache/restore-run.js


/**
 * Takes the outputs of an earlier run with the same inputs instead of running a stage, and records them; says whether
 * there was such a run. What is asked to run in any case runs. In a dry run the workspace and the lock stay as they are,
 * and what would be recorded is taken for recorded.
 */
async function restoreEarlierRun(stage, { state, reasons, action }, context) {
    const { store, options, recorded, restored } = context;
    const { runCache } = options;
    const isForced = reasons.some(({ kind }) => kind === 'forced' || kind === 'upstream' || kind === 'always changed');
    if (!runCache || action !== 'run' || isForced)
        return false;
    const isAsRecorded = reasons.every(({ kind }) => kind === 'output');
    const lock = isAsRecorded ? options.lockOf(stage).get(stage.name) : undefined;
    const entry = await runCache.find(stage, state, lock?.outputs);
    if (!entry)
        return false;
    if (options.dryRun) {
        recorded.assume(stage, entry);
        restored.push(...stage.outputs.map(({ path }) => path));
        return true;
    }
    options.onStart(stage.address, 'restore');
    try {
        await runCache.place(stage, entry);
    }
    catch (error) {
        if (error instanceof errors/* UserError */.yo && LOST.includes(error.code))
            return false;
        throw error;
    }
    const outputs = new Map();
    for (const { written, path } of stage.outputs) {
        const content = (0,gather_stage/* hashAgainst */.a)(store, path, entry.outputs.get(written));
        if (content?.digest !== entry.outputs.get(written).digest)
            return false;
        outputs.set(written, content);
    }
    const run = { ...entry, outputs };
    if (!options.noCommit)
        runCache.save(stage, run);
    options.saveLock(stage, run);
    recorded.assume(stage, run);
    return true;
}
/** What was in the cache a moment ago is gone or broken: the stage can still run. */
const LOST = ['DATA_MISSING', 'OBJECT_CORRUPT'];

// EXTERNAL MODULE: ./build/src/pipeline/run-cache/run-of-stage.js
var run_of_stage = __webpack_require__(44435);
// EXTERNAL MODULE: ./build/src/core/repository-path.js
var repository_path = __webpack_require__(34949);
// EXTERNAL MODULE: ./build/src/pipeline/params.js + 4 modules
var pipeline_params = __webpack_require__(13529);
// EXTERNAL MODULE: ./build/src/pipeline/run-commands.js + 1 modules
var run_commands = __webpack_require__(4099);
// EXTERNAL MODULE: ./build/src/pipeline/run-stage.js
var run_stage = __webpack_require__(1858);
;// CONCATENATED MODULE: ./build/src/pipeline/refuse-unstartable.js




/**
 * In a dry run: throws what a stage would throw before its commands start. What stages before it would make is not here
 * yet, so nothing that depends on them is looked at.
 */
function refuseUnstartable({ stage, needs }, params, visit) {
    const { options, store, recorded, graph, done } = visit;
    const producers = needs.filter((need) => ['run', 'cached'].includes(done.get(need)?.status ?? ''));
    const promised = producers.flatMap((address) => {
        const node = graph.get(address);
        return 'stage' in node ? node.stage.outputs.map(({ path }) => path) : [];
    });
    for (const { path } of stage.dependencies) {
        const isPromised = promised.some((made) => (0,repository_path/* isInside */.FK)(path, made) || (0,repository_path/* isInside */.FK)(made, path));
        if (isPromised || store.hash(path, false) !== undefined)
            continue;
        const isToBeHad = recorded
            .around(path)
            .some((output) => options.allowMissing || options.pull || store.isCached(output));
        if (!isToBeHad)
            throw (0,run_stage/* dependencyMissing */.mW)(stage, path, visit);
    }
    if (producers.length > 0)
        return;
    (0,pipeline_params/* refuseMissingParams */.H9)(stage.address, stage.params, params);
    (0,run_commands/* refuseUnrunnable */.D)(stage, options.root, options.environment);
}

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
;// CONCATENATED MODULE: ./build/src/pipeline/visit-stage.js









/**
 * Decides one stage by what is on disk now, and does it, or starts its commands. Its outputs are untouched until its
 * inputs and parameters are known to be there. A stage's failure is a result, not an exception.
 */
async function beginVisit(node, visit) {
    const { stage } = node;
    const { options } = visit;
    const beganMs = performance.now();
    const reasons = [];
    const done = (status, failure) => ({
        kind: 'result',
        result: resultOf(stage, status, reasons, beganMs, failure),
    });
    if (isBlocked(node, visit))
        return done('blocked');
    if (options.signal.aborted)
        return done('failed', interrupted(stage));
    try {
        const look = async () => {
            const assessed = await assess(node, visit);
            reasons.splice(0, reasons.length, ...assessed.reasons);
            return assessed;
        };
        let assessed = await look();
        const takeEarlierRun = () => restoreEarlierRun(stage, assessed, visit);
        if (options.dryRun) {
            if (await takeEarlierRun())
                return done('cached');
            if (assessed.action === 'run')
                refuseUnstartable(node, assessed.state.params, visit);
            if (assessed.action === 'record')
                (0,run_stage/* refuseIncomplete */.DJ)(stage, assessed.state.params, visit);
            return done(statusOf(assessed.action, stage, visit));
        }
        if (finishCheckouts(stage, assessed.action, visit))
            assessed = await look();
        if (assessed.action === 'restore') {
            options.onStart(stage.address, 'restore');
            if (await restoreOutputs(stage, assessed, visit))
                return done('cached');
            assessed = { ...assessed, action: stage.frozen ? 'record' : 'run' };
            finishCheckouts(stage, assessed.action, visit);
        }
        // What was absent, or there in part, may turn out to be what is recorded once it is there.
        if (assessed.action === 'run') {
            if (await takeEarlierRun())
                return done('cached');
            const brought = await bring(node, visit);
            if (Array.isArray(brought))
                return { kind: 'again', producers: brought };
            if (brought) {
                assessed = await look();
                if (assessed.action === 'restore' && (await restoreOutputs(stage, assessed, visit)))
                    return done('cached');
                if (await takeEarlierRun())
                    return done('cached');
            }
        }
        const { action, state } = assessed;
        if (action === 'skip')
            return done('skipped');
        if (options.signal.aborted)
            return done('failed', interrupted(stage));
        options.onStart(stage.address, action === 'record' ? 'record' : 'run');
        if (action === 'record') {
            (0,run_stage/* recordFrozen */.U2)(stage, state.params, visit);
            return done('cached');
        }
        const started = (0,run_stage/* startStage */.Nx)(stage, state.params, visit);
        return { kind: 'running', running: { node, started, reasons, beganMs, peakMemoryBytes: null } };
    }
    catch (error) {
        return done('failed', knownFailure(error));
    }
}
/** Records what a stage's commands made, says why there is nothing to record, or lets it run once more. */
function finishVisit(running, ended, visit) {
    const { node, reasons, beganMs } = running;
    const peakMemoryBytes = highest(running.peakMemoryBytes, 'result' in ended ? ended.result.peakMemoryBytes : null);
    const done = (failure) => {
        const result = resultOf(node.stage, failure ? 'failed' : 'run', reasons, beganMs, failure);
        return { kind: 'result', result: { ...result, attempts: running.started.attempt, peakMemoryBytes } };
    };
    try {
        const finished = (0,run_stage/* finishStage */.KG)(running.started, ended, visit);
        if (finished.kind === 'recorded')
            return done();
        if (finished.kind === 'failed')
            return done(finished.failure);
        return { kind: 'running', running: { ...running, started: finished.started, peakMemoryBytes } };
    }
    catch (error) {
        return done(knownFailure(error));
    }
}
function highest(one, other) {
    return one === null || other === null ? (one ?? other) : Math.max(one, other);
}
function resultOf({ address, file, line, column }, status, reasons, beganMs, failure) {
    const seconds = (performance.now() - beganMs) / 1000;
    const location = { file, line, column };
    return { address, status, reasons, seconds, ...(failure && { failure: { ...failure, location } }) };
}
function knownFailure(error) {
    const known = error instanceof errors/* UserError */.yo ? error : (0,file_error/* translateFileError */.L)(error);
    if (!known)
        throw error;
    return failureOf(known);
}
/** Before anything is recorded: finishes what an interrupted checkout left in part; says whether there was any. */
function finishCheckouts({ dependencies, outputs }, action, { store }) {
    if (action === 'skip')
        return false;
    const kept = outputs.filter(({ cached, persist }) => cached && (persist || action === 'record'));
    return store.finishCheckouts([...dependencies, ...kept].map(({ path }) => path));
}
/**
 * Brings what the stage reads and says whether there was any. Where cache and remote do not have it: the stages that were
 * skipped although what they made is not here, to be visited again first.
 */
async function bring(node, visit) {
    try {
        return await (0,run_stage/* bringDependencies */.s4)(node.stage, visit);
    }
    catch (error) {
        const producers = error instanceof errors/* UserError */.yo && !error.retryable ? lackingProducers(node, visit) : [];
        if (producers.length === 0)
            throw error;
        producers.forEach((address) => visit.strict.add(address));
        return producers;
    }
}
function lackingProducers({ needs }, visit) {
    return needs.filter((need) => {
        const node = visit.graph.get(need);
        const isSkipped = node !== undefined && 'stage' in node && visit.done.get(need)?.status === 'skipped';
        return isSkipped && node.stage.outputs.some(({ path }) => visit.store.hash(path, false) === undefined);
    });
}
/** After an interruption one stage says so; the others are blocked by it. */
function isBlocked({ stage, needs }, { options, done, failed }) {
    if (options.signal.aborted)
        return failed.size > 0;
    if (options.ignoreErrors)
        return false;
    if (!options.keepGoing)
        return failed.size > 0;
    return !stage.frozen && needs.some((need) => ['failed', 'blocked'].includes(done.get(need)?.status ?? ''));
}
async function assess(node, visit) {
    const { stage } = node;
    const { options, store, recorded } = visit;
    const lock = options.lockOf(stage).get(stage.name);
    const allowMissing = options.allowMissing && !visit.strict.has(stage.address);
    const isStrict = allowMissing !== options.allowMissing;
    const state = await (0,gather_stage/* gatherStage */.u)(stage, lock, isStrict ? { ...visit, options: { ...options, allowMissing } } : visit);
    const reasons = [...forcedReasons(node, visit), ...(0,staleness/* staleReasons */.xp)(stage, lock, state, allowMissing)];
    if (reasons.length === 0)
        return { state, reasons, action: 'skip', outputs: [] };
    const outputs = recorded.outputsOf(stage) ?? [];
    const isRestorable = (output) => isInPlace(output, state) || (output.cached && (options.pull || store.isCached(output)));
    // Who deletes the output of a stage that reads nothing wants it made anew, as in DVC.
    const isMerelyAbsent = [...state.outputs.values()].every(({ workspace }) => workspace !== 'different');
    const mayRestore = stage.frozen || (options.pull && isMerelyAbsent) || (0,run_of_stage/* isRepeatable */.su)(stage);
    const isAllRestorable = mayRestore && outputs.length > 0 && outputs.every(isRestorable);
    const action = (0,staleness/* decideStage */.Nw)(stage, reasons, state, isAllRestorable);
    return { state, reasons, action, outputs };
}
function isInPlace({ written }, { outputs }) {
    const { workspace, inCache } = outputs.get(written);
    return workspace === 'recorded' && inCache;
}
function forcedReasons({ stage, needs }, { options, done, touched }) {
    const forced = options.force ? [{ kind: 'forced' }] : [];
    // It never runs; forced, it is recorded with what it would read today, as in DVC.
    if (stage.frozen)
        return forced;
    const isMade = (need) => touched.has(need) || ['run', 'cached'].includes(done.get(need)?.status ?? '');
    // Nothing was written in a dry run, so a producer that would run has to count as a change itself.
    const counts = (need) => options.forceDownstream ? isMade(need) : options.dryRun && done.get(need)?.status === 'run';
    return [...forced, ...needs.filter(counts).map((address) => ({ kind: 'upstream', address }))];
}
function statusOf(action, stage, visit) {
    if (action === 'restore')
        visit.restored.push(...stage.outputs.map(({ path }) => path));
    return action === 'skip' ? 'skipped' : action === 'run' ? 'run' : 'cached';
}
/** Says whether it worked: where the remote does not have the content either, the stage has to run. */
async function restoreOutputs(stage, { outputs, state }, visit) {
    const wanted = outputs.filter((output) => !isInPlace(output, state));
    try {
        await (0,run_stage/* restore */.PF)(wanted, visit);
        // What dvc.yaml names no more is forgotten. With `pull` what the stage reads may not be here.
        if (!stage.frozen && !visit.options.pull)
            (0,run_stage/* recordStage */._3)(stage, state.params, visit);
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

;// CONCATENATED MODULE: ./build/src/pipeline/reproduce.js





/** How long a stage waits before it asks again whether another process has left its paths. */
const POLL_MS = 250;
/** A command that is quicker than this is waited for with the repository held: letting go of it costs more. */
const HELD_MS = 150;
/** Where one quick command follows the other, the repository is let go of so often. */
const MOST_HELD_MS = 1000;
/**
 * Visits stages producers first, and runs those side by side that do not need each other. Everything but the commands
 * is done one at a time: deciding, restoring, recording. Results come in the order of the addresses. A stage's failure is
 * a result, not an exception.
 */
async function reproduce(graph, store, options) {
    const stopped = new AbortController();
    const signal = AbortSignal.any([options.signal, stopped.signal]);
    (0,external_node_events_.setMaxListeners)(0, options.signal, signal);
    const reproduction = new Reproduction(graph, store, { ...options, signal });
    try {
        return await reproduction.run();
    }
    finally {
        stopped.abort();
        await reproduction.stop();
    }
}
/** Stages whose commands run, and those of them that have ended and are not recorded yet. */
class Reproduction {
    graph;
    store;
    options;
    visit;
    scheduler;
    running = new Map();
    ended = [];
    onEnded = () => { };
    heldSinceMs = performance.now();
    /** Another process uses the paths of a stage that could begin otherwise. */
    isInTheWay = false;
    constructor(graph, store, options) {
        this.graph = graph;
        this.store = store;
        this.options = options;
        const recorded = new pipeline_recorded/* Recorded */.v(graph, options.lockOf);
        this.visit = {
            graph,
            store,
            options,
            recorded,
            done: new Map(),
            failed: new Set(),
            touched: new Set(),
            strict: new Set(),
            restored: [],
        };
        const items = options.order.map((address) => graph.get(address));
        this.scheduler = new Scheduler(items.map((node) => ({ address: node.address, needs: node.needs, weights: weightsOf(node) })), options.dryRun ? { jobs: 1, resources: new Map() } : options.capacity);
    }
    async run() {
        for (;;) {
            const next = this.ended.shift();
            if (next)
                await this.finish(next.running, next.ended);
            else if (!(await this.beginNext())) {
                if (this.scheduler.isDone)
                    break;
                await this.wait();
            }
        }
        return this.options.order.flatMap((address) => this.visit.done.get(address) ?? []);
    }
    /** Waits until nothing runs any more; nothing is recorded. */
    async stop() {
        for (const { started, node } of this.running.values()) {
            await started.ended;
            await this.options.exclusion.leave(node.stage);
        }
    }
    /** Says whether there was anything to begin with. */
    async beginNext() {
        const { graph, scheduler, options } = this;
        this.isInTheWay = false;
        const isFree = (address) => {
            const node = graph.get(address);
            if (options.dryRun || !('stage' in node) || options.exclusion.isFree(node.stage))
                return true;
            this.isInTheWay = true;
            return false;
        };
        const address = scheduler.take(isFree);
        if (address === undefined)
            return false;
        // What runs may write anywhere: nothing is known for longer than one look.
        if (this.running.size > 0)
            this.lookAgain();
        const node = graph.get(address);
        if ('stage' in node)
            await this.begin(node);
        else {
            if (!this.isOver() && (await this.visitSource(node.source)))
                this.visit.touched.add(address);
            scheduler.end(address);
        }
        return true;
    }
    async begin(node) {
        const begun = await beginVisit(node, this.visit);
        if (begun.kind === 'result')
            this.done(begun.result);
        else if (begun.kind === 'running')
            this.await(begun.running);
        else
            this.scheduler.putBack(node.address, begun.producers);
    }
    await(running) {
        const { address } = running.node;
        this.running.set(address, running);
        void running.started.ended.then((ended) => {
            this.ended.push({ running, ended });
            this.onEnded();
        });
    }
    async finish(running, ended) {
        this.lookAgain();
        const finished = finishVisit(running, ended, this.visit);
        if (finished.kind === 'running')
            return this.await(finished.running);
        await this.options.exclusion.leave(running.node.stage);
        this.running.delete(running.node.address);
        this.done(finished.result);
    }
    done(result) {
        const { address, status } = result;
        this.visit.done.set(address, result);
        if (status === 'failed')
            this.visit.failed.add(address);
        else
            this.visit.failed.delete(address);
        this.options.onResult(result);
        this.scheduler.end(address);
    }
    /** Waits until a stage has ended, or another process may have left the paths of one that waits. */
    async wait() {
        if (!this.isInTheWay && performance.now() - this.heldSinceMs < MOST_HELD_MS)
            await this.nextEnd(HELD_MS);
        if (this.ended.length > 0)
            return;
        const running = [...this.running.values()].map(({ node }) => node.stage);
        await this.options.exclusion.whileReleased(running, async () => {
            if (this.ended.length === 0)
                await this.nextEnd(this.isInTheWay ? POLL_MS : undefined);
        });
        this.heldSinceMs = performance.now();
        this.lookAgain();
    }
    async nextEnd(mostMs) {
        const over = new AbortController();
        const ended = new Promise((resolve) => (this.onEnded = resolve));
        const timer = mostMs === undefined ? [] : [(0,promises_.setTimeout)(mostMs, undefined, { signal: over.signal }).catch(() => { })];
        await Promise.race([ended, ...timer]);
        over.abort();
    }
    lookAgain() {
        this.store.forgetHashes();
        if (this.options.refresh())
            this.visit.recorded.readLocks();
    }
    /** Whether nothing more is to be done. */
    isOver() {
        const { signal, keepGoing, ignoreErrors } = this.options;
        return signal.aborted || (!keepGoing && !ignoreErrors && this.visit.failed.size > 0);
    }
    /** Records data that was changed in the workspace, so that stages after it see what is recorded; says whether it was. */
    async visitSource({ address, outputs }) {
        const { store, options } = this;
        if (!options.dryRun && (await store.importSource?.(address)))
            return true;
        const isUnrecorded = outputs.some((output) => {
            const current = store.hash(output.path, output.legacy === true);
            const isLost = output.cached && !store.isCached(output);
            return current !== undefined && (current.digest !== output.digest || isLost);
        });
        if (isUnrecorded && !options.dryRun)
            await store.commitSource(address);
        return isUnrecorded;
    }
}
const NO_WEIGHTS = new Map();
function weightsOf(node) {
    return 'stage' in node ? node.stage.settings.resources : NO_WEIGHTS;
}

// EXTERNAL MODULE: ./build/src/pipeline/lock.js
var lock = __webpack_require__(36953);
// EXTERNAL MODULE: ./build/src/commands/data-store.js
var data_store = __webpack_require__(20842);
// EXTERNAL MODULE: ./build/src/commands/lock-saver.js + 1 modules
var lock_saver = __webpack_require__(6476);
// EXTERNAL MODULE: ./build/src/commands/params-reader.js
var params_reader = __webpack_require__(73150);
// EXTERNAL MODULE: ./build/src/commands/run-cache.js
var run_cache = __webpack_require__(29062);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./build/src/commands/recording-order.js



/**
 * Stages that run side by side end in any order; dvc.lock and .gitignore are to grow as if one came after the other. This
 * knows what was added before its turn, also by a run that was interrupted: what comes earlier goes before it.
 */
class RecordingOrder {
    indexes;
    isEnded;
    /** The first that has not ended. */
    turn = 0;
    early;
    file;
    /** Files for git that were written: locks and `.gitignore`s, relative to the root. */
    written = new Set();
    constructor(repository, order) {
        this.indexes = new Map(order.map((address, index) => [address, index]));
        this.isEnded = order.map(() => false);
        this.file = (0,external_node_path_.join)(repository.temporaryDirectory, 'assay', 'early.json');
        this.early = readEarly(this.file);
    }
    /** Addresses whose lock entries were added early and come after this one. */
    stagesAfter(address) {
        return this.early.stages.filter((other) => this.isBefore(address, other));
    }
    /** Paths of which git was told early, by stages that come after this one. */
    ignoredAfter(address) {
        return this.early.ignored.filter(([other]) => this.isBefore(address, other)).map(([, path]) => path);
    }
    /** The lock gets its first entry of the stage; to be called before it does. */
    addsStage(address) {
        if (!this.isEarly(address) || this.early.stages.includes(address))
            return;
        this.keep({ ...this.early, stages: [...this.early.stages, address] });
    }
    /** Git was told of an output. */
    addedIgnored(address, path) {
        if (this.isEarly(address))
            this.keep({ ...this.early, ignored: [...this.early.ignored, [address, path]] });
    }
    ended(address) {
        this.isEnded[this.indexes.get(address)] = true;
        while (this.isEnded[this.turn])
            this.turn++;
    }
    /** Everything ended well: nothing will go before anything. */
    forget() {
        if (this.early.stages.length + this.early.ignored.length > 0)
            (0,external_node_fs_.rmSync)(this.file, { force: true });
    }
    isBefore(one, other) {
        return (this.indexes.get(one) ?? 0) < (this.indexes.get(other) ?? -1);
    }
    isEarly(address) {
        return (this.indexes.get(address) ?? 0) > this.turn;
    }
    keep(early) {
        this.early = early;
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(this.file), { recursive: true });
        (0,files/* writeFileAtomic */.Zf)(this.file, JSON.stringify(early));
    }
}
/** A file that cannot be understood says nothing: only the order of lines depends on it. */
function readEarly(file) {
    const nothing = { stages: [], ignored: [] };
    try {
        const read = JSON.parse((0,files/* readTextIfExists */.TP)(file) ?? '{}');
        return {
            stages: (read.stages ?? []).filter((address) => typeof address === 'string'),
            ignored: (read.ignored ?? []).filter(([address, path]) => typeof address === 'string' && typeof path === 'string'),
        };
    }
    catch {
        return nothing;
    }
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
;// CONCATENATED MODULE: ./build/src/commands/stage-capacity.js



const CONFIG_FILE = 'assay.yaml';
/**
 * How many stages may run at the same time: what is asked for, else what assay.yaml of the work tree says, else as many as
 * there are cores. Throws `CONFIG_INVALID` (exit 2) for an assay.yaml that says something of it and cannot be used.
 */
async function stageCapacity({ root }, { configFile = CONFIG_FILE }, jobs) {
    const text = (0,files/* readTextIfExists */.TP)((0,external_node_path_.join)(root, configFile));
    // Most files say nothing of it, and the reader of configurations takes its time to load.
    const isTold = text !== undefined && /\b(jobs|resources)\b/.test(text);
    const { pipeline } = isTold ? (await Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(5521), __webpack_require__.e(9677), __webpack_require__.e(8455), __webpack_require__.e(9109), __webpack_require__.e(8656), __webpack_require__.e(4548)]).then(__webpack_require__.bind(__webpack_require__, 14548))).parseConfig(text, configFile) : {};
    return {
        jobs: jobs ?? pipeline?.jobs ?? (0,external_node_os_.availableParallelism)(),
        resources: new Map(Object.entries(pipeline?.resources ?? {})),
    };
}

// EXTERNAL MODULE: ./build/src/versioning/path-marks.js
var path_marks = __webpack_require__(61096);
;// CONCATENATED MODULE: ./build/src/commands/stage-exclusion.js

/**
 * Keeps other processes off the paths of the stages that are worked on, and lets them at everything else while commands
 * run, as DVC does.
 */
function stageExclusion(repository, context) {
    const { lock, progress, signal } = context;
    if (!lock)
        return { isFree: () => true, whileReleased: (_, work) => work(), leave: async () => { } };
    const told = new Map();
    let userOf;
    const marks = new Map();
    const mark = async (stage) => {
        if (marks.has(stage))
            return;
        marks.set(stage, await (0,path_marks/* markPaths */.Ub)(repository, pathsOf(stage), { owner: lock.owner, progress, signal }));
    };
    return {
        isFree(stage) {
            const user = signal.aborted ? undefined : (userOf ??= (0,path_marks/* pathUsers */.WF)(repository))(pathsOf(stage));
            if (user && told.get(stage) !== user.pid) {
                told.set(stage, user.pid);
                progress.note(`Stage ${stage.address} waits for ${user.cmd} (process ${user.pid}), which uses ${user.path} …`);
            }
            return user === undefined;
        },
        async whileReleased(running, work) {
            for (const stage of running)
                await mark(stage);
            userOf = undefined;
            return lock.whileReleased(work);
        },
        async leave(stage) {
            await marks.get(stage)?.();
            marks.delete(stage);
        },
    };
}
function pathsOf({ dependencies, outputs }) {
    return { read: dependencies.map(({ path }) => path), write: outputs.map(({ path }) => path) };
}

// EXTERNAL MODULE: ./build/src/commands/workspace.js
var commands_workspace = __webpack_require__(82937);
;// CONCATENATED MODULE: ./build/src/commands/reproduce-stages.js










/**
 * Reproduces stages of a workspace; dvc.lock is saved after each, so an interrupted run goes on where it stopped.
 * `written`: the locks and `.gitignore`s that changed, relative to the root; `ended`: when each stage was done.
 */
async function reproduceStages(workspace, context, order, choices) {
    const { repository } = workspace;
    const { progress } = context;
    const params = (0,params_reader/* paramsReader */.Y)(repository);
    const capacity = await stageCapacity(repository, context, choices.jobs);
    const isPrefixed = !progress.groups && capacity.jobs > 1 && order.length > 1;
    const isStage = (address) => 'stage' in workspace.graph.get(address);
    const recording = new RecordingOrder(repository, order.filter(isStage));
    const goesOn = choices.keepGoing || choices.ignoreErrors === true;
    const store = (0,data_store/* createDataStore */.i)(workspace, context, recording);
    const { pull, noRunCache = false } = choices;
    const ended = new Map();
    const runCache = await (0,run_cache/* openRunCache */.e)(workspace, context, store, { pull, noRunCache });
    try {
        const results = await reproduce(workspace.graph, store, {
            ...choices,
            root: repository.root,
            order,
            dryRun: context.dryRun,
            capacity,
            environment: context.environment,
            signal: context.signal,
            onLine: (address, line) => progress.output(address, isPrefixed ? prefixed(address, line) : line),
            onStart(address, action) {
                if (action === 'run' && progress.groups)
                    progress.groups.begin(address, `Stage ${address}`);
                else
                    progress.note(`${action === 'run' ? 'Running' : 'Restoring the outputs of'} stage ${address}`);
            },
            onRetry: (address, { message }, attempt, most) => progress.note(`${message}; stage ${address} runs again, attempt ${attempt} of ${most}`),
            onResult: ({ address, status }) => {
                progress.groups?.end(address);
                ended.set(address, new Date());
                // What comes after a failed stage would not have been recorded yet, if one came after the other.
                if (goesOn || !isUnfinished(status))
                    recording.ended(address);
            },
            readParams: params.read,
            refresh() {
                params.forget();
                return readLocksAgain(workspace);
            },
            exclusion: stageExclusion(repository, context),
            lockOf: (stage) => (0,commands_workspace/* lockOf */.Vx)(workspace, stage),
            saveLock: (0,lock_saver/* lockSaver */.l)(workspace, recording),
            runCache,
        });
        if (!context.dryRun && !results.some(({ status }) => isUnfinished(status)))
            recording.forget();
        return { results, written: recording.written, ended };
    }
    finally {
        await runCache.close();
    }
}
function isUnfinished(status) {
    return status === 'failed' || status === 'blocked';
}
/** A command may span lines. */
function prefixed(address, text) {
    return text
        .split('\n')
        .map((line) => `${address} │ ${line}`)
        .join('\n');
}
/** Says whether a lock on disk is another than the one that was read. */
function readLocksAgain({ repository, locks }) {
    let isChanged = false;
    for (const [path, { text }] of locks) {
        const now = (0,files/* readTextIfExists */.TP)(`${repository.root}/${path}`);
        if (now === undefined || now === text)
            continue;
        locks.set(path, { text: now, lock: (0,lock/* parseLock */.PG)(now, path) });
        isChanged = true;
    }
    return isChanged;
}


/***/ })

};
;