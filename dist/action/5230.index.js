export const id = 5230;
export const ids = [5230];
export const modules = {

/***/ 72849:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openInBrowser: () => (/* binding */ openInBrowser)
/* harmony export */ });
/* harmony import */ var _platform_process_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99762);

const OPENERS = {
    darwin: ['open'],
    win32: ['rundll32', 'url.dll,FileProtocolHandler'],
};
/** Shows a URL in the browser: `BROWSER` of the environment, or the system's own. Where there is none, that is said. */
async function openInBrowser(url, { directory, environment, progress }) {
    const named = environment['BROWSER'];
    const [program, ...args] = named ? [named] : (OPENERS[process.platform] ?? ['xdg-open']);
    try {
        const { status } = await (0,_platform_process_js__WEBPACK_IMPORTED_MODULE_0__/* .capture */ .F)(program, [...args, url], { cwd: directory, env: environment });
        if (status === 0)
            return;
    }
    catch {
        // it is not installed
    }
    progress.note(`No browser was opened: ${program} did not work. Open the page yourself.`);
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
