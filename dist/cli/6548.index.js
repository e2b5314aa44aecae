"use strict";
exports.id = 6548;
exports.ids = [6548];
exports.modules = {

/***/ 94161:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bc: () => (/* binding */ isDigest),
/* harmony export */   SU: () => (/* binding */ isDirectoryDigest),
/* harmony export */   m: () => (/* binding */ parseDigest)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43026);

const DIGEST = /^[0-9a-f]{32}(\.dir)?$/;
/** Whether the text is a digest; anything else must never become a path. */
function isDigest(text) {
    return DIGEST.test(text);
}
/** Whether the digest names a directory manifest. */
function isDirectoryDigest(digest) {
    return digest.endsWith('.dir');
}
/**
 * The digest as DVC reads it (lowercased), or a `DIGEST_INVALID` error (exit 2) that names
 * where it stands.
 */
function parseDigest(text, where) {
    const digest = text.toLowerCase();
    if (isDigest(digest))
        return digest;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({
        code: 'DIGEST_INVALID',
        message: `${where}: "${text.slice(0, 80)}" is not an MD5 digest`,
        hint: 'A digest is 32 hexadecimal digits, followed by .dir for a directory. Restore the file from git, or run `assay add` again.',
        exitCode: 2,
    });
}


/***/ }),

/***/ 36953:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OJ: () => (/* binding */ lockNode),
/* harmony export */   PG: () => (/* binding */ parseLock),
/* harmony export */   hB: () => (/* binding */ readEntry),
/* harmony export */   yl: () => (/* binding */ withLockEntry)
/* harmony export */ });
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(94161);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43026);
/* harmony import */ var _core_repository_path_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(34949);
/* harmony import */ var _platform_yaml_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52556);
/* harmony import */ var _platform_yaml_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33535);
/* harmony import */ var _platform_yaml_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28181);
/* harmony import */ var _platform_yaml_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3537);
/* harmony import */ var _platform_yaml_index_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(75401);




/** Reads a dvc.lock (schema 2.0, dvc-formats §1.3). `LOCK_INVALID` (exit 2) names the stage and the line. */
function parseLock(text, path) {
    const source = (0,_platform_yaml_index_js__WEBPACK_IMPORTED_MODULE_0__/* .parseYaml */ .h)(text, { file: path, numbers: 'exact' });
    const invalid = (message, at) => new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo({
        code: 'LOCK_INVALID',
        message: `${path}: ${message}`,
        hint: `Restore the file from git (\`git checkout -- ${path}\`), or delete it and run \`assay repro\`.`,
        exitCode: 2,
        location: source.locate(at),
    });
    const root = new Map(mapAt(source.value, [], invalid));
    if (root.size === 0)
        return new Map();
    const schema = root.get('schema');
    if (schema !== '2.0') {
        throw invalid(schema === undefined ? 'there is no schema' : `schema ${JSON.stringify(schema)} is not '2.0'`, [
            'schema',
        ]);
    }
    const lock = new Map();
    for (const [name, value] of mapAt(root.get('stages'), ['stages'], invalid))
        lock.set(name, readEntry(value, `stage "${name}"`, ['stages', name], invalid));
    return lock;
}
function mapAt(value, at, invalid) {
    if (value === undefined || value === null)
        return [];
    if ((0,_platform_yaml_index_js__WEBPACK_IMPORTED_MODULE_2__/* .isYamlMap */ .S6)(value))
        return (0,_platform_yaml_index_js__WEBPACK_IMPORTED_MODULE_3__/* .yamlEntries */ .go)(value).map(([key, child]) => [(0,_platform_yaml_index_js__WEBPACK_IMPORTED_MODULE_3__/* .keyText */ .Pu)(key), child]);
    throw invalid(`${at.join('.') || 'the file'} is not a map`, at);
}
/** Reads what is recorded of one stage, at `at` of a file; `invalid` makes the error from words and a place in it. */
function readEntry(value, where, at, invalid) {
    const fields = (0,_platform_yaml_index_js__WEBPACK_IMPORTED_MODULE_2__/* .isYamlMap */ .S6)(value) ? value : Object.fromEntries(mapAt(value, at, invalid));
    const command = fields['cmd'];
    const isCommand = typeof command === 'string' || (Array.isArray(command) && command.every((line) => typeof line === 'string'));
    if (!isCommand)
        throw invalid(`${where} has no cmd`, at);
    const contents = (key) => {
        const found = new Map();
        const list = fields[key] ?? [];
        const isList = Array.isArray(list) && list.every((item) => (0,_platform_yaml_index_js__WEBPACK_IMPORTED_MODULE_2__/* .isYamlMap */ .S6)(item) && typeof item['path'] === 'string');
        if (!isList)
            throw invalid(`${key} of ${where} is not a list of paths`, [...at, key]);
        list.forEach((item, index) => {
            const content = contentOf(item, where, (message, field) => invalid(message, [...at, key, index, field]));
            found.set(item['path'], content);
        });
        return found;
    };
    const params = new Map();
    for (const [file, keys] of mapAt(fields['params'], [...at, 'params'], invalid))
        params.set(file, new Map(mapAt(keys, [...at, 'params', file], invalid)));
    return { command, dependencies: contents('deps'), params, outputs: contents('outs') };
}
function contentOf(item, where, invalid) {
    const path = item['path'];
    if (item['files'] !== undefined || item['cloud'] !== undefined || item['dataset'] !== undefined) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo({
            code: 'LOCK_UNSUPPORTED',
            message: `${where}: "${path}" is versioned by the cloud or a dataset, which Assay does not read`,
            hint: 'Use a remote without `version_aware` and `worktree`.',
            exitCode: 2,
        });
    }
    const content = {};
    if (item['md5'] !== undefined) {
        const written = item['md5'];
        const text = (typeof written === 'string' ? written : JSON.stringify((0,_platform_yaml_index_js__WEBPACK_IMPORTED_MODULE_4__/* .plainValue */ ._)(written))).toLowerCase();
        if (!(0,_core_digest_js__WEBPACK_IMPORTED_MODULE_5__/* .isDigest */ .Bc)(text))
            throw invalid(`${where}, "${path}": "${text.slice(0, 80)}" is not an MD5 digest`, 'md5');
        content.digest = text;
        if (item['hash'] === undefined)
            content.legacy = true;
    }
    const count = (key) => {
        const number = Number(item[key]);
        if (Number.isSafeInteger(number) && number >= 0)
            return number;
        throw invalid(`${where}, "${path}": ${key} is not a whole number`, key);
    };
    if (item['size'] !== undefined)
        content.sizeBytes = count('size');
    if (item['nfiles'] !== undefined)
        content.fileCount = count('nfiles');
    if (item['isexec'] === true)
        content.executable = true;
    return content;
}
/**
 * The text of a dvc.lock after one stage ran: only that stage's node is replaced (a new stage
 * goes to the end), every other byte stays. Written as DVC writes it, byte for byte.
 */
function withLockEntry(text, name, entry) {
    const start = text === undefined || text.trim() === '' ? "schema: '2.0'\n" : text;
    return (0,_platform_yaml_index_js__WEBPACK_IMPORTED_MODULE_6__/* .editYaml */ .a)(start, [{ path: ['stages', name], value: lockNode(entry) }]);
}
/** An entry as data, keys in DVC's order. */
function lockNode(entry) {
    const node = { cmd: entry.command };
    if (entry.dependencies.size > 0)
        node['deps'] = contentNodes(entry.dependencies);
    if (entry.params.size > 0)
        node['params'] = paramsNode(entry.params);
    if (entry.outputs.size > 0)
        node['outs'] = contentNodes(entry.outputs);
    return node;
}
function contentNodes(contents) {
    const sorted = [...contents].sort(([a], [b]) => (0,_core_repository_path_js__WEBPACK_IMPORTED_MODULE_7__/* .byCodePoint */ .HH)(a, b));
    return sorted.map(([path, content]) => {
        const node = { path };
        if (content.digest !== undefined && !content.legacy)
            node['hash'] = 'md5';
        if (content.digest !== undefined)
            node['md5'] = content.digest;
        if (content.sizeBytes !== undefined)
            node['size'] = content.sizeBytes;
        if (content.fileCount !== undefined)
            node['nfiles'] = content.fileCount;
        if (content.executable)
            node['isexec'] = true;
        return node;
    });
}
/** params.yaml first, other files and all keys by code point; values keep the order of their file. */
function paramsNode(params) {
    const sorted = (map) => [...map].sort(([a], [b]) => (0,_core_repository_path_js__WEBPACK_IMPORTED_MODULE_7__/* .byCodePoint */ .HH)(a, b));
    const files = sorted(params).sort(([a], [b]) => Number(b === 'params.yaml') - Number(a === 'params.yaml'));
    return (0,_platform_yaml_index_js__WEBPACK_IMPORTED_MODULE_3__/* .mapOf */ .A7)(files.map(([file, keys]) => [file, (0,_platform_yaml_index_js__WEBPACK_IMPORTED_MODULE_3__/* .mapOf */ .A7)(sorted(keys))]));
}


/***/ }),

/***/ 75401:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ editYaml)
});

// EXTERNAL MODULE: ./build/src/platform/yaml/compose.js + 6 modules
var compose = __webpack_require__(69424);
// EXTERNAL MODULE: ./build/src/platform/yaml/emit-yaml.js + 2 modules
var emit_yaml = __webpack_require__(62428);
// EXTERNAL MODULE: ./build/src/platform/yaml/values.js
var values = __webpack_require__(33535);
// EXTERNAL MODULE: ./build/src/platform/yaml/yaml-map.js
var yaml_map = __webpack_require__(28181);
;// CONCATENATED MODULE: ./build/src/platform/yaml/identical.js


/** Whether two values would be written as the same text: same types, same order of keys. */
function identical(a, b) {
    if (a instanceof values/* YamlFloat */.iw)
        return b instanceof values/* YamlFloat */.iw && Object.is(a.value, b.value);
    if (a instanceof values/* YamlTimestamp */.Am)
        return b instanceof values/* YamlTimestamp */.Am && a.isoText === b.isoText;
    if (Array.isArray(a))
        return (Array.isArray(b) && a.length === b.length && a.every((item, index) => identical(item, b[index])));
    if (!(0,values/* isYamlMap */.S6)(a))
        return Object.is(a, b);
    if (!(0,values/* isYamlMap */.S6)(b))
        return false;
    const others = (0,yaml_map/* yamlEntries */.go)(b);
    const entries = (0,yaml_map/* yamlEntries */.go)(a);
    return (entries.length === others.length &&
        entries.every(([key, value], index) => {
            const [otherKey, other] = others[index];
            return typeof key === typeof otherKey && (0,yaml_map/* keyIdentity */.CP)(key) === (0,yaml_map/* keyIdentity */.CP)(otherKey) && identical(value, other);
        }));
}

// EXTERNAL MODULE: ./build/src/platform/yaml/number-anchors.js
var number_anchors = __webpack_require__(95699);
// EXTERNAL MODULE: ./build/src/platform/yaml/splice.js
var splice = __webpack_require__(46941);
// EXTERNAL MODULE: ./build/src/platform/yaml/fold.js
var fold = __webpack_require__(66242);
;// CONCATENATED MODULE: ./build/src/platform/yaml/with-value.js


/**
 * A copy of `root` with a value at a path, or without what is there if `value` is undefined. What is missing
 * on the way becomes a map; a new key, or an index at or behind the end of a list, goes to the end. Scalars give way.
 */
function withValue(root, path, value) {
    const [step, ...rest] = path;
    if (step === undefined)
        return value ?? null;
    if (Array.isArray(root)) {
        const index = Math.min(Number(step), root.length);
        if (value === undefined && index === root.length)
            return root;
        const isGone = value === undefined && rest.length === 0;
        return root.toSpliced(index, 1, ...(isGone ? [] : [withValue(root[index] ?? null, rest, value)]));
    }
    if (!(0,values/* isYamlMap */.S6)(root))
        return value === undefined ? root : withValue({}, path, value);
    return mapWithValue(root, step, rest, value);
}
function mapWithValue(map, step, rest, value) {
    const entries = (0,yaml_map/* yamlEntries */.go)(map);
    const at = entries.findIndex(([key]) => (0,yaml_map/* keyText */.Pu)(key) === (0,yaml_map/* keyText */.Pu)(step));
    const old = entries[at];
    if (old === undefined)
        return value === undefined ? map : (0,yaml_map/* mapOf */.A7)([...entries, [step, withValue(null, rest, value)]]);
    if (value === undefined && rest.length === 0)
        return (0,yaml_map/* mapOf */.A7)(entries.toSpliced(at, 1));
    return (0,yaml_map/* mapOf */.A7)(entries.toSpliced(at, 1, [old[0], withValue(old[1], rest, value)]));
}

// EXTERNAL MODULE: ./build/src/platform/yaml/yaml-node.js
var yaml_node = __webpack_require__(42503);
;// CONCATENATED MODULE: ./build/src/platform/yaml/tree-editor.js






/** Finds the splices that change a value of a text and nothing else. */
class TreeEditor {
    text;
    root;
    constructor(text, root) {
        this.text = text;
        this.root = root;
    }
    /** Sets the value at a path, or removes what is there. */
    change(path, value) {
        const { parent, child, depth } = this.nearest(path);
        const rest = path.slice(depth);
        if (parent === null || (parent.kind !== 'map' && parent.kind !== 'list')) {
            return this.replaceAt(path.slice(0, depth), withValue(parent?.value ?? null, rest, value));
        }
        if (child === undefined) {
            const isMerged = parent.kind === 'map' && (0,values/* isYamlMap */.S6)(parent.value) && Object.hasOwn(parent.value, String(rest[0]));
            if (value === undefined && isMerged)
                return this.replaceAt(path.slice(0, depth), withValue(parent.value, rest, value));
            if (parent.children.length === 0)
                return this.replaceAt(path.slice(0, depth), withValue(parent.value, rest, value));
            return this.insert(parent, rest[0] ?? '', withValue(null, rest.slice(1), value));
        }
        if (value !== undefined)
            return this.replace(parent, child, value);
        if (parent.children.length === 1) {
            return this.replaceAt(path.slice(0, depth), parent.kind === 'list' ? [] : {});
        }
        return this.withAliases(parent.flow ? this.removeFlow(parent, child) : this.removeBlock(parent, child));
    }
    /** The last part of a path that is there: `child` is at its end, or is missing in (or below) `parent`. */
    nearest(path) {
        let parent = this.root;
        for (const [index, step] of path.entries()) {
            const child = (0,yaml_node/* childAt */.U)(parent, step);
            if (child === undefined || index === path.length - 1)
                return { parent, child, depth: index };
            parent = child.node;
        }
        return { parent, child: undefined, depth: path.length };
    }
    replaceAt(path, value) {
        const { parent, child } = this.nearest(path);
        if (parent !== null && child !== undefined)
            return this.replace(parent, child, value);
        const root = new emit_yaml/* BlockEmitter */.uc(value).document(value);
        if (this.root !== null && this.root.end > this.root.from)
            return [{ from: this.root.from, to: this.root.end, text: root.trimEnd() }];
        const gap = /[^\n]$/.test(this.text) ? '\n' : '';
        return [{ from: this.text.length, to: this.text.length, text: gap + root }];
    }
    replace(parent, child, value) {
        return this.withAliases(this.replacement(parent, child, value));
    }
    replacement(parent, child, value) {
        const { node, afterMark } = child;
        if (parent.flow) {
            const text = (0,emit_yaml/* emitFlow */.Wl)(value, parent.kind === 'list');
            return { from: node.from, to: node.end, text: node.end > node.from ? text : ` ${text}` };
        }
        const text = this.emitter(value).value(value, this.spot(parent, child));
        const end = this.endOf(child);
        const isBelow = node.children.length > 0 && (0,splice/* lineStartOf */.El)(this.text, node.start) > afterMark;
        // Comments between a key and the lines below it stay where they are.
        if (isBelow && node.from === node.start && text.startsWith('\n'))
            return { from: (0,splice/* lineStartOf */.El)(this.text, node.from) - 1, to: (0,splice/* lineEndOf */.vN)(this.text, end), text };
        const commentFrom = isBelow ? afterMark : end;
        const comment = /^[ \t]*(#[^\r\n]*)?/.exec(this.text.slice(commentFrom, (0,splice/* lineEndOf */.vN)(this.text, commentFrom)));
        const to = isBelow ? (0,splice/* lineEndOf */.vN)(this.text, end) : end + (comment?.[0].length ?? 0);
        const column = this.columnOf(commentFrom) + (0,fold/* lengthOf */.Y5)(comment?.[0] ?? '') - (0,fold/* lengthOf */.Y5)(comment?.[1] ?? '');
        return { from: afterMark, to, text: withComment(text, this.columnOf(afterMark), comment?.[1], column) };
    }
    spot(parent, child) {
        const isLong = parent.kind === 'map' && this.text[child.from] === '?' && child.from < child.keyStart;
        return {
            after: parent.kind === 'list' ? 'dash' : isLong ? 'colon line' : 'key',
            column: this.columnOf(child.afterMark),
            indent: this.columnOf(child.from),
        };
    }
    insert(parent, step, value) {
        const last = parent.children.at(-1);
        const isList = parent.kind === 'list';
        if (parent.flow) {
            const text = isList ? (0,emit_yaml/* emitFlow */.Wl)(value, true) : (0,emit_yaml/* emitFlowEntry */.AO)(step, value);
            const at = this.endOf(last);
            return [{ from: at, to: at, text: `, ${text}` }];
        }
        const indent = this.columnOf(last.from);
        const emitter = this.emitter(value);
        const line = ' '.repeat(indent) + (isList ? emitter.item(value, indent) : emitter.entry(step, value, indent));
        const at = isOpenEnded(parent) ? (0,splice/* nextLineOf */.Rf)(this.text, this.endOf(last)) : this.behind(parent.end);
        const gap = at > 0 && this.text[at - 1] !== '\n' ? '\n' : '';
        return [{ from: at, to: at, text: `${gap}${line}\n` }];
    }
    /** Where the next line of content stands behind an offset, or the end of the text. */
    behind(offset) {
        let at = this.text[offset - 1] === '\n' ? offset : (0,splice/* nextLineOf */.Rf)(this.text, offset);
        while (at < this.text.length && /^[ \t]*(?:#|$)/.test(this.text.slice(at, (0,splice/* lineEndOf */.vN)(this.text, at))))
            at = (0,splice/* nextLineOf */.Rf)(this.text, at);
        return at;
    }
    removeBlock(parent, child) {
        const start = (0,splice/* lineStartOf */.El)(this.text, child.from);
        const end = this.endOf(child);
        if (this.text.slice(start, child.from).trim() === '')
            return { from: start, to: (0,splice/* nextLineOf */.Rf)(this.text, end), text: '' };
        // The first entry of a map that starts in the line of a dash: the next one takes its place.
        const next = parent.children[parent.children.indexOf(child) + 1];
        const to = next?.from ?? end;
        if (this.text.slice((0,splice/* nextLineOf */.Rf)(this.text, end), to).trim() === '')
            return { from: child.from, to, text: '' };
        return { from: child.from - 1, to: (0,splice/* lineEndOf */.vN)(this.text, end), text: '' };
    }
    removeFlow(parent, child) {
        const index = parent.children.indexOf(child);
        const previous = parent.children[index - 1];
        const next = parent.children[index + 1];
        if (previous === undefined)
            return { from: child.from, to: next?.from ?? this.endOf(child), text: '' };
        return { from: this.endOf(previous), to: this.endOf(child), text: '' };
    }
    /** The splice, and those that write out the aliases of what it takes away. */
    withAliases(splice) {
        const isTaken = ({ from }) => splice.from <= from && from < splice.to;
        const splices = [splice];
        const visit = (parent) => {
            for (const child of parent.children) {
                const { node } = child;
                if (isTaken(node))
                    continue;
                if (node.target && isTaken(node.target))
                    splices.push(this.replacement(parent, child, node.value));
                visit(node);
            }
        };
        if (this.root && this.text.includes('*'))
            visit(this.root);
        return splices;
    }
    /** Offset behind an entry or item; block scalars without the line break at their end. */
    endOf({ node, afterMark }) {
        let end = Math.max(node.end, afterMark);
        while (/[\r\n]/.test(this.text[end - 1] ?? ''))
            end--;
        return end;
    }
    columnOf(offset) {
        return (0,fold/* lengthOf */.Y5)(this.text.slice((0,splice/* lineStartOf */.El)(this.text, offset), offset));
    }
    emitter(value) {
        const taken = [...this.text.matchAll(/&id(\d+)/g)].map(([, number]) => Number(number));
        return new emit_yaml/* BlockEmitter */.uc(value, 1 + Math.max(0, ...taken));
    }
}
/** Whether the last line ends in nothing or empty brackets. DVC has the comments behind it last, otherwise new lines. */
function isOpenEnded(node) {
    const last = node.children.at(-1)?.node;
    return last === undefined ? node.flow || node.end === node.start : isOpenEnded(last);
}
/** A value with the comment of its line, which keeps its column where it can. */
function withComment(text, start, comment, column) {
    if (comment === undefined)
        return text;
    if (text.startsWith('\n'))
        return ' '.repeat(Math.max(column - start, 1)) + comment + text;
    const lastLine = text.slice(text.lastIndexOf('\n') + 1);
    const end = (0,fold/* lengthOf */.Y5)(lastLine) + (text.includes('\n') ? 0 : start);
    return text + ' '.repeat(Math.max(column - end, 1)) + comment;
}

;// CONCATENATED MODULE: ./build/src/platform/yaml/edit-yaml.js







/**
 * A YAML text with some values changed, one after the other. What is written is written as by {@link emitYaml}, and
 * where: a changed value behind its key, with the comment at the end of its line in its old column if there is room; a
 * new key or item behind the last one and the comments that follow it (as DVC has it); a removed one takes its own
 * lines. Every other byte stays, but for the numbers of anchors ({@link numberAnchors}). A value that is there already,
 * with the same types, is left as it is spelt. Aliases of what is changed are written out. Where no change of a part
 * gives the right data, the whole is written anew, without comments. Throws `YAML_INVALID` (exit 2), naming `file`, for
 * a text that is not YAML.
 */
function editYaml(text, edits, file = 'YAML') {
    return edits.reduce((current, edit) => edited(current, edit, file), text);
}
function edited(source, { path, value }, file) {
    const before = (0,compose/* composeYaml */.e)(source, file);
    const old = before.root?.value ?? null;
    const wanted = withValue(old, path, value);
    if (identical(old, wanted))
        return source;
    const mark = source.length > before.text.length ? '\uFEFF' : '';
    const splices = new TreeEditor(before.text, before.root).change(path, value);
    const after = (0,splice/* spliced */.Zb)(before.text, splices);
    const numbered = (0,number_anchors/* numberAnchors */.W)(after);
    if (numbered !== after && reads(numbered, wanted))
        return mark + numbered;
    return mark + (reads(after, wanted) ? after : (0,emit_yaml/* emitYaml */.h2)(wanted));
}
function reads(text, wanted) {
    try {
        return identical((0,compose/* composeYaml */.e)(text, '').root?.value ?? null, wanted);
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 62428:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  uc: () => (/* binding */ BlockEmitter),
  Wl: () => (/* binding */ emitFlow),
  AO: () => (/* binding */ emitFlowEntry),
  h2: () => (/* binding */ emitYaml)
});

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./build/src/platform/yaml/fold.js
var fold = __webpack_require__(66242);
// EXTERNAL MODULE: ./build/src/platform/yaml/format-float.js
var format_float = __webpack_require__(6097);
// EXTERNAL MODULE: ./build/src/platform/yaml/resolve-plain.js
var resolve_plain = __webpack_require__(68380);
// EXTERNAL MODULE: ./build/src/platform/yaml/values.js
var values = __webpack_require__(33535);
;// CONCATENATED MODULE: ./build/src/platform/yaml/emit-scalar.js





/** The text of a scalar value that starts at `place`; null is the empty text. Keys write null as `null`. */
function emitScalar(value, place) {
    if (typeof value === 'string')
        return emitText(value, place);
    return (0,fold/* foldPlain */.id)(literal(value), place) ?? literal(value);
}
/** The text of a key on the line of its colon, or undefined when it has to stand behind a `?` of its own. */
function emitSimpleKey(key, column) {
    if (typeof key !== 'string') {
        const text = key === null ? 'null' : literal(key);
        return text.length >= MAX_SIMPLE_KEY ? undefined : text;
    }
    if (/[\n\x85\u2028\u2029]/.test(key) || (0,fold/* lengthOf */.Y5)(key) >= MAX_SIMPLE_KEY)
        return undefined;
    return emitText(key, { column, indent: column + 2, oneLine: true });
}
/** The text of a scalar inside of brackets: never folded. */
function emitFlowScalar(value) {
    if (value === null)
        return 'null';
    if (typeof value !== 'string')
        return literal(value);
    return emitText(value, { column: 0, indent: 0, oneLine: true, flow: true });
}
/** ruamel.yaml writes keys of this many characters and more as `? key`: 128 less the length of the tag (`!!str`). */
const MAX_SIMPLE_KEY = 123;
function literal(value) {
    if (value === null)
        return '';
    if (value instanceof values/* YamlFloat */.iw)
        return (0,format_float/* formatFloat */.k)(value.value);
    if (value instanceof values/* YamlTimestamp */.Am)
        return value.isoText;
    if (typeof value === 'number' && (!Number.isSafeInteger(value) || Object.is(value, -0)))
        return (0,format_float/* formatFloat */.k)(value);
    return String(value);
}
function emitText(text, place) {
    const can = analyse(text);
    if ((place.flow ? can.flowPlain : can.plain) && (0,resolve_plain/* resolvePlain */.R)(text).kind === 'text') {
        const plain = (0,fold/* foldPlain */.id)(text, place);
        if (plain !== undefined)
            return plain;
    }
    if (can.single && !text.includes("'"))
        return (0,fold/* foldSingle */.OD)(text, place);
    const folded = (0,fold/* foldDouble */.TK)(text, place);
    if (!folded.includes('\n') ||
        (0,dist/* parseDocument */.Tp)(folded, { schema: 'failsafe', logLevel: 'silent' }).contents?.toJSON() === text)
        return folded;
    return (0,fold/* foldDouble */.TK)(text, { ...place, oneLine: true });
}
/**
 * Which styles can hold a text (`analyze_scalar` of ruamel.yaml's emitter). Differs from it for the line
 * breaks of YAML 1.1 (U+0085, U+2028, U+2029), which it writes raw in single quotes and then reads back
 * as something else: here they are escaped.
 */
function analyse(text) {
    if (text === '')
        return { plain: false, flowPlain: false, single: true };
    const special = /[^\n\x20-\x7e\xa0-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffd\u{10000}-\u{10ffff}]/u.test(text);
    const single = !special && !text.includes('\n');
    // What is not blank, newline or end here, such as a tab, is special anyway; a no-break space is not white space.
    const indicator = /^(?:---|\.\.\.|[#,[\]{}&*!|>'"%@`]|[-?:](?: |$))|:(?: |$)| #/.test(text);
    const plain = single && !indicator && !text.startsWith(' ') && !text.endsWith(' ');
    return { plain, flowPlain: plain && !/[,[\]{}]|^[?:]$/.test(text), single };
}

// EXTERNAL MODULE: ./build/src/platform/yaml/number-anchors.js
var number_anchors = __webpack_require__(95699);
// EXTERNAL MODULE: ./build/src/platform/yaml/yaml-map.js
var yaml_map = __webpack_require__(28181);
;// CONCATENATED MODULE: ./build/src/platform/yaml/shared-anchors.js



/**
 * The names of the anchors that a document needs: one for each list, map and time that is held in more than one
 * place (by identity, as in Python), numbered in the order in which the second holder is met.
 */
function sharedAnchors(root, first = 1) {
    const seen = new Set();
    const anchors = new Map();
    const visit = (value) => {
        if (!Array.isArray(value) && !(0,values/* isYamlMap */.S6)(value) && !(value instanceof values/* YamlTimestamp */.Am))
            return;
        if (seen.has(value)) {
            if (!anchors.has(value))
                anchors.set(value, (0,number_anchors/* anchorName */.H)(first + anchors.size));
            return;
        }
        seen.add(value);
        if (value instanceof values/* YamlTimestamp */.Am)
            return;
        if (Array.isArray(value))
            value.forEach(visit);
        else
            for (const [, child] of (0,yaml_map/* yamlEntries */.go)(value))
                visit(child);
    };
    visit(root);
    return anchors;
}

;// CONCATENATED MODULE: ./build/src/platform/yaml/emit-yaml.js





/**
 * The text of a YAML document, byte for byte as DVC writes it (ruamel.yaml 0.18.14 and later, `default_flow_style`
 * off; dvc-formats §1.3, §10.1): block style, dashes at the column of their key, order kept, folded at 80 columns,
 * a final newline. Numbers that are not safe integers are floats. A list, map or time that is held in two places
 * is written once, with an anchor. Where ruamel.yaml would write what it then reads as something else, the text differs from it.
 */
function emitYaml(value) {
    return new BlockEmitter(value).document(value);
}
/** Writes parts of a document in block style. Anchors are shared by all that is written by one emitter. */
class BlockEmitter {
    anchors;
    written = new Set();
    /** Finds what is held more than once below `root`. */
    constructor(root, firstAnchor = 1) {
        this.anchors = sharedAnchors(root, firstAnchor);
    }
    document(value) {
        if (Array.isArray(value) || (0,values/* isYamlMap */.S6)(value))
            return `${this.collection(value, 0) ?? emptyText(value)}\n`;
        const text = value === null ? 'null' : emitScalar(value, { column: 0, indent: 0, root: true });
        return /^['"]/.test(text) ? `${text}\n` : `${text}\n...\n`;
    }
    /** A value with what separates it from what stands before it: a blank or a line break. */
    value(value, spot) {
        const anchor = typeof value === 'object' && value !== null ? this.anchors.get(value) : undefined;
        if (anchor === undefined)
            return this.unanchored(value, spot, true);
        if (this.written.has(value))
            return ` *${anchor}`;
        this.written.add(value);
        return ` &${anchor}${this.unanchored(value, { ...spot, column: spot.column + anchor.length + 2 }, false)}`;
    }
    unanchored(value, spot, atOnce) {
        const { after, column, indent } = spot;
        if (!Array.isArray(value) && !(0,values/* isYamlMap */.S6)(value)) {
            const text = emitScalar(value, { column: column + 1, indent: indent + 2 });
            return text === '' && after !== 'dash' ? '' : ` ${text}`;
        }
        const inLine = after !== 'key' && atOnce;
        // Dashes stand at the column of the key they belong to.
        const inner = Array.isArray(value) && (after === 'key' || (after === 'colon line' && !atOnce)) ? indent : indent + 2;
        const text = this.collection(value, inner);
        if (text === undefined)
            return ` ${emptyText(value)}`;
        return inLine ? ` ${text}` : `\n${' '.repeat(inner)}${text}`;
    }
    /** Items or entries at a column, the first one without its indentation; undefined when there are none. */
    collection(value, indent) {
        const lines = Array.isArray(value)
            ? value.map((item) => this.item(item, indent))
            : (0,yaml_map/* yamlEntries */.go)(value).map(([key, child]) => this.entry(key, child, indent));
        return lines.length === 0 ? undefined : lines.join(`\n${' '.repeat(indent)}`);
    }
    /** One list item, its dash at the column `indent`. */
    item(value, indent) {
        return `-${this.value(value, { after: 'dash', column: indent + 1, indent })}`;
    }
    /** One map entry, its key at the column `indent`. */
    entry(key, value, indent) {
        const simple = emitSimpleKey(key, indent);
        if (simple !== undefined) {
            const column = indent + (0,fold/* lengthOf */.Y5)(simple) + 1;
            return `${simple}:${this.value(value, { after: 'key', column, indent })}`;
        }
        const long = emitScalar(key, { column: indent + 2, indent: indent + 2 });
        const rest = this.value(value, { after: 'colon line', column: indent + 1, indent });
        return `? ${long}\n${' '.repeat(indent)}:${rest}`;
    }
}
/** The text of a value between brackets, on one line. A map of one entry needs no braces in a list. */
function emitFlow(value, inList = false) {
    if (Array.isArray(value))
        return `[${value.map((item) => emitFlow(item, true)).join(', ')}]`;
    if (!(0,values/* isYamlMap */.S6)(value))
        return emitFlowScalar(value);
    const entries = (0,yaml_map/* yamlEntries */.go)(value).map(([key, child]) => emitFlowEntry(key, child));
    return inList && entries.length === 1 ? entries.join('') : `{${entries.join(', ')}}`;
}
/** One entry of a map between braces. */
function emitFlowEntry(key, value) {
    const text = emitFlowScalar(key);
    return `${text.length > 120 ? '? ' : ''}${text}: ${emitFlow(value)}`;
}
function emptyText(value) {
    return Array.isArray(value) ? '[]' : '{}';
}


/***/ }),

/***/ 66242:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OD: () => (/* binding */ foldSingle),
/* harmony export */   TK: () => (/* binding */ foldDouble),
/* harmony export */   Y5: () => (/* binding */ lengthOf),
/* harmony export */   id: () => (/* binding */ foldPlain)
/* harmony export */ });
/** The width at which ruamel.yaml folds. */
const WIDTH = 80;
/**
 * A plain scalar, folded as ruamel.yaml 0.18.14 and later folds: before a word that would pass the width,
 * which leaves the blank before it at the end of the line, and instead of a single blank at the width. Unlike
 * there a line is never broken after two or more blanks, since reading would make them one. Undefined when
 * the scalar has to be folded but must not.
 */
function foldPlain(text, { column: start, indent, oneLine = false, root = false }) {
    if (text === '')
        return '';
    const newLine = `\n${' '.repeat(indent)}`;
    let column = start;
    let out = '';
    let blanks = '';
    for (const part of text.split(/( +)/)) {
        const size = lengthOf(part);
        const isBlank = part.startsWith(' ');
        const full = isBlank
            ? size === 1 && column >= WIDTH && !oneLine
            : column + size > WIDTH && column > indent && blanks.length < 2 && !root;
        if (full && oneLine)
            return undefined;
        if (full) {
            out += newLine;
            column = indent;
        }
        if (!(full && isBlank)) {
            out += part;
            column += size;
        }
        blanks = isBlank ? part : '';
    }
    return out;
}
/** A single-quoted scalar without quotes or line breaks in it, folded at single blanks once past the width. */
function foldSingle(text, { column: start, indent, oneLine = false }) {
    const newLine = `\n${' '.repeat(indent)}`;
    const parts = text.split(/( +)/);
    let column = start + 1;
    let out = '';
    parts.forEach((part, index) => {
        const outer = (index === 1 && parts[0] === '') || (index === parts.length - 2 && parts.at(-1) === '');
        if (part === ' ' && column > WIDTH && !oneLine && !outer) {
            out += newLine;
            column = indent;
            return;
        }
        out += part;
        column += lengthOf(part);
    });
    return `'${out}'`;
}
/** A double-quoted scalar, folded once past the width at a blank or after an escape, as ruamel.yaml does. */
function foldDouble(text, { column: start, indent, oneLine = false }) {
    const writer = new DoubleQuoted(Array.from(text), start + 1, indent);
    return `"${writer.write(oneLine)}"`;
}
/** `write_double_quoted` of ruamel.yaml's emitter; `from` and `at` are its `start` and `end`. */
class DoubleQuoted {
    text;
    column;
    indent;
    out = '';
    constructor(text, column, indent) {
        this.text = text;
        this.column = column;
        this.indent = indent;
    }
    write(oneLine) {
        const last = this.text.length - 1;
        let from = 0;
        for (let at = 0; at <= this.text.length; at++) {
            const character = this.text[at];
            const escape = character === undefined ? undefined : escapeOf(character);
            if (character === undefined || escape !== undefined) {
                this.put(this.text.slice(from, at).join(''));
                from = at;
                if (escape !== undefined) {
                    this.put(escape);
                    from = at + 1;
                }
            }
            const breakable = 0 < at && at < last && (character === ' ' || from >= at);
            if (!oneLine && breakable && this.column + (at - from) > WIDTH)
                from = this.break(from, at);
        }
        return this.out;
    }
    /** Ends the line; returns where the next piece starts. */
    break(from, at) {
        const escaped = this.needsBackslash(from, at);
        this.put(this.text.slice(from, at).join('') + (escaped ? '\\' : ''));
        this.out += `\n${' '.repeat(this.indent)}`;
        this.column = this.indent;
        const next = Math.max(from, at);
        if (this.text[next] !== ' ')
            return next;
        // The line break reads as the blank; a blank that is kept needs protection from the indentation.
        if (escaped)
            this.put('\\');
        return escaped ? next : next + 1;
    }
    needsBackslash(from, at) {
        const blank = this.text.indexOf(' ', at);
        if (blank < 0)
            return true;
        const newline = this.text.slice(at, blank).indexOf('\n');
        const space = newline < 0 ? blank : at + newline;
        const following = this.text[space + 1];
        if (following === undefined || (newline >= 0 && following !== ' '))
            return true;
        const word = this.text.slice(at, space);
        const afterBlank = this.text[at - 1] === ' ' && this.text[at] === ' ';
        return (word.includes('"') || word.includes("'") || following === ' ' || following === '\n' || afterBlank || from === at);
    }
    put(piece) {
        this.out += piece;
        this.column += lengthOf(piece);
    }
}
const SHORT_ESCAPES = {
    '\0': '0',
    '\x07': 'a',
    '\b': 'b',
    '\t': 't',
    '\n': 'n',
    '\v': 'v',
    '\f': 'f',
    '\r': 'r',
    '\x1b': 'e',
    '"': '"',
    '\\': '\\',
    '\x85': 'N',
    '\xa0': '_',
    '\u2028': 'L',
    '\u2029': 'P',
};
function escapeOf(character) {
    if (/^[\x20!#-[\]-~\xa0-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffd\u{10000}-\u{10ffff}]$/u.test(character))
        return undefined;
    const short = SHORT_ESCAPES[character];
    if (short !== undefined)
        return `\\${short}`;
    const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase();
    return code.length <= 2 ? `\\x${code.padStart(2, '0')}` : `\\u${code.padStart(4, '0')}`;
}
/** How many characters (not UTF-16 units) a text has, as Python counts columns. */
function lengthOf(text) {
    return /^[\x20-\x7e]*$/.test(text) ? text.length : Array.from(text).length;
}


/***/ }),

/***/ 95699:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ anchorName),
/* harmony export */   W: () => (/* binding */ numberAnchors)
/* harmony export */ });
const MARK = /(?<=\s)([&*])(id\d{3,})(?!\S)/g;
/**
 * The text with its anchors `id001`… numbered in the order in which each is first used again, as ruamel.yaml numbers
 * them whenever it writes.
 */
function numberAnchors(text) {
    const names = new Map();
    for (const [, sign, name] of text.matchAll(MARK)) {
        if (sign === '*' && !names.has(name))
            names.set(name, anchorName(names.size + 1));
    }
    return text.replace(MARK, (mark, sign, name) => (names.has(name) ? sign + names.get(name) : mark));
}
/** The name of the nth anchor of a document. */
function anchorName(number) {
    return `id${String(number).padStart(3, '0')}`;
}


/***/ }),

/***/ 46941:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   El: () => (/* binding */ lineStartOf),
/* harmony export */   Rf: () => (/* binding */ nextLineOf),
/* harmony export */   Zb: () => (/* binding */ spliced),
/* harmony export */   vN: () => (/* binding */ lineEndOf)
/* harmony export */ });
/** The text with all splices done, which must not overlap. New lines end as those of the text do. */
function spliced(text, splices) {
    const lineEnd = /^[^\n]*\r\n/.test(text) ? '\r\n' : '\n';
    let result = text;
    for (const splice of splices.toSorted((a, b) => b.from - a.from))
        result = result.slice(0, splice.from) + splice.text.replaceAll('\n', lineEnd) + result.slice(splice.to);
    return result;
}
/** Offset of the line break (or `\r`) that ends the line of an offset, or of the end of the text. */
function lineEndOf(text, offset) {
    const newline = text.indexOf('\n', offset);
    if (newline < 0)
        return text.length;
    return newline > offset && text[newline - 1] === '\r' ? newline - 1 : newline;
}
/** Offset behind the line break of the line of an offset, or the end of the text. */
function nextLineOf(text, offset) {
    const newline = text.indexOf('\n', offset);
    return newline < 0 ? text.length : newline + 1;
}
/** Offset where the line of an offset starts. */
function lineStartOf(text, offset) {
    return text.lastIndexOf('\n', offset - 1) + 1;
}


/***/ }),

/***/ 45756:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $: () => (/* binding */ parseDvcFile),
  t: () => (/* binding */ readDvcFiles)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(43026);
// EXTERNAL MODULE: ./build/src/core/repository-path.js
var repository_path = __webpack_require__(34949);
// EXTERNAL MODULE: ./build/src/platform/files.js
var files = __webpack_require__(48486);
// EXTERNAL MODULE: ./build/src/platform/yaml/parse-yaml.js
var parse_yaml = __webpack_require__(52556);
// EXTERNAL MODULE: ./build/src/platform/yaml/values.js
var values = __webpack_require__(33535);
// EXTERNAL MODULE: ./build/src/platform/yaml/plain-value.js
var plain_value = __webpack_require__(3537);
;// CONCATENATED MODULE: ./build/src/versioning/dvc-file-dependency.js

const KEYS = ['md5', 'etag', 'checksum', 'size', 'nfiles', 'isexec', 'hash', 'path', 'persist', 'repo', 'fs_config'];
const REPOSITORY_KEYS = ['url', 'rev', 'rev_lock', 'config', 'remote'];
const CLOUD = 'it is an import by cloud version; import it again without `--version-aware`';
const REFUSED = new Map([
    ['db', 'it is an import from a database; export the query to a file and `assay add` that'],
    ['files', CLOUD],
    ['cloud', CLOUD],
    ['version_id', CLOUD],
    ['params', 'parameters belong to a stage of dvc.yaml'],
    ['dataset', 'data sets belong to dvc.yaml'],
]);
/** Reads the one entry of `deps` of an import (dvc-formats §1.2); its mistakes are gathered by `reader`. */
function readDependency(reader, at, value, directory) {
    const before = reader.mistakes.length;
    const fields = reader.fields(at, value, 'an entry of `deps` must be a map', KEYS, REFUSED);
    if (!fields || reader.mistakes.some(({ message }, index) => index >= before && message.startsWith('`db`')))
        return undefined;
    const path = reader.text([...at, 'path'], fields['path'], 'path') ?? '';
    const repository = fields['repo'];
    return repository === undefined
        ? urlSource(reader, at, fields, path, directory)
        : repositorySource(reader, [...at, 'repo'], repository, path);
}
function urlSource(reader, at, fields, path, directory) {
    const source = { kind: 'url', path, directory, recorded: {} };
    reader.content(at, fields, source.recorded);
    const etag = reader.checksum([...at, 'etag'], fields['etag']);
    if (etag !== undefined)
        source.recorded.etag = etag;
    const checksum = reader.checksum([...at, 'checksum'], fields['checksum']);
    if (checksum !== undefined)
        source.recorded.checksum = checksum;
    const options = fields['fs_config'];
    if (options === undefined || options === null)
        return source;
    if ((0,values/* isYamlMap */.S6)(options))
        source.options = (0,plain_value/* plainValue */._)(options);
    else
        reader.mistake([...at, 'fs_config'], '`fs_config` must be a map');
    return source;
}
function repositorySource(reader, at, value, path) {
    const fields = reader.fields(at, value, '`repo` must be a map', REPOSITORY_KEYS);
    if (!fields)
        return undefined;
    const source = {
        kind: 'repository',
        path,
        url: reader.text([...at, 'url'], fields['url'], 'url') ?? '',
    };
    const revision = reader.optionalText([...at, 'rev'], fields['rev']);
    if (revision !== undefined)
        source.revision = revision;
    const locked = reader.optionalText([...at, 'rev_lock'], fields['rev_lock']);
    if (locked !== undefined) {
        if (/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(locked))
            source.lockedCommit = locked;
        else
            reader.mistake([...at, 'rev_lock'], `"${locked.slice(0, 80)}" is not the id of a commit`);
    }
    for (const key of ['config', 'remote']) {
        const settings = fields[key];
        if (settings === undefined || settings === null)
            continue;
        if ((0,values/* isYamlMap */.S6)(settings))
            source[key] = (0,plain_value/* plainValue */._)(settings);
        else {
            const text = reader.text([...at, key], settings, key);
            if (text !== undefined)
                source[key] = text;
        }
    }
    return source;
}

// EXTERNAL MODULE: ./build/src/core/digest.js
var core_digest = __webpack_require__(94161);
// EXTERNAL MODULE: ./build/src/core/nearest.js
var nearest = __webpack_require__(22007);
;// CONCATENATED MODULE: ./build/src/versioning/dvc-file-fields.js




/**
 * Reads values of one file by type and gathers every mistake with its place. What could not be read is undefined (or
 * the value that stands for nothing), so that reading goes on.
 */
class FieldReader {
    source;
    path;
    mistakes = [];
    constructor(source, path) {
        this.source = source;
        this.path = path;
    }
    /** All mistakes in one `DVC_FILE_INVALID` (exit 2), in the order of the file; nothing when there are none. */
    throwMistakes() {
        const [first] = this.mistakes.sort(byPlace);
        if (!first)
            return;
        throw new errors/* UserError */.yo({
            code: 'DVC_FILE_INVALID',
            message: `${this.path}: ${first.message}`,
            hint: first.hint ?? `Correct it, or restore it with \`git checkout -- ${this.path}\`.`,
            exitCode: 2,
            ...(first.location && { location: first.location }),
            mistakes: this.mistakes,
        });
    }
    /** A map whose keys are known; `refused` says of others why they are. `otherwise` is the mistake where it is none. */
    fields(at, value, otherwise, known, refused = new Map()) {
        if (!(0,values/* isYamlMap */.S6)(value)) {
            this.mistake(at, otherwise);
            return undefined;
        }
        for (const key of Object.keys(value)) {
            if (known.includes(key))
                continue;
            const reason = refused.get(key);
            const guess = (0,nearest/* nearest */.p)(key, known);
            if (reason !== undefined)
                this.mistake([...at, key], `\`${key}\` is not supported: ${reason}`, undefined, true);
            else
                this.mistake([...at, key], `\`${key}\` is not known`, guess && `Did you mean \`${guess}\`?`, true);
        }
        return value;
    }
    text(at, value, key) {
        if (typeof value === 'string' && value !== '')
            return value;
        if (value === undefined)
            this.mistake(at.slice(0, -1), `\`${key}\` is missing`);
        else
            this.mistake(at, `\`${key}\` must be text`, value ? 'Put it between quotes.' : undefined);
        return undefined;
    }
    /** Text that may be missing. */
    optionalText(at, value) {
        return value === undefined || value === null ? undefined : this.text(at, value, String(at.at(-1)));
    }
    flag(at, value, fallback) {
        if (value === undefined || typeof value === 'boolean')
            return value ?? fallback;
        this.mistake(at, `\`${at.at(-1)}\` must be true or false`);
        return fallback;
    }
    count(at, value) {
        if (value === undefined || value === null)
            return undefined;
        const number = typeof value === 'bigint' ? Number(value) : value;
        if (typeof number === 'number' && Number.isInteger(number) && number >= 0)
            return number;
        this.mistake(at, `\`${at.at(-1)}\` must be a whole number`);
        return undefined;
    }
    /** `md5`, `hash`, `size`, `nfiles` and `isexec` of an entry. */
    content(at, fields, content) {
        const { md5, hash } = fields;
        if (hash !== undefined && hash !== 'md5') {
            const shown = typeof hash === 'string' ? ` "${hash}"` : '';
            this.mistake([...at, 'hash'], `hash${shown} is not known`, 'Only `hash: md5` is.');
        }
        const digest = this.checksum([...at, 'md5'], md5);
        const parsed = digest && this.attempt([...at, 'md5'], () => (0,core_digest/* parseDigest */.m)(digest, this.path));
        if (parsed !== undefined) {
            content.digest = parsed;
            if (hash === undefined)
                content.legacy = true;
        }
        const sizeBytes = this.count([...at, 'size'], fields['size']);
        if (sizeBytes !== undefined)
            content.sizeBytes = sizeBytes;
        const fileCount = this.count([...at, 'nfiles'], fields['nfiles']);
        if (fileCount !== undefined)
            content.fileCount = fileCount;
        if (this.flag([...at, 'isexec'], fields['isexec'], false))
            content.executable = true;
    }
    /** Text or a number of digits; nothing for an empty one. */
    checksum(at, value) {
        if (value === undefined || value === null || value === '')
            return undefined;
        if (typeof value !== 'object' && typeof value !== 'boolean')
            return String(value);
        this.mistake(at, `\`${at.at(-1)}\` must be text`, 'Put the digest between quotes.');
        return undefined;
    }
    /** What `read` returns; a `UserError` becomes a mistake at that place. */
    attempt(at, read) {
        try {
            return read();
        }
        catch (error) {
            if (!(error instanceof errors/* UserError */.yo))
                throw error;
            this.mistake(at, error.message.replace(`${this.path}: `, ''), error.hint);
            return undefined;
        }
    }
    mistake(at, message, hint, atKey = false) {
        const location = atKey ? this.source.locateKey(at) : this.source.locate(at);
        this.mistakes.push({ message, location, ...(hint !== undefined && { hint }) });
    }
}
function byPlace(a, b) {
    const [left, right] = [a.location, b.location];
    return left.line - right.line || left.column - right.column;
}

// EXTERNAL MODULE: ./build/src/versioning/safe-path.js
var safe_path = __webpack_require__(38633);
// EXTERNAL MODULE: ./build/src/versioning/stage-checksum.js
var stage_checksum = __webpack_require__(75814);
;// CONCATENATED MODULE: ./build/src/versioning/dvc-file.js









const FILE_KEYS = ['md5', 'wdir', 'deps', 'outs', 'frozen', 'locked', 'meta', 'always_changed', 'desc'];
const OUTPUT_KEYS = [
    'md5',
    'size',
    'nfiles',
    'isexec',
    'hash',
    'path',
    'desc',
    'type',
    'labels',
    'meta',
    'cache',
    'metric',
    'plot',
    'persist',
    'remote',
    'push',
];
/** What DVC knows and this version refuses, with what a user can do. */
const REFUSED_FILE_KEYS = new Map([['cmd', 'it holds a stage of DVC 0.x; move the stage to dvc.yaml']]);
const CLOUD_REASON = 'it is versioned by the cloud; use a remote without `version_aware` and `worktree`';
const EXTERNAL_REASON = 'it lies outside the repository; add a copy inside';
const REFUSED_OUTPUT_KEYS = new Map([
    ['files', CLOUD_REASON],
    ['cloud', CLOUD_REASON],
    ['version_id', CLOUD_REASON],
    ['etag', CLOUD_REASON],
    ['checksum', EXTERNAL_REASON],
    ['fs_config', EXTERNAL_REASON],
]);
/**
 * Reads a `.dvc` file (dvc-formats §1.2); `path` is POSIX, relative to the root. All mistakes are reported at once
 * in one `DVC_FILE_INVALID` (exit 2), each at file:line:column, in the order of the file.
 */
function parseDvcFile(text, path) {
    const source = (0,parse_yaml/* parseYaml */.h)(text, { file: path, numbers: 'exact' });
    return new DvcFileReader(new FieldReader(source, path), source.value ?? {}).read();
}
/** Reads `.dvc` files; `paths` are POSIX, relative to the root. Throws `FILE_MISSING` (exit 2) and what `parseDvcFile` throws. */
function readDvcFiles(repository, paths) {
    return paths.map((path) => {
        const text = (0,files/* readTextIfExists */.TP)((0,external_node_path_.join)(repository.root, path));
        if (text !== undefined)
            return parseDvcFile(text, path);
        throw new errors/* UserError */.yo({
            code: 'FILE_MISSING',
            message: `${path} is not there`,
            hint: `Restore it with \`git checkout -- ${path}\`.`,
            exitCode: 2,
        });
    });
}
class DvcFileReader {
    reader;
    value;
    path;
    paths = new Set();
    constructor(reader, value) {
        this.reader = reader;
        this.value = value;
        this.path = reader.path;
    }
    read() {
        const { reader } = this;
        const root = reader.fields([], this.value, 'the file must hold a map', FILE_KEYS, REFUSED_FILE_KEYS) ?? {};
        const directory = this.path.includes('/') ? this.path.slice(0, this.path.lastIndexOf('/')) : '';
        const workingDirectory = this.workingDirectory(directory, root['wdir']);
        const outputs = this.list('outs', root['outs']).flatMap((value, index) => this.output(['outs', index], value, workingDirectory) ?? []);
        const frozen = reader.flag(['frozen'], root['frozen'], false);
        const locked = reader.flag(['locked'], root['locked'], false);
        const file = { path: this.path, workingDirectory, outputs, frozen: frozen || locked };
        const dependencies = this.list('deps', root['deps']);
        if (dependencies.length > 0)
            this.import(file, dependencies, root['md5']);
        if (typeof root['desc'] === 'string')
            file.description = root['desc'];
        if (root['always_changed'] === true)
            file.alwaysChanged = true;
        reader.throwMistakes();
        return file;
    }
    list(key, value) {
        if (value === undefined || value === null)
            return [];
        if (Array.isArray(value))
            return value;
        this.reader.mistake([key], `\`${key}\` must be a list`);
        return [];
    }
    import(file, dependencies, checksum) {
        const source = readDependency(this.reader, ['deps', 0], dependencies[0], file.workingDirectory);
        if (dependencies.length > 1 || file.outputs.length !== 1) {
            this.reader.mistake(['deps'], 'an import has one entry in `deps` and one in `outs`', 'Stages belong into dvc.yaml; import each thing by a .dvc file of its own.', true);
        }
        const [output] = file.outputs;
        if (!source || !output)
            return;
        file.source = source;
        output.source = source;
        if (source.kind === 'repository')
            output.pushed = false;
        if (this.reader.mistakes.length > 0 || !(0,values/* isYamlMap */.S6)(this.value))
            return;
        const found = (0,stage_checksum/* stageChecksum */.W)(this.value, file.workingDirectory);
        if (found !== this.reader.checksum(['md5'], checksum))
            file.isChecksumStale = true;
    }
    workingDirectory(directory, written) {
        if (written === undefined || written === null)
            return directory;
        const text = this.reader.text(['wdir'], written, 'wdir');
        if (text === undefined)
            return directory;
        return this.reader.attempt(['wdir'], () => (0,repository_path/* resolveInRepository */.AZ)(directory, text, this.path)) ?? directory;
    }
    output(at, value, directory) {
        const { reader } = this;
        const fields = reader.fields(at, value, 'an entry of `outs` must be a map', OUTPUT_KEYS, REFUSED_OUTPUT_KEYS);
        if (!fields)
            return undefined;
        const output = {
            path: this.outputPath([...at, 'path'], fields, directory),
            owner: this.path,
            cached: reader.flag([...at, 'cache'], fields['cache'], true),
            pushed: reader.flag([...at, 'push'], fields['push'], true),
        };
        reader.content(at, fields, output);
        if (fields['remote'] !== undefined) {
            const remote = reader.text([...at, 'remote'], fields['remote'], 'remote');
            if (remote !== undefined)
                output.remote = remote.toLowerCase();
        }
        return output;
    }
    outputPath(at, fields, directory) {
        const written = this.reader.text(at, fields['path'], 'path');
        if (written === undefined)
            return '';
        if (/^\w+:\/\//.test(written)) {
            this.reader.mistake(at, `"${written}" lies outside the repository, which Assay does not track`, 'Add a copy inside the repository.');
            return '';
        }
        const path = this.reader.attempt(at, () => (0,safe_path/* outputPath */.XC)(directory, written, this.path)) ?? '';
        if (path !== '' && this.paths.has(path))
            this.reader.mistake(at, `"${path}" stands there twice`);
        this.paths.add(path);
        return path;
    }
}


/***/ }),

/***/ 38633:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RJ: () => (/* binding */ workspaceGuard),
/* harmony export */   Uu: () => (/* binding */ manifestPathProblem),
/* harmony export */   XC: () => (/* binding */ outputPath)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43026);
/* harmony import */ var _core_repository_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34949);
/* harmony import */ var _core_reserved_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23521);
/* harmony import */ var _platform_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(48486);





/** No file system takes longer paths, and what is done per directory of a path stays cheap. */
const MAX_PATH_LENGTH = 4096;
const MAX_NAME_BYTES = 255;
/**
 * Why a path read from a manifest must not be written, in words that follow the path; undefined when it may.
 * Manifests never hold what DVC always ignores (`.git`, `.dvc/`, `.hg/`), so such entries are forged.
 */
function manifestPathProblem(path, platform = process.platform) {
    if (path === '')
        return 'is empty';
    if (path.length > MAX_PATH_LENGTH)
        return 'is longer than a path can be';
    if (path.includes('\0'))
        return 'holds a NUL';
    if (path.startsWith('/'))
        return 'is absolute';
    if (/[\uD800-\uDFFF]/u.test(path))
        return 'is not valid text';
    const parts = path.split('/');
    if (parts.some((part) => Buffer.byteLength(part) > MAX_NAME_BYTES))
        return 'has a name longer than a file can have';
    if (parts.some((part) => part === '..'))
        return 'leads out of its directory (..)';
    if (parts.some((part) => part === '' || part === '.'))
        return 'is not a plain path';
    return (0,_core_reserved_path_js__WEBPACK_IMPORTED_MODULE_1__/* .reservedProblem */ .y)(parts) ?? (platform === 'win32' ? windowsProblem(parts) : undefined);
}
/** What Windows reads as another path than it looks: separators, drives, streams, devices, dropped endings. */
function windowsProblem(parts) {
    if (parts.some((part) => part.includes('\\') || part.includes(':')))
        return 'means another place on Windows';
    if (parts.some((part) => /[. ]$/.test(part) || /^git~\d+$/i.test(part)))
        return 'means another name on Windows';
    if (parts.some((part) => /^(con|prn|aux|nul|com\d|lpt\d)(\..*)?$/i.test(part)))
        return 'is a device on Windows';
    return undefined;
}
/**
 * The repository path an output or a user means: `written`, relative to `directory` (POSIX, relative to the root);
 * `where` is the file it is written in.
 * Throws `PATH_OUTSIDE` (exit 2) for what leaves the repository and `PATH_RESERVED` (exit 2) for the root itself
 * and what belongs to git, Mercurial or DVC.
 */
function outputPath(directory, written, where) {
    const path = (0,_core_repository_path_js__WEBPACK_IMPORTED_MODULE_2__/* .resolveInRepository */ .AZ)(directory, written, where ?? 'the command line');
    const parts = path.split('/');
    const problem = path === ''
        ? 'is the repository itself'
        : ((0,_core_reserved_path_js__WEBPACK_IMPORTED_MODULE_1__/* .reservedProblem */ .y)([...parts, '']) ?? (process.platform === 'win32' ? windowsProblem(parts) : undefined));
    if (problem === undefined)
        return path;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo({
        code: 'PATH_RESERVED',
        message: `${where === undefined ? '' : `${where}: `}"${written.slice(0, 200)}" ${problem}`,
        hint: 'Name a file or directory of the project.',
        exitCode: 2,
    });
}
/**
 * Says whether a path of the workspace may be written: no directory between the root and the path may be a link to
 * one, or content would land elsewhere than its name says. Answers are remembered per directory, so use one guard per
 * operation. Throws `PATH_THROUGH_LINK` (exit 2) naming the path.
 */
function workspaceGuard(repository) {
    const safe = new Set(['']);
    const check = (directory, path) => {
        if (safe.has(directory))
            return;
        check(directory.slice(0, Math.max(0, directory.lastIndexOf('/'))), path);
        const absolute = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(repository.root, directory);
        if ((0,_platform_files_js__WEBPACK_IMPORTED_MODULE_4__/* .lstatIfExists */ .sM)(absolute)?.isSymbolicLink() && (0,_platform_files_js__WEBPACK_IMPORTED_MODULE_4__/* .statIfExists */ .oL)(absolute)?.isDirectory()) {
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo({
                code: 'PATH_THROUGH_LINK',
                message: `${path} would be written elsewhere: ${directory} is a link`,
                hint: `Make ${directory} a directory, or move the data out of it.`,
                exitCode: 2,
            });
        }
        safe.add(directory);
    };
    return (path) => check(path.slice(0, Math.max(0, path.lastIndexOf('/'))), path);
}


/***/ }),

/***/ 75814:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ stageChecksum)
/* harmony export */ });
/* unused harmony export isInRepository */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_repository_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(34949);
/* harmony import */ var _platform_yaml_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33535);
/* harmony import */ var _platform_yaml_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(28181);




/** Never part of the digest: what does not change which data is meant. */
const LEFT_OUT = new Set([
    'desc',
    'type',
    'labels',
    'meta',
    'locked',
    'frozen',
    'metric',
    'persist',
    'isexec',
    'size',
    'nfiles',
]);
/**
 * The digest of an import's declaration that DVC keeps as `md5` of its `.dvc` file (dvc-formats §1.2): MD5 of canonical
 * JSON of what DVC would write for it, without notes and sizes. `file` is the data of the file, `workingDirectory` what
 * its paths are relative to (POSIX, from the repository's root).
 */
function stageChecksum(file, workingDirectory) {
    const isInside = (written) => isInRepository(workingDirectory, written);
    const directory = typeof file['wdir'] === 'string' ? node_path__WEBPACK_IMPORTED_MODULE_1__.posix.normalize(file['wdir']).replace(/\/$/, '') : '.';
    const entries = (key) => (Array.isArray(file[key]) ? file[key] : []).filter((entry) => (0,_platform_yaml_index_js__WEBPACK_IMPORTED_MODULE_2__/* .isYamlMap */ .S6)(entry));
    const stage = {
        ...(directory !== '.' && { wdir: directory }),
        deps: entries('deps').map((entry) => dependency(entry, isInside)),
        outs: entries('outs').map((entry) => output(entry)),
        ...(file['always_changed'] === true && { always_changed: true }),
    };
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('md5').update(canonicalJson(stage)).digest('hex');
}
/** Whether a path that is written in a file of `directory` lies in the repository. */
function isInRepository(directory, written) {
    if (/^\w+:\/\//.test(written))
        return false;
    try {
        (0,_core_repository_path_js__WEBPACK_IMPORTED_MODULE_3__/* .resolveInRepository */ .AZ)(directory, written, '');
        return true;
    }
    catch {
        return false;
    }
}
function dependency(entry, isInside) {
    const path = pathOf(entry);
    if ((0,_platform_yaml_index_js__WEBPACK_IMPORTED_MODULE_2__/* .isYamlMap */ .S6)(entry['repo']))
        return { path, repo: withoutEmpty(entry['repo'], ['url', 'rev', 'rev_lock', 'config', 'remote']) };
    const isOurs = isInside(path);
    return {
        ...withoutEmpty(entry, ['md5', 'etag', 'checksum', 'fs_config']),
        ...hashOf(entry, isOurs),
        path: isOurs ? normal(path) : path,
    };
}
function output(entry) {
    return {
        ...withoutEmpty(entry, ['md5', 'plot', 'remote']),
        ...hashOf(entry, true),
        path: normal(pathOf(entry)),
        ...(entry['cache'] === false && { cache: false }),
        ...(entry['push'] === false && { push: false }),
    };
}
function pathOf({ path }) {
    return typeof path === 'string' ? path : '';
}
/** Entries of DVC 2 have no `hash`, and a null where nothing is recorded; things elsewhere always have it. */
function hashOf(entry, isOurs) {
    if (isOurs && !('hash' in entry))
        return { md5: entry['md5'] || null };
    return { hash: 'md5' };
}
function withoutEmpty(entry, keys) {
    return Object.fromEntries(keys.flatMap((key) => (entry[key] ? [[key, entry[key]]] : [])));
}
function normal(path) {
    return node_path__WEBPACK_IMPORTED_MODULE_1__.posix.normalize(path).replace(/(.)\/$/, '$1');
}
/** As Python's json module writes it with sorted keys: `, ` and `: ` between, everything above `~` escaped. */
function canonicalJson(value) {
    if (Array.isArray(value))
        return `[${value.map((item) => canonicalJson(item)).join(', ')}]`;
    if ((0,_platform_yaml_index_js__WEBPACK_IMPORTED_MODULE_2__/* .isYamlMap */ .S6)(value)) {
        const kept = (0,_platform_yaml_index_js__WEBPACK_IMPORTED_MODULE_4__/* .yamlEntries */ .go)(value)
            .map(([key, child]) => [(0,_platform_yaml_index_js__WEBPACK_IMPORTED_MODULE_4__/* .keyText */ .Pu)(key), child])
            .filter(([key]) => !LEFT_OUT.has(key))
            .sort(([a], [b]) => (a < b ? -1 : 1));
        return `{${kept.map(([key, child]) => `${asciiJson(key)}: ${canonicalJson(child)}`).join(', ')}}`;
    }
    if (value instanceof _platform_yaml_index_js__WEBPACK_IMPORTED_MODULE_2__/* .YamlFloat */ .iw)
        return String(value.value);
    return typeof value === 'string'
        ? asciiJson(value)
        : typeof value === 'bigint'
            ? String(value)
            : JSON.stringify(value);
}
function asciiJson(text) {
    return JSON.stringify(text).replace(/[^\0-~]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}


/***/ })

};
;