"use strict";
exports.id = 8878;
exports.ids = [8878];
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

/***/ 18878:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  measureModels: () => (/* binding */ measureModels)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/core/bounded.js
var bounded = __webpack_require__(96564);
// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(43026);
// EXTERNAL MODULE: ./build/src/evaluation/model-section.js
var model_section = __webpack_require__(41603);
// EXTERNAL MODULE: ./build/src/evaluation/metrics/choose-metric.js + 11 modules
var choose_metric = __webpack_require__(69677);
// EXTERNAL MODULE: ./build/src/evaluation/compare/pair-rows.js + 1 modules
var pair_rows = __webpack_require__(34990);
// EXTERNAL MODULE: ./build/src/evaluation/read-slices.js
var read_slices = __webpack_require__(25864);
// EXTERNAL MODULE: ./build/src/core/measurement.js
var measurement = __webpack_require__(71077);
// EXTERNAL MODULE: ./build/src/stats/non-inferiority.js
var non_inferiority = __webpack_require__(46109);
// EXTERNAL MODULE: ./build/src/evaluation/compare/measure-pair.js + 12 modules
var measure_pair = __webpack_require__(20900);
// EXTERNAL MODULE: ./build/src/evaluation/compare/standard-error.js
var standard_error = __webpack_require__(78328);
// EXTERNAL MODULE: ./build/src/evaluation/compare/take-rows.js
var take_rows = __webpack_require__(75639);
// EXTERNAL MODULE: ./build/src/evaluation/evaluate.js + 2 modules
var evaluate = __webpack_require__(29549);
;// CONCATENATED MODULE: ./build/src/evaluation/measure-model.js








/**
 * Every metric of a model on all rows, and those of `ofSlice` (all, where left out) on each slice of a column; with a champion
 * also its value, the difference and its 90 % interval.
 */
function measureModel({ model, source, challenger, pair, options = {} }, metrics, slices, ofSlice = () => metrics) {
    const tests = {};
    const measure = (asked, subject, both, suffix) => asked.map((chosen) => {
        const estimate = both && (0,measure_pair/* measurePair */.t3)(both, chosen, options);
        if (estimate?.test && suffix === '')
            tests[chosen.name] = estimate.test;
        return (0,measurement/* measurement */.P)({
            id: (0,bounded/* boundedText */.L)(`evaluation.${model}.${chosen.name}${suffix}`),
            source: (0,bounded/* boundedText */.L)(source),
            n: subject.n,
            direction: chosen.metric.direction,
            ...(estimate ? compared(estimate) : alone(subject, chosen, options)),
        });
    });
    const measurements = measure(metrics, challenger, pair, '');
    const measured = [];
    for (const column of slices) {
        const asked = ofSlice(column);
        (0,evaluate/* rowsOfSlices */.GT)(column).forEach((rows, code) => {
            const { by } = column.slices[code];
            const part = (0,take_rows/* takeRows */.L)(challenger, rows);
            const suffix = `[${Object.entries(by).map(partName).join(',')}]`;
            const reason = insufficient(part);
            measured.push({
                by,
                n: rows.length,
                positives: (0,evaluate/* positivesOf */.uH)(part),
                status: reason === undefined ? 'ok' : 'insufficient',
            });
            if (reason === undefined) {
                const both = pair && {
                    ...pair,
                    champion: (0,take_rows/* takeRows */.L)(pair.champion, rows),
                    challenger: (0,take_rows/* takeRows */.L)(pair.challenger, rows),
                };
                measurements.push(...measure(asked, part, both, suffix));
                return;
            }
            for (const { name, metric } of asked) {
                const id = (0,bounded/* boundedText */.L)(`evaluation.${model}.${name}${suffix}`);
                const { direction } = metric;
                measurements.push((0,measurement/* measurement */.P)({
                    id,
                    source: (0,bounded/* boundedText */.L)(source),
                    n: rows.length,
                    direction,
                    undefined_reason: `insufficient: ${reason}`,
                }));
            }
        });
    }
    return { measurements, positives: (0,evaluate/* positivesOf */.uH)(challenger), slices: measured, tests };
}
function compared({ champion, challenger, diff, interval, se, challengerSe }) {
    // Of a single row nobody can say.
    const ci = interval?.every(Number.isFinite) ? interval : null;
    return {
        value: challenger.value,
        base: champion.value,
        diff,
        ci,
        confidence: ci && non_inferiority/* GATE_CONFIDENCE */.zW,
        se: finite(se),
        value_se: finite(challengerSe),
        undefined_reason: whyUndefined(challenger),
    };
}
function alone(predictions, chosen, options) {
    const found = (0,measure_pair/* valueOf */.RP)(predictions, chosen, options);
    const psi = found.value === null ? undefined : (0,measure_pair/* influenceOf */.xw)(predictions, chosen, options);
    return {
        value: found.value,
        value_se: psi ? finite((0,standard_error/* standardError */.gU)(psi, (0,measure_pair/* clusterOf */.es)(predictions)).se) : null,
        undefined_reason: whyUndefined(found),
    };
}
function whyUndefined({ value, undefined_reason: why }) {
    return value === null ? (0,bounded/* boundedText */.L)(why ?? 'it is not defined') : null;
}
function finite(value) {
    return Number.isFinite(value) ? value : null;
}
function insufficient(part) {
    const positives = (0,evaluate/* positivesOf */.uH)(part);
    if (part.n < read_slices/* LEAST_ROWS */.ql)
        return `${part.n} rows, at least ${read_slices/* LEAST_ROWS */.ql} are needed`;
    if (positives === null)
        return undefined;
    const least = Math.min(positives, part.n - positives);
    return least < read_slices/* LEAST_OF_A_CLASS */.fR ? `${least} rows of a class, at least ${read_slices/* LEAST_OF_A_CLASS */.fR} are needed` : undefined;
}
/** `column=level`, with what separates names in an id escaped. */
function partName([column, level]) {
    const escaped = (text) => text.replace(/[\\.[\]=,]/g, (character) => `\\${character}`);
    return `${escaped(column)}=${level === null ? '' : escaped(level)}`;
}

// EXTERNAL MODULE: ./build/src/evaluation/section.js + 1 modules
var section = __webpack_require__(96812);
// EXTERNAL MODULE: ./build/src/evaluation/changed-rows.js
var changed_rows = __webpack_require__(27172);
// EXTERNAL MODULE: ./build/src/commands/is-same-table.js
var is_same_table = __webpack_require__(96728);
// EXTERNAL MODULE: ./build/src/evaluation/score-model.js + 4 modules
var score_model = __webpack_require__(67226);
// EXTERNAL MODULE: ./build/src/evaluation/read-predictions.js + 2 modules
var read_predictions = __webpack_require__(1267);
// EXTERNAL MODULE: ./build/src/platform/onnx/open-model.js + 10 modules
var open_model = __webpack_require__(99924);
// EXTERNAL MODULE: ./build/src/commands/name-rows.js + 1 modules
var name_rows = __webpack_require__(89414);
;// CONCATENATED MODULE: ./build/src/commands/model-answers.js




const NOTHING_BEFORE = 'there is nothing to compare with';
/** Both models on the rows of the base's test set (the change's own where the base has none). */
async function answersOfModels(asked) {
    const { rules, ofHead, head, base, champion, open, notes } = asked;
    const path = rules.test.path;
    const ofBase = base && (await open(base, path, 'base'));
    const rows = ofBase ?? (await open(head, path, 'head'));
    if (!rows)
        throw missing('test set', path, head);
    if (base && !ofBase)
        notes.push(`${base.name} has no ${path}: the rows are those of this change.`);
    const model = ofHead?.model ?? rules.model;
    const scored = await answersOf(head, model, rows, rules);
    if (!scored)
        throw missing('model', model, head);
    return {
        challenger: scored.predictions,
        ...(await answersOfChampion(champion, rows, asked)),
        rows,
        championRows: rows,
        from: ofBase ? base.name : head.name,
        engine: scored.engine,
    };
}
/** None where the champion is missing or does not understand these rows. */
async function answersOfChampion(champion, rows, { rules }) {
    if (!champion)
        return { before: undefined, whyFirst: NOTHING_BEFORE };
    try {
        const scored = await answersOf(champion, rules.model, rows, rules);
        return { before: scored?.predictions, whyFirst: `${champion.name} has no ${rules.model}` };
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.yo) || (error.exitCode !== 2 && error.code !== 'CONTENT_UNAVAILABLE'))
            throw error;
        return { before: undefined, whyFirst: `the model of ${champion.name} does not answer: ${error.message}` };
    }
}
/** What the model of a revision says of rows; undefined where the revision has none. */
async function answersOf(view, path, rows, rules) {
    const bytes = await view.read(path);
    if (!bytes)
        return undefined;
    const model = await (0,open_model/* openModel */.G)(bytes, { name: path });
    try {
        const predictions = await (0,score_model/* predictionsOfModel */.D)(model, rows, truthColumns(rules), defined(rules.outputs ?? {}));
        return { predictions, engine: model.engine };
    }
    finally {
        model.close();
    }
}
/** What scripts have written: each revision has its own rows, matched by id. */
async function answersOfPredictions(asked) {
    const { rules, ofHead, head, champion, open, notes } = asked;
    const path = ofHead?.predictions ?? rules.predictions;
    const rows = await open(head, path, 'head');
    if (!rows)
        throw missing('file of predictions', path, head);
    const named = predictionColumns(rules, ofHead);
    const challenger = await (0,read_predictions/* readPredictions */.R)(rows, named);
    const table = champion && (await open(champion, rules.predictions, 'champion'));
    const whyFirst = champion ? `${champion.name} has no ${rules.predictions}` : NOTHING_BEFORE;
    const namedBefore = predictionColumns(rules, rules);
    const before = table && (await (0,read_predictions/* readPredictions */.R)(table, namedBefore, Promise.resolve(challenger.ids)));
    if (before && named.id === undefined) {
        try {
            await (0,name_rows/* nameRows */.p)({ predictions: before, facts: (0,name_rows/* factsOf */.x)(table, namedBefore), table }, { predictions: challenger, facts: (0,name_rows/* factsOf */.x)(rows, named), table: rows });
        }
        catch (error) {
            if (!(error instanceof errors/* UserError */.yo) || error.code !== 'ROWS_ALIKE')
                throw error;
            notes.push(error.message);
        }
    }
    return { challenger, before, whyFirst, rows, championRows: table ?? rows, from: head.name, engine: null };
}
function truthColumns({ task, threshold, test }) {
    const { target, positive, id, weight, group, query } = test;
    return defined({
        task,
        target,
        positive,
        threshold: task === 'binary' ? threshold : undefined,
        id: id ?? undefined,
        weight: weight ?? undefined,
        group: group ?? undefined,
        query: query ?? undefined,
    });
}
function predictionColumns(rules, of) {
    return { ...truthColumns(rules), ...defined(of?.columns ?? rules.columns ?? {}) };
}
/** Without the keys that hold nothing. */
function defined(fields) {
    return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
function missing(what, path, { name }) {
    return new errors/* UserError */.yo({
        code: 'FILE_MISSING',
        message: `the ${what} ${path} is not in ${name === 'workspace' ? 'the work tree' : name}`,
        hint: 'Correct the path in assay.yaml, or let a stage make the file.',
        exitCode: 2,
    });
}

// EXTERNAL MODULE: ./build/src/commands/revision-view.js
var revision_view = __webpack_require__(46285);
;// CONCATENATED MODULE: ./build/src/commands/changed-rows.js




/**
 * Both models on the rows that the change brings, where they are not those of the base; undefined where they are. Nobody is
 * judged by them, so that what is wrong with them is a reason and no error.
 */
async function changedRows(asked) {
    const { rules, ofHead, head, base, champion, open } = asked;
    const old = rules.test.path;
    if (!base || old === undefined)
        return undefined;
    const path = ofHead?.test.path ?? old;
    const nothing = { path, challenger: undefined, before: undefined };
    try {
        if (await (0,is_same_table/* isSameTable */.j)({ view: base, path: old }, { view: head, path }))
            return undefined;
        const rows = await open(head, path, 'changed');
        if (!rows)
            return { ...nothing, problem: `there is no ${path} any more` };
        const scored = await answersOf(head, ofHead?.model ?? rules.model, rows, rules);
        const { before } = await answersOfChampion(champion, rows, asked);
        return { path, challenger: scored?.predictions, before, problem: undefined };
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.yo) || (error.exitCode !== 2 && error.code !== 'CONTENT_UNAVAILABLE'))
            throw error;
        return { ...nothing, problem: (0,revision_view/* reasonOf */.A)(error) };
    }
}

// EXTERNAL MODULE: ./build/src/commands/revision-table.js
var revision_table = __webpack_require__(56802);
;// CONCATENATED MODULE: ./build/src/commands/measure-models.js










/**
 * Every model of assay.yaml, on the rows of the base's test set, beside the champion on the same rows. What cannot be
 * measured for want of a file or for what is wrong with it becomes metrics without a value, with the reason: one broken model hides
 * no other. Throws what is wrong with the machine (exit 3) and integrity errors.
 */
async function measureModels(models, headModels, revisions, progress) {
    const scratch = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'assay-rows-'));
    try {
        const measurements = [];
        const evaluated = [];
        for (const [name, model] of Object.entries(models)) {
            const started = performance.now();
            const found = await measureOne(name, model, headModels[name], revisions, (0,external_node_path_.join)(scratch, name));
            measurements.push(...found.measurements);
            evaluated.push(found.model);
            const seconds = ((performance.now() - started) / 1000).toFixed(1);
            const { standing, test } = found.model;
            const isMeasured = standing.kind !== 'unmeasured';
            progress.note(isMeasured ? `Evaluated ${name}: ${test.n} rows, ${seconds} s` : `${name} was not measured`);
        }
        const standings = new Map(evaluated.map(({ name, standing }) => [name, standing]));
        const changedTests = [
            ...new Set(evaluated.flatMap(({ changed_rows: changed }) => (changed ? [changed.path] : []))),
        ];
        return { measurements, section: { models: evaluated }, standings, changedTests };
    }
    finally {
        (0,external_node_fs_.rmSync)(scratch, { recursive: true, force: true });
    }
}
async function measureOne(name, rules, ofHead, { head, base, championOf }, scratch) {
    const metrics = (rules.metrics ?? model_section/* DEFAULT_METRICS */.C[rules.task]).map((metric) => (0,choose_metric/* chooseMetric */.I)(metric, rules.task));
    // A gate on a metric is a wish to measure it.
    for (const { metric } of rules.gates) {
        if (/^(?:drift|serving)\./.test(metric))
            continue;
        const chosen = (0,choose_metric/* chooseMetric */.I)(metric, rules.task);
        if (!metrics.some((known) => known.name === chosen.name))
            metrics.push(chosen);
    }
    const source = ofHead?.model ?? ofHead?.predictions ?? rules.model ?? rules.predictions;
    const notes = [];
    const tables = [];
    const open = async (view, path, what) => {
        const table = await (0,revision_table/* openRevisionTable */.Y)(view, path, (0,external_node_path_.join)(scratch, what));
        if (table)
            tables.push(table);
        return table;
    };
    try {
        const found = await championOf(rules);
        const champion = found.view;
        const asked = { rules, ofHead, head, base, champion, open, notes };
        const answers = rules.model === undefined ? await answersOfPredictions(asked) : await answersOfModels(asked);
        const { rows, championRows, challenger, before, whyFirst, from, engine } = answers;
        const paired = before && (0,pair_rows/* pairRows */.K)(before, challenger, rules.model !== undefined);
        const pair = paired && !('code' in paired) ? paired : undefined;
        // A pair is in the champion's order.
        const slices = await (0,read_slices/* readSlices */.kK)(pair ? championRows : rows, rules.slices);
        const options = {
            ...(rules.zero_division !== undefined && { zeroDivision: rules.zero_division }),
            ...(rules.empty_query !== undefined && { emptyQuery: rules.empty_query }),
        };
        const subject = { model: name, source, challenger: pair?.challenger ?? challenger, pair, options };
        const measured = measureModel(subject, metrics, slices, ({ columns }) => metricsOfSlice(rules, columns, metrics));
        const facts = {
            engine,
            champion: before ? { revision: champion.name, source: rules.model ?? rules.predictions } : null,
            standing: standingOf(paired, 'why' in found ? found.why : whyFirst),
            test: { path: rules.test.path ?? source, revision: from },
            changed_rows: from === base?.name ? besideChanged(await changedRows(asked)) : null,
            notes,
        };
        return { measurements: measured.measurements, model: (0,section/* evaluatedModel */.RV)(subject, measured, facts) };
        function besideChanged(changed) {
            if (!changed)
                return null;
            const { path, challenger: now, before: old, problem } = changed;
            if (!now)
                return (0,changed_rows/* unmeasuredRows */.dv)(path, problem ?? 'the model is missing');
            const both = old && (0,pair_rows/* pairRows */.K)(old, now, true);
            const on = { model: name, source, challenger: now, pair: both && !('code' in both) ? both : undefined, options };
            return (0,changed_rows/* measuredRows */.y2)(path, now.n, measureModel(on, metrics, []));
        }
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.yo) || error.exitCode !== 2)
            throw error;
        const of = { model: name, source, task: rules.task, path: rules.test.path ?? source };
        // Hints of the verbs' options are of no use here.
        const hint = error.hint === undefined || error.hint.includes('--') ? '' : `. ${error.hint}`;
        return { measurements: [], model: (0,section/* unmeasuredModel */.B1)(of, `${(0,revision_view/* reasonOf */.A)(error)}${hint}`) };
    }
    finally {
        for (const table of tables)
            table.close();
    }
}
/** The metrics that gates judge a slice by; all where no gate does. */
function metricsOfSlice({ gates, task }, columns, metrics) {
    const key = (names) => JSON.stringify(names.map((name) => name.trim()).sort());
    const asked = gates
        .filter(({ metric, slice }) => !/^(?:drift|serving)\./.test(metric) && slice !== undefined && key(slice.split(',')) === key(columns))
        .map(({ metric }) => (0,choose_metric/* chooseMetric */.I)(metric, task).name);
    const judged = metrics.filter(({ name }) => asked.includes(name));
    return judged.length > 0 ? judged : metrics;
}
function standingOf(paired, whyFirst) {
    if (paired === undefined)
        return { kind: 'first', reason: (0,bounded/* boundedText */.L)(whyFirst) };
    if (!('code' in paired))
        return { kind: 'compared' };
    return { kind: 'unpaired', reason: (0,bounded/* boundedText */.L)(`${paired.message}. ${paired.hint}`) };
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


/***/ })

};
;