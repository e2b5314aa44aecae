export const id = 9224;
export const ids = [9224];
export const modules = {

/***/ 49224:
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
// EXTERNAL MODULE: ./build/src/evaluation/metrics/choose-metric.js + 13 modules
var choose_metric = __webpack_require__(68331);
// EXTERNAL MODULE: ./build/src/evaluation/compare/pair-rows.js
var pair_rows = __webpack_require__(83294);
// EXTERNAL MODULE: ./build/src/evaluation/read-slices.js
var read_slices = __webpack_require__(25864);
// EXTERNAL MODULE: ./build/src/evaluation/measure-model.js
var measure_model = __webpack_require__(43912);
// EXTERNAL MODULE: ./build/src/evaluation/section.js + 1 modules
var section = __webpack_require__(96812);
// EXTERNAL MODULE: ./build/src/evaluation/score-model.js + 4 modules
var score_model = __webpack_require__(67226);
// EXTERNAL MODULE: ./build/src/evaluation/read-predictions.js + 2 modules
var read_predictions = __webpack_require__(1267);
// EXTERNAL MODULE: ./build/src/platform/onnx/open-model.js + 11 modules
var open_model = __webpack_require__(6895);
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
    const { rules, ofHead, head, champion, open } = asked;
    const path = ofHead?.predictions ?? rules.predictions;
    const rows = await open(head, path, 'head');
    if (!rows)
        throw missing('file of predictions', path, head);
    const challenger = await (0,read_predictions/* readPredictions */.R)(rows, predictionColumns(rules, ofHead));
    const table = champion && (await open(champion, rules.predictions, 'champion'));
    const whyFirst = champion ? `${champion.name} has no ${rules.predictions}` : NOTHING_BEFORE;
    const before = table && (await (0,read_predictions/* readPredictions */.R)(table, predictionColumns(rules, rules)));
    return { challenger, before, whyFirst, rows, championRows: table ?? rows, from: head.name, engine: null };
}
function truthColumns({ task, threshold, test }) {
    const { target, positive, id, weight, group, query } = test;
    return defined({
        task,
        target,
        positive,
        ...(task === 'binary' && { threshold }),
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

// EXTERNAL MODULE: ./build/src/platform/duckdb/open-table.js + 13 modules
var open_table = __webpack_require__(29948);
;// CONCATENATED MODULE: ./build/src/commands/revision-table.js



/**
 * Opens the table (a file or a directory) that a revision has at a path; undefined where it has none. Content that is not
 * a file of the disk is written below `scratch`, never into the work tree; whoever owns `scratch` deletes it.
 */
async function openRevisionTable(view, path, scratch) {
    const files = await view.filesAt(path);
    const place = (0,external_node_path_.join)(scratch, view.name === 'workspace' ? 'head' : 'base');
    let isThere = false;
    for (const file of files) {
        const bytes = await view.read(file);
        if (!bytes)
            continue;
        isThere = true;
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)((0,external_node_path_.join)(place, file)), { recursive: true });
        (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(place, file), bytes);
    }
    return isThere ? (0,open_table/* openTable */.R)({ path: (0,external_node_path_.join)(place, path), name: path }) : undefined;
}

// EXTERNAL MODULE: ./build/src/commands/revision-view.js
var revision_view = __webpack_require__(46285);
;// CONCATENATED MODULE: ./build/src/commands/measure-models.js









/**
 * Every model of assay.yaml, on the rows of the base's test set, beside the champion on the same rows. What cannot be
 * measured for want of a file or for what is wrong with it becomes metrics without a value, with the reason: one broken model hides
 * no other. Throws what is wrong with the machine (exit 3) and integrity errors.
 */
async function measureModels(models, headModels, revisions, progress) {
    const names = Object.keys(models);
    if (names.length === 0)
        return { measurements: [], section: undefined, standings: new Map() };
    const scratch = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'assay-rows-'));
    try {
        const measurements = [];
        const evaluated = [];
        for (const name of names) {
            const started = performance.now();
            const found = await measureOne(name, models[name], headModels[name], revisions, (0,external_node_path_.join)(scratch, name));
            measurements.push(...found.measurements);
            evaluated.push(found.model);
            const seconds = ((performance.now() - started) / 1000).toFixed(1);
            progress.note(`Evaluated ${name}: ${found.model.test.n} rows, ${seconds} s`);
        }
        const standings = new Map(evaluated.map(({ name, standing }) => [name, standing]));
        return { measurements, section: { models: evaluated }, standings };
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
        const table = await openRevisionTable(view, path, (0,external_node_path_.join)(scratch, what));
        if (table)
            tables.push(table);
        return table;
    };
    try {
        const champion = await championOf(rules.compare);
        const asked = { rules, ofHead, head, base, champion, open, notes };
        const answers = rules.model === undefined ? await answersOfPredictions(asked) : await answersOfModels(asked);
        const { rows, championRows, challenger, before, whyFirst, from, engine } = answers;
        const paired = before && (0,pair_rows/* pairRows */.K)(before, challenger, rules.model !== undefined);
        const pair = paired && !('code' in paired) ? paired : undefined;
        // A pair is in the champion's order.
        const slices = await (0,read_slices/* readSlices */.k)(pair ? championRows : rows, rules.slices);
        const subject = { model: name, source, challenger: pair?.challenger ?? challenger, pair };
        const measured = (0,measure_model/* measureModel */.wL)(subject, metrics, slices);
        const facts = {
            engine,
            champion: before ? { revision: champion.name, source: rules.model ?? rules.predictions } : null,
            standing: standingOf(paired, whyFirst),
            test: { path: rules.test.path ?? source, revision: from },
            notes,
        };
        return { measurements: measured.measurements, model: (0,section/* evaluatedModel */.RV)(subject, measured, facts) };
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.yo) || error.exitCode !== 2)
            throw error;
        const of = { model: name, source, task: rules.task, path: rules.test.path ?? source };
        return { measurements: [], model: (0,section/* unmeasuredModel */.B1)(of, (0,revision_view/* reasonOf */.A)(error)) };
    }
    finally {
        for (const table of tables)
            table.close();
    }
}
function standingOf(paired, whyFirst) {
    if (paired === undefined)
        return { kind: 'first', reason: (0,bounded/* boundedText */.L)(whyFirst) };
    if (!('code' in paired))
        return { kind: 'compared' };
    return { kind: 'unpaired', reason: (0,bounded/* boundedText */.L)(`${paired.message}. ${paired.hint}`) };
}


/***/ }),

/***/ 83294:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ pairRows)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _take_rows_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75639);


/**
 * Proves that both predict the same rows: ids are matched whatever their order, and the truth must be the same in each
 * row. Without ids, `sameRows` is the caller's word that row i is the same in both (one table scored twice).
 */
function pairRows(champion, challenger, sameRows = false) {
    if (champion.task !== challenger.task)
        return unpaired('TASKS_DIFFER', `the champion's task is ${champion.task}, the challenger's ${challenger.task}`);
    const rows = matchedRows(champion, challenger, sameRows);
    if (rows !== undefined && 'code' in rows)
        return rows;
    const aligned = rows ? (0,_take_rows_js__WEBPACK_IMPORTED_MODULE_1__/* .takeRows */ .L)(challenger, rows) : challenger;
    const [first, second] = champion.task === 'multiclass' && aligned.task === 'multiclass'
        ? sameClasses(champion, aligned)
        : [champion, aligned];
    const differing = differingTruth(first, second);
    if (differing)
        return differing;
    return { champion: first, challenger: second, digest: rowsDigest(first) };
}
/** Rows of the challenger in the champion's order; undefined when they are in it already. */
function matchedRows(champion, challenger, sameRows) {
    const [ids, others] = [champion.ids, challenger.ids];
    if (!ids || !others) {
        if (!sameRows || Boolean(ids) !== Boolean(others))
            return unpaired('ROWS_UNKNOWN', 'nothing says which row of the challenger is which of the champion');
        if (champion.n === challenger.n)
            return undefined;
        return unpaired('ROWS_DIFFER', `the champion has ${champion.n} rows, the challenger ${challenger.n}`);
    }
    const inOrder = ids.length === others.length && ids.every((id, row) => id === others[row]);
    const rowOf = new Map(others.map((id, row) => [id, row]));
    const distinct = inOrder ? rowOf.size : new Set(ids).size;
    if (rowOf.size < others.length)
        return repeated('challenger', others);
    if (distinct < ids.length)
        return repeated('champion', ids);
    if (inOrder)
        return undefined;
    const missing = ids.filter((id) => !rowOf.has(id));
    const known = new Set(ids);
    const extra = others.filter((id) => !known.has(id));
    if (missing.length === 0 && extra.length === 0)
        return Uint32Array.from(ids, (id) => rowOf.get(id));
    const lacks = (who, which) => which.length > 0 ? [`the ${who} lacks ${which.length} of the other's rows, such as ${examples(which)}`] : [];
    return unpaired('ROWS_DIFFER', [...lacks('challenger', missing), ...lacks('champion', extra)].join('; '));
}
function repeated(who, ids) {
    const seen = new Set();
    const again = ids.find((id) => seen.size === seen.add(id).size);
    return unpaired('ID_REPEATED', `the ${who} has more than one row of ${examples([again ?? ''])}`);
}
/** Both with one list of classes; a class that one does not know gets the probability 0 from it. */
function sameClasses(champion, challenger) {
    const classes = [...new Set([...champion.classes, ...challenger.classes])];
    return [withClasses(champion, classes), withClasses(challenger, classes)];
}
function withClasses(predictions, classes) {
    if (classes.every((name, code) => predictions.classes[code] === name))
        return predictions;
    const codeOf = predictions.classes.map((name) => classes.indexOf(name));
    const recoded = (codes) => codes.map((code) => codeOf[code]);
    const { scores } = predictions;
    return {
        ...predictions,
        classes,
        truth: recoded(predictions.truth),
        label: recoded(predictions.label),
        ...(scores && {
            scores: classes.map((name) => scores[predictions.classes.indexOf(name)] ?? new Float64Array(predictions.n)),
        }),
    };
}
function differingTruth(champion, challenger) {
    if (champion.task === 'binary' && challenger.task === 'binary' && champion.positive !== challenger.positive)
        return unpaired('LABELS_DIFFER', `the positive class is "${champion.positive}" for the champion and "${challenger.positive}" for the challenger`);
    const [truth, other] = [truthOf(champion), truthOf(challenger)];
    const differing = [];
    for (let row = 0; row < champion.n; row++)
        if (truth[row] !== other[row])
            differing.push(row);
    if (differing.length > 0) {
        const named = examples(differing.map((row) => champion.ids?.[row] ?? `row ${row + 1}`));
        return unpaired('LABELS_DIFFER', `the truth differs in ${differing.length} of ${champion.n} rows, such as ${named}`);
    }
    const [weight, otherWeight] = [champion.weight, challenger.weight];
    const differs = weight ? weight.some((one, row) => one !== otherWeight?.[row]) : otherWeight !== undefined;
    return differs ? unpaired('WEIGHTS_DIFFER', 'the weights of the rows differ') : undefined;
}
/** The truth of each row as a number: a code, a value, a relevance. */
function truthOf(predictions) {
    return predictions.task === 'ranking' ? predictions.relevance : predictions.truth;
}
const CHUNK = 1 << 16;
function rowsDigest(predictions) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    const truth = truthOf(predictions);
    const { ids, n } = predictions;
    for (let start = 0; start < n; start += CHUNK) {
        let text = '';
        for (let row = start; row < Math.min(n, start + CHUNK); row++)
            text += `${ids ? ids[row] : ''}\t${truth[row]}\n`;
        hash.update(text);
    }
    return hash.digest('hex');
}
const HINTS = {
    ROWS_DIFFER: 'Let both models predict the same test set: a difference on other rows is no evidence.',
    LABELS_DIFFER: 'Both files must come from the same version of the test set.',
    TASKS_DIFFER: 'Compare models that answer the same question.',
    ROWS_UNKNOWN: 'Name the column that identifies a row with --id.',
    ID_REPEATED: 'An id names one row; rows that belong together are a --group.',
    WEIGHTS_DIFFER: 'Let both files carry the same weights.',
};
function unpaired(code, message) {
    return { code, message, hint: HINTS[code] };
}
function examples(ids) {
    return ids
        .slice(0, 3)
        .map((id) => JSON.stringify(id.slice(0, 60)))
        .join(', ');
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

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 7 modules
var schemas = __webpack_require__(12311);
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
        curves: schemas/* array */.YOg(schemas/* strictObject */.rej({ kind: schemas/* enum */.k5n(['roc', 'pr', 'calibration']), head: curve, base: curve.nullable() })),
        notes: schemas/* array */.YOg(section_text).max(MAX_NOTES),
    }))
        .max(100),
});
/** The section's entry of a measured model. */
function evaluatedModel({ model, source, challenger, pair }, { slices, tests, positives }, { engine, champion, standing, test, notes, }) {
    const head = (0,curves/* curvesOf */.m)(challenger);
    const base = pair && (0,curves/* curvesOf */.m)(pair.champion);
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
];
/** The section's entry of a model that could not be measured, for the reason. */
function unmeasuredModel({ model, source, task, path }, reason) {
    return {
        name: model,
        task,
        source: (0,bounded/* boundedText */.L)(source),
        engine: null,
        champion: null,
        test: { path: (0,bounded/* boundedText */.L)(path), revision: 'workspace', n: 0, positives: null, digest: null },
        standing: { kind: 'unmeasured', reason: (0,bounded/* boundedText */.L)(reason) },
        tests: {},
        slices: [],
        confusion: null,
        curves: [],
        notes: [],
    };
}


/***/ })

};
