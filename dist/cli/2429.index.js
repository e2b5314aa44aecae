"use strict";
exports.id = 2429;
exports.ids = [2429,3101];
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

/***/ 3101:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  repro: () => (/* binding */ repro)
});

// EXTERNAL MODULE: ./build/src/pipeline/select-stages.js
var select_stages = __webpack_require__(33416);
// EXTERNAL MODULE: ./build/src/commands/command.js
var command = __webpack_require__(62925);
// EXTERNAL MODULE: ./build/src/commands/git-reminder.js
var git_reminder = __webpack_require__(21163);
// EXTERNAL MODULE: ./build/src/commands/interrupted.js
var interrupted = __webpack_require__(40578);
// EXTERNAL MODULE: ./build/src/commands/option-misused.js
var option_misused = __webpack_require__(38940);
// EXTERNAL MODULE: ./build/src/commands/repro-outcome.js
var repro_outcome = __webpack_require__(7001);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(43026);
// EXTERNAL MODULE: ./build/src/commands/targets.js
var targets = __webpack_require__(83386);
;// CONCATENATED MODULE: ./build/src/commands/repro-targets.js



/**
 * What `repro` is told to reproduce, in words that `selectStages` knows; without targets everything of the `dvc.yaml` in
 * the directory one stands in. With `glob` targets are patterns of stage names, with `recursive` a directory stands for
 * the stages and `.dvc` files below it. Throws `PIPELINE_MISSING`, `TARGET_UNKNOWN` and `GLOB_UNMATCHED` (exit 2): nothing
 * that was named must never become everything.
 */
function reproTargets(workspace, directory, typed, { glob = false, recursive = false }) {
    if (typed.length === 0)
        return ownPipeline(workspace, directory);
    if (glob)
        return typed.flatMap((pattern) => matching(workspace, directory, pattern));
    const { addresses, paths } = (0,targets/* chooseTargets */.uP)(workspace, directory, typed, { recursive });
    const isPipeline = (path) => workspace.pipelines.some((pipeline) => pipeline.path === path);
    return [...addresses, ...paths.filter((path) => !isPipeline(path))];
}
/** Without targets DVC takes the dvc.yaml of the directory it works in; a repository without any has nothing to reproduce. */
function ownPipeline({ repository, pipelines }, directory) {
    const path = external_node_path_.posix.join((0,targets/* pathFromRoot */._f)(repository, directory), 'dvc.yaml');
    const own = pipelines.find((pipeline) => pipeline.path === path);
    if (own)
        return own.stages.map(({ address }) => address);
    throw new errors/* UserError */.yo({
        code: 'PIPELINE_MISSING',
        message: `there is no ${path}`,
        hint: pipelines.length === 0
            ? 'Add a stage: assay stage add -n <name> -d <what it reads> -o <what it makes> <command>'
            : `Name one: assay repro ${pipelines[0].path}, or take all of them: assay repro --all-pipelines`,
        exitCode: 2,
    });
}
function matching(workspace, directory, pattern) {
    const found = (0,targets/* stagesMatching */.Xr)(workspace, (0,targets/* pathFromRoot */._f)(workspace.repository, directory), pattern);
    if (found.length > 0)
        return found;
    throw new errors/* UserError */.yo({
        code: 'GLOB_UNMATCHED',
        message: `the pattern "${pattern}" matches no stage`,
        hint: 'It is matched with names of the dvc.yaml in this directory; for another one: "dir/dvc.yaml:train*".',
        exitCode: 2,
    });
}

// EXTERNAL MODULE: ./build/src/commands/reproduce-stages.js + 9 modules
var reproduce_stages = __webpack_require__(92941);
// EXTERNAL MODULE: ./build/src/commands/workspace.js
var commands_workspace = __webpack_require__(82937);
;// CONCATENATED MODULE: ./build/src/commands/repro.js









/** `assay repro`: runs the stages that changed, in order. `--dry` says what would run and why. */
const repro = (0,command/* defineCommand */.NB)({
    name: 'repro',
    summary: 'run the stages of dvc.yaml that changed',
    positionals: '[targets...]',
    locks: true,
    options: {
        force: (0,command/* flag */.Jt)('-f, --force', 'run stages even if nothing changed'),
        single: (0,command/* flag */.Jt)('-s, --single-item', 'only the named stages, nothing they depend on'),
        pipeline: (0,command/* flag */.Jt)('-p, --pipeline', 'everything that is connected with the named stages'),
        allPipelines: (0,command/* flag */.Jt)('-P, --all-pipelines', 'every dvc.yaml of the repository, not only the one of this directory'),
        recursive: (0,command/* flag */.Jt)('-R, --recursive', 'a target that is a directory stands for every stage below it'),
        downstream: (0,command/* flag */.Jt)('--downstream', 'the named stages and what is made from them, not what they are made from'),
        forceDownstream: (0,command/* flag */.Jt)('--force-downstream', 'what depends on a stage that ran runs too, even if nothing changed'),
        pull: (0,command/* flag */.Jt)('--pull', 'bring missing data of stages that must run from the remote'),
        allowMissing: (0,command/* flag */.Jt)('--allow-missing', 'data that is absent but recorded does not make a stage stale'),
        keepGoing: (0,command/* flag */.Jt)('-k, --keep-going', 'go on with stages that do not depend on a failed one'),
        ignoreErrors: (0,command/* flag */.Jt)('--ignore-errors', 'go on with every stage, also with those that depend on a failed one'),
        glob: (0,command/* flag */.Jt)('--glob', 'targets are patterns of stage names with *, ? and [...]'),
        noCommit: (0,command/* flag */.Jt)('--no-commit', 'record outputs in dvc.lock without storing them in the cache'),
        noRunCache: (0,command/* flag */.Jt)('--no-run-cache', 'run stages even if the same was run before'),
        interactive: (0,command/* flag */.Jt)('-i, --interactive', 'not supported: see --dry and -s'),
        jobs: (0,command/* count */.U9)('-j, --jobs <number>', 'so many stages at the same time; default: as many as the machine has cores'),
    },
    async run(context, targets, { allPipelines, recursive, glob, interactive, ...options }) {
        if (interactive) {
            const hint = 'See what would run with `assay repro --dry`, then run the stages you want: assay repro -s <stage>';
            throw (0,option_misused/* optionMisused */.y)('--interactive', 'assay never waits for an answer', hint);
        }
        const workspace = (0,commands_workspace/* openWorkspace */.OH)(context);
        const wanted = allPipelines ? [] : reproTargets(workspace, context.directory, targets, { glob, recursive });
        const { single = false, pipeline = false, downstream = false } = options;
        const selection = allPipelines ? {} : { single, pipeline, downstream };
        // No stage named is not every stage: a dvc.yaml may hold nothing but metrics.
        const isNothing = wanted.length === 0 && !allPipelines;
        const order = isNothing ? [] : (0,select_stages/* selectStages */.u)(workspace.graph, wanted, selection);
        const { results, written } = await (0,reproduce_stages/* reproduceStages */.D)(workspace, context, order, {
            force: options.force ?? false,
            forceDownstream: options.forceDownstream === true && !(single && !pipeline && !allPipelines),
            keepGoing: options.keepGoing ?? false,
            ignoreErrors: options.ignoreErrors ?? false,
            pull: options.pull ?? false,
            allowMissing: options.allowMissing ?? false,
            noCommit: options.noCommit ?? false,
            noRunCache: options.noRunCache ?? false,
            ...(options.jobs !== undefined && { jobs: options.jobs }),
        });
        if (context.signal.aborted)
            throw (0,interrupted/* interrupted */.V)(results);
        const reminder = written.size === 0 ? '' : await (0,git_reminder/* rememberGit */.y)(workspace.repository, context, written);
        return (0,repro_outcome/* reproOutcome */.d)(results, context.dryRun, reminder);
    },
});


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


/***/ })

};
;