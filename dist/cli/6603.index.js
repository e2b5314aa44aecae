"use strict";
exports.id = 6603;
exports.ids = [6603];
exports.modules = {

/***/ 96564:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ boundedText),
/* harmony export */   l: () => (/* binding */ MAX_TEXT)
/* harmony export */ });
/** Longest string a report carries, in UTF-16 units; longer ones are cut by whoever measures. */
const MAX_TEXT = 500;
/** The text cut to what a report carries, on a character boundary, with `…` where something is missing. */
function boundedText(text) {
    if (text.length <= MAX_TEXT)
        return text;
    const cut = text.slice(0, MAX_TEXT - 1);
    return (/[\uD800-\uDBFF]$/.test(cut) ? cut.slice(0, -1) : cut) + '…';
}


/***/ }),

/***/ 71077:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ measurement),
/* harmony export */   a: () => (/* binding */ measurementSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12311);
/* harmony import */ var _bounded_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96564);


const text = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(_bounded_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_TEXT */ .l);
const finite = zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nullable();
/**
 * A number about something. Who measures does not judge. `base` and `diff` (value − base,
 * in the metric's own unit) are null when there is nothing to compare with.
 */
const measurementSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    id: text,
    value: finite,
    base: finite,
    diff: finite,
    /** Interval of `diff` where there is a base, else of `value`; null where nobody can say. */
    ci: zod__WEBPACK_IMPORTED_MODULE_0__/* .tuple */ .PVZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()]).nullable(),
    /** Two-sided confidence of `ci`, e.g. 0.9. */
    confidence: finite,
    /** Standard error of `diff`. */
    se: finite,
    /** Standard error of `value`. */
    value_se: finite,
    n: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().nonnegative().nullable(),
    unit: text.nullable(),
    /** Which way is better; null when nobody said. */
    direction: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['higher', 'lower']).nullable(),
    /** The file, model or probe the number comes from. */
    source: text,
    /** Why `value` is null. */
    undefined_reason: text.nullable(),
});
/** A measurement with the fields nobody filled in set to null. */
function measurement(fields) {
    const { value = null, base = null } = fields;
    return {
        value,
        base,
        diff: difference(value, base),
        ci: null,
        confidence: null,
        se: null,
        value_se: null,
        n: null,
        unit: null,
        direction: null,
        undefined_reason: null,
        ...fields,
    };
}
/** null where there is none, or none that a number can hold. */
function difference(value, base) {
    const diff = value === null || base === null ? null : value - base;
    return diff === null || !Number.isFinite(diff) ? null : diff;
}


/***/ }),

/***/ 75547:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  nm: () => (/* binding */ MAX_MEASUREMENTS),
  WA: () => (/* binding */ MAX_REPORT_BYTES),
  DC: () => (/* binding */ REPORT_SCHEMA),
  Qh: () => (/* binding */ reportSchema),
  cn: () => (/* binding */ subjectSchema)
});

// UNUSED EXPORTS: trustSchema

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 7 modules
var schemas = __webpack_require__(12311);
// EXTERNAL MODULE: ./build/src/core/bounded.js
var bounded = __webpack_require__(96564);
// EXTERNAL MODULE: ./build/src/core/measurement.js
var measurement = __webpack_require__(71077);
;// CONCATENATED MODULE: ./build/src/core/verdict.js


/** What one rule said about one measurement, with the reason in one line. */
const verdictSchema = schemas/* strictObject */.rej({
    /** `<measurement id>:<key>`, e.g. `metrics.json:accuracy:max_drop`. */
    rule: schemas/* string */.YjP().max(bounded/* MAX_TEXT */.l),
    status: schemas/* enum */.k5n(['pass', 'fail', 'inconclusive', 'skipped']),
    measurement: schemas/* string */.YjP().max(bounded/* MAX_TEXT */.l),
    reason: schemas/* string */.YjP().max(bounded/* MAX_TEXT */.l),
    /** The bound the rule sets, in words a reader can compare with the value: `≥ 0.75`. */
    threshold: schemas/* string */.YjP().max(bounded/* MAX_TEXT */.l),
    rows_needed: schemas/* number */.aig().int().positive().nullable(),
    /** true: shown, never decides. */
    informational: schemas/* boolean */.zMY(),
});
/** The word over the whole report. */
const decisionSchema = schemas/* enum */.k5n(['pass', 'fail', 'inconclusive']);

;// CONCATENATED MODULE: ./build/src/core/report.js




/** The value of `schema` in every report this version writes. */
const REPORT_SCHEMA = 'assay.report/1';
/** Largest report.json written or read, in bytes. */
const MAX_REPORT_BYTES = 1024 * 1024;
/** Most measurements, and most verdicts, of one report. */
const MAX_MEASUREMENTS = 5000;
const report_text = schemas/* string */.YjP().max(bounded/* MAX_TEXT */.l);
const sha = schemas/* string */.YjP().regex(/^[0-9a-f]{40,64}$/);
const digest = schemas/* string */.YjP().regex(/^[0-9a-f]{32}(\.dir)?$/);
/** What the report is about. Everything GitHub did not say is null. */
const subjectSchema = schemas/* strictObject */.rej({
    repository: report_text.nullable(),
    head_sha: sha.nullable(),
    merge_sha: sha.nullable(),
    base_sha: sha.nullable(),
    pull_request: schemas/* number */.aig().int().positive().nullable(),
    run_id: schemas/* number */.aig().int().positive().nullable(),
    run_attempt: schemas/* number */.aig().int().positive().nullable(),
    workflow: report_text.nullable(),
});
/** How far the numbers can be trusted; a file can only ever claim the lowest tier. */
const trustSchema = schemas/* literal */.euz('self_reported');
/** The envelope of `report.json`; `sections` takes the rooms' own section schemas. */
function reportSchema(sections) {
    return schemas/* strictObject */.rej({
        schema: schemas/* literal */.euz(REPORT_SCHEMA),
        subject: subjectSchema,
        trust: trustSchema,
        inputs: schemas/* strictObject */.rej({
            /** Git's blob id of the assay.yaml whose rules judged; null when there was none. */
            config_sha: sha.nullable(),
            data: schemas/* record */.g1P(report_text, digest),
            models: schemas/* record */.g1P(report_text, digest),
        }),
        decision: decisionSchema,
        reason: report_text,
        measurements: schemas/* array */.YOg(measurement/* measurementSchema */.a).max(MAX_MEASUREMENTS),
        verdicts: schemas/* array */.YOg(verdictSchema).max(MAX_MEASUREMENTS),
        sections: schemas/* strictObject */.rej(sections).partial(),
        timings: schemas/* record */.g1P(report_text, schemas/* number */.aig().nonnegative()),
    });
}


/***/ }),

/***/ 89552:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gc: () => (/* binding */ driftSectionSchema),
/* harmony export */   Is: () => (/* binding */ driftBlocks),
/* harmony export */   Oz: () => (/* binding */ driftedModel),
/* harmony export */   QA: () => (/* binding */ measureDrift)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12311);
/* harmony import */ var _core_bounded_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96564);
/* harmony import */ var _core_format_number_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26034);
/* harmony import */ var _core_measurement_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71077);




const text = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(_core_bounded_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_TEXT */ .l);
const finite = zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nullable();
const MAX_COLUMNS = 1000;
/** `sections.drift` of report.json. */
const driftSectionSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    models: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        name: text,
        reference: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ path: text, rows: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().nonnegative() }),
        current: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ path: text, rows: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().nonnegative() }),
        preset: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['assay', 'evidently']),
        dataset_drift: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
        reason: text,
        share: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
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
        /** Columns that came, went or changed their type. */
        schema: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(text).max(100),
    }))
        .max(100),
});
/** `drift.<model>.share`, and the score of each column. */
function measureDrift(model, { share, number_of_columns: compared, columns, current }) {
    const source = (0,_core_bounded_js__WEBPACK_IMPORTED_MODULE_1__/* .boundedText */ .L)(current.name);
    const n = current.rows;
    return [
        (0,_core_measurement_js__WEBPACK_IMPORTED_MODULE_2__/* .measurement */ .P)({
            id: `drift.${model}.share`,
            source,
            n,
            direction: 'lower',
            value: compared === 0 ? null : share,
            undefined_reason: compared === 0 ? 'no column could be compared' : null,
        }),
        ...Object.entries(columns).map(([name, { score, undefined_reason: why }]) => (0,_core_measurement_js__WEBPACK_IMPORTED_MODULE_2__/* .measurement */ .P)({
            id: (0,_core_bounded_js__WEBPACK_IMPORTED_MODULE_1__/* .boundedText */ .L)(`drift.${model}.${name.replace(/[\\.[\]=,]/g, (character) => `\\${character}`)}`),
            source,
            n,
            value: score,
            undefined_reason: score === null ? (0,_core_bounded_js__WEBPACK_IMPORTED_MODULE_1__/* .boundedText */ .L)(why ?? 'it was not compared') : null,
        })),
    ];
}
const ORDER = ['drifted', 'error', 'insufficient', 'ok', 'skipped'];
/** The section's entry of a model. */
function driftedModel(name, result) {
    const columns = Object.entries(result.columns).sort(([, a], [, b]) => ORDER.indexOf(a.status) - ORDER.indexOf(b.status));
    return {
        name,
        reference: { path: (0,_core_bounded_js__WEBPACK_IMPORTED_MODULE_1__/* .boundedText */ .L)(result.reference.name), rows: result.reference.rows },
        current: { path: (0,_core_bounded_js__WEBPACK_IMPORTED_MODULE_1__/* .boundedText */ .L)(result.current.name), rows: result.current.rows },
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
    return `${check.replaceAll('_', ' ')}${named}: ${percent(reference)} → ${percent(current)}`;
}
function percent(share) {
    return `${(0,_core_format_number_js__WEBPACK_IMPORTED_MODULE_3__/* .formatNumber */ .ZV)(Number((share * 100).toPrecision(3)))} %`;
}
/** Draws the section: one fold a model. */
function driftBlocks({ models }) {
    return models.map((model) => ({
        kind: 'details',
        summary: `Drift of ${model.name}: ${model.reason}`,
        blocks: [
            {
                kind: 'paragraph',
                content: [
                    { code: model.current.path },
                    ` (${(0,_core_format_number_js__WEBPACK_IMPORTED_MODULE_3__/* .formatNumber */ .ZV)(model.current.rows)} rows) beside `,
                    { code: model.reference.path },
                    ` (${(0,_core_format_number_js__WEBPACK_IMPORTED_MODULE_3__/* .formatNumber */ .ZV)(model.reference.rows)} rows), preset ${model.preset}.`,
                ],
            },
            ...model.schema.map((line) => ({ kind: 'note', tone: 'warning', content: [line] })),
            {
                kind: 'table',
                caption: `Columns${model.omitted === 0 ? '' : `, ${model.omitted} left out`}`,
                columns: [
                    { title: 'Column' },
                    { title: 'Status' },
                    { title: 'Method' },
                    { title: 'Score', align: 'right' },
                    { title: 'Threshold', align: 'right' },
                    { title: 'Without drift', align: 'right' },
                    { title: 'q', align: 'right' },
                    { title: 'Remarks' },
                ],
                rows: model.columns.map(columnCells),
            },
        ],
    }));
}
function columnCells(column) {
    const shown = (value) => (value === null ? '–' : (0,_core_format_number_js__WEBPACK_IMPORTED_MODULE_3__/* .formatNumber */ .ZV)(value));
    const tone = column.status === 'drifted' ? 'bad' : column.status === 'ok' ? 'good' : 'unsure';
    return [
        { code: column.name },
        { strong: column.status, tone: column.status === 'skipped' ? 'quiet' : tone },
        column.method ?? '–',
        shown(column.score),
        shown(column.threshold),
        shown(column.noise_floor),
        shown(column.q_value),
        column.remarks.join('; '),
    ];
}


/***/ }),

/***/ 93745:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  xW: () => (/* binding */ pipelineBlocks),
  al: () => (/* binding */ pipelineSection),
  Tj: () => (/* binding */ pipelineSectionSchema)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 7 modules
var schemas = __webpack_require__(12311);
// EXTERNAL MODULE: ./build/src/core/bounded.js
var bounded = __webpack_require__(96564);
// EXTERNAL MODULE: ./build/src/core/format-number.js
var format_number = __webpack_require__(26034);
;// CONCATENATED MODULE: ./build/src/pipeline/param-cells.js
/** Longest list that is shown whole, in characters. */
const SHORT = 40;
const MAX_NAMED = 5;
/**
 * A parameter's value at the base and at the head as a reader sees them: whole, `–` where there is none; of long lists how
 * many entries each has, with those that only this one has.
 */
function paramCells({ old, new: now }) {
    const [before, after] = [listOf(old), listOf(now)];
    const isLong = Math.max(old?.length ?? 0, now?.length ?? 0) > SHORT;
    if (!before || !after || !isLong)
        return [old ?? '–', now ?? '–'];
    return [summary(before, after), summary(after, before)];
}
/** Entries of a list as they were recorded: JSON; undefined for anything else. */
function listOf(text) {
    if (!text?.startsWith('['))
        return undefined;
    try {
        const list = JSON.parse(text);
        return Array.isArray(list)
            ? list.map((entry) => (typeof entry === 'string' ? entry : JSON.stringify(entry)))
            : undefined;
    }
    catch {
        return undefined; // text that begins like a list, or a list that was cut
    }
}
function summary(own, other) {
    const known = new Set(other);
    const only = own.filter((entry) => !known.has(entry));
    const named = only.slice(0, MAX_NAMED).join(', ');
    const more = only.length > MAX_NAMED ? ` and ${only.length - MAX_NAMED} more` : '';
    return `${own.length} ${own.length === 1 ? 'entry' : 'entries'}${only.length > 0 ? `, with ${named}${more}` : ''}`;
}

// EXTERNAL MODULE: ./build/src/pipeline/staleness.js
var staleness = __webpack_require__(69370);
;// CONCATENATED MODULE: ./build/src/pipeline/section.js






const MAX_NODES = 1000;
const MAX_PARAMS = 500;
const section_text = schemas/* string */.YjP().max(bounded/* MAX_TEXT */.l);
/** What the pipeline says in a report. */
const pipelineSectionSchema = schemas/* strictObject */.rej({
    stages: schemas/* array */.YOg(schemas/* strictObject */.rej({
        address: section_text,
        status: schemas/* enum */.k5n(['run', 'cached', 'skipped', 'failed', 'blocked']),
        reasons: schemas/* array */.YOg(section_text).max(20),
        seconds: schemas/* number */.aig().nonnegative(),
        /** How often its commands were started; more than once where it was tried again. */
        attempts: schemas/* number */.aig().int().nonnegative().default(0),
        /** Most resident memory while its commands ran; null where it cannot be had. */
        peak_memory_bytes: schemas/* number */.aig().nonnegative().nullable().default(null),
        needs: schemas/* array */.YOg(section_text).max(MAX_NODES),
        failure: schemas/* strictObject */.rej({ code: section_text, message: section_text, hint: section_text.nullable(), last_lines: schemas/* array */.YOg(section_text).max(20) })
            .nullable(),
    }))
        .max(MAX_NODES),
    /** `.dvc` files that feed the stages. */
    sources: schemas/* array */.YOg(section_text).max(MAX_NODES),
    params: schemas/* array */.YOg(schemas/* strictObject */.rej({ file: section_text, key: section_text, old: section_text.nullable(), new: section_text.nullable() }))
        .max(MAX_PARAMS),
    /** Things a reader should know: what was not pulled, what could not be read at the base. */
    notes: schemas/* array */.YOg(section_text).max(50),
});
/** Puts results into the words of the report, every string bounded. */
function pipelineSection(graph, results, params, notes) {
    const visited = new Set(results.map(({ address }) => address));
    const sources = new Set(results.flatMap(({ address }) => graph.get(address).needs.filter((need) => !visited.has(need))));
    return {
        stages: results.slice(0, MAX_NODES).map(({ address, status, reasons, seconds, failure, ...result }) => ({
            address: (0,bounded/* boundedText */.L)(address),
            status,
            reasons: reasons.slice(0, 20).map((reason) => (0,bounded/* boundedText */.L)((0,staleness/* describeReason */.Gk)(reason))),
            seconds: Math.round(seconds * 1000) / 1000,
            attempts: result.attempts ?? 0,
            peak_memory_bytes: result.peakMemoryBytes ?? null,
            needs: graph.get(address).needs.slice(0, MAX_NODES).map(bounded/* boundedText */.L),
            failure: failure
                ? {
                    code: failure.code,
                    message: (0,bounded/* boundedText */.L)(failure.message),
                    hint: failure.hint === undefined ? null : (0,bounded/* boundedText */.L)(failure.hint),
                    last_lines: failure.lastLines.slice(-20).map(bounded/* boundedText */.L),
                }
                : null,
        })),
        sources: [...sources].slice(0, MAX_NODES).map(bounded/* boundedText */.L),
        params: params.slice(0, MAX_PARAMS).map(({ file, key, old, new: now }) => ({
            file: (0,bounded/* boundedText */.L)(file),
            key: (0,bounded/* boundedText */.L)(key),
            old: old === null ? null : (0,bounded/* boundedText */.L)(old),
            new: now === null ? null : (0,bounded/* boundedText */.L)(now),
        })),
        notes: notes.slice(0, 50).map(bounded/* boundedText */.L),
    };
}
const TONES = {
    run: 'good',
    cached: 'unsure',
    skipped: 'quiet',
    failed: 'bad',
    blocked: 'quiet',
};
const LEGEND = [
    { state: 'run', label: 'run', tone: TONES.run },
    { state: 'cached', label: 'cached: outputs taken as they were, without running', tone: TONES.cached },
    { state: 'skipped', label: 'skipped: nothing changed', tone: TONES.skipped },
    { state: 'failed', label: 'failed', tone: TONES.failed },
    { state: 'blocked', label: 'blocked by a failure', tone: TONES.blocked },
    { state: 'data', label: 'data', tone: 'neutral' },
];
/** Draws the section: failures open, then stages, graph and parameters folded. */
function pipelineBlocks(section) {
    const blocks = section.stages.flatMap(({ address, failure }) => failure
        ? [
            {
                kind: 'note',
                tone: 'error',
                content: [
                    'Stage ',
                    { code: address },
                    ` failed: ${failure.message.replace(/[.\s]*$/, '.')}`,
                    ...(failure.hint ? [` ${failure.hint}`] : []),
                ],
            },
            ...(failure.last_lines.length > 0
                ? [{ kind: 'code', language: 'text', text: failure.last_lines.join('\n') }]
                : []),
        ]
        : []);
    if (section.params.length > 0)
        blocks.push(paramsBlock(section.params));
    if (section.stages.length > 0) {
        blocks.push({
            kind: 'details',
            summary: `Pipeline: ${section_summary(section)}`,
            blocks: [graphBlock(section), stagesTable(section)],
        });
    }
    for (const note of section.notes)
        blocks.push({ kind: 'note', tone: 'info', content: [note] });
    return blocks;
}
function section_summary(section) {
    const words = ['run', 'cached', 'skipped', 'failed', 'blocked'].flatMap((status) => {
        const number = section.stages.filter((stage) => stage.status === status).length;
        return number === 0 ? [] : [`${number} ${status}`];
    });
    return words.join(', ');
}
/** Names are short where all come from one file, which the title then says. */
function paramsBlock(params) {
    const files = new Set(params.map(({ file }) => file));
    const [only] = files;
    const where = files.size === 1 ? ` in ${only}` : '';
    return {
        kind: 'details',
        summary: `Parameters: ${count(params.length, 'change')}${where}`,
        open: true,
        blocks: [
            {
                kind: 'table',
                caption: `Parameters that changed${where}`,
                columns: [{ title: 'Parameter' }, { title: 'Base', align: 'right' }, { title: 'Head', align: 'right' }],
                rows: params.map((param) => [
                    { code: files.size === 1 ? param.key : `${param.file}:${param.key}` },
                    ...paramCells(param),
                ]),
            },
        ],
    };
}
function graphBlock(section) {
    const nodes = [
        ...section.sources.map((address) => ({ id: address, label: address, state: 'data' })),
        ...section.stages.map(({ address, status }) => ({ id: address, label: address, state: status })),
    ];
    const known = new Set(nodes.map(({ id }) => id));
    const states = new Set(nodes.map(({ state }) => state));
    return {
        kind: 'graph',
        caption: 'Pipeline: what ran, what was restored and what was skipped',
        nodes,
        edges: section.stages.flatMap(({ address, needs }) => needs.filter((need) => known.has(need)).map((from) => ({ from, to: address }))),
        legend: LEGEND.filter(({ state }) => states.has(state)),
    };
}
function stagesTable({ stages }) {
    const hasMemory = stages.some((stage) => stage.peak_memory_bytes !== null);
    return {
        kind: 'table',
        caption: 'Stages',
        columns: [
            { title: 'Stage' },
            { title: 'State' },
            { title: 'Why' },
            { title: 'Seconds', align: 'right' },
            ...(hasMemory ? [{ title: 'Memory', align: 'right' }] : []),
        ],
        rows: stages.map((stage) => {
            const { address, status, reasons, seconds, attempts, peak_memory_bytes: memory } = stage;
            const isTimed = status === 'run' || status === 'failed';
            return [
                { code: address },
                { text: attempts > 1 ? `${status}, attempt ${attempts}` : status, tone: TONES[status] },
                reasons.join(', ') || '–',
                isTimed ? seconds.toFixed(1) : '–',
                ...(hasMemory ? [memory === null ? '–' : (0,format_number/* formatBytes */.z3)(memory)] : []),
            ];
        }),
    };
}
function count(number, noun) {
    return `${number} ${noun}${number === 1 ? '' : 's'}`;
}


/***/ }),

/***/ 53744:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GZ: () => (/* binding */ validationSectionSchema),
/* harmony export */   Zv: () => (/* binding */ validatedDataset),
/* harmony export */   ks: () => (/* binding */ unreadDataset),
/* harmony export */   wj: () => (/* binding */ validationBlocks),
/* harmony export */   y3: () => (/* binding */ measureRules)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12311);
/* harmony import */ var _core_bounded_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96564);
/* harmony import */ var _core_format_number_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26034);
/* harmony import */ var _core_measurement_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71077);




const text = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(_core_bounded_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_TEXT */ .l);
const count = zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().nonnegative();
const MAX_RULES = 500;
/** `sections.validation` of report.json: every dataset with the rules that do not hold. */
const validationSectionSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    datasets: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        name: text,
        path: text,
        rows: count.nullable(),
        rules: count,
        /** Why nothing could be looked at. */
        problem: text.nullable(),
        broken: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
            id: text,
            status: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['fail', 'warning', 'skipped']),
            reason: text,
            /** Rows that fail, counted from 1; their values are not told. */
            rows: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(count).max(10),
        }))
            .max(MAX_RULES),
    }))
        .max(100),
});
/** `validation.<dataset>.<rule>`: rows that fail, or the number that a quality rule bounds. */
function measureRules(dataset, path, rules) {
    return rules.map(({ id, failing_rows: failing, total_rows: n, value, reason }) => {
        const measured = failing ?? value ?? null;
        return (0,_core_measurement_js__WEBPACK_IMPORTED_MODULE_2__/* .measurement */ .P)({
            id: (0,_core_bounded_js__WEBPACK_IMPORTED_MODULE_1__/* .boundedText */ .L)(`validation.${dataset}.${id}`),
            source: (0,_core_bounded_js__WEBPACK_IMPORTED_MODULE_1__/* .boundedText */ .L)(path),
            n,
            unit: failing === null ? null : 'rows',
            direction: failing === null ? null : 'lower',
            value: measured,
            undefined_reason: measured === null ? (0,_core_bounded_js__WEBPACK_IMPORTED_MODULE_1__/* .boundedText */ .L)(reason ?? 'it could not be measured') : null,
        });
    });
}
/** The section's entry of a dataset. */
function validatedDataset(name, path, rules) {
    return {
        name,
        path: (0,_core_bounded_js__WEBPACK_IMPORTED_MODULE_1__/* .boundedText */ .L)(path),
        rows: rules[0]?.total_rows ?? null,
        rules: rules.length,
        problem: null,
        broken: rules
            .flatMap(({ id, status, sample, ...found }) => status === 'pass'
            ? []
            : [{ id: (0,_core_bounded_js__WEBPACK_IMPORTED_MODULE_1__/* .boundedText */ .L)(id), status, reason: reasonOf(found), rows: sample.map(({ row }) => row).slice(0, 10) }])
            .slice(0, MAX_RULES),
    };
}
/** The section's entry of a dataset that could not be read. */
function unreadDataset(name, path, problem) {
    return { name, path: (0,_core_bounded_js__WEBPACK_IMPORTED_MODULE_1__/* .boundedText */ .L)(path), rows: null, rules: 0, problem: (0,_core_bounded_js__WEBPACK_IMPORTED_MODULE_1__/* .boundedText */ .L)(problem), broken: [] };
}
function reasonOf({ reason, value, failing_rows: failing, total_rows: total, }) {
    if (reason !== undefined)
        return (0,_core_bounded_js__WEBPACK_IMPORTED_MODULE_1__/* .boundedText */ .L)(reason);
    return failing === null ? `it is ${String(value)}` : `${(0,_core_format_number_js__WEBPACK_IMPORTED_MODULE_3__/* .formatNumber */ .ZV)(failing)} of ${(0,_core_format_number_js__WEBPACK_IMPORTED_MODULE_3__/* .formatNumber */ .ZV)(total)} rows`;
}
/** Draws the section: one line a dataset, with a table of the rules that do not hold. */
function validationBlocks({ datasets }) {
    return datasets.flatMap((dataset) => {
        const { name, path, rows, rules, problem, broken } = dataset;
        if (problem !== null)
            return [{ kind: 'note', tone: 'error', content: [{ code: name }, `: ${problem}`] }];
        const held = rules - broken.length;
        return [
            {
                kind: 'details',
                summary: `Data ${name}: ${held} of ${rules} rules hold over ${rows === null ? 'the rows' : `${(0,_core_format_number_js__WEBPACK_IMPORTED_MODULE_3__/* .formatNumber */ .ZV)(rows)} rows`} of ${path}`,
                open: broken.some(({ status }) => status === 'fail'),
                blocks: broken.length === 0 ? [{ kind: 'paragraph', content: ['Every rule holds.'] }] : [brokenTable(dataset)],
            },
        ];
    });
}
function brokenTable({ name, broken }) {
    return {
        kind: 'table',
        caption: `Rules that ${name} does not keep`,
        columns: [{ title: 'Rule' }, { title: 'Status' }, { title: 'Found' }, { title: 'Rows such as' }],
        rows: broken.map(({ id, status, reason, rows }) => [
            { code: id },
            { strong: status, tone: status === 'fail' ? 'bad' : 'unsure' },
            reason,
            rows.join(', '),
        ]),
    };
}


/***/ }),

/***/ 9397:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BE: () => (/* binding */ MAX_FILES),
/* harmony export */   MV: () => (/* binding */ MAX_OUTPUTS),
/* harmony export */   NL: () => (/* binding */ dataSectionSchema),
/* harmony export */   Tk: () => (/* binding */ dataBlocks)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12311);
/* harmony import */ var _core_format_number_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26034);
/* harmony import */ var _core_bounded_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96564);



/** Most outputs a report lists, and most files of each. */
const MAX_OUTPUTS = 500;
const MAX_FILES = 20;
const text = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(_core_bounded_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_TEXT */ .l);
const count = zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().nonnegative();
const change = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['added', 'modified', 'removed']);
const content = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    digest: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[0-9a-f]{32}(\.dir)?$/),
    size_bytes: count.nullable(),
    /** Files of a directory. */
    files: count.nullable(),
});
/** What data versioning says in a report: tracked data whose content differs from the base. */
const dataSectionSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    changed: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        path: text,
        change,
        old: content.nullable(),
        new: content.nullable(),
        /** File by file, where both directories' lists of files were at hand; the first ones by name. */
        files: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
            added: count,
            modified: count,
            removed: count,
            listed: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ path: text, change })).max(MAX_FILES),
        })
            .nullable(),
    }))
        .max(MAX_OUTPUTS),
    /** Changed outputs beyond those listed. */
    omitted: count,
    /** Outputs with the same content as at the base. */
    unchanged: count,
});
const TONES = { added: 'good', modified: 'unsure', removed: 'bad' };
/** Draws the section, folded; nothing where no data changed. */
function dataBlocks({ changed, omitted, unchanged }) {
    if (changed.length === 0)
        return [];
    const blocks = [outputsTable(changed)];
    for (const { path, files } of changed) {
        if (!files || files.listed.length === 0)
            continue;
        blocks.push(filesTable(path, files));
    }
    if (omitted > 0)
        blocks.push({ kind: 'note', tone: 'info', content: [`${(0,_core_format_number_js__WEBPACK_IMPORTED_MODULE_2__/* .formatNumber */ .ZV)(omitted)} more changed.`] });
    const summary = `Data: ${(0,_core_format_number_js__WEBPACK_IMPORTED_MODULE_2__/* .formatNumber */ .ZV)(changed.length + omitted)} changed, ${(0,_core_format_number_js__WEBPACK_IMPORTED_MODULE_2__/* .formatNumber */ .ZV)(unchanged)} unchanged`;
    return [{ kind: 'details', summary, blocks }];
}
function outputsTable(changed) {
    return {
        kind: 'table',
        caption: 'Data whose content changed',
        columns: [
            { title: 'Path' },
            { title: 'Change' },
            { title: 'Base' },
            { title: 'Head' },
            { title: 'Size', align: 'right' },
            { title: 'Files', align: 'right' },
        ],
        rows: changed.map((one) => [
            { code: one.path },
            { text: one.change, tone: TONES[one.change] },
            digestCell(one.old),
            digestCell(one.new),
            transition(one, ({ size_bytes }) => (size_bytes === null ? undefined : (0,_core_format_number_js__WEBPACK_IMPORTED_MODULE_2__/* .formatBytes */ .z3)(size_bytes))),
            one.files
                ? fileCounts(one.files)
                : transition(one, ({ files }) => (files === null ? undefined : (0,_core_format_number_js__WEBPACK_IMPORTED_MODULE_2__/* .formatNumber */ .ZV)(files))),
        ]),
    };
}
function digestCell(one) {
    return one === null ? '–' : { code: one.digest.slice(0, 8) };
}
/** `old → new`, or the one there is. */
function transition(one, show) {
    const [before, after] = [one.old && show(one.old), one.new && show(one.new)];
    if (before && after)
        return before === after ? after : `${before} → ${after}`;
    return after ?? before ?? '–';
}
function fileCounts({ added, modified, removed }) {
    return `+${(0,_core_format_number_js__WEBPACK_IMPORTED_MODULE_2__/* .formatNumber */ .ZV)(added)} ~${(0,_core_format_number_js__WEBPACK_IMPORTED_MODULE_2__/* .formatNumber */ .ZV)(modified)} −${(0,_core_format_number_js__WEBPACK_IMPORTED_MODULE_2__/* .formatNumber */ .ZV)(removed)}`;
}
function filesTable(path, files) {
    const total = files.added + files.modified + files.removed;
    const shown = files.listed.length < total ? `, the first ${files.listed.length} of ${(0,_core_format_number_js__WEBPACK_IMPORTED_MODULE_2__/* .formatNumber */ .ZV)(total)}` : '';
    return {
        kind: 'details',
        summary: `Files of ${path}${shown}`,
        blocks: [
            {
                kind: 'table',
                caption: `Files that changed in ${path}`,
                columns: [{ title: 'File' }, { title: 'Change' }],
                rows: files.listed.map((file) => [
                    { code: file.path },
                    { text: file.change, tone: TONES[file.change] },
                ]),
            },
        ],
    };
}


/***/ })

};
;