"use strict";
exports.id = 3579;
exports.ids = [3579];
exports.modules = {

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


/***/ }),

/***/ 92486:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ isInRepository),
/* harmony export */   z: () => (/* binding */ pathInRepository)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43026);



/** A path the user typed, relative to the repository root; `PATH_OUTSIDE` (exit 2) when it leaves the repository. */
function pathInRepository(repository, directory, typed) {
    const path = relativePath(repository, directory, typed);
    if (isBelow(path))
        return path;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo({
        code: 'PATH_OUTSIDE',
        message: `"${typed}" is ${path === '' ? 'the repository itself' : `not a path inside the repository ${repository.root}`}`,
        hint: path === ''
            ? 'Name files or directories in it.'
            : 'Only what lies in the repository can be tracked; `assay add <path> --out <name>` brings a copy into it.',
        exitCode: 2,
    });
}
/** Whether a path the user typed lies below the repository root. */
function isInRepository(repository, directory, typed) {
    return isBelow(relativePath(repository, directory, typed));
}
function relativePath({ root }, directory, typed) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(root, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.realpathSync)(directory), typed))
        .split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep)
        .join('/');
}
function isBelow(path) {
    return path !== '' && path !== '..' && !path.startsWith('../');
}


/***/ }),

/***/ 94710:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MF: () => (/* binding */ refuseManyTargets),
/* harmony export */   db: () => (/* binding */ PLOT_OPTIONS),
/* harmony export */   ex: () => (/* binding */ askedProperties)
/* harmony export */ });
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62925);
/* harmony import */ var _option_misused_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38940);


/** Options of `plots show` and `plots diff`, as DVC names them. */
const PLOT_OPTIONS = {
    template: (0,_command_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('-t, --template <name>', 'a built-in template, or a JSON file with places for the data'),
    x: (0,_command_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('-x, --x <field>', 'field of the x axis'),
    y: (0,_command_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('-y, --y <field>', 'field of the y axis'),
    header: (0,_command_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt)('--no-header', 'the first row of CSV and TSV files is data'),
    title: (0,_command_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('--title <text>', 'title of the plots'),
    xLabel: (0,_command_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('--x-label <text>', 'label of the x axis'),
    yLabel: (0,_command_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('--y-label <text>', 'label of the y axis'),
    out: (0,_command_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('-o, --out <path>', 'directory to write to (default: dvc_plots)'),
    showVega: (0,_command_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt)('--show-vega', 'print the Vega-Lite specification of the one target'),
    split: (0,_command_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt)('--split', 'with --json: data and looks beside the specification'),
    open: (0,_command_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt)('--open', 'open the page in the browser'),
    htmlTemplate: (0,_command_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('--html-template <path>', 'a page with {plot_divs} where the plots belong'),
};
/** What the options say of every plot's looks; it outweighs what dvc.yaml says. */
function askedProperties({ template, x, y, header, title, xLabel, yLabel }) {
    const asked = { template, x, y, title, x_label: xLabel, y_label: yLabel, ...(header && { header: false }) };
    return Object.fromEntries(Object.entries(asked).filter(([, value]) => value !== undefined));
}
/** `--show-vega` prints one specification: throws `OPTION_INVALID` (exit 2) without exactly one target. */
function refuseManyTargets({ showVega }, targets) {
    if (!showVega || targets.length === 1)
        return;
    const reason = `it prints one plot, not ${targets.length === 0 ? 'all of them' : targets.length}`;
    throw (0,_option_misused_js__WEBPACK_IMPORTED_MODULE_1__/* .optionMisused */ .y)('--show-vega', reason, 'Name one target, or use --json for all of them.');
}


/***/ }),

/***/ 44313:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ plotsOutcome)
});

// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(43026);
// EXTERNAL MODULE: ./build/src/core/plot-sources.js
var plot_sources = __webpack_require__(99929);
;// CONCATENATED MODULE: ./build/src/plots/plot-problem.js
/** Thrown inside this room only; becomes the problem of one plot at one revision. */
class PlotError extends Error {
    type;
    constructor(type, message) {
        super(message);
        this.type = type;
    }
}

// EXTERNAL MODULE: ./build/src/platform/yaml/values.js
var values = __webpack_require__(33535);
// EXTERNAL MODULE: ./build/src/platform/yaml/yaml-map.js
var yaml_map = __webpack_require__(28181);
;// CONCATENATED MODULE: ./build/src/plots/records-in.js

/** Lists of a file in which every element is a map: those that lie in nested maps, or the file itself. */
function recordLists(content) {
    if (Array.isArray(content)) {
        if (!content.every(values/* isYamlMap */.S6))
            return [];
        return [content.map((item) => new Map((0,yaml_map/* yamlEntries */.go)(item).map(([key, value]) => [(0,yaml_map/* keyText */.Pu)(key), value])))];
    }
    if (!(0,values/* isYamlMap */.S6)(content))
        return [];
    return (0,yaml_map/* yamlEntries */.go)(content).flatMap(([, value]) => Array.isArray(value) || (0,values/* isYamlMap */.S6)(value) ? recordLists(value) : []);
}
/**
 * The data points of a file: its lists of records whose elements all have the same fields, laid side by side, the
 * first record of each list with the first ones of the others.
 */
function recordsOf(lists) {
    const records = [];
    for (const list of lists.filter(hasSameFields)) {
        list.forEach((record, index) => {
            const known = (records[index] ??= new Map());
            for (const [field, value] of record)
                known.set(field, value);
        });
    }
    return records;
}
function hasSameFields(list) {
    const [first] = list;
    return first !== undefined && list.every((record) => [...record.keys()].every((field) => first.has(field)));
}

;// CONCATENATED MODULE: ./build/src/plots/data-points.js


/** Fields that a plot of several fields gets, so that all of them share an axis. */
const SHARED_X = 'dvc_inferred_x_value';
const SHARED_Y = 'dvc_inferred_y_value';
/** The field that counts the points where no `x` is given. */
const INDEX = 'step';
/** `y` may name a field any number of times. */
const MAX_POINTS = 2_000_000;
/**
 * Finds what a plot shows in its files, as DVC does: without `y` it is the last field of the first list of records,
 * without `x` the number of the point; each point gets `rev`, `filename` and `field`. Undefined where there are no
 * points. Throws {@link PlotError} for a field that is not there, for files that cannot be laid side by side, and for more
 * than two million points.
 */
function dataPoints(id, properties, contents, revision) {
    const records = new Map([...contents].map(([file, lists]) => [file, recordsOf(lists)]));
    const xs = xOf(id, properties).flatMap(fieldsOf);
    const ys = Object.entries(yOf(id, properties, contents) ?? {}).flatMap(fieldsOf);
    for (const one of [...xs, ...ys])
        verifyField(one, records);
    if (xs.length > 1 && xs.length !== ys.length) {
        const found = `Found ${xs.length} x and ${ys.length} y data sources.`;
        throw new PlotError('DvcException', `Cannot have different number of x and y data sources. ${found}`);
    }
    const xFields = new Set(xs.map(({ field }) => field));
    const yFields = new Set(ys.map(({ field }) => field));
    const xField = xFields.size > 1 ? SHARED_X : (xs[0]?.field ?? INDEX);
    const shared = commonDirectory([...new Set(ys.map(({ filename }) => filename))]);
    const shortName = (file) => file.slice(shared.length).replace(/^\/+|\/+$/g, '');
    const count = ys.reduce((sum, { filename }) => sum + (records.get(filename)?.length ?? 0), 0);
    if (count > MAX_POINTS)
        throw new PlotError('DvcException', `${count} points are more than can be shown`);
    const points = ys.flatMap((one, index) => {
        const own = (records.get(one.filename) ?? []).map((record) => new Map(record));
        if (yFields.size > 1)
            copyField(own, SHARED_Y, own, one.field);
        const x = xs.length > 1 ? xs[index] : xs[0];
        if (!x)
            own.forEach((point, count) => point.set(INDEX, count));
        else {
            const from = records.get(x.filename) ?? [];
            if (from.length !== own.length)
                throw new PlotError('DvcException', cannotJoin(x, one));
            copyField(own, xField, from, x.field);
        }
        for (const point of own)
            point.set('rev', revision).set('filename', shortName(one.filename)).set('field', one.field);
        return own;
    });
    if (points.length === 0)
        return undefined;
    const [first] = yFields;
    return {
        points,
        x: xField,
        y: yFields.size > 1 ? SHARED_Y : first,
        xLabel: properties.x_label ?? (xs.length === 0 ? INDEX : xFields.size === 1 ? xField : 'x'),
        yLabel: properties.y_label ?? (yFields.size === 1 ? first : 'y'),
        series: ys.map(({ filename, field }) => ({ filename: shortName(filename), field })),
    };
}
function yOf(id, { y }, contents) {
    if (y !== undefined)
        return typeof y === 'string' || Array.isArray(y) ? { [id]: y } : y;
    const [record] = contents.get(id)?.find((list) => list.length > 0) ?? [];
    const last = record && [...record.keys()].at(-1);
    return last === undefined ? undefined : { [id]: last };
}
/** `x` as files and fields: a mere field stands once for each field of `y` where `y` names files. */
function xOf(id, { x, y }) {
    if (x === undefined)
        return [];
    if (typeof x !== 'string')
        return Object.entries(x);
    if (y === undefined || typeof y === 'string' || Array.isArray(y))
        return [[id, x]];
    return Object.entries(y).map(([file, fields]) => [file, Array.isArray(fields) ? fields.map(() => x) : x]);
}
function fieldsOf([filename, fields]) {
    return [fields].flat().map((field) => ({ filename, field }));
}
function verifyField({ filename, field }, records) {
    const file = records.get(filename);
    if (!file || file[0]?.has(field))
        return;
    if (file.length === 0) {
        const message = `'${filename}' holds no list of records that all have the same fields`;
        throw new PlotError('FieldNotFoundError', message);
    }
    const found = [...file[0].keys()].join(', ');
    throw new PlotError('FieldNotFoundError', `Could not find provided field ('${field}') in data fields ('${found}').`);
}
function copyField(to, name, from, field) {
    to.forEach((point, index) => {
        const value = from[index].get(field);
        if (value !== undefined)
            point.set(name, value);
    });
}
function cannotJoin(x, y) {
    return `Cannot join '${x.field}' from '${x.filename}' and '${y.field}' from '${y.filename}'. They have to have same length.`;
}
/** The directory all of several files lie in; '' for one file. */
function commonDirectory(files) {
    if (files.length < 2)
        return '';
    const [first, ...rest] = files.map((file) => file.split('/'));
    const end = first.findIndex((part, index) => rest.some((parts) => parts[index] !== part));
    return first.slice(0, end === -1 ? first.length : end).join('/');
}

;// CONCATENATED MODULE: ./build/src/plots/plot-revision.js
/** Whether a plot of this name is an image. */
function isImagePath(path) {
    return /\.(?:jpe?g|gif|png|svg)$/.test(path);
}

// EXTERNAL MODULE: ./build/src/plots/templates/index.js + 5 modules
var templates = __webpack_require__(2376);
;// CONCATENATED MODULE: ./build/src/plots/assemble-plots.js





/**
 * Brings the revisions' plots of one id together. Where revisions differ in a property the first one that has it decides,
 * as in DVC.
 */
function assemblePlots(revisions) {
    const groups = new Map();
    for (const revision of revisions) {
        for (const [id, occurrence] of namedPlots(revision))
            groups.set(id, [...(groups.get(id) ?? []), occurrence]);
    }
    const plots = new Map();
    for (const [id, occurrences] of groups) {
        const { name } = occurrences[0];
        const plot = isImagePath(name) ? imagePlot(name, occurrences) : vegaPlot(id, occurrences);
        plots.set(plot.id, plot);
    }
    return [...plots.values()];
}
/** Plots of one revision by id. */
function namedPlots(revision) {
    const places = new Map();
    for (const [file, plots] of revision.definitions) {
        for (const [name, properties] of plots) {
            places.set(name, [...(places.get(name) ?? []), [file, { revision, name, properties }]]);
        }
    }
    return [...places].flatMap(([name, found]) => found.map(([file, occurrence]) => [
        found.length === 1 || file === '' ? name : `${file}::${name}`,
        occurrence,
    ]));
}
function vegaPlot(id, occurrences) {
    const properties = squashed(occurrences);
    const problems = occurrences.flatMap(sourceProblems);
    const found = [];
    for (const { revision, name, properties: own } of occurrences) {
        const contents = new Map((0,plot_sources/* plotSources */.A)(name, own).flatMap((path) => {
            const source = revision.sources.get(path);
            return source && 'lists' in source && source.lists.length > 0 ? [[path, source.lists]] : [];
        }));
        try {
            const points = dataPoints(name, properties, contents, revision.name);
            if (points)
                found.push({ ...points, revision: revision.name });
        }
        catch (error) {
            if (!(error instanceof PlotError))
                throw error;
            problems.push({ revision: revision.name, type: error.type, message: error.message });
        }
    }
    const plot = { id, template: properties.template ?? templates/* DEFAULT_TEMPLATE */.VE, problems };
    const [first] = found;
    if (!first)
        return plot;
    const points = found.flatMap((one) => one.points);
    const names = found.map(({ revision }) => revision);
    return { ...plot, vega: { ...first, points, revisions: names, title: properties.title ?? id } };
}
function imagePlot(id, occurrences) {
    const images = occurrences.flatMap(({ revision, name, properties }) => (0,plot_sources/* plotSources */.A)(name, properties).flatMap((path) => {
        const source = revision.sources.get(path);
        return source && 'image' in source ? [{ revision: revision.name, path, bytes: source.image }] : [];
    }));
    return { id, template: templates/* DEFAULT_TEMPLATE */.VE, images, problems: occurrences.flatMap(sourceProblems) };
}
function squashed(occurrences) {
    return Object.assign({}, ...occurrences.map(({ properties }) => properties).toReversed());
}
function sourceProblems({ revision, name, properties }) {
    return (0,plot_sources/* plotSources */.A)(name, properties).flatMap((source) => {
        const found = revision.sources.get(source);
        return found && 'problem' in found ? [{ revision: revision.name, source, ...found.problem }] : [];
    });
}

// EXTERNAL MODULE: ./build/src/core/repository-path.js
var repository_path = __webpack_require__(34949);
// EXTERNAL MODULE: ./build/src/platform/yaml/plain-value.js
var plain_value = __webpack_require__(3537);
// EXTERNAL MODULE: ./build/src/plots/templates/anchor.js
var templates_anchor = __webpack_require__(9881);
;// CONCATENATED MODULE: ./build/src/plots/fill-template.js

/** Which places a template has. */
function anchorsOf(template, names) {
    const written = new Map(names.map((name) => [(0,templates_anchor/* anchor */.Y)(name), name]));
    const found = new Set();
    const look = (value) => {
        if (typeof value === 'string') {
            const name = written.get(value);
            if (name)
                found.add(name);
        }
        else if (typeof value === 'object' && value !== null)
            Object.values(value).forEach(look);
    };
    look(template);
    return found;
}
/**
 * A template with values in their places. A text value also goes into longer texts that name its place. What is put in
 * is not looked through: a title may read like a place.
 */
function fillTemplate(template, values) {
    const byAnchor = new Map([...values].map(([name, value]) => [(0,templates_anchor/* anchor */.Y)(name), value]));
    const fill = (value) => {
        if (typeof value === 'string') {
            const whole = byAnchor.get(value);
            if (whole !== undefined)
                return whole;
            return value.replace(/<DVC_METRIC_[A-Z_]+>/g, (written) => {
                const part = byAnchor.get(written);
                return typeof part === 'string' ? part : written;
            });
        }
        if (Array.isArray(value))
            return value.map(fill);
        if (typeof value !== 'object' || value === null)
            return value;
        return Object.fromEntries(Object.entries(value).map(([key, child]) => [key, fill(child)]));
    };
    return fill(template);
}

;// CONCATENATED MODULE: ./build/src/plots/vega-plot.js




const OPTIONAL = [
    ...['color', 'column', 'group_by_x', 'group_by_y', 'group_by', 'pivot_field', 'plot_height'],
    ...['plot_width', 'row', 'shape', 'stroke_dash', 'tooltip', 'zoom_and_pan'],
];
const SPLIT = new Set([
    ...['color', 'data', 'plot_height', 'plot_width', 'shape', 'stroke_dash'],
    ...['title', 'tooltip', 'x_label', 'y_label', 'zoom_and_pan'],
]);
const COLORS = ['#945dd6', '#13adc7', '#f46837', '#48bb78', '#4299e1', '#ed8936', '#f56565'];
const SHAPES = ['circle', 'square', 'triangle', 'diamond'];
const DASHES = ['1 0', '8 8', '8 4', '4 4', '4 2', '2 1', '1 1'].map((dash) => dash.split(' ').map(Number));
/** Otherwise a legend's entries would be filled, and dashes and shapes not seen. */
const HOLLOW = { legend: { symbolFillColor: 'transparent', symbolStrokeColor: 'grey' } };
const SEPARATOR = '::';
/** What means something in Vega's paths; DVC leaves quotes and backslashes as they are. */
const NAME_SIGNS = /[.[\]\\'"]/g;
/** DVC's own; where a page has the space, a plot that is not one of several in a row is wider. */
const SIDE_PX = 300;
const WIDE_PX = 560;
/** The Vega-Lite specification of a plot, as DVC has it. */
function specificationOf(plot, template) {
    return fillTemplate(template.content, anchorValues(plot, template));
}
/** The same for a picture on our page: wide where there is space, and right for every name a field may have. */
function pictureSpecification(plot, template) {
    const values = anchorValues({ ...plot, x: escaped(plot.x, NAME_SIGNS), y: escaped(plot.y, NAME_SIGNS) }, template);
    values.set('x', escaped(plot.x, NAME_SIGNS)).set('y', escaped(plot.y, NAME_SIGNS));
    const isFaceted = ['row', 'column'].some((name) => !isEmptyMap(values.get(name) ?? {})) || 'facet' in template.content;
    if (!isFaceted && values.has('plot_width'))
        values.set('plot_width', WIDE_PX);
    return fillTemplate(template.content, values);
}
/** The same with what varies taken out. */
function splitSpecification(plot, template) {
    const values = anchorValues(plot, template);
    const varies = ([name, value]) => SPLIT.has(name) && !isEmptyMap(value);
    const definitions = [...values].filter(varies).map(([name, value]) => [(0,templates_anchor/* anchor */.Y)(name), value]);
    const kept = new Map([...values].filter((entry) => !varies(entry)));
    return { content: fillTemplate(template.content, kept), definitions: Object.fromEntries(definitions) };
}
function anchorValues(plot, { content }) {
    const places = anchorsOf(content, OPTIONAL);
    const varied = variedKeys(plot);
    const values = new Map();
    const offer = (name, value) => places.has(name) && values.set(name, value);
    const groups = varied.length > 0 ? ['rev', varied.join(SEPARATOR)] : ['rev'];
    offer('color', scaleOf('rev', plot.revisions, COLORS));
    offer('zoom_and_pan', { name: 'grid', select: 'interval', bind: 'scales' });
    offer('plot_height', SIDE_PX);
    offer('plot_width', SIDE_PX);
    offer('group_by', groups);
    offer('group_by_x', [...groups, plot.x]);
    offer('group_by_y', [...groups, plot.y]);
    offer('pivot_field', ['rev', ...varied].map((key) => `datum.${key}`).join(` + '${SEPARATOR}' + `));
    offer('tooltip', ['rev', plot.x, plot.y, ...groups.slice(1)].map((field) => ({ field })));
    for (const [name, value] of bySeries(plot, varied))
        offer(name, value);
    values.set('title', plot.title);
    values.set('x', escaped(plot.x));
    values.set('y', escaped(plot.y));
    values.set('x_label', plot.xLabel);
    values.set('y_label', plot.yLabel);
    values.set('data', dataOf(plot.points, places.size > 0, varied));
    return values;
}
const SERIES_KEYS = ['filename', 'field'];
/** Whether lines differ in their file, their field or both. */
function variedKeys({ series }) {
    return SERIES_KEYS.filter((key) => new Set(series.map((one) => one[key])).size > 1);
}
function bySeries({ series }, varied) {
    const names = ['row', 'column', 'stroke_dash', 'shape'];
    if (varied.length === 0)
        return names.map((name) => [name, {}]);
    const field = varied.join(SEPARATOR);
    const domain = [...new Set(series.map((one) => varied.map((key) => one[key]).join(SEPARATOR)))].sort(repository_path/* byCodePoint */.HH);
    return [
        ['row', { field, sort: [] }],
        ['column', { field, sort: [] }],
        ['stroke_dash', { ...scaleOf(field, domain, DASHES), ...HOLLOW }],
        ['shape', { ...scaleOf(field, domain, SHAPES), ...HOLLOW }],
    ];
}
function scaleOf(field, domain, range) {
    return { field, scale: { domain: [...domain], range: domain.map((_, index) => range[index % range.length]) } };
}
/** Points as JSON holds them. A template that tells lines apart needs no more of file and field than what differs. */
function dataOf(points, tellsApart, varied) {
    const isBoth = tellsApart && varied.length === 2;
    const needed = tellsApart ? (isBoth ? [] : varied) : SERIES_KEYS;
    const surplus = new Set(SERIES_KEYS.filter((key) => !needed.includes(key)));
    return points.map((point) => {
        const entries = [...point].filter(([field]) => !surplus.has(field));
        if (isBoth)
            entries.push([varied.join(SEPARATOR), varied.map((key) => textOf(point, key)).join(SEPARATOR)]);
        return (0,plain_value/* plainValue */._)((0,yaml_map/* mapOf */.A7)(entries));
    });
}
function textOf(point, field) {
    const value = point.get(field);
    return typeof value === 'string' ? value : '';
}
/** Otherwise dots and brackets in a field's name would lead into nested values. */
function escaped(field, signs = /[.[\]]/g) {
    return field.replace(signs, '\\$&');
}
function isEmptyMap(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value) && Object.keys(value).length === 0;
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/pipeline/python-json.js
var python_json = __webpack_require__(67995);
// EXTERNAL MODULE: ./build/src/platform/yaml/parse-yaml.js
var parse_yaml = __webpack_require__(52556);
;// CONCATENATED MODULE: ./build/src/plots/delimited.js

/** Where DVC puts the cells of a row that has more of them than there are fields. */
const SURPLUS = 'null';
/** A few bytes a row may stand for as many cells as there are fields. */
const MAX_CELLS = 20_000_000;
/**
 * Reads CSV or TSV as Python's csv.DictReader does: quotes are doubled inside quotes, a quoted cell may hold line breaks,
 * empty rows are skipped, missing cells are null. Every other value stays text. Without a header fields are named
 * `0`, `1`, …. Throws {@link PlotError} for more than twenty million cells.
 */
function parseDelimited(text, delimiter, hasHeader) {
    const [first, ...rest] = rowsOf(text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n'), delimiter);
    if (!first)
        return [];
    if (first.length * (rest.length + 1) > MAX_CELLS)
        throw new PlotError('DvcException', `it has ${rest.length} rows of ${first.length} fields, which are too many`);
    const fields = hasHeader ? first : first.map((_, index) => String(index));
    return (hasHeader ? rest : [first, ...rest]).map((cells) => {
        const record = new Map(fields.map((field, index) => [field, cells[index] ?? null]));
        if (cells.length > fields.length)
            record.set(SURPLUS, cells.slice(fields.length));
        return record;
    });
}
/** Cells of every row that is not empty. */
function rowsOf(text, delimiter) {
    const rows = [];
    let cells = [];
    for (let at = 0; at < text.length;) {
        const { cell, end } = cellAt(text, at, delimiter);
        cells.push(cell);
        if (text[end] === delimiter) {
            at = end + 1;
            if (at < text.length)
                continue;
            cells.push('');
        }
        if (cells.length > 1 || cell !== '' || text[at] === '"')
            rows.push(cells);
        cells = [];
        at = end + 1;
    }
    return rows;
}
/** The cell that begins at `start`, and the offset of the delimiter, line break or end behind it. */
function cellAt(text, start, delimiter) {
    let cell = '';
    let at = start;
    if (text[at] === '"') {
        at++;
        for (;;) {
            const quote = text.indexOf('"', at);
            if (quote === -1)
                return { cell: cell + text.slice(at), end: text.length };
            cell += text.slice(at, quote);
            at = quote + 1;
            if (text[at] !== '"')
                break;
            cell += '"';
            at++;
        }
    }
    const begin = at;
    while (at < text.length && text[at] !== delimiter && text[at] !== '\n')
        at++;
    return { cell: cell + text.slice(begin, at), end: at };
}

;// CONCATENATED MODULE: ./build/src/plots/parse-source.js






/** What to say of a file whose name is that of no plot's data; undefined for all others. */
function formatProblem(path) {
    if (isImagePath(path) || kindOf(path) !== undefined)
        return undefined;
    const message = `'${path}' is no data file: only JSON, YAML, CSV, TSV and images are supported`;
    return { type: 'PlotMetricTypeError', message };
}
/** Reads a plot's file by its name: an image, CSV, TSV, JSON or YAML. `hasHeader` counts for CSV and TSV. */
function parseSource(bytes, path, hasHeader, parseJson) {
    if (isImagePath(path))
        return { image: bytes };
    const kind = kindOf(path);
    let text;
    try {
        text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch {
        return { problem: { type: 'EncodingError', message: `'${path}' is not valid UTF-8` } };
    }
    if (kind === 'csv' || kind === 'tsv') {
        try {
            const records = parseDelimited(text, kind === 'csv' ? ',' : '\t', hasHeader);
            return { lists: records.length > 0 ? [records] : [] };
        }
        catch (error) {
            if (!(error instanceof PlotError))
                throw error;
            return { problem: { type: error.type, message: `'${path}' cannot be used: ${error.message}` } };
        }
    }
    try {
        const content = kind === 'json' ? parseJson(text, path) : (0,parse_yaml/* parseYaml */.h)(text, { file: path }).value;
        const lists = recordLists(content);
        // A file that holds something, though no records, is asked for its fields; an empty one is not.
        return { lists: lists.length === 0 && isFilled(content) ? [[]] : lists };
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.yo))
            throw error;
        const { message, location } = error;
        const type = kind === 'json' ? 'JSONFileCorruptedError' : 'YAMLFileCorruptedError';
        return { problem: { type, message: location ? `${(0,errors/* formatLocation */.j$)(location)}: ${message}` : message } };
    }
}
function kindOf(path) {
    return /\.(csv|tsv|json|ya?ml)$/.exec(path)?.[1];
}
function isFilled(content) {
    if (Array.isArray(content))
        return content.length > 0;
    return (0,values/* isYamlMap */.S6)(content) ? Object.keys(content).length > 0 : Boolean(content);
}

;// CONCATENATED MODULE: ./build/src/commands/gather-plots.js






/** Reads the plots that a revision's dvc.yaml files define, those of its stages' outputs, and plain files among the targets. */
async function gatherPlots(view, wanted) {
    const { targets, asked, shown, placed } = wanted;
    const definitions = new Map();
    const add = (file, id, properties) => {
        const plots = definitions.get(file) ?? new Map();
        definitions.set(file, plots.set(id, { ...plots.get(id), ...properties, ...asked }));
    };
    const matches = targetMatcher(targets);
    for (const { path, plots } of view.pipelines) {
        const file = shown(path);
        const declared = plots.map(({ id, properties }) => isTitled(properties) ? external_node_path_.posix.join(external_node_path_.posix.dirname(path), id) : id);
        for (const { written, id, properties } of plots) {
            if (!matches([written, shown(id), `${file}::${written}`]))
                continue;
            if (isTitled(properties))
                add(file, id, renamed(properties, shown));
            else {
                for (const one of await filesOf(view, id))
                    if (closest(one, declared) === id)
                        add(file, shown(one), renamed(properties, shown));
            }
        }
    }
    for (const { file, outputs } of view.pipelines.flatMap(({ stages }) => stages)) {
        for (const { path, kind, plot } of outputs) {
            if (kind !== 'plot' || !matches([shown(path), `${shown(file)}::${shown(path)}`]))
                continue;
            for (const one of await filesOf(view, path))
                add('', shown(one), plot ?? {});
        }
    }
    for (const target of targets) {
        const path = placed(target);
        if (path === undefined)
            continue;
        const files = await view.filesAt(path);
        const isThere = files.length !== 1 || files[0] !== path || (await isReadable(view, path));
        if (isThere)
            for (const one of files)
                add('', shown(one), {});
    }
    return withSources(view, definitions, wanted);
}
async function withSources(view, definitions, { asked, placed }) {
    const outputs = view.pipelines.flatMap(({ stages }) => stages.flatMap((stage) => stage.outputs));
    const names = [...definitions.values()].flatMap((plots) => [...plots].flatMap(([id, own]) => (0,plot_sources/* plotSources */.A)(id, own)));
    const sources = new Map();
    let exitCode = 0;
    for (const name of new Set(names)) {
        const path = placed(name);
        if (path === undefined) {
            sources.set(name, missing(`'${name}' is not a path inside the repository`));
            continue;
        }
        const problem = formatProblem(name);
        if (problem) {
            sources.set(name, { problem });
            continue;
        }
        try {
            const bytes = await view.read(path);
            const header = asked.header ?? outputs.find((output) => (0,repository_path/* isInside */.FK)(path, output.path))?.plot?.header ?? true;
            const source = bytes ? parseSource(bytes, name, header, python_json/* parsePythonJson */.S) : missing(`there is no file '${name}'`);
            if (bytes && 'problem' in source && exitCode === 0)
                exitCode = 2;
            sources.set(name, source);
        }
        catch (error) {
            if (!(error instanceof errors/* UserError */.yo))
                throw error;
            sources.set(name, missing(error.message));
            exitCode = error.exitCode === 3 ? 3 : 2;
        }
    }
    return { revision: { name: view.name, definitions, sources }, exitCode };
}
function missing(message) {
    return { problem: { type: 'FileNotFoundError', message } };
}
async function isReadable(view, path) {
    try {
        return (await view.read(path)) !== undefined;
    }
    catch (error) {
        if (error instanceof errors/* UserError */.yo)
            return true; // it is known, and read again it says what is wrong
        throw error;
    }
}
/** Paths that lead out of the repository stand for themselves; nothing is read there. */
function filesOf(view, path) {
    return path.startsWith('/') || path.split('/').includes('..') ? [path] : view.filesAt(path);
}
function isTitled({ y }) {
    return typeof y === 'object' && !Array.isArray(y);
}
/** Files in `x` and `y` as they are shown. */
function renamed(properties, shown) {
    const { x, y } = properties;
    const names = (axis) => Object.fromEntries(Object.entries(axis).map(([path, fields]) => [shown(path), fields]));
    return {
        ...properties,
        ...(typeof x === 'object' && { x: names(x) }),
        ...(typeof y === 'object' && !Array.isArray(y) && { y: names(y) }),
    };
}
/** The longest of the paths that is the file, or a directory around it. */
function closest(file, paths) {
    return paths
        .filter((path) => (0,repository_path/* isInside */.FK)(file, path))
        .sort((a, b) => b.length - a.length)
        .at(0);
}
/** Whether a plot is asked for by one of its names; targets are regular expressions for their beginning, as in DVC. */
function targetMatcher(targets) {
    if (targets.length === 0)
        return () => true;
    const patterns = targets.map(patternOf);
    return (names) => names.some((name) => patterns.some((pattern) => pattern.test(name)));
}
function patternOf(target) {
    const written = target.includes('/') ? external_node_path_.posix.normalize(target) : target;
    try {
        return new RegExp(`^(?:${written})`);
    }
    catch {
        return new RegExp(`^${written.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')}`);
    }
}

// EXTERNAL MODULE: ./build/src/commands/path-in-repository.js
var path_in_repository = __webpack_require__(92486);
// EXTERNAL MODULE: ./build/src/commands/plot-options.js
var plot_options = __webpack_require__(94710);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./build/src/core/nearest.js
var nearest = __webpack_require__(22007);
// EXTERNAL MODULE: ./build/src/platform/files.js
var files = __webpack_require__(48486);
;// CONCATENATED MODULE: ./build/src/plots/checked-template.js



/** A template out of a file. Throws `TEMPLATE_INVALID` (exit 2) for what is no JSON object, or has no place for data. */
function checkedTemplate(text, name, path) {
    let content;
    try {
        content = JSON.parse(text);
    }
    catch (error) {
        throw invalid(`it is not JSON: ${error.message}`);
    }
    if (typeof content !== 'object' || content === null || Array.isArray(content))
        throw invalid('it is not a JSON object');
    if (!anchorsOf(content, ['data']).has('data'))
        throw invalid(`it does not use "${(0,templates_anchor/* anchor */.Y)('data')}"`);
    return { name, content: content };
    function invalid(what) {
        return new errors/* UserError */.yo({
            code: 'TEMPLATE_INVALID',
            message: `template ${path} cannot be used: ${what}`,
            hint: 'See what a template looks like: assay plots templates linear',
            exitCode: 2,
        });
    }
}

;// CONCATENATED MODULE: ./build/src/commands/plot-template.js






/**
 * Finds templates as DVC does: a file in `.dvc/plots` (its `.json` may be left out), a path from the working directory, or
 * a built-in one. Throws `TEMPLATE_UNKNOWN`, `TEMPLATE_INVALID` and `TEMPLATE_OUTSIDE` (exit 2); only the template of the
 * command line, `typed`, may lie outside of the repository.
 */
function templateFinder({ root, dvcDirectory }, directory, typed) {
    const known = new Map();
    return (name) => {
        const template = known.get(name) ?? find(name);
        known.set(name, template);
        return template;
    };
    function find(name) {
        const own = (0,external_node_path_.join)(dvcDirectory, 'plots');
        const places = [(0,external_node_path_.join)(own, name), (0,external_node_path_.join)(own, `${name.replace(/\.[^./]*$/, '')}.json`), (0,external_node_path_.resolve)(directory, name)];
        const path = places.find((place) => (0,files/* statIfExists */.oL)(place)?.isFile());
        if (path !== undefined) {
            if (name !== typed)
                refuseOutside(name, path);
            return checkedTemplate((0,files/* readTextIfExists */.TP)(path) ?? '', name, name);
        }
        const content = templates/* TEMPLATES */.QT.get(name);
        if (content)
            return { name, content };
        const meant = (0,nearest/* nearest */.p)(name, [...templates/* TEMPLATES */.QT.keys()]);
        throw new errors/* UserError */.yo({
            code: 'TEMPLATE_UNKNOWN',
            message: `there is no template "${name}"`,
            hint: meant
                ? `Did you mean "${meant}"?`
                : `Name a JSON file, one of .dvc/plots, or one of ${[...templates/* TEMPLATES */.QT.keys()].join(', ')}.`,
            exitCode: 2,
        });
    }
    function refuseOutside(name, path) {
        if ((0,external_node_fs_.realpathSync)(path).startsWith((0,external_node_fs_.realpathSync)(root) + external_node_path_.sep))
            return;
        throw new errors/* UserError */.yo({
            code: 'TEMPLATE_OUTSIDE',
            message: `template "${name}" lies outside of the repository`,
            hint: 'Copy it to .dvc/plots, or name it on the command line with --template.',
            exitCode: 2,
        });
    }
}

;// CONCATENATED MODULE: ./build/src/commands/plots-json.js

/**
 * Plots as DVC's `--json` prints them: `{errors?, data?: {<id>: [{type, revisions, content | url}]}}`. `urls` are the
 * files that hold the images. Where `isSplit` data and looks stand in `anchor_definitions`.
 */
function plotsJson(views, plots, urls, isSplit) {
    const ofPlots = plots.flatMap(({ plot: { id, problems } }) => problems.map(({ revision, source, type, message }) => ({
        name: id,
        rev: revision,
        ...(source !== undefined && { source }),
        type,
        msg: message,
    })));
    const ofRevisions = views.flatMap(({ name, unread }) => unread.map(({ path, message }) => ({ rev: name, type: 'YAMLValidationError', msg: `${path}: ${message}` })));
    const errors = [...ofPlots, ...ofRevisions];
    const data = plots.map(({ plot, template }) => {
        const { id, vega, images = [] } = plot;
        if (vega && template)
            return [id, [{ type: 'vega', revisions: vega.revisions, ...contentOf(vega, template, isSplit) }]];
        return [id, images.map((image) => ({ type: 'image', revisions: [image.revision], url: urls.get(image) }))];
    });
    return {
        ...(errors.length > 0 && { errors }),
        ...(data.length > 0 && { data: Object.fromEntries(data) }),
    };
}
function contentOf(plot, template, isSplit) {
    if (!isSplit)
        return { content: specificationOf(plot, template) };
    const { content, definitions } = splitSpecification(plot, template);
    return { content, anchor_definitions: definitions };
}

// EXTERNAL MODULE: ./build/src/commands/targets.js
var commands_targets = __webpack_require__(83386);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
;// CONCATENATED MODULE: ./build/src/plots/draw/expression-functions.js
const onDate = (method) => (value) => method(new Date(value));
/** What Vega's expression language takes from JavaScript; everything else is Vega's own. */
const FUNCTIONS = {
    isNaN: Number.isNaN,
    isFinite: Number.isFinite,
    abs: Math.abs,
    acos: Math.acos,
    asin: Math.asin,
    atan: Math.atan,
    atan2: Math.atan2,
    ceil: Math.ceil,
    cos: Math.cos,
    exp: Math.exp,
    floor: Math.floor,
    hypot: Math.hypot,
    log: Math.log,
    max: Math.max,
    min: Math.min,
    pow: Math.pow,
    round: Math.round,
    sin: Math.sin,
    sqrt: Math.sqrt,
    tan: Math.tan,
    clamp: (value, low, high) => Math.max(low, Math.min(high, value)),
    now: Date.now,
    utc: Date.UTC,
    datetime: (...parts) => new Date(...parts),
    date: onDate((date) => date.getDate()),
    day: onDate((date) => date.getDay()),
    year: onDate((date) => date.getFullYear()),
    month: onDate((date) => date.getMonth()),
    hours: onDate((date) => date.getHours()),
    minutes: onDate((date) => date.getMinutes()),
    seconds: onDate((date) => date.getSeconds()),
    milliseconds: onDate((date) => date.getMilliseconds()),
    time: onDate((date) => date.getTime()),
    timezoneoffset: onDate((date) => date.getTimezoneOffset()),
    utcdate: onDate((date) => date.getUTCDate()),
    utcday: onDate((date) => date.getUTCDay()),
    utcyear: onDate((date) => date.getUTCFullYear()),
    utcmonth: onDate((date) => date.getUTCMonth()),
    utchours: onDate((date) => date.getUTCHours()),
    utcminutes: onDate((date) => date.getUTCMinutes()),
    utcseconds: onDate((date) => date.getUTCSeconds()),
    utcmilliseconds: onDate((date) => date.getUTCMilliseconds()),
    length: (value) => value.length,
    parseFloat: Number.parseFloat,
    parseInt: Number.parseInt,
    upper: (value) => String(value).toUpperCase(),
    lower: (value) => String(value).toLowerCase(),
    substring: (value, start, end) => String(value).substring(start, end),
    split: (value, separator, limit) => String(value).split(separator, limit),
    trim: (value) => String(value).trim(),
    btoa: (value) => btoa(String(value)),
    atob: (value) => atob(String(value)),
    encodeURIComponent: (value) => encodeURIComponent(String(value)),
    regexp: (pattern, flags) => new RegExp(pattern, flags),
    test: (pattern, text) => new RegExp(pattern).test(String(text)),
};
/** By name; without what every object inherits. */
const BUILT_IN = new Map(Object.entries(FUNCTIONS));

;// CONCATENATED MODULE: ./build/src/plots/draw/refuse-large.js
/** What a template may make of the data, in rows, at any step. */
const MAX_ROWS = 1_000_000;
const MAX_STEPS = 10_000;
const MAX_TEXT = 1_000_000;
/** Throws for a compiled specification that loads data, or has a step that makes rows out of nothing without an end in sight. */
function refuseLarge(specification) {
    for (const { url, transform = [] } of specification.data ?? []) {
        if (url !== undefined)
            throw new Error(`it would load ${typeof url === 'string' ? url : 'data'}`);
        for (const { type, ...parameters } of transform) {
            const { start, stop, step } = parameters;
            if (type === 'graticule')
                throw new Error('it makes data of its own (graticule)');
            if (type === 'sequence')
                refuseLongSequence([start, stop, step]);
            const counts = ['steps', 'minsteps', 'maxsteps', 'maxbins'].map((name) => parameters[name] ?? 0);
            const isFine = type === 'quantile' && step !== undefined && !(Number(step) >= 1 / MAX_STEPS);
            if (isFine || counts.some((count) => !(Number(count) <= MAX_STEPS)))
                throw new Error(`its ${type} has more than ${MAX_STEPS} steps`);
        }
    }
    specification.marks?.forEach(refuseLarge);
}
/** Throws for a call of a function of expressions whose result would be very long. */
function refuseLongCall(name, values) {
    if (name === 'sequence')
        refuseLongSequence(values.length < 2 ? [0, values[0], 1] : values);
    if (name === 'pad' && Number(values[1]) > MAX_TEXT)
        throw tooLong();
}
/** The same for a sum, which joins texts. */
function refuseLongText(sum) {
    if (typeof sum === 'string' && sum.length > MAX_TEXT)
        throw tooLong();
    return sum;
}
function refuseLongSequence([start, stop, step]) {
    const count = (Number(stop) - Number(start ?? 0)) / Number(step ?? 1);
    if (!(count <= MAX_ROWS))
        throw new Error(`its sequence has more than ${MAX_ROWS} numbers`);
}
function tooLong() {
    return new Error('it makes very long texts');
}

;// CONCATENATED MODULE: ./build/src/plots/draw/expression.js


const BINARY = {
    '+': (a, b) => refuseLongText(a + b),
    '-': (a, b) => a - b,
    '*': (a, b) => a * b,
    '/': (a, b) => a / b,
    '%': (a, b) => a % b,
    '<': (a, b) => a < b,
    '>': (a, b) => a > b,
    '<=': (a, b) => a <= b,
    '>=': (a, b) => a >= b,
    '==': (a, b) => a == b, // eslint-disable-line eqeqeq
    '!=': (a, b) => a != b, // eslint-disable-line eqeqeq
    '===': (a, b) => a === b,
    '!==': (a, b) => a !== b,
    '&': (a, b) => a & b,
    '|': (a, b) => a | b,
    '^': (a, b) => a ^ b,
    '<<': (a, b) => a << b,
    '>>': (a, b) => a >> b,
    '>>>': (a, b) => a >>> b,
};
const UNARY = { '+': (a) => +a, '-': (a) => -a, '~': (a) => ~a, '!': (a) => !a };
/* eslint-enable @typescript-eslint/no-explicit-any */
const CONSTANTS = {
    NaN,
    E: Math.E,
    LN2: Math.LN2,
    LN10: Math.LN10,
    LOG2E: Math.LOG2E,
    LOG10E: Math.LOG10E,
    PI: Math.PI,
    SQRT1_2: Math.SQRT1_2,
    SQRT2: Math.SQRT2,
    MIN_VALUE: Number.MIN_VALUE,
    MAX_VALUE: Number.MAX_VALUE,
};
/** Of an event, which a picture never gets. */
const EVENT_FUNCTIONS = new Set(['view', 'item', 'group', 'xy', 'x', 'y']);
/**
 * Turns Vega's tree of an expression into closures, so that no code is ever made of text. An expression never gets hold of
 * a function: a member that is one reads as undefined.
 */
function compileExpression(node) {
    const of = (child) => compileExpression(child);
    switch (node.type) {
        case 'Literal':
            return () => node.value;
        case 'Identifier':
            return identifier(node.name);
        case 'MemberExpression': {
            const object = of(node.object);
            const property = node.computed ? of(node.property) : () => node.property.name;
            return (scope) => memberOf(object(scope), property(scope));
        }
        case 'CallExpression':
            return call(node.callee.name, node.arguments ?? []);
        case 'ArrayExpression': {
            const elements = node.elements.map(of);
            return (scope) => elements.map((element) => element(scope));
        }
        case 'ObjectExpression': {
            const entries = node.properties.map(({ key, value }) => {
                const name = key.type === 'Literal' ? String(key.value) : key.name;
                return [name, of(value)];
            });
            return (scope) => Object.fromEntries(entries.map(([name, value]) => [name, value(scope)]));
        }
        case 'UnaryExpression': {
            const [operate, argument] = [UNARY[node.operator], of(node.argument)];
            return (scope) => operate(argument(scope));
        }
        case 'BinaryExpression': {
            const [operate, left, right] = [BINARY[node.operator], of(node.left), of(node.right)];
            return (scope) => operate(left(scope), right(scope));
        }
        case 'LogicalExpression': {
            const [left, right] = [of(node.left), of(node.right)];
            if (node.operator === '&&')
                return (scope) => left(scope) && right(scope);
            return (scope) => left(scope) || right(scope);
        }
        case 'ConditionalExpression': {
            const [test, consequent, alternate] = [of(node.test), of(node.consequent), of(node.alternate)];
            return (scope) => (test(scope) ? consequent(scope) : alternate(scope));
        }
        default:
            throw new Error(`unsupported expression: ${node.type}`);
    }
}
/** A property that is no function; undefined of what has none. */
function memberOf(object, property) {
    if (object === null || object === undefined)
        return undefined;
    const value = object[String(property)];
    return typeof value === 'function' ? undefined : value;
}
function identifier(name) {
    if (Object.hasOwn(CONSTANTS, name))
        return () => CONSTANTS[name];
    if (name === 'datum' || name === 'event' || name === 'item')
        return (scope) => scope[name];
    return ({ parameters }) => parameters[`$${name}`];
}
function call(name, nodes) {
    const values = nodes.map(compileExpression);
    if (name === 'if')
        return (scope) => (values[0](scope) ? values[1](scope) : values[2](scope));
    if (EVENT_FUNCTIONS.has(name))
        return () => undefined;
    const ofScale = SCALE_CALLS.get(name);
    if (ofScale) {
        const [scale, argument] = values;
        return (scope) => ofScale(scope.parameters[`%${String(scale(scope))}`], argument?.(scope));
    }
    return (scope) => {
        const own = scope.functions[name];
        const args = values.map((value) => value(scope));
        refuseLongCall(name, args);
        if (typeof own === 'function')
            return own.apply(scope.functions, args);
        const builtIn = BUILT_IN.get(name);
        if (builtIn)
            return builtIn(...args);
        throw new Error(`unsupported function: ${name}`);
    };
}
/** What marks call to place themselves. */
const SCALE_CALLS = new Map([
    ['_scale', (scale, value) => scale?.(value)],
    ['_range', (scale) => scale?.range()],
    ['_bandwidth', (scale) => scale?.bandwidth?.() ?? 0],
]);

;// CONCATENATED MODULE: ./build/src/plots/draw/interpreter.js

/** The marks whose edges change places when they are the wrong way round. */
const WITH_EDGES = new Set(['group', 'image', 'rect']);
/**
 * How Vega's dataflow evaluates expressions (`expr` of its View), without making code of text as its own way does: a
 * template may come from anybody's pull request.
 */
const interpreter = {
    operator: (context, { ast }) => {
        const evaluate = compileExpression(ast);
        return (parameters) => evaluate({ parameters, functions: context.functions });
    },
    parameter: (context, { ast }) => {
        const evaluate = compileExpression(ast);
        return (datum, parameters) => evaluate({ datum, parameters, functions: context.functions });
    },
    event: (context, { ast }) => {
        const evaluate = compileExpression(ast);
        return (event) => evaluate({ event, parameters: {}, functions: context.functions });
    },
    handler: (context, { ast }) => {
        // Vega's own reference to another signal, which is no expression.
        if (ast.type === 'Identifier' && ast.name === undefined)
            return (parameters) => parameters['$value'];
        const evaluate = compileExpression(ast);
        return (parameters, event) => evaluate({ parameters, event, datum: event?.item?.datum, functions: context.functions });
    },
    /** Sets the channels of an item and says whether any changed. */
    encode: (context, { marktype, channels }) => {
        const setters = Object.entries(channels).map(([name, { ast }]) => [
            name,
            compileExpression(ast),
        ]);
        return (item, parameters) => {
            let isChanged = false;
            const scope = { item, datum: item.datum, parameters, functions: context.functions };
            for (const [name, evaluate] of setters) {
                const value = evaluate(scope);
                if (item[name] === value)
                    continue;
                item[name] = value;
                isChanged = true;
            }
            if (marktype !== 'rule') {
                adjust(item, channels, marktype, ['x', 'x2', 'xc', 'width']);
                adjust(item, channels, marktype, ['y', 'y2', 'yc', 'height']);
            }
            return isChanged;
        };
    },
    codegen: {
        get: (path) => {
            const [first, ...rest] = path;
            const one = (row) => memberOf(row, first);
            return rest.length === 0 ? one : (row) => path.reduce((value, key) => memberOf(value, key), row);
        },
        comparator: (fields, orders) => (a, b) => {
            for (const [index, field] of fields.entries()) {
                const sign = compare(field(a), field(b));
                if (sign !== 0)
                    return sign * orders[index];
            }
            return 0;
        },
    },
};
/** Two edges, or one and a middle, as a place and a size. */
function adjust(item, channels, marktype, [start, end, middle, size]) {
    if (channels[end]) {
        if (!channels[start])
            item[start] = item[end] - (item[size] || 0);
        else {
            if (WITH_EDGES.has(marktype) && item[start] > item[end])
                [item[start], item[end]] = [item[end], item[start]];
            item[size] = item[end] - item[start];
        }
    }
    if (channels[middle])
        item[start] = item[middle] - (item[size] || 0) / 2;
}
/** Vega's order: nothing before everything, then what is no number, then by value. */
function compare(a, b) {
    const [u, v] = [a, b].map((value) => (value instanceof Date ? +value : value));
    if ((u < v || u === null || u === undefined) && v !== null && v !== undefined)
        return -1;
    if ((u > v || v === null || v === undefined) && u !== null && u !== undefined)
        return 1;
    if (Number.isNaN(u) && !Number.isNaN(v))
        return -1;
    if (Number.isNaN(v) && !Number.isNaN(u))
        return 1;
    return 0;
}

;// CONCATENATED MODULE: ./build/src/plots/draw/theme.js
/**
 * Looks of drawn plots (a Vega-Lite `config`): everything but the data takes the colour of the text around, so that one
 * picture serves light and dark pages and paper.
 */
const INK = 'currentColor';
const FACE = 'system-ui, sans-serif';
const THEME = {
    aria: false,
    background: null,
    font: FACE,
    view: { stroke: INK, strokeOpacity: 0.25 },
    title: { color: INK, fontSize: 13, fontWeight: 600 },
    axis: {
        labelColor: INK,
        titleColor: INK,
        titleFontWeight: 600,
        domainColor: INK,
        domainOpacity: 0.4,
        tickColor: INK,
        tickOpacity: 0.4,
        gridColor: INK,
        gridOpacity: 0.12,
    },
    legend: { labelColor: INK, titleColor: INK, symbolStrokeWidth: 2 },
    header: { labelColor: INK, titleColor: INK },
    line: { strokeWidth: 2 },
};

// EXTERNAL MODULE: external "node:vm"
var external_node_vm_ = __webpack_require__(30714);
;// CONCATENATED MODULE: ./build/src/plots/draw/time-limit.js

let context;
/** Does work that does not wait for anything, and ends it when it takes longer than allowed: then it throws. */
function withinTime(limitMs, work) {
    context ??= (0,external_node_vm_.createContext)({});
    const outer = context.work;
    context.work = work;
    try {
        return (0,external_node_vm_.runInContext)('work()', context, { timeout: limitMs });
    }
    catch (error) {
        if (error.code !== 'ERR_SCRIPT_EXECUTION_TIMEOUT')
            throw error;
        throw new Error(`it takes longer than ${limitMs / 1000} s`, { cause: error });
    }
    finally {
        if (outer)
            context.work = outer;
        else
            delete context.work;
    }
}

;// CONCATENATED MODULE: ./build/src/plots/draw/draw-svg.js




/** Signals of DVC's templates that a reader sets by hand; in a picture they have these values. */
const SET_BY_HAND = { showValues: true };
const SEED = 1;
const DRAWING_TIME_MS = 10_000;
/**
 * Draws a Vega-Lite specification as a static SVG. Nothing is loaded from files or the network, and no code is made
 * of expressions. The same specification gives the same picture. Throws what Vega has to say of a broken specification,
 * and for one that makes very much of its data or takes longer than `limitMs` at any step.
 */
async function drawSvg(specification, signals = {}, limitMs = DRAWING_TIME_MS) {
    // One after the other: they share parts.
    const vega = await __webpack_require__.e(/* import() */ 3972).then(__webpack_require__.bind(__webpack_require__, 33972));
    const { compile } = await Promise.all(/* import() */[__webpack_require__.e(3972), __webpack_require__.e(994)]).then(__webpack_require__.bind(__webpack_require__, 10994));
    const { setRandom, randomLCG, resetSVGDefIds, SVGStringRenderer } = vega;
    setRandom(randomLCG(SEED));
    resetSVGDefIds();
    const silent = logger();
    const { compiled, runtime } = withinTime(limitMs, () => {
        const made = compile(specification, { config: THEME, logger: silent });
        refuseLarge(made.spec);
        return { compiled: made, runtime: vega.parse(made.spec, undefined, { ast: true }) };
    });
    const refused = [];
    const view = new (boundedView(vega.View, limitMs))(runtime, {
        renderer: 'none',
        expr: interpreter,
        loader: refusingLoader(refused),
        logger: silent,
    });
    for (const [name, value] of Object.entries({ ...SET_BY_HAND, ...signals })) {
        if (compiled.spec.signals?.some((signal) => signal.name === name))
            view.signal(name, value);
    }
    try {
        await view.runAsync();
        const svg = withinTime(limitMs, () => rendered(view, new SVGStringRenderer(view.loader())));
        if (refused.length > 0)
            throw new Error(`it would load ${refused.join(', ')}`);
        return svg;
    }
    finally {
        view.finalize();
    }
}
/** A view that works step by step within a time, and stops where a step made too many rows. */
function boundedView(View, limitMs) {
    class BoundedView extends View {
        evaluate(...args) {
            return withinTime(limitMs, () => super.evaluate(...args));
        }
        _getPulse(...args) {
            const pulse = super._getPulse(...args);
            if (Math.max(pulse.source?.length ?? 0, pulse.add?.length ?? 0) > MAX_ROWS)
                throw new Error(`it makes more than ${MAX_ROWS} rows`);
            return pulse;
        }
    }
    return BoundedView;
}
/** What the view's own `toSVG` does, without waiting for anything in between. */
function rendered(view, renderer) {
    const { left, right, top, bottom } = view.padding();
    const width = Math.max(0, view._viewWidth + left + right);
    const height = Math.max(0, view._viewHeight + top + bottom);
    return renderer
        .initialize(null, width, height, [left + view._origin[0], top + view._origin[1]], 1)
        .background(view.background())
        .render(view._scenegraph.root)
        .svg();
}
/** Loads nothing and notes what was asked for. Links and images get no address. */
function refusingLoader(refused) {
    const refuse = (url) => {
        refused.push(String(url));
        return Promise.reject(new Error('refused'));
    };
    return { load: refuse, http: refuse, file: refuse, options: {}, sanitize: () => Promise.resolve({ href: null }) };
}
/** Takes everything and says nothing; an error is thrown. */
function logger() {
    const silent = {
        level: (level) => (level === undefined ? 0 : silent),
        error: (message) => {
            throw message instanceof Error ? message : new Error(String(message));
        },
        warn: () => silent,
        info: () => silent,
        debug: () => silent,
    };
    return silent;
}

;// CONCATENATED MODULE: ./build/src/plots/page/checked-svg.js
const ELEMENTS = new Set([
    ...['svg', 'g', 'a', 'image', 'path', 'rect', 'circle', 'line', 'text', 'tspan', 'defs', 'clipPath'],
    ...['linearGradient', 'radialGradient', 'pattern', 'stop'],
]);
const TAG = /<\/?([A-Za-z]+)((?:\s+[A-Za-z][\w:-]*="[^"<]*")*)\s*\/?>/g;
const ATTRIBUTE = /([A-Za-z][\w:-]*)="([^"]*)"/g;
/**
 * A drawing as it may stand in a page. The renderer escapes what it writes; should it ever fail to, this throws: only
 * shapes and text pass, nothing that runs, links or loads. Characters that turn the
 * reading direction become `\uFFFD`. Ids get `prefix`, because a page holds many drawings.
 */
function checkedSvg(svg, prefix) {
    const rest = svg.replace(TAG, (_, name, attributes) => {
        if (!ELEMENTS.has(name))
            throw new Error(`a drawing holds <${name}>`);
        for (const [, attribute, value] of attributes.matchAll(ATTRIBUTE)) {
            const isLink = /href$/i.test(attribute) && value !== '';
            const isForeign = isLink || /^on/i.test(attribute) || /url\((?!#)|javascript:/i.test(value);
            if (isForeign)
                throw new Error(`a drawing holds ${attribute}`);
        }
        return '';
    });
    if (/[<>]/.test(rest))
        throw new Error('a drawing holds what is neither shape nor text');
    return svg
        .replace(/\p{Bidi_Control}/gu, '\uFFFD')
        .replace(TAG, (tag) => tag.replace(/ id="|url\(#/g, (found) => found + prefix));
}

;// CONCATENATED MODULE: ./build/src/plots/page/data-table.js

const data_table_MAX_ROWS = 200;
const FIRST = ['rev', 'filename', 'field'];
/** Long texts are cut: what they say in full is in the file. */
const MAX_CELL = 200;
/** The points of a plot as a folded table: what a drawing says to those who cannot see it. */
function dataTable(points, title, text) {
    const fields = [...new Set([...FIRST, ...points.flatMap((point) => [...point.keys()])])].filter((field) => field === 'rev' || !FIRST.includes(field) || new Set(points.map((point) => point.get(field))).size > 1);
    const shown = points.slice(0, data_table_MAX_ROWS);
    const isNumber = new Set(fields.filter((field) => shown.every((point) => typeof point.get(field) === 'number')));
    const classOf = (field) => (isNumber.has(field) ? ' class="right"' : '');
    const head = fields.map((field) => `<th scope="col"${classOf(field)}>${text(field)}</th>`).join('');
    const rows = shown.map((point) => {
        const cells = fields.map((field) => `<td${classOf(field)}>${text(shownValue(point.get(field)))}</td>`);
        return `<tr>${cells.join('')}</tr>`;
    });
    const count = points.length;
    const more = count > data_table_MAX_ROWS ? `<p>The first ${data_table_MAX_ROWS} of ${count} points; all of them are in the data files.</p>` : '';
    return [
        `<details><summary>Data: ${count} ${count === 1 ? 'point' : 'points'}</summary><div>`,
        `<div class="scroll" role="group" tabindex="0" aria-label="${text(`Data of ${title}`)}"><table>`,
        `<caption class="said">${text(`Data of ${title}`)}</caption>`,
        `<thead><tr>${head}</tr></thead>`,
        `<tbody>${rows.join('\n')}</tbody></table></div>${more}`,
        '</div></details>',
    ].join('\n');
}
function shownValue(value) {
    if (value === undefined || value === null)
        return '';
    const plain = (0,plain_value/* plainValue */._)(value);
    const shown = typeof plain === 'object' ? JSON.stringify(plain) : String(plain);
    return shown.length > MAX_CELL ? `${shown.slice(0, MAX_CELL)}…` : shown;
}

;// CONCATENATED MODULE: ./build/src/plots/page/image-url.js
const MAX_BYTES = 16 * 1024 * 1024;
const SIGNS = [
    ['image/png', /^\x89PNG\r\n\x1a\n/],
    ['image/jpeg', /^\xff\xd8\xff/],
    ['image/gif', /^GIF8[79]a/],
];
/** What may stand before the element of an SVG. */
const BEFORE_SVG = /\s+|<\?xml(?:(?!\?>)[^])*\?>|<!--(?:(?!-->)[^])*-->|<!DOCTYPE[^>[]*>/iy;
/**
 * An image as a `data:` URL, its type told by its first bytes, or why it cannot be shown. Within `<img>` an SVG neither
 * runs scripts nor loads anything.
 */
function imageUrl(bytes) {
    if (bytes.length > MAX_BYTES)
        return { problem: `it is larger than ${MAX_BYTES / 1024 / 1024} MiB` };
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const head = buffer.toString('latin1', 0, 4096);
    const [type] = SIGNS.find(([, sign]) => sign.test(head)) ?? (isSvg(head) ? ['image/svg+xml'] : []);
    if (type === undefined)
        return { problem: 'it is neither PNG, JPEG, GIF nor SVG' };
    return { url: `data:${type};base64,${buffer.toString('base64')}` };
}
function isSvg(head) {
    let at = head.startsWith('\xef\xbb\xbf') ? 3 : 0;
    for (;;) {
        BEFORE_SVG.lastIndex = at;
        const before = BEFORE_SVG.exec(head)?.[0];
        if (before === undefined)
            return /^<svg[\s>]/i.test(head.slice(at, at + 5));
        at += before.length;
    }
}

;// CONCATENATED MODULE: ./build/src/plots/page/numeric-fields.js
const NUMBER = /^\s*[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?\s*$/;
/** `007` is a name. */
const NAME = /^\s*[+-]?0\d/;
/** The same points with numbers for the texts of those fields in which every text is a number, as CSV gives them. */
function withNumbers(points) {
    const isNumeric = new Map();
    for (const point of points) {
        for (const [field, value] of point) {
            if (typeof value !== 'string' || value === '' || isNumeric.get(field) === false)
                continue;
            isNumeric.set(field, NUMBER.test(value) && !NAME.test(value));
        }
    }
    for (const own of ['rev', 'filename', 'field'])
        isNumeric.set(own, false);
    return points.map((point) => new Map([...point].map(([field, value]) => {
        if (typeof value !== 'string' || !isNumeric.get(field))
            return [field, value];
        return [field, value === '' ? null : Number(value)];
    })));
}

;// CONCATENATED MODULE: ./build/src/plots/page/plots-body.js







const MAX_DRAWING_BYTES = 16 * 1024 * 1024;
const FEW = 3;
/** For all drawings of a page; when it is used up each has one second left. */
const PAGE_TIME_MS = 60_000;
const LEAST_TIME_MS = 1000;
/** How far `smooth` smooths, where its readers have no slider. */
const SMOOTH = 0.3;
/** The body of the page: a heading, a list of what follows, then every plot drawn, numbers before images. */
async function plotsBody(sections, revisions, text) {
    const ordered = [...sections.filter(({ plot }) => !plot.images), ...sections.filter(({ plot }) => plot.images)];
    const drawn = [];
    const start = performance.now();
    for (const [index, section] of ordered.entries()) {
        const leftMs = Math.round(PAGE_TIME_MS - (performance.now() - start));
        const limitMs = Math.max(LEAST_TIME_MS, Math.min(DRAWING_TIME_MS, leftMs));
        drawn.push(await sectionHtml(section, { anchor: `plot${index + 1}`, limitMs }, text));
    }
    const links = ordered.map(({ plot }, index) => `<li><a href="#plot${index + 1}">${text(titleOf(plot))}</a></li>`);
    return [
        '<header class="plots">',
        '<h1>Plots</h1>',
        `<p>${revisions.map((revision) => `<code>${text(revision)}</code>`).join(' · ')}</p>`,
        '</header>',
        ...(ordered.length > FEW ? [`<nav aria-label="Plots"><ol>${links.join('')}</ol></nav>`] : []),
        '<main>',
        ...drawn,
        '</main>',
    ].join('\n');
}
async function sectionHtml({ plot, template }, placed, text) {
    const { id, vega, images, problems } = plot;
    const { anchor } = placed;
    const title = titleOf(plot);
    const content = [];
    if (vega && template)
        content.push(await drawingHtml(vega, template, title, placed, text));
    if (images && images.length > 0)
        content.push(imagesHtml(images, text));
    if (content.length === 0 && problems.length === 0)
        content.push(note('info', 'There are no data points.', text));
    return [
        `<section id="${anchor}" aria-labelledby="${anchor}-name">`,
        `<h2 id="${anchor}-name">${text(title)}</h2>`,
        ...(title === id ? [] : [`<p class="quiet"><code>${text(id)}</code></p>`]),
        ...content,
        ...problems.map((problem) => problemHtml(problem, text)),
        '</section>',
    ].join('\n');
}
async function drawingHtml(plot, template, title, { anchor, limitMs }, text) {
    const points = withNumbers(plot.points);
    const table = dataTable(points, title, text);
    try {
        const picture = { ...template, content: (0,templates/* pictureOf */.CS)(template.content) };
        const specification = pictureSpecification({ ...plot, points }, picture);
        delete specification['title'];
        const svg = await drawSvg(specification, template.name === 'smooth' ? { smooth: SMOOTH } : {}, limitMs);
        if (svg.length > MAX_DRAWING_BYTES)
            return note('warning', 'There are too many points to draw.', text) + table;
        const described = `${template.name}: ${plot.yLabel} over ${plot.xLabel}; ${plot.revisions.join(', ')}`;
        const label = `<title>${text(title)}</title><desc>${text(described)}</desc>`;
        const shown = checkedSvg(svg, `${anchor}-`).replace(/<svg [^>]*>/, (open) => `${open.replace('<svg', '<svg role="img"')}${label}`);
        return `<div class="drawing" role="group" tabindex="0" aria-label="${text(title)}">${shown}</div>\n${table}`;
    }
    catch (error) {
        // A template of the project's own may hold anything; one that cannot be drawn must not hide the other plots.
        return note('error', `Template ${template.name} cannot be drawn: ${error.message}`, text) + table;
    }
}
function imagesHtml(images, text) {
    const figures = images.map(({ revision, path, bytes }) => {
        const found = imageUrl(bytes);
        const content = 'url' in found
            ? `<img src="${found.url}" alt="${text(`${path} at ${revision}`)}">`
            : note('warning', `${path} cannot be shown: ${found.problem}.`, text);
        return `<figure><figcaption><code>${text(revision)}</code></figcaption>${content}</figure>`;
    });
    return `<div class="images">${figures.join('\n')}</div>`;
}
function problemHtml({ revision, message }, text) {
    return note('warning', `${revision}: ${message}`, text);
}
function note(tone, message, text) {
    const words = { info: 'Note', warning: 'Warning', error: 'Error' };
    return `<p class="note ${tone}" role="note"><b>${words[tone]}:</b> ${text(message)}</p>`;
}
function titleOf({ id, vega }) {
    return vega?.title ?? id;
}

;// CONCATENATED MODULE: ./build/src/plots/page/style.js
/** What the page of plots adds to the style sheet of reports. */
const PLOTS_STYLE = `
body { max-width: 76rem; }
header.plots { border-color: var(--neutral); background: var(--neutral-ground); }
nav ol { columns: 16rem; margin: 0; padding-left: 1.4rem; }
section { margin-top: 2.5rem; } section h2 { margin-top: 0; }
.drawing { overflow-x: auto; color: var(--text); }
.drawing svg { display: block; min-width: 28rem; max-width: 100%; height: auto; }
.images { display: flex; flex-wrap: wrap; gap: 1.2rem; align-items: flex-start; }
.images figure { margin: 0; max-width: 100%; border: 1px solid var(--line); border-radius: .6rem; overflow: hidden; }
.images figcaption { padding: .4rem .8rem; border-bottom: 1px solid var(--line); background: var(--raised); font-size: .9rem; }
.images img { display: block; max-width: 100%; background: #fff; }
@media print { section { break-inside: avoid; } nav { display: none; } .images { gap: .6rem; } .drawing svg { min-width: 0; } }
`;

// EXTERNAL MODULE: ./build/src/report/html/page.js
var page = __webpack_require__(10113);
// EXTERNAL MODULE: ./build/src/report/html/style.js
var style = __webpack_require__(53473);
;// CONCATENATED MODULE: ./build/src/commands/write-plots.js






const DEFAULT_OUT = 'dvc_plots';
const PLOTS_PLACE = '{plot_divs}';
/**
 * The absolute directory that pages and images go to: the one asked for, `plots.out_dir`, or `dvc_plots`. Throws
 * `OUT_INVALID` (exit 2) for what belongs to git or DVC, for a file, and, unless it is asked for, for a link to elsewhere.
 */
function plotsDirectory({ root, config }, directory, asked) {
    const named = asked ?? config.plots.outDirectory ?? DEFAULT_OUT;
    const out = (0,external_node_path_.resolve)(directory, named);
    const isReserved = ['.git', '.dvc'].some((name) => `${out}/`.startsWith(`${root}/${name}/`));
    const isLink = asked === undefined && ((0,files/* lstatIfExists */.sM)(out)?.isSymbolicLink() ?? false);
    const stat = (0,files/* statIfExists */.oL)(out);
    if (!isReserved && !isLink && (stat === undefined || stat.isDirectory()))
        return out;
    const why = isReserved ? 'git and DVC keep their own files there' : isLink ? 'it is a link' : 'there is a file';
    throw new errors/* UserError */.yo({
        code: 'OUT_INVALID',
        message: `plots cannot go to ${named}: ${why}`,
        hint: 'Name a directory of its own: --out <directory>',
        exitCode: 2,
    });
}
/** The page of `--html-template` or `plots.html_template`. Throws `HTML_TEMPLATE_INVALID` (exit 2). */
function readHtmlTemplate({ dvcDirectory, config }, directory, typed) {
    const configured = config.plots.htmlTemplate;
    const path = typed !== undefined ? (0,external_node_path_.resolve)(directory, typed) : configured && inDirectory(dvcDirectory, configured);
    if (path === undefined)
        return undefined;
    const page = (0,files/* readTextIfExists */.TP)(path);
    if (page?.includes(PLOTS_PLACE))
        return page;
    throw new errors/* UserError */.yo({
        code: 'HTML_TEMPLATE_INVALID',
        message: page === undefined ? `there is no page ${path}` : `the page ${path} has no place for the plots`,
        hint: `Write ${PLOTS_PLACE} where they belong.`,
        exitCode: 2,
    });
}
/** Draws the plots into `<out>/index.html` and returns its `file:` URL. */
async function writePlotsPage(plots, revisions, { out, frame, dryRun }) {
    const path = (0,external_node_path_.join)(out, 'index.html');
    if (!dryRun) {
        const body = await plotsBody(plots, revisions, page/* htmlText */.j);
        (0,files/* writeFileAtomic */.Zf)(path, frame === undefined ? (0,page/* pageHtml */.z)({ title: 'Plots', body: [body], style: PLOTS_STYLE }) : framed(frame, body));
    }
    return (0,external_node_url_.pathToFileURL)(path).href;
}
/** Writes every image as `<out>/<revision>_<path>`, slashes as `_`, and says where each is. */
function writeImages(plots, out, dryRun) {
    const written = new Map();
    const taken = new Set();
    for (const image of plots.flatMap(({ images = [] }) => images)) {
        const name = `${image.revision}_${image.path}`.replace(/[/\\]/g, '_');
        let path = (0,external_node_path_.join)(out, name);
        for (let count = 2; taken.has(path); count++)
            path = (0,external_node_path_.join)(out, `${count}_${name}`);
        taken.add(path);
        if (!dryRun)
            (0,files/* writeFileAtomic */.Zf)(path, image.bytes);
        written.set(image, path);
    }
    return written;
}
function framed(frame, body) {
    const parts = {
        '{plot_divs}': body,
        '{scripts}': `<style>${style/* STYLE */.Y}${PLOTS_STYLE}</style>`,
        '{refresh_tag}': '',
    };
    return frame.replace(/\{(?:plot_divs|scripts|refresh_tag)\}/g, (place) => parts[place]);
}
function inDirectory(directory, path) {
    return (0,external_node_path_.isAbsolute)(path) ? path : (0,external_node_path_.join)(directory, path);
}

;// CONCATENATED MODULE: ./build/src/commands/plots-outcome.js









/**
 * What `plots show` and `plots diff` come to: a page; with `--json` the specifications, and images in files; with
 * `--show-vega` one specification. What could not be read is said, and gives the exit code; a file that a revision does not
 * have is only said.
 */
async function plotsOutcome(context, repository, views, targets, options) {
    const { directory, progress, dryRun } = context;
    const wanted = {
        targets,
        asked: (0,plot_options/* askedProperties */.ex)(options),
        shown: (0,commands_targets/* shownFrom */.c2)(repository, directory),
        placed: (path) => (0,path_in_repository/* isInRepository */.c)(repository, directory, path) ? (0,path_in_repository/* pathInRepository */.z)(repository, directory, path) : undefined,
    };
    const template = templateFinder(repository, directory, options.template);
    const out = plotsDirectory(repository, directory, options.out);
    const gathered = [];
    for (const view of views)
        gathered.push(await gatherPlots(view, wanted));
    const plots = assemblePlots(gathered.map(({ revision }) => revision));
    if (plots.length === 0 && targets.length > 0)
        throw targetUnknown(targets);
    const drawn = plots.map((plot) => (plot.vega ? { plot, template: template(plot.template) } : { plot }));
    sayProblems(context, views, plots);
    const codes = gathered.map((one) => one.exitCode);
    const exitCode = Math.max(...codes, isWrong(views, plots) ? 2 : 0);
    if (options.showVega) {
        const [first] = drawn.flatMap(({ plot, template: own }) => (plot.vega && own ? [[plot.vega, own]] : []));
        const json = first ? specificationOf(...first) : {};
        return { exitCode, json, text: `${JSON.stringify(json)}\n` };
    }
    if (context.answersInJson) {
        const urls = writeImages(plots, out, dryRun);
        return { exitCode, json: plotsJson(views, drawn, urls, options.split ?? false), text: '' };
    }
    if (plots.length === 0) {
        if (views.length > 0)
            progress.note('There are no plots: declare them in dvc.yaml, or name files to show.');
        return { exitCode, json: {}, text: '' };
    }
    const revisions = views.map(({ name }) => name);
    const frame = readHtmlTemplate(repository, directory, options.htmlTemplate);
    const url = await writePlotsPage(drawn, revisions, { out, frame, dryRun });
    if (!dryRun && (options.open || repository.config.plots.opens)) {
        const { openInBrowser } = await __webpack_require__.e(/* import() */ 5230).then(__webpack_require__.bind(__webpack_require__, 72849));
        await openInBrowser(url, context);
    }
    return { exitCode, json: {}, text: `${url}\n` };
}
/** Something is there and cannot be used. */
function isWrong(views, plots) {
    const isMissing = (type) => type === 'FileNotFoundError';
    return (views.some(({ unread }) => unread.length > 0) ||
        plots.some(({ problems }) => problems.some(({ type }) => !isMissing(type))));
}
function sayProblems({ progress }, views, plots) {
    for (const { name, unread } of views) {
        for (const { path, message } of unread)
            progress.note(`${path} of ${name} was not read: ${message}`);
    }
    for (const { id, problems } of plots) {
        for (const { revision, message } of problems)
            progress.note(`${id} is not shown at ${revision}: ${message}`);
    }
}
function targetUnknown(targets) {
    return new errors/* UserError */.yo({
        code: 'TARGET_UNKNOWN',
        message: `there is neither a plot nor a file ${targets.map((target) => `"${target}"`).join(', ')}`,
        hint: 'See which plots there are: assay plots show --json',
        exitCode: 2,
    });
}


/***/ }),

/***/ 18867:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ storedFiles)
/* harmony export */ });
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(94161);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43026);
/* harmony import */ var _core_repository_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(34949);
/* harmony import */ var _versioning_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35899);
/* harmony import */ var _versioning_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27125);




/** Opens what the outputs of a revision (`name`, for messages) record; they are asked for when the first file is. */
function storedFiles(repository, outputs, { name, readFromRemote }) {
    const recorded = () => outputs().filter(({ digest }) => digest !== undefined);
    const lists = new Map();
    async function bytesOf(output, digest, path) {
        const { legacy, remote, cached } = output;
        const options = { ...(legacy && { legacy }), ...(remote && { remote }), cacheOnly: !readFromRemote };
        const bytes = cached ? await (0,_versioning_index_js__WEBPACK_IMPORTED_MODULE_0__/* .readObject */ .Ag)(repository, digest, options) : undefined;
        if (bytes)
            return bytes;
        const where = readFromRemote ? 'neither in the cache nor in a remote' : 'not in the cache';
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo({
            code: 'CONTENT_UNAVAILABLE',
            message: cached
                ? `${path} of ${name} is ${where} (${digest})`
                : `${path} of ${name} is recorded by ${output.owner}, but is not there, and DVC does not store it`,
            hint: cached
                ? 'Push it from where it was made (`assay push`), or fetch it from another remote (`assay fetch -r <name>`).'
                : 'Commit it to git, or run the stage again.',
            exitCode: 3,
        });
    }
    /** Path → digest of the files of a recorded directory. */
    function listOf(output) {
        const known = lists.get(output);
        if (known)
            return known;
        const list = bytesOf(output, output.digest, output.path).then((bytes) => {
            const entries = (0,_versioning_index_js__WEBPACK_IMPORTED_MODULE_2__/* .parseManifest */ .Ng)(bytes, output.path);
            return new Map(entries.map(({ path, digest }) => [`${output.path}/${path}`, digest]));
        });
        lists.set(output, list);
        return list;
    }
    return {
        async filesAt(path) {
            const found = [];
            for (const output of recorded()) {
                if (!(0,_core_repository_path_js__WEBPACK_IMPORTED_MODULE_3__/* .isInside */ .FK)(output.path, path) && !(0,_core_repository_path_js__WEBPACK_IMPORTED_MODULE_3__/* .isInside */ .FK)(path, output.path))
                    continue;
                if (!(0,_core_digest_js__WEBPACK_IMPORTED_MODULE_4__/* .isDirectoryDigest */ .SU)(output.digest) || !output.cached) {
                    if (output.cached && (0,_core_repository_path_js__WEBPACK_IMPORTED_MODULE_3__/* .isInside */ .FK)(output.path, path))
                        found.push(output.path);
                    continue;
                }
                const list = await listOf(output).catch((error) => {
                    if (error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo)
                        return undefined;
                    throw error;
                });
                if (list)
                    found.push(...[...list.keys()].filter((file) => (0,_core_repository_path_js__WEBPACK_IMPORTED_MODULE_3__/* .isInside */ .FK)(file, path)));
                else if ((0,_core_repository_path_js__WEBPACK_IMPORTED_MODULE_3__/* .isInside */ .FK)(output.path, path))
                    found.push(output.path);
            }
            return found;
        },
        async read(path) {
            const output = recorded().find((one) => (0,_core_repository_path_js__WEBPACK_IMPORTED_MODULE_3__/* .isInside */ .FK)(path, one.path));
            if (!output)
                return undefined;
            const isDirectory = (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_4__/* .isDirectoryDigest */ .SU)(output.digest);
            if (!isDirectory)
                return output.path === path ? bytesOf(output, output.digest, path) : undefined;
            const digest = (await listOf(output)).get(path);
            return digest === undefined ? undefined : bytesOf(output, digest, path);
        },
    };
}


/***/ }),

/***/ 6867:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ workspaceView),
/* harmony export */   j: () => (/* binding */ openWorkspaceView)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _core_repository_path_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(34949);
/* harmony import */ var _platform_files_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(48486);
/* harmony import */ var _versioning_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47869);
/* harmony import */ var _versioning_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(34204);
/* harmony import */ var _stored_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(18867);
/* harmony import */ var _workspace_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82937);






/** The work tree as a revision: files that nobody checked out come from the cache and, with `readFromRemote`, from the remote. */
function workspaceView(workspace, readFromRemote) {
    const outputs = (0,_workspace_js__WEBPACK_IMPORTED_MODULE_1__/* .recordedOutputs */ .NW)(workspace);
    return viewOf(workspace.repository, workspace.pipelines, () => outputs, readFromRemote);
}
/**
 * The same, with no more parsed than is asked for: a work tree whose metrics are all on disk needs no lock. Throws what is
 * wrong with its dvc.yaml files (exit 2).
 */
async function openWorkspaceView(context, repository, readPipeline) {
    const readText = async (path) => (0,_versioning_index_js__WEBPACK_IMPORTED_MODULE_2__/* .readOwnText */ .o3)(repository, path);
    const pipelines = [];
    for (const path of (0,_versioning_index_js__WEBPACK_IMPORTED_MODULE_3__/* .findPipelineFiles */ .f)(repository).dvcYamls)
        pipelines.push(await readPipeline((await readText(path)) ?? '', path, readText));
    let known;
    const outputs = () => (known ??= (0,_workspace_js__WEBPACK_IMPORTED_MODULE_1__/* .recordedOutputs */ .NW)((0,_workspace_js__WEBPACK_IMPORTED_MODULE_1__/* .openWorkspace */ .OH)(context, repository)));
    return viewOf(repository, pipelines, outputs, true);
}
function viewOf(repository, pipelines, outputs, readFromRemote) {
    const stored = (0,_stored_files_js__WEBPACK_IMPORTED_MODULE_4__/* .storedFiles */ .B)(repository, outputs, { name: 'workspace', readFromRemote });
    const onDisk = (path) => `${repository.root}/${path}`;
    return {
        name: 'workspace',
        pipelines,
        get outputs() {
            return outputs();
        },
        unread: [],
        async filesAt(path) {
            const stat = (0,_platform_files_js__WEBPACK_IMPORTED_MODULE_5__/* .statIfExists */ .oL)(onDisk(path));
            if (stat?.isFile() || (0,_versioning_index_js__WEBPACK_IMPORTED_MODULE_2__/* .leadsOutside */ .dr)(repository, path))
                return [path];
            const files = stat?.isDirectory() ? filesBelow(repository.root, path) : [];
            const all = [...new Set([...files, ...(await stored.filesAt(path))])];
            return all.length > 0 || stat ? all.sort(_core_repository_path_js__WEBPACK_IMPORTED_MODULE_6__/* .byCodePoint */ .HH) : [path];
        },
        onDisk: (path) => (0,_versioning_index_js__WEBPACK_IMPORTED_MODULE_2__/* .leadsOutside */ .dr)(repository, path) || !(0,_platform_files_js__WEBPACK_IMPORTED_MODULE_5__/* .statIfExists */ .oL)(onDisk(path))?.isFile() ? undefined : onDisk(path),
        async read(path) {
            return (0,_versioning_index_js__WEBPACK_IMPORTED_MODULE_2__/* .readOwnFile */ .zx)(repository, path) ?? stored.read(path);
        },
    };
}
function filesBelow(root, path) {
    const entries = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(`${root}/${path}`, { recursive: true, withFileTypes: true });
    return entries
        .filter((entry) => !entry.isDirectory())
        .map((entry) => `${entry.parentPath}/${entry.name}`.slice(root.length + 1));
}


/***/ }),

/***/ 99929:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ plotSources)
/* harmony export */ });
/** Files a plot takes its data from: its own name, or those that `y` names, and those of `x`. */
function plotSources(id, { x, y }) {
    const isTitle = typeof y === 'object' && !Array.isArray(y);
    const files = isTitle ? Object.keys(y) : [id];
    if (typeof x === 'object')
        files.push(...Object.keys(x));
    return [...new Set(files)];
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