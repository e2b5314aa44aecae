export const id = 322;
export const ids = [322];
export const modules = {

/***/ 8322:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  status: () => (/* binding */ status_status)
});

// EXTERNAL MODULE: ./build/src/pipeline/select-stages.js
var select_stages = __webpack_require__(33416);
// EXTERNAL MODULE: ./build/src/pipeline/gather-stage.js
var gather_stage = __webpack_require__(74994);
// EXTERNAL MODULE: ./build/src/pipeline/staleness.js
var staleness = __webpack_require__(69370);
// EXTERNAL MODULE: ./build/src/versioning/hash-workspace.js
var hash_workspace = __webpack_require__(53460);
// EXTERNAL MODULE: ./build/src/versioning/stored-content.js
var stored_content = __webpack_require__(35899);
;// CONCATENATED MODULE: ./build/src/versioning/output-state.js


/**
 * State of one output, asked in DVC's order: recorded content that the cache lacks is `not in cache` whatever the
 * workspace holds; then `deleted`, then `modified` (also when nothing was recorded yet).
 */
function outputState(repository, output) {
    if (output.cached && output.digest !== undefined && !(0,stored_content/* isCached */.bm)(repository, output))
        return 'not in cache';
    const found = (0,hash_workspace/* hashWorkspacePath */.Lv)(repository, output.path, {
        legacy: output.legacy ?? false,
        ...(output.digest !== undefined && { expected: output.digest }),
    });
    if (!found)
        return 'deleted';
    return found.content.digest === output.digest ? 'ok' : 'modified';
}

// EXTERNAL MODULE: ./build/src/commands/command.js
var command = __webpack_require__(62925);
// EXTERNAL MODULE: ./build/src/commands/data-store.js + 1 modules
var data_store = __webpack_require__(56856);
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
    options: {},
    async run(context, targets) {
        const workspace = (0,commands_workspace/* openWorkspace */.OH)(context);
        const { graph, repository } = workspace;
        const store = (0,data_store/* createDataStore */.i)(workspace, context);
        const { read: readParams } = (0,params_reader/* paramsReader */.Y)(repository.root);
        const json = {};
        const wanted = (0,commands_targets/* resolveTargets */.h)(workspace, context.directory, targets);
        for (const address of (0,select_stages/* selectStages */.u)(graph, wanted, targets.length > 0)) {
            const node = graph.get(address);
            if ('source' in node) {
                const states = node.source.outputs.map((output) => [output.path, outputState(repository, output)]);
                const changed = states.filter(([, state]) => state !== 'ok');
                if (changed.length > 0)
                    json[address] = [{ 'changed outs': Object.fromEntries(changed) }];
                continue;
            }
            const lock = (0,commands_workspace/* lockOf */.Vx)(workspace, node.stage).get(node.stage.name);
            const state = await (0,gather_stage/* gatherStage */.u)(node.stage, lock, { store, options: { allowMissing: false, readParams } });
            const reasons = (0,staleness/* staleReasons */.xp)(node.stage, lock, state, false);
            if (reasons.length > 0)
                json[address] = entriesOf(reasons);
        }
        const isClean = Object.keys(json).length === 0;
        return {
            exitCode: context.quiet && !isClean ? 1 : 0,
            json,
            text: isClean ? 'Data and pipelines are up to date.' : textOf(json),
        };
    },
});
function entriesOf(reasons) {
    const dependencies = {};
    const outputs = {};
    const words = [];
    for (const reason of reasons) {
        if (reason.kind === 'dependency')
            dependencies[reason.path] = reason.change;
        else if (reason.kind === 'param')
            dependencies[reason.file] = { ...dependencies[reason.file], [reason.key]: reason.change };
        else if (reason.kind === 'output')
            outputs[reason.path] = reason.change;
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


/***/ })

};
