"use strict";
exports.id = 5970;
exports.ids = [5970];
exports.modules = {

/***/ 8646:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ paramsPaths),
/* harmony export */   P: () => (/* binding */ metricPaths)
/* harmony export */ });
/* harmony import */ var _core_repository_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34949);

/** Metric files that pipelines declare, each once; `metrics:` at the top of dvc.yaml may name what a stage writes. */
function metricPaths(pipelines) {
    const stages = pipelines.flatMap((pipeline) => pipeline.stages);
    const writer = (path) => stages.find(({ outputs }) => outputs.some((output) => (0,_core_repository_path_js__WEBPACK_IMPORTED_MODULE_0__/* .isInside */ .FK)(path, output.path)))?.address;
    const ofStages = stages.flatMap(({ outputs }) => outputs.filter(({ kind }) => kind === 'metric'));
    const paths = new Set([...ofStages.map(({ path }) => path), ...pipelines.flatMap(({ metrics }) => metrics)]);
    return [...paths].map((path) => ({ path, stage: writer(path) }));
}
/** Parameter files that pipelines use or name, and `params.yaml` beside each dvc.yaml, each once. */
function paramsPaths(pipelines) {
    const besides = pipelines.map(({ path }) => path.replace(/dvc\.yaml$/, 'params.yaml'));
    const ofStages = pipelines.flatMap(({ stages }) => stages.flatMap(({ params }) => params.map(({ path }) => path)));
    return [...new Set([...besides, ...ofStages, ...pipelines.flatMap(({ params }) => params)])];
}


/***/ }),

/***/ 6973:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ metricValues)
/* harmony export */ });
/* harmony import */ var _pipeline_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11381);
/* harmony import */ var _evidence_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8646);
/* harmony import */ var _file_values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62783);



/** The metric files of a revision: those of `targets` (paths from the root), or all that its dvc.yaml files name. */
function metricValues(view, targets) {
    const paths = targets.length > 0 ? targets : (0,_evidence_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .metricPaths */ .P)(view.pipelines).map(({ path }) => path);
    return (0,_file_values_js__WEBPACK_IMPORTED_MODULE_1__/* .readFileValues */ .t)(view, paths, _pipeline_index_js__WEBPACK_IMPORTED_MODULE_2__/* .readMetrics */ .U);
}


/***/ }),

/***/ 75970:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  metricsShow: () => (/* binding */ metricsShow)
});

// EXTERNAL MODULE: ./build/src/core/repository-path.js
var repository_path = __webpack_require__(34949);
// EXTERNAL MODULE: ./build/src/platform/yaml/values.js
var values = __webpack_require__(33535);
// EXTERNAL MODULE: ./build/src/platform/yaml/python-equals.js
var python_equals = __webpack_require__(96313);
// EXTERNAL MODULE: ./build/src/platform/yaml/yaml-map.js
var yaml_map = __webpack_require__(28181);
// EXTERNAL MODULE: ./build/src/pipeline/compare-values.js
var compare_values = __webpack_require__(16558);
// EXTERNAL MODULE: ./build/src/commands/command.js
var command = __webpack_require__(62925);
// EXTERNAL MODULE: ./build/src/commands/commit-view.js + 1 modules
var commit_view = __webpack_require__(74840);
// EXTERNAL MODULE: ./build/src/commands/diff-values.js
var diff_values = __webpack_require__(29184);
// EXTERNAL MODULE: ./build/src/commands/metric-values.js
var metric_values = __webpack_require__(6973);
;// CONCATENATED MODULE: ./build/src/commands/named-revisions.js
/**
 * The commits of a scope in DVC's order and by DVC's names: branches and tags that are one commit share a line
 * (`main,v1`); all commits go by their ids.
 */
async function namedRevisions(git, scope) {
    const { allBranches, allTags, allCommits } = scope;
    if (allCommits) {
        const head = await git.resolve('HEAD');
        const commits = await git.walk(['--branches', '--remotes', '--tags'], head === undefined ? [] : [head]);
        return commits.map(({ sha }) => ({ name: sha, commit: sha }));
    }
    const names = new Map();
    const prefixes = [...(allBranches ? ['refs/heads'] : []), ...(allTags ? ['refs/tags'] : [])];
    for (const prefix of prefixes) {
        for (const [reference, commit] of await git.references(prefix)) {
            const name = reference.slice(prefix.length + 1);
            const known = names.get(commit) ?? [];
            if (!known.includes(name))
                names.set(commit, [...known, name]);
        }
    }
    return [...names].map(([commit, known]) => ({ name: known.join(','), commit }));
}

// EXTERNAL MODULE: ./build/src/commands/open-repository.js
var open_repository = __webpack_require__(4159);
// EXTERNAL MODULE: ./build/src/commands/path-in-repository.js
var path_in_repository = __webpack_require__(92486);
// EXTERNAL MODULE: ./build/src/commands/pipeline-reader.js
var pipeline_reader = __webpack_require__(32614);
// EXTERNAL MODULE: ./build/src/commands/revision-outputs.js
var revision_outputs = __webpack_require__(72432);
// EXTERNAL MODULE: ./build/src/commands/revision-options.js
var revision_options = __webpack_require__(50544);
// EXTERNAL MODULE: ./build/src/commands/revision-view.js
var revision_view = __webpack_require__(46285);
// EXTERNAL MODULE: ./build/src/commands/targets.js
var commands_targets = __webpack_require__(83386);
// EXTERNAL MODULE: ./build/src/commands/value-table.js
var value_table = __webpack_require__(59532);
// EXTERNAL MODULE: ./build/src/commands/value-text.js + 1 modules
var value_text = __webpack_require__(22741);
// EXTERNAL MODULE: ./build/src/commands/workspace-view.js
var workspace_view = __webpack_require__(6867);
;// CONCATENATED MODULE: ./build/src/commands/metrics-show.js


















/** `assay metrics show`: the metrics of the work tree, and of other revisions beside it. */
const metricsShow = (0,command/* defineCommand */.NB)({
    name: 'metrics show',
    summary: 'print metrics of the work tree and of other revisions',
    positionals: '[targets...]',
    options: {
        allBranches: (0,command/* flag */.Jt)('-a, --all-branches', 'metrics of all git branches as well'),
        allTags: (0,command/* flag */.Jt)('-T, --all-tags', 'metrics of all git tags as well'),
        allCommits: (0,command/* flag */.Jt)('-A, --all-commits', 'metrics of all git commits as well'),
        recursive: (0,command/* flag */.Jt)('-R, --recursive', 'search directories among the targets, as is always done'),
        markdown: (0,command/* flag */.Jt)('--md', 'print a Markdown table'),
        precision: (0,command/* count */.U9)('--precision <n>', `digits after the point (default ${value_text/* DEFAULT_PRECISION */.Vi})`),
    },
    async run(context, typed, { markdown = false, precision = value_text/* DEFAULT_PRECISION */.Vi, ...given }) {
        const repository = (0,open_repository/* openRepository */.h)(context);
        const targets = typed.map((path) => (0,path_in_repository/* pathInRepository */.z)(repository, context.directory, path));
        const readPipeline = (0,pipeline_reader/* pipelineReader */.S)(repository);
        const workspace = await (0,workspace_view/* openWorkspaceView */.j)(context, repository, readPipeline);
        const scope = (0,revision_options/* revisionScope */.A)(given);
        const views = [];
        const sides = [];
        for await (const view of scope ? withCommits(context, repository, workspace, scope, readPipeline) : [workspace]) {
            views.push(view);
            sides.push(await (0,metric_values/* metricValues */.t)(view, targets));
        }
        const exitCode = (0,diff_values/* sayUnread */.NL)(context, views, sides);
        (0,diff_values/* refuseUnknown */.BW)(targets, sides);
        const names = views.map(({ name }) => (scope ? name : ''));
        let shownSides = names.map((name, index) => [name, sides[index]]);
        if (scope)
            shownSides = withoutSameWorkspace(shownSides, await (await (0,revision_outputs/* gitOf */.Od)(repository, context)).branch());
        const shown = (0,commands_targets/* shownFrom */.c2)(repository, context.directory);
        if (sides.every((side) => side.size === 0)) {
            context.progress.note('There are no metrics: declare them in dvc.yaml, or name files to show.');
        }
        return { exitCode, json: jsonOf(shownSides, shown), text: await tableOf() };
        async function tableOf() {
            const rows = shownSides.flatMap(([name, side]) => [...side].map(([path, found]) => ({ name, path: shown(path), cells: cellsOf(found) })));
            const keys = [...new Set(rows.flatMap(({ cells }) => [...cells.keys()]))].sort(repository_path/* byCodePoint */.HH);
            const head = [...(scope ? ['Revision'] : []), 'Path', ...keys];
            const lines = rows.map(({ name, path, cells }) => [
                ...(scope ? [name] : []),
                path,
                ...keys.map((key) => (0,value_text/* valueText */.Ru)(cells.get(key), precision)),
            ]);
            return (0,value_table/* valueTable */.s)(head, lines, markdown);
        }
    },
});
async function* withCommits(context, repository, workspace, scope, readPipeline) {
    yield workspace;
    const git = await (0,revision_outputs/* gitOf */.Od)(repository, context);
    for (const named of await namedRevisions(git, scope))
        yield (0,commit_view/* commitView */.x)(git, repository, named, true, readPipeline);
}
/** Dotted key → value; a file that is one value has the key ''. */
function cellsOf(found) {
    if (!('value' in found))
        return new Map();
    return (0,values/* isYamlMap */.S6)(found.value) ? (0,compare_values/* leavesOf */.w)(found.value) : new Map([['', found.value]]);
}
/** DVC leaves the work tree out where it says the same as the branch that is checked out. */
function withoutSameWorkspace(sides, branch) {
    const own = sides.find(([name]) => name === branch);
    const isSame = own && isEqual(own[1], sides[0][1]);
    return isSame ? sides.slice(1) : [...sides];
}
function isEqual(a, b) {
    const isReadable = [...a.values(), ...b.values()].every((found) => 'value' in found);
    return isReadable && (0,python_equals/* pythonEquals */.e)(valuesOf(a), valuesOf(b));
}
function valuesOf(side) {
    return (0,yaml_map/* mapOf */.A7)([...side].flatMap(([path, found]) => ('value' in found ? [[path, found.value]] : [])));
}
/** DVC's shape: `{revision: {data: {file: {data: …} | {error: {type, msg}}}}}`. */
function jsonOf(sides, shown) {
    const ofFile = (found) => 'value' in found
        ? { data: (0,value_text/* valueJson */.q6)(found.value) }
        : { error: { type: found.error.code, msg: (0,revision_view/* reasonOf */.A)(found.error) } };
    return Object.fromEntries(sides.map(([name, side]) => [
        name,
        { data: Object.fromEntries([...side].map(([path, found]) => [shown(path), ofFile(found)])) },
    ]));
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

/***/ 11381:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ parseMetrics),
/* harmony export */   U: () => (/* binding */ readMetrics)
/* harmony export */ });
/* harmony import */ var _platform_yaml_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33535);
/* harmony import */ var _platform_yaml_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28181);
/* harmony import */ var _params_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13529);


/**
 * What a metric file (JSON, TOML, Python, else YAML) holds of numbers, booleans and text, as DVC takes them: maps stay
 * maps; lists, nulls and what is empty are dropped, and there is `{}` when nothing is left. Numbers keep their spelling
 * apart: 1 and 1.0. Throws what `parseParams` throws.
 */
function readMetrics(text, path) {
    const value = extracted((0,_params_js__WEBPACK_IMPORTED_MODULE_0__/* .parseParams */ .Sl)(text, path));
    return value === undefined || value === 0 || value === false || value === '' || isZero(value) ? {} : value;
}
/** The same with one key for each value: nested maps are flattened with dots. */
function parseMetrics(text, path) {
    return new Map(flatten(readMetrics(text, path), ''));
}
function extracted(value) {
    if (value === null || Array.isArray(value))
        return undefined;
    if (!(0,_platform_yaml_index_js__WEBPACK_IMPORTED_MODULE_1__/* .isYamlMap */ .S6)(value))
        return typeof value === 'object' && !(value instanceof _platform_yaml_index_js__WEBPACK_IMPORTED_MODULE_1__/* .YamlFloat */ .iw) ? undefined : value;
    const entries = (0,_platform_yaml_index_js__WEBPACK_IMPORTED_MODULE_2__/* .yamlEntries */ .go)(value).flatMap(([key, child]) => {
        const kept = extracted(child);
        return kept === undefined ? [] : [[key, kept]];
    });
    return entries.length === 0 ? undefined : (0,_platform_yaml_index_js__WEBPACK_IMPORTED_MODULE_2__/* .mapOf */ .A7)(entries);
}
function isZero(value) {
    return value instanceof _platform_yaml_index_js__WEBPACK_IMPORTED_MODULE_1__/* .YamlFloat */ .iw && value.value === 0;
}
function flatten(value, prefix) {
    if (value instanceof _platform_yaml_index_js__WEBPACK_IMPORTED_MODULE_1__/* .YamlFloat */ .iw)
        return [[prefix, Number.isFinite(value.value) ? value.value : String(value.value)]];
    if (typeof value === 'bigint')
        return [[prefix, Number(value)]];
    if (typeof value === 'number' || typeof value === 'boolean' || typeof value === 'string')
        return [[prefix, value]];
    if (!(0,_platform_yaml_index_js__WEBPACK_IMPORTED_MODULE_1__/* .isYamlMap */ .S6)(value))
        return [];
    return (0,_platform_yaml_index_js__WEBPACK_IMPORTED_MODULE_2__/* .yamlEntries */ .go)(value).flatMap(([key, child]) => flatten(child, prefix === '' ? (0,_platform_yaml_index_js__WEBPACK_IMPORTED_MODULE_2__/* .keyText */ .Pu)(key) : `${prefix}.${(0,_platform_yaml_index_js__WEBPACK_IMPORTED_MODULE_2__/* .keyText */ .Pu)(key)}`));
}


/***/ })

};
;