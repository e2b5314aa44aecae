export const id = 5999;
export const ids = [5999];
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

/***/ 35568:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   validate: () => (/* binding */ validate)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(43026);
/* harmony import */ var _platform_duckdb_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(28549);
/* harmony import */ var _platform_duckdb_index_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(84212);
/* harmony import */ var _platform_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48486);
/* harmony import */ var _validation_index_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(53138);
/* harmony import */ var _validation_index_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(89910);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62925);
/* harmony import */ var _option_misused_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38940);
/* harmony import */ var _value_table_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(59532);








const QUERY_SECONDS = 60;
/** `assay validate`: judges a table by a schema and quality rules; exit 1 where a rule is broken. */
const validate = (0,_command_js__WEBPACK_IMPORTED_MODULE_1__/* .defineCommand */ .NB)({
    name: 'validate',
    summary: 'check a table against a schema and quality rules',
    positionals: '[schema] [data]',
    endsOnInterrupt: true,
    options: {
        data: (0,_command_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('--data <file>', 'the table: a file or directory of CSV, Parquet or JSON Lines'),
        schema: (0,_command_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('--schema <file>', 'a Table Schema with quality rules, a datapackage.json, or a data contract (*.odcs.yaml)'),
        showValues: (0,_command_js__WEBPACK_IMPORTED_MODULE_1__/* .flag */ .Jt)('--show-values', 'print values of rows that fail; without it only the rows are named'),
        queryTimeout: (0,_command_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)('--query-timeout <seconds>', `how long a query of a rule may take (default ${QUERY_SECONDS})`),
    },
    async run(context, [schemaNamed, dataNamed], given) {
        const { data: wanted = dataNamed, schema: schemaFile = schemaNamed } = given;
        if (schemaFile === undefined)
            throw (0,_option_misused_js__WEBPACK_IMPORTED_MODULE_2__/* .optionMisused */ .y)('--schema', 'it is missing', 'Name the schema: `--schema schema.yaml`.');
        const schemaPath = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(context.directory, schemaFile);
        const schemaText = (0,_platform_files_js__WEBPACK_IMPORTED_MODULE_3__/* .readTextIfExists */ .TP)(schemaPath);
        if (schemaText === undefined) {
            const hint = `Check the path, or let \`assay profile --data ${wanted ?? '<file>'} --schema ${schemaFile}\` write one.`;
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo({ code: 'FILE_ABSENT', message: `there is no ${schemaFile}`, hint, exitCode: 2 });
        }
        (0,_platform_duckdb_index_js__WEBPACK_IMPORTED_MODULE_5__/* .foreseeTable */ .g)();
        const beside = (path) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(schemaPath), path);
        const { schema, unchecked, delimiter, files } = await (0,_validation_index_js__WEBPACK_IMPORTED_MODULE_6__/* .readContract */ .J)(schemaText, schemaFile, {
            names: wanted === undefined ? [] : [(0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(wanted), (0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(wanted).replace(/\..*$/s, '')],
            isAt: (path) => wanted !== undefined && beside(path) === (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(context.directory, wanted),
        }, (path) => Promise.resolve((0,_platform_files_js__WEBPACK_IMPORTED_MODULE_3__/* .readTextIfExists */ .TP)(beside(path))));
        const [first] = files;
        if (wanted === undefined && first === undefined)
            throw (0,_option_misused_js__WEBPACK_IMPORTED_MODULE_2__/* .optionMisused */ .y)('--data', 'it is missing', 'Name the table: `--data train.csv`.');
        const data = wanted ?? (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(schemaFile), first);
        const resources = [...new Set(schema.foreignKeys.map(({ reference }) => reference.resource ?? ''))].filter(Boolean);
        const outside = resources.find((resource) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(resource) || resource.split(/[\\/]/).includes('..'));
        if (outside !== undefined) {
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo({
                code: 'SCHEMA_INVALID',
                message: `a foreign key of ${schemaFile} refers to ${outside}, which is not beside the schema`,
                hint: 'Name a file in the directory of the schema, or below it.',
                exitCode: 2,
            });
        }
        const tables = await (0,_platform_duckdb_index_js__WEBPACK_IMPORTED_MODULE_7__/* .openSqlTables */ .q)([
            {
                path: wanted === undefined ? files.map(beside) : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(context.directory, wanted),
                name: data,
                ...(delimiter !== undefined && { delimiter }),
            },
            ...resources.map((resource) => ({ path: beside(resource), name: resource })),
        ]);
        try {
            const { decision, rules } = await (0,_validation_index_js__WEBPACK_IMPORTED_MODULE_8__/* .validateTable */ .z)(schema, tables, {
                references: new Map(resources.map((resource, index) => [resource, index + 1])),
                showValues: given.showValues ?? false,
                now: new Date(),
                timeoutMs: (given.queryTimeout ?? QUERY_SECONDS) * 1000,
            });
            const all = [...rules, ...(0,_validation_index_js__WEBPACK_IMPORTED_MODULE_6__/* .uncheckedRules */ .W)(unchecked, rules[0]?.total_rows ?? 0)];
            return { exitCode: decision === 'pass' ? 0 : 1, json: { decision, rules: all }, text: await validationText(all) };
        }
        finally {
            tables.close();
        }
    },
});
/** The rules that were not kept, and how many there are. */
async function validationText(rules) {
    const kept = rules.filter(({ status }) => status === 'pass').length;
    const rows = rules
        .filter(({ status }) => status !== 'pass')
        .map((rule) => [rule.status, rule.id, whatFailed(rule), sampleText(rule)]);
    const table = await (0,_value_table_js__WEBPACK_IMPORTED_MODULE_9__/* .valueTable */ .s)(['Status', 'Rule', 'Found', 'Rows'], rows, false);
    return [...(table === '' ? [] : [table, '']), `${kept} of ${rules.length} rules hold.`].join('\n');
}
function whatFailed({ reason, value, failing_rows: failing, total_rows: total }) {
    if (reason !== undefined)
        return reason;
    return failing === null ? String(value) : `${failing} of ${total} rows`;
}
function sampleText({ sample }) {
    return sample
        .map(({ row, values }) => values === undefined
        ? String(row)
        : `${row} (${Object.values(values)
            .map((one) => JSON.stringify(one))
            .join(', ')})`)
        .join(', ');
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

/***/ 57780:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ compileQuality),
/* harmony export */   D: () => (/* binding */ qualityId)
/* harmony export */ });
const quote = (text) => `'${text.replaceAll("'", "''")}'`;
const SECONDS = { seconds: 1, hours: 3600, days: 86_400 };
/** What a quality rule is called: the name that its writer gave, or what it measures. */
function qualityId({ id, name, type, metric, field }, index) {
    const measured = type === 'sql' ? `sql[${index}]` : metric;
    const names = [field ?? []].flat();
    return id ?? name ?? (names.length > 0 ? `${measured}(${names.join(',')})` : measured);
}
/** A quality rule as SQL. `fields` are those that the data has; `now` is what freshness is measured from. */
function compileQuality(rule, index, fields, now) {
    const { severity } = rule;
    const names = [rule.field ?? []].flat();
    const id = qualityId(rule, index);
    if (rule.type === 'sql') {
        const property = names[0] === undefined ? '' : `"${names[0].replaceAll('"', '""')}"`;
        const query = rule.query.replaceAll('{object}', 'data').replaceAll('{property}', property);
        return { kind: 'query', id, severity, query, bounds: rule };
    }
    const absent = names.find((name) => !fields.has(name));
    if (absent !== undefined) {
        return { kind: 'known', id, severity, status: 'fail', reason: `the data has no field "${absent}"` };
    }
    const all = names.map((name) => fields.get(name));
    return { kind: 'number', id, severity, value: valueOf(rule, all, now), bounds: rule };
}
function valueOf(rule, fields, now) {
    const [{ text, value, isMissing, isTime } = { text: '', value: '', isMissing: '', isTime: false }] = fields;
    const share = (count) => (rule.unit === 'percent' ? `100.0 * (${count}) / nullif(count(*), 0)` : count);
    const double = `CAST(${value} AS DOUBLE)`;
    switch (rule.metric) {
        case 'rowCount':
            return 'count(*)';
        case 'nullValues':
            return share(`count(CASE WHEN ${isMissing} THEN 1 END)`);
        case 'missingValues': {
            const words = rule.arguments.missingValues ?? [null, ''];
            const listed = words.filter((word) => word !== null).map((word) => quote(String(word)));
            const isWord = listed.length > 0 ? `coalesce(${text} IN (${listed.join(', ')}), false)` : 'false';
            return share(`count(CASE WHEN ${isWord}${words.includes(null) ? ` OR ${isMissing}` : ''} THEN 1 END)`);
        }
        case 'invalidValues': {
            const { validValues, pattern } = rule.arguments;
            const tests = [
                ...(validValues ? [`${text} NOT IN (${validValues.map((one) => quote(String(one))).join(', ')})`] : []),
                ...(pattern === undefined ? [] : [`NOT regexp_full_match(${text}, ${quote(pattern)})`]),
            ];
            return share(`count(CASE WHEN ${tests.join(' OR ')} THEN 1 END)`);
        }
        case 'duplicateValues': {
            if (fields.length === 1)
                return share(`count(${value}) - count(DISTINCT ${value})`);
            const key = `(${fields.map((field) => field.value).join(', ')})`;
            return share(`count(*) - count(DISTINCT ${key})`);
        }
        case 'distinctCount':
            return `count(DISTINCT ${value})`;
        case 'mean':
            return `avg(${double})`;
        case 'stddev':
            return `stddev_samp(${double})`;
        case 'min':
            return `min(${double})`;
        case 'max':
            return `max(${double})`;
        case 'quantile':
            return `quantile_cont(${double}, ${rule.arguments.quantile})`;
        case 'freshness': {
            const unit = rule.unit === 'days' || rule.unit === 'seconds' ? rule.unit : 'hours';
            return `(${now.getTime() / 1000} - epoch(max(${isTime ? value : `CAST(${value} AS TIMESTAMPTZ)`}))) / ${SECONDS[unit]}`;
        }
    }
}


/***/ }),

/***/ 75956:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ withQuality),
/* harmony export */   g: () => (/* binding */ datasetConfigSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);
/* harmony import */ var _table_schema_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46581);


const path = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1, 'a path from the root of the repository');
/** One entry of `data:` in assay.yaml. */
const datasetConfigSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    path: path.describe('The table: a file or directory of CSV, Parquet or JSON Lines.'),
    schema: zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([path, _table_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .tableSchema */ ._A], 'the path of a schema, or a schema with `fields`')
        .optional()
        .describe('A Frictionless Table Schema: in a file, or here. The file may be a datapackage.json or a data contract (*.odcs.yaml), too.'),
    quality: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(_table_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .qualitySchema */ .xI).default([]).describe('Quality rules of ODCS, beside those of the schema.'),
});
/** The schema with the rules that stand beside it; without a schema the rules alone. */
function withQuality(schema, quality) {
    const known = schema ?? {
        fields: [],
        fieldsMatch: 'subset',
        missingValues: [''],
        uniqueKeys: [],
        foreignKeys: [],
        quality: [],
    };
    return { ...known, quality: [...known.quality, ...quality] };
}


/***/ }),

/***/ 4190:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ distinctIds)
/* harmony export */ });
/** Ids that occur again get a number, so that each names one rule. */
function distinctIds(rules) {
    const seen = new Map();
    return rules.map((rule) => {
        const times = (seen.get(rule.id) ?? 0) + 1;
        seen.set(rule.id, times);
        return times === 1 ? rule : { ...rule, id: `${rule.id}#${times}` };
    });
}


/***/ }),

/***/ 46581:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _A: () => (/* binding */ tableSchema),
/* harmony export */   we: () => (/* binding */ OPERATORS),
/* harmony export */   xI: () => (/* binding */ qualitySchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);

const FIELD_TYPES = [
    'string',
    'number',
    'integer',
    'boolean',
    'date',
    'time',
    'datetime',
    'year',
    'yearmonth',
    'any',
];
const scalar = zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY()]);
const length = zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(0, 'a whole number of at least 0');
const names = zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().transform((name) => [name]), zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()).min(1, 'at least one name')]);
const severity = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['error', 'warning']).default('error').describe('warning: shown, never decides.');
const tolerance = zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()
    .min(0, 'a share from 0 to 1')
    .max(1, 'a share from 0 to 1')
    .default(0)
    .describe('Share of rows that may fail.');
const words = zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J()).optional();
const missing = zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([
    zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ value: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), label: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional() }).transform(({ value }) => value),
]))
    .describe('Texts that stand for no value.');
const constraintsSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    required: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().optional(),
    unique: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().optional(),
    enum: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(scalar).min(1, 'at least one value').optional(),
    minimum: scalar.optional(),
    maximum: scalar.optional(),
    exclusiveMinimum: scalar.optional(),
    exclusiveMaximum: scalar.optional(),
    minLength: length.optional(),
    maxLength: length.optional(),
    pattern: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional().describe('A regular expression (RE2) that the whole text matches.'),
});
const fieldSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    type: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(FIELD_TYPES).default('any'),
    format: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .default('default')
        .describe('A pattern of strptime for dates and times; email, uri or uuid for text.'),
    title: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    description: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    example: zod__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J().optional(),
    rdfType: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    constraints: constraintsSchema.default({}),
    categories: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([
        scalar,
        zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ value: scalar, label: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional() }).transform(({ value }) => value),
    ]))
        .optional(),
    categoriesOrdered: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().optional(),
    missingValues: missing.optional(),
    trueValues: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()).default(['true', 'True', 'TRUE', '1']),
    falseValues: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()).default(['false', 'False', 'FALSE', '0']),
    decimalChar: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().length(1).default('.'),
    groupChar: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().length(1).optional(),
    bareNumber: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().default(true),
    tolerance,
    severity,
});
const METRICS = [
    'nullValues',
    'missingValues',
    'invalidValues',
    'duplicateValues',
    'rowCount',
    'mean',
    'stddev',
    'min',
    'max',
    'quantile',
    'distinctCount',
    'freshness',
];
const pair = zod__WEBPACK_IMPORTED_MODULE_0__/* .tuple */ .PVZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()]);
/** What a number may be, in the words of the Open Data Contract Standard. Intervals are closed. */
const OPERATORS = [
    'mustBe',
    'mustNotBe',
    'mustBeGreaterThan',
    'mustBeGreaterOrEqualTo',
    'mustBeLessThan',
    'mustBeLessOrEqualTo',
    'mustBeBetween',
    'mustNotBeBetween',
];
/** A quality rule in the words of ODCS 3.1. */
const qualitySchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    id: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    description: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    dimension: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    type: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['library', 'sql']).default('library'),
    metric: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(METRICS).optional(),
    field: zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()).min(1, 'at least one name')]).optional(),
    query: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .optional()
        .describe('One SELECT that gives one number; {object} is the table, {property} the field.'),
    arguments: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        validValues: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(scalar).optional(),
        pattern: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
        missingValues: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([scalar, zod__WEBPACK_IMPORTED_MODULE_0__/* ["null"] */ .chJ()])).optional(),
        quantile: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().min(0, 'a number from 0 to 1').max(1, 'a number from 0 to 1').optional(),
    })
        .default({}),
    unit: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['rows', 'percent', 'seconds', 'hours', 'days']).optional(),
    severity,
    customProperties: words,
    mustBe: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().optional(),
    mustNotBe: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().optional(),
    mustBeGreaterThan: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().optional(),
    mustBeGreaterOrEqualTo: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().optional(),
    mustBeLessThan: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().optional(),
    mustBeLessOrEqualTo: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().optional(),
    mustBeBetween: pair.optional(),
    mustNotBeBetween: pair.optional(),
})
    .superRefine((rule, context) => {
    const say = (message, hint) => context.addIssue({ code: 'custom', message, params: { hint } });
    if (!OPERATORS.some((operator) => rule[operator] !== undefined))
        say('this rule has no bound', `Add ${OPERATORS.join(', ')}.`);
    if (rule.type === 'sql' && rule.query === undefined)
        say('a rule of type sql needs a query', 'Add `query`.');
    if (rule.type === 'library' && rule.metric === undefined)
        say('this rule names no metric', `Add \`metric\`: ${METRICS.join(', ')}.`);
    if (rule.metric !== undefined && rule.metric !== 'rowCount' && rule.field === undefined && rule.type === 'library')
        say(`${rule.metric} is of a field`, 'Add `field`.');
    if (rule.metric === 'quantile' && rule.arguments.quantile === undefined)
        say('which quantile?', 'Add `arguments: {quantile: 0.9}`.');
    if (rule.metric === 'invalidValues' &&
        rule.arguments.validValues === undefined &&
        rule.arguments.pattern === undefined)
        say('which values are valid?', 'Add `arguments: {validValues: […]}` or `{pattern: …}`.');
});
const referenceSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ resource: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(), fields: names });
/** Frictionless Table Schema (version 2) with `tolerance`, `severity` and the quality rules of ODCS 3.1. */
const tableSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    $schema: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    title: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    description: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    fields: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(fieldSchema).min(1, 'at least one field'),
    fieldsMatch: zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([
        zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['exact', 'equal', 'subset', 'superset', 'partial']),
        zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['exact', 'equal', 'subset', 'superset', 'partial']))
            .length(1)
            .transform(([only]) => only),
    ])
        .default('exact'),
    missingValues: missing.default(['']),
    primaryKey: names.optional(),
    uniqueKeys: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(names).default([]),
    foreignKeys: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ fields: names, reference: referenceSchema })).default([]),
    quality: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(qualitySchema).default([]),
});


/***/ })

};
