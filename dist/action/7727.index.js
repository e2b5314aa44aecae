export const id = 7727;
export const ids = [7727];
export const modules = {

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
