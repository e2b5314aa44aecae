export const id = 1865;
export const ids = [1865];
export const modules = {

/***/ 20842:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ createDataStore)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(43026);
/* harmony import */ var _core_repository_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34949);
/* harmony import */ var _versioning_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13619);
/* harmony import */ var _versioning_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35899);
/* harmony import */ var _versioning_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(27125);
/* harmony import */ var _versioning_index_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(49547);
/* harmony import */ var _versioning_index_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(31217);
/* harmony import */ var _versioning_index_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(96002);
/* harmony import */ var _versioning_index_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(25423);
/* harmony import */ var _versioning_index_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(29809);
/* harmony import */ var _versioning_index_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(18220);
/* harmony import */ var _versioning_index_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(94913);
/* harmony import */ var _import_fetcher_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(61945);
/* harmony import */ var _workspace_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76037);





/**
 * Joins the pipeline to data versioning. Each workspace path is hashed once and again only after something of ours
 * may have changed it.
 */
function createDataStore(workspace, context) {
    const { repository } = workspace;
    const { progress, signal } = context;
    const tracks = (0,_workspace_js__WEBPACK_IMPORTED_MODULE_0__/* .gitTracks */ .RP)(repository, context);
    const hashes = new Map();
    const forget = (path) => {
        for (const key of hashes.keys()) {
            const known = key.slice(1);
            if ((0,_core_repository_path_js__WEBPACK_IMPORTED_MODULE_1__/* .isInside */ .FK)(known, path) || (0,_core_repository_path_js__WEBPACK_IMPORTED_MODULE_1__/* .isInside */ .FK)(path, known))
                hashes.delete(key);
        }
    };
    return {
        hash(path, legacy) {
            const key = `${legacy ? 'L' : ' '}${path}`;
            if (!hashes.has(key))
                hashes.set(key, (0,_versioning_index_js__WEBPACK_IMPORTED_MODULE_2__/* .hashWorkspacePath */ .Lv)(repository, path, { legacy })?.content);
            return hashes.get(key);
        },
        forgetHashes: () => hashes.clear(),
        isCached: (content) => (0,_versioning_index_js__WEBPACK_IMPORTED_MODULE_3__/* .isCached */ .bm)(repository, content),
        async contentInside(directory, path) {
            const bytes = await (0,_versioning_index_js__WEBPACK_IMPORTED_MODULE_3__/* .readObject */ .Ag)(repository, directory.digest, { ...directory });
            if (!bytes)
                return undefined;
            const inside = path.slice(directory.path.length + 1);
            const entry = (0,_versioning_index_js__WEBPACK_IMPORTED_MODULE_4__/* .parseManifest */ .Ng)(bytes, directory.path).find((candidate) => candidate.path === inside);
            return entry && { digest: entry.digest, ...(directory.legacy && { legacy: true }) };
        },
        async fetch(outputs) {
            const importer = (0,_import_fetcher_js__WEBPACK_IMPORTED_MODULE_5__/* .importFetcher */ .Xq)(context, (0,_import_fetcher_js__WEBPACK_IMPORTED_MODULE_5__/* .importBase */ .Fg)(repository));
            const { failed } = await (0,_versioning_index_js__WEBPACK_IMPORTED_MODULE_6__/* .fetchOutputs */ .h)(repository, outputs, { progress, signal, importer });
            if (failed.length > 0)
                throw transferFailed('could not be brought from the remote', failed);
        },
        async checkout(outputs) {
            outputs.forEach(({ path }) => forget(path));
            const { failed } = (0,_versioning_index_js__WEBPACK_IMPORTED_MODULE_7__/* .checkoutOutputs */ .F)(repository, outputs, { force: true, progress });
            if (failed.length > 0)
                throw transferFailed('could not be put into the workspace', failed.map((path) => ({ path })));
        },
        finishCheckouts(paths) {
            const isFinished = (0,_versioning_index_js__WEBPACK_IMPORTED_MODULE_8__/* .finishCheckouts */ .T)(repository, paths, (0,_workspace_js__WEBPACK_IMPORTED_MODULE_0__/* .recordedOutputs */ .NW)(workspace));
            if (isFinished)
                hashes.clear();
            return isFinished;
        },
        store(output) {
            if (!output.cached)
                return hashed(output);
            const content = (0,_versioning_index_js__WEBPACK_IMPORTED_MODULE_9__/* .storePath */ .T)(repository, output.path);
            (0,_versioning_index_js__WEBPACK_IMPORTED_MODULE_10__/* .ignoreInGit */ .es)(repository, output.path);
            hashes.set(` ${output.path}`, content);
            return content;
        },
        remove(output) {
            (0,_versioning_index_js__WEBPACK_IMPORTED_MODULE_11__/* .removeOutput */ .k)(repository, output.path);
            forget(output.path);
        },
        unlink: (output) => (0,_versioning_index_js__WEBPACK_IMPORTED_MODULE_11__/* .unlinkFromCache */ .C)(repository, output.path),
        async importSource(address) {
            const file = workspace.dvcFiles.find(({ path }) => path === address);
            if (!file?.source || (file.frozen && file.outputs[0].digest !== undefined))
                return false;
            const { updateImport } = await __webpack_require__.e(/* import() */ 8119).then(__webpack_require__.bind(__webpack_require__, 60500));
            await updateImport(workspace, context, file, { force: true });
            forget(file.outputs[0].path);
            return true;
        },
        async commitSource(address) {
            const source = workspace.dvcFiles.find(({ path }) => path === address);
            for (const { path } of source.outputs) {
                await (0,_versioning_index_js__WEBPACK_IMPORTED_MODULE_12__/* .addPath */ .fM)(repository, path, [], tracks);
                forget(path);
            }
        },
    };
    function hashed(output) {
        return (0,_versioning_index_js__WEBPACK_IMPORTED_MODULE_2__/* .hashWorkspacePath */ .Lv)(repository, output.path).content;
    }
}
function transferFailed(what, failed) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_13__/* .UserError */ .yo({
        code: 'DATA_MISSING',
        message: `${failed.length === 1 ? 'one path' : `${failed.length} paths`} ${what}`,
        hint: 'Run `assay push` where the data is, or check the remote with `assay pull --verbose`.',
        exitCode: 3,
        mistakes: failed.slice(0, 20).map(({ path, reason }) => ({ message: reason ? `${path}: ${reason}` : path })),
    });
}


/***/ }),

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
    const { bringForeign } = await Promise.all(/* import() */[__webpack_require__.e(9793), __webpack_require__.e(7749)]).then(__webpack_require__.bind(__webpack_require__, 77749));
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

/***/ 73150:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ paramsReader)
/* harmony export */ });
/* harmony import */ var _platform_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48486);
/* harmony import */ var _pipeline_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83932);


/** Reads parameter files below a repository's root, each once until `forget`. */
function paramsReader(root) {
    const known = new Map();
    return {
        read(path) {
            if (!known.has(path)) {
                const text = (0,_platform_files_js__WEBPACK_IMPORTED_MODULE_0__/* .readTextIfExists */ .TP)(`${root}/${path}`);
                known.set(path, text === undefined ? undefined : (0,_pipeline_index_js__WEBPACK_IMPORTED_MODULE_1__/* .parseParams */ .Sl)(text, path));
            }
            return known.get(path);
        },
        forget: () => known.clear(),
    };
}


/***/ }),

/***/ 74994:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ hashAgainst),
/* harmony export */   u: () => (/* binding */ gatherStage)
/* harmony export */ });
/* harmony import */ var _core_repository_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34949);
/* harmony import */ var _params_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83932);


/** Looks at the workspace around one stage: contents of its dependencies, parameter values, states of its outputs. */
async function gatherStage(stage, lock, context) {
    const dependencies = new Map();
    for (const { written, path } of stage.dependencies) {
        const isRestored = context.restored?.some((place) => (0,_core_repository_path_js__WEBPACK_IMPORTED_MODULE_0__/* .isInside */ .FK)(path, place));
        const current = isRestored ? undefined : hashAgainst(context.store, path, lock?.dependencies.get(written));
        const mayBeAbsent = isRestored || context.options.allowMissing;
        dependencies.set(written, current ?? (mayBeAbsent ? await recordedContent(path, context) : undefined));
    }
    return {
        dependencies,
        params: new Map(stage.params.map(({ written, path, keys }) => [written, (0,_params_js__WEBPACK_IMPORTED_MODULE_1__/* .pickParams */ .Kb)(context.options.readParams(path), keys)])),
        outputs: new Map(stage.outputs.map((output) => [output.written, stateOf(output, lock, context.store)])),
    };
}
/** Hashes by the rule the record was made with; content that changed since is hashed by today's. */
function hashAgainst(store, path, recorded) {
    if (!recorded?.legacy)
        return store.hash(path, false);
    return store.hash(path, true)?.digest === recorded.digest ? recorded : store.hash(path, false);
}
async function recordedContent(path, { recorded, store }) {
    const around = recorded?.around(path) ?? [];
    const exact = around.find((output) => output.path === path);
    if (exact)
        return exact;
    const directory = around.find((output) => (0,_core_repository_path_js__WEBPACK_IMPORTED_MODULE_0__/* .isInside */ .FK)(path, output.path));
    return directory && (await store.contentInside(directory, path));
}
function stateOf(output, lock, store) {
    const recorded = lock?.outputs.get(output.written);
    const current = hashAgainst(store, output.path, recorded);
    const isSame = current !== undefined && current.digest === recorded?.digest;
    return {
        workspace: current === undefined ? 'absent' : isSame ? 'recorded' : 'different',
        inCache: !output.cached || (recorded?.digest !== undefined && store.isCached(recorded)),
    };
}


/***/ }),

/***/ 69370:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gk: () => (/* binding */ describeReason),
/* harmony export */   Nw: () => (/* binding */ decideStage),
/* harmony export */   xp: () => (/* binding */ staleReasons)
/* harmony export */ });
/* harmony import */ var _platform_yaml_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96313);

/**
 * Every reason a stage must run again, in the order of `dvc status`; none means it is up to date. Rules of DVC 3
 * (dvc-formats §3.1): content is compared by digest alone, parameters by Python equality, and only what dvc.yaml
 * declares today counts. With `allowMissing` a recorded output that the cache keeps does not count when it is merely
 * absent.
 */
function staleReasons(stage, lock, state, allowMissing) {
    const reasons = [];
    if (!stage.frozen) {
        reasons.push(...dependencyReasons(stage, lock, state));
        reasons.push(...stage.params.flatMap((dependency) => paramReasons(dependency, lock, state)));
    }
    for (const output of stage.outputs) {
        const current = state.outputs.get(output.written);
        const isMerelyAbsent = output.cached && isRecorded(output, lock) && current.workspace !== 'different';
        const change = outputChange(output, lock, current);
        if (change !== undefined && !(allowMissing && isMerelyAbsent)) {
            reasons.push({ kind: 'output', path: output.path, change });
        }
    }
    const isCallback = stage.dependencies.length + stage.params.length + stage.outputs.length === 0;
    if (!stage.frozen && (stage.alwaysChanged || isCallback))
        reasons.push({ kind: 'always changed' });
    if (lock && !(0,_platform_yaml_index_js__WEBPACK_IMPORTED_MODULE_0__/* .pythonEquals */ .e)(lock.command, stage.command))
        reasons.push({ kind: 'command' });
    return reasons;
}
function dependencyReasons(stage, lock, state) {
    return stage.dependencies.flatMap(({ written, path }) => {
        const current = state.dependencies.get(written);
        if (current === undefined)
            return [{ kind: 'dependency', path, change: 'deleted' }];
        const isSame = current.digest === lock?.dependencies.get(written)?.digest;
        return isSame ? [] : [{ kind: 'dependency', path, change: 'modified' }];
    });
}
function paramReasons({ written, path, keys }, lock, state) {
    const current = state.params.get(written);
    const recorded = lock?.params.get(written);
    if (!current)
        return [{ kind: 'dependency', path, change: 'deleted' }];
    if (!recorded)
        return [{ kind: 'dependency', path, change: 'new' }];
    const names = new Set(keys ?? [...current.keys(), ...recorded.keys()]);
    return [...names].flatMap((key) => {
        const [now, before] = [current.get(key), recorded.get(key)];
        if (now === undefined)
            return [{ kind: 'param', file: path, key, change: 'deleted' }];
        if (before === undefined)
            return [{ kind: 'param', file: path, key, change: 'new' }];
        return (0,_platform_yaml_index_js__WEBPACK_IMPORTED_MODULE_0__/* .pythonEquals */ .e)(now, before) ? [] : [{ kind: 'param', file: path, key, change: 'modified' }];
    });
}
/** DVC asks the cache first, whatever the workspace holds. */
function outputChange(output, lock, { workspace, inCache }) {
    if (isRecorded(output, lock) && !inCache)
        return 'not in cache';
    if (workspace === 'recorded')
        return undefined;
    return workspace === 'absent' ? 'deleted' : 'modified';
}
function isRecorded({ written }, lock) {
    return lock?.outputs.get(written)?.digest !== undefined;
}
/** Chooses the action; `restorable` says whether the recorded outputs can be had without running. */
function decideStage(stage, reasons, state, restorable) {
    if (reasons.length === 0)
        return 'skip';
    const onlyOutputs = reasons.every(({ kind }) => kind === 'output');
    // Somebody may have put other content there on purpose: of a frozen stage it is never overwritten.
    const isReplaced = stage.frozen && [...state.outputs.values()].some(({ workspace }) => workspace === 'different');
    if (onlyOutputs && restorable && !isReplaced)
        return 'restore';
    return stage.frozen ? 'record' : 'run';
}
/** One line for a person: `data/raw modified`, `params.yaml:lr new`, `command changed`. */
function describeReason(reason) {
    switch (reason.kind) {
        case 'command':
            return 'command changed';
        case 'always changed':
        case 'forced':
            return reason.kind;
        case 'upstream':
            return `${reason.address} runs before it`;
        case 'param':
            return `${reason.file}:${reason.key} ${reason.change}`;
        case 'dependency':
        case 'output':
            return `${reason.path} ${reason.change}`;
    }
}


/***/ }),

/***/ 22534:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dS: () => (/* binding */ loadImports)
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

































/** What reads from other places and records where that was; loaded at first use. */
const loadImports = () => Promise.all(/* import() */[__webpack_require__.e(9793), __webpack_require__.e(1217), __webpack_require__.e(8407)]).then(__webpack_require__.bind(__webpack_require__, 68407));













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

/***/ 49547:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ fetchOutputs)
/* harmony export */ });
/* harmony import */ var _object_cache_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(75660);
/* harmony import */ var _object_layout_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(38746);
/* harmony import */ var _remotes_absent_directory_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39059);
/* harmony import */ var _existing_at_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(32261);
/* harmony import */ var _gather_manifests_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(21578);
/* harmony import */ var _move_objects_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(7462);
/* harmony import */ var _plan_transfer_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(10717);
/* harmony import */ var _receive_mover_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(70033);
/* harmony import */ var _transfer_result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44416);
/* harmony import */ var _wanted_objects_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(53632);
/* harmony import */ var _with_remote_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11025);











/**
 * Brings recorded contents into the cache, each object verified before it appears there, a directory's manifest after
 * all its files. What is missing, corrupt or forged is a failure by its path; everything else arrives. A remote is
 * opened only when something has to come from it. Imports of other repositories, and partial ones, come by
 * `options.importer` from where they were imported. Throws what opening a remote throws, `REMOTE_DIRECTORY_MISSING`,
 * `REMOTE_ACCESS_DENIED` and the like when all is in vain, and `TRANSFER_INTERRUPTED` (exit 3).
 */
async function fetchOutputs(repository, outputs, options) {
    const { importer } = options;
    const imported = importer ? outputs.filter(isOnlyAtItsSource) : [];
    const others = imported.length === 0 ? outputs : outputs.filter((output) => !isOnlyAtItsSource(output));
    const fetched = await (0,_with_remote_js__WEBPACK_IMPORTED_MODULE_0__/* .withEachRemote */ .C)(repository, others, options.remote, (group, open) => fetchGroup(repository, group, open, options));
    if (imported.length === 0)
        return fetched;
    return (0,_transfer_result_js__WEBPACK_IMPORTED_MODULE_1__/* .mergeResults */ .n)([fetched, await importer(imported, options)]);
}
/** Of no remote of this repository: never pushed, or never downloaded. */
function isOnlyAtItsSource({ source, cached, digest }) {
    return source !== undefined && cached && (source.kind === 'repository' || digest === undefined);
}
async function fetchGroup(repository, outputs, openAny, options) {
    const { signal } = options;
    const open = async () => {
        const remote = await openAny();
        const absent = (0,_remotes_absent_directory_js__WEBPACK_IMPORTED_MODULE_2__/* .absentDirectory */ .p)(remote);
        if (absent)
            throw absent;
        return remote;
    };
    const { entries, received, failed } = await (0,_gather_manifests_js__WEBPACK_IMPORTED_MODULE_3__/* .gatherManifests */ .c)(repository, outputs, open, options);
    const { wanted, unknown } = (0,_wanted_objects_js__WEBPACK_IMPORTED_MODULE_4__/* .wantedObjects */ .Wv)(outputs, entries);
    const before = { transferred: 0, bytes: 0, failed: [...failed, ...unknown] };
    const isHere = inCache(repository, wanted);
    const plan = (0,_plan_transfer_js__WEBPACK_IMPORTED_MODULE_5__/* .planTransfer */ .Hp)(wanted, () => true, isHere, true);
    const items = (0,_plan_transfer_js__WEBPACK_IMPORTED_MODULE_5__/* .countOf */ .pq)(plan);
    if (items === 0)
        return before;
    const remote = await open();
    const missingReason = `neither in the cache nor in remote "${remote.name}"`;
    if (options.dryRun) {
        const there = await (0,_existing_at_js__WEBPACK_IMPORTED_MODULE_6__/* .existingAt */ .t)(remote, plan, options.jobs ?? remote.jobs, signal);
        const isThere = (digest, legacy) => received.has((0,_object_layout_js__WEBPACK_IMPORTED_MODULE_7__/* .objectKey */ .T5)({ digest, legacy })) || there.has(digest, legacy);
        const size = (digest, legacy) => received.get((0,_object_layout_js__WEBPACK_IMPORTED_MODULE_7__/* .objectKey */ .T5)({ digest, legacy }))?.length ?? there.size(digest, legacy);
        return (0,_transfer_result_js__WEBPACK_IMPORTED_MODULE_1__/* .mergeResults */ .n)([before, (0,_transfer_result_js__WEBPACK_IMPORTED_MODULE_1__/* .foretold */ .c)((0,_plan_transfer_js__WEBPACK_IMPORTED_MODULE_5__/* .planTransfer */ .Hp)(wanted, isThere, isHere, true), size, missingReason)]);
    }
    const phase = options.progress.phase('Fetching', { items });
    const mover = withReceived((0,_receive_mover_js__WEBPACK_IMPORTED_MODULE_8__/* .receiveMover */ .Z)(repository, remote, { jobs: options.jobs, phase, missingReason }));
    const moved = await (0,_move_objects_js__WEBPACK_IMPORTED_MODULE_9__/* .moveObjects */ .e)(plan, mover, { signal, phase, missingReason });
    phase.done();
    return (0,_transfer_result_js__WEBPACK_IMPORTED_MODULE_1__/* .mergeResults */ .n)([before, moved]);
    /** Manifests that were read to know what to fetch need no second reading. */
    function withReceived(mover) {
        return {
            ...mover,
            async one(wanted, stop) {
                const bytes = received.get((0,_object_layout_js__WEBPACK_IMPORTED_MODULE_7__/* .objectKey */ .T5)(wanted.object));
                if (!bytes)
                    return mover.one(wanted, stop);
                (0,_object_cache_js__WEBPACK_IMPORTED_MODULE_10__/* .putObject */ .$R)(repository, wanted.object, bytes);
                phase.advance(0, bytes.length);
                return { bytes: bytes.length };
            },
        };
    }
}
/** What is in the cache, in as few questions as there can be; objects of a doubtful mode are looked into. */
function inCache(repository, wanted) {
    const isNamed = (0,_existing_at_js__WEBPACK_IMPORTED_MODULE_6__/* .lookupOf */ ._)(repository.cacheDirectory, wanted);
    return (digest, legacy) => isNamed(digest, legacy) && (0,_object_cache_js__WEBPACK_IMPORTED_MODULE_10__/* .hasObject */ .Qf)(repository, { digest, legacy });
}


/***/ })

};
