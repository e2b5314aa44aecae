export const id = 346;
export const ids = [346];
export const modules = {

/***/ 9671:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ checkoutOutcome)
/* harmony export */ });
/** The outcome of putting data into the workspace, in DVC's letters: A added, M modified, D deleted. */
function checkoutOutcome({ added, modified, deleted, failed }, bytes) {
    const lines = [
        ...added.map((path) => `A  ${path}`),
        ...modified.map((path) => `M  ${path}`),
        ...deleted.map((path) => `D  ${path}`),
        ...failed.map((path) => `failed: ${path}: not in the cache; run \`assay pull\``),
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
/* harmony export */   checkout: () => (/* binding */ checkout)
/* harmony export */ });
/* harmony import */ var _versioning_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64464);
/* harmony import */ var _versioning_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(51740);
/* harmony import */ var _checkout_outcome_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9671);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62925);
/* harmony import */ var _targets_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83386);
/* harmony import */ var _workspace_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76037);





/** `assay checkout`: makes the workspace match what `.dvc` files and dvc.lock record, from the cache alone. */
const checkout = (0,_command_js__WEBPACK_IMPORTED_MODULE_0__/* .defineCommand */ .NB)({
    name: 'checkout',
    summary: 'put recorded data from the cache into the workspace',
    positionals: '[targets...]',
    options: { force: (0,_command_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt)('-f, --force', 'replace changes that are stored nowhere') },
    run(context, targets, { force }) {
        const workspace = (0,_workspace_js__WEBPACK_IMPORTED_MODULE_1__/* .openWorkspace */ .OH)(context);
        const outputs = (0,_versioning_index_js__WEBPACK_IMPORTED_MODULE_2__/* .outputsMatching */ .Y)((0,_workspace_js__WEBPACK_IMPORTED_MODULE_1__/* .cachedOutputs */ .hv)(workspace), (0,_targets_js__WEBPACK_IMPORTED_MODULE_3__/* .resolveTargets */ .h)(workspace, context.directory, targets));
        const { progress, dryRun } = context;
        const placed = (0,_versioning_index_js__WEBPACK_IMPORTED_MODULE_4__/* .checkoutOutputs */ .F)(workspace.repository, outputs, { force: force ?? false, dryRun, progress });
        return Promise.resolve((0,_checkout_outcome_js__WEBPACK_IMPORTED_MODULE_5__/* .checkoutOutcome */ .r)(placed, 0));
    },
});


/***/ }),

/***/ 64464:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ outputsMatching)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43026);
/* harmony import */ var _core_nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22007);
/* harmony import */ var _core_repository_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34949);



/**
 * The outputs that targets name: the `.dvc` file (or stage) that declares them, the output itself or a path
 * inside it. All of them when there is no target. Targets are POSIX, relative to the root. Throws
 * `TARGET_UNKNOWN` (exit 2) with the nearest name.
 */
function outputsMatching(outputs, targets) {
    if (targets.length === 0)
        return [...outputs];
    const chosen = new Set();
    for (const written of targets) {
        const target = written.replace(/^(\.\/)+/, '').replace(/\/+$/, '');
        const named = outputs.filter(({ owner, path }) => owner === target || path === target || (0,_core_repository_path_js__WEBPACK_IMPORTED_MODULE_0__/* .isInside */ .FK)(target, path));
        if (named.length === 0)
            throw unknownTarget(written, target, outputs);
        for (const output of named)
            chosen.add(output);
    }
    return outputs.filter((output) => chosen.has(output));
}
function unknownTarget(written, target, outputs) {
    const guess = (0,_core_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)(target, new Set(outputs.flatMap(({ owner, path }) => [path, owner])));
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo({
        code: 'TARGET_UNKNOWN',
        message: `"${written}" is neither a .dvc file nor a tracked path`,
        hint: guess === undefined ? `Track it with \`assay add ${target}\`.` : `Did you mean "${guess}"?`,
        exitCode: 2,
    });
}


/***/ })

};
