export const id = 6504;
export const ids = [6504];
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

/***/ 86298:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  profile: () => (/* binding */ profile)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(43026);
// EXTERNAL MODULE: ./build/src/platform/duckdb/open-sql-tables.js
var open_sql_tables = __webpack_require__(84212);
// EXTERNAL MODULE: ./build/src/platform/duckdb/open-table.js + 2 modules
var open_table = __webpack_require__(28549);
// EXTERNAL MODULE: ./build/src/platform/files.js
var files = __webpack_require__(48486);
;// CONCATENATED MODULE: ./build/src/validation/profile-schema.js
/** Columns with more values than this have no list of categories. */
const MOST_CATEGORIES = 50;
/** How far a range is widened on either side, as a share of it. */
const WIDENING = 0.1;
const FEW_ROWS = 20;
const TYPES = {
    integer: 'integer',
    number: 'number',
    boolean: 'boolean',
    string: 'string',
    date: 'date',
    timestamp: 'datetime',
    other: 'any',
};
/**
 * A field that holds the column, with room for new rows: ranges are a tenth wider on either side (never below 0 where nothing
 * is), text with at most 50 values that repeat has them as categories.
 */
function profileField(facts) {
    const { name, type, rows, missing, missingWords, range, distinct, levels } = facts;
    const constraints = {};
    if (rows > 0 && missing === 0)
        constraints['required'] = true;
    const isKey = (type === 'integer' || type === 'string') && rows >= FEW_ROWS && missing === 0 && distinct === rows;
    if (isKey)
        constraints['unique'] = true;
    if (range && !isKey) {
        const [low, high] = widened(range, type === 'integer');
        constraints['minimum'] = low;
        constraints['maximum'] = high;
    }
    const repeats = levels !== undefined && levels.length > 0 && levels.length <= Math.max(2, (rows - missing) / 2);
    return {
        name,
        type: TYPES[type],
        ...(missingWords.length > 0 && { missingValues: ['', ...missingWords] }),
        ...(type === 'string' && repeats && !isKey && { categories: [...levels].sort() }),
        ...(Object.keys(constraints).length > 0 && { constraints }),
    };
}
function widened([low, high], isWhole) {
    const room = (high - low) * WIDENING;
    // Near the ends of what a number can be there is no room.
    const finite = (wide, seen) => (Number.isFinite(wide) ? wide : seen);
    const least = finite(low >= 0 ? Math.max(0, low - room) : low - room, low);
    const most = finite(high <= 0 ? Math.min(0, high + room) : high + room, high);
    if (isWhole)
        return [Math.floor(least), Math.ceil(most)];
    return [finite(rounded(least, Math.floor), low), finite(rounded(most, Math.ceil), high)];
}
/** Four digits are easier to read; rounding goes outwards. */
function rounded(value, round) {
    if (value === 0)
        return 0;
    const unit = 10 ** (Math.floor(Math.log10(Math.abs(value))) - 3);
    return Number((round(value / unit) * unit).toPrecision(4));
}
/**
 * The field without what does not hold for the very data it was made of, by the names of its rules that failed: a spelling
 * that only the reader of tables understands, for one.
 */
function withoutFailed(field, failed) {
    if (failed.has('type'))
        return { name: field.name, type: 'any' };
    const constraints = Object.fromEntries(Object.entries(field.constraints ?? {}).filter(([rule]) => !failed.has(rule)));
    const { name, type, missingValues, categories } = field;
    return {
        name,
        type,
        ...(missingValues && { missingValues }),
        ...(categories && !failed.has('categories') && { categories }),
        ...(Object.keys(constraints).length > 0 && { constraints }),
    };
}

// EXTERNAL MODULE: ./build/src/validation/read-schema.js
var read_schema = __webpack_require__(33745);
// EXTERNAL MODULE: ./build/src/validation/validate-table.js + 9 modules
var validate_table = __webpack_require__(89910);
// EXTERNAL MODULE: ./build/src/commands/command.js
var command = __webpack_require__(62925);
// EXTERNAL MODULE: ./build/src/commands/option-misused.js
var option_misused = __webpack_require__(38940);
;// CONCATENATED MODULE: ./build/src/commands/profile.js







const TIMEOUT_MS = 60_000;
/** `assay profile`: writes the schema that a table has, to be read, changed and kept. */
const profile = (0,command/* defineCommand */.NB)({
    name: 'profile',
    summary: 'write a schema that a table keeps, for `validate`',
    positionals: '',
    options: {
        data: (0,command/* text */.Qq)('--data <file>', 'the table: a file or directory of CSV, Parquet or JSON Lines'),
        output: (0,command/* text */.Qq)('-o, --output <file>', 'the file to write'),
        schema: (0,command/* text */.Qq)('--schema <file>', 'the same'),
        force: (0,command/* flag */.Jt)('-f, --force', 'replace a file that is there'),
    },
    async run(context, _, { data, output, schema = output, force = false }) {
        if (data === undefined)
            throw (0,option_misused/* optionMisused */.y)('--data', 'it is missing', 'Name the table: `--data train.csv`.');
        if (schema === undefined)
            throw (0,option_misused/* optionMisused */.y)('--output', 'it is missing', 'Name the file to write: `--output schema.yaml`.');
        if (output !== undefined && output !== schema)
            throw (0,option_misused/* optionMisused */.y)('--output', `--schema names another file, ${schema}`, 'Keep one of them.');
        const place = (0,external_node_path_.resolve)(context.directory, schema);
        if (!force && (0,files/* lstatIfExists */.sM)(place)) {
            const hint = 'Add --force to replace it, or name another file.';
            throw new errors/* UserError */.yo({ code: 'FILE_EXISTS', message: `${schema} is there already`, hint, exitCode: 2 });
        }
        const source = { path: (0,external_node_path_.resolve)(context.directory, data), name: data };
        const tables = await (0,open_sql_tables/* openSqlTables */.q)([source]);
        try {
            const fields = await profiled(source, tables);
            const held = await heldFields(fields, tables, schema);
            const written = schemaText(held, data);
            if (!context.dryRun)
                (0,files/* writeFileAtomic */.Zf)(place, written);
            const verb = context.dryRun ? 'Would write' : 'Wrote';
            const json = { schema, written: !context.dryRun, fields: held };
            return { exitCode: 0, json, text: `${verb} ${schema}: ${held.length} fields.\n\n${written}` };
        }
        finally {
            tables.close();
        }
    },
});
async function profiled(source, tables) {
    const table = await (0,open_table/* openTable */.R)(source);
    try {
        const fields = [];
        const words = await missingWords(tables);
        for (const index of table.columns.keys())
            fields.push(profileField(await factsOf(table, index, words[index] ?? [])));
        return fields;
    }
    finally {
        table.close();
    }
}
async function factsOf(table, index, words) {
    const { name, type } = table.columns[index];
    const base = { name, type, rows: table.rowCount, missing: 0, missingWords: type === 'string' ? [] : words };
    if (type === 'other')
        return { ...base, missing: table.rowCount };
    if (type === 'number') {
        const values = await table.numbers(name);
        return { ...base, missing: missingOf(values), ...rangeOf(values) };
    }
    const { codes, levels } = await table.categories(name);
    const missing = codes.reduce((sum, code) => sum + Number(code < 0), 0);
    const facts = { ...base, missing, distinct: levels.length, ...(levels.length <= MOST_CATEGORIES && { levels }) };
    if (type !== 'integer')
        return facts;
    return { ...facts, ...rangeOf(levels.map(Number).filter(Number.isSafeInteger)) };
}
function missingOf(values) {
    return values.reduce((sum, value) => sum + Number(Number.isNaN(value)), 0);
}
function rangeOf(values) {
    let low = Infinity;
    let high = -Infinity;
    for (const value of values) {
        if (value < low)
            low = value;
        if (value > high)
            high = value;
    }
    return Number.isFinite(low) && Number.isFinite(high) ? { range: [low, high] } : {};
}
/** Spellings of "no value" in each column of a CSV file; none elsewhere. */
async function missingWords({ tables, rows }) {
    const { sql, isText, columns } = tables[0];
    if (!isText)
        return [];
    const words = `'', 'na', 'n/a', '#n/a', 'nan', 'null', 'none', '<na>'`;
    const lists = columns.map(({ text }) => `string_agg(DISTINCT ${text}, chr(31)) FILTER (WHERE lower(trim(${text})) IN (${words}))`);
    const [found = []] = await rows(`SELECT ${lists.join(', ')} FROM ${sql}`);
    return found.map((list) => (list === null ? [] : String(list).split('\x1f').sort()));
}
/** Fields that the data at hand keeps: what fails is left out, until nothing does. */
async function heldFields(fields, tables, file) {
    let held = fields;
    for (;;) {
        const schema = (0,read_schema/* readSchema */.G7)(schemaText(held, file), file);
        const options = {
            references: new Map(),
            showValues: false,
            now: new Date(),
            timeoutMs: TIMEOUT_MS,
        };
        const { rules, decision } = await (0,validate_table/* validateTable */.z)(schema, tables, options);
        if (decision === 'pass')
            return held;
        const failed = rules.filter(({ status }) => status === 'fail').map(({ id }) => id);
        const next = held.map((field) => {
            const own = failed.filter((id) => id.startsWith(`${field.name}.`)).map((id) => id.slice(field.name.length + 1));
            return own.length > 0 ? withoutFailed(field, new Set(own)) : field;
        });
        if (JSON.stringify(next) === JSON.stringify(held))
            throw new Error(`profiled rules fail: ${failed.join(', ')}`);
        held = next;
    }
}
/** Written as YAML whose parts are JSON: one field a line, easy to read and to compare. */
function schemaText(fields, data) {
    const lines = fields.map((field) => `  - ${JSON.stringify(field)}`);
    return `# The schema of ${JSON.stringify(data)}, as \`assay profile\` saw it. Ranges are a tenth wider than the data.\nfieldsMatch: equal\nfields:\n${lines.join('\n')}\n`;
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
