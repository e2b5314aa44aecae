export const id = 7009;
export const ids = [7009];
export const modules = {

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
// EXTERNAL MODULE: ./build/src/commands/workspace.js + 1 modules
var commands_workspace = __webpack_require__(76037);
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
            return (await Promise.all(/* import() */[__webpack_require__.e(2036), __webpack_require__.e(8336)]).then(__webpack_require__.bind(__webpack_require__, 78336))).cloudStatus(context, targets, choices);
        const workspace = (0,commands_workspace/* openWorkspace */.OH)(context);
        const { repository } = workspace;
        const store = (0,data_store/* createDataStore */.i)(workspace, context);
        const { read: readParams } = (0,params_reader/* paramsReader */.Y)(repository.root);
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

/***/ 43873:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ outputState)
/* harmony export */ });
/* harmony import */ var _hash_workspace_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13619);
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
