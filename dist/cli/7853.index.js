"use strict";
exports.id = 7853;
exports.ids = [7853];
exports.modules = {

/***/ 237:
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

/***/ 1440:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ GitObjects)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);

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

/***/ 7853:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openGit: () => (/* binding */ openGit)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3026);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8486);
/* harmony import */ var _git_environment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(237);
/* harmony import */ var _git_objects_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1440);
/* harmony import */ var _process_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(788);






/**
 * Opens the git work tree that holds `directory`, or undefined when there is none. Throws, all exit 3: `GIT_MISSING`
 * where there is one and no git, `GIT_UNSAFE` for one that git refuses because somebody else owns it, as happens in
 * containers, and `GIT_FAILED` for one that git cannot read.
 */
async function openGit(directory, environment, authorization) {
    const env = (0,_git_environment_js__WEBPACK_IMPORTED_MODULE_1__/* .gitEnvironment */ ._)(environment, authorization);
    let found;
    try {
        found = await (0,_process_js__WEBPACK_IMPORTED_MODULE_2__/* .capture */ .F)('git', ['rev-parse', '--show-toplevel', '--git-common-dir'], { cwd: directory, env });
    }
    catch (error) {
        if (error.code !== 'ENOENT')
            throw error;
        if (!(0,_files_js__WEBPACK_IMPORTED_MODULE_3__/* .statIfExists */ .oL)(directory) || !hasGitAbove(directory))
            return undefined;
        throw missing(directory);
    }
    const [top, common] = text(found.stdout).split('\n');
    if (found.status === 0 && top && common)
        return gitAt(top, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(directory, common), env);
    if (found.stderr.includes('dubious ownership'))
        throw unsafe(directory);
    if (found.stderr.includes('not a git repository') && !hasGitAbove(directory))
        return undefined;
    throw gitFailed('rev-parse', found.stderr, `Run \`git status\` in ${directory} and mend what it names.`);
}
/** Whether a `.git` stands in the directory or above, so that rules of a base are to be expected. */
function hasGitAbove(directory) {
    const at = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(directory);
    if ((0,_files_js__WEBPACK_IMPORTED_MODULE_3__/* .statIfExists */ .oL)(`${at}/.git`))
        return true;
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(at) !== at && hasGitAbove((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(at));
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
    const objects = new _git_objects_js__WEBPACK_IMPORTED_MODULE_4__/* .GitObjects */ .V({ cwd: root, env });
    const git = (args) => (0,_process_js__WEBPACK_IMPORTED_MODULE_2__/* .capture */ .F)('git', args, { cwd: root, env });
    const lines = (bytes) => bytes.toString('utf8').split('\0').filter(Boolean);
    const readCommit = async (revision) => {
        const [object] = await objects.read([`${revision}^{commit}`]);
        return object?.type === 'commit' ? { sha: object.sha, parents: parentsOf(object.bytes) } : undefined;
    };
    return {
        root,
        resolve: async (revision) => (await readCommit(revision))?.sha,
        commit: readCommit,
        async mergeBase(a, b) {
            const found = await git(['merge-base', '--end-of-options', a, b]);
            return found.status === 0 ? text(found.stdout) : undefined;
        },
        isShallow: () => (0,_files_js__WEBPACK_IMPORTED_MODULE_3__/* .statIfExists */ .oL)(`${commonDirectory}/shallow`) !== undefined,
        async fetch(args) {
            const done = await git(['fetch', '--quiet', '--no-tags', '--no-recurse-submodules', ...args]);
            objects.restart();
            return { ok: done.status === 0, message: done.stderr.trim() };
        },
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
            for (const line of text(listing.stdout).split('\n').filter(Boolean)) {
                const [type, id, peeledType, peeledId, ...name] = line.split(' ');
                const commit = type === 'commit' ? id : peeledType === 'commit' ? peeledId : undefined;
                if (commit)
                    found.set(name.join(' '), commit);
            }
            return found;
        },
        async walk(args, from = []) {
            const options = { cwd: root, env, input: from.map((sha) => `${sha}\n`).join('') };
            const listing = await (0,_process_js__WEBPACK_IMPORTED_MODULE_2__/* .capture */ .F)('git', ['rev-list', '--format=%T %ct', ...args, '--stdin'], options);
            if (listing.status !== 0)
                throw gitFailed('rev-list', listing.stderr);
            const found = text(listing.stdout).matchAll(/^commit ([0-9a-f]+)\n([0-9a-f]+) (\d+)$/gm);
            return [...found].map(([, sha, tree, time]) => ({ sha: sha, tree: tree, timeSeconds: Number(time) }));
        },
        readObjects: (names) => objects.read(names),
        async remotes() {
            return text((await git(['remote'])).stdout)
                .split('\n')
                .filter(Boolean);
        },
        async remoteReferences(remote, patterns) {
            const listing = await git(['ls-remote', '--quiet', '--refs', '--', remote, ...patterns]);
            if (listing.status !== 0)
                return { references: undefined, message: listing.stderr.trim() };
            const found = text(listing.stdout).matchAll(/^([0-9a-f]+)\t(.+)$/gm);
            return { references: new Map([...found].map(([, id, name]) => [name, id])), message: '' };
        },
        async untrackedFiles() {
            const listing = await git(['ls-files', '-z', '--others', '--exclude-standard', '--full-name']);
            if (listing.status !== 0)
                throw gitFailed('ls-files', listing.stderr);
            return lines(listing.stdout);
        },
        async changedFiles(commit) {
            const diff = await git([...DIFF, '--end-of-options', commit, '--']);
            if (diff.status !== 0)
                throw gitFailed('diff', diff.stderr);
            return lines(diff.stdout);
        },
    };
}
/** Of the header lines, which an empty line ends: `parent <sha>`. */
function parentsOf(commit) {
    const header = commit.toString('latin1').split('\n\n', 1)[0];
    return [...header.matchAll(/^parent ([0-9a-f]+)$/gm)].map((line) => line[1]);
}
function text(bytes) {
    return bytes.toString('utf8').replace(/\r?\n$/, '');
}
function unsafe(directory) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .yo({
        code: 'GIT_UNSAFE',
        message: `git does not read ${directory}: another user owns it`,
        hint: `Run \`git config --global --add safe.directory "${directory}"\` first.`,
        exitCode: 3,
    });
}
function missing(directory) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .yo({
        code: 'GIT_MISSING',
        message: `${directory} is in a git repository, and there is no program git`,
        hint: 'Install git, or put it on the PATH.',
        exitCode: 3,
    });
}
function gitFailed(command, stderr, hint = 'Run `git fsck` in this repository, or clone it again.') {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .yo({
        code: 'GIT_FAILED',
        message: `git ${command} failed: ${stderr.trim().split('\n')[0] ?? ''}`,
        hint,
        exitCode: 3,
    });
}


/***/ }),

/***/ 788:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ capture),
/* harmony export */   T: () => (/* binding */ stream)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
/* harmony import */ var node_readline__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(481);



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
/**
 * Runs a program in a process group of its own and passes on its output line by line. Resolves to the exit status;
 * rejects only when the program cannot be started. Processes it leaves running are not waited for.
 * When `signal` aborts, the whole group gets SIGTERM and, what stays of it, SIGKILL. It never outlives this process's exit.
 */
function stream(program, args, options) {
    const { cwd, env, onLine, signal: abort } = options;
    return new Promise((resolve, reject) => {
        const isGrouped = process.platform !== 'win32';
        const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(program, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'], detached: isGrouped });
        const killGroup = (signal) => {
            try {
                if (child.pid !== undefined)
                    process.kill(isGrouped ? -child.pid : child.pid, signal);
            }
            catch {
                // the group is already gone
            }
        };
        let timer;
        const onAbort = () => {
            killGroup('SIGTERM');
            timer = setTimeout(() => killGroup('SIGKILL'), KILL_AFTER_MS);
        };
        abort?.addEventListener('abort', onAbort, { once: true });
        if (abort?.aborted)
            onAbort();
        const onOwnExit = () => killGroup('SIGKILL');
        process.once('exit', onOwnExit);
        const outputs = [child.stdout, child.stderr];
        const readers = outputs.map((input) => (0,node_readline__WEBPACK_IMPORTED_MODULE_2__.createInterface)({ input, crlfDelay: Infinity }).on('line', onLine));
        const drained = Promise.all(readers.map(closed));
        child.on('error', (error) => {
            clearTimeout(timer);
            process.off('exit', onOwnExit);
            abort?.removeEventListener('abort', onAbort);
            reject(error);
        });
        child.on('exit', (code, signal) => {
            const patienceMs = DRAIN_MS + (abort?.aborted ? KILL_AFTER_MS : 0);
            const giveUp = setTimeout(() => readers.forEach((reader) => reader.close()), patienceMs);
            void drained.then(() => {
                clearTimeout(timer);
                clearTimeout(giveUp);
                process.off('exit', onOwnExit);
                abort?.removeEventListener('abort', onAbort);
                if (abort?.aborted)
                    killGroup('SIGKILL'); // who closed its output and ignored SIGTERM
                outputs.forEach((output) => output.destroy());
                resolve(exitStatus(code, signal));
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


/***/ })

};
;