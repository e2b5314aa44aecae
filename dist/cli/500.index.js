"use strict";
exports.id = 500;
exports.ids = [500,8119];
exports.modules = {

/***/ 9106:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ foreignPath)
/* harmony export */ });
/* harmony import */ var _core_repository_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4949);

/** A path in another repository, from its top; '' for all of it. Throws `PATH_OUTSIDE` (exit 2). */
function foreignPath(written) {
    if (written === '')
        return '';
    const hint = 'Write it from the top of that repository, as `assay ls <url>` lists it.';
    return (0,_core_repository_path_js__WEBPACK_IMPORTED_MODULE_0__/* .resolveInRepository */ .AZ)('', written, 'the path in the other repository', hint);
}


/***/ }),

/***/ 1163:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ rememberGit)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _platform_files_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8486);
/* harmony import */ var _versioning_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14);
/* harmony import */ var _targets_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3386);
/* harmony import */ var _workspace_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2937);






/**
 * Files that a verb wrote or deleted (POSIX, relative to the root) and that belong into git: stages them where
 * `core.autostage` asks for it. Returns the line that says so, or the command to type; '' where there is no git work tree.
 */
async function rememberGit(repository, context, paths) {
    const { root, config } = repository;
    if ((0,_versioning_index_js__WEBPACK_IMPORTED_MODULE_2__/* .gitTop */ .Sp)(root) === undefined)
        return '';
    const written = [...new Set(paths)];
    const shown = written.map((0,_targets_js__WEBPACK_IMPORTED_MODULE_3__/* .shownFrom */ .c2)(repository, context.directory)).map(quoted).join(' ');
    const git = config.autostage ? await (0,_workspace_js__WEBPACK_IMPORTED_MODULE_4__/* .openRepositoryGit */ .Zl)(repository, context) : undefined;
    if (!git)
        return `To keep it in git:\n\n    git add -- ${shown}\n`;
    const fromTop = (path) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(git.root, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(root), path))
        .split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep)
        .join('/');
    const known = [];
    for (const path of written) {
        if ((0,_platform_files_js__WEBPACK_IMPORTED_MODULE_5__/* .lstatIfExists */ .sM)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path)) || (await git.tracks(fromTop(path))))
            known.push(fromTop(path));
    }
    if (known.length > 0)
        await git.stage(known);
    return `Staged in git: ${shown}\n`;
}
function quoted(path) {
    return /^[\w./-]+$/.test(path) ? path : `'${path.replaceAll("'", "'\\''")}'`;
}


/***/ }),

/***/ 1945:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fg: () => (/* binding */ importBase),
/* harmony export */   Xq: () => (/* binding */ importFetcher),
/* harmony export */   md: () => (/* binding */ bringRepositorySource),
/* harmony export */   s5: () => (/* binding */ foreignTransfer)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3026);
/* harmony import */ var _versioning_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5899);
/* harmony import */ var _versioning_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2534);
/* harmony import */ var _foreign_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9106);



/** The repository whose own imports are brought. */
function importBase(repository) {
    return { repository, directory: repository.root, allowsLocal: true, depth: 0 };
}
/**
 * Brings imported outputs from where they come from: those of another repository at the commit that was recorded,
 * partial ones from their place as it is now. Loaded and asked only for what the cache lacks.
 */
function importFetcher(context, base) {
    return async (outputs, { dryRun, jobs }) => {
        const { repository } = base;
        const wanted = outputs.filter((output) => output.digest === undefined || !(0,_versioning_index_js__WEBPACK_IMPORTED_MODULE_0__/* .isCached */ .bm)(repository, output));
        const result = { transferred: 0, bytes: 0, failed: [], brought: new Map() };
        if (dryRun) {
            const bytes = wanted.reduce((sum, { sizeBytes = 0 }) => sum + sizeBytes, 0);
            return { ...result, transferred: wanted.length, bytes };
        }
        for (const output of wanted) {
            try {
                const content = await bring(context, base, output, jobs);
                result.transferred += content.fileCount ?? 1;
                result.bytes += content.sizeBytes;
                result.brought.set(output.path, content);
            }
            catch (error) {
                if (!(error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo) || context.signal.aborted)
                    throw error;
                const { code, message, exitCode } = error;
                result.failed.push({ path: output.path, digest: output.digest ?? '', code, reason: message, exitCode });
            }
        }
        return result;
    };
}
async function bring(context, base, output, jobs) {
    const source = output.source;
    const content = source.kind === 'repository'
        ? (await bringRepositorySource(context, base, source, jobs)).content
        : await bringUrl(context, base, output, jobs);
    if (output.digest !== undefined && content.digest !== output.digest && !output.legacy) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo({
            code: 'IMPORT_CHANGED',
            message: `${output.path}: its source holds ${content.digest}, and ${output.owner} records ${output.digest}`,
            hint: `Take over what is there with \`assay update ${output.owner}\`, or restore ${output.owner} from git.`,
            exitCode: 4,
        });
    }
    return content;
}
/** How data of other repositories is moved, be it imported there. */
function foreignTransfer(context, jobs) {
    return { context, jobs, importer: (base) => importFetcher(context, base) };
}
/** Brings what an import of another repository names: at `commit`, else the recorded commit, else where its revision is. */
async function bringRepositorySource(context, base, source, jobs, commit) {
    const { openForeign, openForeignGit } = await Promise.all(/* import() */[__webpack_require__.e(4339), __webpack_require__.e(3953)]).then(__webpack_require__.bind(__webpack_require__, 4339));
    const { bringForeign } = await Promise.all(/* import() */[__webpack_require__.e(9547), __webpack_require__.e(4960)]).then(__webpack_require__.bind(__webpack_require__, 7749));
    const path = (0,_foreign_path_js__WEBPACK_IMPORTED_MODULE_2__/* .foreignPath */ .Y)(source.path);
    const git = await openForeignGit(context, source.url, base);
    const taken = commit ?? source.lockedCommit ?? (await git.commitOf(source.revision));
    const foreign = await openForeign(context, source.url, git, taken, path, base, source);
    const content = await bringForeign(foreign, path, base.repository, foreignTransfer(context, jobs));
    return { content, commit: taken };
}
async function bringUrl({ progress, signal }, { repository, allowsLocal }, { path, source }, jobs) {
    if (source?.kind !== 'url')
        throw new Error(`${path} is no import by url`);
    if (!allowsLocal && !/^(?:https?|s3):\/\//i.test(source.path)) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo({
            code: 'SOURCE_UNSUPPORTED',
            message: `${path} is a partial import of a path that only another machine has`,
            hint: 'Complete it there with `assay update`, and push it.',
            exitCode: 2,
        });
    }
    const { bringFound, openPlace } = await (0,_versioning_index_js__WEBPACK_IMPORTED_MODULE_3__/* .loadImports */ .dS)();
    const place = await openPlace(repository, source);
    try {
        const found = await place.look(signal);
        if (found)
            return await bringFound(repository, found, { progress, signal, jobs });
    }
    finally {
        place.close();
    }
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo({
        code: 'SOURCE_MISSING',
        message: `${path}: there is nothing at its source any more`,
        hint: 'Look at `deps` of its .dvc file.',
        exitCode: 3,
    });
}


/***/ }),

/***/ 500:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  update: () => (/* binding */ update),
  updateImport: () => (/* binding */ updateImport)
});

// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(3026);
// EXTERNAL MODULE: ./build/src/versioning/index.js
var versioning = __webpack_require__(2534);
// EXTERNAL MODULE: ./build/src/versioning/output-state.js
var output_state = __webpack_require__(3873);
// EXTERNAL MODULE: ./build/src/versioning/stored-content.js
var stored_content = __webpack_require__(5899);
// EXTERNAL MODULE: ./build/src/commands/command.js
var command = __webpack_require__(2925);
// EXTERNAL MODULE: ./build/src/commands/git-reminder.js
var git_reminder = __webpack_require__(1163);
// EXTERNAL MODULE: ./build/src/commands/import-fetcher.js
var import_fetcher = __webpack_require__(1945);
// EXTERNAL MODULE: ./build/src/commands/targets.js
var commands_targets = __webpack_require__(3386);
;// CONCATENATED MODULE: ./build/src/commands/update-targets.js


/**
 * The imports that targets name: their `.dvc` files or outputs, or with `recursive` directories. Throws `NOT_AN_IMPORT`
 * and `TARGET_UNKNOWN` (exit 2).
 */
function updateTargets(workspace, directory, targets, recursive) {
    const { dvcFiles } = workspace;
    const chosen = new Set();
    for (const target of targets) {
        const { addresses, paths } = (0,commands_targets/* chooseTargets */.uP)(workspace, directory, [target], { recursive });
        const named = dvcFiles.filter(({ path, outputs }) => addresses.has(path) || outputs.some((output) => paths.includes(output.path)));
        const isBelow = recursive && named.length !== 1;
        const imports = named.filter(({ source }) => source !== undefined);
        if (imports.length < named.length && !isBelow)
            throw notAnImport(named[0].path);
        if (imports.length === 0)
            throw addresses.size > 0 ? notAnImport(target) : unknown(target);
        for (const file of imports)
            chosen.add(file);
    }
    return dvcFiles.filter((file) => chosen.has(file));
}
function notAnImport(path) {
    return new errors/* UserError */.yo({
        code: 'NOT_AN_IMPORT',
        message: `${path} is not an import, so there is nothing it could be updated from`,
        hint: 'Record what is in the workspace with `assay add` or `assay commit`.',
        exitCode: 2,
    });
}
function unknown(target) {
    return new errors/* UserError */.yo({
        code: 'TARGET_UNKNOWN',
        message: `"${target}" is not an import`,
        hint: 'Name the .dvc file of one, or a directory together with --recursive.',
        exitCode: 2,
    });
}

// EXTERNAL MODULE: ./build/src/commands/workspace.js
var commands_workspace = __webpack_require__(2937);
;// CONCATENATED MODULE: ./build/src/commands/update.js








/** `assay update`: takes over what the sources of imports hold now. */
const update = (0,command/* defineCommand */.NB)({
    name: 'update',
    summary: 'take over what the sources of imports hold now',
    positionals: '<targets...>',
    locks: true,
    options: {
        rev: (0,command/* text */.Qq)('--rev <commit>', 'another branch, tag or commit of the repository the import comes from'),
        recursive: (0,command/* flag */.Jt)('-R, --recursive', 'a target that is a directory stands for every import below it'),
        noDownload: (0,command/* flag */.Jt)('--no-download', 'record what is there, bring nothing'),
        toRemote: (0,command/* flag */.Jt)('--to-remote', 'store it in the remote alone, nothing here'),
        remote: (0,command/* text */.Qq)('-r, --remote <name>', 'with --to-remote: another remote than the default'),
        jobs: (0,command/* count */.U9)('-j, --jobs <number>', 'how many transfers at once'),
        force: (0,command/* flag */.Jt)('-f, --force', 'replace changes that are stored nowhere'),
    },
    async run(context, targets, { recursive = false, force = false, ...choices }) {
        refuseCombinations(choices);
        const workspace = (0,commands_workspace/* openWorkspace */.OH)(context);
        const files = updateTargets(workspace, context.directory, targets, recursive);
        const shown = (0,commands_targets/* shownFrom */.c2)(workspace.repository, context.directory);
        const json = { added: [], modified: [], deleted: [], failed: [], bytes: 0 };
        const written = [];
        const lines = [];
        for (const file of files) {
            const updated = await updateImport(workspace, context, file, { force, ...choices });
            lines.push(`${shown(file.path)} ${updated.files.length > 0 ? 'was updated' : 'is up to date'}`);
            if (updated.files.length > 0)
                json.modified.push(file.outputs[0].path);
            json.bytes += updated.bytes;
            written.push(...updated.files);
        }
        const reminder = written.length === 0 ? '' : `\n${await (0,git_reminder/* rememberGit */.y)(workspace.repository, context, written)}`;
        return { exitCode: 0, json, text: (lines.join('\n') + reminder).trimEnd() };
    },
});
function refuseCombinations({ toRemote, noDownload, remote }) {
    const usage = (message, hint) => new errors/* UserError */.yo({ code: 'USAGE', message: `assay update: ${message}`, hint, exitCode: 2 });
    if (toRemote && noDownload) {
        throw usage('--to-remote cannot be used with --no-download', 'Leave one of them out.');
    }
    if (remote !== undefined && !toRemote) {
        throw usage('--remote cannot be used without --to-remote', 'To store it there afterwards: assay push');
    }
}
/** Takes over what one import's source holds now; nothing where the record, the cache and the workspace agree with it. */
function updateImport(workspace, context, file, choices) {
    const source = file.source;
    return source.kind === 'url'
        ? updateUrl(workspace, context, file, source, choices)
        : updateRepository(workspace, context, file, source, choices);
}
async function updateUrl({ repository }, context, file, source, { force, rev, noDownload, toRemote, remote, jobs }) {
    if (rev !== undefined)
        throw notARepository(file, '--rev');
    const { progress, signal, dryRun } = context;
    const { bringFound, importToRemote, openPlace, recordImport } = await (0,versioning/* loadImports */.dS)();
    const [output] = file.outputs;
    const place = await openPlace(repository, source);
    try {
        const found = await place.look(signal);
        if (!found)
            throw sourceGone(file, source);
        const isSame = isSameContent(source.recorded, found.recorded) && !file.isChecksumStale;
        if (isSame && !toRemote && (0,output_state/* outputState */.F)(repository, output) === 'ok')
            return { files: [], bytes: 0 };
        if (dryRun)
            return { files: [file.path], bytes: 0 };
        const seen = { ...source, recorded: found.recorded };
        const target = { dvcFile: file.path, path: output.path };
        if (noDownload) {
            const record = { source: seen };
            return { files: recordImport(repository, target, record, { force, progress }), bytes: 0 };
        }
        const options = { progress, signal, ...(jobs && { jobs }), ...(remote !== undefined && { remote }) };
        const content = toRemote
            ? await importToRemote(repository, found, output.path, options)
            : isSame && output.digest !== undefined && (0,stored_content/* isCached */.bm)(repository, output)
                ? { ...output, sizeBytes: 0 }
                : await bringFound(repository, found, options);
        const kept = content.digest === output.digest ? contentOf(output) : content;
        const record = { source: seen, content: kept };
        const files = recordImport(repository, target, record, { force, progress, isRemote: toRemote ?? false });
        return { files, bytes: content.sizeBytes };
    }
    finally {
        place.close();
    }
}
async function updateRepository({ repository }, context, file, source, { force, rev, noDownload, toRemote, jobs }) {
    if (toRemote) {
        throw new errors/* UserError */.yo({
            code: 'USAGE',
            message: `${file.path}: what is imported from another repository is never stored in a remote of this one`,
            hint: 'Update it without --to-remote; whoever pulls gets it from where it comes from.',
            exitCode: 2,
        });
    }
    const { openForeignGit } = await Promise.all(/* import() */[__webpack_require__.e(4339), __webpack_require__.e(3953)]).then(__webpack_require__.bind(__webpack_require__, 4339));
    const { recordImport } = await (0,versioning/* loadImports */.dS)();
    const [output] = file.outputs;
    const base = (0,import_fetcher/* importBase */.Fg)(repository);
    const followed = { ...source, ...(rev !== undefined && { revision: rev }) };
    const commit = await (await openForeignGit(context, source.url, base)).commitOf(followed.revision);
    const isSame = commit === source.lockedCommit && followed.revision === source.revision && !file.isChecksumStale;
    if (isSame && (0,output_state/* outputState */.F)(repository, output) === 'ok')
        return { files: [], bytes: 0 };
    if (context.dryRun)
        return { files: [file.path], bytes: 0 };
    const locked = { ...followed, lockedCommit: commit };
    const target = { dvcFile: file.path, path: output.path };
    const options = { force, progress: context.progress };
    if (noDownload)
        return { files: recordImport(repository, target, { source: locked }, options), bytes: 0 };
    const { content } = await (0,import_fetcher/* bringRepositorySource */.md)(context, base, followed, jobs, commit);
    const kept = content.digest === output.digest ? contentOf(output) : content;
    const record = { source: locked, content: kept };
    return { files: recordImport(repository, target, record, options), bytes: content.sizeBytes };
}
/** What a record says of content that stays. */
function contentOf({ digest, sizeBytes, fileCount, executable, legacy }) {
    return {
        digest: digest,
        ...(sizeBytes !== undefined && { sizeBytes }),
        ...(fileCount !== undefined && { fileCount }),
        ...(executable && { executable }),
        ...(legacy && { legacy }),
    };
}
function isSameContent(a, b) {
    return a.digest === b.digest && a.etag === b.etag && a.checksum === b.checksum;
}
function notARepository(file, option) {
    return new errors/* UserError */.yo({
        code: 'USAGE',
        message: `${file.path} is not imported from another repository, so ${option} means nothing to it`,
        hint: `Update it by itself: assay update ${file.path}`,
        exitCode: 2,
    });
}
function sourceGone(file, { path }) {
    return new errors/* UserError */.yo({
        code: 'SOURCE_MISSING',
        message: `${file.path}: there is nothing at ${/^\w+:\/\//.test(path) ? 'its url' : path} any more; nothing was changed`,
        hint: 'Look at `deps` of the .dvc file, or import from another place with `assay import-url --force`.',
        exitCode: 3,
    });
}


/***/ }),

/***/ 8162:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O$: () => (/* binding */ unreadable),
/* harmony export */   mw: () => (/* binding */ digestAt),
/* harmony export */   yQ: () => (/* binding */ hashFiles)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3026);
/* harmony import */ var _platform_file_threads_file_batch_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3272);
/* harmony import */ var _platform_file_threads_shared_batch_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1998);
/* harmony import */ var _platform_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8486);
/* harmony import */ var _file_hash_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9587);
/* harmony import */ var _workspace_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7178);







/**
 * Hashes files of a tracked path (POSIX, relative to the root), reading those alone that are not as the index knows
 * them. `directories` and `startedMs` are those of the listing the files come from. `run` may do more with them. Throws `WORKSPACE_UNREADABLE` and `WORKSPACE_CHANGED` (exit 2) naming the file.
 */
function hashFiles(repository, path, files, rule, { directories, startedMs } = { startedMs: Date.now() }, run = rule === 'md5' ? (batch) => (0,_platform_file_threads_file_batch_js__WEBPACK_IMPORTED_MODULE_1__/* .runFileBatch */ .Gc)({ work: 'hash', ...batch }) : (batch) => hashEach(batch, rule)) {
    const index = (0,_workspace_index_js__WEBPACK_IMPORTED_MODULE_2__/* .readIndex */ .vY)(repository, path, rule);
    const paths = files.join('\0');
    const known = index && knownFiles(index, files, paths);
    const isOneFile = files.length === 1 && files[0] === '';
    const { identities, digests, outcomes } = run({
        sources: isOneFile ? [path] : files,
        sourceRoot: isOneFile ? `${repository.root}/` : `${(0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(repository.root, path)}/`,
        ...known,
    });
    refuseOutcomes(path, files, outcomes);
    const hasSameFiles = index?.paths === paths && index.count === files.length;
    const isUnchanged = hasSameFiles && digests.equals(index.digests);
    return {
        files,
        identities,
        digests,
        sizeBytes: sum(identities, _platform_file_threads_shared_batch_js__WEBPACK_IMPORTED_MODULE_3__/* .IDENTITY */ .zK.sizeBytes),
        ...(isUnchanged && index.manifestDigest !== undefined && { manifestDigest: index.manifestDigest }),
        remember(manifestDigest) {
            const isKept = isUnchanged && index.manifestDigest === manifestDigest && (!directories || directories === index.directories);
            if (isKept && outcomes.every((outcome) => outcome === _platform_file_threads_shared_batch_js__WEBPACK_IMPORTED_MODULE_3__/* .OUTCOMES */ .im.same))
                return;
            const found = { paths, count: files.length, identities, digests };
            if (manifestDigest !== undefined)
                found.manifestDigest = manifestDigest;
            if (directories)
                found.directories = directories;
            (0,_workspace_index_js__WEBPACK_IMPORTED_MODULE_2__/* .writeIndex */ ._M)(repository, path, rule, found, startedMs);
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
    const identities = new Float64Array(files.length * _platform_file_threads_shared_batch_js__WEBPACK_IMPORTED_MODULE_3__/* .IDENTITY_LENGTH */ .gF);
    const digests = new Uint8Array(files.length * 16);
    const rows = new Map(index.paths.split('\0').map((path, row) => [path, row]));
    for (const [at, file] of files.entries()) {
        const row = rows.get(file);
        if (row === undefined)
            continue;
        identities.set(index.identities.subarray(row * _platform_file_threads_shared_batch_js__WEBPACK_IMPORTED_MODULE_3__/* .IDENTITY_LENGTH */ .gF, (row + 1) * _platform_file_threads_shared_batch_js__WEBPACK_IMPORTED_MODULE_3__/* .IDENTITY_LENGTH */ .gF), at * _platform_file_threads_shared_batch_js__WEBPACK_IMPORTED_MODULE_3__/* .IDENTITY_LENGTH */ .gF);
        digests.set(index.digests.subarray(row * 16, (row + 1) * 16), at * 16);
    }
    return { identities, digests };
}
/** `hash` of a file batch, by the rules of DVC 2. */
function hashEach(batch, rule) {
    const sources = batch.sources;
    const identities = new Float64Array(sources.length * _platform_file_threads_shared_batch_js__WEBPACK_IMPORTED_MODULE_3__/* .IDENTITY_LENGTH */ .gF);
    const digests = Buffer.alloc(sources.length * 16);
    const outcomes = new Uint8Array(sources.length).fill(_platform_file_threads_shared_batch_js__WEBPACK_IMPORTED_MODULE_3__/* .OUTCOMES */ .im.done);
    for (const [index, source] of sources.entries()) {
        const stat = (0,_platform_files_js__WEBPACK_IMPORTED_MODULE_4__/* .statIfExists */ .oL)(batch.sourceRoot + source);
        if (!stat?.isFile()) {
            outcomes[index] = stat ? _platform_file_threads_shared_batch_js__WEBPACK_IMPORTED_MODULE_3__/* .OUTCOMES */ .im.notFile : _platform_file_threads_shared_batch_js__WEBPACK_IMPORTED_MODULE_3__/* .OUTCOMES */ .im.missing;
            continue;
        }
        const at = index * _platform_file_threads_shared_batch_js__WEBPACK_IMPORTED_MODULE_3__/* .IDENTITY_LENGTH */ .gF;
        identities.set([stat.dev, stat.ino, stat.mode, stat.size, stat.mtimeMs, stat.ctimeMs], at);
        const isSame = Object.values(_platform_file_threads_shared_batch_js__WEBPACK_IMPORTED_MODULE_3__/* .IDENTITY */ .zK).every((column) => column === _platform_file_threads_shared_batch_js__WEBPACK_IMPORTED_MODULE_3__/* .IDENTITY */ .zK.mode || batch.identities?.[at + column] === identities[at + column]);
        if (isSame) {
            digests.set(batch.digests.subarray(index * 16, index * 16 + 16), index * 16);
            outcomes[index] = _platform_file_threads_shared_batch_js__WEBPACK_IMPORTED_MODULE_3__/* .OUTCOMES */ .im.same;
            continue;
        }
        try {
            digests.write((0,_file_hash_js__WEBPACK_IMPORTED_MODULE_5__/* .hashFile */ .DC)(batch.sourceRoot + source, rule).digest, index * 16, 'hex');
        }
        catch (error) {
            if (!(0,_platform_files_js__WEBPACK_IMPORTED_MODULE_4__/* .isMissing */ .b2)(error))
                throw error;
            outcomes[index] = _platform_file_threads_shared_batch_js__WEBPACK_IMPORTED_MODULE_3__/* .OUTCOMES */ .im.missing;
        }
    }
    return { identities, digests, outcomes };
}
function refuseOutcomes(path, files, outcomes) {
    for (let index = 0; index < outcomes.length; index++) {
        const outcome = outcomes[index];
        if (outcome === _platform_file_threads_shared_batch_js__WEBPACK_IMPORTED_MODULE_3__/* .OUTCOMES */ .im.done || outcome === _platform_file_threads_shared_batch_js__WEBPACK_IMPORTED_MODULE_3__/* .OUTCOMES */ .im.same)
            continue;
        const name = files[index] === '' ? path : `${path}/${files[index]}`;
        if (outcome === _platform_file_threads_shared_batch_js__WEBPACK_IMPORTED_MODULE_3__/* .OUTCOMES */ .im.missing)
            throw unreadable(name, 'vanished while it was read');
        if (outcome === _platform_file_threads_shared_batch_js__WEBPACK_IMPORTED_MODULE_3__/* .OUTCOMES */ .im.notFile)
            throw unreadable(name, 'is neither a file nor a directory');
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .UserError */ .yo({
            code: 'WORKSPACE_CHANGED',
            message: `${name} changed while it was stored`,
            hint: 'Try again when nothing writes to it.',
            exitCode: 2,
        });
    }
}
/** `WORKSPACE_UNREADABLE` (exit 2): something in the workspace has no content that could be recorded. */
function unreadable(path, reason) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .UserError */ .yo({
        code: 'WORKSPACE_UNREADABLE',
        message: `${path} ${reason}`,
        hint: 'Remove or rename it, or name it in .dvcignore.',
        exitCode: 2,
    });
}
function sum(identities, column) {
    let total = 0;
    for (let at = column; at < identities.length; at += _platform_file_threads_shared_batch_js__WEBPACK_IMPORTED_MODULE_3__/* .IDENTITY_LENGTH */ .gF)
        total += identities[at];
    return total;
}


/***/ }),

/***/ 3619:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  hG: () => (/* binding */ directoryContent),
  jt: () => (/* binding */ directoryOf),
  Lv: () => (/* binding */ hashWorkspacePath),
  $V: () => (/* binding */ manifestOf)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(3026);
// EXTERNAL MODULE: ./build/src/platform/files.js
var files = __webpack_require__(8486);
// EXTERNAL MODULE: ./build/src/versioning/file-hash.js
var file_hash = __webpack_require__(9587);
// EXTERNAL MODULE: ./build/src/versioning/hash-files.js
var hash_files = __webpack_require__(8162);
// EXTERNAL MODULE: ./build/src/versioning/ignore-rules.js + 1 modules
var ignore_rules = __webpack_require__(14);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/src/platform/file-threads/shared-batch.js
var shared_batch = __webpack_require__(1998);
// EXTERNAL MODULE: ./build/src/versioning/list-files.js
var list_files = __webpack_require__(7594);
// EXTERNAL MODULE: ./build/src/versioning/workspace-index.js
var workspace_index = __webpack_require__(7178);
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

// EXTERNAL MODULE: ./build/src/versioning/manifest.js
var versioning_manifest = __webpack_require__(7125);
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
            : hashOneFile(repository, path, rule);
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
function hashOneFile(repository, path, rule) {
    const absolute = (0,external_node_path_.join)(repository.root, path);
    const stat = (0,external_node_fs_.statSync)(absolute);
    if (!stat.isFile())
        throw (0,hash_files/* unreadable */.O$)(path, 'is neither a file nor a directory');
    const executable = (stat.mode & 0o100) !== 0 && { executable: true };
    if (stat.size < workspace_index/* INDEXED_FROM_BYTES */.Zl) {
        const { digest, sizeBytes } = (0,file_hash/* hashFile */.DC)(absolute, rule);
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
    const digest = hashed.manifestDigest ?? (0,versioning_manifest/* manifestDigest */.It)(manifestOf(hashed)).slice(0, -'.dir'.length);
    hashed.remember(digest);
    let rows = hashed; // much memory, and of no use once there are entries
    let manifest;
    return {
        content: { digest: `${digest}.dir`, sizeBytes, fileCount: files.length },
        get manifest() {
            manifest ??= (0,versioning_manifest/* sortEntries */.R3)(entriesOf(rows));
            rows = undefined;
            return manifest;
        },
    };
}
/** The bytes of the manifest of hashed files. */
function manifestOf(hashed) {
    return (0,versioning_manifest/* formatRows */.dZ)(hashed.files, (row) => (0,hash_files/* digestAt */.mw)(hashed, row));
}
function entriesOf(hashed) {
    return hashed.files.map((path, index) => ({ path, digest: (0,hash_files/* digestAt */.mw)(hashed, index) }));
}
/** Content of a directory made of these files, in any order. */
function directoryContent(files, sizeBytes) {
    const manifest = (0,versioning_manifest/* sortEntries */.R3)(files);
    const digest = (0,versioning_manifest/* manifestDigest */.It)((0,versioning_manifest/* formatManifest */.L_)(manifest));
    return { content: { digest, sizeBytes, fileCount: manifest.length }, manifest };
}


/***/ }),

/***/ 2534:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dS: () => (/* binding */ loadImports),
/* harmony export */   lR: () => (/* binding */ loadRuns)
/* harmony export */ });
/**
 * Data by content hash, in DVC's own files and layouts: what is tracked, its state in the workspace, the cache, and
 * the remotes it travels to. A repository can be used by this room and by DVC in turn, without a difference.
 *
 * Refuses to know: stages and dvc.yaml (whoever reads them hands in `TrackedOutput`s), reports as documents, GitHub.
 * Invariants: no object enters cache, remote or workspace before its digest was verified; every file appears whole, by
 * a rename; a `.dir` object is stored in a remote after all its files; no path from a file or manifest leads out of the
 * repository; what cannot be moved is a failure that names the path.
 */



































/** What was remembered of earlier runs; loaded at first use. */
const loadRuns = () => __webpack_require__.e(/* import() */ 6518).then(__webpack_require__.bind(__webpack_require__, 6518));
/** What reads from other places and records where that was; loaded at first use. */
const loadImports = () => Promise.all(/* import() */[__webpack_require__.e(4404), __webpack_require__.e(766), __webpack_require__.e(8407)]).then(__webpack_require__.bind(__webpack_require__, 8407));













/***/ }),

/***/ 3483:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ workspaceTemporary),
/* harmony export */   i: () => (/* binding */ isLeftover)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);


/** A name beside a workspace file for what becomes that file by a rename. */
function workspaceTemporary(target) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(target), `.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(8).toString('hex')}.assay-tmp`);
}
/** Whether the file has such a name: whoever was to rename it was killed, and it is nobody's content. */
function isLeftover(path) {
    return /(^|\/)\.[0-9a-f]{16}\.assay-tmp$/.test(path);
}


/***/ }),

/***/ 7594:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ listFiles)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _platform_files_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8486);
/* harmony import */ var _hash_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8162);
/* harmony import */ var _leftover_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3483);
/* harmony import */ var _object_cache_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5660);
/* harmony import */ var _read_named_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2532);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(776);







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
            if (isDotted && (0,_leftover_js__WEBPACK_IMPORTED_MODULE_3__/* .isLeftover */ .i)(name)) {
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

/***/ 2532:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ readNamed)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _hash_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8162);


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
;