"use strict";
exports.id = 1145;
exports.ids = [1145];
exports.modules = {

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
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59109);


/** JSON Schema (draft 2020-12) of assay.yaml, generated from the one schema; editors complete the file with it. */
function configJsonSchema() {
    return { title: 'assay.yaml', ...zod__WEBPACK_IMPORTED_MODULE_0__/* .toJSONSchema */ .bl(_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .configSchema */ .Qn, { io: 'input' }) };
}


/***/ })

};
;