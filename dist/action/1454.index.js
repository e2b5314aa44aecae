export const id = 1454;
export const ids = [1454];
export const modules = {

/***/ 22007:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/**
 * The candidate a typist most likely meant: smallest edit distance (insert, delete, replace,
 * swap of neighbours), if at most a third of the word is off; otherwise undefined.
 */
function nearest(word, candidates) {
    let best;
    let bestDistance = Math.max(1, Math.floor(word.length / 3)) + 1;
    for (const candidate of candidates) {
        if (Math.abs(candidate.length - word.length) >= bestDistance)
            continue;
        const distance = editDistance(word.toLowerCase(), candidate.toLowerCase());
        if (distance < bestDistance)
            [best, bestDistance] = [candidate, distance];
    }
    return best;
}
/** Optimal string alignment distance. */
function editDistance(a, b) {
    let beforePrevious = [];
    let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
    for (let i = 1; i <= a.length; i++) {
        const row = [i];
        for (let j = 1; j <= b.length; j++) {
            const cost = a[i - 1] === b[j - 1] ? 0 : 1;
            let distance = Math.min(previous[j] + 1, row[j - 1] + 1, previous[j - 1] + cost);
            if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
                distance = Math.min(distance, beforePrevious[j - 2] + 1);
            }
            row.push(distance);
        }
        [beforePrevious, previous] = [previous, row];
    }
    return previous[b.length];
}


/***/ }),

/***/ 34949:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AZ: () => (/* binding */ resolveInRepository),
/* harmony export */   FK: () => (/* binding */ isInside),
/* harmony export */   HH: () => (/* binding */ byCodePoint),
/* harmony export */   ev: () => (/* binding */ resolveSource),
/* harmony export */   vS: () => (/* binding */ byDirectory)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43026);


/**
 * Resolves a path written in a file against that file's directory. Both the directory and the result are
 * POSIX paths relative to the repository root ('' is the root). `./` and trailing slashes vanish.
 * Throws `PATH_OUTSIDE` (exit 2), with the hint, for absolute paths and for paths that leave the repository.
 */
function resolveInRepository(directory, written, where, hint = 'Use a path relative to this file that stays inside the repository.') {
    const parts = directory === '' ? [] : directory.split('/');
    const outside = () => new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo({
        code: 'PATH_OUTSIDE',
        message: `${where}: "${written.slice(0, 200)}" is not a path inside the repository`,
        hint,
        exitCode: 2,
    });
    if (written === '' || written.startsWith('/') || /^[A-Za-z]:[\\/]/.test(written) || written.includes('\0')) {
        throw outside();
    }
    for (const part of written.split('/')) {
        if (part === '' || part === '.')
            continue;
        if (part !== '..')
            parts.push(part);
        else if (parts.pop() === undefined)
            throw outside();
    }
    return parts.join('/');
}
/**
 * The same for what is only read, such as a dependency: it may leave the repository, as a project inside a larger git
 * repository does. What leads out begins with `../` and is relative to the root; whoever reads it
 * must see to it that it stays in the git repository.
 */
function resolveSource(directory, written, where) {
    const isAbsolute = /^(?:\/|[A-Za-z]:[\\/])/.test(written);
    const path = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(directory, written).replace(/\/$/, '');
    if (isAbsolute || written.includes('\0') || !/^\.\.\/./.test(path))
        return resolveInRepository(directory, written, where);
    return path;
}
/** Whether `path` is `parent` or lies below it; both POSIX, relative to the repository root. */
function isInside(path, parent) {
    return parent === '' || path === parent || path.startsWith(`${parent}/`);
}
/** Compares by code point, as DVC and Python sort (JavaScript's own order differs above U+FFFF). */
function byCodePoint(a, b) {
    return Buffer.compare(Buffer.from(a), Buffer.from(b));
}
/** The order in which a walk meets two directories (POSIX): a directory before those below it, siblings by code point. */
function byDirectory(a, b) {
    if (a === b)
        return 0;
    const [namesOfA, namesOfB] = [a.split('/'), b.split('/')];
    const at = namesOfA.findIndex((name, index) => name !== namesOfB[index]);
    if (a === '.' || at < 0)
        return -1;
    if (b === '.' || namesOfB[at] === undefined)
        return 1;
    return byCodePoint(namesOfA[at], namesOfB[at]);
}


/***/ }),

/***/ 53488:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ readCanonical),
  a: () => (/* binding */ readCanonicalValue)
});

;// CONCATENATED MODULE: ./build/src/platform/yaml/canonical-node.js
/** Thrown where a text is left to the full reader. */
const NOT_CANONICAL = new Error('not canonical');
/** A list or map of at least one child, without brackets. */
function collectionNode(kind, value, start, children) {
    const last = children.at(-1);
    return { kind, value, from: start, start, end: Math.max(last.node.end, last.afterMark), flow: false, children };
}
/** A scalar. */
function leafNode(value, start, end) {
    return { kind: 'scalar', value, from: start, start, end, flow: false, children: [] };
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./build/src/platform/yaml/resolve-plain.js
var resolve_plain = __webpack_require__(68380);
;// CONCATENATED MODULE: ./build/src/platform/yaml/canonical-scalar.js



/** What a scalar without quotes means. */
function plainScalar(text) {
    const meaning = (0,resolve_plain/* resolvePlain */.R)(text);
    if (meaning.kind === 'merge' || meaning.kind === 'broken')
        throw NOT_CANONICAL;
    return meaning.kind === 'text' ? text : meaning.value;
}
/** Lines joined by blanks; blanks around a line break do not count. */
function folded(lines) {
    const last = lines.length - 1;
    return lines
        .map((line, index) => (index > 0 ? trimStart(line) : line))
        .map((line, index) => (index < last ? trimEnd(line) : line))
        .join(' ');
}
/** Without blanks there. Other white space is text. */
function trimStart(line) {
    return line.replace(/^ +/, '');
}
/** Without blanks there. Other white space is text. */
function trimEnd(line) {
    let end = line.length;
    while (line[end - 1] === ' ')
        end--;
    return line.slice(0, end);
}
/** What a text in double quotes holds. */
function unescaped(source) {
    if (!/[\\\n]/.test(source))
        return source.slice(1, -1);
    const document = (0,dist/* parseDocument */.Tp)(source, { schema: 'failsafe', logLevel: 'silent' });
    const value = document.errors.length === 0 ? document.toJS() : undefined;
    if (typeof value !== 'string')
        throw NOT_CANONICAL;
    return value;
}

;// CONCATENATED MODULE: ./build/src/platform/yaml/canonical-flow-list.js


/** A word, a number or a text in quotes, with a comma or the end of its list behind it. */
const ITEM = /(?:[A-Za-z0-9_.+/-][A-Za-z0-9_.+/@=-]*|'[^'\n]*'|"[^"\\\n]*")(?= ?[,\]])/y;
const MAX_DEPTH = 20;
/** Reads a list such as `[1, 2, [a, 'b']]` on one line, whose bracket opens at `start`; other content is not canonical. */
function readFlowList(text, start, withPlaces, depth = 0) {
    if (depth > MAX_DEPTH)
        throw NOT_CANONICAL;
    const value = [];
    const children = [];
    const afterBlank = (at) => (text[at] === ' ' ? at + 1 : at);
    let at = afterBlank(start + 1);
    if (text[at] !== ']') {
        for (;;) {
            const item = text[at] === '[' ? readFlowList(text, at, withPlaces, depth + 1) : readItem(text, at, withPlaces);
            value.push(item.value);
            const { node } = item;
            if (node)
                children.push({ from: at, key: undefined, keyStart: at, afterMark: at, merge: false, node });
            at = afterBlank(item.end);
            if (text[at] === ']')
                break;
            if (text[at] !== ',')
                throw NOT_CANONICAL;
            at = afterBlank(at + 1);
        }
    }
    const end = at + 1;
    const node = { ...leafNode(value, start, end), kind: 'list', flow: true, children };
    return { value, node: withPlaces ? node : undefined, end };
}
function readItem(text, start, withPlaces) {
    ITEM.lastIndex = start;
    if (!ITEM.test(text))
        throw NOT_CANONICAL;
    const end = ITEM.lastIndex;
    const written = text.slice(start, end);
    if (written === '-')
        throw NOT_CANONICAL;
    const value = /^['"]/.test(written) ? written.slice(1, -1) : plainScalar(written);
    return { value, node: withPlaces ? leafNode(value, start, end) : undefined, end };
}

// EXTERNAL MODULE: ./build/src/platform/yaml/values.js
var values = __webpack_require__(33535);
// EXTERNAL MODULE: ./build/src/platform/yaml/yaml-map.js
var yaml_map = __webpack_require__(28181);
;// CONCATENATED MODULE: ./build/src/platform/yaml/canonical-reader.js






/**
 * The tree of a text in the plain shape that DVC writes: block maps and lists, scalars without anchors and tags.
 * Blank lines and comments may stand between entries, and comments behind plain scalars. Undefined for everything
 * else, mistakes included, which is left to the full reader; on what both read they agree. It is there for speed: a
 * lock of many stages is megabytes, and the library behind the full reader is slow to start.
 */
function readCanonical(text) {
    const reader = new CanonicalReader(text, true);
    return reader.document() === undefined ? undefined : reader.node;
}
/** The data of such a text without its places, in half the time; never null. */
function readCanonicalValue(text) {
    return new CanonicalReader(text, false).document();
}
const ORDINARY = /^[\n\x20-\x7e\xa0-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffd\u{10000}-\u{10ffff}]+$/u;
const PLAIN_START = /[^\s,[\]{}#&*!|>'"%@`?:-]|[?:-](?=[^\s])/y;
/** What most keys are, in other words than `PLAIN_KEY`: it is tried first. */
const SIMPLE_KEY = /[A-Za-z_][A-Za-z0-9_./@-]{0,400}(?=:[ \n])/y;
/** A key without quotes, up to its colon. */
const PLAIN_KEY = /([^\s,[\]{}#&*!|>'"%@`?:-](?:[^\s:]|:(?=\S)| (?! |#|:)){0,500}):(?=[ \n])/y;
const QUOTED_KEY = /'((?:[^'\n]|''){0,500})':(?=[ \n])/y;
/** Blank lines and lines of comment. */
const BETWEEN = /(?: *(?:#[^\n]*)?\n)*/y;
const canonical_reader_MAX_DEPTH = 100;
const NEW_LINE = 10;
const BLANK = 32;
const HASH = 35;
const DASH = 45;
class CanonicalReader {
    text;
    withPlaces;
    at = 0;
    depth = 0;
    /** Where what was read last stands; only made where places are asked for. */
    node;
    /** The key that `isKeyAt` has found, where it starts and where it ends. */
    foundKey = '';
    foundKeyAt = -1;
    foundKeyEnd = -1;
    constructor(text, withPlaces) {
        this.text = text;
        this.withPlaces = withPlaces;
    }
    /** Undefined where the text is not canonical. */
    document() {
        if (!ORDINARY.test(this.text))
            return undefined;
        try {
            return this.root();
        }
        catch (error) {
            if (error === NOT_CANONICAL)
                return undefined;
            throw error;
        }
    }
    root() {
        const { text } = this;
        if (!text.endsWith('\n'))
            throw NOT_CANONICAL;
        this.at = this.afterComments();
        if (this.at === text.length || text[this.at] === ' ')
            throw NOT_CANONICAL;
        const root = this.block(0, -1);
        this.at = this.afterComments();
        if (!(Array.isArray(root) || (0,values/* isYamlMap */.S6)(root)) || this.at !== text.length)
            throw NOT_CANONICAL;
        return root;
    }
    /** What starts here, at the column `indent` of its line, below something at the column `parent`. */
    block(indent, parent) {
        if (++this.depth > canonical_reader_MAX_DEPTH)
            throw NOT_CANONICAL;
        const value = this.isDashAt(this.at)
            ? this.list(indent)
            : this.isKeyAt(this.at)
                ? this.map(indent)
                : this.scalar(parent);
        this.depth--;
        return value;
    }
    list(indent) {
        const start = this.at;
        const children = [];
        const value = [];
        do {
            const from = this.at;
            this.at++;
            const afterMark = this.at;
            const inLine = this.text[this.at] === ' ' && this.text[this.at + 1] !== '\n';
            if (inLine)
                this.at++;
            value.push(inLine ? this.block(indent + 2, indent) : this.below(indent, false));
            const { node } = this;
            if (node)
                children.push({ from, key: undefined, keyStart: node.start, afterMark, merge: false, node });
        } while (this.continues(indent, false));
        if (this.withPlaces)
            this.node = collectionNode('list', value, start, children);
        return value;
    }
    map(indent) {
        const start = this.at;
        const children = [];
        const keys = [];
        const map = {};
        let isOrdinary = true;
        do {
            const from = this.at;
            const key = this.key();
            const afterMark = this.at;
            if (key === '__proto__' || Object.hasOwn(map, key))
                throw NOT_CANONICAL;
            isOrdinary &&= (0,yaml_map/* isOrdinaryKey */.G9)(key);
            keys.push(key);
            map[key] = this.entryValue(indent);
            const { node } = this;
            if (node)
                children.push({ from, key, keyStart: from, afterMark, merge: false, node });
        } while (this.continues(indent, true));
        const value = isOrdinary ? map : (0,yaml_map/* mapOf */.A7)(keys.map((key) => [key, map[key]]));
        if (this.withPlaces)
            this.node = collectionNode('map', value, start, children);
        return value;
    }
    entryValue(indent) {
        const { text } = this;
        if (text[this.at] === '\n' || text[this.at + 1] === '\n')
            return this.below(indent, true);
        this.at++;
        return this.scalar(indent);
    }
    /** The value of a key or dash at the column `indent` whose line ends here, with or without a blank. */
    below(indent, isMap) {
        const end = this.at;
        if (this.text[this.at] === ' ')
            this.at++;
        this.at++;
        this.at = this.afterComments();
        const column = this.indentation();
        const hasList = isMap && column === indent && this.isDashAt(this.at + column);
        if (column <= indent && !hasList)
            return this.leaf(null, end, end);
        this.at += column;
        return this.block(column, indent);
    }
    /** Whether the next line is one more entry or item at this column, and if so goes to its first character. */
    continues(indent, isMap) {
        this.at = this.afterComments();
        if (this.at >= this.text.length)
            return false;
        const column = this.indentation();
        if (column > indent)
            throw NOT_CANONICAL;
        if (column < indent)
            return false;
        const isMore = isMap ? this.isKeyAt(this.at + column) : this.isDashAt(this.at + column);
        // Behind a list at the column of its key the map goes on.
        if (!isMore && isMap)
            throw NOT_CANONICAL;
        if (isMore)
            this.at += column;
        return isMore;
    }
    /** The start of the first line from here on that is neither blank nor a comment. */
    afterComments() {
        const { text } = this;
        let end = this.at;
        while (text.charCodeAt(end) === BLANK)
            end++;
        const code = text.charCodeAt(end);
        if (code !== NEW_LINE && code !== HASH)
            return this.at;
        BETWEEN.lastIndex = this.at;
        BETWEEN.test(text);
        return BETWEEN.lastIndex;
    }
    /** Blanks at the start of the line that starts here; 0 at the end of the text. */
    indentation() {
        let end = this.at;
        while (this.text.charCodeAt(end) === BLANK)
            end++;
        if (this.text.charCodeAt(end) === NEW_LINE)
            throw NOT_CANONICAL;
        return end - this.at;
    }
    isDashAt(at) {
        if (this.text.charCodeAt(at) !== DASH)
            return false;
        const next = this.text.charCodeAt(at + 1);
        return next === BLANK || next === NEW_LINE;
    }
    isKeyAt(at) {
        const { text } = this;
        SIMPLE_KEY.lastIndex = PLAIN_KEY.lastIndex = QUOTED_KEY.lastIndex = at;
        if (SIMPLE_KEY.test(text)) {
            this.foundKeyEnd = SIMPLE_KEY.lastIndex + 1;
            this.foundKey = text.slice(at, SIMPLE_KEY.lastIndex);
        }
        else if (PLAIN_KEY.test(text)) {
            this.foundKeyEnd = PLAIN_KEY.lastIndex;
            this.foundKey = text.slice(at, PLAIN_KEY.lastIndex - 1);
        }
        else if (QUOTED_KEY.test(text)) {
            this.foundKeyEnd = QUOTED_KEY.lastIndex;
            this.foundKey = text.slice(at, QUOTED_KEY.lastIndex - 1);
        }
        else
            return false;
        this.foundKeyAt = at;
        return true;
    }
    /** The key here, where `isKeyAt` has found one. */
    key() {
        if (this.foundKeyAt !== this.at)
            throw NOT_CANONICAL;
        const { foundKey } = this;
        this.at = this.foundKeyEnd;
        if (foundKey.startsWith("'"))
            return foundKey.slice(1, -1).replaceAll("''", "'");
        if ((0,resolve_plain/* resolvePlain */.R)(foundKey).kind !== 'text')
            throw NOT_CANONICAL;
        return foundKey;
    }
    /** A scalar, which may go on in lines that are indented by more than `parent`; ends at a new line. */
    scalar(parent) {
        const { text } = this;
        const start = this.at;
        const first = text[start] ?? '';
        if (first === "'" || first === '"')
            return this.quoted(first, parent);
        if (first === '[')
            return this.flowList(parent);
        if (text.startsWith('{}\n', start)) {
            this.at = start + 3;
            const value = {};
            if (this.withPlaces)
                this.node = { ...leafNode(value, start, start + 2), kind: 'map', flow: true };
            return value;
        }
        PLAIN_START.lastIndex = start;
        if (!PLAIN_START.test(text))
            throw NOT_CANONICAL;
        const words = [];
        let end;
        let hasComment;
        do {
            const from = this.at;
            const line = this.restOfLine();
            const mark = line.indexOf(' #');
            hasComment = mark >= 0;
            const written = trimEnd(hasComment ? line.slice(0, mark) : line);
            if (written.includes(': ') || written.endsWith(':') || line.startsWith('#'))
                throw NOT_CANONICAL;
            words.push(trimStart(written));
            end = from + written.length;
            if (hasComment && this.goesOn(parent))
                throw NOT_CANONICAL;
        } while (!hasComment && this.goesOn(parent));
        return this.leaf(plainScalar(words.length === 1 ? words[0] : words.join(' ')), start, end);
    }
    leaf(value, start, end) {
        if (this.withPlaces)
            this.node = leafNode(value, start, end);
        return value;
    }
    flowList(parent) {
        const { value, node, end } = readFlowList(this.text, this.at, this.withPlaces);
        if (this.text[end] !== '\n')
            throw NOT_CANONICAL;
        this.node = node;
        this.at = end + 1;
        if (this.goesOn(parent))
            throw NOT_CANONICAL;
        return value;
    }
    restOfLine() {
        const end = this.text.indexOf('\n', this.at);
        const line = this.text.slice(this.at, end);
        this.at = end + 1;
        return line;
    }
    /** Whether a scalar goes on in the next line; one that goes on behind blank lines or comments is not canonical. */
    goesOn(parent) {
        const next = this.afterComments();
        if (next >= this.text.length)
            return false;
        let column = 0;
        while (this.text[next + column] === ' ')
            column++;
        if (column > parent && next !== this.at)
            throw NOT_CANONICAL;
        return column > parent;
    }
    quoted(quote, parent) {
        const { text } = this;
        const start = this.at;
        const pattern = quote === "'" ? /'(?:[^']|'')*'(?=\n)/y : /"(?:[^"\\]|\\[^])*"(?=\n)/y;
        pattern.lastIndex = start;
        const source = pattern.exec(text)?.[0];
        if (source === undefined)
            throw NOT_CANONICAL;
        const lines = source.split('\n');
        for (const line of lines.slice(1))
            if (line.search(/[^ ]/) <= parent)
                throw NOT_CANONICAL;
        this.at = start + source.length + 1;
        if (this.goesOn(parent))
            throw NOT_CANONICAL;
        return this.leaf(quote === "'" ? folded(lines).slice(1, -1).replaceAll("''", "'") : unescaped(source), start, start + source.length);
    }
}


/***/ }),

/***/ 69424:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ composeYaml)
});

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./build/src/platform/yaml/canonical-reader.js + 3 modules
var canonical_reader = __webpack_require__(53488);
;// CONCATENATED MODULE: ./build/src/platform/yaml/forbidden-characters.js

/** What the YAML reader of DVC does not let through (`reader.py` of ruamel.yaml). */
const UNPRINTABLE = /[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u;
/** The first character that DVC's reader refuses although YAML parsers at large may take it. */
function forbiddenCharacter(text) {
    const found = UNPRINTABLE.exec(text);
    if (found !== null) {
        const code = (found[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
        return {
            offset: found.index,
            message: `has the unprintable character U+${code}`,
            hint: 'Delete it, or write it as an escape in double quotes.',
        };
    }
    const offset = text.includes('\t') ? offsetOfBareTab(text) : undefined;
    return offset === undefined
        ? undefined
        : { offset, message: 'has a tab outside of quotes', hint: 'Use spaces; DVC refuses the file otherwise.' };
}
/**
 * Tabs are data in quotes, in block scalars and in comments. Between the parts of a flow collection they
 * are let through, because JSON files indented with tabs are read as YAML too.
 */
function offsetOfBareTab(text) {
    let offset = 0;
    let depth = 0;
    let next = 'token';
    let blockAhead = false;
    for (const lexeme of new dist/* Lexer */.JG().lex(text)) {
        if (lexeme === dist/* CST */.DB.SCALAR) {
            next = blockAhead ? 'block' : 'plain';
            blockAhead = false;
            continue;
        }
        if (lexeme === dist/* CST */.DB.DOCUMENT || lexeme === dist/* CST */.DB.FLOW_END)
            continue;
        const type = next === 'token' ? dist/* CST */.DB.tokenType(lexeme) : next;
        if ((type === 'space' || type === 'plain') && depth === 0 && lexeme.includes('\t'))
            return offset + lexeme.indexOf('\t');
        if (type === 'flow-map-start' || type === 'flow-seq-start')
            depth++;
        if (type === 'flow-map-end' || type === 'flow-seq-end')
            depth--;
        if (type === 'block-scalar-header')
            blockAhead = true;
        offset += lexeme.length;
        next = 'token';
    }
    return undefined;
}

// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(43026);
;// CONCATENATED MODULE: ./build/src/platform/yaml/invalid-yaml.js

/** The `YAML_INVALID` error (exit 2) that reports these mistakes; the first one is its message and place. */
function invalidYaml(file, found, locationOf, cause) {
    const mistakes = found.map(({ offset, message, hint }) => {
        return { message, location: locationOf(offset), ...(hint === undefined ? {} : { hint }) };
    });
    const [first] = mistakes;
    return new errors/* UserError */.yo({
        code: 'YAML_INVALID',
        message: first?.message ?? `${file} is not YAML`,
        exitCode: 2,
        ...(first?.hint === undefined ? {} : { hint: first.hint }),
        ...(first?.location === undefined ? {} : { location: first.location }),
        ...(mistakes.length > 1 ? { mistakes } : {}),
        ...(cause === undefined ? {} : { cause }),
    });
}
/**
 * Why a text has no YAML tree. A text with merge conflict markers is said to have them, whatever the
 * parser stumbled over; otherwise the first syntax error counts, as the later ones follow from it.
 */
function syntaxMistake(text, errors) {
    const [first] = errors;
    if (first === undefined)
        return undefined;
    const conflict = conflictMarker(text);
    if (conflict !== undefined) {
        return {
            offset: conflict,
            message: 'has merge conflict markers',
            hint: 'Keep one side, delete the lines that start with <<<<<<<, ======= and >>>>>>>, and add the file again.',
        };
    }
    return { offset: first.pos[0], message: worded(first), hint: hintFor(first) };
}
function conflictMarker(text) {
    const ours = /^<{7}(?: |\r?$)/m.exec(text);
    const markers = /^<{7}(?: |\r?$)[^]*?^={7}\r?$[^]*?^>{7}(?: |\r?$)/m;
    return ours !== null && markers.test(text) ? ours.index : undefined;
}
function worded(error) {
    switch (error.code) {
        case 'MULTIPLE_DOCS':
            return 'holds more than one YAML document';
        case 'TAB_AS_INDENT':
            return 'is indented with a tab';
        case 'RESOURCE_EXHAUSTION':
            return 'is nested too deeply';
        default:
            return `YAML error: ${error.message}`;
    }
}
function hintFor({ code, message }) {
    switch (code) {
        case 'MULTIPLE_DOCS':
            return 'Keep one document: delete the `---` line and what follows it, or move that to a file of its own.';
        case 'TAB_AS_INDENT':
            return 'Indent with spaces.';
        case 'BLOCK_AS_IMPLICIT_KEY':
            return 'Quote a value that contains ": ", or start the nested map on the next line.';
        case 'BAD_SCALAR_START':
            return 'Put quotes around the value.';
        case 'BAD_DQ_ESCAPE':
            return 'In double quotes a backslash starts an escape: write \\\\ or use single quotes.';
        case 'RESOURCE_EXHAUSTION':
            return 'Flatten the structure.';
        case 'MISSING_CHAR':
            if (message.includes('quote'))
                return 'Close the quote that was opened above, and indent the lines it goes on in.';
            if (message.includes('flow'))
                return 'Quote text that contains [ ] { } or , inside brackets.';
            return 'Write `key: value`, with a space after the colon.';
        default:
            return 'Check the indentation, the quotes and the brackets of this line and the one above.';
    }
}

;// CONCATENATED MODULE: ./build/src/platform/yaml/nesting.js
/** Deeper than anybody writes, and far from what exhausts the stack of a reader. */
const MOST_LEVELS = 1000;
const COMPACT_LISTS = new RegExp(`^ *(?:[-?] ){${MOST_LEVELS}}`, 'm');
/**
 * Brackets, or lists begun on one line, that are nested too deeply to be read. A reader that runs out of stack could end
 * the whole program: the engine aborts when it is to prepare a regular expression there. Brackets in quotes count too.
 */
function tooDeep(text) {
    let depth = 0;
    for (let at = 0; at < text.length; at++) {
        const character = text.charCodeAt(at);
        if (character === 91 || character === 123)
            depth++;
        else if ((character === 93 || character === 125) && depth > 0)
            depth--;
        if (depth > MOST_LEVELS)
            return mistakeAt(at);
    }
    const lists = COMPACT_LISTS.exec(text);
    return lists ? mistakeAt(lists.index) : undefined;
}
function mistakeAt(offset) {
    return { offset, message: 'is nested too deeply', hint: 'Flatten the structure.' };
}

// EXTERNAL MODULE: ./build/src/platform/yaml/resolve-plain.js
var resolve_plain = __webpack_require__(68380);
// EXTERNAL MODULE: ./build/src/platform/yaml/values.js
var values = __webpack_require__(33535);
;// CONCATENATED MODULE: ./build/src/platform/yaml/read-scalar.js


const QUOTE_IT = 'If it is text, put it in quotes.';
const STANDARD = 'tag:yaml.org,2002:';
/** The data of a scalar: quoted and block scalars are text, plain ones mean what they look like, a tag decides over both. */
function readScalar(node) {
    const text = node.source ?? '';
    const tag = node.tag ?? '!';
    if (tag === `${STANDARD}str`)
        return { value: text };
    if (tag === '!' && node.type !== 'PLAIN')
        return { value: text };
    const meaning = (0,resolve_plain/* resolvePlain */.R)(text);
    if (tag === '!') {
        if (meaning.kind === 'value')
            return { value: meaning.value };
        if (meaning.kind === 'text')
            return { value: text };
        return { message: `"${text}" only looks like a value`, hint: QUOTE_IT };
    }
    const value = meaning.kind === 'value' ? tagged(tag, meaning.value) : undefined;
    return value === undefined
        ? { message: `has the tag ${tag}, which does not fit or which DVC does not read`, hint: 'Delete the tag.' }
        : { value };
}
function tagged(tag, value) {
    switch (tag.slice(STANDARD.length)) {
        case 'int':
            return typeof value === 'number' || typeof value === 'bigint' ? value : undefined;
        case 'float':
            return typeof value === 'number' || typeof value === 'bigint'
                ? new values/* YamlFloat */.iw(Number(value))
                : value instanceof values/* YamlFloat */.iw
                    ? value
                    : undefined;
        case 'bool':
            return typeof value === 'boolean' ? value : undefined;
        case 'null':
            return value === null ? value : undefined;
        default:
            return undefined;
    }
}

// EXTERNAL MODULE: ./build/src/platform/yaml/yaml-map.js
var yaml_map = __webpack_require__(28181);
;// CONCATENATED MODULE: ./build/src/platform/yaml/read-value.js




/** Nodes that aliases may add to a document, all together. Files written by people stay far below, "alias bombs" do not. */
const MAX_ALIASED_NODES = 100_000;
/** Reads the data of a syntax tree, exactly as DVC's reader (ruamel.yaml, `safe`) would, and notes every mistake. */
class ValueReader {
    text;
    lineOf;
    mistakes = [];
    values = new Map();
    targets = new Map();
    anchors = new Map();
    size = 0;
    aliasedSize = 0;
    tooLarge = false;
    constructor(text, lineOf) {
        this.text = text;
        this.lineOf = lineOf;
    }
    /** The data of a node, which is also kept in `values`. */
    read(node) {
        if (node === null)
            return null;
        const before = this.size++;
        const anchor = (0,dist/* isAlias */.Vj)(node) || node.anchor === undefined ? undefined : { node, size: undefined };
        if (anchor && !(0,dist/* isAlias */.Vj)(node) && node.anchor !== undefined)
            this.anchors.set(node.anchor, anchor);
        const value = this.data(node);
        this.values.set(node, value);
        if (anchor)
            anchor.size = this.size - before;
        return value;
    }
    data(node) {
        if ((0,dist/* isAlias */.Vj)(node))
            return this.follow(node);
        if ((0,dist/* isScalar */.jn)(node))
            return this.scalar(node);
        if (node.tag !== undefined && !/^tag:yaml\.org,2002:(?:map|seq)$/.test(node.tag)) {
            this.mistake(node, `has the tag ${node.tag}, which DVC does not read`, 'Delete the tag.');
        }
        if ((0,dist/* isSeq */.oP)(node))
            return node.items.map((item) => this.read(item));
        return (0,dist/* isMap */.jh)(node) ? this.map(node) : null;
    }
    scalar(node) {
        const read = readScalar(node);
        if ('value' in read) {
            const isCut = typeof read.value === 'string' && this.isOpen(node);
            return isCut ? read.value.replace(/\n$/, '') : read.value;
        }
        this.mistake(node, read.message, read.hint);
        return null;
    }
    /** Whether it is a block scalar cut short by the end of the text: the line break that it lacks is not part of it. */
    isOpen(node) {
        const isBlock = node.type === 'BLOCK_LITERAL' || node.type === 'BLOCK_FOLDED';
        return isBlock && node.range?.[1] === this.text.length && !this.text.endsWith('\n');
    }
    follow(alias) {
        const anchor = this.anchors.get(alias.source);
        if (anchor === undefined) {
            this.mistake(alias, `there is no anchor &${alias.source} before *${alias.source}`, 'Define the anchor above its first use, or quote the text.');
            return null;
        }
        if (anchor.size === undefined) {
            this.mistake(alias, `*${alias.source} stands inside of what it refers to`, 'Write the value out.');
            return null;
        }
        this.size += anchor.size;
        this.aliasedSize += anchor.size;
        if (this.aliasedSize > MAX_ALIASED_NODES) {
            if (!this.tooLarge)
                this.mistake(alias, 'aliases make the document far too large', 'Write the values out.');
            this.tooLarge = true;
            return null;
        }
        this.targets.set(alias, anchor.node);
        return this.values.get(anchor.node) ?? null;
    }
    /** Keys of `<<` come first and give way to the map's own, as ruamel.yaml has it. */
    map(node) {
        const entries = new Map();
        const merges = node.items.filter(isMerge);
        for (const second of merges.slice(1))
            this.mistake(second.key, 'repeats <<', 'Merge several maps with `<<: [*a, *b]`.');
        if (merges[0])
            for (const [key, value] of this.merged(merges[0]))
                entries.set((0,yaml_map/* keyIdentity */.CP)(key), { key, value, offset: undefined });
        for (const pair of node.items.filter((item) => !isMerge(item))) {
            const key = this.key(pair.key);
            const value = this.read(pair.value);
            if (key === undefined)
                continue;
            const earlier = entries.get((0,yaml_map/* keyIdentity */.CP)(key));
            if (earlier?.offset !== undefined)
                this.repeatedKey(pair.key, key, earlier.offset);
            entries.set((0,yaml_map/* keyIdentity */.CP)(key), { key: earlier?.key ?? key, value, offset: offsetOf(pair.key) });
        }
        this.refuseLookAlikes([...entries.values()], node);
        return (0,yaml_map/* mapOf */.A7)([...entries.values()].map(({ key, value }) => [key, value]));
    }
    merged(pair) {
        const value = this.read(pair.value);
        const maps = Array.isArray(value) ? value : [value];
        if (!maps.every(values/* isYamlMap */.S6)) {
            this.mistake(pair.key, '<< merges something that is not a map', 'Give << a map or a list of maps, such as `<<: *defaults`.');
            return [];
        }
        // Of several maps an earlier one wins, and its keys come last.
        return [
            ...new Map(maps
                .toReversed()
                .flatMap(yaml_map/* yamlEntries */.go)
                .map((entry) => [(0,yaml_map/* keyIdentity */.CP)(entry[0]), entry])).values(),
        ];
    }
    key(node) {
        const value = this.read(node);
        if (!Array.isArray(value) && !(0,values/* isYamlMap */.S6)(value))
            return value;
        this.mistake(node, 'a list or a map cannot be a key', 'Quote the key if it is text: `"[a, b]": …`.');
        return undefined;
    }
    repeatedKey(node, key, first) {
        this.mistake(node, `repeats the key "${(0,yaml_map/* keyText */.Pu)(key)}"`, `It stands in line ${this.lineOf(first)} already: keep one of the two.`);
    }
    /** `1` and `'1'` are two keys to Python but one name for everything that reads them here. */
    refuseLookAlikes(entries, map) {
        const names = new Set();
        for (const { key, offset } of entries) {
            const name = (0,yaml_map/* keyText */.Pu)(key);
            if (names.has(name)) {
                this.mistakes.push({
                    offset: offset ?? offsetOf(map),
                    message: `has two keys that both read "${name}"`,
                    hint: 'Rename one of them.',
                });
            }
            names.add(name);
        }
    }
    mistake(node, message, hint) {
        this.mistakes.push({ offset: offsetOf(node), message, hint });
    }
}
/** Whether the entry is `<<: …`, which merges other maps. */
function isMerge(pair) {
    return (0,dist/* isScalar */.jn)(pair.key) && pair.key.type === 'PLAIN' && pair.key.source === '<<' && pair.key.tag === undefined;
}
function offsetOf(node) {
    return node?.range?.[0] ?? 0;
}

;// CONCATENATED MODULE: ./build/src/platform/yaml/tree.js


/** The tree of a document that was read without a mistake. */
function treeOf(root, reader) {
    return root === null ? null : new TreeBuilder(reader).node(root, [], 0);
}
class TreeBuilder {
    reader;
    built = new Map();
    constructor(reader) {
        this.reader = reader;
    }
    /** `before` are the tokens between what precedes the node and the node; `fallback` is where a missing node would be. */
    node(node, before, fallback) {
        const [start, end] = node?.range ?? [fallback, fallback];
        const marks = before.filter(({ type }) => type === 'anchor' || type === 'tag');
        const from = Math.min(start, ...marks.map(({ offset }) => offset));
        const value = node === null ? null : (this.reader.values.get(node) ?? null);
        const tree = { kind: kindOf(node), value, from, start, end, flow: false, children: [] };
        if (node === null)
            return tree;
        this.built.set(node, tree);
        if ((0,dist/* isAlias */.Vj)(node)) {
            const target = this.reader.targets.get(node);
            const known = target && this.built.get(target);
            if (known)
                tree.target = known;
            return tree;
        }
        if (node.anchor !== undefined)
            tree.anchor = node.anchor;
        if (!(0,dist/* isSeq */.oP)(node) && !(0,dist/* isMap */.jh)(node))
            return tree;
        tree.flow = node.flow === true;
        tree.children = (0,dist/* isSeq */.oP)(node)
            ? this.items(node.items, sourceItems(node), tree)
            : node.items.map((pair) => this.entry(pair, tree));
        if (!tree.flow)
            tree.end = Math.max(tree.start, ...tree.children.slice(-1).map((child) => Math.max(child.node.end, child.afterMark)));
        return tree;
    }
    items(nodes, sources, list) {
        return nodes.map((item, index) => {
            const before = sources.length === nodes.length ? (sources[index]?.start ?? []) : [];
            const dash = before.find(({ type }) => type === 'seq-item-ind');
            const afterMark = dash ? dash.offset + 1 : (item?.range?.[0] ?? list.start);
            const node = this.node(item, before, afterMark);
            return { from: dash?.offset ?? node.from, key: undefined, keyStart: node.start, afterMark, merge: false, node };
        });
    }
    entry(pair, map) {
        const source = pair.srcToken;
        const key = this.node(pair.key, source?.start ?? [], map.start);
        const mark = source?.start.find(({ type }) => type === 'explicit-key-ind');
        const colon = source?.sep?.find(({ type }) => type === 'map-value-ind');
        const afterMark = colon ? colon.offset + 1 : key.end;
        const node = this.node(pair.value, source?.sep ?? [], afterMark);
        return {
            from: Math.min(key.from, mark?.offset ?? key.from),
            key: isMerge(pair) ? '<<' : key.value,
            keyStart: key.start,
            afterMark,
            merge: isMerge(pair),
            node,
        };
    }
}
function kindOf(node) {
    if ((0,dist/* isMap */.jh)(node))
        return 'map';
    if ((0,dist/* isSeq */.oP)(node))
        return 'list';
    return (0,dist/* isAlias */.Vj)(node) || !(0,dist/* isScalar */.jn)(node) ? (node === null ? 'scalar' : 'alias') : 'scalar';
}
function sourceItems(node) {
    const token = node.srcToken;
    // An item without a dash is but the comments that follow the list.
    if (token?.type === 'block-seq')
        return token.items.filter(({ start }) => start.some(({ type }) => type === 'seq-item-ind'));
    if (token?.type === 'flow-collection')
        return token.items.filter(({ key, value }) => key ?? value);
    return [];
}

;// CONCATENATED MODULE: ./build/src/platform/yaml/compose.js







/**
 * Parses a text of one YAML document and reads its data as DVC does. Throws `YAML_INVALID` (exit 2)
 * with the place and a hint for: syntax errors, merge conflict markers, several documents, repeated
 * keys, keys that are lists or maps, unknown tags and aliases, scalars that only look like numbers,
 * unprintable characters, tabs as white space, and aliases that blow the document up.
 */
function composeYaml(source, file) {
    const text = source.startsWith('\uFEFF') ? source.slice(1) : source;
    const root = (0,canonical_reader/* readCanonical */.h)(text);
    if (root === undefined)
        return composeAny(text, file);
    let starts;
    return { text, root, locationOf: (offset) => locate((starts ??= lineStarts(text)), file, offset) };
}
function composeAny(text, file) {
    const deep = tooDeep(text);
    if (deep !== undefined) {
        const starts = lineStarts(text);
        throw invalidYaml(file, [deep], (offset) => locate(starts, file, offset));
    }
    const lines = new dist/* LineCounter */.HN();
    const document = (0,dist/* parseDocument */.Tp)(text, {
        schema: 'failsafe',
        version: '1.2',
        uniqueKeys: false,
        resolveKnownTags: false,
        keepSourceTokens: true,
        prettyErrors: false,
        logLevel: 'error',
        lineCounter: lines,
    });
    const locationOf = (offset) => {
        const { line, col } = lines.linePos(Math.min(offset, text.length));
        return { file, line, column: col };
    };
    const unreadable = syntaxMistake(text, document.errors) ?? forbiddenCharacter(text) ?? olderVersion(document, text);
    if (unreadable !== undefined)
        throw invalidYaml(file, [unreadable], locationOf, document.errors[0]);
    const reader = new ValueReader(text, (offset) => locationOf(offset).line);
    reader.read(document.contents);
    if (reader.mistakes.length > 0)
        throw invalidYaml(file, reader.mistakes, locationOf);
    return { text, root: treeOf(document.contents, reader), locationOf };
}
function lineStarts(text) {
    const starts = [0];
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1))
        starts.push(at + 1);
    return Uint32Array.from(starts);
}
function locate(starts, file, offset) {
    let [line, end] = [0, starts.length];
    while (end - line > 1) {
        const middle = (line + end) >> 1;
        if (starts[middle] <= offset)
            line = middle;
        else
            end = middle;
    }
    return { file, line: line + 1, column: offset - starts[line] + 1 };
}
function olderVersion(document, text) {
    if (document.directives?.yaml.version !== '1.1')
        return undefined;
    return {
        offset: Math.max(text.indexOf('%YAML'), 0),
        message: 'asks for YAML 1.1',
        hint: 'Delete the `%YAML 1.1` line, and write true or false for yes or no.',
    };
}


/***/ }),

/***/ 6097:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ formatFloat)
/* harmony export */ });
/**
 * A float as Python's `repr` spells it, with YAML's words for the values that have no digits:
 * shortest digits that read back, always a fraction or an exponent, the exponent from 1e16 up
 * and below 1e-4, signed and with at least two digits. `1` → `1.0`, `1e-7` → `1e-07`.
 */
function formatFloat(value) {
    if (Number.isNaN(value))
        return '.nan';
    if (!Number.isFinite(value))
        return value > 0 ? '.inf' : '-.inf';
    if (value === 0)
        return Object.is(value, -0) ? '-0.0' : '0.0';
    const [mantissa, power] = value.toExponential().split('e');
    const exponent = Number(power);
    if (exponent < -4 || exponent >= 16) {
        const digits = String(Math.abs(exponent)).padStart(2, '0');
        return `${mantissa}e${exponent < 0 ? '-' : '+'}${digits}`;
    }
    // In this range JavaScript never uses an exponent.
    const text = String(value);
    return text.includes('.') ? text : `${text}.0`;
}


/***/ }),

/***/ 52556:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ parseYaml)
/* harmony export */ });
/* harmony import */ var _canonical_reader_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53488);
/* harmony import */ var _compose_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69424);
/* harmony import */ var _plain_value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3537);
/* harmony import */ var _yaml_node_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(42503);




/**
 * Reads one YAML document as DVC reads it: YAML 1.2 in ruamel.yaml's dialect, see {@link resolvePlain}.
 * A byte order mark is dropped. Throws `YAML_INVALID` (exit 2), see {@link composeYaml}.
 */
function parseYaml(text, options) {
    // Most texts are in the plain shape, and nobody asks where in them something stands.
    const value = (0,_canonical_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .readCanonicalValue */ .a)(text);
    let known = value === undefined ? (0,_compose_js__WEBPACK_IMPORTED_MODULE_1__/* .composeYaml */ .e)(text, options.file) : undefined;
    const composed = () => (known ??= (0,_compose_js__WEBPACK_IMPORTED_MODULE_1__/* .composeYaml */ .e)(text, options.file));
    const exact = value ?? known?.root?.value ?? null;
    return {
        value: options.numbers === 'exact' ? exact : (0,_plain_value_js__WEBPACK_IMPORTED_MODULE_2__/* .plainValue */ ._)(exact),
        text,
        locate: (path) => composed().locationOf(find(composed(), path).value),
        locateKey: (path) => composed().locationOf(find(composed(), path).key),
    };
}
function find(composed, path) {
    let node = composed.root;
    let place = { key: node?.start ?? 0, value: node?.start ?? 0 };
    for (const step of path) {
        const child = (0,_yaml_node_js__WEBPACK_IMPORTED_MODULE_3__/* .childAt */ .U)(node?.target ?? node, step);
        if (child === undefined)
            break;
        node = child.node;
        const isWritten = node.end > node.start;
        place = { key: child.keyStart, value: isWritten ? node.start : child.keyStart };
    }
    return place;
}


/***/ }),

/***/ 3537:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ plainValue)
/* harmony export */ });
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33535);
/* harmony import */ var _yaml_map_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28181);


/** The same data as JSON would hold it: floats and bigints become numbers, timestamps their text. */
function plainValue(value) {
    if (typeof value === 'bigint')
        return Number(value);
    if (value instanceof _values_js__WEBPACK_IMPORTED_MODULE_0__/* .YamlFloat */ .iw)
        return value.value;
    if (value instanceof _values_js__WEBPACK_IMPORTED_MODULE_0__/* .YamlTimestamp */ .Am)
        return value.text;
    if (Array.isArray(value))
        return value.map(plainValue);
    if ((0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .isYamlMap */ .S6)(value))
        return (0,_yaml_map_js__WEBPACK_IMPORTED_MODULE_1__/* .mapOf */ .A7)((0,_yaml_map_js__WEBPACK_IMPORTED_MODULE_1__/* .yamlEntries */ .go)(value).map(([key, child]) => [key, plainValue(child)]));
    return value;
}


/***/ }),

/***/ 68380:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ resolvePlain)
/* harmony export */ });
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33535);

const NULL = /^(?:~|null|Null|NULL|)$/;
const BOOLEAN = /^(?:true|True|TRUE|false|False|FALSE)$/;
const FLOAT = /^(?:[-+]?[0-9][0-9_]*\.[0-9_]*(?:[eE][-+]?[0-9]+)?|[-+]?[0-9][0-9_]*[eE][-+]?[0-9]+|[-+]?\.[0-9_]+(?:[eE][-+][0-9]+)?|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/;
const INTEGER = /^(?:[-+]?0b[01_]+|[-+]?0o?[0-7_]+|[-+][0-9_]+|[0-9][0-9_]*|[-+]?0x[0-9a-fA-F_]+)$/;
const TIMESTAMP = /^([0-9]{4})-([0-9][0-9]?)-([0-9][0-9]?)(?:(?:[Tt]|[ \t]+)([0-9][0-9]?):([0-9][0-9]):([0-9][0-9])(?:\.([0-9]*))?(?:[ \t]*(Z|[-+][0-9][0-9]?(?::[0-9][0-9])?))?)?$/;
const SHORT_DATE = /^[0-9]{4}-(?:[0-9]-[0-9][0-9]?|[0-9][0-9]-[0-9])$/;
/** How everything begins that is not merely text. */
const MAY_MEAN_MORE = /^(?:$|[-+.0-9~<=]|[nNtTfF].{2,4}$)/;
const TEXT = { kind: 'text' };
/** The meaning of the text of a plain scalar. */
function resolvePlain(text) {
    if (!MAY_MEAN_MORE.test(text))
        return TEXT;
    if (text === '<<')
        return { kind: 'merge' };
    if (text === '=')
        return { kind: 'broken' };
    if (NULL.test(text))
        return { kind: 'value', value: null };
    if (BOOLEAN.test(text))
        return { kind: 'value', value: text[0] === 't' || text[0] === 'T' };
    if (FLOAT.test(text))
        return meaning(floatOf(text));
    if (INTEGER.test(text))
        return meaning(integerOf(text));
    if (TIMESTAMP.test(text) && !SHORT_DATE.test(text))
        return meaning(timestampOf(text));
    return TEXT;
}
function meaning(value) {
    return value === undefined ? { kind: 'broken' } : { kind: 'value', value };
}
function floatOf(text) {
    const digits = text.replaceAll('_', '').toLowerCase();
    if (digits === '.nan')
        return new _values_js__WEBPACK_IMPORTED_MODULE_0__/* .YamlFloat */ .iw(Number.NaN);
    const [sign, size] = signed(digits);
    if (size === '.inf')
        return new _values_js__WEBPACK_IMPORTED_MODULE_0__/* .YamlFloat */ .iw(sign * Number.POSITIVE_INFINITY);
    return /[0-9]/.test(size) ? new _values_js__WEBPACK_IMPORTED_MODULE_0__/* .YamlFloat */ .iw(sign * Number(size)) : undefined;
}
function integerOf(text) {
    if (/^[0-9]{1,15}$/.test(text))
        return Number(text);
    const [sign, size] = signed(text.replaceAll('_', ''));
    if (size === '' || /^0[box]$/.test(size))
        return undefined;
    const value = BigInt(sign) * BigInt(size);
    const number = Number(value);
    return Number.isSafeInteger(number) ? number : value;
}
function signed(text) {
    if (text.startsWith('-'))
        return [-1, text.slice(1)];
    return [1, text.startsWith('+') ? text.slice(1) : text];
}
function timestampOf(text) {
    const [, year = '', month = '', day = '', hour, minute = '', second = '', fraction = '', zone] = TIMESTAMP.exec(text) ?? [];
    const moment = new Date(0);
    moment.setUTCFullYear(Number(year), Number(month) - 1, Number(day));
    const date = `${year}-${pad(month)}-${pad(day)}`;
    if (year === '0000' || moment.toISOString().slice(0, 10) !== date)
        return undefined;
    if (hour === undefined)
        return new _values_js__WEBPACK_IMPORTED_MODULE_0__/* .YamlTimestamp */ .Am(text, date);
    if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59)
        return undefined;
    const digits = fraction.padEnd(7, '0');
    const microseconds = Number(digits.slice(0, 6)) + (Number(digits[6]) > 4 ? 1 : 0);
    const carry = Math.floor(microseconds / 1e6);
    moment.setUTCHours(Number(hour), Number(minute), Number(second) + carry);
    const decimals = microseconds % 1e6 === 0 ? '' : `.${String(microseconds).padStart(6, '0')}`;
    return new _values_js__WEBPACK_IMPORTED_MODULE_0__/* .YamlTimestamp */ .Am(text, moment.toISOString().slice(0, 19).replace('T', ' ') + decimals + offsetOf(zone));
}
function offsetOf(zone) {
    if (zone === undefined)
        return '';
    if (zone === 'Z')
        return '+00:00';
    const [hours = '', minutes = '00'] = zone.slice(1).split(':');
    const sign = zone.startsWith('-') && Number(hours) + Number(minutes) > 0 ? '-' : '+';
    return `${sign}${pad(hours)}:${minutes}`;
}
function pad(text) {
    return text.padStart(2, '0');
}


/***/ }),

/***/ 33535:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Am: () => (/* binding */ YamlTimestamp),
/* harmony export */   S6: () => (/* binding */ isYamlMap),
/* harmony export */   iw: () => (/* binding */ YamlFloat)
/* harmony export */ });
/** A number that is a float in Python, so that `1.0` keeps its spelling beside the integer `1`. */
class YamlFloat {
    value;
    constructor(value) {
        this.value = value;
    }
    toJSON() {
        return this.value;
    }
}
/** A plain scalar that YAML takes for a date or a time. */
class YamlTimestamp {
    text;
    isoText;
    constructor(
    /** As the file spells it. */
    text, 
    /** As Python's `isoformat(' ')` spells it, which is also how DVC writes it. */
    isoText) {
        this.text = text;
        this.isoText = isoText;
    }
    toJSON() {
        return this.text;
    }
}
/** True for mappings, as opposed to lists, floats, timestamps and the other scalars. */
function isYamlMap(value) {
    return (typeof value === 'object' &&
        value !== null &&
        !Array.isArray(value) &&
        !(value instanceof YamlFloat) &&
        !(value instanceof YamlTimestamp));
}


/***/ }),

/***/ 28181:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A7: () => (/* binding */ mapOf),
/* harmony export */   CP: () => (/* binding */ keyIdentity),
/* harmony export */   G9: () => (/* binding */ isOrdinaryKey),
/* harmony export */   Pu: () => (/* binding */ keyText),
/* harmony export */   YZ: () => (/* binding */ textKeyed),
/* harmony export */   go: () => (/* binding */ yamlEntries)
/* harmony export */ });
/* harmony import */ var _format_float_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6097);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33535);


/**
 * Objects cannot say that a key is an integer, and they move integer-like keys to the front.
 * DVC tells `0:` from `'0':` and keeps the order of the file, so parsed maps with such keys have
 * their true keys noted here, beside the object.
 */
const trueKeys = new WeakMap();
/** A map with these entries, in this order. Keys become property names as {@link keyText} spells them. */
function mapOf(entries) {
    const map = {};
    for (const [key, value] of entries) {
        const name = keyText(key);
        if (name !== '__proto__')
            map[name] = value;
        // An ordinary assignment would set the prototype.
        else
            Object.defineProperty(map, name, { value, writable: true, enumerable: true, configurable: true });
    }
    if (entries.some(([key]) => !isOrdinaryKey(key)))
        trueKeys.set(map, entries.map(([key]) => key));
    return map;
}
/** Entries in the order of the file, with keys of their true type. Works for any plain object. */
function yamlEntries(map) {
    const noted = trueKeys.get(map);
    if (!noted) {
        const entries = Object.entries(map);
        return entries.some(([, value]) => value === undefined)
            ? entries.filter(([, value]) => value !== undefined)
            : entries;
    }
    const known = noted.filter((key) => Object.hasOwn(map, keyText(key)));
    const names = new Set(known.map(keyText));
    const keys = [...known, ...Object.keys(map).filter((name) => !names.has(name))];
    return keys.flatMap((key) => {
        const value = map[keyText(key)];
        return value === undefined ? [] : [[key, value]];
    });
}
/** The value of a key that is text, without a look at the others. */
function textKeyed(map, name) {
    const noted = trueKeys.get(map);
    if (noted)
        return yamlEntries(map).find(([key]) => key === name)?.[1];
    return Object.hasOwn(map, name) ? map[name] : undefined;
}
/** The property name of a key: its text, spelled as Python's `json.dumps` spells keys. */
function keyText(key) {
    if (key instanceof _values_js__WEBPACK_IMPORTED_MODULE_0__/* .YamlFloat */ .iw)
        return (0,_format_float_js__WEBPACK_IMPORTED_MODULE_1__/* .formatFloat */ .k)(key.value);
    if (key instanceof _values_js__WEBPACK_IMPORTED_MODULE_0__/* .YamlTimestamp */ .Am)
        return key.isoText;
    return String(key);
}
/** Equal for two keys exactly when a Python dict takes them for the same key: `1`, `1.0` and `True` are one. */
function keyIdentity(key) {
    if (typeof key === 'string')
        return `text ${key}`;
    if (key === null)
        return 'null';
    if (key instanceof _values_js__WEBPACK_IMPORTED_MODULE_0__/* .YamlTimestamp */ .Am)
        return `time ${key.isoText}`;
    const number = key instanceof _values_js__WEBPACK_IMPORTED_MODULE_0__/* .YamlFloat */ .iw ? key.value : key;
    if (typeof number === 'bigint' || typeof number === 'boolean')
        return `number ${BigInt(number)}`;
    return Number.isInteger(number) ? `number ${BigInt(number)}` : `number ${number}`;
}
/** Whether an object keeps the key as it is, and in its place. */
function isOrdinaryKey(key) {
    if (typeof key !== 'string')
        return false;
    const first = key.charCodeAt(0);
    return !(first >= 48 && first <= 57) || !/^(?:0|[1-9][0-9]*)$/.test(key);
}


/***/ }),

/***/ 42503:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ childAt)
/* harmony export */ });
/* harmony import */ var _yaml_map_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28181);

/** A map of more entries is looked through once, not for each step. */
const MANY = 16;
const indexes = new WeakMap();
/** The entry or item that a step of a path leads to. What `<<` merged in has no place of its own. */
function childAt(parent, step) {
    if (parent?.kind === 'list')
        return /^\d+$/.test(String(step)) ? parent.children[Number(step)] : undefined;
    const name = String(step);
    if (!parent || parent.children.length <= MANY)
        return parent?.children.find((child) => nameOf(child) === name);
    let index = indexes.get(parent);
    if (!index) {
        index = new Map();
        for (const child of parent.children) {
            const key = nameOf(child);
            if (key !== undefined && !index.has(key))
                index.set(key, child);
        }
        indexes.set(parent, index);
    }
    return index.get(name);
}
function nameOf({ key }) {
    return key === undefined ? undefined : (0,_yaml_map_js__WEBPACK_IMPORTED_MODULE_0__/* .keyText */ .Pu)(key);
}


/***/ })

};
