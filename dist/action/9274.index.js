export const id = 9274;
export const ids = [9274,2647];
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

/***/ 24186:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gc: () => (/* binding */ gc)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/core/digest.js
var digest = __webpack_require__(94161);
// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(43026);
// EXTERNAL MODULE: ./build/src/core/format-number.js
var format_number = __webpack_require__(26034);
// EXTERNAL MODULE: ./build/src/platform/files.js
var files = __webpack_require__(48486);
// EXTERNAL MODULE: ./build/src/versioning/object-layout.js
var object_layout = __webpack_require__(38746);
// EXTERNAL MODULE: ./build/src/versioning/existing-keys.js
var existing_keys = __webpack_require__(32166);
// EXTERNAL MODULE: ./build/src/versioning/manifests-of.js
var manifests_of = __webpack_require__(13688);
// EXTERNAL MODULE: ./build/src/versioning/remotes/index.js
var remotes = __webpack_require__(65990);
// EXTERNAL MODULE: ./build/src/versioning/transfer/gather-manifests.js
var gather_manifests = __webpack_require__(21578);
// EXTERNAL MODULE: ./build/src/versioning/seen-whole.js
var seen_whole = __webpack_require__(26609);
// EXTERNAL MODULE: ./build/src/versioning/workspace-index.js
var workspace_index = __webpack_require__(87178);
;// CONCATENATED MODULE: ./build/src/versioning/gc/cache-store.js



/** What is older and not finished was left over. */
const DAY_MS = 24 * 60 * 60 * 1000;
const LAYOUTS = ['files/md5', ''];
/**
 * Everything in both layouts of a cache. Links are not followed and not listed; neither is anything whose name is not
 * a digest. A temporary file counts as left over when it is older than a day at `nowMs`.
 */
function listCache(repository, nowMs) {
    const listing = { objects: [], leftovers: [] };
    for (const layout of LAYOUTS) {
        for (const directory of (0,files/* entriesIn */.s9)((0,external_node_path_.join)(repository.cacheDirectory, layout))) {
            // large objects grow here until their name is known, and new directories until they are filled
            if (layout !== '' && directory.name.startsWith('.')) {
                look(repository, `${layout}/${directory.name}`, directory, nowMs, listing);
            }
            if (!directory.isDirectory() || !/^[0-9a-f]{2}$/.test(directory.name))
                continue;
            const place = layout === '' ? directory.name : `${layout}/${directory.name}`;
            for (const entry of (0,files/* entriesIn */.s9)((0,external_node_path_.join)(repository.cacheDirectory, place))) {
                look(repository, `${place}/${entry.name}`, entry, nowMs, listing);
            }
        }
    }
    return listing;
}
function look(repository, key, entry, nowMs, listing) {
    const isObject = /^[0-9a-f]{30}(\.dir)?$/.test(entry.name);
    const isTemporary = /^\..*\.tmp$/.test(entry.name);
    const isUnpacked = /^[0-9a-f]{30}\.dir\.unpacked$/.test(entry.name);
    if (isUnpacked && !entry.isSymbolicLink())
        listing.leftovers.push(key);
    if (!entry.isFile() && !(entry.isDirectory() && isTemporary))
        return;
    if (!isObject && !isTemporary)
        return;
    const stat = (0,external_node_fs_.lstatSync)((0,external_node_path_.join)(repository.cacheDirectory, key), { throwIfNoEntry: false });
    if (!stat)
        return;
    // DVC moves files into its cache: they keep their time of change, and only ctime tells when they came.
    const modifiedMs = Math.max(stat.mtimeMs, stat.ctimeMs);
    if (isObject)
        listing.objects.push({ key, sizeBytes: stat.size, modifiedMs });
    else if (nowMs - modifiedMs > DAY_MS)
        listing.leftovers.push(key);
}
/** Deletes objects of a cache; one that is gone already is fine. */
function deleteFromCache(repository, keys) {
    for (const key of keys) {
        try {
            (0,external_node_fs_.unlinkSync)((0,external_node_path_.join)(repository.cacheDirectory, key));
        }
        catch (error) {
            if (!(0,files/* isMissing */.b2)(error))
                throw error;
        }
    }
}
/** Deletes what {@link listCache} called left over. */
function deleteLeftovers(repository, leftovers) {
    for (const path of leftovers)
        (0,external_node_fs_.rmSync)((0,external_node_path_.join)(repository.cacheDirectory, path), { recursive: true, force: true });
}

// EXTERNAL MODULE: ./build/src/versioning/stored-content.js
var stored_content = __webpack_require__(35899);
;// CONCATENATED MODULE: ./build/src/versioning/gc/kept-keys.js



/** Every object that outputs need, of those whose manifests can be had; see {@link manifestsOf} for what is thrown. */
async function keptKeys(repository, outputs, options) {
    const kept = { keys: new Set(), failed: [] };
    const unseen = outputs.filter((output) => {
        const key = keyOf(output);
        if (key === undefined || kept.keys.has(key))
            return false;
        kept.keys.add(key);
        return true;
    });
    for (const part of (0,manifests_of/* inParts */.oP)(unseen)) {
        const { entries, failed } = await (0,manifests_of/* manifestsOf */.oF)(repository, part, options);
        kept.failed.push(...failed);
        for (const [key, files] of entries) {
            const legacy = !key.startsWith('files/');
            for (const { digest } of files)
                kept.keys.add((0,object_layout/* objectKey */.T5)({ digest, legacy }));
        }
    }
    return kept;
}
function keyOf(output) {
    const object = (0,stored_content/* objectOf */.Xy)(output);
    return object && (0,object_layout/* objectKey */.T5)(object);
}

;// CONCATENATED MODULE: ./build/src/versioning/gc/plan-collection.js
const OBJECT_KEY = /^(?:files\/md5\/)?[0-9a-f]{2}\/[0-9a-f]{30}(\.dir)?$/;
/** Whether a key is that of an object, in either layout; nothing else is ever collected. */
function isObjectKey(key) {
    return OBJECT_KEY.test(key);
}
/** Whether an object was stored at or after a moment; one whose age is not known counts as young. */
function isYoung({ modifiedMs }, sinceMs) {
    return sinceMs !== Infinity && (modifiedMs === undefined || modifiedMs >= sinceMs);
}
/**
 * Which stored objects to delete: those that are not in `keep` and not young. `youngSinceMs` is in milliseconds since
 * 1970; `Infinity` makes nothing young. Pure.
 */
function planCollection(stored, keep, youngSinceMs) {
    const plan = { manifests: [], files: [], young: 0 };
    for (const one of stored) {
        if (!isObjectKey(one.key) || keep.has(one.key))
            continue;
        if (isYoung(one, youngSinceMs))
            plan.young++;
        else
            (one.key.endsWith('.dir') ? plan.manifests : plan.files).push(one);
    }
    return plan;
}

;// CONCATENATED MODULE: ./build/src/versioning/gc/plan-garbage.js













const BATCH = 1000;
/**
 * Finds the objects that no root needs, in the cache and in remotes, each listed once. A directory that stays keeps its
 * files: those of roots, and those too young to go. Throws `GC_FILES_UNKNOWN` (exit 4) when the files of a directory that
 * is needed are not known, unless `skipFailed`, and what remotes throw.
 */
async function planGarbage(repository, roots, options) {
    const keep = new Set();
    const failed = [];
    for (const root of roots) {
        const kept = await keptKeys(root.repository, root.outputs, options);
        for (const key of kept.keys)
            keep.add(key);
        failed.push(...kept.failed);
    }
    if (failed.length > 0 && !options.skipFailed)
        throw filesUnknown(failed);
    for (const { path, reason } of failed)
        options.progress.note(`The files of ${path} are not known: ${reason}.`);
    const inCache = options.notInRemote ? await lackingIn(repository, options.notInRemote.remote, keep, options) : keep;
    const paths = roots.flatMap(({ outputs }) => outputs.map(({ path }) => path));
    const plans = [await ofCache(repository, inCache, paths, options)];
    for (const name of options.remotes)
        plans.push(await ofRemote(repository, name, keep, options));
    return plans;
}
async function ofCache(repository, keep, paths, options) {
    const { objects, leftovers } = listCache(repository, options.nowMs);
    const unpacked = leftovers.filter((path) => !keep.has(path.replace(/\.unpacked$/, '')));
    const plan = await planStore(repository, objects, keep, options.graceMs.cache, options, undefined);
    return {
        ...plan,
        store: 'cache',
        isRemote: false,
        leftovers: unpacked.length,
        async carryOut() {
            deleteLeftovers(repository, unpacked);
            (0,workspace_index/* dropIndexes */.y6)(repository, paths, options.nowMs - DAY_MS);
            (0,seen_whole/* forgetWhole */.NX)(repository, options.nowMs - DAY_MS);
            for (const objectsOfKind of [plan.manifests, plan.files]) {
                for (const batch of batches(objectsOfKind)) {
                    if (options.signal?.aborted)
                        throw interrupted();
                    deleteFromCache(repository, batch);
                    await new Promise(setImmediate); // lets an interrupt in
                }
            }
        },
    };
}
async function ofRemote(repository, name, keep, options) {
    const remote = await (0,remotes/* openRemote */.d3)(repository, name);
    try {
        if (remote.readOnly)
            throw cannotDelete(remote);
        const objects = [];
        const phase = options.progress.phase(`Listing remote "${remote.name}"`);
        const isOneWalk = remote.pageSize === 1; // a directory is walked as a whole
        for (const layout of isOneWalk ? [''] : ['', 'files/md5/']) {
            for await (const one of remote.list(layout, options.signal)) {
                if (!isOneWalk && layout === '' && one.key >= 'fg')
                    break; // behind the older layout; `files/` and `runs/` follow
                if (isObjectKey(one.key))
                    objects.push(one);
                phase.advance(1);
            }
        }
        phase.done();
        const plan = await planStore(repository, objects, keep, options.graceMs.remote, options, remote);
        const carryOut = () => deleteFromRemote(repository, remote.name, plan, options);
        return { ...plan, store: remote.name, isRemote: true, leftovers: 0, carryOut };
    }
    finally {
        remote.close();
    }
}
async function deleteFromRemote(repository, name, plan, { signal, progress }) {
    const remote = await (0,remotes/* openRemote */.d3)(repository, name);
    const total = plan.manifests.length + plan.files.length;
    const phase = progress.phase(`Deleting from remote "${name}"`, { items: total });
    try {
        for (const objects of [plan.manifests, plan.files]) {
            for (const batch of batches(objects)) {
                if (signal?.aborted)
                    throw interrupted();
                await remote.delete(batch); // a batch is done or fails as a whole
                phase.advance(batch.length);
                await new Promise(setImmediate);
            }
        }
    }
    finally {
        phase.done();
        remote.close();
    }
}
async function planStore(repository, stored, keep, graceMs, options, remote) {
    const youngSinceMs = graceMs === 0 ? Infinity : options.nowMs - graceMs;
    const young = stored.filter((one) => one.key.endsWith('.dir') && !keep.has(one.key) && isYoung(one, youngSinceMs));
    const kept = young.length === 0 ? keep : new Set([...keep, ...(await membersOf(repository, young, options, remote))]);
    const plan = planCollection(stored, kept, youngSinceMs);
    const going = [...plan.manifests, ...plan.files];
    // Files of a young directory stay on its behalf, whatever their own age.
    const unneeded = stored.filter(({ key }) => isObjectKey(key) && !keep.has(key)).length;
    const bytes = going.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0);
    return { ...plan, young: unneeded - going.length, bytes };
}
/** Files of manifests that lie in the store; one that cannot be read there is no manifest, and keeps nothing. */
async function membersOf(repository, manifests, options, remote) {
    const objects = manifests.map(({ key }) => objectOfKey(key));
    const outputs = objects.map((object) => ({ path: object.digest, object }));
    const { entries } = await (0,gather_manifests/* gatherManifests */.c)(repository, outputs, async () => remote ?? (0,manifests_of/* nowhere */.jx)(''), options);
    return objects.flatMap((object) => (entries.get((0,object_layout/* objectKey */.T5)(object)) ?? []).map(({ digest }) => (0,object_layout/* objectKey */.T5)({ digest, legacy: object.legacy })));
}
/** The object a key stands for; only for keys of objects. */
function objectOfKey(key) {
    const place = key.replace('files/md5/', '');
    return { digest: place.replace('/', ''), legacy: place === key };
}
/** Keys of what a remote does not have, or has in another size than the cache. */
async function lackingIn(repository, name, keys, options) {
    const remote = await (0,remotes/* openRemote */.d3)(repository, name);
    try {
        const objects = [...keys].map(objectOfKey);
        const found = await (0,existing_keys/* existingKeys */.m)(remote, objects, options.jobs ?? remote.jobs, options.signal);
        const isWhole = (key) => found.get(key) === (0,files/* statIfExists */.oL)((0,external_node_path_.join)(repository.cacheDirectory, key))?.size;
        return new Set([...keys].filter((key) => !found.has(key) || !isWhole(key)));
    }
    finally {
        remote.close();
    }
}
function* batches(objects) {
    for (let at = 0; at < objects.length; at += BATCH)
        yield objects.slice(at, at + BATCH).map(({ key }) => key);
}
function filesUnknown(failed) {
    const mistakes = failed.map(({ path, digest, reason }) => ({ message: `${path} (${digest}): ${reason}` }));
    return new errors/* UserError */.yo({
        code: 'GC_FILES_UNKNOWN',
        message: `nothing was deleted: the files of ${failed.length === 1 ? 'a directory' : `${failed.length} directories`} that must be kept are not known`,
        hint: 'Fetch or push the lists first (`assay fetch`), or say `--skip-failed`: files that only those directories need are then deleted.',
        exitCode: 4,
        mistakes,
    });
}
function interrupted() {
    return new errors/* UserError */.yo({
        code: 'GC_INTERRUPTED',
        message: 'interrupted: some of what nothing needs is still there',
        hint: 'Nothing that is needed was touched. Run it again to delete the rest.',
        exitCode: 3,
    });
}
function cannotDelete({ name, url }) {
    return new errors/* UserError */.yo({
        code: 'REMOTE_READ_ONLY',
        message: `remote "${name}" (${url}) can only be read, so nothing can be collected there`,
        hint: 'Name another with `-r <name>`, or leave `--cloud` out.',
        exitCode: 2,
    });
}

// EXTERNAL MODULE: ./build/src/commands/command.js
var command = __webpack_require__(62925);
;// CONCATENATED MODULE: ./build/src/commands/gc-scope.js

/** A command line takes no more than so many names for sure. */
const REFERENCES_AT_ONCE = 200;
/** The scope that is to be kept. Throws `GC_SCOPE` (exit 2) for options that make no sense together, as DVC does. */
function gcScope(given) {
    const { allBranches, allTags, allCommits, allExperiments, rev, num, date } = given;
    if (given.remote !== undefined && !given.cloud && !given.notInRemote)
        throw misused('`--remote` needs `--cloud` or `--not-in-remote`', 'Add --cloud to collect in the remote as well.');
    if (given.notInRemote && given.cloud)
        throw misused('`--not-in-remote` and `--cloud` cannot be used together', 'Run them one after the other.');
    if (!(given.workspace || allBranches || allTags || allCommits || allExperiments || rev !== undefined || date))
        throw misused('gc does not know what to keep', 'Say one of -w, -a, -T, -A, --rev, --date, --all-experiments; `assay gc -A --dry` shows what no commit needs.');
    if (num !== undefined && rev === undefined && !allBranches)
        throw misused('`--num` goes with `--rev` or `--all-branches` only', 'Add one of them.');
    return {
        ...(allBranches && { allBranches }),
        ...(allTags && { allTags }),
        ...(allCommits && { allCommits }),
        ...(allExperiments && { allExperiments }),
        ...(rev !== undefined && { revisions: [rev] }),
        ...(num !== undefined && { count: num }),
        ...(date !== undefined && { since: date }),
    };
}
/** Who needs what is kept, with the verb. */
function describeScope(scope) {
    const { allBranches, allTags, allCommits, allExperiments, revisions = [], count = 1, since } = scope;
    const last = count > 1 ? `the last ${count} commits of ` : '';
    const kept = [
        'the workspace',
        ...(allCommits ? ['all commits'] : []),
        ...(allBranches ? [`${last}all branches (here and at the git remotes)`] : []),
        ...(allTags ? ['all tags'] : []),
        ...(since !== undefined ? [`all commits since ${since}`] : []),
        ...revisions.map((revision) => (count > 1 ? `the last ${count} commits of ${revision}` : revision)),
        ...(allExperiments ? ['all experiments'] : []),
    ];
    if (kept.length === 1)
        return 'the workspace needs';
    return `${kept.slice(0, -1).join(', ')} and ${kept.at(-1)} need`;
}
/**
 * The scope with what the git remotes have now: branches that others pushed and tags that are not here yet. Only git's
 * object store and FETCH_HEAD change. Throws `GIT_FETCH_FAILED` (exit 3).
 */
async function withGitRemotes(git, scope, context) {
    const heads = scope.allBranches || scope.allCommits ? ['refs/heads/*'] : [];
    const tags = scope.allTags || scope.allCommits ? ['refs/tags/*'] : [];
    const wanted = [...heads, ...tags];
    if (wanted.length === 0)
        return scope;
    const found = new Set();
    for (const remote of await git.remotes()) {
        const { references, message } = await git.remoteReferences(remote, wanted);
        if (!references)
            throw fetchFailed(remote, message);
        await fetchLacking(git, remote, references, context);
        for (const id of references.values()) {
            const commit = await git.resolve(id); // a tag may lead to something else
            if (commit)
                found.add(commit);
        }
    }
    const known = heads.length > 0 ? [...(await git.references('refs/remotes')).values()] : [];
    return { ...scope, revisions: [...(scope.revisions ?? []), ...known, ...found] };
}
/** Fetches what references lead to and is not here, some at a time. */
async function fetchLacking(git, remote, references, { progress }) {
    const names = [...references.keys()];
    const here = await git.readObjects([...references.values()]);
    const lacking = names.filter((_, index) => here[index] === undefined);
    if (lacking.length > 0)
        progress.note(`Fetching ${lacking.length} branches or tags of git remote "${remote}".`);
    for (let at = 0; at < lacking.length; at += REFERENCES_AT_ONCE) {
        const fetched = await git.fetch([remote, ...lacking.slice(at, at + REFERENCES_AT_ONCE)]);
        if (!fetched.ok)
            throw fetchFailed(remote, fetched.message);
    }
}
function fetchFailed(remote, message) {
    return new errors/* UserError */.yo({
        code: 'GIT_FETCH_FAILED',
        message: `nothing was deleted: the git remote "${remote}" could not be fetched: ${message.split('\n')[0] ?? ''}`,
        hint: 'What its branches need is not known. Try again, or say `--no-fetch` to go by the branches known here.',
        exitCode: 3,
        retryable: true,
    });
}
function misused(message, hint) {
    return new errors/* UserError */.yo({ code: 'GC_SCOPE', message, hint, exitCode: 2 });
}

// EXTERNAL MODULE: ./build/src/commands/open-repository.js
var open_repository = __webpack_require__(4159);
// EXTERNAL MODULE: ./build/src/commands/revision-outputs.js
var revision_outputs = __webpack_require__(72432);
// EXTERNAL MODULE: ./build/src/commands/with-repository-lock.js
var with_repository_lock = __webpack_require__(32647);
;// CONCATENATED MODULE: ./build/src/commands/gc.js











const HOUR_MS = 60 * 60 * 1000;
/** What others may be pushing or writing right now: they name it in git only afterwards. */
const SHARED_GRACE_HOURS = 24;
const MOST_LISTED = 20;
/**
 * `assay gc`: deletes objects that nothing in the scope needs from the cache, and with `--cloud` from remotes. Without
 * `--force` it says what would go. Keeps what is younger than `--grace` hours, and with `-a`, `-T` and `-A` what the git
 * remotes name. Refuses, and deletes nothing, when something that must be kept cannot be read.
 */
const gc = (0,command/* defineCommand */.NB)({
    name: 'gc',
    summary: 'delete cached or stored data that nothing needs',
    positionals: '',
    options: {
        workspace: (0,command/* flag */.Jt)('-w, --workspace', 'keep what the workspace needs (always kept; alone: nothing else)'),
        allBranches: (0,command/* flag */.Jt)('-a, --all-branches', 'keep what the tips of all branches need, here and at the git remotes'),
        allTags: (0,command/* flag */.Jt)('-T, --all-tags', 'keep what all tags need'),
        allCommits: (0,command/* flag */.Jt)('-A, --all-commits', 'keep what any commit needs'),
        allExperiments: (0,command/* flag */.Jt)('--all-experiments', 'keep what experiments of DVC need'),
        rev: (0,command/* text */.Qq)('--rev <commit>', 'keep what a commit needs'),
        num: (0,command/* count */.U9)('-n, --num <number>', 'with --rev or -a: keep what so many commits from there need'),
        date: (0,command/* text */.Qq)('--date <yyyy-mm-dd>', 'keep what commits since that day need'),
        cloud: (0,command/* flag */.Jt)('-c, --cloud', 'delete from the remote as well'),
        remote: (0,command/* text */.Qq)('-r, --remote <name>', 'another remote than the default'),
        notInRemote: (0,command/* flag */.Jt)('--not-in-remote', 'keep of the cache only what is needed and not in the remote'),
        projects: (0,command/* texts */.Te)('-p, --projects <paths...>', 'other projects that share cache or remote: what they need is kept, too'),
        grace: hours('--grace <hours>', `delete nothing younger (${SHARED_GRACE_HOURS} in remotes and shared caches)`),
        noFetch: (0,command/* flag */.Jt)('--no-fetch', 'go by the branches and tags of the git remotes as they are known here'),
        skipFailed: (0,command/* flag */.Jt)('--skip-failed', 'go on without revisions and directories that cannot be read'),
        force: (0,command/* flag */.Jt)('-f, --force', 'delete; without it gc says what would be deleted'),
        jobs: (0,command/* count */.U9)('-j, --jobs <number>', 'how many requests at once'),
    },
    async run(context, _targets, given) {
        const scope = gcScope(given);
        const isReal = Boolean(given.force) && !context.dryRun;
        const collect = async (within) => {
            const repository = (0,open_repository/* openRepository */.h)(within);
            const roots = await rootsOf(within, repository, scope, given);
            const plans = await planGarbage(repository, roots, {
                ...(given.remote !== undefined && { remote: given.remote.toLowerCase() }),
                ...(given.jobs !== undefined && { jobs: given.jobs }),
                ...(given.notInRemote && { notInRemote: { remote: given.remote } }),
                remotes: given.cloud ? remotesOf(repository, roots, given.remote) : [],
                graceMs: graceOf(repository, given.grace),
                nowMs: Date.now(),
                skipFailed: Boolean(given.skipFailed),
                progress: within.progress,
                signal: within.signal,
            });
            if (isReal)
                for (const plan of plans)
                    await plan.carryOut();
            return outcomeOf(plans, describeScope(scope), isReal ? 'done' : context.dryRun ? 'dry' : 'unforced');
        };
        return isReal ? (0,with_repository_lock.withRepositoryLock)(context, 'assay gc', collect) : collect(context);
    },
});
async function rootsOf(context, repository, scope, given) {
    const projects = (given.projects ?? []).map((path) => ({ ...context, directory: (0,external_node_path_.resolve)(context.directory, path) }));
    const places = [
        { context, repository },
        ...projects.map((one) => ({ context: one, repository: (0,open_repository/* openRepository */.h)(one) })),
    ];
    const roots = [];
    const unread = [];
    for (const place of places) {
        const asksRemotes = scope.allBranches || scope.allTags || scope.allCommits;
        const whole = asksRemotes && !given.noFetch
            ? await withGitRemotes(await (0,revision_outputs/* gitOf */.Od)(place.repository, place.context), scope, place.context)
            : scope;
        const found = await (0,revision_outputs/* outputsOfRevisions */.Wv)(place.context, whole, place.repository);
        if (found.isCutOff)
            throw cutOff(place.repository);
        unread.push(...found.unread.filter(({ isLost }) => isLost));
        roots.push({
            repository: place.repository,
            outputs: [...found.outputs, ...found.undeclared, ...copiesOf(place.repository, found.keptByGit)],
        });
    }
    if (unread.length > 0 && !given.skipFailed)
        throw notRead(unread);
    for (const { revision, file, message } of unread)
        context.progress.note(`Passed over: ${revision}, ${file}: ${message}`);
    return roots;
}
/** What git keeps may have a copy for remembered runs. Of a directory without one the files are not known. */
function copiesOf(repository, keptByGit) {
    return keptByGit.filter((output) => !(0,digest/* isDirectoryDigest */.SU)(output.digest) || (0,stored_content/* isCached */.bm)(repository, output));
}
/** The remote asked for, or the default one and those that outputs name. */
function remotesOf(repository, roots, asked) {
    if (asked !== undefined)
        return [asked.toLowerCase()];
    const named = roots.flatMap(({ outputs }) => outputs.flatMap(({ remote }) => remote ?? []));
    const known = named.filter((name) => repository.config.remotes.has(name));
    return [...new Set([repository.config.defaultRemote, ...known])];
}
function graceOf(repository, asked) {
    const { cacheDirectory, dvcDirectory } = repository;
    // a link may lead to what others use, too
    const isOwn = !(0,external_node_fs_.existsSync)(cacheDirectory) || isInside((0,external_node_fs_.realpathSync)(cacheDirectory), (0,external_node_fs_.realpathSync)(dvcDirectory));
    const shared = (asked ?? SHARED_GRACE_HOURS) * HOUR_MS;
    return { remote: shared, cache: asked === undefined && isOwn ? 0 : shared };
}
function isInside(path, directory) {
    const below = (0,external_node_path_.relative)(directory, path);
    return below !== '' && !below.startsWith('..');
}
function outcomeOf(plans, kept, how) {
    const objects = (plan) => [...plan.manifests, ...plan.files];
    const total = plans.reduce((sum, plan) => sum + objects(plan).length, 0);
    const isPending = how === 'unforced' && total > 0;
    const stores = plans.map((plan) => ({
        store: plan.store,
        deleted: objects(plan).length,
        bytes: plan.bytes,
        young: plan.young,
        ...(how !== 'done' && { objects: objects(plan).map(({ key }) => key) }),
    }));
    const lines = plans.flatMap((plan) => linesOf(plan, objects(plan), how === 'done'));
    const kind = how === 'done' ? 'Kept' : 'Would be kept';
    lines.push(`${kind}: what ${kept}.`);
    if (isPending)
        lines.push('Nothing was deleted yet. Add --force to delete this, or --dry to only look.');
    return {
        exitCode: isPending ? 2 : 0,
        json: { dry: how !== 'done', deleted: total, bytes: plans.reduce((sum, { bytes }) => sum + bytes, 0), stores },
        text: lines.join('\n'),
    };
}
function linesOf(plan, objects, isDone) {
    const place = plan.isRemote ? `remote "${plan.store}"` : 'the cache';
    const young = plan.young === 0 ? '' : `; ${(0,format_number/* formatNumber */.ZV)(plan.young)} more, being young, ${stay(plan.young)}`;
    if (objects.length === 0)
        return [`Nothing to delete in ${place}${young}.`];
    const number = `${(0,format_number/* formatNumber */.ZV)(objects.length)} object${objects.length === 1 ? '' : 's'} (${(0,format_number/* formatBytes */.z3)(plan.bytes)})`;
    if (isDone)
        return [`Deleted ${number} from ${place}${young}.`];
    const listed = objects.slice(0, MOST_LISTED).map(({ key, sizeBytes }) => `  ${key}  ${(0,format_number/* formatBytes */.z3)(sizeBytes)}`);
    const rest = objects.length - listed.length;
    if (rest > 0)
        listed.push(`  and ${(0,format_number/* formatNumber */.ZV)(rest)} more; --json lists them all`);
    return [`Would delete ${number} from ${place}${young}:`, ...listed];
}
function stay(young) {
    return young === 1 ? 'stays (`--grace 0` takes it)' : 'stay (`--grace 0` takes them)';
}
function hours(flags, description) {
    return {
        flags,
        description,
        parse: (value) => {
            const number = Number(value);
            if (value.trim() !== '' && Number.isFinite(number) && number >= 0)
                return number;
            throw new errors/* UserError */.yo({
                code: 'OPTION_INVALID',
                message: `${flags}: "${value}" cannot be used`,
                hint: 'Write a number of hours; 0 switches the grace period off.',
                exitCode: 2,
            });
        },
    };
}
function cutOff({ root }) {
    return new errors/* UserError */.yo({
        code: 'HISTORY_CUT_OFF',
        message: `nothing was deleted: the clone ${root} is shallow, so what older commits need is not known`,
        hint: 'Run `git fetch --unshallow` first; in a workflow check out with `fetch-depth: 0`.',
        exitCode: 3,
    });
}
function notRead(unread) {
    return new errors/* UserError */.yo({
        code: 'GC_UNREAD',
        message: `nothing was deleted: ${unread.length === 1 ? 'a file' : `${unread.length} files`} that may name data cannot be read`,
        hint: 'Correct what is in the workspace; for older revisions say `--skip-failed`: what only they name is then deleted.',
        exitCode: 2,
        mistakes: unread.map(({ revision, file, message }) => ({ message: `${revision}, ${file}: ${message}` })),
    });
}


/***/ }),

/***/ 52546:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ varsReader)
/* harmony export */ });
/* harmony import */ var _pipeline_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13529);

/** Reads the parameter files that templates draw from, each once; undefined for one that is not there. */
function varsReader(readText) {
    const known = new Map();
    return (path) => {
        if (!known.has(path)) {
            const text = readText(path);
            known.set(path, text === undefined ? undefined : (0,_pipeline_index_js__WEBPACK_IMPORTED_MODULE_0__/* .parseParams */ .Sl)(text, path));
        }
        return known.get(path);
    };
}


/***/ }),

/***/ 32647:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   withRepositoryLock: () => (/* binding */ withRepositoryLock)
/* harmony export */ });
/* harmony import */ var _versioning_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94673);
/* harmony import */ var _open_repository_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4159);


/** Runs a verb while it alone, of all Assay and DVC processes, may change the repository; waits for those that do. */
async function withRepositoryLock(context, owner, run) {
    const { progress, signal } = context;
    const lock = await (0,_versioning_index_js__WEBPACK_IMPORTED_MODULE_0__/* .lockRepository */ .k)((0,_open_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .openRepository */ .h)(context), { owner, progress, signal });
    try {
        return await run({ ...context, lock: { owner, whileReleased: (work) => lock.whileReleased(work) } });
    }
    finally {
        lock.release();
    }
}


/***/ }),

/***/ 82937:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NW: () => (/* binding */ recordedOutputs),
/* harmony export */   OH: () => (/* binding */ openWorkspace),
/* harmony export */   RP: () => (/* binding */ gitTracks),
/* harmony export */   Vx: () => (/* binding */ lockOf),
/* harmony export */   Zl: () => (/* binding */ openRepositoryGit),
/* harmony export */   hv: () => (/* binding */ cachedOutputs)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(43026);
/* harmony import */ var _pipeline_index_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(63757);
/* harmony import */ var _pipeline_index_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(15970);
/* harmony import */ var _pipeline_index_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(36953);
/* harmony import */ var _pipeline_index_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(17544);
/* harmony import */ var _pipeline_index_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(29874);
/* harmony import */ var _versioning_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(34204);
/* harmony import */ var _versioning_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(45756);
/* harmony import */ var _versioning_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(47869);
/* harmony import */ var _versioning_index_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(80014);
/* harmony import */ var _open_repository_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4159);
/* harmony import */ var _vars_reader_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(52546);







/** Reads everything that says what the repository holds; hashes nothing. */
function openWorkspace(context, repository = (0,_open_repository_js__WEBPACK_IMPORTED_MODULE_2__/* .openRepository */ .h)(context)) {
    const found = (0,_versioning_index_js__WEBPACK_IMPORTED_MODULE_3__/* .findPipelineFiles */ .f)(repository);
    const dvcFiles = (0,_versioning_index_js__WEBPACK_IMPORTED_MODULE_4__/* .readDvcFiles */ .t)(repository, found.dvcFiles);
    const read = (path) => (0,_versioning_index_js__WEBPACK_IMPORTED_MODULE_5__/* .readOwnText */ .o3)(repository, path);
    const readVars = (0,_vars_reader_js__WEBPACK_IMPORTED_MODULE_6__/* .varsReader */ .Y)(read);
    const pipelines = found.dvcYamls.map((path) => (0,_pipeline_index_js__WEBPACK_IMPORTED_MODULE_7__/* .parseDvcYaml */ .g)(read(path) ?? '', path, readVars, repository.config.flagStyle));
    const stages = pipelines.flatMap((pipeline) => pipeline.stages);
    const locks = new Map();
    const gitIgnored = (0,_versioning_index_js__WEBPACK_IMPORTED_MODULE_8__/* .gitIgnoreRules */ .Uj)(repository);
    for (const { path } of pipelines) {
        const lockPath = (0,_pipeline_index_js__WEBPACK_IMPORTED_MODULE_9__/* .lockPathOf */ .O)(path);
        if (gitIgnored.ignores(lockPath, false))
            throw lockIgnored(lockPath);
        const text = read(lockPath);
        locks.set(lockPath, { text, lock: text === undefined ? new Map() : (0,_pipeline_index_js__WEBPACK_IMPORTED_MODULE_10__/* .parseLock */ .PG)(text, lockPath) });
    }
    const sources = dvcFiles.map(({ path, outputs }) => ({ address: path, outputs }));
    return { repository, dvcFiles, pipelines, stages, graph: (0,_pipeline_index_js__WEBPACK_IMPORTED_MODULE_11__/* .buildGraph */ .ZG)(stages, sources), locks };
}
/** As DVC has it: otherwise nobody else would ever see what was recorded. */
function lockIgnored(path) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_12__/* .UserError */ .yo({
        code: 'LOCK_IGNORED',
        message: `${path} is ignored by git, and belongs into it`,
        hint: `Take it out of .gitignore, or add the line !${path.split('/').at(-1)} behind the one that matches it.`,
        exitCode: 2,
    });
}
/** The lock a stage is recorded in. */
function lockOf(workspace, stage) {
    return workspace.locks.get((0,_pipeline_index_js__WEBPACK_IMPORTED_MODULE_9__/* .lockPathOf */ .O)(stage.file)).lock;
}
/** Every output with what `.dvc` files and locks record of it, whether git or the cache keeps it. */
function recordedOutputs(workspace) {
    const ofStages = workspace.stages.flatMap((stage) => (0,_pipeline_index_js__WEBPACK_IMPORTED_MODULE_13__/* .withContents */ .x)(stage, lockOf(workspace, stage).get(stage.name)));
    return [...workspace.dvcFiles.flatMap(({ outputs }) => outputs), ...ofStages];
}
/** Recorded outputs that the cache keeps: what moves between workspace, cache and remote. */
function cachedOutputs(workspace) {
    return recordedOutputs(workspace).filter((output) => output.cached && output.digest !== undefined);
}
/** The git work tree around the repository, or undefined. */
async function openRepositoryGit({ root }, context) {
    const { openGit } = await __webpack_require__.e(/* import() */ 2754).then(__webpack_require__.bind(__webpack_require__, 12754));
    return openGit(root, context.environment, context.gitAuthorization);
}
/** So many paths are asked for one by one; for more, everything git tracks is read once. */
const FEW_PATHS = 4;
/** Asks whether git tracks a path (POSIX, relative to the repository's root) or anything below it; git starts at the first question. */
function gitTracks(repository, context) {
    let opening;
    let all;
    let asked = 0;
    return async (path) => {
        const git = await (opening ??= openRepositoryGit(repository, context));
        if (!git)
            return false;
        const fromTop = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(git.root, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(repository.root), path))
            .split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep)
            .join('/');
        if (++asked <= FEW_PATHS)
            return git.tracks(fromTop);
        return (await (all ??= git.trackedFiles().then(withDirectories))).has(fromTop);
    };
}
/** Files, and every directory above one. */
function withDirectories(files) {
    const paths = new Set(files);
    for (const file of files) {
        for (let slash = file.lastIndexOf('/'); slash > 0; slash = file.lastIndexOf('/', slash - 1)) {
            const directory = file.slice(0, slash);
            if (paths.has(directory))
                break;
            paths.add(directory);
        }
    }
    return paths;
}


/***/ }),

/***/ 17544:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $8: () => (/* binding */ indexOutputs),
/* harmony export */   ZG: () => (/* binding */ buildGraph),
/* harmony export */   ux: () => (/* binding */ outputsMeeting)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43026);
/* harmony import */ var _core_repository_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34949);



/**
 * Connects stages and sources by their paths: a dependency or parameter file that equals, lies inside or contains an
 * output needs that output's owner. Refuses, naming every place (exit 2): overlapping outputs, a dvc.yaml or `.dvc`
 * file inside an output, and cycles.
 */
function buildGraph(stages, sources) {
    const nodes = [
        ...sources.map((source) => ({ address: source.address, needs: [], source })),
        ...stages.map((stage) => ({ address: stage.address, needs: [], stage })),
    ];
    nodes.sort((a, b) => (0,_core_repository_path_js__WEBPACK_IMPORTED_MODULE_1__/* .byDirectory */ .vS)(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(fileOf(a)), node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(fileOf(b))));
    const graph = new Map(nodes.map((node) => [node.address, node]));
    const outputs = nodes.flatMap((node) => ('stage' in node ? node.stage : node.source).outputs);
    const index = indexOutputs(outputs, (a, b) => {
        throw overlapping(a, b, graph);
    });
    const files = new Set();
    for (const node of graph.values()) {
        if (!files.has(fileOf(node)))
            refuseInsideOutput(node, index, graph);
        files.add(fileOf(node));
        if (!('stage' in node))
            continue;
        const needs = new Set();
        for (const { path } of node.stage.dependencies)
            for (const { owner } of outputsMeeting(path, index))
                needs.add(owner);
        for (const { path } of node.stage.params)
            for (const { owner } of outputsMeeting(path, index))
                needs.add(owner);
        node.needs = [...needs];
    }
    refuseCycles(graph);
    return graph;
}
/** Indexes outputs; `onOverlap` gets two that are one path, or one inside the other. */
function indexOutputs(outputs, onOverlap = () => { }) {
    const index = { byPath: new Map(), below: new Map(), met: new Map() };
    for (const output of outputs) {
        const twin = index.byPath.get(output.path);
        if (twin)
            onOverlap(twin, output);
        index.byPath.set(output.path, output);
    }
    for (const output of outputs) {
        index.met.set(output.path, index.met.size);
        for (const ancestor of ancestorsOf(output.path)) {
            if (!index.met.has(ancestor))
                index.met.set(ancestor, index.met.size);
            const parent = index.byPath.get(ancestor);
            if (parent)
                onOverlap(parent, output);
            const list = index.below.get(ancestor);
            if (list)
                list.push(output);
            else
                index.below.set(ancestor, [output]);
        }
    }
    return index;
}
/** The outputs that are a path, contain it or lie inside it. */
function outputsMeeting(path, index) {
    const around = [];
    for (const place of [path, ...ancestorsOf(path)]) {
        const output = index.byPath.get(place);
        if (output)
            around.push(output);
    }
    const below = index.below.get(path);
    return below ? [...around, ...below.toSorted((a, b) => byTree(a.path, b.path, index.met))] : around;
}
/** DVC takes what lies below a directory one directory at a time, each where something in it was first met. */
function byTree(a, b, met) {
    const [placesOfA, placesOfB] = [a, b].map((path) => [path, ...ancestorsOf(path)].reverse());
    const at = placesOfA.findIndex((place, index) => place !== placesOfB[index]);
    return at < 0 ? 0 : met.get(placesOfA[at]) - met.get(placesOfB[at]);
}
function fileOf(node) {
    return 'stage' in node ? node.stage.file : node.source.address;
}
/** Proper ancestors, nearest first; the last is '', the root. */
function ancestorsOf(path) {
    if (path === '')
        return [];
    const found = [];
    for (let slash = path.lastIndexOf('/'); slash >= 0; slash = path.lastIndexOf('/', slash - 1)) {
        found.push(path.slice(0, slash));
        if (slash === 0)
            break;
    }
    found.push('');
    return found;
}
function overlapping(a, b, graph) {
    const said = ({ path, owner }) => ({
        message: `"${path}" is an output of ${owner}`,
        ...placeOf(owner, graph),
    });
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo({
        code: 'OUTPUTS_OVERLAP',
        message: a.path === b.path ? `"${a.path}" has two makers` : `"${b.path}" lies inside the output "${a.path}"`,
        hint: 'A path may be made by one stage or .dvc file only, and not inside another output.',
        exitCode: 2,
        mistakes: [said(a), said(b)],
    });
}
function refuseInsideOutput(node, index, graph) {
    const file = fileOf(node);
    for (const place of ancestorsOf(file)) {
        const output = index.byPath.get(place);
        if (!output)
            continue;
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo({
            code: 'PIPELINE_FILE_IN_OUTPUT',
            message: `${file} lies inside "${output.path}", which is an output`,
            hint: `Move ${file} out of it: an output is replaced as a whole.`,
            exitCode: 2,
            mistakes: [{ message: `"${output.path}" is an output of ${output.owner}`, ...placeOf(output.owner, graph) }],
        });
    }
}
function refuseCycles(graph) {
    const done = new Set();
    const trail = new Set();
    const visit = (address) => {
        if (done.has(address))
            return;
        if (trail.has(address))
            throw cycle([...trail].slice([...trail].indexOf(address)), graph);
        trail.add(address);
        graph.get(address).needs.forEach(visit);
        trail.delete(address);
        done.add(address);
    };
    for (const address of graph.keys())
        visit(address);
}
function cycle(addresses, graph) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo({
        code: 'PIPELINE_CYCLE',
        message: `stages need each other in a circle: ${[...addresses, addresses[0]].join(' → ')}`,
        hint: 'Remove one of these dependencies in dvc.yaml.',
        exitCode: 2,
        mistakes: addresses.map((address, index) => {
            const needed = addresses[(index + 1) % addresses.length];
            return { message: `"${address}" needs what "${needed}" makes`, ...placeOf(address, graph) };
        }),
    });
}
function placeOf(address, graph) {
    const node = graph.get(address);
    if (!node || !('stage' in node))
        return { location: { file: address, line: 1, column: 1 } };
    return { location: { file: node.stage.file, line: node.stage.line, column: node.stage.column } };
}


/***/ }),

/***/ 29874:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ Recorded),
/* harmony export */   x: () => (/* binding */ withContents)
/* harmony export */ });
/** What `.dvc` files and locks record at this moment of a run, by path. */
class Recorded {
    graph;
    lockOf;
    /** Empty until somebody asks: where nothing is to be done nobody does. */
    byPath = new Map();
    /** Directory → paths below it, at any depth. */
    below = new Map();
    isRead = false;
    constructor(graph, lockOf) {
        this.graph = graph;
        this.lockOf = lockOf;
    }
    read() {
        if (this.isRead)
            return;
        this.isRead = true;
        for (const node of this.graph.values()) {
            if ('source' in node)
                for (const output of node.source.outputs)
                    this.byPath.set(output.path, output);
        }
        this.readLocks();
        for (const path of this.byPath.keys()) {
            for (const directory of directoriesAbove(path)) {
                const paths = this.below.get(directory);
                if (paths)
                    paths.push(path);
                else
                    this.below.set(directory, [path]);
            }
        }
    }
    /** Takes over what the locks hold now; other stages than the one just run may be recorded anew as well. */
    readLocks() {
        if (!this.isRead)
            return;
        for (const node of this.graph.values()) {
            if (!('stage' in node))
                continue;
            const entry = this.lockOf(node.stage).get(node.stage.name);
            for (const output of withContents(node.stage, entry))
                this.byPath.set(output.path, output);
        }
    }
    /** Takes an entry for recorded that no lock holds. */
    assume(stage, entry) {
        this.read();
        for (const output of withContents(stage, entry))
            this.byPath.set(output.path, output);
    }
    /** The stage's outputs as recorded; undefined when one of them never was. */
    outputsOf(stage) {
        this.read();
        const outputs = stage.outputs.map((output) => ({ ...output, ...this.byPath.get(output.path) }));
        return outputs.every((output) => output.digest !== undefined) ? outputs : undefined;
    }
    /** Recorded, cached outputs that are, contain or lie inside a path. */
    around(path) {
        this.read();
        const paths = [path, ...directoriesAbove(path), ...(this.below.get(path) ?? [])];
        return paths
            .flatMap((place) => this.byPath.get(place) ?? [])
            .filter(({ cached, digest }) => cached && digest !== undefined);
    }
}
/** Nearest first; the last is '', the root. */
function directoriesAbove(path) {
    if (path === '')
        return [];
    const found = [];
    for (let slash = path.lastIndexOf('/'); slash > 0; slash = path.lastIndexOf('/', slash - 1))
        found.push(path.slice(0, slash));
    found.push('');
    return found;
}
/** A stage's outputs joined with what the lock records of them. */
function withContents(stage, entry) {
    return stage.outputs.map((output) => ({ ...output, ...entry?.outputs.get(output.written) }));
}


/***/ }),

/***/ 15970:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ lockPathOf)
/* harmony export */ });
/** Path of the lock that belongs to a dvc.yaml. */
function lockPathOf(dvcYamlPath) {
    return dvcYamlPath.replace(/\.yaml$/, '.lock');
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

/***/ 34204:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ findPipelineFiles)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(43026);
/* harmony import */ var _core_repository_path_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(34949);
/* harmony import */ var _dvc_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(45756);
/* harmony import */ var _ignore_rules_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80014);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(70776);







/**
 * Finds `*.dvc` and `dvc.yaml` files as DVC does: not in `.git` and `.dvc`, nested repositories, linked directories,
 * what `.dvcignore` or git leave out, nor inside the outputs of the `.dvc` files found on the way.
 */
function findPipelineFiles(repository) {
    const dvcIgnored = (0,_ignore_rules_js__WEBPACK_IMPORTED_MODULE_2__/* .dvcIgnoreRules */ .By)(repository);
    const gitIgnored = (0,_ignore_rules_js__WEBPACK_IMPORTED_MODULE_2__/* .gitIgnoreRules */ .Uj)(repository);
    const found = { dvcFiles: [], dvcYamls: [] };
    const outputs = new Set();
    const pending = [''];
    for (let directory = pending.pop(); directory !== undefined; directory = pending.pop()) {
        if (outputs.has(directory))
            continue;
        for (const entry of (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(repository.root, directory), { withFileTypes: true })) {
            const path = directory === '' ? entry.name : `${directory}/${entry.name}`;
            const isDirectory = entry.isDirectory();
            if (!isDirectory && !isPipelineFile(entry.name))
                continue;
            if (dvcIgnored.ignoresBelow(path, isDirectory) || gitIgnored.ignoresBelow(path, isDirectory))
                continue;
            if (!isDirectory) {
                if (entry.name === 'dvc.yaml')
                    found.dvcYamls.push(path);
                else
                    found.dvcFiles.push(path);
                for (const output of outputsOf(repository, path))
                    outputs.add(output);
            }
            else if (!(0,_repository_js__WEBPACK_IMPORTED_MODULE_3__/* .isRepositoryRoot */ .FO)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(repository.root, path))) {
                pending.push(path);
            }
        }
    }
    found.dvcFiles.sort(_core_repository_path_js__WEBPACK_IMPORTED_MODULE_4__/* .byCodePoint */ .HH);
    found.dvcYamls.sort((a, b) => (0,_core_repository_path_js__WEBPACK_IMPORTED_MODULE_4__/* .byDirectory */ .vS)(node_path__WEBPACK_IMPORTED_MODULE_1__.posix.dirname(a), node_path__WEBPACK_IMPORTED_MODULE_1__.posix.dirname(b)));
    return found;
}
function isPipelineFile(name) {
    return name === 'dvc.yaml' || (name.endsWith('.dvc') && name !== '.dvc');
}
/** Outputs of a `.dvc` file; none of one that cannot be read, which whoever reads it will say. */
function outputsOf(repository, path) {
    if (!path.endsWith('.dvc'))
        return [];
    try {
        return (0,_dvc_file_js__WEBPACK_IMPORTED_MODULE_5__/* .readDvcFiles */ .t)(repository, [path]).flatMap(({ outputs }) => outputs.map((output) => output.path));
    }
    catch (error) {
        if (error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .UserError */ .yo)
            return [];
        throw error;
    }
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

/***/ 47869:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dr: () => (/* binding */ leadsOutside),
/* harmony export */   o3: () => (/* binding */ readOwnText),
/* harmony export */   zx: () => (/* binding */ readOwnFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(43026);
/* harmony import */ var _core_reserved_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23521);
/* harmony import */ var _platform_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(48486);
/* harmony import */ var _ignore_rules_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80014);






/** Where caches keep an object (dvc-formats §1.4), below their root. */
const OBJECT = /^(?:files[/\\]md5[/\\])?[0-9a-f]{2}[/\\][0-9a-f]{30}$/;
/**
 * Whether links lead a path (POSIX, from the root) out of the git repository, or to what git and DVC keep for themselves.
 * Whoever writes a commit could bring such a link, and have what it leads to shown. Objects of the cache are no way
 * out: checked out as links, data leads there.
 */
function leadsOutside(repository, path) {
    const real = realPathOf((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(repository.root, path));
    if (real === undefined)
        return false;
    const root = node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(repository.root);
    const names = namesBelow((0,_ignore_rules_js__WEBPACK_IMPORTED_MODULE_2__/* .gitTop */ .Sp)(root) ?? root, real);
    if (names && (0,_core_reserved_path_js__WEBPACK_IMPORTED_MODULE_3__/* .reservedProblem */ .y)(names) === undefined)
        return false;
    const cache = realPathOf(repository.cacheDirectory);
    return cache === undefined || !OBJECT.test((0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(cache, real));
}
/** The text of a file of the repository; undefined where there is none. Throws `PATH_OUTSIDE` for what `leadsOutside`, and `FILE_UNREADABLE` (exit 2). */
function readOwnText(repository, path) {
    refuseOutside(repository, path);
    return (0,_platform_files_js__WEBPACK_IMPORTED_MODULE_4__/* .readTextIfExists */ .TP)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(repository.root, path));
}
/** The bytes of a file of the repository; undefined where there is none, or no file. Throws `PATH_OUTSIDE` (exit 2). */
function readOwnFile(repository, path) {
    refuseOutside(repository, path);
    const absolute = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(repository.root, path);
    return (0,_platform_files_js__WEBPACK_IMPORTED_MODULE_4__/* .statIfExists */ .oL)(absolute)?.isFile() ? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(absolute) : undefined;
}
function refuseOutside(repository, path) {
    if (!leadsOutside(repository, path))
        return;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .yo({
        code: 'PATH_OUTSIDE',
        message: `${path} leads out of the git repository, or into a directory of git or DVC`,
        hint: 'Put a copy of the file in the place of the link.',
        exitCode: 2,
    });
}
function realPathOf(path) {
    try {
        return node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(path);
    }
    catch (error) {
        if ((0,_platform_files_js__WEBPACK_IMPORTED_MODULE_4__/* .isMissing */ .b2)(error))
            return undefined;
        throw error;
    }
}
/** Names on the way from a directory to a path below it; undefined for all other paths. */
function namesBelow(directory, path) {
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(directory, path);
    const names = way.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep);
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(way) || names[0] === '..' ? undefined : names;
}


/***/ }),

/***/ 94673:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k: () => (/* binding */ lockRepository),
  f: () => (/* binding */ waitFor)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(43026);
// EXTERNAL MODULE: ./build/src/platform/claim-file.js
var claim_file = __webpack_require__(83660);
;// CONCATENATED MODULE: ./build/src/platform/lock-owner.js

/** Who says to have the lock, by the file's content; undefined when it cannot be read. */
function lockOwner(path) {
    try {
        const [pid, owner = ''] = (0,external_node_fs_.readFileSync)(path, 'utf8').trim().split('\n');
        return /^\d+$/.test(pid ?? '') ? { pid: Number(pid), owner } : undefined;
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/src/versioning/repository-lock.js






const POLL_MS = 100;
/** Who waits no longer than this does not hear of it. */
const PATIENCE_MS = 300;
/**
 * Takes the lock DVC takes, `.dvc/tmp/lock` (dvc-formats §1.5), and waits as long as another process has it, saying
 * which. Where no advisory lock can be had an own lock file stands in, and a line says that DVC does not heed it; where
 * nothing can be written there is no lock, and a line says that.
 */
async function lockRepository(repository, options) {
    let held = await waitFor(repository, 'lock', options);
    return {
        release: () => held.release(),
        async whileReleased(work) {
            held.release();
            held = NO_LOCK; // the waiting below may be interrupted, and what is released twice may be another's
            try {
                return await work();
            }
            finally {
                held = await waitFor(repository, 'lock', options);
            }
        },
    };
}
/** Takes the lock of a file in `.dvc/tmp` as DVC would; `lock` is the repository's. */
async function waitFor(repository, name, { owner, progress, signal }) {
    const take = await lockTaker(repository, name, owner, (line) => progress.note(line));
    const started = performance.now();
    let told;
    for (;;) {
        const taken = take();
        if (taken !== 'held')
            return taken;
        if (signal.aborted)
            throw interrupted(repository, name);
        if (performance.now() - started > PATIENCE_MS) {
            const line = waitingLine(repository, name);
            if (line !== told)
                progress.note((told = line));
        }
        await (0,promises_.setTimeout)(POLL_MS, undefined, { signal }).catch(() => { });
    }
}
const NO_LOCK = { release: () => { } };
/** How the lock is taken here; falls back at the first attempt that shows that it must. */
async function lockTaker(repository, name, owner, note) {
    // Starts a process: nothing for verbs that only look.
    const { tryLockFile } = await __webpack_require__.e(/* import() */ 8147).then(__webpack_require__.bind(__webpack_require__, 8147));
    const path = (0,external_node_path_.join)(repository.temporaryDirectory, name);
    const ownPath = ownLockPath(repository, name);
    let isOwn = false;
    const attempt = () => {
        (0,external_node_fs_.mkdirSync)(repository.temporaryDirectory, { recursive: true });
        if (repository.config.hardlinkLock)
            return (0,claim_file/* tryClaimFile */.e)(path, owner);
        if (isOwn)
            return (0,claim_file/* tryClaimFile */.e)(ownPath, owner);
        const taken = tryLockFile(path, owner, repository.environment);
        if (taken === 'held' || 'release' in taken)
            return taken;
        isOwn = true;
        if (name === 'lock')
            note(`No advisory lock can be had (${taken.unavailable}). ${UNGUARDED}`);
        return (0,claim_file/* tryClaimFile */.e)(ownPath, owner);
    };
    return () => {
        try {
            return attempt();
        }
        catch (error) {
            const { code } = error;
            if (code === 'ELOOP')
                throw isLink(path);
            if (!UNWRITABLE.has(code ?? ''))
                throw error;
            if (name === 'lock') {
                note(`${path} cannot be written (${code}), so the repository is not locked: let no other process change it.`);
            }
            return NO_LOCK;
        }
    };
}
const UNGUARDED = 'Other Assay processes wait; a DVC process does not: let none run in this checkout at the same time, or set core.hardlink_lock = true.';
/** No place for a lock, or none for hard links. */
const UNWRITABLE = new Set(['EACCES', 'EPERM', 'EROFS', 'ENOTSUP', 'EOPNOTSUPP', 'EMLINK']);
function ownLockPath(repository, name) {
    return (0,external_node_path_.join)(repository.temporaryDirectory, `assay-${name}`);
}
function waitingLine(repository, name) {
    const path = (0,external_node_path_.join)(repository.temporaryDirectory, name);
    const { hardlinkLock } = repository.config;
    const claim = (0,claim_file/* readClaim */.j)(hardlinkLock ? path : ownLockPath(repository, name));
    if (claim)
        return `Waiting for ${claim.owner} (process ${claim.pid} on ${claim.host}) to end …`;
    if (hardlinkLock)
        return `Waiting for a DVC process to end; if there is none, delete ${path} …`;
    const found = lockOwner(path);
    if (!found)
        return 'Waiting for another process to end …';
    return `Waiting for ${found.owner || 'a DVC process'} (process ${found.pid}) to end …`;
}
function isLink(path) {
    return new errors/* UserError */.yo({
        code: 'PATH_THROUGH_LINK',
        message: `${path} is a link: what is locked must be a file of the repository`,
        hint: `Delete the link: rm '${path}'`,
        exitCode: 2,
    });
}
function interrupted(repository, name) {
    const line = waitingLine(repository, name);
    return new errors/* UserError */.yo({
        code: 'INTERRUPTED',
        message: `interrupted while ${line.charAt(0).toLowerCase()}${line.slice(1, -2)}`,
        hint: 'Nothing was changed. Run it again when the other process has ended.',
        exitCode: 3,
        retryable: true,
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
