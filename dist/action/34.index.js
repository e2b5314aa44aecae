export const id = 34;
export const ids = [34];
export const modules = {

/***/ 73365:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ askModel)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _evaluation_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67226);
/* harmony import */ var _platform_onnx_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99924);
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
// EXTERNAL MODULE: ./build/src/evaluation/metrics/choose-metric.js + 11 modules
var choose_metric = __webpack_require__(69677);
// EXTERNAL MODULE: ./build/src/evaluation/read-predictions.js + 2 modules
var read_predictions = __webpack_require__(1267);
// EXTERNAL MODULE: ./build/src/evaluation/read-slices.js
var read_slices = __webpack_require__(25864);
// EXTERNAL MODULE: ./build/src/platform/duckdb/open-table.js + 2 modules
var open_table = __webpack_require__(28549);
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
async function evaluationText(evaluation, measured, source) {
    const { n, positives, metrics, slices, fairness } = evaluation;
    const ofRows = `${source}: ${(0,format_number/* formatNumber */.ZV)(n)} rows${positives === null ? '' : `, ${(0,format_number/* formatNumber */.ZV)(positives)} positive`}`;
    const parts = [ofRows, await metricTable(metrics), notes(metrics)];
    if (slices.length > 0)
        parts.push(await sliceTable(slices, Object.keys(metrics)), boundsOf(slices), worstOf(slices, measured));
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
/** For each metric, the slice that is furthest behind the rows beside it. */
function worstOf(slices, measured) {
    return measured
        .flatMap(({ name, metric: { direction } }) => {
        const lags = slices.flatMap(({ by, metrics }) => {
            const { value, rest } = metrics[name];
            if (value === null || typeof rest !== 'number' || !direction)
                return [];
            return [{ by, value, rest, lag: direction === 'higher' ? rest - value : value - rest }];
        });
        const worst = lags.toSorted((a, b) => b.lag - a.lag)[0];
        if (!worst || worst.lag <= 0)
            return [];
        return [
            `${name} is worst where ${nameOf(worst.by)}: ${(0,format_number/* formatNumber */.ZV)(worst.value)}, elsewhere ${(0,format_number/* formatNumber */.ZV)(worst.rest)}`,
        ];
    })
        .join('\n');
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

// EXTERNAL MODULE: ./build/src/commands/metric-options.js
var metric_options = __webpack_require__(7253);
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
        ...metric_options/* metricOptions */.L,
    },
    async run(context, _, given) {
        const { predictions: answers, model, data, target, task, metric, slice = [] } = given;
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
            const slices = await (0,read_slices/* readSlices */.kK)(table, slice);
            const evaluation = (0,evaluate/* evaluate */._3)(predictions, { metrics, slices, ...(0,metric_options/* metricOptionsOf */.g)(given) });
            const json = { ...evaluation, ...(asked && { engine: asked.engine }) };
            const judged = asked ? `${model} on ${file} (${asked.engine})` : file;
            return { exitCode: 0, json, text: await evaluationText(evaluation, metrics, judged) };
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

/***/ 7253:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ metricOptions),
/* harmony export */   g: () => (/* binding */ metricOptionsOf)
/* harmony export */ });
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62925);
/* harmony import */ var _option_misused_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38940);


/** Options that say what a metric is where its definition leaves a choice; shared by the verbs that judge models. */
const metricOptions = {
    zeroDivision: (0,_command_js__WEBPACK_IMPORTED_MODULE_0__/* .choice */ .Yq)('--zero-division <value>', 'what a metric is that divides by nothing, instead of undefined', [
        '0',
        '1',
    ]),
    emptyQuery: (0,_command_js__WEBPACK_IMPORTED_MODULE_0__/* .choice */ .Yq)('--empty-query <how>', 'leave out queries without a relevant item, or count them as 0 (ranking)', [
        'skip',
        'zero',
    ]),
};
/** What was chosen, as metrics are told it. */
function metricOptionsOf(given) {
    const { task, zeroDivision, emptyQuery } = given;
    if (emptyQuery !== undefined && task !== 'ranking')
        throw (0,_option_misused_js__WEBPACK_IMPORTED_MODULE_1__/* .optionMisused */ .y)('--empty-query', `${task} predictions answer no queries`, 'Leave it out.');
    return {
        ...(zeroDivision !== undefined && { zeroDivision: zeroDivision === '1' ? 1 : 0 }),
        ...(emptyQuery !== undefined && { emptyQuery }),
    };
}


/***/ })

};
