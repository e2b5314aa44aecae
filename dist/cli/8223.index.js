"use strict";
exports.id = 8223;
exports.ids = [8223];
exports.modules = {

/***/ 48223:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   remoteModify: () => (/* binding */ remoteModify)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _versioning_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78142);
/* harmony import */ var _versioning_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(40179);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62925);
/* harmony import */ var _config_level_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69051);
/* harmony import */ var _remote_section_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(81038);





/** `assay remote modify`: sets or unsets an option of a remote. */
const remoteModify = (0,_command_js__WEBPACK_IMPORTED_MODULE_1__/* .defineCommand */ .NB)({
    name: 'remote modify',
    summary: 'set or unset an option of a remote',
    positionals: '<name> <option> [value]',
    options: { ..._config_level_js__WEBPACK_IMPORTED_MODULE_2__/* .levelOptions */ .fZ, unset: (0,_command_js__WEBPACK_IMPORTED_MODULE_1__/* .flag */ .Jt)('-u, --unset', 'unset the option') },
    run(context, [typed, option, value], { unset, ...levels }) {
        const level = (0,_config_level_js__WEBPACK_IMPORTED_MODULE_2__/* .levelOf */ .In)(levels) ?? 'repo';
        const places = (0,_config_level_js__WEBPACK_IMPORTED_MODULE_2__/* .configPlaces */ .fu)(context);
        const file = (0,_versioning_index_js__WEBPACK_IMPORTED_MODULE_3__/* .configFile */ .Ze)(places, level);
        const section = (0,_remote_section_js__WEBPACK_IMPORTED_MODULE_4__/* .remoteSection */ .c)(typed);
        const name = typed.toLowerCase();
        const known = (0,_remote_section_js__WEBPACK_IMPORTED_MODULE_4__/* .remoteNames */ .RS)((0,_config_level_js__WEBPACK_IMPORTED_MODULE_2__/* .optionsUpTo */ .FQ)((0,_versioning_index_js__WEBPACK_IMPORTED_MODULE_5__/* .listOptions */ .N)(places), level));
        if (!known.includes(name))
            throw (0,_remote_section_js__WEBPACK_IMPORTED_MODULE_4__/* .unknownRemote */ .tN)(name, known);
        const key = option.toLowerCase();
        if (unset) {
            if (value !== undefined)
                throw (0,_config_level_js__WEBPACK_IMPORTED_MODULE_2__/* .usage */ .CI)('--unset takes no value', `assay remote modify --unset ${name} ${key}`);
            return Promise.resolve((0,_config_level_js__WEBPACK_IMPORTED_MODULE_2__/* .editedOutcome */ .Ce)(context, level, [{ kind: 'unset', section, key }]));
        }
        if (value === undefined)
            throw (0,_config_level_js__WEBPACK_IMPORTED_MODULE_2__/* .usage */ .CI)('the value is missing', `assay remote modify ${name} ${key} <value>`);
        const written = (0,_versioning_index_js__WEBPACK_IMPORTED_MODULE_3__/* .isPathOption */ .bq)(section, key) ? (0,_versioning_index_js__WEBPACK_IMPORTED_MODULE_3__/* .pathForConfig */ .Dq)(value, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(context.directory), file) : value;
        return Promise.resolve((0,_config_level_js__WEBPACK_IMPORTED_MODULE_2__/* .editedOutcome */ .Ce)(context, level, [{ kind: 'set', section, key, value: written }]));
    },
});


/***/ }),

/***/ 81038:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RS: () => (/* binding */ remoteNames),
/* harmony export */   c: () => (/* binding */ remoteSection),
/* harmony export */   tN: () => (/* binding */ unknownRemote)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43026);
/* harmony import */ var _core_nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22007);


/** The section of a remote, whose name is the same in upper case. Throws `REMOTE_NAME_INVALID` (exit 2). */
function remoteSection(typed) {
    if (typed.trim() !== '' && !/['"\0-\x1f\x7f]/.test(typed))
        return `remote "${typed.toLowerCase()}"`;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({
        code: 'REMOTE_NAME_INVALID',
        message: `"${typed}" cannot be the name of a remote`,
        hint: 'Use letters, digits, - and _.',
        exitCode: 2,
    });
}
/** Names of the remotes among these options. */
function remoteNames(options) {
    return [...new Set(options.flatMap(({ section }) => /^remote "(.*)"$/.exec(section)?.[1] ?? []))];
}
/** `REMOTE_UNKNOWN` (exit 2). */
function unknownRemote(name, known, where = 'the configuration') {
    const guess = (0,_core_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)(name, known);
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({
        code: 'REMOTE_UNKNOWN',
        message: `there is no remote "${name}" in ${where}`,
        hint: guess ? `Did you mean "${guess}"?` : `assay remote add ${name} <url>`,
        exitCode: 2,
    });
}


/***/ })

};
;