export const id = 2770;
export const ids = [2770];
export const modules = {

/***/ 96564:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ boundedText),
/* harmony export */   l: () => (/* binding */ MAX_TEXT)
/* harmony export */ });
/** Longest string a report carries, in UTF-16 units; longer ones are cut by whoever measures. */
const MAX_TEXT = 500;
/** The text cut to what a report carries, on a character boundary, with `…` where something is missing. */
function boundedText(text) {
    if (text.length <= MAX_TEXT)
        return text;
    const cut = text.slice(0, MAX_TEXT - 1);
    return (/[\uD800-\uDBFF]$/.test(cut) ? cut.slice(0, -1) : cut) + '…';
}


/***/ }),

/***/ 71077:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ measurement),
/* harmony export */   a: () => (/* binding */ measurementSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);
/* harmony import */ var _bounded_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96564);


const text = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(_bounded_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_TEXT */ .l);
const finite = zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nullable();
/**
 * A number about something. Who measures does not judge. `base` and `diff` (value − base,
 * in the metric's own unit) are null when there is nothing to compare with.
 */
const measurementSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    id: text,
    value: finite,
    base: finite,
    diff: finite,
    /** Interval of `diff` where there is a base, else of `value`; null where nobody can say. */
    ci: zod__WEBPACK_IMPORTED_MODULE_0__/* .tuple */ .PVZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()]).nullable(),
    /** Two-sided confidence of `ci`, e.g. 0.9. */
    confidence: finite,
    /** Standard error of `diff`. */
    se: finite,
    /** Standard error of `value`. */
    value_se: finite,
    n: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().nonnegative().nullable(),
    unit: text.nullable(),
    /** Which way is better; null when nobody said. */
    direction: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['higher', 'lower']).nullable(),
    /** The file, model or probe the number comes from. */
    source: text,
    /** Why `value` is null. */
    undefined_reason: text.nullable(),
});
/** A measurement with the fields nobody filled in set to null. */
function measurement(fields) {
    const { value = null, base = null } = fields;
    return {
        value,
        base,
        diff: difference(value, base),
        ci: null,
        confidence: null,
        se: null,
        value_se: null,
        n: null,
        unit: null,
        direction: null,
        undefined_reason: null,
        ...fields,
    };
}
/** null where there is none, or none that a number can hold. */
function difference(value, base) {
    const diff = value === null || base === null ? null : value - base;
    return diff === null || !Number.isFinite(diff) ? null : diff;
}


/***/ }),

/***/ 85613:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ askPages)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);
/* harmony import */ var _ask_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19808);


const PAGE = 100;
/** The items of a list, page after page. Whether there is a next page is GitHub's word; its address is ours. */
async function askPages(client, route, parameters, item, { list, limit, isWanted = () => true }) {
    const items = zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(item);
    const page = list === undefined ? items : zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ [list]: items }).transform((answer) => answer[list]);
    const kept = [];
    let seen = 0;
    for (let number = 1;; number++) {
        const { data, headers } = await (0,_ask_js__WEBPACK_IMPORTED_MODULE_1__/* .send */ .tN)(client, route, { ...parameters, per_page: PAGE, page: number });
        const found = (0,_ask_js__WEBPACK_IMPORTED_MODULE_1__/* .understood */ .Se)(data, page, (0,_ask_js__WEBPACK_IMPORTED_MODULE_1__/* .callText */ .WT)(route, parameters));
        kept.push(...found.slice(0, limit - seen).filter(isWanted));
        seen += found.length;
        const hasMore = /\brel="next"/.test(String(headers['link'] ?? ''));
        if (seen >= limit)
            return { items: kept, isCut: hasMore || seen > limit };
        if (!hasMore || found.length === 0)
            return { items: kept, isCut: false };
    }
}


/***/ }),

/***/ 19808:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  kA: () => (/* binding */ ask),
  Pv: () => (/* binding */ askIfThere),
  WT: () => (/* binding */ callText),
  yJ: () => (/* binding */ inRepository),
  tN: () => (/* binding */ send),
  E4: () => (/* binding */ sendOnce),
  Se: () => (/* binding */ understood)
});

// EXTERNAL MODULE: ./build/src/github/github-error.js
var github_error = __webpack_require__(92925);
;// CONCATENATED MODULE: ./build/src/github/translate-error.js

const MAX_MESSAGE = 300;
const MINUTE_MS = 60_000;
const MAX_WAIT_MS = 60 * MINUTE_MS;
/**
 * The error of a call, in our words; `what` names the call. What is translated already, or is no failure of the call (a bug),
 * comes back as it is.
 */
function translateError(error, what) {
    if (error instanceof github_error/* GitHubError */.y || !isRequestFailure(error))
        return error;
    const headers = error.response?.headers ?? {};
    const status = error.response === undefined ? undefined : error.status;
    const kind = kindOf(error, headers);
    const said = error.message.length > MAX_MESSAGE ? `${error.message.slice(0, MAX_MESSAGE)}…` : error.message;
    const needs = kind === 'forbidden' ? headers['x-accepted-github-permissions'] : undefined;
    return new github_error/* GitHubError */.y({
        kind,
        message: `GitHub ${status === undefined ? 'gave no answer' : `answered ${status}`} to ${what}: ${said}`,
        status,
        retryAfterMs: kind === 'rate_limited' ? waitOf(headers) : undefined,
        hint: needs === undefined ? undefined : `Give the token or the App one of these permissions: ${needs}.`,
        cause: error,
    });
}
function isRequestFailure(error) {
    return error instanceof Error && 'status' in error && typeof error.status === 'number';
}
function kindOf({ status, message, response }, headers) {
    if (response === undefined || status >= 500)
        return 'unavailable';
    if (status === 429 || (status === 403 && isLimit(message, headers)))
        return 'rate_limited';
    if (status === 401 || status === 403 || status === 451)
        return 'forbidden';
    if (status === 404 || status === 410)
        return 'not_found';
    return 'invalid';
}
/** Both of GitHub's limits come as 403, too, and the secondary one sometimes by its words alone. */
function isLimit(message, headers) {
    return (headers['retry-after'] !== undefined ||
        String(headers['x-ratelimit-remaining']) === '0' ||
        /secondary rate limit|rate limit exceeded|abuse detection/i.test(message));
}
/** By GitHub's own rule: `retry-after`, else the reset of a limit that is used up, else a minute. Never over an hour. */
function waitOf(headers) {
    const after = Number(headers['retry-after']);
    if (Number.isFinite(after) && after >= 0)
        return within(after * 1000);
    const reset = Number(headers['x-ratelimit-reset']) * 1000;
    const now = Date.parse(String(headers['date']));
    const isUsedUp = String(headers['x-ratelimit-remaining']) === '0';
    return isUsedUp && Number.isFinite(reset - now) ? within(reset - now) : MINUTE_MS;
}
function within(waitMs) {
    return Math.min(Math.max(waitMs, 1000), MAX_WAIT_MS);
}

;// CONCATENATED MODULE: ./build/src/github/ask.js


/** The parameters that name a repository in a route. */
function inRepository({ owner, name }) {
    return { owner, repo: name };
}
/** Sends a call and hands back the answer as it is. Throws `GitHubError`. */
async function send(client, route, parameters) {
    try {
        return await client.request(route, parameters);
    }
    catch (error) {
        throw translateError(error, callText(route, parameters));
    }
}
/** Sends a call that makes something new: never twice by itself, or the thing would be there twice. */
function sendOnce(client, route, parameters) {
    return send(client, route, { ...parameters, request: { retries: 0 } });
}
/** Sends a call and reads its answer by `schema`. Throws `GitHubError`; `invalid` where the answer is another one. */
async function ask(client, route, parameters, schema) {
    const { data } = await send(client, route, parameters);
    return understood(data, schema, callText(route, parameters));
}
/** The same, undefined where GitHub has no such thing. */
async function askIfThere(client, route, parameters, schema) {
    try {
        return await ask(client, route, parameters, schema);
    }
    catch (error) {
        if (error instanceof github_error/* GitHubError */.y && error.kind === 'not_found')
            return undefined;
        throw error;
    }
}
/** An answer read by `schema`; `what` names the call. Throws `GitHubError` of kind `invalid`. */
function understood(data, schema, what) {
    const parsed = schema.safeParse(data);
    if (parsed.success)
        return parsed.data;
    const [issue] = parsed.error.issues;
    const place = issue.path.join('.') || 'the answer';
    throw new github_error/* GitHubError */.y({
        // Text in the place of JSON is an answer that was cut off, or comes from something before GitHub.
        kind: typeof data === 'string' ? 'unavailable' : 'invalid',
        message: `GitHub's answer to ${what} is not as described: ${place}: ${issue.message}`,
        cause: parsed.error,
    });
}
/** A call for messages: its route and the repository, without any other value. */
function callText(route, { owner, repo }) {
    return typeof owner === 'string' && typeof repo === 'string' ? `${route} of ${owner}/${repo}` : route;
}


/***/ }),

/***/ 45865:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ subjectOf),
/* harmony export */   i: () => (/* binding */ triggerOf)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43026);
/* harmony import */ var _core_report_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15299);



const sha = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[0-9a-f]{40,64}$/);
const repository = zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({ id: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig() }).nullable();
const pullRequestPayload = zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
    pull_request: zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
        number: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().positive(),
        head: zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({ sha, repo: repository }),
        base: zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({ sha, ref: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), repo: repository }),
    }),
});
const mergeGroupPayload = zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({ merge_group: zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({ head_sha: sha, base_sha: sha }) });
/** `after` of an annotated tag is the tag; what it names is the head commit. */
const pushPayload = zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
    before: sha,
    after: sha,
    head_commit: zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({ id: sha }).nullish().catch(undefined),
});
const workflowRunPayload = zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
    repository: zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({ id: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig() }),
    workflow_run: zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({ head_repository: zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({ id: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig() }) }),
});
const issuePayload = zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({ issue: zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({ pull_request: zod__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J().optional() }) });
const defaultBranchPayload = zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
    repository: zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({ default_branch: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^\w[\w./-]*$/) }),
});
/**
 * What a workflow's event means for the run. Unknown events, and payloads without the fields they should have, are
 * `manual`: the base is then found from git alone. A pull request's payload that cannot be read is `EVENT_INVALID`
 * (exit 3): it would pass for somebody trusted. Every string stays data; only ids, shas and a branch are used further on.
 */
function triggerOf(environment, payload) {
    const event = environment['GITHUB_EVENT_NAME'];
    switch (event) {
        case 'pull_request':
        case 'pull_request_target':
        case 'pull_request_review':
        case 'pull_request_review_comment': {
            const parsed = pullRequestPayload.safeParse(payload);
            if (!parsed.success)
                throw eventInvalid(event);
            const { number, head, base } = parsed.data.pull_request;
            const isFork = head.repo === null || head.repo.id !== base.repo?.id;
            return { kind: 'pull_request', number, headSha: head.sha, baseSha: base.sha, baseRef: base.ref, isFork };
        }
        case 'merge_group': {
            const parsed = mergeGroupPayload.safeParse(payload);
            if (!parsed.success)
                return manual(payload);
            return {
                kind: 'merge_group',
                headSha: parsed.data.merge_group.head_sha,
                baseSha: parsed.data.merge_group.base_sha,
            };
        }
        case 'push': {
            const parsed = pushPayload.safeParse(payload);
            // The push that deletes a branch has no head.
            if (!parsed.success || isZero(parsed.data.after))
                return manual(payload);
            const { before, after, head_commit: commit } = parsed.data;
            return {
                kind: 'push',
                headSha: commit?.id ?? after,
                beforeSha: isZero(before) ? undefined : before,
                ...defaultBranchOf(payload),
            };
        }
        case 'workflow_run': {
            const parsed = workflowRunPayload.safeParse(payload);
            const isOwn = parsed.success && parsed.data.workflow_run.head_repository.id === parsed.data.repository.id;
            return { ...manual(payload), isFork: !isOwn };
        }
        case 'issue_comment': {
            // The payload does not say where the head of the pull request lies.
            const parsed = issuePayload.safeParse(payload);
            return { ...manual(payload), isFork: !parsed.success || parsed.data.issue.pull_request !== undefined };
        }
        default:
            return manual(payload);
    }
}
function manual(payload) {
    const parsed = defaultBranchPayload.safeParse(payload);
    return { kind: 'manual', ...(parsed.success && { defaultBranch: parsed.data.repository.default_branch }) };
}
/** The branch of a push, where it is the default one. */
function defaultBranchOf(payload) {
    const parsed = defaultBranchPayload.extend({ ref: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }).safeParse(payload);
    const branch = parsed.data?.repository.default_branch;
    return branch !== undefined && parsed.data?.ref === `refs/heads/${branch}` ? { defaultBranch: branch } : {};
}
function eventInvalid(event) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo({
        code: 'EVENT_INVALID',
        message: `the payload of the event ${event} does not say which commits and repositories the pull request is of`,
        hint: 'Let the step see the file that GITHUB_EVENT_PATH names, unchanged.',
        exitCode: 3,
    });
}
/** The report's subject; `commit` is what is checked out, `base` what it is compared with. */
function subjectOf(environment, trigger, commit, base) {
    const headSha = trigger.kind === 'manual' ? commit : trigger.headSha;
    return _core_report_js__WEBPACK_IMPORTED_MODULE_2__/* .subjectSchema */ .cn.parse({
        repository: environment['GITHUB_REPOSITORY']?.slice(0, 200) ?? null,
        head_sha: headSha,
        merge_sha: commit !== headSha ? commit : null,
        base_sha: base,
        pull_request: trigger.kind === 'pull_request' ? trigger.number : null,
        run_id: positive(environment['GITHUB_RUN_ID']),
        run_attempt: positive(environment['GITHUB_RUN_ATTEMPT']),
        workflow: environment['GITHUB_WORKFLOW']?.slice(0, 200) ?? null,
    });
}
/** Git's word for "no commit". */
function isZero(text) {
    return /^0+$/.test(text);
}
function positive(text) {
    const number = Number(text);
    return Number.isSafeInteger(number) && number > 0 ? number : null;
}


/***/ }),

/***/ 15052:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EB: () => (/* binding */ accountField),
/* harmony export */   M8: () => (/* binding */ textField),
/* harmony export */   dN: () => (/* binding */ shaField),
/* harmony export */   ei: () => (/* binding */ idField),
/* harmony export */   kv: () => (/* binding */ timeField),
/* harmony export */   uk: () => (/* binding */ accountOrGhostField),
/* harmony export */   yD: () => (/* binding */ nameField)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);

/** A number GitHub gives to a thing of its own. */
const idField = zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().positive();
/** A commit's or a blob's name. */
const shaField = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/);
/** A time as GitHub writes it: ISO 8601. */
const timeField = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(40);
/** A name that must stay whole to mean something: a branch, a path. */
const nameField = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).max(1024);
/** Free text, cut to `length` UTF-16 units on a character boundary. */
function textField(length) {
    return zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().transform((text) => {
        if (text.length <= length)
            return text;
        const cut = text.slice(0, length);
        return /[\uD800-\uDBFF]$/.test(cut) ? cut.slice(0, -1) : cut;
    });
}
const account = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ id: idField, login: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).max(100), type: textField(40).default('User') });
/** In the place of an account that is no more. */
const GHOST = { id: 10137, login: 'ghost', type: 'User' };
const accountField = account;
/** The same where GitHub says nothing of accounts that are deleted. */
const accountOrGhostField = account.nullish().transform((found) => found ?? GHOST);


/***/ }),

/***/ 92925:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ refused),
/* harmony export */   y: () => (/* binding */ GitHubError)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43026);
/* harmony import */ var _core_redact_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60416);


const HINTS = {
    not_found: 'Check that it exists, and that the token or the App may see it: GitHub answers both alike.',
    forbidden: 'Give the token or the App the permission that this call needs.',
    rate_limited: 'Wait for the limit to pass, then try again.',
    unavailable: 'Try again; https://www.githubstatus.com says whether GitHub is well.',
    invalid: 'This is how GitHub and Assay misunderstand each other: please report it.',
    expired: 'Run the workflow again.',
    refused: 'Run the workflow again; if it comes back, look at what the run uploads.',
};
/** A call to GitHub that failed, or an artifact that is no evidence (exit 3). Secrets are out of `message`. */
class GitHubError extends _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo {
    kind;
    /** GitHub's HTTP status, where it answered. */
    status;
    /** How long to wait before the same call can work, where `kind` is `rate_limited`. */
    retryAfterMs;
    constructor({ kind, message, status, retryAfterMs, hint, cause }) {
        super({
            code: `GITHUB_${kind.toUpperCase()}`,
            message: (0,_core_redact_js__WEBPACK_IMPORTED_MODULE_1__/* .redact */ .E)(message),
            hint: hint ?? HINTS[kind],
            exitCode: 3,
            retryable: kind === 'rate_limited' || kind === 'unavailable',
            cause,
        });
        this.name = 'GitHubError';
        this.kind = kind;
        this.status = status;
        this.retryAfterMs = retryAfterMs;
    }
}
/** Evidence that is none, and why: one plain sentence. */
function refused(reason, cause) {
    return new GitHubError({ kind: 'refused', message: reason, cause });
}


/***/ }),

/***/ 64441:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  GITHUB_ARTIFACT_HOSTS: () => (/* reexport */ allowed_address/* GITHUB_ARTIFACT_HOSTS */.B),
  readModelArtifact: () => (/* reexport */ readModelArtifact),
  timedClient: () => (/* reexport */ timed_client/* timedClient */.t),
  triggerOf: () => (/* reexport */ github_event/* triggerOf */.i)
});

// UNUSED EXPORTS: DISPATCHED, GitHubError, MOST_COMMENTS, acceptCommand, acceptances, actOf, actorsToAsk, addReaction, adviseBranch, adviseSettings, adviseWorkflows, answersTo, branchOfEvent, branchTip, changedFiles, checkArtifact, checkSubject, commandLine, comparedFiles, createCheck, createComment, deleteComment, dispatchWorkflow, fileOfZip, filesInDirectory, findArtifact, isTeamMember, jsonOfReport, keyText, keysOf, listChecks, listComments, listDispatchedRuns, listInstallations, listInstalledRepositories, listMergeGroups, listOpenPullRequests, listReportArtifacts, listRuns, mayDo, permissionOf, pullRequestsOfCommit, readActionsSettings, readBranchRules, readComments, readCommit, readFileAt, readProtectedChecks, readPullRequest, readReportArtifact, readRepository, readRun, readTree, readWorkflow, repositoryOfName, repositoryOfUrl, rerunWorkflow, runUrl, subjectOf, tokenClient, translateError, updateCheck, updateComment

// EXTERNAL MODULE: ./build/src/github/artifacts/allowed-address.js
var allowed_address = __webpack_require__(31124);
// EXTERNAL MODULE: ./build/src/core/candidate.js
var core_candidate = __webpack_require__(72964);
// EXTERNAL MODULE: ./build/src/github/github-error.js
var github_error = __webpack_require__(92925);
// EXTERNAL MODULE: ./build/src/github/artifacts/artifact.js
var artifacts_artifact = __webpack_require__(25319);
// EXTERNAL MODULE: ./build/src/github/artifacts/download-artifact.js + 2 modules
var download_artifact = __webpack_require__(71303);
// EXTERNAL MODULE: ./build/src/github/artifacts/file-of-zip.js + 1 modules
var file_of_zip = __webpack_require__(25826);
;// CONCATENATED MODULE: ./build/src/github/artifacts/read-model-artifact.js





/** What is around the one file of an archive. */
const ARCHIVE_BYTES = 64 * 1024;
/**
 * The bytes of one of a candidate's models, in memory: the artifact that the candidate names, of the run that it names, whose archive has the
 * digest that it names. Throws `GitHubError`: `refused` with the reason, `expired`, or the call's.
 */
async function readModelArtifact(client, repository, { candidate, project, model }, options = {}) {
    const { artifact_id: id, digest } = candidate.models[model];
    const artifact = await (0,artifacts_artifact/* readArtifact */.R9)(client, repository, id);
    const name = (0,core_candidate/* modelArtifactName */.Rn)(project, model, candidate.run_attempt);
    if (artifact.name !== name)
        throw (0,github_error/* refused */.J)(`the artifact ${id} is not ${name}`);
    if (artifact.run.id !== candidate.run_id)
        throw (0,github_error/* refused */.J)(`the artifact ${name} is not of the run ${candidate.run_id}`);
    if (artifact.digest !== digest)
        throw (0,github_error/* refused */.J)(`the artifact ${name} is not the one that was asked for`);
    const bytes = await (0,download_artifact/* downloadArtifact */.b)(client, repository, artifact, {
        maxBytes: core_candidate/* MAX_MODEL_BYTES */.Bb + ARCHIVE_BYTES,
        ...options,
    });
    return (0,file_of_zip/* fileOfZip */.l)(bytes, { name: core_candidate/* MODEL_FILE */.rJ, maxBytes: core_candidate/* MAX_MODEL_BYTES */.Bb });
}

// EXTERNAL MODULE: ./build/src/github/event.js
var github_event = __webpack_require__(45865);
// EXTERNAL MODULE: ./build/src/github/timed-client.js
var timed_client = __webpack_require__(76540);
;// CONCATENATED MODULE: ./build/src/github/index.js
/**
 * GitHub: what an event says of a run, and the calls we make, typed and bounded.
 *
 * Refuses to know: metrics, gates, the report's sections, what a check or a comment should say. Payloads, artifacts and everybody's text are
 * hostile: only validated ids, shas, names and texts of bounded length leave this room. Invariants: no address out of a payload or an
 * artifact is followed; what makes something new is sent once; a call that fails is a `GitHubError`.
 */








































/***/ }),

/***/ 76540:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ timedClient)
/* harmony export */ });
/** Longer than any answer of GitHub takes. */
const CALL_TIMEOUT_MS = 30_000;
/** The same client, where a call that has no answer after so many milliseconds has failed: an Octokit waits for ever. */
function timedClient(client, timeoutMs = CALL_TIMEOUT_MS) {
    return {
        request: (route, parameters = {}) => {
            const request = { ...parameters['request'], signal: AbortSignal.timeout(timeoutMs) };
            return client.request(route, { ...parameters, request });
        },
    };
}


/***/ })

};
