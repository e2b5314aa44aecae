"use strict";
exports.id = 3789;
exports.ids = [3789];
exports.modules = {

/***/ 56429:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dx: () => (/* binding */ numeral),
/* harmony export */   Kl: () => (/* binding */ classOf),
/* harmony export */   TO: () => (/* binding */ truthValue),
/* harmony export */   qZ: () => (/* binding */ inClassOrder)
/* harmony export */ });
/**
 * How class names of different columns are brought together: `1`, `1.0` and `true` are one class where the classes are 0
 * and 1, `Yes` and `yes` where no other class differs by case only.
 */
/** The class that `name` means: its place in `classes`, or −1 where none or more than one could be meant. */
function classOf(name, classes) {
    const exact = classes.indexOf(name);
    if (exact >= 0)
        return exact;
    const areTruthValues = classes.every((candidate) => truthValue(candidate) !== undefined);
    const rules = [
        numeral,
        (text) => (areTruthValues ? truthValue(text) : undefined),
        (text) => text.trim().toLowerCase(),
    ];
    for (const rule of rules) {
        const meaning = rule(name);
        if (meaning === undefined)
            continue;
        const found = classes.flatMap((candidate, index) => (rule(candidate) === meaning ? [index] : []));
        if (found.length > 0)
            return found.length === 1 ? found[0] : -1;
    }
    return -1;
}
/** `1` for 1, 1.0 and true, `0` for 0, 0.0 and false; undefined for everything else. */
function truthValue(name) {
    const text = name.trim().toLowerCase();
    if (text === 'true')
        return '1';
    if (text === 'false')
        return '0';
    const number = numeral(text);
    return number === '0' || number === '1' ? number : undefined;
}
/** One spelling for each number; whole numbers of any length keep all their digits. */
function numeral(name) {
    const text = name.trim();
    const whole = /^([+-]?\d+)(?:\.0*)?$/.exec(text);
    if (whole)
        return String(BigInt(whole[1].replace('+', '')));
    return /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(text) ? String(Number(text)) : undefined;
}
/** Classes in scikit-learn's order: by value where all are numbers, otherwise by code point. */
function inClassOrder(classes) {
    const areNumbers = classes.every((name) => numeral(name) !== undefined);
    return areNumbers
        ? classes.toSorted((a, b) => Number(a) - Number(b))
        : classes.toSorted((a, b) => (a < b ? -1 : Number(a > b)));
}


/***/ }),

/***/ 32747:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KE: () => (/* binding */ listed),
/* harmony export */   cf: () => (/* binding */ fullCategories),
/* harmony export */   qW: () => (/* binding */ finiteNumbers)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43026);

/** Finite numbers of a column, or `VALUE_MISSING` / `VALUE_INFINITE` (exit 2) with the count and the first such row. */
async function finiteNumbers(table, column) {
    const values = await table.numbers(column);
    let faults = 0;
    let first = -1;
    for (let row = 0; row < values.length; row++) {
        if (Number.isFinite(values[row]))
            continue;
        if (faults++ === 0)
            first = row;
    }
    if (faults === 0)
        return values;
    const isMissing = Number.isNaN(values[first]);
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({
        code: isMissing ? 'VALUE_MISSING' : 'VALUE_INFINITE',
        message: `column "${column}" of ${table.name} holds ${isMissing ? 'no number' : String(values[first])} in row ${first + 1}${others(faults)}`,
        hint: 'Every row that is evaluated needs a finite number there: remove these rows, or write what they lack.',
        exitCode: 2,
    });
}
/** A column of which no row is empty, or `VALUE_MISSING` (exit 2) with the count and the first such row. */
async function fullCategories(table, column) {
    const categories = await table.categories(column);
    const { codes } = categories;
    let faults = 0;
    let first = -1;
    for (let row = 0; row < codes.length; row++)
        if (codes[row] < 0 && faults++ === 0)
            first = row;
    if (faults === 0)
        return categories;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({
        code: 'VALUE_MISSING',
        message: `column "${column}" of ${table.name} is empty in row ${first + 1}${others(faults)}`,
        hint: 'Every row that is evaluated needs a value there: remove these rows, or write what they lack.',
        exitCode: 2,
    });
}
function others(faults) {
    if (faults === 1)
        return '';
    return faults === 2 ? ' and in one other' : ` and in ${faults - 1} others`;
}
/** A list of values for a message, each in quotes, cut after ten. */
function listed(values) {
    const shown = values.slice(0, 10).map((value) => JSON.stringify(value.slice(0, 80)));
    return [...shown, ...(values.length > 10 ? [`${values.length - 10} more`] : [])].join(', ');
}


/***/ }),

/***/ 8410:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ influence),
  t: () => (/* binding */ isOfLabels)
});

;// CONCATENATED MODULE: ./build/src/evaluation/compare/confusion-influence.js
const AVERAGED = /^(precision|recall|f1|jaccard)(?:_(micro|macro|weighted))?$/;
/**
 * Influence of each row on a metric of predicted labels (statistics.md: gradient · (one-hot − shares)); undefined for a
 * metric that is none, or that has no value here. `truth` and `label` are codes below `classCount`; without an average
 * in its name, a metric is of class 1.
 */
function confusionInfluence(metric, truth, label, classCount, weight) {
    const n = truth.length;
    const margins = emptyMargins(classCount);
    let total = 0;
    for (let i = 0; i < n; i++) {
        const [row, column, w] = [truth[i], label[i], weight ? weight[i] : 1];
        total += w;
        margins.truth[row] += w;
        margins.predicted[column] += w;
        if (row === column)
            margins.right[row] += w;
    }
    if (!(total > 0))
        return undefined;
    for (const shares of Object.values(margins))
        for (let c = 0; c < classCount; c++)
            shares[c] /= total;
    const slope = slopeOf(metric, margins);
    if (!slope)
        return undefined;
    let centre = 0;
    for (let c = 0; c < classCount; c++)
        centre +=
            slope.right[c] * margins.right[c] +
                slope.truth[c] * margins.truth[c] +
                slope.predicted[c] * margins.predicted[c];
    const scale = n / total;
    const psi = new Float64Array(n);
    for (let i = 0; i < n; i++) {
        const [row, column] = [truth[i], label[i]];
        const tangent = slope.truth[row] + slope.predicted[column] + (row === column ? slope.right[row] : 0);
        psi[i] = (tangent - centre) * (weight ? weight[i] * scale : 1);
    }
    return psi;
}
function slopeOf(metric, margins) {
    const { right, truth, predicted } = margins;
    const classCount = right.length;
    const agreement = sum(right);
    switch (metric) {
        case 'accuracy':
            return { ...emptyMargins(classCount), value: agreement, right: new Float64Array(classCount).fill(1) };
        case 'balanced_accuracy':
            return average(margins, 'recall', Array.from(truth, (share) => share > 0));
        case 'specificity':
            return classCount === 2 ? classSlope('recall', margins, 0) : undefined;
        case 'fpr':
            return classCount === 2 ? complement(classSlope('recall', margins, 0)) : undefined;
        case 'fnr':
            return classCount === 2 ? complement(classSlope('recall', margins, 1)) : undefined;
        case 'matthews_corrcoef':
            return matthews(margins, agreement);
        case 'cohen_kappa':
            return kappa(margins, agreement);
    }
    const [, family, averaging] = AVERAGED.exec(metric) ?? [];
    if (family === undefined)
        return undefined;
    if (averaging === undefined)
        return classCount === 2 ? classSlope(family, margins, 1) : undefined;
    if (averaging === 'micro')
        return micro(family, classCount, agreement);
    if (averaging === 'weighted')
        return weighted(margins, family);
    return average(margins, family, Array.from(truth, (share, c) => share > 0 || predicted[c] > 0));
}
/** Precision, recall, f1 or jaccard of one class; undefined where it divides by nothing. */
function classSlope(family, { right, truth, predicted }, c) {
    const slope = { ...emptyMargins(right.length), value: 0 };
    const [tp, t, p] = [right[c], truth[c], predicted[c]];
    const below = family === 'precision' ? p : family === 'recall' ? t : family === 'f1' ? t + p : t + p - tp;
    if (!(below > 0))
        return undefined;
    const factor = family === 'f1' ? 2 : 1;
    slope.value = (factor * tp) / below;
    slope.right[c] = (factor + (family === 'jaccard' ? slope.value : 0)) / below;
    if (family !== 'precision')
        slope.truth[c] = -slope.value / below;
    if (family !== 'recall')
        slope.predicted[c] = -slope.value / below;
    return slope;
}
/** The mean over some classes; a class whose value divides by nothing counts 0. */
function average(margins, family, isMeant) {
    const count = isMeant.filter(Boolean).length;
    return combined(margins, family, isMeant.map((is) => (is ? 1 / count : 0)));
}
/** The mean over classes by their true share, which varies, too. */
function weighted(margins, family) {
    const slope = combined(margins, family, [...margins.truth]);
    margins.truth.forEach((_, c) => (slope.truth[c] += classSlope(family, margins, c)?.value ?? 0));
    return slope;
}
function combined(margins, family, factors) {
    const slope = { ...emptyMargins(factors.length), value: 0 };
    factors.forEach((factor, c) => {
        const one = factor > 0 ? classSlope(family, margins, c) : undefined;
        if (!one)
            return;
        slope.value += factor * one.value;
        slope.right[c] += factor * one.right[c];
        slope.truth[c] += factor * one.truth[c];
        slope.predicted[c] += factor * one.predicted[c];
    });
    return slope;
}
/** Over all classes at once: with one label a row, all but jaccard equal accuracy. */
function micro(family, classCount, agreement) {
    const below = 2 - agreement;
    const [value, slope] = family === 'jaccard' ? [agreement / below, 2 / below ** 2] : [agreement, 1];
    return { ...emptyMargins(classCount), value, right: new Float64Array(classCount).fill(slope) };
}
function complement(slope) {
    if (!slope)
        return undefined;
    const negative = (values) => values.map((value) => -value);
    return {
        value: 1 - slope.value,
        right: negative(slope.right),
        truth: negative(slope.truth),
        predicted: negative(slope.predicted),
    };
}
function matthews({ truth, predicted }, agreement) {
    const spread = (shares) => 1 - shares.reduce((total, share) => total + share * share, 0);
    const [ofTruth, ofPredicted] = [spread(truth), spread(predicted)];
    if (!(ofTruth > 1e-15 && ofPredicted > 1e-15))
        return undefined;
    const root = Math.sqrt(ofTruth * ofPredicted);
    const above = agreement - chance(truth, predicted);
    return {
        value: above / root,
        right: truth.map(() => 1 / root),
        truth: truth.map((share, c) => (-predicted[c] + (above * share) / ofTruth) / root),
        predicted: predicted.map((share, c) => (-truth[c] + (above * share) / ofPredicted) / root),
    };
}
function kappa({ truth, predicted }, agreement) {
    const expected = chance(truth, predicted);
    if (!(1 - expected > 1e-15))
        return undefined;
    const slope = (agreement - 1) / (1 - expected) ** 2;
    return {
        value: (agreement - expected) / (1 - expected),
        right: truth.map(() => 1 / (1 - expected)),
        truth: predicted.map((share) => share * slope),
        predicted: truth.map((share) => share * slope),
    };
}
/** Agreement to be expected of labels that know nothing of the truth. */
function chance(truth, predicted) {
    return truth.reduce((total, share, c) => total + share * predicted[c], 0);
}
function emptyMargins(classCount) {
    return {
        right: new Float64Array(classCount),
        truth: new Float64Array(classCount),
        predicted: new Float64Array(classCount),
    };
}
function sum(values) {
    return values.reduce((total, value) => total + value, 0);
}

// EXTERNAL MODULE: ./build/src/evaluation/compare/probability-influence.js + 1 modules
var probability_influence = __webpack_require__(4105);
// EXTERNAL MODULE: ./build/src/evaluation/compare/weighted-mean.js
var weighted_mean = __webpack_require__(7225);
;// CONCATENATED MODULE: ./build/src/evaluation/compare/regression-influence.js

/** What a row costs, for metrics that are a mean of it. */
const LOSSES = {
    mae: (error) => Math.abs(error),
    mse: (error) => error * error,
    mean_error: (error) => error,
    mape: (error, truth) => Math.abs(error) / Math.max(Math.abs(truth), Number.EPSILON),
};
const PINBALL = /^pinball(?:@(.+))?$/;
/** Influence of each row on a metric of numbers; undefined for a metric that has none (a quantile, a maximum). */
function regressionInfluence(metric, predictions) {
    const { n, truth, prediction, weight } = predictions;
    const error = new Float64Array(n);
    for (let i = 0; i < n; i++)
        error[i] = prediction[i] - truth[i];
    const alpha = Number(PINBALL.exec(metric)?.[1] ?? 0.5);
    const loss = PINBALL.test(metric)
        ? (one) => (one <= 0 ? -alpha * one : (1 - alpha) * one)
        : Object.hasOwn(LOSSES, metric)
            ? LOSSES[metric]
            : undefined;
    if (loss)
        return (0,weighted_mean/* meanInfluence */.b)(error.map((value, i) => loss(value, truth[i])), weight).psi;
    switch (metric) {
        case 'rmse': {
            const { value, psi } = (0,weighted_mean/* meanInfluence */.b)(squares(error), weight);
            return value > 0 ? psi.map((one) => one / (2 * Math.sqrt(value))) : undefined;
        }
        case 'r2':
            return explained(squares(error), squares(centred(truth, weight)), weight);
        case 'explained_variance':
            return explained(squares(centred(error, weight)), squares(centred(truth, weight)), weight);
        default:
            return undefined;
    }
}
/** Of 1 − mean(unexplained) / mean(spread). The means within them have no influence: both are least there. */
function explained(unexplained, spread, weight) {
    const [above, below] = [(0,weighted_mean/* meanInfluence */.b)(unexplained, weight), (0,weighted_mean/* meanInfluence */.b)(spread, weight)];
    if (!(below.value > 0))
        return undefined;
    return above.psi.map((one, i) => (-one + (above.value / below.value) * below.psi[i]) / below.value);
}
function centred(values, weight) {
    const mean = (0,weighted_mean/* weightedMean */.h)(values, weight);
    return values.map((value) => value - mean);
}
function squares(values) {
    return values.map((value) => value * value);
}

;// CONCATENATED MODULE: ./build/src/evaluation/compare/influence.js



/**
 * How each row moves the metric: ψ, one number a row, with mean 0. The standard error of the metric is
 * √(Σψ²/(n(n−1))), that of a difference on the same rows the same of ψ_B − ψ_A; rows that belong together are summed
 * first. Undefined for a metric that is not differentiable (a maximum, a quantile, a binned one), that is of queries,
 * or that has no value on these rows.
 */
function influence(metric, predictions) {
    switch (predictions.task) {
        case 'binary': {
            const { truth, label, weight } = predictions;
            return ((0,probability_influence/* binaryScoreInfluence */.de)(metric, predictions) ??
                (isOfLabels(metric) ? confusionInfluence(metric, truth, label, 2, weight) : undefined));
        }
        case 'multiclass': {
            const { truth, label, classes, weight } = predictions;
            return ((0,probability_influence/* multiclassScoreInfluence */.xL)(metric, predictions) ??
                (isOfLabels(metric) ? confusionInfluence(metric, truth, label, classes.length, weight) : undefined));
        }
        case 'regression':
            return regressionInfluence(metric, predictions);
        case 'ranking':
            return undefined;
    }
}
const OF_LABELS = /^(?:accuracy|balanced_accuracy|specificity|fpr|fnr|matthews_corrcoef|cohen_kappa|(?:precision|recall|f1|jaccard)(?:_\w+)?)$/;
/** Whether the metric is a function of the confusion matrix. */
function isOfLabels(metric) {
    return OF_LABELS.test(metric);
}


/***/ }),

/***/ 4105:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  de: () => (/* binding */ binaryScoreInfluence),
  xL: () => (/* binding */ multiclassScoreInfluence),
  V7: () => (/* binding */ topKHits)
});

// EXTERNAL MODULE: ./build/src/evaluation/metrics/brier-score.js
var brier_score = __webpack_require__(46297);
// EXTERNAL MODULE: ./build/src/evaluation/metrics/log-loss.js
var log_loss = __webpack_require__(61022);
// EXTERNAL MODULE: ./build/src/stats/delong.js
var delong = __webpack_require__(10016);
// EXTERNAL MODULE: ./build/src/evaluation/compare/score-order.js
var score_order = __webpack_require__(57435);
// EXTERNAL MODULE: ./build/src/evaluation/compare/score-placements.js
var score_placements = __webpack_require__(44311);
;// CONCATENATED MODULE: ./build/src/evaluation/compare/ranking-influence.js



/** Influence of each row on roc_auc, of all rows or of `some` in the order of their scores: DeLong's placements. Undefined without a row of each kind. */
function rocAucInfluence(score, isPositive, weight, some) {
    const found = some ? (0,delong/* placements */.D)(score, isPositive, some, weight) : (0,score_placements/* scorePlacements */.p)(score, isPositive, weight);
    if (!found)
        return undefined;
    const { auc, placement, positives, negatives } = found;
    const n = some?.length ?? score.length;
    const psi = new Float64Array(score.length);
    for (let i = 0; i < n; i++) {
        const row = some ? some[i] : i;
        const ofKind = isPositive[row] === 1 ? positives : negatives;
        psi[row] = ((placement[row] - auc) / ofKind) * n * (weight ? weight[row] : 1);
    }
    return { value: auc, psi };
}
/**
 * Influence of each row on average_precision. With A(t) and B(t) the shares of positive and of all rows that score at
 * least t, AP = E[y A(s)/B(s)]/π, so a row counts by its own precision and by what it does to that of every positive
 * row below it: ψ = y/π (A/B − AP) + 1/π Σ_{positive j, s_j ≤ s} w_j (y − A_j/B_j)/B_j. Undefined without positives.
 */
function averagePrecisionInfluence(score, isPositive, weight) {
    const { order, sorted } = (0,score_order/* scoreOrder */.v)(score);
    const n = order.length;
    let [positives, total] = [0, 0];
    for (let i = 0; i < n; i++) {
        const w = weight ? weight[i] : 1;
        total += w;
        if (isPositive[i] === 1)
            positives += w;
    }
    if (!(positives > 0))
        return undefined;
    const psi = new Float64Array(n);
    let [positivesBelow, below, value, gained, lost] = [0, 0, 0, 0, 0];
    for (let start = 0; start < n;) {
        const threshold = sorted[start];
        let end = start;
        let positivesHere = 0;
        let here = 0;
        for (; end < n && sorted[end] === threshold; end++) {
            const row = order[end];
            const w = weight ? weight[row] : 1;
            here += w;
            if (isPositive[row] === 1)
                positivesHere += w;
        }
        const [found, reached] = [positives - positivesBelow, total - below];
        if (positivesHere > 0) {
            const precision = found / reached;
            value += (positivesHere / positives) * precision;
            gained += positivesHere / reached;
            lost += (positivesHere * precision) / reached;
        }
        // Both sums are over shares, so the totals cancel; a positive row also brings its own precision.
        const ofPositive = gained - lost + (reached > 0 ? found / reached : 0);
        for (let i = start; i < end; i++) {
            const row = order[i];
            psi[row] = isPositive[row] === 1 ? ofPositive : -lost;
        }
        positivesBelow += positivesHere;
        below += here;
        start = end;
    }
    for (let i = 0; i < n; i++) {
        if (isPositive[i] === 1)
            psi[i] -= value;
        // 1/π = total/positives, and a weight counts as its multiple of the mean weight n/total.
        psi[i] *= (weight ? weight[i] * n : total) / positives;
    }
    return { value, psi };
}

// EXTERNAL MODULE: ./build/src/evaluation/compare/weighted-mean.js
var weighted_mean = __webpack_require__(7225);
;// CONCATENATED MODULE: ./build/src/evaluation/compare/probability-influence.js





/** Influence of each row on a metric of a binary classifier's scores. */
function binaryScoreInfluence(metric, predictions) {
    const { truth, score, weight } = predictions;
    if (!score)
        return undefined;
    switch (metric) {
        case 'roc_auc':
            return rocAucInfluence(score, truth, weight)?.psi;
        case 'average_precision':
            return averagePrecisionInfluence(score, truth, weight)?.psi;
        case 'log_loss':
            return (0,weighted_mean/* meanInfluence */.b)((0,log_loss/* logLosses */.y)(predictions), weight).psi;
        case 'brier_score':
            return (0,weighted_mean/* meanInfluence */.b)((0,brier_score/* brierLosses */._)(predictions), weight).psi;
        default:
            return undefined;
    }
}
const OF_CLASSES = /^(roc_auc_ovr|roc_auc_ovo|average_precision)(?:_(macro|weighted))?$/;
const TOP_K = /^top_k_accuracy(?:@(\d+))?$/;
/** scikit-learn's default. */
const DEFAULT_K = 2;
/** Influence of each row on a metric of the probabilities of several classes. */
function multiclassScoreInfluence(metric, predictions) {
    const { truth, scores, weight } = predictions;
    if (!scores)
        return undefined;
    if (metric === 'log_loss')
        return (0,weighted_mean/* meanInfluence */.b)((0,log_loss/* logLosses */.y)(predictions), weight).psi;
    if (metric === 'brier_score')
        return (0,weighted_mean/* meanInfluence */.b)((0,brier_score/* brierLosses */._)(predictions), weight).psi;
    const hit = topKHits(metric, predictions);
    if (hit)
        return (0,weighted_mean/* meanInfluence */.b)(hit, weight).psi;
    const [, family, averaging] = OF_CLASSES.exec(metric) ?? [];
    if (family === undefined)
        return undefined;
    const isWeighted = averaging === 'weighted';
    if (family === 'roc_auc_ovo')
        return pairwise(predictions, isWeighted);
    const one = family === 'average_precision' ? averagePrecisionInfluence : rocAucInfluence;
    const parts = scores.map((score, c) => one(score, indicator(truth, c), weight));
    return averaged(predictions, parts, isWeighted);
}
/** The mean over classes, each against the rest, plainly or by their true share (which varies, too). */
function averaged({ n, truth, weight }, parts, isWeighted) {
    if (parts.some((part) => part === undefined))
        return undefined;
    const share = new Float64Array(parts.length).fill(isWeighted ? 0 : 1 / parts.length);
    let total = n;
    if (isWeighted) {
        total = 0;
        for (let i = 0; i < n; i++) {
            const w = weight ? weight[i] : 1;
            share[truth[i]] += w;
            total += w;
        }
        for (let c = 0; c < share.length; c++)
            share[c] /= total;
    }
    const psi = new Float64Array(n);
    let value = 0;
    parts.forEach((part, c) => {
        value += share[c] * part.value;
        for (let i = 0; i < n; i++)
            psi[i] += share[c] * part.psi[i];
    });
    if (isWeighted)
        for (let i = 0; i < n; i++)
            psi[i] += ((parts[truth[i]].value - value) * (weight ? weight[i] : 1) * n) / total;
    return psi;
}
/** Hand and Till's mean over pairs of classes; its weights of prevalence are taken as given. Rows are not weighted. */
function pairwise({ n, truth, scores }, isWeighted) {
    const psi = new Float64Array(n);
    const classCount = scores.length;
    const counts = new Float64Array(classCount);
    for (const code of truth)
        counts[code]++;
    const pairs = (classCount * (classCount - 1)) / 2;
    const inPairs = n * (classCount - 1);
    for (let a = 0; a < classCount; a++) {
        for (let b = 0; b < classCount; b++) {
            if (a === b)
                continue;
            const rows = (0,score_order/* scoreOrder */.v)(scores[a]).order.filter((row) => truth[row] === a || truth[row] === b);
            const part = rocAucInfluence(scores[a], indicator(truth, a), undefined, rows);
            if (!part)
                return undefined;
            const share = (isWeighted ? rows.length / inPairs : 1 / pairs) / 2;
            for (const row of rows)
                psi[row] += (share * part.psi[row] * n) / rows.length;
        }
    }
    return psi;
}
/**
 * 1 for each row whose true class is among the k likeliest, of equal scores the later class being likelier; undefined for
 * other metrics than top_k_accuracy.
 */
function topKHits(metric, { n, truth, scores }) {
    const topK = TOP_K.exec(metric);
    if (!topK || !scores)
        return undefined;
    const k = Number(topK[1] ?? DEFAULT_K);
    const hit = new Float64Array(n);
    for (let i = 0; i < n; i++) {
        const code = truth[i];
        const own = scores[code][i];
        let above = 0;
        for (let c = 0; c < scores.length; c++) {
            const score = scores[c][i];
            if (score > own || (score === own && c > code))
                above++;
        }
        hit[i] = above < k ? 1 : 0;
    }
    return hit;
}
function indicator(codes, code) {
    return Uint8Array.from(codes, (one) => (one === code ? 1 : 0));
}


/***/ }),

/***/ 282:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ queryScores),
/* harmony export */   O: () => (/* binding */ queryInfluence)
/* harmony export */ });
/* harmony import */ var _metrics_ranking_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89512);

/** The values that the metric is a mean of, one a query; NaN for those it leaves out. Undefined for other metrics. */
function queryScores({ name, parameter }, predictions, options) {
    const base = name.replace(/@.*$/, '');
    const given = { ...options, ...(parameter !== undefined && { parameter }) };
    return (0,_metrics_ranking_js__WEBPACK_IMPORTED_MODULE_0__/* .queryValues */ .R)(`${base}@k`, predictions, given) ?? (0,_metrics_ranking_js__WEBPACK_IMPORTED_MODULE_0__/* .queryValues */ .R)(base, predictions, given);
}
/**
 * Influence of each query on a metric that is a mean over queries, put on the query's first row and scaled to rows: with
 * queries (or what groups them) as clusters it is that of a paired t test. Queries that the metric leaves out have none.
 */
function queryInfluence(chosen, predictions, options) {
    const values = queryScores(chosen, predictions, options);
    if (!values)
        return undefined;
    const { query, weight, n } = predictions;
    const seen = new Uint8Array(values.length);
    const psi = new Float64Array(n);
    let [sum, total] = [0, 0];
    const each = (use) => {
        seen.fill(0);
        for (let row = 0; row < n; row++) {
            const value = values[query[row]];
            if (seen[query[row]] || Number.isNaN(value))
                continue;
            seen[query[row]] = 1;
            use(row, value, weight ? weight[row] : 1);
        }
    };
    each((_, value, w) => {
        sum += w * value;
        total += w;
    });
    if (!(total > 0))
        return undefined;
    each((row, value, w) => (psi[row] = ((value - sum / total) * w * n) / total));
    return psi;
}


/***/ }),

/***/ 44311:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ scorePlacements)
/* harmony export */ });
/* harmony import */ var _stats_delong_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10016);
/* harmony import */ var _score_order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57435);


const known = new WeakMap();
/** DeLong's placements of all rows; remembered as long as the scores are, since values and differences need them. */
function scorePlacements(score, isPositive, weight) {
    const placed = known.get(score);
    if (placed?.isPositive === isPositive && placed.weight === weight)
        return placed.found;
    const { order, sorted } = (0,_score_order_js__WEBPACK_IMPORTED_MODULE_0__/* .scoreOrder */ .v)(score);
    const found = (0,_stats_delong_js__WEBPACK_IMPORTED_MODULE_1__/* .placements */ .D)(score, isPositive, order, weight, sorted);
    known.set(score, { isPositive, weight, found });
    return found;
}


/***/ }),

/***/ 75639:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ takeRows)
/* harmony export */ });
/** The predictions of these rows, in this order, without ids: a row may be taken several times, or not at all. */
function takeRows(predictions, rows) {
    const taken = { ...predictions, n: rows.length };
    delete taken['ids'];
    for (const [name, values] of Object.entries(predictions)) {
        // Names of classes are no column, however many there are.
        if (name === 'classes')
            continue;
        if (name === 'scores')
            taken[name] = values.map((score) => pick(score, rows));
        else if (ArrayBuffer.isView(values))
            taken[name] = pick(values, rows);
    }
    return taken;
}
/** The values at these places, in an array of the same kind. */
function pick(values, rows) {
    const picked = new values.constructor(rows.length);
    for (let i = 0; i < rows.length; i++)
        picked[i] = values[rows[i]];
    return picked;
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

/***/ 29549:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _3: () => (/* binding */ evaluate),
  i: () => (/* binding */ measurable),
  uH: () => (/* binding */ positivesOf),
  GT: () => (/* binding */ rowsOfSlices)
});

// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(43026);
// EXTERNAL MODULE: ./build/src/evaluation/compare/take-rows.js
var take_rows = __webpack_require__(75639);
// EXTERNAL MODULE: ./build/src/evaluation/curves.js
var curves = __webpack_require__(50086);
// EXTERNAL MODULE: ./build/src/stats/special.js
var special = __webpack_require__(40066);
// EXTERNAL MODULE: ./build/src/evaluation/compare/influence.js + 2 modules
var influence = __webpack_require__(8410);
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
        return ofQueries && (0,standard_error/* standardError */.gU)(ofQueries, predictions.group ?? predictions.query);
    }
    const psi = chosen.metric.name === 'pinball'
        ? (0,regression_errors/* pinballInfluence */.o)(predictions, chosen.parameter)
        : ((0,calibration_error/* calibrationInfluence */.qd)(chosen.name, predictions) ?? (0,influence/* influence */.G)(chosen.name, predictions));
    if (!psi)
        return undefined;
    const spread = (0,standard_error/* standardError */.gU)(psi, predictions.group);
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

// EXTERNAL MODULE: ./build/src/evaluation/read-slices.js
var read_slices = __webpack_require__(25864);
;// CONCATENATED MODULE: ./build/src/evaluation/evaluate.js






/** Metrics of predictions with their intervals, over all rows and in slices. A metric that is undefined does not hide others. */
function evaluate(predictions, options) {
    const { slices = [], confidence = 0.95 } = options;
    const found = [];
    const fairness = [];
    const nameless = { ...predictions };
    delete nameless.ids;
    for (const column of slices) {
        const parts = rowsOfSlices(column).map((rows) => (0,take_rows/* takeRows */.L)(nameless, rows));
        const ofColumn = parts.map((part, place) => {
            const slice = sliceOf(part, column.slices[place], options);
            return slice.status === 'ok' && slice.n < predictions.n
                ? besideRest(slice, nameless, column, place, options)
                : slice;
        });
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
        status: predictions.n >= read_slices/* LEAST_ROWS */.ql && rarest >= read_slices/* LEAST_OF_A_CLASS */.fR ? 'ok' : 'insufficient',
    };
}
/** The same metrics of the rows that are not in the slice. */
function besideRest(slice, predictions, { codes }, place, options) {
    const others = new Uint32Array(predictions.n - slice.n);
    let filled = 0;
    for (let row = 0; row < codes.length; row++)
        if (codes[row] !== place)
            others[filled++] = row;
    const rest = (0,take_rows/* takeRows */.L)(predictions, others);
    const metrics = options.metrics.map((chosen) => {
        const { value } = chosen.metric.compute(rest, { ...options, ...parameterOf(chosen) });
        return [chosen.name, { ...slice.metrics[chosen.name], rest: value }];
    });
    return { ...slice, metrics: Object.fromEntries(metrics) };
}
/** Rows of the positive class; null where the task has none. */
function positivesOf(predictions) {
    return predictions.task === 'binary' ? predictions.truth.reduce((count, one) => count + one, 0) : null;
}
/** The rows of each slice of a column. */
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

/***/ 1267:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ readPredictions)
});

// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(43026);
// EXTERNAL MODULE: ./build/src/core/packed-texts.js
var packed_texts = __webpack_require__(67888);
// EXTERNAL MODULE: ./build/src/evaluation/column-values.js
var column_values = __webpack_require__(32747);
// EXTERNAL MODULE: ./build/src/core/nearest.js
var nearest = __webpack_require__(22007);
// EXTERNAL MODULE: ./build/src/evaluation/class-names.js
var class_names = __webpack_require__(56429);
;// CONCATENATED MODULE: ./build/src/evaluation/read-binary.js




/** Predictions of two classes; see `readPredictions`. */
async function readBinary(table, columns) {
    const { target, prediction, score } = columns;
    if (prediction === undefined && score === undefined) {
        throw new errors/* UserError */.yo({
            code: 'COLUMN_UNNAMED',
            message: 'the task binary needs a column with predicted classes or with scores',
            hint: 'Name it: --prediction <column>, --score <column>, or both.',
            exitCode: 2,
        });
    }
    const truth = await (0,column_values/* fullCategories */.cf)(table, target);
    const predicted = prediction === undefined ? undefined : await (0,column_values/* fullCategories */.cf)(table, prediction);
    const { positive, negative } = nameClasses(table, columns, truth.levels, predicted?.levels ?? []);
    const classes = [negative, positive];
    const scores = score === undefined ? undefined : await readScore(table, score, classes);
    const threshold = columns.threshold ?? defaultThreshold(scores);
    return {
        task: 'binary',
        n: table.rowCount,
        positive,
        negative,
        truth: placesOf(truth, classes, target, target),
        label: predicted ? placesOf(predicted, classes, prediction, target) : labelsOf(scores, threshold),
        threshold,
        ...(scores && { score: scores }),
    };
}
function nameClasses(table, columns, truth, predicted) {
    const { target } = columns;
    if (truth.length > 2) {
        throw new errors/* UserError */.yo({
            code: 'CLASSES_TOO_MANY',
            message: `column "${target}" of ${table.name} holds ${truth.length} classes: ${(0,column_values/* listed */.KE)(truth)}`,
            hint: 'The task binary takes two. Use --task multiclass, or --task regression for numbers.',
            exitCode: 2,
        });
    }
    const known = [...truth];
    for (const name of predicted)
        if (known.length < 2 && (0,class_names/* classOf */.Kl)(name, known) < 0)
            known.push(name);
    const positive = positiveOf(columns, known);
    const place = (0,class_names/* classOf */.Kl)(positive, known);
    const negative = known.find((_, index) => index !== place) ?? counterpart(positive);
    return { positive: known[place] ?? positive, negative };
}
function positiveOf({ positive, target }, known) {
    const hint = `Name the one that metrics are about: --positive ${JSON.stringify(known.at(-1))}.`;
    if (positive !== undefined) {
        if (known.length < 2 || (0,class_names/* classOf */.Kl)(positive, known) >= 0)
            return positive;
        const meant = (0,nearest/* nearest */.p)(positive, known);
        throw new errors/* UserError */.yo({
            code: 'POSITIVE_UNKNOWN',
            message: `the positive class ${(0,column_values/* listed */.KE)([positive])} is not among the classes of column "${target}": ${(0,column_values/* listed */.KE)(known)}`,
            hint: meant === undefined ? hint : `Did you mean --positive ${JSON.stringify(meant)}?`,
            exitCode: 2,
        });
    }
    const isOne = (name) => (0,class_names/* truthValue */.TO)(name) === '1';
    if (known.every((name) => (0,class_names/* truthValue */.TO)(name) !== undefined || (0,class_names/* numeral */.Dx)(name) === '-1')) {
        const found = known.find(isOne);
        if (found !== undefined)
            return found;
        if (known.length === 1)
            return /^false$/i.test(known[0].trim()) ? 'true' : '1';
    }
    throw new errors/* UserError */.yo({
        code: 'POSITIVE_UNKNOWN',
        message: `which class of column "${target}" is the positive one? It holds ${(0,column_values/* listed */.KE)(known)}`,
        hint,
        exitCode: 2,
    });
}
/** What the other class is called where no row is of it. */
function counterpart(positive) {
    if (/^true$/i.test(positive.trim()))
        return 'false';
    return (0,class_names/* numeral */.Dx)(positive) === '1' ? '0' : `not ${positive}`;
}
function placesOf({ codes, levels }, classes, column, target) {
    const places = levels.map((name) => (0,class_names/* classOf */.Kl)(name, classes));
    if (places.includes(-1)) {
        const strange = levels.filter((_, index) => places[index] === -1);
        throw new errors/* UserError */.yo({
            code: 'CLASS_UNKNOWN',
            message: `column "${column}" holds ${(0,column_values/* listed */.KE)(strange)}, but the classes of column "${target}" are ${(0,column_values/* listed */.KE)(classes)}`,
            hint: 'Write predicted classes as the truth is written.',
            exitCode: 2,
        });
    }
    const found = new Uint8Array(codes.length);
    for (let row = 0; row < found.length; row++)
        found[row] = places[codes[row]];
    return found;
}
async function readScore(table, score, classes) {
    if (typeof score === 'string')
        return (0,column_values/* finiteNumbers */.qW)(table, score);
    const columnOf = [undefined, undefined];
    for (const [name, column] of Object.entries(score)) {
        const place = (0,class_names/* classOf */.Kl)(name, classes);
        if (place < 0) {
            throw new errors/* UserError */.yo({
                code: 'CLASS_UNKNOWN',
                message: `a score is named for the class ${(0,column_values/* listed */.KE)([name])}, but the classes are ${(0,column_values/* listed */.KE)(classes)}`,
                hint: `Name the score of the positive class: --score ${classes[1]}=${column}, or simply --score ${column}.`,
                exitCode: 2,
            });
        }
        columnOf[place] = column;
    }
    if (columnOf[1] !== undefined)
        return (0,column_values/* finiteNumbers */.qW)(table, columnOf[1]);
    return (await (0,column_values/* finiteNumbers */.qW)(table, columnOf[0])).map((value) => 1 - value);
}
function labelsOf(scores, threshold) {
    const labels = new Uint8Array(scores.length);
    for (let row = 0; row < labels.length; row++)
        labels[row] = scores[row] >= threshold ? 1 : 0;
    return labels;
}
function defaultThreshold(scores) {
    if (scores)
        for (let row = 0; row < scores.length; row++)
            if (scores[row] < 0 || scores[row] > 1)
                return 0;
    return 0.5;
}

;// CONCATENATED MODULE: ./build/src/evaluation/read-multiclass.js



/** Predictions of several classes; see `readPredictions`. */
async function readMulticlass(table, columns) {
    const { target, prediction, score } = columns;
    if (typeof score === 'string') {
        throw new errors/* UserError */.yo({
            code: 'COLUMN_UNNAMED',
            message: `the task multiclass needs one score column for each class, not "${score}" alone`,
            hint: `Name them all: --score A=${score} --score B=…`,
            exitCode: 2,
        });
    }
    if (prediction === undefined && score === undefined) {
        throw new errors/* UserError */.yo({
            code: 'COLUMN_UNNAMED',
            message: 'the task multiclass needs a column with predicted classes, or one score column for each class',
            hint: 'Name them: --prediction <column>, or --score A=<column> --score B=<column>.',
            exitCode: 2,
        });
    }
    const truth = await (0,column_values/* fullCategories */.cf)(table, target);
    const predicted = prediction === undefined ? undefined : await (0,column_values/* fullCategories */.cf)(table, prediction);
    const scored = score === undefined ? undefined : Object.keys(score);
    const classes = read_multiclass_nameClasses(truth.levels, predicted?.levels, scored, columns);
    const scores = [];
    for (const name of scored ? classes : []) {
        const key = scored.find((candidate) => (0,class_names/* classOf */.Kl)(candidate, classes) === classes.indexOf(name));
        scores.push(await (0,column_values/* finiteNumbers */.qW)(table, score[key]));
    }
    return {
        task: 'multiclass',
        n: table.rowCount,
        classes,
        truth: read_multiclass_placesOf(truth, classes),
        label: predicted ? read_multiclass_placesOf(predicted, classes) : likeliest(scores),
        ...(scored && { scores }),
    };
}
/**
 * With scores, the classes are those that have one, spelled as the truth spells them; otherwise all that occur in the
 * truth or among the predictions.
 */
function read_multiclass_nameClasses(truth, predicted, scored, { target, prediction }) {
    if (scored) {
        const spelled = scored.map((name) => truth[(0,class_names/* classOf */.Kl)(name, truth)] ?? name);
        const strange = (names) => names.filter((name) => (0,class_names/* classOf */.Kl)(name, spelled) < 0);
        if (new Set(spelled).size < spelled.length)
            throw scoresClash(scored);
        for (const [column, names] of [
            [target, truth],
            [prediction, predicted ?? []],
        ]) {
            if (strange(names).length > 0)
                throw classUnknown(column, strange(names), 'no score column is named for', spelled);
        }
        return (0,class_names/* inClassOrder */.qZ)(spelled);
    }
    const added = (predicted ?? []).filter((name) => (0,class_names/* classOf */.Kl)(name, truth) < 0);
    if (predicted && added.length === predicted.length) {
        throw classUnknown(prediction, added, `column "${target}" has none of`, truth);
    }
    return (0,class_names/* inClassOrder */.qZ)([...truth, ...added]);
}
function classUnknown(column, strange, why, classes) {
    return new errors/* UserError */.yo({
        code: 'CLASS_UNKNOWN',
        message: `column "${column}" holds ${(0,column_values/* listed */.KE)(strange)}, which ${why}; the classes are ${(0,column_values/* listed */.KE)(classes)}`,
        hint: 'Write classes the same way in the truth, the predictions and the names of scores, and name a score for each.',
        exitCode: 2,
    });
}
function scoresClash(scored) {
    return new errors/* UserError */.yo({
        code: 'CLASS_UNKNOWN',
        message: `two scores are named for one class: ${(0,column_values/* listed */.KE)(scored)}`,
        hint: 'Name one score column for each class.',
        exitCode: 2,
    });
}
function read_multiclass_placesOf({ codes, levels }, classes) {
    const places = levels.map((name) => (0,class_names/* classOf */.Kl)(name, classes));
    return codes.map((code) => places[code]);
}
/** The class with the highest score in each row; of equal ones the first. */
function likeliest(scores) {
    return Int32Array.from(scores[0], (_, row) => {
        let best = 0;
        for (let place = 1; place < scores.length; place++)
            if (scores[place][row] > scores[best][row])
                best = place;
        return best;
    });
}

;// CONCATENATED MODULE: ./build/src/evaluation/read-predictions.js





/**
 * Predictions out of a table's columns. Everything wrong with them is a `UserError` (exit 2) that says which column and
 * row: empty or infinite values, classes of which nobody can say what they mean, a positive class that is not there,
 * repeated ids, negative weights. `ids`: those of another table, which probably has the same rows.
 */
async function readPredictions(table, columns, ids) {
    if (table.rowCount === 0) {
        throw new errors/* UserError */.yo({
            code: 'ROWS_MISSING',
            message: `${table.name} has no rows`,
            hint: 'Metrics need at least one row with a prediction and its truth.',
            exitCode: 2,
        });
    }
    const predictions = await readTask(table, columns);
    if (columns.weight !== undefined)
        predictions.weight = await readWeights(table, columns.weight);
    if (columns.id !== undefined)
        predictions.ids = await readIds(table, columns.id, ids);
    if (columns.group !== undefined)
        predictions.group = (await (0,column_values/* fullCategories */.cf)(table, columns.group)).codes;
    if (predictions.task === 'ranking' && predictions.weight) {
        checkQueryWeights(predictions, predictions.weight, columns.weight);
    }
    return predictions;
}
function readTask(table, columns) {
    switch (columns.task) {
        case 'binary':
            return readBinary(table, columns);
        case 'multiclass':
            return readMulticlass(table, columns);
        case 'regression':
            return readRegression(table, columns);
        case 'ranking':
            return readRanking(table, columns);
    }
}
async function readRegression(table, columns) {
    const { target, prediction, score } = columns;
    const predicted = prediction ?? (typeof score === 'string' ? score : undefined);
    if (predicted === undefined)
        throw columnUnnamed('regression', 'prediction', 'the predicted numbers');
    const truth = await (0,column_values/* finiteNumbers */.qW)(table, target);
    return { task: 'regression', n: table.rowCount, truth, prediction: await (0,column_values/* finiteNumbers */.qW)(table, predicted) };
}
async function readRanking(table, columns) {
    const { target, prediction, score, query } = columns;
    const scored = typeof score === 'string' ? score : prediction;
    if (scored === undefined)
        throw columnUnnamed('ranking', 'score', 'the scores that items are ranked by');
    if (query === undefined)
        throw columnUnnamed('ranking', 'query', 'what query each row answers');
    const relevance = await (0,column_values/* finiteNumbers */.qW)(table, target);
    const negative = relevance.findIndex((value) => value < 0);
    if (negative >= 0) {
        throw new errors/* UserError */.yo({
            code: 'RELEVANCE_NEGATIVE',
            message: `column "${target}" of ${table.name} holds ${relevance[negative]} in row ${negative + 1}`,
            hint: 'Relevance is 0 for items that do not answer the query, and more the better they do.',
            exitCode: 2,
        });
    }
    const values = await (0,column_values/* finiteNumbers */.qW)(table, scored);
    const { codes } = await (0,column_values/* fullCategories */.cf)(table, query);
    return { task: 'ranking', n: table.rowCount, query: codes, relevance, score: values };
}
async function readWeights(table, column) {
    const weights = await (0,column_values/* finiteNumbers */.qW)(table, column);
    const negative = weights.findIndex((weight) => weight < 0);
    if (negative < 0 && weights.some((weight) => weight > 0))
        return weights;
    throw new errors/* UserError */.yo({
        code: 'WEIGHT_INVALID',
        message: negative < 0
            ? `column "${column}" of ${table.name} holds no weight above 0`
            : `column "${column}" of ${table.name} holds the weight ${weights[negative]} in row ${negative + 1}`,
        hint: 'Weights are 0 or more, and some are more.',
        exitCode: 2,
    });
}
async function readIds(table, column, known) {
    const distinct = await table.distinctTexts?.(column, known);
    if (distinct)
        return distinct;
    const { codes, levels } = await (0,column_values/* fullCategories */.cf)(table, column);
    if (levels.length === codes.length)
        return packed_texts/* PackedTexts */.Z.of(Array.from(codes, (code) => levels[code]));
    const seen = new Uint8Array(levels.length);
    const second = codes.findIndex((code) => seen[code]++ > 0);
    throw new errors/* UserError */.yo({
        code: 'ID_REPEATED',
        message: `column "${column}" of ${table.name} holds ${(0,column_values/* listed */.KE)([levels[codes[second]]])} twice, the second time in row ${second + 1}; ${levels.length} of ${codes.length} ids differ`,
        hint: 'An id names one row. For rows that belong together, name the column as the group instead.',
        exitCode: 2,
    });
}
/** Metrics of a ranking are averaged over queries, so a query has one weight. */
function checkQueryWeights({ query }, weight, column) {
    const weightOf = new Map();
    query.forEach((code, row) => {
        const known = weightOf.get(code);
        if (known === undefined)
            weightOf.set(code, weight[row]);
        else if (known !== weight[row]) {
            throw new errors/* UserError */.yo({
                code: 'WEIGHT_INVALID',
                message: `column "${column}" holds ${weight[row]} in row ${row + 1} and ${known} in an earlier row of the same query`,
                hint: 'A query has one weight: write the same number in all its rows.',
                exitCode: 2,
            });
        }
    });
}
/** The error for a column that the task needs and nobody named. */
function columnUnnamed(task, option, meaning) {
    return new errors/* UserError */.yo({
        code: 'COLUMN_UNNAMED',
        message: `the task ${task} needs the column with ${meaning}`,
        hint: `Name it: --${option} <column>.`,
        exitCode: 2,
    });
}


/***/ }),

/***/ 25864:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fR: () => (/* binding */ LEAST_OF_A_CLASS),
/* harmony export */   kK: () => (/* binding */ readSlices),
/* harmony export */   ql: () => (/* binding */ LEAST_ROWS)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43026);
/* harmony import */ var _core_nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22007);


/** A slice with fewer rows, or fewer of either of two classes, tells too little. */
const LEAST_ROWS = 30;
const LEAST_OF_A_CLASS = 10;
/** More levels than this are no slices. */
const MAX_LEVELS = 50;
const DEFAULT_QUANTILES = 4;
/**
 * Slices of a table: one for each level of a column (at most 50, otherwise `SLICE_TOO_FINE`, exit 2), and one where it is
 * empty. Numbers with more levels or with fractions are cut into four quantiles, `q1` the lowest.
 */
async function readSlices(table, specs) {
    const read = [];
    for (const spec of specs) {
        const cuts = [];
        for (const part of partsOf(table, spec))
            cuts.push(await cut(table, part));
        read.push(cross(cuts));
    }
    return read;
}
function partsOf(table, spec) {
    if (typeof spec !== 'string')
        return [spec];
    const isColumn = (name) => table.columns.some((column) => column.name === name);
    const names = isColumn(spec) ? [spec] : spec.split(',').map((name) => name.trim());
    const parts = names.map((name) => {
        const [, column, count] = /^(.+)@(\d+)$/.exec(name) ?? [];
        if (isColumn(name) || column === undefined)
            return { column: name };
        const quantiles = Number(count);
        if (quantiles >= 2 && quantiles <= 20)
            return { column, quantiles };
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({
            code: 'SLICE_INVALID',
            message: `slice "${name}" asks for ${count} quantiles`,
            hint: `Write from 2 to 20, such as ${column}@4.`,
            exitCode: 2,
        });
    });
    if (new Set(parts.map(({ column }) => column)).size === parts.length)
        return parts;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({
        code: 'SLICE_INVALID',
        message: `slice "${spec}" crosses a column with itself`,
        hint: 'Cross different columns.',
        exitCode: 2,
    });
}
async function cut(table, { column, quantiles }) {
    const found = table.columns.find(({ name }) => name === column);
    if (!found) {
        const names = table.columns.map(({ name }) => name);
        const meant = (0,_core_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)(column, names);
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({
            code: 'COLUMN_MISSING',
            message: `${table.name} has no column "${column}" to slice by`,
            hint: meant === undefined ? `It has ${names.slice(0, 20).join(', ')}.` : `Did you mean "${meant}"?`,
            exitCode: 2,
        });
    }
    if (quantiles !== undefined || found.type === 'number')
        return cutNumbers(table, column, quantiles);
    const { codes, levels } = await table.categories(column);
    if (levels.length > MAX_LEVELS) {
        if (found.type === 'integer')
            return cutNumbers(table, column, quantiles);
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({
            code: 'SLICE_TOO_FINE',
            message: `column "${column}" of ${table.name} has ${levels.length} different values, more than ${MAX_LEVELS} slices`,
            hint: 'Slice by a column with few values, or by a number, which is cut into quantiles.',
            exitCode: 2,
        });
    }
    return {
        column,
        ...withEmpty(codes, levels.map((name) => ({ name }))),
    };
}
async function cutNumbers(table, column, quantiles = DEFAULT_QUANTILES) {
    const values = await table.numbers(column);
    const sorted = values.filter((value) => !Number.isNaN(value)).sort();
    const edges = new Set();
    for (let part = 1; part < quantiles; part++)
        edges.add(quantile(sorted, part / quantiles));
    const upper = [...edges].filter((edge) => edge < sorted.at(-1));
    const codes = Int32Array.from(values, (value) => {
        if (Number.isNaN(value))
            return -1;
        const bin = upper.findIndex((edge) => value <= edge);
        return bin < 0 ? upper.length : bin;
    });
    const bounds = [sorted[0], ...upper, sorted.at(-1)];
    const levels = sorted.length === 0
        ? []
        : bounds
            .slice(1)
            .map((_, bin) => ({ name: `q${bin + 1}`, bounds: [bounds[bin], bounds[bin + 1]] }));
    return { column, ...withEmpty(codes, levels) };
}
/** By linear interpolation between neighbours, as numpy does. */
function quantile(sorted, share) {
    const place = share * (sorted.length - 1);
    const low = Math.floor(place);
    const value = sorted[low];
    const next = sorted[Math.min(low + 1, sorted.length - 1)];
    return value === next ? value : value + (place - low) * (next - value);
}
/** Rows without a value get a level of their own, the last one. */
function withEmpty(codes, levels) {
    if (!codes.includes(-1))
        return { codes, levels };
    return { codes: codes.map((code) => (code < 0 ? levels.length : code)), levels: [...levels, { name: null }] };
}
function cross(cuts) {
    const ordered = cuts.toSorted((a, b) => (a.column < b.column ? -1 : 1));
    const all = ordered[0].codes.map((_, row) => ordered.reduce((code, { codes, levels }) => code * levels.length + codes[row], 0));
    const found = [...new Set(all)].sort((a, b) => a - b);
    const place = new Map(found.map((code, index) => [code, index]));
    return {
        columns: ordered.map(({ column }) => column),
        codes: all.map((code) => place.get(code)),
        slices: found.map((code) => describe(ordered, code)),
    };
}
function describe(cuts, code) {
    let rest = code;
    const levels = cuts
        .toReversed()
        .map(({ column, levels }) => {
        const level = levels[rest % levels.length];
        rest = Math.floor(rest / levels.length);
        return [column, level];
    })
        .reverse();
    const bounds = levels.flatMap(([column, level]) => (level.bounds ? [[column, level.bounds]] : []));
    return {
        by: Object.fromEntries(levels.map(([column, { name }]) => [column, name])),
        ...(bounds.length > 0 && { bounds: Object.fromEntries(bounds) }),
    };
}


/***/ }),

/***/ 67226:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  D: () => (/* binding */ predictionsOfModel),
  L: () => (/* binding */ scoreTable)
});

// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(43026);
// EXTERNAL MODULE: ./build/src/evaluation/column-values.js
var column_values = __webpack_require__(32747);
// EXTERNAL MODULE: ./build/src/evaluation/class-names.js
var class_names = __webpack_require__(56429);
;// CONCATENATED MODULE: ./build/src/evaluation/model-classes.js

/**
 * What class each column of the scores is of: as the model says; by their numbers, where its labels are whole numbers from
 * 0; else by the labels themselves, each with the column that is highest where it is given. Undefined when nobody can tell.
 */
function classesOfScores(scores, said, labels) {
    const { width } = scores;
    if (said?.length === width)
        return [...said];
    const numbers = Array.from({ length: width }, (_, place) => String(place));
    if (!labels || labels.levels.every((label) => numbers.includes((0,class_names/* numeral */.Dx)(label) ?? '')))
        return numbers;
    const columns = columnsOfLabels(scores, labels);
    const classes = columns.map((column) => labels.levels[columns.indexOf(column)]);
    if (new Set(columns).size < columns.length || columns.length !== width)
        return undefined;
    return classes.map((_, place) => labels.levels[columns.indexOf(place)]);
}
/** The column that is highest in most rows of each label. */
function columnsOfLabels({ width, values }, { codes, levels }) {
    const votes = levels.map(() => new Int32Array(width));
    codes.forEach((code, row) => {
        let best = 0;
        for (let place = 1; place < width; place++) {
            if (values[row * width + place] > values[row * width + best])
                best = place;
        }
        votes[code][best]++;
    });
    return votes.map((vote) => vote.indexOf(Math.max(...vote)));
}
/**
 * The names of a model's classes as the truth has them. Where the truth has two classes of which the model's names mean
 * none, 1 (or true) is the positive one, as trainers number them.
 */
function inWordsOfTruth(classes, truth, positive) {
    const isNumbered = classes.every((name) => ['0', '1', '-1'].includes((0,class_names/* numeral */.Dx)(name) ?? '') || /^(?:true|false)$/i.test(name));
    const isForeign = classes.every((name) => (0,class_names/* classOf */.Kl)(name, truth) < 0);
    const place = positive === undefined ? -1 : (0,class_names/* classOf */.Kl)(positive, truth);
    if (!isNumbered || !isForeign || truth.length > 2 || place < 0)
        return (name) => name;
    const other = truth.find((_, at) => at !== place) ?? `not ${positive}`;
    return (name) => ((0,class_names/* numeral */.Dx)(name) === '1' || /^true$/i.test(name) ? truth[place] : other);
}

// EXTERNAL MODULE: ./build/src/core/nearest.js
var nearest = __webpack_require__(22007);
;// CONCATENATED MODULE: ./build/src/evaluation/model-feeds.js



/** Largest and smallest number of each type of whole numbers; of 64 bits, as far as a number is exact. */
const RANGES = {
    int8: [-(2 ** 7), 2 ** 7 - 1],
    int16: [-(2 ** 15), 2 ** 15 - 1],
    int32: [-(2 ** 31), 2 ** 31 - 1],
    int64: [Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER],
    uint8: [0, 2 ** 8 - 1],
    uint16: [0, 2 ** 16 - 1],
    uint32: [0, 2 ** 32 - 1],
    uint64: [0, Number.MAX_SAFE_INTEGER],
    bool: [0, 1],
};
/**
 * Which columns each input gets: the one of its name, or, for a single input of several columns, all columns in their
 * order but those of `others` (target, id, weight …). Throws `MODEL_INPUTS` (exit 2) where that does not come out even.
 */
function planInputs(model, table, others) {
    const { inputs } = model;
    const wrong = (message, hint) => new errors/* UserError */.yo({ code: 'MODEL_INPUTS', message: `${model.name}: ${message}`, hint, exitCode: 2 });
    for (const { name, type, shape } of inputs) {
        if (type === 'other')
            throw wrong(`input "${name}" is of a type that no column has`, 'Export it with numbers or text.');
        if (shape && (shape.length < 1 || shape.length > 2))
            throw wrong(`input "${name}" has ${shape.length} dimensions`, 'Rows of a table are for inputs of [rows] or [rows, columns].');
    }
    if (inputs.length === 0)
        throw wrong('it has no inputs', 'Export it with the columns it predicts from.');
    const names = table.columns.filter(({ type }) => type !== 'other').map(({ name }) => name);
    const byName = inputs.map((input) => ({
        input,
        column: widthOf(input) === 1 || widthOf(input) === undefined ? columnFor(input.name, names) : undefined,
    }));
    const unnamed = byName.filter(({ column }) => column === undefined);
    if (unnamed.length === 0)
        return byName.map(({ input, column }) => ({ input, columns: [column] }));
    const [only] = inputs;
    const features = names.filter((name) => !others.includes(name));
    if (inputs.length === 1) {
        const width = widthOf(only) ?? features.length;
        if (width === features.length)
            return [{ input: only, columns: features }];
        const left = others.length > 0 ? ` beside ${(0,column_values/* listed */.KE)(others)}` : '';
        throw wrong(`input "${only.name}" takes ${width} columns, but ${table.name} has ${features.length}${left}: ${(0,column_values/* listed */.KE)(features)}`, 'Give it a table with the columns it was trained on, in that order.');
    }
    const [first] = unnamed;
    const meant = (0,nearest/* nearest */.p)(first.input.name, names);
    throw wrong(`${table.name} has no column for the inputs ${(0,column_values/* listed */.KE)(unnamed.map(({ input }) => input.name))}`, meant === undefined
        ? `Columns are found by name; it has ${(0,column_values/* listed */.KE)(names)}.`
        : `Is "${meant}" meant for "${first.input.name}"? Columns are found by name.`);
}
/** Exporters write `_` for what no identifier has. */
function columnFor(input, names) {
    if (names.includes(input))
        return input;
    const alike = names.filter((name) => name.replace(/\W/g, '_') === input);
    return alike.length === 1 ? alike[0] : undefined;
}
function widthOf({ shape }) {
    if (!shape)
        return undefined;
    return shape.length === 1 ? 1 : shape[1];
}
/**
 * Reads the columns. Missing values are NaN for floats and the empty text for text; for other types they are an error, as
 * are numbers that the type does not have (`MODEL_INPUT_VALUE`, exit 2).
 */
async function readFeeds(model, table, plan) {
    const feeds = [];
    for (const { input, columns } of plan) {
        const read = [];
        for (const column of columns) {
            if (input.type === 'string')
                read.push(await table.categories(column));
            else
                read.push(fitted(await table.numbers(column), input, column, model, table));
        }
        feeds.push({ input, columns: read });
    }
    return feeds;
}
function fitted(values, { name, type }, column, model, table) {
    if (type === 'float32')
        return new Float32Array(values);
    const range = RANGES[type];
    if (!range)
        return values;
    const [least, most] = range;
    const row = values.findIndex((value) => !(Number.isInteger(value) && value >= least && value <= most));
    if (row < 0)
        return values;
    const found = Number.isNaN(values[row]) ? 'no value' : String(values[row]);
    throw new errors/* UserError */.yo({
        code: 'MODEL_INPUT_VALUE',
        message: `column "${column}" of ${table.name} has ${found} in row ${row + 1}, but input "${name}" of ${model.name} is ${type}`,
        hint: 'Fill such rows or leave them out, or export the model with float inputs.',
        exitCode: 2,
    });
}

;// CONCATENATED MODULE: ./build/src/evaluation/model-outputs.js



const FLOATS = ['float32', 'float64'];
/**
 * Which outputs say what: classes are text, whole numbers or booleans, one a row; scores and predicted numbers are floats.
 * Sequences and maps are never asked for. Throws `MODEL_OUTPUTS` (exit 2) with what there is, where that leaves a choice.
 */
function findOutputs(model, task, named) {
    const needsLabel = task === 'binary' || task === 'multiclass';
    const label = needsLabel
        ? (byName(model, named.label) ?? only(model, labelsOf(model), /label|class/i, 'label'))
        : undefined;
    const score = byName(model, named.score) ?? only(model, scoresOf(model), /prob|score/i, 'score');
    if (label || score)
        return { ...(label && { label }), ...(score && { score }) };
    throw outputsError(model, `none of its outputs can be a ${needsLabel ? 'class or a score' : 'number'}`);
}
function byName(model, name) {
    if (name === undefined)
        return undefined;
    const found = model.outputs.find((output) => output.name === name);
    if (found && found.type !== 'other')
        return found;
    const meant = (0,nearest/* nearest */.p)(name, model.outputs.map((output) => output.name));
    if (found)
        throw outputsError(model, `output "${name}" is no tensor of numbers or text`);
    throw outputsError(model, `it has no output "${name}"`, meant === undefined ? undefined : `Did you mean "${meant}"?`);
}
function labelsOf({ outputs }) {
    return outputs.filter(({ type, shape }) => {
        const isOneARow = !shape || shape.length === 1 || (shape.length === 2 && (shape[1] ?? 1) === 1);
        return type !== 'other' && !FLOATS.includes(type) && isOneARow;
    });
}
function scoresOf({ outputs }) {
    return outputs.filter(({ type, shape }) => FLOATS.includes(type) && (shape?.length ?? 2) <= 2);
}
/** The one there is, or the one of several whose name says what it is. */
function only(model, found, word, what) {
    if (found.length < 2)
        return found[0];
    const called = found.filter(({ name }) => word.test(name));
    if (called.length === 1)
        return called[0];
    throw outputsError(model, `which output is the ${what}?`);
}
/** With the outputs there are. */
function outputsError(model, message, hint) {
    const all = model.outputs.map(({ name, type, shape }) => {
        const sizes = shape ? ` [${shape.map((size) => size ?? '?').join(', ')}]` : '';
        return `${name}: ${type === 'other' ? 'no tensor' : type + sizes}`;
    });
    return new errors/* UserError */.yo({
        code: 'MODEL_OUTPUTS',
        message: `${model.name}: ${message} It has ${(0,column_values/* listed */.KE)(all)}.`.replace(/([^?.])( It has)/, '$1.$2'),
        hint: hint ?? 'Name them: the label with --prediction, the score with --score, or both as `outputs` in assay.yaml.',
        exitCode: 2,
    });
}

// EXTERNAL MODULE: ./build/src/evaluation/read-predictions.js + 2 modules
var read_predictions = __webpack_require__(1267);
;// CONCATENATED MODULE: ./build/src/evaluation/with-columns.js
/** The table with more columns; of a name that it has already, the added one counts. */
function withColumns(table, added) {
    const own = new Map(added.map((column) => [column.name, column]));
    const kept = table.columns.filter(({ name }) => !own.has(name));
    const typed = added.map((column) => ({
        name: column.name,
        type: 'values' in column ? 'number' : 'string',
    }));
    return {
        name: table.name,
        rowCount: table.rowCount,
        columns: [...kept, ...typed],
        numbers: async (name) => {
            const column = own.get(name);
            return column && 'values' in column ? column.values : table.numbers(name);
        },
        categories: async (name) => {
            const column = own.get(name);
            return column && 'categories' in column ? column.categories : table.categories(name);
        },
    };
}

;// CONCATENATED MODULE: ./build/src/evaluation/score-model.js







/**
 * Asks a model about the rows of a table. Inputs are found by column name, or are all columns but those of the truth;
 * outputs by type and shape, or by name. `UserError`s (exit 2): `MODEL_INPUTS`, `MODEL_INPUT_VALUE`, `MODEL_OUTPUTS`,
 * `MODEL_CLASSES`, `MODEL_NO_ANSWER`, and those of the engine.
 */
async function scoreTable(model, table, truth, named = {}) {
    const { task, target, weight, id, group, query } = truth;
    const plan = planInputs(model, table, [target, weight, id, group, query].filter((name) => name !== undefined));
    const outputs = findOutputs(model, task, named);
    const fetches = [];
    if (outputs.label)
        fetches.push({ output: outputs.label, as: 'categories' });
    if (outputs.score)
        fetches.push({ output: outputs.score, as: 'numbers' });
    const known = isOfClasses(task) ? (await table.categories(target)).levels : [];
    const feeds = await readFeeds(model, table, plan);
    const answers = await model.run(feeds, table.rowCount, fetches);
    refuseUnanswered(model, table, score_model_scoresOf(answers), feeds, plan);
    return isOfClasses(task)
        ? classColumns(model, table, truth, outputs, answers, known)
        : numberColumn(model, table, truth, outputs, answers);
}
/** What a model says of the rows of a table, as predictions; see `scoreTable` and `readPredictions`. */
async function predictionsOfModel(model, table, truth, named) {
    const scored = await scoreTable(model, table, truth, named);
    return (0,read_predictions/* readPredictions */.R)(scored.table, scored.columns);
}
function isOfClasses(task) {
    return task === 'binary' || task === 'multiclass';
}
/** A model that was not trained on missing values answers them with none: the row and what it lacks are said. */
function refuseUnanswered(model, table, scores, feeds, plan) {
    if (!scores)
        return;
    let at = 0;
    while (at < scores.values.length && !Number.isNaN(scores.values[at]))
        at++;
    if (at === scores.values.length)
        return;
    const row = Math.floor(at / scores.width);
    const empty = feeds.flatMap(({ columns }, input) => columns.flatMap((column, place) => (isEmpty(column, row) ? [plan[input].columns[place]] : [])));
    const why = empty.length > 0 ? `, where ${(0,column_values/* listed */.KE)(empty)} ${empty.length === 1 ? 'is' : 'are'} empty` : '';
    throw new errors/* UserError */.yo({
        code: 'MODEL_NO_ANSWER',
        message: `${model.name} gives no number for row ${row + 1} of ${table.name}${why}`,
        hint: 'Fill what is missing, leave such rows out, or let the model do it (an imputer in its pipeline).',
        exitCode: 2,
    });
}
function isEmpty(column, row) {
    return 'levels' in column ? column.codes[row] === -1 : Number.isNaN(column[row]);
}
function numberColumn(model, table, truth, outputs, answers) {
    const scores = score_model_scoresOf(answers);
    if (scores.width !== 1)
        throw wrongWidth(model, outputs, truth.task, scores.width);
    const name = columnName(model, outputs.score.name);
    const columns = { ...truth, [truth.task === 'ranking' ? 'score' : 'prediction']: name };
    return { table: withColumns(table, [{ name, values: everyNth(scores, 0) }]), columns };
}
function classColumns(model, table, truth, outputs, answers, known) {
    const { task, positive, threshold } = truth;
    const added = [];
    const columns = { ...truth };
    const scores = score_model_scoresOf(answers);
    const labels = score_model_labelsOf(answers);
    if (labels && labels.width !== 1)
        throw outputsError(model, `output "${outputs.label.name}" has ${labels.width} values a row, and a label is one`);
    if (labels && (threshold === undefined || !scores)) {
        columns.prediction = columnName(model, outputs.label.name);
        const inWords = inWordsOfTruth(model.classLabels ?? labels.levels, known, positive);
        added.push({ name: columns.prediction, categories: { codes: labels.codes, levels: labels.levels.map(inWords) } });
    }
    if (scores && task === 'binary' && scores.width === 1) {
        columns.score = columnName(model, outputs.score.name);
        added.push({ name: columns.score, values: everyNth(scores, 0) });
    }
    else if (scores) {
        if (scores.width < 2 || (task === 'binary' && scores.width > 2))
            throw wrongWidth(model, outputs, task, scores.width);
        const classes = classesOfScores(scores, model.classLabels, labels);
        if (!classes)
            throw classesUnknown(model, outputs.score.name, scores.width);
        const inWords = inWordsOfTruth(classes, known, positive);
        const names = classes.map((name) => columnName(model, `${outputs.score.name}[${name}]`));
        names.forEach((name, place) => added.push({ name, values: everyNth(scores, place) }));
        columns.score = Object.fromEntries(classes.map((name, place) => [inWords(name), names[place]]));
    }
    return { table: withColumns(table, added), columns };
}
function score_model_scoresOf(answers) {
    return answers.find((answer) => answer.as === 'numbers');
}
function score_model_labelsOf(answers) {
    return answers.find((answer) => answer.as === 'categories');
}
function everyNth({ width, values }, place) {
    const column = new Float64Array(values.length / width);
    for (let row = 0; row < column.length; row++)
        column[row] = values[row * width + place];
    return column;
}
/** No column of a file is called so. */
function columnName(model, output) {
    return `${output} (output of ${model.name})`;
}
function wrongWidth(model, outputs, task, width) {
    const wanted = { binary: 'one or two', multiclass: 'one a class', regression: 'one', ranking: 'one' }[task];
    return outputsError(model, `output "${outputs.score.name}" has ${width} values a row, and the task ${task} needs ${wanted}`, 'Use the task that the model was trained for, or name another output with --score.');
}
function classesUnknown(model, output, width) {
    return new errors/* UserError */.yo({
        code: 'MODEL_CLASSES',
        message: `${model.name}: nothing says which class each of the ${width} values of output "${output}" is of`,
        hint: 'Export it with the names of its classes, or with classes numbered from 0.',
        exitCode: 2,
    });
}


/***/ }),

/***/ 22841:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fk: () => (/* binding */ findEngines),
/* harmony export */   Hb: () => (/* binding */ ONNXRUNTIME_VERSION),
/* harmony export */   Z5: () => (/* binding */ enginePlaces)
/* harmony export */ });
/* unused harmony export cachedEngineDirectory */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98995);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);



/** The version that is fetched where none is installed. */
const ONNXRUNTIME_VERSION = '1.30.0';
/** The places of this process. */
function enginePlaces() {
    return { program: process.argv[1], toolCache: process.env['RUNNER_TOOL_CACHE'] };
}
/** Where a runner keeps a fetched onnxruntime: a directory with `node_modules` in it. */
function cachedEngineDirectory(toolCache) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(toolCache, 'assay-onnxruntime', ONNXRUNTIME_VERSION, process.arch);
}
/**
 * Engines that are here, the best one first: onnxruntime-node (installed, or in the runner's tool cache), then the WASM of
 * onnxruntime-web (beside the program in `onnxruntime-web/`, or installed). Whether one can run shows when it is loaded.
 */
function findEngines(places, kind) {
    const program = places.program === undefined ? undefined : realPath(places.program);
    const found = [];
    if (kind !== 'wasm') {
        const roots = [program, places.toolCache && (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(cachedEngineDirectory(places.toolCache), 'package.json')];
        for (const root of roots) {
            const path = root && resolvePackage(root, 'onnxruntime-node');
            if (path && !found.some((other) => other.path === path))
                found.push({ kind: 'native', path });
        }
    }
    if (kind !== 'native' && program !== undefined) {
        const installed = resolvePackage(program, 'onnxruntime-web');
        const directories = [
            (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(program), 'onnxruntime-web'),
            (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(program), '../onnxruntime-web'),
            ...(installed === undefined ? [] : [(0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(installed)]),
        ];
        for (const directory of directories) {
            const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, 'ort.wasm.bundle.min.mjs');
            const code = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, 'ort-wasm-simd-threaded.wasm');
            const wasm = [`${code}.br`, code].find(node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync);
            if (wasm !== undefined && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path))
                found.push({ kind: 'wasm', path, wasm });
        }
    }
    return found;
}
function realPath(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(path);
    }
    catch {
        return undefined;
    }
}
function resolvePackage(from, name) {
    try {
        return (0,node_module__WEBPACK_IMPORTED_MODULE_1__.createRequire)(from).resolve(name);
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 99924:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ openModel)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(43026);
// EXTERNAL MODULE: ./build/src/platform/files.js
var files = __webpack_require__(48486);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./build/src/platform/onnx/refusal.js

/** Longest text of a model, or of the engine about it, that a message repeats. */
const MAX_QUOTED = 300;
/** A model that cannot be used (exit 2). */
function refusal(code, name, what, hint, cause) {
    return new errors/* UserError */.yo({ code, message: `${name}: ${quoted(what)}`, hint, exitCode: 2, cause });
}
/** A model, or a part of it, beyond what is read (exit 2). */
function modelTooLarge(name, what) {
    return refusal('MODEL_TOO_LARGE', name, `too large: ${what}`, 'Models of up to 2 GiB are read, external data included.');
}
/** Text out of a model: on one line, without control characters, and not too long. */
function quoted(text) {
    const line = text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, ' ').trim();
    return line.length > MAX_QUOTED ? `${line.slice(0, MAX_QUOTED - 1)}…` : line;
}

;// CONCATENATED MODULE: ./build/src/platform/onnx/external-data.js




const FOLDERLESS = 'Export it as one file, with its weights inside.';
const HINT = 'Keep the files a model needs in the folder of the model, under plain names, or export it as one file.';
/**
 * Reads what a model has in files beside it: in the folder of the model or below, never out of it, and never through
 * links. Throws `MODEL_EXTERNAL_DATA` (exit 2) for any other place, and for data that is not there.
 * `path` is the model's own; undefined for one that came without a folder.
 */
function externalDataReader(name, path) {
    return (location, offset, length) => {
        const refused = (why, hint = HINT) => refusal('MODEL_EXTERNAL_DATA', name, `external data in "${location}": ${why}`, hint);
        if (path === undefined)
            throw refused('a model that is read from a revision has no files beside it', FOLDERLESS);
        const parts = location.split('/');
        if (/[\\:\0]/.test(location) || parts.some((part) => part === '' || part === '.' || part === '..'))
            throw refused('not a plain path inside the folder of the model');
        let file = (0,external_node_path_.dirname)(path);
        for (const [at, part] of parts.entries()) {
            file = (0,external_node_path_.join)(file, part);
            const stat = (0,files/* lstatIfExists */.sM)(file);
            if (!stat)
                throw refused('there is no such file');
            const isRight = at === parts.length - 1 ? stat.isFile() : stat.isDirectory();
            if (!isRight)
                throw refused(stat.isSymbolicLink() ? 'a link, which is not followed' : 'not a file');
        }
        const bytes = Buffer.allocUnsafe(length);
        const fd = (0,external_node_fs_.openSync)(file, 'r');
        try {
            if ((0,external_node_fs_.fstatSync)(fd).size < offset + length)
                throw refused(`shorter than ${offset + length} bytes`);
            for (let read = 0; read < length;) {
                const count = (0,external_node_fs_.readSync)(fd, bytes, read, length - read, offset + read);
                if (count === 0)
                    throw refused(`shorter than ${offset + length} bytes`);
                read += count;
            }
        }
        finally {
            (0,external_node_fs_.closeSync)(fd);
        }
        return bytes;
    };
}

// EXTERNAL MODULE: ./build/src/platform/onnx/find-engine.js
var find_engine = __webpack_require__(22841);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: ./build/src/platform/process-groups.js
var process_groups = __webpack_require__(48761);
;// CONCATENATED MODULE: ./build/src/platform/onnx/model-host.js
/**
 * What runs beside the engine, in a process of its own: answers one request after the other. It refers to nothing outside
 * itself, because its text is what that process runs.
 */
function modelHost(tools) {
    const SIGN_OF_LIFE_MS = 1000;
    let ort;
    let session;
    let lastSign = 0;
    return async (request) => {
        const { id } = request;
        lastSign = Date.now();
        try {
            tools.send({ id, ok: await answer(request) });
        }
        catch (error) {
            tools.send({ id, error: error instanceof Error ? error.message : String(error) });
        }
    };
    async function answer(request) {
        if (request.ask === 'start')
            return start(request.engine);
        if (request.ask === 'run')
            return { answers: await run(request) };
        const quiet = { logSeverityLevel: 4, intraOpNumThreads: 1, interOpNumThreads: 1 };
        session = await ort.InferenceSession.create(request.model, quiet);
        return { loaded: true };
    }
    async function start(engine) {
        if (engine.kind === 'native') {
            ort = tools.readNative(engine.path);
            return { version: `onnxruntime-node ${ort.env.versions.node}` };
        }
        ort = (await tools.readWeb(engine.path));
        ort.env.wasm.numThreads = 1;
        ort.env.wasm.wasmBinary = tools.readCode(engine.wasm);
        return { version: `onnxruntime-web ${ort.env.versions.web} (wasm)` };
    }
    async function run(request) {
        const { feeds, rowCount, batch, isFixed, fetches } = request;
        const names = fetches.map(({ output }) => output.name);
        const collected = fetches.map(collector);
        for (let from = 0; from < rowCount; from += batch) {
            const count = Math.min(batch, rowCount - from);
            const size = isFixed ? batch : count;
            const inputs = {};
            for (const feed of feeds)
                inputs[feed.input.name] = tensorOf(feed, from, count, size);
            const outputs = await session.run(inputs, names);
            fetches.forEach(({ output }, at) => collected[at].take(outputs[output.name], from, count, size));
            if (Date.now() - lastSign < SIGN_OF_LIFE_MS)
                continue;
            lastSign = Date.now();
            tools.send({ alive: true });
        }
        return collected.map(({ answer }) => answer());
        function collector({ output, as }) {
            let width = -1;
            let values;
            const codes = new Map();
            return { take, answer };
            function take({ dims, data }, from, count, size) {
                if (width < 0)
                    begin(data.length / size);
                if (data.length !== width * size || (dims.length > 0 && dims[0] !== size && size !== 1))
                    throw new Error(`output "${output.name}" has the shape [${dims.join(', ')}] for ${size} rows`);
                const end = count * width;
                if (as === 'numbers' && data instanceof Float32Array)
                    values.set(data.subarray(0, end), from * width);
                else if (as === 'numbers')
                    for (let at = 0; at < end; at++)
                        values[from * width + at] = Number(data[at]);
                else
                    for (let at = 0; at < end; at++)
                        values[from * width + at] = codeOf(data[at]);
            }
            function begin(found) {
                width = Number.isInteger(found) ? found : 0;
                const length = rowCount * width;
                if (as === 'categories')
                    values = new Int32Array(length);
                else
                    values = output.type === 'float32' ? new Float32Array(length) : new Float64Array(length);
            }
            function codeOf(value) {
                let code = codes.get(value);
                if (code === undefined)
                    codes.set(value, (code = codes.size));
                return code;
            }
            function answer() {
                if (as === 'numbers')
                    return { as, width, values: values };
                const text = output.type === 'bool' ? (value) => String(value === 1) : String;
                return { as, width, codes: values, levels: [...codes.keys()].map(text) };
            }
        }
    }
    /** Rows from `from` on; those that only fill a fixed size up are like the last one. */
    function tensorOf({ input, columns }, from, count, size) {
        const width = columns.length;
        const data = arrayFor(input.type, size * width);
        const isWide = input.type.endsWith('int64');
        columns.forEach((column, at) => {
            for (let row = 0; row < size; row++) {
                const source = from + (row < count ? row : count - 1);
                const place = row * width + at;
                if ('levels' in column)
                    data[place] = column.codes[source] < 0 ? '' : column.levels[column.codes[source]];
                else
                    data[place] = isWide ? BigInt(column[source]) : column[source];
            }
        });
        return new ort.Tensor(input.type, data, input.shape?.length === 1 ? [size] : [size, width]);
    }
    function arrayFor(type, length) {
        const make = {
            float32: Float32Array,
            float64: Float64Array,
            int8: Int8Array,
            int16: Int16Array,
            int32: Int32Array,
            int64: BigInt64Array,
            uint8: Uint8Array,
            uint16: Uint16Array,
            uint32: Uint32Array,
            uint64: BigUint64Array,
            bool: Uint8Array,
            string: Array,
            other: Array,
        }[type];
        return new make(length);
    }
}

;// CONCATENATED MODULE: ./build/src/platform/onnx/host-process.js





const MEMORY_LOOK_MS = 50;
/** An engine takes its time on a busy machine, whatever a model is allowed. */
const START_LIMIT_MS = 120_000;
/** Of what the engine prints on stderr. */
const MAX_STDERR = 2000;
const PROGRAM = `'use strict';
const fs = require('node:fs');
const tools = {
  send: (reply) => { if (process.connected) process.send(reply); },
  readNative: (path) => require(path),
  readWeb: (path) => import(require('node:url').pathToFileURL(path).href),
  readCode: (path) => path.endsWith('.br') ? require('node:zlib').brotliDecompressSync(fs.readFileSync(path)) : fs.readFileSync(path),
};
const answer = (${modelHost.toString()})(tools);
let last = Promise.resolve();
process.on('message', (request) => { last = last.then(() => answer(request)); });
process.on('disconnect', () => process.exit());`;
/** What an engine said no to, in its words. */
class EngineError extends Error {
}
/**
 * All that a process which reads strangers' models gets to see: no credentials. onnxruntime would otherwise keep a device
 * id in the user's home and report to its makers. Windows starts nothing without SystemRoot.
 */
const ENVIRONMENT = {
    ORT_DISABLE_TELEMETRY: '1',
    ...(process.platform === 'win32' && { SystemRoot: process.env['SystemRoot'] }),
};
/**
 * Starts a process for an engine, so that a model that crashes it, never ends or takes all memory does no harm here.
 * It ends with this process, however this one ends. `name` is the model's, for messages.
 */
function startHost(name, limits) {
    const child = (0,external_node_child_process_.spawn)(process.execPath, ['-e', PROGRAM], {
        stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
        serialization: 'advanced',
        detached: process.platform !== 'win32',
        env: ENVIRONMENT,
    });
    const waiting = new Map();
    let nextId = 0;
    let stderr = '';
    let ending;
    let silence;
    let silenceMs = START_LIMIT_MS;
    const { pid } = child;
    const release = pid === undefined ? () => { } : (0,process_groups/* guardGroup */.v)(pid);
    const watch = pid === undefined ? undefined : setInterval(lookAtMemory, MEMORY_LOOK_MS, pid).unref();
    child.on('message', (reply) => {
        restartSilence();
        if ('alive' in reply)
            return;
        const asked = waiting.get(reply.id);
        waiting.delete(reply.id);
        if ('ok' in reply)
            asked?.resolve(reply.ok);
        else
            asked?.reject(new EngineError(reply.error));
        if (waiting.size === 0)
            rest();
    });
    child.stderr.setEncoding('utf8').on('data', (text) => void (stderr = (stderr + text).slice(-MAX_STDERR)));
    child.on('error', (error) => ended(error));
    child.on('exit', (code, signal) => {
        const hint = 'The model, or the engine with it, is broken: export it again, or try it in Python.';
        const how = signal ?? `exit status ${code}`;
        ended(refusal('MODEL_CRASHED', name, `the engine ended over it (${how}) ${quoted(stderr)}`.trim(), hint));
    });
    rest();
    return {
        ask(request) {
            if (ending)
                return Promise.reject(ending);
            child.ref();
            child.channel?.ref();
            return new Promise((resolve, reject) => {
                const id = nextId++;
                waiting.set(id, { resolve, reject });
                silenceMs = request.ask === 'start' ? START_LIMIT_MS : limits.timeLimitMs;
                if (waiting.size === 1)
                    restartSilence();
                child.send({ ...request, id }, (error) => {
                    if (error && waiting.delete(id))
                        reject(ending ?? error);
                });
            });
        },
        end() {
            ended(new Error('the engine was ended'));
            kill();
        },
    };
    /** An idle engine does not keep this process from ending. */
    function rest() {
        clearTimeout(silence);
        child.unref();
        child.channel?.unref();
        child.stderr.unref();
    }
    function restartSilence() {
        clearTimeout(silence);
        silence = setTimeout(() => {
            const hint = 'A model that never ends cannot be judged; a slow one can be given more time, or fewer rows.';
            ended(refusal('MODEL_TIMEOUT', name, `the model gave no answer within ${silenceMs / 1000} s`, hint));
            kill();
        }, silenceMs);
    }
    function lookAtMemory(of) {
        const bytes = residentBytes(of);
        if (bytes <= limits.memoryLimitBytes)
            return;
        const limit = `${(limits.memoryLimitBytes / 2 ** 30).toFixed(1)} GiB`;
        ended(refusal('MODEL_MEMORY', name, `the model took more than ${limit} of memory`, 'Use a smaller model.'));
        kill();
    }
    function kill() {
        if (pid !== undefined)
            (0,process_groups/* signalGroup */.i)(pid, 'SIGKILL');
    }
    function ended(error) {
        ending ??= error;
        clearInterval(watch);
        rest();
        release();
        for (const { reject } of waiting.values())
            reject(ending);
        waiting.clear();
    }
}
function residentBytes(pid) {
    if (process.platform !== 'linux')
        return 0;
    try {
        return Number(/^VmRSS:\s*(\d+) kB$/m.exec((0,external_node_fs_.readFileSync)(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) * 1024;
    }
    catch {
        return 0; // it has ended
    }
}

;// CONCATENATED MODULE: ./build/src/platform/onnx/wire.js
/**
 * Protocol buffers as bytes (https://protobuf.dev/programming-guides/encoding/), as far as models need them: fields are
 * read in place and copied verbatim, so that what is not understood stays as it is. A forest is millions of fields,
 * so nothing is made of a field that nobody asks for.
 */
/** Bytes that are no protocol buffer. */
class WireError extends Error {
}
/** Goes through the fields of a message; what it says is of the field at hand. Throws `WireError`. */
class Fields {
    message;
    number = 0;
    /** 0 varint, 1 eight bytes, 2 length-delimited, 5 four bytes. */
    wire = 0;
    /** Of a varint, as a signed number: exact up to 2^53. */
    value = 0;
    /** Where the field begins, key included, and where it ends. */
    start = 0;
    end = 0;
    body = 0;
    constructor(message) {
        this.message = message;
    }
    /** What a length-delimited field (or one of four or eight bytes) holds. */
    get bytes() {
        return this.message.subarray(this.body, this.end);
    }
    /** Goes to the next field, if there is one. */
    next() {
        if (this.end >= this.message.length)
            return false;
        this.start = this.end;
        const key = this.varint();
        this.number = Math.floor(key / 8);
        this.wire = key & 7;
        if (this.number < 1 || this.number > 0x1fffffff)
            throw new WireError(`field number ${this.number}`);
        if (this.wire === 0)
            this.value = this.varint();
        const length = this.wire === 0 ? 0 : this.length();
        this.body = this.end;
        if (length < 0 || length > this.message.length - this.end)
            throw new WireError('a field reaches beyond the end');
        this.end += length;
        return true;
    }
    length() {
        if (this.wire === 2)
            return this.varint();
        if (this.wire === 1)
            return 8;
        if (this.wire === 5)
            return 4;
        throw new WireError(`wire type ${this.wire}`);
    }
    /** Seven bits a byte, lowest first; negative numbers take ten, in two's complement. */
    varint() {
        const start = this.end;
        let result = 0;
        let scale = 1;
        for (let count = 1; count < 10; count++) {
            const byte = this.message[this.end++];
            if (byte === undefined)
                throw new WireError('the end comes within a number');
            result += (byte & 127) * scale;
            if (byte < 128)
                return result;
            scale *= 128;
        }
        const last = this.message[this.end++];
        if (last === undefined || last > 1)
            throw new WireError('a number of more than 64 bits');
        const bytes = [...this.message.subarray(start, this.end)].reverse();
        return Number(BigInt.asIntN(64, bytes.reduce((sum, byte) => sum * 128n + BigInt(byte & 127), 0n)));
    }
}
/** The fields of a message, one after the other: the same object each time. Throws `WireError`. */
function* fieldsOf(message) {
    const fields = new Fields(message);
    while (fields.next())
        yield fields;
}
const UTF8 = new TextDecoder();
/** The bytes of a string field, as text. */
function textOf(bytes) {
    return UTF8.decode(bytes);
}
/** The numbers of a repeated varint field: one a field, or several packed into one. */
function integersOf(field) {
    if (field.wire === 0)
        return [field.value];
    const { bytes } = field;
    const numbers = [];
    let start = 0;
    for (let at = 0; at < bytes.length; at++) {
        if (bytes[at] > 127)
            continue;
        // Packed numbers have no keys: each is read as if it were field 1.
        const one = new Fields(Uint8Array.of(8, ...bytes.subarray(start, at + 1)));
        one.next();
        numbers.push(one.value);
        start = at + 1;
    }
    if (start < bytes.length)
        throw new WireError('the end comes within a number');
    return numbers;
}
/** A field that holds a message, text or bytes. */
function lengthDelimited(number, content) {
    const bytes = typeof content === 'string' ? Buffer.from(content) : content;
    return Buffer.concat([varintBytes(number * 8 + 2), varintBytes(bytes.length), bytes]);
}
/** A field that holds a whole number from 0. */
function integer(number, value) {
    return Buffer.concat([varintBytes(number * 8), varintBytes(value)]);
}
/**
 * The message with what its length-delimited fields of these numbers hold replaced; the very same object where `replace`
 * gives back what it got. Throws `WireError`.
 */
function mapFields(message, numbers, replace) {
    const parts = [];
    const fields = new Fields(message);
    let copied = 0;
    while (fields.next()) {
        if (fields.wire !== 2 || !numbers.includes(fields.number))
            continue;
        const { bytes, number, start } = fields;
        const replaced = replace(bytes, number);
        if (replaced === bytes)
            continue;
        parts.push(message.subarray(copied, start), lengthDelimited(number, replaced));
        copied = fields.end;
    }
    return parts.length === 0 ? message : Buffer.concat([...parts, message.subarray(copied)]);
}
/** The message without the fields of these numbers. */
function withoutFields(message, numbers) {
    const parts = [];
    for (const field of fieldsOf(message))
        if (!numbers.includes(field.number))
            parts.push(message.subarray(field.start, field.end));
    return Buffer.concat(parts);
}
function varintBytes(value) {
    const bytes = [];
    let rest = value;
    for (; rest > 127; rest = Math.floor(rest / 128))
        bytes.push((rest % 128) | 128);
    return Uint8Array.from([...bytes, rest]);
}

;// CONCATENATED MODULE: ./build/src/platform/onnx/tensor-proto.js

/** TensorProto.DataType: what it is here, and the bits an element takes (of text: at least). */
const DATA_TYPES = {
    1: ['float32', 32],
    2: ['uint8', 8],
    3: ['int8', 8],
    4: ['uint16', 16],
    5: ['int16', 16],
    6: ['int32', 32],
    7: ['int64', 64],
    8: ['string', 8],
    9: ['bool', 8],
    10: ['other', 16],
    11: ['float64', 64],
    12: ['uint32', 32],
    13: ['uint64', 64],
    14: ['other', 64],
    15: ['other', 128],
    16: ['other', 16],
};
const TEXT = 8;
const EXTERNAL = 1;
/** No engine takes more; a longer list is there to keep its reader busy. */
const MAX_RANK = 64;
/** Throws `WireError`. */
function tensorFacts(tensor) {
    let type = 0;
    let isExternal = false;
    let rawLength;
    const dimensions = [];
    const external = {};
    for (const field of fieldsOf(tensor)) {
        if (field.number === 1)
            dimensions.push(...dimensionsOf(field));
        if (field.number === 2)
            type = field.value;
        if (field.number === 9)
            rawLength = field.bytes.length;
        if (field.number === 13)
            external[textField(field.bytes, 1)] = textField(field.bytes, 2);
        if (field.number === 14)
            isExternal = field.value === EXTERNAL;
        if (dimensions.length > MAX_RANK)
            throw new WireError(`a tensor of more than ${MAX_RANK} dimensions`);
    }
    const bits = DATA_TYPES[type]?.[1];
    const count = dimensions.reduce((product, size) => product * size, 1);
    const sizeBytes = bits === undefined ? undefined : (count * bits) / 8;
    return { sizeBytes, rawLength: type === TEXT ? undefined : rawLength, isExternal, external };
}
function dimensionsOf(field) {
    if (field.bytes.length > MAX_RANK * 10)
        throw new WireError(`a tensor of more than ${MAX_RANK} dimensions`);
    const sizes = integersOf(field);
    if (sizes.some((size) => size < 0))
        throw new WireError('a tensor with a negative dimension');
    return sizes;
}
/** The tensor with these bytes as its own data, instead of external ones. */
function withRawData(tensor, data) {
    return Buffer.concat([withoutFields(tensor, [9, 13, 14]), lengthDelimited(9, data)]);
}
/** What a tensor of text or of 64-bit whole numbers holds, as text; undefined for other types. */
function labelsOfTensor(tensor) {
    let type = 0;
    const labels = [];
    for (const field of fieldsOf(tensor)) {
        if (field.number === 2)
            type = field.value;
        if (field.number === 6)
            labels.push(textOf(field.bytes));
        if (field.number === 7)
            labels.push(...integersOf(field).map(String));
        if (field.number !== 9 || field.bytes.length % 8 !== 0)
            continue;
        const view = new DataView(field.bytes.buffer, field.bytes.byteOffset, field.bytes.length);
        for (let at = 0; at < view.byteLength; at += 8)
            labels.push(String(view.getBigInt64(at, true)));
    }
    const name = DATA_TYPES[type]?.[0];
    return name === 'string' || name === 'int64' ? { type: name, labels } : undefined;
}
/** What a ValueInfoProto says of an input or output. Throws `WireError`. */
function tensorInfo(valueInfo) {
    const name = textField(valueInfo, 1);
    const type = messageField(valueInfo, 2);
    const tensorType = type && messageField(type, 1);
    if (!tensorType)
        return { name, type: 'other' };
    let element = 'other';
    let shape;
    for (const field of fieldsOf(tensorType)) {
        if (field.number === 1)
            element = DATA_TYPES[field.value]?.[0] ?? 'other';
        if (field.number === 2)
            shape = shapeOf(field.bytes);
    }
    return { name, type: element, ...(shape && { shape }) };
}
/** Sizes that are named, unknown or not positive vary. */
function shapeOf(bytes) {
    const shape = [];
    for (const field of fieldsOf(bytes)) {
        if (field.number !== 1)
            continue;
        let size;
        for (const part of fieldsOf(field.bytes))
            if (part.number === 1 && part.value > 0)
                size = part.value;
        shape.push(size);
        if (shape.length > MAX_RANK)
            throw new WireError(`an input or output of more than ${MAX_RANK} dimensions`);
    }
    return shape;
}
/** The last text field of that number; '' where there is none. */
function textField(message, number) {
    const bytes = messageField(message, number);
    return bytes ? textOf(bytes) : '';
}
function messageField(message, number) {
    let found;
    for (const field of fieldsOf(message))
        if (field.number === number && field.wire === 2)
            found = field.bytes;
    return found;
}

;// CONCATENATED MODULE: ./build/src/platform/onnx/cut-zip-maps.js


const FLOAT = 1;
/**
 * A graph whose outputs are tensors where a ZipMap of `ai.onnx.ml` made a map a row of them, which engines outside Python
 * cannot return: an Identity takes the place of each ZipMap, so that the output keeps its name and is the probabilities
 * [rows, classes]. The very same object when there is nothing to cut.
 */
function cutZipMaps(graph) {
    const outputs = new Set();
    for (const field of fieldsOf(graph))
        if (field.number === 12)
            outputs.add(textField(field.bytes, 1));
    const cut = new Set();
    const withoutNodes = mapFields(graph, [1], (bytes) => {
        const output = isZipMap(bytes) ? textField(bytes, 2) : '';
        if (!outputs.has(output))
            return bytes;
        cut.add(output);
        return Buffer.concat([
            lengthDelimited(1, textField(bytes, 1)),
            lengthDelimited(2, output),
            lengthDelimited(4, 'Identity'),
        ]);
    });
    const tensor = lengthDelimited(2, lengthDelimited(1, integer(1, FLOAT)));
    return mapFields(withoutNodes, [12], (bytes) => {
        const name = textField(bytes, 1);
        return cut.has(name) ? Buffer.concat([lengthDelimited(1, name), tensor]) : bytes;
    });
}
/** Whether a NodeProto is a ZipMap. */
function isZipMap(node) {
    return textField(node, 4) === 'ZipMap' && textField(node, 7) === 'ai.onnx.ml';
}

;// CONCATENATED MODULE: ./build/src/platform/onnx/class-labels.js



const LABEL_ATTRIBUTES = ['classlabels_strings', 'classlabels_int64s', 'classlabels_ints'];
/**
 * Names of the classes in the order of the probabilities, as the graph says them: by its ZipMap, else by its classifier
 * operators and the tables of labels that winners are looked up in, as far as these agree. Only labels of a type that
 * an output has count: parts of an ensemble may have numbers for the classes that are named outside.
 */
function classLabels(graph, outputs) {
    const tensors = new Map();
    const nodes = [];
    for (const { number, bytes } of fieldsOf(graph)) {
        if (number === 1)
            nodes.push(bytes);
        if (number === 5)
            tensors.set(textField(bytes, 8), bytes);
    }
    for (const node of nodes) {
        const found = isZipMap(node) ? attributeLabels(node) : undefined;
        if (found)
            return found.labels;
    }
    const found = nodes
        .map((node) => attributeLabels(node) ?? tableLabels(node, tensors))
        .filter((labels) => labels !== undefined)
        .filter(({ type }) => outputs.some((output) => output.type === type || (type === 'int64' && output.type === 'int32')));
    const lists = new Map(found.map(({ labels }) => [JSON.stringify(labels), labels]));
    return lists.size === 1 ? [...lists.values()][0] : undefined;
}
function attributeLabels(node) {
    for (const { number, bytes } of fieldsOf(node)) {
        if (number !== 5 || !LABEL_ATTRIBUTES.includes(textField(bytes, 1)))
            continue;
        const labels = [];
        let type = 'int64';
        for (const field of fieldsOf(bytes)) {
            if (field.number === 8)
                labels.push(...integersOf(field).map(String));
            if (field.number !== 9)
                continue;
            labels.push(textOf(field.bytes));
            type = 'string';
        }
        if (labels.length > 0)
            return { type, labels };
    }
    return undefined;
}
/** Of an ArrayFeatureExtractor whose table is a constant. */
function tableLabels(node, tensors) {
    let operator = '';
    let table;
    for (const { number, bytes } of fieldsOf(node)) {
        if (number === 1)
            table ??= textOf(bytes);
        if (number === 4)
            operator = textOf(bytes);
    }
    const tensor = operator === 'ArrayFeatureExtractor' && table !== undefined ? tensors.get(table) : undefined;
    return tensor && labelsOfTensor(tensor);
}

;// CONCATENATED MODULE: ./build/src/platform/onnx/read-model.js





/** Protocol buffers are no larger, and engines take a model in one piece. */
const MAX_MODEL_BYTES = 2 ** 31 - 1;
/** Far more than real models have; what is beyond could keep a reader busy for minutes. */
const MAX_NODES = 1_000_000;
const MAX_GRAPH_DEPTH = 32;
/** Whose operators the engines have built in ('' is ONNX itself). */
const KNOWN_DOMAINS = ['', 'ai.onnx', 'ai.onnx.ml', 'ai.onnx.training', 'ai.onnx.preview.training', 'com.microsoft'];
/** Of ONNX itself, for a model that has none of its operators; any version has what is put in the place of a ZipMap. */
const PLAIN_OPSET = 13;
/**
 * Reads a model and makes it one that any engine can run: ZipMaps at its outputs are cut out, external data is taken in.
 * Refused (exit 2) are bytes that are no model, what is too large or too deep, and operators that no engine has.
 * Field numbers: https://github.com/onnx/onnx/blob/main/onnx/onnx.proto
 */
function readModel(model, name, readExternal) {
    try {
        return checkedModel(model, name, readExternal);
    }
    catch (error) {
        if (!(error instanceof WireError))
            throw error;
        const hint = 'Export or fetch it again: it may be cut off, or a pointer of Git LFS.';
        throw refusal('MODEL_MALFORMED', name, `not an ONNX model (${error.message})`, hint, error);
    }
}
function checkedModel(model, name, readExternal) {
    const operators = new Map();
    /** Domains of functions that the model brings along. */
    const ownDomains = new Set();
    const opsets = new Set();
    let sizeBytes = model.length;
    let nodes = 0;
    let graph;
    if (sizeBytes > MAX_MODEL_BYTES)
        throw modelTooLarge(name, `${sizeBytes} bytes`);
    const checked = mapFields(model, [7, 8, 25], (bytes, number) => {
        if (number === 8)
            opsets.add(textField(bytes, 1));
        if (number === 8)
            return bytes;
        if (number === 25)
            ownDomains.add(textField(bytes, 10));
        if (number === 25)
            return mapFields(bytes, [7], (inner) => node(inner, 0));
        // A second graph would be merged with the first one.
        if (graph)
            throw new WireError('it holds two graphs');
        graph = subgraph(bytes, 0);
        return cutZipMaps(graph);
    });
    if (!graph)
        throw new WireError('it holds no graph');
    const foreign = [...operators].filter(([domain]) => !KNOWN_DOMAINS.includes(domain) && !ownDomains.has(domain));
    if (foreign.length > 0) {
        const list = foreign.flatMap(([domain, names]) => [...names].map((operator) => `${domain}.${operator}`));
        const hint = 'Export it with operators of ONNX: custom ones would be code of their own.';
        throw refusal('MODEL_CUSTOM_OPERATORS', name, `it needs custom operators: ${list.join(', ')}`, hint);
    }
    const lacksPlain = !opsets.has('') && !opsets.has('ai.onnx');
    const plainOpset = lacksPlain ? [lengthDelimited(8, integer(2, PLAIN_OPSET))] : [];
    return { bytes: plainOpset.length > 0 ? Buffer.concat([checked, ...plainOpset]) : checked, ...signature(graph) };
    function subgraph(bytes, depth) {
        if (depth > MAX_GRAPH_DEPTH)
            throw modelTooLarge(name, `graphs within graphs, more than ${MAX_GRAPH_DEPTH} deep`);
        return mapFields(bytes, [1, 5, 15], (inner, number) => {
            if (number === 1)
                return node(inner, depth);
            return number === 5 ? tensor(inner) : sparse(inner);
        });
    }
    function node(bytes, depth) {
        if (++nodes > MAX_NODES)
            throw modelTooLarge(name, `more than ${MAX_NODES} operators`);
        const domain = textField(bytes, 7);
        operators.set(domain, (operators.get(domain) ?? new Set()).add(textField(bytes, 4)));
        return mapFields(bytes, [5], (attribute) => mapFields(attribute, [5, 6, 10, 11, 22, 23], (inner, number) => {
            if (number === 5 || number === 10)
                return tensor(inner);
            return number === 6 || number === 11 ? subgraph(inner, depth + 1) : sparse(inner);
        }));
    }
    /** Values and indices of a SparseTensorProto. */
    function sparse(bytes) {
        return mapFields(bytes, [1, 2], tensor);
    }
    function tensor(bytes) {
        const facts = tensorFacts(bytes);
        const declared = facts.sizeBytes ?? 0;
        if (declared > MAX_MODEL_BYTES)
            throw modelTooLarge(name, `a tensor of ${declared} bytes`);
        if (!facts.isExternal) {
            if (facts.rawLength !== undefined && facts.sizeBytes !== undefined && facts.rawLength !== declared)
                throw new WireError(`a tensor of ${declared} bytes comes with ${facts.rawLength}`);
            return bytes;
        }
        const { location = '', offset = '0', length = String(declared) } = facts.external;
        if (facts.sizeBytes === undefined || !/^\d{1,15}$/.test(offset) || Number(length) !== declared)
            throw new WireError(`external data from "${offset}" on, "${length}" bytes, for a tensor of ${declared}`);
        sizeBytes += declared;
        if (sizeBytes > MAX_MODEL_BYTES)
            throw modelTooLarge(name, `${sizeBytes} bytes with its external data`);
        return withRawData(bytes, readExternal(location, Number(offset), declared));
    }
}
function signature(graph) {
    const given = new Set();
    const inputs = [];
    const outputs = [];
    for (const { number, bytes } of fieldsOf(cutZipMaps(graph))) {
        if (number === 5)
            given.add(textField(bytes, 8));
        if (number === 11)
            inputs.push(tensorInfo(bytes));
        if (number === 12)
            outputs.push(tensorInfo(bytes));
    }
    const labels = classLabels(graph, outputs);
    return { inputs: inputs.filter(({ name }) => !given.has(name)), outputs, ...(labels && { classLabels: labels }) };
}

;// CONCATENATED MODULE: ./build/src/platform/onnx/run-in-blocks.js



/** Rows the engine gets at a time: more are hardly faster, and what they take within the model stays bounded. */
const CHUNK_ROWS = 1024;
/** Rows sent to the engine's process at a time, and how many such blocks may be under way. */
const BLOCK_ROWS = 8 * CHUNK_ROWS;
const BLOCKS_UNDER_WAY = 3;
/** A model for a fixed number of rows gets no more than this many. */
const MAX_FIXED_ROWS = 65_536;
/**
 * Asks the engine about all rows, block after block: the next block is on its way while the engine is at one. Throws
 * `MODEL_FAILED` (exit 2) for what the model cannot compute.
 */
async function runInBlocks(host, name, feeds, rowCount, fetches) {
    const fixed = fixedRows(name, feeds);
    const batch = fixed ?? CHUNK_ROWS;
    const step = Math.max(1, Math.floor(BLOCK_ROWS / batch)) * batch;
    const answers = [];
    /** Codes of the values of an output that is wanted as categories. */
    const codesOf = [];
    const underWay = [];
    for (let from = 0; from < rowCount || underWay.length > 0;) {
        while (from < rowCount && underWay.length < BLOCKS_UNDER_WAY) {
            const to = Math.min(rowCount, from + step);
            const answer = ask(feeds.map((feed) => slice(feed, from, to)), to - from);
            answer.catch(() => { }); // awaited below, in its turn
            underWay.push({ from, answer });
            from = to;
        }
        const first = underWay.shift();
        const parts = await first.answer;
        parts.forEach((part, at) => keep(at, part, first.from));
    }
    return answers;
    async function ask(block, count) {
        try {
            const request = { feeds: block, rowCount: count, batch, isFixed: fixed !== undefined, fetches };
            const answer = await host.ask({ ask: 'run', ...request });
            return 'answers' in answer ? answer.answers : [];
        }
        catch (error) {
            if (!(error instanceof EngineError))
                throw error;
            const hint = 'Look whether its columns have the types and values it was trained with.';
            throw refusal('MODEL_FAILED', name, `the model failed: ${error.message}`, hint, error);
        }
    }
    function keep(at, part, from) {
        const whole = (answers[at] ??= emptyAnswer(part, rowCount));
        if (whole.width !== part.width)
            throw refusal('MODEL_FAILED', name, `output "${fetches[at].output.name}" changes its width`, 'Name another output.');
        if (whole.as === 'numbers' && part.as === 'numbers')
            whole.values.set(part.values, from * part.width);
        if (whole.as !== 'categories' || part.as !== 'categories')
            return;
        const codes = (codesOf[at] ??= new Map());
        const wholeCodes = part.levels.map((level) => {
            const code = codes.get(level) ?? whole.levels.push(level) - 1;
            codes.set(level, code);
            return code;
        });
        part.codes.forEach((code, index) => (whole.codes[from * part.width + index] = wholeCodes[code]));
    }
}
function emptyAnswer(part, rowCount) {
    const { width } = part;
    const length = rowCount * width;
    if (part.as === 'categories')
        return { as: 'categories', width, codes: new Int32Array(length), levels: [] };
    const isSingle = part.values.BYTES_PER_ELEMENT === 4;
    return { as: 'numbers', width, values: isSingle ? new Float32Array(length) : new Float64Array(length) };
}
/** How many rows the model takes at a time, if it takes no other number. */
function fixedRows(name, feeds) {
    const sizes = new Set(feeds.map(({ input }) => input.shape?.[0]).filter((size) => size !== undefined));
    const [size] = sizes;
    if (sizes.size < 2 && (size === undefined || size <= MAX_FIXED_ROWS))
        return size;
    throw new errors/* UserError */.yo({
        code: 'MODEL_INPUTS',
        message: `${name}: its inputs are for ${[...sizes].join(' and ')} rows at a time`,
        hint: 'Export it with a number of rows that may vary.',
        exitCode: 2,
    });
}
function slice({ input, columns }, from, to) {
    const part = columns.map((column) => ('levels' in column ? sliceText(column, from, to) : column.subarray(from, to)));
    return { input, columns: part };
}
/** With the levels of these rows alone: a column of names may have as many as rows. */
function sliceText({ codes, levels }, from, to) {
    const used = new Map();
    const own = new Int32Array(to - from);
    for (let row = from; row < to; row++) {
        const code = codes[row];
        let mine = code < 0 ? -1 : used.get(code);
        if (mine === undefined)
            used.set(code, (mine = used.size));
        own[row - from] = mine;
    }
    return { codes: own, levels: [...used.keys()].map((code) => levels[code]) };
}

;// CONCATENATED MODULE: ./build/src/platform/onnx/open-model.js










const TIME_LIMIT_MS = 120_000;
const LEAST_MEMORY_LIMIT = 4 * 2 ** 30;
/**
 * Opens an ONNX model, from its file or its bytes, in a process of its own. Errors: the codes of `RefusalCode` and
 * `FILE_MISSING` (exit 2), `ENGINE_MISSING` (exit 3). Threads: one, because results differ in the last digits with more.
 */
async function openModel(source, options = {}) {
    const path = typeof source === 'string' ? source : undefined;
    const name = options.name ?? path ?? 'the model';
    const read = readModel(path === undefined ? source : bytesOf(path, name), name, externalDataReader(name, path));
    const limits = {
        timeLimitMs: options.timeLimitMs ?? TIME_LIMIT_MS,
        memoryLimitBytes: options.memoryLimitBytes ?? Math.min((0,external_node_os_.totalmem)(), LEAST_MEMORY_LIMIT + 4 * read.bytes.length),
    };
    const { host, engine } = await startEngine(name, limits, options);
    try {
        await host.ask({ ask: 'load', model: read.bytes });
    }
    catch (error) {
        host.end();
        if (!(error instanceof EngineError))
            throw error;
        const hint = 'Export it again; `onnx.checker.check_model` of Python says more.';
        throw refusal('MODEL_INVALID', name, `${engine} cannot load it: ${error.message}`, hint, error);
    }
    return {
        name,
        engine,
        inputs: read.inputs,
        outputs: read.outputs,
        ...(read.classLabels && { classLabels: read.classLabels }),
        run: (feeds, rowCount, fetches) => runInBlocks(host, name, feeds, rowCount, fetches),
        close: () => host.end(),
    };
}
function bytesOf(path, name) {
    const stat = (0,files/* statIfExists */.oL)(path);
    const wrong = (code, message) => new errors/* UserError */.yo({ code, message: `${name}: ${message}`, hint: 'Give the path of an ONNX file.', exitCode: 2 });
    if (!stat)
        throw wrong('FILE_MISSING', 'there is no such file');
    if (!stat.isFile())
        throw wrong('FILE_UNREADABLE', 'not a file');
    if (stat.size > MAX_MODEL_BYTES)
        throw modelTooLarge(name, `${stat.size} bytes`);
    return (0,external_node_fs_.readFileSync)(path);
}
/** The best engine that runs here: a native one may be built for another system. */
async function startEngine(name, limits, { engine: kind, places = (0,find_engine/* enginePlaces */.Z5)() }) {
    let why;
    for (const engine of (0,find_engine/* findEngines */.Fk)(places, kind)) {
        const host = startHost(name, limits);
        try {
            const answer = await host.ask({ ask: 'start', engine });
            if ('version' in answer)
                return { host, engine: answer.version };
        }
        catch (error) {
            why ??= error;
        }
        host.end();
    }
    const wanted = kind === 'wasm' ? 'onnxruntime-web' : 'onnxruntime-node';
    throw new errors/* UserError */.yo({
        code: 'ENGINE_MISSING',
        message: `scoring a model needs ${wanted}, which ${why === undefined ? 'is not installed' : 'does not run'} here`,
        hint: `Run \`npm install ${wanted}@${find_engine/* ONNXRUNTIME_VERSION */.Hb}\`, then the same command again.`,
        exitCode: 3,
        cause: why,
    });
}


/***/ }),

/***/ 10016:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ placements),
/* harmony export */   L: () => (/* binding */ delongStandardError)
/* harmony export */ });
/**
 * DeLong's placements by one pass over the sorted scores (as Sun and Xu 2014): O(n). `order` lists the rows by rising
 * score, `sorted` are the scores in that order. Undefined without a row of each kind.
 */
function placements(score, isPositive, order, weight, sorted = Float64Array.from(order, (row) => score[row])) {
    const n = order.length;
    let [positives, negatives] = [0, 0];
    for (let i = 0; i < n; i++) {
        const row = order[i];
        const w = weight ? weight[row] : 1;
        if (isPositive[row] === 1)
            positives += w;
        else
            negatives += w;
    }
    if (!(positives > 0 && negatives > 0))
        return undefined;
    const placement = new Float64Array(score.length);
    let [positivesBelow, negativesBelow, area] = [0, 0, 0];
    for (let start = 0; start < n;) {
        const value = sorted[start];
        let end = start;
        let positivesHere = 0;
        let negativesHere = 0;
        for (; end < n && sorted[end] === value; end++) {
            const row = order[end];
            const w = weight ? weight[row] : 1;
            if (isPositive[row] === 1)
                positivesHere += w;
            else
                negativesHere += w;
        }
        const ofPositive = (negativesBelow + negativesHere / 2) / negatives;
        const ofNegative = (positives - positivesBelow - positivesHere / 2) / positives;
        for (let i = start; i < end; i++) {
            const row = order[i];
            placement[row] = isPositive[row] === 1 ? ofPositive : ofNegative;
        }
        area += positivesHere * ofPositive;
        positivesBelow += positivesHere;
        negativesBelow += negativesHere;
        start = end;
    }
    return { auc: area / positives, placement, positives, negatives };
}
/**
 * Standard error of the difference of two areas on the same rows (DeLong, DeLong and Clarke-Pearson 1988), and of one
 * area where `base` is absent. Rows are not weighted. NaN with fewer than two rows of a kind.
 */
function delongStandardError(isPositive, { auc, placement, positives, negatives }, base) {
    const diff = auc - (base?.auc ?? 0);
    let [ofPositives, ofNegatives] = [0, 0];
    for (let i = 0; i < placement.length; i++) {
        const deviation = placement[i] - (base ? base.placement[i] : 0) - diff;
        if (isPositive[i] === 1)
            ofPositives += deviation * deviation;
        else
            ofNegatives += deviation * deviation;
    }
    return Math.sqrt(ofPositives / (positives * (positives - 1)) + ofNegatives / (negatives * (negatives - 1)));
}


/***/ })

};
;