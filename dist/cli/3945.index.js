"use strict";
exports.id = 3945;
exports.ids = [3945];
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

/***/ 93945:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   metricsDiff: () => (/* binding */ metricsDiff)
/* harmony export */ });
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62925);
/* harmony import */ var _diff_values_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(29184);
/* harmony import */ var _metric_values_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6973);
/* harmony import */ var _open_repository_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4159);
/* harmony import */ var _path_in_repository_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92486);
/* harmony import */ var _value_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22741);






/** `assay metrics diff`: how metrics differ between two revisions, or between one and the work tree. */
const metricsDiff = (0,_command_js__WEBPACK_IMPORTED_MODULE_0__/* .defineCommand */ .NB)({
    name: 'metrics diff',
    summary: 'compare metrics of two revisions, or of one and the work tree',
    positionals: '[a_rev] [b_rev]',
    options: {
        targets: (0,_command_js__WEBPACK_IMPORTED_MODULE_0__/* .texts */ .Te)('--targets <paths...>', 'compare these files, whether dvc.yaml names them or not'),
        recursive: (0,_command_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt)('-R, --recursive', 'search directories among the targets, as is always done'),
        all: (0,_command_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt)('--all', 'show what did not change, too'),
        markdown: (0,_command_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt)('--md', 'print a Markdown table'),
        hidePath: (0,_command_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt)('--no-path', 'leave out the column of paths'),
        precision: (0,_command_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)('--precision <n>', `digits after the point (default ${_value_text_js__WEBPACK_IMPORTED_MODULE_1__/* .DEFAULT_PRECISION */ .Vi})`),
    },
    run(context, revisions, given) {
        const repository = (0,_open_repository_js__WEBPACK_IMPORTED_MODULE_2__/* .openRepository */ .h)(context);
        const targets = (given.targets ?? []).map((path) => (0,_path_in_repository_js__WEBPACK_IMPORTED_MODULE_3__/* .pathInRepository */ .z)(repository, context.directory, path));
        return (0,_diff_values_js__WEBPACK_IMPORTED_MODULE_4__/* .diffValues */ .In)(context, {
            title: 'Metric',
            repository,
            revisions,
            targets,
            read: (view) => (0,_metric_values_js__WEBPACK_IMPORTED_MODULE_5__/* .metricValues */ .t)(view, targets),
            all: given.all ?? false,
            precision: given.precision ?? _value_text_js__WEBPACK_IMPORTED_MODULE_1__/* .DEFAULT_PRECISION */ .Vi,
            markdown: given.markdown ?? false,
            hidesPath: given.hidePath ?? false,
        });
    },
});


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