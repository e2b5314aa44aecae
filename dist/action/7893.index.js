export const id = 7893;
export const ids = [7893];
export const modules = {

/***/ 13675:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ authorOf),
  p: () => (/* binding */ commitBack)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(43026);
// EXTERNAL MODULE: ./build/src/core/redact.js
var redact = __webpack_require__(60416);
// EXTERNAL MODULE: ./build/src/core/repository-path.js
var repository_path = __webpack_require__(34949);
;// CONCATENATED MODULE: ./build/src/github/branch-of-event.js
/** Events that run on the tip of the branch `GITHUB_REF` names. */
const ON_A_BRANCH = ['push', 'workflow_dispatch', 'schedule', 'repository_dispatch'];
/**
 * The branch to write to: of a pull request its head, of a push or a run by hand the branch that it is of. Never one of a
 * fork, and none for a merge group, whose branch belongs to GitHub.
 */
function branchOfEvent(environment, trigger) {
    if ('isFork' in trigger && trigger.isFork)
        return none('this run is on behalf of a fork');
    if (trigger.kind === 'merge_group')
        return none('the branch of a merge group belongs to GitHub');
    const event = environment['GITHUB_EVENT_NAME'];
    if (event === undefined)
        return none('only a workflow writes to a branch');
    if (trigger.kind === 'pull_request')
        return named(environment['GITHUB_HEAD_REF'], 'the head of this pull request');
    if (!ON_A_BRANCH.includes(event))
        return none(`the event ${event.slice(0, 60)} is of no branch`);
    const reference = environment['GITHUB_REF'] ?? '';
    return named(reference.startsWith('refs/heads/') ? reference.slice('refs/heads/'.length) : '', 'this run');
}
/** Names that git would take for something else, or refuse, are none. */
function named(name, whose) {
    const isUsable = name && !/^[-/.]|\.\.|@\{|[\0-\x20~^:?*[\\\x7f]|[/.]$|\/\/|\.lock$/.test(name);
    return isUsable ? { branch: name } : none(`${whose} is on no branch`);
}
function none(reason) {
    return { branch: undefined, reason };
}

// EXTERNAL MODULE: ./build/src/pipeline/stage.js
var stage = __webpack_require__(15970);
// EXTERNAL MODULE: ./build/src/commands/directory-prefix.js
var directory_prefix = __webpack_require__(10680);
// EXTERNAL MODULE: ./build/src/commands/push-made.js + 1 modules
var push_made = __webpack_require__(58884);
// EXTERNAL MODULE: ./build/src/commands/workspace.js
var commands_workspace = __webpack_require__(82937);
;// CONCATENATED MODULE: ./build/src/commands/commit-back.js









/**
 * Writes what a run recorded to the branch that it is of, as one commit: dvc.lock files, outputs that git keeps, and the
 * `.gitignore` lines of those the cache keeps. Never for a fork, never on top of a commit of this kind, never by force;
 * where the branch has moved, once more on its new tip, unless what was added there concerns the pipeline.
 * Nothing is written that names data which the remote does not have.
 */
async function commitBack(git, workspace, context, { results, pushed }) {
    const { trigger, workflow } = context;
    const head = await tipOf(git, trigger);
    if (head === undefined)
        return notCommitted('the commit of this event is not in this clone');
    const prefix = (0,directory_prefix/* directoryPrefix */.E)(git, workspace.repository);
    const paths = await changedResults(git, head, resultPaths(workspace, results).map((path) => prefix + path));
    if (paths.length === 0)
        return {};
    if (results.some(({ failure }) => failure))
        return notCommitted('a stage failed');
    const target = branchOfEvent(workflow, trigger);
    if (target.branch === undefined)
        return notCommitted(target.reason);
    const { GITHUB_SHA: expected } = workflow;
    if (trigger.kind === 'manual' && head !== expected)
        return notCommitted(`${head.slice(0, 10)} is checked out, which is not the commit that this run is of`);
    if (await isOwnCommit(git, head))
        return notCommitted(`${head.slice(0, 10)} is such a commit already`);
    if (!pushed.isComplete && (0,commands_workspace/* cachedOutputs */.hv)(workspace).length > 0)
        return notCommitted('the data is not in the remote');
    const concerning = (changed) => changed.filter((path) => paths.includes(path) || concernsPipeline(workspace, prefix, path));
    const checkedOut = (await git.resolve('HEAD'));
    const merged = checkedOut === head ? [] : concerning(await git.changedFiles(head, checkedOut));
    if (merged.length > 0) {
        return notCommitted(`the base branch changed what the pipeline reads (${(0,push_made/* firstOf */.K)(merged)}); merge it, or check out the head of the pull request`);
    }
    try {
        return await write(git, { head, branch: target.branch, paths, workflow, concerning });
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.yo))
            throw error; // what the run came to must not be lost with it
        return { failed: true, ...notCommitted((0,redact/* redact */.E)(error.message)) };
    }
}
async function write(git, { head, branch, paths, workflow, concerning }) {
    const author = authorOf(workflow);
    const commitOn = (parent) => git.commitFiles({ parent, paths, author, message: messageOf(parent, workflow) });
    let sha = await commitOn(head);
    let pushed = await git.push(sha, branch);
    if (!pushed.ok && pushed.why === 'moved') {
        const fetched = await git.fetch(['origin', `refs/heads/${branch}`]);
        const tip = fetched.ok ? await git.resolve('FETCH_HEAD') : undefined;
        if (tip === undefined)
            return { failed: true, ...notCommitted(`${branch} is gone or cannot be read`) };
        const changed = concerning(await git.changedFiles(head, tip));
        if (changed.length > 0)
            return notCommitted(`${branch} moved and changed ${(0,push_made/* firstOf */.K)(changed)}; its own run records that`);
        sha = await commitOn(tip);
        pushed = await git.push(sha, branch);
    }
    if (pushed.ok)
        return { commit: { sha, branch } };
    if (pushed.why === 'moved')
        return notCommitted(`${branch} keeps moving; the run of its tip records that`);
    const advice = pushed.why === 'refused'
        ? 'Give the job `permissions: contents: write`, and let this token pass the rules of the branch.'
        : 'Trying again may help.';
    return {
        failed: true,
        ...notCommitted(`${branch} did not take it: ${pushed.message.replace(/[.\s]*$/, '.')} ${advice}`),
    };
}
/** The commit that a result belongs on: for a pull request its head, whatever GitHub merged it with. */
async function tipOf(git, trigger) {
    if (trigger.kind === 'manual')
        return git.resolve('HEAD');
    const known = await git.resolve(trigger.headSha);
    if (known)
        return known;
    await git.fetchOne(trigger.headSha);
    return git.resolve(trigger.headSha);
}
/** What a run may have written that git keeps; paths and directories from the root of the repository. */
function resultPaths({ stages }, results) {
    const visited = new Set(results.map(({ address }) => address));
    const ofStages = stages.filter(({ address }) => visited.has(address));
    const paths = ofStages.flatMap(({ file, outputs }) => [
        (0,stage/* lockPathOf */.O)(file),
        ...outputs.map(({ cached, path }) => (cached ? external_node_path_.posix.join(external_node_path_.posix.dirname(path), '.gitignore') : path)),
    ]);
    return [...new Set(paths)];
}
/** The files among them that differ from a commit, or that git does not know yet. */
async function changedResults(git, head, paths) {
    const changed = [...(await git.changedFiles(head)), ...(await git.untrackedFiles())];
    return [...new Set(changed)].filter((file) => paths.some((path) => (0,repository_path/* isInside */.FK)(file, path)));
}
/** Whether a change of the file could make another result. */
function concernsPipeline({ stages, dvcFiles }, prefix, file) {
    if (!file.startsWith(prefix))
        return false;
    const path = file.slice(prefix.length);
    if (/(^|\/)(dvc\.yaml|dvc\.lock|\.dvcignore|params\.yaml)$|\.dvc$|^\.dvc\//.test(path))
        return true;
    const used = stages.flatMap(({ dependencies, params, outputs }) => [...dependencies, ...params, ...outputs]);
    const tracked = dvcFiles.flatMap(({ outputs }) => outputs);
    return [...used, ...tracked].some((place) => (0,repository_path/* isInside */.FK)(path, place.path) || (0,repository_path/* isInside */.FK)(place.path, path));
}
const TRAILER = 'Assay-Commit-Back';
function messageOf(parent, workflow) {
    const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: name, GITHUB_RUN_ID: run } = workflow;
    const made = server && name && run ? `Made by ${server}/${name}/actions/runs/${run}\n\n` : '';
    return `Record what the pipeline made\n\n${made}${TRAILER}: ${parent}\n`;
}
/** Whether `commitBack` made the commit. The trailer names its parent, so a squash or a copy of it does not count. */
async function isOwnCommit(git, sha) {
    const parents = (await git.commit(sha))?.parents ?? [];
    return parents.length === 1 && (await git.message(sha)).split('\n').includes(`${TRAILER}: ${parents[0]}`);
}
/** Who commits on behalf of a workflow. */
function authorOf(workflow) {
    return {
        name: workflow['GIT_AUTHOR_NAME'] || 'github-actions[bot]',
        email: workflow['GIT_AUTHOR_EMAIL'] || '41898282+github-actions[bot]@users.noreply.github.com',
    };
}
function notCommitted(reason) {
    return { note: `The results were not committed: ${reason}.`.replace(/\.\.$/, '.') };
}


/***/ }),

/***/ 46348:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BE: () => (/* binding */ directionOfRule),
/* harmony export */   Gm: () => (/* binding */ measureStages),
/* harmony export */   WO: () => (/* binding */ measureMetrics)
/* harmony export */ });
/* harmony import */ var _core_measurement_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71077);
/* harmony import */ var _core_bounded_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96564);
/* harmony import */ var _core_stage_seconds_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29731);



/**
 * Every number of every metric file, beside the base's, and every metric that a rule names. Those without a value are
 * there with the reason. Sorted as the files are, keys in the order their script wrote them.
 */
function measureMetrics({ head, base, absent }, rules) {
    const directions = new Map(rules.map((rule) => [rule.metric, directionOfRule(rule)]));
    const measure = (file, key) => {
        const now = absent.has(file) ? undefined : head.get(file);
        const [value, baseValue] = [numberOf(now?.get(key)), numberOf(base.get(file)?.get(key))];
        const id = (0,_core_bounded_js__WEBPACK_IMPORTED_MODULE_0__/* .boundedText */ .L)(`${file}:${key}`);
        return (0,_core_measurement_js__WEBPACK_IMPORTED_MODULE_1__/* .measurement */ .P)({
            id,
            source: (0,_core_bounded_js__WEBPACK_IMPORTED_MODULE_0__/* .boundedText */ .L)(file),
            value,
            base: baseValue,
            direction: directions.get(id) ?? null,
            undefined_reason: value === null ? absence(file, now?.get(key), absent.get(file), head.has(file)) : null,
        });
    };
    const written = [...new Set([...head.keys(), ...base.keys()])].flatMap((file) => {
        const keys = new Set([...(head.get(file)?.keys() ?? []), ...(base.get(file)?.keys() ?? [])]);
        return [...keys]
            .map((key) => measure(file, key))
            .filter(({ value, base: before }) => value !== null || before !== null);
    });
    const known = new Set(written.map(({ id }) => id));
    const onlyNamed = [...directions.keys()].filter((metric) => !known.has(metric) && (0,_core_stage_seconds_js__WEBPACK_IMPORTED_MODULE_2__/* .stageOfSeconds */ .H)(metric) === undefined);
    return [...written, ...onlyNamed.map((metric) => measure(...splitMetric(metric)))];
}
/** `<file>:<dotted key>`. */
function splitMetric(metric) {
    const colon = metric.indexOf(':');
    return [metric.slice(0, colon), metric.slice(colon + 1)];
}
/** What the run itself did, as numbers: how many stages ran, and how long each did that a rule names. */
function measureStages(results, rules = []) {
    const ran = results.filter(({ status }) => status === 'run');
    const timed = [...new Set(rules.map(({ metric }) => metric))].flatMap((id) => {
        const stage = (0,_core_stage_seconds_js__WEBPACK_IMPORTED_MODULE_2__/* .stageOfSeconds */ .H)(id);
        if (stage === undefined)
            return [];
        const seconds = ran.find(({ address }) => address === stage)?.seconds ?? null;
        const isKnown = results.some(({ address }) => address === stage);
        const why = isKnown ? `${stage} did not have to run` : `this run has no stage ${stage}`;
        return [
            (0,_core_measurement_js__WEBPACK_IMPORTED_MODULE_1__/* .measurement */ .P)({
                id,
                source: 'dvc.yaml',
                unit: 'seconds',
                direction: 'lower',
                value: seconds,
                undefined_reason: seconds === null ? (0,_core_bounded_js__WEBPACK_IMPORTED_MODULE_0__/* .boundedText */ .L)(why) : null,
            }),
        ];
    });
    return [(0,_core_measurement_js__WEBPACK_IMPORTED_MODULE_1__/* .measurement */ .P)({ id: 'pipeline.stages_run', source: 'dvc.yaml', unit: 'stages', value: ran.length }), ...timed];
}
/** Which way is better, as a rule on a metric file says; a bound on one side says it too. */
function directionOfRule(rule) {
    if (rule.direction !== undefined)
        return rule.direction;
    const wantsHigh = rule.min !== undefined || rule.max_drop !== undefined;
    const wantsLow = rule.max !== undefined || rule.max_rise !== undefined;
    return wantsHigh === wantsLow ? null : wantsHigh ? 'higher' : 'lower';
}
function numberOf(value) {
    return typeof value === 'number' ? value : null;
}
function absence(file, held, known, isThere) {
    if (known !== undefined)
        return (0,_core_bounded_js__WEBPACK_IMPORTED_MODULE_0__/* .boundedText */ .L)(known);
    if (held !== undefined)
        return (0,_core_bounded_js__WEBPACK_IMPORTED_MODULE_0__/* .boundedText */ .L)(`${file} holds ${JSON.stringify(held)}, which is no number`);
    return (0,_core_bounded_js__WEBPACK_IMPORTED_MODULE_0__/* .boundedText */ .L)(isThere ? `${file} does not hold it` : `no stage or metrics entry of dvc.yaml has a file ${file}`);
}


/***/ }),

/***/ 58884:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ firstOf),
  A: () => (/* binding */ pushMade)
});

// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(43026);
// EXTERNAL MODULE: ./build/src/versioning/stored-content.js
var stored_content = __webpack_require__(35899);
// EXTERNAL MODULE: ./build/src/versioning/transfer/push-outputs.js + 1 modules
var push_outputs = __webpack_require__(91851);
// EXTERNAL MODULE: ./build/src/pipeline/run-cache/run-record.js + 1 modules
var run_record = __webpack_require__(33541);
// EXTERNAL MODULE: ./build/src/pipeline/recorded.js
var recorded = __webpack_require__(29874);
// EXTERNAL MODULE: ./build/src/versioning/index.js
var versioning = __webpack_require__(22534);
// EXTERNAL MODULE: ./build/src/commands/run-cache.js
var run_cache = __webpack_require__(29062);
// EXTERNAL MODULE: ./build/src/commands/transfer-runs.js
var transfer_runs = __webpack_require__(40908);
// EXTERNAL MODULE: ./build/src/commands/workspace.js
var commands_workspace = __webpack_require__(82937);
;// CONCATENATED MODULE: ./build/src/commands/made-runs.js






/** The remembered runs of the stages that were executed or restored, and the copies without which they are of no use. */
function madeRuns(workspace, results) {
    const made = results.filter(({ status }) => status === 'run' || status === 'cached');
    const found = made.flatMap(({ address }) => {
        const node = workspace.graph.get(address);
        const entry = node && 'stage' in node ? (0,commands_workspace/* lockOf */.Vx)(workspace, node.stage).get(node.stage.name) : undefined;
        const run = entry && (0,run_record/* runName */.rt)(entry);
        return run && node && 'stage' in node ? [{ run, outputs: (0,recorded/* withContents */.x)(node.stage, entry) }] : [];
    });
    return {
        runs: found.map(({ run }) => run),
        copies: (0,transfer_runs/* copiesInCache */.R)(workspace.repository, found.flatMap(({ outputs }) => outputs)),
    };
}
/** Stores those runs in the default remote; where that cannot be done, says why: the next job runs the stages again. */
async function pushRuns({ repository }, runs, { progress, signal }) {
    if (runs.length === 0)
        return [];
    try {
        const remote = await (await (0,versioning/* loadRuns */.lR)()).openRemoteRuns(repository);
        try {
            await remote.send({ problemOf: run_cache/* problemOfRun */.K, progress, signal }, runs);
        }
        finally {
            remote.close();
        }
        return [];
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.yo) || signal.aborted)
            throw error;
        return [`Runs were not remembered in the remote: ${error.message}.`];
    }
}

;// CONCATENATED MODULE: ./build/src/commands/push-made.js




/**
 * Stores what the cache holds in the remote, and the runs that `results` tell of, so that nobody runs them again. A
 * remote that cannot be written is no reason to lose the report: it is noted, and a failure only where somebody said
 * `always` or the reason is another than missing permission.
 */
async function pushMade(workspace, policy, context, results) {
    if (!policy.push)
        return { transferred: 0, failed: [], isComplete: false, notes: [] };
    const outputs = (0,commands_workspace/* cachedOutputs */.hv)(workspace).filter((output) => output.pushed && (0,stored_content/* isCached */.bm)(workspace.repository, output));
    const { runs, copies } = madeRuns(workspace, results);
    const { progress, signal } = context;
    const { transferred, failed } = await attempt(() => (0,push_outputs/* pushOutputs */.$)(workspace.repository, [...outputs, ...copies], { progress, signal }));
    const isDenied = failed.length > 0 && failed.every(({ code }) => code === 'REMOTE_ACCESS_DENIED');
    const list = failed.map(({ path, reason }) => `${path} (${reason})`);
    const notes = failed.length === 0 ? await pushRuns(workspace, runs, context) : [`Not stored in the remote: ${firstOf(list)}.`];
    return {
        transferred,
        failed: isDenied && !policy.isPushWanted ? [] : failed,
        isComplete: failed.length === 0,
        notes,
    };
}
async function attempt(push) {
    try {
        return await push();
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.yo) || error.exitCode !== 3)
            throw error;
        return { transferred: 0, failed: [{ path: 'all data', reason: error.message, code: error.code }] };
    }
}
/** The first few of a list, for one line of a report. */
function firstOf(names) {
    const shown = names.slice(0, 5).join(', ');
    return names.length > 5 ? `${shown} and ${names.length - 5} more` : shown;
}


/***/ }),

/***/ 78821:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U8: () => (/* binding */ PROTECTED_NOTE),
/* harmony export */   j6: () => (/* binding */ misnamedConfig),
/* harmony export */   pm: () => (/* binding */ rulesNotes),
/* harmony export */   tI: () => (/* binding */ protectedNote)
/* harmony export */ });
/* harmony import */ var _config_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1593);
/* harmony import */ var _platform_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48486);
/* harmony import */ var _push_made_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58884);



/** What a reader should know about the rules: whether they hold yet, and whether the change touches what they protect. */
function rulesNotes(rules, touched, hasBase) {
    const notes = [];
    if (rules && !rules.binding) {
        notes.push(hasBase
            ? 'The base has no assay.yaml: these gates hold after the merge and block nothing now.'
            : 'There is no earlier revision: these gates are shown and block nothing.');
    }
    if (touched.length > 0)
        notes.push(protectedNote(touched));
    return notes;
}
/** How `protectedNote` begins. */
const PROTECTED_NOTE = 'This change touches what is protected: ';
/** That the change touches these paths, and what that means. */
function protectedNote(touched) {
    return `${PROTECTED_NOTE}${(0,_push_made_js__WEBPACK_IMPORTED_MODULE_0__/* .firstOf */ .K)(touched)}. The rules and test rows of the base judge.`;
}
/** A note for who wrote the file under a name that nobody reads. */
function misnamedConfig(root) {
    const found = ['assay.yml', '.assay.yaml', '.assay.yml'].filter((name) => (0,_platform_files_js__WEBPACK_IMPORTED_MODULE_1__/* .statIfExists */ .oL)(`${root}/${name}`));
    return found.map((name) => `${name} is not read: rename it to ${_config_index_js__WEBPACK_IMPORTED_MODULE_2__/* .CONFIG_FILE */ .g2}.`);
}


/***/ }),

/***/ 37893:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/config/schema.js + 4 modules
var schema = __webpack_require__(1593);
// EXTERNAL MODULE: ./build/src/config/parse-config.js
var parse_config = __webpack_require__(5982);
// EXTERNAL MODULE: ./build/src/core/bounded.js
var bounded = __webpack_require__(96564);
// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(43026);
// EXTERNAL MODULE: ./build/src/core/report.js
var core_report = __webpack_require__(15299);
// EXTERNAL MODULE: ./build/src/core/repository-path.js
var repository_path = __webpack_require__(34949);
// EXTERNAL MODULE: ./build/src/core/when.js
var when = __webpack_require__(905);
// EXTERNAL MODULE: ./build/src/gate/decide.js
var decide = __webpack_require__(63493);
// EXTERNAL MODULE: ./build/src/github/event.js
var github_event = __webpack_require__(45865);
// EXTERNAL MODULE: ./build/src/pipeline/select-stages.js
var select_stages = __webpack_require__(33416);
// EXTERNAL MODULE: ./build/src/pipeline/section.js + 1 modules
var section = __webpack_require__(93745);
// EXTERNAL MODULE: ./build/src/platform/files.js
var files = __webpack_require__(48486);
;// CONCATENATED MODULE: ./build/src/commands/head-of-event.js

/**
 * Holds the checkout to the event: the report is about the event's head, so HEAD must be that commit, or GitHub's test
 * merge of it for a pull request. Anything else is `CHECKOUT_MISMATCH` (exit 2).
 */
async function requireHeadOfEvent(git, trigger) {
    if (trigger.kind === 'manual')
        return;
    const head = await git.commit('HEAD');
    if (head?.sha === trigger.headSha)
        return;
    const isMerge = head !== undefined && head.parents.length > 1;
    if (trigger.kind === 'pull_request' && isMerge && head.parents.includes(trigger.headSha))
        return;
    throw new errors/* UserError */.yo({
        code: 'CHECKOUT_MISMATCH',
        message: `${nameOf(trigger)} is about ${trigger.headSha}, but ${head?.sha ?? 'no commit'} is checked out`,
        hint: hintFor(trigger),
        exitCode: 2,
    });
}
function nameOf(trigger) {
    if (trigger.kind === 'pull_request')
        return `pull request #${trigger.number}`;
    return trigger.kind === 'push' ? 'this push' : 'this merge group';
}
function hintFor(trigger) {
    if (trigger.kind !== 'pull_request')
        return 'Write `with: {ref: "${{ github.sha }}"}` on actions/checkout.';
    if (trigger.isFork)
        return 'Run on `pull_request` with `with: {ref: "${{ github.sha }}"}` on actions/checkout: `pull_request_target` would give a fork’s code the rights of this repository.';
    return 'Write `with: {ref: "${{ github.event.pull_request.head.sha }}"}` on actions/checkout.';
}

;// CONCATENATED MODULE: ./build/src/commands/base-revision.js


/** Depths tried, in turn, when a shallow clone does not hold the merge base. */
const DEPTHS = [50, 500, 5000];
/**
 * Finds the base. `--base` wins; a pull request is compared with the merge base of its head and the base branch, a merge
 * group with its own base, a push with what was there before it, and anything else with the merge base of HEAD and the
 * default branch (`HEAD~1` when that is HEAD). Missing history is fetched. Undefined: HEAD is the first commit.
 * Throws `BASE_UNKNOWN` (exit 2) for a `--base` nobody knows, `BASE_NOT_FETCHED` (exit 3) with the command to type, and,
 * whatever the base is, `CHECKOUT_MISMATCH` (exit 2) for a checkout of another commit than the event's.
 */
async function findBase(git, trigger, explicit, progress) {
    await requireHeadOfEvent(git, trigger);
    if (explicit !== undefined)
        return { commit: await explicitCommit(git, explicit), how: `--base ${explicit}` };
    switch (trigger.kind) {
        case 'pull_request': {
            const commit = await mergeBaseWithHistory(git, trigger.headSha, trigger.baseSha, progress);
            return { commit, how: `merge base of pull request #${trigger.number} and ${trigger.baseRef}` };
        }
        case 'merge_group':
            return { commit: await fetchedCommit(git, trigger.baseSha), how: 'base of the merge group' };
        case 'push': {
            if (trigger.beforeSha === undefined)
                return parentOfHead(git);
            const before = (await git.resolve(trigger.beforeSha)) ?? (await fetchIfThere(git, trigger.beforeSha));
            if (before)
                return { commit: before, how: 'commit before the push' };
            progress.note(`The commit before the push (${trigger.beforeSha.slice(0, 10)}) is gone; comparing with the first parent.`);
            return parentOfHead(git);
        }
        case 'manual':
            return manualBase(git, trigger.defaultBranch, progress);
    }
}
async function explicitCommit(git, revision) {
    const known = (await git.resolve(revision)) ?? (await git.resolve(`origin/${revision}`)) ?? (await fetchIfThere(git, revision));
    if (known)
        return known;
    throw new errors/* UserError */.yo({
        code: 'BASE_UNKNOWN',
        message: `there is no revision "${revision}" in this clone or at origin`,
        hint: `List revisions with \`git branch -a\` and \`git tag\`, or fetch it: git fetch origin ${JSON.stringify(revision)}`,
        exitCode: 2,
    });
}
async function manualBase(git, defaultBranch, progress) {
    const head = await git.resolve('HEAD');
    const branch = await findDefaultBranch(git, defaultBranch);
    if (!head || !branch || branch.tip === head)
        return parentOfHead(git);
    const commit = git.isShallow()
        ? await mergeBaseWithHistory(git, head, branch.tip, progress)
        : await git.mergeBase(head, branch.tip);
    if (!commit || commit === head)
        return parentOfHead(git);
    return { commit, how: `merge base of HEAD and ${branch.name}` };
}
/** The default branch; a checkout of one commit does not hold it, so what the event names is fetched. */
async function findDefaultBranch(git, named) {
    if (named !== undefined) {
        const name = `origin/${named}`;
        const tip = (await git.resolve(`refs/remotes/${name}`)) ?? (await fetchIfThere(git, `refs/heads/${named}`));
        if (tip)
            return { name, tip };
        if (git.isShallow())
            throw notFetched(`the default branch ${named}`, `git fetch --unshallow origin ${named}`, '');
    }
    for (const name of ['origin/HEAD', 'origin/main', 'origin/master', 'main', 'master']) {
        const tip = await git.resolve(name);
        if (tip)
            return { name, tip };
    }
    return undefined;
}
async function parentOfHead(git) {
    let commit = await git.resolve('HEAD~1');
    if (!commit && git.isShallow()) {
        const head = (await git.resolve('HEAD'));
        const fetched = await git.fetch(['--depth=2', 'origin', head]);
        commit = await git.resolve('HEAD~1');
        if (!commit && !fetched.ok)
            throw notFetched('the parent of HEAD', 'git fetch --deepen=1 origin HEAD', fetched.message);
    }
    return commit === undefined ? undefined : { commit, how: 'HEAD~1' };
}
async function fetchedCommit(git, sha) {
    const known = (await git.resolve(sha)) ?? (await fetchIfThere(git, sha));
    if (known)
        return known;
    throw notFetched(`commit ${sha.slice(0, 10)}`, `git fetch --depth=1 origin ${sha}`, '');
}
/** Fetches one revision without history; undefined when origin does not have it. */
async function fetchIfThere(git, revision) {
    if (!/^[\w./-]+$/.test(revision) || revision.startsWith('-'))
        return undefined;
    const fetched = await git.fetchOne(revision);
    return fetched.ok ? git.resolve('FETCH_HEAD') : undefined;
}
async function mergeBaseWithHistory(git, head, base, progress) {
    const both = async () => (await git.resolve(head)) && (await git.resolve(base)) ? git.mergeBase(head, base) : undefined;
    let found = await both();
    let message = '';
    if (!found && git.isShallow()) {
        for (const depth of DEPTHS) {
            progress.note(`Fetching ${depth} commits of history to find the merge base.`);
            const fetched = await git.fetch([`--depth=${depth}`, 'origin', base, head]);
            message = fetched.message;
            found = await both();
            if (found || !fetched.ok)
                break;
        }
    }
    if (!found) {
        const unshallow = git.isShallow() ? ['--unshallow'] : [];
        const fetched = await git.fetch([...unshallow, 'origin', base, head]);
        message = fetched.message || message;
        found = await both();
    }
    if (found)
        return found;
    throw notFetched(`the merge base of ${head.slice(0, 10)} and ${base.slice(0, 10)}`, `git fetch --unshallow origin ${base} ${head}`, message);
}
function notFetched(what, command, message) {
    return new errors/* UserError */.yo({
        code: 'BASE_NOT_FETCHED',
        message: `this clone does not hold ${what}${message ? `, and fetching it failed: ${message.split('\n')[0]}` : ''}`,
        hint: `Run \`${command}\`, or check out with history: \`with: {fetch-depth: 0}\` on actions/checkout.`,
        exitCode: 3,
        retryable: true,
    });
}

// EXTERNAL MODULE: ./build/src/commands/base-snapshot.js
var base_snapshot = __webpack_require__(29244);
// EXTERNAL MODULE: ./build/src/commands/command.js
var command = __webpack_require__(62925);
// EXTERNAL MODULE: ./build/src/pipeline/params.js + 4 modules
var params = __webpack_require__(13529);
// EXTERNAL MODULE: ./build/src/versioning/own-file.js
var own_file = __webpack_require__(47869);
// EXTERNAL MODULE: ./build/src/versioning/stored-content.js
var stored_content = __webpack_require__(35899);
// EXTERNAL MODULE: ./build/src/versioning/manifest.js
var manifest = __webpack_require__(27125);
// EXTERNAL MODULE: ./build/src/versioning/section.js
var versioning_section = __webpack_require__(9397);
;// CONCATENATED MODULE: ./build/src/versioning/diff-data.js



/**
 * Compares what two revisions record, by path; contents are the same when their digests are. Directories are compared
 * file by file where `manifestOf` knows both lists. Pure; outputs without recorded content count as not there.
 */
function diffData(base, head, manifestOf) {
    const [before, after] = [byPath(base), byPath(head)];
    const paths = [...new Set([...before.keys(), ...after.keys()])].sort(repository_path/* byCodePoint */.HH);
    const changed = paths.filter((path) => before.get(path)?.digest !== after.get(path)?.digest);
    return {
        changed: changed.slice(0, versioning_section/* MAX_OUTPUTS */.MV).map((path) => changeOf(path, before.get(path), after.get(path), manifestOf)),
        omitted: Math.max(0, changed.length - versioning_section/* MAX_OUTPUTS */.MV),
        unchanged: paths.length - changed.length,
    };
}
function byPath(outputs) {
    return new Map(outputs.filter(({ digest }) => digest !== undefined).map((output) => [output.path, output]));
}
function changeOf(path, before, after, manifestOf) {
    const [old, now] = [before && manifestOf(before), after && manifestOf(after)];
    return {
        path: (0,bounded/* boundedText */.L)(path),
        change: before === undefined ? 'added' : after === undefined ? 'removed' : 'modified',
        old: summaryOf(before),
        new: summaryOf(after),
        files: old && now ? diffFiles(old, now) : null,
    };
}
function summaryOf(content) {
    if (content?.digest === undefined)
        return null;
    return { digest: content.digest, size_bytes: content.sizeBytes ?? null, files: content.fileCount ?? null };
}
function diffFiles(old, now) {
    const before = new Map(old.map(({ path, digest }) => [path, digest]));
    const after = new Map(now.map(({ path, digest }) => [path, digest]));
    const counts = { added: 0, modified: 0, removed: 0 };
    const listed = [];
    for (const path of [...new Set([...before.keys(), ...after.keys()])].sort(repository_path/* byCodePoint */.HH)) {
        if (before.get(path) === after.get(path))
            continue;
        const change = !before.has(path) ? 'added' : !after.has(path) ? 'removed' : 'modified';
        counts[change]++;
        if (listed.length < versioning_section/* MAX_FILES */.BE)
            listed.push({ path: (0,bounded/* boundedText */.L)(path), change });
    }
    return { ...counts, listed };
}

// EXTERNAL MODULE: ./build/src/commands/evidence-paths.js
var evidence_paths = __webpack_require__(8646);
// EXTERNAL MODULE: ./build/src/commands/workspace.js
var commands_workspace = __webpack_require__(82937);
;// CONCATENATED MODULE: ./build/src/commands/compare.js




/** Parameters of the work tree beside those of the base (none: everything is new and nothing is listed). */
function compareParams(workspace, base) {
    if (!base)
        return [];
    const paths = new Set([...(0,evidence_paths/* paramsPaths */.D)(workspace.pipelines), ...base.keys()]);
    return [...paths].flatMap((path) => {
        const text = (0,own_file/* readOwnText */.o3)(workspace.repository, path);
        return (0,params/* diffParams */.Gm)(path, base.get(path), text === undefined ? undefined : (0,params/* parseParams */.Sl)(text, path));
    });
}
/** Data versions of the work tree beside those of the base, file by file where both manifests can be had. */
async function compareData(workspace, base, readFromRemote) {
    const head = (0,commands_workspace/* cachedOutputs */.hv)(workspace);
    const before = base.filter((output) => output.cached);
    const changed = [...head, ...before].filter(({ path, digest }) => {
        const [now, then] = [head.find((output) => output.path === path), before.find((output) => output.path === path)];
        return digest.endsWith('.dir') && now && then && now.digest !== then.digest;
    });
    const manifests = new Map();
    for (const output of changed) {
        const bytes = await (0,stored_content/* readObject */.Ag)(workspace.repository, output.digest, { ...output, cacheOnly: !readFromRemote });
        if (bytes)
            manifests.set(output.digest, (0,manifest/* parseManifest */.Ng)(bytes, output.path));
    }
    return diffData(before, head, (content) => manifests.get(content.digest ?? ''));
}

// EXTERNAL MODULE: ./build/src/commands/commit-back.js + 1 modules
var commit_back = __webpack_require__(13675);
// EXTERNAL MODULE: ./build/src/commands/directory-prefix.js
var directory_prefix = __webpack_require__(10680);
// EXTERNAL MODULE: ./build/src/commands/fit-report.js
var fit_report = __webpack_require__(1158);
// EXTERNAL MODULE: ./build/src/commands/open-repository.js
var open_repository = __webpack_require__(4159);
// EXTERNAL MODULE: ./build/src/pipeline/metrics.js
var metrics = __webpack_require__(11381);
// EXTERNAL MODULE: ./build/src/commands/workspace-view.js
var workspace_view = __webpack_require__(6867);
;// CONCATENATED MODULE: ./build/src/commands/head-metrics.js




/**
 * The metric files of the work tree. One that the cache keeps and nobody checked out is read from there (or, with
 * `readFromRemote`, from the remote). What cannot be read, and what comes of stages that were not `visited`, is
 * absent, with the reason; what cannot be read is noted too.
 */
async function readHeadMetrics(workspace, visited, readFromRemote) {
    const view = (0,workspace_view/* workspaceView */.R)(workspace, readFromRemote);
    const head = new Map();
    const absent = new Map();
    const notes = [];
    for (const { path: declared, stage } of (0,evidence_paths/* metricPaths */.P)(workspace.pipelines)) {
        for (const path of await view.filesAt(declared)) {
            if (stage !== undefined && !visited.has(stage))
                absent.set(path, `stage ${stage} was not part of this run`);
            try {
                const bytes = await view.read(path);
                if (bytes)
                    head.set(path, (0,metrics/* parseMetrics */.B)(bytes.toString('utf8'), path));
                else
                    absent.set(path, `${path} is not there`);
            }
            catch (error) {
                if (!(error instanceof errors/* UserError */.yo))
                    throw error;
                if (error.code === 'CONTENT_UNAVAILABLE') {
                    absent.set(path, `${path} is not there`);
                    continue;
                }
                const reason = error.location ? `${(0,errors/* formatLocation */.j$)(error.location)}: ${error.message}` : error.message;
                absent.set(path, reason);
                notes.push(`Metrics were not read: ${reason}`);
            }
        }
    }
    return { head, absent, notes };
}

// EXTERNAL MODULE: ./build/src/commands/interrupted.js
var interrupted = __webpack_require__(40578);
// EXTERNAL MODULE: ./build/src/commands/measure.js
var measure = __webpack_require__(46348);
;// CONCATENATED MODULE: ./build/src/commands/run-evidence.js

/**
 * The data and models of the effective rules, measured; nothing after a stage that failed: what is there then is of before.
 * Loads only what the rules ask for.
 */
async function evidenceOfRun(run, context) {
    const { rules, head: headConfig, workspace, git, snapshot, readFromRemote, results } = run;
    const { models = {}, data = {} } = rules?.config ?? {};
    const evidence = {
        measurements: [],
        verdicts: [],
        standings: new Map(),
        changedTests: [],
        tables: new Map(),
        datasets: new Map(),
        sections: {},
    };
    if (results.some(({ failure }) => failure))
        return evidence;
    const base = snapshot?.view;
    const tables = new Map();
    const head = (0,workspace_view/* workspaceView */.R)(workspace, readFromRemote);
    // What was validated is described best.
    head.noteTable = (path, facts) => void (tables.has(path) || tables.set(path, facts));
    evidence.tables = tables;
    if (Object.keys(data).length > 0) {
        const { validateData } = await Promise.all(/* import() */[__webpack_require__.e(8549), __webpack_require__.e(9499), __webpack_require__.e(3138), __webpack_require__.e(7032)]).then(__webpack_require__.bind(__webpack_require__, 37032));
        const { measurements, verdicts, section, described } = await validateData(data, head, base, context.progress);
        evidence.measurements.push(...measurements);
        evidence.verdicts.push(...verdicts);
        evidence.sections.validation = section;
        evidence.datasets = described;
    }
    if (Object.keys(models).length > 0) {
        const { measureModels } = await Promise.all(/* import() */[__webpack_require__.e(8549), __webpack_require__.e(7727), __webpack_require__.e(3789), __webpack_require__.e(4924), __webpack_require__.e(8878)]).then(__webpack_require__.bind(__webpack_require__, 18878));
        const { championRevision } = await __webpack_require__.e(/* import() */ 3723).then(__webpack_require__.bind(__webpack_require__, 43723));
        const { repository } = workspace;
        const source = { git, repository, base, trigger: context.trigger, readFromRemote };
        const championOf = (model) => championRevision(model, source);
        const ofHead = headConfig?.config.models ?? {};
        const measured = await measureModels(models, ofHead, { head, base, championOf }, context.progress);
        evidence.measurements.push(...measured.measurements);
        evidence.standings = measured.standings;
        evidence.changedTests = measured.changedTests;
        evidence.sections.evaluation = measured.section;
    }
    if (Object.values(models).some(({ drift }) => drift)) {
        const { measureDrifts } = await Promise.all(/* import() */[__webpack_require__.e(8549), __webpack_require__.e(6578), __webpack_require__.e(9678)]).then(__webpack_require__.bind(__webpack_require__, 49678));
        const { measurements, section } = await measureDrifts(models, head, base, context);
        evidence.measurements.push(...measurements);
        if (section)
            evidence.sections.drift = section;
    }
    return evidence;
}

// EXTERNAL MODULE: ./build/src/commands/out-directory.js
var out_directory = __webpack_require__(88318);
// EXTERNAL MODULE: ./build/src/commands/push-made.js + 1 modules
var push_made = __webpack_require__(58884);
// EXTERNAL MODULE: ./build/src/commands/remote-policy.js
var remote_policy = __webpack_require__(49251);
// EXTERNAL MODULE: ./build/src/commands/reproduce-stages.js + 9 modules
var reproduce_stages = __webpack_require__(92941);
// EXTERNAL MODULE: ./build/src/commands/repro-outcome.js
var repro_outcome = __webpack_require__(7001);
// EXTERNAL MODULE: ./build/src/commands/run-history.js
var run_history = __webpack_require__(61812);
// EXTERNAL MODULE: ./build/src/commands/run-outcome.js
var run_outcome = __webpack_require__(58464);
// EXTERNAL MODULE: ./build/src/commands/run-notes.js
var run_notes = __webpack_require__(78821);
// EXTERNAL MODULE: ./build/src/commands/run-rules.js
var run_rules = __webpack_require__(48015);
// EXTERNAL MODULE: ./build/src/commands/stopwatch.js
var stopwatch = __webpack_require__(38871);
// EXTERNAL MODULE: ./build/src/commands/targets.js
var commands_targets = __webpack_require__(83386);
// EXTERNAL MODULE: ./build/src/core/candidate.js
var candidate = __webpack_require__(72964);
;// CONCATENATED MODULE: ./build/src/commands/write-candidates.js



/**
 * On a pull request whose base wants models measured again: copies them below `out`, one directory each, for the Action to
 * upload. Name → absolute path. One that is not there, or too large to travel, is left out and said.
 */
async function writeCandidates({ rules, head, workspace, readFromRemote }, { trigger, progress }, out) {
    const isAsked = rules?.binding && rules.config.github.trust === 'trusted_reeval';
    if (!isAsked || trigger.kind !== 'pull_request')
        return {};
    const view = (0,workspace_view/* workspaceView */.R)(workspace, readFromRemote);
    const written = {};
    for (const [name, model] of Object.entries(rules.config.models)) {
        const path = head?.config.models[name]?.model ?? model.model;
        const bytes = path === undefined ? undefined : await view.read(path);
        if (!bytes || bytes.length > candidate/* MAX_MODEL_BYTES */.Bb) {
            const why = bytes ? `it has ${bytes.length} bytes, over ${candidate/* MAX_MODEL_BYTES */.Bb}` : `there is no ${path}`;
            progress.note(`The model ${name} cannot be measured again by the base: ${why}.`);
            continue;
        }
        written[name] = `${out}/candidates/${name}/${candidate/* MODEL_FILE */.rJ}`;
        (0,files/* writeFileAtomic */.Zf)(written[name], bytes);
    }
    return written;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/src/core/redact.js
var redact = __webpack_require__(60416);
// EXTERNAL MODULE: ./build/src/core/version.js
var version = __webpack_require__(79157);
;// CONCATENATED MODULE: ./build/src/pipeline/lineage/run-events.js

const SPEC = 'https://openlineage.io/spec';
const PRODUCER = `https://github.com/assay-ci/assay/tree/v${version/* VERSION */.x}`;
const facet = (schema, fields) => ({
    _producer: PRODUCER,
    _schemaURL: `${SPEC}/${schema}`,
    ...fields,
});
/** A facet whose schema is the one of its name. */
const standard = (name, version, fields) => facet(`facets/${version}/${name}.json#/$defs/${name}`, fields);
/**
 * The two events of a stage that ran, or whose outputs were restored: when it began, and how it ended. Each may stand for itself.
 * `entry` is what the lock records of it now; what a failed one read and made is not known. Undefined for a stage that did neither.
 */
function runEvents(stage, result, entry, facts) {
    const { status, failure, seconds } = result;
    const isStarted = status === 'run' || status === 'cached' || (status === 'failed' && (result.attempts ?? 0) > 0);
    if (!isStarted)
        return undefined;
    const recorded = status === 'failed' ? undefined : entry;
    const began = new Date(facts.ended.getTime() - Math.round(seconds * 1000));
    const job = { namespace: facts.namespace, name: jobName(stage, facts), facets: jobFacets(stage, facts) };
    const event = (eventType, time, runFacets) => ({
        eventType,
        eventTime: time.toISOString(),
        producer: PRODUCER,
        schemaURL: `${SPEC}/2-0-2/OpenLineage.json#/$defs/RunEvent`,
        run: { runId: facts.runId, ...(runFacets && { facets: runFacets }) },
        job,
        inputs: stage.dependencies.map(({ path, written }) => dataset(path, recorded?.dependencies.get(written), facts)),
        outputs: stage.outputs.map(({ path, written }) => {
            const content = recorded?.outputs.get(written);
            const isMade = eventType === 'COMPLETE';
            const statistics = isMade ? statisticsOf(content, facts.tables.get(path)) : undefined;
            return {
                ...dataset(path, isMade ? content : undefined, facts),
                ...(statistics && { outputFacets: { outputStatistics: statistics } }),
            };
        }),
    });
    const ofRun = { assay_stage: facet('2-0-2/OpenLineage.json#/$defs/RunFacet', { status }) };
    const message = failure && facts.clean(failure.message);
    const end = message === undefined
        ? event('COMPLETE', facts.ended, ofRun)
        : event('FAIL', facts.ended, {
            ...ofRun,
            errorMessage: standard('ErrorMessageRunFacet', '1-0-1', { message, programmingLanguage: 'shell' }),
        });
    return [event('START', began), end];
}
/** As the stage is called at the top of the repository. */
function jobName({ address }, { prefix }) {
    if (prefix === '')
        return address;
    return `${prefix}${address.includes(':') ? address : `dvc.yaml:${address}`}`;
}
function jobFacets(stage, { prefix, source, clean }) {
    const path = `${prefix}${stage.file}`;
    const { description } = stage;
    return {
        jobType: standard('JobTypeJobFacet', '2-0-4', {
            processingType: 'BATCH',
            integration: 'ASSAY',
            jobType: 'STAGE',
        }),
        sourceCode: standard('SourceCodeJobFacet', '1-0-1', {
            language: 'shell',
            sourceCode: clean([stage.command].flat().join('\n')),
        }),
        ...(description !== undefined && {
            documentation: standard('DocumentationJobFacet', '1-1-0', { description: clean(description) }),
        }),
        ...(source && {
            sourceCodeLocation: standard('SourceCodeLocationJobFacet', '1-1-0', {
                type: 'git',
                url: `${source.repositoryUrl}/blob/${source.commit}/${path.split('/').map(encodeURIComponent).join('/')}#L${stage.line}`,
                repoUrl: source.repositoryUrl,
                path,
                version: source.commit,
            }),
        }),
    };
}
function dataset(path, content, facts) {
    const table = facts.tables.get(path);
    const facets = {
        ...(content?.digest !== undefined && {
            version: standard('DatasetVersionDatasetFacet', '1-0-1', { datasetVersion: content.digest }),
        }),
        ...(table && { schema: standard('SchemaDatasetFacet', '1-2-0', { fields: table.columns }) }),
    };
    const name = `${facts.prefix}${path}`;
    return { namespace: facts.namespace, name, ...(Object.keys(facets).length > 0 && { facets }) };
}
function statisticsOf(content, table) {
    const { sizeBytes, fileCount } = content ?? {};
    if (sizeBytes === undefined && !table)
        return undefined;
    return standard('OutputStatisticsOutputDatasetFacet', '1-0-2', {
        ...(table && { rowCount: table.rowCount }),
        ...(sizeBytes !== undefined && { size: sizeBytes }),
        ...(fileCount !== undefined && { fileCount }),
    });
}

;// CONCATENATED MODULE: ./build/src/commands/write-lineage.js






/**
 * Writes `lineage/<stage>.json` below `directory`: the events of OpenLineage (START, then COMPLETE or FAIL) of every stage that ran
 * or was restored, as a list, which is what `/api/v1/lineage/batch` takes. Of other stages the file of an earlier run stays.
 */
function writeLineage(workspace, { workflow, environment }, { results, ended, tables, subject, prefix }, directory) {
    const secrets = (0,redact/* secretsIn */.V)(environment);
    const server = workflow['GITHUB_SERVER_URL'] ?? 'https://github.com';
    const repositoryUrl = subject.repository === null ? undefined : `${server}/${subject.repository}`;
    const { head_sha: commit } = subject;
    for (const result of results) {
        const stage = workspace.stages.find(({ address }) => address === result.address);
        const time = ended.get(result.address);
        if (!stage || !time)
            continue;
        const events = runEvents(stage, result, (0,commands_workspace/* lockOf */.Vx)(workspace, stage).get(stage.name), {
            namespace: repositoryUrl ?? (0,external_node_path_.basename)(workspace.repository.root),
            prefix,
            runId: (0,external_node_crypto_.randomUUID)(),
            ended: time,
            ...(repositoryUrl !== undefined && commit !== null && { source: { repositoryUrl, commit } }),
            tables,
            clean: (text) => (0,redact/* redact */.E)(text, secrets),
        });
        if (events)
            (0,files/* writeFileAtomic */.Zf)(`${directory}/lineage/${fileName(stage.address)}`, `${JSON.stringify(events, null, 2)}\n`);
    }
}
/** Addresses hold `/` and `:`. */
function fileName(address) {
    return `${encodeURIComponent(address).replaceAll('%40', '@').replaceAll('*', '%2A')}.json`;
}

// EXTERNAL MODULE: ./build/src/commands/write-report.js
var write_report = __webpack_require__(99566);
;// CONCATENATED MODULE: ./build/src/commands/run.js






































/**
 * `assay run`: everything the repository and assay.yaml declare, ending in a report and a decision. Without assay.yaml it
 * pulls what changed stages need, runs them, compares every metric and parameter with the base, and blocks nothing.
 */
const run = (0,command/* defineCommand */.NB)({
    name: 'run',
    summary: 'run what changed, compare with the base, judge the gates, write the report',
    positionals: '[targets...]',
    locks: true,
    options: {
        base: (0,command/* text */.Qq)('--base <revision>', 'what to compare with; found from the event or the default branch otherwise'),
        rules: (0,command/* choice */.Yq)('--rules <revision>', 'whose assay.yaml judges', ['base', 'head']),
        pull: (0,command/* choice */.Yq)('--pull <when>', 'bring data of stages that must run', when/* WHEN */.H),
        push: (0,command/* choice */.Yq)('--push <when>', 'store new data in the remote', when/* WHEN */.H),
        commit: (0,command/* choice */.Yq)('--commit <answer>', 'in a workflow: write dvc.lock and metrics to the branch', ['true', 'false']),
        jobs: (0,command/* count */.U9)('-j, --jobs <number>', 'so many stages at the same time; default: as many as the machine has cores'),
        out: (0,command/* text */.Qq)('--out <directory>', `where the report goes, from the repository root (default ${out_directory/* DEFAULT_OUT */.x})`),
    },
    async run(context, targets, options) {
        const watch = new stopwatch/* Stopwatch */.e();
        const repository = (0,open_repository/* openRepository */.h)(context);
        const out = (0,out_directory/* outDirectory */.Y)(repository, options.out);
        const opening = inBackground((0,commands_workspace/* openRepositoryGit */.Zl)(repository, context));
        const workspace = (0,commands_workspace/* openWorkspace */.OH)(context, repository);
        const configFile = (0,repository_path/* resolveInRepository */.AZ)('', context.configFile ?? schema/* CONFIG_FILE */.g2, '--config');
        const head = readHeadConfig(workspace, configFile);
        if (!head && context.configFile !== undefined)
            throw configMissing(configFile);
        const git = await opening;
        if (!git && (options.base !== undefined || context.trigger.kind !== 'manual'))
            throw gitMissing(repository.root);
        const base = git && (await findBase(git, context.trigger, options.base, context.progress));
        context.progress.note(baseLine(git, base));
        const changing = inBackground(git && base ? git.changedFiles(base.commit) : Promise.resolve([]));
        watch.lap('base');
        const rulesOf = options.rules ?? 'base';
        const before = rulesOf === 'base' && git && base ? await (0,base_snapshot/* readBaseConfig */.e)(git, base.commit, repository, configFile) : undefined;
        const rules = (0,run_rules/* chooseRules */.D8)(head, before, rulesOf);
        const { pipeline } = rules?.config ?? (0,schema/* defaultConfig */.sb)();
        const policy = await (0,remote_policy/* remotePolicy */.$)(repository, context.trigger, { pull: options.pull, push: options.push }, pipeline);
        const snapshot = git && base && (await (0,base_snapshot/* readBase */.w)(git, base.commit, repository, policy.pull));
        const changed = await changing;
        const named = (0,commands_targets/* resolveTargets */.h5)(workspace, context.directory, targets);
        const order = (0,select_stages/* selectStages */.u)(workspace.graph, named.length > 0 ? named : pipeline.targets);
        const { jobs } = options;
        const choices = { force: false, keepGoing: false, pull: policy.pull, allowMissing: true, ...(jobs && { jobs }) };
        const { results, ended } = await (0,reproduce_stages/* reproduceStages */.D)(workspace, context, order, choices);
        watch.lap('stages');
        if (context.dryRun)
            return (0,repro_outcome/* reproOutcome */.d)(results, true);
        if (context.signal.aborted)
            throw (0,interrupted/* interrupted */.V)(results);
        const visited = new Set(results.map(({ address }) => address));
        const { notes: unread, ...written } = await readHeadMetrics(workspace, visited, policy.pull);
        const finished = { rules, head, workspace, git, snapshot, readFromRemote: policy.pull, results };
        const evidence = await evidenceOfRun(finished, context);
        watch.lap('evidence');
        const measurements = [
            ...evidence.measurements,
            ...(0,measure/* measureMetrics */.WO)({ ...written, base: snapshot?.metrics ?? new Map() }, rules?.config.metrics ?? []),
            ...(0,measure/* measureStages */.Gm)(results, rules?.config.metrics),
        ];
        const history = await (0,run_history/* historyOfRun */.p)(finished, context, evidence, measurements);
        const verdicts = (0,run_rules/* judgeBy */.FU)(rules, measurements, base !== undefined, { ...evidence, past: history.past });
        const { decision, reason } = (0,decide/* decide */.L)(verdicts, stageFailure(results));
        const data = await compareData(workspace, snapshot?.outputs ?? [], policy.pull);
        watch.lap('compare');
        const pushed = await (0,push_made/* pushMade */.A)(workspace, policy, context, results);
        watch.lap('push');
        const isCommitWanted = options.commit === undefined ? pipeline.commit : options.commit === 'true';
        const committed = isCommitWanted && git ? await (0,commit_back/* commitBack */.p)(git, workspace, context, { results, pushed }) : {};
        watch.lap('commit');
        const commit = (await git?.resolve('HEAD')) ?? null;
        const subject = (0,github_event/* subjectOf */.e)(context.workflow, context.trigger, commit, base?.commit ?? null);
        const unrecorded = await history.record({ decision, measurements, verdicts, subject });
        watch.lap('history');
        const prefix = git ? (0,directory_prefix/* directoryPrefix */.E)(git, repository) : '';
        const touched = [...new Set([...(0,run_rules/* protectedChanges */.et)(rules, changed, prefix), ...evidence.changedTests])];
        const notes = [
            ...(0,run_notes/* rulesNotes */.pm)(rules, touched, base !== undefined),
            ...(head ? [] : (0,run_notes/* misnamedConfig */.j6)(repository.root)),
            ...policy.notes,
            ...(snapshot?.notes ?? []),
            ...unread,
            ...pushed.notes,
            ...(committed.note === undefined ? [] : [committed.note]),
            ...unrecorded,
        ];
        const report = (0,fit_report/* fitReport */.k)({
            schema: core_report/* REPORT_SCHEMA */.DC,
            subject,
            trust: 'self_reported',
            inputs: { config_sha: rules?.sha ?? null, data: recordedData(workspace), models: {} },
            decision,
            reason: (0,bounded/* boundedText */.L)(reason),
            measurements,
            verdicts,
            sections: {
                pipeline: (0,section/* pipelineSection */.al)(workspace.graph, results, compareParams(workspace, snapshot?.params), notes),
                data,
                ...evidence.sections,
                ...history.sectionOf(verdicts),
            },
            timings: watch.laps(),
        });
        const files = (0,write_report/* writeReport */.u)(report, out);
        const isMade = !results.some(({ failure }) => failure);
        const candidates = isMade ? await writeCandidates(finished, context, out) : {};
        writeLineage(workspace, context, { results, ended, tables: evidence.tables, subject, prefix }, out);
        if (evidence.datasets.size > 0) {
            const { writeSchemaPages } = await __webpack_require__.e(/* import() */ 1645).then(__webpack_require__.bind(__webpack_require__, 71645));
            writeSchemaPages(workspace, evidence.datasets, out);
        }
        return (0,run_outcome/* runOutcome */.C)({ report, results, rules, head, configFile, workspace, files, candidates, pushed, committed });
    },
});
/** Work that goes on beside other work until it is awaited; only then does its failure count. */
function inBackground(work) {
    work.catch(() => { });
    return work;
}
function baseLine(git, base) {
    if (base)
        return `Base: ${base.commit.slice(0, 10)} (${base.how})`;
    return git ? 'Base: none, there is no earlier revision' : 'Base: none, this is no git checkout';
}
function readHeadConfig({ repository }, configFile) {
    const source = (0,files/* readTextIfExists */.TP)((0,external_node_path_.resolve)(repository.root, configFile));
    return source === undefined ? undefined : { config: (0,parse_config/* parseConfig */.o)(source, configFile), text: source };
}
function configMissing(configFile) {
    return new errors/* UserError */.yo({
        code: 'CONFIG_MISSING',
        message: `there is no ${configFile} in this repository`,
        hint: 'Correct the path; it counts from the root of the DVC repository.',
        exitCode: 2,
    });
}
/** Rules come from the base: where one was named or an event implies one, a run without git must not pass for want of it. */
function gitMissing(root) {
    return new errors/* UserError */.yo({
        code: 'GIT_MISSING',
        message: `${root} is no git checkout, so there is no base to compare with and no rules to judge by`,
        hint: 'Check the repository out with git; in a container job install git before actions/checkout.',
        exitCode: 3,
    });
}
function stageFailure(results) {
    const failure = results.find((result) => result.failure)?.failure;
    return failure && `${failure.exitCode === 1 ? 'stage_failed: ' : ''}${failure.message}`;
}
function recordedData(workspace) {
    return Object.fromEntries((0,commands_workspace/* cachedOutputs */.hv)(workspace).map(({ path, digest }) => [(0,bounded/* boundedText */.L)(path), digest]));
}


/***/ }),

/***/ 6867:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ workspaceView),
/* harmony export */   j: () => (/* binding */ openWorkspaceView)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _core_repository_path_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(34949);
/* harmony import */ var _platform_files_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(48486);
/* harmony import */ var _versioning_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47869);
/* harmony import */ var _versioning_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(34204);
/* harmony import */ var _stored_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(18867);
/* harmony import */ var _workspace_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82937);






/** The work tree as a revision: files that nobody checked out come from the cache and, with `readFromRemote`, from the remote. */
function workspaceView(workspace, readFromRemote) {
    const outputs = (0,_workspace_js__WEBPACK_IMPORTED_MODULE_1__/* .recordedOutputs */ .NW)(workspace);
    return viewOf(workspace.repository, workspace.pipelines, () => outputs, readFromRemote);
}
/**
 * The same, with no more parsed than is asked for: a work tree whose metrics are all on disk needs no lock. Throws what is
 * wrong with its dvc.yaml files (exit 2).
 */
async function openWorkspaceView(context, repository, readPipeline) {
    const readText = async (path) => (0,_versioning_index_js__WEBPACK_IMPORTED_MODULE_2__/* .readOwnText */ .o3)(repository, path);
    const pipelines = [];
    for (const path of (0,_versioning_index_js__WEBPACK_IMPORTED_MODULE_3__/* .findPipelineFiles */ .f)(repository).dvcYamls)
        pipelines.push(await readPipeline((await readText(path)) ?? '', path, readText));
    let known;
    const outputs = () => (known ??= (0,_workspace_js__WEBPACK_IMPORTED_MODULE_1__/* .recordedOutputs */ .NW)((0,_workspace_js__WEBPACK_IMPORTED_MODULE_1__/* .openWorkspace */ .OH)(context, repository)));
    return viewOf(repository, pipelines, outputs, true);
}
function viewOf(repository, pipelines, outputs, readFromRemote) {
    const stored = (0,_stored_files_js__WEBPACK_IMPORTED_MODULE_4__/* .storedFiles */ .B)(repository, outputs, { name: 'workspace', readFromRemote });
    const onDisk = (path) => `${repository.root}/${path}`;
    return {
        name: 'workspace',
        pipelines,
        get outputs() {
            return outputs();
        },
        unread: [],
        async filesAt(path) {
            const stat = (0,_platform_files_js__WEBPACK_IMPORTED_MODULE_5__/* .statIfExists */ .oL)(onDisk(path));
            if (stat?.isFile() || (0,_versioning_index_js__WEBPACK_IMPORTED_MODULE_2__/* .leadsOutside */ .dr)(repository, path))
                return [path];
            const files = stat?.isDirectory() ? filesBelow(repository.root, path) : [];
            const all = [...new Set([...files, ...(await stored.filesAt(path))])];
            return all.length > 0 || stat ? all.sort(_core_repository_path_js__WEBPACK_IMPORTED_MODULE_6__/* .byCodePoint */ .HH) : [path];
        },
        onDisk: (path) => (0,_versioning_index_js__WEBPACK_IMPORTED_MODULE_2__/* .leadsOutside */ .dr)(repository, path) || !(0,_platform_files_js__WEBPACK_IMPORTED_MODULE_5__/* .statIfExists */ .oL)(onDisk(path))?.isFile() ? undefined : onDisk(path),
        async read(path) {
            return (0,_versioning_index_js__WEBPACK_IMPORTED_MODULE_2__/* .readOwnFile */ .zx)(repository, path) ?? stored.read(path);
        },
    };
}
function filesBelow(root, path) {
    const entries = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(`${root}/${path}`, { recursive: true, withFileTypes: true });
    return entries
        .filter((entry) => !entry.isDirectory())
        .map((entry) => `${entry.parentPath}/${entry.name}`.slice(root.length + 1));
}


/***/ }),

/***/ 79157:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ VERSION)
/* harmony export */ });
/** The version of this code; a test holds it equal to package.json's. */
const VERSION = '0.1.0';


/***/ }),

/***/ 60955:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ readOnlyRemote)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43026);

/** `REMOTE_READ_ONLY` (exit 2): what a remote that can only be read answers to everything else. */
function readOnlyRemote(name, url, what) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({
        code: 'REMOTE_READ_ONLY',
        message: `remote "${name}" (${url}) can only be read: ${what} is not possible over HTTP`,
        hint: 'Push to the storage behind it: name that as another remote (a directory or s3://…) and use `-r <name>`.',
        exitCode: 2,
    });
}


/***/ }),

/***/ 91851:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $: () => (/* binding */ pushOutputs)
});

// EXTERNAL MODULE: ./build/src/core/digest.js
var core_digest = __webpack_require__(94161);
// EXTERNAL MODULE: ./build/src/platform/files.js
var platform_files = __webpack_require__(48486);
// EXTERNAL MODULE: ./build/src/versioning/object-layout.js
var object_layout = __webpack_require__(38746);
// EXTERNAL MODULE: ./build/src/versioning/seen-whole.js
var seen_whole = __webpack_require__(26609);
// EXTERNAL MODULE: ./build/src/versioning/remotes/read-only.js
var read_only = __webpack_require__(60955);
// EXTERNAL MODULE: ./build/src/versioning/transfer/existing-at.js
var existing_at = __webpack_require__(32261);
// EXTERNAL MODULE: ./build/src/versioning/transfer/gather-manifests.js
var gather_manifests = __webpack_require__(21578);
// EXTERNAL MODULE: ./build/src/versioning/transfer/move-objects.js
var move_objects = __webpack_require__(7462);
// EXTERNAL MODULE: ./build/src/versioning/transfer/plan-transfer.js
var plan_transfer = __webpack_require__(10717);
// EXTERNAL MODULE: ./build/src/versioning/copy-objects.js
var copy_objects = __webpack_require__(25700);
// EXTERNAL MODULE: ./build/src/versioning/object-cache.js
var object_cache = __webpack_require__(75660);
// EXTERNAL MODULE: ./build/src/versioning/transfer/receive-mover.js
var receive_mover = __webpack_require__(70033);
;// CONCATENATED MODULE: ./build/src/versioning/transfer/store-mover.js





/** How cached objects go to a remote, each verified on its way. A corrupt one is deleted from the cache. */
function storeMover(repository, remote, options) {
    const { phase, missingReason } = options;
    const missing = { code: 'OBJECT_MISSING', reason: missingReason, exitCode: 3 };
    const { cacheDirectory } = repository;
    const { files } = remote;
    return {
        jobs: options.jobs ?? remote.jobs,
        one: storeOne,
        ...(files && {
            many: (wanted) => (0,receive_mover/* togetherIfPlain */.G)(wanted, (digests) => files.attempt(() => (0,copy_objects/* copyObjects */.If)(cacheDirectory, files, digests)), moved),
        }),
    };
    function moved(outcome) {
        if (outcome === 'missing')
            return missing;
        if (typeof outcome === 'string')
            return undefined;
        phase.advance(0, outcome);
        return { bytes: outcome };
    }
    async function storeOne({ object }, stop) {
        const path = (0,object_layout/* objectPath */.du)(cacheDirectory, object);
        const stat = (0,platform_files/* statIfExists */.oL)(path);
        if (!stat?.isFile())
            return missing;
        if ((await remote.write((0,object_layout/* objectKey */.T5)(object), uploadOf(path, object, stat.size), stop)) === 'written') {
            phase.advance(0, stat.size);
            return { bytes: stat.size };
        }
        if (!(0,object_cache/* isIntact */.kM)(path, object))
            (0,object_cache/* removeIfExists */.GR)(path);
        const reason = `the object ${(0,object_layout/* objectKey */.T5)(object)} in the cache was corrupt and has been deleted`;
        return { code: 'OBJECT_CORRUPT', reason, exitCode: 4 };
    }
}
function uploadOf(path, object, sizeBytes) {
    return {
        path,
        sizeBytes,
        newCheck() {
            const hasher = (0,object_cache/* objectHasher */.ZK)(object);
            return { update: (bytes) => hasher.update(bytes), isIntact: () => hasher.digest() === object.digest };
        },
    };
}

// EXTERNAL MODULE: ./build/src/versioning/transfer/transfer-result.js
var transfer_result = __webpack_require__(22035);
// EXTERNAL MODULE: ./build/src/versioning/transfer/wanted-objects.js
var wanted_objects = __webpack_require__(53632);
// EXTERNAL MODULE: ./build/src/versioning/transfer/with-remote.js
var with_remote = __webpack_require__(11025);
;// CONCATENATED MODULE: ./build/src/versioning/transfer/push-outputs.js













/**
 * Stores cached contents in the remote, each object verified on its way, a directory's manifest after all its files:
 * every DVC takes a stored manifest for a promise that its files are there. That promise is not believed here, each file
 * is looked for, and one that a listing shows to be of another size than the cached object is stored anew. What is in
 * neither place is a failure by its path. Outputs that are never pushed are passed over. Throws what `fetchOutputs`
 * throws.
 */
function pushOutputs(repository, outputs, options) {
    return (0,with_remote/* withEachRemote */.C)(repository, outputs.filter(({ pushed }) => pushed), options.remote, (group, open) => pushGroup(repository, group, open, options));
}
async function pushGroup(repository, outputs, open, options) {
    const { signal, jobs } = options;
    const remote = await open();
    if (remote.readOnly)
        throw (0,read_only/* readOnlyRemote */.Z)(remote.name, remote.url, 'storing');
    const whole = wholeDirectories(repository, remote);
    const unseen = outputs.filter((output) => !whole.has(output));
    const { entries, failed } = await (0,gather_manifests/* gatherManifests */.c)(repository, unseen, open, options);
    const { wanted, unknown } = (0,wanted_objects/* wantedObjects */.Wv)(unseen, entries);
    const before = { transferred: 0, bytes: 0, failed: [...failed, ...unknown] };
    const there = await (0,existing_at/* existingAt */.t)(remote, wanted, jobs ?? remote.jobs, signal);
    const isStored = (digest, legacy) => {
        if (!there.has(digest, legacy))
            return false;
        const here = there.knowsSizes ? (0,platform_files/* statIfExists */.oL)((0,object_layout/* objectPath */.du)(repository.cacheDirectory, { digest, legacy })) : undefined;
        return !here?.isFile() || here.size === there.size(digest, legacy);
    };
    const plan = (0,plan_transfer/* planTransfer */.Hp)(wanted, (0,existing_at/* lookupOf */._)(repository.cacheDirectory, wanted), isStored, false);
    const missingReason = `neither in the cache nor in remote "${remote.name}"`;
    if ((0,plan_transfer/* countOf */.pq)(plan) === 0 && plan.missing.length === 0 && before.failed.length === 0)
        whole.remember(wanted.manifests);
    if (options.dryRun)
        return (0,transfer_result/* mergeResults */.n)([before, (0,transfer_result/* foretold */.c)(plan, cachedSize, missingReason)]);
    const phase = options.progress.phase('Pushing', { items: (0,plan_transfer/* countOf */.pq)(plan) });
    const mover = storeMover(repository, remote, { jobs, phase, missingReason });
    const moved = await (0,move_objects/* moveObjects */.e)(plan, mover, { signal, phase, missingReason });
    phase.done();
    return (0,transfer_result/* mergeResults */.n)([before, moved]);
    function cachedSize(digest, legacy) {
        return (0,platform_files/* statIfExists */.oL)((0,object_layout/* objectPath */.du)(repository.cacheDirectory, { digest, legacy }))?.size ?? 0;
    }
}
/** Smaller directories are looked through as quickly as a record of them is read. */
const MANY = 1000;
/** Directories of which a local remote had everything when it last looked as it does now: they need no second look. */
function wholeDirectories(repository, { files }) {
    const known = new Map();
    const stampsOf = ({ object: { digest, legacy }, only }) => {
        if (!files || only || !(0,core_digest/* isDirectoryDigest */.SU)(digest))
            return undefined;
        if (!known.has(legacy))
            known.set(legacy, (0,seen_whole/* directoryStamps */.oT)(repository, files.directory, legacy));
        return known.get(legacy);
    };
    return {
        has(output) {
            const stamps = stampsOf(output);
            return stamps !== undefined && (0,seen_whole/* isSeenWhole */.Fg)(repository, output.object, stamps);
        },
        remember(manifests) {
            for (const { object, members, chosen } of manifests) {
                if (members.length < MANY || chosen.length < members.length)
                    continue;
                const stamps = stampsOf({ path: '', object });
                if (stamps)
                    (0,seen_whole/* rememberWhole */.nL)(repository, object, stamps);
            }
        },
    };
}


/***/ })

};
