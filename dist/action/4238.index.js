export const id = 4238;
export const ids = [4238];
export const modules = {

/***/ 50544:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ revisionScope),
/* harmony export */   n: () => (/* binding */ REVISION_OPTIONS)
/* harmony export */ });
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62925);

/** Options of verbs that take data of several revisions, as DVC names them. */
const REVISION_OPTIONS = {
    allBranches: (0,_command_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt)('-a, --all-branches', 'data of the tips of all git branches as well'),
    allTags: (0,_command_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt)('-T, --all-tags', 'data of all git tags as well'),
    allCommits: (0,_command_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt)('-A, --all-commits', 'data of all git commits as well'),
};
/** The scope that flags ask for; undefined where none was given. */
function revisionScope(given) {
    const { allBranches = false, allTags = false, allCommits = false } = given;
    return allBranches || allTags || allCommits ? { allBranches, allTags, allCommits } : undefined;
}


/***/ }),

/***/ 84238:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  verify: () => (/* binding */ verify)
});

// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(43026);
// EXTERNAL MODULE: ./build/src/platform/file-threads/file-batch.js
var file_batch = __webpack_require__(38073);
// EXTERNAL MODULE: ./build/src/versioning/cache-presence.js
var cache_presence = __webpack_require__(86924);
// EXTERNAL MODULE: ./build/src/versioning/manifests-of.js
var manifests_of = __webpack_require__(13688);
// EXTERNAL MODULE: ./build/src/versioning/needed-objects.js
var needed_objects = __webpack_require__(62536);
// EXTERNAL MODULE: ./build/src/versioning/object-cache.js
var object_cache = __webpack_require__(75660);
// EXTERNAL MODULE: ./build/src/versioning/object-layout.js
var object_layout = __webpack_require__(38746);
// EXTERNAL MODULE: ./build/src/versioning/remote-presence.js
var remote_presence = __webpack_require__(3446);
// EXTERNAL MODULE: ./build/src/versioning/remotes/index.js
var remotes = __webpack_require__(65990);
// EXTERNAL MODULE: ./build/src/versioning/remotes/retry.js
var retry = __webpack_require__(6596);
// EXTERNAL MODULE: ./build/src/versioning/transfer/for-each-concurrently.js
var for_each_concurrently = __webpack_require__(83008);
;// CONCATENATED MODULE: ./build/src/versioning/verify-objects.js










/**
 * Checks that everything outputs name is in the remotes that own them, by existence and, where one is recorded, by size.
 * Data is read only where options ask for it; of directories the manifests are. Throws what remotes throw.
 */
async function verifyObjects(repository, outputs, options) {
    const { needed, lists } = await gatherNeeded(repository, outputs, options);
    const result = {
        missing: [],
        corrupt: [],
        checked: { outputs: outputs.length, objects: needed.length, bytes: 0 },
    };
    const onAbsent = (error) => {
        throw error;
    };
    const sizeOf = await (0,remote_presence/* remotePresence */.q)(repository, needed, { ...options, onAbsent });
    const present = [];
    for (const one of needed) {
        const size = sizeOf(one);
        result.checked.bytes += size ?? 0;
        const list = lists.get(one.digest);
        if (size === undefined)
            result.missing.push(problem(one, 'remote'));
        else if (list)
            result.corrupt.push(problem(one, 'remote', list.reason));
        else if (one.sizeBytes !== undefined && one.sizeBytes !== size)
            result.corrupt.push(problem(one, 'remote', `it has ${size} bytes instead of ${one.sizeBytes}`));
        else
            present.push(one);
    }
    if (options.remoteContent)
        result.corrupt.push(...(await corruptInRemotes(repository, present, options)));
    if (options.cache)
        verifyCache(repository, needed, result);
    return result;
}
/** Each object once, with the first that needs it, and why lists of files are not known, by digest. */
async function gatherNeeded(repository, outputs, options) {
    const first = new Map();
    const lists = new Map();
    for (const part of (0,manifests_of/* inParts */.oP)(outputs)) {
        const { entries, failed } = await (0,manifests_of/* manifestsOf */.oF)(repository, part, options);
        for (const failure of failed)
            lists.set(failure.digest, failure);
        for (const one of (0,needed_objects/* neededObjects */.o)(part, entries)) {
            const key = `${(0,object_layout/* objectKey */.T5)(one)} ${one.remote ?? ''}`;
            if (!first.has(key))
                first.set(key, one);
        }
    }
    return { needed: [...first.values()], lists };
}
function problem({ digest, path, owner, sizeBytes }, where, reason) {
    return { digest, path, owner, where, size: sizeBytes ?? null, ...(reason !== undefined && { reason }) };
}
async function corruptInRemotes(repository, objects, options) {
    const corrupt = [];
    const nameOf = ({ remote }) => remote ?? options.remote ?? repository.config.defaultRemote;
    const phase = options.progress.phase('Reading', { items: objects.length });
    for (const name of new Set(objects.map(nameOf))) {
        const remote = await (0,remotes/* openRemote */.d3)(repository, name);
        const ofRemote = objects.filter((one) => nameOf(one) === name);
        try {
            await (0,for_each_concurrently/* forEachConcurrently */.D)(ofRemote, options.jobs ?? remote.jobs, options.signal, async (one, stop) => {
                const found = await (0,retry/* withRetries */.L)(async () => {
                    const hasher = (0,object_cache/* objectHasher */.ZK)(one);
                    for await (const piece of (await remote.read((0,object_layout/* objectKey */.T5)(one), stop)) ?? [])
                        hasher.update(piece);
                    return hasher.digest();
                }, { signal: stop });
                if (found !== one.digest)
                    corrupt.push(problem(one, 'remote', `its content has the digest ${found}`));
                phase.advance(1);
            });
        }
        finally {
            remote.close();
        }
    }
    phase.done();
    return corrupt;
}
function verifyCache(repository, needed, result) {
    const isThere = (0,cache_presence/* cachePresence */.Q)(repository, needed.length);
    const there = needed.filter((one) => isThere(one));
    for (const one of needed)
        if (!isThere(one))
            result.missing.push(problem(one, 'cache'));
    const current = there.filter(({ legacy }) => !legacy);
    const { digests } = (0,file_batch/* runFileBatch */.Gc)({
        work: 'hash',
        sourceRoot: `${repository.cacheDirectory}/`,
        sources: current.map(object_layout/* objectKey */.T5),
    });
    for (const [index, one] of current.entries()) {
        const found = digests.toString('hex', index * 16, index * 16 + 16);
        if (found !== one.digest.slice(0, 32))
            result.corrupt.push(problem(one, 'cache', `its content has the digest ${found}`));
    }
    for (const one of there) {
        if (!one.legacy || (0,object_cache/* isIntact */.kM)((0,object_layout/* objectPath */.du)(repository.cacheDirectory, one), one))
            continue;
        result.corrupt.push(problem(one, 'cache', 'its content has another digest'));
    }
}

// EXTERNAL MODULE: ./build/src/commands/command.js
var command = __webpack_require__(62925);
// EXTERNAL MODULE: ./build/src/commands/open-repository.js
var open_repository = __webpack_require__(4159);
// EXTERNAL MODULE: ./build/src/commands/revision-options.js
var revision_options = __webpack_require__(50544);
// EXTERNAL MODULE: ./build/src/commands/revision-outputs.js
var revision_outputs = __webpack_require__(72432);
// EXTERNAL MODULE: ./build/src/commands/targets.js
var commands_targets = __webpack_require__(83386);
// EXTERNAL MODULE: ./build/src/core/format-number.js
var format_number = __webpack_require__(26034);
;// CONCATENATED MODULE: ./build/src/commands/verify-text.js

const MOST_LISTED = 50;
/** What is wrong, grouped, and what to type; or that nothing is. */
function verifyText({ missing, corrupt, unrecorded, checked }) {
    const { outputs, objects, bytes } = checked;
    const inRemote = missing.filter(({ where }) => where === 'remote');
    const inCache = missing.filter(({ where }) => where === 'cache');
    const parts = [
        group('Not in the remote', inRemote.map(line), 'Push it from where it was made: assay push'),
        group('Not in the cache', inCache.map(line), 'Bring it: assay fetch'),
        group('Not what it should be', corrupt.map(line), 'Delete it there, then push or fetch it again.'),
        group('Declared, and recorded nowhere', unrecorded.map(({ path, owner }) => `${path}  (${owner})`), 'Make it: assay repro, then commit dvc.lock.'),
    ].filter((part) => part !== '');
    const number = (count, what) => `${(0,format_number/* formatNumber */.ZV)(count)} ${what}${count === 1 ? '' : 's'}`;
    const summary = `${number(outputs, 'output')}, ${number(objects, 'object')}, ${(0,format_number/* formatBytes */.z3)(bytes)} in the remote`;
    return [...parts, parts.length === 0 ? `Everything is where it should be: ${summary}.` : `Checked: ${summary}.`].join('\n');
}
function line({ path, owner, digest, size, where, reason }) {
    const details = [
        owner,
        digest,
        ...(size === null ? [] : [(0,format_number/* formatBytes */.z3)(size)]),
        ...(reason ? [`${where}: ${reason}`] : []),
    ];
    return `${path}  (${details.join(', ')})`;
}
function group(title, lines, hint) {
    if (lines.length === 0)
        return '';
    const listed = lines.slice(0, MOST_LISTED).map((text) => `  ${text}`);
    if (lines.length > MOST_LISTED)
        listed.push(`  and ${(0,format_number/* formatNumber */.ZV)(lines.length - MOST_LISTED)} more; --json lists them all`);
    return [`${title} (${(0,format_number/* formatNumber */.ZV)(lines.length)}):`, ...listed, `  ${hint}`].join('\n');
}

// EXTERNAL MODULE: ./build/src/commands/workspace.js
var commands_workspace = __webpack_require__(82937);
;// CONCATENATED MODULE: ./build/src/commands/verify.js








/**
 * `assay verify`: whether everything that is recorded can be had from the remote, without fetching data. Exit 1 with the
 * list of what is missing and who needs it, 4 when something is not what it should be, 3 when the remote does not answer.
 */
const verify = (0,command/* defineCommand */.NB)({
    name: 'verify',
    summary: 'check that recorded data is where it can be had',
    positionals: '[targets...]',
    options: {
        ...revision_options/* REVISION_OPTIONS */.n,
        rev: (0,command/* texts */.Te)('--rev <commit>', 'what a commit records, instead of the workspace'),
        cache: (0,command/* flag */.Jt)('--cache', 'the cache must hold everything as well, and whole: each object is read'),
        remoteContent: (0,command/* flag */.Jt)('--remote-content', 'read each object of the remote, not only look for it'),
        remote: (0,command/* text */.Qq)('-r, --remote <name>', 'another remote than the default'),
        jobs: (0,command/* count */.U9)('-j, --jobs <number>', 'how many requests at once'),
        ...commands_targets/* TARGET_OPTIONS */.FG,
        ...commands_targets/* GLOB_OPTION */.vB,
    },
    async run(context, targets, given) {
        const repository = (0,open_repository/* openRepository */.h)(context);
        const scope = { ...(0,revision_options/* revisionScope */.A)(given), ...(given.rev && { revisions: given.rev, workspace: false }) };
        const found = await (0,revision_outputs/* outputsOfRevisions */.Wv)(context, scope, repository);
        if (found.unread.length > 0)
            throw notRead(found);
        if (found.isCutOff)
            context.progress.note('This clone is shallow: older commits are not here and were not checked.');
        const workspace = (0,commands_workspace/* openWorkspace */.OH)(context, repository);
        const remote = given.remote?.toLowerCase();
        const isMeant = (output) => output.pushed && (remote === undefined || output.remote === undefined || output.remote === remote);
        const outputs = (0,commands_targets/* selectOutputs */.JU)(workspace, context.directory, targets, given, found.outputs).filter(isMeant);
        const { progress, signal } = context;
        const checked = await verifyObjects(repository, outputs, {
            ...(remote && { remote }),
            ...(given.jobs && { jobs: given.jobs }),
            cache: Boolean(given.cache),
            remoteContent: Boolean(given.remoteContent),
            progress,
            signal,
        });
        const unrecorded = !given.rev && targets.length === 0 ? unrecordedIn(workspace) : [];
        const isComplete = checked.missing.length === 0 && unrecorded.length === 0;
        const json = { ok: isComplete && checked.corrupt.length === 0, ...checked, unrecorded };
        return { exitCode: checked.corrupt.length > 0 ? 4 : isComplete ? 0 : 1, json, text: verifyText(json) };
    },
});
/** Outputs of stages that their lock does not know: never made, or made and not committed. */
function unrecordedIn(workspace) {
    return workspace.stages.flatMap((stage) => {
        const entry = (0,commands_workspace/* lockOf */.Vx)(workspace, stage).get(stage.name);
        const lacking = stage.outputs.filter(({ written }) => entry?.outputs.get(written)?.digest === undefined);
        return lacking.map(({ path }) => ({ path, owner: stage.address }));
    });
}
function notRead({ unread }) {
    return new errors/* UserError */.yo({
        code: 'VERIFY_UNREAD',
        message: `${unread.length === 1 ? 'a file' : `${unread.length} files`} that may record data cannot be read`,
        hint: 'Correct them, or check revisions that can be read with `--rev`.',
        exitCode: 2,
        mistakes: unread.map(({ revision, file, message }) => ({ message: `${revision}, ${file}: ${message}` })),
    });
}


/***/ }),

/***/ 86924:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ cachePresence)
/* harmony export */ });
/* harmony import */ var _object_lookup_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58406);

/** Says which objects lie in the cache, without looking into them; made for about `count` questions. */
function cachePresence(repository, count) {
    const lookups = new Map();
    return ({ digest, legacy }) => {
        let lookup = lookups.get(legacy);
        if (!lookup)
            lookups.set(legacy, (lookup = (0,_object_lookup_js__WEBPACK_IMPORTED_MODULE_0__/* .objectLookup */ .q)(repository.cacheDirectory, legacy, count)));
        return lookup(digest);
    };
}


/***/ }),

/***/ 32166:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ existingKeys)
/* harmony export */ });
/* harmony import */ var _object_layout_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38746);
/* harmony import */ var _transfer_find_existing_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30647);


/** Key → size of those objects, of either layout, that a remote has; listed or asked for one by one, by cost. */
async function existingKeys(remote, objects, jobs, signal) {
    const wanted = { current: new Set(), legacy: new Set() };
    for (const { digest, legacy } of objects)
        wanted[legacy ? 'legacy' : 'current'].add(digest);
    const found = new Map();
    for (const [layout, digests] of Object.entries(wanted)) {
        const legacy = layout === 'legacy';
        if (digests.size === 0)
            continue;
        const onFound = (digest, sizeBytes) => found.set((0,_object_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .objectKey */ .T5)({ digest, legacy }), sizeBytes);
        await (0,_transfer_find_existing_js__WEBPACK_IMPORTED_MODULE_1__/* .findExisting */ .x)({ remote, legacy, wanted: digests, jobs, signal, onFound });
    }
    return found;
}


/***/ }),

/***/ 13688:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   jx: () => (/* binding */ nowhere),
/* harmony export */   oF: () => (/* binding */ manifestsOf),
/* harmony export */   oP: () => (/* binding */ inParts)
/* harmony export */ });
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94161);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43026);
/* harmony import */ var _object_layout_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38746);
/* harmony import */ var _remotes_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(65990);
/* harmony import */ var _stored_content_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35899);
/* harmony import */ var _transfer_gather_manifests_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(21578);






/**
 * The manifests of all directories among outputs: from the cache, else from the remote that owns the output (otherwise
 * `options.remote`, otherwise the default one). Stores nothing. Throws what remotes throw when one does not answer; with
 * `isRemoteOptional` that, too, only makes lists unknown.
 */
async function manifestsOf(repository, outputs, options) {
    const known = { entries: new Map(), remoteOnly: new Set(), failed: [] };
    const groups = new Map();
    for (const output of outputs) {
        const object = (0,_stored_content_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy)(output);
        if (!object || !(0,_core_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .isDirectoryDigest */ .SU)(object.digest))
            continue;
        const name = output.remote ?? options.remote ?? repository.config.defaultRemote;
        const group = groups.get(name) ?? [];
        groups.set(name, group);
        group.push({ path: output.path, object });
    }
    for (const [name, group] of groups) {
        const { entries, received, failed } = await gatherFrom(repository, group, name, options);
        for (const [key, files] of entries)
            known.entries.set(key, files);
        for (const key of received.keys())
            known.remoteOnly.add(key);
        known.failed.push(...failed);
    }
    // What one remote lacks another may have had.
    known.failed = known.failed.filter(({ digest }) => !known.entries.has(keyOf(digest, groups)));
    return known;
}
/** About so many files are known at a time: a history of directories does not fit into memory. */
const MOST_FILES = 500_000;
/** The outputs in parts whose manifests fit into memory together. */
function* inParts(outputs) {
    let part = [];
    let files = 0;
    for (const output of outputs) {
        files += output.fileCount ?? 1;
        if (part.length > 0 && files > MOST_FILES) {
            yield part;
            part = [];
            files = output.fileCount ?? 1;
        }
        part.push(output);
    }
    if (part.length > 0)
        yield part;
}
function keyOf(digest, groups) {
    const found = [...groups.values()].flat().find(({ object }) => object.digest === digest);
    return found ? (0,_object_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .objectKey */ .T5)(found.object) : '';
}
async function gatherFrom(repository, group, name, options) {
    let remote;
    let misfit;
    const isBearable = (error) => error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo && (error.exitCode === 2 || options.isRemoteOptional === true);
    const open = async () => {
        try {
            return (remote ??= await (0,_remotes_index_js__WEBPACK_IMPORTED_MODULE_4__/* .openRemote */ .d3)(repository, name));
        }
        catch (error) {
            if (!isBearable(error))
                throw error;
            misfit = error;
            return (remote = nowhere(name ?? ''));
        }
    };
    const gather = (from) => (0,_transfer_gather_manifests_js__WEBPACK_IMPORTED_MODULE_5__/* .gatherManifests */ .c)(repository, group, from, options);
    try {
        const gathered = await gather(open).catch((error) => {
            if (options.signal?.aborted || !isBearable(error))
                throw error;
            misfit = error;
            return gather(async () => nowhere(name ?? ''));
        });
        const reason = misfit && `the list of its files is not in the cache, and ${misfit.message}`;
        return { ...gathered, failed: gathered.failed.map((one) => (reason ? { ...one, reason } : one)) };
    }
    finally {
        remote?.close();
    }
}
/** Stands for a remote that there is no way to ask: it has nothing. */
function nowhere(name) {
    const none = async () => undefined;
    return {
        name,
        url: '',
        jobs: 1,
        pageSize: 1,
        readOnly: true,
        size: none,
        read: none,
        async *list() { },
        write: async () => 'corrupt',
        delete: async () => { },
        close: () => { },
    };
}


/***/ }),

/***/ 62536:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ neededObjects)
/* harmony export */ });
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94161);
/* harmony import */ var _object_layout_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38746);
/* harmony import */ var _stored_content_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35899);
/* harmony import */ var _select_entries_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8249);




/**
 * Every object that outputs name, with each path that needs it: a directory's manifest, then the files that `entries`
 * (by object key) knows of it, or the part of them that is selected.
 */
function* neededObjects(outputs, entries) {
    for (const output of outputs) {
        const object = (0,_stored_content_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy)(output);
        if (!object)
            continue;
        const { path, owner, remote, sizeBytes } = output;
        const isDirectory = (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .isDirectoryDigest */ .SU)(object.digest);
        const hasSize = sizeBytes !== undefined && !isDirectory && !object.legacy;
        yield { ...object, path, owner, remote, ...(hasSize && { sizeBytes }) };
        const files = isDirectory ? (entries.get((0,_object_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .objectKey */ .T5)(object)) ?? []) : [];
        for (const file of (0,_select_entries_js__WEBPACK_IMPORTED_MODULE_3__/* .selectEntries */ .X)(files, output.only).entries) {
            yield { digest: file.digest, legacy: object.legacy, path: `${path}/${file.path}`, owner, remote };
        }
    }
}


/***/ }),

/***/ 3446:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ remotePresence)
/* harmony export */ });
/* harmony import */ var _existing_keys_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32166);
/* harmony import */ var _object_layout_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38746);
/* harmony import */ var _remotes_absent_directory_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39059);
/* harmony import */ var _remotes_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65990);




/**
 * Asks each remote once which of the objects it has, by listing or one by one, whatever costs less. Throws what remotes
 * throw, and `REMOTE_MISSING` (exit 2) where there is none to ask. A directory that is not there has nothing;
 * `options.onAbsent` is told the error it is for whoever needs it to be there.
 */
async function remotePresence(repository, objects, options) {
    const nameOf = ({ remote }) => remote ?? options.remote ?? repository.config.defaultRemote;
    const groups = new Map();
    for (const object of objects) {
        const group = groups.get(nameOf(object)) ?? [];
        groups.set(nameOf(object), group);
        group.push(object);
    }
    const found = new Map();
    for (const [name, group] of groups) {
        const remote = await (0,_remotes_index_js__WEBPACK_IMPORTED_MODULE_0__/* .openRemote */ .d3)(repository, name);
        try {
            const absent = (0,_remotes_absent_directory_js__WEBPACK_IMPORTED_MODULE_1__/* .absentDirectory */ .p)(remote);
            if (absent)
                options.onAbsent?.(absent);
            found.set(name, await (0,_existing_keys_js__WEBPACK_IMPORTED_MODULE_2__/* .existingKeys */ .m)(remote, group, options.jobs ?? remote.jobs, options.signal));
        }
        finally {
            remote.close();
        }
    }
    return (object) => found.get(nameOf(object))?.get((0,_object_layout_js__WEBPACK_IMPORTED_MODULE_3__/* .objectKey */ .T5)(object));
}


/***/ }),

/***/ 39059:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ absentDirectory)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43026);
/* harmony import */ var _platform_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48486);


/**
 * `REMOTE_DIRECTORY_MISSING` (exit 3) where a remote is a directory of this machine that is not there; undefined
 * otherwise. For whoever reads: a push makes the directory.
 */
function absentDirectory({ name, files }) {
    if (!files || (0,_platform_files_js__WEBPACK_IMPORTED_MODULE_0__/* .statIfExists */ .oL)(files.directory))
        return undefined;
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo({
        code: 'REMOTE_DIRECTORY_MISSING',
        message: `remote "${name}": the directory ${files.directory} is not there`,
        hint: 'Is the disk mounted? If nothing was ever stored there: assay push, where the data is.',
        exitCode: 3,
    });
}


/***/ }),

/***/ 8249:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ selectEntries)
/* harmony export */ });
/* harmony import */ var _core_repository_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34949);

/**
 * Those entries of a directory that are meant by the names of files and sub-directories in it, in their order, and the
 * names that mean nothing. All of them without names.
 */
function selectEntries(entries, only) {
    if (!only)
        return { entries, unknown: [] };
    const unknown = new Set(only);
    const chosen = entries.filter(({ path }) => {
        const names = only.filter((name) => (0,_core_repository_path_js__WEBPACK_IMPORTED_MODULE_0__/* .isInside */ .FK)(path, name));
        for (const name of names)
            unknown.delete(name);
        return names.length > 0;
    });
    return { entries: chosen, unknown: [...unknown] };
}


/***/ }),

/***/ 30647:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ findExisting)
/* harmony export */ });
/* harmony import */ var _object_layout_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38746);
/* harmony import */ var _for_each_concurrently_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83008);


/** So many objects are asked for one by one without looking further. */
const FEW = 16;
/** One page of a listing takes about as long as asking for so many single objects. */
const PAGE_WEIGHT = 5;
/** Up to so many pages are read one after another; more are read side by side, by the digests' first digits. */
const SEQUENTIAL_PAGES = 2;
/**
 * Which of the objects of one layout a remote has, and their sizes. Few are asked for one by one. Otherwise the first
 * page of the listing tells how large the remote is, since digests are spread evenly, and what is cheaper follows: to
 * list the rest, or to ask for each object. Keys nobody asked for are passed over, whatever they are.
 */
async function findExisting(lookup) {
    const { remote, wanted } = lookup;
    if (remote.pageSize === 1 || wanted.size <= FEW)
        await askEach(lookup, wanted);
    else
        await listOrAsk(lookup);
}
function askEach({ remote, legacy, jobs, signal, onFound }, digests) {
    return (0,_for_each_concurrently_js__WEBPACK_IMPORTED_MODULE_0__/* .forEachConcurrently */ .D)(digests, jobs, signal, async (digest, stop) => {
        const size = await remote.size((0,_object_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .objectKey */ .T5)({ digest, legacy }), stop);
        if (size !== undefined)
            onFound(digest, size);
    });
}
async function listOrAsk(lookup) {
    const { remote, legacy, wanted, jobs, signal, onFound } = lookup;
    const layout = legacy ? '' : 'files/md5/';
    const end = `${layout}fg`; // behind every digest; in the older layout `files/` and `runs/` follow
    const see = (key, sizeBytes) => {
        const digest = digestOf(key.slice(layout.length));
        if (digest !== undefined && wanted.has(digest))
            onFound(digest, sizeBytes);
        return digest;
    };
    let listed = 0;
    let isDecided = false;
    for await (const { key, sizeBytes } of remote.list(layout, signal)) {
        if (key >= end)
            return;
        const digest = see(key, sizeBytes);
        if (++listed < remote.pageSize || isDecided)
            continue;
        isDecided = true;
        const rest = (last) => [...wanted].filter((one) => one > last);
        const pages = Math.ceil(1 / shareBefore(digest)) - 1;
        const digits = pages <= SEQUENTIAL_PAGES ? 0 : pages <= 64 ? 1 : 2;
        const requests = Math.max(pages, digits === 0 ? 0 : 16 ** digits);
        const left = rest(digest ?? '');
        if (requests * PAGE_WEIGHT >= left.length)
            return askEach(lookup, left);
        if (digits === 0)
            continue;
        const prefixes = [...new Set(left.map((one) => layout + one.slice(0, digits)))];
        return (0,_for_each_concurrently_js__WEBPACK_IMPORTED_MODULE_0__/* .forEachConcurrently */ .D)(prefixes, jobs, signal, async (prefix, stop) => {
            for await (const entry of remote.list(prefix, stop)) {
                if (entry.key >= end)
                    return;
                see(entry.key, entry.sizeBytes);
            }
        });
    }
}
/** `ab/cdef…` → digest; undefined for what is none. */
function digestOf(place) {
    return place[2] === '/' && place.length >= 33 ? place.slice(0, 2) + place.slice(3) : undefined;
}
/** Which part of all digests comes before this one, more than 0. Junk counts as the very first. */
function shareBefore(digest) {
    const digits = digest?.slice(0, 8) ?? '';
    return /^[0-9a-f]{8}$/.test(digits) ? (parseInt(digits, 16) + 1) / 2 ** 32 : 2 ** -32;
}


/***/ }),

/***/ 83008:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ forEachConcurrently),
/* harmony export */   K: () => (/* binding */ transferInterrupted)
/* harmony export */ });
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78474);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43026);


/**
 * Does work for each item, `jobs` at a time; items are taken when it is their turn. The first error stops everything:
 * work under way is aborted through the signal it was given and waited for, then the error is thrown. An interrupt by
 * `signal` becomes `TRANSFER_INTERRUPTED` (exit 3).
 */
async function forEachConcurrently(items, jobs, signal, work) {
    const failure = new AbortController();
    const stop = signal ? AbortSignal.any([signal, failure.signal]) : failure.signal;
    (0,node_events__WEBPACK_IMPORTED_MODULE_0__.setMaxListeners)(0, stop);
    let first;
    const source = items[Symbol.iterator]();
    let next = source.next();
    const worker = async () => {
        while (!next.done && !stop.aborted) {
            const item = next.value;
            next = source.next();
            try {
                await work(item, stop);
            }
            catch (error) {
                first ??= { error };
                failure.abort();
            }
        }
    };
    const workers = [];
    while (workers.length < jobs && !next.done)
        workers.push(worker());
    await Promise.all(workers);
    if (signal?.aborted && (first || !next.done))
        throw transferInterrupted();
    if (first)
        throw first.error;
}
/** `TRANSFER_INTERRUPTED` (exit 3). */
function transferInterrupted() {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo({
        code: 'TRANSFER_INTERRUPTED',
        message: 'the transfer was interrupted; what had arrived whole is kept',
        hint: 'Run the same command again: it continues where this one stopped.',
        exitCode: 3,
        retryable: true,
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


/***/ })

};
