"use strict";
exports.id = 8950;
exports.ids = [8950];
exports.modules = {

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

/***/ 38950:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   root: () => (/* binding */ root)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _versioning_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(70776);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62925);




/** `assay root`: the path from here to the root of the repository. */
const root = (0,_command_js__WEBPACK_IMPORTED_MODULE_2__/* .defineCommand */ .NB)({
    name: 'root',
    summary: 'print the path to the root of the repository',
    positionals: '',
    options: {},
    run({ directory }) {
        const here = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(directory);
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(here, (0,_versioning_index_js__WEBPACK_IMPORTED_MODULE_3__/* .repositoryRoot */ .Hn)(here)) || '.';
        return Promise.resolve({ exitCode: 0, json: { root: path }, text: path });
    },
});


/***/ }),

/***/ 91199:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ loadConfig)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43026);
/* harmony import */ var _core_nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22007);
/* harmony import */ var _levels_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78142);



const LINK_TYPES = ['reflink', 'hardlink', 'symlink', 'copy'];
/** Sections DVC 3.67 knows, with their keys where this room reads them; null: any key goes. */
const SECTIONS = new Map([
    [
        'core',
        [
            'remote',
            'checksum_jobs',
            'interactive',
            'analytics',
            'hardlink_lock',
            'no_scm',
            'autostage',
            'experiments',
            'check_update',
            'site_cache_dir',
            'machine',
        ],
    ],
    [
        'cache',
        [
            'local',
            's3',
            'gs',
            'hdfs',
            'webhdfs',
            'ssh',
            'azure',
            'dir',
            'type',
            'protected',
            'shared',
            'slow_link_warning',
            'verify',
        ],
    ],
    ...['state', 'parsing', 'plots', 'exp', 'hydra', 'studio', 'feature', 'index'].map((name) => [name, null]),
]);
/** Sections that carry a name: `['remote "name"']`. */
const NAMED_SECTIONS = ['remote', 'machine', 'db'];
/**
 * Reads system, global, repository and local configuration; later levels win key by key (dvc-formats §1.9).
 * Unknown sections, keys and values throw `CONFIG_INVALID` (exit 2) with the nearest right word.
 */
function loadConfig(dvcDirectory, directories = {}) {
    const sections = new Map();
    for (const file of (0,_levels_js__WEBPACK_IMPORTED_MODULE_0__/* .configFiles */ .ap)({ ...directories, dvcDirectory }))
        mergeFile(sections, file);
    const core = sections.get('core');
    const cache = sections.get('cache');
    const parsing = sections.get('parsing');
    const defaultRemote = textOf(core?.get('remote'))?.toLowerCase();
    const cacheDirectory = textOf(cache?.get('dir'));
    return {
        ...(defaultRemote !== undefined && { defaultRemote }),
        ...(cacheDirectory !== undefined && { cacheDirectory }),
        cacheTypes: linkTypes(cache?.get('type')),
        flagStyle: {
            ...(textOf(parsing?.get('bool')) === 'boolean_optional' && { bool: 'boolean_optional' }),
            ...(textOf(parsing?.get('list')) === 'append' && { list: 'append' }),
        },
        cacheShared: isShared(cache?.get('shared')),
        hardlinkLock: textOf(core?.get('hardlink_lock'))?.toLowerCase() === 'true',
        autostage: textOf(core?.get('autostage'))?.toLowerCase() === 'true',
        plots: plotsOf(sections.get('plots')),
        remotes: remotesOf(sections),
    };
}
function plotsOf(plots) {
    const [outDirectory, htmlTemplate] = ['out_dir', 'html_template'].map((key) => textOf(plots?.get(key)));
    return {
        ...(outDirectory !== undefined && { outDirectory }),
        ...(htmlTemplate !== undefined && { htmlTemplate }),
        opens: textOf(plots?.get('auto_open'))?.toLowerCase() === 'true',
    };
}
function mergeFile(sections, file) {
    for (const { name, line, keys } of (0,_levels_js__WEBPACK_IMPORTED_MODULE_0__/* .readSections */ .jn)(file)) {
        const known = knownKeys(name, { file: file.shown, line, column: 1 });
        const section = sections.get(name) ?? new Map();
        sections.set(name, section);
        for (const [key, { value, line: keyLine }] of keys) {
            const place = { file: file.shown, line: keyLine, column: 1 };
            if (known !== null && !known.includes(key))
                throw unknownWord(place, `"${key}" in section "${name}"`, key, known);
            const isPath = typeof value === 'string' && (0,_levels_js__WEBPACK_IMPORTED_MODULE_0__/* .isPathOption */ .bq)(name, key);
            section.set(key, {
                value: isPath ? (0,_levels_js__WEBPACK_IMPORTED_MODULE_0__/* .resolveConfigPath */ .c6)(value, file) : value,
                file: file.path,
                isOwn: file.level === 'repo' || file.level === 'local',
                place,
            });
        }
    }
}
/** null: every key goes. Throws for a section DVC does not know. */
function knownKeys(section, place) {
    const [, kind, name] = /^\s*(\w+)\s*"(.*)"\s*$/.exec(section) ?? [];
    if (kind !== undefined) {
        if (NAMED_SECTIONS.includes(kind))
            return null;
        const guess = (0,_core_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)(kind, NAMED_SECTIONS);
        throw unknown(place, `section "${section}"`, guess && `Did you mean ['${guess} "${name}"']?`);
    }
    const known = SECTIONS.get(section);
    if (known !== undefined)
        return known;
    if (NAMED_SECTIONS.includes(section)) {
        throw unknown(place, `section "${section}" without a name`, `Write it as ['${section} "name"'].`);
    }
    throw unknownWord(place, `section "${section}"`, section, [...SECTIONS.keys(), ...NAMED_SECTIONS]);
}
function remoteName(section) {
    return /^\s*remote\s*"(.*)"\s*$/.exec(section)?.[1];
}
function linkTypes(entry) {
    if (!entry)
        return ['reflink', 'copy'];
    const words = Array.isArray(entry.value) ? entry.value : entry.value.split(',');
    return words.map((written) => {
        const word = written.trim();
        if (!LINK_TYPES.includes(word))
            throw unknownWord(entry.place, `cache.type "${word}"`, word, LINK_TYPES);
        return word;
    });
}
function isShared(entry) {
    const word = textOf(entry)?.toLowerCase();
    if (entry && word !== undefined && word !== 'group') {
        throw unknownWord(entry.place, `cache.shared "${word}"`, word, ['group']);
    }
    return word !== undefined;
}
function remotesOf(sections) {
    const remotes = new Map();
    for (const [section, keys] of sections) {
        const name = remoteName(section);
        if (name === undefined)
            continue;
        const url = keys.get('url');
        if (!url)
            throw urlMissing(name, [...keys.values()][0]?.place);
        const options = [...keys]
            .filter(([key]) => key !== 'url')
            .map(([key, { value }]) => [key, asWritten(value)]);
        const isOwnPlace = url.isOwn || keys.get('endpointurl')?.isOwn === true;
        const lent = isOwnPlace ? [...keys].filter(([, { isOwn }]) => !isOwn).map(([key]) => key) : [];
        remotes.set(name, {
            name,
            url: asWritten(url.value),
            options: new Map(options),
            file: url.file,
            ...(lent.length > 0 && { lent: new Set(lent) }),
        });
    }
    return remotes;
}
function urlMissing(name, location) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo({
        code: 'CONFIG_INVALID',
        message: `remote "${name}" has no url${location ? ` (${location.file}:${location.line})` : ''}`,
        hint: `Write \`url = <url>\` below ['remote "${name}"'].`,
        exitCode: 2,
        ...(location && { location }),
    });
}
/** A list is a value with a comma that was left without quotes. */
function asWritten(value) {
    return typeof value === 'string' ? value : value.join(',');
}
function textOf(entry) {
    return entry === undefined || entry.value === '' ? undefined : asWritten(entry.value);
}
function unknownWord(place, what, word, known) {
    const guess = (0,_core_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)(word, known);
    return unknown(place, what, guess === undefined ? `Known: ${known.join(', ')}.` : `Did you mean "${guess}"?`);
}
function unknown(location, what, hint = `Delete or correct line ${location.line}.`) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo({
        code: 'CONFIG_INVALID',
        message: `${location.file}:${location.line}: ${what} is not known`,
        hint,
        exitCode: 2,
        location,
    });
}


/***/ }),

/***/ 287:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ay: () => (/* binding */ parseIni),
/* harmony export */   wn: () => (/* binding */ SECTION)
/* harmony export */ });
/* unused harmony export iniLines */
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43026);

/** The lines of a file, without their ends. */
function iniLines(text) {
    return text.split(/\r\n|\n|\r/);
}
/** Section head: brackets, name, brackets, comment. */
const SECTION = /^\s*((?:\[\s*)+)("\s*\S.*?\s*"|'\s*\S.*?\s*'|[^'"\s].*?)((?:\s*\])+)(\s*(?:#.*)?)$/;
/** Sections with a name of their own, however they are spaced. */
const NAMED = /^(\w+)\s*"(.*)"$/;
const KEY = /^\s*(".*?"|'.*?'|[^'"=].*?)\s*=\s*(.*)$/;
const LIST_ITEM = /\s*(".*?"|'.*?'|[^'",#\s][^,#]*?)\s*(,|$|(?=#))/y;
const SINGLE = /^(".*?"|'.*?'|[^'",#\s][^,]*?|)(\s*(?:#.*)?)$/;
const TRIPLE = /^('''|""")/;
/**
 * Reads the dialect of `.dvc/config` (ConfigObj, dvc-formats §1.9): quoted section names and values, `#`
 * comments, unquoted commas as lists, triple quotes, `%(name)s`. Throws `CONFIG_INVALID` (exit 2) at the line that
 * cannot be read.
 */
function parseIni(text, file) {
    const lines = iniLines(text.replace(/^\uFEFF/, ''));
    const sections = [];
    for (let index = 0; index < lines.length; index++) {
        const line = lines[index];
        const number = index + 1;
        const invalid = (message, hint) => invalidLine(file, number, message, hint);
        if (/^\s*(#|$)/.test(line))
            continue;
        const section = SECTION.exec(line);
        if (section) {
            if (section[1].replace(/\s/g, '').length !== 1)
                throw invalid('nested sections are not known to DVC');
            const name = unquote(section[2]).trim().toLowerCase().replace(NAMED, '$1 "$2"');
            if (sections.some((other) => other.name === name))
                throw invalid(`section "${name}" stands here a second time`);
            sections.push({ name, line: number, keys: new Map() });
            continue;
        }
        if (/^<{7}( |$)/.test(line)) {
            throw invalid('has merge conflict markers', 'Keep one side, and delete the lines that start with <, = and >.');
        }
        const pair = KEY.exec(line);
        // Its first word only: what follows may be a secret.
        if (!pair)
            throw invalid(`a line that begins with "${firstWord(line)}" is neither "[section]" nor "key = value"`);
        const key = unquote(pair[1]).toLowerCase();
        const current = sections.at(-1)?.keys;
        if (!current)
            throw invalid(`"${key}" stands before the first [section]`);
        if (current.has(key))
            throw invalid(`"${key}" stands here a second time`);
        const before = line.slice(0, line.length - pair[2].length);
        if (TRIPLE.test(pair[2])) {
            const end = readTriple(lines, index, pair[2]);
            if (!end)
                throw invalid(`the quotes of "${key}" do not end at the end of a line`);
            index = end.index;
            current.set(key, { value: end.value, line: number, lastLine: index + 1, before, after: end.after });
            continue;
        }
        const read = readValue(pair[2]);
        if (read === undefined)
            throw invalid(`the value of "${key}" cannot be read; put it between double quotes`);
        current.set(key, { ...read, line: number, lastLine: number, before });
    }
    interpolate(sections, file);
    return sections;
}
function invalidLine(file, line, message, hint = `Correct line ${line} of ${file}.`) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({
        code: 'CONFIG_INVALID',
        message: `${file}:${line}: ${message}`,
        hint,
        exitCode: 2,
        location: { file, line, column: 1 },
    });
}
function unquote(text) {
    const quoted = text.length >= 2 && (text[0] === '"' || text[0] === "'") && text.endsWith(text[0]);
    return quoted ? text.slice(1, -1) : text;
}
function readValue(text) {
    const single = SINGLE.exec(text);
    if (single)
        return { value: unquote(single[1]), after: single[2] };
    const none = /^,(\s*(?:#.*)?)$/.exec(text);
    if (none)
        return { value: [], after: none[1] };
    const items = [];
    LIST_ITEM.lastIndex = 0;
    for (;;) {
        const item = LIST_ITEM.exec(text);
        if (!item)
            return undefined;
        items.push(unquote(item[1]));
        const after = text.slice(LIST_ITEM.lastIndex);
        if (/^\s*(#.*)?$/.test(after))
            return { value: items, after };
        if (item[2] !== ',')
            return undefined;
    }
}
const TRIPLE_END = {
    "'''": /^(.*?)'''(\s*(?:#.*)?)$/,
    '"""': /^(.*?)"""(\s*(?:#.*)?)$/,
};
function readTriple(lines, index, first) {
    const quotes = first.slice(0, 3);
    const collected = [];
    for (let rest = first.slice(3);; rest = lines[++index]) {
        const end = TRIPLE_END[quotes].exec(rest);
        if (end)
            return { value: [...collected, end[1]].join('\n'), after: end[2], index };
        if (rest.includes(quotes))
            return undefined;
        collected.push(rest);
        if (index + 1 >= lines.length)
            return undefined;
    }
}
const REFERENCE = /%\(([^)]*)\)s/g;
const MAX_DEPTH = 10;
/** Replaces `%(name)s` by the key of the same section. */
function interpolate(sections, file) {
    for (const { keys } of sections) {
        for (const [key, entry] of keys) {
            const expand = (text, depth) => text.replace(REFERENCE, (_, name) => {
                const value = keys.get(name.toLowerCase())?.value;
                if (typeof value !== 'string' || depth > MAX_DEPTH) {
                    throw invalidLine(file, entry.line, `"%(${name})s" in "${key}" stands for nothing in this file`);
                }
                return expand(value, depth + 1);
            });
            entry.value =
                typeof entry.value === 'string' ? expand(entry.value, 0) : entry.value.map((item) => expand(item, 0));
        }
    }
}
function firstWord(line) {
    return line.trim().split(/\s/)[0].slice(0, 40);
}


/***/ }),

/***/ 78142:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dq: () => (/* binding */ pathForConfig),
/* harmony export */   FP: () => (/* binding */ CONFIG_LEVELS),
/* harmony export */   Ze: () => (/* binding */ configFile),
/* harmony export */   ap: () => (/* binding */ configFiles),
/* harmony export */   bq: () => (/* binding */ isPathOption),
/* harmony export */   c6: () => (/* binding */ resolveConfigPath),
/* harmony export */   jn: () => (/* binding */ readSections)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43026);
/* harmony import */ var _platform_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(48486);
/* harmony import */ var _ini_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(287);





/** Levels of the configuration in DVC's words; later ones win. */
const CONFIG_LEVELS = ['system', 'global', 'repo', 'local'];
/** The files of all levels that exist here, weakest first. */
function configFiles({ system, global, dvcDirectory, home = (0,node_os__WEBPACK_IMPORTED_MODULE_0__.homedir)() }) {
    const own = (level, name, directory, shown) => {
        if (directory === undefined)
            return [];
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, name);
        return [{ level, path, shown: shown ?? path, home }];
    };
    const shownName = dvcDirectory && (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(dvcDirectory);
    return [
        ...own('system', 'config', system),
        ...own('global', 'config', global),
        ...own('repo', 'config', dvcDirectory, `${shownName}/config`),
        ...own('local', 'config.local', dvcDirectory, `${shownName}/config.local`),
    ];
}
/** The file of one level. Throws `NOT_A_DVC_REPOSITORY` or `CONFIG_LEVEL_MISSING` (both exit 2). */
function configFile(places, level) {
    const file = configFiles(places).find((candidate) => candidate.level === level);
    if (file)
        return file;
    const isOwn = level === 'repo' || level === 'local';
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo({
        code: isOwn ? 'NOT_A_DVC_REPOSITORY' : 'CONFIG_LEVEL_MISSING',
        message: isOwn
            ? 'this is not inside a DVC repository, which --project and --local speak of'
            : `there is no directory for the ${level} configuration`,
        hint: isOwn ? 'Run `assay init` first, or use --global.' : 'Set HOME or DVC_GLOBAL_CONFIG_DIR.',
        exitCode: 2,
    });
}
/** Sections of a file as they stand there; none where there is no file. Throws `CONFIG_INVALID` (exit 2). */
function readSections(file) {
    return (0,_ini_js__WEBPACK_IMPORTED_MODULE_3__/* .parseIni */ .Ay)((0,_platform_files_js__WEBPACK_IMPORTED_MODULE_4__/* .readTextIfExists */ .TP)(file.path) ?? '', file.shown);
}
const REMOTE_PATHS = [
    'url',
    'credentialpath',
    'configpath',
    'keyfile',
    'cert_path',
    'key_path',
    'gdrive_user_credentials_file',
    'gdrive_service_account_json_file_path',
];
/** Whether the value of an option is a place, and counts from the directory of its file when it is relative. */
function isPathOption(section, key) {
    if (section === 'cache')
        return key === 'dir';
    if (/^\s*machine\s*"/.test(section))
        return key === 'startup_script' || key === 'setup_script';
    return /^\s*remote\s*"/.test(section) && REMOTE_PATHS.includes(key);
}
/** A place out of a file as an absolute path; urls stay. */
function resolveConfigPath(value, file) {
    if (value === '' || /^\w+:\/\//.test(value) || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(value))
        return value;
    if (value === '~' || value.startsWith('~/'))
        return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(file.home, value.slice(1));
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file.path), value);
}
/** A place typed in `from` as it is written into `file`: relative ones count from its directory, in POSIX. */
function pathForConfig(typed, from, file) {
    if (typed === '' || /^\w+:\/\//.test(typed) || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(typed) || /^~(\/|$)/.test(typed))
        return typed;
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file.path), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(from, typed)).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/') || '.';
}


/***/ }),

/***/ 70776:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FO: () => (/* binding */ isRepositoryRoot),
/* harmony export */   Hn: () => (/* binding */ repositoryRoot),
/* harmony export */   Sw: () => (/* binding */ existsAt),
/* harmony export */   h_: () => (/* binding */ openRepository),
/* harmony export */   wg: () => (/* binding */ findRoot)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43026);
/* harmony import */ var _platform_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(48486);
/* harmony import */ var _config_config_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91199);





/**
 * Opens the repository around `directory`: its nearest ancestor with a `.dvc` directory. Throws
 * `NOT_A_DVC_REPOSITORY` (exit 2) where there is none, and `CONFIG_INVALID` (exit 2).
 */
function openRepository(directory, configDirectories = {}, environment = {}) {
    const root = repositoryRoot(directory);
    const dvcDirectory = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, '.dvc');
    const config = (0,_config_config_js__WEBPACK_IMPORTED_MODULE_2__/* .loadConfig */ .Z)(dvcDirectory, configDirectories);
    return {
        root,
        dvcDirectory,
        cacheDirectory: config.cacheDirectory ?? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dvcDirectory, 'cache'),
        temporaryDirectory: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dvcDirectory, 'tmp'),
        config,
        environment,
    };
}
/** Root of the repository around a directory. Throws `NOT_A_DVC_REPOSITORY` (exit 2) where there is none. */
function repositoryRoot(directory) {
    const root = findRoot((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(directory));
    if (root !== undefined)
        return root;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo({
        code: 'NOT_A_DVC_REPOSITORY',
        message: `${directory} is not inside a DVC repository (no .dvc directory here or above)`,
        hint: 'Run `assay init` at the top of the project, or `assay -C <directory>` to work elsewhere.',
        exitCode: 2,
    });
}
/** The nearest directory with a `.dvc` directory in it, from `start` (absolute) upwards. */
function findRoot(start) {
    for (let directory = start;; directory = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(directory)) {
        if (isRepositoryRoot(directory))
            return directory;
        if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(directory) === directory)
            return undefined;
    }
}
/** Whether the directory holds a `.dvc` directory. */
function isRepositoryRoot(directory) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, '.dvc')).isDirectory();
    }
    catch (error) {
        if ((0,_platform_files_js__WEBPACK_IMPORTED_MODULE_4__/* .isMissing */ .b2)(error))
            return false;
        throw error;
    }
}
/** Whether the path is there at all, be it a broken link. */
function existsAt(path) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path);
        return true;
    }
    catch (error) {
        if ((0,_platform_files_js__WEBPACK_IMPORTED_MODULE_4__/* .isMissing */ .b2)(error))
            return false;
        throw error;
    }
}


/***/ })

};
;