export const id = 7009;
export const ids = [7009];
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

/***/ 38940:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ optionMisused)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43026);

/** `OPTION_INVALID` (exit 2): an option cannot be used like this. */
function optionMisused(option, reason, hint) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({ code: 'OPTION_INVALID', message: `${option}: ${reason}`, hint, exitCode: 2 });
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

/***/ 37009:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  status: () => (/* binding */ status_status)
});

// EXTERNAL MODULE: ./build/src/pipeline/gather-stage.js
var gather_stage = __webpack_require__(74994);
// EXTERNAL MODULE: ./build/src/pipeline/staleness.js
var staleness = __webpack_require__(69370);
// EXTERNAL MODULE: ./build/src/versioning/output-state.js
var output_state = __webpack_require__(43873);
// EXTERNAL MODULE: ./build/src/commands/command.js
var command = __webpack_require__(62925);
// EXTERNAL MODULE: ./build/src/commands/option-misused.js
var option_misused = __webpack_require__(38940);
// EXTERNAL MODULE: ./build/src/commands/revision-options.js
var revision_options = __webpack_require__(50544);
;// CONCATENATED MODULE: ./build/src/commands/cloud-options.js



/** Options of `status` that compare cache and remote. */
const CLOUD_OPTIONS = {
    cloud: (0,command/* flag */.Jt)('-c, --cloud', 'compare the cache with the remote'),
    ...revision_options/* REVISION_OPTIONS */.n,
    remote: (0,command/* text */.Qq)('-r, --remote <name>', 'another remote than the default'),
    jobs: (0,command/* count */.U9)('-j, --jobs <number>', 'how many requests at once'),
};
/** Whether `status` is asked to compare with a remote. Throws `OPTION_INVALID` (exit 2) for options that go with that only. */
function isCloudAsked(given) {
    if (given.cloud || given.remote !== undefined)
        return true;
    const other = ['allBranches', 'allTags', 'allCommits', 'jobs'].find((name) => given[name] !== undefined);
    if (other === undefined)
        return false;
    const [, long] = /(--[\w-]+)/.exec(CLOUD_OPTIONS[other].flags);
    throw (0,option_misused/* optionMisused */.y)(long, 'it goes with --cloud only', 'Add --cloud.');
}

// EXTERNAL MODULE: ./build/src/commands/data-store.js
var data_store = __webpack_require__(20842);
// EXTERNAL MODULE: ./build/src/commands/params-reader.js
var params_reader = __webpack_require__(73150);
// EXTERNAL MODULE: ./build/src/commands/targets.js
var commands_targets = __webpack_require__(83386);
// EXTERNAL MODULE: ./build/src/commands/workspace.js
var commands_workspace = __webpack_require__(82937);
;// CONCATENATED MODULE: ./build/src/commands/status.js








/** `assay status`: which data and stages differ from what is recorded. `-q` answers by the exit code alone. */
const status_status = (0,command/* defineCommand */.NB)({
    name: 'status',
    summary: 'say which data and stages changed',
    positionals: '[targets...]',
    options: {
        ...commands_targets/* TARGET_OPTIONS */.FG,
        ...CLOUD_OPTIONS,
        noUpdates: (0,command/* flag */.Jt)('--no-updates', 'do not ask other repositories whether they have moved on'),
    },
    async run(context, targets, choices) {
        if (isCloudAsked(choices))
            return (await Promise.all(/* import() */[__webpack_require__.e(2432), __webpack_require__.e(8336)]).then(__webpack_require__.bind(__webpack_require__, 78336))).cloudStatus(context, targets, choices);
        const workspace = (0,commands_workspace/* openWorkspace */.OH)(context);
        const { repository } = workspace;
        const store = (0,data_store/* createDataStore */.i)(workspace, context);
        const { read: readParams } = (0,params_reader/* paramsReader */.Y)(repository);
        const json = {};
        const shown = (0,commands_targets/* shownFrom */.c2)(repository, context.directory);
        const address = (0,commands_targets/* addressShownFrom */.Q9)(repository, context.directory);
        for (const { node, outputs } of (0,commands_targets/* chosenNodes */.ot)(workspace, context.directory, targets, choices)) {
            const name = address(node.address);
            if ('source' in node) {
                const states = outputs.map((output) => [shown(output.path), (0,output_state/* outputState */.F)(repository, output)]);
                const changed = states.filter(([, state]) => state !== 'ok');
                const entries = await sourceEntries(node.address, Object.fromEntries(changed));
                if (entries.length > 0)
                    json[name] = entries;
                continue;
            }
            const lock = (0,commands_workspace/* lockOf */.Vx)(workspace, node.stage).get(node.stage.name);
            const state = await (0,gather_stage/* gatherStage */.u)(node.stage, lock, { store, options: { allowMissing: false, readParams } });
            const reasons = (0,staleness/* staleReasons */.xp)(node.stage, lock, state, false);
            // As in DVC, which says it of a frozen stage too, although such a one never runs.
            if (node.stage.frozen && (0,staleness/* runsAlways */.ir)(node.stage))
                reasons.unshift({ kind: 'always changed' });
            if (reasons.length > 0)
                json[name] = entriesOf(reasons, shown);
        }
        const isClean = Object.keys(json).length === 0;
        return {
            exitCode: context.quiet && !isClean ? 1 : 0,
            json,
            text: isClean ? 'Data and pipelines are up to date.' : textOf(json),
        };
        async function sourceEntries(path, outs) {
            const file = workspace.dvcFiles.find((one) => one.path === path);
            const asks = file.source !== undefined && !(choices.noUpdates && file.source.kind === 'repository');
            const deps = asks ? await (await __webpack_require__.e(/* import() */ 662).then(__webpack_require__.bind(__webpack_require__, 10662))).importStatus(context, repository, file) : {};
            return [
                ...(Object.keys(deps).length > 0 ? [{ 'changed deps': deps }] : []),
                ...(Object.keys(outs).length > 0 ? [{ 'changed outs': outs }] : []),
                ...(file.alwaysChanged ? ['always changed'] : []),
                ...(file.isChecksumStale ? ['changed checksum'] : []),
            ];
        }
    },
});
function entriesOf(reasons, shown) {
    const dependencies = {};
    const outputs = {};
    const words = [];
    for (const reason of reasons) {
        if (reason.kind === 'dependency')
            dependencies[shown(reason.path)] = reason.change;
        else if (reason.kind === 'param')
            dependencies[shown(reason.file)] = {
                ...dependencies[shown(reason.file)],
                [reason.key]: reason.change,
            };
        else if (reason.kind === 'output')
            outputs[shown(reason.path)] = reason.change;
        else
            words.push(reason.kind === 'command' ? 'changed command' : (0,staleness/* describeReason */.Gk)(reason));
    }
    const isFilled = (changes) => Object.keys(changes).length > 0;
    return [
        ...(isFilled(dependencies) ? [{ 'changed deps': dependencies }] : []),
        ...(isFilled(outputs) ? [{ 'changed outs': outputs }] : []),
        ...words,
    ];
}
/** DVC's tree: address, groups, and one padded line for each change. */
function textOf(json) {
    const lines = [];
    const change = (depth, state, name) => lines.push(`${'\t'.repeat(depth)}${`${state}:`.padEnd(20)}${name}`);
    for (const [address, entries] of Object.entries(json)) {
        lines.push(`${address}:`);
        for (const entry of entries) {
            if (typeof entry === 'string') {
                lines.push(`\t${entry}`);
                continue;
            }
            for (const [group, changes] of Object.entries(entry)) {
                lines.push(`\t${group}:`);
                for (const [path, state] of Object.entries(changes)) {
                    if (typeof state === 'string')
                        change(2, state, path);
                    else {
                        lines.push(`\t\t${path}:`);
                        for (const [key, keyState] of Object.entries(state))
                            change(3, keyState, key);
                    }
                }
            }
        }
    }
    return lines.join('\n');
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

/***/ 69370:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gk: () => (/* binding */ describeReason),
/* harmony export */   Nw: () => (/* binding */ decideStage),
/* harmony export */   ir: () => (/* binding */ runsAlways),
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
    if (!stage.frozen && runsAlways(stage))
        reasons.push({ kind: 'always changed' });
    if (lock && !(0,_platform_yaml_index_js__WEBPACK_IMPORTED_MODULE_0__/* .pythonEquals */ .e)(lock.command, stage.command))
        reasons.push({ kind: 'command' });
    return reasons;
}
/** Whether a stage that is not frozen runs each time: it says so, or it neither reads nor makes anything. */
function runsAlways({ alwaysChanged, dependencies, params, outputs }) {
    return alwaysChanged || dependencies.length + params.length + outputs.length === 0;
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
