"use strict";
exports.id = 7806;
exports.ids = [7806];
exports.modules = {

/***/ 97806:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  dag: () => (/* binding */ dag)
});

// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(43026);
// EXTERNAL MODULE: ./build/src/core/nearest.js
var nearest = __webpack_require__(22007);
// EXTERNAL MODULE: ./build/src/core/repository-path.js
var repository_path = __webpack_require__(34949);
// EXTERNAL MODULE: external "node:path/posix"
var posix_ = __webpack_require__(53916);
// EXTERNAL MODULE: ./build/src/pipeline/graph.js
var pipeline_graph = __webpack_require__(17544);
;// CONCATENATED MODULE: ./build/src/pipeline/dag.js



/** Stages and `.dvc` files by address, those of a directory before those below it. */
function stageDag(graph) {
    return new Map(asWalked(graph).map(({ address, needs }) => [address, new Set(needs)]));
}
function asWalked(graph) {
    const directoryOf = (node) => `${(0,posix_.dirname)('stage' in node ? node.stage.file : node.address)}/`;
    return [...graph.values()].sort((a, b) => (0,repository_path/* byCodePoint */.HH)(directoryOf(a), directoryOf(b)));
}
/** The same with one node, called as their group, for all stages of a foreach or matrix. */
function collapsed(dag, graph) {
    const nameOf = (address) => groupOf(graph.get(address)) ?? address;
    const names = [...dag.keys()];
    const alone = names.filter((address) => nameOf(address) === address);
    const result = new Map([...alone, ...names].map((address) => [nameOf(address), new Set()]));
    for (const [address, needs] of dag) {
        const name = nameOf(address);
        for (const need of [...needs].map(nameOf))
            if (need !== name)
                result.get(name).add(need);
    }
    return result;
}
/** Outputs by path: each is made from the outputs that its stage reads. */
function outputDag(graph) {
    const nodes = asWalked(graph);
    const outputs = nodes.flatMap(outputsOf);
    const index = (0,pipeline_graph/* indexOutputs */.$8)(outputs);
    const dag = new Map(asInTree(outputs.map(({ path }) => path)).map((path) => [path, new Set()]));
    for (const node of nodes) {
        if (!('stage' in node))
            continue;
        const read = [...node.stage.dependencies, ...node.stage.params].flatMap(({ path }) => (0,pipeline_graph/* outputsMeeting */.ux)(path, index));
        for (const { path } of node.stage.outputs)
            read.forEach((output) => dag.get(path).add(output.path));
    }
    return dag;
}
/** What the targets are made from; with `full` all that is connected with them. */
function partOf(dag, targets, full) {
    if (full) {
        const parts = connectedParts(dag).filter((part) => targets.some((target) => part.has(target)));
        return new Map(parts.flatMap((part) => [...part]));
    }
    const wanted = new Set(targets);
    for (const name of wanted)
        dag.get(name).forEach((need) => wanted.add(need));
    return new Map([...dag].filter(([name]) => wanted.has(name)));
}
/** The parts that nothing connects, in the order of their first names. */
function connectedParts(dag) {
    const neighbours = new Map([...dag].map(([name, needs]) => [name, new Set(needs)]));
    for (const [name, needs] of dag)
        needs.forEach((need) => neighbours.get(need).add(name));
    const seen = new Set();
    const parts = [];
    for (const start of dag.keys()) {
        if (seen.has(start))
            continue;
        const part = new Set([start]);
        for (const name of part)
            neighbours.get(name).forEach((one) => part.add(one));
        part.forEach((name) => seen.add(name));
        parts.push(new Map([...dag].filter(([name]) => part.has(name))));
    }
    return parts;
}
/** The same with other names. */
function relabelled(dag, label) {
    return new Map([...dag].map(([name, needs]) => [label(name), new Set([...needs].map(label))]));
}
function outputsOf(node) {
    return 'stage' in node ? node.stage.outputs : node.source.outputs;
}
/** `dir/dvc.yaml:group` of `dir/dvc.yaml:group@key`. */
function groupOf(node) {
    if (!('stage' in node))
        return undefined;
    const { address, name } = node.stage;
    const at = name.indexOf('@');
    return at < 0 ? undefined : address.slice(0, address.length - name.length + at);
}
/** Paths as a walk through their directories meets them, each directory where its first path stood: DVC's order. */
function asInTree(paths) {
    const root = { children: new Map() };
    for (const path of paths) {
        let place = root;
        for (const part of path.split('/')) {
            const next = place.children.get(part) ?? { children: new Map() };
            place.children.set(part, next);
            place = next;
        }
        place.path = path;
    }
    const walk = ({ path, children }) => [
        ...(path === undefined ? [] : [path]),
        ...[...children.values()].flatMap(walk),
    ];
    return walk(root);
}

;// CONCATENATED MODULE: ./build/src/pipeline/dag-text.js


/** A DAG in Graphviz' language, as `dvc dag --dot` prints it: names, then edges from what is read to what is made. */
function dotText(dag) {
    const quoted = (name) => `"${onOneLine(name).replace(/[\\"]/g, '\\$&')}"`;
    const made = new Map([...dag.keys()].map((name) => [name, []]));
    for (const [name, needs] of dag)
        needs.forEach((need) => made.get(need).push(name));
    const edges = [...made].flatMap(([from, names]) => names.map((to) => `${quoted(from)} -> ${quoted(to)};`));
    return ['strict digraph {', ...[...dag.keys()].map((name) => `${quoted(name)};`), ...edges, '}'].join('\n');
}
/** The same in Mermaid's language, as `dvc dag --mermaid` prints it (dvc-formats §3.6). */
function mermaidText(dag) {
    const lines = ['flowchart TD'];
    let count = 0;
    for (const part of connectedParts(dag)) {
        const ids = new Map([...part.keys()].sort(repository_path/* byCodePoint */.HH).map((name) => [name, `node${++count}`]));
        for (const [name, id] of ids)
            lines.push(`\t${id}["${onOneLine(name).replaceAll('"', '#quot;')}"]`);
        const edges = [...part].flatMap(([to, needs]) => [...needs].map((from) => [from, to]));
        edges.sort((a, b) => (0,repository_path/* byCodePoint */.HH)(a[0], b[0]) || (0,repository_path/* byCodePoint */.HH)(a[1], b[1]));
        for (const [from, to] of edges)
            lines.push(`\t${ids.get(from)}-->${ids.get(to)}`);
    }
    return lines.join('\n');
}
/** A name with a line break would go on in the language itself, or end the block of Markdown around it. */
function onOneLine(name) {
    return name.replace(/[\r\n\u2028\u2029]+/g, ' ');
}

// EXTERNAL MODULE: ./build/src/commands/command.js
var command = __webpack_require__(62925);
// EXTERNAL MODULE: ./build/src/commands/option-misused.js
var option_misused = __webpack_require__(38940);
// EXTERNAL MODULE: ./build/src/commands/targets.js
var targets = __webpack_require__(83386);
// EXTERNAL MODULE: ./build/src/commands/workspace.js
var commands_workspace = __webpack_require__(82937);
;// CONCATENATED MODULE: ./build/src/commands/dag.js








/** `assay dag`: what is made from what, as boxes, or in the language of Graphviz or Mermaid. */
const dag = (0,command/* defineCommand */.NB)({
    name: 'dag',
    summary: 'draw what is made from what',
    positionals: '[target]',
    options: {
        dot: (0,command/* flag */.Jt)('--dot', 'in the language of Graphviz'),
        mermaid: (0,command/* flag */.Jt)('--mermaid', 'in the language of Mermaid'),
        md: (0,command/* flag */.Jt)('--md', 'the same, as a block of Markdown'),
        collapse: (0,command/* flag */.Jt)('--collapse-foreach-matrix', 'one node for all stages of a foreach or matrix'),
        full: (0,command/* flag */.Jt)('--full', 'everything connected with the target, not only what it is made from'),
        outs: (0,command/* flag */.Jt)('-o, --outs', 'files and directories instead of stages'),
    },
    async run(context, [target], { dot, mermaid, md, collapse = false, full = false, outs = false }) {
        if (outs && collapse)
            throw (0,option_misused/* optionMisused */.y)('--outs', 'not with --collapse-foreach-matrix', 'Leave one of them out.');
        const workspace = (0,commands_workspace/* openWorkspace */.OH)(context);
        const { graph, repository } = workspace;
        const whole = outs ? outputDag(graph) : stageDag(graph);
        const part = target === undefined ? whole : partOf(whole, nodesNamed(workspace, context.directory, target, outs), full);
        const shown = (outs ? targets/* shownFrom */.c2 : targets/* addressShownFrom */.Q9)(repository, context.directory);
        const drawn = relabelled(collapse ? collapsed(part, graph) : part, shown);
        const nodes = [...drawn].map(([name, needs]) => ({ name, needs: [...needs] }));
        return { exitCode: 0, json: { nodes }, text: await textOf(drawn, { dot, mermaid, md }) };
    },
});
async function textOf(drawn, { dot, mermaid, md }) {
    if (dot)
        return dotText(drawn);
    if (md)
        return `\`\`\`mermaid\n${mermaidText(drawn)}\n\`\`\``;
    if (mermaid)
        return mermaidText(drawn);
    if (drawn.size === 0)
        return 'There is nothing to draw.';
    const { boxesText } = await Promise.all(/* import() */[__webpack_require__.e(301), __webpack_require__.e(4748)]).then(__webpack_require__.bind(__webpack_require__, 34748));
    const parts = connectedParts(drawn);
    const alone = new Map(parts.filter(({ size }) => size === 1).flatMap((part) => [...part]));
    const pictures = [...parts.filter(({ size }) => size > 1), ...(alone.size > 0 ? [alone] : [])];
    return pictures.map(boxesText).join('\n');
}
/** Names in the DAG of what a target means: a stage, a group, a file with stages, or a path in or around outputs. */
function nodesNamed(workspace, directory, target, outs) {
    const { graph } = workspace;
    const { addresses, paths } = (0,targets/* chooseTargets */.uP)(workspace, directory, [target], {});
    const nodes = [...graph.values()].map((node) => ({
        address: node.address,
        outputs: ('stage' in node ? node.stage : node.source).outputs.map(({ path }) => path),
    }));
    const isMeant = (output) => paths.some((path) => (0,repository_path/* isInside */.FK)(path, output) || (0,repository_path/* isInside */.FK)(output, path));
    const owners = nodes.filter(({ address, outputs }) => addresses.has(address) || outputs.some(isMeant));
    if (owners.length === 0)
        throw unknown(target, workspace);
    if (!outs)
        return owners.map(({ address }) => address);
    return owners.flatMap(({ address, outputs }) => (addresses.has(address) ? outputs : outputs.filter(isMeant)));
}
function unknown(target, { graph }) {
    const meant = (0,nearest/* nearest */.p)(target, graph.keys());
    return new errors/* UserError */.yo({
        code: 'TARGET_UNKNOWN',
        message: `there is no stage, .dvc file or output "${target}"`,
        hint: meant ? `Did you mean "${meant}"?` : '`assay stage list --all` lists them.',
        exitCode: 2,
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


/***/ })

};
;