export const id = 4924;
export const ids = [4924];
export const modules = {

/***/ 89414:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ factsOf),
  p: () => (/* binding */ nameRows)
});

// EXTERNAL MODULE: ./build/src/core/packed-texts.js
var packed_texts = __webpack_require__(67888);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(43026);
;// CONCATENATED MODULE: ./build/src/evaluation/compare/read-row-keys.js


/**
 * A name for each row, made of what these columns hold: the same in every table that has the same row. Rows that are alike
 * are `ROWS_ALIKE` (exit 2), since nobody could say which is which.
 */
async function readRowKeys(table, columns) {
    const hashes = Array.from({ length: table.rowCount }, () => '');
    // A column at a time, so that no more than one is in memory.
    for (const column of [...columns].sort()) {
        const { codes, levels } = await table.categories(column);
        codes.forEach((code, row) => {
            hashes[row] = digest(`${hashes[row]}\0${column}\0${code < 0 ? '' : `=${levels[code]}`}`);
        });
    }
    const different = new Set(hashes).size;
    if (different === hashes.length && columns.length > 0)
        return hashes;
    throw new errors/* UserError */.yo({
        code: 'ROWS_ALIKE',
        message: columns.length === 0
            ? `nothing tells the rows of ${table.name} apart: both files have no column but predictions in common`
            : `${hashes.length - different} of ${hashes.length} rows of ${table.name} are like another in ${columns.join(', ').slice(0, 200)}`,
        hint: 'Name the column that identifies a row: --id <column>.',
        exitCode: 2,
    });
}
function digest(text) {
    return (0,external_node_crypto_.createHash)('sha256').update(text).digest('base64').slice(0, 22);
}

;// CONCATENATED MODULE: ./build/src/commands/name-rows.js


/** Columns that hold no prediction. */
function factsOf(table, { prediction, score }) {
    const said = new Set([prediction, ...(typeof score === 'object' ? Object.values(score) : [score])]);
    return table.columns.filter(({ name, type }) => !said.has(name) && type !== 'other').map(({ name }) => name);
}
/**
 * Gives rows of files without an id the digest of what both files say about them beside predictions. Rows that are alike are
 * `ROWS_ALIKE` (exit 2).
 */
async function nameRows(before, after) {
    const shared = before.facts.filter((name) => after.facts.includes(name));
    const named = [];
    for (const { table } of [before, after])
        named.push(await readRowKeys(table, shared));
    [before, after].forEach(({ predictions }, index) => (predictions.ids = packed_texts/* PackedTexts */.Z.of(named[index])));
}


/***/ }),

/***/ 20900:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  es: () => (/* binding */ clusterOf),
  xw: () => (/* binding */ influenceOf),
  t3: () => (/* binding */ measurePair),
  RP: () => (/* binding */ measure_pair_valueOf)
});

// EXTERNAL MODULE: ./build/src/stats/delong.js
var delong = __webpack_require__(10016);
// EXTERNAL MODULE: ./build/src/stats/non-inferiority.js
var non_inferiority = __webpack_require__(46109);
// EXTERNAL MODULE: ./build/src/stats/special.js
var special = __webpack_require__(40066);
;// CONCATENATED MODULE: ./build/src/stats/paired-interval.js

/**
 * Moments of what `units` rows or clusters add to two statistics; influence has mean 0, and `scale` makes a sum over
 * units of its squares the statistic's variance. Few units that weigh much leave the variance itself unsure: it is worth
 * 2/(κ − 1) of the units (Satterthwaite), κ the kurtosis of the difference; half of that is taken, since a sample shows
 * too little of a heavy tail.
 */
function pairMoments(before, after, scale, units) {
    let [old, now, both, squares, fourths] = [0, 0, 0, 0, 0];
    for (let i = 0; i < before.length; i++) {
        const [a, b] = [before[i], after[i]];
        old += a * a;
        now += b * b;
        both += a * b;
        const square = (b - a) ** 2;
        squares += square;
        fourths += square * square;
    }
    const excess = fourths - (squares * squares) / units;
    const worth = excess > 0 ? (squares * squares) / excess : Infinity;
    return {
        old: old * scale,
        new: now * scale,
        both: both * scale,
        degreesOfFreedom: Math.max(1, Math.min(units - 1, worth)),
    };
}
const STRETCHED = {
    positive: { of: Math.log, slope: (value) => 1 / value },
    'below-one': { of: (value) => -Math.log(1 - value), slope: (value) => 1 / (1 - value) },
    free: { of: (value) => value, slope: () => 1 },
};
const ENDS = {
    positive: [0, Infinity],
    'below-one': [-Infinity, 1],
    free: [-Infinity, Infinity],
};
/**
 * Interval of new − old: the differences d for which g(new) − g(old + d) lies within Student's t of its standard error,
 * g the range stretched to all numbers. Near the end of a range a plain interval is far too sure: of two areas of .998
 * and .992 under ROC curves of 250 rows it lets a change at the margin pass four times too often. Models that differ little keep
 * a narrow interval. A value at the end of its range counts as half a `step`, the least by which it can change, away
 * from it, and as sure as half of an event.
 */
function pairedInterval(old, now, moments, { range, confidence, step }) {
    const ends = ENDS[range];
    const t = (0,special/* studentTQuantile */.$J)((1 + confidence) / 2, moments.degreesOfFreedom);
    const from = inside(old, moments.old, ends, step);
    const to = inside(now, moments.new, ends, step);
    const both = from.isMoved || to.isMoved ? 0 : moments.both;
    const { of, slope } = STRETCHED[range];
    const isRejected = (difference) => {
        const [x, y] = [slope(to.value), slope(from.value + difference)];
        const variance = x * x * to.variance + y * y * from.variance - 2 * x * y * both;
        return Math.abs(of(to.value) - of(from.value + difference)) > t * Math.sqrt(Math.max(0, variance));
    };
    const estimate = to.value - from.value;
    const first = Math.sqrt(Math.max(0, to.variance + from.variance - 2 * both)) / 4;
    if (!(first > 0))
        return [estimate, estimate];
    return [
        endOf(isRejected, estimate, -first, ends[0] - from.value),
        endOf(isRejected, estimate, first, ends[1] - from.value),
    ];
}
function inside(value, variance, [low, high], step) {
    const moved = value <= low ? low + step / 2 : value >= high ? high - step / 2 : value;
    return { value: moved, variance: moved === value ? variance : step ** 2 / 2, isMoved: moved !== value };
}
/** The first difference on this side of the estimate that is rejected; the limit where none is. */
function endOf(isRejected, estimate, first, limit) {
    let inner = estimate;
    let outer;
    for (let reach = first;; reach *= 1.25) {
        outer = estimate + reach;
        if (first < 0 ? outer <= limit : outer >= limit)
            return limit;
        if (isRejected(outer))
            break;
        inner = outer;
        if (!Number.isFinite(outer))
            return outer;
    }
    for (let round = 0; round < 50; round++) {
        const middle = (inner + outer) / 2;
        if (isRejected(middle))
            outer = middle;
        else
            inner = middle;
    }
    return (inner + outer) / 2;
}

// EXTERNAL MODULE: ./build/src/evaluation/compare/influence.js + 2 modules
var influence = __webpack_require__(8410);
// EXTERNAL MODULE: ./build/src/evaluation/compare/take-rows.js
var take_rows = __webpack_require__(75639);
;// CONCATENATED MODULE: ./build/src/evaluation/compare/joint-cells.js

/** The cells of two classifiers' labels; undefined of other predictions. Weights of rows do not count. */
function jointCells({ champion, challenger }) {
    if (!isClassified(champion) || !isClassified(challenger))
        return undefined;
    const classCount = classCountOf(champion);
    const cells = new Map();
    for (let row = 0; row < champion.n; row++) {
        const key = (champion.truth[row] * classCount + champion.label[row]) * classCount + challenger.label[row];
        const cell = cells.get(key);
        if (cell)
            cell.count++;
        else
            cells.set(key, { row, count: 1 });
    }
    const found = [...cells.values()];
    const rows = found.map(({ row }) => row);
    return {
        champion: (0,take_rows/* takeRows */.L)(champion, rows),
        challenger: (0,take_rows/* takeRows */.L)(challenger, rows),
        counts: Float64Array.from(found, ({ count }) => count),
    };
}
/** Truth and label with these rows after them; what else is known of a row is left out. */
function withRows(like, truth, label) {
    const n = like.n + truth.length;
    if (like.task === 'binary') {
        const { task, positive, negative, threshold } = like;
        const codes = { truth: joined(like.truth, truth), label: joined(like.label, label) };
        return { task, positive, negative, threshold, n, ...codes };
    }
    const { task, classes } = like;
    return { task, classes, n, truth: joined(like.truth, truth), label: joined(like.label, label) };
}
/** Number of classes. */
function classCountOf(predictions) {
    return predictions.task === 'multiclass' ? predictions.classes.length : 2;
}
/** Whether these are predictions of classes. */
function isClassified(predictions) {
    return predictions.task === 'binary' || predictions.task === 'multiclass';
}
function joined(codes, more) {
    const all = new codes.constructor(codes.length + more.length);
    all.set(codes);
    all.set(more, codes.length);
    return all;
}

;// CONCATENATED MODULE: ./build/src/evaluation/compare/adjusted-labels.js




/**
 * Interval of a metric of labels. As Bonett and Price (2012) do for two proportions, one row (or cluster) is added that only
 * the champion got right and one that only the challenger did, spread over the classes: rows that none was found among do
 * not prove that there are none. Student's t has as many degrees of freedom as rows (or clusters) that are labelled
 * differently, and where most of those are lost (or won) their skew widens the interval. `valueOf` is of weighted rows.
 * Undefined for other metrics, null where nobody can say.
 */
function adjustedLabels(pair, metric, valueOf, confidence) {
    const counted = countedRows(pair);
    if (!counted)
        return undefined;
    const { champion, challenger, times } = counted;
    if (sum(times) < 2)
        return null;
    const classes = [...new Set(champion.truth)].sort((a, b) => a - b);
    // Of true classes, if there are several: one that is none would join the means over classes that are there.
    const others = classes.map((code, place) => classes.length > 1 ? classes[(place + 1) % classes.length] : (code + 1) % classCountOf(champion));
    const truth = classes.flatMap((code) => [code, code]);
    const share = new Float64Array(truth.length).fill(1 / classes.length);
    const differing = differingUnits(counted);
    // A unit that is labelled differently is so in as many rows as those that were seen, or in all of its rows where none was.
    const usual = differing.count > 0 ? differing.weight / differing.count : sum(counted.weight) / sum(times);
    const weight = adjusted_labels_joined(counted.weight, share.map((one) => one * usual));
    const side = (labels, like) => ({
        ...withRows(like, truth, labels.flat()),
        weight,
    });
    const first = side(classes.map((code, place) => [code, others[place]]), champion);
    const second = side(classes.map((code, place) => [others[place], code]), challenger);
    const [before, after] = [(0,influence/* influence */.G)(metric, first), (0,influence/* influence */.G)(metric, second)];
    const [from, to] = [valueOf(first), valueOf(second)];
    if (!before || !after || from === null || to === null)
        return undefined;
    const total = sum(weight);
    const moved = new Float64Array(times.length + share.length);
    for (let row = 0; row < weight.length; row++) {
        const place = row < champion.n ? counted.unit[row] : times.length + row - champion.n;
        // Influence comes multiplied by the row's weight over the mean weight.
        moved[place] += ((after[row] - before[row]) * total) / weight.length;
    }
    let [variance, cubes] = [0, 0];
    adjusted_labels_joined(times, share).forEach((count, place) => {
        if (count === 0)
            return;
        variance += moved[place] ** 2 / count;
        cubes += moved[place] ** 3 / count ** 2;
    });
    // Not even the added rows move the metric (no true row of the class, say): that proves nothing.
    if (!(variance > 0))
        return null;
    const se = Math.sqrt(variance) / total;
    const degreesOfFreedom = Math.max(1, differing.count);
    return {
        interval: (0,non_inferiority/* intervalOf */.XF)(to - from, se, confidence, degreesOfFreedom, cubes / variance ** 1.5),
        se,
        degreesOfFreedom,
        pValue: (0,special/* studentTTwoSided */.tX)((to - from) / se, degreesOfFreedom),
    };
}
function countedRows(pair) {
    const { champion, challenger } = pair;
    if (!isClassified(champion) || !isClassified(challenger))
        return undefined;
    const { n, weight, group } = champion;
    if (!weight && !group) {
        const { counts, ...cells } = jointCells(pair);
        return { ...cells, weight: counts, unit: Int32Array.from(counts.keys()), times: counts };
    }
    const unit = group ?? Int32Array.from({ length: n }, (_, row) => row);
    const times = new Float64Array(unit.reduce((most, code) => Math.max(most, code), -1) + 1);
    for (const code of unit)
        times[code] = 1;
    return { champion, challenger, weight: weight ?? new Float64Array(n).fill(1), unit, times };
}
/** Units with a row that the two label differently, and the weight of such rows. */
function differingUnits({ champion, challenger, weight, unit, times }) {
    const differs = new Uint8Array(times.length);
    let differing = 0;
    for (let row = 0; row < champion.n; row++) {
        if (champion.label[row] === challenger.label[row])
            continue;
        differs[unit[row]] = 1;
        differing += weight[row];
    }
    return { count: sum(times.filter((_, place) => differs[place] === 1)), weight: differing };
}
function adjusted_labels_joined(values, more) {
    const all = new Float64Array(values.length + more.length);
    all.set(values);
    all.set(more, values.length);
    return all;
}
function sum(values) {
    return values.reduce((total, value) => total + value, 0);
}

// EXTERNAL MODULE: ./build/src/evaluation/compare/probability-influence.js + 1 modules
var probability_influence = __webpack_require__(4105);
// EXTERNAL MODULE: ./build/src/evaluation/compare/query-influence.js
var query_influence = __webpack_require__(282);
;// CONCATENATED MODULE: ./build/src/evaluation/compare/hits.js


const OF_QUERIES = /^(?:hit_rate|recall|precision)@/;
/**
 * What a metric that is a share is the share of: one number a row or query, 1 for a hit, NaN where it does not count. Some
 * metrics of rankings are a share only where each query has one relevant item, so a number may be any. Undefined for other
 * metrics, and where rows or queries are weighted or clustered.
 */
function hits(chosen, predictions, options) {
    if (predictions.weight || predictions.group)
        return undefined;
    if (predictions.task === 'multiclass')
        return (0,probability_influence/* topKHits */.V7)(chosen.name, predictions);
    if (predictions.task !== 'ranking' || !OF_QUERIES.test(chosen.name))
        return undefined;
    const isThere = new Uint8Array(predictions.query.reduce((most, code) => Math.max(most, code), -1) + 1);
    for (const code of predictions.query)
        isThere[code] = 1;
    return (0,query_influence/* queryScores */.E)(chosen, predictions, options)?.map((value, code) => (isThere[code] === 1 ? value : NaN));
}

;// CONCATENATED MODULE: ./build/src/stats/mcnemar.js

/** Fewer discordant pairs than this are judged by the exact law. */
const FEW_DISCORDANT = 25;
/** McNemar's test of `b` rows that only the second got right and `c` that only the first did. */
function mcnemar(b, c) {
    const n = b + c;
    if (n === 0)
        return { exact: 1, midP: 1, statistic: 0, chiSquare: 1 };
    const least = Math.min(b, c);
    const observed = Math.exp((0,special/* logGamma */.SX)(n + 1) - (0,special/* logGamma */.SX)(least + 1) - (0,special/* logGamma */.SX)(n - least + 1) - n * Math.LN2);
    const below = (0,special/* betaInc */.xG)(0.5, n - least, least + 1);
    const statistic = Math.max(0, Math.abs(b - c) - 1) ** 2 / n;
    return {
        exact: Math.min(1, 2 * below),
        midP: Math.min(1, b === c ? 1 : 2 * below - observed),
        statistic,
        chiSquare: (0,special/* chiSquareSurvival */.YN)(statistic, 1),
    };
}

;// CONCATENATED MODULE: ./build/src/stats/tango.js

/**
 * Tango's score statistic (1998) of the hypothesis that the difference of two paired proportions, (b − c)/n in the
 * sample, is `difference`: standard normal where it holds.
 */
function tangoStatistic(b, c, n, difference) {
    const linear = -b - c + (2 * n - b + c) * difference;
    const constant = -c * difference * (1 - difference);
    const onlySecond = (Math.sqrt(Math.max(0, linear ** 2 - 8 * n * constant)) - linear) / (4 * n);
    const variance = n * (2 * onlySecond + difference * (1 - difference));
    const distance = b - c - n * difference;
    if (distance === 0)
        return 0;
    return variance > 0 ? distance / Math.sqrt(variance) : distance * Infinity;
}
/**
 * The differences that Tango's statistic does not reject: a two-sided interval of this confidence. With a `correction`
 * of that many rows b − c counts as so much nearer to what is tested; half a row makes an error of 5 % at most one of
 * 5 % (without, up to 5.8 %), since counts are whole.
 */
function tangoInterval(b, c, n, confidence, correction = 0) {
    const limit = (0,special/* normalQuantile */.Zl)((1 + confidence) / 2);
    const estimate = (b - c) / n;
    const statistic = (difference) => {
        const distance = Math.abs(b - c - n * difference);
        const plain = tangoStatistic(b, c, n, difference);
        return distance > correction ? plain * (1 - correction / distance) : 0;
    };
    return [
        crossing(-1, estimate, (difference) => statistic(difference) > limit),
        crossing(estimate, 1, (difference) => statistic(difference) >= -limit),
    ];
}
/** Where `isBelow` turns from true to false, by bisection. */
function crossing(low, high, isBelow) {
    for (let step = 0; step < 60; step++) {
        const middle = (low + high) / 2;
        if (isBelow(middle))
            low = middle;
        else
            high = middle;
    }
    return (low + high) / 2;
}

;// CONCATENATED MODULE: ./build/src/evaluation/compare/paired-proportion.js


/** Metrics that are the share of rows, or of the rows of one class, that are labelled rightly (or wrongly). */
const OF_ROWS = {
    accuracy: { of: 'all', counts: 'right' },
    precision_micro: { of: 'all', counts: 'right' },
    recall_micro: { of: 'all', counts: 'right' },
    f1_micro: { of: 'all', counts: 'right' },
    recall: { of: 1, counts: 'right' },
    fnr: { of: 1, counts: 'wrong' },
    specificity: { of: 0, counts: 'right' },
    fpr: { of: 0, counts: 'wrong' },
};
/** Correction for counts that are whole: the gate then errs at most as often as it says. */
const HALF_A_ROW = 0.5;
/**
 * Tango's interval and McNemar's test for metrics that are a share of rows; undefined for other metrics. Both hold in
 * small samples, too; rows are neither weighted nor clustered.
 */
function pairedProportion(metric, champion, challenger, confidence) {
    if (!Object.hasOwn(OF_ROWS, metric) || champion.weight || champion.group)
        return undefined;
    const { of, counts } = OF_ROWS[metric];
    if (of !== 'all' && champion.task !== 'binary')
        return undefined;
    let [n, onlyChallenger, onlyChampion] = [0, 0, 0];
    for (let row = 0; row < champion.n; row++) {
        const truth = champion.truth[row];
        if (of !== 'all' && truth !== of)
            continue;
        n++;
        const [before, after] = [champion.label[row] === truth, challenger.label[row] === truth];
        if (after && !before)
            onlyChallenger++;
        if (before && !after)
            onlyChampion++;
    }
    if (n === 0)
        return undefined;
    const share = shareOf(onlyChallenger, onlyChampion, n, confidence);
    const [low, high] = share.interval;
    return counts === 'right' ? share : { ...share, interval: [-high, -low] };
}
/**
 * The same of units (rows, queries) that are hits or misses, 1 or 0; NaN where one does not count. Undefined where a value
 * is neither.
 */
function pairedHits(champion, challenger, confidence) {
    let [n, onlyChallenger, onlyChampion] = [0, 0, 0];
    for (let unit = 0; unit < champion.length; unit++) {
        const [before, after] = [champion[unit], challenger[unit]];
        if (Number.isNaN(before))
            continue;
        if ((before !== 0 && before !== 1) || (after !== 0 && after !== 1))
            return undefined;
        n++;
        if (after > before)
            onlyChallenger++;
        if (before > after)
            onlyChampion++;
    }
    return n === 0 ? undefined : shareOf(onlyChallenger, onlyChampion, n, confidence);
}
function shareOf(onlyChallenger, onlyChampion, n, confidence) {
    const discordant = onlyChallenger + onlyChampion;
    const test = mcnemar(onlyChallenger, onlyChampion);
    // One more discordant row than there are: rows that none was found among do not prove that there will be none.
    const variance = (discordant + 1) / n - ((onlyChallenger - onlyChampion) / n) ** 2;
    return {
        interval: tangoInterval(onlyChallenger, onlyChampion, n, confidence, HALF_A_ROW),
        // Per row of the whole sample, so that rows needed are rows of the test set.
        se: Math.sqrt(Math.max(variance, 0) / n),
        pValue: discordant < FEW_DISCORDANT ? test.exact : test.chiSquare,
    };
}

;// CONCATENATED MODULE: ./build/src/stats/bca.js

/**
 * Bias-corrected and accelerated bootstrap interval (Efron 1987); the plain percentile interval where all resamples lie
 * on one side of the estimate or the correction leaves its range. NaN without replicates.
 */
function bcaInterval({ estimate, replicates, influence }, confidence) {
    const sorted = Float64Array.from(replicates).sort();
    const tail = (1 - confidence) / 2;
    let [below, equal] = [0, 0];
    for (const one of sorted) {
        if (one < estimate)
            below++;
        else if (one === estimate)
            equal++;
    }
    const bias = (0,special/* normalQuantile */.Zl)((below + equal / 2) / sorted.length);
    const acceleration = accelerationOf(influence);
    const level = (probability) => {
        const shifted = bias + (0,special/* normalQuantile */.Zl)(probability);
        const corrected = (0,special/* normalCdf */.vr)(bias + shifted / (1 - acceleration * shifted));
        return Number.isFinite(bias) && 1 - acceleration * shifted > 0 && corrected >= 0 ? corrected : probability;
    };
    return [quantile(sorted, level(tail)), quantile(sorted, level(1 - tail))];
}
/** Σψ³ / (6 (Σψ²)^1.5), of centred influence. */
function accelerationOf(influence) {
    const mean = influence.reduce((sum, one) => sum + one, 0) / influence.length;
    let [squares, cubes] = [0, 0];
    for (const one of influence) {
        squares += (one - mean) ** 2;
        cubes += (one - mean) ** 3;
    }
    return squares > 0 ? cubes / (6 * squares ** 1.5) : 0;
}
/** Linear between order statistics. */
function quantile(sorted, probability) {
    const position = probability * (sorted.length - 1);
    const index = Math.floor(position);
    const [low, high] = [sorted[index], sorted[Math.min(index + 1, sorted.length - 1)]];
    return low + (position - index) * (high - low);
}

;// CONCATENATED MODULE: ./build/src/stats/multinomial.js
/** From this variance on, the binomial law is drawn as a rounded normal one. */
const MANY = 100;
/** Fills `counts` with how often each outcome comes up in `n` draws; `shares` sum to 1. */
function drawCounts(random, n, shares, counts) {
    let [left, rest] = [n, 1];
    for (let outcome = 0; outcome < shares.length; outcome++) {
        const share = Math.min(1, shares[outcome] / rest);
        const isLast = outcome === shares.length - 1;
        const drawn = isLast ? left : left === 0 || !(share > 0) ? 0 : drawBinomial(random, left, share);
        counts[outcome] = drawn;
        left -= drawn;
        rest = Math.max(rest - shares[outcome], 0);
    }
}
/** How many of `n` trials succeed, each with this chance. */
function drawBinomial(random, n, chance) {
    if (chance > 0.5)
        return n - drawBinomial(random, n, 1 - chance);
    const variance = n * chance * (1 - chance);
    if (variance > MANY) {
        const drawn = Math.round(n * chance + Math.sqrt(variance) * random.normal());
        return Math.min(n, Math.max(0, drawn));
    }
    // Trials are skipped to the next success: waiting times are geometric.
    const scale = Math.log1p(-chance);
    let [successes, trial] = [0, 0];
    for (;;) {
        trial += Math.floor(Math.log(1 - random.uniform()) / scale) + 1;
        if (trial > n)
            return successes;
        successes++;
    }
}

// EXTERNAL MODULE: ./build/src/stats/random.js
var stats_random = __webpack_require__(14918);
;// CONCATENATED MODULE: ./build/src/evaluation/compare/resample.js





/** The same in every run, so that judging a commit again says the same. */
const SEED = 20_240_601;
const REPLICATES = 2000;
/** Above this many rows resamples are smaller than the sample, and their spread is scaled. */
const MANY_ROWS = 20_000;
const PART_ROWS = 10_000;
const PART_REPLICATES = 400;
/** Rows (or clusters) that are left out at once where a metric's acceleration is estimated. */
const LARGEST_JACKKNIFE = 200;
/** A statistic that more resamples than this leave undefined has no interval. */
const MOST_UNDEFINED = 0.1;
/**
 * Bootstrap of a difference: BCa, by rows or by whole clusters; of the joint counts where only labels matter
 * (`byCells`), and by part-size resamples above `MANY_ROWS`.
 */
function resample(pair, statistic, confidence, { byCells = false } = {}) {
    const random = (0,stats_random/* seededRandom */.I)(SEED);
    const whole = statistic(pair);
    if (!whole)
        return undefined;
    const clusters = pair.champion.group ? rowsByCluster(pair.champion.group) : undefined;
    const cells = byCells && !clusters && !pair.champion.weight ? jointCells(pair) : undefined;
    const units = clusters?.length ?? pair.champion.n;
    if (units < 2)
        return undefined;
    const isPart = !cells && pair.champion.n > MANY_ROWS;
    const drawn = isPart ? Math.max(2, Math.round((units * PART_ROWS) / pair.champion.n)) : units;
    const draw = cells
        ? () => drawCells(random, cells, pair.champion.n)
        : () => takePair(pair, drawRows(random, units, drawn, clusters));
    const wanted = isPart ? PART_REPLICATES : REPLICATES;
    const found = Array.from({ length: wanted }, () => statistic(draw())).filter((one) => one !== null);
    if (found.length < wanted * (1 - MOST_UNDEFINED))
        return undefined;
    const replicates = Float64Array.from(found, ({ diff }) => diff);
    const scale = Math.sqrt(drawn / units);
    const se = scale * deviation(replicates);
    const challengerSe = scale * deviation(Float64Array.from(found, ({ challenger }) => challenger));
    if (isPart) {
        const sorted = replicates.map((one) => whole.diff + (one - mean(replicates)) * scale).sort();
        const tail = Math.floor(((1 - confidence) / 2) * sorted.length);
        return { interval: [sorted[tail], sorted.at(-1 - tail)], se, challengerSe, test: 'subsample' };
    }
    const moves = jackknife(pair, statistic, clusters, units);
    const interval = bcaInterval({ estimate: whole.diff, replicates, influence: moves }, confidence);
    return { interval, se, challengerSe, test: 'bca' };
}
function drawCells(random, { champion, challenger, counts }, n) {
    const drawn = new Float64Array(counts.length);
    drawCounts(random, n, counts.map((count) => count / n), drawn);
    const rows = [...drawn.keys()].filter((cell) => drawn[cell] > 0);
    const weight = Float64Array.from(rows, (cell) => drawn[cell]);
    return { champion: { ...(0,take_rows/* takeRows */.L)(champion, rows), weight }, challenger: { ...(0,take_rows/* takeRows */.L)(challenger, rows), weight } };
}
function drawRows(random, units, drawn, clusters) {
    const chosen = Uint32Array.from({ length: drawn }, () => random.below(units));
    return clusters ? resample_joined(Array.from(chosen, (unit) => clusters[unit])) : chosen;
}
function jackknife(pair, statistic, clusters, units) {
    const blocks = Math.min(units, LARGEST_JACKKNIFE);
    const values = Array.from({ length: blocks }, (_, block) => {
        const kept = Array.from({ length: units }, (_unused, unit) => unit).filter((unit) => unit % blocks !== block);
        const rows = clusters ? resample_joined(kept.map((unit) => clusters[unit])) : Uint32Array.from(kept);
        return statistic(takePair(pair, rows))?.diff;
    });
    return Float64Array.from(values.filter((value) => value !== undefined), (value) => -value);
}
/**
 * The pair on these rows. Binary predictions keep their rows and take how often each was drawn as its weight: their
 * scores are then sorted once, not for every resample.
 */
function takePair({ champion, challenger }, rows) {
    if (champion.task === 'binary' && challenger.task === 'binary') {
        const weight = new Float64Array(champion.n);
        for (const row of rows)
            weight[row] += champion.weight ? champion.weight[row] : 1;
        return { champion: { ...champion, weight }, challenger: { ...challenger, weight } };
    }
    return { champion: (0,take_rows/* takeRows */.L)(champion, rows), challenger: (0,take_rows/* takeRows */.L)(challenger, rows) };
}
function rowsByCluster(group) {
    const rows = new Map();
    group.forEach((code, row) => {
        const known = rows.get(code);
        if (known)
            known.push(row);
        else
            rows.set(code, [row]);
    });
    return Array.from(rows.values(), (list) => Uint32Array.from(list));
}
function resample_joined(parts) {
    const all = new Uint32Array(parts.reduce((sum, part) => sum + part.length, 0));
    let at = 0;
    for (const part of parts) {
        all.set(part, at);
        at += part.length;
    }
    return all;
}
function mean(values) {
    return values.reduce((sum, value) => sum + value, 0) / values.length;
}
function deviation(values) {
    const centre = mean(values);
    return Math.sqrt(values.reduce((sum, value) => sum + (value - centre) ** 2, 0) / (values.length - 1));
}

;// CONCATENATED MODULE: ./build/src/evaluation/compare/same-predictions.js
/** Numbers that take fewer values than this are labels in disguise. */
const FEW_VALUES = 20;
/**
 * Whether both models say the same number about every row, which two different models do not. Equal labels prove no such
 * thing: models that differ may well agree on a few hundred rows.
 */
function isSame({ champion, challenger }) {
    switch (champion.task) {
        case 'binary':
            return (challenger.task === 'binary' &&
                areSame(champion.score, challenger.score) &&
                champion.label.every((label, row) => label === challenger.label[row]));
        case 'multiclass':
            return (challenger.task === 'multiclass' &&
                champion.scores !== undefined &&
                champion.scores.some(isVaried) &&
                champion.scores.every((score, c) => score.every((value, row) => value === challenger.scores?.[c]?.[row])) &&
                champion.label.every((label, row) => label === challenger.label[row]));
        case 'regression':
            return challenger.task === 'regression' && areSame(champion.prediction, challenger.prediction);
        case 'ranking':
            return challenger.task === 'ranking' && areSame(champion.score, challenger.score);
    }
}
function areSame(a, b) {
    return a !== undefined && b !== undefined && isVaried(a) && a.every((value, row) => value === b[row]);
}
function isVaried(values) {
    const seen = new Set();
    const enough = Math.min(FEW_VALUES, values.length / 2);
    for (const value of values)
        if (seen.add(value).size >= enough)
            return true;
    return false;
}

// EXTERNAL MODULE: ./build/src/evaluation/compare/score-placements.js
var score_placements = __webpack_require__(44311);
;// CONCATENATED MODULE: ./build/src/evaluation/compare/sound-interval.js
/**
 * An interval of a difference that holds the difference itself and nothing that no difference of two values in `range`
 * can be; null where an end is no number. What rows are like that are not there moves an interval off its sample (a class
 * that one model alone names changes a mean over classes at a stroke): the difference that was seen stays possible.
 */
function soundInterval([low, high], diff, [least, greatest]) {
    if (Number.isNaN(low) || Number.isNaN(high))
        return null;
    const widest = greatest - least;
    return [Math.min(diff, Math.max(low, -widest)), Math.max(diff, Math.min(high, widest))];
}

// EXTERNAL MODULE: ./build/src/evaluation/compare/standard-error.js
var standard_error = __webpack_require__(78328);
;// CONCATENATED MODULE: ./build/src/evaluation/compare/measure-pair.js














/** Rows of a class below which nothing is said of how scores rank them. */
const LEAST_OF_A_CLASS = 10;
const UNKNOWN = {
    interval: null,
    se: NaN,
    challengerSe: NaN,
    test: null,
    pValue: null,
};
/** Both values, their difference and how sure it is, by the method that fits the metric and the size of the sample. */
function measurePair(pair, chosen, options = {}) {
    const champion = measure_pair_valueOf(pair.champion, chosen, options);
    const challenger = measure_pair_valueOf(pair.challenger, chosen, options);
    if (champion.value === null || challenger.value === null)
        return { champion, challenger, diff: null, ...UNKNOWN };
    const diff = challenger.value - champion.value;
    const known = { pair, chosen, options, before: champion.value, after: challenger.value };
    const certain = certaintyOf(known);
    const interval = certain.interval && soundInterval(certain.interval, diff, chosen.metric.range);
    return { champion, challenger, diff, ...certain, interval };
}
/** A metric of predictions with the number in its name. */
function measure_pair_valueOf(predictions, { metric, parameter }, options) {
    return metric.compute(predictions, { ...options, ...(parameter !== undefined && { parameter }) });
}
/** What each row adds to a metric, whatever the task. */
function influenceOf(predictions, chosen, options) {
    if (predictions.task === 'ranking')
        return (0,query_influence/* queryInfluence */.O)(chosen, predictions, options);
    return (0,influence/* influence */.G)(chosen.name, predictions);
}
/** Rows that belong together: what the user groups, or the rows of a query. */
function clusterOf(predictions) {
    return predictions.group ?? (predictions.task === 'ranking' ? predictions.query : undefined);
}
function certaintyOf(known) {
    const { pair, chosen, options } = known;
    const { champion, challenger } = pair;
    const cluster = clusterOf(champion);
    const ofChallenger = influenceOf(challenger, chosen, options);
    const challengerSe = ofChallenger ? (0,standard_error/* standardError */.gU)(ofChallenger, cluster).se : NaN;
    if (isSame(pair))
        return { ...UNKNOWN, interval: [0, 0], se: 0, challengerSe, test: 'same', pValue: 1 };
    const isClassified = 'label' in champion && 'label' in challenger;
    const proportion = (isClassified && pairedProportion(chosen.name, champion, challenger, non_inferiority/* GATE_CONFIDENCE */.zW)) || hitsOf(known);
    if (proportion)
        return { ...UNKNOWN, ...proportion, challengerSe, test: 'tango' };
    if ((0,influence/* isOfLabels */.t)(chosen.name)) {
        const adjusted = adjustedLabels(pair, chosen.name, (rows) => measure_pair_valueOf(rows, chosen, options).value, non_inferiority/* GATE_CONFIDENCE */.zW);
        if (adjusted === null)
            return { ...UNKNOWN, challengerSe };
        if (adjusted)
            return { ...UNKNOWN, ...adjusted, challengerSe, test: cluster ? 'cluster' : 'adjusted' };
    }
    const ofChampion = influenceOf(champion, chosen, options);
    if (!ofChampion || !ofChallenger)
        return resampledCertainty(pair, chosen, options) ?? UNKNOWN;
    return paired(known, ofChampion, ofChallenger, challengerSe);
}
function hitsOf({ pair: { champion, challenger }, chosen, options }) {
    const before = hits(chosen, champion, options);
    const after = before && hits(chosen, challenger, options);
    return before && after && pairedHits(before, after, non_inferiority/* GATE_CONFIDENCE */.zW);
}
/** By what each row (or cluster) adds to both values. */
function paired({ pair, chosen, before, after }, ofChampion, ofChallenger, challengerSe) {
    const { champion } = pair;
    const cluster = clusterOf(champion);
    const unitsOf = (psi) => (cluster ? jackknifed(champion, (0,standard_error/* clusterSums */.$r)(psi, cluster)) : psi);
    const [old, now] = [unitsOf(ofChampion), unitsOf(ofChallenger)];
    const plain = (0,standard_error/* standardError */.gU)((0,standard_error/* difference */.iv)(ofChallenger, ofChampion), cluster);
    if (!Number.isFinite(plain.se))
        return UNKNOWN;
    const isBinary = champion.task === 'binary';
    const isDelong = chosen.name === 'roc_auc' && isBinary && !cluster && !champion.weight;
    const delong = isDelong ? delongOf(pair) : undefined;
    const se = delong?.se ?? plain.se;
    const classes = RANKED.test(chosen.name) ? classesOf(champion) : undefined;
    const units = old.length;
    const scale = (units / (units - 1) / champion.n ** 2) * (plain.se > 0 ? (se / plain.se) ** 2 : 1);
    const moments = pairMoments(old, now, scale, units);
    if (classes)
        moments.degreesOfFreedom = Math.max(1, Math.min(moments.degreesOfFreedom, Math.min(...classes) - 1));
    const pValue = se > 0 ? (0,special/* studentTTwoSided */.tX)((after - before) / se, moments.degreesOfFreedom) : Number(after === before);
    const range = rangeOf(chosen, before, after);
    const certain = {
        interval: pairedInterval(before, after, moments, {
            range,
            confidence: non_inferiority/* GATE_CONFIDENCE */.zW,
            step: classes && isBinary ? 1 / (classes[0] * classes[1]) : 1 / units,
        }),
        se,
        challengerSe: delong?.challengerSe ?? challengerSe,
        test: cluster ? 'cluster' : isDelong ? 'delong' : 'influence',
        pValue: delong && se > 0 ? 2 * (0,special/* normalSurvival */.IL)(Math.abs(after - before) / se) : pValue,
    };
    const isFew = classes && isBinary && Math.min(...classes) < LEAST_OF_A_CLASS;
    return isFew ? { ...certain, interval: [-before, 1 - before], test: 'few' } : certain;
}
/**
 * Sums of clusters as leaving each of them out has them: a value is drawn towards a cluster that is a large part of the rows,
 * so its sum is too small. Those of clusters of one size stay what they are. Queries count alike, whatever their size.
 */
function jackknifed({ task, n, weight, group }, sums) {
    if (!group || task === 'ranking')
        return sums;
    const sizes = (0,standard_error/* clusterSums */.$r)(weight ?? new Float64Array(n).fill(1), group);
    const total = sizes.reduce((sum, size) => sum + size, 0);
    return sums.map((sum, place) => {
        const others = 1 - sizes[place] / total;
        return others > 0 ? (sum * (1 - 1 / sums.length)) / others : sum;
    });
}
const RANKED = /^(?:roc_auc|average_precision)(?:_ov[or])?(?:_(?:macro|weighted))?$/;
/** Losses are above 0, what is better when higher is at most 1; the rest, and what says otherwise, lies anywhere. */
function rangeOf({ metric }, before, after) {
    if (metric.direction === 'lower' && Math.min(before, after) > 0)
        return 'positive';
    return metric.direction === 'higher' && Math.max(before, after) <= 1 && metric.name !== 'dcg' ? 'below-one' : 'free';
}
function delongOf(pair) {
    const [champion, challenger] = [pair.champion, pair.challenger];
    const placed = ({ score, truth }) => (0,score_placements/* scorePlacements */.p)(score, truth);
    const [before, after] = [placed(champion), placed(challenger)];
    const se = (0,delong/* delongStandardError */.L)(champion.truth, after, before);
    return { se, challengerSe: (0,delong/* delongStandardError */.L)(champion.truth, after) };
}
function resampledCertainty(pair, chosen, options) {
    const found = resample(pair, ({ champion, challenger }) => {
        const [before, after] = [measure_pair_valueOf(champion, chosen, options).value, measure_pair_valueOf(challenger, chosen, options).value];
        return before === null || after === null ? null : { diff: after - before, challenger: after };
    }, non_inferiority/* GATE_CONFIDENCE */.zW, { byCells: (0,influence/* isOfLabels */.t)(chosen.name) });
    return found && { ...UNKNOWN, ...found };
}
/** Rows of each class; undefined where there are no classes. */
function classesOf(predictions) {
    if (predictions.task !== 'binary' && predictions.task !== 'multiclass')
        return undefined;
    const counts = new Float64Array(predictions.task === 'binary' ? 2 : predictions.classes.length);
    const { truth } = predictions;
    for (let row = 0; row < truth.length; row++)
        counts[truth[row]]++;
    return [...counts];
}


/***/ }),

/***/ 34990:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ pairRows)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/src/evaluation/compare/rows-digest.js

const BLOCK_BYTES = 1 << 16;
const TAB = 9;
const NEWLINE = 10;
/**
 * SHA-256 of a line `<id>\t<truth>\n` for each row; ids are empty where there are none. Lines are put together as bytes: strings
 * of a million rows take five times as long.
 */
function rowsDigest(truth, ids) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    let block = Buffer.allocUnsafe(BLOCK_BYTES);
    let end = 0;
    for (let row = 0; row < truth.length; row++) {
        const value = String(truth[row]);
        const bytes = (ids?.bytesOf(row) ?? 0) + value.length + 2;
        if (bytes > block.length - end) {
            hash.update(block.subarray(0, end));
            end = 0;
            if (bytes > block.length)
                block = Buffer.allocUnsafe(bytes);
        }
        if (ids)
            end = ids.copy(row, block, end);
        block[end++] = TAB;
        for (let at = 0; at < value.length; at++)
            block[end++] = value.charCodeAt(at);
        block[end++] = NEWLINE;
    }
    return hash.update(block.subarray(0, end)).digest('hex');
}

// EXTERNAL MODULE: ./build/src/evaluation/compare/take-rows.js
var take_rows = __webpack_require__(75639);
;// CONCATENATED MODULE: ./build/src/evaluation/compare/pair-rows.js


/**
 * Proves that both predict the same rows: ids are matched whatever their order, and the truth must be the same in each
 * row. Without ids, `sameRows` is the caller's word that row i is the same in both (one table scored twice).
 */
function pairRows(champion, challenger, sameRows = false) {
    if (champion.task !== challenger.task)
        return unpaired('TASKS_DIFFER', `the champion's task is ${champion.task}, the challenger's ${challenger.task}`);
    const rows = matchedRows(champion, challenger, sameRows);
    if (rows !== undefined && 'code' in rows)
        return rows;
    const aligned = rows ? (0,take_rows/* takeRows */.L)(challenger, rows) : challenger;
    const [first, second] = champion.task === 'multiclass' && aligned.task === 'multiclass'
        ? sameClasses(champion, aligned)
        : [champion, aligned];
    const differing = differingTruth(first, second);
    if (differing)
        return differing;
    return { champion: first, challenger: second, digest: rowsDigest(truthOf(first), first.ids) };
}
/** Rows of the challenger in the champion's order; undefined when they are in it already. */
function matchedRows(champion, challenger, sameRows) {
    const [ids, others] = [champion.ids, challenger.ids];
    if (!ids || !others) {
        if (!sameRows || Boolean(ids) !== Boolean(others))
            return unpaired('ROWS_UNKNOWN', 'nothing says which row of the challenger is which of the champion');
        if (champion.n === challenger.n)
            return undefined;
        return unpaired('ROWS_DIFFER', `the champion has ${champion.n} rows, the challenger ${challenger.n}`);
    }
    // Equal ids in equal order are pairs even where one is there twice, which readers refuse anyway.
    if (ids.equals(others))
        return undefined;
    return rowsOf([...ids], [...others]);
}
function rowsOf(ids, others) {
    const rowOf = new Map();
    for (const [row, id] of others.entries())
        rowOf.set(id, row);
    const known = new Set(ids);
    if (rowOf.size < others.length)
        return repeated('challenger', others);
    if (known.size < ids.length)
        return repeated('champion', ids);
    const missing = ids.filter((id) => !rowOf.has(id));
    const extra = others.filter((id) => !known.has(id));
    if (missing.length === 0 && extra.length === 0)
        return Uint32Array.from(ids, (id) => rowOf.get(id));
    const lacks = (who, which) => which.length > 0 ? [`the ${who} lacks ${which.length} of the other's rows, such as ${examples(which)}`] : [];
    return unpaired('ROWS_DIFFER', [...lacks('challenger', missing), ...lacks('champion', extra)].join('; '));
}
function repeated(who, ids) {
    const seen = new Set();
    const again = ids.find((id) => seen.size === seen.add(id).size);
    return unpaired('ID_REPEATED', `the ${who} has more than one row of ${examples([again ?? ''])}`);
}
/** Both with one list of classes; a class that one does not know gets the probability 0 from it. */
function sameClasses(champion, challenger) {
    const classes = [...new Set([...champion.classes, ...challenger.classes])];
    return [withClasses(champion, classes), withClasses(challenger, classes)];
}
function withClasses(predictions, classes) {
    if (classes.every((name, code) => predictions.classes[code] === name))
        return predictions;
    const codeOf = predictions.classes.map((name) => classes.indexOf(name));
    const recoded = (codes) => codes.map((code) => codeOf[code]);
    const { scores } = predictions;
    return {
        ...predictions,
        classes,
        truth: recoded(predictions.truth),
        label: recoded(predictions.label),
        ...(scores && {
            scores: classes.map((name) => scores[predictions.classes.indexOf(name)] ?? new Float64Array(predictions.n)),
        }),
    };
}
function differingTruth(champion, challenger) {
    if (champion.task === 'binary' && challenger.task === 'binary' && champion.positive !== challenger.positive)
        return unpaired('LABELS_DIFFER', `the positive class is "${champion.positive}" for the champion and "${challenger.positive}" for the challenger`);
    const [truth, other] = [truthOf(champion), truthOf(challenger)];
    const differing = [];
    for (let row = 0; row < champion.n; row++)
        if (truth[row] !== other[row])
            differing.push(row);
    if (differing.length > 0) {
        const named = examples(differing.map((row) => champion.ids?.at(row) ?? `row ${row + 1}`));
        return unpaired('LABELS_DIFFER', `the truth differs in ${differing.length} of ${champion.n} rows, such as ${named}`);
    }
    const [weight, otherWeight] = [champion.weight, challenger.weight];
    const differs = weight ? weight.some((one, row) => one !== otherWeight?.[row]) : otherWeight !== undefined;
    return differs ? unpaired('WEIGHTS_DIFFER', 'the weights of the rows differ') : undefined;
}
/** The truth of each row as a number: a code, a value, a relevance. */
function truthOf(predictions) {
    return predictions.task === 'ranking' ? predictions.relevance : predictions.truth;
}
const HINTS = {
    ROWS_DIFFER: 'Let both models predict the same test set: a difference on other rows is no evidence.',
    LABELS_DIFFER: 'Both files must come from the same version of the test set.',
    TASKS_DIFFER: 'Compare models that answer the same question.',
    ROWS_UNKNOWN: 'Name the column that identifies a row: --id, or `id` of the test set in assay.yaml.',
    ID_REPEATED: 'An id names one row; the column of rows that belong together is a group.',
    WEIGHTS_DIFFER: 'Let both files carry the same weights.',
};
function unpaired(code, message) {
    return { code, message, hint: HINTS[code] };
}
function examples(ids) {
    return ids
        .slice(0, 3)
        .map((id) => JSON.stringify(id.slice(0, 60)))
        .join(', ');
}


/***/ })

};
