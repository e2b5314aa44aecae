export const id = 7542;
export const ids = [7542];
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
