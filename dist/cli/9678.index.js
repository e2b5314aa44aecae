"use strict";
exports.id = 9678;
exports.ids = [9678];
exports.modules = {

/***/ 96728:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ isSameTable)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

/**
 * Whether two revisions hold the same bytes there. What is not on disk and recorded under the same hash is not read. Throws
 * what reading throws.
 */
async function isSameTable(before, after) {
    if (!after.view.onDisk?.(after.path)) {
        const recorded = recordedDigest(before);
        if (recorded !== undefined && recorded === recordedDigest(after))
            return true;
    }
    const [old, now] = [await namesIn(before), await namesIn(after)];
    if (old.join('\n') !== now.join('\n'))
        return false;
    for (const name of old) {
        const [left, right] = [await bytesOf(before, name), await bytesOf(after, name)];
        if (left === undefined || right === undefined ? left !== right : !left.equals(right))
            return false;
    }
    return true;
}
function recordedDigest({ view, path }) {
    return view.outputs.find((output) => output.path === path)?.digest;
}
/** Names of its files from its own path on: '' of a file. */
async function namesIn({ view, path }) {
    return (await view.filesAt(path)).map((file) => node_path__WEBPACK_IMPORTED_MODULE_0__.posix.relative(path, file));
}
function bytesOf({ view, path }, name) {
    return view.read(name === '' ? path : `${path}/${name}`);
}


/***/ }),

/***/ 49678:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   measureDrifts: () => (/* binding */ measureDrifts)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _core_bounded_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(96564);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(43026);
/* harmony import */ var _core_measurement_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(71077);
/* harmony import */ var _drift_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89552);
/* harmony import */ var _drift_index_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(54485);
/* harmony import */ var _drift_index_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(49138);
/* harmony import */ var _drift_index_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(85743);
/* harmony import */ var _drift_index_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(49690);
/* harmony import */ var _platform_duckdb_index_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(28549);
/* harmony import */ var _import_drift_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(60678);
/* harmony import */ var _is_same_table_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(96728);
/* harmony import */ var _open_reference_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(9446);
/* harmony import */ var _revision_table_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(56802);
/* harmony import */ var _revision_view_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(46285);













/**
 * Drift of the models that ask for it: `current` as this change has it beside `reference` as the base has it (this change,
 * where the base has none). What is wrong with a table leaves `drift.<model>.share` without a value, with the reason.
 */
async function measureDrifts(models, head, base, { environment, progress }) {
    const measurements = [];
    const drifted = [];
    for (const [name, model] of Object.entries(models)) {
        if (!model.drift)
            continue;
        const started = performance.now();
        try {
            const result = await resultOf(model, model.drift, { head, base, environment });
            measurements.push(...(0,_drift_index_js__WEBPACK_IMPORTED_MODULE_3__/* .measureDrift */ .QA)(name, result));
            drifted.push((0,_drift_index_js__WEBPACK_IMPORTED_MODULE_3__/* .driftedModel */ .Oz)(name, result));
            progress.note(`Drift of ${name}: ${result.reason}, ${((performance.now() - started) / 1000).toFixed(1)} s`);
        }
        catch (error) {
            if (!(error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo) || error.exitCode !== 2)
                throw error;
            const reason = (0,_core_bounded_js__WEBPACK_IMPORTED_MODULE_5__/* .boundedText */ .L)((0,_revision_view_js__WEBPACK_IMPORTED_MODULE_6__/* .reasonOf */ .A)(error));
            const source = (0,_core_bounded_js__WEBPACK_IMPORTED_MODULE_5__/* .boundedText */ .L)(model.drift.import ?? model.drift.current);
            measurements.push((0,_core_measurement_js__WEBPACK_IMPORTED_MODULE_7__/* .measurement */ .P)({ id: `drift.${name}.share`, source, direction: 'lower', undefined_reason: reason }));
            progress.note(`Drift of ${name} was not measured: ${reason}`);
        }
    }
    return { measurements, section: drifted.length === 0 ? undefined : { models: drifted } };
}
async function resultOf(model, config, revisions) {
    if (config.import === undefined)
        return compareTables(model, config, revisions);
    const bytes = await revisions.head.read(config.import);
    if (!bytes)
        throw missing(config.import);
    return (0,_import_drift_js__WEBPACK_IMPORTED_MODULE_8__/* .importDrift */ .l)(bytes.toString('utf8'), config.import, config.drift_share);
}
async function compareTables({ test }, config, { head, base, environment }) {
    const [before, now] = [config.reference, config.current];
    const scratch = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdtempSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), 'assay-drift-'));
    const closing = [];
    try {
        const ofBase = base && (await (0,_revision_table_js__WEBPACK_IMPORTED_MODULE_9__/* .placeRevisionTable */ .t)(base, before, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(scratch, 'reference')));
        const place = ofBase ?? (await (0,_revision_table_js__WEBPACK_IMPORTED_MODULE_9__/* .placeRevisionTable */ .t)(head, before, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(scratch, 'reference')));
        if (place === undefined)
            throw missing(before);
        const chosen = (0,_drift_index_js__WEBPACK_IMPORTED_MODULE_10__/* .driftOptions */ .Q_)(config, test.target);
        const source = { path: place, name: before };
        const { reference, current } = await (0,_open_reference_js__WEBPACK_IMPORTED_MODULE_11__/* .openCompared */ .Y)(source, (column) => (0,_drift_index_js__WEBPACK_IMPORTED_MODULE_12__/* .isChosen */ .lf)(column, chosen), environment, (columns) => {
            // Evidently types each table for itself.
            const types = config.preset === 'assay' ? { columns: [...columns] } : {};
            return (0,_revision_table_js__WEBPACK_IMPORTED_MODULE_9__/* .openRevisionTable */ .Y)(head, now, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(scratch, 'current'), types, (0,_open_reference_js__WEBPACK_IMPORTED_MODULE_11__/* .comparedReading */ .Q)(chosen.segment));
        });
        closing.push(() => reference.close(), () => current?.close());
        if (!current)
            throw missing(now);
        if (ofBase === undefined || (await isUnchanged(before, base, head))) {
            head.noteTable?.(before, { columns: reference.columns, rowCount: reference.rowCount });
        }
        const hasTarget = [reference, current].every(({ columns }) => columns.some(({ name }) => name === test.target));
        const options = hasTarget ? chosen : (0,_drift_index_js__WEBPACK_IMPORTED_MODULE_10__/* .driftOptions */ .Q_)(config, undefined);
        const result = await (0,_drift_index_js__WEBPACK_IMPORTED_MODULE_12__/* .detectDrift */ .D9)(reference, (0,_drift_index_js__WEBPACK_IMPORTED_MODULE_13__/* .columnReader */ .a8)(current), options);
        if (options.segment !== undefined) {
            const rows = await (0,_platform_duckdb_index_js__WEBPACK_IMPORTED_MODULE_14__/* .openTable */ .R)(source);
            closing.push(() => rows.close());
            result.segments = await (0,_drift_index_js__WEBPACK_IMPORTED_MODULE_15__/* .segmentDrift */ .$)(rows, current, options.segment, options);
        }
        return result;
    }
    finally {
        for (const close of closing)
            close();
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(scratch, { recursive: true, force: true });
    }
}
/** Whether the work tree has the table of the base; what is tracked, or in a tracked directory, is told by digest, not read. */
async function isUnchanged(path, base, head) {
    const covers = (output) => `${path}/`.startsWith(`${output.path}/`);
    const [old, now] = [base, head].map(({ outputs }) => outputs.find(covers)?.digest);
    if (old !== undefined || now !== undefined)
        return old === now;
    return (0,_is_same_table_js__WEBPACK_IMPORTED_MODULE_16__/* .isSameTable */ .j)({ view: base, path }, { view: head, path });
}
function missing(path) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo({
        code: 'FILE_MISSING',
        message: `there is no ${path}`,
        hint: 'Correct the path under `drift:` in assay.yaml, or let a stage make the file.',
        exitCode: 2,
    });
}


/***/ }),

/***/ 56802:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ openRevisionTable),
/* harmony export */   t: () => (/* binding */ placeRevisionTable)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _platform_duckdb_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28549);



/**
 * The place on disk of the table (a file or a directory) that a revision has at a path; undefined where it has none. What
 * is not on disk is written below `scratch`, never into the work tree; whoever owns `scratch` deletes it.
 */
async function placeRevisionTable(view, path, scratch) {
    const onDisk = view.onDisk?.(path);
    if (onDisk !== undefined)
        return onDisk;
    const place = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(scratch, view.name === 'workspace' ? 'head' : 'base');
    let isThere = false;
    for (const file of await view.filesAt(path)) {
        const bytes = await view.read(file);
        if (!bytes)
            continue;
        isThere = true;
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(place, file)), { recursive: true });
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(place, file), bytes);
    }
    return isThere ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(place, path) : undefined;
}
/** Opens that table. */
async function openRevisionTable(view, path, scratch, types = {}, reading = {}) {
    const place = await placeRevisionTable(view, path, scratch);
    if (place === undefined)
        return undefined;
    const table = await (0,_platform_duckdb_index_js__WEBPACK_IMPORTED_MODULE_2__/* .openTable */ .R)({ path: place, name: path, ...types }, reading);
    view.noteTable?.(path, { columns: table.columns, rowCount: table.rowCount });
    return table;
}


/***/ }),

/***/ 89552:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gc: () => (/* binding */ driftSectionSchema),
/* harmony export */   Oz: () => (/* binding */ driftedModel),
/* harmony export */   QA: () => (/* binding */ measureDrift)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);
/* harmony import */ var _core_bounded_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96564);
/* harmony import */ var _core_measurement_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71077);
/* harmony import */ var _percent_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(56152);




const text = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(_core_bounded_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_TEXT */ .l);
const finite = zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nullable();
const MAX_COLUMNS = 1000;
const MAX_DISTRIBUTIONS = 30;
const shares = zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()).max(50);
const distributionSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .discriminatedUnion */ .gMt('kind', [
    zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        kind: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('bins'),
        edges: shares,
        reference: shares,
        current: shares,
        medians: zod__WEBPACK_IMPORTED_MODULE_0__/* .tuple */ .PVZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()]),
    }),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('levels'), levels: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(text).max(50), reference: shares, current: shares }),
]);
const side = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ path: text, rows: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().nonnegative() });
/** `sections.drift` of report.json. */
const driftSectionSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    models: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        name: text,
        /** Null where an imported report does not say. */
        reference: side.nullable(),
        current: side.nullable(),
        /** The report that was imported. */
        imported: text.nullable(),
        preset: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['assay', 'evidently']),
        dataset_drift: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
        reason: text,
        /** Null where there is none; `reason` says why. */
        share: finite,
        /** Drifted columns first. */
        columns: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
            name: text,
            method: text.nullable(),
            score: finite,
            threshold: finite,
            q_value: finite,
            noise_floor: finite,
            status: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['ok', 'drifted', 'insufficient', 'error', 'skipped']),
            /** What else was found, and why there is no score. */
            remarks: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(text).max(10),
        }))
            .max(MAX_COLUMNS),
        omitted: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().nonnegative(),
        /** Of the first columns that drifted or failed a check. */
        distributions: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ column: text, distribution: distributionSchema }))
            .max(MAX_DISTRIBUTIONS),
        /** One a level of the column that segments are made by. */
        segments: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
            by: text,
            rows: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().nonnegative(),
            status: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['ok', 'drifted', 'insufficient']),
            drifted: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(text).max(20),
        }))
            .max(50),
        /** Columns that came, went or changed their type. */
        schema: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(text).max(100),
    }))
        .max(100),
});
/** Names of `drift.<model>.<name>` that are no column's; a column of such a name has a backslash before it. */
const OWN_NAMES = ['share', 'failed_checks', 'schema_changes'];
/**
 * `drift.<model>.share`, how many columns failed a check and how many went missing or changed their type (of tables, not of
 * an imported report), and the score of each column.
 */
function measureDrift(model, { share, undefined_reason: whyNone, columns, current, imported, schema }) {
    const common = { source: (0,_core_bounded_js__WEBPACK_IMPORTED_MODULE_1__/* .boundedText */ .L)(imported ?? current.name), n: current?.rows ?? null };
    const lowerIsBetter = (name, value, undefined_reason = null) => (0,_core_measurement_js__WEBPACK_IMPORTED_MODULE_2__/* .measurement */ .P)({ ...common, id: `drift.${model}.${name}`, direction: 'lower', value, undefined_reason });
    const failed = Object.values(columns).filter(({ checks = [] }) => checks.some(({ flagged }) => flagged));
    const changed = schema.filter(({ change }) => change !== 'new');
    return [
        lowerIsBetter('share', share, share === null ? (0,_core_bounded_js__WEBPACK_IMPORTED_MODULE_1__/* .boundedText */ .L)(whyNone ?? 'no column could be compared') : null),
        ...(imported === undefined
            ? [lowerIsBetter('failed_checks', failed.length), lowerIsBetter('schema_changes', changed.length)]
            : []),
        ...Object.entries(columns).map(([name, { score, undefined_reason: why }]) => (0,_core_measurement_js__WEBPACK_IMPORTED_MODULE_2__/* .measurement */ .P)({
            ...common,
            id: (0,_core_bounded_js__WEBPACK_IMPORTED_MODULE_1__/* .boundedText */ .L)(`drift.${model}.${columnId(name)}`),
            value: score,
            undefined_reason: score === null ? (0,_core_bounded_js__WEBPACK_IMPORTED_MODULE_1__/* .boundedText */ .L)(why ?? 'it was not compared') : null,
        })),
    ];
}
function columnId(name) {
    if (OWN_NAMES.includes(name))
        return `\\${name}`;
    return name.replace(/[\\.[\]=,]/g, (character) => `\\${character}`);
}
const ORDER = ['drifted', 'error', 'insufficient', 'ok', 'skipped'];
/** The section's entry of a model. */
function driftedModel(name, result) {
    const columns = Object.entries(result.columns).sort(([, a], [, b]) => ORDER.indexOf(a.status) - ORDER.indexOf(b.status));
    return {
        name,
        reference: result.reference && { path: (0,_core_bounded_js__WEBPACK_IMPORTED_MODULE_1__/* .boundedText */ .L)(result.reference.name), rows: result.reference.rows },
        current: result.current && { path: (0,_core_bounded_js__WEBPACK_IMPORTED_MODULE_1__/* .boundedText */ .L)(result.current.name), rows: result.current.rows },
        imported: result.imported === undefined ? null : (0,_core_bounded_js__WEBPACK_IMPORTED_MODULE_1__/* .boundedText */ .L)(result.imported),
        preset: result.preset,
        dataset_drift: result.dataset_drift,
        reason: (0,_core_bounded_js__WEBPACK_IMPORTED_MODULE_1__/* .boundedText */ .L)(result.reason),
        share: result.share,
        columns: columns.slice(0, MAX_COLUMNS).map(([column, drift]) => ({
            name: (0,_core_bounded_js__WEBPACK_IMPORTED_MODULE_1__/* .boundedText */ .L)(column),
            method: drift.method,
            score: drift.score,
            threshold: drift.threshold,
            q_value: drift.q_value ?? null,
            noise_floor: drift.noise_floor ?? null,
            status: drift.status,
            remarks: remarksOf(drift).map(_core_bounded_js__WEBPACK_IMPORTED_MODULE_1__/* .boundedText */ .L).slice(0, 10),
        })),
        omitted: Math.max(0, columns.length - MAX_COLUMNS),
        distributions: columns
            .flatMap(([column, { distribution }]) => distribution ? [{ column: (0,_core_bounded_js__WEBPACK_IMPORTED_MODULE_1__/* .boundedText */ .L)(column), distribution: bounded(distribution) }] : [])
            .slice(0, MAX_DISTRIBUTIONS),
        segments: (result.segments ?? []).map(({ by, n, status, columns: inside }) => ({
            by: (0,_core_bounded_js__WEBPACK_IMPORTED_MODULE_1__/* .boundedText */ .L)(Object.entries(by)
                .map((pair) => pair.join('='))
                .join(', ')),
            rows: n,
            status,
            drifted: Object.keys(inside)
                .filter((column) => inside[column].drifted)
                .map(_core_bounded_js__WEBPACK_IMPORTED_MODULE_1__/* .boundedText */ .L)
                .slice(0, 20),
        })),
        schema: result.schema
            .map(({ column, change, reference, current }) => (0,_core_bounded_js__WEBPACK_IMPORTED_MODULE_1__/* .boundedText */ .L)(change === 'type' ? `${column} was ${reference} and is ${current}` : `${column} is ${change}`))
            .slice(0, 100),
    };
}
function remarksOf({ undefined_reason: why, checks = [], critical, role }) {
    return [
        ...(critical ? ['critical'] : []),
        ...(role ? [role] : []),
        ...checks.filter(({ flagged }) => flagged).map(checkText),
        ...(why === undefined ? [] : [why]),
    ];
}
function checkText({ check, reference, current, levels = [] }) {
    const named = levels.length === 0 ? '' : ` (${levels.join(', ')})`;
    return `${check.replaceAll('_', ' ')}${named}: ${(0,_percent_js__WEBPACK_IMPORTED_MODULE_3__/* .percent */ .K)(reference)} → ${(0,_percent_js__WEBPACK_IMPORTED_MODULE_3__/* .percent */ .K)(current)}`;
}
function bounded(distribution) {
    return distribution.kind === 'bins'
        ? distribution
        : { ...distribution, levels: distribution.levels.map((level) => (0,_core_bounded_js__WEBPACK_IMPORTED_MODULE_1__/* .boundedText */ .L)(level)) };
}


/***/ })

};
;