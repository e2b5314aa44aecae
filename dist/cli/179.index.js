"use strict";
exports.id = 179;
exports.ids = [179];
exports.modules = {

/***/ 2925:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jt: () => (/* binding */ flag),
/* harmony export */   NB: () => (/* binding */ defineCommand),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   Yq: () => (/* binding */ choice)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3026);

/** Checks a verb's definition; `run` gets its options typed from their declarations. */
function defineCommand(definition) {
    return definition;
}
/** An option that is there or not. */
function flag(flags, description) {
    return { flags, description };
}
/** An option with a text. */
function text(flags, description) {
    return { flags, description, parse: (value) => value };
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

/***/ 4159:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ openRepository)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3026);
/* harmony import */ var _platform_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8486);
/* harmony import */ var _versioning_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(751);




/** The DVC repository around the command's directory, with the configuration of all four levels. */
function openRepository({ directory, environment }) {
    // Otherwise a mistyped directory would silently mean the repository around it.
    if (!(0,_platform_files_js__WEBPACK_IMPORTED_MODULE_1__/* .statIfExists */ .oL)(directory)?.isDirectory()) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo({
            code: 'DIRECTORY_MISSING',
            message: `there is no directory ${directory}`,
            hint: 'Correct the path. In a workflow it counts from the workspace, which actions/checkout fills.',
            exitCode: 2,
        });
    }
    const home = environment['HOME'] ?? environment['USERPROFILE'];
    const xdg = environment['XDG_CONFIG_HOME'] ?? (home && (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(home, '.config'));
    const global = environment['DVC_GLOBAL_CONFIG_DIR'] ?? (xdg && (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(xdg, 'dvc'));
    const system = environment['DVC_SYSTEM_CONFIG_DIR'] ?? '/etc/xdg/dvc';
    return (0,_versioning_index_js__WEBPACK_IMPORTED_MODULE_3__/* .openRepository */ .h_)(directory, { system, ...(global && { global }) }, environment);
}


/***/ }),

/***/ 6097:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ formatFloat)
/* harmony export */ });
/**
 * A float as Python's `repr` spells it, with YAML's words for the values that have no digits:
 * shortest digits that read back, always a fraction or an exponent, the exponent from 1e16 up
 * and below 1e-4, signed and with at least two digits. `1` → `1.0`, `1e-7` → `1e-07`.
 */
function formatFloat(value) {
    if (Number.isNaN(value))
        return '.nan';
    if (!Number.isFinite(value))
        return value > 0 ? '.inf' : '-.inf';
    if (value === 0)
        return Object.is(value, -0) ? '-0.0' : '0.0';
    const [mantissa, power] = value.toExponential().split('e');
    const exponent = Number(power);
    if (exponent < -4 || exponent >= 16) {
        const digits = String(Math.abs(exponent)).padStart(2, '0');
        return `${mantissa}e${exponent < 0 ? '-' : '+'}${digits}`;
    }
    // In this range JavaScript never uses an exponent.
    const text = String(value);
    return text.includes('.') ? text : `${text}.0`;
}


/***/ }),

/***/ 3535:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Am: () => (/* binding */ YamlTimestamp),
/* harmony export */   S6: () => (/* binding */ isYamlMap),
/* harmony export */   iw: () => (/* binding */ YamlFloat)
/* harmony export */ });
/** A number that is a float in Python, so that `1.0` keeps its spelling beside the integer `1`. */
class YamlFloat {
    value;
    constructor(value) {
        this.value = value;
    }
    toJSON() {
        return this.value;
    }
}
/** A plain scalar that YAML takes for a date or a time. */
class YamlTimestamp {
    text;
    isoText;
    constructor(
    /** As the file spells it. */
    text, 
    /** As Python's `isoformat(' ')` spells it, which is also how DVC writes it. */
    isoText) {
        this.text = text;
        this.isoText = isoText;
    }
    toJSON() {
        return this.text;
    }
}
/** True for mappings, as opposed to lists, floats, timestamps and the other scalars. */
function isYamlMap(value) {
    return (typeof value === 'object' &&
        value !== null &&
        !Array.isArray(value) &&
        !(value instanceof YamlFloat) &&
        !(value instanceof YamlTimestamp));
}


/***/ }),

/***/ 8181:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A7: () => (/* binding */ mapOf),
/* harmony export */   CP: () => (/* binding */ keyIdentity),
/* harmony export */   Pu: () => (/* binding */ keyText),
/* harmony export */   go: () => (/* binding */ yamlEntries)
/* harmony export */ });
/* harmony import */ var _format_float_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6097);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3535);


/**
 * Objects cannot say that a key is an integer, and they move integer-like keys to the front.
 * DVC tells `0:` from `'0':` and keeps the order of the file, so parsed maps with such keys have
 * their true keys noted here, beside the object.
 */
const trueKeys = new WeakMap();
/** A map with these entries, in this order. Keys become property names as {@link keyText} spells them. */
function mapOf(entries) {
    const map = {};
    for (const [key, value] of entries) {
        // An ordinary assignment to `__proto__` would set the prototype.
        Object.defineProperty(map, keyText(key), { value, writable: true, enumerable: true, configurable: true });
    }
    if (entries.some(([key]) => !isOrdinary(key)))
        trueKeys.set(map, entries.map(([key]) => key));
    return map;
}
/** Entries in the order of the file, with keys of their true type. Works for any plain object. */
function yamlEntries(map) {
    const known = (trueKeys.get(map) ?? []).filter((key) => Object.hasOwn(map, keyText(key)));
    const names = new Set(known.map(keyText));
    const keys = [...known, ...Object.keys(map).filter((name) => !names.has(name))];
    return keys.flatMap((key) => {
        const value = map[keyText(key)];
        return value === undefined ? [] : [[key, value]];
    });
}
/** The property name of a key: its text, spelled as Python's `json.dumps` spells keys. */
function keyText(key) {
    if (key instanceof _values_js__WEBPACK_IMPORTED_MODULE_0__/* .YamlFloat */ .iw)
        return (0,_format_float_js__WEBPACK_IMPORTED_MODULE_1__/* .formatFloat */ .k)(key.value);
    if (key instanceof _values_js__WEBPACK_IMPORTED_MODULE_0__/* .YamlTimestamp */ .Am)
        return key.isoText;
    return String(key);
}
/** Equal for two keys exactly when a Python dict takes them for the same key: `1`, `1.0` and `True` are one. */
function keyIdentity(key) {
    if (typeof key === 'string')
        return `text ${key}`;
    if (key === null)
        return 'null';
    if (key instanceof _values_js__WEBPACK_IMPORTED_MODULE_0__/* .YamlTimestamp */ .Am)
        return `time ${key.isoText}`;
    const number = key instanceof _values_js__WEBPACK_IMPORTED_MODULE_0__/* .YamlFloat */ .iw ? key.value : key;
    if (typeof number === 'bigint' || typeof number === 'boolean')
        return `number ${BigInt(number)}`;
    return Number.isInteger(number) ? `number ${BigInt(number)}` : `number ${number}`;
}
function isOrdinary(key) {
    return typeof key === 'string' && !/^(?:0|[1-9][0-9]*)$/.test(key);
}


/***/ }),

/***/ 751:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Sw: () => (/* binding */ existsAt),
  FO: () => (/* binding */ isRepositoryRoot),
  h_: () => (/* binding */ openRepository)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(3026);
// EXTERNAL MODULE: ./build/src/platform/files.js
var files = __webpack_require__(8486);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: ./build/src/core/nearest.js
var nearest = __webpack_require__(2007);
;// CONCATENATED MODULE: ./build/src/versioning/config/ini.js

const SECTION = /^\s*((?:\[\s*)+)("\s*\S.*?\s*"|'\s*\S.*?\s*'|[^'"\s].*?)((?:\s*\])+)\s*(?:#.*)?$/;
const KEY = /^\s*(".*?"|'.*?'|[^'"=].*?)\s*=\s*(.*)$/;
const LIST_ITEM = /\s*(".*?"|'.*?'|[^'",#\s][^,#]*?)\s*(,|$|(?=#))/y;
const SINGLE = /^(".*?"|'.*?'|[^'",#\s][^,]*?|)\s*(?:#.*)?$/;
const TRIPLE = /^('''|""")/;
/**
 * Reads the dialect of `.dvc/config` (ConfigObj, dvc-formats §1.9): quoted section names and values, `#`
 * comments, unquoted commas as lists, triple quotes, `%(name)s`. Throws `CONFIG_INVALID` (exit 2) at the line that
 * cannot be read.
 */
function parseIni(text, file) {
    const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/);
    const sections = [];
    for (let index = 0; index < lines.length; index++) {
        const line = lines[index];
        const number = index + 1;
        const invalid = (message) => invalidLine(file, number, message);
        if (/^\s*(#|$)/.test(line))
            continue;
        const section = SECTION.exec(line);
        if (section) {
            if (section[1].replace(/\s/g, '').length !== 1)
                throw invalid('nested sections are not known to DVC');
            const name = unquote(section[2]).trim().toLowerCase();
            if (sections.some((other) => other.name === name))
                throw invalid(`section "${name}" stands here a second time`);
            sections.push({ name, line: number, keys: new Map() });
            continue;
        }
        const pair = KEY.exec(line);
        if (!pair)
            throw invalid(`"${line.trim().slice(0, 40)}" is neither "[section]" nor "key = value"`);
        const key = unquote(pair[1]).toLowerCase();
        const current = sections.at(-1)?.keys;
        if (!current)
            throw invalid(`"${key}" stands before the first [section]`);
        if (current.has(key))
            throw invalid(`"${key}" stands here a second time`);
        if (TRIPLE.test(pair[2])) {
            const end = readTriple(lines, index, pair[2]);
            if (!end)
                throw invalid(`the quotes of "${key}" do not end at the end of a line`);
            current.set(key, { value: end.value, line: number });
            index = end.index;
            continue;
        }
        const value = readValue(pair[2]);
        if (value === undefined)
            throw invalid(`the value of "${key}" cannot be read; put it between double quotes`);
        current.set(key, { value, line: number });
    }
    interpolate(sections, file);
    return sections;
}
function invalidLine(file, line, message) {
    return new errors/* UserError */.yo({
        code: 'CONFIG_INVALID',
        message: `${file}:${line}: ${message}`,
        hint: `Correct line ${line} of ${file}.`,
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
        return unquote(single[1]);
    if (/^,\s*(?:#.*)?$/.test(text))
        return [];
    const items = [];
    LIST_ITEM.lastIndex = 0;
    for (;;) {
        const item = LIST_ITEM.exec(text);
        if (!item)
            return undefined;
        items.push(unquote(item[1]));
        const rest = text.slice(LIST_ITEM.lastIndex);
        if (/^\s*(#.*)?$/.test(rest))
            return items;
        if (item[2] !== ',')
            return undefined;
    }
}
function readTriple(lines, index, first) {
    const quotes = first.slice(0, 3);
    const collected = [];
    for (let rest = first.slice(3);; rest = lines[++index]) {
        const end = rest.indexOf(quotes);
        if (end >= 0) {
            const isLast = /^\s*(#.*)?$/.test(rest.slice(end + quotes.length));
            return isLast ? { value: [...collected, rest.slice(0, end)].join('\n'), index } : undefined;
        }
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

;// CONCATENATED MODULE: ./build/src/versioning/config/config.js






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
/** Keys whose relative values mean a place beside the configuration file. */
const PATH_KEYS = ['url', 'credentialpath', 'configpath', 'keyfile', 'cert_path', 'key_path'];
/**
 * Reads system, global, repository and local configuration; later levels win key by key (dvc-formats §1.9).
 * Unknown sections, keys and values throw `CONFIG_INVALID` (exit 2) with the nearest right word.
 */
function loadConfig(dvcDirectory, directories = {}) {
    const files = [
        ...(directories.system === undefined ? [] : [(0,external_node_path_.join)(directories.system, 'config')]),
        ...(directories.global === undefined ? [] : [(0,external_node_path_.join)(directories.global, 'config')]),
        (0,external_node_path_.join)(dvcDirectory, 'config'),
        (0,external_node_path_.join)(dvcDirectory, 'config.local'),
    ];
    const sections = new Map();
    for (const file of files) {
        const isOurs = (0,external_node_path_.dirname)(file) === dvcDirectory;
        mergeFile(sections, file, isOurs ? `${(0,external_node_path_.basename)(dvcDirectory)}/${(0,external_node_path_.basename)(file)}` : file);
    }
    const core = sections.get('core');
    const cache = sections.get('cache');
    const defaultRemote = textOf(core?.get('remote'))?.toLowerCase();
    const cacheDirectory = textOf(cache?.get('dir'));
    return {
        ...(defaultRemote !== undefined && { defaultRemote }),
        ...(cacheDirectory !== undefined && { cacheDirectory }),
        cacheTypes: linkTypes(cache?.get('type')),
        cacheShared: isShared(cache?.get('shared')),
        remotes: remotesOf(sections),
    };
}
function mergeFile(sections, file, shownName) {
    const text = (0,files/* readTextIfExists */.TP)(file);
    if (text === undefined)
        return;
    for (const { name, line, keys } of parseIni(text, shownName)) {
        const known = knownKeys(name, { file: shownName, line, column: 1 });
        const section = sections.get(name) ?? new Map();
        sections.set(name, section);
        for (const [key, { value, line: keyLine }] of keys) {
            const place = { file: shownName, line: keyLine, column: 1 };
            if (known !== null && !known.includes(key))
                throw unknownWord(place, `"${key}" in section "${name}"`, key, known);
            section.set(key, { value: resolvePath(name, key, value, file), file, place });
        }
    }
}
/** null: every key goes. Throws for a section DVC does not know. */
function knownKeys(section, place) {
    const [, kind, name] = /^\s*(\w+)\s*"(.*)"\s*$/.exec(section) ?? [];
    if (kind !== undefined) {
        if (NAMED_SECTIONS.includes(kind))
            return null;
        const guess = (0,nearest/* nearest */.p)(kind, NAMED_SECTIONS);
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
function resolvePath(section, key, value, file) {
    const isPath = section === 'cache' ? key === 'dir' : remoteName(section) !== undefined && PATH_KEYS.includes(key);
    if (!isPath || typeof value !== 'string' || value === '' || /^\w+:\/\//.test(value) || (0,external_node_path_.isAbsolute)(value))
        return value;
    if (value === '~' || value.startsWith('~/'))
        return (0,external_node_path_.join)((0,external_node_os_.homedir)(), value.slice(1));
    return (0,external_node_path_.resolve)((0,external_node_path_.dirname)(file), value);
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
        remotes.set(name, { name, url: asWritten(url.value), options: new Map(options), file: url.file });
    }
    return remotes;
}
function urlMissing(name, location) {
    return new errors/* UserError */.yo({
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
    const guess = (0,nearest/* nearest */.p)(word, known);
    return unknown(place, what, guess === undefined ? `Known: ${known.join(', ')}.` : `Did you mean "${guess}"?`);
}
function unknown(location, what, hint = `Delete or correct line ${location.line}.`) {
    return new errors/* UserError */.yo({
        code: 'CONFIG_INVALID',
        message: `${location.file}:${location.line}: ${what} is not known`,
        hint,
        exitCode: 2,
        location,
    });
}

;// CONCATENATED MODULE: ./build/src/versioning/repository.js





/**
 * Opens the repository around `directory`: its nearest ancestor with a `.dvc` directory. Throws
 * `NOT_A_DVC_REPOSITORY` (exit 2) where there is none, and `CONFIG_INVALID` (exit 2).
 */
function openRepository(directory, configDirectories = {}, environment = {}) {
    const root = findRoot((0,external_node_path_.resolve)(directory));
    if (root === undefined) {
        throw new errors/* UserError */.yo({
            code: 'NOT_A_DVC_REPOSITORY',
            message: `${directory} is not inside a DVC repository (no .dvc directory here or above)`,
            hint: 'Run `dvc init` at the top of the project, or `assay -C <directory>` to work elsewhere.',
            exitCode: 2,
        });
    }
    const dvcDirectory = (0,external_node_path_.join)(root, '.dvc');
    const config = loadConfig(dvcDirectory, configDirectories);
    return {
        root,
        dvcDirectory,
        cacheDirectory: config.cacheDirectory ?? (0,external_node_path_.join)(dvcDirectory, 'cache'),
        temporaryDirectory: (0,external_node_path_.join)(dvcDirectory, 'tmp'),
        config,
        environment,
    };
}
function findRoot(start) {
    for (let directory = start;; directory = (0,external_node_path_.dirname)(directory)) {
        if (isRepositoryRoot(directory))
            return directory;
        if ((0,external_node_path_.dirname)(directory) === directory)
            return undefined;
    }
}
/** Whether the directory holds a `.dvc` directory. */
function isRepositoryRoot(directory) {
    try {
        return (0,external_node_fs_.statSync)((0,external_node_path_.join)(directory, '.dvc')).isDirectory();
    }
    catch (error) {
        if ((0,files/* isMissing */.b2)(error))
            return false;
        throw error;
    }
}
/** Whether the path is there at all, be it a broken link. */
function existsAt(path) {
    try {
        (0,external_node_fs_.lstatSync)(path);
        return true;
    }
    catch (error) {
        if ((0,files/* isMissing */.b2)(error))
            return false;
        throw error;
    }
}


/***/ })

};
;