export const id = 5929;
export const ids = [5929];
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

/***/ 68372:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ reportDocument)
/* harmony export */ });
/* harmony import */ var _core_format_number_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26034);
/* harmony import */ var _pipeline_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93745);
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
    ci: zod__WEBPACK_IMPORTED_MODULE_0__/* .tuple */ .PVZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()]).nullable(),
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
        stages: results.slice(0, MAX_NODES).map(({ address, status, reasons, seconds, failure }) => ({
            address: (0,bounded/* boundedText */.L)(address),
            status,
            reasons: reasons.slice(0, 20).map((reason) => (0,bounded/* boundedText */.L)((0,staleness/* describeReason */.Gk)(reason))),
            seconds: Math.round(seconds * 1000) / 1000,
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
function stagesTable(section) {
    return {
        kind: 'table',
        caption: 'Stages',
        columns: [{ title: 'Stage' }, { title: 'State' }, { title: 'Why' }, { title: 'Seconds', align: 'right' }],
        rows: section.stages.map(({ address, status, reasons, seconds }) => [
            { code: address },
            { text: status, tone: TONES[status] },
            reasons.join(', ') || '–',
            status === 'run' || status === 'failed' ? seconds.toFixed(1) : '–',
        ]),
    };
}
function count(number, noun) {
    return `${number} ${noun}${number === 1 ? '' : 's'}`;
}


/***/ }),

/***/ 46705:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ renderHtml)
});

// EXTERNAL MODULE: ./build/src/report/visible-text.js
var visible_text = __webpack_require__(36672);
// EXTERNAL MODULE: ./build/src/report/display-width.js
var display_width = __webpack_require__(13539);
// EXTERNAL MODULE: ./build/src/report/runs.js + 1 modules
var runs = __webpack_require__(81540);
;// CONCATENATED MODULE: ./build/src/report/html/escape.js
const ENTITIES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
/** Text for an element's content or a quoted attribute. Expects visible text (see `visibleLine`). */
function escapeHtml(text) {
    return text.replace(/[&<>"']/g, (character) => ENTITIES[character]);
}

// EXTERNAL MODULE: ./build/src/report/layers.js
var report_layers = __webpack_require__(5516);
;// CONCATENATED MODULE: ./build/src/report/html/layout.js
const LINE_SIZE = 12;
const SWEEPS = 8;
/** A layered drawing: longest-path layers, order by barycentres, positions as near to the neighbours' mean as order allows. */
function layoutOf({ nodes, depth }, box) {
    const layers = Array.from({ length: depth }, () => []);
    const place = (layer, size) => {
        const slot = { layer, size, before: [], after: [], across: layers[layer].length };
        layers[layer].push(slot);
        return slot;
    };
    const slots = nodes.map(({ layer }) => place(layer, box.across));
    const ways = nodes.flatMap(({ index, layer, needs }) => needs.map((need) => {
        const between = Array.from({ length: layer - nodes[need].layer - 1 }, (_, step) => place(nodes[need].layer + 1 + step, LINE_SIZE));
        const way = [slots[need], ...between, slots[index]];
        way.forEach((slot, step) => {
            if (step > 0)
                slot.before.push(way[step - 1]);
            if (step < way.length - 1)
                slot.after.push(way[step + 1]);
        });
        return { from: need, to: index, between };
    }));
    order(layers);
    spread(layers, box.acrossGap);
    const first = Math.min(...layers.flat().map(({ across, size }) => across - size / 2));
    const last = Math.max(...layers.flat().map(({ across, size }) => across + size / 2));
    const pointOf = ({ layer, across }) => ({
        along: layer * (box.along + box.alongGap) + box.along / 2,
        across: across - first,
    });
    return {
        centres: slots.map(pointOf),
        edges: ways.map(({ from, to, between }) => ({ from, to, via: between.map(pointOf) })),
        alongSize: depth * box.along + (depth - 1) * box.alongGap,
        acrossSize: last - first,
    };
}
/** Sorts every layer by the mean place of its neighbours, forwards and backwards in turn; `across` is the place then. */
function order(layers) {
    for (let sweep = 0; sweep < SWEEPS; sweep += 1) {
        const isForward = sweep % 2 === 0;
        for (const layer of isForward ? layers : layers.toReversed()) {
            const wished = new Map(layer.map((slot) => [slot, meanOf(isForward ? slot.before : slot.after, slot.across)]));
            layer.sort((a, b) => wished.get(a) - wished.get(b));
            layer.forEach((slot, place) => (slot.across = place));
        }
    }
}
/** Turns places into pixels: packed at first, then each layer moves towards its neighbours without changing its order. */
function spread(layers, gap) {
    for (const layer of layers)
        settle(layer, layer.map(() => 0), gap);
    for (let sweep = 0; sweep < SWEEPS; sweep += 1) {
        for (const layer of sweep % 2 === 0 ? layers : layers.toReversed()) {
            settle(layer, layer.map(({ before, after, across }) => meanOf([...before, ...after], across)), gap);
        }
    }
}
/** The places nearest to the wished ones (least squares, by pooling adjacent violators) that keep order and distance. */
function settle(layer, wished, gap) {
    const offsets = [];
    layer.forEach(({ size }, index) => {
        const previous = layer[index - 1];
        offsets.push(previous ? offsets[index - 1] + (previous.size + size) / 2 + gap : 0);
    });
    const pools = [];
    wished.forEach((wish, index) => {
        pools.push({ sum: wish - offsets[index], count: 1 });
        while (pools.length > 1) {
            const [a, b] = [pools.at(-2), pools.at(-1)];
            if (a.sum / a.count <= b.sum / b.count)
                break;
            pools.splice(-2, 2, { sum: a.sum + b.sum, count: a.count + b.count });
        }
    });
    const shifts = pools.flatMap(({ sum, count }) => new Array(count).fill(sum / count));
    layer.forEach((slot, index) => (slot.across = offsets[index] + shifts[index]));
}
function meanOf(slots, otherwise) {
    if (slots.length === 0)
        return otherwise;
    return slots.reduce((sum, { across }) => sum + across, 0) / slots.length;
}

;// CONCATENATED MODULE: ./build/src/report/html/graph-html.js





/** A larger graph is a list: nobody reads the picture. */
const MAX_NODES = 150;
const MAX_EDGES = 400;
const MAX_LABEL = 34;
/** Pixels of one column of the label's fixed-width face. */
const COLUMN = 7.25;
const HEIGHT = 46;
const MARGIN = 8;
/** Width of the page's text; a graph that is wider is drawn downwards if that makes it narrower. */
const PAGE_WIDTH = 900;
/** A graph as inline SVG with its legend, or as a list where it is too large. What the picture says is in its label too. */
function graphHtml(block) {
    const graph = (0,report_layers/* layersOf */.w)(block);
    const caption = escapeHtml((0,visible_text/* visibleLine */.P)(block.caption));
    const isDrawn = graph.nodes.length <= MAX_NODES && graph.edgeCount <= MAX_EDGES;
    const inner = isDrawn && graph.nodes.length > 0 ? drawing(graph, caption) : list(graph);
    const legend = block.legend.map(({ label, tone }) => `<li><svg class="key" width="22" height="14" aria-hidden="true"><rect class="box ${tone}" x="1.5" y="1.5" width="19" height="11" rx="3"/></svg>${escapeHtml((0,visible_text/* visibleLine */.P)(label))}</li>`);
    return [
        `<figure><figcaption>${caption}</figcaption>`,
        inner,
        ...(legend.length > 0 && isDrawn ? [`<ul class="legend">${legend.join('')}</ul>`] : []),
        '</figure>',
    ].join('\n');
}
function drawing(graph, caption) {
    const texts = graph.nodes.flatMap(({ label, state }) => [shortened(label), shortened(state)]);
    const columns = Math.max(...texts.map(display_width/* displayWidth */.F1));
    const width = Math.round(Math.max(96, columns * COLUMN + 26));
    const across = layoutOf(graph, { along: width, across: HEIGHT, alongGap: 52, acrossGap: 16 });
    const down = layoutOf(graph, { along: HEIGHT, across: width, alongGap: 40, acrossGap: 20 });
    const isDown = across.alongSize > PAGE_WIDTH && down.acrossSize < across.alongSize;
    const layout = isDown ? down : across;
    const sizes = [layout.alongSize, layout.acrossSize].map((size) => Math.ceil(size + 2 * MARGIN));
    const [pageWidth, pageHeight] = isDown ? sizes.toReversed() : sizes;
    const at = ({ along, across: side }) => isDown ? { x: side + MARGIN, y: along + MARGIN } : { x: along + MARGIN, y: side + MARGIN };
    const said = graph.nodes.map((node) => `${node.label}: ${node.state}${followsFrom(graph, node)}`).join('; ');
    return [
        `<div class="scroll" role="group" tabindex="0" aria-label="${caption}">`,
        `<svg class="graph" width="${pageWidth}" height="${pageHeight}" viewBox="0 0 ${pageWidth} ${pageHeight}" role="img" aria-label="${escapeHtml(said)}">`,
        ...layout.edges.map((edge) => arrow(layout, edge, isDown ? HEIGHT : width, at, isDown)),
        ...graph.nodes.map((node) => boxOf(node, at(layout.centres[node.index]), width)),
        '</svg></div>',
    ].join('\n');
}
function boxOf({ label, state, tone }, { x, y }, width) {
    const short = shortened(label);
    const title = short === label ? '' : `<title>${escapeHtml(label)}</title>`;
    return [
        `<g>${title}<rect class="box ${tone}" x="${round(x - width / 2)}" y="${round(y - HEIGHT / 2)}" width="${width}" height="${HEIGHT}" rx="8"/>`,
        `<text class="name" x="${round(x)}" y="${round(y - 3)}">${escapeHtml(short)}</text>`,
        `<text class="state ${tone}" x="${round(x)}" y="${round(y + 14)}">${escapeHtml(shortened(state))}</text></g>`,
    ].join('');
}
/** A curve from box to box that runs straight where it passes a layer, with its head drawn as a triangle. */
function arrow({ centres }, { from, to, via }, boxAlong, at, isDown) {
    const half = boxAlong / 2;
    const shifted = ({ along, across }, by) => ({ along: along + by, across });
    const stops = [
        shifted(centres[from], half),
        ...via.flatMap((point) => [shifted(point, -half), shifted(point, half)]),
        shifted(centres[to], -half - 7),
    ];
    const path = stops.map((stop, index) => {
        const { x, y } = at(stop);
        if (index === 0)
            return `M${round(x)} ${round(y)}`;
        if (index % 2 === 0)
            return `L${round(x)} ${round(y)}`;
        const start = stops[index - 1];
        const middle = (start.along + stop.along) / 2;
        const [c, d] = [at({ along: middle, across: start.across }), at({ along: middle, across: stop.across })];
        return `C${round(c.x)} ${round(c.y)} ${round(d.x)} ${round(d.y)} ${round(x)} ${round(y)}`;
    });
    const tip = at(shifted(centres[to], -half - 1));
    const head = isDown ? 'l-4 -8h8z' : 'l-8 -4v8z';
    return `<path class="edge" d="${path.join('')}"/><path class="head" d="M${round(tip.x)} ${round(tip.y)}${head}"/>`;
}
function list(graph) {
    const items = graph.nodes.map((node) => `<li><code>${escapeHtml(node.label)}</code> <span class="${node.tone}">${escapeHtml(node.state)}</span>${escapeHtml(followsFrom(graph, node))}</li>`);
    return `<ul class="nodes">\n${items.join('\n')}\n</ul>`;
}
function followsFrom({ nodes }, { needs }) {
    return needs.length === 0 ? '' : `, after ${needs.map((need) => nodes[need].label).join(', ')}`;
}
/** Both ends of a long label: directories begin alike, stages end alike. */
function shortened(label) {
    const characters = Array.from(label);
    if (characters.length <= MAX_LABEL)
        return label;
    return `${characters.slice(0, MAX_LABEL / 2 - 1).join('')}…${characters.slice(-MAX_LABEL / 2).join('')}`;
}
function round(pixels) {
    return Math.round(pixels * 10) / 10;
}

;// CONCATENATED MODULE: ./build/src/report/html/inline.js


/** A cell's or paragraph's content as phrasing content; tones are classes of the same name. */
function inlineHtml(content) {
    return (0,runs/* runsOf */.k)(content).map(runHtml).join('');
}
function runHtml({ face, text, tone, url }) {
    const shown = escapeHtml(text);
    const toned = tone === 'neutral' ? '' : ` class="${tone}"`;
    if (face === 'link')
        return `<a href="${escapeHtml(url)}" rel="noopener noreferrer">${shown}</a>`;
    if (face === 'code')
        return `<code${toned}>${shown}</code>`;
    if (face === 'strong')
        return `<strong${toned}>${shown}</strong>`;
    return toned === '' ? shown : `<span${toned}>${shown}</span>`;
}

;// CONCATENATED MODULE: ./build/src/report/html/blocks.js






/** Columns of a cell that stays on one line. */
const SHORT = 24;
const NOTE_WORDS = { info: 'Note', warning: 'Warning', error: 'Error' };
/** One block as HTML. */
function blockHtml(block) {
    switch (block.kind) {
        case 'heading':
            return `<h${block.level}>${line(block.text)}</h${block.level}>`;
        case 'paragraph':
            return `<p>${inlineHtml(block.content)}</p>`;
        case 'table':
            return tableHtml(block);
        case 'graph':
            return graphHtml(block);
        case 'note':
            return `<p class="note ${block.tone}" role="note"><b>${NOTE_WORDS[block.tone]}:</b> ${inlineHtml(block.content)}</p>`;
        case 'code':
            return `<pre tabindex="0"><code>${escapeHtml((0,visible_text/* visibleLines */.g)(block.text))}</code></pre>`;
        case 'details':
            return detailsHtml(block);
    }
}
/** The first column holds the row's name. The box around scrolls where the page is narrow, by keyboard too. */
function tableHtml({ caption, columns, rows }, isCaptionSeen = true) {
    const head = columns.map(({ title, align }) => `<th scope="col"${classes([align])}>${line(title)}</th>`).join('');
    const body = rows.map((row) => {
        const cells = columns.map(({ align }, index) => {
            const content = row[index] ?? '';
            const attributes = classes([align, (0,display_width/* displayWidth */.F1)((0,runs/* plainText */.w)(content)) > SHORT && 'long']);
            const [open, close] = index === 0 ? ['th scope="row"', 'th'] : ['td', 'td'];
            return `<${open}${attributes}>${inlineHtml(content)}</${close}>`;
        });
        return `<tr>${cells.join('')}</tr>`;
    });
    return [
        `<div class="scroll" role="group" tabindex="0" aria-label="${line(caption)}"><table>`,
        `<caption${isCaptionSeen ? '' : ' class="said"'}>${line(caption)}</caption>`,
        `<thead><tr>${head}</tr></thead>`,
        '<tbody>',
        ...body,
        '</tbody></table></div>',
    ].join('\n');
}
/** Left is where text stands anyway. */
function classes(names) {
    const given = names.filter((name) => name && name !== 'left').join(' ');
    return given === '' ? '' : ` class="${given}"`;
}
function detailsHtml({ summary, blocks, open }) {
    const inner = blocks.map((block) => block.kind === 'table' ? tableHtml(block, blocks.length > 1) : blockHtml(block));
    return [
        `<details${open ? ' open' : ''}>`,
        `<summary>${line(summary)}</summary><div>`,
        ...inner,
        '</div></details>',
    ].join('\n');
}
function line(text) {
    return escapeHtml((0,visible_text/* visibleLine */.P)(text));
}

;// CONCATENATED MODULE: ./build/src/report/html/style.js
/** The style sheet of the HTML report. Text has a contrast of at least 4.5 on its ground in both schemes. */
const STYLE = `
:root {
  color-scheme: light dark;
  --ground: #ffffff; --raised: #f6f7f9; --line: #dfe3e8; --text: #1b1f24; --soft: #57606a; --link: #0a56c2;
  --good: #146c2e; --good-ground: #e3f5e8; --bad: #b3142a; --bad-ground: #fdeaec;
  --unsure: #7a5200; --unsure-ground: #fdf3d7; --neutral: #24508f; --neutral-ground: #e8f0fb; --quiet-ground: #f3f4f6;
  --face: system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif;
  --fixed: ui-monospace, SFMono-Regular, "SF Mono", Menlo, Consolas, "DejaVu Sans Mono", monospace;
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    --ground: #0f1318; --raised: #171c23; --line: #2c333d; --text: #e3e8ee; --soft: #a0a9b5; --link: #7db4ff;
    --good: #62d08a; --good-ground: #12301d; --bad: #ff8f98; --bad-ground: #3a171c;
    --unsure: #e6bb52; --unsure-ground: #33290f; --neutral: #93bdf7; --neutral-ground: #17273d; --quiet-ground: #1b2027;
  }
}
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; }
body { margin: 0 auto; max-width: 62rem; padding: 2.5rem clamp(1rem, 4vw, 2.5rem) 3rem; background: var(--ground); color: var(--text); font: 1rem/1.55 var(--face); overflow-wrap: anywhere; }
header { margin-bottom: 2rem; padding: 1.1rem 1.4rem 1.2rem; border-radius: .75rem; border-left: .4rem solid; }
header.pass { border-color: var(--good); background: var(--good-ground); }
header.fail { border-color: var(--bad); background: var(--bad-ground); }
header.inconclusive { border-color: var(--unsure); background: var(--unsure-ground); }
h1 { display: flex; align-items: center; gap: .6rem; margin: 0; font-size: 1.6rem; line-height: 1.25; font-weight: 650; letter-spacing: -.01em; }
h1 svg { flex: none; }
.pass h1 { color: var(--good); } .fail h1 { color: var(--bad); } .inconclusive h1 { color: var(--unsure); }
header p { margin: .5rem 0 0; font-size: 1.08rem; }
h2 { margin: 2.2rem 0 .8rem; font-size: 1.25rem; font-weight: 650; } h3 { margin: 1.6rem 0 .6rem; font-size: 1.05rem; font-weight: 650; }
p { margin: .9rem 0; }
a { color: var(--link); text-underline-offset: .15em; }
code { font: .875em/1.5 var(--fixed); white-space: pre-wrap; unicode-bidi: isolate; }
p code, summary code { padding: .1em .35em; border-radius: .3em; background: var(--raised); }
header p code, .note code { background: transparent; padding: 0; }
pre { margin: 1rem 0; padding: .9rem 1.1rem; overflow-x: auto; border: 1px solid var(--line); border-radius: .6rem; background: var(--raised); line-height: 1.45; }
pre code { white-space: pre; overflow-wrap: normal; }
.good { color: var(--good); } .bad { color: var(--bad); } .unsure { color: var(--unsure); } .quiet { color: var(--soft); }
strong.good, strong.bad, strong.unsure, strong.quiet { display: inline-block; padding: .05em .6em; border-radius: 1em; font-weight: 600; font-size: .92em; }
strong.good { background: var(--good-ground); } strong.bad { background: var(--bad-ground); } strong.unsure { background: var(--unsure-ground); } strong.quiet { background: var(--quiet-ground); }
.note { padding: .7rem 1rem; border-radius: .6rem; border: 1px solid var(--line); border-left-width: .25rem; background: var(--raised); }
.note.error { border-left-color: var(--bad); } .note.error b { color: var(--bad); }
.note.warning { border-left-color: var(--unsure); } .note.warning b { color: var(--unsure); }
.note.info { border-left-color: var(--neutral); } .note.info b { color: var(--neutral); }
.scroll { margin: 1rem 0; overflow-x: auto; }
table { width: 100%; border-collapse: collapse; font-size: .94rem; font-variant-numeric: tabular-nums; overflow-wrap: normal; }
caption { padding: 0 .25rem .5rem; text-align: left; font-weight: 650; font-size: 1.02rem; }
.said { position: absolute; width: 1px; height: 1px; padding: 0; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
th, td { padding: .45rem .9rem .45rem .25rem; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; font-weight: inherit; unicode-bidi: isolate; }
thead th { color: var(--soft); font-size: .85rem; font-weight: 600; white-space: nowrap; vertical-align: bottom; }
th:last-child, td:last-child { padding-right: .25rem; }
tbody th, td { white-space: nowrap; } tbody .long { min-width: 15rem; max-width: 30rem; white-space: normal; overflow-wrap: anywhere; }
.right { text-align: right; } .center { text-align: center; }
tbody tr:hover { background: var(--raised); }
details { margin: .8rem 0; border: 1px solid var(--line); border-radius: .6rem; }
details > div { padding: 0 1.1rem .3rem; }
summary { padding: .65rem 1.1rem; cursor: pointer; font-weight: 600; border-radius: .6rem; }
summary:hover { background: var(--raised); }
figure { margin: 1rem 0; } figcaption { font-weight: 650; }
.graph { display: block; } .graph text { text-anchor: middle; fill: var(--text); }
.graph .name { font: 12px var(--fixed); } .graph .state { font: 600 11.5px var(--face); }
.graph .state.good { fill: var(--good); } .graph .state.bad { fill: var(--bad); } .graph .state.unsure { fill: var(--unsure); }
.graph .state.quiet { fill: var(--soft); } .graph .state.neutral { fill: var(--neutral); }
.box { stroke-width: 1.5; }
.box.good { fill: var(--good-ground); stroke: var(--good); } .box.bad { fill: var(--bad-ground); stroke: var(--bad); stroke-width: 3; }
.box.unsure { fill: var(--unsure-ground); stroke: var(--unsure); stroke-dasharray: 7 3; } .box.quiet { fill: var(--quiet-ground); stroke: var(--soft); stroke-dasharray: 2 3; }
.box.neutral { fill: var(--neutral-ground); stroke: var(--neutral); }
.edge { fill: none; stroke: var(--soft); stroke-width: 1.3; opacity: .8; } .head { fill: var(--soft); }
.legend { display: flex; flex-wrap: wrap; gap: .3rem 1.3rem; margin: .6rem 0 0; padding: 0; list-style: none; color: var(--soft); font-size: .88rem; }
.legend li { display: flex; align-items: center; gap: .45rem; }
.nodes { padding-left: 1.2rem; }
footer { margin-top: 2.5rem; padding-top: 1rem; border-top: 1px solid var(--line); color: var(--soft); font-size: .9rem; } footer p { margin: .3rem 0; }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; border-radius: .3rem; }
@media print {
  @page { margin: 14mm; }
  body { max-width: none; padding: 0; font-size: 10pt; }
  details { break-inside: auto; } details::details-content { display: block; content-visibility: visible; height: auto; }
   .scroll, pre { overflow: visible; } pre code { white-space: pre-wrap; overflow-wrap: anywhere; }
  table { font-size: 9pt; } tbody th, td { white-space: normal; padding-right: .5rem; } tbody .right { white-space: nowrap; } tbody .long { min-width: 8rem; }
  summary { list-style: none; } summary::-webkit-details-marker { display: none; }
  thead { display: table-header-group; } tr, figure, .note, header { break-inside: avoid; } summary { break-after: avoid; }
  .graph { max-width: 100%; height: auto; } tbody tr:hover { background: none; }
  header, .box, strong, .note { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
`;

;// CONCATENATED MODULE: ./build/src/report/html/render-html.js




/** Nothing is loaded and nothing runs, whatever the strings of a report say. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'";
const MARKS = {
    pass: 'M7 12.5l3.5 3.5L17 9',
    fail: 'M8.5 8.5l7 7m0-7l-7 7',
    inconclusive: 'M9.2 9.4a2.8 2.8 0 1 1 4.4 2.3c-1 .7-1.6 1.2-1.6 2.3m0 3v.1',
};
/** One HTML file that needs neither network nor script: light and dark, printable with its folds open. */
function renderHtml(document, { title }) {
    const { decision, reason, blocks, footer } = document;
    const head = [
        '<meta charset="utf-8">',
        `<meta http-equiv="Content-Security-Policy" content="${POLICY}">`,
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        '<meta name="color-scheme" content="light dark">',
        '<meta name="referrer" content="no-referrer">',
        `<title>${escapeHtml((0,visible_text/* visibleLine */.P)(title))}</title>`,
        '<link rel="icon" href="data:,">',
        `<style>${STYLE}</style>`,
    ];
    const mark = `<svg width="28" height="28" viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true"><circle cx="12" cy="12" r="10"/><path d="${MARKS[decision]}"/></svg>`;
    const why = reason === '' ? [] : [`<p>${escapeHtml((0,visible_text/* visibleLine */.P)(reason))}</p>`];
    return [
        '<!doctype html>',
        '<html lang="en">',
        '<head>',
        ...head,
        '</head>',
        '<body>',
        `<header class="${decision}">`,
        `<h1>${mark}<span>${escapeHtml((0,visible_text/* visibleLine */.P)(document.title))}</span></h1>`,
        ...why,
        '</header>',
        '<main>',
        ...blocks.map(blockHtml),
        '</main>',
        ...(footer.length > 0 ? ['<footer>', ...footer.map(blockHtml), '</footer>'] : []),
        '</body>',
        '</html>',
        '',
    ].join('\n');
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
