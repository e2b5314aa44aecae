"use strict";
exports.id = 401;
exports.ids = [401];
exports.modules = {

/***/ 90401:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   remoteList: () => (/* binding */ remoteList)
/* harmony export */ });
/* harmony import */ var _versioning_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78142);
/* harmony import */ var _versioning_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(40179);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62925);
/* harmony import */ var _config_level_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69051);
/* harmony import */ var _remote_section_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(81038);




/** `assay remote list`: names and urls of the remotes, the default one marked. */
const remoteList = (0,_command_js__WEBPACK_IMPORTED_MODULE_0__/* .defineCommand */ .NB)({
    name: 'remote list',
    summary: 'list the remotes',
    positionals: '',
    options: _config_level_js__WEBPACK_IMPORTED_MODULE_1__/* .levelOptions */ .fZ,
    run(context, _targets, levels) {
        const level = (0,_config_level_js__WEBPACK_IMPORTED_MODULE_1__/* .levelOf */ .In)(levels);
        const places = (0,_config_level_js__WEBPACK_IMPORTED_MODULE_1__/* .configPlaces */ .fu)(context);
        if (level !== undefined)
            (0,_versioning_index_js__WEBPACK_IMPORTED_MODULE_2__/* .configFile */ .Ze)(places, level);
        const options = (0,_versioning_index_js__WEBPACK_IMPORTED_MODULE_3__/* .listOptions */ .N)(places, level);
        const defaultName = (0,_config_level_js__WEBPACK_IMPORTED_MODULE_1__/* .strongest */ .yX)(options, 'core.remote')?.value.toLowerCase();
        const remotes = (0,_remote_section_js__WEBPACK_IMPORTED_MODULE_4__/* .remoteNames */ .RS)(options).flatMap((name) => {
            const url = (0,_config_level_js__WEBPACK_IMPORTED_MODULE_1__/* .strongest */ .yX)(options, `remote.${name}.url`);
            return url ? [{ name, url: (0,_versioning_index_js__WEBPACK_IMPORTED_MODULE_3__/* .shownValue */ .J)(url), default: name === defaultName }] : [];
        });
        const lines = remotes.map((remote) => `${remote.name}\t${remote.url}${remote.default ? '\t(default)' : ''}`);
        return Promise.resolve({ exitCode: 0, json: remotes, text: lines.join('\n') });
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