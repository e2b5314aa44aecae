export const id = 247;
export const ids = [247];
export const modules = {

/***/ 77247:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  recordHistory: () => (/* binding */ recordHistory)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(43026);
// EXTERNAL MODULE: ./build/src/core/history.js
var core_history = __webpack_require__(4929);
// EXTERNAL MODULE: ./build/src/core/redact.js
var core_redact = __webpack_require__(60416);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
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
    const prefix = directoryPrefix(git, workspace.repository);
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
    if (!pushed.isComplete && cachedOutputs(workspace).length > 0)
        return notCommitted('the data is not in the remote');
    const concerning = (changed) => changed.filter((path) => paths.includes(path) || concernsPipeline(workspace, prefix, path));
    const checkedOut = (await git.resolve('HEAD'));
    const merged = checkedOut === head ? [] : concerning(await git.changedFiles(head, checkedOut));
    if (merged.length > 0) {
        return notCommitted(`the base branch changed what the pipeline reads (${firstOf(merged)}); merge it, or check out the head of the pull request`);
    }
    try {
        return await write(git, { head, branch: target.branch, paths, workflow, concerning });
    }
    catch (error) {
        if (!(error instanceof UserError))
            throw error; // what the run came to must not be lost with it
        return { failed: true, ...notCommitted(redact(error.message)) };
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
            return notCommitted(`${branch} moved and changed ${firstOf(changed)}; its own run records that`);
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
        lockPathOf(file),
        ...outputs.map(({ cached, path }) => (cached ? posix.join(posix.dirname(path), '.gitignore') : path)),
    ]);
    return [...new Set(paths)];
}
/** The files among them that differ from a commit, or that git does not know yet. */
async function changedResults(git, head, paths) {
    const changed = [...(await git.changedFiles(head)), ...(await git.untrackedFiles())];
    return [...new Set(changed)].filter((file) => paths.some((path) => isInside(file, path)));
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
    return [...used, ...tracked].some((place) => isInside(path, place.path) || isInside(place.path, path));
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

// EXTERNAL MODULE: ./build/src/commands/history-file.js
var history_file = __webpack_require__(85927);
// EXTERNAL MODULE: ./build/src/commands/recorded-run.js
var recorded_run = __webpack_require__(67374);
;// CONCATENATED MODULE: ./build/src/commands/record-history.js







/** Others who record at the same time are waited for so often. */
const ATTEMPTS = 20;
const LONGEST_WAIT_MS = 1500;
/**
 * Adds a run to the history at origin: a commit on top of its tip, never by force; where the tip has moved, once more on the new one.
 * Nothing else is touched, here or there. Returns why it was not recorded, for the report; that never fails a run.
 */
async function recordHistory(git, repository, workflow, run) {
    try {
        return await record(git, (0,history_file/* historyPath */.ae)(git, repository), workflow, run);
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.yo))
            throw error;
        return notRecorded((0,core_redact/* redact */.E)(error.message));
    }
}
async function record(git, path, workflow, run) {
    let refused;
    for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
        const { tip, problem } = await (0,history_file/* historyTip */.sr)(git);
        if (problem !== undefined)
            return notRecorded(problem);
        if (refused && refused.tip === tip)
            return notRecorded(refused.message);
        const file = tip === undefined ? '' : ((await git.readFiles(tip, [path])).get(path) ?? '');
        const runs = (0,core_history/* parseHistory */.i6)(file);
        // A push whose answer was lost.
        if (runs.some(({ id }) => id === run.id))
            return undefined;
        const sha = await git.commitText({
            parent: tip,
            path,
            text: (0,core_history/* withRun */.Yq)(file, (0,recorded_run/* recordedRun */.i)(run, runs)),
            message: `Record ${run.subject.head_sha.slice(0, 10)} of ${run.branch}\n`,
            author: authorOf(workflow),
        });
        const pushed = await git.push(sha, core_history/* HISTORY_BRANCH */.gx);
        if (pushed.ok)
            return undefined;
        const advice = pushed.why === 'refused' ? ' Give the job `permissions: contents: write`.' : '';
        // Servers word a lost race in many ways; that the tip has moved is what tells.
        refused =
            pushed.why === 'moved' ? undefined : { tip, message: `${pushed.message.replace(/[.\s]*$/, '.')}${advice}` };
        await (0,promises_.setTimeout)(Math.random() * Math.min(LONGEST_WAIT_MS, 50 * 2 ** attempt));
    }
    return notRecorded(`${core_history/* HISTORY_BRANCH */.gx} keeps moving`);
}
function notRecorded(reason) {
    return `This run was not added to the history (branch ${core_history/* HISTORY_BRANCH */.gx}): ${reason.replace(/\.$/, '')}.`;
}


/***/ })

};
