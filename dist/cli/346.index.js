"use strict";
exports.id = 346;
exports.ids = [346];
exports.modules = {

/***/ 9671:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ checkoutOutcome)
/* harmony export */ });
/**
 * The outcome of putting data into the workspace, in DVC's letters: A added, M modified, D deleted; text says paths as
 * `shown` does. With `summary` the text is the number of each.
 */
function checkoutOutcome({ added, modified, deleted, failed, missing }, bytes, { shown = (path) => path, summary = false } = {}) {
    const changes = summary
        ? Object.entries({ modified, added, deleted }).flatMap(([word, paths]) => paths.length === 0 ? [] : [`${paths.length} ${word}`])
        : [
            ...added.map((path) => `A  ${shown(path)}`),
            ...modified.map((path) => `M  ${shown(path)}`),
            ...deleted.map((path) => `D  ${shown(path)}`),
        ];
    const lines = [
        ...(summary && changes.length > 0 ? [changes.join(', ')] : changes),
        ...failed.map((path) => `failed: ${shown(path)}: not in the cache; run \`assay pull\``),
        ...missing.map((path) => `missing: ${shown(path)}: not in the cache`),
    ];
    return {
        exitCode: failed.length > 0 ? 3 : 0,
        json: { added, modified, deleted, failed, bytes },
        text: lines.length === 0 ? 'Everything is in the workspace.' : lines.join('\n'),
    };
}


/***/ }),

/***/ 90346:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CHECKOUT_OPTIONS: () => (/* binding */ CHECKOUT_OPTIONS),
/* harmony export */   checkout: () => (/* binding */ checkout)
/* harmony export */ });
/* harmony import */ var _versioning_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10766);
/* harmony import */ var _checkout_outcome_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9671);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62925);
/* harmony import */ var _targets_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83386);
/* harmony import */ var _workspace_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82937);





/** What `checkout` and `pull` are told about the workspace. */
const CHECKOUT_OPTIONS = {
    force: (0,_command_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt)('-f, --force', 'replace changes that are stored nowhere'),
    allowMissing: (0,_command_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt)('--allow-missing', 'data that is not to be had is no failure'),
};
/** `assay checkout`: makes the workspace match what `.dvc` files and dvc.lock record, from the cache alone. */
const checkout = (0,_command_js__WEBPACK_IMPORTED_MODULE_0__/* .defineCommand */ .NB)({
    name: 'checkout',
    summary: 'put recorded data from the cache into the workspace',
    positionals: '[targets...]',
    locks: true,
    endsOnInterrupt: true,
    options: {
        ...CHECKOUT_OPTIONS,
        relink: (0,_command_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt)('--relink', 'make links or copies anew, as cache.type asks for'),
        summary: (0,_command_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt)('--summary', 'print how much changed, not what'),
        ..._targets_js__WEBPACK_IMPORTED_MODULE_1__/* .TARGET_OPTIONS */ .FG,
        ..._targets_js__WEBPACK_IMPORTED_MODULE_1__/* .GLOB_OPTION */ .vB,
    },
    run(context, targets, { force = false, allowMissing = false, relink = false, summary = false, ...choices }) {
        const workspace = (0,_workspace_js__WEBPACK_IMPORTED_MODULE_2__/* .openWorkspace */ .OH)(context);
        const { repository } = workspace;
        const outputs = (0,_targets_js__WEBPACK_IMPORTED_MODULE_1__/* .selectOutputs */ .JU)(workspace, context.directory, targets, choices);
        const { progress, dryRun } = context;
        const tracked = targets.length === 0 ? { tracked: (0,_workspace_js__WEBPACK_IMPORTED_MODULE_2__/* .recordedOutputs */ .NW)(workspace) } : {};
        const options = { force, dryRun, progress, relink, allowMissing, ...tracked };
        const placed = (0,_versioning_index_js__WEBPACK_IMPORTED_MODULE_3__/* .checkoutOutputs */ .F)(repository, outputs, options);
        const shown = (0,_targets_js__WEBPACK_IMPORTED_MODULE_1__/* .shownFrom */ .c2)(repository, context.directory);
        return Promise.resolve((0,_checkout_outcome_js__WEBPACK_IMPORTED_MODULE_4__/* .checkoutOutcome */ .r)(placed, 0, { shown, summary }));
    },
});


/***/ })

};
;