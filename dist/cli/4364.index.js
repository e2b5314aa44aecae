"use strict";
exports.id = 4364;
exports.ids = [4364];
exports.modules = {

/***/ 64364:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   config: () => (/* binding */ config)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(43026);
/* harmony import */ var _versioning_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(40179);
/* harmony import */ var _versioning_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(78142);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62925);
/* harmony import */ var _config_level_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69051);





/** `assay config`: prints, sets or unsets one option, or lists all. */
const config = (0,_command_js__WEBPACK_IMPORTED_MODULE_1__/* .defineCommand */ .NB)({
    name: 'config',
    summary: 'get or set options of the configuration',
    positionals: '[name] [value]',
    options: {
        ..._config_level_js__WEBPACK_IMPORTED_MODULE_2__/* .levelOptions */ .fZ,
        unset: (0,_command_js__WEBPACK_IMPORTED_MODULE_1__/* .flag */ .Jt)('-u, --unset', 'unset the option'),
        list: (0,_command_js__WEBPACK_IMPORTED_MODULE_1__/* .flag */ .Jt)('-l, --list', 'list all options that are set; secrets are shown as ***'),
        showOrigin: (0,_command_js__WEBPACK_IMPORTED_MODULE_1__/* .flag */ .Jt)('--show-origin', 'show the file of each value'),
    },
    run(context, [name, value], { unset, list, showOrigin, ...levels }) {
        const level = (0,_config_level_js__WEBPACK_IMPORTED_MODULE_2__/* .levelOf */ .In)(levels);
        if (showOrigin && (value !== undefined || unset)) {
            throw (0,_config_level_js__WEBPACK_IMPORTED_MODULE_2__/* .usage */ .CI)('--show-origin goes with neither a value nor --unset', 'assay config --list --show-origin');
        }
        if (list) {
            if (name !== undefined || unset)
                throw (0,_config_level_js__WEBPACK_IMPORTED_MODULE_2__/* .usage */ .CI)('--list goes with neither a name nor --unset', 'assay config --list');
            return Promise.resolve(listOutcome(context, level, showOrigin ?? false));
        }
        if (name === undefined)
            throw (0,_config_level_js__WEBPACK_IMPORTED_MODULE_2__/* .usage */ .CI)('the name of an option is missing', 'assay config core.remote');
        const option = parseName(name);
        if (value === undefined && !unset)
            return Promise.resolve(getOutcome(context, level, option, showOrigin ?? false));
        if (value !== undefined && unset)
            throw (0,_config_level_js__WEBPACK_IMPORTED_MODULE_2__/* .usage */ .CI)('--unset takes no value', `assay config --unset ${name}`);
        return Promise.resolve(change(context, level ?? 'repo', option, value));
    },
});
/** Reads `section.option`, `remote.<name>.option` and `db.<name>.option`; upper case means the same. */
function parseName(typed) {
    const name = typed.toLowerCase();
    const named = /^(remote|db)\.(.+)\.([^.]+)$/.exec(name);
    if (named)
        return { section: `${named[1]} "${named[2]}"`, key: named[3], name };
    const [, section, key] = /^([^.]+)\.([^.]+)$/.exec(name) ?? [];
    if (section !== undefined && key !== undefined)
        return { section, key, name };
    throw (0,_config_level_js__WEBPACK_IMPORTED_MODULE_2__/* .usage */ .CI)(`"${typed}" is not the name of an option`, 'Write section.option or remote.<name>.option.');
}
function change(context, level, option, typed) {
    const { section, key } = option;
    const places = (0,_config_level_js__WEBPACK_IMPORTED_MODULE_2__/* .configPlaces */ .fu)(context);
    if (typed === undefined) {
        const isSet = (0,_versioning_index_js__WEBPACK_IMPORTED_MODULE_3__/* .listOptions */ .N)(places, level).some(({ name }) => name === option.name);
        if (!isSet)
            throw notSet(option, (0,_versioning_index_js__WEBPACK_IMPORTED_MODULE_4__/* .configFile */ .Ze)(places, level).shown);
        return (0,_config_level_js__WEBPACK_IMPORTED_MODULE_2__/* .editedOutcome */ .Ce)(context, level, [{ kind: 'unset', section, key }]);
    }
    const file = (0,_versioning_index_js__WEBPACK_IMPORTED_MODULE_4__/* .configFile */ .Ze)(places, level);
    const value = (0,_versioning_index_js__WEBPACK_IMPORTED_MODULE_4__/* .isPathOption */ .bq)(section, key) ? (0,_versioning_index_js__WEBPACK_IMPORTED_MODULE_4__/* .pathForConfig */ .Dq)(typed, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(context.directory), file) : typed;
    const outcome = (0,_config_level_js__WEBPACK_IMPORTED_MODULE_2__/* .editedOutcome */ .Ce)(context, level, [{ kind: 'set', section, key, value }]);
    if (option.name === 'cache.type') {
        context.progress.note('Files that are linked already stay as they are; `assay checkout --relink` links them anew.');
    }
    return outcome;
}
function getOutcome(context, level, option, showOrigin) {
    const places = (0,_config_level_js__WEBPACK_IMPORTED_MODULE_2__/* .configPlaces */ .fu)(context);
    if (level !== undefined)
        (0,_versioning_index_js__WEBPACK_IMPORTED_MODULE_4__/* .configFile */ .Ze)(places, level);
    const found = (0,_versioning_index_js__WEBPACK_IMPORTED_MODULE_3__/* .listOptions */ .N)(places, level).findLast(({ name }) => name === option.name);
    if (found) {
        const { name, value, file } = found;
        return { exitCode: 0, json: { name, value, level: found.level, file }, text: withOrigin(found, value, showOrigin) };
    }
    if (level !== undefined)
        throw notSet(option, (0,_versioning_index_js__WEBPACK_IMPORTED_MODULE_4__/* .configFile */ .Ze)(places, level).shown);
    return { exitCode: 0, json: null, text: '' };
}
function listOutcome(context, level, showOrigin) {
    const places = (0,_config_level_js__WEBPACK_IMPORTED_MODULE_2__/* .configPlaces */ .fu)(context);
    if (level !== undefined)
        (0,_versioning_index_js__WEBPACK_IMPORTED_MODULE_4__/* .configFile */ .Ze)(places, level);
    const options = (0,_versioning_index_js__WEBPACK_IMPORTED_MODULE_3__/* .listOptions */ .N)(places, level);
    const lines = options.map((option) => withOrigin(option, `${option.name}=${(0,_versioning_index_js__WEBPACK_IMPORTED_MODULE_3__/* .shownValue */ .J)(option)}`, showOrigin));
    const json = options.map((option) => {
        return { name: option.name, value: (0,_versioning_index_js__WEBPACK_IMPORTED_MODULE_3__/* .shownValue */ .J)(option), level: option.level, file: option.file };
    });
    return { exitCode: 0, json, text: lines.join('\n') };
}
function withOrigin({ file }, text, showOrigin) {
    return showOrigin ? `${file}\t${text}` : text;
}
function notSet({ name }, file) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .yo({
        code: 'OPTION_NOT_SET',
        message: `${name} is not set in ${file}`,
        hint: '`assay config --list --show-origin` shows what is set, and where.',
        exitCode: 2,
    });
}


/***/ })

};
;