"use strict";
exports.id = 301;
exports.ids = [301];
exports.modules = {

/***/ 69695:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ withoutCharts)
/* harmony export */ });
/** Blocks without charts, and without folds that hold nothing else, for where nothing can be drawn. */
function withoutCharts(blocks) {
    return blocks.flatMap((block) => {
        if (block.kind === 'chart')
            return [];
        if (block.kind !== 'details')
            return [block];
        const inner = withoutCharts(block.blocks);
        return inner.length === 0 ? [] : [{ ...block, blocks: inner }];
    });
}


/***/ }),

/***/ 13539:
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

/***/ 54497:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ escapeHtml)
/* harmony export */ });
const ENTITIES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
/** Text for an element's content or a quoted attribute. Expects visible text (see `visibleLine`). */
function escapeHtml(text) {
    return text.replace(/[&<>"']/g, (character) => ENTITIES[character]);
}


/***/ }),

/***/ 10113:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ htmlText),
/* harmony export */   z: () => (/* binding */ pageHtml)
/* harmony export */ });
/* harmony import */ var _visible_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36672);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54497);
/* harmony import */ var _style_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53473);



/** Nothing is loaded and nothing runs, whatever the strings of a page say. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'";
/** A whole HTML page that needs neither network nor script. */
function pageHtml({ title, body, style = '' }) {
    return [
        '<!doctype html>',
        '<html lang="en">',
        '<head>',
        '<meta charset="utf-8">',
        `<meta http-equiv="Content-Security-Policy" content="${POLICY}">`,
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        '<meta name="color-scheme" content="light dark">',
        '<meta name="referrer" content="no-referrer">',
        `<title>${htmlText(title)}</title>`,
        '<link rel="icon" href="data:,">',
        `<style>${_style_js__WEBPACK_IMPORTED_MODULE_0__/* .STYLE */ .Y}${style}</style>`,
        '</head>',
        '<body>',
        ...body,
        '</body>',
        '</html>',
        '',
    ].join('\n');
}
/** One line of text for an element's content or a quoted attribute; what cannot be seen is made visible. */
function htmlText(text) {
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeHtml */ .Z)((0,_visible_text_js__WEBPACK_IMPORTED_MODULE_2__/* .visibleLine */ .P)(text));
}


/***/ }),

/***/ 13738:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ renderHtml)
});

// EXTERNAL MODULE: ./build/src/report/display-width.js
var display_width = __webpack_require__(13539);
// EXTERNAL MODULE: ./build/src/report/runs.js + 1 modules
var runs = __webpack_require__(81540);
// EXTERNAL MODULE: ./build/src/report/visible-text.js
var visible_text = __webpack_require__(36672);
// EXTERNAL MODULE: ./build/src/core/format-number.js
var format_number = __webpack_require__(26034);
// EXTERNAL MODULE: ./build/src/report/html/escape.js
var html_escape = __webpack_require__(54497);
;// CONCATENATED MODULE: ./build/src/report/html/chart-html.js



const WIDTH = 400;
const HEIGHT = 290;
const LEFT = 52;
const RIGHT = 12;
const TOP = 10;
const BOTTOM = 44;
const TICKS = 5;
const STYLES = ['first', 'second'];
/** Curves as inline SVG with axes and a legend. What the picture says in short is in its label. */
function chartHtml({ caption, x, y, series, hasDiagonal }) {
    const drawn = series.slice(0, STYLES.length).filter(({ points }) => points.length > 0);
    const all = drawn.flatMap(({ points }) => points);
    const across = ticksOf(all.map(([value]) => value));
    const up = ticksOf(all.map(([, value]) => value));
    const scale = (ticks, from, to) => {
        const [low, high] = [ticks[0], ticks.at(-1)];
        return (value) => round(from + ((value - low) / (high - low)) * (to - from));
    };
    const atX = scale(across, LEFT, WIDTH - RIGHT);
    const atY = scale(up, HEIGHT - BOTTOM, TOP);
    const grid = [
        ...across.map((tick) => `M${atX(tick)} ${TOP}V${HEIGHT - BOTTOM}`),
        ...up.map((tick) => `M${LEFT} ${atY(tick)}H${WIDTH - RIGHT}`),
    ];
    const low = Math.max(across[0], up[0]);
    const high = Math.min(across.at(-1), up.at(-1));
    const said = drawn.map(({ name, points }) => `${name}: ${points.length} points`).join('; ');
    const label = `${caption}. ${y.title} over ${x.title}. ${said}`;
    return [
        `<figure class="chart"><figcaption>${line(caption)}</figcaption>`,
        `<svg width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${line(label)}">`,
        `<path class="grid" d="${grid.join('')}"/>`,
        ...(hasDiagonal && high > low
            ? [`<path class="diagonal" d="M${atX(low)} ${atY(low)}L${atX(high)} ${atY(high)}"/>`]
            : []),
        ...across.map((tick) => chart_html_text(atX(tick), HEIGHT - BOTTOM + 15, 'middle', (0,format_number/* formatNumber */.ZV)(tick))),
        ...up.map((tick) => chart_html_text(LEFT - 6, atY(tick) + 4, 'end', (0,format_number/* formatNumber */.ZV)(tick))),
        chart_html_text((LEFT + WIDTH - RIGHT) / 2, HEIGHT - 8, 'middle', x.title),
        `<text transform="translate(12 ${(TOP + HEIGHT - BOTTOM) / 2}) rotate(-90)" text-anchor="middle">${line(y.title)}</text>`,
        ...drawn.map(({ points }, index) => {
            const path = points.map(([a, b], place) => `${place === 0 ? 'M' : 'L'}${atX(a)} ${atY(b)}`).join('');
            return `<path class="curve ${STYLES[index]}" d="${path}"/>`;
        }),
        '</svg>',
        `<ul class="legend">${drawn.map(({ name }, index) => `<li><svg width="26" height="8" aria-hidden="true"><path class="curve ${STYLES[index]}" d="M1 4H25"/></svg>${line(name)}</li>`).join('')}</ul>`,
        '</figure>',
    ].join('\n');
}
/** Round numbers that hold all values, at most six. */
function ticksOf(values) {
    const [low, high] = [Math.min(...values), Math.max(...values)];
    if (!(high > low))
        return Number.isFinite(low) ? [low - 0.5, low, low + 0.5] : [0, 1];
    const rough = (high - low) / TICKS;
    const power = 10 ** Math.floor(Math.log10(rough));
    const step = [1, 2, 5, 10].map((factor) => factor * power).find((size) => size >= rough * 0.999);
    const first = Math.floor(low / step + 1e-9);
    const last = Math.ceil(high / step - 1e-9);
    return Array.from({ length: last - first + 1 }, (_, index) => Number(((first + index) * step).toPrecision(12)));
}
function chart_html_text(x, y, anchor, content) {
    return `<text x="${round(x)}" y="${round(y)}" text-anchor="${anchor}">${line(content)}</text>`;
}
function line(content) {
    return (0,html_escape/* escapeHtml */.Z)((0,visible_text/* visibleLine */.P)(content));
}
function round(pixels) {
    return Math.round(pixels * 10) / 10;
}

// EXTERNAL MODULE: ./build/src/report/layers.js
var report_layers = __webpack_require__(5516);
;// CONCATENATED MODULE: ./build/src/report/html/layout.js
const LINE_SIZE = 12;
const SWEEPS = 8;
/** A layered drawing: longest-path layers, order by barycentres, positions as near to the neighbours' mean as order allows. */
function layoutOf({ nodes, depth }, box) {
    const layers = Array.from({ length: depth }, () => []);
    const place = (layer, size) => {
        const slot = { layer, size, before: [], after: [], across: layers[layer].length };
        layers[layer].push(slot);
        return slot;
    };
    const slots = nodes.map(({ layer }) => place(layer, box.across));
    const ways = nodes.flatMap(({ index, layer, needs }) => needs.map((need) => {
        const between = Array.from({ length: layer - nodes[need].layer - 1 }, (_, step) => place(nodes[need].layer + 1 + step, LINE_SIZE));
        const way = [slots[need], ...between, slots[index]];
        way.forEach((slot, step) => {
            if (step > 0)
                slot.before.push(way[step - 1]);
            if (step < way.length - 1)
                slot.after.push(way[step + 1]);
        });
        return { from: need, to: index, between };
    }));
    order(layers);
    spread(layers, box.acrossGap);
    const first = Math.min(...layers.flat().map(({ across, size }) => across - size / 2));
    const last = Math.max(...layers.flat().map(({ across, size }) => across + size / 2));
    const pointOf = ({ layer, across }) => ({
        along: layer * (box.along + box.alongGap) + box.along / 2,
        across: across - first,
    });
    return {
        centres: slots.map(pointOf),
        edges: ways.map(({ from, to, between }) => ({ from, to, via: between.map(pointOf) })),
        alongSize: depth * box.along + (depth - 1) * box.alongGap,
        acrossSize: last - first,
    };
}
/** Sorts every layer by the mean place of its neighbours, forwards and backwards in turn; `across` is the place then. */
function order(layers) {
    for (let sweep = 0; sweep < SWEEPS; sweep += 1) {
        const isForward = sweep % 2 === 0;
        for (const layer of isForward ? layers : layers.toReversed()) {
            const wished = new Map(layer.map((slot) => [slot, meanOf(isForward ? slot.before : slot.after, slot.across)]));
            layer.sort((a, b) => wished.get(a) - wished.get(b));
            layer.forEach((slot, place) => (slot.across = place));
        }
    }
}
/** Turns places into pixels: packed at first, then each layer moves towards its neighbours without changing its order. */
function spread(layers, gap) {
    for (const layer of layers)
        settle(layer, layer.map(() => 0), gap);
    for (let sweep = 0; sweep < SWEEPS; sweep += 1) {
        for (const layer of sweep % 2 === 0 ? layers : layers.toReversed()) {
            settle(layer, layer.map(({ before, after, across }) => meanOf([...before, ...after], across)), gap);
        }
    }
}
/** The places nearest to the wished ones (least squares, by pooling adjacent violators) that keep order and distance. */
function settle(layer, wished, gap) {
    const offsets = [];
    layer.forEach(({ size }, index) => {
        const previous = layer[index - 1];
        offsets.push(previous ? offsets[index - 1] + (previous.size + size) / 2 + gap : 0);
    });
    const pools = [];
    wished.forEach((wish, index) => {
        pools.push({ sum: wish - offsets[index], count: 1 });
        while (pools.length > 1) {
            const [a, b] = [pools.at(-2), pools.at(-1)];
            if (a.sum / a.count <= b.sum / b.count)
                break;
            pools.splice(-2, 2, { sum: a.sum + b.sum, count: a.count + b.count });
        }
    });
    const shifts = pools.flatMap(({ sum, count }) => new Array(count).fill(sum / count));
    layer.forEach((slot, index) => (slot.across = offsets[index] + shifts[index]));
}
function meanOf(slots, otherwise) {
    if (slots.length === 0)
        return otherwise;
    return slots.reduce((sum, { across }) => sum + across, 0) / slots.length;
}

;// CONCATENATED MODULE: ./build/src/report/html/graph-html.js





/** A larger graph is a list: nobody reads the picture. */
const MAX_NODES = 150;
const MAX_EDGES = 400;
const MAX_LABEL = 34;
/** Pixels of one column of the label's fixed-width face. */
const COLUMN = 7.25;
const graph_html_HEIGHT = 46;
const MARGIN = 8;
/** Width of the page's text; a graph that is wider is drawn downwards if that makes it narrower. */
const PAGE_WIDTH = 900;
/** A graph as inline SVG with its legend, or as a list where it is too large. What the picture says is in its label too. */
function graphHtml(block) {
    const graph = (0,report_layers/* layersOf */.w)(block);
    const caption = (0,html_escape/* escapeHtml */.Z)((0,visible_text/* visibleLine */.P)(block.caption));
    const isDrawn = graph.nodes.length <= MAX_NODES && graph.edgeCount <= MAX_EDGES;
    const inner = isDrawn && graph.nodes.length > 0 ? drawing(graph, caption) : list(graph);
    const legend = block.legend.map(({ label, tone }) => `<li><svg class="key" width="22" height="14" aria-hidden="true"><rect class="box ${tone}" x="1.5" y="1.5" width="19" height="11" rx="3"/></svg>${(0,html_escape/* escapeHtml */.Z)((0,visible_text/* visibleLine */.P)(label))}</li>`);
    return [
        `<figure><figcaption>${caption}</figcaption>`,
        inner,
        ...(legend.length > 0 && isDrawn ? [`<ul class="legend">${legend.join('')}</ul>`] : []),
        '</figure>',
    ].join('\n');
}
function drawing(graph, caption) {
    const texts = graph.nodes.flatMap(({ label, state }) => [shortened(label), shortened(state)]);
    const columns = Math.max(...texts.map(display_width/* displayWidth */.F1));
    const width = Math.round(Math.max(96, columns * COLUMN + 26));
    const across = layoutOf(graph, { along: width, across: graph_html_HEIGHT, alongGap: 52, acrossGap: 16 });
    const down = layoutOf(graph, { along: graph_html_HEIGHT, across: width, alongGap: 40, acrossGap: 20 });
    const isDown = across.alongSize > PAGE_WIDTH && down.acrossSize < across.alongSize;
    const layout = isDown ? down : across;
    const sizes = [layout.alongSize, layout.acrossSize].map((size) => Math.ceil(size + 2 * MARGIN));
    const [pageWidth, pageHeight] = isDown ? sizes.toReversed() : sizes;
    const at = ({ along, across: side }) => isDown ? { x: side + MARGIN, y: along + MARGIN } : { x: along + MARGIN, y: side + MARGIN };
    const said = graph.nodes.map((node) => `${node.label}: ${node.state}${followsFrom(graph, node)}`).join('; ');
    return [
        `<div class="scroll" role="group" tabindex="0" aria-label="${caption}">`,
        `<svg class="graph" width="${pageWidth}" height="${pageHeight}" viewBox="0 0 ${pageWidth} ${pageHeight}" role="img" aria-label="${(0,html_escape/* escapeHtml */.Z)(said)}">`,
        ...layout.edges.map((edge) => arrow(layout, edge, isDown ? graph_html_HEIGHT : width, at, isDown)),
        ...graph.nodes.map((node) => boxOf(node, at(layout.centres[node.index]), width)),
        '</svg></div>',
    ].join('\n');
}
function boxOf({ label, state, tone }, { x, y }, width) {
    const short = shortened(label);
    const title = short === label ? '' : `<title>${(0,html_escape/* escapeHtml */.Z)(label)}</title>`;
    return [
        `<g>${title}<rect class="box ${tone}" x="${graph_html_round(x - width / 2)}" y="${graph_html_round(y - graph_html_HEIGHT / 2)}" width="${width}" height="${graph_html_HEIGHT}" rx="8"/>`,
        `<text class="name" x="${graph_html_round(x)}" y="${graph_html_round(y - 3)}">${(0,html_escape/* escapeHtml */.Z)(short)}</text>`,
        `<text class="state ${tone}" x="${graph_html_round(x)}" y="${graph_html_round(y + 14)}">${(0,html_escape/* escapeHtml */.Z)(shortened(state))}</text></g>`,
    ].join('');
}
/** A curve from box to box that runs straight where it passes a layer, with its head drawn as a triangle. */
function arrow({ centres }, { from, to, via }, boxAlong, at, isDown) {
    const half = boxAlong / 2;
    const shifted = ({ along, across }, by) => ({ along: along + by, across });
    const stops = [
        shifted(centres[from], half),
        ...via.flatMap((point) => [shifted(point, -half), shifted(point, half)]),
        shifted(centres[to], -half - 7),
    ];
    const path = stops.map((stop, index) => {
        const { x, y } = at(stop);
        if (index === 0)
            return `M${graph_html_round(x)} ${graph_html_round(y)}`;
        if (index % 2 === 0)
            return `L${graph_html_round(x)} ${graph_html_round(y)}`;
        const start = stops[index - 1];
        const middle = (start.along + stop.along) / 2;
        const [c, d] = [at({ along: middle, across: start.across }), at({ along: middle, across: stop.across })];
        return `C${graph_html_round(c.x)} ${graph_html_round(c.y)} ${graph_html_round(d.x)} ${graph_html_round(d.y)} ${graph_html_round(x)} ${graph_html_round(y)}`;
    });
    const tip = at(shifted(centres[to], -half - 1));
    const head = isDown ? 'l-4 -8h8z' : 'l-8 -4v8z';
    return `<path class="edge" d="${path.join('')}"/><path class="head" d="M${graph_html_round(tip.x)} ${graph_html_round(tip.y)}${head}"/>`;
}
function list(graph) {
    const items = graph.nodes.map((node) => `<li><code>${(0,html_escape/* escapeHtml */.Z)(node.label)}</code> <span class="${node.tone}">${(0,html_escape/* escapeHtml */.Z)(node.state)}</span>${(0,html_escape/* escapeHtml */.Z)(followsFrom(graph, node))}</li>`);
    return `<ul class="nodes">\n${items.join('\n')}\n</ul>`;
}
function followsFrom({ nodes }, { needs }) {
    return needs.length === 0 ? '' : `, after ${needs.map((need) => nodes[need].label).join(', ')}`;
}
/** Both ends of a long label: directories begin alike, stages end alike. */
function shortened(label) {
    const characters = Array.from(label);
    if (characters.length <= MAX_LABEL)
        return label;
    return `${characters.slice(0, MAX_LABEL / 2 - 1).join('')}…${characters.slice(-MAX_LABEL / 2).join('')}`;
}
function graph_html_round(pixels) {
    return Math.round(pixels * 10) / 10;
}

;// CONCATENATED MODULE: ./build/src/report/html/inline.js


/** A cell's or paragraph's content as phrasing content; tones are classes of the same name. */
function inlineHtml(content) {
    return (0,runs/* runsOf */.k)(content).map(runHtml).join('');
}
function runHtml({ face, text, tone, url }) {
    const shown = (0,html_escape/* escapeHtml */.Z)(text);
    const toned = tone === 'neutral' ? '' : ` class="${tone}"`;
    if (face === 'link')
        return `<a href="${(0,html_escape/* escapeHtml */.Z)(url)}" rel="noopener noreferrer">${shown}</a>`;
    if (face === 'code')
        return `<code${toned}>${shown}</code>`;
    if (face === 'strong')
        return `<strong${toned}>${shown}</strong>`;
    return toned === '' ? shown : `<span${toned}>${shown}</span>`;
}

;// CONCATENATED MODULE: ./build/src/report/html/blocks.js







/** Columns of a cell that stays on one line. */
const SHORT = 24;
const NOTE_WORDS = { info: 'Note', warning: 'Warning', error: 'Error' };
/** One block as HTML. */
function blockHtml(block) {
    switch (block.kind) {
        case 'heading':
            return `<h${block.level}>${blocks_line(block.text)}</h${block.level}>`;
        case 'paragraph':
            return `<p>${inlineHtml(block.content)}</p>`;
        case 'table':
            return tableHtml(block);
        case 'graph':
            return graphHtml(block);
        case 'chart':
            return chartHtml(block);
        case 'note':
            return `<p class="note ${block.tone}" role="note"><b>${NOTE_WORDS[block.tone]}:</b> ${inlineHtml(block.content)}</p>`;
        case 'code':
            return `<pre tabindex="0"><code>${(0,html_escape/* escapeHtml */.Z)((0,visible_text/* visibleLines */.g)(block.text))}</code></pre>`;
        case 'details':
            return detailsHtml(block);
    }
}
/** The first column holds the row's name. The box around scrolls where the page is narrow, by keyboard too. */
function tableHtml({ caption, columns, rows }, isCaptionSeen = true) {
    const head = columns.map(({ title, align }) => `<th scope="col"${classes([align])}>${blocks_line(title)}</th>`).join('');
    const body = rows.map((row) => {
        const cells = columns.map(({ align }, index) => {
            const content = row[index] ?? '';
            const attributes = classes([align, (0,display_width/* displayWidth */.F1)((0,runs/* plainText */.w)(content)) > SHORT && 'long']);
            const [open, close] = index === 0 ? ['th scope="row"', 'th'] : ['td', 'td'];
            return `<${open}${attributes}>${inlineHtml(content)}</${close}>`;
        });
        return `<tr>${cells.join('')}</tr>`;
    });
    return [
        `<div class="scroll" role="group" tabindex="0" aria-label="${blocks_line(caption)}"><table>`,
        `<caption${isCaptionSeen ? '' : ' class="said"'}>${blocks_line(caption)}</caption>`,
        `<thead><tr>${head}</tr></thead>`,
        '<tbody>',
        ...body,
        '</tbody></table></div>',
    ].join('\n');
}
/** Left is where text stands anyway. */
function classes(names) {
    const given = names.filter((name) => name && name !== 'left').join(' ');
    return given === '' ? '' : ` class="${given}"`;
}
function detailsHtml({ summary, blocks, open }) {
    const inner = blocks.map((block) => block.kind === 'table' ? tableHtml(block, blocks.length > 1) : blockHtml(block));
    return [
        `<details${open ? ' open' : ''}>`,
        `<summary>${blocks_line(summary)}</summary><div>`,
        ...inner,
        '</div></details>',
    ].join('\n');
}
function blocks_line(text) {
    return (0,html_escape/* escapeHtml */.Z)((0,visible_text/* visibleLine */.P)(text));
}

// EXTERNAL MODULE: ./build/src/report/html/page.js
var page = __webpack_require__(10113);
;// CONCATENATED MODULE: ./build/src/report/html/render-html.js


const MARKS = {
    pass: 'M7 12.5l3.5 3.5L17 9',
    fail: 'M8.5 8.5l7 7m0-7l-7 7',
    inconclusive: 'M9.2 9.4a2.8 2.8 0 1 1 4.4 2.3c-1 .7-1.6 1.2-1.6 2.3m0 3v.1',
};
/** One HTML file that needs neither network nor script: light and dark, printable with its folds open. */
function renderHtml(document, { title }) {
    const { decision, reason, blocks, footer } = document;
    const mark = `<svg width="28" height="28" viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true"><circle cx="12" cy="12" r="10"/><path d="${MARKS[decision]}"/></svg>`;
    const why = reason === '' ? [] : [`<p>${(0,page/* htmlText */.j)(reason)}</p>`];
    const body = [
        `<header class="${decision}">`,
        `<h1>${mark}<span>${(0,page/* htmlText */.j)(document.title)}</span></h1>`,
        ...why,
        '</header>',
        '<main>',
        ...blocks.map(blockHtml),
        '</main>',
        ...(footer.length > 0 ? ['<footer>', ...footer.map(blockHtml), '</footer>'] : []),
    ];
    return (0,page/* pageHtml */.z)({ title, body });
}


/***/ }),

/***/ 53473:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ STYLE)
/* harmony export */ });
/** The style sheet of the HTML report. Text has a contrast of at least 4.5 on its ground in both schemes. */
const STYLE = `
:root {
  color-scheme: light dark;
  --ground: #ffffff; --raised: #f6f7f9; --line: #dfe3e8; --text: #1b1f24; --soft: #57606a; --link: #0a56c2;
  --good: #146c2e; --good-ground: #e3f5e8; --bad: #b3142a; --bad-ground: #fdeaec;
  --unsure: #7a5200; --unsure-ground: #fdf3d7; --neutral: #24508f; --neutral-ground: #e8f0fb; --quiet-ground: #f3f4f6;
  --face: system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif;
  --fixed: ui-monospace, SFMono-Regular, "SF Mono", Menlo, Consolas, "DejaVu Sans Mono", monospace;
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    --ground: #0f1318; --raised: #171c23; --line: #2c333d; --text: #e3e8ee; --soft: #a0a9b5; --link: #7db4ff;
    --good: #62d08a; --good-ground: #12301d; --bad: #ff8f98; --bad-ground: #3a171c;
    --unsure: #e6bb52; --unsure-ground: #33290f; --neutral: #93bdf7; --neutral-ground: #17273d; --quiet-ground: #1b2027;
  }
}
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; }
body { margin: 0 auto; max-width: 62rem; padding: 2.5rem clamp(1rem, 4vw, 2.5rem) 3rem; background: var(--ground); color: var(--text); font: 1rem/1.55 var(--face); overflow-wrap: anywhere; }
header { margin-bottom: 2rem; padding: 1.1rem 1.4rem 1.2rem; border-radius: .75rem; border-left: .4rem solid; }
header.pass { border-color: var(--good); background: var(--good-ground); }
header.fail { border-color: var(--bad); background: var(--bad-ground); }
header.inconclusive { border-color: var(--unsure); background: var(--unsure-ground); }
h1 { display: flex; align-items: center; gap: .6rem; margin: 0; font-size: 1.6rem; line-height: 1.25; font-weight: 650; letter-spacing: -.01em; }
h1 svg { flex: none; }
.pass h1 { color: var(--good); } .fail h1 { color: var(--bad); } .inconclusive h1 { color: var(--unsure); }
header p { margin: .5rem 0 0; font-size: 1.08rem; }
h2 { margin: 2.2rem 0 .8rem; font-size: 1.25rem; font-weight: 650; } h3 { margin: 1.6rem 0 .6rem; font-size: 1.05rem; font-weight: 650; }
p { margin: .9rem 0; }
a { color: var(--link); text-underline-offset: .15em; }
code { font: .875em/1.5 var(--fixed); white-space: pre-wrap; unicode-bidi: isolate; }
p code, summary code { padding: .1em .35em; border-radius: .3em; background: var(--raised); }
header p code, .note code { background: transparent; padding: 0; }
pre { margin: 1rem 0; padding: .9rem 1.1rem; overflow-x: auto; border: 1px solid var(--line); border-radius: .6rem; background: var(--raised); line-height: 1.45; }
pre code { white-space: pre; overflow-wrap: normal; }
.good { color: var(--good); } .bad { color: var(--bad); } .unsure { color: var(--unsure); } .quiet { color: var(--soft); }
strong.good, strong.bad, strong.unsure, strong.quiet { display: inline-block; padding: .05em .6em; border-radius: 1em; font-weight: 600; font-size: .92em; }
strong.good { background: var(--good-ground); } strong.bad { background: var(--bad-ground); } strong.unsure { background: var(--unsure-ground); } strong.quiet { background: var(--quiet-ground); }
.note { padding: .7rem 1rem; border-radius: .6rem; border: 1px solid var(--line); border-left-width: .25rem; background: var(--raised); }
.note.error { border-left-color: var(--bad); } .note.error b { color: var(--bad); }
.note.warning { border-left-color: var(--unsure); } .note.warning b { color: var(--unsure); }
.note.info { border-left-color: var(--neutral); } .note.info b { color: var(--neutral); }
.scroll { margin: 1rem 0; overflow-x: auto; }
table { width: 100%; border-collapse: collapse; font-size: .94rem; font-variant-numeric: tabular-nums; overflow-wrap: normal; }
caption { padding: 0 .25rem .5rem; text-align: left; font-weight: 650; font-size: 1.02rem; }
.said { position: absolute; width: 1px; height: 1px; padding: 0; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
th, td { padding: .45rem .9rem .45rem .25rem; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; font-weight: inherit; unicode-bidi: isolate; }
thead th { color: var(--soft); font-size: .85rem; font-weight: 600; white-space: nowrap; vertical-align: bottom; }
th:last-child, td:last-child { padding-right: .25rem; }
tbody th, td { white-space: nowrap; } tbody .long { min-width: 15rem; max-width: 30rem; white-space: normal; overflow-wrap: anywhere; }
.right { text-align: right; } .center { text-align: center; }
tbody tr:hover { background: var(--raised); }
details { margin: .8rem 0; border: 1px solid var(--line); border-radius: .6rem; }
details > div { padding: 0 1.1rem .3rem; }
summary { padding: .65rem 1.1rem; cursor: pointer; font-weight: 600; border-radius: .6rem; }
summary:hover { background: var(--raised); }
figure { margin: 1rem 0; } figcaption { font-weight: 650; }
.graph { display: block; } .graph text { text-anchor: middle; fill: var(--text); }
.graph .name { font: 12px var(--fixed); } .graph .state { font: 600 11.5px var(--face); }
.graph .state.good { fill: var(--good); } .graph .state.bad { fill: var(--bad); } .graph .state.unsure { fill: var(--unsure); }
.graph .state.quiet { fill: var(--soft); } .graph .state.neutral { fill: var(--neutral); }
.box { stroke-width: 1.5; }
.box.good { fill: var(--good-ground); stroke: var(--good); } .box.bad { fill: var(--bad-ground); stroke: var(--bad); stroke-width: 3; }
.box.unsure { fill: var(--unsure-ground); stroke: var(--unsure); stroke-dasharray: 7 3; } .box.quiet { fill: var(--quiet-ground); stroke: var(--soft); stroke-dasharray: 2 3; }
.box.neutral { fill: var(--neutral-ground); stroke: var(--neutral); }
.edge { fill: none; stroke: var(--soft); stroke-width: 1.3; opacity: .8; } .head { fill: var(--soft); }
.chart { display: inline-block; margin: 1rem 1.5rem 1rem 0; vertical-align: top; } .chart svg { display: block; max-width: 100%; height: auto; }
.chart text { fill: var(--soft); font: 11px var(--face); font-variant-numeric: tabular-nums; } .grid { stroke: var(--line); stroke-width: 1; fill: none; }
.diagonal { stroke: var(--soft); stroke-dasharray: 3 4; fill: none; } .curve { fill: none; stroke-width: 2; stroke-linejoin: round; }
.curve.first { stroke: var(--link); } .curve.second { stroke: var(--unsure); stroke-dasharray: 6 3; }
.legend { display: flex; flex-wrap: wrap; gap: .3rem 1.3rem; margin: .6rem 0 0; padding: 0; list-style: none; color: var(--soft); font-size: .88rem; }
.legend li { display: flex; align-items: center; gap: .45rem; }
.nodes { padding-left: 1.2rem; }
footer { margin-top: 2.5rem; padding-top: 1rem; border-top: 1px solid var(--line); color: var(--soft); font-size: .9rem; } footer p { margin: .3rem 0; }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; border-radius: .3rem; }
@media screen and (max-width: 40rem) {
  table { font-size: .84rem; } th, td { padding-right: .6rem; } tbody .long { min-width: 8.5rem; }
  details > div { padding: 0 .8rem .3rem; } summary { padding: .65rem .8rem; }
}
@media print {
  @page { margin: 14mm; }
  body { max-width: none; padding: 0; font-size: 10pt; }
  details { break-inside: auto; } details::details-content { display: block; content-visibility: visible; height: auto; }
   .scroll, pre { overflow: visible; } pre code { white-space: pre-wrap; overflow-wrap: anywhere; }
  table { font-size: 9pt; } tbody th, td { white-space: normal; padding-right: .5rem; } tbody .right { white-space: nowrap; } tbody .long { min-width: 8rem; }
  summary { list-style: none; } summary::-webkit-details-marker { display: none; }
  thead { display: table-header-group; } tr, figure, .note, header { break-inside: avoid; } summary { break-after: avoid; }
  .graph { max-width: 100%; height: auto; } tbody tr:hover { background: none; }
  header, .box, strong, .note { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
`;


/***/ }),

/***/ 5516:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ layersOf)
/* harmony export */ });
/* harmony import */ var _visible_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36672);

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

/***/ 646:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ renderMarkdown),
  C: () => (/* binding */ renderPage)
});

// EXTERNAL MODULE: ./build/src/core/blocks.js
var core_blocks = __webpack_require__(69695);
// EXTERNAL MODULE: ./build/src/report/visible-text.js
var visible_text = __webpack_require__(36672);
;// CONCATENATED MODULE: ./node_modules/markdown-table/index.js
// To do: next major: remove.
/**
 * @typedef {Options} MarkdownTableOptions
 *   Configuration.
 */

/**
 * @typedef Options
 *   Configuration.
 * @property {boolean | null | undefined} [alignDelimiters=true]
 *   Whether to align the delimiters (default: `true`);
 *   they are aligned by default:
 *
 *   ```markdown
 *   | Alpha | B     |
 *   | ----- | ----- |
 *   | C     | Delta |
 *   ```
 *
 *   Pass `false` to make them staggered:
 *
 *   ```markdown
 *   | Alpha | B |
 *   | - | - |
 *   | C | Delta |
 *   ```
 * @property {ReadonlyArray<string | null | undefined> | string | null | undefined} [align]
 *   How to align columns (default: `''`);
 *   one style for all columns or styles for their respective columns;
 *   each style is either `'l'` (left), `'r'` (right), or `'c'` (center);
 *   other values are treated as `''`, which doesn’t place the colon in the
 *   alignment row but does align left;
 *   *only the lowercased first character is used, so `Right` is fine.*
 * @property {boolean | null | undefined} [delimiterEnd=true]
 *   Whether to end each row with the delimiter (default: `true`).
 *
 *   > 👉 **Note**: please don’t use this: it could create fragile structures
 *   > that aren’t understandable to some markdown parsers.
 *
 *   When `true`, there are ending delimiters:
 *
 *   ```markdown
 *   | Alpha | B     |
 *   | ----- | ----- |
 *   | C     | Delta |
 *   ```
 *
 *   When `false`, there are no ending delimiters:
 *
 *   ```markdown
 *   | Alpha | B
 *   | ----- | -----
 *   | C     | Delta
 *   ```
 * @property {boolean | null | undefined} [fillRows=true]
 *   Whether to fill rows with empty cells up to the most cells in a row
 *   (default: `true`).
 *
 *   When `true`, all rows have as many cells as the longest row:
 *
 *   ```markdown
 *   | Alpha | B    |   |
 *   | ----- | ---- | - |
 *   | C     |      |   |
 *   | D     | Echo | F |
 *   ```
 *
 *   When `false`, rows keep their cells,
 *   and the delimiter row has as many cells as the header row:
 *
 *   ```markdown
 *   | Alpha | B    |
 *   | ----- | ---- |
 *   | C     |
 *   | D     | Echo | F |
 *   ```
 * @property {boolean | null | undefined} [delimiterStart=true]
 *   Whether to begin each row with the delimiter (default: `true`).
 *
 *   > 👉 **Note**: please don’t use this: it could create fragile structures
 *   > that aren’t understandable to some markdown parsers.
 *
 *   When `true`, there are starting delimiters:
 *
 *   ```markdown
 *   | Alpha | B     |
 *   | ----- | ----- |
 *   | C     | Delta |
 *   ```
 *
 *   When `false`, there are no starting delimiters:
 *
 *   ```markdown
 *   Alpha | B     |
 *   ----- | ----- |
 *   C     | Delta |
 *   ```
 * @property {boolean | null | undefined} [padding=true]
 *   Whether to add a space of padding between delimiters and cells
 *   (default: `true`).
 *
 *   When `true`, there is padding:
 *
 *   ```markdown
 *   | Alpha | B     |
 *   | ----- | ----- |
 *   | C     | Delta |
 *   ```
 *
 *   When `false`, there is no padding:
 *
 *   ```markdown
 *   |Alpha|B    |
 *   |-----|-----|
 *   |C    |Delta|
 *   ```
 * @property {((value: string) => number) | null | undefined} [stringLength]
 *   Function to detect the length of table cell content (optional);
 *   this is used when aligning the delimiters (`|`) between table cells;
 *   full-width characters and emoji mess up delimiter alignment when viewing
 *   the markdown source;
 *   to fix this, you can pass this function,
 *   which receives the cell content and returns its “visible” size;
 *   note that what is and isn’t visible depends on where the text is displayed.
 *
 *   Without such a function, the following:
 *
 *   ```js
 *   markdownTable([
 *     ['Alpha', 'Bravo'],
 *     ['中文', 'Charlie'],
 *     ['👩‍❤️‍👩', 'Delta']
 *   ])
 *   ```
 *
 *   Yields:
 *
 *   ```markdown
 *   | Alpha | Bravo |
 *   | - | - |
 *   | 中文 | Charlie |
 *   | 👩‍❤️‍👩 | Delta |
 *   ```
 *
 *   With [`string-width`](https://github.com/sindresorhus/string-width):
 *
 *   ```js
 *   import stringWidth from 'string-width'
 *
 *   markdownTable(
 *     [
 *       ['Alpha', 'Bravo'],
 *       ['中文', 'Charlie'],
 *       ['👩‍❤️‍👩', 'Delta']
 *     ],
 *     {stringLength: stringWidth}
 *   )
 *   ```
 *
 *   Yields:
 *
 *   ```markdown
 *   | Alpha | Bravo   |
 *   | ----- | ------- |
 *   | 中文  | Charlie |
 *   | 👩‍❤️‍👩    | Delta   |
 *   ```
 */

/**
 * Get the length of a cell.
 *
 * @param {string} value
 *   Cell value.
 * @returns {number}
 *   Cell size.
 */
function defaultStringLength(value) {
  return value.length
}

/**
 * Generate a markdown
 * ([GFM](https://docs.github.com/en/github/writing-on-github/working-with-advanced-formatting/organizing-information-with-tables))
 * table.
 *
 * @param {ReadonlyArray<ReadonlyArray<string | null | undefined>>} table
 *   Table data (matrix of strings).
 * @param {Readonly<Options> | null | undefined} [options]
 *   Configuration (optional).
 * @returns {string}
 *   Result.
 */
function markdownTable(table, options) {
  const settings = options || {}
  // To do: next major: change to spread.
  // eslint-disable-next-line unicorn/prefer-spread -- `align` can be a string.
  const align = (settings.align || []).concat()
  const stringLength = settings.stringLength || defaultStringLength
  /** @type {Array<number>} Character codes as symbols for alignment per column. */
  const alignments = []
  /** @type {Array<Array<string>>} Cells per row. */
  const cellMatrix = []
  /** @type {Array<Array<number>>} Sizes of each cell per row. */
  const sizeMatrix = []
  /** @type {Array<number>} */
  const longestCellByColumn = []
  let mostCellsPerRow = 0
  let rowIndex = -1

  // This is a superfluous loop if we don’t align delimiters, but otherwise we’d
  // do superfluous work when aligning, so optimize for aligning.
  while (++rowIndex < table.length) {
    /** @type {Array<string>} */
    const row = []
    /** @type {Array<number>} */
    const sizes = []
    let columnIndex = -1

    if (table[rowIndex].length > mostCellsPerRow) {
      mostCellsPerRow = table[rowIndex].length
    }

    while (++columnIndex < table[rowIndex].length) {
      const cell = serialize(table[rowIndex][columnIndex])

      if (settings.alignDelimiters !== false) {
        const size = stringLength(cell)
        sizes[columnIndex] = size

        if (
          longestCellByColumn[columnIndex] === undefined ||
          size > longestCellByColumn[columnIndex]
        ) {
          longestCellByColumn[columnIndex] = size
        }
      }

      row.push(cell)
    }

    cellMatrix[rowIndex] = row
    sizeMatrix[rowIndex] = sizes
  }

  // Figure out which alignments to use.
  let columnIndex = -1

  if (typeof align === 'object' && 'length' in align) {
    while (++columnIndex < mostCellsPerRow) {
      alignments[columnIndex] = toAlignment(align[columnIndex])
    }
  } else {
    const code = toAlignment(align)

    while (++columnIndex < mostCellsPerRow) {
      alignments[columnIndex] = code
    }
  }

  // Inject the alignment row.
  columnIndex = -1
  /** @type {Array<string>} */
  const row = []
  /** @type {Array<number>} */
  const sizes = []

  while (++columnIndex < mostCellsPerRow) {
    const code = alignments[columnIndex]
    let before = ''
    let after = ''

    if (code === 99 /* `c` */) {
      before = ':'
      after = ':'
    } else if (code === 108 /* `l` */) {
      before = ':'
    } else if (code === 114 /* `r` */) {
      after = ':'
    }

    // There *must* be at least one hyphen-minus in each alignment cell.
    let size =
      settings.alignDelimiters === false
        ? 1
        : Math.max(
            1,
            longestCellByColumn[columnIndex] - before.length - after.length
          )

    const cell = before + '-'.repeat(size) + after

    if (settings.alignDelimiters !== false) {
      size = before.length + size + after.length

      if (size > longestCellByColumn[columnIndex]) {
        longestCellByColumn[columnIndex] = size
      }

      sizes[columnIndex] = size
    }

    row[columnIndex] = cell
  }

  // Inject the alignment row.
  cellMatrix.splice(1, 0, row)
  sizeMatrix.splice(1, 0, sizes)

  rowIndex = -1
  /** @type {Array<string>} */
  const lines = []

  while (++rowIndex < cellMatrix.length) {
    const row = cellMatrix[rowIndex]
    const sizes = sizeMatrix[rowIndex]
    const cellsInRow =
      settings.fillRows === false
        ? Math.max(1, cellMatrix[rowIndex === 1 ? 0 : rowIndex].length)
        : mostCellsPerRow
    columnIndex = -1
    /** @type {Array<string>} */
    const line = []

    while (++columnIndex < cellsInRow) {
      const cell = row[columnIndex] || ''
      let before = ''
      let after = ''

      if (settings.alignDelimiters !== false) {
        const size =
          longestCellByColumn[columnIndex] - (sizes[columnIndex] || 0)
        const code = alignments[columnIndex]

        if (code === 114 /* `r` */) {
          before = ' '.repeat(size)
        } else if (code === 99 /* `c` */) {
          const half = size / 2

          if (size % 2) {
            before = ' '.repeat(half + 0.5)
            after = ' '.repeat(half - 0.5)
          } else {
            before = ' '.repeat(half)
            after = before
          }
        } else {
          after = ' '.repeat(size)
        }
      }

      if (settings.delimiterStart !== false && !columnIndex) {
        line.push('|')
      }

      if (
        settings.padding !== false &&
        // Don’t add the opening space if we’re not aligning and the cell is
        // empty: there will be a closing space.
        !(settings.alignDelimiters === false && cell === '') &&
        (settings.delimiterStart !== false || columnIndex)
      ) {
        line.push(' ')
      }

      if (settings.alignDelimiters !== false) {
        line.push(before)
      }

      line.push(cell)

      if (settings.alignDelimiters !== false) {
        line.push(after)
      }

      if (settings.padding !== false) {
        line.push(' ')
      }

      if (settings.delimiterEnd !== false || columnIndex !== cellsInRow - 1) {
        line.push('|')
      }
    }

    lines.push(
      settings.delimiterEnd === false
        ? line.join('').replace(/ +$/, '')
        : line.join('')
    )
  }

  return lines.join('\n')
}

/**
 * Serialize a cell value.
 *
 * @param {string | null | undefined} [value]
 *   Value to serialize.
 * @returns {string}
 *   Result.
 */
function serialize(value) {
  return value === null || value === undefined ? '' : String(value)
}

/**
 * Get the alignment character code from a value.
 *
 * @param {string | null | undefined} value
 *   Value.
 * @returns {number}
 *   Alignment.
 */
function toAlignment(value) {
  const code = typeof value === 'string' ? value.codePointAt(0) : 0

  return code === 67 /* `C` */ || code === 99 /* `c` */
    ? 99 /* `c` */
    : code === 76 /* `L` */ || code === 108 /* `l` */
      ? 108 /* `l` */
      : code === 82 /* `R` */ || code === 114 /* `r` */
        ? 114 /* `r` */
        : 0
}

;// CONCATENATED MODULE: ./build/src/report/markdown/escape.js
/**
 * What GitHub makes links or pictures of after Markdown is done, where no backslash helps (github-platform §7):
 * mentions and e-mail addresses, addresses, `www.`, issue numbers, `GH-1`, commits, `:emoji:`. A word joiner within
 * breaks each of them, and no line; the text never has one of its own (see `visibleLine`).
 */
const LINKED_LATER = /@|:(?=\/\/)|www(?=\.)|#(?=\d)|\bGH-(?=\d)|:(?=[\w+-]+:)/gi;
/** A commit is linked by 7 to 40 hexadecimal digits. */
const COMMIT = /\b[0-9a-f]{7,40}\b/gi;
const BREAK = '\u2060';
const ENTITIES = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    '`': '&#96;',
    '|': '&#124;',
    // GitHub's own way to keep a dollar sign from opening a formula.
    $: '<span>$</span>',
    [BREAK]: '&#8288;',
};
/** A visible line as Markdown that shows exactly this text, anywhere within a block, in table cells too. */
function escapeText(text) {
    const whole = breakLinks(text);
    // Expressions with Unicode classes take a millisecond each to build.
    const marked = /[\\*[\]~#_!]/.test(whole) ? escapeMarks(whole) : whole;
    return marked.replace(/[&<>`|$\u2060]/g, (character) => ENTITIES[character]);
}
function escapeMarks(text) {
    return text.replace(/[\\*[\]~#]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|!$/gu, '\\$&');
}
/** The same where the text begins a block: it must not become a list, a rule, a heading or indented code. */
function escapeLineStart(escaped) {
    return escaped
        .replace(/^ /, '&#32;')
        .replace(/^[-+=]/, '\\$&')
        .replace(/^(\d{1,9})([.)])/, '$1\\$2');
}
/** A visible line as HTML text inside an HTML block of Markdown, where backslashes mean nothing. */
function escapeHtmlInMarkdown(text) {
    return breakLinks(text).replace(/[&<>"$\u2060]/g, (character) => ENTITIES[character]);
}
function breakLinks(text) {
    return text
        .replace(COMMIT, (digits) => digits.replace(/.{6}(?=.)/g, `$&${BREAK}`))
        .replace(LINKED_LATER, `$&${BREAK}`);
}

// EXTERNAL MODULE: ./build/src/report/runs.js + 1 modules
var runs = __webpack_require__(81540);
;// CONCATENATED MODULE: ./build/src/report/markdown/inline.js


/** A mark stays with its word where a column is narrow. */
const MARKS = { good: '✅\u00a0', bad: '❌\u00a0', unsure: '⚠️\u00a0', quiet: '', neutral: '' };
/** A cell's or paragraph's content as inline Markdown; bold words of a good, bad or unsure tone get a mark in front. */
function inlineMarkdown(content) {
    return joinAlike((0,runs/* runsOf */.k)(content))
        .map((run, index, runs) => runMarkdown(run, runs[index - 1]?.face))
        .join('');
}
function runMarkdown({ face, text, tone, url }, before) {
    if (face === 'code')
        return codeSpan(text);
    if (face === 'strong')
        return MARKS[tone] + strong(text, before);
    if (face === 'link')
        return `[${escapeText(text)}](${url.replaceAll('&', '&amp;')})`;
    return escapeText(text);
}
/** Backticks where nothing in the text can end them, split a table cell or be trimmed; else the HTML element. */
function codeSpan(text) {
    return /[`|]|^ | $/.test(text) ? `<code>${escapeText(text)}</code>` : `\`${text}\``;
}
/** Asterisks open and close only beside letters and digits, and not where others have just closed. */
function strong(text, before) {
    const isEnclosed = /^[A-Za-z0-9](?:.*[A-Za-z0-9])?$/.test(text) || /^[\p{L}\p{N}]$|^[\p{L}\p{N}].*[\p{L}\p{N}]$/u.test(text);
    return isEnclosed && before !== 'strong' ? `**${escapeText(text)}**` : `<strong>${escapeText(text)}</strong>`;
}
/** Neighbours of one face become one run: `` `a``b` `` would be read otherwise, `#` and `1` be a reference. */
function joinAlike(runs) {
    const joined = [];
    for (const run of runs) {
        const last = joined.at(-1);
        const isAlike = last?.face === run.face && run.face !== 'link' && (run.face !== 'strong' || last.tone === run.tone);
        if (isAlike)
            joined[joined.length - 1] = { ...last, text: last.text + run.text };
        else
            joined.push(run);
    }
    return joined;
}

;// CONCATENATED MODULE: ./build/src/report/bounded-to.js
/** The text cut to `maxCharacters` code points, `…` the last of them where something is missing. */
function boundedTo(text, maxCharacters) {
    if (text.length <= maxCharacters)
        return text;
    const characters = Array.from(text);
    return characters.length <= maxCharacters ? text : characters.slice(0, maxCharacters - 1).join('') + '…';
}

// EXTERNAL MODULE: ./build/src/report/layers.js
var report_layers = __webpack_require__(5516);
;// CONCATENATED MODULE: ./build/src/report/markdown/mermaid.js


/** Beyond these GitHub's Mermaid refuses (500 edges, 50,000 characters) or nobody can read the picture. */
const MAX_NODES = 100;
const MAX_EDGES = 300;
const MAX_LABEL = 60;
/** A deeper graph is drawn downwards, because a comment is narrow. */
const MAX_DEPTH_ACROSS = 4;
/** Dark text on light fills, readable on GitHub's light and dark pages; the border tells states apart without colour. */
const STYLES = {
    good: 'fill:#dafbe1,stroke:#1a7f37,color:#1f2328',
    bad: 'fill:#ffebe9,stroke:#cf222e,stroke-width:3px,color:#1f2328',
    unsure: 'fill:#fff8c5,stroke:#9a6700,stroke-dasharray:6 3,color:#1f2328',
    quiet: 'fill:#f6f8fa,stroke:#818b98,stroke-dasharray:2 3,color:#59636e',
    neutral: 'fill:#ddf4ff,stroke:#0969da,color:#1f2328',
};
/** The graph as Mermaid's flowchart, each node with its label and state word; undefined when it is too large or empty. */
function mermaidGraph(block) {
    const { nodes, depth, edgeCount } = (0,report_layers/* layersOf */.w)(block);
    if (nodes.length === 0 || nodes.length > MAX_NODES || edgeCount > MAX_EDGES)
        return undefined;
    const tones = [...new Set(nodes.map(({ tone }) => tone))].sort();
    return [
        `graph ${depth > MAX_DEPTH_ACROSS ? 'TD' : 'LR'}`,
        ...nodes.map(({ index, label, state }) => `  n${index}["${mermaidLabel(label)}<br/>${mermaidLabel(state)}"]`),
        ...nodes.flatMap(({ index, needs }) => needs.map((need) => `  n${need} --> n${index}`)),
        ...tones.map((tone) => `  classDef ${tone} ${STYLES[tone]}`),
        ...tones.map((tone) => `  class ${indicesOf(tone)} ${tone}`),
    ].join('\n');
    function indicesOf(tone) {
        return nodes
            .filter((node) => node.tone === tone)
            .map(({ index }) => `n${index}`)
            .join(',');
    }
}
/**
 * Text inside a quoted Mermaid label. Every ASCII character but letters, digits and the space becomes an entity code
 * (`#35;`): so no quote, backtick, directive (`%%{`), tag or comment can be formed, and no raw `:` or `#` for the
 * clean-up Mermaid does on lines that look like `style …:…#…;`. `$$`, its mark for a formula, is parted. Longer labels are cut; the table beside has them whole.
 */
function mermaidLabel(text) {
    return boundedTo(text, MAX_LABEL)
        .replace(/\$(?=\$)/g, '$\u2060')
        .replace(/[^A-Za-z0-9 \u0080-\u{10ffff}]/gu, (character) => `#${character.codePointAt(0)};`);
}

;// CONCATENATED MODULE: ./build/src/report/markdown/blocks.js





const ALERTS = { info: 'NOTE', warning: 'WARNING', error: 'CAUTION' };
const NOTE_MARKS = { info: 'ℹ️', warning: '⚠️', error: '❌' };
const LEGEND_MARKS = { good: '🟢', bad: '🔴', unsure: '🟡', quiet: '⚪', neutral: '🔵' };
/** One block as GitHub-flavoured Markdown, without a line break at its end. `isAlert` allows a note GitHub's alert box. */
function blockMarkdown(block, isAlert = false) {
    switch (block.kind) {
        case 'heading':
            return `${'#'.repeat(block.level + 1)} ${escapeText((0,visible_text/* visibleLine */.P)(block.text))}`;
        case 'paragraph':
            return escapeLineStart(inlineMarkdown(block.content));
        case 'table':
            return tableMarkdown(block);
        case 'graph':
            return graphMarkdown(block);
        case 'chart':
            return ''; // taken out before
        case 'note':
            return noteMarkdown(block, isAlert);
        case 'code':
            return codeMarkdown(block.language, block.text);
        case 'details':
            return detailsMarkdown(block);
    }
}
/** The first `maxRows` rows of a table, with a line that says how many there were. */
function tableMarkdown(block, { maxRows = Infinity, hasCaption = true } = {}) {
    const { caption, columns, rows } = block;
    const header = columns.map(({ title }) => escapeText((0,visible_text/* visibleLine */.P)(title)));
    const body = rows.slice(0, maxRows).map((row) => columns.map((_, index) => inlineMarkdown(row[index] ?? '')));
    const table = markdownTable([header, ...body], {
        align: columns.map(({ align }) => align ?? null),
        alignDelimiters: false,
    });
    const left = rows.length - body.length;
    return [
        ...(hasCaption ? [captionMarkdown(caption)] : []),
        table,
        ...(left > 0 ? [`… and ${left} more ${left === 1 ? 'row' : 'rows'}`] : []),
    ].join('\n\n');
}
function captionMarkdown(caption) {
    return inlineMarkdown({ strong: caption });
}
function graphMarkdown(block) {
    const graph = mermaidGraph(block);
    if (graph === undefined) {
        const size = block.nodes.length === 1 ? '1 node' : `${block.nodes.length} nodes`;
        return `${captionMarkdown(block.caption)}\n\nA graph of ${size} is not drawn here.`;
    }
    const legend = block.legend.map(({ label, tone }) => `${LEGEND_MARKS[tone]} ${escapeText((0,visible_text/* visibleLine */.P)(label))}`);
    return [
        captionMarkdown(block.caption),
        `\`\`\`mermaid\n${graph}\n\`\`\``,
        ...(legend.length > 0 ? [legend.join(' · ')] : []),
    ].join('\n\n');
}
function noteMarkdown({ tone, content }, isAlert) {
    const text = inlineMarkdown(content);
    return isAlert ? `> [!${ALERTS[tone]}]\n> ${escapeLineStart(text)}` : `> ${NOTE_MARKS[tone]} ${text}`;
}
function codeMarkdown(language, text) {
    const shown = (0,visible_text/* visibleLines */.g)(text);
    const longest = Math.max(0, ...[...shown.matchAll(/`+/g)].map(([run]) => run.length));
    const fence = '`'.repeat(Math.max(3, longest + 1));
    return `${fence}${language}\n${shown}\n${fence}`;
}
function detailsMarkdown({ summary, blocks, open }) {
    const inner = blocks.map((block) => block.kind === 'table' ? tableMarkdown(block, { hasCaption: blocks.length > 1 }) : blockMarkdown(block));
    const head = `<details${open ? ' open' : ''}>\n<summary>${escapeHtmlInMarkdown((0,visible_text/* visibleLine */.P)(summary))}</summary>`;
    return [head, ...inner, '</details>'].join('\n\n');
}

;// CONCATENATED MODULE: ./build/src/report/markdown/fit.js




const MAX_NAMED = 5;
const MAX_NAME = 80;
const MAX_ALERTS = 2;
const fit_BREAK = '\n\n';
/**
 * The blocks as Markdown such that `before`, they and `after` together take at most `maxBytes` of UTF-8.
 * Folds go first, from the end; then tables keep their first rows; then blocks go, from the end. A last line names what went.
 */
function fitBlocks(blocks, before, after, maxBytes) {
    let alerts = 0;
    const kept = {
        parts: blocks.map((block) => {
            const isAlert = block.kind === 'note' && block.tone !== 'info' && (alerts += 1) <= MAX_ALERTS;
            return { block, text: blockMarkdown(block, isAlert) };
        }),
        leftOut: [],
    };
    const fixedBytes = bytesOf([...before, ...after]);
    let keptBytes = bytesOf(kept.parts.map(({ text }) => text));
    const size = () => fixedBytes + keptBytes + bytesOf(leftOutLine(kept.leftOut)) - (fit_BREAK.length - 1);
    while (size() > maxBytes && kept.parts.length > 0) {
        const fold = kept.parts.findLastIndex(({ block }) => block.kind === 'details');
        const index = fold >= 0 ? fold : kept.parts.length - 1;
        const part = kept.parts[index];
        keptBytes -= bytesOf([part.text]);
        const room = maxBytes - size() - fit_BREAK.length;
        if (part.block.kind === 'table' && shortenTable(part, part.block, room))
            keptBytes += bytesOf([part.text]);
        else
            leaveOut(kept, index);
    }
    return compose(kept);
    function compose({ parts, leftOut }) {
        return [...before, ...parts.map(({ text }) => text), ...leftOutLine(leftOut), ...after].join(fit_BREAK) + '\n';
    }
}
/** Of the texts, each with the break behind it. */
function bytesOf(texts) {
    return texts.reduce((sum, text) => sum + Buffer.byteLength(text) + fit_BREAK.length, 0);
}
function leaveOut(kept, index) {
    const [part] = kept.parts.splice(index, 1);
    kept.leftOut.unshift(nameOf(part.block));
}
/** Sets the part to the most rows that fit in so many bytes, at least one; false when not even one does. */
function shortenTable(part, table, maxBytes) {
    let [most, tooMany] = [0, table.rows.length];
    while (tooMany - most > 1) {
        const middle = Math.floor((most + tooMany) / 2);
        if (Buffer.byteLength(tableMarkdown(table, { maxRows: middle })) <= maxBytes)
            most = middle;
        else
            tooMany = middle;
    }
    if (most === 0)
        return false;
    part.text = tableMarkdown(table, { maxRows: most });
    return true;
}
function leftOutLine(names) {
    if (names.length === 0)
        return [];
    const named = names.slice(0, MAX_NAMED).map((name) => escapeText(boundedTo((0,visible_text/* visibleLine */.P)(name), MAX_NAME)));
    const more = names.length > MAX_NAMED ? ` and ${names.length - MAX_NAMED} more` : '';
    return [`_Left out for length:_ ${named.join(' · ')}${more}. The full report has everything.`];
}
function nameOf(block) {
    switch (block.kind) {
        case 'details':
            return block.summary;
        case 'table':
        case 'graph':
        case 'chart':
            return block.caption;
        case 'heading':
            return block.text;
        case 'code':
            return 'output';
        case 'paragraph':
        case 'note':
            return `a ${block.kind}`;
    }
}

;// CONCATENATED MODULE: ./build/src/report/markdown/render-markdown.js






const render_markdown_MARKS = { pass: '✅', fail: '❌', inconclusive: '⚠️' };
/**
 * GitHub-flavoured Markdown: the verdict line and the reason, the blocks, the footer in small print.
 * Over `maxBytes` whole constructs are left out (see `fitBlocks`) and a line names them, at the very worst the footer and
 * the reason go too; the marker and the verdict line always stay.
 * Throws on a marker that could end its comment, which only the program itself can pass.
 */
function renderMarkdown(document, { maxBytes = Infinity, marker, hasVerdict = true } = {}) {
    if (marker !== undefined && !/^[^<>\r\n]+$/.test(marker))
        throw new Error(`not a comment marker: ${marker}`);
    const first = marker === undefined ? [] : [`<!-- ${marker} -->`];
    const head = hasVerdict ? verdict(document) : [];
    const text = fitBlocks((0,core_blocks/* withoutCharts */.C)(document.blocks), [...first, ...head], document.footer.map(footerMarkdown), maxBytes);
    if (Buffer.byteLength(text) <= maxBytes)
        return text;
    const bare = fitBlocks([], [...first, ...head], [], maxBytes);
    return Buffer.byteLength(bare) <= maxBytes
        ? bare
        : fitBlocks([], [...first, ...(hasVerdict ? verdict({ ...document, reason: '' }) : [])], [], maxBytes);
}
/** A page of its own, without a verdict: the title, then all blocks. */
function renderPage(title, blocks) {
    const parts = (0,core_blocks/* withoutCharts */.C)(blocks).map((block) => blockMarkdown(block));
    return [`# ${escapeText((0,visible_text/* visibleLine */.P)(title))}`, ...parts].join('\n\n') + '\n';
}
function verdict({ title, decision, reason }) {
    const line = `## ${render_markdown_MARKS[decision]} ${escapeText((0,visible_text/* visibleLine */.P)(title))}`;
    const why = escapeLineStart(escapeText((0,visible_text/* visibleLine */.P)(reason)));
    return why === '' ? [line] : [line, why];
}
function footerMarkdown(block) {
    return block.kind === 'paragraph' ? `<sub>${inlineMarkdown(block.content)}</sub>` : blockMarkdown(block);
}


/***/ }),

/***/ 81540:
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
var visible_text = __webpack_require__(36672);
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

/***/ 36672:
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