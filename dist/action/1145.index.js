export const id = 1145;
export const ids = [1145];
export const modules = {

/***/ 71145:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   schema: () => (/* binding */ schema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98439);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(43026);
/* harmony import */ var _config_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31130);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62925);
/* harmony import */ var _report_schema_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86702);





const SCHEMAS = {
    'assay.yaml': _config_index_js__WEBPACK_IMPORTED_MODULE_0__/* .configJsonSchema */ .M,
    'report.json': () => ({ title: 'report.json', ...zod__WEBPACK_IMPORTED_MODULE_1__/* .toJSONSchema */ .bl(_report_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .fullReportSchema */ .z) }),
};
/** `assay schema`: the JSON Schema of assay.yaml (default) or report.json, for editors and other programs. */
const schema = (0,_command_js__WEBPACK_IMPORTED_MODULE_3__/* .defineCommand */ .NB)({
    name: 'schema',
    summary: 'print the JSON Schema of assay.yaml or report.json',
    positionals: '[file]',
    options: {},
    run(_context, [file = 'assay.yaml']) {
        const make = SCHEMAS[file];
        if (!make) {
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo({
                code: 'SCHEMA_UNKNOWN',
                message: `there is no schema of "${file}"`,
                hint: `Write one of ${Object.keys(SCHEMAS).join(', ')}.`,
                exitCode: 2,
            });
        }
        const json = make();
        return Promise.resolve({ exitCode: 0, json, text: JSON.stringify(json, null, 2) });
    },
});


/***/ }),

/***/ 31130:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ configJsonSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98439);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39829);


/** JSON Schema (draft 2020-12) of assay.yaml, generated from the one schema; editors complete the file with it. */
function configJsonSchema() {
    return { title: 'assay.yaml', ...zod__WEBPACK_IMPORTED_MODULE_0__/* .toJSONSchema */ .bl(_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .configSchema */ .Qn, { io: 'input' }) };
}


/***/ }),

/***/ 39829:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qn: () => (/* binding */ configSchema),
/* harmony export */   g2: () => (/* binding */ CONFIG_FILE),
/* harmony export */   sb: () => (/* binding */ defaultConfig)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12311);
/* harmony import */ var _core_when_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(905);
/* harmony import */ var _gate_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42034);



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

/***/ 42034:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BO: () => (/* binding */ boundsOf),
/* harmony export */   O4: () => (/* binding */ metricRuleSchema),
/* harmony export */   QT: () => (/* binding */ BOUNDS)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12311);

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
