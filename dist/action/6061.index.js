export const id = 6061;
export const ids = [6061];
export const modules = {

/***/ 96061:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  performAct: () => (/* binding */ performAct)
});

// EXTERNAL MODULE: ./build/src/core/gate-check.js
var gate_check = __webpack_require__(66739);
// EXTERNAL MODULE: ./build/src/github/checks.js + 1 modules
var checks = __webpack_require__(23334);
// EXTERNAL MODULE: ./build/src/github/chatops/may-do.js + 1 modules
var may_do = __webpack_require__(21697);
// EXTERNAL MODULE: ./build/src/commands/decide-pull-request.js + 7 modules
var decide_pull_request = __webpack_require__(51899);
// EXTERNAL MODULE: ./build/src/commands/head-digest.js
var head_digest = __webpack_require__(5285);
// EXTERNAL MODULE: ./build/src/commands/head-inputs.js
var head_inputs = __webpack_require__(89396);
// EXTERNAL MODULE: ./build/src/commands/on-head.js
var on_head = __webpack_require__(75286);
// EXTERNAL MODULE: ./build/src/commands/recorded-acceptances.js
var recorded_acceptances = __webpack_require__(80791);
// EXTERNAL MODULE: ./build/src/commands/read-actor.js + 1 modules
var read_actor = __webpack_require__(47793);
// EXTERNAL MODULE: ./build/src/commands/surveys-of-head.js
var surveys_of_head = __webpack_require__(94580);
// EXTERNAL MODULE: ./build/src/commands/weigh-head.js + 3 modules
var weigh_head = __webpack_require__(29631);
;// CONCATENATED MODULE: ./build/src/commands/accept-regression.js










/**
 * What the button "Accept regression" means: the gates that say no to the commit now are let pass, for each pull request whose
 * base lets the sender do that. Only what the sender saw is accepted: the check must be the one that stands, and decided by
 * what is known now. Recorded in a check run, since nobody else can write there.
 */
function acceptRegression(view, { sha, check, sender }) {
    return (0,on_head/* onHead */.q)(view, sha, async () => {
        const { client, repository, deps } = view;
        const refuse = (reason, of = {}) => deps.log({ level: 'warn', event: 'accept_refused', sha, ...of, by: sender.login, reason });
        const surveyed = await surveyedOfGate(view, sha, check?.id);
        if (!surveyed || !(await (0,head_digest/* isDecidedByNow */.Gv)(view, surveyed))) {
            return refuse('what the button stood beside has changed, or is about to');
        }
        const added = [];
        for (const survey of surveyed.surveys) {
            const { number } = survey.pull;
            const refusal = await whyNot(view, survey, sender);
            if (refusal !== undefined) {
                refuse(refusal, { number });
                continue;
            }
            const { parts } = await (0,weigh_head/* weighHead */.n)(view, await (0,surveys_of_head/* headOfSurvey */.aO)(view, survey), false);
            const at = deps.now().toISOString();
            for (const { evidence } of parts) {
                const rules = evidence.kind === 'report' ? (0,decide_pull_request/* refusedRules */.Q2)(evidence) : [];
                added.push(...rules.map((rule) => ({ pull: number, rule, by: sender.login, at })));
            }
        }
        if (added.length === 0)
            return;
        const [record] = await (0,checks/* listChecks */.SU)(client, repository, sha, { appId: deps.app.id, name: recorded_acceptances/* ACCEPTED_CHECK */.Bt });
        await (0,checks/* createCheck */.bY)(client, repository, (0,recorded_acceptances/* acceptedDraft */.jq)(sha, [...(0,recorded_acceptances/* recordedAcceptances */.Hy)(record), ...added]));
        deps.log({ level: 'info', event: 'accepted', sha, by: sender.login, rules: added.map(({ rule }) => rule) });
    });
}
/** The head, where the gate that stands on it is this check. The gate names the pull requests; no list has all of forks. */
async function surveyedOfGate(view, sha, checkId) {
    const { client, repository, deps } = view;
    const [gate] = await (0,checks/* listChecks */.SU)(client, repository, sha, { appId: deps.app.id, name: gate_check/* GATE */.k });
    if (!gate || gate.id !== checkId)
        return undefined;
    for (const number of (0,head_inputs/* parseExternalId */.Wt)(gate.externalId)?.comments.keys() ?? []) {
        const pull = await (0,surveys_of_head/* pullRequestIfThere */.UC)(view, number);
        if (pull?.state === 'open' && pull.headSha === sha)
            return (0,surveys_of_head/* surveysOfHead */.Dg)(view, pull);
    }
    return undefined;
}
async function whyNot(view, { rules, pull }, sender) {
    const managers = rules.github.release_managers;
    const actor = await (0,read_actor/* readActor */.a)(view, sender, managers.teams);
    const may = (0,may_do/* mayDo */.b)({ verb: 'accept', gate: '', reason: '', head: pull.headSha }, actor, managers);
    return may.allowed ? undefined : may.why;
}

// EXTERNAL MODULE: ./build/src/github/runs.js
var runs = __webpack_require__(38575);
// EXTERNAL MODULE: ./build/src/github/github-error.js
var github_error = __webpack_require__(92925);
// EXTERNAL MODULE: ./build/src/commands/evidence-runs.js
var evidence_runs = __webpack_require__(49830);
;// CONCATENATED MODULE: ./build/src/commands/rerun-evidence.js




/**
 * What the re-run button of a check means: the run that the gate of the commit speaks of starts again, where the App may do
 * that and the run is over. Resolves to whether it did.
 */
async function rerunEvidence({ client, repository, deps: { app, mayRerun, log } }, sha) {
    if (!mayRerun)
        return false;
    const [gate] = await (0,checks/* listChecks */.SU)(client, repository, sha, { appId: app.id, name: gate_check/* GATE */.k });
    const remembered = (0,head_inputs/* parseExternalId */.Wt)(gate?.externalId)?.run;
    if (!remembered)
        return false;
    const run = (await (0,runs/* listRuns */.v)(client, repository, sha)).find(({ id }) => id === remembered.id);
    if (!run || (0,evidence_runs/* stateOfRun */.ay)(run) === 'pending')
        return false;
    try {
        await (0,runs/* rerunWorkflow */.oh)(client, repository, run.id);
    }
    catch (error) {
        if (!(error instanceof github_error/* GitHubError */.y) || error.retryable)
            throw error;
        log({ level: 'warn', event: 're_run_refused', run: run.id, reason: error.message });
        return false;
    }
    log({ level: 'info', event: 're_run', run: run.id });
    return true;
}

;// CONCATENATED MODULE: ./build/src/commands/perform-act.js



/**
 * Does what somebody asked for by pressing a button beside one of our checks, as far as they may. The commit's key is to be
 * asked for afterwards, whatever came of it.
 */
async function performAct(act, deps) {
    if (act.appId !== deps.app.id)
        return;
    const view = { client: deps.client, repository: act.repository, deps };
    if (act.kind === 'rerun')
        await rerunEvidence(view, act.sha);
    else if (act.button === decide_pull_request/* ACCEPT_BUTTON */.UW.identifier)
        await acceptRegression(view, act);
}


/***/ })

};
