"use strict";
exports.id = 4548;
exports.ids = [4548];
exports.modules = {

/***/ 14548:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CONFIG_FILE: () => (/* reexport safe */ _schema_js__WEBPACK_IMPORTED_MODULE_0__.g2),
/* harmony export */   configJsonSchema: () => (/* reexport safe */ _json_schema_js__WEBPACK_IMPORTED_MODULE_2__.M),
/* harmony export */   defaultConfig: () => (/* reexport safe */ _schema_js__WEBPACK_IMPORTED_MODULE_0__.sb),
/* harmony export */   locateRules: () => (/* reexport safe */ _parse_config_js__WEBPACK_IMPORTED_MODULE_1__.K),
/* harmony export */   parseConfig: () => (/* reexport safe */ _parse_config_js__WEBPACK_IMPORTED_MODULE_1__.o),
/* harmony export */   starterConfig: () => (/* reexport safe */ _starter_config_js__WEBPACK_IMPORTED_MODULE_3__.G)
/* harmony export */ });
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59109);
/* harmony import */ var _parse_config_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68656);
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
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59109);


/** JSON Schema (draft 2020-12) of assay.yaml, generated from the one schema; editors complete the file with it. */
function configJsonSchema() {
    return { title: 'assay.yaml', ...zod__WEBPACK_IMPORTED_MODULE_0__/* .toJSONSchema */ .bl(_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .configSchema */ .Qn, { io: 'input' }) };
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
;