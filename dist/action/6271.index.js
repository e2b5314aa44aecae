export const id = 6271;
export const ids = [6271];
export const modules = {

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
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);
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

/***/ 56152:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ percent)
/* harmony export */ });
/* harmony import */ var _core_format_number_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26034);

/** A share for people, to three digits. */
function percent(share) {
    return `${(0,_core_format_number_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumber */ .ZV)(Number((share * 100).toPrecision(3)))} %`;
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
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);
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
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);
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
  al: () => (/* binding */ pipelineSection),
  Tj: () => (/* binding */ pipelineSectionSchema)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
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

/***/ 69370:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gk: () => (/* binding */ describeReason),
/* harmony export */   Nw: () => (/* binding */ decideStage),
/* harmony export */   ir: () => (/* binding */ runsAlways),
/* harmony export */   xp: () => (/* binding */ staleReasons)
/* harmony export */ });
/* harmony import */ var _platform_yaml_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96313);

/**
 * Every reason a stage must run again, in the order of `dvc status`; none means it is up to date. Rules of DVC 3
 * (dvc-formats §3.1): content is compared by digest alone, parameters by Python equality, and only what dvc.yaml
 * declares today counts. With `allowMissing` a recorded output that the cache keeps does not count when it is merely
 * absent.
 */
function staleReasons(stage, lock, state, allowMissing) {
    const reasons = [];
    if (!stage.frozen) {
        reasons.push(...dependencyReasons(stage, lock, state));
        reasons.push(...stage.params.flatMap((dependency) => paramReasons(dependency, lock, state)));
    }
    for (const output of stage.outputs) {
        const current = state.outputs.get(output.written);
        const isMerelyAbsent = output.cached && isRecorded(output, lock) && current.workspace !== 'different';
        const change = outputChange(output, lock, current);
        if (change !== undefined && !(allowMissing && isMerelyAbsent)) {
            reasons.push({ kind: 'output', path: output.path, change });
        }
    }
    if (!stage.frozen && runsAlways(stage))
        reasons.push({ kind: 'always changed' });
    if (lock && !(0,_platform_yaml_index_js__WEBPACK_IMPORTED_MODULE_0__/* .pythonEquals */ .e)(lock.command, stage.command))
        reasons.push({ kind: 'command' });
    return reasons;
}
/** Whether a stage that is not frozen runs each time: it says so, or it neither reads nor makes anything. */
function runsAlways({ alwaysChanged, dependencies, params, outputs }) {
    return alwaysChanged || dependencies.length + params.length + outputs.length === 0;
}
function dependencyReasons(stage, lock, state) {
    return stage.dependencies.flatMap(({ written, path }) => {
        const current = state.dependencies.get(written);
        if (current === undefined)
            return [{ kind: 'dependency', path, change: 'deleted' }];
        const isSame = current.digest === lock?.dependencies.get(written)?.digest;
        return isSame ? [] : [{ kind: 'dependency', path, change: 'modified' }];
    });
}
function paramReasons({ written, path, keys }, lock, state) {
    const current = state.params.get(written);
    const recorded = lock?.params.get(written);
    if (!current)
        return [{ kind: 'dependency', path, change: 'deleted' }];
    if (!recorded)
        return [{ kind: 'dependency', path, change: 'new' }];
    const names = new Set(keys ?? [...current.keys(), ...recorded.keys()]);
    return [...names].flatMap((key) => {
        const [now, before] = [current.get(key), recorded.get(key)];
        if (now === undefined)
            return [{ kind: 'param', file: path, key, change: 'deleted' }];
        if (before === undefined)
            return [{ kind: 'param', file: path, key, change: 'new' }];
        return (0,_platform_yaml_index_js__WEBPACK_IMPORTED_MODULE_0__/* .pythonEquals */ .e)(now, before) ? [] : [{ kind: 'param', file: path, key, change: 'modified' }];
    });
}
/** DVC asks the cache first, whatever the workspace holds. */
function outputChange(output, lock, { workspace, inCache }) {
    if (isRecorded(output, lock) && !inCache)
        return 'not in cache';
    if (workspace === 'recorded')
        return undefined;
    return workspace === 'absent' ? 'deleted' : 'modified';
}
function isRecorded({ written }, lock) {
    return lock?.outputs.get(written)?.digest !== undefined;
}
/** Chooses the action; `restorable` says whether the recorded outputs can be had without running. */
function decideStage(stage, reasons, state, restorable) {
    if (reasons.length === 0)
        return 'skip';
    const onlyOutputs = reasons.every(({ kind }) => kind === 'output');
    // Somebody may have put other content there on purpose: of a frozen stage it is never overwritten.
    const isReplaced = stage.frozen && [...state.outputs.values()].some(({ workspace }) => workspace === 'different');
    if (onlyOutputs && restorable && !isReplaced)
        return 'restore';
    return stage.frozen ? 'record' : 'run';
}
/** One line for a person: `data/raw modified`, `params.yaml:lr new`, `command changed`. */
function describeReason(reason) {
    switch (reason.kind) {
        case 'command':
            return 'command changed';
        case 'always changed':
        case 'forced':
            return reason.kind;
        case 'upstream':
            return `${reason.address} runs before it`;
        case 'param':
            return `${reason.file}:${reason.key} ${reason.change}`;
        case 'dependency':
        case 'output':
            return `${reason.path} ${reason.change}`;
    }
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
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);
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
function reasonOf({ reason, failing_rows: failing, total_rows: total }) {
    return (0,_core_bounded_js__WEBPACK_IMPORTED_MODULE_1__/* .boundedText */ .L)(reason ?? `${(0,_core_format_number_js__WEBPACK_IMPORTED_MODULE_3__/* .formatNumber */ .ZV)(failing ?? 0)} of ${(0,_core_format_number_js__WEBPACK_IMPORTED_MODULE_3__/* .formatNumber */ .ZV)(total)} rows break it`);
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
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);
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
