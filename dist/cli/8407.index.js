"use strict";
exports.id = 8407;
exports.ids = [8407];
exports.modules = {

/***/ 9809:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DK: () => (/* binding */ ignoreAllInGit),
/* harmony export */   bG: () => (/* binding */ ignorePattern),
/* harmony export */   es: () => (/* binding */ ignoreInGit)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path_posix__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3916);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3026);
/* harmony import */ var _platform_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8486);
/* harmony import */ var _ignore_rules_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14);





/**
 * Keeps git from taking a path (POSIX, relative to the root) whose content the cache keeps: adds `/<name>` to the
 * `.gitignore` beside it, as DVC does (dvc-formats §1.8). Returns the changed file, or undefined where git ignores the
 * path already or there is no git. Throws `PATH_THROUGH_LINK` (exit 2) for a `.gitignore` that is a link, which git
 * would not read.
 */
function ignoreInGit(repository, path) {
    return ignoreAllInGit(repository, [path]).get(path);
}
/** The same for many paths at once; says which file was changed for which of them. Throws before any is. */
function ignoreAllInGit(repository, paths) {
    const changed = new Map();
    if ((0,_ignore_rules_js__WEBPACK_IMPORTED_MODULE_2__/* .gitTop */ .Sp)(repository.root) === undefined)
        return changed;
    const rules = (0,_ignore_rules_js__WEBPACK_IMPORTED_MODULE_2__/* .gitIgnoreRules */ .Uj)(repository);
    const files = new Map();
    for (const path of paths) {
        const isDirectory = (0,_platform_files_js__WEBPACK_IMPORTED_MODULE_3__/* .statIfExists */ .oL)((0,node_path_posix__WEBPACK_IMPORTED_MODULE_1__.join)(repository.root, path))?.isDirectory() ?? false;
        if (rules.ignores(path, isDirectory))
            continue;
        const file = (0,node_path_posix__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path_posix__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), '.gitignore');
        const list = files.get(file);
        if (list)
            list.push(path);
        else
            files.set(file, [path]);
        if (!list)
            refuseLink(repository, file);
    }
    for (const [file, ignored] of files) {
        const absolute = (0,node_path_posix__WEBPACK_IMPORTED_MODULE_1__.join)(repository.root, file);
        const text = (0,_platform_files_js__WEBPACK_IMPORTED_MODULE_3__/* .readTextIfExists */ .TP)(absolute) ?? '';
        const known = new Set(text.split('\n'));
        const missing = ignored.filter((path) => !known.has(ignorePattern((0,node_path_posix__WEBPACK_IMPORTED_MODULE_1__.basename)(path))));
        const lines = missing.map((path) => `${ignorePattern((0,node_path_posix__WEBPACK_IMPORTED_MODULE_1__.basename)(path))}\n`).join('');
        if (lines !== '')
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.appendFileSync)(absolute, text === '' || text.endsWith('\n') ? lines : `\n${lines}`);
        for (const path of missing)
            changed.set(path, file);
    }
    return changed;
}
function refuseLink(repository, file) {
    if (!(0,_platform_files_js__WEBPACK_IMPORTED_MODULE_3__/* .lstatIfExists */ .sM)((0,node_path_posix__WEBPACK_IMPORTED_MODULE_1__.join)(repository.root, file))?.isSymbolicLink())
        return;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo({
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

/***/ 8407:
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
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(3026);
// EXTERNAL MODULE: ./build/src/core/redact.js
var redact = __webpack_require__(416);
// EXTERNAL MODULE: ./build/src/versioning/remotes/resolve-remote.js
var resolve_remote = __webpack_require__(5925);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./build/src/platform/files.js
var platform_files = __webpack_require__(8486);
// EXTERNAL MODULE: ./build/src/versioning/file-hash.js
var file_hash = __webpack_require__(9587);
// EXTERNAL MODULE: ./build/src/versioning/manifest.js
var versioning_manifest = __webpack_require__(7125);
// EXTERNAL MODULE: ./build/src/versioning/safe-path.js
var safe_path = __webpack_require__(8633);
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
    const digest = (0,versioning_manifest/* manifestDigest */.It)((0,versioning_manifest/* formatManifest */.L_)(entries));
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
        return (await __webpack_require__.e(/* import() */ 8103).then(__webpack_require__.bind(__webpack_require__, 8103))).s3Place(config, key, repository);
    if (scheme === 'http' || scheme === 'https') {
        return (await __webpack_require__.e(/* import() */ 2849).then(__webpack_require__.bind(__webpack_require__, 2849))).httpPlace(config, key, repository);
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
var object_cache = __webpack_require__(5660);
// EXTERNAL MODULE: ./build/src/versioning/remotes/retry.js
var retry = __webpack_require__(6596);
// EXTERNAL MODULE: ./build/src/versioning/transfer/for-each-concurrently.js
var for_each_concurrently = __webpack_require__(3008);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/src/versioning/object-layout.js
var object_layout = __webpack_require__(8746);
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
    const manifest = (0,versioning_manifest/* formatManifest */.L_)(entries);
    const digest = (0,versioning_manifest/* manifestDigest */.It)(manifest);
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
var push_outputs = __webpack_require__(1851);
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
    const manifest = (0,versioning_manifest/* formatManifest */.L_)(entries);
    const digest = (0,versioning_manifest/* manifestDigest */.It)(manifest);
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
var config = __webpack_require__(1199);
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

// EXTERNAL MODULE: ./build/src/versioning/checkout-outputs.js + 2 modules
var checkout_outputs = __webpack_require__(1217);
// EXTERNAL MODULE: ./build/src/versioning/dvc-file.js + 2 modules
var dvc_file = __webpack_require__(5756);
// EXTERNAL MODULE: ./build/src/versioning/ignore-in-git.js
var ignore_in_git = __webpack_require__(9809);
// EXTERNAL MODULE: ./build/src/versioning/make-way.js
var make_way = __webpack_require__(8220);
// EXTERNAL MODULE: ./build/src/versioning/output-state.js
var output_state = __webpack_require__(3873);
// EXTERNAL MODULE: ./build/src/versioning/write-dvc-file.js
var write_dvc_file = __webpack_require__(3918);
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

/***/ 3873:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ outputState)
/* harmony export */ });
/* harmony import */ var _hash_workspace_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3619);
/* harmony import */ var _stored_content_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5899);


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

/***/ 955:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ readOnlyRemote)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3026);

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

/***/ 1851:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $: () => (/* binding */ pushOutputs)
});

// EXTERNAL MODULE: ./build/src/core/digest.js
var core_digest = __webpack_require__(4161);
// EXTERNAL MODULE: ./build/src/platform/files.js
var platform_files = __webpack_require__(8486);
// EXTERNAL MODULE: ./build/src/versioning/object-layout.js
var object_layout = __webpack_require__(8746);
// EXTERNAL MODULE: ./build/src/versioning/seen-whole.js
var seen_whole = __webpack_require__(6609);
// EXTERNAL MODULE: ./build/src/versioning/remotes/read-only.js
var read_only = __webpack_require__(955);
// EXTERNAL MODULE: ./build/src/versioning/transfer/existing-at.js
var existing_at = __webpack_require__(2261);
// EXTERNAL MODULE: ./build/src/versioning/transfer/gather-manifests.js
var gather_manifests = __webpack_require__(1578);
// EXTERNAL MODULE: ./build/src/versioning/transfer/move-objects.js
var move_objects = __webpack_require__(7462);
// EXTERNAL MODULE: ./build/src/versioning/transfer/plan-transfer.js
var plan_transfer = __webpack_require__(717);
// EXTERNAL MODULE: ./build/src/versioning/copy-objects.js
var copy_objects = __webpack_require__(5700);
// EXTERNAL MODULE: ./build/src/versioning/object-cache.js
var object_cache = __webpack_require__(5660);
// EXTERNAL MODULE: ./build/src/versioning/transfer/receive-mover.js
var receive_mover = __webpack_require__(33);
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
var transfer_result = __webpack_require__(2035);
// EXTERNAL MODULE: ./build/src/versioning/transfer/wanted-objects.js
var wanted_objects = __webpack_require__(1251);
// EXTERNAL MODULE: ./build/src/versioning/transfer/with-remote.js
var with_remote = __webpack_require__(1025);
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

/***/ 3918:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J$: () => (/* binding */ contentFields),
/* harmony export */   O9: () => (/* binding */ withNewContent),
/* harmony export */   Od: () => (/* binding */ newDvcFile),
/* harmony export */   Wh: () => (/* binding */ newImportFile),
/* harmony export */   sL: () => (/* binding */ withImport)
/* harmony export */ });
/* harmony import */ var _platform_yaml_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2428);
/* harmony import */ var _platform_yaml_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2556);
/* harmony import */ var _platform_yaml_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5401);
/* harmony import */ var _platform_yaml_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3535);
/* harmony import */ var _dvc_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5756);
/* harmony import */ var _stage_checksum_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5814);



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