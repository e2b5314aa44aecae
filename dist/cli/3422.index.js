"use strict";
exports.id = 3422;
exports.ids = [3422];
exports.modules = {

/***/ 63422:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  stageList: () => (/* binding */ stageList)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(43026);
// EXTERNAL MODULE: ./build/src/core/nearest.js
var nearest = __webpack_require__(22007);
// EXTERNAL MODULE: ./build/src/core/repository-path.js
var repository_path = __webpack_require__(34949);
// EXTERNAL MODULE: ./build/src/platform/files.js
var platform_files = __webpack_require__(48486);
// EXTERNAL MODULE: ./build/src/pipeline/graph.js
var pipeline_graph = __webpack_require__(17544);
// EXTERNAL MODULE: ./build/src/pipeline/select-stages.js
var select_stages = __webpack_require__(33416);
// EXTERNAL MODULE: ./build/src/commands/command.js
var command = __webpack_require__(62925);
// EXTERNAL MODULE: ./build/src/commands/open-repository.js
var open_repository = __webpack_require__(4159);
// EXTERNAL MODULE: ./build/src/pipeline/dvc-yaml.js + 10 modules
var dvc_yaml = __webpack_require__(63757);
;// CONCATENATED MODULE: ./build/src/pipeline/describe-stage.js
const MAX_LENGTH = 80;
/** Where Python's `splitlines` ends a line. */
const LINE_END = /\r\n|[\n\r\v\f\x1c-\x1e\x85\u2028\u2029]/;
/**
 * One line about a stage, as `dvc stage list` says it: the first line of its `desc`, else what it makes, else what it
 * reads; at most 80 characters.
 */
function describeStage(stage) {
    const firstLine = stage.description?.split(LINE_END).find((line) => line !== '');
    const characters = Array.from(firstLine?.trim() || generated(stage));
    if (characters.length <= MAX_LENGTH)
        return characters.join('');
    return `${characters.slice(0, MAX_LENGTH - 1).join('')}…`;
}
function generated({ dependencies, outputs }) {
    if (outputs.length === 0) {
        return dependencies.length === 0 ? 'No outputs or dependencies' : `Depends on ${dependencies.join(', ')}`;
    }
    const named = (word, areReports) => {
        const paths = outputs.filter(({ isReport }) => isReport === areReports).map(({ written }) => written);
        return paths.length === 0 ? [] : [`${word} ${paths.join(', ')}`];
    };
    return [...named('Outputs', false), ...named('Reports', true)].join('; ');
}

// EXTERNAL MODULE: ./build/src/versioning/find-pipeline-files.js
var find_pipeline_files = __webpack_require__(34204);
// EXTERNAL MODULE: ./build/src/versioning/own-file.js
var own_file = __webpack_require__(47869);
// EXTERNAL MODULE: ./build/src/versioning/dvc-file.js + 2 modules
var dvc_file = __webpack_require__(45756);
// EXTERNAL MODULE: ./build/src/commands/vars-reader.js
var vars_reader = __webpack_require__(52546);
;// CONCATENATED MODULE: ./build/src/commands/stage-files.js






/** Finds them. With `onFailure`, `below` leaves out a file that cannot be read, and says so; else it throws. */
function stageFiles(repository, onFailure) {
    const found = (0,find_pipeline_files/* findPipelineFiles */.f)(repository);
    const paths = [...found.dvcFiles, ...found.dvcYamls];
    const text = (path) => (0,own_file/* readOwnText */.o3)(repository, path);
    const readVars = (0,vars_reader/* varsReader */.Y)(text);
    const read = (path) => path.endsWith('.dvc')
        ? (0,dvc_file/* readDvcFiles */.t)(repository, [path]).map(sourceListed)
        : (0,dvc_yaml/* parseDvcYaml */.g)(text(path) ?? '', path, readVars, repository.config.flagStyle).stages.map(stageListed);
    return {
        paths,
        of: (path) => (paths.includes(path) ? read(path) : undefined),
        below: (directory) => paths
            .filter((path) => (0,repository_path/* isInside */.FK)(path, directory))
            .flatMap((path) => {
            try {
                return read(path);
            }
            catch (error) {
                if (!onFailure || !(error instanceof errors/* UserError */.yo))
                    throw error;
                onFailure(`${path} cannot be read and is left out: ${error.mistakes[0]?.message ?? error.message}`);
                return [];
            }
        }),
    };
}
function sourceListed(file) {
    const { path, outputs, description, workingDirectory } = file;
    const written = outputs.map((output) => ({
        written: external_node_path_.posix.relative(workingDirectory, output.path),
        isReport: false,
    }));
    return {
        address: path,
        file: path,
        description: describeStage({ description, dependencies: [], outputs: written }),
        source: { address: path, outputs },
    };
}
function stageListed(stage) {
    const { dependencies, params, outputs } = stage;
    return {
        address: stage.address,
        file: stage.file,
        description: describeStage({
            description: stage.description,
            dependencies: [...dependencies, ...params].map(({ written }) => written),
            outputs: outputs.map(({ written, kind }) => ({ written, isReport: kind !== 'out' })),
        }),
        stage,
    };
}

// EXTERNAL MODULE: ./build/src/commands/targets.js
var commands_targets = __webpack_require__(83386);
;// CONCATENATED MODULE: ./build/src/commands/stage-list.js










/** `assay stage list`: stages with what they make or are described as. Reads only the files that are asked for. */
const stageList = (0,command/* defineCommand */.NB)({
    name: 'stage list',
    summary: 'list the stages of a dvc.yaml',
    positionals: '[targets...]',
    options: {
        all: (0,command/* flag */.Jt)('--all', 'everything of the repository, .dvc files as well'),
        fail: (0,command/* flag */.Jt)('--fail', 'stop at a file that cannot be read, instead of leaving it out'),
        recursive: (0,command/* flag */.Jt)('-R, --recursive', 'a target that is a directory stands for every stage below it'),
        nameOnly: (0,command/* flag */.Jt)('--name-only', 'only the names'),
        namesOnly: (0,command/* flag */.Jt)('--names-only', 'the same'),
    },
    async run(context, targets, { all = false, fail = false, recursive = false, nameOnly, namesOnly }) {
        const repository = (0,open_repository/* openRepository */.h)(context);
        const onFailure = fail ? undefined : (text) => context.progress.note(text);
        const files = stageFiles(repository, onFailure);
        const place = (0,commands_targets/* pathFromRoot */._f)(repository, context.directory);
        const isDirectory = (path) => (0,platform_files/* statIfExists */.oL)(`${repository.root}/${path}`)?.isDirectory() ?? false;
        const wanted = targets.length === 0 ? ['dvc.yaml'] : targets;
        const listed = all
            ? files.below('')
            : wanted.flatMap((target) => {
                const path = external_node_path_.posix.join(place, target).replace(/^\.$/, '').replace(/\/$/, '');
                return recursive && isDirectory(path) ? producersFirst(files, path) : stagesNamed(files, place, target);
            });
        const shown = (0,commands_targets/* addressShownFrom */.Q9)(repository, context.directory);
        const rows = new Map(listed.map(({ address, description }) => [shown(address), description]));
        return nameOnly || namesOnly ? namesOutcome(rows) : tableOutcome(rows);
    },
});
/** In the order they would run in. */
function producersFirst(files, directory) {
    const every = files.below('');
    const graph = (0,pipeline_graph/* buildGraph */.ZG)(every.flatMap(({ stage }) => (stage ? [stage] : [])), every.flatMap(({ source }) => (source ? [source] : [])));
    const byAddress = new Map(every.map((one) => [one.address, one]));
    return (0,select_stages/* selectStages */.u)(graph, [])
        .map((address) => byAddress.get(address))
        .filter(({ file }) => (0,repository_path/* isInside */.FK)(file, directory));
}
/** A `.dvc` file, a dvc.yaml, `dir/dvc.yaml:name`, or a stage or group of the dvc.yaml of this directory. */
function stagesNamed(files, place, target) {
    const isFile = target.endsWith('.dvc') || external_node_path_.posix.basename(target) === 'dvc.yaml';
    const [, path = 'dvc.yaml', name = isFile ? undefined : target] = /^(.*dvc\.yaml):([^/]+)$/.exec(target) ?? (isFile ? [target, target] : [target]);
    const file = external_node_path_.posix.join(place, path);
    const stages = files.of(file);
    if (stages === undefined)
        throw missing(target, file, files);
    if (name === undefined)
        return stages;
    const found = stages.filter(({ stage }) => stage?.name === name || (0,select_stages/* isOfGroup */.l)(stage?.name ?? '', name));
    if (found.length > 0)
        return found;
    const meant = (0,nearest/* nearest */.p)(name, stages.flatMap(({ stage }) => stage?.name ?? []));
    throw new errors/* UserError */.yo({
        code: 'TARGET_UNKNOWN',
        message: `${file} has no stage "${name}"`,
        hint: meant ? `Did you mean "${meant}"?` : 'A directory needs -R; `assay stage list --all` lists everything.',
        exitCode: 2,
    });
}
function missing(target, file, files) {
    const known = files.paths.slice(0, 20).join(', ');
    return new errors/* UserError */.yo({
        code: 'PIPELINE_MISSING',
        message: target === file ? `there is no ${file}` : `"${target}": there is no ${file}`,
        hint: known === '' ? 'Add a stage: assay stage add -n <name> <command>' : `There are: ${known}.`,
        exitCode: 2,
    });
}
function namesOutcome(rows) {
    return { exitCode: 0, json: [...rows.keys()], text: [...rows.keys()].join('\n') };
}
async function tableOutcome(rows) {
    const { displayWidth } = await Promise.all(/* import() */[__webpack_require__.e(301), __webpack_require__.e(4748)]).then(__webpack_require__.bind(__webpack_require__, 34748));
    const width = Math.max(0, ...[...rows.keys()].map(displayWidth));
    const lines = [...rows].map(([address, text]) => `${address}${' '.repeat(width - displayWidth(address))}  ${text}`);
    return { exitCode: 0, json: Object.fromEntries(rows), text: lines.join('\n') };
}


/***/ })

};
;