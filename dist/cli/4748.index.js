"use strict";
exports.id = 4748;
exports.ids = [4748];
exports.modules = {

/***/ 34748:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  STYLE: () => (/* reexport */ style/* STYLE */.Y),
  boxesText: () => (/* reexport */ boxesText),
  displayWidth: () => (/* reexport */ display_width/* displayWidth */.F1),
  htmlText: () => (/* reexport */ page/* htmlText */.j),
  pageHtml: () => (/* reexport */ page/* pageHtml */.z),
  plainLine: () => (/* reexport */ plainLine),
  renderHtml: () => (/* reexport */ render_html/* renderHtml */.K),
  renderMarkdown: () => (/* reexport */ render_markdown/* renderMarkdown */.G),
  renderPage: () => (/* reexport */ render_markdown/* renderPage */.C),
  renderTerminal: () => (/* reexport */ renderTerminal)
});

// EXTERNAL MODULE: ./build/src/report/markdown/render-markdown.js + 7 modules
var render_markdown = __webpack_require__(646);
// EXTERNAL MODULE: ./build/src/core/blocks.js
var blocks = __webpack_require__(69695);
// EXTERNAL MODULE: ./build/src/report/visible-text.js
var visible_text = __webpack_require__(36672);
// EXTERNAL MODULE: ./build/src/report/layers.js
var report_layers = __webpack_require__(5516);
// EXTERNAL MODULE: ./build/src/report/display-width.js
var display_width = __webpack_require__(13539);
// EXTERNAL MODULE: ./build/src/report/runs.js + 1 modules
var runs = __webpack_require__(81540);
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
        ...blocksLines((0,blocks/* withoutCharts */.C)(document.blocks), columns, MAX_ROWS.open),
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
        case 'chart':
            return []; // taken out before
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

// EXTERNAL MODULE: ./build/src/report/html/render-html.js + 5 modules
var render_html = __webpack_require__(13738);
// EXTERNAL MODULE: ./build/src/report/html/page.js
var page = __webpack_require__(10113);
// EXTERNAL MODULE: ./build/src/report/html/style.js
var style = __webpack_require__(53473);
;// CONCATENATED MODULE: ./build/src/report/plain-line.js

/**
 * One line for where no markup is read, such as titles of checks: nothing hidden in it, at most `maxLength` UTF-16 units
 * long, `…` the last where something is missing.
 */
function plainLine(text, maxLength) {
    const line = (0,visible_text/* visibleLine */.P)(text);
    return line.length <= maxLength ? line : line.slice(0, maxLength - 1).replace(/[\ud800-\udbff]$/, '') + '…';
}

;// CONCATENATED MODULE: ./build/src/report/boxes/box.js
/** Whether it is a lane. */
function isLane(box) {
    return box.names.length === 0;
}

;// CONCATENATED MODULE: ./build/src/report/boxes/order-rows.js
const SWEEPS = 8;
/** The rows, each in an order in which few lines between neighbouring rows cross (barycentres, up and down by turns). */
function inFewestCrossings(rows) {
    let current = rows.map((row) => [...row]);
    let best = current;
    let fewest = crossingsOf(current);
    for (let sweep = 0; sweep < SWEEPS && fewest > 0; sweep++) {
        const isDown = sweep % 2 === 0;
        const order = isDown ? current : current.toReversed();
        const sorted = [];
        for (const [index, row] of order.entries()) {
            const before = index === 0 ? undefined : placesOf(sorted[index - 1]);
            sorted.push(before ? byBarycentre(row, (box) => (isDown ? box.above : box.below), before) : row);
        }
        current = isDown ? sorted : sorted.toReversed();
        const crossings = crossingsOf(current);
        if (crossings < fewest)
            [best, fewest] = [current, crossings];
    }
    return best;
}
function placesOf(row) {
    return new Map(row.map((box, index) => [box, index]));
}
function byBarycentre(row, neighboursOf, places) {
    const centre = new Map(row.map((box, index) => {
        const at = neighboursOf(box).map((one) => places.get(one));
        return [box, at.length === 0 ? index : at.reduce((sum, place) => sum + place, 0) / at.length];
    }));
    return row.toSorted((a, b) => centre.get(a) - centre.get(b));
}
function crossingsOf(rows) {
    let crossings = 0;
    for (const [index, row] of rows.entries()) {
        const below = placesOf(rows[index + 1] ?? []);
        const seen = [];
        for (const box of row) {
            const targets = box.below.map((one) => below.get(one));
            for (const target of targets)
                crossings += seen.filter((other) => other > target).length;
            seen.push(...targets);
        }
    }
    return crossings;
}

;// CONCATENATED MODULE: ./build/src/report/boxes/place-boxes.js



/** So many names with the same neighbours share a box. */
const SHARED_FROM = 4;
const place_boxes_GAP = 2;
const place_boxes_SWEEPS = 12;
/**
 * Rows of boxes, in which every name stands below all it is made from, few lines cross, and boxes stand where their
 * neighbours are.
 */
function placeBoxes(dag) {
    const rows = inFewestCrossings(inRows(dag));
    for (const row of rows)
        for (const box of row)
            box.width = place_boxes_widthOf(box, rows);
    for (let sweep = 0; sweep < place_boxes_SWEEPS; sweep++) {
        for (const row of rows)
            moveTowards(row, ({ above }) => above);
        for (const row of rows.toReversed())
            moveTowards(row, ({ below }) => below);
    }
    for (const row of rows)
        moveTowards(row, ({ above }) => above);
    const margin = Math.min(...rows.flat().map(({ left }) => left));
    for (const box of rows.flat())
        box.left -= margin;
    return rows;
}
/** Boxes by row, joined with those next to them; lines over several rows lead through lanes. */
function inRows(dag) {
    const consumers = new Map([...dag.keys()].map((name) => [name, []]));
    for (const [name, needs] of dag)
        needs.forEach((need) => consumers.get(need).push(name));
    const levels = levelsOf(dag, consumers);
    const boxes = boxByName(dag, consumers);
    const rows = Array.from({ length: 1 + Math.max(...levels.values()) }, () => []);
    for (const box of new Set(boxes.values()))
        rows[levels.get(box.names[0])].push(box);
    for (const box of new Set(boxes.values())) {
        const level = levels.get(box.names[0]);
        const reached = new Map();
        for (const name of consumers.get(box.names[0]))
            reached.set(boxes.get(name), levels.get(name));
        let from = box;
        for (let next = level + 1; next <= Math.max(level, ...reached.values()); next++) {
            for (const [target, at] of reached)
                if (at === next)
                    join(from, target);
            if (![...reached.values()].some((at) => at > next))
                break;
            const lane = newBox([]);
            rows[next].push(lane);
            join(from, lane);
            from = lane;
        }
    }
    return rows;
}
/** Longest way from a name that needs nothing; those that need nothing stand right above what is made from them. */
function levelsOf(dag, consumers) {
    const levels = new Map();
    const levelOf = (name) => {
        const known = levels.get(name);
        if (known !== undefined)
            return known;
        const level = Math.max(-1, ...[...dag.get(name)].map(levelOf)) + 1;
        levels.set(name, level);
        return level;
    };
    for (const name of dag.keys())
        levelOf(name);
    for (const [name, needs] of dag) {
        const below = consumers.get(name).map((consumer) => levels.get(consumer));
        if (needs.size === 0 && below.length > 0)
            levels.set(name, Math.min(...below) - 1);
    }
    return levels;
}
function boxByName(dag, consumers) {
    const twins = new Map();
    for (const [name, needs] of dag) {
        const key = JSON.stringify([[...needs].sort(), consumers.get(name).toSorted()]);
        const list = twins.get(key);
        if (list)
            list.push(name);
        else
            twins.set(key, [name]);
    }
    return new Map([...twins.values()].flatMap((names) => {
        if (names.length < SHARED_FROM)
            return names.map((name) => [name, newBox([name])]);
        const shared = newBox(names);
        return names.map((name) => [name, shared]);
    }));
}
function newBox(names) {
    return { names, left: 0, width: 0, above: [], below: [] };
}
function join(from, to) {
    from.below.push(to);
    to.above.push(from);
}
/** Room for the names, and for a line of its own from each group of boxes above that lead to the same boxes. */
function place_boxes_widthOf(box, rows) {
    if (isLane(box))
        return 3;
    const above = rows[rows.findIndex((row) => row.includes(box)) - 1] ?? [];
    const groups = new Set(box.above.map(({ below }) => below.map((one) => rows.flat().indexOf(one)).join()));
    return Math.max(...box.names.map(display_width/* displayWidth */.F1).map((width) => width + 4), above.length === 0 ? 0 : 2 * groups.size + 3);
}
/** Moves boxes to the middle of their neighbours as far as their row lets them, in order and apart (pool adjacent violators). */
function moveTowards(row, neighboursOf) {
    const offsets = [];
    let offset = 0;
    for (const [index, box] of row.entries()) {
        offsets.push(offset);
        const next = row[index + 1];
        offset += box.width + (next && isLane(box) && isLane(next) ? 1 : place_boxes_GAP);
    }
    const blocks = [];
    for (const [index, box] of row.entries()) {
        const centres = neighboursOf(box).map(({ left, width }) => left + Math.floor(width / 2));
        const wished = centres.length === 0
            ? box.left
            : centres.reduce((sum, centre) => sum + centre, 0) / centres.length - Math.floor(box.width / 2);
        let block = { sum: wished - offsets[index], count: 1, boxes: [index] };
        for (let last = blocks.at(-1); last && last.sum / last.count > block.sum / block.count; last = blocks.at(-1)) {
            blocks.pop();
            block = { sum: last.sum + block.sum, count: last.count + block.count, boxes: [...last.boxes, ...block.boxes] };
        }
        blocks.push(block);
    }
    for (const { sum, count, boxes } of blocks) {
        for (const index of boxes)
            row[index].left = Math.round(sum / count) + offsets[index];
    }
}

;// CONCATENATED MODULE: ./build/src/report/boxes/route-lines.js

/**
 * The lines between a row and the next. Boxes that lead to the same boxes share a line; two lines meet only where one
 * crosses the other at a right angle, so that it can be seen what leads where.
 */
function routeLines(row) {
    const lines = linesOf(row);
    giveTargetColumns(lines);
    for (const line of lines)
        straighten(line);
    for (let tries = 0; tries < lines.length * 2; tries++) {
        const stuck = giveTracks(lines);
        if (!stuck || !moveAside(stuck, lines))
            break;
    }
    return lines;
}
/** Whether the line needs a track: it does not if it leads straight down. */
function isStraight({ sources, targets }) {
    return new Set([...sources.values(), ...targets.values()]).size === 1;
}
/** Left and right end of a line. */
function extentOf({ sources, targets }) {
    const columns = [...sources.values(), ...targets.values()];
    return [Math.min(...columns), Math.max(...columns)];
}
function linesOf(row) {
    const ids = new Map([...new Set(row.flatMap(({ below }) => below))].map((box, index) => [box, index]));
    const lines = new Map();
    for (const box of row) {
        if (box.below.length === 0)
            continue;
        const key = box.below
            .map((target) => ids.get(target))
            .toSorted((a, b) => a - b)
            .join();
        const line = lines.get(key) ?? { sources: new Map(), targets: new Map(), track: 0 };
        line.sources.set(box, middleOf(box));
        for (const target of box.below)
            line.targets.set(target, middleOf(target));
        lines.set(key, line);
    }
    return [...lines.values()];
}
/** A column for each line that enters a box, in the order in which the lines come. */
function giveTargetColumns(lines) {
    const entering = new Map();
    for (const line of lines) {
        for (const target of line.targets.keys())
            entering.set(target, [...(entering.get(target) ?? []), line]);
    }
    for (const [target, all] of entering) {
        const from = middleOf(target) - (all.length - 1);
        const sorted = all.toSorted((a, b) => meanOf(a.sources.values()) - meanOf(b.sources.values()));
        for (const [index, line] of sorted.entries())
            line.targets.set(target, from + 2 * index);
    }
}
/** A line of one source leaves it right above a target where that spares a bend. */
function straighten(line) {
    const [[source, column] = []] = line.sources;
    if (line.sources.size > 1 || !source)
        return;
    const reach = line.targets.size === 1 && !isLane(source) ? source.width : 1;
    const near = [...line.targets.values()].filter((target) => freeColumnsOf(source).includes(target) && Math.abs(target - column) <= reach);
    if (near.length > 0)
        line.sources.set(source, near.sort((a, b) => Math.abs(a - column) - Math.abs(b - column))[0]);
}
/**
 * Tracks for all lines that need one. Where one line leaves a box in the column in which another enters one, it must turn
 * away above it. Returns a line that cannot be put above those it must be above.
 */
function giveTracks(lines) {
    const bent = lines.filter((line) => !isStraight(line));
    const entering = new Map(bent.flatMap((line) => [...line.targets.values()].map((column) => [column, line])));
    const above = new Map(bent.map((line) => {
        const under = [...line.sources.values()].flatMap((column) => entering.get(column) ?? []);
        return [line, new Set(under.filter((one) => one !== line))];
    }));
    const tracks = [];
    const left = new Set(bent);
    while (left.size > 0) {
        const isFree = (line) => [...left].every((other) => !above.get(other).has(line));
        const line = [...left].find(isFree);
        if (!line)
            return [...left][0];
        const [from, to] = extentOf(line);
        const lowest = Math.max(-1, ...bent.filter((one) => !left.has(one) && above.get(one).has(line)).map((one) => one.track));
        line.track = lowest + 1;
        while (tracks[line.track]?.some(([start, end]) => from <= end + 1 && start <= to + 1))
            line.track++;
        (tracks[line.track] ??= []).push([from, to]);
        left.delete(line);
    }
    return undefined;
}
/** Lets a line leave a box in another column, in which nothing else leaves or enters. */
function moveAside(line, lines) {
    const taken = new Set(lines.flatMap(({ sources, targets }) => [...sources.values(), ...targets.values()]));
    for (const [source, column] of line.sources) {
        const isMet = lines.some((other) => other !== line && [...other.targets.values()].includes(column));
        const free = freeColumnsOf(source).filter((one) => !taken.has(one));
        if (!isMet || free.length === 0)
            continue;
        line.sources.set(source, free.sort((a, b) => Math.abs(a - column) - Math.abs(b - column))[0]);
        return true;
    }
    return false;
}
/** Columns in which a line may leave a box. */
function freeColumnsOf(box) {
    const edge = isLane(box) ? 0 : 1;
    return Array.from({ length: box.width - 2 * edge }, (_, index) => box.left + edge + index);
}
function middleOf({ left, width }) {
    return left + Math.floor(width / 2);
}
function meanOf(columns) {
    const all = [...columns];
    return all.reduce((sum, column) => sum + column, 0) / all.length;
}

;// CONCATENATED MODULE: ./build/src/report/boxes/boxes-text.js






/** A wider picture cannot be followed; the graph is then drawn as a tree. */
const MAX_WIDTH = 160;
const MAX_NODES = 300;
const [UP, RIGHT, DOWN, LEFT] = [1, 2, 4, 8];
/** By the directions in which lines leave a place. */
const CHARACTERS = ' ╵╶└╷│┌├╴┘─┴┐┤┬┼';
/**
 * A graph without cycles (each name with those it follows from) as boxes in rows with lines between them, first things
 * at the top. Names with the same neighbours may share a box.
 */
function boxesText(dag) {
    if (dag.size > MAX_NODES)
        return treeText(dag);
    const rows = placeBoxes(visible(dag));
    const width = Math.max(...rows.flat().map((box) => box.left + box.width));
    if (width > MAX_WIDTH)
        return treeText(dag);
    const canvas = new Canvas();
    let top = 0;
    let entering = [];
    for (const row of rows) {
        const height = Math.max(...row.map(({ names }) => (names.length === 0 ? 1 : names.length + 2)));
        const leaving = routeLines(row);
        for (const box of row)
            drawBox(canvas, box, { top, height, entering, leaving });
        top += height;
        const bent = leaving.filter((line) => !isStraight(line));
        const tracks = leaving.length === 0 ? 0 : 1 + Math.max(0, ...bent.map(({ track }) => track));
        for (const line of leaving)
            drawLine(canvas, line, top, tracks);
        top += tracks;
        entering = leaving;
    }
    return canvas.text();
}
function visible(dag) {
    return new Map([...dag].map(([name, needs]) => [(0,visible_text/* visibleLine */.P)(name), new Set([...needs].map(visible_text/* visibleLine */.P))]));
}
function treeText(dag) {
    const lines = graphLines({
        kind: 'graph',
        caption: '',
        nodes: [...dag.keys()].map((name) => ({ id: name, label: name, state: '' })),
        edges: [...dag].flatMap(([to, needs]) => [...needs].map((from) => ({ from, to }))),
        legend: [],
    }, MAX_WIDTH, Infinity);
    return lines
        .map((line) => line
        .map(({ text }) => text)
        .join('')
        .trimEnd())
        .join('\n');
}
function drawBox(canvas, box, { top, height, entering, leaving }) {
    const inn = entering.flatMap((line) => line.targets.get(box) ?? []);
    const out = leaving.flatMap((line) => line.sources.get(box) ?? []);
    if (isLane(box)) {
        const [from, to] = [inn[0], out[0]];
        const bend = top + Math.floor(height / 2);
        canvas.vertical(from, top - 0.5, bend, box);
        canvas.horizontal(bend, from, to, box);
        canvas.vertical(to, bend, top + height - 0.5, box);
        return;
    }
    const right = box.left + box.width - 1;
    const bottom = top + box.names.length + 1;
    canvas.vertical(box.left, top, bottom, box);
    canvas.vertical(right, top, bottom, box);
    canvas.horizontal(top, box.left, right, box);
    canvas.horizontal(bottom, box.left, right, box);
    for (const column of inn)
        canvas.vertical(column, top - 0.5, top, box);
    for (const column of out)
        canvas.vertical(column, bottom, top + height - 0.5, box);
    for (const [index, name] of box.names.entries()) {
        const indent = box.names.length > 1 ? 2 : Math.floor((box.width - (0,display_width/* displayWidth */.F1)(name)) / 2);
        canvas.write(name, box.left + indent, top + 1 + index);
    }
}
function drawLine(canvas, line, top, tracks) {
    const track = top + (isStraight(line) ? 0 : line.track);
    for (const column of line.sources.values())
        canvas.vertical(column, top - 0.5, track, line);
    for (const column of line.targets.values())
        canvas.vertical(column, track, top + tracks - 0.5, line);
    const [left, right] = extentOf(line);
    canvas.horizontal(track, left, right, line);
}
/** Lines by the directions in which they leave each place, and text. A line that crosses another one passes below it. */
class Canvas {
    places = [];
    /** From the middle of a row to that of another; half a row more reaches to its edge. */
    vertical(column, from, to, owner) {
        for (let row = Math.ceil(from); row <= Math.floor(to); row++) {
            this.add(row, column, (row > from ? UP : 0) | (row < to ? DOWN : 0), owner);
        }
    }
    horizontal(row, from, to, owner) {
        const [left, right] = [Math.min(from, to), Math.max(from, to)];
        for (let column = left; column <= right; column++) {
            this.add(row, column, (column > left ? LEFT : 0) | (column < right ? RIGHT : 0), owner);
        }
    }
    write(text, column, row) {
        let at = column;
        for (const grapheme of (0,display_width/* graphemesOf */.wF)(text)) {
            const width = (0,display_width/* graphemeWidth */.G8)(grapheme);
            if (width === 0)
                continue;
            this.row(row).set(at, grapheme);
            if (width === 2)
                this.row(row).set(at + 1, '');
            at += width;
        }
    }
    text() {
        const lines = this.places.map((places) => {
            const characters = [];
            for (let column = 0; column <= Math.max(-1, ...places.keys()); column++) {
                const place = places.get(column);
                characters.push(typeof place === 'string' ? place : (CHARACTERS[place?.mask ?? 0] ?? ' '));
            }
            return characters.join('').trimEnd();
        });
        return lines.join('\n');
    }
    add(row, column, mask, owner) {
        const places = this.row(row);
        const known = places.get(column);
        if (mask === 0 || typeof known === 'string')
            return;
        if (!known || known.owner === owner)
            places.set(column, { mask: (known?.mask ?? 0) | mask, owner });
        else if ((mask & (LEFT | RIGHT)) === 0)
            places.set(column, { mask, owner });
    }
    row(row) {
        while (this.places.length <= row)
            this.places.push(new Map());
        return this.places[row];
    }
}

;// CONCATENATED MODULE: ./build/src/report/index.js
/**
 * Blocks → Markdown for GitHub, text for a terminal, one HTML file.
 *
 * Refuses to know: machine learning, gates, what a number means, GitHub's API, files.
 * Invariants: pure, and byte for byte the same for the same document; every string of a document is data, so nothing in it
 * becomes markup, a link, a mention or a terminal command, and what cannot be seen is made visible. No output needs the network.
 */










/***/ })

};
;