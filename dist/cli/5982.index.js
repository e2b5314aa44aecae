"use strict";
exports.id = 5982;
exports.ids = [5982];
exports.modules = {

/***/ 5982:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ parseConfig),
/* harmony export */   q: () => (/* binding */ locateMetricRules)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43026);
/* harmony import */ var _core_nearest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(22007);
/* harmony import */ var _gate_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(42034);
/* harmony import */ var _platform_yaml_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52556);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51134);





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

/***/ 51134:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g2: () => (/* binding */ CONFIG_FILE),
  Qn: () => (/* binding */ configSchema),
  sb: () => (/* binding */ defaultConfig)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 7 modules
var schemas = __webpack_require__(12311);
// EXTERNAL MODULE: ./build/src/core/when.js
var when = __webpack_require__(905);
// EXTERNAL MODULE: ./build/src/gate/rules.js
var rules = __webpack_require__(42034);
// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(43026);
// EXTERNAL MODULE: ./build/src/evaluation/model-section.js
var model_section = __webpack_require__(41603);
// EXTERNAL MODULE: ./build/src/evaluation/metrics/choose-metric.js + 13 modules
var choose_metric = __webpack_require__(68331);
;// CONCATENATED MODULE: ./build/src/config/model-schema.js




/** One entry of `models:`; its name becomes part of measurement ids and of the name of a check. */
const modelSchema = schemas/* strictObject */.rej({
    ...model_section/* modelSectionShape */.Y,
    gates: schemas/* array */.YOg(rules/* modelRuleSchema */.Vz).default([]).describe('What this model must hold.'),
})
    .superRefine((model, context) => {
    const report = ({ message, hint, path }) => context.addIssue({ code: 'custom', message, params: { hint }, path });
    if (model.model === undefined && model.predictions === undefined) {
        report({
            message: 'there is neither a model nor predictions',
            hint: 'Give `model: <file.onnx>`, or `predictions: <table>` that your own code writes.',
            path: [],
        });
    }
    if (model.model !== undefined && model.predictions !== undefined) {
        report({ message: 'there are a model and predictions', hint: 'Keep one of them.', path: ['predictions'] });
    }
    if (model.model !== undefined && model.test.path === undefined) {
        report({ message: 'a model needs rows to be judged on', hint: 'Add `path: data/test.csv`.', path: ['test'] });
    }
    if (model.compare === 'production') {
        report({
            message: 'no model has a released version yet, so there is no production to compare with',
            hint: 'Write merge-base, target-head or a revision of git.',
            path: ['compare'],
        });
    }
    (model.metrics ?? []).forEach((metric, index) => {
        const problem = directionOf(metric, model.task).problem;
        if (problem)
            report({ ...problem, path: ['metrics', index] });
    });
    model.gates.forEach((gate, index) => {
        for (const problem of problemsOf(gate, model.task))
            report({ ...problem, path: ['gates', index, ...problem.path] });
    });
});
/** Metrics of other rooms, of which lower is better or nobody knows. */
const OTHER_ROOMS = /^(drift|serving)\./;
/** A metric that nobody knows, a bound on the change that would forbid improvement. */
function problemsOf(gate, task) {
    const [, room] = OTHER_ROOMS.exec(gate.metric) ?? [];
    const { direction, problem } = room === undefined ? directionOf(gate.metric, task) : { direction: room === 'drift' ? 'lower' : null };
    if (problem)
        return [{ ...problem, path: ['metric'] }];
    if (direction === 'lower' && gate.max_drop !== undefined) {
        const message = 'lower is better here, so `max_drop` would forbid improvement';
        return [{ message, hint: 'Use `max_rise`.', path: ['max_drop'] }];
    }
    if (direction === 'higher' && gate.max_rise !== undefined) {
        const message = 'higher is better here, so `max_rise` would forbid improvement';
        return [{ message, hint: 'Use `max_drop`.', path: ['max_rise'] }];
    }
    return [];
}
function directionOf(metric, task) {
    try {
        return (0,choose_metric/* chooseMetric */.I)(metric, task).metric;
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.yo))
            throw error;
        return { direction: null, problem: { message: error.message, hint: error.hint ?? '' } };
    }
}

;// CONCATENATED MODULE: ./build/src/config/schema.js




const schema_when = schemas/* enum */.k5n(when/* WHEN */.H);
const NAME = /^[A-Za-z0-9_-]+$/;
/** assay.yaml, version 1: one schema composed of the rooms' own sections. The JSON Schema is generated from it. */
const configSchema = schemas/* strictObject */.rej({
    version: schemas/* literal */.euz(1).describe('Version of this file’s format.'),
    pipeline: schemas/* strictObject */.rej({
        targets: schemas/* array */.YOg(schemas/* string */.YjP()).default([]).describe('Stages to reproduce; all when empty.'),
        jobs: schemas/* int */.Whr()
            .min(1, 'a whole number of at least 1')
            .optional()
            .describe('How many stages run at the same time; as many as the machine has cores when it is left out.'),
        resources: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* number */.aig().min(0, 'a number of at least 0'))
            .optional()
            .describe('Units of each resource that stages ask for with `meta.assay.resources`; one of each that is not named here, and of `cpu` as many as jobs.'),
        pull: schema_when
            .default('auto')
            .describe('Bring the data of stages that must run from the remote. auto: when the remote can be reached with the credentials at hand.'),
        push: schema_when
            .default('auto')
            .describe('Store what stages made in the remote. auto: when the remote can be reached with the credentials at hand, except on a pull request from a fork.'),
        commit: schemas/* boolean */.zMY()
            .default(false)
            .describe('In a workflow: write dvc.lock and the results that git keeps to the branch, as one commit. Never on a pull request from a fork.'),
    })
        .prefault({})
        .describe('How `assay run` treats dvc.yaml.'),
    models: schemas/* record */.g1P(schemas/* string */.YjP().regex(NAME, 'letters, digits, - and _'), modelSchema)
        .default({})
        .describe('Models, or predictions of models, that are measured and compared with the base’s on the same rows.'),
    metrics: schemas/* array */.YOg(rules/* metricRuleSchema */.O4).default([]).describe('Gates on metric files that your own scripts write.'),
    enforce: schemas/* boolean */.zMY().default(true).describe('false: gates advise, and never turn a run red.'),
    on_inconclusive: schemas/* enum */.k5n(['warn', 'fail'])
        .default('warn')
        .describe('What an inconclusive decision does to the exit status.'),
    protected: schemas/* array */.YOg(schemas/* string */.YjP())
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

/***/ 905:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ WHEN)
/* harmony export */ });
/** When to pull or push: `auto` follows the credentials at hand. */
const WHEN = ['auto', 'always', 'never'];


/***/ }),

/***/ 41603:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ DEFAULT_METRICS),
/* harmony export */   Y: () => (/* binding */ modelSectionShape)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12311);

const name = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1, 'a name');
const path = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1, 'a path from the root of the repository');
/** A slice: a column, two crossed as `a,b`, or a number cut into quantiles. */
const sliceSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([name, zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ column: name, quantiles: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(2).max(20).default(4) })], 'a column, such as contract, or {column: tenure, quantiles: 4}');
/** What `models.<name>` says of a model, its test set and what is measured; gates and drift are other rooms' keys. */
const modelSectionShape = {
    model: path.optional().describe('The ONNX file.'),
    predictions: path
        .optional()
        .describe('Instead of a model: a table with one row a prediction, made by any framework.'),
    columns: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        prediction: name.optional().describe('Column of the predicted label or value.'),
        score: zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([name, zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(name, name)], 'a column, or a map class: column')
            .optional()
            .describe('Column of the score of the positive class; of several classes a map class → column.'),
    })
        .optional()
        .describe('Columns of a predictions file.'),
    outputs: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ label: name.optional(), score: name.optional() })
        .optional()
        .describe('Outputs of a model, where they cannot be found by type and shape.'),
    threshold: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().default(0.5).describe('Score from which on a row counts as positive.'),
    task: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['binary', 'multiclass', 'regression', 'ranking']).describe('What is predicted.'),
    test: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        path: path.optional().describe('The table of test rows; of a predictions file itself when left out.'),
        target: name.describe('Column of the truth.'),
        positive: zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([name, zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY()], 'a value of the target column')
            .transform(String)
            .optional()
            .describe('The class that is found or missed (binary).'),
        id: name.nullish().describe('Column that names a row.'),
        weight: name.nullish().describe('Column of row weights.'),
        group: name.nullish().describe('Column of what belongs together: rows of one user, one visit.'),
        query: name.nullish().describe('Column of the query a row answers (ranking).'),
    })
        .describe('What models are judged on; read from the base revision, so that a change cannot choose its own exam.'),
    metrics: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(name).min(1, 'at least one metric').optional().describe('scikit-learn’s names.'),
    slices: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(sliceSchema).default([]).describe('Parts of the test set that are measured too.'),
    compare: name
        .default('merge-base')
        .describe('What the model is compared with: merge-base, target-head, or any revision of git.'),
};
/** Metrics of a task that nobody chose any for. */
const DEFAULT_METRICS = {
    binary: ['roc_auc', 'average_precision', 'f1', 'log_loss', 'brier_score'],
    multiclass: ['accuracy', 'f1_macro', 'log_loss'],
    regression: ['mae', 'rmse', 'r2'],
    ranking: ['ndcg@10', 'mrr'],
};


/***/ }),

/***/ 42034:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BO: () => (/* binding */ boundsOf),
/* harmony export */   O4: () => (/* binding */ metricRuleSchema),
/* harmony export */   QT: () => (/* binding */ BOUNDS),
/* harmony export */   Vz: () => (/* binding */ modelRuleSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12311);

const FILE_METRIC = /^[^:\s][^:]*:[^:]+$/;
const MODEL_METRIC = /^[A-Za-z][\w@.]*$/;
const AMOUNT = /^\d+(?:\.\d+)?(?:e[+-]?\d+)?%$/i;
/** Leaves room for the bound's name in a verdict's rule. */
const MAX_METRIC = 300;
const AMOUNT_WORDS = 'a number of at least 0, or a percentage such as 1%';
/** A change in the metric's own unit, or in percent of the base's value. */
const amountSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nonnegative(AMOUNT_WORDS), zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(AMOUNT, AMOUNT_WORDS)], AMOUNT_WORDS)
    .describe('An amount in the metric’s own unit, or a percentage of the base such as 1%.');
/** The keys of a rule that can say no. */
const BOUNDS = ['min', 'max', 'max_drop', 'max_rise', 'max_regression', 'require'];
const boundsShape = {
    min: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().optional().describe('Least value.'),
    max: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().optional().describe('Greatest value.'),
    max_drop: amountSchema.optional().describe('How far the value may fall below the base’s.'),
    max_rise: amountSchema.optional().describe('How far the value may rise above the base’s.'),
    max_regression: amountSchema.optional().describe('How far the value may get worse than the base’s.'),
};
const commonShape = {
    on_missing: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['fail', 'inconclusive', 'skip'])
        .default('fail')
        .describe('What a value (or base value) that is not there means.'),
    informational: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().default(false).describe('Shown, never decides.'),
};
/** A demand on several keys of a rule; told together with what is wrong with the keys themselves. */
function demand(message, hint, path) {
    const when = ({ value }) => typeof value === 'object' && value !== null;
    return { message, path, params: { hint }, when };
}
const IS_CROSSED = demand('min is above max: nothing can pass', 'Swap them, or keep one.', ['min']);
const isCrossed = (rule) => Number(rule.min) > Number(rule.max);
/** One entry of `metrics:` in assay.yaml: a metric of a file and what it may be. */
const metricRuleSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    metric: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .max(MAX_METRIC)
        .regex(FILE_METRIC, 'file:key, such as metrics.json:accuracy')
        .describe('`<file>:<dotted key>` of a file your scripts write.'),
    ...boundsShape,
    direction: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['higher', 'lower']).optional().describe('Which way is better; colours the change.'),
    ...commonShape,
})
    .refine((rule) => boundsOf(rule).length > 0, demand('this rule has no bound', 'Add min, max, max_drop, max_rise or max_regression.', ['metric']))
    .refine((rule) => rule.max_regression === undefined || rule.direction !== undefined, demand('nobody knows which way this metric gets worse', 'Add `direction: higher` or `direction: lower`.', [
    'max_regression',
]))
    .refine((rule) => rule.direction !== 'lower' || rule.max_drop === undefined, demand('lower is better here, so `max_drop` would forbid improvement', 'Use `max_rise`.', ['max_drop']))
    .refine((rule) => rule.direction !== 'higher' || rule.max_rise === undefined, demand('higher is better here, so `max_rise` would forbid improvement', 'Use `max_drop`.', ['max_rise']))
    .refine((rule) => !isCrossed(rule), IS_CROSSED);
/** One entry of a model's `gates:`: one of its measurements, by its short name, and what it may be. */
const modelRuleSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    metric: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .max(MAX_METRIC)
        .regex(MODEL_METRIC, 'a metric of this model, such as roc_auc or drift.share')
        .describe('A metric of this model, such as roc_auc, drift.share or drift.<column>.'),
    slice: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1, 'a column').optional().describe('Judge every slice of this column (or cross `a,b`).'),
    ...boundsShape,
    require: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('improvement').optional().describe('Pass only what is proved better than the base.'),
    min_confidence: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()
        .gt(0.5, 'a number between 0.5 and 1')
        .lt(1, 'a number between 0.5 and 1')
        .optional()
        .describe('Compare `min` and `max` with the bound of the value at this one-sided confidence, not with the value.'),
    ...commonShape,
})
    .refine((rule) => boundsOf(rule).length > 0, demand('this rule has no bound', `Add ${BOUNDS.join(', ')}.`, ['metric']))
    .refine((rule) => !isCrossed(rule), IS_CROSSED);
/** The bounds a rule sets, in a fixed order. */
function boundsOf(rule) {
    return BOUNDS.filter((bound) => rule[bound] !== undefined);
}


/***/ })

};
;