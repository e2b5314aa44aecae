export const id = 9347;
export const ids = [9347];
export const modules = {

/***/ 62925:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jt: () => (/* binding */ flag),
/* harmony export */   NB: () => (/* binding */ defineCommand),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   Te: () => (/* binding */ texts),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   Yq: () => (/* binding */ choice),
/* harmony export */   zM: () => (/* binding */ choices)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43026);

/** Checks a verb's definition; `run` gets its options typed from their declarations, and the repository's lock. */
function defineCommand(definition) {
    const command = definition;
    const run = command.locks ? locking(command) : command.run;
    if (!command.endsOnInterrupt)
        return { ...command, run };
    return {
        ...command,
        run: (context, targets, options) => {
            context.endOnInterrupt?.();
            return run(context, targets, options);
        },
    };
}
function locking({ name, run }) {
    return async (context, targets, options) => {
        if (context.dryRun || context.lock)
            return run(context, targets, options);
        const { withRepositoryLock } = await Promise.all(/* import() */[__webpack_require__.e(4159), __webpack_require__.e(2647)]).then(__webpack_require__.bind(__webpack_require__, 32647));
        const owner = ['assay', name, ...targets].join(' ');
        return withRepositoryLock(context, owner, (locked) => run(locked, targets, options));
    };
}
/** An option that is there or not. */
function flag(flags, description) {
    return { flags, description };
}
/** An option with a text. */
function text(flags, description) {
    return { flags, description, parse: (value) => value };
}
/** An option with a text that may be given several times. */
function texts(flags, description) {
    return {
        flags,
        description: `${description} (repeatable)`,
        repeats: true,
        parse: (value) => value,
    };
}
/** An option with one of a few words; anything else is `OPTION_INVALID` (exit 2). */
function choice(flags, description, words) {
    return {
        flags,
        description: `${description} (${words.join(' | ')})`,
        parse: (value) => {
            const word = words.find((candidate) => candidate === value);
            if (word !== undefined)
                return word;
            throw optionInvalid(flags, value, `Write one of ${words.join(', ')}.`);
        },
    };
}
/** An option with one of a few words that may be given several times. */
function choices(flags, description, words) {
    const one = choice(flags, description, words);
    const repeatable = { description: `${description} (${words.join(' | ')}; repeatable)`, repeats: true };
    return { ...one, ...repeatable };
}
/** An option with a whole number of at least 1. */
function count(flags, description) {
    return {
        flags,
        description,
        parse: (value) => {
            const number = Number(value);
            if (Number.isSafeInteger(number) && number >= 1)
                return number;
            throw optionInvalid(flags, value, 'Write a whole number of at least 1.');
        },
    };
}
function optionInvalid(flags, value, hint) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({ code: 'OPTION_INVALID', message: `${flags}: "${value}" cannot be used`, hint, exitCode: 2 });
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

/***/ 88228:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   jQ: () => (/* binding */ refuseMissing),
/* harmony export */   mB: () => (/* binding */ predictionOptions),
/* harmony export */   v8: () => (/* binding */ predictionColumns)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43026);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62925);
/* harmony import */ var _option_misused_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38940);



/** Options that say which columns of a table hold predictions and their truth; shared by the verbs that judge models. */
const predictionOptions = {
    target: (0,_command_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('--target <column>', 'the truth'),
    prediction: (0,_command_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('--prediction <column>', 'the predicted class or number'),
    score: (0,_command_js__WEBPACK_IMPORTED_MODULE_0__/* .texts */ .Te)('--score <column>', 'score of the positive class; of several classes one each, as A=<column>'),
    positive: (0,_command_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('--positive <class>', 'the positive class (binary)'),
    task: (0,_command_js__WEBPACK_IMPORTED_MODULE_0__/* .choice */ .Yq)('--task <task>', 'what is predicted', ['binary', 'multiclass', 'regression', 'ranking']),
    weight: (0,_command_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('--weight <column>', 'weights of rows'),
    threshold: {
        flags: '--threshold <score>',
        description: 'scores from here on are predicted positive (default 0.5)',
        parse: (value) => {
            const number = value.trim() === '' ? NaN : Number(value);
            if (Number.isFinite(number))
                return number;
            throw (0,_option_misused_js__WEBPACK_IMPORTED_MODULE_1__/* .optionMisused */ .y)('--threshold', `"${value}" is not a number`, 'Write for instance --threshold 0.5.');
        },
    },
    id: (0,_command_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('--id <column>', 'what identifies a row'),
    group: (0,_command_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('--group <column>', 'rows of one group are not independent: a user, a visit'),
    query: (0,_command_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('--query <column>', 'the query a row answers (ranking)'),
};
/** `OPTION_MISSING` (exit 2), all at once, for options that must be there. */
function refuseMissing(verb, needed) {
    const missing = Object.keys(needed).filter((option) => needed[option] === undefined);
    if (missing.length === 0)
        return;
    const mistakes = missing.map((option) => ({ message: `${option} is missing` }));
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo({
        code: 'OPTION_MISSING',
        message: `${verb} needs ${missing.join(', ')}`,
        hint: `Add ${missing.length === 1 ? 'it' : 'them'}; assay ${verb} --help says what each is.`,
        exitCode: 2,
        ...(missing.length > 1 && { mistakes }),
    });
}
/** The columns that options name, `--score A=<column>` taken apart with the help of the table's columns. */
function predictionColumns(given, table) {
    const { task, target, prediction, positive, weight, threshold, id, group, query } = given;
    refuseMissing('evaluate', { '--target': target, '--task': task });
    if (threshold !== undefined && prediction !== undefined) {
        throw (0,_option_misused_js__WEBPACK_IMPORTED_MODULE_1__/* .optionMisused */ .y)('--threshold', `classes are those of column "${prediction}", whatever the score`, 'Leave out --prediction, so that the score decides, or leave out --threshold.');
    }
    const score = scoreColumns(given.score ?? [], table);
    return {
        task: task,
        target: target,
        ...(prediction !== undefined && { prediction }),
        ...(score !== undefined && { score }),
        ...(positive !== undefined && { positive }),
        ...(weight !== undefined && { weight }),
        ...(threshold !== undefined && { threshold }),
        ...(id !== undefined && { id }),
        ...(group !== undefined && { group }),
        ...(query !== undefined && { query }),
    };
}
function scoreColumns(typed, table) {
    const isColumn = (name) => table.columns.some((column) => column.name === name);
    const [first] = typed;
    if (first === undefined)
        return undefined;
    if (typed.length === 1 && (isColumn(first) || !first.includes('=')))
        return first;
    const columnOf = new Map();
    for (const one of typed) {
        const [name, column] = splitScore(one, isColumn);
        if (columnOf.has(name)) {
            throw (0,_option_misused_js__WEBPACK_IMPORTED_MODULE_1__/* .optionMisused */ .y)('--score', `class "${name}" has two columns`, 'Name one score column for each class.');
        }
        columnOf.set(name, column);
    }
    return Object.fromEntries(columnOf);
}
/** At the `=` after which a column is named, since classes and columns may have one in their names. */
function splitScore(typed, isColumn) {
    const places = [...typed.matchAll(/=/g)].map(({ index }) => index);
    const place = places.find((candidate) => isColumn(typed.slice(candidate + 1))) ?? places[0];
    if (place === undefined || place === 0) {
        throw (0,_option_misused_js__WEBPACK_IMPORTED_MODULE_1__/* .optionMisused */ .y)('--score', `"${typed}" names no class`, `With several scores, write which class each is of: --score A=${typed.replace('=', '')}.`);
    }
    return [typed.slice(0, place), typed.slice(place + 1)];
}


/***/ }),

/***/ 59532:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ valueTable)
/* harmony export */ });
/**
 * A table as DVC draws it: columns padded and two blanks apart, or in Markdown. Nothing where there is no row, but in
 * Markdown the head. A cell may have several lines, a title of the head has one.
 */
async function valueTable(head, rows, markdown) {
    if (rows.length === 0 && !markdown)
        return '';
    const escaped = (text) => (markdown ? text.replaceAll('|', '\\|') : text);
    const cells = rows.map((row) => row.map((cell) => escaped(cell).trim()));
    const titles = head.map((title) => escaped(title).replace(/[\r\n]+/g, ' '));
    const width = await widthOf([titles, ...cells].flat());
    const widths = titles.map((title, column) => Math.max(width(title) + 2, ...cells.flatMap((row) => row[column].split('\n').map(width))));
    const pad = (text, column) => text + ' '.repeat(Math.max(0, widths[column] - width(text)));
    const line = (row) => {
        const padded = row.map(pad);
        return markdown ? `| ${padded.join(' | ')} |` : padded.join('  ').trimEnd();
    };
    const lines = (row) => {
        const parts = row.map((cell) => cell.split('\n'));
        const height = Math.max(...parts.map(({ length }) => length));
        return Array.from({ length: height }, (_, index) => line(parts.map((part) => part[index] ?? '')));
    };
    const rule = markdown ? [`|${widths.map((count) => '-'.repeat(count + 2)).join('|')}|`] : [];
    return [line(titles), ...rule, ...cells.flatMap(lines), ...(markdown ? [''] : [])].join('\n');
}
/** Columns that text takes in a terminal; what measures wide letters is loaded where there may be one. */
async function widthOf(texts) {
    if (texts.every((text) => /^[\x20-\x7e\n]*$/.test(text)))
        return ({ length }) => length;
    return (await Promise.all(/* import() */[__webpack_require__.e(646), __webpack_require__.e(3738), __webpack_require__.e(4269)]).then(__webpack_require__.bind(__webpack_require__, 94269))).displayWidth;
}


/***/ }),

/***/ 96564:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ boundedText),
/* harmony export */   l: () => (/* binding */ MAX_TEXT)
/* harmony export */ });
/** Longest string a report carries, in UTF-16 units; longer ones are cut by whoever measures. */
const MAX_TEXT = 500;
/** The text cut to what a report carries, on a character boundary, with `…` where something is missing. */
function boundedText(text) {
    if (text.length <= MAX_TEXT)
        return text;
    const cut = text.slice(0, MAX_TEXT - 1);
    return (/[\uD800-\uDBFF]$/.test(cut) ? cut.slice(0, -1) : cut) + '…';
}


/***/ }),

/***/ 22007:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/**
 * The candidate a typist most likely meant: smallest edit distance (insert, delete, replace,
 * swap of neighbours), if at most a third of the word is off; otherwise undefined.
 */
function nearest(word, candidates) {
    let best;
    let bestDistance = Math.max(1, Math.floor(word.length / 3)) + 1;
    for (const candidate of candidates) {
        if (Math.abs(candidate.length - word.length) >= bestDistance)
            continue;
        const distance = editDistance(word.toLowerCase(), candidate.toLowerCase());
        if (distance < bestDistance)
            [best, bestDistance] = [candidate, distance];
    }
    return best;
}
/** Optimal string alignment distance. */
function editDistance(a, b) {
    let beforePrevious = [];
    let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
    for (let i = 1; i <= a.length; i++) {
        const row = [i];
        for (let j = 1; j <= b.length; j++) {
            const cost = a[i - 1] === b[j - 1] ? 0 : 1;
            let distance = Math.min(previous[j] + 1, row[j - 1] + 1, previous[j - 1] + cost);
            if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
                distance = Math.min(distance, beforePrevious[j - 2] + 1);
            }
            row.push(distance);
        }
        [beforePrevious, previous] = [previous, row];
    }
    return previous[b.length];
}


/***/ }),

/***/ 34949:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AZ: () => (/* binding */ resolveInRepository),
/* harmony export */   FK: () => (/* binding */ isInside),
/* harmony export */   HH: () => (/* binding */ byCodePoint),
/* harmony export */   ev: () => (/* binding */ resolveSource),
/* harmony export */   vS: () => (/* binding */ byDirectory)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43026);


/**
 * Resolves a path written in a file against that file's directory. Both the directory and the result are
 * POSIX paths relative to the repository root ('' is the root). `./` and trailing slashes vanish.
 * Throws `PATH_OUTSIDE` (exit 2), with the hint, for absolute paths and for paths that leave the repository.
 */
function resolveInRepository(directory, written, where, hint = 'Use a path relative to this file that stays inside the repository.') {
    const parts = directory === '' ? [] : directory.split('/');
    const outside = () => new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo({
        code: 'PATH_OUTSIDE',
        message: `${where}: "${written.slice(0, 200)}" is not a path inside the repository`,
        hint,
        exitCode: 2,
    });
    if (written === '' || written.startsWith('/') || /^[A-Za-z]:[\\/]/.test(written) || written.includes('\0')) {
        throw outside();
    }
    for (const part of written.split('/')) {
        if (part === '' || part === '.')
            continue;
        if (part !== '..')
            parts.push(part);
        else if (parts.pop() === undefined)
            throw outside();
    }
    return parts.join('/');
}
/**
 * The same for what is only read, such as a dependency: it may leave the repository, as a project inside a larger git
 * repository does. What leads out begins with `../` and is relative to the root; whoever reads it
 * must see to it that it stays in the git repository.
 */
function resolveSource(directory, written, where) {
    const isAbsolute = /^(?:\/|[A-Za-z]:[\\/])/.test(written);
    const path = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(directory, written).replace(/\/$/, '');
    if (isAbsolute || written.includes('\0') || !/^\.\.\/./.test(path))
        return resolveInRepository(directory, written, where);
    return path;
}
/** Whether `path` is `parent` or lies below it; both POSIX, relative to the repository root. */
function isInside(path, parent) {
    return parent === '' || path === parent || path.startsWith(`${parent}/`);
}
/** Compares by code point, as DVC and Python sort (JavaScript's own order differs above U+FFFF). */
function byCodePoint(a, b) {
    return Buffer.compare(Buffer.from(a), Buffer.from(b));
}
/** The order in which a walk meets two directories (POSIX): a directory before those below it, siblings by code point. */
function byDirectory(a, b) {
    if (a === b)
        return 0;
    const [namesOfA, namesOfB] = [a.split('/'), b.split('/')];
    const at = namesOfA.findIndex((name, index) => name !== namesOfB[index]);
    if (a === '.' || at < 0)
        return -1;
    if (b === '.' || namesOfB[at] === undefined)
        return 1;
    return byCodePoint(namesOfA[at], namesOfB[at]);
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
