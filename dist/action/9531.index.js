export const id = 9531;
export const ids = [9531];
export const modules = {

/***/ 20842:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ createDataStore)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(43026);
/* harmony import */ var _core_repository_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34949);
/* harmony import */ var _versioning_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80014);
/* harmony import */ var _versioning_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(50205);
/* harmony import */ var _versioning_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(35899);
/* harmony import */ var _versioning_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(38746);
/* harmony import */ var _versioning_index_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(13688);
/* harmony import */ var _versioning_index_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(49547);
/* harmony import */ var _versioning_index_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(10766);
/* harmony import */ var _versioning_index_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(96002);
/* harmony import */ var _versioning_index_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(25423);
/* harmony import */ var _versioning_index_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(18220);
/* harmony import */ var _versioning_index_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(94913);
/* harmony import */ var _versioning_index_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(29809);
/* harmony import */ var _import_fetcher_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(61945);
/* harmony import */ var _workspace_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82937);





/**
 * Joins the pipeline to data versioning. Each workspace path is hashed once and again only after something of ours
 * may have changed it.
 */
function createDataStore(workspace, context, order) {
    const { repository } = workspace;
    const { progress, signal } = context;
    const tracks = (0,_workspace_js__WEBPACK_IMPORTED_MODULE_0__/* .gitTracks */ .RP)(repository, context);
    const hashes = new Map();
    let ignored;
    const manifests = new Map();
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
            if (hashes.has(key))
                return hashes.get(key);
            ignored ??= (0,_versioning_index_js__WEBPACK_IMPORTED_MODULE_2__/* .dvcIgnoreRules */ .By)(repository);
            hashes.set(key, (0,_versioning_index_js__WEBPACK_IMPORTED_MODULE_3__/* .hashWorkspacePath */ .Lv)(repository, path, { legacy, named: true, ignored })?.content);
            return hashes.get(key);
        },
        forgetHashes() {
            hashes.clear();
            ignored = undefined;
        },
        isCached: (content) => (0,_versioning_index_js__WEBPACK_IMPORTED_MODULE_4__/* .isCached */ .bm)(repository, content),
        async contentInside(directory, path) {
            const key = (0,_versioning_index_js__WEBPACK_IMPORTED_MODULE_5__/* .objectKey */ .T5)({ digest: directory.digest, legacy: directory.legacy ?? false });
            if (!manifests.has(key)) {
                const { entries } = await (0,_versioning_index_js__WEBPACK_IMPORTED_MODULE_6__/* .manifestsOf */ .oF)(repository, [directory], { progress, signal });
                manifests.set(key, entries.get(key) ?? []);
            }
            const inside = path.slice(directory.path.length + 1);
            const entry = manifests.get(key).find((candidate) => candidate.path === inside);
            return entry && { digest: entry.digest, ...(directory.legacy && { legacy: true }) };
        },
        async fetch(outputs) {
            const importer = (0,_import_fetcher_js__WEBPACK_IMPORTED_MODULE_7__/* .importFetcher */ .Xq)(context, (0,_import_fetcher_js__WEBPACK_IMPORTED_MODULE_7__/* .importBase */ .Fg)(repository));
            const { failed } = await (0,_versioning_index_js__WEBPACK_IMPORTED_MODULE_8__/* .fetchOutputs */ .h)(repository, outputs, { progress, signal, importer });
            if (failed.length > 0)
                throw transferFailed('could not be brought from the remote', failed);
        },
        async checkout(outputs) {
            outputs.forEach(({ path }) => forget(path));
            const { failed } = (0,_versioning_index_js__WEBPACK_IMPORTED_MODULE_9__/* .checkoutOutputs */ .F)(repository, outputs, { force: true, progress });
            if (failed.length > 0)
                throw transferFailed('could not be put into the workspace', failed.map((path) => ({ path })));
        },
        finishCheckouts(paths) {
            const isFinished = (0,_versioning_index_js__WEBPACK_IMPORTED_MODULE_10__/* .finishCheckouts */ .T)(repository, paths, {
                [Symbol.iterator]: () => (0,_workspace_js__WEBPACK_IMPORTED_MODULE_0__/* .recordedOutputs */ .NW)(workspace).values(),
            });
            if (isFinished)
                hashes.clear();
            return isFinished;
        },
        store(output, isLeftOut = false) {
            if (!output.cached)
                return hashed(output);
            const content = isLeftOut ? hashed(output) : (0,_versioning_index_js__WEBPACK_IMPORTED_MODULE_11__/* .storePath */ .T)(repository, output.path);
            ignore(output);
            hashes.set(` ${output.path}`, content);
            return content;
        },
        ignore,
        remove(output) {
            (0,_versioning_index_js__WEBPACK_IMPORTED_MODULE_12__/* .removeOutput */ .k)(repository, output.path);
            forget(output.path);
        },
        unlink: (output) => (0,_versioning_index_js__WEBPACK_IMPORTED_MODULE_12__/* .unlinkFromCache */ .C)(repository, output.path),
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
                await (0,_versioning_index_js__WEBPACK_IMPORTED_MODULE_13__/* .addPath */ .fM)(repository, path, [], tracks);
                forget(path);
            }
        },
    };
    function ignore({ path, owner }) {
        const changed = (0,_versioning_index_js__WEBPACK_IMPORTED_MODULE_14__/* .ignoreInGit */ .es)(repository, path, order?.ignoredAfter(owner));
        if (changed === undefined)
            return;
        order?.addedIgnored(owner, path);
        order?.written.add(changed);
    }
    function hashed(output) {
        return (0,_versioning_index_js__WEBPACK_IMPORTED_MODULE_3__/* .hashWorkspacePath */ .Lv)(repository, output.path).content;
    }
}
function transferFailed(what, failed) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_15__/* .UserError */ .yo({
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

/***/ 6476:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ lockSaver)
});

// EXTERNAL MODULE: ./build/src/platform/files.js
var files = __webpack_require__(48486);
// EXTERNAL MODULE: ./build/src/pipeline/stage.js
var pipeline_stage = __webpack_require__(15970);
// EXTERNAL MODULE: ./build/src/pipeline/lock.js
var pipeline_lock = __webpack_require__(36953);
;// CONCATENATED MODULE: ./build/src/pipeline/lock-text.js

const HEAD = "schema: '2.0'\nstages:\n";
/** A value that is named, or stands for a named one: then stages cannot be read apart. */
const SHARED = /(?:: |- )[&*][^\s&*]/;
/**
 * A dvc.lock in the form that DVC and Assay write, as one text for each stage: recording a stage costs no more where there
 * are thousands of others.
 */
class LockText {
    stages;
    constructor(stages) {
        this.stages = stages;
    }
    /** `lock` is what the text says. Undefined for a text in another form. */
    static of(text, lock) {
        if (text === undefined || text === '')
            return new LockText(new Map());
        if (!text.startsWith(HEAD) || !text.endsWith('\n') || SHARED.test(text))
            return undefined;
        const parts = text.slice(HEAD.length).split(/^(?= {2}[^ #\n])/m);
        const isAsWritten = parts.every((part) => /^ {2}[^ ][^\n]*:\n(?:(?: {4}[^\n]*)?\n)+$/.test(part));
        const stages = isAsWritten ? new Map(parts.map((part) => [nameOf(part, lock), part])) : undefined;
        return stages?.size === lock.size ? new LockText(stages) : undefined;
    }
    /**
     * Records a stage and gives its entry as it will be read. A new stage stands before the first of `later` that is there,
     * or at the end. Undefined, and nothing changed, where the entry cannot be written apart from others.
     */
    set(name, entry, later = []) {
        const before = this.stages.get(name);
        const text = (0,pipeline_lock/* withLockEntry */.yl)(before === undefined ? undefined : HEAD + before, name, entry);
        if (SHARED.test(text))
            return undefined;
        const behind = new Set(before === undefined ? later : []);
        const others = [...this.stages];
        const at = behind.size === 0 ? -1 : others.findIndex(([other]) => behind.has(other));
        this.stages.set(name, text.slice(HEAD.length));
        if (at >= 0)
            this.stages = new Map(others.toSpliced(at, 0, [name, text.slice(HEAD.length)]));
        return (0,pipeline_lock/* parseLock */.PG)(text, 'dvc.lock').get(name);
    }
    toString() {
        return HEAD + [...this.stages.values()].join('');
    }
}
/**
 * The text of a dvc.lock whose last stage was just added, with that stage before the first of `later` that is there. A text
 * in another form than the one that is written stays as it is.
 */
function withLastBefore(text, later) {
    const behind = new Set(later);
    if (behind.size === 0 || !text.startsWith(HEAD))
        return text;
    const parts = text.slice(HEAD.length).split(/^(?= {2}[^ #\n])/m);
    const at = parts.findIndex((part) => behind.has(part.slice(2, part.indexOf(':'))));
    const last = parts.at(-1);
    return at < 0 ? text : HEAD + parts.slice(0, -1).toSpliced(at, 0, last).join('');
}
function nameOf(part, lock) {
    const key = part.slice(2, part.indexOf(':'));
    const isPlain = /^[A-Za-z][A-Za-z0-9_@-]*$/.test(key) && lock.has(key);
    return isPlain ? key : [...(0,pipeline_lock/* parseLock */.PG)(HEAD + part, 'dvc.lock').keys()][0];
}

;// CONCATENATED MODULE: ./build/src/commands/lock-saver.js


/** Records a stage's entry in its dvc.lock on disk, and in the workspace as read. */
function lockSaver({ repository, locks, graph }, order) {
    const known = new Map();
    return (stage, entry) => {
        const { name, file, address } = stage;
        const path = (0,pipeline_stage/* lockPathOf */.O)(file);
        const absolute = `${repository.root}/${path}`;
        const read = locks.get(path);
        // Another process, or the stage itself, may have recorded other stages since the file was read.
        const before = (0,files/* readTextIfExists */.TP)(absolute);
        const { lock } = before === read.text ? read : { lock: (0,pipeline_lock/* parseLock */.PG)(before ?? '', path) };
        const last = known.get(path);
        const parts = last && last.text === before ? last.parts : LockText.of(before, lock);
        if (!lock.has(name))
            order?.addsStage(address);
        const later = namesAfter(stage);
        const recorded = parts?.set(name, entry, later);
        const whole = () => withLastBefore((0,pipeline_lock/* withLockEntry */.yl)(before, name, entry), lock.has(name) ? [] : later);
        const text = recorded ? parts.toString() : whole();
        if (text !== before) {
            (0,files/* writeFileAtomic */.Zf)(absolute, text);
            order?.written.add(path);
        }
        known.set(path, { text, parts: recorded && parts });
        locks.set(path, { text, lock: recorded ? lock.set(name, recorded) : (0,pipeline_lock/* parseLock */.PG)(text, path) });
    };
    /** Stages of the same file that were recorded before their turn, which comes after this one's. */
    function namesAfter({ file, address }) {
        return (order?.stagesAfter(address) ?? []).flatMap((other) => {
            const node = graph.get(other);
            return node && 'stage' in node && node.stage.file === file ? [node.stage.name] : [];
        });
    }
}


/***/ }),

/***/ 73150:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ paramsReader)
/* harmony export */ });
/* harmony import */ var _pipeline_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13529);
/* harmony import */ var _versioning_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47869);


/** Reads parameter files of a repository, each once until `forget`, and parses them only where they changed. */
function paramsReader(repository) {
    const known = new Map();
    const current = new Map();
    return {
        read(path) {
            if (!current.has(path)) {
                const text = (0,_versioning_index_js__WEBPACK_IMPORTED_MODULE_0__/* .readOwnText */ .o3)(repository, path);
                if (text !== undefined && known.get(path)?.text !== text)
                    known.set(path, { text, params: (0,_pipeline_index_js__WEBPACK_IMPORTED_MODULE_1__/* .parseParams */ .Sl)(text, path) });
                current.set(path, text === undefined ? undefined : known.get(path).params);
            }
            return current.get(path);
        },
        forget: () => current.clear(),
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
/* harmony import */ var _params_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13529);


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

/***/ 4099:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  D: () => (/* binding */ refuseUnrunnable),
  a: () => (/* binding */ runCommands)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(43026);
// EXTERNAL MODULE: ./build/src/core/redact.js
var redact = __webpack_require__(60416);
;// CONCATENATED MODULE: ./build/src/pipeline/command-environment.js
/** What programs need to be found, to know whose they are and how to speak. */
const KEPT = /^(PATH|HOME|USER|LOGNAME|SHELL|LANG|LANGUAGE|LC_[A-Z]+|TZ|TERM|TMPDIR|TMP|TEMP|DVC_.*|SYSTEMROOT|COMSPEC|PATHEXT|USERPROFILE)$/i;
/** The environment of a stage's commands: all of it, or where `clean_environment` is set what every program needs and what it names. */
function commandEnvironment(environment, { cleanEnvironment: names }) {
    if (!names)
        return environment;
    return Object.fromEntries(Object.entries(environment).filter(([name]) => KEPT.test(name) || names.includes(name)));
}

// EXTERNAL MODULE: ./build/src/platform/files.js
var files = __webpack_require__(48486);
// EXTERNAL MODULE: ./build/src/platform/process.js + 1 modules
var platform_process = __webpack_require__(99762);
;// CONCATENATED MODULE: ./build/src/pipeline/run-commands.js







const KEPT_LINES = 20;
/**
 * Runs a stage's commands as DVC does (dvc-formats §2.2): through `$SHELL -c` (or /bin/sh) without start-up files, every
 * line of a string and every item of a list in a shell of its own, stopping at the first that fails, when `signal`
 * aborts or the stage's time is over.
 * Commands come from dvc.yaml, which is code of the repository; nothing is ever added to their text.
 */
async function runCommands(stage, options) {
    const { settings } = stage;
    const env = {
        ...commandEnvironment(options.environment, settings),
        DVC_ROOT: options.root,
        DVC_STAGE: stage.address,
    };
    const [shell, ...flags] = shellOf(options.environment);
    const cwd = directoryOf(stage, options.root);
    const lastLines = [];
    const secrets = (0,redact/* secretsIn */.V)(options.environment);
    const onLine = (printed) => {
        const line = (0,redact/* redact */.E)(printed, secrets); // the last lines enter the report, which leaves this machine
        if (lastLines.push(line) > KEPT_LINES)
            lastLines.shift();
        options.onLine(line);
    };
    const deadline = new Deadline(options.signal, settings.timeoutMs);
    const { signal } = deadline;
    const result = { status: 0, lastLines, isTimedOut: false, peakMemoryBytes: null };
    for (const command of commandsOf(stage.command)) {
        if (signal.aborted)
            break;
        options.onLine(`> ${command}`);
        const { status, peakMemoryBytes } = await (0,platform_process/* stream */.T)(shell, [...flags, command], { cwd, env, signal, onLine });
        if (peakMemoryBytes !== null)
            result.peakMemoryBytes = Math.max(result.peakMemoryBytes ?? 0, peakMemoryBytes);
        if (status !== 0) {
            Object.assign(result, { status, command });
            break;
        }
    }
    deadline.clear();
    result.isTimedOut = deadline.isOver && !options.signal.aborted;
    return result;
}
/** A signal that aborts with another one, or when the time is over. */
class Deadline {
    isOver = false;
    signal;
    timer;
    constructor(signal, timeoutMs) {
        this.signal = signal;
        if (timeoutMs === undefined)
            return;
        const controller = new AbortController();
        this.signal = AbortSignal.any([signal, controller.signal]);
        this.timer = setTimeout(() => {
            this.isOver = true;
            controller.abort();
        }, timeoutMs);
    }
    clear() {
        clearTimeout(this.timer);
    }
}
/** Throws where no command of the stage could even begin: `WDIR_MISSING` (exit 2), `SHELL_MISSING` (exit 3). */
function refuseUnrunnable(stage, root, environment) {
    if (!(0,files/* statIfExists */.oL)(directoryOf(stage, root))?.isDirectory()) {
        throw new errors/* UserError */.yo({
            code: 'WDIR_MISSING',
            message: `stage "${stage.address}" cannot start: there is no directory "${stage.workingDirectory}"`,
            hint: `Create it, or correct \`wdir\` at ${stage.file}:${stage.line}. Nothing was deleted.`,
            exitCode: 2,
        });
    }
    const [shell] = shellOf(environment);
    if (!(0,external_node_path_.isAbsolute)(shell))
        return;
    try {
        (0,external_node_fs_.accessSync)(shell, external_node_fs_.constants.X_OK);
    }
    catch (error) {
        throw new errors/* UserError */.yo({
            code: 'SHELL_MISSING',
            message: `stage "${stage.address}" cannot start: the shell ${shell} cannot be run`,
            hint: 'Set SHELL to a shell that is installed, such as /bin/sh. Nothing was deleted.',
            exitCode: 3,
            cause: error,
        });
    }
}
function directoryOf(stage, root) {
    return stage.workingDirectory === '' ? root : `${root}/${stage.workingDirectory}`;
}
function commandsOf(command) {
    const commands = typeof command === 'string' ? command.split(/\r\n|\n|\r/) : command;
    return commands.filter((line) => line.trim() !== '');
}
function shellOf(environment) {
    if (process.platform === 'win32')
        return ['cmd.exe', '/d', '/s', '/c'];
    const shell = environment['SHELL'] || '/bin/sh';
    switch ((0,external_node_path_.basename)(shell)) {
        case 'bash':
            return [shell, '--noprofile', '--norc', '-c'];
        case 'zsh':
            return [shell, '--no-rcs', '-c'];
        default:
            return [shell, '-c'];
    }
}


/***/ }),

/***/ 1858:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DJ: () => (/* binding */ refuseIncomplete),
/* harmony export */   KG: () => (/* binding */ finishStage),
/* harmony export */   Nx: () => (/* binding */ startStage),
/* harmony export */   PF: () => (/* binding */ restore),
/* harmony export */   U2: () => (/* binding */ recordFrozen),
/* harmony export */   _3: () => (/* binding */ recordStage),
/* harmony export */   mW: () => (/* binding */ dependencyMissing),
/* harmony export */   s4: () => (/* binding */ bringDependencies)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43026);
/* harmony import */ var _gather_stage_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74994);
/* harmony import */ var _params_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13529);
/* harmony import */ var _run_commands_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4099);




/**
 * Starts a stage's commands once its outputs are removed. Refuses before anything is deleted when the stage cannot start.
 */
function startStage(stage, params, context) {
    const { options } = context;
    (0,_params_js__WEBPACK_IMPORTED_MODULE_0__/* .refuseMissingParams */ .H9)(stage.address, stage.params, params);
    (0,_run_commands_js__WEBPACK_IMPORTED_MODULE_1__/* .refuseUnrunnable */ .D)(stage, options.root, options.environment);
    return { stage, params, attempt: 1, ended: startCommands(stage, context) };
}
function startCommands(stage, { store, options }) {
    for (const output of stage.outputs) {
        if (output.persist)
            store.unlink(output);
        else
            store.remove(output);
    }
    const { root, environment, signal } = options;
    const onLine = (line) => options.onLine(stage.address, line);
    return (0,_run_commands_js__WEBPACK_IMPORTED_MODULE_1__/* .runCommands */ .a)(stage, { root, environment, signal, onLine }).then((result) => ({ result }), (error) => ({ error }));
}
/** Records a stage whose commands have ended. When one failed the lock stays as it was. */
function finishStage(started, ended, context) {
    const { stage, params, attempt } = started;
    const { signal, onRetry } = context.options;
    if ('error' in ended)
        throw ended.error;
    const failure = failureOfCommands(stage, ended.result, context);
    if (!failure) {
        recordStage(stage, params, context);
        return { kind: 'recorded' };
    }
    const most = stage.settings.retries + 1;
    if (attempt >= most || failure.code === 'OUTPUT_MISSING' || signal.aborted)
        return { kind: 'failed', failure };
    onRetry(stage.address, failure, attempt + 1, most);
    return { kind: 'again', started: { ...started, attempt: attempt + 1, ended: startCommands(stage, context) } };
}
function failureOfCommands(stage, { status, command, lastLines, isTimedOut }, { store, options: { signal } }) {
    const failed = (code, message, hint) => ({
        code,
        message,
        hint,
        exitCode: 1,
        lastLines,
    });
    const again = `Run \`assay repro ${stage.address}\` to try it again.`;
    const told = `\`${command}\` of stage "${stage.address}" ended with exit status ${status}`;
    // A command that catches SIGTERM may say that all is well and have made half of its outputs.
    if (signal.aborted) {
        const cut = `stage "${stage.address}" was interrupted while it ran; nothing was recorded`;
        return failed('STAGE_INTERRUPTED', command === undefined ? cut : told, again);
    }
    if (isTimedOut) {
        const seconds = stage.settings.timeoutMs / 1000;
        const message = `stage "${stage.address}" was stopped: it did not end within ${seconds} s`;
        return failed('STAGE_TIMEOUT', message, `Raise \`meta.assay.timeout\` at ${stage.file}:${stage.line}. ${again}`);
    }
    if (status !== 0)
        return failed('STAGE_FAILED', told, again);
    const missing = stage.outputs.filter(({ path }) => store.hash(path, false) === undefined);
    if (missing.length === 0)
        return undefined;
    return failed('OUTPUT_MISSING', `stage "${stage.address}" ended well but did not make ${missing.map(({ path }) => `"${path}"`).join(', ')}`, `Make the command write it, or remove it from the stage's outputs (${stage.file}:${stage.line}).`);
}
/** Takes what is in the workspace for the outputs of a frozen stage, as DVC does. */
function recordFrozen(stage, params, context) {
    refuseIncomplete(stage, params, context);
    recordStage(stage, params, context);
}
/** Throws what keeps a frozen stage from being recorded: `OUTPUT_MISSING`, `PARAM_MISSING` (exit 2). */
function refuseIncomplete(stage, params, { store }) {
    const missing = stage.outputs.filter(({ path }) => store.hash(path, false) === undefined);
    if (missing.length > 0) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo({
            code: 'OUTPUT_MISSING',
            message: `stage "${stage.address}" is frozen, and ${missing.map(({ path }) => `"${path}"`).join(', ')} is not there`,
            hint: 'Bring it with `assay pull`, or remove `frozen` to let the stage run.',
            exitCode: 2,
        });
    }
    (0,_params_js__WEBPACK_IMPORTED_MODULE_0__/* .refuseMissingParams */ .H9)(stage.address, stage.params, params);
}
/**
 * Stores the outputs and writes the stage's lock entry. Dependencies are recorded as they are now: a command may write
 * beside its sources (`__pycache__`), and the stage would be stale for ever otherwise.
 */
function recordStage(stage, params, context) {
    const { store, options, recorded } = context;
    const before = options.lockOf(stage).get(stage.name);
    const dependencies = stage.dependencies.map((dependency) => {
        const content = (0,_gather_stage_js__WEBPACK_IMPORTED_MODULE_3__/* .hashAgainst */ .a)(store, dependency.path, before?.dependencies.get(dependency.written));
        if (content === undefined)
            throw dependencyMissing(stage, dependency.path, context);
        return [dependency.written, content];
    });
    const outputs = stage.outputs.map((output) => {
        const old = before?.outputs.get(output.written);
        // What DVC 2 recorded stays as it is while the content is the same.
        const isKept = old?.legacy && (0,_gather_stage_js__WEBPACK_IMPORTED_MODULE_3__/* .hashAgainst */ .a)(store, output.path, old) === old && (!output.cached || store.isCached(old));
        return [output.written, isKept ? old : store.store(output, options.noCommit)];
    });
    const entry = {
        command: stage.command,
        dependencies: new Map(dependencies),
        params: new Map([...params].map(([file, values]) => [file, values ?? new Map()])),
        outputs: new Map(outputs),
    };
    if (!options.noCommit)
        options.runCache?.save(stage, entry);
    options.saveLock(stage, entry);
    recorded.assume(stage, entry);
}
/**
 * Puts recorded data that is absent into the workspace, as far as the stage's dependencies need it; says whether there
 * was any. Throws `DEPENDENCY_MISSING` (exit 2) for what cannot be had.
 */
async function bringDependencies(stage, context) {
    const { store, recorded } = context;
    const needed = [...new Set(stage.dependencies.flatMap(({ path }) => recorded.around(path)))];
    const absent = needed.filter((output) => store.hash(output.path, false) === undefined);
    if (absent.length > 0)
        await restore(absent, context);
    const places = [...stage.dependencies, ...absent];
    const missing = places.find(({ path }) => store.hash(path, false) === undefined);
    if (missing)
        throw dependencyMissing(stage, missing.path, context);
    return absent.length > 0;
}
/** Checks outputs out of the cache, fetching what it lacks where that is allowed. */
async function restore(outputs, { store, options }) {
    const missing = outputs.filter((output) => !store.isCached(output));
    if (missing.length > 0 && options.pull)
        await store.fetch(missing);
    await store.checkout(options.pull ? outputs : outputs.filter((output) => !missing.includes(output)));
}
/** What a stage lacks that it reads. */
function dependencyMissing(stage, path, { recorded }) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo({
        code: 'DEPENDENCY_MISSING',
        message: `stage "${stage.address}" cannot start: "${path}" does not exist`,
        hint: recorded.around(path).length > 0
            ? 'Bring it with `assay pull`, or run again with `--pull`.'
            : `Create it, or correct the path at ${stage.file}:${stage.line}.`,
        exitCode: 2,
    });
}


/***/ }),

/***/ 48761:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ signalGroup),
/* harmony export */   v: () => (/* binding */ guardGroup)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);

/** Process groups that must not outlive this process. */
const groups = new Set();
let guard;
/**
 * Sees to it that the group of a leader is gone when this process ends, however it does: on its exit, and when it is
 * killed through a shell that waits for the end of its input. The returned function lets the group go.
 */
function guardGroup(leader) {
    if (groups.size === 0)
        process.on('exit', killAll);
    groups.add(leader);
    guard ??= startGuard();
    guard?.stdin.write(`+ ${leader}\n`);
    return () => {
        if (!groups.delete(leader))
            return;
        if (groups.size === 0)
            process.off('exit', killAll);
        guard?.stdin.write(`- ${leader}\n`);
    };
}
/** Sends a signal to every process of a group that is still there. */
function signalGroup(leader, signal) {
    try {
        process.kill(process.platform === 'win32' ? leader : -leader, signal);
    }
    catch {
        // the group is gone
    }
}
function killAll() {
    for (const leader of groups)
        signalGroup(leader, 'SIGKILL');
}
/** Keeps the groups it is told of, and kills what is left of them when nobody can tell it more. */
const GUARD = `
trap '' HUP INT TERM
while read -r verb pid; do
  case $verb in
    +) set -- "$@" "$pid" ;;
    -) for other do shift; [ "$other" = "$pid" ] || set -- "$@" "$other"; done ;;
  esac
done
for leader do kill -s KILL -- "-$leader"; done
`;
/** In a session of its own, so that what is sent to this process's group does not reach it. */
function startGuard() {
    if (process.platform === 'win32')
        return undefined;
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)('/bin/sh', ['-c', GUARD, 'assay-guard'], {
        stdio: ['pipe', 'ignore', 'ignore'],
        detached: true,
        env: {},
    });
    child.on('error', () => { });
    child.stdin.on('error', () => { }); // without it a group may outlive this process when it is killed
    child.unref();
    child.stdin.unref();
    return child;
}


/***/ }),

/***/ 99762:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ capture),
  T: () => (/* binding */ stream)
});

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:readline"
var external_node_readline_ = __webpack_require__(80481);
// EXTERNAL MODULE: ./build/src/platform/process-groups.js
var process_groups = __webpack_require__(48761);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./build/src/platform/process-memory.js

const FIRST_LOOK_MS = 4;
const MOST_MS = 200;
/**
 * Watches the memory of a process and all its descendants: `stop` gives the most resident bytes seen at one look, or null
 * where the system does not say (Linux does) or they ended before a first look. Pages that processes share count in each.
 */
function watchMemory(pid) {
    let peak = null;
    let delayMs = FIRST_LOOK_MS;
    let timer;
    const look = () => {
        const bytes = residentBytes(pid);
        if (bytes > 0)
            peak = Math.max(peak ?? 0, bytes);
        delayMs = Math.min(MOST_MS, delayMs * 2);
        timer = setTimeout(look, delayMs);
        timer.unref();
    };
    if (process.platform === 'linux')
        timer = setTimeout(look, delayMs);
    return {
        stop() {
            clearTimeout(timer);
            return peak;
        },
    };
}
/** What the tree holds now; a single process that held more before than all of them do now counts with that. */
function residentBytes(root) {
    let sum = 0;
    let most = 0;
    const pids = [root];
    for (const pid of pids) {
        const status = readProc(`${pid}/status`);
        sum += kilobytes(status, 'VmRSS');
        most = Math.max(most, kilobytes(status, 'VmHWM'));
        // A thread may start processes as well; those of the main one are nearly all.
        const children = readProc(`${pid}/task/${pid}/children`).trim();
        if (children !== '')
            pids.push(...children.split(' ').map(Number));
    }
    return Math.max(sum, most) * 1024;
}
function kilobytes(status, name) {
    return Number(new RegExp(`^${name}:\\s*(\\d+) kB$`, 'm').exec(status)?.[1] ?? 0);
}
function readProc(path) {
    try {
        return (0,external_node_fs_.readFileSync)(`/proc/${path}`, 'utf8');
    }
    catch {
        return ''; // it has ended, or belongs to somebody else
    }
}

;// CONCATENATED MODULE: ./build/src/platform/process.js





/**
 * Runs a program with an argument array (never a shell) and captures what it prints.
 * Rejects only when it cannot be started (`ENOENT` and the like) or `signal` ended it.
 */
function capture(program, args, options) {
    return new Promise((resolve, reject) => {
        const child = (0,external_node_child_process_.spawn)(program, args, {
            cwd: options.cwd,
            env: options.env,
            stdio: [options.input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
            ...(options.signal && { signal: options.signal }),
        });
        const stdout = [];
        const stderr = [];
        child.stdout.on('data', (chunk) => stdout.push(chunk));
        child.stderr.on('data', (chunk) => stderr.push(chunk));
        child.on('error', reject);
        child.on('close', (code, signal) => resolve({
            status: exitStatus(code, signal),
            stdout: Buffer.concat(stdout),
            stderr: Buffer.concat(stderr).toString('utf8'),
        }));
        if (options.input !== undefined) {
            child.stdin.on('error', () => { }); // a program that exits without reading closes the pipe
            child.stdin.end(options.input);
        }
    });
}
const KILL_AFTER_MS = 5000;
/** How long output is awaited after the program ended, from processes it left behind. */
const DRAIN_MS = 2000;
/** Becomes the program once a line on descriptor 3 says so; the end of that input, the death of who started it, ends it. */
const WAIT_FOR_GO = 'read -r go <&3 && exec 3<&- && exec "$0" "$@"';
/**
 * Runs a program in a process group of its own and passes on its output line by line. A program that cannot be started
 * is one that ended with 127 or 126 and said why, as for a shell; rejects only where there is no `cwd`. Processes it
 * leaves running are not waited for; those of a program that failed are ended. When `signal` aborts, the whole group
 * gets SIGTERM and, what stays of it, SIGKILL. It never outlives this process: it begins only when its guard knows it.
 */
function stream(program, args, options) {
    const { cwd, env, onLine, signal: abort } = options;
    return new Promise((resolve, reject) => {
        const isGrouped = process.platform !== 'win32';
        const [starter, ...starterArgs] = isGrouped ? ['/bin/sh', '-c', WAIT_FOR_GO, program] : [program];
        const child = (0,external_node_child_process_.spawn)(starter, [...starterArgs, ...args], {
            cwd,
            env,
            stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
            detached: isGrouped,
        });
        child.on('error', reject);
        const leader = child.pid;
        if (leader === undefined)
            return;
        const release = (0,process_groups/* guardGroup */.v)(leader);
        const go = child.stdio[3];
        go.on('error', () => { }); // it was ended before it began
        go.end('\n');
        const memory = watchMemory(leader);
        let timer;
        const onAbort = () => {
            (0,process_groups/* signalGroup */.i)(leader, 'SIGTERM');
            timer = setTimeout(() => (0,process_groups/* signalGroup */.i)(leader, 'SIGKILL'), KILL_AFTER_MS);
        };
        abort?.addEventListener('abort', onAbort, { once: true });
        if (abort?.aborted)
            onAbort();
        const outputs = [child.stdout, child.stderr];
        const readers = outputs.map((input) => (0,external_node_readline_.createInterface)({ input, crlfDelay: Infinity }).on('line', onLine));
        const drained = Promise.all(readers.map(process_closed));
        child.on('exit', (code, signal) => {
            const peakMemoryBytes = memory.stop();
            const hasFailed = code !== 0 || abort?.aborted === true;
            if (hasFailed)
                (0,process_groups/* signalGroup */.i)(leader, 'SIGTERM'); // what it left behind is of no use to anybody
            const patienceMs = DRAIN_MS + (abort?.aborted ? KILL_AFTER_MS : 0);
            const giveUp = setTimeout(() => readers.forEach((reader) => reader.close()), patienceMs);
            void drained.then(() => {
                clearTimeout(timer);
                clearTimeout(giveUp);
                abort?.removeEventListener('abort', onAbort);
                if (hasFailed || abort?.aborted)
                    (0,process_groups/* signalGroup */.i)(leader, 'SIGKILL'); // who closed its output and ignored SIGTERM
                release();
                outputs.forEach((output) => output.destroy());
                resolve({ status: exitStatus(code, signal), peakMemoryBytes });
            });
        });
    });
}
function process_closed(reader) {
    return new Promise((resolve) => reader.on('close', resolve));
}
function exitStatus(code, signal) {
    return code ?? 128 + (signal ? external_node_os_.constants.signals[signal] : 0);
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


/***/ })

};
