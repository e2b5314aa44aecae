export const id = 646;
export const ids = [646];
export const modules = {

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
