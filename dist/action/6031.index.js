export const id = 6031;
export const ids = [6031];
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

/***/ 95648:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  compareModels: () => (/* binding */ compareModels)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(43026);
// EXTERNAL MODULE: ./build/src/evaluation/model-section.js
var model_section = __webpack_require__(41603);
// EXTERNAL MODULE: ./build/src/evaluation/read-predictions.js + 2 modules
var read_predictions = __webpack_require__(1267);
// EXTERNAL MODULE: ./build/src/evaluation/evaluate.js + 2 modules
var evaluate = __webpack_require__(29549);
// EXTERNAL MODULE: ./build/src/stats/holm.js
var holm = __webpack_require__(12863);
// EXTERNAL MODULE: ./build/src/stats/non-inferiority.js
var non_inferiority = __webpack_require__(46109);
// EXTERNAL MODULE: ./build/src/core/format-number.js
var format_number = __webpack_require__(26034);
// EXTERNAL MODULE: ./build/src/stats/limit.js
var stats_limit = __webpack_require__(98514);
;// CONCATENATED MODULE: ./build/src/evaluation/compare/judge-metric.js



/** What an allowance says of an estimate; `n` is the number of rows it comes from. Pure. */
function judgeMetric(estimate, { name, metric }, allowance, n) {
    const { champion, challenger, diff, interval, se, challengerSe, test, pValue } = estimate;
    const margin = marginOf(allowance, champion.value);
    const change = changeOf(estimate, metric.direction, margin, allowance.improvement ?? false, n);
    const judged = [...judgeBounds(estimate, name, allowance), change];
    const found = judged.find((one) => one.verdict === 'fail') ?? judged.find((one) => one.verdict === 'inconclusive');
    const decisive = found ?? change;
    const why = champion.undefined_reason ?? challenger.undefined_reason;
    return {
        champion: champion.value,
        challenger: challenger.value,
        diff,
        ci: interval,
        confidence: non_inferiority/* GATE_CONFIDENCE */.zW,
        se: finite(se),
        challenger_se: finite(challengerSe),
        direction: metric.direction,
        margin: margin ?? null,
        verdict: decisive.verdict,
        improved: isImproved(interval, metric.direction),
        rows_needed: decisive.verdict === 'inconclusive' ? (decisive.rows ?? null) : null,
        test,
        p_value: pValue,
        reason: decisive.reason,
        ...(why !== undefined && { undefined_reason: why }),
    };
}
/** The margin in the metric's own unit; of a percentage, of the champion's value. */
function marginOf({ margin }, champion) {
    if (margin === undefined || typeof margin === 'number')
        return margin;
    return champion === null ? undefined : (Number.parseFloat(margin) / 100) * Math.abs(champion);
}
function isImproved(interval, direction) {
    return interval !== null && direction !== null && (0,non_inferiority/* nonInferiority */.k4)(interval, direction).improved;
}
function changeOf({ champion, challenger, diff, interval, se }, better, margin, improvement, n) {
    if (diff === null) {
        const [who, value] = champion.value === null ? ['champion', champion] : ['challenger', challenger];
        return { verdict: 'inconclusive', reason: `the ${who} has no value: ${value.undefined_reason}` };
    }
    if (better === null)
        return { verdict: 'pass', reason: 'neither way is better: shown, not judged' };
    if (!interval)
        return { verdict: 'inconclusive', reason: 'too few rows or groups to say how sure the change is' };
    const judged = (0,non_inferiority/* judgeChange */.sx)({ diff, ci: interval, se, n }, { better, margin, improvement });
    const { verdict, improved, worse, rows } = judged;
    const allowed = margin === undefined ? '' : ` by more than ${(0,format_number/* formatNumber */.ZV)(margin)}`;
    if (judged.lacksImprovement) {
        const reason = verdict === 'fail' ? 'not better, as is required' : 'not proved better, as is required';
        return { verdict, reason: `${reason}${neededText(rows)}`, rows };
    }
    if (verdict === 'fail')
        return { verdict, reason: margin === undefined ? 'proved worse' : `worse, maybe${allowed}` };
    if (verdict === 'inconclusive') {
        return { verdict, reason: `not known whether it is worse${allowed}${neededText(rows)}`, rows };
    }
    if (improved)
        return { verdict, reason: 'proved better' };
    if (worse)
        return { verdict, reason: `worse, but not${allowed}` };
    return {
        verdict,
        reason: margin === undefined ? 'not proved worse; no margin was given to prove more' : `not worse${allowed}`,
    };
}
function neededText(rows) {
    return rows === undefined ? '' : `: needs about ${(0,format_number/* formatNumber */.ZV)(rows)} rows`;
}
/** Floors and ceilings of the challenger's value. */
function judgeBounds({ challenger, challengerSe }, name, { min, max, minConfidence: confidence }) {
    const { value } = challenger;
    return [['min', min], ['max', max]].flatMap(([side, limit]) => {
        if (limit === undefined)
            return [];
        if (value === null)
            return [{ verdict: 'inconclusive', reason: `${name} has no value: ${challenger.undefined_reason}` }];
        const { verdict, edge } = (0,stats_limit/* judgeLimit */.n)({ value, se: challengerSe, n: null }, { side, limit, confidence });
        if (verdict === 'pass')
            return [{ verdict, reason: 'within its bounds' }];
        if (verdict === 'inconclusive')
            return [{ verdict, reason: `nobody can say how sure ${name} is: take min without min_confidence` }];
        const sure = edge === value ? '' : ` with confidence ${(0,format_number/* formatNumber */.ZV)(confidence)}`;
        const words = side === 'min' ? 'below the least' : 'above the greatest';
        return [{ verdict, reason: `${(0,format_number/* formatNumber */.ZV)(edge)}${sure} is ${words} allowed ${(0,format_number/* formatNumber */.ZV)(limit)}` }];
    });
}
function finite(value) {
    return Number.isFinite(value) ? value : null;
}

// EXTERNAL MODULE: ./build/src/evaluation/compare/measure-pair.js + 12 modules
var measure_pair = __webpack_require__(20900);
// EXTERNAL MODULE: ./build/src/evaluation/compare/pair-rows.js + 1 modules
var pair_rows = __webpack_require__(34990);
// EXTERNAL MODULE: ./build/src/evaluation/compare/take-rows.js
var take_rows = __webpack_require__(75639);
;// CONCATENATED MODULE: ./build/src/evaluation/compare/compare-predictions.js






/** Harm in a slice is believed up to this chance of error over all slices and metrics. */
const SLICE_ALPHA = 0.05;
/**
 * A challenger beside a champion on the same rows: each metric with the 90 % interval of its change and a verdict, slices,
 * and one decision. All metrics must pass, so none is corrected for the others; a slice fails only what is proved harmful
 * beyond the margin after Holm's correction, and never makes the decision inconclusive. Rows that are not the same make
 * it `inconclusive` with `unpaired` saying why: nothing is compared then. Deterministic: resampling is seeded.
 */
function comparePredictions(champion, challenger, { metrics, allowances = {}, slices = [], sameRows = false, metricOptions = {} }) {
    const pair = (0,pair_rows/* pairRows */.K)(champion, challenger, sameRows);
    if ('code' in pair)
        return notComparable(challenger, pair);
    const judge = (of, chosen) => judgeMetric((0,measure_pair/* measurePair */.t3)(of, chosen, metricOptions), chosen, allowances[chosen.name] ?? {}, of.champion.n);
    const judged = {};
    for (const chosen of metrics)
        judged[chosen.name] = judge(pair, chosen);
    const compared = compareSlices(pair, slices, metrics, judge);
    return { ...factsOf(pair), metrics: judged, slices: compared, ...decisionOver(judged, compared) };
}
function compareSlices(pair, slices, metrics, judge) {
    const harms = [];
    const compared = slices.map(({ by, rows, isSufficient }) => {
        const of = { ...pair, champion: (0,take_rows/* takeRows */.L)(pair.champion, rows), challenger: (0,take_rows/* takeRows */.L)(pair.challenger, rows) };
        const positives = positivesOf(of.champion);
        if (!isSufficient)
            return { by, n: rows.length, positives, status: 'insufficient', metrics: {} };
        const judged = {};
        for (const chosen of metrics) {
            const one = judge(of, chosen);
            harms.push(harmOf(one));
            judged[chosen.name] = { ...one, p_adjusted: null };
        }
        return { by, n: rows.length, positives, status: 'ok', metrics: judged };
    });
    const adjusted = (0,holm/* holm */.f)(harms);
    let next = 0;
    for (const { metrics: judged } of compared)
        for (const one of Object.values(judged)) {
            const chance = adjusted[next++];
            if (!Number.isNaN(chance))
                one.p_adjusted = chance;
            if (chance <= SLICE_ALPHA) {
                if (one.verdict !== 'fail')
                    one.reason = 'proved worse by more than is allowed';
                Object.assign(one, { verdict: 'fail', rows_needed: null });
            }
            else if (one.verdict === 'fail') {
                one.verdict = 'inconclusive';
                one.reason += `; among ${harms.length} comparisons of slices that is no proof of harm`;
            }
        }
    return compared;
}
/** Chance of such a change where the slice is harmed by its margin only; NaN where nothing can be said. */
function harmOf({ diff, ci, direction, margin }) {
    if (diff === null || ci === null || direction === null)
        return NaN;
    return (0,non_inferiority/* harmBeyondMargin */.WX)(diff, ci, direction, margin ?? 0);
}
function decisionOver(metrics, slices) {
    const harmed = slices.flatMap(({ by, metrics: judged }) => Object.entries(judged)
        .filter(([, { verdict }]) => verdict === 'fail')
        .map(([name]) => `${name} is proved worse where ${whereText(by)}`));
    for (const decision of ['fail', 'inconclusive']) {
        const found = Object.entries(metrics)
            .filter(([, { verdict }]) => verdict === decision)
            .map(([name, { reason }]) => `${name}: ${reason}`);
        const reasons = decision === 'fail' ? [...found, ...harmed] : found;
        if (reasons.length > 0)
            return { decision, reason: reasons[0] + (reasons.length > 1 ? ` (and ${reasons.length - 1} more)` : '') };
    }
    return { decision: 'pass', reason: 'no metric is worse than is allowed' };
}
function whereText(by) {
    const parts = Object.entries(by).map(([column, value]) => `${column} ${value === null ? 'is empty' : `= ${value}`}`);
    return parts.join(' and ');
}
function factsOf({ champion, challenger, digest, }) {
    const cluster = (0,measure_pair/* clusterOf */.es)(champion);
    let differing = 0;
    if ('label' in champion && 'label' in challenger)
        for (let row = 0; row < champion.n; row++)
            if (champion.label[row] !== challenger.label[row])
                differing++;
    return {
        n: champion.n,
        positives: positivesOf(champion),
        groups: cluster ? new Set(cluster).size : null,
        discordance: 'label' in champion ? differing / champion.n : null,
        pairs_verified: true,
        rows_digest: digest,
    };
}
function positivesOf(predictions) {
    return predictions.task === 'binary' ? predictions.truth.reduce((sum, one) => sum + one, 0) : null;
}
function notComparable(challenger, why) {
    return {
        n: challenger.n,
        positives: positivesOf(challenger),
        groups: null,
        discordance: null,
        pairs_verified: false,
        rows_digest: null,
        metrics: {},
        slices: [],
        decision: 'inconclusive',
        reason: why.message,
        unpaired: why,
    };
}

// EXTERNAL MODULE: ./build/src/evaluation/read-slices.js
var read_slices = __webpack_require__(25864);
;// CONCATENATED MODULE: ./build/src/evaluation/compare/slice-rows.js

/** The rows of each slice of a column, and whether they are enough to judge it by. */
function sliceRows(predictions, { codes, slices }) {
    const rows = slices.map(() => []);
    codes.forEach((code, row) => rows[code].push(row));
    return slices.map(({ by }, slice) => {
        const places = rows[slice];
        let rarest = Infinity;
        if (predictions.task === 'binary') {
            const positives = places.reduce((sum, row) => sum + predictions.truth[row], 0);
            rarest = Math.min(positives, places.length - positives);
        }
        return { by, rows: places, isSufficient: places.length >= read_slices/* LEAST_ROWS */.ql && rarest >= read_slices/* LEAST_OF_A_CLASS */.fR };
    });
}

// EXTERNAL MODULE: ./build/src/platform/duckdb/open-table.js + 2 modules
var open_table = __webpack_require__(28549);
// EXTERNAL MODULE: ./build/src/commands/ask-model.js
var ask_model = __webpack_require__(73365);
// EXTERNAL MODULE: ./build/src/commands/command.js
var command = __webpack_require__(62925);
// EXTERNAL MODULE: ./build/src/evaluation/metrics/choose-metric.js + 11 modules
var choose_metric = __webpack_require__(69677);
// EXTERNAL MODULE: ./build/src/commands/option-misused.js
var option_misused = __webpack_require__(38940);
;// CONCATENATED MODULE: ./build/src/commands/compare-options.js



/** Options of `compare` that say what the challenger is allowed. */
const allowanceOptions = {
    margin: (0,command/* texts */.Te)('--margin <metric=amount>', 'how much worse a metric may be, as roc_auc=0.01 or log_loss=2%'),
    min: (0,command/* texts */.Te)('--min <metric=value>', 'least value of the challenger'),
    max: (0,command/* texts */.Te)('--max <metric=value>', 'greatest value of the challenger'),
    minConfidence: {
        flags: '--min-confidence <share>',
        description: 'judge --min and --max by the bound at this one-sided confidence, such as 0.95',
        parse: (value) => {
            const share = Number(value);
            if (share > 0.5 && share < 1)
                return share;
            throw (0,option_misused/* optionMisused */.y)('--min-confidence', `"${value}" is no confidence`, 'Write a number between 0.5 and 1.');
        },
    },
    requireImprovement: (0,command/* texts */.Te)('--require-improvement <metric>', 'pass only when this metric is proved better'),
};
const PERCENT = /^\d+(?:\.\d+)?%$/;
/** The metrics that `given` names anywhere, else `usual`, with their allowances; mistakes are `OPTION_INVALID` (exit 2). */
function allowancesOf(given, task, usual) {
    const metrics = new Map();
    const allowances = {};
    const choose = (name) => {
        const chosen = (0,choose_metric/* chooseMetric */.I)(name, task);
        metrics.set(chosen.name, chosen);
        return chosen;
    };
    for (const name of given.metric ?? usual)
        choose(name);
    const allow = (option, typed, amountOf) => {
        for (const one of typed) {
            const place = one.lastIndexOf('=');
            if (place < 1)
                throw (0,option_misused/* optionMisused */.y)(option, `"${one}" names no metric`, `Write for instance ${option} accuracy=0.9.`);
            const { name, metric } = choose(one.slice(0, place));
            if (option === '--margin' && metric.direction === null)
                throw (0,option_misused/* optionMisused */.y)(option, `neither way is better for ${name}`, 'Bound it by --min and --max.');
            allowances[name] = { ...allowances[name], ...amountOf(one.slice(place + 1).trim()) };
        }
    };
    allow('--margin', given.margin ?? [], (value) => ({ margin: PERCENT.test(value) ? value : amount(value) }));
    allow('--min', given.min ?? [], (value) => ({ min: number('--min', value) }));
    allow('--max', given.max ?? [], (value) => ({ max: number('--max', value) }));
    for (const name of given.requireImprovement ?? []) {
        const chosen = choose(name);
        if (chosen.metric.direction === null)
            throw (0,option_misused/* optionMisused */.y)('--require-improvement', `neither way is better for ${chosen.name}`, 'Name another metric.');
        allowances[chosen.name] = { ...allowances[chosen.name], improvement: true };
    }
    const sure = given.minConfidence;
    const bounded = Object.values(allowances).filter(({ min, max }) => min !== undefined || max !== undefined);
    if (sure !== undefined && bounded.length === 0)
        throw (0,option_misused/* optionMisused */.y)('--min-confidence', 'there is no bound to judge', 'Add --min or --max.');
    if (sure !== undefined)
        for (const one of bounded)
            one.minConfidence = sure;
    return { metrics: [...metrics.values()], allowances };
}
function amount(value) {
    const found = number('--margin', value);
    if (found >= 0)
        return found;
    throw (0,option_misused/* optionMisused */.y)('--margin', `"${value}" is below 0`, 'A margin is how much worse a metric may be: 0 or more.');
}
function number(option, value) {
    const found = value === '' ? NaN : Number(value);
    if (Number.isFinite(found))
        return found;
    throw (0,option_misused/* optionMisused */.y)(option, `"${value}" is no number`, `Write for instance ${option} accuracy=0.9.`);
}

// EXTERNAL MODULE: ./build/src/commands/value-table.js
var value_table = __webpack_require__(59532);
;// CONCATENATED MODULE: ./build/src/commands/comparison-text.js


/** Margins people often take, for who gave none. */
const USUAL_MARGIN = '--margin roc_auc=0.01 or --margin log_loss=2%';
/** A comparison for a terminal: the decision, each metric with its reason, then slices. */
async function comparisonText(comparison, champion, challenger) {
    const { metrics, slices, decision, reason } = comparison;
    const judged = Object.entries(metrics);
    const rows = judged.map(([name, one]) => [name, ...cellsOf(one)]);
    const head = ['Metric', 'Champion', 'Challenger', 'Change', '90 % interval', 'Margin', 'Verdict', 'Why'];
    const parts = [`${decision}: ${reason}`, `${challenger} beside ${champion}: ${facts(comparison)}`];
    parts.push(await (0,value_table/* valueTable */.s)(head, rows, false));
    if (judged.some(([, { margin, direction }]) => margin === null && direction !== null))
        parts.push(`Without a margin only what is proved worse fails. To prove that nothing is worse, allow a little: ${USUAL_MARGIN}.`);
    if (slices.length > 0)
        parts.push(await sliceTable(slices));
    return parts.join('\n\n');
}
function facts({ n, positives, groups, discordance }) {
    return [
        `${(0,format_number/* formatNumber */.ZV)(n)} rows, the same in both`,
        ...(positives === null ? [] : [`${(0,format_number/* formatNumber */.ZV)(positives)} positive`]),
        ...(groups === null ? [] : [`${(0,format_number/* formatNumber */.ZV)(groups)} groups`]),
        ...(discordance === null ? [] : [`${(0,format_number/* formatNumber */.ZV)(discordance * 100)} % labelled differently`]),
    ].join(', ');
}
function cellsOf({ champion, challenger, diff, ci, margin, verdict, improved, reason }) {
    return [
        shown(champion),
        shown(challenger),
        diff === null ? '-' : (0,format_number/* formatChange */.eD)(diff),
        ci === null ? '-' : `${(0,format_number/* formatChange */.eD)(ci[0])} to ${(0,format_number/* formatChange */.eD)(ci[1])}`,
        shown(margin),
        improved ? `${verdict}, improved` : verdict,
        reason,
    ];
}
function sliceTable(slices) {
    const rows = slices.flatMap(({ by, n, status, metrics }) => {
        const name = Object.entries(by)
            .map(([column, level]) => `${column}=${level ?? '(empty)'}`)
            .join(', ');
        if (status === 'insufficient')
            return [[name, (0,format_number/* formatNumber */.ZV)(n), '', '', '', '', '', '', status]];
        return Object.entries(metrics).map(([metric, one]) => {
            const [champion, challenger, change, interval, margin] = cellsOf(one);
            return [name, (0,format_number/* formatNumber */.ZV)(n), metric, champion, challenger, change, interval, margin, one.verdict];
        });
    });
    const head = ['Slice', 'Rows', 'Metric', 'Champion', 'Challenger', 'Change', '90 % interval', 'Margin', 'Verdict'];
    return (0,value_table/* valueTable */.s)(head, rows, false);
}
function shown(value) {
    return value === null ? '-' : (0,format_number/* formatNumber */.ZV)(value);
}

// EXTERNAL MODULE: ./build/src/commands/metric-options.js
var metric_options = __webpack_require__(7253);
// EXTERNAL MODULE: ./build/src/commands/name-rows.js + 1 modules
var name_rows = __webpack_require__(89414);
// EXTERNAL MODULE: ./build/src/commands/prediction-options.js
var prediction_options = __webpack_require__(88228);
;// CONCATENATED MODULE: ./build/src/commands/compare-models.js













/** `assay compare`: a challenger beside a champion on the same rows, with a verdict on each metric. Exit 1 on `fail`. */
const compareModels = (0,command/* defineCommand */.NB)({
    name: 'compare',
    summary: 'judge a challenger beside a champion on the same rows',
    positionals: '',
    endsOnInterrupt: true,
    options: {
        champion: (0,command/* text */.Qq)('--champion <file>', 'predictions of the model in use, or the model itself (.onnx)'),
        challenger: (0,command/* text */.Qq)('--challenger <file>', 'predictions of the new model, or the model itself (.onnx)'),
        data: (0,command/* text */.Qq)('--data <file>', 'table of rows that models are asked about'),
        ...prediction_options/* predictionOptions */.mB,
        metric: (0,command/* texts */.Te)('--metric <name>', 'a metric, such as f1 or ndcg@10'),
        ...allowanceOptions,
        ...metric_options/* metricOptions */.L,
        slice: (0,command/* texts */.Te)('--slice <column>', 'judge each value of a column, too; a,b crosses two, age@4 cuts into quantiles'),
    },
    async run(context, _, given) {
        const { champion, challenger, data, target, task, id, slice = [] } = given;
        (0,prediction_options/* refuseMissing */.jQ)('compare', {
            '--champion': champion,
            '--challenger': challenger,
            '--target': target,
            '--task': task,
        });
        const { metrics, allowances } = allowancesOf(given, task, model_section/* DEFAULT_METRICS */.C[task]);
        const files = [champion, challenger];
        const areModels = files.map((file) => /\.onnx$/i.test(file));
        if (areModels.includes(true))
            (0,prediction_options/* refuseMissing */.jQ)('compare', { '--data': data });
        else if (data !== undefined)
            throw (0,option_misused/* optionMisused */.y)('--data', 'there is no model to ask', 'Leave it out.');
        const opened = [];
        const open = async (path) => {
            const keepAsText = id === undefined ? {} : { keepAsText: [id] };
            const table = await (0,open_table/* openTable */.R)({ path: (0,external_node_path_.resolve)(context.directory, path), name: path, ...keepAsText });
            opened.push(table);
            return table;
        };
        // Both at once: while rows of the first are put into arrays, the engine reads the second.
        const opening = files.map(async (file, at) => (areModels[at] ? undefined : open(file)));
        const allOpened = Promise.allSettled(opening);
        try {
            const rows = data === undefined ? undefined : await open(data);
            const read = async (at, ids) => {
                const [file, isModel] = [files[at], areModels[at]];
                const table = (await opening[at]) ?? rows;
                const named = (0,prediction_options/* predictionColumns */.v8)(given, table);
                const asked = isModel ? await (0,ask_model/* askModel */.$)(context.directory, file, table, named) : undefined;
                const predictions = await (0,read_predictions/* readPredictions */.R)(asked?.table ?? table, asked?.columns ?? named, ids);
                const facts = isModel ? table.columns.map(({ name }) => name) : (0,name_rows/* factsOf */.x)(table, named);
                return { predictions, facts, table, ...(asked && { engine: asked.engine }) };
            };
            const first = read(0);
            // Models answer in turn; files are read side by side: the engine reads one while rows of the other are put together.
            if (areModels.includes(true))
                await first;
            const ids = first.then(({ predictions }) => predictions.ids, () => undefined);
            const second = read(1, ids);
            await Promise.allSettled([first, second]);
            const [before, after] = [await first, await second];
            const sameRows = before.table === after.table;
            if (id === undefined && !sameRows)
                await (0,name_rows/* nameRows */.p)(before, after);
            const isChosen = given.metric !== undefined;
            const measured = (0,evaluate/* measurable */.i)(metrics, before.predictions, !isChosen && Object.keys(allowances).length === 0);
            const comparison = comparePredictions(before.predictions, after.predictions, {
                metrics: (0,evaluate/* measurable */.i)(measured, after.predictions, !isChosen),
                allowances,
                slices: (await (0,read_slices/* readSlices */.kK)(before.table, slice)).flatMap((column) => sliceRows(before.predictions, column)),
                sameRows,
                metricOptions: (0,metric_options/* metricOptionsOf */.g)(given),
            });
            if (comparison.unpaired)
                throw new errors/* UserError */.yo({ ...comparison.unpaired, exitCode: 2 });
            const engine = before.engine ?? after.engine;
            return {
                exitCode: comparison.decision === 'fail' ? 1 : 0,
                json: { ...comparison, ...(engine !== undefined && { engine }) },
                text: await comparisonText(comparison, champion, challenger),
            };
        }
        finally {
            await allOpened;
            for (const table of opened)
                table.close();
        }
    },
});


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


/***/ }),

/***/ 41603:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ DEFAULT_METRICS),
/* harmony export */   Y: () => (/* binding */ modelSectionShape)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);

const name = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1, 'a name');
const path = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1, 'a path from the root of the repository');
/** A slice: a column, two crossed as `a,b`, or a number cut into quantiles. */
const sliceSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([name, zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ column: name, quantiles: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(2).max(20).default(4) })], 'a column, such as contract, or {column: tenure, quantiles: 4}');
/** What `models.<name>` says of a model, its test set and what is measured; gates and drift are other rooms' keys. */
const modelSectionShape = {
    model: path.optional().describe('The ONNX file.'),
    predictions: path
        .optional()
        .describe('Instead of a model: a table with one row a prediction, made by any framework.'),
    columns: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        prediction: name.optional().describe('Column of the predicted label or value.'),
        score: zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([name, zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(name, name)], 'a column, or a map class: column')
            .optional()
            .describe('Column of the score of the positive class; of several classes a map class → column.'),
    })
        .optional()
        .describe('Columns of a predictions file.'),
    outputs: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ label: name.optional(), score: name.optional() })
        .optional()
        .describe('Outputs of a model, where they cannot be found by type and shape.'),
    threshold: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()
        .optional()
        .describe('Score from which on a row counts as positive; the model’s own label, or 0.5, when left out.'),
    task: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['binary', 'multiclass', 'regression', 'ranking']).describe('What is predicted.'),
    test: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        path: path.optional().describe('The table of test rows; of a predictions file itself when left out.'),
        target: name.describe('Column of the truth.'),
        positive: zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([name, zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY()], 'a value of the target column')
            .transform(String)
            .optional()
            .describe('The class that is found or missed (binary).'),
        id: name.nullish().describe('Column that names a row.'),
        weight: name.nullish().describe('Column of row weights.'),
        group: name.nullish().describe('Column of what belongs together: rows of one user, one visit.'),
        query: name.nullish().describe('Column of the query a row answers (ranking).'),
    })
        .describe('What models are judged on; read from the base revision, so that a change cannot choose its own exam.'),
    metrics: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(name).min(1, 'at least one metric').optional().describe('scikit-learn’s names.'),
    zero_division: zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(0), zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(1)], '0 or 1')
        .optional()
        .describe('What a metric is that divides by nothing; undefined, which makes its gates inconclusive, when left out.'),
    empty_query: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['skip', 'zero'])
        .optional()
        .describe('Queries without a relevant item are left out (skip, the default), or count as 0 (ranking).'),
    slices: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(sliceSchema).default([]).describe('Parts of the test set that are measured too.'),
    compare: name
        .default('merge-base')
        .describe('What the model is compared with: merge-base, target-head, production, or any revision of git.'),
    production: name
        .optional()
        .describe('With `compare: production`: the git revision that is deployed, such as a tag that moves with each deployment. Before it exists, only limits on the values are judged.'),
};
/** Metrics of a task that nobody chose any for. */
const DEFAULT_METRICS = {
    binary: ['roc_auc', 'average_precision', 'f1', 'log_loss', 'brier_score'],
    multiclass: ['accuracy', 'f1_macro', 'log_loss'],
    regression: ['mae', 'rmse', 'r2'],
    ranking: ['ndcg@10', 'mrr'],
};


/***/ }),

/***/ 12863:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ holm)
/* harmony export */ });
/** Holm's adjusted p-values, in the order given: controls the chance of any false claim. NaN stays NaN, uncounted. */
function holm(pValues) {
    const order = ascending(pValues);
    const adjusted = pValues.map(() => NaN);
    let largest = 0;
    order.forEach((index, rank) => {
        largest = Math.max(largest, Math.min(1, pValues[index] * (order.length - rank)));
        adjusted[index] = largest;
    });
    return adjusted;
}
function ascending(values) {
    const present = values.flatMap((value, index) => (Number.isNaN(value) ? [] : [index]));
    return present.sort((a, b) => values[a] - values[b]);
}


/***/ }),

/***/ 98514:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ judgeLimit)
/* harmony export */ });
/* harmony import */ var _special_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40066);

/**
 * Whether a number is within a limit. With a `confidence` its one-sided bound (normal, by its standard error) must be: what
 * is asked for then is proof, and without it the verdict is `fail`. A value that breaks the limit itself fails however sure
 * it is; `inconclusive` where nobody can say how sure it is.
 */
function judgeLimit({ value, se, n }, { side, limit, confidence }) {
    const sign = side === 'min' ? 1 : -1;
    const isWithin = (edge) => sign * (edge - limit) >= 0;
    if (!isWithin(value))
        return { verdict: 'fail', edge: value };
    if (confidence === undefined)
        return { verdict: 'pass', edge: value };
    if (se === null || !Number.isFinite(se))
        return { verdict: 'inconclusive', edge: value };
    const slack = (0,_special_js__WEBPACK_IMPORTED_MODULE_0__/* .normalQuantile */ .Zl)(confidence) * se;
    const edge = value - sign * slack;
    if (isWithin(edge))
        return { verdict: 'pass', edge };
    const room = Math.abs(value - limit);
    return { verdict: 'fail', edge, ...(n !== null && room > 0 && { rows: Math.ceil(n * (slack / room) ** 2) }) };
}


/***/ }),

/***/ 46109:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WX: () => (/* binding */ harmBeyondMargin),
/* harmony export */   XF: () => (/* binding */ intervalOf),
/* harmony export */   k4: () => (/* binding */ nonInferiority),
/* harmony export */   sx: () => (/* binding */ judgeChange),
/* harmony export */   zW: () => (/* binding */ GATE_CONFIDENCE)
/* harmony export */ });
/* unused harmony export rowsNeeded */
/* harmony import */ var _special_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40066);

/** Two-sided confidence of every interval that is judged: 5 % on either side. */
const GATE_CONFIDENCE = 0.9;
/**
 * Chance of passing that equal models are planned to have with the rows that are asked for: more than the 80 % that are
 * promised, since the spread it is planned by is itself measured.
 */
const POWER = 0.85;
/**
 * Whether the new is not worse than the old by more than `margin` (≥ 0, in the metric's unit, in the bad direction).
 * `ci` is the 90 % interval of new − old. `pass` when it lies above −margin, `fail` when it lies below 0 without that,
 * else `inconclusive`. Without a margin only proof that the new is worse fails, and all else passes. An interval that is
 * a point says that both are the same on every row.
 */
function nonInferiority(ci, better, margin) {
    const [lower, upper] = oriented(ci, better);
    const improved = lower > 0;
    const worse = upper < 0;
    const isWithin = margin === undefined ? !worse : lower > -margin || (lower === upper && lower >= -margin);
    return { verdict: isWithin ? 'pass' : worse ? 'fail' : 'inconclusive', improved, worse };
}
/** What a change says of a demand. Improvement fails where it is disproved, and is inconclusive where it is not proved. */
function judgeChange({ diff, ci, se, n }, { better, margin, improvement = false }) {
    const found = nonInferiority(ci, better, margin);
    const lacksImprovement = improvement && found.verdict === 'pass' && !found.improved;
    const isHopeless = oriented(ci, better)[1] <= 0;
    const verdict = lacksImprovement ? (isHopeless ? 'fail' : 'inconclusive') : found.verdict;
    const judged = { ...found, verdict, lacksImprovement };
    if (verdict !== 'inconclusive' || se === null || n === null)
        return judged;
    const gain = better === 'higher' ? diff : -diff;
    return { ...judged, rows: rowsNeeded(n, se, lacksImprovement ? 0 : (margin ?? 0), gain) };
}
/**
 * About how many rows would settle a change that `n` rows with the standard error `se` left open: those with which equal
 * models pass with a chance of at least 80 %, (z.95 + z.85)² · variance of a row / margin², rounded up to two digits.
 * Where there are that many already, or no margin, those that settle a change such as the one seen (`better`: how much better the new
 * was, negative for worse). Undefined where no number of rows would.
 */
function rowsNeeded(n, se, margin, better = 0) {
    const effort = ((0,_special_js__WEBPACK_IMPORTED_MODULE_0__/* .normalQuantile */ .Zl)((1 + GATE_CONFIDENCE) / 2) + (0,_special_js__WEBPACK_IMPORTED_MODULE_0__/* .normalQuantile */ .Zl)(POWER)) ** 2 * n * se * se;
    const ofEqual = effort / margin ** 2;
    const rows = margin > 0 && ofEqual > n ? ofEqual : effort / Math.max(better + margin, -better) ** 2;
    return se > 0 && rows <= Number.MAX_SAFE_INTEGER ? Math.max(roundedUp(rows), n + 1) : undefined;
}
/** To two significant digits. */
function roundedUp(rows) {
    const unit = 10 ** Math.max(0, Math.floor(Math.log10(rows)) - 1);
    return Math.ceil(rows / unit) * unit;
}
/**
 * Interval of a difference with this standard error: by Student's t with `degreesOfFreedom`, else by the normal law.
 * With a `skew` (Σψ³/(Σψ²)^1.5 of what rows add) the end that skew makes too sure is moved out, by Hall's (1992) cubic.
 */
function intervalOf(diff, se, confidence, degreesOfFreedom = Infinity, skew = 0) {
    const probability = (1 + confidence) / 2;
    const quantile = degreesOfFreedom < Infinity ? (0,_special_js__WEBPACK_IMPORTED_MODULE_0__/* .studentTQuantile */ .$J)(probability, degreesOfFreedom) : undefined;
    const reach = quantile ?? (0,_special_js__WEBPACK_IMPORTED_MODULE_0__/* .normalQuantile */ .Zl)(probability);
    return [diff - se * outward(reach, skew), diff + se * outward(reach, -skew)];
}
/** `reach` standard errors, or as many more as a law with this skew has beyond its end. */
function outward(reach, skew) {
    if (Math.abs(skew) < 1e-9)
        return reach;
    return Math.max(reach, (3 / skew) * (Math.cbrt(1 + skew * (reach - skew / 6)) - 1));
}
/**
 * Chance of a change as bad as this or worse where the truth lies at −margin: small means that harm beyond it is proved.
 * It is 5 % where the change's 90 % interval just reaches −margin, and falls with the distance as a normal law does, the
 * interval telling its unit: an interval that knows of skew and of few rows says more than a standard error.
 */
function harmBeyondMargin(diff, ci, better, margin) {
    const gain = better === 'higher' ? diff : -diff;
    const [lower, upper] = oriented(ci, better);
    // One that ends at the change itself tells its unit by its other side; a point has none.
    const unit = upper > gain ? upper - gain : gain - lower;
    if (!(unit > 0))
        return gain < -margin ? 0 : 1;
    return (0,_special_js__WEBPACK_IMPORTED_MODULE_0__/* .normalCdf */ .vr)(((0,_special_js__WEBPACK_IMPORTED_MODULE_0__/* .normalQuantile */ .Zl)((1 + GATE_CONFIDENCE) / 2) * (gain + margin)) / unit);
}
/** Worst and best end. */
function oriented([low, high], better) {
    return better === 'higher' ? [low, high] : [-high, -low];
}


/***/ }),

/***/ 14918:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ seededRandom)
/* harmony export */ });
/** xoshiro128** (Blackman & Vigna), its state filled from the seed by splitmix32. */
function seededRandom(seed) {
    let mixed = seed >>> 0;
    const mix = () => {
        mixed = (mixed + 0x9e3779b9) >>> 0;
        let z = mixed;
        z = Math.imul(z ^ (z >>> 16), 0x21f0aaad);
        z = Math.imul(z ^ (z >>> 15), 0x735a2d97);
        return (z ^ (z >>> 15)) >>> 0;
    };
    let a = mix();
    let b = mix();
    let c = mix();
    let d = mix() || 1;
    const bits = () => {
        const product = Math.imul(b, 5);
        const result = Math.imul((product << 7) | (product >>> 25), 9) >>> 0;
        const shifted = b << 9;
        c ^= a;
        d ^= b;
        b ^= c;
        a ^= d;
        c ^= shifted;
        d = (d << 11) | (d >>> 21);
        return result;
    };
    const uniform = () => ((bits() >>> 5) * 67108864 + (bits() >>> 6)) / 9007199254740992;
    const below = (bound) => {
        // The last, incomplete run of `bound` numbers is thrown away: it would favour the small ones.
        const limit = 4294967296 - (4294967296 % bound);
        let drawn = bits();
        while (drawn >= limit)
            drawn = bits();
        return drawn % bound;
    };
    let spare;
    const normal = () => {
        if (spare !== undefined) {
            const kept = spare;
            spare = undefined;
            return kept;
        }
        for (;;) {
            const x = 2 * uniform() - 1;
            const y = 2 * uniform() - 1;
            const square = x * x + y * y;
            if (square === 0 || square >= 1)
                continue;
            const scale = Math.sqrt((-2 * Math.log(square)) / square);
            spare = y * scale;
            return x * scale;
        }
    };
    return { bits, uniform, below, normal };
}


/***/ })

};
