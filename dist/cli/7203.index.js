"use strict";
exports.id = 7203;
exports.ids = [7203];
exports.modules = {

/***/ 8646:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ paramsPaths),
/* harmony export */   P: () => (/* binding */ metricPaths)
/* harmony export */ });
/* harmony import */ var _core_repository_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4949);

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

/***/ 7203:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/config/schema.js
var schema = __webpack_require__(9829);
// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(3026);
// EXTERNAL MODULE: ./build/src/core/nearest.js
var nearest = __webpack_require__(2007);
// EXTERNAL MODULE: ./build/src/gate/rules.js
var gate_rules = __webpack_require__(2034);
// EXTERNAL MODULE: ./build/src/platform/yaml/parse-yaml.js
var parse_yaml = __webpack_require__(2556);
;// CONCATENATED MODULE: ./build/src/config/parse-config.js





/**
 * Reads the text of an assay.yaml. Throws `CONFIG_INVALID` (exit 2) with every mistake at once, each at
 * file:line:column with the value and, for a misspelt word, the nearest right one.
 */
function parseConfig(text, file) {
    const source = (0,parse_yaml/* parseYaml */.h)(text, { file });
    const result = schema/* configSchema */.Qn.safeParse(source.value ?? {});
    const mistakes = [
        ...(result.error?.issues ?? []).flatMap((issue) => mistakesOf(issue, source)),
        ...repeatedBounds(source),
    ];
    if (result.success && mistakes.length === 0)
        return result.data;
    throw new errors/* UserError */.yo({
        code: 'CONFIG_INVALID',
        message: `${file} has ${mistakes.length === 1 ? 'a mistake' : `${mistakes.length} mistakes`}`,
        exitCode: 2,
        mistakes: mistakes.sort(byPlace),
    });
}
function byPlace({ location: a }, { location: b }) {
    return a && b ? a.line - b.line || a.column - b.column : 0;
}
/** A bound set twice for one metric: one of the two would be overlooked. */
function repeatedBounds(source) {
    const rules = valueAt(source.value, ['metrics']);
    const first = new Map();
    return (Array.isArray(rules) ? rules : []).flatMap((_, index) => gate_rules/* BOUNDS */.QT.flatMap((bound) => {
        if (valueAt(rules, [index, bound]) === undefined)
            return [];
        const rule = `${String(valueAt(rules, [index, 'metric']))}:${bound}`;
        const before = first.get(rule);
        if (before === undefined) {
            first.set(rule, index);
            return [];
        }
        const { line } = source.locateKey(['metrics', before, bound]);
        const location = source.locateKey(['metrics', index, bound]);
        return [{ message: `${rule} is set twice`, hint: `Keep one; the other is on line ${line}.`, location }];
    }));
}
/** Where each metric's first rule stands in a valid assay.yaml, for annotations. */
function locateMetricRules(text, file) {
    const source = (0,parse_yaml/* parseYaml */.h)(text, { file });
    const { metrics } = schema/* configSchema */.Qn.parse(source.value ?? {});
    return new Map(metrics.map(({ metric }, index) => [metric, source.locate(['metrics', index])]).reverse());
}
function mistakesOf(issue, source) {
    const path = issue.path;
    const where = path.length === 0 ? 'the file' : `\`${dotted(path)}\``;
    const value = valueAt(source.value, path);
    switch (issue.code) {
        case 'unrecognized_keys':
            return issue.keys.map((key) => {
                const known = knownKeys(path);
                const meant = (0,nearest/* nearest */.p)(key, known);
                const hint = meant ? `Did you mean "${meant}"?` : `Known here: ${known.join(', ')}.`;
                return { message: `unknown key "${key}" in ${where}`, hint, location: source.locateKey([...path, key]) };
            });
        case 'invalid_value': {
            const words = issue.values.map(String);
            const meant = typeof value === 'string' ? (0,nearest/* nearest */.p)(value, words) : undefined;
            const hint = meant !== undefined
                ? `Did you mean "${meant}"?`
                : `Write ${words.length === 1 ? words[0] : `one of ${words.join(', ')}`}.`;
            return [
                {
                    message: value === undefined ? `${where} is missing` : `${where} cannot be ${shown(value)}`,
                    hint,
                    location: locationOf(path, value, source),
                },
            ];
        }
        case 'invalid_type':
            return [
                {
                    message: value === undefined ? `${where} is missing` : `${where} cannot be ${shown(value)}`,
                    hint: `It is ${article(issue.expected)}.`,
                    location: locationOf(path, value, source),
                },
            ];
        // The schema words these messages so that they follow "Write".
        case 'invalid_union':
        case 'invalid_format':
        case 'too_small': {
            const hint = `Write ${issue.message}.`;
            return [{ message: `${where} cannot be ${shown(value)}`, hint, location: source.locate(path) }];
        }
        case 'custom': {
            const hint = issue.params?.['hint'];
            return [{ message: `${where}: ${issue.message}`, ...(hint && { hint }), location: source.locate(path) }];
        }
        default:
            return [{ message: `${where}: ${issue.message}`, location: source.locate(path) }];
    }
}
/** A missing value is shown at its parent, so that the place exists. */
function locationOf(path, value, source) {
    return value === undefined ? source.locateKey(path.slice(0, -1)) : source.locate(path);
}
/** Keys the schema knows at a path, read from the schema itself. */
function knownKeys(path) {
    let node = schema/* configSchema */.Qn;
    for (const part of path) {
        const unwrapped = unwrap(node);
        node = typeof part === 'number' ? unwrapped.element : unwrapped.shape?.[part];
    }
    return Object.keys(unwrap(node).shape ?? {});
}
function unwrap(node) {
    let current = (node ?? {});
    while (current.def?.innerType !== undefined)
        current = current.def.innerType;
    return current;
}
function valueAt(root, path) {
    return path.reduce((node, key) => node?.[key], root);
}
function dotted(path) {
    return path
        .map((part) => (typeof part === 'number' ? `[${part}]` : `.${part}`))
        .join('')
        .replace(/^\./, '');
}
function shown(value) {
    const text = typeof value === 'number' ? String(value) : JSON.stringify(value);
    return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
function article(type) {
    const words = {
        object: 'a map of keys',
        array: 'a list',
        string: 'text',
        number: 'a number',
        boolean: 'true or false',
    };
    return words[type] ?? type;
}

// EXTERNAL MODULE: ./build/src/core/bounded.js
var bounded = __webpack_require__(6564);
// EXTERNAL MODULE: ./build/src/core/report.js + 1 modules
var core_report = __webpack_require__(5547);
// EXTERNAL MODULE: ./build/src/core/repository-path.js
var repository_path = __webpack_require__(4949);
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
var github_event = __webpack_require__(5865);
// EXTERNAL MODULE: ./build/src/pipeline/select-stages.js
var select_stages = __webpack_require__(3416);
// EXTERNAL MODULE: ./build/src/pipeline/section.js + 1 modules
var section = __webpack_require__(3745);
// EXTERNAL MODULE: ./build/src/platform/files.js
var platform_files = __webpack_require__(8486);
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
    const depth = git.isShallow() ? ['--depth=1'] : [];
    const fetched = await git.fetch([...depth, 'origin', revision]);
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

// EXTERNAL MODULE: ./build/src/pipeline/dvc-yaml.js + 8 modules
var dvc_yaml = __webpack_require__(9694);
// EXTERNAL MODULE: ./build/src/pipeline/params.js
var pipeline_params = __webpack_require__(3932);
// EXTERNAL MODULE: ./build/src/pipeline/metrics.js
var pipeline_metrics = __webpack_require__(1381);
// EXTERNAL MODULE: ./build/src/commands/evidence-paths.js
var evidence_paths = __webpack_require__(8646);
// EXTERNAL MODULE: ./build/src/commands/directory-prefix.js
var directory_prefix = __webpack_require__(680);
// EXTERNAL MODULE: ./build/src/commands/revision-outputs.js + 2 modules
var revision_outputs = __webpack_require__(2036);
// EXTERNAL MODULE: ./build/src/core/digest.js
var digest = __webpack_require__(4161);
// EXTERNAL MODULE: ./build/src/versioning/stored-content.js
var stored_content = __webpack_require__(5899);
;// CONCATENATED MODULE: ./build/src/commands/stored-text.js


/** The text of a recorded file that the cache keeps (or, with `readFromRemote`, the remote); undefined where neither does. */
async function storedText(repository, output, readFromRemote) {
    if (!output?.cached || output.digest === undefined || (0,digest/* isDirectoryDigest */.SU)(output.digest))
        return undefined;
    const bytes = await (0,stored_content/* readObject */.Ag)(repository, output.digest, {
        ...(output.legacy && { legacy: true }),
        ...(output.remote && { remote: output.remote }),
        cacheOnly: !readFromRemote,
    });
    return bytes?.toString('utf8');
}

// EXTERNAL MODULE: ./build/src/commands/vars-reader.js
var vars_reader = __webpack_require__(2546);
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
        return { config: parseConfig(text, `${commit.slice(0, 10)}:${configFile}`), text };
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
    const reader = await readerAt(git, commit, repository);
    const notes = [];
    const attempt = (what, parse) => {
        try {
            return parse();
        }
        catch (error) {
            if (!(error instanceof errors/* UserError */.yo))
                throw error;
            notes.push(`${what} of the base was not read: ${error.message}`);
            return undefined;
        }
    };
    const { outputs, unread } = await (0,revision_outputs/* outputsAt */.sj)(git, repository, (await git.walk(['--no-walk'], [commit]))[0]);
    for (const { file, message } of unread)
        notes.push(`${file} of the base was not read: ${message}`);
    const parse = (text, path, readVars) => (0,dvc_yaml/* parseDvcYaml */.g)(text, path, readVars, repository.config.flagStyle);
    const texts = await reader.read(reader.paths.filter((path) => /(^|\/)dvc\.yaml$/.test(path)));
    const pipelines = [];
    for (const [path, text] of texts) {
        const readVars = (0,vars_reader/* varsReader */.Y)(await textsAsked(reader, (read) => parse(text, path, (0,vars_reader/* varsReader */.Y)(read))));
        const pipeline = attempt(path, () => parse(text, path, readVars));
        if (pipeline)
            pipelines.push(pipeline);
    }
    const params = new Map();
    for (const [path, text] of await reader.read((0,evidence_paths/* paramsPaths */.D)(pipelines))) {
        const values = attempt(path, () => (0,pipeline_params/* parseParams */.Sl)(text, path));
        if (values !== undefined)
            params.set(path, values);
    }
    const metrics = new Map();
    const wanted = (0,evidence_paths/* metricPaths */.P)(pipelines).flatMap(({ path }) => [
        path,
        ...reader.paths.filter((file) => file !== path && (0,repository_path/* isInside */.FK)(file, path)),
    ]);
    const inGit = await reader.read(wanted);
    for (const path of wanted) {
        const text = inGit.get(path) ??
            (await storedText(repository, outputs.find((output) => output.path === path && output.cached), readFromRemote));
        const values = text === undefined ? undefined : attempt(path, () => (0,pipeline_metrics/* parseMetrics */.B)(text, path));
        if (values)
            metrics.set(path, values);
    }
    return {
        params,
        metrics,
        outputs: outputs.filter((output) => output.digest !== undefined),
        notes,
    };
}
/**
 * A reader for work that asks for files while it runs: it runs, what it asked for is read from git, and again until
 * nothing new is asked for.
 */
async function textsAsked(reader, work) {
    const known = new Map();
    for (;;) {
        const asked = new Set();
        try {
            work((path) => {
                if (!known.has(path))
                    asked.add(path);
                return known.get(path);
            });
        }
        catch (error) {
            if (!(error instanceof errors/* UserError */.yo))
                throw error; // said when everything is there
        }
        if (asked.size === 0)
            return (path) => known.get(path);
        const found = await reader.read([...asked].filter((path) => reader.paths.includes(path)));
        for (const path of asked)
            known.set(path, found.get(path));
    }
}
/** Reads files of one commit by their paths relative to the DVC repository, which may lie below the git root. */
async function readerAt(git, commit, repository) {
    const prefix = (0,directory_prefix/* directoryPrefix */.E)(git, repository);
    const strip = (path) => path.slice(prefix.length);
    return {
        paths: (await git.listFiles(commit, prefix.slice(0, -1))).map(strip),
        read: async (paths) => {
            const files = await git.readFiles(commit, paths.map((path) => prefix + path));
            return new Map([...files].map(([path, text]) => [strip(path), text]));
        },
    };
}

// EXTERNAL MODULE: ./build/src/commands/command.js
var command = __webpack_require__(2925);
// EXTERNAL MODULE: ./build/src/versioning/manifest.js
var manifest = __webpack_require__(7125);
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

// EXTERNAL MODULE: ./build/src/commands/workspace.js + 1 modules
var commands_workspace = __webpack_require__(6037);
;// CONCATENATED MODULE: ./build/src/commands/compare.js





/** Parameters of the work tree beside those of the base (none: everything is new and nothing is listed). */
function compareParams(workspace, base) {
    if (!base)
        return [];
    const paths = new Set([...(0,evidence_paths/* paramsPaths */.D)(workspace.pipelines), ...base.keys()]);
    return [...paths].flatMap((path) => {
        const text = (0,platform_files/* readTextIfExists */.TP)(`${workspace.repository.root}/${path}`);
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
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./build/src/commands/head-metrics.js








/**
 * The metric files of the work tree. One that the cache keeps and nobody checked out is read from there (or, with
 * `readFromRemote`, from the remote). What cannot be read, and what comes of stages that were not `visited`, is
 * absent, with the reason; what cannot be read is noted too.
 */
async function readHeadMetrics(workspace, visited, readFromRemote) {
    const { repository, pipelines } = workspace;
    const recorded = new Map((0,commands_workspace/* recordedOutputs */.NW)(workspace).map((output) => [output.path, output]));
    const head = new Map();
    const absent = new Map();
    const notes = [];
    for (const { path, stage } of (0,evidence_paths/* metricPaths */.P)(pipelines).flatMap((declared) => filesOf(repository.root, declared))) {
        if (stage !== undefined && !visited.has(stage))
            absent.set(path, `stage ${stage} was not part of this run`);
        const text = (0,platform_files/* readTextIfExists */.TP)(`${repository.root}/${path}`) ??
            (await storedText(repository, recorded.get(path), readFromRemote));
        if (text === undefined) {
            absent.set(path, `${path} is not there`);
            continue;
        }
        try {
            head.set(path, (0,pipeline_metrics/* parseMetrics */.B)(text, path));
        }
        catch (error) {
            if (!(error instanceof errors/* UserError */.yo))
                throw error;
            const reason = error.location ? `${(0,errors/* formatLocation */.j$)(error.location)}: ${error.message}` : error.message;
            absent.set(path, reason);
            notes.push(`Metrics were not read: ${reason}`);
        }
    }
    return { head, absent, notes };
}
/** The file itself, or every file below a directory. */
function filesOf(root, { path, stage }) {
    if (!(0,platform_files/* statIfExists */.oL)(`${root}/${path}`)?.isDirectory())
        return [{ path, stage }];
    const entries = (0,external_node_fs_.readdirSync)(`${root}/${path}`, { recursive: true, withFileTypes: true });
    return entries
        .filter((entry) => entry.isFile())
        .map((entry) => ({ path: `${entry.parentPath}/${entry.name}`.slice(root.length + 1), stage }))
        .sort((a, b) => (0,repository_path/* byCodePoint */.HH)(a.path, b.path));
}

// EXTERNAL MODULE: ./build/src/commands/interrupted.js
var interrupted = __webpack_require__(578);
// EXTERNAL MODULE: ./build/src/core/measurement.js
var measurement = __webpack_require__(1077);
;// CONCATENATED MODULE: ./build/src/commands/measure.js


/**
 * Every number of every metric file, beside the base's, and every metric that a rule names. Those without a value are
 * there with the reason. Sorted as the files are, keys in the order their script wrote them.
 */
function measureMetrics({ head, base, absent }, rules) {
    const directions = new Map(rules.map((rule) => [rule.metric, rule.direction ?? impliedDirection(rule)]));
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
    const onlyNamed = [...directions.keys()].filter((metric) => !known.has(metric));
    return [...written, ...onlyNamed.map((metric) => measure(...splitMetric(metric)))];
}
/** `<file>:<dotted key>`. */
function splitMetric(metric) {
    const colon = metric.indexOf(':');
    return [metric.slice(0, colon), metric.slice(colon + 1)];
}
/** What the run itself did, as a number. */
function measureStages(results) {
    return (0,measurement/* measurement */.P)({
        id: 'pipeline.stages_run',
        source: 'dvc.yaml',
        unit: 'stages',
        value: results.filter(({ status }) => status === 'run').length,
    });
}
/** A bound on one side says which way is better. */
function impliedDirection(rule) {
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

// EXTERNAL MODULE: ./build/src/commands/out-directory.js
var out_directory = __webpack_require__(8318);
// EXTERNAL MODULE: ./build/src/versioning/transfer/push-outputs.js + 1 modules
var push_outputs = __webpack_require__(1851);
;// CONCATENATED MODULE: ./build/src/commands/push-made.js



/**
 * Stores what the cache holds in the remote. A remote that cannot be written is no reason to lose the report: it is
 * noted, and a failure only where somebody said `always` or the reason is another than missing permission.
 */
async function pushMade(workspace, policy, { progress, signal }) {
    if (!policy.push)
        return { transferred: 0, failed: [], notes: [] };
    const outputs = (0,commands_workspace/* cachedOutputs */.hv)(workspace).filter((output) => output.pushed && (0,stored_content/* isCached */.bm)(workspace.repository, output));
    const { transferred, failed } = await attempt(() => (0,push_outputs/* pushOutputs */.$)(workspace.repository, outputs, { progress, signal }));
    const isDenied = failed.length > 0 && failed.every(({ code }) => code === 'REMOTE_ACCESS_DENIED');
    const list = failed.map(({ path, reason }) => `${path} (${reason})`);
    const notes = failed.length === 0 ? [] : [`Not stored in the remote: ${firstOf(list)}.`];
    return { transferred, failed: isDenied && !policy.isPushWanted ? [] : failed, notes };
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

// EXTERNAL MODULE: ./build/src/versioning/remotes/index.js
var remotes = __webpack_require__(5990);
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

// EXTERNAL MODULE: ./build/src/commands/reproduce-stages.js + 3 modules
var reproduce_stages = __webpack_require__(9197);
// EXTERNAL MODULE: ./build/src/commands/repro-outcome.js
var repro_outcome = __webpack_require__(7001);
// EXTERNAL MODULE: ./build/src/commands/report-document.js
var report_document = __webpack_require__(8372);
;// CONCATENATED MODULE: ./build/src/commands/run-outcome.js



/** What a finished run tells its door. */
function runOutcome(parts) {
    const { report, results, files, pushed } = parts;
    return {
        exitCode: exitCodeOfRun(parts),
        json: report,
        text: (0,report_document/* reportDocument */.c)(report),
        stagesRun: (0,repro_outcome/* stagesRun */.Z)(results),
        pushed: pushed.transferred,
        run: {
            decision: report.decision,
            reason: report.reason,
            files,
            annotations: annotationsOf(parts),
        },
    };
}
/** A stage that failed is never advice; gates are, where `enforce` is false. Data that could not be stored is exit 3. */
function exitCodeOfRun({ report, results, rules, pushed }) {
    const failure = results.find(({ failure }) => failure !== undefined)?.failure;
    if (failure)
        return failure.exitCode;
    if (rules?.binding && rules.config.enforce) {
        if (report.decision === 'fail')
            return 1;
        if (report.decision === 'inconclusive' && rules.config.on_inconclusive === 'fail')
            return 1;
    }
    return pushed.failed.length > 0 ? 3 : 0;
}
function annotationsOf({ report, results, head, configFile, workspace }) {
    const places = head ? locateMetricRules(head.text, configFile) : new Map();
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
        const place = places.get(verdict.measurement);
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
    return [...ofStages, ...ofGates];
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
        notes.push(`This change touches what is protected: ${firstOf(touched)}. The rules of the base judge.`);
    return notes;
}
/** A note for who wrote the file under a name that nobody reads. */
function misnamedConfig(root) {
    const found = ['assay.yml', '.assay.yaml', '.assay.yml'].filter((name) => (0,platform_files/* statIfExists */.oL)(`${root}/${name}`));
    return found.map((name) => `${name} is not read: rename it to ${schema/* CONFIG_FILE */.g2}.`);
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./node_modules/ignore/index.js
var ignore = __webpack_require__(298);
// EXTERNAL MODULE: ./build/src/core/format-number.js
var format_number = __webpack_require__(6034);
;// CONCATENATED MODULE: ./build/src/gate/judge.js



/** Slack for decimal fractions that binary numbers cannot hold: 0.84 − 0.83 is a hair over 0.01. */
const RELATIVE_SLACK = 1e-9;
/**
 * What every bound of every rule says about the measurements. Pure: same input, same verdicts; a worse value never
 * gets a better verdict. A percentage is of the base's absolute value, so of a base of 0 it allows nothing. Without any
 * base (`hasBase` false: the first commit) bounds on a change are skipped.
 */
function judge(rules, measurements, hasBase = true) {
    const byId = new Map(measurements.map((measurement) => [measurement.id, measurement]));
    return rules.flatMap((rule) => (0,gate_rules/* boundsOf */.BO)(rule).map((bound) => {
        const { status, threshold, reason } = judgeBound(rule, bound, byId.get(rule.metric), hasBase);
        return {
            rule: `${rule.metric}:${bound}`,
            status,
            measurement: rule.metric,
            threshold,
            reason: (0,bounded/* boundedText */.L)(reason),
            rows_needed: null,
            informational: rule.informational,
        };
    }));
}
function judgeBound(rule, bound, measurement, hasBase) {
    const threshold = thresholdOf(rule, bound);
    const isChange = bound === 'max_drop' || bound === 'max_rise';
    if (isChange && !hasBase)
        return { status: 'skipped', threshold, reason: 'there is nothing to compare with' };
    const missing = (what) => ({
        status: rule.on_missing === 'skip' ? 'skipped' : rule.on_missing,
        threshold,
        reason: `${rule.metric} ${what}`,
    });
    if (measurement === undefined)
        return missing('has no value: no metric file of the pipeline holds it');
    const { value, base, undefined_reason: why } = measurement;
    if (value === null)
        return missing(why === null ? 'has no value' : `has no value: ${why}`);
    if (!isChange)
        return { threshold, ...judgeLimit(rule.metric, value, bound, rule[bound]) };
    if (base === null)
        return missing('has no value at the base to compare with');
    return { threshold, ...judgeChange(rule.metric, value, base, bound, rule[bound]) };
}
function thresholdOf(rule, bound) {
    const limit = rule[bound];
    const shown = typeof limit === 'number' ? (0,format_number/* formatNumber */.ZV)(limit) : limit;
    switch (bound) {
        case 'min':
            return `≥ ${shown}`;
        case 'max':
            return `≤ ${shown}`;
        case 'max_drop':
            return `Δ ≥ −${shown}`;
        case 'max_rise':
            return `Δ ≤ +${shown}`;
    }
}
function judgeLimit(metric, value, bound, limit) {
    const [seen, allowed] = distinct(value, limit);
    if (bound === 'min' ? value >= limit : value <= limit) {
        return { status: 'pass', reason: `${seen} is ${bound === 'min' ? '≥' : '≤'} ${allowed}` };
    }
    const words = bound === 'min' ? 'below the least' : 'above the greatest';
    return { status: 'fail', reason: `${metric} is ${seen}, ${words} allowed ${allowed}` };
}
function judgeChange(metric, value, base, bound, amount) {
    const isDrop = bound === 'max_drop';
    const change = isDrop ? base - value : value - base;
    const limit = typeof amount === 'number' ? amount : (Number.parseFloat(amount) / 100) * Math.abs(base);
    const isWithin = change <= limit + RELATIVE_SLACK * Math.max(Math.abs(base), Math.abs(value));
    const [by, allowed] = isWithin ? [(0,format_number/* formatNumber */.ZV)(change), (0,format_number/* formatNumber */.ZV)(limit)] : distinct(change, limit);
    const atMost = typeof amount === 'number' ? allowed : `${amount} of the base (${allowed})`;
    const moved = isDrop ? 'fell' : 'rose';
    if (isWithin) {
        const said = change > 0 ? `${moved} by ${by}` : `did not ${isDrop ? 'fall' : 'rise'}`;
        return { status: 'pass', reason: `${said}, at most ${atMost} allowed` };
    }
    const [from, to] = distinct(base, value);
    return { status: 'fail', reason: `${metric} ${moved} by ${by}, from ${from} to ${to}; at most ${atMost} allowed` };
}
/** Two numbers for people; in full where rounding would make different ones look the same. */
function distinct(a, b) {
    const short = [(0,format_number/* formatNumber */.ZV)(a), (0,format_number/* formatNumber */.ZV)(b)];
    return a !== b && short[0] === short[1] ? [String(a), String(b)] : short;
}

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
/** Verdicts of the effective rules; those that do not bind yet never decide. */
function judgeBy(rules, measurements, hasBase) {
    if (!rules)
        return [];
    const verdicts = judge(rules.config.metrics, measurements, hasBase);
    return rules.binding ? verdicts : verdicts.map((verdict) => ({ ...verdict, informational: true }));
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
var commands_targets = __webpack_require__(3386);
// EXTERNAL MODULE: ./build/src/report/html/render-html.js + 6 modules
var render_html = __webpack_require__(6705);
// EXTERNAL MODULE: ./build/src/report/markdown/render-markdown.js + 7 modules
var render_markdown = __webpack_require__(646);
;// CONCATENATED MODULE: ./build/src/commands/write-report.js




/**
 * Writes report.json, report.html and report.md below `directory` (absolute). A directory that was not there keeps itself out of git.
 */
function writeReport(report, directory) {
    const document = (0,report_document/* reportDocument */.c)(report);
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
        const order = (0,select_stages/* selectStages */.u)(workspace.graph, named.length > 0 ? named : pipeline.targets, false);
        const choices = { force: false, keepGoing: false, pull: policy.pull, allowMissing: true };
        const results = await (0,reproduce_stages/* reproduceStages */.D)(workspace, context, order, choices);
        watch.lap('stages');
        if (context.dryRun)
            return (0,repro_outcome/* reproOutcome */.d)(results, true);
        if (context.signal.aborted)
            throw (0,interrupted/* interrupted */.V)(results);
        const visited = new Set(results.map(({ address }) => address));
        const { notes: unread, ...evidence } = await readHeadMetrics(workspace, visited, policy.pull);
        const measurements = [
            ...measureMetrics({ ...evidence, base: snapshot?.metrics ?? new Map() }, rules?.config.metrics ?? []),
            measureStages(results),
        ];
        const verdicts = judgeBy(rules, measurements, base !== undefined);
        const { decision, reason } = decide(verdicts, stageFailure(results));
        const data = await compareData(workspace, snapshot?.outputs ?? [], policy.pull);
        watch.lap('compare');
        const pushed = await pushMade(workspace, policy, context);
        watch.lap('push');
        const prefix = git ? (0,directory_prefix/* directoryPrefix */.E)(git, repository) : '';
        const notes = [
            ...rulesNotes(rules, protectedChanges(rules, changed, prefix), base !== undefined),
            ...(head ? [] : misnamedConfig(repository.root)),
            ...policy.notes,
            ...(snapshot?.notes ?? []),
            ...unread,
            ...pushed.notes,
        ];
        const commit = (await git?.resolve('HEAD')) ?? null;
        const report = fitReport({
            schema: core_report/* REPORT_SCHEMA */.DC,
            subject: (0,github_event/* subjectOf */.e)(context.workflow, context.trigger, commit, base?.commit ?? null),
            trust: 'self_reported',
            inputs: { config_sha: rules?.sha ?? null, data: recordedData(workspace), models: {} },
            decision,
            reason: (0,bounded/* boundedText */.L)(reason),
            measurements,
            verdicts,
            sections: {
                pipeline: (0,section/* pipelineSection */.al)(workspace.graph, results, compareParams(workspace, snapshot?.params), notes),
                data,
            },
            timings: watch.laps(),
        });
        const files = writeReport(report, out);
        return runOutcome({ report, results, rules, head, configFile, workspace, files, pushed });
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
    return source === undefined ? undefined : { config: parseConfig(source, configFile), text: source };
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

/***/ 9829:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qn: () => (/* binding */ configSchema),
/* harmony export */   g2: () => (/* binding */ CONFIG_FILE),
/* harmony export */   sb: () => (/* binding */ defaultConfig)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2311);
/* harmony import */ var _core_when_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(905);
/* harmony import */ var _gate_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2034);



const when = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(_core_when_js__WEBPACK_IMPORTED_MODULE_1__/* .WHEN */ .H);
/** assay.yaml, version 1: one schema composed of the rooms' own sections. The JSON Schema is generated from it. */
const configSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    version: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(1).describe('Version of this file’s format.'),
    pipeline: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        targets: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()).default([]).describe('Stages to reproduce; all when empty.'),
        pull: when
            .default('auto')
            .describe('Bring the data of stages that must run from the remote. auto: when the remote can be reached with the credentials at hand.'),
        push: when
            .default('auto')
            .describe('Store what stages made in the remote. auto: when the remote can be reached with the credentials at hand, except on a pull request from a fork.'),
    })
        .prefault({})
        .describe('How `assay run` treats dvc.yaml.'),
    metrics: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(_gate_index_js__WEBPACK_IMPORTED_MODULE_2__/* .metricRuleSchema */ .O4).default([]).describe('Gates on metric files that your own scripts write.'),
    enforce: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().default(true).describe('false: gates advise, and never turn a run red.'),
    on_inconclusive: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['warn', 'fail'])
        .default('warn')
        .describe('What an inconclusive decision does to the exit status.'),
    protected: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP())
        .default(['assay.yaml'])
        .describe('Paths (gitignore patterns from the root) whose change is announced in the report.'),
})
    .describe('Assay configuration');
/** The file's name at the repository root. */
const CONFIG_FILE = 'assay.yaml';
/** What holds without a file: run everything, compare everything, block nothing. */
function defaultConfig() {
    return configSchema.parse({ version: 1 });
}


/***/ }),

/***/ 905:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ WHEN)
/* harmony export */ });
/** When to pull or push: `auto` follows the credentials at hand. */
const WHEN = ['auto', 'always', 'never'];


/***/ }),

/***/ 2034:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BO: () => (/* binding */ boundsOf),
/* harmony export */   O4: () => (/* binding */ metricRuleSchema),
/* harmony export */   QT: () => (/* binding */ BOUNDS)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2311);

const METRIC = /^[^:\s][^:]*:[^:]+$/;
const AMOUNT = /^\d+(?:\.\d+)?(?:e[+-]?\d+)?%$/i;
/** Leaves room for the bound's name in a verdict's rule. */
const MAX_METRIC = 300;
const AMOUNT_WORDS = 'a number of at least 0, or a percentage such as 1%';
/** A change in the metric's own unit, or in percent of the base's value. */
const amountSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nonnegative(AMOUNT_WORDS), zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(AMOUNT, AMOUNT_WORDS)], AMOUNT_WORDS)
    .describe('An amount in the metric’s own unit, or a percentage of the base such as 1%.');
/** The keys of a rule that can say no. */
const BOUNDS = ['min', 'max', 'max_drop', 'max_rise'];
/** A demand on several keys of a rule; told together with what is wrong with the keys themselves. */
function demand(message, hint, path) {
    const when = ({ value }) => typeof value === 'object' && value !== null;
    return { message, path, params: { hint }, when };
}
/** One entry of `metrics:` in assay.yaml: a metric of a file and what it may be. */
const metricRuleSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    metric: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .max(MAX_METRIC)
        .regex(METRIC, 'file:key, such as metrics.json:accuracy')
        .describe('`<file>:<dotted key>` of a file your scripts write.'),
    min: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().optional().describe('Least value.'),
    max: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().optional().describe('Greatest value.'),
    max_drop: amountSchema.optional().describe('How far the value may fall below the base’s.'),
    max_rise: amountSchema.optional().describe('How far the value may rise above the base’s.'),
    direction: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['higher', 'lower']).optional().describe('Which way is better; colours the change.'),
    on_missing: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['fail', 'inconclusive', 'skip'])
        .default('fail')
        .describe('What a value (or base value) that is not there means.'),
    informational: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().default(false).describe('Shown, never decides.'),
})
    .refine((rule) => BOUNDS.some((bound) => rule[bound] !== undefined), demand('this rule has no bound', `Add ${BOUNDS.join(', ')}.`, ['metric']))
    .refine((rule) => rule.direction !== 'lower' || rule.max_drop === undefined, demand('lower is better here, so `max_drop` would forbid improvement', 'Use `max_rise`.', ['max_drop']))
    .refine((rule) => rule.direction !== 'higher' || rule.max_rise === undefined, demand('higher is better here, so `max_rise` would forbid improvement', 'Use `max_drop`.', ['max_rise']))
    .refine((rule) => !(Number(rule.min) > Number(rule.max)), demand('min is above max: nothing can pass', 'Swap them, or keep one.', ['min']));
/** The bounds a rule sets, in a fixed order. */
function boundsOf(rule) {
    return BOUNDS.filter((bound) => rule[bound] !== undefined);
}


/***/ }),

/***/ 5865:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ subjectOf),
/* harmony export */   i: () => (/* binding */ triggerOf)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2311);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3026);
/* harmony import */ var _core_report_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5547);



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
            return { kind: 'push', headSha: commit?.id ?? after, beforeSha: isZero(before) ? undefined : before };
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

/***/ 1381:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ parseMetrics)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3026);
/* harmony import */ var _platform_yaml_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3537);
/* harmony import */ var _platform_yaml_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2556);
/* harmony import */ var _platform_yaml_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3535);
/* harmony import */ var _platform_yaml_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8181);
/* harmony import */ var _python_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7995);



/**
 * Reads a metric file (JSON, or YAML). Nested maps are flattened with dots; lists and nulls are dropped, as DVC does.
 * Throws `JSON_INVALID` or `YAML_INVALID` (exit 2) for text that is neither, `METRICS_UNSUPPORTED` (exit 2) for TOML and
 * Python.
 */
function parseMetrics(text, path) {
    if (/\.(toml|py)$/.test(path)) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({
            code: 'METRICS_UNSUPPORTED',
            message: `${path} is not read: metrics come from JSON and YAML`,
            hint: 'Let the stage write JSON.',
            exitCode: 2,
        });
    }
    const root = path.endsWith('.json') ? (0,_platform_yaml_index_js__WEBPACK_IMPORTED_MODULE_1__/* .plainValue */ ._)((0,_python_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parsePythonJson */ .S)(text, path)) : (0,_platform_yaml_index_js__WEBPACK_IMPORTED_MODULE_3__/* .parseYaml */ .h)(text, { file: path }).value;
    return new Map(flatten(root, ''));
}
function flatten(value, prefix) {
    if (typeof value === 'number')
        return [[prefix, Number.isFinite(value) ? value : String(value)]];
    if (typeof value === 'boolean' || typeof value === 'string')
        return [[prefix, value]];
    if (!(0,_platform_yaml_index_js__WEBPACK_IMPORTED_MODULE_4__/* .isYamlMap */ .S6)(value))
        return [];
    return (0,_platform_yaml_index_js__WEBPACK_IMPORTED_MODULE_5__/* .yamlEntries */ .go)(value).flatMap(([key, child]) => flatten(child, prefix === '' ? (0,_platform_yaml_index_js__WEBPACK_IMPORTED_MODULE_5__/* .keyText */ .Pu)(key) : `${prefix}.${(0,_platform_yaml_index_js__WEBPACK_IMPORTED_MODULE_5__/* .keyText */ .Pu)(key)}`));
}


/***/ }),

/***/ 955:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ readOnlyRemote)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3026);

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

/***/ 1851:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $: () => (/* binding */ pushOutputs)
});

// EXTERNAL MODULE: ./build/src/core/digest.js
var core_digest = __webpack_require__(4161);
// EXTERNAL MODULE: ./build/src/platform/files.js
var platform_files = __webpack_require__(8486);
// EXTERNAL MODULE: ./build/src/versioning/object-layout.js
var object_layout = __webpack_require__(8746);
// EXTERNAL MODULE: ./build/src/versioning/seen-whole.js
var seen_whole = __webpack_require__(6609);
// EXTERNAL MODULE: ./build/src/versioning/remotes/read-only.js
var read_only = __webpack_require__(955);
// EXTERNAL MODULE: ./build/src/versioning/transfer/existing-at.js
var existing_at = __webpack_require__(2261);
// EXTERNAL MODULE: ./build/src/versioning/transfer/gather-manifests.js
var gather_manifests = __webpack_require__(1578);
// EXTERNAL MODULE: ./build/src/versioning/transfer/move-objects.js
var move_objects = __webpack_require__(7462);
// EXTERNAL MODULE: ./build/src/versioning/transfer/plan-transfer.js
var plan_transfer = __webpack_require__(717);
// EXTERNAL MODULE: ./build/src/versioning/copy-objects.js
var copy_objects = __webpack_require__(5700);
// EXTERNAL MODULE: ./build/src/versioning/object-cache.js
var object_cache = __webpack_require__(5660);
// EXTERNAL MODULE: ./build/src/versioning/transfer/receive-mover.js
var receive_mover = __webpack_require__(33);
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
var transfer_result = __webpack_require__(2035);
// EXTERNAL MODULE: ./build/src/versioning/transfer/wanted-objects.js
var wanted_objects = __webpack_require__(1251);
// EXTERNAL MODULE: ./build/src/versioning/transfer/with-remote.js
var with_remote = __webpack_require__(1025);
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