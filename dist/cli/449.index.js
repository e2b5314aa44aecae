"use strict";
exports.id = 449;
exports.ids = [449];
exports.modules = {

/***/ 50449:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   remoteRemove: () => (/* binding */ remoteRemove)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(43026);
/* harmony import */ var _versioning_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78142);
/* harmony import */ var _versioning_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(40179);
/* harmony import */ var _versioning_index_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(33786);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62925);
/* harmony import */ var _config_level_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69051);
/* harmony import */ var _remote_section_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81038);
/* harmony import */ var _stronger_options_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(97569);






/** `assay remote remove`: forgets a remote and every `core.remote` that names it. The data in it stays. */
const remoteRemove = (0,_command_js__WEBPACK_IMPORTED_MODULE_0__/* .defineCommand */ .NB)({
    name: 'remote remove',
    summary: 'remove a remote from the configuration',
    positionals: '<name>',
    options: _config_level_js__WEBPACK_IMPORTED_MODULE_1__/* .levelOptions */ .fZ,
    run(context, [typed], levels) {
        const level = (0,_config_level_js__WEBPACK_IMPORTED_MODULE_1__/* .levelOf */ .In)(levels) ?? 'repo';
        const places = (0,_config_level_js__WEBPACK_IMPORTED_MODULE_1__/* .configPlaces */ .fu)(context);
        const file = (0,_versioning_index_js__WEBPACK_IMPORTED_MODULE_2__/* .configFile */ .Ze)(places, level);
        const section = (0,_remote_section_js__WEBPACK_IMPORTED_MODULE_3__/* .remoteSection */ .c)(typed);
        const name = typed.toLowerCase();
        const known = (0,_remote_section_js__WEBPACK_IMPORTED_MODULE_3__/* .remoteNames */ .RS)((0,_versioning_index_js__WEBPACK_IMPORTED_MODULE_4__/* .listOptions */ .N)(places, level));
        if (!known.includes(name))
            throw (0,_remote_section_js__WEBPACK_IMPORTED_MODULE_3__/* .unknownRemote */ .tN)(name, known, file.shown);
        const stronger = (0,_stronger_options_js__WEBPACK_IMPORTED_MODULE_5__/* .strongerOptions */ .X)(places, level);
        const rest = stronger.find((option) => option.section === section);
        if (rest && !stronger.some((option) => option.name === `remote.${name}.url`)) {
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .UserError */ .yo({
                code: 'REMOTE_IN_USE',
                message: `${rest.file} still has options of remote "${name}", which would have no url`,
                hint: `assay remote remove --${rest.level === 'repo' ? 'project' : rest.level} ${name}, then this again.`,
                exitCode: 2,
            });
        }
        const forget = { kind: 'unset', section: 'core', key: 'remote' };
        const isDefault = ({ name: option, value }) => option === 'core.remote' && value.toLowerCase() === name;
        const edits = [{ kind: 'drop', section }];
        if ((0,_versioning_index_js__WEBPACK_IMPORTED_MODULE_4__/* .listOptions */ .N)(places, level).some(isDefault))
            edits.push(forget);
        const outcome = (0,_config_level_js__WEBPACK_IMPORTED_MODULE_1__/* .editedOutcome */ .Ce)(context, level, edits);
        for (const option of stronger.filter(isDefault))
            (0,_versioning_index_js__WEBPACK_IMPORTED_MODULE_7__/* .editConfig */ .p)(places, option.level, [forget], context.dryRun);
        return Promise.resolve(outcome);
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


/***/ }),

/***/ 97569:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ strongerOptions)
/* harmony export */ });
/* harmony import */ var _versioning_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78142);
/* harmony import */ var _versioning_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40179);

/** Options of the levels that win over one level. */
function strongerOptions(places, level) {
    const isStronger = (option) => _versioning_index_js__WEBPACK_IMPORTED_MODULE_0__/* .CONFIG_LEVELS */ .FP.indexOf(option.level) > _versioning_index_js__WEBPACK_IMPORTED_MODULE_0__/* .CONFIG_LEVELS */ .FP.indexOf(level);
    return (0,_versioning_index_js__WEBPACK_IMPORTED_MODULE_1__/* .listOptions */ .N)(places).filter(isStronger);
}


/***/ })

};
;