"use strict";
exports.id = 2709;
exports.ids = [2709];
exports.modules = {

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
// EXTERNAL MODULE: ./build/src/commands/report-document.js + 3 modules
var report_document = __webpack_require__(45494);
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
;