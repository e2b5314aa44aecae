"use strict";
exports.id = 33;
exports.ids = [33];
exports.modules = {

/***/ 42022:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  dataStatus: () => (/* binding */ dataStatus)
});

// EXTERNAL MODULE: ./build/src/commands/directory-prefix.js
var directory_prefix = __webpack_require__(10680);
// EXTERNAL MODULE: ./build/src/commands/command.js
var command = __webpack_require__(62925);
// EXTERNAL MODULE: ./build/src/commands/chosen-paths.js
var chosen_paths = __webpack_require__(89929);
// EXTERNAL MODULE: ./build/src/commands/commit-view.js + 1 modules
var commit_view = __webpack_require__(74840);
;// CONCATENATED MODULE: ./build/src/commands/data-status-text.js
const HEADINGS = {
    not_in_cache: ['Not in cache:', 'use "assay fetch <file>..." to download files'],
    not_in_remote: ['Not in remote:', 'use "assay push <file>..." to upload files'],
    committed: ['DVC committed changes:', 'git commit the corresponding dvc files to update the repo'],
    uncommitted: [
        'DVC uncommitted changes:',
        'use "assay commit <file>..." to track changes',
        'use "assay checkout <file>..." to discard changes',
    ],
    untracked: ['Untracked files:', 'use "git add <file> ..." or "assay add <file>..." to commit to git or to dvc'],
    unchanged: ['DVC unchanged files:'],
};
/** DVC's text: a heading, hints and paths for each part. */
function dataStatusText(json, isGitDirty) {
    const parts = Object.keys(HEADINGS).flatMap((key) => {
        const part = json[key];
        if (!part)
            return [];
        const [heading, ...hints] = HEADINGS[key];
        const items = Array.isArray(part) ? part : itemsOf(part);
        return [[heading, ...hints.map((hint) => `  (${hint})`), ...items.map((item) => `        ${item}`)].join('\n')];
    });
    if (parts.length === 0)
        parts.push('No changes.');
    const other = Object.keys(json).length === 0 ? '' : 'other ';
    const dirty = isGitDirty ? [`(there are ${other}changes not tracked by dvc, use "git status" to see)`] : [];
    return [parts.join('\n\n'), ...dirty].join('\n');
}
function itemsOf(groups) {
    return Object.entries(groups).flatMap(([state, changes]) => changes.map((change) => `${state}: ${typeof change === 'string' ? change : `${change.old} -> ${change.new}`}`));
}

// EXTERNAL MODULE: ./build/src/commands/option-misused.js
var option_misused = __webpack_require__(38940);
// EXTERNAL MODULE: ./build/src/commands/targets.js
var commands_targets = __webpack_require__(83386);
// EXTERNAL MODULE: ./build/src/commands/recorded-tree.js
var recorded_tree = __webpack_require__(44431);
// EXTERNAL MODULE: ./build/src/commands/workspace.js
var commands_workspace = __webpack_require__(82937);
// EXTERNAL MODULE: ./build/src/versioning/workspace-tree.js
var workspace_tree = __webpack_require__(93980);
// EXTERNAL MODULE: ./build/src/versioning/compare-trees.js
var compare_trees = __webpack_require__(27089);
// EXTERNAL MODULE: ./build/src/versioning/cache-presence.js
var cache_presence = __webpack_require__(86924);
// EXTERNAL MODULE: ./build/src/versioning/remote-presence.js
var remote_presence = __webpack_require__(3446);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./build/src/commands/data-status.js











/**
 * `assay data status`: what of the tracked data differs between the last commit and the `.dvc` files and locks
 * (`committed`), between those and the work tree (`uncommitted`), and what the cache lacks. DVC's flags and JSON. `-q`
 * answers by the exit code.
 */
const dataStatus = (0,command/* defineCommand */.NB)({
    name: 'data status',
    summary: 'say what of the data is committed, changed, missing or untracked',
    positionals: '[targets...]',
    options: {
        granular: (0,command/* flag */.Jt)('--granular', 'list the files of directories'),
        unchanged: (0,command/* flag */.Jt)('--unchanged', 'list what did not change, too'),
        untrackedFiles: {
            ...(0,command/* choice */.Yq)('--untracked-files [mode]', 'list files that neither git nor a .dvc file tracks', ['no', 'all']),
            bare: 'all',
        },
        notInRemote: (0,command/* flag */.Jt)('--not-in-remote', 'list what the remote lacks'),
        remote: (0,command/* text */.Qq)('-r, --remote <name>', 'the remote for --not-in-remote'),
        noRemoteRefresh: (0,command/* flag */.Jt)('--no-remote-refresh', "DVC's way to trust an index; refused, since there is none"),
    },
    async run(context, targets, given) {
        if (given.noRemoteRefresh)
            throw (0,option_misused/* optionMisused */.y)('--no-remote-refresh', 'Assay keeps no index of a remote that could be used instead', 'Leave it out: the remote is asked once.');
        if (given.remote !== undefined && !given.notInRemote)
            throw (0,option_misused/* optionMisused */.y)('--remote', 'it goes with --not-in-remote only', 'Add --not-in-remote.');
        const { granular: isGranular = false, unchanged: showsUnchanged = false } = given;
        const { repository, ...workspace } = (0,commands_workspace/* openWorkspace */.OH)(context);
        const recorded = (0,commands_workspace/* recordedOutputs */.NW)({ repository, ...workspace }).filter(({ cached }) => cached);
        const git = await (0,commands_workspace/* openRepositoryGit */.Zl)(repository, context);
        const head = git && (await outputsOfHead(git, repository, context));
        const chosen = (0,chosen_paths/* chosenPaths */.X)(context, repository, [...(head ?? []), ...recorded], targets);
        const trees = await (0,recorded_tree/* recordedTrees */.mR)(repository, [head ?? [], recorded], () => isGranular, context);
        const [old, index] = trees.map((tree) => (0,recorded_tree/* treeWithin */.a9)(tree, chosen));
        const wanted = recorded.filter(({ path }) => chosen(path) || targets.length > 0);
        const now = (0,recorded_tree/* treeWithin */.a9)((0,workspace_tree/* workspaceTree */.O)(repository, wanted, isGranular), chosen);
        const committed = head ? (0,compare_trees/* compareTrees */.t)(old, index) : undefined;
        const uncommitted = (0,compare_trees/* compareTrees */.t)(index, now);
        const json = {};
        put(json, 'not_in_cache', notInCache(repository, uncommitted));
        if (given.notInRemote)
            put(json, 'not_in_remote', await notInRemote(context, repository, recorded, index, given.remote));
        put(json, 'committed', groupsOf(committed ?? []));
        put(json, 'uncommitted', groupsOf(uncommitted));
        if (given.untrackedFiles === 'all' && git)
            put(json, 'untracked', await untracked(git, repository, context, targets));
        if (showsUnchanged)
            put(json, 'unchanged', unchangedIn(uncommitted, committed));
        const isClean = Object.keys(json).every((key) => key === 'unchanged');
        const isDirty = git !== undefined && !context.quiet && (await isGitDirty(git, json));
        return { exitCode: context.quiet && !isClean ? 1 : 0, json, text: dataStatusText(json, isDirty) };
    },
});
async function outputsOfHead(git, repository, context) {
    const commit = await git.resolve('HEAD');
    if (commit === undefined)
        return [];
    const { outputs, unread } = await (0,commit_view/* commitView */.x)(git, repository, { name: 'HEAD', commit }, false);
    for (const { path, message } of unread)
        context.progress.note(`${path} of HEAD was not read: ${message}`);
    return outputs.filter(({ cached }) => cached);
}
function put(json, key, value) {
    const isEmpty = value === undefined || (Array.isArray(value) ? value : Object.keys(value)).length === 0;
    if (!isEmpty)
        json[key] = value;
}
function groupsOf(changes) {
    const groups = {};
    for (const { kind, old, now } of changes) {
        if (kind === 'unchanged' || (kind === 'unknown' && !now))
            continue;
        if (kind === 'renamed')
            (groups.renamed ??= []).push({ old: (0,recorded_tree/* shownPath */.pS)(old), new: (0,recorded_tree/* shownPath */.pS)(now) });
        else
            (groups[kind] ??= []).push((0,recorded_tree/* shownPath */.pS)((now ?? old)));
    }
    return groups;
}
function notInCache(repository, uncommitted) {
    const isCached = (0,cache_presence/* cachePresence */.Q)(repository, uncommitted.length);
    return uncommitted.flatMap(({ old }) => (old && !isCached(old) ? [(0,recorded_tree/* shownPath */.pS)(old)] : []));
}
/** What did not change on the way from the last commit to the work tree. */
function unchangedIn(uncommitted, committed) {
    const same = (changes) => changes.filter(({ kind }) => kind === 'unchanged').map(({ now }) => (0,recorded_tree/* shownPath */.pS)(now));
    const before = committed && new Set(same(committed));
    return (0,recorded_tree/* sortedPaths */.kB)(same(uncommitted).filter((path) => before?.has(path) ?? true));
}
async function notInRemote({ progress, signal }, repository, recorded, index, remote) {
    const owners = recorded.filter(({ pushed }) => pushed);
    const byPath = new Map(owners.map((output) => [output.path, output]));
    const objects = [...index.items.values()].flatMap((item) => {
        const owner = ownerOf(item.path, byPath);
        return owner ? [{ ...item, remote: owner.remote }] : [];
    });
    const asked = remote === undefined ? {} : { remote: remote.toLowerCase() };
    const present = await (0,remote_presence/* remotePresence */.q)(repository, objects, { ...asked, progress, signal });
    return (0,recorded_tree/* sortedPaths */.kB)(objects.filter((object) => present(object) === undefined).map(recorded_tree/* shownPath */.pS));
}
function ownerOf(path, outputs) {
    for (let part = path; part !== ''; part = part.slice(0, Math.max(0, part.lastIndexOf('/')))) {
        const found = outputs.get(part);
        if (found)
            return found;
    }
    return undefined;
}
/** Relative to the directory the command works in, as DVC shows them. */
async function untracked(git, repository, context, targets) {
    const prefix = (0,directory_prefix/* directoryPrefix */.E)(git, repository);
    const place = (0,commands_targets/* pathFromRoot */._f)(repository, context.directory);
    const wanted = targets.map((target) => external_node_path_.posix.join(place, target).replace(/\/+$/, ''));
    const files = (await git.untrackedFiles()).flatMap((file) => file.startsWith(prefix) ? [file.slice(prefix.length)] : []);
    const chosen = files.filter((file) => wanted.length === 0 || wanted.some((path) => file === path || file.startsWith(`${path}/`)));
    return (0,recorded_tree/* sortedPaths */.kB)(chosen.map((file) => external_node_path_.posix.relative(place, file)));
}
async function isGitDirty(git, json) {
    if (json.untracked)
        return true;
    return (await git.resolve('HEAD')) !== undefined && (await git.changedFiles('HEAD')).length > 0;
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

/***/ 38940:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ optionMisused)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43026);

/** `OPTION_INVALID` (exit 2): an option cannot be used like this. */
function optionMisused(option, reason, hint) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({ code: 'OPTION_INVALID', message: `${option}: ${reason}`, hint, exitCode: 2 });
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

/***/ 32166:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ existingKeys)
/* harmony export */ });
/* harmony import */ var _object_layout_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38746);
/* harmony import */ var _transfer_find_existing_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30647);


/** Key → size of those objects, of either layout, that a remote has; listed or asked for one by one, by cost. */
async function existingKeys(remote, objects, jobs, signal) {
    const wanted = { current: new Set(), legacy: new Set() };
    for (const { digest, legacy } of objects)
        wanted[legacy ? 'legacy' : 'current'].add(digest);
    const found = new Map();
    for (const [layout, digests] of Object.entries(wanted)) {
        const legacy = layout === 'legacy';
        if (digests.size === 0)
            continue;
        const onFound = (digest, sizeBytes) => found.set((0,_object_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .objectKey */ .T5)({ digest, legacy }), sizeBytes);
        await (0,_transfer_find_existing_js__WEBPACK_IMPORTED_MODULE_1__/* .findExisting */ .x)({ remote, legacy, wanted: digests, jobs, signal, onFound });
    }
    return found;
}


/***/ }),

/***/ 3446:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ remotePresence)
/* harmony export */ });
/* harmony import */ var _existing_keys_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32166);
/* harmony import */ var _object_layout_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38746);
/* harmony import */ var _remotes_absent_directory_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39059);
/* harmony import */ var _remotes_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65990);




/**
 * Asks each remote once which of the objects it has, by listing or one by one, whatever costs less. Throws what remotes
 * throw, and `REMOTE_MISSING` (exit 2) where there is none to ask. A directory that is not there has nothing;
 * `options.onAbsent` is told the error it is for whoever needs it to be there.
 */
async function remotePresence(repository, objects, options) {
    const nameOf = ({ remote }) => remote ?? options.remote ?? repository.config.defaultRemote;
    const groups = new Map();
    for (const object of objects) {
        const group = groups.get(nameOf(object)) ?? [];
        groups.set(nameOf(object), group);
        group.push(object);
    }
    const found = new Map();
    for (const [name, group] of groups) {
        const remote = await (0,_remotes_index_js__WEBPACK_IMPORTED_MODULE_0__/* .openRemote */ .d3)(repository, name);
        try {
            const absent = (0,_remotes_absent_directory_js__WEBPACK_IMPORTED_MODULE_1__/* .absentDirectory */ .p)(remote);
            if (absent)
                options.onAbsent?.(absent);
            found.set(name, await (0,_existing_keys_js__WEBPACK_IMPORTED_MODULE_2__/* .existingKeys */ .m)(remote, group, options.jobs ?? remote.jobs, options.signal));
        }
        finally {
            remote.close();
        }
    }
    return (object) => found.get(nameOf(object))?.get((0,_object_layout_js__WEBPACK_IMPORTED_MODULE_3__/* .objectKey */ .T5)(object));
}


/***/ }),

/***/ 39059:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ absentDirectory)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43026);
/* harmony import */ var _platform_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48486);


/**
 * `REMOTE_DIRECTORY_MISSING` (exit 3) where a remote is a directory of this machine that is not there; undefined
 * otherwise. For whoever reads: a push makes the directory.
 */
function absentDirectory({ name, files }) {
    if (!files || (0,_platform_files_js__WEBPACK_IMPORTED_MODULE_0__/* .statIfExists */ .oL)(files.directory))
        return undefined;
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo({
        code: 'REMOTE_DIRECTORY_MISSING',
        message: `remote "${name}": the directory ${files.directory} is not there`,
        hint: 'Is the disk mounted? If nothing was ever stored there: assay push, where the data is.',
        exitCode: 3,
    });
}


/***/ }),

/***/ 30647:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ findExisting)
/* harmony export */ });
/* harmony import */ var _object_layout_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38746);
/* harmony import */ var _for_each_concurrently_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83008);


/** So many objects are asked for one by one without looking further. */
const FEW = 16;
/** One page of a listing takes about as long as asking for so many single objects. */
const PAGE_WEIGHT = 5;
/** Up to so many pages are read one after another; more are read side by side, by the digests' first digits. */
const SEQUENTIAL_PAGES = 2;
/**
 * Which of the objects of one layout a remote has, and their sizes. Few are asked for one by one. Otherwise the first
 * page of the listing tells how large the remote is, since digests are spread evenly, and what is cheaper follows: to
 * list the rest, or to ask for each object. Keys nobody asked for are passed over, whatever they are.
 */
async function findExisting(lookup) {
    const { remote, wanted } = lookup;
    if (remote.pageSize === 1 || wanted.size <= FEW)
        await askEach(lookup, wanted);
    else
        await listOrAsk(lookup);
}
function askEach({ remote, legacy, jobs, signal, onFound }, digests) {
    return (0,_for_each_concurrently_js__WEBPACK_IMPORTED_MODULE_0__/* .forEachConcurrently */ .D)(digests, jobs, signal, async (digest, stop) => {
        const size = await remote.size((0,_object_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .objectKey */ .T5)({ digest, legacy }), stop);
        if (size !== undefined)
            onFound(digest, size);
    });
}
async function listOrAsk(lookup) {
    const { remote, legacy, wanted, jobs, signal, onFound } = lookup;
    const layout = legacy ? '' : 'files/md5/';
    const end = `${layout}fg`; // behind every digest; in the older layout `files/` and `runs/` follow
    const see = (key, sizeBytes) => {
        const digest = digestOf(key.slice(layout.length));
        if (digest !== undefined && wanted.has(digest))
            onFound(digest, sizeBytes);
        return digest;
    };
    let listed = 0;
    let isDecided = false;
    for await (const { key, sizeBytes } of remote.list(layout, signal)) {
        if (key >= end)
            return;
        const digest = see(key, sizeBytes);
        if (++listed < remote.pageSize || isDecided)
            continue;
        isDecided = true;
        const rest = (last) => [...wanted].filter((one) => one > last);
        const pages = Math.ceil(1 / shareBefore(digest)) - 1;
        const digits = pages <= SEQUENTIAL_PAGES ? 0 : pages <= 64 ? 1 : 2;
        const requests = Math.max(pages, digits === 0 ? 0 : 16 ** digits);
        const left = rest(digest ?? '');
        if (requests * PAGE_WEIGHT >= left.length)
            return askEach(lookup, left);
        if (digits === 0)
            continue;
        const prefixes = [...new Set(left.map((one) => layout + one.slice(0, digits)))];
        return (0,_for_each_concurrently_js__WEBPACK_IMPORTED_MODULE_0__/* .forEachConcurrently */ .D)(prefixes, jobs, signal, async (prefix, stop) => {
            for await (const entry of remote.list(prefix, stop)) {
                if (entry.key >= end)
                    return;
                see(entry.key, entry.sizeBytes);
            }
        });
    }
}
/** `ab/cdef…` → digest; undefined for what is none. */
function digestOf(place) {
    return place[2] === '/' && place.length >= 33 ? place.slice(0, 2) + place.slice(3) : undefined;
}
/** Which part of all digests comes before this one, more than 0. Junk counts as the very first. */
function shareBefore(digest) {
    const digits = digest?.slice(0, 8) ?? '';
    return /^[0-9a-f]{8}$/.test(digits) ? (parseInt(digits, 16) + 1) / 2 ** 32 : 2 ** -32;
}


/***/ })

};
;