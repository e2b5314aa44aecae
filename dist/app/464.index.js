export const id = 464;
export const ids = [464];
export const modules = {

/***/ 36484:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EH: () => (/* binding */ numberCell),
/* harmony export */   al: () => (/* binding */ inOrder),
/* harmony export */   fd: () => (/* binding */ changeCell),
/* harmony export */   g9: () => (/* binding */ VERDICT_TONES),
/* harmony export */   k0: () => (/* binding */ gateTable)
/* harmony export */ });
/* harmony import */ var _core_format_number_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26034);
/* harmony import */ var _gate_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84668);


const VERDICT_TONES = {
    pass: 'good',
    fail: 'bad',
    inconclusive: 'unsure',
    skipped: 'quiet',
};
const ORDER = ['fail', 'inconclusive', 'pass', 'skipped'];
/** So many values of the past are drawn beside the present one. */
const MAX_BARS = 11;
const MAX_UNBROKEN = 24;
/** What decides first, what says no first of these; else as they are. */
function inOrder(verdicts) {
    return [...verdicts].sort((a, b) => Number(a.informational) - Number(b.informational) || ORDER.indexOf(a.status) - ORDER.indexOf(b.status));
}
/** One row a verdict: what was measured, beside the base, and what the rule says of it. */
function gateTable(caption, verdicts, measurements, { isForComment = false, nameOf = (id) => id, past, accepted } = {}) {
    const byId = new Map(measurements.map((measurement) => [measurement.id, measurement]));
    const hasPast = verdicts.some(({ measurement }) => past?.has(measurement));
    return {
        kind: 'table',
        caption,
        columns: [
            { title: 'Metric' },
            { title: 'Base', align: 'right' },
            { title: 'Head', align: 'right' },
            { title: 'Change', align: 'right' },
            { title: 'Gate' },
            { title: 'Verdict' },
            ...(hasPast ? [{ title: 'History' }] : []),
        ],
        rows: verdicts.map((verdict) => {
            const measured = byId.get(verdict.measurement);
            return [
                { code: nameOf(verdict.measurement) },
                numberCell(measured?.base),
                numberCell(measured?.value),
                isForComment ? [changeCell(measured), intervalText(measured)] : changeCell(measured),
                isForComment ? unbroken(verdict.threshold) : verdict.threshold,
                verdictCell(verdict, accepted?.has(verdict.rule) ?? false),
                ...(hasPast ? [barsOf(measured, past.get(verdict.measurement))] : []),
            ];
        }),
    };
}
function verdictCell({ status, informational }, isAccepted) {
    if (isAccepted)
        return { strong: 'accepted', tone: 'unsure' };
    return informational
        ? [{ text: status, tone: VERDICT_TONES[status] }, ' (info)']
        : { strong: status, tone: VERDICT_TONES[status] };
}
/** A value, or a dash where there is none. */
function numberCell(value) {
    return value === null || value === undefined ? '–' : (0,_core_format_number_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumber */ .ZV)(value);
}
/** How far the value is from the base's, with an arrow; coloured where that is better or worse beyond doubt. */
function changeCell(measured) {
    if (!measured || measured.diff === null)
        return '–';
    if (measured.diff === 0)
        return { text: 'none', tone: 'quiet' };
    const arrow = measured.diff > 0 ? '▲' : '▼';
    const isBetter = measured.direction !== null && (measured.direction === 'higher') === measured.diff > 0;
    // Where there is an interval, only what it proves is coloured.
    const isProved = measured.ci === null || measured.ci[0] > 0 || measured.ci[1] < 0;
    const tone = measured.direction === null || !isProved ? 'neutral' : isBetter ? 'good' : 'bad';
    return { text: `${arrow}\u00a0${(0,_core_format_number_js__WEBPACK_IMPORTED_MODULE_0__/* .formatChange */ .eD)(measured.diff)}`, tone };
}
function intervalText(measured) {
    if (!measured || measured.diff === null || measured.ci === null)
        return '';
    const [low, high] = measured.ci;
    return ` ${unbroken(`(${(0,_core_format_number_js__WEBPACK_IMPORTED_MODULE_0__/* .formatChange */ .eD)(low)} … ${(0,_core_format_number_js__WEBPACK_IMPORTED_MODULE_0__/* .formatChange */ .eD)(high)})`)}`;
}
/** A few words that a table does not break; longer ones would make its column too wide. */
function unbroken(text) {
    return text.length <= MAX_UNBROKEN ? text.replaceAll(' ', '\u00a0') : text;
}
function barsOf(measured, past = []) {
    const { value = null } = measured ?? {};
    const shown = past.slice(-MAX_BARS);
    return past.length === 0 ? '' : (0,_gate_index_js__WEBPACK_IMPORTED_MODULE_1__/* .sparkline */ .KM)(value === null ? shown : [...shown, value]);
}


/***/ }),

/***/ 46084:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  lp: () => (/* binding */ comparedText),
  EQ: () => (/* binding */ otherReasons),
  ce: () => (/* binding */ reportDocument),
  qP: () => (/* binding */ sectionBlocks)
});

// EXTERNAL MODULE: ./build/src/core/format-number.js
var format_number = __webpack_require__(26034);
;// CONCATENATED MODULE: ./build/src/drift/percent.js

/** A share for people, to three digits. */
function percent(share) {
    return `${(0,format_number/* formatNumber */.ZV)(Number((share * 100).toPrecision(3)))} %`;
}

;// CONCATENATED MODULE: ./build/src/drift/drift-blocks.js


/** Draws the section: one fold a model. */
function driftBlocks({ models }) {
    return models.map((model) => ({
        kind: 'details',
        summary: `Drift of ${model.name}: ${model.reason}`,
        blocks: [
            {
                kind: 'paragraph',
                content: sidesOf(model),
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
            ...segmentBlocks(model),
            ...distributionBlocks(model.distributions),
        ],
    }));
}
function segmentBlocks({ segments }) {
    if (segments.length === 0)
        return [];
    return [
        {
            kind: 'table',
            caption: 'Segments',
            columns: [
                { title: 'Segment' },
                { title: 'Rows', align: 'right' },
                { title: 'Status' },
                { title: 'Drifted columns' },
            ],
            rows: segments.map(({ by, rows, status, drifted }) => [
                { code: by },
                (0,format_number/* formatNumber */.ZV)(rows),
                { strong: status, tone: TONES[status] },
                drifted.join(', '),
            ]),
        },
    ];
}
const TONES = { drifted: 'bad', ok: 'good', insufficient: 'unsure' };
/** Numbers as outlines of histograms, the current side first; categories as tables. */
function distributionBlocks(distributions) {
    if (distributions.length === 0)
        return [];
    const blocks = distributions.map(({ column, distribution }) => {
        if (distribution.kind === 'levels') {
            return {
                kind: 'table',
                caption: `${column}: shares of rows`,
                columns: [{ title: 'Value' }, { title: 'Reference', align: 'right' }, { title: 'Current', align: 'right' }],
                rows: distribution.levels.map((level, k) => [
                    { code: level },
                    percent(distribution.reference[k]),
                    percent(distribution.current[k]),
                ]),
            };
        }
        const { edges, medians } = distribution;
        const outline = (heights) => [
            [edges[0], 0],
            ...heights.flatMap((height, k) => [
                [edges[k], height],
                [edges[k + 1], height],
            ]),
            [edges.at(-1), 0],
        ];
        const [before, now] = medians.map((median) => (0,format_number/* formatNumber */.ZV)(median));
        return {
            kind: 'chart',
            caption: `${column}: median ${before} → ${now}`,
            x: { title: column },
            y: { title: 'share of rows' },
            series: [
                { name: 'current', points: outline(distribution.current) },
                { name: 'reference', points: outline(distribution.reference) },
            ],
            hasDiagonal: false,
        };
    });
    return [{ kind: 'details', summary: 'Distributions of the columns that changed', blocks }];
}
function sidesOf({ imported, reference, current, preset }) {
    if (!reference || !current)
        return ['From ', { code: imported ?? '' }, ', a report of Evidently.'];
    return [
        { code: current.path },
        ` (${(0,format_number/* formatNumber */.ZV)(current.rows)} rows) beside `,
        { code: reference.path },
        ` (${(0,format_number/* formatNumber */.ZV)(reference.rows)} rows), preset ${preset}.`,
    ];
}
function columnCells(column) {
    const shown = (value) => (value === null ? '–' : (0,format_number/* formatNumber */.ZV)(value));
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

// EXTERNAL MODULE: ./build/src/evaluation/changed-rows.js
var changed_rows = __webpack_require__(27172);
;// CONCATENATED MODULE: ./build/src/evaluation/evaluation-blocks.js


const CHARTS = {
    roc: { caption: 'ROC curve', x: 'False positive rate', y: 'True positive rate', hasDiagonal: true },
    pr: { caption: 'Precision and recall', x: 'Recall', y: 'Precision', hasDiagonal: false },
    calibration: { caption: 'Calibration', x: 'Predicted probability', y: 'Share of positives', hasDiagonal: true },
    residuals: { caption: 'Residuals', x: 'Prediction − truth', y: 'Share of rows', hasDiagonal: false },
};
/** Draws the section: one fold a model with its metrics, slices, curves and confusion matrix. */
function evaluationBlocks({ models }, measurements) {
    return models.flatMap((model) => [
        ...standingNote(model),
        ...reuseNote(model),
        ...(model.changed_rows ? [(0,changed_rows/* changedRowsNote */["in"])(model.name, model.changed_rows)] : []),
        ...model.notes.map((note) => ({ kind: 'note', tone: 'info', content: [{ code: model.name }, `: ${note}`] })),
        ...(model.standing.kind === 'unmeasured' ? [] : [modelFold(model, measurements)]),
    ]);
}
function modelFold(model, measurements) {
    return {
        kind: 'details',
        summary: `Model ${model.name}: ${summary(model)}`,
        blocks: [
            metricsTable(model, measurements),
            ...changedRowsTable(model),
            ...slicesFold(model, measurements),
            ...model.curves.map((curve) => {
                const { caption, x, y, hasDiagonal } = CHARTS[curve.kind];
                const base = curve.base && model.champion ? [{ name: model.champion.revision, points: curve.base }] : [];
                return {
                    kind: 'chart',
                    caption,
                    x: { title: x },
                    y: { title: y },
                    series: [{ name: 'this change', points: curve.head }, ...base],
                    hasDiagonal,
                };
            }),
            ...confusionTables(model),
        ],
    };
}
function standingNote({ name, standing, champion }) {
    if (standing.kind === 'compared')
        return [];
    const words = {
        first: 'only its own values are judged',
        unpaired: `it was not compared with ${champion?.revision ?? 'the base'}`,
        unmeasured: 'it was not measured',
    }[standing.kind];
    const tone = standing.kind === 'unmeasured' ? 'error' : standing.kind === 'unpaired' ? 'warning' : 'info';
    return [{ kind: 'note', tone, content: [{ code: name }, `: ${words}: ${standing.reason}`] }];
}
/** So many challengers that are worse by the margin, each let through with 5 %, more likely than not include one that was. */
const MANY_COMPARISONS = 14;
/** Choosing by the same rows again and again fits them. */
function reuseNote({ name, test }) {
    if (test.comparisons === null || test.comparisons < MANY_COMPARISONS)
        return [];
    const said = `: these test rows have judged at least ${(0,format_number/* formatNumber */.ZV)(test.comparisons)} challengers. What is chosen by the same rows so often may be good on them alone; judge by new rows from time to time.`;
    return [{ kind: 'note', tone: 'warning', content: [{ code: name }, said] }];
}
function summary({ test, champion, engine, standing }) {
    const positives = test.positives === null ? '' : `, ${(0,format_number/* formatNumber */.ZV)(test.positives)} positive`;
    const beside = champion && standing.kind === 'compared' ? `, compared with ${champion.revision} on the same rows` : '';
    const judged = (test.comparisons ?? 0) > 1 ? `, which judged ${(0,format_number/* formatNumber */.ZV)(test.comparisons)} challengers so far` : '';
    return `${(0,format_number/* formatNumber */.ZV)(test.n)} rows of ${test.path}${positives}${beside}${judged}${engine === null ? '' : ` (${engine})`}`;
}
function metricsTable(model, measurements) {
    const prefix = `evaluation.${model.name}.`;
    const rows = measurements.filter(({ id }) => id.startsWith(prefix) && !id.includes('['));
    return tableOf(`Metrics of ${model.name}`, prefix, rows);
}
function changedRowsTable({ name, changed_rows: changed }) {
    if (!changed || changed.n === null)
        return [];
    const caption = `On the ${(0,format_number/* formatNumber */.ZV)(changed.n)} rows of ${changed.path} as this change has it (decides nothing)`;
    return [tableOf(caption, `evaluation.${name}.`, changed.measurements)];
}
function tableOf(caption, prefix, rows) {
    return {
        kind: 'table',
        caption,
        columns: [{ title: 'Metric' }, ...VALUE_COLUMNS],
        rows: rows.map((measured) => [{ code: measured.id.slice(prefix.length) }, ...valueCells(measured)]),
    };
}
const VALUE_COLUMNS = [
    { title: 'Base', align: 'right' },
    { title: 'Head', align: 'right' },
    { title: 'Change', align: 'right' },
    { title: '90 % interval', align: 'right' },
];
function valueCells({ value, base, diff, ci, direction, undefined_reason: why }) {
    const better = diff === null || diff === 0 || direction === null ? undefined : diff > 0 === (direction === 'higher');
    // Only what the interval proves is coloured.
    const isProved = ci !== null && (ci[0] > 0 || ci[1] < 0);
    const tone = better === undefined || !isProved ? 'neutral' : better ? 'good' : 'bad';
    return [
        base === null ? '–' : (0,format_number/* formatNumber */.ZV)(base),
        value === null ? { text: why ?? '–', tone: 'quiet' } : (0,format_number/* formatNumber */.ZV)(value),
        diff === null ? '' : { text: (0,format_number/* formatChange */.eD)(diff), tone },
        ci === null ? '' : `${(0,format_number/* formatChange */.eD)(ci[0])} … ${(0,format_number/* formatChange */.eD)(ci[1])}`,
    ];
}
function slicesFold(model, measurements) {
    const blocks = sliceTables(model, measurements);
    const few = model.slices.filter(({ status }) => status === 'insufficient').length;
    const summary = `Slices: ${model.slices.length}${few === 0 ? '' : `, ${few} with too few rows`}`;
    return blocks.length === 0 ? [] : [{ kind: 'details', summary, blocks }];
}
/** One table a metric, where there are slices. */
function sliceTables(model, measurements) {
    if (model.slices.length === 0)
        return [];
    const prefix = `evaluation.${model.name}.`;
    const ofSlices = measurements.filter(({ id }) => id.startsWith(prefix) && id.endsWith(']'));
    const metrics = [...new Set(ofSlices.map(({ id }) => id.slice(prefix.length, id.indexOf('['))))];
    return metrics.map((metric) => {
        const rows = ofSlices.filter(({ id }) => id.startsWith(`${prefix}${metric}[`));
        return {
            kind: 'table',
            caption: `${metric} by slice`,
            columns: [{ title: 'Slice' }, { title: 'Rows', align: 'right' }, ...VALUE_COLUMNS],
            rows: rows.map((measured) => [
                { code: measured.id.slice(measured.id.indexOf('[') + 1, -1) },
                measured.n === null ? '' : (0,format_number/* formatNumber */.ZV)(measured.n),
                ...valueCells(measured),
            ]),
        };
    });
}
function confusionTables({ confusion, champion }) {
    if (!confusion)
        return [];
    const table = (caption, matrix) => ({
        kind: 'table',
        caption,
        columns: [
            { title: 'Truth' },
            ...confusion.classes.map((name) => ({ title: `predicted ${name}`, align: 'right' })),
        ],
        rows: matrix.map((row, index) => [{ code: confusion.classes[index] }, ...row.map(format_number/* formatNumber */.ZV)]),
    });
    return [
        table('Confusion matrix of this change', confusion.head),
        ...(confusion.base && champion ? [table(`Confusion matrix of ${champion.revision}`, confusion.base)] : []),
    ];
}

// EXTERNAL MODULE: ./build/src/gate/history/history-section.js
var history_section = __webpack_require__(84668);
// EXTERNAL MODULE: ./build/src/pipeline/section.js + 1 modules
var section = __webpack_require__(93745);
// EXTERNAL MODULE: ./build/src/validation/validation-section.js
var validation_section = __webpack_require__(53744);
// EXTERNAL MODULE: ./build/src/versioning/section.js
var versioning_section = __webpack_require__(9397);
// EXTERNAL MODULE: ./build/src/commands/gate-table.js
var gate_table = __webpack_require__(36484);
;// CONCATENATED MODULE: ./build/src/commands/report-document.js







/** What a reader sees of a report: one verdict line, the gates, then everything else folded, then how it came about. */
function reportDocument(report) {
    return {
        title: `Assay: ${report.decision}`,
        decision: report.decision,
        reason: report.reason,
        blocks: [...gateBlocks(report), ...sectionBlocks(report)],
        footer: footer(report),
    };
}
/** Everything that the rooms have found, each in its own words. */
function sectionBlocks(report) {
    const { sections, measurements } = report;
    return [
        ...(sections.evaluation ? evaluationBlocks(sections.evaluation, measurements) : []),
        ...(sections.validation ? (0,validation_section/* validationBlocks */.wj)(sections.validation) : []),
        ...(sections.drift ? driftBlocks(sections.drift) : []),
        ...(sections.history ? (0,history_section/* historyBlocks */.Pt)(sections.history, measurements) : []),
        ...(sections.pipeline ? (0,section/* pipelineBlocks */.xW)(sections.pipeline) : []),
        ...metricBlocks(report),
        ...(sections.data ? (0,versioning_section/* dataBlocks */.Tk)(sections.data) : []),
    ];
}
/** What else does not pass, besides what `reason` says already: one paragraph each. */
function otherReasons(verdicts, reason) {
    return (0,gate_table/* inOrder */.al)(verdicts)
        .filter(({ status, informational }) => !informational && (status === 'fail' || status === 'inconclusive'))
        .filter((verdict) => !reason.startsWith(verdict.reason))
        .map((verdict) => ({
        kind: 'paragraph',
        content: [{ text: verdict.reason, tone: gate_table/* VERDICT_TONES */.g9[verdict.status] }],
    }));
}
function gateBlocks({ verdicts, measurements, reason }) {
    if (verdicts.length === 0)
        return [];
    return [(0,gate_table/* gateTable */.k0)('Gates', (0,gate_table/* inOrder */.al)(verdicts), measurements), ...otherReasons(verdicts, reason)];
}
function metricBlocks({ measurements, subject }) {
    const rows = measurements.filter(({ id }) => !/^(?:pipeline|evaluation|drift|validation)\./.test(id));
    if (rows.length === 0)
        return [];
    const moved = rows.filter(({ diff, value, base }) => diff !== 0 || value === null || base === null).length;
    return [
        {
            kind: 'details',
            summary: `All metrics: ${rows.length}${subject.base_sha === null ? '' : `, ${moved === 0 ? 'none' : moved} moved`}`,
            blocks: [
                {
                    kind: 'table',
                    caption: 'All metrics',
                    columns: [
                        { title: 'Metric' },
                        { title: 'Base', align: 'right' },
                        { title: 'Head', align: 'right' },
                        { title: 'Change', align: 'right' },
                    ],
                    rows: rows.map((measured) => [
                        { code: measured.id },
                        (0,gate_table/* numberCell */.EH)(measured.base),
                        (0,gate_table/* numberCell */.EH)(measured.value),
                        (0,gate_table/* changeCell */.fd)(measured),
                    ]),
                },
            ],
        },
    ];
}
function footer({ subject, trust, inputs }) {
    const reproduce = subject.base_sha ? `assay run --base ${subject.base_sha.slice(0, 10)}` : 'assay run';
    const compared = comparedText(subject.head_sha, subject.base_sha, inputs.config_sha);
    return [
        { kind: 'paragraph', content: [...compared, ` · ${trust.replace('_', '-')} numbers.`] },
        { kind: 'paragraph', content: ['Reproduce it: ', { code: reproduce }] },
    ];
}
/** Which commits were compared, and whose rules (blob id of an assay.yaml) judged. */
function comparedText(head, base, rules) {
    return [
        ...(head ? ['Compared ', { code: head.slice(0, 10) }] : ['Compared the work tree']),
        ...(base ? [' with ', { code: base.slice(0, 10) }] : [' with nothing: there is no earlier revision']),
        ...(rules ? [' · rules of ', { code: rules.slice(0, 10) }] : [' · no rules applied']),
    ];
}


/***/ }),

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

/***/ 26034:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ZV: () => (/* binding */ formatNumber),
/* harmony export */   eD: () => (/* binding */ formatChange),
/* harmony export */   z3: () => (/* binding */ formatBytes)
/* harmony export */ });
/**
 * A number for people: five significant digits, no exponent between 1e-4 and 1e9, a real minus sign, never `-0`.
 * Integers below 1e15 are shown whole with thin groups of thousands.
 */
function formatNumber(value) {
    if (!Number.isFinite(value))
        return String(value);
    if (Number.isInteger(value) && Math.abs(value) < 1e15)
        return group(String(Math.abs(value)), value < 0);
    const size = Math.abs(value);
    if (size >= 1e-4 && size < 1e9)
        return group(trimZeros(size.toFixed(decimalsFor(size))), value < 0);
    return (value < 0 ? '−' : '') + trimZeros(size.toExponential(3));
}
/** A change for people: always with its sign. */
function formatChange(value) {
    return value > 0 ? `+${formatNumber(value)}` : formatNumber(value);
}
/** Bytes with binary units: `975.6 KiB`. */
function formatBytes(bytes) {
    let size = bytes;
    let unit = 0;
    const units = ['B', 'KiB', 'MiB', 'GiB', 'TiB', 'PiB'];
    while (size >= 1024 && unit < units.length - 1)
        [size, unit] = [size / 1024, unit + 1];
    return `${unit === 0 ? Math.round(size) : size.toFixed(1)} ${units[unit]}`;
}
function decimalsFor(size) {
    return Math.max(0, Math.min(8, 4 - Math.floor(Math.log10(size))));
}
function trimZeros(text) {
    return text.replace(/(\.\d*?)0+(?=$|e)/, '$1').replace(/\.(?=$|e)/, '');
}
function group(text, isNegative) {
    const [whole = '', fraction] = text.split('.');
    const grouped = whole.length > 4 ? whole.replace(/\B(?=(\d{3})+$)/g, '\u202f') : whole;
    const isZero = /^[0.]*$/.test(text);
    return (isNegative && !isZero ? '−' : '') + grouped + (fraction === undefined ? '' : `.${fraction}`);
}


/***/ }),

/***/ 71077:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ measurement),
/* harmony export */   a: () => (/* binding */ measurementSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27597);
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

/***/ 22007:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/**
 * The candidate a typist most likely meant: smallest edit distance (insert, delete, replace,
 * swap of neighbours), if at most a third of the word is off; otherwise undefined.
 */
function nearest(word, candidates) {
    let best;
    let bestDistance = Math.max(1, Math.floor(word.length / 3)) + 1;
    for (const candidate of candidates) {
        if (Math.abs(candidate.length - word.length) >= bestDistance)
            continue;
        const distance = editDistance(word.toLowerCase(), candidate.toLowerCase());
        if (distance < bestDistance)
            [best, bestDistance] = [candidate, distance];
    }
    return best;
}
/** Optimal string alignment distance. */
function editDistance(a, b) {
    let beforePrevious = [];
    let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
    for (let i = 1; i <= a.length; i++) {
        const row = [i];
        for (let j = 1; j <= b.length; j++) {
            const cost = a[i - 1] === b[j - 1] ? 0 : 1;
            let distance = Math.min(previous[j] + 1, row[j - 1] + 1, previous[j - 1] + cost);
            if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
                distance = Math.min(distance, beforePrevious[j - 2] + 1);
            }
            row.push(distance);
        }
        [beforePrevious, previous] = [previous, row];
    }
    return previous[b.length];
}


/***/ }),

/***/ 27172:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NI: () => (/* binding */ changedRowsSchema),
/* harmony export */   dv: () => (/* binding */ unmeasuredRows),
/* harmony export */   "in": () => (/* binding */ changedRowsNote),
/* harmony export */   y2: () => (/* binding */ measuredRows)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27597);
/* harmony import */ var _core_bounded_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96564);
/* harmony import */ var _core_measurement_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71077);



const text = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(_core_bounded_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_TEXT */ .l);
const count = zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().nonnegative();
/** The test set of a change that alters it, and what both models are worth there: shown beside the gates, never judged. */
const changedRowsSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    path: text,
    /** Why nothing was measured; null where something was. */
    problem: text.nullable(),
    n: count.nullable(),
    positives: count.nullable(),
    measurements: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(_core_measurement_js__WEBPACK_IMPORTED_MODULE_2__/* .measurementSchema */ .a).max(100),
});
/** The entry of rows that both models (or the challenger alone) have answered for. */
function measuredRows(path, n, { measurements, positives }) {
    return { path: (0,_core_bounded_js__WEBPACK_IMPORTED_MODULE_1__/* .boundedText */ .L)(path), problem: null, n, positives, measurements: measurements.slice(0, 100) };
}
/** The entry of rows that nobody could answer for, for the reason. */
function unmeasuredRows(path, reason) {
    return { path: (0,_core_bounded_js__WEBPACK_IMPORTED_MODULE_1__/* .boundedText */ .L)(path), problem: (0,_core_bounded_js__WEBPACK_IMPORTED_MODULE_1__/* .boundedText */ .L)(reason), n: null, positives: null, measurements: [] };
}
/** Announces the change of the test rows, where every reader sees it. */
function changedRowsNote(model, { path, problem }) {
    const beside = problem === null ? 'the new rows are shown beside them' : `the new rows were not measured: ${problem}`;
    return {
        kind: 'note',
        tone: 'warning',
        content: [
            { code: model },
            ': this change alters the test set ',
            { code: path },
            `. The gates judge on the rows of the base; ${beside}.`,
        ],
    };
}


/***/ }),

/***/ 84668:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KM: () => (/* binding */ sparkline),
/* harmony export */   Pt: () => (/* binding */ historyBlocks),
/* harmony export */   _u: () => (/* binding */ MAX_HISTORY_POINTS),
/* harmony export */   gK: () => (/* binding */ historySection),
/* harmony export */   jP: () => (/* binding */ historySectionSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27597);
/* harmony import */ var _core_bounded_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96564);
/* harmony import */ var _core_format_number_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26034);



const MAX_SERIES = 50;
/** Most values of a series, as many as a rule looks at unless it says otherwise; so many of them are drawn. */
const MAX_HISTORY_POINTS = 64;
const DRAWN_POINTS = 40;
/** `sections.history` of report.json: what the default branch had before. */
const historySectionSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    /** Why there is none, or why it may be incomplete. */
    missing: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(_core_bounded_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_TEXT */ .l).nullable(),
    /** Past values of what is gated, oldest first. */
    series: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ id: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(_core_bounded_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_TEXT */ .l), values: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()).min(1).max(MAX_HISTORY_POINTS) }))
        .max(MAX_SERIES),
});
/** The section, with the past of these measurements as far as it is known. */
function historySection(ids, past) {
    const series = [...new Set(ids)]
        .map((id) => ({
        id,
        values: past
            .valuesOf(id)
            .slice(-MAX_HISTORY_POINTS)
            .map(({ value }) => value),
    }))
        .filter(({ values }) => values.length > 0)
        .slice(0, MAX_SERIES);
    return { missing: past.missing === undefined ? null : (0,_core_bounded_js__WEBPACK_IMPORTED_MODULE_1__/* .boundedText */ .L)(past.missing), series };
}
/** Draws the section: a fold with one row a measurement, its past as bars and the value of this change last. */
function historyBlocks({ missing, series }, measurements) {
    const note = missing === null ? [] : [{ kind: 'note', tone: 'info', content: [`No history: ${missing}.`] }];
    if (series.length === 0)
        return note;
    const now = new Map(measurements.map(({ id, value }) => [id, value]));
    const longest = Math.max(...series.map(({ values }) => values.length));
    return [
        ...note,
        {
            kind: 'details',
            summary: `History: the last ${longest === 1 ? 'run' : `${longest} runs`} of the default branch`,
            blocks: [
                {
                    kind: 'table',
                    caption: 'Gated measurements on the default branch',
                    columns: [
                        { title: 'Metric' },
                        { title: 'Past, then now' },
                        { title: 'Least', align: 'right' },
                        { title: 'Most', align: 'right' },
                        { title: 'Now', align: 'right' },
                    ],
                    rows: series.map(({ id, values }) => {
                        const value = now.get(id) ?? null;
                        const drawn = values.slice(-DRAWN_POINTS);
                        return [
                            { code: id },
                            sparkline(value === null ? drawn : [...drawn, value]),
                            (0,_core_format_number_js__WEBPACK_IMPORTED_MODULE_2__/* .formatNumber */ .ZV)(Math.min(...values)),
                            (0,_core_format_number_js__WEBPACK_IMPORTED_MODULE_2__/* .formatNumber */ .ZV)(Math.max(...values)),
                            value === null ? '–' : (0,_core_format_number_js__WEBPACK_IMPORTED_MODULE_2__/* .formatNumber */ .ZV)(value),
                        ];
                    }),
                },
            ],
        },
    ];
}
const BARS = '▁▂▃▄▅▆▇█';
/** One bar a value, the least lowest; all in the middle where they are the same. */
function sparkline(values) {
    const [least, most] = [Math.min(...values), Math.max(...values)];
    if (least === most)
        return '▄'.repeat(values.length);
    return values.map((value) => BARS[Math.round(((value - least) / (most - least)) * (BARS.length - 1))]).join('');
}


/***/ }),

/***/ 93745:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  xW: () => (/* binding */ pipelineBlocks),
  Tj: () => (/* binding */ pipelineSectionSchema)
});

// UNUSED EXPORTS: pipelineSection

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(27597);
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
            address: boundedText(address),
            status,
            reasons: reasons.slice(0, 20).map((reason) => boundedText(describeReason(reason))),
            seconds: Math.round(seconds * 1000) / 1000,
            attempts: result.attempts ?? 0,
            peak_memory_bytes: result.peakMemoryBytes ?? null,
            needs: graph.get(address).needs.slice(0, MAX_NODES).map(boundedText),
            failure: failure
                ? {
                    code: failure.code,
                    message: boundedText(failure.message),
                    hint: failure.hint === undefined ? null : boundedText(failure.hint),
                    last_lines: failure.lastLines.slice(-20).map(boundedText),
                }
                : null,
        })),
        sources: [...sources].slice(0, MAX_NODES).map(boundedText),
        params: params.slice(0, MAX_PARAMS).map(({ file, key, old, new: now }) => ({
            file: boundedText(file),
            key: boundedText(key),
            old: old === null ? null : boundedText(old),
            new: now === null ? null : boundedText(now),
        })),
        notes: notes.slice(0, 50).map(boundedText),
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
/** Draws the section: failures and parameters open, then the stages folded, as a table before they are drawn. */
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
            blocks: [stagesTable(section), graphBlock(section)],
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

/***/ 5516:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ layersOf)
/* harmony export */ });
/* harmony import */ var _visible_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36672);

/**
 * The graph as it can be drawn: the first node of an id wins, edges from or to nothing, to oneself and edges that
 * close a cycle are left out. Nodes keep the block's order.
 */
function layersOf(block) {
    const ids = new Map();
    const unique = block.nodes.filter(({ id }) => !ids.has(id) && ids.set(id, ids.size));
    const needs = unique.map(() => new Set());
    for (const { from, to } of block.edges) {
        const [source, target] = [ids.get(from), ids.get(to)];
        if (source !== undefined && target !== undefined && source !== target)
            needs[target].add(source);
    }
    const layers = longestWays(needs);
    const tones = new Map(block.legend.map(({ state, tone }) => [state, tone]));
    const nodes = unique.map(({ label, state }, index) => ({
        index,
        label: (0,_visible_text_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P)(label),
        state: (0,_visible_text_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P)(state),
        tone: tones.get(state) ?? 'neutral',
        layer: layers[index],
        needs: [...needs[index]].sort((a, b) => a - b),
    }));
    return {
        nodes,
        depth: 1 + Math.max(-1, ...layers),
        edgeCount: nodes.reduce((sum, node) => sum + node.needs.length, 0),
    };
}
/** Depth first without recursion; an edge back to a node still open closes a cycle and is deleted from `needs`. */
function longestWays(needs) {
    const layers = new Array(needs.length).fill(0);
    const state = new Array(needs.length).fill('new');
    for (let start = 0; start < needs.length; start += 1) {
        const stack = [start];
        while (stack.length > 0) {
            const node = stack.at(-1);
            if (state[node] === 'new') {
                state[node] = 'open';
                for (const need of needs[node]) {
                    if (state[need] === 'open')
                        needs[node].delete(need);
                    else if (state[need] === 'new')
                        stack.push(need);
                }
                continue;
            }
            stack.pop();
            if (state[node] === 'done')
                continue;
            state[node] = 'done';
            layers[node] = Math.max(0, ...[...needs[node]].map((need) => layers[need] + 1));
        }
    }
    return layers;
}


/***/ }),

/***/ 83847:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ renderMarkdown)
});

// UNUSED EXPORTS: renderPage

;// CONCATENATED MODULE: ./build/src/core/blocks.js
/** Blocks without charts, and without folds that hold nothing else, for where nothing can be drawn. */
function blocks_withoutCharts(blocks) {
    return blocks.flatMap((block) => {
        if (block.kind === 'chart')
            return [];
        if (block.kind !== 'details')
            return [block];
        const inner = blocks_withoutCharts(block.blocks);
        return inner.length === 0 ? [] : [{ ...block, blocks: inner }];
    });
}

// EXTERNAL MODULE: ./build/src/report/visible-text.js
var visible_text = __webpack_require__(36672);
// EXTERNAL MODULE: ./node_modules/markdown-table/index.js
var markdown_table = __webpack_require__(735);
;// CONCATENATED MODULE: ./build/src/report/markdown/escape.js
/**
 * What GitHub makes links or pictures of after Markdown is done, where no backslash helps (github-platform §7):
 * mentions and e-mail addresses, addresses, `www.`, issue numbers, `GH-1`, commits, `:emoji:`. A word joiner within
 * breaks each of them, and no line; the text never has one of its own (see `visibleLine`).
 */
const LINKED_LATER = /@|:(?=\/\/)|www(?=\.)|#(?=\d)|\bGH-(?=\d)|:(?=[\w+-]+:)/gi;
/** A commit is linked by 7 to 40 hexadecimal digits. */
const COMMIT = /\b[0-9a-f]{7,40}\b/gi;
const BREAK = '\u2060';
const ENTITIES = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    '`': '&#96;',
    '|': '&#124;',
    // GitHub's own way to keep a dollar sign from opening a formula.
    $: '<span>$</span>',
    [BREAK]: '&#8288;',
};
/** A visible line as Markdown that shows exactly this text, anywhere within a block, in table cells too. */
function escape_escapeText(text) {
    const whole = breakLinks(text);
    // Expressions with Unicode classes take a millisecond each to build.
    const marked = /[\\*[\]~#_!]/.test(whole) ? escapeMarks(whole) : whole;
    return marked.replace(/[&<>`|$\u2060]/g, (character) => ENTITIES[character]);
}
function escapeMarks(text) {
    return text.replace(/[\\*[\]~#]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|!$/gu, '\\$&');
}
/** The same where the text begins a block: it must not become a list, a rule, a heading or indented code. */
function escapeLineStart(escaped) {
    return escaped
        .replace(/^ /, '&#32;')
        .replace(/^[-+=]/, '\\$&')
        .replace(/^(\d{1,9})([.)])/, '$1\\$2');
}
/** A visible line as HTML text inside an HTML block of Markdown, where backslashes mean nothing. */
function escapeHtmlInMarkdown(text) {
    return breakLinks(text).replace(/[&<>"$\u2060]/g, (character) => ENTITIES[character]);
}
function breakLinks(text) {
    return text
        .replace(COMMIT, (digits) => digits.replace(/.{6}(?=.)/g, `$&${BREAK}`))
        .replace(LINKED_LATER, `$&${BREAK}`);
}

// EXTERNAL MODULE: ./build/src/report/runs.js + 1 modules
var runs = __webpack_require__(81540);
;// CONCATENATED MODULE: ./build/src/report/markdown/inline.js


/** A mark stays with its word where a column is narrow. */
const MARKS = { good: '✅\u00a0', bad: '❌\u00a0', unsure: '⚠️\u00a0', quiet: '', neutral: '' };
/** A cell's or paragraph's content as inline Markdown; bold words of a good, bad or unsure tone get a mark in front. */
function inlineMarkdown(content) {
    return joinAlike((0,runs/* runsOf */.k)(content))
        .map((run, index, runs) => runMarkdown(run, runs[index - 1]?.face))
        .join('');
}
function runMarkdown({ face, text, tone, url }, before) {
    if (face === 'code')
        return codeSpan(text);
    if (face === 'strong')
        return MARKS[tone] + strong(text, before);
    if (face === 'link')
        return `[${escape_escapeText(text)}](${url.replaceAll('&', '&amp;')})`;
    return escape_escapeText(text);
}
/** Backticks where nothing in the text can end them, split a table cell or be trimmed; else the HTML element. */
function codeSpan(text) {
    return /[`|]|^ | $/.test(text) ? `<code>${escape_escapeText(text)}</code>` : `\`${text}\``;
}
/** Asterisks open and close only beside letters and digits, and not where others have just closed. */
function strong(text, before) {
    const isEnclosed = /^[A-Za-z0-9](?:.*[A-Za-z0-9])?$/.test(text) || /^[\p{L}\p{N}]$|^[\p{L}\p{N}].*[\p{L}\p{N}]$/u.test(text);
    return isEnclosed && before !== 'strong' ? `**${escape_escapeText(text)}**` : `<strong>${escape_escapeText(text)}</strong>`;
}
/** Neighbours of one face become one run: `` `a``b` `` would be read otherwise, `#` and `1` be a reference. */
function joinAlike(runs) {
    const joined = [];
    for (const run of runs) {
        const last = joined.at(-1);
        const isAlike = last?.face === run.face && run.face !== 'link' && (run.face !== 'strong' || last.tone === run.tone);
        if (isAlike)
            joined[joined.length - 1] = { ...last, text: last.text + run.text };
        else
            joined.push(run);
    }
    return joined;
}

;// CONCATENATED MODULE: ./build/src/report/bounded-to.js
/** The text cut to `maxCharacters` code points, `…` the last of them where something is missing. */
function boundedTo(text, maxCharacters) {
    if (text.length <= maxCharacters)
        return text;
    const characters = Array.from(text);
    return characters.length <= maxCharacters ? text : characters.slice(0, maxCharacters - 1).join('') + '…';
}

// EXTERNAL MODULE: ./build/src/report/layers.js
var report_layers = __webpack_require__(5516);
;// CONCATENATED MODULE: ./build/src/report/markdown/mermaid.js


/** Beyond these GitHub's Mermaid refuses (500 edges, 50,000 characters) or nobody can read the picture. */
const MAX_NODES = 100;
const MAX_EDGES = 300;
const MAX_LABEL = 60;
/** A deeper graph is drawn downwards, because a comment is narrow. */
const MAX_DEPTH_ACROSS = 4;
/** Dark text on light fills, readable on GitHub's light and dark pages; the border tells states apart without colour. */
const STYLES = {
    good: 'fill:#dafbe1,stroke:#1a7f37,color:#1f2328',
    bad: 'fill:#ffebe9,stroke:#cf222e,stroke-width:3px,color:#1f2328',
    unsure: 'fill:#fff8c5,stroke:#9a6700,stroke-dasharray:6 3,color:#1f2328',
    quiet: 'fill:#f6f8fa,stroke:#818b98,stroke-dasharray:2 3,color:#59636e',
    neutral: 'fill:#ddf4ff,stroke:#0969da,color:#1f2328',
};
/** The graph as Mermaid's flowchart, each node with its label and state word; undefined when it is too large or empty. */
function mermaidGraph(block) {
    const { nodes, depth, edgeCount } = (0,report_layers/* layersOf */.w)(block);
    if (nodes.length === 0 || nodes.length > MAX_NODES || edgeCount > MAX_EDGES)
        return undefined;
    const tones = [...new Set(nodes.map(({ tone }) => tone))].sort();
    return [
        `graph ${depth > MAX_DEPTH_ACROSS ? 'TD' : 'LR'}`,
        ...nodes.map(({ index, label, state }) => `  n${index}["${mermaidLabel(label)}<br/>${mermaidLabel(state)}"]`),
        ...nodes.flatMap(({ index, needs }) => needs.map((need) => `  n${need} --> n${index}`)),
        ...tones.map((tone) => `  classDef ${tone} ${STYLES[tone]}`),
        ...tones.map((tone) => `  class ${indicesOf(tone)} ${tone}`),
    ].join('\n');
    function indicesOf(tone) {
        return nodes
            .filter((node) => node.tone === tone)
            .map(({ index }) => `n${index}`)
            .join(',');
    }
}
/**
 * Text inside a quoted Mermaid label. Every ASCII character but letters, digits and the space becomes an entity code
 * (`#35;`): so no quote, backtick, directive (`%%{`), tag or comment can be formed, and no raw `:` or `#` for the
 * clean-up Mermaid does on lines that look like `style …:…#…;`. `$$`, its mark for a formula, is parted. Longer labels are cut; the table beside has them whole.
 */
function mermaidLabel(text) {
    return boundedTo(text, MAX_LABEL)
        .replace(/\$(?=\$)/g, '$\u2060')
        .replace(/[^A-Za-z0-9 \u0080-\u{10ffff}]/gu, (character) => `#${character.codePointAt(0)};`);
}

;// CONCATENATED MODULE: ./build/src/report/markdown/blocks.js





const ALERTS = { info: 'NOTE', warning: 'WARNING', error: 'CAUTION' };
const NOTE_MARKS = { info: 'ℹ️', warning: '⚠️', error: '❌' };
const LEGEND_MARKS = { good: '🟢', bad: '🔴', unsure: '🟡', quiet: '⚪', neutral: '🔵' };
/** One block as GitHub-flavoured Markdown, without a line break at its end. `isAlert` allows a note GitHub's alert box. */
function blocks_blockMarkdown(block, isAlert = false) {
    switch (block.kind) {
        case 'heading':
            return `${'#'.repeat(block.level + 1)} ${escape_escapeText((0,visible_text/* visibleLine */.P)(block.text))}`;
        case 'paragraph':
            return escapeLineStart(inlineMarkdown(block.content));
        case 'table':
            return tableMarkdown(block);
        case 'graph':
            return graphMarkdown(block);
        case 'chart':
            return ''; // taken out before
        case 'note':
            return noteMarkdown(block, isAlert);
        case 'code':
            return codeMarkdown(block.language, block.text);
        case 'details':
            return detailsMarkdown(block);
    }
}
/** The first `maxRows` rows of a table, with a line that says how many there were. */
function tableMarkdown(block, { maxRows = Infinity, hasCaption = true } = {}) {
    const { caption, columns, rows } = block;
    const header = columns.map(({ title }) => escape_escapeText((0,visible_text/* visibleLine */.P)(title)));
    const body = rows.slice(0, maxRows).map((row) => columns.map((_, index) => inlineMarkdown(row[index] ?? '')));
    const table = (0,markdown_table/* markdownTable */.Q)([header, ...body], {
        align: columns.map(({ align }) => align ?? null),
        alignDelimiters: false,
    });
    const left = rows.length - body.length;
    return [
        ...(hasCaption ? [captionMarkdown(caption)] : []),
        table,
        ...(left > 0 ? [`… and ${left} more ${left === 1 ? 'row' : 'rows'}`] : []),
    ].join('\n\n');
}
function captionMarkdown(caption) {
    return inlineMarkdown({ strong: caption });
}
function graphMarkdown(block) {
    const graph = mermaidGraph(block);
    if (graph === undefined) {
        const size = block.nodes.length === 1 ? '1 node' : `${block.nodes.length} nodes`;
        return `${captionMarkdown(block.caption)}\n\nA graph of ${size} is not drawn here.`;
    }
    const legend = block.legend.map(({ label, tone }) => `${LEGEND_MARKS[tone]} ${escape_escapeText((0,visible_text/* visibleLine */.P)(label))}`);
    return [
        captionMarkdown(block.caption),
        `\`\`\`mermaid\n${graph}\n\`\`\``,
        ...(legend.length > 0 ? [legend.join(' · ')] : []),
    ].join('\n\n');
}
function noteMarkdown({ tone, content }, isAlert) {
    const text = inlineMarkdown(content);
    return isAlert ? `> [!${ALERTS[tone]}]\n> ${escapeLineStart(text)}` : `> ${NOTE_MARKS[tone]} ${text}`;
}
function codeMarkdown(language, text) {
    const shown = (0,visible_text/* visibleLines */.g)(text);
    const longest = Math.max(0, ...[...shown.matchAll(/`+/g)].map(([run]) => run.length));
    const fence = '`'.repeat(Math.max(3, longest + 1));
    return `${fence}${language}\n${shown}\n${fence}`;
}
function detailsMarkdown({ summary, blocks, open }) {
    const inner = blocks.map((block) => block.kind === 'table' ? tableMarkdown(block, { hasCaption: blocks.length > 1 }) : blocks_blockMarkdown(block));
    const head = `<details${open ? ' open' : ''}>\n<summary>${escapeHtmlInMarkdown((0,visible_text/* visibleLine */.P)(summary))}</summary>`;
    return [head, ...inner, '</details>'].join('\n\n');
}

;// CONCATENATED MODULE: ./build/src/report/markdown/fit.js




const MAX_NAMED = 5;
const MAX_NAME = 80;
const MAX_ALERTS = 2;
const fit_BREAK = '\n\n';
/**
 * The blocks as Markdown such that `before`, they and `after` together take at most `maxBytes` of UTF-8.
 * Folds go first, from the end; then tables keep their first rows; then blocks go, from the end. A last line names what went.
 */
function fitBlocks(blocks, before, after, maxBytes) {
    let alerts = 0;
    const kept = {
        parts: blocks.map((block) => {
            const isAlert = block.kind === 'note' && block.tone !== 'info' && (alerts += 1) <= MAX_ALERTS;
            return { block, text: blocks_blockMarkdown(block, isAlert) };
        }),
        leftOut: [],
    };
    const fixedBytes = bytesOf([...before, ...after]);
    let keptBytes = bytesOf(kept.parts.map(({ text }) => text));
    const size = () => fixedBytes + keptBytes + bytesOf(leftOutLine(kept.leftOut)) - (fit_BREAK.length - 1);
    while (size() > maxBytes && kept.parts.length > 0) {
        const fold = kept.parts.findLastIndex(({ block }) => block.kind === 'details');
        const index = fold >= 0 ? fold : kept.parts.length - 1;
        const part = kept.parts[index];
        keptBytes -= bytesOf([part.text]);
        const room = maxBytes - size() - fit_BREAK.length;
        if (part.block.kind === 'table' && shortenTable(part, part.block, room))
            keptBytes += bytesOf([part.text]);
        else
            leaveOut(kept, index);
    }
    return compose(kept);
    function compose({ parts, leftOut }) {
        return [...before, ...parts.map(({ text }) => text), ...leftOutLine(leftOut), ...after].join(fit_BREAK) + '\n';
    }
}
/** Of the texts, each with the break behind it. */
function bytesOf(texts) {
    return texts.reduce((sum, text) => sum + Buffer.byteLength(text) + fit_BREAK.length, 0);
}
function leaveOut(kept, index) {
    const [part] = kept.parts.splice(index, 1);
    kept.leftOut.unshift(nameOf(part.block));
}
/** Sets the part to the most rows that fit in so many bytes, at least one; false when not even one does. */
function shortenTable(part, table, maxBytes) {
    let [most, tooMany] = [0, table.rows.length];
    while (tooMany - most > 1) {
        const middle = Math.floor((most + tooMany) / 2);
        if (Buffer.byteLength(tableMarkdown(table, { maxRows: middle })) <= maxBytes)
            most = middle;
        else
            tooMany = middle;
    }
    if (most === 0)
        return false;
    part.text = tableMarkdown(table, { maxRows: most });
    return true;
}
function leftOutLine(names) {
    if (names.length === 0)
        return [];
    const named = names.slice(0, MAX_NAMED).map((name) => escape_escapeText(boundedTo((0,visible_text/* visibleLine */.P)(name), MAX_NAME)));
    const more = names.length > MAX_NAMED ? ` and ${names.length - MAX_NAMED} more` : '';
    return [`_Left out for length:_ ${named.join(' · ')}${more}. The full report has everything.`];
}
function nameOf(block) {
    switch (block.kind) {
        case 'details':
            return block.summary;
        case 'table':
        case 'graph':
        case 'chart':
            return block.caption;
        case 'heading':
            return block.text;
        case 'code':
            return 'output';
        case 'paragraph':
        case 'note':
            return `a ${block.kind}`;
    }
}

;// CONCATENATED MODULE: ./build/src/report/markdown/render-markdown.js






const render_markdown_MARKS = { pass: '✅', fail: '❌', inconclusive: '⚠️' };
/**
 * GitHub-flavoured Markdown: the verdict line and the reason, the blocks, the footer in small print.
 * Over `maxBytes` whole constructs are left out (see `fitBlocks`) and a line names them, at the very worst the footer and
 * the reason go too; the marker and the verdict line always stay.
 * Throws on a marker that could end its comment, which only the program itself can pass.
 */
function renderMarkdown(document, { maxBytes = Infinity, marker, hasVerdict = true } = {}) {
    if (marker !== undefined && !/^[^<>\r\n]+$/.test(marker))
        throw new Error(`not a comment marker: ${marker}`);
    const first = marker === undefined ? [] : [`<!-- ${marker} -->`];
    const head = hasVerdict ? verdict(document) : [];
    const text = fitBlocks(blocks_withoutCharts(document.blocks), [...first, ...head], document.footer.map(footerMarkdown), maxBytes);
    if (Buffer.byteLength(text) <= maxBytes)
        return text;
    const bare = fitBlocks([], [...first, ...head], [], maxBytes);
    return Buffer.byteLength(bare) <= maxBytes
        ? bare
        : fitBlocks([], [...first, ...(hasVerdict ? verdict({ ...document, reason: '' }) : [])], [], maxBytes);
}
/** A page of its own, without a verdict: the title, then all blocks. */
function renderPage(title, blocks) {
    const parts = withoutCharts(blocks).map((block) => blockMarkdown(block));
    return [`# ${escapeText(visibleLine(title))}`, ...parts].join('\n\n') + '\n';
}
function verdict({ title, decision, reason }) {
    const line = `## ${render_markdown_MARKS[decision]} ${escape_escapeText((0,visible_text/* visibleLine */.P)(title))}`;
    const why = escapeLineStart(escape_escapeText((0,visible_text/* visibleLine */.P)(reason)));
    return why === '' ? [line] : [line, why];
}
function footerMarkdown(block) {
    return block.kind === 'paragraph' ? `<sub>${inlineMarkdown(block.content)}</sub>` : blocks_blockMarkdown(block);
}


/***/ }),

/***/ 81540:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ plainText),
  k: () => (/* binding */ runsOf)
});

;// CONCATENATED MODULE: ./build/src/report/safe-url.js
/** The address in its normal form, or undefined unless it is a plain http(s) address that hides no user name. */
function safeUrl(url) {
    if (!/^https?:\/\//i.test(url) || !URL.canParse(url))
        return undefined;
    const parsed = new URL(url);
    if (parsed.username !== '' || parsed.password !== '')
        return undefined;
    return parsed.href.replace(/[^\w\-.~:/?#@!&+,;=%]/g, (character) => encodeURIComponent(character).replace(/['()*]/g, percent));
}
function percent(character) {
    return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}

// EXTERNAL MODULE: ./build/src/report/visible-text.js
var visible_text = __webpack_require__(36672);
;// CONCATENATED MODULE: ./build/src/report/runs.js


/** The runs of a cell or paragraph. A link whose address is not safe is plain text. */
function runsOf(content) {
    return (Array.isArray(content) ? content : [content]).map(runOf).filter(({ text }) => text !== '');
}
/** The text of a cell without its faces. */
function plainText(content) {
    return runsOf(content)
        .map(({ text }) => text)
        .join('');
}
function runOf(inline) {
    if (typeof inline === 'string')
        return { face: 'text', text: (0,visible_text/* visibleLine */.P)(inline), tone: 'neutral' };
    if ('code' in inline)
        return { face: 'code', text: (0,visible_text/* visibleLine */.P)(inline.code), tone: inline.tone ?? 'neutral' };
    if ('strong' in inline)
        return { face: 'strong', text: (0,visible_text/* visibleLine */.P)(inline.strong), tone: inline.tone ?? 'neutral' };
    if ('text' in inline)
        return { face: 'text', text: (0,visible_text/* visibleLine */.P)(inline.text), tone: inline.tone };
    const url = safeUrl(inline.url);
    const text = (0,visible_text/* visibleLine */.P)(inline.link);
    return url === undefined ? { face: 'text', text, tone: 'neutral' } : { face: 'link', text, tone: 'neutral', url };
}


/***/ }),

/***/ 36672:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ visibleLine),
/* harmony export */   g: () => (/* binding */ visibleLines)
/* harmony export */ });
const BREAK = /\r\n?|[\n\u0085\u2028\u2029]/g;
/**
 * Letters of Western languages, typographic marks, arrows, operators and shapes: all of them seen. Most text is made of
 * nothing else, and building the expressions below takes milliseconds.
 */
const SEEN = /^[\x20-\x7e\u00a0-\u00ac\u00ae-\u02ff\u0391-\u03a1\u03a3-\u03c9\u2010-\u2027\u202f-\u205e\u2190-\u23ff\u2500-\u25ff]*$/;
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;
/** At its place, a joiner or variation selector that an emoji is made of. */
const PART_OF_EMOJI = /(?<=\p{Extended_Pictographic})\ufe0f|(?<=[\d#*])\ufe0f(?=\u20e3)|(?<=[\p{Extended_Pictographic}\p{EMod}\ufe0f])\u200d(?=\p{Extended_Pictographic})/uy;
/**
 * One line in which nothing is hidden: control characters become their pictures (`␛`, `␊`, `␀`), other characters
 * that show nothing or turn the reading direction become `⟨U+202E⟩`. Emoji sequences stay whole.
 * The result has no control, format, zero-width or line-breaking character outside of emoji.
 */
function visibleLine(text) {
    return showUnseen(text.replace(BREAK, '␊'));
}
/** The same for text of several lines: line breaks (`\r\n`, `\n`) and tabs stay, a lone `\r` is shown. */
function visibleLines(text) {
    return text
        .split(/\r?\n/)
        .map((line) => line.split('\t').map(showUnseen).join('\t'))
        .join('\n');
}
function showUnseen(text) {
    if (SEEN.test(text))
        return text;
    return text.replace(UNSEEN, (character, index) => {
        if (isPartOfEmoji(text, index))
            return character;
        const code = character.codePointAt(0);
        if (code < 0x20)
            return String.fromCodePoint(0x2400 + code);
        if (code === 0x7f)
            return '␡';
        return `⟨U+${code.toString(16).toUpperCase().padStart(4, '0')}⟩`;
    });
}
function isPartOfEmoji(text, index) {
    PART_OF_EMOJI.lastIndex = index;
    return PART_OF_EMOJI.test(text);
}


/***/ }),

/***/ 53744:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GZ: () => (/* binding */ validationSectionSchema),
/* harmony export */   wj: () => (/* binding */ validationBlocks)
/* harmony export */ });
/* unused harmony exports measureRules, validatedDataset, unreadDataset */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27597);
/* harmony import */ var _core_bounded_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96564);
/* harmony import */ var _core_format_number_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26034);




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
        return measurement({
            id: boundedText(`validation.${dataset}.${id}`),
            source: boundedText(path),
            n,
            unit: failing === null ? null : 'rows',
            direction: failing === null ? null : 'lower',
            value: measured,
            undefined_reason: measured === null ? boundedText(reason ?? 'it could not be measured') : null,
        });
    });
}
/** The section's entry of a dataset. */
function validatedDataset(name, path, rules) {
    return {
        name,
        path: boundedText(path),
        rows: rules[0]?.total_rows ?? null,
        rules: rules.length,
        problem: null,
        broken: rules
            .flatMap(({ id, status, sample, ...found }) => status === 'pass'
            ? []
            : [{ id: boundedText(id), status, reason: reasonOf(found), rows: sample.map(({ row }) => row).slice(0, 10) }])
            .slice(0, MAX_RULES),
    };
}
/** The section's entry of a dataset that could not be read. */
function unreadDataset(name, path, problem) {
    return { name, path: boundedText(path), rows: null, rules: 0, problem: boundedText(problem), broken: [] };
}
function reasonOf({ reason, failing_rows: failing, total_rows: total }) {
    return boundedText(reason ?? `${formatNumber(failing ?? 0)} of ${formatNumber(total)} rows break it`);
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
                summary: `Data ${name}: ${held} of ${rules} rules hold over ${rows === null ? 'the rows' : `${(0,_core_format_number_js__WEBPACK_IMPORTED_MODULE_2__/* .formatNumber */ .ZV)(rows)} rows`} of ${path}`,
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
/* harmony export */   NL: () => (/* binding */ dataSectionSchema),
/* harmony export */   Tk: () => (/* binding */ dataBlocks)
/* harmony export */ });
/* unused harmony exports MAX_OUTPUTS, MAX_FILES */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27597);
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
