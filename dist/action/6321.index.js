export const id = 6321;
export const ids = [6321,3723];
export const modules = {

/***/ 43723:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   championRevision: () => (/* binding */ championRevision)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43026);
/* harmony import */ var _commit_view_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74840);
/* harmony import */ var _revision_scope_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65518);



/**
 * The revision that a model's `compare` names. What this clone lacks is fetched. `production` that is nowhere means that
 * nothing was deployed yet; any other revision that is nowhere is `REVISION_UNKNOWN` (exit 2).
 */
async function championRevision({ compare, production }, { git, repository, base, trigger, readFromRemote }) {
    const ofBase = base ? { view: base } : { view: undefined, why: 'there is nothing to compare with' };
    if (compare === 'merge-base' || !git)
        return ofBase;
    const at = async (name, commit) => ({
        view: await (0,_commit_view_js__WEBPACK_IMPORTED_MODULE_0__/* .commitView */ .x)(git, repository, { name, commit }, readFromRemote),
    });
    if (compare === 'target-head') {
        if (trigger.kind === 'pull_request')
            return at(compare, await known(git, trigger.baseSha));
        const tip = trigger.kind === 'manual' ? await git.resolve('origin/HEAD') : undefined;
        return tip === undefined ? ofBase : at(compare, tip);
    }
    if (compare !== 'production')
        return at(compare, await known(git, compare));
    const name = production;
    const commit = await find(git, name);
    if (commit !== undefined)
        return at(`production (${name})`, commit);
    return { view: undefined, why: `production is "${name}", which neither this clone nor origin has` };
}
async function known(git, revision) {
    return (await find(git, revision)) ?? (0,_revision_scope_js__WEBPACK_IMPORTED_MODULE_1__/* .resolved */ .L)(git, revision);
}
/** A commit by any name, fetched where this clone does not hold it; undefined where origin does not either. */
async function find(git, revision) {
    const held = (await git.resolve(revision)) ?? (await git.resolve(`refs/remotes/origin/${revision}`));
    const isName = /^\w[\w./-]*$/.test(revision);
    if (held !== undefined || !isName || !(await git.remotes()).includes('origin'))
        return held;
    const fetched = await git.fetchOne(revision);
    if (fetched.ok)
        return git.resolve('FETCH_HEAD');
    if (/couldn't find remote ref|not our ref/i.test(fetched.message))
        return undefined;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo({
        code: 'REVISION_NOT_FETCHED',
        message: `"${revision}" is not in this clone, and fetching it failed: ${fetched.message.split('\n')[0]}`,
        hint: `Run \`git fetch origin ${revision}\`, or check out with history: \`with: {fetch-depth: 0}\` on actions/checkout.`,
        exitCode: 3,
        retryable: true,
    });
}


/***/ }),

/***/ 8504:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   reevaluate: () => (/* binding */ reevaluate)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _config_index_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1593);
/* harmony import */ var _core_bounded_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(96564);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(43026);
/* harmony import */ var _core_report_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(15299);
/* harmony import */ var _gate_index_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(63493);
/* harmony import */ var _github_index_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(45865);
/* harmony import */ var _base_snapshot_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(29244);
/* harmony import */ var _champion_revision_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(43723);
/* harmony import */ var _commit_view_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(74840);
/* harmony import */ var _fit_report_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(1158);
/* harmony import */ var _measure_models_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(18878);
/* harmony import */ var _open_repository_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4159);
/* harmony import */ var _out_directory_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88318);
/* harmony import */ var _remote_policy_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(49251);
/* harmony import */ var _run_history_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(61812);
/* harmony import */ var _run_outcome_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(58464);
/* harmony import */ var _run_rules_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(48015);
/* harmony import */ var _stopwatch_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38871);
/* harmony import */ var _workspace_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(82937);
/* harmony import */ var _write_report_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(99566);





















/**
 * Measures models that somebody else made, by what is checked out: its assay.yaml, its test rows, its own models beside them.
 * No stage runs, and nothing of the change is read but the models. The decision is for readers: the exit code is 0 whatever it
 * is. Throws `CANDIDATE_INVALID` (exit 2) where the checkout or the models are not those that the candidate names.
 */
async function reevaluate(context, { candidate, models, pull }) {
    const watch = new _stopwatch_js__WEBPACK_IMPORTED_MODULE_1__/* .Stopwatch */ .e();
    const repository = (0,_open_repository_js__WEBPACK_IMPORTED_MODULE_2__/* .openRepository */ .h)(context);
    const out = (0,_out_directory_js__WEBPACK_IMPORTED_MODULE_3__/* .outDirectory */ .Y)(repository, undefined);
    const git = await (0,_workspace_js__WEBPACK_IMPORTED_MODULE_4__/* .openRepositoryGit */ .Zl)(repository, context);
    const commit = await git?.resolve('HEAD');
    if (!git || commit !== candidate.base_sha)
        throw elsewhere(candidate, commit);
    const rules = (0,_run_rules_js__WEBPACK_IMPORTED_MODULE_5__/* .chooseRules */ .D8)(undefined, await (0,_base_snapshot_js__WEBPACK_IMPORTED_MODULE_6__/* .readBaseConfig */ .e)(git, commit, repository, _config_index_js__WEBPACK_IMPORTED_MODULE_7__/* .CONFIG_FILE */ .g2), 'base');
    if (!rules)
        throw invalid(`there is no ${_config_index_js__WEBPACK_IMPORTED_MODULE_7__/* .CONFIG_FILE */ .g2} at ${commit.slice(0, 10)}`);
    requireModels(rules.config.models, models);
    const { pipeline } = rules.config;
    const policy = await (0,_remote_policy_js__WEBPACK_IMPORTED_MODULE_8__/* .remotePolicy */ .$)(repository, context.trigger, { pull, push: 'never' }, pipeline);
    const base = await (0,_commit_view_js__WEBPACK_IMPORTED_MODULE_9__/* .commitView */ .x)(git, repository, { name: 'the base', commit }, policy.pull);
    watch.lap('base');
    const evidence = await measure(context, rules, { git, base, models, readFromRemote: policy.pull });
    watch.lap('evidence');
    const workspace = (0,_workspace_js__WEBPACK_IMPORTED_MODULE_4__/* .openWorkspace */ .OH)(context, repository);
    const { measurements } = evidence;
    const finished = { rules, head: undefined, workspace, git, snapshot: undefined, results: [] };
    const history = await (0,_run_history_js__WEBPACK_IMPORTED_MODULE_10__/* .historyOfRun */ .p)({ ...finished, readFromRemote: policy.pull }, context, evidence, measurements);
    // What files of the change say is no part of this.
    const ofModels = { ...rules, config: { ...rules.config, metrics: [] } };
    const verdicts = (0,_run_rules_js__WEBPACK_IMPORTED_MODULE_5__/* .judgeBy */ .FU)(ofModels, measurements, true, { ...evidence, past: history.past });
    const { decision, reason } = (0,_gate_index_js__WEBPACK_IMPORTED_MODULE_11__/* .decide */ .L)(verdicts, undefined);
    watch.lap('history');
    const report = (0,_fit_report_js__WEBPACK_IMPORTED_MODULE_12__/* .fitReport */ .k)({
        schema: _core_report_js__WEBPACK_IMPORTED_MODULE_13__/* .REPORT_SCHEMA */ .DC,
        subject: (0,_github_index_js__WEBPACK_IMPORTED_MODULE_14__/* .subjectOf */ .e)(context.workflow, context.trigger, commit, commit),
        trust: 'self_reported',
        candidate,
        inputs: { config_sha: rules.sha, data: {}, models: digestsOf(models) },
        decision,
        reason: (0,_core_bounded_js__WEBPACK_IMPORTED_MODULE_15__/* .boundedText */ .L)(reason),
        measurements,
        verdicts,
        sections: { ...evidence.sections, ...history.sectionOf(verdicts) },
        timings: watch.laps(),
    });
    const files = (0,_write_report_js__WEBPACK_IMPORTED_MODULE_16__/* .writeReport */ .u)(report, out);
    const nothing = { pushed: { transferred: 0, failed: [] }, committed: {} };
    const parts = { report, results: [], rules, head: undefined, configFile: _config_index_js__WEBPACK_IMPORTED_MODULE_7__/* .CONFIG_FILE */ .g2, workspace, files, ...nothing };
    return { ...(0,_run_outcome_js__WEBPACK_IMPORTED_MODULE_17__/* .runOutcome */ .C)(parts), exitCode: 0 };
}
/** One by one: two models may have their files at the same path. */
async function measure(context, { config }, { git, base, models, readFromRemote }) {
    const { trigger, progress } = context;
    const source = { git, repository: (0,_open_repository_js__WEBPACK_IMPORTED_MODULE_2__/* .openRepository */ .h)(context), base, trigger, readFromRemote };
    const championOf = (model) => (0,_champion_revision_js__WEBPACK_IMPORTED_MODULE_18__.championRevision)(model, source);
    const measurements = [];
    const standings = new Map();
    const evaluated = [];
    for (const [name, model] of Object.entries(config.models)) {
        const head = withFile(base, model.model, Buffer.from(models.get(name)));
        const found = await (0,_measure_models_js__WEBPACK_IMPORTED_MODULE_19__.measureModels)({ [name]: model }, {}, { head, base, championOf }, progress);
        measurements.push(...found.measurements);
        evaluated.push(...found.section.models);
        for (const [of, standing] of found.standings)
            standings.set(of, standing);
    }
    return {
        measurements,
        verdicts: [],
        standings,
        changedTests: [],
        tables: new Map(),
        datasets: new Map(),
        sections: { evaluation: { models: evaluated } },
    };
}
/** The base, with another file at one path. */
function withFile(base, path, bytes) {
    return {
        name: 'the candidate',
        pipelines: base.pipelines,
        get outputs() {
            return base.outputs;
        },
        unread: base.unread,
        filesAt: (at) => base.filesAt(at),
        read: async (at) => (at === path ? bytes : base.read(at)),
    };
}
function requireModels(known, given) {
    const [names, have] = [Object.keys(known).sort(), [...given.keys()].sort()];
    if (names.join() !== have.join() || names.length === 0) {
        throw invalid(`${_config_index_js__WEBPACK_IMPORTED_MODULE_7__/* .CONFIG_FILE */ .g2} names the models ${names.join(', ') || 'none'}, the candidate ${have.join(', ') || 'none'}`);
    }
    const without = names.find((name) => known[name].model === undefined);
    if (without !== undefined)
        throw invalid(`${without} has no ONNX file in ${_config_index_js__WEBPACK_IMPORTED_MODULE_7__/* .CONFIG_FILE */ .g2}`);
}
/** In DVC's words, as dvc.lock records them. */
function digestsOf(models) {
    return Object.fromEntries([...models].map(([name, bytes]) => [name, (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('md5').update(bytes).digest('hex')]));
}
function elsewhere({ base_sha: asked }, commit) {
    const found = commit === undefined ? 'this is no git checkout' : `${commit.slice(0, 10)} is checked out`;
    return invalid(`the candidate is to be measured at ${asked.slice(0, 10)}, and ${found}`);
}
function invalid(message) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_20__/* .UserError */ .yo({
        code: 'CANDIDATE_INVALID',
        message,
        hint: 'Let the App start this workflow: it names the newest commit of the base, which actions/checkout brings as it is.',
        exitCode: 2,
    });
}


/***/ }),

/***/ 7001:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ stagesRun),
/* harmony export */   d: () => (/* binding */ reproOutcome)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43026);
/* harmony import */ var _pipeline_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69370);


/** A line names so many reasons; JSON has them all. */
const MOST_REASONS = 4;
/** What reproducing came to (in a dry run: what would happen), a line for each stage, and what git should be told. */
function reproOutcome(results, dryRun, reminder = '') {
    const failed = results.find(({ failure }) => failure !== undefined)?.failure;
    const lines = results.map((result) => resultLine(result, dryRun));
    for (const { failure } of results) {
        if (!failure)
            continue;
        const place = failure.location ? `${(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .formatLocation */ .j$)(failure.location)}: ` : '';
        lines.push('', `${place}${failure.message}`, ...(failure.hint ? [`  ${failure.hint}`] : []));
    }
    if (reminder !== '')
        lines.push('', reminder);
    return {
        exitCode: failed?.exitCode ?? 0,
        stagesRun: dryRun ? [] : stagesRun(results),
        json: {
            stages: results.map(({ address, status, reasons, seconds, attempts, peakMemoryBytes, failure }) => ({
                stage: address,
                status,
                reasons: reasons.map(_pipeline_index_js__WEBPACK_IMPORTED_MODULE_1__/* .describeReason */ .Gk),
                seconds,
                ...(attempts !== undefined && { attempts, peak_memory_bytes: peakMemoryBytes ?? null }),
                ...(failure && { failure }),
            })),
        },
        text: lines.length === 0 ? 'There are no stages.' : lines.join('\n').trimEnd(),
    };
}
/** Addresses of the stages that were executed. */
function stagesRun(results) {
    return results.filter(({ status }) => status === 'run').map(({ address }) => address);
}
function resultLine({ address, status, reasons, attempts = 1 }, dryRun) {
    const shown = reasons.slice(0, MOST_REASONS).map(_pipeline_index_js__WEBPACK_IMPORTED_MODULE_1__/* .describeReason */ .Gk);
    if (reasons.length > shown.length)
        shown.push(`${reasons.length - shown.length} more`);
    const why = shown.length === 0 ? '' : ` (${shown.join(', ')})`;
    const words = {
        run: dryRun ? 'would run' : 'ran',
        cached: dryRun ? 'would be restored' : 'restored',
        skipped: 'unchanged',
        failed: dryRun ? 'would fail' : 'failed',
        blocked: 'blocked',
    };
    const often = attempts > 1 ? `, attempt ${attempts}` : '';
    return `${words[status].padEnd(dryRun ? 17 : 9)} ${address}${why}${often}`;
}


/***/ }),

/***/ 65518:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ resolved),
/* harmony export */   g: () => (/* binding */ commitsOf)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43026);

/** The commits of a scope, each once. `isCutOff`: a shallow clone does not hold all that was asked for. */
async function commitsOf(git, scope) {
    const { allBranches, allTags, allCommits, allExperiments, revisions = [], count = 1, since } = scope;
    const isDeep = Boolean(allCommits) || since !== undefined;
    const tips = [];
    for (const revision of revisions)
        tips.push(await resolved(git, revision));
    if (allBranches && !allCommits)
        tips.push(...(await git.references('refs/heads')).values());
    const lists = [];
    const unique = [...new Set(tips)];
    if (count === 1 && unique.length > 0)
        lists.push(await git.walk(['--no-walk'], unique));
    if (count > 1) {
        for (const tip of unique)
            lists.push(await git.walk(['--first-parent', `--max-count=${count}`], [tip]));
    }
    const isShort = lists.some((list) => count > 1 && list.length < count);
    if (allTags && !allCommits) {
        const tags = [...new Set((await git.references('refs/tags')).values())];
        if (tags.length > 0)
            lists.push(await git.walk(['--no-walk'], tags));
    }
    if (allCommits || since !== undefined) {
        const all = await git.walk(['--branches', '--remotes', '--tags'], [...unique, ...(await headOf(git))]);
        const from = since === undefined ? -Infinity : dayStart(since);
        lists.push(allCommits ? all : all.filter(({ timeSeconds }) => timeSeconds >= from));
    }
    if (allExperiments) {
        const experiments = [...new Set((await git.references('refs/exps')).values())];
        if (experiments.length > 0)
            lists.push(await git.walk(['--not', '--branches', '--tags', '--not'], experiments));
    }
    const commits = new Map(lists.flat().map((commit) => [commit.sha, commit]));
    return { commits: [...commits.values()], isCutOff: (isDeep || isShort) && git.isShallow() };
}
/** The commit of a revision; `REVISION_UNKNOWN` (exit 2) says how to get it. */
async function resolved(git, revision) {
    const commit = await git.resolve(revision);
    if (commit !== undefined)
        return commit;
    // What counts from another commit, as HEAD~1 does, is no name that a remote could be asked for.
    const isName = !/[~^@]/.test(revision);
    const shown = JSON.stringify(revision);
    const ways = git.isShallow()
        ? [
            'This clone is shallow: `git fetch --unshallow origin`',
            `or \`git fetch --depth=1 origin ${shown}\` and then FETCH_HEAD.`,
        ]
        : ['List revisions with `git branch -a`, `git tag` and `git log`', `or fetch it: git fetch origin ${shown}`];
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({
        code: 'REVISION_UNKNOWN',
        message: `there is no revision "${revision}" in this clone`,
        hint: isName ? ways.join(', ') : ways[0],
        exitCode: 2,
    });
}
async function headOf(git) {
    const head = await git.resolve('HEAD');
    return head === undefined ? [] : [head];
}
/** Seconds since 1970 of the local midnight a day begins with. Throws `OPTION_INVALID` (exit 2). */
function dayStart(day) {
    const [, year, month, date] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day) ?? [];
    const start = new Date(Number(year), Number(month) - 1, Number(date));
    if (year !== undefined && start.getDate() === Number(date))
        return start.getTime() / 1000;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({
        code: 'OPTION_INVALID',
        message: `--date: "${day}" is not a day`,
        hint: 'Write it as YYYY-MM-DD, e.g. --date 2025-12-31.',
        exitCode: 2,
    });
}


/***/ }),

/***/ 52546:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ varsReader)
/* harmony export */ });
/* harmony import */ var _pipeline_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13529);

/** Reads the parameter files that templates draw from, each once; undefined for one that is not there. */
function varsReader(readText) {
    const known = new Map();
    return (path) => {
        if (!known.has(path)) {
            const text = readText(path);
            known.set(path, text === undefined ? undefined : (0,_pipeline_index_js__WEBPACK_IMPORTED_MODULE_0__/* .parseParams */ .Sl)(text, path));
        }
        return known.get(path);
    };
}


/***/ }),

/***/ 82937:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NW: () => (/* binding */ recordedOutputs),
/* harmony export */   OH: () => (/* binding */ openWorkspace),
/* harmony export */   RP: () => (/* binding */ gitTracks),
/* harmony export */   Vx: () => (/* binding */ lockOf),
/* harmony export */   Zl: () => (/* binding */ openRepositoryGit),
/* harmony export */   hv: () => (/* binding */ cachedOutputs)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(43026);
/* harmony import */ var _pipeline_index_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(63757);
/* harmony import */ var _pipeline_index_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(15970);
/* harmony import */ var _pipeline_index_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(36953);
/* harmony import */ var _pipeline_index_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(17544);
/* harmony import */ var _pipeline_index_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(29874);
/* harmony import */ var _versioning_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(34204);
/* harmony import */ var _versioning_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(45756);
/* harmony import */ var _versioning_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(47869);
/* harmony import */ var _versioning_index_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(80014);
/* harmony import */ var _open_repository_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4159);
/* harmony import */ var _vars_reader_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(52546);







/** Reads everything that says what the repository holds; hashes nothing. */
function openWorkspace(context, repository = (0,_open_repository_js__WEBPACK_IMPORTED_MODULE_2__/* .openRepository */ .h)(context)) {
    const found = (0,_versioning_index_js__WEBPACK_IMPORTED_MODULE_3__/* .findPipelineFiles */ .f)(repository);
    const dvcFiles = (0,_versioning_index_js__WEBPACK_IMPORTED_MODULE_4__/* .readDvcFiles */ .t)(repository, found.dvcFiles);
    const read = (path) => (0,_versioning_index_js__WEBPACK_IMPORTED_MODULE_5__/* .readOwnText */ .o3)(repository, path);
    const readVars = (0,_vars_reader_js__WEBPACK_IMPORTED_MODULE_6__/* .varsReader */ .Y)(read);
    const pipelines = found.dvcYamls.map((path) => (0,_pipeline_index_js__WEBPACK_IMPORTED_MODULE_7__/* .parseDvcYaml */ .g)(read(path) ?? '', path, readVars, repository.config.flagStyle));
    const stages = pipelines.flatMap((pipeline) => pipeline.stages);
    const locks = new Map();
    const gitIgnored = (0,_versioning_index_js__WEBPACK_IMPORTED_MODULE_8__/* .gitIgnoreRules */ .Uj)(repository);
    for (const { path } of pipelines) {
        const lockPath = (0,_pipeline_index_js__WEBPACK_IMPORTED_MODULE_9__/* .lockPathOf */ .O)(path);
        if (gitIgnored.ignores(lockPath, false))
            throw lockIgnored(lockPath);
        const text = read(lockPath);
        locks.set(lockPath, { text, lock: text === undefined ? new Map() : (0,_pipeline_index_js__WEBPACK_IMPORTED_MODULE_10__/* .parseLock */ .PG)(text, lockPath) });
    }
    const sources = dvcFiles.map(({ path, outputs }) => ({ address: path, outputs }));
    return { repository, dvcFiles, pipelines, stages, graph: (0,_pipeline_index_js__WEBPACK_IMPORTED_MODULE_11__/* .buildGraph */ .ZG)(stages, sources), locks };
}
/** As DVC has it: otherwise nobody else would ever see what was recorded. */
function lockIgnored(path) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_12__/* .UserError */ .yo({
        code: 'LOCK_IGNORED',
        message: `${path} is ignored by git, and belongs into it`,
        hint: `Take it out of .gitignore, or add the line !${path.split('/').at(-1)} behind the one that matches it.`,
        exitCode: 2,
    });
}
/** The lock a stage is recorded in. */
function lockOf(workspace, stage) {
    return workspace.locks.get((0,_pipeline_index_js__WEBPACK_IMPORTED_MODULE_9__/* .lockPathOf */ .O)(stage.file)).lock;
}
/** Every output with what `.dvc` files and locks record of it, whether git or the cache keeps it. */
function recordedOutputs(workspace) {
    const ofStages = workspace.stages.flatMap((stage) => (0,_pipeline_index_js__WEBPACK_IMPORTED_MODULE_13__/* .withContents */ .x)(stage, lockOf(workspace, stage).get(stage.name)));
    return [...workspace.dvcFiles.flatMap(({ outputs }) => outputs), ...ofStages];
}
/** Recorded outputs that the cache keeps: what moves between workspace, cache and remote. */
function cachedOutputs(workspace) {
    return recordedOutputs(workspace).filter((output) => output.cached && output.digest !== undefined);
}
/** The git work tree around the repository, or undefined. */
async function openRepositoryGit({ root }, context) {
    const { openGit } = await __webpack_require__.e(/* import() */ 2754).then(__webpack_require__.bind(__webpack_require__, 12754));
    return openGit(root, context.environment, context.gitAuthorization);
}
/** So many paths are asked for one by one; for more, everything git tracks is read once. */
const FEW_PATHS = 4;
/** Asks whether git tracks a path (POSIX, relative to the repository's root) or anything below it; git starts at the first question. */
function gitTracks(repository, context) {
    let opening;
    let all;
    let asked = 0;
    return async (path) => {
        const git = await (opening ??= openRepositoryGit(repository, context));
        if (!git)
            return false;
        const fromTop = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(git.root, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(repository.root), path))
            .split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep)
            .join('/');
        if (++asked <= FEW_PATHS)
            return git.tracks(fromTop);
        return (await (all ??= git.trackedFiles().then(withDirectories))).has(fromTop);
    };
}
/** Files, and every directory above one. */
function withDirectories(files) {
    const paths = new Set(files);
    for (const file of files) {
        for (let slash = file.lastIndexOf('/'); slash > 0; slash = file.lastIndexOf('/', slash - 1)) {
            const directory = file.slice(0, slash);
            if (paths.has(directory))
                break;
            paths.add(directory);
        }
    }
    return paths;
}


/***/ }),

/***/ 17544:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $8: () => (/* binding */ indexOutputs),
/* harmony export */   ZG: () => (/* binding */ buildGraph),
/* harmony export */   ux: () => (/* binding */ outputsMeeting)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43026);
/* harmony import */ var _core_repository_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34949);



/**
 * Connects stages and sources by their paths: a dependency or parameter file that equals, lies inside or contains an
 * output needs that output's owner. Refuses, naming every place (exit 2): overlapping outputs, a dvc.yaml or `.dvc`
 * file inside an output, and cycles.
 */
function buildGraph(stages, sources) {
    const nodes = [
        ...sources.map((source) => ({ address: source.address, needs: [], source })),
        ...stages.map((stage) => ({ address: stage.address, needs: [], stage })),
    ];
    nodes.sort((a, b) => (0,_core_repository_path_js__WEBPACK_IMPORTED_MODULE_1__/* .byDirectory */ .vS)(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(fileOf(a)), node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(fileOf(b))));
    const graph = new Map(nodes.map((node) => [node.address, node]));
    const outputs = nodes.flatMap((node) => ('stage' in node ? node.stage : node.source).outputs);
    const index = indexOutputs(outputs, (a, b) => {
        throw overlapping(a, b, graph);
    });
    const files = new Set();
    for (const node of graph.values()) {
        if (!files.has(fileOf(node)))
            refuseInsideOutput(node, index, graph);
        files.add(fileOf(node));
        if (!('stage' in node))
            continue;
        const needs = new Set();
        for (const { path } of node.stage.dependencies)
            for (const { owner } of outputsMeeting(path, index))
                needs.add(owner);
        for (const { path } of node.stage.params)
            for (const { owner } of outputsMeeting(path, index))
                needs.add(owner);
        node.needs = [...needs];
    }
    refuseCycles(graph);
    return graph;
}
/** Indexes outputs; `onOverlap` gets two that are one path, or one inside the other. */
function indexOutputs(outputs, onOverlap = () => { }) {
    const index = { byPath: new Map(), below: new Map(), met: new Map() };
    for (const output of outputs) {
        const twin = index.byPath.get(output.path);
        if (twin)
            onOverlap(twin, output);
        index.byPath.set(output.path, output);
    }
    for (const output of outputs) {
        index.met.set(output.path, index.met.size);
        for (const ancestor of ancestorsOf(output.path)) {
            if (!index.met.has(ancestor))
                index.met.set(ancestor, index.met.size);
            const parent = index.byPath.get(ancestor);
            if (parent)
                onOverlap(parent, output);
            const list = index.below.get(ancestor);
            if (list)
                list.push(output);
            else
                index.below.set(ancestor, [output]);
        }
    }
    return index;
}
/** The outputs that are a path, contain it or lie inside it. */
function outputsMeeting(path, index) {
    const around = [];
    for (const place of [path, ...ancestorsOf(path)]) {
        const output = index.byPath.get(place);
        if (output)
            around.push(output);
    }
    const below = index.below.get(path);
    return below ? [...around, ...below.toSorted((a, b) => byTree(a.path, b.path, index.met))] : around;
}
/** DVC takes what lies below a directory one directory at a time, each where something in it was first met. */
function byTree(a, b, met) {
    const [placesOfA, placesOfB] = [a, b].map((path) => [path, ...ancestorsOf(path)].reverse());
    const at = placesOfA.findIndex((place, index) => place !== placesOfB[index]);
    return at < 0 ? 0 : met.get(placesOfA[at]) - met.get(placesOfB[at]);
}
function fileOf(node) {
    return 'stage' in node ? node.stage.file : node.source.address;
}
/** Proper ancestors, nearest first; the last is '', the root. */
function ancestorsOf(path) {
    if (path === '')
        return [];
    const found = [];
    for (let slash = path.lastIndexOf('/'); slash >= 0; slash = path.lastIndexOf('/', slash - 1)) {
        found.push(path.slice(0, slash));
        if (slash === 0)
            break;
    }
    found.push('');
    return found;
}
function overlapping(a, b, graph) {
    const said = ({ path, owner }) => ({
        message: `"${path}" is an output of ${owner}`,
        ...placeOf(owner, graph),
    });
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo({
        code: 'OUTPUTS_OVERLAP',
        message: a.path === b.path ? `"${a.path}" has two makers` : `"${b.path}" lies inside the output "${a.path}"`,
        hint: 'A path may be made by one stage or .dvc file only, and not inside another output.',
        exitCode: 2,
        mistakes: [said(a), said(b)],
    });
}
function refuseInsideOutput(node, index, graph) {
    const file = fileOf(node);
    for (const place of ancestorsOf(file)) {
        const output = index.byPath.get(place);
        if (!output)
            continue;
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo({
            code: 'PIPELINE_FILE_IN_OUTPUT',
            message: `${file} lies inside "${output.path}", which is an output`,
            hint: `Move ${file} out of it: an output is replaced as a whole.`,
            exitCode: 2,
            mistakes: [{ message: `"${output.path}" is an output of ${output.owner}`, ...placeOf(output.owner, graph) }],
        });
    }
}
function refuseCycles(graph) {
    const done = new Set();
    const trail = new Set();
    const visit = (address) => {
        if (done.has(address))
            return;
        if (trail.has(address))
            throw cycle([...trail].slice([...trail].indexOf(address)), graph);
        trail.add(address);
        graph.get(address).needs.forEach(visit);
        trail.delete(address);
        done.add(address);
    };
    for (const address of graph.keys())
        visit(address);
}
function cycle(addresses, graph) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo({
        code: 'PIPELINE_CYCLE',
        message: `stages need each other in a circle: ${[...addresses, addresses[0]].join(' → ')}`,
        hint: 'Remove one of these dependencies in dvc.yaml.',
        exitCode: 2,
        mistakes: addresses.map((address, index) => {
            const needed = addresses[(index + 1) % addresses.length];
            return { message: `"${address}" needs what "${needed}" makes`, ...placeOf(address, graph) };
        }),
    });
}
function placeOf(address, graph) {
    const node = graph.get(address);
    if (!node || !('stage' in node))
        return { location: { file: address, line: 1, column: 1 } };
    return { location: { file: node.stage.file, line: node.stage.line, column: node.stage.column } };
}


/***/ }),

/***/ 29874:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ Recorded),
/* harmony export */   x: () => (/* binding */ withContents)
/* harmony export */ });
/** What `.dvc` files and locks record at this moment of a run, by path. */
class Recorded {
    graph;
    lockOf;
    /** Empty until somebody asks: where nothing is to be done nobody does. */
    byPath = new Map();
    /** Directory → paths below it, at any depth. */
    below = new Map();
    isRead = false;
    constructor(graph, lockOf) {
        this.graph = graph;
        this.lockOf = lockOf;
    }
    read() {
        if (this.isRead)
            return;
        this.isRead = true;
        for (const node of this.graph.values()) {
            if ('source' in node)
                for (const output of node.source.outputs)
                    this.byPath.set(output.path, output);
        }
        this.readLocks();
        for (const path of this.byPath.keys()) {
            for (const directory of directoriesAbove(path)) {
                const paths = this.below.get(directory);
                if (paths)
                    paths.push(path);
                else
                    this.below.set(directory, [path]);
            }
        }
    }
    /** Takes over what the locks hold now; other stages than the one just run may be recorded anew as well. */
    readLocks() {
        if (!this.isRead)
            return;
        for (const node of this.graph.values()) {
            if (!('stage' in node))
                continue;
            const entry = this.lockOf(node.stage).get(node.stage.name);
            for (const output of withContents(node.stage, entry))
                this.byPath.set(output.path, output);
        }
    }
    /** Takes an entry for recorded that no lock holds. */
    assume(stage, entry) {
        this.read();
        for (const output of withContents(stage, entry))
            this.byPath.set(output.path, output);
    }
    /** The stage's outputs as recorded; undefined when one of them never was. */
    outputsOf(stage) {
        this.read();
        const outputs = stage.outputs.map((output) => ({ ...output, ...this.byPath.get(output.path) }));
        return outputs.every((output) => output.digest !== undefined) ? outputs : undefined;
    }
    /** Recorded, cached outputs that are, contain or lie inside a path. */
    around(path) {
        this.read();
        const paths = [path, ...directoriesAbove(path), ...(this.below.get(path) ?? [])];
        return paths
            .flatMap((place) => this.byPath.get(place) ?? [])
            .filter(({ cached, digest }) => cached && digest !== undefined);
    }
}
/** Nearest first; the last is '', the root. */
function directoriesAbove(path) {
    if (path === '')
        return [];
    const found = [];
    for (let slash = path.lastIndexOf('/'); slash > 0; slash = path.lastIndexOf('/', slash - 1))
        found.push(path.slice(0, slash));
    found.push('');
    return found;
}
/** A stage's outputs joined with what the lock records of them. */
function withContents(stage, entry) {
    return stage.outputs.map((output) => ({ ...output, ...entry?.outputs.get(output.written) }));
}


/***/ }),

/***/ 15970:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ lockPathOf)
/* harmony export */ });
/** Path of the lock that belongs to a dvc.yaml. */
function lockPathOf(dvcYamlPath) {
    return dvcYamlPath.replace(/\.yaml$/, '.lock');
}


/***/ }),

/***/ 48761:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ signalGroup),
/* harmony export */   v: () => (/* binding */ guardGroup)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);

/** Process groups that must not outlive this process. */
const groups = new Set();
let guard;
/**
 * Sees to it that the group of a leader is gone when this process ends, however it does: on its exit, and when it is
 * killed through a shell that waits for the end of its input. The returned function lets the group go.
 */
function guardGroup(leader) {
    if (groups.size === 0)
        process.on('exit', killAll);
    groups.add(leader);
    guard ??= startGuard();
    guard?.stdin.write(`+ ${leader}\n`);
    return () => {
        if (!groups.delete(leader))
            return;
        if (groups.size === 0)
            process.off('exit', killAll);
        guard?.stdin.write(`- ${leader}\n`);
    };
}
/** Sends a signal to every process of a group that is still there. */
function signalGroup(leader, signal) {
    try {
        process.kill(process.platform === 'win32' ? leader : -leader, signal);
    }
    catch {
        // the group is gone
    }
}
function killAll() {
    for (const leader of groups)
        signalGroup(leader, 'SIGKILL');
}
/** Keeps the groups it is told of, and kills what is left of them when nobody can tell it more. */
const GUARD = `
trap '' HUP INT TERM
while read -r verb pid; do
  case $verb in
    +) set -- "$@" "$pid" ;;
    -) for other do shift; [ "$other" = "$pid" ] || set -- "$@" "$other"; done ;;
  esac
done
for leader do kill -s KILL -- "-$leader"; done
`;
/** In a session of its own, so that what is sent to this process's group does not reach it. */
function startGuard() {
    if (process.platform === 'win32')
        return undefined;
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)('/bin/sh', ['-c', GUARD, 'assay-guard'], {
        stdio: ['pipe', 'ignore', 'ignore'],
        detached: true,
        env: {},
    });
    child.on('error', () => { });
    child.stdin.on('error', () => { }); // without it a group may outlive this process when it is killed
    child.unref();
    child.stdin.unref();
    return child;
}


/***/ }),

/***/ 99762:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ capture),
  T: () => (/* binding */ stream)
});

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:readline"
var external_node_readline_ = __webpack_require__(80481);
// EXTERNAL MODULE: ./build/src/platform/process-groups.js
var process_groups = __webpack_require__(48761);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./build/src/platform/process-memory.js

const FIRST_LOOK_MS = 4;
const MOST_MS = 200;
/**
 * Watches the memory of a process and all its descendants: `stop` gives the most resident bytes seen at one look, or null
 * where the system does not say (Linux does) or they ended before a first look. Pages that processes share count in each.
 */
function watchMemory(pid) {
    let peak = null;
    let delayMs = FIRST_LOOK_MS;
    let timer;
    const look = () => {
        const bytes = residentBytes(pid);
        if (bytes > 0)
            peak = Math.max(peak ?? 0, bytes);
        delayMs = Math.min(MOST_MS, delayMs * 2);
        timer = setTimeout(look, delayMs);
        timer.unref();
    };
    if (process.platform === 'linux')
        timer = setTimeout(look, delayMs);
    return {
        stop() {
            clearTimeout(timer);
            return peak;
        },
    };
}
/** What the tree holds now; a single process that held more before than all of them do now counts with that. */
function residentBytes(root) {
    let sum = 0;
    let most = 0;
    const pids = [root];
    for (const pid of pids) {
        const status = readProc(`${pid}/status`);
        sum += kilobytes(status, 'VmRSS');
        most = Math.max(most, kilobytes(status, 'VmHWM'));
        // A thread may start processes as well; those of the main one are nearly all.
        const children = readProc(`${pid}/task/${pid}/children`).trim();
        if (children !== '')
            pids.push(...children.split(' ').map(Number));
    }
    return Math.max(sum, most) * 1024;
}
function kilobytes(status, name) {
    return Number(new RegExp(`^${name}:\\s*(\\d+) kB$`, 'm').exec(status)?.[1] ?? 0);
}
function readProc(path) {
    try {
        return (0,external_node_fs_.readFileSync)(`/proc/${path}`, 'utf8');
    }
    catch {
        return ''; // it has ended, or belongs to somebody else
    }
}

;// CONCATENATED MODULE: ./build/src/platform/process.js





/**
 * Runs a program with an argument array (never a shell) and captures what it prints.
 * Rejects only when it cannot be started (`ENOENT` and the like) or `signal` ended it.
 */
function capture(program, args, options) {
    return new Promise((resolve, reject) => {
        const child = (0,external_node_child_process_.spawn)(program, args, {
            cwd: options.cwd,
            env: options.env,
            stdio: [options.input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
            ...(options.signal && { signal: options.signal }),
        });
        const stdout = [];
        const stderr = [];
        child.stdout.on('data', (chunk) => stdout.push(chunk));
        child.stderr.on('data', (chunk) => stderr.push(chunk));
        child.on('error', reject);
        child.on('close', (code, signal) => resolve({
            status: exitStatus(code, signal),
            stdout: Buffer.concat(stdout),
            stderr: Buffer.concat(stderr).toString('utf8'),
        }));
        if (options.input !== undefined) {
            child.stdin.on('error', () => { }); // a program that exits without reading closes the pipe
            child.stdin.end(options.input);
        }
    });
}
const KILL_AFTER_MS = 5000;
/** How long output is awaited after the program ended, from processes it left behind. */
const DRAIN_MS = 2000;
/** Becomes the program once a line on descriptor 3 says so; the end of that input, the death of who started it, ends it. */
const WAIT_FOR_GO = 'read -r go <&3 && exec 3<&- && exec "$0" "$@"';
/**
 * Runs a program in a process group of its own and passes on its output line by line. A program that cannot be started
 * is one that ended with 127 or 126 and said why, as for a shell; rejects only where there is no `cwd`. Processes it
 * leaves running are not waited for; those of a program that failed are ended. When `signal` aborts, the whole group
 * gets SIGTERM and, what stays of it, SIGKILL. It never outlives this process: it begins only when its guard knows it.
 */
function stream(program, args, options) {
    const { cwd, env, onLine, signal: abort } = options;
    return new Promise((resolve, reject) => {
        const isGrouped = process.platform !== 'win32';
        const [starter, ...starterArgs] = isGrouped ? ['/bin/sh', '-c', WAIT_FOR_GO, program] : [program];
        const child = (0,external_node_child_process_.spawn)(starter, [...starterArgs, ...args], {
            cwd,
            env,
            stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
            detached: isGrouped,
        });
        child.on('error', reject);
        const leader = child.pid;
        if (leader === undefined)
            return;
        const release = (0,process_groups/* guardGroup */.v)(leader);
        const go = child.stdio[3];
        go.on('error', () => { }); // it was ended before it began
        go.end('\n');
        const memory = watchMemory(leader);
        let timer;
        const onAbort = () => {
            (0,process_groups/* signalGroup */.i)(leader, 'SIGTERM');
            timer = setTimeout(() => (0,process_groups/* signalGroup */.i)(leader, 'SIGKILL'), KILL_AFTER_MS);
        };
        abort?.addEventListener('abort', onAbort, { once: true });
        if (abort?.aborted)
            onAbort();
        const outputs = [child.stdout, child.stderr];
        const readers = outputs.map((input) => (0,external_node_readline_.createInterface)({ input, crlfDelay: Infinity }).on('line', onLine));
        const drained = Promise.all(readers.map(process_closed));
        child.on('exit', (code, signal) => {
            const peakMemoryBytes = memory.stop();
            const hasFailed = code !== 0 || abort?.aborted === true;
            if (hasFailed)
                (0,process_groups/* signalGroup */.i)(leader, 'SIGTERM'); // what it left behind is of no use to anybody
            const patienceMs = DRAIN_MS + (abort?.aborted ? KILL_AFTER_MS : 0);
            const giveUp = setTimeout(() => readers.forEach((reader) => reader.close()), patienceMs);
            void drained.then(() => {
                clearTimeout(timer);
                clearTimeout(giveUp);
                abort?.removeEventListener('abort', onAbort);
                if (hasFailed || abort?.aborted)
                    (0,process_groups/* signalGroup */.i)(leader, 'SIGKILL'); // who closed its output and ignored SIGTERM
                release();
                outputs.forEach((output) => output.destroy());
                resolve({ status: exitStatus(code, signal), peakMemoryBytes });
            });
        });
    });
}
function process_closed(reader) {
    return new Promise((resolve) => reader.on('close', resolve));
}
function exitStatus(code, signal) {
    return code ?? 128 + (signal ? external_node_os_.constants.signals[signal] : 0);
}


/***/ }),

/***/ 34204:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ findPipelineFiles)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(43026);
/* harmony import */ var _core_repository_path_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(34949);
/* harmony import */ var _dvc_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(45756);
/* harmony import */ var _ignore_rules_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80014);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(70776);







/**
 * Finds `*.dvc` and `dvc.yaml` files as DVC does: not in `.git` and `.dvc`, nested repositories, linked directories,
 * what `.dvcignore` or git leave out, nor inside the outputs of the `.dvc` files found on the way.
 */
function findPipelineFiles(repository) {
    const dvcIgnored = (0,_ignore_rules_js__WEBPACK_IMPORTED_MODULE_2__/* .dvcIgnoreRules */ .By)(repository);
    const gitIgnored = (0,_ignore_rules_js__WEBPACK_IMPORTED_MODULE_2__/* .gitIgnoreRules */ .Uj)(repository);
    const found = { dvcFiles: [], dvcYamls: [] };
    const outputs = new Set();
    const pending = [''];
    for (let directory = pending.pop(); directory !== undefined; directory = pending.pop()) {
        if (outputs.has(directory))
            continue;
        for (const entry of (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(repository.root, directory), { withFileTypes: true })) {
            const path = directory === '' ? entry.name : `${directory}/${entry.name}`;
            const isDirectory = entry.isDirectory();
            if (!isDirectory && !isPipelineFile(entry.name))
                continue;
            if (dvcIgnored.ignoresBelow(path, isDirectory) || gitIgnored.ignoresBelow(path, isDirectory))
                continue;
            if (!isDirectory) {
                if (entry.name === 'dvc.yaml')
                    found.dvcYamls.push(path);
                else
                    found.dvcFiles.push(path);
                for (const output of outputsOf(repository, path))
                    outputs.add(output);
            }
            else if (!(0,_repository_js__WEBPACK_IMPORTED_MODULE_3__/* .isRepositoryRoot */ .FO)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(repository.root, path))) {
                pending.push(path);
            }
        }
    }
    found.dvcFiles.sort(_core_repository_path_js__WEBPACK_IMPORTED_MODULE_4__/* .byCodePoint */ .HH);
    found.dvcYamls.sort((a, b) => (0,_core_repository_path_js__WEBPACK_IMPORTED_MODULE_4__/* .byDirectory */ .vS)(node_path__WEBPACK_IMPORTED_MODULE_1__.posix.dirname(a), node_path__WEBPACK_IMPORTED_MODULE_1__.posix.dirname(b)));
    return found;
}
function isPipelineFile(name) {
    return name === 'dvc.yaml' || (name.endsWith('.dvc') && name !== '.dvc');
}
/** Outputs of a `.dvc` file; none of one that cannot be read, which whoever reads it will say. */
function outputsOf(repository, path) {
    if (!path.endsWith('.dvc'))
        return [];
    try {
        return (0,_dvc_file_js__WEBPACK_IMPORTED_MODULE_5__/* .readDvcFiles */ .t)(repository, [path]).flatMap(({ outputs }) => outputs.map((output) => output.path));
    }
    catch (error) {
        if (error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .UserError */ .yo)
            return [];
        throw error;
    }
}


/***/ }),

/***/ 47869:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dr: () => (/* binding */ leadsOutside),
/* harmony export */   o3: () => (/* binding */ readOwnText),
/* harmony export */   zx: () => (/* binding */ readOwnFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(43026);
/* harmony import */ var _core_reserved_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23521);
/* harmony import */ var _platform_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(48486);
/* harmony import */ var _ignore_rules_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80014);






/** Where caches keep an object (dvc-formats §1.4), below their root. */
const OBJECT = /^(?:files[/\\]md5[/\\])?[0-9a-f]{2}[/\\][0-9a-f]{30}$/;
/**
 * Whether links lead a path (POSIX, from the root) out of the git repository, or to what git and DVC keep for themselves.
 * Whoever writes a commit could bring such a link, and have what it leads to shown. Objects of the cache are no way
 * out: checked out as links, data leads there.
 */
function leadsOutside(repository, path) {
    const real = realPathOf((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(repository.root, path));
    if (real === undefined)
        return false;
    const root = node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(repository.root);
    const names = namesBelow((0,_ignore_rules_js__WEBPACK_IMPORTED_MODULE_2__/* .gitTop */ .Sp)(root) ?? root, real);
    if (names && (0,_core_reserved_path_js__WEBPACK_IMPORTED_MODULE_3__/* .reservedProblem */ .y)(names) === undefined)
        return false;
    const cache = realPathOf(repository.cacheDirectory);
    return cache === undefined || !OBJECT.test((0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(cache, real));
}
/** The text of a file of the repository; undefined where there is none. Throws `PATH_OUTSIDE` for what `leadsOutside`, and `FILE_UNREADABLE` (exit 2). */
function readOwnText(repository, path) {
    refuseOutside(repository, path);
    return (0,_platform_files_js__WEBPACK_IMPORTED_MODULE_4__/* .readTextIfExists */ .TP)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(repository.root, path));
}
/** The bytes of a file of the repository; undefined where there is none, or no file. Throws `PATH_OUTSIDE` (exit 2). */
function readOwnFile(repository, path) {
    refuseOutside(repository, path);
    const absolute = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(repository.root, path);
    return (0,_platform_files_js__WEBPACK_IMPORTED_MODULE_4__/* .statIfExists */ .oL)(absolute)?.isFile() ? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(absolute) : undefined;
}
function refuseOutside(repository, path) {
    if (!leadsOutside(repository, path))
        return;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .yo({
        code: 'PATH_OUTSIDE',
        message: `${path} leads out of the git repository, or into a directory of git or DVC`,
        hint: 'Put a copy of the file in the place of the link.',
        exitCode: 2,
    });
}
function realPathOf(path) {
    try {
        return node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(path);
    }
    catch (error) {
        if ((0,_platform_files_js__WEBPACK_IMPORTED_MODULE_4__/* .isMissing */ .b2)(error))
            return undefined;
        throw error;
    }
}
/** Names on the way from a directory to a path below it; undefined for all other paths. */
function namesBelow(directory, path) {
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(directory, path);
    const names = way.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep);
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(way) || names[0] === '..' ? undefined : names;
}


/***/ })

};
