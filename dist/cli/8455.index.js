"use strict";
exports.id = 8455;
exports.ids = [8455];
exports.modules = {

/***/ 26578:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ withoutZeros),
/* harmony export */   d: () => (/* binding */ binnedShares)
/* harmony export */ });
/* harmony import */ var _sturges_edges_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36663);

/**
 * Shares of both sides in common bins, as Evidently makes them: numbers with more than 20 distinct values in the
 * reference in Sturges' bins over both sides, anything else level by level.
 */
function binnedShares(pair) {
    const { reference, current } = binnedCounts(pair);
    return { reference: reference.map((count) => count / pair.n), current: current.map((count) => count / pair.m) };
}
function binnedCounts(pair) {
    if (pair.type !== 'num' || !pair.numbers || !pair.referenceExceeds(20))
        return pair.counts();
    const { reference, current } = pair.numbers;
    const low = Math.min(reference[0], current[0]);
    const high = Math.max(reference[reference.length - 1], current[current.length - 1]);
    const edges = (0,_sturges_edges_js__WEBPACK_IMPORTED_MODULE_0__/* .sturgesEdges */ .E)(low, high, pair.n + pair.m, pair.integers);
    return { reference: (0,_sturges_edges_js__WEBPACK_IMPORTED_MODULE_0__/* .countInBins */ .F)(reference, edges), current: (0,_sturges_edges_js__WEBPACK_IMPORTED_MODULE_0__/* .countInBins */ .F)(current, edges) };
}
/** The shares without zeros, for logarithms: a zero becomes 0.0001, or a millionth of the least share if that is below. */
function withoutZeros({ reference, current }) {
    return { reference: fillZeros(reference), current: fillZeros(current) };
}
function fillZeros(shares) {
    const least = shares.reduce((low, share) => (share > 0 && share < low ? share : low), Infinity);
    const filling = least <= 0.0001 ? least / 1e6 : 0.0001;
    return shares.map((share) => (share === 0 ? filling : share));
}


/***/ }),

/***/ 13732:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J7: () => (/* binding */ ColumnPair),
  ZT: () => (/* binding */ countLevels),
  cZ: () => (/* binding */ numbersOf),
  ni: () => (/* binding */ sortedFinite)
});

;// CONCATENATED MODULE: ./build/src/stats/gaps-of-cdfs.js
/**
 * Goes over both sorted samples of finite values once. Which side has the next value is a matter of chance that no processor
 * foresees: it is added, not branched on.
 */
function gapsOfCdfs(left, right) {
    const [n, m] = [left.length, right.length];
    const next = new Float64Array(2);
    let [greatest, area, squares] = [0, 0, 0];
    let [i, j] = [0, 0];
    let from = Math.min(left[0], right[0]);
    for (let rest = n + m; rest > 0; rest--) {
        const a = i < n ? left[i] : Infinity;
        const b = j < m ? right[j] : Infinity;
        const isLeft = Number(a <= b);
        next[0] = b;
        next[1] = a;
        const to = next[isLeft];
        // (F − G)·n·m from `from` on; of equal values only the last one counts, the way to it is 0 long.
        const gap = Math.abs(i * m - j * n);
        if (gap > greatest && to > from)
            greatest = gap;
        const part = gap * (to - from);
        area += part;
        squares += gap * part;
        from = to;
        i += isLeft;
        j += 1 - isLeft;
    }
    const cells = n * m;
    return { greatest: greatest / cells, area: area / cells, squares: squares / cells / cells };
}

;// CONCATENATED MODULE: ./build/src/stats/sort-numbers.js
/** Below this the engine's own sort is as fast. */
const SMALL = 4096;
const SMALL_RUN = 24;
/** An array up to this length is kept for the next call: making one anew for each column keeps the collector busy. */
const MOST_KEPT = 1 << 21;
/** Which half of a double holds its sign and exponent on this machine. */
const HIGH = new Uint8Array(new Uint32Array([1]).buffer)[0] === 1 ? 1 : 0;
const DIGITS = [
    { shift: 0, size: 2048 },
    { shift: 11, size: 2048 },
    { shift: 22, size: 1024 },
];
let spare = new Float64Array(0);
/**
 * Numbers in ascending order; there may be no NaN among them. The array given is used up, even its memory: what is returned is it or another one.
 * By radix over the upper halves of the numbers, then within the few that have one in common.
 */
function sortNumbers(values) {
    if (values.length < SMALL)
        return values.sort();
    let from = values;
    let to = spare.length < values.length ? new Float64Array(values.length) : spare.subarray(0, values.length);
    for (const [place, counts] of countDigits(values).entries()) {
        const { shift, size } = DIGITS[place];
        if (counts.includes(values.length))
            continue;
        let start = 0;
        for (let digit = 0; digit < size; digit++) {
            const count = counts[digit];
            counts[digit] = start;
            start += count;
        }
        const words = wordsOf(from);
        for (let i = 0; i < from.length; i++) {
            const digit = (keyOf(words[2 * i + HIGH]) >>> shift) & (size - 1);
            to[counts[digit]++] = from[i];
        }
        [from, to] = [to, from];
    }
    sortRuns(from);
    if (to.length <= MOST_KEPT)
        spare = to;
    return from;
}
function countDigits(values) {
    const words = wordsOf(values);
    const [low, middle, high] = DIGITS.map(({ size }) => new Uint32Array(size));
    for (let at = HIGH; at < words.length; at += 2) {
        const key = keyOf(words[at]);
        low[key & 2047]++;
        middle[(key >>> 11) & 2047]++;
        high[key >>> 22]++;
    }
    return [low, middle, high];
}
/** Ascends with the number whose upper half it is made of: negative ones descend as they are. */
function keyOf(word) {
    return word ^ ((word >> 31) | 0x80000000);
}
function wordsOf(values) {
    return new Uint32Array(values.buffer, values.byteOffset, 2 * values.length);
}
/** Sorts neighbours that differ in their lower halves only. */
function sortRuns(values) {
    const words = wordsOf(values);
    for (let i = 1; i < values.length; i++) {
        if (!(values[i] < values[i - 1]))
            continue;
        const upper = words[2 * i + HIGH];
        let start = i - 1;
        while (start > 0 && words[2 * (start - 1) + HIGH] === upper)
            start--;
        let end = i + 1;
        while (end < values.length && words[2 * end + HIGH] === upper)
            end++;
        if (end - start > SMALL_RUN)
            values.subarray(start, end).sort();
        else
            insertionSort(values, start, end);
        i = end - 1;
    }
}
function insertionSort(values, start, end) {
    for (let i = start + 1; i < end; i++) {
        const value = values[i];
        let j = i;
        for (; j > start && values[j - 1] > value; j--)
            values[j] = values[j - 1];
        values[j] = value;
    }
}

// EXTERNAL MODULE: ./build/src/drift/column-spread.js
var column_spread = __webpack_require__(96951);
;// CONCATENATED MODULE: ./build/src/drift/column-pair.js



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
    knownSpread;
    counted;
    measuredGaps;
    constructor(type, 
    /** Rows with a value in the reference. */
    n, 
    /** Rows with a value in the current table. */
    m, 
    /** Ascending and finite. */
    numbers, 
    /** Whole numbers without nulls: numpy bins them more coarsely. */
    integers, count, knownSpread) {
        this.type = type;
        this.n = n;
        this.m = m;
        this.numbers = numbers;
        this.integers = integers;
        this.count = count;
        this.knownSpread = knownSpread;
    }
    /** Of sorted, finite numbers, booleans as 0 and 1; `spread` is that of the reference, where it is known. */
    static ofNumbers(type, reference, current, integers = false, spread) {
        const count = () => countNumbers(reference, current);
        return new ColumnPair(type, reference.length, current.length, { reference, current }, integers, count, spread);
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
    /** How far the distribution functions are apart; only for numbers. */
    gaps() {
        const { reference, current } = numbersOf(this);
        return (this.measuredGaps ??= gapsOfCdfs(reference, current));
    }
    /** Of the reference; only for numbers. */
    spread() {
        return (this.knownSpread ??= (0,column_spread/* spreadOf */.j)(numbersOf(this).reference));
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
/** The numbers of a pair; only detectors for `num` columns may ask. */
function numbersOf(pair) {
    if (!pair.numbers)
        throw new Error('a detector of numbers was given text');
    return pair.numbers;
}
/** How often each level of a column occurs. */
function countLevels({ codes, levels }) {
    const counts = new Float64Array(levels.length);
    for (const code of codes)
        if (code >= 0)
            counts[code]++;
    return new Map(levels.flatMap((level, code) => (counts[code] > 0 ? [[level, counts[code]]] : [])));
}
/** The finite ones of the values, ascending; uses the values up. */
function sortedFinite(values) {
    let kept = 0;
    while (kept < values.length && values[kept] - values[kept] === 0)
        kept++;
    for (let row = kept; row < values.length; row++) {
        const value = values[row];
        if (value - value === 0)
            values[kept++] = value;
    }
    return sortNumbers(values.subarray(0, kept));
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

/***/ 96951:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ spreadOf)
/* harmony export */ });
/* harmony import */ var _stats_standard_deviation_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35894);

/** Of sorted, finite values. */
function spreadOf(sorted) {
    const n = sorted.length;
    let integral = 0;
    for (let i = 1; i < n; i++)
        integral += Math.sqrt(i * (n - i)) * (sorted[i] - sorted[i - 1]);
    return { deviation: (0,_stats_standard_deviation_js__WEBPACK_IMPORTED_MODULE_0__/* .standardDeviation */ .F)(sorted), integral: integral / n };
}


/***/ }),

/***/ 75819:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ DETECTORS)
});

;// CONCATENATED MODULE: ./build/src/stats/anderson-darling.js
/** Critical values of the k-sample statistic are b0 + b1/√(k − 1) + b2/(k − 1): Scholz & Stephens (1987), table 2. */
const LEVELS = [0.25, 0.1, 0.05, 0.025, 0.01, 0.005, 0.001];
const B0 = [0.675, 1.281, 1.645, 1.96, 2.326, 2.573, 3.085];
const B1 = [-0.245, 0.25, 0.678, 1.149, 1.822, 2.364, 3.615];
const B2 = [-0.105, -0.305, -0.362, -0.391, -0.396, -0.345, -0.154];
/**
 * P-value of the two-sample Anderson-Darling test (midrank version) of sorted samples that are not all equal:
 * interpolated between the tabled levels, 0.25 and 0.001 beyond them.
 */
function andersonDarling(left, right) {
    const [n, m] = [left.length, right.length];
    const all = n + m;
    const standardised = (midrankStatistic(left, right) - 1) / Math.sqrt(variance(n, m, all));
    const critical = B0.map((b0, level) => b0 + B1[level] + B2[level]);
    if (standardised < critical[0])
        return 0.25;
    if (standardised > critical[critical.length - 1])
        return 0.001;
    const [c0, c1, c2] = quadraticFit(critical, LEVELS.map((level) => Math.log(level)));
    return Math.exp(c0 + c1 * standardised + c2 * standardised ** 2);
}
function midrankStatistic(left, right) {
    const [n, m] = [left.length, right.length];
    const all = n + m;
    let [leftSum, rightSum] = [0, 0];
    for (let i = 0, j = 0; i < n || j < m;) {
        const value = Math.min(left[i] ?? Infinity, right[j] ?? Infinity);
        const [fromI, fromJ] = [i, j];
        while (left[i] === value)
            i++;
        while (right[j] === value)
            j++;
        const ties = i - fromI + (j - fromJ);
        const below = fromI + fromJ + ties / 2;
        const weight = ties / all / (below * (all - below) - (all * ties) / 4);
        leftSum += weight * (all * (fromI + (i - fromI) / 2) - below * n) ** 2;
        rightSum += weight * (all * (fromJ + (j - fromJ) / 2) - below * m) ** 2;
    }
    return ((all - 1) / all) * (leftSum / n + rightSum / m);
}
/** Variance of the statistic under one distribution: Scholz & Stephens, equation 4, for two samples. */
function variance(n, m, all) {
    const k = 2;
    const sizes = 1 / n + 1 / m;
    let h = 0;
    let g = 0;
    // h = Σ 1/i for i < all; g = Σ over i < j < all of 1/((all − i) j), by partial sums from the far end.
    for (let i = all - 1; i > 1; i--) {
        h += 1 / i;
        g += h / (all + 1 - i);
    }
    h += 1;
    const a = (4 * g - 6) * (k - 1) + (10 - 6 * g) * sizes;
    const b = (2 * g - 4) * k ** 2 + 8 * h * k + (2 * g - 14 * h - 4) * sizes - 8 * h + 4 * g - 6;
    const c = (6 * h + 2 * g - 2) * k ** 2 + (4 * h - 4 * g + 6) * k + (2 * h - 6) * sizes + 4 * h;
    const d = (2 * h + 6) * k ** 2 - 4 * h * k;
    return (a * all ** 3 + b * all ** 2 + c * all + d) / ((all - 1) * (all - 2) * (all - 3));
}
/** Least squares of y on 1, x and x²: the normal equations of x about its mean, by Cramer's rule. */
function quadraticFit(xs, ys) {
    const center = xs.reduce((sum, x) => sum + x, 0) / xs.length;
    const moment = (power) => xs.reduce((sum, x) => sum + (x - center) ** power, 0);
    const mixed = (power) => xs.reduce((sum, x, k) => sum + (x - center) ** power * ys[k], 0);
    const [s0, s2, s3, s4] = [xs.length, moment(2), moment(3), moment(4)];
    const [t0, t1, t2] = [mixed(0), mixed(1), mixed(2)];
    const determinant = s0 * (s2 * s4 - s3 * s3) - s2 * s2 * s2;
    const c0 = (t0 * (s2 * s4 - s3 * s3) + t1 * s2 * s3 - t2 * s2 * s2) / determinant;
    const c1 = (s0 * (t1 * s4 - t2 * s3) + t0 * s2 * s3 - t1 * s2 * s2) / determinant;
    const c2 = (s0 * (t2 * s2 - t1 * s3) - t0 * s2 * s2) / determinant;
    return [c0 - c1 * center + c2 * center ** 2, c1 - 2 * c2 * center, c2];
}

// EXTERNAL MODULE: ./build/src/drift/column-pair.js + 2 modules
var column_pair = __webpack_require__(13732);
;// CONCATENATED MODULE: ./build/src/drift/detectors/anderson-darling.js


/** Anderson-Darling test of two samples; its p-value stays within 0.001 and 0.25. */
const andersonDarlingTest = {
    name: 'anderson',
    displayName: 'Anderson-Darling',
    types: ['num'],
    threshold: 0.1,
    score: 'p_value',
    comparison: '<',
    compute(pair) {
        if (pair.distinct(2) < 2)
            return { undefinedReason: 'all values are equal' };
        const { reference, current } = (0,column_pair/* numbersOf */.cZ)(pair);
        return andersonDarling(reference, current);
    },
};

// EXTERNAL MODULE: ./build/src/stats/special.js
var special = __webpack_require__(40066);
;// CONCATENATED MODULE: ./build/src/drift/detectors/chi-square.js

/**
 * Chi-square goodness of fit, the reference taken for the exact distribution: as in Evidently its own noise is left out,
 * so small references raise many false alarms, and one new level is a drift of p = 0.
 */
const chiSquare = {
    name: 'chisquare',
    displayName: 'chi-square p_value',
    types: ['cat'],
    threshold: 0.05,
    score: 'p_value',
    comparison: '<',
    compute(pair) {
        const { reference, current, levels } = pair.counts();
        if (levels.length < 2)
            return { undefinedReason: 'all values are equal' };
        const scale = pair.m / pair.n;
        const statistic = reference.reduce((sum, count, k) => {
            const expected = count * scale;
            return sum + (current[k] - expected) ** 2 / expected;
        }, 0);
        return (0,special/* chiSquareSurvival */.YN)(statistic, levels.length - 1);
    },
};

;// CONCATENATED MODULE: ./build/src/stats/cramer-von-mises.js

/**
 * P-value of the two-sample Cramér-von Mises test of sorted samples, with midranks: exact where both have at most 20
 * values (Xiao, Gordon & Yakovlev 2006), else by Anderson's normalisation (1962) and the limiting law.
 */
function cramerVonMises(left, right) {
    const [n, m] = [left.length, right.length];
    const all = n + m;
    const u = rankStatistic(left, right);
    if (Math.max(n, m) <= 20)
        return exactPValue(u, n, m);
    const product = n * m;
    const statistic = u / (product * all) - (4 * product - 1) / (6 * all);
    const expected = (1 + 1 / all) / 6;
    const variance = ((all + 1) * (4 * product * all - 3 * (n * n + m * m) - 2 * product)) / (45 * all * all * 4 * product);
    const normalised = 1 / 6 + (statistic - expected) / Math.sqrt(45 * variance);
    return normalised < 0.003 ? 1 : Math.max(0, 1 - limitingCdf(normalised));
}
/** n Σ(rᵢ − i)² + m Σ(sⱼ − j)² over the midranks r and s of the pooled values. */
function rankStatistic(left, right) {
    const [n, m] = [left.length, right.length];
    let [leftSum, rightSum] = [0, 0];
    for (let i = 0, j = 0; i < n || j < m;) {
        const value = Math.min(left[i] ?? Infinity, right[j] ?? Infinity);
        const [fromI, fromJ] = [i, j];
        while (left[i] === value)
            i++;
        while (right[j] === value)
            j++;
        const midrank = (fromI + fromJ + i + j + 1) / 2;
        for (let k = fromI; k < i; k++)
            leftSum += (midrank - k - 1) ** 2;
        for (let k = fromJ; k < j; k++)
            rightSum += (midrank - k - 1) ** 2;
    }
    return n * leftSum + m * rightSum;
}
/** Counts the paths by the value of the statistic that they come to. */
function exactPValue(u, n, m) {
    const multiple = (n * m) / greatestCommonDivisor(n, m);
    const [a, b] = [multiple / n, multiple / m];
    const product = n * m;
    const limit = Math.floor((multiple ** 2 * (n + m) * (6 * u - product * (4 * product - 1))) / (6 * product ** 2));
    let column = Array.from({ length: n + 1 }, (_, v) => new Map(v === 0 ? [[0, 1]] : []));
    for (let j = 0; j <= m; j++) {
        let before = new Map();
        column = column.map((above, v) => {
            const increment = (a * v - b * j) ** 2;
            const here = new Map();
            for (const paths of [before, above]) {
                for (const [value, count] of paths)
                    here.set(value + increment, (here.get(value + increment) ?? 0) + count);
            }
            before = here;
            return here;
        });
    }
    let [beyond, all] = [0, 0];
    for (const [value, count] of column[n]) {
        all += count;
        if (value >= limit)
            beyond += count;
    }
    return beyond / all;
}
function greatestCommonDivisor(a, b) {
    return b === 0 ? a : greatestCommonDivisor(b, a % b);
}
/** Csörgő & Faraway (1996), equation 1.2; the series ends where scipy ends it, which its scores show from the eighth digit on. */
function limitingCdf(x) {
    let sum = 0;
    for (let k = 0;; k++) {
        const y = 4 * k + 1;
        const factor = Math.exp((0,special/* logGamma */.SX)(k + 0.5) - (0,special/* logGamma */.SX)(k + 1)) / (Math.PI ** 1.5 * Math.sqrt(x));
        const term = factor * Math.sqrt(y) * expBesselQuarter(y ** 2 / (16 * x));
        sum += term;
        if (term < 1e-7)
            return sum;
    }
}
/**
 * e^(−q) K¼(q) as ∫ exp(−q − q cosh t) cosh(t/4) dt from 0: the trapezoidal rule is exact to all digits for a function
 * that falls off so fast.
 */
function expBesselQuarter(q) {
    const step = 0.1;
    let sum = Math.exp(-2 * q) / 2;
    for (let t = step;; t += step) {
        const term = Math.exp(-q - q * Math.cosh(t)) * Math.cosh(t / 4);
        sum += term;
        if (term <= 1e-18 * sum)
            return step * sum;
    }
}

;// CONCATENATED MODULE: ./build/src/drift/detectors/cramer-von-mises.js


/** Two-sample Cramér-von Mises test, exact up to 20 rows a side. */
const cramerVonMisesTest = {
    name: 'cramer_von_mises',
    displayName: 'Cramer-von Mises',
    types: ['num'],
    threshold: 0.1,
    score: 'p_value',
    comparison: '<=',
    compute(pair) {
        if (pair.n < 2 || pair.m < 2)
            return { undefinedReason: 'cramer_von_mises needs two values on both sides' };
        const { reference, current } = (0,column_pair/* numbersOf */.cZ)(pair);
        return cramerVonMises(reference, current);
    },
};

// EXTERNAL MODULE: ./build/src/stats/random.js
var stats_random = __webpack_require__(14918);
;// CONCATENATED MODULE: ./build/src/stats/maximum-mean-discrepancy.js

const PERMUTATIONS = 100;
/**
 * Permutation p-value of the unbiased maximum mean discrepancy of two samples, Gaussian kernel, its width from the
 * median squared distance within the first. Takes memory for the square of all values.
 */
function maximumMeanDiscrepancy(left, right) {
    const n = left.length;
    const all = n + right.length;
    const values = new Float64Array(all);
    values.set(left);
    values.set(right, n);
    const gamma = 1 / medianSquaredDistance(left);
    const kernel = new Float64Array(all * all);
    for (let i = 0; i < all; i++) {
        for (let j = 0; j < all; j++) {
            if (i !== j)
                kernel[i * all + j] = Math.exp(-gamma * (values[i] - values[j]) ** 2);
        }
    }
    const rowSums = Float64Array.from({ length: all }, (_, i) => {
        return kernel.subarray(i * all, (i + 1) * all).reduce((sum, value) => sum + value, 0);
    });
    const order = Int32Array.from({ length: all }, (_, i) => i);
    const discrepancy = () => unbiased(kernel, rowSums, order.subarray(0, n));
    const observed = discrepancy() * (1 - 1e-12);
    const random = (0,stats_random/* seededRandom */.I)(0);
    let asFar = 0;
    for (let round = 0; round < PERMUTATIONS; round++) {
        for (let i = 0; i < n; i++) {
            const j = i + random.below(all - i);
            const drawn = order[j];
            order[j] = order[i];
            order[i] = drawn;
        }
        if (discrepancy() >= observed)
            asFar++;
    }
    return asFar / PERMUTATIONS;
}
/** Of the rows `first` against the others: the sums over pairs of others follow from those over all. */
function unbiased(kernel, rowSums, first) {
    const all = rowSums.length;
    const [n, m] = [first.length, all - first.length];
    let [within, rows] = [0, 0];
    for (let a = 0; a < n; a++) {
        const row = first[a] * all;
        for (let b = 0; b < a; b++)
            within += kernel[row + first[b]];
        rows += rowSums[first[a]];
    }
    const between = rows - 2 * within;
    const others = rowSums.reduce((sum, value) => sum + value, 0) - 2 * within - 2 * between;
    return (2 * within) / (n * (n - 1)) + others / (m * (m - 1)) - (2 * between) / (n * m);
}
/** The middle one of all squared distances, those of values to themselves too; 1 where it is 0. */
function medianSquaredDistance(values) {
    const n = values.length;
    const distances = new Float64Array(n * n);
    for (let i = 0; i < n; i++)
        for (let j = 0; j < n; j++)
            distances[i * n + j] = (values[i] - values[j]) ** 2;
    distances.sort();
    return distances[Math.floor((n * n - 1) / 2)] || 1;
}

;// CONCATENATED MODULE: ./build/src/drift/detectors/empirical-mmd.js


/** The kernel matrix holds the square of this many numbers. */
const MOST_ROWS = 5000;
/** Permutation test of the maximum mean discrepancy with a Gaussian kernel; 100 permutations. */
const empiricalMmd = {
    name: 'empirical_mmd',
    displayName: 'empirical_mmd',
    types: ['num'],
    threshold: 0.1,
    score: 'p_value',
    comparison: '<',
    compute(pair) {
        if (pair.n < 2 || pair.m < 2)
            return { undefinedReason: 'empirical_mmd needs two values on both sides' };
        if (pair.n + pair.m > MOST_ROWS) {
            return { undefinedReason: `empirical_mmd compares at most ${MOST_ROWS} rows of both sides together` };
        }
        const { reference, current } = (0,column_pair/* numbersOf */.cZ)(pair);
        return maximumMeanDiscrepancy(reference, current);
    },
};

;// CONCATENATED MODULE: ./build/src/drift/detectors/energy-distance.js
/** Energy distance √(2 ∫ (F − G)²), in the column's own unit. */
const energyDistance = {
    name: 'ed',
    displayName: 'Energy-distance',
    types: ['num'],
    threshold: 0.1,
    score: 'distance',
    comparison: '>',
    compute(pair) {
        return Math.sqrt(2 * pair.gaps().squares);
    },
};

;// CONCATENATED MODULE: ./build/src/stats/symmetric-eigen.js
/** Eigenvalues of a small symmetric matrix, and its eigenvectors as the columns of `vectors` (Jacobi's rotations). */
function symmetricEigen(matrix) {
    const a = matrix.map((row) => [...row]);
    const vectors = a.map((row, i) => row.map((_, j) => (i === j ? 1 : 0)));
    for (let sweep = 0; sweep < 60; sweep++) {
        let rotated = false;
        for (let p = 0; p < a.length; p++) {
            for (let q = p + 1; q < a.length; q++)
                rotated = rotate(a, vectors, p, q) || rotated;
        }
        if (!rotated)
            break;
    }
    return { values: a.map((row, i) => row[i]), vectors };
}
/** Makes the elements (p, q) and (q, p) zero; false where they are already, to all digits. */
function rotate(a, vectors, p, q) {
    const off = a[p][q];
    if (Math.abs(off) <= 1e-17 * Math.sqrt(Math.abs(a[p][p] * a[q][q])) || off === 0)
        return false;
    const theta = (a[q][q] - a[p][p]) / (2 * off);
    const t = (theta >= 0 ? 1 : -1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
    const c = 1 / Math.sqrt(t * t + 1);
    const s = t * c;
    const turn = (x, y, i, j) => {
        const [left, right] = [x[i], y[j]];
        x[i] = c * left - s * right;
        y[j] = s * left + c * right;
    };
    for (const row of a)
        turn(row, row, p, q);
    for (let k = 0; k < a.length; k++)
        turn(a[p], a[q], k, k);
    for (const row of vectors)
        turn(row, row, p, q);
    return true;
}

;// CONCATENATED MODULE: ./build/src/stats/epps-singleton.js


/**
 * P-value of the Epps-Singleton test (1986) of sorted samples at t = 0.4 and 0.8, with the small-sample correction
 * below 25 values. Undefined where the interquartile range of all values is 0.
 */
function eppsSingleton(left, right) {
    const [n, m] = [left.length, right.length];
    const all = n + m;
    const pooled = new Float64Array(all);
    pooled.set(left);
    pooled.set(right, n);
    pooled.sort();
    const scale = (quantile(pooled, 0.75) - quantile(pooled, 0.25)) / 2;
    if (scale === 0)
        return undefined;
    const [one, other] = [moments(left, scale), moments(right, scale)];
    const difference = one.means.map((value, k) => value - other.means[k]);
    const covariance = one.covariance.map((row, i) => row.map((value, j) => (all / n) * value + (all / m) * other.covariance[i][j]));
    const { values, vectors } = symmetricEigen(covariance);
    const largest = Math.max(...values.map(Math.abs));
    let statistic = 0;
    let rank = 0;
    values.forEach((value, k) => {
        if (Math.abs(value) <= 1e-15 * largest)
            return;
        rank++;
        statistic += difference.reduce((sum, each, i) => sum + each * vectors[i][k], 0) ** 2 / value;
    });
    statistic *= all;
    if (Math.max(n, m) < 25)
        statistic /= 1 + all ** -0.45 + 10.1 * (n ** -1.7 + m ** -1.7);
    return (0,special/* gammaQ */.BS)(rank / 2, statistic / 2);
}
/** Means and covariances of cos and sin of the values at both points. */
function moments(values, scale) {
    const waves = [Math.cos, Math.sin].flatMap((wave) => {
        return [0.4 / scale, 0.8 / scale].map((t) => values.map((value) => wave(t * value)));
    });
    const means = waves.map((wave) => wave.reduce((sum, value) => sum + value, 0) / values.length);
    const covariance = waves.map((left, i) => waves.map((right, j) => {
        let sum = 0;
        for (let k = 0; k < left.length; k++)
            sum += (left[k] - means[i]) * (right[k] - means[j]);
        return sum / left.length;
    }));
    return { means, covariance };
}
function quantile(sorted, share) {
    const position = (sorted.length - 1) * share;
    const below = sorted[Math.floor(position)];
    return below + (sorted[Math.ceil(position)] - below) * (position - Math.floor(position));
}

;// CONCATENATED MODULE: ./build/src/drift/detectors/epps-singleton.js


/** Epps-Singleton test on the empirical characteristic functions. */
const eppsSingletonTest = {
    name: 'es',
    displayName: 'Epps-Singleton',
    types: ['num'],
    threshold: 0.05,
    score: 'p_value',
    comparison: '<',
    compute(pair) {
        if (pair.n < 5 || pair.m < 5)
            return { undefinedReason: 'es needs five values on both sides' };
        const { reference, current } = (0,column_pair/* numbersOf */.cZ)(pair);
        return eppsSingleton(reference, current) ?? { undefinedReason: 'the middle half of the values does not vary' };
    },
};

// EXTERNAL MODULE: ./build/src/stats/fisher-exact.js
var fisher_exact = __webpack_require__(54414);
;// CONCATENATED MODULE: ./build/src/drift/detectors/fisher-exact.js

/** Fisher's exact test of two levels; both sides must have as many rows. */
const fisherExactTest = {
    name: 'fisher_exact',
    displayName: "Fisher's Exact test",
    types: ['cat'],
    threshold: 0.1,
    score: 'p_value',
    comparison: '<',
    compute(pair) {
        const { reference, current, levels } = pair.counts();
        if (levels.length > 2)
            return { undefinedReason: 'fisher_exact needs at most two levels' };
        if (pair.n !== pair.m)
            return { undefinedReason: 'fisher_exact needs as many reference rows as current rows' };
        return (0,fisher_exact/* fisherExact */.R)(reference[0], pair.n, current[0], pair.m);
    },
};

;// CONCATENATED MODULE: ./build/src/drift/detectors/g-test.js

/** Log-likelihood ratio against the counts of the reference, which must have as many rows as the current table. */
const gTest = {
    name: 'g_test',
    displayName: 'g_test',
    types: ['cat'],
    threshold: 0.1,
    score: 'p_value',
    comparison: '<',
    compute(pair) {
        if (pair.n !== pair.m)
            return { undefinedReason: 'g_test needs as many reference rows as current rows' };
        const { reference, current, levels } = pair.counts();
        if (levels.length < 2)
            return { undefinedReason: 'all values are equal' };
        const statistic = current.reduce((sum, count, k) => {
            return count === 0 ? sum : sum + 2 * count * Math.log(count / reference[k]);
        }, 0);
        return (0,special/* chiSquareSurvival */.YN)(statistic, levels.length - 1);
    },
};

// EXTERNAL MODULE: ./build/src/drift/sturges-edges.js
var sturges_edges = __webpack_require__(36663);
;// CONCATENATED MODULE: ./build/src/drift/detectors/hellinger.js


/** Hellinger distance √(1 − Σ√(pq)); numbers in Sturges' bins over their distinct values. */
const hellinger = {
    name: 'hellinger',
    displayName: 'Hellinger distance',
    types: ['num', 'cat'],
    threshold: 0.1,
    score: 'distance',
    comparison: '>=',
    compute(pair) {
        const { reference, current } = pair.type === 'num' ? binned(pair) : pair.counts();
        const overlap = reference.reduce((sum, count, k) => sum + Math.sqrt((count / pair.n) * (current[k] / pair.m)), 0);
        return Math.sqrt(1 - Math.min(Math.max(overlap, 0), 1));
    },
};
function binned(pair) {
    const { reference, current } = (0,column_pair/* numbersOf */.cZ)(pair);
    const low = Math.min(reference[0], current[0]);
    const high = Math.max(reference[reference.length - 1], current[current.length - 1]);
    const edges = (0,sturges_edges/* sturgesEdges */.E)(low, high, pair.distinct(Infinity), pair.integers);
    return { reference: (0,sturges_edges/* countInBins */.F)(reference, edges), current: (0,sturges_edges/* countInBins */.F)(current, edges) };
}

// EXTERNAL MODULE: ./build/src/drift/binned-shares.js
var binned_shares = __webpack_require__(26578);
;// CONCATENATED MODULE: ./build/src/drift/detectors/jensen-shannon.js

/** Square root of the Jensen-Shannon divergence in nats; at most √ln 2 = 0.8326. */
const jensenShannon = {
    name: 'jensenshannon',
    displayName: 'Jensen-Shannon distance',
    types: ['num', 'cat'],
    threshold: 0.1,
    score: 'distance',
    comparison: '>=',
    compute(pair) {
        const { reference, current } = (0,binned_shares/* binnedShares */.d)(pair);
        const total = (values) => values.reduce((sum, value) => sum + value, 0);
        const [p, q] = [total(reference), total(current)];
        let divergence = 0;
        for (let k = 0; k < reference.length; k++) {
            const left = reference[k] / p;
            const right = current[k] / q;
            const middle = (left + right) / 2;
            if (left > 0)
                divergence += left * Math.log(left / middle);
            if (right > 0)
                divergence += right * Math.log(right / middle);
        }
        return Math.sqrt(Math.max(divergence, 0) / 2);
    },
};

;// CONCATENATED MODULE: ./build/src/drift/detectors/kl-div.js

/** Kullback-Leibler divergence of the current shares from those of the reference, in nats. */
const klDiv = {
    name: 'kl_div',
    displayName: 'Kullback-Leibler divergence',
    types: ['num', 'cat'],
    threshold: 0.1,
    score: 'distance',
    comparison: '>=',
    compute(pair) {
        const { reference, current } = (0,binned_shares/* withoutZeros */.K)((0,binned_shares/* binnedShares */.d)(pair));
        const total = (values) => values.reduce((sum, value) => sum + value, 0);
        const [p, q] = [total(reference), total(current)];
        return reference.reduce((sum, share, k) => sum + (share / p) * Math.log(share / p / (current[k] / q)), 0);
    },
};

// EXTERNAL MODULE: ./build/src/stats/kolmogorov-smirnov.js + 1 modules
var kolmogorov_smirnov = __webpack_require__(25293);
;// CONCATENATED MODULE: ./build/src/drift/detectors/kolmogorov-smirnov.js

/** Two-sample Kolmogorov-Smirnov test, exact up to 10,000 rows a side. */
const kolmogorovSmirnovTest = {
    name: 'ks',
    displayName: 'K-S p_value',
    types: ['num'],
    threshold: 0.05,
    score: 'p_value',
    comparison: '<=',
    compute(pair) {
        return (0,kolmogorov_smirnov/* kolmogorovSmirnovPValue */.z)(pair.gaps().greatest, pair.n, pair.m);
    },
};

;// CONCATENATED MODULE: ./build/src/stats/exact-mann-whitney.js
/** P(U ≥ u) of the Mann-Whitney statistic of samples of n and m values without ties. */
function exactMannWhitney(u, n, m) {
    const [small, large] = n < m ? [n, m] : [m, n];
    const product = n * m;
    // Coefficients of the Gaussian binomial ∏ (1 − q^(large + i)) / (1 − q^i): how many orders give each U.
    const counts = new Float64Array(product + 1);
    counts[0] = 1;
    for (let i = 1; i <= small; i++) {
        for (let k = product; k >= large + i; k--)
            counts[k] -= counts[k - large - i];
        for (let k = i; k <= product; k++)
            counts[k] += counts[k - i];
    }
    let [beyond, all] = [0, 0];
    counts.forEach((count, value) => {
        all += count;
        if (value >= u)
            beyond += count;
    });
    return beyond / all;
}

;// CONCATENATED MODULE: ./build/src/drift/detectors/mann-whitney.js



/** Mann-Whitney U, one-sided: a small p-value only where current values are larger than those of the reference. */
const mannWhitney = {
    name: 'mannw',
    displayName: 'Mann-Whitney U-rank test',
    types: ['num'],
    threshold: 0.05,
    score: 'p_value',
    comparison: '<',
    compute(pair) {
        const { reference, current } = (0,column_pair/* numbersOf */.cZ)(pair);
        const { n, m } = pair;
        let above = 0;
        let ties = 0;
        for (let i = 0, j = 0; i < n || j < m;) {
            const value = Math.min(reference[i] ?? Infinity, current[j] ?? Infinity);
            const [fromI, fromJ] = [i, j];
            while (reference[i] === value)
                i++;
            while (current[j] === value)
                j++;
            const tied = i - fromI + (j - fromJ);
            above += (j - fromJ) * (fromI + (i - fromI) / 2);
            ties += tied ** 3 - tied;
        }
        if ((n <= 8 || m <= 8) && ties === 0)
            return exactMannWhitney(above, n, m);
        const all = n + m;
        const deviation = Math.sqrt(((n * m) / 12) * (all + 1 - ties / (all * (all - 1))));
        return (0,special/* normalSurvival */.IL)((above - (n * m) / 2 - 0.5) / deviation);
    },
};

;// CONCATENATED MODULE: ./build/src/drift/detectors/psi.js

/** Population stability index Σ (p − q) ln(p/q); shares are not made to sum to 1 again after zeros were filled. */
const psi = {
    name: 'psi',
    displayName: 'PSI',
    types: ['num', 'cat'],
    threshold: 0.1,
    score: 'distance',
    comparison: '>=',
    compute(pair) {
        const { reference, current } = (0,binned_shares/* withoutZeros */.K)((0,binned_shares/* binnedShares */.d)(pair));
        return reference.reduce((sum, share, k) => sum + (share - current[k]) * Math.log(share / current[k]), 0);
    },
};

// EXTERNAL MODULE: ./build/src/stats/mean.js
var mean = __webpack_require__(28940);
// EXTERNAL MODULE: ./build/src/stats/standard-deviation.js
var standard_deviation = __webpack_require__(35894);
;// CONCATENATED MODULE: ./build/src/drift/detectors/t-test.js




/** Student's two-sided t-test with pooled variance. */
const tTest = {
    name: 't_test',
    displayName: 't_test',
    types: ['num'],
    threshold: 0.05,
    score: 'p_value',
    comparison: '<',
    compute(pair) {
        const { reference, current } = (0,column_pair/* numbersOf */.cZ)(pair);
        const { n, m } = pair;
        const squares = n * (0,standard_deviation/* standardDeviation */.F)(reference) ** 2 + m * (0,standard_deviation/* standardDeviation */.F)(current) ** 2;
        const error = Math.sqrt((squares / (n + m - 2)) * (1 / n + 1 / m));
        const t = ((0,mean/* mean */.i)(reference) - (0,mean/* mean */.i)(current)) / error;
        if (Number.isNaN(t))
            return { undefinedReason: 'the values do not vary' };
        return (0,special/* studentTTwoSided */.tX)(t, n + m - 2);
    },
};

;// CONCATENATED MODULE: ./build/src/drift/detectors/total-variation.js

const total_variation_PERMUTATIONS = 1000;
/** Permutation test of the total variation distance: the share of 1,000 regroupings that are at least as far apart. */
const totalVariation = {
    name: 'TVD',
    displayName: 'Total-Variation-Distance',
    types: ['cat'],
    threshold: 0.1,
    score: 'p_value',
    comparison: '<',
    compute(pair) {
        const { reference, current } = pair.counts();
        const together = reference.map((count, k) => count + current[k]);
        const codes = new Int32Array(pair.n + pair.m);
        let filled = 0;
        together.forEach((count, level) => {
            codes.fill(level, filled, filled + count);
            filled += count;
        });
        // The smaller side is drawn: fewer rows to draw.
        const [side, drawn] = pair.n <= pair.m ? [reference, pair.n] : [current, pair.m];
        const distance = (counts) => {
            const rest = codes.length - drawn;
            return counts.reduce((sum, count, k) => sum + Math.abs(count / drawn - (together[k] - count) / rest), 0);
        };
        // Equal distances must count as equal whatever the order they were added up in.
        const observed = distance(side) * (1 - 1e-12);
        const random = (0,stats_random/* seededRandom */.I)(2);
        const counts = new Float64Array(together.length);
        let asFar = 0;
        for (let round = 0; round < total_variation_PERMUTATIONS; round++) {
            counts.fill(0);
            for (let i = 0; i < drawn; i++) {
                const j = i + random.below(codes.length - i);
                const code = codes[j];
                codes[j] = codes[i];
                codes[i] = code;
                counts[code]++;
            }
            if (distance(counts) >= observed)
                asFar++;
        }
        return asFar / total_variation_PERMUTATIONS;
    },
};

;// CONCATENATED MODULE: ./build/src/drift/detectors/wasserstein.js
/** Wasserstein distance in standard deviations of the reference (at least 0.001). */
const wasserstein = {
    name: 'wasserstein',
    displayName: 'Wasserstein distance (normed)',
    types: ['num'],
    threshold: 0.1,
    score: 'distance',
    comparison: '>=',
    compute(pair) {
        return pair.gaps().area / Math.max(pair.spread().deviation, 0.001);
    },
};

// EXTERNAL MODULE: ./build/src/stats/two-proportions.js
var two_proportions = __webpack_require__(78881);
;// CONCATENATED MODULE: ./build/src/drift/detectors/z-test.js

/** Two-sample z-test of the share of the smallest level against all others. */
const zTest = {
    name: 'z',
    displayName: 'Z-test p_value',
    types: ['cat'],
    threshold: 0.05,
    score: 'p_value',
    comparison: '<',
    compute(pair) {
        const { reference, current } = pair.counts();
        return (0,two_proportions/* twoProportionsPValue */.f)(pair.n - reference[0], pair.n, pair.m - current[0], pair.m);
    },
};

;// CONCATENATED MODULE: ./build/src/drift/detectors/index.js


















/** Every method, under Evidently's names. */
const DETECTORS = [
    kolmogorovSmirnovTest,
    chiSquare,
    zTest,
    wasserstein,
    jensenShannon,
    psi,
    klDiv,
    hellinger,
    energyDistance,
    andersonDarlingTest,
    cramerVonMisesTest,
    mannWhitney,
    tTest,
    eppsSingletonTest,
    gTest,
    fisherExactTest,
    totalVariation,
    empiricalMmd,
];


/***/ }),

/***/ 11333:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ DEFAULT_OPTIONS)
/* harmony export */ });
const DEFAULT_OPTIONS = {
    preset: 'assay',
    methods: {},
    thresholds: {},
    columns: {},
    driftShare: 0.5,
    minimumRows: 30,
    falseAlarms: 0.05,
};


/***/ }),

/***/ 36663:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ sturgesEdges),
/* harmony export */   F: () => (/* binding */ countInBins)
/* harmony export */ });
/**
 * Edges of equal bins as numpy's `histogram_bin_edges(bins="sturges")` lays them: ⌈range / (range / (log₂ size + 1))⌉
 * of them, one bin of width 1 around a constant. Bins of whole numbers are at least 1 wide, as of numpy 2.
 */
function sturgesEdges(low, high, size, integers) {
    if (low === high)
        return Float64Array.of(low - 0.5, high + 0.5);
    let width = (high - low) / (Math.log2(size) + 1);
    if (integers && width < 1)
        width = 1;
    const bins = Math.ceil((high - low) / width);
    const step = (high - low) / bins;
    const edges = Float64Array.from({ length: bins + 1 }, (_, k) => k * step + low);
    edges[bins] = high;
    return edges;
}
/** How many of the sorted values lie in each half-open bin; the last one holds its upper edge, too. */
function countInBins(sorted, edges) {
    const last = edges.length - 1;
    const below = Array.from(edges, (edge, k) => firstAtLeast(sorted, edge, k === last));
    return Float64Array.from({ length: last }, (_, k) => below[k + 1] - below[k]);
}
/** Index of the first value that is at least `edge`, or with `after` the first above it. */
function firstAtLeast(sorted, edge, after) {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
        const middle = (low + high) >>> 1;
        if (sorted[middle] < edge || (after && sorted[middle] === edge))
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}


/***/ }),

/***/ 54414:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ fisherExact)
/* harmony export */ });
/* harmony import */ var _special_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40066);

/**
 * Two-sided p-value of Fisher's exact test: `hitsA` of `n` against `hitsB` of `m`. Tables at most as likely as the one
 * seen count, as in R and scipy.
 */
function fisherExact(hitsA, n, hitsB, m) {
    const hits = hitsA + hitsB;
    const logChoose = (all, chosen) => (0,_special_js__WEBPACK_IMPORTED_MODULE_0__/* .logGamma */ .SX)(all + 1) - (0,_special_js__WEBPACK_IMPORTED_MODULE_0__/* .logGamma */ .SX)(chosen + 1) - (0,_special_js__WEBPACK_IMPORTED_MODULE_0__/* .logGamma */ .SX)(all - chosen + 1);
    const low = Math.max(0, hits - m);
    const high = Math.min(n, hits);
    const logAll = logChoose(n + m, hits);
    const probability = (a) => Math.exp(logChoose(n, a) + logChoose(m, hits - a) - logAll);
    const limit = probability(hitsA) * (1 + 1e-7);
    let sum = 0;
    for (let a = low; a <= high; a++) {
        const each = probability(a);
        if (each <= limit)
            sum += each;
    }
    return Math.min(1, sum);
}


/***/ }),

/***/ 25293:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ kolmogorovSmirnovPValue)
});

// EXTERNAL MODULE: ./build/src/stats/special.js
var special = __webpack_require__(40066);
;// CONCATENATED MODULE: ./build/src/stats/kolmogorov-one-sample.js

/**
 * P(D ≥ d) of the two-sided one-sample Kolmogorov-Smirnov statistic of n values. Twice the exact one-sided tail where
 * that is all there is; else Marsaglia, Tsang & Wang's matrix for small n, the Pelz-Good expansion for large n, and
 * Vrbik's correction of the limit where its error is far below any use.
 */
function kolmogorovOneSample(d, n) {
    if (!(d > 0) || n * d <= 0.5)
        return 1;
    if (d >= 1)
        return 0;
    const square = n * d * d;
    if (square > 370)
        return 0;
    if (n > 100_000)
        return corrected(d, n);
    // Both sides at once are rarer than e^(−8nd²).
    if (square >= 3.6 || (n <= 10 && d >= 0.5))
        return Math.min(1, 2 * oneSided(d, n));
    return n <= 400 ? 1 - matrixCdf(d, n) : 1 - pelzGood(d, n);
}
function corrected(d, n) {
    const x = Math.sqrt(n) * d;
    return (0,special/* kolmogorovSurvival */.cH)(x + 1 / (6 * Math.sqrt(n)) + (x - 1) / (4 * n));
}
/** Smirnov's exact sum for P(D⁺ ≥ d). */
function oneSided(d, n) {
    let sum = 0;
    const logAll = (0,special/* logGamma */.SX)(n + 1);
    for (let j = 0; j <= Math.floor(n * (1 - d)); j++) {
        const below = d + j / n;
        if (below >= 1)
            continue;
        const logChoose = logAll - (0,special/* logGamma */.SX)(j + 1) - (0,special/* logGamma */.SX)(n - j + 1);
        sum += Math.exp(logChoose + (j - 1) * Math.log(below) + (n - j) * Math.log1p(-below));
    }
    return d * sum;
}
/** Marsaglia, Tsang & Wang (2003): an element of the n-th power of a matrix of size 2⌈nd⌉ − 1. */
function matrixCdf(d, n) {
    const k = Math.floor(n * d) + 1;
    const size = 2 * k - 1;
    const h = k - n * d;
    const matrix = Array.from({ length: size }, (_, i) => Float64Array.from({ length: size }, (_, j) => (i - j + 1 < 0 ? 0 : 1)));
    const last = matrix[size - 1];
    for (let i = 0; i < size; i++) {
        matrix[i][0] -= h ** (i + 1);
        last[i] -= h ** (size - i);
    }
    last[0] += 2 * h - 1 > 0 ? (2 * h - 1) ** size : 0;
    for (let i = 0; i < size; i++) {
        for (let j = 0; j < size; j++) {
            if (i - j + 1 > 0)
                matrix[i][j] /= Math.exp((0,special/* logGamma */.SX)(i - j + 2));
        }
    }
    const { element, exponent } = power(matrix, n, k - 1);
    return element * Math.exp((0,special/* logGamma */.SX)(n + 1) - n * Math.log(n) + exponent * Math.LN2);
}
/** The k-th diagonal element of a matrix power, scaled by a power of two against overflow. */
function power(matrix, n, k) {
    let base = matrix;
    let baseExponent = 0;
    let result;
    let exponent = 0;
    for (let rest = n; rest > 0; rest = Math.floor(rest / 2)) {
        if (rest % 2 === 1) {
            result = result ? product(result, base) : base;
            exponent += baseExponent;
            exponent += rescale(result, k);
        }
        if (rest === 1)
            break;
        base = product(base, base);
        baseExponent = 2 * baseExponent + rescale(base, k);
    }
    return { element: result[k][k], exponent };
}
function product(left, right) {
    return left.map((row) => {
        const sums = new Float64Array(row.length);
        row.forEach((factor, k) => {
            const other = right[k];
            for (let j = 0; j < sums.length; j++)
                sums[j] += factor * other[j];
        });
        return sums;
    });
}
function rescale(matrix, k) {
    if (matrix[k][k] < 2 ** 400)
        return 0;
    for (const row of matrix)
        for (let j = 0; j < row.length; j++)
            row[j] *= 2 ** -400;
    return 400;
}
/** Pelz & Good (1976) to the order n^(−3/2), as written out by Simard & L'Ecuyer (2011), equations 5 to 8. */
function pelzGood(d, n) {
    const z = Math.sqrt(n) * d;
    const [z2, z4, z6, z8] = [z ** 2, z ** 4, z ** 6, z ** 8];
    const pi2 = Math.PI ** 2;
    let [k0, k1, k2, k3, tail2, tail3] = [0, 0, 0, 0, 0, 0];
    for (let k = 0; k < 30; k++) {
        // Every term of the sums over all whole numbers occurs twice, for k and −1 − k.
        const half = (k + 0.5) ** 2 * pi2;
        const weight = 2 * Math.exp(-half / (2 * z2));
        k0 += weight;
        k1 += weight * (half - z2);
        k2 += weight * (6 * z6 + 2 * z4 + half * (2 * z4 - 5 * z2) + half ** 2 * (1 - 2 * z2));
        k3 +=
            weight *
                (half ** 3 * (5 - 30 * z2) +
                    half ** 2 * (-60 * z2 + 212 * z4) +
                    half * (135 * z4 - 96 * z6) -
                    (30 * z6 + 90 * z8));
        const whole = k ** 2 * pi2;
        const wholeWeight = 2 * Math.exp(-whole / (2 * z2));
        tail2 += wholeWeight * whole;
        tail3 += wholeWeight * (-(whole ** 2) + 3 * whole * z2);
    }
    const root = Math.sqrt(Math.PI / 2);
    return ((root / z) * k0 +
        (root * k1) / (6 * z4) / Math.sqrt(n) +
        (root * (k2 / (72 * z ** 7) - tail2 / (36 * z ** 3))) / n +
        (root * (k3 / (6480 * z ** 10) + tail3 / (216 * z6))) / n ** 1.5);
}

;// CONCATENATED MODULE: ./build/src/stats/kolmogorov-smirnov.js

/** Samples up to this size have the exact law of the statistic. */
const EXACT_UP_TO = 10_000;
/**
 * P-value of the two-sample Kolmogorov-Smirnov test, two-sided, of samples of n and m values whose distribution functions are
 * `statistic` apart at most. It is exact where both have at most 10,000 values, else that of one sample of nm/(n + m)
 * values, as scipy's `ks_2samp` has it.
 */
function kolmogorovSmirnovPValue(statistic, n, m) {
    const effective = (n * m) / (n + m);
    // Below this no digit of a score is left, and the exact way would be long.
    const negligible = 2 * Math.E * Math.exp(-2 * effective * statistic * statistic) < 1e-15;
    if (Math.max(n, m) > EXACT_UP_TO || negligible)
        return kolmogorovOneSample(statistic, Math.round(effective));
    const divisor = greatestCommonDivisor(n, m);
    const height = Math.round((statistic * n * m) / divisor);
    if (height === 0)
        return 1;
    return n === m ? equalSizes(n, height) : pathsLeavingBand(Math.max(n, m), Math.min(n, m), divisor, height);
}
/** Reflection principle, by Horner's scheme over the multiples of `height`. */
function equalSizes(n, height) {
    let value = 0;
    for (let k = Math.floor(n / height); k >= 0; k--) {
        let factor = 1;
        for (let j = 0; j < height; j++)
            factor *= (n - k * height - j) / (n + k * height + j + 1);
        value = factor * (1 - value);
    }
    return Math.min(1, 2 * value);
}
/**
 * Share of the lattice paths from (0, 0) to (n, m) that leave the open band |i·m − j·n| < height·divisor, n > m.
 * One column of the lattice is kept; all cells outside of the band are 1.
 */
function pathsLeavingBand(n, m, divisor, height) {
    const [stepI, stepJ] = [m / divisor, n / divisor];
    const column = new Float64Array(m + 1).fill(1);
    let from = 0;
    for (let i = 0; i <= n; i++) {
        const center = stepI * i;
        const low = Math.max(0, Math.floor((center - height) / stepJ) + 1);
        const high = Math.min(m, Math.ceil((center + height) / stepJ) - 1);
        // Cells that the band has left behind are outside from now on.
        for (; from < low; from++)
            column[from] = 1;
        for (let j = low; j <= high; j++) {
            if (i === 0)
                column[j] = j === 0 ? 0 : column[j - 1];
            else if (j > 0)
                column[j] = (column[j] * i + column[j - 1] * j) / (i + j);
        }
        if (low > high)
            return 1;
    }
    return column[m];
}
function greatestCommonDivisor(a, b) {
    return b === 0 ? a : greatestCommonDivisor(b, a % b);
}


/***/ }),

/***/ 28940:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ mean)
/* harmony export */ });
/** Arithmetic mean; the sum keeps what rounding loses (Neumaier). */
function mean(values) {
    let sum = 0;
    let lost = 0;
    for (const value of values) {
        const next = sum + value;
        lost += Math.abs(sum) >= Math.abs(value) ? sum - next + value : value - next + sum;
        sum = next;
    }
    return (sum + lost) / values.length;
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


/***/ }),

/***/ 35894:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ standardDeviation)
/* harmony export */ });
/* harmony import */ var _mean_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28940);

/** Standard deviation of the values themselves: the squares are divided by their number (numpy's `ddof=0`). */
function standardDeviation(values) {
    const center = (0,_mean_js__WEBPACK_IMPORTED_MODULE_0__/* .mean */ .i)(values);
    let squares = 0;
    // By index: twice as fast as by iterator, and drift asks it of a million values of each column.
    for (let i = 0; i < values.length; i++)
        squares += (values[i] - center) * (values[i] - center);
    return Math.sqrt(squares / values.length);
}


/***/ }),

/***/ 78881:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ twoProportionsPValue)
/* harmony export */ });
/* harmony import */ var _special_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40066);

/** Two-sided p-value of the pooled z-test that two shares are equal; 1 where both samples are constant and alike. */
function twoProportionsPValue(hitsA, n, hitsB, m) {
    const pooled = (hitsA + hitsB) / (n + m);
    if (pooled === 0 || pooled === 1)
        return 1;
    const z = (hitsA / n - hitsB / m) / Math.sqrt(pooled * (1 - pooled) * (1 / n + 1 / m));
    return (0,_special_js__WEBPACK_IMPORTED_MODULE_0__/* .erfc */ .Lr)(Math.abs(z) / Math.SQRT2);
}


/***/ })

};
;