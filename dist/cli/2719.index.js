"use strict";
exports.id = 2719;
exports.ids = [2719];
exports.modules = {

/***/ 31107:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ detectorNamed),
/* harmony export */   m: () => (/* binding */ chooseDetector)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43026);
/* harmony import */ var _core_nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22007);
/* harmony import */ var _detectors_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28373);



/** Evidently's methods that would need a trained classifier or embeddings. */
const UNSUPPORTED = {
    perc_text_content_drift: 'text',
    abs_text_content_drift: 'text',
    model: 'embeddings',
    distance: 'embeddings',
    ratio: 'embeddings',
    mmd: 'embeddings',
};
/** The method of this name; an unknown one is `DRIFT_METHOD_UNKNOWN` (exit 2) with the nearest right one. */
function detectorNamed(name) {
    const found = _detectors_index_js__WEBPACK_IMPORTED_MODULE_0__/* .DETECTORS */ .c.find((detector) => detector.name === name);
    if (found)
        return found;
    const names = _detectors_index_js__WEBPACK_IMPORTED_MODULE_0__/* .DETECTORS */ .c.map((detector) => detector.name);
    const unsupported = Object.hasOwn(UNSUPPORTED, name) ? UNSUPPORTED[name] : undefined;
    const meant = (0,_core_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)(name, names);
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo({
        code: unsupported ? 'DRIFT_METHOD_UNSUPPORTED' : 'DRIFT_METHOD_UNKNOWN',
        message: unsupported
            ? `the drift method "${name}" compares ${unsupported}, which is not supported`
            : `"${name}" is no drift method`,
        hint: meant ? `Did you mean "${meant}"?` : `Methods: ${names.join(', ')}.`,
        exitCode: 2,
    });
}
/**
 * The method and threshold of a column: its own choice before that of its kind, before that for all, before the
 * default. A choice for a kind or for all counts for the columns that the method can compare. A threshold counts for
 * whichever method is chosen.
 */
function chooseDetector(options, column, pair) {
    const { type } = pair;
    const own = Object.hasOwn(options.columns, column) ? options.columns[column] : {};
    const named = own.method ?? options.methods[type];
    let detector = named === undefined ? undefined : detectorNamed(named);
    if (detector && !detector.types.includes(type)) {
        return { undefinedReason: `${detector.name} compares ${KINDS[detector.types[0]]}, not ${KINDS[type]}` };
    }
    if (!detector && options.methods.all !== undefined) {
        const forAll = detectorNamed(options.methods.all);
        if (forAll.types.includes(type))
            detector = forAll;
    }
    detector ??= detectorNamed(options.preset === 'evidently' ? evidentlyDefault(pair) : ASSAY_DEFAULTS[type]);
    const threshold = own.threshold ?? options.thresholds[type] ?? options.thresholds.all;
    return { detector, threshold: threshold ?? detector.threshold };
}
const KINDS = { num: 'numbers', cat: 'categories' };
const ASSAY_DEFAULTS = { num: 'wasserstein', cat: 'jensenshannon' };
/** Evidently's choice, by the size of the reference and the number of distinct values of both sides. */
function evidentlyDefault(pair) {
    const few = pair.distinct(5);
    if (pair.n > 1000)
        return pair.type === 'num' && few > 5 ? 'wasserstein' : 'jensenshannon';
    if (pair.type === 'num' && few > 5)
        return 'ks';
    return few > 2 ? 'chisquare' : 'z';
}


/***/ }),

/***/ 37140:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J7: () => (/* binding */ ColumnPair),
/* harmony export */   ZT: () => (/* binding */ countLevels),
/* harmony export */   ni: () => (/* binding */ sortedFinite)
/* harmony export */ });
/**
 * A column of both tables as every detector reads it: sorted once, nulls and infinities left out. Neither side is empty.
 * Columns of text have no `numbers`.
 */
class ColumnPair {
    type;
    n;
    m;
    numbers;
    integers;
    count;
    counted;
    constructor(type, 
    /** Rows with a value in the reference. */
    n, 
    /** Rows with a value in the current table. */
    m, 
    /** Ascending and finite. */
    numbers, 
    /** Whole numbers without nulls: numpy bins them more coarsely. */
    integers, count) {
        this.type = type;
        this.n = n;
        this.m = m;
        this.numbers = numbers;
        this.integers = integers;
        this.count = count;
    }
    /** Of sorted, finite numbers, booleans as 0 and 1. */
    static ofNumbers(type, reference, current, integers = false) {
        const count = () => countNumbers(reference, current);
        return new ColumnPair(type, reference.length, current.length, { reference, current }, integers, count);
    }
    /** Of texts, by how often each occurs. */
    static ofCounts(reference, current) {
        const levels = [...new Set([...reference.keys(), ...current.keys()])].sort();
        const counts = {
            levels,
            reference: Float64Array.from(levels, (level) => reference.get(level) ?? 0),
            current: Float64Array.from(levels, (level) => current.get(level) ?? 0),
        };
        return new ColumnPair('cat', sum(counts.reference), sum(counts.current), undefined, false, () => counts);
    }
    /** Numbers count as levels, too. */
    counts() {
        this.counted ??= this.count();
        return this.counted;
    }
    /** Number of distinct values of both sides together; it may stop counting above `limit`. */
    distinct(limit) {
        if (!this.numbers || this.counted)
            return this.counts().levels.length;
        const { reference, current } = this.numbers;
        let found = 0;
        for (let i = 0, j = 0; (i < reference.length || j < current.length) && found <= limit; found++) {
            const value = Math.min(reference[i] ?? Infinity, current[j] ?? Infinity);
            while (reference[i] === value)
                i++;
            while (current[j] === value)
                j++;
        }
        return found;
    }
    /** Whether the reference holds more distinct values than `limit`. */
    referenceExceeds(limit) {
        if (!this.numbers)
            return this.counts().reference.filter((count) => count > 0).length > limit;
        const { reference } = this.numbers;
        let found = 1;
        for (let i = 1; i < reference.length && found <= limit; i++)
            if (reference[i] !== reference[i - 1])
                found++;
        return found > limit;
    }
}
/** How often each level of a column occurs. */
function countLevels({ codes, levels }) {
    const counts = new Float64Array(levels.length);
    for (const code of codes)
        if (code >= 0)
            counts[code]++;
    return new Map(levels.flatMap((level, code) => (counts[code] > 0 ? [[level, counts[code]]] : [])));
}
/** Sorts in place and leaves out what is not finite. */
function sortedFinite(values) {
    values.sort();
    let start = 0;
    let end = values.length;
    while (start < end && values[start] === -Infinity)
        start++;
    while (end > start && !(values[end - 1] < Infinity))
        end--;
    return values.subarray(start, end);
}
function countNumbers(reference, current) {
    const levels = [];
    const left = [];
    const right = [];
    for (let i = 0, j = 0; i < reference.length || j < current.length;) {
        const value = Math.min(reference[i] ?? Infinity, current[j] ?? Infinity);
        const [fromI, fromJ] = [i, j];
        while (reference[i] === value)
            i++;
        while (current[j] === value)
            j++;
        levels.push(value);
        left.push(i - fromI);
        right.push(j - fromJ);
    }
    return { levels, reference: Float64Array.from(left), current: Float64Array.from(right) };
}
function sum(values) {
    return values.reduce((total, value) => total + value, 0);
}


/***/ }),

/***/ 85743:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a8: () => (/* binding */ columnReader),
/* harmony export */   kf: () => (/* binding */ isNumeric)
/* harmony export */ });
/* unused harmony export summaryOfNumbers */
/* harmony import */ var _column_pair_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37140);

/** Whether columns of this type are read as numbers. */
function isNumeric(type) {
    return type === 'integer' || type === 'number' || type === 'boolean';
}
/** Reads a table; with `rows` only those for which it gives true. */
function columnReader(table, rows) {
    return {
        name: table.name,
        rowCount: rows?.count ?? table.rowCount,
        columns: table.columns,
        async summary({ name, type }) {
            if (isNumeric(type)) {
                const values = await table.numbers(name);
                return summaryOfNumbers(rows ? values.filter((_, row) => rows.has(row)) : values);
            }
            const { codes, levels } = await table.categories(name);
            return summaryOfLevels({ codes: rows ? codes.filter((_, row) => rows.has(row)) : codes, levels });
        },
    };
}
/** Sorts the values in place. */
function summaryOfNumbers(values) {
    const sorted = (0,_column_pair_js__WEBPACK_IMPORTED_MODULE_0__/* .sortedFinite */ .ni)(values);
    let nulls = 0;
    // NaN sorts behind everything else.
    while (nulls < values.length && Number.isNaN(values[values.length - 1 - nulls]))
        nulls++;
    return { kind: 'numbers', sorted, rows: values.length, nulls };
}
function summaryOfLevels(categories) {
    const counts = (0,_column_pair_js__WEBPACK_IMPORTED_MODULE_0__/* .countLevels */ .ZT)(categories);
    const present = [...counts.values()].reduce((sum, count) => sum + count, 0);
    return { kind: 'levels', counts, rows: categories.codes.length, nulls: categories.codes.length - present };
}


/***/ }),

/***/ 76714:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  D: () => (/* binding */ detectDrift),
  e: () => (/* binding */ measureColumns)
});

// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(43026);
// EXTERNAL MODULE: ./build/src/core/nearest.js
var nearest = __webpack_require__(22007);
// EXTERNAL MODULE: ./build/src/drift/choose-detector.js
var choose_detector = __webpack_require__(31107);
// EXTERNAL MODULE: ./build/src/drift/judge-columns.js + 1 modules
var judge_columns = __webpack_require__(32498);
// EXTERNAL MODULE: ./build/src/stats/special.js
var special = __webpack_require__(40066);
;// CONCATENATED MODULE: ./build/src/stats/contingency.js

/**
 * P-value of the chi-square test that two samples of categories come from one distribution. Levels of which fewer than
 * `least` rows would be expected on either side are taken together, so that the law of the statistic holds.
 */
function contingencyPValue(left, right, least = 5) {
    const total = (values) => values.reduce((sum, value) => sum + value, 0);
    const [n, m] = [total(left), total(right)];
    const smaller = Math.min(n, m) / (n + m);
    const cells = [];
    const rare = [0, 0];
    left.forEach((a, k) => {
        const b = right[k];
        if ((a + b) * smaller >= least) {
            cells.push([a, b]);
        }
        else {
            rare[0] += a;
            rare[1] += b;
        }
    });
    if ((rare[0] + rare[1]) * smaller >= least)
        cells.push(rare);
    else
        mergeIntoLeast(cells, rare);
    if (cells.length < 2)
        return 1;
    const statistic = cells.reduce((sum, [a, b]) => {
        const share = (a + b) / (n + m);
        return sum + (a - share * n) ** 2 / (share * n) + (b - share * m) ** 2 / (share * m);
    }, 0);
    return (0,special/* chiSquareSurvival */.YN)(statistic, cells.length - 1);
}
/** Rare levels that are too few even together join the rarest of the others. */
function mergeIntoLeast(cells, rare) {
    const least = cells.reduce((found, cell) => (!found || cell[0] + cell[1] < found[0] + found[1] ? cell : found), undefined);
    if (!least)
        return;
    least[0] += rare[0];
    least[1] += rare[1];
}

// EXTERNAL MODULE: ./build/src/stats/kolmogorov-smirnov.js + 1 modules
var kolmogorov_smirnov = __webpack_require__(25293);
// EXTERNAL MODULE: ./build/src/stats/fisher-exact.js
var fisher_exact = __webpack_require__(54414);
// EXTERNAL MODULE: ./build/src/stats/two-proportions.js
var two_proportions = __webpack_require__(78881);
;// CONCATENATED MODULE: ./build/src/drift/column-checks.js


/** A change of the null rate by less does not matter. */
const NULL_RATE_CHANGE = 0.05;
/** Nor do levels or values outside of the range, below this share of rows. */
const SHARE_THAT_MATTERS = 0.01;
const LEVELS_SHOWN = 10;
/** Whether nulls became more or fewer. */
function nullRate(reference, current) {
    const [before, after] = [reference.nulls / reference.rows, current.nulls / current.rows];
    return {
        check: 'null_rate',
        reference: before,
        current: after,
        p_value: proportionsPValue(reference.nulls, reference.rows, current.nulls, current.rows),
        large: Math.abs(after - before) >= NULL_RATE_CHANGE,
    };
}
/** The z-test where its law holds, else the exact test. */
function proportionsPValue(hitsA, n, hitsB, m) {
    const hits = hitsA + hitsB;
    const least = (Math.min(n, m) * Math.min(hits, n + m - hits)) / (n + m);
    return least >= 10 ? (0,two_proportions/* twoProportionsPValue */.f)(hitsA, n, hitsB, m) : (0,fisher_exact/* fisherExact */.R)(hitsA, n, hitsB, m);
}
/** Levels that only the current rows have, and levels that only the reference has. */
function categoryChanges(pair) {
    const { levels, reference, current } = pair.counts();
    const oneSided = (check, here, there, size) => {
        let rows = 0;
        const found = [];
        here.forEach((count, k) => {
            if (count === 0 || there[k] > 0)
                return;
            rows += count;
            found.push({ level: String(levels[k]), count });
        });
        const share = rows / size;
        const shown = found.sort((a, b) => b.count - a.count).slice(0, LEVELS_SHOWN);
        return {
            check,
            reference: check === 'new_categories' ? 0 : share,
            current: check === 'new_categories' ? share : 0,
            p_value: strayPValue(here, there, rows),
            large: share >= SHARE_THAT_MATTERS,
            ...(shown.length > 0 && { levels: shown.map(({ level }) => level) }),
        };
    };
    return [
        oneSided('new_categories', current, reference, pair.m),
        oneSided('missing_categories', reference, current, pair.n),
    ];
}
/**
 * Bound of the chance that so many rows have levels which the other side lacks, were the rows shared out at random: a
 * level of c rows lies on one side with probability (share of that side)^c; Cantelli's inequality bounds their sum.
 */
function strayPValue(here, there, rows) {
    const total = (values) => values.reduce((sum, value) => sum + value, 0);
    const [size, other] = [total(here), total(there)];
    let [expected, variance] = [0, 0];
    here.forEach((count, k) => {
        const all = count + there[k];
        const alone = (size / (size + other)) ** all;
        expected += all * alone;
        variance += all * all * alone * (1 - alone);
    });
    return rows <= expected ? 1 : variance / (variance + (rows - expected) ** 2);
}
/** Values below the least or above the greatest of the reference. */
function outOfRange(reference, current) {
    const [n, m] = [reference.length, current.length];
    let below = 0;
    while (below < m && current[below] < reference[0])
        below++;
    let above = 0;
    while (above < m && current[m - 1 - above] > reference[n - 1])
        above++;
    return {
        check: 'out_of_range',
        reference: 0,
        current: (below + above) / m,
        p_value: Math.min(1, 2 * Math.min(extremePValue(below, n, m), extremePValue(above, n, m))),
        large: (below + above) / m >= SHARE_THAT_MATTERS,
    };
}
/** Chance that the `count` greatest of all values are all current ones, were sides given out at random. */
function extremePValue(count, n, m) {
    let chance = 1;
    for (let i = 0; i < count && chance > 1e-300; i++)
        chance *= (m - i) / (n + m - i);
    return chance;
}

// EXTERNAL MODULE: ./build/src/drift/column-pair.js
var column_pair = __webpack_require__(37140);
// EXTERNAL MODULE: ./build/src/drift/column-reader.js
var column_reader = __webpack_require__(85743);
// EXTERNAL MODULE: ./build/src/drift/binned-shares.js
var binned_shares = __webpack_require__(26578);
// EXTERNAL MODULE: ./build/src/stats/standard-deviation.js
var standard_deviation = __webpack_require__(35894);
;// CONCATENATED MODULE: ./build/src/drift/noise-floor.js


/**
 * The distance to expect between two samples of one distribution, by the size of both and the number of bins;
 * undefined for methods without one (p-values, which need none, and the energy distance).
 */
function noiseFloor(method, pair) {
    const s = 1 / pair.n + 1 / pair.m;
    switch (method) {
        case 'jensenshannon':
        case 'hellinger':
            return Math.sqrt(((filledBins(pair) - 1) * s) / 8);
        case 'kl_div':
            return ((filledBins(pair) - 1) * s) / 2;
        case 'psi':
            return (filledBins(pair) - 1) * s;
        case 'wasserstein':
            return pair.numbers ? Math.sqrt((2 / Math.PI) * s) * spread(pair.numbers.reference) : undefined;
        default:
            return undefined;
    }
}
function filledBins(pair) {
    const { reference, current } = (0,binned_shares/* binnedShares */.d)(pair);
    return reference.filter((share, k) => share + current[k] > 0).length;
}
/** ∫ √(F(1 − F)) dx of the sorted values, in the unit of the normed Wasserstein distance. */
function spread(sorted) {
    const n = sorted.length;
    let integral = 0;
    for (let i = 1; i < n; i++)
        integral += Math.sqrt((i / n) * (1 - i / n)) * (sorted[i] - sorted[i - 1]);
    return integral / Math.max((0,standard_deviation/* standardDeviation */.F)(sorted), 0.001);
}

;// CONCATENATED MODULE: ./build/src/drift/value-type.js
/** Whole numbers of at most so many distinct values are categories. */
const INTEGER_LEVELS = 10;
/**
 * The kind of a column as Evidently 0.7 infers it from a pandas column. Whole numbers with nulls are floats there, hence
 * numbers, and booleans with nulls are nothing it knows; `asTyped` keeps to the type that the file gives instead.
 */
function columnKind(type, summary, asTyped) {
    switch (type) {
        case 'number':
            return 'num';
        case 'boolean':
            return summary.nulls > 0 && !asTyped ? 'unknown' : 'cat';
        case 'integer':
            if (summary.nulls > 0 && !asTyped)
                return 'num';
            return summary.kind === 'numbers' && distinctExceeds(summary.sorted, INTEGER_LEVELS) ? 'num' : 'cat';
        case 'string': {
            const present = summary.rows - summary.nulls;
            if (present === 0)
                return 'unknown';
            return summary.kind === 'levels' && summary.counts.size > present / 2 ? 'text' : 'cat';
        }
        case 'date':
        case 'timestamp':
            return 'datetime';
        case 'other':
            return 'unknown';
    }
}
function distinctExceeds(sorted, limit) {
    let found = sorted.length > 0 ? 1 : 0;
    for (let i = 1; i < sorted.length && found <= limit; i++)
        if (sorted[i] !== sorted[i - 1])
            found++;
    return found > limit;
}

;// CONCATENATED MODULE: ./build/src/drift/measure-column.js








/** Reads a column of both sides and compares it. The kind is taken from the reference, by Evidently from the current side. */
async function measureColumn(sides, columns, options) {
    const ours = options.preset === 'assay';
    const typed = ours ? columns.reference : columns.current;
    const kindless = kindWithoutReading(typed);
    if (kindless)
        return skipped(kindless);
    if ((0,column_reader/* isNumeric */.kf)(columns.reference.type) !== (0,column_reader/* isNumeric */.kf)(columns.current.type)) {
        const kind = (0,column_reader/* isNumeric */.kf)(typed.type) ? 'num' : 'cat';
        return failed(kind, 'error', `is ${columns.reference.type} in the reference, ${columns.current.type} now`);
    }
    const reference = await sides.reference.summary(columns.reference);
    const current = await sides.current.summary(columns.current);
    const kind = columnKind(typed.type, ours ? reference : current, ours);
    if (kind !== 'num' && kind !== 'cat')
        return skipped(kind);
    const checks = ours ? [nullRate(reference, current)] : [];
    const few = tooFew(reference, current, ours ? options.minimumRows : 1);
    if (few)
        return { ...failed(kind, ours ? 'insufficient' : 'error', few), checks };
    const pair = pairOf(kind, reference, current, columns);
    if (ours)
        checks.push(...(kind === 'cat' ? categoryChanges(pair) : rangeChecks(pair)));
    return { ...score(columns.reference.name, pair, options), kind, checks };
}
function score(name, pair, options) {
    const chosen = (0,choose_detector/* chooseDetector */.m)(options, name, pair);
    if ('undefinedReason' in chosen)
        return { failure: { status: 'error', reason: chosen.undefinedReason } };
    const { detector, threshold } = chosen;
    const value = detector.compute(pair);
    if (typeof value !== 'number' || !Number.isFinite(value)) {
        const reason = typeof value === 'number' ? `${detector.name} is not finite` : value.undefinedReason;
        return { detector, threshold, failure: { status: 'error', reason } };
    }
    if (options.preset === 'evidently')
        return { detector, threshold, score: value };
    const floor = noiseFloor(detector.name, pair);
    return {
        detector,
        threshold,
        score: value,
        pValue: detector.score === 'p_value' ? value : testPValue(pair),
        ...(floor !== undefined && { noiseFloor: floor }),
    };
}
/** Of a two-sample test that holds what it promises: Kolmogorov-Smirnov for numbers, chi-square for categories. */
function testPValue(pair) {
    if (pair.type === 'num' && pair.numbers)
        return (0,kolmogorov_smirnov/* kolmogorovSmirnov */.g)(pair.numbers.reference, pair.numbers.current).pValue;
    const { reference, current } = pair.counts();
    return contingencyPValue(reference, current);
}
function rangeChecks({ numbers }) {
    return numbers ? [outOfRange(numbers.reference, numbers.current)] : [];
}
function pairOf(kind, reference, current, columns) {
    if (reference.kind === 'levels' && current.kind === 'levels') {
        return column_pair/* ColumnPair */.J7.ofCounts(reference.counts, current.counts);
    }
    if (reference.kind === 'numbers' && current.kind === 'numbers') {
        const whole = [columns.reference, columns.current].every(({ type }) => type === 'integer');
        const integers = whole && reference.nulls + current.nulls === 0;
        return column_pair/* ColumnPair */.J7.ofNumbers(kind, reference.sorted, current.sorted, integers);
    }
    throw new Error('one side is numbers, the other is not');
}
function tooFew(reference, current, least) {
    const counts = [reference, current].map(presentOf);
    if (counts.every((count) => count >= least))
        return undefined;
    const [before, now] = counts;
    return `${before} values in the reference, ${now} now; at least ${least} are needed on both sides`;
}
function presentOf(summary) {
    return summary.kind === 'numbers' ? summary.sorted.length : summary.rows - summary.nulls;
}
function kindWithoutReading({ type }) {
    if (type === 'date' || type === 'timestamp')
        return 'datetime';
    return type === 'other' ? 'unknown' : undefined;
}
const WHY_SKIPPED = {
    text: 'free text (more than half of the values are distinct) is not compared',
    datetime: 'dates and times are not compared',
    unknown: 'there are no values of a type that can be compared',
};
function skipped(kind) {
    return failed(kind, 'skipped', WHY_SKIPPED[kind]);
}
function failed(kind, status, reason) {
    return { kind, failure: { status, reason }, checks: [] };
}

;// CONCATENATED MODULE: ./build/src/drift/judge-dataset.js
/**
 * The verdict about the dataset: drifted when the share of drifted columns reaches the limit, or any critical column
 * drifted, failed a check, or changed its type or went missing.
 */
function judgeDataset(columns, schema, options) {
    const compared = Object.entries(columns).filter(([, { status }]) => status === 'ok' || status === 'drifted');
    const drifted = compared.filter(([, column]) => column.drifted);
    const weight = (entries) => entries.reduce((sum, [name]) => sum + (options.columns[name]?.weight ?? 1), 0);
    const all = weight(compared);
    const share = all > 0 ? weight(drifted) / all : 0;
    const critical = Object.keys(options.columns).filter((name) => options.columns[name]?.critical);
    const broken = critical.find((name) => isBroken(columns[name], name, schema));
    const unknown = critical.find((name) => columns[name]?.score === null);
    const counts = `${drifted.length} of ${compared.length} columns drifted`;
    const verdict = (decision, reason) => ({
        decision,
        reason,
        dataset_drift: decision === 'fail',
        share,
        drift_share: options.driftShare,
        number_of_columns: compared.length,
        number_of_drifted_columns: drifted.length,
    });
    if (broken !== undefined)
        return verdict('fail', `the critical column "${broken}" changed; ${counts}`);
    if (compared.length > 0 && share >= options.driftShare) {
        return verdict('fail', `${counts}, a share of ${round(share)} (limit ${options.driftShare})`);
    }
    if (unknown !== undefined)
        return verdict('inconclusive', `the critical column "${unknown}" could not be compared`);
    if (compared.length === 0)
        return verdict('inconclusive', 'no column could be compared');
    return verdict('pass', counts);
}
function isBroken(column, name, schema) {
    const changed = schema.some((change) => change.column === name && change.change !== 'new');
    return changed || (column?.drifted ?? false) || (column?.checks?.some(({ flagged }) => flagged) ?? false);
}
function round(share) {
    return Math.round(share * 1000) / 1000;
}

;// CONCATENATED MODULE: ./build/src/drift/detect-drift.js






/**
 * Compares two tables column by column; no more than one column of each is held at a time. A column that cannot be
 * compared says so and hides no other. Names that neither table has, and unknown methods, are errors (exit 2).
 */
async function detectDrift(reference, current, options, onColumn = () => { }) {
    const measured = await measureColumns(reference, current, options, onColumn);
    const columns = Object.fromEntries((0,judge_columns/* judgeColumns */.$)(measured, options).map(({ name, drift }) => [name, drift]));
    const schema = schemaChanges(reference.columns, current.columns, options);
    return {
        ...judgeDataset(columns, schema, options),
        preset: options.preset,
        reference: { name: reference.name, rows: reference.rowCount },
        current: { name: current.name, rows: current.rowCount },
        columns,
        schema,
    };
}
/** Measures every chosen column that at least one side has. */
async function measureColumns(reference, current, options, onColumn = () => { }) {
    checkNames(reference, current, options);
    const before = new Map(reference.columns.map((column) => [column.name, column]));
    const now = new Map(current.columns.map((column) => [column.name, column]));
    const names = chosenNames([...new Set([...now.keys(), ...before.keys()])], options);
    const measured = [];
    for (const [index, name] of names.entries()) {
        onColumn(name, index, names.length);
        measured.push({ name, column: await measureOne(before.get(name), now.get(name)) });
    }
    return measured;
    async function measureOne(old, given) {
        if (!old || !given) {
            const reason = old ? `is missing in ${current.name}` : `is missing in ${reference.name}`;
            return { kind: 'unknown', failure: { status: 'error', reason }, checks: [] };
        }
        try {
            return await measureColumn({ reference, current }, { reference: old, current: given }, options);
        }
        catch (error) {
            if (!(error instanceof errors/* UserError */.yo) || error.exitCode !== 2)
                throw error;
            return { kind: 'unknown', failure: { status: 'error', reason: error.message }, checks: [] };
        }
    }
}
function chosenNames(names, { include, exclude, segment }) {
    return names.filter((name) => {
        return name !== segment && (include?.includes(name) ?? true) && !(exclude?.includes(name) ?? false);
    });
}
/** Everything that was named must exist: a typing error would silently compare nothing. */
function checkNames(reference, current, options) {
    const known = new Set([...reference.columns, ...current.columns].map(({ name }) => name));
    const { columns, include, exclude, target, prediction, segment } = options;
    const single = [target, prediction, segment].filter((name) => name !== undefined);
    for (const name of [...Object.keys(columns), ...(include ?? []), ...(exclude ?? []), ...single]) {
        if (known.has(name))
            continue;
        const meant = (0,nearest/* nearest */.p)(name, known);
        throw new errors/* UserError */.yo({
            code: 'COLUMN_MISSING',
            message: `neither ${reference.name} nor ${current.name} has a column "${name}"`,
            hint: meant ? `Did you mean "${meant}"?` : 'Write a column as it is named in the file.',
            exitCode: 2,
        });
    }
    const { all, num, cat } = options.methods;
    const methods = [all, num, cat, ...Object.values(columns).map(({ method }) => method)];
    for (const method of methods)
        if (method !== undefined)
            (0,choose_detector/* detectorNamed */.A)(method);
}
function schemaChanges(reference, current, options) {
    const before = new Map(reference.map(({ name, type }) => [name, type]));
    const now = new Map(current.map(({ name, type }) => [name, type]));
    return chosenNames([...new Set([...before.keys(), ...now.keys()])], options).flatMap((column) => {
        const types = { reference: before.get(column) ?? null, current: now.get(column) ?? null };
        if (types.reference === types.current)
            return [];
        if (types.reference === null)
            return [{ column, change: 'new', ...types }];
        return [{ column, change: types.current === null ? 'missing' : 'type', ...types }];
    });
}


/***/ }),

/***/ 32498:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $: () => (/* binding */ judgeColumns)
});

;// CONCATENATED MODULE: ./build/src/stats/benjamini-hochberg.js
/** Benjamini-Hochberg q-values, in the order given: controls the share of false claims. NaN stays NaN, uncounted. */
function benjaminiHochberg(pValues) {
    const present = pValues.flatMap((value, index) => (Number.isNaN(value) ? [] : [index]));
    present.sort((a, b) => pValues[b] - pValues[a]);
    const adjusted = pValues.map(() => NaN);
    let smallest = 1;
    present.forEach((index, position) => {
        smallest = Math.min(smallest, (pValues[index] * present.length) / (present.length - position));
        adjusted[index] = smallest;
    });
    return adjusted;
}

// EXTERNAL MODULE: ./build/src/drift/detectors/detector.js
var detectors_detector = __webpack_require__(75935);
;// CONCATENATED MODULE: ./build/src/drift/judge-columns.js


/**
 * Says which of the measured columns have drifted. Preset `evidently`: the score against the threshold. Preset `assay`:
 * a distance of at least the threshold and a p-value that stays significant after Benjamini-Hochberg over all columns
 * given; for a method that is a p-value itself, its q-value against the threshold.
 */
function judgeColumns(measured, options) {
    const qValues = benjaminiHochberg(measured.map(({ column }) => column.pValue ?? NaN));
    const checkQValues = benjaminiHochberg(measured.flatMap(({ column }) => column.checks.map((check) => check.p_value)));
    let checked = 0;
    return measured.map(({ name, column }, index) => {
        const { kind, detector, threshold, score, pValue, noiseFloor, failure } = column;
        const qValue = qValues[index];
        const checks = column.checks.map(({ large, ...check }) => {
            const q = checkQValues[checked++];
            return { ...check, q_value: q, flagged: large && q <= options.falseAlarms };
        });
        const drifted = isDrifted(column, qValue, options);
        const drift = {
            type: kind,
            method: detector?.name ?? null,
            score: score ?? null,
            threshold: threshold ?? null,
            ...(pValue !== undefined && { p_value: pValue, q_value: qValue }),
            ...(noiseFloor !== undefined && { noise_floor: noiseFloor }),
            drifted,
            status: failure?.status ?? (drifted ? 'drifted' : 'ok'),
            ...(failure && { undefined_reason: failure.reason }),
            ...(options.columns[name]?.critical && { critical: true }),
            ...roleOf(name, options),
            ...(checks.length > 0 && { checks }),
        };
        return { name, drift };
    });
}
function isDrifted({ detector, score, threshold }, qValue, options) {
    if (!detector || score === undefined || threshold === undefined)
        return false;
    if (options.preset === 'evidently')
        return (0,detectors_detector/* isDrift */._)(detector, score, threshold);
    if (detector.score === 'p_value')
        return (0,detectors_detector/* isDrift */._)(detector, qValue, threshold);
    return (0,detectors_detector/* isDrift */._)(detector, score, threshold) && qValue <= options.falseAlarms;
}
function roleOf(name, { target, prediction }) {
    if (name === target)
        return { role: 'target' };
    return name === prediction ? { role: 'prediction' } : {};
}


/***/ }),

/***/ 56939:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ openTable)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/platform/duckdb/database.js + 3 modules
var duckdb_database = __webpack_require__(48180);
// EXTERNAL MODULE: ./build/src/platform/duckdb/open-relation.js + 3 modules
var open_relation = __webpack_require__(97200);
// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(43026);
// EXTERNAL MODULE: ./build/src/core/bounded.js
var bounded = __webpack_require__(96564);
// EXTERNAL MODULE: ./build/src/core/nearest.js
var nearest = __webpack_require__(22007);
// EXTERNAL MODULE: ./build/src/platform/duckdb/read-error.js
var read_error = __webpack_require__(85534);
// EXTERNAL MODULE: ./build/src/platform/duckdb/relation-column.js + 1 modules
var relation_column = __webpack_require__(80056);
;// CONCATENATED MODULE: ./build/src/platform/duckdb/relation-table.js





/** A relation as a table. Each reading goes over the rows once; none is kept. */
async function relationTable(database, relation) {
    const { name, columns } = relation;
    const byName = new Map(columns.map((column) => [column.name, column]));
    const columnNamed = (wanted) => {
        const column = byName.get(wanted);
        if (!column)
            throw columnMissing(name, wanted, [...byName.keys()]);
        if (column.type !== 'other')
            return column;
        throw new errors/* UserError */.yo({
            code: 'COLUMN_UNREADABLE',
            message: `column "${wanted}" of ${name} holds ${(0,bounded/* boundedText */.L)(column.sqlType)}, which is neither number nor text`,
            hint: 'Leave the column out, or write its parts as columns of their own.',
            exitCode: 2,
        });
    };
    const told = async (work) => {
        try {
            return await work();
        }
        catch (error) {
            throw (0,read_error/* readError */.lS)(error, name, relation.files);
        }
    };
    const [row] = await told(() => database.rows(`SELECT count(*) FROM ${relation.sql}`));
    const rowCount = Number(row?.[0]);
    return {
        name,
        rowCount,
        columns: columns.map((column) => ({ name: column.name, type: column.type })),
        numbers: (wanted) => told(() => readNumbers(database, relation, columnNamed(wanted), rowCount)),
        categories: (wanted) => told(() => readCategories(database, columnNamed(wanted), rowCount)),
    };
}
/** `COLUMN_MISSING` (exit 2) with the nearest right name. */
function columnMissing(table, wanted, names) {
    const meant = (0,nearest/* nearest */.p)(wanted, names);
    return new errors/* UserError */.yo({
        code: 'COLUMN_MISSING',
        message: `${table} has no column "${wanted}"`,
        hint: meant === undefined ? (0,bounded/* boundedText */.L)(`It has ${names.join(', ')}.`) : `Did you mean "${meant}"?`,
        exitCode: 2,
    });
}
async function readNumbers(database, relation, column, rowCount) {
    const { sql, type, sqlType } = column;
    if (type !== 'integer' && type !== 'number' && type !== 'boolean')
        throw await notNumeric(database, relation, column);
    if (/BIGINT|HUGEINT|BIGNUM/.test(sqlType))
        await refuseInexact(database, relation, column);
    const values = new Float64Array(rowCount);
    await fill(database, values, `SELECT coalesce(CAST(${sql} AS DOUBLE), 'nan'::DOUBLE) FROM ${column.from}`);
    return values;
}
async function notNumeric(database, relation, column) {
    const [row] = await database.rows(`SELECT ${(0,relation_column/* textOf */.b6)(column)} FROM ${column.from} WHERE TRY_CAST(${(0,relation_column/* textOf */.b6)(column)} AS DOUBLE) IS NULL AND ${column.sql} IS NOT NULL LIMIT 1`);
    const example = row
        ? `"${(0,bounded/* boundedText */.L)(String(row[0]))}"`
        : column.type === 'string'
            ? 'text'
            : `values of type ${column.type}`;
    return new errors/* UserError */.yo({
        code: 'COLUMN_NOT_NUMERIC',
        message: `column "${column.name}" of ${relation.name} holds ${example}, where numbers are needed`,
        hint: 'Mend the values, or name a column with numbers.',
        exitCode: 2,
    });
}
/** A float holds whole numbers up to 2^53 exactly; identifiers are often larger. */
async function refuseInexact(database, relation, { name, sql, from }) {
    const [row] = await database.rows(`SELECT CAST(${sql} AS VARCHAR) FROM ${from} WHERE ${sql} NOT BETWEEN -9007199254740992 AND 9007199254740992 LIMIT 1`);
    if (!row)
        return;
    throw new errors/* UserError */.yo({
        code: 'INTEGER_TOO_LARGE',
        message: `column "${name}" of ${relation.name} holds ${String(row[0])}, which a number cannot hold exactly`,
        hint: 'Leave the column out if it is an identifier, or read it as text.',
        exitCode: 2,
    });
}
let typeCount = 0;
/** DuckDB encodes the texts; their codes are then counted anew in the order of their first rows. */
async function readCategories(database, column, rowCount) {
    const text = (0,relation_column/* textOf */.b6)(column);
    const type = `levels${typeCount++}`;
    await database.run(`CREATE TYPE ${type} AS ENUM (SELECT DISTINCT t FROM (SELECT ${text} AS t FROM ${column.from}) WHERE t IS NOT NULL)`);
    try {
        const words = await database.rows(`SELECT unnest(enum_range(NULL::${type}))::VARCHAR`);
        const codes = new Int32Array(rowCount);
        const source = `SELECT CAST(coalesce(enum_code(CAST(${text} AS ${type})), -1) AS INTEGER) FROM ${column.from}`;
        await fill(database, codes, source);
        return inOrderOfRows(codes, words.map(([word]) => String(word)));
    }
    finally {
        await database.run(`DROP TYPE ${type}`);
    }
}
/** Puts the levels in the order of their first rows, in place. */
function inOrderOfRows(codes, words) {
    const renamed = new Int32Array(words.length).fill(-1);
    const levels = [];
    for (let row = 0; row < codes.length; row++) {
        const code = codes[row];
        if (code < 0)
            continue;
        if (renamed[code] < 0)
            renamed[code] = levels.push(words[code]) - 1;
        codes[row] = renamed[code];
    }
    return { codes, levels };
}
async function fill(database, target, sql) {
    let at = 0;
    await database.eachChunk(sql, (chunk) => {
        target.set(chunk, at);
        at += chunk.length;
    });
    if (at !== target.length)
        throw new Error(`${target.length} rows were expected, ${at} came`);
}

;// CONCATENATED MODULE: ./build/src/platform/duckdb/open-table.js




/**
 * Opens a table. Types of CSV are those that hold every value of the file; `columns` are kept where the values allow it.
 * Throws what {@link openRelation} throws, and `ENGINE_MISSING` (exit 3). The caller closes it.
 */
async function openTable({ path, name, ...wishes }) {
    const database = await duckdb_database/* Database */.W.open();
    try {
        const paths = [path].flat().map((one) => (0,external_node_path_.resolve)(one));
        const relation = await (0,open_relation/* openRelation */.z)(database, { ...wishes, sql: 'data', paths, name });
        await database.lock(relation.files);
        const table = await relationTable(database, relation);
        return { ...table, close: () => database.close() };
    }
    catch (error) {
        database.close();
        throw error;
    }
}


/***/ })

};
;