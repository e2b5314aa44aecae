export const id = 5280;
export const ids = [5280];
export const modules = {

/***/ 73365:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ askModel)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _evaluation_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67226);
/* harmony import */ var _platform_onnx_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6895);
/* harmony import */ var _option_misused_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38940);




/**
 * Asks the model in a file about the rows of a table. Of the columns, `prediction` and `score` name outputs of the model,
 * where these cannot be found by type and shape.
 */
async function askModel(directory, path, table, { prediction: label, score, ...truth }) {
    if (typeof score === 'object')
        throw (0,_option_misused_js__WEBPACK_IMPORTED_MODULE_1__/* .optionMisused */ .y)('--score', 'a model has one output with the scores of all classes', 'Name that: --score <output>.');
    const model = await (0,_platform_onnx_index_js__WEBPACK_IMPORTED_MODULE_2__/* .openModel */ .G)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(directory, path), { name: path });
    try {
        const scored = await (0,_evaluation_index_js__WEBPACK_IMPORTED_MODULE_3__/* .scoreTable */ .L)(model, table, truth, { label, score });
        return { ...scored, engine: model.engine };
    }
    finally {
        model.close();
    }
}


/***/ }),

/***/ 40034:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  evaluate: () => (/* binding */ evaluate_evaluate)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/evaluation/evaluate.js + 2 modules
var evaluate = __webpack_require__(29549);
// EXTERNAL MODULE: ./build/src/evaluation/metrics/choose-metric.js + 13 modules
var choose_metric = __webpack_require__(68331);
// EXTERNAL MODULE: ./build/src/evaluation/read-predictions.js + 2 modules
var read_predictions = __webpack_require__(1267);
// EXTERNAL MODULE: ./build/src/evaluation/read-slices.js
var read_slices = __webpack_require__(25864);
// EXTERNAL MODULE: ./build/src/platform/duckdb/open-table.js + 13 modules
var open_table = __webpack_require__(29948);
// EXTERNAL MODULE: ./build/src/commands/ask-model.js
var ask_model = __webpack_require__(73365);
// EXTERNAL MODULE: ./build/src/commands/command.js
var command = __webpack_require__(62925);
// EXTERNAL MODULE: ./build/src/core/format-number.js
var format_number = __webpack_require__(26034);
// EXTERNAL MODULE: ./build/src/commands/value-table.js
var value_table = __webpack_require__(59532);
;// CONCATENATED MODULE: ./build/src/commands/evaluation-text.js


/** An evaluation for a terminal: metrics with intervals, then slices, then differences between groups. */
async function evaluationText(evaluation, source) {
    const { n, positives, metrics, slices, fairness } = evaluation;
    const ofRows = `${source}: ${(0,format_number/* formatNumber */.ZV)(n)} rows${positives === null ? '' : `, ${(0,format_number/* formatNumber */.ZV)(positives)} positive`}`;
    const parts = [ofRows, await metricTable(metrics), notes(metrics)];
    if (slices.length > 0)
        parts.push(await sliceTable(slices, Object.keys(metrics)), boundsOf(slices));
    for (const { by, gaps } of fairness) {
        const rows = Object.entries(gaps).map(([name, gap]) => [name, shown(gap), interval(gap), between(gap)]);
        const head = [`Fairness by ${by.join(', ')}`, 'Value', '95 % interval', 'Between'];
        parts.push(await (0,value_table/* valueTable */.s)(head, rows, false));
    }
    return parts.filter((part) => part !== '').join('\n\n');
}
function metricTable(metrics) {
    const rows = Object.entries(metrics).map(([name, measured]) => [name, shown(measured), interval(measured)]);
    return (0,value_table/* valueTable */.s)(['Metric', 'Value', '95 % interval'], rows, false);
}
/** Why values are missing, and what to know of those that are there. */
function notes(metrics) {
    return Object.entries(metrics)
        .flatMap(([name, { undefined_reason: reason, note }]) => {
        if (reason !== undefined)
            return [`${name} is undefined: ${reason}`];
        return note === undefined ? [] : [`${name}: ${note}`];
    })
        .join('\n');
}
function sliceTable(slices, names) {
    const hasPositives = slices.some(({ positives }) => positives !== null);
    const rows = slices.map(({ by, n, positives, metrics, status }) => [
        nameOf(by),
        (0,format_number/* formatNumber */.ZV)(n),
        ...(hasPositives ? [positives === null ? '-' : (0,format_number/* formatNumber */.ZV)(positives)] : []),
        ...names.map((name) => shown(metrics[name])),
        status,
    ]);
    return (0,value_table/* valueTable */.s)(['Slice', 'Rows', ...(hasPositives ? ['Positive'] : []), ...names, 'Status'], rows, false);
}
/** What quantiles stand for. */
function boundsOf(slices) {
    const lines = slices.flatMap(({ by, bounds = {} }) => Object.entries(bounds).map(([column, [low, high]]) => `${column}=${by[column]}: ${(0,format_number/* formatNumber */.ZV)(low)} to ${(0,format_number/* formatNumber */.ZV)(high)}`));
    return [...new Set(lines)].join('\n');
}
function nameOf(by) {
    return Object.entries(by)
        .map(([column, level]) => `${column}=${level ?? '(empty)'}`)
        .join(', ');
}
function shown({ value }) {
    return value === null ? '-' : (0,format_number/* formatNumber */.ZV)(value);
}
function interval({ ci }) {
    return ci === null ? '-' : `${(0,format_number/* formatNumber */.ZV)(ci[0])} to ${(0,format_number/* formatNumber */.ZV)(ci[1])}`;
}
function between({ between: groups, undefined_reason: reason }) {
    return groups ? `${groups[0]} and ${groups[1]}` : (reason ?? '');
}

// EXTERNAL MODULE: ./build/src/commands/option-misused.js
var option_misused = __webpack_require__(38940);
// EXTERNAL MODULE: ./build/src/commands/prediction-options.js
var prediction_options = __webpack_require__(88228);
;// CONCATENATED MODULE: ./build/src/commands/evaluate.js









/** What is measured where nobody chose. */
const USUAL = {
    binary: ['accuracy', 'precision', 'recall', 'f1', 'roc_auc', 'average_precision', 'log_loss', 'brier_score'],
    multiclass: ['accuracy', 'balanced_accuracy', 'f1_macro', 'f1_weighted', 'roc_auc_ovr', 'log_loss'],
    regression: ['mae', 'rmse', 'r2', 'medae', 'mean_error'],
    ranking: ['ndcg@10', 'map@10', 'mrr'],
};
/** `assay evaluate`: metrics of a table of predictions, with intervals, slices and fairness. */
const evaluate_evaluate = (0,command/* defineCommand */.NB)({
    name: 'evaluate',
    summary: 'measure predictions against the truth',
    positionals: '',
    endsOnInterrupt: true,
    options: {
        predictions: (0,command/* text */.Qq)('--predictions <file>', 'table of predictions: CSV, Parquet or JSON Lines'),
        model: (0,command/* text */.Qq)('--model <file>', 'an ONNX model, asked about the rows of --data; --prediction and --score name its outputs'),
        data: (0,command/* text */.Qq)('--data <file>', 'table of rows that the model is asked about'),
        ...prediction_options/* predictionOptions */.mB,
        metric: (0,command/* texts */.Te)('--metric <name>', 'a metric, such as f1 or ndcg@10; all for every one of the task'),
        slice: (0,command/* texts */.Te)('--slice <column>', 'measure each value of a column, too; a,b crosses two, age@4 cuts into quantiles'),
        zeroDivision: (0,command/* choice */.Yq)('--zero-division <value>', 'what a metric is that divides by nothing, instead of undefined', [
            '0',
            '1',
        ]),
    },
    async run(context, _, given) {
        const { predictions: answers, model, data, target, task, metric, slice = [], zeroDivision } = given;
        const isAsked = model !== undefined || data !== undefined;
        const needed = isAsked ? { '--model': model, '--data': data } : { '--predictions': answers };
        (0,prediction_options/* refuseMissing */.jQ)('evaluate', { ...needed, '--target': target, '--task': task });
        if (isAsked && answers !== undefined)
            throw (0,option_misused/* optionMisused */.y)('--predictions', 'a model makes its own', 'Leave it out, or leave out --model and --data.');
        const file = (data ?? answers);
        const isUsual = metric === undefined;
        const chosen = chosenMetrics(metric ?? USUAL[task], task);
        const table = await (0,open_table/* openTable */.R)({
            path: (0,external_node_path_.resolve)(context.directory, file),
            name: file,
            ...(given.id !== undefined && { keepAsText: [given.id] }),
        });
        try {
            const named = (0,prediction_options/* predictionColumns */.v8)(given, table);
            const asked = model === undefined ? undefined : await (0,ask_model/* askModel */.$)(context.directory, model, table, named);
            const predictions = await (0,read_predictions/* readPredictions */.R)(asked?.table ?? table, asked?.columns ?? named);
            const metrics = (0,evaluate/* measurable */.i)(chosen, predictions, isUsual || metric.includes('all'));
            const slices = await (0,read_slices/* readSlices */.k)(table, slice);
            const evaluation = (0,evaluate/* evaluate */._)(predictions, {
                metrics,
                slices,
                ...(zeroDivision !== undefined && { zeroDivision: zeroDivision === '1' ? 1 : 0 }),
            });
            const json = { ...evaluation, ...(asked && { engine: asked.engine }) };
            const judged = asked ? `${model} on ${file} (${asked.engine})` : file;
            return { exitCode: 0, json, text: await evaluationText(evaluation, judged) };
        }
        finally {
            table.close();
        }
    },
});
function chosenMetrics(names, task) {
    const chosen = names.flatMap((name) => (name === 'all' ? (0,choose_metric/* metricsOf */.P)(task) : [(0,choose_metric/* chooseMetric */.I)(name, task)]));
    return [...new Map(chosen.map((one) => [one.name, one])).values()];
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

/***/ 29549:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ evaluate),
  i: () => (/* binding */ measurable)
});

// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(43026);
// EXTERNAL MODULE: ./build/src/evaluation/compare/take-rows.js
var take_rows = __webpack_require__(75639);
// EXTERNAL MODULE: ./build/src/evaluation/curves.js
var curves = __webpack_require__(50086);
// EXTERNAL MODULE: ./build/src/stats/special.js
var special = __webpack_require__(40066);
// EXTERNAL MODULE: ./build/src/evaluation/compare/influence.js + 4 modules
var influence = __webpack_require__(60829);
// EXTERNAL MODULE: ./build/src/evaluation/compare/query-influence.js
var query_influence = __webpack_require__(282);
// EXTERNAL MODULE: ./build/src/evaluation/compare/standard-error.js
var standard_error = __webpack_require__(78328);
// EXTERNAL MODULE: ./build/src/evaluation/metrics/calibration-error.js
var calibration_error = __webpack_require__(77177);
// EXTERNAL MODULE: ./build/src/evaluation/metrics/confusion.js
var confusion = __webpack_require__(52370);
// EXTERNAL MODULE: ./build/src/evaluation/metrics/metric.js
var metric = __webpack_require__(4804);
// EXTERNAL MODULE: ./build/src/evaluation/metrics/regression-errors.js
var regression_errors = __webpack_require__(55425);
// EXTERNAL MODULE: ./build/src/evaluation/metrics/worst-and-median-error.js
var worst_and_median_error = __webpack_require__(74119);
;// CONCATENATED MODULE: ./build/src/evaluation/interval.js









/**
 * The interval that holds the metric of all rows like these with the given confidence. Shares of unweighted, independent
 * rows: Wilson. All else: influence of each row (DeLong for roc_auc), summed within groups, with Student's t; on the
 * logit scale for metrics between 0 and 1, on Fisher's between −1 and 1, so that it stays in range and is not symmetric
 * near the ends. Rankings: over queries. null where a metric has no such interval (max_error) or rows are too few.
 */
function metricInterval(chosen, value, predictions, options, confidence) {
    const share = shareOf(chosen, predictions);
    if (share)
        return wilson(value, share, confidence);
    if (chosen.name === 'medae' && predictions.task === 'regression') {
        return finite((0,worst_and_median_error/* medianErrorInterval */.m)(predictions, confidence));
    }
    const found = spreadOf(chosen, predictions, options);
    if (!found || !(found.degreesOfFreedom >= 1))
        return null;
    const [least, most] = chosen.metric.range;
    if (found.se === 0 && least === 0 && most === 1 && (value === 0 || value === 1)) {
        return wilson(value, found.degreesOfFreedom + 1, confidence);
    }
    const reach = (0,special/* studentTQuantile */.$J)((1 + confidence) / 2, found.degreesOfFreedom) * found.se;
    return finite(around(value, reach, least, most));
}
function finite(interval) {
    return interval?.every(Number.isFinite) ? interval : null;
}
/** Wilson's score interval of a share of n. */
function wilson(share, n, confidence) {
    const z = (0,special/* normalQuantile */.Zl)((1 + confidence) / 2);
    const scale = 1 + z ** 2 / n;
    const centre = (share + z ** 2 / (2 * n)) / scale;
    const reach = (z / scale) * Math.sqrt((share * (1 - share)) / n + z ** 2 / (4 * n ** 2));
    return [share === 0 ? 0 : centre - reach, share === 1 ? 1 : centre + reach];
}
/** Rows that the share is one of, where the metric is a plain share of independent rows that count alike. */
function shareOf({ name }, predictions) {
    if (predictions.weight || predictions.group)
        return undefined;
    if (predictions.task !== 'binary' && predictions.task !== 'multiclass')
        return undefined;
    if (/^(accuracy|(precision|recall|f1)_micro|top_k_accuracy.*)$/.test(name))
        return predictions.n;
    if (predictions.task === 'multiclass')
        return undefined;
    const { truth, predicted } = (0,confusion/* confusion */.H)(predictions);
    if (name === 'precision')
        return predicted[1];
    if (name === 'recall' || name === 'fnr')
        return truth[1];
    return name === 'specificity' || name === 'fpr' ? truth[0] : undefined;
}
function around(value, reach, least, most) {
    if (least === 0 && most === 1 && value > 0 && value < 1) {
        const logit = Math.log(value / (1 - value));
        const scaled = reach / (value * (1 - value));
        const back = (x) => 1 / (1 + Math.exp(-x));
        return [back(logit - scaled), back(logit + scaled)];
    }
    if (least === -1 && most === 1 && Math.abs(value) < 1) {
        const scaled = reach / (1 - value ** 2);
        return [Math.tanh(Math.atanh(value) - scaled), Math.tanh(Math.atanh(value) + scaled)];
    }
    return [Math.max(least, value - reach), Math.min(most, value + reach)];
}
function spreadOf(chosen, predictions, options) {
    if (predictions.task === 'ranking') {
        const ofQueries = (0,query_influence/* queryInfluence */.O)(chosen, predictions, options);
        return ofQueries && (0,standard_error/* standardError */.g)(ofQueries, predictions.group ?? predictions.query);
    }
    const psi = chosen.metric.name === 'pinball'
        ? (0,regression_errors/* pinballInfluence */.o)(predictions, chosen.parameter)
        : ((0,calibration_error/* calibrationInfluence */.qd)(chosen.name, predictions) ?? (0,influence/* influence */.G)(chosen.name, predictions));
    if (!psi)
        return undefined;
    const spread = (0,standard_error/* standardError */.g)(psi, predictions.group);
    if (predictions.task !== 'binary' || !isOfClasses(chosen))
        return spread;
    return { ...spread, degreesOfFreedom: Math.min(spread.degreesOfFreedom, rarestClass(predictions) - 1) };
}
/** Whether the metric lives of what both classes tell of each other: then the rarer one says how sure it is. */
function isOfClasses({ name }) {
    return !/^(accuracy|log_loss|brier_score|ece|mce)/.test(name);
}
/** Rows of the rarer class; groups that have any where rows come in groups. */
const rarestClass = (0,metric/* once */.Oo)(({ truth, n, group }) => {
    const positives = truth.reduce((count, one) => count + one, 0);
    if (!group)
        return Math.min(positives, n - positives);
    const groupsOf = (kind) => new Set(group.filter((_, row) => truth[row] === kind)).size;
    return Math.min(groupsOf(0), groupsOf(1));
});
/** The parameter as an option of `compute`. */
function parameterOf({ parameter }) {
    return parameter === undefined ? {} : { parameter };
}

;// CONCATENATED MODULE: ./build/src/evaluation/fairness.js


/** Fairness between the slices of a column; undefined where the task is not binary. */
function fairnessOf(parts, { columns, slices }, enough, confidence) {
    const groups = parts.flatMap((part, place) => part.task === 'binary' && enough[place] ? [{ part, by: slices[place].by }] : []);
    if (parts.some(({ task }) => task !== 'binary'))
        return undefined;
    const shares = (of) => groups.map(({ part, by }) => {
        const [hits, rows, counts] = of(part);
        return { group: Object.values(by).join(', '), value: hits / rows, n: effectiveRows(part, counts) };
    });
    const selected = shares((part) => [(0,confusion/* confusion */.H)(part).predicted[1], (0,confusion/* confusion */.H)(part).total, () => true]);
    const found = shares((part) => [
        (0,confusion/* confusion */.H)(part).cells[3],
        (0,confusion/* confusion */.H)(part).truth[1],
        (row) => part.truth[row] === 1,
    ]);
    const alarmed = shares((part) => [
        (0,confusion/* confusion */.H)(part).cells[1],
        (0,confusion/* confusion */.H)(part).truth[0],
        (row) => part.truth[row] === 0,
    ]);
    const opportunity = difference(found, confidence);
    const alarms = difference(alarmed, confidence);
    return {
        by: columns,
        selection_rate: groups.map(({ by, part }, place) => ({ by, value: selected[place].value, n: part.n })),
        gaps: {
            demographic_parity_difference: difference(selected, confidence),
            demographic_parity_ratio: ratio(selected, confidence),
            equal_opportunity_difference: opportunity,
            equalized_odds_difference: (alarms.value ?? -1) > (opportunity.value ?? -1) ? alarms : opportunity,
        },
    };
}
/** Kish's effective number of rows: (Σw)² / Σw². */
function effectiveRows({ n, weight }, counts) {
    let sum = 0;
    let squares = 0;
    for (let row = 0; row < n; row++) {
        if (!counts(row))
            continue;
        const amount = weight ? weight[row] : 1;
        sum += amount;
        squares += amount * amount;
    }
    return sum ** 2 / squares;
}
function ends(shares) {
    if (shares.length < 2 || shares.some(({ value }) => Number.isNaN(value)))
        return undefined;
    const sorted = shares.toSorted((a, b) => b.value - a.value);
    return [sorted[0], sorted.at(-1)];
}
const TOO_FEW = 'fewer than two groups have enough rows';
function difference(shares, confidence) {
    const found = ends(shares);
    if (!found)
        return { value: null, ci: null, confidence, undefined_reason: TOO_FEW };
    const [most, least] = found;
    return {
        value: most.value - least.value,
        ci: newcombe(most, least, confidence),
        confidence,
        between: [most.group, least.group],
    };
}
function ratio(shares, confidence) {
    const found = ends(shares);
    if (!found)
        return { value: null, ci: null, confidence, undefined_reason: TOO_FEW };
    const [most, least] = found;
    if (most.value === 0)
        return { value: null, ci: null, confidence, undefined_reason: 'no row is predicted positive' };
    return { value: least.value / most.value, ci: null, confidence, between: [most.group, least.group] };
}
/** Newcombe's hybrid score interval of the difference of two independent shares (1998, method 10). */
function newcombe(a, b, confidence) {
    const [aLow, aHigh] = wilson(a.value, a.n, confidence);
    const [bLow, bHigh] = wilson(b.value, b.n, confidence);
    const gap = a.value - b.value;
    return [gap - Math.hypot(a.value - aLow, bHigh - b.value), gap + Math.hypot(aHigh - a.value, b.value - bLow)];
}

// EXTERNAL MODULE: ./build/src/evaluation/measure-model.js
var measure_model = __webpack_require__(43912);
;// CONCATENATED MODULE: ./build/src/evaluation/evaluate.js






/** Metrics of predictions with their intervals, over all rows and in slices. A metric that is undefined does not hide others. */
function evaluate(predictions, options) {
    const { slices = [], confidence = 0.95 } = options;
    const found = [];
    const fairness = [];
    for (const column of slices) {
        const parts = rowsOfSlices(column).map((rows) => (0,take_rows/* takeRows */.L)(predictions, rows));
        const ofColumn = parts.map((part, place) => sliceOf(part, column.slices[place], options));
        found.push(...ofColumn);
        const enough = ofColumn.map(({ status }) => status === 'ok');
        const compared = fairnessOf(parts, column, enough, confidence);
        if (compared)
            fairness.push(compared);
    }
    return {
        task: predictions.task,
        n: predictions.n,
        positives: positivesOf(predictions),
        metrics: measure(predictions, options),
        slices: found,
        fairness,
        curves: (0,curves/* curvesOf */.m)(predictions),
    };
}
/**
 * Refuses metrics for which the predictions hold nothing: `SCORE_UNNAMED` (exit 2). Those of `chosen` that they can be
 * computed from are returned when `all` were meant.
 */
function measurable(chosen, predictions, all) {
    const hasScore = predictions.task === 'binary' ? predictions.score : predictions.task !== 'multiclass' || predictions.scores;
    const without = hasScore ? [] : chosen.filter(({ metric }) => metric.needs !== 'label');
    if (without.length === 0 || all)
        return chosen.filter((one) => !without.includes(one));
    throw new errors/* UserError */.yo({
        code: 'SCORE_UNNAMED',
        message: `${without.map(({ name }) => name).join(', ')}: no column with scores is named`,
        hint: predictions.task === 'binary'
            ? 'Name it: --score <column>.'
            : 'Name one for each class: --score A=<column> --score B=<column>.',
        exitCode: 2,
    });
}
function measure(predictions, options) {
    const { metrics, confidence = 0.95 } = options;
    return Object.fromEntries(metrics.map((chosen) => {
        const asked = { ...options, ...parameterOf(chosen) };
        const found = chosen.metric.compute(predictions, asked);
        const ci = found.value === null ? null : metricInterval(chosen, found.value, predictions, asked, confidence);
        return [chosen.name, { ...found, ci, confidence }];
    }));
}
function sliceOf(predictions, { by, bounds }, options) {
    const positives = positivesOf(predictions);
    const rarest = positives === null ? Infinity : Math.min(positives, predictions.n - positives);
    return {
        by,
        ...(bounds && { bounds }),
        n: predictions.n,
        positives,
        metrics: measure(predictions, options),
        status: predictions.n >= measure_model/* LEAST_ROWS */.ql && rarest >= measure_model/* LEAST_OF_A_CLASS */.fR ? 'ok' : 'insufficient',
    };
}
function positivesOf(predictions) {
    return predictions.task === 'binary' ? predictions.truth.reduce((count, one) => count + one, 0) : null;
}
function rowsOfSlices({ codes, slices }) {
    const sizes = new Uint32Array(slices.length);
    for (const code of codes)
        sizes[code]++;
    const rows = Array.from(sizes, (size) => new Uint32Array(size));
    const filled = new Uint32Array(slices.length);
    codes.forEach((code, row) => (rows[code][filled[code]++] = row));
    return rows;
}


/***/ }),

/***/ 46109:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WX: () => (/* binding */ harmBeyondMargin),
/* harmony export */   XF: () => (/* binding */ intervalOf),
/* harmony export */   k4: () => (/* binding */ nonInferiority),
/* harmony export */   vd: () => (/* binding */ rowsNeeded),
/* harmony export */   zW: () => (/* binding */ GATE_CONFIDENCE)
/* harmony export */ });
/* harmony import */ var _special_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40066);

/** Two-sided confidence of every interval that is judged: 5 % on either side. */
const GATE_CONFIDENCE = 0.9;
/** Chance that models that are equal pass with the rows that are asked for. */
const POWER = 0.8;
/**
 * Whether the new is not worse than the old by more than `margin` (≥ 0, in the metric's unit, in the bad direction).
 * `ci` is the 90 % interval of new − old. `pass` when it lies above −margin, `fail` when it lies below 0 without that,
 * else `inconclusive`. Without a margin only proof that the new is worse fails, and all else passes. An interval that is
 * a point says that both are the same on every row.
 */
function nonInferiority(ci, better, margin) {
    const [lower, upper] = better === 'higher' ? ci : [-ci[1], -ci[0]];
    const improved = lower > 0;
    const worse = upper < 0;
    const isWithin = margin === undefined ? !worse : lower > -margin || (lower === upper && lower >= -margin);
    return { verdict: isWithin ? 'pass' : worse ? 'fail' : 'inconclusive', improved, worse };
}
/**
 * About how many rows would settle a change that `n` rows with the standard error `se` left open: those with which equal
 * models pass with a chance of 80 %, (z.95 + z.80)² · variance of a row / margin². Where there are that many already,
 * those that settle a change such as the one seen (`better`: how much better the new was, negative for worse).
 * Undefined where no number of rows would.
 */
function rowsNeeded(n, se, margin, better = 0) {
    const effort = ((0,_special_js__WEBPACK_IMPORTED_MODULE_0__/* .normalQuantile */ .Zl)((1 + GATE_CONFIDENCE) / 2) + (0,_special_js__WEBPACK_IMPORTED_MODULE_0__/* .normalQuantile */ .Zl)(POWER)) ** 2 * n * se * se;
    const ofEqual = effort / margin ** 2;
    const rows = ofEqual > n ? ofEqual : effort / Math.max(better + margin, -better) ** 2;
    return se > 0 && rows <= Number.MAX_SAFE_INTEGER ? Math.max(Math.ceil(rows), n + 1) : undefined;
}
/** Interval of a difference with this standard error: by Student's t with `degreesOfFreedom`, else by the normal law. */
function intervalOf(diff, se, confidence, degreesOfFreedom = Infinity) {
    const probability = (1 + confidence) / 2;
    const quantile = degreesOfFreedom < Infinity ? (0,_special_js__WEBPACK_IMPORTED_MODULE_0__/* .studentTQuantile */ .$J)(probability, degreesOfFreedom) : undefined;
    const reach = (quantile ?? (0,_special_js__WEBPACK_IMPORTED_MODULE_0__/* .normalQuantile */ .Zl)(probability)) * se;
    return [diff - reach, diff + reach];
}
/** Chance of a change as bad as this or worse where the truth lies at −margin: small means that harm beyond it is proved. */
function harmBeyondMargin(better, se, margin, degreesOfFreedom = Infinity) {
    const distance = better + margin;
    if (!(se > 0))
        return distance < 0 ? 0 : 1;
    return degreesOfFreedom < Infinity ? (0,_special_js__WEBPACK_IMPORTED_MODULE_0__/* .studentTCdf */ .Jt)(distance / se, degreesOfFreedom) : (0,_special_js__WEBPACK_IMPORTED_MODULE_0__/* .normalCdf */ .vr)(distance / se);
}


/***/ })

};
