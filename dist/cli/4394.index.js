"use strict";
exports.id = 4394;
exports.ids = [4394];
exports.modules = {

/***/ 70586:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  mergeDriver: () => (/* binding */ mergeDriver)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(43026);
// EXTERNAL MODULE: ./build/src/platform/files.js
var platform_files = __webpack_require__(48486);
// EXTERNAL MODULE: ./build/src/platform/process.js + 1 modules
var process = __webpack_require__(99762);
;// CONCATENATED MODULE: ./build/src/core/three-way.js
/** The rule of every three-way merge: a side that changed nothing gives way, and both may do the same. */
function mergeThreeWay(base, ours, theirs, equal) {
    const same = (a, b) => (a === undefined || b === undefined ? a === b : equal(a, b));
    if (same(ours, theirs) || same(theirs, base))
        return { agreed: true, value: ours };
    return same(ours, base) ? { agreed: true, value: theirs } : { agreed: false };
}
/** The same for the entries of maps, in the order of ours, then of theirs. Undefined where one of them disagrees. */
function mergeEntries(base, ours, theirs, equal) {
    const merged = new Map();
    for (const key of new Set([...ours.keys(), ...theirs.keys()])) {
        const result = mergeThreeWay(base.get(key), ours.get(key), theirs.get(key), equal);
        if (!result.agreed)
            return undefined;
        if (result.value !== undefined)
            merged.set(key, result.value);
    }
    return merged;
}

// EXTERNAL MODULE: ./build/src/core/repository-path.js
var repository_path = __webpack_require__(34949);
// EXTERNAL MODULE: ./build/src/platform/yaml/python-equals.js
var python_equals = __webpack_require__(96313);
// EXTERNAL MODULE: ./build/src/platform/yaml/edit-yaml.js + 3 modules
var edit_yaml = __webpack_require__(75401);
// EXTERNAL MODULE: ./build/src/platform/yaml/compose.js + 6 modules
var compose = __webpack_require__(69424);
// EXTERNAL MODULE: ./build/src/platform/yaml/splice.js
var splice = __webpack_require__(46941);
// EXTERNAL MODULE: ./build/src/platform/yaml/yaml-node.js
var yaml_node = __webpack_require__(42503);
;// CONCATENATED MODULE: ./build/src/platform/yaml/mark-conflicts.js



/**
 * Our text with git's markers around both versions of each conflict's own lines, and nothing else. Undefined where an
 * entry has no lines of its own, as between brackets, or where keeping one side would leave no YAML.
 */
function markConflicts(ours, theirs, conflicts) {
    const [ourRoot, theirRoot] = [(0,compose/* composeYaml */.e)(ours, '').root, (0,compose/* composeYaml */.e)(theirs, '').root];
    const marked = [];
    const sides = [[], []];
    for (const { container, ours: ourStep, theirs: theirStep } of conflicts) {
        const ourContainer = nodeAt(ourRoot, container);
        const place = ourContainer && placeOf(ours, ourContainer, ourStep);
        const theirPlace = theirStep === undefined ? { from: 0, to: 0 } : placeOf(theirs, nodeAt(theirRoot, container), theirStep);
        if (!place || !theirPlace)
            return undefined;
        const ourText = ended(ours.slice(place.from, place.to));
        const theirText = ended(theirs.slice(theirPlace.from, theirPlace.to)).replaceAll('\r\n', '\n');
        const text = `<<<<<<< ours\n${ourText.replaceAll('\r\n', '\n')}=======\n${theirText}>>>>>>> theirs\n`;
        const gap = place.from > 0 && ours[place.from - 1] !== '\n' ? '\n' : '';
        marked.push({ ...place, text: gap + text });
        sides[0].push({ ...place, text: gap + ourText.replaceAll('\r\n', '\n') });
        sides[1].push({ ...place, text: gap + theirText });
    }
    return sides.every((splices) => isYaml((0,splice/* spliced */.Zb)(ours, splices))) ? (0,splice/* spliced */.Zb)(ours, marked) : undefined;
}
function nodeAt(root, path) {
    let node = root;
    for (const step of path)
        node = (0,yaml_node/* childAt */.U)(node, step)?.node ?? null;
    return node ?? undefined;
}
/** The lines of a child, or behind the last one for a child that is not there. */
function placeOf(text, container, step) {
    if (!container || container.flow || container.children.length === 0)
        return undefined;
    const child = step === undefined ? container.children.at(-1) : (0,yaml_node/* childAt */.U)(container, step);
    if (!child)
        return undefined;
    const from = (0,splice/* lineStartOf */.El)(text, child.from);
    const to = (0,splice/* nextLineOf */.Rf)(text, endOf(text, child));
    if (step === undefined)
        return { from: to, to };
    const next = container.children[container.children.indexOf(child) + 1];
    const isAlone = text.slice(from, child.from).trim() === '' && (!next || (0,splice/* lineStartOf */.El)(text, next.from) >= to);
    return isAlone ? { from, to } : undefined;
}
function endOf(text, { node, afterMark }) {
    let end = Math.max(node.end, afterMark);
    while (/[\r\n]/.test(text[end - 1] ?? ''))
        end--;
    return end;
}
function ended(text) {
    return text === '' || text.endsWith('\n') ? text : `${text}\n`;
}
function isYaml(text) {
    try {
        (0,compose/* composeYaml */.e)(text, '');
        return true;
    }
    catch {
        return false;
    }
}

// EXTERNAL MODULE: ./build/src/platform/yaml/yaml-map.js
var yaml_map = __webpack_require__(28181);
// EXTERNAL MODULE: ./build/src/platform/yaml/values.js
var values = __webpack_require__(33535);
// EXTERNAL MODULE: ./build/src/platform/yaml/parse-yaml.js
var parse_yaml = __webpack_require__(52556);
// EXTERNAL MODULE: ./build/src/pipeline/lock.js
var lock = __webpack_require__(36953);
;// CONCATENATED MODULE: ./build/src/pipeline/merge-lock.js




/**
 * Merges a dvc.lock by stage. Where both sides recorded a stage anew, its commands, dependencies and parameters are
 * merged entry by entry, and the record of the side that ran with just those is taken; if both did, outputs are merged
 * one by one. A mixture that nobody ran is a conflict: as a clean merge it would pass for up to date. Our text and
 * comments stay, what is written is written as DVC does. Undefined for a text in which conflicts cannot be marked.
 * Throws what `parseLock` throws.
 */
function mergeLock(sides, file) {
    for (const text of [sides.base, sides.ours, sides.theirs])
        (0,lock/* parseLock */.PG)(text, file);
    const [base, ours, theirs] = [sides.base, sides.ours, sides.theirs].map((text) => fieldsOf(rootOf(text, file)));
    const edits = [];
    const conflicts = [];
    const merge = (container, key, result, [our, their], what) => {
        if (!result.agreed) {
            const [o, t] = [our, their].map((values) => (values.has(key) ? key : undefined));
            conflicts.push({ container, ours: o, theirs: t, what });
        }
        else if (!same(result.value, our.get(key)))
            edits.push({ path: [...container, key], value: result.value });
    };
    for (const key of keysOf(ours, theirs)) {
        if (key === 'stages')
            continue;
        merge([], key, mergeThreeWay(base.get(key), ours.get(key), theirs.get(key), python_equals/* pythonEquals */.e), [ours, theirs], key);
    }
    const [baseStages, ourStages, theirStages] = [base, ours, theirs].map((root) => fieldsOf(root.get('stages')));
    for (const name of keysOf(ourStages, theirStages)) {
        const result = mergeStage(baseStages.get(name), ourStages.get(name), theirStages.get(name));
        merge(['stages'], name, result, [ourStages, theirStages], `stage ${name}`);
    }
    const start = sides.ours.trim() === '' ? "schema: '2.0'\n" : sides.ours;
    const clean = (0,edit_yaml/* editYaml */.a)(start, edits, file);
    const text = conflicts.length === 0 ? clean : markConflicts(clean, sides.theirs, conflicts);
    return text === undefined ? undefined : { text, conflicts: conflicts.map(({ what }) => what) };
}
function mergeStage(base, ours, theirs) {
    const whole = mergeThreeWay(base, ours, theirs, python_equals/* pythonEquals */.e);
    if (whole.agreed || ours === undefined || theirs === undefined)
        return whole;
    const [b, o, t] = [inputsOf(base), inputsOf(ours), inputsOf(theirs)];
    const inputs = mergeEntries(b, o, t, python_equals/* pythonEquals */.e);
    if (!inputs)
        return { agreed: false };
    const [isOurs, isTheirs] = [sameEntries(inputs, o), sameEntries(inputs, t)];
    if (isOurs && isTheirs)
        return mergeOutputs(base, ours, theirs);
    return isOurs || isTheirs ? { agreed: true, value: isOurs ? ours : theirs } : { agreed: false };
}
/** Two runs with the same inputs: the outputs either made anew. */
function mergeOutputs(base, ours, theirs) {
    const [b, o, t] = [base, ours, theirs].map((stage) => byPath(fieldsOf(stage).get('outs')));
    const outputs = mergeEntries(b, o, t, python_equals/* pythonEquals */.e);
    if (!outputs)
        return { agreed: false };
    const sorted = [...outputs].sort(([left], [right]) => (0,repository_path/* byCodePoint */.HH)(left, right)).map(([, value]) => value);
    const rest = (0,yaml_map/* yamlEntries */.go)(ours).filter(([key]) => key !== 'outs');
    return { agreed: true, value: (0,yaml_map/* mapOf */.A7)(sorted.length === 0 ? rest : [...rest, ['outs', sorted]]) };
}
/** What a run depends on, entry by entry. */
function inputsOf(stage) {
    const fields = fieldsOf(stage);
    const inputs = [];
    const command = fields.get('cmd');
    if (command !== undefined)
        inputs.push(['cmd', command]);
    for (const [path, value] of byPath(fields.get('deps')))
        inputs.push([`dep ${path}`, value]);
    for (const [file, keys] of fieldsOf(fields.get('params'))) {
        for (const [key, value] of fieldsOf(keys))
            inputs.push([`param ${file}:${key}`, value]);
    }
    return new Map(inputs);
}
function byPath(list) {
    return new Map((Array.isArray(list) ? list : []).map((item) => [item.path, item]));
}
function fieldsOf(value) {
    return new Map((0,values/* isYamlMap */.S6)(value) ? (0,yaml_map/* yamlEntries */.go)(value).map(([key, child]) => [(0,yaml_map/* keyText */.Pu)(key), child]) : []);
}
function rootOf(text, file) {
    return (0,parse_yaml/* parseYaml */.h)(text, { file, numbers: 'exact' }).value;
}
function keysOf(ours, theirs) {
    return new Set([...ours.keys(), ...theirs.keys()]);
}
function same(a, b) {
    return a === undefined || b === undefined ? a === b : (0,python_equals/* pythonEquals */.e)(a, b);
}
function sameEntries(a, b) {
    return a.size === b.size && [...a].every(([key, value]) => same(value, b.get(key)));
}

// EXTERNAL MODULE: ./build/src/versioning/dvc-file.js + 2 modules
var dvc_file = __webpack_require__(45756);
// EXTERNAL MODULE: ./build/src/versioning/write-dvc-file.js
var write_dvc_file = __webpack_require__(73918);
;// CONCATENATED MODULE: ./build/src/versioning/merge/merge-dvc-file.js




/** These say together what the content is. */
const CONTENT_KEYS = ['md5', 'size', 'nfiles', 'isexec', 'hash'];
/**
 * Merges a `.dvc` file by output, and an output key by key; what both sides made of a content is for `mergeContents` to
 * merge. Our text and comments stay. Undefined for a text in which conflicts cannot be marked. Throws what
 * `parseDvcFile` throws.
 */
function mergeDvcFile(sides, file, mergeContents) {
    const base = sideOf(sides.base, file);
    const ours = sideOf(sides.ours, file);
    const theirs = sideOf(sides.theirs, file);
    const edits = [];
    const added = [];
    /** From the end, so that a removal moves nothing that is still to be removed. */
    const removed = [];
    const conflicts = [];
    for (const key of new Set([...ours.fields.keys(), ...theirs.fields.keys()])) {
        const [b, o, t] = [base.fields.get(key), ours.fields.get(key), theirs.fields.get(key)];
        const result = mergeThreeWay(b, o, t, python_equals/* pythonEquals */.e);
        if (result.agreed)
            edits.push({ path: [key], value: result.value });
        else
            conflicts.push({ container: [], ours: o === undefined ? o : key, theirs: t === undefined ? t : key, what: key });
    }
    for (const path of new Set([...ours.outs.keys(), ...theirs.outs.keys()])) {
        const [b, o, t] = [base.outs.get(path), ours.outs.get(path), theirs.outs.get(path)];
        const merged = mergeOut(b, o, t, mergeContents);
        if ('problem' in merged) {
            conflicts.push({ container: ['outs'], ours: o?.index, theirs: t?.index, what: `${path}: ${merged.problem}` });
        }
        else if (!o) {
            if (merged.fields.size > 0)
                added.push((0,yaml_map/* mapOf */.A7)([...merged.fields]));
        }
        else if (merged.fields.size === 0) {
            removed.unshift(o.index);
        }
        else {
            for (const key of new Set([...o.fields.keys(), ...merged.fields.keys()]))
                edits.push({ path: ['outs', o.index, key], value: merged.fields.get(key) });
        }
    }
    if (ours.outs.size === 0 && added.length > 0)
        edits.push({ path: ['outs'], value: added });
    else
        added.forEach((value, index) => edits.push({ path: ['outs', ours.outs.size + index], value }));
    const clean = (0,edit_yaml/* editYaml */.a)(sides.ours, [...edits, ...removed.map((index) => ({ path: ['outs', index], value: undefined }))], file);
    const moved = (step) => typeof step === 'number' ? step - removed.filter((index) => index < step).length : step;
    const text = conflicts.length === 0
        ? clean
        : markConflicts(clean, sides.theirs, conflicts.map((conflict) => ({ ...conflict, ours: moved(conflict.ours) })));
    return text === undefined ? undefined : { text, conflicts: conflicts.map(({ what }) => what) };
}
function sideOf(text, file) {
    const contents = (0,dvc_file/* parseDvcFile */.$)(text, file).outputs;
    const fields = merge_dvc_file_fieldsOf((0,parse_yaml/* parseYaml */.h)(text, { file, numbers: 'exact' }).value);
    const list = fields.get('outs');
    const outs = (Array.isArray(list) ? list : []).map((value, index) => {
        const { digest, legacy, sizeBytes, fileCount, executable } = contents[index];
        const content = {
            ...(digest !== undefined && { digest }),
            ...(legacy && { legacy }),
            ...(sizeBytes !== undefined && { sizeBytes }),
            ...(fileCount !== undefined && { fileCount }),
            ...(executable && { executable }),
        };
        return [value.path, { index, fields: merge_dvc_file_fieldsOf(value), content }];
    });
    fields.delete('outs');
    return { fields, outs: new Map(outs) };
}
/** The fields of one output; none where it is gone. */
function mergeOut(base, ours, theirs, mergeContents) {
    const whole = mergeThreeWay(base, ours, theirs, (a, b) => sameFields(a.fields, b.fields));
    if (whole.agreed)
        return { fields: whole.value?.fields ?? new Map() };
    if (!ours || !theirs)
        return { problem: 'one side deleted it and the other changed it' };
    const others = mergeEntries(...sidesOf(base, ours, theirs, (key) => !CONTENT_KEYS.includes(key)), python_equals/* pythonEquals */.e);
    if (!others)
        return { problem: 'both sides changed what is said about it' };
    const contents = sidesOf(base, ours, theirs, (key) => CONTENT_KEYS.includes(key));
    const content = mergeThreeWay(...contents, sameFields);
    if (content.agreed)
        return { fields: new Map([...(content.value ?? []), ...others]) };
    const merged = mergeContents(base?.content, ours.content, theirs.content);
    if ('problem' in merged)
        return merged;
    const fields = Object.entries((0,write_dvc_file/* contentFields */.J$)(merged.content)).filter((field) => field[1] !== undefined);
    return { fields: new Map([...fields, ...others]) };
}
function sidesOf(base, ours, theirs, isWanted) {
    const pick = (out) => new Map([...(out?.fields ?? [])].filter(([key]) => isWanted(key)));
    return [pick(base), pick(ours), pick(theirs)];
}
function merge_dvc_file_fieldsOf(value) {
    return new Map((0,values/* isYamlMap */.S6)(value) ? (0,yaml_map/* yamlEntries */.go)(value).map(([key, child]) => [(0,yaml_map/* keyText */.Pu)(key), child]) : []);
}
function sameFields(a, b) {
    const isSame = (left, right) => right !== undefined && (0,python_equals/* pythonEquals */.e)(left, right);
    return a.size === b.size && [...a].every(([key, value]) => isSame(value, b.get(key)));
}

// EXTERNAL MODULE: ./build/src/core/digest.js
var core_digest = __webpack_require__(94161);
// EXTERNAL MODULE: ./build/src/versioning/format-manifest.js
var format_manifest = __webpack_require__(44677);
// EXTERNAL MODULE: ./build/src/versioning/object-cache.js
var object_cache = __webpack_require__(75660);
// EXTERNAL MODULE: ./build/src/versioning/object-layout.js
var object_layout = __webpack_require__(38746);
// EXTERNAL MODULE: ./build/src/versioning/stored-content.js
var stored_content = __webpack_require__(35899);
;// CONCATENATED MODULE: ./build/src/versioning/merge/merge-manifests.js


/**
 * The files of a directory after both sides changed it: what either added, edited or deleted. `conflicts` names the files
 * both changed differently, and those that one side has as a directory.
 */
function mergeManifests(base, ours, theirs) {
    const [b, o, t] = [base, ours, theirs].map((entries) => new Map(entries.map(({ path, digest }) => [path, digest])));
    const entries = [];
    const conflicts = [];
    for (const path of new Set([...o.keys(), ...t.keys()])) {
        const result = mergeThreeWay(b.get(path), o.get(path), t.get(path), (left, right) => left === right);
        if (!result.agreed)
            conflicts.push(path);
        else if (result.value !== undefined)
            entries.push({ path, digest: result.value });
    }
    const files = new Set(entries.map(({ path }) => path));
    const nested = entries.flatMap(({ path }) => directoriesAbove(path).filter((directory) => files.has(directory)));
    return { entries: (0,format_manifest/* sortEntries */.R3)(entries), conflicts: [...conflicts, ...new Set(nested)] };
}
function directoriesAbove(path) {
    const parts = path.split('/');
    return parts.slice(1).map((_, index) => parts.slice(0, index + 1).join('/'));
}

;// CONCATENATED MODULE: ./build/src/versioning/merge/merge-directories.js







/**
 * Merges a tracked directory file by file and puts the merged manifest into the cache. All manifests must be there; without
 * a base both sides count as having added everything. The size is left out where a file's object is not in the cache.
 */
function mergeDirectories(repository, base, ours, theirs) {
    const sides = [base, ours, theirs];
    const known = sides.filter((side) => side?.digest !== undefined);
    if (known.length < (base ? 3 : 2) || !known.every(({ digest }) => (0,core_digest/* isDirectoryDigest */.SU)(digest)))
        return { problem: 'both sides changed it' };
    const legacy = ours.legacy ?? false;
    if (known.some((side) => (side.legacy ?? false) !== legacy))
        return { problem: 'one side was written by DVC 2' };
    const manifests = known.map(({ digest }) => (0,stored_content/* readManifest */.WI)(repository, digest, legacy));
    const missing = known.find((_, index) => manifests[index] === undefined);
    if (missing)
        return { problem: `the list of files ${missing.digest} is not in the cache; fetch both sides first` };
    const lists = manifests;
    const { entries, conflicts } = mergeManifests(base ? lists[0] : [], lists.at(-2), lists.at(-1));
    if (conflicts.length > 0)
        return { problem: `both sides changed ${listed(conflicts)}` };
    const bytes = (0,format_manifest/* formatManifest */.L_)(entries);
    const digest = (0,format_manifest/* manifestDigest */.It)(bytes);
    (0,object_cache/* putObject */.$R)(repository, { digest, legacy }, bytes);
    const sizeBytes = sizeOf(repository, entries, legacy);
    return {
        content: {
            digest,
            fileCount: entries.length,
            ...(sizeBytes !== undefined && { sizeBytes }),
            ...(legacy && { legacy }),
        },
    };
}
function sizeOf(repository, entries, legacy) {
    let sum = 0;
    for (const { digest } of entries) {
        const stat = (0,platform_files/* statIfExists */.oL)((0,object_layout/* objectPath */.du)(repository.cacheDirectory, { digest, legacy }));
        if (!stat)
            return undefined;
        sum += stat.size;
    }
    return sum;
}
function listed(paths) {
    const shown = paths.slice(0, 3).map((path) => JSON.stringify(path).slice(1, -1));
    return shown.join(', ') + (paths.length > 3 ? ` and ${paths.length - 3} more files` : '');
}

// EXTERNAL MODULE: ./build/src/commands/command.js
var command = __webpack_require__(62925);
// EXTERNAL MODULE: ./build/src/commands/open-repository.js
var open_repository = __webpack_require__(4159);
;// CONCATENATED MODULE: ./build/src/commands/merge-driver.js









/**
 * `assay merge-driver %O %A %B %P`, which git calls: merges a dvc.lock or `.dvc` file into %A. Exit 1 where markers are
 * left in it. A file that is neither, or cannot be read, is merged as text, as git would.
 */
const mergeDriver = (0,command/* defineCommand */.NB)({
    name: 'merge-driver',
    summary: 'merge a dvc.lock or .dvc file for git (`init --merge-driver` sets it up)',
    positionals: '<base> <ours> <theirs> <path>',
    options: {},
    async run(context, [base, ours, theirs, path]) {
        const files = [base, ours, theirs].map((file) => (0,external_node_path_.resolve)(context.directory, file));
        const [baseText, ourText, theirText] = files.map((file) => (0,external_node_fs_.readFileSync)(file, 'utf8'));
        const merged = mergeTexts(context, { base: baseText, ours: ourText, theirs: theirText }, path);
        if (merged === undefined) {
            await mergeAsText(context, files);
            return { exitCode: 1, json: { conflicts: [path] }, text: '' };
        }
        (0,platform_files/* writeFileAtomic */.Zf)(files[1], merged.text);
        for (const conflict of merged.conflicts)
            context.progress.note(`CONFLICT in ${path}: ${conflict}`);
        return { exitCode: merged.conflicts.length > 0 ? 1 : 0, json: { conflicts: merged.conflicts }, text: '' };
    },
});
function mergeTexts(context, sides, path) {
    try {
        if (/(^|\/)dvc\.lock$/.test(path))
            return mergeLock(sides, path);
        if (!path.endsWith('.dvc'))
            return undefined;
        const repository = repositoryOf(context, path);
        return mergeDvcFile(sides, path, (base, ours, theirs) => repository ? mergeDirectories(repository, base, ours, theirs) : { problem: 'both sides changed it' });
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.yo))
            throw error;
        context.progress.note(`${path} is merged as text: ${error.message}`);
        return undefined;
    }
}
/** Undefined where its configuration cannot be read, which may be in conflict itself. */
function repositoryOf(context, path) {
    try {
        return (0,open_repository/* openRepository */.h)({ ...context, directory: (0,external_node_path_.dirname)((0,external_node_path_.join)(context.directory, path)) });
    }
    catch (error) {
        if (error instanceof errors/* UserError */.yo)
            return undefined;
        throw error;
    }
}
async function mergeAsText(context, [base, ours, theirs]) {
    const names = ['-L', 'ours', '-L', 'base', '-L', 'theirs'];
    const merge = await (0,process/* capture */.F)('git', ['merge-file', ...names, ours, base, theirs], {
        cwd: context.directory,
        env: context.environment,
    });
    if (merge.status < 128)
        return;
    throw new errors/* UserError */.yo({
        code: 'GIT_FAILED',
        message: `git merge-file failed: ${merge.stderr.trim()}`,
        hint: 'Merge the file by hand: git keeps all three versions (`git show :1:<path>`, `:2:`, `:3:`).',
        exitCode: 3,
    });
}


/***/ }),

/***/ 23521:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ reservedProblem)
/* harmony export */ });
/** Characters that HFS+ leaves out when it compares names. */
const IGNORABLE = /[\u200c-\u200f\u202a-\u202e\u206a-\u206f\ufeff]/g;
/** All the names begin with a dot. */
const MAY_BE_RESERVED = /^[\u200c-\u200f\u202a-\u202e\u206a-\u206f\ufeff]*\./;
/**
 * Why data must not lie at a path, in words that follow it, or undefined: it belongs to git, or is inside a directory of
 * DVC or Mercurial. `parts` are the path's names, compared as file systems do that see neither case nor invisible
 * characters.
 */
function reservedProblem(parts) {
    if (!parts.some((part) => MAY_BE_RESERVED.test(part)))
        return undefined;
    const names = parts.map((part) => part.replace(IGNORABLE, '').toLowerCase());
    if (names.includes('.git'))
        return "lies in git's own directory";
    const directories = names.slice(0, -1);
    if (directories.includes('.dvc'))
        return "lies in DVC's own directory";
    if (directories.includes('.hg'))
        return "lies in Mercurial's own directory";
    return undefined;
}


/***/ }),

/***/ 48761:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ signalGroup),
/* harmony export */   v: () => (/* binding */ guardGroup)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);

/** Process groups that must not outlive this process. */
const groups = new Set();
let guard;
/**
 * Sees to it that the group of a leader is gone when this process ends, however it does: on its exit, and when it is
 * killed through a shell that waits for the end of its input. The returned function lets the group go.
 */
function guardGroup(leader) {
    if (groups.size === 0)
        process.on('exit', killAll);
    groups.add(leader);
    guard ??= startGuard();
    guard?.stdin.write(`+ ${leader}\n`);
    return () => {
        if (!groups.delete(leader))
            return;
        if (groups.size === 0)
            process.off('exit', killAll);
        guard?.stdin.write(`- ${leader}\n`);
    };
}
/** Sends a signal to every process of a group that is still there. */
function signalGroup(leader, signal) {
    try {
        process.kill(process.platform === 'win32' ? leader : -leader, signal);
    }
    catch {
        // the group is gone
    }
}
function killAll() {
    for (const leader of groups)
        signalGroup(leader, 'SIGKILL');
}
/** Keeps the groups it is told of, and kills what is left of them when nobody can tell it more. */
const GUARD = `
trap '' HUP INT TERM
while read -r verb pid; do
  case $verb in
    +) set -- "$@" "$pid" ;;
    -) for other do shift; [ "$other" = "$pid" ] || set -- "$@" "$other"; done ;;
  esac
done
for leader do kill -s KILL -- "-$leader"; done
`;
/** In a session of its own, so that what is sent to this process's group does not reach it. */
function startGuard() {
    if (process.platform === 'win32')
        return undefined;
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)('/bin/sh', ['-c', GUARD, 'assay-guard'], {
        stdio: ['pipe', 'ignore', 'ignore'],
        detached: true,
        env: {},
    });
    child.on('error', () => { });
    child.stdin.on('error', () => { }); // without it a group may outlive this process when it is killed
    child.unref();
    child.stdin.unref();
    return child;
}


/***/ }),

/***/ 99762:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ capture),
  T: () => (/* binding */ stream)
});

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:readline"
var external_node_readline_ = __webpack_require__(80481);
// EXTERNAL MODULE: ./build/src/platform/process-groups.js
var process_groups = __webpack_require__(48761);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./build/src/platform/process-memory.js

const FIRST_LOOK_MS = 4;
const MOST_MS = 200;
/**
 * Watches the memory of a process and all its descendants: `stop` gives the most resident bytes seen at one look, or null
 * where the system does not say (Linux does) or they ended before a first look. Pages that processes share count in each.
 */
function watchMemory(pid) {
    let peak = null;
    let delayMs = FIRST_LOOK_MS;
    let timer;
    const look = () => {
        const bytes = residentBytes(pid);
        if (bytes > 0)
            peak = Math.max(peak ?? 0, bytes);
        delayMs = Math.min(MOST_MS, delayMs * 2);
        timer = setTimeout(look, delayMs);
        timer.unref();
    };
    if (process.platform === 'linux')
        timer = setTimeout(look, delayMs);
    return {
        stop() {
            clearTimeout(timer);
            return peak;
        },
    };
}
/** What the tree holds now; a single process that held more before than all of them do now counts with that. */
function residentBytes(root) {
    let sum = 0;
    let most = 0;
    const pids = [root];
    for (const pid of pids) {
        const status = readProc(`${pid}/status`);
        sum += kilobytes(status, 'VmRSS');
        most = Math.max(most, kilobytes(status, 'VmHWM'));
        // A thread may start processes as well; those of the main one are nearly all.
        const children = readProc(`${pid}/task/${pid}/children`).trim();
        if (children !== '')
            pids.push(...children.split(' ').map(Number));
    }
    return Math.max(sum, most) * 1024;
}
function kilobytes(status, name) {
    return Number(new RegExp(`^${name}:\\s*(\\d+) kB$`, 'm').exec(status)?.[1] ?? 0);
}
function readProc(path) {
    try {
        return (0,external_node_fs_.readFileSync)(`/proc/${path}`, 'utf8');
    }
    catch {
        return ''; // it has ended, or belongs to somebody else
    }
}

;// CONCATENATED MODULE: ./build/src/platform/process.js





/**
 * Runs a program with an argument array (never a shell) and captures what it prints.
 * Rejects only when it cannot be started (`ENOENT` and the like) or `signal` ended it.
 */
function capture(program, args, options) {
    return new Promise((resolve, reject) => {
        const child = (0,external_node_child_process_.spawn)(program, args, {
            cwd: options.cwd,
            env: options.env,
            stdio: [options.input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
            ...(options.signal && { signal: options.signal }),
        });
        const stdout = [];
        const stderr = [];
        child.stdout.on('data', (chunk) => stdout.push(chunk));
        child.stderr.on('data', (chunk) => stderr.push(chunk));
        child.on('error', reject);
        child.on('close', (code, signal) => resolve({
            status: exitStatus(code, signal),
            stdout: Buffer.concat(stdout),
            stderr: Buffer.concat(stderr).toString('utf8'),
        }));
        if (options.input !== undefined) {
            child.stdin.on('error', () => { }); // a program that exits without reading closes the pipe
            child.stdin.end(options.input);
        }
    });
}
const KILL_AFTER_MS = 5000;
/** How long output is awaited after the program ended, from processes it left behind. */
const DRAIN_MS = 2000;
/** Becomes the program once a line on descriptor 3 says so; the end of that input, the death of who started it, ends it. */
const WAIT_FOR_GO = 'read -r go <&3 && exec 3<&- && exec "$0" "$@"';
/**
 * Runs a program in a process group of its own and passes on its output line by line. A program that cannot be started
 * is one that ended with 127 or 126 and said why, as for a shell; rejects only where there is no `cwd`. Processes it
 * leaves running are not waited for; those of a program that failed are ended. When `signal` aborts, the whole group
 * gets SIGTERM and, what stays of it, SIGKILL. It never outlives this process: it begins only when its guard knows it.
 */
function stream(program, args, options) {
    const { cwd, env, onLine, signal: abort } = options;
    return new Promise((resolve, reject) => {
        const isGrouped = process.platform !== 'win32';
        const [starter, ...starterArgs] = isGrouped ? ['/bin/sh', '-c', WAIT_FOR_GO, program] : [program];
        const child = (0,external_node_child_process_.spawn)(starter, [...starterArgs, ...args], {
            cwd,
            env,
            stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
            detached: isGrouped,
        });
        child.on('error', reject);
        const leader = child.pid;
        if (leader === undefined)
            return;
        const release = (0,process_groups/* guardGroup */.v)(leader);
        const go = child.stdio[3];
        go.on('error', () => { }); // it was ended before it began
        go.end('\n');
        const memory = watchMemory(leader);
        let timer;
        const onAbort = () => {
            (0,process_groups/* signalGroup */.i)(leader, 'SIGTERM');
            timer = setTimeout(() => (0,process_groups/* signalGroup */.i)(leader, 'SIGKILL'), KILL_AFTER_MS);
        };
        abort?.addEventListener('abort', onAbort, { once: true });
        if (abort?.aborted)
            onAbort();
        const outputs = [child.stdout, child.stderr];
        const readers = outputs.map((input) => (0,external_node_readline_.createInterface)({ input, crlfDelay: Infinity }).on('line', onLine));
        const drained = Promise.all(readers.map(process_closed));
        child.on('exit', (code, signal) => {
            const peakMemoryBytes = memory.stop();
            const hasFailed = code !== 0 || abort?.aborted === true;
            if (hasFailed)
                (0,process_groups/* signalGroup */.i)(leader, 'SIGTERM'); // what it left behind is of no use to anybody
            const patienceMs = DRAIN_MS + (abort?.aborted ? KILL_AFTER_MS : 0);
            const giveUp = setTimeout(() => readers.forEach((reader) => reader.close()), patienceMs);
            void drained.then(() => {
                clearTimeout(timer);
                clearTimeout(giveUp);
                abort?.removeEventListener('abort', onAbort);
                if (hasFailed || abort?.aborted)
                    (0,process_groups/* signalGroup */.i)(leader, 'SIGKILL'); // who closed its output and ignored SIGTERM
                release();
                outputs.forEach((output) => output.destroy());
                resolve({ status: exitStatus(code, signal), peakMemoryBytes });
            });
        });
    });
}
function process_closed(reader) {
    return new Promise((resolve) => reader.on('close', resolve));
}
function exitStatus(code, signal) {
    return code ?? 128 + (signal ? external_node_os_.constants.signals[signal] : 0);
}


/***/ }),

/***/ 96313:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ pythonEquals)
/* harmony export */ });
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33535);
/* harmony import */ var _yaml_map_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28181);


/**
 * Whether Python's `==` holds, the test DVC uses for "did this value change": `1 == 1.0 == True`,
 * lists by element, maps whatever their order. Two NaN count as equal, unlike in Python, where
 * such a parameter would be changed for ever.
 */
function pythonEquals(a, b) {
    if (Array.isArray(a))
        return Array.isArray(b) && sameLists(a, b);
    if ((0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .isYamlMap */ .S6)(a))
        return (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .isYamlMap */ .S6)(b) && sameMaps((0,_yaml_map_js__WEBPACK_IMPORTED_MODULE_1__/* .yamlEntries */ .go)(a), (0,_yaml_map_js__WEBPACK_IMPORTED_MODULE_1__/* .yamlEntries */ .go)(b));
    if (a instanceof _values_js__WEBPACK_IMPORTED_MODULE_0__/* .YamlTimestamp */ .Am)
        return b instanceof _values_js__WEBPACK_IMPORTED_MODULE_0__/* .YamlTimestamp */ .Am && a.isoText === b.isoText;
    const [left, right] = [numberOf(a), numberOf(b)];
    if (left === undefined || right === undefined)
        return a === b;
    return sameNumbers(left, right);
}
function sameLists(a, b) {
    return a.length === b.length && a.every((item, index) => pythonEquals(item, b[index]));
}
function sameMaps(a, b) {
    if (a.length !== b.length)
        return false;
    const others = new Map(b.map(([key, value]) => [(0,_yaml_map_js__WEBPACK_IMPORTED_MODULE_1__/* .keyIdentity */ .CP)(key), value]));
    return a.every(([key, value]) => {
        const other = others.get((0,_yaml_map_js__WEBPACK_IMPORTED_MODULE_1__/* .keyIdentity */ .CP)(key));
        return other !== undefined && pythonEquals(value, other);
    });
}
function sameNumbers(a, b) {
    if (typeof a === typeof b)
        return Object.is(a, b) || a === b;
    const [float, integer] = typeof a === 'number' ? [a, b] : [b, a];
    return Number.isInteger(float) && BigInt(float) === integer;
}
function numberOf(value) {
    if (typeof value === 'number' || typeof value === 'bigint')
        return value;
    if (typeof value === 'boolean')
        return Number(value);
    return value instanceof _values_js__WEBPACK_IMPORTED_MODULE_0__/* .YamlFloat */ .iw ? value.value : undefined;
}


/***/ }),

/***/ 44677:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   It: () => (/* binding */ manifestDigest),
/* harmony export */   L_: () => (/* binding */ formatManifest),
/* harmony export */   R3: () => (/* binding */ sortEntries),
/* harmony export */   dZ: () => (/* binding */ formatRows)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _core_repository_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34949);


/** Made into bytes at a time, so that the text does not lie in memory beside them. */
const PIECE_ENTRIES = 20_000;
/** Of an entry without its path, and what is between it and the next (or `[]` around all of them). */
const FRAME_LENGTH = '{"md5": "", "relpath": }, '.length + 32;
/**
 * The manifest as DVC writes it, byte for byte: one line, `, ` and `: ` as separators, everything above `~` as
 * `\uXXXX`, sorted by code point.
 */
function formatManifest(entries) {
    return formatRows(entries.map(({ path }) => path), (row) => entries[row].digest);
}
/** The same for paths and what gives the digest of each, by its place among them. */
function formatRows(paths, digestAt) {
    const order = orderOf(paths);
    const length = paths.reduce((sum, path) => sum + FRAME_LENGTH + asciiJson(path).length, 0);
    const bytes = Buffer.allocUnsafe(Math.max(2, length));
    let at = bytes.write('[');
    for (let first = 0; first < order.length; first += PIECE_ENTRIES) {
        const items = [];
        for (const row of order.subarray(first, first + PIECE_ENTRIES)) {
            items.push(`{"md5": "${digestAt(row)}", "relpath": ${asciiJson(paths[row])}}`);
        }
        const text = items.join(', ');
        at += bytes.write(first === 0 ? text : `, ${text}`, at, 'latin1');
    }
    bytes.write(']', at);
    return bytes;
}
/** The entries in the order of manifests: by the code points of the whole path. */
function sortEntries(entries) {
    return Array.from(orderOf(entries.map(({ path }) => path)), (row) => entries[row]);
}
/** Places of the paths in the order of manifests. */
function orderOf(paths) {
    let isSorted = true;
    let isPlain = true; // else JavaScript's order differs
    for (let row = 0; row < paths.length; row++) {
        const path = paths[row];
        isPlain &&= !/[\uD800-\uFFFF]/.test(path);
        isSorted &&= row === 0 || paths[row - 1] <= path;
    }
    const order = new Uint32Array(paths.length).map((_, row) => row);
    if (isPlain && isSorted)
        return order;
    const compare = isPlain ? byText : _core_repository_path_js__WEBPACK_IMPORTED_MODULE_1__/* .byCodePoint */ .HH;
    return order.sort((a, b) => compare(paths[a], paths[b]));
}
function byText(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
/** Digest of a manifest, with its `.dir`. */
function manifestDigest(bytes) {
    return `${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('md5', bytes, 'hex')}.dir`;
}
function asciiJson(text) {
    if (/^[ !#-[\]-~]*$/.test(text))
        return `"${text}"`;
    return JSON.stringify(text).replace(/[^\0-~]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}


/***/ }),

/***/ 73918:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J$: () => (/* binding */ contentFields),
/* harmony export */   O9: () => (/* binding */ withNewContent),
/* harmony export */   Od: () => (/* binding */ newDvcFile),
/* harmony export */   Wh: () => (/* binding */ newImportFile),
/* harmony export */   sL: () => (/* binding */ withImport)
/* harmony export */ });
/* harmony import */ var _platform_yaml_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62428);
/* harmony import */ var _platform_yaml_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52556);
/* harmony import */ var _platform_yaml_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(75401);
/* harmony import */ var _platform_yaml_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(33535);
/* harmony import */ var _dvc_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45756);
/* harmony import */ var _stage_checksum_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75814);



/** The text of a new `.dvc` file for one output, byte for byte as DVC writes it (dvc-formats §1.2). */
function newDvcFile(name, content) {
    return (0,_platform_yaml_index_js__WEBPACK_IMPORTED_MODULE_0__/* .emitYaml */ .h2)({ outs: [filled({ ...contentFields(content), path: name })] });
}
/**
 * The text of a `.dvc` file with other content for the output at `outputPath`. Only what differs is touched: comments,
 * annotations and layout stay, new keys go to the end of the entry, as in DVC.
 */
function withNewContent(text, file, outputPath, content) {
    const { outputs, source } = (0,_dvc_file_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDvcFile */ .$)(text, file);
    const index = outputs.findIndex((output) => output.path === outputPath);
    const edited = withFields(text, file, ['outs', index], contentFields(content));
    return source && edited !== text ? withChecksum(edited, file) : edited;
}
/**
 * The text of a new `.dvc` file of an import whose output is called `name`, as DVC writes it. `isLooked`: the source was
 * looked at; else nothing is known but where it is, and the file has no digest of itself.
 */
function newImportFile(file, name, record, isLooked) {
    const { source, content = {} } = record;
    const declared = {
        frozen: true,
        deps: [filled(sourceFields(source))],
        outs: [filled({ ...contentFields(content), path: name })],
    };
    if (!isLooked)
        return (0,_platform_yaml_index_js__WEBPACK_IMPORTED_MODULE_0__/* .emitYaml */ .h2)(declared);
    const directory = file.includes('/') ? file.slice(0, file.lastIndexOf('/')) : '';
    return (0,_platform_yaml_index_js__WEBPACK_IMPORTED_MODULE_0__/* .emitYaml */ .h2)({ md5: (0,_stage_checksum_js__WEBPACK_IMPORTED_MODULE_2__/* .stageChecksum */ .W)(declared, directory), ...declared });
}
/** The text of an import's `.dvc` file with what an update found. Only what differs is touched. */
function withImport(text, file, { source, content = {} }) {
    const path = source.kind === 'url' ? ['deps', 0] : ['deps', 0, 'repo'];
    const fields = sourceFields(source);
    const wanted = source.kind === 'url' ? fields : fields['repo'];
    const edited = withFields(text, file, path, wanted);
    return withChecksum(withFields(edited, file, ['outs', 0], contentFields(content)), file);
}
/** The digest an import's file holds of itself, made right. */
function withChecksum(text, file) {
    const { workingDirectory } = (0,_dvc_file_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDvcFile */ .$)(text, file);
    const root = (0,_platform_yaml_index_js__WEBPACK_IMPORTED_MODULE_3__/* .parseYaml */ .h)(text, { file, numbers: 'exact' }).value;
    return (0,_platform_yaml_index_js__WEBPACK_IMPORTED_MODULE_4__/* .editYaml */ .a)(text, [{ path: ['md5'], value: (0,_stage_checksum_js__WEBPACK_IMPORTED_MODULE_2__/* .stageChecksum */ .W)(root, workingDirectory) }]);
}
/** Entries of the map at `path` made to be these; undefined for what must not be there. */
function withFields(text, file, path, fields) {
    let entry = (0,_platform_yaml_index_js__WEBPACK_IMPORTED_MODULE_3__/* .parseYaml */ .h)(text, { file }).value;
    for (const step of path)
        entry = entry?.[step];
    const old = (0,_platform_yaml_index_js__WEBPACK_IMPORTED_MODULE_5__/* .isYamlMap */ .S6)(entry) ? entry : {};
    const edits = Object.entries(fields).flatMap(([key, value]) => old[key] === value || (0,_platform_yaml_index_js__WEBPACK_IMPORTED_MODULE_5__/* .isYamlMap */ .S6)(value) ? [] : [{ path: [...path, key], value }]);
    return edits.length === 0 ? text : (0,_platform_yaml_index_js__WEBPACK_IMPORTED_MODULE_4__/* .editYaml */ .a)(text, edits);
}
/** In DVC's order; undefined for what the entry must not have. */
function contentFields(content) {
    return {
        md5: content.digest,
        size: content.sizeBytes,
        nfiles: content.fileCount,
        isexec: content.executable ? true : undefined,
        hash: content.legacy ? undefined : 'md5',
    };
}
function sourceFields(source) {
    if (source.kind === 'repository') {
        const { url, revision, lockedCommit, config, remote } = source;
        const settings = { config, remote };
        return { path: source.path, repo: filled({ url, rev: revision, rev_lock: lockedCommit, ...settings }) };
    }
    const { recorded, options } = source;
    const { md5, ...rest } = contentFields(recorded);
    return {
        md5,
        etag: recorded.etag,
        checksum: recorded.checksum,
        ...rest,
        path: source.path,
        fs_config: options,
    };
}
function filled(fields) {
    return Object.fromEntries(Object.entries(fields).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])));
}


/***/ })

};
;