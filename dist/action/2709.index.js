export const id = 2709;
export const ids = [2709];
export const modules = {

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

/***/ 99168:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ reportDocument)
});

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
;// CONCATENATED MODULE: ./build/src/commands/report-document.js







const VERDICT_TONES = {
    pass: 'good',
    fail: 'bad',
    inconclusive: 'unsure',
    skipped: 'quiet',
};
const ORDER = ['fail', 'inconclusive', 'pass', 'skipped'];
/** What a reader sees of a report: one verdict line, the gates, then everything else folded, then how it came about. */
function reportDocument(report) {
    const { sections } = report;
    return {
        title: `Assay: ${report.decision}`,
        decision: report.decision,
        reason: report.reason,
        blocks: [
            ...gateBlocks(report),
            ...(sections.evaluation ? evaluationBlocks(sections.evaluation, report.measurements) : []),
            ...(sections.validation ? (0,validation_section/* validationBlocks */.wj)(sections.validation) : []),
            ...(sections.drift ? driftBlocks(sections.drift) : []),
            ...(sections.history ? (0,history_section/* historyBlocks */.Pt)(sections.history, report.measurements) : []),
            ...(sections.pipeline ? (0,section/* pipelineBlocks */.xW)(sections.pipeline) : []),
            ...metricBlocks(report),
            ...(sections.data ? (0,versioning_section/* dataBlocks */.Tk)(sections.data) : []),
        ],
        footer: footer(report),
    };
}
function gateBlocks({ verdicts, measurements }) {
    if (verdicts.length === 0)
        return [];
    const byId = new Map(measurements.map((measurement) => [measurement.id, measurement]));
    const sorted = [...verdicts].sort((a, b) => Number(a.informational) - Number(b.informational) || ORDER.indexOf(a.status) - ORDER.indexOf(b.status));
    return [
        {
            kind: 'table',
            caption: 'Gates',
            columns: [
                { title: 'Metric' },
                { title: 'Base', align: 'right' },
                { title: 'Head', align: 'right' },
                { title: 'Change', align: 'right' },
                { title: 'Gate' },
                { title: 'Verdict' },
            ],
            rows: sorted.map((verdict) => {
                const measured = byId.get(verdict.measurement);
                return [
                    { code: verdict.measurement },
                    number(measured?.base),
                    number(measured?.value),
                    change(measured),
                    verdict.threshold,
                    verdict.informational
                        ? [{ text: verdict.status, tone: VERDICT_TONES[verdict.status] }, ' (info)']
                        : { strong: verdict.status, tone: VERDICT_TONES[verdict.status] },
                ];
            }),
        },
        ...sorted
            .filter(({ status, informational }) => !informational && (status === 'fail' || status === 'inconclusive'))
            .slice(1)
            .map((verdict) => ({
            kind: 'paragraph',
            content: [{ text: verdict.reason, tone: VERDICT_TONES[verdict.status] }],
        })),
    ];
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
                        number(measured.base),
                        number(measured.value),
                        change(measured),
                    ]),
                },
            ],
        },
    ];
}
function footer({ subject, trust, inputs }) {
    const head = subject.head_sha
        ? ['Compared ', { code: subject.head_sha.slice(0, 10) }]
        : ['Compared the work tree'];
    const base = subject.base_sha
        ? [' with ', { code: subject.base_sha.slice(0, 10) }]
        : [' with nothing: there is no earlier revision'];
    const rules = inputs.config_sha
        ? [' · rules of ', { code: inputs.config_sha.slice(0, 10) }]
        : [' · no rules applied'];
    const reproduce = subject.base_sha ? `assay run --base ${subject.base_sha.slice(0, 10)}` : 'assay run';
    return [
        { kind: 'paragraph', content: [...head, ...base, ...rules, ` · ${trust.replace('_', '-')} numbers.`] },
        { kind: 'paragraph', content: ['Reproduce it: ', { code: reproduce }] },
    ];
}
function number(value) {
    return value === null || value === undefined ? '–' : (0,format_number/* formatNumber */.ZV)(value);
}
function change(measured) {
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


/***/ }),

/***/ 63744:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  report: () => (/* binding */ report_report)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/report/markdown/render-markdown.js + 7 modules
var render_markdown = __webpack_require__(646);
// EXTERNAL MODULE: ./build/src/report/html/render-html.js + 5 modules
var render_html = __webpack_require__(13738);
// EXTERNAL MODULE: ./build/src/commands/command.js
var command = __webpack_require__(62925);
// EXTERNAL MODULE: ./build/src/commands/open-repository.js
var open_repository = __webpack_require__(4159);
// EXTERNAL MODULE: ./build/src/commands/out-directory.js
var out_directory = __webpack_require__(88318);
// EXTERNAL MODULE: ./build/src/commands/report-document.js + 2 modules
var report_document = __webpack_require__(99168);
// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(43026);
// EXTERNAL MODULE: ./build/src/core/report.js
var report = __webpack_require__(15299);
// EXTERNAL MODULE: ./build/src/platform/files.js
var files = __webpack_require__(48486);
// EXTERNAL MODULE: ./build/src/commands/report-schema.js
var report_schema = __webpack_require__(86702);
;// CONCATENATED MODULE: ./build/src/commands/read-report.js




/** Reads a report.json as the hostile file it may be. Throws `REPORT_MISSING` or `REPORT_INVALID` (exit 2). */
function readReport(path) {
    const text = (0,files/* readTextIfExists */.TP)(path);
    if (text === undefined) {
        throw new errors/* UserError */.yo({
            code: 'REPORT_MISSING',
            message: `there is no ${path}`,
            hint: 'Run `assay run` first, or name the file: assay report <file>.',
            exitCode: 2,
        });
    }
    const invalid = (reason, cause) => new errors/* UserError */.yo({
        code: 'REPORT_INVALID',
        message: `${path} is not a report of this version: ${reason}`,
        hint: 'Write it anew with `assay run`.',
        exitCode: 2,
        cause,
    });
    if (Buffer.byteLength(text) > report/* MAX_REPORT_BYTES */.WA)
        throw invalid(`it is larger than ${report/* MAX_REPORT_BYTES */.WA} bytes`);
    let json;
    try {
        json = JSON.parse(text);
    }
    catch (error) {
        throw invalid(error.message, error);
    }
    const parsed = report_schema/* fullReportSchema */.z.safeParse(json);
    if (parsed.success)
        return parsed.data;
    const [issue] = parsed.error.issues;
    throw invalid(`${issue.path.join('.') || 'the file'}: ${issue.message}`, parsed.error);
}

;// CONCATENATED MODULE: ./build/src/commands/report.js







/** `assay report`: shows a report.json again, without running anything. */
const report_report = (0,command/* defineCommand */.NB)({
    name: 'report',
    summary: 'show a report.json as text, Markdown or HTML',
    positionals: '[file]',
    options: { format: (0,command/* choice */.Yq)('--format <format>', 'how to show it', ['terminal', 'md', 'html']) },
    run(context, [file], { format = 'terminal' }) {
        const path = file === undefined
            ? `${(0,open_repository/* openRepository */.h)(context).root}/${out_directory/* DEFAULT_OUT */.x}/report.json`
            : (0,external_node_path_.resolve)(context.directory, file);
        const found = readReport(path);
        const document = (0,report_document/* reportDocument */.c)(found);
        const text = format === 'md'
            ? (0,render_markdown/* renderMarkdown */.G)(document)
            : format === 'html'
                ? (0,render_html/* renderHtml */.K)(document, { title: document.title })
                : document;
        return Promise.resolve({ exitCode: 0, json: found, text });
    },
});


/***/ }),

/***/ 57435:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ scoreOrder)
/* harmony export */ });
/* harmony import */ var _stats_argsort_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6925);

const orders = new WeakMap();
/** Rows by rising score; remembered as long as the scores are, since several metrics need it. */
function scoreOrder(score) {
    let order = orders.get(score);
    if (!order)
        orders.set(score, (order = (0,_stats_argsort_js__WEBPACK_IMPORTED_MODULE_0__/* .argsort */ .X)(score)));
    return order;
}


/***/ }),

/***/ 77177:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Y: () => (/* binding */ equalWidthBins),
/* harmony export */   fW: () => (/* binding */ calibrationError),
/* harmony export */   qd: () => (/* binding */ calibrationInfluence)
/* harmony export */ });
/* unused harmony export equalMassBins */
/* harmony import */ var _compare_score_order_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57435);
/* harmony import */ var _metric_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4804);
/* harmony import */ var _probability_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31609);



const BINS = 10;
/**
 * Expected (`ece`) and maximum (`mce`) calibration error: mean and maximum over ten bins of |how often − how sure|, of the
 * positive class, or of the likeliest of several. Bins are of equal width, or hold equally many rows (`_equal_mass`). It is
 * biased upwards in small samples.
 */
const calibrationError = [
    metric('ece', equalWidthBins, mean),
    metric('ece_equal_mass', equalMassBins, mean),
    metric('mce', equalWidthBins, greatest),
    metric('mce_equal_mass', equalMassBins, greatest),
];
function metric(name, binsOf, summary) {
    return {
        name,
        tasks: ['binary', 'multiclass'],
        needs: 'probability',
        direction: 'lower',
        range: [0, 1],
        compute: (predictions) => {
            const fault = (0,_probability_js__WEBPACK_IMPORTED_MODULE_0__/* .probabilityFault */ .U)(predictions);
            return fault === undefined ? { value: summary(binsOf(predictions)) } : (0,_metric_js__WEBPACK_IMPORTED_MODULE_1__/* .notDefined */ .F3)(fault);
        },
    };
}
function mean(bins) {
    const total = bins.reduce((sum, { weight }) => sum + weight, 0);
    return bins.reduce((sum, bin) => sum + (bin.weight / total) * gap(bin), 0);
}
function greatest(bins) {
    return Math.max(...bins.map(gap));
}
function gap({ confidence, accuracy }) {
    return Math.abs(accuracy - confidence);
}
/** Bins of equal width; empty ones are left out, 1 belongs to the last. */
function equalWidthBins(predictions) {
    return collect(predictions, widthBinOf(predictions));
}
/** Bins of equally many rows (the first ones get one more where they don't divide evenly). */
function equalMassBins(predictions) {
    return collect(predictions, massBinOf(predictions));
}
function widthBinOf(predictions) {
    const { confidence } = calibration(predictions);
    return (row) => Math.min(BINS - 1, Math.floor(confidence[row] * BINS));
}
function massBinOf(predictions) {
    const { n } = predictions;
    const order = (0,_compare_score_order_js__WEBPACK_IMPORTED_MODULE_2__/* .scoreOrder */ .v)(calibration(predictions).confidence);
    const binOf = new Uint8Array(n);
    const size = Math.floor(n / BINS);
    const longer = n % BINS;
    for (let place = 0; place < n; place++) {
        const inLonger = place < longer * (size + 1);
        binOf[order[place]] = inLonger ? place / (size + 1) : longer + (place - longer * (size + 1)) / size;
    }
    return (row) => binOf[row];
}
function collect(predictions, binOf) {
    return collectAll(predictions, binOf).filter(({ weight }) => weight > 0);
}
function collectAll(predictions, binOf) {
    const { confidence, isTrue } = calibration(predictions);
    const weights = new Float64Array(BINS);
    const confidences = new Float64Array(BINS);
    const trues = new Float64Array(BINS);
    for (let row = 0; row < predictions.n; row++) {
        const bin = binOf(row);
        const weight = predictions.weight ? predictions.weight[row] : 1;
        weights[bin] += weight;
        confidences[bin] += weight * confidence[row];
        trues[bin] += weight * isTrue[row];
    }
    return Array.from(weights, (weight, bin) => ({
        weight,
        confidence: confidences[bin] / weight,
        accuracy: trues[bin] / weight,
    }));
}
/** How sure each prediction was, and whether it came true. */
const calibration = (0,_metric_js__WEBPACK_IMPORTED_MODULE_1__/* .once */ .Oo)((predictions) => predictions.task === 'binary'
    ? { confidence: predictions.score, isTrue: predictions.truth }
    : likeliest(predictions));
function likeliest({ n, truth, scores }) {
    const confidence = new Float64Array(n);
    const isTrue = new Uint8Array(n);
    for (let row = 0; row < n; row++) {
        let best = 0;
        for (let place = 1; place < scores.length; place++)
            if (scores[place][row] > scores[best][row])
                best = place;
        confidence[row] = scores[best][row];
        isTrue[row] = Number(truth[row] === best);
    }
    return { confidence, isTrue };
}
/**
 * Influence of each row on a calibration error, its bins and the signs of their gaps taken as given; undefined for other
 * metrics. (Where a gap is truly 0 its sign is chance: the error itself is biased upwards then.)
 */
function calibrationInfluence(name, predictions) {
    if (!/^[em]ce(_equal_mass)?$/.test(name) || (predictions.task !== 'binary' && predictions.task !== 'multiclass')) {
        return undefined;
    }
    const { confidence, isTrue } = calibration(predictions);
    const binOf = name.endsWith('_mass') ? massBinOf(predictions) : widthBinOf(predictions);
    const bins = collectAll(predictions, binOf);
    const total = bins.reduce((sum, { weight }) => sum + weight, 0);
    const gaps = bins.map((bin) => (bin.weight > 0 ? gap(bin) : -1));
    const worst = gaps.indexOf(Math.max(...gaps));
    const isMean = name.startsWith('e');
    const value = isMean ? mean(bins.filter(({ weight }) => weight > 0)) : gaps[worst];
    const share = isMean ? 1 : bins[worst].weight / total;
    return Float64Array.from(confidence, (_, row) => {
        const bin = binOf(row);
        if (!isMean && bin !== worst)
            return 0;
        const error = isTrue[row] - confidence[row];
        const own = bins[bin].accuracy >= bins[bin].confidence ? error : -error;
        const weight = predictions.weight ? (predictions.weight[row] * predictions.n) / total : 1;
        return ((own - value) * weight) / share;
    });
}


/***/ }),

/***/ 52370:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ confusion),
/* harmony export */   T: () => (/* binding */ hits)
/* harmony export */ });
/* harmony import */ var _metric_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4804);

/** The confusion matrix of predictions. */
const confusion = (0,_metric_js__WEBPACK_IMPORTED_MODULE_0__/* .once */ .Oo)((predictions) => {
    const classes = predictions.task === 'binary' ? [predictions.negative, predictions.positive] : predictions.classes;
    const size = classes.length;
    const { truth, label, weight, n } = predictions;
    const cells = new Float64Array(size * size);
    const counts = weight ? new Float64Array(size * size) : cells;
    for (let row = 0; row < n; row++)
        counts[truth[row] * size + label[row]]++;
    if (weight)
        for (let row = 0; row < n; row++)
            cells[truth[row] * size + label[row]] += weight[row];
    const rowsOf = (matrix, place) => sum(matrix.subarray(place * size, (place + 1) * size));
    const predictedAs = (matrix, place) => matrix.reduce((total, value, index) => (index % size === place ? total + value : total), 0);
    const each = (compute) => classes.map((_, place) => compute(place));
    return {
        classes,
        cells,
        truth: Float64Array.from(each((place) => rowsOf(cells, place))),
        predicted: Float64Array.from(each((place) => predictedAs(cells, place))),
        total: sum(cells),
        occurs: Uint8Array.from(each((place) => Number(rowsOf(counts, place) + predictedAs(counts, place) > 0))),
        trueClasses: each((place) => rowsOf(counts, place)).filter((count) => count > 0).length,
    };
});
/** Diagonal of a confusion matrix: rows of each class that were predicted as such. */
function hits({ cells, classes }) {
    return classes.map((_, place) => cells[place * (classes.length + 1)]);
}
function sum(values) {
    return values.reduce((total, value) => total + value, 0);
}


/***/ }),

/***/ 4804:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F3: () => (/* binding */ notDefined),
/* harmony export */   Oo: () => (/* binding */ once),
/* harmony export */   sw: () => (/* binding */ defined),
/* harmony export */   zO: () => (/* binding */ fraction)
/* harmony export */ });
/** `value`, or undefined for the reason where it is no finite number. */
function defined(value, reason, note) {
    if (!Number.isFinite(value))
        return { value: null, undefined_reason: reason };
    return { value, ...(note !== undefined && { note }) };
}
/** No value, for the reason. */
function notDefined(reason) {
    return { value: null, undefined_reason: reason };
}
/** `numerator / denominator`; without a denominator what `zeroDivision` says, and undefined where it says nothing. */
function fraction(numerator, denominator, { zeroDivision }, reason) {
    if (denominator !== 0)
        return { value: numerator / denominator };
    return zeroDivision === undefined ? notDefined(reason) : { value: zeroDivision };
}
/** Computes once for each object what several metrics need. */
function once(compute) {
    const known = new WeakMap();
    return (key) => {
        const found = known.get(key) ?? { value: compute(key) };
        known.set(key, found);
        return found.value;
    };
}


/***/ }),

/***/ 31609:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ probabilityFault)
/* harmony export */ });
/* harmony import */ var _metric_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4804);

/** How far from 1 the probabilities of a row may sum: what rounding to two digits leaves. */
const SUM_TOLERANCE = 0.01;
/** Why scores are no probabilities: one is outside [0, 1], or those of a row do not sum to 1. undefined when they are. */
const probabilityFault = (0,_metric_js__WEBPACK_IMPORTED_MODULE_0__/* .once */ .Oo)((predictions) => {
    const columns = predictions.task === 'binary' ? [predictions.score] : predictions.scores;
    for (const column of columns) {
        const row = column.findIndex((value) => value < 0 || value > 1);
        if (row >= 0)
            return `scores are no probabilities: row ${row + 1} has ${column[row]}`;
    }
    if (predictions.task === 'binary')
        return undefined;
    for (let row = 0; row < predictions.n; row++) {
        let sum = 0;
        for (const column of columns)
            sum += column[row];
        if (Math.abs(sum - 1) > SUM_TOLERANCE)
            return `probabilities of row ${row + 1} sum to ${Number(sum.toPrecision(6))}`;
    }
    return undefined;
});


/***/ }),

/***/ 89879:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RR: () => (/* binding */ oneVersusRest),
/* harmony export */   Z6: () => (/* binding */ averagePrecisionOf),
/* harmony export */   ad: () => (/* binding */ ranked),
/* harmony export */   yr: () => (/* binding */ areaUnderRoc)
/* harmony export */ });
/* harmony import */ var _compare_score_order_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57435);
/* harmony import */ var _metric_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4804);


/** One sort, then one pass; shared by all metrics and curves of the scores. */
const ranked = (0,_metric_js__WEBPACK_IMPORTED_MODULE_0__/* .once */ .Oo)((predictions) => rank((0,_compare_score_order_js__WEBPACK_IMPORTED_MODULE_1__/* .scoreOrder */ .v)(predictions.score), predictions.score, predictions.truth, 1, predictions.weight));
/** Areas of each class against the others. */
const oneVersusRest = (0,_metric_js__WEBPACK_IMPORTED_MODULE_0__/* .once */ .Oo)(({ classes, scores, truth, weight }) => classes.map((_, place) => {
    const ranking = rank((0,_compare_score_order_js__WEBPACK_IMPORTED_MODULE_1__/* .scoreOrder */ .v)(scores[place]), scores[place], truth, place, weight);
    return { area: areaUnderRoc(ranking), precision: averagePrecisionOf(ranking) };
}));
function rank(order, score, truth, positive, weight) {
    const thresholds = new Float64Array(order.length);
    const truePositives = new Float64Array(order.length);
    const falsePositives = new Float64Array(order.length);
    let positives = 0;
    let negatives = 0;
    let total = 0;
    let size = 0;
    for (let place = order.length - 1; place >= 0; place--) {
        const row = order[place];
        const amount = weight ? weight[row] : 1;
        if (truth[row] === positive)
            positives += amount;
        else
            negatives += amount;
        if (place > 0 && score[order[place - 1]] === score[row])
            continue;
        // Rows without weight are no point of a curve.
        if (positives + negatives === total)
            continue;
        total = positives + negatives;
        thresholds[size] = score[row];
        truePositives[size] = positives;
        falsePositives[size] = negatives;
        size++;
    }
    return { size, thresholds, truePositives, falsePositives, positives, negatives };
}
/** P(score of a positive > score of a negative) + ½ P(equal); NaN where there is only one class. */
function areaUnderRoc({ size, truePositives, falsePositives, positives, negatives }) {
    let area = 0;
    let above = 0;
    let before = 0;
    for (let place = 0; place < size; place++) {
        area += (falsePositives[place] - before) * ((truePositives[place] + above) / 2);
        above = truePositives[place];
        before = falsePositives[place];
    }
    return area / (positives * negatives);
}
/** Σ (R_k − R_{k−1}) P_k over distinct scores, without interpolation; NaN where there are no positives. */
function averagePrecisionOf({ size, truePositives, falsePositives, positives }) {
    let sum = 0;
    let above = 0;
    for (let place = 0; place < size; place++) {
        const found = truePositives[place] - above;
        above = truePositives[place];
        if (found > 0)
            sum += (found * above) / (above + falsePositives[place]);
    }
    return sum / positives;
}


/***/ }),

/***/ 6925:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ argsort)
/* harmony export */ });
/** Bits of one digit, and how many values it has: few enough for the places of all digits to stay in the cache. */
const DIGIT = 11;
const RADIX = 1 << DIGIT;
const MASK = RADIX - 1;
const PASSES = 6;
/** Fewer values are compared with each other: counting digits costs the same however few there are. */
const FEW = 4096;
/**
 * Indices of the values from least to greatest; equal values (−0 and 0 among them) keep their order, NaN comes last.
 * Radix sort over the bits of the doubles: linear in time.
 */
function argsort(values) {
    const n = values.length;
    if (n < FEW)
        return Uint32Array.from(values.keys()).sort((a, b) => compare(values[a], values[b]) || a - b);
    let [low, high, order] = [new Uint32Array(n), new Uint32Array(n), new Uint32Array(n)];
    const places = countDigits(values, low, high, order);
    let [nextLow, nextHigh, nextOrder] = [new Uint32Array(n), new Uint32Array(n), new Uint32Array(n)];
    for (let pass = 0; pass < PASSES; pass++) {
        const at = places.subarray(pass * RADIX, (pass + 1) * RADIX);
        const isHigh = pass >= PASSES / 2;
        const keys = isHigh ? high : low;
        const shift = (pass % (PASSES / 2)) * DIGIT;
        if (at[(keys[0] >>> shift) & MASK] === n)
            continue;
        toStarts(at);
        for (let i = 0; i < n; i++) {
            const digit = (keys[i] >>> shift) & MASK;
            const place = at[digit];
            at[digit] = place + 1;
            // Low bits are done with once the high ones are sorted by.
            if (!isHigh)
                nextLow[place] = low[i];
            nextHigh[place] = high[i];
            nextOrder[place] = order[i];
        }
        [low, nextLow] = [nextLow, low];
        [high, nextHigh] = [nextHigh, high];
        [order, nextOrder] = [nextOrder, order];
    }
    return order;
}
/** Fills in the sort keys and the rows as they come; returns how often each digit occurs in each pass. */
function countDigits(values, low, high, order) {
    const counts = new Uint32Array(PASSES * RADIX);
    const number = new Float64Array(1);
    const bits = new Uint32Array(number.buffer);
    for (let i = 0; i < values.length; i++) {
        const value = values[i];
        number[0] = value === 0 ? 0 : value;
        let [lowBits, highBits] = [bits[0], bits[1]];
        // Order-preserving: negative numbers are turned over, others get the top bit. NaN is above everything.
        if (Number.isNaN(value))
            lowBits = highBits = 0xffffffff;
        else if (highBits >>> 31 === 1)
            [lowBits, highBits] = [~lowBits >>> 0, ~highBits >>> 0];
        else
            highBits = (highBits | 0x80000000) >>> 0;
        low[i] = lowBits;
        high[i] = highBits;
        order[i] = i;
        for (let pass = 0; pass < PASSES; pass++) {
            const key = pass < PASSES / 2 ? lowBits : highBits;
            counts[pass * RADIX + ((key >>> ((pass % (PASSES / 2)) * DIGIT)) & MASK)]++;
        }
    }
    return counts;
}
/** Turns counts into where each digit starts. */
function toStarts(counts) {
    let sum = 0;
    for (let digit = 0; digit < counts.length; digit++) {
        const count = counts[digit];
        counts[digit] = sum;
        sum += count;
    }
}
function compare(a, b) {
    if (a < b)
        return -1;
    if (a > b)
        return 1;
    return Number(Number.isNaN(a)) - Number(Number.isNaN(b));
}


/***/ })

};
