"use strict";
exports.id = 8407;
exports.ids = [8407];
exports.modules = {

/***/ 29809:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DK: () => (/* binding */ ignoreAllInGit),
/* harmony export */   bG: () => (/* binding */ ignorePattern),
/* harmony export */   es: () => (/* binding */ ignoreInGit)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path_posix__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53916);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(43026);
/* harmony import */ var _platform_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(48486);
/* harmony import */ var _ignore_rules_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80014);
/* harmony import */ var _safe_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38633);






/**
 * Keeps git from taking a path (POSIX, relative to the root) whose content the cache keeps: adds `/<name>` to the
 * `.gitignore` beside it, as DVC does (dvc-formats §1.8). Returns the changed file, or undefined where git ignores the
 * path already or there is no git. Its line comes before those of `later`, where they are there, else last. Throws `PATH_THROUGH_LINK` (exit 2) for a `.gitignore` that is a link, which git
 * would not read, or in a directory that is one.
 */
function ignoreInGit(repository, path, later = []) {
    return ignoreAllInGit(repository, [path], later).get(path);
}
/** The same for many paths at once; says which file was changed for which of them. Throws before any is. */
function ignoreAllInGit(repository, paths, later = []) {
    const changed = new Map();
    if ((0,_ignore_rules_js__WEBPACK_IMPORTED_MODULE_2__/* .gitTop */ .Sp)(repository.root) === undefined)
        return changed;
    const rules = (0,_ignore_rules_js__WEBPACK_IMPORTED_MODULE_2__/* .gitIgnoreRules */ .Uj)(repository);
    const files = new Map();
    const guard = (0,_safe_path_js__WEBPACK_IMPORTED_MODULE_3__/* .workspaceGuard */ .RJ)(repository);
    for (const path of paths) {
        const isDirectory = (0,_platform_files_js__WEBPACK_IMPORTED_MODULE_4__/* .statIfExists */ .oL)((0,node_path_posix__WEBPACK_IMPORTED_MODULE_1__.join)(repository.root, path))?.isDirectory() ?? false;
        if (rules.ignores(path, isDirectory))
            continue;
        const file = (0,node_path_posix__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path_posix__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), '.gitignore');
        const list = files.get(file);
        if (list)
            list.push(path);
        else
            files.set(file, [path]);
        if (list)
            continue;
        guard(file);
        refuseLink(repository, file);
    }
    for (const [file, ignored] of files) {
        const absolute = (0,node_path_posix__WEBPACK_IMPORTED_MODULE_1__.join)(repository.root, file);
        const before = (0,_platform_files_js__WEBPACK_IMPORTED_MODULE_4__/* .readTextIfExists */ .TP)(absolute);
        const text = before ?? '';
        const known = new Set(text.split('\n'));
        const missing = ignored.filter((path) => !known.has(ignorePattern((0,node_path_posix__WEBPACK_IMPORTED_MODULE_1__.basename)(path))));
        const lines = missing.map((path) => `${ignorePattern((0,node_path_posix__WEBPACK_IMPORTED_MODULE_1__.basename)(path))}\n`).join('');
        const at = placeOf(text, later.filter((path) => (0,node_path_posix__WEBPACK_IMPORTED_MODULE_1__.dirname)(path) === (0,node_path_posix__WEBPACK_IMPORTED_MODULE_1__.dirname)(file)));
        if (lines === '')
            continue;
        if (before === undefined)
            (0,_platform_files_js__WEBPACK_IMPORTED_MODULE_4__/* .writeFileAtomic */ .Zf)(absolute, lines);
        else if (at !== undefined)
            (0,_platform_files_js__WEBPACK_IMPORTED_MODULE_4__/* .writeFileAtomic */ .Zf)(absolute, text.slice(0, at) + lines + text.slice(at));
        else
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.appendFileSync)(absolute, text === '' || text.endsWith('\n') ? lines : `\n${lines}`);
        for (const path of missing)
            changed.set(path, file);
    }
    return changed;
}
/** Where the first line stands that is of one of the paths. */
function placeOf(text, paths) {
    const patterns = new Set(paths.map((path) => ignorePattern((0,node_path_posix__WEBPACK_IMPORTED_MODULE_1__.basename)(path))));
    let at = 0;
    for (const line of paths.length === 0 ? [] : text.split('\n')) {
        if (patterns.has(line))
            return at;
        at += line.length + 1;
    }
    return undefined;
}
function refuseLink(repository, file) {
    if (!(0,_platform_files_js__WEBPACK_IMPORTED_MODULE_4__/* .lstatIfExists */ .sM)((0,node_path_posix__WEBPACK_IMPORTED_MODULE_1__.join)(repository.root, file))?.isSymbolicLink())
        return;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .yo({
        code: 'PATH_THROUGH_LINK',
        message: `${file} is a link, which git does not read`,
        hint: `Make ${file} a file of its own.`,
        exitCode: 2,
    });
}
/**
 * The line that matches one name and nothing else. DVC escapes the wildcards only; a backslash, a space at the end and
 * a line break would let the data slip into git, so they are made to match as well.
 */
function ignorePattern(name) {
    return `/${name
        .replace(/[[\]!*#?\\]/g, '\\$&')
        .replace(/ +$/, (spaces) => '\\ '.repeat(spaces.length))
        .replace(/[\r\n]/g, '?')}`;
}


/***/ }),

/***/ 68407:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  bringFound: () => (/* reexport */ bringFound),
  composeContent: () => (/* reexport */ composeContent),
  configFromText: () => (/* reexport */ configFromText),
  importToRemote: () => (/* reexport */ importToRemote),
  localPath: () => (/* reexport */ localPath),
  openPlace: () => (/* reexport */ openPlace),
  recordImport: () => (/* reexport */ recordImport),
  storeBytes: () => (/* reexport */ storeBytes),
  withSettings: () => (/* reexport */ withSettings),
  withoutLentSecrets: () => (/* reexport */ withoutLentSecrets)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(43026);
// EXTERNAL MODULE: ./build/src/core/redact.js
var redact = __webpack_require__(60416);
// EXTERNAL MODULE: ./build/src/versioning/remotes/resolve-remote.js
var resolve_remote = __webpack_require__(5925);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./build/src/platform/files.js
var platform_files = __webpack_require__(48486);
// EXTERNAL MODULE: ./build/src/versioning/file-hash.js
var file_hash = __webpack_require__(79587);
// EXTERNAL MODULE: ./build/src/versioning/format-manifest.js
var format_manifest = __webpack_require__(44677);
// EXTERNAL MODULE: ./build/src/versioning/safe-path.js
var safe_path = __webpack_require__(38633);
;// CONCATENATED MODULE: ./build/src/versioning/imports/local-place.js







/**
 * A file or directory of this machine; `path` is absolute. Links to files count as files, links to directories are left
 * out, as in a tracked directory. Throws `SOURCE_UNREADABLE` (exit 2) for what is neither.
 */
function localPlace(path) {
    return {
        look: () => Promise.resolve(look(path)),
        close: () => { },
    };
}
function look(path) {
    const stat = (0,platform_files/* statIfExists */.oL)(path);
    if (!stat)
        return undefined;
    if (stat.isFile()) {
        const { digest, sizeBytes } = (0,file_hash/* hashFile */.DC)(path);
        const executable = (stat.mode & 0o100) !== 0;
        const recorded = { digest, sizeBytes, ...(executable && { executable }) };
        return { recorded, isDirectory: false, files: [fileAt(path, '', sizeBytes)] };
    }
    if (!stat.isDirectory())
        throw unreadable(path, 'is neither a file nor a directory');
    const files = [];
    const entries = [];
    let total = 0;
    for (const file of walk(path)) {
        const { digest, sizeBytes } = (0,file_hash/* hashFile */.DC)((0,external_node_path_.join)(path, file));
        entries.push({ path: file, digest });
        files.push(fileAt((0,external_node_path_.join)(path, file), file, sizeBytes));
        total += sizeBytes;
    }
    const digest = (0,format_manifest/* manifestDigest */.It)((0,format_manifest/* formatManifest */.L_)(entries));
    return { recorded: { digest, sizeBytes: total, fileCount: files.length }, isDirectory: true, files };
}
function fileAt(absolute, path, sizeBytes) {
    return { path, sizeBytes, open: () => Promise.resolve((0,file_hash/* readBlocks */.v_)(absolute)) };
}
function* walk(root) {
    const pending = [''];
    for (let below = pending.pop(); below !== undefined; below = pending.pop()) {
        for (const entry of (0,external_node_fs_.readdirSync)((0,external_node_path_.join)(root, below), { withFileTypes: true })) {
            const file = below === '' ? entry.name : `${below}/${entry.name}`;
            if (entry.isDirectory()) {
                if (entry.name !== '.git' && entry.name !== '.dvc')
                    pending.push(file);
                continue;
            }
            const target = (0,platform_files/* statIfExists */.oL)((0,external_node_path_.join)(root, file));
            if (!target)
                throw unreadable((0,external_node_path_.join)(root, file), 'is a link to something that is not there');
            if (target.isDirectory())
                continue;
            const problem = target.isFile() ? (0,safe_path/* manifestPathProblem */.Uu)(file) : 'is neither a file nor a directory';
            if (problem !== undefined)
                throw unreadable((0,external_node_path_.join)(root, file), problem);
            yield file;
        }
    }
}
function unreadable(path, problem) {
    return new errors/* UserError */.yo({
        code: 'SOURCE_UNREADABLE',
        message: `${path} ${problem}`,
        hint: 'Move it away, or import files and directories beside it one by one.',
        exitCode: 2,
    });
}

;// CONCATENATED MODULE: ./build/src/versioning/imports/open-place.js





const SCHEME = /^([a-z][a-z0-9+.-]*):\/\//i;
/**
 * The place an import comes from: a path, `http(s)://`, `s3://`, or `remote://name/path`, which takes place and options
 * of a configured remote. Throws `SOURCE_UNSUPPORTED`, `REMOTE_UNKNOWN` and `CONFIG_INVALID` (exit 2).
 */
async function openPlace(repository, source) {
    const { config, key } = resolvePlace(repository, source);
    const scheme = SCHEME.exec(config.url)?.[1]?.toLowerCase();
    if (scheme === undefined)
        return localPlace((0,external_node_path_.join)(config.url, key));
    if (scheme === 's3')
        return (await __webpack_require__.e(/* import() */ 8103).then(__webpack_require__.bind(__webpack_require__, 68103))).s3Place(config, key, repository);
    if (scheme === 'http' || scheme === 'https') {
        return (await __webpack_require__.e(/* import() */ 2849).then(__webpack_require__.bind(__webpack_require__, 95230))).httpPlace(config, key, repository);
    }
    throw new errors/* UserError */.yo({
        code: 'SOURCE_UNSUPPORTED',
        message: `${(0,redact/* redact */.E)(source.path)}: Assay does not speak ${scheme}://`,
        hint: 'Download the data, and track it with `assay add`; or import it from a path, http(s):// or s3://.',
        exitCode: 2,
    });
}
/** Absolute path of a source on this machine, named as a path or by a remote; undefined for others. Throws as `openPlace`. */
function localPath(repository, source) {
    const { config, key } = resolvePlace(repository, source);
    return SCHEME.test(config.url) ? undefined : (0,external_node_path_.resolve)(config.url, key);
}
/** Where the data is: `key` lies below the url of `config`. */
function resolvePlace(repository, source) {
    const { path: written, directory } = source;
    const scheme = SCHEME.exec(written)?.[1]?.toLowerCase();
    const own = optionsOf(source);
    if (scheme === 'remote') {
        const [, name = '', key = ''] = /^remote:\/\/([^/]+)\/*(.*)$/i.exec(written) ?? [];
        const config = (0,resolve_remote/* resolveRemote */.L)(repository.config, name);
        return { config: { ...config, options: new Map([...config.options, ...own]) }, key };
    }
    const file = (0,redact/* redact */.E)(written);
    if (scheme === 's3') {
        const [, bucket = '', key = ''] = /^s3:\/\/([^/]*)\/*(.*)$/i.exec(written) ?? [];
        return { config: { name: `s3://${bucket}`, url: `s3://${bucket}`, options: own, file }, key };
    }
    if (scheme !== undefined)
        return { config: { name: file, url: written, options: own, file }, key: '' };
    const url = (0,external_node_path_.isAbsolute)(written) ? written : (0,external_node_path_.resolve)(repository.root, directory, written);
    return { config: { name: file, url, options: own, file }, key: '' };
}
function optionsOf({ options }) {
    return new Map(Object.entries(options ?? {}).map(([key, value]) => [key.toLowerCase(), String(value)]));
}

// EXTERNAL MODULE: ./build/src/versioning/object-cache.js
var object_cache = __webpack_require__(75660);
// EXTERNAL MODULE: ./build/src/versioning/remotes/retry.js
var retry = __webpack_require__(6596);
// EXTERNAL MODULE: ./build/src/versioning/transfer/for-each-concurrently.js
var for_each_concurrently = __webpack_require__(83008);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/src/versioning/object-layout.js
var object_layout = __webpack_require__(38746);
;// CONCATENATED MODULE: ./build/src/versioning/imports/store-content.js






/**
 * Puts content into the cache whose digest nobody knows before: it is hashed on its way, and becomes an object by a
 * rename when it is whole.
 */
async function storeContent(repository, content, onBytes) {
    const { cacheDirectory } = repository;
    makeDirectory(repository, (0,external_node_path_.join)(cacheDirectory, 'files/md5'));
    const temporary = (0,platform_files/* temporaryBeside */.w6)((0,external_node_path_.join)(cacheDirectory, 'files/md5/object'));
    const md5 = (0,external_node_crypto_.createHash)('md5');
    let sizeBytes = 0;
    try {
        const fd = (0,external_node_fs_.openSync)(temporary, 'wx', object_cache/* OBJECT_MODE */.YP);
        try {
            for await (const piece of content) {
                md5.update(piece);
                (0,object_cache/* writeAll */.f4)(fd, piece);
                sizeBytes += piece.length;
                onBytes(piece.length);
            }
            setMode(fd);
        }
        finally {
            (0,external_node_fs_.closeSync)(fd);
        }
        const object = { digest: md5.digest('hex'), legacy: false };
        if ((0,object_cache/* hasObject */.Qf)(repository, object)) {
            (0,object_cache/* removeIfExists */.GR)(temporary);
            return { digest: object.digest, sizeBytes };
        }
        const place = (0,object_layout/* objectPath */.du)(cacheDirectory, object);
        makeDirectory(repository, (0,external_node_path_.dirname)(place));
        (0,external_node_fs_.renameSync)(temporary, place);
        return { digest: object.digest, sizeBytes };
    }
    catch (error) {
        (0,object_cache/* removeIfExists */.GR)(temporary);
        throw error;
    }
}
function makeDirectory({ config }, directory) {
    const first = (0,external_node_fs_.mkdirSync)(directory, { recursive: true });
    if (first === undefined || !config.cacheShared)
        return;
    for (let made = directory; made.length >= first.length; made = (0,external_node_path_.dirname)(made))
        (0,external_node_fs_.chmodSync)(made, 0o2775);
}
function setMode(fd) {
    try {
        (0,external_node_fs_.fchmodSync)(fd, object_cache/* OBJECT_MODE */.YP);
    }
    catch {
        // a file system without modes
    }
}

;// CONCATENATED MODULE: ./build/src/versioning/imports/bring-found.js





/** How many files come at once unless the user says otherwise. */
const JOBS = 16;
/**
 * Brings what a source holds into the cache, a directory's manifest last, and says what to record of it. Like DVC it
 * forgets the execute bit. What arrived whole stays when it throws.
 */
async function bringFound(repository, { isDirectory, files }, { progress, signal, jobs = JOBS }) {
    const phase = progress.phase('Importing', { items: files.length });
    const entries = [];
    let total = 0;
    await (0,for_each_concurrently/* forEachConcurrently */.D)(files, jobs, signal, async (file, stop) => {
        const { digest, sizeBytes } = await bring(file, stop);
        entries.push({ path: file.path, digest });
        total += sizeBytes;
        phase.advance(1);
    });
    phase.done();
    if (!isDirectory)
        return { digest: entries[0].digest, sizeBytes: total };
    const manifest = (0,format_manifest/* formatManifest */.L_)(entries);
    const digest = (0,format_manifest/* manifestDigest */.It)(manifest);
    (0,object_cache/* putObject */.$R)(repository, { digest, legacy: false }, manifest);
    return { digest, sizeBytes: total, fileCount: entries.length };
    function bring(file, stop) {
        return (0,retry/* withRetries */.L)(async () => {
            let seen = 0;
            try {
                return await storeContent(repository, await file.open(stop), (bytes) => {
                    stop.throwIfAborted();
                    seen += bytes;
                    phase.advance(0, bytes);
                });
            }
            catch (error) {
                phase.advance(0, -seen);
                throw error;
            }
        }, { signal: stop });
    }
}

// EXTERNAL MODULE: ./build/src/versioning/transfer/push-outputs.js + 1 modules
var push_outputs = __webpack_require__(91851);
;// CONCATENATED MODULE: ./build/src/versioning/imports/import-to-remote.js





/**
 * Stores what a source holds in a remote and nothing of it here: it passes through a directory that is gone afterwards.
 * Throws `IMPORT_INCOMPLETE` (exit 3) naming the first failure.
 */
async function importToRemote(repository, found, path, options) {
    (0,external_node_fs_.mkdirSync)(repository.temporaryDirectory, { recursive: true });
    const cacheDirectory = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(repository.temporaryDirectory, 'import-'));
    try {
        const passing = { ...repository, cacheDirectory };
        const content = await bringFound(passing, found, options);
        const output = { path, owner: `${path}.dvc`, cached: true, pushed: true, ...content };
        const { failed } = await (0,push_outputs/* pushOutputs */.$)(passing, [output], options);
        const [first] = failed;
        if (!first)
            return content;
        throw new errors/* UserError */.yo({
            code: 'IMPORT_INCOMPLETE',
            message: `${first.path} could not be stored in the remote: ${first.reason}`,
            hint: 'Run the same command again: what arrived there stays.',
            exitCode: first.exitCode,
        });
    }
    finally {
        (0,external_node_fs_.rmSync)(cacheDirectory, { recursive: true, force: true });
    }
}

;// CONCATENATED MODULE: ./build/src/versioning/imports/compose-content.js









/**
 * Content made of cached objects, as DVC 3 records it: a file, or a directory whose manifest is stored. Objects of DVC 2
 * are stored anew under the digest of their bytes. Throws `OBJECT_MISSING` (exit 3), and `MANIFEST_PATH_UNSAFE` (exit 2)
 * for a path that would be written outside the directory.
 */
async function composeContent(repository, pieces, isDirectory) {
    const entries = [];
    let sizeBytes = 0;
    for (const { path } of isDirectory ? pieces : []) {
        const problem = (0,safe_path/* manifestPathProblem */.Uu)(path);
        if (problem !== undefined)
            throw unsafe(path, problem);
    }
    for (const { path, object } of pieces) {
        if (!(0,object_cache/* hasObject */.Qf)(repository, object))
            throw missing(path, object.digest);
        const place = (0,object_layout/* objectPath */.du)(repository.cacheDirectory, object);
        sizeBytes += (0,external_node_fs_.statSync)(place).size;
        const digest = object.legacy ? (await storeContent(repository, (0,file_hash/* readBlocks */.v_)(place), () => { })).digest : object.digest;
        entries.push({ path, digest });
    }
    if (!isDirectory)
        return { digest: entries[0].digest, sizeBytes };
    const manifest = (0,format_manifest/* formatManifest */.L_)(entries);
    const digest = (0,format_manifest/* manifestDigest */.It)(manifest);
    (0,object_cache/* putObject */.$R)(repository, { digest, legacy: false }, manifest);
    return { digest, sizeBytes, fileCount: entries.length };
}
/** Puts bytes into the cache. */
function storeBytes(repository, bytes) {
    const object = { digest: (0,external_node_crypto_.createHash)('md5').update(bytes).digest('hex'), legacy: false };
    (0,object_cache/* putObject */.$R)(repository, object, bytes);
    return object;
}
function unsafe(path, problem) {
    return new errors/* UserError */.yo({
        code: 'MANIFEST_PATH_UNSAFE',
        message: `${JSON.stringify(path.slice(0, 200))} ${problem}`,
        hint: 'Do not use this data: it was made to write outside its directory.',
        exitCode: 2,
    });
}
function missing(path, digest) {
    return new errors/* UserError */.yo({
        code: 'OBJECT_MISSING',
        message: `${path} (${digest}) did not arrive`,
        hint: 'Run the same command again; what arrived is kept.',
        exitCode: 3,
    });
}

// EXTERNAL MODULE: ./build/src/versioning/config/config.js
var config = __webpack_require__(91199);
;// CONCATENATED MODULE: ./build/src/versioning/imports/foreign-config.js





/** The configuration of a repository whose `.dvc/config` is known by its text alone; the user's own levels come first. */
function configFromText(text, directories, temporary) {
    (0,external_node_fs_.mkdirSync)(temporary, { recursive: true });
    const scratch = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(temporary, 'config-'));
    try {
        (0,platform_files/* writeFileAtomic */.Zf)((0,external_node_path_.join)(scratch, '.dvc/config'), text);
        return (0,config/* loadConfig */.Z)((0,external_node_path_.join)(scratch, '.dvc'), directories);
    }
    finally {
        (0,external_node_fs_.rmSync)(scratch, { recursive: true, force: true });
    }
}
/**
 * A configuration with what an import says beside: `config` is a second one that wins, `remote` names the default remote
 * or gives options of it (dvc-formats §1.2).
 */
function withSettings(config, { remote }, second) {
    let merged = second === undefined ? config : isConfig(second) ? merge(config, second) : merge(config, fromMap(second));
    if (typeof remote === 'string')
        merged = { ...merged, defaultRemote: remote.toLowerCase() };
    else if (remote !== undefined) {
        const name = merged.defaultRemote ?? 'of-the-import';
        const given = { core: { remote: name }, remote: { [name]: remote } };
        merged = merge(merged, fromMap(given));
    }
    return merged;
}
/** Options that say who asks, and must not reach a place that somebody else has named. */
const SECRETS = [
    'auth',
    'user',
    'password',
    'custom_auth_header',
    'access_key_id',
    'secret_access_key',
    'session_token',
    'profile',
    'credentialpath',
    'configpath',
    'sse_customer_key',
];
/**
 * The configuration of somebody else's repository without the secrets that the user's own levels give to remotes of the
 * same name: it is the repository that says where those remotes are.
 */
function withoutLentSecrets(config) {
    const remotes = new Map();
    for (const [name, remote] of config.remotes) {
        const options = new Map([...remote.options].filter(([key]) => !(SECRETS.includes(key) && remote.lent?.has(key))));
        remotes.set(name, { ...remote, options });
    }
    for (const [name, remote] of remotes) {
        // takes over the options of another remote, but not its place
        const isMoved = /^remote:/i.test(remote.url) && remote.options.has('endpointurl') && !remote.lent?.has('endpointurl');
        if (!isMoved)
            continue;
        const resolved = (0,resolve_remote/* resolveRemote */.L)({ ...config, remotes }, name);
        const options = [...resolved.options].filter(([key]) => !SECRETS.includes(key) || remote.options.has(key));
        remotes.set(name, { ...resolved, options: new Map(options) });
    }
    return { ...config, remotes };
}
function isConfig(value) {
    return value['remotes'] instanceof Map;
}
function merge(config, second) {
    const remotes = new Map(config.remotes);
    for (const [name, own] of second.remotes) {
        const base = remotes.get(name);
        const isMoved = (own.url !== '' && own.url !== base?.url) || own.options.has('endpointurl');
        const kept = [...(base?.options ?? [])].filter(([key]) => !(isMoved && SECRETS.includes(key)));
        const options = new Map([...kept, ...own.options]);
        remotes.set(name, { ...own, url: own.url === '' ? (base?.url ?? '') : own.url, options });
    }
    const { defaultRemote = config.defaultRemote } = second;
    return { ...config, remotes, ...(defaultRemote !== undefined && { defaultRemote }) };
}
/** `{core: {remote}, remote: {name: {url, …}}}`, as a `.dvc` file has it. */
function fromMap(map) {
    const remotes = new Map();
    for (const [written, values] of Object.entries(asMap(map['remote']))) {
        const name = written.toLowerCase();
        const { url = '', ...options } = asMap(values);
        const texts = Object.entries(options).map(([key, value]) => [key.toLowerCase(), String(value)]);
        remotes.set(name, { name, url: String(url), options: new Map(texts), file: 'the .dvc file' });
    }
    const remote = asMap(map['core'])['remote'];
    return { remotes, ...(typeof remote === 'string' && { defaultRemote: remote.toLowerCase() }) };
}
function asMap(value) {
    return typeof value === 'object' && value !== null ? value : {};
}

// EXTERNAL MODULE: ./build/src/versioning/checkout-outputs.js + 3 modules
var checkout_outputs = __webpack_require__(10766);
// EXTERNAL MODULE: ./build/src/versioning/dvc-file.js + 2 modules
var dvc_file = __webpack_require__(45756);
// EXTERNAL MODULE: ./build/src/versioning/ignore-in-git.js
var ignore_in_git = __webpack_require__(29809);
// EXTERNAL MODULE: ./build/src/versioning/make-way.js
var make_way = __webpack_require__(18220);
// EXTERNAL MODULE: ./build/src/versioning/output-state.js
var output_state = __webpack_require__(43873);
// EXTERNAL MODULE: ./build/src/versioning/write-dvc-file.js
var write_dvc_file = __webpack_require__(73918);
;// CONCATENATED MODULE: ./build/src/versioning/imports/record-import.js









/**
 * Puts imported content, which is in the cache, into the workspace, keeps it out of git, and last writes the `.dvc` file:
 * a new one, or the one that is there with what differs. Without content the workspace loses what an earlier import put
 * there, if that is saved. Returns the files that git should have. Throws `UNSAVED_FILES` (exit 2) and what
 * `checkoutOutputs` throws.
 */
function recordImport(repository, { dvcFile, path }, record, { force, progress, isUnseen = false, isRemote = false }) {
    const absolute = (0,external_node_path_.join)(repository.root, dvcFile);
    const text = (0,platform_files/* readTextIfExists */.TP)(absolute);
    const known = text === undefined ? undefined : (0,dvc_file/* parseDvcFile */.$)(text, dvcFile);
    const old = known?.outputs.find((output) => output.path === path);
    const output = { path, owner: dvcFile, cached: old?.cached ?? true, pushed: false, ...record.content };
    if (record.content && !isRemote) {
        const { failed } = (0,checkout_outputs/* checkoutOutputs */.F)(repository, [output], { force, progress });
        if (failed.length > 0)
            throw new Error(`${path} was imported and is not in the cache`);
    }
    else if (old && !isRemote) {
        removeSaved(repository, old, force);
    }
    const ignored = output.cached ? (0,ignore_in_git/* ignoreInGit */.es)(repository, path) : undefined;
    const isSameKind = known?.source?.kind === record.source.kind;
    const written = text !== undefined && isSameKind
        ? (0,write_dvc_file/* withImport */.sL)(text, dvcFile, record)
        : (0,write_dvc_file/* newImportFile */.Wh)(dvcFile, (0,external_node_path_.basename)(path), record, !isUnseen);
    if (written !== text)
        (0,platform_files/* writeFileAtomic */.Zf)(absolute, written);
    return [dvcFile, ...(ignored === undefined ? [] : [ignored])];
}
function removeSaved(repository, output, force) {
    const state = (0,output_state/* outputState */.F)(repository, output);
    if (state === 'deleted')
        return;
    if (state !== 'ok' && !force) {
        throw new errors/* UserError */.yo({
            code: 'UNSAVED_FILES',
            message: `${output.path} would be lost, its content is saved nowhere`,
            hint: 'Move it away, or give `--force` to lose it.',
            exitCode: 2,
        });
    }
    (0,make_way/* removeOutput */.k)(repository, output.path);
}

;// CONCATENATED MODULE: ./build/src/versioning/imports/index.js
/**
 * Data that comes from elsewhere: places it is read from, and the `.dvc` files that remember them (dvc-formats §1.2).
 * Knows paths, http(s) and S3; other git repositories are read by whoever also knows stages.
 */








/***/ }),

/***/ 43873:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ outputState)
/* harmony export */ });
/* harmony import */ var _hash_workspace_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50205);
/* harmony import */ var _stored_content_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35899);


/**
 * State of one output, asked in DVC's order: recorded content that the cache lacks is `not in cache` whatever the
 * workspace holds; then `deleted`, then `modified` (also when nothing was recorded yet).
 */
function outputState(repository, output) {
    const look = output.cached && output.digest !== undefined ? (0,_stored_content_js__WEBPACK_IMPORTED_MODULE_0__/* .lookIntoCache */ .KR)(repository, output) : true;
    if (look === false)
        return 'not in cache';
    const isCached = () => look === true || look();
    let found;
    try {
        found = (0,_hash_workspace_js__WEBPACK_IMPORTED_MODULE_1__/* .hashWorkspacePath */ .Lv)(repository, output.path, {
            legacy: output.legacy ?? false,
            ...(output.digest !== undefined && { expected: output.digest }),
        });
    }
    catch (error) {
        if (!isCached())
            return 'not in cache';
        throw error;
    }
    if (!isCached())
        return 'not in cache';
    if (!found)
        return 'deleted';
    return found.content.digest === output.digest ? 'ok' : 'modified';
}


/***/ }),

/***/ 60955:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ readOnlyRemote)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43026);

/** `REMOTE_READ_ONLY` (exit 2): what a remote that can only be read answers to everything else. */
function readOnlyRemote(name, url, what) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({
        code: 'REMOTE_READ_ONLY',
        message: `remote "${name}" (${url}) can only be read: ${what} is not possible over HTTP`,
        hint: 'Push to the storage behind it: name that as another remote (a directory or s3://…) and use `-r <name>`.',
        exitCode: 2,
    });
}


/***/ }),

/***/ 21578:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ gatherManifests)
/* harmony export */ });
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94161);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(43026);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(27125);
/* harmony import */ var _object_cache_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(75660);
/* harmony import */ var _object_layout_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38746);
/* harmony import */ var _remotes_retry_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6596);
/* harmony import */ var _stored_content_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35899);
/* harmony import */ var _for_each_concurrently_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(83008);
/* harmony import */ var _wanted_objects_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(53632);









/** Reads manifests from the cache, else from the remote, which is opened only for that. Writes nothing. */
async function gatherManifests(repository, outputs, open, options) {
    const gathered = { entries: new Map(), received: new Map(), failed: [] };
    const remaining = new Map();
    for (const output of outputs) {
        const key = (0,_object_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .objectKey */ .T5)(output.object);
        if (!(0,_core_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .isDirectoryDigest */ .SU)(output.object.digest) || gathered.entries.has(key))
            continue;
        try {
            const entries = (0,_stored_content_js__WEBPACK_IMPORTED_MODULE_2__/* .readManifest */ .WI)(repository, output.object.digest, output.object.legacy);
            if (entries)
                gathered.entries.set(key, entries);
            else
                remaining.set(key, output);
        }
        catch (error) {
            gathered.failed.push((0,_wanted_objects_js__WEBPACK_IMPORTED_MODULE_3__/* .failureOf */ .g5)(output, error));
        }
    }
    if (remaining.size === 0)
        return gathered;
    const remote = await open();
    const jobs = options.jobs ?? remote.jobs;
    await (0,_for_each_concurrently_js__WEBPACK_IMPORTED_MODULE_4__/* .forEachConcurrently */ .D)([...remaining], jobs, options.signal, async ([key, output], stop) => {
        let bytes;
        try {
            bytes = await (0,_remotes_retry_js__WEBPACK_IMPORTED_MODULE_5__/* .withRetries */ .L)(() => readAll(remote, output, stop), { signal: stop });
        }
        catch (error) {
            if (!(error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .UserError */ .yo) || error.code !== 'MANIFEST_TOO_LARGE')
                throw error;
            gathered.failed.push((0,_wanted_objects_js__WEBPACK_IMPORTED_MODULE_3__/* .failureOf */ .g5)(output, error));
            return;
        }
        if (!bytes) {
            gathered.failed.push({
                path: output.path,
                digest: output.object.digest,
                code: 'OBJECT_MISSING',
                reason: `the list of its files is neither in the cache nor in remote "${remote.name}"`,
                exitCode: 3,
            });
            return;
        }
        try {
            verify(bytes, output.path, output.object, remote);
            gathered.entries.set(key, (0,_manifest_js__WEBPACK_IMPORTED_MODULE_7__/* .parseManifest */ .Ng)(bytes, `${output.path} (manifest ${output.object.digest})`));
            gathered.received.set(key, bytes);
        }
        catch (error) {
            gathered.failed.push((0,_wanted_objects_js__WEBPACK_IMPORTED_MODULE_3__/* .failureOf */ .g5)(output, error));
        }
    });
    return gathered;
}
/** Throws `MANIFEST_TOO_LARGE` (exit 2) as soon as it is: a server may send without an end. */
async function readAll(remote, { path, object }, signal) {
    const content = await remote.read((0,_object_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .objectKey */ .T5)(object), signal);
    if (!content)
        return undefined;
    const pieces = [];
    let length = 0;
    for await (const piece of content) {
        pieces.push(Buffer.from(piece));
        length += piece.length;
        (0,_manifest_js__WEBPACK_IMPORTED_MODULE_7__/* .refuseTooLarge */ .Aj)(length, `${path} (manifest ${object.digest})`);
    }
    return Buffer.concat(pieces);
}
function verify(bytes, path, object, remote) {
    const hasher = (0,_object_cache_js__WEBPACK_IMPORTED_MODULE_8__/* .objectHasher */ .ZK)(object);
    hasher.update(bytes);
    const found = hasher.digest();
    if (found !== object.digest)
        throw (0,_object_cache_js__WEBPACK_IMPORTED_MODULE_8__/* .corruptObject */ .de)(path, `remote "${remote.name}"`, object, found);
}


/***/ }),

/***/ 7462:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ moveObjects)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43026);
/* harmony import */ var _platform_file_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(41912);
/* harmony import */ var _for_each_concurrently_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83008);
/* harmony import */ var _plan_transfer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10717);





/** So many objects in a row that fail after all their attempts mean that the remote is gone. */
const MAX_STRIKES = 5;
/** Errors that would meet every object. */
const HOPELESS = ['REMOTE_NO_CREDENTIALS', 'REMOTE_BUCKET_MISSING', 'DISK_FULL', 'READ_ONLY', 'TRANSFER_INTERRUPTED'];
/**
 * Carries a plan out: files first, side by side, then the manifests whose members all arrived. A failure of one object
 * does not stop the others; errors that meet every object (no access, no such bucket, a remote that stays unreachable)
 * are thrown.
 */
async function moveObjects(plan, mover, options) {
    const { signal, phase, missingReason } = options;
    const result = { transferred: 0, bytes: 0, failed: [] };
    const failed = new Set();
    let strikes = 0;
    let refusal;
    const fail = ({ path, object: { digest } }, failure) => {
        failed.add(digest);
        result.failed.push({ path, digest, ...failure });
    };
    const note = (wanted, moved) => {
        phase.advance(1);
        if (!('bytes' in moved))
            return fail(wanted, moved);
        result.transferred++;
        result.bytes += moved.bytes;
    };
    const moveOne = async (wanted, stop) => {
        try {
            note(wanted, await mover.one(wanted, stop));
            strikes = 0;
        }
        catch (thrown) {
            const error = ofOneObject(thrown);
            if (!error || ++strikes >= MAX_STRIKES)
                throw thrown;
            if (!error.retryable)
                refusal ??= error;
            note(wanted, { code: error.code, reason: error.message, exitCode: error.exitCode });
        }
    };
    const isComplete = (manifest) => {
        const lacking = failed.size === 0 ? 0 : manifest.members.filter(({ digest }) => failed.has(digest)).length;
        if (lacking === 0)
            return true;
        const reason = `the list of its files was held back, since ${lacking} of them could not be moved`;
        fail(manifest, { code: 'DIRECTORY_INCOMPLETE', reason, exitCode: 3 });
        return false;
    };
    for (const wanted of (0,_plan_transfer_js__WEBPACK_IMPORTED_MODULE_1__/* .eachObject */ .rc)(plan.missing)) {
        fail(wanted, { code: 'OBJECT_MISSING', reason: missingReason, exitCode: 3 });
    }
    const alone = mover.many
        ? await moveTogether((0,_plan_transfer_js__WEBPACK_IMPORTED_MODULE_1__/* .byDirectory */ .vS)(plan.files), mover.many, note, signal)
        : (0,_plan_transfer_js__WEBPACK_IMPORTED_MODULE_1__/* .eachObject */ .rc)(plan.files);
    await (0,_for_each_concurrently_js__WEBPACK_IMPORTED_MODULE_2__/* .forEachConcurrently */ .D)(alone, mover.jobs, signal, moveOne);
    await (0,_for_each_concurrently_js__WEBPACK_IMPORTED_MODULE_2__/* .forEachConcurrently */ .D)(plan.manifests.filter(isComplete), mover.jobs, signal, moveOne);
    if (refusal && result.transferred === 0)
        throw refusal;
    return result;
}
const FIRST_BATCH = 512;
const MAX_BATCH = 4096;
/** How long a batch should take: progress is seen, and an interrupt heard, after each. */
const BATCH_MS = 250;
/** Moves objects many at a time, and returns those that have to be moved alone. */
async function moveTogether(objects, many, note, signal) {
    const alone = [];
    let size = FIRST_BATCH;
    let batch = [];
    const flush = async () => {
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setImmediate)();
        if (signal?.aborted)
            throw (0,_for_each_concurrently_js__WEBPACK_IMPORTED_MODULE_2__/* .transferInterrupted */ .K)();
        const started = performance.now();
        const moved = manyOrNone(many, batch);
        size = Math.max(8, Math.min(MAX_BATCH, Math.round((batch.length * BATCH_MS) / (performance.now() - started + 1))));
        for (const [index, wanted] of batch.entries()) {
            const one = moved[index];
            if (one)
                note(wanted, one);
            else
                alone.push(wanted);
        }
        batch = [];
    };
    for (const wanted of objects) {
        batch.push(wanted);
        if (batch.length >= size)
            await flush();
    }
    if (batch.length > 0)
        await flush();
    return alone;
}
/** Where one file of a batch cannot be read or written, each is tried alone to find out which. */
function manyOrNone(many, batch) {
    try {
        return many(batch);
    }
    catch (error) {
        if (ofOneObject(error))
            return [];
        throw error;
    }
}
/** What was thrown, where it need not meet the next object as well. */
function ofOneObject(thrown) {
    const error = thrown instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo ? thrown : (0,_platform_file_error_js__WEBPACK_IMPORTED_MODULE_4__/* .translateFileError */ .L)(thrown);
    return error && !HOPELESS.includes(error.code) ? error : undefined;
}


/***/ }),

/***/ 10717:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hp: () => (/* binding */ planTransfer),
/* harmony export */   pq: () => (/* binding */ countOf),
/* harmony export */   rc: () => (/* binding */ eachObject),
/* harmony export */   vS: () => (/* binding */ byDirectory)
/* harmony export */ });
/* harmony import */ var _digest_set_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34817);

/**
 * What has to move from `source` to `target`. Pure; each object is named once. `partial` says whether the target may
 * have a manifest without all of its members.
 */
function planTransfer(wanted, source, target, partial) {
    const plan = { files: [], manifests: [], missing: [] };
    const seen = { true: new _digest_set_js__WEBPACK_IMPORTED_MODULE_0__/* .DigestSet */ .D(), false: new _digest_set_js__WEBPACK_IMPORTED_MODULE_0__/* .DigestSet */ .D() };
    const add = (to, files, entries) => {
        if (entries.length > 0)
            to.push({ ...files, entries });
    };
    const isNew = (digest, legacy) => seen[`${legacy}`].add(digest);
    for (const files of wanted.files) {
        const { legacy } = files;
        const needed = files.entries.filter(({ digest }) => !target(digest, legacy) && isNew(digest, legacy));
        const lacking = new Set(needed.filter(({ digest }) => !source(digest, legacy)));
        add(plan.missing, files, [...lacking]);
        add(plan.files, files, lacking.size === 0 ? needed : needed.filter((entry) => !lacking.has(entry)));
    }
    for (const manifest of wanted.manifests) {
        const { digest, legacy } = manifest.object;
        if (target(digest, legacy) || !isNew(digest, legacy))
            continue;
        const { members, chosen } = manifest;
        const comesWhole = (entry) => target(entry.digest, legacy) || seen[`${legacy}`].has(entry.digest);
        if (!partial && chosen.length < members.length && !members.every(comesWhole))
            continue;
        if (source(digest, legacy))
            plan.manifests.push(manifest);
        else
            add(plan.missing, { base: '', legacy, entries: [] }, [{ path: manifest.path, digest }]);
    }
    return plan;
}
/** How many objects would move. */
function countOf({ files, manifests }) {
    return files.reduce((sum, { entries }) => sum + entries.length, manifests.length);
}
/** The files one by one. */
function* eachObject(groups) {
    for (const { base, legacy, entries } of groups) {
        for (const { path, digest } of entries)
            yield { path: base + path, object: { digest, legacy } };
    }
}
/** The same, those that lie in one directory of a layout together. */
function* byDirectory(groups) {
    const orders = groups.map(({ entries }) => sortedByPrefix(entries));
    for (let prefix = 0; prefix < 256; prefix++) {
        for (const [group, { base, legacy, entries }] of groups.entries()) {
            const { order, starts } = orders[group];
            for (let at = starts[prefix]; at < starts[prefix + 1]; at++) {
                const { path, digest } = entries[order[at]];
                yield { path: base + path, object: { digest, legacy } };
            }
        }
    }
}
/** The hexadecimal digit, in lower case as digests have it. */
function digitAt(digest, at) {
    const code = digest.charCodeAt(at);
    return code > 57 ? code - 87 : code - 48;
}
/** Indices of entries by the first two digits of their digests, and where those of each two begin. */
function sortedByPrefix(entries) {
    const prefixOf = ({ digest }) => (digitAt(digest, 0) << 4) | digitAt(digest, 1);
    const starts = new Uint32Array(257);
    for (const entry of entries)
        starts[prefixOf(entry) + 1]++;
    for (let prefix = 0; prefix < 256; prefix++)
        starts[prefix + 1] += starts[prefix];
    const next = starts.slice();
    const order = new Uint32Array(entries.length);
    for (const [index, entry] of entries.entries())
        order[next[prefixOf(entry)]++] = index;
    return { order, starts };
}


/***/ }),

/***/ 91851:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $: () => (/* binding */ pushOutputs)
});

// EXTERNAL MODULE: ./build/src/core/digest.js
var core_digest = __webpack_require__(94161);
// EXTERNAL MODULE: ./build/src/platform/files.js
var platform_files = __webpack_require__(48486);
// EXTERNAL MODULE: ./build/src/versioning/object-layout.js
var object_layout = __webpack_require__(38746);
// EXTERNAL MODULE: ./build/src/versioning/seen-whole.js
var seen_whole = __webpack_require__(26609);
// EXTERNAL MODULE: ./build/src/versioning/remotes/read-only.js
var read_only = __webpack_require__(60955);
// EXTERNAL MODULE: ./build/src/versioning/transfer/existing-at.js
var existing_at = __webpack_require__(32261);
// EXTERNAL MODULE: ./build/src/versioning/transfer/gather-manifests.js
var gather_manifests = __webpack_require__(21578);
// EXTERNAL MODULE: ./build/src/versioning/transfer/move-objects.js
var move_objects = __webpack_require__(7462);
// EXTERNAL MODULE: ./build/src/versioning/transfer/plan-transfer.js
var plan_transfer = __webpack_require__(10717);
// EXTERNAL MODULE: ./build/src/versioning/copy-objects.js
var copy_objects = __webpack_require__(25700);
// EXTERNAL MODULE: ./build/src/versioning/object-cache.js
var object_cache = __webpack_require__(75660);
// EXTERNAL MODULE: ./build/src/versioning/transfer/receive-mover.js
var receive_mover = __webpack_require__(70033);
;// CONCATENATED MODULE: ./build/src/versioning/transfer/store-mover.js





/** How cached objects go to a remote, each verified on its way. A corrupt one is deleted from the cache. */
function storeMover(repository, remote, options) {
    const { phase, missingReason } = options;
    const missing = { code: 'OBJECT_MISSING', reason: missingReason, exitCode: 3 };
    const { cacheDirectory } = repository;
    const { files } = remote;
    return {
        jobs: options.jobs ?? remote.jobs,
        one: storeOne,
        ...(files && {
            many: (wanted) => (0,receive_mover/* togetherIfPlain */.G)(wanted, (digests) => files.attempt(() => (0,copy_objects/* copyObjects */.If)(cacheDirectory, files, digests)), moved),
        }),
    };
    function moved(outcome) {
        if (outcome === 'missing')
            return missing;
        if (typeof outcome === 'string')
            return undefined;
        phase.advance(0, outcome);
        return { bytes: outcome };
    }
    async function storeOne({ object }, stop) {
        const path = (0,object_layout/* objectPath */.du)(cacheDirectory, object);
        const stat = (0,platform_files/* statIfExists */.oL)(path);
        if (!stat?.isFile())
            return missing;
        if ((await remote.write((0,object_layout/* objectKey */.T5)(object), uploadOf(path, object, stat.size), stop)) === 'written') {
            phase.advance(0, stat.size);
            return { bytes: stat.size };
        }
        if (!(0,object_cache/* isIntact */.kM)(path, object))
            (0,object_cache/* removeIfExists */.GR)(path);
        const reason = `the object ${(0,object_layout/* objectKey */.T5)(object)} in the cache was corrupt and has been deleted`;
        return { code: 'OBJECT_CORRUPT', reason, exitCode: 4 };
    }
}
function uploadOf(path, object, sizeBytes) {
    return {
        path,
        sizeBytes,
        newCheck() {
            const hasher = (0,object_cache/* objectHasher */.ZK)(object);
            return { update: (bytes) => hasher.update(bytes), isIntact: () => hasher.digest() === object.digest };
        },
    };
}

// EXTERNAL MODULE: ./build/src/versioning/transfer/transfer-result.js
var transfer_result = __webpack_require__(22035);
// EXTERNAL MODULE: ./build/src/versioning/transfer/wanted-objects.js
var wanted_objects = __webpack_require__(53632);
// EXTERNAL MODULE: ./build/src/versioning/transfer/with-remote.js
var with_remote = __webpack_require__(11025);
;// CONCATENATED MODULE: ./build/src/versioning/transfer/push-outputs.js













/**
 * Stores cached contents in the remote, each object verified on its way, a directory's manifest after all its files:
 * every DVC takes a stored manifest for a promise that its files are there. That promise is not believed here, each file
 * is looked for, and one that a listing shows to be of another size than the cached object is stored anew. What is in
 * neither place is a failure by its path. Outputs that are never pushed are passed over. Throws what `fetchOutputs`
 * throws.
 */
function pushOutputs(repository, outputs, options) {
    return (0,with_remote/* withEachRemote */.C)(repository, outputs.filter(({ pushed }) => pushed), options.remote, (group, open) => pushGroup(repository, group, open, options));
}
async function pushGroup(repository, outputs, open, options) {
    const { signal, jobs } = options;
    const remote = await open();
    if (remote.readOnly)
        throw (0,read_only/* readOnlyRemote */.Z)(remote.name, remote.url, 'storing');
    const whole = wholeDirectories(repository, remote);
    const unseen = outputs.filter((output) => !whole.has(output));
    const { entries, failed } = await (0,gather_manifests/* gatherManifests */.c)(repository, unseen, open, options);
    const { wanted, unknown } = (0,wanted_objects/* wantedObjects */.Wv)(unseen, entries);
    const before = { transferred: 0, bytes: 0, failed: [...failed, ...unknown] };
    const there = await (0,existing_at/* existingAt */.t)(remote, wanted, jobs ?? remote.jobs, signal);
    const isStored = (digest, legacy) => {
        if (!there.has(digest, legacy))
            return false;
        const here = there.knowsSizes ? (0,platform_files/* statIfExists */.oL)((0,object_layout/* objectPath */.du)(repository.cacheDirectory, { digest, legacy })) : undefined;
        return !here?.isFile() || here.size === there.size(digest, legacy);
    };
    const plan = (0,plan_transfer/* planTransfer */.Hp)(wanted, (0,existing_at/* lookupOf */._)(repository.cacheDirectory, wanted), isStored, false);
    const missingReason = `neither in the cache nor in remote "${remote.name}"`;
    if ((0,plan_transfer/* countOf */.pq)(plan) === 0 && plan.missing.length === 0 && before.failed.length === 0)
        whole.remember(wanted.manifests);
    if (options.dryRun)
        return (0,transfer_result/* mergeResults */.n)([before, (0,transfer_result/* foretold */.c)(plan, cachedSize, missingReason)]);
    const phase = options.progress.phase('Pushing', { items: (0,plan_transfer/* countOf */.pq)(plan) });
    const mover = storeMover(repository, remote, { jobs, phase, missingReason });
    const moved = await (0,move_objects/* moveObjects */.e)(plan, mover, { signal, phase, missingReason });
    phase.done();
    return (0,transfer_result/* mergeResults */.n)([before, moved]);
    function cachedSize(digest, legacy) {
        return (0,platform_files/* statIfExists */.oL)((0,object_layout/* objectPath */.du)(repository.cacheDirectory, { digest, legacy }))?.size ?? 0;
    }
}
/** Smaller directories are looked through as quickly as a record of them is read. */
const MANY = 1000;
/** Directories of which a local remote had everything when it last looked as it does now: they need no second look. */
function wholeDirectories(repository, { files }) {
    const known = new Map();
    const stampsOf = ({ object: { digest, legacy }, only }) => {
        if (!files || only || !(0,core_digest/* isDirectoryDigest */.SU)(digest))
            return undefined;
        if (!known.has(legacy))
            known.set(legacy, (0,seen_whole/* directoryStamps */.oT)(repository, files.directory, legacy));
        return known.get(legacy);
    };
    return {
        has(output) {
            const stamps = stampsOf(output);
            return stamps !== undefined && (0,seen_whole/* isSeenWhole */.Fg)(repository, output.object, stamps);
        },
        remember(manifests) {
            for (const { object, members, chosen } of manifests) {
                if (members.length < MANY || chosen.length < members.length)
                    continue;
                const stamps = stampsOf({ path: '', object });
                if (stamps)
                    (0,seen_whole/* rememberWhole */.nL)(repository, object, stamps);
            }
        },
    };
}


/***/ }),

/***/ 70033:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ togetherIfPlain),
/* harmony export */   Z: () => (/* binding */ receiveMover)
/* harmony export */ });
/* harmony import */ var _copy_objects_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25700);
/* harmony import */ var _object_cache_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(75660);
/* harmony import */ var _object_layout_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38746);
/* harmony import */ var _remotes_retry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6596);




/** How objects come from a remote into the cache, each verified before it appears there. */
function receiveMover(repository, remote, options) {
    const { phase, missingReason } = options;
    const missing = { code: 'OBJECT_MISSING', reason: missingReason, exitCode: 3 };
    const { files } = remote;
    const cache = { directory: repository.cacheDirectory, isShared: repository.config.cacheShared };
    return {
        jobs: options.jobs ?? remote.jobs,
        one: receiveOne,
        ...(files && {
            many: (wanted) => togetherIfPlain(wanted, (digests) => files.attempt(() => (0,_copy_objects_js__WEBPACK_IMPORTED_MODULE_0__/* .copyObjects */ .If)(files.directory, cache, digests)), moved),
        }),
    };
    function moved(outcome) {
        if (outcome === 'missing')
            return missing;
        if (typeof outcome === 'string')
            return undefined; // the slow way says what is there instead
        phase.advance(0, outcome);
        return { bytes: outcome };
    }
    async function receiveOne({ object, path }, stop) {
        const arrived = await (0,_remotes_retry_js__WEBPACK_IMPORTED_MODULE_1__/* .withRetries */ .L)(async () => {
            let seen = 0;
            const onBytes = (bytes) => {
                stop.throwIfAborted();
                seen += bytes;
                phase.advance(0, bytes);
            };
            try {
                const content = await remote.read((0,_object_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .objectKey */ .T5)(object), stop);
                return content && (await (0,_object_cache_js__WEBPACK_IMPORTED_MODULE_3__/* .receiveObject */ .dS)(repository, object, content, onBytes));
            }
            catch (error) {
                phase.advance(0, -seen);
                throw error;
            }
        }, { signal: stop });
        if (!arrived)
            return missing;
        if (arrived.intact)
            return { bytes: arrived.sizeBytes };
        const { code, message, exitCode } = (0,_object_cache_js__WEBPACK_IMPORTED_MODULE_3__/* .corruptObject */ .de)(path, `remote "${remote.name}"`, object, arrived.found);
        return { code, reason: message, exitCode };
    }
}
/** Copies those objects together that can be; the others have no answer. */
function togetherIfPlain(wanted, copy, moved) {
    const digests = wanted.filter(({ object }) => (0,_copy_objects_js__WEBPACK_IMPORTED_MODULE_0__/* .isPlain */ .sG)(object)).map(({ object }) => object.digest);
    const outcomes = digests.length === 0 ? [] : copy(digests);
    let next = 0;
    return wanted.map(({ object }) => ((0,_copy_objects_js__WEBPACK_IMPORTED_MODULE_0__/* .isPlain */ .sG)(object) ? moved(outcomes[next++]) : undefined));
}


/***/ }),

/***/ 22035:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ foretold),
/* harmony export */   n: () => (/* binding */ mergeResults)
/* harmony export */ });
/* harmony import */ var _plan_transfer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10717);

/** Several results as one. */
function mergeResults(results) {
    return {
        transferred: results.reduce((sum, { transferred }) => sum + transferred, 0),
        bytes: results.reduce((sum, { bytes }) => sum + bytes, 0),
        failed: results.flatMap(({ failed }) => failed),
        ...(results.some(({ brought }) => brought) && {
            brought: new Map(results.flatMap(({ brought }) => [...(brought ?? [])])),
        }),
        ...(results.some(({ manifests }) => manifests) && {
            manifests: new Map(results.flatMap(({ manifests }) => [...(manifests ?? [])])),
        }),
    };
}
/** What a dry run says of a plan. `sizeOf` knows the bytes of what would move, `reason` says why missing objects are missing. */
function foretold(plan, sizeOf, reason) {
    let bytes = 0;
    for (const { legacy, entries } of plan.files)
        for (const { digest } of entries)
            bytes += sizeOf(digest, legacy);
    for (const { object } of plan.manifests)
        bytes += sizeOf(object.digest, object.legacy);
    return {
        transferred: (0,_plan_transfer_js__WEBPACK_IMPORTED_MODULE_0__/* .countOf */ .pq)(plan),
        bytes,
        failed: [...(0,_plan_transfer_js__WEBPACK_IMPORTED_MODULE_0__/* .eachObject */ .rc)(plan.missing)].map(({ path, object }) => ({
            path,
            digest: object.digest,
            code: 'OBJECT_MISSING',
            reason,
            exitCode: 3,
        })),
    };
}


/***/ }),

/***/ 53632:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Wv: () => (/* binding */ wantedObjects),
/* harmony export */   az: () => (/* binding */ byRemote),
/* harmony export */   g5: () => (/* binding */ failureOf)
/* harmony export */ });
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94161);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43026);
/* harmony import */ var _object_layout_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38746);
/* harmony import */ var _select_entries_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8249);




/**
 * Which outputs go to which remote: an output's own remote, else the one asked for, else the default (undefined where
 * there is none). Outputs that own another remote than the one asked for are passed over, as in DVC.
 */
function byRemote(outputs, config, asked) {
    const groups = new Map();
    for (const { path, digest, legacy = false, cached, remote, only } of outputs) {
        if (!cached || digest === undefined)
            continue;
        if (asked !== undefined && remote !== undefined && remote !== asked.toLowerCase())
            continue;
        const name = remote ?? asked?.toLowerCase() ?? config.defaultRemote;
        const group = groups.get(name) ?? [];
        groups.set(name, group);
        group.push({ path, object: { digest, legacy }, ...(only && { only }) });
    }
    return groups;
}
/**
 * Every object of the outputs; `manifests` holds the entries of directories by key, those without one are left out.
 * Parts that a directory does not have are failures.
 */
function wantedObjects(outputs, manifests) {
    const wanted = { files: [], manifests: [] };
    const unknown = [];
    for (const { path, object, only } of outputs) {
        const { digest, legacy } = object;
        if (!(0,_core_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .isDirectoryDigest */ .SU)(digest)) {
            wanted.files.push({ base: '', legacy, entries: [{ path, digest }] });
            continue;
        }
        const all = manifests.get((0,_object_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .objectKey */ .T5)(object));
        if (!all)
            continue;
        const chosen = (0,_select_entries_js__WEBPACK_IMPORTED_MODULE_2__/* .selectEntries */ .X)(all, only);
        for (const part of chosen.unknown)
            unknown.push(noSuchPart(path, part, digest));
        wanted.files.push({ base: `${path}/`, legacy, entries: chosen.entries });
        wanted.manifests.push({ path, object, members: all, chosen: chosen.entries });
    }
    return { wanted, unknown };
}
function noSuchPart(path, part, digest) {
    const reason = `the recorded directory ${path} holds nothing of this name`;
    return { path: `${path}/${part}`, digest, code: 'PATH_UNKNOWN', reason, exitCode: 2 };
}
/** The failure an error about one output stands for; other errors are thrown on. */
function failureOf({ path, object }, error) {
    if (!(error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo))
        throw error;
    return { path, digest: object.digest, code: error.code, reason: error.message, exitCode: error.exitCode };
}


/***/ }),

/***/ 11025:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ withEachRemote)
/* harmony export */ });
/* harmony import */ var _remotes_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65990);
/* harmony import */ var _remotes_resolve_remote_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5925);
/* harmony import */ var _transfer_result_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22035);
/* harmony import */ var _wanted_objects_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53632);




/**
 * Does work for each remote that owns some of the outputs, one after another. A remote is opened when it is first asked
 * for, and closed afterwards. A name nobody knows is a mistake even when there is nothing to move.
 */
async function withEachRemote(repository, outputs, asked, work) {
    if (asked !== undefined)
        (0,_remotes_resolve_remote_js__WEBPACK_IMPORTED_MODULE_0__/* .resolveRemote */ .L)(repository.config, asked);
    const results = [];
    for (const [name, group] of (0,_wanted_objects_js__WEBPACK_IMPORTED_MODULE_1__/* .byRemote */ .az)(outputs, repository.config, asked)) {
        let opened;
        try {
            results.push(await work(group, () => (opened ??= (0,_remotes_index_js__WEBPACK_IMPORTED_MODULE_2__/* .openRemote */ .d3)(repository, name))));
        }
        finally {
            (await opened?.catch(() => undefined))?.close();
        }
    }
    return (0,_transfer_result_js__WEBPACK_IMPORTED_MODULE_3__/* .mergeResults */ .n)(results);
}


/***/ }),

/***/ 73918:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J$: () => (/* binding */ contentFields),
/* harmony export */   O9: () => (/* binding */ withNewContent),
/* harmony export */   Od: () => (/* binding */ newDvcFile),
/* harmony export */   Wh: () => (/* binding */ newImportFile),
/* harmony export */   sL: () => (/* binding */ withImport)
/* harmony export */ });
/* harmony import */ var _platform_yaml_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62428);
/* harmony import */ var _platform_yaml_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52556);
/* harmony import */ var _platform_yaml_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(75401);
/* harmony import */ var _platform_yaml_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(33535);
/* harmony import */ var _dvc_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45756);
/* harmony import */ var _stage_checksum_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75814);



/** The text of a new `.dvc` file for one output, byte for byte as DVC writes it (dvc-formats §1.2). */
function newDvcFile(name, content) {
    return (0,_platform_yaml_index_js__WEBPACK_IMPORTED_MODULE_0__/* .emitYaml */ .h2)({ outs: [filled({ ...contentFields(content), path: name })] });
}
/**
 * The text of a `.dvc` file with other content for the output at `outputPath`. Only what differs is touched: comments,
 * annotations and layout stay, new keys go to the end of the entry, as in DVC.
 */
function withNewContent(text, file, outputPath, content) {
    const { outputs, source } = (0,_dvc_file_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDvcFile */ .$)(text, file);
    const index = outputs.findIndex((output) => output.path === outputPath);
    const edited = withFields(text, file, ['outs', index], contentFields(content));
    return source && edited !== text ? withChecksum(edited, file) : edited;
}
/**
 * The text of a new `.dvc` file of an import whose output is called `name`, as DVC writes it. `isLooked`: the source was
 * looked at; else nothing is known but where it is, and the file has no digest of itself.
 */
function newImportFile(file, name, record, isLooked) {
    const { source, content = {} } = record;
    const declared = {
        frozen: true,
        deps: [filled(sourceFields(source))],
        outs: [filled({ ...contentFields(content), path: name })],
    };
    if (!isLooked)
        return (0,_platform_yaml_index_js__WEBPACK_IMPORTED_MODULE_0__/* .emitYaml */ .h2)(declared);
    const directory = file.includes('/') ? file.slice(0, file.lastIndexOf('/')) : '';
    return (0,_platform_yaml_index_js__WEBPACK_IMPORTED_MODULE_0__/* .emitYaml */ .h2)({ md5: (0,_stage_checksum_js__WEBPACK_IMPORTED_MODULE_2__/* .stageChecksum */ .W)(declared, directory), ...declared });
}
/** The text of an import's `.dvc` file with what an update found. Only what differs is touched. */
function withImport(text, file, { source, content = {} }) {
    const path = source.kind === 'url' ? ['deps', 0] : ['deps', 0, 'repo'];
    const fields = sourceFields(source);
    const wanted = source.kind === 'url' ? fields : fields['repo'];
    const edited = withFields(text, file, path, wanted);
    return withChecksum(withFields(edited, file, ['outs', 0], contentFields(content)), file);
}
/** The digest an import's file holds of itself, made right. */
function withChecksum(text, file) {
    const { workingDirectory } = (0,_dvc_file_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDvcFile */ .$)(text, file);
    const root = (0,_platform_yaml_index_js__WEBPACK_IMPORTED_MODULE_3__/* .parseYaml */ .h)(text, { file, numbers: 'exact' }).value;
    return (0,_platform_yaml_index_js__WEBPACK_IMPORTED_MODULE_4__/* .editYaml */ .a)(text, [{ path: ['md5'], value: (0,_stage_checksum_js__WEBPACK_IMPORTED_MODULE_2__/* .stageChecksum */ .W)(root, workingDirectory) }]);
}
/** Entries of the map at `path` made to be these; undefined for what must not be there. */
function withFields(text, file, path, fields) {
    let entry = (0,_platform_yaml_index_js__WEBPACK_IMPORTED_MODULE_3__/* .parseYaml */ .h)(text, { file }).value;
    for (const step of path)
        entry = entry?.[step];
    const old = (0,_platform_yaml_index_js__WEBPACK_IMPORTED_MODULE_5__/* .isYamlMap */ .S6)(entry) ? entry : {};
    const edits = Object.entries(fields).flatMap(([key, value]) => old[key] === value || (0,_platform_yaml_index_js__WEBPACK_IMPORTED_MODULE_5__/* .isYamlMap */ .S6)(value) ? [] : [{ path: [...path, key], value }]);
    return edits.length === 0 ? text : (0,_platform_yaml_index_js__WEBPACK_IMPORTED_MODULE_4__/* .editYaml */ .a)(text, edits);
}
/** In DVC's order; undefined for what the entry must not have. */
function contentFields(content) {
    return {
        md5: content.digest,
        size: content.sizeBytes,
        nfiles: content.fileCount,
        isexec: content.executable ? true : undefined,
        hash: content.legacy ? undefined : 'md5',
    };
}
function sourceFields(source) {
    if (source.kind === 'repository') {
        const { url, revision, lockedCommit, config, remote } = source;
        const settings = { config, remote };
        return { path: source.path, repo: filled({ url, rev: revision, rev_lock: lockedCommit, ...settings }) };
    }
    const { recorded, options } = source;
    const { md5, ...rest } = contentFields(recorded);
    return {
        md5,
        etag: recorded.etag,
        checksum: recorded.checksum,
        ...rest,
        path: source.path,
        fs_config: options,
    };
}
function filled(fields) {
    return Object.fromEntries(Object.entries(fields).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])));
}


/***/ })

};
;