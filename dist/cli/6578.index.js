"use strict";
exports.id = 6578;
exports.ids = [6578];
exports.modules = {

/***/ 60678:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ importDrift)
});

// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(43026);
;// CONCATENATED MODULE: ./build/src/drift/imported-result.js
/**
 * What an Evidently report says, as if it had been measured here. Where the report does not judge the dataset, the share of
 * drifted columns against `driftShare` does.
 */
function importedResult(report, name, driftShare) {
    const columns = Object.entries(report.columns).map(([column, imported]) => [column, columnOf(imported)]);
    const compared = columns.filter(([, { status }]) => status === 'ok' || status === 'drifted');
    const drifted = compared.filter(([, column]) => column.drifted);
    const share = report.share ?? (compared.length > 0 ? drifted.length / compared.length : null);
    const hasDrifted = report.dataset_drift ?? (share === null ? null : share >= driftShare);
    const whyNone = 'the report has no share of drifted columns';
    return {
        decision: hasDrifted === null ? 'inconclusive' : hasDrifted ? 'fail' : 'pass',
        reason: share === null ? whyNone : `a share of ${share} of columns drifted`,
        dataset_drift: hasDrifted ?? false,
        share,
        ...(share === null && { undefined_reason: whyNone }),
        drift_share: driftShare,
        number_of_columns: compared.length,
        number_of_drifted_columns: drifted.length,
        preset: 'evidently',
        imported: name,
        reference: null,
        current: null,
        columns: Object.fromEntries(columns),
        schema: [],
    };
}
function columnOf({ method, score, threshold, drifted }) {
    const why = score === null ? 'the report has no score' : drifted === null ? 'the report has no verdict' : undefined;
    return {
        type: 'unknown',
        method,
        score,
        threshold,
        drifted: drifted ?? false,
        status: why !== undefined ? 'error' : drifted ? 'drifted' : 'ok',
        ...(why !== undefined && { undefined_reason: why }),
    };
}

// EXTERNAL MODULE: ./build/src/drift/detectors/detector.js
var detectors_detector = __webpack_require__(75935);
// EXTERNAL MODULE: ./build/src/drift/detectors/index.js + 24 modules
var detectors = __webpack_require__(75819);
;// CONCATENATED MODULE: ./build/src/drift/import-evidently.js



/** A report of more columns than that is no report. */
const MOST_COLUMNS = 100_000;
const LONGEST_NAME = 1000;
/**
 * Reads the JSON of an Evidently report, of 0.4 to 0.6 (`DatasetDriftMetric`, `DataDriftTable`, `ColumnDriftMetric`) or
 * of 0.7 (`DriftedColumnsCount`, `ValueDrift`, `tests`). Anything else is `EVIDENTLY_REPORT_UNREADABLE` (exit 2); parts
 * of another kind are passed over.
 */
function importEvidently(document, name) {
    const metrics = listOf(recordOf(document)?.['metrics']);
    if (!metrics)
        throw unreadable(name);
    const report = { dataset_drift: null, share: null, columns: {} };
    const columns = new Map();
    for (const metric of metrics.slice(0, MOST_COLUMNS).map(recordOf)) {
        if (!metric)
            continue;
        if (typeof metric['metric'] === 'string')
            readOld(metric['metric'], recordOf(metric['result']), report, columns);
        else
            readNew(metric, report, columns);
    }
    readTests(listOf(recordOf(document)?.['tests']) ?? [], report, columns);
    if (columns.size === 0 && report.share === null)
        throw unreadable(name);
    // A column may be called `__proto__`.
    report.columns = Object.fromEntries(columns);
    return report;
}
function readOld(kind, result, report, columns) {
    if (!result)
        return;
    if (kind === 'DatasetDriftMetric' || (kind === 'DataDriftTable' && report.share === null)) {
        report.share = shareOf(result['share_of_drifted_columns']);
        report.dataset_drift = flagOf(result['dataset_drift']);
    }
    if (kind === 'ColumnDriftMetric')
        readOldColumn(textOf(result['column_name']), result, columns);
    if (kind !== 'DataDriftTable')
        return;
    for (const [name, column] of Object.entries(recordOf(result['drift_by_columns']) ?? {}).slice(0, MOST_COLUMNS)) {
        readOldColumn(textOf(name), recordOf(column), columns);
    }
}
function readOldColumn(name, column, columns) {
    if (name === undefined || !column)
        return;
    const threshold = finiteOf(column['stattest_threshold']);
    columns.set(name, imported(textOf(column['stattest_name']), finiteOf(column['drift_score']), threshold, flagOf(column['drift_detected'])));
}
function readNew(metric, report, columns) {
    const config = recordOf(metric['config']) ?? {};
    const kind = textOf(config['type'])?.split(':').pop() ?? textOf(metric['metric_name'])?.split('(')[0];
    if (kind === 'DriftedColumnsCount') {
        report.share = shareOf(recordOf(metric['value'])?.['share']);
        const limit = finiteOf(config['drift_share']);
        report.dataset_drift = report.share === null || limit === null ? null : report.share >= limit;
    }
    const column = textOf(config['column']);
    if (kind !== 'ValueDrift' || column === undefined)
        return;
    columns.set(column, imported(textOf(config['method']), finiteOf(metric['value']), finiteOf(config['threshold']), null));
}
/** The flags of 0.7: a failed test of id `drift` is a drifted column, one of `lt` on the share a drifted dataset. */
function readTests(tests, report, columns) {
    for (const test of tests.slice(0, MOST_COLUMNS).map(recordOf)) {
        const status = test?.['status'];
        if (!test || (status !== 'SUCCESS' && status !== 'FAIL'))
            continue;
        const config = recordOf(recordOf(test['metric_config'])?.['params']) ?? recordOf(test['metric_config']) ?? {};
        const column = columns.get(textOf(config['column']) ?? '');
        if (test['id'] === 'drift' && column)
            column.drifted = status === 'FAIL';
        const kind = textOf(config['type'])?.split(':').pop();
        if (test['id'] === 'lt' && kind === 'DriftedColumnsCount')
            report.dataset_drift = status === 'FAIL';
    }
}
function imported(method, score, threshold, flag) {
    const detector = method === undefined ? undefined : knownMethod(method);
    const drifted = detector && score !== null && threshold !== null ? (0,detectors_detector/* isDrift */._)(detector, score, threshold) : null;
    return { method: detector?.name ?? method ?? null, score, threshold, drifted: flag ?? drifted };
}
/** By its name, or by the name for people that 0.7 writes where it chose the method itself. */
function knownMethod(method) {
    return detectors/* DETECTORS */.c.find(({ name, displayName }) => name === method || displayName === method);
}
function recordOf(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : undefined;
}
function listOf(value) {
    return Array.isArray(value) ? value : undefined;
}
function textOf(value) {
    return typeof value === 'string' && value !== '' && value.length <= LONGEST_NAME ? value : undefined;
}
function finiteOf(value) {
    return typeof value === 'number' && Number.isFinite(value) ? value : null;
}
function shareOf(value) {
    const share = finiteOf(value);
    return share !== null && share >= 0 && share <= 1 ? share : null;
}
function flagOf(value) {
    return typeof value === 'boolean' ? value : null;
}
function unreadable(name) {
    return new errors/* UserError */.yo({
        code: 'EVIDENTLY_REPORT_UNREADABLE',
        message: `${name} is no Evidently report with drift in it`,
        hint: 'Save it with report.save_json(…) or snapshot.save_json(…), of Evidently 0.4 to 0.7, with DataDriftPreset.',
        exitCode: 2,
    });
}

;// CONCATENATED MODULE: ./build/src/commands/import-drift.js


/** A report with the distributions of thousands of columns is smaller. */
const MOST_CHARACTERS = 2 ** 28;
/** Drift as the JSON of an Evidently report has it. Throws `EVIDENTLY_REPORT_UNREADABLE` (exit 2) for anything else. */
function importDrift(text, name, driftShare) {
    let document;
    try {
        if (text.length > MOST_CHARACTERS)
            throw new Error(`it has more than ${MOST_CHARACTERS} characters`);
        // Evidently writes NaN and Infinity as they are, which JSON does not know.
        document = JSON.parse(text.replace(/([:[,]\s*)(?:NaN|-?Infinity)(?=\s*[,\]}])/g, '$1null'));
    }
    catch (cause) {
        throw new errors/* UserError */.yo({
            code: 'EVIDENTLY_REPORT_UNREADABLE',
            message: `${name} cannot be read as JSON: ${cause.message}`,
            hint: 'Save it with report.save_json(…) or snapshot.save_json(…).',
            exitCode: 2,
            cause,
        });
    }
    return importedResult(importEvidently(document, name), name, driftShare);
}


/***/ }),

/***/ 9446:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ comparedReading),
  Y: () => (/* binding */ openCompared)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(43026);
// EXTERNAL MODULE: ./build/src/drift/measure-column.js + 5 modules
var measure_column = __webpack_require__(83454);
// EXTERNAL MODULE: ./build/src/drift/column-spread.js
var column_spread = __webpack_require__(96951);
;// CONCATENATED MODULE: ./build/src/drift/summary-codec.js

/**
 * A summary as bytes: one line of JSON, spaces up to a multiple of 8, then numbers as doubles (sorted, or each distinct one
 * followed by how often it occurs, whichever is shorter), levels as JSON.
 */
function encodeSummary(summary) {
    const { kind, rows, nulls } = summary;
    if (kind === 'levels') {
        return [
            headOf({ kind, rows, nulls }),
            new TextEncoder().encode(JSON.stringify([...summary.counts].sort(([a], [b]) => (a < b ? -1 : 1)))),
        ];
    }
    const { sorted } = summary;
    const runs = runsOf(sorted);
    const body = runs ?? sorted;
    const bytes = new Uint8Array(body.buffer, body.byteOffset, body.byteLength);
    const spread = sorted.length > 0 ? (0,column_spread/* spreadOf */.j)(sorted) : undefined;
    return [
        headOf({ kind, rows, nulls, runs: runs !== undefined, ...(spread && isSpread(spread) && { spread }) }),
        bytes,
    ];
}
function headOf(head) {
    const text = JSON.stringify(head);
    return new TextEncoder().encode(`${text.padEnd(Math.ceil((text.length + 1) / 8) * 8 - 1)}\n`);
}
/** Undefined where they would take as many bytes. */
function runsOf(sorted) {
    const most = sorted.length / 2;
    let count = sorted.length === 0 ? 0 : 1;
    for (let i = 1; i < sorted.length && count < most; i++)
        if (sorted[i] !== sorted[i - 1])
            count++;
    if (count >= most)
        return undefined;
    const runs = new Float64Array(2 * count);
    for (let i = 0, at = -2; i < sorted.length; i++) {
        if (at < 0 || sorted[i] !== runs[at])
            runs[(at += 2)] = sorted[i];
        runs[at + 1]++;
    }
    return runs;
}
/** The summary of such bytes, which begin at a multiple of 8 of their buffer; undefined where they are no such thing. */
function decodeSummary(bytes) {
    const end = bytes.indexOf(10) + 1;
    if (end === 0 || end % 8 !== 0)
        return undefined;
    try {
        const text = new TextDecoder();
        const { kind, rows, nulls, runs, spread } = JSON.parse(text.decode(bytes.subarray(0, end)));
        if (![rows, nulls].every((count) => Number.isSafeInteger(count) && count >= 0))
            return undefined;
        const body = bytes.subarray(end);
        if (kind === 'levels')
            return levelsOf(JSON.parse(text.decode(body)), rows, nulls);
        if (kind !== 'numbers' || body.byteLength % 8 !== 0)
            return undefined;
        const numbers = new Float64Array(body.buffer, body.byteOffset, body.byteLength / 8);
        const summary = numbersOf(runs ? unpacked(numbers, rows - nulls) : numbers, rows, nulls);
        return summary && spread && isSpread(spread) ? { ...summary, spread } : summary;
    }
    catch {
        return undefined;
    }
}
/** JSON knows neither NaN nor infinities. */
function isSpread({ deviation, integral }) {
    return Number.isFinite(deviation) && Number.isFinite(integral);
}
function unpacked(runs, most) {
    let length = 0;
    for (let at = 1; at < runs.length; at += 2) {
        if (!(runs[at] >= 1))
            return undefined;
        length += runs[at];
    }
    if (!(length <= most))
        return undefined;
    const sorted = new Float64Array(length);
    let filled = 0;
    // Most runs are short: `fill` takes longer to be called than to fill them.
    for (let at = 0; at + 1 < runs.length; at += 2) {
        const value = runs[at];
        for (let end = filled + runs[at + 1]; filled < end; filled++)
            sorted[filled] = value;
    }
    return sorted;
}
function numbersOf(sorted, rows, nulls) {
    if (!sorted || sorted.length > rows - nulls)
        return undefined;
    const ends = [sorted[0] ?? 0, sorted.at(-1) ?? 0];
    if (!ends.every(Number.isFinite))
        return undefined;
    // A NaN is neither below nor above its neighbours.
    for (let i = 1; i < sorted.length; i++)
        if (!(sorted[i] >= sorted[i - 1]))
            return undefined;
    return { kind: 'numbers', sorted, rows, nulls };
}
function levelsOf(entries, rows, nulls) {
    let present = 0;
    for (const [level, count] of entries) {
        if (typeof level !== 'string' || !Number.isSafeInteger(count) || count < 1)
            return undefined;
        present += count;
    }
    const counts = new Map(entries);
    return present === rows - nulls && counts.size === entries.length
        ? { kind: 'levels', counts, rows, nulls }
        : undefined;
}

// EXTERNAL MODULE: ./build/src/drift/column-reader.js
var column_reader = __webpack_require__(85743);
;// CONCATENATED MODULE: ./build/src/platform/cache-directory.js


/**
 * `assay/<name>` in the user's cache directory (`XDG_CACHE_HOME`, or `.cache` in `HOME`), made if need be, but no home for it.
 * Undefined where there is none, or one that somebody else could write to.
 */
function ownCacheDirectory(environment, name) {
    const { XDG_CACHE_HOME, HOME } = environment;
    const cacheHome = XDG_CACHE_HOME || (HOME && (0,external_node_path_.join)(HOME, '.cache'));
    if (!cacheHome)
        return undefined;
    const own = [(0,external_node_path_.join)(cacheHome, 'assay'), (0,external_node_path_.join)(cacheHome, 'assay', name)];
    try {
        for (const directory of [cacheHome, ...own])
            if (!(0,external_node_fs_.existsSync)(directory))
                (0,external_node_fs_.mkdirSync)(directory, { mode: 0o700 });
        const isSafe = own.every((directory) => {
            const { uid, mode } = (0,external_node_fs_.statSync)(directory);
            return process.getuid === undefined || (uid === process.getuid() && (mode & 0o022) === 0);
        });
        return isSafe ? own[1] : undefined;
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./build/src/platform/duckdb/open-table.js + 2 modules
var open_table = __webpack_require__(28549);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/src/core/version.js
var version = __webpack_require__(79157);
// EXTERNAL MODULE: external "node:stream/promises"
var promises_ = __webpack_require__(46466);
;// CONCATENATED MODULE: ./build/src/platform/digest-of-file.js



const GROUP = 'digests';
/** A file that was written so shortly before may be written again without a later time: of coarse clocks the coarsest. */
const SETTLED_MS = 2000;
/**
 * The SHA-256 of a file, in hexadecimal digits. With `known`, one whose inode, size and times are those of an earlier
 * reading is not read again.
 */
async function digestOfFile(path, known) {
    const before = (0,external_node_fs_.statSync)(path, { bigint: true });
    const name = `${before.dev}-${before.ino}`;
    const stamp = stampOf(before);
    const kept = known?.read(GROUP, name);
    const [keptStamp, keptDigest] = kept ? new TextDecoder().decode(kept).split('\n') : [];
    if (keptStamp === stamp && keptDigest !== undefined)
        return keptDigest;
    const hash = (0,external_node_crypto_.createHash)('sha256');
    await (0,promises_.pipeline)((0,external_node_fs_.createReadStream)(path, { highWaterMark: 1 << 20 }), hash);
    const digest = hash.digest('hex');
    const isSettled = Date.now() - Number(latest(before)) > SETTLED_MS;
    if (isSettled && stampOf((0,external_node_fs_.statSync)(path, { bigint: true })) === stamp) {
        known?.write(GROUP, name, [new TextEncoder().encode(`${stamp}\n${digest}`)]);
    }
    return digest;
}
function stampOf({ size, mtimeNs, ctimeNs }) {
    return [size, mtimeNs, ctimeNs].join(' ');
}
function latest({ mtimeMs, ctimeMs }) {
    return mtimeMs > ctimeMs ? mtimeMs : ctimeMs;
}

// EXTERNAL MODULE: ./build/src/platform/duckdb/data-files.js
var data_files = __webpack_require__(65659);
// EXTERNAL MODULE: ./build/src/platform/duckdb/load-engine.js + 2 modules
var load_engine = __webpack_require__(53509);
;// CONCATENATED MODULE: ./build/src/platform/duckdb/table-digest.js






/**
 * A digest of everything that a table depends on: the bytes and order of its files, how they are read, and who reads them.
 * `known` keeps digests of files. Throws what {@link findDataFiles} throws.
 */
async function tableDigest({ path, name, ...wishes }, known) {
    const engine = await (0,load_engine/* loadEngine */.ro)();
    const { format, compression, paths } = (0,data_files/* findDataFiles */.L)([path].flat().map((one) => (0,external_node_path_.resolve)(one)), name);
    const files = [];
    for (const each of paths)
        files.push([(0,external_node_path_.extname)(each), await digestOfFile(each, known)]);
    const facts = [version/* VERSION */.x, engine.library_version(), format, compression, (0,external_node_path_.extname)(name), wishes, files];
    return (0,external_node_crypto_.createHash)('sha256').update(JSON.stringify(facts)).digest('hex');
}

// EXTERNAL MODULE: ./build/src/platform/files.js
var files = __webpack_require__(48486);
;// CONCATENATED MODULE: ./build/src/platform/kept-files.js




/** Hexadecimal digits of the digest in front of each file: a multiple of 8, so that numbers behind it are aligned. */
const DIGEST_LENGTH = 64;
/**
 * Files that can be made again, in groups named by what they are made of. What cannot be written is not kept; what is torn or
 * was changed is not found.
 */
class KeptFiles {
    directory;
    constructor(directory) {
        this.directory = directory;
    }
    has(group, name) {
        return (0,external_node_fs_.existsSync)((0,external_node_path_.join)(this.directory, group, name));
    }
    /** The bytes as they were written, or undefined. */
    read(group, name) {
        try {
            const fd = (0,external_node_fs_.openSync)((0,external_node_path_.join)(this.directory, group, name), 'r');
            try {
                const bytes = new Uint8Array((0,external_node_fs_.fstatSync)(fd).size);
                let filled = 0;
                for (let count = 1; filled < bytes.length && count > 0; filled += count) {
                    count = (0,external_node_fs_.readSync)(fd, bytes, filled, bytes.length - filled, null);
                }
                const body = bytes.subarray(DIGEST_LENGTH);
                const written = Buffer.from(bytes.buffer, 0, Math.min(DIGEST_LENGTH, bytes.length)).toString('latin1');
                return (0,external_node_crypto_.hash)('sha256', body) === written ? body : undefined;
            }
            finally {
                (0,external_node_fs_.closeSync)(fd);
            }
        }
        catch {
            return undefined;
        }
    }
    write(group, name, pieces) {
        const place = (0,external_node_path_.join)(this.directory, group, name);
        const temporary = `${place}.${(0,external_node_crypto_.randomUUID)()}`;
        try {
            (0,external_node_fs_.mkdirSync)((0,external_node_path_.join)(this.directory, group), { recursive: true, mode: 0o700 });
            const digest = (0,external_node_crypto_.createHash)('sha256');
            for (const piece of pieces)
                digest.update(piece);
            const fd = (0,external_node_fs_.openSync)(temporary, 'wx', 0o600);
            try {
                for (const piece of [Buffer.from(digest.digest('hex'), 'latin1'), ...pieces]) {
                    for (let written = 0; written < piece.length;)
                        written += (0,external_node_fs_.writeSync)(fd, piece, written);
                }
            }
            finally {
                (0,external_node_fs_.closeSync)(fd);
            }
            (0,external_node_fs_.renameSync)(temporary, place);
        }
        catch {
            (0,external_node_fs_.rmSync)(temporary, { force: true });
        }
    }
    /** Marks a group as used; where all take more than `mostBytes`, others go, the least lately used first. */
    keep(group, mostBytes) {
        try {
            (0,external_node_fs_.utimesSync)((0,external_node_path_.join)(this.directory, group), new Date(), new Date());
            const groups = (0,files/* entriesIn */.s9)(this.directory).filter((entry) => entry.isDirectory());
            const found = groups.map(({ name }) => {
                const place = (0,external_node_path_.join)(this.directory, name);
                const bytes = (0,files/* namesIn */.wX)(place).reduce((sum, file) => sum + (0,external_node_fs_.statSync)((0,external_node_path_.join)(place, file)).size, 0);
                return { name, place, bytes, used: (0,external_node_fs_.statSync)(place).mtimeMs };
            });
            let all = found.reduce((sum, { bytes }) => sum + bytes, 0);
            for (const { name, place, bytes } of found.sort((a, b) => a.used - b.used)) {
                if (all <= mostBytes)
                    break;
                if (name === group)
                    continue;
                (0,external_node_fs_.rmSync)(place, { recursive: true, force: true });
                all -= bytes;
            }
        }
        catch {
            // Another process makes room, too.
        }
    }
}

;// CONCATENATED MODULE: ./build/src/commands/open-reference.js








/** The engine takes less than it may elsewhere: columns of both sides are beside it, and all stays below 600 MB. */
const MEMORY = { memoryMiB: 256 };
/** How a table is read whose columns are compared once each. */
const ONCE = { ...MEMORY, leftFromBytes: 128 << 20 };
/** How the table that is compared is read: each segment reads all its columns anew. */
function comparedReading(segment) {
    return segment === undefined ? ONCE : MEMORY;
}
/** What profiles of references take in the user's cache at most. */
const MOST_BYTES = 2 ** 30;
/** Columns that are still to be read when the other table is begun with: no more than are read in one pass over large CSV. */
const LAST_COLUMNS = 10;
/**
 * A table that others are compared with, and the one that is, which `open` opens for the reference's columns: as soon as little
 * is left to be read of the reference, where both together take no more memory than one.
 */
async function openCompared(source, isWanted, environment, open) {
    let opening;
    const begin = (columns) => {
        opening ??= open(columns);
        opening.catch(() => { }); // what is wrong with the reference is told first
        return opening;
    };
    let reference;
    try {
        reference = await openReference(source, isWanted, environment, (columns) => void begin(columns));
        return { reference, current: await begin(reference.columns) };
    }
    catch (error) {
        reference?.close();
        void opening?.then((current) => current?.close(), () => { });
        throw error;
    }
}
/**
 * A table that others are compared with. What drift needs of its columns is kept in the user's cache under the digest of
 * its content; where there is no cache, or no room in it, until it is closed. What is missing there is read at once, and
 * the table closed: two open ones would take twice the memory. Columns that are not `isWanted` are read when asked for.
 */
async function openReference(source, isWanted, environment, whenNearlyRead) {
    let table;
    let scratch;
    const opened = async () => {
        if (table)
            return table;
        table = await (0,open_table/* openTable */.R)(source, ONCE);
        (0,open_table/* foreseeTable */.g)(MEMORY); // the one that is compared with it
        return table;
    };
    const closeTable = () => {
        table?.close();
        table = undefined;
    };
    const close = () => {
        closeTable();
        if (scratch !== undefined)
            (0,external_node_fs_.rmSync)(scratch, { recursive: true, force: true });
    };
    (0,open_table/* foreseeTable */.g)(MEMORY);
    try {
        const cache = ownCacheDirectory(environment, 'drift');
        const kept = cache === undefined ? undefined : new KeptFiles(cache);
        const group = await tableDigest(source, kept);
        const head = open_reference_headOf(kept?.read(group, 'table'));
        const { rowCount, columns } = head ?? (await opened());
        const wanted = columns.filter((column) => (0,measure_column/* isReadColumn */.V)(column) && isWanted(column.name));
        const isLarge = rowCount * wanted.length * Float64Array.BYTES_PER_ELEMENT > MOST_BYTES;
        if (cache === undefined || isLarge)
            scratch = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'assay-drift-'));
        const files = new KeptFiles(scratch ?? cache);
        const nameOf = ({ name }) => String(columns.findIndex((column) => column.name === name));
        const read = async (column, reader) => {
            const summary = await reader.summary(column);
            files.write(group, nameOf(column), encodeSummary(summary));
            return summary;
        };
        const missing = wanted.filter((column) => !files.has(group, nameOf(column)));
        if (missing.length > 0) {
            const { isInFiles, ...reference } = await opened();
            const reader = (0,column_reader/* columnReader */.a8)(reference);
            // Numbers come last: texts of large CSV are counted already, and need no time.
            const ordered = [
                ...missing.filter(({ type }) => !(0,column_reader/* isNumeric */.kf)(type)),
                ...missing.filter(({ type }) => (0,column_reader/* isNumeric */.kf)(type)),
            ];
            await readAll(ordered, (column) => {
                if (isInFiles && ordered.indexOf(column) >= ordered.length - LAST_COLUMNS)
                    whenNearlyRead(columns);
                return read(column, reader);
            });
        }
        closeTable();
        if (!head)
            files.write(group, 'table', [Buffer.from(JSON.stringify({ rowCount, columns }))]);
        if (scratch === undefined)
            files.keep(group, MOST_BYTES);
        return {
            name: source.name,
            rowCount,
            columns,
            async summary(column) {
                const bytes = files.read(group, nameOf(column));
                return (bytes && decodeSummary(bytes)) ?? read(column, (0,column_reader/* columnReader */.a8)(await opened()));
            },
            close,
        };
    }
    catch (error) {
        close();
        throw error;
    }
}
/** Two at a time: the engine reads a column while the one before is sorted. What cannot be read, whoever asks for it will hear. */
async function readAll(columns, read) {
    let before;
    for (const column of columns) {
        const reading = read(column).catch((error) => {
            if (!(error instanceof errors/* UserError */.yo) || error.exitCode !== 2)
                throw error;
        });
        await before;
        before = reading;
    }
    await before;
}
function open_reference_headOf(bytes) {
    try {
        return bytes && JSON.parse(new TextDecoder().decode(bytes));
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 31107:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ detectorNamed),
/* harmony export */   m: () => (/* binding */ chooseDetector)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43026);
/* harmony import */ var _core_nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22007);
/* harmony import */ var _detectors_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75819);



/** Evidently's methods that would need a trained classifier or embeddings. */
const UNSUPPORTED = {
    perc_text_content_drift: 'text',
    abs_text_content_drift: 'text',
    model: 'embeddings',
    distance: 'embeddings',
    ratio: 'embeddings',
    mmd: 'embeddings',
};
/** The method of this name; an unknown one is `DRIFT_METHOD_UNKNOWN` (exit 2) with the nearest right one. */
function detectorNamed(name) {
    const found = _detectors_index_js__WEBPACK_IMPORTED_MODULE_0__/* .DETECTORS */ .c.find((detector) => detector.name === name);
    if (found)
        return found;
    const names = _detectors_index_js__WEBPACK_IMPORTED_MODULE_0__/* .DETECTORS */ .c.map((detector) => detector.name);
    const unsupported = Object.hasOwn(UNSUPPORTED, name) ? UNSUPPORTED[name] : undefined;
    const meant = (0,_core_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)(name, names);
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo({
        code: unsupported ? 'DRIFT_METHOD_UNSUPPORTED' : 'DRIFT_METHOD_UNKNOWN',
        message: unsupported
            ? `the drift method "${name}" compares ${unsupported}, which is not supported`
            : `"${name}" is no drift method`,
        hint: meant ? `Did you mean "${meant}"?` : `Methods: ${names.join(', ')}.`,
        exitCode: 2,
    });
}
/**
 * The method and threshold of a column: its own choice before that of its kind, before that for all, before the
 * default. A choice for a kind or for all counts for the columns that the method can compare. A threshold counts for
 * whichever method is chosen.
 */
function chooseDetector(options, column, pair) {
    const { type } = pair;
    const own = Object.hasOwn(options.columns, column) ? options.columns[column] : {};
    const named = own.method ?? options.methods[type];
    let detector = named === undefined ? undefined : detectorNamed(named);
    if (detector && !detector.types.includes(type)) {
        return { undefinedReason: `${detector.name} compares ${KINDS[detector.types[0]]}, not ${KINDS[type]}` };
    }
    if (!detector && options.methods.all !== undefined) {
        const forAll = detectorNamed(options.methods.all);
        if (forAll.types.includes(type))
            detector = forAll;
    }
    detector ??= detectorNamed(options.preset === 'evidently' ? evidentlyDefault(pair) : ASSAY_DEFAULTS[type]);
    const threshold = own.threshold ?? options.thresholds[type] ?? options.thresholds.all;
    return { detector, threshold: threshold ?? detector.threshold };
}
const KINDS = { num: 'numbers', cat: 'categories' };
const ASSAY_DEFAULTS = { num: 'wasserstein', cat: 'jensenshannon' };
/** Evidently's choice, by the size of the reference and the number of distinct values of both sides. */
function evidentlyDefault(pair) {
    const few = pair.distinct(5);
    if (pair.n > 1000)
        return pair.type === 'num' && few > 5 ? 'wasserstein' : 'jensenshannon';
    if (pair.type === 'num' && few > 5)
        return 'ks';
    return few > 2 ? 'chisquare' : 'z';
}


/***/ }),

/***/ 85743:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a8: () => (/* binding */ columnReader),
/* harmony export */   kf: () => (/* binding */ isNumeric)
/* harmony export */ });
/* unused harmony export summaryOfNumbers */
/* harmony import */ var _column_pair_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13732);

/** Whether columns of this type are read as numbers. */
function isNumeric(type) {
    return type === 'integer' || type === 'number' || type === 'boolean';
}
/** Reads a table; with `rows` only those for which it gives true. */
function columnReader(table, rows) {
    return {
        name: table.name,
        rowCount: rows?.count ?? table.rowCount,
        columns: table.columns,
        async summary({ name, type }) {
            if (isNumeric(type)) {
                const values = await table.numbers(name);
                return summaryOfNumbers(rows ? values.filter((_, row) => rows.has(row)) : values);
            }
            if (!rows && table.counts)
                return summaryOfCounts(await table.counts(name), table.rowCount);
            const { codes, levels } = await table.categories(name);
            return summaryOfLevels({ codes: rows ? codes.filter((_, row) => rows.has(row)) : codes, levels });
        },
    };
}
/** Uses the values up. */
function summaryOfNumbers(values) {
    let nulls = 0;
    for (let row = 0; row < values.length; row++)
        nulls += Number(Number.isNaN(values[row]));
    const sorted = (0,_column_pair_js__WEBPACK_IMPORTED_MODULE_0__/* .sortedFinite */ .ni)(values);
    return { kind: 'numbers', sorted, rows: values.length, nulls };
}
function summaryOfLevels(categories) {
    return summaryOfCounts((0,_column_pair_js__WEBPACK_IMPORTED_MODULE_0__/* .countLevels */ .ZT)(categories), categories.codes.length);
}
function summaryOfCounts(counts, rows) {
    let present = 0;
    for (const count of counts.values())
        present += count;
    return { kind: 'levels', counts, rows, nulls: rows - present };
}


/***/ }),

/***/ 49138:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  D9: () => (/* binding */ detectDrift),
  lf: () => (/* binding */ isChosen),
  eh: () => (/* binding */ measureColumns)
});

// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(43026);
// EXTERNAL MODULE: ./build/src/core/nearest.js
var nearest = __webpack_require__(22007);
// EXTERNAL MODULE: ./build/src/drift/choose-detector.js
var choose_detector = __webpack_require__(31107);
// EXTERNAL MODULE: ./build/src/drift/judge-columns.js + 1 modules
var judge_columns = __webpack_require__(32498);
// EXTERNAL MODULE: ./build/src/drift/measure-column.js + 5 modules
var measure_column = __webpack_require__(83454);
;// CONCATENATED MODULE: ./build/src/drift/judge-dataset.js
/**
 * The verdict about the dataset: drifted when the share of drifted columns reaches the limit, or any critical column
 * drifted, failed a check, or changed its type or went missing.
 */
function judgeDataset(columns, schema, options, sides) {
    const compared = Object.entries(columns).filter(([, { status }]) => status === 'ok' || status === 'drifted');
    const drifted = compared.filter(([, column]) => column.drifted);
    const weight = (entries) => entries.reduce((sum, [name]) => sum + (options.columns[name]?.weight ?? 1), 0);
    const all = weight(compared);
    const share = all > 0 ? weight(drifted) / all : null;
    const whyNot = compared.length > 0 ? 'every compared column has the weight 0' : nothingCompared(sides);
    const critical = Object.keys(options.columns).filter((name) => options.columns[name]?.critical);
    const broken = critical.find((name) => isBroken(columns[name], name, schema));
    const unknown = critical.find((name) => columns[name]?.score === null);
    const counts = `${drifted.length} of ${compared.length} columns drifted`;
    const verdict = (decision, reason) => ({
        decision,
        reason,
        dataset_drift: decision === 'fail',
        share,
        ...(share === null && { undefined_reason: whyNot }),
        drift_share: options.driftShare,
        number_of_columns: compared.length,
        number_of_drifted_columns: drifted.length,
    });
    if (broken !== undefined)
        return verdict('fail', `the critical column "${broken}" changed; ${counts}`);
    if (share !== null && share >= options.driftShare) {
        return verdict('fail', `${counts}, a share of ${round(share)} (limit ${options.driftShare})`);
    }
    if (unknown !== undefined)
        return verdict('inconclusive', `the critical column "${unknown}" could not be compared`);
    if (share === null)
        return verdict('inconclusive', whyNot);
    return verdict('pass', counts);
}
function nothingCompared(sides) {
    const empty = sides.find(({ rows }) => rows === 0);
    return empty ? `${empty.name} has no rows` : 'no column could be compared';
}
function isBroken(column, name, schema) {
    const changed = schema.some((change) => change.column === name && change.change !== 'new');
    return changed || (column?.drifted ?? false) || (column?.checks?.some(({ flagged }) => flagged) ?? false);
}
function round(share) {
    return Math.round(share * 1000) / 1000;
}

;// CONCATENATED MODULE: ./build/src/drift/detect-drift.js






/**
 * Compares two tables column by column; no more than two columns of each are held at a time. A column that cannot be
 * compared says so and hides no other. Names that neither table has, and unknown methods, are errors (exit 2).
 */
async function detectDrift(reference, current, options, onColumn = () => { }) {
    const measured = await measureColumns(reference, current, options, onColumn);
    const columns = Object.fromEntries((0,judge_columns/* judgeColumns */.$)(measured, options).map(({ name, drift }) => [name, drift]));
    const schema = schemaChanges(reference.columns, current.columns, options);
    const sides = {
        reference: { name: reference.name, rows: reference.rowCount },
        current: { name: current.name, rows: current.rowCount },
    };
    return {
        ...judgeDataset(columns, schema, options, [sides.reference, sides.current]),
        preset: options.preset,
        ...sides,
        columns,
        schema,
    };
}
/** Measures every chosen column that at least one side has. */
async function measureColumns(reference, current, options, onColumn = () => { }) {
    checkNames(reference, current, options);
    const before = new Map(reference.columns.map((column) => [column.name, column]));
    const now = new Map(current.columns.map((column) => [column.name, column]));
    const names = chosenNames([...new Set([...now.keys(), ...before.keys()])], options);
    const measured = [];
    // A column is read while the one before is compared.
    const start = (name) => {
        const measuring = measureOne(before.get(name), now.get(name));
        measuring.catch(() => { });
        return measuring;
    };
    let next = names[0] === undefined ? undefined : start(names[0]);
    for (const [index, name] of names.entries()) {
        onColumn(name, index, names.length);
        const measuring = next;
        const following = names[index + 1];
        if (following !== undefined)
            next = start(following);
        measured.push({ name, column: await measuring });
    }
    return measured;
    async function measureOne(old, given) {
        if (!old || !given) {
            const reason = old ? `is missing in ${current.name}` : `is missing in ${reference.name}`;
            return { kind: 'unknown', failure: { status: 'error', reason }, checks: [] };
        }
        try {
            return await (0,measure_column/* measureColumn */.T)({ reference, current }, { reference: old, current: given }, options);
        }
        catch (error) {
            if (!(error instanceof errors/* UserError */.yo) || error.exitCode !== 2)
                throw error;
            return { kind: 'unknown', failure: { status: 'error', reason: error.message }, checks: [] };
        }
    }
}
function chosenNames(names, options) {
    return names.filter((name) => isChosen(name, options));
}
/** Whether a column of this name is to be compared. */
function isChosen(name, { include, exclude, segment }) {
    return name !== segment && (include?.includes(name) ?? true) && !(exclude?.includes(name) ?? false);
}
/** Everything that was named must exist: a typing error would silently compare nothing. */
function checkNames(reference, current, options) {
    const known = new Set([...reference.columns, ...current.columns].map(({ name }) => name));
    const { columns, include, exclude, target, prediction, segment } = options;
    const single = [target, prediction, segment].filter((name) => name !== undefined);
    for (const name of [...Object.keys(columns), ...(include ?? []), ...(exclude ?? []), ...single]) {
        if (known.has(name))
            continue;
        const meant = (0,nearest/* nearest */.p)(name, known);
        throw new errors/* UserError */.yo({
            code: 'COLUMN_MISSING',
            message: `neither ${reference.name} nor ${current.name} has a column "${name}"`,
            hint: meant ? `Did you mean "${meant}"?` : 'Write a column as it is named in the file.',
            exitCode: 2,
        });
    }
    const { all, num, cat } = options.methods;
    const methods = [all, num, cat, ...Object.values(columns).map(({ method }) => method)];
    for (const method of methods)
        if (method !== undefined)
            (0,choose_detector/* detectorNamed */.A)(method);
}
function schemaChanges(reference, current, options) {
    const before = new Map(reference.map(({ name, type }) => [name, type]));
    const now = new Map(current.map(({ name, type }) => [name, type]));
    return chosenNames([...new Set([...before.keys(), ...now.keys()])], options).flatMap((column) => {
        const types = { reference: before.get(column) ?? null, current: now.get(column) ?? null };
        if (types.reference === types.current)
            return [];
        if (types.reference === null)
            return [{ column, change: 'new', ...types }];
        return [{ column, change: types.current === null ? 'missing' : 'type', ...types }];
    });
}


/***/ }),

/***/ 75935:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ isDrift)
/* harmony export */ });
/** Whether a score means drift. */
function isDrift({ comparison }, score, threshold) {
    switch (comparison) {
        case '<':
            return score < threshold;
        case '<=':
            return score <= threshold;
        case '>':
            return score > threshold;
        case '>=':
            return score >= threshold;
    }
}


/***/ }),

/***/ 32498:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $: () => (/* binding */ judgeColumns)
});

;// CONCATENATED MODULE: ./build/src/stats/benjamini-hochberg.js
/** Benjamini-Hochberg q-values, in the order given: controls the share of false claims. NaN stays NaN, uncounted. */
function benjaminiHochberg(pValues) {
    const present = pValues.flatMap((value, index) => (Number.isNaN(value) ? [] : [index]));
    present.sort((a, b) => pValues[b] - pValues[a]);
    const adjusted = pValues.map(() => NaN);
    let smallest = 1;
    present.forEach((index, position) => {
        smallest = Math.min(smallest, (pValues[index] * present.length) / (present.length - position));
        adjusted[index] = smallest;
    });
    return adjusted;
}

// EXTERNAL MODULE: ./build/src/drift/detectors/detector.js
var detectors_detector = __webpack_require__(75935);
;// CONCATENATED MODULE: ./build/src/drift/judge-columns.js


/**
 * Says which of the measured columns have drifted. Preset `evidently`: the score against the threshold. Preset `assay`:
 * a distance of at least the threshold and a p-value that stays significant among all tests of the run; for a method that is a
 * p-value itself, its q-value against the threshold. Columns and their checks are one family, so that a run without drift
 * flags anything at all with a chance of `falseAlarms`.
 */
function judgeColumns(measured, options) {
    const qValues = correctedPValues(measured, options);
    let next = 0;
    return measured.map(({ name, column }) => {
        const { kind, detector, threshold, score, pValue, noiseFloor, failure } = column;
        const qValue = qValues[next++];
        const checks = column.checks.map(({ large, isPossible, ...check }) => {
            // What no regrouping of the rows could show is not counted, and is no news.
            const q = isPossible ? qValues[next] : 1;
            next++;
            return { ...check, q_value: q, flagged: large && q <= options.falseAlarms };
        });
        const drifted = isDrifted(column, qValue, options);
        const drift = {
            type: kind,
            method: detector?.name ?? null,
            score: score ?? null,
            threshold: threshold ?? null,
            ...(pValue !== undefined && { p_value: pValue, q_value: qValue }),
            ...(noiseFloor !== undefined && { noise_floor: noiseFloor }),
            drifted,
            status: failure?.status ?? (drifted ? 'drifted' : 'ok'),
            ...(failure && { undefined_reason: failure.reason }),
            ...(options.columns[name]?.critical && { critical: true }),
            ...roleOf(name, options),
            ...(checks.length > 0 && { checks }),
            ...((drifted || checks.some(({ flagged }) => flagged)) &&
                column.distribution && { distribution: column.distribution }),
        };
        return { name, drift };
    });
}
/** One a column, then one for each of its checks, column after column; NaN where nothing was tested. */
function correctedPValues(measured, { segment }) {
    const pValues = measured.flatMap(({ column: { pValue, checks } }) => [
        pValue ?? NaN,
        ...checks.map((check) => (check.isPossible ? check.p_value : NaN)),
    ]);
    // All rows and segments are a family each: each has half of the false alarms.
    const families = segment === undefined ? 1 : 2;
    return benjaminiHochberg(pValues).map((q) => Math.min(1, families * q));
}
function isDrifted({ detector, score, threshold }, qValue, options) {
    if (!detector || score === undefined || threshold === undefined)
        return false;
    if (options.preset === 'evidently')
        return (0,detectors_detector/* isDrift */._)(detector, score, threshold);
    if (detector.score === 'p_value')
        return (0,detectors_detector/* isDrift */._)(detector, qValue, threshold);
    return (0,detectors_detector/* isDrift */._)(detector, score, threshold) && qValue <= options.falseAlarms;
}
function roleOf(name, { target, prediction }) {
    if (name === target)
        return { role: 'target' };
    return name === prediction ? { role: 'prediction' } : {};
}


/***/ }),

/***/ 83454:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V: () => (/* binding */ isReadColumn),
  T: () => (/* binding */ measureColumn)
});

// EXTERNAL MODULE: ./build/src/stats/special.js
var special = __webpack_require__(40066);
;// CONCATENATED MODULE: ./build/src/stats/contingency.js

/**
 * P-value of the chi-square test that two samples of categories come from one distribution. Levels of which fewer than
 * `least` rows would be expected on either side are taken together, so that the law of the statistic holds.
 */
function contingencyPValue(left, right, least = 5) {
    const total = (values) => values.reduce((sum, value) => sum + value, 0);
    const [n, m] = [total(left), total(right)];
    const smaller = Math.min(n, m) / (n + m);
    const cells = [];
    const rare = [0, 0];
    left.forEach((a, k) => {
        const b = right[k];
        if ((a + b) * smaller >= least) {
            cells.push([a, b]);
        }
        else {
            rare[0] += a;
            rare[1] += b;
        }
    });
    if ((rare[0] + rare[1]) * smaller >= least)
        cells.push(rare);
    else
        mergeIntoLeast(cells, rare);
    if (cells.length < 2)
        return 1;
    const statistic = cells.reduce((sum, [a, b]) => {
        const share = (a + b) / (n + m);
        return sum + (a - share * n) ** 2 / (share * n) + (b - share * m) ** 2 / (share * m);
    }, 0);
    return (0,special/* chiSquareSurvival */.YN)(statistic, cells.length - 1);
}
/** Rare levels that are too few even together join the rarest of the others. */
function mergeIntoLeast(cells, rare) {
    const least = cells.reduce((found, cell) => (!found || cell[0] + cell[1] < found[0] + found[1] ? cell : found), undefined);
    if (!least)
        return;
    least[0] += rare[0];
    least[1] += rare[1];
}

// EXTERNAL MODULE: ./build/src/stats/kolmogorov-smirnov.js + 1 modules
var kolmogorov_smirnov = __webpack_require__(25293);
// EXTERNAL MODULE: ./build/src/drift/choose-detector.js
var choose_detector = __webpack_require__(31107);
// EXTERNAL MODULE: ./build/src/stats/fisher-exact.js
var fisher_exact = __webpack_require__(54414);
// EXTERNAL MODULE: ./build/src/stats/two-proportions.js
var two_proportions = __webpack_require__(78881);
;// CONCATENATED MODULE: ./build/src/drift/column-checks.js


/** A change of the null rate by less does not matter. */
const NULL_RATE_CHANGE = 0.05;
/** Nor do levels or values outside of the range, below this share of rows. */
const SHARE_THAT_MATTERS = 0.01;
const LEVELS_SHOWN = 10;
/** Whether nulls became more or fewer. */
function nullRate(reference, current) {
    const [before, after] = [reference.nulls / reference.rows, current.nulls / current.rows];
    const nulls = reference.nulls + current.nulls;
    return {
        check: 'null_rate',
        reference: before,
        current: after,
        p_value: proportionsPValue(reference.nulls, reference.rows, current.nulls, current.rows),
        large: Math.abs(after - before) >= NULL_RATE_CHANGE,
        isPossible: nulls > 0 && nulls < reference.rows + current.rows,
    };
}
/** The z-test where its law holds, else the exact test. */
function proportionsPValue(hitsA, n, hitsB, m) {
    const hits = hitsA + hitsB;
    const least = (Math.min(n, m) * Math.min(hits, n + m - hits)) / (n + m);
    return least >= 10 ? (0,two_proportions/* twoProportionsPValue */.f)(hitsA, n, hitsB, m) : (0,fisher_exact/* fisherExact */.R)(hitsA, n, hitsB, m);
}
/** Levels that only the current rows have, and levels that only the reference has. */
function categoryChanges(pair) {
    const { levels, reference, current } = pair.counts();
    const oneSided = (check, here, there, size) => {
        let rows = 0;
        const found = [];
        here.forEach((count, k) => {
            if (count === 0 || there[k] > 0)
                return;
            rows += count;
            found.push({ level: String(levels[k]), count });
        });
        const share = rows / size;
        const shown = found.sort((a, b) => b.count - a.count).slice(0, LEVELS_SHOWN);
        return {
            check,
            reference: check === 'new_categories' ? 0 : share,
            current: check === 'new_categories' ? share : 0,
            p_value: strayPValue(here, there, rows),
            large: share >= SHARE_THAT_MATTERS,
            isPossible: levels.length > 1,
            ...(shown.length > 0 && { levels: shown.map(({ level }) => level) }),
        };
    };
    return [
        oneSided('new_categories', current, reference, pair.m),
        oneSided('missing_categories', reference, current, pair.n),
    ];
}
/**
 * Bound of the chance that so many rows have levels which the other side lacks, were the rows shared out at random: a
 * level of c rows lies on one side with probability (share of that side)^c; Cantelli's inequality bounds their sum.
 */
function strayPValue(here, there, rows) {
    const total = (values) => values.reduce((sum, value) => sum + value, 0);
    const [size, other] = [total(here), total(there)];
    let [expected, variance] = [0, 0];
    here.forEach((count, k) => {
        const all = count + there[k];
        const alone = (size / (size + other)) ** all;
        expected += all * alone;
        variance += all * all * alone * (1 - alone);
    });
    return rows <= expected ? 1 : variance / (variance + (rows - expected) ** 2);
}
/** Values below the least or above the greatest of the reference. */
function outOfRange(reference, current) {
    const [n, m] = [reference.length, current.length];
    let below = 0;
    while (below < m && current[below] < reference[0])
        below++;
    let above = 0;
    while (above < m && current[m - 1 - above] > reference[n - 1])
        above++;
    return {
        check: 'out_of_range',
        reference: 0,
        current: (below + above) / m,
        p_value: Math.min(1, 2 * Math.min(extremePValue(below, n, m), extremePValue(above, n, m))),
        large: (below + above) / m >= SHARE_THAT_MATTERS,
        isPossible: true,
    };
}
/** Chance that the `count` greatest of all values are all current ones, were sides given out at random. */
function extremePValue(count, n, m) {
    let chance = 1;
    for (let i = 0; i < count && chance > 1e-300; i++)
        chance *= (m - i) / (n + m - i);
    return chance;
}

// EXTERNAL MODULE: ./build/src/drift/column-pair.js + 2 modules
var column_pair = __webpack_require__(13732);
// EXTERNAL MODULE: ./build/src/drift/column-reader.js
var column_reader = __webpack_require__(85743);
// EXTERNAL MODULE: ./build/src/drift/sturges-edges.js
var sturges_edges = __webpack_require__(36663);
;// CONCATENATED MODULE: ./build/src/drift/distribution.js

const BINS = 20;
/** So much of each side at either end lies in the first and the last bin, however far out it is. */
const TAIL = 0.005;
const LEVELS = 10;
/** Numbers in equal bins, categories by their greatest shares on either side. */
function distributionOf(pair) {
    return pair.type === 'num' && pair.numbers ? binsOf(pair.numbers) : levelsOf(pair);
}
function binsOf({ reference, current }) {
    const at = (sorted, share) => sorted[Math.round(share * (sorted.length - 1))];
    const low = Math.min(at(reference, TAIL), at(current, TAIL));
    const high = Math.max(at(reference, 1 - TAIL), at(current, 1 - TAIL));
    const [from, to] = high > low ? [low, high] : [low - 0.5, low + 0.5];
    const edges = Array.from({ length: BINS + 1 }, (_, k) => from + (k / BINS) * (to - from));
    const bounds = Float64Array.from(edges);
    bounds[0] = -Infinity;
    bounds[BINS] = Infinity;
    const shares = (sorted) => Array.from((0,sturges_edges/* countInBins */.F)(sorted, bounds), shareOf(sorted.length));
    const medians = [at(reference, 0.5), at(current, 0.5)];
    return { kind: 'bins', edges: edges.map(distribution_short), reference: shares(reference), current: shares(current), medians };
}
function levelsOf(pair) {
    const { levels, reference, current } = pair.counts();
    const greatest = (k) => Math.max(reference[k] / pair.n, current[k] / pair.m);
    const shown = Array.from({ length: levels.length }, (_, k) => k)
        .sort((a, b) => greatest(b) - greatest(a))
        .slice(0, LEVELS);
    return {
        kind: 'levels',
        levels: shown.map((k) => String(levels[k])),
        reference: shown.map((k) => reference[k]).map(shareOf(pair.n)),
        current: shown.map((k) => current[k]).map(shareOf(pair.m)),
    };
}
function shareOf(size) {
    return (count) => distribution_short(count / size);
}
/** More digits than a picture has. */
function distribution_short(value) {
    return Number(value.toPrecision(5));
}

// EXTERNAL MODULE: ./build/src/drift/binned-shares.js
var binned_shares = __webpack_require__(26578);
;// CONCATENATED MODULE: ./build/src/drift/noise-floor.js

/**
 * The distance to expect between two samples of one distribution, by the size of both and the number of bins;
 * undefined for methods without one (p-values, which need none, and the energy distance).
 */
function noiseFloor(method, pair) {
    const s = 1 / pair.n + 1 / pair.m;
    switch (method) {
        case 'jensenshannon':
        case 'hellinger':
            return Math.sqrt(((filledBins(pair) - 1) * s) / 8);
        case 'kl_div':
            return ((filledBins(pair) - 1) * s) / 2;
        case 'psi':
            return (filledBins(pair) - 1) * s;
        case 'wasserstein':
            return pair.numbers
                ? (Math.sqrt((2 / Math.PI) * s) * pair.spread().integral) / Math.max(pair.spread().deviation, 0.001)
                : undefined;
        default:
            return undefined;
    }
}
function filledBins(pair) {
    const { reference, current } = (0,binned_shares/* binnedShares */.d)(pair);
    return reference.filter((share, k) => share + current[k] > 0).length;
}

;// CONCATENATED MODULE: ./build/src/drift/value-type.js
/** Whole numbers of at most so many distinct values are categories. */
const INTEGER_LEVELS = 10;
/**
 * The kind of a column as Evidently 0.7 infers it from a pandas column. Whole numbers with nulls are floats there, hence
 * numbers, and booleans with nulls are nothing it knows; `asTyped` keeps to the type that the file gives instead.
 */
function columnKind(type, summary, asTyped) {
    switch (type) {
        case 'number':
            return 'num';
        case 'boolean':
            return summary.nulls > 0 && !asTyped ? 'unknown' : 'cat';
        case 'integer':
            if (summary.nulls > 0 && !asTyped)
                return 'num';
            return summary.kind === 'numbers' && distinctExceeds(summary.sorted, INTEGER_LEVELS) ? 'num' : 'cat';
        case 'string': {
            const present = summary.rows - summary.nulls;
            if (present === 0)
                return 'unknown';
            return summary.kind === 'levels' && summary.counts.size > present / 2 ? 'text' : 'cat';
        }
        case 'date':
        case 'timestamp':
            return 'datetime';
        case 'other':
            return 'unknown';
    }
}
function distinctExceeds(sorted, limit) {
    let found = sorted.length > 0 ? 1 : 0;
    for (let i = 1; i < sorted.length && found <= limit; i++)
        if (sorted[i] !== sorted[i - 1])
            found++;
    return found > limit;
}

;// CONCATENATED MODULE: ./build/src/drift/measure-column.js









/** Reads a column of both sides and compares it. The kind is taken from the reference, by Evidently from the current side. */
async function measureColumn(sides, columns, options) {
    const ours = options.preset === 'assay';
    const typed = ours ? columns.reference : columns.current;
    const kindless = kindWithoutReading(typed);
    if (kindless)
        return skipped(kindless);
    if ((0,column_reader/* isNumeric */.kf)(columns.reference.type) !== (0,column_reader/* isNumeric */.kf)(columns.current.type)) {
        const kind = (0,column_reader/* isNumeric */.kf)(typed.type) ? 'num' : 'cat';
        return failed(kind, 'error', `is ${columns.reference.type} in the reference, ${columns.current.type} now`);
    }
    // The current side first: its engine reads while what was kept of the reference is decoded here.
    const reading = sides.current.summary(columns.current);
    const [reference, current] = await Promise.all([sides.reference.summary(columns.reference), reading]);
    const kind = columnKind(typed.type, ours ? reference : current, ours);
    if (kind !== 'num' && kind !== 'cat')
        return skipped(kind);
    const checks = ours && reference.rows > 0 && current.rows > 0 ? [nullRate(reference, current)] : [];
    const few = tooFew(reference, current, ours ? options.minimumRows : 1);
    if (few)
        return { ...failed(kind, ours ? 'insufficient' : 'error', few), checks };
    const pair = pairOf(kind, reference, current, columns);
    if (ours)
        checks.push(...(kind === 'cat' ? categoryChanges(pair) : rangeChecks(pair)));
    return { ...score(columns.reference.name, pair, options), kind, checks, distribution: distributionOf(pair) };
}
function score(name, pair, options) {
    const chosen = (0,choose_detector/* chooseDetector */.m)(options, name, pair);
    if ('undefinedReason' in chosen)
        return { failure: { status: 'error', reason: chosen.undefinedReason } };
    const { detector, threshold } = chosen;
    const value = detector.compute(pair);
    if (typeof value !== 'number' || !Number.isFinite(value)) {
        const reason = typeof value === 'number' ? `${detector.name} is not finite` : value.undefinedReason;
        return { detector, threshold, failure: { status: 'error', reason } };
    }
    if (options.preset === 'evidently')
        return { detector, threshold, score: value };
    const floor = noiseFloor(detector.name, pair);
    return {
        detector,
        threshold,
        score: value,
        pValue: detector.score === 'p_value' ? value : testPValue(pair),
        ...(floor !== undefined && { noiseFloor: floor }),
    };
}
/** Of a two-sample test that holds what it promises: Kolmogorov-Smirnov for numbers, chi-square for categories. */
function testPValue(pair) {
    if (pair.type === 'num' && pair.numbers)
        return (0,kolmogorov_smirnov/* kolmogorovSmirnovPValue */.z)(pair.gaps().greatest, pair.n, pair.m);
    const { reference, current } = pair.counts();
    return contingencyPValue(reference, current);
}
function rangeChecks({ numbers }) {
    return numbers ? [outOfRange(numbers.reference, numbers.current)] : [];
}
function pairOf(kind, reference, current, columns) {
    if (reference.kind === 'levels' && current.kind === 'levels') {
        return column_pair/* ColumnPair */.J7.ofCounts(reference.counts, current.counts);
    }
    if (reference.kind === 'numbers' && current.kind === 'numbers') {
        const whole = [columns.reference, columns.current].every(({ type }) => type === 'integer');
        const integers = whole && reference.nulls + current.nulls === 0;
        return column_pair/* ColumnPair */.J7.ofNumbers(kind, reference.sorted, current.sorted, integers, reference.spread);
    }
    throw new Error('one side is numbers, the other is not');
}
function tooFew(reference, current, least) {
    const counts = [reference, current].map(presentOf);
    if (counts.every((count) => count >= least))
        return undefined;
    const [before, now] = counts;
    return `${before} values in the reference, ${now} now; at least ${least} are needed on both sides`;
}
function presentOf(summary) {
    return summary.kind === 'numbers' ? summary.sorted.length : summary.rows - summary.nulls;
}
/** Whether the values of a column are looked at: they are numbers, booleans or text. */
function isReadColumn(column) {
    return kindWithoutReading(column) === undefined;
}
function kindWithoutReading({ type }) {
    if (type === 'date' || type === 'timestamp')
        return 'datetime';
    return type === 'other' ? 'unknown' : undefined;
}
const WHY_SKIPPED = {
    text: 'free text (more than half of the values are distinct) is not compared',
    datetime: 'dates and times are not compared',
    unknown: 'there are no values of a type that can be compared',
};
function skipped(kind) {
    return failed(kind, 'skipped', WHY_SKIPPED[kind]);
}
function failed(kind, status, reason) {
    return { kind, failure: { status, reason }, checks: [] };
}


/***/ }),

/***/ 49690:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ segmentDrift)
/* harmony export */ });
/* harmony import */ var _column_reader_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85743);
/* harmony import */ var _detect_drift_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49138);
/* harmony import */ var _judge_columns_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(32498);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43026);




/** More levels make segments too small to say anything, and each is read for itself. */
const MOST_SEGMENTS = 50;
/**
 * Compares both tables within each level of a column, one segment after the other; what counts as significant is
 * corrected over all columns of all segments together. More than 50 levels are `SEGMENTS_TOO_MANY` (exit 2).
 */
async function segmentDrift(reference, current, column, options) {
    const before = await reference.categories(column);
    const now = await current.categories(column);
    const levels = [...new Set([...before.levels, ...now.levels])].sort();
    if (levels.length > MOST_SEGMENTS) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({
            code: 'SEGMENTS_TOO_MANY',
            message: `column "${column}" has ${levels.length} distinct values, too many for segments`,
            hint: `Name a column with at most ${MOST_SEGMENTS} of them.`,
            exitCode: 2,
        });
    }
    const segments = [];
    for (const level of levels) {
        const [left, right] = [rowsOf(before, level), rowsOf(now, level)];
        const readers = [(0,_column_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .columnReader */ .a8)(reference, left), (0,_column_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .columnReader */ .a8)(current, right)];
        const columns = await (0,_detect_drift_js__WEBPACK_IMPORTED_MODULE_2__/* .measureColumns */ .eh)(...readers, { ...options, segment: column });
        segments.push({ level, n: right.count, columns });
    }
    const judged = (0,_judge_columns_js__WEBPACK_IMPORTED_MODULE_3__/* .judgeColumns */ .$)(segments.flatMap((segment) => segment.columns), options);
    let next = 0;
    return segments.map(({ level, n, columns }) => {
        const drifts = judged.slice(next, (next += columns.length)).map(({ name, drift }) => [name, drift]);
        return { by: { [column]: level }, n, status: statusOf(drifts), columns: Object.fromEntries(drifts) };
    });
}
function rowsOf({ codes, levels }, level) {
    const wanted = levels.indexOf(level);
    // A level that the column lacks has no code, and rows without a value have −1.
    const has = (row) => wanted >= 0 && codes[row] === wanted;
    return { count: codes.reduce((count, code) => (wanted >= 0 && code === wanted ? count + 1 : count), 0), has };
}
function statusOf(drifts) {
    if (drifts.some(([, { drifted }]) => drifted))
        return 'drifted';
    return drifts.some(([, { status }]) => status === 'ok') ? 'ok' : 'insufficient';
}


/***/ })

};
;