export const id = 9051;
export const ids = [9051];
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

/***/ 69051:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CI: () => (/* binding */ usage),
/* harmony export */   Ce: () => (/* binding */ editedOutcome),
/* harmony export */   FQ: () => (/* binding */ optionsUpTo),
/* harmony export */   In: () => (/* binding */ levelOf),
/* harmony export */   fZ: () => (/* binding */ levelOptions),
/* harmony export */   fu: () => (/* binding */ configPlaces),
/* harmony export */   yX: () => (/* binding */ strongest)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(43026);
/* harmony import */ var _versioning_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(70776);
/* harmony import */ var _versioning_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(40179);
/* harmony import */ var _versioning_index_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(33786);
/* harmony import */ var _versioning_index_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(78142);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62925);
/* harmony import */ var _open_repository_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4159);






/** DVC's flags for the level of the configuration a verb speaks of. */
const levelOptions = {
    global: (0,_command_js__WEBPACK_IMPORTED_MODULE_2__/* .flag */ .Jt)('--global', "the user's configuration"),
    system: (0,_command_js__WEBPACK_IMPORTED_MODULE_2__/* .flag */ .Jt)('--system', "the machine's configuration"),
    project: (0,_command_js__WEBPACK_IMPORTED_MODULE_2__/* .flag */ .Jt)('--project', 'the configuration of the project, .dvc/config'),
    local: (0,_command_js__WEBPACK_IMPORTED_MODULE_2__/* .flag */ .Jt)('--local', 'the configuration of this checkout, .dvc/config.local, which git ignores'),
};
/** The level that was asked for. Throws `OPTION_INVALID` (exit 2) for more than one. */
function levelOf({ global, system, project, local }) {
    const given = [global && 'global', system && 'system', project && 'repo', local && 'local'].filter(Boolean);
    if (given.length <= 1)
        return given[0];
    throw usage('only one of --global, --system, --project and --local can be given', 'Leave one of them.');
}
/** The configuration around the command's directory, in a repository or not. Nothing is read yet. */
function configPlaces({ directory, environment }) {
    const root = (0,_versioning_index_js__WEBPACK_IMPORTED_MODULE_3__/* .findRoot */ .wg)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(directory));
    return { ...(0,_open_repository_js__WEBPACK_IMPORTED_MODULE_4__/* .configDirectories */ .O)(environment), ...(root !== undefined && { dvcDirectory: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, '.dvc') }) };
}
/** Makes the edits, or with `--dry-run` only checks them, and says which options they change. */
function editedOutcome(context, level, edits, text = '') {
    const places = configPlaces(context);
    const before = new Map((0,_versioning_index_js__WEBPACK_IMPORTED_MODULE_5__/* .listOptions */ .N)(places, level).map((option) => [option.name, option.value]));
    const { shown } = (0,_versioning_index_js__WEBPACK_IMPORTED_MODULE_6__/* .editConfig */ .p)(places, level, edits, context.dryRun);
    if (level === 'repo' && edits.some((edit) => edit.kind === 'set' && (0,_versioning_index_js__WEBPACK_IMPORTED_MODULE_5__/* .shownValue */ .J)(edit) !== edit.value)) {
        context.progress.note(`git keeps ${shown}, and with it this secret; --local writes to .dvc/config.local, which git ignores.`);
    }
    const names = changedNames(edits, [...before.keys()]);
    const json = {
        added: names.set.filter((name) => !before.has(name)),
        modified: names.set.filter((name) => before.has(name)),
        deleted: names.unset.filter((name) => before.has(name)),
        failed: [],
        bytes: 0,
    };
    const plan = [...names.set.map((name) => `would set ${name}`), ...json.deleted.map((name) => `would unset ${name}`)];
    return { exitCode: 0, json, text: context.dryRun ? plan.map((line) => `${line} in ${shown}`).join('\n') : text };
}
function changedNames(edits, names) {
    const prefixOf = (section) => `${section.replace(/ "(.*)"$/, '.$1')}.`;
    const inSection = (section) => names.filter((name) => name.startsWith(prefixOf(section)));
    const set = edits.flatMap((edit) => {
        if (edit.kind === 'set')
            return [prefixOf(edit.section) + edit.key];
        if (edit.kind !== 'rename')
            return [];
        return inSection(edit.section).map((name) => prefixOf(edit.to) + name.slice(prefixOf(edit.section).length));
    });
    const unset = edits.flatMap((edit) => {
        if (edit.kind === 'unset')
            return [prefixOf(edit.section) + edit.key];
        return edit.kind === 'set' ? [] : inSection(edit.section);
    });
    return { set, unset };
}
/** The value that holds among options of several levels: the strongest one, or undefined. */
function strongest(options, name) {
    return options.findLast((option) => option.name === name);
}
/** Options of a level and all weaker ones. */
function optionsUpTo(options, level) {
    return options.filter((option) => _versioning_index_js__WEBPACK_IMPORTED_MODULE_7__/* .CONFIG_LEVELS */ .FP.indexOf(option.level) <= _versioning_index_js__WEBPACK_IMPORTED_MODULE_7__/* .CONFIG_LEVELS */ .FP.indexOf(level));
}
/** `USAGE` (exit 2). */
function usage(message, hint) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_8__/* .UserError */ .yo({ code: 'USAGE', message, hint, exitCode: 2 });
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

/***/ 83660:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ tryClaimFile),
/* harmony export */   j: () => (/* binding */ readClaim)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(48486);
/* harmony import */ var _process_alive_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(43172);






const CLAIM = /^.*\|([^|]*)\|(\d+)\|([^|]*)@(\d+)@([0-9a-f]{32}\.lock)$/s;
const LIFETIME_SECONDS = 365 * 24 * 3600;
/**
 * Tries once to become the one whose file stands at `path`: a lock for places without advisory locks. It is made by a
 * hard link, which works over NFS, and in the form of Python's flufl.lock, which DVC uses where `core.hardlink_lock` is
 * set: its content has four parts between `|`, its time of change is when it expires, and it has two names. A claim of a
 * process of this machine that has ended is removed; any other stands until its file is deleted.
 */
function tryClaimFile(path, owner) {
    const file = randomName();
    const claim = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path), file);
    const release = () => {
        process.off('exit', release);
        if (readClaim(path)?.file === file)
            unlinkIfThere(path); // else it was taken away, and another one may stand there
        unlinkIfThere(claim);
    };
    for (let attempt = 0; attempt < 2; attempt++) {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)(claim, [path, (0,node_os__WEBPACK_IMPORTED_MODULE_2__.hostname)(), process.pid, `${owner.replaceAll('|', ' ')}@${Date.now()}@${file}`].join('|'));
        const expires = Date.now() / 1000 + LIFETIME_SECONDS;
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.utimesSync)(claim, expires, expires);
        try {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.linkSync)(claim, path);
            process.on('exit', release);
            return { release };
        }
        catch (error) {
            unlinkIfThere(claim);
            if (error.code !== 'EEXIST')
                throw error;
        }
        if (!breakStale(path))
            break;
    }
    return 'held';
}
/** Whose claim stands at the path; undefined when there is none or it does not say, as those of DVC do not. */
function readClaim(path) {
    let text;
    try {
        text = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(path, 'utf8');
    }
    catch (error) {
        if ((0,_files_js__WEBPACK_IMPORTED_MODULE_4__/* .isMissing */ .b2)(error))
            return undefined;
        throw error;
    }
    const [, host, pid, owner, since, file] = CLAIM.exec(text) ?? [];
    return host === undefined ? undefined : { host, pid: Number(pid), owner: owner, since: Number(since), file: file };
}
function isStale(claim) {
    if (claim?.host !== (0,node_os__WEBPACK_IMPORTED_MODULE_2__.hostname)())
        return false;
    return claim.since < Date.now() - (0,node_os__WEBPACK_IMPORTED_MODULE_2__.uptime)() * 1000 || !(0,_process_alive_js__WEBPACK_IMPORTED_MODULE_5__/* .isProcessAlive */ .j)(claim.pid);
}
/** Of several processes that see the same stale claim only one gets it by the rename; a fresh one caught so is put back. */
function breakStale(path) {
    const claim = readClaim(path);
    if (!isStale(claim))
        return false;
    const directory = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path);
    const aside = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(directory, randomName());
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.renameSync)(path, aside);
    }
    catch (error) {
        if ((0,_files_js__WEBPACK_IMPORTED_MODULE_4__/* .isMissing */ .b2)(error))
            return true;
        throw error;
    }
    const isCaught = readClaim(aside)?.file === claim.file;
    if (isCaught)
        unlinkIfThere((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(directory, claim.file));
    else
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.linkSync)(aside, path);
    unlinkIfThere(aside);
    return isCaught;
}
function randomName() {
    return `${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(16).toString('hex')}.lock`;
}
function unlinkIfThere(path) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.unlinkSync)(path);
    }
    catch (error) {
        if (!(0,_files_js__WEBPACK_IMPORTED_MODULE_4__/* .isMissing */ .b2)(error))
            throw error;
    }
}


/***/ }),

/***/ 43172:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ isProcessAlive)
/* harmony export */ });
/** Whether a process of this machine has the number, be it another user's. */
function isProcessAlive(pid) {
    try {
        process.kill(pid, 0);
        return true;
    }
    catch (error) {
        return error.code === 'EPERM';
    }
}


/***/ }),

/***/ 33786:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  p: () => (/* binding */ editConfig)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(43026);
// EXTERNAL MODULE: ./build/src/platform/claim-file.js
var claim_file = __webpack_require__(83660);
// EXTERNAL MODULE: ./build/src/platform/files.js
var files = __webpack_require__(48486);
;// CONCATENATED MODULE: ./build/src/versioning/config/edit-value.js

/** White space and quotes: a value that starts or ends with one is quoted. */
const NEEDS_QUOTES = /^[ \r\n\v\t'"]|[ \r\n\v\t'"]$|[,#]/;
/** Python ends a line at each of these, so no value can hold one; a line feed may stand between triple quotes. */
const UNWRITABLE = /[\0-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029]/;
/**
 * A value as ConfigObj writes it and reads it back: plain where that works, else between double, single or triple
 * quotes. Throws `CONFIG_VALUE_INVALID` (exit 2) for what the format cannot hold.
 */
function formatIniValue(value, option) {
    const invalid = (reason) => new errors/* UserError */.yo({
        code: 'CONFIG_VALUE_INVALID',
        message: `the value of ${option} cannot be written: ${reason}`,
        hint: 'Choose a value without it, or give the value in an environment variable.',
        exitCode: 2,
    });
    if (UNWRITABLE.test(value))
        throw invalid('it holds control characters');
    if (/%\([^)]*\)s/.test(value))
        throw invalid('"%(…)s" stands for another option in this format');
    if (value === '')
        return '""';
    if ((value.includes("'") && value.includes('"')) || value.includes('\n')) {
        if (!value.includes("'''"))
            return `'''${value}'''`;
        if (!value.includes('"""'))
            return `"""${value}"""`;
        throw invalid('it holds both kinds of triple quotes');
    }
    if (!NEEDS_QUOTES.test(value))
        return value;
    return value.includes('"') ? `'${value}'` : `"${value}"`;
}

// EXTERNAL MODULE: ./build/src/versioning/config/ini.js
var ini = __webpack_require__(287);
;// CONCATENATED MODULE: ./build/src/versioning/config/edit-ini.js


/** What DVC writes for keys, and where it has its sections: plain ones first, then those with a name. */
const INDENT = '    ';
const KINDS = ['remote', 'machine', 'db'];
/**
 * The text of a configuration file after some changes. Comments and every byte that no change speaks of stay; what is
 * written is written and placed as DVC does (dvc-formats §1.9). A section that lost its last key goes, unless it has a
 * name or comments of its own. Throws `CONFIG_INVALID` (exit 2), naming `file`, for a text that cannot be read.
 */
function editIni(text, edits, file) {
    return edits.reduce((current, edit) => new IniText(current, file).change(edit), text);
}
class IniText {
    /** With their ends. */
    lines;
    sections;
    lineEnd;
    constructor(text, file) {
        this.sections = (0,ini/* parseIni */.Ay)(text, file);
        this.lines = text.match(/[^\r\n]*(?:\r\n|\n|\r)|[^\r\n]+$/g) ?? [];
        this.lineEnd = /\r\n|\n|\r/.exec(text)?.[0] ?? '\n';
    }
    change(edit) {
        const section = this.sections.find(({ name }) => name === edit.section);
        if (edit.kind === 'set')
            this.set(section, edit);
        else if (section && edit.kind === 'unset')
            this.unset(section, edit.key);
        else if (section && edit.kind === 'drop')
            this.lines.splice(section.line - 1, this.lastLineOf(section) - section.line + 1);
        else if (section && edit.kind === 'rename')
            this.rename(section, edit.to);
        return this.lines.join('') || '\n';
    }
    set(section, { section: name, key, value }) {
        const shown = `${name.replace(/ "(.*)"$/, '.$1')}.${key}`;
        const written = formatIniValue(value, shown);
        const old = section?.keys.get(key);
        if (old?.value === value)
            return;
        if (old) {
            const comment = old.after.startsWith('#') ? ` ${old.after}` : old.after;
            return this.replace(old.line, old.lastLine, old.before + written + comment);
        }
        if (!section)
            return this.insertSection(name, `${INDENT}${key} = ${written}`);
        const last = [...section.keys.values()].at(-1);
        const indent = last ? /^\s*/.exec(last.before)[0] : INDENT;
        this.insert(last?.lastLine ?? section.line, [`${indent}${key} = ${written}`]);
    }
    unset(section, key) {
        const old = section.keys.get(key);
        if (!old)
            return;
        const isLast = section.keys.size === 1 && rankOf(section.name) === 0;
        const isBare = isLast && this.lastLineOf(section) === old.lastLine && old.line === section.line + 1;
        const hasComment = old.after.includes('#') || ini/* SECTION */.wn.exec(this.lineAt(section.line))?.[4]?.includes('#');
        const from = isBare && !hasComment ? section.line : old.line;
        this.lines.splice(from - 1, old.lastLine - from + 1);
    }
    rename(section, to) {
        const line = this.lineAt(section.line);
        const [, open, , close, comment] = ini/* SECTION */.wn.exec(line);
        const indent = /^\s*/.exec(line)[0];
        this.replace(section.line, section.line, `${indent}${open}${quotedName(to)}${close}${comment}`);
    }
    insertSection(name, line) {
        const rank = rankOf(name);
        const before = this.sections.filter((section) => rankOf(section.name) <= rank).at(-1);
        const next = this.sections[before ? this.sections.indexOf(before) + 1 : 0];
        this.insert(next ? this.startOf(next) - 1 : this.lines.length, [`[${quotedName(name)}]`, line]);
    }
    /** First line of a section, with the comments right above its head. */
    startOf(section) {
        const indent = /^\s*/.exec(this.lineAt(section.line))[0].length;
        let line = section.line;
        while (line > 1 && (/^(\s*)#/.exec(this.lineAt(line - 1))?.[1]?.length ?? Infinity) <= indent)
            line--;
        return line;
    }
    /** Last line of a section, without empty lines and the comments of the next one. */
    lastLineOf(section) {
        const next = this.sections[this.sections.indexOf(section) + 1];
        let line = next ? this.startOf(next) - 1 : this.lines.length;
        while (line > section.line && this.lineAt(line).trim() === '')
            line--;
        return line;
    }
    lineAt(line) {
        return this.lines[line - 1].replace(/[\r\n]+$/, '').replace(/^\uFEFF/, '');
    }
    replace(from, to, text) {
        const end = /[\r\n]*$/.exec(this.lines[to - 1])[0];
        const mark = this.lines[from - 1].startsWith('\uFEFF') ? '\uFEFF' : '';
        this.lines.splice(from - 1, to - from + 1, mark + text.replaceAll('\n', this.lineEnd) + end);
    }
    /** Inserts lines behind a line, or before the first one for 0. */
    insert(after, texts) {
        const added = texts.map((text) => text.replaceAll('\n', this.lineEnd) + this.lineEnd);
        const last = this.lines[after - 1];
        if (last !== undefined && !/[\r\n]$/.test(last))
            this.lines[after - 1] = last + this.lineEnd;
        if (this.lines.length === 1 && this.lines[0].trim() === '')
            this.lines.splice(0, 1, ...added);
        else
            this.lines.splice(after, 0, ...added);
    }
}
function rankOf(section) {
    return KINDS.findIndex((kind) => new RegExp(`^${kind}\\s*"`).test(section)) + 1;
}
function quotedName(name) {
    return name.includes('"') ? `'${name}'` : name;
}

// EXTERNAL MODULE: ./build/src/versioning/config/levels.js
var config_levels = __webpack_require__(78142);
// EXTERNAL MODULE: ./build/src/versioning/config/option-types.js
var option_types = __webpack_require__(44752);
;// CONCATENATED MODULE: ./build/src/versioning/config/edit-config.js









/** How long another process may take with the same file. */
const WAIT_MS = 10_000;
const POLL_MS = 10;
/**
 * Changes one level's file, or creates it, by a rename: readers see the old or the new one, and other writers wait.
 * Everything is checked before that: `CONFIG_INVALID` (exit 2) for options and values DVC would refuse, also together
 * with weaker levels. With `dryRun` nothing is written. Throws `CONFIG_BUSY` (exit 3) for a writer that does not end.
 */
function editConfig(places, level, edits, dryRun = false) {
    const file = (0,config_levels/* configFile */.Ze)(places, level);
    if (dryRun) {
        checkedEdit(places, file, edits);
        return file;
    }
    (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(file.path), { recursive: true });
    const claim = claimed(file);
    try {
        const { before, after } = checkedEdit(places, file, edits);
        if (after !== before)
            write(file, after);
    }
    finally {
        claim.release();
    }
    return file;
}
function checkedEdit(places, file, edits) {
    const before = (0,files/* readTextIfExists */.TP)(file.path) ?? '';
    const after = editIni(before, edits, file.shown);
    checkEdits(places, file, (0,ini/* parseIni */.Ay)(after, file.shown), edits);
    return { before, after };
}
function claimed({ path, shown }) {
    const lock = `${path}.lock`;
    for (let waited = 0;; waited += POLL_MS) {
        const claim = (0,claim_file/* tryClaimFile */.e)(lock, 'assay config');
        if (claim !== 'held')
            return claim;
        if (waited >= WAIT_MS) {
            throw new errors/* UserError */.yo({
                code: 'CONFIG_BUSY',
                message: `another process is writing ${shown}`,
                hint: `Run it again. If no process does, delete ${lock}.`,
                exitCode: 3,
                retryable: true,
            });
        }
        Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, POLL_MS);
    }
}
/** Keeps the mode of the file, and a link to it; a new `config.local`, which may hold secrets, is its owner's alone. */
function write(file, text) {
    const stat = (0,files/* statIfExists */.oL)(file.path);
    const path = stat ? (0,external_node_fs_.realpathSync)(file.path) : file.path;
    (0,files/* writeFileAtomic */.Zf)(path, text, { mode: file.level === 'local' && !stat ? 0o600 : 0o666 });
    if (stat)
        (0,external_node_fs_.chmodSync)(path, stat.mode & 0o7777);
}
function checkEdits(places, file, own, edits) {
    const weaker = (0,config_levels/* configFiles */.ap)(places).filter(({ level }) => edit_config_rankOf(level) < edit_config_rankOf(file.level));
    const levels = [...weaker.map(config_levels/* readSections */.jn), own];
    const valueOf = (section, key) => {
        const values = levels.map((sections) => sections.find(({ name }) => name === section)?.keys.get(key)?.value);
        const last = values.findLast((value) => value !== undefined);
        return typeof last === 'string' ? last : undefined;
    };
    for (const edit of edits) {
        const section = edit.kind === 'rename' ? edit.to : edit.section;
        const url = valueOf(section, 'url');
        const isRemote = section.startsWith('remote "') && own.some(({ name }) => name === section);
        if (isRemote && !url)
            throw urlMissing(section);
        if (edit.kind === 'set')
            (0,option_types/* checkOption */.EC)(section, edit.key, edit.value, url);
        if (isRemote && edit.kind === 'set' && edit.key === 'url')
            checkOptions(section, url, own);
    }
}
/** With another url the options that are there must still be known. */
function checkOptions(section, url, own) {
    (0,option_types/* optionsOf */.cz)(section, url);
    const keys = own.find(({ name }) => name === section).keys;
    for (const [key, { value }] of keys)
        if (typeof value === 'string')
            (0,option_types/* checkOption */.EC)(section, key, value, url);
}
function urlMissing(section) {
    const name = section.replace(/^remote "(.*)"$/, '$1');
    return new errors/* UserError */.yo({
        code: 'CONFIG_INVALID',
        message: `remote "${name}" would have no url`,
        hint: `assay remote add ${name} <url>`,
        exitCode: 2,
    });
}
function edit_config_rankOf(level) {
    return config_levels/* CONFIG_LEVELS */.FP.indexOf(level);
}


/***/ }),

/***/ 40179:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ shownValue),
/* harmony export */   N: () => (/* binding */ listOptions)
/* harmony export */ });
/* harmony import */ var _core_redact_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60416);
/* harmony import */ var _levels_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78142);
/* harmony import */ var _option_types_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44752);



/** Every option of these levels, all when left out, file by file, sections with a name first as DVC lists them. */
function listOptions(places, only) {
    return (0,_levels_js__WEBPACK_IMPORTED_MODULE_0__/* .configFiles */ .ap)(places)
        .filter(({ level }) => only === undefined || level === only)
        .flatMap((file) => [...(0,_levels_js__WEBPACK_IMPORTED_MODULE_0__/* .readSections */ .jn)(file)]
        .sort((a, b) => Number(isNamed(b.name)) - Number(isNamed(a.name)))
        .flatMap(({ name: section, keys }) => [...keys].map(([key, { value: written }]) => {
        const text = typeof written === 'string' ? written : written.join(',');
        const value = (0,_levels_js__WEBPACK_IMPORTED_MODULE_0__/* .isPathOption */ .bq)(section, key) ? (0,_levels_js__WEBPACK_IMPORTED_MODULE_0__/* .resolveConfigPath */ .c6)(text, file) : text;
        const name = `${section.replace(/ "(.*)"$/, '.$1')}.${key}`;
        return { level: file.level, file: file.shown, section, key, name, value };
    })));
}
/** A value as lists show it: `***` for secrets. */
function shownValue({ key, value }) {
    return (0,_option_types_js__WEBPACK_IMPORTED_MODULE_1__/* .isSecretOption */ .Et)(key) ? '***' : (0,_core_redact_js__WEBPACK_IMPORTED_MODULE_2__/* .redact */ .E)(value);
}
function isNamed(section) {
    return section.includes('"');
}


/***/ }),

/***/ 44752:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EC: () => (/* binding */ checkOption),
/* harmony export */   Et: () => (/* binding */ isSecretOption),
/* harmony export */   cz: () => (/* binding */ optionsOf)
/* harmony export */ });
/* unused harmony export DVC_SCHEMES */
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43026);
/* harmony import */ var _core_nearest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22007);


const REMOTE = {
    url: 'text',
    checksum_jobs: 'positive',
    jobs: 'positive',
    worktree: 'boolean',
    version_aware: 'boolean',
    no_traverse: 'boolean',
    verify: 'boolean',
};
const LINKED = {
    type: 'links',
    protected: 'boolean',
    shared: ['group'],
    slow_link_warning: 'boolean',
    verify: 'boolean',
};
const HTTP = {
    auth: ['basic', 'digest', 'custom'],
    custom_auth_header: 'text',
    user: 'text',
    password: 'text',
    ask_password: 'boolean',
    ssl_verify: 'text',
    method: 'text',
    connect_timeout: 'number',
    read_timeout: 'number',
};
const WEBDAV = {
    user: 'text',
    password: 'text',
    ask_password: 'boolean',
    token: 'text',
    bearer_token_command: 'text',
    custom_auth_header: 'text',
    cert_path: 'text',
    key_path: 'text',
    timeout: 'whole',
    ssl_verify: 'text',
};
/** Options of a remote by the scheme of its url, as DVC 3.67 has them (its `config_schema.py`). */
const REMOTES = {
    '': LINKED,
    s3: {
        region: 'text',
        profile: 'text',
        credentialpath: 'text',
        configpath: 'text',
        endpointurl: 'text',
        access_key_id: 'text',
        secret_access_key: 'text',
        session_token: 'text',
        listobjects: 'boolean',
        use_ssl: 'boolean',
        allow_anonymous_login: 'boolean',
        ssl_verify: 'text',
        sse: 'text',
        sse_kms_key_id: 'text',
        sse_customer_algorithm: 'text',
        sse_customer_key: 'text',
        acl: 'text',
        grant_read: 'text',
        grant_read_acp: 'text',
        grant_write_acp: 'text',
        grant_full_control: 'text',
        read_timeout: 'whole',
        connect_timeout: 'whole',
    },
    gs: { projectname: 'text', credentialpath: 'text', endpointurl: 'text', allow_anonymous_login: 'boolean' },
    ssh: {
        type: 'links',
        port: 'whole',
        user: 'text',
        password: 'text',
        ask_password: 'boolean',
        passphrase: 'text',
        ask_passphrase: 'boolean',
        keyfile: 'text',
        timeout: 'whole',
        gss_auth: 'boolean',
        allow_agent: 'boolean',
        max_sessions: 'whole',
    },
    hdfs: { user: 'text', kerb_ticket: 'text' },
    webhdfs: {
        kerberos: 'boolean',
        kerberos_principal: 'text',
        proxy_to: 'text',
        ssl_verify: 'text',
        token: 'text',
        use_https: 'boolean',
        user: 'text',
        password: 'text',
        data_proxy_target: 'text',
    },
    azure: {
        connection_string: 'text',
        sas_token: 'text',
        account_name: 'text',
        account_key: 'text',
        tenant_id: 'text',
        client_id: 'text',
        client_secret: 'text',
        allow_anonymous_login: 'boolean',
        exclude_environment_credential: 'boolean',
        exclude_visual_studio_code_credential: 'boolean',
        exclude_shared_token_cache_credential: 'boolean',
        exclude_managed_identity_credential: 'boolean',
        timeout: 'whole',
        read_timeout: 'whole',
        connection_timeout: 'whole',
    },
    oss: { oss_key_id: 'text', oss_key_secret: 'text', oss_endpoint: 'text' },
    gdrive: {
        profile: 'text',
        gdrive_use_service_account: 'boolean',
        gdrive_client_id: 'text',
        gdrive_client_secret: 'text',
        gdrive_user_credentials_file: 'text',
        gdrive_service_account_user_email: 'text',
        gdrive_service_account_json_file_path: 'text',
        gdrive_trash_only: 'boolean',
        gdrive_acknowledge_abuse: 'boolean',
    },
    http: HTTP,
    https: HTTP,
    webdav: WEBDAV,
    webdavs: WEBDAV,
};
/** Schemes a remote's url may have in DVC; `remote://name` refers to another one. */
const DVC_SCHEMES = [...Object.keys(REMOTES).filter(Boolean), 'remote'];
/** Options of the sections without a name that can still be set; those DVC calls obsolete are left out. */
const PLAIN = {
    core: {
        remote: 'text',
        checksum_jobs: 'positive',
        interactive: 'boolean',
        analytics: 'boolean',
        hardlink_lock: 'boolean',
        no_scm: 'boolean',
        autostage: 'boolean',
        check_update: 'boolean',
        site_cache_dir: 'text',
        machine: 'text',
    },
    cache: { dir: 'text', ...LINKED },
    plots: { html_template: 'text', auto_open: 'boolean', out_dir: 'text' },
    exp: { auto_push: 'boolean', git_remote: 'text' },
    parsing: { bool: ['store_true', 'boolean_optional'], list: ['nargs', 'append'] },
    hydra: { enabled: 'boolean', config_dir: 'text', config_module: 'text', config_name: 'text', plugins_path: 'text' },
    studio: { token: 'text', url: 'text', repo_url: 'text', offline: 'boolean' },
    feature: { machine: 'boolean' },
};
const DATABASE = { url: 'text', username: 'text', password: 'text' };
/** Options a section knows; undefined where any goes (`remote://`). `url` is that of a remote. */
function optionsOf(section, url) {
    if (/^remote\s*"/.test(section))
        return remoteOptions(section, url);
    if (/^db\s*"/.test(section))
        return DATABASE;
    if (Object.hasOwn(PLAIN, section))
        return PLAIN[section];
    const guess = (0,_core_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .nearest */ .p)(section, [...Object.keys(PLAIN), 'remote']);
    const hint = ['remote', 'db'].includes(section)
        ? `Write ${section}.<name>.<option>.`
        : guess
            ? `Did you mean "${guess}"?`
            : `Known: ${Object.keys(PLAIN).join(', ')}, remote.<name>, db.<name>.`;
    throw invalid(`there is no section "${section}"`, hint);
}
function remoteOptions(section, url = '') {
    const scheme = /^([a-z][a-z0-9+.-]*):\/\/[^/]/i.exec(url)?.[1]?.toLowerCase() ?? '';
    if (scheme === 'remote')
        return undefined;
    if (Object.hasOwn(REMOTES, scheme))
        return { ...REMOTE, ...REMOTES[scheme] };
    const guess = (0,_core_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .nearest */ .p)(scheme, DVC_SCHEMES);
    throw invalid(`${section.replace(/\s*"(.*)"$/, ' "$1"')}: no remote has a url that starts with ${scheme}://`, guess ? `Did you mean ${guess}://?` : `Known: a directory, ${DVC_SCHEMES.join('://, ')}://.`);
}
/** Throws `CONFIG_INVALID` (exit 2) for an option or a value that DVC would refuse, with the nearest right word. */
function checkOption(section, key, value, url) {
    const known = optionsOf(section, url);
    if (!known)
        return;
    const name = `${section.replace(/\s*"(.*)"$/, '.$1')}.${key}`;
    const type = Object.hasOwn(known, key) ? known[key] : undefined;
    if (type === undefined) {
        const guess = (0,_core_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .nearest */ .p)(key, Object.keys(known));
        throw invalid(`${name} is not known`, guess ? `Did you mean "${guess}"?` : `Known: ${Object.keys(known).join(', ')}.`);
    }
    const problem = problemOf(type, value);
    if (problem)
        throw invalid(`${name} cannot be "${value}"`, problem);
}
function problemOf(type, value) {
    if (type === 'boolean')
        return /^(true|false)$/i.test(value) ? undefined : 'Write true or false.';
    if (type === 'whole')
        return /^\d+$/.test(value) ? undefined : 'Write a whole number.';
    if (type === 'positive')
        return /^0*[1-9]\d*$/.test(value) ? undefined : 'Write a whole number of at least 1.';
    if (type === 'number')
        return /^\d+(\.\d+)?$/.test(value) ? undefined : 'Write a number of at least 0.';
    const words = type === 'links' ? ['reflink', 'hardlink', 'symlink', 'copy'] : type;
    if (words === 'text')
        return undefined;
    const given = type === 'links' ? value.split(',').map((word) => word.trim()) : [value.toLowerCase()];
    const wrong = given.find((word) => !words.includes(word));
    if (wrong === undefined)
        return undefined;
    const guess = (0,_core_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .nearest */ .p)(wrong, words);
    return guess ? `Did you mean "${guess}"?` : `Write ${type === 'links' ? 'some' : 'one'} of ${words.join(', ')}.`;
}
function invalid(message, hint) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo({ code: 'CONFIG_INVALID', message, hint, exitCode: 2 });
}
/** Options whose values let their holder in. */
const SECRET = /^(access_key_id|secret_access_key|session_token|sse_customer_key|password|passphrase|token|connection_string|sas_token|account_key|client_secret|oss_key_id|oss_key_secret|gdrive_client_secret)$/;
/** Whether the value of an option is kept out of lists. */
function isSecretOption(key) {
    return SECRET.test(key);
}


/***/ })

};
