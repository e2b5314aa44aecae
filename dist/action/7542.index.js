export const id = 7542;
export const ids = [7542];
export const modules = {

/***/ 37542:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   recordHistory: () => (/* binding */ recordHistory)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43026);
/* harmony import */ var _core_history_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4929);
/* harmony import */ var _core_redact_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60416);
/* harmony import */ var _commit_back_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(13675);
/* harmony import */ var _history_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85927);
/* harmony import */ var _recorded_run_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(67374);







/** Others who record at the same time are waited for so often. */
const ATTEMPTS = 20;
const LONGEST_WAIT_MS = 1500;
/**
 * Adds a run to the history at origin: a commit on top of its tip, never by force; where the tip has moved, once more on the new one.
 * Nothing else is touched, here or there. Returns why it was not recorded, for the report; that never fails a run.
 */
async function recordHistory(git, repository, workflow, run) {
    try {
        return await record(git, (0,_history_file_js__WEBPACK_IMPORTED_MODULE_1__/* .historyPath */ .ae)(git, repository), workflow, run);
    }
    catch (error) {
        if (!(error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo))
            throw error;
        return notRecorded((0,_core_redact_js__WEBPACK_IMPORTED_MODULE_3__/* .redact */ .E)(error.message));
    }
}
async function record(git, path, workflow, run) {
    let refused;
    for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
        const { tip, problem } = await (0,_history_file_js__WEBPACK_IMPORTED_MODULE_1__/* .historyTip */ .sr)(git);
        if (problem !== undefined)
            return notRecorded(problem);
        if (refused && refused.tip === tip)
            return notRecorded(refused.message);
        const file = tip === undefined ? '' : ((await git.readFiles(tip, [path])).get(path) ?? '');
        const runs = (0,_core_history_js__WEBPACK_IMPORTED_MODULE_4__/* .parseHistory */ .i6)(file);
        // A push whose answer was lost.
        if (runs.some(({ id }) => id === run.id))
            return undefined;
        const sha = await git.commitText({
            parent: tip,
            path,
            text: (0,_core_history_js__WEBPACK_IMPORTED_MODULE_4__/* .withRun */ .Yq)(file, (0,_recorded_run_js__WEBPACK_IMPORTED_MODULE_5__/* .recordedRun */ .i)(run, runs)),
            message: `Record ${run.subject.head_sha.slice(0, 10)} of ${run.branch}\n`,
            author: (0,_commit_back_js__WEBPACK_IMPORTED_MODULE_6__/* .authorOf */ .r)(workflow),
        });
        const pushed = await git.push(sha, _core_history_js__WEBPACK_IMPORTED_MODULE_4__/* .HISTORY_BRANCH */ .gx);
        if (pushed.ok)
            return undefined;
        const advice = pushed.why === 'refused' ? ' Give the job `permissions: contents: write`.' : '';
        // Servers word a lost race in many ways; that the tip has moved is what tells.
        refused =
            pushed.why === 'moved' ? undefined : { tip, message: `${pushed.message.replace(/[.\s]*$/, '.')}${advice}` };
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(Math.random() * Math.min(LONGEST_WAIT_MS, 50 * 2 ** attempt));
    }
    return notRecorded(`${_core_history_js__WEBPACK_IMPORTED_MODULE_4__/* .HISTORY_BRANCH */ .gx} keeps moving`);
}
function notRecorded(reason) {
    return `This run was not added to the history (branch ${_core_history_js__WEBPACK_IMPORTED_MODULE_4__/* .HISTORY_BRANCH */ .gx}): ${reason.replace(/\.$/, '')}.`;
}


/***/ })

};
