export const id = 2487;
export const ids = [2487];
export const modules = {

/***/ 89694:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ parseDvcYaml)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(43026);
// EXTERNAL MODULE: ./build/src/core/repository-path.js
var repository_path = __webpack_require__(34949);
// EXTERNAL MODULE: ./build/src/core/reserved-path.js
var reserved_path = __webpack_require__(23521);
// EXTERNAL MODULE: ./build/src/platform/yaml/values.js
var yaml_values = __webpack_require__(33535);
// EXTERNAL MODULE: ./build/src/core/nearest.js
var nearest = __webpack_require__(22007);
// EXTERNAL MODULE: ./build/src/platform/yaml/parse-yaml.js
var parse_yaml = __webpack_require__(52556);
// EXTERNAL MODULE: ./build/src/platform/yaml/yaml-map.js
var yaml_map = __webpack_require__(28181);
// EXTERNAL MODULE: ./build/src/platform/yaml/plain-value.js
var plain_value = __webpack_require__(3537);
;// CONCATENATED MODULE: ./build/src/pipeline/checked-yaml.js


/** Reads parts of a YAML file in their expected types; what is not as expected is noted with its place. */
class CheckedYaml {
    mistakes = [];
    source;
    constructor(text, file) {
        this.source = (0,parse_yaml/* parseYaml */.h)(text, { file, numbers: 'exact' });
    }
    get root() {
        return this.source.value;
    }
    locate(at) {
        return this.source.locateKey(at);
    }
    /** Entries of a map in the order of the file; none where there is nothing, or something else. */
    entries(at, value, what) {
        if (value === undefined || value === null)
            return [];
        if ((0,yaml_values/* isYamlMap */.S6)(value))
            return (0,yaml_map/* yamlEntries */.go)(value).map(([key, child]) => [(0,yaml_map/* keyText */.Pu)(key), child]);
        this.mistake(at, `${what} is a map of names`);
        return [];
    }
    /** The same as an object, with unknown keys noted; those of `unsupported` are known to DVC only. */
    fields(at, value, what, known, unsupported = []) {
        const entries = this.entries(at, value, what);
        for (const [key] of entries)
            this.knownKey([...at, key], key, known, unsupported);
        return Object.fromEntries(entries);
    }
    list(at, value) {
        if (value === undefined || value === null)
            return [];
        if (Array.isArray(value))
            return value;
        this.mistake(at, `\`${at.at(-1)}\` is a list`, 'Write each entry on a line of its own, after a dash.');
        return [];
    }
    boolean(at, value, otherwise) {
        if (value === undefined)
            return otherwise;
        if (typeof value === 'boolean')
            return value;
        this.mistake(at, `\`${at.at(-1)}\` cannot be ${shown(value)}`, 'Write true or false.');
        return otherwise;
    }
    text(at, value, what) {
        if (typeof value === 'string' && value !== '')
            return value;
        this.mistake(at, `${what}, not ${shown(value)}`);
        return '';
    }
    mistake(at, message, hint) {
        this.mistakes.push({ message, ...(hint !== undefined && { hint }), location: this.locate(at) });
    }
    knownKey(at, key, known, unsupported) {
        if (known.includes(key))
            return;
        if (unsupported.includes(key)) {
            this.mistake(at, `\`${key}\` is not supported yet`, 'Write the stages out, or run this pipeline with `dvc repro`.');
            return;
        }
        const meant = (0,nearest/* nearest */.p)(key, [...known, ...unsupported]);
        this.mistake(at, `unknown key "${key}"`, meant ? `Did you mean "${meant}"?` : `Known keys: ${known.join(', ')}.`);
    }
}
function shown(value) {
    return JSON.stringify((0,plain_value/* plainValue */._)(value), (_, part) => (typeof part === 'bigint' ? String(part) : part));
}

;// CONCATENATED MODULE: ./build/src/pipeline/plot-paths.js



/**
 * Data files that top-level `plots` of a dvc.yaml name (dvc-formats §2.4), relative to the root: a plot's own name, or
 * the files its `x` and `y` map to fields. A name that is no path inside the repository is a mere title.
 */
function plotPaths(plots, directory, file) {
    const items = Array.isArray(plots) ? plots : [plots ?? null];
    const written = items.flatMap((item) => {
        if (typeof item === 'string')
            return [item];
        return (0,yaml_values/* isYamlMap */.S6)(item) ? Object.entries(item).flatMap(([name, given]) => dataOf(name, given)) : [];
    });
    return [...new Set(written.flatMap((path) => inRepository(path, directory, file)))];
}
function dataOf(name, given) {
    const { x, y } = (0,yaml_values/* isYamlMap */.S6)(given) ? given : { x: null, y: null };
    const files = [x, y].flatMap((axis) => ((0,yaml_values/* isYamlMap */.S6)(axis) ? Object.keys(axis) : []));
    return (0,yaml_values/* isYamlMap */.S6)(y) ? files : [name, ...files];
}
function inRepository(path, directory, file) {
    try {
        return [(0,repository_path/* resolveInRepository */.AZ)(directory, path, file)];
    }
    catch (error) {
        if (error instanceof errors/* UserError */.yo)
            return [];
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/src/pipeline/templating/find-templates.js
/** A mistake in a template, told in words that name no place. */
class TemplateError extends Error {
}
const TEMPLATE = /(?<!\\)\$\{(.*?)\}/g;
const EXPRESSION = /^[^.[\]]+(?:\.[^.[\]]+|\[[^.[\]]+\])*$/;
/** Every `${…}` that no backslash stands before, up to the first closing brace on the same line. */
function findTemplates(text) {
    if (!text.includes('${'))
        return [];
    return [...text.matchAll(TEMPLATE)].map((match) => ({
        start: match.index,
        end: match.index + match[0].length,
        inner: match[1],
    }));
}
/** The steps an expression takes: `a.b[0]` is a, b, 0. Throws `TemplateError` for anything but keys and indexes. */
function stepsOf(expression) {
    if (!EXPRESSION.test(expression)) {
        throw new TemplateError(`\${${expression}} is not a key such as \${train.lr} or \${models[0]}`);
    }
    return expression
        .replaceAll('[', '.')
        .replaceAll(']', '')
        .split('.')
        .map((step) => step.trim());
}

// EXTERNAL MODULE: ./build/src/platform/yaml/format-float.js
var format_float = __webpack_require__(6097);
;// CONCATENATED MODULE: ./build/src/pipeline/templating/spell-value.js


/** A value inside other text, spelled as Python does, but true and false in small letters. */
function spellValue(value) {
    if (value === null)
        return 'None';
    if (value instanceof yaml_values/* YamlFloat */.iw)
        return (0,format_float/* formatFloat */.k)(value.value);
    if (typeof value === 'object')
        return JSON.stringify(value);
    return String(value);
}
/**
 * The flags a map stands for in `cmd` (dvc-formats §2.6): keys of nested maps are joined by dots, text is quoted for the
 * shell where that is needed. Throws `TemplateError` for lists in lists.
 */
function spellFlags(map, style) {
    return flatten(map)
        .flatMap(([key, value]) => flagsOf(key, value, style))
        .join(' ');
}
function flatten(map, prefix = '') {
    return (0,yaml_map/* yamlEntries */.go)(map).flatMap(([key, value]) => {
        const name = prefix + (0,yaml_map/* keyText */.Pu)(key);
        return (0,yaml_values/* isYamlMap */.S6)(value) && Object.keys(value).length > 0 ? flatten(value, `${name}.`) : [[name, value]];
    });
}
function flagsOf(key, value, style) {
    if (value === true)
        return [`--${key}`];
    if (value === false)
        return style.bool === 'boolean_optional' ? [`--no-${key}`] : [];
    if (!Array.isArray(value))
        return (0,yaml_values/* isYamlMap */.S6)(value) ? [] : [`--${key} ${spellWord(value)}`];
    const items = value.map((item) => {
        if (Array.isArray(item) || (0,yaml_values/* isYamlMap */.S6)(item))
            throw new TemplateError(`a list in the list "${key}" cannot be a flag`);
        return item === true ? 'True' : item === false ? 'False' : spellWord(item);
    });
    if (items.length === 0)
        return [];
    return style.list === 'append' ? items.map((item) => `--${key} ${item}`) : [`--${key} ${items.join(' ')}`];
}
function spellWord(value) {
    return typeof value === 'string' ? quoteForShell(value) : spellValue(value);
}
/** As Python's `shlex.quote`. */
function quoteForShell(text) {
    if (text !== '' && !/[^\w@%+=:,./-]/.test(text))
        return text;
    return `'${text.replaceAll("'", `'"'"'`)}'`;
}

;// CONCATENATED MODULE: ./build/src/pipeline/templating/fill-in.js



/**
 * Data with every template in texts and keys filled in. A text that is nothing but one template takes on the value's
 * type; inside other text values are spelled out; `\${` becomes `${`.
 */
function fillIn(value, options, at = []) {
    if (typeof value === 'string') {
        try {
            return fillInText(value, options);
        }
        catch (error) {
            if (!(error instanceof TemplateError))
                throw error;
            options.onMistake(at, error.message);
            return value;
        }
    }
    if (Array.isArray(value))
        return value.map((item, index) => fillIn(item, options, [...at, index]));
    if (!(0,yaml_values/* isYamlMap */.S6)(value))
        return value;
    return (0,yaml_map/* mapOf */.A7)((0,yaml_map/* yamlEntries */.go)(value).map(([key, child]) => {
        const place = [...at, (0,yaml_map/* keyText */.Pu)(key)];
        const name = typeof key === 'string' ? fillIn(key, { ...options, allowed: 'scalar' }, place) : key;
        const isKey = typeof name !== 'object' || name === null;
        return [isKey ? name : key, fillIn(child, options, place)];
    }));
}
function fillInText(text, { scope, allowed, style }) {
    const templates = findTemplates(text);
    const valueOf = (inner) => {
        const value = scope.select(stepsOf(inner), inner);
        const isScalar = value === null || typeof value !== 'object' || !(Array.isArray(value) || (0,yaml_values/* isYamlMap */.S6)(value));
        if (isScalar && !(value instanceof yaml_values/* YamlTimestamp */.Am))
            return value;
        if (allowed === 'any' || (allowed === 'flags' && (0,yaml_values/* isYamlMap */.S6)(value)))
            return value;
        throw new TemplateError(`\${${inner}} is a ${Array.isArray(value) ? 'list' : 'map'}, which cannot stand here`);
    };
    const [first] = templates;
    if (first && first.start === 0 && first.end === text.length) {
        const value = valueOf(first.inner);
        if (allowed !== 'flags' || !(0,yaml_values/* isYamlMap */.S6)(value))
            return value;
        throw new TemplateError(`\${${first.inner}} is a map, which makes flags of a command but no command`);
    }
    let filled = '';
    let index = 0;
    for (const { start, end, inner } of templates) {
        const value = valueOf(inner);
        filled += text.slice(index, start) + ((0,yaml_values/* isYamlMap */.S6)(value) ? spellFlags(value, style) : spellValue(value));
        index = end;
    }
    return (filled + text.slice(index)).replaceAll('\\${', '${');
}

;// CONCATENATED MODULE: ./build/src/pipeline/templating/expand-stages.js




/**
 * The stages of a dvc.yaml in its order, those of foreach (dvc-formats §2.7) and matrix (§2.8) one by one. What cannot be
 * filled in is a mistake at its place.
 */
function expandStages(stages, options) {
    return stages.flatMap(([name, definition]) => {
        const at = ['stages', name];
        if (!(0,yaml_values/* isYamlMap */.S6)(definition))
            return [{ name, definition, at }];
        const { foreach, matrix, do: template, ...rest } = Object.fromEntries((0,yaml_map/* yamlEntries */.go)(definition).map(([key, value]) => [(0,yaml_map/* keyText */.Pu)(key), value]));
        if (foreach === undefined && matrix === undefined)
            return [expandOne(name, definition, at, options.scope, options)];
        const mistake = (where, message) => {
            options.onMistake(where, message);
            return [];
        };
        if (foreach !== undefined && matrix !== undefined)
            return mistake(at, `stage "${name}" has foreach and matrix`);
        const word = foreach === undefined ? 'matrix' : 'foreach';
        if (foreach !== undefined && template === undefined)
            return mistake(at, `stage "${name}" needs \`do\` beside foreach`);
        if (foreach !== undefined && Object.keys(rest).length > 0) {
            return mistake([...at, Object.keys(rest)[0]], `what foreach repeats stands below \`do\``);
        }
        if (foreach === undefined && template !== undefined)
            return mistake([...at, 'do'], '`do` belongs to foreach');
        const data = fillIn(foreach ?? matrix, {
            ...options,
            allowed: 'any',
            onMistake: (below, message) => options.onMistake([...at, word, ...below], message),
        });
        const items = foreach === undefined ? itemsOfMatrix(data) : itemsOfForeach(data);
        if (!items) {
            const wanted = foreach === undefined ? 'a map of lists' : 'a list or a map';
            return mistake([...at, word], `\`${word}\` of stage "${name}" is not ${wanted}`);
        }
        const [body, place] = foreach === undefined ? [(0,yaml_map/* mapOf */.A7)(Object.entries(rest)), at] : [template, [...at, 'do']];
        return [...items].map(([key, values]) => expandOne(`${name}@${key}`, body, place, options.scope.withItem(values), options));
    });
}
/** Of a map by its keys; of a list by its values, or by position where one of them is a list or a map. */
function itemsOfForeach(data) {
    if ((0,yaml_values/* isYamlMap */.S6)(data)) {
        return new Map((0,yaml_map/* yamlEntries */.go)(data).map(([key, item]) => {
            const name = typeof key === 'object' && key !== null ? (0,yaml_map/* keyText */.Pu)(key) : spellValue(key);
            return [name, { item, key: name }];
        }));
    }
    if (!Array.isArray(data))
        return undefined;
    const isComposite = data.some((item) => Array.isArray(item) || (0,yaml_values/* isYamlMap */.S6)(item));
    return new Map(data.map((item, index) => [isComposite ? String(index) : spellValue(item), { item }]));
}
/** Every combination, the first axis slowest. */
function itemsOfMatrix(data) {
    if (!(0,yaml_values/* isYamlMap */.S6)(data))
        return undefined;
    let combinations = [{ fragments: [], item: {} }];
    for (const [axis, given] of (0,yaml_map/* yamlEntries */.go)(data)) {
        const values = (0,yaml_values/* isYamlMap */.S6)(given) ? Object.keys(given) : given; // of a map DVC takes the keys
        if (!Array.isArray(values))
            return undefined;
        const name = (0,yaml_map/* keyText */.Pu)(axis);
        combinations = combinations.flatMap(({ fragments, item }) => values.map((value, index) => {
            const isComposite = Array.isArray(value) || (0,yaml_values/* isYamlMap */.S6)(value);
            return {
                fragments: [...fragments, isComposite ? `${name}${index}` : spellValue(value)],
                item: { ...item, [name]: value },
            };
        }));
    }
    return new Map(combinations.map(({ fragments, item }) => {
        const key = fragments.join('-');
        return [key, { item, key }];
    }));
}
function expandOne(name, definition, at, outer, options) {
    if (!(0,yaml_values/* isYamlMap */.S6)(definition))
        return { name, definition, at };
    const entries = (0,yaml_map/* yamlEntries */.go)(definition).map(([key, value]) => [(0,yaml_map/* keyText */.Pu)(key), value]);
    const filled = (key, value, scope) => fillIn(value, {
        scope,
        style: options.style,
        allowed: key === 'cmd' ? 'flags' : 'scalar',
        onMistake: (below, message) => options.onMistake([...at, key, ...below], message),
    });
    let scope = outer;
    const vars = definition['vars'];
    if (vars !== undefined && vars !== null) {
        const wdir = definition['wdir'] === undefined ? '' : filled('wdir', definition['wdir'], outer);
        try {
            scope = options.withVars(outer, vars, typeof wdir === 'string' ? wdir : '', [...at, 'vars']);
        }
        catch (error) {
            if (!(error instanceof TemplateError))
                throw error;
            options.onMistake([...at, 'vars'], error.message);
        }
    }
    return {
        name,
        at,
        definition: (0,yaml_map/* mapOf */.A7)(entries.filter(([key]) => key !== 'vars').map(([key, value]) => [key, filled(key, value, scope)])),
    };
}

;// CONCATENATED MODULE: ./build/src/pipeline/templating/scope.js


/** The values templates can name (dvc-formats §2.6). Never changed: every method returns a new scope. */
class Scope {
    values;
    loaded;
    reserved;
    constructor(values, 
    /** Loaded file → the keys that were taken of it, null for all. */
    loaded, reserved) {
        this.values = values;
        this.loaded = loaded;
        this.reserved = reserved;
    }
    static empty = new Scope({}, new Map(), new Set());
    /** With values of dvc.yaml itself. Throws `TemplateError` where one of them is there already. */
    withValues(values) {
        for (const name of this.reserved) {
            if (Object.hasOwn(values, name))
                throw new TemplateError(`"${name}" belongs to foreach and matrix here`);
        }
        refuseDates(values);
        return new Scope(merged(this.values, values, ''), this.loaded, this.reserved);
    }
    /**
     * With the values of a file, all of them or those of `keys`. The whole file may be loaded again. Throws `TemplateError`
     * for a file that holds no map, keys it has not, and values that are there already.
     */
    withFile(path, content, keys) {
        const before = this.loaded.get(path);
        if (before === null && keys === undefined)
            return this;
        if (before !== undefined && (before === null || keys === undefined || keys.some((key) => before.includes(key)))) {
            throw new TemplateError(`${path} is loaded already${before === null ? '' : `, partly (${before.join(', ')})`}`);
        }
        if (!(0,yaml_values/* isYamlMap */.S6)(content))
            throw new TemplateError(`${path} does not hold a map`);
        const missing = keys?.find((key) => !Object.hasOwn(content, key));
        if (missing !== undefined)
            throw new TemplateError(`${path} has no "${missing}"`);
        const taken = keys ? (0,yaml_map/* mapOf */.A7)(keys.map((key) => [key, content[key]])) : content;
        const { values } = this.withValues(taken);
        return new Scope(values, new Map([...this.loaded, [path, keys ? [...(before ?? []), ...keys] : null]]), this.reserved);
    }
    /** With `item` and `key` of a foreach or matrix, which win over values of the same name. */
    withItem(values) {
        return new Scope({ ...this.values, ...values }, this.loaded, new Set(Object.keys(values)));
    }
    /** The value steps lead to. Throws `TemplateError` naming the expression. */
    select(steps, expression) {
        let node = this.values;
        for (const step of steps) {
            if (Array.isArray(node))
                node = /^-?\d+$/.test(step) ? node.at(Number(step)) : undefined;
            else if ((0,yaml_values/* isYamlMap */.S6)(node))
                node = textKeyed(node, step);
            else
                node = undefined;
            if (node === undefined)
                throw new TemplateError(`there is no value \${${expression}}`);
        }
        return node;
    }
}
/** Keys that are not text cannot be reached. */
function textKeyed(map, name) {
    return (0,yaml_map/* yamlEntries */.go)(map).find(([key]) => key === name)?.[1];
}
/** Maps merge; anything else stands once. */
function merged(into, added, prefix) {
    const entries = new Map((0,yaml_map/* yamlEntries */.go)(into));
    for (const [key, value] of (0,yaml_map/* yamlEntries */.go)(added)) {
        if (typeof key !== 'string')
            continue;
        const known = entries.get(key);
        if (known === undefined)
            entries.set(key, value);
        else if ((0,yaml_values/* isYamlMap */.S6)(known) && (0,yaml_values/* isYamlMap */.S6)(value))
            entries.set(key, merged(known, value, `${prefix}${key}.`));
        else
            throw new TemplateError(`"${prefix}${key}" is defined already and cannot be defined again`);
    }
    return (0,yaml_map/* mapOf */.A7)([...entries]);
}
function refuseDates(value) {
    if (value instanceof yaml_values/* YamlTimestamp */.Am)
        throw new TemplateError(`a date (${value.text}) cannot be used; put it in quotes`);
    if (Array.isArray(value))
        value.forEach(refuseDates);
    else if ((0,yaml_values/* isYamlMap */.S6)(value))
        (0,yaml_map/* yamlEntries */.go)(value).forEach(([, child]) => refuseDates(child));
}

;// CONCATENATED MODULE: ./build/src/pipeline/templating/vars.js



/**
 * The scope with the entries of a `vars` section (dvc-formats §2.6), files relative to `directory`. Throws
 * `TemplateError` for a file that is not there, and what `Scope` throws.
 */
function withVars(scope, vars, directory, read) {
    return entriesOf(vars, directory).reduce((known, entry) => {
        if ('values' in entry) {
            refuseTemplates(entry.values);
            if (!(0,yaml_values/* isYamlMap */.S6)(entry.values))
                throw new TemplateError('`vars` is a list of files and maps');
            return known.withValues(entry.values);
        }
        const content = read(entry.path);
        if (content === undefined)
            throw new TemplateError(`${entry.path} does not exist`);
        return known.withFile(entry.path, content, entry.keys);
    }, scope);
}
function entriesOf(vars, directory) {
    if (!Array.isArray(vars))
        throw new TemplateError('`vars` is a list of files and maps');
    return vars.map((entry) => {
        if (typeof entry !== 'string')
            return { values: entry };
        if (findTemplates(entry).length > 0)
            throw new TemplateError('`vars` cannot hold templates');
        const colon = entry.indexOf(':');
        const [file, keys] = colon < 0 ? [entry, ''] : [entry.slice(0, colon), entry.slice(colon + 1)];
        const names = keys.split(',').filter((key) => key !== '');
        return { path: pathOf(directory, file), keys: names.length > 0 ? names : undefined };
    });
}
function refuseTemplates(value) {
    if (typeof value === 'string' && findTemplates(value).length > 0)
        throw new TemplateError('`vars` cannot hold templates');
    if (Array.isArray(value))
        value.forEach(refuseTemplates);
    else if ((0,yaml_values/* isYamlMap */.S6)(value))
        Object.values(value).forEach(refuseTemplates);
}
function pathOf(directory, file) {
    try {
        return (0,repository_path/* resolveInRepository */.AZ)(directory, file, '`vars`');
    }
    catch {
        throw new TemplateError(`"${file}" is not a path inside the repository`);
    }
}

;// CONCATENATED MODULE: ./build/src/pipeline/dvc-yaml.js












const FILE_KEYS = ['vars', 'stages', 'metrics', 'params', 'plots', 'artifacts'];
const FILE_KEYS_UNSUPPORTED = ['datasets'];
const STAGE_KEYS = [
    ...['cmd', 'wdir', 'deps', 'params', 'outs', 'metrics', 'plots'],
    ...['frozen', 'always_changed', 'desc', 'meta'],
];
const OUT_KEYS = ['cache', 'persist', 'checkpoint', 'remote', 'push', 'desc', 'type', 'labels', 'meta'];
const PLOT_KEYS = [...OUT_KEYS, 'template', 'x', 'y', 'x_label', 'y_label', 'title', 'header'];
const DEFAULT_PARAMS = 'params.yaml';
const KINDS = { outs: 'out', metrics: 'metric', plots: 'plot' };
/**
 * Reads a dvc.yaml (format: dvc-formats §2). Every mistake of the file is reported at once (`DVC_YAML_INVALID`, exit
 * 2), at file:line:column. `readVars` gives parameter files by their path from the root, for templates (§2.6); `style`
 * says how maps become flags.
 */
function parseDvcYaml(text, path, readVars = () => undefined, style = {}) {
    return new DvcYamlReader(new CheckedYaml(text, path), text, path, readVars, style).read();
}
class DvcYamlReader {
    yaml;
    text;
    path;
    readVars;
    style;
    directory;
    constructor(yaml, text, path, readVars, style) {
        this.yaml = yaml;
        this.text = text;
        this.path = path;
        this.readVars = readVars;
        this.style = style;
        this.directory = path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '';
    }
    read() {
        const root = this.yaml.fields([], this.yaml.root, this.path, FILE_KEYS, FILE_KEYS_UNSUPPORTED);
        const scope = /\$\{|\bvars\b/.test(this.text) ? this.globalScope(root['vars']) : Scope.empty;
        const named = this.yaml.entries(['stages'], root['stages'], '`stages`');
        const onMistake = (at, message) => this.yaml.mistake(at, message);
        const expanded = expandStages(named, {
            scope,
            style: this.style,
            onMistake,
            withVars: (known, vars, workingDirectory) => withVars(known, vars, external_node_path_.posix.join(this.directory, workingDirectory).replace(/^\.$/, ''), this.readVars),
        });
        const filled = (key) => fillIn(root[key] ?? null, { scope, allowed: 'scalar', style: this.style, onMistake }, [key]);
        const file = {
            path: this.path,
            stages: expanded.map((stage) => this.stage(stage)),
            metrics: this.paths(['metrics'], filled('metrics')),
            params: this.paths(['params'], filled('params')),
            plots: plotPaths(filled('plots'), this.directory, this.path),
        };
        const { mistakes } = this.yaml;
        if (mistakes.length === 0)
            return file;
        throw new errors/* UserError */.yo({ code: 'DVC_YAML_INVALID', message: `${this.path} cannot be used`, exitCode: 2, mistakes });
    }
    /** params.yaml beside the dvc.yaml where there is one, then `vars`. */
    globalScope(vars) {
        try {
            const path = external_node_path_.posix.join(this.directory, DEFAULT_PARAMS);
            const defaults = this.readVars(path);
            const scope = defaults === undefined ? Scope.empty : Scope.empty.withFile(path, defaults, undefined);
            return withVars(scope, vars ?? [], this.directory, this.readVars);
        }
        catch (error) {
            if (!(error instanceof TemplateError || error instanceof errors/* UserError */.yo))
                throw error;
            this.yaml.mistake(['vars'], error.message, error instanceof errors/* UserError */.yo ? error.hint : undefined);
            return Scope.empty;
        }
    }
    stage({ name, definition, at }) {
        const fields = this.yaml.fields(at, definition, `stage "${name}"`, STAGE_KEYS);
        const address = this.directory === '' ? name : `${this.path}:${name}`;
        const { wdir } = fields;
        const workingDirectory = wdir === undefined ? this.directory : this.place([...at, 'wdir'], wdir, this.directory, '`wdir` is a path').path;
        const { line, column } = this.yaml.locate(at);
        const stage = {
            address,
            name,
            file: this.path,
            line,
            column,
            workingDirectory,
            command: this.command([...at, 'cmd'], fields['cmd']),
            dependencies: this.dependencies([...at, 'deps'], fields['deps'], workingDirectory),
            params: this.params([...at, 'params'], fields['params'], workingDirectory),
            outputs: ['outs', 'metrics', 'plots'].flatMap((key) => this.outputs([...at, key], fields[key], key, address, workingDirectory)),
            frozen: this.yaml.boolean([...at, 'frozen'], fields['frozen'], false),
            alwaysChanged: this.yaml.boolean([...at, 'always_changed'], fields['always_changed'], false),
        };
        this.refuseRepeatedPaths(at, stage);
        return stage;
    }
    command(at, value) {
        if (value === undefined || value === null || (Array.isArray(value) && value.length === 0)) {
            this.yaml.mistake(at, 'a stage needs `cmd`: a command, or a list of commands');
            return '';
        }
        const what = '`cmd` is a command, or a list of commands';
        if (!Array.isArray(value))
            return this.yaml.text(at, value, what);
        return value.map((line, index) => this.yaml.text([...at, index], line, what));
    }
    dependencies(at, value, directory) {
        return this.yaml.list(at, value).flatMap((item, index) => {
            const place = [...at, index];
            if (typeof item === 'string' && /^[a-z][a-z0-9+]*:\/\//i.test(item)) {
                const hint = 'Track it with `dvc import-url` and depend on the local copy.';
                this.yaml.mistake(place, `"${item}" is not a local path`, hint);
                return [];
            }
            return this.place(place, item, directory, 'a dependency is a path');
        });
    }
    params(at, value, directory) {
        const byFile = new Map();
        const add = (place, file, keys) => {
            const known = byFile.get(file);
            if (!known)
                byFile.set(file, { place, keys });
            else
                known.keys = known.keys && keys && [...known.keys, ...keys];
        };
        this.yaml.list(at, value).forEach((item, index) => {
            const place = [...at, index];
            if (typeof item === 'string')
                return add(place, DEFAULT_PARAMS, [this.yaml.text(place, item, 'a key')]);
            if (!(0,yaml_values/* isYamlMap */.S6)(item)) {
                return this.yaml.mistake(place, 'a parameter is a dotted key, or a file with a list of keys');
            }
            for (const [file, keys] of Object.entries(item)) {
                const where = [...place, file];
                const names = this.yaml
                    .list(where, keys)
                    .map((key, i) => this.yaml.text([...where, i], key, `the keys of ${file} are dotted names`));
                add(where, file, names.length === 0 ? null : names);
            }
        });
        return [...byFile].map(([written, { place, keys }]) => {
            if (/\.(py|toml)$/.test(written)) {
                const hint = 'Move them to params.yaml or a .json file.';
                this.yaml.mistake(place, `parameters in ${written} are not supported yet`, hint);
            }
            return { ...this.place(place, written, directory, 'a parameter file is a path'), keys };
        });
    }
    outputs(at, value, key, owner, directory) {
        return this.yaml.list(at, value).flatMap((item, index) => {
            const place = [...at, index];
            const entries = (0,yaml_values/* isYamlMap */.S6)(item) ? Object.entries(item) : [];
            if (entries.length > 1) {
                const [first, second] = entries.map(([name]) => name);
                const hint = `Indent "${second}" deeper than "${first}" if it is a flag of it, or give it a dash of its own.`;
                this.yaml.mistake([...place, second], `"${first}" and "${second}" stand in one entry`, hint);
            }
            const [name, given] = entries[0] ?? [item, null];
            const output = this.place(place, name, directory, 'an output is a path, or a path with flags');
            if (output.path === '' && output.written !== '') {
                this.yaml.mistake(place, 'the repository itself cannot be an output');
            }
            const problem = (0,reserved_path/* reservedProblem */.y)([...output.path.split('/'), '']);
            if (problem)
                this.yaml.mistake(place, `"${output.written}" ${problem}`, 'Name a file or directory of the project.');
            const flags = this.flags([...place, output.written], given, key);
            const flag = (word, otherwise) => this.yaml.boolean([...place, output.written, word], flags[word], otherwise);
            const { remote } = flags;
            return {
                ...output,
                owner,
                kind: KINDS[key],
                cached: flag('cache', true),
                pushed: flag('push', true),
                persist: flag('persist', false),
                ...(typeof remote === 'string' && { remote: remote.toLowerCase() }),
            };
        });
    }
    /** A plot may have a list of flag maps; where they differ in a flag the last holds. */
    flags(at, value, key) {
        const maps = key === 'plots' && Array.isArray(value) ? value : [value];
        const known = key === 'plots' ? PLOT_KEYS : OUT_KEYS;
        return Object.assign({}, ...maps.map((map) => this.yaml.fields(at, map, `\`${at.at(-1)}\``, known)));
    }
    /** DVC bears a dependency that is written twice, but not an output that is anything else besides. */
    refuseRepeatedPaths(at, { name, dependencies, params, outputs }) {
        const seen = new Set([...dependencies, ...params].map(({ path }) => path));
        for (const { path, written } of outputs) {
            if (seen.has(path) && path !== '') {
                const hint = 'A path is either a dependency or an output, and an output once.';
                this.yaml.mistake(at, `stage "${name}" names "${written}" twice`, hint);
            }
            seen.add(path);
        }
    }
    paths(at, value) {
        return this.yaml
            .list(at, value)
            .map((item, index) => this.place([...at, index], item, this.directory, 'expected a path').path);
    }
    /** A path inside the repository; where it is not one, a mistake is noted and '' stands for it. */
    place(at, value, directory, what) {
        const written = this.yaml.text(at, value, what);
        if (written === '')
            return { written, path: '' };
        try {
            return { written, path: (0,repository_path/* resolveInRepository */.AZ)(directory, written, this.path) };
        }
        catch (error) {
            if (!(error instanceof errors/* UserError */.yo))
                throw error;
            this.yaml.mistake(at, `"${written}" is not a path inside the repository`, error.hint);
            return { written: '', path: '' };
        }
    }
}


/***/ }),

/***/ 67995:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ parsePythonJson)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43026);
/* harmony import */ var _platform_yaml_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28181);
/* harmony import */ var _platform_yaml_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33535);


/** A number as Python's json module knows them. */
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|NaN|-?Infinity/g;
/**
 * Reads JSON as Python's json module does, which is what DVC reads with: `NaN` and `Infinity` are numbers, `1` and
 * `1.0` stay apart, keys keep the order of the file. Throws `JSON_INVALID` (exit 2) at file:line:column.
 */
function parsePythonJson(source, path) {
    const text = source.replace(/^\uFEFF/, '');
    // Numbers become strings, so that their spelling survives, and every key gets a letter in front, so that JavaScript
    // does not move keys such as "10" to the front.
    const tagged = mapTokens(text, (token, kind) => kind === 'number' ? `"n${token}"` : `"${kind === 'key' ? 'k' : 's'}${token.slice(1)}`);
    try {
        return untagged(JSON.parse(tagged));
    }
    catch (error) {
        const { message, location } = explain(text, path);
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({
            code: 'JSON_INVALID',
            message: `${path} is not JSON: ${message}`,
            hint: 'Correct the file, or whatever writes it.',
            exitCode: 2,
            location,
            cause: error,
        });
    }
}
/** Replaces strings and numbers. Strings are searched for their end: a pattern would need a stack as long as they are. */
function mapTokens(text, map) {
    const parts = [];
    const isKey = /\s*:/y;
    for (let at = 0; at < text.length;) {
        const start = indexOrEnd(text, '"', at);
        parts.push(text.slice(at, start).replace(NUMBER, (token) => map(token, 'number')));
        const end = endOfString(text, start);
        if (end === undefined)
            return parts.join('') + text.slice(start);
        isKey.lastIndex = end;
        if (start < end)
            parts.push(map(text.slice(start, end), isKey.test(text) ? 'key' : 'string'));
        at = end;
    }
    return parts.join('');
}
function indexOrEnd(text, searched, from) {
    const index = text.indexOf(searched, from);
    return index === -1 ? text.length : index;
}
/** Offset behind the quote that ends the string; undefined when none does. */
function endOfString(text, start) {
    if (start === text.length)
        return start;
    for (let end = text.indexOf('"', start + 1); end !== -1; end = text.indexOf('"', end + 1)) {
        let first = end;
        while (text[first - 1] === '\\')
            first--;
        if ((end - first) % 2 === 0)
            return end + 1;
    }
    return undefined;
}
function untagged(value) {
    if (typeof value === 'string')
        return value.startsWith('s') ? value.slice(1) : numberOf(value.slice(1));
    if (value === null || typeof value === 'boolean')
        return value;
    if (Array.isArray(value))
        return value.map(untagged);
    return (0,_platform_yaml_index_js__WEBPACK_IMPORTED_MODULE_1__/* .mapOf */ .A7)(Object.entries(value).map(([key, child]) => [key.slice(1), untagged(child)]));
}
function numberOf(token) {
    if (!/^-?\d+$/.test(token))
        return new _platform_yaml_index_js__WEBPACK_IMPORTED_MODULE_2__/* .YamlFloat */ .iw(Number(token));
    const number = Number(token);
    return Number.isSafeInteger(number) ? number : BigInt(token);
}
/** What JSON.parse says of the text itself; Python's own numbers are replaced by ordinary ones of the same length. */
function explain(text, path) {
    const plain = mapTokens(text, (token) => /^(?:NaN|-?Infinity)$/.test(token) ? token.replace(/[A-Za-z]/g, '1') : token);
    let message = 'it cannot be read';
    try {
        JSON.parse(plain);
    }
    catch (error) {
        message = error.message;
    }
    const before = text.slice(0, strangerIn(text) ?? positionIn(message) ?? text.length).split('\n');
    const location = { file: path, line: before.length, column: before.at(-1).length + 1 };
    return { message: message.replace(/ (?:in JSON )?at position \d+.*/s, ''), location };
}
/** Offset of the first character that belongs to nothing JSON knows. */
function strangerIn(text) {
    const blank = (found) => ' '.repeat(found.length);
    const rest = mapTokens(text, blank).replace(/\b(?:true|false|null)\b/g, blank);
    const offset = rest.search(/[^\s[\]{},:]/);
    return offset === -1 ? undefined : offset;
}
function positionIn(message) {
    const offset = /at position (\d+)/.exec(message)?.[1];
    return offset === undefined ? undefined : Number(offset);
}


/***/ }),

/***/ 80014:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  By: () => (/* binding */ dvcIgnoreRules),
  Uj: () => (/* binding */ gitIgnoreRules),
  Sp: () => (/* binding */ gitTop)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/ignore/index.js
var ignore = __webpack_require__(70298);
// EXTERNAL MODULE: ./build/src/platform/files.js
var files = __webpack_require__(48486);
;// CONCATENATED MODULE: ./build/src/versioning/dvcignore-pattern.js
/** What Python's `strip` takes off: unlike JavaScript no byte order mark, so that one makes a pattern match nothing. */
const OUTER_SPACE = /^(?:(?!\uFEFF)[\s\x1c-\x1f\x85])+|(?:(?!\uFEFF)[\s\x1c-\x1f\x85])+$/g;
/**
 * Reads a line as DVC does (dvc-formats §1.7): gitignore grammar, except that white space around a line is dropped
 * and that a pattern, `!pattern` too, also speaks for everything below what it names. undefined for lines that say
 * nothing: empty ones, comments, and patterns that cannot be read.
 */
function dvcIgnorePattern(line) {
    const text = line.replace(OUTER_SPACE, '');
    if (text === '' || text.startsWith('#'))
        return undefined;
    const ignores = !text.startsWith('!');
    const pattern = ignores ? text : text.slice(1);
    const source = patternSource(pattern.split('/'));
    if (source === undefined)
        return undefined;
    try {
        const regex = new RegExp(source, 'su');
        return { ignores, directoriesOnly: pattern.endsWith('/'), matches: (path) => regex.test(path) };
    }
    catch {
        return undefined; // a range such as [z-a]
    }
}
const ANY_DIRECTORIES = '(?:.+/)?';
function patternSource(segments) {
    const directoriesOnly = segments.at(-1) === '' && segments.length > 1;
    if (directoriesOnly)
        segments.pop();
    if (segments[0] === '' && segments.length > 1)
        segments.shift();
    else if (segments.length === 1)
        segments.unshift('**');
    if (segments.at(-1) === '')
        return undefined;
    const parts = ['^'];
    for (const [index, segment] of segments.entries()) {
        if (segment === '**') {
            if (index === segments.length - 1)
                return parts.join('');
            if (parts.at(-1) !== ANY_DIRECTORIES)
                parts.push(ANY_DIRECTORIES);
            continue;
        }
        const glob = segment === '*' ? '[^/]+' : globSource(segment, index);
        if (glob === undefined)
            return undefined;
        parts.push(glob, index === segments.length - 1 ? (directoriesOnly ? '/' : '(?:/|$)') : '/');
    }
    return parts.join('');
}
/**
 * The regular expression of the path segment with this number; undefined where brackets or an escape are left open. What
 * stands between two `*` is looked for once, where it comes first, and not again for what follows: a pattern of many `*`
 * would otherwise take for ever.
 */
function globSource(segment, number) {
    const pieces = [];
    let source = '';
    let hasSets = false; // which may hold the slash, so that the first place is not always the best
    const characters = Array.from(segment);
    for (let at = 0; at < characters.length; at++) {
        const character = characters[at];
        if (character === '*') {
            pieces.push(source);
            source = '';
        }
        else if (character === '?')
            source += '[^/]';
        else if (character === '[') {
            const negated = characters[at + 1] === '!' || characters[at + 1] === '^';
            const first = at + (negated ? 2 : 1);
            const end = characters.indexOf(']', first + 1); // a bracket that comes first is a member
            if (end < 0)
                return undefined;
            const members = characters.slice(first, end).map((member) => (/[\\\]]/.test(member) ? `\\${member}` : member));
            source += `[${negated ? '^' : ''}${members.join('')}]`;
            at = end;
            hasSets = true;
        }
        else {
            const literal = character === '\\' ? characters[++at] : character;
            if (literal === undefined)
                return undefined;
            source += literal.replace(/[$^\\.*+?()[\]{}|]/, '\\$&');
        }
    }
    const [first = source, ...middle] = pieces;
    if (pieces.length === 0)
        return first;
    if (hasSets)
        return [...pieces, source].join('[^/]*');
    const found = middle.map((piece, at) => `(?=(?<s${number}_${at}>[^/]*?${piece}))\\k<s${number}_${at}>`);
    return `${first}${found.join('')}[^/]*${source}`;
}

;// CONCATENATED MODULE: ./build/src/versioning/ignore-rules.js





/** What DVC leaves out without being told (dvc-formats §1.7). */
const ALWAYS = ['.hg/', '.git/', '.git', '.dvc/'];
/**
 * Rules of `.dvcignore` files. The last pattern that matches wins, those of deeper files coming later; nothing below
 * a directory that is left out can be taken back. `read` gives the text of such a file, where not the work tree's own count.
 */
function dvcIgnoreRules(repository, read = (path) => (0,files/* readTextIfExists */.TP)((0,external_node_path_.join)(repository.root, path))) {
    const always = rulesOf(ALWAYS, '');
    const rulesBelow = perDirectory(always, (directory, above) => {
        const file = childOf(directory, '.dvcignore');
        if (lastSays(above, file, false))
            return above;
        const text = read(file);
        return text === undefined ? above : [...above, ...rulesOf(text.split(/\r\n|\n|\r/), directory)];
    });
    const ignoresBelow = (path, isDirectory) => {
        const rules = rulesBelow(parentOf(path));
        if (rules === always && path[path.lastIndexOf('/') + 1] !== '.')
            return false; // all of ALWAYS begin with a dot
        return lastSays(rules, path, isDirectory);
    };
    return {
        ignoresBelow,
        ignores: (path, isDirectory) => ancestorsOf(path).some((directory) => ignoresBelow(directory, true)) || ignoresBelow(path, isDirectory),
    };
}
function rulesOf(lines, directory) {
    const prefixLength = directory === '' ? 0 : directory.length + 1;
    return lines.flatMap((line) => {
        const pattern = dvcIgnorePattern(line);
        return pattern ? [{ ...pattern, prefixLength }] : [];
    });
}
function lastSays(rules, path, isDirectory) {
    const marked = isDirectory ? `${path}/` : path;
    const last = rules.findLast((rule) => (isDirectory || !rule.directoriesOnly) && rule.matches(marked.slice(rule.prefixLength)));
    return last?.ignores ?? false;
}
/**
 * Rules of the `.gitignore` files between the top of the git work tree and a path, and of `.git/info/exclude`. The
 * user's global excludes are not read. Nothing is ignored where there is no git.
 */
function gitIgnoreRules(repository) {
    const top = gitTop(repository.root);
    if (top === undefined)
        return { ignores: () => false, ignoresBelow: () => false };
    const prefix = (0,external_node_path_.relative)(top, repository.root).split(external_node_path_.sep).join('/');
    const exclude = (0,files/* readTextIfExists */.TP)((0,external_node_path_.join)(top, '.git', 'info', 'exclude')) ?? '';
    const rulesBelow = perDirectory(ignore({ ignorecase: false }).add(exclude), (directory, above) => {
        const text = (0,files/* readTextIfExists */.TP)((0,external_node_path_.join)(top, directory, '.gitignore'));
        return text === undefined ? above : ignore({ ignorecase: false }).add(above).add(rebased(text, directory));
    });
    const ignores = (path, isDirectory) => {
        const whole = childOf(prefix, path);
        return rulesBelow(parentOf(whole)).ignores(isDirectory ? `${whole}/` : whole);
    };
    return { ignores, ignoresBelow: ignores };
}
/** Top of the git work tree around a directory; undefined where there is no git. */
function gitTop(start) {
    for (let directory = start;; directory = (0,external_node_path_.dirname)(directory)) {
        if ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(directory, '.git')))
            return directory;
        if ((0,external_node_path_.dirname)(directory) === directory)
            return undefined;
    }
}
/** The lines of a `.gitignore` as they would be written at the top of the work tree. */
function rebased(text, directory) {
    const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/);
    if (directory === '')
        return lines;
    const base = `/${directory.replace(/[\\*?[\]]/g, '\\$&')}`;
    return lines.flatMap((line) => {
        if (line.trim() === '' || line.startsWith('#'))
            return [];
        const [, not, pattern] = /^(!?)(.*)$/s.exec(line);
        const anchored = /\/\s*[^\s]/.test(pattern);
        return [`${not}${base}/${anchored ? pattern.replace(/^\//, '') : `**/${pattern}`}`];
    });
}
/** Remembers, per directory, what `extend` makes of what holds in the directory above it. */
function perDirectory(start, extend) {
    const known = new Map();
    const of = (directory) => {
        const found = known.get(directory);
        if (found !== undefined)
            return found;
        const made = extend(directory, directory === '' ? start : of(parentOf(directory)));
        known.set(directory, made);
        return made;
    };
    return of;
}
function childOf(directory, path) {
    return directory === '' ? path : `${directory}/${path}`;
}
function parentOf(path) {
    return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}
function ancestorsOf(path) {
    const parts = path.split('/');
    return parts.slice(1).map((_, index) => parts.slice(0, index + 1).join('/'));
}


/***/ })

};
