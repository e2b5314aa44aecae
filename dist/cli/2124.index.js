"use strict";
exports.id = 2124;
exports.ids = [2124];
exports.modules = {

/***/ 42124:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   remoteDefault: () => (/* binding */ remoteDefault)
/* harmony export */ });
/* harmony import */ var _versioning_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78142);
/* harmony import */ var _versioning_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(40179);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62925);
/* harmony import */ var _config_level_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69051);
/* harmony import */ var _remote_section_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(81038);




/** `assay remote default`: prints, sets or unsets the default remote. Exit 1 where there is none to print. */
const remoteDefault = (0,_command_js__WEBPACK_IMPORTED_MODULE_0__/* .defineCommand */ .NB)({
    name: 'remote default',
    summary: 'print, set or unset the default remote',
    positionals: '[name]',
    options: { ..._config_level_js__WEBPACK_IMPORTED_MODULE_1__/* .levelOptions */ .fZ, unset: (0,_command_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt)('-u, --unset', 'have no default remote') },
    run(context, [typed], { unset, ...levels }) {
        const level = (0,_config_level_js__WEBPACK_IMPORTED_MODULE_1__/* .levelOf */ .In)(levels);
        const places = (0,_config_level_js__WEBPACK_IMPORTED_MODULE_1__/* .configPlaces */ .fu)(context);
        if (typed === undefined && !unset) {
            if (level !== undefined)
                (0,_versioning_index_js__WEBPACK_IMPORTED_MODULE_2__/* .configFile */ .Ze)(places, level);
            const name = (0,_config_level_js__WEBPACK_IMPORTED_MODULE_1__/* .strongest */ .yX)((0,_versioning_index_js__WEBPACK_IMPORTED_MODULE_3__/* .listOptions */ .N)(places, level), 'core.remote')?.value;
            return Promise.resolve({
                exitCode: name === undefined ? 1 : 0,
                json: name ?? null,
                text: name ?? 'No default remote set',
            });
        }
        const target = level ?? 'repo';
        if (unset) {
            if (typed !== undefined)
                throw (0,_config_level_js__WEBPACK_IMPORTED_MODULE_1__/* .usage */ .CI)('--unset takes no name', 'assay remote default --unset');
            return Promise.resolve((0,_config_level_js__WEBPACK_IMPORTED_MODULE_1__/* .editedOutcome */ .Ce)(context, target, [{ kind: 'unset', section: 'core', key: 'remote' }]));
        }
        (0,_remote_section_js__WEBPACK_IMPORTED_MODULE_4__/* .remoteSection */ .c)(typed);
        const name = typed.toLowerCase();
        const known = (0,_remote_section_js__WEBPACK_IMPORTED_MODULE_4__/* .remoteNames */ .RS)((0,_config_level_js__WEBPACK_IMPORTED_MODULE_1__/* .optionsUpTo */ .FQ)((0,_versioning_index_js__WEBPACK_IMPORTED_MODULE_3__/* .listOptions */ .N)(places), target));
        if (!known.includes(name))
            throw (0,_remote_section_js__WEBPACK_IMPORTED_MODULE_4__/* .unknownRemote */ .tN)(name, known);
        return Promise.resolve((0,_config_level_js__WEBPACK_IMPORTED_MODULE_1__/* .editedOutcome */ .Ce)(context, target, [{ kind: 'set', section: 'core', key: 'remote', value: name }]));
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