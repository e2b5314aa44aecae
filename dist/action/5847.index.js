export const id = 5847;
export const ids = [5847];
export const modules = {

/***/ 43042:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  drift: () => (/* binding */ drift)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(43026);
// EXTERNAL MODULE: ./build/src/drift/drift-options.js
var drift_options = __webpack_require__(11333);
// EXTERNAL MODULE: ./build/src/drift/detect-drift.js + 1 modules
var detect_drift = __webpack_require__(49138);
// EXTERNAL MODULE: ./build/src/drift/column-reader.js
var column_reader = __webpack_require__(85743);
// EXTERNAL MODULE: ./build/src/drift/segment-drift.js
var segment_drift = __webpack_require__(49690);
// EXTERNAL MODULE: ./build/src/platform/duckdb/open-table.js + 2 modules
var open_table = __webpack_require__(28549);
// EXTERNAL MODULE: ./build/src/platform/files.js
var files = __webpack_require__(48486);
// EXTERNAL MODULE: ./build/src/commands/command.js
var command = __webpack_require__(62925);
// EXTERNAL MODULE: ./build/src/drift/choose-detector.js
var choose_detector = __webpack_require__(31107);
// EXTERNAL MODULE: ./build/src/commands/option-misused.js
var option_misused = __webpack_require__(38940);
;// CONCATENATED MODULE: ./build/src/commands/drift-columns.js


/** What `--column`, `--critical` and `--weight` say of each column. */
function driftColumns(given) {
    const columns = new Map();
    const say = (name, options) => void columns.set(name, { ...columns.get(name), ...options });
    for (const each of given.column ?? []) {
        const [name, choice] = pairOf('--column', each, 'Write it as name=method, name=method:threshold or name=:threshold.');
        const [method, threshold] = choice.includes(':') ? choice.split(/:(?=[^:]*$)/) : [choice];
        if (method)
            (0,choose_detector/* detectorNamed */.A)(method);
        say(name, {
            ...(method && { method }),
            ...(threshold !== undefined && { threshold: numberBetween('--column', threshold, 0, Infinity) }),
        });
    }
    for (const name of given.critical ?? [])
        say(name, { critical: true });
    for (const each of given.weight ?? []) {
        const [name, weight] = pairOf('--weight', each, 'Write it as name=number.');
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
function pairOf(option, text, hint) {
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
    const { reference, current, imported, columns, segments = [] } = result;
    const tables = reference && current
        ? `${reference.name} (${rows(reference.rows)}) against ${current.name} (${rows(current.rows)})`
        : `as ${imported} says, a report of Evidently`;
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

// EXTERNAL MODULE: ./build/src/commands/import-drift.js + 2 modules
var import_drift = __webpack_require__(60678);
// EXTERNAL MODULE: ./build/src/commands/open-reference.js + 5 modules
var open_reference = __webpack_require__(9446);
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
        import: (0,command/* text */.Qq)('--import <file>', 'judge by the JSON of an Evidently report, of 0.4 to 0.7, instead of two tables'),
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
        if (given.import !== undefined)
            return imported(given.import, given, context);
        (0,prediction_options/* refuseMissing */.jQ)('drift', { '--reference': reference, '--current': current });
        const options = {
            ...drift_options/* DEFAULT_OPTIONS */.l,
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
        const source = { path: (0,external_node_path_.resolve)(context.directory, reference), name: reference };
        const { reference: before, current: now } = await (0,open_reference/* openCompared */.Y)(source, (column) => (0,detect_drift/* isChosen */.lf)(column, options), context.environment, (columns) => {
            // Evidently types each table for itself.
            const types = options.preset === 'assay' ? { columns: [...columns] } : {};
            const compared = { path: (0,external_node_path_.resolve)(context.directory, current), name: current, ...types };
            return (0,open_table/* openTable */.R)(compared, (0,open_reference/* comparedReading */.Q)(segment));
        });
        try {
            const result = await (0,detect_drift/* detectDrift */.D9)(before, (0,column_reader/* columnReader */.a8)(now), options);
            if (segment !== undefined)
                result.segments = await segmentsOf(segment, now);
            return { exitCode: result.dataset_drift ? 1 : 0, json: result, text: await driftText(result) };
        }
        finally {
            now.close();
            before.close();
        }
        async function segmentsOf(column, now) {
            const all = await (0,open_table/* openTable */.R)(source);
            try {
                return await (0,segment_drift/* segmentDrift */.$)(all, now, column, options);
            }
            finally {
                all.close();
            }
        }
    },
});
/** Nothing is compared, so nothing else of the options counts. */
async function imported(name, { driftShare, ...others }, { directory }) {
    const misused = Object.keys(others).find((option) => option !== 'import' && others[option] !== undefined);
    if (misused !== undefined) {
        const option = `--${misused.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
        throw (0,option_misused/* optionMisused */.y)(option, 'there is nothing to compare where a report is imported', 'Leave it out.');
    }
    const report = (0,files/* readTextIfExists */.TP)((0,external_node_path_.resolve)(directory, name));
    if (report === undefined) {
        const hint = 'Check the path.';
        throw new errors/* UserError */.yo({ code: 'FILE_ABSENT', message: `there is no ${name}`, hint, exitCode: 2 });
    }
    const share = numberBetween('--drift-share', driftShare, 0, 1) ?? drift_options/* DEFAULT_OPTIONS */.l.driftShare;
    const result = (0,import_drift/* importDrift */.l)(report, name, share);
    return { exitCode: result.dataset_drift ? 1 : 0, json: result, text: await driftText(result) };
}
/** Without what was not given. */
function present(values) {
    return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}


/***/ }),

/***/ 79157:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ VERSION)
/* harmony export */ });
/** The version of this code; a test holds it equal to package.json's. */
const VERSION = '0.1.0';


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
