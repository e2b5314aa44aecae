"use strict";
exports.id = 4548;
exports.ids = [4548];
exports.modules = {

/***/ 4548:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CONFIG_FILE: () => (/* reexport safe */ _schema_js__WEBPACK_IMPORTED_MODULE_0__.g2),
/* harmony export */   configJsonSchema: () => (/* reexport safe */ _json_schema_js__WEBPACK_IMPORTED_MODULE_2__.M),
/* harmony export */   defaultConfig: () => (/* reexport safe */ _schema_js__WEBPACK_IMPORTED_MODULE_0__.sb),
/* harmony export */   locateMetricRules: () => (/* reexport safe */ _parse_config_js__WEBPACK_IMPORTED_MODULE_1__.q),
/* harmony export */   parseConfig: () => (/* reexport safe */ _parse_config_js__WEBPACK_IMPORTED_MODULE_1__.o),
/* harmony export */   starterConfig: () => (/* reexport safe */ _starter_config_js__WEBPACK_IMPORTED_MODULE_3__.G)
/* harmony export */ });
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9829);
/* harmony import */ var _parse_config_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5982);
/* harmony import */ var _json_schema_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1130);
/* harmony import */ var _starter_config_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8614);
/**
 * assay.yaml: one schema composed from the rooms' own sections, and reading it with errors that teach.
 *
 * Refuses to know: which revision the text comes from, what its rules lead to.
 * Invariants: a key that is not in the schema is an error, never ignored; all mistakes are reported at once.
 */






/***/ }),

/***/ 1130:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ configJsonSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8439);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9829);


/** JSON Schema (draft 2020-12) of assay.yaml, generated from the one schema; editors complete the file with it. */
function configJsonSchema() {
    return { title: 'assay.yaml', ...zod__WEBPACK_IMPORTED_MODULE_0__/* .toJSONSchema */ .bl(_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .configSchema */ .Qn, { io: 'input' }) };
}


/***/ }),

/***/ 5982:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ parseConfig),
/* harmony export */   q: () => (/* binding */ locateMetricRules)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3026);
/* harmony import */ var _core_nearest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2007);
/* harmony import */ var _gate_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2034);
/* harmony import */ var _platform_yaml_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2556);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9829);





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
/** Where each metric's first rule stands in a valid assay.yaml, for annotations. */
function locateMetricRules(text, file) {
    const source = (0,_platform_yaml_index_js__WEBPACK_IMPORTED_MODULE_0__/* .parseYaml */ .h)(text, { file });
    const { metrics } = _schema_js__WEBPACK_IMPORTED_MODULE_1__/* .configSchema */ .Qn.parse(source.value ?? {});
    return new Map(metrics.map(({ metric }, index) => [metric, source.locate(['metrics', index])]).reverse());
}
function mistakesOf(issue, source) {
    const path = issue.path;
    const where = path.length === 0 ? 'the file' : `\`${dotted(path)}\``;
    const value = valueAt(source.value, path);
    switch (issue.code) {
        case 'unrecognized_keys':
            return issue.keys.map((key) => {
                const known = knownKeys(path);
                const meant = (0,_core_nearest_js__WEBPACK_IMPORTED_MODULE_4__/* .nearest */ .p)(key, known);
                const hint = meant ? `Did you mean "${meant}"?` : `Known here: ${known.join(', ')}.`;
                return { message: `unknown key "${key}" in ${where}`, hint, location: source.locateKey([...path, key]) };
            });
        case 'invalid_value': {
            const words = issue.values.map(String);
            const meant = typeof value === 'string' ? (0,_core_nearest_js__WEBPACK_IMPORTED_MODULE_4__/* .nearest */ .p)(value, words) : undefined;
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
        node = typeof part === 'number' ? unwrapped.element : unwrapped.shape?.[part];
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

/***/ 9829:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qn: () => (/* binding */ configSchema),
/* harmony export */   g2: () => (/* binding */ CONFIG_FILE),
/* harmony export */   sb: () => (/* binding */ defaultConfig)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2311);
/* harmony import */ var _core_when_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(905);
/* harmony import */ var _gate_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2034);



const when = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(_core_when_js__WEBPACK_IMPORTED_MODULE_1__/* .WHEN */ .H);
/** assay.yaml, version 1: one schema composed of the rooms' own sections. The JSON Schema is generated from it. */
const configSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    version: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(1).describe('Version of this file’s format.'),
    pipeline: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        targets: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()).default([]).describe('Stages to reproduce; all when empty.'),
        jobs: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr()
            .min(1, 'a whole number of at least 1')
            .optional()
            .describe('How many stages run at the same time; as many as the machine has cores when it is left out.'),
        resources: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().min(0, 'a number of at least 0'))
            .optional()
            .describe('Units of each resource that stages ask for with `meta.assay.resources`; one of each that is not named here, and of `cpu` as many as jobs.'),
        pull: when
            .default('auto')
            .describe('Bring the data of stages that must run from the remote. auto: when the remote can be reached with the credentials at hand.'),
        push: when
            .default('auto')
            .describe('Store what stages made in the remote. auto: when the remote can be reached with the credentials at hand, except on a pull request from a fork.'),
        commit: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY()
            .default(false)
            .describe('In a workflow: write dvc.lock and the results that git keeps to the branch, as one commit. Never on a pull request from a fork.'),
    })
        .prefault({})
        .describe('How `assay run` treats dvc.yaml.'),
    metrics: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(_gate_index_js__WEBPACK_IMPORTED_MODULE_2__/* .metricRuleSchema */ .O4).default([]).describe('Gates on metric files that your own scripts write.'),
    enforce: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().default(true).describe('false: gates advise, and never turn a run red.'),
    on_inconclusive: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['warn', 'fail'])
        .default('warn')
        .describe('What an inconclusive decision does to the exit status.'),
    protected: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP())
        .default(['assay.yaml'])
        .describe('Paths (gitignore patterns from the root) whose change is announced in the report.'),
})
    .describe('Assay configuration');
/** The file's name at the repository root. */
const CONFIG_FILE = 'assay.yaml';
/** What holds without a file: run everything, compare everything, block nothing. */
function defaultConfig() {
    return configSchema.parse({ version: 1 });
}


/***/ }),

/***/ 8614:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ starterConfig)
/* harmony export */ });
const MOST = 8;
/** Words in the names of metrics that are better when they are lower. */
const LOWER_IS_BETTER = /loss|error|mse|rmse|mae|mape|brier|perplexity|seconds|latency/i;
/** The text of a first assay.yaml: valid, blocking nothing, with the project's own names in its examples. */
function starterConfig({ stages, metrics, data }) {
    const target = stages.at(-1) ?? 'train';
    const gated = metrics.length > 0 ? metrics.slice(0, MOST) : ['metrics.json:accuracy'];
    const kept = data.slice(0, MOST).map((path) => `#   - ${scalar(path)}`);
    return [
        '# What `assay run` does here, and what a change must hold. Every key but `version` may be left out;',
        '# `assay schema` prints them all. Rules are read from the revision a change is compared with.',
        'version: 1',
        '',
        '# Stages of dvc.yaml to reproduce, with what they depend on; all when left out.',
        '# pipeline:',
        `#   targets: [${scalar(target)}]`,
        '',
        '# Gates on numbers that your scripts write, named <file>:<key>. `max_drop` and `max_rise` bound the change from the base,',
        '# in the unit of the metric or in percent of the base; `min` and `max` bound the value itself.',
        '# metrics:',
        ...gated.flatMap((metric) => [`#   - metric: ${scalar(metric)}`, ...boundLines(metric)]),
        '',
        '# Paths whose change is announced in the report.',
        '# protected:',
        '#   - assay.yaml',
        ...kept,
        '',
    ].join('\n');
}
function boundLines(metric) {
    return LOWER_IS_BETTER.test(metric) ? ['#     direction: lower', '#     max_rise: 2%'] : ['#     max_drop: 0.01'];
}
/** Text as YAML reads it back, also between brackets. */
function scalar(text) {
    return /^[\w./@-][\w./@:-]*$/.test(text) && !/^[\d.-]|:$/.test(text) ? text : JSON.stringify(text);
}


/***/ }),

/***/ 905:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ WHEN)
/* harmony export */ });
/** When to pull or push: `auto` follows the credentials at hand. */
const WHEN = ['auto', 'always', 'never'];


/***/ }),

/***/ 2034:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BO: () => (/* binding */ boundsOf),
/* harmony export */   O4: () => (/* binding */ metricRuleSchema),
/* harmony export */   QT: () => (/* binding */ BOUNDS)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2311);

const METRIC = /^[^:\s][^:]*:[^:]+$/;
const AMOUNT = /^\d+(?:\.\d+)?(?:e[+-]?\d+)?%$/i;
/** Leaves room for the bound's name in a verdict's rule. */
const MAX_METRIC = 300;
const AMOUNT_WORDS = 'a number of at least 0, or a percentage such as 1%';
/** A change in the metric's own unit, or in percent of the base's value. */
const amountSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nonnegative(AMOUNT_WORDS), zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(AMOUNT, AMOUNT_WORDS)], AMOUNT_WORDS)
    .describe('An amount in the metric’s own unit, or a percentage of the base such as 1%.');
/** The keys of a rule that can say no. */
const BOUNDS = ['min', 'max', 'max_drop', 'max_rise'];
/** A demand on several keys of a rule; told together with what is wrong with the keys themselves. */
function demand(message, hint, path) {
    const when = ({ value }) => typeof value === 'object' && value !== null;
    return { message, path, params: { hint }, when };
}
/** One entry of `metrics:` in assay.yaml: a metric of a file and what it may be. */
const metricRuleSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    metric: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .max(MAX_METRIC)
        .regex(METRIC, 'file:key, such as metrics.json:accuracy')
        .describe('`<file>:<dotted key>` of a file your scripts write.'),
    min: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().optional().describe('Least value.'),
    max: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().optional().describe('Greatest value.'),
    max_drop: amountSchema.optional().describe('How far the value may fall below the base’s.'),
    max_rise: amountSchema.optional().describe('How far the value may rise above the base’s.'),
    direction: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['higher', 'lower']).optional().describe('Which way is better; colours the change.'),
    on_missing: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['fail', 'inconclusive', 'skip'])
        .default('fail')
        .describe('What a value (or base value) that is not there means.'),
    informational: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().default(false).describe('Shown, never decides.'),
})
    .refine((rule) => BOUNDS.some((bound) => rule[bound] !== undefined), demand('this rule has no bound', `Add ${BOUNDS.join(', ')}.`, ['metric']))
    .refine((rule) => rule.direction !== 'lower' || rule.max_drop === undefined, demand('lower is better here, so `max_drop` would forbid improvement', 'Use `max_rise`.', ['max_drop']))
    .refine((rule) => rule.direction !== 'higher' || rule.max_rise === undefined, demand('higher is better here, so `max_rise` would forbid improvement', 'Use `max_drop`.', ['max_rise']))
    .refine((rule) => !(Number(rule.min) > Number(rule.max)), demand('min is above max: nothing can pass', 'Swap them, or keep one.', ['min']));
/** The bounds a rule sets, in a fixed order. */
function boundsOf(rule) {
    return BOUNDS.filter((bound) => rule[bound] !== undefined);
}


/***/ })

};
;