"use strict";
exports.id = 5621;
exports.ids = [5621];
exports.modules = {

/***/ 25621:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  examineGitHub: () => (/* binding */ examineGitHub)
});

// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(43026);
// EXTERNAL MODULE: ./build/src/core/version.js
var version = __webpack_require__(79157);
;// CONCATENATED MODULE: ./build/src/github/timed-client.js
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

;// CONCATENATED MODULE: ./build/src/github/token-client.js

/** An Octokit prints every request that fails, unless told not to. */
const quiet = { debug: () => { }, info: () => { }, warn: () => { }, error: () => { } };
/** A client that speaks with a token, of a person or a workflow; `apiUrl` is https://api.github.com, or a server's own. */
async function tokenClient(token, apiUrl, userAgent) {
    const { Octokit } = await __webpack_require__.e(/* import() */ 891).then(__webpack_require__.bind(__webpack_require__, 60891));
    return timedClient(new Octokit({ auth: token, baseUrl: apiUrl.replace(/\/+$/, ''), userAgent, log: quiet }));
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./build/src/core/redact.js
var redact = __webpack_require__(60416);
;// CONCATENATED MODULE: ./build/src/github/github-error.js


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
class GitHubError extends errors/* UserError */.yo {
    kind;
    /** GitHub's HTTP status, where it answered. */
    status;
    /** How long to wait before the same call can work, where `kind` is `rate_limited`. */
    retryAfterMs;
    constructor({ kind, message, status, retryAfterMs, hint, cause }) {
        super({
            code: `GITHUB_${kind.toUpperCase()}`,
            message: (0,redact/* redact */.E)(message),
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

;// CONCATENATED MODULE: ./build/src/github/translate-error.js

const MAX_MESSAGE = 300;
const MINUTE_MS = 60_000;
const MAX_WAIT_MS = 60 * MINUTE_MS;
/**
 * The error of a call, in our words; `what` names the call. What is translated already, or is no failure of the call (a bug),
 * comes back as it is.
 */
function translateError(error, what) {
    if (error instanceof GitHubError || !isRequestFailure(error))
        return error;
    const headers = error.response?.headers ?? {};
    const status = error.response === undefined ? undefined : error.status;
    const kind = kindOf(error, headers);
    const said = error.message.length > MAX_MESSAGE ? `${error.message.slice(0, MAX_MESSAGE)}…` : error.message;
    const needs = kind === 'forbidden' ? headers['x-accepted-github-permissions'] : undefined;
    return new GitHubError({
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
        if (error instanceof GitHubError && error.kind === 'not_found')
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
    throw new GitHubError({
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

;// CONCATENATED MODULE: ./build/src/github/fields.js

/** A number GitHub gives to a thing of its own. */
const idField = schemas/* number */.aig().int().positive();
/** A commit's or a blob's name. */
const shaField = schemas/* string */.YjP().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/);
/** A time as GitHub writes it: ISO 8601. */
const timeField = schemas/* string */.YjP().max(40);
/** A name that must stay whole to mean something: a branch, a path. */
const nameField = schemas/* string */.YjP().min(1).max(1024);
/** Free text, cut to `length` UTF-16 units on a character boundary. */
function textField(length) {
    return schemas/* string */.YjP().transform((text) => {
        if (text.length <= length)
            return text;
        const cut = text.slice(0, length);
        return /[\uD800-\uDBFF]$/.test(cut) ? cut.slice(0, -1) : cut;
    });
}
const account = schemas/* object */.Ikc({ id: idField, login: schemas/* string */.YjP().min(1).max(100), type: textField(40).default('User') });
/** In the place of an account that is no more. */
const GHOST = { id: 10137, login: 'ghost', type: 'User' };
const accountField = account;
/** The same where GitHub says nothing of accounts that are deleted. */
const accountOrGhostField = account.nullish().transform((found) => found ?? GHOST);

;// CONCATENATED MODULE: ./build/src/github/repositories.js




const MAX_INSTALLATIONS = 10_000;
const MAX_REPOSITORIES = 10_000;
const repositoryFields = schemas/* object */.Ikc({
    id: idField,
    name: nameField,
    owner: schemas/* object */.Ikc({ login: nameField, type: textField(40).default('User') }),
    default_branch: nameField,
    private: schemas/* boolean */.zMY(),
    archived: schemas/* boolean */.zMY().default(false),
})
    .transform((found) => ({
    id: found.id,
    owner: found.owner.login,
    name: found.name,
    defaultBranch: found.default_branch,
    isPrivate: found.private,
    isArchived: found.archived,
    ownerType: found.owner.type,
}));
/** What GitHub says of one repository. Throws `GitHubError`. */
function readRepository(client, repository) {
    return ask(client, 'GET /repos/{owner}/{repo}', inRepository(repository), repositoryFields);
}
const installation = schemas/* object */.Ikc({ id: idField, account: accountField.nullish().catch(null), suspended_at: textField(40).nullish() })
    .transform(({ id, account, suspended_at: suspendedAt }) => ({
    id,
    /** null for one of a whole enterprise. */
    account: account ?? null,
    isSuspended: typeof suspendedAt === 'string',
}));
/** Who has the App; `client` is the App itself. */
async function listInstallations(client) {
    const options = { limit: MAX_INSTALLATIONS };
    return (await askPages(client, 'GET /app/installations', {}, installation, options)).items;
}
/** The repositories that an installation may see and that can change; `client` is that installation's. */
async function listInstalledRepositories(client, installationId) {
    const options = {
        list: 'repositories',
        limit: MAX_REPOSITORIES,
        isWanted: (found) => !found.isArchived,
    };
    const { items } = await askPages(client, 'GET /installation/repositories', {}, repositoryFields, options);
    return items.map(({ id, owner, name }) => ({ installationId, id, owner, name }));
}

;// CONCATENATED MODULE: ./build/src/github/ask-pages.js


const PAGE = 100;
/** The items of a list, page after page. Whether there is a next page is GitHub's word; its address is ours. */
async function ask_pages_askPages(client, route, parameters, item, { list, limit, isWanted = () => true }) {
    const items = schemas/* array */.YOg(item);
    const page = list === undefined ? items : schemas/* object */.Ikc({ [list]: items }).transform((answer) => answer[list]);
    const kept = [];
    let seen = 0;
    for (let number = 1;; number++) {
        const { data, headers } = await send(client, route, { ...parameters, per_page: PAGE, page: number });
        const found = understood(data, page, callText(route, parameters));
        kept.push(...found.slice(0, limit - seen).filter(isWanted));
        seen += found.length;
        const hasMore = /\brel="next"/.test(String(headers['link'] ?? ''));
        if (seen >= limit)
            return { items: kept, isCut: hasMore || seen > limit };
        if (!hasMore || found.length === 0)
            return { items: kept, isCut: false };
    }
}

;// CONCATENATED MODULE: ./build/src/github/branch-rules.js




const requiredCheck = schemas/* object */.Ikc({ context: nameField, integration_id: idField.nullish() });
const requiredWorkflow = schemas/* object */.Ikc({
    path: nameField,
    repository_id: idField,
    ref: nameField.nullish(),
    sha: textField(64).nullish(),
});
/** Only the parameters of the two kinds of rules that are looked into; others come out empty. */
const rule = schemas/* object */.Ikc({
    type: textField(100),
    parameters: schemas/* object */.Ikc({
        required_status_checks: schemas/* array */.YOg(requiredCheck).default([]),
        strict_required_status_checks_policy: schemas/* boolean */.zMY().default(false),
        workflows: schemas/* array */.YOg(requiredWorkflow).default([]),
    })
        .optional(),
});
/** The rules of rulesets that hold for a branch; branch protection of the old kind is not among them. Throws `GitHubError`. */
async function readBranchRules(client, repository, branch) {
    const route = 'GET /repos/{owner}/{repo}/rules/branches/{branch}';
    const { items } = await ask_pages_askPages(client, route, { ...inRepository(repository), branch }, rule, { limit: 1000 });
    const parametersOf = (kind) => items.flatMap(({ type, parameters }) => (type === kind ? (parameters ?? []) : []));
    const checks = parametersOf('required_status_checks');
    const workflows = parametersOf('workflows').flatMap((rules) => rules.workflows);
    return {
        requiredChecks: checks.flatMap((rules) => rules.required_status_checks.map(({ context, integration_id: id }) => ({ name: context, appId: id ?? null }))),
        isStrict: checks.some((rules) => rules.strict_required_status_checks_policy),
        hasMergeQueue: items.some(({ type }) => type === 'merge_queue'),
        requiredWorkflows: workflows.map(({ path, repository_id: repositoryId, ref, sha }) => ({
            path,
            repositoryId,
            ref: ref ?? null,
            sha: sha ?? null,
        })),
    };
}

;// CONCATENATED MODULE: ./build/src/github/branch-protection.js



const check = schemas/* object */.Ikc({ context: nameField, app_id: schemas/* number */.aig().int().nullish() });
const branchFields = schemas/* object */.Ikc({
    protection: schemas/* object */.Ikc({
        required_status_checks: schemas/* object */.Ikc({ contexts: schemas/* array */.YOg(nameField).default([]), checks: schemas/* array */.YOg(check).default([]) })
            .nullish(),
    })
        .optional(),
});
/**
 * The checks that branch protection of the old kind asks for, which stands beside rulesets; none where the branch is not
 * there. `appId` null: any App's. Throws `GitHubError`.
 */
async function readProtectedChecks(client, repository, branch) {
    const route = 'GET /repos/{owner}/{repo}/branches/{branch}';
    const found = await askIfThere(client, route, { ...inRepository(repository), branch }, branchFields);
    const required = found?.protection?.required_status_checks;
    const checks = (required?.checks ?? []).map(({ context, app_id: id }) => ({
        name: context,
        appId: id && id > 0 ? id : null,
    }));
    const named = new Set(checks.map(({ name }) => name));
    const others = (required?.contexts ?? []).filter((name) => !named.has(name));
    return [...checks, ...others.map((name) => ({ name, appId: null }))];
}

;// CONCATENATED MODULE: ./build/src/github/actions-settings.js



const workflowSettings = schemas/* object */.Ikc({ default_workflow_permissions: schemas/* enum */.k5n(['read', 'write']) });
const forkSettings = schemas/* object */.Ikc({ send_write_tokens_to_workflows: schemas/* boolean */.zMY(), send_secrets_and_variables: schemas/* boolean */.zMY() })
    .transform((found) => ({
    sendsSecrets: found.send_secrets_and_variables,
    sendsWriteTokens: found.send_write_tokens_to_workflows,
}));
/** Reads them; `isPrivate`: forks of a public repository get neither secrets nor a writing token, whatever is set. */
async function readActionsSettings(client, repository, isPrivate) {
    const base = 'GET /repos/{owner}/{repo}/actions/permissions';
    const read = (route, schema) => ifAllowed(ask(client, route, inRepository(repository), schema));
    const workflow = await read(`${base}/workflow`, workflowSettings);
    const forks = isPrivate ? await read(`${base}/fork-pr-workflows-private-repos`, forkSettings) : undefined;
    return {
        ...(workflow && { defaultPermissions: workflow.default_workflow_permissions }),
        ...(forks && { forks }),
    };
}
async function ifAllowed(asking) {
    try {
        return await asking;
    }
    catch (error) {
        if (error instanceof GitHubError && (error.kind === 'forbidden' || error.kind === 'not_found'))
            return undefined;
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/src/core/gate-check.js
/** The one check of the App that a branch rule should require. */
const GATE = 'assay / gate';

;// CONCATENATED MODULE: ./build/src/github/advice/advise-branch.js

/** GitHub's own App: whatever a workflow job writes comes from it. */
const ACTIONS_APP = 15368;
/** What is to be said of the rules of a branch. */
function adviseBranch({ branch, rules, settingsUrl, runsInMergeQueue, jobs }) {
    const findings = [adviseGate(branch, rules, settingsUrl, jobs)];
    if (rules.hasMergeQueue && !runsInMergeQueue) {
        findings.push({
            check: 'branch.merge_queue',
            status: 'problem',
            message: `${branch} has a merge queue, and no workflow that runs Assay answers it: the queue would wait for ever`,
            hint: 'Add merge_group to on: of the workflow.',
        });
    }
    else if (rules.hasMergeQueue) {
        findings.push({ check: 'branch.merge_queue', status: 'ok', message: `Assay runs in the merge queue of ${branch}` });
    }
    else if (!rules.isStrict) {
        findings.push({
            check: 'branch.up_to_date',
            status: 'advice',
            message: `pull requests into ${branch} may merge without being up to date, so two that pass alone can fail together`,
            hint: `Require branches to be up to date, or a merge queue: ${settingsUrl}`,
        });
    }
    for (const { path, sha } of rules.requiredWorkflows) {
        const pinned = sha === null ? '' : ` at ${sha.slice(0, 10)}`;
        findings.push({
            check: 'branch.workflows',
            status: 'ok',
            message: `a ruleset runs ${path}${pinned} on every pull request`,
        });
    }
    return findings;
}
function adviseGate(branch, rules, settingsUrl, jobs) {
    const check = 'branch.gate';
    const gates = rules.requiredChecks.filter(({ name }) => name === GATE);
    const pinned = gates.find(({ appId }) => appId !== null && appId !== ACTIONS_APP);
    if (pinned) {
        return { check, status: 'ok', message: `${branch} requires "${GATE}" of the App ${pinned.appId}` };
    }
    if (gates.length > 0) {
        return {
            check,
            status: 'problem',
            message: `${branch} requires "${GATE}" of ${gates.some(({ appId }) => appId === null) ? 'any source' : 'GitHub Actions'}: any job that may write checks can make it green`,
            hint: `Choose the App as the check’s source: ${settingsUrl}`,
        };
    }
    const job = rules.requiredChecks.find(({ name }) => jobs.includes(name))?.name;
    if (job !== undefined) {
        return {
            check,
            status: 'advice',
            message: `${branch} requires the job "${job}", whose workflow each pull request can change`,
            hint: `Install the App and require "${GATE}" of it: ${settingsUrl}`,
        };
    }
    return {
        check,
        status: 'problem',
        message: `nothing keeps a pull request that fails from being merged into ${branch}: "${GATE}" is not required`,
        hint: `Require the status check "${GATE}" with the App as its source: ${settingsUrl}`,
    };
}

;// CONCATENATED MODULE: ./build/src/github/advice/advise-settings.js
/** What is to be said of the settings of a repository's Actions; `settingsUrl` is where they are. */
function adviseSettings({ defaultPermissions, forks }, isPrivate, settingsUrl) {
    const check = 'actions.settings';
    const findings = [];
    if (defaultPermissions === 'write') {
        findings.push({
            check,
            status: 'advice',
            message: 'the token of a workflow that says nothing of permissions may write',
            hint: `Choose "Read repository contents and packages permissions": ${settingsUrl}`,
        });
    }
    if (forks?.sendsSecrets) {
        findings.push({
            check,
            status: 'problem',
            message: 'workflows on pull requests from forks get this repository’s secrets, and run the fork’s code',
            hint: `Turn off "Send secrets and variables to workflows from pull requests": ${settingsUrl}`,
        });
    }
    if (forks?.sendsWriteTokens) {
        findings.push({
            check,
            status: 'problem',
            message: 'workflows on pull requests from forks get a token that may write, and run the fork’s code',
            hint: `Turn off "Send write tokens to workflows from pull requests": ${settingsUrl}`,
        });
    }
    const isUnread = defaultPermissions === undefined || (isPrivate && forks === undefined);
    if (isUnread) {
        findings.push({
            check,
            status: 'advice',
            message: 'the settings of Actions could not be read: that takes an administrator’s token',
            hint: `Look whether tokens are read-only by default, and forks get no secrets: ${settingsUrl}`,
        });
    }
    if (findings.length > 0)
        return findings;
    return [{ check, status: 'ok', message: 'tokens are read-only by default, and forks get no secrets' }];
}

;// CONCATENATED MODULE: ./build/src/github/origin-repository.js
const NAME = /^[A-Za-z0-9](?:[A-Za-z0-9_-]{0,38})$/;
const REPOSITORY = /^[A-Za-z0-9._-]{1,100}$/;
/** The repository that the address of a git remote leads to, at a server (`https://github.com`); undefined for any other place. */
function repositoryOfUrl(url, serverUrl) {
    const host = new URL(serverUrl).host;
    const found = /^(?:https?|ssh|git):\/\/(?:[^@/\s]*@)?(?<host>[^/\s]+)\/(?<path>[^?#\s]+)$/i.exec(url) ??
        /^(?:[^@/\s]+@)?(?<host>[^:/\s]+):(?<path>[^?#\s]+)$/.exec(url);
    if (!found?.groups || !isHost(found.groups['host'], host))
        return undefined;
    return repositoryOfName(found.groups['path'].replace(/^\/+|\/+$/g, '').replace(/\.git$/, ''));
}
/** `owner/name`, or undefined for what GitHub could not call a repository. */
function repositoryOfName(text) {
    const [owner = '', name = '', ...more] = text.split('/');
    if (more.length > 0 || !NAME.test(owner) || !REPOSITORY.test(name) || /^\.\.?$/.test(name))
        return undefined;
    return { owner, name };
}
/** SSH may come with a port of its own; ssh.github.com:443 is GitHub behind firewalls. */
function isHost(found, host) {
    const plain = (name) => name
        .toLowerCase()
        .replace(/:\d+$/, '')
        .replace(/^ssh\./, '');
    return plain(found) === plain(host);
}

// EXTERNAL MODULE: ./build/src/platform/process.js + 1 modules
var process = __webpack_require__(99762);
;// CONCATENATED MODULE: ./build/src/commands/examine-github.js




/**
 * What GitHub has set for the repository that `GITHUB_REPOSITORY` or the remote `origin` names, and what is to be said of
 * it. Throws `TOKEN_MISSING` and `REPOSITORY_UNKNOWN` (exit 2), and what calls to GitHub throw (exit 3).
 */
async function examineGitHub(context, branch, workflows) {
    const { environment } = context;
    const serverUrl = (environment['GITHUB_SERVER_URL'] || 'https://github.com').replace(/\/+$/, '');
    const token = environment['GITHUB_TOKEN'] || environment['GH_TOKEN'];
    if (!token)
        throw tokenMissing();
    const repository = await repositoryOf(context, serverUrl);
    const apiUrl = environment['GITHUB_API_URL'] || 'https://api.github.com';
    const client = await tokenClient(token, apiUrl, `assay/${version/* VERSION */.x}`);
    const { defaultBranch, isPrivate } = await readRepository(client, repository);
    const name = branch ?? defaultBranch;
    const rules = await readBranchRules(client, repository, name);
    const older = await readProtectedChecks(client, repository, name);
    const settings = await readActionsSettings(client, repository, isPrivate);
    const settingsUrl = `${serverUrl}/${repository.owner}/${repository.name}/settings`;
    const ours = workflows.filter(({ jobs }) => jobs.length > 0);
    return [
        { check: 'github', status: 'ok', message: `GitHub answers for ${repository.owner}/${repository.name}` },
        ...adviseBranch({
            branch: name,
            rules: { ...rules, requiredChecks: [...rules.requiredChecks, ...older] },
            settingsUrl: `${settingsUrl}/rules`,
            runsInMergeQueue: ours.some(({ triggers }) => triggers.has('merge_group')),
            jobs: ours.flatMap(({ jobs }) => jobs.map((job) => job.name)),
        }),
        ...adviseSettings(settings, isPrivate, `${settingsUrl}/actions`),
    ];
}
async function repositoryOf(context, serverUrl) {
    const named = context.environment['GITHUB_REPOSITORY'];
    const url = named ? '' : await originUrl(context);
    const found = named ? repositoryOfName(named) : repositoryOfUrl(url, serverUrl);
    if (found)
        return found;
    throw new errors/* UserError */.yo({
        code: 'REPOSITORY_UNKNOWN',
        message: `nothing says which repository of ${serverUrl} this is`,
        hint: 'Set GITHUB_REPOSITORY=<owner>/<name>; for a server of your own also GITHUB_SERVER_URL and GITHUB_API_URL.',
        exitCode: 2,
    });
}
async function originUrl({ directory, environment }) {
    try {
        const { stdout } = await (0,process/* capture */.F)('git', ['remote', 'get-url', 'origin'], { cwd: directory, env: environment });
        return stdout.toString('utf8').trim();
    }
    catch {
        return '';
    }
}
function tokenMissing() {
    return new errors/* UserError */.yo({
        code: 'TOKEN_MISSING',
        message: 'asking GitHub needs a token',
        hint: 'GITHUB_TOKEN=$(gh auth token) assay doctor --github',
        exitCode: 2,
    });
}


/***/ })

};
;