export const id = 4548;
export const ids = [4548];
export const modules = {

/***/ 14548:
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
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51134);
/* harmony import */ var _parse_config_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5982);
/* harmony import */ var _json_schema_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31130);
/* harmony import */ var _starter_config_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(98614);
/**
 * assay.yaml: one schema composed from the rooms' own sections, and reading it with errors that teach.
 *
 * Refuses to know: which revision the text comes from, what its rules lead to.
 * Invariants: a key that is not in the schema is an error, never ignored; all mistakes are reported at once.
 */






/***/ }),

/***/ 31130:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ configJsonSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98439);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51134);


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

/***/ 98614:
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


/***/ })

};
