"use strict";
exports.id = 3701;
exports.ids = [3701];
exports.modules = {

/***/ 23701:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  paramsDiff: () => (/* binding */ paramsDiff)
});

// EXTERNAL MODULE: ./build/src/commands/command.js
var command = __webpack_require__(62925);
// EXTERNAL MODULE: ./build/src/commands/diff-values.js
var diff_values = __webpack_require__(29184);
// EXTERNAL MODULE: ./build/src/commands/open-repository.js
var open_repository = __webpack_require__(4159);
// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(43026);
// EXTERNAL MODULE: ./build/src/platform/yaml/yaml-map.js
var yaml_map = __webpack_require__(28181);
// EXTERNAL MODULE: ./build/src/pipeline/params.js + 4 modules
var params = __webpack_require__(13529);
// EXTERNAL MODULE: ./build/src/pipeline/dvc-yaml.js + 10 modules
var dvc_yaml = __webpack_require__(63757);
// EXTERNAL MODULE: ./build/src/commands/file-values.js
var file_values = __webpack_require__(62783);
// EXTERNAL MODULE: ./build/src/commands/with-vars-read.js
var with_vars_read = __webpack_require__(24182);
;// CONCATENATED MODULE: ./build/src/commands/param-values.js





const DEFAULT_PARAMS = 'params.yaml';
/**
 * The parameters of a revision, as DVC's `params diff` takes them: those its stages depend on, unless `depsOnly` also the
 * files that dvc.yaml names at top level and params.yaml, and what templates use of other files; or all of `targets`
 * (paths from the root).
 */
async function paramValues(view, repository, { targets, depsOnly }) {
    if (targets.length > 0)
        return (0,file_values/* readFileValues */.t)(view, targets, params/* parseParams */.Sl);
    const found = new Map();
    for (const [file, keys] of await keysByFile(view, depsOnly)) {
        const parse = (text, path) => {
            const all = (0,params/* parseParams */.Sl)(text, path) ?? {};
            return keys.length === 0 ? all : (0,params/* selectParams */.L6)(all, keys);
        };
        for (const [path, value] of await (0,file_values/* readFileValues */.t)(view, [file], parse))
            found.set(path, value);
    }
    for (const [path, value] of await usedByTemplates(view, repository)) {
        if (!found.has(path))
            found.set(path, { value });
    }
    return found;
}
/** File → the keys that are used of it; none stands for the whole file, which wins over keys. */
async function keysByFile({ pipelines, read }, depsOnly) {
    const wanted = pipelines.flatMap(({ stages }) => stages.flatMap(({ params }) => params));
    const whole = wanted.filter(({ keys }) => keys === null).map(({ path }) => path);
    if (!depsOnly) {
        whole.push(...pipelines.flatMap(({ params }) => params));
        if (await exists(read, DEFAULT_PARAMS))
            whole.push(DEFAULT_PARAMS);
    }
    const found = new Map();
    for (const { path, keys } of wanted)
        found.set(path, [...(found.get(path) ?? []), ...(keys ?? [])]);
    for (const path of whole)
        found.set(path, []);
    return found;
}
async function exists(read, path) {
    try {
        return (await read(path)) !== undefined;
    }
    catch (error) {
        if (error instanceof errors/* UserError */.yo)
            return true; // reading it says why it cannot be read
        throw error;
    }
}
/** Path → the values that stages use of it in templates, by their dotted keys. */
async function usedByTemplates(view, repository) {
    const used = new Map();
    const readText = async (path) => (await view.read(path))?.toString('utf8');
    for (const { path } of view.pipelines) {
        const text = await readText(path);
        if (!text?.includes('${'))
            continue;
        await (0,with_vars_read/* withVarsRead */.f)((readVars) => {
            (0,dvc_yaml/* parseDvcYaml */.g)(text, path, readVars, repository.config.flagStyle, (file, key, value) => used.set(file, (used.get(file) ?? new Map()).set(key, value)));
        }, readText);
    }
    return new Map([...used].map(([file, values]) => [file, (0,yaml_map/* mapOf */.A7)([...values])]));
}

// EXTERNAL MODULE: ./build/src/commands/path-in-repository.js
var path_in_repository = __webpack_require__(92486);
;// CONCATENATED MODULE: ./build/src/commands/params-diff.js





/** `assay params diff`: how parameters differ between two revisions, or between one and the work tree. */
const paramsDiff = (0,command/* defineCommand */.NB)({
    name: 'params diff',
    summary: 'compare parameters of two revisions, or of one and the work tree',
    positionals: '[a_rev] [b_rev]',
    options: {
        targets: (0,command/* texts */.Te)('--targets <paths...>', 'compare these files, whether dvc.yaml names them or not'),
        all: (0,command/* flag */.Jt)('--all', 'show what did not change, too'),
        deps: (0,command/* flag */.Jt)('--deps', 'only parameters that stages depend on'),
        markdown: (0,command/* flag */.Jt)('--md', 'print a Markdown table'),
        hidePath: (0,command/* flag */.Jt)('--no-path', 'leave out the column of paths'),
    },
    run(context, revisions, given) {
        const repository = (0,open_repository/* openRepository */.h)(context);
        const targets = (given.targets ?? []).map((path) => (0,path_in_repository/* pathInRepository */.z)(repository, context.directory, path));
        return (0,diff_values/* diffValues */.In)(context, {
            title: 'Param',
            repository,
            revisions,
            targets,
            read: (view) => paramValues(view, repository, { targets, depsOnly: given.deps ?? false }),
            all: given.all ?? false,
            markdown: given.markdown ?? false,
            hidesPath: given.hidePath ?? false,
        });
    },
});


/***/ })

};
;