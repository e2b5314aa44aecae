"use strict";
exports.id = 3744;
exports.ids = [3744];
exports.modules = {

/***/ 8318:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ outDirectory),
/* harmony export */   x: () => (/* binding */ DEFAULT_OUT)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3026);
/* harmony import */ var _platform_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8486);



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

/***/ 8372:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ reportDocument)
/* harmony export */ });
/* harmony import */ var _core_format_number_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6034);
/* harmony import */ var _pipeline_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3745);
/* harmony import */ var _versioning_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9397);



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
            ...(sections.pipeline ? (0,_pipeline_index_js__WEBPACK_IMPORTED_MODULE_0__/* .pipelineBlocks */ .xW)(sections.pipeline) : []),
            ...metricBlocks(report),
            ...(sections.data ? (0,_versioning_index_js__WEBPACK_IMPORTED_MODULE_1__/* .dataBlocks */ .Tk)(sections.data) : []),
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
    const rows = measurements.filter(({ id }) => !id.startsWith('pipeline.'));
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
    return value === null || value === undefined ? '–' : (0,_core_format_number_js__WEBPACK_IMPORTED_MODULE_2__/* .formatNumber */ .ZV)(value);
}
function change(measured) {
    if (!measured || measured.diff === null)
        return '–';
    if (measured.diff === 0)
        return { text: 'none', tone: 'quiet' };
    const arrow = measured.diff > 0 ? '▲' : '▼';
    const isBetter = measured.direction !== null && (measured.direction === 'higher') === measured.diff > 0;
    const tone = measured.direction === null ? 'neutral' : isBetter ? 'good' : 'bad';
    return { text: `${arrow}\u00a0${(0,_core_format_number_js__WEBPACK_IMPORTED_MODULE_2__/* .formatChange */ .eD)(measured.diff)}`, tone };
}


/***/ }),

/***/ 3744:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  report: () => (/* binding */ report_report)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/report/markdown/render-markdown.js + 7 modules
var render_markdown = __webpack_require__(646);
// EXTERNAL MODULE: ./build/src/report/html/render-html.js + 4 modules
var render_html = __webpack_require__(8996);
// EXTERNAL MODULE: ./build/src/commands/command.js
var command = __webpack_require__(2925);
// EXTERNAL MODULE: ./build/src/commands/open-repository.js
var open_repository = __webpack_require__(4159);
// EXTERNAL MODULE: ./build/src/commands/out-directory.js
var out_directory = __webpack_require__(8318);
// EXTERNAL MODULE: ./build/src/commands/report-document.js
var report_document = __webpack_require__(8372);
// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(3026);
// EXTERNAL MODULE: ./build/src/core/report.js + 1 modules
var report = __webpack_require__(5547);
// EXTERNAL MODULE: ./build/src/platform/files.js
var files = __webpack_require__(8486);
// EXTERNAL MODULE: ./build/src/commands/report-schema.js
var report_schema = __webpack_require__(6702);
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


/***/ })

};
;