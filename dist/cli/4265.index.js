"use strict";
exports.id = 4265;
exports.ids = [4265];
exports.modules = {

/***/ 3539:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F1: () => (/* binding */ displayWidth),
/* harmony export */   G8: () => (/* binding */ graphemeWidth),
/* harmony export */   wF: () => (/* binding */ graphemesOf)
/* harmony export */ });
/** Western letters, typographic marks, arrows, operators, shapes: a segmenter, slow to make, is not needed for them. */
const ONE_COLUMN_EACH = /^[\x20-\x7e\u00a0-\u00ac\u00ae-\u02ff\u0391-\u03a1\u03a3-\u03c9\u2010-\u2027\u202f-\u205e\u2190-\u22ff\u2500-\u25fc\u2713-\u2718]*$/;
const NO_COLUMN = /^[\p{M}\p{Cf}\p{Cc}]+$/u;
/** East Asian Wide and Fullwidth (Unicode's EastAsianWidth.txt, blocks whole), and what is shown as emoji. */
const TWO_COLUMNS = /[\u1100-\u115f\u2329\u232a\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe10-\ufe19\ufe30-\ufe6b\uff01-\uff60\uffe0-\uffe6\u{16fe0}-\u{18d08}\u{1aff0}-\u{1b2fb}\u{1f200}-\u{1f265}\u{20000}-\u{3fffd}\ufe0f]|\p{Emoji_Presentation}/u;
let segmenter;
/** The characters as a reader counts them: emoji sequences and letters with their marks are one each. */
function graphemesOf(text) {
    if (ONE_COLUMN_EACH.test(text))
        return text.split('');
    segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
    return Array.from(segmenter.segment(text), ({ segment }) => segment);
}
/** Columns a visible line takes in a terminal: wide characters and emoji two, combining marks none. */
function displayWidth(text) {
    if (ONE_COLUMN_EACH.test(text))
        return text.length;
    return graphemesOf(text).reduce((sum, grapheme) => sum + graphemeWidth(grapheme), 0);
}
/** Columns of one grapheme: 0, 1 or 2. */
function graphemeWidth(grapheme) {
    if (TWO_COLUMNS.test(grapheme))
        return 2;
    return NO_COLUMN.test(grapheme) ? 0 : 1;
}


/***/ }),

/***/ 4265:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderTerminal: () => (/* reexport */ renderTerminal)
});

// UNUSED EXPORTS: renderHtml, renderMarkdown

// EXTERNAL MODULE: ./build/src/report/visible-text.js
var visible_text = __webpack_require__(6672);
// EXTERNAL MODULE: ./build/src/report/layers.js
var report_layers = __webpack_require__(5516);
// EXTERNAL MODULE: ./build/src/report/display-width.js
var display_width = __webpack_require__(3539);
// EXTERNAL MODULE: ./build/src/report/runs.js + 1 modules
var runs = __webpack_require__(1540);
;// CONCATENATED MODULE: ./build/src/report/terminal/spans.js


const BOLD = '1';
const DIM = '2';
const COLORS = { good: '32', bad: '31', unsure: '33', quiet: '2', neutral: '' };
/** The style of a tone: green, red, yellow, dim or none. */
function styleOf(tone, isBold = false) {
    return [isBold ? BOLD : '', COLORS[tone]].filter(Boolean).join(';');
}
function span(text, style = '') {
    return { text, style };
}
/** The content of a cell or paragraph; a link is its text and, in parentheses, its address. */
function spansOf(content) {
    return (0,runs/* runsOf */.k)(content).flatMap(({ face, text, tone, url }) => [
        span(text, face === 'code' && tone === 'neutral' ? '36' : styleOf(tone, face === 'strong')),
        ...(url === undefined || url === text ? [] : [span(` (${url})`, DIM)]),
    ]);
}
function widthOf(spans) {
    return spans.reduce((sum, { text }) => sum + (0,display_width/* displayWidth */.F1)(text), 0);
}
/** The line as text, with escape sequences only when `color`; blanks at its end are left off. */
function paint(line, color) {
    const kept = line.filter(({ text }) => text !== '');
    while (kept.length > 0 && /^ *$/.test(kept.at(-1).text))
        kept.pop();
    const last = kept.at(-1);
    if (last)
        kept[kept.length - 1] = { ...last, text: last.text.replace(/ +$/, '') };
    return kept.map(({ text, style }) => (color && style ? `\u001b[${style}m${text}\u001b[0m` : text)).join('');
}
/** The spans broken into lines of at most `width` columns, at blanks where there are any. At least one line. */
function wrap(spans, width) {
    const lines = [[]];
    let used = 0;
    for (const word of wordsOf(spans)) {
        const size = widthOf(word);
        const isBlank = word.every(({ text }) => text.trim() === '');
        if (used + size <= width) {
            lines.at(-1).push(...word);
            used += size;
        }
        else if (isBlank) {
            used = width;
        }
        else {
            if (used > 0)
                lines.push([]);
            const [first, ...rest] = size > width ? breakWord(word, width) : [word];
            lines.at(-1).push(...first);
            lines.push(...rest);
            used = widthOf(lines.at(-1));
        }
    }
    return lines;
}
/** Words and the blanks between them; a word may change its style inside. */
function wordsOf(spans) {
    const words = [];
    let wasBlank;
    for (const { text, style } of spans) {
        for (const part of text.match(/ +|[^ ]+/g) ?? []) {
            const isBlank = part.startsWith(' ');
            if (wasBlank === isBlank)
                words.at(-1).push({ text: part, style });
            else
                words.push([{ text: part, style }]);
            wasBlank = isBlank;
        }
    }
    return words;
}
/** Breaks a word too long for a line, after a separator of paths and names where one is in the line's second half. */
function breakWord(word, width) {
    const letters = word.flatMap(({ text, style }) => (0,display_width/* graphemesOf */.wF)(text).map((grapheme) => span(grapheme, style)));
    const lines = [];
    let start = 0;
    while (start < letters.length) {
        let [end, used, separator] = [start, 0, -1];
        while (end < letters.length && (end === start || used + (0,display_width/* graphemeWidth */.G8)(letters[end].text) <= width)) {
            used += (0,display_width/* graphemeWidth */.G8)(letters[end].text);
            if (/[/._:,=\-\]]/.test(letters[end].text) && used > width / 2)
                separator = end + 1;
            end += 1;
        }
        if (end < letters.length && separator > start)
            end = separator;
        lines.push(joinLetters(letters.slice(start, end)));
        start = end;
    }
    return lines;
}
function joinLetters(letters) {
    const line = [];
    for (const { text, style } of letters) {
        const last = line.at(-1);
        if (last?.style === style)
            last.text += text;
        else
            line.push({ text, style });
    }
    return line;
}

;// CONCATENATED MODULE: ./build/src/report/terminal/graph.js



const GAP = 2;
const MAX_NAMED = 5;
/**
 * A graph as a tree with state words in a column: every node under the last of those it follows from, the others named
 * behind it. Deeper than the width allows, the tree is a list in order with `←` before what a node follows from.
 */
function graphLines(block, width, maxNodes) {
    const graph = (0,report_layers/* layersOf */.w)(block);
    if (graph.nodes.length === 0)
        return [];
    const order = treeOrder(graph);
    const widest = Math.max(...graph.nodes.map(({ label, state }) => (0,display_width/* displayWidth */.F1)(label) + (0,display_width/* displayWidth */.F1)(state)));
    const isTree = 2 * (graph.depth - 1) + Math.min(widest, width / 2) + GAP <= width;
    const shown = order.slice(0, maxNodes).map(({ node, branch }) => ({
        node,
        spans: [span(isTree ? branch : '', DIM), span(node.label, node.tone === 'quiet' ? DIM : '')],
    }));
    const nameWidth = Math.min(Math.max(...shown.map(({ spans }) => widthOf(spans))), Math.max(8, width - GAP - Math.max(...shown.map(({ node }) => (0,display_width/* displayWidth */.F1)(node.state)))));
    const left = order.length - shown.length;
    return [
        ...shown.flatMap(({ node, spans }) => nodeLines(graph, node, spans, isTree, nameWidth, width)),
        ...(left > 0 ? [[span(`… and ${left} more`, DIM)]] : []),
    ];
}
function nodeLines({ nodes }, node, spans, isTree, nameWidth, width) {
    const parent = isTree ? parentOf(nodes, node) : undefined;
    const others = node.needs.filter((need) => need !== parent).map((need) => nodes[need].label);
    const more = others.length > MAX_NAMED ? ` and ${others.length - MAX_NAMED} more` : '';
    const named = `${isTree ? 'also ' : ''}← ${others.slice(0, MAX_NAMED).join(', ')}${more}`;
    const note = others.length === 0 ? [] : [span(named, DIM)];
    const state = span(node.state, styleOf(node.tone));
    const [first, ...rest] = wrap(spans, nameWidth);
    const head = [...first, span(' '.repeat(nameWidth - widthOf(first) + GAP)), state];
    if (widthOf([...head, span('  '), ...note]) <= width)
        return [[...head, span('  '), ...note], ...rest];
    const indent = ' '.repeat(Math.min(2 * (isTree ? node.layer + 1 : 1), Math.floor(width / 2)));
    const below = (text) => wrap(text, width - indent.length).map((line) => [span(indent), ...line]);
    const lines = widthOf(head) <= width ? [head, ...rest] : [...wrap(spans, width), ...below([state])];
    return note.length === 0 ? lines : [...lines, ...below(note)];
}
/** The deepest of what a node follows from, the last where several are as deep. */
function parentOf(nodes, { needs, layer }) {
    return needs.findLast((need) => nodes[need].layer === layer - 1);
}
/** Every node after the one it hangs under, siblings in the block's order, with the lines drawn before its name. */
function treeOrder({ nodes }) {
    const children = new Map();
    for (const node of nodes) {
        const parent = parentOf(nodes, node);
        const siblings = children.get(parent);
        if (siblings)
            siblings.push(node);
        else
            children.set(parent, [node]);
    }
    const order = [];
    const stack = (children.get(undefined) ?? []).map((node) => ({ node, branch: '', below: '' })).reverse();
    while (stack.length > 0) {
        const { node, branch, below } = stack.pop();
        order.push({ node, branch });
        const hanging = children.get(node.index) ?? [];
        stack.push(...hanging
            .map((child, index) => index === hanging.length - 1
            ? { node: child, branch: `${below}└ `, below: `${below}  ` }
            : { node: child, branch: `${below}├ `, below: `${below}│ ` })
            .reverse());
    }
    return order;
}

;// CONCATENATED MODULE: ./build/src/report/terminal/table.js


const table_GAP = 2;
const INDENT = '  ';
/** Shorter words are never broken; longer ones, mostly paths and names, may take two lines. */
const LONG_WORD = 20;
/**
 * A table as aligned columns. Where they do not fit even narrowed, the first column stands above the others;
 * where the others do not fit either, each row is its first cell and a paragraph of titles and values.
 */
function tableLines(table, width, maxRows) {
    const columns = table.columns.map(({ title, align = 'left' }) => ({ title: (0,visible_text/* visibleLine */.P)(title), align }));
    const rows = table.rows.slice(0, maxRows).map((row) => columns.map((_, index) => spansOf(row[index] ?? '')));
    const left = table.rows.length - rows.length;
    return [...rowLines(columns, rows, width), ...(left > 0 ? [[span(`… and ${left} more`, DIM)]] : [])];
}
function rowLines(columns, rows, width) {
    const widths = columnWidths(columns, rows, width);
    if (widths)
        return [...headLines(columns, widths), ...rows.flatMap((cells) => alignRow(columns, cells, widths))];
    const [first, ...others] = columns;
    const otherRows = rows.map((cells) => cells.slice(1));
    const otherWidths = others.length === 0 ? undefined : columnWidths(others, otherRows, width - INDENT.length);
    if (!otherWidths)
        return rows.flatMap((cells) => recordLines(columns, cells, width));
    return [
        ...wrap([span(first.title, BOLD)], width),
        ...indent(headLines(others, otherWidths)),
        ...rows.flatMap((cells, index) => [
            ...wrap(cells[0], width),
            ...indent(alignRow(others, otherRows[index], otherWidths)),
        ]),
    ];
}
/** Natural widths, or the widest texts narrowed until all fit; undefined when words would have to be torn to pieces. */
function columnWidths(columns, rows, width) {
    const cellsOf = (index) => [[span(columns[index].title)], ...rows.map((cells) => cells[index])];
    const natural = columns.map((_, index) => Math.max(1, ...cellsOf(index).map(widthOf)));
    const least = columns.map(({ align }, index) => align === 'right' ? natural[index] : tornWidth(Math.max(1, ...cellsOf(index).map(longestWord))));
    const available = width - table_GAP * (columns.length - 1);
    for (let most = Math.max(...natural); most > 0; most -= 1) {
        const widths = natural.map((size, index) => Math.max(least[index], Math.min(size, most)));
        if (widths.reduce((sum, size) => sum + size, 0) <= available)
            return widths;
    }
    return undefined;
}
function tornWidth(word) {
    return word <= LONG_WORD ? word : Math.max(LONG_WORD, Math.ceil(word * 0.6));
}
function longestWord(cell) {
    return Math.max(0, ...wordsOf(cell).map(widthOf));
}
function headLines(columns, widths) {
    const rules = widths.map((size) => span('─'.repeat(size), DIM));
    return [
        ...alignRow(columns, columns.map(({ title }) => [span(title, BOLD)]), widths),
        rules.flatMap((rule, index) => (index === 0 ? [rule] : [span(' '.repeat(table_GAP)), rule])),
    ];
}
function alignRow(columns, cells, widths) {
    const wrapped = cells.map((cell, index) => wrap(cell, widths[index]));
    const height = Math.max(...wrapped.map(({ length }) => length));
    return Array.from({ length: height }, (_, row) => wrapped.flatMap((lines, index) => {
        const line = lines[row] ?? [];
        const space = widths[index] - widthOf(line);
        const { align } = columns[index];
        const before = align === 'right' ? space : align === 'center' ? Math.floor(space / 2) : 0;
        const gap = index === 0 ? 0 : table_GAP;
        return [span(' '.repeat(gap + before)), ...line, span(' '.repeat(space - before))];
    }));
}
function recordLines([, ...others], [name = [], ...cells], width) {
    const values = cells.flatMap((cell, index) => [
        span(`${index === 0 ? '' : '  '}${others[index].title}: `, DIM),
        ...cell,
    ]);
    return [...wrap(name, width), ...(values.length === 0 ? [] : indent(wrap(values, width - INDENT.length)))];
}
function indent(lines) {
    return lines.map((line) => [span(INDENT), ...line]);
}

;// CONCATENATED MODULE: ./build/src/report/terminal/render-terminal.js




const NARROWEST = 24;
const WIDEST = 120;
const MAX_ROWS = { open: 40, folded: 12 };
const MARKS = { pass: '✓', fail: '✗', inconclusive: '?' };
const DECISION_TONES = { pass: 'good', fail: 'bad', inconclusive: 'unsure' };
const NOTE_MARKS = { info: span('i', DIM), warning: span('!', '33'), error: span('✗', '31') };
/**
 * Text for a terminal: the verdict and its reason, then every block in order, folds opened with their tables and graphs
 * cut to the first rows. Nothing in the document's strings can move the cursor or colour anything.
 */
function renderTerminal(document, { width, color }) {
    const columns = Math.min(WIDEST, Math.max(NARROWEST, Math.floor(width) || NARROWEST));
    const footer = document.footer.flatMap((block) => blockLines(block, columns, MAX_ROWS.open).map(dimmed));
    const lines = [
        ...verdictLines(document, columns),
        ...blocksLines(document.blocks, columns, MAX_ROWS.open),
        ...(footer.length > 0 ? [[], ...footer] : []),
    ];
    return lines.map((line) => `${paint(line, color)}\n`).join('');
}
function verdictLines({ title, decision, reason }, width) {
    const style = styleOf(DECISION_TONES[decision], true);
    return [
        ...hanging(span(MARKS[decision], style), [span((0,visible_text/* visibleLine */.P)(title), style)], width),
        ...(reason === '' ? [] : hanging(span(' '), [span((0,visible_text/* visibleLine */.P)(reason))], width)),
    ];
}
/** Blocks with a blank line before each. */
function blocksLines(blocks, width, maxRows) {
    return blocks.flatMap((block) => {
        const lines = blockLines(block, width, maxRows);
        return lines.length === 0 ? [] : [[], ...lines];
    });
}
function blockLines(block, width, maxRows) {
    switch (block.kind) {
        case 'heading':
            return wrap([span((0,visible_text/* visibleLine */.P)(block.text), BOLD)], width);
        case 'paragraph':
            return wrap(spansOf(block.content), width);
        case 'table':
            return [...wrap([span((0,visible_text/* visibleLine */.P)(block.caption), BOLD)], width), ...tableLines(block, width, maxRows)];
        case 'graph':
            return [...wrap([span((0,visible_text/* visibleLine */.P)(block.caption), BOLD)], width), ...graphLines(block, width, maxRows)];
        case 'note':
            return hanging(NOTE_MARKS[block.tone], spansOf(block.content), width);
        case 'code':
            return codeLines(block.text, width);
        case 'details':
            return foldLines(block.summary, block.blocks, width);
    }
}
/** A fold's summary as a heading, its content indented; the caption of a table that is all there is would say it twice. */
function foldLines(summary, blocks, width) {
    const head = hanging(span('▸', DIM), [span((0,visible_text/* visibleLine */.P)(summary), BOLD)], width);
    const indent = width > NARROWEST ? '  ' : '';
    const inner = width - indent.length;
    const content = blocks.map((block) => block.kind === 'table' && blocks.length === 1
        ? tableLines(block, inner, MAX_ROWS.folded)
        : blockLines(block, inner, MAX_ROWS.folded));
    const spaced = content
        .filter(({ length }) => length > 0)
        .flatMap((lines, index) => (index > 0 ? [[], ...lines] : lines));
    return [...head, ...spaced.map((line) => (line.length === 0 ? line : [span(indent), ...line]))];
}
function codeLines(text, width) {
    return (0,visible_text/* visibleLines */.g)(text)
        .split('\n')
        .flatMap((line) => wrap([span(line.replaceAll('\t', '    '))], width - 2))
        .map((line) => [span('│ ', DIM), ...line]);
}
/** A mark, then text whose further lines stand under its first. */
function hanging(mark, spans, width) {
    const indent = widthOf([mark]) + 1;
    return wrap(spans, width - indent).map((line, index) => index === 0 ? [mark, span(' '), ...line] : [span(' '.repeat(indent)), ...line]);
}
function dimmed(line) {
    return line.map(({ text, style }) => ({ text, style: style || DIM }));
}

;// CONCATENATED MODULE: ./build/src/report/index.js
/**
 * Blocks → Markdown for GitHub, text for a terminal, one HTML file.
 *
 * Refuses to know: machine learning, gates, what a number means, GitHub's API, files.
 * Invariants: pure, and byte for byte the same for the same document; every string of a document is data, so nothing in it
 * becomes markup, a link, a mention or a terminal command, and what cannot be seen is made visible. No output needs the network.
 */





/***/ }),

/***/ 5516:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ layersOf)
/* harmony export */ });
/* harmony import */ var _visible_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6672);

/**
 * The graph as it can be drawn: the first node of an id wins, edges from or to nothing, to oneself and edges that
 * close a cycle are left out. Nodes keep the block's order.
 */
function layersOf(block) {
    const ids = new Map();
    const unique = block.nodes.filter(({ id }) => !ids.has(id) && ids.set(id, ids.size));
    const needs = unique.map(() => new Set());
    for (const { from, to } of block.edges) {
        const [source, target] = [ids.get(from), ids.get(to)];
        if (source !== undefined && target !== undefined && source !== target)
            needs[target].add(source);
    }
    const layers = longestWays(needs);
    const tones = new Map(block.legend.map(({ state, tone }) => [state, tone]));
    const nodes = unique.map(({ label, state }, index) => ({
        index,
        label: (0,_visible_text_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P)(label),
        state: (0,_visible_text_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P)(state),
        tone: tones.get(state) ?? 'neutral',
        layer: layers[index],
        needs: [...needs[index]].sort((a, b) => a - b),
    }));
    return {
        nodes,
        depth: 1 + Math.max(-1, ...layers),
        edgeCount: nodes.reduce((sum, node) => sum + node.needs.length, 0),
    };
}
/** Depth first without recursion; an edge back to a node still open closes a cycle and is deleted from `needs`. */
function longestWays(needs) {
    const layers = new Array(needs.length).fill(0);
    const state = new Array(needs.length).fill('new');
    for (let start = 0; start < needs.length; start += 1) {
        const stack = [start];
        while (stack.length > 0) {
            const node = stack.at(-1);
            if (state[node] === 'new') {
                state[node] = 'open';
                for (const need of needs[node]) {
                    if (state[need] === 'open')
                        needs[node].delete(need);
                    else if (state[need] === 'new')
                        stack.push(need);
                }
                continue;
            }
            stack.pop();
            if (state[node] === 'done')
                continue;
            state[node] = 'done';
            layers[node] = Math.max(0, ...[...needs[node]].map((need) => layers[need] + 1));
        }
    }
    return layers;
}


/***/ }),

/***/ 1540:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ plainText),
  k: () => (/* binding */ runsOf)
});

;// CONCATENATED MODULE: ./build/src/report/safe-url.js
/** The address in its normal form, or undefined unless it is a plain http(s) address that hides no user name. */
function safeUrl(url) {
    if (!/^https?:\/\//i.test(url) || !URL.canParse(url))
        return undefined;
    const parsed = new URL(url);
    if (parsed.username !== '' || parsed.password !== '')
        return undefined;
    return parsed.href.replace(/[^\w\-.~:/?#@!&+,;=%]/g, (character) => encodeURIComponent(character).replace(/['()*]/g, percent));
}
function percent(character) {
    return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}

// EXTERNAL MODULE: ./build/src/report/visible-text.js
var visible_text = __webpack_require__(6672);
;// CONCATENATED MODULE: ./build/src/report/runs.js


/** The runs of a cell or paragraph. A link whose address is not safe is plain text. */
function runsOf(content) {
    return (Array.isArray(content) ? content : [content]).map(runOf).filter(({ text }) => text !== '');
}
/** The text of a cell without its faces. */
function plainText(content) {
    return runsOf(content)
        .map(({ text }) => text)
        .join('');
}
function runOf(inline) {
    if (typeof inline === 'string')
        return { face: 'text', text: (0,visible_text/* visibleLine */.P)(inline), tone: 'neutral' };
    if ('code' in inline)
        return { face: 'code', text: (0,visible_text/* visibleLine */.P)(inline.code), tone: inline.tone ?? 'neutral' };
    if ('strong' in inline)
        return { face: 'strong', text: (0,visible_text/* visibleLine */.P)(inline.strong), tone: inline.tone ?? 'neutral' };
    if ('text' in inline)
        return { face: 'text', text: (0,visible_text/* visibleLine */.P)(inline.text), tone: inline.tone };
    const url = safeUrl(inline.url);
    const text = (0,visible_text/* visibleLine */.P)(inline.link);
    return url === undefined ? { face: 'text', text, tone: 'neutral' } : { face: 'link', text, tone: 'neutral', url };
}


/***/ }),

/***/ 6672:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ visibleLine),
/* harmony export */   g: () => (/* binding */ visibleLines)
/* harmony export */ });
const BREAK = /\r\n?|[\n\u0085\u2028\u2029]/g;
/**
 * Letters of Western languages, typographic marks, arrows, operators and shapes: all of them seen. Most text is made of
 * nothing else, and building the expressions below takes milliseconds.
 */
const SEEN = /^[\x20-\x7e\u00a0-\u00ac\u00ae-\u02ff\u0391-\u03a1\u03a3-\u03c9\u2010-\u2027\u202f-\u205e\u2190-\u23ff\u2500-\u25ff]*$/;
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;
/** At its place, a joiner or variation selector that an emoji is made of. */
const PART_OF_EMOJI = /(?<=\p{Extended_Pictographic})\ufe0f|(?<=[\d#*])\ufe0f(?=\u20e3)|(?<=[\p{Extended_Pictographic}\p{EMod}\ufe0f])\u200d(?=\p{Extended_Pictographic})/uy;
/**
 * One line in which nothing is hidden: control characters become their pictures (`␛`, `␊`, `␀`), other characters
 * that show nothing or turn the reading direction become `⟨U+202E⟩`. Emoji sequences stay whole.
 * The result has no control, format, zero-width or line-breaking character outside of emoji.
 */
function visibleLine(text) {
    return showUnseen(text.replace(BREAK, '␊'));
}
/** The same for text of several lines: line breaks (`\r\n`, `\n`) and tabs stay, a lone `\r` is shown. */
function visibleLines(text) {
    return text
        .split(/\r?\n/)
        .map((line) => line.split('\t').map(showUnseen).join('\t'))
        .join('\n');
}
function showUnseen(text) {
    if (SEEN.test(text))
        return text;
    return text.replace(UNSEEN, (character, index) => {
        if (isPartOfEmoji(text, index))
            return character;
        const code = character.codePointAt(0);
        if (code < 0x20)
            return String.fromCodePoint(0x2400 + code);
        if (code === 0x7f)
            return '␡';
        return `⟨U+${code.toString(16).toUpperCase().padStart(4, '0')}⟩`;
    });
}
function isPartOfEmoji(text, index) {
    PART_OF_EMOJI.lastIndex = index;
    return PART_OF_EMOJI.test(text);
}


/***/ })

};
;