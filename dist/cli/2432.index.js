"use strict";
exports.id = 2432;
exports.ids = [2432];
exports.modules = {

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

/***/ 72432:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Od: () => (/* binding */ gitOf),
/* harmony export */   Wv: () => (/* binding */ outputsOfRevisions)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(43026);
/* harmony import */ var _versioning_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(47869);
/* harmony import */ var _versioning_index_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(34204);
/* harmony import */ var _directory_prefix_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(10680);
/* harmony import */ var _open_repository_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4159);
/* harmony import */ var _revision_files_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(62985);
/* harmony import */ var _recorded_in_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62896);
/* harmony import */ var _revision_scope_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(65518);
/* harmony import */ var _vars_reader_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52546);
/* harmony import */ var _workspace_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(82937);










/**
 * The recorded outputs of the work tree (unless `workspace` is false) and of every commit in the scope. Nothing is
 * hashed or fetched. Throws `REVISION_UNKNOWN` (exit 2) and `NOT_A_GIT_REPOSITORY` (exit 2) for a scope of git.
 */
async function outputsOfRevisions(context, scope, repository = (0,_open_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .openRepository */ .h)(context)) {
    const found = {
        outputs: [],
        undeclared: [],
        keptByGit: [],
        unread: [],
        commits: 0,
        isCutOff: false,
    };
    const known = { outputs: new Set(), undeclared: new Set(), keptByGit: new Set() };
    const keep = (declared, outputs) => {
        for (const output of outputs) {
            if (output.digest === undefined)
                continue;
            const list = output.cached ? declared : 'keptByGit';
            const { path, digest, legacy, remote, pushed } = output;
            const key = `${digest} ${legacy ?? ''} ${remote ?? ''} ${pushed} ${path}`;
            if (known[list].has(key))
                continue;
            known[list].add(key);
            found[list].push(output);
        }
    };
    const stagesOf = remembered(_recorded_in_js__WEBPACK_IMPORTED_MODULE_1__/* .readStages */ .i);
    const take = (revision, file, readThem = stagesOf) => {
        const { outputs, undeclared, problem } = (0,_recorded_in_js__WEBPACK_IMPORTED_MODULE_1__/* .recordedIn */ .A)(file, readThem);
        keep('outputs', outputs);
        keep('undeclared', undeclared);
        if (problem)
            found.unread.push({ revision, file: file.path, ...problem });
    };
    if (scope.workspace !== false) {
        const readVars = (0,_vars_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .varsReader */ .Y)((path) => (0,_versioning_index_js__WEBPACK_IMPORTED_MODULE_3__/* .readOwnText */ .o3)(repository, path));
        const filled = (text, path) => (0,_recorded_in_js__WEBPACK_IMPORTED_MODULE_1__/* .readStages */ .i)(text, path, readVars);
        for (const file of workspaceFiles(repository))
            take('workspace', file, filled);
    }
    if (!asksGit(scope))
        return found;
    const git = await gitOf(repository, context);
    const { commits, isCutOff } = await (0,_revision_scope_js__WEBPACK_IMPORTED_MODULE_4__/* .commitsOf */ .g)(git, scope);
    await eachFile(git, repository, commits, take);
    return { ...found, commits: commits.length, isCutOff };
}
/** The git work tree around a repository; `NOT_A_GIT_REPOSITORY` (exit 2) where there is none. */
async function gitOf(repository, context) {
    const git = await (0,_workspace_js__WEBPACK_IMPORTED_MODULE_5__/* .openRepositoryGit */ .Zl)(repository, context);
    if (git)
        return git;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .UserError */ .yo({
        code: 'NOT_A_GIT_REPOSITORY',
        message: `${repository.root} is not inside a git repository, so it has no revisions`,
        hint: 'Run it in a git clone of the project.',
        exitCode: 2,
    });
}
function asksGit(scope) {
    const { allBranches, allTags, allCommits, allExperiments, revisions = [], since } = scope;
    return Boolean(allBranches || allTags || allCommits || allExperiments || revisions.length > 0 || since !== undefined);
}
async function eachFile(git, repository, commits, take) {
    const files = await (0,_revision_files_js__WEBPACK_IMPORTED_MODULE_7__/* .filesOfCommits */ .X)(git, repository, commits, (0,_directory_prefix_js__WEBPACK_IMPORTED_MODULE_8__/* .directoryPrefix */ .E)(git, repository));
    const ids = [
        ...new Set(files.flatMap((file) => [file.id, ...(file.kind === 'lock' && file.yaml ? [file.yaml.id] : [])])),
    ];
    const objects = await git.readObjects(ids);
    const textOf = new Map(ids.map((id, index) => [id, objects[index]?.bytes.toString('utf8')]));
    for (const file of files) {
        const text = textOf.get(file.id);
        if (file.kind === 'dvc')
            take(file.at, { kind: 'dvc', path: file.path, text });
        else if (file.kind === 'lock')
            take(file.at, { kind: 'lock', path: file.path, text, yaml: file.yaml && textOf.get(file.yaml.id) });
    }
}
/** A dvc.yaml changes less often than its lock. */
function remembered(read) {
    const known = new Map();
    return (text, path) => {
        const key = `${path}\n${text}`;
        if (!known.has(key))
            known.set(key, read(text, path));
        return known.get(key);
    };
}
function workspaceFiles(repository) {
    const found = (0,_versioning_index_js__WEBPACK_IMPORTED_MODULE_9__/* .findPipelineFiles */ .f)(repository);
    const read = (path) => (0,_versioning_index_js__WEBPACK_IMPORTED_MODULE_3__/* .readOwnText */ .o3)(repository, path);
    const locks = found.dvcYamls.flatMap((yamlPath) => {
        const path = yamlPath.replace(/\.yaml$/, '.lock');
        const text = read(path);
        return text === undefined ? [] : [{ kind: 'lock', path, text, yaml: read(yamlPath) }];
    });
    return [...found.dvcFiles.map((path) => ({ kind: 'dvc', path, text: read(path) })), ...locks];
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


/***/ })

};
;