export const id = 613;
export const ids = [613];
export const modules = {

/***/ 65640:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ shouldWrite)
/* harmony export */ });
/* harmony import */ var _plan_comment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67713);

/**
 * Whether to write, beside what stands there now. A comment that stands is kept true whatever the policy, but for `never`:
 * its last word may no longer hold. While nothing is decided nothing is written.
 */
function shouldWrite(policy, before, after) {
    if (policy === 'never' || after.decision === 'waiting')
        return false;
    if (before !== undefined)
        return !(0,_plan_comment_js__WEBPACK_IMPORTED_MODULE_0__/* .isSameText */ .cZ)(before, after.body);
    switch (policy) {
        case 'always':
            return true;
        case 'on-change':
            return after.hasNews;
        case 'on-failure':
            return after.decision !== 'pass';
    }
}


/***/ }),

/***/ 67713:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ql: () => (/* binding */ commentMarker),
/* harmony export */   U7: () => (/* binding */ markerText),
/* harmony export */   cZ: () => (/* binding */ isSameText),
/* harmony export */   eV: () => (/* binding */ keptComment),
/* harmony export */   tx: () => (/* binding */ planComment)
/* harmony export */ });
const SLUG = /^[a-z0-9_-]{1,60}$/;
/** The first line by which a project's comment is found again. Throws on what is no slug, since it might end the marker. */
function commentMarker(project) {
    return `<!-- ${markerText(project)} -->`;
}
/** The marker's text, for the renderer. */
function markerText(project) {
    if (!SLUG.test(project))
        throw new Error(`not the slug of a project: ${project.slice(0, 80)}`);
    return `assay:v1 project=${project}`;
}
/**
 * One comment a project: of ours with its marker the lowest id stays, so that two who write at once come to the same. Where
 * there is none, a workflow's is taken over: edited, or else deleted before ours is written. A marker in a comment of
 * anybody else means nothing. Without `desired` nothing is written, and duplicates go.
 */
function planComment(existing, project, desired, { mayEditOthers = true } = {}) {
    const marked = markedComments(existing, project);
    const found = keptComment(existing, project);
    const kept = found?.authorIsUs || mayEditOthers ? found : undefined;
    if (!kept && desired === undefined)
        return { delete: [] };
    const others = marked.filter((comment) => comment !== kept).map(({ id }) => id);
    if (desired === undefined || (kept && isSameText(kept.body, desired)))
        return { delete: others };
    return { delete: others, ...(kept ? { update: { id: kept.id, body: desired } } : { create: desired }) };
}
/** The comment of the project that stays. */
function keptComment(existing, project) {
    const marked = markedComments(existing, project);
    return marked.find(({ authorIsUs }) => authorIsUs) ?? marked[0];
}
/** GitHub may hand line breaks back in another form. */
function isSameText(one, other) {
    return plain(one) === plain(other);
}
function plain(text) {
    return text.replace(/\r\n?/g, '\n').trimEnd();
}
/** Ours and those of workflows, lowest id first. */
function markedComments(existing, project) {
    const marker = commentMarker(project);
    return existing
        .filter(({ authorIsUs, authorIsActionsBot }) => authorIsUs || authorIsActionsBot)
        .filter(({ body }) => body.split(/\r?\n/, 1)[0] === marker)
        .sort((a, b) => a.id - b.id);
}


/***/ }),

/***/ 16397:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ pullRequestComment)
/* harmony export */ });
/* harmony import */ var _fit_document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80611);
/* harmony import */ var _plan_comment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67713);
/* harmony import */ var _pull_request_document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47095);
/* harmony import */ var _pull_request_evidence_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27007);




/**
 * The sticky comment: at most 60,000 bytes, its first line the project's marker. Whatever the report's strings hold, no
 * element, link or mention comes of them.
 */
function pullRequestComment(one) {
    return {
        body: (0,_fit_document_js__WEBPACK_IMPORTED_MODULE_0__/* .fitDocument */ .V)((0,_pull_request_document_js__WEBPACK_IMPORTED_MODULE_1__/* .pullRequestDocument */ .y)(one), { marker: (0,_plan_comment_js__WEBPACK_IMPORTED_MODULE_2__/* .markerText */ .U7)(one.context.project) }),
        decision: (0,_pull_request_evidence_js__WEBPACK_IMPORTED_MODULE_3__/* .decisionOf */ .uv)(one.evidence),
        hasNews: hasNews(one),
    };
}
function hasNews({ context, evidence }) {
    if ((0,_pull_request_evidence_js__WEBPACK_IMPORTED_MODULE_3__/* .decisionOf */ .uv)(evidence) !== 'pass' || context.protectedChanges.length > 0)
        return true;
    if (evidence.kind === 'situation')
        return false;
    const { report, judged, accepted } = evidence;
    const { data, pipeline } = report.sections;
    return (accepted.length > 0 ||
        (0,_pull_request_document_js__WEBPACK_IMPORTED_MODULE_1__/* .openVerdicts */ .X)(judged.verdicts, report).length > 0 ||
        (data?.changed.length ?? 0) > 0 ||
        (pipeline?.params.length ?? 0) > 0);
}


/***/ }),

/***/ 10613:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  reconcile: () => (/* binding */ reconcile)
});

;// CONCATENATED MODULE: ./build/src/commands/counting-client.js
/** The same client, counting. */
function countingClient(client, count) {
    return {
        request: (route, parameters) => {
            if (route.startsWith('GET '))
                count.reads++;
            else
                count.writes++;
            return client.request(route, parameters);
        },
    };
}

// EXTERNAL MODULE: ./build/src/core/gate-check.js
var gate_check = __webpack_require__(66739);
// EXTERNAL MODULE: ./build/src/core/version.js
var version = __webpack_require__(79157);
// EXTERNAL MODULE: ./build/src/github/pull-requests.js
var pull_requests = __webpack_require__(95485);
// EXTERNAL MODULE: ./build/src/github/runs.js
var github_runs = __webpack_require__(38575);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./build/src/github/ask.js + 1 modules
var ask = __webpack_require__(19808);
// EXTERNAL MODULE: ./build/src/github/fields.js
var fields = __webpack_require__(15052);
;// CONCATENATED MODULE: ./build/src/github/merge-groups.js



const MAX_GROUPS = 1000;
const REF = /^(?:refs\/heads\/)?gh-readonly-queue\/(.+)\/pr-(\d{1,10})-([0-9a-f]{40}|[0-9a-f]{64})$/;
/** Reads the name of a merge group's branch, which is GitHub's own; undefined for any other branch. */
function mergeGroupOfRef(ref) {
    const [, baseRef, number, baseSha] = REF.exec(ref) ?? [];
    if (baseRef === undefined || baseSha === undefined || !(Number(number) > 0))
        return undefined;
    return { ref: ref.replace(/^refs\/heads\//, ''), baseRef, baseSha, pullRequest: Number(number) };
}
const references = schemas/* array */.YOg(schemas/* object */.Ikc({ ref: fields/* nameField */.yD, object: schemas/* object */.Ikc({ sha: fields/* shaField */.dN }) }));
/** The merge groups that wait for checks. */
async function listMergeGroups(client, repository) {
    const parameters = { ...(0,ask/* inRepository */.yJ)(repository), ref: 'heads/gh-readonly-queue/' };
    const found = await (0,ask/* ask */.kA)(client, 'GET /repos/{owner}/{repo}/git/matching-refs/{ref}', parameters, references);
    return found.slice(0, MAX_GROUPS).flatMap(({ ref, object }) => {
        const group = mergeGroupOfRef(ref);
        return group === undefined ? [] : [{ ...group, sha: object.sha }];
    });
}

// EXTERNAL MODULE: ./build/src/github/commits.js
var commits = __webpack_require__(6259);
// EXTERNAL MODULE: ./build/src/github/checks.js + 1 modules
var github_checks = __webpack_require__(23334);
// EXTERNAL MODULE: ./build/src/github/changed-files.js
var changed_files = __webpack_require__(77243);
// EXTERNAL MODULE: ./build/src/github/tree.js
var tree = __webpack_require__(22145);
// EXTERNAL MODULE: ./build/src/commands/evidence-runs.js
var evidence_runs = __webpack_require__(49830);
// EXTERNAL MODULE: ./build/src/commands/find-evidence.js + 4 modules
var find_evidence = __webpack_require__(51565);
// EXTERNAL MODULE: ./build/src/commands/head-runs.js + 2 modules
var head_runs = __webpack_require__(15777);
// EXTERNAL MODULE: ./build/src/commands/is-same-project.js
var is_same_project = __webpack_require__(47269);
// EXTERNAL MODULE: ./build/src/commands/reevaluation-record.js
var reevaluation_record = __webpack_require__(73979);
// EXTERNAL MODULE: ./build/src/commands/reevaluation-state.js
var reevaluation_state = __webpack_require__(30689);
// EXTERNAL MODULE: ./build/src/commands/recorded-results.js
var recorded_results = __webpack_require__(27233);
// EXTERNAL MODULE: ./build/src/commands/survey-pull-request.js + 1 modules
var survey_pull_request = __webpack_require__(12608);
// EXTERNAL MODULE: ./build/src/commands/surveys-of-head.js
var surveys_of_head = __webpack_require__(94580);
// EXTERNAL MODULE: ./build/src/commands/weigh-head.js + 3 modules
var weigh_head = __webpack_require__(29631);
;// CONCATENATED MODULE: ./build/src/commands/carried-from.js












/**
 * The verdict of the pull request that a merge group may take over: its gate passed, or said no where all rules only advise, and
 * what the group stands on has the same data, models, pipeline and rules as what it was compared with; where nothing was
 * compared, the pull request touches nothing that is measured there. Undefined where the group needs a run of its own.
 */
async function carriedFrom(view, group, rules) {
    const { client, repository, deps } = view;
    const { projects } = rules;
    const pull = await (0,surveys_of_head/* pullRequestIfThere */.UC)(view, group.pullRequest);
    if (!pull)
        return undefined;
    const { headSha, headRepositoryId, number } = pull;
    const [gate] = await (0,github_checks/* listChecks */.SU)(client, repository, headSha, { appId: deps.app.id, name: gate_check/* GATE */.k });
    const isAdvice = gate?.conclusion === 'neutral' && isAdviceAlone(rules);
    if (gate?.status !== 'completed' || !(isAdvice || gate.conclusion === 'success'))
        return undefined;
    const ofHead = { headSha, headRepositoryId, event: 'pull_request' };
    const runs = await (0,head_runs/* headRuns */.x)(view, await (0,github_runs/* listRuns */.v)(client, repository, headSha), ofHead, rules);
    const head = {
        sha: headSha,
        number,
        baseRef: group.baseRef,
        baseTip: group.baseSha,
        isConflicted: false,
        rules,
        ...runs,
        requiredWorkflows: [],
        accepted: [],
        changed: (0,surveys_of_head/* changedPaths */.vl)(await (0,survey_pull_request/* changesOf */.fs)(view, pull, group.baseSha)),
    };
    const recorded = (0,evidence_runs/* hasNoRuns */.O5)(runs) ? await (0,recorded_results/* recordedResults */.P)(view, head) : undefined;
    const of = { projects: projects.map(({ slug }) => slug), number };
    const evidence = recorded?.found ?? (await (0,find_evidence/* findEvidence */.HO)(view, runs, of));
    const measuredAt = (0,reevaluation_state/* asksReevaluation */.I1)(rules) ? await reevaluatedAt(view, headSha, number) : undefined;
    let now;
    for (const project of projects) {
        const reports = evidence.projects.get(project.slug)?.reports ?? [];
        if (reports.length === 0) {
            if (head.changed && (await (0,weigh_head/* touchedBy */.O)(view, head, project)).length === 0)
                continue;
            return undefined;
        }
        const compared = new Set(measuredAt ?? reports.map((one) => (one.kind === 'report' ? one.report.subject.base_sha : null)));
        for (const base of compared) {
            if (base === null)
                return undefined;
            now ??= await (0,tree/* readTree */.Z)(client, repository, group.baseSha);
            const before = await (0,tree/* readTree */.Z)(client, repository, base);
            if (!(await (0,is_same_project/* isSameProject */.u)(view, project, group.baseSha, before, now)))
                return undefined;
        }
    }
    return { from: headSha, isAdvice };
}
/** The base's commit that the models of a head were measured at again; null where they were not. */
async function reevaluatedAt({ client, repository, deps }, headSha, number) {
    const of = { appId: deps.app.id, name: (0,reevaluation_record/* reevaluationCheck */._R)(number) };
    const [record] = await (0,github_checks/* listChecks */.SU)(client, repository, headSha, of);
    return [(0,reevaluation_record/* parseReevaluation */.vq)(record)?.baseSha ?? null];
}
/** Whether nothing in the rules can block: only then a gate that says no lets pass. */
function isAdviceAlone({ isBinding, projects }) {
    return !isBinding || projects.every(({ rules }) => rules.kind === 'read' && !rules.config.enforce);
}

// EXTERNAL MODULE: ./build/src/commands/decide-pull-request.js + 7 modules
var decide_pull_request = __webpack_require__(51899);
// EXTERNAL MODULE: ./build/src/commands/head-inputs.js
var head_inputs = __webpack_require__(89396);
;// CONCATENATED MODULE: ./build/src/commands/is-still-so.js




/** A decision that takes longer was held up: by a limit of GitHub's, by a server that answers late. */
const LATE_MS = 5000;
/** Whether a decision begun at `sinceMs` (milliseconds since 1970) was held up, so that it may be over before it is said. */
function isLate({ deps }, sinceMs) {
    return deps.now().getTime() - sinceMs >= LATE_MS;
}
/** Whether the gate of a head and its runs are still those that were looked at. */
async function isStillSo(view, { sha, gate, runs }) {
    const { client, repository, deps } = view;
    const [now] = await (0,github_checks/* listChecks */.SU)(client, repository, sha, { appId: deps.app.id, name: gate_check/* GATE */.k });
    if (now?.id !== gate?.id || now?.externalId !== gate?.externalId)
        return false;
    const listed = await (0,github_runs/* listRuns */.v)(client, repository, sha);
    for (const { of, rules, seen } of runs) {
        if (textOf(await (0,head_runs/* headRuns */.x)(view, listed, of, rules)) !== textOf(seen))
            return false;
    }
    return true;
}
function textOf(runs) {
    return JSON.stringify((0,evidence_runs/* runInputs */.HM)(runs));
}

// EXTERNAL MODULE: ./build/src/commands/on-head.js
var on_head = __webpack_require__(75286);
// EXTERNAL MODULE: ./build/src/core/nearest.js
var nearest = __webpack_require__(22007);
// EXTERNAL MODULE: ./build/src/github/chatops/accept.js + 1 modules
var accept = __webpack_require__(79961);
// EXTERNAL MODULE: ./build/src/github/chatops/actors-to-ask.js
var actors_to_ask = __webpack_require__(66408);
// EXTERNAL MODULE: ./build/src/github/chatops/chat-commands.js + 4 modules
var chat_commands = __webpack_require__(61045);
;// CONCATENATED MODULE: ./build/src/github/chatops/help-text.js

/** One line for each verb: how it is written, and what it does. Plain text. */
function helpText() {
    return chat_commands/* chatVerbs */.V.map(({ usage, summary, needs, isForReleaseManagers }) => {
        const who = isForReleaseManagers ? ' (release managers)' : needs === undefined ? '' : ` (needs ${needs})`;
        return `${usage}: ${summary}${who}`;
    });
}

// EXTERNAL MODULE: ./build/src/github/chatops/may-do.js + 1 modules
var may_do = __webpack_require__(21697);
;// CONCATENATED MODULE: ./build/src/github/chatops/answer-to.js





/** A wish this old is not carried out any more: whoever wrote it has moved on. */
const STALE_MS = 60 * 60 * 1000;
/** What to answer to a command; undefined while it cannot be told who wrote it, and for one that was carried out before. */
function answerTo(request, context) {
    const { isEdited, reactions } = request.comment;
    const answer = answerNow(request, context);
    // What was done for another commit, or when there still was a run, is not refused afterwards.
    return answer?.reaction === 'confused' && reactions.rocket && !isEdited ? undefined : answer;
}
function answerNow({ command, comment, login }, context) {
    if (comment.isEdited)
        return refusal(login, 'An edited comment is not read as a command. Write a new one.');
    if (!('verb' in command)) {
        const what = command.unknown === '' ? 'The command is not complete.' : `"${command.unknown}" is not understood.`;
        return refusal(login, `${what} ${command.hint}`);
    }
    const actor = (0,actors_to_ask/* actorOf */.d)(command, login, context);
    if (actor === undefined)
        return undefined;
    const may = (0,may_do/* mayDo */.b)(command, actor, context.releaseManagers);
    if (!may.allowed)
        return refusal(login, may.why);
    switch (command.verb) {
        case 'help':
            return {
                reaction: 'rocket',
                notes: ['As the first line of a comment, this can be typed:', ...helpText()],
                isAsked: true,
            };
        case 'status':
            return { reaction: 'rocket', isAsked: true };
        case 're-run':
            return answerToReRun(comment, login, context);
        case 'accept':
            return answerToAccept(command, login, context);
    }
}
function answerToReRun(comment, login, { runs, canReRun, nowMs }) {
    // GitHub's clock says both: what was under way at that moment, or began since, is what was asked for.
    const due = runs.filter(({ endedAt }) => endedAt !== undefined && Date.parse(endedAt) < Date.parse(comment.createdAt));
    if (runs.length > 0 && due.length < runs.length)
        return { reaction: 'rocket' };
    if (nowMs - Date.parse(comment.createdAt) > STALE_MS) {
        return refusal(login, 'Nothing could be run again within an hour of the comment. Write it again.');
    }
    if (runs.length === 0)
        return refusal(login, 'There is no run of this commit that could be run again.');
    if (!canReRun)
        return refusal(login, 'This App may not re-run workflows: it needs the permission "Actions: write".');
    return { reaction: 'eyes', reRuns: due.map(({ id }) => id) };
}
function answerToAccept({ gate, head, reason }, login, { pullRequest: { headSha }, gates }) {
    const line = (0,accept/* acceptCommand */.O)(gate, headSha, reason);
    const toAccept = line === undefined ? '' : ` For the commit that is here now, write: ${line}`;
    if (head === undefined)
        return refusal(login, `Say which commit was looked at, with --head.${toAccept}`);
    if (head !== headSha) {
        return refusal(login, `What is accepted for ${head.slice(0, 7)} does not hold for another commit.${toAccept}`);
    }
    if (gates === undefined)
        return { reaction: 'eyes' };
    if (gates.includes(gate))
        return { reaction: 'rocket' };
    const meant = (0,nearest/* nearest */.p)(gate, gates);
    return refusal(login, `No gate of this commit has the id "${gate}".${meant ? ` Did you mean "${meant}"?` : ''}`);
}
function refusal(login, why) {
    return { reaction: 'confused', notes: [`${login}: ${why}`], isAsked: true };
}

// EXTERNAL MODULE: ./build/src/github/chatops/chat-comment.js + 1 modules
var chat_comment = __webpack_require__(15556);
// EXTERNAL MODULE: ./build/src/github/chatops/most-answered.js
var most_answered = __webpack_require__(51609);
;// CONCATENATED MODULE: ./build/src/github/chatops/answers-to.js



/**
 * The answers to the newest commands. What was done already is seen in GitHub itself (a reaction stands, a run began after
 * the comment), so that nothing is done twice, and a lost webhook costs only time. Closed pull requests get none.
 */
function answersTo(comments, context) {
    const requests = context.pullRequest.isOpen ? (0,chat_comment/* chatRequests */.$)(comments).slice(-most_answered/* MOST_ANSWERED */.Y) : [];
    const answered = requests.map((request) => ({ request, answer: answerTo(request, context) }));
    const newest = answered.at(-1)?.answer;
    return {
        reactions: answered.flatMap(({ request: { comment }, answer }) => {
            if (!answer?.reaction || comment.reactions[answer.reaction])
                return [];
            return [{ commentId: comment.id, content: answer.reaction }];
        }),
        reRuns: [...new Set(answered.flatMap(({ answer }) => answer?.reRuns ?? []))],
        notes: newest?.notes ?? [],
        isAsked: newest?.isAsked ?? false,
    };
}

// EXTERNAL MODULE: ./build/src/commands/head-digest.js
var head_digest = __webpack_require__(5285);
// EXTERNAL MODULE: ./build/src/core/candidate.js
var core_candidate = __webpack_require__(72964);
// EXTERNAL MODULE: ./build/src/github/github-error.js
var github_error = __webpack_require__(92925);
// EXTERNAL MODULE: ./build/src/commands/plan-reevaluation.js
var plan_reevaluation = __webpack_require__(12741);
;// CONCATENATED MODULE: ./build/src/commands/start-reevaluation.js




/**
 * Has the base's own workflow, at the base's own commit, measure a candidate, and records which run that is in a check run, so
 * that it is asked for once. Two at once may ask twice: the later record counts, and both runs come to the same. What GitHub
 * refuses for good is recorded, too. Throws `GitHubError` where the same can work later.
 */
async function startReevaluation(view, survey, candidate) {
    const { client, repository, deps } = view;
    const { pull, rules } = survey;
    const key = (0,reevaluation_record/* candidateKey */.RC)(candidate);
    const of = { appId: deps.app.id, name: (0,reevaluation_record/* reevaluationCheck */._R)(pull.number) };
    const [standing] = await (0,github_checks/* listChecks */.SU)(client, repository, pull.headSha, of);
    if ((0,reevaluation_record/* parseReevaluation */.vq)(standing)?.key === key)
        return;
    const { workflow } = rules.github.reevaluate;
    const asked = { workflow, baseRef: pull.baseRef, title: (0,core_candidate/* reevaluationTitle */.Mz)(pull.number, key) };
    const started = (await startedBefore(view, candidate, asked)) ?? (await start(view, candidate, asked));
    const record = { key, baseSha: candidate.base_sha, startedMs: deps.now().getTime(), ...started };
    const { runId } = record;
    const url = runId === undefined ? undefined : (0,github_runs/* runUrl */.Vp)(repository, { id: runId, attempt: 1 }, deps.serverUrl);
    await (0,github_checks/* createCheck */.bY)(client, repository, (0,reevaluation_record/* reevaluationDraft */.f1)(pull.headSha, pull.number, record, url));
    const { level, ...entry } = {
        level: started.refusal === undefined ? 'info' : 'warn',
        ...started,
    };
    deps.log({ level, event: 're_evaluation', number: pull.number, sha: pull.headSha, workflow, ...entry });
}
/** A run that was asked for and not recorded: whoever asked ended in between. */
async function startedBefore({ client, repository, deps }, { base_sha: baseSha }, { workflow, baseRef, title }) {
    const of = { workflow, branch: baseRef, headSha: baseSha };
    try {
        const runs = await (0,github_runs/* listDispatchedRuns */.e8)(client, repository, of);
        const actor = `${deps.app.slug}[bot]`;
        const expected = { workflow, baseRef, baseSha, repositoryId: repository.id, actor };
        const found = runs.find((run) => run.title === title && (0,plan_reevaluation/* foreignReasons */.S)(run, expected).length === 0);
        return found && { runId: found.id, refusal: undefined };
    }
    catch (error) {
        // Starting it says why it is not there.
        if (error instanceof github_error/* GitHubError */.y && error.kind === 'not_found')
            return undefined;
        throw error;
    }
}
async function start({ client, repository }, candidate, { workflow, baseRef, title }) {
    const inputs = { assay_title: title, assay_candidate: JSON.stringify(candidate) };
    try {
        // A tag may be called like the branch.
        const ref = `refs/heads/${baseRef}`;
        return { runId: await (0,github_runs/* dispatchWorkflow */["in"])(client, repository, { workflow, ref, inputs }), refusal: undefined };
    }
    catch (error) {
        if (!(error instanceof github_error/* GitHubError */.y) || error.retryable)
            throw error;
        const { message, hint } = error;
        return { runId: undefined, refusal: hint === undefined ? message : `${message} ${hint}` };
    }
}

// EXTERNAL MODULE: ./build/src/github/comments.js
var github_comments = __webpack_require__(73195);
;// CONCATENATED MODULE: ./build/src/commands/write-answers.js

const UNANSWERABLE = ['not_found', 'forbidden'];
/** Carries out what commands ask for and acknowledges them; true where something was done. */
async function writeAnswers({ client, repository, deps }, { reactions, reRuns }) {
    for (const id of reRuns) {
        try {
            await (0,github_runs/* rerunWorkflow */.oh)(client, repository, id);
            deps.log({ level: 'info', event: 're_run', run: id });
        }
        catch (error) {
            // It may be under way already, or too old.
            if (!(error instanceof github_error/* GitHubError */.y) || error.retryable)
                throw error;
            deps.log({ level: 'warn', event: 're_run_refused', run: id, reason: error.message });
        }
    }
    for (const { commentId, content } of reactions) {
        try {
            await (0,github_comments/* addReaction */.BB)(client, repository, commentId, content);
        }
        catch (error) {
            // The comment is gone, or the conversation locked: an answer that cannot be given holds up nothing else.
            if (!(error instanceof github_error/* GitHubError */.y) || !UNANSWERABLE.includes(error.kind))
                throw error;
            deps.log({ level: 'warn', event: 'reaction_refused', comment: commentId, reason: error.message });
        }
    }
    return reRuns.length + reactions.length > 0;
}

;// CONCATENATED MODULE: ./build/src/commands/write-checks.js

/**
 * A check that is over is not reopened, and one whose word changes is made anew: GitHub adds annotations and never takes one
 * away, and those of before would stay.
 */
function actOnCheck(desired, externalId, existing) {
    if (!existing)
        return 'create';
    const { output, status, conclusion } = desired;
    const isSame = existing.status === status &&
        (existing.conclusion ?? undefined) === conclusion &&
        existing.title === output.title &&
        existing.summary?.trimEnd() === output.summary.trimEnd();
    if (isSame)
        return existing.externalId === externalId ? 'leave' : 'update';
    return existing.status === 'completed' ? 'create' : 'update';
}
/**
 * Writes the checks of a commit that do not stand as desired, in their order. `existing` are ours; resolves to ours as they
 * stand afterwards.
 */
async function writeChecks({ client, repository, deps }, headSha, desired, existing, externalId) {
    const standing = new Map(existing.map((check) => [check.name, check]));
    for (const check of desired) {
        const now = standing.get(check.name);
        const act = actOnCheck(check, externalId, now);
        if (act === 'leave')
            continue;
        const { name, status, conclusion, output } = check;
        const isNew = act === 'create' || now?.status !== 'completed';
        const draft = {
            name,
            headSha,
            externalId,
            status,
            ...(conclusion && { conclusion }),
            ...(check.actions && { actions: check.actions }),
            title: output.title,
            summary: output.summary,
            ...(isNew && status === 'completed' && { annotations: output.annotations }),
            // Waiting for a run began with the first.
            ...(act === 'create' && { startedAt: now?.startedAt ?? deps.now().toISOString() }),
        };
        const written = act === 'create'
            ? await (0,github_checks/* createCheck */.bY)(client, repository, draft)
            : await (0,github_checks/* updateCheck */.S0)(client, repository, now.id, draft);
        standing.set(name, written);
        deps.log({ level: 'info', event: 'check', name, headSha, status, conclusion: conclusion ?? null });
    }
    return [...standing.values()];
}

// EXTERNAL MODULE: ./build/src/commands/comment-policy.js
var comment_policy = __webpack_require__(65640);
// EXTERNAL MODULE: ./build/src/commands/plan-comment.js
var plan_comment = __webpack_require__(67713);
// EXTERNAL MODULE: ./build/src/commands/pull-request-comment.js
var pull_request_comment = __webpack_require__(16397);
// EXTERNAL MODULE: ./build/src/commands/seen-comments.js
var seen_comments = __webpack_require__(87284);
// EXTERNAL MODULE: ./build/src/commands/upsert-comment.js
var upsert_comment = __webpack_require__(88057);
;// CONCATENATED MODULE: ./build/src/commands/write-comments.js








/**
 * Makes the comments of a pull request, one a project, say what its parts say, as far as the policy wants it (or somebody
 * asked). Undefined where the head has moved meanwhile: nothing is then said of the old one.
 */
async function writeComments(view, { pull, rules, comments }, parts, isAsked) {
    const isUs = (0,seen_comments/* isAppOf */.z9)(view.deps.app);
    const seen = (0,seen_comments/* seenComments */.m8)(comments, isUs);
    const policy = rules.github.comment;
    const wishes = parts.map((part) => {
        const draft = (0,pull_request_comment/* pullRequestComment */.G)(part);
        const isWanted = isAsked && policy !== 'never';
        const desired = (before) => isWanted || (0,comment_policy/* shouldWrite */.h)(policy, before, draft) ? draft.body : undefined;
        const before = (0,plan_comment/* keptComment */.eV)(seen, part.project)?.body;
        return { project: part.project, desired, before, plan: (0,plan_comment/* planComment */.tx)(seen, part.project, desired(before)) };
    });
    if (!wishes.some(({ plan }) => hasWork(plan)))
        return { bodies: wishes.map(({ desired, before }) => desired(before) ?? before), isWritten: false };
    const now = await (0,surveys_of_head/* pullRequestIfThere */.UC)(view, pull.number);
    if (now?.headSha !== pull.headSha || now.state !== 'open')
        return undefined;
    const isCurrent = (0,survey_pull_request/* commentsKey */.uj)(view, now) === (0,survey_pull_request/* commentsKey */.uj)(view, pull);
    const known = isCurrent && { known: { comments, isCut: (pull.commentsCount ?? 0) > github_comments/* MOST_COMMENTS */.Bi } };
    const bodies = [];
    for (const { project, desired, before } of wishes) {
        bodies.push(await writeComment(view, pull.number, { project, desired, isUs, ...known }, before));
    }
    return { bodies, isWritten: true };
}
/** Resolves to the text that stands afterwards. */
async function writeComment({ client, repository, deps }, number, request, before) {
    const { project } = request;
    try {
        const { how, body } = await (0,upsert_comment/* upsertComment */.l)(client, repository, number, request);
        if (how === 'left')
            deps.log({ level: 'warn', event: 'comment_refused', number, reason: 'too many comments' });
        else
            deps.log({ level: 'info', event: 'comment', number, project, what: how });
        return body;
    }
    catch (error) {
        // A conversation can be locked: the checks say the same.
        if (!(0,upsert_comment/* isForbidden */.U)(error))
            throw error;
        deps.log({ level: 'warn', event: 'comment_refused', number, reason: error.message });
        return before;
    }
}
/** The bodies of the comments as they stand, one a project. */
function standingBodies(view, { comments, rules }) {
    const seen = (0,seen_comments/* seenComments */.m8)(comments, (0,seen_comments/* isAppOf */.z9)(view.deps.app));
    return rules.projects.map(({ slug }) => (hasDuplicates(seen, slug) ? '(several)' : (0,plan_comment/* keptComment */.eV)(seen, slug)?.body));
}
function hasDuplicates(seen, project) {
    return (0,plan_comment/* planComment */.tx)(seen, project, undefined).delete.length > 0;
}
function hasWork({ delete: gone, update, create }) {
    return gone.length > 0 || update !== undefined || create !== undefined;
}

;// CONCATENATED MODULE: ./build/src/commands/reconcile-pull-request.js
















/**
 * Makes the checks and the comment of a pull request say what its evidence says. What stands already is left alone, so that a
 * second time changes nothing. A closed one is left as it is; those that share its head are to be asked for next.
 */
async function reconcilePullRequest(view, number) {
    const pull = await (0,surveys_of_head/* pullRequestIfThere */.UC)(view, number);
    if (!pull)
        return {};
    if (pull.state !== 'open')
        return { follow: await keysOfHead(view, pull) };
    return (0,on_head/* onHead */.q)(view, pull.headSha, async () => {
        const sinceMs = view.deps.now().getTime();
        const surveyed = await (0,surveys_of_head/* surveysOfHead */.Dg)(view, pull);
        return surveyed ? reconcileHead(view, surveyed, sinceMs) : {};
    });
}
/** What shares the head of a pull request that was closed: its gate spoke for that, too. */
async function keysOfHead({ client, repository }, { headSha: sha, headOwner, headRef: headBranch }) {
    const others = await (0,pull_requests/* pullRequestsOfCommit */.KM)(client, repository, { sha, headOwner, headBranch });
    return others.map(({ number }) => ({ kind: 'pull_request', repository, number }));
}
async function reconcileHead(view, surveyed, sinceMs) {
    const { own, surveys } = surveyed;
    const waiting = surveys.filter((survey) => survey.runs.length === 0 && !(0,head_digest/* isOverdue */.Jv)(view, surveyed, survey));
    const again = surveys.flatMap((survey) => (0,reevaluation_state/* reevaluationTimes */.wh)(view, survey));
    const dueMs = [...waiting.map((survey) => (0,head_digest/* dueMsOf */.my)(view, surveyed, survey)), ...again];
    if (await isQuiet(view, surveyed))
        return lookAgainAt(dueMs);
    const weighed = new Map();
    for (const survey of surveys) {
        const found = await (0,weigh_head/* weighHead */.n)(view, await (0,surveys_of_head/* headOfSurvey */.aO)(view, survey), (0,head_digest/* isOverdue */.Jv)(view, surveyed, survey));
        weighed.set(survey, surveyed.isCrowded ? crowded(found) : found);
    }
    const answers = answer(view, own, weighed.get(own));
    const settleMs = [...weighed.values()].flatMap(({ settlesAtMs }) => settlesAtMs ?? []);
    const isBound = [...weighed.values()].some(({ touched }) => touched);
    // Whoever ends before the base's workflow was asked is followed by somebody who asks it.
    const isUnsettled = settleMs.length > 0 || [...weighed.values()].some(({ start }) => start);
    const digest = (0,head_digest/* headDigest */.xR)(view, surveyed, isBound ? await (0,head_digest/* touchedOf */.Wg)(view, surveys) : null, isUnsettled);
    const isDone = await act(view, surveyed, weighed, { answers, digest, isBound, sinceMs });
    // Nothing is asked for before what stands says that it is waited for.
    const isStarted = isDone && (await startAll(view, weighed));
    return lookAgainAt(isDone && !isStarted ? [...dueMs, ...settleMs] : [view.deps.now().getTime()]);
}
/** Has the base's workflow measure what it was not asked for yet; false where there is nothing. */
async function startAll(view, weighed) {
    let isStarted = false;
    for (const [survey, { start }] of weighed) {
        if (!start)
            continue;
        await startReevaluation(view, survey, start);
        isStarted = true;
    }
    return isStarted;
}
function lookAgainAt(times) {
    return times.length > 0 ? { lookAgainAtMs: Math.min(...times) } : {};
}
/** Whether all that stands says that it was decided by what is known now, and the comments are as they were left. */
async function isQuiet(view, surveyed) {
    const { own, surveys, checks, memory } = surveyed;
    if (!memory || memory.comments.size !== surveys.length)
        return false;
    // Nothing tells that the run of the commit before is over, whose results this one may record.
    if (surveys.some(evidence_runs/* hasNoRuns */.O5) && checks.some(({ status }) => status !== 'completed'))
        return false;
    if (checks.some(({ externalId: id }) => (0,head_inputs/* parseExternalId */.Wt)(id)?.digest !== memory.digest))
        return false;
    if (!(await (0,head_digest/* isDecidedByNow */.Gv)(view, surveyed)))
        return false;
    const left = memory.comments.get(own.pull.number);
    const isLeft = () => left === (0,head_inputs/* commentsDigest */.TC)(standingBodies(view, own));
    if (isLeft() || left === head_inputs/* UNKNOWN_COMMENT */.V9)
        return isLeft();
    // Another replica can have written since these were listed: an edit shows nowhere else.
    own.comments = await (0,survey_pull_request/* freshComments */.pM)(view, own.pull);
    return isLeft();
}
/** The same without a pass: too many pull requests share the commit. */
function crowded(found) {
    const situation = {
        kind: 'failed',
        title: 'Too many pull requests share this commit',
        reasons: ['A check is the same for every pull request of its commit, and nobody can judge it for so many.'],
        hint: 'Close the others, or push a commit of its own.',
    };
    const parts = found.parts.map((part) => ({ ...part, evidence: { kind: 'situation', situation } }));
    return { ...found, parts, start: undefined };
}
/** What commands in the comments come to. Their notes go into the first part. */
function answer({ deps }, survey, { parts, run }) {
    const { pull, rules, comments, actors } = survey;
    const counted = survey.runs.flatMap(([newest]) => newest ?? []);
    const runs = run && !counted.some(({ id }) => id === run.id) ? [...counted, run] : counted;
    const judged = parts.flatMap(({ evidence }) => (evidence.kind === 'report' ? [evidence.judged.verdicts] : []));
    const answers = answersTo(comments, {
        pullRequest: { isOpen: true, headSha: pull.headSha },
        releaseManagers: rules.github.release_managers,
        actors,
        gates: judged.length === 0 ? undefined : judged.flat().map(({ rule }) => rule),
        runs: runs.map(({ id, status, updatedAt }) => ({ id, endedAt: status === 'completed' ? updatedAt : undefined })),
        canReRun: deps.mayRerun,
        nowMs: deps.now().getTime(),
    });
    const [first] = parts;
    if (first)
        first.context = { ...first.context, notes: [...first.context.notes, ...answers.notes] };
    return answers;
}
/** Writes what differs; false where it turned out on the way that something else has to be said. */
async function act(view, surveyed, weighed, { answers, digest, isBound, sinceMs }) {
    const { own, surveys, checks, memory } = surveyed;
    const { headSha, number } = own.pull;
    const [run] = [...weighed.values()].flatMap((one) => one.run ?? []).sort((a, b) => b.id - a.id);
    // What was decided anew is said by nobody else's comment yet.
    const known = memory?.digest === digest ? memory.comments : new Map();
    const comments = new Map(surveys.map(({ pull }) => [pull.number, known.get(pull.number) ?? head_inputs/* UNKNOWN_COMMENT */.V9]));
    const remembered = () => (0,head_inputs/* externalId */.pP)({ run, digest, isBound, comments });
    const desired = (0,decide_pull_request/* desiredChecks */.cB)(partsOf(weighed), checks.map(({ name }) => name));
    const isGate = ({ name }) => name === gate_check/* GATE */.k;
    const gate = desired.filter(isGate);
    const isGreen = ({ conclusion }) => conclusion === 'success';
    let standing = checks;
    if (checks.filter(isGate).some(isGreen) && !gate.some(isGreen)) {
        // A green that no longer holds must not outlast what may go wrong with the rest.
        standing = await writeChecks(view, headSha, gate, standing, remembered());
    }
    const isAnswered = await writeAnswers(view, answers);
    const ofModels = desired.filter((check) => !isGate(check));
    standing = await writeChecks(view, headSha, ofModels, standing, remembered());
    const left = await writeComments(view, own, weighed.get(own).parts, answers.isAsked);
    if (left?.isWritten || isAnswered)
        view.deps.caches.comments.delete((0,survey_pull_request/* commentsKey */.uj)(view, own.pull));
    // Whatever came meanwhile has its own turn.
    if (!left)
        return true;
    comments.set(number, (0,head_inputs/* commentsDigest */.TC)(left.bodies));
    // What came meanwhile has its own turn, and may be over before a pass that was held up comes to be written.
    const seen = { sha: headSha, gate: standing.find(isGate), runs: surveys.map(runsOfSurvey) };
    if (gate.some(isGreen) && isLate(view, sinceMs) && !(await isStillSo(view, seen)))
        return false;
    // The gate comes last: it remembers that all the rest is done.
    await writeChecks(view, headSha, gate, standing, remembered());
    return true;
}
function runsOfSurvey({ pull, rules, runs, others }) {
    const { headSha, headRepositoryId } = pull;
    return { of: { headSha, headRepositoryId, event: 'pull_request' }, rules, seen: { runs, others } };
}
/** All parts, each with a name that tells it from the others. */
function partsOf(weighed) {
    return [...weighed].flatMap(([{ pull }, { parts }]) => parts.map((part) => {
        const ofPull = weighed.size > 1 ? [`#${pull.number}`] : [];
        const ofProject = parts.length > 1 || weighed.size === 1 ? [part.project] : [];
        return { ...part, name: [...ofPull, ...ofProject].join(' ') };
    }));
}

// EXTERNAL MODULE: ./build/src/commands/recorded-acceptances.js
var recorded_acceptances = __webpack_require__(80791);
// EXTERNAL MODULE: ./build/src/commands/required-workflows.js
var required_workflows = __webpack_require__(59540);
;// CONCATENATED MODULE: ./build/src/commands/reconcile-commit.js

















/**
 * A commit of which something changed: its pull requests are to be asked for next; where it has none it may be what a merge
 * queue is about to merge, whose checks are made to say what its evidence says.
 */
async function reconcileCommit(view, sha) {
    const { client, repository } = view;
    const follow = (pulls) => pulls.map(({ number }) => ({ kind: 'pull_request', repository, number }));
    const pulls = await (0,pull_requests/* pullRequestsOfCommit */.KM)(client, repository, { sha });
    if (pulls.length > 0)
        return { follow: follow(pulls) };
    const runs = await (0,github_runs/* listRuns */.v)(client, repository, sha);
    const [run] = runs;
    // The commit's own list can miss those of forks.
    const { headOwner, headBranch } = run ?? { headOwner: null, headBranch: null };
    const ofFork = headOwner && headBranch ? await (0,pull_requests/* pullRequestsOfCommit */.KM)(client, repository, { sha, headOwner, headBranch }) : [];
    if (ofFork.length > 0)
        return { follow: follow(ofFork) };
    const groups = await listMergeGroups(client, repository);
    const group = groups.find((one) => one.sha === sha);
    if (!group)
        return { follow: await ofBranch(view, run) };
    if (!(await isOnBase(view, group, groups))) {
        view.deps.log({ level: 'warn', event: 'merge_group_refused', ref: group.ref, sha });
        return { follow: [] };
    }
    return { follow: [], ...(await (0,on_head/* onHead */.q)(view, sha, () => reconcileGroup(view, group, runs))) };
}
/** Whether a group stands on its base, or on the group before it: the name of its branch alone is anybody's word. */
async function isOnBase({ client, repository }, { baseRef, baseSha, sha }, groups) {
    const isOnAnother = groups.some((one) => one.sha === baseSha && one.sha !== sha && one.baseRef === baseRef);
    return isOnAnother || (await (0,commits/* branchTip */.u)(client, repository, baseRef)) === baseSha;
}
/** The pull requests from a run's branch: a run may push what it made, and end when its own commit is no head any more. */
async function ofBranch({ client, repository }, run) {
    if (run?.event !== 'pull_request')
        return [];
    const pulls = await (0,pull_requests/* listOpenPullRequests */.oh)(client, repository);
    return pulls
        .filter(({ headRef, headRepositoryId }) => headRef === run.headBranch && headRepositoryId === run.headRepositoryId)
        .map(({ number }) => ({ kind: 'pull_request', repository, number }));
}
async function reconcileGroup(view, group, listed) {
    const { client, repository, deps } = view;
    const rules = (await (0,survey_pull_request/* rulesAt */.hC)(view, group.baseSha, true)) ?? (await (0,survey_pull_request/* rulesAt */.hC)(view, group.sha, false));
    if (!rules)
        return {};
    const { github } = rules;
    const of = { headSha: group.sha, event: 'merge_group' };
    const { runs, others } = await (0,head_runs/* headRuns */.x)(view, listed, of, rules);
    const checks = await (0,github_checks/* listChecks */.SU)(client, repository, group.sha, { appId: deps.app.id });
    const gate = checks.find(({ name }) => name === gate_check/* GATE */.k);
    const nowMs = deps.now().getTime();
    const dueMs = (gate?.startedAt ? Date.parse(gate.startedAt) : nowMs) + github.wait_minutes * 60_000;
    const isOverdue = runs.length === 0 && nowMs >= dueMs;
    const lookAgain = runs.length === 0 && !isOverdue ? { lookAgainAtMs: dueMs } : {};
    const requiredWorkflows = await (0,required_workflows/* requiredWorkflowsOf */.d)(view, rules, group.baseRef);
    // What is carried, or was accepted, can have lost its ground since somebody looked.
    const isCarrying = github.merge_queue === 'carry';
    if (isCarrying)
        await reconcilePullRequest(view, group.pullRequest);
    const standing = isCarrying ? await carriedFrom(view, group, rules) : undefined;
    const accepted = await acceptedBefore(view, group);
    const digestWith = (isUnsettled) => (0,head_inputs/* inputsDigest */.KA)([
        [version/* VERSION */.x, isUnsettled],
        group.baseSha,
        rules.projects.map(({ slug, rules: own }) => [slug, own.kind, own.sha]),
        github,
        requiredWorkflows,
        (0,evidence_runs/* runInputs */.HM)({ runs, others }),
        isOverdue,
        standing ?? null,
        accepted.map(({ rule, commentId }) => [rule, commentId]),
    ]);
    const settled = digestWith(false);
    const isKnown = checks.length > 0 && checks.every(({ externalId: id }) => (0,head_inputs/* parseExternalId */.Wt)(id)?.digest === settled);
    if (isKnown && gate)
        return gate.status === 'completed' ? {} : lookAgain;
    const head = {
        sha: group.sha,
        number: group.pullRequest,
        baseRef: group.baseRef,
        baseTip: group.baseSha,
        groupBase: group.baseSha,
        isConflicted: false,
        rules,
        runs,
        others,
        requiredWorkflows,
        accepted,
        ...(standing && { carriedFrom: standing.from }),
        changed: await changedIn(view, group),
    };
    const { parts, run, settlesAtMs } = await (0,weigh_head/* weighHead */.n)(view, head, isOverdue);
    const desired = (0,decide_pull_request/* desiredChecks */.cB)(standing === undefined ? parts : parts.map((part) => carried(part, standing)), checks.map(({ name }) => name));
    const digest = digestWith(settlesAtMs !== undefined);
    const isGreen = desired.some(({ name, conclusion }) => name === gate_check/* GATE */.k && conclusion === 'success');
    if (isGreen && isLate(view, nowMs)) {
        const seen = { sha: group.sha, gate, runs: [{ of, rules, seen: { runs, others } }] };
        if (!(await isStillSo(view, seen)))
            return { lookAgainAtMs: deps.now().getTime() };
    }
    await writeChecks(view, group.sha, desired, checks, (0,head_inputs/* externalId */.pP)({ run, digest, isBound: false, comments: new Map() }));
    return settlesAtMs === undefined ? lookAgain : { lookAgainAtMs: settlesAtMs };
}
/** What may be said in the place of evidence that is not there yet; whatever the group's own run says counts more. */
function carried(part, verdict) {
    const { evidence } = part;
    if (evidence.kind !== 'situation' || !['queued', 'running', 'no_run'].includes(evidence.situation.kind))
        return part;
    return { ...part, evidence: { kind: 'situation', situation: { kind: 'carried', ...verdict } } };
}
async function changedIn({ client, repository, deps }, { sha, baseSha }) {
    const compare = () => (0,changed_files/* comparedFiles */.T)(client, repository, baseSha, sha);
    return (0,surveys_of_head/* changedPaths */.vl)(await deps.caches.changes.take(`${repository.id}:${sha}:${baseSha}`, compare));
}
/** What was accepted of the pull request's head holds for the group that merges it. */
async function acceptedBefore(view, { pullRequest }) {
    const pull = await (0,surveys_of_head/* pullRequestIfThere */.UC)(view, pullRequest);
    const survey = pull?.state === 'open' ? await (0,survey_pull_request/* surveyPullRequest */.Hh)(view, pull, () => Promise.resolve([])) : undefined;
    if (!survey)
        return [];
    const { client, repository, deps } = view;
    const of = { appId: deps.app.id, name: recorded_acceptances/* ACCEPTED_CHECK */.Bt };
    const [record] = await (0,github_checks/* listChecks */.SU)(client, repository, survey.pull.headSha, of);
    return [...survey.accepted, ...(0,recorded_acceptances/* acceptancesByButton */.ez)((0,recorded_acceptances/* recordedAcceptances */.Hy)(record), pullRequest)];
}

;// CONCATENATED MODULE: ./build/src/commands/reconcile-repository.js

/** What of a repository is to be asked for: its open pull requests (into one branch, where it is named) and merge groups. */
async function reconcileRepository({ client, repository }, baseRef) {
    const pulls = await (0,pull_requests/* listOpenPullRequests */.oh)(client, repository, baseRef === undefined ? {} : { baseRef });
    const groups = baseRef === undefined ? await listMergeGroups(client, repository) : [];
    return {
        follow: [
            ...groups.map(({ sha }) => ({ kind: 'commit', repository, sha })),
            ...pulls.map(({ number }) => ({ kind: 'pull_request', repository, number })),
        ],
    };
}

;// CONCATENATED MODULE: ./build/src/commands/reconcile.js




/**
 * Makes GitHub match the evidence for one key: gathers what GitHub knows, decides, and writes what differs. Idempotent: where
 * nothing has changed it writes nothing. Throws `GitHubError`, whose `retryable` says whether the same can work later.
 */
async function reconcile(key, deps) {
    const count = { reads: 0, writes: 0 };
    const view = { client: countingClient(deps.client, count), repository: key.repository, deps };
    const found = await reconcileKey(view, key);
    return { follow: [], ...found, ...count };
}
function reconcileKey(view, key) {
    switch (key.kind) {
        case 'pull_request':
            return reconcilePullRequest(view, key.number);
        case 'commit':
            return reconcileCommit(view, key.sha);
        case 'repository':
            return reconcileRepository(view, key.baseRef);
    }
}


/***/ }),

/***/ 88057:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ isForbidden),
/* harmony export */   l: () => (/* binding */ upsertComment)
/* harmony export */ });
/* harmony import */ var _github_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73195);
/* harmony import */ var _github_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92925);
/* harmony import */ var _plan_comment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67713);
/* harmony import */ var _seen_comments_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87284);



/**
 * Makes the pull request have one comment of the project with the desired text, and writes nothing where it has. Whoever
 * does not look again later does so after a comment was created, since somebody may have created one at the same time.
 */
async function upsertComment(client, repository, number, { project, desired, isUs, known }) {
    const { comments, isCut } = known ?? (await commentsOf(client, repository, number, project));
    const seen = (0,_seen_comments_js__WEBPACK_IMPORTED_MODULE_0__/* .seenComments */ .m8)(comments, isUs);
    const before = (0,_plan_comment_js__WEBPACK_IMPORTED_MODULE_1__/* .keptComment */ .eV)(seen, project)?.body;
    const text = desired(before);
    const body = text ?? before;
    let plan = (0,_plan_comment_js__WEBPACK_IMPORTED_MODULE_1__/* .planComment */ .tx)(seen, project, text);
    let created;
    if (isCut && plan.create !== undefined)
        return { how: 'left', body: before };
    try {
        created = await act(client, repository, number, plan);
    }
    catch (error) {
        const adopted = seen.find(({ id, authorIsUs }) => id === plan.update?.id && !authorIsUs);
        if (!adopted || !isForbidden(error))
            throw error;
        if (isCut)
            return { how: 'left', body: before };
        plan = (0,_plan_comment_js__WEBPACK_IMPORTED_MODULE_1__/* .planComment */ .tx)(seen, project, text, { mayEditOthers: false });
        created = await act(client, repository, number, plan);
    }
    if (!created)
        return { how: plan.update ? 'updated' : 'unchanged', body };
    const isKept = known !== undefined || (await collapse(client, repository, number, project, created));
    return { how: isKept ? 'created' : 'updated', body };
}
/** Leaves one of the comments that were created at the same time; resolves to whether it is this one. */
async function collapse(client, repository, number, project, created) {
    const { comments } = await commentsOf(client, repository, number, project);
    // A list may lag behind.
    const all = [...comments.filter(({ id }) => id !== created.id), created];
    const seen = (0,_seen_comments_js__WEBPACK_IMPORTED_MODULE_0__/* .seenComments */ .m8)(all, ({ id }) => id === created.author.id);
    await act(client, repository, number, (0,_plan_comment_js__WEBPACK_IMPORTED_MODULE_1__/* .planComment */ .tx)(seen, project, created.body));
    return (0,_plan_comment_js__WEBPACK_IMPORTED_MODULE_1__/* .keptComment */ .eV)(seen, project)?.id === created.id;
}
function commentsOf(client, repository, number, project) {
    const marker = (0,_plan_comment_js__WEBPACK_IMPORTED_MODULE_1__/* .commentMarker */ .Ql)(project);
    return (0,_github_index_js__WEBPACK_IMPORTED_MODULE_2__/* .readComments */ .TK)(client, repository, number, ({ body }) => body.startsWith(marker));
}
/** A workflow's comment that the token may not delete stands beside ours. */
async function deleteIfAllowed(client, repository, id) {
    try {
        await (0,_github_index_js__WEBPACK_IMPORTED_MODULE_2__/* .deleteComment */ .Tu)(client, repository, id);
    }
    catch (error) {
        if (!isForbidden(error))
            throw error;
    }
}
/** Whether GitHub says that the token may not. */
function isForbidden(error) {
    return error instanceof _github_index_js__WEBPACK_IMPORTED_MODULE_3__/* .GitHubError */ .y && error.kind === 'forbidden';
}
/** Resolves to the comment that was created, if one was. */
async function act(client, repository, number, plan) {
    for (const id of plan.delete)
        await deleteIfAllowed(client, repository, id);
    if (plan.update)
        await (0,_github_index_js__WEBPACK_IMPORTED_MODULE_2__/* .updateComment */ .vv)(client, repository, plan.update.id, plan.update.body);
    return plan.create === undefined ? undefined : (0,_github_index_js__WEBPACK_IMPORTED_MODULE_2__/* .createComment */ .eT)(client, repository, number, plan.create);
}


/***/ })

};
