"use strict";
exports.id = 4295;
exports.ids = [4295];
exports.modules = {

/***/ 88318:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ outDirectory),
/* harmony export */   x: () => (/* binding */ DEFAULT_OUT)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43026);
/* harmony import */ var _platform_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48486);



/** Where `assay run` writes unless told otherwise, relative to the repository root. */
const DEFAULT_OUT = '.assay/out';
/**
 * The absolute directory a report goes to; checked before any work begins. Throws `OUT_INVALID` (exit 2) for the
 * repository itself, for what belongs to git or DVC, for a file, and for a default place that is a link to elsewhere.
 */
function outDirectory({ root }, asked) {
    const directory = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(root, asked ?? DEFAULT_OUT);
    const invalid = (what) => new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo({
        code: 'OUT_INVALID',
        message: `the report cannot go to ${asked ?? DEFAULT_OUT}: ${what}`,
        hint: 'Name a directory of its own: assay run --out <directory>',
        exitCode: 2,
    });
    if (directory === root)
        throw invalid('it is the repository itself');
    if (['.git', '.dvc'].some((name) => `${directory}/`.startsWith(`${root}/${name}/`)))
        throw invalid('git and DVC keep their own files there');
    const own = asked === undefined ? [`${root}/.assay`, directory] : [];
    for (const path of own)
        if ((0,_platform_files_js__WEBPACK_IMPORTED_MODULE_2__/* .lstatIfExists */ .sM)(path)?.isSymbolicLink())
            throw invalid('it is a link');
    for (const path of [...own, directory]) {
        const entry = (0,_platform_files_js__WEBPACK_IMPORTED_MODULE_2__/* .lstatIfExists */ .sM)(path);
        if (entry && !entry.isDirectory() && !entry.isSymbolicLink())
            throw invalid('there is a file');
    }
    return directory;
}


/***/ }),

/***/ 45494:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ce: () => (/* binding */ reportDocument)
});

// UNUSED EXPORTS: comparedText, otherReasons, sectionBlocks

// EXTERNAL MODULE: ./build/src/core/format-number.js
var format_number = __webpack_require__(26034);
// EXTERNAL MODULE: ./build/src/drift/percent.js
var percent = __webpack_require__(56152);
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
                    (0,percent/* percent */.K)(distribution.reference[k]),
                    (0,percent/* percent */.K)(distribution.current[k]),
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
;// CONCATENATED MODULE: ./build/src/commands/gate-table.js


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
    return value === null || value === undefined ? '–' : (0,format_number/* formatNumber */.ZV)(value);
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
    return { text: `${arrow}\u00a0${(0,format_number/* formatChange */.eD)(measured.diff)}`, tone };
}
function intervalText(measured) {
    if (!measured || measured.diff === null || measured.ci === null)
        return '';
    const [low, high] = measured.ci;
    return ` ${unbroken(`(${(0,format_number/* formatChange */.eD)(low)} … ${(0,format_number/* formatChange */.eD)(high)})`)}`;
}
/** A few words that a table does not break; longer ones would make its column too wide. */
function unbroken(text) {
    return text.length <= MAX_UNBROKEN ? text.replaceAll(' ', '\u00a0') : text;
}
function barsOf(measured, past = []) {
    const { value = null } = measured ?? {};
    const shown = past.slice(-MAX_BARS);
    return past.length === 0 ? '' : (0,history_section/* sparkline */.KM)(value === null ? shown : [...shown, value]);
}

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
    return inOrder(verdicts)
        .filter(({ status, informational }) => !informational && (status === 'fail' || status === 'inconclusive'))
        .filter((verdict) => !reason.startsWith(verdict.reason))
        .map((verdict) => ({
        kind: 'paragraph',
        content: [{ text: verdict.reason, tone: VERDICT_TONES[verdict.status] }],
    }));
}
function gateBlocks({ verdicts, measurements, reason }) {
    if (verdicts.length === 0)
        return [];
    return [gateTable('Gates', inOrder(verdicts), measurements), ...otherReasons(verdicts, reason)];
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
                        numberCell(measured.base),
                        numberCell(measured.value),
                        changeCell(measured),
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


/***/ })

};
;