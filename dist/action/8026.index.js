export const id = 8026;
export const ids = [8026];
export const modules = {

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

/***/ 35645:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  move: () => (/* binding */ move)
});

// EXTERNAL MODULE: ./build/src/pipeline/recorded.js
var recorded = __webpack_require__(29874);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/platform/files.js
var files = __webpack_require__(48486);
// EXTERNAL MODULE: ./build/src/platform/yaml/parse-yaml.js
var parse_yaml = __webpack_require__(52556);
// EXTERNAL MODULE: ./build/src/platform/yaml/edit-yaml.js + 3 modules
var edit_yaml = __webpack_require__(75401);
// EXTERNAL MODULE: ./build/src/versioning/finish-checkouts.js + 1 modules
var finish_checkouts = __webpack_require__(96002);
// EXTERNAL MODULE: ./build/src/versioning/ignore-in-git.js
var ignore_in_git = __webpack_require__(29809);
// EXTERNAL MODULE: ./build/src/versioning/object-cache.js
var object_cache = __webpack_require__(75660);
// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(43026);
// EXTERNAL MODULE: ./build/src/core/repository-path.js
var repository_path = __webpack_require__(34949);
// EXTERNAL MODULE: ./build/src/versioning/dvc-file.js + 2 modules
var dvc_file = __webpack_require__(45756);
// EXTERNAL MODULE: ./build/src/versioning/find-pipeline-files.js
var find_pipeline_files = __webpack_require__(34204);
// EXTERNAL MODULE: ./build/src/versioning/hash-workspace.js + 2 modules
var hash_workspace = __webpack_require__(50205);
// EXTERNAL MODULE: ./build/src/versioning/path-marks.js
var path_marks = __webpack_require__(61096);
// EXTERNAL MODULE: ./build/src/versioning/plan-add.js
var plan_add = __webpack_require__(99669);
// EXTERNAL MODULE: ./build/src/versioning/plan-checkout.js + 1 modules
var plan_checkout = __webpack_require__(16683);
// EXTERNAL MODULE: ./build/src/versioning/repository.js
var versioning_repository = __webpack_require__(70776);
// EXTERNAL MODULE: ./build/src/versioning/safe-path.js
var safe_path = __webpack_require__(38633);
// EXTERNAL MODULE: ./build/src/versioning/targets.js
var targets = __webpack_require__(64464);
;// CONCATENATED MODULE: ./build/src/versioning/plan-move.js













/**
 * Says what moving an output comes to; nothing is changed. `to` may be a directory, which takes the data under its own
 * name. Throws, all exit 2: `TARGET_UNKNOWN`, `MOVE_UNSUPPORTED`, `FILE_EXISTS`, `OUTPUT_OVERLAP`, and what `planAdds`
 * says of the new place.
 */
async function planMove(repository, from, to, context) {
    const dvcFiles = (0,dvc_file/* readDvcFiles */.t)(repository, (0,find_pipeline_files/* findPipelineFiles */.f)(repository).dvcFiles);
    const tracked = [...dvcFiles.flatMap(({ outputs }) => outputs), ...context.stageOutputs];
    const output = movable(tracked, from, context);
    const file = dvcFiles.find(({ path }) => path === output.owner);
    if (file.outputs.length > 1) {
        const hint = `Add each of them by itself first, then delete ${file.path}.`;
        throw refused('MOVE_UNSUPPORTED', `${file.path} tracks several outputs, of which ${from} is one`, hint);
    }
    const isDirectory = (0,files/* statIfExists */.oL)((0,external_node_path_.join)(repository.root, to))?.isDirectory() ?? false;
    const place = isDirectory && !isMovedTo(repository, output, to) ? external_node_path_.posix.join(to, (0,external_node_path_.basename)(from)) : to;
    const toFile = (0,external_node_path_.basename)(file.path, '.dvc') === (0,external_node_path_.basename)(from) ? `${place}.dvc` : file.path;
    const plan = { output, file, to: place, toFile };
    (0,path_marks/* refuseBusyPaths */.Ah)(repository, { read: [], write: [from, place] });
    (0,safe_path/* workspaceGuard */.RJ)(repository)(from);
    refuseTaken(repository, plan, dvcFiles);
    const around = tracked.find(({ path }) => path !== place && (0,repository_path/* isInside */.FK)(place, path));
    if (around) {
        throw (0,plan_checkout/* overlap */.EF)(around, { ...output, path: place, owner: toFile }, `Name a place outside ${around.path}.`);
    }
    await (0,plan_add/* planAdds */.y)(repository, [place], { ...context, isElsewhere: true });
    return plan;
}
/** The output itself; not a part of one, and nothing a stage makes. */
function movable(tracked, from, { stageOutputs }) {
    const [named] = (0,targets/* outputsMatching */.Y)(tracked, [from]);
    const output = named;
    if (output.path === from && !stageOutputs.includes(output))
        return output;
    if (output.path === from) {
        const hint = 'Change the path in dvc.yaml, rename the file, and record it: assay commit --force';
        throw refused('MOVE_UNSUPPORTED', `${from} is made by the stage ${output.owner}`, hint);
    }
    const hint = `Move the files yourself, then record the directory: assay add ${output.path}`;
    throw refused('MOVE_UNSUPPORTED', `${from} is a part of ${output.path}, which ${output.owner} tracks`, hint);
}
/** Nothing is at the new place, unless an earlier call that was interrupted has put it there. */
function refuseTaken(repository, { output, file, to, toFile }, dvcFiles) {
    const hint = 'Move it away, or name another place.';
    const isThere = (0,versioning_repository/* existsAt */.Sw)((0,external_node_path_.join)(repository.root, to));
    if (output.path === to || (isThere && !isMovedTo(repository, output, to))) {
        throw refused('FILE_EXISTS', `${to} is there already`, hint);
    }
    const other = toFile === file.path ? undefined : dvcFiles.find(({ path }) => path === toFile);
    if (!other || (isThere && other.outputs[0]?.digest === output.digest))
        return;
    throw refused('FILE_EXISTS', `${toFile} is there already`, hint);
}
function isMovedTo(repository, { path, digest, legacy = false }, to) {
    if (digest === undefined || (0,versioning_repository/* existsAt */.Sw)((0,external_node_path_.join)(repository.root, path)) || !(0,versioning_repository/* existsAt */.Sw)((0,external_node_path_.join)(repository.root, to)))
        return false;
    return (0,hash_workspace/* hashWorkspacePath */.Lv)(repository, to, { legacy, expected: digest })?.content.digest === digest;
}
function refused(code, message, hint) {
    return new errors/* UserError */.yo({ code, message, hint, exitCode: 2 });
}

// EXTERNAL MODULE: ./build/src/versioning/stage-checksum.js
var stage_checksum = __webpack_require__(75814);
// EXTERNAL MODULE: ./build/src/versioning/untrack-output.js
var untrack_output = __webpack_require__(89548);
;// CONCATENATED MODULE: ./build/src/versioning/move-output.js











/**
 * Renames or moves tracked data together with its `.dvc` file; what is recorded of it stays as it is. Paths are POSIX,
 * relative to the root; `planMove` says what they may be and what it throws, before anything is changed. Interrupted at
 * any moment, the same call completes it. In a dry run nothing is changed.
 */
async function moveOutput(repository, from, to, context) {
    const plan = await planMove(repository, from, to, context);
    const { output, file, toFile } = plan;
    const [source, target] = [(0,external_node_path_.join)(repository.root, from), (0,external_node_path_.join)(repository.root, plan.to)];
    const moved = { from, to: plan.to, written: [], isMissing: !(0,versioning_repository/* existsAt */.Sw)(source) && !(0,versioning_repository/* existsAt */.Sw)(target) };
    if (context.dryRun)
        return moved;
    (0,finish_checkouts/* finishCheckouts */.T)(repository, [from], [output]);
    (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(target), { recursive: true });
    const ignored = output.cached ? (0,ignore_in_git/* ignoreInGit */.es)(repository, plan.to) : undefined;
    if ((0,versioning_repository/* existsAt */.Sw)(source))
        (0,external_node_fs_.renameSync)(source, target);
    (0,files/* writeFileAtomic */.Zf)((0,external_node_path_.join)(repository.root, toFile), movedText(repository, plan));
    const unignored = output.cached ? (0,untrack_output/* unignoreInGit */.r)(repository, from) : undefined;
    if (toFile !== file.path)
        (0,object_cache/* removeIfExists */.GR)((0,external_node_path_.join)(repository.root, file.path));
    moved.written = [ignored, toFile, unignored, file.path].filter((path) => path !== undefined);
    return moved;
}
/** The `.dvc` file for the new place; comments and annotations go with it. */
function movedText(repository, { output, file, to, toFile }) {
    const text = (0,external_node_fs_.readFileSync)((0,external_node_path_.join)(repository.root, file.path), 'utf8');
    const root = (0,parse_yaml/* parseYaml */.h)(text, { file: file.path }).value;
    const isRenamed = toFile !== file.path;
    const directory = isRenamed ? external_node_path_.posix.dirname(to).replace(/^\.$/, '') : file.workingDirectory;
    const edits = [{ path: ['outs', 0, 'path'], value: external_node_path_.posix.relative(directory, to) }];
    if (isRenamed && 'wdir' in root)
        edits.push({ path: ['wdir'], value: undefined });
    const { source } = output;
    if (source?.kind === 'url' && !(0,external_node_path_.isAbsolute)(source.path) && !/^\w+:\/\//.test(source.path)) {
        const absolute = (0,external_node_path_.join)(repository.root, source.directory, source.path);
        edits.push({ path: ['deps', 0, 'path'], value: external_node_path_.posix.relative((0,external_node_path_.join)(repository.root, directory), absolute) });
    }
    const written = (0,edit_yaml/* editYaml */.a)(text, edits, file.path);
    if (!source || !('md5' in root))
        return written;
    const declared = (0,parse_yaml/* parseYaml */.h)(written, { file: toFile, numbers: 'exact' }).value;
    return (0,edit_yaml/* editYaml */.a)(written, [{ path: ['md5'], value: (0,stage_checksum/* stageChecksum */.W)(declared, directory) }], toFile);
}

// EXTERNAL MODULE: ./build/src/commands/command.js
var command = __webpack_require__(62925);
// EXTERNAL MODULE: ./build/src/commands/git-reminder.js
var git_reminder = __webpack_require__(21163);
// EXTERNAL MODULE: ./build/src/commands/path-in-repository.js
var path_in_repository = __webpack_require__(92486);
// EXTERNAL MODULE: ./build/src/commands/targets.js
var commands_targets = __webpack_require__(83386);
// EXTERNAL MODULE: ./build/src/commands/workspace.js
var workspace = __webpack_require__(82937);
;// CONCATENATED MODULE: ./build/src/commands/move.js







/** `assay move`: renames or moves added or imported data together with its `.dvc` file. */
const move = (0,command/* defineCommand */.NB)({
    name: 'move',
    summary: 'rename or move tracked data',
    positionals: '<from> <to>',
    locks: true,
    endsOnInterrupt: true,
    options: {},
    async run(context, targets) {
        const { repository, stages } = (0,workspace/* openWorkspace */.OH)(context);
        const [from, to] = targets.map((typed) => (0,path_in_repository/* pathInRepository */.z)(repository, context.directory, typed));
        const moved = await moveOutput(repository, from, to, {
            stageOutputs: stages.flatMap((stage) => (0,recorded/* withContents */.x)(stage, undefined)),
            gitTracks: (0,workspace/* gitTracks */.RP)(repository, context),
            dryRun: context.dryRun,
        });
        const shown = (0,commands_targets/* shownFrom */.c2)(repository, context.directory);
        const line = `${shown(moved.from)} → ${shown(moved.to)}`;
        const missing = moved.isMissing ? ' (the data itself is not here: bring it with `assay pull`)' : '';
        return {
            exitCode: 0,
            json: { added: [moved.to], modified: [], deleted: [moved.from], failed: [], bytes: 0 },
            text: context.dryRun
                ? `would move  ${line}`
                : `moved  ${line}${missing}\n\n${await (0,git_reminder/* rememberGit */.y)(repository, context, moved.written)}`.trimEnd(),
        };
    },
});


/***/ }),

/***/ 92486:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ isInRepository),
/* harmony export */   z: () => (/* binding */ pathInRepository)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43026);



/** A path the user typed, relative to the repository root; `PATH_OUTSIDE` (exit 2) when it leaves the repository. */
function pathInRepository(repository, directory, typed) {
    const path = relativePath(repository, directory, typed);
    if (isBelow(path))
        return path;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo({
        code: 'PATH_OUTSIDE',
        message: `"${typed}" is ${path === '' ? 'the repository itself' : `not a path inside the repository ${repository.root}`}`,
        hint: path === ''
            ? 'Name files or directories in it.'
            : 'Only what lies in the repository can be tracked; `assay add <path> --out <name>` brings a copy into it.',
        exitCode: 2,
    });
}
/** Whether a path the user typed lies below the repository root. */
function isInRepository(repository, directory, typed) {
    return isBelow(relativePath(repository, directory, typed));
}
function relativePath({ root }, directory, typed) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(root, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.realpathSync)(directory), typed))
        .split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep)
        .join('/');
}
function isBelow(path) {
    return path !== '' && path !== '..' && !path.startsWith('../');
}


/***/ }),

/***/ 96002:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ finishCheckouts)
});

// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(43026);
;// CONCATENATED MODULE: ./build/src/core/progress.js
/** Says nothing. */
const silentProgress = {
    phase: () => ({ advance: () => { }, done: () => { } }),
    note: () => { },
    output: () => { },
};

// EXTERNAL MODULE: ./build/src/core/repository-path.js
var repository_path = __webpack_require__(34949);
// EXTERNAL MODULE: ./build/src/versioning/checkout-outputs.js + 3 modules
var checkout_outputs = __webpack_require__(10766);
// EXTERNAL MODULE: ./build/src/versioning/gather-checkout.js + 1 modules
var gather_checkout = __webpack_require__(47875);
// EXTERNAL MODULE: ./build/src/versioning/interrupted-checkout.js
var interrupted_checkout = __webpack_require__(27569);
;// CONCATENATED MODULE: ./build/src/versioning/finish-checkouts.js






/**
 * To be called before workspace content at these places is taken for new content: finishes checkouts there that were
 * interrupted, to what `recorded` says now, and says whether there were any. Throws `CHECKOUT_INTERRUPTED` (exit 2)
 * where the cache lacks recorded content or files of the user's own would be lost. `recorded` is looked at only then.
 */
function finishCheckouts(repository, places, recorded) {
    const touched = (0,interrupted_checkout/* interruptedOutputs */.H7)(repository).filter(({ path }) => places.some((place) => (0,repository_path/* isInside */.FK)(path, place) || (0,repository_path/* isInside */.FK)(place, path)));
    for (const marked of touched) {
        const now = [...recorded].find(({ path, digest }) => path === marked.path && digest !== undefined);
        finish(repository, { ...(now ?? marked), ...(marked.only && { only: marked.only }) });
    }
    return touched.length > 0;
}
function finish(repository, output) {
    const { path, digest } = output;
    const current = (0,gather_checkout/* currentOf */.$)(repository, output);
    if (current === undefined)
        return;
    if (!output.only && current.content.digest === digest) {
        (0,interrupted_checkout/* forgetInterrupted */.g_)(repository, [output]);
        return;
    }
    let failed;
    try {
        ({ failed } = (0,checkout_outputs/* checkoutOutputs */.F)(repository, [output], { progress: silentProgress }));
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.yo) || error.code !== 'UNSAVED_FILES')
            throw error;
        const hint = `Move what is your own in it away, finish the checkout with \`assay checkout --force ${path}\`, and put it back.`;
        throw interrupted(path, hint, error);
    }
    if (failed.length > 0)
        throw interrupted(path, `Finish it: \`assay pull ${path}\`.`);
}
function interrupted(path, hint, cause) {
    return new errors/* UserError */.yo({
        code: 'CHECKOUT_INTERRUPTED',
        message: `${path} is not recorded: its checkout was interrupted, and what is there may be a part of it`,
        hint,
        exitCode: 2,
        ...(cause !== undefined && { cause }),
    });
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

/***/ 99669:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ planAdds)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(94161);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(43026);
/* harmony import */ var _core_repository_path_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(34949);
/* harmony import */ var _platform_files_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(48486);
/* harmony import */ var _dvc_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45756);
/* harmony import */ var _find_pipeline_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34204);
/* harmony import */ var _ignore_rules_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(80014);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(27125);
/* harmony import */ var _path_marks_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(61096);
/* harmony import */ var _plan_checkout_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(16683);
/* harmony import */ var _safe_path_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(38633);
/* harmony import */ var _stored_content_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(35899);













/**
 * Says what adding these paths comes to; nothing is written. Throws, all exit 2 unless said: `PATH_MISSING`,
 * `PATH_IGNORED`, `PATH_RESERVED`, `PATH_THROUGH_LINK`, `PATH_BUSY` (exit 3), `OUTPUT_OVERLAP`, `OUTPUT_OF_STAGE`,
 * `TRACKED_BY_GIT`, `DVC_FILE_IGNORED`, `FILE_EXISTS`, and for a part of a tracked directory `TRACKED_AS_FILE`,
 * `DIRECTORY_LEGACY`, `MANIFEST_MISSING` (exit 3) and what reading it from the remote throws.
 */
async function planAdds(repository, paths, context) {
    const dvcFiles = (0,_dvc_file_js__WEBPACK_IMPORTED_MODULE_1__/* .readDvcFiles */ .t)(repository, (0,_find_pipeline_files_js__WEBPACK_IMPORTED_MODULE_2__/* .findPipelineFiles */ .f)(repository).dvcFiles);
    const tracked = [...dvcFiles.flatMap(({ outputs }) => outputs), ...context.stageOutputs];
    const places = new Places(tracked);
    const fresh = new Places([]);
    const planned = [];
    const rules = { dvc: (0,_ignore_rules_js__WEBPACK_IMPORTED_MODULE_3__/* .dvcIgnoreRules */ .By)(repository), git: (0,_ignore_rules_js__WEBPACK_IMPORTED_MODULE_3__/* .gitIgnoreRules */ .Uj)(repository) };
    for (const path of new Set(paths)) {
        refuseName(path);
        (0,_path_marks_js__WEBPACK_IMPORTED_MODULE_4__/* .refuseBusyPaths */ .Ah)(repository, { read: [], write: [path] });
        refuseLinks(repository, path);
        const [outer, inner] = [fresh.around(path), fresh.inside(path)];
        const hint = 'Name one of the two.';
        if (outer)
            throw (0,_plan_checkout_js__WEBPACK_IMPORTED_MODULE_5__/* .overlap */ .EF)(outer, newOutput(path), hint);
        if (inner)
            throw (0,_plan_checkout_js__WEBPACK_IMPORTED_MODULE_5__/* .overlap */ .EF)(newOutput(path), inner, hint);
        const plan = planOne(repository, path, places, context, rules);
        if (plan.part !== undefined)
            await refuseUnknownPart(repository, path, plan, rules);
        else if (!context.isElsewhere)
            refuseMissing(repository, path, rules);
        if ((plan.known?.cached ?? true) && (await context.gitTracks(path)))
            throw trackedByGit(path);
        if (!plan.known)
            fresh.add(newOutput(path));
        planned.push(plan);
    }
    return { planned, tracked };
}
/** Outputs by place. */
class Places {
    byPath = new Map();
    /** Directory → an output somewhere below it. */
    below = new Map();
    constructor(outputs) {
        for (const output of outputs)
            this.add(output);
    }
    add(output) {
        this.byPath.set(output.path, output);
        for (const directory of ancestorsOf(output.path))
            this.below.set(directory, output);
    }
    /** The output at the path, or the one the path lies inside. */
    around(path) {
        const place = [path, ...ancestorsOf(path)].find((one) => this.byPath.has(one));
        return place === undefined ? undefined : this.byPath.get(place);
    }
    inside(path) {
        return this.below.get(path);
    }
}
function ancestorsOf(path) {
    const parts = path.split('/');
    return parts.slice(1).map((_, index) => parts.slice(0, parts.length - 1 - index).join('/'));
}
function planOne(repository, path, places, { stageOutputs }, rules) {
    const inner = places.inside(path);
    if (inner)
        throw (0,_plan_checkout_js__WEBPACK_IMPORTED_MODULE_5__/* .overlap */ .EF)(newOutput(path), inner);
    const known = places.around(path);
    if (!known) {
        refuseDvcFile(repository, `${path}.dvc`, rules);
        return { path, dvcFile: `${path}.dvc` };
    }
    if (stageOutputs.includes(known)) {
        const place = known.path === path ? 'is' : `lies inside ${known.path}, which is`;
        const hint = 'Run `assay repro` to make it anew, or `assay commit --force` to record what is there.';
        throw refused('OUTPUT_OF_STAGE', `${path} ${place} made by the stage ${known.owner}`, hint);
    }
    if (known.path === path)
        return { path, dvcFile: known.owner, known };
    return { path: known.path, part: path.slice(known.path.length + 1), dvcFile: known.owner, known };
}
function newOutput(path) {
    return { path, owner: `${path}.dvc`, cached: true, pushed: true };
}
const OWN_FILES = ['dvc.yaml', 'dvc.lock', '.gitignore', '.dvcignore'];
function refuseName(path) {
    (0,_safe_path_js__WEBPACK_IMPORTED_MODULE_6__/* .outputPath */ .XC)('', path);
    const name = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(path);
    if (!OWN_FILES.includes(name) && !name.endsWith('.dvc'))
        return;
    throw refused('PATH_RESERVED', `${path} cannot be tracked: git keeps it`, 'Name the data itself.');
}
function refuseLinks(repository, path) {
    (0,_safe_path_js__WEBPACK_IMPORTED_MODULE_6__/* .workspaceGuard */ .RJ)(repository)(path);
    const absolute = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(repository.root, path);
    if (!(0,_platform_files_js__WEBPACK_IMPORTED_MODULE_7__/* .lstatIfExists */ .sM)(absolute)?.isSymbolicLink() || !(0,_platform_files_js__WEBPACK_IMPORTED_MODULE_7__/* .statIfExists */ .oL)(absolute)?.isDirectory())
        return;
    throw refused('PATH_THROUGH_LINK', `${path} is a link to a directory`, 'Move the directory itself to this place.');
}
function refuseMissing(repository, path, rules) {
    const stat = (0,_platform_files_js__WEBPACK_IMPORTED_MODULE_7__/* .statIfExists */ .oL)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(repository.root, path));
    if (!stat)
        throw refused('PATH_MISSING', `${path} is not there`, 'Check the spelling, or make it first.');
    refuseIgnored(path, stat.isDirectory(), rules);
}
function refuseIgnored(path, isDirectory, rules) {
    if (!rules.dvc.ignores(path, isDirectory))
        return;
    const hint = 'Take the line that matches it out of .dvcignore.';
    throw refused('PATH_IGNORED', `${path} is left out by .dvcignore`, hint);
}
/** A part must be there, or recorded: then it is taken out of the record. */
async function refuseUnknownPart(repository, path, { part, known }, rules) {
    const { digest, legacy, remote, path: directory, owner } = known;
    const stat = (0,_platform_files_js__WEBPACK_IMPORTED_MODULE_7__/* .statIfExists */ .oL)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(repository.root, path));
    if (stat)
        refuseIgnored(path, stat.isDirectory(), rules);
    if (digest === undefined) {
        if (!stat)
            refuseMissing(repository, path, rules);
        return;
    }
    if (!(0,_core_digest_js__WEBPACK_IMPORTED_MODULE_8__/* .isDirectoryDigest */ .SU)(digest)) {
        const hint = `Record what is there now: assay add ${directory}`;
        throw refused('TRACKED_AS_FILE', `${path} cannot be added: ${owner} tracks ${directory} as a file`, hint);
    }
    if (legacy) {
        const hint = `Record the whole directory: assay add ${directory}`;
        throw refused('DIRECTORY_LEGACY', `${path} cannot be added alone: DVC 2 recorded ${directory}`, hint);
    }
    const bytes = await (0,_stored_content_js__WEBPACK_IMPORTED_MODULE_9__/* .readObject */ .Ag)(repository, digest, { ...(remote !== undefined && { remote }) });
    if (!bytes) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_10__/* .UserError */ .yo({
            code: 'MANIFEST_MISSING',
            message: `${path} cannot be added: the list of the files of ${directory} is neither in the cache nor in the remote`,
            hint: `Get it with \`assay fetch ${directory}\`, or record the whole directory: assay add ${directory}`,
            exitCode: 3,
        });
    }
    const isRecorded = (0,_manifest_js__WEBPACK_IMPORTED_MODULE_11__/* .parseManifest */ .Ng)(bytes, `manifest ${digest}`).some((entry) => (0,_core_repository_path_js__WEBPACK_IMPORTED_MODULE_12__/* .isInside */ .FK)(entry.path, part));
    if (!stat && !isRecorded)
        refuseMissing(repository, path, rules);
}
function refuseDvcFile(repository, dvcFile, rules) {
    if ((0,_platform_files_js__WEBPACK_IMPORTED_MODULE_7__/* .readTextIfExists */ .TP)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(repository.root, dvcFile)) !== undefined) {
        throw refused('FILE_EXISTS', `${dvcFile} is there already and tracks something else`, `Move ${dvcFile} away.`);
    }
    const who = rules.dvc.ignores(dvcFile, false) ? '.dvcignore' : rules.git.ignores(dvcFile, false) && 'git';
    if (!who)
        return;
    throw refused('DVC_FILE_IGNORED', `${dvcFile} would be ignored by ${who}`, 'Take it out of the rules: it belongs into git.');
}
function trackedByGit(path) {
    return refused('TRACKED_BY_GIT', `${path} is tracked by git`, `Take it out of git first; the file itself stays: git rm -r --cached '${path.replaceAll("'", "'\\''")}'`);
}
function refused(code, message, hint) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_10__/* .UserError */ .yo({ code, message, hint, exitCode: 2 });
}


/***/ }),

/***/ 89548:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ untrackOutput),
/* harmony export */   r: () => (/* binding */ unignoreInGit)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path_posix__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53916);
/* harmony import */ var _platform_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(48486);
/* harmony import */ var _ignore_in_git_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(29809);
/* harmony import */ var _make_way_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18220);
/* harmony import */ var _object_cache_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(75660);
/* harmony import */ var _path_marks_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61096);







/**
 * Lets go of an output that is no longer tracked: its files become the user's own, or are deleted with `deleteData`, and
 * git may take them again. What declares it is the caller's to change, afterwards. Returns the changed `.gitignore`.
 */
function untrackOutput(repository, { path, cached }, { deleteData }) {
    (0,_path_marks_js__WEBPACK_IMPORTED_MODULE_2__/* .refuseBusyPaths */ .Ah)(repository, { read: [], write: [path] });
    if (deleteData)
        (0,_make_way_js__WEBPACK_IMPORTED_MODULE_3__/* .removeOutput */ .k)(repository, path);
    else if (cached)
        (0,_make_way_js__WEBPACK_IMPORTED_MODULE_3__/* .unlinkFromCache */ .C)(repository, path);
    return cached ? unignoreInGit(repository, path) : undefined;
}
/**
 * Takes the line that `ignoreInGit` wrote for a path out of the `.gitignore` beside it; a file with no line left is
 * deleted, as in DVC. Returns the file (POSIX, relative to the root) where there was such a line.
 */
function unignoreInGit(repository, path) {
    const file = (0,node_path_posix__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path_posix__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), '.gitignore');
    const absolute = (0,node_path_posix__WEBPACK_IMPORTED_MODULE_1__.join)(repository.root, file);
    if (!(0,_platform_files_js__WEBPACK_IMPORTED_MODULE_4__/* .lstatIfExists */ .sM)(absolute)?.isFile())
        return undefined;
    const lines = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(absolute, 'utf8').match(/[^\n]*\n|[^\n]+$/g) ?? [];
    const own = new Set([(0,_ignore_in_git_js__WEBPACK_IMPORTED_MODULE_5__/* .ignorePattern */ .bG)((0,node_path_posix__WEBPACK_IMPORTED_MODULE_1__.basename)(path)), `/${(0,node_path_posix__WEBPACK_IMPORTED_MODULE_1__.basename)(path)}`].map((line) => line.trim()));
    const others = lines.filter((line) => !own.has(line.trim()));
    if (others.length === lines.length)
        return undefined;
    if (others.length === 0)
        (0,_object_cache_js__WEBPACK_IMPORTED_MODULE_6__/* .removeIfExists */ .GR)(absolute);
    else
        (0,_platform_files_js__WEBPACK_IMPORTED_MODULE_4__/* .writeFileAtomic */ .Zf)(absolute, others.join(''));
    return file;
}


/***/ })

};
