export const id = 9677;
export const ids = [9677];
export const modules = {

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

/***/ 78328:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $r: () => (/* binding */ clusterSums),
/* harmony export */   gU: () => (/* binding */ standardError),
/* harmony export */   iv: () => (/* binding */ difference)
/* harmony export */ });
/**
 * Standard error of what rows with this influence make up: √(Σψ²/(n(n−1))). Rows of one cluster are not independent:
 * their influence is summed first, √(G/(G−1) ΣS²)/n. NaN with fewer than two rows or clusters.
 */
function standardError(psi, cluster) {
    const n = psi.length;
    if (!cluster)
        return { se: Math.sqrt(squares(psi) / (n * (n - 1))), degreesOfFreedom: n - 1 };
    const sums = clusterSums(psi, cluster);
    const clusters = sums.length;
    return {
        se: clusters > 1 ? Math.sqrt((clusters / (clusters - 1)) * squares(sums)) / n : NaN,
        degreesOfFreedom: clusters - 1,
    };
}
/** What the rows of each cluster add up to; a code that no row has is none. */
function clusterSums(psi, cluster) {
    const sums = new Float64Array(cluster.reduce((most, code) => Math.max(most, code), -1) + 1);
    const isThere = new Uint8Array(sums.length);
    for (let i = 0; i < psi.length; i++) {
        sums[cluster[i]] += psi[i];
        isThere[cluster[i]] = 1;
    }
    return sums.filter((_, code) => isThere[code] === 1);
}
/** `a` − `b`, row by row. */
function difference(a, b) {
    const all = new Float64Array(a.length);
    for (let row = 0; row < all.length; row++)
        all[row] = a[row] - b[row];
    return all;
}
function squares(values) {
    let sum = 0;
    for (let i = 0; i < values.length; i++)
        sum += values[i] * values[i];
    return sum;
}


/***/ }),

/***/ 7225:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ meanInfluence),
/* harmony export */   h: () => (/* binding */ weightedMean)
/* harmony export */ });
/** The mean of `values`, and how each row moves it. */
function meanInfluence(values, weight) {
    const n = values.length;
    const value = weightedMean(values, weight);
    const psi = new Float64Array(n);
    if (!weight) {
        for (let i = 0; i < n; i++)
            psi[i] = values[i] - value;
        return { value, psi };
    }
    let total = 0;
    for (let i = 0; i < n; i++)
        total += weight[i];
    for (let i = 0; i < n; i++)
        psi[i] = ((values[i] - value) * weight[i] * n) / total;
    return { value, psi };
}
/** Mean of the values; NaN of none. */
function weightedMean(values, weight) {
    let [sum, total] = [0, 0];
    for (let i = 0; i < values.length; i++) {
        const w = weight ? weight[i] : 1;
        sum += w * values[i];
        total += w;
    }
    return sum / total;
}


/***/ }),

/***/ 46297:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ brierLosses),
/* harmony export */   x: () => (/* binding */ brierScore)
/* harmony export */ });
/* harmony import */ var _metric_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4804);
/* harmony import */ var _probability_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31609);
/* harmony import */ var _weighted_mean_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51831);



/** Mean squared distance of probabilities from the truth: 0 to 1, of several classes (summed over them) 0 to 2. */
const brierScore = {
    name: 'brier_score',
    tasks: ['binary', 'multiclass'],
    needs: 'probability',
    direction: 'lower',
    range: [0, 2],
    compute: (predictions) => {
        const classified = predictions;
        const fault = (0,_probability_js__WEBPACK_IMPORTED_MODULE_0__/* .probabilityFault */ .U)(classified);
        if (fault !== undefined)
            return (0,_metric_js__WEBPACK_IMPORTED_MODULE_1__/* .notDefined */ .F3)(fault);
        const losses = brierLosses(classified);
        return { value: (0,_weighted_mean_js__WEBPACK_IMPORTED_MODULE_2__/* .weightedMean */ .h)(classified, (row) => losses[row]) };
    },
};
/** Squared distance of the probabilities of each row from the truth. */
const brierLosses = (0,_metric_js__WEBPACK_IMPORTED_MODULE_1__/* .once */ .Oo)((predictions) => {
    const { n, truth } = predictions;
    const losses = new Float64Array(n);
    const [columns, first] = predictions.task === 'binary' ? [[predictions.score], 1] : [predictions.scores, 0];
    for (const [place, column] of columns.entries()) {
        const code = first + place;
        for (let row = 0; row < n; row++)
            losses[row] += (column[row] - (truth[row] === code ? 1 : 0)) ** 2;
    }
    return losses;
});


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

/***/ 69677:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ chooseMetric),
  P: () => (/* binding */ metricsOf)
});

// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(43026);
// EXTERNAL MODULE: ./build/src/core/nearest.js
var nearest = __webpack_require__(22007);
// EXTERNAL MODULE: ./build/src/evaluation/metrics/confusion.js
var confusion = __webpack_require__(52370);
// EXTERNAL MODULE: ./build/src/evaluation/metrics/metric.js
var metrics_metric = __webpack_require__(4804);
;// CONCATENATED MODULE: ./build/src/evaluation/metrics/accuracy.js


/** Share of rows whose class was predicted. */
const accuracy = {
    name: 'accuracy',
    tasks: ['binary', 'multiclass'],
    needs: 'label',
    direction: 'higher',
    range: [0, 1],
    compute: (predictions, options) => {
        const matrix = (0,confusion/* confusion */.H)(predictions);
        const right = (0,confusion/* hits */.T)(matrix).reduce((total, value) => total + value, 0);
        return (0,metrics_metric/* fraction */.zO)(right, matrix.total, options, 'all weights are 0');
    },
};

;// CONCATENATED MODULE: ./build/src/evaluation/metrics/agreement.js


/** matthews_corrcoef (0 where truth or predictions are all of one class) and cohen_kappa. */
const agreement = [
    metric('matthews_corrcoef', ({ truth, predicted, total }, right) => {
        const covariance = right * total - dot(truth, predicted);
        const variances = (total ** 2 - dot(predicted, predicted)) * (total ** 2 - dot(truth, truth));
        return variances === 0 ? { value: 0 } : { value: Math.max(-1, Math.min(1, covariance / Math.sqrt(variances))) };
    }),
    metric('cohen_kappa', ({ truth, predicted, total }, right) => {
        const expected = dot(truth, predicted) / total;
        return (0,metrics_metric/* defined */.sw)(1 - (total - right) / (total - expected), 'truth and predictions are all of the same one class');
    }),
];
function metric(name, compute) {
    return {
        name,
        tasks: ['binary', 'multiclass'],
        needs: 'label',
        direction: 'higher',
        range: [-1, 1],
        compute: (predictions) => {
            const matrix = (0,confusion/* confusion */.H)(predictions);
            return compute(matrix, (0,confusion/* hits */.T)(matrix).reduce((total, value) => total + value, 0));
        },
    };
}
function dot(a, b) {
    return a.reduce((total, value, place) => total + value * b[place], 0);
}

// EXTERNAL MODULE: ./build/src/evaluation/metrics/ranked.js
var ranked = __webpack_require__(89879);
;// CONCATENATED MODULE: ./build/src/evaluation/metrics/average-precision.js



/** Area under the precision-recall curve without interpolation; of several classes the mean of each against the rest. */
const averagePrecision = [
    average_precision_metric('average_precision', ['binary', 'multiclass'], () => 1),
    average_precision_metric('average_precision_weighted', ['multiclass'], (rows) => rows),
];
function average_precision_metric(name, tasks, weightOf) {
    return {
        name,
        tasks,
        needs: 'score',
        direction: 'higher',
        range: [0, 1],
        compute: (predictions, options) => predictions.task === 'binary'
            ? binary(predictions, options)
            : average(predictions, options, weightOf),
    };
}
function binary(predictions, options) {
    const ranking = (0,ranked/* ranked */.ad)(predictions);
    if (ranking.positives > 0)
        return { value: (0,ranked/* averagePrecisionOf */.Z6)(ranking) };
    return (0,metrics_metric/* fraction */.zO)(0, 0, options, `no row is of "${predictions.positive}"`);
}
function average(predictions, { zeroDivision }, weightOf) {
    let total = 0;
    let weights = 0;
    for (const [place, { precision }] of (0,ranked/* oneVersusRest */.RR)(predictions).entries()) {
        const rows = (0,confusion/* confusion */.H)(predictions).truth[place];
        const value = rows > 0 ? precision : zeroDivision;
        if (weightOf(rows) === 0)
            continue;
        if (value === undefined)
            return (0,metrics_metric/* notDefined */.F3)(`no row is of "${predictions.classes[place]}"`);
        total += weightOf(rows) * value;
        weights += weightOf(rows);
    }
    return { value: total / weights };
}

;// CONCATENATED MODULE: ./build/src/evaluation/metrics/balanced-accuracy.js


/** Mean recall of the classes that rows are of. */
const balancedAccuracy = {
    name: 'balanced_accuracy',
    tasks: ['binary', 'multiclass'],
    needs: 'label',
    direction: 'higher',
    range: [0, 1],
    compute: (predictions) => {
        const matrix = (0,confusion/* confusion */.H)(predictions);
        const recalls = (0,confusion/* hits */.T)(matrix).flatMap((hit, place) => matrix.truth[place] > 0 ? [hit / matrix.truth[place]] : []);
        return (0,metrics_metric/* defined */.sw)(recalls.reduce((total, recall) => total + recall, 0) / recalls.length, 'all weights are 0');
    },
};

// EXTERNAL MODULE: ./build/src/evaluation/metrics/brier-score.js
var brier_score = __webpack_require__(46297);
// EXTERNAL MODULE: ./build/src/evaluation/metrics/calibration-error.js
var calibration_error = __webpack_require__(77177);
// EXTERNAL MODULE: ./build/src/evaluation/metrics/weighted-mean.js
var weighted_mean = __webpack_require__(51831);
;// CONCATENATED MODULE: ./build/src/evaluation/metrics/explained.js


/**
 * r2 and explained_variance (which forgives a constant error): the share of the truth's variance that predictions explain.
 * Where all targets are equal: 1 for perfect predictions, otherwise 0.
 */
const explained = [
    explained_metric('r2', (predictions) => {
        if (predictions.n < 2)
            return (0,metrics_metric/* notDefined */.F3)('one row has no variance to explain');
        return share(predictions, 0);
    }),
    explained_metric('explained_variance', (predictions) => {
        const { truth, prediction } = predictions;
        return share(predictions, (0,weighted_mean/* weightedMean */.h)(predictions, (row) => truth[row] - prediction[row]));
    }),
];
function explained_metric(name, compute) {
    return {
        name,
        tasks: ['regression'],
        needs: 'label',
        direction: 'higher',
        range: [-Infinity, 1],
        compute: (predictions) => compute(predictions),
    };
}
function share(predictions, forgiven) {
    const { truth, prediction } = predictions;
    const mean = (0,weighted_mean/* weightedMean */.h)(predictions, (row) => truth[row]);
    const variance = (0,weighted_mean/* weightedMean */.h)(predictions, (row) => (truth[row] - mean) ** 2);
    const unexplained = (0,weighted_mean/* weightedMean */.h)(predictions, (row) => (truth[row] - prediction[row] - forgiven) ** 2);
    if (unexplained === 0)
        return { value: 1 };
    return { value: variance === 0 ? 0 : 1 - unexplained / variance };
}

// EXTERNAL MODULE: ./build/src/evaluation/metrics/log-loss.js
var log_loss = __webpack_require__(61022);
;// CONCATENATED MODULE: ./build/src/evaluation/metrics/precision-recall.js


const SHARES = [
    { name: 'precision', of: (hit, predicted) => [hit, predicted], missing: 'no row was predicted as' },
    { name: 'recall', of: (hit, _, truth) => [hit, truth], missing: 'no row is of' },
    {
        name: 'f1',
        of: (hit, predicted, truth) => [2 * hit, predicted + truth],
        missing: 'no row is of or was predicted as',
    },
    {
        name: 'jaccard',
        of: (hit, predicted, truth) => [hit, predicted + truth - hit],
        missing: 'no row is of or was predicted as',
    },
];
const AVERAGES = {
    micro: (share, matrix, options) => {
        const [numerator, denominator] = share.of((0,confusion/* hits */.T)(matrix).reduce((a, b) => a + b, 0), matrix.total, matrix.total);
        return (0,metrics_metric/* fraction */.zO)(numerator, denominator, options, 'all weights are 0');
    },
    macro: (share, matrix, options) => precision_recall_average(share, matrix, options, (place) => matrix.occurs[place]),
    weighted: (share, matrix, options) => precision_recall_average(share, matrix, options, (place) => matrix.truth[place]),
};
/**
 * precision, recall, f1 and jaccard: of the positive class, and averaged over classes. The macro average is over classes
 * that occur in the truth or among the predictions, the weighted one by rows of the class.
 */
const precisionRecall = SHARES.flatMap((share) => [
    precision_recall_metric(share.name, ['binary'], (matrix, options) => ofClass(share, matrix, 1, options)),
    ...Object.entries(AVERAGES).map(([average, compute]) => precision_recall_metric(`${share.name}_${average}`, ['binary', 'multiclass'], (matrix, options) => compute(share, matrix, options))),
]);
function precision_recall_metric(name, tasks, compute) {
    return {
        name,
        tasks,
        needs: 'label',
        direction: 'higher',
        range: [0, 1],
        compute: (predictions, options) => compute((0,confusion/* confusion */.H)(predictions), options),
    };
}
function ofClass(share, matrix, place, options) {
    const [numerator, denominator] = share.of((0,confusion/* hits */.T)(matrix)[place], matrix.predicted[place], matrix.truth[place]);
    return (0,metrics_metric/* fraction */.zO)(numerator, denominator, options, `${share.missing} "${matrix.classes[place]}"`);
}
function precision_recall_average(share, matrix, options, weightOf) {
    let total = 0;
    let weights = 0;
    for (let place = 0; place < matrix.classes.length; place++) {
        const weight = weightOf(place);
        if (weight === 0)
            continue;
        const found = ofClass(share, matrix, place, options);
        if (found.value === null)
            return found;
        total += weight * found.value;
        weights += weight;
    }
    return { value: total / weights };
}

// EXTERNAL MODULE: ./build/src/evaluation/metrics/ranking.js + 1 modules
var ranking = __webpack_require__(89512);
;// CONCATENATED MODULE: ./build/src/evaluation/metrics/rates.js


/** specificity (recall of the negative class), fpr and fnr of binary predictions. */
const rates = [
    rate('specificity', 'higher', 0, 0),
    rate('fpr', 'lower', 0, 1),
    rate('fnr', 'lower', 1, 0),
];
/** Share of the rows of a class that was predicted as some class. */
function rate(name, direction, truth, predicted) {
    return {
        name,
        tasks: ['binary'],
        needs: 'label',
        direction,
        range: [0, 1],
        compute: (predictions, options) => {
            const { cells, truth: rows, classes } = (0,confusion/* confusion */.H)(predictions);
            return (0,metrics_metric/* fraction */.zO)(cells[truth * 2 + predicted], rows[truth], options, `no row is of "${classes[truth]}"`);
        },
    };
}

// EXTERNAL MODULE: ./build/src/evaluation/metrics/regression-errors.js
var regression_errors = __webpack_require__(55425);
// EXTERNAL MODULE: ./build/src/evaluation/metrics/probability.js
var probability = __webpack_require__(31609);
;// CONCATENATED MODULE: ./build/src/evaluation/metrics/roc-auc-multiclass.js




/**
 * roc_auc of several classes: each against the rest (`ovr`), or each pair (`ovo`, Hand & Till 2001), the plain mean or
 * weighted by how frequent classes are.
 */
const rocAucMulticlass = [
    roc_auc_multiclass_metric('roc_auc_ovr', (predictions) => oneVersusRestAverage(predictions, () => 1)),
    roc_auc_multiclass_metric('roc_auc_ovr_weighted', (predictions) => oneVersusRestAverage(predictions, (place) => (0,confusion/* confusion */.H)(predictions).truth[place])),
    roc_auc_multiclass_metric('roc_auc_ovo', (predictions) => oneVersusOneAverage(predictions, () => 1)),
    roc_auc_multiclass_metric('roc_auc_ovo_weighted', (predictions) => oneVersusOneAverage(predictions, ({ rows }) => rows)),
];
function roc_auc_multiclass_metric(name, compute) {
    return {
        name,
        tasks: ['multiclass'],
        needs: 'probability',
        direction: 'higher',
        range: [0, 1],
        compute: (predictions) => {
            const fault = (0,probability/* probabilityFault */.U)(predictions);
            return fault === undefined ? compute(predictions) : (0,metrics_metric/* notDefined */.F3)(fault);
        },
    };
}
function oneVersusRestAverage(predictions, weightOf) {
    let total = 0;
    let weights = 0;
    for (const [place, { area }] of (0,ranked/* oneVersusRest */.RR)(predictions).entries()) {
        const weight = weightOf(place);
        if (weight === 0)
            continue;
        if (!Number.isFinite(area)) {
            const isAbsent = (0,confusion/* confusion */.H)(predictions).truth[place] === 0;
            return (0,metrics_metric/* notDefined */.F3)(`${isAbsent ? 'no row is' : 'all rows are'} of "${predictions.classes[place]}"`);
        }
        total += weight * area;
        weights += weight;
    }
    return (0,metrics_metric/* defined */.sw)(total / weights, 'all weights are 0');
}
function oneVersusOneAverage(predictions, weightOf) {
    if (predictions.weight)
        return (0,metrics_metric/* notDefined */.F3)('one-versus-one has no definition for weighted rows');
    let total = 0;
    let weights = 0;
    for (const pair of pairs(predictions)) {
        total += weightOf(pair) * pair.area;
        weights += weightOf(pair);
    }
    return (0,metrics_metric/* defined */.sw)(total / weights, 'fewer than two classes occur');
}
/** For each two classes that occur: the mean of both areas, each by the score of its class among rows of the two. */
const pairs = (0,metrics_metric/* once */.Oo)((predictions) => {
    const { classes, truth, scores } = predictions;
    const rowsOf = classes.map((_, place) => Uint32Array.from({ length: (0,confusion/* confusion */.H)(predictions).truth[place] }));
    const filled = new Uint32Array(classes.length);
    truth.forEach((place, row) => (rowsOf[place][filled[place]++] = row));
    const sorted = (scored, place) => Float64Array.from(rowsOf[place], (row) => scores[scored][row]).sort();
    const found = [];
    for (let a = 0; a < classes.length; a++) {
        for (let b = a + 1; b < classes.length; b++) {
            const rows = rowsOf[a].length + rowsOf[b].length;
            if (rowsOf[a].length === 0 || rowsOf[b].length === 0)
                continue;
            const area = (shareAbove(sorted(a, a), sorted(a, b)) + shareAbove(sorted(b, b), sorted(b, a))) / 2;
            found.push({ area, rows });
        }
    }
    return found;
});
/** P(upper > lower) + ½ P(equal) of two sorted samples. */
function shareAbove(upper, lower) {
    let below = 0;
    let notAbove = 0;
    let twice = 0;
    for (const value of upper) {
        while (below < lower.length && lower[below] < value)
            below++;
        while (notAbove < lower.length && lower[notAbove] <= value)
            notAbove++;
        twice += below + notAbove;
    }
    return twice / 2 / (upper.length * lower.length);
}

;// CONCATENATED MODULE: ./build/src/evaluation/metrics/roc-auc.js


/** Area under the ROC curve: P(score of a positive > score of a negative) + ½ P(equal). */
const rocAuc = {
    name: 'roc_auc',
    tasks: ['binary'],
    needs: 'score',
    direction: 'higher',
    range: [0, 1],
    compute: (predictions) => {
        const { positive, negative } = predictions;
        const ranking = (0,ranked/* ranked */.ad)(predictions);
        const missing = ranking.positives > 0 ? negative : positive;
        return (0,metrics_metric/* defined */.sw)((0,ranked/* areaUnderRoc */.yr)(ranking), `no row is of "${missing}"`);
    },
};

;// CONCATENATED MODULE: ./build/src/evaluation/metrics/top-k-accuracy.js


/** Share of rows whose class is among the k with the highest scores; of equal scores the later class comes first. */
const topKAccuracy = {
    name: 'top_k_accuracy',
    tasks: ['multiclass'],
    needs: 'score',
    direction: 'higher',
    range: [0, 1],
    parameter: { symbol: 'k', default: 2 },
    compute: (predictions, { parameter: k = 2 }) => {
        const { classes, truth, scores } = predictions;
        if (k >= classes.length)
            return (0,metrics_metric/* notDefined */.F3)(`the best ${k} of ${classes.length} classes are all there are`);
        return {
            value: (0,weighted_mean/* weightedMean */.h)(predictions, (row) => {
                const own = scores[truth[row]][row];
                let before = 0;
                for (let place = 0; place < classes.length; place++) {
                    const other = scores[place][row];
                    if (other > own || (other === own && place > truth[row]))
                        before++;
                }
                return Number(before < k);
            }),
        };
    },
};

// EXTERNAL MODULE: ./build/src/evaluation/metrics/worst-and-median-error.js
var worst_and_median_error = __webpack_require__(74119);
;// CONCATENATED MODULE: ./build/src/evaluation/metrics/index.js
/** Every metric there is: a metric is one file (families share one) and one line here. */

















const ALL = [
    accuracy,
    balancedAccuracy,
    ...precisionRecall,
    ...rates,
    ...agreement,
    rocAuc,
    ...rocAucMulticlass,
    ...averagePrecision,
    log_loss/* logLoss */._,
    brier_score/* brierScore */.x,
    topKAccuracy,
    ...calibration_error/* calibrationError */.fW,
    ...regression_errors/* regressionErrors */.D,
    ...explained,
    ...worst_and_median_error/* worstAndMedianError */.p,
    ...ranking/* ranking */.l,
];
/** Name → metric, in the order in which they are shown. A value that no number can hold is undefined. */
const METRICS = new Map(ALL.map((metric) => [
    metric.name,
    {
        ...metric,
        compute: (predictions, options) => {
            const found = metric.compute(predictions, options);
            const isHeld = found.value === null || Number.isFinite(found.value);
            return isHeld ? found : (0,metrics_metric/* notDefined */.F3)('numbers are too large or too small to compute with');
        },
    },
]));

;// CONCATENATED MODULE: ./build/src/evaluation/metrics/choose-metric.js



/** Other spellings, without case, blanks, `_` and `-`, and what they mean; names of Evidently, MLflow and scikit-learn. */
const ALIASES = {
    rocaucscore: 'roc_auc',
    auc: 'roc_auc',
    auroc: 'roc_auc',
    rocaucovrmacro: 'roc_auc_ovr',
    rocaucovomacro: 'roc_auc_ovo',
    ap: 'average_precision',
    averageprecisionscore: 'average_precision',
    averageprecisionmacro: 'average_precision',
    prauc: 'average_precision',
    logloss: 'log_loss',
    neglogloss: 'log_loss',
    crossentropy: 'log_loss',
    brier: 'brier_score',
    brierscoreloss: 'brier_score',
    negbrierscore: 'brier_score',
    mcc: 'matthews_corrcoef',
    kappa: 'cohen_kappa',
    cohenkappascore: 'cohen_kappa',
    tpr: 'recall',
    sensitivity: 'recall',
    tnr: 'specificity',
    falsepositiverate: 'fpr',
    falsenegativerate: 'fnr',
    topkaccuracyscore: 'top_k_accuracy',
    meanabsoluteerror: 'mae',
    negmeanabsoluteerror: 'mae',
    meansquarederror: 'mse',
    negmeansquarederror: 'mse',
    rootmeansquarederror: 'rmse',
    negrootmeansquarederror: 'rmse',
    meanabsolutepercentageerror: 'mape',
    negmeanabsolutepercentageerror: 'mape',
    medianabsoluteerror: 'medae',
    negmedianabsoluteerror: 'medae',
    absmaxerror: 'max_error',
    negmaxerror: 'max_error',
    explainedvariancescore: 'explained_variance',
    meanpinballloss: 'pinball',
    bias: 'mean_error',
    me: 'mean_error',
    ndcgscore: 'ndcg',
    dcgscore: 'dcg',
    hitrate: 'hit_rate@k',
    expectedcalibrationerror: 'ece',
    maximumcalibrationerror: 'mce',
};
/** What is written for the average is part of the name of the metric of several classes. */
const OF_SEVERAL = {
    precision: 'precision_macro',
    recall: 'recall_macro',
    f1: 'f1_macro',
    jaccard: 'jaccard_macro',
    roc_auc: 'roc_auc_ovr',
};
/**
 * The metric that a user names for a task: a name of the registry, with `@` and a number where it takes one, or an alias
 * (`F1Score`, `RocAuc`, `eval_f1`, `brier_score_loss`). Anything else is `METRIC_UNKNOWN` (exit 2) with the nearest one.
 */
function chooseMetric(text, task) {
    const [, word = text, number] = /^([^@]*?)(?:@(.*))?$/s.exec(text.trim()) ?? [];
    const metric = metricNamed(word, task);
    if (!metric)
        throw unknown(text, task);
    if (!metric.tasks.includes(task))
        throw ofAnotherTask(text, metric, task);
    if (number === undefined)
        return withDefault(metric);
    return { name: `${bare(metric)}@${Number(number)}`, metric, parameter: parameterOf(text, number, metric) };
}
/** All metrics of a task, each once. */
function metricsOf(task) {
    return [...METRICS.values()].filter(({ tasks }) => tasks.includes(task)).map(withDefault);
}
function withDefault(metric) {
    const isNamed = metric.name.endsWith('@k');
    const parameter = metric.parameter?.default;
    return {
        name: isNamed ? `${bare(metric)}@${parameter}` : metric.name,
        metric,
        ...(parameter !== undefined && { parameter }),
    };
}
function metricNamed(word, task) {
    const plain = word.replace(/^eval_/i, '');
    const key = keyOf(plain);
    const candidates = [...METRICS.values()].filter((metric) => keyOf(bare(metric)) === key || keyOf(`${bare(metric)}score`) === key);
    const found = candidates.find(({ tasks }) => tasks.includes(task)) ?? candidates[0];
    const alias = Object.hasOwn(ALIASES, key) ? METRICS.get(ALIASES[key]) : undefined;
    return found ?? alias;
}
function keyOf(word) {
    return word.toLowerCase().replace(/[\s_-]/g, '');
}
function bare({ name }) {
    return name.replace(/@k$/, '');
}
function parameterOf(text, number, { name, parameter }) {
    const value = number.trim() === '' ? NaN : Number(number);
    if (parameter?.symbol === 'k' && Number.isSafeInteger(value) && value >= 1)
        return value;
    if (parameter?.symbol === 'alpha' && value > 0 && value < 1)
        return value;
    const wanted = parameter?.symbol === 'k' ? 'a whole number of at least 1' : 'a number between 0 and 1';
    throw new errors/* UserError */.yo({
        code: 'METRIC_UNKNOWN',
        message: `metric "${text}" cannot be computed: ${parameter ? `after @ comes ${wanted}` : `${name} takes no number`}`,
        hint: parameter
            ? `Write for instance ${name.replace(/@k$/, '')}@${parameter.symbol === 'k' ? 10 : 0.9}.`
            : `Write ${name}.`,
        exitCode: 2,
    });
}
function ofAnotherTask(text, metric, task) {
    const several = task === 'multiclass' ? OF_SEVERAL[metric.name] : undefined;
    return new errors/* UserError */.yo({
        code: 'METRIC_UNKNOWN',
        message: `metric "${text}" is one of the task ${metric.tasks.join(' and ')}, not of ${task}`,
        hint: several === undefined ? `Metrics of ${task}: ${namesOf(task)}.` : `Write ${several}.`,
        exitCode: 2,
    });
}
function unknown(text, task) {
    const names = metricsOf(task).map(({ name }) => name);
    const meant = (0,nearest/* nearest */.p)(text, names) ?? (0,nearest/* nearest */.p)(text, METRICS.keys());
    return new errors/* UserError */.yo({
        code: 'METRIC_UNKNOWN',
        message: `there is no metric "${text.slice(0, 80)}"`,
        hint: meant === undefined ? `Metrics of ${task}: ${namesOf(task)}.` : `Did you mean ${meant}?`,
        exitCode: 2,
    });
}
function namesOf(task) {
    return metricsOf(task)
        .map(({ name }) => name)
        .join(', ');
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

/***/ 61022:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ logLoss),
/* harmony export */   y: () => (/* binding */ logLosses)
/* harmony export */ });
/* harmony import */ var _confusion_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52370);
/* harmony import */ var _metric_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4804);
/* harmony import */ var _probability_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31609);
/* harmony import */ var _weighted_mean_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51831);




/** Least and greatest probability that counts, as in scikit-learn: the precision of 64-bit numbers. */
const EPSILON = Number.EPSILON;
/** Mean of −ln(probability of the true class). Probabilities are not scaled to sum to 1. */
const logLoss = {
    name: 'log_loss',
    tasks: ['binary', 'multiclass'],
    needs: 'probability',
    direction: 'lower',
    range: [0, -Math.log(EPSILON)],
    compute: (predictions) => {
        const classified = predictions;
        const fault = (0,_probability_js__WEBPACK_IMPORTED_MODULE_0__/* .probabilityFault */ .U)(classified);
        if (fault !== undefined)
            return (0,_metric_js__WEBPACK_IMPORTED_MODULE_1__/* .notDefined */ .F3)(fault);
        if ((0,_confusion_js__WEBPACK_IMPORTED_MODULE_2__/* .confusion */ .H)(classified).trueClasses < 2)
            return (0,_metric_js__WEBPACK_IMPORTED_MODULE_1__/* .notDefined */ .F3)('all rows are of one class');
        const losses = logLosses(classified);
        return { value: (0,_weighted_mean_js__WEBPACK_IMPORTED_MODULE_3__/* .weightedMean */ .h)(classified, (row) => losses[row]) };
    },
};
/** −ln of the probability that was given to what happened, of each row. */
const logLosses = (0,_metric_js__WEBPACK_IMPORTED_MODULE_1__/* .once */ .Oo)((predictions) => {
    const { n, truth } = predictions;
    const losses = new Float64Array(n);
    for (let row = 0; row < n; row++) {
        const probability = predictions.task === 'multiclass'
            ? predictions.scores[truth[row]][row]
            : truth[row] === 1
                ? predictions.score[row]
                : 1 - predictions.score[row];
        losses[row] = -Math.log(Math.min(Math.max(probability, EPSILON), 1 - EPSILON));
    }
    return losses;
});


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

/***/ 89512:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ queryValues),
  l: () => (/* binding */ ranking)
});

// EXTERNAL MODULE: ./build/src/evaluation/metrics/metric.js
var metrics_metric = __webpack_require__(4804);
// EXTERNAL MODULE: ./build/src/stats/argsort.js
var argsort = __webpack_require__(6925);
;// CONCATENATED MODULE: ./build/src/evaluation/metrics/query-ranks.js


/** The rows of each query, ranked by score and by relevance; two sorts for all queries together. */
const queryRanks = (0,metrics_metric/* once */.Oo)(({ query, score, relevance }) => {
    const queries = query.reduce((most, code) => Math.max(most, code + 1), 0);
    const starts = new Uint32Array(queries + 1);
    for (const code of query)
        starts[code + 1]++;
    for (let code = 0; code < queries; code++)
        starts[code + 1] += starts[code];
    return {
        starts,
        byScore: descending((0,argsort/* argsort */.X)(score), query, starts),
        byRelevance: descending((0,argsort/* argsort */.X)(relevance), query, starts),
    };
});
function descending(order, query, starts) {
    const next = starts.slice();
    const rows = new Uint32Array(order.length);
    for (let place = order.length - 1; place >= 0; place--) {
        const row = order[place];
        rows[next[query[row]]++] = row;
    }
    return rows;
}
/** The groups of equal scores of query `code`, best first. */
function tieGroups({ score, relevance }, ranks, code) {
    const start = ranks.starts[code];
    const end = ranks.starts[code + 1];
    const groups = [];
    for (let place = start; place < end; place++) {
        const row = ranks.byScore[place];
        const isTied = place > start && score[ranks.byScore[place - 1]] === score[row];
        if (!isTied)
            groups.push({ before: place - start, size: 0, relevant: 0, gain: 0 });
        const group = groups.at(-1);
        group.size++;
        group.gain += relevance[row];
        if (relevance[row] > 0)
            group.relevant++;
    }
    return groups;
}

;// CONCATENATED MODULE: ./build/src/evaluation/metrics/ranking.js


/**
 * Metrics of rankings, averaged over queries by their weight. Items with equal scores are in no order: values are what one
 * may expect of a random one (McSherry & Najork 2008). Items with a relevance above 0 are relevant.
 */
const RANKING = [
    { name: 'ndcg', of: (query, k) => gain(query, k) / bestGain(query, k) },
    { name: 'dcg', of: gain, takesEmpty: true, range: [0, Infinity] },
    { name: 'map', of: expectedAveragePrecision },
    { name: 'mrr', of: expectedReciprocalRank },
    { name: 'precision@k', of: (query, k) => expectedHits(query, k) / k },
    { name: 'recall@k', of: (query, k) => expectedHits(query, k) / query.relevant },
    { name: 'hit_rate@k', of: (query, k) => 1 - chanceOfNone(query, k) },
];
const ranking = RANKING.map((of) => ({
    name: of.name,
    tasks: ['ranking'],
    needs: 'score',
    direction: 'higher',
    range: of.range ?? [0, 1],
    parameter: { symbol: 'k', ...(of.name.endsWith('@k') && { default: 10 }) },
    compute: (predictions, options) => average(of, predictions, options),
}));
/**
 * The values that a metric's mean is taken of, one a query; NaN for queries that are left out. undefined for a metric that
 * is not one of rankings. The name is without its `@` number, which is `options.parameter`.
 */
function queryValues(name, predictions, options) {
    const metric = RANKING.find((candidate) => candidate.name === name);
    return metric && valuesOf(metric, predictions, options);
}
function valuesOf(metric, predictions, { parameter, emptyQuery = 'skip' }) {
    const ranks = queryRanks(predictions);
    const values = new Float64Array(ranks.starts.length - 1);
    for (let code = 0; code < values.length; code++) {
        const groups = tieGroups(predictions, ranks, code);
        const relevant = groups.reduce((sum, group) => sum + group.relevant, 0);
        const rows = ranks.byRelevance.subarray(ranks.starts[code], ranks.starts[code + 1]);
        const best = Float64Array.from(rows, (row) => predictions.relevance[row]);
        const query = { groups, size: rows.length, relevant, best };
        if (relevant > 0 || metric.takesEmpty)
            values[code] = metric.of(query, parameter ?? Math.max(1, rows.length));
        else
            values[code] = emptyQuery === 'zero' ? 0 : NaN;
    }
    return values;
}
function average(metric, predictions, options) {
    const { starts, byScore } = queryRanks(predictions);
    let total = 0;
    let weights = 0;
    let skipped = 0;
    for (const [code, value] of valuesOf(metric, predictions, options).entries()) {
        if (starts[code] === starts[code + 1])
            continue;
        if (Number.isNaN(value)) {
            skipped++;
            continue;
        }
        const weight = predictions.weight ? predictions.weight[byScore[starts[code]]] : 1;
        total += weight * value;
        weights += weight;
    }
    if (weights === 0)
        return (0,metrics_metric/* notDefined */.F3)('no query has a relevant item');
    const queries = skipped === 1 ? '1 query has' : `${skipped} queries have`;
    return {
        value: total / weights,
        ...(skipped > 0 && { note: `${queries} no relevant item and ${skipped === 1 ? 'is' : 'are'} left out` }),
    };
}
function discount(rank) {
    return 1 / Math.log2(rank + 1);
}
function gain({ groups }, k) {
    let sum = 0;
    for (const { before, size, gain: total } of groups) {
        let discounts = 0;
        for (let rank = before + 1; rank <= Math.min(before + size, k); rank++)
            discounts += discount(rank);
        sum += (total / size) * discounts;
    }
    return sum;
}
function bestGain({ best }, k) {
    return best.subarray(0, k).reduce((sum, relevance, place) => sum + relevance * discount(place + 1), 0);
}
function expectedHits({ groups }, k) {
    return groups.reduce((sum, { before, size, relevant }) => sum + (relevant * Math.min(Math.max(k - before, 0), size)) / size, 0);
}
/** Σ over ranks of P(relevant there) × expected precision there, divided by how many relevant items k ranks can hold. */
function expectedAveragePrecision({ groups, relevant: all }, k) {
    let sum = 0;
    let above = 0;
    for (const { before, size, relevant } of groups) {
        const share = relevant / size;
        const shareOfOthers = size > 1 ? (relevant - 1) / (size - 1) : 0;
        for (let place = 1; relevant > 0 && place <= Math.min(size, k - before); place++) {
            sum += (share * (above + 1 + (place - 1) * shareOfOthers)) / (before + place);
        }
        above += relevant;
    }
    return sum / Math.min(all, k);
}
/** The first group with a relevant item decides: the chance that its first one is at each place, over the rank. */
function expectedReciprocalRank({ groups }, k) {
    const group = groups.find(({ relevant }) => relevant > 0);
    if (!group)
        return 0;
    const { before, size, relevant } = group;
    let sum = 0;
    let noneBefore = 1;
    for (let place = 1; place <= Math.min(size - relevant + 1, k - before); place++) {
        const left = size - place + 1;
        sum += (noneBefore * relevant) / left / (before + place);
        noneBefore *= (left - relevant) / left;
    }
    return sum;
}
/** That no relevant item is among the first k. */
function chanceOfNone({ groups }, k) {
    let chance = 1;
    for (const { before, size, relevant } of groups) {
        const places = Math.min(Math.max(k - before, 0), size);
        for (let place = 0; place < places; place++)
            chance *= Math.max(0, size - relevant - place) / (size - place);
    }
    return chance;
}


/***/ }),

/***/ 55425:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ regressionErrors),
/* harmony export */   o: () => (/* binding */ pinballInfluence)
/* harmony export */ });
/* harmony import */ var _compare_weighted_mean_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7225);
/* harmony import */ var _weighted_mean_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51831);


/** Smaller targets count as this much where one divides by them, as in scikit-learn. */
const EPSILON = Number.EPSILON;
/** mae, mse, rmse, mape (a fraction, not percent), pinball (alpha 0.5 unless said) and mean_error (prediction − truth). */
const regressionErrors = [
    metric('mae', meanOf((error) => Math.abs(error))),
    metric('mse', meanOf((error) => error * error)),
    metric('rmse', (predictions) => ({ value: Math.sqrt(meanOf((error) => error * error)(predictions).value) })),
    metric('mape', (predictions) => {
        const mean = meanOf((error, truth) => Math.abs(error) / Math.max(Math.abs(truth), EPSILON))(predictions);
        const zeros = predictions.truth.reduce((count, truth) => count + Number(Math.abs(truth) <= EPSILON), 0);
        return zeros === 0 ? mean : { ...mean, note: `${zeros} of ${predictions.n} targets are 0, which it divides by` };
    }),
    {
        ...metric('pinball', () => ({ value: null })),
        parameter: { symbol: 'alpha', default: 0.5 },
        compute: (predictions, { parameter }) => meanOf(pinballLoss(parameter))(predictions),
    },
    {
        ...metric('mean_error', meanOf((error) => error)),
        direction: null,
        range: [-Infinity, Infinity],
    },
];
function metric(name, compute) {
    return {
        name,
        tasks: ['regression'],
        needs: 'label',
        direction: 'lower',
        range: [0, Infinity],
        compute: (predictions) => compute(predictions),
    };
}
function meanOf(lossOf) {
    return (predictions) => {
        const { truth, prediction } = predictions;
        return { value: (0,_weighted_mean_js__WEBPACK_IMPORTED_MODULE_0__/* .weightedMean */ .h)(predictions, (row) => lossOf(prediction[row] - truth[row], truth[row])) };
    };
}
function pinballLoss(alpha = 0.5) {
    return (error) => (error <= 0 ? -alpha * error : (1 - alpha) * error);
}
/** Influence of each row on the pinball loss. */
function pinballInfluence(predictions, alpha) {
    if (predictions.task !== 'regression')
        return undefined;
    const { truth, prediction, weight } = predictions;
    const loss = pinballLoss(alpha);
    return (0,_compare_weighted_mean_js__WEBPACK_IMPORTED_MODULE_1__/* .meanInfluence */ .b)(truth.map((value, row) => loss(prediction[row] - value)), weight).psi;
}


/***/ }),

/***/ 51831:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ weightedMean)
/* harmony export */ });
/**
 * Mean of a number of each row, by weight. Sums are compensated (Neumaier), so that a million rows lose no digits; NaN where
 * all weights are 0.
 */
function weightedMean({ n, weight }, valueOf) {
    let sum = 0;
    let lost = 0;
    let weights = 0;
    for (let row = 0; row < n; row++) {
        const amount = weight ? weight[row] : 1;
        const value = amount === 0 ? 0 : amount * valueOf(row);
        const next = sum + value;
        lost += Math.abs(sum) >= Math.abs(value) ? sum - next + value : value - next + sum;
        sum = next;
        weights += amount;
    }
    return (Number.isFinite(sum) ? sum + lost : sum) / weights;
}


/***/ }),

/***/ 74119:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ medianErrorInterval),
/* harmony export */   p: () => (/* binding */ worstAndMedianError)
/* harmony export */ });
/* harmony import */ var _stats_argsort_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6925);
/* harmony import */ var _stats_special_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40066);
/* harmony import */ var _compare_standard_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78328);



/** medae, the median absolute error (by weight), and max_error (whatever the weights). */
const worstAndMedianError = [
    metric('medae', (errors, weight) => (weight ? weightedMedian(errors, weight) : median(errors))),
    metric('max_error', (errors) => errors.reduce((most, error) => Math.max(most, error), 0)),
];
function metric(name, compute) {
    return {
        name,
        tasks: ['regression'],
        needs: 'label',
        direction: 'lower',
        range: [0, Infinity],
        compute: (predictions) => {
            const { weight } = predictions;
            return { value: compute(absoluteErrors(predictions), weight) };
        },
    };
}
function median(values) {
    const sorted = values.toSorted();
    const middle = sorted.length >> 1;
    return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}
/**
 * Where half of the weight lies below; where a value ends exactly there, the mean of it and the next one (the averaged
 * inverted distribution of Hyndman & Fan 1996, as scikit-learn takes it).
 */
function weightedMedian(values, weight) {
    const order = (0,_stats_argsort_js__WEBPACK_IMPORTED_MODULE_0__/* .argsort */ .X)(values).filter((row) => weight[row] > 0);
    const below = new Float64Array(order.length);
    let total = 0;
    order.forEach((row, place) => (below[place] = total += weight[row]));
    const half = total / 2;
    const place = Math.max(0, below.findIndex((sum) => sum >= half));
    const value = values[order[place]];
    const next = values[order[Math.min(place + 1, order.length - 1)]];
    return below[place] - half > Number.EPSILON ? value : (value + next) / 2;
}
/**
 * Interval of the median absolute error (Woodruff 1952): the errors at the ends of the interval of the share of rows whose
 * error is at most the median.
 */
function medianErrorInterval(predictions, confidence) {
    const { n, weight, group } = predictions;
    if (n < 2)
        return null;
    const errors = absoluteErrors(predictions);
    const order = (0,_stats_argsort_js__WEBPACK_IMPORTED_MODULE_0__/* .argsort */ .X)(errors);
    const total = weight ? weight.reduce((sum, one) => sum + one, 0) : n;
    const middle = weight ? weightedMedian(errors, weight) : median(errors);
    const amount = (row) => (weight ? weight[row] : 1);
    const influence = errors.map((error, row) => ((Number(error <= middle) - 0.5) * amount(row) * n) / total);
    const { se, degreesOfFreedom } = (0,_compare_standard_error_js__WEBPACK_IMPORTED_MODULE_1__/* .standardError */ .gU)(influence, group);
    if (!Number.isFinite(se))
        return null;
    const reach = (0,_stats_special_js__WEBPACK_IMPORTED_MODULE_2__/* .studentTQuantile */ .$J)((1 + confidence) / 2, degreesOfFreedom) * se;
    const at = (share) => {
        let sum = 0;
        for (const row of order)
            if ((sum += amount(row)) >= share * total)
                return errors[row];
        return errors[order.at(-1)];
    };
    return [Math.min(middle, at(Math.max(0, 0.5 - reach))), Math.max(middle, at(Math.min(1, 0.5 + reach)))];
}
function absoluteErrors({ truth, prediction }) {
    return truth.map((value, row) => Math.abs(value - prediction[row]));
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


/***/ }),

/***/ 40066:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $J: () => (/* binding */ studentTQuantile),
/* harmony export */   BS: () => (/* binding */ gammaQ),
/* harmony export */   IL: () => (/* binding */ normalSurvival),
/* harmony export */   Lr: () => (/* binding */ erfc),
/* harmony export */   SX: () => (/* binding */ logGamma),
/* harmony export */   YN: () => (/* binding */ chiSquareSurvival),
/* harmony export */   Zl: () => (/* binding */ normalQuantile),
/* harmony export */   cH: () => (/* binding */ kolmogorovSurvival),
/* harmony export */   tX: () => (/* binding */ studentTTwoSided),
/* harmony export */   vr: () => (/* binding */ normalCdf),
/* harmony export */   xG: () => (/* binding */ betaInc)
/* harmony export */ });
/* unused harmony exports erf, studentTCdf */
/**
 * The special functions that p-values are made of, to 1e-12 relative, tails included (1e-11 for parameters in
 * the millions): nothing is computed as
 * "1 − the rest" where that would cancel. Formulas: Abramowitz & Stegun chapters 6, 7 and 26; the leading factors of
 * the incomplete functions as saddle points (Loader 2000), so that large parameters keep their digits.
 */
const SQRT_PI = Math.sqrt(Math.PI);
const LOG_SQRT_TWO_PI = 0.9189385332046728;
const EPSILON = 1e-17;
const TINY = 1e-300;
const MOST_STEPS = 1_000_000;
/** Complementary error function. */
function erfc(x) {
    if (Number.isNaN(x))
        return NaN;
    if (x < 0)
        return 2 - erfc(-x);
    if (x < 1.5)
        return 1 - erfBySeries(x);
    if (x > 27.3)
        return 0;
    // 1/(x + ½/(x + 1/(x + 3/2/(x + …)))), from the innermost term outwards.
    let rest = x;
    for (let k = Math.ceil(30 + 300 / (x * x)); k > 0; k--)
        rest = x + k / 2 / rest;
    return exponentialOfSquare(x) / (rest * SQRT_PI);
}
/** Error function. */
function erf(x) {
    return Math.abs(x) < 1.5 ? Math.sign(x) * erfBySeries(Math.abs(x)) : 1 - erfc(x);
}
function erfBySeries(x) {
    let term = x;
    let sum = x;
    for (let k = 1; term > EPSILON * sum; k++) {
        term *= (2 * x * x) / (2 * k + 1);
        sum += term;
    }
    return (2 / SQRT_PI) * Math.exp(-x * x) * sum;
}
/** e^(−x²) without the error that rounding x² would bring. */
function exponentialOfSquare(x) {
    const head = Math.trunc(x * 16) / 16;
    return Math.exp(-head * head) * Math.exp(-(x - head) * (x + head));
}
/** Standard normal distribution function. */
function normalCdf(z) {
    return erfc(-z / Math.SQRT2) / 2;
}
/** Upper tail of the standard normal distribution. */
function normalSurvival(z) {
    return erfc(z / Math.SQRT2) / 2;
}
/** Value below which a standard normal variable falls with this probability (Acklam's start, then Halley's steps). */
function normalQuantile(probability) {
    if (!(probability >= 0 && probability <= 1))
        return NaN;
    if (probability === 0)
        return -Infinity;
    if (probability === 1)
        return Infinity;
    if (probability > 0.5)
        return -normalQuantile(1 - probability);
    let z = quantileStart(probability);
    for (let step = 0; step < 2; step++) {
        const u = ((normalCdf(z) - probability) / Math.exp(-z * (z / 2))) * Math.sqrt(2 * Math.PI);
        z -= u / (1 + (z * u) / 2);
    }
    return z;
}
/** Acklam's rational approximation of the quantile for probabilities up to ½, to about 1e-9. */
function quantileStart(probability) {
    if (probability < 0.02425) {
        const q = Math.sqrt(-2 * Math.log(probability));
        return (polynomial(q, [
            -7.784894002430293e-3, -0.3223964580411365, -2.400758277161838, -2.549732539343734, 4.374664141464968,
            2.938163982698783,
        ]) / polynomial(q, [7.784695709041462e-3, 0.3224671290700398, 2.445134137142996, 3.754408661907416, 1]));
    }
    const q = probability - 0.5;
    return ((q *
        polynomial(q * q, [
            -39.69683028665376, 220.9460984245205, -275.9285104469687, 138.357751867269, -30.66479806614716,
            2.506628277459239,
        ])) /
        polynomial(q * q, [-54.47609879822406, 161.5858368580409, -155.6989798598866, 66.80131188771972, -13.28068155288572, 1]));
}
function polynomial(x, coefficients) {
    return coefficients.reduce((sum, coefficient) => sum * x + coefficient, 0);
}
/** Natural logarithm of the gamma function, x > 0 (absolute error about 1e-15 near its zeros at 1 and 2). */
function logGamma(x) {
    if (!(x > 0))
        return NaN;
    let product = 1;
    let shifted = x;
    for (; shifted < 16; shifted++)
        product *= shifted;
    return (shifted - 0.5) * Math.log(shifted) - shifted + LOG_SQRT_TWO_PI + stirlingSeries(shifted) - Math.log(product);
}
function stirlingSeries(x) {
    const inverse = 1 / (x * x);
    return ((1 / 12 -
        inverse *
            (1 / 360 - inverse * (1 / 1260 - inverse * (1 / 1680 - inverse * (1 / 1188 - inverse * (691 / 360360)))))) /
        x);
}
/** ln Γ(x + 1) less Stirling's formula for it. */
function stirlingError(x) {
    if (x >= 16)
        return stirlingSeries(x);
    return logGamma(x + 1) - (x + 0.5) * Math.log(x) + x - LOG_SQRT_TWO_PI;
}
/** x ln(x/mean) + mean − x, exact where x and mean are near each other; `difference` is x − mean. */
function deviance(x, mean, difference = x - mean) {
    if (Math.abs(difference) >= 0.1 * (x + mean))
        return x * Math.log(x / mean) - difference;
    const v = difference / (x + mean);
    let sum = difference * v;
    let power = 2 * x * v;
    for (let k = 3;; k += 2) {
        power *= v * v;
        const next = sum + power / k;
        if (next === sum)
            return sum;
        sum = next;
    }
}
/** Upper regularised incomplete gamma function Q(a, x): the tail of chi-square is Q(df/2, x/2). */
function gammaQ(a, x) {
    if (!(a > 0) || !(x >= 0))
        return NaN;
    if (x === 0)
        return 1;
    if (x === Infinity)
        return 0;
    const factor = Math.exp(-stirlingError(a) - deviance(a, x)) * Math.sqrt(a / (2 * Math.PI));
    return x < a + 1 ? 1 - (factor / a) * gammaSeries(a, x) : factor * gammaFraction(a, x);
}
function gammaSeries(a, x) {
    let term = 1;
    let sum = 1;
    for (let k = 1; k < MOST_STEPS && term > EPSILON * sum; k++) {
        term *= x / (a + k);
        sum += term;
    }
    return sum;
}
/** Lentz's evaluation of 1/(x + 1 − a − 1(1 − a)/(x + 3 − a − …)). */
function gammaFraction(a, x) {
    let b = x + 1 - a;
    let c = 1 / TINY;
    let d = 1 / b;
    let value = d;
    for (let k = 1; k < MOST_STEPS; k++) {
        const an = -k * (k - a);
        b += 2;
        d = 1 / nonZero(an * d + b);
        c = nonZero(b + an / c);
        value *= d * c;
        if (Math.abs(d * c - 1) < 1e-16)
            break;
    }
    return value;
}
/** Upper tail of the chi-square distribution. */
function chiSquareSurvival(statistic, degreesOfFreedom) {
    return gammaQ(degreesOfFreedom / 2, Math.max(statistic, 0) / 2);
}
/** Regularised incomplete beta function I_x(a, b). Give `rest` = 1 − x where it is known better than by subtraction. */
function betaInc(x, a, b, rest = 1 - x) {
    if (!(a > 0) || !(b > 0) || !(x >= 0 && x <= 1))
        return NaN;
    if (x === 0)
        return 0;
    if (rest === 0)
        return 1;
    return x < (a + 1) / (a + b + 2) ? betaTail(x, rest, a, b) : 1 - betaTail(rest, x, b, a);
}
function betaTail(x, rest, a, b) {
    const n = a + b;
    const exponent = stirlingError(n) - stirlingError(a) - stirlingError(b);
    // a − n·x = a·rest − b·x
    const difference = a * rest - b * x;
    const deviances = deviance(a, n * x, difference) + deviance(b, n * rest, -difference);
    const factor = Math.exp(exponent - deviances) * Math.sqrt((a * b) / (2 * Math.PI * n));
    return (factor * betaFraction(x, a, b)) / a;
}
/** Lentz's evaluation of the continued fraction of the incomplete beta function. */
function betaFraction(x, a, b) {
    let c = 1;
    let d = 1 / nonZero(1 - ((a + b) * x) / (a + 1));
    let value = d;
    for (let k = 1; k < MOST_STEPS; k++) {
        const even = (k * (b - k) * x) / ((a + 2 * k - 1) * (a + 2 * k));
        d = 1 / nonZero(1 + even * d);
        c = nonZero(1 + even / c);
        value *= d * c;
        const odd = (-(a + k) * (a + b + k) * x) / ((a + 2 * k) * (a + 2 * k + 1));
        d = 1 / nonZero(1 + odd * d);
        c = nonZero(1 + odd / c);
        value *= d * c;
        if (Math.abs(d * c - 1) < 1e-16)
            break;
    }
    return value;
}
function nonZero(x) {
    return Math.abs(x) < TINY ? TINY : x;
}
/** Two-sided p-value of Student's t. */
function studentTTwoSided(t, degreesOfFreedom) {
    if (Math.abs(t) === Infinity)
        return 0;
    const all = degreesOfFreedom + t * t;
    return betaInc(degreesOfFreedom / all, degreesOfFreedom / 2, 0.5, (t * t) / all);
}
/** Distribution function of Student's t. */
function studentTCdf(t, degreesOfFreedom) {
    const tail = studentTTwoSided(t, degreesOfFreedom) / 2;
    return t > 0 ? 1 - tail : tail;
}
/** Value below which Student's t falls with this probability. */
function studentTQuantile(probability, degreesOfFreedom) {
    if (!(probability >= 0 && probability <= 1) || !(degreesOfFreedom > 0))
        return NaN;
    if (probability === 0.5)
        return 0;
    if (probability > 0.5)
        return -studentTQuantile(1 - probability, degreesOfFreedom);
    if (probability === 0)
        return -Infinity;
    let high = Math.max(1, -normalQuantile(probability));
    while (studentTTwoSided(high, degreesOfFreedom) / 2 > probability)
        high *= 2;
    let low = 0;
    let t = Math.min(high, -normalQuantile(probability));
    for (let step = 0; step < 200; step++) {
        const tail = studentTTwoSided(t, degreesOfFreedom) / 2;
        if (tail > probability)
            low = t;
        else
            high = t;
        // Newton on the logarithm of the tail, kept inside what is known to hold the answer.
        const newton = t + (tail * Math.log(tail / probability)) / studentTDensity(t, degreesOfFreedom);
        const next = newton > low && newton < high ? newton : (low + high) / 2;
        if (Math.abs(next - t) <= 1e-15 * Math.abs(next))
            break;
        t = next;
    }
    return -t;
}
function studentTDensity(t, degreesOfFreedom) {
    const half = degreesOfFreedom / 2;
    const scale = Math.exp(logGamma(half + 0.5) - logGamma(half)) / Math.sqrt(degreesOfFreedom * Math.PI);
    return scale * Math.exp(-(half + 0.5) * Math.log1p((t * t) / degreesOfFreedom));
}
/** Upper tail of Kolmogorov's distribution; the theta series on the left, where the other converges slowly. */
function kolmogorovSurvival(x) {
    if (!(x > 0))
        return Number.isNaN(x) ? NaN : 1;
    if (x < 1) {
        let sum = 0;
        for (let k = 1; k <= 9; k += 2)
            sum += Math.exp((-k * k * Math.PI * Math.PI) / (8 * x * x));
        return 1 - (Math.sqrt(2 * Math.PI) / x) * sum;
    }
    let sum = 0;
    for (let k = 1; k <= 6; k++)
        sum += (k % 2 === 1 ? 1 : -1) * exponentialOfSquare(Math.SQRT2 * k * x);
    return 2 * sum;
}


/***/ })

};
