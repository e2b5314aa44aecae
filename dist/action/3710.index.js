export const id = 3710;
export const ids = [3710];
export const modules = {

/***/ 62925:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jt: () => (/* binding */ flag),
/* harmony export */   NB: () => (/* binding */ defineCommand),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   Te: () => (/* binding */ texts),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   Yq: () => (/* binding */ choice),
/* harmony export */   zM: () => (/* binding */ choices)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43026);

/** Checks a verb's definition; `run` gets its options typed from their declarations, and the repository's lock. */
function defineCommand(definition) {
    const command = definition;
    const run = command.locks ? locking(command) : command.run;
    if (!command.endsOnInterrupt)
        return { ...command, run };
    return {
        ...command,
        run: (context, targets, options) => {
            context.endOnInterrupt?.();
            return run(context, targets, options);
        },
    };
}
function locking({ name, run }) {
    return async (context, targets, options) => {
        if (context.dryRun || context.lock)
            return run(context, targets, options);
        const { withRepositoryLock } = await Promise.all(/* import() */[__webpack_require__.e(4159), __webpack_require__.e(2647)]).then(__webpack_require__.bind(__webpack_require__, 32647));
        const owner = ['assay', name, ...targets].join(' ');
        return withRepositoryLock(context, owner, (locked) => run(locked, targets, options));
    };
}
/** An option that is there or not. */
function flag(flags, description) {
    return { flags, description };
}
/** An option with a text. */
function text(flags, description) {
    return { flags, description, parse: (value) => value };
}
/** An option with a text that may be given several times. */
function texts(flags, description) {
    return {
        flags,
        description: `${description} (repeatable)`,
        repeats: true,
        parse: (value) => value,
    };
}
/** An option with one of a few words; anything else is `OPTION_INVALID` (exit 2). */
function choice(flags, description, words) {
    return {
        flags,
        description: `${description} (${words.join(' | ')})`,
        parse: (value) => {
            const word = words.find((candidate) => candidate === value);
            if (word !== undefined)
                return word;
            throw optionInvalid(flags, value, `Write one of ${words.join(', ')}.`);
        },
    };
}
/** An option with one of a few words that may be given several times. */
function choices(flags, description, words) {
    const one = choice(flags, description, words);
    const repeatable = { description: `${description} (${words.join(' | ')}; repeatable)`, repeats: true };
    return { ...one, ...repeatable };
}
/** An option with a whole number of at least 1. */
function count(flags, description) {
    return {
        flags,
        description,
        parse: (value) => {
            const number = Number(value);
            if (Number.isSafeInteger(number) && number >= 1)
                return number;
            throw optionInvalid(flags, value, 'Write a whole number of at least 1.');
        },
    };
}
function optionInvalid(flags, value, hint) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({ code: 'OPTION_INVALID', message: `${flags}: "${value}" cannot be used`, hint, exitCode: 2 });
}


/***/ }),

/***/ 73710:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   plotsTemplates: () => (/* binding */ plotsTemplates)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43026);
/* harmony import */ var _core_nearest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22007);
/* harmony import */ var _plots_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2376);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62925);




/** `assay plots templates`: names of the built-in templates, or one of them as JSON, to write one's own from. */
const plotsTemplates = (0,_command_js__WEBPACK_IMPORTED_MODULE_0__/* .defineCommand */ .NB)({
    name: 'plots templates',
    summary: 'list the built-in templates of plots, or print one',
    positionals: '[template]',
    options: {},
    run(_, [name]) {
        const names = [..._plots_index_js__WEBPACK_IMPORTED_MODULE_1__/* .TEMPLATES */ .QT.keys()];
        if (name === undefined)
            return Promise.resolve({ exitCode: 0, json: names, text: `${names.join('\n')}\n` });
        const template = _plots_index_js__WEBPACK_IMPORTED_MODULE_1__/* .TEMPLATES */ .QT.get(name);
        if (template)
            return Promise.resolve({ exitCode: 0, json: template, text: JSON.stringify(template, null, 2) });
        const meant = (0,_core_nearest_js__WEBPACK_IMPORTED_MODULE_2__/* .nearest */ .p)(name, names);
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo({
            code: 'TEMPLATE_UNKNOWN',
            message: `there is no template "${name}"`,
            hint: meant ? `Did you mean "${meant}"?` : `Name one of ${names.join(', ')}.`,
            exitCode: 2,
        });
    },
});


/***/ }),

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

/***/ 9881:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ anchor)
/* harmony export */ });
/** How the place is written in a template. */
function anchor(name) {
    return `<DVC_METRIC_${name.toUpperCase()}>`;
}


/***/ }),

/***/ 2376:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  VE: () => (/* binding */ DEFAULT_TEMPLATE),
  QT: () => (/* binding */ TEMPLATES),
  CS: () => (/* binding */ pictureOf)
});

// EXTERNAL MODULE: ./build/src/plots/templates/anchor.js
var templates_anchor = __webpack_require__(9881);
;// CONCATENATED MODULE: ./build/src/plots/templates/parts.js

/** What every template begins with. */
const FRAME = {
    $schema: 'https://vega.github.io/schema/vega-lite/v5.json',
    data: { values: (0,templates_anchor/* anchor */.Y)('data') },
    title: { text: (0,templates_anchor/* anchor */.Y)('title'), anchor: 'middle' },
};
const SIZE = { width: (0,templates_anchor/* anchor */.Y)('plot_width'), height: (0,templates_anchor/* anchor */.Y)('plot_height') };
/** The plot's field for an axis under its label, e.g. as `{type: 'quantitative'}`. */
function axis(name, more = {}) {
    return { field: (0,templates_anchor/* anchor */.Y)(name), title: (0,templates_anchor/* anchor */.Y)(`${name}_label`), ...more };
}
const QUANTITATIVE = { type: 'quantitative' };
/** A scale that need not begin at zero. */
const ZOOMED = { ...QUANTITATIVE, scale: { zero: false } };
/** Colours as the list of revisions says; every line and point is of one. */
const BY_REVISION = { field: 'rev', type: 'nominal' };
const ZOOM_AND_PAN = [(0,templates_anchor/* anchor */.Y)('zoom_and_pan')];
/** Says what lies under the pointer. */
const TOOLTIP = { tooltip: { content: 'data' } };

;// CONCATENATED MODULE: ./build/src/plots/templates/bar.js


/** `bar_horizontal` and `bar_horizontal_sorted`: a bar for each name, beside those of the other revisions. */
function barHorizontal(order) {
    return {
        ...FRAME,
        ...SIZE,
        mark: { type: 'bar' },
        params: ZOOM_AND_PAN,
        encoding: {
            x: axis('x', ZOOMED),
            y: axis('y', { type: 'nominal', ...order }),
            yOffset: { field: 'rev', sort: [] },
            color: (0,templates_anchor/* anchor */.Y)('color'),
            column: (0,templates_anchor/* anchor */.Y)('column'),
        },
    };
}

;// CONCATENATED MODULE: ./build/src/plots/templates/confusion.js


const NOMINAL = { type: 'nominal', sort: 'ascending' };
/** How often each pair of names occurs, also those that never do. */
function counts(rowsOf) {
    const zero = { impute: 'xy_count', value: 0 };
    return [
        { aggregate: [{ op: 'count', as: 'xy_count' }], groupby: [(0,templates_anchor/* anchor */.Y)('y'), (0,templates_anchor/* anchor */.Y)('x')] },
        { ...zero, key: (0,templates_anchor/* anchor */.Y)('x'), groupby: rowsOf },
        { ...zero, key: (0,templates_anchor/* anchor */.Y)('y'), groupby: (0,templates_anchor/* anchor */.Y)('group_by_x') },
    ];
}
function confusion_layers({ field, scale, share, format, text }) {
    const quantity = { field, type: 'quantitative' };
    return [
        { mark: 'rect', ...SIZE, encoding: { color: { ...quantity, title: '', scale } } },
        {
            selection: {
                label: { type: 'single', on: 'mouseover', clear: 'mouseout', encodings: ['x', 'y'], empty: 'none' },
            },
            mark: 'rect',
            encoding: {
                tooltip: [
                    { field: (0,templates_anchor/* anchor */.Y)('x'), type: 'nominal' },
                    { field: (0,templates_anchor/* anchor */.Y)('y'), type: 'nominal' },
                    { ...quantity, ...format },
                ],
                opacity: { value: 0, condition: { selection: 'label', value: 1 } },
            },
        },
        { transform: [{ filter: { selection: 'label' } }], layer: [{ mark: { type: 'rect', color: 'lightpink' } }] },
        {
            mark: 'text',
            encoding: {
                ...text,
                color: { value: 'black', condition: { test: `datum.${share} > 0.5`, value: 'white' } },
            },
        },
    ];
}
function matrix(transform, shade, params) {
    return {
        ...FRAME,
        facet: { column: { field: 'rev', sort: [] }, row: (0,templates_anchor/* anchor */.Y)('row') },
        ...params,
        spec: { transform, encoding: { x: axis('x', NOMINAL), y: axis('y', NOMINAL) }, layer: confusion_layers(shade) },
    };
}
/** `confusion`: how often each pair of names occurs. */
const CONFUSION = matrix([
    ...counts((0,templates_anchor/* anchor */.Y)('group_by_y')),
    { joinaggregate: [{ op: 'max', field: 'xy_count', as: 'max_count' }], groupby: [] },
    { calculate: 'datum.xy_count / datum.max_count', as: 'percent_of_max' },
], {
    field: 'xy_count',
    scale: { domainMin: 0, nice: true },
    share: 'percent_of_max',
    format: {},
    text: { text: { condition: { param: 'showValues', field: 'xy_count', type: 'quantitative' } } },
}, { params: [{ name: 'showValues', bind: { input: 'checkbox' } }] });
/** `confusion_normalized`: the share of each pair among those of the same `y`. */
const CONFUSION_NORMALIZED = normalized({});
/** The same with the shares written in, for readers who cannot point at a cell. */
const CONFUSION_NORMALIZED_PICTURE = normalized({
    text: { field: 'percent_of_y', type: 'quantitative', format: '.2f' },
});
function normalized(text) {
    return matrix([
        ...counts(['rev', (0,templates_anchor/* anchor */.Y)('y')]),
        { joinaggregate: [{ op: 'sum', field: 'xy_count', as: 'sum_y' }], groupby: [(0,templates_anchor/* anchor */.Y)('y')] },
        { calculate: 'datum.xy_count / datum.sum_y', as: 'percent_of_y' },
    ], { field: 'percent_of_y', scale: { domain: [0, 1] }, share: 'percent_of_y', format: { format: '.2f' }, text }, {});
}

;// CONCATENATED MODULE: ./build/src/plots/templates/line.js


/** `simple`: the values as a line. */
const SIMPLE = {
    ...FRAME,
    ...SIZE,
    params: ZOOM_AND_PAN,
    mark: { type: 'line', ...TOOLTIP },
    encoding: {
        x: axis('x', QUANTITATIVE),
        y: axis('y', ZOOMED),
        color: (0,templates_anchor/* anchor */.Y)('color'),
        strokeDash: (0,templates_anchor/* anchor */.Y)('stroke_dash'),
        tooltip: (0,templates_anchor/* anchor */.Y)('tooltip'),
    },
};
/** Bandwidths of the smoothing, from next to nothing to one straight trend. */
const BANDWIDTH = { min: 0.001, max: 1, step: 0.001 };
/** The point under the pointer. */
const UNDER_POINTER = { param: 'hover', empty: false };
const smoothed = {
    transform: [
        {
            loess: (0,templates_anchor/* anchor */.Y)('y'),
            on: (0,templates_anchor/* anchor */.Y)('x'),
            groupby: (0,templates_anchor/* anchor */.Y)('group_by'),
            bandwidth: { signal: 'smooth' },
        },
    ],
    encoding: { y: axis('y', ZOOMED), color: BY_REVISION },
    layer: [
        { mark: 'line', params: ZOOM_AND_PAN },
        { mark: 'point', transform: [{ filter: UNDER_POINTER }] },
    ],
};
const asMeasured = {
    mark: { type: 'line', opacity: 0.2 },
    encoding: { x: axis('x', QUANTITATIVE), y: axis('y', ZOOMED), color: BY_REVISION },
};
const lastPoint = {
    mark: { type: 'circle', size: 10 },
    encoding: {
        x: axis('x', { ...QUANTITATIVE, aggregate: 'max' }),
        y: axis('y', { ...ZOOMED, aggregate: { argmax: (0,templates_anchor/* anchor */.Y)('x') } }),
        color: BY_REVISION,
    },
};
const ruler = {
    transform: [
        { calculate: (0,templates_anchor/* anchor */.Y)('pivot_field'), as: 'pivot_field' },
        { pivot: 'pivot_field', value: (0,templates_anchor/* anchor */.Y)('y'), groupby: [(0,templates_anchor/* anchor */.Y)('x')], op: 'mean' },
    ],
    mark: { type: 'rule', stroke: 'grey', ...TOOLTIP },
    encoding: { opacity: { value: 0, condition: { value: 0.3, ...UNDER_POINTER } } },
    params: [
        {
            name: 'hover',
            select: { type: 'point', fields: [(0,templates_anchor/* anchor */.Y)('x')], nearest: true, on: 'mouseover', clear: 'mouseout' },
        },
    ],
};
/** `linear` and `smooth`: a line that a slider smooths, over the values as measured. */
const LINEAR = {
    ...FRAME,
    ...SIZE,
    params: [{ name: 'smooth', value: 0.001, bind: { input: 'range', ...BANDWIDTH } }],
    encoding: {
        x: axis('x', QUANTITATIVE),
        color: (0,templates_anchor/* anchor */.Y)('color'),
        strokeDash: (0,templates_anchor/* anchor */.Y)('stroke_dash'),
    },
    layer: [smoothed, asMeasured, lastPoint, ruler],
};

;// CONCATENATED MODULE: ./build/src/plots/templates/scatter.js


const POINTS = { ...FRAME, ...SIZE, mark: { type: 'point', ...TOOLTIP } };
const MARKS = { color: (0,templates_anchor/* anchor */.Y)('color'), shape: (0,templates_anchor/* anchor */.Y)('shape'), tooltip: (0,templates_anchor/* anchor */.Y)('tooltip') };
/** `scatter`: points. */
const SCATTER = {
    ...POINTS,
    params: ZOOM_AND_PAN,
    encoding: { x: axis('x', QUANTITATIVE), y: axis('y', QUANTITATIVE), ...MARKS },
};
/** `scatter_jitter`: points of few distinct values, spread by chance so that they do not hide each other. */
const SCATTER_JITTER = {
    ...POINTS,
    transform: [
        { calculate: 'random()', as: 'randomX' },
        { calculate: 'random()', as: 'randomY' },
    ],
    encoding: {
        x: axis('x'),
        y: axis('y'),
        ...MARKS,
        xOffset: { field: 'randomX', ...QUANTITATIVE },
        yOffset: { field: 'randomY', ...QUANTITATIVE },
    },
};

;// CONCATENATED MODULE: ./build/src/plots/templates/index.js




/** The templates that come with DVC, by name. What they mean is theirs, so that other programs can read our `--json`. */
const TEMPLATES = new Map([
    ['simple', SIMPLE],
    ['linear', LINEAR],
    ['confusion', CONFUSION],
    ['confusion_normalized', CONFUSION_NORMALIZED],
    ['scatter', SCATTER],
    ['scatter_jitter', SCATTER_JITTER],
    ['smooth', LINEAR],
    ['bar_horizontal_sorted', barHorizontal({ sort: '-x' })],
    ['bar_horizontal', barHorizontal({})],
]);
/** What is drawn for a built-in template: itself, or a variant that shows at once what it shows under a pointer. */
function pictureOf(template) {
    return template === CONFUSION_NORMALIZED ? CONFUSION_NORMALIZED_PICTURE : template;
}
/** The template of a plot that names none. */
const DEFAULT_TEMPLATE = 'linear';


/***/ })

};
