export const id = 5852;
export const ids = [5852];
export const modules = {

/***/ 62925:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jt: () => (/* binding */ flag),
/* harmony export */   NB: () => (/* binding */ defineCommand),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   Te: () => (/* binding */ texts),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   Yq: () => (/* binding */ choice),
/* harmony export */   zM: () => (/* binding */ choices)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43026);

/** Checks a verb's definition; `run` gets its options typed from their declarations, and the repository's lock. */
function defineCommand(definition) {
    const command = definition;
    const run = command.locks ? locking(command) : command.run;
    if (!command.endsOnInterrupt)
        return { ...command, run };
    return {
        ...command,
        run: (context, targets, options) => {
            context.endOnInterrupt?.();
            return run(context, targets, options);
        },
    };
}
function locking({ name, run }) {
    return async (context, targets, options) => {
        if (context.dryRun || context.lock)
            return run(context, targets, options);
        const { withRepositoryLock } = await Promise.all(/* import() */[__webpack_require__.e(4159), __webpack_require__.e(2647)]).then(__webpack_require__.bind(__webpack_require__, 32647));
        const owner = ['assay', name, ...targets].join(' ');
        return withRepositoryLock(context, owner, (locked) => run(locked, targets, options));
    };
}
/** An option that is there or not. */
function flag(flags, description) {
    return { flags, description };
}
/** An option with a text. */
function text(flags, description) {
    return { flags, description, parse: (value) => value };
}
/** An option with a text that may be given several times. */
function texts(flags, description) {
    return {
        flags,
        description: `${description} (repeatable)`,
        repeats: true,
        parse: (value) => value,
    };
}
/** An option with one of a few words; anything else is `OPTION_INVALID` (exit 2). */
function choice(flags, description, words) {
    return {
        flags,
        description: `${description} (${words.join(' | ')})`,
        parse: (value) => {
            const word = words.find((candidate) => candidate === value);
            if (word !== undefined)
                return word;
            throw optionInvalid(flags, value, `Write one of ${words.join(', ')}.`);
        },
    };
}
/** An option with one of a few words that may be given several times. */
function choices(flags, description, words) {
    const one = choice(flags, description, words);
    const repeatable = { description: `${description} (${words.join(' | ')}; repeatable)`, repeats: true };
    return { ...one, ...repeatable };
}
/** An option with a whole number of at least 1. */
function count(flags, description) {
    return {
        flags,
        description,
        parse: (value) => {
            const number = Number(value);
            if (Number.isSafeInteger(number) && number >= 1)
                return number;
            throw optionInvalid(flags, value, 'Write a whole number of at least 1.');
        },
    };
}
function optionInvalid(flags, value, hint) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({ code: 'OPTION_INVALID', message: `${flags}: "${value}" cannot be used`, hint, exitCode: 2 });
}


/***/ }),

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

/***/ 86702:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ fullReportSchema)
/* harmony export */ });
/* harmony import */ var _core_report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15299);
/* harmony import */ var _drift_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(89552);
/* harmony import */ var _evaluation_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96812);
/* harmony import */ var _gate_index_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(84668);
/* harmony import */ var _pipeline_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93745);
/* harmony import */ var _validation_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(53744);
/* harmony import */ var _versioning_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9397);







/** `report.json` with the sections of every room: the contract between the Action, the App and the terminal. */
const fullReportSchema = (0,_core_report_js__WEBPACK_IMPORTED_MODULE_0__/* .reportSchema */ .Qh)({
    pipeline: _pipeline_index_js__WEBPACK_IMPORTED_MODULE_1__/* .pipelineSectionSchema */ .Tj,
    data: _versioning_index_js__WEBPACK_IMPORTED_MODULE_2__/* .dataSectionSchema */ .NL,
    evaluation: _evaluation_index_js__WEBPACK_IMPORTED_MODULE_3__/* .evaluationSectionSchema */ .v3,
    drift: _drift_index_js__WEBPACK_IMPORTED_MODULE_4__/* .driftSectionSchema */ .Gc,
    validation: _validation_index_js__WEBPACK_IMPORTED_MODULE_5__/* .validationSectionSchema */ .GZ,
    history: _gate_index_js__WEBPACK_IMPORTED_MODULE_6__/* .historySectionSchema */ .jP,
});


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
        const document = (0,report_document/* reportDocument */.ce)(found);
        const text = format === 'md'
            ? (0,render_markdown/* renderMarkdown */.G)(document)
            : format === 'html'
                ? (0,render_html/* renderHtml */.K)(document, { title: document.title })
                : document;
        return Promise.resolve({ exitCode: 0, json: found, text });
    },
});


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

/***/ 15299:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DC: () => (/* binding */ REPORT_SCHEMA),
/* harmony export */   Qh: () => (/* binding */ reportSchema),
/* harmony export */   WA: () => (/* binding */ MAX_REPORT_BYTES),
/* harmony export */   cn: () => (/* binding */ subjectSchema),
/* harmony export */   nm: () => (/* binding */ MAX_MEASUREMENTS)
/* harmony export */ });
/* unused harmony export trustSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);
/* harmony import */ var _bounded_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96564);
/* harmony import */ var _candidate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72964);
/* harmony import */ var _measurement_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(71077);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18732);





/** The value of `schema` in every report this version writes. */
const REPORT_SCHEMA = 'assay.report/1';
/** Largest report.json written or read, in bytes. */
const MAX_REPORT_BYTES = 1024 * 1024;
/** Most measurements, and most verdicts, of one report. */
const MAX_MEASUREMENTS = 5000;
const text = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(_bounded_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_TEXT */ .l);
const sha = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[0-9a-f]{40,64}$/);
const digest = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[0-9a-f]{32}(\.dir)?$/);
/** What the report is about. Everything GitHub did not say is null. */
const subjectSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    repository: text.nullable(),
    head_sha: sha.nullable(),
    merge_sha: sha.nullable(),
    base_sha: sha.nullable(),
    pull_request: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().positive().nullable(),
    run_id: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().positive().nullable(),
    run_attempt: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().positive().nullable(),
    workflow: text.nullable(),
});
/** How far the numbers can be trusted; a file can only ever claim the lowest tier. */
const trustSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('self_reported');
/** The envelope of `report.json`; `sections` takes the rooms' own section schemas. */
function reportSchema(sections) {
    return zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        schema: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(REPORT_SCHEMA),
        subject: subjectSchema,
        trust: trustSchema,
        /** Of a run that measured another commit’s models by the base’s evaluator, rows and rules. */
        candidate: _candidate_js__WEBPACK_IMPORTED_MODULE_2__/* .candidateSchema */ .HL.optional(),
        inputs: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
            /** Git's blob id of the assay.yaml whose rules judged; null when there was none. */
            config_sha: sha.nullable(),
            data: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(text, digest),
            models: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(text, digest),
        }),
        decision: _verdict_js__WEBPACK_IMPORTED_MODULE_3__/* .decisionSchema */ .O,
        reason: text,
        measurements: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(_measurement_js__WEBPACK_IMPORTED_MODULE_4__/* .measurementSchema */ .a).max(MAX_MEASUREMENTS),
        verdicts: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(_verdict_js__WEBPACK_IMPORTED_MODULE_3__/* .verdictSchema */ .$).max(MAX_MEASUREMENTS),
        sections: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej(sections).partial(),
        timings: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(text, zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nonnegative()),
    });
}


/***/ }),

/***/ 18732:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ verdictSchema),
/* harmony export */   O: () => (/* binding */ decisionSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);
/* harmony import */ var _bounded_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96564);


/** What one rule said about one measurement, with the reason in one line. */
const verdictSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    /** `<measurement id>:<key>`, e.g. `metrics.json:accuracy:max_drop`. */
    rule: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(_bounded_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_TEXT */ .l),
    status: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['pass', 'fail', 'inconclusive', 'skipped']),
    measurement: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(_bounded_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_TEXT */ .l),
    reason: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(_bounded_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_TEXT */ .l),
    /** The bound the rule sets, in words a reader can compare with the value: `≥ 0.75`. */
    threshold: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(_bounded_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_TEXT */ .l),
    rows_needed: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().positive().nullable(),
    /** true: shown, never decides. */
    informational: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
});
/** The word over the whole report. */
const decisionSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['pass', 'fail', 'inconclusive']);


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


/***/ }),

/***/ 57435:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ scoreOrder)
/* harmony export */ });
/* harmony import */ var _stats_argsort_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6925);

const known = new WeakMap();
/** The order of scores; remembered as long as they are, since several metrics need it. */
function scoreOrder(score) {
    let found = known.get(score);
    if (!found) {
        const order = (0,_stats_argsort_js__WEBPACK_IMPORTED_MODULE_0__/* .argsort */ .X)(score);
        const sorted = new Float64Array(order.length);
        for (let place = 0; place < sorted.length; place++)
            sorted[place] = score[order[place]];
        known.set(score, (found = { order, sorted }));
    }
    return found;
}


/***/ }),

/***/ 50086:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ curvesOf)
/* harmony export */ });
/* harmony import */ var _metrics_calibration_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77177);
/* harmony import */ var _metrics_confusion_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52370);
/* harmony import */ var _metrics_probability_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31609);
/* harmony import */ var _metrics_ranked_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89879);




/** Points of a curve; a report must stay small. */
const MAX_POINTS = 200;
/** Classes of a confusion matrix that someone may still read. */
const MAX_CLASSES = 50;
const HISTOGRAM_BINS = 40;
/** The curves of predictions, with at most 200 points each. Residuals have bins that hold those of `beside` too. */
function curvesOf(predictions, beside) {
    switch (predictions.task) {
        case 'binary':
            return {
                ...matrixOf(predictions),
                ...calibrationOf(predictions),
                ...(predictions.score && scoreCurves(predictions)),
            };
        case 'multiclass':
            return { ...matrixOf(predictions), ...calibrationOf(predictions) };
        case 'regression':
            return histogram(predictions, beside?.task === 'regression' ? residualsOf(beside) : new Float64Array());
        case 'ranking':
            return {};
    }
}
function matrixOf(predictions) {
    const { classes, cells } = (0,_metrics_confusion_js__WEBPACK_IMPORTED_MODULE_0__/* .confusion */ .H)(predictions);
    const size = classes.length;
    if (size > MAX_CLASSES)
        return {};
    const matrix = classes.map((_, place) => [...cells.subarray(place * size, (place + 1) * size)]);
    return { confusion_matrix: { classes: [...classes], matrix } };
}
function calibrationOf(predictions) {
    const hasScores = predictions.task === 'binary' ? predictions.score : predictions.scores;
    if (!hasScores || (0,_metrics_probability_js__WEBPACK_IMPORTED_MODULE_1__/* .probabilityFault */ .U)(predictions) !== undefined)
        return {};
    return { calibration: (0,_metrics_calibration_error_js__WEBPACK_IMPORTED_MODULE_2__/* .equalWidthBins */ .$Y)(predictions) };
}
function scoreCurves(predictions) {
    const ranking = (0,_metrics_ranked_js__WEBPACK_IMPORTED_MODULE_3__/* .ranked */ .ad)(predictions);
    const { size, truePositives, falsePositives, thresholds, positives, negatives } = ranking;
    if (positives === 0)
        return {};
    const recall = truePositives.subarray(0, size).map((found) => found / positives);
    const precision = truePositives.subarray(0, size).map((found, place) => found / (found + falsePositives[place]));
    const precisionRecall = spread(recall, precision).map((place) => ({
        recall: recall[place],
        precision: precision[place],
        threshold: thresholds[place],
    }));
    if (negatives === 0)
        return { precision_recall: precisionRecall };
    const fpr = falsePositives.subarray(0, size).map((alarms) => alarms / negatives);
    const points = spread(fpr, recall, MAX_POINTS - 1).map((place) => ({
        fpr: fpr[place],
        tpr: recall[place],
        threshold: thresholds[place],
    }));
    return { roc: [{ fpr: 0, tpr: 0, threshold: null }, ...points], precision_recall: precisionRecall };
}
/** Places of a curve that are about equally far apart along it, the first and the last among them. */
function spread(x, y, most = MAX_POINTS) {
    const size = x.length;
    if (size <= most)
        return Array.from({ length: size }, (_, place) => place);
    const along = new Float64Array(size);
    for (let place = 1; place < size; place++) {
        along[place] = along[place - 1] + Math.abs(x[place] - x[place - 1]) + Math.abs(y[place] - y[place - 1]);
    }
    const length = along[size - 1];
    const chosen = [0];
    for (let place = 1; place < size - 1 && chosen.length < most - 1; place++) {
        if (along[place] * (most - 1) >= chosen.length * length)
            chosen.push(place);
    }
    return [...chosen, size - 1];
}
function residualsOf({ truth, prediction }) {
    return prediction.map((value, row) => value - truth[row]);
}
function histogram(predictions, others) {
    const { n, weight } = predictions;
    const residuals = residualsOf(predictions);
    const all = [residuals, others];
    const least = Math.min(...all.map((values) => values.reduce((a, b) => Math.min(a, b), Infinity)));
    const most = Math.max(...all.map((values) => values.reduce((a, b) => Math.max(a, b), -Infinity)));
    if (!Number.isFinite(most - least))
        return {};
    const bins = least === most ? 1 : HISTOGRAM_BINS;
    const width = (most - least) / bins;
    const counts = new Array(bins).fill(0);
    for (let row = 0; row < n; row++) {
        const bin = bins === 1 ? 0 : Math.min(bins - 1, Math.floor((residuals[row] - least) / width));
        counts[bin] += weight ? weight[row] : 1;
    }
    const edges = Array.from({ length: bins + 1 }, (_, edge) => (edge === bins ? most : least + edge * width));
    return { residuals: { edges, counts } };
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
    const { order } = (0,_compare_score_order_js__WEBPACK_IMPORTED_MODULE_2__/* .scoreOrder */ .v)(calibration(predictions).confidence);
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
const ranked = (0,_metric_js__WEBPACK_IMPORTED_MODULE_0__/* .once */ .Oo)((predictions) => rank((0,_compare_score_order_js__WEBPACK_IMPORTED_MODULE_1__/* .scoreOrder */ .v)(predictions.score), predictions.truth, 1, predictions.weight));
/** Areas of each class against the others. */
const oneVersusRest = (0,_metric_js__WEBPACK_IMPORTED_MODULE_0__/* .once */ .Oo)(({ classes, scores, truth, weight }) => classes.map((_, place) => {
    const ranking = rank((0,_compare_score_order_js__WEBPACK_IMPORTED_MODULE_1__/* .scoreOrder */ .v)(scores[place]), truth, place, weight);
    return { area: areaUnderRoc(ranking), precision: averagePrecisionOf(ranking) };
}));
function rank({ order, sorted }, truth, positive, weight) {
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
        if (place > 0 && sorted[place - 1] === sorted[place])
            continue;
        // Rows without weight are no point of a curve.
        if (positives + negatives === total)
            continue;
        total = positives + negatives;
        thresholds[size] = sorted[place];
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

/***/ 96812:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  RV: () => (/* binding */ evaluatedModel),
  v3: () => (/* binding */ evaluationSectionSchema),
  B1: () => (/* binding */ unmeasuredModel)
});

// UNUSED EXPORTS: MAX_POINTS

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./build/src/core/bounded.js
var bounded = __webpack_require__(96564);
;// CONCATENATED MODULE: ./build/src/core/standing.js

/** How far a model could be measured and compared; gates depend on it. */
const standingSchema = schemas/* discriminatedUnion */.gMt('kind', [
    /** Beside a champion on the same rows. */
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('compared') }),
    /** There is no champion (a first model, another schema): only its own values are judged. */
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('first'), reason: schemas/* string */.YjP().max(500) }),
    /** There is one, but not on the same rows: a difference would be no evidence. */
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('unpaired'), reason: schemas/* string */.YjP().max(500) }),
    /** It could not be measured at all. */
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('unmeasured'), reason: schemas/* string */.YjP().max(500) }),
]);

// EXTERNAL MODULE: ./build/src/evaluation/changed-rows.js
var changed_rows = __webpack_require__(27172);
// EXTERNAL MODULE: ./build/src/evaluation/curves.js
var curves = __webpack_require__(50086);
;// CONCATENATED MODULE: ./build/src/evaluation/section.js





const section_text = schemas/* string */.YjP().max(bounded/* MAX_TEXT */.l);
/** Most points of one curve. */
const MAX_POINTS = 200;
const curve = schemas/* array */.YOg(schemas/* tuple */.PVZ([schemas/* number */.aig(), schemas/* number */.aig()])).max(MAX_POINTS);
const MAX_SLICES = 500;
const MAX_NOTES = 50;
const counts = schemas/* array */.YOg(schemas/* array */.YOg(schemas/* number */.aig().nonnegative()).max(50)).max(50);
/** `sections.evaluation` of report.json; metric values are among its measurements. */
const evaluationSectionSchema = schemas/* strictObject */.rej({
    models: schemas/* array */.YOg(schemas/* strictObject */.rej({
        name: section_text,
        task: schemas/* enum */.k5n(['binary', 'multiclass', 'regression', 'ranking']),
        /** Path of the model, or of its predictions. */
        source: section_text,
        /** What ran the model; null for predictions. */
        engine: section_text.nullable(),
        standing: standingSchema,
        /** What it is, or was to be, compared with; null when there is nothing. */
        champion: schemas/* strictObject */.rej({ revision: section_text, source: section_text }).nullable(),
        test: schemas/* strictObject */.rej({
            path: section_text,
            /** The revision the rows come from. */
            revision: section_text,
            n: schemas/* number */.aig().int().nonnegative(),
            positives: schemas/* number */.aig().int().nonnegative().nullable(),
            /** SHA-256 of ids and labels; null without a champion. */
            digest: section_text.nullable(),
            /** How many challengers the history says these rows have judged, this one included; null where it says nothing. */
            comparisons: schemas/* number */.aig().int().positive().nullable().default(null),
        }),
        /** Metric → how the interval of its difference was found. */
        tests: schemas/* record */.g1P(section_text, section_text),
        slices: schemas/* array */.YOg(schemas/* strictObject */.rej({
            by: schemas/* record */.g1P(section_text, section_text.nullable()),
            n: schemas/* number */.aig().int().nonnegative(),
            positives: schemas/* number */.aig().int().nonnegative().nullable(),
            status: schemas/* enum */.k5n(['ok', 'insufficient']),
        }))
            .max(MAX_SLICES),
        confusion: schemas/* strictObject */.rej({ classes: schemas/* array */.YOg(section_text).max(50), head: counts, base: counts.nullable() }).nullable(),
        curves: schemas/* array */.YOg(schemas/* strictObject */.rej({
            /** residuals: the outline of a histogram, from bin to bin. */
            kind: schemas/* enum */.k5n(['roc', 'pr', 'calibration', 'residuals']),
            head: curve,
            base: curve.nullable(),
        })),
        /** The test set of this change, where it is not that of the base; its numbers decide nothing. */
        changed_rows: changed_rows/* changedRowsSchema */.NI.nullable().default(null),
        notes: schemas/* array */.YOg(section_text).max(MAX_NOTES),
    }))
        .max(100),
});
/** The section's entry of a measured model. */
function evaluatedModel({ model, source, challenger, pair }, { slices, tests, positives }, { engine, champion, standing, test, changed_rows, notes, }) {
    const head = (0,curves/* curvesOf */.m)(challenger, pair?.champion);
    const base = pair && (0,curves/* curvesOf */.m)(pair.champion, challenger);
    const matrix = head.confusion_matrix;
    return {
        name: model,
        task: challenger.task,
        source: (0,bounded/* boundedText */.L)(source),
        engine,
        champion: champion && { revision: (0,bounded/* boundedText */.L)(champion.revision), source: (0,bounded/* boundedText */.L)(champion.source) },
        test: {
            path: (0,bounded/* boundedText */.L)(test.path),
            revision: (0,bounded/* boundedText */.L)(test.revision),
            n: challenger.n,
            positives,
            digest: pair?.digest ?? null,
            comparisons: null,
        },
        standing,
        tests,
        slices: slices.slice(0, MAX_SLICES),
        confusion: matrix
            ? {
                classes: matrix.classes.map(bounded/* boundedText */.L),
                head: matrix.matrix,
                base: base?.confusion_matrix?.matrix ?? null,
            }
            : null,
        curves: CURVES.flatMap(({ kind, pointsOf }) => {
            const points = pointsOf(head);
            return points ? [{ kind, head: points, base: (base && pointsOf(base)) ?? null }] : [];
        }),
        changed_rows,
        notes: notes.map(bounded/* boundedText */.L).slice(0, MAX_NOTES),
    };
}
const CURVES = [
    { kind: 'roc', pointsOf: ({ roc }) => roc?.map(({ fpr, tpr }) => [fpr, tpr]) },
    { kind: 'pr', pointsOf: (curves) => curves.precision_recall?.map(({ recall, precision }) => [recall, precision]) },
    {
        kind: 'calibration',
        pointsOf: ({ calibration }) => calibration?.map(({ confidence, accuracy }) => [confidence, accuracy]),
    },
    { kind: 'residuals', pointsOf: ({ residuals }) => residuals && outline(residuals) },
];
/** The steps of a histogram as shares of all rows. */
function outline({ edges, counts }) {
    // Of weights that are all 0 no row has a share.
    const all = counts.reduce((sum, count) => sum + count, 0) || 1;
    const steps = counts.flatMap((count, bin) => [
        [edges[bin], count / all],
        [edges[bin + 1], count / all],
    ]);
    return [[edges[0], 0], ...steps, [edges.at(-1), 0]];
}
/** The section's entry of a model that could not be measured, for the reason. */
function unmeasuredModel({ model, source, task, path }, reason) {
    return {
        name: model,
        task,
        source: (0,bounded/* boundedText */.L)(source),
        engine: null,
        champion: null,
        test: { path: (0,bounded/* boundedText */.L)(path), revision: 'workspace', n: 0, positives: null, digest: null, comparisons: null },
        standing: { kind: 'unmeasured', reason: (0,bounded/* boundedText */.L)(reason) },
        tests: {},
        slices: [],
        confusion: null,
        curves: [],
        changed_rows: null,
        notes: [],
    };
}


/***/ }),

/***/ 6097:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ formatFloat)
/* harmony export */ });
/**
 * A float as Python's `repr` spells it, with YAML's words for the values that have no digits:
 * shortest digits that read back, always a fraction or an exponent, the exponent from 1e16 up
 * and below 1e-4, signed and with at least two digits. `1` → `1.0`, `1e-7` → `1e-07`.
 */
function formatFloat(value) {
    if (Number.isNaN(value))
        return '.nan';
    if (!Number.isFinite(value))
        return value > 0 ? '.inf' : '-.inf';
    if (value === 0)
        return Object.is(value, -0) ? '-0.0' : '0.0';
    const [mantissa, power] = value.toExponential().split('e');
    const exponent = Number(power);
    if (exponent < -4 || exponent >= 16) {
        const digits = String(Math.abs(exponent)).padStart(2, '0');
        return `${mantissa}e${exponent < 0 ? '-' : '+'}${digits}`;
    }
    // In this range JavaScript never uses an exponent.
    const text = String(value);
    return text.includes('.') ? text : `${text}.0`;
}


/***/ }),

/***/ 96313:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ pythonEquals)
/* harmony export */ });
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33535);
/* harmony import */ var _yaml_map_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28181);


/**
 * Whether Python's `==` holds, the test DVC uses for "did this value change": `1 == 1.0 == True`,
 * lists by element, maps whatever their order. Two NaN count as equal, unlike in Python, where
 * such a parameter would be changed for ever.
 */
function pythonEquals(a, b) {
    if (Array.isArray(a))
        return Array.isArray(b) && sameLists(a, b);
    if ((0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .isYamlMap */ .S6)(a))
        return (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .isYamlMap */ .S6)(b) && sameMaps((0,_yaml_map_js__WEBPACK_IMPORTED_MODULE_1__/* .yamlEntries */ .go)(a), (0,_yaml_map_js__WEBPACK_IMPORTED_MODULE_1__/* .yamlEntries */ .go)(b));
    if (a instanceof _values_js__WEBPACK_IMPORTED_MODULE_0__/* .YamlTimestamp */ .Am)
        return b instanceof _values_js__WEBPACK_IMPORTED_MODULE_0__/* .YamlTimestamp */ .Am && a.isoText === b.isoText;
    const [left, right] = [numberOf(a), numberOf(b)];
    if (left === undefined || right === undefined)
        return a === b;
    return sameNumbers(left, right);
}
function sameLists(a, b) {
    return a.length === b.length && a.every((item, index) => pythonEquals(item, b[index]));
}
function sameMaps(a, b) {
    if (a.length !== b.length)
        return false;
    const others = new Map(b.map(([key, value]) => [(0,_yaml_map_js__WEBPACK_IMPORTED_MODULE_1__/* .keyIdentity */ .CP)(key), value]));
    return a.every(([key, value]) => {
        const other = others.get((0,_yaml_map_js__WEBPACK_IMPORTED_MODULE_1__/* .keyIdentity */ .CP)(key));
        return other !== undefined && pythonEquals(value, other);
    });
}
function sameNumbers(a, b) {
    if (typeof a === typeof b)
        return Object.is(a, b) || a === b;
    const [float, integer] = typeof a === 'number' ? [a, b] : [b, a];
    return Number.isInteger(float) && BigInt(float) === integer;
}
function numberOf(value) {
    if (typeof value === 'number' || typeof value === 'bigint')
        return value;
    if (typeof value === 'boolean')
        return Number(value);
    return value instanceof _values_js__WEBPACK_IMPORTED_MODULE_0__/* .YamlFloat */ .iw ? value.value : undefined;
}


/***/ }),

/***/ 33535:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Am: () => (/* binding */ YamlTimestamp),
/* harmony export */   S6: () => (/* binding */ isYamlMap),
/* harmony export */   iw: () => (/* binding */ YamlFloat)
/* harmony export */ });
/** A number that is a float in Python, so that `1.0` keeps its spelling beside the integer `1`. */
class YamlFloat {
    value;
    constructor(value) {
        this.value = value;
    }
    toJSON() {
        return this.value;
    }
}
/** A plain scalar that YAML takes for a date or a time. */
class YamlTimestamp {
    text;
    isoText;
    constructor(
    /** As the file spells it. */
    text, 
    /** As Python's `isoformat(' ')` spells it, which is also how DVC writes it. */
    isoText) {
        this.text = text;
        this.isoText = isoText;
    }
    toJSON() {
        return this.text;
    }
}
/** True for mappings, as opposed to lists, floats, timestamps and the other scalars. */
function isYamlMap(value) {
    return (typeof value === 'object' &&
        value !== null &&
        !Array.isArray(value) &&
        !(value instanceof YamlFloat) &&
        !(value instanceof YamlTimestamp));
}


/***/ }),

/***/ 28181:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A7: () => (/* binding */ mapOf),
/* harmony export */   CP: () => (/* binding */ keyIdentity),
/* harmony export */   G9: () => (/* binding */ isOrdinaryKey),
/* harmony export */   Pu: () => (/* binding */ keyText),
/* harmony export */   YZ: () => (/* binding */ textKeyed),
/* harmony export */   go: () => (/* binding */ yamlEntries)
/* harmony export */ });
/* harmony import */ var _format_float_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6097);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33535);


/**
 * Objects cannot say that a key is an integer, and they move integer-like keys to the front.
 * DVC tells `0:` from `'0':` and keeps the order of the file, so parsed maps with such keys have
 * their true keys noted here, beside the object.
 */
const trueKeys = new WeakMap();
/** A map with these entries, in this order. Keys become property names as {@link keyText} spells them. */
function mapOf(entries) {
    const map = {};
    for (const [key, value] of entries) {
        const name = keyText(key);
        if (name !== '__proto__')
            map[name] = value;
        // An ordinary assignment would set the prototype.
        else
            Object.defineProperty(map, name, { value, writable: true, enumerable: true, configurable: true });
    }
    if (entries.some(([key]) => !isOrdinaryKey(key)))
        trueKeys.set(map, entries.map(([key]) => key));
    return map;
}
/** Entries in the order of the file, with keys of their true type. Works for any plain object. */
function yamlEntries(map) {
    const noted = trueKeys.get(map);
    if (!noted) {
        const entries = Object.entries(map);
        return entries.some(([, value]) => value === undefined)
            ? entries.filter(([, value]) => value !== undefined)
            : entries;
    }
    const known = noted.filter((key) => Object.hasOwn(map, keyText(key)));
    const names = new Set(known.map(keyText));
    const keys = [...known, ...Object.keys(map).filter((name) => !names.has(name))];
    return keys.flatMap((key) => {
        const value = map[keyText(key)];
        return value === undefined ? [] : [[key, value]];
    });
}
/** The value of a key that is text, without a look at the others. */
function textKeyed(map, name) {
    const noted = trueKeys.get(map);
    if (noted)
        return yamlEntries(map).find(([key]) => key === name)?.[1];
    return Object.hasOwn(map, name) ? map[name] : undefined;
}
/** The property name of a key: its text, spelled as Python's `json.dumps` spells keys. */
function keyText(key) {
    if (key instanceof _values_js__WEBPACK_IMPORTED_MODULE_0__/* .YamlFloat */ .iw)
        return (0,_format_float_js__WEBPACK_IMPORTED_MODULE_1__/* .formatFloat */ .k)(key.value);
    if (key instanceof _values_js__WEBPACK_IMPORTED_MODULE_0__/* .YamlTimestamp */ .Am)
        return key.isoText;
    return String(key);
}
/** Equal for two keys exactly when a Python dict takes them for the same key: `1`, `1.0` and `True` are one. */
function keyIdentity(key) {
    if (typeof key === 'string')
        return `text ${key}`;
    if (key === null)
        return 'null';
    if (key instanceof _values_js__WEBPACK_IMPORTED_MODULE_0__/* .YamlTimestamp */ .Am)
        return `time ${key.isoText}`;
    const number = key instanceof _values_js__WEBPACK_IMPORTED_MODULE_0__/* .YamlFloat */ .iw ? key.value : key;
    if (typeof number === 'bigint' || typeof number === 'boolean')
        return `number ${BigInt(number)}`;
    return Number.isInteger(number) ? `number ${BigInt(number)}` : `number ${number}`;
}
/** Whether an object keeps the key as it is, and in its place. */
function isOrdinaryKey(key) {
    if (typeof key !== 'string')
        return false;
    const first = key.charCodeAt(0);
    return !(first >= 48 && first <= 57) || !/^(?:0|[1-9][0-9]*)$/.test(key);
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
const PASSES = 3;
/** Fewer values are compared with each other: counting digits costs the same however few there are. */
const FEW = 4096;
/** Runs up to this length are put in order value by value. */
const SHORT = 32;
/**
 * Indices of the values from least to greatest; equal values (−0 and 0 among them) keep their order, NaN comes last.
 * Radix sort over the upper halves of the doubles, then of what is not told apart by them over the lower: linear in time.
 */
function argsort(values) {
    const n = values.length;
    if (n < FEW)
        return Uint32Array.from(values.keys()).sort((a, b) => compare(values[a], values[b]) || a - b);
    const rows = new Uint32Array(n);
    const upper = new Uint32Array(n);
    for (let row = 0; row < n; row++) {
        rows[row] = row;
        upper[row] = sortKey(values[row], 1);
    }
    const { keys, rows: order } = radixSort(upper, rows);
    for (let start = 0; start < n;) {
        const key = keys[start];
        let end = start + 1;
        let isSorted = true;
        for (; end < n && keys[end] === key; end++)
            if (values[order[end]] < values[order[end - 1]])
                isSorted = false;
        if (!isSorted)
            sortRun(order.subarray(start, end), values);
        start = end;
    }
    return order;
}
const number = new Float64Array(1);
const bits = new Uint32Array(number.buffer);
/**
 * The lower (0) or upper (1) half of a double as a number that sorts as it does: negative numbers are turned over, others
 * get the top bit. NaN is above everything.
 */
function sortKey(value, half) {
    if (Number.isNaN(value))
        return 0xffffffff;
    number[0] = value === 0 ? 0 : value;
    const key = bits[half];
    if (bits[1] >>> 31 === 1)
        return ~key >>> 0;
    return half === 1 ? (key | 0x80000000) >>> 0 : key;
}
/** Puts rows whose upper halves are the same in order, in place. */
function sortRun(run, values) {
    if (run.length > SHORT) {
        run.set(radixSort(Uint32Array.from(run, (row) => sortKey(values[row], 0)), run.slice()).rows);
        return;
    }
    for (let next = 1; next < run.length; next++) {
        const row = run[next];
        let at = next;
        for (; at > 0 && values[run[at - 1]] > values[row]; at--)
            run[at] = run[at - 1];
        run[at] = row;
    }
}
/** Keys and their rows by rising key, equal ones as they came. Both arrays given are used up. */
function radixSort(keys, rows) {
    const n = keys.length;
    const places = countDigits(keys);
    let nextKeys = new Uint32Array(n);
    let nextRows = new Uint32Array(n);
    for (let pass = 0; pass < PASSES; pass++) {
        const at = places.subarray(pass * RADIX, (pass + 1) * RADIX);
        const shift = pass * DIGIT;
        if (at[(keys[0] >>> shift) & MASK] === n)
            continue;
        toStarts(at);
        for (let i = 0; i < n; i++) {
            const key = keys[i];
            const digit = (key >>> shift) & MASK;
            const place = at[digit];
            at[digit] = place + 1;
            nextKeys[place] = key;
            nextRows[place] = rows[i];
        }
        [keys, nextKeys] = [nextKeys, keys];
        [rows, nextRows] = [nextRows, rows];
    }
    return { keys, rows };
}
/** How often each digit occurs in each pass. */
function countDigits(keys) {
    const counts = new Uint32Array(PASSES * RADIX);
    for (let i = 0; i < keys.length; i++) {
        const key = keys[i];
        counts[key & MASK]++;
        counts[RADIX + ((key >>> DIGIT) & MASK)]++;
        counts[2 * RADIX + (key >>> (2 * DIGIT))]++;
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
