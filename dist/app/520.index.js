export const id = 520;
export const ids = [520];
export const modules = {

/***/ 1520:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openGit: () => (/* binding */ openGit)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(43026);
// EXTERNAL MODULE: ./build/src/platform/files.js + 1 modules
var files = __webpack_require__(63863);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./build/src/core/redact.js
var redact = __webpack_require__(60416);
// EXTERNAL MODULE: ./build/src/platform/process.js
var process = __webpack_require__(90788);
;// CONCATENATED MODULE: ./build/src/platform/git-commit.js





/**
 * Makes a commit in the object store; work tree, index, HEAD and branches stay as they are. Undefined, with what git
 * said, where it could not.
 */
function commitFiles({ parent, paths, message, author }, place) {
    return makeCommit({ parent, message, author }, place, async (step) => {
        await step(['update-index', '--add', '--remove', '-z', '--stdin'], paths.map((path) => `${path}\0`).join(''));
    });
}
/** The same with a text that is in no file. */
function commitText({ path, text, ...commit }, place) {
    return makeCommit(commit, place, async (step) => {
        const blob = await step(['hash-object', '-w', '--no-filters', '--stdin'], text);
        await step(['update-index', '--add', '--cacheinfo', `100644,${blob},${path}`]);
    });
}
async function makeCommit({ parent, message, author }, { cwd, env }, change) {
    const directory = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'assay-commit-'));
    const identity = {
        GIT_AUTHOR_NAME: author.name,
        GIT_AUTHOR_EMAIL: author.email,
        GIT_COMMITTER_NAME: author.name,
        GIT_COMMITTER_EMAIL: author.email,
    };
    const own = { ...env, ...identity, GIT_INDEX_FILE: (0,external_node_path_.join)(directory, 'index') };
    const git = (args, input = '') => (0,process/* capture */.F)('git', args, { cwd, env: own, input });
    try {
        const steps = [];
        const step = async (args, input) => {
            if (steps.some(({ status }) => status !== 0))
                return '';
            const done = await git(args, input);
            steps.push(done);
            return done.stdout.toString('utf8').trim();
        };
        await step(['read-tree', parent ?? '--empty']);
        await change(step);
        const tree = await step(['write-tree']);
        const sha = await step(['commit-tree', tree, ...(parent === undefined ? [] : ['-p', parent]), '-F', '-'], message);
        const failed = steps.find(({ status }) => status !== 0);
        return failed ? { sha: undefined, message: failed.stderr.trim() } : { sha };
    }
    finally {
        (0,external_node_fs_.rmSync)(directory, { recursive: true, force: true });
    }
}
/** Sends a commit to a branch of origin, which must be behind it. Never forces. */
async function pushCommit(commit, branch, options) {
    const target = `${commit}:refs/heads/${branch}`;
    const args = [
        'push',
        '--porcelain',
        '--no-verify',
        '--no-follow-tags',
        '--no-recurse-submodules',
        '--',
        'origin',
        target,
    ];
    const { status, stdout, stderr } = await (0,process/* capture */.F)('git', args, options);
    if (status === 0)
        return { ok: true };
    return { ok: false, ...pushFailure(stdout.toString('utf8'), stderr) };
}
/** What the answer of a push that did not work means; `!\t<from>:<to>\t[rejected] (fetch first)` with `--porcelain`. */
function pushFailure(stdout, stderr) {
    const verdict = /^!\t[^\t]*\t(.*)$/m.exec(stdout)?.[1] ?? '';
    const remote = [...stderr.matchAll(/^remote: *(?:error: *)?(\S.*)$/gm)].map(([, line]) => line.trim());
    const said = (0,redact/* redact */.E)(remote.slice(0, 5).join(' ') || verdict || stderr.trim().split('\n')[0]);
    if (/^\[rejected\]|cannot lock ref|incorrect old value/.test(verdict))
        return { why: 'moved', message: (0,redact/* redact */.E)(verdict) };
    const isForbidden = /\b403\b|permission|not granted|denied/i.test(stderr);
    return { why: verdict !== '' || isForbidden ? 'refused' : 'failed', message: said };
}

;// CONCATENATED MODULE: ./build/src/platform/git-environment.js
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

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
;// CONCATENATED MODULE: ./build/src/platform/git-objects.js

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
        const child = (0,external_node_child_process_.spawn)('git', ['cat-file', '--batch'], this.options);
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

;// CONCATENATED MODULE: ./build/src/platform/git.js







/**
 * Opens the git work tree that holds `directory`, or undefined when there is none. Throws, all exit 3: `GIT_MISSING`
 * where there is one and no git, `GIT_UNSAFE` for one that git refuses because somebody else owns it, as happens in
 * containers, and `GIT_FAILED` for one that git cannot read.
 */
async function openGit(directory, environment, authorization) {
    const env = gitEnvironment(environment, authorization);
    let found;
    try {
        found = await (0,process/* capture */.F)('git', ['rev-parse', '--show-toplevel', '--git-common-dir'], { cwd: directory, env });
    }
    catch (error) {
        if (error.code !== 'ENOENT')
            throw error;
        if (!(0,files/* statIfExists */.oL)(directory) || !hasGitAbove(directory))
            return undefined;
        throw missing(directory);
    }
    const [top, common] = git_text(found.stdout).split('\n');
    if (found.status === 0 && top && common)
        return gitAt(top, (0,external_node_path_.resolve)(directory, common), env);
    if (found.stderr.includes('dubious ownership'))
        throw unsafe(directory);
    if (found.stderr.includes('not a git repository') && !hasGitAbove(directory))
        return undefined;
    throw gitFailed('rev-parse', found.stderr, `Run \`git status\` in ${directory} and mend what it names.`);
}
/** Whether a `.git` stands in the directory or above, so that rules of a base are to be expected. */
function hasGitAbove(directory) {
    const at = (0,external_node_path_.resolve)(directory);
    if ((0,files/* statIfExists */.oL)(`${at}/.git`))
        return true;
    return (0,external_node_path_.dirname)(at) !== at && hasGitAbove((0,external_node_path_.dirname)(at));
}
/**
 * Both names of a renamed file count, and so does the commit of a submodule, whatever .gitmodules says; what is edited
 * inside one does not, and its own configuration is not read.
 */
const DIFF = [
    'diff',
    '--name-only',
    '-z',
    '--no-ext-diff',
    '--no-textconv',
    '--no-renames',
    '--ignore-submodules=dirty',
];
function gitAt(root, commonDirectory, env) {
    const objects = new GitObjects({ cwd: root, env });
    const git = (args) => (0,process/* capture */.F)('git', args, { cwd: root, env });
    const lines = (bytes) => bytes.toString('utf8').split('\0').filter(Boolean);
    const readCommit = async (revision) => {
        const [object] = await objects.read([`${revision}^{commit}`]);
        return object?.type === 'commit' ? { sha: object.sha, parents: parentsOf(object.bytes) } : undefined;
    };
    const isShallow = () => (0,files/* statIfExists */.oL)(`${commonDirectory}/shallow`) !== undefined;
    const fetch = async (args) => {
        const done = await git(['fetch', '--quiet', '--no-tags', '--no-recurse-submodules', ...args]);
        objects.restart();
        return { ok: done.status === 0, message: done.stderr.trim() };
    };
    return {
        root,
        resolve: async (revision) => (await readCommit(revision))?.sha,
        commit: readCommit,
        async mergeBase(a, b) {
            const found = await git(['merge-base', '--end-of-options', a, b]);
            return found.status === 0 ? git_text(found.stdout) : undefined;
        },
        isShallow,
        fetch,
        fetchOne: (revision) => fetch([...(isShallow() ? ['--depth=1'] : []), 'origin', revision]),
        async readFiles(commit, paths) {
            const found = await objects.read(paths.map((path) => `${commit}:${path}`));
            const texts = paths.map((path, index) => [path, found[index]]);
            return new Map(texts.flatMap(([path, file]) => (file?.type === 'blob' ? [[path, file.bytes.toString('utf8')]] : [])));
        },
        async listFiles(commit, directory) {
            const args = ['ls-tree', '-r', '-z', '--name-only', '--full-tree', commit];
            if (directory !== '')
                args.push('--', `${directory}/`);
            const listing = await git(args);
            if (listing.status !== 0)
                throw gitFailed('ls-tree', listing.stderr);
            return lines(listing.stdout);
        },
        async tracks(path) {
            const found = await git(['ls-files', '-z', '--', `:(top,literal)${path}`]);
            return lines(found.stdout).some((file) => file === path || file.startsWith(`${path}/`));
        },
        async trackedFiles() {
            const listing = await git(['ls-files', '-z']);
            if (listing.status !== 0)
                throw gitFailed('ls-files', listing.stderr);
            return lines(listing.stdout);
        },
        async stage(paths) {
            const added = await git(['add', '--', ...paths.map((path) => `:(top,literal)${path}`)]);
            if (added.status !== 0)
                throw gitFailed('add', added.stderr, 'Stage the files yourself: `git add`.');
        },
        async references(...prefixes) {
            const format = '--format=%(objecttype) %(objectname) %(*objecttype) %(*objectname) %(refname)';
            const listing = await git(['for-each-ref', format, ...prefixes]);
            if (listing.status !== 0)
                throw gitFailed('for-each-ref', listing.stderr);
            const found = new Map();
            for (const line of git_text(listing.stdout).split('\n').filter(Boolean)) {
                const [type, id, peeledType, peeledId, ...name] = line.split(' ');
                const commit = type === 'commit' ? id : peeledType === 'commit' ? peeledId : undefined;
                if (commit)
                    found.set(name.join(' '), commit);
            }
            return found;
        },
        async walk(args, from = []) {
            const options = { cwd: root, env, input: from.map((sha) => `${sha}\n`).join('') };
            const listing = await (0,process/* capture */.F)('git', ['rev-list', '--format=%T %ct', ...args, '--stdin'], options);
            if (listing.status !== 0)
                throw gitFailed('rev-list', listing.stderr);
            const found = git_text(listing.stdout).matchAll(/^commit ([0-9a-f]+)\n([0-9a-f]+) (\d+)$/gm);
            return [...found].map(([, sha, tree, time]) => ({ sha: sha, tree: tree, timeSeconds: Number(time) }));
        },
        readObjects: (names) => objects.read(names),
        async branch() {
            const found = await git(['symbolic-ref', '--quiet', '--short', 'HEAD']);
            return found.status === 0 ? git_text(found.stdout) : undefined;
        },
        async remotes() {
            return git_text((await git(['remote'])).stdout)
                .split('\n')
                .filter(Boolean);
        },
        async remoteReferences(remote, patterns) {
            const listing = await git(['ls-remote', '--quiet', '--refs', '--', remote, ...patterns]);
            if (listing.status !== 0)
                return { references: undefined, message: listing.stderr.trim() };
            const found = git_text(listing.stdout).matchAll(/^([0-9a-f]+)\t(.+)$/gm);
            return { references: new Map([...found].map(([, id, name]) => [name, id])), message: '' };
        },
        async untrackedFiles() {
            const listing = await git(['ls-files', '-z', '--others', '--exclude-standard', '--full-name']);
            if (listing.status !== 0)
                throw gitFailed('ls-files', listing.stderr);
            return lines(listing.stdout);
        },
        async message(commit) {
            const [object] = await objects.read([`${commit}^{commit}`]);
            const text = object?.bytes.toString('utf8') ?? '';
            return text.slice(text.indexOf('\n\n') + 2);
        },
        async commitFiles(commit) {
            return shaOf(await commitFiles(commit, { cwd: root, env }));
        },
        async commitText(commit) {
            return shaOf(await commitText(commit, { cwd: root, env }));
        },
        push: (commit, branch) => pushCommit(commit, branch, { cwd: root, env }),
        async changedFiles(commit, other) {
            const diff = await git([...DIFF, '--end-of-options', commit, ...(other ? [other] : []), '--']);
            if (diff.status !== 0)
                throw gitFailed('diff', diff.stderr);
            return lines(diff.stdout);
        },
    };
}
function shaOf(made) {
    if (made.sha === undefined)
        throw gitFailed('commit-tree', made.message);
    return made.sha;
}
/** Of the header lines, which an empty line ends: `parent <sha>`. */
function parentsOf(commit) {
    const header = commit.toString('latin1').split('\n\n', 1)[0];
    return [...header.matchAll(/^parent ([0-9a-f]+)$/gm)].map((line) => line[1]);
}
function git_text(bytes) {
    return bytes.toString('utf8').replace(/\r?\n$/, '');
}
function unsafe(directory) {
    return new errors/* UserError */.yo({
        code: 'GIT_UNSAFE',
        message: `git does not read ${directory}: another user owns it`,
        hint: `Run \`git config --global --add safe.directory "${directory}"\` first.`,
        exitCode: 3,
    });
}
function missing(directory) {
    return new errors/* UserError */.yo({
        code: 'GIT_MISSING',
        message: `${directory} is in a git repository, and there is no program git`,
        hint: 'Install git, or put it on the PATH.',
        exitCode: 3,
    });
}
function gitFailed(command, stderr, hint = 'Run `git fsck` in this repository, or clone it again.') {
    return new errors/* UserError */.yo({
        code: 'GIT_FAILED',
        message: `git ${command} failed: ${stderr.trim().split('\n')[0] ?? ''}`,
        hint,
        exitCode: 3,
    });
}


/***/ })

};
