"use strict";
exports.id = 4642;
exports.ids = [4642];
exports.modules = {

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

/***/ 97457:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ setFrozen)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(43026);
// EXTERNAL MODULE: ./build/src/platform/yaml/parse-yaml.js
var parse_yaml = __webpack_require__(52556);
// EXTERNAL MODULE: ./build/src/platform/yaml/values.js
var values = __webpack_require__(33535);
// EXTERNAL MODULE: ./build/src/platform/yaml/edit-yaml.js + 3 modules
var edit_yaml = __webpack_require__(75401);
;// CONCATENATED MODULE: ./build/src/pipeline/freeze-stage.js


/**
 * The text of a dvc.yaml with a stage frozen or not; everything else keeps its bytes. A group that foreach or matrix makes
 * is frozen as a whole. Throws `STAGE_GENERATED` (exit 2) for one stage of a group, which is written nowhere by itself.
 */
function withFrozenStage(text, file, name, isFrozen) {
    const { value, locate } = (0,parse_yaml/* parseYaml */.h)(text, { file });
    const stages = (0,values/* isYamlMap */.S6)(value) && (0,values/* isYamlMap */.S6)(value['stages']) ? value['stages'] : {};
    if (!Object.hasOwn(stages, name)) {
        const group = name.slice(0, name.indexOf('@'));
        throw new errors/* UserError */.yo({
            code: 'STAGE_GENERATED',
            message: `"${name}" is one of the stages that "${group}" makes, and is written nowhere by itself`,
            hint: `Name the whole group: ${group}`,
            exitCode: 2,
            location: locate(['stages', group]),
        });
    }
    return (0,edit_yaml/* editYaml */.a)(text, [{ path: [...definitionPath(name, stages[name]), 'frozen'], value: isFrozen || undefined }], file);
}
/** What foreach repeats stands below `do`. */
function definitionPath(name, definition) {
    const isForeach = (0,values/* isYamlMap */.S6)(definition) && Object.hasOwn(definition, 'foreach');
    return ['stages', name, ...(isForeach ? ['do'] : [])];
}

// EXTERNAL MODULE: ./build/src/pipeline/select-stages.js
var select_stages = __webpack_require__(33416);
// EXTERNAL MODULE: ./build/src/platform/files.js
var platform_files = __webpack_require__(48486);
;// CONCATENATED MODULE: ./build/src/versioning/freeze-dvc-file.js

/**
 * The text of a `.dvc` file frozen or not; everything else keeps its bytes. `locked`, the old name of `frozen`, gives way
 * to it, as in DVC.
 */
function withFrozenData(text, file, isFrozen) {
    const edits = [
        { path: ['locked'], value: undefined },
        { path: ['frozen'], value: isFrozen || undefined },
    ];
    return (0,edit_yaml/* editYaml */.a)(text, edits, file);
}

// EXTERNAL MODULE: ./build/src/commands/git-reminder.js
var git_reminder = __webpack_require__(21163);
// EXTERNAL MODULE: ./build/src/core/nearest.js
var nearest = __webpack_require__(22007);
// EXTERNAL MODULE: ./build/src/commands/targets.js
var targets = __webpack_require__(83386);
// EXTERNAL MODULE: ./build/src/commands/workspace.js
var commands_workspace = __webpack_require__(82937);
;// CONCATENATED MODULE: ./build/src/commands/set-frozen.js









/**
 * Freezes what the targets name, or lets it go: stages, groups of foreach or matrix, `.dvc` files. Every target is looked
 * at before any file is written. Throws `TARGET_UNKNOWN` and `STAGE_GENERATED` (exit 2).
 */
async function setFrozen(context, typed, isFrozen) {
    const workspace = (0,commands_workspace/* openWorkspace */.OH)(context);
    const { root } = workspace.repository;
    const texts = new Map();
    const lines = [];
    for (const [index, target] of (0,targets/* resolveTargets */.h5)(workspace, context.directory, typed).entries()) {
        const { file, name } = whatIsNamed(workspace, target, typed[index]);
        const before = texts.get(file)?.before ?? (0,platform_files/* readTextIfExists */.TP)(external_node_path_.posix.join(root, file)) ?? '';
        const text = texts.get(file)?.now ?? before;
        const now = name === undefined ? withFrozenData(text, file, isFrozen) : withFrozenStage(text, file, name, isFrozen);
        texts.set(file, { before, now });
        lines.push(`${wordFor(now !== text, isFrozen, context.dryRun)}  ${typed[index]}`);
    }
    const changed = [...texts].filter(([, { before, now }]) => now !== before);
    if (!context.dryRun)
        for (const [file, { now }] of changed)
            (0,platform_files/* writeFileAtomic */.Zf)(external_node_path_.posix.join(root, file), now);
    const files = changed.map(([file]) => file);
    const reminder = context.dryRun || files.length === 0 ? '' : await (0,git_reminder/* rememberGit */.y)(workspace.repository, context, files);
    return {
        exitCode: 0,
        json: { added: [], modified: files, deleted: [], failed: [], bytes: 0 },
        text: [...lines, ...(reminder === '' ? [] : ['', reminder])].join('\n').trimEnd(),
    };
}
function wordFor(isChanged, isFrozen, isDryRun) {
    if (!isChanged)
        return isFrozen ? 'frozen already' : 'not frozen';
    if (isDryRun)
        return isFrozen ? 'would freeze' : 'would unfreeze';
    return isFrozen ? 'frozen' : 'unfrozen';
}
/** The file to be edited, and the stage or group in it. */
function whatIsNamed({ dvcFiles, graph, stages }, target, typed) {
    if (dvcFiles.some(({ path }) => path === target))
        return { file: target };
    const stage = stages.find(({ address }) => address === target || (0,select_stages/* isOfGroup */.l)(address, target));
    if (stage)
        return { file: stage.file, name: stage.address === target ? stage.name : stage.name.split('@')[0] };
    const meant = (0,nearest/* nearest */.p)(target, graph.keys());
    throw new errors/* UserError */.yo({
        code: 'TARGET_UNKNOWN',
        message: `there is no stage or .dvc file "${typed}"`,
        hint: meant ? `Did you mean "${meant}"?` : 'Name a stage or a .dvc file; `assay stage list --all` lists them.',
        exitCode: 2,
    });
}


/***/ }),

/***/ 24642:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   unfreeze: () => (/* binding */ unfreeze)
/* harmony export */ });
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62925);
/* harmony import */ var _set_frozen_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97457);


/** `assay unfreeze`: takes the mark of `freeze` away. */
const unfreeze = (0,_command_js__WEBPACK_IMPORTED_MODULE_0__/* .defineCommand */ .NB)({
    name: 'unfreeze',
    summary: 'let frozen stages and .dvc files follow changes again',
    positionals: '<targets...>',
    locks: true,
    options: {},
    run: (context, targets) => (0,_set_frozen_js__WEBPACK_IMPORTED_MODULE_1__/* .setFrozen */ .R)(context, targets, false),
});


/***/ })

};
;