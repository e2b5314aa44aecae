export const id = 7584;
export const ids = [7584];
export const modules = {

/***/ 67584:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   repro: () => (/* binding */ repro)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(43026);
/* harmony import */ var _pipeline_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(33416);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62925);
/* harmony import */ var _interrupted_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(40578);
/* harmony import */ var _repro_outcome_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7001);
/* harmony import */ var _reproduce_stages_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(91578);
/* harmony import */ var _targets_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83386);
/* harmony import */ var _workspace_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76037);









/** `assay repro`: runs the stages that changed, in order. `--dry` says what would run and why. */
const repro = (0,_command_js__WEBPACK_IMPORTED_MODULE_1__/* .defineCommand */ .NB)({
    name: 'repro',
    summary: 'run the stages of dvc.yaml that changed',
    positionals: '[targets...]',
    locks: true,
    options: {
        force: (0,_command_js__WEBPACK_IMPORTED_MODULE_1__/* .flag */ .Jt)('-f, --force', 'run stages even if nothing changed'),
        single: (0,_command_js__WEBPACK_IMPORTED_MODULE_1__/* .flag */ .Jt)('-s, --single-item', 'only the named stages, nothing they depend on'),
        allPipelines: (0,_command_js__WEBPACK_IMPORTED_MODULE_1__/* .flag */ .Jt)('-P, --all-pipelines', 'every dvc.yaml of the repository, not only the one of this directory'),
        keepGoing: (0,_command_js__WEBPACK_IMPORTED_MODULE_1__/* .flag */ .Jt)('-k, --keep-going', 'go on with stages that do not depend on a failed one'),
        pull: (0,_command_js__WEBPACK_IMPORTED_MODULE_1__/* .flag */ .Jt)('--pull', 'bring missing data of stages that must run from the remote'),
        allowMissing: (0,_command_js__WEBPACK_IMPORTED_MODULE_1__/* .flag */ .Jt)('--allow-missing', 'data that is absent but recorded does not make a stage stale'),
    },
    async run(context, targets, options) {
        const workspace = (0,_workspace_js__WEBPACK_IMPORTED_MODULE_2__/* .openWorkspace */ .OH)(context);
        const wanted = targets.length > 0 || options.allPipelines
            ? (0,_targets_js__WEBPACK_IMPORTED_MODULE_3__/* .resolveTargets */ .h5)(workspace, context.directory, targets)
            : ownPipeline(workspace, context.directory);
        const order = (0,_pipeline_index_js__WEBPACK_IMPORTED_MODULE_4__/* .selectStages */ .u)(workspace.graph, wanted, options.single ?? false);
        const results = await (0,_reproduce_stages_js__WEBPACK_IMPORTED_MODULE_5__/* .reproduceStages */ .D)(workspace, context, order, {
            force: options.force ?? false,
            keepGoing: options.keepGoing ?? false,
            pull: options.pull ?? false,
            allowMissing: options.allowMissing ?? false,
        });
        if (context.signal.aborted)
            throw (0,_interrupted_js__WEBPACK_IMPORTED_MODULE_6__/* .interrupted */ .V)(results);
        return (0,_repro_outcome_js__WEBPACK_IMPORTED_MODULE_7__/* .reproOutcome */ .d)(results, context.dryRun);
    },
});
/** Without targets DVC takes the dvc.yaml of the directory it works in; a repository without any has nothing to reproduce. */
function ownPipeline({ repository, pipelines }, directory) {
    const path = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join((0,_targets_js__WEBPACK_IMPORTED_MODULE_3__/* .pathFromRoot */ ._f)(repository, directory), 'dvc.yaml');
    if (pipelines.some((pipeline) => pipeline.path === path))
        return [path];
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_8__/* .UserError */ .yo({
        code: 'PIPELINE_MISSING',
        message: `there is no ${path}`,
        hint: pipelines.length === 0
            ? 'Write one: stages with a command, what it reads (deps) and what it makes (outs).'
            : `Name one: assay repro ${pipelines[0].path}, or take all of them: assay repro --all-pipelines`,
        exitCode: 2,
    });
}


/***/ })

};
