"use strict";
exports.id = 4339;
exports.ids = [4339];
exports.modules = {

/***/ 6447:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D0: () => (/* binding */ foreignOutputs),
/* harmony export */   Zc: () => (/* binding */ dvcRoots),
/* harmony export */   cZ: () => (/* binding */ pathUnknown)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43026);
/* harmony import */ var _core_repository_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34949);
/* harmony import */ var _versioning_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80014);
/* harmony import */ var _recorded_in_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62896);




/** Larger files that say what is tracked are nobody's; they are other people's text that has to be parsed. */
const MAX_FILE_BYTES = 64 * 2 ** 20;
/** What the DVC repository at `root` of a tree records; paths relative to the tree. Problems are what could not be read. */
async function foreignOutputs(tree, root, roots, repository) {
    const problems = [];
    const inner = roots.filter((other) => other !== root && (0,_core_repository_path_js__WEBPACK_IMPORTED_MODULE_0__/* .isInside */ .FK)(other, root));
    const prefix = root === '' ? '' : `${root}/`;
    const found = findFiles(tree, root, inner);
    const texts = await textsOf(tree, [...found.records, ...found.ignores], problems);
    const ignored = (0,_versioning_index_js__WEBPACK_IMPORTED_MODULE_1__/* .dvcIgnoreRules */ .By)(repository, (path) => texts.get(prefix + path));
    const outputs = [];
    for (const path of found.records) {
        const own = path.slice(prefix.length);
        const text = texts.get(path);
        if (text === undefined || own.endsWith('dvc.yaml') || ignored.ignoresBelow(own, false))
            continue;
        const file = own.endsWith('.dvc')
            ? { kind: 'dvc', path: own, text }
            : { kind: 'lock', path: own, text, yaml: texts.get(path.replace(/\.lock$/, '.yaml')) };
        const recorded = (0,_recorded_in_js__WEBPACK_IMPORTED_MODULE_2__/* .recordedIn */ .A)(file);
        if (recorded.problem !== undefined)
            problems.push(`${path}: ${recorded.problem.message}`);
        outputs.push(...recorded.outputs.filter((output) => isPlain(output.path)));
    }
    const stored = outputs.filter(({ cached, digest, source }) => cached && (digest !== undefined || source));
    return { outputs: stored.map((output) => ({ ...output, path: prefix + output.path })), problems };
}
/** A lock can name places that no stage of it could declare. */
function isPlain(path) {
    return path !== '' && !path.startsWith('/') && path.split('/').every((name) => !['', '.', '..'].includes(name));
}
/** `.dvc` files, dvc.yaml and dvc.lock, and `.dvcignore` files below a directory. */
function findFiles(tree, root, inner) {
    const found = { records: [], ignores: [] };
    const pending = [root];
    for (let directory = pending.pop(); directory !== undefined; directory = pending.pop()) {
        for (const [name, { kind }] of tree.children(directory)) {
            const path = directory === '' ? name : `${directory}/${name}`;
            if (kind === 'directory') {
                if (name !== '.dvc' && !inner.includes(path))
                    pending.push(path);
            }
            else if (name === '.dvcignore')
                found.ignores.push(path);
            else if (name === 'dvc.yaml' || name === 'dvc.lock' || name.endsWith('.dvc'))
                found.records.push(path);
        }
    }
    return found;
}
async function textsOf(tree, paths, problems) {
    const fitting = paths.filter((path) => {
        const isFitting = (tree.node(path)?.sizeBytes ?? 0) <= MAX_FILE_BYTES;
        if (!isFitting)
            problems.push(`${path}: it is larger than ${MAX_FILE_BYTES} bytes`);
        return isFitting;
    });
    const contents = await tree.read(fitting);
    return new Map(fitting.map((path, index) => [path, contents[index].toString('utf8')]));
}
/** Directories of a tree that are DVC repositories, the top first; only those above and below `path`. */
function dvcRoots(tree, path) {
    const isRoot = (directory) => tree.node(directory === '' ? '.dvc/config' : `${directory}/.dvc/config`) !== undefined;
    const above = path.split('/').map((_, index, names) => names.slice(0, index).join('/'));
    const roots = [...new Set([...above, path])].filter(isRoot);
    const pending = [path];
    for (let directory = pending.pop(); directory !== undefined; directory = pending.pop()) {
        for (const [name, { kind }] of tree.children(directory)) {
            const child = directory === '' ? name : `${directory}/${name}`;
            if (kind !== 'directory' || name === '.dvc')
                continue;
            if (isRoot(child))
                roots.push(child);
            pending.push(child);
        }
    }
    return roots.sort((a, b) => a.length - b.length);
}
/** `PATH_UNKNOWN` (exit 2): another repository has nothing at the path; what could not be read there may be why. */
function pathUnknown(shown, path, problems) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo({
        code: 'PATH_UNKNOWN',
        message: `there is no ${JSON.stringify(path)} in ${shown}`,
        hint: problems.length > 0
            ? `Not everything there could be read: ${problems[0]}`
            : `See what there is: assay ls ${shown}`,
        exitCode: 2,
    });
}


/***/ }),

/***/ 4339:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openForeign: () => (/* binding */ openForeign),
  openForeignGit: () => (/* binding */ openForeignGit),
  q: () => (/* binding */ openForeignWorkspace),
  V: () => (/* binding */ outputAt)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(43026);
// EXTERNAL MODULE: ./build/src/core/redact.js
var redact = __webpack_require__(60416);
// EXTERNAL MODULE: ./build/src/core/repository-path.js
var repository_path = __webpack_require__(34949);
// EXTERNAL MODULE: ./build/src/platform/files.js
var files = __webpack_require__(48486);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/src/platform/git-environment.js
var git_environment = __webpack_require__(50237);
// EXTERNAL MODULE: ./build/src/platform/git-objects.js
var git_objects = __webpack_require__(81440);
// EXTERNAL MODULE: ./build/src/platform/git-url.js
var git_url = __webpack_require__(13953);
// EXTERNAL MODULE: ./build/src/platform/process.js + 1 modules
var process = __webpack_require__(99762);
;// CONCATENATED MODULE: ./build/src/platform/git-source.js









/**
 * Opens a repository by what a user or a `.dvc` file calls it: an address that git knows, or a path. Throws
 * `GIT_URL_REFUSED` (exit 2) for what could start a program, and `GIT_MISSING` (exit 3).
 */
async function openGitSource(url, options) {
    const problem = (0,git_url/* gitUrlProblem */.Np)(url);
    if (problem !== undefined) {
        throw new errors/* UserError */.yo({
            code: 'GIT_URL_REFUSED',
            message: `${JSON.stringify((0,redact/* redact */.E)(url).slice(0, 200))} ${problem}`,
            hint: 'Write https://…, ssh://…, git@host:path, or the path of a repository.',
            exitCode: 2,
        });
    }
    const isLocal = (0,git_url/* isLocalGitUrl */.pA)(url);
    const address = isLocal ? (0,external_node_path_.resolve)(options.directory, url) : url;
    const env = {
        ...(0,git_environment/* gitEnvironment */._)(options.environment, options.authorization),
        GIT_ALLOW_PROTOCOL: protocols(options),
        GIT_NO_LAZY_FETCH: '1', // a foreign configuration would say how
    };
    const local = isLocal ? await workTree(address, env) : undefined;
    if (local)
        return new ObjectReader({ ...env, GIT_DIR: local.gitDirectory }, local.root, url);
    return new FarSource(address, url, options, env);
}
const PROTOCOLS = ['file', 'git', 'http', 'https', 'ssh'];
/** The user may allow fewer. */
function protocols({ environment }) {
    const own = environment['GIT_ALLOW_PROTOCOL']?.split(':');
    return PROTOCOLS.filter((protocol) => !own || own.includes(protocol)).join(':');
}
async function workTree(directory, env) {
    if (!(0,external_node_fs_.existsSync)(directory))
        return undefined;
    const found = await run(['rev-parse', '--show-toplevel', '--absolute-git-dir'], directory, env);
    const [root, gitDirectory] = found.stdout.toString('utf8').trimEnd().split('\n');
    return found.status === 0 && root && gitDirectory ? { root, gitDirectory } : undefined;
}
/** Reads a repository that is there. */
class ObjectReader {
    env;
    root;
    shown;
    objects;
    constructor(env, root, shown) {
        this.env = env;
        this.root = root;
        this.shown = shown;
        this.objects = new git_objects/* GitObjects */.V({ cwd: root, env });
    }
    async commitOf(revision = 'HEAD') {
        const found = await this.known(revision, `refs/remotes/origin/${revision}`);
        if (found === undefined)
            throw revisionUnknown(this.shown, revision);
        return found;
    }
    async known(...revisions) {
        const objects = await this.objects.read(revisions.map((revision) => `${revision}^{commit}`));
        return objects.find((object) => object?.type === 'commit')?.sha;
    }
    async filesOf(commit) {
        const listing = await run(['ls-tree', '-r', '-l', '-z', '--full-tree', commit, '--'], this.root, this.env);
        if (listing.status !== 0)
            throw failed(this.shown, listing.stderr);
        const lines = listing.stdout.toString('utf8').split('\0').filter(Boolean);
        return lines.flatMap((line) => {
            const [, mode, type, id, size, path] = /^(\d+) (\w+) ([0-9a-f]+) +(\d+|-)\t([\s\S]+)$/.exec(line) ?? [];
            if (type !== 'blob')
                return [];
            const kind = mode === '120000' ? 'link' : 'file';
            return [{ path: path, id: id, kind, sizeBytes: Number(size), executable: mode === '100755' }];
        });
    }
    async read(ids) {
        const objects = await this.objects.read(ids);
        return objects.map((object, index) => {
            if (object?.type === 'blob')
                return object.bytes;
            throw failed(this.shown, `the object ${ids[index]} is missing`);
        });
    }
    /** To be called after a fetch. */
    refresh() {
        this.objects.restart();
    }
}
/** A bare copy, as shallow as it can be, of a repository that has to be asked. */
class FarSource {
    address;
    shown;
    copy;
    isWhole = false;
    constructor(address, shown, options, env) {
        this.address = address;
        this.shown = shown;
        const directory = (0,external_node_path_.join)(options.copies, (0,external_node_crypto_.createHash)('sha256').update(address).digest('hex').slice(0, 32));
        (0,external_node_fs_.mkdirSync)(directory, { recursive: true });
        this.copy = new ObjectReader({ ...env, GIT_DIR: directory }, directory, shown);
        this.git = (args) => run(args, directory, { ...env, GIT_DIR: directory }, options.signal);
        this.start = async () => {
            if ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(directory, 'HEAD')))
                return;
            const made = await this.git(['init', '--quiet', '--bare', '--template=']);
            if (made.status !== 0)
                throw failed(shown, made.stderr);
        };
    }
    git;
    start;
    async commitOf(revision) {
        if (revision !== undefined && isCommitId(revision))
            return revision;
        const names = revision === undefined ? ['HEAD'] : namesOf(revision);
        await this.start();
        const listing = await this.git(['ls-remote', '--quiet', '--', this.address, ...names]);
        if (listing.status !== 0)
            throw failed(this.shown, listing.stderr);
        const lines = listing.stdout.toString('utf8').trimEnd().split('\n');
        const found = new Map(lines.map((line) => line.split('\t').reverse()));
        const name = names.find((one) => found.has(one));
        if (name !== undefined)
            return found.get(name);
        if (revision !== undefined) {
            await this.fetchAll();
            const commit = await this.copy.known(revision, `refs/heads/${revision}`);
            if (commit !== undefined)
                return commit;
        }
        throw revisionUnknown(this.shown, revision ?? 'HEAD');
    }
    async filesOf(commit) {
        await this.bring(commit);
        return this.copy.filesOf(commit);
    }
    read(ids) {
        return this.copy.read(ids);
    }
    async bring(commit) {
        await this.start();
        if ((await this.copy.known(commit)) !== undefined)
            return;
        const one = await this.git([...FETCH, '--depth=1', '--', this.address, commit]);
        this.copy.refresh();
        if (one.status === 0 && (await this.copy.known(commit)) !== undefined)
            return;
        // Servers may refuse to give a commit by its id.
        await this.fetchAll();
        if ((await this.copy.known(commit)) === undefined)
            throw revisionUnknown(this.shown, commit);
    }
    async fetchAll() {
        if (this.isWhole)
            return;
        const specs = ['+refs/heads/*:refs/heads/*', '+refs/tags/*:refs/tags/*'];
        const isShallow = (0,external_node_fs_.existsSync)((0,external_node_path_.join)(this.copy.root, 'shallow'));
        const done = await this.git([...FETCH, ...(isShallow ? ['--unshallow'] : []), '--', this.address, ...specs]);
        if (done.status !== 0)
            throw failed(this.shown, done.stderr);
        this.copy.refresh();
        this.isWhole = true;
    }
}
const FETCH = [
    '-c',
    'gc.auto=0',
    '-c',
    'maintenance.auto=false',
    'fetch',
    '--quiet',
    '--no-tags',
    '--no-write-fetch-head',
];
function namesOf(revision) {
    const names = [`refs/tags/${revision}^{}`, `refs/tags/${revision}`, `refs/heads/${revision}`];
    return revision.startsWith('refs/') || revision === 'HEAD' ? [`${revision}^{}`, revision] : names;
}
function isCommitId(text) {
    return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text);
}
async function run(args, cwd, env, signal) {
    try {
        return await (0,process/* capture */.F)('git', args, { cwd, env, ...(signal && { signal }) });
    }
    catch (error) {
        if (error.code !== 'ENOENT')
            throw error;
        throw new errors/* UserError */.yo({
            code: 'GIT_MISSING',
            message: 'another repository is to be read, and there is no program git',
            hint: 'Install git, or put it on the PATH.',
            exitCode: 3,
            cause: error,
        });
    }
}
function failed(url, stderr) {
    const lines = stderr.trim().split('\n');
    const line = lines.find((one) => /^(?:fatal|error):/.test(one)) ?? lines[0] ?? '';
    return new errors/* UserError */.yo({
        code: 'GIT_SOURCE_FAILED',
        message: (0,redact/* redact */.E)(`${url} cannot be read: ${line.replace(/^(?:fatal|error): /, '') || 'git gives no reason'}`),
        hint: 'Check the address, the network and who may read it: `git ls-remote` with the same address has to work.',
        exitCode: 3,
    });
}
function revisionUnknown(url, revision) {
    return new errors/* UserError */.yo({
        code: 'REVISION_UNKNOWN',
        message: (0,redact/* redact */.E)(`there is no revision "${revision.slice(0, 200)}" in ${url}`),
        hint: 'Name a branch, a tag or a commit that is pushed there.',
        exitCode: 2,
    });
}

// EXTERNAL MODULE: ./build/src/versioning/repository.js
var versioning_repository = __webpack_require__(70776);
// EXTERNAL MODULE: ./build/src/versioning/index.js
var versioning = __webpack_require__(22534);
;// CONCATENATED MODULE: ./build/src/commands/commit-tree.js

const MAX_LINKS = 10;
const MAX_LINK_BYTES = 4096;
/** The files of a commit. Links are followed inside the commit and never out of it. */
async function commitTree(source, commit) {
    const files = await source.filesOf(commit);
    const links = files.filter(({ kind, sizeBytes }) => kind === 'link' && sizeBytes <= MAX_LINK_BYTES);
    const places = await source.read(links.map(({ id }) => id));
    const leads = new Map(links.map(({ path }, index) => [path, places[index].toString('utf8')]));
    const byPath = new Map(files.map((file) => [file.path, file]));
    const directories = directoriesOf(files);
    const fileAt = (path) => {
        let at = path;
        for (let followed = 0; followed <= MAX_LINKS; followed++) {
            const file = byPath.get(at);
            if (file?.kind !== 'link')
                return file;
            at = external_node_path_.posix.join(external_node_path_.posix.dirname(at), leads.get(at) ?? '..');
            if (leads.get(file.path)?.startsWith('/') || at.startsWith('..'))
                return undefined;
        }
        return undefined;
    };
    const node = (path) => {
        if (directories.has(path))
            return { kind: 'directory' };
        const file = fileAt(path);
        return file && { kind: 'file', sizeBytes: file.sizeBytes, executable: file.executable };
    };
    return {
        node,
        children(directory) {
            const names = [...(directories.get(directory) ?? [])];
            return new Map(names.flatMap((name) => {
                const child = node(directory === '' ? name : `${directory}/${name}`);
                return child ? [[name, child]] : [];
            }));
        },
        read: (paths) => source.read(paths.map((path) => fileAt(path).id)),
    };
}
/** Names in each directory, '' being the top. */
function directoriesOf(files) {
    const directories = new Map([['', new Set()]]);
    for (const file of files) {
        for (let path = file.path; path !== '';) {
            const slash = path.lastIndexOf('/');
            const parent = path.slice(0, Math.max(0, slash));
            const siblings = directories.get(parent);
            if (siblings) {
                siblings.add(path.slice(slash + 1));
                break;
            }
            directories.set(parent, new Set([path.slice(slash + 1)]));
            path = parent;
        }
    }
    return directories;
}

// EXTERNAL MODULE: ./build/src/commands/foreign-outputs.js
var foreign_outputs = __webpack_require__(6447);
// EXTERNAL MODULE: ./build/src/commands/open-repository.js
var open_repository = __webpack_require__(4159);
;// CONCATENATED MODULE: ./build/src/commands/work-tree.js




const OWN = ['.git', '.dvc', '.hg'];
/** The files of a work tree as they are. Links to directories are left out, and so is what git and DVC keep for themselves. */
function work_tree_workTree(root) {
    const isOwn = (path) => path.split('/').some((name) => OWN.includes(name));
    const node = (path) => {
        if (isOwn(path) || leadsOut(root, path))
            return undefined;
        const stat = (0,files/* statIfExists */.oL)((0,external_node_path_.join)(root, path));
        if (stat?.isDirectory())
            return { kind: 'directory' };
        return stat?.isFile() ? { kind: 'file', sizeBytes: stat.size, executable: (stat.mode & 0o100) !== 0 } : undefined;
    };
    return {
        node,
        children(directory) {
            if (node(directory)?.kind !== 'directory')
                return new Map();
            const names = (0,external_node_fs_.readdirSync)((0,external_node_path_.join)(root, directory));
            return new Map(names.flatMap((name) => {
                const path = directory === '' ? name : `${directory}/${name}`;
                const isLink = (0,files/* lstatIfExists */.sM)((0,external_node_path_.join)(root, path))?.isSymbolicLink() ?? false;
                const child = node(path);
                return child && !(isLink && child.kind === 'directory') ? [[name, child]] : [];
            }));
        },
        read: (paths) => Promise.resolve(paths.map((path) => readPlain((0,external_node_path_.join)(root, path)))),
    };
}
/** Whether a directory on the way is a link. */
function leadsOut(root, path) {
    for (let at = external_node_path_.posix.dirname(path); at !== '.'; at = external_node_path_.posix.dirname(at)) {
        if ((0,files/* lstatIfExists */.sM)((0,external_node_path_.join)(root, at))?.isSymbolicLink())
            return true;
    }
    return false;
}
function readPlain(path) {
    const fd = (0,external_node_fs_.openSync)(path, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NONBLOCK);
    try {
        if ((0,external_node_fs_.fstatSync)(fd).isFile())
            return (0,external_node_fs_.readFileSync)(fd);
    }
    finally {
        (0,external_node_fs_.closeSync)(fd);
    }
    throw new errors/* UserError */.yo({ code: 'SOURCE_UNREADABLE', message: `${path} is no file`, hint: 'Move it away.', exitCode: 2 });
}

// EXTERNAL MODULE: ./build/src/commands/workspace.js
var commands_workspace = __webpack_require__(82937);
;// CONCATENATED MODULE: ./build/src/commands/foreign-repository.js














/** Imports of imports of imports… that are followed. */
const MAX_DEPTH = 8;
/** Opens the git repository behind an address. Throws `GIT_URL_REFUSED` (exit 2) and what `openGitSource` throws. */
function openForeignGit(context, url, base) {
    if (!base.allowsLocal && ((0,git_url/* isLocalGitUrl */.pA)(url) || /^file:/i.test(url))) {
        throw new errors/* UserError */.yo({
            code: 'GIT_URL_REFUSED',
            message: `${JSON.stringify((0,redact/* redact */.E)(url))} is a path of this machine that another repository names`,
            hint: 'Import the data directly from where it is.',
            exitCode: 2,
        });
    }
    return openGitSource(url, {
        directory: base.directory,
        copies: (0,external_node_path_.join)(base.repository.temporaryDirectory, 'imports'),
        environment: context.environment,
        authorization: context.gitAuthorization,
        signal: context.signal,
    });
}
/** Another repository at a commit of `git`, as far as `path` and what is below it need it. */
async function openForeign(context, url, git, commit, path, base, settings = {}) {
    const shown = (0,redact/* redact */.E)(url);
    if (base.depth > MAX_DEPTH) {
        throw new errors/* UserError */.yo({
            code: 'IMPORT_TOO_DEEP',
            message: `${shown} is an import of an import, ${MAX_DEPTH} times over`,
            hint: 'Import the data directly from the repository it comes from.',
            exitCode: 2,
        });
    }
    const tree = await commitTree(git, commit);
    const found = (0,foreign_outputs/* dvcRoots */.Zc)(tree, path);
    const localRoot = git.root === undefined || !(0,files/* statIfExists */.oL)(git.root) ? undefined : git.root;
    const roots = [];
    const problems = [];
    for (const root of found) {
        const local = localRoot === undefined ? undefined : (0,external_node_path_.join)(localRoot, root);
        const { repository, cache } = await repositoryOf(context, tree, root, local, base, settings);
        const read = await (0,foreign_outputs/* foreignOutputs */.D0)(tree, root, found, repository);
        problems.push(...read.problems);
        roots.push({ path: root, outputs: read.outputs, repository, ...(cache !== undefined && { cache }) });
    }
    const place = localRoot === undefined ? {} : { localRoot };
    return { shown, commit, tree, roots, problems, depth: base.depth, ...place };
}
/** A repository of this machine as its work tree is. `directory` may lie inside it. */
async function openForeignWorkspace(context, directory, base, settings = {}) {
    const root = (0,versioning_repository/* findRoot */.wg)(directory);
    const shown = directory;
    if (root === undefined) {
        return { shown, tree: work_tree_workTree(directory), roots: [], problems: [], localRoot: directory, depth: base.depth };
    }
    const other = (0,versioning_repository/* openRepository */.h_)(root, (0,open_repository/* configDirectories */.O)(context.environment), context.environment);
    const workspace = (0,commands_workspace/* openWorkspace */.OH)({ ...context, directory: root }, other);
    const repository = filling(base.repository, await configWith(other.config, base, settings));
    const roots = [{ path: '', outputs: (0,commands_workspace/* cachedOutputs */.hv)(workspace), repository, cache: other.cacheDirectory }];
    return { shown, tree: work_tree_workTree(root), roots, problems: [], localRoot: root, depth: base.depth };
}
/** `own` with another one's remotes: what it fetches goes into our cache. */
function filling(own, config) {
    const { remotes, defaultRemote } = config;
    const { defaultRemote: ours, ...rest } = own.config;
    void ours;
    return { ...own, config: { ...rest, remotes, ...(defaultRemote !== undefined && { defaultRemote }) } };
}
async function repositoryOf(context, tree, root, local, base, settings) {
    const directories = (0,open_repository/* configDirectories */.O)(context.environment);
    const { configFromText } = await (0,versioning/* loadImports */.dS)();
    const own = base.repository;
    const isRepository = local !== undefined && ((0,files/* statIfExists */.oL)((0,external_node_path_.join)(local, '.dvc'))?.isDirectory() ?? false);
    const other = isRepository ? (0,versioning_repository/* openRepository */.h_)(local, directories, context.environment) : undefined;
    const read = async () => {
        const path = root === '' ? '.dvc/config' : `${root}/.dvc/config`;
        const [text] = await tree.read([path]);
        return configFromText(text.toString('utf8'), directories, own.temporaryDirectory);
    };
    const config = await configWith(other?.config ?? (await read()), base, settings);
    return {
        repository: filling(own, config),
        ...(other && isCache(other.cacheDirectory) && { cache: other.cacheDirectory }),
    };
}
/** Another repository's configuration: of the user's secrets only those named for it, in `settings`. */
async function configWith(config, base, settings) {
    const { configFromText, withSettings, withoutLentSecrets } = await (0,versioning/* loadImports */.dS)();
    const second = typeof settings.config === 'string'
        ? configFromText(configText((0,external_node_path_.join)(base.directory, settings.config)), {}, base.repository.temporaryDirectory)
        : settings.config;
    return withSettings(withoutLentSecrets(config), settings, second);
}
function isCache(directory) {
    return (0,files/* statIfExists */.oL)(directory) !== undefined && (0,external_node_fs_.statSync)(directory).isDirectory();
}
function configText(path) {
    const text = (0,files/* readTextIfExists */.TP)(path);
    if (text !== undefined)
        return text;
    throw new errors/* UserError */.yo({
        code: 'FILE_MISSING',
        message: `the configuration ${path}, which an import names, is not there`,
        hint: 'Correct `config` in its .dvc file, or import again with `--config`.',
        exitCode: 2,
    });
}
/** The output that is at a path or holds it. */
function outputAt(foreign, path) {
    for (const root of foreign.roots) {
        const output = root.outputs.find((one) => (0,repository_path/* isInside */.FK)(path, one.path));
        if (output)
            return { root, output };
    }
    return undefined;
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

/***/ 50237:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ gitEnvironment)
/* harmony export */ });
/** Variables that git sets for its hooks; they would lead away from the checkout that was asked for. */
const OF_HOOKS = ['GIT_DIR', 'GIT_WORK_TREE', 'GIT_INDEX_FILE', 'GIT_PREFIX', 'GIT_OBJECT_DIRECTORY', 'GIT_COMMON_DIR'];
/**
 * What the content of a work tree could otherwise bring git to run. A bare repository among the files of a commit is not
 * read: its configuration belongs to whoever wrote the commit.
 */
const NOTHING_RUNS = [
    ['safe.bareRepository', 'explicit'],
    ['core.fsmonitor', 'false'],
    ['core.hooksPath', '/dev/null'],
    ['protocol.ext.allow', 'never'],
];
/**
 * The environment git runs in: the given one without what an Action's step is given (inputs, tokens of the runner), with
 * settings after the user's own `GIT_CONFIG_*` that let no program of the repository start.
 */
function gitEnvironment(environment, authorization) {
    const isKept = (name) => !OF_HOOKS.includes(name) && !/^(?:INPUT|ACTIONS)_/i.test(name);
    return {
        ...Object.fromEntries(Object.entries(environment).filter(([name]) => isKept(name))),
        GIT_OPTIONAL_LOCKS: '0',
        GIT_TERMINAL_PROMPT: '0',
        LC_ALL: 'C',
        ...settings(Number(environment['GIT_CONFIG_COUNT']) || 0, [...NOTHING_RUNS, ...header(authorization)]),
    };
}
function header(authorization) {
    if (!authorization)
        return [];
    const basic = Buffer.from(`x-access-token:${authorization.token}`).toString('base64');
    const key = `http.${authorization.serverUrl}/.extraheader`;
    // An empty value forgets the header that actions/checkout may have left: servers refuse two.
    return [
        [key, ''],
        [key, `AUTHORIZATION: basic ${basic}`],
    ];
}
function settings(first, pairs) {
    const environment = { GIT_CONFIG_COUNT: String(first + pairs.length) };
    for (const [index, [key, value]] of pairs.entries()) {
        environment[`GIT_CONFIG_KEY_${first + index}`] = key;
        environment[`GIT_CONFIG_VALUE_${first + index}`] = value;
    }
    return environment;
}


/***/ }),

/***/ 81440:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ GitObjects)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);

/**
 * Reads objects through one `git cat-file --batch`, started at the first question and kept until this process ends: a
 * process for each question costs more than the answers.
 */
class GitObjects {
    options;
    child;
    received = [];
    size = 0;
    wanted = 0;
    wake;
    failure;
    queue = Promise.resolve();
    constructor(options) {
        this.options = options;
    }
    /**
     * The objects that names (`<revision>`, `<revision>:<path>`, …) stand for, in order; undefined where there is none. Names
     * with a line end cannot be asked for and have none. Rejects when git cannot be started or dies.
     */
    read(names) {
        const answer = this.queue.then(() => this.ask(names));
        this.queue = answer.catch(() => { });
        return answer;
    }
    /** To be called after a fetch: a running git sees new objects, but keeps the ends of a shallow history as they were. */
    restart() {
        this.child?.stdin.end();
        this.child = undefined;
    }
    async ask(names) {
        const askable = names.map((name) => !/[\n\0]/.test(name));
        if (!askable.includes(true))
            return names.map(() => undefined);
        const child = (this.child ??= this.start());
        keepAlive(child, true);
        try {
            child.stdin.write(names.flatMap((name, index) => (askable[index] ? [`${name}\n`] : [])).join(''));
            const objects = [];
            for (const canAsk of askable)
                objects.push(canAsk ? await this.next() : undefined);
            return objects;
        }
        finally {
            keepAlive(child, false);
        }
    }
    start() {
        const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)('git', ['cat-file', '--batch'], this.options);
        const fail = (error) => {
            if (this.child !== child)
                return;
            this.failure ??= error;
            this.wake?.();
        };
        child.on('error', fail);
        child.on('close', () => fail(new Error('git cat-file ended')));
        child.stdin.on('error', () => { }); // told by `close`
        child.stderr.resume();
        child.stdout.on('data', (chunk) => {
            this.received.push(chunk);
            this.size += chunk.length;
            if (this.size >= this.wanted)
                this.wake?.();
        });
        return child;
    }
    /** Reads `<sha> <type> <size>\n<bytes>\n`, or a line that ends in another word (`missing`, `ambiguous`). */
    async next() {
        let end;
        for (let length = 1; (end = this.joined().indexOf(10)) < 0; length = this.size + 1)
            await this.untilSize(length);
        const header = this.take(end + 1).toString('utf8', 0, end);
        const found = /^([0-9a-f]+) (\w+) (\d+)$/.exec(header);
        if (!found)
            return undefined;
        const size = Number(found[3]);
        await this.untilSize(size + 1);
        const bytes = this.take(size + 1).subarray(0, size);
        return { sha: found[1], type: found[2], bytes };
    }
    joined() {
        if (this.received.length !== 1)
            this.received = [Buffer.concat(this.received)];
        return this.received[0];
    }
    take(length) {
        const all = this.joined();
        this.received = [all.subarray(length)];
        this.size -= length;
        return all.subarray(0, length);
    }
    async untilSize(size) {
        this.wanted = size;
        while (this.size < size) {
            if (this.failure)
                throw this.failure;
            await new Promise((resolve) => (this.wake = resolve));
        }
    }
}
/** Whether waiting for this child keeps the process running; between questions it must not. */
function keepAlive(child, isAwaited) {
    for (const handle of [child, child.stdin, child.stdout, child.stderr]) {
        if (isAwaited)
            handle.ref?.();
        else
            handle.unref?.();
    }
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


/***/ })

};
;