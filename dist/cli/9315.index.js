"use strict";
exports.id = 9315;
exports.ids = [9315];
exports.modules = {

/***/ 9315:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  diff: () => (/* binding */ diff)
});

// EXTERNAL MODULE: ./build/src/versioning/compare-trees.js
var compare_trees = __webpack_require__(27089);
// EXTERNAL MODULE: ./build/src/versioning/workspace-tree.js
var workspace_tree = __webpack_require__(93980);
// EXTERNAL MODULE: ./build/src/versioning/cache-presence.js
var cache_presence = __webpack_require__(86924);
// EXTERNAL MODULE: ./build/src/commands/command.js
var command = __webpack_require__(62925);
// EXTERNAL MODULE: ./build/src/commands/commit-view.js + 1 modules
var commit_view = __webpack_require__(74840);
;// CONCATENATED MODULE: ./build/src/commands/diff-text.js
/** DVC's words for how data differs, in the order it shows them. */
const DIFF_STATES = ['added', 'deleted', 'renamed', 'modified', 'not in cache'];
/** Paths in groups, and how many files are in each. */
function diffText(json) {
    const lines = [];
    const counts = [];
    for (const state of DIFF_STATES) {
        const entries = json[state] ?? [];
        if (entries.length === 0)
            continue;
        lines.push(`${state[0].toUpperCase()}${state.slice(1)}:`);
        for (const { path, hash } of entries) {
            lines.push(`    ${hash === undefined ? '' : `${shortHash(hash)}  `}${pathText(path)}`);
        }
        lines.push('');
        const files = entries.filter(({ path }) => !pathText(path).endsWith('/')).length;
        if (files > 0)
            counts.push(`${files} ${state}`);
    }
    if (counts.length > 0)
        lines.push(`files summary: ${counts.join(', ')}`);
    return lines.join('\n');
}
/** A GitHub table, padded as DVC pads it. */
function diffMarkdown(json, showHash) {
    const rows = DIFF_STATES.flatMap((state) => (json[state] ?? []).map(({ path, hash }) => {
        const shown = pathText(path).replaceAll('|', '\\|');
        return showHash ? [state, shortHash(hash), shown] : [state, shown];
    }));
    const head = showHash ? ['Status', 'Hash', 'Path'] : ['Status', 'Path'];
    const widths = head.map((title, column) => Math.max(title.length, ...rows.map((row) => row[column].length)));
    const line = (cells) => `| ${cells.map((cell, i) => cell.padEnd(widths[i])).join(' | ')} |`;
    const rule = `|${widths.map((width) => '-'.repeat(width + 2)).join('|')}|`;
    return [line(head), rule, ...rows.map(line), ''].join('\n');
}
function pathText(path) {
    return typeof path === 'string' ? path : `${path.old} -> ${path.new}`;
}
function shortHash(hash) {
    return typeof hash === 'string' ? hash.slice(0, 8) : `${hash.old.slice(0, 8)}..${hash.new.slice(0, 8)}`;
}

// EXTERNAL MODULE: ./build/src/commands/open-repository.js
var open_repository = __webpack_require__(4159);
// EXTERNAL MODULE: ./build/src/commands/recorded-tree.js
var recorded_tree = __webpack_require__(44431);
// EXTERNAL MODULE: ./build/src/commands/revision-outputs.js
var revision_outputs = __webpack_require__(72432);
// EXTERNAL MODULE: ./build/src/commands/revision-scope.js
var revision_scope = __webpack_require__(65518);
// EXTERNAL MODULE: ./build/src/commands/chosen-paths.js
var chosen_paths = __webpack_require__(89929);
// EXTERNAL MODULE: ./build/src/commands/workspace.js
var workspace = __webpack_require__(82937);
;// CONCATENATED MODULE: ./build/src/commands/diff.js










/** `assay diff`: which tracked data differs between two revisions, or between one and the work tree. `-q` answers by the exit code. */
const diff = (0,command/* defineCommand */.NB)({
    name: 'diff',
    summary: 'say which data differs between revisions',
    positionals: '[a_rev] [b_rev]',
    options: {
        targets: (0,command/* texts */.Te)('--targets <paths...>', 'compare these tracked paths only'),
        showHash: (0,command/* flag */.Jt)('--show-hash', 'show digests'),
        markdown: (0,command/* flag */.Jt)('--md', 'print a Markdown table'),
        hideMissing: (0,command/* flag */.Jt)('--hide-missing', 'leave out what is not in the cache'),
    },
    async run(context, [from = 'HEAD', to], { targets = [], showHash = false, markdown = false, hideMissing = false }) {
        const repository = (0,open_repository/* openRepository */.h)(context);
        const hidesMissing = hideMissing || to !== undefined;
        const sides = await sidesOf(context, repository, from, to);
        const chosen = (0,chosen_paths/* chosenPaths */.X)(context, repository, sides.outputs, targets);
        const changes = sides.isSame ? [] : (0,compare_trees/* compareTrees */.t)((0,recorded_tree/* treeWithin */.a9)(sides.old, chosen), (0,recorded_tree/* treeWithin */.a9)(sides.now, chosen));
        const missing = hidesMissing ? [] : notInCache(repository, changes);
        const json = jsonOf(changes, missing, showHash, hidesMissing);
        const isClean = Object.keys(json).length === 0;
        return {
            exitCode: context.quiet && !isClean ? 1 : 0,
            json,
            text: markdown ? diffMarkdown(json, showHash) : diffText(json),
        };
    },
});
async function sidesOf(context, repository, from, to) {
    const git = await (0,revision_outputs/* gitOf */.Od)(repository, context);
    const at = async (revision) => {
        const sha = await (0,revision_scope/* resolved */.L)(git, revision);
        const { outputs, unread } = await (0,commit_view/* commitView */.x)(git, repository, { name: revision, commit: sha }, false);
        for (const { path, message } of unread)
            context.progress.note(`${path} of ${revision} was not read: ${message}`);
        return { sha, outputs: outputs.filter(({ cached }) => cached) };
    };
    const old = await at(from);
    if (to === undefined) {
        const outputs = (0,workspace/* recordedOutputs */.NW)((0,workspace/* openWorkspace */.OH)(context, repository)).filter(({ cached }) => cached);
        const [tree] = await (0,recorded_tree/* recordedTrees */.mR)(repository, [old.outputs], () => true, context);
        const now = (0,workspace_tree/* workspaceTree */.O)(repository, outputs, true);
        return { old: tree, now, outputs: [...old.outputs, ...outputs], isSame: false };
    }
    const now = await at(to);
    const before = new Map(old.outputs.map((output) => [output.path, output.digest]));
    const after = new Map(now.outputs.map((output) => [output.path, output.digest]));
    // Directories that are the same on both sides need no lists.
    const isChanged = ({ path }) => before.get(path) !== after.get(path);
    const trees = await (0,recorded_tree/* recordedTrees */.mR)(repository, [old.outputs, now.outputs], isChanged, context);
    return { old: trees[0], now: trees[1], outputs: [...old.outputs, ...now.outputs], isSame: old.sha === now.sha };
}
/** What the older side holds and the cache does not, whether it changed or not. */
function notInCache(repository, changes) {
    const isCached = (0,cache_presence/* cachePresence */.Q)(repository, changes.length);
    return changes.flatMap(({ old }) => (old && !isCached(old) ? [old] : []));
}
function jsonOf(changes, missing, showHash, hidesMissing) {
    const json = { added: [], deleted: [], modified: [], renamed: [], 'not in cache': [] };
    const entry = (path, hash) => ({
        path,
        ...(showHash && { hash }),
    });
    for (const { kind, old, now } of changes) {
        if (kind === 'added')
            json.added.push(entry((0,recorded_tree/* shownPath */.pS)(now), now.digest));
        if (kind === 'deleted')
            json.deleted.push(entry((0,recorded_tree/* shownPath */.pS)(old), old.digest));
        if (kind === 'modified')
            json.modified.push(entry((0,recorded_tree/* shownPath */.pS)(old), { old: old.digest, new: now.digest }));
        if (kind === 'renamed')
            json.renamed.push(entry({ old: (0,recorded_tree/* shownPath */.pS)(old), new: (0,recorded_tree/* shownPath */.pS)(now) }, old.digest));
    }
    json['not in cache'].push(...missing.map((item) => entry((0,recorded_tree/* shownPath */.pS)(item), item.digest)));
    if (DIFF_STATES.every((state) => json[state].length === 0))
        return {};
    const key = ({ path }) => (typeof path === 'string' ? path : path.old);
    for (const state of DIFF_STATES) {
        const byPath = new Map(json[state].map((one) => [key(one), one]));
        json[state] = (0,recorded_tree/* sortedPaths */.kB)(byPath.keys()).map((path) => byPath.get(path));
    }
    if (hidesMissing)
        delete json['not in cache'];
    return json;
}


/***/ })

};
;