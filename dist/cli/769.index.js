"use strict";
exports.id = 769;
exports.ids = [769];
exports.modules = {

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

/***/ 74840:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ commitView)
});

// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(43026);
// EXTERNAL MODULE: ./build/src/core/repository-path.js
var repository_path = __webpack_require__(34949);
// EXTERNAL MODULE: ./build/src/platform/git-tree.js
var git_tree = __webpack_require__(89150);
// EXTERNAL MODULE: ./build/src/commands/directory-prefix.js
var directory_prefix = __webpack_require__(10680);
;// CONCATENATED MODULE: ./build/src/commands/objects-at.js
/** Objects of a commit by their path from git's root, each read once; those asked for in one go are read in one go. */
function objectsAt(git, commit) {
    const known = new Map();
    let batch;
    const startBatch = () => {
        const paths = [];
        const found = Promise.resolve().then(() => {
            batch = undefined;
            return git.readObjects(paths.map((path) => `${commit}:${path}`));
        });
        return { paths, found };
    };
    return (path) => {
        const asked = known.get(path);
        if (asked)
            return asked;
        const { paths, found } = (batch ??= startBatch());
        const index = paths.push(path) - 1;
        const object = found.then((objects) => objects[index]);
        known.set(path, object);
        return object;
    };
}

// EXTERNAL MODULE: ./build/src/commands/pipeline-reader.js
var pipeline_reader = __webpack_require__(32614);
// EXTERNAL MODULE: ./build/src/commands/recorded-in.js + 1 modules
var recorded_in = __webpack_require__(62896);
// EXTERNAL MODULE: ./build/src/commands/revision-files.js
var revision_files = __webpack_require__(62985);
// EXTERNAL MODULE: ./build/src/commands/revision-view.js
var revision_view = __webpack_require__(46285);
// EXTERNAL MODULE: ./build/src/commands/stored-files.js
var stored_files = __webpack_require__(18867);
;// CONCATENATED MODULE: ./build/src/commands/commit-view.js










/**
 * A commit as a revision, read from git without touching the work tree. What it does not keep in git comes from the cache
 * and, with `readFromRemote`, from the remote. Several commits may share `readPipeline`.
 */
async function commitView(git, repository, { name, commit }, readFromRemote, readPipeline = (0,pipeline_reader/* pipelineReader */.S)(repository)) {
    const prefix = (0,directory_prefix/* directoryPrefix */.E)(git, repository);
    const objectOf = objectsAt(git, commit);
    const objectAt = (path) => objectOf(`${prefix}${path}`.replace(/\/$/, ''));
    const readText = async (path) => {
        const object = await objectAt(path);
        return object?.type === 'blob' ? object.bytes.toString('utf8') : undefined;
    };
    const [tree] = await git.readObjects([`${commit}^{tree}`]);
    const files = tree ? await (0,revision_files/* filesOfCommits */.X)(git, repository, [{ sha: commit, tree: tree.sha }], prefix) : [];
    const objects = await git.readObjects(files.map(({ id }) => id));
    const texts = new Map(files.map(({ path }, index) => [path, objects[index]?.bytes.toString('utf8')]));
    const pipelines = [];
    const unread = [];
    for (const { path, kind } of files) {
        if (kind !== 'yaml')
            continue;
        try {
            pipelines.push(await readPipeline(texts.get(path) ?? '', path, readText));
        }
        catch (error) {
            if (!(error instanceof errors/* UserError */.yo))
                throw error;
            unread.push({ path, message: (0,revision_view/* reasonOf */.A)(error) });
        }
    }
    let known;
    const outputs = () => (known ??= recordedOutputs());
    function recordedOutputs() {
        const stagesOf = (_, path) => pipelines.find((pipeline) => pipeline.path === path)?.stages;
        return files.flatMap(({ path, kind }) => {
            if (kind === 'yaml')
                return [];
            const file = { path, text: texts.get(path) };
            const yaml = texts.get(path.replace(/\.lock$/, '.yaml'));
            const recorded = (0,recorded_in/* recordedIn */.A)(kind === 'dvc' ? { kind, ...file } : { kind, ...file, yaml }, stagesOf);
            if (recorded.problem)
                unread.push({ path, message: recorded.problem.message });
            return recorded.outputs;
        });
    }
    const stored = (0,stored_files/* storedFiles */.B)(repository, outputs, { name, readFromRemote });
    return {
        name,
        pipelines: pipelines.sort((a, b) => (0,repository_path/* byCodePoint */.HH)(a.path, b.path)),
        get outputs() {
            return outputs();
        },
        unread,
        async filesAt(path) {
            const object = await objectAt(path);
            if (object?.type === 'blob')
                return [path];
            const inGit = object?.type === 'tree' ? await filesBelow(git, object, path) : [];
            const all = [...new Set([...inGit, ...(await stored.filesAt(path))])];
            return all.length > 0 || object ? all.sort(repository_path/* byCodePoint */.HH) : [path];
        },
        async read(path) {
            const object = await objectAt(path);
            return object?.type === 'blob' ? object.bytes : stored.read(path);
        },
    };
}
async function filesBelow(git, tree, path) {
    const found = [];
    const idBytes = tree.sha.length / 2;
    let level = [{ path, bytes: tree.bytes }];
    while (level.length > 0) {
        const below = [];
        for (const directory of level) {
            for (const { name, id, kind } of (0,git_tree/* parseTree */.c)(directory.bytes, idBytes)) {
                const place = directory.path === '' ? name : `${directory.path}/${name}`;
                if (kind === 'directory')
                    below.push({ path: place, id });
                else if (kind === 'file')
                    found.push(place);
            }
        }
        const trees = await git.readObjects(below.map(({ id }) => id));
        level = below.flatMap((directory, index) => trees[index] ? [{ path: directory.path, bytes: trees[index].bytes }] : []);
    }
    return found;
}


/***/ }),

/***/ 10680:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ directoryPrefix)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

/** What stands before a path of the repository in git's own paths: '' or `<directory>/`. */
function directoryPrefix(git, repository) {
    const below = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(git.root, repository.root).split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep).join('/');
    return below === '' ? '' : `${below}/`;
}


/***/ }),

/***/ 8646:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ paramsPaths),
/* harmony export */   P: () => (/* binding */ metricPaths)
/* harmony export */ });
/* harmony import */ var _core_repository_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34949);

/** Metric files that pipelines declare, each once; `metrics:` at the top of dvc.yaml may name what a stage writes. */
function metricPaths(pipelines) {
    const stages = pipelines.flatMap((pipeline) => pipeline.stages);
    const writer = (path) => stages.find(({ outputs }) => outputs.some((output) => (0,_core_repository_path_js__WEBPACK_IMPORTED_MODULE_0__/* .isInside */ .FK)(path, output.path)))?.address;
    const ofStages = stages.flatMap(({ outputs }) => outputs.filter(({ kind }) => kind === 'metric'));
    const paths = new Set([...ofStages.map(({ path }) => path), ...pipelines.flatMap(({ metrics }) => metrics)]);
    return [...paths].map((path) => ({ path, stage: writer(path) }));
}
/** Parameter files that pipelines use or name, and `params.yaml` beside each dvc.yaml, each once. */
function paramsPaths(pipelines) {
    const besides = pipelines.map(({ path }) => path.replace(/dvc\.yaml$/, 'params.yaml'));
    const ofStages = pipelines.flatMap(({ stages }) => stages.flatMap(({ params }) => params.map(({ path }) => path)));
    return [...new Set([...besides, ...ofStages, ...pipelines.flatMap(({ params }) => params)])];
}


/***/ }),

/***/ 85927:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CM: () => (/* binding */ pastOf),
/* harmony export */   Hz: () => (/* binding */ asksHistory),
/* harmony export */   Lu: () => (/* binding */ readHistory),
/* harmony export */   ae: () => (/* binding */ historyPath),
/* harmony export */   sr: () => (/* binding */ historyTip)
/* harmony export */ });
/* harmony import */ var _core_history_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62601);
/* harmony import */ var _core_redact_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60416);
/* harmony import */ var _directory_prefix_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10680);



/** Whether a gate judges by the past. */
function asksHistory(rules) {
    const { metrics = [], models = {} } = rules?.config ?? {};
    return [...metrics, ...Object.values(models).flatMap(({ gates }) => gates)].some(({ history }) => history);
}
/**
 * The history, as far as a run needs it: on a laptop origin is asked only where a gate judges by the past. Nothing that goes
 * wrong here ends a run.
 */
async function readHistory(git, repository, rules, trigger) {
    if (!rules || (trigger.kind === 'manual' && !asksHistory(rules)))
        return { runs: [] };
    if (!git)
        return { runs: [], missing: 'this is no git checkout' };
    const found = await historyTip(git);
    const tip = found.tip ?? (found.problem && (await git.resolve(`refs/remotes/origin/${_core_history_js__WEBPACK_IMPORTED_MODULE_0__/* .HISTORY_BRANCH */ .gx}`)));
    if (tip === undefined) {
        const missing = found.problem
            ? `${_core_history_js__WEBPACK_IMPORTED_MODULE_0__/* .HISTORY_BRANCH */ .gx} could not be fetched: ${found.problem}`
            : `origin has no branch ${_core_history_js__WEBPACK_IMPORTED_MODULE_0__/* .HISTORY_BRANCH */ .gx} yet; runs of pushes to the default branch write it`;
        return { runs: [], missing };
    }
    const path = historyPath(git, repository);
    const file = (await git.readFiles(tip, [path])).get(path);
    return file === undefined
        ? { runs: [], missing: `${_core_history_js__WEBPACK_IMPORTED_MODULE_0__/* .HISTORY_BRANCH */ .gx} holds no ${path} yet` }
        : { runs: (0,_core_history_js__WEBPACK_IMPORTED_MODULE_0__/* .parseHistory */ .i6)(file) };
}
/** The tip of the history at origin; neither where origin has none. Fetches it alone, and no more of it than needed. */
async function historyTip(git) {
    const fetched = await git.fetchOne(`refs/heads/${_core_history_js__WEBPACK_IMPORTED_MODULE_0__/* .HISTORY_BRANCH */ .gx}`);
    if (!fetched.ok) {
        if (/couldn't find remote ref/i.test(fetched.message))
            return {};
        return { problem: (0,_core_redact_js__WEBPACK_IMPORTED_MODULE_1__/* .redact */ .E)(fetched.message.split('\n')[0] || 'git does not say why') };
    }
    const tip = await git.resolve('FETCH_HEAD');
    return tip === undefined ? { problem: 'it is no commit' } : { tip };
}
/** Where a project's runs are kept in the tree of that branch. */
function historyPath(git, repository) {
    return `${(0,_directory_prefix_js__WEBPACK_IMPORTED_MODULE_2__/* .directoryPrefix */ .E)(git, repository)}history.jsonl`;
}
/** The history as gates see it. */
function pastOf({ runs, missing }, now) {
    const valuesOf = (id) => runs.flatMap(({ time, values }) => {
        const value = Object.hasOwn(values, id) ? values[id] : undefined;
        return value === undefined ? [] : [{ value, timeMs: Date.parse(time) }];
    });
    return { nowMs: now.getTime(), valuesOf, ...(missing !== undefined && { missing }) };
}


/***/ }),

/***/ 32614:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ pipelineReader)
/* harmony export */ });
/* harmony import */ var _pipeline_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63757);
/* harmony import */ var _with_vars_read_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24182);


/** A reader that parses what is the same in several revisions once: the dvc.yaml and every file its templates draw from. */
function pipelineReader({ config }) {
    const known = new Map();
    return async (text, path, readText) => {
        const key = `${path}\n${text}`;
        const parsed = known.get(key) ?? [];
        for (const { texts, pipeline } of parsed)
            if (await areSame(texts, readText))
                return pipeline;
        const { value: pipeline, texts } = await (0,_with_vars_read_js__WEBPACK_IMPORTED_MODULE_0__/* .withVarsRead */ .f)((readVars) => (0,_pipeline_index_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDvcYaml */ .g)(text, path, readVars, config.flagStyle), readText);
        known.set(key, [...parsed, { texts, pipeline }]);
        return pipeline;
    };
}
async function areSame(texts, readText) {
    for (const [path, text] of texts)
        if ((await readText(path)) !== text)
            return false;
    return true;
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

/***/ 62896:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i: () => (/* binding */ readStages),
  A: () => (/* binding */ recordedIn)
});

// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(43026);
// EXTERNAL MODULE: ./build/src/core/repository-path.js
var repository_path = __webpack_require__(34949);
// EXTERNAL MODULE: ./build/src/pipeline/lock.js
var lock = __webpack_require__(36953);
// EXTERNAL MODULE: ./build/src/pipeline/recorded.js
var pipeline_recorded = __webpack_require__(29874);
// EXTERNAL MODULE: ./build/src/pipeline/dvc-yaml.js + 10 modules
var dvc_yaml = __webpack_require__(63757);
// EXTERNAL MODULE: ./build/src/versioning/dvc-file.js + 2 modules
var dvc_file = __webpack_require__(45756);
// EXTERNAL MODULE: ./build/src/core/digest.js
var core_digest = __webpack_require__(94161);
// EXTERNAL MODULE: ./build/src/platform/yaml/parse-yaml.js
var parse_yaml = __webpack_require__(52556);
// EXTERNAL MODULE: ./build/src/platform/yaml/values.js
var values = __webpack_require__(33535);
;// CONCATENATED MODULE: ./build/src/commands/loose-outputs.js



/**
 * Every content that a `.dvc` file or a dvc.lock (also one of DVC 1, which had no `stages`) names, taken by whatever stands
 * in an `outs` list: for files whose other parts cannot be used. `path` is the file's. Throws `YAML_INVALID` (exit 2).
 */
function looseOutputs(text, path) {
    const root = (0,parse_yaml/* parseYaml */.h)(text, { file: path }).value;
    if (!(0,values/* isYamlMap */.S6)(root))
        return [];
    const stages = (0,values/* isYamlMap */.S6)(root['stages'] ?? null) ? root['stages'] : root;
    const lists = [root['outs'], ...Object.values(stages).map(outsOf)];
    return lists.flatMap(itemsOf).flatMap((entry) => looseOutput(entry, path));
}
function outsOf(stage) {
    return (0,values/* isYamlMap */.S6)(stage) ? stage['outs'] : undefined;
}
function itemsOf(list) {
    return Array.isArray(list) ? list.filter(values/* isYamlMap */.S6) : [];
}
/** The content of an entry, and of the files that entries of a cloud-versioned remote list. */
function looseOutput(entry, owner) {
    const path = typeof entry['path'] === 'string' ? entry['path'] : '';
    const legacy = entry['hash'] === undefined;
    return [entry, ...itemsOf(entry['files'])].flatMap(({ md5: written }) => {
        const digest = typeof written === 'string' || typeof written === 'bigint' ? String(written).toLowerCase() : '';
        if (!(0,core_digest/* isDigest */.Bc)(digest))
            return [];
        return [{ path, owner, digest, cached: true, pushed: true, ...(legacy && { legacy }) }];
    });
}
/**
 * What can be said of a stage's outputs when its dvc.yaml as a whole cannot be used, e.g. since it has templates:
 * flags of paths that are written out; the defaults for others.
 */
function looseFlags(text, path, stage) {
    const directory = path.slice(0, Math.max(0, path.lastIndexOf('/')));
    const node = stageNode(text, path, stage);
    const flags = new Map();
    for (const key of ['outs', 'metrics', 'plots']) {
        const list = node?.[key];
        for (const item of Array.isArray(list) ? list : []) {
            if (!(0,values/* isYamlMap */.S6)(item))
                continue;
            for (const [written, options] of Object.entries(item))
                if ((0,values/* isYamlMap */.S6)(options))
                    flags.set(written, options);
        }
    }
    const of = (written, key) => flags.get(written)?.[key];
    return {
        workingDirectory: resolved(directory, node?.['wdir'], path),
        cached: (written) => of(written, 'cache') !== false,
        pushed: (written) => of(written, 'push') !== false,
        remote: (written) => {
            const name = of(written, 'remote');
            return typeof name === 'string' ? name.toLowerCase() : undefined;
        },
    };
}
function stageNode(text, path, stage) {
    if (text === undefined)
        return undefined;
    try {
        const root = (0,parse_yaml/* parseYaml */.h)(text, { file: path }).value;
        const stages = (0,values/* isYamlMap */.S6)(root) ? root['stages'] : undefined;
        const node = stages && (0,values/* isYamlMap */.S6)(stages) ? (stages[stage] ?? stages[stage.split('@')[0]]) : undefined;
        const inner = node && (0,values/* isYamlMap */.S6)(node) ? (node['do'] ?? node) : undefined;
        return inner && (0,values/* isYamlMap */.S6)(inner) ? inner : undefined;
    }
    catch {
        return undefined;
    }
}
function resolved(directory, written, path) {
    if (typeof written !== 'string' || written.includes('${'))
        return directory;
    try {
        return (0,repository_path/* resolveInRepository */.AZ)(directory, written, path);
    }
    catch {
        return directory;
    }
}

;// CONCATENATED MODULE: ./build/src/commands/recorded-in.js





/**
 * The contents that a `.dvc` file or a dvc.lock names, as much as can be read: a lock holds what its stages made whether
 * or not its dvc.yaml can be read, and of a `.dvc` file that cannot be used the digests still count.
 */
function recordedIn(file, stagesOf = readStages) {
    if (file.text === undefined)
        return { outputs: [], undeclared: [], problem: { message: 'its content is not in this clone', isLost: true } };
    try {
        if (file.kind === 'dvc')
            return { outputs: (0,dvc_file/* parseDvcFile */.$)(file.text, file.path).outputs, undeclared: [] };
        return ofLock((0,lock/* parseLock */.PG)(file.text, file.path), file, stagesOf);
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.yo))
            throw error;
        return loosely(file.text, file.path, error);
    }
}
function loosely(text, path, { message }) {
    try {
        return { outputs: [], undeclared: looseOutputs(text, path), problem: { message, isLost: false } };
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.yo))
            throw error;
        return { outputs: [], undeclared: [], problem: { message, isLost: true } };
    }
}
function ofLock(lock, file, stagesOf) {
    const yamlPath = file.path.replace(/\.lock$/, '.yaml');
    const stages = file.yaml === undefined ? [] : stagesOf(file.yaml, yamlPath);
    const recorded = { outputs: [], undeclared: [] };
    for (const [name, entry] of lock) {
        const stage = stages?.find((one) => one.name === name);
        if (stage)
            recorded.outputs.push(...(0,pipeline_recorded/* withContents */.x)(stage, entry));
        const declared = new Set(stage?.outputs.map(({ written }) => written));
        const others = outputsOf(name, entry, file.yaml, yamlPath, declared);
        if (stages === undefined)
            recorded.outputs.push(...others);
        else
            recorded.undeclared.push(...others);
    }
    return recorded;
}
/** The stages of a dvc.yaml; undefined where it cannot be used: then what the lock holds counts as declared. */
function readStages(text, path, readVars) {
    try {
        return (0,dvc_yaml/* parseDvcYaml */.g)(text, path, readVars).stages;
    }
    catch (error) {
        if (error instanceof errors/* UserError */.yo)
            return undefined;
        throw error;
    }
}
function outputsOf(stage, entry, yaml, yamlPath, declared) {
    const others = [...entry.outputs].filter(([written]) => !declared.has(written));
    if (others.length === 0)
        return [];
    const flags = looseFlags(yaml, yamlPath, stage);
    const owner = yamlPath.includes('/') ? `${yamlPath}:${stage}` : stage;
    return others.map(([written, content]) => {
        const remote = flags.remote(written);
        return {
            ...content,
            path: pathOf(flags.workingDirectory, written, yamlPath),
            owner,
            cached: flags.cached(written),
            pushed: flags.pushed(written),
            ...(remote !== undefined && { remote }),
        };
    });
}
function pathOf(directory, written, where) {
    try {
        return (0,repository_path/* resolveInRepository */.AZ)(directory, written, where);
    }
    catch {
        return written;
    }
}


/***/ }),

/***/ 67374:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ countComparisons),
/* harmony export */   i: () => (/* binding */ recordedRun)
/* harmony export */ });
/* harmony import */ var _core_bounded_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96564);
/* harmony import */ var _core_history_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62601);


/** The line of a run in the history, on top of the runs that are there. */
function recordedRun(run, runs) {
    const { id, time, branch, decision, subject, compared } = run;
    const again = runs.filter(({ run_id }) => run_id !== null && run_id === subject.run_id);
    const counts = compared.map((digest) => {
        const isCounted = (0,_core_history_js__WEBPACK_IMPORTED_MODULE_0__/* .comparisonsOf */ .Qf)(again, digest) > 0;
        return [digest, (0,_core_history_js__WEBPACK_IMPORTED_MODULE_0__/* .comparisonsOf */ .Qf)(runs, digest) + (isCounted ? 0 : 1)];
    });
    return {
        id,
        time: time.toISOString(),
        commit: subject.head_sha,
        branch: (0,_core_bounded_js__WEBPACK_IMPORTED_MODULE_1__/* .boundedText */ .L)(branch),
        run_id: subject.run_id,
        workflow: subject.workflow,
        decision,
        values: valuesOf(run),
        comparisons: Object.fromEntries(counts),
    };
}
/** What is gated first, slices last: the record is bounded. */
function valuesOf({ measurements, verdicts }) {
    const gated = new Set(verdicts.map(({ measurement }) => measurement));
    const rank = ({ id }) => (gated.has(id) ? 0 : id.endsWith(']') ? 2 : 1);
    const known = measurements.flatMap((one) => (one.value === null ? [] : [{ ...one, value: one.value }]));
    const kept = known.sort((a, b) => rank(a) - rank(b)).slice(0, _core_history_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_HISTORY_VALUES */ .N);
    return Object.fromEntries(kept.map(({ id, value }) => [id, value]));
}
/**
 * Writes into the section how many challengers each model's test rows have judged, this one included, and returns the
 * digests of rows that judged a new one: a model that answers as the champion does was not chosen by these rows.
 */
function countComparisons(section, measurements, runs) {
    const compared = new Set();
    for (const { name, test, standing } of section?.models ?? []) {
        if (test.digest === null || standing.kind !== 'compared')
            continue;
        const isNew = measurements.some(({ id, diff }) => id.startsWith(`evaluation.${name}.`) && (diff ?? 0) !== 0);
        if (isNew)
            compared.add(test.digest);
        if (runs.length > 0)
            test.comparisons = (0,_core_history_js__WEBPACK_IMPORTED_MODULE_0__/* .comparisonsOf */ .Qf)(runs, test.digest) + (isNew ? 1 : 0) || null;
    }
    return [...compared];
}


/***/ }),

/***/ 62985:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ filesOfCommits)
/* harmony export */ });
/* harmony import */ var _platform_git_tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89150);
/* harmony import */ var _versioning_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80014);


/**
 * The `.dvc`, dvc.yaml and dvc.lock files of many commits, each once however many commits hold it: a directory is looked into once
 * for each content it ever had. What `.dvcignore` left out at the time, and repositories inside the repository, are
 * passed over. `prefix` is where the repository lies in git's tree: '' or `<directory>/`.
 */
async function filesOfCommits(git, repository, commits, prefix) {
    const found = [];
    const trees = new Map();
    const seen = new Set();
    const idBytes = (commits[0]?.sha.length ?? 40) / 2;
    const ignorings = new Map();
    let level = await roots();
    while (level.length > 0) {
        await load(level.map(({ tree }) => tree));
        const ignoreFiles = await textsOf(level.flatMap(({ tree }) => ignoreFileOf(trees.get(tree))?.id ?? []));
        level = level.flatMap((place) => lookInto(place, ignoreFiles));
    }
    return found;
    async function roots() {
        const nothing = { id: '', texts: new Map(), rules: (0,_versioning_index_js__WEBPACK_IMPORTED_MODULE_0__/* .dvcIgnoreRules */ .By)(repository, () => undefined) };
        const first = new Map();
        for (const { sha, tree } of commits)
            if (!first.has(tree))
                first.set(tree, sha.slice(0, 10));
        const ids = [...first.keys()];
        if (prefix !== '') {
            const objects = await git.readObjects(ids.map((id) => `${id}:${prefix.slice(0, -1)}`));
            const below = ids.map((id, index) => [objects[index], first.get(id)]);
            first.clear();
            for (const [object, at] of below)
                if (object?.type === 'tree' && !first.has(object.sha))
                    first.set(object.sha, at);
        }
        return [...first].map(([tree, at]) => ({ path: '', tree, ignoring: nothing, at }));
    }
    async function load(wanted) {
        const ids = [...new Set(wanted)].filter((id) => !trees.has(id));
        const objects = await git.readObjects(ids);
        ids.forEach((id, index) => trees.set(id, (0,_platform_git_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .parseTree */ .c)(objects[index]?.bytes ?? Buffer.alloc(0), idBytes)));
    }
    async function textsOf(wanted) {
        const ids = [...new Set(wanted)];
        const objects = await git.readObjects(ids);
        return new Map(ids.map((id, index) => [id, objects[index]?.bytes.toString('utf8') ?? '']));
    }
    function lookInto(place, ignoreFiles) {
        const entries = trees.get(place.tree);
        if (place.path !== '' && entries.some(({ name, kind }) => name === '.dvc' && kind === 'directory'))
            return [];
        const ignoring = extended(place, ignoreFileOf(entries), ignoreFiles);
        const pathOf = (name) => (place.path === '' ? name : `${place.path}/${name}`);
        const yaml = entries.find(({ name, kind }) => name === 'dvc.yaml' && kind === 'file');
        const below = [];
        for (const { name, id, kind } of entries) {
            const path = pathOf(name);
            const isDvc = kind === 'file' && name.endsWith('.dvc') && name !== '.dvc';
            const isLock = kind === 'file' && name === 'dvc.lock';
            const isYaml = kind === 'file' && name === 'dvc.yaml';
            if (!isDvc && !isLock && !isYaml && kind !== 'directory')
                continue;
            if (ignoring.rules.ignoresBelow(path, kind === 'directory'))
                continue;
            const key = `${id} ${ignoring.id}${isLock ? (yaml?.id ?? '') : ''} ${path}`;
            if (seen.has(key))
                continue;
            seen.add(key);
            const { at } = place;
            if (kind === 'directory')
                below.push({ path, tree: id, ignoring, at });
            else if (isDvc || isYaml)
                found.push({ kind: isDvc ? 'dvc' : 'yaml', path, id, at });
            else
                found.push({ kind: 'lock', path, id, at, yaml: yaml && { path: pathOf('dvc.yaml'), id: yaml.id } });
        }
        return below;
    }
    function extended(place, file, ignoreFiles) {
        if (!file)
            return place.ignoring;
        const path = place.path === '' ? file.name : `${place.path}/${file.name}`;
        const id = `${place.ignoring.id}${file.id}:${path}\n`;
        const known = ignorings.get(id);
        if (known)
            return known;
        const texts = new Map([...place.ignoring.texts, [path, ignoreFiles.get(file.id)]]);
        const made = { id, texts, rules: (0,_versioning_index_js__WEBPACK_IMPORTED_MODULE_0__/* .dvcIgnoreRules */ .By)(repository, (asked) => texts.get(asked)) };
        ignorings.set(id, made);
        return made;
    }
}
function ignoreFileOf(entries) {
    return entries?.find(({ name, kind }) => name === '.dvcignore' && kind === 'file');
}


/***/ }),

/***/ 46285:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ reasonOf)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43026);

/** What an error says, in one line: its first mistake, with the place. */
function reasonOf({ message, location, mistakes }) {
    const [first] = mistakes;
    const place = first?.location ?? location;
    return `${place ? `${(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .formatLocation */ .j$)(place)}: ` : ''}${first?.message ?? message}`;
}


/***/ }),

/***/ 55745:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/config/schema.js + 6 modules
var schema = __webpack_require__(59109);
// EXTERNAL MODULE: ./build/src/config/parse-config.js + 1 modules
var parse_config = __webpack_require__(68656);
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
;// CONCATENATED MODULE: ./build/src/gate/decide.js
/**
 * The word over all verdicts: any failure fails, else anything inconclusive is inconclusive, else pass. Informational
 * verdicts never count. `failure` is evidence that could not be had (a stage failed): it outweighs everything.
 */
function decide(verdicts, failure) {
    if (failure !== undefined)
        return { decision: 'fail', reason: failure };
    const counted = verdicts.filter((verdict) => !verdict.informational && verdict.status !== 'skipped');
    for (const status of ['fail', 'inconclusive']) {
        const [first, ...others] = counted.filter((verdict) => verdict.status === status);
        if (first)
            return { decision: status, reason: first.reason + (others.length > 0 ? ` (and ${others.length} more)` : '') };
    }
    return {
        decision: 'pass',
        reason: counted.length === 0
            ? 'No gate applies.'
            : `${counted.length === 1 ? 'The gate holds' : `All ${counted.length} gates hold`}.`,
    };
}

// EXTERNAL MODULE: ./build/src/github/event.js
var github_event = __webpack_require__(45865);
// EXTERNAL MODULE: ./build/src/pipeline/select-stages.js
var select_stages = __webpack_require__(33416);
// EXTERNAL MODULE: ./build/src/pipeline/section.js + 1 modules
var section = __webpack_require__(93745);
// EXTERNAL MODULE: ./build/src/platform/files.js
var platform_files = __webpack_require__(48486);
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

// EXTERNAL MODULE: ./build/src/pipeline/params.js + 4 modules
var pipeline_params = __webpack_require__(13529);
// EXTERNAL MODULE: ./build/src/pipeline/metrics.js
var pipeline_metrics = __webpack_require__(11381);
// EXTERNAL MODULE: ./build/src/commands/commit-view.js + 1 modules
var commit_view = __webpack_require__(74840);
// EXTERNAL MODULE: ./build/src/commands/directory-prefix.js
var directory_prefix = __webpack_require__(10680);
// EXTERNAL MODULE: ./build/src/commands/evidence-paths.js
var evidence_paths = __webpack_require__(8646);
;// CONCATENATED MODULE: ./build/src/commands/base-snapshot.js






/**
 * The base's assay.yaml, undefined where it has none. A broken one is `BASE_CONFIG_INVALID` (exit 2): its rules decide, and
 * nobody else's may.
 */
async function readBaseConfig(git, commit, repository, configFile) {
    const path = (0,directory_prefix/* directoryPrefix */.E)(git, repository) + configFile;
    const text = (await git.readFiles(commit, [path])).get(path);
    if (text === undefined)
        return undefined;
    try {
        return { config: (0,parse_config/* parseConfig */.o)(text, `${commit.slice(0, 10)}:${configFile}`), text };
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.yo))
            throw error;
        throw new errors/* UserError */.yo({
            code: 'BASE_CONFIG_INVALID',
            message: `the rules of the base are broken: ${error.message}`,
            hint: 'Merge a repair of them first; on a laptop judge by the work tree with `assay run --rules head`.',
            exitCode: 2,
            mistakes: [...error.mistakes],
            cause: error,
        });
    }
}
/**
 * Reads the base. What is broken or missing there is noted and left out. `readFromRemote` allows fetching metric files that the cache keeps.
 */
async function readBase(git, commit, repository, readFromRemote) {
    const view = await (0,commit_view/* commitView */.x)(git, repository, { name: 'the base', commit }, readFromRemote);
    const outputs = view.outputs.filter(({ digest }) => digest !== undefined);
    const notes = [];
    const note = (path, message) => notes.push(`${path} of the base was not read: ${message}`);
    for (const { path, message } of view.unread)
        note(path, message);
    const attempt = async (path, parse) => {
        try {
            const bytes = await view.read(path);
            if (bytes)
                parse(bytes.toString('utf8'));
        }
        catch (error) {
            if (!(error instanceof errors/* UserError */.yo))
                throw error;
            note(path, error.message);
        }
    };
    const params = new Map();
    for (const path of (0,evidence_paths/* paramsPaths */.D)(view.pipelines)) {
        await attempt(path, (text) => params.set(path, (0,pipeline_params/* parseParams */.Sl)(text, path)));
    }
    const metrics = new Map();
    for (const { path: declared } of (0,evidence_paths/* metricPaths */.P)(view.pipelines)) {
        for (const path of await view.filesAt(declared)) {
            await attempt(path, (text) => metrics.set(path, (0,pipeline_metrics/* parseMetrics */.B)(text, path)));
        }
    }
    return { view, params, metrics, outputs, notes };
}

// EXTERNAL MODULE: ./build/src/commands/command.js
var command = __webpack_require__(62925);
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
        return (0,pipeline_params/* diffParams */.Gm)(path, base.get(path), text === undefined ? undefined : (0,pipeline_params/* parseParams */.Sl)(text, path));
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
;// CONCATENATED MODULE: ./build/src/commands/fit-report.js

/** What can be left out of a report, least missed first. Each takes half of what is there and says how much that was. */
const CUTS = [
    {
        what: 'files of changed directories',
        cut: ({ sections }) => {
            const lists = sections.data?.changed.flatMap(({ files }) => (files ? [files.listed] : [])) ?? [];
            return lists.reduce((sum, list) => sum + halve(list), 0);
        },
    },
    {
        what: 'changed data',
        cut: ({ sections: { data } }) => {
            const removed = data ? halve(data.changed) : 0;
            if (data)
                data.omitted += removed;
            return removed;
        },
    },
    { what: 'parameters', cut: ({ sections }) => halve(sections.pipeline?.params ?? []) },
    {
        what: 'numbers on changed test rows',
        cut: ({ sections }) => (sections.evaluation?.models ?? []).reduce((sum, { changed_rows: changed }) => sum + halve(changed?.measurements ?? []), 0),
    },
    {
        what: 'curves',
        cut: ({ sections }) => (sections.evaluation?.models ?? []).reduce((sum, { curves }) => sum + halve(curves), 0),
    },
    {
        what: 'metrics without a gate',
        cut: (report) => {
            const gated = new Set(report.verdicts.map(({ measurement }) => measurement));
            const others = report.measurements.filter(({ id }) => !gated.has(id));
            const removed = new Set(others.slice(others.length >> 1));
            report.measurements = report.measurements.filter((measured) => !removed.has(measured));
            return removed.size;
        },
    },
    {
        what: 'reasons of stages',
        cut: ({ sections }) => (sections.pipeline?.stages ?? []).reduce((sum, { reasons }) => sum + halve(reasons), 0),
    },
    {
        what: 'digests of data',
        cut: ({ inputs }) => {
            const paths = Object.keys(inputs.data);
            const removed = paths.slice(paths.length >> 1);
            inputs.data = Object.fromEntries(Object.entries(inputs.data).slice(0, paths.length >> 1));
            return removed.length;
        },
    },
];
/**
 * The report, cut down where it holds more than a report.json may (measurements, bytes). Verdicts and what they judge always
 * stay; a note says how much of what was left out.
 */
function fitReport(report) {
    if (fits(report))
        return report;
    const fitted = structuredClone(report);
    const leftOut = new Map();
    for (const { what, cut } of CUTS) {
        while (!fits(fitted)) {
            const removed = cut(fitted);
            if (removed === 0)
                break;
            leftOut.set(what, (leftOut.get(what) ?? 0) + removed);
        }
    }
    const list = [...leftOut].map(([what, number]) => `${number} ${what}`).join(', ');
    const { pipeline } = fitted.sections;
    if (pipeline)
        pipeline.notes = [`Left out, since the report would be too large: ${list}.`, ...pipeline.notes].slice(0, 50);
    return fitted;
}
const ROOM_FOR_THE_NOTE = 1024;
function fits(report) {
    if (report.measurements.length > core_report/* MAX_MEASUREMENTS */.nm)
        return false;
    return Buffer.byteLength(JSON.stringify(report, null, 2)) <= core_report/* MAX_REPORT_BYTES */.WA - ROOM_FOR_THE_NOTE;
}
/** Drops the later half of a list in place (the last one too) and says how many that were. */
function halve(list) {
    return list.splice(list.length >> 1).length;
}

// EXTERNAL MODULE: ./build/src/commands/open-repository.js
var open_repository = __webpack_require__(4159);
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
                    head.set(path, (0,pipeline_metrics/* parseMetrics */.B)(bytes.toString('utf8'), path));
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
// EXTERNAL MODULE: ./build/src/core/measurement.js
var measurement = __webpack_require__(71077);
// EXTERNAL MODULE: ./build/src/core/stage-seconds.js
var stage_seconds = __webpack_require__(29731);
;// CONCATENATED MODULE: ./build/src/commands/measure.js



/**
 * Every number of every metric file, beside the base's, and every metric that a rule names. Those without a value are
 * there with the reason. Sorted as the files are, keys in the order their script wrote them.
 */
function measureMetrics({ head, base, absent }, rules) {
    const directions = new Map(rules.map((rule) => [rule.metric, directionOfRule(rule)]));
    const measure = (file, key) => {
        const now = absent.has(file) ? undefined : head.get(file);
        const [value, baseValue] = [numberOf(now?.get(key)), numberOf(base.get(file)?.get(key))];
        const id = (0,bounded/* boundedText */.L)(`${file}:${key}`);
        return (0,measurement/* measurement */.P)({
            id,
            source: (0,bounded/* boundedText */.L)(file),
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
    const onlyNamed = [...directions.keys()].filter((metric) => !known.has(metric) && (0,stage_seconds/* stageOfSeconds */.H)(metric) === undefined);
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
        const stage = (0,stage_seconds/* stageOfSeconds */.H)(id);
        if (stage === undefined)
            return [];
        const seconds = ran.find(({ address }) => address === stage)?.seconds ?? null;
        const isKnown = results.some(({ address }) => address === stage);
        const why = isKnown ? `${stage} did not have to run` : `this run has no stage ${stage}`;
        return [
            (0,measurement/* measurement */.P)({
                id,
                source: 'dvc.yaml',
                unit: 'seconds',
                direction: 'lower',
                value: seconds,
                undefined_reason: seconds === null ? (0,bounded/* boundedText */.L)(why) : null,
            }),
        ];
    });
    return [(0,measurement/* measurement */.P)({ id: 'pipeline.stages_run', source: 'dvc.yaml', unit: 'stages', value: ran.length }), ...timed];
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
        return (0,bounded/* boundedText */.L)(known);
    if (held !== undefined)
        return (0,bounded/* boundedText */.L)(`${file} holds ${JSON.stringify(held)}, which is no number`);
    return (0,bounded/* boundedText */.L)(isThere ? `${file} does not hold it` : `no stage or metrics entry of dvc.yaml has a file ${file}`);
}

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
        const { validateData } = await Promise.all(/* import() */[__webpack_require__.e(8549), __webpack_require__.e(9499), __webpack_require__.e(3138), __webpack_require__.e(9749)]).then(__webpack_require__.bind(__webpack_require__, 19749));
        const { measurements, verdicts, section, described } = await validateData(data, head, base, context.progress);
        evidence.measurements.push(...measurements);
        evidence.verdicts.push(...verdicts);
        evidence.sections.validation = section;
        evidence.datasets = described;
    }
    if (Object.keys(models).length > 0) {
        const { measureModels } = await Promise.all(/* import() */[__webpack_require__.e(8549), __webpack_require__.e(3789), __webpack_require__.e(4924), __webpack_require__.e(8878)]).then(__webpack_require__.bind(__webpack_require__, 18878));
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
// EXTERNAL MODULE: ./build/src/versioning/remotes/index.js
var remotes = __webpack_require__(65990);
;// CONCATENATED MODULE: ./build/src/commands/remote-policy.js


/**
 * Whether this run may pull and push. What was asked for (a flag, an input) comes before what assay.yaml says. `auto` follows
 * the credentials; for a pull request from a fork only an explicit request pushes. `always` without a usable remote is
 * `REMOTE_NOT_READY` (exit 3).
 */
async function remotePolicy(repository, trigger, asked, configured) {
    const isFork = 'isFork' in trigger && trigger.isFork === true;
    const pull = asked.pull ?? configured.pull;
    const push = asked.push ?? (isFork && configured.push === 'always' ? 'auto' : configured.push);
    if (pull === 'never' && push === 'never')
        return { pull: false, push: false, isPushWanted: false, notes: [] };
    const { ready, reason } = await (0,remotes/* remoteReadiness */.rR)(repository);
    if (!ready && (pull === 'always' || push === 'always')) {
        throw new errors/* UserError */.yo({
            code: 'REMOTE_NOT_READY',
            message: `the remote cannot be used: ${reason}`,
            hint: 'Give the job credentials, or set `pull: auto` and `push: auto` under `pipeline:` in assay.yaml.',
            exitCode: 3,
        });
    }
    const notes = [];
    if (!ready)
        notes.push(`Data was neither pulled nor pushed: ${reason}.`);
    else if (isFork && push === 'auto')
        notes.push('New data was not pushed: this pull request comes from a fork.');
    return {
        pull: ready && pull !== 'never',
        push: ready && (push === 'always' || (push === 'auto' && !isFork)),
        isPushWanted: push === 'always',
        notes,
    };
}

// EXTERNAL MODULE: ./build/src/commands/reproduce-stages.js + 9 modules
var reproduce_stages = __webpack_require__(92941);
// EXTERNAL MODULE: ./build/src/commands/repro-outcome.js
var repro_outcome = __webpack_require__(7001);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/src/gate/history/history-section.js
var history_section = __webpack_require__(84668);
// EXTERNAL MODULE: ./build/src/commands/history-file.js
var history_file = __webpack_require__(85927);
// EXTERNAL MODULE: ./build/src/commands/recorded-run.js
var recorded_run = __webpack_require__(67374);
;// CONCATENATED MODULE: ./build/src/commands/run-history.js




/** Reads the history, and writes into the evaluation how often its test rows have judged before. */
async function historyOfRun({ rules, git, workspace: { repository }, results }, { trigger, workflow }, evidence, measurements) {
    const history = await (0,history_file/* readHistory */.Lu)(git, repository, rules, trigger);
    const compared = (0,recorded_run/* countComparisons */.G)(evidence.sections.evaluation, measurements, history.runs);
    const now = new Date();
    const past = (0,history_file/* pastOf */.CM)(history, now);
    return {
        past,
        sectionOf(verdicts) {
            const section = (0,history_section/* historySection */.gK)(verdicts.map(({ measurement }) => measurement), past);
            return section.series.length > 0 || (section.missing !== null && (0,history_file/* asksHistory */.Hz)(rules)) ? { history: section } : {};
        },
        async record(run) {
            const branch = trigger.kind === 'push' ? trigger.defaultBranch : undefined;
            if (branch === undefined || !git || !rules || results.some(({ failure }) => failure))
                return [];
            const { recordHistory } = await __webpack_require__.e(/* import() */ 7542).then(__webpack_require__.bind(__webpack_require__, 37542));
            const whole = { ...run, id: (0,external_node_crypto_.randomUUID)(), time: now, branch, compared };
            const problem = await recordHistory(git, repository, workflow, whole);
            return problem === undefined ? [] : [problem];
        },
    };
}

// EXTERNAL MODULE: ./build/src/commands/report-document.js + 3 modules
var report_document = __webpack_require__(45494);
;// CONCATENATED MODULE: ./build/src/commands/rule-places.js

/** Where an assay.yaml has the rule on a measurement, for annotations; nowhere where the text is no valid assay.yaml. */
function rulePlaces(text, file) {
    let places;
    try {
        places = (0,parse_config/* locateRules */.K)(text, file);
    }
    catch {
        return () => undefined;
    }
    return (measurement) => places.get(measurement) ?? places.get(sharedKey(measurement));
}
/** What has a place for several: a metric for its slices, a dataset for rules that stand elsewhere. */
function sharedKey(measurement) {
    const [dataset] = /^validation\.[^.]+/.exec(measurement) ?? [];
    return dataset ?? (measurement.startsWith('evaluation.') ? measurement.replace(/\[.*$/s, '') : measurement);
}

;// CONCATENATED MODULE: ./build/src/commands/run-outcome.js



/** What a finished run tells its door. */
function runOutcome(parts) {
    const { report, results, files, candidates, pushed, committed } = parts;
    return {
        exitCode: exitCodeOfRun(parts),
        json: report,
        text: (0,report_document/* reportDocument */.ce)(report),
        stagesRun: (0,repro_outcome/* stagesRun */.Z)(results),
        pushed: pushed.transferred,
        run: {
            decision: report.decision,
            reason: report.reason,
            files,
            candidates: candidates ?? {},
            annotations: annotationsOf(parts),
            ...(committed.commit && { commit: committed.commit.sha }),
        },
    };
}
/** A stage that failed is never advice; gates are, where `enforce` is false. Data or results that could not be stored are exit 3. */
function exitCodeOfRun({ report, results, rules, pushed, committed }) {
    const failure = results.find(({ failure }) => failure !== undefined)?.failure;
    if (failure)
        return failure.exitCode;
    if (rules?.binding && rules.config.enforce) {
        if (report.decision === 'fail')
            return 1;
        if (report.decision === 'inconclusive' && rules.config.on_inconclusive === 'fail')
            return 1;
    }
    return pushed.failed.length > 0 || committed.failed ? 3 : 0;
}
function annotationsOf({ report, results, head, configFile, workspace, committed }) {
    const placeOf = head ? rulePlaces(head.text, configFile) : () => undefined;
    const ofStages = results.flatMap(({ address, failure }) => {
        if (!failure)
            return [];
        const stage = workspace.stages.find((candidate) => candidate.address === address);
        const message = [failure.message, ...failure.lastLines].join('\n');
        return [{ level: 'error', title: `Stage ${address} failed`, message, file: stage.file, line: stage.line }];
    });
    const ofGates = report.verdicts.flatMap((verdict) => {
        if (verdict.status !== 'fail' && verdict.status !== 'inconclusive')
            return [];
        const level = verdict.informational ? 'notice' : verdict.status === 'fail' ? 'error' : 'warning';
        const place = placeOf(verdict.measurement);
        return [
            {
                level,
                title: `${verdict.rule}: ${verdict.status}`,
                message: verdict.reason,
                file: configFile,
                ...(place && { line: place.line, column: place.column }),
            },
        ];
    });
    const ofCommit = committed.note === undefined
        ? []
        : [{ level: committed.failed ? 'error' : 'notice', title: 'Results not committed', message: committed.note }];
    return [...ofStages, ...ofGates, ...ofCommit];
}

;// CONCATENATED MODULE: ./build/src/commands/run-notes.js



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
    return `${PROTECTED_NOTE}${(0,push_made/* firstOf */.K)(touched)}. The rules and test rows of the base judge.`;
}
/** A note for who wrote the file under a name that nobody reads. */
function misnamedConfig(root) {
    const found = ['assay.yml', '.assay.yaml', '.assay.yml'].filter((name) => (0,platform_files/* statIfExists */.oL)(`${root}/${name}`));
    return found.map((name) => `${name} is not read: rename it to ${schema/* CONFIG_FILE */.g2}.`);
}

// EXTERNAL MODULE: ./node_modules/ignore/index.js
var ignore = __webpack_require__(70298);
// EXTERNAL MODULE: ./build/src/evaluation/metrics/choose-metric.js + 11 modules
var choose_metric = __webpack_require__(69677);
// EXTERNAL MODULE: ./build/src/gate/judge-model.js
var judge_model = __webpack_require__(99450);
// EXTERNAL MODULE: ./build/src/gate/judge.js + 5 modules
var judge = __webpack_require__(79072);
;// CONCATENATED MODULE: ./build/src/commands/run-rules.js




/**
 * Rules come from the base, so that a change cannot weaken its own gate. Where the base has none, the head's are shown
 * and block nothing. `--rules head` judges by the work tree's (undefined: nobody has any).
 */
function chooseRules(head, base, asked) {
    if (asked === 'head')
        return head && { config: head.config, sha: blobSha(head.text), binding: true };
    if (base)
        return { config: base.config, sha: blobSha(base.text), binding: true };
    return head && { config: head.config, sha: null, binding: false };
}
/** Of models that a run did not come to. */
const UNMEASURED = { kind: 'unmeasured', reason: 'this run did not come to it' };
/** Verdicts of the effective rules; those that do not bind yet never decide. */
function judgeBy(rules, measurements, hasBase, { standings, verdicts: ofData, past, }) {
    if (!rules)
        return [];
    const { metrics, models } = rules.config;
    const verdicts = [
        ...ofData,
        ...Object.entries(models).flatMap(([name, model]) => (0,judge_model/* judgeModel */.f)(name, gatesOf(model), measurements, standings.get(name) ?? UNMEASURED, past)),
        ...(0,judge/* judge */.S4)(metrics, measurements, hasBase, past),
    ];
    return rules.binding ? verdicts : verdicts.map((verdict) => ({ ...verdict, informational: true }));
}
/** The gates of a model, with the names that its measurements have: an alias means the same. */
function gatesOf({ gates, task }) {
    return gates.map((gate) => /^(?:drift|serving)\./.test(gate.metric) ? gate : { ...gate, metric: (0,choose_metric/* chooseMetric */.I)(gate.metric, task).name });
}
/**
 * Changed paths that the base protects (gitignore patterns, anchored at the root). `changed` are git's own paths; in a
 * project below git's root (`prefix`: `<directory>/`) patterns may count from either.
 */
function protectedChanges(rules, changed, prefix) {
    if (!rules?.binding || changed.length === 0)
        return [];
    const anchored = rules.config.protected.map((pattern) => (/^[/!]/.test(pattern) ? pattern : `/${pattern}`));
    const matcher = ignore().add(anchored);
    const isBelow = (path) => path.startsWith(prefix) && path.length > prefix.length;
    return changed.filter((path) => matcher.ignores(path) || (isBelow(path) && matcher.ignores(path.slice(prefix.length))));
}
/** Git's name of a file's content (SHA-1 object format). */
function blobSha(text) {
    const bytes = Buffer.from(text);
    return (0,external_node_crypto_.createHash)('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}

;// CONCATENATED MODULE: ./build/src/commands/stopwatch.js
/** Seconds of the phases of one run, in the order they ended. */
class Stopwatch {
    started = performance.now();
    last = this.started;
    seconds = {};
    /** Ends a phase. */
    lap(phase) {
        const now = performance.now();
        this.seconds[phase] = rounded(now - this.last);
        this.last = now;
    }
    laps() {
        return { ...this.seconds, total: rounded(performance.now() - this.started) };
    }
}
function rounded(milliseconds) {
    return Math.round(milliseconds) / 1000;
}

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
        (0,platform_files/* writeFileAtomic */.Zf)(written[name], bytes);
    }
    return written;
}

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
            (0,platform_files/* writeFileAtomic */.Zf)(`${directory}/lineage/${fileName(stage.address)}`, `${JSON.stringify(events, null, 2)}\n`);
    }
}
/** Addresses hold `/` and `:`. */
function fileName(address) {
    return `${encodeURIComponent(address).replaceAll('%40', '@').replaceAll('*', '%2A')}.json`;
}

// EXTERNAL MODULE: ./build/src/report/html/render-html.js + 5 modules
var render_html = __webpack_require__(13738);
// EXTERNAL MODULE: ./build/src/report/markdown/render-markdown.js + 7 modules
var render_markdown = __webpack_require__(646);
;// CONCATENATED MODULE: ./build/src/commands/write-report.js




/**
 * Writes report.json, report.html and report.md below `directory` (absolute). A directory that was not there keeps itself out of git.
 */
function writeReport(report, directory) {
    const document = (0,report_document/* reportDocument */.ce)(report);
    const json = `${JSON.stringify(report, null, 2)}\n`;
    if (Buffer.byteLength(json) > core_report/* MAX_REPORT_BYTES */.WA)
        throw new Error(`report.json is larger than ${core_report/* MAX_REPORT_BYTES */.WA} bytes`);
    const files = {
        json: `${directory}/report.json`,
        html: `${directory}/report.html`,
        markdown: `${directory}/report.md`,
    };
    const isNew = (0,platform_files/* statIfExists */.oL)(directory) === undefined;
    if (isNew)
        (0,platform_files/* writeFileAtomic */.Zf)(`${directory}/.gitignore`, '*\n');
    (0,platform_files/* writeFileAtomic */.Zf)(files.html, (0,render_html/* renderHtml */.K)(document, { title: document.title }));
    (0,platform_files/* writeFileAtomic */.Zf)(files.markdown, (0,render_markdown/* renderMarkdown */.G)(document));
    (0,platform_files/* writeFileAtomic */.Zf)(files.json, json);
    return files;
}

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
        const watch = new Stopwatch();
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
        const before = rulesOf === 'base' && git && base ? await readBaseConfig(git, base.commit, repository, configFile) : undefined;
        const rules = chooseRules(head, before, rulesOf);
        const { pipeline } = rules?.config ?? (0,schema/* defaultConfig */.sb)();
        const policy = await remotePolicy(repository, context.trigger, { pull: options.pull, push: options.push }, pipeline);
        const snapshot = git && base && (await readBase(git, base.commit, repository, policy.pull));
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
            ...measureMetrics({ ...written, base: snapshot?.metrics ?? new Map() }, rules?.config.metrics ?? []),
            ...measureStages(results, rules?.config.metrics),
        ];
        const history = await historyOfRun(finished, context, evidence, measurements);
        const verdicts = judgeBy(rules, measurements, base !== undefined, { ...evidence, past: history.past });
        const { decision, reason } = decide(verdicts, stageFailure(results));
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
        const touched = [...new Set([...protectedChanges(rules, changed, prefix), ...evidence.changedTests])];
        const notes = [
            ...rulesNotes(rules, touched, base !== undefined),
            ...(head ? [] : misnamedConfig(repository.root)),
            ...policy.notes,
            ...(snapshot?.notes ?? []),
            ...unread,
            ...pushed.notes,
            ...(committed.note === undefined ? [] : [committed.note]),
            ...unrecorded,
        ];
        const report = fitReport({
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
        const files = writeReport(report, out);
        const isMade = !results.some(({ failure }) => failure);
        const candidates = isMade ? await writeCandidates(finished, context, out) : {};
        writeLineage(workspace, context, { results, ended, tables: evidence.tables, subject, prefix }, out);
        if (evidence.datasets.size > 0) {
            const { writeSchemaPages } = await __webpack_require__.e(/* import() */ 1645).then(__webpack_require__.bind(__webpack_require__, 71645));
            writeSchemaPages(workspace, evidence.datasets, out);
        }
        return runOutcome({ report, results, rules, head, configFile, workspace, files, candidates, pushed, committed });
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
    const source = (0,platform_files/* readTextIfExists */.TP)((0,external_node_path_.resolve)(repository.root, configFile));
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

/***/ 18867:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ storedFiles)
/* harmony export */ });
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(94161);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43026);
/* harmony import */ var _core_repository_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(34949);
/* harmony import */ var _versioning_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35899);
/* harmony import */ var _versioning_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27125);




/** Opens what the outputs of a revision (`name`, for messages) record; they are asked for when the first file is. */
function storedFiles(repository, outputs, { name, readFromRemote }) {
    const recorded = () => outputs().filter(({ digest }) => digest !== undefined);
    const lists = new Map();
    async function bytesOf(output, digest, path) {
        const { legacy, remote, cached } = output;
        const options = { ...(legacy && { legacy }), ...(remote && { remote }), cacheOnly: !readFromRemote };
        const bytes = cached ? await (0,_versioning_index_js__WEBPACK_IMPORTED_MODULE_0__/* .readObject */ .Ag)(repository, digest, options) : undefined;
        if (bytes)
            return bytes;
        const where = readFromRemote ? 'neither in the cache nor in a remote' : 'not in the cache';
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo({
            code: 'CONTENT_UNAVAILABLE',
            message: cached
                ? `${path} of ${name} is ${where} (${digest})`
                : `${path} of ${name} is recorded by ${output.owner}, but is not there, and DVC does not store it`,
            hint: cached
                ? 'Push it from where it was made (`assay push`), or fetch it from another remote (`assay fetch -r <name>`).'
                : 'Commit it to git, or run the stage again.',
            exitCode: 3,
        });
    }
    /** Path → digest of the files of a recorded directory. */
    function listOf(output) {
        const known = lists.get(output);
        if (known)
            return known;
        const list = bytesOf(output, output.digest, output.path).then((bytes) => {
            const entries = (0,_versioning_index_js__WEBPACK_IMPORTED_MODULE_2__/* .parseManifest */ .Ng)(bytes, output.path);
            return new Map(entries.map(({ path, digest }) => [`${output.path}/${path}`, digest]));
        });
        lists.set(output, list);
        return list;
    }
    return {
        async filesAt(path) {
            const found = [];
            for (const output of recorded()) {
                if (!(0,_core_repository_path_js__WEBPACK_IMPORTED_MODULE_3__/* .isInside */ .FK)(output.path, path) && !(0,_core_repository_path_js__WEBPACK_IMPORTED_MODULE_3__/* .isInside */ .FK)(path, output.path))
                    continue;
                if (!(0,_core_digest_js__WEBPACK_IMPORTED_MODULE_4__/* .isDirectoryDigest */ .SU)(output.digest) || !output.cached) {
                    if (output.cached && (0,_core_repository_path_js__WEBPACK_IMPORTED_MODULE_3__/* .isInside */ .FK)(output.path, path))
                        found.push(output.path);
                    continue;
                }
                const list = await listOf(output).catch((error) => {
                    if (error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo)
                        return undefined;
                    throw error;
                });
                if (list)
                    found.push(...[...list.keys()].filter((file) => (0,_core_repository_path_js__WEBPACK_IMPORTED_MODULE_3__/* .isInside */ .FK)(file, path)));
                else if ((0,_core_repository_path_js__WEBPACK_IMPORTED_MODULE_3__/* .isInside */ .FK)(output.path, path))
                    found.push(output.path);
            }
            return found;
        },
        async read(path) {
            const output = recorded().find((one) => (0,_core_repository_path_js__WEBPACK_IMPORTED_MODULE_3__/* .isInside */ .FK)(path, one.path));
            if (!output)
                return undefined;
            const isDirectory = (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_4__/* .isDirectoryDigest */ .SU)(output.digest);
            if (!isDirectory)
                return output.path === path ? bytesOf(output, output.digest, path) : undefined;
            const digest = (await listOf(output)).get(path);
            return digest === undefined ? undefined : bytesOf(output, digest, path);
        },
    };
}


/***/ }),

/***/ 40908:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ copiesInCache),
/* harmony export */   i: () => (/* binding */ withRuns)
/* harmony export */ });
/* harmony import */ var _versioning_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22534);
/* harmony import */ var _versioning_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35899);
/* harmony import */ var _run_cache_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29062);


/**
 * Moves data and, with `--run-cache`, the remembered runs after it: all of them, whatever the targets, as in DVC. A remote
 * without runs is refused before anything moves (`RUNS_UNSUPPORTED`, exit 2).
 */
async function withRuns({ repository, options, isWithRuns }, direction, moveData) {
    if (!isWithRuns)
        return moveData();
    const remote = await (await (0,_versioning_index_js__WEBPACK_IMPORTED_MODULE_0__/* .loadRuns */ .lR)()).openRemoteRuns(repository, options.remote);
    try {
        const data = await moveData();
        const runs = await remote[direction]({ ...options, problemOf: _run_cache_js__WEBPACK_IMPORTED_MODULE_1__/* .problemOfRun */ .K });
        return { ...data, transferred: data.transferred + runs.transferred, bytes: data.bytes + runs.bytes };
    }
    finally {
        remote.close();
    }
}
/**
 * The outputs that git keeps and whose copies a remembered run left in the cache, as the cache's own: without them a run
 * is of no use elsewhere.
 */
function copiesInCache(repository, outputs) {
    return outputs
        .filter((output) => !output.cached && output.digest !== undefined && (0,_versioning_index_js__WEBPACK_IMPORTED_MODULE_2__/* .isCached */ .bm)(repository, output))
        .map((output) => ({ ...output, cached: true }));
}


/***/ }),

/***/ 24182:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ withVarsRead)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43026);
/* harmony import */ var _vars_reader_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52546);


/** No dvc.yaml draws from so many parameter files. */
const MOST_FILES = 50;
/**
 * What a parser comes to that asks for parameter files while it runs, where files cannot be read at once: it runs, what it
 * asked for is read, and again until nothing new is asked for. With the texts of all it asked for, by their path. Throws
 * `VARS_TOO_MANY` over 50 files: each of them may be a call to a server.
 */
async function withVarsRead(parse, readText) {
    const known = new Map();
    for (;;) {
        const asked = new Set();
        let outcome;
        try {
            const readVars = (0,_vars_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .varsReader */ .Y)((path) => {
                if (!known.has(path))
                    asked.add(path);
                return known.get(path);
            });
            outcome = { value: parse(readVars) };
        }
        catch (error) {
            outcome = { error };
        }
        if (asked.size === 0) {
            if ('error' in outcome)
                throw outcome.error;
            return { value: outcome.value, texts: known };
        }
        if (known.size + asked.size > MOST_FILES) {
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo({
                code: 'VARS_TOO_MANY',
                message: `a dvc.yaml draws from more than ${MOST_FILES} parameter files`,
                hint: 'Put parameters that belong together into one file.',
                exitCode: 2,
            });
        }
        for (const path of asked)
            known.set(path, await readText(path));
    }
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

/***/ 62601:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gx: () => (/* binding */ HISTORY_BRANCH),
  N: () => (/* binding */ MAX_HISTORY_VALUES),
  Qf: () => (/* binding */ comparisonsOf),
  i6: () => (/* binding */ parseHistory),
  Yq: () => (/* binding */ withRun)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js
var api = __webpack_require__(43759);
;// CONCATENATED MODULE: ./node_modules/zod/v4/classic/iso.js



function datetime(params) {
    return api/* _isoDateTime */.G1(schemas/* ZodISODateTime */.You, params);
}
function date(params) {
    return core._isoDate(ZodISODate, params);
}
function time(params) {
    return core._isoTime(ZodISOTime, params);
}
function duration(params) {
    return core._isoDuration(ZodISODuration, params);
}

// EXTERNAL MODULE: ./build/src/core/bounded.js
var bounded = __webpack_require__(96564);
// EXTERNAL MODULE: ./build/src/core/verdict.js
var verdict = __webpack_require__(18732);
;// CONCATENATED MODULE: ./build/src/core/history.js



/** The branch of a repository that keeps what its default branch measured; each project has one file there. */
const HISTORY_BRANCH = 'assay-history';
/** So many runs a file holds; older ones are in the branch's own past. */
const MAX_RUNS = 1000;
/** Most values of one run, least missed last. */
const MAX_HISTORY_VALUES = 300;
const history_text = schemas/* string */.YjP().max(bounded/* MAX_TEXT */.l);
const recordedRunSchema = schemas/* object */.Ikc({
    /** Its own, so that a run finds its line again. */
    id: history_text,
    time: datetime(),
    commit: schemas/* string */.YjP().regex(/^[0-9a-f]{40,64}$/),
    branch: history_text,
    run_id: schemas/* number */.aig().int().positive().nullable(),
    workflow: history_text.nullable(),
    decision: verdict/* decisionSchema */.O,
    /** Measurement id → value. */
    values: schemas/* record */.g1P(history_text, schemas/* number */.aig()),
    /** Digest of the rows models were compared on → how many challengers have been so far, this one included. */
    comparisons: schemas/* record */.g1P(schemas/* string */.YjP().regex(/^[0-9a-f]{64}$/), schemas/* number */.aig().int().positive()),
});
/** The runs of a history file, oldest first. Lines that are none, such as those of a later version, are passed over. */
function parseHistory(file) {
    return linesOf(file).flatMap((line) => {
        const found = recordedRunSchema.safeParse(jsonOf(line));
        return found.success ? [found.data] : [];
    });
}
/** The file with a run added; lines that nobody understands stay as they are. */
function withRun(file, run) {
    return [...linesOf(file), JSON.stringify(run)].slice(-MAX_RUNS).join('\n') + '\n';
}
/** How many challengers have been compared on these rows; runs of the same workflow run count once. */
function comparisonsOf(runs, digest) {
    return Math.max(0, ...runs.map(({ comparisons }) => comparisons[digest] ?? 0));
}
function linesOf(file) {
    return file.split('\n').filter((line) => line.trim() !== '');
}
function jsonOf(line) {
    try {
        return JSON.parse(line);
    }
    catch {
        return undefined;
    }
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

/***/ 11381:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ parseMetrics),
/* harmony export */   U: () => (/* binding */ readMetrics)
/* harmony export */ });
/* harmony import */ var _platform_yaml_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33535);
/* harmony import */ var _platform_yaml_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28181);
/* harmony import */ var _params_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13529);


/**
 * What a metric file (JSON, TOML, Python, else YAML) holds of numbers, booleans and text, as DVC takes them: maps stay
 * maps; lists, nulls and what is empty are dropped, and there is `{}` when nothing is left. Numbers keep their spelling
 * apart: 1 and 1.0. Throws what `parseParams` throws.
 */
function readMetrics(text, path) {
    const value = extracted((0,_params_js__WEBPACK_IMPORTED_MODULE_0__/* .parseParams */ .Sl)(text, path));
    return value === undefined || value === 0 || value === false || value === '' || isZero(value) ? {} : value;
}
/** The same with one key for each value: nested maps are flattened with dots. */
function parseMetrics(text, path) {
    return new Map(flatten(readMetrics(text, path), ''));
}
function extracted(value) {
    if (value === null || Array.isArray(value))
        return undefined;
    if (!(0,_platform_yaml_index_js__WEBPACK_IMPORTED_MODULE_1__/* .isYamlMap */ .S6)(value))
        return typeof value === 'object' && !(value instanceof _platform_yaml_index_js__WEBPACK_IMPORTED_MODULE_1__/* .YamlFloat */ .iw) ? undefined : value;
    const entries = (0,_platform_yaml_index_js__WEBPACK_IMPORTED_MODULE_2__/* .yamlEntries */ .go)(value).flatMap(([key, child]) => {
        const kept = extracted(child);
        return kept === undefined ? [] : [[key, kept]];
    });
    return entries.length === 0 ? undefined : (0,_platform_yaml_index_js__WEBPACK_IMPORTED_MODULE_2__/* .mapOf */ .A7)(entries);
}
function isZero(value) {
    return value instanceof _platform_yaml_index_js__WEBPACK_IMPORTED_MODULE_1__/* .YamlFloat */ .iw && value.value === 0;
}
function flatten(value, prefix) {
    if (value instanceof _platform_yaml_index_js__WEBPACK_IMPORTED_MODULE_1__/* .YamlFloat */ .iw)
        return [[prefix, Number.isFinite(value.value) ? value.value : String(value.value)]];
    if (typeof value === 'bigint')
        return [[prefix, Number(value)]];
    if (typeof value === 'number' || typeof value === 'boolean' || typeof value === 'string')
        return [[prefix, value]];
    if (!(0,_platform_yaml_index_js__WEBPACK_IMPORTED_MODULE_1__/* .isYamlMap */ .S6)(value))
        return [];
    return (0,_platform_yaml_index_js__WEBPACK_IMPORTED_MODULE_2__/* .yamlEntries */ .go)(value).flatMap(([key, child]) => flatten(child, prefix === '' ? (0,_platform_yaml_index_js__WEBPACK_IMPORTED_MODULE_2__/* .keyText */ .Pu)(key) : `${prefix}.${(0,_platform_yaml_index_js__WEBPACK_IMPORTED_MODULE_2__/* .keyText */ .Pu)(key)}`));
}


/***/ }),

/***/ 89150:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ parseTree)
/* harmony export */ });
/** Reads a tree object as git stores it: `<mode> <name>\0<id as bytes>`, repeated. `idBytes` is 20, or 32 with SHA-256. */
function parseTree(bytes, idBytes) {
    const entries = [];
    for (let at = 0; at < bytes.length;) {
        const space = bytes.indexOf(32, at);
        const end = bytes.indexOf(0, space);
        if (space < 0 || end < 0)
            break;
        const mode = bytes.toString('latin1', at, space);
        const kind = mode === '40000' ? 'directory' : mode.startsWith('100') ? 'file' : 'other';
        at = end + 1 + idBytes;
        entries.push({ name: bytes.toString('utf8', space + 1, end), id: bytes.toString('hex', end + 1, at), kind });
    }
    return entries;
}


/***/ }),

/***/ 29809:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DK: () => (/* binding */ ignoreAllInGit),
/* harmony export */   bG: () => (/* binding */ ignorePattern),
/* harmony export */   es: () => (/* binding */ ignoreInGit)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path_posix__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53916);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(43026);
/* harmony import */ var _platform_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(48486);
/* harmony import */ var _ignore_rules_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80014);
/* harmony import */ var _safe_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38633);






/**
 * Keeps git from taking a path (POSIX, relative to the root) whose content the cache keeps: adds `/<name>` to the
 * `.gitignore` beside it, as DVC does (dvc-formats §1.8). Returns the changed file, or undefined where git ignores the
 * path already or there is no git. Its line comes before those of `later`, where they are there, else last. Throws `PATH_THROUGH_LINK` (exit 2) for a `.gitignore` that is a link, which git
 * would not read, or in a directory that is one.
 */
function ignoreInGit(repository, path, later = []) {
    return ignoreAllInGit(repository, [path], later).get(path);
}
/** The same for many paths at once; says which file was changed for which of them. Throws before any is. */
function ignoreAllInGit(repository, paths, later = []) {
    const changed = new Map();
    if ((0,_ignore_rules_js__WEBPACK_IMPORTED_MODULE_2__/* .gitTop */ .Sp)(repository.root) === undefined)
        return changed;
    const rules = (0,_ignore_rules_js__WEBPACK_IMPORTED_MODULE_2__/* .gitIgnoreRules */ .Uj)(repository);
    const files = new Map();
    const guard = (0,_safe_path_js__WEBPACK_IMPORTED_MODULE_3__/* .workspaceGuard */ .RJ)(repository);
    for (const path of paths) {
        const isDirectory = (0,_platform_files_js__WEBPACK_IMPORTED_MODULE_4__/* .statIfExists */ .oL)((0,node_path_posix__WEBPACK_IMPORTED_MODULE_1__.join)(repository.root, path))?.isDirectory() ?? false;
        if (rules.ignores(path, isDirectory))
            continue;
        const file = (0,node_path_posix__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path_posix__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), '.gitignore');
        const list = files.get(file);
        if (list)
            list.push(path);
        else
            files.set(file, [path]);
        if (list)
            continue;
        guard(file);
        refuseLink(repository, file);
    }
    for (const [file, ignored] of files) {
        const absolute = (0,node_path_posix__WEBPACK_IMPORTED_MODULE_1__.join)(repository.root, file);
        const before = (0,_platform_files_js__WEBPACK_IMPORTED_MODULE_4__/* .readTextIfExists */ .TP)(absolute);
        const text = before ?? '';
        const known = new Set(text.split('\n'));
        const missing = ignored.filter((path) => !known.has(ignorePattern((0,node_path_posix__WEBPACK_IMPORTED_MODULE_1__.basename)(path))));
        const lines = missing.map((path) => `${ignorePattern((0,node_path_posix__WEBPACK_IMPORTED_MODULE_1__.basename)(path))}\n`).join('');
        const at = placeOf(text, later.filter((path) => (0,node_path_posix__WEBPACK_IMPORTED_MODULE_1__.dirname)(path) === (0,node_path_posix__WEBPACK_IMPORTED_MODULE_1__.dirname)(file)));
        if (lines === '')
            continue;
        if (before === undefined)
            (0,_platform_files_js__WEBPACK_IMPORTED_MODULE_4__/* .writeFileAtomic */ .Zf)(absolute, lines);
        else if (at !== undefined)
            (0,_platform_files_js__WEBPACK_IMPORTED_MODULE_4__/* .writeFileAtomic */ .Zf)(absolute, text.slice(0, at) + lines + text.slice(at));
        else
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.appendFileSync)(absolute, text === '' || text.endsWith('\n') ? lines : `\n${lines}`);
        for (const path of missing)
            changed.set(path, file);
    }
    return changed;
}
/** Where the first line stands that is of one of the paths. */
function placeOf(text, paths) {
    const patterns = new Set(paths.map((path) => ignorePattern((0,node_path_posix__WEBPACK_IMPORTED_MODULE_1__.basename)(path))));
    let at = 0;
    for (const line of paths.length === 0 ? [] : text.split('\n')) {
        if (patterns.has(line))
            return at;
        at += line.length + 1;
    }
    return undefined;
}
function refuseLink(repository, file) {
    if (!(0,_platform_files_js__WEBPACK_IMPORTED_MODULE_4__/* .lstatIfExists */ .sM)((0,node_path_posix__WEBPACK_IMPORTED_MODULE_1__.join)(repository.root, file))?.isSymbolicLink())
        return;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .yo({
        code: 'PATH_THROUGH_LINK',
        message: `${file} is a link, which git does not read`,
        hint: `Make ${file} a file of its own.`,
        exitCode: 2,
    });
}
/**
 * The line that matches one name and nothing else. DVC escapes the wildcards only; a backslash, a space at the end and
 * a line break would let the data slip into git, so they are made to match as well.
 */
function ignorePattern(name) {
    return `/${name
        .replace(/[[\]!*#?\\]/g, '\\$&')
        .replace(/ +$/, (spaces) => '\\ '.repeat(spaces.length))
        .replace(/[\r\n]/g, '?')}`;
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
;