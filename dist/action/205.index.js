export const id = 205;
export const ids = [205];
export const modules = {

/***/ 44677:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   It: () => (/* binding */ manifestDigest),
/* harmony export */   L_: () => (/* binding */ formatManifest),
/* harmony export */   R3: () => (/* binding */ sortEntries),
/* harmony export */   dZ: () => (/* binding */ formatRows)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _core_repository_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34949);


/** Made into bytes at a time, so that the text does not lie in memory beside them. */
const PIECE_ENTRIES = 20_000;
/** Of an entry without its path, and what is between it and the next (or `[]` around all of them). */
const FRAME_LENGTH = '{"md5": "", "relpath": }, '.length + 32;
/**
 * The manifest as DVC writes it, byte for byte: one line, `, ` and `: ` as separators, everything above `~` as
 * `\uXXXX`, sorted by code point.
 */
function formatManifest(entries) {
    return formatRows(entries.map(({ path }) => path), (row) => entries[row].digest);
}
/** The same for paths and what gives the digest of each, by its place among them. */
function formatRows(paths, digestAt) {
    const order = orderOf(paths);
    const length = paths.reduce((sum, path) => sum + FRAME_LENGTH + asciiJson(path).length, 0);
    const bytes = Buffer.allocUnsafe(Math.max(2, length));
    let at = bytes.write('[');
    for (let first = 0; first < order.length; first += PIECE_ENTRIES) {
        const items = [];
        for (const row of order.subarray(first, first + PIECE_ENTRIES)) {
            items.push(`{"md5": "${digestAt(row)}", "relpath": ${asciiJson(paths[row])}}`);
        }
        const text = items.join(', ');
        at += bytes.write(first === 0 ? text : `, ${text}`, at, 'latin1');
    }
    bytes.write(']', at);
    return bytes;
}
/** The entries in the order of manifests: by the code points of the whole path. */
function sortEntries(entries) {
    return Array.from(orderOf(entries.map(({ path }) => path)), (row) => entries[row]);
}
/** Places of the paths in the order of manifests. */
function orderOf(paths) {
    let isSorted = true;
    let isPlain = true; // else JavaScript's order differs
    for (let row = 0; row < paths.length; row++) {
        const path = paths[row];
        isPlain &&= !/[\uD800-\uFFFF]/.test(path);
        isSorted &&= row === 0 || paths[row - 1] <= path;
    }
    const order = new Uint32Array(paths.length).map((_, row) => row);
    if (isPlain && isSorted)
        return order;
    const compare = isPlain ? byText : _core_repository_path_js__WEBPACK_IMPORTED_MODULE_1__/* .byCodePoint */ .HH;
    return order.sort((a, b) => compare(paths[a], paths[b]));
}
function byText(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
/** Digest of a manifest, with its `.dir`. */
function manifestDigest(bytes) {
    return `${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('md5', bytes, 'hex')}.dir`;
}
function asciiJson(text) {
    if (/^[ !#-[\]-~]*$/.test(text))
        return `"${text}"`;
    return JSON.stringify(text).replace(/[^\0-~]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}


/***/ }),

/***/ 97139:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  mw: () => (/* binding */ digestAt),
  yQ: () => (/* binding */ hashFiles),
  O$: () => (/* binding */ unreadable)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(43026);
// EXTERNAL MODULE: ./build/src/platform/file-threads/file-batch.js
var file_batch = __webpack_require__(38073);
// EXTERNAL MODULE: ./build/src/platform/file-threads/shared-batch.js
var shared_batch = __webpack_require__(1998);
// EXTERNAL MODULE: ./build/src/platform/files.js
var files = __webpack_require__(48486);
// EXTERNAL MODULE: ./build/src/versioning/file-hash.js
var file_hash = __webpack_require__(79587);
;// CONCATENATED MODULE: ./build/src/versioning/path-rows.js
/**
 * Answers at which row of a joined list (by NUL) a path stands, undefined where it does not. Mostly they are asked for in
 * the order of the list; of a million of them no table of strings is made.
 */
function pathRows(paths, count) {
    const starts = new Uint32Array(count + 1);
    for (let row = 1; row < count; row++)
        starts[row] = paths.indexOf('\0', starts[row - 1]) + 1;
    starts[count] = paths.length + 1;
    const isAt = (row, path) => row < count && starts[row + 1] - starts[row] === path.length + 1 && paths.startsWith(path, starts[row]);
    let find;
    let next = 0;
    return (path) => {
        const row = isAt(next, path) ? next : (find ??= tableOf(paths, starts, isAt))(path);
        if (row !== undefined)
            next = row + 1;
        return row;
    };
}
/** An open table of rows by the hashes of their paths, at most half full. */
function tableOf(paths, starts, isAt) {
    const count = starts.length - 1;
    let mask = 63;
    while (mask < count * 2)
        mask = mask * 2 + 1;
    /** Rows, one more than they are. */
    const table = new Uint32Array(mask + 1);
    for (let row = 0; row < count; row++) {
        let place = hashOf(paths, starts[row], starts[row + 1] - 1) & mask;
        while (table[place] !== 0)
            place = (place + 1) & mask;
        table[place] = row + 1;
    }
    return (path) => {
        for (let place = hashOf(path, 0, path.length) & mask; table[place] !== 0; place = (place + 1) & mask) {
            if (isAt(table[place] - 1, path))
                return table[place] - 1;
        }
        return undefined;
    };
}
/** FNV-1a over the units of the text. */
function hashOf(text, start, end) {
    let hash = 0x811c9dc5;
    for (let at = start; at < end; at++)
        hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
    return hash ^ (hash >>> 15);
}

// EXTERNAL MODULE: ./build/src/versioning/workspace-index.js
var workspace_index = __webpack_require__(87178);
;// CONCATENATED MODULE: ./build/src/versioning/hash-files.js








/**
 * Hashes files of a tracked path (POSIX, relative to the root), reading those alone that are not as the index knows
 * them. `directories` and `startedMs` are those of the listing the files come from. `run` may do more with them. Throws `WORKSPACE_UNREADABLE` and `WORKSPACE_CHANGED` (exit 2) naming the file.
 */
function hashFiles(repository, path, files, rule, { directories, startedMs } = { startedMs: Date.now() }, run = rule === 'md5' ? (batch) => (0,file_batch/* runFileBatch */.Gc)({ work: 'hash', ...batch }) : (batch) => hashEach(batch, rule)) {
    const index = (0,workspace_index/* readIndex */.vY)(repository, path, rule);
    const paths = files.join('\0');
    const known = index && knownFiles(index, files, paths);
    const isOneFile = files.length === 1 && files[0] === '';
    const { identities, digests, outcomes } = run({
        sources: isOneFile ? [path] : files,
        sourceRoot: isOneFile ? `${repository.root}/` : `${(0,external_node_path_.join)(repository.root, path)}/`,
        ...known,
    });
    refuseOutcomes(path, files, outcomes);
    const hasSameFiles = index?.paths === paths && index.count === files.length;
    const isUnchanged = hasSameFiles && digests.equals(index.digests);
    const before = isUnchanged ? index.manifestDigest : undefined;
    const isKept = isUnchanged && (!directories || directories === index.directories);
    if (!isKept)
        (0,workspace_index/* releaseIndex */.IE)();
    return {
        files,
        identities,
        digests,
        sizeBytes: sum(identities, shared_batch/* IDENTITY */.zK.sizeBytes),
        ...(before !== undefined && { manifestDigest: before }),
        remember(manifestDigest) {
            const isKnown = isKept && before === manifestDigest;
            if (isKnown && outcomes.every((outcome) => outcome === shared_batch/* OUTCOMES */.im.same))
                return;
            const found = { paths, count: files.length, identities, digests };
            if (manifestDigest !== undefined)
                found.manifestDigest = manifestDigest;
            if (directories)
                found.directories = directories;
            (0,workspace_index/* writeIndex */._M)(repository, path, rule, found, startedMs);
        },
    };
}
/** Digest of one of the files. */
function digestAt({ digests }, index) {
    return digests.toString('hex', index * 16, index * 16 + 16);
}
/** What the index knows of these files, in their order. */
function knownFiles(index, files, paths) {
    if (index.paths === paths && index.count === files.length)
        return index;
    const identities = new Float64Array(new SharedArrayBuffer(files.length * shared_batch/* IDENTITY_LENGTH */.gF * 8));
    const digests = new Uint8Array(new SharedArrayBuffer(files.length * 16));
    const rowOf = pathRows(index.paths, index.count);
    for (const [at, file] of files.entries()) {
        const row = rowOf(file);
        if (row === undefined)
            continue;
        identities.set(index.identities.subarray(row * shared_batch/* IDENTITY_LENGTH */.gF, (row + 1) * shared_batch/* IDENTITY_LENGTH */.gF), at * shared_batch/* IDENTITY_LENGTH */.gF);
        digests.set(index.digests.subarray(row * 16, (row + 1) * 16), at * 16);
    }
    return { identities, digests };
}
/** `hash` of a file batch, by the rules of DVC 2. */
function hashEach(batch, rule) {
    const sources = batch.sources;
    const identities = new Float64Array(sources.length * shared_batch/* IDENTITY_LENGTH */.gF);
    const digests = Buffer.alloc(sources.length * 16);
    const outcomes = new Uint8Array(sources.length).fill(shared_batch/* OUTCOMES */.im.done);
    for (const [index, source] of sources.entries()) {
        const stat = (0,files/* statIfExists */.oL)(batch.sourceRoot + source);
        if (!stat?.isFile()) {
            outcomes[index] = stat ? shared_batch/* OUTCOMES */.im.notFile : shared_batch/* OUTCOMES */.im.missing;
            continue;
        }
        const at = index * shared_batch/* IDENTITY_LENGTH */.gF;
        identities.set([stat.dev, stat.ino, stat.mode, stat.size, stat.mtimeMs, stat.ctimeMs], at);
        const isSame = Object.values(shared_batch/* IDENTITY */.zK).every((column) => column === shared_batch/* IDENTITY */.zK.mode || batch.identities?.[at + column] === identities[at + column]);
        if (isSame) {
            digests.set(batch.digests.subarray(index * 16, index * 16 + 16), index * 16);
            outcomes[index] = shared_batch/* OUTCOMES */.im.same;
            continue;
        }
        try {
            digests.write((0,file_hash/* hashFile */.DC)(batch.sourceRoot + source, rule).digest, index * 16, 'hex');
        }
        catch (error) {
            if (!(0,files/* isMissing */.b2)(error))
                throw error;
            outcomes[index] = shared_batch/* OUTCOMES */.im.missing;
        }
    }
    return { identities, digests, outcomes };
}
function refuseOutcomes(path, files, outcomes) {
    for (let index = 0; index < outcomes.length; index++) {
        const outcome = outcomes[index];
        if (outcome === shared_batch/* OUTCOMES */.im.done || outcome === shared_batch/* OUTCOMES */.im.same)
            continue;
        const name = files[index] === '' ? path : `${path}/${files[index]}`;
        if (outcome === shared_batch/* OUTCOMES */.im.missing)
            throw unreadable(name, 'vanished while it was read');
        if (outcome === shared_batch/* OUTCOMES */.im.notFile)
            throw unreadable(name, 'is neither a file nor a directory');
        throw new errors/* UserError */.yo({
            code: 'WORKSPACE_CHANGED',
            message: `${name} changed while it was stored`,
            hint: 'Try again when nothing writes to it.',
            exitCode: 2,
        });
    }
}
/** `WORKSPACE_UNREADABLE` (exit 2): something in the workspace has no content that could be recorded. */
function unreadable(path, reason) {
    return new errors/* UserError */.yo({
        code: 'WORKSPACE_UNREADABLE',
        message: `${path} ${reason}`,
        hint: 'Remove or rename it, or name it in .dvcignore.',
        exitCode: 2,
    });
}
function sum(identities, column) {
    let total = 0;
    for (let at = column; at < identities.length; at += shared_batch/* IDENTITY_LENGTH */.gF)
        total += identities[at];
    return total;
}


/***/ }),

/***/ 50205:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  hG: () => (/* binding */ directoryContent),
  jt: () => (/* binding */ directoryOf),
  Lv: () => (/* binding */ hashWorkspacePath),
  $V: () => (/* binding */ manifestOf)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(43026);
// EXTERNAL MODULE: ./build/src/platform/files.js
var files = __webpack_require__(48486);
;// CONCATENATED MODULE: ./build/src/versioning/differing-files.js
/**
 * Entries of either list that the other one lacks or has with other content, sorted by path. `isDifferent` is asked about
 * those that are the same in both. Undefined where `there` is not sorted by the units of its paths.
 */
function differingFiles(here, there, isDifferent = () => false) {
    const order = orderOf(here);
    const found = { here: [], there: [], alike: 0 };
    let at = 0;
    let last;
    for (let row = 0; row < there.count; row++) {
        const path = there.path(row);
        if (last !== undefined && last >= path)
            return undefined;
        last = path;
        let own = at < order.length ? here.path(order[at]) : undefined;
        while (own !== undefined && own < path) {
            found.here.push({ path: own, digest: here.digest(order[at]) });
            own = ++at < order.length ? here.path(order[at]) : undefined;
        }
        const digest = there.digest(row);
        if (own !== path) {
            found.there.push({ path, digest });
            continue;
        }
        const entry = { path, digest: here.digest(order[at++]) };
        if (entry.digest === digest && !isDifferent(entry)) {
            found.alike++;
            continue;
        }
        found.here.push(entry);
        found.there.push({ path, digest });
    }
    for (; at < order.length; at++)
        found.here.push({ path: here.path(order[at]), digest: here.digest(order[at]) });
    return found;
}
/** Rows by the units of their paths. */
function orderOf({ count, path }) {
    const order = new Uint32Array(count).map((_, row) => row);
    let isSorted = true;
    for (let row = 1; row < count && isSorted; row++)
        isSorted = path(row - 1) < path(row);
    return isSorted ? order : order.sort((a, b) => (path(a) < path(b) ? -1 : 1));
}

// EXTERNAL MODULE: ./build/src/versioning/file-hash.js
var file_hash = __webpack_require__(79587);
// EXTERNAL MODULE: ./build/src/versioning/hash-files.js + 1 modules
var hash_files = __webpack_require__(97139);
// EXTERNAL MODULE: ./build/src/versioning/ignore-rules.js + 1 modules
var ignore_rules = __webpack_require__(80014);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/src/platform/file-threads/shared-batch.js
var shared_batch = __webpack_require__(1998);
// EXTERNAL MODULE: ./build/src/versioning/list-files.js
var list_files = __webpack_require__(87594);
// EXTERNAL MODULE: ./build/src/versioning/workspace-index.js
var workspace_index = __webpack_require__(87178);
;// CONCATENATED MODULE: ./build/src/versioning/workspace-listing.js







/**
 * What `listFiles` finds. Where every directory is as it was when the index was written, and so are the ignore rules,
 * nothing can have been added, deleted or renamed, and the index says which files there are.
 */
function listWorkspace(repository, path, ignored, onLeftover) {
    const startedMs = Date.now();
    const rules = rulesDigest(repository, path);
    const index = (0,workspace_index/* readIndex */.vY)(repository, path, 'md5');
    if (index?.directories && isCurrent(repository, path, rules, index.directories)) {
        return { files: index.count === 0 ? [] : index.paths.split('\0'), directories: index.directories, startedMs };
    }
    const names = [rules];
    const identities = [];
    let isPlain = true;
    const files = (0,list_files/* listFiles */.C)(repository, path, ignored, (leftover) => {
        isPlain = false;
        onLeftover(leftover);
    }, {
        onDirectory(below) {
            names.push(below);
            identities.push(...identityOf((0,external_node_path_.join)(repository.root, path, below)));
        },
        onOther: () => void (isPlain = false),
    });
    if (!isPlain || files.includes(''))
        return { files, startedMs };
    return { files, directories: { paths: names.join('\0'), identities: Float64Array.from(identities) }, startedMs };
}
function isCurrent(repository, path, rules, known) {
    const [knownRules, ...directories] = known.paths.split('\0');
    if (knownRules !== rules)
        return false;
    const top = (0,external_node_path_.join)(repository.root, path);
    return directories.every((below, at) => {
        const now = identityOf(below === '' ? top : `${top}/${below}`);
        return now.every((value, column) => value === known.identities[at * shared_batch/* IDENTITY_LENGTH */.gF + column]);
    });
}
/** Zeros, which nothing equals, for a directory that is not there. */
function identityOf(directory) {
    const row = new Array(shared_batch/* IDENTITY_LENGTH */.gF).fill(0);
    const stat = (0,external_node_fs_.statSync)(directory, { throwIfNoEntry: false });
    if (!stat?.isDirectory())
        return row.fill(NaN);
    row[0] = stat.dev;
    row[shared_batch/* IDENTITY */.zK.ino] = stat.ino;
    row[shared_batch/* IDENTITY */.zK.mtimeMs] = stat.mtimeMs;
    row[shared_batch/* IDENTITY */.zK.ctimeMs] = stat.ctimeMs;
    return row;
}
/** Digest of every `.dvcignore` that speaks of what is below a path. */
function rulesDigest(repository, path) {
    const parts = path.split('/');
    const texts = parts.map((_, length) => (0,files/* readTextIfExists */.TP)((0,external_node_path_.join)(repository.root, ...parts.slice(0, length), '.dvcignore')) ?? '');
    return (0,external_node_crypto_.hash)('md5', texts.join('\0'), 'hex');
}

// EXTERNAL MODULE: ./build/src/versioning/format-manifest.js
var format_manifest = __webpack_require__(44677);
// EXTERNAL MODULE: ./build/src/versioning/manifest.js
var versioning_manifest = __webpack_require__(27125);
;// CONCATENATED MODULE: ./build/src/versioning/hash-workspace.js












/**
 * Content of a workspace path (POSIX, relative to the root) as DVC records it; undefined when nothing is there or
 * `.dvcignore` leaves it out. Throws `WORKSPACE_UNREADABLE` (exit 2) for broken links, names that are not UTF-8,
 * and things that are neither file nor directory, and `PATH_OUTSIDE` (exit 2) for `../` out of the git repository.
 */
function hashWorkspacePath(repository, path, options = {}) {
    const absolute = (0,external_node_path_.join)(repository.root, path);
    const stat = (0,files/* statIfExists */.oL)(absolute);
    if (!stat)
        return undefined;
    const isOutside = path.startsWith('../');
    if (isOutside)
        refuseOutsideGit(repository, path);
    const ignored = isOutside ? NOTHING_IGNORED : (options.ignored ?? (0,ignore_rules/* dvcIgnoreRules */.By)(repository));
    if (ignored.ignores(path, stat.isDirectory())) {
        if (!options.named)
            return undefined;
        if (stat.isDirectory())
            return directoryContent([], 0);
    }
    const hashed = hashAs(options.legacy ? 'dos2unix' : 'md5');
    const recorded = options.expected;
    if (!options.legacy || recorded === undefined || hashed.content.digest === recorded)
        return hashed;
    const asRead = hashAs('dos2unix-per-chunk');
    return asRead.content.digest === recorded ? asRead : hashed;
    function hashAs(rule) {
        const found = stat.isDirectory()
            ? hashDirectory(repository, path, rule, ignored)
            : hashOneFile(repository, path, rule, stat, absolute);
        if (options.legacy)
            found.content.legacy = true;
        return found;
    }
}
const NOTHING_IGNORED = { ignores: () => false, ignoresBelow: () => false };
/** A project inside a larger git repository may read the rest of it, and nothing else of the machine. */
function refuseOutsideGit(repository, path) {
    const top = (0,ignore_rules/* gitTop */.Sp)((0,external_node_fs_.realpathSync)(repository.root));
    const parts = top === undefined ? ['..'] : (0,external_node_path_.relative)(top, (0,external_node_fs_.realpathSync)((0,external_node_path_.join)(repository.root, path))).split(external_node_path_.sep);
    if (!(0,external_node_path_.isAbsolute)(parts[0]) && parts[0] !== '..' && parts[0] !== '.git' && parts[0] !== '')
        return;
    throw new errors/* UserError */.yo({
        code: 'PATH_OUTSIDE',
        message: `"${path.slice(0, 200)}" leads out of the git repository`,
        hint: 'Track it with `dvc import-url` and depend on the local copy.',
        exitCode: 2,
    });
}
function hashOneFile(repository, path, rule, stat, absolute) {
    if (!stat.isFile())
        throw (0,hash_files/* unreadable */.O$)(path, 'is neither a file nor a directory');
    const executable = (stat.mode & 0o100) !== 0 && { executable: true };
    if (stat.size < workspace_index/* INDEXED_FROM_BYTES */.Zl) {
        const { digest, sizeBytes } = (0,file_hash/* hashFile */.DC)(absolute, rule, stat.size);
        return { content: { digest, sizeBytes, ...executable } };
    }
    const hashed = (0,hash_files/* hashFiles */.yQ)(repository, path, [''], rule);
    hashed.remember();
    return { content: { digest: (0,hash_files/* digestAt */.mw)(hashed, 0), sizeBytes: hashed.sizeBytes, ...executable } };
}
function hashDirectory(repository, path, rule, ignored) {
    const leftovers = [];
    const listing = listWorkspace(repository, path, ignored, (leftover) => leftovers.push(leftover));
    const found = directoryOf((0,hash_files/* hashFiles */.yQ)(repository, path, listing.files, rule, rule === 'md5' ? listing : undefined));
    if (leftovers.length > 0)
        found.leftovers = leftovers;
    return found;
}
/** Content of a directory whose files are hashed, remembered for the next run. Entries are made when they are asked for. */
function directoryOf(hashed) {
    const { files, sizeBytes } = hashed;
    const digest = hashed.manifestDigest ?? (0,format_manifest/* manifestDigest */.It)(manifestOf(hashed)).slice(0, -'.dir'.length);
    hashed.remember(digest);
    let rows = { files, digests: hashed.digests }; // of no use once there are entries
    let manifest;
    const found = {
        content: { digest: `${digest}.dir`, sizeBytes, fileCount: files.length },
        get manifest() {
            manifest ??= (0,format_manifest/* sortEntries */.R3)((0,versioning_manifest/* entriesOf */.Mc)(rowsOfHashed(rows)));
            rows = undefined;
            return manifest;
        },
    };
    const differing = (other, isDifferent) => rows && differingFiles(rowsOfHashed(rows), other, isDifferent);
    return Object.defineProperty(found, 'differing', { value: differing }); // a question, no part of what was found
}
/** The bytes of the manifest of hashed files. */
function manifestOf(hashed) {
    return (0,format_manifest/* formatRows */.dZ)(hashed.files, (row) => (0,hash_files/* digestAt */.mw)(hashed, row));
}
function rowsOfHashed(hashed) {
    const { files } = hashed;
    return { count: files.length, path: (row) => files[row], digest: (row) => (0,hash_files/* digestAt */.mw)(hashed, row) };
}
/** Content of a directory made of these files, in any order. */
function directoryContent(files, sizeBytes) {
    const manifest = (0,format_manifest/* sortEntries */.R3)(files);
    const digest = (0,format_manifest/* manifestDigest */.It)((0,format_manifest/* formatManifest */.L_)(manifest));
    return { content: { digest, sizeBytes, fileCount: manifest.length }, manifest };
}


/***/ }),

/***/ 23483:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B2: () => (/* binding */ workspaceTemporary),
/* harmony export */   UY: () => (/* binding */ stagingPlaces),
/* harmony export */   ij: () => (/* binding */ isLeftover)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/** A name beside a workspace file for what becomes that file by a rename. */
function workspaceTemporary(target) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(target), `.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(8).toString('hex')}.assay-tmp`);
}
/** Whether the file has such a name: whoever was to rename it was killed, and it is nobody's content. */
function isLeftover(path) {
    return /(^|\/)\.[0-9a-f]{16}\.assay-tmp$/.test(path);
}
/**
 * Where what has this name beside its place (POSIX, relative to the root) may be until it is whole: out of git's sight,
 * which ignores `.dvc/tmp`, or under the name itself where that is another file system.
 */
function stagingPlaces(staging) {
    return [`.dvc/tmp/assay/${node_path__WEBPACK_IMPORTED_MODULE_1__.posix.basename(staging)}`, staging];
}


/***/ }),

/***/ 87594:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ listFiles)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _platform_files_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(48486);
/* harmony import */ var _hash_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(97139);
/* harmony import */ var _leftover_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23483);
/* harmony import */ var _object_cache_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(75660);
/* harmony import */ var _read_named_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42532);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70776);







const DOT = 0x2e;
/**
 * Files below a tracked directory as DVC sees them (dvc-formats §1.4), relative to it: links to files are files,
 * links to directories and nested repositories are left out, and so is what `.dvcignore` names. A link that an
 * earlier checkout made to an object that is gone from the cache counts as a missing file. What an interrupted
 * checkout left behind is handed to `onLeftover`, relative to the root.
 */
function listFiles(repository, path, ignored, onLeftover, watch) {
    const files = [];
    const pending = [''];
    for (let below = pending.pop(); below !== undefined; below = pending.pop()) {
        const here = below === '' ? path : `${path}/${below}`;
        watch?.onDirectory(below);
        for (const entry of (0,_read_named_js__WEBPACK_IMPORTED_MODULE_1__/* .readNamed */ .M)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(repository.root, here), here)) {
            const { name } = entry;
            const file = below === '' ? name : `${below}/${name}`;
            const inRepository = `${here}/${name}`;
            const kind = kindOf(repository, entry, inRepository);
            const isDotted = name.charCodeAt(0) === DOT; // only such names mean something to us
            if (watch && !entry.isFile() && (!entry.isDirectory() || (0,_repository_js__WEBPACK_IMPORTED_MODULE_2__/* .isRepositoryRoot */ .FO)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(repository.root, inRepository))))
                watch.onOther();
            if (ignored.ignoresBelow(inRepository, kind.endsWith('directory')))
                continue;
            if (isDotted && (0,_leftover_js__WEBPACK_IMPORTED_MODULE_3__/* .isLeftover */ .ij)(name)) {
                if (kind !== 'directory')
                    onLeftover?.(inRepository);
            }
            else if (kind === 'file') {
                if (isDotted && name === '.dvcignore')
                    throw (0,_hash_files_js__WEBPACK_IMPORTED_MODULE_4__/* .unreadable */ .O$)(inRepository, 'must not lie inside a tracked directory');
                files.push(file);
            }
            else if (kind === 'directory' && !(0,_repository_js__WEBPACK_IMPORTED_MODULE_2__/* .isRepositoryRoot */ .FO)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(repository.root, inRepository))) {
                pending.push(file);
            }
            else if (kind === 'other') {
                throw (0,_hash_files_js__WEBPACK_IMPORTED_MODULE_4__/* .unreadable */ .O$)(inRepository, 'is neither a file nor a directory');
            }
            else if (kind === 'broken link' && !(0,_object_cache_js__WEBPACK_IMPORTED_MODULE_5__/* .isCacheLink */ .hw)(repository, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(repository.root, inRepository))) {
                throw (0,_hash_files_js__WEBPACK_IMPORTED_MODULE_4__/* .unreadable */ .O$)(inRepository, 'is a link to something that is not there');
            }
        }
    }
    return files;
}
function kindOf(repository, entry, path) {
    if (entry.isFile())
        return 'file';
    if (entry.isDirectory())
        return 'directory';
    const absolute = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(repository.root, path);
    const target = entry.isSymbolicLink() ? (0,_platform_files_js__WEBPACK_IMPORTED_MODULE_6__/* .statIfExists */ .oL)(absolute) : undefined;
    if (target?.isFile())
        return 'file';
    if (target?.isDirectory())
        return 'linked directory';
    if (entry.isSymbolicLink() && target === undefined && (0,_repository_js__WEBPACK_IMPORTED_MODULE_2__/* .existsAt */ .Sw)(absolute))
        return 'broken link';
    if (target === undefined && !(0,_repository_js__WEBPACK_IMPORTED_MODULE_2__/* .existsAt */ .Sw)(absolute))
        throw (0,_hash_files_js__WEBPACK_IMPORTED_MODULE_4__/* .unreadable */ .O$)(path, 'vanished while it was read');
    return 'other';
}


/***/ }),

/***/ 42532:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ readNamed)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _hash_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97139);


/**
 * Entries of a directory (absolute; `shown` in messages). A name that is not UTF-8 is `WORKSPACE_UNREADABLE` (exit 2),
 * since no manifest can hold it.
 */
function readNamed(absolute, shown) {
    const entries = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(absolute, { withFileTypes: true });
    if (entries.some(({ name }) => name.includes('\uFFFD'))) {
        for (const name of (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(absolute, { encoding: 'buffer' })) {
            if (Buffer.from(name.toString('utf8')).equals(name))
                continue;
            throw (0,_hash_files_js__WEBPACK_IMPORTED_MODULE_1__/* .unreadable */ .O$)(`${shown}/${name.toString('latin1')}`, 'has a name that is not UTF-8');
        }
    }
    return entries;
}


/***/ })

};
