export const id = 6208;
export const ids = [6208];
export const modules = {

/***/ 96208:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  drift: () => (/* binding */ drift)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./build/src/drift/drift-options.js
const DEFAULT_OPTIONS = {
    preset: 'assay',
    methods: {},
    thresholds: {},
    columns: {},
    driftShare: 0.5,
    minimumRows: 30,
    falseAlarms: 0.05,
};

// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(43026);
// EXTERNAL MODULE: ./build/src/core/nearest.js
var nearest = __webpack_require__(22007);
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

;// CONCATENATED MODULE: ./build/src/drift/detectors/detector.js
/** Whether a score means drift. */
function isDrift({ comparison }, score, threshold) {
    switch (comparison) {
        case '<':
            return score < threshold;
        case '<=':
            return score <= threshold;
        case '>':
            return score > threshold;
        case '>=':
            return score >= threshold;
    }
}
/** The numbers of a pair; only detectors for `num` columns may ask. */
function numbersOf(pair) {
    if (!pair.numbers)
        throw new Error('a detector of numbers was given text');
    return pair.numbers;
}

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
        const { reference, current } = numbersOf(pair);
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
/** Csörgő & Faraway (1996), equation 1.2. */
function limitingCdf(x) {
    let sum = 0;
    for (let k = 0;; k++) {
        const y = 4 * k + 1;
        const factor = Math.exp((0,special/* logGamma */.SX)(k + 0.5) - (0,special/* logGamma */.SX)(k + 1)) / (Math.PI ** 1.5 * Math.sqrt(x));
        const term = factor * Math.sqrt(y) * expBesselQuarter(y ** 2 / (16 * x));
        sum += term;
        if (term < 1e-17)
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
        const { reference, current } = numbersOf(pair);
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
        const { reference, current } = numbersOf(pair);
        return maximumMeanDiscrepancy(reference, current);
    },
};

;// CONCATENATED MODULE: ./build/src/stats/distance-of-cdfs.js
/**
 * ∫ |F − G|^power dx of the empirical distribution functions of two sorted samples: with power 1 the Wasserstein
 * distance, with power 2 half the square of the energy distance.
 */
function distanceOfCdfs(left, right, power) {
    const [n, m] = [left.length, right.length];
    let total = 0;
    let i = 0;
    let j = 0;
    let from = Math.min(left[0], right[0]);
    while (i < n || j < m) {
        const to = j === m || (i < n && left[i] <= right[j]) ? left[i] : right[j];
        if (to > from) {
            const gap = Math.abs(i / n - j / m);
            total += (power === 1 ? gap : gap * gap) * (to - from);
            from = to;
        }
        if (i < n && left[i] === to)
            i++;
        else
            j++;
    }
    return total;
}

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
        const { reference, current } = numbersOf(pair);
        return Math.sqrt(2 * distanceOfCdfs(reference, current, 2));
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
        const { reference, current } = numbersOf(pair);
        return eppsSingleton(reference, current) ?? { undefinedReason: 'the middle half of the values does not vary' };
    },
};

;// CONCATENATED MODULE: ./build/src/stats/fisher-exact.js

/**
 * Two-sided p-value of Fisher's exact test: `hitsA` of `n` against `hitsB` of `m`. Tables at most as likely as the one
 * seen count, as in R and scipy.
 */
function fisherExact(hitsA, n, hitsB, m) {
    const hits = hitsA + hitsB;
    const logChoose = (all, chosen) => (0,special/* logGamma */.SX)(all + 1) - (0,special/* logGamma */.SX)(chosen + 1) - (0,special/* logGamma */.SX)(all - chosen + 1);
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
        return fisherExact(reference[0], pair.n, current[0], pair.m);
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

;// CONCATENATED MODULE: ./build/src/drift/sturges-edges.js
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
    const { reference, current } = numbersOf(pair);
    const low = Math.min(reference[0], current[0]);
    const high = Math.max(reference[reference.length - 1], current[current.length - 1]);
    const edges = sturgesEdges(low, high, pair.distinct(Infinity), pair.integers);
    return { reference: countInBins(reference, edges), current: countInBins(current, edges) };
}

;// CONCATENATED MODULE: ./build/src/drift/binned-shares.js

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
    const edges = sturgesEdges(low, high, pair.n + pair.m, pair.integers);
    return { reference: countInBins(reference, edges), current: countInBins(current, edges) };
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
        const { reference, current } = binnedShares(pair);
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
        const { reference, current } = withoutZeros(binnedShares(pair));
        const total = (values) => values.reduce((sum, value) => sum + value, 0);
        const [p, q] = [total(reference), total(current)];
        return reference.reduce((sum, share, k) => sum + (share / p) * Math.log(share / p / (current[k] / q)), 0);
    },
};

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
 * Two-sample Kolmogorov-Smirnov test of sorted samples, two-sided. The p-value is exact where both have at most 10,000
 * values, else that of one sample of nm/(n + m) values, as scipy's `ks_2samp` has it.
 */
function kolmogorovSmirnov(left, right) {
    const [n, m] = [left.length, right.length];
    let statistic = 0;
    for (let i = 0, j = 0; i < n && j < m;) {
        const value = Math.min(left[i], right[j]);
        while (left[i] === value)
            i++;
        while (right[j] === value)
            j++;
        statistic = Math.max(statistic, Math.abs(i / n - j / m));
    }
    return { statistic, pValue: pValueOf(statistic, n, m) };
}
function pValueOf(statistic, n, m) {
    const effective = (n * m) / (n + m);
    // Below this no digit of a score is left, and the exact way would be long.
    const negligible = 2 * Math.E * Math.exp(-2 * effective * statistic * statistic) < 1e-15;
    if (Math.max(n, m) > EXACT_UP_TO || negligible)
        return kolmogorovOneSample(statistic, Math.round(effective));
    const divisor = kolmogorov_smirnov_greatestCommonDivisor(n, m);
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
function kolmogorov_smirnov_greatestCommonDivisor(a, b) {
    return b === 0 ? a : kolmogorov_smirnov_greatestCommonDivisor(b, a % b);
}

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
        const { reference, current } = numbersOf(pair);
        return kolmogorovSmirnov(reference, current).pValue;
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
        const { reference, current } = numbersOf(pair);
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
        const { reference, current } = withoutZeros(binnedShares(pair));
        return reference.reduce((sum, share, k) => sum + (share - current[k]) * Math.log(share / current[k]), 0);
    },
};

;// CONCATENATED MODULE: ./build/src/stats/mean.js
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

;// CONCATENATED MODULE: ./build/src/stats/standard-deviation.js

/** Standard deviation of the values themselves: the squares are divided by their number (numpy's `ddof=0`). */
function standardDeviation(values) {
    const center = mean(values);
    let squares = 0;
    for (const value of values)
        squares += (value - center) * (value - center);
    return Math.sqrt(squares / values.length);
}

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
        const { reference, current } = numbersOf(pair);
        const { n, m } = pair;
        const squares = n * standardDeviation(reference) ** 2 + m * standardDeviation(current) ** 2;
        const error = Math.sqrt((squares / (n + m - 2)) * (1 / n + 1 / m));
        const t = (mean(reference) - mean(current)) / error;
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
        const { reference, current } = numbersOf(pair);
        return distanceOfCdfs(reference, current, 1) / Math.max(standardDeviation(reference), 0.001);
    },
};

;// CONCATENATED MODULE: ./build/src/stats/two-proportions.js

/** Two-sided p-value of the pooled z-test that two shares are equal; 1 where both samples are constant and alike. */
function twoProportionsPValue(hitsA, n, hitsB, m) {
    const pooled = (hitsA + hitsB) / (n + m);
    if (pooled === 0 || pooled === 1)
        return 1;
    const z = (hitsA / n - hitsB / m) / Math.sqrt(pooled * (1 - pooled) * (1 / n + 1 / m));
    return (0,special/* erfc */.Lr)(Math.abs(z) / Math.SQRT2);
}

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
        return twoProportionsPValue(pair.n - reference[0], pair.n, pair.m - current[0], pair.m);
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

;// CONCATENATED MODULE: ./build/src/drift/choose-detector.js



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
    const found = DETECTORS.find((detector) => detector.name === name);
    if (found)
        return found;
    const names = DETECTORS.map((detector) => detector.name);
    const unsupported = Object.hasOwn(UNSUPPORTED, name) ? UNSUPPORTED[name] : undefined;
    const meant = (0,nearest/* nearest */.p)(name, names);
    throw new errors/* UserError */.yo({
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
        return isDrift(detector, score, threshold);
    if (detector.score === 'p_value')
        return isDrift(detector, qValue, threshold);
    return isDrift(detector, score, threshold) && qValue <= options.falseAlarms;
}
function roleOf(name, { target, prediction }) {
    if (name === target)
        return { role: 'target' };
    return name === prediction ? { role: 'prediction' } : {};
}

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
    return least >= 10 ? twoProportionsPValue(hitsA, n, hitsB, m) : fisherExact(hitsA, n, hitsB, m);
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

;// CONCATENATED MODULE: ./build/src/drift/column-reader.js

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
    const sorted = sortedFinite(values);
    let nulls = 0;
    // NaN sorts behind everything else.
    while (nulls < values.length && Number.isNaN(values[values.length - 1 - nulls]))
        nulls++;
    return { kind: 'numbers', sorted, rows: values.length, nulls };
}
function summaryOfLevels(categories) {
    const counts = countLevels(categories);
    const present = [...counts.values()].reduce((sum, count) => sum + count, 0);
    return { kind: 'levels', counts, rows: categories.codes.length, nulls: categories.codes.length - present };
}

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
    const { reference, current } = binnedShares(pair);
    return reference.filter((share, k) => share + current[k] > 0).length;
}
/** ∫ √(F(1 − F)) dx of the sorted values, in the unit of the normed Wasserstein distance. */
function spread(sorted) {
    const n = sorted.length;
    let integral = 0;
    for (let i = 1; i < n; i++)
        integral += Math.sqrt((i / n) * (1 - i / n)) * (sorted[i] - sorted[i - 1]);
    return integral / Math.max(standardDeviation(sorted), 0.001);
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
    if (isNumeric(columns.reference.type) !== isNumeric(columns.current.type)) {
        const kind = isNumeric(typed.type) ? 'num' : 'cat';
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
    const chosen = chooseDetector(options, name, pair);
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
        return kolmogorovSmirnov(pair.numbers.reference, pair.numbers.current).pValue;
    const { reference, current } = pair.counts();
    return contingencyPValue(reference, current);
}
function rangeChecks({ numbers }) {
    return numbers ? [outOfRange(numbers.reference, numbers.current)] : [];
}
function pairOf(kind, reference, current, columns) {
    if (reference.kind === 'levels' && current.kind === 'levels') {
        return ColumnPair.ofCounts(reference.counts, current.counts);
    }
    if (reference.kind === 'numbers' && current.kind === 'numbers') {
        const whole = [columns.reference, columns.current].every(({ type }) => type === 'integer');
        const integers = whole && reference.nulls + current.nulls === 0;
        return ColumnPair.ofNumbers(kind, reference.sorted, current.sorted, integers);
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
    const columns = Object.fromEntries(judgeColumns(measured, options).map(({ name, drift }) => [name, drift]));
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
            detectorNamed(method);
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

;// CONCATENATED MODULE: ./build/src/drift/segment-drift.js




/** More levels make segments too small to say anything, and each is read for itself. */
const MOST_SEGMENTS = 50;
/**
 * Compares both tables within each level of a column, one segment after the other; what counts as significant is
 * corrected over all columns of all segments together. More than 50 levels are `SEGMENTS_TOO_MANY` (exit 2).
 */
async function segmentDrift(reference, current, column, options) {
    const before = await reference.categories(column);
    const now = await current.categories(column);
    const levels = [...new Set([...before.levels, ...now.levels])].sort();
    if (levels.length > MOST_SEGMENTS) {
        throw new errors/* UserError */.yo({
            code: 'SEGMENTS_TOO_MANY',
            message: `column "${column}" has ${levels.length} distinct values, too many for segments`,
            hint: `Name a column with at most ${MOST_SEGMENTS} of them.`,
            exitCode: 2,
        });
    }
    const segments = [];
    for (const level of levels) {
        const [left, right] = [rowsOf(before, level), rowsOf(now, level)];
        const readers = [columnReader(reference, left), columnReader(current, right)];
        const columns = await measureColumns(...readers, { ...options, segment: column });
        segments.push({ level, n: right.count, columns });
    }
    const judged = judgeColumns(segments.flatMap((segment) => segment.columns), options);
    let next = 0;
    return segments.map(({ level, n, columns }) => {
        const drifts = judged.slice(next, (next += columns.length)).map(({ name, drift }) => [name, drift]);
        return { by: { [column]: level }, n, status: statusOf(drifts), columns: Object.fromEntries(drifts) };
    });
}
function rowsOf({ codes, levels }, level) {
    const wanted = levels.indexOf(level);
    // A level that the column lacks has no code, and rows without a value have −1.
    const has = (row) => wanted >= 0 && codes[row] === wanted;
    return { count: codes.reduce((count, code) => (wanted >= 0 && code === wanted ? count + 1 : count), 0), has };
}
function statusOf(drifts) {
    if (drifts.some(([, { drifted }]) => drifted))
        return 'drifted';
    return drifts.some(([, { status }]) => status === 'ok') ? 'ok' : 'insufficient';
}

// EXTERNAL MODULE: ./build/src/platform/duckdb/open-table.js + 13 modules
var open_table = __webpack_require__(29948);
// EXTERNAL MODULE: ./build/src/commands/command.js
var command = __webpack_require__(62925);
// EXTERNAL MODULE: ./build/src/commands/option-misused.js
var option_misused = __webpack_require__(38940);
;// CONCATENATED MODULE: ./build/src/commands/drift-columns.js


/** What `--column`, `--critical` and `--weight` say of each column. */
function driftColumns(given) {
    const columns = new Map();
    const say = (name, options) => void columns.set(name, { ...columns.get(name), ...options });
    for (const each of given.column ?? []) {
        const [name, choice] = drift_columns_pairOf('--column', each, 'Write it as name=method, name=method:threshold or name=:threshold.');
        const [method, threshold] = choice.includes(':') ? choice.split(/:(?=[^:]*$)/) : [choice];
        if (method)
            detectorNamed(method);
        say(name, {
            ...(method && { method }),
            ...(threshold !== undefined && { threshold: numberBetween('--column', threshold, 0, Infinity) }),
        });
    }
    for (const name of given.critical ?? [])
        say(name, { critical: true });
    for (const each of given.weight ?? []) {
        const [name, weight] = drift_columns_pairOf('--weight', each, 'Write it as name=number.');
        say(name, { weight: numberBetween('--weight', weight, 0, Infinity) });
    }
    return Object.fromEntries(columns);
}
/** A number within bounds, or `OPTION_INVALID` (exit 2); undefined stays so. */
function numberBetween(option, given, low, high) {
    if (given === undefined)
        return undefined;
    const value = Number(given);
    if (given.trim() !== '' && value >= low && value <= high && Number.isFinite(value))
        return value;
    const range = high === Infinity ? `of at least ${low}` : `from ${low} to ${high}`;
    throw (0,option_misused/* optionMisused */.y)(option, `"${given}" cannot be used`, `Write a number ${range}.`);
}
/** What stands before and after the last `=`: names may hold one. */
function drift_columns_pairOf(option, text, hint) {
    const at = text.lastIndexOf('=');
    if (at < 1 || at === text.length - 1)
        throw (0,option_misused/* optionMisused */.y)(option, `"${text}" cannot be used`, hint);
    return [text.slice(0, at), text.slice(at + 1)];
}

// EXTERNAL MODULE: ./build/src/core/format-number.js
var format_number = __webpack_require__(26034);
// EXTERNAL MODULE: ./build/src/commands/value-table.js
var value_table = __webpack_require__(59532);
;// CONCATENATED MODULE: ./build/src/commands/drift-text.js


/** A comparison for a terminal: the verdict, the columns that drifted first, then what else changed. */
async function driftText(result) {
    const { reference, current, columns, segments = [] } = result;
    const tables = `${reference.name} (${rows(reference.rows)}) against ${current.name} (${rows(current.rows)})`;
    const parts = [`${VERDICTS[result.decision]}: ${result.reason}`, tables, await columnTable(columns), changes(result)];
    if (segments.length > 0) {
        const lines = segments.map(({ by, n, status, columns: inside }) => {
            const drifted = Object.keys(inside).filter((name) => inside[name].drifted);
            const name = Object.entries(by).map(([column, level]) => `${column}=${level}`);
            return [name.join(', '), (0,format_number/* formatNumber */.ZV)(n), status, drifted.join(', ')];
        });
        parts.push(await (0,value_table/* valueTable */.s)(['Segment', 'Rows', 'Status', 'Drifted columns'], lines, false));
    }
    return parts.filter((part) => part !== '').join('\n\n');
}
const VERDICTS = {
    pass: 'no dataset drift',
    fail: 'dataset drift',
    inconclusive: 'inconclusive',
};
const ORDER = ['drifted', 'error', 'insufficient', 'ok', 'skipped'];
function columnTable(columns) {
    const sorted = Object.entries(columns).sort(([, a], [, b]) => ORDER.indexOf(a.status) - ORDER.indexOf(b.status));
    const lines = sorted.map(([name, column]) => [
        column.critical ? `${name} (critical)` : name,
        column.type,
        column.method ?? '-',
        number(column.score),
        number(column.threshold),
        number(column.noise_floor),
        number(column.q_value),
        column.undefined_reason === undefined ? column.status : `${column.status}: ${column.undefined_reason}`,
    ]);
    const head = ['Column', 'Type', 'Method', 'Score', 'Threshold', 'Noise', 'q', 'Status'];
    return (0,value_table/* valueTable */.s)(head, lines, false);
}
/** Checks that say no, and columns that came, went or changed their type: a line each. */
function changes({ columns, schema }) {
    const schemaLines = schema.map(({ column, change, reference, current }) => {
        if (change === 'missing')
            return `${column}: missing now`;
        return change === 'new' ? `${column}: new` : `${column}: was ${reference}, is ${current}`;
    });
    const checkLines = Object.entries(columns).flatMap(([name, { checks = [] }]) => checks.filter(({ flagged }) => flagged).map((check) => `${name}: ${checkText(check)}`));
    return [...schemaLines, ...checkLines].join('\n');
}
function checkText({ check, reference, current, levels = [] }) {
    switch (check) {
        case 'null_rate':
            return `empty values ${percent(reference)} before, ${percent(current)} now`;
        case 'new_categories':
            return `${percent(current)} of rows have new categories: ${levels.join(', ')}`;
        case 'missing_categories':
            return `categories of ${percent(reference)} of rows are gone: ${levels.join(', ')}`;
        case 'out_of_range':
            return `${percent(current)} of values lie outside of the reference's range`;
    }
}
function percent(share) {
    return `${(0,format_number/* formatNumber */.ZV)(Math.round(share * 1000) / 10)} %`;
}
function number(value) {
    return value === null || value === undefined ? '-' : (0,format_number/* formatNumber */.ZV)(value);
}
function rows(count) {
    return `${(0,format_number/* formatNumber */.ZV)(count)} rows`;
}

// EXTERNAL MODULE: ./build/src/commands/prediction-options.js
var prediction_options = __webpack_require__(88228);
;// CONCATENATED MODULE: ./build/src/commands/drift.js







/** `assay drift`: how the columns of two tables differ, and whether that is more than chance. */
const drift = (0,command/* defineCommand */.NB)({
    name: 'drift',
    summary: 'compare the columns of two tables, and say whether the data has drifted',
    positionals: '',
    endsOnInterrupt: true,
    options: {
        reference: (0,command/* text */.Qq)('--reference <file>', 'what is normal: CSV, Parquet or JSON Lines, a file or a directory'),
        current: (0,command/* text */.Qq)('--current <file>', 'what is compared with it'),
        preset: (0,command/* choice */.Yq)('--preset <name>', 'effect and significance together, or exactly as Evidently judges', [
            'assay',
            'evidently',
        ]),
        method: (0,command/* text */.Qq)('--method <name>', 'a method of Evidently, such as psi, for the columns that it can compare'),
        numMethod: (0,command/* text */.Qq)('--num-method <name>', 'a method for columns of numbers'),
        catMethod: (0,command/* text */.Qq)('--cat-method <name>', 'a method for columns of categories'),
        threshold: (0,command/* text */.Qq)('--threshold <number>', 'the score from which on a column has drifted; of a p-value, up to which'),
        numThreshold: (0,command/* text */.Qq)('--num-threshold <number>', 'a threshold for columns of numbers'),
        catThreshold: (0,command/* text */.Qq)('--cat-threshold <number>', 'a threshold for columns of categories'),
        column: (0,command/* texts */.Te)('--column <name=method:threshold>', 'both for one column; either may be left out: age=psi, age=:0.2'),
        include: (0,command/* texts */.Te)('--include <column>', 'compare only these columns'),
        exclude: (0,command/* texts */.Te)('--exclude <column>', 'compare all but these columns'),
        critical: (0,command/* texts */.Te)('--critical <column>', 'a column whose drift alone makes the dataset drift'),
        weight: (0,command/* texts */.Te)('--weight <name=number>', 'how much a column counts in the share of drifted columns (default 1)'),
        target: (0,command/* text */.Qq)('--target <column>', 'the column with the truth'),
        prediction: (0,command/* text */.Qq)('--prediction <column>', 'the column with what a model says'),
        segment: (0,command/* text */.Qq)('--segment <column>', 'compare each value of a column for itself, too'),
        driftShare: (0,command/* text */.Qq)('--drift-share <share>', 'the share of drifted columns that makes the dataset drift (default 0.5)'),
        minimumRows: (0,command/* count */.U9)('--minimum-rows <n>', 'fewer values on a side are too few to compare (default 30)'),
    },
    async run(context, _, given) {
        const { reference, current, segment } = given;
        (0,prediction_options/* refuseMissing */.jQ)('drift', { '--reference': reference, '--current': current });
        const options = {
            ...DEFAULT_OPTIONS,
            preset: given.preset ?? 'assay',
            methods: present({ all: given.method, num: given.numMethod, cat: given.catMethod }),
            thresholds: present({
                all: numberBetween('--threshold', given.threshold, 0, Infinity),
                num: numberBetween('--num-threshold', given.numThreshold, 0, Infinity),
                cat: numberBetween('--cat-threshold', given.catThreshold, 0, Infinity),
            }),
            columns: driftColumns(given),
            ...present({
                driftShare: numberBetween('--drift-share', given.driftShare, 0, 1),
                minimumRows: given.minimumRows,
                include: given.include,
                exclude: given.exclude,
                target: given.target,
                prediction: given.prediction,
                segment,
            }),
        };
        const before = await (0,open_table/* openTable */.R)({ path: (0,external_node_path_.resolve)(context.directory, reference), name: reference });
        try {
            const now = await (0,open_table/* openTable */.R)({
                path: (0,external_node_path_.resolve)(context.directory, current),
                name: current,
                // Evidently types each table for itself.
                ...(options.preset === 'assay' && { columns: [...before.columns] }),
            });
            try {
                const result = await detectDrift(columnReader(before), columnReader(now), options);
                if (segment !== undefined)
                    result.segments = await segmentDrift(before, now, segment, options);
                return { exitCode: result.dataset_drift ? 1 : 0, json: result, text: await driftText(result) };
            }
            finally {
                now.close();
            }
        }
        finally {
            before.close();
        }
    },
});
/** Without what was not given. */
function present(values) {
    return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}


/***/ }),

/***/ 40066:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $J: () => (/* binding */ studentTQuantile),
/* harmony export */   BS: () => (/* binding */ gammaQ),
/* harmony export */   IL: () => (/* binding */ normalSurvival),
/* harmony export */   Jt: () => (/* binding */ studentTCdf),
/* harmony export */   Lr: () => (/* binding */ erfc),
/* harmony export */   SX: () => (/* binding */ logGamma),
/* harmony export */   YN: () => (/* binding */ chiSquareSurvival),
/* harmony export */   Zl: () => (/* binding */ normalQuantile),
/* harmony export */   cH: () => (/* binding */ kolmogorovSurvival),
/* harmony export */   tX: () => (/* binding */ studentTTwoSided),
/* harmony export */   vr: () => (/* binding */ normalCdf),
/* harmony export */   xG: () => (/* binding */ betaInc)
/* harmony export */ });
/* unused harmony export erf */
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
