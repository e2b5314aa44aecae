"use strict";
exports.id = 3156;
exports.ids = [3156];
exports.modules = {

/***/ 83156:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   plotsShow: () => (/* binding */ plotsShow)
/* harmony export */ });
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62925);
/* harmony import */ var _open_repository_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4159);
/* harmony import */ var _plot_options_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94710);
/* harmony import */ var _plots_outcome_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(44313);
/* harmony import */ var _workspace_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(82937);
/* harmony import */ var _workspace_view_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6867);






/** `assay plots show`: the plots of the work tree on one page. */
const plotsShow = (0,_command_js__WEBPACK_IMPORTED_MODULE_0__/* .defineCommand */ .NB)({
    name: 'plots show',
    summary: 'draw the plots of dvc.yaml, or plain data files',
    positionals: '[targets...]',
    options: _plot_options_js__WEBPACK_IMPORTED_MODULE_1__/* .PLOT_OPTIONS */ .db,
    async run(context, targets, options) {
        (0,_plot_options_js__WEBPACK_IMPORTED_MODULE_1__/* .refuseManyTargets */ .MF)(options, targets);
        const repository = (0,_open_repository_js__WEBPACK_IMPORTED_MODULE_2__/* .openRepository */ .h)(context);
        const view = (0,_workspace_view_js__WEBPACK_IMPORTED_MODULE_3__/* .workspaceView */ .R)((0,_workspace_js__WEBPACK_IMPORTED_MODULE_4__/* .openWorkspace */ .OH)(context, repository), true);
        return (0,_plots_outcome_js__WEBPACK_IMPORTED_MODULE_5__/* .plotsOutcome */ .n)(context, repository, [view], targets, options);
    },
});


/***/ })

};
;