"use strict";
exports.id = 5083;
exports.ids = [5083];
exports.modules = {

/***/ 65083:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   remoteRename: () => (/* binding */ remoteRename)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(43026);
/* harmony import */ var _versioning_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78142);
/* harmony import */ var _versioning_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(40179);
/* harmony import */ var _versioning_index_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(33786);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62925);
/* harmony import */ var _config_level_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69051);
/* harmony import */ var _remote_section_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81038);
/* harmony import */ var _stronger_options_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(97569);






/** `assay remote rename`: another name for a remote, in its file, in the stronger ones and where it is the default. */
const remoteRename = (0,_command_js__WEBPACK_IMPORTED_MODULE_0__/* .defineCommand */ .NB)({
    name: 'remote rename',
    summary: 'rename a remote',
    positionals: '<name> <new>',
    options: _config_level_js__WEBPACK_IMPORTED_MODULE_1__/* .levelOptions */ .fZ,
    run(context, [typed, typedNew], levels) {
        const level = (0,_config_level_js__WEBPACK_IMPORTED_MODULE_1__/* .levelOf */ .In)(levels) ?? 'repo';
        const places = (0,_config_level_js__WEBPACK_IMPORTED_MODULE_1__/* .configPlaces */ .fu)(context);
        const file = (0,_versioning_index_js__WEBPACK_IMPORTED_MODULE_2__/* .configFile */ .Ze)(places, level);
        const [section, to] = [(0,_remote_section_js__WEBPACK_IMPORTED_MODULE_3__/* .remoteSection */ .c)(typed), (0,_remote_section_js__WEBPACK_IMPORTED_MODULE_3__/* .remoteSection */ .c)(typedNew)];
        const [name, newName] = [typed.toLowerCase(), typedNew.toLowerCase()];
        if ((0,_remote_section_js__WEBPACK_IMPORTED_MODULE_3__/* .remoteNames */ .RS)((0,_versioning_index_js__WEBPACK_IMPORTED_MODULE_4__/* .listOptions */ .N)(places)).includes(newName)) {
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .yo({
                code: 'REMOTE_EXISTS',
                message: `there is a remote "${newName}" already`,
                hint: 'Choose another name, or remove that one: `assay remote remove`.',
                exitCode: 2,
            });
        }
        const known = (0,_remote_section_js__WEBPACK_IMPORTED_MODULE_3__/* .remoteNames */ .RS)((0,_versioning_index_js__WEBPACK_IMPORTED_MODULE_4__/* .listOptions */ .N)(places, level));
        if (!known.includes(name))
            throw (0,_remote_section_js__WEBPACK_IMPORTED_MODULE_3__/* .unknownRemote */ .tN)(name, known, file.shown);
        const stronger = (0,_stronger_options_js__WEBPACK_IMPORTED_MODULE_6__/* .strongerOptions */ .X)(places, level);
        const editsFor = (options) => [
            ...(options.some((option) => option.section === section) ? [{ kind: 'rename', section, to }] : []),
            ...(options.some((option) => option.name === 'core.remote' && option.value.toLowerCase() === name)
                ? [{ kind: 'set', section: 'core', key: 'remote', value: newName }]
                : []),
        ];
        const outcome = (0,_config_level_js__WEBPACK_IMPORTED_MODULE_1__/* .editedOutcome */ .Ce)(context, level, editsFor((0,_versioning_index_js__WEBPACK_IMPORTED_MODULE_4__/* .listOptions */ .N)(places, level)));
        for (const one of new Set(stronger.map((option) => option.level))) {
            const edits = editsFor(stronger.filter((option) => option.level === one));
            if (edits.length > 0 && !context.dryRun)
                (0,_versioning_index_js__WEBPACK_IMPORTED_MODULE_7__/* .editConfig */ .p)(places, one, edits);
        }
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