export const id = 279;
export const ids = [279];
export const modules = {

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

/***/ 85927:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CM: () => (/* binding */ pastOf),
/* harmony export */   Hz: () => (/* binding */ asksHistory),
/* harmony export */   Lu: () => (/* binding */ readHistory),
/* harmony export */   ae: () => (/* binding */ historyPath),
/* harmony export */   sr: () => (/* binding */ historyTip)
/* harmony export */ });
/* harmony import */ var _core_history_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4929);
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

/***/ 67374:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ countComparisons),
/* harmony export */   i: () => (/* binding */ recordedRun)
/* harmony export */ });
/* harmony import */ var _core_bounded_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96564);
/* harmony import */ var _core_history_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4929);


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

/***/ 29279:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  reevaluate: () => (/* binding */ reevaluate)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/src/config/schema.js + 43 modules
var schema = __webpack_require__(38275);
// EXTERNAL MODULE: ./build/src/core/bounded.js
var bounded = __webpack_require__(96564);
// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(43026);
// EXTERNAL MODULE: ./build/src/core/report.js
var core_report = __webpack_require__(15299);
// EXTERNAL MODULE: ./build/src/gate/decide.js
var decide = __webpack_require__(63493);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(27597);
;// CONCATENATED MODULE: ./build/src/github/event.js



const sha = schemas/* string */.YjP().regex(/^[0-9a-f]{40,64}$/);
const repository = schemas/* looseObject */._H3({ id: schemas/* number */.aig() }).nullable();
const pullRequestPayload = schemas/* looseObject */._H3({
    pull_request: schemas/* looseObject */._H3({
        number: schemas/* number */.aig().int().positive(),
        head: schemas/* looseObject */._H3({ sha, repo: repository }),
        base: schemas/* looseObject */._H3({ sha, ref: schemas/* string */.YjP(), repo: repository }),
    }),
});
const mergeGroupPayload = schemas/* looseObject */._H3({ merge_group: schemas/* looseObject */._H3({ head_sha: sha, base_sha: sha }) });
/** `after` of an annotated tag is the tag; what it names is the head commit. */
const pushPayload = schemas/* looseObject */._H3({
    before: sha,
    after: sha,
    head_commit: schemas/* looseObject */._H3({ id: sha }).nullish().catch(undefined),
});
const workflowRunPayload = schemas/* looseObject */._H3({
    repository: schemas/* looseObject */._H3({ id: schemas/* number */.aig() }),
    workflow_run: schemas/* looseObject */._H3({ head_repository: schemas/* looseObject */._H3({ id: schemas/* number */.aig() }) }),
});
const issuePayload = schemas/* looseObject */._H3({ issue: schemas/* looseObject */._H3({ pull_request: schemas/* unknown */.L5J().optional() }) });
const defaultBranchPayload = schemas/* looseObject */._H3({
    repository: schemas/* looseObject */._H3({ default_branch: schemas/* string */.YjP().regex(/^\w[\w./-]*$/) }),
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
    const parsed = defaultBranchPayload.extend({ ref: z.string() }).safeParse(payload);
    const branch = parsed.data?.repository.default_branch;
    return branch !== undefined && parsed.data?.ref === `refs/heads/${branch}` ? { defaultBranch: branch } : {};
}
function eventInvalid(event) {
    return new UserError({
        code: 'EVENT_INVALID',
        message: `the payload of the event ${event} does not say which commits and repositories the pull request is of`,
        hint: 'Let the step see the file that GITHUB_EVENT_PATH names, unchanged.',
        exitCode: 3,
    });
}
/** The report's subject; `commit` is what is checked out, `base` what it is compared with. */
function subjectOf(environment, trigger, commit, base) {
    const headSha = trigger.kind === 'manual' ? commit : trigger.headSha;
    return core_report/* subjectSchema */.cn.parse({
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

// EXTERNAL MODULE: ./build/src/config/parse-config.js
var parse_config = __webpack_require__(5982);
// EXTERNAL MODULE: ./build/src/commands/directory-prefix.js
var directory_prefix = __webpack_require__(10680);
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
    const view = await commitView(git, repository, { name: 'the base', commit }, readFromRemote);
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
            if (!(error instanceof UserError))
                throw error;
            note(path, error.message);
        }
    };
    const params = new Map();
    for (const path of paramsPaths(view.pipelines)) {
        await attempt(path, (text) => params.set(path, parseParams(text, path)));
    }
    const metrics = new Map();
    for (const { path: declared } of metricPaths(view.pipelines)) {
        for (const path of await view.filesAt(declared)) {
            await attempt(path, (text) => metrics.set(path, parseMetrics(text, path)));
        }
    }
    return { view, params, metrics, outputs, notes };
}

// EXTERNAL MODULE: ./build/src/core/repository-path.js
var repository_path = __webpack_require__(34949);
;// CONCATENATED MODULE: ./build/src/platform/git-tree.js
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

// EXTERNAL MODULE: ./build/src/pipeline/dvc-yaml.js + 10 modules
var dvc_yaml = __webpack_require__(63757);
// EXTERNAL MODULE: ./build/src/commands/with-vars-read.js
var with_vars_read = __webpack_require__(24182);
;// CONCATENATED MODULE: ./build/src/commands/pipeline-reader.js


/** A reader that parses what is the same in several revisions once: the dvc.yaml and every file its templates draw from. */
function pipelineReader({ config }) {
    const known = new Map();
    return async (text, path, readText) => {
        const key = `${path}\n${text}`;
        const parsed = known.get(key) ?? [];
        for (const { texts, pipeline } of parsed)
            if (await areSame(texts, readText))
                return pipeline;
        const { value: pipeline, texts } = await (0,with_vars_read/* withVarsRead */.f)((readVars) => (0,dvc_yaml/* parseDvcYaml */.g)(text, path, readVars, config.flagStyle), readText);
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

// EXTERNAL MODULE: ./build/src/pipeline/lock.js
var lock = __webpack_require__(36953);
;// CONCATENATED MODULE: ./build/src/pipeline/recorded.js
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
            for (const output of recorded_withContents(node.stage, entry))
                this.byPath.set(output.path, output);
        }
    }
    /** Takes an entry for recorded that no lock holds. */
    assume(stage, entry) {
        this.read();
        for (const output of recorded_withContents(stage, entry))
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
function recorded_withContents(stage, entry) {
    return stage.outputs.map((output) => ({ ...output, ...entry?.outputs.get(output.written) }));
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/platform/files.js + 1 modules
var platform_files = __webpack_require__(63863);
// EXTERNAL MODULE: ./build/src/platform/yaml/parse-yaml.js + 13 modules
var parse_yaml = __webpack_require__(33247);
// EXTERNAL MODULE: ./build/src/platform/yaml/values.js
var values = __webpack_require__(33535);
// EXTERNAL MODULE: ./build/src/platform/yaml/plain-value.js
var plain_value = __webpack_require__(3537);
;// CONCATENATED MODULE: ./build/src/versioning/dvc-file-dependency.js

const KEYS = ['md5', 'etag', 'checksum', 'size', 'nfiles', 'isexec', 'hash', 'path', 'persist', 'repo', 'fs_config'];
const REPOSITORY_KEYS = ['url', 'rev', 'rev_lock', 'config', 'remote'];
const CLOUD = 'it is an import by cloud version; import it again without `--version-aware`';
const REFUSED = new Map([
    ['db', 'it is an import from a database; export the query to a file and `assay add` that'],
    ['files', CLOUD],
    ['cloud', CLOUD],
    ['version_id', CLOUD],
    ['params', 'parameters belong to a stage of dvc.yaml'],
    ['dataset', 'data sets belong to dvc.yaml'],
]);
/** Reads the one entry of `deps` of an import (dvc-formats §1.2); its mistakes are gathered by `reader`. */
function readDependency(reader, at, value, directory) {
    const before = reader.mistakes.length;
    const fields = reader.fields(at, value, 'an entry of `deps` must be a map', KEYS, REFUSED);
    if (!fields || reader.mistakes.some(({ message }, index) => index >= before && message.startsWith('`db`')))
        return undefined;
    const path = reader.text([...at, 'path'], fields['path'], 'path') ?? '';
    const repository = fields['repo'];
    return repository === undefined
        ? urlSource(reader, at, fields, path, directory)
        : repositorySource(reader, [...at, 'repo'], repository, path);
}
function urlSource(reader, at, fields, path, directory) {
    const source = { kind: 'url', path, directory, recorded: {} };
    reader.content(at, fields, source.recorded);
    const etag = reader.checksum([...at, 'etag'], fields['etag']);
    if (etag !== undefined)
        source.recorded.etag = etag;
    const checksum = reader.checksum([...at, 'checksum'], fields['checksum']);
    if (checksum !== undefined)
        source.recorded.checksum = checksum;
    const options = fields['fs_config'];
    if (options === undefined || options === null)
        return source;
    if ((0,values/* isYamlMap */.S6)(options))
        source.options = (0,plain_value/* plainValue */._)(options);
    else
        reader.mistake([...at, 'fs_config'], '`fs_config` must be a map');
    return source;
}
function repositorySource(reader, at, value, path) {
    const fields = reader.fields(at, value, '`repo` must be a map', REPOSITORY_KEYS);
    if (!fields)
        return undefined;
    const source = {
        kind: 'repository',
        path,
        url: reader.text([...at, 'url'], fields['url'], 'url') ?? '',
    };
    const revision = reader.optionalText([...at, 'rev'], fields['rev']);
    if (revision !== undefined)
        source.revision = revision;
    const locked = reader.optionalText([...at, 'rev_lock'], fields['rev_lock']);
    if (locked !== undefined) {
        if (/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(locked))
            source.lockedCommit = locked;
        else
            reader.mistake([...at, 'rev_lock'], `"${locked.slice(0, 80)}" is not the id of a commit`);
    }
    for (const key of ['config', 'remote']) {
        const settings = fields[key];
        if (settings === undefined || settings === null)
            continue;
        if ((0,values/* isYamlMap */.S6)(settings))
            source[key] = (0,plain_value/* plainValue */._)(settings);
        else {
            const text = reader.text([...at, key], settings, key);
            if (text !== undefined)
                source[key] = text;
        }
    }
    return source;
}

// EXTERNAL MODULE: ./build/src/core/digest.js
var core_digest = __webpack_require__(94161);
// EXTERNAL MODULE: ./build/src/core/nearest.js
var nearest = __webpack_require__(22007);
;// CONCATENATED MODULE: ./build/src/versioning/dvc-file-fields.js




/**
 * Reads values of one file by type and gathers every mistake with its place. What could not be read is undefined (or
 * the value that stands for nothing), so that reading goes on.
 */
class FieldReader {
    source;
    path;
    mistakes = [];
    constructor(source, path) {
        this.source = source;
        this.path = path;
    }
    /** All mistakes in one `DVC_FILE_INVALID` (exit 2), in the order of the file; nothing when there are none. */
    throwMistakes() {
        const [first] = this.mistakes.sort(byPlace);
        if (!first)
            return;
        throw new errors/* UserError */.yo({
            code: 'DVC_FILE_INVALID',
            message: `${this.path}: ${first.message}`,
            hint: first.hint ?? `Correct it, or restore it with \`git checkout -- ${this.path}\`.`,
            exitCode: 2,
            ...(first.location && { location: first.location }),
            mistakes: this.mistakes,
        });
    }
    /** A map whose keys are known; `refused` says of others why they are. `otherwise` is the mistake where it is none. */
    fields(at, value, otherwise, known, refused = new Map()) {
        if (!(0,values/* isYamlMap */.S6)(value)) {
            this.mistake(at, otherwise);
            return undefined;
        }
        for (const key of Object.keys(value)) {
            if (known.includes(key))
                continue;
            const reason = refused.get(key);
            const guess = (0,nearest/* nearest */.p)(key, known);
            if (reason !== undefined)
                this.mistake([...at, key], `\`${key}\` is not supported: ${reason}`, undefined, true);
            else
                this.mistake([...at, key], `\`${key}\` is not known`, guess && `Did you mean \`${guess}\`?`, true);
        }
        return value;
    }
    text(at, value, key) {
        if (typeof value === 'string' && value !== '')
            return value;
        if (value === undefined)
            this.mistake(at.slice(0, -1), `\`${key}\` is missing`);
        else
            this.mistake(at, `\`${key}\` must be text`, value ? 'Put it between quotes.' : undefined);
        return undefined;
    }
    /** Text that may be missing. */
    optionalText(at, value) {
        return value === undefined || value === null ? undefined : this.text(at, value, String(at.at(-1)));
    }
    flag(at, value, fallback) {
        if (value === undefined || typeof value === 'boolean')
            return value ?? fallback;
        this.mistake(at, `\`${at.at(-1)}\` must be true or false`);
        return fallback;
    }
    count(at, value) {
        if (value === undefined || value === null)
            return undefined;
        const number = typeof value === 'bigint' ? Number(value) : value;
        if (typeof number === 'number' && Number.isInteger(number) && number >= 0)
            return number;
        this.mistake(at, `\`${at.at(-1)}\` must be a whole number`);
        return undefined;
    }
    /** `md5`, `hash`, `size`, `nfiles` and `isexec` of an entry. */
    content(at, fields, content) {
        const { md5, hash } = fields;
        if (hash !== undefined && hash !== 'md5') {
            const shown = typeof hash === 'string' ? ` "${hash}"` : '';
            this.mistake([...at, 'hash'], `hash${shown} is not known`, 'Only `hash: md5` is.');
        }
        const digest = this.checksum([...at, 'md5'], md5);
        const parsed = digest && this.attempt([...at, 'md5'], () => (0,core_digest/* parseDigest */.m)(digest, this.path));
        if (parsed !== undefined) {
            content.digest = parsed;
            if (hash === undefined)
                content.legacy = true;
        }
        const sizeBytes = this.count([...at, 'size'], fields['size']);
        if (sizeBytes !== undefined)
            content.sizeBytes = sizeBytes;
        const fileCount = this.count([...at, 'nfiles'], fields['nfiles']);
        if (fileCount !== undefined)
            content.fileCount = fileCount;
        if (this.flag([...at, 'isexec'], fields['isexec'], false))
            content.executable = true;
    }
    /** Text or a number of digits; nothing for an empty one. */
    checksum(at, value) {
        if (value === undefined || value === null || value === '')
            return undefined;
        if (typeof value !== 'object' && typeof value !== 'boolean')
            return String(value);
        this.mistake(at, `\`${at.at(-1)}\` must be text`, 'Put the digest between quotes.');
        return undefined;
    }
    /** What `read` returns; a `UserError` becomes a mistake at that place. */
    attempt(at, read) {
        try {
            return read();
        }
        catch (error) {
            if (!(error instanceof errors/* UserError */.yo))
                throw error;
            this.mistake(at, error.message.replace(`${this.path}: `, ''), error.hint);
            return undefined;
        }
    }
    mistake(at, message, hint, atKey = false) {
        const location = atKey ? this.source.locateKey(at) : this.source.locate(at);
        this.mistakes.push({ message, location, ...(hint !== undefined && { hint }) });
    }
}
function byPlace(a, b) {
    const [left, right] = [a.location, b.location];
    return left.line - right.line || left.column - right.column;
}

// EXTERNAL MODULE: ./build/src/core/reserved-path.js
var reserved_path = __webpack_require__(23521);
;// CONCATENATED MODULE: ./build/src/versioning/safe-path.js





/** No file system takes longer paths, and what is done per directory of a path stays cheap. */
const MAX_PATH_LENGTH = 4096;
const MAX_NAME_BYTES = 255;
/**
 * Why a path read from a manifest must not be written, in words that follow the path; undefined when it may.
 * Manifests never hold what DVC always ignores (`.git`, `.dvc/`, `.hg/`), so such entries are forged.
 */
function manifestPathProblem(path, platform = process.platform) {
    if (path === '')
        return 'is empty';
    if (path.length > MAX_PATH_LENGTH)
        return 'is longer than a path can be';
    if (path.includes('\0'))
        return 'holds a NUL';
    if (path.startsWith('/'))
        return 'is absolute';
    if (/[\uD800-\uDFFF]/u.test(path))
        return 'is not valid text';
    const parts = path.split('/');
    if (parts.some((part) => Buffer.byteLength(part) > MAX_NAME_BYTES))
        return 'has a name longer than a file can have';
    if (parts.some((part) => part === '..'))
        return 'leads out of its directory (..)';
    if (parts.some((part) => part === '' || part === '.'))
        return 'is not a plain path';
    return (0,reserved_path/* reservedProblem */.y)(parts) ?? (platform === 'win32' ? windowsProblem(parts) : undefined);
}
/** What Windows reads as another path than it looks: separators, drives, streams, devices, dropped endings. */
function windowsProblem(parts) {
    if (parts.some((part) => part.includes('\\') || part.includes(':')))
        return 'means another place on Windows';
    if (parts.some((part) => /[. ]$/.test(part) || /^git~\d+$/i.test(part)))
        return 'means another name on Windows';
    if (parts.some((part) => /^(con|prn|aux|nul|com\d|lpt\d)(\..*)?$/i.test(part)))
        return 'is a device on Windows';
    return undefined;
}
/**
 * The repository path an output or a user means: `written`, relative to `directory` (POSIX, relative to the root);
 * `where` is the file it is written in.
 * Throws `PATH_OUTSIDE` (exit 2) for what leaves the repository and `PATH_RESERVED` (exit 2) for the root itself
 * and what belongs to git, Mercurial or DVC.
 */
function outputPath(directory, written, where) {
    const path = (0,repository_path/* resolveInRepository */.AZ)(directory, written, where ?? 'the command line');
    const parts = path.split('/');
    const problem = path === ''
        ? 'is the repository itself'
        : ((0,reserved_path/* reservedProblem */.y)([...parts, '']) ?? (process.platform === 'win32' ? windowsProblem(parts) : undefined));
    if (problem === undefined)
        return path;
    throw new errors/* UserError */.yo({
        code: 'PATH_RESERVED',
        message: `${where === undefined ? '' : `${where}: `}"${written.slice(0, 200)}" ${problem}`,
        hint: 'Name a file or directory of the project.',
        exitCode: 2,
    });
}
/**
 * Says whether a path of the workspace may be written: no directory between the root and the path may be a link to
 * one, or content would land elsewhere than its name says. Answers are remembered per directory, so use one guard per
 * operation. Throws `PATH_THROUGH_LINK` (exit 2) naming the path.
 */
function workspaceGuard(repository) {
    const safe = new Set(['']);
    const check = (directory, path) => {
        if (safe.has(directory))
            return;
        check(directory.slice(0, Math.max(0, directory.lastIndexOf('/'))), path);
        const absolute = join(repository.root, directory);
        if (lstatIfExists(absolute)?.isSymbolicLink() && statIfExists(absolute)?.isDirectory()) {
            throw new UserError({
                code: 'PATH_THROUGH_LINK',
                message: `${path} would be written elsewhere: ${directory} is a link`,
                hint: `Make ${directory} a directory, or move the data out of it.`,
                exitCode: 2,
            });
        }
        safe.add(directory);
    };
    return (path) => check(path.slice(0, Math.max(0, path.lastIndexOf('/'))), path);
}

// EXTERNAL MODULE: ./build/src/platform/yaml/yaml-map.js
var yaml_map = __webpack_require__(28181);
;// CONCATENATED MODULE: ./build/src/versioning/stage-checksum.js




/** Never part of the digest: what does not change which data is meant. */
const LEFT_OUT = new Set([
    'desc',
    'type',
    'labels',
    'meta',
    'locked',
    'frozen',
    'metric',
    'persist',
    'isexec',
    'size',
    'nfiles',
]);
/**
 * The digest of an import's declaration that DVC keeps as `md5` of its `.dvc` file (dvc-formats §1.2): MD5 of canonical
 * JSON of what DVC would write for it, without notes and sizes. `file` is the data of the file, `workingDirectory` what
 * its paths are relative to (POSIX, from the repository's root).
 */
function stageChecksum(file, workingDirectory) {
    const isInside = (written) => isInRepository(workingDirectory, written);
    const directory = typeof file['wdir'] === 'string' ? external_node_path_.posix.normalize(file['wdir']).replace(/\/$/, '') : '.';
    const entries = (key) => (Array.isArray(file[key]) ? file[key] : []).filter((entry) => (0,values/* isYamlMap */.S6)(entry));
    const stage = {
        ...(directory !== '.' && { wdir: directory }),
        deps: entries('deps').map((entry) => dependency(entry, isInside)),
        outs: entries('outs').map((entry) => output(entry)),
        ...(file['always_changed'] === true && { always_changed: true }),
    };
    return (0,external_node_crypto_.createHash)('md5').update(canonicalJson(stage)).digest('hex');
}
/** Whether a path that is written in a file of `directory` lies in the repository. */
function isInRepository(directory, written) {
    if (/^\w+:\/\//.test(written))
        return false;
    try {
        (0,repository_path/* resolveInRepository */.AZ)(directory, written, '');
        return true;
    }
    catch {
        return false;
    }
}
function dependency(entry, isInside) {
    const path = pathOf(entry);
    if ((0,values/* isYamlMap */.S6)(entry['repo']))
        return { path, repo: withoutEmpty(entry['repo'], ['url', 'rev', 'rev_lock', 'config', 'remote']) };
    const isOurs = isInside(path);
    return {
        ...withoutEmpty(entry, ['md5', 'etag', 'checksum', 'fs_config']),
        ...hashOf(entry, isOurs),
        path: isOurs ? normal(path) : path,
    };
}
function output(entry) {
    return {
        ...withoutEmpty(entry, ['md5', 'plot', 'remote']),
        ...hashOf(entry, true),
        path: normal(pathOf(entry)),
        ...(entry['cache'] === false && { cache: false }),
        ...(entry['push'] === false && { push: false }),
    };
}
function pathOf({ path }) {
    return typeof path === 'string' ? path : '';
}
/** Entries of DVC 2 have no `hash`, and a null where nothing is recorded; things elsewhere always have it. */
function hashOf(entry, isOurs) {
    if (isOurs && !('hash' in entry))
        return { md5: entry['md5'] || null };
    return { hash: 'md5' };
}
function withoutEmpty(entry, keys) {
    return Object.fromEntries(keys.flatMap((key) => (entry[key] ? [[key, entry[key]]] : [])));
}
function normal(path) {
    return external_node_path_.posix.normalize(path).replace(/(.)\/$/, '$1');
}
/** As Python's json module writes it with sorted keys: `, ` and `: ` between, everything above `~` escaped. */
function canonicalJson(value) {
    if (Array.isArray(value))
        return `[${value.map((item) => canonicalJson(item)).join(', ')}]`;
    if ((0,values/* isYamlMap */.S6)(value)) {
        const kept = (0,yaml_map/* yamlEntries */.go)(value)
            .map(([key, child]) => [(0,yaml_map/* keyText */.Pu)(key), child])
            .filter(([key]) => !LEFT_OUT.has(key))
            .sort(([a], [b]) => (a < b ? -1 : 1));
        return `{${kept.map(([key, child]) => `${asciiJson(key)}: ${canonicalJson(child)}`).join(', ')}}`;
    }
    if (value instanceof values/* YamlFloat */.iw)
        return String(value.value);
    return typeof value === 'string'
        ? asciiJson(value)
        : typeof value === 'bigint'
            ? String(value)
            : JSON.stringify(value);
}
function asciiJson(text) {
    return JSON.stringify(text).replace(/[^\0-~]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

;// CONCATENATED MODULE: ./build/src/versioning/dvc-file.js









const FILE_KEYS = ['md5', 'wdir', 'deps', 'outs', 'frozen', 'locked', 'meta', 'always_changed', 'desc'];
const OUTPUT_KEYS = [
    'md5',
    'size',
    'nfiles',
    'isexec',
    'hash',
    'path',
    'desc',
    'type',
    'labels',
    'meta',
    'cache',
    'metric',
    'plot',
    'persist',
    'remote',
    'push',
];
/** What DVC knows and this version refuses, with what a user can do. */
const REFUSED_FILE_KEYS = new Map([['cmd', 'it holds a stage of DVC 0.x; move the stage to dvc.yaml']]);
const CLOUD_REASON = 'it is versioned by the cloud; use a remote without `version_aware` and `worktree`';
const EXTERNAL_REASON = 'it lies outside the repository; add a copy inside';
const REFUSED_OUTPUT_KEYS = new Map([
    ['files', CLOUD_REASON],
    ['cloud', CLOUD_REASON],
    ['version_id', CLOUD_REASON],
    ['etag', CLOUD_REASON],
    ['checksum', EXTERNAL_REASON],
    ['fs_config', EXTERNAL_REASON],
]);
/**
 * Reads a `.dvc` file (dvc-formats §1.2); `path` is POSIX, relative to the root. All mistakes are reported at once
 * in one `DVC_FILE_INVALID` (exit 2), each at file:line:column, in the order of the file.
 */
function parseDvcFile(text, path) {
    const source = (0,parse_yaml/* parseYaml */.h)(text, { file: path, numbers: 'exact' });
    return new DvcFileReader(new FieldReader(source, path), source.value ?? {}).read();
}
/** Reads `.dvc` files; `paths` are POSIX, relative to the root. Throws `FILE_MISSING` (exit 2) and what `parseDvcFile` throws. */
function readDvcFiles(repository, paths) {
    return paths.map((path) => {
        const text = (0,platform_files/* readTextIfExists */.TP)((0,external_node_path_.join)(repository.root, path));
        if (text !== undefined)
            return parseDvcFile(text, path);
        throw new errors/* UserError */.yo({
            code: 'FILE_MISSING',
            message: `${path} is not there`,
            hint: `Restore it with \`git checkout -- ${path}\`.`,
            exitCode: 2,
        });
    });
}
class DvcFileReader {
    reader;
    value;
    path;
    paths = new Set();
    constructor(reader, value) {
        this.reader = reader;
        this.value = value;
        this.path = reader.path;
    }
    read() {
        const { reader } = this;
        const root = reader.fields([], this.value, 'the file must hold a map', FILE_KEYS, REFUSED_FILE_KEYS) ?? {};
        const directory = this.path.includes('/') ? this.path.slice(0, this.path.lastIndexOf('/')) : '';
        const workingDirectory = this.workingDirectory(directory, root['wdir']);
        const outputs = this.list('outs', root['outs']).flatMap((value, index) => this.output(['outs', index], value, workingDirectory) ?? []);
        const frozen = reader.flag(['frozen'], root['frozen'], false);
        const locked = reader.flag(['locked'], root['locked'], false);
        const file = { path: this.path, workingDirectory, outputs, frozen: frozen || locked };
        const dependencies = this.list('deps', root['deps']);
        if (dependencies.length > 0)
            this.import(file, dependencies, root['md5']);
        if (typeof root['desc'] === 'string')
            file.description = root['desc'];
        if (root['always_changed'] === true)
            file.alwaysChanged = true;
        reader.throwMistakes();
        return file;
    }
    list(key, value) {
        if (value === undefined || value === null)
            return [];
        if (Array.isArray(value))
            return value;
        this.reader.mistake([key], `\`${key}\` must be a list`);
        return [];
    }
    import(file, dependencies, checksum) {
        const source = readDependency(this.reader, ['deps', 0], dependencies[0], file.workingDirectory);
        if (dependencies.length > 1 || file.outputs.length !== 1) {
            this.reader.mistake(['deps'], 'an import has one entry in `deps` and one in `outs`', 'Stages belong into dvc.yaml; import each thing by a .dvc file of its own.', true);
        }
        const [output] = file.outputs;
        if (!source || !output)
            return;
        file.source = source;
        output.source = source;
        if (source.kind === 'repository')
            output.pushed = false;
        if (this.reader.mistakes.length > 0 || !(0,values/* isYamlMap */.S6)(this.value))
            return;
        const found = stageChecksum(this.value, file.workingDirectory);
        if (found !== this.reader.checksum(['md5'], checksum))
            file.isChecksumStale = true;
    }
    workingDirectory(directory, written) {
        if (written === undefined || written === null)
            return directory;
        const text = this.reader.text(['wdir'], written, 'wdir');
        if (text === undefined)
            return directory;
        return this.reader.attempt(['wdir'], () => (0,repository_path/* resolveInRepository */.AZ)(directory, text, this.path)) ?? directory;
    }
    output(at, value, directory) {
        const { reader } = this;
        const fields = reader.fields(at, value, 'an entry of `outs` must be a map', OUTPUT_KEYS, REFUSED_OUTPUT_KEYS);
        if (!fields)
            return undefined;
        const output = {
            path: this.outputPath([...at, 'path'], fields, directory),
            owner: this.path,
            cached: reader.flag([...at, 'cache'], fields['cache'], true),
            pushed: reader.flag([...at, 'push'], fields['push'], true),
        };
        reader.content(at, fields, output);
        if (fields['remote'] !== undefined) {
            const remote = reader.text([...at, 'remote'], fields['remote'], 'remote');
            if (remote !== undefined)
                output.remote = remote.toLowerCase();
        }
        return output;
    }
    outputPath(at, fields, directory) {
        const written = this.reader.text(at, fields['path'], 'path');
        if (written === undefined)
            return '';
        if (/^\w+:\/\//.test(written)) {
            this.reader.mistake(at, `"${written}" lies outside the repository, which Assay does not track`, 'Add a copy inside the repository.');
            return '';
        }
        const path = this.reader.attempt(at, () => outputPath(directory, written, this.path)) ?? '';
        if (path !== '' && this.paths.has(path))
            this.reader.mistake(at, `"${path}" stands there twice`);
        this.paths.add(path);
        return path;
    }
}

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
            return { outputs: parseDvcFile(file.text, file.path).outputs, undeclared: [] };
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
            recorded.outputs.push(...recorded_withContents(stage, entry));
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
            path: recorded_in_pathOf(flags.workingDirectory, written, yamlPath),
            owner,
            cached: flags.cached(written),
            pushed: flags.pushed(written),
            ...(remote !== undefined && { remote }),
        };
    });
}
function recorded_in_pathOf(directory, written, where) {
    try {
        return (0,repository_path/* resolveInRepository */.AZ)(directory, written, where);
    }
    catch {
        return written;
    }
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./node_modules/ignore/index.js
var ignore = __webpack_require__(70298);
;// CONCATENATED MODULE: ./build/src/versioning/dvcignore-pattern.js
/** What Python's `strip` takes off: unlike JavaScript no byte order mark, so that one makes a pattern match nothing. */
const OUTER_SPACE = /^(?:(?!\uFEFF)[\s\x1c-\x1f\x85])+|(?:(?!\uFEFF)[\s\x1c-\x1f\x85])+$/g;
/**
 * Reads a line as DVC does (dvc-formats §1.7): gitignore grammar, except that white space around a line is dropped
 * and that a pattern, `!pattern` too, also speaks for everything below what it names. undefined for lines that say
 * nothing: empty ones, comments, and patterns that cannot be read.
 */
function dvcIgnorePattern(line) {
    const text = line.replace(OUTER_SPACE, '');
    if (text === '' || text.startsWith('#'))
        return undefined;
    const ignores = !text.startsWith('!');
    const pattern = ignores ? text : text.slice(1);
    const source = patternSource(pattern.split('/'));
    if (source === undefined)
        return undefined;
    try {
        const regex = new RegExp(source, 'su');
        return { ignores, directoriesOnly: pattern.endsWith('/'), matches: (path) => regex.test(path) };
    }
    catch {
        return undefined; // a range such as [z-a]
    }
}
const ANY_DIRECTORIES = '(?:.+/)?';
function patternSource(segments) {
    const directoriesOnly = segments.at(-1) === '' && segments.length > 1;
    if (directoriesOnly)
        segments.pop();
    if (segments[0] === '' && segments.length > 1)
        segments.shift();
    else if (segments.length === 1)
        segments.unshift('**');
    if (segments.at(-1) === '')
        return undefined;
    const parts = ['^'];
    for (const [index, segment] of segments.entries()) {
        if (segment === '**') {
            if (index === segments.length - 1)
                return parts.join('');
            if (parts.at(-1) !== ANY_DIRECTORIES)
                parts.push(ANY_DIRECTORIES);
            continue;
        }
        const glob = segment === '*' ? '[^/]+' : globSource(segment, index);
        if (glob === undefined)
            return undefined;
        parts.push(glob, index === segments.length - 1 ? (directoriesOnly ? '/' : '(?:/|$)') : '/');
    }
    return parts.join('');
}
/**
 * The regular expression of the path segment with this number; undefined where brackets or an escape are left open. What
 * stands between two `*` is looked for once, where it comes first, and not again for what follows: a pattern of many `*`
 * would otherwise take for ever.
 */
function globSource(segment, number) {
    const pieces = [];
    let source = '';
    let hasSets = false; // which may hold the slash, so that the first place is not always the best
    const characters = Array.from(segment);
    for (let at = 0; at < characters.length; at++) {
        const character = characters[at];
        if (character === '*') {
            pieces.push(source);
            source = '';
        }
        else if (character === '?')
            source += '[^/]';
        else if (character === '[') {
            const negated = characters[at + 1] === '!' || characters[at + 1] === '^';
            const first = at + (negated ? 2 : 1);
            const end = characters.indexOf(']', first + 1); // a bracket that comes first is a member
            if (end < 0)
                return undefined;
            const members = characters.slice(first, end).map((member) => (/[\\\]]/.test(member) ? `\\${member}` : member));
            source += `[${negated ? '^' : ''}${members.join('')}]`;
            at = end;
            hasSets = true;
        }
        else {
            const literal = character === '\\' ? characters[++at] : character;
            if (literal === undefined)
                return undefined;
            source += literal.replace(/[$^\\.*+?()[\]{}|]/, '\\$&');
        }
    }
    const [first = source, ...middle] = pieces;
    if (pieces.length === 0)
        return first;
    if (hasSets)
        return [...pieces, source].join('[^/]*');
    const found = middle.map((piece, at) => `(?=(?<s${number}_${at}>[^/]*?${piece}))\\k<s${number}_${at}>`);
    return `${first}${found.join('')}[^/]*${source}`;
}

;// CONCATENATED MODULE: ./build/src/versioning/ignore-rules.js





/** What DVC leaves out without being told (dvc-formats §1.7). */
const ALWAYS = ['.hg/', '.git/', '.git', '.dvc/'];
let alwaysRules;
/**
 * Rules of `.dvcignore` files. The last pattern that matches wins, those of deeper files coming later; nothing below
 * a directory that is left out can be taken back. `read` gives the text of such a file, where not the work tree's own count.
 */
function dvcIgnoreRules(repository, read = (path) => (0,platform_files/* readTextIfExists */.TP)((0,external_node_path_.join)(repository.root, path))) {
    const always = (alwaysRules ??= rulesOf(ALWAYS, ''));
    const rulesBelow = perDirectory(always, (directory, above) => {
        const file = childOf(directory, '.dvcignore');
        if (lastSays(above, file, false))
            return above;
        const text = read(file);
        return text === undefined ? above : [...above, ...rulesOf(text.split(/\r\n|\n|\r/), directory)];
    });
    const ignoresBelow = (path, isDirectory) => {
        const rules = rulesBelow(parentOf(path));
        if (rules === always && path[path.lastIndexOf('/') + 1] !== '.')
            return false; // all of ALWAYS begin with a dot
        return lastSays(rules, path, isDirectory);
    };
    return {
        ignoresBelow,
        ignores: (path, isDirectory) => ancestorsOf(path).some((directory) => ignoresBelow(directory, true)) || ignoresBelow(path, isDirectory),
    };
}
function rulesOf(lines, directory) {
    const prefixLength = directory === '' ? 0 : directory.length + 1;
    return lines.flatMap((line) => {
        const pattern = dvcIgnorePattern(line);
        return pattern ? [{ ...pattern, prefixLength }] : [];
    });
}
function lastSays(rules, path, isDirectory) {
    const marked = isDirectory ? `${path}/` : path;
    const last = rules.findLast((rule) => (isDirectory || !rule.directoriesOnly) && rule.matches(marked.slice(rule.prefixLength)));
    return last?.ignores ?? false;
}
/**
 * Rules of the `.gitignore` files between the top of the git work tree and a path, and of `.git/info/exclude`. The
 * user's global excludes are not read. Nothing is ignored where there is no git.
 */
function gitIgnoreRules(repository) {
    const top = gitTop(repository.root);
    if (top === undefined)
        return { ignores: () => false, ignoresBelow: () => false };
    const prefix = (0,external_node_path_.relative)(top, repository.root).split(external_node_path_.sep).join('/');
    const exclude = (0,platform_files/* readTextIfExists */.TP)((0,external_node_path_.join)(top, '.git', 'info', 'exclude')) ?? '';
    const start = { names: new Set(), patterns: ignore({ ignorecase: false }).add(exclude) };
    const rulesBelow = perDirectory(start, (directory, above) => {
        const text = (0,platform_files/* readTextIfExists */.TP)((0,external_node_path_.join)(top, directory, '.gitignore'));
        return text === undefined ? above : withLines(above, rebased(text, directory));
    });
    const ignores = (path, isDirectory) => {
        const whole = childOf(prefix, path);
        const { names, patterns } = rulesBelow(parentOf(whole));
        if (names.has(whole) || (names.size > 0 && ancestorsOf(whole).some((above) => names.has(above))))
            return true;
        return patterns.ignores(isDirectory ? `${whole}/` : whole);
    };
    return { ignores, ignoresBelow: ignores };
}
const ONE_NAME = /^(?:\/[A-Za-z0-9_.@=+,-]+)+$/;
function withLines({ names, patterns }, lines) {
    const extended = (added) => ignore({ ignorecase: false }).add(patterns).add(added);
    // What takes back must come after what it takes back.
    if (lines.some((line) => line.startsWith('!'))) {
        return { names: new Set(), patterns: extended([...[...names].map((name) => `/${name}`), ...lines]) };
    }
    const others = lines.filter((line) => !ONE_NAME.test(line));
    const added = lines.filter((line) => ONE_NAME.test(line)).map((line) => line.slice(1));
    return {
        names: added.length === 0 ? names : new Set([...names, ...added]),
        patterns: others.length === 0 ? patterns : extended(others),
    };
}
/** Top of the git work tree around a directory; undefined where there is no git. */
function gitTop(start) {
    for (let directory = start;; directory = (0,external_node_path_.dirname)(directory)) {
        if ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(directory, '.git')))
            return directory;
        if ((0,external_node_path_.dirname)(directory) === directory)
            return undefined;
    }
}
/** The lines of a `.gitignore` as they would be written at the top of the work tree. */
function rebased(text, directory) {
    const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/);
    if (directory === '')
        return lines;
    const base = `/${directory.replace(/[\\*?[\]]/g, '\\$&')}`;
    return lines.flatMap((line) => {
        if (line.trim() === '' || line.startsWith('#'))
            return [];
        const [, not, pattern] = /^(!?)(.*)$/s.exec(line);
        const anchored = /\/\s*[^\s]/.test(pattern);
        return [`${not}${base}/${anchored ? pattern.replace(/^\//, '') : `**/${pattern}`}`];
    });
}
/** Remembers, per directory, what `extend` makes of what holds in the directory above it. */
function perDirectory(start, extend) {
    const known = new Map();
    const of = (directory) => {
        const found = known.get(directory);
        if (found !== undefined)
            return found;
        const made = extend(directory, directory === '' ? start : of(parentOf(directory)));
        known.set(directory, made);
        return made;
    };
    return of;
}
function childOf(directory, path) {
    return directory === '' ? path : `${directory}/${path}`;
}
function parentOf(path) {
    return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}
function ancestorsOf(path) {
    const parts = path.split('/');
    return parts.slice(1).map((_, index) => parts.slice(0, index + 1).join('/'));
}

;// CONCATENATED MODULE: ./build/src/commands/revision-files.js


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
        const nothing = { id: '', texts: new Map(), rules: dvcIgnoreRules(repository, () => undefined) };
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
        ids.forEach((id, index) => trees.set(id, parseTree(objects[index]?.bytes ?? Buffer.alloc(0), idBytes)));
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
        const made = { id, texts, rules: dvcIgnoreRules(repository, (asked) => texts.get(asked)) };
        ignorings.set(id, made);
        return made;
    }
}
function ignoreFileOf(entries) {
    return entries?.find(({ name, kind }) => name === '.dvcignore' && kind === 'file');
}

;// CONCATENATED MODULE: ./build/src/commands/revision-view.js

/** What an error says, in one line: its first mistake, with the place. */
function reasonOf({ message, location, mistakes }) {
    const [first] = mistakes;
    const place = first?.location ?? location;
    return `${place ? `${(0,errors/* formatLocation */.j$)(place)}: ` : ''}${first?.message ?? message}`;
}

// EXTERNAL MODULE: ./build/src/versioning/object-cache.js
var object_cache = __webpack_require__(75660);
// EXTERNAL MODULE: ./build/src/versioning/object-layout.js
var object_layout = __webpack_require__(38746);
;// CONCATENATED MODULE: ./build/src/versioning/remotes/resolve-remote.js


const INHERITED = /^remote:\/\/([^/]+)\/?(.*)$/i;
/**
 * The configuration of a remote, or of the default one. `remote://other/sub` takes over the other's place and options;
 * own options win (dvc-formats §1.9). Throws `REMOTE_MISSING`, `REMOTE_UNKNOWN` and `CONFIG_INVALID` (exit 2).
 */
function resolve_remote_resolveRemote(config, name = config.defaultRemote) {
    if (name === undefined) {
        throw new errors/* UserError */.yo({
            code: 'REMOTE_MISSING',
            message: 'no default remote is configured',
            hint: chooseRemote([...config.remotes.values()].map((remote) => remote.name)),
            exitCode: 2,
        });
    }
    return follow(config, name.toLowerCase(), []);
}
function chooseRemote(known) {
    if (known.length === 0)
        return 'Add one: assay remote add --default storage s3://bucket/path';
    return `Make one the default: assay remote default ${known.length === 1 ? known[0] : `<name>. Known: ${known.join(', ')}.`}`;
}
function follow(config, name, seen) {
    const found = config.remotes.get(name);
    if (!found)
        throw unknownRemote(config, name, seen.at(-1));
    const inherited = INHERITED.exec(found.url);
    if (!inherited)
        return found;
    if (seen.includes(name)) {
        throw new errors/* UserError */.yo({
            code: 'CONFIG_INVALID',
            message: `${found.file}: remotes refer to each other in a circle: ${[...seen, name].join(' → ')}`,
            hint: 'Give one of them a url of its own.',
            exitCode: 2,
        });
    }
    const base = follow(config, inherited[1].toLowerCase(), [...seen, name]);
    const below = inherited[2];
    return {
        name: found.name,
        file: found.file,
        url: below === '' ? base.url : `${base.url.replace(/\/+$/, '')}/${below}`,
        options: new Map([...base.options, ...found.options]),
    };
}
function unknownRemote(config, name, referrer) {
    const known = [...config.remotes.keys()];
    const guess = (0,nearest/* nearest */.p)(name, known);
    const hint = known.length === 0
        ? 'No remote is configured; add one to .dvc/config.'
        : guess === undefined
            ? `Known: ${known.join(', ')}.`
            : `Did you mean "${guess}"?`;
    return new errors/* UserError */.yo({
        code: 'REMOTE_UNKNOWN',
        message: `there is no remote "${name}"${referrer === undefined ? '' : `, which remote "${referrer}" refers to`}`,
        hint,
        exitCode: 2,
    });
}

;// CONCATENATED MODULE: ./build/src/versioning/remotes/index.js


/** Scheme of a remote's url → what is behind it, loaded at first use. */
const SCHEMES = {
    '': async () => (await __webpack_require__.e(/* import() */ 57).then(__webpack_require__.bind(__webpack_require__, 34057))).localScheme,
    s3: async () => (await __webpack_require__.e(/* import() */ 991).then(__webpack_require__.bind(__webpack_require__, 58991))).s3Scheme,
    http: async () => (await __webpack_require__.e(/* import() */ 673).then(__webpack_require__.bind(__webpack_require__, 71673))).httpScheme,
    https: async () => (await __webpack_require__.e(/* import() */ 673).then(__webpack_require__.bind(__webpack_require__, 71673))).httpScheme,
};
const MOUNT = 'Mount it (rclone mount, for instance) and use the directory as the url';
/** What to do about the schemes of DVC that are not here. */
const INSTEAD = {
    gs: 'Google Cloud Storage also speaks S3: url = s3://bucket/prefix with endpointurl = https://storage.googleapis.com and an HMAC key.',
    oss: 'OSS also speaks S3: url = s3://bucket/prefix with endpointurl = https://s3.oss-<region>.aliyuncs.com.',
    azure: `${MOUNT}; blobfuse2 does the same.`,
    ssh: `${MOUNT}; sshfs does the same.`,
    webdav: `${MOUNT}; to read only, write http:// instead of webdav://.`,
    webdavs: `${MOUNT}; to read only, write https:// instead of webdavs://.`,
    hdfs: `${MOUNT}; HDFS has an NFS gateway.`,
    webhdfs: `${MOUNT}; HDFS has an NFS gateway.`,
    gdrive: `${MOUNT}.`,
};
/**
 * Opens a remote by name, or the default one; nothing is asked of it yet. Throws `REMOTE_MISSING`, `REMOTE_UNKNOWN`,
 * `REMOTE_UNSUPPORTED` and `CONFIG_INVALID` (exit 2).
 */
async function openRemote(repository, name) {
    const config = resolve_remote_resolveRemote(repository.config, name);
    return (await schemeOf(config)).open(config, repository);
}
/**
 * Whether a remote, or the default one, can be used, and why not, without a network: no remote, one of a kind that is
 * not supported, no credentials, no directory. Throws `CONFIG_INVALID` (exit 2), which is nobody's choice.
 */
async function remoteReadiness(repository, name) {
    try {
        const config = resolve_remote_resolveRemote(repository.config, name);
        return (await schemeOf(config)).readiness(config, repository);
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.yo) || error.code === 'CONFIG_INVALID')
            throw error;
        return { ready: false, reason: error.message };
    }
}
/** Where the credentials of a remote, or of the default one, come from: a name for people. Throws what {@link openRemote} throws. */
async function remoteCredentials(repository, name) {
    const config = resolveRemote(repository.config, name);
    return (await schemeOf(config)).credentials?.(config, repository);
}
/** Whether a remote with this url can be opened at all; `remote://` leads to another one, which says so itself. */
function canOpen(url) {
    const scheme = schemeWord(url);
    return scheme === 'remote' || Object.hasOwn(SCHEMES, scheme);
}
function schemeWord(url) {
    return /^([a-z][a-z0-9+.-]*):\/\//i.exec(url)?.[1]?.toLowerCase() ?? '';
}
function schemeOf(config) {
    const scheme = schemeWord(config.url);
    const found = Object.hasOwn(SCHEMES, scheme) ? SCHEMES[scheme] : undefined;
    if (found)
        return found();
    throw new errors/* UserError */.yo({
        code: 'REMOTE_UNSUPPORTED',
        message: `remote "${config.name}" is a ${scheme} remote, which Assay does not speak`,
        hint: Object.hasOwn(INSTEAD, scheme) ? INSTEAD[scheme] : `${MOUNT}, or s3://bucket/prefix.`,
        exitCode: 2,
    });
}

// EXTERNAL MODULE: ./build/src/versioning/remotes/retry.js
var retry = __webpack_require__(6596);
;// CONCATENATED MODULE: ./build/src/versioning/stored-content.js











/** The stored object a recorded content names; undefined when nothing is recorded. */
function objectOf(content) {
    return content.digest === undefined ? undefined : { digest: content.digest, legacy: content.legacy ?? false };
}
/**
 * A directory manifest from the cache, verified against its digest; undefined when it is not there (a corrupt one is
 * deleted and counts as not there). Throws what `parseManifest` throws.
 */
function readManifest(repository, digest, legacy = false) {
    const bytes = readCached(repository, { digest, legacy });
    return bytes && parseManifest(bytes, `manifest ${digest}`);
}
/** The same without a list of its entries. */
function readManifestRows(repository, digest, legacy = false) {
    const bytes = readCached(repository, { digest, legacy });
    return bytes && parseManifestRows(bytes, `manifest ${digest}`);
}
/** Whether content is in the cache: the object, and for a directory the manifest and every file. */
function isCached(repository, content) {
    const look = lookIntoCache(repository, content);
    return typeof look === 'boolean' ? look : look();
}
/** Up to so many objects are looked at one by one, as `hasObject` does; of more only the names are looked for. */
const LOOKED_AT = 20_000;
/**
 * The same, or for a directory what waits for the answer: other threads look while this one does something else.
 * `path`: where the content lies in the workspace, whose index may know what is in it.
 */
function lookIntoCache(repository, content) {
    const object = objectOf(content);
    if (!object || !hasObject(repository, object))
        return false;
    const { digest, legacy } = object;
    if (!isDirectoryDigest(digest))
        return true;
    const isLarge = (content.fileCount ?? 0) > LOOKED_AT;
    const stamps = isLarge ? directoryStamps(repository, repository.cacheDirectory, legacy) : undefined;
    if (stamps && isSeenWhole(repository, object, stamps))
        return true;
    const manifest = readCached(repository, object);
    if (!manifest)
        return false;
    const index = content.path === undefined || legacy ? undefined : readIndex(repository, content.path, 'md5');
    const isKnown = index?.manifestDigest === digest.slice(0, -'.dir'.length);
    const digests = isKnown ? index.digests : digestsIn(parseManifestRows(manifest, `manifest ${digest}`));
    const look = lookForFiles(repository, digests, legacy);
    return () => {
        const isWhole = look();
        if (isWhole && stamps)
            rememberWhole(repository, object, stamps);
        return isWhole;
    };
}
function digestsIn(rows) {
    const digests = Buffer.alloc(rows.count * 16);
    for (let row = 0; row < rows.count; row++)
        digests.write(rows.digest(row), row * 16, 'hex');
    return digests;
}
/** Whether all files of these digests (16 bytes each) are in the cache. */
function lookForFiles(repository, digests, legacy) {
    const count = digests.length / 16;
    if (count > LOOKED_AT) {
        const hex = Buffer.from(digests.buffer, digests.byteOffset, digests.length);
        return () => {
            const isThere = objectLookup(repository.cacheDirectory, legacy, count);
            for (let at = 0; at < digests.length; at += 16)
                if (!isThere(hex.toString('hex', at, at + 16)))
                    return false;
            return true;
        };
    }
    const sourceRoot = objectsRoot(repository.cacheDirectory, legacy);
    const looking = startFileBatch({ work: 'objects', sourceRoot, digests });
    return () => looking.finish().outcomes.every((outcome, index) => {
        if (outcome !== OUTCOMES.changed)
            return outcome === OUTCOMES.done;
        const digest = Buffer.from(digests.subarray(index * 16, index * 16 + 16)).toString('hex');
        return hasObject(repository, { digest, legacy });
    });
}
/**
 * The bytes of an object: from the cache, else (unless `cacheOnly`) from the remote (`remote`, or the default one),
 * kept in the cache. Verified; undefined when neither has it or no remote is configured. Throws `OBJECT_CORRUPT`
 * (exit 4) and what remotes throw. Meant for objects that fit into memory.
 */
async function readObject(repository, digest, options = {}) {
    const object = { digest, legacy: options.legacy ?? false };
    const cached = (0,object_cache/* readCached */.Jr)(repository, object);
    if (cached)
        return cached;
    const name = options.remote ?? repository.config.defaultRemote;
    if (name === undefined || options.cacheOnly)
        return undefined;
    const remote = await openRemote(repository, name);
    try {
        const received = await (0,retry/* withRetries */.L)(async () => {
            const content = await remote.read((0,object_layout/* objectKey */.T5)(object));
            return content && (await (0,object_cache/* receiveObject */.dS)(repository, object, content));
        });
        if (!received)
            return undefined;
        if (!received.intact)
            throw (0,object_cache/* corruptObject */.de)(digest, `remote "${remote.name}"`, object, received.found);
    }
    finally {
        remote.close();
    }
    return (0,object_cache/* readCached */.Jr)(repository, object);
}

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
;// CONCATENATED MODULE: ./build/src/versioning/manifest.js




/** About three million files; a larger list would not fit into memory together with what is made of it. */
const MAX_MANIFEST_BYTES = 256 * 2 ** 20;
const CONTROL = /[\0-\x1f\x7f]/;
/**
 * Reads a directory manifest (dvc-formats §1.4): a JSON list of `{md5, relpath}` in any key order and spacing.
 * Throws `MANIFEST_INVALID` (exit 4) for anything else, `MANIFEST_TOO_LARGE` (exit 2) above 256 MiB,
 * `MANIFEST_PATH_UNSAFE` (exit 2) for an entry that would be written outside its directory, and `DIGEST_INVALID`
 * (exit 2). `where` names the manifest in errors.
 */
function manifest_parseManifest(bytes, where) {
    refuseTooLarge(bytes.length, where);
    const plain = plainEntries(bytes);
    if (plain) {
        refuseCollisions(rowsOf(plain), isSorted(plain), where);
        return plain;
    }
    const written = rowsAsWritten(bytes);
    const entries = written ? entriesOf(written) : parseAnyJson(bytes, where);
    checkRows(rowsOf(entries), where, (row, digest) => void (entries[row].digest = digest));
    return entries;
}
/** The same without a list, where the manifest is spelled as DVC spells it. */
function manifest_parseManifestRows(bytes, where) {
    refuseTooLarge(bytes.length, where);
    const written = rowsAsWritten(bytes);
    let isRight = written !== undefined;
    if (written)
        checkRows(written, where, () => (isRight = false));
    return written && isRight ? written : rowsOf(manifest_parseManifest(bytes, where));
}
/** Those rows, or all of them, as entries. */
function entriesOf(rows) {
    return Array.from({ length: rows.count }, (_, row) => ({ path: rows.path(row), digest: rows.digest(row) }));
}
/** Entries as rows. */
function rowsOf(entries) {
    return { count: entries.length, path: (row) => entries[row].path, digest: (row) => entries[row].digest };
}
/** Refuses what must not be; tells of digests that are to be spelled otherwise. */
function checkRows(rows, where, respell) {
    let isInOrder = true;
    let last;
    for (let row = 0; row < rows.count; row++) {
        const path = rows.path(row);
        const problem = isPlainPath(path) ? undefined : manifestPathProblem(path);
        if (problem !== undefined) {
            throw new errors/* UserError */.yo({
                code: 'MANIFEST_PATH_UNSAFE',
                message: `${where}: ${quoted(path)} ${problem}`,
                hint: 'Do not use this data: the manifest was made to write outside its directory. Add the directory again from a trusted copy.',
                exitCode: 2,
            });
        }
        const digest = rows.digest(row);
        if (!(0,core_digest/* isDigest */.Bc)(digest))
            respell(row, (0,core_digest/* parseDigest */.m)(digest, `${where}, ${quoted(path)}`));
        if (/\.dir$/i.test(digest))
            throw corrupted(where, `${quoted(path)} is a directory`);
        isInOrder &&= last === undefined || last < path;
        last = path;
    }
    refuseCollisions(rows, isInOrder, where);
}
/** Each path after the one before it, and none twice. */
function isSorted(entries) {
    return entries.every(({ path }, row) => row === 0 || entries[row - 1].path < path);
}
/** Names that are no trouble on any file system, told quickly; what is left is looked at closely. */
const PLAIN_PATH = /[\w-][\w.-]*(?:\/[\w-][\w.-]*)*/.source;
const IS_PLAIN = new RegExp(`^${PLAIN_PATH}$`);
const PLAIN_ENTRY = new RegExp(`\\{"md5": "[0-9a-f]{32}", "relpath": "${PLAIN_PATH}"\\}(?:, |\\]$)`, 'y');
const MOST_PLAIN = 255;
function isPlainPath(path) {
    return path.length <= MOST_PLAIN && process.platform !== 'win32' && IS_PLAIN.test(path);
}
/**
 * All entries in one go where they are spelled as DVC spells them and nothing is in doubt, as in most manifests; undefined
 * for any other.
 */
function plainEntries(bytes) {
    if (process.platform === 'win32' || bytes[0] !== '['.charCodeAt(0) || !(0,external_node_buffer_.isAscii)(bytes))
        return undefined;
    const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
    const entries = [];
    PLAIN_ENTRY.lastIndex = 1;
    for (let at = 1; PLAIN_ENTRY.test(text); at = PLAIN_ENTRY.lastIndex) {
        const digestAt = at + OPENING.length;
        const pathAt = digestAt + DIGEST_LENGTH + MIDDLE.length;
        const isLast = text[PLAIN_ENTRY.lastIndex - 1] === ']';
        const path = text.slice(pathAt, PLAIN_ENTRY.lastIndex - (isLast ? '"}]' : '"}, ').length);
        if (path.length > MOST_PLAIN)
            return undefined;
        entries.push({ path, digest: text.slice(digestAt, digestAt + DIGEST_LENGTH) });
        if (isLast)
            return entries;
    }
    return undefined;
}
/** A path that stands there twice, or is a directory above another one. */
function refuseCollisions(rows, isSorted, where) {
    const has = isSorted ? searchIn(rows) : setOf(rows, where);
    let last = '';
    for (let row = 0; row < rows.count; row++) {
        const path = rows.path(row);
        const directory = path.slice(0, Math.max(0, path.lastIndexOf('/')));
        if (directory === last)
            continue;
        for (let parent = directory; parent !== ''; parent = parent.slice(0, Math.max(0, parent.lastIndexOf('/')))) {
            if (has(parent))
                throw corrupted(where, `${quoted(parent)} is both file and directory`);
        }
        last = directory;
    }
}
function setOf(rows, where) {
    const files = new Set();
    for (let row = 0; row < rows.count; row++) {
        const path = rows.path(row);
        if (files.has(path))
            throw corrupted(where, `${quoted(path)} stands there twice`);
        files.add(path);
    }
    return (path) => files.has(path);
}
function searchIn(rows) {
    return (path) => {
        let [low, high] = [0, rows.count];
        while (low < high) {
            const middle = (low + high) >>> 1;
            if (rows.path(middle) < path)
                low = middle + 1;
            else
                high = middle;
        }
        return low < rows.count && rows.path(low) === path;
    };
}
const OPENING = '{"md5": "';
const MIDDLE = '", "relpath": "';
const DIGEST_LENGTH = 32;
/** From the end of a path to the next digest. */
const BETWEEN = '"}, '.length + OPENING.length;
const SHORTEST = OPENING.length + DIGEST_LENGTH + MIDDLE.length + '"}, '.length;
/**
 * The entries of a manifest that is spelled as DVC spells it; undefined for any other. Their texts are parts of the one
 * text that was read, so that a million entries take little memory.
 */
function rowsAsWritten(bytes) {
    if (!(0,external_node_buffer_.isAscii)(bytes))
        return undefined;
    const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
    if (!text.startsWith(`[${OPENING}`) || !text.endsWith('"}]') || CONTROL.test(text))
        return undefined;
    const starts = new Uint32Array(Math.ceil(text.length / SHORTEST) + 1);
    let hasEscapes = false;
    let count = 0;
    for (let at = 1;; at += 2) {
        const digestAt = at + OPENING.length;
        const pathAt = digestAt + DIGEST_LENGTH + MIDDLE.length;
        if (!text.startsWith(OPENING, at) || !text.startsWith(MIDDLE, digestAt + DIGEST_LENGTH))
            return undefined;
        let end = text.indexOf('"', pathAt);
        while (end > 0 && isEscaped(text, end))
            end = text.indexOf('"', end + 1);
        if (end < 0 || text[end + 1] !== '}')
            return undefined;
        const isPlain = !text.slice(pathAt, end).includes('\\');
        if (!isPlain && unescaped(text.slice(pathAt, end)) === undefined)
            return undefined;
        hasEscapes ||= !isPlain;
        starts[count++] = digestAt;
        at = end + 2;
        if (at === text.length - 1)
            break;
        if (!text.startsWith(', ', at))
            return undefined;
    }
    const end = (row) => (row === count - 1 ? text.length - '"}]'.length : starts[row + 1] - BETWEEN);
    const path = (row) => text.slice(starts[row] + DIGEST_LENGTH + MIDDLE.length, end(row));
    return {
        count,
        path: hasEscapes ? (row) => unescaped(path(row)) : path,
        digest: (row) => text.slice(starts[row], starts[row] + DIGEST_LENGTH),
    };
}
function isEscaped(text, quote) {
    let backslashes = 0;
    while (text[quote - 1 - backslashes] === '\\')
        backslashes++;
    return backslashes % 2 === 1;
}
function unescaped(spelled) {
    try {
        return JSON.parse(`"${spelled}"`);
    }
    catch {
        return undefined;
    }
}
function parseAnyJson(bytes, where) {
    return parseList(bytes, where).map((item, index) => {
        const { md5, relpath } = (item ?? {});
        if (typeof md5 === 'string' && typeof relpath === 'string')
            return { path: relpath, digest: md5 };
        throw corrupted(where, `entry ${index + 1} has no "md5" and "relpath" of text`);
    });
}
/** `MANIFEST_TOO_LARGE` (exit 2) above 256 MiB. */
function refuseTooLarge(sizeBytes, where) {
    if (sizeBytes > MAX_MANIFEST_BYTES) {
        throw new errors/* UserError */.yo({
            code: 'MANIFEST_TOO_LARGE',
            message: `${where} has ${sizeBytes} bytes or more; ${MAX_MANIFEST_BYTES} is the most that is read`,
            hint: 'Split the directory, or pack its files into archives, and add it again.',
            exitCode: 2,
        });
    }
}
function parseList(bytes, where) {
    let value;
    try {
        value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    }
    catch (cause) {
        throw corrupted(where, 'it is not JSON', cause);
    }
    if (!Array.isArray(value))
        throw corrupted(where, 'it is not a list');
    return value;
}
/** A hostile name as one line without control characters. */
function quoted(path) {
    return JSON.stringify(path.slice(0, 200));
}
function corrupted(where, reason, cause) {
    return new errors/* UserError */.yo({
        code: 'MANIFEST_INVALID',
        message: `${where} is not a directory manifest: ${reason}`,
        hint: 'Add the directory again (`assay add`), or fetch the manifest from another remote.',
        exitCode: 4,
        ...(cause !== undefined && { cause }),
    });
}

;// CONCATENATED MODULE: ./build/src/commands/stored-files.js




/** Opens what the outputs of a revision (`name`, for messages) record; they are asked for when the first file is. */
function storedFiles(repository, outputs, { name, readFromRemote }) {
    const recorded = () => outputs().filter(({ digest }) => digest !== undefined);
    const lists = new Map();
    async function bytesOf(output, digest, path) {
        const { legacy, remote, cached } = output;
        const options = { ...(legacy && { legacy }), ...(remote && { remote }), cacheOnly: !readFromRemote };
        const bytes = cached ? await readObject(repository, digest, options) : undefined;
        if (bytes)
            return bytes;
        const where = readFromRemote ? 'neither in the cache nor in a remote' : 'not in the cache';
        throw new errors/* UserError */.yo({
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
            const entries = manifest_parseManifest(bytes, output.path);
            return new Map(entries.map(({ path, digest }) => [`${output.path}/${path}`, digest]));
        });
        lists.set(output, list);
        return list;
    }
    return {
        async filesAt(path) {
            const found = [];
            for (const output of recorded()) {
                if (!(0,repository_path/* isInside */.FK)(output.path, path) && !(0,repository_path/* isInside */.FK)(path, output.path))
                    continue;
                if (!(0,core_digest/* isDirectoryDigest */.SU)(output.digest) || !output.cached) {
                    if (output.cached && (0,repository_path/* isInside */.FK)(output.path, path))
                        found.push(output.path);
                    continue;
                }
                const list = await listOf(output).catch((error) => {
                    if (error instanceof errors/* UserError */.yo)
                        return undefined;
                    throw error;
                });
                if (list)
                    found.push(...[...list.keys()].filter((file) => (0,repository_path/* isInside */.FK)(file, path)));
                else if ((0,repository_path/* isInside */.FK)(output.path, path))
                    found.push(output.path);
            }
            return found;
        },
        async read(path) {
            const output = recorded().find((one) => (0,repository_path/* isInside */.FK)(path, one.path));
            if (!output)
                return undefined;
            const isDirectory = (0,core_digest/* isDirectoryDigest */.SU)(output.digest);
            if (!isDirectory)
                return output.path === path ? bytesOf(output, output.digest, path) : undefined;
            const digest = (await listOf(output)).get(path);
            return digest === undefined ? undefined : bytesOf(output, digest, path);
        },
    };
}

;// CONCATENATED MODULE: ./build/src/commands/commit-view.js










/**
 * A commit as a revision, read from git without touching the work tree. What it does not keep in git comes from the cache
 * and, with `readFromRemote`, from the remote. Several commits may share `readPipeline`.
 */
async function commit_view_commitView(git, repository, { name, commit }, readFromRemote, readPipeline = pipelineReader(repository)) {
    const prefix = (0,directory_prefix/* directoryPrefix */.E)(git, repository);
    const objectOf = objectsAt(git, commit);
    const objectAt = (path) => objectOf(`${prefix}${path}`.replace(/\/$/, ''));
    const readText = async (path) => {
        const object = await objectAt(path);
        return object?.type === 'blob' ? object.bytes.toString('utf8') : undefined;
    };
    const [tree] = await git.readObjects([`${commit}^{tree}`]);
    const files = tree ? await filesOfCommits(git, repository, [{ sha: commit, tree: tree.sha }], prefix) : [];
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
            unread.push({ path, message: reasonOf(error) });
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
            const recorded = recordedIn(kind === 'dvc' ? { kind, ...file } : { kind, ...file, yaml }, stagesOf);
            if (recorded.problem)
                unread.push({ path, message: recorded.problem.message });
            return recorded.outputs;
        });
    }
    const stored = storedFiles(repository, outputs, { name, readFromRemote });
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
            for (const { name, id, kind } of parseTree(directory.bytes, idBytes)) {
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

;// CONCATENATED MODULE: ./build/src/commands/revision-scope.js

/** The commits of a scope, each once. `isCutOff`: a shallow clone does not hold all that was asked for. */
async function commitsOf(git, scope) {
    const { allBranches, allTags, allCommits, allExperiments, revisions = [], count = 1, since } = scope;
    const isDeep = Boolean(allCommits) || since !== undefined;
    const tips = [];
    for (const revision of revisions)
        tips.push(await revision_scope_resolved(git, revision));
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
async function revision_scope_resolved(git, revision) {
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
    throw new errors/* UserError */.yo({
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
    throw new UserError({
        code: 'OPTION_INVALID',
        message: `--date: "${day}" is not a day`,
        hint: 'Write it as YYYY-MM-DD, e.g. --date 2025-12-31.',
        exitCode: 2,
    });
}

;// CONCATENATED MODULE: ./build/src/commands/champion-revision.js



/**
 * The revision that a model's `compare` names. What this clone lacks is fetched. `production` that is nowhere means that
 * nothing was deployed yet; any other revision that is nowhere is `REVISION_UNKNOWN` (exit 2).
 */
async function championRevision({ compare, production }, { git, repository, base, trigger, readFromRemote }) {
    const ofBase = base ? { view: base } : { view: undefined, why: 'there is nothing to compare with' };
    if (compare === 'merge-base' || !git)
        return ofBase;
    const at = async (name, commit) => ({
        view: await commit_view_commitView(git, repository, { name, commit }, readFromRemote),
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
    return (await find(git, revision)) ?? revision_scope_resolved(git, revision);
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
    throw new errors/* UserError */.yo({
        code: 'REVISION_NOT_FETCHED',
        message: `"${revision}" is not in this clone, and fetching it failed: ${fetched.message.split('\n')[0]}`,
        hint: `Run \`git fetch origin ${revision}\`, or check out with history: \`with: {fetch-depth: 0}\` on actions/checkout.`,
        exitCode: 3,
        retryable: true,
    });
}

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

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./build/src/evaluation/model-section.js
var model_section = __webpack_require__(41603);
// EXTERNAL MODULE: ./build/src/evaluation/metrics/choose-metric.js + 13 modules
var choose_metric = __webpack_require__(77471);
;// CONCATENATED MODULE: ./build/src/evaluation/compare/rows-digest.js

const BLOCK_BYTES = 1 << 16;
const TAB = 9;
const NEWLINE = 10;
/**
 * SHA-256 of a line `<id>\t<truth>\n` for each row; ids are empty where there are none. Lines are put together as bytes: strings
 * of a million rows take five times as long.
 */
function rowsDigest(truth, ids) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    let block = Buffer.allocUnsafe(BLOCK_BYTES);
    let end = 0;
    for (let row = 0; row < truth.length; row++) {
        const value = String(truth[row]);
        const bytes = (ids?.bytesOf(row) ?? 0) + value.length + 2;
        if (bytes > block.length - end) {
            hash.update(block.subarray(0, end));
            end = 0;
            if (bytes > block.length)
                block = Buffer.allocUnsafe(bytes);
        }
        if (ids)
            end = ids.copy(row, block, end);
        block[end++] = TAB;
        for (let at = 0; at < value.length; at++)
            block[end++] = value.charCodeAt(at);
        block[end++] = NEWLINE;
    }
    return hash.update(block.subarray(0, end)).digest('hex');
}

;// CONCATENATED MODULE: ./build/src/evaluation/compare/take-rows.js
/** The predictions of these rows, in this order, without ids: a row may be taken several times, or not at all. */
function take_rows_takeRows(predictions, rows) {
    const taken = { ...predictions, n: rows.length };
    delete taken['ids'];
    for (const [name, values] of Object.entries(predictions)) {
        // Names of classes are no column, however many there are.
        if (name === 'classes')
            continue;
        if (name === 'scores')
            taken[name] = values.map((score) => pick(score, rows));
        else if (ArrayBuffer.isView(values))
            taken[name] = pick(values, rows);
    }
    return taken;
}
/** The values at these places, in an array of the same kind. */
function pick(values, rows) {
    const picked = new values.constructor(rows.length);
    for (let i = 0; i < rows.length; i++)
        picked[i] = values[rows[i]];
    return picked;
}

;// CONCATENATED MODULE: ./build/src/evaluation/compare/pair-rows.js


/**
 * Proves that both predict the same rows: ids are matched whatever their order, and the truth must be the same in each
 * row. Without ids, `sameRows` is the caller's word that row i is the same in both (one table scored twice).
 */
function pairRows(champion, challenger, sameRows = false) {
    if (champion.task !== challenger.task)
        return unpaired('TASKS_DIFFER', `the champion's task is ${champion.task}, the challenger's ${challenger.task}`);
    const rows = matchedRows(champion, challenger, sameRows);
    if (rows !== undefined && 'code' in rows)
        return rows;
    const aligned = rows ? take_rows_takeRows(challenger, rows) : challenger;
    const [first, second] = champion.task === 'multiclass' && aligned.task === 'multiclass'
        ? sameClasses(champion, aligned)
        : [champion, aligned];
    const differing = differingTruth(first, second);
    if (differing)
        return differing;
    return { champion: first, challenger: second, digest: rowsDigest(truthOf(first), first.ids) };
}
/** Rows of the challenger in the champion's order; undefined when they are in it already. */
function matchedRows(champion, challenger, sameRows) {
    const [ids, others] = [champion.ids, challenger.ids];
    if (!ids || !others) {
        if (!sameRows || Boolean(ids) !== Boolean(others))
            return unpaired('ROWS_UNKNOWN', 'nothing says which row of the challenger is which of the champion');
        if (champion.n === challenger.n)
            return undefined;
        return unpaired('ROWS_DIFFER', `the champion has ${champion.n} rows, the challenger ${challenger.n}`);
    }
    // Equal ids in equal order are pairs even where one is there twice, which readers refuse anyway.
    if (ids.equals(others))
        return undefined;
    return pair_rows_rowsOf([...ids], [...others]);
}
function pair_rows_rowsOf(ids, others) {
    const rowOf = new Map();
    for (const [row, id] of others.entries())
        rowOf.set(id, row);
    const known = new Set(ids);
    if (rowOf.size < others.length)
        return repeated('challenger', others);
    if (known.size < ids.length)
        return repeated('champion', ids);
    const missing = ids.filter((id) => !rowOf.has(id));
    const extra = others.filter((id) => !known.has(id));
    if (missing.length === 0 && extra.length === 0)
        return Uint32Array.from(ids, (id) => rowOf.get(id));
    const lacks = (who, which) => which.length > 0 ? [`the ${who} lacks ${which.length} of the other's rows, such as ${examples(which)}`] : [];
    return unpaired('ROWS_DIFFER', [...lacks('challenger', missing), ...lacks('champion', extra)].join('; '));
}
function repeated(who, ids) {
    const seen = new Set();
    const again = ids.find((id) => seen.size === seen.add(id).size);
    return unpaired('ID_REPEATED', `the ${who} has more than one row of ${examples([again ?? ''])}`);
}
/** Both with one list of classes; a class that one does not know gets the probability 0 from it. */
function sameClasses(champion, challenger) {
    const classes = [...new Set([...champion.classes, ...challenger.classes])];
    return [withClasses(champion, classes), withClasses(challenger, classes)];
}
function withClasses(predictions, classes) {
    if (classes.every((name, code) => predictions.classes[code] === name))
        return predictions;
    const codeOf = predictions.classes.map((name) => classes.indexOf(name));
    const recoded = (codes) => codes.map((code) => codeOf[code]);
    const { scores } = predictions;
    return {
        ...predictions,
        classes,
        truth: recoded(predictions.truth),
        label: recoded(predictions.label),
        ...(scores && {
            scores: classes.map((name) => scores[predictions.classes.indexOf(name)] ?? new Float64Array(predictions.n)),
        }),
    };
}
function differingTruth(champion, challenger) {
    if (champion.task === 'binary' && challenger.task === 'binary' && champion.positive !== challenger.positive)
        return unpaired('LABELS_DIFFER', `the positive class is "${champion.positive}" for the champion and "${challenger.positive}" for the challenger`);
    const [truth, other] = [truthOf(champion), truthOf(challenger)];
    const differing = [];
    for (let row = 0; row < champion.n; row++)
        if (truth[row] !== other[row])
            differing.push(row);
    if (differing.length > 0) {
        const named = examples(differing.map((row) => champion.ids?.at(row) ?? `row ${row + 1}`));
        return unpaired('LABELS_DIFFER', `the truth differs in ${differing.length} of ${champion.n} rows, such as ${named}`);
    }
    const [weight, otherWeight] = [champion.weight, challenger.weight];
    const differs = weight ? weight.some((one, row) => one !== otherWeight?.[row]) : otherWeight !== undefined;
    return differs ? unpaired('WEIGHTS_DIFFER', 'the weights of the rows differ') : undefined;
}
/** The truth of each row as a number: a code, a value, a relevance. */
function truthOf(predictions) {
    return predictions.task === 'ranking' ? predictions.relevance : predictions.truth;
}
const HINTS = {
    ROWS_DIFFER: 'Let both models predict the same test set: a difference on other rows is no evidence.',
    LABELS_DIFFER: 'Both files must come from the same version of the test set.',
    TASKS_DIFFER: 'Compare models that answer the same question.',
    ROWS_UNKNOWN: 'Name the column that identifies a row: --id, or `id` of the test set in assay.yaml.',
    ID_REPEATED: 'An id names one row; the column of rows that belong together is a group.',
    WEIGHTS_DIFFER: 'Let both files carry the same weights.',
};
function unpaired(code, message) {
    return { code, message, hint: HINTS[code] };
}
function examples(ids) {
    return ids
        .slice(0, 3)
        .map((id) => JSON.stringify(id.slice(0, 60)))
        .join(', ');
}

;// CONCATENATED MODULE: ./build/src/evaluation/read-slices.js


/** A slice with fewer rows, or fewer of either of two classes, tells too little. */
const read_slices_LEAST_ROWS = 30;
const read_slices_LEAST_OF_A_CLASS = 10;
/** More levels than this are no slices. */
const MAX_LEVELS = 50;
const DEFAULT_QUANTILES = 4;
/**
 * Slices of a table: one for each level of a column (at most 50, otherwise `SLICE_TOO_FINE`, exit 2), and one where it is
 * empty. Numbers with more levels or with fractions are cut into four quantiles, `q1` the lowest.
 */
async function readSlices(table, specs) {
    const read = [];
    for (const spec of specs) {
        const cuts = [];
        for (const part of partsOf(table, spec))
            cuts.push(await cut(table, part));
        read.push(cross(cuts));
    }
    return read;
}
function partsOf(table, spec) {
    if (typeof spec !== 'string')
        return [spec];
    const isColumn = (name) => table.columns.some((column) => column.name === name);
    const names = isColumn(spec) ? [spec] : spec.split(',').map((name) => name.trim());
    const parts = names.map((name) => {
        const [, column, count] = /^(.+)@(\d+)$/.exec(name) ?? [];
        if (isColumn(name) || column === undefined)
            return { column: name };
        const quantiles = Number(count);
        if (quantiles >= 2 && quantiles <= 20)
            return { column, quantiles };
        throw new errors/* UserError */.yo({
            code: 'SLICE_INVALID',
            message: `slice "${name}" asks for ${count} quantiles`,
            hint: `Write from 2 to 20, such as ${column}@4.`,
            exitCode: 2,
        });
    });
    if (new Set(parts.map(({ column }) => column)).size === parts.length)
        return parts;
    throw new errors/* UserError */.yo({
        code: 'SLICE_INVALID',
        message: `slice "${spec}" crosses a column with itself`,
        hint: 'Cross different columns.',
        exitCode: 2,
    });
}
async function cut(table, { column, quantiles }) {
    const found = table.columns.find(({ name }) => name === column);
    if (!found) {
        const names = table.columns.map(({ name }) => name);
        const meant = (0,nearest/* nearest */.p)(column, names);
        throw new errors/* UserError */.yo({
            code: 'COLUMN_MISSING',
            message: `${table.name} has no column "${column}" to slice by`,
            hint: meant === undefined ? `It has ${names.slice(0, 20).join(', ')}.` : `Did you mean "${meant}"?`,
            exitCode: 2,
        });
    }
    if (quantiles !== undefined || found.type === 'number')
        return cutNumbers(table, column, quantiles);
    const { codes, levels } = await table.categories(column);
    if (levels.length > MAX_LEVELS) {
        if (found.type === 'integer')
            return cutNumbers(table, column, quantiles);
        throw new errors/* UserError */.yo({
            code: 'SLICE_TOO_FINE',
            message: `column "${column}" of ${table.name} has ${levels.length} different values, more than ${MAX_LEVELS} slices`,
            hint: 'Slice by a column with few values, or by a number, which is cut into quantiles.',
            exitCode: 2,
        });
    }
    return {
        column,
        ...withEmpty(codes, levels.map((name) => ({ name }))),
    };
}
async function cutNumbers(table, column, quantiles = DEFAULT_QUANTILES) {
    const values = await table.numbers(column);
    const sorted = values.filter((value) => !Number.isNaN(value)).sort();
    const edges = new Set();
    for (let part = 1; part < quantiles; part++)
        edges.add(quantile(sorted, part / quantiles));
    const upper = [...edges].filter((edge) => edge < sorted.at(-1));
    const codes = Int32Array.from(values, (value) => {
        if (Number.isNaN(value))
            return -1;
        const bin = upper.findIndex((edge) => value <= edge);
        return bin < 0 ? upper.length : bin;
    });
    const bounds = [sorted[0], ...upper, sorted.at(-1)];
    const levels = sorted.length === 0
        ? []
        : bounds
            .slice(1)
            .map((_, bin) => ({ name: `q${bin + 1}`, bounds: [bounds[bin], bounds[bin + 1]] }));
    return { column, ...withEmpty(codes, levels) };
}
/** By linear interpolation between neighbours, as numpy does. */
function quantile(sorted, share) {
    const place = share * (sorted.length - 1);
    const low = Math.floor(place);
    const value = sorted[low];
    const next = sorted[Math.min(low + 1, sorted.length - 1)];
    return value === next ? value : value + (place - low) * (next - value);
}
/** Rows without a value get a level of their own, the last one. */
function withEmpty(codes, levels) {
    if (!codes.includes(-1))
        return { codes, levels };
    return { codes: codes.map((code) => (code < 0 ? levels.length : code)), levels: [...levels, { name: null }] };
}
function cross(cuts) {
    const ordered = cuts.toSorted((a, b) => (a.column < b.column ? -1 : 1));
    const all = ordered[0].codes.map((_, row) => ordered.reduce((code, { codes, levels }) => code * levels.length + codes[row], 0));
    const found = [...new Set(all)].sort((a, b) => a - b);
    const place = new Map(found.map((code, index) => [code, index]));
    return {
        columns: ordered.map(({ column }) => column),
        codes: all.map((code) => place.get(code)),
        slices: found.map((code) => describe(ordered, code)),
    };
}
function describe(cuts, code) {
    let rest = code;
    const levels = cuts
        .toReversed()
        .map(({ column, levels }) => {
        const level = levels[rest % levels.length];
        rest = Math.floor(rest / levels.length);
        return [column, level];
    })
        .reverse();
    const bounds = levels.flatMap(([column, level]) => (level.bounds ? [[column, level.bounds]] : []));
    return {
        by: Object.fromEntries(levels.map(([column, { name }]) => [column, name])),
        ...(bounds.length > 0 && { bounds: Object.fromEntries(bounds) }),
    };
}

// EXTERNAL MODULE: ./build/src/core/measurement.js
var measurement = __webpack_require__(71077);
// EXTERNAL MODULE: ./build/src/stats/non-inferiority.js
var non_inferiority = __webpack_require__(46109);
// EXTERNAL MODULE: ./build/src/stats/delong.js
var delong = __webpack_require__(10016);
// EXTERNAL MODULE: ./build/src/stats/special.js
var special = __webpack_require__(40066);
;// CONCATENATED MODULE: ./build/src/stats/paired-interval.js

/**
 * Moments of what `units` rows or clusters add to two statistics; influence has mean 0, and `scale` makes a sum over
 * units of its squares the statistic's variance. Few units that weigh much leave the variance itself unsure: it is worth
 * 2/(κ − 1) of the units (Satterthwaite), κ the kurtosis of the difference; half of that is taken, since a sample shows
 * too little of a heavy tail.
 */
function pairMoments(before, after, scale, units) {
    let [old, now, both, squares, fourths] = [0, 0, 0, 0, 0];
    for (let i = 0; i < before.length; i++) {
        const [a, b] = [before[i], after[i]];
        old += a * a;
        now += b * b;
        both += a * b;
        const square = (b - a) ** 2;
        squares += square;
        fourths += square * square;
    }
    const excess = fourths - (squares * squares) / units;
    const worth = excess > 0 ? (squares * squares) / excess : Infinity;
    return {
        old: old * scale,
        new: now * scale,
        both: both * scale,
        degreesOfFreedom: Math.max(1, Math.min(units - 1, worth)),
    };
}
const STRETCHED = {
    positive: { of: Math.log, slope: (value) => 1 / value },
    'below-one': { of: (value) => -Math.log(1 - value), slope: (value) => 1 / (1 - value) },
    free: { of: (value) => value, slope: () => 1 },
};
const ENDS = {
    positive: [0, Infinity],
    'below-one': [-Infinity, 1],
    free: [-Infinity, Infinity],
};
/**
 * Interval of new − old: the differences d for which g(new) − g(old + d) lies within Student's t of its standard error,
 * g the range stretched to all numbers. Near the end of a range a plain interval is far too sure: of two areas of .998
 * and .992 under ROC curves of 250 rows it lets a change at the margin pass four times too often. Models that differ little keep
 * a narrow interval. A value at the end of its range counts as half a `step`, the least by which it can change, away
 * from it, and as sure as half of an event.
 */
function pairedInterval(old, now, moments, { range, confidence, step }) {
    const ends = ENDS[range];
    const t = (0,special/* studentTQuantile */.$J)((1 + confidence) / 2, moments.degreesOfFreedom);
    const from = inside(old, moments.old, ends, step);
    const to = inside(now, moments.new, ends, step);
    const both = from.isMoved || to.isMoved ? 0 : moments.both;
    const { of, slope } = STRETCHED[range];
    const isRejected = (difference) => {
        const [x, y] = [slope(to.value), slope(from.value + difference)];
        const variance = x * x * to.variance + y * y * from.variance - 2 * x * y * both;
        return Math.abs(of(to.value) - of(from.value + difference)) > t * Math.sqrt(Math.max(0, variance));
    };
    const estimate = to.value - from.value;
    const first = Math.sqrt(Math.max(0, to.variance + from.variance - 2 * both)) / 4;
    if (!(first > 0))
        return [estimate, estimate];
    return [
        endOf(isRejected, estimate, -first, ends[0] - from.value),
        endOf(isRejected, estimate, first, ends[1] - from.value),
    ];
}
function inside(value, variance, [low, high], step) {
    const moved = value <= low ? low + step / 2 : value >= high ? high - step / 2 : value;
    return { value: moved, variance: moved === value ? variance : step ** 2 / 2, isMoved: moved !== value };
}
/** The first difference on this side of the estimate that is rejected; the limit where none is. */
function endOf(isRejected, estimate, first, limit) {
    let inner = estimate;
    let outer;
    for (let reach = first;; reach *= 1.25) {
        outer = estimate + reach;
        if (first < 0 ? outer <= limit : outer >= limit)
            return limit;
        if (isRejected(outer))
            break;
        inner = outer;
        if (!Number.isFinite(outer))
            return outer;
    }
    for (let round = 0; round < 50; round++) {
        const middle = (inner + outer) / 2;
        if (isRejected(middle))
            outer = middle;
        else
            inner = middle;
    }
    return (inner + outer) / 2;
}

// EXTERNAL MODULE: ./build/src/evaluation/compare/influence.js + 2 modules
var influence = __webpack_require__(8410);
;// CONCATENATED MODULE: ./build/src/evaluation/compare/joint-cells.js

/** The cells of two classifiers' labels; undefined of other predictions. Weights of rows do not count. */
function jointCells({ champion, challenger }) {
    if (!isClassified(champion) || !isClassified(challenger))
        return undefined;
    const classCount = classCountOf(champion);
    const cells = new Map();
    for (let row = 0; row < champion.n; row++) {
        const key = (champion.truth[row] * classCount + champion.label[row]) * classCount + challenger.label[row];
        const cell = cells.get(key);
        if (cell)
            cell.count++;
        else
            cells.set(key, { row, count: 1 });
    }
    const found = [...cells.values()];
    const rows = found.map(({ row }) => row);
    return {
        champion: take_rows_takeRows(champion, rows),
        challenger: take_rows_takeRows(challenger, rows),
        counts: Float64Array.from(found, ({ count }) => count),
    };
}
/** Truth and label with these rows after them; what else is known of a row is left out. */
function withRows(like, truth, label) {
    const n = like.n + truth.length;
    if (like.task === 'binary') {
        const { task, positive, negative, threshold } = like;
        const codes = { truth: joined(like.truth, truth), label: joined(like.label, label) };
        return { task, positive, negative, threshold, n, ...codes };
    }
    const { task, classes } = like;
    return { task, classes, n, truth: joined(like.truth, truth), label: joined(like.label, label) };
}
/** Number of classes. */
function classCountOf(predictions) {
    return predictions.task === 'multiclass' ? predictions.classes.length : 2;
}
/** Whether these are predictions of classes. */
function isClassified(predictions) {
    return predictions.task === 'binary' || predictions.task === 'multiclass';
}
function joined(codes, more) {
    const all = new codes.constructor(codes.length + more.length);
    all.set(codes);
    all.set(more, codes.length);
    return all;
}

;// CONCATENATED MODULE: ./build/src/evaluation/compare/adjusted-labels.js




/**
 * Interval of a metric of labels. As Bonett and Price (2012) do for two proportions, one row (or cluster) is added that only
 * the champion got right and one that only the challenger did, spread over the classes: rows that none was found among do
 * not prove that there are none. Student's t has as many degrees of freedom as rows (or clusters) that are labelled
 * differently, and where most of those are lost (or won) their skew widens the interval. `valueOf` is of weighted rows.
 * Undefined for other metrics, null where nobody can say.
 */
function adjustedLabels(pair, metric, valueOf, confidence) {
    const counted = countedRows(pair);
    if (!counted)
        return undefined;
    const { champion, challenger, times } = counted;
    if (sum(times) < 2)
        return null;
    const classes = [...new Set(champion.truth)].sort((a, b) => a - b);
    // Of true classes, if there are several: one that is none would join the means over classes that are there.
    const others = classes.map((code, place) => classes.length > 1 ? classes[(place + 1) % classes.length] : (code + 1) % classCountOf(champion));
    const truth = classes.flatMap((code) => [code, code]);
    const share = new Float64Array(truth.length).fill(1 / classes.length);
    const differing = differingUnits(counted);
    // A unit that is labelled differently is so in as many rows as those that were seen, or in all of its rows where none was.
    const usual = differing.count > 0 ? differing.weight / differing.count : sum(counted.weight) / sum(times);
    const weight = adjusted_labels_joined(counted.weight, share.map((one) => one * usual));
    const side = (labels, like) => ({
        ...withRows(like, truth, labels.flat()),
        weight,
    });
    const first = side(classes.map((code, place) => [code, others[place]]), champion);
    const second = side(classes.map((code, place) => [others[place], code]), challenger);
    const [before, after] = [(0,influence/* influence */.G)(metric, first), (0,influence/* influence */.G)(metric, second)];
    const [from, to] = [valueOf(first), valueOf(second)];
    if (!before || !after || from === null || to === null)
        return undefined;
    const total = sum(weight);
    const moved = new Float64Array(times.length + share.length);
    for (let row = 0; row < weight.length; row++) {
        const place = row < champion.n ? counted.unit[row] : times.length + row - champion.n;
        // Influence comes multiplied by the row's weight over the mean weight.
        moved[place] += ((after[row] - before[row]) * total) / weight.length;
    }
    let [variance, cubes] = [0, 0];
    adjusted_labels_joined(times, share).forEach((count, place) => {
        if (count === 0)
            return;
        variance += moved[place] ** 2 / count;
        cubes += moved[place] ** 3 / count ** 2;
    });
    // Not even the added rows move the metric (no true row of the class, say): that proves nothing.
    if (!(variance > 0))
        return null;
    const se = Math.sqrt(variance) / total;
    const degreesOfFreedom = Math.max(1, differing.count);
    return {
        interval: (0,non_inferiority/* intervalOf */.XF)(to - from, se, confidence, degreesOfFreedom, cubes / variance ** 1.5),
        se,
        degreesOfFreedom,
        pValue: (0,special/* studentTTwoSided */.tX)((to - from) / se, degreesOfFreedom),
    };
}
function countedRows(pair) {
    const { champion, challenger } = pair;
    if (!isClassified(champion) || !isClassified(challenger))
        return undefined;
    const { n, weight, group } = champion;
    if (!weight && !group) {
        const { counts, ...cells } = jointCells(pair);
        return { ...cells, weight: counts, unit: Int32Array.from(counts.keys()), times: counts };
    }
    const unit = group ?? Int32Array.from({ length: n }, (_, row) => row);
    const times = new Float64Array(unit.reduce((most, code) => Math.max(most, code), -1) + 1);
    for (const code of unit)
        times[code] = 1;
    return { champion, challenger, weight: weight ?? new Float64Array(n).fill(1), unit, times };
}
/** Units with a row that the two label differently, and the weight of such rows. */
function differingUnits({ champion, challenger, weight, unit, times }) {
    const differs = new Uint8Array(times.length);
    let differing = 0;
    for (let row = 0; row < champion.n; row++) {
        if (champion.label[row] === challenger.label[row])
            continue;
        differs[unit[row]] = 1;
        differing += weight[row];
    }
    return { count: sum(times.filter((_, place) => differs[place] === 1)), weight: differing };
}
function adjusted_labels_joined(values, more) {
    const all = new Float64Array(values.length + more.length);
    all.set(values);
    all.set(more, values.length);
    return all;
}
function sum(values) {
    return values.reduce((total, value) => total + value, 0);
}

// EXTERNAL MODULE: ./build/src/evaluation/compare/probability-influence.js + 1 modules
var probability_influence = __webpack_require__(4105);
// EXTERNAL MODULE: ./build/src/evaluation/metrics/ranking.js + 1 modules
var ranking = __webpack_require__(89512);
;// CONCATENATED MODULE: ./build/src/evaluation/compare/query-influence.js

/** The values that the metric is a mean of, one a query; NaN for those it leaves out. Undefined for other metrics. */
function queryScores({ name, parameter }, predictions, options) {
    const base = name.replace(/@.*$/, '');
    const given = { ...options, ...(parameter !== undefined && { parameter }) };
    return (0,ranking/* queryValues */.R)(`${base}@k`, predictions, given) ?? (0,ranking/* queryValues */.R)(base, predictions, given);
}
/**
 * Influence of each query on a metric that is a mean over queries, put on the query's first row and scaled to rows: with
 * queries (or what groups them) as clusters it is that of a paired t test. Queries that the metric leaves out have none.
 */
function queryInfluence(chosen, predictions, options) {
    const values = queryScores(chosen, predictions, options);
    if (!values)
        return undefined;
    const { query, weight, n } = predictions;
    const seen = new Uint8Array(values.length);
    const psi = new Float64Array(n);
    let [sum, total] = [0, 0];
    const each = (use) => {
        seen.fill(0);
        for (let row = 0; row < n; row++) {
            const value = values[query[row]];
            if (seen[query[row]] || Number.isNaN(value))
                continue;
            seen[query[row]] = 1;
            use(row, value, weight ? weight[row] : 1);
        }
    };
    each((_, value, w) => {
        sum += w * value;
        total += w;
    });
    if (!(total > 0))
        return undefined;
    each((row, value, w) => (psi[row] = ((value - sum / total) * w * n) / total));
    return psi;
}

;// CONCATENATED MODULE: ./build/src/evaluation/compare/hits.js


const OF_QUERIES = /^(?:hit_rate|recall|precision)@/;
/**
 * What a metric that is a share is the share of: one number a row or query, 1 for a hit, NaN where it does not count. Some
 * metrics of rankings are a share only where each query has one relevant item, so a number may be any. Undefined for other
 * metrics, and where rows or queries are weighted or clustered.
 */
function hits(chosen, predictions, options) {
    if (predictions.weight || predictions.group)
        return undefined;
    if (predictions.task === 'multiclass')
        return (0,probability_influence/* topKHits */.V7)(chosen.name, predictions);
    if (predictions.task !== 'ranking' || !OF_QUERIES.test(chosen.name))
        return undefined;
    const isThere = new Uint8Array(predictions.query.reduce((most, code) => Math.max(most, code), -1) + 1);
    for (const code of predictions.query)
        isThere[code] = 1;
    return queryScores(chosen, predictions, options)?.map((value, code) => (isThere[code] === 1 ? value : NaN));
}

;// CONCATENATED MODULE: ./build/src/stats/mcnemar.js

/** Fewer discordant pairs than this are judged by the exact law. */
const FEW_DISCORDANT = 25;
/** McNemar's test of `b` rows that only the second got right and `c` that only the first did. */
function mcnemar(b, c) {
    const n = b + c;
    if (n === 0)
        return { exact: 1, midP: 1, statistic: 0, chiSquare: 1 };
    const least = Math.min(b, c);
    const observed = Math.exp((0,special/* logGamma */.SX)(n + 1) - (0,special/* logGamma */.SX)(least + 1) - (0,special/* logGamma */.SX)(n - least + 1) - n * Math.LN2);
    const below = (0,special/* betaInc */.xG)(0.5, n - least, least + 1);
    const statistic = Math.max(0, Math.abs(b - c) - 1) ** 2 / n;
    return {
        exact: Math.min(1, 2 * below),
        midP: Math.min(1, b === c ? 1 : 2 * below - observed),
        statistic,
        chiSquare: (0,special/* chiSquareSurvival */.YN)(statistic, 1),
    };
}

;// CONCATENATED MODULE: ./build/src/stats/tango.js

/**
 * Tango's score statistic (1998) of the hypothesis that the difference of two paired proportions, (b − c)/n in the
 * sample, is `difference`: standard normal where it holds.
 */
function tangoStatistic(b, c, n, difference) {
    const linear = -b - c + (2 * n - b + c) * difference;
    const constant = -c * difference * (1 - difference);
    const onlySecond = (Math.sqrt(Math.max(0, linear ** 2 - 8 * n * constant)) - linear) / (4 * n);
    const variance = n * (2 * onlySecond + difference * (1 - difference));
    const distance = b - c - n * difference;
    if (distance === 0)
        return 0;
    return variance > 0 ? distance / Math.sqrt(variance) : distance * Infinity;
}
/**
 * The differences that Tango's statistic does not reject: a two-sided interval of this confidence. With a `correction`
 * of that many rows b − c counts as so much nearer to what is tested; half a row makes an error of 5 % at most one of
 * 5 % (without, up to 5.8 %), since counts are whole.
 */
function tangoInterval(b, c, n, confidence, correction = 0) {
    const limit = (0,special/* normalQuantile */.Zl)((1 + confidence) / 2);
    const estimate = (b - c) / n;
    const statistic = (difference) => {
        const distance = Math.abs(b - c - n * difference);
        const plain = tangoStatistic(b, c, n, difference);
        return distance > correction ? plain * (1 - correction / distance) : 0;
    };
    return [
        crossing(-1, estimate, (difference) => statistic(difference) > limit),
        crossing(estimate, 1, (difference) => statistic(difference) >= -limit),
    ];
}
/** Where `isBelow` turns from true to false, by bisection. */
function crossing(low, high, isBelow) {
    for (let step = 0; step < 60; step++) {
        const middle = (low + high) / 2;
        if (isBelow(middle))
            low = middle;
        else
            high = middle;
    }
    return (low + high) / 2;
}

;// CONCATENATED MODULE: ./build/src/evaluation/compare/paired-proportion.js


/** Metrics that are the share of rows, or of the rows of one class, that are labelled rightly (or wrongly). */
const OF_ROWS = {
    accuracy: { of: 'all', counts: 'right' },
    precision_micro: { of: 'all', counts: 'right' },
    recall_micro: { of: 'all', counts: 'right' },
    f1_micro: { of: 'all', counts: 'right' },
    recall: { of: 1, counts: 'right' },
    fnr: { of: 1, counts: 'wrong' },
    specificity: { of: 0, counts: 'right' },
    fpr: { of: 0, counts: 'wrong' },
};
/** Correction for counts that are whole: the gate then errs at most as often as it says. */
const HALF_A_ROW = 0.5;
/**
 * Tango's interval and McNemar's test for metrics that are a share of rows; undefined for other metrics. Both hold in
 * small samples, too; rows are neither weighted nor clustered.
 */
function pairedProportion(metric, champion, challenger, confidence) {
    if (!Object.hasOwn(OF_ROWS, metric) || champion.weight || champion.group)
        return undefined;
    const { of, counts } = OF_ROWS[metric];
    if (of !== 'all' && champion.task !== 'binary')
        return undefined;
    let [n, onlyChallenger, onlyChampion] = [0, 0, 0];
    for (let row = 0; row < champion.n; row++) {
        const truth = champion.truth[row];
        if (of !== 'all' && truth !== of)
            continue;
        n++;
        const [before, after] = [champion.label[row] === truth, challenger.label[row] === truth];
        if (after && !before)
            onlyChallenger++;
        if (before && !after)
            onlyChampion++;
    }
    if (n === 0)
        return undefined;
    const share = shareOf(onlyChallenger, onlyChampion, n, confidence);
    const [low, high] = share.interval;
    return counts === 'right' ? share : { ...share, interval: [-high, -low] };
}
/**
 * The same of units (rows, queries) that are hits or misses, 1 or 0; NaN where one does not count. Undefined where a value
 * is neither.
 */
function pairedHits(champion, challenger, confidence) {
    let [n, onlyChallenger, onlyChampion] = [0, 0, 0];
    for (let unit = 0; unit < champion.length; unit++) {
        const [before, after] = [champion[unit], challenger[unit]];
        if (Number.isNaN(before))
            continue;
        if ((before !== 0 && before !== 1) || (after !== 0 && after !== 1))
            return undefined;
        n++;
        if (after > before)
            onlyChallenger++;
        if (before > after)
            onlyChampion++;
    }
    return n === 0 ? undefined : shareOf(onlyChallenger, onlyChampion, n, confidence);
}
function shareOf(onlyChallenger, onlyChampion, n, confidence) {
    const discordant = onlyChallenger + onlyChampion;
    const test = mcnemar(onlyChallenger, onlyChampion);
    // One more discordant row than there are: rows that none was found among do not prove that there will be none.
    const variance = (discordant + 1) / n - ((onlyChallenger - onlyChampion) / n) ** 2;
    return {
        interval: tangoInterval(onlyChallenger, onlyChampion, n, confidence, HALF_A_ROW),
        // Per row of the whole sample, so that rows needed are rows of the test set.
        se: Math.sqrt(Math.max(variance, 0) / n),
        pValue: discordant < FEW_DISCORDANT ? test.exact : test.chiSquare,
    };
}

;// CONCATENATED MODULE: ./build/src/stats/bca.js

/**
 * Bias-corrected and accelerated bootstrap interval (Efron 1987); the plain percentile interval where all resamples lie
 * on one side of the estimate or the correction leaves its range. NaN without replicates.
 */
function bcaInterval({ estimate, replicates, influence }, confidence) {
    const sorted = Float64Array.from(replicates).sort();
    const tail = (1 - confidence) / 2;
    let [below, equal] = [0, 0];
    for (const one of sorted) {
        if (one < estimate)
            below++;
        else if (one === estimate)
            equal++;
    }
    const bias = (0,special/* normalQuantile */.Zl)((below + equal / 2) / sorted.length);
    const acceleration = accelerationOf(influence);
    const level = (probability) => {
        const shifted = bias + (0,special/* normalQuantile */.Zl)(probability);
        const corrected = (0,special/* normalCdf */.vr)(bias + shifted / (1 - acceleration * shifted));
        return Number.isFinite(bias) && 1 - acceleration * shifted > 0 && corrected >= 0 ? corrected : probability;
    };
    return [bca_quantile(sorted, level(tail)), bca_quantile(sorted, level(1 - tail))];
}
/** Σψ³ / (6 (Σψ²)^1.5), of centred influence. */
function accelerationOf(influence) {
    const mean = influence.reduce((sum, one) => sum + one, 0) / influence.length;
    let [squares, cubes] = [0, 0];
    for (const one of influence) {
        squares += (one - mean) ** 2;
        cubes += (one - mean) ** 3;
    }
    return squares > 0 ? cubes / (6 * squares ** 1.5) : 0;
}
/** Linear between order statistics. */
function bca_quantile(sorted, probability) {
    const position = probability * (sorted.length - 1);
    const index = Math.floor(position);
    const [low, high] = [sorted[index], sorted[Math.min(index + 1, sorted.length - 1)]];
    return low + (position - index) * (high - low);
}

;// CONCATENATED MODULE: ./build/src/stats/multinomial.js
/** From this variance on, the binomial law is drawn as a rounded normal one. */
const MANY = 100;
/** Fills `counts` with how often each outcome comes up in `n` draws; `shares` sum to 1. */
function drawCounts(random, n, shares, counts) {
    let [left, rest] = [n, 1];
    for (let outcome = 0; outcome < shares.length; outcome++) {
        const share = Math.min(1, shares[outcome] / rest);
        const isLast = outcome === shares.length - 1;
        const drawn = isLast ? left : left === 0 || !(share > 0) ? 0 : drawBinomial(random, left, share);
        counts[outcome] = drawn;
        left -= drawn;
        rest = Math.max(rest - shares[outcome], 0);
    }
}
/** How many of `n` trials succeed, each with this chance. */
function drawBinomial(random, n, chance) {
    if (chance > 0.5)
        return n - drawBinomial(random, n, 1 - chance);
    const variance = n * chance * (1 - chance);
    if (variance > MANY) {
        const drawn = Math.round(n * chance + Math.sqrt(variance) * random.normal());
        return Math.min(n, Math.max(0, drawn));
    }
    // Trials are skipped to the next success: waiting times are geometric.
    const scale = Math.log1p(-chance);
    let [successes, trial] = [0, 0];
    for (;;) {
        trial += Math.floor(Math.log(1 - random.uniform()) / scale) + 1;
        if (trial > n)
            return successes;
        successes++;
    }
}

// EXTERNAL MODULE: ./build/src/stats/random.js
var stats_random = __webpack_require__(14918);
;// CONCATENATED MODULE: ./build/src/evaluation/compare/resample.js





/** The same in every run, so that judging a commit again says the same. */
const SEED = 20_240_601;
const REPLICATES = 2000;
/** Above this many rows resamples are smaller than the sample, and their spread is scaled. */
const MANY_ROWS = 20_000;
const PART_ROWS = 10_000;
const PART_REPLICATES = 400;
/** Rows (or clusters) that are left out at once where a metric's acceleration is estimated. */
const LARGEST_JACKKNIFE = 200;
/** A statistic that more resamples than this leave undefined has no interval. */
const MOST_UNDEFINED = 0.1;
/**
 * Bootstrap of a difference: BCa, by rows or by whole clusters; of the joint counts where only labels matter
 * (`byCells`), and by part-size resamples above `MANY_ROWS`.
 */
function resample(pair, statistic, confidence, { byCells = false } = {}) {
    const random = (0,stats_random/* seededRandom */.I)(SEED);
    const whole = statistic(pair);
    if (!whole)
        return undefined;
    const clusters = pair.champion.group ? rowsByCluster(pair.champion.group) : undefined;
    const cells = byCells && !clusters && !pair.champion.weight ? jointCells(pair) : undefined;
    const units = clusters?.length ?? pair.champion.n;
    if (units < 2)
        return undefined;
    const isPart = !cells && pair.champion.n > MANY_ROWS;
    const drawn = isPart ? Math.max(2, Math.round((units * PART_ROWS) / pair.champion.n)) : units;
    const draw = cells
        ? () => drawCells(random, cells, pair.champion.n)
        : () => takePair(pair, drawRows(random, units, drawn, clusters));
    const wanted = isPart ? PART_REPLICATES : REPLICATES;
    const found = Array.from({ length: wanted }, () => statistic(draw())).filter((one) => one !== null);
    if (found.length < wanted * (1 - MOST_UNDEFINED))
        return undefined;
    const replicates = Float64Array.from(found, ({ diff }) => diff);
    const scale = Math.sqrt(drawn / units);
    const se = scale * deviation(replicates);
    const challengerSe = scale * deviation(Float64Array.from(found, ({ challenger }) => challenger));
    if (isPart) {
        const sorted = replicates.map((one) => whole.diff + (one - mean(replicates)) * scale).sort();
        const tail = Math.floor(((1 - confidence) / 2) * sorted.length);
        return { interval: [sorted[tail], sorted.at(-1 - tail)], se, challengerSe, test: 'subsample' };
    }
    const moves = jackknife(pair, statistic, clusters, units);
    const interval = bcaInterval({ estimate: whole.diff, replicates, influence: moves }, confidence);
    return { interval, se, challengerSe, test: 'bca' };
}
function drawCells(random, { champion, challenger, counts }, n) {
    const drawn = new Float64Array(counts.length);
    drawCounts(random, n, counts.map((count) => count / n), drawn);
    const rows = [...drawn.keys()].filter((cell) => drawn[cell] > 0);
    const weight = Float64Array.from(rows, (cell) => drawn[cell]);
    return { champion: { ...take_rows_takeRows(champion, rows), weight }, challenger: { ...take_rows_takeRows(challenger, rows), weight } };
}
function drawRows(random, units, drawn, clusters) {
    const chosen = Uint32Array.from({ length: drawn }, () => random.below(units));
    return clusters ? resample_joined(Array.from(chosen, (unit) => clusters[unit])) : chosen;
}
function jackknife(pair, statistic, clusters, units) {
    const blocks = Math.min(units, LARGEST_JACKKNIFE);
    const values = Array.from({ length: blocks }, (_, block) => {
        const kept = Array.from({ length: units }, (_unused, unit) => unit).filter((unit) => unit % blocks !== block);
        const rows = clusters ? resample_joined(kept.map((unit) => clusters[unit])) : Uint32Array.from(kept);
        return statistic(takePair(pair, rows))?.diff;
    });
    return Float64Array.from(values.filter((value) => value !== undefined), (value) => -value);
}
/**
 * The pair on these rows. Binary predictions keep their rows and take how often each was drawn as its weight: their
 * scores are then sorted once, not for every resample.
 */
function takePair({ champion, challenger }, rows) {
    if (champion.task === 'binary' && challenger.task === 'binary') {
        const weight = new Float64Array(champion.n);
        for (const row of rows)
            weight[row] += champion.weight ? champion.weight[row] : 1;
        return { champion: { ...champion, weight }, challenger: { ...challenger, weight } };
    }
    return { champion: take_rows_takeRows(champion, rows), challenger: take_rows_takeRows(challenger, rows) };
}
function rowsByCluster(group) {
    const rows = new Map();
    group.forEach((code, row) => {
        const known = rows.get(code);
        if (known)
            known.push(row);
        else
            rows.set(code, [row]);
    });
    return Array.from(rows.values(), (list) => Uint32Array.from(list));
}
function resample_joined(parts) {
    const all = new Uint32Array(parts.reduce((sum, part) => sum + part.length, 0));
    let at = 0;
    for (const part of parts) {
        all.set(part, at);
        at += part.length;
    }
    return all;
}
function mean(values) {
    return values.reduce((sum, value) => sum + value, 0) / values.length;
}
function deviation(values) {
    const centre = mean(values);
    return Math.sqrt(values.reduce((sum, value) => sum + (value - centre) ** 2, 0) / (values.length - 1));
}

;// CONCATENATED MODULE: ./build/src/evaluation/compare/same-predictions.js
/** Numbers that take fewer values than this are labels in disguise. */
const FEW_VALUES = 20;
/**
 * Whether both models say the same number about every row, which two different models do not. Equal labels prove no such
 * thing: models that differ may well agree on a few hundred rows.
 */
function isSame({ champion, challenger }) {
    switch (champion.task) {
        case 'binary':
            return (challenger.task === 'binary' &&
                same_predictions_areSame(champion.score, challenger.score) &&
                champion.label.every((label, row) => label === challenger.label[row]));
        case 'multiclass':
            return (challenger.task === 'multiclass' &&
                champion.scores !== undefined &&
                champion.scores.some(isVaried) &&
                champion.scores.every((score, c) => score.every((value, row) => value === challenger.scores?.[c]?.[row])) &&
                champion.label.every((label, row) => label === challenger.label[row]));
        case 'regression':
            return challenger.task === 'regression' && same_predictions_areSame(champion.prediction, challenger.prediction);
        case 'ranking':
            return challenger.task === 'ranking' && same_predictions_areSame(champion.score, challenger.score);
    }
}
function same_predictions_areSame(a, b) {
    return a !== undefined && b !== undefined && isVaried(a) && a.every((value, row) => value === b[row]);
}
function isVaried(values) {
    const seen = new Set();
    const enough = Math.min(FEW_VALUES, values.length / 2);
    for (const value of values)
        if (seen.add(value).size >= enough)
            return true;
    return false;
}

// EXTERNAL MODULE: ./build/src/evaluation/compare/score-placements.js
var score_placements = __webpack_require__(44311);
;// CONCATENATED MODULE: ./build/src/evaluation/compare/sound-interval.js
/**
 * An interval of a difference that holds the difference itself and nothing that no difference of two values in `range`
 * can be; null where an end is no number. What rows are like that are not there moves an interval off its sample (a class
 * that one model alone names changes a mean over classes at a stroke): the difference that was seen stays possible.
 */
function soundInterval([low, high], diff, [least, greatest]) {
    if (Number.isNaN(low) || Number.isNaN(high))
        return null;
    const widest = greatest - least;
    return [Math.min(diff, Math.max(low, -widest)), Math.max(diff, Math.min(high, widest))];
}

;// CONCATENATED MODULE: ./build/src/evaluation/compare/standard-error.js
/**
 * Standard error of what rows with this influence make up: √(Σψ²/(n(n−1))). Rows of one cluster are not independent:
 * their influence is summed first, √(G/(G−1) ΣS²)/n. NaN with fewer than two rows or clusters.
 */
function standardError(psi, cluster) {
    const n = psi.length;
    if (!cluster)
        return { se: Math.sqrt(squares(psi) / (n * (n - 1))), degreesOfFreedom: n - 1 };
    const sums = clusterSums(psi, cluster);
    const clusters = sums.length;
    return {
        se: clusters > 1 ? Math.sqrt((clusters / (clusters - 1)) * squares(sums)) / n : NaN,
        degreesOfFreedom: clusters - 1,
    };
}
/** What the rows of each cluster add up to; a code that no row has is none. */
function clusterSums(psi, cluster) {
    const sums = new Float64Array(cluster.reduce((most, code) => Math.max(most, code), -1) + 1);
    const isThere = new Uint8Array(sums.length);
    for (let i = 0; i < psi.length; i++) {
        sums[cluster[i]] += psi[i];
        isThere[cluster[i]] = 1;
    }
    return sums.filter((_, code) => isThere[code] === 1);
}
/** `a` − `b`, row by row. */
function difference(a, b) {
    const all = new Float64Array(a.length);
    for (let row = 0; row < all.length; row++)
        all[row] = a[row] - b[row];
    return all;
}
function squares(values) {
    let sum = 0;
    for (let i = 0; i < values.length; i++)
        sum += values[i] * values[i];
    return sum;
}

;// CONCATENATED MODULE: ./build/src/evaluation/compare/measure-pair.js














/** Rows of a class below which nothing is said of how scores rank them. */
const measure_pair_LEAST_OF_A_CLASS = 10;
const UNKNOWN = {
    interval: null,
    se: NaN,
    challengerSe: NaN,
    test: null,
    pValue: null,
};
/** Both values, their difference and how sure it is, by the method that fits the metric and the size of the sample. */
function measurePair(pair, chosen, options = {}) {
    const champion = measure_pair_valueOf(pair.champion, chosen, options);
    const challenger = measure_pair_valueOf(pair.challenger, chosen, options);
    if (champion.value === null || challenger.value === null)
        return { champion, challenger, diff: null, ...UNKNOWN };
    const diff = challenger.value - champion.value;
    const known = { pair, chosen, options, before: champion.value, after: challenger.value };
    const certain = certaintyOf(known);
    const interval = certain.interval && soundInterval(certain.interval, diff, chosen.metric.range);
    return { champion, challenger, diff, ...certain, interval };
}
/** A metric of predictions with the number in its name. */
function measure_pair_valueOf(predictions, { metric, parameter }, options) {
    return metric.compute(predictions, { ...options, ...(parameter !== undefined && { parameter }) });
}
/** What each row adds to a metric, whatever the task. */
function influenceOf(predictions, chosen, options) {
    if (predictions.task === 'ranking')
        return queryInfluence(chosen, predictions, options);
    return (0,influence/* influence */.G)(chosen.name, predictions);
}
/** Rows that belong together: what the user groups, or the rows of a query. */
function clusterOf(predictions) {
    return predictions.group ?? (predictions.task === 'ranking' ? predictions.query : undefined);
}
function certaintyOf(known) {
    const { pair, chosen, options } = known;
    const { champion, challenger } = pair;
    const cluster = clusterOf(champion);
    const ofChallenger = influenceOf(challenger, chosen, options);
    const challengerSe = ofChallenger ? standardError(ofChallenger, cluster).se : NaN;
    if (isSame(pair))
        return { ...UNKNOWN, interval: [0, 0], se: 0, challengerSe, test: 'same', pValue: 1 };
    const isClassified = 'label' in champion && 'label' in challenger;
    const proportion = (isClassified && pairedProportion(chosen.name, champion, challenger, non_inferiority/* GATE_CONFIDENCE */.zW)) || hitsOf(known);
    if (proportion)
        return { ...UNKNOWN, ...proportion, challengerSe, test: 'tango' };
    if ((0,influence/* isOfLabels */.t)(chosen.name)) {
        const adjusted = adjustedLabels(pair, chosen.name, (rows) => measure_pair_valueOf(rows, chosen, options).value, non_inferiority/* GATE_CONFIDENCE */.zW);
        if (adjusted === null)
            return { ...UNKNOWN, challengerSe };
        if (adjusted)
            return { ...UNKNOWN, ...adjusted, challengerSe, test: cluster ? 'cluster' : 'adjusted' };
    }
    const ofChampion = influenceOf(champion, chosen, options);
    if (!ofChampion || !ofChallenger)
        return resampledCertainty(pair, chosen, options) ?? UNKNOWN;
    return paired(known, ofChampion, ofChallenger, challengerSe);
}
function hitsOf({ pair: { champion, challenger }, chosen, options }) {
    const before = hits(chosen, champion, options);
    const after = before && hits(chosen, challenger, options);
    return before && after && pairedHits(before, after, non_inferiority/* GATE_CONFIDENCE */.zW);
}
/** By what each row (or cluster) adds to both values. */
function paired({ pair, chosen, before, after }, ofChampion, ofChallenger, challengerSe) {
    const { champion } = pair;
    const cluster = clusterOf(champion);
    const unitsOf = (psi) => (cluster ? jackknifed(champion, clusterSums(psi, cluster)) : psi);
    const [old, now] = [unitsOf(ofChampion), unitsOf(ofChallenger)];
    const plain = standardError(difference(ofChallenger, ofChampion), cluster);
    if (!Number.isFinite(plain.se))
        return UNKNOWN;
    const isBinary = champion.task === 'binary';
    const isDelong = chosen.name === 'roc_auc' && isBinary && !cluster && !champion.weight;
    const delong = isDelong ? delongOf(pair) : undefined;
    const se = delong?.se ?? plain.se;
    const classes = RANKED.test(chosen.name) ? classesOf(champion) : undefined;
    const units = old.length;
    const scale = (units / (units - 1) / champion.n ** 2) * (plain.se > 0 ? (se / plain.se) ** 2 : 1);
    const moments = pairMoments(old, now, scale, units);
    if (classes)
        moments.degreesOfFreedom = Math.max(1, Math.min(moments.degreesOfFreedom, Math.min(...classes) - 1));
    const pValue = se > 0 ? (0,special/* studentTTwoSided */.tX)((after - before) / se, moments.degreesOfFreedom) : Number(after === before);
    const range = rangeOf(chosen, before, after);
    const certain = {
        interval: pairedInterval(before, after, moments, {
            range,
            confidence: non_inferiority/* GATE_CONFIDENCE */.zW,
            step: classes && isBinary ? 1 / (classes[0] * classes[1]) : 1 / units,
        }),
        se,
        challengerSe: delong?.challengerSe ?? challengerSe,
        test: cluster ? 'cluster' : isDelong ? 'delong' : 'influence',
        pValue: delong && se > 0 ? 2 * (0,special/* normalSurvival */.IL)(Math.abs(after - before) / se) : pValue,
    };
    const isFew = classes && isBinary && Math.min(...classes) < measure_pair_LEAST_OF_A_CLASS;
    return isFew ? { ...certain, interval: [-before, 1 - before], test: 'few' } : certain;
}
/**
 * Sums of clusters as leaving each of them out has them: a value is drawn towards a cluster that is a large part of the rows,
 * so its sum is too small. Those of clusters of one size stay what they are. Queries count alike, whatever their size.
 */
function jackknifed({ task, n, weight, group }, sums) {
    if (!group || task === 'ranking')
        return sums;
    const sizes = clusterSums(weight ?? new Float64Array(n).fill(1), group);
    const total = sizes.reduce((sum, size) => sum + size, 0);
    return sums.map((sum, place) => {
        const others = 1 - sizes[place] / total;
        return others > 0 ? (sum * (1 - 1 / sums.length)) / others : sum;
    });
}
const RANKED = /^(?:roc_auc|average_precision)(?:_ov[or])?(?:_(?:macro|weighted))?$/;
/** Losses are above 0, what is better when higher is at most 1; the rest, and what says otherwise, lies anywhere. */
function rangeOf({ metric }, before, after) {
    if (metric.direction === 'lower' && Math.min(before, after) > 0)
        return 'positive';
    return metric.direction === 'higher' && Math.max(before, after) <= 1 && metric.name !== 'dcg' ? 'below-one' : 'free';
}
function delongOf(pair) {
    const [champion, challenger] = [pair.champion, pair.challenger];
    const placed = ({ score, truth }) => (0,score_placements/* scorePlacements */.p)(score, truth);
    const [before, after] = [placed(champion), placed(challenger)];
    const se = (0,delong/* delongStandardError */.L)(champion.truth, after, before);
    return { se, challengerSe: (0,delong/* delongStandardError */.L)(champion.truth, after) };
}
function resampledCertainty(pair, chosen, options) {
    const found = resample(pair, ({ champion, challenger }) => {
        const [before, after] = [measure_pair_valueOf(champion, chosen, options).value, measure_pair_valueOf(challenger, chosen, options).value];
        return before === null || after === null ? null : { diff: after - before, challenger: after };
    }, non_inferiority/* GATE_CONFIDENCE */.zW, { byCells: (0,influence/* isOfLabels */.t)(chosen.name) });
    return found && { ...UNKNOWN, ...found };
}
/** Rows of each class; undefined where there are no classes. */
function classesOf(predictions) {
    if (predictions.task !== 'binary' && predictions.task !== 'multiclass')
        return undefined;
    const counts = new Float64Array(predictions.task === 'binary' ? 2 : predictions.classes.length);
    const { truth } = predictions;
    for (let row = 0; row < truth.length; row++)
        counts[truth[row]]++;
    return [...counts];
}

;// CONCATENATED MODULE: ./build/src/evaluation/evaluate.js






/** Metrics of predictions with their intervals, over all rows and in slices. A metric that is undefined does not hide others. */
function evaluate(predictions, options) {
    const { slices = [], confidence = 0.95 } = options;
    const found = [];
    const fairness = [];
    const nameless = { ...predictions };
    delete nameless.ids;
    for (const column of slices) {
        const parts = rowsOfSlices(column).map((rows) => takeRows(nameless, rows));
        const ofColumn = parts.map((part, place) => {
            const slice = sliceOf(part, column.slices[place], options);
            return slice.status === 'ok' && slice.n < predictions.n
                ? besideRest(slice, nameless, column, place, options)
                : slice;
        });
        found.push(...ofColumn);
        const enough = ofColumn.map(({ status }) => status === 'ok');
        const compared = fairnessOf(parts, column, enough, confidence);
        if (compared)
            fairness.push(compared);
    }
    return {
        task: predictions.task,
        n: predictions.n,
        positives: positivesOf(predictions),
        metrics: measure(predictions, options),
        slices: found,
        fairness,
        curves: curvesOf(predictions),
    };
}
/**
 * Refuses metrics for which the predictions hold nothing: `SCORE_UNNAMED` (exit 2). Those of `chosen` that they can be
 * computed from are returned when `all` were meant.
 */
function measurable(chosen, predictions, all) {
    const hasScore = predictions.task === 'binary' ? predictions.score : predictions.task !== 'multiclass' || predictions.scores;
    const without = hasScore ? [] : chosen.filter(({ metric }) => metric.needs !== 'label');
    if (without.length === 0 || all)
        return chosen.filter((one) => !without.includes(one));
    throw new UserError({
        code: 'SCORE_UNNAMED',
        message: `${without.map(({ name }) => name).join(', ')}: no column with scores is named`,
        hint: predictions.task === 'binary'
            ? 'Name it: --score <column>.'
            : 'Name one for each class: --score A=<column> --score B=<column>.',
        exitCode: 2,
    });
}
function measure(predictions, options) {
    const { metrics, confidence = 0.95 } = options;
    return Object.fromEntries(metrics.map((chosen) => {
        const asked = { ...options, ...parameterOf(chosen) };
        const found = chosen.metric.compute(predictions, asked);
        const ci = found.value === null ? null : metricInterval(chosen, found.value, predictions, asked, confidence);
        return [chosen.name, { ...found, ci, confidence }];
    }));
}
function sliceOf(predictions, { by, bounds }, options) {
    const positives = positivesOf(predictions);
    const rarest = positives === null ? Infinity : Math.min(positives, predictions.n - positives);
    return {
        by,
        ...(bounds && { bounds }),
        n: predictions.n,
        positives,
        metrics: measure(predictions, options),
        status: predictions.n >= LEAST_ROWS && rarest >= LEAST_OF_A_CLASS ? 'ok' : 'insufficient',
    };
}
/** The same metrics of the rows that are not in the slice. */
function besideRest(slice, predictions, { codes }, place, options) {
    const others = new Uint32Array(predictions.n - slice.n);
    let filled = 0;
    for (let row = 0; row < codes.length; row++)
        if (codes[row] !== place)
            others[filled++] = row;
    const rest = takeRows(predictions, others);
    const metrics = options.metrics.map((chosen) => {
        const { value } = chosen.metric.compute(rest, { ...options, ...parameterOf(chosen) });
        return [chosen.name, { ...slice.metrics[chosen.name], rest: value }];
    });
    return { ...slice, metrics: Object.fromEntries(metrics) };
}
/** Rows of the positive class; null where the task has none. */
function positivesOf(predictions) {
    return predictions.task === 'binary' ? predictions.truth.reduce((count, one) => count + one, 0) : null;
}
/** The rows of each slice of a column. */
function rowsOfSlices({ codes, slices }) {
    const sizes = new Uint32Array(slices.length);
    for (const code of codes)
        sizes[code]++;
    const rows = Array.from(sizes, (size) => new Uint32Array(size));
    const filled = new Uint32Array(slices.length);
    codes.forEach((code, row) => (rows[code][filled[code]++] = row));
    return rows;
}

;// CONCATENATED MODULE: ./build/src/evaluation/measure-model.js








/**
 * Every metric of a model on all rows, and those of `ofSlice` (all, where left out) on each slice of a column; with a champion
 * also its value, the difference and its 90 % interval.
 */
function measureModel({ model, source, challenger, pair, options = {} }, metrics, slices, ofSlice = () => metrics) {
    const tests = {};
    const measure = (asked, subject, both, suffix) => asked.map((chosen) => {
        const estimate = both && measurePair(both, chosen, options);
        if (estimate?.test && suffix === '')
            tests[chosen.name] = estimate.test;
        return (0,measurement/* measurement */.P)({
            id: (0,bounded/* boundedText */.L)(`evaluation.${model}.${chosen.name}${suffix}`),
            source: (0,bounded/* boundedText */.L)(source),
            n: subject.n,
            direction: chosen.metric.direction,
            ...(estimate ? compared(estimate) : alone(subject, chosen, options)),
        });
    });
    const measurements = measure(metrics, challenger, pair, '');
    const measured = [];
    for (const column of slices) {
        const asked = ofSlice(column);
        rowsOfSlices(column).forEach((rows, code) => {
            const { by } = column.slices[code];
            const part = take_rows_takeRows(challenger, rows);
            const suffix = `[${Object.entries(by).map(partName).join(',')}]`;
            const reason = insufficient(part);
            measured.push({
                by,
                n: rows.length,
                positives: positivesOf(part),
                status: reason === undefined ? 'ok' : 'insufficient',
            });
            if (reason === undefined) {
                const both = pair && {
                    ...pair,
                    champion: take_rows_takeRows(pair.champion, rows),
                    challenger: take_rows_takeRows(pair.challenger, rows),
                };
                measurements.push(...measure(asked, part, both, suffix));
                return;
            }
            for (const { name, metric } of asked) {
                const id = (0,bounded/* boundedText */.L)(`evaluation.${model}.${name}${suffix}`);
                const { direction } = metric;
                measurements.push((0,measurement/* measurement */.P)({
                    id,
                    source: (0,bounded/* boundedText */.L)(source),
                    n: rows.length,
                    direction,
                    undefined_reason: `insufficient: ${reason}`,
                }));
            }
        });
    }
    return { measurements, positives: positivesOf(challenger), slices: measured, tests };
}
function compared({ champion, challenger, diff, interval, se, challengerSe }) {
    // Of a single row nobody can say.
    const ci = interval?.every(Number.isFinite) ? interval : null;
    return {
        value: challenger.value,
        base: champion.value,
        diff,
        ci,
        confidence: ci && non_inferiority/* GATE_CONFIDENCE */.zW,
        se: finite(se),
        value_se: finite(challengerSe),
        undefined_reason: whyUndefined(challenger),
    };
}
function alone(predictions, chosen, options) {
    const found = measure_pair_valueOf(predictions, chosen, options);
    const psi = found.value === null ? undefined : influenceOf(predictions, chosen, options);
    return {
        value: found.value,
        value_se: psi ? finite(standardError(psi, clusterOf(predictions)).se) : null,
        undefined_reason: whyUndefined(found),
    };
}
function whyUndefined({ value, undefined_reason: why }) {
    return value === null ? (0,bounded/* boundedText */.L)(why ?? 'it is not defined') : null;
}
function finite(value) {
    return Number.isFinite(value) ? value : null;
}
function insufficient(part) {
    const positives = positivesOf(part);
    if (part.n < read_slices_LEAST_ROWS)
        return `${part.n} rows, at least ${read_slices_LEAST_ROWS} are needed`;
    if (positives === null)
        return undefined;
    const least = Math.min(positives, part.n - positives);
    return least < read_slices_LEAST_OF_A_CLASS ? `${least} rows of a class, at least ${read_slices_LEAST_OF_A_CLASS} are needed` : undefined;
}
/** `column=level`, with what separates names in an id escaped. */
function partName([column, level]) {
    const escaped = (text) => text.replace(/[\\.[\]=,]/g, (character) => `\\${character}`);
    return `${escaped(column)}=${level === null ? '' : escaped(level)}`;
}

// EXTERNAL MODULE: ./build/src/evaluation/section.js + 2 modules
var section = __webpack_require__(42165);
// EXTERNAL MODULE: ./build/src/evaluation/changed-rows.js
var changed_rows = __webpack_require__(27172);
;// CONCATENATED MODULE: ./build/src/commands/is-same-table.js

/**
 * Whether two revisions hold the same bytes there. What is not on disk and recorded under the same hash is not read. Throws
 * what reading throws.
 */
async function isSameTable(before, after) {
    if (!after.view.onDisk?.(after.path)) {
        const recorded = recordedDigest(before);
        if (recorded !== undefined && recorded === recordedDigest(after))
            return true;
    }
    const [old, now] = [await namesIn(before), await namesIn(after)];
    if (old.join('\n') !== now.join('\n'))
        return false;
    for (const name of old) {
        const [left, right] = [await bytesOf(before, name), await bytesOf(after, name)];
        if (left === undefined || right === undefined ? left !== right : !left.equals(right))
            return false;
    }
    return true;
}
function recordedDigest({ view, path }) {
    return view.outputs.find((output) => output.path === path)?.digest;
}
/** Names of its files from its own path on: '' of a file. */
async function namesIn({ view, path }) {
    return (await view.filesAt(path)).map((file) => external_node_path_.posix.relative(path, file));
}
function bytesOf({ view, path }, name) {
    return view.read(name === '' ? path : `${path}/${name}`);
}

;// CONCATENATED MODULE: ./build/src/evaluation/column-values.js

/** Finite numbers of a column, or `VALUE_MISSING` / `VALUE_INFINITE` (exit 2) with the count and the first such row. */
async function finiteNumbers(table, column) {
    const values = await table.numbers(column);
    let faults = 0;
    let first = -1;
    for (let row = 0; row < values.length; row++) {
        if (Number.isFinite(values[row]))
            continue;
        if (faults++ === 0)
            first = row;
    }
    if (faults === 0)
        return values;
    const isMissing = Number.isNaN(values[first]);
    throw new errors/* UserError */.yo({
        code: isMissing ? 'VALUE_MISSING' : 'VALUE_INFINITE',
        message: `column "${column}" of ${table.name} holds ${isMissing ? 'no number' : String(values[first])} in row ${first + 1}${others(faults)}`,
        hint: 'Every row that is evaluated needs a finite number there: remove these rows, or write what they lack.',
        exitCode: 2,
    });
}
/** A column of which no row is empty, or `VALUE_MISSING` (exit 2) with the count and the first such row. */
async function fullCategories(table, column) {
    const categories = await table.categories(column);
    const { codes } = categories;
    let faults = 0;
    let first = -1;
    for (let row = 0; row < codes.length; row++)
        if (codes[row] < 0 && faults++ === 0)
            first = row;
    if (faults === 0)
        return categories;
    throw new errors/* UserError */.yo({
        code: 'VALUE_MISSING',
        message: `column "${column}" of ${table.name} is empty in row ${first + 1}${others(faults)}`,
        hint: 'Every row that is evaluated needs a value there: remove these rows, or write what they lack.',
        exitCode: 2,
    });
}
function others(faults) {
    if (faults === 1)
        return '';
    return faults === 2 ? ' and in one other' : ` and in ${faults - 1} others`;
}
/** A list of values for a message, each in quotes, cut after ten. */
function listed(values) {
    const shown = values.slice(0, 10).map((value) => JSON.stringify(value.slice(0, 80)));
    return [...shown, ...(values.length > 10 ? [`${values.length - 10} more`] : [])].join(', ');
}

;// CONCATENATED MODULE: ./build/src/evaluation/class-names.js
/**
 * How class names of different columns are brought together: `1`, `1.0` and `true` are one class where the classes are 0
 * and 1, `Yes` and `yes` where no other class differs by case only.
 */
/** The class that `name` means: its place in `classes`, or −1 where none or more than one could be meant. */
function classOf(name, classes) {
    const exact = classes.indexOf(name);
    if (exact >= 0)
        return exact;
    const areTruthValues = classes.every((candidate) => truthValue(candidate) !== undefined);
    const rules = [
        numeral,
        (text) => (areTruthValues ? truthValue(text) : undefined),
        (text) => text.trim().toLowerCase(),
    ];
    for (const rule of rules) {
        const meaning = rule(name);
        if (meaning === undefined)
            continue;
        const found = classes.flatMap((candidate, index) => (rule(candidate) === meaning ? [index] : []));
        if (found.length > 0)
            return found.length === 1 ? found[0] : -1;
    }
    return -1;
}
/** `1` for 1, 1.0 and true, `0` for 0, 0.0 and false; undefined for everything else. */
function truthValue(name) {
    const text = name.trim().toLowerCase();
    if (text === 'true')
        return '1';
    if (text === 'false')
        return '0';
    const number = numeral(text);
    return number === '0' || number === '1' ? number : undefined;
}
/** One spelling for each number; whole numbers of any length keep all their digits. */
function numeral(name) {
    const text = name.trim();
    const whole = /^([+-]?\d+)(?:\.0*)?$/.exec(text);
    if (whole)
        return String(BigInt(whole[1].replace('+', '')));
    return /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(text) ? String(Number(text)) : undefined;
}
/** Classes in scikit-learn's order: by value where all are numbers, otherwise by code point. */
function inClassOrder(classes) {
    const areNumbers = classes.every((name) => numeral(name) !== undefined);
    return areNumbers
        ? classes.toSorted((a, b) => Number(a) - Number(b))
        : classes.toSorted((a, b) => (a < b ? -1 : Number(a > b)));
}

;// CONCATENATED MODULE: ./build/src/evaluation/model-classes.js

/**
 * What class each column of the scores is of: as the model says; by their numbers, where its labels are whole numbers from
 * 0; else by the labels themselves, each with the column that is highest where it is given. Undefined when nobody can tell.
 */
function classesOfScores(scores, said, labels) {
    const { width } = scores;
    if (said?.length === width)
        return [...said];
    const numbers = Array.from({ length: width }, (_, place) => String(place));
    if (!labels || labels.levels.every((label) => numbers.includes(numeral(label) ?? '')))
        return numbers;
    const columns = columnsOfLabels(scores, labels);
    const classes = columns.map((column) => labels.levels[columns.indexOf(column)]);
    if (new Set(columns).size < columns.length || columns.length !== width)
        return undefined;
    return classes.map((_, place) => labels.levels[columns.indexOf(place)]);
}
/** The column that is highest in most rows of each label. */
function columnsOfLabels({ width, values }, { codes, levels }) {
    const votes = levels.map(() => new Int32Array(width));
    codes.forEach((code, row) => {
        let best = 0;
        for (let place = 1; place < width; place++) {
            if (values[row * width + place] > values[row * width + best])
                best = place;
        }
        votes[code][best]++;
    });
    return votes.map((vote) => vote.indexOf(Math.max(...vote)));
}
/**
 * The names of a model's classes as the truth has them. Where the truth has two classes of which the model's names mean
 * none, 1 (or true) is the positive one, as trainers number them.
 */
function inWordsOfTruth(classes, truth, positive) {
    const isNumbered = classes.every((name) => ['0', '1', '-1'].includes(numeral(name) ?? '') || /^(?:true|false)$/i.test(name));
    const isForeign = classes.every((name) => classOf(name, truth) < 0);
    const place = positive === undefined ? -1 : classOf(positive, truth);
    if (!isNumbered || !isForeign || truth.length > 2 || place < 0)
        return (name) => name;
    const other = truth.find((_, at) => at !== place) ?? `not ${positive}`;
    return (name) => (numeral(name) === '1' || /^true$/i.test(name) ? truth[place] : other);
}

;// CONCATENATED MODULE: ./build/src/evaluation/model-feeds.js



/** Largest and smallest number of each type of whole numbers; of 64 bits, as far as a number is exact. */
const RANGES = {
    int8: [-(2 ** 7), 2 ** 7 - 1],
    int16: [-(2 ** 15), 2 ** 15 - 1],
    int32: [-(2 ** 31), 2 ** 31 - 1],
    int64: [Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER],
    uint8: [0, 2 ** 8 - 1],
    uint16: [0, 2 ** 16 - 1],
    uint32: [0, 2 ** 32 - 1],
    uint64: [0, Number.MAX_SAFE_INTEGER],
    bool: [0, 1],
};
/**
 * Which columns each input gets: the one of its name, or, for a single input of several columns, all columns in their
 * order but those of `others` (target, id, weight …). Throws `MODEL_INPUTS` (exit 2) where that does not come out even.
 */
function planInputs(model, table, others) {
    const { inputs } = model;
    const wrong = (message, hint) => new errors/* UserError */.yo({ code: 'MODEL_INPUTS', message: `${model.name}: ${message}`, hint, exitCode: 2 });
    for (const { name, type, shape } of inputs) {
        if (type === 'other')
            throw wrong(`input "${name}" is of a type that no column has`, 'Export it with numbers or text.');
        if (shape && (shape.length < 1 || shape.length > 2))
            throw wrong(`input "${name}" has ${shape.length} dimensions`, 'Rows of a table are for inputs of [rows] or [rows, columns].');
    }
    if (inputs.length === 0)
        throw wrong('it has no inputs', 'Export it with the columns it predicts from.');
    const names = table.columns.filter(({ type }) => type !== 'other').map(({ name }) => name);
    const byName = inputs.map((input) => ({
        input,
        column: widthOf(input) === 1 || widthOf(input) === undefined ? columnFor(input.name, names) : undefined,
    }));
    const unnamed = byName.filter(({ column }) => column === undefined);
    if (unnamed.length === 0)
        return byName.map(({ input, column }) => ({ input, columns: [column] }));
    const [only] = inputs;
    const features = names.filter((name) => !others.includes(name));
    if (inputs.length === 1) {
        const width = widthOf(only) ?? features.length;
        if (width === features.length)
            return [{ input: only, columns: features }];
        const left = others.length > 0 ? ` beside ${listed(others)}` : '';
        throw wrong(`input "${only.name}" takes ${width} columns, but ${table.name} has ${features.length}${left}: ${listed(features)}`, 'Give it a table with the columns it was trained on, in that order.');
    }
    const [first] = unnamed;
    const meant = (0,nearest/* nearest */.p)(first.input.name, names);
    throw wrong(`${table.name} has no column for the inputs ${listed(unnamed.map(({ input }) => input.name))}`, meant === undefined
        ? `Columns are found by name; it has ${listed(names)}.`
        : `Is "${meant}" meant for "${first.input.name}"? Columns are found by name.`);
}
/** Exporters write `_` for what no identifier has. */
function columnFor(input, names) {
    if (names.includes(input))
        return input;
    const alike = names.filter((name) => name.replace(/\W/g, '_') === input);
    return alike.length === 1 ? alike[0] : undefined;
}
function widthOf({ shape }) {
    if (!shape)
        return undefined;
    return shape.length === 1 ? 1 : shape[1];
}
/**
 * Reads the columns. Missing values are NaN for floats and the empty text for text; for other types they are an error, as
 * are numbers that the type does not have (`MODEL_INPUT_VALUE`, exit 2).
 */
async function readFeeds(model, table, plan) {
    const feeds = [];
    for (const { input, columns } of plan) {
        const read = [];
        for (const column of columns) {
            if (input.type === 'string')
                read.push(await table.categories(column));
            else
                read.push(fitted(await table.numbers(column), input, column, model, table));
        }
        feeds.push({ input, columns: read });
    }
    return feeds;
}
function fitted(values, { name, type }, column, model, table) {
    if (type === 'float32')
        return new Float32Array(values);
    const range = RANGES[type];
    if (!range)
        return values;
    const [least, most] = range;
    const row = values.findIndex((value) => !(Number.isInteger(value) && value >= least && value <= most));
    if (row < 0)
        return values;
    const found = Number.isNaN(values[row]) ? 'no value' : String(values[row]);
    throw new errors/* UserError */.yo({
        code: 'MODEL_INPUT_VALUE',
        message: `column "${column}" of ${table.name} has ${found} in row ${row + 1}, but input "${name}" of ${model.name} is ${type}`,
        hint: 'Fill such rows or leave them out, or export the model with float inputs.',
        exitCode: 2,
    });
}

;// CONCATENATED MODULE: ./build/src/evaluation/model-outputs.js



const FLOATS = ['float32', 'float64'];
/**
 * Which outputs say what: classes are text, whole numbers or booleans, one a row; scores and predicted numbers are floats.
 * Sequences and maps are never asked for. Throws `MODEL_OUTPUTS` (exit 2) with what there is, where that leaves a choice.
 */
function findOutputs(model, task, named) {
    const needsLabel = task === 'binary' || task === 'multiclass';
    const label = needsLabel
        ? (byName(model, named.label) ?? only(model, labelsOf(model), /label|class/i, 'label'))
        : undefined;
    const score = byName(model, named.score) ?? only(model, scoresOf(model), /prob|score/i, 'score');
    if (label || score)
        return { ...(label && { label }), ...(score && { score }) };
    throw outputsError(model, `none of its outputs can be a ${needsLabel ? 'class or a score' : 'number'}`);
}
function byName(model, name) {
    if (name === undefined)
        return undefined;
    const found = model.outputs.find((output) => output.name === name);
    if (found && found.type !== 'other')
        return found;
    const meant = (0,nearest/* nearest */.p)(name, model.outputs.map((output) => output.name));
    if (found)
        throw outputsError(model, `output "${name}" is no tensor of numbers or text`);
    throw outputsError(model, `it has no output "${name}"`, meant === undefined ? undefined : `Did you mean "${meant}"?`);
}
function labelsOf({ outputs }) {
    return outputs.filter(({ type, shape }) => {
        const isOneARow = !shape || shape.length === 1 || (shape.length === 2 && (shape[1] ?? 1) === 1);
        return type !== 'other' && !FLOATS.includes(type) && isOneARow;
    });
}
function scoresOf({ outputs }) {
    return outputs.filter(({ type, shape }) => FLOATS.includes(type) && (shape?.length ?? 2) <= 2);
}
/** The one there is, or the one of several whose name says what it is. */
function only(model, found, word, what) {
    if (found.length < 2)
        return found[0];
    const called = found.filter(({ name }) => word.test(name));
    if (called.length === 1)
        return called[0];
    throw outputsError(model, `which output is the ${what}?`);
}
/** With the outputs there are. */
function outputsError(model, message, hint) {
    const all = model.outputs.map(({ name, type, shape }) => {
        const sizes = shape ? ` [${shape.map((size) => size ?? '?').join(', ')}]` : '';
        return `${name}: ${type === 'other' ? 'no tensor' : type + sizes}`;
    });
    return new errors/* UserError */.yo({
        code: 'MODEL_OUTPUTS',
        message: `${model.name}: ${message} It has ${listed(all)}.`.replace(/([^?.])( It has)/, '$1.$2'),
        hint: hint ?? 'Name them: the label with --prediction, the score with --score, or both as `outputs` in assay.yaml.',
        exitCode: 2,
    });
}

;// CONCATENATED MODULE: ./build/src/core/packed-texts.js
const FIRST_BYTES = 1 << 16;
/** Texts in one piece of memory, for columns of ids: a million texts of JavaScript's own keep its collector busy. */
class PackedTexts {
    bytes;
    ends;
    /** The UTF-8 of all, one after the other, and where each ends. */
    constructor(bytes, ends) {
        this.bytes = bytes;
        this.ends = ends;
    }
    static of(texts) {
        const packer = new TextPacker(texts.length);
        for (const text of texts)
            packer.add(text);
        return packer.done();
    }
    get length() {
        return this.ends.length;
    }
    at(row) {
        return this.bytes.toString('utf8', this.startOf(row), this.ends[row]);
    }
    /** The same texts in the same order. */
    equals(other) {
        const [ends, others] = [this.ends, other.ends].map((each) => Buffer.from(each.buffer, 0, each.byteLength));
        return ends.equals(others) && this.bytes.equals(other.bytes);
    }
    /** Puts the bytes of a text into a buffer that has room for them; gives where they end. */
    copy(row, target, at) {
        let place = at;
        for (let from = this.startOf(row); from < this.ends[row]; from++)
            target[place++] = this.bytes[from];
        return place;
    }
    bytesOf(row) {
        return this.ends[row] - this.startOf(row);
    }
    *[Symbol.iterator]() {
        for (let row = 0; row < this.length; row++)
            yield this.at(row);
    }
    startOf(row) {
        return row === 0 ? 0 : this.ends[row - 1];
    }
}
/** Makes texts one, so many of them. */
class TextPacker {
    bytes = Buffer.allocUnsafeSlow(FIRST_BYTES);
    ends;
    count = 0;
    end = 0;
    constructor(count) {
        this.ends = new Uint32Array(count);
    }
    add(text) {
        this.makeRoom(Buffer.byteLength(text));
        this.finish(this.end + this.bytes.write(text, this.end));
    }
    /** A few bytes of UTF-8 out of a buffer. */
    addBytes(source, from, length) {
        this.makeRoom(length);
        for (let at = 0; at < length; at++)
            this.bytes[this.end + at] = source[from + at];
        this.finish(this.end + length);
    }
    done() {
        return new PackedTexts(this.bytes.subarray(0, this.end), this.ends.subarray(0, this.count));
    }
    finish(end) {
        this.end = end;
        this.ends[this.count++] = end;
    }
    makeRoom(bytes) {
        if (this.end + bytes <= this.bytes.length)
            return;
        const larger = Buffer.allocUnsafeSlow(Math.max(2 * this.bytes.length, this.end + bytes));
        this.bytes.copy(larger, 0, 0, this.end);
        this.bytes = larger;
    }
}

;// CONCATENATED MODULE: ./build/src/evaluation/read-binary.js




/** Predictions of two classes; see `readPredictions`. */
async function readBinary(table, columns) {
    const { target, prediction, score } = columns;
    if (prediction === undefined && score === undefined) {
        throw new errors/* UserError */.yo({
            code: 'COLUMN_UNNAMED',
            message: 'the task binary needs a column with predicted classes or with scores',
            hint: 'Name it: --prediction <column>, --score <column>, or both.',
            exitCode: 2,
        });
    }
    const truth = await fullCategories(table, target);
    const predicted = prediction === undefined ? undefined : await fullCategories(table, prediction);
    const { positive, negative } = nameClasses(table, columns, truth.levels, predicted?.levels ?? []);
    const classes = [negative, positive];
    const scores = score === undefined ? undefined : await readScore(table, score, classes);
    const threshold = columns.threshold ?? defaultThreshold(scores);
    return {
        task: 'binary',
        n: table.rowCount,
        positive,
        negative,
        truth: placesOf(truth, classes, target, target),
        label: predicted ? placesOf(predicted, classes, prediction, target) : read_binary_labelsOf(scores, threshold),
        threshold,
        ...(scores && { score: scores }),
    };
}
function nameClasses(table, columns, truth, predicted) {
    const { target } = columns;
    if (truth.length > 2) {
        throw new errors/* UserError */.yo({
            code: 'CLASSES_TOO_MANY',
            message: `column "${target}" of ${table.name} holds ${truth.length} classes: ${listed(truth)}`,
            hint: 'The task binary takes two. Use --task multiclass, or --task regression for numbers.',
            exitCode: 2,
        });
    }
    const known = [...truth];
    for (const name of predicted)
        if (known.length < 2 && classOf(name, known) < 0)
            known.push(name);
    const positive = positiveOf(columns, known);
    const place = classOf(positive, known);
    const negative = known.find((_, index) => index !== place) ?? counterpart(positive);
    return { positive: known[place] ?? positive, negative };
}
function positiveOf({ positive, target }, known) {
    const hint = `Name the one that metrics are about: --positive ${JSON.stringify(known.at(-1))}.`;
    if (positive !== undefined) {
        if (known.length < 2 || classOf(positive, known) >= 0)
            return positive;
        const meant = (0,nearest/* nearest */.p)(positive, known);
        throw new errors/* UserError */.yo({
            code: 'POSITIVE_UNKNOWN',
            message: `the positive class ${listed([positive])} is not among the classes of column "${target}": ${listed(known)}`,
            hint: meant === undefined ? hint : `Did you mean --positive ${JSON.stringify(meant)}?`,
            exitCode: 2,
        });
    }
    const isOne = (name) => truthValue(name) === '1';
    if (known.every((name) => truthValue(name) !== undefined || numeral(name) === '-1')) {
        const found = known.find(isOne);
        if (found !== undefined)
            return found;
        if (known.length === 1)
            return /^false$/i.test(known[0].trim()) ? 'true' : '1';
    }
    throw new errors/* UserError */.yo({
        code: 'POSITIVE_UNKNOWN',
        message: `which class of column "${target}" is the positive one? It holds ${listed(known)}`,
        hint,
        exitCode: 2,
    });
}
/** What the other class is called where no row is of it. */
function counterpart(positive) {
    if (/^true$/i.test(positive.trim()))
        return 'false';
    return numeral(positive) === '1' ? '0' : `not ${positive}`;
}
function placesOf({ codes, levels }, classes, column, target) {
    const places = levels.map((name) => classOf(name, classes));
    if (places.includes(-1)) {
        const strange = levels.filter((_, index) => places[index] === -1);
        throw new errors/* UserError */.yo({
            code: 'CLASS_UNKNOWN',
            message: `column "${column}" holds ${listed(strange)}, but the classes of column "${target}" are ${listed(classes)}`,
            hint: 'Write predicted classes as the truth is written.',
            exitCode: 2,
        });
    }
    const found = new Uint8Array(codes.length);
    for (let row = 0; row < found.length; row++)
        found[row] = places[codes[row]];
    return found;
}
async function readScore(table, score, classes) {
    if (typeof score === 'string')
        return finiteNumbers(table, score);
    const columnOf = [undefined, undefined];
    for (const [name, column] of Object.entries(score)) {
        const place = classOf(name, classes);
        if (place < 0) {
            throw new errors/* UserError */.yo({
                code: 'CLASS_UNKNOWN',
                message: `a score is named for the class ${listed([name])}, but the classes are ${listed(classes)}`,
                hint: `Name the score of the positive class: --score ${classes[1]}=${column}, or simply --score ${column}.`,
                exitCode: 2,
            });
        }
        columnOf[place] = column;
    }
    if (columnOf[1] !== undefined)
        return finiteNumbers(table, columnOf[1]);
    return (await finiteNumbers(table, columnOf[0])).map((value) => 1 - value);
}
function read_binary_labelsOf(scores, threshold) {
    const labels = new Uint8Array(scores.length);
    for (let row = 0; row < labels.length; row++)
        labels[row] = scores[row] >= threshold ? 1 : 0;
    return labels;
}
function defaultThreshold(scores) {
    if (scores)
        for (let row = 0; row < scores.length; row++)
            if (scores[row] < 0 || scores[row] > 1)
                return 0;
    return 0.5;
}

;// CONCATENATED MODULE: ./build/src/evaluation/read-multiclass.js



/** Predictions of several classes; see `readPredictions`. */
async function readMulticlass(table, columns) {
    const { target, prediction, score } = columns;
    if (typeof score === 'string') {
        throw new errors/* UserError */.yo({
            code: 'COLUMN_UNNAMED',
            message: `the task multiclass needs one score column for each class, not "${score}" alone`,
            hint: `Name them all: --score A=${score} --score B=…`,
            exitCode: 2,
        });
    }
    if (prediction === undefined && score === undefined) {
        throw new errors/* UserError */.yo({
            code: 'COLUMN_UNNAMED',
            message: 'the task multiclass needs a column with predicted classes, or one score column for each class',
            hint: 'Name them: --prediction <column>, or --score A=<column> --score B=<column>.',
            exitCode: 2,
        });
    }
    const truth = await fullCategories(table, target);
    const predicted = prediction === undefined ? undefined : await fullCategories(table, prediction);
    const scored = score === undefined ? undefined : Object.keys(score);
    const classes = read_multiclass_nameClasses(truth.levels, predicted?.levels, scored, columns);
    const scores = [];
    for (const name of scored ? classes : []) {
        const key = scored.find((candidate) => classOf(candidate, classes) === classes.indexOf(name));
        scores.push(await finiteNumbers(table, score[key]));
    }
    return {
        task: 'multiclass',
        n: table.rowCount,
        classes,
        truth: read_multiclass_placesOf(truth, classes),
        label: predicted ? read_multiclass_placesOf(predicted, classes) : likeliest(scores),
        ...(scored && { scores }),
    };
}
/**
 * With scores, the classes are those that have one, spelled as the truth spells them; otherwise all that occur in the
 * truth or among the predictions.
 */
function read_multiclass_nameClasses(truth, predicted, scored, { target, prediction }) {
    if (scored) {
        const spelled = scored.map((name) => truth[classOf(name, truth)] ?? name);
        const strange = (names) => names.filter((name) => classOf(name, spelled) < 0);
        if (new Set(spelled).size < spelled.length)
            throw scoresClash(scored);
        for (const [column, names] of [
            [target, truth],
            [prediction, predicted ?? []],
        ]) {
            if (strange(names).length > 0)
                throw classUnknown(column, strange(names), 'no score column is named for', spelled);
        }
        return inClassOrder(spelled);
    }
    const added = (predicted ?? []).filter((name) => classOf(name, truth) < 0);
    if (predicted && added.length === predicted.length) {
        throw classUnknown(prediction, added, `column "${target}" has none of`, truth);
    }
    return inClassOrder([...truth, ...added]);
}
function classUnknown(column, strange, why, classes) {
    return new errors/* UserError */.yo({
        code: 'CLASS_UNKNOWN',
        message: `column "${column}" holds ${listed(strange)}, which ${why}; the classes are ${listed(classes)}`,
        hint: 'Write classes the same way in the truth, the predictions and the names of scores, and name a score for each.',
        exitCode: 2,
    });
}
function scoresClash(scored) {
    return new errors/* UserError */.yo({
        code: 'CLASS_UNKNOWN',
        message: `two scores are named for one class: ${listed(scored)}`,
        hint: 'Name one score column for each class.',
        exitCode: 2,
    });
}
function read_multiclass_placesOf({ codes, levels }, classes) {
    const places = levels.map((name) => classOf(name, classes));
    return codes.map((code) => places[code]);
}
/** The class with the highest score in each row; of equal ones the first. */
function likeliest(scores) {
    return Int32Array.from(scores[0], (_, row) => {
        let best = 0;
        for (let place = 1; place < scores.length; place++)
            if (scores[place][row] > scores[best][row])
                best = place;
        return best;
    });
}

;// CONCATENATED MODULE: ./build/src/evaluation/read-predictions.js





/**
 * Predictions out of a table's columns. Everything wrong with them is a `UserError` (exit 2) that says which column and
 * row: empty or infinite values, classes of which nobody can say what they mean, a positive class that is not there,
 * repeated ids, negative weights. `ids`: those of another table, which probably has the same rows.
 */
async function readPredictions(table, columns, ids) {
    if (table.rowCount === 0) {
        throw new errors/* UserError */.yo({
            code: 'ROWS_MISSING',
            message: `${table.name} has no rows`,
            hint: 'Metrics need at least one row with a prediction and its truth.',
            exitCode: 2,
        });
    }
    const predictions = await readTask(table, columns);
    if (columns.weight !== undefined)
        predictions.weight = await readWeights(table, columns.weight);
    if (columns.id !== undefined)
        predictions.ids = await readIds(table, columns.id, ids);
    if (columns.group !== undefined)
        predictions.group = (await fullCategories(table, columns.group)).codes;
    if (predictions.task === 'ranking' && predictions.weight) {
        checkQueryWeights(predictions, predictions.weight, columns.weight);
    }
    return predictions;
}
function readTask(table, columns) {
    switch (columns.task) {
        case 'binary':
            return readBinary(table, columns);
        case 'multiclass':
            return readMulticlass(table, columns);
        case 'regression':
            return readRegression(table, columns);
        case 'ranking':
            return readRanking(table, columns);
    }
}
async function readRegression(table, columns) {
    const { target, prediction, score } = columns;
    const predicted = prediction ?? (typeof score === 'string' ? score : undefined);
    if (predicted === undefined)
        throw columnUnnamed('regression', 'prediction', 'the predicted numbers');
    const truth = await finiteNumbers(table, target);
    return { task: 'regression', n: table.rowCount, truth, prediction: await finiteNumbers(table, predicted) };
}
async function readRanking(table, columns) {
    const { target, prediction, score, query } = columns;
    const scored = typeof score === 'string' ? score : prediction;
    if (scored === undefined)
        throw columnUnnamed('ranking', 'score', 'the scores that items are ranked by');
    if (query === undefined)
        throw columnUnnamed('ranking', 'query', 'what query each row answers');
    const relevance = await finiteNumbers(table, target);
    const negative = relevance.findIndex((value) => value < 0);
    if (negative >= 0) {
        throw new errors/* UserError */.yo({
            code: 'RELEVANCE_NEGATIVE',
            message: `column "${target}" of ${table.name} holds ${relevance[negative]} in row ${negative + 1}`,
            hint: 'Relevance is 0 for items that do not answer the query, and more the better they do.',
            exitCode: 2,
        });
    }
    const values = await finiteNumbers(table, scored);
    const { codes } = await fullCategories(table, query);
    return { task: 'ranking', n: table.rowCount, query: codes, relevance, score: values };
}
async function readWeights(table, column) {
    const weights = await finiteNumbers(table, column);
    const negative = weights.findIndex((weight) => weight < 0);
    if (negative < 0 && weights.some((weight) => weight > 0))
        return weights;
    throw new errors/* UserError */.yo({
        code: 'WEIGHT_INVALID',
        message: negative < 0
            ? `column "${column}" of ${table.name} holds no weight above 0`
            : `column "${column}" of ${table.name} holds the weight ${weights[negative]} in row ${negative + 1}`,
        hint: 'Weights are 0 or more, and some are more.',
        exitCode: 2,
    });
}
async function readIds(table, column, known) {
    const distinct = await table.distinctTexts?.(column, known);
    if (distinct)
        return distinct;
    const { codes, levels } = await fullCategories(table, column);
    if (levels.length === codes.length)
        return PackedTexts.of(Array.from(codes, (code) => levels[code]));
    const seen = new Uint8Array(levels.length);
    const second = codes.findIndex((code) => seen[code]++ > 0);
    throw new errors/* UserError */.yo({
        code: 'ID_REPEATED',
        message: `column "${column}" of ${table.name} holds ${listed([levels[codes[second]]])} twice, the second time in row ${second + 1}; ${levels.length} of ${codes.length} ids differ`,
        hint: 'An id names one row. For rows that belong together, name the column as the group instead.',
        exitCode: 2,
    });
}
/** Metrics of a ranking are averaged over queries, so a query has one weight. */
function checkQueryWeights({ query }, weight, column) {
    const weightOf = new Map();
    query.forEach((code, row) => {
        const known = weightOf.get(code);
        if (known === undefined)
            weightOf.set(code, weight[row]);
        else if (known !== weight[row]) {
            throw new errors/* UserError */.yo({
                code: 'WEIGHT_INVALID',
                message: `column "${column}" holds ${weight[row]} in row ${row + 1} and ${known} in an earlier row of the same query`,
                hint: 'A query has one weight: write the same number in all its rows.',
                exitCode: 2,
            });
        }
    });
}
/** The error for a column that the task needs and nobody named. */
function columnUnnamed(task, option, meaning) {
    return new errors/* UserError */.yo({
        code: 'COLUMN_UNNAMED',
        message: `the task ${task} needs the column with ${meaning}`,
        hint: `Name it: --${option} <column>.`,
        exitCode: 2,
    });
}

;// CONCATENATED MODULE: ./build/src/evaluation/with-columns.js
/** The table with more columns; of a name that it has already, the added one counts. */
function withColumns(table, added) {
    const own = new Map(added.map((column) => [column.name, column]));
    const kept = table.columns.filter(({ name }) => !own.has(name));
    const typed = added.map((column) => ({
        name: column.name,
        type: 'values' in column ? 'number' : 'string',
    }));
    return {
        name: table.name,
        rowCount: table.rowCount,
        columns: [...kept, ...typed],
        numbers: async (name) => {
            const column = own.get(name);
            return column && 'values' in column ? column.values : table.numbers(name);
        },
        categories: async (name) => {
            const column = own.get(name);
            return column && 'categories' in column ? column.categories : table.categories(name);
        },
    };
}

;// CONCATENATED MODULE: ./build/src/evaluation/score-model.js







/**
 * Asks a model about the rows of a table. Inputs are found by column name, or are all columns but those of the truth;
 * outputs by type and shape, or by name. `UserError`s (exit 2): `MODEL_INPUTS`, `MODEL_INPUT_VALUE`, `MODEL_OUTPUTS`,
 * `MODEL_CLASSES`, `MODEL_NO_ANSWER`, and those of the engine.
 */
async function scoreTable(model, table, truth, named = {}) {
    const { task, target, weight, id, group, query } = truth;
    const plan = planInputs(model, table, [target, weight, id, group, query].filter((name) => name !== undefined));
    const outputs = findOutputs(model, task, named);
    const fetches = [];
    if (outputs.label)
        fetches.push({ output: outputs.label, as: 'categories' });
    if (outputs.score)
        fetches.push({ output: outputs.score, as: 'numbers' });
    const known = isOfClasses(task) ? (await table.categories(target)).levels : [];
    const feeds = await readFeeds(model, table, plan);
    const answers = await model.run(feeds, table.rowCount, fetches);
    refuseUnanswered(model, table, score_model_scoresOf(answers), feeds, plan);
    return isOfClasses(task)
        ? classColumns(model, table, truth, outputs, answers, known)
        : numberColumn(model, table, truth, outputs, answers);
}
/** What a model says of the rows of a table, as predictions; see `scoreTable` and `readPredictions`. */
async function predictionsOfModel(model, table, truth, named) {
    const scored = await scoreTable(model, table, truth, named);
    return readPredictions(scored.table, scored.columns);
}
function isOfClasses(task) {
    return task === 'binary' || task === 'multiclass';
}
/** A model that was not trained on missing values answers them with none: the row and what it lacks are said. */
function refuseUnanswered(model, table, scores, feeds, plan) {
    if (!scores)
        return;
    let at = 0;
    while (at < scores.values.length && !Number.isNaN(scores.values[at]))
        at++;
    if (at === scores.values.length)
        return;
    const row = Math.floor(at / scores.width);
    const empty = feeds.flatMap(({ columns }, input) => columns.flatMap((column, place) => (isEmpty(column, row) ? [plan[input].columns[place]] : [])));
    const why = empty.length > 0 ? `, where ${listed(empty)} ${empty.length === 1 ? 'is' : 'are'} empty` : '';
    throw new errors/* UserError */.yo({
        code: 'MODEL_NO_ANSWER',
        message: `${model.name} gives no number for row ${row + 1} of ${table.name}${why}`,
        hint: 'Fill what is missing, leave such rows out, or let the model do it (an imputer in its pipeline).',
        exitCode: 2,
    });
}
function isEmpty(column, row) {
    return 'levels' in column ? column.codes[row] === -1 : Number.isNaN(column[row]);
}
function numberColumn(model, table, truth, outputs, answers) {
    const scores = score_model_scoresOf(answers);
    if (scores.width !== 1)
        throw wrongWidth(model, outputs, truth.task, scores.width);
    const name = columnName(model, outputs.score.name);
    const columns = { ...truth, [truth.task === 'ranking' ? 'score' : 'prediction']: name };
    return { table: withColumns(table, [{ name, values: everyNth(scores, 0) }]), columns };
}
function classColumns(model, table, truth, outputs, answers, known) {
    const { task, positive, threshold } = truth;
    const added = [];
    const columns = { ...truth };
    const scores = score_model_scoresOf(answers);
    const labels = score_model_labelsOf(answers);
    if (labels && labels.width !== 1)
        throw outputsError(model, `output "${outputs.label.name}" has ${labels.width} values a row, and a label is one`);
    if (labels && (threshold === undefined || !scores)) {
        columns.prediction = columnName(model, outputs.label.name);
        const inWords = inWordsOfTruth(model.classLabels ?? labels.levels, known, positive);
        added.push({ name: columns.prediction, categories: { codes: labels.codes, levels: labels.levels.map(inWords) } });
    }
    if (scores && task === 'binary' && scores.width === 1) {
        columns.score = columnName(model, outputs.score.name);
        added.push({ name: columns.score, values: everyNth(scores, 0) });
    }
    else if (scores) {
        if (scores.width < 2 || (task === 'binary' && scores.width > 2))
            throw wrongWidth(model, outputs, task, scores.width);
        const classes = classesOfScores(scores, model.classLabels, labels);
        if (!classes)
            throw classesUnknown(model, outputs.score.name, scores.width);
        const inWords = inWordsOfTruth(classes, known, positive);
        const names = classes.map((name) => columnName(model, `${outputs.score.name}[${name}]`));
        names.forEach((name, place) => added.push({ name, values: everyNth(scores, place) }));
        columns.score = Object.fromEntries(classes.map((name, place) => [inWords(name), names[place]]));
    }
    return { table: withColumns(table, added), columns };
}
function score_model_scoresOf(answers) {
    return answers.find((answer) => answer.as === 'numbers');
}
function score_model_labelsOf(answers) {
    return answers.find((answer) => answer.as === 'categories');
}
function everyNth({ width, values }, place) {
    const column = new Float64Array(values.length / width);
    for (let row = 0; row < column.length; row++)
        column[row] = values[row * width + place];
    return column;
}
/** No column of a file is called so. */
function columnName(model, output) {
    return `${output} (output of ${model.name})`;
}
function wrongWidth(model, outputs, task, width) {
    const wanted = { binary: 'one or two', multiclass: 'one a class', regression: 'one', ranking: 'one' }[task];
    return outputsError(model, `output "${outputs.score.name}" has ${width} values a row, and the task ${task} needs ${wanted}`, 'Use the task that the model was trained for, or name another output with --score.');
}
function classesUnknown(model, output, width) {
    return new errors/* UserError */.yo({
        code: 'MODEL_CLASSES',
        message: `${model.name}: nothing says which class each of the ${width} values of output "${output}" is of`,
        hint: 'Export it with the names of its classes, or with classes numbered from 0.',
        exitCode: 2,
    });
}

;// CONCATENATED MODULE: ./build/src/platform/onnx/refusal.js

/** Longest text of a model, or of the engine about it, that a message repeats. */
const MAX_QUOTED = 300;
/** A model that cannot be used (exit 2). */
function refusal(code, name, what, hint, cause) {
    return new errors/* UserError */.yo({ code, message: `${name}: ${refusal_quoted(what)}`, hint, exitCode: 2, cause });
}
/** A model, or a part of it, beyond what is read (exit 2). */
function modelTooLarge(name, what) {
    return refusal('MODEL_TOO_LARGE', name, `too large: ${what}`, 'Models of up to 2 GiB are read, external data included.');
}
/** Text out of a model: on one line, without control characters, and not too long. */
function refusal_quoted(text) {
    const line = text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, ' ').trim();
    return line.length > MAX_QUOTED ? `${line.slice(0, MAX_QUOTED - 1)}…` : line;
}

;// CONCATENATED MODULE: ./build/src/platform/onnx/external-data.js




const FOLDERLESS = 'Export it as one file, with its weights inside.';
const HINT = 'Keep the files a model needs in the folder of the model, under plain names, or export it as one file.';
/**
 * Reads what a model has in files beside it: in the folder of the model or below, never out of it, and never through
 * links. Throws `MODEL_EXTERNAL_DATA` (exit 2) for any other place, and for data that is not there.
 * `path` is the model's own; undefined for one that came without a folder.
 */
function externalDataReader(name, path) {
    return (location, offset, length) => {
        const refused = (why, hint = HINT) => refusal('MODEL_EXTERNAL_DATA', name, `external data in "${location}": ${why}`, hint);
        if (path === undefined)
            throw refused('a model that is read from a revision has no files beside it', FOLDERLESS);
        const parts = location.split('/');
        if (/[\\:\0]/.test(location) || parts.some((part) => part === '' || part === '.' || part === '..'))
            throw refused('not a plain path inside the folder of the model');
        let file = (0,external_node_path_.dirname)(path);
        for (const [at, part] of parts.entries()) {
            file = (0,external_node_path_.join)(file, part);
            const stat = (0,platform_files/* lstatIfExists */.sM)(file);
            if (!stat)
                throw refused('there is no such file');
            const isRight = at === parts.length - 1 ? stat.isFile() : stat.isDirectory();
            if (!isRight)
                throw refused(stat.isSymbolicLink() ? 'a link, which is not followed' : 'not a file');
        }
        const bytes = Buffer.allocUnsafe(length);
        const fd = (0,external_node_fs_.openSync)(file, 'r');
        try {
            if ((0,external_node_fs_.fstatSync)(fd).size < offset + length)
                throw refused(`shorter than ${offset + length} bytes`);
            for (let read = 0; read < length;) {
                const count = (0,external_node_fs_.readSync)(fd, bytes, read, length - read, offset + read);
                if (count === 0)
                    throw refused(`shorter than ${offset + length} bytes`);
                read += count;
            }
        }
        finally {
            (0,external_node_fs_.closeSync)(fd);
        }
        return bytes;
    };
}

// EXTERNAL MODULE: external "node:module"
var external_node_module_ = __webpack_require__(98995);
;// CONCATENATED MODULE: ./build/src/platform/onnx/find-engine.js



/** The version that is fetched where none is installed. */
const ONNXRUNTIME_VERSION = '1.30.0';
/** The places of this process. */
function enginePlaces() {
    return { program: process.argv[1], toolCache: process.env['RUNNER_TOOL_CACHE'] };
}
/** Where a runner keeps a fetched onnxruntime: a directory with `node_modules` in it. */
function cachedEngineDirectory(toolCache) {
    return (0,external_node_path_.join)(toolCache, 'assay-onnxruntime', ONNXRUNTIME_VERSION, process.arch);
}
/**
 * Engines that are here, the best one first: onnxruntime-node (installed, or in the runner's tool cache), then the WASM of
 * onnxruntime-web (beside the program in `onnxruntime-web/`, or installed). Whether one can run shows when it is loaded.
 */
function findEngines(places, kind) {
    const program = places.program === undefined ? undefined : realPath(places.program);
    const found = [];
    if (kind !== 'wasm') {
        const roots = [program, places.toolCache && (0,external_node_path_.join)(cachedEngineDirectory(places.toolCache), 'package.json')];
        for (const root of roots) {
            const path = root && resolvePackage(root, 'onnxruntime-node');
            if (path && !found.some((other) => other.path === path))
                found.push({ kind: 'native', path });
        }
    }
    if (kind !== 'native' && program !== undefined) {
        const installed = resolvePackage(program, 'onnxruntime-web');
        const directories = [
            (0,external_node_path_.join)((0,external_node_path_.dirname)(program), 'onnxruntime-web'),
            (0,external_node_path_.join)((0,external_node_path_.dirname)(program), '../onnxruntime-web'),
            ...(installed === undefined ? [] : [(0,external_node_path_.dirname)(installed)]),
        ];
        for (const directory of directories) {
            const path = (0,external_node_path_.join)(directory, 'ort.wasm.bundle.min.mjs');
            const code = (0,external_node_path_.join)(directory, 'ort-wasm-simd-threaded.wasm');
            const wasm = [`${code}.br`, code].find(external_node_fs_.existsSync);
            if (wasm !== undefined && (0,external_node_fs_.existsSync)(path))
                found.push({ kind: 'wasm', path, wasm });
        }
    }
    return found;
}
function realPath(path) {
    try {
        return (0,external_node_fs_.realpathSync)(path);
    }
    catch {
        return undefined;
    }
}
function resolvePackage(from, name) {
    try {
        return (0,external_node_module_.createRequire)(from).resolve(name);
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
;// CONCATENATED MODULE: ./build/src/platform/process-groups.js

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
    const child = (0,external_node_child_process_.spawn)('/bin/sh', ['-c', GUARD, 'assay-guard'], {
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

;// CONCATENATED MODULE: ./build/src/platform/onnx/model-host.js
/**
 * What runs beside the engine, in a process of its own: answers one request after the other. It refers to nothing outside
 * itself, because its text is what that process runs.
 */
function modelHost(tools) {
    const SIGN_OF_LIFE_MS = 1000;
    let ort;
    let session;
    let lastSign = 0;
    return async (request) => {
        const { id } = request;
        lastSign = Date.now();
        try {
            tools.send({ id, ok: await answer(request) });
        }
        catch (error) {
            tools.send({ id, error: error instanceof Error ? error.message : String(error) });
        }
    };
    async function answer(request) {
        if (request.ask === 'start')
            return start(request.engine);
        if (request.ask === 'run')
            return { answers: await run(request) };
        const quiet = { logSeverityLevel: 4, intraOpNumThreads: 1, interOpNumThreads: 1 };
        session = await ort.InferenceSession.create(request.model, quiet);
        return { loaded: true };
    }
    async function start(engine) {
        if (engine.kind === 'native') {
            ort = tools.readNative(engine.path);
            return { version: `onnxruntime-node ${ort.env.versions.node}` };
        }
        ort = (await tools.readWeb(engine.path));
        ort.env.wasm.numThreads = 1;
        ort.env.wasm.wasmBinary = tools.readCode(engine.wasm);
        return { version: `onnxruntime-web ${ort.env.versions.web} (wasm)` };
    }
    async function run(request) {
        const { feeds, rowCount, batch, isFixed, fetches } = request;
        const names = fetches.map(({ output }) => output.name);
        const collected = fetches.map(collector);
        for (let from = 0; from < rowCount; from += batch) {
            const count = Math.min(batch, rowCount - from);
            const size = isFixed ? batch : count;
            const inputs = {};
            for (const feed of feeds)
                inputs[feed.input.name] = tensorOf(feed, from, count, size);
            const outputs = await session.run(inputs, names);
            fetches.forEach(({ output }, at) => collected[at].take(outputs[output.name], from, count, size));
            if (Date.now() - lastSign < SIGN_OF_LIFE_MS)
                continue;
            lastSign = Date.now();
            tools.send({ alive: true });
        }
        return collected.map(({ answer }) => answer());
        function collector({ output, as }) {
            let width = -1;
            let values;
            const codes = new Map();
            return { take, answer };
            function take({ dims, data }, from, count, size) {
                if (width < 0)
                    begin(data.length / size);
                if (data.length !== width * size || (dims.length > 0 && dims[0] !== size && size !== 1))
                    throw new Error(`output "${output.name}" has the shape [${dims.join(', ')}] for ${size} rows`);
                const end = count * width;
                if (as === 'numbers' && data instanceof Float32Array)
                    values.set(data.subarray(0, end), from * width);
                else if (as === 'numbers')
                    for (let at = 0; at < end; at++)
                        values[from * width + at] = Number(data[at]);
                else
                    for (let at = 0; at < end; at++)
                        values[from * width + at] = codeOf(data[at]);
            }
            function begin(found) {
                width = Number.isInteger(found) ? found : 0;
                const length = rowCount * width;
                if (as === 'categories')
                    values = new Int32Array(length);
                else
                    values = output.type === 'float32' ? new Float32Array(length) : new Float64Array(length);
            }
            function codeOf(value) {
                let code = codes.get(value);
                if (code === undefined)
                    codes.set(value, (code = codes.size));
                return code;
            }
            function answer() {
                if (as === 'numbers')
                    return { as, width, values: values };
                const text = output.type === 'bool' ? (value) => String(value === 1) : String;
                return { as, width, codes: values, levels: [...codes.keys()].map(text) };
            }
        }
    }
    /** Rows from `from` on; those that only fill a fixed size up are like the last one. */
    function tensorOf({ input, columns }, from, count, size) {
        const width = columns.length;
        const data = arrayFor(input.type, size * width);
        const isWide = input.type.endsWith('int64');
        columns.forEach((column, at) => {
            for (let row = 0; row < size; row++) {
                const source = from + (row < count ? row : count - 1);
                const place = row * width + at;
                if ('levels' in column)
                    data[place] = column.codes[source] < 0 ? '' : column.levels[column.codes[source]];
                else
                    data[place] = isWide ? BigInt(column[source]) : column[source];
            }
        });
        return new ort.Tensor(input.type, data, input.shape?.length === 1 ? [size] : [size, width]);
    }
    function arrayFor(type, length) {
        const make = {
            float32: Float32Array,
            float64: Float64Array,
            int8: Int8Array,
            int16: Int16Array,
            int32: Int32Array,
            int64: BigInt64Array,
            uint8: Uint8Array,
            uint16: Uint16Array,
            uint32: Uint32Array,
            uint64: BigUint64Array,
            bool: Uint8Array,
            string: Array,
            other: Array,
        }[type];
        return new make(length);
    }
}

;// CONCATENATED MODULE: ./build/src/platform/onnx/host-process.js





const MEMORY_LOOK_MS = 50;
/** An engine takes its time on a busy machine, whatever a model is allowed. */
const START_LIMIT_MS = 120_000;
/** Of what the engine prints on stderr. */
const MAX_STDERR = 2000;
const PROGRAM = `'use strict';
const fs = require('node:fs');
const tools = {
  send: (reply) => { if (process.connected) process.send(reply); },
  readNative: (path) => require(path),
  readWeb: (path) => import(require('node:url').pathToFileURL(path).href),
  readCode: (path) => path.endsWith('.br') ? require('node:zlib').brotliDecompressSync(fs.readFileSync(path)) : fs.readFileSync(path),
};
const answer = (${modelHost.toString()})(tools);
let last = Promise.resolve();
process.on('message', (request) => { last = last.then(() => answer(request)); });
process.on('disconnect', () => process.exit());`;
/** What an engine said no to, in its words. */
class EngineError extends Error {
}
/**
 * All that a process which reads strangers' models gets to see: no credentials. onnxruntime would otherwise keep a device
 * id in the user's home and report to its makers. Windows starts nothing without SystemRoot.
 */
const ENVIRONMENT = {
    ORT_DISABLE_TELEMETRY: '1',
    ...(process.platform === 'win32' && { SystemRoot: process.env['SystemRoot'] }),
};
/**
 * Starts a process for an engine, so that a model that crashes it, never ends or takes all memory does no harm here.
 * It ends with this process, however this one ends. `name` is the model's, for messages.
 */
function startHost(name, limits) {
    const child = (0,external_node_child_process_.spawn)(process.execPath, ['-e', PROGRAM], {
        stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
        serialization: 'advanced',
        detached: process.platform !== 'win32',
        env: ENVIRONMENT,
    });
    const waiting = new Map();
    let nextId = 0;
    let stderr = '';
    let ending;
    let silence;
    let silenceMs = START_LIMIT_MS;
    const { pid } = child;
    const release = pid === undefined ? () => { } : guardGroup(pid);
    const watch = pid === undefined ? undefined : setInterval(lookAtMemory, MEMORY_LOOK_MS, pid).unref();
    child.on('message', (reply) => {
        restartSilence();
        if ('alive' in reply)
            return;
        const asked = waiting.get(reply.id);
        waiting.delete(reply.id);
        if ('ok' in reply)
            asked?.resolve(reply.ok);
        else
            asked?.reject(new EngineError(reply.error));
        if (waiting.size === 0)
            rest();
    });
    child.stderr.setEncoding('utf8').on('data', (text) => void (stderr = (stderr + text).slice(-MAX_STDERR)));
    child.on('error', (error) => ended(error));
    child.on('exit', (code, signal) => {
        const hint = 'The model, or the engine with it, is broken: export it again, or try it in Python.';
        const how = signal ?? `exit status ${code}`;
        ended(refusal('MODEL_CRASHED', name, `the engine ended over it (${how}) ${refusal_quoted(stderr)}`.trim(), hint));
    });
    rest();
    return {
        ask(request) {
            if (ending)
                return Promise.reject(ending);
            child.ref();
            child.channel?.ref();
            return new Promise((resolve, reject) => {
                const id = nextId++;
                waiting.set(id, { resolve, reject });
                silenceMs = request.ask === 'start' ? START_LIMIT_MS : limits.timeLimitMs;
                if (waiting.size === 1)
                    restartSilence();
                child.send({ ...request, id }, (error) => {
                    if (error && waiting.delete(id))
                        reject(ending ?? error);
                });
            });
        },
        end() {
            ended(new Error('the engine was ended'));
            kill();
        },
    };
    /** An idle engine does not keep this process from ending. */
    function rest() {
        clearTimeout(silence);
        child.unref();
        child.channel?.unref();
        child.stderr.unref();
    }
    function restartSilence() {
        clearTimeout(silence);
        silence = setTimeout(() => {
            const hint = 'A model that never ends cannot be judged; a slow one can be given more time, or fewer rows.';
            ended(refusal('MODEL_TIMEOUT', name, `the model gave no answer within ${silenceMs / 1000} s`, hint));
            kill();
        }, silenceMs);
    }
    function lookAtMemory(of) {
        const bytes = residentBytes(of);
        if (bytes <= limits.memoryLimitBytes)
            return;
        const limit = `${(limits.memoryLimitBytes / 2 ** 30).toFixed(1)} GiB`;
        ended(refusal('MODEL_MEMORY', name, `the model took more than ${limit} of memory`, 'Use a smaller model.'));
        kill();
    }
    function kill() {
        if (pid !== undefined)
            signalGroup(pid, 'SIGKILL');
    }
    function ended(error) {
        ending ??= error;
        clearInterval(watch);
        rest();
        release();
        for (const { reject } of waiting.values())
            reject(ending);
        waiting.clear();
    }
}
function residentBytes(pid) {
    if (process.platform !== 'linux')
        return 0;
    try {
        return Number(/^VmRSS:\s*(\d+) kB$/m.exec((0,external_node_fs_.readFileSync)(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) * 1024;
    }
    catch {
        return 0; // it has ended
    }
}

;// CONCATENATED MODULE: ./build/src/platform/onnx/wire.js
/**
 * Protocol buffers as bytes (https://protobuf.dev/programming-guides/encoding/), as far as models need them: fields are
 * read in place and copied verbatim, so that what is not understood stays as it is. A forest is millions of fields,
 * so nothing is made of a field that nobody asks for.
 */
/** Bytes that are no protocol buffer. */
class WireError extends Error {
}
/** Goes through the fields of a message; what it says is of the field at hand. Throws `WireError`. */
class Fields {
    message;
    number = 0;
    /** 0 varint, 1 eight bytes, 2 length-delimited, 5 four bytes. */
    wire = 0;
    /** Of a varint, as a signed number: exact up to 2^53. */
    value = 0;
    /** Where the field begins, key included, and where it ends. */
    start = 0;
    end = 0;
    body = 0;
    constructor(message) {
        this.message = message;
    }
    /** What a length-delimited field (or one of four or eight bytes) holds. */
    get bytes() {
        return this.message.subarray(this.body, this.end);
    }
    /** Goes to the next field, if there is one. */
    next() {
        if (this.end >= this.message.length)
            return false;
        this.start = this.end;
        const key = this.varint();
        this.number = Math.floor(key / 8);
        this.wire = key & 7;
        if (this.number < 1 || this.number > 0x1fffffff)
            throw new WireError(`field number ${this.number}`);
        if (this.wire === 0)
            this.value = this.varint();
        const length = this.wire === 0 ? 0 : this.length();
        this.body = this.end;
        if (length < 0 || length > this.message.length - this.end)
            throw new WireError('a field reaches beyond the end');
        this.end += length;
        return true;
    }
    length() {
        if (this.wire === 2)
            return this.varint();
        if (this.wire === 1)
            return 8;
        if (this.wire === 5)
            return 4;
        throw new WireError(`wire type ${this.wire}`);
    }
    /** Seven bits a byte, lowest first; negative numbers take ten, in two's complement. */
    varint() {
        const start = this.end;
        let result = 0;
        let scale = 1;
        for (let count = 1; count < 10; count++) {
            const byte = this.message[this.end++];
            if (byte === undefined)
                throw new WireError('the end comes within a number');
            result += (byte & 127) * scale;
            if (byte < 128)
                return result;
            scale *= 128;
        }
        const last = this.message[this.end++];
        if (last === undefined || last > 1)
            throw new WireError('a number of more than 64 bits');
        const bytes = [...this.message.subarray(start, this.end)].reverse();
        return Number(BigInt.asIntN(64, bytes.reduce((sum, byte) => sum * 128n + BigInt(byte & 127), 0n)));
    }
}
/** The fields of a message, one after the other: the same object each time. Throws `WireError`. */
function* fieldsOf(message) {
    const fields = new Fields(message);
    while (fields.next())
        yield fields;
}
const UTF8 = new TextDecoder();
/** The bytes of a string field, as text. */
function textOf(bytes) {
    return UTF8.decode(bytes);
}
/** The numbers of a repeated varint field: one a field, or several packed into one. */
function integersOf(field) {
    if (field.wire === 0)
        return [field.value];
    const { bytes } = field;
    const numbers = [];
    let start = 0;
    for (let at = 0; at < bytes.length; at++) {
        if (bytes[at] > 127)
            continue;
        // Packed numbers have no keys: each is read as if it were field 1.
        const one = new Fields(Uint8Array.of(8, ...bytes.subarray(start, at + 1)));
        one.next();
        numbers.push(one.value);
        start = at + 1;
    }
    if (start < bytes.length)
        throw new WireError('the end comes within a number');
    return numbers;
}
/** A field that holds a message, text or bytes. */
function lengthDelimited(number, content) {
    const bytes = typeof content === 'string' ? Buffer.from(content) : content;
    return Buffer.concat([varintBytes(number * 8 + 2), varintBytes(bytes.length), bytes]);
}
/** A field that holds a whole number from 0. */
function integer(number, value) {
    return Buffer.concat([varintBytes(number * 8), varintBytes(value)]);
}
/**
 * The message with what its length-delimited fields of these numbers hold replaced; the very same object where `replace`
 * gives back what it got. Throws `WireError`.
 */
function mapFields(message, numbers, replace) {
    const parts = [];
    const fields = new Fields(message);
    let copied = 0;
    while (fields.next()) {
        if (fields.wire !== 2 || !numbers.includes(fields.number))
            continue;
        const { bytes, number, start } = fields;
        const replaced = replace(bytes, number);
        if (replaced === bytes)
            continue;
        parts.push(message.subarray(copied, start), lengthDelimited(number, replaced));
        copied = fields.end;
    }
    return parts.length === 0 ? message : Buffer.concat([...parts, message.subarray(copied)]);
}
/** The message without the fields of these numbers. */
function withoutFields(message, numbers) {
    const parts = [];
    for (const field of fieldsOf(message))
        if (!numbers.includes(field.number))
            parts.push(message.subarray(field.start, field.end));
    return Buffer.concat(parts);
}
function varintBytes(value) {
    const bytes = [];
    let rest = value;
    for (; rest > 127; rest = Math.floor(rest / 128))
        bytes.push((rest % 128) | 128);
    return Uint8Array.from([...bytes, rest]);
}

;// CONCATENATED MODULE: ./build/src/platform/onnx/tensor-proto.js

/** TensorProto.DataType: what it is here, and the bits an element takes (of text: at least). */
const DATA_TYPES = {
    1: ['float32', 32],
    2: ['uint8', 8],
    3: ['int8', 8],
    4: ['uint16', 16],
    5: ['int16', 16],
    6: ['int32', 32],
    7: ['int64', 64],
    8: ['string', 8],
    9: ['bool', 8],
    10: ['other', 16],
    11: ['float64', 64],
    12: ['uint32', 32],
    13: ['uint64', 64],
    14: ['other', 64],
    15: ['other', 128],
    16: ['other', 16],
};
const TEXT = 8;
const EXTERNAL = 1;
/** No engine takes more; a longer list is there to keep its reader busy. */
const MAX_RANK = 64;
/** Throws `WireError`. */
function tensorFacts(tensor) {
    let type = 0;
    let isExternal = false;
    let rawLength;
    const dimensions = [];
    const external = {};
    for (const field of fieldsOf(tensor)) {
        if (field.number === 1)
            dimensions.push(...dimensionsOf(field));
        if (field.number === 2)
            type = field.value;
        if (field.number === 9)
            rawLength = field.bytes.length;
        if (field.number === 13)
            external[textField(field.bytes, 1)] = textField(field.bytes, 2);
        if (field.number === 14)
            isExternal = field.value === EXTERNAL;
        if (dimensions.length > MAX_RANK)
            throw new WireError(`a tensor of more than ${MAX_RANK} dimensions`);
    }
    const bits = DATA_TYPES[type]?.[1];
    const count = dimensions.reduce((product, size) => product * size, 1);
    const sizeBytes = bits === undefined ? undefined : (count * bits) / 8;
    return { sizeBytes, rawLength: type === TEXT ? undefined : rawLength, isExternal, external };
}
function dimensionsOf(field) {
    if (field.bytes.length > MAX_RANK * 10)
        throw new WireError(`a tensor of more than ${MAX_RANK} dimensions`);
    const sizes = integersOf(field);
    if (sizes.some((size) => size < 0))
        throw new WireError('a tensor with a negative dimension');
    return sizes;
}
/** The tensor with these bytes as its own data, instead of external ones. */
function withRawData(tensor, data) {
    return Buffer.concat([withoutFields(tensor, [9, 13, 14]), lengthDelimited(9, data)]);
}
/** What a tensor of text or of 64-bit whole numbers holds, as text; undefined for other types. */
function labelsOfTensor(tensor) {
    let type = 0;
    const labels = [];
    for (const field of fieldsOf(tensor)) {
        if (field.number === 2)
            type = field.value;
        if (field.number === 6)
            labels.push(textOf(field.bytes));
        if (field.number === 7)
            labels.push(...integersOf(field).map(String));
        if (field.number !== 9 || field.bytes.length % 8 !== 0)
            continue;
        const view = new DataView(field.bytes.buffer, field.bytes.byteOffset, field.bytes.length);
        for (let at = 0; at < view.byteLength; at += 8)
            labels.push(String(view.getBigInt64(at, true)));
    }
    const name = DATA_TYPES[type]?.[0];
    return name === 'string' || name === 'int64' ? { type: name, labels } : undefined;
}
/** What a ValueInfoProto says of an input or output. Throws `WireError`. */
function tensorInfo(valueInfo) {
    const name = textField(valueInfo, 1);
    const type = messageField(valueInfo, 2);
    const tensorType = type && messageField(type, 1);
    if (!tensorType)
        return { name, type: 'other' };
    let element = 'other';
    let shape;
    for (const field of fieldsOf(tensorType)) {
        if (field.number === 1)
            element = DATA_TYPES[field.value]?.[0] ?? 'other';
        if (field.number === 2)
            shape = shapeOf(field.bytes);
    }
    return { name, type: element, ...(shape && { shape }) };
}
/** Sizes that are named, unknown or not positive vary. */
function shapeOf(bytes) {
    const shape = [];
    for (const field of fieldsOf(bytes)) {
        if (field.number !== 1)
            continue;
        let size;
        for (const part of fieldsOf(field.bytes))
            if (part.number === 1 && part.value > 0)
                size = part.value;
        shape.push(size);
        if (shape.length > MAX_RANK)
            throw new WireError(`an input or output of more than ${MAX_RANK} dimensions`);
    }
    return shape;
}
/** The last text field of that number; '' where there is none. */
function textField(message, number) {
    const bytes = messageField(message, number);
    return bytes ? textOf(bytes) : '';
}
function messageField(message, number) {
    let found;
    for (const field of fieldsOf(message))
        if (field.number === number && field.wire === 2)
            found = field.bytes;
    return found;
}

;// CONCATENATED MODULE: ./build/src/platform/onnx/cut-zip-maps.js


const FLOAT = 1;
/**
 * A graph whose outputs are tensors where a ZipMap of `ai.onnx.ml` made a map a row of them, which engines outside Python
 * cannot return: an Identity takes the place of each ZipMap, so that the output keeps its name and is the probabilities
 * [rows, classes]. The very same object when there is nothing to cut.
 */
function cutZipMaps(graph) {
    const outputs = new Set();
    for (const field of fieldsOf(graph))
        if (field.number === 12)
            outputs.add(textField(field.bytes, 1));
    const cut = new Set();
    const withoutNodes = mapFields(graph, [1], (bytes) => {
        const output = isZipMap(bytes) ? textField(bytes, 2) : '';
        if (!outputs.has(output))
            return bytes;
        cut.add(output);
        return Buffer.concat([
            lengthDelimited(1, textField(bytes, 1)),
            lengthDelimited(2, output),
            lengthDelimited(4, 'Identity'),
        ]);
    });
    const tensor = lengthDelimited(2, lengthDelimited(1, integer(1, FLOAT)));
    return mapFields(withoutNodes, [12], (bytes) => {
        const name = textField(bytes, 1);
        return cut.has(name) ? Buffer.concat([lengthDelimited(1, name), tensor]) : bytes;
    });
}
/** Whether a NodeProto is a ZipMap. */
function isZipMap(node) {
    return textField(node, 4) === 'ZipMap' && textField(node, 7) === 'ai.onnx.ml';
}

;// CONCATENATED MODULE: ./build/src/platform/onnx/class-labels.js



const LABEL_ATTRIBUTES = ['classlabels_strings', 'classlabels_int64s', 'classlabels_ints'];
/**
 * Names of the classes in the order of the probabilities, as the graph says them: by its ZipMap, else by its classifier
 * operators and the tables of labels that winners are looked up in, as far as these agree. Only labels of a type that
 * an output has count: parts of an ensemble may have numbers for the classes that are named outside.
 */
function classLabels(graph, outputs) {
    const tensors = new Map();
    const nodes = [];
    for (const { number, bytes } of fieldsOf(graph)) {
        if (number === 1)
            nodes.push(bytes);
        if (number === 5)
            tensors.set(textField(bytes, 8), bytes);
    }
    for (const node of nodes) {
        const found = isZipMap(node) ? attributeLabels(node) : undefined;
        if (found)
            return found.labels;
    }
    const found = nodes
        .map((node) => attributeLabels(node) ?? tableLabels(node, tensors))
        .filter((labels) => labels !== undefined)
        .filter(({ type }) => outputs.some((output) => output.type === type || (type === 'int64' && output.type === 'int32')));
    const lists = new Map(found.map(({ labels }) => [JSON.stringify(labels), labels]));
    return lists.size === 1 ? [...lists.values()][0] : undefined;
}
function attributeLabels(node) {
    for (const { number, bytes } of fieldsOf(node)) {
        if (number !== 5 || !LABEL_ATTRIBUTES.includes(textField(bytes, 1)))
            continue;
        const labels = [];
        let type = 'int64';
        for (const field of fieldsOf(bytes)) {
            if (field.number === 8)
                labels.push(...integersOf(field).map(String));
            if (field.number !== 9)
                continue;
            labels.push(textOf(field.bytes));
            type = 'string';
        }
        if (labels.length > 0)
            return { type, labels };
    }
    return undefined;
}
/** Of an ArrayFeatureExtractor whose table is a constant. */
function tableLabels(node, tensors) {
    let operator = '';
    let table;
    for (const { number, bytes } of fieldsOf(node)) {
        if (number === 1)
            table ??= textOf(bytes);
        if (number === 4)
            operator = textOf(bytes);
    }
    const tensor = operator === 'ArrayFeatureExtractor' && table !== undefined ? tensors.get(table) : undefined;
    return tensor && labelsOfTensor(tensor);
}

;// CONCATENATED MODULE: ./build/src/platform/onnx/read-model.js





/** Protocol buffers are no larger, and engines take a model in one piece. */
const MAX_MODEL_BYTES = 2 ** 31 - 1;
/** Far more than real models have; what is beyond could keep a reader busy for minutes. */
const MAX_NODES = 1_000_000;
const MAX_GRAPH_DEPTH = 32;
/** Whose operators the engines have built in ('' is ONNX itself). */
const KNOWN_DOMAINS = ['', 'ai.onnx', 'ai.onnx.ml', 'ai.onnx.training', 'ai.onnx.preview.training', 'com.microsoft'];
/** Of ONNX itself, for a model that has none of its operators; any version has what is put in the place of a ZipMap. */
const PLAIN_OPSET = 13;
/**
 * Reads a model and makes it one that any engine can run: ZipMaps at its outputs are cut out, external data is taken in.
 * Refused (exit 2) are bytes that are no model, what is too large or too deep, and operators that no engine has.
 * Field numbers: https://github.com/onnx/onnx/blob/main/onnx/onnx.proto
 */
function readModel(model, name, readExternal) {
    try {
        return checkedModel(model, name, readExternal);
    }
    catch (error) {
        if (!(error instanceof WireError))
            throw error;
        const hint = 'Export or fetch it again: it may be cut off, or a pointer of Git LFS.';
        throw refusal('MODEL_MALFORMED', name, `not an ONNX model (${error.message})`, hint, error);
    }
}
function checkedModel(model, name, readExternal) {
    const operators = new Map();
    /** Domains of functions that the model brings along. */
    const ownDomains = new Set();
    const opsets = new Set();
    let sizeBytes = model.length;
    let nodes = 0;
    let graph;
    if (sizeBytes > MAX_MODEL_BYTES)
        throw modelTooLarge(name, `${sizeBytes} bytes`);
    const checked = mapFields(model, [7, 8, 25], (bytes, number) => {
        if (number === 8)
            opsets.add(textField(bytes, 1));
        if (number === 8)
            return bytes;
        if (number === 25)
            ownDomains.add(textField(bytes, 10));
        if (number === 25)
            return mapFields(bytes, [7], (inner) => node(inner, 0));
        // A second graph would be merged with the first one.
        if (graph)
            throw new WireError('it holds two graphs');
        graph = subgraph(bytes, 0);
        return cutZipMaps(graph);
    });
    if (!graph)
        throw new WireError('it holds no graph');
    const foreign = [...operators].filter(([domain]) => !KNOWN_DOMAINS.includes(domain) && !ownDomains.has(domain));
    if (foreign.length > 0) {
        const list = foreign.flatMap(([domain, names]) => [...names].map((operator) => `${domain}.${operator}`));
        const hint = 'Export it with operators of ONNX: custom ones would be code of their own.';
        throw refusal('MODEL_CUSTOM_OPERATORS', name, `it needs custom operators: ${list.join(', ')}`, hint);
    }
    const lacksPlain = !opsets.has('') && !opsets.has('ai.onnx');
    const plainOpset = lacksPlain ? [lengthDelimited(8, integer(2, PLAIN_OPSET))] : [];
    return { bytes: plainOpset.length > 0 ? Buffer.concat([checked, ...plainOpset]) : checked, ...signature(graph) };
    function subgraph(bytes, depth) {
        if (depth > MAX_GRAPH_DEPTH)
            throw modelTooLarge(name, `graphs within graphs, more than ${MAX_GRAPH_DEPTH} deep`);
        return mapFields(bytes, [1, 5, 15], (inner, number) => {
            if (number === 1)
                return node(inner, depth);
            return number === 5 ? tensor(inner) : sparse(inner);
        });
    }
    function node(bytes, depth) {
        if (++nodes > MAX_NODES)
            throw modelTooLarge(name, `more than ${MAX_NODES} operators`);
        const domain = textField(bytes, 7);
        operators.set(domain, (operators.get(domain) ?? new Set()).add(textField(bytes, 4)));
        return mapFields(bytes, [5], (attribute) => mapFields(attribute, [5, 6, 10, 11, 22, 23], (inner, number) => {
            if (number === 5 || number === 10)
                return tensor(inner);
            return number === 6 || number === 11 ? subgraph(inner, depth + 1) : sparse(inner);
        }));
    }
    /** Values and indices of a SparseTensorProto. */
    function sparse(bytes) {
        return mapFields(bytes, [1, 2], tensor);
    }
    function tensor(bytes) {
        const facts = tensorFacts(bytes);
        const declared = facts.sizeBytes ?? 0;
        if (declared > MAX_MODEL_BYTES)
            throw modelTooLarge(name, `a tensor of ${declared} bytes`);
        if (!facts.isExternal) {
            if (facts.rawLength !== undefined && facts.sizeBytes !== undefined && facts.rawLength !== declared)
                throw new WireError(`a tensor of ${declared} bytes comes with ${facts.rawLength}`);
            return bytes;
        }
        const { location = '', offset = '0', length = String(declared) } = facts.external;
        if (facts.sizeBytes === undefined || !/^\d{1,15}$/.test(offset) || Number(length) !== declared)
            throw new WireError(`external data from "${offset}" on, "${length}" bytes, for a tensor of ${declared}`);
        sizeBytes += declared;
        if (sizeBytes > MAX_MODEL_BYTES)
            throw modelTooLarge(name, `${sizeBytes} bytes with its external data`);
        return withRawData(bytes, readExternal(location, Number(offset), declared));
    }
}
function signature(graph) {
    const given = new Set();
    const inputs = [];
    const outputs = [];
    for (const { number, bytes } of fieldsOf(cutZipMaps(graph))) {
        if (number === 5)
            given.add(textField(bytes, 8));
        if (number === 11)
            inputs.push(tensorInfo(bytes));
        if (number === 12)
            outputs.push(tensorInfo(bytes));
    }
    const labels = classLabels(graph, outputs);
    return { inputs: inputs.filter(({ name }) => !given.has(name)), outputs, ...(labels && { classLabels: labels }) };
}

;// CONCATENATED MODULE: ./build/src/platform/onnx/run-in-blocks.js



/** Rows the engine gets at a time: more are hardly faster, and what they take within the model stays bounded. */
const CHUNK_ROWS = 1024;
/** Rows sent to the engine's process at a time, and how many such blocks may be under way. */
const BLOCK_ROWS = 8 * CHUNK_ROWS;
const BLOCKS_UNDER_WAY = 3;
/** A model for a fixed number of rows gets no more than this many. */
const MAX_FIXED_ROWS = 65_536;
/**
 * Asks the engine about all rows, block after block: the next block is on its way while the engine is at one. Throws
 * `MODEL_FAILED` (exit 2) for what the model cannot compute.
 */
async function runInBlocks(host, name, feeds, rowCount, fetches) {
    const fixed = fixedRows(name, feeds);
    const batch = fixed ?? CHUNK_ROWS;
    const step = Math.max(1, Math.floor(BLOCK_ROWS / batch)) * batch;
    const answers = [];
    /** Codes of the values of an output that is wanted as categories. */
    const codesOf = [];
    const underWay = [];
    for (let from = 0; from < rowCount || underWay.length > 0;) {
        while (from < rowCount && underWay.length < BLOCKS_UNDER_WAY) {
            const to = Math.min(rowCount, from + step);
            const answer = ask(feeds.map((feed) => slice(feed, from, to)), to - from);
            answer.catch(() => { }); // awaited below, in its turn
            underWay.push({ from, answer });
            from = to;
        }
        const first = underWay.shift();
        const parts = await first.answer;
        parts.forEach((part, at) => keep(at, part, first.from));
    }
    return answers;
    async function ask(block, count) {
        try {
            const request = { feeds: block, rowCount: count, batch, isFixed: fixed !== undefined, fetches };
            const answer = await host.ask({ ask: 'run', ...request });
            return 'answers' in answer ? answer.answers : [];
        }
        catch (error) {
            if (!(error instanceof EngineError))
                throw error;
            const hint = 'Look whether its columns have the types and values it was trained with.';
            throw refusal('MODEL_FAILED', name, `the model failed: ${error.message}`, hint, error);
        }
    }
    function keep(at, part, from) {
        const whole = (answers[at] ??= emptyAnswer(part, rowCount));
        if (whole.width !== part.width)
            throw refusal('MODEL_FAILED', name, `output "${fetches[at].output.name}" changes its width`, 'Name another output.');
        if (whole.as === 'numbers' && part.as === 'numbers')
            whole.values.set(part.values, from * part.width);
        if (whole.as !== 'categories' || part.as !== 'categories')
            return;
        const codes = (codesOf[at] ??= new Map());
        const wholeCodes = part.levels.map((level) => {
            const code = codes.get(level) ?? whole.levels.push(level) - 1;
            codes.set(level, code);
            return code;
        });
        part.codes.forEach((code, index) => (whole.codes[from * part.width + index] = wholeCodes[code]));
    }
}
function emptyAnswer(part, rowCount) {
    const { width } = part;
    const length = rowCount * width;
    if (part.as === 'categories')
        return { as: 'categories', width, codes: new Int32Array(length), levels: [] };
    const isSingle = part.values.BYTES_PER_ELEMENT === 4;
    return { as: 'numbers', width, values: isSingle ? new Float32Array(length) : new Float64Array(length) };
}
/** How many rows the model takes at a time, if it takes no other number. */
function fixedRows(name, feeds) {
    const sizes = new Set(feeds.map(({ input }) => input.shape?.[0]).filter((size) => size !== undefined));
    const [size] = sizes;
    if (sizes.size < 2 && (size === undefined || size <= MAX_FIXED_ROWS))
        return size;
    throw new errors/* UserError */.yo({
        code: 'MODEL_INPUTS',
        message: `${name}: its inputs are for ${[...sizes].join(' and ')} rows at a time`,
        hint: 'Export it with a number of rows that may vary.',
        exitCode: 2,
    });
}
function slice({ input, columns }, from, to) {
    const part = columns.map((column) => ('levels' in column ? sliceText(column, from, to) : column.subarray(from, to)));
    return { input, columns: part };
}
/** With the levels of these rows alone: a column of names may have as many as rows. */
function sliceText({ codes, levels }, from, to) {
    const used = new Map();
    const own = new Int32Array(to - from);
    for (let row = from; row < to; row++) {
        const code = codes[row];
        let mine = code < 0 ? -1 : used.get(code);
        if (mine === undefined)
            used.set(code, (mine = used.size));
        own[row - from] = mine;
    }
    return { codes: own, levels: [...used.keys()].map((code) => levels[code]) };
}

;// CONCATENATED MODULE: ./build/src/platform/onnx/open-model.js










const TIME_LIMIT_MS = 120_000;
const LEAST_MEMORY_LIMIT = 4 * 2 ** 30;
/**
 * Opens an ONNX model, from its file or its bytes, in a process of its own. Errors: the codes of `RefusalCode` and
 * `FILE_MISSING` (exit 2), `ENGINE_MISSING` (exit 3). Threads: one, because results differ in the last digits with more.
 */
async function openModel(source, options = {}) {
    const path = typeof source === 'string' ? source : undefined;
    const name = options.name ?? path ?? 'the model';
    const read = readModel(path === undefined ? source : open_model_bytesOf(path, name), name, externalDataReader(name, path));
    const limits = {
        timeLimitMs: options.timeLimitMs ?? TIME_LIMIT_MS,
        memoryLimitBytes: options.memoryLimitBytes ?? Math.min((0,external_node_os_.totalmem)(), LEAST_MEMORY_LIMIT + 4 * read.bytes.length),
    };
    const { host, engine } = await startEngine(name, limits, options);
    try {
        await host.ask({ ask: 'load', model: read.bytes });
    }
    catch (error) {
        host.end();
        if (!(error instanceof EngineError))
            throw error;
        const hint = 'Export it again; `onnx.checker.check_model` of Python says more.';
        throw refusal('MODEL_INVALID', name, `${engine} cannot load it: ${error.message}`, hint, error);
    }
    return {
        name,
        engine,
        inputs: read.inputs,
        outputs: read.outputs,
        ...(read.classLabels && { classLabels: read.classLabels }),
        run: (feeds, rowCount, fetches) => runInBlocks(host, name, feeds, rowCount, fetches),
        close: () => host.end(),
    };
}
function open_model_bytesOf(path, name) {
    const stat = (0,platform_files/* statIfExists */.oL)(path);
    const wrong = (code, message) => new errors/* UserError */.yo({ code, message: `${name}: ${message}`, hint: 'Give the path of an ONNX file.', exitCode: 2 });
    if (!stat)
        throw wrong('FILE_MISSING', 'there is no such file');
    if (!stat.isFile())
        throw wrong('FILE_UNREADABLE', 'not a file');
    if (stat.size > MAX_MODEL_BYTES)
        throw modelTooLarge(name, `${stat.size} bytes`);
    return (0,external_node_fs_.readFileSync)(path);
}
/** The best engine that runs here: a native one may be built for another system. */
async function startEngine(name, limits, { engine: kind, places = enginePlaces() }) {
    let why;
    for (const engine of findEngines(places, kind)) {
        const host = startHost(name, limits);
        try {
            const answer = await host.ask({ ask: 'start', engine });
            if ('version' in answer)
                return { host, engine: answer.version };
        }
        catch (error) {
            why ??= error;
        }
        host.end();
    }
    const wanted = kind === 'wasm' ? 'onnxruntime-web' : 'onnxruntime-node';
    throw new errors/* UserError */.yo({
        code: 'ENGINE_MISSING',
        message: `scoring a model needs ${wanted}, which ${why === undefined ? 'is not installed' : 'does not run'} here`,
        hint: `Run \`npm install ${wanted}@${ONNXRUNTIME_VERSION}\`, then the same command again.`,
        exitCode: 3,
        cause: why,
    });
}

;// CONCATENATED MODULE: ./build/src/evaluation/compare/read-row-keys.js


/**
 * A name for each row, made of what these columns hold: the same in every table that has the same row. Rows that are alike
 * are `ROWS_ALIKE` (exit 2), since nobody could say which is which.
 */
async function readRowKeys(table, columns) {
    const hashes = Array.from({ length: table.rowCount }, () => '');
    // A column at a time, so that no more than one is in memory.
    for (const column of [...columns].sort()) {
        const { codes, levels } = await table.categories(column);
        codes.forEach((code, row) => {
            hashes[row] = digest(`${hashes[row]}\0${column}\0${code < 0 ? '' : `=${levels[code]}`}`);
        });
    }
    const different = new Set(hashes).size;
    if (different === hashes.length && columns.length > 0)
        return hashes;
    throw new errors/* UserError */.yo({
        code: 'ROWS_ALIKE',
        message: columns.length === 0
            ? `nothing tells the rows of ${table.name} apart: both files have no column but predictions in common`
            : `${hashes.length - different} of ${hashes.length} rows of ${table.name} are like another in ${columns.join(', ').slice(0, 200)}`,
        hint: 'Name the column that identifies a row: --id <column>.',
        exitCode: 2,
    });
}
function digest(text) {
    return (0,external_node_crypto_.createHash)('sha256').update(text).digest('base64').slice(0, 22);
}

;// CONCATENATED MODULE: ./build/src/commands/name-rows.js


/** Columns that hold no prediction. */
function factsOf(table, { prediction, score }) {
    const said = new Set([prediction, ...(typeof score === 'object' ? Object.values(score) : [score])]);
    return table.columns.filter(({ name, type }) => !said.has(name) && type !== 'other').map(({ name }) => name);
}
/**
 * Gives rows of files without an id the digest of what both files say about them beside predictions. Rows that are alike are
 * `ROWS_ALIKE` (exit 2).
 */
async function nameRows(before, after) {
    const shared = before.facts.filter((name) => after.facts.includes(name));
    const named = [];
    for (const { table } of [before, after])
        named.push(await readRowKeys(table, shared));
    [before, after].forEach(({ predictions }, index) => (predictions.ids = PackedTexts.of(named[index])));
}

;// CONCATENATED MODULE: ./build/src/commands/model-answers.js




const NOTHING_BEFORE = 'there is nothing to compare with';
/** Both models on the rows of the base's test set (the change's own where the base has none). */
async function answersOfModels(asked) {
    const { rules, ofHead, head, base, champion, open, notes } = asked;
    const path = rules.test.path;
    const ofBase = base && (await open(base, path, 'base'));
    const rows = ofBase ?? (await open(head, path, 'head'));
    if (!rows)
        throw missing('test set', path, head);
    if (base && !ofBase)
        notes.push(`${base.name} has no ${path}: the rows are those of this change.`);
    const model = ofHead?.model ?? rules.model;
    const scored = await answersOf(head, model, rows, rules);
    if (!scored)
        throw missing('model', model, head);
    return {
        challenger: scored.predictions,
        ...(await answersOfChampion(champion, rows, asked)),
        rows,
        championRows: rows,
        from: ofBase ? base.name : head.name,
        engine: scored.engine,
    };
}
/** None where the champion is missing or does not understand these rows. */
async function answersOfChampion(champion, rows, { rules }) {
    if (!champion)
        return { before: undefined, whyFirst: NOTHING_BEFORE };
    try {
        const scored = await answersOf(champion, rules.model, rows, rules);
        return { before: scored?.predictions, whyFirst: `${champion.name} has no ${rules.model}` };
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.yo) || (error.exitCode !== 2 && error.code !== 'CONTENT_UNAVAILABLE'))
            throw error;
        return { before: undefined, whyFirst: `the model of ${champion.name} does not answer: ${error.message}` };
    }
}
/** What the model of a revision says of rows; undefined where the revision has none. */
async function answersOf(view, path, rows, rules) {
    const bytes = await view.read(path);
    if (!bytes)
        return undefined;
    const model = await openModel(bytes, { name: path });
    try {
        const predictions = await predictionsOfModel(model, rows, truthColumns(rules), defined(rules.outputs ?? {}));
        return { predictions, engine: model.engine };
    }
    finally {
        model.close();
    }
}
/** What scripts have written: each revision has its own rows, matched by id. */
async function answersOfPredictions(asked) {
    const { rules, ofHead, head, champion, open, notes } = asked;
    const path = ofHead?.predictions ?? rules.predictions;
    const rows = await open(head, path, 'head');
    if (!rows)
        throw missing('file of predictions', path, head);
    const named = predictionColumns(rules, ofHead);
    const challenger = await readPredictions(rows, named);
    const table = champion && (await open(champion, rules.predictions, 'champion'));
    const whyFirst = champion ? `${champion.name} has no ${rules.predictions}` : NOTHING_BEFORE;
    const namedBefore = predictionColumns(rules, rules);
    const before = table && (await readPredictions(table, namedBefore, Promise.resolve(challenger.ids)));
    if (before && named.id === undefined) {
        try {
            await nameRows({ predictions: before, facts: factsOf(table, namedBefore), table }, { predictions: challenger, facts: factsOf(rows, named), table: rows });
        }
        catch (error) {
            if (!(error instanceof errors/* UserError */.yo) || error.code !== 'ROWS_ALIKE')
                throw error;
            notes.push(error.message);
        }
    }
    return { challenger, before, whyFirst, rows, championRows: table ?? rows, from: head.name, engine: null };
}
function truthColumns({ task, threshold, test }) {
    const { target, positive, id, weight, group, query } = test;
    return defined({
        task,
        target,
        positive,
        threshold: task === 'binary' ? threshold : undefined,
        id: id ?? undefined,
        weight: weight ?? undefined,
        group: group ?? undefined,
        query: query ?? undefined,
    });
}
function predictionColumns(rules, of) {
    return { ...truthColumns(rules), ...defined(of?.columns ?? rules.columns ?? {}) };
}
/** Without the keys that hold nothing. */
function defined(fields) {
    return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
function missing(what, path, { name }) {
    return new errors/* UserError */.yo({
        code: 'FILE_MISSING',
        message: `the ${what} ${path} is not in ${name === 'workspace' ? 'the work tree' : name}`,
        hint: 'Correct the path in assay.yaml, or let a stage make the file.',
        exitCode: 2,
    });
}

;// CONCATENATED MODULE: ./build/src/commands/changed-rows.js




/**
 * Both models on the rows that the change brings, where they are not those of the base; undefined where they are. Nobody is
 * judged by them, so that what is wrong with them is a reason and no error.
 */
async function changedRows(asked) {
    const { rules, ofHead, head, base, champion, open } = asked;
    const old = rules.test.path;
    if (!base || old === undefined)
        return undefined;
    const path = ofHead?.test.path ?? old;
    const nothing = { path, challenger: undefined, before: undefined };
    try {
        if (await isSameTable({ view: base, path: old }, { view: head, path }))
            return undefined;
        const rows = await open(head, path, 'changed');
        if (!rows)
            return { ...nothing, problem: `there is no ${path} any more` };
        const scored = await answersOf(head, ofHead?.model ?? rules.model, rows, rules);
        const { before } = await answersOfChampion(champion, rows, asked);
        return { path, challenger: scored?.predictions, before, problem: undefined };
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.yo) || (error.exitCode !== 2 && error.code !== 'CONTENT_UNAVAILABLE'))
            throw error;
        return { ...nothing, problem: reasonOf(error) };
    }
}

// EXTERNAL MODULE: ./build/src/platform/process.js
var platform_process = __webpack_require__(90788);
;// CONCATENATED MODULE: ./build/src/platform/fetch-packages.js





const REGISTRY = 'https://registry.npmjs.org/';
const TIMEOUT_MS = 120_000;
/**
 * Makes `<directory>/node_modules` hold the packages, fetched from the registry npm is configured for. It appears in one
 * rename when every archive is there and is what the pins say; a directory that is there already is left alone. Throws
 * `ENGINE_NOT_FETCHED` (exit 3, a retry can help) and `ENGINE_CORRUPT` (exit 4).
 */
async function fetchPackages(packages, directory, registry = process.env['npm_config_registry'] ?? REGISTRY) {
    if ((0,external_node_fs_.existsSync)(directory))
        return;
    const staging = `${directory}.${(0,external_node_crypto_.randomBytes)(8).toString('hex')}.assay-tmp`;
    try {
        await Promise.all(packages.map((pinned) => unpack(pinned, staging, registry)));
        try {
            (0,external_node_fs_.renameSync)(staging, directory);
        }
        catch (error) {
            if (!(0,external_node_fs_.existsSync)(directory))
                throw error; // else another process was first
        }
    }
    finally {
        (0,external_node_fs_.rmSync)(staging, { recursive: true, force: true });
    }
}
async function unpack(pinned, staging, registry) {
    const archive = await download(pinned, registry);
    const actual = `sha512-${(0,external_node_crypto_.createHash)('sha512').update(archive).digest('base64')}`;
    if (actual !== pinned.integrity) {
        throw new errors/* UserError */.yo({
            code: 'ENGINE_CORRUPT',
            message: `${pinned.name}@${pinned.version} of ${hostOf(registry)} is not the package that was pinned`,
            hint: 'Ask whoever runs that registry; nothing of it was used.',
            exitCode: 4,
        });
    }
    const place = (0,external_node_path_.join)(staging, 'node_modules', pinned.name);
    (0,external_node_fs_.mkdirSync)(place, { recursive: true });
    const file = (0,external_node_path_.join)((0,external_node_path_.dirname)(place), `${place.split('/').at(-1)}.tgz`);
    (0,external_node_fs_.writeFileSync)(file, archive);
    const { status, stderr } = await (0,platform_process/* capture */.F)('tar', ['-xzf', file, '-C', place, '--strip-components=1'], {
        cwd: staging,
        env: process.env,
    });
    (0,external_node_fs_.rmSync)(file);
    if (status !== 0)
        throw notFetched(pinned, `tar says: ${stderr.trim().split('\n')[0]}`);
}
async function download(pinned, registry) {
    const { name, version } = pinned;
    const base = registry.endsWith('/') ? registry : `${registry}/`;
    const url = `${base}${name}/-/${name.split('/').at(-1)}-${version}.tgz`;
    try {
        const response = await fetch(url, { signal: AbortSignal.timeout(TIMEOUT_MS) });
        if (!response.ok)
            throw new Error(`it answers ${response.status}`);
        return Buffer.from(await response.arrayBuffer());
    }
    catch (error) {
        throw notFetched(pinned, `${hostOf(registry)}: ${error.message}`, error);
    }
}
function hostOf(registry) {
    return URL.canParse(registry) ? new URL(registry).host : 'the registry';
}
function notFetched({ name, version }, why, cause) {
    return new errors/* UserError */.yo({
        code: 'ENGINE_NOT_FETCHED',
        message: `${name}@${version} cannot be fetched: ${why}`,
        hint: `Let the job reach its npm registry, or run \`npm install ${name}@${version}\` before it.`,
        exitCode: 3,
        retryable: true,
        cause,
    });
}

;// CONCATENATED MODULE: ./build/src/platform/duckdb/engine-packages.js
/** What DuckDB needs on every platform. Pinned here as in package-lock.json, which a test compares. */
const COMMON = [
    {
        name: '@duckdb/node-bindings',
        version: '1.5.5-r.5',
        integrity: 'sha512-sR7x91TfBunLqLbdvrcdiPCU+VGEQFPicxh1STZM402fuHW2ituPTAo2bY3IlntsvJShltrKF4R6B+JYPlAPZg==',
    },
    {
        name: 'detect-libc',
        version: '2.1.2',
        integrity: 'sha512-Btj2BOOO83o3WyH59e8MgXsxEQVcarkUOpEYrubB0urwnN10yQ364rsiByU11nZlqWYZm05i/of7io4mzihBtQ==',
    },
];
/** Its library for each platform; with `-musl` for Alpine and the like. */
const LIBRARIES = [
    {
        name: '@duckdb/node-bindings-darwin-arm64',
        version: '1.5.5-r.5',
        integrity: 'sha512-WJdeLTFy4pRg60rkbp9smtlP1iIQ8ErtIJkxS+2LQtM1ZZMSByyW+3WPpNoKe7IwPtVl2fLlPw7tDmQW4Z974g==',
    },
    {
        name: '@duckdb/node-bindings-darwin-x64',
        version: '1.5.5-r.5',
        integrity: 'sha512-rN0KjX13MwVQ5V5ufykolty/tf4SaafOpGWcUA1Cegf98jPeRdsJsEE1IMXn8n3u6WvMSZEVJmHJ3ma4Hr7Vzg==',
    },
    {
        name: '@duckdb/node-bindings-linux-arm64',
        version: '1.5.5-r.5',
        integrity: 'sha512-CafH2AIvXtpwDynG3KB/4uEOHRGlFoB7auCRMIwH3BKNIobsANV5LSpDJ3tfyRCFIsK6e8AT1eseWVnu2Dv3cw==',
    },
    {
        name: '@duckdb/node-bindings-linux-arm64-musl',
        version: '1.5.5-r.5',
        integrity: 'sha512-00z3mYHUBAucp3L73EoftKDdaGOaV8ENELejiT+PK7dFjTzdXxqhJwZ1LaQV1/zEhIecz+x23f6WvFhWw+7XXQ==',
    },
    {
        name: '@duckdb/node-bindings-linux-x64',
        version: '1.5.5-r.5',
        integrity: 'sha512-kCyq6BXhn6QXfwF8yVdVKriSSHP+rfVWcJ56cG8qZzlOZpxyvT5WGm6jMshxg4ditLlOsHsIN/D47RYrcjXuHQ==',
    },
    {
        name: '@duckdb/node-bindings-linux-x64-musl',
        version: '1.5.5-r.5',
        integrity: 'sha512-S5qEc7F+GjXt85T2xArjjvN5oc/IjtH6zsLJsuo8N3fQolheBCefemIMdZoK2Jik8a0sBxidiS6Ld4qprMPPDw==',
    },
    {
        name: '@duckdb/node-bindings-win32-arm64',
        version: '1.5.5-r.5',
        integrity: 'sha512-L3Mroc23xhqOowWVElni8LgEmsm5e9DdG1y2pLka/1ug3Pl2vpQMl1Phxwz4UEMF8DOBbMgN5BBNrYwG2BFo+g==',
    },
    {
        name: '@duckdb/node-bindings-win32-x64',
        version: '1.5.5-r.5',
        integrity: 'sha512-mBGFn8netT/AAhK4TOG6Fw47+Db68CxCVtQ9qfxZc1kZAjds+aYrh17Fd/u5CbTDdxILsrcyuF8q9cUcm54kQA==',
    },
];
/** What DuckDB consists of on this platform; undefined where nobody built it. */
function enginePackages(platform, arch, isMusl) {
    const name = `@duckdb/node-bindings-${platform}-${arch}${isMusl ? '-musl' : ''}`;
    const library = LIBRARIES.find((one) => one.name === name);
    return library && [...COMMON, library];
}

;// CONCATENATED MODULE: ./build/src/platform/duckdb/load-engine.js






/** The version that is fetched where none is installed. */
const DUCKDB_VERSION = '1.5.5-r.5';
/** Where a runner keeps a fetched DuckDB: a directory with `node_modules` in it. */
function load_engine_cachedEngineDirectory(toolCache) {
    return (0,external_node_path_.join)(toolCache, 'assay-duckdb', DUCKDB_VERSION, process.arch);
}
let loaded;
/**
 * DuckDB: the installed package; on a runner otherwise the copy in its tool cache, fetched once. Throws `ENGINE_MISSING`
 * (exit 3) with the command to type where there is neither, and what {@link fetchPackages} throws.
 */
function loadEngine() {
    loaded ??= load().catch((error) => {
        loaded = undefined;
        throw error;
    });
    return loaded;
}
async function load() {
    // Looked for where the program is, never where it is run: that directory may be a stranger's.
    const program = (0,external_node_fs_.realpathSync)(process.argv[1]);
    try {
        return (0,external_node_module_.createRequire)(program)('@duckdb/node-bindings');
    }
    catch (cause) {
        const toolCache = process.env['RUNNER_TOOL_CACHE'];
        const packages = enginePackages(process.platform, process.arch, isMusl());
        if (toolCache && packages) {
            const directory = load_engine_cachedEngineDirectory(toolCache);
            await fetchPackages(packages, directory);
            return (0,external_node_module_.createRequire)((0,external_node_path_.join)(directory, 'package.json'))('@duckdb/node-bindings');
        }
        throw new errors/* UserError */.yo({
            code: 'ENGINE_MISSING',
            message: 'reading tables needs DuckDB, which is not installed here',
            hint: `Run \`npm install @duckdb/node-bindings@${DUCKDB_VERSION}\`, then the same command again.`,
            exitCode: 3,
            cause,
        });
    }
}
/** Whether this Linux has musl instead of glibc, as Node itself reports it. */
function isMusl() {
    if (process.platform !== 'linux')
        return false;
    const { header } = process.report.getReport();
    return header.glibcVersionRuntime === undefined;
}

;// CONCATENATED MODULE: ./build/src/platform/duckdb/read-chunk.js
/** Text in a vector: its length, then up to 12 bytes with zeros behind them, or the beginning and a pointer. */
const TEXT_BYTES = 16;
const INLINE = 12;
const BEYOND_ASCII = 0x80808080;
/**
 * Gives the columns of a chunk to `use`, which reads them out of the engine's own memory: that is freed with the chunk, so
 * nothing of it may be kept.
 */
function readChunk(engine, chunk, use) {
    const count = engine.data_chunk_get_column_count(chunk);
    const vectors = Array.from({ length: count }, (_, column) => engine.data_chunk_get_vector(chunk, column));
    const result = use(vectors, engine.data_chunk_get_size(chunk));
    engine.data_chunk_get_size(chunk); // the collector must not have taken it meanwhile
    return result;
}
/** A vector of DOUBLE or INTEGER without NULL. */
function numbersOf(engine, vector, rowCount) {
    const isDouble = engine.get_type_id(engine.vector_get_column_type(vector)) === engine.Type.DOUBLE;
    const { buffer, byteOffset } = engine.vector_get_data(vector, rowCount * (isDouble ? 8 : 4));
    return new (isDouble ? Float64Array : Int32Array)(buffer, byteOffset, rowCount);
}
/** A vector of VARCHAR. Cutting ASCII out of one text of all bytes takes a tenth of the time. */
function readTexts(engine, vector, rowCount, into) {
    const isThere = validityOf(engine, vector, rowCount);
    const texts = textVector(engine, vector, rowCount);
    const letters = texts.bytes.toString('latin1');
    const word = (at) => texts.view.getUint32(at, true);
    for (let row = 0; row < rowCount; row++) {
        const length = word(row * TEXT_BYTES);
        const start = row * TEXT_BYTES + 4;
        const isAscii = ((word(start) | word(start + 4) | word(start + 8)) & BEYOND_ASCII) === 0;
        if (!isThere(row))
            into.push(null);
        else if (length <= INLINE && isAscii)
            into.push(letters.slice(start, start + length));
        else
            into.push(texts.at(row).toString('utf8'));
    }
}
/** A vector of VARCHAR without NULL. */
function packTexts(engine, vector, rowCount, packer) {
    const texts = textVector(engine, vector, rowCount);
    for (let row = 0; row < rowCount; row++) {
        const length = texts.view.getUint32(row * TEXT_BYTES, true);
        if (length > INLINE)
            packer.addBytes(texts.at(row), 0, length);
        else
            packer.addBytes(texts.bytes, row * TEXT_BYTES + 4, length);
    }
}
/** A vector of text, numbers or booleans; throws for any other. */
function valuesOf(engine, vector, rowCount) {
    const isThere = validityOf(engine, vector, rowCount);
    let read;
    return Array.from({ length: rowCount }, (_, row) => {
        if (!isThere(row))
            return null;
        read ??= valueReader(engine, vector, rowCount);
        return read(row);
    });
}
function valueReader(engine, vector, rowCount) {
    const type = engine.vector_get_column_type(vector);
    const { Type } = engine;
    const id = engine.get_type_id(type);
    const isDecimal = id === Type.DECIMAL;
    if (id === Type.VARCHAR) {
        const texts = textVector(engine, vector, rowCount);
        return (row) => texts.at(row).toString('utf8');
    }
    const layouts = {
        [Type.BOOLEAN]: [1, (view, at) => view.getUint8(at) !== 0],
        [Type.TINYINT]: [1, (view, at) => view.getInt8(at)],
        [Type.SMALLINT]: [2, (view, at) => view.getInt16(at, true)],
        [Type.INTEGER]: [4, (view, at) => view.getInt32(at, true)],
        [Type.BIGINT]: [8, (view, at) => whole(view.getBigInt64(at, true))],
        [Type.HUGEINT]: [16, (view, at) => whole((view.getBigInt64(at + 8, true) << 64n) + view.getBigUint64(at, true))],
        [Type.UTINYINT]: [1, (view, at) => view.getUint8(at)],
        [Type.USMALLINT]: [2, (view, at) => view.getUint16(at, true)],
        [Type.UINTEGER]: [4, (view, at) => view.getUint32(at, true)],
        [Type.UBIGINT]: [8, (view, at) => whole(view.getBigUint64(at, true))],
        [Type.UHUGEINT]: [16, (view, at) => whole((view.getBigUint64(at + 8, true) << 64n) + view.getBigUint64(at, true))],
        [Type.FLOAT]: [4, (view, at) => view.getFloat32(at, true)],
        [Type.DOUBLE]: [8, (view, at) => view.getFloat64(at, true)],
    };
    const layout = layouts[isDecimal ? engine.decimal_internal_type(type) : id];
    if (!layout)
        throw new Error('a query asks for values other than text, numbers and booleans as text');
    const [bytesEach, read] = layout;
    const data = engine.vector_get_data(vector, rowCount * bytesEach);
    const view = new DataView(data.buffer, data.byteOffset, data.length);
    if (!isDecimal)
        return (row) => read(view, row * bytesEach);
    return (row) => decimal(read(view, row * bytesEach), engine, type);
}
function whole(value) {
    return Number.isSafeInteger(Number(value)) ? Number(value) : value;
}
function decimal(value, engine, type) {
    const [width, scale] = [engine.decimal_width(type), engine.decimal_scale(type)];
    return engine.decimal_to_double({ width, scale, value: BigInt(value) });
}
/** Whether a row has a value. */
function validityOf(engine, vector, rowCount) {
    const bits = engine.vector_get_validity(vector, Math.ceil(rowCount / 64) * 8);
    return bits ? (row) => (bits[row >> 3] & (1 << (row & 7))) !== 0 : () => true;
}
function textVector(engine, vector, rowCount) {
    const { buffer, byteOffset, length } = engine.vector_get_data(vector, rowCount * TEXT_BYTES);
    const bytes = Buffer.from(buffer, byteOffset, length);
    const view = new DataView(buffer, byteOffset, length);
    return {
        bytes,
        view,
        at(row) {
            const length = view.getUint32(row * TEXT_BYTES, true);
            const start = row * TEXT_BYTES + 4;
            if (length <= INLINE)
                return bytes.subarray(start, start + length);
            const far = engine.get_data_from_pointer(buffer, byteOffset + start + 4, length);
            return Buffer.from(far.buffer, far.byteOffset, length);
        },
    };
}

;// CONCATENATED MODULE: ./build/src/platform/duckdb/sql-text.js
/** A name as SQL text, whatever letters it holds. */
function quoteName(name) {
    return `"${name.replaceAll('"', '""')}"`;
}
/** Text as an SQL literal. */
function quoteText(text) {
    return `'${text.replaceAll("'", "''")}'`;
}
/** A list of texts as an SQL literal. */
function quoteTexts(texts) {
    return `[${texts.map(quoteText).join(', ')}]`;
}
/** A path whose `*`, `?` and `[` mean themselves where DuckDB expects a pattern. */
function literalPattern(path) {
    return path.replace(/[[*?]/g, '[$&]');
}

;// CONCATENATED MODULE: ./build/src/platform/duckdb/database.js








const MEMORY_MIB = 384;
/** Most numbers that are read ahead: the collector frees what holds them late. */
const ROWS_AT_ONCE = 1 << 21;
let foreseen;
/**
 * A database in memory, bounded in memory and threads; what does not fit goes to a temporary directory. It can neither
 * load extensions nor, once locked, reach any file but those it was given.
 */
class database_Database {
    engine;
    instance;
    connection;
    overflow;
    last = Promise.resolve();
    constructor(engine, instance, connection, overflow) {
        this.engine = engine;
        this.instance = instance;
        this.connection = connection;
        this.overflow = overflow;
    }
    static open(memoryMiB = MEMORY_MIB) {
        if (foreseen?.memoryMiB !== memoryMiB)
            return database_Database.start(memoryMiB);
        const { database } = foreseen;
        foreseen = undefined;
        return database;
    }
    /** Begins to open one that somebody will ask for soon: other work is done meanwhile. */
    static foresee(memoryMiB = MEMORY_MIB) {
        if (foreseen)
            return;
        foreseen = { memoryMiB, database: database_Database.start(memoryMiB) };
        foreseen.database.catch(() => { }); // whoever asks for it will hear
    }
    static async start(memoryMiB) {
        const engine = await loadEngine();
        const overflow = (0,external_node_path_.join)((0,external_node_os_.tmpdir)(), `assay-duckdb-${(0,external_node_crypto_.randomBytes)(8).toString('hex')}`);
        const settings = {
            threads: String(Math.min(8, (0,external_node_os_.availableParallelism)())),
            memory_limit: `${memoryMiB}MiB`,
            temp_directory: overflow,
            autoinstall_known_extensions: 'false',
            autoload_known_extensions: 'false',
            allow_community_extensions: 'false',
        };
        const config = engine.create_config();
        for (const [name, value] of Object.entries(settings))
            engine.set_config(config, name, value);
        const instance = await engine.open(':memory:', config);
        const connection = await engine.connect(instance);
        await engine.query(connection, "SET TimeZone = 'UTC'");
        // With the 1 MiB that is the default all threads but one wait while a result is read.
        await engine.query(connection, "SET streaming_buffer_size = '16MiB'");
        return new database_Database(engine, instance, connection, overflow);
    }
    async run(sql) {
        await this.exclusively(() => this.engine.query(this.connection, sql));
    }
    /** All rows. Errors are DuckDB's own. */
    rows(sql) {
        return this.exclusively(async () => this.rowsOf(await this.engine.query(this.connection, sql)));
    }
    /** Names and DuckDB's types of what a query gives. */
    async describe(sql) {
        const described = await this.rows(`DESCRIBE ${sql}`);
        return described.map(([name, type]) => ({ name: String(name), type: String(type) }));
    }
    /**
     * Gives the columns of a query to `use`, piece by piece in their order. They are DOUBLE or INTEGER without NULL. Of
     * `rowsAhead`, not too many, all are read before the first is given: the engine then works while its caller is busy.
     */
    async eachChunk(sql, use, rowsAhead = Infinity) {
        const give = (chunk) => readChunk(this.engine, chunk, (vectors, rowCount) => use(vectors.map((vector) => numbersOf(this.engine, vector, rowCount))));
        if (rowsAhead > ROWS_AT_ONCE)
            return this.eachStreamed(sql, give);
        const result = await this.exclusively(() => this.engine.query(this.connection, sql));
        this.eachOf(result, give);
    }
    /** The single column of a query, which is VARCHAR. */
    async texts(sql) {
        const texts = [];
        await this.eachStreamed(sql, (chunk) => readChunk(this.engine, chunk, ([vector], rowCount) => readTexts(this.engine, vector, rowCount, texts)));
        return texts;
    }
    /** The same in one piece of memory, of a column of so many rows without NULL. */
    async packedTexts(sql, rowCount) {
        const packer = new TextPacker(rowCount);
        await this.eachStreamed(sql, (chunk) => readChunk(this.engine, chunk, ([vector], count) => packTexts(this.engine, vector, count, packer)));
        return packer.done();
    }
    /**
     * One SELECT of a stranger, as a subquery can hold it. Throws an `Error` with DuckDB's reason for every other
     * statement; ends it with one after `timeoutMs`.
     */
    async rowsOfSelect(sql, { timeoutMs, limit }) {
        await this.refuseOtherThanSelect(sql);
        return this.exclusively(async () => {
            let isLate = false;
            const timer = setTimeout(() => {
                isLate = true;
                this.engine.interrupt(this.connection);
            }, timeoutMs);
            try {
                const query = `SELECT * FROM (\n${sql.replace(/;\s*$/, '')}\n) LIMIT ${limit}`;
                return this.rowsOf(await this.engine.query(this.connection, query));
            }
            catch (error) {
                throw isLate ? new Error(`it took longer than ${timeoutMs / 1000} seconds`, { cause: error }) : error;
            }
            finally {
                clearTimeout(timer);
            }
        });
    }
    async refuseOtherThanSelect(sql) {
        const isSelect = await this.exclusively(() => this.withPrepared(sql, (prepared) => Promise.resolve(this.engine.prepared_statement_type(prepared) === this.engine.StatementType.SELECT)));
        if (!isSelect)
            throw new Error('a single SELECT is expected');
    }
    eachStreamed(sql, use) {
        const { engine } = this;
        return this.exclusively(async () => {
            await this.withPrepared(sql, async (prepared) => {
                const result = await engine.execute_prepared_streaming(prepared);
                for (;;) {
                    const chunk = await engine.fetch_chunk(result);
                    if (!chunk || engine.data_chunk_get_size(chunk) === 0)
                        return;
                    use(chunk);
                }
            });
        });
    }
    eachOf(result, use) {
        const count = this.engine.result_chunk_count(result);
        for (let index = 0; index < count; index++)
            use(this.engine.result_get_chunk(result, index));
    }
    rowsOf(result) {
        const rows = [];
        this.eachOf(result, (chunk) => readChunk(this.engine, chunk, (vectors, rowCount) => {
            const columns = vectors.map((vector) => valuesOf(this.engine, vector, rowCount));
            for (let row = 0; row < rowCount; row++)
                rows.push(columns.map((values) => values[row]));
        }));
        return rows;
    }
    /** The statement of this SQL; undefined where there is not just one. */
    async withPrepared(sql, use) {
        const { engine, connection } = this;
        const { extracted_statements: statements, statement_count: count } = await engine.extract_statements(connection, sql);
        if (count === 0)
            throw new Error(engine.extract_statements_error(statements));
        if (count > 1)
            return undefined;
        const prepared = await engine.prepare_extracted_statement(connection, statements, 0);
        try {
            return await use(prepared);
        }
        finally {
            engine.destroy_prepare_sync(prepared);
        }
    }
    /** From now on no file but `files` can be read, and no setting be changed. `files` are paths or patterns. */
    async lock(files) {
        await this.run(`SET allowed_paths = ${quoteTexts(files)}`);
        await this.run('SET enable_external_access = false');
        await this.run('SET lock_configuration = true');
    }
    /** Once what is under way is done. */
    close() {
        void this.exclusively(async () => {
            this.engine.disconnect_sync(this.connection);
            this.engine.close_sync(this.instance);
            (0,external_node_fs_.rmSync)(this.overflow, { recursive: true, force: true });
        });
    }
    /** A second query would end the stream of the first: one after the other. */
    exclusively(work) {
        const done = this.last.then(work);
        this.last = done.then(() => { }, () => { });
        return done;
    }
}

;// CONCATENATED MODULE: ./build/src/platform/duckdb/csv-layout.js

const DELIMITERS = [',', ';', '\t', '|'];
/**
 * Reads the head of a CSV file: the delimiter, where it is not given, is the one that the head holds most of, outside quotes; a name that is
 * left out becomes `Unnamed: <index>`, as in pandas. Throws `TABLE_EMPTY` or `COLUMNS_REPEATED` (exit 2).
 */
function csvLayout(firstLines, file, given) {
    const record = firstRecord(firstLines);
    if (record === undefined) {
        throw new errors/* UserError */.yo({
            code: 'TABLE_EMPTY',
            message: `${file} is empty`,
            hint: 'Its first line names the columns.',
            exitCode: 2,
            location: { file, line: 1, column: 1 },
        });
    }
    const delimiter = given ?? (/\.(?:tsv|tab)(?:\.\w+)?$/i.test(file) ? '\t' : delimiterOf(record));
    const columns = csv_layout_fieldsOf(record, delimiter).map((name, index) => (name === '' ? `Unnamed: ${index}` : name));
    refuseRepeated(columns, file);
    return { delimiter, columns };
}
/** `COLUMNS_REPEATED` (exit 2) where two columns have one name: nobody could say which is meant. */
function refuseRepeated(columns, file) {
    const first = new Map();
    columns.forEach((name, index) => {
        const before = first.get(name);
        if (before !== undefined) {
            throw new errors/* UserError */.yo({
                code: 'COLUMNS_REPEATED',
                message: `${file} has two columns called "${name}": the ${ordinal(before + 1)} and the ${ordinal(index + 1)}`,
                hint: 'Give each column a name of its own.',
                exitCode: 2,
                location: { file, line: 1, column: 1 },
            });
        }
        first.set(name, index);
    });
}
/** Lines up to where all quotes are closed; blank lines before it do not count. */
function firstRecord(lines) {
    const start = lines.findIndex((line) => line.trim() !== '');
    if (start < 0)
        return undefined;
    for (let end = start + 1; end <= lines.length; end++) {
        const record = lines.slice(start, end).join('\n');
        if (record.split('"').length % 2 === 1)
            return record;
    }
    return lines[start];
}
function delimiterOf(record) {
    const bare = record.replace(/"(?:[^"]|"")*"/g, '');
    const counts = DELIMITERS.map((delimiter) => bare.split(delimiter).length - 1);
    return DELIMITERS[counts.indexOf(Math.max(...counts))];
}
function csv_layout_fieldsOf(record, delimiter) {
    const fields = [];
    let at = 0;
    for (;;) {
        if (record[at] === '"') {
            const end = closingQuote(record, at + 1);
            fields.push(record.slice(at + 1, end).replaceAll('""', '"'));
            at = end + 1;
        }
        else {
            const end = record.indexOf(delimiter, at);
            fields.push(record.slice(at, end < 0 ? undefined : end));
            at = end < 0 ? record.length : end;
        }
        if (record[at] !== delimiter)
            return fields;
        at += 1;
    }
}
function closingQuote(record, from) {
    for (let at = from; at < record.length; at++) {
        if (record[at] !== '"')
            continue;
        if (record[at + 1] !== '"')
            return at;
        at += 1;
    }
    return record.length;
}
function ordinal(number) {
    const suffix = /1[1-3]$/.test(String(number)) ? 'th' : (['th', 'st', 'nd', 'rd'][number % 10] ?? 'th');
    return `${number}${suffix}`;
}

;// CONCATENATED MODULE: ./build/src/platform/duckdb/data-files.js





const FORMATS = [
    [/\.(?:csv|tsv|tab|txt)(?:\.gz|\.zst)?$/i, 'csv'],
    [/\.(?:parquet|pq)$/i, 'parquet'],
    [/\.(?:jsonl|ndjson|json)(?:\.gz|\.zst)?$/i, 'json'],
];
/**
 * The data files at paths; of a directory, those in it and below, sorted by path, hidden ones and links left out. Throws
 * `FILE_ABSENT`, `FORMAT_UNKNOWN` or `FORMATS_MIXED` (exit 2). `name` is what messages call them.
 */
function findDataFiles(paths, name) {
    const found = paths.flatMap((path) => filesAt(path, name));
    const kinds = new Set(found.map((path) => kindOf(path, name)));
    if (kinds.size > 1) {
        throw new errors/* UserError */.yo({
            code: 'FORMATS_MIXED',
            message: `${name} holds files of several formats`,
            hint: 'Keep the files of one table in one format, packed in one way.',
            exitCode: 2,
        });
    }
    const [kind] = kinds;
    if (kind === undefined) {
        throw new errors/* UserError */.yo({
            code: 'TABLE_EMPTY',
            message: `${name} holds no CSV, Parquet or JSON Lines file`,
            hint: 'Name the file, or a directory with files of one format.',
            exitCode: 2,
        });
    }
    const [format, compression] = kind.split('.');
    return { format, compression, paths: found };
}
function filesAt(path, name) {
    const status = (0,platform_files/* statIfExists */.oL)(path);
    if (status?.isDirectory())
        return data_files_filesBelow(path);
    if (status?.isFile())
        return [path];
    throw new errors/* UserError */.yo({
        code: 'FILE_ABSENT',
        message: status ? `${name} is not a file` : `there is no ${name}`,
        hint: 'Check the path; `assay pull` brings what DVC tracks.',
        exitCode: 2,
    });
}
function data_files_filesBelow(directory) {
    return (0,platform_files/* entriesIn */.s9)(directory)
        .toSorted((a, b) => (0,repository_path/* byCodePoint */.HH)(a.name, b.name))
        .flatMap((entry) => {
        const path = (0,external_node_path_.join)(directory, entry.name);
        if (/^[._]/.test(entry.name))
            return [];
        if (entry.isDirectory())
            return data_files_filesBelow(path);
        return entry.isFile() && formatOf(path) !== undefined ? [path] : [];
    });
}
function formatOf(path) {
    return FORMATS.find(([pattern]) => pattern.test((0,external_node_path_.basename)(path)))?.[1];
}
/** `<format>.<compression>`: by the file's name, otherwise by what messages call it (files of a cache have no extension). */
function kindOf(path, name) {
    const telling = [path, name].find((candidate) => formatOf(candidate) !== undefined);
    if (telling === undefined)
        return `${formatByContent(path, name)}.none`;
    const format = formatOf(telling);
    if (format === 'parquet')
        return `${format}.none`;
    return `${format}.${/\.gz$/i.test(telling) ? 'gzip' : /\.zst$/i.test(telling) ? 'zstd' : 'none'}`;
}
/** Parquet says what it is, JSON begins with a bracket, the rest may be CSV. */
function formatByContent(path, name) {
    if (/\.[A-Za-z]\w{0,5}$/.test((0,external_node_path_.basename)(name))) {
        throw new errors/* UserError */.yo({
            code: 'FORMAT_UNKNOWN',
            message: `${name} is none of CSV, Parquet and JSON Lines by its name`,
            hint: 'Read are .csv, .tsv, .parquet, .jsonl, .ndjson and .json, CSV and JSON also as .gz and .zst.',
            exitCode: 2,
        });
    }
    const head = Buffer.alloc(64);
    const fd = (0,external_node_fs_.openSync)(path, 'r');
    try {
        (0,external_node_fs_.readSync)(fd, head, 0, head.length, 0);
    }
    finally {
        (0,external_node_fs_.closeSync)(fd);
    }
    if (head.toString('latin1').startsWith('PAR1'))
        return 'parquet';
    return /^\uFEFF?\s*[{[]/.test(head.toString('utf8')) ? 'json' : 'csv';
}

;// CONCATENATED MODULE: ./build/src/platform/duckdb/infer-csv-types.js
/** Words that stand for "no value" in columns that hold numbers, dates or booleans otherwise. In text they are text. */
const MISSING_WORDS = ['', 'na', 'n/a', '#n/a', 'nan', 'null', 'none', '<na>'];
const isMissingWord = (text) => MISSING_WORDS.includes(text.trim().toLowerCase());
const infer_csv_types_missing = (text) => `lower(trim(${text})) IN (${MISSING_WORDS.map((word) => `'${word}'`).join(', ')})`;
const castable = (type) => (text) => `TRY_CAST(${text} AS ${type}) IS NOT NULL`;
const number = (text) => `${castable('DOUBLE')(text)} AND NOT contains(${text}, '_')`;
const infer_csv_types_whole = (type) => (text) => `${number(text)} AND NOT contains(${text}, '.') AND NOT contains(lower(${text}), 'e') AND ${castable(type)(text)}`;
/** From the narrowest to the widest. DuckDB reads a time as if its zone were not there, so zones are looked for. */
const KINDS = [
    { type: 'integer', sqlType: 'BIGINT', maybe: /^\s*[+-]?\d+\s*$/, fits: infer_csv_types_whole('BIGINT') },
    { type: 'integer', sqlType: 'HUGEINT', maybe: /^\s*[+-]?\d+\s*$/, fits: infer_csv_types_whole('HUGEINT') },
    // A digit before a hyphen is of a date.
    { type: 'number', sqlType: 'DOUBLE', maybe: /^\s*[+-]?(?:[\d.](?!.*\d-)|inf)/i, fits: number },
    {
        type: 'boolean',
        sqlType: 'BOOLEAN',
        maybe: /^(?:true|false)$/i,
        fits: (text) => `lower(${text}) IN ('true', 'false')`,
    },
    {
        type: 'date',
        sqlType: 'DATE',
        maybe: /^\d{4}-\d\d-\d\d$/,
        fits: (text) => `length(${text}) = 10 AND ${castable('DATE')(text)}`,
    },
    {
        type: 'timestamp',
        sqlType: 'TIMESTAMP',
        maybe: /^\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?)?$/,
        fits: (text) => `${castable('TIMESTAMP')(text)} AND NOT regexp_matches(${text}, ':.*[Zz+-]')`,
    },
    {
        type: 'timestamp',
        sqlType: 'TIMESTAMP WITH TIME ZONE',
        maybe: /^\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d.*)?$/,
        fits: castable('TIMESTAMPTZ'),
    },
];
/** Values looked at before the whole file is: they rule most types out. */
const SAMPLE_VALUES = 100_000;
/** The same where the whole file tells anyway what they did not show. */
const GUESS_VALUES = 8000;
/**
 * The narrowest type that holds every value of a column, looked at over all rows: integer, number, boolean, date, timestamp
 * (UTC where values name a zone), else text. A column without any value is text. `source` is SQL with text columns, of
 * which `names` are those from `c<first>` on.
 */
async function inferCsvTypes(database, source, names, first, wishes) {
    const asText = new Set(wishes.keepAsText);
    const wished = new Map(wishes.columns?.map(({ name, type }) => [name, type]));
    const texts = names.map((_, index) => `c${first + index}`);
    const rows = Math.ceil(SAMPLE_VALUES / names.length);
    const sample = await database.rows(`SELECT ${texts.join(', ')} FROM ${source} LIMIT ${rows}`);
    const candidates = names.map((name, index) => asText.has(name) || wished.get(name) === 'string' ? [] : candidateKinds(sample, index));
    const kinds = [];
    for (const group of inGroups(candidates)) {
        const some = group.map((index) => texts[index]);
        const counts = group.flatMap((index) => [
            `count(${texts[index]})`,
            ...candidates[index].map(({ fits }) => `count(CASE WHEN ${fits(texts[index])} THEN 1 END)`),
        ]);
        const present = some.map((text) => `CASE WHEN NOT ${infer_csv_types_missing(text)} THEN ${text} END AS ${text}`);
        const [row = []] = await database.rows(`SELECT ${counts.join(', ')} FROM (SELECT ${present.join(', ')} FROM ${source})`);
        const found = row[Symbol.iterator]();
        for (const index of group) {
            const values = found.next().value;
            const fitting = candidates[index].filter(() => found.next().value === values);
            const wish = wished.get(names[index]);
            kinds[index] = fitting.find(({ type }) => type === wish) ?? (values === 0 ? undefined : fitting[0]);
        }
    }
    return names.map((name, index) => {
        return keptAs(kinds[index], name, texts[index]);
    });
}
/**
 * Types by the first rows alone, and SQL that is true for later ones which they do not fit: where there is none, the types are
 * those that {@link inferCsvTypes} would find. Undefined where the first rows say too little.
 */
async function guessCsvTypes(database, source, names, first, wishes) {
    const asText = new Set(wishes.keepAsText);
    const wished = new Map(wishes.columns?.map(({ name, type }) => [name, type]));
    const rows = Math.ceil(GUESS_VALUES / names.length);
    const list = names.map((_, index) => `c${first + index}`).join(', ');
    const sample = await database.rows(`SELECT ${list} FROM ${source} LIMIT ${rows}`);
    const misfits = [];
    const columns = [];
    for (const [index, name] of names.entries()) {
        const text = `c${first + index}`;
        const wish = wished.get(name);
        const kinds = asText.has(name) || wish === 'string' ? [] : candidateKinds(sample, index);
        const kind = kinds.find(({ type }) => type === wish) ?? kinds[0];
        columns.push(keptAs(kind, name, text));
        if (!kind)
            continue;
        if (!sample.some((row) => typeof row[index] === 'string' && !isMissingWord(row[index])))
            return undefined;
        misfits.push(misfitOf(kind, text));
    }
    return { columns, misfit: misfits.join(' OR ') || 'false' };
}
function keptAs(kind, name, text) {
    if (!kind)
        return { name, type: 'string', sqlType: 'VARCHAR', expression: text };
    return { name, type: kind.type, sqlType: kind.sqlType, expression: `TRY_CAST(${text} AS ${kind.sqlType})` };
}
/**
 * True for a text that a kind does not fit; a word for "no value" counts as one. Numbers are told without making long texts,
 * which take megabytes for each column; most whole ones are written as the engine writes them, which is told fastest.
 */
function misfitOf({ type, sqlType, fits }, text) {
    if (type !== 'integer' && type !== 'number')
        return `(${text} IS NOT NULL AND NOT (${fits(text)}))`;
    const value = `TRY_CAST(${text} AS ${sqlType})`;
    if (type === 'number')
        return `(${text} IS NOT NULL AND (${value} IS NULL OR contains(${text}, '_')))`;
    const strange = ['_', '.', 'e', 'E'].map((character) => `contains(${text}, '${character}')`);
    return `CASE WHEN CAST(${value} AS VARCHAR) = ${text} OR ${text} IS NULL THEN false ELSE ${value} IS NULL OR ${strange.join(' OR ')} END`;
}
/** Questions asked in one query. Each holds megabytes while it is answered. */
const MOST_QUESTIONS = 60;
/** Indexes of columns with candidates, in groups with few enough questions. */
function inGroups(candidates) {
    const groups = [];
    let room = 0;
    candidates.forEach(({ length }, index) => {
        if (length === 0)
            return;
        if (length > room) {
            groups.push([]);
            room = MOST_QUESTIONS;
        }
        groups.at(-1).push(index);
        room -= length;
    });
    return groups;
}
function candidateKinds(sample, column) {
    let kinds = [...KINDS];
    for (const row of sample) {
        const text = row[column];
        if (typeof text !== 'string' || isMissingWord(text))
            continue;
        kinds = kinds.filter(({ maybe }) => maybe.test(text));
        if (kinds.length === 0)
            break;
    }
    return kinds;
}

;// CONCATENATED MODULE: ./build/src/platform/duckdb/column-type.js
const INTEGERS = /^U?(?:TINY|SMALL|BIG|HUGE)?INT(?:EGER)?$|^BIGNUM$/;
const NUMBERS = /^(?:DOUBLE|FLOAT|DECIMAL\(.*\))$/;
const TEXTS = /^(?:VARCHAR|UUID|TIME|TIME_NS|TIME WITH TIME ZONE|ENUM\(.*\))$/s;
const TIMESTAMPS = /^TIMESTAMP(?:_S|_MS|_NS| WITH TIME ZONE)?$/;
/** What a type of DuckDB is to us; nested, binary and exotic ones are `other`. */
function columnType(type) {
    if (INTEGERS.test(type))
        return 'integer';
    if (NUMBERS.test(type))
        return 'number';
    if (type === 'BOOLEAN')
        return 'boolean';
    if (type === 'DATE')
        return 'date';
    if (TIMESTAMPS.test(type))
        return 'timestamp';
    return TEXTS.test(type) ? 'string' : 'other';
}

;// CONCATENATED MODULE: ./build/src/platform/duckdb/relation-column.js

/** The column that SQL reads by `sql`. */
function relationColumn(name, sql, sqlType, from) {
    return { name, type: columnType(sqlType), sqlType, sql, from };
}
/** SQL for a column's values as text: whole numbers as `1`, dates and times as ISO 8601, NULL for NaN. */
function relation_column_textOf({ type, sqlType, sql }) {
    const text = `CAST(${sql} AS VARCHAR)`;
    if (type === 'number') {
        const double = `CAST(${sql} AS DOUBLE)`;
        return `CASE WHEN isnan(${double}) THEN NULL WHEN ${double} = trunc(${double}) AND abs(${double}) < 1e15 THEN CAST(CAST(${double} AS BIGINT) AS VARCHAR) ELSE CAST(${double} AS VARCHAR) END`;
    }
    if (type !== 'timestamp')
        return text;
    const iso = `replace(${text}, ' ', 'T')`;
    return sqlType.endsWith('TIME ZONE') ? `regexp_replace(${iso}, '\\+00(:00)?$', 'Z')` : iso;
}
/**
 * Columns with the types that are wished for, where every value allows it: all can be text; whole and other numbers are
 * each other where the values are. What cannot be so keeps its type, for the reader to see.
 */
async function wishedTypes(database, columns, { columns: wishes, keepAsText }) {
    const asText = new Set(keepAsText);
    const wished = new Map(wishes?.map(({ name, type }) => [name, type]));
    const result = [];
    for (const column of columns) {
        const wish = asText.has(column.name) ? 'string' : wished.get(column.name);
        if (wish === undefined || wish === column.type || column.type === 'other') {
            result.push(column);
        }
        else if (wish === 'string') {
            result.push(relationColumn(column.name, `(${relation_column_textOf(column)})`, 'VARCHAR', column.from));
        }
        else if (wish === 'number' && column.type === 'integer') {
            result.push(relationColumn(column.name, `CAST(${column.sql} AS DOUBLE)`, 'DOUBLE', column.from));
        }
        else if (wish === 'integer' && column.type === 'number') {
            const double = `CAST(${column.sql} AS DOUBLE)`;
            const [row] = await database.rows(`SELECT count(*) FROM ${column.from} WHERE NOT isnan(${double}) AND (${double} <> trunc(${double}) OR abs(${double}) > 9e15)`);
            const whole = `CAST(CASE WHEN isnan(${double}) THEN NULL ELSE ${column.sql} END AS BIGINT)`;
            result.push(row?.[0] === 0 ? relationColumn(column.name, whole, 'BIGINT', column.from) : column);
        }
        else {
            result.push(column);
        }
    }
    return result;
}

;// CONCATENATED MODULE: ./build/src/platform/duckdb/large-csv.js


/** The table of texts that were counted. */
const LEVELS = 'levels';
/** As many as GROUPING_ID tells apart. */
const MOST_COUNTED = 60;
/**
 * Looks at every row once: whether the types that the first rows have fit all, and how often each text occurs. Undefined
 * where they do not, or where that cannot be told so. `readAs` gives SQL of the files with columns `c0`, `c1`… of such types.
 */
async function openLargeCsv(database, readAs, names, wishes) {
    const texts = readAs(names.map(() => 'VARCHAR'));
    const guess = await guessCsvTypes(database, texts, names, 0, wishes);
    if (!guess)
        return undefined;
    // Numbers that are known to be such are read faster than texts that are made numbers.
    const numbers = readAs(guess.columns.map((column) => (isRead(column) ? column.sqlType : 'VARCHAR')));
    const columns = guess.columns.map((column, at) => isRead(column)
        ? relationColumn(column.name, `c${at}`, column.sqlType, numbers)
        : relationColumn(column.name, column.expression, column.sqlType, texts));
    const counted = columns.filter((column) => !isRead(column));
    if (counted.length > MOST_COUNTED)
        return undefined;
    const keys = counted.map((_, at) => `t${at}`);
    const list = [...counted.map((column, at) => `${relation_column_textOf(column)} AS t${at}`), `${guess.misfit} AS misfit`];
    const [of, text] = keys.length > 0 ? [`GROUPING_ID(${keys.join(', ')})`, `coalesce(${keys.join(', ')})`] : ['0', 'NULL'];
    const sets = [...keys.map((key) => `(${key})`), '()'];
    try {
        await database.run(`CREATE TABLE ${LEVELS} AS SELECT ${of} AS g, ${text} AS t, count(*) AS n, count_if(misfit) AS misfits FROM (SELECT ${list.join(', ')} FROM ${texts}) GROUP BY GROUPING SETS (${sets.join(', ')})`);
        // A bit says that a column is not in the group: all are set for the group of all rows.
        const all = 2n ** BigInt(keys.length) - 1n;
        const [row] = await database.rows(`SELECT n, misfits FROM ${LEVELS} WHERE g = ${all}`);
        if (row?.[1] === 0) {
            const own = (at) => all - 2n ** BigInt(keys.length - 1 - at);
            const sql = (at) => `SELECT t, n FROM ${LEVELS} WHERE g = ${own(at)} AND t IS NOT NULL`;
            return { columns, rowCount: Number(row[0]), counts: new Map(counted.map((column, at) => [column, sql(at)])) };
        }
    }
    catch {
        // The careful way says what is wrong, or needs less memory.
    }
    await database.run(`DROP TABLE IF EXISTS ${LEVELS}`);
    return undefined;
}
/** Whether the values of a column are read as numbers. */
function isRead({ type }) {
    return type === 'integer' || type === 'number' || type === 'boolean';
}

;// CONCATENATED MODULE: ./build/src/platform/duckdb/read-error.js


/**
 * What DuckDB says of a file it cannot read, for the person who can mend it: `TABLE_INVALID` (exit 2) at file:line where it
 * knows the line, `MEMORY_EXHAUSTED` (exit 3). Values of the file are left out. Other errors come back as they are.
 */
function readError(error, name, paths) {
    const message = engineMessage(error);
    if (message === undefined)
        return error;
    const outside = outsideError(error, name);
    if (outside)
        return outside;
    if (!/^(?:Invalid Input|Conversion|IO|Binder|Serialization|Not implemented|TProtocolException|Could not|Unknown)/i.test(message)) {
        return error;
    }
    const line = Number(/(?:on Line|in line):? (\d+)/i.exec(message)?.[1]);
    const path = /^\s*file = (.*)$/m.exec(message)?.[1] ?? /in file "([^"]*)"/.exec(message)?.[1];
    const file = paths.length > 1 && path !== undefined ? `${name} (${(0,external_node_path_.basename)(path)})` : name;
    const [what, hint] = reason(message);
    return new errors/* UserError */.yo({
        code: 'TABLE_INVALID',
        message: `${file}: ${what}`,
        hint,
        exitCode: 2,
        ...(line > 0 && { location: { file: paths.length > 1 && path !== undefined ? path : name, line, column: 1 } }),
        cause: error,
    });
}
/** What DuckDB says; undefined for our own errors. Its errors may be of another realm, where `instanceof` says nothing. */
function engineMessage(error) {
    if (error instanceof errors/* UserError */.yo || typeof error !== 'object' || error === null)
        return undefined;
    const { message } = error;
    return typeof message === 'string' ? message : undefined;
}
/** `MEMORY_EXHAUSTED` (exit 3) where it is that; otherwise undefined. */
function outsideError(error, name) {
    if (/^Out of Memory Error/i.test(engineMessage(error) ?? '')) {
        return new errors/* UserError */.yo({
            code: 'MEMORY_EXHAUSTED',
            message: `${name} takes more memory or temporary space than there is`,
            hint: 'Free some space for temporary files, or read fewer columns or rows.',
            exitCode: 3,
            cause: error,
        });
    }
    return undefined;
}
function reason(message) {
    const counts = /Expected Number of Columns: (\d+) Found: (\d+)/.exec(message);
    if (counts) {
        return [
            `a row has ${counts[2]} value${counts[2] === '1' ? '' : 's'} where the head names ${counts[1]} columns`,
            'Mend the row; a value with the delimiter in it stands between double quotes.',
        ];
    }
    if (/unicode|utf-?8/i.test(message)) {
        return [
            'it holds bytes that are not UTF-8',
            'Save it as UTF-8: `iconv -f LATIN1 -t UTF-8 <file>`, where it is Latin-1.',
        ];
    }
    if (/unterminated quote/i.test(message)) {
        return ['a quoted value does not end where it should', 'A double quote within quotes is written twice.'];
    }
    if (/JSON/.test(message)) {
        return ['it is not valid JSON Lines', 'Each line is one object with each key once.'];
    }
    if (/parquet/i.test(message)) {
        return ['it is not a whole Parquet file', 'Write or bring the file again.'];
    }
    return [`it cannot be read: ${message.split('\n')[0]}`, 'Write or bring the file again.'];
}

;// CONCATENATED MODULE: ./build/src/platform/duckdb/open-relation.js









/**
 * Makes files readable by SQL: Parquet stays where it is, JSON is read into the database, CSV as `raw` says. Throws
 * `FILE_ABSENT`, `FORMAT_UNKNOWN`, `TABLE_EMPTY`, `TABLE_INVALID`, `COLUMNS_REPEATED` (exit 2).
 */
async function openRelation(database, source) {
    const files = findDataFiles(source.paths, source.name);
    try {
        switch (files.format) {
            case 'csv':
                return await openCsv(database, source, files);
            case 'parquet':
                return await openParquet(database, source, files);
            case 'json':
                return await openJson(database, source, files);
        }
    }
    catch (error) {
        throw readError(error, source.name, files.paths);
    }
}
/** Bytes that a line of CSV may have at most; the engine reads so many at once and more, if not told, 16 times as many. */
const LONGEST_LINE = 1 << 21;
async function openCsv(database, source, files) {
    const { name, sql } = source;
    const { delimiter, columns } = await layoutOf(database, files, source);
    const readAs = (types) => `read_csv(${patterns(files)}, auto_detect = false, header = true, delim = ${quoteText(delimiter)}, quote = '"', escape = '"', strict_mode = true, buffer_size = ${2 * LONGEST_LINE}, nullstr = '', compression = '${files.compression}', columns = {${types.map((type, index) => `c${index}: '${type}'`).join(', ')}})`;
    const reader = readAs(columns.map(() => 'VARCHAR'));
    if (source.raw) {
        await database.run(`CREATE VIEW ${sql} AS SELECT * FROM ${reader}`);
        return {
            name,
            sql,
            columns: columns.map((column, index) => relationColumn(column, `c${index}`, 'VARCHAR', sql)),
            files: readable(files),
            isText: true,
        };
    }
    if (columns.length <= COLUMNS_A_TABLE && isLeft(files, source.leftFromBytes)) {
        const large = await openLargeCsv(database, readAs, columns, source);
        if (large)
            return { name, sql: reader, columns: large.columns, files: readable(files), large, isText: false };
    }
    // Thousands of columns at once would take gigabytes, however few the rows are: some are copied, then looked at.
    const isWide = columns.length > COLUMNS_A_TABLE;
    const kept = [];
    for (let first = 0; first < columns.length; first += COLUMNS_A_TABLE) {
        if (isWide && first % COLUMNS_COPIED === 0) {
            const texts = columns.slice(first, first + COLUMNS_COPIED).map((_, index) => `c${first + index}`);
            await database.run(`CREATE OR REPLACE TABLE text AS SELECT ${texts.join(', ')} FROM ${reader}`);
        }
        const some = { from: isWide ? 'text' : reader, table: first === 0 ? sql : `${sql}_${first}`, first };
        const names = columns.slice(first, first + COLUMNS_A_TABLE);
        kept.push(...((await readGuessed(database, some, names, source)) ?? (await readTyped(database, some, names, source))));
    }
    if (isWide)
        await database.run('DROP TABLE text');
    return { name, sql, columns: kept, files: [], isText: false };
}
/** What is packed would have to be unpacked each time. */
function isLeft({ paths, compression }, fromBytes = Infinity) {
    const bytes = paths.reduce((sum, path) => sum + ((0,platform_files/* statIfExists */.oL)(path)?.size ?? 0), 0);
    return compression === 'none' && bytes >= fromBytes;
}
const COLUMNS_A_TABLE = 100;
/** Copied in one pass over the files: it takes a second or so to find the values of thousands of columns in a line. */
const COLUMNS_COPIED = 1000;
async function readTyped(database, { from, table, first }, names, source) {
    const types = await inferCsvTypes(database, from, names, first, source);
    const list = types.map(({ expression }, index) => `${expression} AS c${first + index}`).join(', ');
    await database.run(`CREATE TABLE ${table} AS SELECT ${list} FROM ${from}`);
    return describeColumns(database, table, names, first);
}
/** Reads the files once where the first rows tell the types of all; undefined, and nothing is left of it, where not. */
async function readGuessed(database, { from, table, first }, names, source) {
    const guess = await guessCsvTypes(database, from, names, first, source);
    if (!guess)
        return undefined;
    const list = guess.columns.map(({ expression }, index) => `${expression} AS c${first + index}`);
    try {
        const rows = `SELECT ${list.join(', ')}, ${guess.misfit} AS misfit FROM ${from}`;
        await database.run(`CREATE TABLE ${table} AS ${rows}`);
        const [row] = await database.rows(`SELECT count(*) FROM ${table} WHERE misfit`);
        if (row?.[0] === 0)
            return await describeColumns(database, table, names, first);
    }
    catch {
        // The careful way says what is wrong, or needs less memory.
    }
    await database.run(`DROP TABLE IF EXISTS ${table}`);
    return undefined;
}
/** Lines read for the head: a name may hold line breaks. */
const HEAD_LINES = 100;
async function layoutOf(database, files, { name, delimiter }) {
    const layouts = [];
    for (const path of files.paths) {
        const lines = await database.rows(`SELECT line FROM read_csv(${quoteText(literalPattern(path))}, auto_detect = false, header = false, delim = '\x1f', quote = '', escape = '', nullstr = '\x1e', buffer_size = ${LONGEST_LINE}, compression = '${files.compression}', columns = {line: 'VARCHAR'}) LIMIT ${HEAD_LINES}`);
        const file = files.paths.length > 1 ? path : name;
        layouts.push(csvLayout(lines.map(([line]) => String(line ?? '')), file, delimiter));
    }
    const [first] = layouts;
    const other = layouts.findIndex((layout) => JSON.stringify(layout) !== JSON.stringify(first));
    if (other > 0)
        throw columnsDiffer(files.paths[0], files.paths[other]);
    return first;
}
function columnsDiffer(first, other) {
    return new errors/* UserError */.yo({
        code: 'COLUMNS_DIFFER',
        message: `${other} has other columns than ${first}, or another order of them`,
        hint: 'Files that are read as one table name the same columns in the same order.',
        exitCode: 2,
    });
}
async function openParquet(database, source, files) {
    const { name, sql } = source;
    const [first, ...others] = files.paths;
    const columns = await parquetColumns(database, first);
    for (const path of others) {
        const own = await parquetColumns(database, path);
        if (JSON.stringify(own) !== JSON.stringify(columns))
            throw columnsDiffer(first, path);
    }
    refuseRepeated(columns, name);
    const list = columns.map((_, index) => `c${index}`).join(', ');
    await database.run(`CREATE VIEW ${sql}(${list}) AS SELECT * FROM read_parquet(${patterns(files)}, hive_partitioning = false)`);
    const found = await describeColumns(database, sql, columns);
    return { name, sql, columns: await wishedTypes(database, found, source), files: readable(files), isText: false };
}
/** Names at the top of the schema, as they are written: DuckDB renames those that differ by case only. */
async function parquetColumns(database, path) {
    const rows = await database.rows(`SELECT name, coalesce(num_children, 0) FROM parquet_schema(${quoteText(literalPattern(path))})`);
    const names = [];
    let at = 1;
    const skip = () => {
        const children = Number(rows[at++]?.[1] ?? 0);
        for (let child = 0; child < children; child++)
            skip();
    };
    while (at < rows.length) {
        names.push(String(rows[at][0]));
        skip();
    }
    return names;
}
async function openJson(database, source, files) {
    const { name, sql } = source;
    if (files.paths.every((path) => (0,platform_files/* statIfExists */.oL)(path)?.size === 0)) {
        const hint = 'Each line is one object; without a line there is no column.';
        throw new errors/* UserError */.yo({ code: 'TABLE_EMPTY', message: `${name} is empty`, hint, exitCode: 2 });
    }
    const format = files.paths.every((path) => /\.json(?:\.\w+)?$/i.test(path)) ? 'auto' : 'newline_delimited';
    const reader = `read_json(${patterns(files)}, format = '${format}', records = true, sample_size = -1, maximum_sample_files = ${files.paths.length}, union_by_name = true, compression = '${files.compression === 'none' ? 'uncompressed' : files.compression}', map_inference_threshold = -1)`;
    const described = await database.describe(`SELECT * FROM ${reader}`);
    const list = described.map(({ name: column }, index) => `${quoteName(column)} AS c${index}`).join(', ');
    await database.run(`CREATE TABLE ${sql} AS SELECT ${list} FROM ${reader}`);
    const columns = await describeColumns(database, sql, described.map((column) => column.name));
    return { name, sql, columns: await wishedTypes(database, columns, source), files: [], isText: false };
}
async function describeColumns(database, table, names, first = 0) {
    const list = names.map((_, index) => `c${first + index}`).join(', ');
    const described = await database.describe(`SELECT ${list} FROM ${table}`);
    return described.map(({ type }, index) => relationColumn(names[index], `c${first + index}`, type, table));
}
function patterns({ paths }) {
    return quoteTexts(paths.map(literalPattern));
}
/** DuckDB checks the pattern, then the file that it means. */
function readable({ paths }) {
    return [...new Set(paths.flatMap((path) => [path, literalPattern(path)]))];
}

;// CONCATENATED MODULE: ./build/src/platform/duckdb/read-ahead.js
/** What columns of one pass take. */
const PASS_BYTES = 80 << 20;
/**
 * Numbers of columns that were left in files of text: a pass over them takes nearly as long for one column as for ten, so
 * those that follow are read along, and the next pass begins while the columns of this one are put to use. Each is given
 * once; asking again takes a pass of its own.
 */
class ReadAhead {
    database;
    columns;
    rowCount;
    passBytes;
    held = new Map();
    next = 0;
    constructor(database, columns, rowCount, passBytes = PASS_BYTES) {
        this.database = database;
        this.columns = columns;
        this.rowCount = rowCount;
        this.passBytes = passBytes;
    }
    /** NaN where there is no value. */
    read(column) {
        const at = this.columns.indexOf(column);
        if (!this.held.has(column))
            this.pass(at, at < this.next ? at + 1 : undefined);
        const values = this.held.get(column);
        this.held.delete(column);
        if (this.next > 0 && this.held.size === Math.floor(this.atOnce / 2))
            this.pass(this.next);
        return values;
    }
    get atOnce() {
        return Math.max(1, Math.floor(this.passBytes / (this.rowCount * Float64Array.BYTES_PER_ELEMENT)));
    }
    /** Begins to read the columns from one on. */
    pass(from, to = from + this.atOnce) {
        const columns = this.columns.slice(from, to).filter((column) => !this.held.has(column));
        this.next = Math.max(this.next, to);
        if (columns.length === 0)
            return;
        const read = readNumberColumns(this.database, columns, this.rowCount);
        for (const [at, column] of columns.entries()) {
            const values = read.then((all) => all[at]);
            values.catch(() => { }); // whoever asks for it will hear
            this.held.set(column, values);
        }
    }
}
/** Columns of one relation, in one pass over it. */
async function readNumberColumns(database, columns, rowCount) {
    const values = columns.map(() => new Float64Array(rowCount));
    const list = columns.map(({ sql }) => `coalesce(CAST(${sql} AS DOUBLE), 'nan'::DOUBLE)`);
    let row = 0;
    await database.eachChunk(`SELECT ${list.join(', ')} FROM ${columns[0].from}`, (chunks) => {
        chunks.forEach((chunk, at) => values[at].set(chunk, row));
        row += chunks[0].length;
    });
    if (row !== rowCount)
        throw new Error(`${rowCount} rows were expected, ${row} came`);
    return values;
}

;// CONCATENATED MODULE: ./build/src/platform/duckdb/relation-table.js






/** A relation as a table. Each reading goes over the rows once; none is kept. */
async function relationTable(database, relation) {
    const { name, columns } = relation;
    const byName = new Map(columns.map((column) => [column.name, column]));
    const columnNamed = (wanted) => {
        const column = byName.get(wanted);
        if (!column)
            throw columnMissing(name, wanted, [...byName.keys()]);
        if (column.type !== 'other')
            return column;
        throw new errors/* UserError */.yo({
            code: 'COLUMN_UNREADABLE',
            message: `column "${wanted}" of ${name} holds ${(0,bounded/* boundedText */.L)(column.sqlType)}, which is neither number nor text`,
            hint: 'Leave the column out, or write its parts as columns of their own.',
            exitCode: 2,
        });
    };
    const told = async (work) => {
        try {
            return await work();
        }
        catch (error) {
            throw readError(error, name, relation.files);
        }
    };
    const count = async () => Number((await database.rows(`SELECT count(*) FROM ${relation.sql}`))[0]?.[0]);
    const { large } = relation;
    const rowCount = large?.rowCount ?? (await told(count));
    const ahead = large &&
        new ReadAhead(database, columns.filter((column) => !large.counts.has(column)), rowCount);
    const reading = { database, relation, rowCount, ahead };
    return {
        name,
        rowCount,
        columns: columns.map((column) => ({ name: column.name, type: column.type })),
        numbers: (wanted) => told(() => readNumbers(reading, columnNamed(wanted))),
        categories: (wanted) => told(() => readCategories(reading, columnNamed(wanted))),
        distinctTexts: (wanted, known) => told(() => readDistinct(reading, columnNamed(wanted), known)),
        counts: (wanted) => told(() => readCounts(reading, columnNamed(wanted))),
    };
}
/** `COLUMN_MISSING` (exit 2) with the nearest right name. */
function columnMissing(table, wanted, names) {
    const meant = (0,nearest/* nearest */.p)(wanted, names);
    return new errors/* UserError */.yo({
        code: 'COLUMN_MISSING',
        message: `${table} has no column "${wanted}"`,
        hint: meant === undefined ? (0,bounded/* boundedText */.L)(`It has ${names.join(', ')}.`) : `Did you mean "${meant}"?`,
        exitCode: 2,
    });
}
async function readNumbers(reading, column) {
    const { database, relation } = reading;
    const { type, sqlType } = column;
    if (type !== 'integer' && type !== 'number' && type !== 'boolean')
        throw await notNumeric(database, relation, column);
    const values = await doublesOf(reading, column);
    if (/BIGINT|HUGEINT|BIGNUM/.test(sqlType) && holdsInexact(values))
        await refuseInexact(database, relation, column);
    return values;
}
async function doublesOf({ database, relation, rowCount, ahead }, column) {
    if (ahead)
        return ahead.read(column);
    const values = new Float64Array(rowCount);
    const source = `SELECT coalesce(CAST(${column.sql} AS DOUBLE), 'nan'::DOUBLE) FROM ${column.from}`;
    await fill(database, values, source, relation.files.length > 0);
    return values;
}
async function notNumeric(database, relation, column) {
    const [row] = await database.rows(`SELECT ${relation_column_textOf(column)} FROM ${column.from} WHERE TRY_CAST(${relation_column_textOf(column)} AS DOUBLE) IS NULL AND ${column.sql} IS NOT NULL LIMIT 1`);
    const example = row
        ? `"${(0,bounded/* boundedText */.L)(String(row[0]))}"`
        : column.type === 'string'
            ? 'text'
            : `values of type ${column.type}`;
    return new errors/* UserError */.yo({
        code: 'COLUMN_NOT_NUMERIC',
        message: `column "${column.name}" of ${relation.name} holds ${example}, where numbers are needed`,
        hint: 'Mend the values, or name a column with numbers.',
        exitCode: 2,
    });
}
/** A float holds whole numbers up to 2^53 exactly; identifiers are often larger. */
function holdsInexact(values) {
    for (let row = 0; row < values.length; row++)
        if (Math.abs(values[row]) >= 2 ** 53)
            return true;
    return false;
}
async function refuseInexact(database, relation, { name, sql, from }) {
    const [row] = await database.rows(`SELECT CAST(${sql} AS VARCHAR) FROM ${from} WHERE ${sql} NOT BETWEEN -9007199254740992 AND 9007199254740992 LIMIT 1`);
    if (!row)
        return;
    throw new errors/* UserError */.yo({
        code: 'INTEGER_TOO_LARGE',
        message: `column "${name}" of ${relation.name} holds ${String(row[0])}, which a number cannot hold exactly`,
        hint: 'Leave the column out if it is an identifier, or read it as text.',
        exitCode: 2,
    });
}
async function readDistinct({ database, rowCount }, column, known) {
    const text = relation_column_textOf(column);
    const read = () => database.packedTexts(`SELECT ${text} FROM ${column.from}`, rowCount);
    const isAll = async (count) => {
        const [row] = await database.rows(`SELECT count(${count}) FROM ${column.from}`);
        return Number(row?.[0]) === rowCount;
    };
    if (!known)
        return (await isAll(`DISTINCT ${text}`)) ? read() : undefined;
    if (!(await isAll(text)))
        return undefined;
    const texts = await read();
    const others = await known;
    if (others?.equals(texts))
        return others;
    return (await isAll(`DISTINCT ${text}`)) ? texts : undefined;
}
let typeCount = 0;
async function readCategories(reading, column) {
    return (column.type === 'integer' && (await countWhole(reading, column))) || encode(reading, column);
}
/** A map of JavaScript holds twice as many, and no more. */
const MOST_CODES = 2 ** 23;
/** Whole numbers are told apart faster than their texts; undefined where some are too large to be numbers, or too many differ. */
async function countWhole(reading, column) {
    const { rowCount } = reading;
    const values = await doublesOf(reading, column);
    if (holdsInexact(values))
        return undefined;
    const codeOf = new Map();
    const codes = new Int32Array(rowCount);
    for (let row = 0; row < rowCount; row++) {
        const value = values[row];
        let code = Number.isNaN(value) ? -1 : codeOf.get(value);
        if (code === undefined) {
            if (codeOf.size === MOST_CODES)
                return undefined;
            codeOf.set(value, (code = codeOf.size));
        }
        codes[row] = code;
    }
    return { codes, levels: Array.from(codeOf.keys(), String) };
}
/** DuckDB encodes the texts; their codes are then counted anew in the order of their first rows. */
async function encode({ database, rowCount }, column) {
    const text = relation_column_textOf(column);
    const type = `levels${typeCount++}`;
    await database.run(`CREATE TYPE ${type} AS ENUM (SELECT DISTINCT t FROM (SELECT ${text} AS t FROM ${column.from}) WHERE t IS NOT NULL)`);
    try {
        const words = await database.texts(`SELECT unnest(enum_range(NULL::${type}))::VARCHAR`);
        const codes = new Int32Array(rowCount);
        const source = `SELECT CAST(coalesce(enum_code(CAST(${text} AS ${type})), -1) AS INTEGER) FROM ${column.from}`;
        await fill(database, codes, source);
        return inOrderOfRows(codes, words);
    }
    finally {
        await database.run(`DROP TYPE ${type}`);
    }
}
async function readCounts({ database, relation }, column) {
    const rows = await database.rows(relation.large?.counts.get(column) ??
        `SELECT t, count(*) FROM (SELECT ${relation_column_textOf(column)} AS t FROM ${column.from}) WHERE t IS NOT NULL GROUP BY t`);
    return new Map(rows.map(([text, count]) => [String(text), Number(count)]));
}
/** Puts the levels in the order of their first rows, in place. */
function inOrderOfRows(codes, words) {
    const renamed = new Int32Array(words.length).fill(-1);
    const levels = [];
    for (let row = 0; row < codes.length; row++) {
        const code = codes[row];
        if (code < 0)
            continue;
        if (renamed[code] < 0)
            renamed[code] = levels.push(words[code]) - 1;
        codes[row] = renamed[code];
    }
    return { codes, levels };
}
/** What is read out of files is read ahead; a table in the engine's memory leaves no room for it. */
async function fill(database, target, sql, isInFiles = false) {
    let at = 0;
    await database.eachChunk(sql, ([chunk]) => {
        target.set(chunk, at);
        at += chunk.length;
    }, isInFiles ? target.length : undefined);
    if (at !== target.length)
        throw new Error(`${target.length} rows were expected, ${at} came`);
}

;// CONCATENATED MODULE: ./build/src/platform/duckdb/open-table.js




/**
 * Opens a table. Types of CSV are those that hold every value of the file; `columns` are kept where the values allow it. Throws what {@link openRelation} throws, and `ENGINE_MISSING` (exit 3). The
 * caller closes it.
 */
async function openTable({ path, name, ...wishes }, { memoryMiB, leftFromBytes } = {}) {
    const database = await database_Database.open(memoryMiB);
    try {
        const paths = [path].flat().map((one) => (0,external_node_path_.resolve)(one));
        const relation = await openRelation(database, { ...wishes, sql: 'data', paths, name, leftFromBytes });
        await database.lock(relation.files);
        const table = await relationTable(database, relation);
        return { ...table, isInFiles: relation.files.length > 0, close: () => database.close() };
    }
    catch (error) {
        database.close();
        throw error;
    }
}
/** To be called ahead of {@link openTable} with the same memory: the engine takes a while to start. */
function foreseeTable({ memoryMiB } = {}) {
    Database.foresee(memoryMiB);
}

;// CONCATENATED MODULE: ./build/src/commands/revision-table.js



/**
 * The place on disk of the table (a file or a directory) that a revision has at a path; undefined where it has none. What
 * is not on disk is written below `scratch`, never into the work tree; whoever owns `scratch` deletes it.
 */
async function placeRevisionTable(view, path, scratch) {
    const onDisk = view.onDisk?.(path);
    if (onDisk !== undefined)
        return onDisk;
    const place = (0,external_node_path_.join)(scratch, view.name === 'workspace' ? 'head' : 'base');
    let isThere = false;
    for (const file of await view.filesAt(path)) {
        const bytes = await view.read(file);
        if (!bytes)
            continue;
        isThere = true;
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)((0,external_node_path_.join)(place, file)), { recursive: true });
        (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(place, file), bytes);
    }
    return isThere ? (0,external_node_path_.join)(place, path) : undefined;
}
/** Opens that table. */
async function openRevisionTable(view, path, scratch, types = {}, reading = {}) {
    const place = await placeRevisionTable(view, path, scratch);
    if (place === undefined)
        return undefined;
    const table = await openTable({ path: place, name: path, ...types }, reading);
    view.noteTable?.(path, { columns: table.columns, rowCount: table.rowCount });
    return table;
}

;// CONCATENATED MODULE: ./build/src/commands/measure-models.js










/**
 * Every model of assay.yaml, on the rows of the base's test set, beside the champion on the same rows. What cannot be
 * measured for want of a file or for what is wrong with it becomes metrics without a value, with the reason: one broken model hides
 * no other. Throws what is wrong with the machine (exit 3) and integrity errors.
 */
async function measureModels(models, headModels, revisions, progress) {
    const scratch = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'assay-rows-'));
    try {
        const measurements = [];
        const evaluated = [];
        for (const [name, model] of Object.entries(models)) {
            const started = performance.now();
            const found = await measureOne(name, model, headModels[name], revisions, (0,external_node_path_.join)(scratch, name));
            measurements.push(...found.measurements);
            evaluated.push(found.model);
            const seconds = ((performance.now() - started) / 1000).toFixed(1);
            const { standing, test } = found.model;
            const isMeasured = standing.kind !== 'unmeasured';
            progress.note(isMeasured ? `Evaluated ${name}: ${test.n} rows, ${seconds} s` : `${name} was not measured`);
        }
        const standings = new Map(evaluated.map(({ name, standing }) => [name, standing]));
        const changedTests = [
            ...new Set(evaluated.flatMap(({ changed_rows: changed }) => (changed ? [changed.path] : []))),
        ];
        return { measurements, section: { models: evaluated }, standings, changedTests };
    }
    finally {
        (0,external_node_fs_.rmSync)(scratch, { recursive: true, force: true });
    }
}
async function measureOne(name, rules, ofHead, { head, base, championOf }, scratch) {
    const metrics = (rules.metrics ?? model_section/* DEFAULT_METRICS */.C[rules.task]).map((metric) => (0,choose_metric/* chooseMetric */.I)(metric, rules.task));
    // A gate on a metric is a wish to measure it.
    for (const { metric } of rules.gates) {
        if (/^(?:drift|serving)\./.test(metric))
            continue;
        const chosen = (0,choose_metric/* chooseMetric */.I)(metric, rules.task);
        if (!metrics.some((known) => known.name === chosen.name))
            metrics.push(chosen);
    }
    const source = ofHead?.model ?? ofHead?.predictions ?? rules.model ?? rules.predictions;
    const notes = [];
    const tables = [];
    const open = async (view, path, what) => {
        const table = await openRevisionTable(view, path, (0,external_node_path_.join)(scratch, what));
        if (table)
            tables.push(table);
        return table;
    };
    try {
        const found = await championOf(rules);
        const champion = found.view;
        const asked = { rules, ofHead, head, base, champion, open, notes };
        const answers = rules.model === undefined ? await answersOfPredictions(asked) : await answersOfModels(asked);
        const { rows, championRows, challenger, before, whyFirst, from, engine } = answers;
        const paired = before && pairRows(before, challenger, rules.model !== undefined);
        const pair = paired && !('code' in paired) ? paired : undefined;
        // A pair is in the champion's order.
        const slices = await readSlices(pair ? championRows : rows, rules.slices);
        const options = {
            ...(rules.zero_division !== undefined && { zeroDivision: rules.zero_division }),
            ...(rules.empty_query !== undefined && { emptyQuery: rules.empty_query }),
        };
        const subject = { model: name, source, challenger: pair?.challenger ?? challenger, pair, options };
        const measured = measureModel(subject, metrics, slices, ({ columns }) => metricsOfSlice(rules, columns, metrics));
        const facts = {
            engine,
            champion: before ? { revision: champion.name, source: rules.model ?? rules.predictions } : null,
            standing: standingOf(paired, 'why' in found ? found.why : whyFirst),
            test: { path: rules.test.path ?? source, revision: from },
            changed_rows: from === base?.name ? besideChanged(await changedRows(asked)) : null,
            notes,
        };
        return { measurements: measured.measurements, model: (0,section/* evaluatedModel */.RV)(subject, measured, facts) };
        function besideChanged(changed) {
            if (!changed)
                return null;
            const { path, challenger: now, before: old, problem } = changed;
            if (!now)
                return (0,changed_rows/* unmeasuredRows */.dv)(path, problem ?? 'the model is missing');
            const both = old && pairRows(old, now, true);
            const on = { model: name, source, challenger: now, pair: both && !('code' in both) ? both : undefined, options };
            return (0,changed_rows/* measuredRows */.y2)(path, now.n, measureModel(on, metrics, []));
        }
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.yo) || error.exitCode !== 2)
            throw error;
        const of = { model: name, source, task: rules.task, path: rules.test.path ?? source };
        // Hints of the verbs' options are of no use here.
        const hint = error.hint === undefined || error.hint.includes('--') ? '' : `. ${error.hint}`;
        return { measurements: [], model: (0,section/* unmeasuredModel */.B1)(of, `${reasonOf(error)}${hint}`) };
    }
    finally {
        for (const table of tables)
            table.close();
    }
}
/** The metrics that gates judge a slice by; all where no gate does. */
function metricsOfSlice({ gates, task }, columns, metrics) {
    const key = (names) => JSON.stringify(names.map((name) => name.trim()).sort());
    const asked = gates
        .filter(({ metric, slice }) => !/^(?:drift|serving)\./.test(metric) && slice !== undefined && key(slice.split(',')) === key(columns))
        .map(({ metric }) => (0,choose_metric/* chooseMetric */.I)(metric, task).name);
    const judged = metrics.filter(({ name }) => asked.includes(name));
    return judged.length > 0 ? judged : metrics;
}
function standingOf(paired, whyFirst) {
    if (paired === undefined)
        return { kind: 'first', reason: (0,bounded/* boundedText */.L)(whyFirst) };
    if (!('code' in paired))
        return { kind: 'compared' };
    return { kind: 'unpaired', reason: (0,bounded/* boundedText */.L)(`${paired.message}. ${paired.hint}`) };
}

;// CONCATENATED MODULE: ./build/src/versioning/config/ini.js

/** The lines of a file, without their ends. */
function iniLines(text) {
    return text.split(/\r\n|\n|\r/);
}
/** Section head: brackets, name, brackets, comment. */
const SECTION = /^\s*((?:\[\s*)+)("\s*\S.*?\s*"|'\s*\S.*?\s*'|[^'"\s].*?)((?:\s*\])+)(\s*(?:#.*)?)$/;
/** Sections with a name of their own, however they are spaced. */
const NAMED = /^(\w+)\s*"(.*)"$/;
const KEY = /^\s*(".*?"|'.*?'|[^'"=].*?)\s*=\s*(.*)$/;
const LIST_ITEM = /\s*(".*?"|'.*?'|[^'",#\s][^,#]*?)\s*(,|$|(?=#))/y;
const SINGLE = /^(".*?"|'.*?'|[^'",#\s][^,]*?|)(\s*(?:#.*)?)$/;
const TRIPLE = /^('''|""")/;
/**
 * Reads the dialect of `.dvc/config` (ConfigObj, dvc-formats §1.9): quoted section names and values, `#`
 * comments, unquoted commas as lists, triple quotes, `%(name)s`. Throws `CONFIG_INVALID` (exit 2) at the line that
 * cannot be read.
 */
function parseIni(text, file) {
    const lines = iniLines(text.replace(/^\uFEFF/, ''));
    const sections = [];
    for (let index = 0; index < lines.length; index++) {
        const line = lines[index];
        const number = index + 1;
        const invalid = (message, hint) => invalidLine(file, number, message, hint);
        if (/^\s*(#|$)/.test(line))
            continue;
        const section = SECTION.exec(line);
        if (section) {
            if (section[1].replace(/\s/g, '').length !== 1)
                throw invalid('nested sections are not known to DVC');
            const name = unquote(section[2]).trim().toLowerCase().replace(NAMED, '$1 "$2"');
            if (sections.some((other) => other.name === name))
                throw invalid(`section "${name}" stands here a second time`);
            sections.push({ name, line: number, keys: new Map() });
            continue;
        }
        if (/^<{7}( |$)/.test(line)) {
            throw invalid('has merge conflict markers', 'Keep one side, and delete the lines that start with <, = and >.');
        }
        const pair = KEY.exec(line);
        // Its first word only: what follows may be a secret.
        if (!pair)
            throw invalid(`a line that begins with "${firstWord(line)}" is neither "[section]" nor "key = value"`);
        const key = unquote(pair[1]).toLowerCase();
        const current = sections.at(-1)?.keys;
        if (!current)
            throw invalid(`"${key}" stands before the first [section]`);
        if (current.has(key))
            throw invalid(`"${key}" stands here a second time`);
        const before = line.slice(0, line.length - pair[2].length);
        if (TRIPLE.test(pair[2])) {
            const end = readTriple(lines, index, pair[2]);
            if (!end)
                throw invalid(`the quotes of "${key}" do not end at the end of a line`);
            index = end.index;
            current.set(key, { value: end.value, line: number, lastLine: index + 1, before, after: end.after });
            continue;
        }
        const read = readValue(pair[2]);
        if (read === undefined)
            throw invalid(`the value of "${key}" cannot be read; put it between double quotes`);
        current.set(key, { ...read, line: number, lastLine: number, before });
    }
    interpolate(sections, file);
    return sections;
}
function invalidLine(file, line, message, hint = `Correct line ${line} of ${file}.`) {
    return new errors/* UserError */.yo({
        code: 'CONFIG_INVALID',
        message: `${file}:${line}: ${message}`,
        hint,
        exitCode: 2,
        location: { file, line, column: 1 },
    });
}
function unquote(text) {
    const quoted = text.length >= 2 && (text[0] === '"' || text[0] === "'") && text.endsWith(text[0]);
    return quoted ? text.slice(1, -1) : text;
}
function readValue(text) {
    const single = SINGLE.exec(text);
    if (single)
        return { value: unquote(single[1]), after: single[2] };
    const none = /^,(\s*(?:#.*)?)$/.exec(text);
    if (none)
        return { value: [], after: none[1] };
    const items = [];
    LIST_ITEM.lastIndex = 0;
    for (;;) {
        const item = LIST_ITEM.exec(text);
        if (!item)
            return undefined;
        items.push(unquote(item[1]));
        const after = text.slice(LIST_ITEM.lastIndex);
        if (/^\s*(#.*)?$/.test(after))
            return { value: items, after };
        if (item[2] !== ',')
            return undefined;
    }
}
const TRIPLE_END = {
    "'''": /^(.*?)'''(\s*(?:#.*)?)$/,
    '"""': /^(.*?)"""(\s*(?:#.*)?)$/,
};
function readTriple(lines, index, first) {
    const quotes = first.slice(0, 3);
    const collected = [];
    for (let rest = first.slice(3);; rest = lines[++index]) {
        const end = TRIPLE_END[quotes].exec(rest);
        if (end)
            return { value: [...collected, end[1]].join('\n'), after: end[2], index };
        if (rest.includes(quotes))
            return undefined;
        collected.push(rest);
        if (index + 1 >= lines.length)
            return undefined;
    }
}
const REFERENCE = /%\(([^)]*)\)s/g;
const MAX_DEPTH = 10;
/** Replaces `%(name)s` by the key of the same section. */
function interpolate(sections, file) {
    for (const { keys } of sections) {
        for (const [key, entry] of keys) {
            const expand = (text, depth) => text.replace(REFERENCE, (_, name) => {
                const value = keys.get(name.toLowerCase())?.value;
                if (typeof value !== 'string' || depth > MAX_DEPTH) {
                    throw invalidLine(file, entry.line, `"%(${name})s" in "${key}" stands for nothing in this file`);
                }
                return expand(value, depth + 1);
            });
            entry.value =
                typeof entry.value === 'string' ? expand(entry.value, 0) : entry.value.map((item) => expand(item, 0));
        }
    }
}
function firstWord(line) {
    return line.trim().split(/\s/)[0].slice(0, 40);
}

;// CONCATENATED MODULE: ./build/src/versioning/config/levels.js





/** Levels of the configuration in DVC's words; later ones win. */
const CONFIG_LEVELS = (/* unused pure expression or super */ null && (['system', 'global', 'repo', 'local']));
/** The files of all levels that exist here, weakest first. */
function configFiles({ system, global, dvcDirectory, home = (0,external_node_os_.homedir)() }) {
    const own = (level, name, directory, shown) => {
        if (directory === undefined)
            return [];
        const path = (0,external_node_path_.join)(directory, name);
        return [{ level, path, shown: shown ?? path, home }];
    };
    const shownName = dvcDirectory && (0,external_node_path_.basename)(dvcDirectory);
    return [
        ...own('system', 'config', system),
        ...own('global', 'config', global),
        ...own('repo', 'config', dvcDirectory, `${shownName}/config`),
        ...own('local', 'config.local', dvcDirectory, `${shownName}/config.local`),
    ];
}
/** The file of one level. Throws `NOT_A_DVC_REPOSITORY` or `CONFIG_LEVEL_MISSING` (both exit 2). */
function configFile(places, level) {
    const file = configFiles(places).find((candidate) => candidate.level === level);
    if (file)
        return file;
    const isOwn = level === 'repo' || level === 'local';
    throw new UserError({
        code: isOwn ? 'NOT_A_DVC_REPOSITORY' : 'CONFIG_LEVEL_MISSING',
        message: isOwn
            ? 'this is not inside a DVC repository, which --project and --local speak of'
            : `there is no directory for the ${level} configuration`,
        hint: isOwn ? 'Run `assay init` first, or use --global.' : 'Set HOME or DVC_GLOBAL_CONFIG_DIR.',
        exitCode: 2,
    });
}
/** Sections of a file as they stand there; none where there is no file. Throws `CONFIG_INVALID` (exit 2). */
function readSections(file) {
    return parseIni((0,platform_files/* readTextIfExists */.TP)(file.path) ?? '', file.shown);
}
const REMOTE_PATHS = [
    'url',
    'credentialpath',
    'configpath',
    'keyfile',
    'cert_path',
    'key_path',
    'gdrive_user_credentials_file',
    'gdrive_service_account_json_file_path',
];
/** Whether the value of an option is a place, and counts from the directory of its file when it is relative. */
function isPathOption(section, key) {
    if (section === 'cache')
        return key === 'dir';
    if (/^\s*machine\s*"/.test(section))
        return key === 'startup_script' || key === 'setup_script';
    return /^\s*remote\s*"/.test(section) && REMOTE_PATHS.includes(key);
}
/** A place out of a file as an absolute path; urls stay. */
function resolveConfigPath(value, file) {
    if (value === '' || /^\w+:\/\//.test(value) || (0,external_node_path_.isAbsolute)(value))
        return value;
    if (value === '~' || value.startsWith('~/'))
        return (0,external_node_path_.join)(file.home, value.slice(1));
    return (0,external_node_path_.resolve)((0,external_node_path_.dirname)(file.path), value);
}
/** A place typed in `from` as it is written into `file`: relative ones count from its directory, in POSIX. */
function pathForConfig(typed, from, file) {
    if (typed === '' || /^\w+:\/\//.test(typed) || isAbsolute(typed) || /^~(\/|$)/.test(typed))
        return typed;
    return relative(dirname(file.path), resolve(from, typed)).split(sep).join('/') || '.';
}

;// CONCATENATED MODULE: ./build/src/versioning/config/config.js



const LINK_TYPES = ['reflink', 'hardlink', 'symlink', 'copy'];
/** Sections DVC 3.67 knows, with their keys where this room reads them; null: any key goes. */
const SECTIONS = new Map([
    [
        'core',
        [
            'remote',
            'checksum_jobs',
            'interactive',
            'analytics',
            'hardlink_lock',
            'no_scm',
            'autostage',
            'experiments',
            'check_update',
            'site_cache_dir',
            'machine',
        ],
    ],
    [
        'cache',
        [
            'local',
            's3',
            'gs',
            'hdfs',
            'webhdfs',
            'ssh',
            'azure',
            'dir',
            'type',
            'protected',
            'shared',
            'slow_link_warning',
            'verify',
        ],
    ],
    ...['state', 'parsing', 'plots', 'exp', 'hydra', 'studio', 'feature', 'index'].map((name) => [name, null]),
]);
/** Sections that carry a name: `['remote "name"']`. */
const NAMED_SECTIONS = ['remote', 'machine', 'db'];
/**
 * Reads system, global, repository and local configuration; later levels win key by key (dvc-formats §1.9).
 * Unknown sections, keys and values throw `CONFIG_INVALID` (exit 2) with the nearest right word.
 */
function loadConfig(dvcDirectory, directories = {}) {
    const sections = new Map();
    for (const file of configFiles({ ...directories, dvcDirectory }))
        mergeFile(sections, file);
    const core = sections.get('core');
    const cache = sections.get('cache');
    const parsing = sections.get('parsing');
    const defaultRemote = config_textOf(core?.get('remote'))?.toLowerCase();
    const cacheDirectory = config_textOf(cache?.get('dir'));
    return {
        ...(defaultRemote !== undefined && { defaultRemote }),
        ...(cacheDirectory !== undefined && { cacheDirectory }),
        cacheTypes: linkTypes(cache?.get('type')),
        flagStyle: {
            ...(config_textOf(parsing?.get('bool')) === 'boolean_optional' && { bool: 'boolean_optional' }),
            ...(config_textOf(parsing?.get('list')) === 'append' && { list: 'append' }),
        },
        cacheShared: isShared(cache?.get('shared')),
        hardlinkLock: config_textOf(core?.get('hardlink_lock'))?.toLowerCase() === 'true',
        autostage: config_textOf(core?.get('autostage'))?.toLowerCase() === 'true',
        plots: plotsOf(sections.get('plots')),
        remotes: remotesOf(sections),
    };
}
function plotsOf(plots) {
    const [outDirectory, htmlTemplate] = ['out_dir', 'html_template'].map((key) => config_textOf(plots?.get(key)));
    return {
        ...(outDirectory !== undefined && { outDirectory }),
        ...(htmlTemplate !== undefined && { htmlTemplate }),
        opens: config_textOf(plots?.get('auto_open'))?.toLowerCase() === 'true',
    };
}
function mergeFile(sections, file) {
    for (const { name, line, keys } of readSections(file)) {
        const known = knownKeys(name, { file: file.shown, line, column: 1 });
        const section = sections.get(name) ?? new Map();
        sections.set(name, section);
        for (const [key, { value, line: keyLine }] of keys) {
            const place = { file: file.shown, line: keyLine, column: 1 };
            if (known !== null && !known.includes(key))
                throw unknownWord(place, `"${key}" in section "${name}"`, key, known);
            const isPath = typeof value === 'string' && isPathOption(name, key);
            section.set(key, {
                value: isPath ? resolveConfigPath(value, file) : value,
                file: file.path,
                isOwn: file.level === 'repo' || file.level === 'local',
                place,
            });
        }
    }
}
/** null: every key goes. Throws for a section DVC does not know. */
function knownKeys(section, place) {
    const [, kind, name] = /^\s*(\w+)\s*"(.*)"\s*$/.exec(section) ?? [];
    if (kind !== undefined) {
        if (NAMED_SECTIONS.includes(kind))
            return null;
        const guess = (0,nearest/* nearest */.p)(kind, NAMED_SECTIONS);
        throw unknown(place, `section "${section}"`, guess && `Did you mean ['${guess} "${name}"']?`);
    }
    const known = SECTIONS.get(section);
    if (known !== undefined)
        return known;
    if (NAMED_SECTIONS.includes(section)) {
        throw unknown(place, `section "${section}" without a name`, `Write it as ['${section} "name"'].`);
    }
    throw unknownWord(place, `section "${section}"`, section, [...SECTIONS.keys(), ...NAMED_SECTIONS]);
}
function remoteName(section) {
    return /^\s*remote\s*"(.*)"\s*$/.exec(section)?.[1];
}
function linkTypes(entry) {
    if (!entry)
        return ['reflink', 'copy'];
    const words = Array.isArray(entry.value) ? entry.value : entry.value.split(',');
    return words.map((written) => {
        const word = written.trim();
        if (!LINK_TYPES.includes(word))
            throw unknownWord(entry.place, `cache.type "${word}"`, word, LINK_TYPES);
        return word;
    });
}
function isShared(entry) {
    const word = config_textOf(entry)?.toLowerCase();
    if (entry && word !== undefined && word !== 'group') {
        throw unknownWord(entry.place, `cache.shared "${word}"`, word, ['group']);
    }
    return word !== undefined;
}
function remotesOf(sections) {
    const remotes = new Map();
    for (const [section, keys] of sections) {
        const name = remoteName(section);
        if (name === undefined)
            continue;
        const url = keys.get('url');
        if (!url)
            throw urlMissing(name, [...keys.values()][0]?.place);
        const options = [...keys]
            .filter(([key]) => key !== 'url')
            .map(([key, { value }]) => [key, asWritten(value)]);
        const isOwnPlace = url.isOwn || keys.get('endpointurl')?.isOwn === true;
        const lent = isOwnPlace ? [...keys].filter(([, { isOwn }]) => !isOwn).map(([key]) => key) : [];
        remotes.set(name, {
            name,
            url: asWritten(url.value),
            options: new Map(options),
            file: url.file,
            ...(lent.length > 0 && { lent: new Set(lent) }),
        });
    }
    return remotes;
}
function urlMissing(name, location) {
    return new errors/* UserError */.yo({
        code: 'CONFIG_INVALID',
        message: `remote "${name}" has no url${location ? ` (${location.file}:${location.line})` : ''}`,
        hint: `Write \`url = <url>\` below ['remote "${name}"'].`,
        exitCode: 2,
        ...(location && { location }),
    });
}
/** A list is a value with a comma that was left without quotes. */
function asWritten(value) {
    return typeof value === 'string' ? value : value.join(',');
}
function config_textOf(entry) {
    return entry === undefined || entry.value === '' ? undefined : asWritten(entry.value);
}
function unknownWord(place, what, word, known) {
    const guess = (0,nearest/* nearest */.p)(word, known);
    return unknown(place, what, guess === undefined ? `Known: ${known.join(', ')}.` : `Did you mean "${guess}"?`);
}
function unknown(location, what, hint = `Delete or correct line ${location.line}.`) {
    return new errors/* UserError */.yo({
        code: 'CONFIG_INVALID',
        message: `${location.file}:${location.line}: ${what} is not known`,
        hint,
        exitCode: 2,
        location,
    });
}

;// CONCATENATED MODULE: ./build/src/versioning/repository.js





/**
 * Opens the repository around `directory`: its nearest ancestor with a `.dvc` directory. Throws
 * `NOT_A_DVC_REPOSITORY` (exit 2) where there is none, and `CONFIG_INVALID` (exit 2).
 */
function openRepository(directory, configDirectories = {}, environment = {}) {
    const root = repositoryRoot(directory);
    const dvcDirectory = (0,external_node_path_.join)(root, '.dvc');
    const config = loadConfig(dvcDirectory, configDirectories);
    return {
        root,
        dvcDirectory,
        cacheDirectory: config.cacheDirectory ?? (0,external_node_path_.join)(dvcDirectory, 'cache'),
        temporaryDirectory: (0,external_node_path_.join)(dvcDirectory, 'tmp'),
        config,
        environment,
    };
}
/** Root of the repository around a directory. Throws `NOT_A_DVC_REPOSITORY` (exit 2) where there is none. */
function repositoryRoot(directory) {
    const root = findRoot((0,external_node_path_.resolve)(directory));
    if (root !== undefined)
        return root;
    throw new errors/* UserError */.yo({
        code: 'NOT_A_DVC_REPOSITORY',
        message: `${directory} is not inside a DVC repository (no .dvc directory here or above)`,
        hint: 'Run `assay init` at the top of the project, or `assay -C <directory>` to work elsewhere.',
        exitCode: 2,
    });
}
/** The nearest directory with a `.dvc` directory in it, from `start` (absolute) upwards. */
function findRoot(start) {
    for (let directory = start;; directory = (0,external_node_path_.dirname)(directory)) {
        if (isRepositoryRoot(directory))
            return directory;
        if ((0,external_node_path_.dirname)(directory) === directory)
            return undefined;
    }
}
/** Whether the directory holds a `.dvc` directory. */
function isRepositoryRoot(directory) {
    try {
        return (0,external_node_fs_.statSync)((0,external_node_path_.join)(directory, '.dvc')).isDirectory();
    }
    catch (error) {
        if ((0,platform_files/* isMissing */.b2)(error))
            return false;
        throw error;
    }
}
/** Whether the path is there at all, be it a broken link. */
function existsAt(path) {
    try {
        lstatSync(path);
        return true;
    }
    catch (error) {
        if (isMissing(error))
            return false;
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/src/commands/open-repository.js




/** The DVC repository around the command's directory, with the configuration of all four levels. */
function open_repository_openRepository({ directory, environment, trigger }) {
    // Otherwise a mistyped directory would silently mean the repository around it.
    if (!(0,platform_files/* statIfExists */.oL)(directory)?.isDirectory()) {
        throw new errors/* UserError */.yo({
            code: 'DIRECTORY_MISSING',
            message: `there is no directory ${directory}`,
            hint: environment['GITHUB_ACTIONS'] === 'true' || trigger.kind !== 'manual'
                ? 'Correct the path. It counts from the workspace, which actions/checkout fills.'
                : 'Correct the path.',
            exitCode: 2,
        });
    }
    return openRepository(directory, configDirectories(environment), environment);
}
/** Where the machine-wide and the user's configuration stand. */
function configDirectories(environment) {
    const home = environment['HOME'] ?? environment['USERPROFILE'];
    const xdg = environment['XDG_CONFIG_HOME'] ?? (home && (0,external_node_path_.join)(home, '.config'));
    const global = environment['DVC_GLOBAL_CONFIG_DIR'] ?? (xdg && (0,external_node_path_.join)(xdg, 'dvc'));
    const system = environment['DVC_SYSTEM_CONFIG_DIR'] ?? '/etc/xdg/dvc';
    return { system, ...(global && { global }), ...(home && { home }) };
}

;// CONCATENATED MODULE: ./build/src/commands/out-directory.js



/** Where `assay run` writes unless told otherwise, relative to the repository root. */
const DEFAULT_OUT = '.assay/out';
/**
 * The absolute directory a report goes to; checked before any work begins. Throws `OUT_INVALID` (exit 2) for the
 * repository itself, for what belongs to git or DVC, for a file, and for a default place that is a link to elsewhere.
 */
function outDirectory({ root }, asked) {
    const directory = (0,external_node_path_.resolve)(root, asked ?? DEFAULT_OUT);
    const invalid = (what) => new errors/* UserError */.yo({
        code: 'OUT_INVALID',
        message: `the report cannot go to ${asked ?? DEFAULT_OUT}: ${what}`,
        hint: 'Name a directory of its own: assay run --out <directory>',
        exitCode: 2,
    });
    if (directory === root)
        throw invalid('it is the repository itself');
    if (['.git', '.dvc'].some((name) => `${directory}/`.startsWith(`${root}/${name}/`)))
        throw invalid('git and DVC keep their own files there');
    const own = asked === undefined ? [`${root}/.assay`, directory] : [];
    for (const path of own)
        if ((0,platform_files/* lstatIfExists */.sM)(path)?.isSymbolicLink())
            throw invalid('it is a link');
    for (const path of [...own, directory]) {
        const entry = (0,platform_files/* lstatIfExists */.sM)(path);
        if (entry && !entry.isDirectory() && !entry.isSymbolicLink())
            throw invalid('there is a file');
    }
    return directory;
}

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
    const { ready, reason } = await remoteReadiness(repository);
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
            const { recordHistory } = await __webpack_require__.e(/* import() */ 247).then(__webpack_require__.bind(__webpack_require__, 77247));
            const whole = { ...run, id: (0,external_node_crypto_.randomUUID)(), time: now, branch, compared };
            const problem = await recordHistory(git, repository, workflow, whole);
            return problem === undefined ? [] : [problem];
        },
    };
}

// EXTERNAL MODULE: ./build/src/commands/report-document.js + 3 modules
var report_document = __webpack_require__(46084);
;// CONCATENATED MODULE: ./build/src/commands/repro-outcome.js


/** A line names so many reasons; JSON has them all. */
const MOST_REASONS = 4;
/** What reproducing came to (in a dry run: what would happen), a line for each stage, and what git should be told. */
function reproOutcome(results, dryRun, reminder = '') {
    const failed = results.find(({ failure }) => failure !== undefined)?.failure;
    const lines = results.map((result) => resultLine(result, dryRun));
    for (const { failure } of results) {
        if (!failure)
            continue;
        const place = failure.location ? `${formatLocation(failure.location)}: ` : '';
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
                reasons: reasons.map(describeReason),
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
    const shown = reasons.slice(0, MOST_REASONS).map(describeReason);
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

// EXTERNAL MODULE: ./build/src/commands/rule-places.js
var rule_places = __webpack_require__(80693);
;// CONCATENATED MODULE: ./build/src/commands/run-outcome.js



/** What a finished run tells its door. */
function runOutcome(parts) {
    const { report, results, files, candidates, pushed, committed } = parts;
    return {
        exitCode: exitCodeOfRun(parts),
        json: report,
        text: (0,report_document/* reportDocument */.ce)(report),
        stagesRun: stagesRun(results),
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
    const placeOf = head ? (0,rule_places/* rulePlaces */.b)(head.text, configFile) : () => undefined;
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

// EXTERNAL MODULE: ./build/src/commands/run-rules.js
var run_rules = __webpack_require__(48015);
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

// EXTERNAL MODULE: ./build/src/pipeline/stage.js
var stage = __webpack_require__(15970);
;// CONCATENATED MODULE: ./build/src/pipeline/graph.js



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
    nodes.sort((a, b) => (0,repository_path/* byDirectory */.vS)(external_node_path_.posix.dirname(fileOf(a)), external_node_path_.posix.dirname(fileOf(b))));
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
        for (const ancestor of graph_ancestorsOf(output.path)) {
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
    for (const place of [path, ...graph_ancestorsOf(path)]) {
        const output = index.byPath.get(place);
        if (output)
            around.push(output);
    }
    const below = index.below.get(path);
    return below ? [...around, ...below.toSorted((a, b) => byTree(a.path, b.path, index.met))] : around;
}
/** DVC takes what lies below a directory one directory at a time, each where something in it was first met. */
function byTree(a, b, met) {
    const [placesOfA, placesOfB] = [a, b].map((path) => [path, ...graph_ancestorsOf(path)].reverse());
    const at = placesOfA.findIndex((place, index) => place !== placesOfB[index]);
    return at < 0 ? 0 : met.get(placesOfA[at]) - met.get(placesOfB[at]);
}
function fileOf(node) {
    return 'stage' in node ? node.stage.file : node.source.address;
}
/** Proper ancestors, nearest first; the last is '', the root. */
function graph_ancestorsOf(path) {
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
    return new errors/* UserError */.yo({
        code: 'OUTPUTS_OVERLAP',
        message: a.path === b.path ? `"${a.path}" has two makers` : `"${b.path}" lies inside the output "${a.path}"`,
        hint: 'A path may be made by one stage or .dvc file only, and not inside another output.',
        exitCode: 2,
        mistakes: [said(a), said(b)],
    });
}
function refuseInsideOutput(node, index, graph) {
    const file = fileOf(node);
    for (const place of graph_ancestorsOf(file)) {
        const output = index.byPath.get(place);
        if (!output)
            continue;
        throw new errors/* UserError */.yo({
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
    return new errors/* UserError */.yo({
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

;// CONCATENATED MODULE: ./build/src/versioning/find-pipeline-files.js







/**
 * Finds `*.dvc` and `dvc.yaml` files as DVC does: not in `.git` and `.dvc`, nested repositories, linked directories,
 * what `.dvcignore` or git leave out, nor inside the outputs of the `.dvc` files found on the way.
 */
function findPipelineFiles(repository) {
    const dvcIgnored = dvcIgnoreRules(repository);
    const gitIgnored = gitIgnoreRules(repository);
    const found = { dvcFiles: [], dvcYamls: [] };
    const outputs = new Set();
    const pending = [''];
    for (let directory = pending.pop(); directory !== undefined; directory = pending.pop()) {
        if (outputs.has(directory))
            continue;
        for (const entry of (0,external_node_fs_.readdirSync)((0,external_node_path_.join)(repository.root, directory), { withFileTypes: true })) {
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
                for (const output of find_pipeline_files_outputsOf(repository, path))
                    outputs.add(output);
            }
            else if (!isRepositoryRoot((0,external_node_path_.join)(repository.root, path))) {
                pending.push(path);
            }
        }
    }
    found.dvcFiles.sort(repository_path/* byCodePoint */.HH);
    found.dvcYamls.sort((a, b) => (0,repository_path/* byDirectory */.vS)(external_node_path_.posix.dirname(a), external_node_path_.posix.dirname(b)));
    return found;
}
function isPipelineFile(name) {
    return name === 'dvc.yaml' || (name.endsWith('.dvc') && name !== '.dvc');
}
/** Outputs of a `.dvc` file; none of one that cannot be read, which whoever reads it will say. */
function find_pipeline_files_outputsOf(repository, path) {
    if (!path.endsWith('.dvc'))
        return [];
    try {
        return readDvcFiles(repository, [path]).flatMap(({ outputs }) => outputs.map((output) => output.path));
    }
    catch (error) {
        if (error instanceof errors/* UserError */.yo)
            return [];
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/src/versioning/own-file.js






/** Where caches keep an object (dvc-formats §1.4), below their root. */
const OBJECT = /^(?:files[/\\]md5[/\\])?[0-9a-f]{2}[/\\][0-9a-f]{30}$/;
/**
 * Whether links lead a path (POSIX, from the root) out of the git repository, or to what git and DVC keep for themselves.
 * Whoever writes a commit could bring such a link, and have what it leads to shown. Objects of the cache are no way
 * out: checked out as links, data leads there.
 */
function leadsOutside(repository, path) {
    const real = realPathOf((0,external_node_path_.join)(repository.root, path));
    if (real === undefined)
        return false;
    const root = external_node_fs_.realpathSync.native(repository.root);
    const names = namesBelow(gitTop(root) ?? root, real);
    if (names && (0,reserved_path/* reservedProblem */.y)(names) === undefined)
        return false;
    const cache = realPathOf(repository.cacheDirectory);
    return cache === undefined || !OBJECT.test((0,external_node_path_.relative)(cache, real));
}
/** The text of a file of the repository; undefined where there is none. Throws `PATH_OUTSIDE` for what `leadsOutside`, and `FILE_UNREADABLE` (exit 2). */
function readOwnText(repository, path) {
    refuseOutside(repository, path);
    return (0,platform_files/* readTextIfExists */.TP)((0,external_node_path_.join)(repository.root, path));
}
/** The bytes of a file of the repository; undefined where there is none, or no file. Throws `PATH_OUTSIDE` (exit 2). */
function readOwnFile(repository, path) {
    refuseOutside(repository, path);
    const absolute = join(repository.root, path);
    return statIfExists(absolute)?.isFile() ? readFileSync(absolute) : undefined;
}
function refuseOutside(repository, path) {
    if (!leadsOutside(repository, path))
        return;
    throw new errors/* UserError */.yo({
        code: 'PATH_OUTSIDE',
        message: `${path} leads out of the git repository, or into a directory of git or DVC`,
        hint: 'Put a copy of the file in the place of the link.',
        exitCode: 2,
    });
}
function realPathOf(path) {
    try {
        return external_node_fs_.realpathSync.native(path);
    }
    catch (error) {
        if ((0,platform_files/* isMissing */.b2)(error))
            return undefined;
        throw error;
    }
}
/** Names on the way from a directory to a path below it; undefined for all other paths. */
function namesBelow(directory, path) {
    const way = (0,external_node_path_.relative)(directory, path);
    const names = way.split(external_node_path_.sep);
    return (0,external_node_path_.isAbsolute)(way) || names[0] === '..' ? undefined : names;
}

// EXTERNAL MODULE: ./build/src/commands/vars-reader.js
var vars_reader = __webpack_require__(52546);
;// CONCATENATED MODULE: ./build/src/commands/workspace.js







/** Reads everything that says what the repository holds; hashes nothing. */
function openWorkspace(context, repository = open_repository_openRepository(context)) {
    const found = findPipelineFiles(repository);
    const dvcFiles = readDvcFiles(repository, found.dvcFiles);
    const read = (path) => readOwnText(repository, path);
    const readVars = (0,vars_reader/* varsReader */.Y)(read);
    const pipelines = found.dvcYamls.map((path) => (0,dvc_yaml/* parseDvcYaml */.g)(read(path) ?? '', path, readVars, repository.config.flagStyle));
    const stages = pipelines.flatMap((pipeline) => pipeline.stages);
    const locks = new Map();
    const gitIgnored = gitIgnoreRules(repository);
    for (const { path } of pipelines) {
        const lockPath = (0,stage/* lockPathOf */.O)(path);
        if (gitIgnored.ignores(lockPath, false))
            throw lockIgnored(lockPath);
        const text = read(lockPath);
        locks.set(lockPath, { text, lock: text === undefined ? new Map() : (0,lock/* parseLock */.PG)(text, lockPath) });
    }
    const sources = dvcFiles.map(({ path, outputs }) => ({ address: path, outputs }));
    return { repository, dvcFiles, pipelines, stages, graph: buildGraph(stages, sources), locks };
}
/** As DVC has it: otherwise nobody else would ever see what was recorded. */
function lockIgnored(path) {
    return new errors/* UserError */.yo({
        code: 'LOCK_IGNORED',
        message: `${path} is ignored by git, and belongs into it`,
        hint: `Take it out of .gitignore, or add the line !${path.split('/').at(-1)} behind the one that matches it.`,
        exitCode: 2,
    });
}
/** The lock a stage is recorded in. */
function lockOf(workspace, stage) {
    return workspace.locks.get(lockPathOf(stage.file)).lock;
}
/** Every output with what `.dvc` files and locks record of it, whether git or the cache keeps it. */
function recordedOutputs(workspace) {
    const ofStages = workspace.stages.flatMap((stage) => withContents(stage, lockOf(workspace, stage).get(stage.name)));
    return [...workspace.dvcFiles.flatMap(({ outputs }) => outputs), ...ofStages];
}
/** Recorded outputs that the cache keeps: what moves between workspace, cache and remote. */
function cachedOutputs(workspace) {
    return recordedOutputs(workspace).filter((output) => output.cached && output.digest !== undefined);
}
/** The git work tree around the repository, or undefined. */
async function openRepositoryGit({ root }, context) {
    const { openGit } = await __webpack_require__.e(/* import() */ 520).then(__webpack_require__.bind(__webpack_require__, 1520));
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
        const fromTop = relative(git.root, join(realpathSync(repository.root), path))
            .split(sep)
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

;// CONCATENATED MODULE: ./build/src/report/display-width.js
/** Western letters, typographic marks, arrows, operators, shapes: a segmenter, slow to make, is not needed for them. */
const ONE_COLUMN_EACH = /^[\x20-\x7e\u00a0-\u00ac\u00ae-\u02ff\u0391-\u03a1\u03a3-\u03c9\u2010-\u2027\u202f-\u205e\u2190-\u22ff\u2500-\u25fc\u2713-\u2718]*$/;
const NO_COLUMN = /^[\p{M}\p{Cf}\p{Cc}]+$/u;
/** East Asian Wide and Fullwidth (Unicode's EastAsianWidth.txt, blocks whole), and what is shown as emoji. */
const TWO_COLUMNS = /[\u1100-\u115f\u2329\u232a\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe10-\ufe19\ufe30-\ufe6b\uff01-\uff60\uffe0-\uffe6\u{16fe0}-\u{18d08}\u{1aff0}-\u{1b2fb}\u{1f200}-\u{1f265}\u{20000}-\u{3fffd}\ufe0f]|\p{Emoji_Presentation}/u;
let segmenter;
/** The characters as a reader counts them: emoji sequences and letters with their marks are one each. */
function graphemesOf(text) {
    if (ONE_COLUMN_EACH.test(text))
        return text.split('');
    segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
    return Array.from(segmenter.segment(text), ({ segment }) => segment);
}
/** Columns a visible line takes in a terminal: wide characters and emoji two, combining marks none. */
function displayWidth(text) {
    if (ONE_COLUMN_EACH.test(text))
        return text.length;
    return graphemesOf(text).reduce((sum, grapheme) => sum + graphemeWidth(grapheme), 0);
}
/** Columns of one grapheme: 0, 1 or 2. */
function graphemeWidth(grapheme) {
    if (TWO_COLUMNS.test(grapheme))
        return 2;
    return NO_COLUMN.test(grapheme) ? 0 : 1;
}

// EXTERNAL MODULE: ./build/src/report/runs.js + 1 modules
var runs = __webpack_require__(81540);
// EXTERNAL MODULE: ./build/src/report/visible-text.js
var visible_text = __webpack_require__(36672);
// EXTERNAL MODULE: ./build/src/core/format-number.js
var format_number = __webpack_require__(26034);
;// CONCATENATED MODULE: ./build/src/report/html/escape.js
const ENTITIES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
/** Text for an element's content or a quoted attribute. Expects visible text (see `visibleLine`). */
function escapeHtml(text) {
    return text.replace(/[&<>"']/g, (character) => ENTITIES[character]);
}

;// CONCATENATED MODULE: ./build/src/report/html/chart-html.js



const WIDTH = 400;
const HEIGHT = 290;
const LEFT = 52;
const RIGHT = 12;
const TOP = 10;
const BOTTOM = 44;
const TICKS = 5;
const STYLES = ['first', 'second'];
/** Curves as inline SVG with axes and a legend. What the picture says in short is in its label. */
function chartHtml({ caption, x, y, series, hasDiagonal }) {
    const drawn = series.slice(0, STYLES.length).filter(({ points }) => points.length > 0);
    const all = drawn.flatMap(({ points }) => points);
    const across = ticksOf(all.map(([value]) => value));
    const up = ticksOf(all.map(([, value]) => value));
    const scale = (ticks, from, to) => {
        const [low, high] = [ticks[0], ticks.at(-1)];
        return (value) => round(from + ((value - low) / (high - low)) * (to - from));
    };
    const atX = scale(across, LEFT, WIDTH - RIGHT);
    const atY = scale(up, HEIGHT - BOTTOM, TOP);
    const grid = [
        ...across.map((tick) => `M${atX(tick)} ${TOP}V${HEIGHT - BOTTOM}`),
        ...up.map((tick) => `M${LEFT} ${atY(tick)}H${WIDTH - RIGHT}`),
    ];
    const low = Math.max(across[0], up[0]);
    const high = Math.min(across.at(-1), up.at(-1));
    const said = drawn.map(({ name, points }) => `${name}: ${points.length} points`).join('; ');
    const label = `${caption}. ${y.title} over ${x.title}. ${said}`;
    return [
        `<figure class="chart"><figcaption>${line(caption)}</figcaption>`,
        `<svg width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${line(label)}">`,
        `<path class="grid" d="${grid.join('')}"/>`,
        ...(hasDiagonal && high > low
            ? [`<path class="diagonal" d="M${atX(low)} ${atY(low)}L${atX(high)} ${atY(high)}"/>`]
            : []),
        ...across.map((tick) => chart_html_text(atX(tick), HEIGHT - BOTTOM + 15, 'middle', (0,format_number/* formatNumber */.ZV)(tick))),
        ...up.map((tick) => chart_html_text(LEFT - 6, atY(tick) + 4, 'end', (0,format_number/* formatNumber */.ZV)(tick))),
        chart_html_text((LEFT + WIDTH - RIGHT) / 2, HEIGHT - 8, 'middle', x.title),
        `<text transform="translate(12 ${(TOP + HEIGHT - BOTTOM) / 2}) rotate(-90)" text-anchor="middle">${line(y.title)}</text>`,
        ...drawn.map(({ points }, index) => {
            const path = points.map(([a, b], place) => `${place === 0 ? 'M' : 'L'}${atX(a)} ${atY(b)}`).join('');
            return `<path class="curve ${STYLES[index]}" d="${path}"/>`;
        }),
        '</svg>',
        `<ul class="legend">${drawn.map(({ name }, index) => `<li><svg width="26" height="8" aria-hidden="true"><path class="curve ${STYLES[index]}" d="M1 4H25"/></svg>${line(name)}</li>`).join('')}</ul>`,
        '</figure>',
    ].join('\n');
}
/** Round numbers that hold all values, at most six. */
function ticksOf(values) {
    const [low, high] = [Math.min(...values), Math.max(...values)];
    if (!(high > low))
        return Number.isFinite(low) ? [low - 0.5, low, low + 0.5] : [0, 1];
    const rough = (high - low) / TICKS;
    const power = 10 ** Math.floor(Math.log10(rough));
    const step = [1, 2, 5, 10].map((factor) => factor * power).find((size) => size >= rough * 0.999);
    const first = Math.floor(low / step + 1e-9);
    const last = Math.ceil(high / step - 1e-9);
    return Array.from({ length: last - first + 1 }, (_, index) => Number(((first + index) * step).toPrecision(12)));
}
function chart_html_text(x, y, anchor, content) {
    return `<text x="${round(x)}" y="${round(y)}" text-anchor="${anchor}">${line(content)}</text>`;
}
function line(content) {
    return escapeHtml((0,visible_text/* visibleLine */.P)(content));
}
function round(pixels) {
    return Math.round(pixels * 10) / 10;
}

// EXTERNAL MODULE: ./build/src/report/layers.js
var report_layers = __webpack_require__(5516);
;// CONCATENATED MODULE: ./build/src/report/html/layout.js
const LINE_SIZE = 12;
const SWEEPS = 8;
/** A layered drawing: longest-path layers, order by barycentres, positions as near to the neighbours' mean as order allows. */
function layout_layoutOf({ nodes, depth }, box) {
    const layers = Array.from({ length: depth }, () => []);
    const place = (layer, size) => {
        const slot = { layer, size, before: [], after: [], across: layers[layer].length };
        layers[layer].push(slot);
        return slot;
    };
    const slots = nodes.map(({ layer }) => place(layer, box.across));
    const ways = nodes.flatMap(({ index, layer, needs }) => needs.map((need) => {
        const between = Array.from({ length: layer - nodes[need].layer - 1 }, (_, step) => place(nodes[need].layer + 1 + step, LINE_SIZE));
        const way = [slots[need], ...between, slots[index]];
        way.forEach((slot, step) => {
            if (step > 0)
                slot.before.push(way[step - 1]);
            if (step < way.length - 1)
                slot.after.push(way[step + 1]);
        });
        return { from: need, to: index, between };
    }));
    order(layers);
    spread(layers, box.acrossGap);
    const first = Math.min(...layers.flat().map(({ across, size }) => across - size / 2));
    const last = Math.max(...layers.flat().map(({ across, size }) => across + size / 2));
    const pointOf = ({ layer, across }) => ({
        along: layer * (box.along + box.alongGap) + box.along / 2,
        across: across - first,
    });
    return {
        centres: slots.map(pointOf),
        edges: ways.map(({ from, to, between }) => ({ from, to, via: between.map(pointOf) })),
        alongSize: depth * box.along + (depth - 1) * box.alongGap,
        acrossSize: last - first,
    };
}
/** Sorts every layer by the mean place of its neighbours, forwards and backwards in turn; `across` is the place then. */
function order(layers) {
    for (let sweep = 0; sweep < SWEEPS; sweep += 1) {
        const isForward = sweep % 2 === 0;
        for (const layer of isForward ? layers : layers.toReversed()) {
            const wished = new Map(layer.map((slot) => [slot, meanOf(isForward ? slot.before : slot.after, slot.across)]));
            layer.sort((a, b) => wished.get(a) - wished.get(b));
            layer.forEach((slot, place) => (slot.across = place));
        }
    }
}
/** Turns places into pixels: packed at first, then each layer moves towards its neighbours without changing its order. */
function spread(layers, gap) {
    for (const layer of layers)
        settle(layer, layer.map(() => 0), gap);
    for (let sweep = 0; sweep < SWEEPS; sweep += 1) {
        for (const layer of sweep % 2 === 0 ? layers : layers.toReversed()) {
            settle(layer, layer.map(({ before, after, across }) => meanOf([...before, ...after], across)), gap);
        }
    }
}
/** The places nearest to the wished ones (least squares, by pooling adjacent violators) that keep order and distance. */
function settle(layer, wished, gap) {
    const offsets = [];
    layer.forEach(({ size }, index) => {
        const previous = layer[index - 1];
        offsets.push(previous ? offsets[index - 1] + (previous.size + size) / 2 + gap : 0);
    });
    const pools = [];
    wished.forEach((wish, index) => {
        pools.push({ sum: wish - offsets[index], count: 1 });
        while (pools.length > 1) {
            const [a, b] = [pools.at(-2), pools.at(-1)];
            if (a.sum / a.count <= b.sum / b.count)
                break;
            pools.splice(-2, 2, { sum: a.sum + b.sum, count: a.count + b.count });
        }
    });
    const shifts = pools.flatMap(({ sum, count }) => new Array(count).fill(sum / count));
    layer.forEach((slot, index) => (slot.across = offsets[index] + shifts[index]));
}
function meanOf(slots, otherwise) {
    if (slots.length === 0)
        return otherwise;
    return slots.reduce((sum, { across }) => sum + across, 0) / slots.length;
}

;// CONCATENATED MODULE: ./build/src/report/html/graph-html.js





/** A larger graph is a list: nobody reads the picture. */
const graph_html_MAX_NODES = 150;
const MAX_EDGES = 400;
const MAX_LABEL = 34;
/** Pixels of one column of the label's fixed-width face. */
const COLUMN = 7.25;
const graph_html_HEIGHT = 46;
const MARGIN = 8;
/** Width of the page's text; a graph that is wider is drawn downwards if that makes it narrower. */
const PAGE_WIDTH = 900;
/** A graph as inline SVG with its legend, or as a list where it is too large. What the picture says is in its label too. */
function graphHtml(block) {
    const graph = (0,report_layers/* layersOf */.w)(block);
    const caption = escapeHtml((0,visible_text/* visibleLine */.P)(block.caption));
    const isDrawn = graph.nodes.length <= graph_html_MAX_NODES && graph.edgeCount <= MAX_EDGES;
    const inner = isDrawn && graph.nodes.length > 0 ? drawing(graph, caption) : list(graph);
    const legend = block.legend.map(({ label, tone }) => `<li><svg class="key" width="22" height="14" aria-hidden="true"><rect class="box ${tone}" x="1.5" y="1.5" width="19" height="11" rx="3"/></svg>${escapeHtml((0,visible_text/* visibleLine */.P)(label))}</li>`);
    return [
        `<figure><figcaption>${caption}</figcaption>`,
        inner,
        ...(legend.length > 0 && isDrawn ? [`<ul class="legend">${legend.join('')}</ul>`] : []),
        '</figure>',
    ].join('\n');
}
function drawing(graph, caption) {
    const texts = graph.nodes.flatMap(({ label, state }) => [shortened(label), shortened(state)]);
    const columns = Math.max(...texts.map(displayWidth));
    const width = Math.round(Math.max(96, columns * COLUMN + 26));
    const across = layout_layoutOf(graph, { along: width, across: graph_html_HEIGHT, alongGap: 52, acrossGap: 16 });
    const down = layout_layoutOf(graph, { along: graph_html_HEIGHT, across: width, alongGap: 40, acrossGap: 20 });
    const isDown = across.alongSize > PAGE_WIDTH && down.acrossSize < across.alongSize;
    const layout = isDown ? down : across;
    const sizes = [layout.alongSize, layout.acrossSize].map((size) => Math.ceil(size + 2 * MARGIN));
    const [pageWidth, pageHeight] = isDown ? sizes.toReversed() : sizes;
    const at = ({ along, across: side }) => isDown ? { x: side + MARGIN, y: along + MARGIN } : { x: along + MARGIN, y: side + MARGIN };
    const said = graph.nodes.map((node) => `${node.label}: ${node.state}${followsFrom(graph, node)}`).join('; ');
    return [
        `<div class="scroll" role="group" tabindex="0" aria-label="${caption}">`,
        `<svg class="graph" width="${pageWidth}" height="${pageHeight}" viewBox="0 0 ${pageWidth} ${pageHeight}" role="img" aria-label="${escapeHtml(said)}">`,
        ...layout.edges.map((edge) => arrow(layout, edge, isDown ? graph_html_HEIGHT : width, at, isDown)),
        ...graph.nodes.map((node) => boxOf(node, at(layout.centres[node.index]), width)),
        '</svg></div>',
    ].join('\n');
}
function boxOf({ label, state, tone }, { x, y }, width) {
    const short = shortened(label);
    const title = short === label ? '' : `<title>${escapeHtml(label)}</title>`;
    return [
        `<g>${title}<rect class="box ${tone}" x="${graph_html_round(x - width / 2)}" y="${graph_html_round(y - graph_html_HEIGHT / 2)}" width="${width}" height="${graph_html_HEIGHT}" rx="8"/>`,
        `<text class="name" x="${graph_html_round(x)}" y="${graph_html_round(y - 3)}">${escapeHtml(short)}</text>`,
        `<text class="state ${tone}" x="${graph_html_round(x)}" y="${graph_html_round(y + 14)}">${escapeHtml(shortened(state))}</text></g>`,
    ].join('');
}
/** A curve from box to box that runs straight where it passes a layer, with its head drawn as a triangle. */
function arrow({ centres }, { from, to, via }, boxAlong, at, isDown) {
    const half = boxAlong / 2;
    const shifted = ({ along, across }, by) => ({ along: along + by, across });
    const stops = [
        shifted(centres[from], half),
        ...via.flatMap((point) => [shifted(point, -half), shifted(point, half)]),
        shifted(centres[to], -half - 7),
    ];
    const path = stops.map((stop, index) => {
        const { x, y } = at(stop);
        if (index === 0)
            return `M${graph_html_round(x)} ${graph_html_round(y)}`;
        if (index % 2 === 0)
            return `L${graph_html_round(x)} ${graph_html_round(y)}`;
        const start = stops[index - 1];
        const middle = (start.along + stop.along) / 2;
        const [c, d] = [at({ along: middle, across: start.across }), at({ along: middle, across: stop.across })];
        return `C${graph_html_round(c.x)} ${graph_html_round(c.y)} ${graph_html_round(d.x)} ${graph_html_round(d.y)} ${graph_html_round(x)} ${graph_html_round(y)}`;
    });
    const tip = at(shifted(centres[to], -half - 1));
    const head = isDown ? 'l-4 -8h8z' : 'l-8 -4v8z';
    return `<path class="edge" d="${path.join('')}"/><path class="head" d="M${graph_html_round(tip.x)} ${graph_html_round(tip.y)}${head}"/>`;
}
function list(graph) {
    const items = graph.nodes.map((node) => `<li><code>${escapeHtml(node.label)}</code> <span class="${node.tone}">${escapeHtml(node.state)}</span>${escapeHtml(followsFrom(graph, node))}</li>`);
    return `<ul class="nodes">\n${items.join('\n')}\n</ul>`;
}
function followsFrom({ nodes }, { needs }) {
    return needs.length === 0 ? '' : `, after ${needs.map((need) => nodes[need].label).join(', ')}`;
}
/** Both ends of a long label: directories begin alike, stages end alike. */
function shortened(label) {
    const characters = Array.from(label);
    if (characters.length <= MAX_LABEL)
        return label;
    return `${characters.slice(0, MAX_LABEL / 2 - 1).join('')}…${characters.slice(-MAX_LABEL / 2).join('')}`;
}
function graph_html_round(pixels) {
    return Math.round(pixels * 10) / 10;
}

;// CONCATENATED MODULE: ./build/src/report/html/inline.js


/** A cell's or paragraph's content as phrasing content; tones are classes of the same name. */
function inlineHtml(content) {
    return (0,runs/* runsOf */.k)(content).map(runHtml).join('');
}
function runHtml({ face, text, tone, url }) {
    const shown = escapeHtml(text);
    const toned = tone === 'neutral' ? '' : ` class="${tone}"`;
    if (face === 'link')
        return `<a href="${escapeHtml(url)}" rel="noopener noreferrer">${shown}</a>`;
    if (face === 'code')
        return `<code${toned}>${shown}</code>`;
    if (face === 'strong')
        return `<strong${toned}>${shown}</strong>`;
    return toned === '' ? shown : `<span${toned}>${shown}</span>`;
}

;// CONCATENATED MODULE: ./build/src/report/html/blocks.js







/** Columns of a cell that stays on one line. */
const SHORT = 24;
const NOTE_WORDS = { info: 'Note', warning: 'Warning', error: 'Error' };
/** One block as HTML. */
function blockHtml(block) {
    switch (block.kind) {
        case 'heading':
            return `<h${block.level}>${blocks_line(block.text)}</h${block.level}>`;
        case 'paragraph':
            return `<p>${inlineHtml(block.content)}</p>`;
        case 'table':
            return tableHtml(block);
        case 'graph':
            return graphHtml(block);
        case 'chart':
            return chartHtml(block);
        case 'note':
            return `<p class="note ${block.tone}" role="note"><b>${NOTE_WORDS[block.tone]}:</b> ${inlineHtml(block.content)}</p>`;
        case 'code':
            return `<pre tabindex="0"><code>${escapeHtml((0,visible_text/* visibleLines */.g)(block.text))}</code></pre>`;
        case 'details':
            return detailsHtml(block);
    }
}
/** The first column holds the row's name. The box around scrolls where the page is narrow, by keyboard too. */
function tableHtml({ caption, columns, rows }, isCaptionSeen = true) {
    const head = columns.map(({ title, align }) => `<th scope="col"${classes([align])}>${blocks_line(title)}</th>`).join('');
    const body = rows.map((row) => {
        const cells = columns.map(({ align }, index) => {
            const content = row[index] ?? '';
            const attributes = classes([align, displayWidth((0,runs/* plainText */.w)(content)) > SHORT && 'long']);
            const [open, close] = index === 0 ? ['th scope="row"', 'th'] : ['td', 'td'];
            return `<${open}${attributes}>${inlineHtml(content)}</${close}>`;
        });
        return `<tr>${cells.join('')}</tr>`;
    });
    return [
        `<div class="scroll" role="group" tabindex="0" aria-label="${blocks_line(caption)}"><table>`,
        `<caption${isCaptionSeen ? '' : ' class="said"'}>${blocks_line(caption)}</caption>`,
        `<thead><tr>${head}</tr></thead>`,
        '<tbody>',
        ...body,
        '</tbody></table></div>',
    ].join('\n');
}
/** Left is where text stands anyway. */
function classes(names) {
    const given = names.filter((name) => name && name !== 'left').join(' ');
    return given === '' ? '' : ` class="${given}"`;
}
function detailsHtml({ summary, blocks, open }) {
    const inner = blocks.map((block) => block.kind === 'table' ? tableHtml(block, blocks.length > 1) : blockHtml(block));
    return [
        `<details${open ? ' open' : ''}>`,
        `<summary>${blocks_line(summary)}</summary><div>`,
        ...inner,
        '</div></details>',
    ].join('\n');
}
function blocks_line(text) {
    return escapeHtml((0,visible_text/* visibleLine */.P)(text));
}

;// CONCATENATED MODULE: ./build/src/report/html/style.js
/** The style sheet of the HTML report. Text has a contrast of at least 4.5 on its ground in both schemes. */
const STYLE = `
:root {
  color-scheme: light dark;
  --ground: #ffffff; --raised: #f6f7f9; --line: #dfe3e8; --text: #1b1f24; --soft: #57606a; --link: #0a56c2;
  --good: #146c2e; --good-ground: #e3f5e8; --bad: #b3142a; --bad-ground: #fdeaec;
  --unsure: #7a5200; --unsure-ground: #fdf3d7; --neutral: #24508f; --neutral-ground: #e8f0fb; --quiet-ground: #f3f4f6;
  --face: system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif;
  --fixed: ui-monospace, SFMono-Regular, "SF Mono", Menlo, Consolas, "DejaVu Sans Mono", monospace;
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    --ground: #0f1318; --raised: #171c23; --line: #2c333d; --text: #e3e8ee; --soft: #a0a9b5; --link: #7db4ff;
    --good: #62d08a; --good-ground: #12301d; --bad: #ff8f98; --bad-ground: #3a171c;
    --unsure: #e6bb52; --unsure-ground: #33290f; --neutral: #93bdf7; --neutral-ground: #17273d; --quiet-ground: #1b2027;
  }
}
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; }
body { margin: 0 auto; max-width: 62rem; padding: 2.5rem clamp(1rem, 4vw, 2.5rem) 3rem; background: var(--ground); color: var(--text); font: 1rem/1.55 var(--face); overflow-wrap: anywhere; }
header { margin-bottom: 2rem; padding: 1.1rem 1.4rem 1.2rem; border-radius: .75rem; border-left: .4rem solid; }
header.pass { border-color: var(--good); background: var(--good-ground); }
header.fail { border-color: var(--bad); background: var(--bad-ground); }
header.inconclusive { border-color: var(--unsure); background: var(--unsure-ground); }
h1 { display: flex; align-items: center; gap: .6rem; margin: 0; font-size: 1.6rem; line-height: 1.25; font-weight: 650; letter-spacing: -.01em; }
h1 svg { flex: none; }
.pass h1 { color: var(--good); } .fail h1 { color: var(--bad); } .inconclusive h1 { color: var(--unsure); }
header p { margin: .5rem 0 0; font-size: 1.08rem; }
h2 { margin: 2.2rem 0 .8rem; font-size: 1.25rem; font-weight: 650; } h3 { margin: 1.6rem 0 .6rem; font-size: 1.05rem; font-weight: 650; }
p { margin: .9rem 0; }
a { color: var(--link); text-underline-offset: .15em; }
code { font: .875em/1.5 var(--fixed); white-space: pre-wrap; unicode-bidi: isolate; }
p code, summary code { padding: .1em .35em; border-radius: .3em; background: var(--raised); }
header p code, .note code { background: transparent; padding: 0; }
pre { margin: 1rem 0; padding: .9rem 1.1rem; overflow-x: auto; border: 1px solid var(--line); border-radius: .6rem; background: var(--raised); line-height: 1.45; }
pre code { white-space: pre; overflow-wrap: normal; }
.good { color: var(--good); } .bad { color: var(--bad); } .unsure { color: var(--unsure); } .quiet { color: var(--soft); }
strong.good, strong.bad, strong.unsure, strong.quiet { display: inline-block; padding: .05em .6em; border-radius: 1em; font-weight: 600; font-size: .92em; }
strong.good { background: var(--good-ground); } strong.bad { background: var(--bad-ground); } strong.unsure { background: var(--unsure-ground); } strong.quiet { background: var(--quiet-ground); }
.note { padding: .7rem 1rem; border-radius: .6rem; border: 1px solid var(--line); border-left-width: .25rem; background: var(--raised); }
.note.error { border-left-color: var(--bad); } .note.error b { color: var(--bad); }
.note.warning { border-left-color: var(--unsure); } .note.warning b { color: var(--unsure); }
.note.info { border-left-color: var(--neutral); } .note.info b { color: var(--neutral); }
.scroll { margin: 1rem 0; overflow-x: auto; }
table { width: 100%; border-collapse: collapse; font-size: .94rem; font-variant-numeric: tabular-nums; overflow-wrap: normal; }
caption { padding: 0 .25rem .5rem; text-align: left; font-weight: 650; font-size: 1.02rem; }
.said { position: absolute; width: 1px; height: 1px; padding: 0; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
th, td { padding: .45rem .9rem .45rem .25rem; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; font-weight: inherit; unicode-bidi: isolate; }
thead th { color: var(--soft); font-size: .85rem; font-weight: 600; white-space: nowrap; vertical-align: bottom; }
th:last-child, td:last-child { padding-right: .25rem; }
tbody th, td { white-space: nowrap; } tbody .long { min-width: 15rem; max-width: 30rem; white-space: normal; overflow-wrap: anywhere; }
.right { text-align: right; } .center { text-align: center; }
tbody tr:hover { background: var(--raised); }
details { margin: .8rem 0; border: 1px solid var(--line); border-radius: .6rem; }
details > div { padding: 0 1.1rem .3rem; }
summary { padding: .65rem 1.1rem; cursor: pointer; font-weight: 600; border-radius: .6rem; }
summary:hover { background: var(--raised); }
figure { margin: 1rem 0; } figcaption { font-weight: 650; }
.graph { display: block; } .graph text { text-anchor: middle; fill: var(--text); }
.graph .name { font: 12px var(--fixed); } .graph .state { font: 600 11.5px var(--face); }
.graph .state.good { fill: var(--good); } .graph .state.bad { fill: var(--bad); } .graph .state.unsure { fill: var(--unsure); }
.graph .state.quiet { fill: var(--soft); } .graph .state.neutral { fill: var(--neutral); }
.box { stroke-width: 1.5; }
.box.good { fill: var(--good-ground); stroke: var(--good); } .box.bad { fill: var(--bad-ground); stroke: var(--bad); stroke-width: 3; }
.box.unsure { fill: var(--unsure-ground); stroke: var(--unsure); stroke-dasharray: 7 3; } .box.quiet { fill: var(--quiet-ground); stroke: var(--soft); stroke-dasharray: 2 3; }
.box.neutral { fill: var(--neutral-ground); stroke: var(--neutral); }
.edge { fill: none; stroke: var(--soft); stroke-width: 1.3; opacity: .8; } .head { fill: var(--soft); }
.chart { display: inline-block; margin: 1rem 1.5rem 1rem 0; vertical-align: top; } .chart svg { display: block; max-width: 100%; height: auto; }
.chart text { fill: var(--soft); font: 11px var(--face); font-variant-numeric: tabular-nums; } .grid { stroke: var(--line); stroke-width: 1; fill: none; }
.diagonal { stroke: var(--soft); stroke-dasharray: 3 4; fill: none; } .curve { fill: none; stroke-width: 2; stroke-linejoin: round; }
.curve.first { stroke: var(--link); } .curve.second { stroke: var(--unsure); stroke-dasharray: 6 3; }
.legend { display: flex; flex-wrap: wrap; gap: .3rem 1.3rem; margin: .6rem 0 0; padding: 0; list-style: none; color: var(--soft); font-size: .88rem; }
.legend li { display: flex; align-items: center; gap: .45rem; }
.nodes { padding-left: 1.2rem; }
footer { margin-top: 2.5rem; padding-top: 1rem; border-top: 1px solid var(--line); color: var(--soft); font-size: .9rem; } footer p { margin: .3rem 0; }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; border-radius: .3rem; }
@media screen and (max-width: 40rem) {
  table { font-size: .84rem; } th, td { padding-right: .6rem; } tbody .long { min-width: 8.5rem; }
  details > div { padding: 0 .8rem .3rem; } summary { padding: .65rem .8rem; }
}
@media print {
  @page { margin: 14mm; }
  body { max-width: none; padding: 0; font-size: 10pt; }
  details { break-inside: auto; } details::details-content { display: block; content-visibility: visible; height: auto; }
   .scroll, pre { overflow: visible; } pre code { white-space: pre-wrap; overflow-wrap: anywhere; }
  table { font-size: 9pt; } tbody th, td { white-space: normal; padding-right: .5rem; } tbody .right { white-space: nowrap; } tbody .long { min-width: 8rem; }
  summary { list-style: none; } summary::-webkit-details-marker { display: none; }
  thead { display: table-header-group; } tr, figure, .note, header { break-inside: avoid; } summary { break-after: avoid; }
  .graph { max-width: 100%; height: auto; } tbody tr:hover { background: none; }
  header, .box, strong, .note { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
`;

;// CONCATENATED MODULE: ./build/src/report/html/page.js



/** Nothing is loaded and nothing runs, whatever the strings of a page say. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'";
/** A whole HTML page that needs neither network nor script. */
function pageHtml({ title, body, style = '' }) {
    return [
        '<!doctype html>',
        '<html lang="en">',
        '<head>',
        '<meta charset="utf-8">',
        `<meta http-equiv="Content-Security-Policy" content="${POLICY}">`,
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        '<meta name="color-scheme" content="light dark">',
        '<meta name="referrer" content="no-referrer">',
        `<title>${htmlText(title)}</title>`,
        '<link rel="icon" href="data:,">',
        `<style>${STYLE}${style}</style>`,
        '</head>',
        '<body>',
        ...body,
        '</body>',
        '</html>',
        '',
    ].join('\n');
}
/** One line of text for an element's content or a quoted attribute; what cannot be seen is made visible. */
function htmlText(text) {
    return escapeHtml((0,visible_text/* visibleLine */.P)(text));
}

;// CONCATENATED MODULE: ./build/src/report/html/render-html.js


const MARKS = {
    pass: 'M7 12.5l3.5 3.5L17 9',
    fail: 'M8.5 8.5l7 7m0-7l-7 7',
    inconclusive: 'M9.2 9.4a2.8 2.8 0 1 1 4.4 2.3c-1 .7-1.6 1.2-1.6 2.3m0 3v.1',
};
/** One HTML file that needs neither network nor script: light and dark, printable with its folds open. */
function renderHtml(document, { title }) {
    const { decision, reason, blocks, footer } = document;
    const mark = `<svg width="28" height="28" viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true"><circle cx="12" cy="12" r="10"/><path d="${MARKS[decision]}"/></svg>`;
    const why = reason === '' ? [] : [`<p>${htmlText(reason)}</p>`];
    const body = [
        `<header class="${decision}">`,
        `<h1>${mark}<span>${htmlText(document.title)}</span></h1>`,
        ...why,
        '</header>',
        '<main>',
        ...blocks.map(blockHtml),
        '</main>',
        ...(footer.length > 0 ? ['<footer>', ...footer.map(blockHtml), '</footer>'] : []),
    ];
    return pageHtml({ title, body });
}

// EXTERNAL MODULE: ./build/src/report/markdown/render-markdown.js + 7 modules
var render_markdown = __webpack_require__(83847);
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
    (0,platform_files/* writeFileAtomic */.Zf)(files.html, renderHtml(document, { title: document.title }));
    (0,platform_files/* writeFileAtomic */.Zf)(files.markdown, (0,render_markdown/* renderMarkdown */.G)(document));
    (0,platform_files/* writeFileAtomic */.Zf)(files.json, json);
    return files;
}

;// CONCATENATED MODULE: ./build/src/commands/reevaluate.js





















/**
 * Measures models that somebody else made, by what is checked out: its assay.yaml, its test rows, its own models beside them.
 * No stage runs, and nothing of the change is read but the models. The decision is for readers: the exit code is 0 whatever it
 * is. Throws `CANDIDATE_INVALID` (exit 2) where the checkout or the models are not those that the candidate names.
 */
async function reevaluate(context, { candidate, models, pull }) {
    const watch = new Stopwatch();
    const repository = open_repository_openRepository(context);
    const out = outDirectory(repository, undefined);
    const git = await openRepositoryGit(repository, context);
    const commit = await git?.resolve('HEAD');
    if (!git || commit !== candidate.base_sha)
        throw elsewhere(candidate, commit);
    const rules = (0,run_rules/* chooseRules */.D8)(undefined, await readBaseConfig(git, commit, repository, schema/* CONFIG_FILE */.g2), 'base');
    if (!rules)
        throw invalid(`there is no ${schema/* CONFIG_FILE */.g2} at ${commit.slice(0, 10)}`);
    requireModels(rules.config.models, models);
    const { pipeline } = rules.config;
    const policy = await remotePolicy(repository, context.trigger, { pull, push: 'never' }, pipeline);
    const base = await commit_view_commitView(git, repository, { name: 'the base', commit }, policy.pull);
    watch.lap('base');
    const evidence = await reevaluate_measure(context, rules, { git, base, models, readFromRemote: policy.pull });
    watch.lap('evidence');
    const workspace = openWorkspace(context, repository);
    const { measurements } = evidence;
    const finished = { rules, head: undefined, workspace, git, snapshot: undefined, results: [] };
    const history = await historyOfRun({ ...finished, readFromRemote: policy.pull }, context, evidence, measurements);
    // What files of the change say is no part of this.
    const ofModels = { ...rules, config: { ...rules.config, metrics: [] } };
    const verdicts = (0,run_rules/* judgeBy */.FU)(ofModels, measurements, true, { ...evidence, past: history.past });
    const { decision, reason } = (0,decide/* decide */.L)(verdicts, undefined);
    watch.lap('history');
    const report = fitReport({
        schema: core_report/* REPORT_SCHEMA */.DC,
        subject: subjectOf(context.workflow, context.trigger, commit, commit),
        trust: 'self_reported',
        candidate,
        inputs: { config_sha: rules.sha, data: {}, models: digestsOf(models) },
        decision,
        reason: (0,bounded/* boundedText */.L)(reason),
        measurements,
        verdicts,
        sections: { ...evidence.sections, ...history.sectionOf(verdicts) },
        timings: watch.laps(),
    });
    const files = writeReport(report, out);
    const nothing = { pushed: { transferred: 0, failed: [] }, committed: {} };
    const parts = { report, results: [], rules, head: undefined, configFile: schema/* CONFIG_FILE */.g2, workspace, files, ...nothing };
    return { ...runOutcome(parts), exitCode: 0 };
}
/** One by one: two models may have their files at the same path. */
async function reevaluate_measure(context, { config }, { git, base, models, readFromRemote }) {
    const { trigger, progress } = context;
    const source = { git, repository: open_repository_openRepository(context), base, trigger, readFromRemote };
    const championOf = (model) => championRevision(model, source);
    const measurements = [];
    const standings = new Map();
    const evaluated = [];
    for (const [name, model] of Object.entries(config.models)) {
        const head = withFile(base, model.model, Buffer.from(models.get(name)));
        const found = await measureModels({ [name]: model }, {}, { head, base, championOf }, progress);
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
        throw invalid(`${schema/* CONFIG_FILE */.g2} names the models ${names.join(', ') || 'none'}, the candidate ${have.join(', ') || 'none'}`);
    }
    const without = names.find((name) => known[name].model === undefined);
    if (without !== undefined)
        throw invalid(`${without} has no ONNX file in ${schema/* CONFIG_FILE */.g2}`);
}
/** In DVC's words, as dvc.lock records them. */
function digestsOf(models) {
    return Object.fromEntries([...models].map(([name, bytes]) => [name, (0,external_node_crypto_.createHash)('md5').update(bytes).digest('hex')]));
}
function elsewhere({ base_sha: asked }, commit) {
    const found = commit === undefined ? 'this is no git checkout' : `${commit.slice(0, 10)} is checked out`;
    return invalid(`the candidate is to be measured at ${asked.slice(0, 10)}, and ${found}`);
}
function invalid(message) {
    return new errors/* UserError */.yo({
        code: 'CANDIDATE_INVALID',
        message,
        hint: 'Let the App start this workflow: it names the newest commit of the base, which actions/checkout brings as it is.',
        exitCode: 2,
    });
}


/***/ }),

/***/ 4929:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ MAX_HISTORY_VALUES),
/* harmony export */   Qf: () => (/* binding */ comparisonsOf),
/* harmony export */   Yq: () => (/* binding */ withRun),
/* harmony export */   gx: () => (/* binding */ HISTORY_BRANCH),
/* harmony export */   i6: () => (/* binding */ parseHistory)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27597);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64377);
/* harmony import */ var _bounded_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96564);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18732);



/** The branch of a repository that keeps what its default branch measured; each project has one file there. */
const HISTORY_BRANCH = 'assay-history';
/** So many runs a file holds; older ones are in the branch's own past. */
const MAX_RUNS = 1000;
/** Most values of one run, least missed last. */
const MAX_HISTORY_VALUES = 300;
const text = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(_bounded_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_TEXT */ .l);
const recordedRunSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    /** Its own, so that a run finds its line again. */
    id: text,
    time: zod__WEBPACK_IMPORTED_MODULE_2__/* .datetime */ .w$(),
    commit: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[0-9a-f]{40,64}$/),
    branch: text,
    run_id: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().positive().nullable(),
    workflow: text.nullable(),
    decision: _verdict_js__WEBPACK_IMPORTED_MODULE_3__/* .decisionSchema */ .O,
    /** Measurement id → value. */
    values: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(text, zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()),
    /** Digest of the rows models were compared on → how many challengers have been so far, this one included. */
    comparisons: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[0-9a-f]{64}$/), zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().positive()),
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

/***/ 63863:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s9: () => (/* binding */ entriesIn),
  b2: () => (/* binding */ isMissing),
  sM: () => (/* binding */ lstatIfExists),
  TP: () => (/* binding */ readTextIfExists),
  oL: () => (/* binding */ statIfExists),
  w6: () => (/* binding */ temporaryBeside),
  Zf: () => (/* binding */ writeFileAtomic)
});

// UNUSED EXPORTS: namesIn

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(43026);
;// CONCATENATED MODULE: ./build/src/platform/file-error.js

const DISK_FULL = {
    code: 'DISK_FULL',
    what: 'there is no space left on the disk',
    hint: 'Make room (`df -h` shows where there is none), then run the same command again.',
};
const PERMISSION_DENIED = {
    code: 'PERMISSION_DENIED',
    what: 'permission denied',
    hint: 'Look at the owner and the mode of the path and of the directory around it: `ls -ld`.',
};
const READ_ONLY = {
    code: 'READ_ONLY',
    what: 'the file system is read-only',
    hint: 'Mount it so that it can be written to, or work in another place.',
};
const TOO_MANY_OPEN = {
    code: 'IO_ERROR',
    what: 'too many files are open',
    hint: 'Raise the limit (`ulimit -n`), then run the same command again.',
};
const BROKEN_DEVICE = {
    code: 'IO_ERROR',
    what: 'the device could not read or write',
    hint: 'Look at the disk (`dmesg`) or the network drive, then run the same command again.',
};
const EXPLANATIONS = {
    ENOSPC: DISK_FULL,
    EDQUOT: { ...DISK_FULL, what: 'the disk quota is used up' },
    EACCES: PERMISSION_DENIED,
    EPERM: PERMISSION_DENIED,
    EROFS: READ_ONLY,
    EMFILE: TOO_MANY_OPEN,
    ENFILE: TOO_MANY_OPEN,
    EIO: BROKEN_DEVICE,
    ESTALE: BROKEN_DEVICE,
};
const NETWORK_CALLS = (/* unused pure expression or super */ null && (['connect', 'bind', 'listen', 'accept', 'getaddrinfo']));
/**
 * What a failed file operation means for its user: `DISK_FULL`, `PERMISSION_DENIED`, `READ_ONLY` or `IO_ERROR` (exit 3),
 * naming the path where it is known. Undefined for everything that is none of these, be it a bug.
 */
function translateFileError(error) {
    if (typeof error !== 'object' || error === null)
        return undefined;
    const { code, syscall, path, dest } = error;
    if (code === undefined || syscall === undefined || NETWORK_CALLS.includes(syscall))
        return undefined;
    const found = Object.hasOwn(EXPLANATIONS, code) ? EXPLANATIONS[code] : undefined;
    if (!found)
        return undefined;
    const where = dest ?? path;
    return new UserError({
        code: found.code,
        message: `${where === undefined ? `a file (${syscall})` : where}: ${found.what} (${code})`,
        hint: found.hint,
        exitCode: 3,
        cause: error,
    });
}
/** Runs file operations on an open file; what they throw names the path, which Node.js leaves out there. */
function namingPath(path, run) {
    try {
        return run();
    }
    catch (error) {
        const failure = error;
        if (failure.syscall !== undefined)
            failure.path ??= path;
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/src/platform/files.js





/** True for the errors that say "there is nothing at this path" (also behind a link that leads in circles). */
function isMissing(error) {
    const code = error?.code;
    return code === 'ENOENT' || code === 'ENOTDIR' || code === 'ELOOP';
}
/** The file's text, or undefined when there is none. Throws `FILE_UNREADABLE` (exit 2) for directories and the like. */
function readTextIfExists(path) {
    try {
        return (0,external_node_fs_.readFileSync)(path, 'utf8');
    }
    catch (error) {
        if (isMissing(error))
            return undefined;
        const code = error.code;
        throw new errors/* UserError */.yo({
            code: 'FILE_UNREADABLE',
            message: `${path} cannot be read: ${code === 'EISDIR' ? 'it is a directory' : error.message}`,
            hint: code === 'EISDIR' ? 'A file belongs there: move the directory away.' : 'Look at its permissions.',
            exitCode: 2,
            cause: error,
        });
    }
}
/** Follows links; undefined when there is nothing (or a broken link). */
function statIfExists(path) {
    try {
        return (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false });
    }
    catch (error) {
        if (isMissing(error))
            return undefined;
        throw error;
    }
}
/** Does not follow links. */
function lstatIfExists(path) {
    try {
        return (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false });
    }
    catch (error) {
        if (isMissing(error))
            return undefined;
        throw error;
    }
}
const ownName = (0,external_node_crypto_.randomBytes)(8).toString('hex');
let temporaryCount = 0;
/** A name beside `path` that no reader takes for a finished file, and no other process uses. */
function temporaryBeside(path) {
    return (0,external_node_path_.join)((0,external_node_path_.dirname)(path), `.${ownName}${(temporaryCount++).toString(36)}.tmp`);
}
/**
 * Writes a whole file so that a reader, or a crash at any moment, sees the old or the new
 * content and nothing between. Creates missing directories. Keeps nothing of a failed write. Without
 * `flushes` a crash of the machine, not of the process, may take it back.
 */
function writeFileAtomic(path, content, { mode = 0o666, flushes = true } = {}) {
    (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(path), { recursive: true });
    const temporary = temporaryBeside(path);
    try {
        const fd = (0,external_node_fs_.openSync)(temporary, 'wx', mode);
        try {
            const bytes = typeof content === 'string' ? Buffer.from(content) : content;
            namingPath(path, () => {
                for (let written = 0; written < bytes.length;)
                    written += (0,external_node_fs_.writeSync)(fd, bytes, written);
                if (flushes)
                    (0,external_node_fs_.fsyncSync)(fd);
            });
        }
        finally {
            (0,external_node_fs_.closeSync)(fd);
        }
        (0,external_node_fs_.renameSync)(temporary, path);
    }
    catch (error) {
        try {
            (0,external_node_fs_.unlinkSync)(temporary);
        }
        catch {
            // it may never have been created
        }
        throw error;
    }
}
/** Names in a directory; none where there is no such directory. */
function namesIn(directory) {
    try {
        return readdirSync(directory);
    }
    catch (error) {
        if (isMissing(error))
            return [];
        throw error;
    }
}
/** The same with their kinds. */
function entriesIn(directory) {
    try {
        return (0,external_node_fs_.readdirSync)(directory, { withFileTypes: true });
    }
    catch (error) {
        if (isMissing(error))
            return [];
        throw error;
    }
}


/***/ }),

/***/ 90788:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ capture)
/* harmony export */ });
/* unused harmony export stream */
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_readline__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80481);





/**
 * Runs a program with an argument array (never a shell) and captures what it prints.
 * Rejects only when it cannot be started (`ENOENT` and the like) or `signal` ended it.
 */
function capture(program, args, options) {
    return new Promise((resolve, reject) => {
        const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(program, args, {
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
        const child = spawn(starter, [...starterArgs, ...args], {
            cwd,
            env,
            stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
            detached: isGrouped,
        });
        child.on('error', reject);
        const leader = child.pid;
        if (leader === undefined)
            return;
        const release = guardGroup(leader);
        const go = child.stdio[3];
        go.on('error', () => { }); // it was ended before it began
        go.end('\n');
        const memory = watchMemory(leader);
        let timer;
        const onAbort = () => {
            signalGroup(leader, 'SIGTERM');
            timer = setTimeout(() => signalGroup(leader, 'SIGKILL'), KILL_AFTER_MS);
        };
        abort?.addEventListener('abort', onAbort, { once: true });
        if (abort?.aborted)
            onAbort();
        const outputs = [child.stdout, child.stderr];
        const readers = outputs.map((input) => createInterface({ input, crlfDelay: Infinity }).on('line', onLine));
        const drained = Promise.all(readers.map(closed));
        child.on('exit', (code, signal) => {
            const peakMemoryBytes = memory.stop();
            const hasFailed = code !== 0 || abort?.aborted === true;
            if (hasFailed)
                signalGroup(leader, 'SIGTERM'); // what it left behind is of no use to anybody
            const patienceMs = DRAIN_MS + (abort?.aborted ? KILL_AFTER_MS : 0);
            const giveUp = setTimeout(() => readers.forEach((reader) => reader.close()), patienceMs);
            void drained.then(() => {
                clearTimeout(timer);
                clearTimeout(giveUp);
                abort?.removeEventListener('abort', onAbort);
                if (hasFailed || abort?.aborted)
                    signalGroup(leader, 'SIGKILL'); // who closed its output and ignored SIGTERM
                release();
                outputs.forEach((output) => output.destroy());
                resolve({ status: exitStatus(code, signal), peakMemoryBytes });
            });
        });
    });
}
function closed(reader) {
    return new Promise((resolve) => reader.on('close', resolve));
}
function exitStatus(code, signal) {
    return code ?? 128 + (signal ? node_os__WEBPACK_IMPORTED_MODULE_1__.constants.signals[signal] : 0);
}


/***/ }),

/***/ 79587:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   rl: () => (/* binding */ contentHasher),
/* harmony export */   v_: () => (/* binding */ readBlocks)
/* harmony export */ });
/* unused harmony exports hashFile, looksLikeText */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);


const CHUNK_BYTES = 1 << 20;
const TEXT_TEST_BYTES = 512;
/** The one buffer that files are read into; valid until the next read. */
const buffer = Buffer.allocUnsafeSlow(CHUNK_BYTES);
/**
 * Hashes a file, following links, in blocks of 1 MiB. Throws what the file system throws. Of a file that is known to hold
 * `knownBytes`, less than a block, no more is read.
 */
function hashFile(path, rule = 'md5', knownBytes) {
    const fd = openSync(path, constants.O_RDONLY);
    try {
        let length = fill(fd, knownBytes);
        if (length < CHUNK_BYTES) {
            const bytes = buffer.subarray(0, length);
            return { digest: hash('md5', rule === 'md5' ? bytes : foldIfText(bytes), 'hex'), sizeBytes: length, bytes };
        }
        const whole = contentHasher(rule);
        let sizeBytes = 0;
        for (; length > 0; length = fill(fd)) {
            whole.update(buffer.subarray(0, length));
            sizeBytes += length;
        }
        return { digest: whole.digest(), sizeBytes };
    }
    finally {
        closeSync(fd);
    }
}
/** Reads until the buffer is full, the file ends or so many bytes were read. */
function fill(fd, mostBytes = CHUNK_BYTES) {
    let length = 0;
    while (length < CHUNK_BYTES) {
        const read = readSync(fd, buffer, length, CHUNK_BYTES - length, null);
        if (read === 0)
            break;
        length += read;
        if (length >= mostBytes && mostBytes > 0)
            break;
    }
    return length;
}
/** The file in blocks of 1 MiB, each valid until the next is asked for. */
function* readBlocks(path) {
    const block = Buffer.allocUnsafe(CHUNK_BYTES);
    const fd = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_RDONLY);
    try {
        for (;;) {
            const length = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readSync)(fd, block, 0, CHUNK_BYTES, null);
            if (length === 0)
                return;
            yield block.subarray(0, length);
        }
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(fd);
    }
}
/** Hashes pieces; for the rules of DVC 2 they are gathered to blocks of 1 MiB first, where folding stops. */
function contentHasher(rule) {
    const md5 = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('md5');
    if (rule === 'md5') {
        return { update: (bytes) => void md5.update(bytes), digest: () => md5.digest('hex') };
    }
    const block = Buffer.allocUnsafe(CHUNK_BYTES);
    let length = 0;
    let text;
    const flush = () => {
        const bytes = block.subarray(0, length);
        if (text === undefined || rule === 'dos2unix-per-chunk')
            text = looksLikeText(bytes);
        md5.update(text ? foldLineEnds(bytes) : bytes);
        length = 0;
    };
    return {
        update(bytes) {
            for (let at = 0; at < bytes.length;) {
                const taken = Math.min(CHUNK_BYTES - length, bytes.length - at);
                block.set(bytes.subarray(at, at + taken), length);
                length += taken;
                at += taken;
                if (length === CHUNK_BYTES)
                    flush();
            }
        },
        digest() {
            if (length > 0)
                flush();
            return md5.digest('hex');
        },
    };
}
function foldIfText(bytes) {
    return looksLikeText(bytes) ? foldLineEnds(bytes) : bytes;
}
/** DVC's test on the first 512 bytes: no NUL, and at most 30 % outside printable ASCII, LF, CR, TAB, FF, BS. */
function looksLikeText(bytes) {
    const block = bytes.subarray(0, TEXT_TEST_BYTES);
    let others = 0;
    for (const byte of block) {
        if (byte === 0)
            return false;
        const plain = (byte >= 32 && byte < 127) || (byte >= 8 && byte <= 10) || byte === 12 || byte === 13;
        if (!plain)
            others++;
    }
    return block.length === 0 || others / block.length <= 0.3;
}
/** A copy with every CR LF as LF. */
function foldLineEnds(bytes) {
    const folded = Buffer.allocUnsafe(bytes.length);
    let length = 0;
    for (let at = 0; at < bytes.length; at++) {
        if (bytes[at] === 13 && bytes[at + 1] === 10)
            continue;
        folded[length++] = bytes[at];
    }
    return folded.subarray(0, length);
}


/***/ }),

/***/ 75660:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GR: () => (/* binding */ removeIfExists),
/* harmony export */   Jr: () => (/* binding */ readCached),
/* harmony export */   YP: () => (/* binding */ OBJECT_MODE),
/* harmony export */   dS: () => (/* binding */ receiveObject),
/* harmony export */   de: () => (/* binding */ corruptObject),
/* harmony export */   f4: () => (/* binding */ writeAll)
/* harmony export */ });
/* unused harmony exports hasObject, isIntact, objectHasher, putObject, writeObjectFile, isCacheLink */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(43026);
/* harmony import */ var _platform_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(63863);
/* harmony import */ var _file_hash_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79587);
/* harmony import */ var _object_layout_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38746);







/** DVC takes a cached object of exactly this mode for whole without hashing it. */
const OBJECT_MODE = 0o444;
/**
 * Whether the object is in the cache. One of mode 0444 is believed; another is hashed, then protected or, when it
 * is not what its name says, deleted, as DVC does (dvc-formats §1.5).
 */
function hasObject(repository, object) {
    const path = objectPath(repository.cacheDirectory, object);
    const stat = statIfExists(path);
    if (!stat?.isFile())
        return false;
    if ((stat.mode & 0o777) === OBJECT_MODE)
        return true;
    if (!isIntact(path, object)) {
        unlinkSync(path);
        return false;
    }
    protect(path);
    return true;
}
/** Whether the file holds what the object's name says. */
function isIntact(path, object) {
    return rulesOf(object).some((rule) => hashFile(path, rule).digest + suffixOf(object) === object.digest);
}
function rulesOf(object) {
    return object.legacy && suffixOf(object) === '' ? ['dos2unix', 'dos2unix-per-chunk'] : ['md5'];
}
function suffixOf(object) {
    return object.digest.endsWith('.dir') ? '.dir' : '';
}
/**
 * Checks content while it passes: of two hashers for objects of DVC 2 either may agree. `digest()` is the object's
 * own digest when it does, otherwise what the content really is.
 */
function objectHasher(object) {
    const hashers = rulesOf(object).map(_file_hash_js__WEBPACK_IMPORTED_MODULE_2__/* .contentHasher */ .rl);
    return {
        update: (bytes) => hashers.forEach((hasher) => hasher.update(bytes)),
        digest() {
            const digests = hashers.map((hasher) => hasher.digest() + suffixOf(object));
            return digests.find((digest) => digest === object.digest) ?? digests[0];
        },
    };
}
function protect(path) {
    try {
        chmodSync(path, OBJECT_MODE);
    }
    catch {
        // someone else's file, or a file system without modes: the object is whole all the same
    }
}
/**
 * Puts bytes of a known digest into the cache, through a temporary file beside their place. Nothing is done when
 * they are there already.
 */
function putObject(repository, object, bytes) {
    if (hasObject(repository, object))
        return;
    const path = objectPath(repository.cacheDirectory, object);
    writeObjectFile(repository, path, (fd) => writeAll(fd, bytes));
}
/**
 * Puts content into the cache if it is what the object's name says. Otherwise nothing appears, and the digest of
 * what came is returned in `found`.
 */
async function receiveObject(repository, object, content, onBytes) {
    const path = (0,_object_layout_js__WEBPACK_IMPORTED_MODULE_3__/* .objectPath */ .du)(repository.cacheDirectory, object);
    const temporary = createTemporary(repository, path);
    const hasher = objectHasher(object);
    let sizeBytes = 0;
    try {
        try {
            for await (const piece of content) {
                hasher.update(piece);
                writeAll(temporary.fd, piece);
                sizeBytes += piece.length;
                onBytes?.(piece.length);
            }
            setMode(temporary.fd);
        }
        finally {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(temporary.fd);
        }
        const found = hasher.digest();
        const intact = found === object.digest;
        if (intact)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(temporary.path, path);
        else
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.unlinkSync)(temporary.path);
        return { intact, found, sizeBytes };
    }
    catch (error) {
        removeIfExists(temporary.path);
        throw error;
    }
}
/** Writes an object file through a temporary one, which `write` fills; it throws to leave nothing behind. */
function writeObjectFile(repository, path, write) {
    const temporary = createTemporary(repository, path);
    try {
        try {
            namingPath(path, () => write(temporary.fd, temporary.path));
            setMode(temporary.fd);
        }
        finally {
            closeSync(temporary.fd);
        }
        renameSync(temporary.path, path);
    }
    catch (error) {
        removeIfExists(temporary.path);
        throw error;
    }
}
function createTemporary(repository, path) {
    const temporary = (0,_platform_files_js__WEBPACK_IMPORTED_MODULE_4__/* .temporaryBeside */ .w6)(path);
    try {
        return { path: temporary, fd: (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(temporary, 'wx', OBJECT_MODE) };
    }
    catch (error) {
        if (!(0,_platform_files_js__WEBPACK_IMPORTED_MODULE_4__/* .isMissing */ .b2)(error))
            throw error;
        makeObjectDirectory(repository, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path));
        return { path: temporary, fd: (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(temporary, 'wx', OBJECT_MODE) };
    }
}
function makeObjectDirectory(repository, directory) {
    const first = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(directory, { recursive: true });
    if (first === undefined || !repository.config.cacheShared)
        return;
    for (let made = directory; made.length >= first.length; made = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(made))
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.chmodSync)(made, 0o2775);
}
function setMode(fd) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fchmodSync)(fd, OBJECT_MODE);
    }
    catch {
        // a file system without modes
    }
}
/** Whether there is a link at the path that a checkout made, be the object it leads to there or not. */
function isCacheLink(repository, path) {
    if (!lstatIfExists(path)?.isSymbolicLink())
        return false;
    return readlinkSync(path).startsWith(repository.cacheDirectory + sep);
}
/** Writes every byte. */
function writeAll(fd, bytes) {
    for (let written = 0; written < bytes.length;)
        written += (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(fd, bytes, written);
}
/** Deletes a file that may not be there. */
function removeIfExists(path) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.unlinkSync)(path);
    }
    catch (error) {
        if (!(0,_platform_files_js__WEBPACK_IMPORTED_MODULE_4__/* .isMissing */ .b2)(error))
            throw error;
    }
}
/**
 * The bytes of a cached object, verified; undefined when it is not there. A corrupt one is deleted and counts as
 * not there, so that it is fetched again.
 */
function readCached(repository, object) {
    const path = (0,_object_layout_js__WEBPACK_IMPORTED_MODULE_3__/* .objectPath */ .du)(repository.cacheDirectory, object);
    let bytes;
    try {
        bytes = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path);
    }
    catch (error) {
        if ((0,_platform_files_js__WEBPACK_IMPORTED_MODULE_4__/* .isMissing */ .b2)(error))
            return undefined;
        throw error;
    }
    const hasher = objectHasher(object);
    hasher.update(bytes);
    if (hasher.digest() === object.digest)
        return bytes;
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.unlinkSync)(path);
    return undefined;
}
/** `OBJECT_CORRUPT` (exit 4): an object is not what its name says. `place` is a remote or the cache. */
function corruptObject(path, place, object, found) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .yo({
        code: 'OBJECT_CORRUPT',
        message: `${path}: the object ${(0,_object_layout_js__WEBPACK_IMPORTED_MODULE_3__/* .objectKey */ .T5)(object)} in ${place} has the digest ${found} instead of ${object.digest}`,
        hint: `Replace it: \`assay push\` from a checkout that has the right data, after deleting the object from ${place}.`,
        exitCode: 4,
    });
}


/***/ }),

/***/ 38746:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T5: () => (/* binding */ objectKey),
/* harmony export */   du: () => (/* binding */ objectPath)
/* harmony export */ });
/* unused harmony export objectsRoot */
/**
 * Where an object lies below the root of a cache or remote (dvc-formats §1.5), POSIX: `files/md5/ab/cdef…`, or
 * `ab/cdef…` in the layout of DVC 2. Also the object's identity: one is never looked up in the other layout.
 */
function objectKey({ digest, legacy }) {
    const place = `${digest.slice(0, 2)}/${digest.slice(2)}`;
    return legacy ? place : `files/md5/${place}`;
}
/** The directory that `ab/cdef…` lie in, with a `/` at the end. */
function objectsRoot(root, legacy) {
    return legacy ? `${root}/` : `${root}/files/md5/`;
}
/** Absolute path of an object in a cache or local-directory remote. */
function objectPath(root, object) {
    return `${root}/${objectKey(object)}`;
}


/***/ }),

/***/ 6596:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ withRetries)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43026);


const LONGEST_PAUSE_MS = 10_000;
/**
 * Repeats work that failed with a retryable `UserError`, after pauses that double and are drawn at random from their
 * upper half, so that many clients do not come back at once. Any other error, and the last one, is thrown.
 */
async function withRetries(work, options = {}) {
    const { signal, attempts = 6, firstPauseMs = 200 } = options;
    for (let attempt = 1;; attempt++) {
        try {
            return await work();
        }
        catch (error) {
            if (!(error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo) || !error.retryable || attempt >= attempts || signal?.aborted)
                throw error;
            const longest = Math.min(LONGEST_PAUSE_MS, firstPauseMs * 2 ** (attempt - 1));
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(longest * (0.5 + Math.random() / 2), undefined, signal ? { signal } : {}).catch(() => {
                throw error; // interrupted while waiting
            });
        }
    }
}


/***/ })

};
