export const id = 446;
export const ids = [446];
export const modules = {

/***/ 80693:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ rulePlaces)
/* harmony export */ });
/* harmony import */ var _config_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5982);

/** Where an assay.yaml has the rule on a measurement, for annotations; nowhere where the text is no valid assay.yaml. */
function rulePlaces(text, file) {
    let places;
    try {
        places = (0,_config_index_js__WEBPACK_IMPORTED_MODULE_0__/* .locateRules */ .K)(text, file);
    }
    catch {
        return () => undefined;
    }
    return (measurement) => places.get(measurement) ?? places.get(sharedKey(measurement));
}
/** What has a place for several: a metric for its slices, a dataset for rules that stand elsewhere. */
function sharedKey(measurement) {
    const [dataset] = /^validation\.[^.]+/.exec(measurement) ?? [];
    return dataset ?? (measurement.startsWith('evaluation.') ? measurement.replace(/\[.*$/s, '') : measurement);
}


/***/ }),

/***/ 48015:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D8: () => (/* binding */ chooseRules),
/* harmony export */   FU: () => (/* binding */ judgeBy),
/* harmony export */   et: () => (/* binding */ protectedChanges),
/* harmony export */   og: () => (/* binding */ gatesOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var ignore__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70298);
/* harmony import */ var _evaluation_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(77471);
/* harmony import */ var _gate_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60800);
/* harmony import */ var _gate_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29615);




/**
 * Rules come from the base, so that a change cannot weaken its own gate. Where the base has none, the head's are shown
 * and block nothing. `--rules head` judges by the work tree's (undefined: nobody has any).
 */
function chooseRules(head, base, asked) {
    if (asked === 'head')
        return head && { config: head.config, sha: blobSha(head.text), binding: true };
    if (base)
        return { config: base.config, sha: blobSha(base.text), binding: true };
    return head && { config: head.config, sha: null, binding: false };
}
/** Of models that a run did not come to. */
const UNMEASURED = { kind: 'unmeasured', reason: 'this run did not come to it' };
/** Verdicts of the effective rules; those that do not bind yet never decide. */
function judgeBy(rules, measurements, hasBase, { standings, verdicts: ofData, past, }) {
    if (!rules)
        return [];
    const { metrics, models } = rules.config;
    const verdicts = [
        ...ofData,
        ...Object.entries(models).flatMap(([name, model]) => (0,_gate_index_js__WEBPACK_IMPORTED_MODULE_2__/* .judgeModel */ .f)(name, gatesOf(model), measurements, standings.get(name) ?? UNMEASURED, past)),
        ...(0,_gate_index_js__WEBPACK_IMPORTED_MODULE_3__/* .judge */ .S4)(metrics, measurements, hasBase, past),
    ];
    return rules.binding ? verdicts : verdicts.map((verdict) => ({ ...verdict, informational: true }));
}
/** The gates of a model, with the names that its measurements have: an alias means the same. */
function gatesOf({ gates, task }) {
    return gates.map((gate) => /^(?:drift|serving)\./.test(gate.metric) ? gate : { ...gate, metric: (0,_evaluation_index_js__WEBPACK_IMPORTED_MODULE_4__/* .chooseMetric */ .I)(gate.metric, task).name });
}
/**
 * Changed paths that the base protects (gitignore patterns, anchored at the root). `changed` are git's own paths; in a
 * project below git's root (`prefix`: `<directory>/`) patterns may count from either.
 */
function protectedChanges(rules, changed, prefix) {
    if (!rules?.binding || changed.length === 0)
        return [];
    const anchored = rules.config.protected.map((pattern) => (/^[/!]/.test(pattern) ? pattern : `/${pattern}`));
    const matcher = ignore__WEBPACK_IMPORTED_MODULE_1__().add(anchored);
    const isBelow = (path) => path.startsWith(prefix) && path.length > prefix.length;
    return changed.filter((path) => matcher.ignores(path) || (isBelow(path) && matcher.ignores(path.slice(prefix.length))));
}
/** Git's name of a file's content (SHA-1 object format). */
function blobSha(text) {
    const bytes = Buffer.from(text);
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}


/***/ }),

/***/ 52546:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ varsReader)
/* harmony export */ });
/* harmony import */ var _pipeline_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66884);

/** Reads the parameter files that templates draw from, each once; undefined for one that is not there. */
function varsReader(readText) {
    const known = new Map();
    return (path) => {
        if (!known.has(path)) {
            const text = readText(path);
            known.set(path, text === undefined ? undefined : (0,_pipeline_index_js__WEBPACK_IMPORTED_MODULE_0__/* .parseParams */ .Sl)(text, path));
        }
        return known.get(path);
    };
}


/***/ }),

/***/ 24182:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ withVarsRead)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43026);
/* harmony import */ var _vars_reader_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52546);


/** No dvc.yaml draws from so many parameter files. */
const MOST_FILES = 50;
/**
 * What a parser comes to that asks for parameter files while it runs, where files cannot be read at once: it runs, what it
 * asked for is read, and again until nothing new is asked for. With the texts of all it asked for, by their path. Throws
 * `VARS_TOO_MANY` over 50 files: each of them may be a call to a server.
 */
async function withVarsRead(parse, readText) {
    const known = new Map();
    for (;;) {
        const asked = new Set();
        let outcome;
        try {
            const readVars = (0,_vars_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .varsReader */ .Y)((path) => {
                if (!known.has(path))
                    asked.add(path);
                return known.get(path);
            });
            outcome = { value: parse(readVars) };
        }
        catch (error) {
            outcome = { error };
        }
        if (asked.size === 0) {
            if ('error' in outcome)
                throw outcome.error;
            return { value: outcome.value, texts: known };
        }
        if (known.size + asked.size > MOST_FILES) {
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo({
                code: 'VARS_TOO_MANY',
                message: `a dvc.yaml draws from more than ${MOST_FILES} parameter files`,
                hint: 'Put parameters that belong together into one file.',
                exitCode: 2,
            });
        }
        for (const path of asked)
            known.set(path, await readText(path));
    }
}


/***/ }),

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
/* harmony import */ var _gate_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(60800);
/* harmony import */ var _platform_yaml_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33247);
/* harmony import */ var _validation_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(70376);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38275);







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

/***/ 38275:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g2: () => (/* binding */ CONFIG_FILE),
  Qn: () => (/* binding */ configSchema),
  sb: () => (/* binding */ defaultConfig)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(27597);
;// CONCATENATED MODULE: ./build/src/core/when.js
/** When to pull or push: `auto` follows the credentials at hand. */
const WHEN = ['auto', 'always', 'never'];

// EXTERNAL MODULE: ./build/src/gate/rules.js + 1 modules
var rules = __webpack_require__(55792);
;// CONCATENATED MODULE: ./build/src/validation/table-schema.js

const FIELD_TYPES = [
    'string',
    'number',
    'integer',
    'boolean',
    'date',
    'time',
    'datetime',
    'year',
    'yearmonth',
    'any',
];
const scalar = schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig(), schemas/* boolean */.zMY()]);
const table_schema_length = schemas/* int */.Whr().min(0, 'a whole number of at least 0');
const names = schemas/* union */.KCZ([schemas/* string */.YjP().transform((name) => [name]), schemas/* array */.YOg(schemas/* string */.YjP()).min(1, 'at least one name')]);
const severity = schemas/* enum */.k5n(['error', 'warning']).default('error').describe('warning: shown, never decides.');
const tolerance = schemas/* number */.aig()
    .min(0, 'a share from 0 to 1')
    .max(1, 'a share from 0 to 1')
    .default(0)
    .describe('Share of rows that may fail.');
const words = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()).optional();
const missing = schemas/* array */.YOg(schemas/* union */.KCZ([
    schemas/* string */.YjP(),
    schemas/* strictObject */.rej({ value: schemas/* string */.YjP(), label: schemas/* string */.YjP().optional() }).transform(({ value }) => value),
]))
    .describe('Texts that stand for no value.');
const constraintsSchema = schemas/* strictObject */.rej({
    required: schemas/* boolean */.zMY().optional(),
    unique: schemas/* boolean */.zMY().optional(),
    enum: schemas/* array */.YOg(scalar).min(1, 'at least one value').optional(),
    minimum: scalar.optional(),
    maximum: scalar.optional(),
    exclusiveMinimum: scalar.optional(),
    exclusiveMaximum: scalar.optional(),
    minLength: table_schema_length.optional(),
    maxLength: table_schema_length.optional(),
    pattern: schemas/* string */.YjP().optional().describe('A regular expression (RE2) that the whole text matches.'),
});
const fieldSchema = schemas/* strictObject */.rej({
    name: schemas/* string */.YjP(),
    type: schemas/* enum */.k5n(FIELD_TYPES).default('any'),
    format: schemas/* string */.YjP()
        .default('default')
        .describe('A pattern of strptime for dates and times; email, uri or uuid for text.'),
    title: schemas/* string */.YjP().optional(),
    description: schemas/* string */.YjP().optional(),
    example: schemas/* unknown */.L5J().optional(),
    rdfType: schemas/* string */.YjP().optional(),
    constraints: constraintsSchema.default({}),
    categories: schemas/* array */.YOg(schemas/* union */.KCZ([
        scalar,
        schemas/* strictObject */.rej({ value: scalar, label: schemas/* string */.YjP().optional() }).transform(({ value }) => value),
    ]))
        .optional(),
    categoriesOrdered: schemas/* boolean */.zMY().optional(),
    missingValues: missing.optional(),
    trueValues: schemas/* array */.YOg(schemas/* string */.YjP()).default(['true', 'True', 'TRUE', '1']),
    falseValues: schemas/* array */.YOg(schemas/* string */.YjP()).default(['false', 'False', 'FALSE', '0']),
    decimalChar: schemas/* string */.YjP().length(1).default('.'),
    groupChar: schemas/* string */.YjP().length(1).optional(),
    bareNumber: schemas/* boolean */.zMY().default(true),
    tolerance,
    severity,
});
const METRICS = [
    'nullValues',
    'missingValues',
    'invalidValues',
    'duplicateValues',
    'rowCount',
    'mean',
    'stddev',
    'min',
    'max',
    'quantile',
    'distinctCount',
    'freshness',
];
const pair = schemas/* tuple */.PVZ([schemas/* number */.aig(), schemas/* number */.aig()]);
/** What a number may be, in the words of the Open Data Contract Standard. Intervals are closed. */
const OPERATORS = [
    'mustBe',
    'mustNotBe',
    'mustBeGreaterThan',
    'mustBeGreaterOrEqualTo',
    'mustBeLessThan',
    'mustBeLessOrEqualTo',
    'mustBeBetween',
    'mustNotBeBetween',
];
/** A quality rule in the words of ODCS 3.1. */
const qualitySchema = schemas/* strictObject */.rej({
    id: schemas/* string */.YjP().optional(),
    name: schemas/* string */.YjP().optional(),
    description: schemas/* string */.YjP().optional(),
    dimension: schemas/* string */.YjP().optional(),
    type: schemas/* enum */.k5n(['library', 'sql']).default('library'),
    metric: schemas/* enum */.k5n(METRICS).optional(),
    field: schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* array */.YOg(schemas/* string */.YjP()).min(1, 'at least one name')]).optional(),
    query: schemas/* string */.YjP()
        .optional()
        .describe('One SELECT that gives one number; {object} is the table, {property} the field.'),
    arguments: schemas/* strictObject */.rej({
        validValues: schemas/* array */.YOg(scalar).optional(),
        pattern: schemas/* string */.YjP().optional(),
        missingValues: schemas/* array */.YOg(schemas/* union */.KCZ([scalar, schemas/* null */.chJ()])).optional(),
        quantile: schemas/* number */.aig().min(0, 'a number from 0 to 1').max(1, 'a number from 0 to 1').optional(),
    })
        .default({}),
    unit: schemas/* enum */.k5n(['rows', 'percent', 'seconds', 'hours', 'days']).optional(),
    severity,
    customProperties: words,
    mustBe: schemas/* number */.aig().optional(),
    mustNotBe: schemas/* number */.aig().optional(),
    mustBeGreaterThan: schemas/* number */.aig().optional(),
    mustBeGreaterOrEqualTo: schemas/* number */.aig().optional(),
    mustBeLessThan: schemas/* number */.aig().optional(),
    mustBeLessOrEqualTo: schemas/* number */.aig().optional(),
    mustBeBetween: pair.optional(),
    mustNotBeBetween: pair.optional(),
})
    .superRefine((rule, context) => {
    const say = (message, hint) => context.addIssue({ code: 'custom', message, params: { hint } });
    if (!OPERATORS.some((operator) => rule[operator] !== undefined))
        say('this rule has no bound', `Add ${OPERATORS.join(', ')}.`);
    if (rule.type === 'sql' && rule.query === undefined)
        say('a rule of type sql needs a query', 'Add `query`.');
    if (rule.type === 'library' && rule.metric === undefined)
        say('this rule names no metric', `Add \`metric\`: ${METRICS.join(', ')}.`);
    if (rule.metric !== undefined && rule.metric !== 'rowCount' && rule.field === undefined && rule.type === 'library')
        say(`${rule.metric} is of a field`, 'Add `field`.');
    if (rule.metric === 'quantile' && rule.arguments.quantile === undefined)
        say('which quantile?', 'Add `arguments: {quantile: 0.9}`.');
    if (rule.metric === 'invalidValues' &&
        rule.arguments.validValues === undefined &&
        rule.arguments.pattern === undefined)
        say('which values are valid?', 'Add `arguments: {validValues: […]}` or `{pattern: …}`.');
});
const referenceSchema = schemas/* strictObject */.rej({ resource: schemas/* string */.YjP().optional(), fields: names });
/** Frictionless Table Schema (version 2) with `tolerance`, `severity` and the quality rules of ODCS 3.1. */
const tableSchema = schemas/* strictObject */.rej({
    $schema: schemas/* string */.YjP().optional(),
    name: schemas/* string */.YjP().optional(),
    title: schemas/* string */.YjP().optional(),
    description: schemas/* string */.YjP().optional(),
    fields: schemas/* array */.YOg(fieldSchema).min(1, 'at least one field'),
    fieldsMatch: schemas/* union */.KCZ([
        schemas/* enum */.k5n(['exact', 'equal', 'subset', 'superset', 'partial']),
        schemas/* array */.YOg(schemas/* enum */.k5n(['exact', 'equal', 'subset', 'superset', 'partial']))
            .length(1)
            .transform(([only]) => only),
    ])
        .default('exact'),
    missingValues: missing.default(['']),
    primaryKey: names.optional(),
    uniqueKeys: schemas/* array */.YOg(names).default([]),
    foreignKeys: schemas/* array */.YOg(schemas/* strictObject */.rej({ fields: names, reference: referenceSchema })).default([]),
    quality: schemas/* array */.YOg(qualitySchema).default([]),
});

;// CONCATENATED MODULE: ./build/src/validation/dataset-config.js


const path = schemas/* string */.YjP().min(1, 'a path from the root of the repository');
/** One entry of `data:` in assay.yaml. */
const datasetConfigSchema = schemas/* strictObject */.rej({
    path: path.describe('The table: a file or directory of CSV, Parquet or JSON Lines.'),
    schema: schemas/* union */.KCZ([path, tableSchema], 'the path of a schema, or a schema with `fields`')
        .optional()
        .describe('A Frictionless Table Schema: in a file, or here. The file may be a datapackage.json or a data contract (*.odcs.yaml), too.'),
    quality: schemas/* array */.YOg(qualitySchema).default([]).describe('Quality rules of ODCS, beside those of the schema.'),
});
/** The schema with the rules that stand beside it; without a schema the rules alone. */
function withQuality(schema, quality) {
    const known = schema ?? {
        fields: [],
        fieldsMatch: 'subset',
        missingValues: [''],
        uniqueKeys: [],
        foreignKeys: [],
        quality: [],
    };
    return { ...known, quality: [...known.quality, ...quality] };
}

;// CONCATENATED MODULE: ./build/src/core/comment-policy.js
/** When the App comments on a pull request. */
const COMMENT_POLICIES = ['always', 'on-change', 'on-failure', 'never'];

// EXTERNAL MODULE: ./build/src/core/project-slug.js
var project_slug = __webpack_require__(62722);
// EXTERNAL MODULE: ./build/src/core/trust.js
var trust = __webpack_require__(77627);
;// CONCATENATED MODULE: ./build/src/config/github-schema.js




const WORKFLOW = /^\.github\/workflows\/[^/]+\.ya?ml$/;
/** No `..`, nothing absolute. */
const DIRECTORY = /^(?![./]*\/)(?!\.)(?!.*\/\.)[^\0\\]+$/;
/** Users that an enterprise manages are called `name_company`. */
const LOGIN = /^[A-Za-z0-9][A-Za-z0-9_-]{0,38}$/;
const TEAM = /^[a-z0-9][a-z0-9_.-]{0,99}$/;
/** Reports, checks and comments are told apart by the name of the project alone. */
function refuseEqualNames(directories, context) {
    const known = new Map([['root', 'the root']]);
    for (const [index, directory] of directories.entries()) {
        const slug = (0,project_slug/* projectSlug */.T)(directory);
        const other = known.get(slug);
        if (other === undefined)
            known.set(slug, directory);
        else {
            const message = `its name in checks and reports, ${slug}, is also that of ${other}`;
            context.addIssue({ code: 'custom', path: [index], message, params: { hint: 'Rename one of the directories.' } });
        }
    }
}
/** `github:` of assay.yaml: what the App goes by; always read from the base revision. */
const githubSchema = schemas/* strictObject */.rej({
    workflows: schemas/* array */.YOg(schemas/* string */.YjP().regex(WORKFLOW, 'a path such as .github/workflows/ml.yml'))
        .max(50, 'at most 50 workflows')
        .default([])
        .describe('Workflow files whose runs count as evidence. When left out, those that run Assay in the base, and any that leaves a report.'),
    projects: schemas/* array */.YOg(schemas/* string */.YjP().regex(DIRECTORY, 'a directory from the root, such as services/ranker'))
        .max(50, 'at most 50 projects')
        .superRefine(refuseEqualNames)
        .default([])
        .describe('Directories with an assay.yaml of their own, whose reports are judged by it. Their checks are `assay / <project> / <model>`.'),
    release_managers: schemas/* strictObject */.rej({
        users: schemas/* array */.YOg(schemas/* string */.YjP().regex(LOGIN, 'a login, without @')).default([]).describe('Logins.'),
        teams: schemas/* array */.YOg(schemas/* string */.YjP().regex(TEAM, 'the slug of a team of this organization, such as ml-release'))
            .max(20, 'at most 20 teams')
            .default([])
            .describe('Slugs of teams of the organization that owns the repository.'),
    })
        .prefault({})
        .describe('Who may accept a gate that says no. Nobody, when left out.'),
    merge_queue: schemas/* enum */.k5n(['reevaluate', 'carry'])
        .default('reevaluate')
        .describe('What judges a merge group: its own run, or (`carry`) the verdict of the pull request where the base has neither new data nor models.'),
    comment: schemas/* enum */.k5n(COMMENT_POLICIES)
        .default('on-change')
        .describe('When the App comments on a pull request. A comment that stands is kept true.'),
    trust: schemas/* enum */.k5n(trust/* TRUST_TIERS */.$)
        .default('self_reported')
        .describe('The least tier of trust that a pass needs. pinned_workflow: a ruleset requires the workflow, and the pull request does not change it. trusted_reeval: the workflow of `reevaluate` has measured the models again on the base.'),
    reevaluate: schemas/* strictObject */.rej({
        workflow: schemas/* string */.YjP()
            .regex(WORKFLOW, 'a path such as .github/workflows/assay-reevaluate.yml')
            .describe('A workflow of the base with `on: workflow_dispatch` and the inputs assay_title and assay_candidate.'),
    })
        .optional()
        .describe('What measures the models of a pull request again, for `trust: trusted_reeval`.'),
    wait_minutes: schemas/* int */.Whr()
        .min(1, 'a whole number of at least 1')
        .max(1440, 'at most 1440 minutes, a day')
        .default(60)
        .describe('How long a run may take to appear before its absence is a failure.'),
})
    .prefault({})
    .describe('What the GitHub App goes by, read from the base revision.');

// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(43026);
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
        return (this.knownSpread ??= spreadOf(numbersOf(this).reference));
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
        return kolmogorovSmirnovPValue(pair.gaps().greatest, pair.n, pair.m);
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
    // By index: twice as fast as by iterator, and drift asks it of a million values of each column.
    for (let i = 0; i < values.length; i++)
        squares += (values[i] - center) * (values[i] - center);
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
        return pair.gaps().area / Math.max(pair.spread().deviation, 0.001);
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

;// CONCATENATED MODULE: ./build/src/drift/drift-options.js
const drift_options_DEFAULT_OPTIONS = {
    preset: 'assay',
    methods: {},
    thresholds: {},
    columns: {},
    driftShare: 0.5,
    minimumRows: 30,
    falseAlarms: 0.05,
};

;// CONCATENATED MODULE: ./build/src/drift/drift-config.js



const drift_config_path = schemas/* string */.YjP().min(1, 'a path from the root of the repository');
const method = schemas/* enum */.k5n(DETECTORS.map(({ name }) => name));
const threshold = schemas/* number */.aig().min(0, 'a number of at least 0');
const share = schemas/* number */.aig().min(0, 'a number from 0 to 1').max(1, 'a number from 0 to 1');
/** `drift:` of a model in assay.yaml. */
const driftConfigSchema = schemas/* strictObject */.rej({
    reference: drift_config_path.optional().describe('What is normal; as the base has it, if it has it.'),
    current: drift_config_path.optional().describe('What is compared with it.'),
    import: drift_config_path
        .optional()
        .describe('Instead of both: the JSON of an Evidently report that a stage writes, of 0.4 to 0.7.'),
    preset: schemas/* enum */.k5n(['assay', 'evidently'])
        .default('assay')
        .describe('assay: effect and significance together. evidently: its own rules and defaults.'),
    method: method.optional().describe('A method of Evidently for all columns that it can compare.'),
    threshold: threshold.optional().describe('The score from which on a column has drifted; of a p-value, up to which.'),
    columns: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* strictObject */.rej({
        method: method.optional(),
        threshold: threshold.optional(),
        critical: schemas/* literal */.euz(true).optional().describe('Its drift alone makes the dataset drift.'),
        weight: schemas/* number */.aig().min(0, 'a number of at least 0').optional().describe('How much it counts in the share.'),
    }))
        .default({})
        .describe('Choices for single columns.'),
    segment: schemas/* string */.YjP().min(1).optional().describe('Compare each value of this column for itself, too.'),
    prediction: schemas/* string */.YjP().min(1).optional().describe('The column with what the model said; it is marked.'),
    exclude: schemas/* array */.YOg(schemas/* string */.YjP()).default([]).describe('Columns that are not compared, such as ids.'),
    drift_share: share
        .default(drift_options_DEFAULT_OPTIONS.driftShare)
        .describe('Share of drifted columns that makes the dataset drift.'),
    minimum_rows: schemas/* int */.Whr()
        .min(1, 'a whole number of at least 1')
        .default(drift_options_DEFAULT_OPTIONS.minimumRows)
        .describe('Fewer values on a side are too few to compare.'),
});
/** What is wrong with the choice of tables; undefined where nothing is. */
function sourceProblem({ reference, current, import: report }) {
    if (report !== undefined) {
        return reference === undefined && current === undefined ? undefined : 'there are a report and tables to compare';
    }
    return reference === undefined || current === undefined ? 'two tables are needed, or a report' : undefined;
}
/** The choices of assay.yaml as options. `target` is the column with the truth, where the tables have it. */
function driftOptions(config, target) {
    const { preset, method: all, threshold: limit, columns, exclude, drift_share, minimum_rows } = config;
    const { segment, prediction } = config;
    return {
        ...DEFAULT_OPTIONS,
        preset,
        methods: all === undefined ? {} : { all },
        thresholds: limit === undefined ? {} : { all: limit },
        columns: columns,
        exclude,
        ...(target !== undefined && { target }),
        ...(segment !== undefined && { segment }),
        ...(prediction !== undefined && { prediction }),
        driftShare: drift_share,
        minimumRows: minimum_rows,
    };
}

// EXTERNAL MODULE: ./build/src/evaluation/model-section.js
var model_section = __webpack_require__(41603);
// EXTERNAL MODULE: ./build/src/evaluation/metrics/choose-metric.js + 13 modules
var choose_metric = __webpack_require__(77471);
;// CONCATENATED MODULE: ./build/src/config/model-schema.js





/** One entry of `models:`; its name becomes part of measurement ids and of the name of a check. */
const modelSchema = schemas/* strictObject */.rej({
    ...model_section/* modelSectionShape */.Y,
    drift: driftConfigSchema
        .optional()
        .describe('Whether data still looks as it did; measured as drift.<model>.share.'),
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
    if (model.compare === 'production' && model.production === undefined) {
        report({
            message: 'no model has a released version yet, so there is no production to compare with',
            hint: 'Add `production: <git revision>`, such as a tag that moves with each deployment; or compare with merge-base, target-head or a revision.',
            path: ['compare'],
        });
    }
    if (model.compare !== 'production' && model.production !== undefined) {
        report({
            message: 'production is named, and not compared with',
            hint: 'Write `compare: production`, or leave it out.',
            path: ['production'],
        });
    }
    if (model.empty_query !== undefined && model.task !== 'ranking') {
        const message = `${model.task} predictions answer no queries`;
        report({ message, hint: 'Leave it out, or write `task: ranking`.', path: ['empty_query'] });
    }
    (model.metrics ?? []).forEach((metric, index) => {
        const problem = directionOf(metric, model.task).problem;
        if (problem)
            report({ ...problem, path: ['metrics', index] });
    });
    const problem = model.drift && sourceProblem(model.drift);
    if (problem !== undefined) {
        const hint = 'Write `drift: {reference: …, current: …}`, or `drift: {import: report.json}`.';
        report({ message: problem, hint, path: ['drift'] });
    }
    const drifted = model.gates.findIndex(({ metric }) => metric.startsWith('drift.'));
    if (drifted >= 0 && !model.drift) {
        const hint = 'Add `drift: {reference: …, current: …}` to the model.';
        report({ message: 'there is no drift to judge', hint, path: ['gates', drifted, 'metric'] });
    }
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

;// CONCATENATED MODULE: ./build/src/config/trusted-rules.js
const LOWER = 'or ask for a lower `trust`.';
/**
 * Refuses, under `trust: trusted_reeval`, all that decides by numbers which only the change itself can make: what the base
 * measures again are ONNX models on its own rows. A gate on anything else would let pass what nobody vouches for.
 */
function refuseUntrustable(rules, context) {
    if (rules.github.trust !== 'trusted_reeval')
        return;
    for (const [path, message, hint] of [...ofGithub(rules), ...ofGates(rules)]) {
        context.addIssue({ code: 'custom', path: [...path], message, params: { hint } });
    }
}
function ofGithub({ github: { reevaluate, projects, merge_queue: queue } }) {
    const problems = [];
    if (reevaluate === undefined) {
        const hint = 'Add `reevaluate: {workflow: .github/workflows/assay-reevaluate.yml}` beside it.';
        problems.push([['github', 'trust'], 'no workflow is named that measures again', hint]);
    }
    if (projects.length > 0) {
        const message = 'only the project at the root can be measured again';
        problems.push([['github', 'projects'], message, `Leave them out, ${LOWER}`]);
    }
    if (queue !== 'carry') {
        const message = 'a merge group is not measured again, it can only take over what its pull requests came to';
        problems.push([['github', 'merge_queue'], message, `Write \`merge_queue: carry\`, ${LOWER}`]);
    }
    return problems;
}
function ofGates({ metrics, data, models }) {
    const why = (what) => `${what} cannot be measured again by the base, as \`trust: trusted_reeval\` asks`;
    const advice = `Write \`informational: true\`, ${LOWER}`;
    const ofModels = Object.entries(models).flatMap(([name, { model, gates }]) => [
        ...(model === undefined
            ? [[['models', name], why('predictions'), `Name an ONNX file with \`model:\`, ${LOWER}`]]
            : []),
        ...gates.flatMap(({ metric, informational }, index) => /^(?:drift|serving)\./.test(metric) && !informational
            ? [[['models', name, 'gates', index], why(metric), advice]]
            : []),
    ]);
    return [
        ...(Object.keys(models).length === 0
            ? [[['github', 'trust'], why('a repository without models'), `Add \`models:\`, ${LOWER}`]]
            : []),
        ...metrics.flatMap(({ informational }, index) => informational ? [] : [[['metrics', index], why('a number that the change writes'), advice]]),
        ...Object.keys(data).map((name) => [['data', name], why('data of the change'), `Leave it out, ${LOWER}`]),
        ...ofModels,
    ];
}

;// CONCATENATED MODULE: ./build/src/config/schema.js







const when = schemas/* enum */.k5n(WHEN);
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
        pull: when
            .default('auto')
            .describe('Bring the data of stages that must run from the remote. auto: when the remote can be reached with the credentials at hand.'),
        push: when
            .default('auto')
            .describe('Store what stages made in the remote. auto: when the remote can be reached with the credentials at hand, except on a pull request from a fork.'),
        commit: schemas/* boolean */.zMY()
            .default(false)
            .describe('In a workflow: write dvc.lock and the results that git keeps to the branch, as one commit. Never on a pull request from a fork.'),
    })
        .prefault({})
        .describe('How `assay run` treats dvc.yaml.'),
    data: schemas/* record */.g1P(schemas/* string */.YjP().regex(NAME, 'letters, digits, - and _'), datasetConfigSchema)
        .default({})
        .describe('Tables and the rules they must keep.'),
    models: schemas/* record */.g1P(schemas/* string */.YjP().regex(NAME, 'letters, digits, - and _'), modelSchema)
        .default({})
        .describe('Models, or predictions of models, that are measured and compared with the base’s on the same rows.'),
    metrics: schemas/* array */.YOg(rules/* metricRuleSchema */.O4).default([]).describe('Gates on metric files that your own scripts write.'),
    github: githubSchema,
    enforce: schemas/* boolean */.zMY().default(true).describe('false: gates advise, and never turn a run red.'),
    on_inconclusive: schemas/* enum */.k5n(['warn', 'fail'])
        .default('warn')
        .describe('What an inconclusive decision does to the exit status.'),
    protected: schemas/* array */.YOg(schemas/* string */.YjP())
        .default(['assay.yaml'])
        .describe('Paths (gitignore patterns from the root) whose change is announced in the report.'),
})
    .superRefine(refuseUntrustable)
    .describe('Assay configuration');
/** The file's name at the repository root. */
const CONFIG_FILE = 'assay.yaml';
/** What holds without a file: run everything, compare everything, block nothing. */
function defaultConfig() {
    return configSchema.parse({ version: 1 });
}


/***/ }),

/***/ 94161:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bc: () => (/* binding */ isDigest),
/* harmony export */   SU: () => (/* binding */ isDirectoryDigest),
/* harmony export */   m: () => (/* binding */ parseDigest)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43026);

const DIGEST = /^[0-9a-f]{32}(\.dir)?$/;
/** Whether the text is a digest; anything else must never become a path. */
function isDigest(text) {
    return DIGEST.test(text);
}
/** Whether the digest names a directory manifest. */
function isDirectoryDigest(digest) {
    return digest.endsWith('.dir');
}
/**
 * The digest as DVC reads it (lowercased), or a `DIGEST_INVALID` error (exit 2) that names
 * where it stands.
 */
function parseDigest(text, where) {
    const digest = text.toLowerCase();
    if (isDigest(digest))
        return digest;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({
        code: 'DIGEST_INVALID',
        message: `${where}: "${text.slice(0, 80)}" is not an MD5 digest`,
        hint: 'A digest is 32 hexadecimal digits, followed by .dir for a directory. Restore the file from git, or run `assay add` again.',
        exitCode: 2,
    });
}


/***/ }),

/***/ 62722:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ projectSlug)
/* harmony export */ });
/** The name of a project in artifacts, checks and comments: `Models/Churn v2` → `models-churn-v2`; the root and what has no letters are `root`. */
function projectSlug(name) {
    const slug = name
        .toLowerCase()
        .replace(/[^a-z0-9_]+/g, '-')
        .replace(/^-+|-+$/g, '')
        .slice(0, 60);
    return slug === '' ? 'root' : slug;
}


/***/ }),

/***/ 15299:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DC: () => (/* binding */ REPORT_SCHEMA),
/* harmony export */   Qh: () => (/* binding */ reportSchema),
/* harmony export */   WA: () => (/* binding */ MAX_REPORT_BYTES),
/* harmony export */   cn: () => (/* binding */ subjectSchema),
/* harmony export */   nm: () => (/* binding */ MAX_MEASUREMENTS)
/* harmony export */ });
/* unused harmony export trustSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27597);
/* harmony import */ var _bounded_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96564);
/* harmony import */ var _candidate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72964);
/* harmony import */ var _measurement_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(71077);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18732);





/** The value of `schema` in every report this version writes. */
const REPORT_SCHEMA = 'assay.report/1';
/** Largest report.json written or read, in bytes. */
const MAX_REPORT_BYTES = 1024 * 1024;
/** Most measurements, and most verdicts, of one report. */
const MAX_MEASUREMENTS = 5000;
const text = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(_bounded_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_TEXT */ .l);
const sha = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[0-9a-f]{40,64}$/);
const digest = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[0-9a-f]{32}(\.dir)?$/);
/** What the report is about. Everything GitHub did not say is null. */
const subjectSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    repository: text.nullable(),
    head_sha: sha.nullable(),
    merge_sha: sha.nullable(),
    base_sha: sha.nullable(),
    pull_request: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().positive().nullable(),
    run_id: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().positive().nullable(),
    run_attempt: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().positive().nullable(),
    workflow: text.nullable(),
});
/** How far the numbers can be trusted; a file can only ever claim the lowest tier. */
const trustSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('self_reported');
/** The envelope of `report.json`; `sections` takes the rooms' own section schemas. */
function reportSchema(sections) {
    return zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        schema: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(REPORT_SCHEMA),
        subject: subjectSchema,
        trust: trustSchema,
        /** Of a run that measured another commit’s models by the base’s evaluator, rows and rules. */
        candidate: _candidate_js__WEBPACK_IMPORTED_MODULE_2__/* .candidateSchema */ .HL.optional(),
        inputs: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
            /** Git's blob id of the assay.yaml whose rules judged; null when there was none. */
            config_sha: sha.nullable(),
            data: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(text, digest),
            models: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(text, digest),
        }),
        decision: _verdict_js__WEBPACK_IMPORTED_MODULE_3__/* .decisionSchema */ .O,
        reason: text,
        measurements: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(_measurement_js__WEBPACK_IMPORTED_MODULE_4__/* .measurementSchema */ .a).max(MAX_MEASUREMENTS),
        verdicts: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(_verdict_js__WEBPACK_IMPORTED_MODULE_3__/* .verdictSchema */ .$).max(MAX_MEASUREMENTS),
        sections: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej(sections).partial(),
        timings: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(text, zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nonnegative()),
    });
}


/***/ }),

/***/ 34949:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AZ: () => (/* binding */ resolveInRepository),
/* harmony export */   FK: () => (/* binding */ isInside),
/* harmony export */   HH: () => (/* binding */ byCodePoint),
/* harmony export */   ev: () => (/* binding */ resolveSource),
/* harmony export */   vS: () => (/* binding */ byDirectory)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43026);


/**
 * Resolves a path written in a file against that file's directory. Both the directory and the result are
 * POSIX paths relative to the repository root ('' is the root). `./` and trailing slashes vanish.
 * Throws `PATH_OUTSIDE` (exit 2), with the hint, for absolute paths and for paths that leave the repository.
 */
function resolveInRepository(directory, written, where, hint = 'Use a path relative to this file that stays inside the repository.') {
    const parts = directory === '' ? [] : directory.split('/');
    const outside = () => new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo({
        code: 'PATH_OUTSIDE',
        message: `${where}: "${written.slice(0, 200)}" is not a path inside the repository`,
        hint,
        exitCode: 2,
    });
    if (written === '' || written.startsWith('/') || /^[A-Za-z]:[\\/]/.test(written) || written.includes('\0')) {
        throw outside();
    }
    for (const part of written.split('/')) {
        if (part === '' || part === '.')
            continue;
        if (part !== '..')
            parts.push(part);
        else if (parts.pop() === undefined)
            throw outside();
    }
    return parts.join('/');
}
/**
 * The same for what is only read, such as a dependency: it may leave the repository, as a project inside a larger git
 * repository does. What leads out begins with `../` and is relative to the root; whoever reads it
 * must see to it that it stays in the git repository.
 */
function resolveSource(directory, written, where) {
    const isAbsolute = /^(?:\/|[A-Za-z]:[\\/])/.test(written);
    const path = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(directory, written).replace(/\/$/, '');
    if (isAbsolute || written.includes('\0') || !/^\.\.\/./.test(path))
        return resolveInRepository(directory, written, where);
    return path;
}
/** Whether `path` is `parent` or lies below it; both POSIX, relative to the repository root. */
function isInside(path, parent) {
    return parent === '' || path === parent || path.startsWith(`${parent}/`);
}
/** Compares by code point, as DVC and Python sort (JavaScript's own order differs above U+FFFF). */
function byCodePoint(a, b) {
    return Buffer.compare(Buffer.from(a), Buffer.from(b));
}
/** The order in which a walk meets two directories (POSIX): a directory before those below it, siblings by code point. */
function byDirectory(a, b) {
    if (a === b)
        return 0;
    const [namesOfA, namesOfB] = [a.split('/'), b.split('/')];
    const at = namesOfA.findIndex((name, index) => name !== namesOfB[index]);
    if (a === '.' || at < 0)
        return -1;
    if (b === '.' || namesOfB[at] === undefined)
        return 1;
    return byCodePoint(namesOfA[at], namesOfB[at]);
}


/***/ }),

/***/ 23521:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ reservedProblem)
/* harmony export */ });
/** Characters that HFS+ leaves out when it compares names. */
const IGNORABLE = /[\u200c-\u200f\u202a-\u202e\u206a-\u206f\ufeff]/g;
/** All the names begin with a dot. */
const MAY_BE_RESERVED = /^[\u200c-\u200f\u202a-\u202e\u206a-\u206f\ufeff]*\./;
/**
 * Why data must not lie at a path, in words that follow it, or undefined: it belongs to git, or is inside a directory of
 * DVC or Mercurial. `parts` are the path's names, compared as file systems do that see neither case nor invisible
 * characters.
 */
function reservedProblem(parts) {
    if (!parts.some((part) => MAY_BE_RESERVED.test(part)))
        return undefined;
    const names = parts.map((part) => part.replace(IGNORABLE, '').toLowerCase());
    if (names.includes('.git'))
        return "lies in git's own directory";
    const directories = names.slice(0, -1);
    if (directories.includes('.dvc'))
        return "lies in DVC's own directory";
    if (directories.includes('.hg'))
        return "lies in Mercurial's own directory";
    return undefined;
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

/***/ 77627:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ TRUST_TIERS)
/* harmony export */ });
/**
 * How far reported numbers can be trusted, the least first: made by a workflow that the pull request itself may have
 * changed, by one that it cannot change, measured again by the base's own.
 */
const TRUST_TIERS = ['self_reported', 'pinned_workflow', 'trusted_reeval'];


/***/ }),

/***/ 18732:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ verdictSchema),
/* harmony export */   O: () => (/* binding */ decisionSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27597);
/* harmony import */ var _bounded_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96564);


/** What one rule said about one measurement, with the reason in one line. */
const verdictSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    /** `<measurement id>:<key>`, e.g. `metrics.json:accuracy:max_drop`. */
    rule: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(_bounded_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_TEXT */ .l),
    status: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['pass', 'fail', 'inconclusive', 'skipped']),
    measurement: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(_bounded_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_TEXT */ .l),
    reason: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(_bounded_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_TEXT */ .l),
    /** The bound the rule sets, in words a reader can compare with the value: `≥ 0.75`. */
    threshold: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(_bounded_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_TEXT */ .l),
    rows_needed: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().positive().nullable(),
    /** true: shown, never decides. */
    informational: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
});
/** The word over the whole report. */
const decisionSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['pass', 'fail', 'inconclusive']);


/***/ }),

/***/ 8410:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ influence),
  t: () => (/* binding */ isOfLabels)
});

;// CONCATENATED MODULE: ./build/src/evaluation/compare/confusion-influence.js
const AVERAGED = /^(precision|recall|f1|jaccard)(?:_(micro|macro|weighted))?$/;
/**
 * Influence of each row on a metric of predicted labels (statistics.md: gradient · (one-hot − shares)); undefined for a
 * metric that is none, or that has no value here. `truth` and `label` are codes below `classCount`; without an average
 * in its name, a metric is of class 1.
 */
function confusionInfluence(metric, truth, label, classCount, weight) {
    const n = truth.length;
    const margins = emptyMargins(classCount);
    let total = 0;
    for (let i = 0; i < n; i++) {
        const [row, column, w] = [truth[i], label[i], weight ? weight[i] : 1];
        total += w;
        margins.truth[row] += w;
        margins.predicted[column] += w;
        if (row === column)
            margins.right[row] += w;
    }
    if (!(total > 0))
        return undefined;
    for (const shares of Object.values(margins))
        for (let c = 0; c < classCount; c++)
            shares[c] /= total;
    const slope = slopeOf(metric, margins);
    if (!slope)
        return undefined;
    let centre = 0;
    for (let c = 0; c < classCount; c++)
        centre +=
            slope.right[c] * margins.right[c] +
                slope.truth[c] * margins.truth[c] +
                slope.predicted[c] * margins.predicted[c];
    const scale = n / total;
    const psi = new Float64Array(n);
    for (let i = 0; i < n; i++) {
        const [row, column] = [truth[i], label[i]];
        const tangent = slope.truth[row] + slope.predicted[column] + (row === column ? slope.right[row] : 0);
        psi[i] = (tangent - centre) * (weight ? weight[i] * scale : 1);
    }
    return psi;
}
function slopeOf(metric, margins) {
    const { right, truth, predicted } = margins;
    const classCount = right.length;
    const agreement = sum(right);
    switch (metric) {
        case 'accuracy':
            return { ...emptyMargins(classCount), value: agreement, right: new Float64Array(classCount).fill(1) };
        case 'balanced_accuracy':
            return average(margins, 'recall', Array.from(truth, (share) => share > 0));
        case 'specificity':
            return classCount === 2 ? classSlope('recall', margins, 0) : undefined;
        case 'fpr':
            return classCount === 2 ? complement(classSlope('recall', margins, 0)) : undefined;
        case 'fnr':
            return classCount === 2 ? complement(classSlope('recall', margins, 1)) : undefined;
        case 'matthews_corrcoef':
            return matthews(margins, agreement);
        case 'cohen_kappa':
            return kappa(margins, agreement);
    }
    const [, family, averaging] = AVERAGED.exec(metric) ?? [];
    if (family === undefined)
        return undefined;
    if (averaging === undefined)
        return classCount === 2 ? classSlope(family, margins, 1) : undefined;
    if (averaging === 'micro')
        return micro(family, classCount, agreement);
    if (averaging === 'weighted')
        return weighted(margins, family);
    return average(margins, family, Array.from(truth, (share, c) => share > 0 || predicted[c] > 0));
}
/** Precision, recall, f1 or jaccard of one class; undefined where it divides by nothing. */
function classSlope(family, { right, truth, predicted }, c) {
    const slope = { ...emptyMargins(right.length), value: 0 };
    const [tp, t, p] = [right[c], truth[c], predicted[c]];
    const below = family === 'precision' ? p : family === 'recall' ? t : family === 'f1' ? t + p : t + p - tp;
    if (!(below > 0))
        return undefined;
    const factor = family === 'f1' ? 2 : 1;
    slope.value = (factor * tp) / below;
    slope.right[c] = (factor + (family === 'jaccard' ? slope.value : 0)) / below;
    if (family !== 'precision')
        slope.truth[c] = -slope.value / below;
    if (family !== 'recall')
        slope.predicted[c] = -slope.value / below;
    return slope;
}
/** The mean over some classes; a class whose value divides by nothing counts 0. */
function average(margins, family, isMeant) {
    const count = isMeant.filter(Boolean).length;
    return combined(margins, family, isMeant.map((is) => (is ? 1 / count : 0)));
}
/** The mean over classes by their true share, which varies, too. */
function weighted(margins, family) {
    const slope = combined(margins, family, [...margins.truth]);
    margins.truth.forEach((_, c) => (slope.truth[c] += classSlope(family, margins, c)?.value ?? 0));
    return slope;
}
function combined(margins, family, factors) {
    const slope = { ...emptyMargins(factors.length), value: 0 };
    factors.forEach((factor, c) => {
        const one = factor > 0 ? classSlope(family, margins, c) : undefined;
        if (!one)
            return;
        slope.value += factor * one.value;
        slope.right[c] += factor * one.right[c];
        slope.truth[c] += factor * one.truth[c];
        slope.predicted[c] += factor * one.predicted[c];
    });
    return slope;
}
/** Over all classes at once: with one label a row, all but jaccard equal accuracy. */
function micro(family, classCount, agreement) {
    const below = 2 - agreement;
    const [value, slope] = family === 'jaccard' ? [agreement / below, 2 / below ** 2] : [agreement, 1];
    return { ...emptyMargins(classCount), value, right: new Float64Array(classCount).fill(slope) };
}
function complement(slope) {
    if (!slope)
        return undefined;
    const negative = (values) => values.map((value) => -value);
    return {
        value: 1 - slope.value,
        right: negative(slope.right),
        truth: negative(slope.truth),
        predicted: negative(slope.predicted),
    };
}
function matthews({ truth, predicted }, agreement) {
    const spread = (shares) => 1 - shares.reduce((total, share) => total + share * share, 0);
    const [ofTruth, ofPredicted] = [spread(truth), spread(predicted)];
    if (!(ofTruth > 1e-15 && ofPredicted > 1e-15))
        return undefined;
    const root = Math.sqrt(ofTruth * ofPredicted);
    const above = agreement - chance(truth, predicted);
    return {
        value: above / root,
        right: truth.map(() => 1 / root),
        truth: truth.map((share, c) => (-predicted[c] + (above * share) / ofTruth) / root),
        predicted: predicted.map((share, c) => (-truth[c] + (above * share) / ofPredicted) / root),
    };
}
function kappa({ truth, predicted }, agreement) {
    const expected = chance(truth, predicted);
    if (!(1 - expected > 1e-15))
        return undefined;
    const slope = (agreement - 1) / (1 - expected) ** 2;
    return {
        value: (agreement - expected) / (1 - expected),
        right: truth.map(() => 1 / (1 - expected)),
        truth: predicted.map((share) => share * slope),
        predicted: truth.map((share) => share * slope),
    };
}
/** Agreement to be expected of labels that know nothing of the truth. */
function chance(truth, predicted) {
    return truth.reduce((total, share, c) => total + share * predicted[c], 0);
}
function emptyMargins(classCount) {
    return {
        right: new Float64Array(classCount),
        truth: new Float64Array(classCount),
        predicted: new Float64Array(classCount),
    };
}
function sum(values) {
    return values.reduce((total, value) => total + value, 0);
}

// EXTERNAL MODULE: ./build/src/evaluation/compare/probability-influence.js + 1 modules
var probability_influence = __webpack_require__(4105);
// EXTERNAL MODULE: ./build/src/evaluation/compare/weighted-mean.js
var weighted_mean = __webpack_require__(7225);
;// CONCATENATED MODULE: ./build/src/evaluation/compare/regression-influence.js

/** What a row costs, for metrics that are a mean of it. */
const LOSSES = {
    mae: (error) => Math.abs(error),
    mse: (error) => error * error,
    mean_error: (error) => error,
    mape: (error, truth) => Math.abs(error) / Math.max(Math.abs(truth), Number.EPSILON),
};
const PINBALL = /^pinball(?:@(.+))?$/;
/** Influence of each row on a metric of numbers; undefined for a metric that has none (a quantile, a maximum). */
function regressionInfluence(metric, predictions) {
    const { n, truth, prediction, weight } = predictions;
    const error = new Float64Array(n);
    for (let i = 0; i < n; i++)
        error[i] = prediction[i] - truth[i];
    const alpha = Number(PINBALL.exec(metric)?.[1] ?? 0.5);
    const loss = PINBALL.test(metric)
        ? (one) => (one <= 0 ? -alpha * one : (1 - alpha) * one)
        : Object.hasOwn(LOSSES, metric)
            ? LOSSES[metric]
            : undefined;
    if (loss)
        return (0,weighted_mean/* meanInfluence */.b)(error.map((value, i) => loss(value, truth[i])), weight).psi;
    switch (metric) {
        case 'rmse': {
            const { value, psi } = (0,weighted_mean/* meanInfluence */.b)(squares(error), weight);
            return value > 0 ? psi.map((one) => one / (2 * Math.sqrt(value))) : undefined;
        }
        case 'r2':
            return explained(squares(error), squares(centred(truth, weight)), weight);
        case 'explained_variance':
            return explained(squares(centred(error, weight)), squares(centred(truth, weight)), weight);
        default:
            return undefined;
    }
}
/** Of 1 − mean(unexplained) / mean(spread). The means within them have no influence: both are least there. */
function explained(unexplained, spread, weight) {
    const [above, below] = [(0,weighted_mean/* meanInfluence */.b)(unexplained, weight), (0,weighted_mean/* meanInfluence */.b)(spread, weight)];
    if (!(below.value > 0))
        return undefined;
    return above.psi.map((one, i) => (-one + (above.value / below.value) * below.psi[i]) / below.value);
}
function centred(values, weight) {
    const mean = (0,weighted_mean/* weightedMean */.h)(values, weight);
    return values.map((value) => value - mean);
}
function squares(values) {
    return values.map((value) => value * value);
}

;// CONCATENATED MODULE: ./build/src/evaluation/compare/influence.js



/**
 * How each row moves the metric: ψ, one number a row, with mean 0. The standard error of the metric is
 * √(Σψ²/(n(n−1))), that of a difference on the same rows the same of ψ_B − ψ_A; rows that belong together are summed
 * first. Undefined for a metric that is not differentiable (a maximum, a quantile, a binned one), that is of queries,
 * or that has no value on these rows.
 */
function influence(metric, predictions) {
    switch (predictions.task) {
        case 'binary': {
            const { truth, label, weight } = predictions;
            return ((0,probability_influence/* binaryScoreInfluence */.de)(metric, predictions) ??
                (isOfLabels(metric) ? confusionInfluence(metric, truth, label, 2, weight) : undefined));
        }
        case 'multiclass': {
            const { truth, label, classes, weight } = predictions;
            return ((0,probability_influence/* multiclassScoreInfluence */.xL)(metric, predictions) ??
                (isOfLabels(metric) ? confusionInfluence(metric, truth, label, classes.length, weight) : undefined));
        }
        case 'regression':
            return regressionInfluence(metric, predictions);
        case 'ranking':
            return undefined;
    }
}
const OF_LABELS = /^(?:accuracy|balanced_accuracy|specificity|fpr|fnr|matthews_corrcoef|cohen_kappa|(?:precision|recall|f1|jaccard)(?:_\w+)?)$/;
/** Whether the metric is a function of the confusion matrix. */
function isOfLabels(metric) {
    return OF_LABELS.test(metric);
}


/***/ }),

/***/ 4105:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  de: () => (/* binding */ binaryScoreInfluence),
  xL: () => (/* binding */ multiclassScoreInfluence),
  V7: () => (/* binding */ topKHits)
});

// EXTERNAL MODULE: ./build/src/evaluation/metrics/brier-score.js
var brier_score = __webpack_require__(46297);
// EXTERNAL MODULE: ./build/src/evaluation/metrics/log-loss.js
var log_loss = __webpack_require__(61022);
// EXTERNAL MODULE: ./build/src/stats/delong.js
var delong = __webpack_require__(10016);
// EXTERNAL MODULE: ./build/src/evaluation/compare/score-order.js
var score_order = __webpack_require__(57435);
// EXTERNAL MODULE: ./build/src/evaluation/compare/score-placements.js
var score_placements = __webpack_require__(44311);
;// CONCATENATED MODULE: ./build/src/evaluation/compare/ranking-influence.js



/** Influence of each row on roc_auc, of all rows or of `some` in the order of their scores: DeLong's placements. Undefined without a row of each kind. */
function rocAucInfluence(score, isPositive, weight, some) {
    const found = some ? (0,delong/* placements */.D)(score, isPositive, some, weight) : (0,score_placements/* scorePlacements */.p)(score, isPositive, weight);
    if (!found)
        return undefined;
    const { auc, placement, positives, negatives } = found;
    const n = some?.length ?? score.length;
    const psi = new Float64Array(score.length);
    for (let i = 0; i < n; i++) {
        const row = some ? some[i] : i;
        const ofKind = isPositive[row] === 1 ? positives : negatives;
        psi[row] = ((placement[row] - auc) / ofKind) * n * (weight ? weight[row] : 1);
    }
    return { value: auc, psi };
}
/**
 * Influence of each row on average_precision. With A(t) and B(t) the shares of positive and of all rows that score at
 * least t, AP = E[y A(s)/B(s)]/π, so a row counts by its own precision and by what it does to that of every positive
 * row below it: ψ = y/π (A/B − AP) + 1/π Σ_{positive j, s_j ≤ s} w_j (y − A_j/B_j)/B_j. Undefined without positives.
 */
function averagePrecisionInfluence(score, isPositive, weight) {
    const { order, sorted } = (0,score_order/* scoreOrder */.v)(score);
    const n = order.length;
    let [positives, total] = [0, 0];
    for (let i = 0; i < n; i++) {
        const w = weight ? weight[i] : 1;
        total += w;
        if (isPositive[i] === 1)
            positives += w;
    }
    if (!(positives > 0))
        return undefined;
    const psi = new Float64Array(n);
    let [positivesBelow, below, value, gained, lost] = [0, 0, 0, 0, 0];
    for (let start = 0; start < n;) {
        const threshold = sorted[start];
        let end = start;
        let positivesHere = 0;
        let here = 0;
        for (; end < n && sorted[end] === threshold; end++) {
            const row = order[end];
            const w = weight ? weight[row] : 1;
            here += w;
            if (isPositive[row] === 1)
                positivesHere += w;
        }
        const [found, reached] = [positives - positivesBelow, total - below];
        if (positivesHere > 0) {
            const precision = found / reached;
            value += (positivesHere / positives) * precision;
            gained += positivesHere / reached;
            lost += (positivesHere * precision) / reached;
        }
        // Both sums are over shares, so the totals cancel; a positive row also brings its own precision.
        const ofPositive = gained - lost + (reached > 0 ? found / reached : 0);
        for (let i = start; i < end; i++) {
            const row = order[i];
            psi[row] = isPositive[row] === 1 ? ofPositive : -lost;
        }
        positivesBelow += positivesHere;
        below += here;
        start = end;
    }
    for (let i = 0; i < n; i++) {
        if (isPositive[i] === 1)
            psi[i] -= value;
        // 1/π = total/positives, and a weight counts as its multiple of the mean weight n/total.
        psi[i] *= (weight ? weight[i] * n : total) / positives;
    }
    return { value, psi };
}

// EXTERNAL MODULE: ./build/src/evaluation/compare/weighted-mean.js
var weighted_mean = __webpack_require__(7225);
;// CONCATENATED MODULE: ./build/src/evaluation/compare/probability-influence.js





/** Influence of each row on a metric of a binary classifier's scores. */
function binaryScoreInfluence(metric, predictions) {
    const { truth, score, weight } = predictions;
    if (!score)
        return undefined;
    switch (metric) {
        case 'roc_auc':
            return rocAucInfluence(score, truth, weight)?.psi;
        case 'average_precision':
            return averagePrecisionInfluence(score, truth, weight)?.psi;
        case 'log_loss':
            return (0,weighted_mean/* meanInfluence */.b)((0,log_loss/* logLosses */.y)(predictions), weight).psi;
        case 'brier_score':
            return (0,weighted_mean/* meanInfluence */.b)((0,brier_score/* brierLosses */._)(predictions), weight).psi;
        default:
            return undefined;
    }
}
const OF_CLASSES = /^(roc_auc_ovr|roc_auc_ovo|average_precision)(?:_(macro|weighted))?$/;
const TOP_K = /^top_k_accuracy(?:@(\d+))?$/;
/** scikit-learn's default. */
const DEFAULT_K = 2;
/** Influence of each row on a metric of the probabilities of several classes. */
function multiclassScoreInfluence(metric, predictions) {
    const { truth, scores, weight } = predictions;
    if (!scores)
        return undefined;
    if (metric === 'log_loss')
        return (0,weighted_mean/* meanInfluence */.b)((0,log_loss/* logLosses */.y)(predictions), weight).psi;
    if (metric === 'brier_score')
        return (0,weighted_mean/* meanInfluence */.b)((0,brier_score/* brierLosses */._)(predictions), weight).psi;
    const hit = topKHits(metric, predictions);
    if (hit)
        return (0,weighted_mean/* meanInfluence */.b)(hit, weight).psi;
    const [, family, averaging] = OF_CLASSES.exec(metric) ?? [];
    if (family === undefined)
        return undefined;
    const isWeighted = averaging === 'weighted';
    if (family === 'roc_auc_ovo')
        return pairwise(predictions, isWeighted);
    const one = family === 'average_precision' ? averagePrecisionInfluence : rocAucInfluence;
    const parts = scores.map((score, c) => one(score, indicator(truth, c), weight));
    return averaged(predictions, parts, isWeighted);
}
/** The mean over classes, each against the rest, plainly or by their true share (which varies, too). */
function averaged({ n, truth, weight }, parts, isWeighted) {
    if (parts.some((part) => part === undefined))
        return undefined;
    const share = new Float64Array(parts.length).fill(isWeighted ? 0 : 1 / parts.length);
    let total = n;
    if (isWeighted) {
        total = 0;
        for (let i = 0; i < n; i++) {
            const w = weight ? weight[i] : 1;
            share[truth[i]] += w;
            total += w;
        }
        for (let c = 0; c < share.length; c++)
            share[c] /= total;
    }
    const psi = new Float64Array(n);
    let value = 0;
    parts.forEach((part, c) => {
        value += share[c] * part.value;
        for (let i = 0; i < n; i++)
            psi[i] += share[c] * part.psi[i];
    });
    if (isWeighted)
        for (let i = 0; i < n; i++)
            psi[i] += ((parts[truth[i]].value - value) * (weight ? weight[i] : 1) * n) / total;
    return psi;
}
/** Hand and Till's mean over pairs of classes; its weights of prevalence are taken as given. Rows are not weighted. */
function pairwise({ n, truth, scores }, isWeighted) {
    const psi = new Float64Array(n);
    const classCount = scores.length;
    const counts = new Float64Array(classCount);
    for (const code of truth)
        counts[code]++;
    const pairs = (classCount * (classCount - 1)) / 2;
    const inPairs = n * (classCount - 1);
    for (let a = 0; a < classCount; a++) {
        for (let b = 0; b < classCount; b++) {
            if (a === b)
                continue;
            const rows = (0,score_order/* scoreOrder */.v)(scores[a]).order.filter((row) => truth[row] === a || truth[row] === b);
            const part = rocAucInfluence(scores[a], indicator(truth, a), undefined, rows);
            if (!part)
                return undefined;
            const share = (isWeighted ? rows.length / inPairs : 1 / pairs) / 2;
            for (const row of rows)
                psi[row] += (share * part.psi[row] * n) / rows.length;
        }
    }
    return psi;
}
/**
 * 1 for each row whose true class is among the k likeliest, of equal scores the later class being likelier; undefined for
 * other metrics than top_k_accuracy.
 */
function topKHits(metric, { n, truth, scores }) {
    const topK = TOP_K.exec(metric);
    if (!topK || !scores)
        return undefined;
    const k = Number(topK[1] ?? DEFAULT_K);
    const hit = new Float64Array(n);
    for (let i = 0; i < n; i++) {
        const code = truth[i];
        const own = scores[code][i];
        let above = 0;
        for (let c = 0; c < scores.length; c++) {
            const score = scores[c][i];
            if (score > own || (score === own && c > code))
                above++;
        }
        hit[i] = above < k ? 1 : 0;
    }
    return hit;
}
function indicator(codes, code) {
    return Uint8Array.from(codes, (one) => (one === code ? 1 : 0));
}


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

/***/ 44311:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ scorePlacements)
/* harmony export */ });
/* harmony import */ var _stats_delong_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10016);
/* harmony import */ var _score_order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57435);


const known = new WeakMap();
/** DeLong's placements of all rows; remembered as long as the scores are, since values and differences need them. */
function scorePlacements(score, isPositive, weight) {
    const placed = known.get(score);
    if (placed?.isPositive === isPositive && placed.weight === weight)
        return placed.found;
    const { order, sorted } = (0,_score_order_js__WEBPACK_IMPORTED_MODULE_0__/* .scoreOrder */ .v)(score);
    const found = (0,_stats_delong_js__WEBPACK_IMPORTED_MODULE_1__/* .placements */ .D)(score, isPositive, order, weight, sorted);
    known.set(score, { isPositive, weight, found });
    return found;
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
/* harmony export */   fW: () => (/* binding */ calibrationError)
/* harmony export */ });
/* unused harmony exports equalMassBins, calibrationInfluence */
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

/***/ 77471:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ chooseMetric)
});

// UNUSED EXPORTS: metricsOf

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

;// CONCATENATED MODULE: ./build/src/evaluation/metrics/regression-errors.js


/** Smaller targets count as this much where one divides by them, as in scikit-learn. */
const EPSILON = Number.EPSILON;
/** mae, mse, rmse, mape (a fraction, not percent), pinball (alpha 0.5 unless said) and mean_error (prediction − truth). */
const regressionErrors = [
    regression_errors_metric('mae', meanOf((error) => Math.abs(error))),
    regression_errors_metric('mse', meanOf((error) => error * error)),
    regression_errors_metric('rmse', (predictions) => ({ value: Math.sqrt(meanOf((error) => error * error)(predictions).value) })),
    regression_errors_metric('mape', (predictions) => {
        const mean = meanOf((error, truth) => Math.abs(error) / Math.max(Math.abs(truth), EPSILON))(predictions);
        const zeros = predictions.truth.reduce((count, truth) => count + Number(Math.abs(truth) <= EPSILON), 0);
        return zeros === 0 ? mean : { ...mean, note: `${zeros} of ${predictions.n} targets are 0, which it divides by` };
    }),
    {
        ...regression_errors_metric('pinball', () => ({ value: null })),
        parameter: { symbol: 'alpha', default: 0.5 },
        compute: (predictions, { parameter }) => meanOf(pinballLoss(parameter))(predictions),
    },
    {
        ...regression_errors_metric('mean_error', meanOf((error) => error)),
        direction: null,
        range: [-Infinity, Infinity],
    },
];
function regression_errors_metric(name, compute) {
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
        return { value: (0,weighted_mean/* weightedMean */.h)(predictions, (row) => lossOf(prediction[row] - truth[row], truth[row])) };
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
    return meanInfluence(truth.map((value, row) => loss(prediction[row] - value)), weight).psi;
}

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

// EXTERNAL MODULE: ./build/src/stats/argsort.js
var stats_argsort = __webpack_require__(6925);
;// CONCATENATED MODULE: ./build/src/evaluation/metrics/worst-and-median-error.js



/** medae, the median absolute error (by weight), and max_error (whatever the weights). */
const worstAndMedianError = [
    worst_and_median_error_metric('medae', (errors, weight) => (weight ? weightedMedian(errors, weight) : median(errors))),
    worst_and_median_error_metric('max_error', (errors) => errors.reduce((most, error) => Math.max(most, error), 0)),
];
function worst_and_median_error_metric(name, compute) {
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
    const order = (0,stats_argsort/* argsort */.X)(values).filter((row) => weight[row] > 0);
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
    const order = argsort(errors);
    const total = weight ? weight.reduce((sum, one) => sum + one, 0) : n;
    const middle = weight ? weightedMedian(errors, weight) : median(errors);
    const amount = (row) => (weight ? weight[row] : 1);
    const influence = errors.map((error, row) => ((Number(error <= middle) - 0.5) * amount(row) * n) / total);
    const { se, degreesOfFreedom } = standardError(influence, group);
    if (!Number.isFinite(se))
        return null;
    const reach = studentTQuantile((1 + confidence) / 2, degreesOfFreedom) * se;
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
    ...regressionErrors,
    ...explained,
    ...worstAndMedianError,
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

/***/ 41603:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ DEFAULT_METRICS),
/* harmony export */   Y: () => (/* binding */ modelSectionShape)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27597);

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
    threshold: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()
        .optional()
        .describe('Score from which on a row counts as positive; the model’s own label, or 0.5, when left out.'),
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
    zero_division: zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(0), zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(1)], '0 or 1')
        .optional()
        .describe('What a metric is that divides by nothing; undefined, which makes its gates inconclusive, when left out.'),
    empty_query: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['skip', 'zero'])
        .optional()
        .describe('Queries without a relevant item are left out (skip, the default), or count as 0 (ranking).'),
    slices: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(sliceSchema).default([]).describe('Parts of the test set that are measured too.'),
    compare: name
        .default('merge-base')
        .describe('What the model is compared with: merge-base, target-head, production, or any revision of git.'),
    production: name
        .optional()
        .describe('With `compare: production`: the git revision that is deployed, such as a tag that moves with each deployment. Before it exists, only limits on the values are judged.'),
};
/** Metrics of a task that nobody chose any for. */
const DEFAULT_METRICS = {
    binary: ['roc_auc', 'average_precision', 'f1', 'log_loss', 'brier_score'],
    multiclass: ['accuracy', 'f1_macro', 'log_loss'],
    regression: ['mae', 'rmse', 'r2'],
    ranking: ['ndcg@10', 'mrr'],
};


/***/ }),

/***/ 42165:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  RV: () => (/* binding */ evaluatedModel),
  v3: () => (/* binding */ evaluationSectionSchema),
  B1: () => (/* binding */ unmeasuredModel)
});

// UNUSED EXPORTS: MAX_POINTS

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(27597);
// EXTERNAL MODULE: ./build/src/core/bounded.js
var bounded = __webpack_require__(96564);
;// CONCATENATED MODULE: ./build/src/core/standing.js

/** How far a model could be measured and compared; gates depend on it. */
const standingSchema = schemas/* discriminatedUnion */.gMt('kind', [
    /** Beside a champion on the same rows. */
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('compared') }),
    /** There is no champion (a first model, another schema): only its own values are judged. */
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('first'), reason: schemas/* string */.YjP().max(500) }),
    /** There is one, but not on the same rows: a difference would be no evidence. */
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('unpaired'), reason: schemas/* string */.YjP().max(500) }),
    /** It could not be measured at all. */
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('unmeasured'), reason: schemas/* string */.YjP().max(500) }),
]);

// EXTERNAL MODULE: ./build/src/evaluation/changed-rows.js
var changed_rows = __webpack_require__(27172);
// EXTERNAL MODULE: ./build/src/evaluation/metrics/calibration-error.js
var calibration_error = __webpack_require__(77177);
// EXTERNAL MODULE: ./build/src/evaluation/metrics/confusion.js
var confusion = __webpack_require__(52370);
// EXTERNAL MODULE: ./build/src/evaluation/metrics/probability.js
var probability = __webpack_require__(31609);
// EXTERNAL MODULE: ./build/src/evaluation/metrics/ranked.js
var ranked = __webpack_require__(89879);
;// CONCATENATED MODULE: ./build/src/evaluation/curves.js




/** Points of a curve; a report must stay small. */
const MAX_POINTS = 200;
/** Classes of a confusion matrix that someone may still read. */
const MAX_CLASSES = 50;
const HISTOGRAM_BINS = 40;
/** The curves of predictions, with at most 200 points each. Residuals have bins that hold those of `beside` too. */
function curvesOf(predictions, beside) {
    switch (predictions.task) {
        case 'binary':
            return {
                ...matrixOf(predictions),
                ...calibrationOf(predictions),
                ...(predictions.score && scoreCurves(predictions)),
            };
        case 'multiclass':
            return { ...matrixOf(predictions), ...calibrationOf(predictions) };
        case 'regression':
            return histogram(predictions, beside?.task === 'regression' ? residualsOf(beside) : new Float64Array());
        case 'ranking':
            return {};
    }
}
function matrixOf(predictions) {
    const { classes, cells } = (0,confusion/* confusion */.H)(predictions);
    const size = classes.length;
    if (size > MAX_CLASSES)
        return {};
    const matrix = classes.map((_, place) => [...cells.subarray(place * size, (place + 1) * size)]);
    return { confusion_matrix: { classes: [...classes], matrix } };
}
function calibrationOf(predictions) {
    const hasScores = predictions.task === 'binary' ? predictions.score : predictions.scores;
    if (!hasScores || (0,probability/* probabilityFault */.U)(predictions) !== undefined)
        return {};
    return { calibration: (0,calibration_error/* equalWidthBins */.$Y)(predictions) };
}
function scoreCurves(predictions) {
    const ranking = (0,ranked/* ranked */.ad)(predictions);
    const { size, truePositives, falsePositives, thresholds, positives, negatives } = ranking;
    if (positives === 0)
        return {};
    const recall = truePositives.subarray(0, size).map((found) => found / positives);
    const precision = truePositives.subarray(0, size).map((found, place) => found / (found + falsePositives[place]));
    const precisionRecall = spread(recall, precision).map((place) => ({
        recall: recall[place],
        precision: precision[place],
        threshold: thresholds[place],
    }));
    if (negatives === 0)
        return { precision_recall: precisionRecall };
    const fpr = falsePositives.subarray(0, size).map((alarms) => alarms / negatives);
    const points = spread(fpr, recall, MAX_POINTS - 1).map((place) => ({
        fpr: fpr[place],
        tpr: recall[place],
        threshold: thresholds[place],
    }));
    return { roc: [{ fpr: 0, tpr: 0, threshold: null }, ...points], precision_recall: precisionRecall };
}
/** Places of a curve that are about equally far apart along it, the first and the last among them. */
function spread(x, y, most = MAX_POINTS) {
    const size = x.length;
    if (size <= most)
        return Array.from({ length: size }, (_, place) => place);
    const along = new Float64Array(size);
    for (let place = 1; place < size; place++) {
        along[place] = along[place - 1] + Math.abs(x[place] - x[place - 1]) + Math.abs(y[place] - y[place - 1]);
    }
    const length = along[size - 1];
    const chosen = [0];
    for (let place = 1; place < size - 1 && chosen.length < most - 1; place++) {
        if (along[place] * (most - 1) >= chosen.length * length)
            chosen.push(place);
    }
    return [...chosen, size - 1];
}
function residualsOf({ truth, prediction }) {
    return prediction.map((value, row) => value - truth[row]);
}
function histogram(predictions, others) {
    const { n, weight } = predictions;
    const residuals = residualsOf(predictions);
    const all = [residuals, others];
    const least = Math.min(...all.map((values) => values.reduce((a, b) => Math.min(a, b), Infinity)));
    const most = Math.max(...all.map((values) => values.reduce((a, b) => Math.max(a, b), -Infinity)));
    if (!Number.isFinite(most - least))
        return {};
    const bins = least === most ? 1 : HISTOGRAM_BINS;
    const width = (most - least) / bins;
    const counts = new Array(bins).fill(0);
    for (let row = 0; row < n; row++) {
        const bin = bins === 1 ? 0 : Math.min(bins - 1, Math.floor((residuals[row] - least) / width));
        counts[bin] += weight ? weight[row] : 1;
    }
    const edges = Array.from({ length: bins + 1 }, (_, edge) => (edge === bins ? most : least + edge * width));
    return { residuals: { edges, counts } };
}

;// CONCATENATED MODULE: ./build/src/evaluation/section.js





const section_text = schemas/* string */.YjP().max(bounded/* MAX_TEXT */.l);
/** Most points of one curve. */
const section_MAX_POINTS = 200;
const curve = schemas/* array */.YOg(schemas/* tuple */.PVZ([schemas/* number */.aig(), schemas/* number */.aig()])).max(section_MAX_POINTS);
const MAX_SLICES = 500;
const MAX_NOTES = 50;
const counts = schemas/* array */.YOg(schemas/* array */.YOg(schemas/* number */.aig().nonnegative()).max(50)).max(50);
/** `sections.evaluation` of report.json; metric values are among its measurements. */
const evaluationSectionSchema = schemas/* strictObject */.rej({
    models: schemas/* array */.YOg(schemas/* strictObject */.rej({
        name: section_text,
        task: schemas/* enum */.k5n(['binary', 'multiclass', 'regression', 'ranking']),
        /** Path of the model, or of its predictions. */
        source: section_text,
        /** What ran the model; null for predictions. */
        engine: section_text.nullable(),
        standing: standingSchema,
        /** What it is, or was to be, compared with; null when there is nothing. */
        champion: schemas/* strictObject */.rej({ revision: section_text, source: section_text }).nullable(),
        test: schemas/* strictObject */.rej({
            path: section_text,
            /** The revision the rows come from. */
            revision: section_text,
            n: schemas/* number */.aig().int().nonnegative(),
            positives: schemas/* number */.aig().int().nonnegative().nullable(),
            /** SHA-256 of ids and labels; null without a champion. */
            digest: section_text.nullable(),
            /** How many challengers the history says these rows have judged, this one included; null where it says nothing. */
            comparisons: schemas/* number */.aig().int().positive().nullable().default(null),
        }),
        /** Metric → how the interval of its difference was found. */
        tests: schemas/* record */.g1P(section_text, section_text),
        slices: schemas/* array */.YOg(schemas/* strictObject */.rej({
            by: schemas/* record */.g1P(section_text, section_text.nullable()),
            n: schemas/* number */.aig().int().nonnegative(),
            positives: schemas/* number */.aig().int().nonnegative().nullable(),
            status: schemas/* enum */.k5n(['ok', 'insufficient']),
        }))
            .max(MAX_SLICES),
        confusion: schemas/* strictObject */.rej({ classes: schemas/* array */.YOg(section_text).max(50), head: counts, base: counts.nullable() }).nullable(),
        curves: schemas/* array */.YOg(schemas/* strictObject */.rej({
            /** residuals: the outline of a histogram, from bin to bin. */
            kind: schemas/* enum */.k5n(['roc', 'pr', 'calibration', 'residuals']),
            head: curve,
            base: curve.nullable(),
        })),
        /** The test set of this change, where it is not that of the base; its numbers decide nothing. */
        changed_rows: changed_rows/* changedRowsSchema */.NI.nullable().default(null),
        notes: schemas/* array */.YOg(section_text).max(MAX_NOTES),
    }))
        .max(100),
});
/** The section's entry of a measured model. */
function evaluatedModel({ model, source, challenger, pair }, { slices, tests, positives }, { engine, champion, standing, test, changed_rows, notes, }) {
    const head = curvesOf(challenger, pair?.champion);
    const base = pair && curvesOf(pair.champion, challenger);
    const matrix = head.confusion_matrix;
    return {
        name: model,
        task: challenger.task,
        source: (0,bounded/* boundedText */.L)(source),
        engine,
        champion: champion && { revision: (0,bounded/* boundedText */.L)(champion.revision), source: (0,bounded/* boundedText */.L)(champion.source) },
        test: {
            path: (0,bounded/* boundedText */.L)(test.path),
            revision: (0,bounded/* boundedText */.L)(test.revision),
            n: challenger.n,
            positives,
            digest: pair?.digest ?? null,
            comparisons: null,
        },
        standing,
        tests,
        slices: slices.slice(0, MAX_SLICES),
        confusion: matrix
            ? {
                classes: matrix.classes.map(bounded/* boundedText */.L),
                head: matrix.matrix,
                base: base?.confusion_matrix?.matrix ?? null,
            }
            : null,
        curves: CURVES.flatMap(({ kind, pointsOf }) => {
            const points = pointsOf(head);
            return points ? [{ kind, head: points, base: (base && pointsOf(base)) ?? null }] : [];
        }),
        changed_rows,
        notes: notes.map(bounded/* boundedText */.L).slice(0, MAX_NOTES),
    };
}
const CURVES = [
    { kind: 'roc', pointsOf: ({ roc }) => roc?.map(({ fpr, tpr }) => [fpr, tpr]) },
    { kind: 'pr', pointsOf: (curves) => curves.precision_recall?.map(({ recall, precision }) => [recall, precision]) },
    {
        kind: 'calibration',
        pointsOf: ({ calibration }) => calibration?.map(({ confidence, accuracy }) => [confidence, accuracy]),
    },
    { kind: 'residuals', pointsOf: ({ residuals }) => residuals && outline(residuals) },
];
/** The steps of a histogram as shares of all rows. */
function outline({ edges, counts }) {
    // Of weights that are all 0 no row has a share.
    const all = counts.reduce((sum, count) => sum + count, 0) || 1;
    const steps = counts.flatMap((count, bin) => [
        [edges[bin], count / all],
        [edges[bin + 1], count / all],
    ]);
    return [[edges[0], 0], ...steps, [edges.at(-1), 0]];
}
/** The section's entry of a model that could not be measured, for the reason. */
function unmeasuredModel({ model, source, task, path }, reason) {
    return {
        name: model,
        task,
        source: (0,bounded/* boundedText */.L)(source),
        engine: null,
        champion: null,
        test: { path: (0,bounded/* boundedText */.L)(path), revision: 'workspace', n: 0, positives: null, digest: null, comparisons: null },
        standing: { kind: 'unmeasured', reason: (0,bounded/* boundedText */.L)(reason) },
        tests: {},
        slices: [],
        confusion: null,
        curves: [],
        changed_rows: null,
        notes: [],
    };
}


/***/ }),

/***/ 63493:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ decide)
/* harmony export */ });
/**
 * The word over all verdicts: any failure fails, else anything inconclusive is inconclusive, else pass. Informational
 * verdicts never count. `failure` is evidence that could not be had (a stage failed): it outweighs everything.
 */
function decide(verdicts, failure) {
    if (failure !== undefined)
        return { decision: 'fail', reason: failure };
    const counted = verdicts.filter((verdict) => !verdict.informational && verdict.status !== 'skipped');
    for (const status of ['fail', 'inconclusive']) {
        const [first, ...others] = counted.filter((verdict) => verdict.status === status);
        if (first)
            return { decision: status, reason: first.reason + (others.length > 0 ? ` (and ${others.length} more)` : '') };
    }
    return {
        decision: 'pass',
        reason: counted.length === 0
            ? 'No gate applies.'
            : `${counted.length === 1 ? 'The gate holds' : `All ${counted.length} gates hold`}.`,
    };
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

/***/ 60800:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ judgeModel),
  k: () => (/* binding */ measurementOf)
});

// EXTERNAL MODULE: ./build/src/core/bounded.js
var bounded = __webpack_require__(96564);
// EXTERNAL MODULE: ./build/src/core/format-number.js
var format_number = __webpack_require__(26034);
;// CONCATENATED MODULE: ./build/src/stats/holm.js
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

// EXTERNAL MODULE: ./build/src/stats/non-inferiority.js
var non_inferiority = __webpack_require__(46109);
// EXTERNAL MODULE: ./build/src/gate/history/past.js
var history_past = __webpack_require__(83340);
// EXTERNAL MODULE: ./build/src/gate/judge.js + 6 modules
var judge = __webpack_require__(29615);
// EXTERNAL MODULE: ./build/src/gate/rules.js + 1 modules
var gate_rules = __webpack_require__(55792);
;// CONCATENATED MODULE: ./build/src/gate/judge-model.js







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
function judgeModel(model, rules, measurements, standing = { kind: 'compared' }, past = history_past/* NO_PAST */.N) {
    if (rules.length === 0 && standing.kind === 'unmeasured')
        return [unmeasured(model, standing.reason)];
    return rules.flatMap(({ slice, ...rule }) => {
        const named = { ...rule, metric: measurementOf(model, rule.metric) };
        const isOwn = named.metric.startsWith('evaluation.');
        const judgeOne = (one, measured) => (0,gate_rules/* boundsOf */.BO)(one).map((bound) => {
            const open = isOwn ? leftOpen(one, bound, measured, standing) : undefined;
            return open ? (0,judge/* verdictOf */.Vj)(one, bound, open) : (0,judge/* judgeBound */.Ku)(one, bound, measured, true, past);
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
        reason: (0,bounded/* boundedText */.L)(`${measurement} has no value: ${reason}`),
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
    if ((0,judge/* judgesValue */.Me)(bound) || !measured)
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
    return (0,gate_rules/* boundsOf */.BO)(rule).flatMap((bound) => {
        const harms = slices.map((slice) => harm(rule, bound, slice));
        const adjusted = holm(harms.map(({ chance }) => chance));
        return slices.map((slice, index) => {
            const single = { ...withoutBounds(rule), metric: slice.id, [bound]: rule[bound] };
            if (slice.value === null && slice.undefined_reason?.startsWith('insufficient')) {
                return (0,judge/* verdictOf */.Vj)(single, bound, { status: 'skipped', reason: slice.undefined_reason });
            }
            const p = adjusted[index];
            if (Number.isNaN(p))
                return judgeOne(single, slice)[0];
            const shown = `Δ ${(0,format_number/* formatNumber */.ZV)(slice.diff)}, p = ${(0,format_number/* formatNumber */.ZV)(p)} of ${slices.length} slices`;
            if (p <= ALPHA)
                return (0,judge/* verdictOf */.Vj)(single, bound, {
                    status: 'fail',
                    reason: `${slice.id} is worse by more than allowed: ${shown}`,
                });
            const rows = slice.n === null ? 'these rows' : `${(0,format_number/* formatNumber */.ZV)(slice.n)} rows`;
            const reason = harms[index].isBeyond
                ? `worse by more than allowed, but ${rows} are too few to prove it (${shown}): no failure`
                : `no proof of harm beyond what is allowed: ${shown}`;
            return (0,judge/* verdictOf */.Vj)(single, bound, { status: 'pass', reason });
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
        chance: (0,non_inferiority/* harmBeyondMargin */.WX)(diff, ci, isHigherBetter ? 'higher' : 'lower', limit),
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

/***/ 29615:
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

;// CONCATENATED MODULE: ./build/src/stats/limit.js

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
    const slack = (0,special/* normalQuantile */.Zl)(confidence) * se;
    const edge = value - sign * slack;
    if (isWithin(edge))
        return { verdict: 'pass', edge };
    const room = Math.abs(value - limit);
    return { verdict: 'fail', edge, ...(n !== null && room > 0 && { rows: Math.ceil(n * (slack / room) ** 2) }) };
}

;// CONCATENATED MODULE: ./build/src/gate/judge-limit.js



/** A value beside a fixed limit; with `min_confidence` its one-sided bound must keep to it. */
function judge_limit_judgeLimit(rule, bound, { value, value_se: se, n }) {
    const { metric, min_confidence: confidence } = rule;
    const limit = rule[bound];
    const { verdict: status, edge, rows } = judgeLimit({ value, se, n }, { side: bound, limit, confidence });
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
        return judge_limit_judgeLimit(rule, bound, { ...measurement, value });
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

/***/ 55792:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  QT: () => (/* binding */ BOUNDS),
  BO: () => (/* binding */ boundsOf),
  O4: () => (/* binding */ metricRuleSchema),
  Vz: () => (/* binding */ modelRuleSchema)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(27597);
;// CONCATENATED MODULE: ./build/src/gate/history/history-rule.js

const PROBABILITY_TESTS = ['z_score', 't_test', 'log_normal'];
const WIDTH_TESTS = ['percentage', 'iqr', 'delta_iqr'];
const HISTORY_TESTS = ['static', ...PROBABILITY_TESTS, ...WIDTH_TESTS];
const boundary = (side) => schemas/* number */.aig()
    .optional()
    .describe(`${side} boundary: of static the limit itself; of percentage a share of the mean (0.1 is 10 %); of z_score, t_test and log_normal a cumulative probability from 0.5 to 1; of iqr and delta_iqr how many interquartile ranges.`);
const size = (least) => schemas/* int */.Whr().min(least, `a whole number of at least ${least}`);
/** `history:` of a rule: how a value is judged by those the default branch had before it, in Bencher's words. */
const historyRuleSchema = schemas/* strictObject */.rej({
    test: schemas/* enum */.k5n(HISTORY_TESTS).describe('How limits follow from the past.'),
    lower_boundary: boundary('Lower'),
    upper_boundary: boundary('Upper'),
    min_sample_size: size(2).default(5).describe('With fewer recorded values the rule is skipped.'),
    max_sample_size: size(2).default(64).describe('How many of the newest values count.'),
    window: schemas/* number */.aig()
        .positive('seconds')
        .optional()
        .describe('Only values that are at most so many seconds old count.'),
})
    .superRefine((rule, context) => {
    const sides = ['lower_boundary', 'upper_boundary'];
    const report = (message, hint, path) => context.addIssue({ code: 'custom', message, params: { hint }, path });
    if (sides.every((side) => rule[side] === undefined)) {
        report('there is no boundary', 'Add lower_boundary, upper_boundary or both.', []);
    }
    if (rule.max_sample_size < rule.min_sample_size) {
        report('max_sample_size is below min_sample_size: the rule would always be skipped', 'Swap them.', [
            'max_sample_size',
        ]);
    }
    for (const side of sides) {
        const value = rule[side];
        if (value === undefined || rule.test === 'static')
            continue;
        const isProbability = PROBABILITY_TESTS.some((name) => name === rule.test);
        if (isProbability && !(value >= 0.5 && value < 1)) {
            report(`${value} is no boundary of ${rule.test}`, 'Write a probability from 0.5 to below 1, such as 0.98.', [
                side,
            ]);
        }
        if (!isProbability && value < 0) {
            report(`${value} is no boundary of ${rule.test}`, 'Write a number of at least 0.', [side]);
        }
    }
});

;// CONCATENATED MODULE: ./build/src/gate/rules.js


const FILE_METRIC = /^(?:[^:\s][^:]*:[^:]+|pipeline\.seconds\[stage=[^\]]+\])$/;
const MODEL_METRIC = /^[A-Za-z][\w@.]*$/;
const AMOUNT = /^\d+(?:\.\d+)?(?:e[+-]?\d+)?%$/i;
/** Leaves room for the bound's name in a verdict's rule. */
const MAX_METRIC = 300;
const AMOUNT_WORDS = 'a number of at least 0, or a percentage such as 1%';
/** A change in the metric's own unit, or in percent of the base's value. */
const amountSchema = schemas/* union */.KCZ([schemas/* number */.aig().nonnegative(AMOUNT_WORDS), schemas/* string */.YjP().regex(AMOUNT, AMOUNT_WORDS)], AMOUNT_WORDS)
    .describe('An amount in the metric’s own unit, or a percentage of the base such as 1%.');
/** The keys of a rule that can say no. */
const BOUNDS = ['min', 'max', 'max_drop', 'max_rise', 'max_regression', 'require', 'history'];
const boundsShape = {
    min: schemas/* number */.aig().optional().describe('Least value.'),
    max: schemas/* number */.aig().optional().describe('Greatest value.'),
    max_drop: amountSchema.optional().describe('How far the value may fall below the base’s.'),
    max_rise: amountSchema.optional().describe('How far the value may rise above the base’s.'),
    max_regression: amountSchema.optional().describe('How far the value may get worse than the base’s.'),
    history: historyRuleSchema
        .optional()
        .describe('How the value must stand among those of earlier runs of the default branch.'),
};
const commonShape = {
    on_missing: schemas/* enum */.k5n(['fail', 'inconclusive', 'skip'])
        .default('fail')
        .describe('What a value (or base value) that is not there means.'),
    informational: schemas/* boolean */.zMY().default(false).describe('Shown, never decides.'),
};
/** A demand on several keys of a rule; told together with what is wrong with the keys themselves. */
function demand(message, hint, path) {
    const when = ({ value }) => typeof value === 'object' && value !== null;
    return { message, path, params: { hint }, when };
}
const IS_CROSSED = demand('min is above max: nothing can pass', 'Swap them, or keep one.', ['min']);
const isCrossed = (rule) => Number(rule.min) > Number(rule.max);
/** One entry of `metrics:` in assay.yaml: a metric of a file and what it may be. */
const metricRuleSchema = schemas/* strictObject */.rej({
    metric: schemas/* string */.YjP()
        .max(MAX_METRIC)
        .regex(FILE_METRIC, 'file:key, such as metrics.json:accuracy')
        .describe('`<file>:<dotted key>` of a file your scripts write, or `pipeline.seconds[stage=<name>]`: how long a stage ran.'),
    ...boundsShape,
    direction: schemas/* enum */.k5n(['higher', 'lower']).optional().describe('Which way is better; colours the change.'),
    ...commonShape,
})
    .refine((rule) => boundsOf(rule).length > 0, demand('this rule has no bound', 'Add one of min, max, max_drop, max_rise, max_regression, history.', ['metric']))
    .refine((rule) => rule.max_regression === undefined || rule.direction !== undefined, demand('nobody knows which way this metric gets worse', 'Add `direction: higher` or `direction: lower`.', [
    'max_regression',
]))
    .refine((rule) => rule.direction !== 'lower' || rule.max_drop === undefined, demand('lower is better here, so `max_drop` would forbid improvement', 'Use `max_rise`.', ['max_drop']))
    .refine((rule) => rule.direction !== 'higher' || rule.max_rise === undefined, demand('higher is better here, so `max_rise` would forbid improvement', 'Use `max_drop`.', ['max_rise']))
    .refine((rule) => !isCrossed(rule), IS_CROSSED);
/** One entry of a model's `gates:`: one of its measurements, by its short name, and what it may be. */
const modelRuleSchema = schemas/* strictObject */.rej({
    metric: schemas/* string */.YjP()
        .max(MAX_METRIC)
        .regex(MODEL_METRIC, 'a metric of this model, such as roc_auc or drift.share')
        .describe('A metric of this model, such as roc_auc, drift.share or drift.<column>.'),
    slice: schemas/* string */.YjP().min(1, 'a column').optional().describe('Judge every slice of this column (or cross `a,b`).'),
    ...boundsShape,
    require: schemas/* literal */.euz('improvement').optional().describe('Pass only what is proved better than the base.'),
    min_confidence: schemas/* number */.aig()
        .gt(0.5, 'a number between 0.5 and 1')
        .lt(1, 'a number between 0.5 and 1')
        .optional()
        .describe('Compare `min` and `max` with the bound of the value at this one-sided confidence, not with the value.'),
    ...commonShape,
})
    .refine((rule) => boundsOf(rule).length > 0, demand('this rule has no bound', `Add one of ${BOUNDS.join(', ')}.`, ['metric']))
    .refine((rule) => !isCrossed(rule), IS_CROSSED);
/** The bounds a rule sets, in a fixed order. */
function boundsOf(rule) {
    return BOUNDS.filter((bound) => rule[bound] !== undefined);
}


/***/ }),

/***/ 63757:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ parseDvcYaml)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(43026);
// EXTERNAL MODULE: ./build/src/core/repository-path.js
var repository_path = __webpack_require__(34949);
// EXTERNAL MODULE: ./build/src/core/reserved-path.js
var reserved_path = __webpack_require__(23521);
// EXTERNAL MODULE: ./build/src/platform/yaml/values.js
var yaml_values = __webpack_require__(33535);
// EXTERNAL MODULE: ./build/src/core/nearest.js
var nearest = __webpack_require__(22007);
// EXTERNAL MODULE: ./build/src/platform/yaml/parse-yaml.js + 13 modules
var parse_yaml = __webpack_require__(33247);
// EXTERNAL MODULE: ./build/src/platform/yaml/yaml-map.js
var yaml_map = __webpack_require__(28181);
// EXTERNAL MODULE: ./build/src/platform/yaml/plain-value.js
var plain_value = __webpack_require__(3537);
;// CONCATENATED MODULE: ./build/src/pipeline/checked-yaml.js


/** Reads parts of a YAML file in their expected types; what is not as expected is noted with its place. */
class CheckedYaml {
    mistakes = [];
    noted = new Set();
    source;
    constructor(text, file) {
        this.source = (0,parse_yaml/* parseYaml */.h)(text, { file, numbers: 'exact' });
    }
    get root() {
        return this.source.value;
    }
    locate(at) {
        return this.source.locateKey(at);
    }
    /** Entries of a map in the order of the file; none where there is nothing, or something else. */
    entries(at, value, what) {
        if (value === undefined || value === null)
            return [];
        if ((0,yaml_values/* isYamlMap */.S6)(value))
            return (0,yaml_map/* yamlEntries */.go)(value).map(([key, child]) => [(0,yaml_map/* keyText */.Pu)(key), child]);
        this.mistake(at, `${what} is a map of names`, 'Write each on a line of its own: `name: …`, its content indented below.');
        return [];
    }
    /** The known ones of them as an object; others are noted. */
    fields(at, value, what, known) {
        const fields = {};
        for (const [key, child] of this.entries(at, value, what)) {
            if (known.includes(key))
                fields[key] = child;
            else
                this.unknownKey([...at, key], key, known);
        }
        return fields;
    }
    list(at, value) {
        if (value === undefined || value === null)
            return [];
        if (Array.isArray(value))
            return value;
        this.mistake(at, `\`${at.at(-1)}\` is a list`, 'Write each entry on a line of its own, after a dash.');
        return [];
    }
    boolean(at, value, otherwise) {
        if (value === undefined)
            return otherwise;
        if (typeof value === 'boolean')
            return value;
        this.mistake(at, `\`${at.at(-1)}\` cannot be ${shown(value)}`, 'Write true or false.');
        return otherwise;
    }
    text(at, value, what) {
        if (typeof value === 'string' && value !== '')
            return value;
        const hint = value === '' || value === null ? 'Write it, or delete the line.' : 'If it shall be text, put it between quotes.';
        this.mistake(at, `${what}, not ${shown(value)}`, hint);
        return '';
    }
    /** A template of `foreach` or `matrix` is read once for each stage it makes; its mistake is one. */
    mistake(at, message, hint) {
        const location = this.locate(at);
        const key = `${location.line}:${location.column}:${message}`;
        if (this.noted.has(key))
            return;
        this.noted.add(key);
        this.mistakes.push({ message, ...(hint !== undefined && { hint }), location });
    }
    unknownKey(at, key, known) {
        const meant = (0,nearest/* nearest */.p)(key, known);
        this.mistake(at, `unknown key "${key}"`, meant ? `Did you mean "${meant}"?` : `Known keys: ${known.join(', ')}.`);
    }
}
/** A value as a message quotes it. */
function shown(value) {
    return JSON.stringify((0,plain_value/* plainValue */._)(value), (_, part) => (typeof part === 'bigint' ? String(part) : part));
}

;// CONCATENATED MODULE: ./build/src/pipeline/plot-definitions.js



const TEXTS = ['template', 'title', 'x_label', 'y_label'];
const KEYS = [...TEXTS, 'x', 'y'];
const FIELDS = 'a field, or a map of files to fields';
/**
 * The `plots` at the top of a dvc.yaml (dvc-formats §2.4); `directory` is the file's. Of two with one
 * name the last counts. What is not as expected is noted.
 */
function plotDefinitions(yaml, value, directory, file) {
    const found = new Map();
    yaml.list(['plots'], value).forEach((item, index) => {
        const at = ['plots', index];
        const entries = typeof item === 'string' ? [[item, null]] : yaml.entries(at, item, 'a plot');
        for (const [name, given] of entries) {
            const fields = yaml.fields([...at, name], given, `plot "${name}"`, KEYS);
            const properties = textProperties(yaml, [...at, name], fields);
            const { x, y } = fields;
            const named = (axis, map, takesLists) => fieldsByFile(yaml, [...at, name, axis], map, takesLists, (path) => placed(directory, path, file));
            if ((0,yaml_values/* isYamlMap */.S6)(x))
                properties.x = named('x', x, false);
            else if (x !== undefined)
                properties.x = yaml.text([...at, name, 'x'], x, `\`x\` is ${FIELDS}`);
            if ((0,yaml_values/* isYamlMap */.S6)(y))
                properties.y = named('y', y, true);
            else if (y !== undefined)
                properties.y = fieldOrFields(yaml, [...at, name, 'y'], y);
            found.set(name, { written: name, id: (0,yaml_values/* isYamlMap */.S6)(y) ? name : placed(directory, name, file), properties });
        }
    });
    return [...found.values()];
}
/** What a stage says of the looks of an output under `plots`. */
function stagePlot(yaml, at, flags) {
    const properties = textProperties(yaml, at, flags);
    for (const axis of ['x', 'y']) {
        const field = flags[axis];
        if (field !== undefined)
            properties[axis] = yaml.text([...at, axis], field, `\`${axis}\` is a field`);
    }
    if (flags['header'] !== undefined)
        properties.header = yaml.boolean([...at, 'header'], flags['header'], true);
    return properties;
}
function textProperties(yaml, at, fields) {
    const given = TEXTS.filter((key) => fields[key] !== undefined);
    return Object.fromEntries(given.map((key) => [key, textOf(yaml, [...at, key], fields[key])]));
}
function textOf(yaml, at, value) {
    return value === '' ? '' : yaml.text(at, value, `\`${at.at(-1)}\` is a text`);
}
function fieldsByFile(yaml, at, map, takesLists, place) {
    const entries = (0,yaml_map/* yamlEntries */.go)(map).map(([key, value]) => {
        const where = [...at, (0,yaml_map/* keyText */.Pu)(key)];
        const fields = takesLists ? fieldOrFields(yaml, where, value) : yaml.text(where, value, 'expected a field');
        return [place((0,yaml_map/* keyText */.Pu)(key)), fields];
    });
    return Object.fromEntries(entries);
}
function fieldOrFields(yaml, at, value) {
    if (!Array.isArray(value))
        return yaml.text(at, value, 'expected a field, or a list of fields');
    return value.map((field, index) => yaml.text([...at, index], field, 'expected a field'));
}
/** The path from the repository's root. One that leads out of it stays as it is, and whoever reads it refuses it. */
function placed(directory, written, file) {
    try {
        return (0,repository_path/* resolveInRepository */.AZ)(directory, written, file);
    }
    catch (error) {
        if (error instanceof errors/* UserError */.yo)
            return written;
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/src/pipeline/check-artifacts.js
const check_artifacts_KEYS = ['path', 'desc', 'type', 'labels', 'meta'];
/** Notes what is wrong with the `artifacts` of a dvc.yaml (dvc-formats §2.4): each has a path. */
function checkArtifacts(yaml, value) {
    for (const [name, artifact] of yaml.entries(['artifacts'], value, '`artifacts`')) {
        const at = ['artifacts', name];
        const before = yaml.mistakes.length;
        const { path } = yaml.fields(at, artifact, `artifact "${name}"`, check_artifacts_KEYS);
        if (yaml.mistakes.length > before)
            continue;
        if (path === undefined)
            yaml.mistake(at, `artifact "${name}" has no path`, 'Say where it is: `path: models/churn.onnx`.');
        else
            yaml.text([...at, 'path'], path, `the path of artifact "${name}" is a text`);
    }
}

;// CONCATENATED MODULE: ./build/src/pipeline/templating/find-templates.js
/** A mistake in a template, told in words that name no place. */
class TemplateError extends Error {
    hint;
    /** Steps from what is read to the place of the mistake. */
    steps = [];
    constructor(message, hint) {
        super(message);
        this.hint = hint;
    }
}
const TEMPLATE = /(?<!\\)\$\{(.*?)\}/g;
const EXPRESSION = /^[^.[\]]+(?:\.[^.[\]]+|\[[^.[\]]+\])*$/;
/** Every `${…}` that no backslash stands before, up to the first closing brace on the same line. */
function findTemplates(text) {
    if (!text.includes('${'))
        return [];
    const found = [];
    TEMPLATE.lastIndex = 0;
    for (let match = TEMPLATE.exec(text); match; match = TEMPLATE.exec(text))
        found.push({ start: match.index, end: TEMPLATE.lastIndex, inner: match[1] });
    return found;
}
/** What most expressions are. */
const SIMPLE = /^\w+(?:\.\w+)*$/;
/** The steps an expression takes: `a.b[0]` is a, b, 0. Throws `TemplateError` for anything but keys and indexes. */
function stepsOf(expression) {
    if (!EXPRESSION.test(expression)) {
        const hint = 'Write keys and indexes only; a backslash before it (\\${…}) leaves it to the shell.';
        throw new TemplateError(`\${${expression}} is not a key such as \${train.lr} or \${models[0]}`, hint);
    }
    if (SIMPLE.test(expression))
        return expression.split('.');
    return expression
        .replaceAll('[', '.')
        .replaceAll(']', '')
        .split('.')
        .map((step) => step.trim());
}

// EXTERNAL MODULE: ./build/src/platform/yaml/format-float.js
var format_float = __webpack_require__(6097);
;// CONCATENATED MODULE: ./build/src/pipeline/templating/spell-value.js


/** A value inside other text, spelled as Python does, but true and false in small letters. */
function spellValue(value) {
    if (value === null)
        return 'None';
    if (value instanceof yaml_values/* YamlFloat */.iw)
        return (0,format_float/* formatFloat */.k)(value.value);
    if (typeof value === 'object')
        return JSON.stringify(value);
    return String(value);
}
/**
 * The flags a map stands for in `cmd` (dvc-formats §2.6): keys of nested maps are joined by dots, text is quoted for the
 * shell where that is needed. Throws `TemplateError` for lists in lists.
 */
function spellFlags(map, style) {
    return flatten(map)
        .flatMap(([key, value]) => flagsOf(key, value, style))
        .join(' ');
}
function flatten(map, prefix = '') {
    return (0,yaml_map/* yamlEntries */.go)(map).flatMap(([key, value]) => {
        const name = prefix + (0,yaml_map/* keyText */.Pu)(key);
        return (0,yaml_values/* isYamlMap */.S6)(value) && Object.keys(value).length > 0 ? flatten(value, `${name}.`) : [[name, value]];
    });
}
function flagsOf(key, value, style) {
    if (value === true)
        return [`--${key}`];
    if (value === false)
        return style.bool === 'boolean_optional' ? [`--no-${key}`] : [];
    if (!Array.isArray(value))
        return (0,yaml_values/* isYamlMap */.S6)(value) ? [] : [`--${key} ${spellWord(value)}`];
    const items = value.map((item) => {
        if (Array.isArray(item) || (0,yaml_values/* isYamlMap */.S6)(item))
            throw new TemplateError(`a list in the list "${key}" cannot be a flag`, 'Use plain values.');
        return item === true ? 'True' : item === false ? 'False' : spellWord(item);
    });
    if (items.length === 0)
        return [];
    return style.list === 'append' ? items.map((item) => `--${key} ${item}`) : [`--${key} ${items.join(' ')}`];
}
function spellWord(value) {
    return typeof value === 'string' ? quoteForShell(value) : spellValue(value);
}
/** As Python's `shlex.quote`. */
function quoteForShell(text) {
    if (text !== '' && !/[^\w@%+=:,./-]/.test(text))
        return text;
    return `'${text.replaceAll("'", `'"'"'`)}'`;
}

;// CONCATENATED MODULE: ./build/src/pipeline/templating/fill-in.js



/**
 * Data with every template in texts and keys filled in. A text that is nothing but one template takes on the value's
 * type; inside other text values are spelled out; `\${` becomes `${`.
 */
function fillIn(value, options, at = []) {
    if (typeof value === 'string') {
        if (!value.includes('${'))
            return value;
        try {
            return fillInText(value, options);
        }
        catch (error) {
            if (!(error instanceof TemplateError))
                throw error;
            options.onMistake(at, error.message, error.hint);
            return value;
        }
    }
    if (Array.isArray(value))
        return value.map((item, index) => fillIn(item, options, [...at, index]));
    if (!(0,yaml_values/* isYamlMap */.S6)(value))
        return value;
    return (0,yaml_map/* mapOf */.A7)((0,yaml_map/* yamlEntries */.go)(value).map(([key, child]) => {
        const place = [...at, (0,yaml_map/* keyText */.Pu)(key)];
        const isTemplate = typeof key === 'string' && key.includes('${');
        const name = isTemplate ? fillIn(key, { ...options, allowed: 'scalar' }, place) : key;
        const isKey = typeof name !== 'object' || name === null;
        return [isKey ? name : key, fillIn(child, options, place)];
    }));
}
function fillInText(text, { scope, allowed, style, onUse }) {
    const templates = findTemplates(text);
    const valueOf = (inner) => {
        const steps = stepsOf(inner);
        const value = scope.select(steps, inner);
        const isScalar = value === null || typeof value !== 'object' || !(Array.isArray(value) || (0,yaml_values/* isYamlMap */.S6)(value));
        const origin = onUse && isScalar ? scope.originOf(steps) : undefined;
        if (origin)
            onUse?.(origin.file, origin.steps.join('.'), value);
        if (isScalar && !(value instanceof yaml_values/* YamlTimestamp */.Am))
            return value;
        if (allowed === 'any' || (allowed === 'flags' && (0,yaml_values/* isYamlMap */.S6)(value)))
            return value;
        const what = value instanceof yaml_values/* YamlTimestamp */.Am ? 'date' : Array.isArray(value) ? 'list' : 'map';
        const hint = what === 'date'
            ? 'Put the date between quotes where it is defined.'
            : `Name one value of it, such as \${${inner}${what === 'list' ? '[0]' : '.key'}}.`;
        throw new TemplateError(`\${${inner}} is a ${what}, which cannot stand here`, hint);
    };
    const [first] = templates;
    if (first && first.start === 0 && first.end === text.length) {
        const value = valueOf(first.inner);
        if (allowed !== 'flags' || !(0,yaml_values/* isYamlMap */.S6)(value))
            return value;
        const hint = `Write the program before it: python train.py \${${first.inner}}`;
        throw new TemplateError(`\${${first.inner}} is a map, which makes flags of a command but no command`, hint);
    }
    let filled = '';
    let index = 0;
    for (const { start, end, inner } of templates) {
        const value = valueOf(inner);
        filled += text.slice(index, start) + ((0,yaml_values/* isYamlMap */.S6)(value) ? spellFlags(value, style) : spellValue(value));
        index = end;
    }
    return (filled + text.slice(index)).replaceAll('\\${', '${');
}

;// CONCATENATED MODULE: ./build/src/pipeline/templating/expand-stages.js




/**
 * The stages of a dvc.yaml in its order, those of foreach (dvc-formats §2.7) and matrix (§2.8) one by one. What cannot be
 * filled in is a mistake at its place.
 */
function expandStages(stages, options) {
    return stages.flatMap(([name, definition]) => {
        const at = ['stages', name];
        if (!(0,yaml_values/* isYamlMap */.S6)(definition))
            return [{ name, definition, at }];
        const { foreach, matrix, do: template, ...rest } = Object.fromEntries((0,yaml_map/* yamlEntries */.go)(definition).map(([key, value]) => [(0,yaml_map/* keyText */.Pu)(key), value]));
        if (foreach === undefined && matrix === undefined)
            return [expandOne(name, definition, at, options.scope, options)];
        const mistake = (where, message, hint) => {
            options.onMistake(where, message, hint);
            return [];
        };
        if (foreach !== undefined && matrix !== undefined)
            return mistake(at, `stage "${name}" has foreach and matrix`, 'Use one of them.');
        const word = foreach === undefined ? 'matrix' : 'foreach';
        if (foreach !== undefined && template === undefined)
            return mistake(at, `stage "${name}" needs \`do\` beside foreach`, 'Write the stage to be repeated below `do:`.');
        if (foreach !== undefined && Object.keys(rest).length > 0) {
            const [key] = Object.keys(rest);
            return mistake([...at, key], `"${key}" of stage "${name}" stands beside \`do\``, 'Move it below `do`.');
        }
        if (foreach === undefined && template !== undefined)
            return mistake([...at, 'do'], '`do` belongs to foreach', 'Write `foreach:` before it, or its content in its place.');
        const { onUse, ...untold } = options;
        const data = fillIn(foreach ?? matrix, {
            ...untold,
            allowed: 'any',
            onMistake: (below, message, hint) => options.onMistake([...at, word, ...below], message, hint),
        });
        const items = foreach === undefined ? itemsOfMatrix(data) : itemsOfForeach(data);
        if (!items) {
            const wanted = foreach === undefined ? 'a map of lists' : 'a list or a map';
            const hint = foreach === undefined ? 'Write `axis: [one, two]`.' : 'Write `[one, two]`, or `key: value` lines.';
            return mistake([...at, word], `\`${word}\` of stage "${name}" is not ${wanted}`, hint);
        }
        const [body, place] = foreach === undefined ? [(0,yaml_map/* mapOf */.A7)(Object.entries(rest)), at] : [template, [...at, 'do']];
        const originOf = onUse ? originsIn(data, options.scope) : () => undefined;
        return [...items].map(([key, values], index) => expandOne(`${name}@${key}`, body, place, options.scope.withItem(values, originOf(index, values)), options));
    });
}
/** Says of each item, by its position, where it or the values of its axes were loaded from. */
function originsIn(data, scope) {
    const ofData = scope.placeOf(data);
    const axes = (0,yaml_values/* isYamlMap */.S6)(data) ? (0,yaml_map/* yamlEntries */.go)(data).map(([axis, given]) => [(0,yaml_map/* keyText */.Pu)(axis), given]) : [];
    const ofAxes = axes.flatMap(([axis, given]) => {
        const place = scope.placeOf(given);
        return place && Array.isArray(given) ? [{ axis, given, place }] : [];
    });
    return (index, { item, key }) => {
        if (ofData) {
            const step = (0,yaml_values/* isYamlMap */.S6)(data) ? (0,yaml_map/* keyText */.Pu)((0,yaml_map/* yamlEntries */.go)(data)[index][0]) : String(index);
            return new Map([['item', { file: ofData.file, steps: [...ofData.steps, step] }]]);
        }
        const own = item === undefined ? undefined : scope.placeOf(item);
        if (own)
            return new Map([['item', own]]);
        if (key === undefined || !(0,yaml_values/* isYamlMap */.S6)(item))
            return new Map();
        return new Map(ofAxes.flatMap(({ axis, given, place: { file, steps } }) => {
            const at = given.indexOf(item[axis]);
            return at < 0 ? [] : [[`item.${axis}`, { file, steps: [...steps, String(at)] }]];
        }));
    };
}
/** Of a map by its keys; of a list by its values, or by position where one of them is a list or a map. */
function itemsOfForeach(data) {
    if ((0,yaml_values/* isYamlMap */.S6)(data)) {
        return new Map((0,yaml_map/* yamlEntries */.go)(data).map(([key, item]) => {
            const name = typeof key === 'object' && key !== null ? (0,yaml_map/* keyText */.Pu)(key) : spellValue(key);
            return [name, { item, key: name }];
        }));
    }
    if (!Array.isArray(data))
        return undefined;
    const isComposite = data.some((item) => Array.isArray(item) || (0,yaml_values/* isYamlMap */.S6)(item));
    return new Map(data.map((item, index) => [isComposite ? String(index) : spellValue(item), { item }]));
}
/** Every combination, the first axis slowest. */
function itemsOfMatrix(data) {
    if (!(0,yaml_values/* isYamlMap */.S6)(data))
        return undefined;
    let combinations = [{ fragments: [], item: {} }];
    for (const [axis, given] of (0,yaml_map/* yamlEntries */.go)(data)) {
        const values = (0,yaml_values/* isYamlMap */.S6)(given) ? Object.keys(given) : given; // of a map DVC takes the keys
        if (!Array.isArray(values))
            return undefined;
        const name = (0,yaml_map/* keyText */.Pu)(axis);
        combinations = combinations.flatMap(({ fragments, item }) => values.map((value, index) => {
            const isComposite = Array.isArray(value) || (0,yaml_values/* isYamlMap */.S6)(value);
            return {
                fragments: [...fragments, isComposite ? `${name}${index}` : spellValue(value)],
                item: { ...item, [name]: value },
            };
        }));
    }
    return new Map(combinations.map(({ fragments, item }) => {
        const key = fragments.join('-');
        return [key, { item, key }];
    }));
}
function expandOne(name, definition, at, outer, options) {
    if (!(0,yaml_values/* isYamlMap */.S6)(definition))
        return { name, definition, at };
    const { style, onUse } = options;
    const onMistake = (below, message, hint) => options.onMistake([...at, ...below], message, hint);
    const filled = (key, value, scope) => {
        const allowed = key === 'cmd' ? 'flags' : 'scalar';
        const how = onUse ? { scope, style, allowed, onUse, onMistake } : { scope, style, allowed, onMistake };
        return fillIn(value, how, [key]);
    };
    let scope = outer;
    const vars = definition['vars'];
    if (vars !== undefined && vars !== null) {
        const wdir = definition['wdir'] === undefined ? '' : filled('wdir', definition['wdir'], outer);
        try {
            scope = options.withVars(outer, vars, typeof wdir === 'string' ? wdir : '', [...at, 'vars']);
        }
        catch (error) {
            if (!(error instanceof TemplateError))
                throw error;
            options.onMistake([...at, 'vars', ...error.steps], error.message, error.hint);
        }
    }
    const entries = [];
    for (const [key, value] of (0,yaml_map/* yamlEntries */.go)(definition)) {
        const text = (0,yaml_map/* keyText */.Pu)(key);
        if (text !== 'vars')
            entries.push([text, filled(text, value, scope)]);
    }
    return { name, at, definition: (0,yaml_map/* mapOf */.A7)(entries) };
}

;// CONCATENATED MODULE: ./build/src/pipeline/templating/scope.js



/** The values templates can name (dvc-formats §2.6). Never changed: every method returns a new scope. */
class Scope {
    values;
    loaded;
    reserved;
    taken;
    items;
    constructor(values, 
    /** Loaded file → the keys that were taken of it, null for all. */
    loaded, reserved, 
    /** Loaded file → what was taken of it. */
    taken = new Map(), 
    /** `item`, or `item.<axis>` → where it was loaded from. */
    items = new Map()) {
        this.values = values;
        this.loaded = loaded;
        this.reserved = reserved;
        this.taken = taken;
        this.items = items;
    }
    static empty = new Scope({}, new Map(), new Set());
    /** With values of dvc.yaml itself. Throws `TemplateError` where one of them is there already. */
    withValues(values) {
        for (const name of this.reserved) {
            if (Object.hasOwn(values, name))
                throw new TemplateError(`"${name}" belongs to foreach and matrix here`, 'Use another name.');
        }
        refuseDates(values);
        return new Scope(merged(this.values, values, ''), this.loaded, this.reserved, this.taken, this.items);
    }
    /**
     * With the values of a file, all of them or those of `keys`. The whole file may be loaded again. Throws `TemplateError`
     * for a file that holds no map, keys it has not, and values that are there already.
     */
    withFile(path, content, keys) {
        const before = this.loaded.get(path);
        if (before === null && keys === undefined)
            return this;
        if (before !== undefined && (before === null || keys === undefined || keys.some((key) => before.includes(key)))) {
            const partly = before === null ? '' : `, partly (${before.join(', ')})`;
            throw new TemplateError(`${path} is loaded already${partly}`, 'Name each file once, with all keys of it.');
        }
        if (!(0,yaml_values/* isYamlMap */.S6)(content))
            throw new TemplateError(`${path} does not hold a map`, 'Write `name: value` lines in it.');
        const missing = keys?.find((key) => !Object.hasOwn(content, key));
        if (missing !== undefined) {
            const meant = (0,nearest/* nearest */.p)(missing, Object.keys(content));
            throw new TemplateError(`${path} has no "${missing}"`, meant ? `Did you mean "${meant}"?` : `Define it in ${path}.`);
        }
        const taken = keys ? (0,yaml_map/* mapOf */.A7)(keys.map((key) => [key, content[key]])) : content;
        const { values } = this.withValues(taken);
        return new Scope(values, new Map([...this.loaded, [path, keys ? [...(before ?? []), ...keys] : null]]), this.reserved, new Map([...this.taken, [path, { ...this.taken.get(path), ...taken }]]), this.items);
    }
    /** With `item` and `key` of a foreach or matrix, which win over values of the same name. */
    withItem(values, items = new Map()) {
        return new Scope({ ...this.values, ...values }, this.loaded, new Set(Object.keys(values)), this.taken, items);
    }
    /** Which file the value that steps lead to was loaded from; undefined for values of dvc.yaml itself. */
    originOf(steps) {
        if (this.reserved.has(steps[0])) {
            const item = this.items.get(steps[0]);
            if (item)
                return { file: item.file, steps: [...item.steps, ...steps.slice(1)] };
            const axis = this.items.get(steps.slice(0, 2).join('.'));
            return axis && { file: axis.file, steps: [...axis.steps, ...steps.slice(2)] };
        }
        for (const [file, values] of this.taken)
            if (valueAt(values, steps) !== undefined)
                return { file, steps };
        return undefined;
    }
    /** Where a list or map that templates gave was loaded from. */
    placeOf(container) {
        for (const [file, values] of this.taken) {
            const steps = stepsTo(container, values);
            if (steps)
                return { file, steps };
        }
        return undefined;
    }
    /** The value steps lead to. Throws `TemplateError` naming the expression. */
    select(steps, expression) {
        const value = valueAt(this.values, steps);
        if (value !== undefined)
            return value;
        const known = valueAt(this.values, steps.slice(0, -1));
        const meant = (0,yaml_values/* isYamlMap */.S6)(known)
            ? (0,nearest/* nearest */.p)(steps.at(-1), (0,yaml_map/* yamlEntries */.go)(known).map(([key]) => (0,yaml_map/* keyText */.Pu)(key)))
            : undefined;
        const hint = ['item', 'key'].includes(steps[0])
            ? `\${${steps[0]}} has a value in foreach and matrix only, \${key} in foreach over a map.`
            : 'Define it in params.yaml or in `vars`.';
        throw new TemplateError(`there is no value \${${expression}}`, meant ? `Did you mean \${${[...steps.slice(0, -1), meant].join('.')}}?` : hint);
    }
}
function valueAt(values, steps) {
    let node = values;
    for (const step of steps) {
        if (Array.isArray(node))
            node = /^-?\d+$/.test(step) ? node.at(Number(step)) : undefined;
        // Keys that are not text cannot be reached.
        else if ((0,yaml_values/* isYamlMap */.S6)(node))
            node = (0,yaml_map/* textKeyed */.YZ)(node, step);
        else
            return undefined;
    }
    return node;
}
/** The steps from a value to the very same list or map inside of it. */
function stepsTo(container, from) {
    if (from === container)
        return [];
    const children = Array.isArray(from)
        ? from.map((child, index) => [String(index), child])
        : (0,yaml_values/* isYamlMap */.S6)(from)
            ? (0,yaml_map/* yamlEntries */.go)(from).map(([key, child]) => [(0,yaml_map/* keyText */.Pu)(key), child])
            : [];
    for (const [step, child] of children) {
        const steps = stepsTo(container, child);
        if (steps)
            return [step, ...steps];
    }
    return undefined;
}
/** Maps merge; anything else stands once. */
function merged(into, added, prefix) {
    const entries = new Map((0,yaml_map/* yamlEntries */.go)(into));
    for (const [key, value] of (0,yaml_map/* yamlEntries */.go)(added)) {
        if (typeof key !== 'string')
            continue;
        const known = entries.get(key);
        if (known === undefined)
            entries.set(key, value);
        else if ((0,yaml_values/* isYamlMap */.S6)(known) && (0,yaml_values/* isYamlMap */.S6)(value))
            entries.set(key, merged(known, value, `${prefix}${key}.`));
        else {
            const hint = 'Define it in one place: params.yaml, a file of `vars`, or `vars` itself.';
            throw new TemplateError(`"${prefix}${key}" is defined already and cannot be defined again`, hint);
        }
    }
    return (0,yaml_map/* mapOf */.A7)([...entries]);
}
function refuseDates(value) {
    if (value instanceof yaml_values/* YamlTimestamp */.Am)
        throw new TemplateError(`a date (${value.text}) cannot be used`, `Put it between quotes: '${value.text}'.`);
    if (Array.isArray(value))
        value.forEach(refuseDates);
    else if ((0,yaml_values/* isYamlMap */.S6)(value))
        (0,yaml_map/* yamlEntries */.go)(value).forEach(([, child]) => refuseDates(child));
}

;// CONCATENATED MODULE: ./build/src/pipeline/templating/vars.js



/**
 * The scope with the entries of a `vars` section (dvc-formats §2.6), files relative to `directory`. Throws
 * `TemplateError` for a file that is not there, and what `Scope` throws.
 */
function withVars(scope, vars, directory, read) {
    if (!Array.isArray(vars))
        throw notAList();
    return vars.reduce((known, item, index) => {
        try {
            const entry = entryOf(item, directory);
            if ('values' in entry) {
                refuseTemplates(entry.values);
                if (!(0,yaml_values/* isYamlMap */.S6)(entry.values))
                    throw notAList();
                return known.withValues(entry.values);
            }
            const content = read(entry.path);
            if (content !== undefined)
                return known.withFile(entry.path, content, entry.keys);
            throw new TemplateError(`${entry.path} does not exist`, 'Correct the path; it is relative to the dvc.yaml, or to `wdir`.');
        }
        catch (error) {
            if (error instanceof TemplateError)
                error.steps = [index];
            throw error;
        }
    }, scope);
}
function entryOf(entry, directory) {
    if (typeof entry !== 'string')
        return { values: entry };
    if (findTemplates(entry).length > 0)
        throw templatesInVars();
    const colon = entry.indexOf(':');
    const [file, keys] = colon < 0 ? [entry, ''] : [entry.slice(0, colon), entry.slice(colon + 1)];
    const names = keys.split(',').filter((key) => key !== '');
    return { path: pathOf(directory, file), keys: names.length > 0 ? names : undefined };
}
function notAList() {
    return new TemplateError('`vars` is a list of files and maps', 'Write `- params.json`, or `- name: value`.');
}
function templatesInVars() {
    return new TemplateError('`vars` cannot hold templates', 'Write the value itself.');
}
function refuseTemplates(value) {
    if (typeof value === 'string' && findTemplates(value).length > 0)
        throw templatesInVars();
    if (Array.isArray(value))
        value.forEach(refuseTemplates);
    else if ((0,yaml_values/* isYamlMap */.S6)(value))
        Object.values(value).forEach(refuseTemplates);
}
function pathOf(directory, file) {
    try {
        return (0,repository_path/* resolveInRepository */.AZ)(directory, file, '`vars`');
    }
    catch {
        throw new TemplateError(`"${file}" is not a path inside the repository`, 'Name a file of the repository.');
    }
}

;// CONCATENATED MODULE: ./build/src/pipeline/stage-settings.js


const DEFAULT_SETTINGS = { retries: 0, resources: new Map() };
const stage_settings_KEYS = ['timeout', 'retries', 'clean_environment', 'resources'];
const MAX_RETRIES = 100;
/** What a timer can count. */
const MAX_TIMEOUT_MS = 24 * 24 * 3_600_000;
const UNIT_MS = { ms: 1, s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 };
/** Reads the `meta` of a stage; everything in it but `assay` is the user's own. Mistakes are noted with their place. */
function readSettings(yaml, at, meta) {
    if (meta === undefined || !(0,yaml_values/* isYamlMap */.S6)(meta) || meta['assay'] === undefined)
        return DEFAULT_SETTINGS;
    const place = [...at, 'assay'];
    const fields = yaml.fields(place, meta['assay'], '`meta.assay`', stage_settings_KEYS);
    const timeoutMs = timeoutOf(yaml, [...place, 'timeout'], fields['timeout']);
    const cleanEnvironment = namesOf(yaml, [...place, 'clean_environment'], fields['clean_environment']);
    return {
        retries: retriesOf(yaml, [...place, 'retries'], fields['retries']),
        resources: resourcesOf(yaml, [...place, 'resources'], fields['resources']),
        ...(timeoutMs !== undefined && { timeoutMs }),
        ...(cleanEnvironment && { cleanEnvironment }),
    };
}
function timeoutOf(yaml, at, value) {
    if (value === undefined)
        return undefined;
    const [, number, unit] = (typeof value === 'string' && /^(\d+(?:\.\d+)?) ?(ms|s|m|h|d)$/.exec(value)) || [];
    const timeoutMs = Number(number) * (UNIT_MS[unit ?? ''] ?? NaN);
    if (timeoutMs > 0 && timeoutMs <= MAX_TIMEOUT_MS)
        return timeoutMs;
    const hint = timeoutMs > MAX_TIMEOUT_MS ? 'Write at most 24d, or leave it out.' : 'Write 30s, 5m or 1h.';
    yaml.mistake(at, `\`timeout\` cannot be ${shown(value)}`, hint);
    return undefined;
}
function retriesOf(yaml, at, value) {
    const number = value === undefined ? 0 : numberOf(value);
    if (number !== undefined && Number.isInteger(number) && number >= 0 && number <= MAX_RETRIES)
        return number;
    yaml.mistake(at, `\`retries\` cannot be ${shown(value)}`, `Write a whole number from 0 to ${MAX_RETRIES}.`);
    return 0;
}
function namesOf(yaml, at, value) {
    if (value === undefined || value === false)
        return undefined;
    if (value === true)
        return [];
    const hint = 'Write true, or the names of the variables to hand on: [CUDA_VISIBLE_DEVICES, WANDB_API_KEY].';
    if (!Array.isArray(value)) {
        yaml.mistake(at, `\`clean_environment\` cannot be ${shown(value)}`, hint);
        return undefined;
    }
    return value.filter((name, index) => {
        if (typeof name === 'string' && /^[^=\0]+$/.test(name))
            return true;
        yaml.mistake([...at, index], `${shown(name)} is not the name of a variable`, hint);
        return false;
    });
}
function resourcesOf(yaml, at, value) {
    const entries = yaml.entries(at, value, '`resources`').flatMap(([name, units]) => {
        const number = numberOf(units);
        if (number !== undefined && number >= 0)
            return [[name, number]];
        yaml.mistake([...at, name], `\`${name}\` cannot be ${shown(units)}`, 'Write a number, such as 1 or 0.5.');
        return [];
    });
    return new Map(entries);
}
/** Numbers may be of a kind that keeps how they were written. */
function numberOf(value) {
    const number = (0,plain_value/* plainValue */._)(value);
    return typeof number === 'number' && Number.isFinite(number) ? number : undefined;
}

;// CONCATENATED MODULE: ./build/src/pipeline/dvc-yaml.js














const FILE_KEYS = ['vars', 'stages', 'metrics', 'params', 'plots', 'artifacts', 'datasets'];
const STAGE_KEYS = [
    ...['cmd', 'wdir', 'deps', 'params', 'outs', 'metrics', 'plots'],
    ...['frozen', 'always_changed', 'desc', 'meta'],
];
const OUT_KEYS = ['cache', 'persist', 'checkpoint', 'remote', 'push', 'desc', 'type', 'labels', 'meta'];
const PLOT_KEYS = [...OUT_KEYS, 'template', 'x', 'y', 'x_label', 'y_label', 'title', 'header'];
const DEFAULT_PARAMS = 'params.yaml';
const KINDS = { outs: 'out', metrics: 'metric', plots: 'plot' };
/**
 * Reads a dvc.yaml (format: dvc-formats §2). Every mistake of the file is reported at once (`DVC_YAML_INVALID`, exit
 * 2), at file:line:column. `readVars` gives parameter files by their path from the root, for templates (§2.6); `style`
 * says how maps become flags; `onUse` is told of every value of such a file that a stage uses.
 */
function parseDvcYaml(text, path, readVars = () => undefined, style = {}, onUse) {
    return new DvcYamlReader(new CheckedYaml(text, path), text, path, readVars, style, onUse).read();
}
class DvcYamlReader {
    yaml;
    text;
    path;
    readVars;
    style;
    onUse;
    directory;
    constructor(yaml, text, path, readVars, style, onUse) {
        this.yaml = yaml;
        this.text = text;
        this.path = path;
        this.readVars = readVars;
        this.style = style;
        this.onUse = onUse;
        this.directory = path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '';
    }
    read() {
        const root = this.yaml.fields([], this.yaml.root, this.path, FILE_KEYS);
        const scope = /\$\{|\bvars\b/.test(this.text) ? this.globalScope(root['vars']) : Scope.empty;
        const named = this.yaml.entries(['stages'], root['stages'], '`stages`');
        const onMistake = (at, message, hint) => this.yaml.mistake(at, message, hint);
        const expanded = expandStages(named, {
            scope,
            style: this.style,
            onMistake,
            ...(this.onUse && { onUse: this.onUse }),
            withVars: (known, vars, workingDirectory) => withVars(known, vars, external_node_path_.posix.join(this.directory, workingDirectory).replace(/^\.$/, ''), this.readVars),
        });
        const filled = (key) => fillIn(root[key] ?? null, { scope, allowed: 'scalar', style: this.style, onMistake }, [key]);
        const file = {
            path: this.path,
            stages: expanded.map((stage) => this.stage(stage)),
            metrics: this.paths(['metrics'], filled('metrics')),
            params: this.paths(['params'], filled('params')),
            plots: plotDefinitions(this.yaml, filled('plots'), this.directory, this.path),
        };
        checkArtifacts(this.yaml, root['artifacts']);
        if (this.yaml.mistakes.length === 0)
            return file;
        throw this.invalid();
    }
    invalid() {
        const { mistakes } = this.yaml;
        return new errors/* UserError */.yo({ code: 'DVC_YAML_INVALID', message: `${this.path} cannot be used`, exitCode: 2, mistakes });
    }
    /** params.yaml beside the dvc.yaml where there is one, then `vars`. Without them no template can be judged: it throws. */
    globalScope(vars) {
        try {
            const path = external_node_path_.posix.join(this.directory, DEFAULT_PARAMS);
            const defaults = this.readVars(path);
            const scope = defaults === undefined ? Scope.empty : Scope.empty.withFile(path, defaults, undefined);
            return withVars(scope, vars ?? [], this.directory, this.readVars);
        }
        catch (error) {
            if (!(error instanceof TemplateError))
                throw error;
            this.yaml.mistake(['vars', ...error.steps], error.message, error.hint);
            throw this.invalid();
        }
    }
    stage({ name, definition, at }) {
        const fields = this.yaml.fields(at, definition, `stage "${name}"`, STAGE_KEYS);
        const address = this.directory === '' ? name : `${this.path}:${name}`;
        const { wdir } = fields;
        const workingDirectory = wdir === undefined ? this.directory : this.place([...at, 'wdir'], wdir, this.directory, '`wdir` is a path').path;
        const { line, column } = this.yaml.locate(at);
        const stage = {
            address,
            name,
            file: this.path,
            line,
            column,
            settings: readSettings(this.yaml, [...at, 'meta'], fields['meta']),
            ...this.description([...at, 'desc'], fields['desc']),
            workingDirectory,
            command: this.command([...at, 'cmd'], fields['cmd']),
            dependencies: this.dependencies([...at, 'deps'], fields['deps'], workingDirectory),
            params: this.params([...at, 'params'], fields['params'], workingDirectory),
            outputs: ['outs', 'metrics', 'plots'].flatMap((key) => this.outputs([...at, key], fields[key], key, address, workingDirectory)),
            frozen: this.yaml.boolean([...at, 'frozen'], fields['frozen'], false),
            alwaysChanged: this.yaml.boolean([...at, 'always_changed'], fields['always_changed'], false),
        };
        this.refuseRepeatedPaths(at, stage);
        return stage;
    }
    description(at, value) {
        if (value === undefined)
            return {};
        if (typeof value === 'string')
            return { description: value };
        this.yaml.mistake(at, '`desc` is a text', 'Put it between quotes.');
        return {};
    }
    command(at, value) {
        if (value === undefined || value === null || (Array.isArray(value) && value.length === 0)) {
            this.yaml.mistake(at, 'a stage needs `cmd`: a command, or a list of commands', 'Write what shall be run: `cmd: python train.py`.');
            return '';
        }
        const what = '`cmd` is a command, or a list of commands';
        if (!Array.isArray(value))
            return this.yaml.text(at, value, what);
        return value.map((line, index) => this.yaml.text([...at, index], line, what));
    }
    dependencies(at, value, directory) {
        return this.yaml.list(at, value).flatMap((item, index) => {
            const place = [...at, index];
            if (typeof item === 'string' && /^[a-z][a-z0-9+]*:\/\//i.test(item)) {
                const what = item.startsWith('ds://') ? 'a dataset, which Assay does not read' : 'not a local path';
                const hint = 'Track it with `assay import-url` (or `assay import`) and depend on the local copy.';
                this.yaml.mistake(place, `"${item}" is ${what}`, hint);
                return [];
            }
            return this.place(place, item, directory, 'a dependency is a path', repository_path/* resolveSource */.ev);
        });
    }
    params(at, value, directory) {
        const byFile = new Map();
        const add = (place, file, keys) => {
            const known = byFile.get(file);
            if (!known)
                byFile.set(file, { place, keys });
            else
                known.keys = known.keys && keys && [...known.keys, ...keys];
        };
        this.yaml.list(at, value).forEach((item, index) => {
            const place = [...at, index];
            if (typeof item === 'string')
                return add(place, DEFAULT_PARAMS, [this.yaml.text(place, item, 'a key')]);
            if (!(0,yaml_values/* isYamlMap */.S6)(item)) {
                const hint = 'Write `- train.lr`, or `- other.yaml:` with a list of keys below it.';
                return this.yaml.mistake(place, `a parameter is a dotted key, or a file with a list of keys, not ${shown(item)}`, hint);
            }
            for (const [file, keys] of Object.entries(item)) {
                const where = [...place, file];
                const names = this.yaml
                    .list(where, keys)
                    .map((key, i) => this.yaml.text([...where, i], key, `the keys of ${file} are dotted names`));
                add(where, file, names.length === 0 ? null : names);
            }
        });
        return [...byFile].map(([written, { place, keys }]) => ({
            ...this.place(place, written, directory, 'a parameter file is a path'),
            keys,
        }));
    }
    outputs(at, value, key, owner, directory) {
        if (value === undefined)
            return [];
        return this.yaml.list(at, value).map((item, index) => {
            const place = [...at, index];
            const entries = (0,yaml_values/* isYamlMap */.S6)(item) ? Object.entries(item) : [];
            if (entries.length > 1) {
                const [first, second] = entries.map(([name]) => name);
                const hint = `Indent "${second}" deeper than "${first}" if it is a flag of it, or give it a dash of its own.`;
                this.yaml.mistake([...place, second], `"${first}" and "${second}" stand in one entry`, hint);
            }
            const [name, given] = entries[0] ?? [item, null];
            const output = this.place(place, name, directory, 'an output is a path, or a path with flags');
            if (output.path === '' && output.written !== '') {
                const hint = 'Name the files or directories that the stage makes.';
                this.yaml.mistake(place, 'the repository itself cannot be an output', hint);
            }
            const problem = (0,reserved_path/* reservedProblem */.y)([...output.path.split('/'), '']);
            if (problem)
                this.yaml.mistake(place, `"${output.written}" ${problem}`, 'Name a file or directory of the project.');
            const flags = this.flags([...place, output.written], given, key);
            const flag = (word, otherwise) => flags[word] === undefined
                ? otherwise
                : this.yaml.boolean([...place, output.written, word], flags[word], otherwise);
            const { remote } = flags;
            const made = {
                written: output.written,
                path: output.path,
                owner,
                kind: KINDS[key],
                cached: flag('cache', true),
                pushed: flag('push', true),
                persist: flag('persist', false),
            };
            if (typeof remote === 'string')
                made.remote = remote.toLowerCase();
            if (key === 'plots')
                made.plot = stagePlot(this.yaml, [...place, output.written], flags);
            return made;
        });
    }
    /** A plot may have a list of flag maps; where they differ in a flag the last holds. */
    flags(at, value, key) {
        if (value === null)
            return {};
        const maps = key === 'plots' && Array.isArray(value) ? value : [value];
        const known = key === 'plots' ? PLOT_KEYS : OUT_KEYS;
        return Object.assign({}, ...maps.map((map) => this.yaml.fields(at, map, `\`${at.at(-1)}\``, known)));
    }
    /** DVC bears a dependency that is written twice, but not an output that is anything else besides. */
    refuseRepeatedPaths(at, { name, dependencies, params, outputs }) {
        if (outputs.length === 0)
            return;
        const seen = new Set();
        for (const { path } of dependencies)
            seen.add(path);
        for (const { path } of params)
            seen.add(path);
        for (const { path, written } of outputs) {
            if (seen.has(path) && path !== '') {
                const hint = 'A path is either a dependency or an output, and an output once.';
                this.yaml.mistake(at, `stage "${name}" names "${written}" twice`, hint);
            }
            seen.add(path);
        }
    }
    paths(at, value) {
        return this.yaml
            .list(at, value)
            .map((item, index) => this.place([...at, index], item, this.directory, 'expected a path').path);
    }
    /** A path inside the repository; where it is not one, a mistake is noted and '' stands for it. */
    place(at, value, directory, what, resolve = repository_path/* resolveInRepository */.AZ) {
        const written = this.yaml.text(at, value, what);
        if (written === '')
            return { written, path: '' };
        try {
            return { written, path: resolve(directory, written, this.path) };
        }
        catch (error) {
            if (!(error instanceof errors/* UserError */.yo))
                throw error;
            this.yaml.mistake(at, `"${written}" is not a path inside the repository`, error.hint);
            return { written: '', path: '' };
        }
    }
}


/***/ }),

/***/ 36953:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PG: () => (/* binding */ parseLock)
/* harmony export */ });
/* unused harmony exports readEntry, withLockEntry, lockNode */
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(94161);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43026);
/* harmony import */ var _platform_yaml_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33247);
/* harmony import */ var _platform_yaml_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33535);
/* harmony import */ var _platform_yaml_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28181);
/* harmony import */ var _platform_yaml_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3537);




/** Reads a dvc.lock (schema 2.0, dvc-formats §1.3). `LOCK_INVALID` (exit 2) names the stage and the line. */
function parseLock(text, path) {
    const source = (0,_platform_yaml_index_js__WEBPACK_IMPORTED_MODULE_0__/* .parseYaml */ .h)(text, { file: path, numbers: 'exact' });
    const invalid = (message, at) => new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo({
        code: 'LOCK_INVALID',
        message: `${path}: ${message}`,
        hint: `Restore the file from git (\`git checkout -- ${path}\`), or delete it and run \`assay repro\`.`,
        exitCode: 2,
        location: source.locate(at),
    });
    const root = new Map(mapAt(source.value, [], invalid));
    if (root.size === 0)
        return new Map();
    const schema = root.get('schema');
    if (schema !== '2.0') {
        throw invalid(schema === undefined ? 'there is no schema' : `schema ${JSON.stringify(schema)} is not '2.0'`, [
            'schema',
        ]);
    }
    const lock = new Map();
    for (const [name, value] of mapAt(root.get('stages'), ['stages'], invalid))
        lock.set(name, readEntry(value, `stage "${name}"`, ['stages', name], invalid));
    return lock;
}
function mapAt(value, at, invalid) {
    if (value === undefined || value === null)
        return [];
    if ((0,_platform_yaml_index_js__WEBPACK_IMPORTED_MODULE_2__/* .isYamlMap */ .S6)(value))
        return (0,_platform_yaml_index_js__WEBPACK_IMPORTED_MODULE_3__/* .yamlEntries */ .go)(value).map(([key, child]) => [(0,_platform_yaml_index_js__WEBPACK_IMPORTED_MODULE_3__/* .keyText */ .Pu)(key), child]);
    throw invalid(`${at.join('.') || 'the file'} is not a map`, at);
}
/** Reads what is recorded of one stage, at `at` of a file; `invalid` makes the error from words and a place in it. */
function readEntry(value, where, at, invalid) {
    const fields = (0,_platform_yaml_index_js__WEBPACK_IMPORTED_MODULE_2__/* .isYamlMap */ .S6)(value) ? value : Object.fromEntries(mapAt(value, at, invalid));
    const command = fields['cmd'];
    const isCommand = typeof command === 'string' || (Array.isArray(command) && command.every((line) => typeof line === 'string'));
    if (!isCommand)
        throw invalid(`${where} has no cmd`, at);
    const contents = (key) => {
        const found = new Map();
        const list = fields[key] ?? [];
        const isList = Array.isArray(list) && list.every((item) => (0,_platform_yaml_index_js__WEBPACK_IMPORTED_MODULE_2__/* .isYamlMap */ .S6)(item) && typeof item['path'] === 'string');
        if (!isList)
            throw invalid(`${key} of ${where} is not a list of paths`, [...at, key]);
        list.forEach((item, index) => {
            const content = contentOf(item, where, (message, field) => invalid(message, [...at, key, index, field]));
            found.set(item['path'], content);
        });
        return found;
    };
    const params = new Map();
    for (const [file, keys] of mapAt(fields['params'], [...at, 'params'], invalid))
        params.set(file, new Map(mapAt(keys, [...at, 'params', file], invalid)));
    return { command, dependencies: contents('deps'), params, outputs: contents('outs') };
}
function contentOf(item, where, invalid) {
    const path = item['path'];
    if (item['files'] !== undefined || item['cloud'] !== undefined || item['dataset'] !== undefined) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo({
            code: 'LOCK_UNSUPPORTED',
            message: `${where}: "${path}" is versioned by the cloud or a dataset, which Assay does not read`,
            hint: 'Use a remote without `version_aware` and `worktree`.',
            exitCode: 2,
        });
    }
    const content = {};
    if (item['md5'] !== undefined) {
        const written = item['md5'];
        const text = (typeof written === 'string' ? written : JSON.stringify((0,_platform_yaml_index_js__WEBPACK_IMPORTED_MODULE_4__/* .plainValue */ ._)(written))).toLowerCase();
        if (!(0,_core_digest_js__WEBPACK_IMPORTED_MODULE_5__/* .isDigest */ .Bc)(text))
            throw invalid(`${where}, "${path}": "${text.slice(0, 80)}" is not an MD5 digest`, 'md5');
        content.digest = text;
        if (item['hash'] === undefined)
            content.legacy = true;
    }
    const count = (key) => {
        const number = Number(item[key]);
        if (Number.isSafeInteger(number) && number >= 0)
            return number;
        throw invalid(`${where}, "${path}": ${key} is not a whole number`, key);
    };
    if (item['size'] !== undefined)
        content.sizeBytes = count('size');
    if (item['nfiles'] !== undefined)
        content.fileCount = count('nfiles');
    if (item['isexec'] === true)
        content.executable = true;
    return content;
}
/**
 * The text of a dvc.lock after one stage ran: only that stage's node is replaced (a new stage
 * goes to the end), every other byte stays. Written as DVC writes it, byte for byte.
 */
function withLockEntry(text, name, entry) {
    const start = text === undefined || text.trim() === '' ? "schema: '2.0'\n" : text;
    return editYaml(start, [{ path: ['stages', name], value: lockNode(entry) }]);
}
/** An entry as data, keys in DVC's order. */
function lockNode(entry) {
    const node = { cmd: entry.command };
    if (entry.dependencies.size > 0)
        node['deps'] = contentNodes(entry.dependencies);
    if (entry.params.size > 0)
        node['params'] = paramsNode(entry.params);
    if (entry.outputs.size > 0)
        node['outs'] = contentNodes(entry.outputs);
    return node;
}
function contentNodes(contents) {
    const sorted = [...contents].sort(([a], [b]) => byCodePoint(a, b));
    return sorted.map(([path, content]) => {
        const node = { path };
        if (content.digest !== undefined && !content.legacy)
            node['hash'] = 'md5';
        if (content.digest !== undefined)
            node['md5'] = content.digest;
        if (content.sizeBytes !== undefined)
            node['size'] = content.sizeBytes;
        if (content.fileCount !== undefined)
            node['nfiles'] = content.fileCount;
        if (content.executable)
            node['isexec'] = true;
        return node;
    });
}
/** params.yaml first, other files and all keys by code point; values keep the order of their file. */
function paramsNode(params) {
    const sorted = (map) => [...map].sort(([a], [b]) => byCodePoint(a, b));
    const files = sorted(params).sort(([a], [b]) => Number(b === 'params.yaml') - Number(a === 'params.yaml'));
    return mapOf(files.map(([file, keys]) => [file, mapOf(sorted(keys))]));
}


/***/ }),

/***/ 66884:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Sl: () => (/* binding */ parseParams)
});

// UNUSED EXPORTS: diffParams, pickParams, refuseMissingParams, selectParams

// EXTERNAL MODULE: ./build/src/platform/yaml/parse-yaml.js + 13 modules
var parse_yaml = __webpack_require__(33247);
// EXTERNAL MODULE: ./build/src/platform/yaml/yaml-map.js
var yaml_map = __webpack_require__(28181);
// EXTERNAL MODULE: ./build/src/platform/yaml/values.js
var values = __webpack_require__(33535);
;// CONCATENATED MODULE: ./build/src/pipeline/foreign-value.js

/** A tuple of Python: shown as one, equal to the list with the same items, recorded as that list. */
class PythonTuple extends Array {
}
/**
 * A value that neither JSON nor dvc.lock can hold: a set, bytes, a complex number of Python, a time of TOML. It can be shown
 * and compared (by its `repr`), but not be a parameter of a stage, as in DVC.
 */
class ForeignValue extends values/* YamlTimestamp */.Am {
    kind;
    constructor(
    /** What it is, with its article: `a set`. */
    kind, repr) {
        super(repr, repr);
        this.kind = kind;
    }
}
/** The first value inside `value` that cannot be recorded. */
function foreign_value_foreignIn(value) {
    if (value instanceof ForeignValue)
        return value;
    const inner = Array.isArray(value) ? value : isYamlMap(value) ? yamlEntries(value).map(([, child]) => child) : [];
    for (const child of inner) {
        const found = foreign_value_foreignIn(child);
        if (found)
            return found;
    }
    return undefined;
}

// EXTERNAL MODULE: ./build/src/platform/yaml/format-float.js
var format_float = __webpack_require__(6097);
;// CONCATENATED MODULE: ./build/src/pipeline/python-repr.js


/** A value as Python's `str` spells it: text as it is, anything else by its {@link pythonRepr}; dates as ISO 8601. */
function pythonStr(value) {
    if (typeof value === 'string')
        return value;
    return value instanceof YamlTimestamp ? value.isoText : pythonRepr(value);
}
/** A value as Python's `repr` spells it. */
function pythonRepr(value) {
    if (value === null)
        return 'None';
    if (typeof value === 'boolean')
        return value ? 'True' : 'False';
    if (typeof value === 'string')
        return quoted(value);
    if (value instanceof ForeignValue)
        return value.text;
    if (value instanceof values/* YamlFloat */.iw)
        return (0,format_float/* formatFloat */.k)(value.value).replace(/^(-?)\./, '$1');
    if (value instanceof values/* YamlTimestamp */.Am)
        return dateRepr(value.isoText);
    if (Array.isArray(value)) {
        const items = value.map(pythonRepr);
        if (!(value instanceof PythonTuple))
            return `[${items.join(', ')}]`;
        return `(${items.join(', ')}${items.length === 1 ? ',' : ''})`;
    }
    if (!(0,values/* isYamlMap */.S6)(value))
        return String(value);
    const entries = (0,yaml_map/* yamlEntries */.go)(value).map(([key, child]) => `${pythonRepr(key)}: ${pythonRepr(child)}`);
    return `{${entries.join(', ')}}`;
}
/** Single quotes, unless only those are in the text. */
function quoted(text) {
    const quote = text.includes("'") && !text.includes('"') ? '"' : "'";
    const escaped = text.replace(/[\\\n\r\t]|[\p{C}\p{Z}]/gu, (character) => ESCAPED[character] ?? hexadecimal(character));
    return `${quote}${quote === "'" ? escaped.replaceAll("'", "\\'") : escaped}${quote}`;
}
const ESCAPED = { '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t', ' ': ' ' };
function hexadecimal(character) {
    const code = character.codePointAt(0);
    const [letter, length] = code < 0x100 ? ['x', 2] : code < 0x10000 ? ['u', 4] : ['U', 8];
    return `\\${letter}${code.toString(16).padStart(length, '0')}`;
}
/** `datetime.date(2020, 1, 2)`, or `datetime.datetime(…)` with its offset. */
function dateRepr(isoText) {
    const [, date, time, fraction, offset] = /^(\d+-\d+-\d+)(?: (\d+:\d+:\d+)(?:\.(\d+))?([-+]\d+:\d+)?)?$/.exec(isoText) ?? [];
    if (date === undefined)
        return quoted(isoText);
    const numbers = date.split('-').map(Number);
    if (time === undefined)
        return `datetime.date(${numbers.join(', ')})`;
    const [hours, minutes, seconds] = time.split(':').map(Number);
    const parts = [...numbers, hours, minutes, ...(seconds === 0 && fraction === undefined ? [] : [seconds])];
    if (fraction !== undefined)
        parts.push(Number(fraction.padEnd(6, '0')));
    const zone = offset === undefined ? '' : `, tzinfo=${zoneRepr(offset)}`;
    return `datetime.datetime(${parts.join(', ')}${zone})`;
}
function zoneRepr(offset) {
    const [hours, minutes] = offset.slice(1).split(':').map(Number);
    const seconds = (hours * 60 + minutes) * 60;
    if (seconds === 0)
        return 'datetime.timezone.utc';
    const delta = offset.startsWith('-') ? `days=-1, seconds=${86400 - seconds}` : `seconds=${seconds}`;
    return `datetime.timezone(datetime.timedelta(${delta}))`;
}

;// CONCATENATED MODULE: ./build/src/pipeline/python-literal.js



const WORDS = new Map([
    ['True', true],
    ['False', false],
    ['None', null],
]);
/** As deep as Python's own parser goes. */
const MAX_DEPTH = 100;
/** Nothing that `ast.literal_eval` would evaluate. */
class NoLiteral extends Error {
}
/**
 * The value of tokens that are a literal of Python, as `ast.literal_eval` gives it; undefined for anything else. Tuples
 * are {@link PythonTuple}s, sets, bytes and complex numbers {@link ForeignValue}s.
 */
function pythonLiteral(tokens) {
    const parser = new LiteralParser(tokens);
    try {
        return { value: parser.whole() };
    }
    catch (error) {
        if (error instanceof NoLiteral)
            return undefined;
        throw error;
    }
}
class LiteralParser {
    tokens;
    at = 0;
    depth = 0;
    constructor(tokens) {
        this.tokens = tokens;
    }
    /** A value, or several with commas: a tuple without its brackets. */
    whole() {
        const value = this.items(undefined);
        if (this.at < this.tokens.length)
            throw new NoLiteral();
        return value;
    }
    /** Up to `end`: the one value, or a tuple of several. */
    items(end) {
        if (end !== undefined && this.takes(end))
            return new PythonTuple();
        const first = this.value();
        if (!this.isNext(',')) {
            if (end !== undefined)
                this.expect(end);
            return first;
        }
        const rest = [];
        while (this.takes(',')) {
            if (end === undefined ? this.at === this.tokens.length : this.isNext(end))
                break;
            rest.push(this.value());
        }
        if (end !== undefined)
            this.expect(end);
        return PythonTuple.from([first, ...rest]);
    }
    value() {
        if (++this.depth > MAX_DEPTH)
            throw new NoLiteral();
        const value = this.sum();
        this.depth--;
        return value;
    }
    /** A number may have an imaginary part added. */
    sum() {
        const value = this.signed();
        if (!isNumber(value) || !(this.isNext('+') || this.isNext('-')))
            return value;
        const sign = this.next().text;
        const imaginary = this.next();
        if (imaginary.kind !== 'number' || !/j$/i.test(imaginary.text))
            throw new NoLiteral();
        return new ForeignValue('a complex number', `(${pythonRepr(value)}${sign}${imaginary.text})`);
    }
    signed() {
        const isNegative = this.isNext('-');
        if (!isNegative && !this.isNext('+'))
            return this.single();
        this.at++;
        if (this.isNext('-') || this.isNext('+'))
            throw new NoLiteral();
        const start = this.at;
        const value = this.single();
        const inner = this.tokens.slice(start, this.at).find(({ text }) => text !== '(');
        if (inner?.kind !== 'number')
            throw new NoLiteral();
        if (!isNegative)
            return value;
        if (value instanceof values/* YamlFloat */.iw)
            return new values/* YamlFloat */.iw(-value.value);
        if (typeof value === 'number')
            return value === 0 ? 0 : -value;
        if (typeof value === 'bigint')
            return -value;
        if (value instanceof ForeignValue)
            return new ForeignValue(value.kind, `(-0-${value.text})`);
        throw new NoLiteral();
    }
    single() {
        const token = this.next();
        if (token.kind === 'number')
            return numberOf(token.text);
        if (token.kind === 'string')
            return this.strings(token);
        if (token.kind === 'name') {
            const value = WORDS.get(token.text);
            if (value !== undefined)
                return value;
            if (token.text !== 'set')
                throw new NoLiteral();
            this.expect('(');
            this.expect(')');
            return new ForeignValue('a set', 'set()');
        }
        if (token.text === '(')
            return this.items(')');
        if (token.text === '[')
            return this.list();
        if (token.text === '{')
            return this.braces();
        if (token.text === '...')
            return new ForeignValue('an ellipsis', 'Ellipsis');
        throw new NoLiteral();
    }
    /** Strings that follow each other are one. */
    strings(first) {
        const all = [first];
        for (let token = this.tokens[this.at]; token?.kind === 'string'; token = this.tokens[++this.at])
            all.push(token);
        const { isBytes } = first;
        let text = '';
        for (const { value, ...token } of all) {
            if (value === undefined || token.isBytes !== isBytes)
                throw new NoLiteral();
            text += value;
        }
        return isBytes ? new ForeignValue('bytes', `b${pythonRepr(text)}`) : text;
    }
    list() {
        const items = [];
        while (!this.takes(']')) {
            items.push(this.value());
            if (!this.isNext(']'))
                this.expect(',');
        }
        return items;
    }
    braces() {
        const entries = new Map();
        const members = [];
        let odd = false;
        while (!this.takes('}')) {
            const key = this.value();
            if (members.length === 0 && (entries.size > 0 || odd || this.isNext(':'))) {
                this.expect(':');
                const value = this.value();
                if (isKey(key))
                    entries.set((0,yaml_map/* keyText */.Pu)(key), [entries.get((0,yaml_map/* keyText */.Pu)(key))?.[0] ?? key, value]);
                else
                    odd = true;
            }
            else
                members.push(key);
            if (!this.isNext('}'))
                this.expect(',');
        }
        if (members.length > 0) {
            const unique = new Set(members.map(pythonRepr));
            return new ForeignValue('a set', `{${[...unique].join(', ')}}`);
        }
        const map = (0,yaml_map/* mapOf */.A7)([...entries.values()]);
        return odd ? new ForeignValue('a dict with keys that are no scalars', pythonRepr(map)) : map;
    }
    isNext(text) {
        const token = this.tokens[this.at];
        return token?.kind === 'operator' && token.text === text;
    }
    takes(text) {
        const isThere = this.isNext(text);
        if (isThere)
            this.at++;
        return isThere;
    }
    expect(text) {
        if (!this.takes(text))
            throw new NoLiteral();
    }
    next() {
        const token = this.tokens[this.at++];
        if (!token)
            throw new NoLiteral();
        return token;
    }
}
function isNumber(value) {
    return typeof value === 'number' || typeof value === 'bigint' || value instanceof values/* YamlFloat */.iw;
}
function isKey(value) {
    return value === null || typeof value !== 'object' || value instanceof values/* YamlFloat */.iw;
}
function numberOf(text) {
    const digits = text.replaceAll('_', '');
    if (/^0[xob]/i.test(digits))
        return integer(digits);
    if (/j$/i.test(digits))
        return new ForeignValue('a complex number', digits);
    if (/[.e]/i.test(digits))
        return new values/* YamlFloat */.iw(Number(digits));
    if (/^0+[1-9]/.test(digits))
        throw new NoLiteral();
    return integer(digits);
}
function integer(digits) {
    const number = Number(digits);
    return Number.isSafeInteger(number) ? number : BigInt(digits);
}

// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(43026);
;// CONCATENATED MODULE: ./build/src/pipeline/python-tokens.js

const NAME = /[\p{L}_][\p{L}\p{N}\p{M}_]*/uy;
const DIGITS = String.raw `\d(?:_?\d)*`;
const NUMBER = new RegExp(String.raw `0[xX](?:_?[\da-fA-F])+|0[oO](?:_?[0-7])+|0[bB](?:_?[01])+|` +
    String.raw `(?:(?:${DIGITS})?\.${DIGITS}|${DIGITS}\.?)(?:[eE][+-]?${DIGITS})?[jJ]?`, 'y');
const OPERATOR = /\.\.\.|(?:\*\*|\/\/|<<|>>)=?|->|[-+*/%@&|^=!<>:]=|[^\s\w]/uy;
const PREFIX = /^(?:[rbuf]|br|rb|fr|rf)$/i;
const ESCAPE = /\\(\r?\n|[0-7]{1,3}|x[\da-fA-F]{2}|u[\da-fA-F]{4}|U[\da-fA-F]{8}|[^])/g;
const python_tokens_ESCAPED = { a: '\x07', b: '\b', f: '\f', n: '\n', r: '\r', t: '\t', v: '\v' };
/** The logical lines of a Python file. Throws `PYTHON_INVALID` (exit 2) at file:line:column for open strings and brackets. */
function pythonLines(text, path) {
    return new Tokenizer(text.replace(/^\uFEFF/, ''), path).lines();
}
class Tokenizer {
    text;
    path;
    at = 0;
    open = [];
    constructor(text, path) {
        this.text = text;
        this.path = path;
    }
    lines() {
        const lines = [];
        while (this.at < this.text.length) {
            const indent = this.indent();
            const tokens = this.tokens();
            if (tokens.length > 0)
                lines.push({ indent, tokens });
        }
        return lines;
    }
    indent() {
        let column = 0;
        for (;; this.at++) {
            const character = this.text[this.at];
            if (character === ' ')
                column++;
            else if (character === '\t')
                column = (Math.floor(column / 8) + 1) * 8;
            else if (character === '\f')
                column = 0;
            else
                return column;
        }
    }
    /** Tokens up to the end of the logical line, which is passed. */
    tokens() {
        const tokens = [];
        while (this.at < this.text.length) {
            const character = this.text[this.at];
            if (character === '\n') {
                this.at++;
                if (this.open.length === 0)
                    return tokens;
            }
            else if (/\s/.test(character))
                this.at++;
            else if (character === '#')
                this.at = indexOrEnd(this.text, '\n', this.at);
            else if (character === '\\' && /^\r?\n/.test(this.text.slice(this.at + 1, this.at + 3)))
                this.at = this.text.indexOf('\n', this.at) + 1;
            else
                tokens.push(this.token(character));
        }
        if (this.open.length > 0)
            throw this.invalid(this.open.at(-1), 'this bracket is never closed');
        return tokens;
    }
    token(character) {
        if (character === '"' || character === "'")
            return this.string('');
        const number = this.match(NUMBER);
        if (number !== undefined)
            return { kind: 'number', text: number };
        const name = this.match(NAME);
        if (name !== undefined) {
            const next = this.text[this.at];
            if (PREFIX.test(name) && (next === '"' || next === "'"))
                return this.string(name.toLowerCase());
            return { kind: 'name', text: name };
        }
        const start = this.at;
        const operator = this.match(OPERATOR) ?? this.text[this.at++];
        if ('([{'.includes(operator))
            this.open.push(start);
        if (')]}'.includes(operator))
            this.open.pop();
        return { kind: 'operator', text: operator };
    }
    /** A string whose first quote is next. */
    string(prefix) {
        const start = this.at;
        const one = this.text[start];
        const quote = this.text.startsWith(one.repeat(3), start) ? one.repeat(3) : one;
        let end = start + quote.length;
        while (!this.text.startsWith(quote, end)) {
            if (end >= this.text.length || (quote.length === 1 && this.text[end] === '\n'))
                throw this.invalid(start, 'this string is never closed');
            end += this.text[end] === '\\' ? (this.text.startsWith('\r\n', end + 1) ? 3 : 2) : 1;
        }
        this.at = end + quote.length;
        const content = this.text.slice(start + quote.length, end).replaceAll('\r\n', '\n');
        const isBytes = prefix.includes('b');
        const value = prefix.includes('f') ? undefined : prefix.includes('r') ? content : unescaped(content, isBytes);
        return { kind: 'string', text: this.text.slice(start, this.at), value, isBytes };
    }
    match(pattern) {
        pattern.lastIndex = this.at;
        const found = pattern.exec(this.text)?.[0];
        if (found !== undefined)
            this.at += found.length;
        return found;
    }
    invalid(offset, message) {
        const before = this.text.slice(0, offset).split('\n');
        return new errors/* UserError */.yo({
            code: 'PYTHON_INVALID',
            message: `${this.path} is not Python: ${message}`,
            hint: 'Correct the file.',
            exitCode: 2,
            location: { file: this.path, line: before.length, column: before.at(-1).length + 1 },
        });
    }
}
function indexOrEnd(text, searched, from) {
    const index = text.indexOf(searched, from);
    return index === -1 ? text.length : index;
}
/** Text with its escapes read; undefined where a character is given by its name. */
function unescaped(content, isBytes) {
    if (!content.includes('\\'))
        return content;
    if (!isBytes && /\\N\{/.test(content))
        return undefined;
    return content.replace(ESCAPE, (whole, found) => {
        if (found.startsWith('\n') || found.startsWith('\r'))
            return '';
        if (found === '\\' || found === '"' || found === "'")
            return found;
        if (/^[0-7]/.test(found))
            return String.fromCharCode(parseInt(found, 8));
        if (found.startsWith('x') && found.length > 1)
            return String.fromCharCode(parseInt(found.slice(1), 16));
        if (/^u./i.test(found) && !isBytes)
            return codePoint(parseInt(found.slice(1), 16)) ?? whole;
        return python_tokens_ESCAPED[found] ?? whole;
    });
}
function codePoint(code) {
    return code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}

;// CONCATENATED MODULE: ./build/src/pipeline/params-python.js



/** What has a body; only the body of classes and of `__init__` is looked into. */
const COMPOUND = new Set([
    ...['if', 'elif', 'else', 'for', 'while', 'try', 'except', 'finally', 'with', 'async', 'def'],
]);
/**
 * The parameters a Python file holds, as DVC finds them: literals that are assigned to a name at the top, in the body of
 * a class (`Class.name`), or to an attribute of `self` in its `__init__`. Everything else is passed over. Nothing is run.
 * Throws `PYTHON_INVALID` (exit 2) at file:line:column for open strings and brackets.
 */
function parsePythonParams(text, path) {
    return blockOf(pythonLines(text, path), false);
}
/** Assignments of a block whose lines are all indented at least as far as the first one. */
function blockOf(lines, onlySelf) {
    const found = new Map();
    const indent = lines[0]?.indent ?? 0;
    for (let at = 0; at < lines.length;) {
        const { tokens } = lines[at++];
        const from = at;
        while (at < lines.length && lines[at].indent > indent)
            at++;
        const body = lines.slice(from, at);
        const first = tokens[0].text;
        const isInit = first === 'def' && tokens[1]?.text === '__init__';
        if (first === 'class' || isInit) {
            const header = topLevel(tokens, ':')[0] ?? tokens.length;
            const inline = tokens.slice(header + 1);
            const inner = inline.length > 0 ? (0,yaml_map/* mapOf */.A7)(assignmentsOf(inline, isInit)) : blockOf(body, isInit);
            if (isInit)
                for (const [name, value] of Object.entries(inner))
                    found.set(name, value);
            else if (tokens[1]?.kind === 'name')
                found.set(tokens[1].text, inner);
        }
        else if (!COMPOUND.has(first)) {
            for (const [name, value] of assignmentsOf(tokens, onlySelf))
                found.set(name, value);
        }
    }
    return (0,yaml_map/* mapOf */.A7)([...found]);
}
/** Those of a line: no statement with a body of its own can stand behind a colon or semicolon. */
function assignmentsOf(tokens, onlySelf) {
    return split(tokens, ';').flatMap((statement) => {
        const assigned = assignment(statement, onlySelf);
        return assigned ? [assigned] : [];
    });
}
/** `name = literal`, `name: annotation = literal`, `self.name = literal`. */
function assignment(tokens, onlySelf) {
    const [first, dot, attribute] = tokens;
    if (first?.kind !== 'name')
        return undefined;
    const isSelf = first.text === 'self' && dot?.text === '.' && attribute?.kind === 'name';
    if (!isSelf && onlySelf)
        return undefined;
    const name = isSelf ? attribute.text : first.text;
    const rest = tokens.slice(isSelf ? 3 : 1);
    const equals = topLevel(rest, '=');
    const isAnnotated = rest[0]?.text === ':';
    if (equals.length !== 1 || (!isAnnotated && equals[0] !== 0))
        return undefined;
    const literal = pythonLiteral(rest.slice(equals[0] + 1));
    return literal && [name, literal.value];
}
/** Where an operator stands outside of brackets. */
function topLevel(tokens, operator) {
    let depth = 0;
    return tokens.flatMap(({ kind, text }, index) => {
        if (kind !== 'operator')
            return [];
        if ('([{'.includes(text))
            depth++;
        if (')]}'.includes(text))
            depth--;
        return depth === 0 && text === operator ? [index] : [];
    });
}
function split(tokens, operator) {
    const ends = [...topLevel(tokens, operator), tokens.length];
    return ends.map((end, index) => tokens.slice(index === 0 ? 0 : ends[index - 1] + 1, end));
}

// EXTERNAL MODULE: ./node_modules/smol-toml/dist/index.js + 8 modules
var dist = __webpack_require__(3292);
;// CONCATENATED MODULE: ./build/src/pipeline/params-toml.js




/** As many as arrays and inline tables may have. */
const params_toml_MAX_DEPTH = 900;
/** Reads TOML; integers and floats stay apart. Throws `TOML_INVALID` (exit 2) at file:line:column. */
function parseTomlParams(text, path) {
    let table;
    try {
        table = (0,dist/* parse */.qg)(text.replace(/^\uFEFF/, ''), { integersAsBigInt: true });
    }
    catch (error) {
        if (!(error instanceof dist/* TomlError */.zx))
            throw error;
        const [message] = error.message.replace(/^Invalid TOML document: /, '').split('\n');
        throw new errors/* UserError */.yo({
            code: 'TOML_INVALID',
            message: `${path} is not TOML: ${message}`,
            hint: 'Correct the file, or whatever writes it.',
            exitCode: 2,
            location: { file: path, line: error.line, column: error.column },
            cause: error,
        });
    }
    return mapOfTable(table, path, 0);
}
function mapOfTable(table, path, depth) {
    return (0,yaml_map/* mapOf */.A7)(Object.entries(table).map(([key, value]) => [key, params_toml_valueOf(value, path, depth + 1)]));
}
function params_toml_valueOf(value, path, depth) {
    if (depth > params_toml_MAX_DEPTH)
        throw tooDeep(path);
    if (typeof value === 'bigint') {
        const number = Number(value);
        return Number.isSafeInteger(number) ? number : value;
    }
    if (typeof value === 'number')
        return new values/* YamlFloat */.iw(value);
    if (value instanceof dist/* TomlDate */.PJ)
        return dateOf(value);
    if (Array.isArray(value))
        return value.map((item) => params_toml_valueOf(item, path, depth + 1));
    return typeof value === 'object' ? mapOfTable(value, path, depth) : value;
}
/** Dotted keys know no limit of their own. */
function tooDeep(path) {
    return new errors/* UserError */.yo({
        code: 'TOML_INVALID',
        message: `${path} is nested too deeply`,
        hint: 'Shorten its dotted keys.',
        exitCode: 2,
    });
}
/** Dates as Python's `isoformat(' ')` spells them. */
function dateOf(date) {
    const text = date.toISOString();
    if (date.isTime())
        return new ForeignValue('a time without a date', text.replace(/\.000$/, ''));
    const isoText = text
        .replace('T', ' ')
        .replace(/\.(\d+)/, (_, fraction) => (/^0+$/.test(fraction) ? '' : `.${fraction.padEnd(6, '0')}`))
        .replace(/Z$/i, '+00:00');
    return new values/* YamlTimestamp */.Am(text, isoText);
}

;// CONCATENATED MODULE: ./build/src/pipeline/python-json.js


/** About as deep as Python's own reader goes. */
const python_json_MAX_DEPTH = 900;
/** A number as Python's json module knows them. */
const python_json_NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|NaN|-?Infinity/g;
/**
 * Reads JSON as Python's json module does, which is what DVC reads with: `NaN` and `Infinity` are numbers, `1` and
 * `1.0` stay apart, keys keep the order of the file. Throws `JSON_INVALID` (exit 2) at file:line:column.
 */
function parsePythonJson(source, path) {
    const text = source.replace(/^\uFEFF/, '');
    // Numbers become strings, so that their spelling survives, and every key gets a letter in front, so that JavaScript
    // does not move keys such as "10" to the front.
    const tagged = mapTokens(text, (token, kind) => kind === 'number' ? `"n${token}"` : `"${kind === 'key' ? 'k' : 's'}${token.slice(1)}`);
    try {
        return untagged(JSON.parse(tagged), 0);
    }
    catch (error) {
        const { message, location } = error instanceof TooDeep ? tooDeepAt(path) : explain(text, path);
        throw new errors/* UserError */.yo({
            code: 'JSON_INVALID',
            message: `${path} is not JSON: ${message}`,
            hint: 'Correct the file, or whatever writes it.',
            exitCode: 2,
            location,
            cause: error,
        });
    }
}
/** Replaces strings and numbers. Strings are searched for their end: a pattern would need a stack as long as they are. */
function mapTokens(text, map) {
    const parts = [];
    const isKey = /\s*:/y;
    for (let at = 0; at < text.length;) {
        const start = python_json_indexOrEnd(text, '"', at);
        parts.push(text.slice(at, start).replace(python_json_NUMBER, (token) => map(token, 'number')));
        const end = endOfString(text, start);
        if (end === undefined)
            return parts.join('') + text.slice(start);
        isKey.lastIndex = end;
        if (start < end)
            parts.push(map(text.slice(start, end), isKey.test(text) ? 'key' : 'string'));
        at = end;
    }
    return parts.join('');
}
function python_json_indexOrEnd(text, searched, from) {
    const index = text.indexOf(searched, from);
    return index === -1 ? text.length : index;
}
/** Offset behind the quote that ends the string; undefined when none does. */
function endOfString(text, start) {
    if (start === text.length)
        return start;
    for (let end = text.indexOf('"', start + 1); end !== -1; end = text.indexOf('"', end + 1)) {
        let first = end;
        while (text[first - 1] === '\\')
            first--;
        if ((end - first) % 2 === 0)
            return end + 1;
    }
    return undefined;
}
/** Everything that works on values calls itself for what is inside them. */
class TooDeep extends Error {
}
const tooDeepAt = (file) => ({ message: 'it is nested too deeply', location: { file, line: 1, column: 1 } });
function untagged(value, depth) {
    if (depth > python_json_MAX_DEPTH)
        throw new TooDeep();
    if (typeof value === 'string')
        return value.startsWith('s') ? value.slice(1) : python_json_numberOf(value.slice(1));
    if (value === null || typeof value === 'boolean')
        return value;
    if (Array.isArray(value))
        return value.map((item) => untagged(item, depth + 1));
    return (0,yaml_map/* mapOf */.A7)(Object.entries(value).map(([key, child]) => [key.slice(1), untagged(child, depth + 1)]));
}
function python_json_numberOf(token) {
    if (!/^-?\d+$/.test(token))
        return new values/* YamlFloat */.iw(Number(token));
    const number = Number(token);
    return Number.isSafeInteger(number) ? number : BigInt(token);
}
/** What JSON.parse says of the text itself; Python's own numbers are replaced by ordinary ones of the same length. */
function explain(text, path) {
    const plain = mapTokens(text, (token) => /^(?:NaN|-?Infinity)$/.test(token) ? token.replace(/[A-Za-z]/g, '1') : token);
    let message = 'it cannot be read';
    try {
        JSON.parse(plain);
    }
    catch (error) {
        message = error.message;
    }
    const before = text.slice(0, strangerIn(text) ?? positionIn(message) ?? text.length).split('\n');
    const location = { file: path, line: before.length, column: before.at(-1).length + 1 };
    return { message: message.replace(/ (?:in JSON )?at position \d+.*/s, ''), location };
}
/** Offset of the first character that belongs to nothing JSON knows. */
function strangerIn(text) {
    const blank = (found) => ' '.repeat(found.length);
    const rest = mapTokens(text, blank).replace(/\b(?:true|false|null)\b/g, blank);
    const offset = rest.search(/[^\s[\]{},:]/);
    return offset === -1 ? undefined : offset;
}
function positionIn(message) {
    const offset = /at position (\d+)/.exec(message)?.[1];
    return offset === undefined ? undefined : Number(offset);
}

;// CONCATENATED MODULE: ./build/src/pipeline/params.js







/** Reads a parameter file: JSON, TOML or Python where its name says so, else YAML. */
function parseParams(text, path) {
    switch (/\.(json|toml|py)$/i.exec(path)?.[1]?.toLowerCase()) {
        case 'json':
            return parsePythonJson(text, path);
        case 'toml':
            return parseTomlParams(text, path);
        case 'py':
            return parsePythonParams(text, path);
        default:
            return (0,parse_yaml/* parseYaml */.h)(text, { file: path, numbers: 'exact' }).value;
    }
}
/**
 * The values of the keys a stage names; missing keys are left out. The whole file gives its top-level keys. Throws
 * `PARAM_AMBIGUOUS` (exit 2) for a pattern that more than one value fits.
 */
function pickParams(file, keys) {
    if (file === undefined)
        return undefined;
    if (keys === null)
        return new Map(isYamlMap(file) ? yamlEntries(file).map(([k, v]) => [keyText(k), v]) : []);
    const found = new Map();
    for (const key of keys) {
        const [path, ...others] = pathsOf(file, key.split('.'));
        if (others.length > 0)
            throw ambiguous(key, [path, ...others]);
        if (path !== undefined)
            found.set(key, valueAt(file, path));
    }
    return found;
}
function ambiguous(key, paths) {
    const names = paths.slice(0, 3).map((path) => path.join('.'));
    return new UserError({
        code: 'PARAM_AMBIGUOUS',
        message: `the parameter "${key}" stands for ${paths.length} values: ${names.join(', ')}${paths.length > 3 ? ', …' : ''}`,
        hint: 'Name them one by one in `params` of dvc.yaml, or name what holds them.',
        exitCode: 2,
    });
}
/**
 * The part of a parameter file that dotted keys name, in its own shape, as DVC's `params diff` takes it: a list has nulls
 * before the item that is named, and lists of several keys follow each other. Missing keys are left out.
 */
function selectParams(file, keys) {
    return [...new Set(keys)].reduce((into, key) => {
        return pathsOf(file, key.split('.')).reduce((all, path) => merged(all, nested(file, path, valueAt(file, path))), into);
    }, {});
}
function nested(file, steps, value) {
    const [step, ...rest] = steps;
    if (step === undefined)
        return value;
    const inner = nested(valueAt(file, [step]), rest, value);
    if (Array.isArray(file))
        return [...Array(Number(step)).fill(null), inner];
    return mapOf([[step, inner]]);
}
function merged(into, added) {
    if (Array.isArray(into) && Array.isArray(added))
        return [...into, ...added];
    if (!isYamlMap(into) || !isYamlMap(added))
        return added;
    const entries = new Map(Object.entries(into));
    for (const [key, value] of Object.entries(added)) {
        const known = entries.get(key);
        entries.set(key, known === undefined ? value : merged(known, value));
    }
    return mapOf([...entries]);
}
/** Where the parts of a dotted key lead: `*`, `?` and `[…]` stand for any names of one level, as in DVC. */
function pathsOf(node, [part, ...rest]) {
    if (part === undefined)
        return [[]];
    const names = isPattern(part) ? namesIn(node).filter((name) => fits(part, name)) : [part];
    return names.flatMap((name) => {
        const value = valueAt(node, [name]);
        return value === undefined ? [] : pathsOf(value, rest).map((path) => [name, ...path]);
    });
}
function namesIn(node) {
    return Array.isArray(node) ? [...node.keys()].map(String) : isYamlMap(node) ? Object.keys(node) : [];
}
/** Neither a dot at the beginning nor a slash means anything in a name of a parameter. */
function fits(pattern, name) {
    return globMatches(`.${pattern}`.replaceAll('/', '\0'), `.${name}`.replaceAll('/', '\0'));
}
/** What names lead to, one after the other; digits index lists. */
function valueAt(node, names) {
    let found = node;
    for (const name of names) {
        if (Array.isArray(found))
            found = /^\d+$/.test(name) ? found[Number(name)] : undefined;
        else if (isYamlMap(found) && Object.hasOwn(found, name))
            found = found[name];
        else
            return undefined;
    }
    return found;
}
/**
 * Throws `PARAM_MISSING` (exit 2) naming every file that is not there, every key its file does not hold, and every value
 * that no dvc.lock can hold.
 */
function refuseMissingParams(address, dependencies, values) {
    const mistakes = dependencies.flatMap(({ written, path, keys }) => {
        const found = values.get(written);
        if (!found)
            return [{ message: `the parameter file ${path} does not exist` }];
        const missing = (keys ?? []).filter((key) => !found.has(key));
        const foreign = [...found].flatMap(([key, value]) => {
            const odd = foreignIn(value);
            return odd ? [{ message: `"${key}" of ${path} holds ${odd.kind}, which dvc.lock cannot record` }] : [];
        });
        return [...missing.map((key) => ({ message: `${path} has no "${key}"` })), ...foreign];
    });
    if (mistakes.length === 0)
        return;
    throw new UserError({
        code: 'PARAM_MISSING',
        message: `stage "${address}" cannot start`,
        hint: 'Correct the parameter, or remove it from `params` in dvc.yaml. Nothing was deleted.',
        exitCode: 2,
        mistakes,
    });
}
/** Leaves (dotted keys; lists as one value) that differ between two revisions of a parameter file. */
function diffParams(path, base, head) {
    const old = leaves(base);
    const now = leaves(head);
    return [...new Set([...old.keys(), ...now.keys()])].flatMap((key) => {
        const [before, after] = [old.get(key), now.get(key)];
        if (before !== undefined && after !== undefined && pythonEquals(before, after))
            return [];
        return [{ file: path, key, old: textOf(before), new: textOf(after) }];
    });
}
function leaves(value, prefix = '') {
    if (!isYamlMap(value))
        return new Map(value === undefined || prefix === '' ? [] : [[prefix, value]]);
    return new Map(yamlEntries(value).flatMap(([key, child]) => [
        ...leaves(child, prefix === '' ? keyText(key) : `${prefix}.${keyText(key)}`),
    ]));
}
function textOf(value) {
    if (value === undefined)
        return null;
    if (typeof value === 'string' || typeof value === 'bigint')
        return String(value);
    if (value instanceof YamlTimestamp)
        return value.text;
    if (value instanceof YamlFloat)
        return formatFloat(value.value);
    return JSON.stringify(value, (_, part) => (typeof part === 'bigint' ? part.toString() : part));
}


/***/ }),

/***/ 15970:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ lockPathOf)
/* harmony export */ });
/** Path of the lock that belongs to a dvc.yaml. */
function lockPathOf(dvcYamlPath) {
    return dvcYamlPath.replace(/\.yaml$/, '.lock');
}


/***/ }),

/***/ 6097:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ formatFloat)
/* harmony export */ });
/**
 * A float as Python's `repr` spells it, with YAML's words for the values that have no digits:
 * shortest digits that read back, always a fraction or an exponent, the exponent from 1e16 up
 * and below 1e-4, signed and with at least two digits. `1` → `1.0`, `1e-7` → `1e-07`.
 */
function formatFloat(value) {
    if (Number.isNaN(value))
        return '.nan';
    if (!Number.isFinite(value))
        return value > 0 ? '.inf' : '-.inf';
    if (value === 0)
        return Object.is(value, -0) ? '-0.0' : '0.0';
    const [mantissa, power] = value.toExponential().split('e');
    const exponent = Number(power);
    if (exponent < -4 || exponent >= 16) {
        const digits = String(Math.abs(exponent)).padStart(2, '0');
        return `${mantissa}e${exponent < 0 ? '-' : '+'}${digits}`;
    }
    // In this range JavaScript never uses an exponent.
    const text = String(value);
    return text.includes('.') ? text : `${text}.0`;
}


/***/ }),

/***/ 33247:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ parseYaml)
});

;// CONCATENATED MODULE: ./build/src/platform/yaml/canonical-node.js
/** Thrown where a text is left to the full reader. */
const NOT_CANONICAL = new Error('not canonical');
/** A list or map of at least one child, without brackets. */
function collectionNode(kind, value, start, children) {
    const last = children.at(-1);
    return { kind, value, from: start, start, end: Math.max(last.node.end, last.afterMark), flow: false, children };
}
/** A scalar. */
function leafNode(value, start, end) {
    return { kind: 'scalar', value, from: start, start, end, flow: false, children: [] };
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./build/src/platform/yaml/values.js
var values = __webpack_require__(33535);
;// CONCATENATED MODULE: ./build/src/platform/yaml/resolve-plain.js

const NULL = /^(?:~|null|Null|NULL|)$/;
const BOOLEAN = /^(?:true|True|TRUE|false|False|FALSE)$/;
const FLOAT = /^(?:[-+]?[0-9][0-9_]*\.[0-9_]*(?:[eE][-+]?[0-9]+)?|[-+]?[0-9][0-9_]*[eE][-+]?[0-9]+|[-+]?\.[0-9_]+(?:[eE][-+][0-9]+)?|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/;
const INTEGER = /^(?:[-+]?0b[01_]+|[-+]?0o?[0-7_]+|[-+][0-9_]+|[0-9][0-9_]*|[-+]?0x[0-9a-fA-F_]+)$/;
const TIMESTAMP = /^([0-9]{4})-([0-9][0-9]?)-([0-9][0-9]?)(?:(?:[Tt]|[ \t]+)([0-9][0-9]?):([0-9][0-9]):([0-9][0-9])(?:\.([0-9]*))?(?:[ \t]*(Z|[-+][0-9][0-9]?(?::[0-9][0-9])?))?)?$/;
const SHORT_DATE = /^[0-9]{4}-(?:[0-9]-[0-9][0-9]?|[0-9][0-9]-[0-9])$/;
/** How everything begins that is not merely text. */
const MAY_MEAN_MORE = /^(?:$|[-+.0-9~<=]|[nNtTfF].{2,4}$)/;
const TEXT = { kind: 'text' };
/** The meaning of the text of a plain scalar. */
function resolvePlain(text) {
    if (!MAY_MEAN_MORE.test(text))
        return TEXT;
    if (text === '<<')
        return { kind: 'merge' };
    if (text === '=')
        return { kind: 'broken' };
    if (NULL.test(text))
        return { kind: 'value', value: null };
    if (BOOLEAN.test(text))
        return { kind: 'value', value: text[0] === 't' || text[0] === 'T' };
    if (FLOAT.test(text))
        return meaning(floatOf(text));
    if (INTEGER.test(text))
        return meaning(integerOf(text));
    if (TIMESTAMP.test(text) && !SHORT_DATE.test(text))
        return meaning(timestampOf(text));
    return TEXT;
}
function meaning(value) {
    return value === undefined ? { kind: 'broken' } : { kind: 'value', value };
}
function floatOf(text) {
    const digits = text.replaceAll('_', '').toLowerCase();
    if (digits === '.nan')
        return new values/* YamlFloat */.iw(Number.NaN);
    const [sign, size] = signed(digits);
    if (size === '.inf')
        return new values/* YamlFloat */.iw(sign * Number.POSITIVE_INFINITY);
    return /[0-9]/.test(size) ? new values/* YamlFloat */.iw(sign * Number(size)) : undefined;
}
function integerOf(text) {
    if (/^[0-9]{1,15}$/.test(text))
        return Number(text);
    const [sign, size] = signed(text.replaceAll('_', ''));
    if (size === '' || /^0[box]$/.test(size))
        return undefined;
    const value = BigInt(sign) * BigInt(size);
    const number = Number(value);
    return Number.isSafeInteger(number) ? number : value;
}
function signed(text) {
    if (text.startsWith('-'))
        return [-1, text.slice(1)];
    return [1, text.startsWith('+') ? text.slice(1) : text];
}
function timestampOf(text) {
    const [, year = '', month = '', day = '', hour, minute = '', second = '', fraction = '', zone] = TIMESTAMP.exec(text) ?? [];
    const moment = new Date(0);
    moment.setUTCFullYear(Number(year), Number(month) - 1, Number(day));
    const date = `${year}-${pad(month)}-${pad(day)}`;
    if (year === '0000' || moment.toISOString().slice(0, 10) !== date)
        return undefined;
    if (hour === undefined)
        return new values/* YamlTimestamp */.Am(text, date);
    if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59)
        return undefined;
    const digits = fraction.padEnd(7, '0');
    const microseconds = Number(digits.slice(0, 6)) + (Number(digits[6]) > 4 ? 1 : 0);
    const carry = Math.floor(microseconds / 1e6);
    moment.setUTCHours(Number(hour), Number(minute), Number(second) + carry);
    const decimals = microseconds % 1e6 === 0 ? '' : `.${String(microseconds).padStart(6, '0')}`;
    return new values/* YamlTimestamp */.Am(text, moment.toISOString().slice(0, 19).replace('T', ' ') + decimals + offsetOf(zone));
}
function offsetOf(zone) {
    if (zone === undefined)
        return '';
    if (zone === 'Z')
        return '+00:00';
    const [hours = '', minutes = '00'] = zone.slice(1).split(':');
    const sign = zone.startsWith('-') && Number(hours) + Number(minutes) > 0 ? '-' : '+';
    return `${sign}${pad(hours)}:${minutes}`;
}
function pad(text) {
    return text.padStart(2, '0');
}

;// CONCATENATED MODULE: ./build/src/platform/yaml/canonical-scalar.js



/** What a scalar without quotes means. */
function plainScalar(text) {
    const meaning = resolvePlain(text);
    if (meaning.kind === 'merge' || meaning.kind === 'broken')
        throw NOT_CANONICAL;
    return meaning.kind === 'text' ? text : meaning.value;
}
/** Lines joined by blanks; blanks around a line break do not count. */
function folded(lines) {
    const last = lines.length - 1;
    return lines
        .map((line, index) => (index > 0 ? trimStart(line) : line))
        .map((line, index) => (index < last ? trimEnd(line) : line))
        .join(' ');
}
/** Without blanks there. Other white space is text. */
function trimStart(line) {
    return line.replace(/^ +/, '');
}
/** Without blanks there. Other white space is text. */
function trimEnd(line) {
    let end = line.length;
    while (line[end - 1] === ' ')
        end--;
    return line.slice(0, end);
}
/** What a text in double quotes holds. */
function unescaped(source) {
    if (!/[\\\n]/.test(source))
        return source.slice(1, -1);
    const document = (0,dist.parseDocument)(source, { schema: 'failsafe', logLevel: 'silent' });
    const value = document.errors.length === 0 ? document.toJS() : undefined;
    if (typeof value !== 'string')
        throw NOT_CANONICAL;
    return value;
}

;// CONCATENATED MODULE: ./build/src/platform/yaml/canonical-flow-list.js


/** A word, a number or a text in quotes, with a comma or the end of its list behind it. */
const ITEM = /(?:[A-Za-z0-9_.+/-][A-Za-z0-9_.+/@=-]*|'[^'\n]*'|"[^"\\\n]*")(?= ?[,\]])/y;
const MAX_DEPTH = 20;
/** Reads a list such as `[1, 2, [a, 'b']]` on one line, whose bracket opens at `start`; other content is not canonical. */
function readFlowList(text, start, withPlaces, depth = 0) {
    if (depth > MAX_DEPTH)
        throw NOT_CANONICAL;
    const value = [];
    const children = [];
    const afterBlank = (at) => (text[at] === ' ' ? at + 1 : at);
    let at = afterBlank(start + 1);
    if (text[at] !== ']') {
        for (;;) {
            const item = text[at] === '[' ? readFlowList(text, at, withPlaces, depth + 1) : readItem(text, at, withPlaces);
            value.push(item.value);
            const { node } = item;
            if (node)
                children.push({ from: at, key: undefined, keyStart: at, afterMark: at, merge: false, node });
            at = afterBlank(item.end);
            if (text[at] === ']')
                break;
            if (text[at] !== ',')
                throw NOT_CANONICAL;
            at = afterBlank(at + 1);
        }
    }
    const end = at + 1;
    const node = { ...leafNode(value, start, end), kind: 'list', flow: true, children };
    return { value, node: withPlaces ? node : undefined, end };
}
function readItem(text, start, withPlaces) {
    ITEM.lastIndex = start;
    if (!ITEM.test(text))
        throw NOT_CANONICAL;
    const end = ITEM.lastIndex;
    const written = text.slice(start, end);
    if (written === '-')
        throw NOT_CANONICAL;
    const value = /^['"]/.test(written) ? written.slice(1, -1) : plainScalar(written);
    return { value, node: withPlaces ? leafNode(value, start, end) : undefined, end };
}

// EXTERNAL MODULE: ./build/src/platform/yaml/yaml-map.js
var yaml_map = __webpack_require__(28181);
;// CONCATENATED MODULE: ./build/src/platform/yaml/canonical-reader.js






/**
 * The tree of a text in the plain shape that DVC writes: block maps and lists, scalars without anchors and tags.
 * Blank lines and comments may stand between entries, and comments behind plain scalars. Undefined for everything
 * else, mistakes included, which is left to the full reader; on what both read they agree. It is there for speed: a
 * lock of many stages is megabytes, and the library behind the full reader is slow to start.
 */
function readCanonical(text) {
    const reader = new CanonicalReader(text, true);
    return reader.document() === undefined ? undefined : reader.node;
}
/** The data of such a text without its places, in half the time; never null. */
function readCanonicalValue(text) {
    return new CanonicalReader(text, false).document();
}
const ORDINARY = /^[\n\x20-\x7e\xa0-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffd\u{10000}-\u{10ffff}]+$/u;
const PLAIN_START = /[^\s,[\]{}#&*!|>'"%@`?:-]|[?:-](?=[^\s])/y;
/** What most keys are, in other words than `PLAIN_KEY`: it is tried first. */
const SIMPLE_KEY = /[A-Za-z_][A-Za-z0-9_./@-]{0,400}(?=:[ \n])/y;
/** A key without quotes, up to its colon. */
const PLAIN_KEY = /([^\s,[\]{}#&*!|>'"%@`?:-](?:[^\s:]|:(?=\S)| (?! |#|:)){0,500}):(?=[ \n])/y;
const QUOTED_KEY = /'((?:[^'\n]|''){0,500})':(?=[ \n])/y;
/** Blank lines and lines of comment. */
const BETWEEN = /(?: *(?:#[^\n]*)?\n)*/y;
const canonical_reader_MAX_DEPTH = 100;
const NEW_LINE = 10;
const BLANK = 32;
const HASH = 35;
const DASH = 45;
class CanonicalReader {
    text;
    withPlaces;
    at = 0;
    depth = 0;
    /** Where what was read last stands; only made where places are asked for. */
    node;
    /** The key that `isKeyAt` has found, where it starts and where it ends. */
    foundKey = '';
    foundKeyAt = -1;
    foundKeyEnd = -1;
    constructor(text, withPlaces) {
        this.text = text;
        this.withPlaces = withPlaces;
    }
    /** Undefined where the text is not canonical. */
    document() {
        if (!ORDINARY.test(this.text))
            return undefined;
        try {
            return this.root();
        }
        catch (error) {
            if (error === NOT_CANONICAL)
                return undefined;
            throw error;
        }
    }
    root() {
        const { text } = this;
        if (!text.endsWith('\n'))
            throw NOT_CANONICAL;
        this.at = this.afterComments();
        if (this.at === text.length || text[this.at] === ' ')
            throw NOT_CANONICAL;
        const root = this.block(0, -1);
        this.at = this.afterComments();
        if (!(Array.isArray(root) || (0,values/* isYamlMap */.S6)(root)) || this.at !== text.length)
            throw NOT_CANONICAL;
        return root;
    }
    /** What starts here, at the column `indent` of its line, below something at the column `parent`. */
    block(indent, parent) {
        if (++this.depth > canonical_reader_MAX_DEPTH)
            throw NOT_CANONICAL;
        const value = this.isDashAt(this.at)
            ? this.list(indent)
            : this.isKeyAt(this.at)
                ? this.map(indent)
                : this.scalar(parent);
        this.depth--;
        return value;
    }
    list(indent) {
        const start = this.at;
        const children = [];
        const value = [];
        do {
            const from = this.at;
            this.at++;
            const afterMark = this.at;
            const inLine = this.text[this.at] === ' ' && this.text[this.at + 1] !== '\n';
            if (inLine)
                this.at++;
            value.push(inLine ? this.block(indent + 2, indent) : this.below(indent, false));
            const { node } = this;
            if (node)
                children.push({ from, key: undefined, keyStart: node.start, afterMark, merge: false, node });
        } while (this.continues(indent, false));
        if (this.withPlaces)
            this.node = collectionNode('list', value, start, children);
        return value;
    }
    map(indent) {
        const start = this.at;
        const children = [];
        const keys = [];
        const map = {};
        let isOrdinary = true;
        do {
            const from = this.at;
            const key = this.key();
            const afterMark = this.at;
            if (key === '__proto__' || Object.hasOwn(map, key))
                throw NOT_CANONICAL;
            isOrdinary &&= (0,yaml_map/* isOrdinaryKey */.G9)(key);
            keys.push(key);
            map[key] = this.entryValue(indent);
            const { node } = this;
            if (node)
                children.push({ from, key, keyStart: from, afterMark, merge: false, node });
        } while (this.continues(indent, true));
        const value = isOrdinary ? map : (0,yaml_map/* mapOf */.A7)(keys.map((key) => [key, map[key]]));
        if (this.withPlaces)
            this.node = collectionNode('map', value, start, children);
        return value;
    }
    entryValue(indent) {
        const { text } = this;
        if (text[this.at] === '\n' || text[this.at + 1] === '\n')
            return this.below(indent, true);
        this.at++;
        return this.scalar(indent);
    }
    /** The value of a key or dash at the column `indent` whose line ends here, with or without a blank. */
    below(indent, isMap) {
        const end = this.at;
        if (this.text[this.at] === ' ')
            this.at++;
        this.at++;
        this.at = this.afterComments();
        const column = this.indentation();
        const hasList = isMap && column === indent && this.isDashAt(this.at + column);
        if (column <= indent && !hasList)
            return this.leaf(null, end, end);
        this.at += column;
        return this.block(column, indent);
    }
    /** Whether the next line is one more entry or item at this column, and if so goes to its first character. */
    continues(indent, isMap) {
        this.at = this.afterComments();
        if (this.at >= this.text.length)
            return false;
        const column = this.indentation();
        if (column > indent)
            throw NOT_CANONICAL;
        if (column < indent)
            return false;
        const isMore = isMap ? this.isKeyAt(this.at + column) : this.isDashAt(this.at + column);
        // Behind a list at the column of its key the map goes on.
        if (!isMore && isMap)
            throw NOT_CANONICAL;
        if (isMore)
            this.at += column;
        return isMore;
    }
    /** The start of the first line from here on that is neither blank nor a comment. */
    afterComments() {
        const { text } = this;
        let end = this.at;
        while (text.charCodeAt(end) === BLANK)
            end++;
        const code = text.charCodeAt(end);
        if (code !== NEW_LINE && code !== HASH)
            return this.at;
        BETWEEN.lastIndex = this.at;
        BETWEEN.test(text);
        return BETWEEN.lastIndex;
    }
    /** Blanks at the start of the line that starts here; 0 at the end of the text. */
    indentation() {
        let end = this.at;
        while (this.text.charCodeAt(end) === BLANK)
            end++;
        if (this.text.charCodeAt(end) === NEW_LINE)
            throw NOT_CANONICAL;
        return end - this.at;
    }
    isDashAt(at) {
        if (this.text.charCodeAt(at) !== DASH)
            return false;
        const next = this.text.charCodeAt(at + 1);
        return next === BLANK || next === NEW_LINE;
    }
    isKeyAt(at) {
        const { text } = this;
        SIMPLE_KEY.lastIndex = PLAIN_KEY.lastIndex = QUOTED_KEY.lastIndex = at;
        if (SIMPLE_KEY.test(text)) {
            this.foundKeyEnd = SIMPLE_KEY.lastIndex + 1;
            this.foundKey = text.slice(at, SIMPLE_KEY.lastIndex);
        }
        else if (PLAIN_KEY.test(text)) {
            this.foundKeyEnd = PLAIN_KEY.lastIndex;
            this.foundKey = text.slice(at, PLAIN_KEY.lastIndex - 1);
        }
        else if (QUOTED_KEY.test(text)) {
            this.foundKeyEnd = QUOTED_KEY.lastIndex;
            this.foundKey = text.slice(at, QUOTED_KEY.lastIndex - 1);
        }
        else
            return false;
        this.foundKeyAt = at;
        return true;
    }
    /** The key here, where `isKeyAt` has found one. */
    key() {
        if (this.foundKeyAt !== this.at)
            throw NOT_CANONICAL;
        const { foundKey } = this;
        this.at = this.foundKeyEnd;
        if (foundKey.startsWith("'"))
            return foundKey.slice(1, -1).replaceAll("''", "'");
        if (resolvePlain(foundKey).kind !== 'text')
            throw NOT_CANONICAL;
        return foundKey;
    }
    /** A scalar, which may go on in lines that are indented by more than `parent`; ends at a new line. */
    scalar(parent) {
        const { text } = this;
        const start = this.at;
        const first = text[start] ?? '';
        if (first === "'" || first === '"')
            return this.quoted(first, parent);
        if (first === '[')
            return this.flowList(parent);
        if (text.startsWith('{}\n', start)) {
            this.at = start + 3;
            const value = {};
            if (this.withPlaces)
                this.node = { ...leafNode(value, start, start + 2), kind: 'map', flow: true };
            return value;
        }
        PLAIN_START.lastIndex = start;
        if (!PLAIN_START.test(text))
            throw NOT_CANONICAL;
        const words = [];
        let end;
        let hasComment;
        do {
            const from = this.at;
            const line = this.restOfLine();
            const mark = line.indexOf(' #');
            hasComment = mark >= 0;
            const written = trimEnd(hasComment ? line.slice(0, mark) : line);
            if (written.includes(': ') || written.endsWith(':') || line.startsWith('#'))
                throw NOT_CANONICAL;
            words.push(trimStart(written));
            end = from + written.length;
            if (hasComment && this.goesOn(parent))
                throw NOT_CANONICAL;
        } while (!hasComment && this.goesOn(parent));
        return this.leaf(plainScalar(words.length === 1 ? words[0] : words.join(' ')), start, end);
    }
    leaf(value, start, end) {
        if (this.withPlaces)
            this.node = leafNode(value, start, end);
        return value;
    }
    flowList(parent) {
        const { value, node, end } = readFlowList(this.text, this.at, this.withPlaces);
        if (this.text[end] !== '\n')
            throw NOT_CANONICAL;
        this.node = node;
        this.at = end + 1;
        if (this.goesOn(parent))
            throw NOT_CANONICAL;
        return value;
    }
    restOfLine() {
        const end = this.text.indexOf('\n', this.at);
        const line = this.text.slice(this.at, end);
        this.at = end + 1;
        return line;
    }
    /** Whether a scalar goes on in the next line; one that goes on behind blank lines or comments is not canonical. */
    goesOn(parent) {
        const next = this.afterComments();
        if (next >= this.text.length)
            return false;
        let column = 0;
        while (this.text[next + column] === ' ')
            column++;
        if (column > parent && next !== this.at)
            throw NOT_CANONICAL;
        return column > parent;
    }
    quoted(quote, parent) {
        const { text } = this;
        const start = this.at;
        const pattern = quote === "'" ? /'(?:[^']|'')*'(?=\n)/y : /"(?:[^"\\]|\\[^])*"(?=\n)/y;
        pattern.lastIndex = start;
        const source = pattern.exec(text)?.[0];
        if (source === undefined)
            throw NOT_CANONICAL;
        const lines = source.split('\n');
        for (const line of lines.slice(1))
            if (line.search(/[^ ]/) <= parent)
                throw NOT_CANONICAL;
        this.at = start + source.length + 1;
        if (this.goesOn(parent))
            throw NOT_CANONICAL;
        return this.leaf(quote === "'" ? folded(lines).slice(1, -1).replaceAll("''", "'") : unescaped(source), start, start + source.length);
    }
}

;// CONCATENATED MODULE: ./build/src/platform/yaml/forbidden-characters.js

/** What the YAML reader of DVC does not let through (`reader.py` of ruamel.yaml). */
const UNPRINTABLE = /[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u;
/** The first character that DVC's reader refuses although YAML parsers at large may take it. */
function forbiddenCharacter(text) {
    const found = UNPRINTABLE.exec(text);
    if (found !== null) {
        const code = (found[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
        return {
            offset: found.index,
            message: `has the unprintable character U+${code}`,
            hint: 'Delete it, or write it as an escape in double quotes.',
        };
    }
    const offset = text.includes('\t') ? offsetOfBareTab(text) : undefined;
    return offset === undefined
        ? undefined
        : { offset, message: 'has a tab outside of quotes', hint: 'Use spaces; DVC refuses the file otherwise.' };
}
/**
 * Tabs are data in quotes, in block scalars and in comments. Between the parts of a flow collection they
 * are let through, because JSON files indented with tabs are read as YAML too.
 */
function offsetOfBareTab(text) {
    let offset = 0;
    let depth = 0;
    let next = 'token';
    let blockAhead = false;
    for (const lexeme of new dist.Lexer().lex(text)) {
        if (lexeme === dist.CST.SCALAR) {
            next = blockAhead ? 'block' : 'plain';
            blockAhead = false;
            continue;
        }
        if (lexeme === dist.CST.DOCUMENT || lexeme === dist.CST.FLOW_END)
            continue;
        const type = next === 'token' ? dist.CST.tokenType(lexeme) : next;
        if ((type === 'space' || type === 'plain') && depth === 0 && lexeme.includes('\t'))
            return offset + lexeme.indexOf('\t');
        if (type === 'flow-map-start' || type === 'flow-seq-start')
            depth++;
        if (type === 'flow-map-end' || type === 'flow-seq-end')
            depth--;
        if (type === 'block-scalar-header')
            blockAhead = true;
        offset += lexeme.length;
        next = 'token';
    }
    return undefined;
}

// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(43026);
;// CONCATENATED MODULE: ./build/src/platform/yaml/invalid-yaml.js

/** The `YAML_INVALID` error (exit 2) that reports these mistakes; the first one is its message and place. */
function invalidYaml(file, found, locationOf, cause) {
    const mistakes = found.map(({ offset, message, hint }) => {
        return { message, location: locationOf(offset), ...(hint === undefined ? {} : { hint }) };
    });
    const [first] = mistakes;
    return new errors/* UserError */.yo({
        code: 'YAML_INVALID',
        message: first?.message ?? `${file} is not YAML`,
        exitCode: 2,
        ...(first?.hint === undefined ? {} : { hint: first.hint }),
        ...(first?.location === undefined ? {} : { location: first.location }),
        ...(mistakes.length > 1 ? { mistakes } : {}),
        ...(cause === undefined ? {} : { cause }),
    });
}
/**
 * Why a text has no YAML tree. A text with merge conflict markers is said to have them, whatever the
 * parser stumbled over; otherwise the first syntax error counts, as the later ones follow from it.
 */
function syntaxMistake(text, errors) {
    const [first] = errors;
    if (first === undefined)
        return undefined;
    const conflict = conflictMarker(text);
    if (conflict !== undefined) {
        return {
            offset: conflict,
            message: 'has merge conflict markers',
            hint: 'Keep one side, delete the lines that start with <<<<<<<, ======= and >>>>>>>, and add the file again.',
        };
    }
    return { offset: first.pos[0], message: worded(first), hint: hintFor(first) };
}
function conflictMarker(text) {
    const ours = /^<{7}(?: |\r?$)/m.exec(text);
    const markers = /^<{7}(?: |\r?$)[^]*?^={7}\r?$[^]*?^>{7}(?: |\r?$)/m;
    return ours !== null && markers.test(text) ? ours.index : undefined;
}
function worded(error) {
    switch (error.code) {
        case 'MULTIPLE_DOCS':
            return 'holds more than one YAML document';
        case 'TAB_AS_INDENT':
            return 'is indented with a tab';
        case 'RESOURCE_EXHAUSTION':
            return 'is nested too deeply';
        default:
            return `YAML error: ${error.message}`;
    }
}
function hintFor({ code, message }) {
    switch (code) {
        case 'MULTIPLE_DOCS':
            return 'Keep one document: delete the `---` line and what follows it, or move that to a file of its own.';
        case 'TAB_AS_INDENT':
            return 'Indent with spaces.';
        case 'BLOCK_AS_IMPLICIT_KEY':
            return 'Quote a value that contains ": ", or start the nested map on the next line.';
        case 'BAD_SCALAR_START':
            return 'Put quotes around the value.';
        case 'BAD_DQ_ESCAPE':
            return 'In double quotes a backslash starts an escape: write \\\\ or use single quotes.';
        case 'RESOURCE_EXHAUSTION':
            return 'Flatten the structure.';
        case 'MISSING_CHAR':
            if (message.includes('quote'))
                return 'Close the quote that was opened above, and indent the lines it goes on in.';
            if (message.includes('flow'))
                return 'Quote text that contains [ ] { } or , inside brackets.';
            return 'Write `key: value`, with a space after the colon.';
        default:
            return 'Check the indentation, the quotes and the brackets of this line and the one above.';
    }
}

;// CONCATENATED MODULE: ./build/src/platform/yaml/nesting.js
/** Deeper than anybody writes, and far from what exhausts the stack of a reader. */
const MOST_LEVELS = 1000;
const COMPACT_LISTS = new RegExp(`^ *(?:[-?] ){${MOST_LEVELS}}`, 'm');
/**
 * Brackets, or lists begun on one line, that are nested too deeply to be read. A reader that runs out of stack could end
 * the whole program: the engine aborts when it is to prepare a regular expression there. Brackets in quotes count too.
 */
function tooDeep(text) {
    let depth = 0;
    for (let at = 0; at < text.length; at++) {
        const character = text.charCodeAt(at);
        if (character === 91 || character === 123)
            depth++;
        else if ((character === 93 || character === 125) && depth > 0)
            depth--;
        if (depth > MOST_LEVELS)
            return mistakeAt(at);
    }
    const lists = COMPACT_LISTS.exec(text);
    return lists ? mistakeAt(lists.index) : undefined;
}
function mistakeAt(offset) {
    return { offset, message: 'is nested too deeply', hint: 'Flatten the structure.' };
}

;// CONCATENATED MODULE: ./build/src/platform/yaml/read-scalar.js


const QUOTE_IT = 'If it is text, put it in quotes.';
const STANDARD = 'tag:yaml.org,2002:';
/** The data of a scalar: quoted and block scalars are text, plain ones mean what they look like, a tag decides over both. */
function readScalar(node) {
    const text = node.source ?? '';
    const tag = node.tag ?? '!';
    if (tag === `${STANDARD}str`)
        return { value: text };
    if (tag === '!' && node.type !== 'PLAIN')
        return { value: text };
    const meaning = resolvePlain(text);
    if (tag === '!') {
        if (meaning.kind === 'value')
            return { value: meaning.value };
        if (meaning.kind === 'text')
            return { value: text };
        return { message: `"${text}" only looks like a value`, hint: QUOTE_IT };
    }
    const value = meaning.kind === 'value' ? tagged(tag, meaning.value) : undefined;
    return value === undefined
        ? { message: `has the tag ${tag}, which does not fit or which DVC does not read`, hint: 'Delete the tag.' }
        : { value };
}
function tagged(tag, value) {
    switch (tag.slice(STANDARD.length)) {
        case 'int':
            return typeof value === 'number' || typeof value === 'bigint' ? value : undefined;
        case 'float':
            return typeof value === 'number' || typeof value === 'bigint'
                ? new values/* YamlFloat */.iw(Number(value))
                : value instanceof values/* YamlFloat */.iw
                    ? value
                    : undefined;
        case 'bool':
            return typeof value === 'boolean' ? value : undefined;
        case 'null':
            return value === null ? value : undefined;
        default:
            return undefined;
    }
}

;// CONCATENATED MODULE: ./build/src/platform/yaml/read-value.js




/** Nodes that aliases may add to a document, all together. Files written by people stay far below, "alias bombs" do not. */
const MAX_ALIASED_NODES = 100_000;
/** Reads the data of a syntax tree, exactly as DVC's reader (ruamel.yaml, `safe`) would, and notes every mistake. */
class ValueReader {
    text;
    lineOf;
    mistakes = [];
    values = new Map();
    targets = new Map();
    anchors = new Map();
    size = 0;
    aliasedSize = 0;
    tooLarge = false;
    constructor(text, lineOf) {
        this.text = text;
        this.lineOf = lineOf;
    }
    /** The data of a node, which is also kept in `values`. */
    read(node) {
        if (node === null)
            return null;
        const before = this.size++;
        const anchor = (0,dist.isAlias)(node) || node.anchor === undefined ? undefined : { node, size: undefined };
        if (anchor && !(0,dist.isAlias)(node) && node.anchor !== undefined)
            this.anchors.set(node.anchor, anchor);
        const value = this.data(node);
        this.values.set(node, value);
        if (anchor)
            anchor.size = this.size - before;
        return value;
    }
    data(node) {
        if ((0,dist.isAlias)(node))
            return this.follow(node);
        if ((0,dist.isScalar)(node))
            return this.scalar(node);
        if (node.tag !== undefined && !/^tag:yaml\.org,2002:(?:map|seq)$/.test(node.tag)) {
            this.mistake(node, `has the tag ${node.tag}, which DVC does not read`, 'Delete the tag.');
        }
        if ((0,dist.isSeq)(node))
            return node.items.map((item) => this.read(item));
        return (0,dist.isMap)(node) ? this.map(node) : null;
    }
    scalar(node) {
        const read = readScalar(node);
        if ('value' in read) {
            const isCut = typeof read.value === 'string' && this.isOpen(node);
            return isCut ? read.value.replace(/\n$/, '') : read.value;
        }
        this.mistake(node, read.message, read.hint);
        return null;
    }
    /** Whether it is a block scalar cut short by the end of the text: the line break that it lacks is not part of it. */
    isOpen(node) {
        const isBlock = node.type === 'BLOCK_LITERAL' || node.type === 'BLOCK_FOLDED';
        return isBlock && node.range?.[1] === this.text.length && !this.text.endsWith('\n');
    }
    follow(alias) {
        const anchor = this.anchors.get(alias.source);
        if (anchor === undefined) {
            this.mistake(alias, `there is no anchor &${alias.source} before *${alias.source}`, 'Define the anchor above its first use, or quote the text.');
            return null;
        }
        if (anchor.size === undefined) {
            this.mistake(alias, `*${alias.source} stands inside of what it refers to`, 'Write the value out.');
            return null;
        }
        this.size += anchor.size;
        this.aliasedSize += anchor.size;
        if (this.aliasedSize > MAX_ALIASED_NODES) {
            if (!this.tooLarge)
                this.mistake(alias, 'aliases make the document far too large', 'Write the values out.');
            this.tooLarge = true;
            return null;
        }
        this.targets.set(alias, anchor.node);
        return this.values.get(anchor.node) ?? null;
    }
    /** Keys of `<<` come first and give way to the map's own, as ruamel.yaml has it. */
    map(node) {
        const entries = new Map();
        const merges = node.items.filter(isMerge);
        for (const second of merges.slice(1))
            this.mistake(second.key, 'repeats <<', 'Merge several maps with `<<: [*a, *b]`.');
        if (merges[0])
            for (const [key, value] of this.merged(merges[0]))
                entries.set((0,yaml_map/* keyIdentity */.CP)(key), { key, value, offset: undefined });
        for (const pair of node.items.filter((item) => !isMerge(item))) {
            const key = this.key(pair.key);
            const value = this.read(pair.value);
            if (key === undefined)
                continue;
            const earlier = entries.get((0,yaml_map/* keyIdentity */.CP)(key));
            if (earlier?.offset !== undefined)
                this.repeatedKey(pair.key, key, earlier.offset);
            entries.set((0,yaml_map/* keyIdentity */.CP)(key), { key: earlier?.key ?? key, value, offset: read_value_offsetOf(pair.key) });
        }
        this.refuseLookAlikes([...entries.values()], node);
        return (0,yaml_map/* mapOf */.A7)([...entries.values()].map(({ key, value }) => [key, value]));
    }
    merged(pair) {
        const value = this.read(pair.value);
        const maps = Array.isArray(value) ? value : [value];
        if (!maps.every(values/* isYamlMap */.S6)) {
            this.mistake(pair.key, '<< merges something that is not a map', 'Give << a map or a list of maps, such as `<<: *defaults`.');
            return [];
        }
        // Of several maps an earlier one wins, and its keys come last.
        return [
            ...new Map(maps
                .toReversed()
                .flatMap(yaml_map/* yamlEntries */.go)
                .map((entry) => [(0,yaml_map/* keyIdentity */.CP)(entry[0]), entry])).values(),
        ];
    }
    key(node) {
        const value = this.read(node);
        if (!Array.isArray(value) && !(0,values/* isYamlMap */.S6)(value))
            return value;
        this.mistake(node, 'a list or a map cannot be a key', 'Quote the key if it is text: `"[a, b]": …`.');
        return undefined;
    }
    repeatedKey(node, key, first) {
        this.mistake(node, `repeats the key "${(0,yaml_map/* keyText */.Pu)(key)}"`, `It stands in line ${this.lineOf(first)} already: keep one of the two.`);
    }
    /** `1` and `'1'` are two keys to Python but one name for everything that reads them here. */
    refuseLookAlikes(entries, map) {
        const names = new Set();
        for (const { key, offset } of entries) {
            const name = (0,yaml_map/* keyText */.Pu)(key);
            if (names.has(name)) {
                this.mistakes.push({
                    offset: offset ?? read_value_offsetOf(map),
                    message: `has two keys that both read "${name}"`,
                    hint: 'Rename one of them.',
                });
            }
            names.add(name);
        }
    }
    mistake(node, message, hint) {
        this.mistakes.push({ offset: read_value_offsetOf(node), message, hint });
    }
}
/** Whether the entry is `<<: …`, which merges other maps. */
function isMerge(pair) {
    return (0,dist.isScalar)(pair.key) && pair.key.type === 'PLAIN' && pair.key.source === '<<' && pair.key.tag === undefined;
}
function read_value_offsetOf(node) {
    return node?.range?.[0] ?? 0;
}

;// CONCATENATED MODULE: ./build/src/platform/yaml/tree.js


/** The tree of a document that was read without a mistake. */
function treeOf(root, reader) {
    return root === null ? null : new TreeBuilder(reader).node(root, [], 0);
}
class TreeBuilder {
    reader;
    built = new Map();
    constructor(reader) {
        this.reader = reader;
    }
    /** `before` are the tokens between what precedes the node and the node; `fallback` is where a missing node would be. */
    node(node, before, fallback) {
        const [start, end] = node?.range ?? [fallback, fallback];
        const marks = before.filter(({ type }) => type === 'anchor' || type === 'tag');
        const from = Math.min(start, ...marks.map(({ offset }) => offset));
        const value = node === null ? null : (this.reader.values.get(node) ?? null);
        const tree = { kind: kindOf(node), value, from, start, end, flow: false, children: [] };
        if (node === null)
            return tree;
        this.built.set(node, tree);
        if ((0,dist.isAlias)(node)) {
            const target = this.reader.targets.get(node);
            const known = target && this.built.get(target);
            if (known)
                tree.target = known;
            return tree;
        }
        if (node.anchor !== undefined)
            tree.anchor = node.anchor;
        if (!(0,dist.isSeq)(node) && !(0,dist.isMap)(node))
            return tree;
        tree.flow = node.flow === true;
        tree.children = (0,dist.isSeq)(node)
            ? this.items(node.items, sourceItems(node), tree)
            : node.items.map((pair) => this.entry(pair, tree));
        if (!tree.flow)
            tree.end = Math.max(tree.start, ...tree.children.slice(-1).map((child) => Math.max(child.node.end, child.afterMark)));
        return tree;
    }
    items(nodes, sources, list) {
        return nodes.map((item, index) => {
            const before = sources.length === nodes.length ? (sources[index]?.start ?? []) : [];
            const dash = before.find(({ type }) => type === 'seq-item-ind');
            const afterMark = dash ? dash.offset + 1 : (item?.range?.[0] ?? list.start);
            const node = this.node(item, before, afterMark);
            return { from: dash?.offset ?? node.from, key: undefined, keyStart: node.start, afterMark, merge: false, node };
        });
    }
    entry(pair, map) {
        const source = pair.srcToken;
        const key = this.node(pair.key, source?.start ?? [], map.start);
        const mark = source?.start.find(({ type }) => type === 'explicit-key-ind');
        const colon = source?.sep?.find(({ type }) => type === 'map-value-ind');
        const afterMark = colon ? colon.offset + 1 : key.end;
        const node = this.node(pair.value, source?.sep ?? [], afterMark);
        return {
            from: Math.min(key.from, mark?.offset ?? key.from),
            key: isMerge(pair) ? '<<' : key.value,
            keyStart: key.start,
            afterMark,
            merge: isMerge(pair),
            node,
        };
    }
}
function kindOf(node) {
    if ((0,dist.isMap)(node))
        return 'map';
    if ((0,dist.isSeq)(node))
        return 'list';
    return (0,dist.isAlias)(node) || !(0,dist.isScalar)(node) ? (node === null ? 'scalar' : 'alias') : 'scalar';
}
function sourceItems(node) {
    const token = node.srcToken;
    // An item without a dash is but the comments that follow the list.
    if (token?.type === 'block-seq')
        return token.items.filter(({ start }) => start.some(({ type }) => type === 'seq-item-ind'));
    if (token?.type === 'flow-collection')
        return token.items.filter(({ key, value }) => key ?? value);
    return [];
}

;// CONCATENATED MODULE: ./build/src/platform/yaml/compose.js







/**
 * Parses a text of one YAML document and reads its data as DVC does. Throws `YAML_INVALID` (exit 2)
 * with the place and a hint for: syntax errors, merge conflict markers, several documents, repeated
 * keys, keys that are lists or maps, unknown tags and aliases, scalars that only look like numbers,
 * unprintable characters, tabs as white space, and aliases that blow the document up.
 */
function composeYaml(source, file) {
    const text = source.startsWith('\uFEFF') ? source.slice(1) : source;
    const root = readCanonical(text);
    if (root === undefined)
        return composeAny(text, file);
    let starts;
    return { text, root, locationOf: (offset) => locate((starts ??= lineStarts(text)), file, offset) };
}
function composeAny(text, file) {
    const deep = tooDeep(text);
    if (deep !== undefined) {
        const starts = lineStarts(text);
        throw invalidYaml(file, [deep], (offset) => locate(starts, file, offset));
    }
    const lines = new dist.LineCounter();
    const document = (0,dist.parseDocument)(text, {
        schema: 'failsafe',
        version: '1.2',
        uniqueKeys: false,
        resolveKnownTags: false,
        keepSourceTokens: true,
        prettyErrors: false,
        logLevel: 'error',
        lineCounter: lines,
    });
    const locationOf = (offset) => {
        const { line, col } = lines.linePos(Math.min(offset, text.length));
        return { file, line, column: col };
    };
    const unreadable = syntaxMistake(text, document.errors) ?? forbiddenCharacter(text) ?? olderVersion(document, text);
    if (unreadable !== undefined)
        throw invalidYaml(file, [unreadable], locationOf, document.errors[0]);
    const reader = new ValueReader(text, (offset) => locationOf(offset).line);
    reader.read(document.contents);
    if (reader.mistakes.length > 0)
        throw invalidYaml(file, reader.mistakes, locationOf);
    return { text, root: treeOf(document.contents, reader), locationOf };
}
function lineStarts(text) {
    const starts = [0];
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1))
        starts.push(at + 1);
    return Uint32Array.from(starts);
}
function locate(starts, file, offset) {
    let [line, end] = [0, starts.length];
    while (end - line > 1) {
        const middle = (line + end) >> 1;
        if (starts[middle] <= offset)
            line = middle;
        else
            end = middle;
    }
    return { file, line: line + 1, column: offset - starts[line] + 1 };
}
function olderVersion(document, text) {
    if (document.directives?.yaml.version !== '1.1')
        return undefined;
    return {
        offset: Math.max(text.indexOf('%YAML'), 0),
        message: 'asks for YAML 1.1',
        hint: 'Delete the `%YAML 1.1` line, and write true or false for yes or no.',
    };
}

// EXTERNAL MODULE: ./build/src/platform/yaml/plain-value.js
var plain_value = __webpack_require__(3537);
;// CONCATENATED MODULE: ./build/src/platform/yaml/yaml-node.js

/** A map of more entries is looked through once, not for each step. */
const MANY = 16;
const indexes = new WeakMap();
/** The entry or item that a step of a path leads to. What `<<` merged in has no place of its own. */
function childAt(parent, step) {
    if (parent?.kind === 'list')
        return /^\d+$/.test(String(step)) ? parent.children[Number(step)] : undefined;
    const name = String(step);
    if (!parent || parent.children.length <= MANY)
        return parent?.children.find((child) => nameOf(child) === name);
    let index = indexes.get(parent);
    if (!index) {
        index = new Map();
        for (const child of parent.children) {
            const key = nameOf(child);
            if (key !== undefined && !index.has(key))
                index.set(key, child);
        }
        indexes.set(parent, index);
    }
    return index.get(name);
}
function nameOf({ key }) {
    return key === undefined ? undefined : (0,yaml_map/* keyText */.Pu)(key);
}

;// CONCATENATED MODULE: ./build/src/platform/yaml/parse-yaml.js




/**
 * Reads one YAML document as DVC reads it: YAML 1.2 in ruamel.yaml's dialect, see {@link resolvePlain}.
 * A byte order mark is dropped. Throws `YAML_INVALID` (exit 2), see {@link composeYaml}.
 */
function parseYaml(text, options) {
    // Most texts are in the plain shape, and nobody asks where in them something stands.
    const value = readCanonicalValue(text);
    let known = value === undefined ? composeYaml(text, options.file) : undefined;
    const composed = () => (known ??= composeYaml(text, options.file));
    const exact = value ?? known?.root?.value ?? null;
    return {
        value: options.numbers === 'exact' ? exact : (0,plain_value/* plainValue */._)(exact),
        text,
        locate: (path) => composed().locationOf(find(composed(), path).value),
        locateKey: (path) => composed().locationOf(find(composed(), path).key),
    };
}
function find(composed, path) {
    let node = composed.root;
    let place = { key: node?.start ?? 0, value: node?.start ?? 0 };
    for (const step of path) {
        const child = childAt(node?.target ?? node, step);
        if (child === undefined)
            break;
        node = child.node;
        const isWritten = node.end > node.start;
        place = { key: child.keyStart, value: isWritten ? node.start : child.keyStart };
    }
    return place;
}


/***/ }),

/***/ 3537:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ plainValue)
/* harmony export */ });
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33535);
/* harmony import */ var _yaml_map_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28181);


/** The same data as JSON would hold it: floats and bigints become numbers, timestamps their text. */
function plainValue(value) {
    if (typeof value === 'bigint')
        return Number(value);
    if (value instanceof _values_js__WEBPACK_IMPORTED_MODULE_0__/* .YamlFloat */ .iw)
        return value.value;
    if (value instanceof _values_js__WEBPACK_IMPORTED_MODULE_0__/* .YamlTimestamp */ .Am)
        return value.text;
    if (Array.isArray(value))
        return value.map(plainValue);
    if ((0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .isYamlMap */ .S6)(value))
        return (0,_yaml_map_js__WEBPACK_IMPORTED_MODULE_1__/* .mapOf */ .A7)((0,_yaml_map_js__WEBPACK_IMPORTED_MODULE_1__/* .yamlEntries */ .go)(value).map(([key, child]) => [key, plainValue(child)]));
    return value;
}


/***/ }),

/***/ 33535:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Am: () => (/* binding */ YamlTimestamp),
/* harmony export */   S6: () => (/* binding */ isYamlMap),
/* harmony export */   iw: () => (/* binding */ YamlFloat)
/* harmony export */ });
/** A number that is a float in Python, so that `1.0` keeps its spelling beside the integer `1`. */
class YamlFloat {
    value;
    constructor(value) {
        this.value = value;
    }
    toJSON() {
        return this.value;
    }
}
/** A plain scalar that YAML takes for a date or a time. */
class YamlTimestamp {
    text;
    isoText;
    constructor(
    /** As the file spells it. */
    text, 
    /** As Python's `isoformat(' ')` spells it, which is also how DVC writes it. */
    isoText) {
        this.text = text;
        this.isoText = isoText;
    }
    toJSON() {
        return this.text;
    }
}
/** True for mappings, as opposed to lists, floats, timestamps and the other scalars. */
function isYamlMap(value) {
    return (typeof value === 'object' &&
        value !== null &&
        !Array.isArray(value) &&
        !(value instanceof YamlFloat) &&
        !(value instanceof YamlTimestamp));
}


/***/ }),

/***/ 28181:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A7: () => (/* binding */ mapOf),
/* harmony export */   CP: () => (/* binding */ keyIdentity),
/* harmony export */   G9: () => (/* binding */ isOrdinaryKey),
/* harmony export */   Pu: () => (/* binding */ keyText),
/* harmony export */   YZ: () => (/* binding */ textKeyed),
/* harmony export */   go: () => (/* binding */ yamlEntries)
/* harmony export */ });
/* harmony import */ var _format_float_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6097);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33535);


/**
 * Objects cannot say that a key is an integer, and they move integer-like keys to the front.
 * DVC tells `0:` from `'0':` and keeps the order of the file, so parsed maps with such keys have
 * their true keys noted here, beside the object.
 */
const trueKeys = new WeakMap();
/** A map with these entries, in this order. Keys become property names as {@link keyText} spells them. */
function mapOf(entries) {
    const map = {};
    for (const [key, value] of entries) {
        const name = keyText(key);
        if (name !== '__proto__')
            map[name] = value;
        // An ordinary assignment would set the prototype.
        else
            Object.defineProperty(map, name, { value, writable: true, enumerable: true, configurable: true });
    }
    if (entries.some(([key]) => !isOrdinaryKey(key)))
        trueKeys.set(map, entries.map(([key]) => key));
    return map;
}
/** Entries in the order of the file, with keys of their true type. Works for any plain object. */
function yamlEntries(map) {
    const noted = trueKeys.get(map);
    if (!noted) {
        const entries = Object.entries(map);
        return entries.some(([, value]) => value === undefined)
            ? entries.filter(([, value]) => value !== undefined)
            : entries;
    }
    const known = noted.filter((key) => Object.hasOwn(map, keyText(key)));
    const names = new Set(known.map(keyText));
    const keys = [...known, ...Object.keys(map).filter((name) => !names.has(name))];
    return keys.flatMap((key) => {
        const value = map[keyText(key)];
        return value === undefined ? [] : [[key, value]];
    });
}
/** The value of a key that is text, without a look at the others. */
function textKeyed(map, name) {
    const noted = trueKeys.get(map);
    if (noted)
        return yamlEntries(map).find(([key]) => key === name)?.[1];
    return Object.hasOwn(map, name) ? map[name] : undefined;
}
/** The property name of a key: its text, spelled as Python's `json.dumps` spells keys. */
function keyText(key) {
    if (key instanceof _values_js__WEBPACK_IMPORTED_MODULE_0__/* .YamlFloat */ .iw)
        return (0,_format_float_js__WEBPACK_IMPORTED_MODULE_1__/* .formatFloat */ .k)(key.value);
    if (key instanceof _values_js__WEBPACK_IMPORTED_MODULE_0__/* .YamlTimestamp */ .Am)
        return key.isoText;
    return String(key);
}
/** Equal for two keys exactly when a Python dict takes them for the same key: `1`, `1.0` and `True` are one. */
function keyIdentity(key) {
    if (typeof key === 'string')
        return `text ${key}`;
    if (key === null)
        return 'null';
    if (key instanceof _values_js__WEBPACK_IMPORTED_MODULE_0__/* .YamlTimestamp */ .Am)
        return `time ${key.isoText}`;
    const number = key instanceof _values_js__WEBPACK_IMPORTED_MODULE_0__/* .YamlFloat */ .iw ? key.value : key;
    if (typeof number === 'bigint' || typeof number === 'boolean')
        return `number ${BigInt(number)}`;
    return Number.isInteger(number) ? `number ${BigInt(number)}` : `number ${number}`;
}
/** Whether an object keeps the key as it is, and in its place. */
function isOrdinaryKey(key) {
    if (typeof key !== 'string')
        return false;
    const first = key.charCodeAt(0);
    return !(first >= 48 && first <= 57) || !/^(?:0|[1-9][0-9]*)$/.test(key);
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

/***/ 10016:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ placements),
/* harmony export */   L: () => (/* binding */ delongStandardError)
/* harmony export */ });
/**
 * DeLong's placements by one pass over the sorted scores (as Sun and Xu 2014): O(n). `order` lists the rows by rising
 * score, `sorted` are the scores in that order. Undefined without a row of each kind.
 */
function placements(score, isPositive, order, weight, sorted = Float64Array.from(order, (row) => score[row])) {
    const n = order.length;
    let [positives, negatives] = [0, 0];
    for (let i = 0; i < n; i++) {
        const row = order[i];
        const w = weight ? weight[row] : 1;
        if (isPositive[row] === 1)
            positives += w;
        else
            negatives += w;
    }
    if (!(positives > 0 && negatives > 0))
        return undefined;
    const placement = new Float64Array(score.length);
    let [positivesBelow, negativesBelow, area] = [0, 0, 0];
    for (let start = 0; start < n;) {
        const value = sorted[start];
        let end = start;
        let positivesHere = 0;
        let negativesHere = 0;
        for (; end < n && sorted[end] === value; end++) {
            const row = order[end];
            const w = weight ? weight[row] : 1;
            if (isPositive[row] === 1)
                positivesHere += w;
            else
                negativesHere += w;
        }
        const ofPositive = (negativesBelow + negativesHere / 2) / negatives;
        const ofNegative = (positives - positivesBelow - positivesHere / 2) / positives;
        for (let i = start; i < end; i++) {
            const row = order[i];
            placement[row] = isPositive[row] === 1 ? ofPositive : ofNegative;
        }
        area += positivesHere * ofPositive;
        positivesBelow += positivesHere;
        negativesBelow += negativesHere;
        start = end;
    }
    return { auc: area / positives, placement, positives, negatives };
}
/**
 * Standard error of the difference of two areas on the same rows (DeLong, DeLong and Clarke-Pearson 1988), and of one
 * area where `base` is absent. Rows are not weighted. NaN with fewer than two rows of a kind.
 */
function delongStandardError(isPositive, { auc, placement, positives, negatives }, base) {
    const diff = auc - (base?.auc ?? 0);
    let [ofPositives, ofNegatives] = [0, 0];
    for (let i = 0; i < placement.length; i++) {
        const deviation = placement[i] - (base ? base.placement[i] : 0) - diff;
        if (isPositive[i] === 1)
            ofPositives += deviation * deviation;
        else
            ofNegatives += deviation * deviation;
    }
    return Math.sqrt(ofPositives / (positives * (positives - 1)) + ofNegatives / (negatives * (negatives - 1)));
}


/***/ }),

/***/ 46109:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WX: () => (/* binding */ harmBeyondMargin),
/* harmony export */   XF: () => (/* binding */ intervalOf),
/* harmony export */   sx: () => (/* binding */ judgeChange),
/* harmony export */   zW: () => (/* binding */ GATE_CONFIDENCE)
/* harmony export */ });
/* unused harmony exports nonInferiority, rowsNeeded */
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


/***/ }),

/***/ 70376:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ declaredRules)
});

;// CONCATENATED MODULE: ./build/src/validation/compile-quality.js
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
    return { kind: 'number', id, severity, value: compile_quality_valueOf(rule, all, now), bounds: rule };
}
function compile_quality_valueOf(rule, fields, now) {
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

;// CONCATENATED MODULE: ./build/src/validation/distinct-ids.js
/** Ids that occur again get a number, so that each names one rule. */
function distinctIds(rules) {
    const seen = new Map();
    return rules.map((rule) => {
        const times = (seen.get(rule.id) ?? 0) + 1;
        seen.set(rule.id, times);
        return times === 1 ? rule : { ...rule, id: `${rule.id}#${times}` };
    });
}

;// CONCATENATED MODULE: ./build/src/validation/declared-rules.js


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
    return distinctIds([
        ...(schema ? rulesOfSchema(schema) : []),
        ...quality.map((rule, index) => {
            const id = qualityId(rule, (schema?.quality.length ?? 0) + index);
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
            const id = qualityId(rule, index);
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


/***/ })

};
