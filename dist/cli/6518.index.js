"use strict";
exports.id = 6518;
exports.ids = [6518];
exports.modules = {

/***/ 46518:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openRemoteRuns: () => (/* reexport */ openRemoteRuns),
  readRun: () => (/* reexport */ readRun),
  readRuns: () => (/* reexport */ readRuns),
  writeRun: () => (/* reexport */ writeRun)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/platform/files.js
var files = __webpack_require__(48486);
;// CONCATENATED MODULE: ./build/src/versioning/run-cache/run-place.js
/** Larger files are no runs: parameters are most of one. */
const MAX_RUN_BYTES = 16 * 2 ** 20;
/** Directory of everything that ran on the same inputs, below the root of a cache or remote (dvc-formats §1.5), with a `/`. */
function runDirectory(key) {
    return `runs/${key.slice(0, 2)}/${key}/`;
}
/** Where a run lies, POSIX: `runs/kk/<key>/<value>`. */
function runPlace({ key, value }) {
    return runDirectory(key) + value;
}
/** The run that lies at a place; undefined for whatever else is there. */
function runAt(place) {
    const match = /^runs\/([0-9a-f]{2})\/(\1[0-9a-f]{62})\/([0-9a-f]{64})$/.exec(place);
    return match ? { key: match[2], value: match[3] } : undefined;
}

;// CONCATENATED MODULE: ./build/src/versioning/run-cache/local-runs.js




/** The runs on the same inputs that the cache remembers, the newest first. */
function readRuns(repository, key) {
    const names = (0,files/* entriesIn */.s9)((0,external_node_path_.join)(repository.cacheDirectory, runDirectory(key))).map(({ name }) => name);
    const runs = names.flatMap((value) => {
        const run = runAt(runDirectory(key) + value);
        const read = run && readRun(repository, run);
        return read ? [read] : [];
    });
    return runs.sort((a, b) => b.modifiedMs - a.modifiedMs);
}
/** One remembered run; undefined where there is none. Links are not followed. */
function readRun(repository, run) {
    const path = pathOf(repository, run);
    const stat = (0,files/* lstatIfExists */.sM)(path);
    if (!stat?.isFile() || stat.size > MAX_RUN_BYTES)
        return undefined;
    try {
        return { ...run, text: (0,external_node_fs_.readFileSync)(path, 'utf8'), modifiedMs: stat.mtimeMs };
    }
    catch (error) {
        if ((0,files/* isMissing */.b2)(error))
            return undefined;
        throw error;
    }
}
/** Whether the cache has a file for the run. */
function hasRun(repository, run) {
    return (0,files/* lstatIfExists */.sM)(pathOf(repository, run))?.isFile() ?? false;
}
/**
 * Remembers a run, replacing what is in its place. Whole or not at all; after a crash of the machine it may be empty,
 * and is no run then.
 */
function writeRun(repository, { text, modifiedMs, ...run }) {
    const path = pathOf(repository, run);
    makeDirectory(repository, (0,external_node_path_.dirname)(path));
    const temporary = (0,files/* temporaryBeside */.w6)(path);
    try {
        (0,external_node_fs_.writeFileSync)(temporary, text, { flag: 'wx' });
        // the newest is tried first: what comes from elsewhere keeps its place among the others
        if (modifiedMs > 0)
            (0,external_node_fs_.utimesSync)(temporary, modifiedMs / 1000, modifiedMs / 1000);
        (0,external_node_fs_.renameSync)(temporary, path);
    }
    catch (error) {
        (0,external_node_fs_.rmSync)(temporary, { force: true });
        throw error;
    }
}
/** Everything the cache remembers. */
function* eachRun(repository) {
    const directories = (path) => (0,files/* entriesIn */.s9)((0,external_node_path_.join)(repository.cacheDirectory, path)).filter((e) => e.isDirectory());
    for (const { name: digits } of directories('runs')) {
        for (const { name: key } of directories(`runs/${digits}`)) {
            for (const { name: value } of (0,files/* entriesIn */.s9)((0,external_node_path_.join)(repository.cacheDirectory, 'runs', digits, key))) {
                const run = runAt(`runs/${digits}/${key}/${value}`);
                if (run)
                    yield run;
            }
        }
    }
}
/** Absolute path of a run's file. */
function pathOf({ cacheDirectory }, run) {
    return (0,external_node_path_.join)(cacheDirectory, runPlace(run));
}
function makeDirectory(repository, directory) {
    const first = (0,external_node_fs_.mkdirSync)(directory, { recursive: true });
    if (first === undefined || !repository.config.cacheShared)
        return;
    for (let made = directory; made.length >= first.length; made = (0,external_node_path_.dirname)(made))
        (0,external_node_fs_.chmodSync)(made, 0o2775);
}

// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(43026);
// EXTERNAL MODULE: ./build/src/versioning/remotes/index.js
var remotes = __webpack_require__(65990);
// EXTERNAL MODULE: ./build/src/versioning/remotes/retry.js
var retry = __webpack_require__(6596);
// EXTERNAL MODULE: ./build/src/versioning/transfer/for-each-concurrently.js
var for_each_concurrently = __webpack_require__(83008);
;// CONCATENATED MODULE: ./build/src/versioning/run-cache/remote-runs.js






/** So many of the newest runs on the same inputs are worth reading. */
const MOST_OF_ONE_KEY = 20;
/** So many are listed before they are moved. */
const BATCH = 1000;
/** So many are asked for one by one without looking further; one page of a listing costs about as much as five. */
const FEW = 16;
const PAGE_WEIGHT = 5;
/**
 * Opens the runs of a remote, or of the default one. Throws what `openRemote` throws, and `RUNS_UNSUPPORTED` (exit 2)
 * for a remote over HTTP, where nothing can be listed. Its methods throw what remotes throw and `TRANSFER_INTERRUPTED`.
 */
async function openRemoteRuns(repository, name) {
    const remote = await (0,remotes/* openRemote */.d3)(repository, name);
    if (!remote.readOnly)
        return new OpenRuns(repository, remote);
    remote.close();
    throw new errors/* UserError */.yo({
        code: 'RUNS_UNSUPPORTED',
        message: `remote "${remote.name}" (${remote.url}) is read over HTTP, where runs cannot be looked for`,
        hint: 'Leave `--run-cache` out, or name the storage behind it (a directory or s3://…) with `-r <name>`.',
        exitCode: 2,
    });
}
/** The runs of a remote that is open. */
class OpenRuns {
    repository;
    remote;
    onOnePage;
    constructor(repository, remote) {
        this.repository = repository;
        this.remote = remote;
    }
    async ofKey(key, known, signal) {
        const listed = await this.listed(key, signal);
        const age = ({ modifiedMs = 0 }) => modifiedMs;
        const newest = listed
            .filter(({ value }) => !known.has(value))
            .sort((a, b) => age(b) - age(a))
            .slice(0, MOST_OF_ONE_KEY);
        const read = new Map();
        await (0,for_each_concurrently/* forEachConcurrently */.D)(newest, this.remote.jobs, signal, async (run, stop) => {
            const text = await this.read(run, stop);
            if (text !== undefined)
                read.set(run.value, { key, value: run.value, text, modifiedMs: age(run) });
        });
        return newest.flatMap(({ value }) => read.get(value) ?? []);
    }
    async listed(key, signal) {
        const all = await (this.onOnePage ??= this.firstPage(signal));
        if (all)
            return all.filter((run) => run.key === key);
        const listed = [];
        for await (const stored of this.remote.list(runDirectory(key), signal)) {
            const run = runAt(stored.key);
            if (run)
                listed.push({ ...stored, ...run });
        }
        return listed;
    }
    /** Everything, where one request tells it; undefined where there is more, or where each question is cheap. */
    async firstPage(signal) {
        if (this.remote.pageSize === 1)
            return undefined;
        const listed = [];
        for await (const stored of this.remote.list('runs/', signal)) {
            if (listed.push(stored) >= this.remote.pageSize)
                return undefined;
        }
        return listed.flatMap((stored) => {
            const run = runAt(stored.key);
            return run ? [{ ...stored, ...run }] : [];
        });
    }
    async fetchAll(options) {
        const { progress, signal, dryRun, jobs = this.remote.jobs } = options;
        const phase = progress.phase('Fetching runs');
        const result = { transferred: 0, bytes: 0, failed: [] };
        let batch = [];
        const flush = async () => {
            await (0,for_each_concurrently/* forEachConcurrently */.D)(batch, jobs, signal, async ({ sizeBytes, ...run }, stop) => {
                if (!dryRun) {
                    const text = await this.read(run, stop);
                    if (text === undefined || !isSound({ ...run, text }, options))
                        return;
                    writeRun(this.repository, { ...run, text });
                }
                phase.advance(1, sizeBytes);
                result.transferred++;
                result.bytes += sizeBytes;
            });
            batch = [];
        };
        for await (const { key: place, sizeBytes, modifiedMs = 0 } of this.remote.list('runs/', signal)) {
            const run = runAt(place);
            if (run && !hasRun(this.repository, run))
                batch.push({ ...run, sizeBytes, modifiedMs });
            if (batch.length >= BATCH)
                await flush();
        }
        await flush();
        phase.done();
        return result;
    }
    async send(options, runs = eachRun(this.repository)) {
        const { progress, signal, dryRun, jobs = this.remote.jobs } = options;
        const missing = await this.missing([...runs], jobs, signal);
        const phase = progress.phase('Pushing runs', { items: missing.length });
        const result = { transferred: 0, bytes: 0, failed: [] };
        await (0,for_each_concurrently/* forEachConcurrently */.D)(missing, jobs, signal, async (run, stop) => {
            phase.advance(1);
            const read = readRun(this.repository, run);
            if (!read || !isSound(read, options))
                return;
            const sizeBytes = Buffer.byteLength(read.text);
            if (!dryRun)
                await this.remote.write(runPlace(run), uploadOf(pathOf(this.repository, run), sizeBytes), stop);
            result.transferred++;
            result.bytes += sizeBytes;
        });
        phase.done();
        return result;
    }
    close() {
        this.remote.close();
    }
    /** What the remote lacks: asked for one by one, or found in a listing, whatever costs less. */
    async missing(runs, jobs, signal) {
        const missing = new Map(runs.map((run) => [runPlace(run), run]));
        const ask = (places) => (0,for_each_concurrently/* forEachConcurrently */.D)(places, jobs, signal, async (place, stop) => {
            if ((await this.remote.size(place, stop)) !== undefined)
                missing.delete(place);
        });
        const { pageSize } = this.remote;
        if (pageSize === 1 || runs.length <= FEW) {
            await ask([...missing.keys()]);
            return [...missing.values()];
        }
        let listed = 0;
        for await (const { key: place } of this.remote.list('runs/', signal)) {
            missing.delete(place);
            if (++listed !== pageSize)
                continue;
            // names are spread evenly, so the first page tells how many there are
            const share = parseInt(/^runs\/..\/([0-9a-f]{8})/.exec(place)?.[1] ?? '0', 16) / 2 ** 32;
            const left = [...missing.keys()].filter((one) => one > place);
            if (PAGE_WEIGHT / share < left.length)
                continue;
            await ask(left);
            break;
        }
        return [...missing.values()];
    }
    /** Text of a run; undefined where it is gone or too large to be one. */
    read(run, signal) {
        return (0,retry/* withRetries */.L)(async () => {
            const pieces = [];
            let length = 0;
            for await (const piece of (await this.remote.read(runPlace(run), signal)) ?? []) {
                pieces.push(Buffer.from(piece));
                length += piece.length;
                if (length > MAX_RUN_BYTES)
                    return undefined;
            }
            return length === 0 ? undefined : Buffer.concat(pieces).toString('utf8');
        }, { signal });
    }
}
function isSound(run, { problemOf, progress }) {
    const problem = problemOf(run);
    if (problem !== undefined)
        progress.note(`Passed over: ${problem}`);
    return problem === undefined;
}
/** What its text says was checked before. */
function uploadOf(path, sizeBytes) {
    return { path, sizeBytes, newCheck: () => ({ update: () => { }, isIntact: () => true }) };
}

;// CONCATENATED MODULE: ./build/src/versioning/run-cache/index.js
/** What runs of stages were remembered, in the cache and in remotes: files under names; what is in them others know. */




/***/ }),

/***/ 83008:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ forEachConcurrently),
/* harmony export */   K: () => (/* binding */ transferInterrupted)
/* harmony export */ });
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78474);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43026);


/**
 * Does work for each item, `jobs` at a time; items are taken when it is their turn. The first error stops everything:
 * work under way is aborted through the signal it was given and waited for, then the error is thrown. An interrupt by
 * `signal` becomes `TRANSFER_INTERRUPTED` (exit 3).
 */
async function forEachConcurrently(items, jobs, signal, work) {
    const failure = new AbortController();
    const stop = signal ? AbortSignal.any([signal, failure.signal]) : failure.signal;
    (0,node_events__WEBPACK_IMPORTED_MODULE_0__.setMaxListeners)(0, stop);
    let first;
    const source = items[Symbol.iterator]();
    let next = source.next();
    const worker = async () => {
        while (!next.done && !stop.aborted) {
            const item = next.value;
            next = source.next();
            try {
                await work(item, stop);
            }
            catch (error) {
                first ??= { error };
                failure.abort();
            }
        }
    };
    const workers = [];
    while (workers.length < jobs && !next.done)
        workers.push(worker());
    await Promise.all(workers);
    if (signal?.aborted && (first || !next.done))
        throw transferInterrupted();
    if (first)
        throw first.error;
}
/** `TRANSFER_INTERRUPTED` (exit 3). */
function transferInterrupted() {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo({
        code: 'TRANSFER_INTERRUPTED',
        message: 'the transfer was interrupted; what had arrived whole is kept',
        hint: 'Run the same command again: it continues where this one stopped.',
        exitCode: 3,
        retryable: true,
    });
}


/***/ })

};
;