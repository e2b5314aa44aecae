export const id = 5982;
export const ids = [5982];
export const modules = {

/***/ 5982:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ locateRules),
/* harmony export */   o: () => (/* binding */ parseConfig)
/* harmony export */ });
/* harmony import */ var _core_bounded_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(96564);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43026);
/* harmony import */ var _core_nearest_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(22007);
/* harmony import */ var _gate_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(55792);
/* harmony import */ var _gate_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(99450);
/* harmony import */ var _platform_yaml_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52556);
/* harmony import */ var _validation_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(72449);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1593);







/**
 * Reads the text of an assay.yaml. Throws `CONFIG_INVALID` (exit 2) with every mistake at once, each at
 * file:line:column with the value and, for a misspelt word, the nearest right one.
 */
function parseConfig(text, file) {
    const source = (0,_platform_yaml_index_js__WEBPACK_IMPORTED_MODULE_0__/* .parseYaml */ .h)(text, { file });
    const result = _schema_js__WEBPACK_IMPORTED_MODULE_1__/* .configSchema */ .Qn.safeParse(source.value ?? {});
    const mistakes = [
        ...(result.error?.issues ?? []).flatMap((issue) => mistakesOf(issue, source)),
        ...repeatedBounds(source),
    ];
    if (result.success && mistakes.length === 0)
        return result.data;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo({
        code: 'CONFIG_INVALID',
        message: `${file} has ${mistakes.length === 1 ? 'a mistake' : `${mistakes.length} mistakes`}`,
        exitCode: 2,
        mistakes: mistakes.sort(byPlace),
    });
}
function byPlace({ location: a }, { location: b }) {
    return a && b ? a.line - b.line || a.column - b.column : 0;
}
/** A bound set twice for one metric: one of the two would be overlooked. */
function repeatedBounds(source) {
    const rules = valueAt(source.value, ['metrics']);
    const first = new Map();
    return (Array.isArray(rules) ? rules : []).flatMap((_, index) => _gate_index_js__WEBPACK_IMPORTED_MODULE_3__/* .BOUNDS */ .QT.flatMap((bound) => {
        if (valueAt(rules, [index, bound]) === undefined)
            return [];
        const rule = `${String(valueAt(rules, [index, 'metric']))}:${bound}`;
        const before = first.get(rule);
        if (before === undefined) {
            first.set(rule, index);
            return [];
        }
        const { line } = source.locateKey(['metrics', before, bound]);
        const location = source.locateKey(['metrics', index, bound]);
        return [{ message: `${rule} is set twice`, hint: `Keep one; the other is on line ${line}.`, location }];
    }));
}
/**
 * Where the rules of a valid assay.yaml stand, for annotations: the first one of each metric by the id of its measurement
 * (without a slice), each dataset as `validation.<dataset>`, and its rules, as far as they stand here, behind that.
 */
function locateRules(text, file) {
    const source = (0,_platform_yaml_index_js__WEBPACK_IMPORTED_MODULE_0__/* .parseYaml */ .h)(text, { file });
    const { metrics, models, data } = _schema_js__WEBPACK_IMPORTED_MODULE_1__/* .configSchema */ .Qn.parse(source.value ?? {});
    const places = [
        ...metrics.map(({ metric }, index) => [metric, source.locate(['metrics', index])]),
        ...Object.entries(models).flatMap(([name, { gates }]) => gates.map(({ metric }, index) => [
            (0,_gate_index_js__WEBPACK_IMPORTED_MODULE_4__/* .measurementOf */ .k)(name, metric),
            source.locate(['models', name, 'gates', index]),
        ])),
        ...Object.entries(data).flatMap(([name, dataset]) => [
            ...((0,_validation_index_js__WEBPACK_IMPORTED_MODULE_5__/* .declaredRules */ .u)(dataset) ?? []).map(({ id, path }) => [
                (0,_core_bounded_js__WEBPACK_IMPORTED_MODULE_6__/* .boundedText */ .L)(`validation.${name}.${id}`),
                source.locate(['data', name, ...path]),
            ]),
            [`validation.${name}`, source.locateKey(['data', name])],
        ]),
    ];
    return new Map(places.reverse());
}
function mistakesOf(issue, source) {
    const path = issue.path;
    const where = path.length === 0 ? 'the file' : `\`${dotted(path)}\``;
    const value = valueAt(source.value, path);
    switch (issue.code) {
        case 'unrecognized_keys':
            return issue.keys.map((key) => {
                const known = knownKeys(path);
                const meant = (0,_core_nearest_js__WEBPACK_IMPORTED_MODULE_7__/* .nearest */ .p)(key, known);
                const hint = meant ? `Did you mean "${meant}"?` : `Known here: ${known.join(', ')}.`;
                return { message: `unknown key "${key}" in ${where}`, hint, location: source.locateKey([...path, key]) };
            });
        case 'invalid_value': {
            const words = issue.values.map(String);
            const meant = typeof value === 'string' ? (0,_core_nearest_js__WEBPACK_IMPORTED_MODULE_7__/* .nearest */ .p)(value, words) : undefined;
            const hint = meant !== undefined
                ? `Did you mean "${meant}"?`
                : `Write ${words.length === 1 ? words[0] : `one of ${words.join(', ')}`}.`;
            return [
                {
                    message: value === undefined ? `${where} is missing` : `${where} cannot be ${shown(value)}`,
                    hint,
                    location: locationOf(path, value, source),
                },
            ];
        }
        case 'invalid_type':
            return [
                {
                    message: value === undefined ? `${where} is missing` : `${where} cannot be ${shown(value)}`,
                    hint: `It is ${article(issue.expected)}.`,
                    location: locationOf(path, value, source),
                },
            ];
        // The schema words these messages so that they follow "Write".
        case 'invalid_union':
        case 'invalid_format':
        case 'too_small': {
            const hint = `Write ${issue.message}.`;
            return [{ message: `${where} cannot be ${shown(value)}`, hint, location: source.locate(path) }];
        }
        case 'invalid_key': {
            const name = String(path.at(-1));
            const hint = `Write ${issue.issues[0].message}.`;
            return [{ message: `${where} cannot be named "${name}"`, hint, location: source.locateKey(path) }];
        }
        case 'custom': {
            const hint = issue.params?.['hint'];
            return [{ message: `${where}: ${issue.message}`, ...(hint && { hint }), location: source.locate(path) }];
        }
        default:
            return [{ message: `${where}: ${issue.message}`, location: source.locate(path) }];
    }
}
/** A missing value is shown at its parent, so that the place exists. */
function locationOf(path, value, source) {
    return value === undefined ? source.locateKey(path.slice(0, -1)) : source.locate(path);
}
/** Keys the schema knows at a path, read from the schema itself. */
function knownKeys(path) {
    let node = _schema_js__WEBPACK_IMPORTED_MODULE_1__/* .configSchema */ .Qn;
    for (const part of path) {
        const unwrapped = unwrap(node);
        node = typeof part === 'number' ? unwrapped.element : (unwrapped.shape?.[part] ?? unwrapped.valueType);
    }
    return Object.keys(unwrap(node).shape ?? {});
}
function unwrap(node) {
    let current = (node ?? {});
    while (current.def?.innerType !== undefined)
        current = current.def.innerType;
    return current;
}
function valueAt(root, path) {
    return path.reduce((node, key) => node?.[key], root);
}
function dotted(path) {
    return path
        .map((part) => (typeof part === 'number' ? `[${part}]` : `.${part}`))
        .join('')
        .replace(/^\./, '');
}
function shown(value) {
    const text = typeof value === 'number' ? String(value) : JSON.stringify(value);
    return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
function article(type) {
    const words = {
        object: 'a map of keys',
        array: 'a list',
        string: 'text',
        number: 'a number',
        boolean: 'true or false',
        int: 'a whole number',
        record: 'a map of keys',
    };
    return words[type] ?? type;
}


/***/ }),

/***/ 29731:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ stageOfSeconds)
/* harmony export */ });
const ID = /^pipeline\.seconds\[stage=(.+)\]$/;
/** The stage whose time a measurement is: `pipeline.seconds[stage=<address as in dvc.yaml>]`; undefined of any other id. */
function stageOfSeconds(id) {
    return ID.exec(id)?.[1];
}


/***/ }),

/***/ 83340:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ NO_PAST)
/* harmony export */ });
/** Of who asked nobody. */
const NO_PAST = { nowMs: 0, valuesOf: () => [], missing: 'no history was read' };


/***/ }),

/***/ 99450:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ judgeModel),
/* harmony export */   k: () => (/* binding */ measurementOf)
/* harmony export */ });
/* harmony import */ var _core_bounded_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96564);
/* harmony import */ var _core_format_number_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(26034);
/* harmony import */ var _stats_holm_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(12863);
/* harmony import */ var _stats_non_inferiority_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(46109);
/* harmony import */ var _history_past_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83340);
/* harmony import */ var _judge_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79072);
/* harmony import */ var _rules_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55792);







/** Chance of any false claim of harm over the slices of one rule. */
const ALPHA = 0.05;
/** What a rule's short name means: `roc_auc` is the model's own metric, `drift.share` and `serving.…` its other rooms'. */
function measurementOf(model, metric) {
    const [, room, rest] = /^(drift|serving)\.(.+)$/.exec(metric) ?? [];
    return room === undefined ? `evaluation.${model}.${metric}` : `${room}.${model}.${rest}`;
}
/**
 * The gates of one model. A rule with a `slice` judges every slice of that column: limits one by one, a change only on
 * proof of harm beyond what is allowed (Holm over the slices), since among many slices some always look worse. What the
 * model's `standing` leaves open is no failure of the model: a change without a champion is skipped, one that was seen on
 * other rows is inconclusive. A model without gates must at least be measurable.
 */
function judgeModel(model, rules, measurements, standing = { kind: 'compared' }, past = _history_past_js__WEBPACK_IMPORTED_MODULE_0__/* .NO_PAST */ .N) {
    if (rules.length === 0 && standing.kind === 'unmeasured')
        return [unmeasured(model, standing.reason)];
    return rules.flatMap(({ slice, ...rule }) => {
        const named = { ...rule, metric: measurementOf(model, rule.metric) };
        const isOwn = named.metric.startsWith('evaluation.');
        const judgeOne = (one, measured) => (0,_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .boundsOf */ .BO)(one).map((bound) => {
            const open = isOwn ? leftOpen(one, bound, measured, standing) : undefined;
            return open ? (0,_judge_js__WEBPACK_IMPORTED_MODULE_2__/* .verdictOf */ .Vj)(one, bound, open) : (0,_judge_js__WEBPACK_IMPORTED_MODULE_2__/* .judgeBound */ .Ku)(one, bound, measured, true, past);
        });
        if (slice === undefined) {
            const measured = measurements.find(({ id }) => id === named.metric);
            return judgeOne(named, measured);
        }
        const slices = measurements.filter(({ id }) => isSliceOf(id, named.metric, slice));
        if (slices.length === 0)
            return judgeOne({ ...named, metric: `${named.metric}[${slice}]` }, undefined);
        return judgeSlices(named, slices, judgeOne);
    });
}
function unmeasured(model, reason) {
    const measurement = `evaluation.${model}`;
    return {
        rule: `${measurement}:measured`,
        status: 'fail',
        measurement,
        threshold: 'measured',
        reason: (0,_core_bounded_js__WEBPACK_IMPORTED_MODULE_3__/* .boundedText */ .L)(`${measurement} has no value: ${reason}`),
        rows_needed: null,
        informational: false,
    };
}
/** What cannot be judged, and what that means; undefined where there is something to judge. */
function leftOpen(rule, bound, measured, standing) {
    const { on_missing: onMissing, metric } = rule;
    if (standing.kind === 'unmeasured') {
        const reason = `${metric} has no value: ${standing.reason}`;
        return { status: onMissing === 'skip' ? 'skipped' : onMissing, reason };
    }
    if (measured?.value === null) {
        // One class only, no rows: that tells nothing of the model.
        const reason = `${metric} is undefined: ${measured.undefined_reason ?? 'nobody knows why'}`;
        return { status: onMissing === 'skip' ? 'skipped' : 'inconclusive', reason };
    }
    if ((0,_judge_js__WEBPACK_IMPORTED_MODULE_2__/* .judgesValue */ .Me)(bound) || !measured)
        return undefined;
    if (standing.kind === 'first')
        return { status: 'skipped', reason: standing.reason };
    if (standing.kind === 'unpaired')
        return { status: 'inconclusive', reason: `${metric}: ${standing.reason}` };
    if (measured.base !== null && measured.ci === null) {
        return { status: 'inconclusive', reason: `${metric}: too few rows or groups to say how sure the change is` };
    }
    return undefined;
}
function judgeSlices(rule, slices, judgeOne) {
    return (0,_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .boundsOf */ .BO)(rule).flatMap((bound) => {
        const harms = slices.map((slice) => harm(rule, bound, slice));
        const adjusted = (0,_stats_holm_js__WEBPACK_IMPORTED_MODULE_4__/* .holm */ .f)(harms.map(({ chance }) => chance));
        return slices.map((slice, index) => {
            const single = { ...withoutBounds(rule), metric: slice.id, [bound]: rule[bound] };
            if (slice.value === null && slice.undefined_reason?.startsWith('insufficient')) {
                return (0,_judge_js__WEBPACK_IMPORTED_MODULE_2__/* .verdictOf */ .Vj)(single, bound, { status: 'skipped', reason: slice.undefined_reason });
            }
            const p = adjusted[index];
            if (Number.isNaN(p))
                return judgeOne(single, slice)[0];
            const shown = `Δ ${(0,_core_format_number_js__WEBPACK_IMPORTED_MODULE_5__/* .formatNumber */ .ZV)(slice.diff)}, p = ${(0,_core_format_number_js__WEBPACK_IMPORTED_MODULE_5__/* .formatNumber */ .ZV)(p)} of ${slices.length} slices`;
            if (p <= ALPHA)
                return (0,_judge_js__WEBPACK_IMPORTED_MODULE_2__/* .verdictOf */ .Vj)(single, bound, {
                    status: 'fail',
                    reason: `${slice.id} is worse by more than allowed: ${shown}`,
                });
            const rows = slice.n === null ? 'these rows' : `${(0,_core_format_number_js__WEBPACK_IMPORTED_MODULE_5__/* .formatNumber */ .ZV)(slice.n)} rows`;
            const reason = harms[index].isBeyond
                ? `worse by more than allowed, but ${rows} are too few to prove it (${shown}): no failure`
                : `no proof of harm beyond what is allowed: ${shown}`;
            return (0,_judge_js__WEBPACK_IMPORTED_MODULE_2__/* .verdictOf */ .Vj)(single, bound, { status: 'pass', reason });
        });
    });
}
function harm(rule, bound, { diff, ci, base, direction }) {
    const none = { chance: NaN, isBeyond: false };
    if (bound !== 'max_drop' && bound !== 'max_rise' && bound !== 'max_regression')
        return none;
    if (diff === null || ci === null || base === null)
        return none;
    const isHigherBetter = bound === 'max_drop' || (bound === 'max_regression' && direction === 'higher');
    const amount = rule[bound];
    const limit = typeof amount === 'number' ? amount : (Number.parseFloat(amount) / 100) * Math.abs(base);
    return {
        chance: (0,_stats_non_inferiority_js__WEBPACK_IMPORTED_MODULE_6__/* .harmBeyondMargin */ .WX)(diff, ci, isHigherBetter ? 'higher' : 'lower', limit),
        isBeyond: (isHigherBetter ? diff : -diff) < -limit * (1 + 1e-9),
    };
}
function withoutBounds(rule) {
    const { metric, min_confidence, on_missing, informational } = rule;
    return { metric, on_missing, informational, ...(min_confidence !== undefined && { min_confidence }) };
}
/** `evaluation.m.recall[contract=…]` is a slice of `evaluation.m.recall` by `contract`; a cross names all its columns. */
function isSliceOf(id, metric, slice) {
    if (!id.startsWith(`${metric}[`) || !id.endsWith(']'))
        return false;
    const columns = id
        .slice(metric.length + 1, -1)
        .split(/(?<!\\),/)
        .map((part) => part.split(/(?<!\\)=/)[0].replace(/\\(.)/g, '$1'));
    const wanted = slice.split(',').map((column) => column.trim());
    return (columns.length === wanted.length &&
        [...wanted].sort().every((column, index) => column === [...columns].sort()[index]));
}


/***/ }),

/***/ 79072:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S4: () => (/* binding */ judge),
  Ku: () => (/* binding */ judgeBound),
  Me: () => (/* binding */ judgesValue),
  Vj: () => (/* binding */ verdictOf)
});

// EXTERNAL MODULE: ./build/src/core/bounded.js
var bounded = __webpack_require__(96564);
// EXTERNAL MODULE: ./build/src/core/format-number.js
var format_number = __webpack_require__(26034);
// EXTERNAL MODULE: ./build/src/core/stage-seconds.js
var stage_seconds = __webpack_require__(29731);
;// CONCATENATED MODULE: ./build/src/gate/distinct.js

/** Two numbers for people; in full where rounding would make different ones look the same. */
function distinct(a, b) {
    const short = [(0,format_number/* formatNumber */.ZV)(a), (0,format_number/* formatNumber */.ZV)(b)];
    return a !== b && short[0] === short[1] ? [String(a), String(b)] : short;
}

// EXTERNAL MODULE: ./node_modules/simple-statistics/dist/simple-statistics.mjs
var simple_statistics = __webpack_require__(15521);
// EXTERNAL MODULE: ./build/src/stats/special.js
var special = __webpack_require__(40066);
;// CONCATENATED MODULE: ./build/src/gate/history/history-limits.js


/**
 * The limits that earlier values (oldest first, at least two) set, or why they set none. Formulas are those of Bencher's
 * thresholds: mean ± share of it, mean ± quantile · s, prediction interval of Student's t, the normal one on logarithms,
 * median ± k · IQR, median · (1 ± k · IQR of the relative changes between neighbours). s divides by n − 1; quartiles are
 * interpolated as numpy's default does.
 */
function historyLimits(values, rule) {
    switch (rule.test) {
        case 'static':
            return { lower: rule.lower_boundary, upper: rule.upper_boundary };
        case 'percentage': {
            const center = (0,simple_statistics/* mean */.RE)(values);
            return around(center, rule, (share) => Math.abs(center) * share);
        }
        case 'z_score': {
            const s = sampleDeviation(values);
            if (s === 0)
                return constant(values);
            return around((0,simple_statistics/* mean */.RE)(values), rule, (probability) => (0,special/* normalQuantile */.Zl)(probability) * s);
        }
        case 't_test': {
            const n = values.length;
            const s = sampleDeviation(values);
            if (s === 0)
                return constant(values);
            return around((0,simple_statistics/* mean */.RE)(values), rule, (probability) => (0,special/* studentTQuantile */.$J)(probability, n - 1) * s * Math.sqrt(1 + 1 / n));
        }
        case 'log_normal': {
            if (values.some((value) => value <= 0))
                return { none: 'log_normal needs values above 0' };
            const logs = values.map(Math.log);
            const s = sampleDeviation(logs);
            if (s === 0)
                return constant(values);
            const { lower, upper } = around((0,simple_statistics/* mean */.RE)(logs), rule, (probability) => (0,special/* normalQuantile */.Zl)(probability) * s);
            return {
                lower: lower === undefined ? undefined : Math.exp(lower),
                upper: upper === undefined ? undefined : Math.exp(upper),
            };
        }
        case 'iqr': {
            const [q1, median, q3] = quartiles(values);
            return around(median, rule, (k) => k * (q3 - q1));
        }
        case 'delta_iqr': {
            const changes = values.slice(1).map((value, index) => Math.abs((value - values[index]) / values[index]));
            if (!changes.every(Number.isFinite))
                return { none: 'delta_iqr cannot be told of values that are 0' };
            const [q1, , q3] = quartiles(changes);
            const [, median] = quartiles(values);
            return around(median, rule, (k) => Math.abs(median) * k * (q3 - q1));
        }
    }
}
function around(center, rule, width) {
    const { lower_boundary: lower, upper_boundary: upper } = rule;
    return {
        lower: lower === undefined ? undefined : center - width(lower),
        upper: upper === undefined ? undefined : center + width(upper),
    };
}
function constant(values) {
    return { none: `all ${values.length} recorded values are ${values[0]}, so there is no spread to judge by` };
}
/** 0 where all values are the same. */
function sampleDeviation(values) {
    return values.every((value) => value === values[0]) ? 0 : (0,simple_statistics/* sampleStandardDeviation */.JK)(values);
}
function quartiles(values) {
    const sorted = values.toSorted((a, b) => a - b);
    return [0.25, 0.5, 0.75].map((share) => (0,simple_statistics/* quantileSorted */.Z4)(sorted, share));
}

;// CONCATENATED MODULE: ./build/src/gate/history/judge-history.js



/** Slack for the rounding of a mean. */
const RELATIVE_SLACK = 1e-9;
/**
 * A value beside the limits that its past on the default branch sets. Too little past, or one that tells nothing, is
 * skipped with the reason: that says nothing against the value.
 */
function judgeHistory(metric, value, rule, past) {
    const { nowMs, missing } = past;
    const { test, window = Infinity, min_sample_size: least, max_sample_size: most } = rule;
    const values = past
        .valuesOf(metric)
        .filter(({ timeMs }) => nowMs - timeMs <= window * 1000)
        .slice(-most);
    if (test !== 'static' && values.length < least) {
        const recorded = `${values.length} recorded ${values.length === 1 ? 'value' : 'values'}`;
        const why = missing ?? `${recorded} on the default branch, at least ${least} are needed`;
        return { status: 'skipped', reason: `${metric} has too little history: ${why}` };
    }
    const limits = historyLimits(values.map((one) => one.value), rule);
    if ('none' in limits)
        return { status: 'skipped', reason: `${metric}: ${limits.none}` };
    const { lower, upper } = limits;
    const threshold = thresholdText(lower, upper, test);
    const of = test === 'static' ? 'static' : `${test} over ${values.length} runs`;
    const slack = (limit) => RELATIVE_SLACK * Math.max(Math.abs(limit), Math.abs(value));
    const broken = (side, limit) => {
        const [seen, allowed] = distinct(value, limit);
        return {
            status: 'fail',
            reason: `${metric} is ${seen}, ${side} ${allowed}, the limit of its history (${of})`,
            threshold,
        };
    };
    if (lower !== undefined && value < lower - slack(lower))
        return broken('below', lower);
    if (upper !== undefined && value > upper + slack(upper))
        return broken('above', upper);
    return { status: 'pass', reason: `${(0,format_number/* formatNumber */.ZV)(value)} is as before: ${threshold} (${of})`, threshold };
}
function thresholdText(lower, upper, test) {
    if (upper === undefined)
        return `≥ ${(0,format_number/* formatNumber */.ZV)(lower)} (${test})`;
    if (lower === undefined)
        return `≤ ${(0,format_number/* formatNumber */.ZV)(upper)} (${test})`;
    return `${(0,format_number/* formatNumber */.ZV)(lower)} … ${(0,format_number/* formatNumber */.ZV)(upper)} (${test})`;
}

// EXTERNAL MODULE: ./build/src/gate/history/past.js
var history_past = __webpack_require__(83340);
// EXTERNAL MODULE: ./build/src/stats/non-inferiority.js
var non_inferiority = __webpack_require__(46109);
;// CONCATENATED MODULE: ./build/src/gate/judge-change.js



/** Slack for decimal fractions that binary numbers cannot hold: 0.84 − 0.83 is a hair over 0.01. */
const judge_change_RELATIVE_SLACK = 1e-9;
/** A change beside what a rule allows: by its interval where it has one, else by its value. */
function judgeChange(rule, bound, measured) {
    const better = betterOf(bound, measured.direction);
    if (better === undefined) {
        return { status: 'inconclusive', reason: `nobody knows which way ${rule.metric} gets worse` };
    }
    if (bound === 'require')
        return judgeImprovement(rule, better, measured);
    const amount = rule[bound];
    const limit = typeof amount === 'number' ? amount : (Number.parseFloat(amount) / 100) * Math.abs(measured.base);
    const allowed = (shown) => (typeof amount === 'number' ? shown : `${amount} of the base (${shown})`);
    if (measured.ci !== null)
        return judgeInterval(rule, better, measured, limit, allowed);
    const { value, base } = measured;
    const change = better === 'higher' ? base - value : value - base;
    const words = better === 'higher' ? { moved: 'fell', move: 'fall' } : { moved: 'rose', move: 'rise' };
    if (change <= limit + judge_change_RELATIVE_SLACK * Math.max(Math.abs(base), Math.abs(value))) {
        const said = change > 0 ? `${words.moved} by ${(0,format_number/* formatNumber */.ZV)(change)}` : `did not ${words.move}`;
        return { status: 'pass', reason: `${said}, at most ${allowed((0,format_number/* formatNumber */.ZV)(limit))} allowed` };
    }
    const [by, most] = distinct(change, limit);
    const [from, to] = distinct(base, value);
    return {
        status: 'fail',
        reason: `${rule.metric} ${words.moved} by ${by}, from ${from} to ${to}; at most ${allowed(most)} allowed`,
    };
}
/** The side a bound on a change leaves free. */
function betterOf(bound, direction) {
    if (bound === 'max_drop')
        return 'higher';
    if (bound === 'max_rise')
        return 'lower';
    return direction ?? undefined;
}
function judgeInterval({ metric }, better, measured, limit, allowed) {
    const { verdict, improved, rows } = (0,non_inferiority/* judgeChange */.sx)(changeOf(measured), { better, margin: limit });
    const interval = intervalText(measured);
    const most = allowed((0,format_number/* formatNumber */.ZV)(limit));
    if (verdict === 'pass') {
        if (improved)
            return { status: 'pass', reason: `proved better, ${interval}` };
        const [worst, best] = better === 'higher' ? measured.ci : [-measured.ci[1], -measured.ci[0]];
        const said = best < 0 ? `worse by at most ${(0,format_number/* formatNumber */.ZV)(-worst)}, ${interval}` : `not worse, ${interval}`;
        return { status: 'pass', reason: `${said}; at most ${most} allowed` };
    }
    if (verdict === 'fail') {
        return { status: 'fail', reason: `${metric} is worse than the base: ${interval}; at most ${most} allowed` };
    }
    return {
        status: 'inconclusive',
        reason: `${metric}: ${interval} does not tell whether it is worse by more than ${most}${needsText(rows)}`,
        rows_needed: rows ?? null,
    };
}
function judgeImprovement({ metric }, better, measured) {
    if (measured.ci === null) {
        const change = better === 'higher' ? measured.value - measured.base : measured.base - measured.value;
        const shown = `${(0,format_number/* formatNumber */.ZV)(measured.base)} → ${(0,format_number/* formatNumber */.ZV)(measured.value)}`;
        return change > 0
            ? { status: 'pass', reason: `better: ${shown}` }
            : { status: 'fail', reason: `${metric} did not get better: ${shown}` };
    }
    const interval = intervalText(measured);
    const { verdict, rows } = (0,non_inferiority/* judgeChange */.sx)(changeOf(measured), { better, improvement: true });
    switch (verdict) {
        case 'pass':
            return { status: 'pass', reason: `proved better, ${interval}` };
        case 'fail':
            return { status: 'fail', reason: `${metric} did not get better: ${interval}` };
        case 'inconclusive': {
            const reason = `${metric} is not proved better: ${interval}${needsText(rows)}`;
            return { status: 'inconclusive', reason, rows_needed: rows ?? null };
        }
    }
}
function changeOf({ value, base, diff, ci, se, n }) {
    return { diff: diff ?? value - base, ci: ci, se, n };
}
function needsText(rows) {
    return rows === undefined ? '' : `; about ${(0,format_number/* formatNumber */.ZV)(rows)} rows would settle it`;
}
/** `Δ +0.004, between −0.002 and 0.01 (90 %)`. */
function intervalText({ value, base, ci, confidence }) {
    const [low, high] = ci.map(format_number/* formatNumber */.ZV);
    const sure = confidence === null ? '' : ` (${(0,format_number/* formatNumber */.ZV)(confidence * 100)} %)`;
    return `Δ ${value > base ? '+' : ''}${(0,format_number/* formatNumber */.ZV)(value - base)}, between ${low} and ${high}${sure}`;
}

// EXTERNAL MODULE: ./build/src/stats/limit.js
var stats_limit = __webpack_require__(98514);
;// CONCATENATED MODULE: ./build/src/gate/judge-limit.js



/** A value beside a fixed limit; with `min_confidence` its one-sided bound must keep to it. */
function judgeLimit(rule, bound, { value, value_se: se, n }) {
    const { metric, min_confidence: confidence } = rule;
    const limit = rule[bound];
    const { verdict: status, edge, rows } = (0,stats_limit/* judgeLimit */.n)({ value, se, n }, { side: bound, limit, confidence });
    const [seen, allowed] = distinct(value, limit);
    const relation = bound === 'min' ? '≥' : '≤';
    if (status === 'inconclusive')
        return { status, reason: `${metric} is ${seen}, and how sure that is nobody can say` };
    if (status === 'fail' && edge === value) {
        const words = bound === 'min' ? 'below the least' : 'above the greatest';
        return { status, reason: `${metric} is ${seen}, ${words} allowed ${allowed}` };
    }
    if (confidence === undefined)
        return { status, reason: `${seen} is ${relation} ${allowed}` };
    const sure = `${(0,format_number/* formatNumber */.ZV)(confidence * 100)} % sure that it is ${relation} ${distinct(edge, limit)[0]}`;
    if (status === 'pass')
        return { status, reason: `${seen}, ${sure}` };
    const needed = rows === undefined ? '' : `; about ${(0,format_number/* formatNumber */.ZV)(rows)} rows would prove it`;
    return { status, reason: `${metric} is ${seen}, only ${sure}; ${relation} ${allowed} is asked for${needed}` };
}

// EXTERNAL MODULE: ./build/src/gate/rules.js + 1 modules
var gate_rules = __webpack_require__(55792);
;// CONCATENATED MODULE: ./build/src/gate/judge.js








/**
 * What every bound of every rule says about the measurements. Pure: same input, same verdicts; a worse value never
 * gets a better verdict. A change with a confidence interval is judged by the interval, so it may be inconclusive; one
 * without by its value. A percentage is of the base's absolute value, so of a base of 0 it allows nothing. Without any
 * base (`hasBase` false: the first commit) bounds on a change are skipped.
 */
function judge(rules, measurements, hasBase = true, past = history_past/* NO_PAST */.N) {
    const byId = new Map(measurements.map((measurement) => [measurement.id, measurement]));
    return rules.flatMap((rule) => (0,gate_rules/* boundsOf */.BO)(rule).map((bound) => judgeBound(rule, bound, byId.get(rule.metric), hasBase, past)));
}
/** Whether a bound is on the value alone, whatever the base has. */
function judgesValue(bound) {
    return bound === 'min' || bound === 'max' || bound === 'history';
}
/** The verdict of a rule's bound, with its names. */
function verdictOf(rule, bound, { status, reason, rows_needed = null, threshold }) {
    return {
        rule: `${rule.metric}:${bound}`,
        status,
        measurement: rule.metric,
        threshold: threshold ?? thresholdOf(rule, bound),
        reason: (0,bounded/* boundedText */.L)(reason),
        rows_needed,
        informational: rule.informational,
    };
}
/** One bound of a rule on its measurement. */
function judgeBound(rule, bound, measured, hasBase = true, past = history_past/* NO_PAST */.N) {
    return verdictOf(rule, bound, judged(rule, bound, measured, hasBase, past));
}
function judged(rule, bound, measurement, hasBase, past) {
    if (!judgesValue(bound) && !hasBase)
        return { status: 'skipped', reason: 'there is nothing to compare with' };
    const missing = (what) => ({
        status: rule.on_missing === 'skip' ? 'skipped' : rule.on_missing,
        reason: `${rule.metric} ${what}`,
    });
    if (measurement === undefined)
        return missing(`has no value: ${whereItWouldBe(rule.metric)}`);
    const { value, base, undefined_reason: why } = measurement;
    if (value === null)
        return missing(why === null ? 'has no value' : `has no value: ${why}`);
    if (bound === 'history')
        return judgeHistory(rule.metric, value, rule.history, past);
    if (bound === 'min' || bound === 'max')
        return judgeLimit(rule, bound, { ...measurement, value });
    if (base === null)
        return missing('has no value at the base to compare with');
    return judgeChange(rule, bound, { ...measurement, value, base });
}
function whereItWouldBe(metric) {
    return metric.includes(':') && (0,stage_seconds/* stageOfSeconds */.H)(metric) === undefined
        ? 'no metric file of the pipeline holds it'
        : 'this run did not measure it';
}
function thresholdOf(rule, bound) {
    if (bound === 'history')
        return `as before (${rule.history.test})`;
    const limit = rule[bound];
    const shown = typeof limit === 'number' ? (0,format_number/* formatNumber */.ZV)(limit) : limit;
    switch (bound) {
        case 'min':
            return `≥ ${shown}`;
        case 'max':
            return `≤ ${shown}`;
        case 'max_drop':
            return `Δ ≥ −${shown}`;
        case 'max_rise':
            return `Δ ≤ +${shown}`;
        case 'max_regression':
            return `worse by ≤ ${shown}`;
        case 'require':
            return 'proved better';
    }
}


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

/***/ 57780:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ compileQuality),
/* harmony export */   D: () => (/* binding */ qualityId)
/* harmony export */ });
const quote = (text) => `'${text.replaceAll("'", "''")}'`;
const SECONDS = { seconds: 1, hours: 3600, days: 86_400 };
/** What a quality rule is called: the name that its writer gave, or what it measures. */
function qualityId({ id, name, type, metric, field }, index) {
    const measured = type === 'sql' ? `sql[${index}]` : metric;
    const names = [field ?? []].flat();
    return id ?? name ?? (names.length > 0 ? `${measured}(${names.join(',')})` : measured);
}
/** A quality rule as SQL. `fields` are those that the data has; `now` is what freshness is measured from. */
function compileQuality(rule, index, fields, now) {
    const { severity } = rule;
    const names = [rule.field ?? []].flat();
    const id = qualityId(rule, index);
    if (rule.type === 'sql') {
        const property = names[0] === undefined ? '' : `"${names[0].replaceAll('"', '""')}"`;
        const query = rule.query.replaceAll('{object}', 'data').replaceAll('{property}', property);
        return { kind: 'query', id, severity, query, bounds: rule };
    }
    const absent = names.find((name) => !fields.has(name));
    if (absent !== undefined) {
        return { kind: 'known', id, severity, status: 'fail', reason: `the data has no field "${absent}"` };
    }
    const all = names.map((name) => fields.get(name));
    return { kind: 'number', id, severity, value: valueOf(rule, all, now), bounds: rule };
}
function valueOf(rule, fields, now) {
    const [{ text, value, isMissing, isTime } = { text: '', value: '', isMissing: '', isTime: false }] = fields;
    const share = (count) => (rule.unit === 'percent' ? `100.0 * (${count}) / nullif(count(*), 0)` : count);
    const double = `CAST(${value} AS DOUBLE)`;
    switch (rule.metric) {
        case 'rowCount':
            return 'count(*)';
        case 'nullValues':
            return share(`count(CASE WHEN ${isMissing} THEN 1 END)`);
        case 'missingValues': {
            const words = rule.arguments.missingValues ?? [null, ''];
            const listed = words.filter((word) => word !== null).map((word) => quote(String(word)));
            const isWord = listed.length > 0 ? `coalesce(${text} IN (${listed.join(', ')}), false)` : 'false';
            return share(`count(CASE WHEN ${isWord}${words.includes(null) ? ` OR ${isMissing}` : ''} THEN 1 END)`);
        }
        case 'invalidValues': {
            const { validValues, pattern } = rule.arguments;
            const tests = [
                ...(validValues ? [`${text} NOT IN (${validValues.map((one) => quote(String(one))).join(', ')})`] : []),
                ...(pattern === undefined ? [] : [`NOT regexp_full_match(${text}, ${quote(pattern)})`]),
            ];
            return share(`count(CASE WHEN ${tests.join(' OR ')} THEN 1 END)`);
        }
        case 'duplicateValues': {
            if (fields.length === 1)
                return share(`count(${value}) - count(DISTINCT ${value})`);
            const key = `(${fields.map((field) => field.value).join(', ')})`;
            return share(`count(*) - count(DISTINCT ${key})`);
        }
        case 'distinctCount':
            return `count(DISTINCT ${value})`;
        case 'mean':
            return `avg(${double})`;
        case 'stddev':
            return `stddev_samp(${double})`;
        case 'min':
            return `min(${double})`;
        case 'max':
            return `max(${double})`;
        case 'quantile':
            return `quantile_cont(${double}, ${rule.arguments.quantile})`;
        case 'freshness': {
            const unit = rule.unit === 'days' || rule.unit === 'seconds' ? rule.unit : 'hours';
            return `(${now.getTime() / 1000} - epoch(max(${isTime ? value : `CAST(${value} AS TIMESTAMPTZ)`}))) / ${SECONDS[unit]}`;
        }
    }
}


/***/ }),

/***/ 72449:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ declaredRules)
/* harmony export */ });
/* harmony import */ var _compile_quality_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57780);
/* harmony import */ var _distinct_ids_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4190);


const CONSTRAINTS = [
    'minimum',
    'maximum',
    'exclusiveMinimum',
    'exclusiveMaximum',
    'minLength',
    'maxLength',
    'pattern',
];
/** The rules of a dataset in the order of `compileSchema`; undefined where its schema is a file, which is not read here. */
function declaredRules({ schema, quality }) {
    if (typeof schema === 'string')
        return undefined;
    return (0,_distinct_ids_js__WEBPACK_IMPORTED_MODULE_0__/* .distinctIds */ .X)([
        ...(schema ? rulesOfSchema(schema) : []),
        ...quality.map((rule, index) => {
            const id = (0,_compile_quality_js__WEBPACK_IMPORTED_MODULE_1__/* .qualityId */ .D)(rule, (schema?.quality.length ?? 0) + index);
            return { id, severity: rule.severity, isOptional: false, path: ['quality', index] };
        }),
    ]);
}
function rulesOfSchema(schema) {
    const { fields, fieldsMatch, primaryKey, uniqueKeys, foreignKeys } = schema;
    const isOptional = fieldsMatch === 'superset' || fieldsMatch === 'partial';
    const key = (id, path) => ({
        id,
        severity: 'error',
        isOptional: false,
        path: ['schema', ...path],
    });
    return [
        key('fieldsMatch', []),
        ...fields.flatMap((field, index) => rulesOfField(field).map(([rule, path]) => ({
            id: `${field.name}.${rule}`,
            severity: field.severity,
            isOptional,
            path: ['schema', 'fields', index, ...path],
        }))),
        ...(primaryKey ? [key('primaryKey', ['primaryKey'])] : []),
        ...uniqueKeys.map((names, index) => key(`uniqueKey(${names.join(',')})`, ['uniqueKeys', index])),
        ...foreignKeys.map(({ fields: names }, index) => key(`foreignKey(${names.join(',')})`, ['foreignKeys', index])),
        ...schema.quality.map((rule, index) => {
            const id = (0,_compile_quality_js__WEBPACK_IMPORTED_MODULE_1__/* .qualityId */ .D)(rule, index);
            return { id, severity: rule.severity, isOptional: false, path: ['schema', 'quality', index] };
        }),
    ];
}
/** Names of a field's rules, each with its place in the field. */
function rulesOfField({ type, constraints, categories }) {
    const constraint = (rule) => [rule, ['constraints', rule]];
    const allowed = constraints.enum
        ? [constraint('enum')]
        : (categories?.length ?? 0) > 0
            ? [['categories', ['categories']]]
            : [];
    return [
        ...(type === 'any' ? [] : [['type', ['type']]]),
        ...(constraints.required ? [constraint('required')] : []),
        ...(constraints.unique ? [constraint('unique')] : []),
        ...allowed,
        ...CONSTRAINTS.filter((rule) => constraints[rule] !== undefined).map(constraint),
    ];
}


/***/ }),

/***/ 4190:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ distinctIds)
/* harmony export */ });
/** Ids that occur again get a number, so that each names one rule. */
function distinctIds(rules) {
    const seen = new Map();
    return rules.map((rule) => {
        const times = (seen.get(rule.id) ?? 0) + 1;
        seen.set(rule.id, times);
        return times === 1 ? rule : { ...rule, id: `${rule.id}#${times}` };
    });
}


/***/ })

};
