"use strict";
exports.id = 500;
exports.ids = [500,8119];
exports.modules = {

/***/ 69106:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ foreignPath)
/* harmony export */ });
/* harmony import */ var _core_repository_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34949);

/** A path in another repository, from its top; '' for all of it. Throws `PATH_OUTSIDE` (exit 2). */
function foreignPath(written) {
    if (written === '')
        return '';
    const hint = 'Write it from the top of that repository, as `assay ls <url>` lists it.';
    return (0,_core_repository_path_js__WEBPACK_IMPORTED_MODULE_0__/* .resolveInRepository */ .AZ)('', written, 'the path in the other repository', hint);
}


/***/ }),

/***/ 21163:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ rememberGit)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _platform_files_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(48486);
/* harmony import */ var _versioning_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80014);
/* harmony import */ var _targets_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83386);
/* harmony import */ var _workspace_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(82937);






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

/***/ 61945:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fg: () => (/* binding */ importBase),
/* harmony export */   Xq: () => (/* binding */ importFetcher),
/* harmony export */   md: () => (/* binding */ bringRepositorySource),
/* harmony export */   s5: () => (/* binding */ foreignTransfer)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43026);
/* harmony import */ var _versioning_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35899);
/* harmony import */ var _versioning_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22534);
/* harmony import */ var _foreign_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69106);



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
    const { bringForeign } = await Promise.all(/* import() */[__webpack_require__.e(9547), __webpack_require__.e(4960)]).then(__webpack_require__.bind(__webpack_require__, 77749));
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

/***/ 60500:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  update: () => (/* binding */ update),
  updateImport: () => (/* binding */ updateImport)
});

// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(43026);
// EXTERNAL MODULE: ./build/src/versioning/index.js
var versioning = __webpack_require__(22534);
// EXTERNAL MODULE: ./build/src/versioning/output-state.js
var output_state = __webpack_require__(43873);
// EXTERNAL MODULE: ./build/src/versioning/stored-content.js
var stored_content = __webpack_require__(35899);
// EXTERNAL MODULE: ./build/src/commands/command.js
var command = __webpack_require__(62925);
// EXTERNAL MODULE: ./build/src/commands/git-reminder.js
var git_reminder = __webpack_require__(21163);
// EXTERNAL MODULE: ./build/src/commands/import-fetcher.js
var import_fetcher = __webpack_require__(61945);
// EXTERNAL MODULE: ./build/src/commands/targets.js
var commands_targets = __webpack_require__(83386);
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
var commands_workspace = __webpack_require__(82937);
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

/***/ 22534:
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
const loadRuns = () => __webpack_require__.e(/* import() */ 6518).then(__webpack_require__.bind(__webpack_require__, 46518));
/** What reads from other places and records where that was; loaded at first use. */
const loadImports = () => Promise.all(/* import() */[__webpack_require__.e(205), __webpack_require__.e(4404), __webpack_require__.e(766), __webpack_require__.e(8407)]).then(__webpack_require__.bind(__webpack_require__, 68407));













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


/***/ })

};
;