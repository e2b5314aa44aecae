export const id = 1082;
export const ids = [1082];
export const modules = {

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

/***/ 63757:
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
    noted = new Set();
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
        this.mistake(at, `${what} is a map of names`, 'Write each on a line of its own: `name: …`, its content indented below.');
        return [];
    }
    /** The known ones of them as an object; others are noted. */
    fields(at, value, what, known) {
        const fields = {};
        for (const [key, child] of this.entries(at, value, what)) {
            if (known.includes(key))
                fields[key] = child;
            else
                this.unknownKey([...at, key], key, known);
        }
        return fields;
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
        const hint = value === '' || value === null ? 'Write it, or delete the line.' : 'If it shall be text, put it between quotes.';
        this.mistake(at, `${what}, not ${shown(value)}`, hint);
        return '';
    }
    /** A template of `foreach` or `matrix` is read once for each stage it makes; its mistake is one. */
    mistake(at, message, hint) {
        const location = this.locate(at);
        const key = `${location.line}:${location.column}:${message}`;
        if (this.noted.has(key))
            return;
        this.noted.add(key);
        this.mistakes.push({ message, ...(hint !== undefined && { hint }), location });
    }
    unknownKey(at, key, known) {
        const meant = (0,nearest/* nearest */.p)(key, known);
        this.mistake(at, `unknown key "${key}"`, meant ? `Did you mean "${meant}"?` : `Known keys: ${known.join(', ')}.`);
    }
}
/** A value as a message quotes it. */
function shown(value) {
    return JSON.stringify((0,plain_value/* plainValue */._)(value), (_, part) => (typeof part === 'bigint' ? String(part) : part));
}

;// CONCATENATED MODULE: ./build/src/pipeline/plot-definitions.js



const TEXTS = ['template', 'title', 'x_label', 'y_label'];
const KEYS = [...TEXTS, 'x', 'y'];
const FIELDS = 'a field, or a map of files to fields';
/**
 * The `plots` at the top of a dvc.yaml (dvc-formats §2.4); `directory` is the file's. Of two with one
 * name the last counts. What is not as expected is noted.
 */
function plotDefinitions(yaml, value, directory, file) {
    const found = new Map();
    yaml.list(['plots'], value).forEach((item, index) => {
        const at = ['plots', index];
        const entries = typeof item === 'string' ? [[item, null]] : yaml.entries(at, item, 'a plot');
        for (const [name, given] of entries) {
            const fields = yaml.fields([...at, name], given, `plot "${name}"`, KEYS);
            const properties = textProperties(yaml, [...at, name], fields);
            const { x, y } = fields;
            const named = (axis, map, takesLists) => fieldsByFile(yaml, [...at, name, axis], map, takesLists, (path) => placed(directory, path, file));
            if ((0,yaml_values/* isYamlMap */.S6)(x))
                properties.x = named('x', x, false);
            else if (x !== undefined)
                properties.x = yaml.text([...at, name, 'x'], x, `\`x\` is ${FIELDS}`);
            if ((0,yaml_values/* isYamlMap */.S6)(y))
                properties.y = named('y', y, true);
            else if (y !== undefined)
                properties.y = fieldOrFields(yaml, [...at, name, 'y'], y);
            found.set(name, { written: name, id: (0,yaml_values/* isYamlMap */.S6)(y) ? name : placed(directory, name, file), properties });
        }
    });
    return [...found.values()];
}
/** What a stage says of the looks of an output under `plots`. */
function stagePlot(yaml, at, flags) {
    const properties = textProperties(yaml, at, flags);
    for (const axis of ['x', 'y']) {
        const field = flags[axis];
        if (field !== undefined)
            properties[axis] = yaml.text([...at, axis], field, `\`${axis}\` is a field`);
    }
    if (flags['header'] !== undefined)
        properties.header = yaml.boolean([...at, 'header'], flags['header'], true);
    return properties;
}
function textProperties(yaml, at, fields) {
    const given = TEXTS.filter((key) => fields[key] !== undefined);
    return Object.fromEntries(given.map((key) => [key, textOf(yaml, [...at, key], fields[key])]));
}
function textOf(yaml, at, value) {
    return value === '' ? '' : yaml.text(at, value, `\`${at.at(-1)}\` is a text`);
}
function fieldsByFile(yaml, at, map, takesLists, place) {
    const entries = (0,yaml_map/* yamlEntries */.go)(map).map(([key, value]) => {
        const where = [...at, (0,yaml_map/* keyText */.Pu)(key)];
        const fields = takesLists ? fieldOrFields(yaml, where, value) : yaml.text(where, value, 'expected a field');
        return [place((0,yaml_map/* keyText */.Pu)(key)), fields];
    });
    return Object.fromEntries(entries);
}
function fieldOrFields(yaml, at, value) {
    if (!Array.isArray(value))
        return yaml.text(at, value, 'expected a field, or a list of fields');
    return value.map((field, index) => yaml.text([...at, index], field, 'expected a field'));
}
/** The path from the repository's root. One that leads out of it stays as it is, and whoever reads it refuses it. */
function placed(directory, written, file) {
    try {
        return (0,repository_path/* resolveInRepository */.AZ)(directory, written, file);
    }
    catch (error) {
        if (error instanceof errors/* UserError */.yo)
            return written;
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/src/pipeline/check-artifacts.js
const check_artifacts_KEYS = ['path', 'desc', 'type', 'labels', 'meta'];
/** Notes what is wrong with the `artifacts` of a dvc.yaml (dvc-formats §2.4): each has a path. */
function checkArtifacts(yaml, value) {
    for (const [name, artifact] of yaml.entries(['artifacts'], value, '`artifacts`')) {
        const at = ['artifacts', name];
        const before = yaml.mistakes.length;
        const { path } = yaml.fields(at, artifact, `artifact "${name}"`, check_artifacts_KEYS);
        if (yaml.mistakes.length > before)
            continue;
        if (path === undefined)
            yaml.mistake(at, `artifact "${name}" has no path`, 'Say where it is: `path: models/churn.onnx`.');
        else
            yaml.text([...at, 'path'], path, `the path of artifact "${name}" is a text`);
    }
}

;// CONCATENATED MODULE: ./build/src/pipeline/templating/find-templates.js
/** A mistake in a template, told in words that name no place. */
class TemplateError extends Error {
    hint;
    /** Steps from what is read to the place of the mistake. */
    steps = [];
    constructor(message, hint) {
        super(message);
        this.hint = hint;
    }
}
const TEMPLATE = /(?<!\\)\$\{(.*?)\}/g;
const EXPRESSION = /^[^.[\]]+(?:\.[^.[\]]+|\[[^.[\]]+\])*$/;
/** Every `${…}` that no backslash stands before, up to the first closing brace on the same line. */
function findTemplates(text) {
    if (!text.includes('${'))
        return [];
    const found = [];
    TEMPLATE.lastIndex = 0;
    for (let match = TEMPLATE.exec(text); match; match = TEMPLATE.exec(text))
        found.push({ start: match.index, end: TEMPLATE.lastIndex, inner: match[1] });
    return found;
}
/** What most expressions are. */
const SIMPLE = /^\w+(?:\.\w+)*$/;
/** The steps an expression takes: `a.b[0]` is a, b, 0. Throws `TemplateError` for anything but keys and indexes. */
function stepsOf(expression) {
    if (!EXPRESSION.test(expression)) {
        const hint = 'Write keys and indexes only; a backslash before it (\\${…}) leaves it to the shell.';
        throw new TemplateError(`\${${expression}} is not a key such as \${train.lr} or \${models[0]}`, hint);
    }
    if (SIMPLE.test(expression))
        return expression.split('.');
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
            throw new TemplateError(`a list in the list "${key}" cannot be a flag`, 'Use plain values.');
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
        if (!value.includes('${'))
            return value;
        try {
            return fillInText(value, options);
        }
        catch (error) {
            if (!(error instanceof TemplateError))
                throw error;
            options.onMistake(at, error.message, error.hint);
            return value;
        }
    }
    if (Array.isArray(value))
        return value.map((item, index) => fillIn(item, options, [...at, index]));
    if (!(0,yaml_values/* isYamlMap */.S6)(value))
        return value;
    return (0,yaml_map/* mapOf */.A7)((0,yaml_map/* yamlEntries */.go)(value).map(([key, child]) => {
        const place = [...at, (0,yaml_map/* keyText */.Pu)(key)];
        const isTemplate = typeof key === 'string' && key.includes('${');
        const name = isTemplate ? fillIn(key, { ...options, allowed: 'scalar' }, place) : key;
        const isKey = typeof name !== 'object' || name === null;
        return [isKey ? name : key, fillIn(child, options, place)];
    }));
}
function fillInText(text, { scope, allowed, style, onUse }) {
    const templates = findTemplates(text);
    const valueOf = (inner) => {
        const steps = stepsOf(inner);
        const value = scope.select(steps, inner);
        const isScalar = value === null || typeof value !== 'object' || !(Array.isArray(value) || (0,yaml_values/* isYamlMap */.S6)(value));
        const origin = onUse && isScalar ? scope.originOf(steps) : undefined;
        if (origin)
            onUse?.(origin.file, origin.steps.join('.'), value);
        if (isScalar && !(value instanceof yaml_values/* YamlTimestamp */.Am))
            return value;
        if (allowed === 'any' || (allowed === 'flags' && (0,yaml_values/* isYamlMap */.S6)(value)))
            return value;
        const what = value instanceof yaml_values/* YamlTimestamp */.Am ? 'date' : Array.isArray(value) ? 'list' : 'map';
        const hint = what === 'date'
            ? 'Put the date between quotes where it is defined.'
            : `Name one value of it, such as \${${inner}${what === 'list' ? '[0]' : '.key'}}.`;
        throw new TemplateError(`\${${inner}} is a ${what}, which cannot stand here`, hint);
    };
    const [first] = templates;
    if (first && first.start === 0 && first.end === text.length) {
        const value = valueOf(first.inner);
        if (allowed !== 'flags' || !(0,yaml_values/* isYamlMap */.S6)(value))
            return value;
        const hint = `Write the program before it: python train.py \${${first.inner}}`;
        throw new TemplateError(`\${${first.inner}} is a map, which makes flags of a command but no command`, hint);
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
        const mistake = (where, message, hint) => {
            options.onMistake(where, message, hint);
            return [];
        };
        if (foreach !== undefined && matrix !== undefined)
            return mistake(at, `stage "${name}" has foreach and matrix`, 'Use one of them.');
        const word = foreach === undefined ? 'matrix' : 'foreach';
        if (foreach !== undefined && template === undefined)
            return mistake(at, `stage "${name}" needs \`do\` beside foreach`, 'Write the stage to be repeated below `do:`.');
        if (foreach !== undefined && Object.keys(rest).length > 0) {
            const [key] = Object.keys(rest);
            return mistake([...at, key], `"${key}" of stage "${name}" stands beside \`do\``, 'Move it below `do`.');
        }
        if (foreach === undefined && template !== undefined)
            return mistake([...at, 'do'], '`do` belongs to foreach', 'Write `foreach:` before it, or its content in its place.');
        const { onUse, ...untold } = options;
        const data = fillIn(foreach ?? matrix, {
            ...untold,
            allowed: 'any',
            onMistake: (below, message, hint) => options.onMistake([...at, word, ...below], message, hint),
        });
        const items = foreach === undefined ? itemsOfMatrix(data) : itemsOfForeach(data);
        if (!items) {
            const wanted = foreach === undefined ? 'a map of lists' : 'a list or a map';
            const hint = foreach === undefined ? 'Write `axis: [one, two]`.' : 'Write `[one, two]`, or `key: value` lines.';
            return mistake([...at, word], `\`${word}\` of stage "${name}" is not ${wanted}`, hint);
        }
        const [body, place] = foreach === undefined ? [(0,yaml_map/* mapOf */.A7)(Object.entries(rest)), at] : [template, [...at, 'do']];
        const originOf = onUse ? originsIn(data, options.scope) : () => undefined;
        return [...items].map(([key, values], index) => expandOne(`${name}@${key}`, body, place, options.scope.withItem(values, originOf(index, values)), options));
    });
}
/** Says of each item, by its position, where it or the values of its axes were loaded from. */
function originsIn(data, scope) {
    const ofData = scope.placeOf(data);
    const axes = (0,yaml_values/* isYamlMap */.S6)(data) ? (0,yaml_map/* yamlEntries */.go)(data).map(([axis, given]) => [(0,yaml_map/* keyText */.Pu)(axis), given]) : [];
    const ofAxes = axes.flatMap(([axis, given]) => {
        const place = scope.placeOf(given);
        return place && Array.isArray(given) ? [{ axis, given, place }] : [];
    });
    return (index, { item, key }) => {
        if (ofData) {
            const step = (0,yaml_values/* isYamlMap */.S6)(data) ? (0,yaml_map/* keyText */.Pu)((0,yaml_map/* yamlEntries */.go)(data)[index][0]) : String(index);
            return new Map([['item', { file: ofData.file, steps: [...ofData.steps, step] }]]);
        }
        const own = item === undefined ? undefined : scope.placeOf(item);
        if (own)
            return new Map([['item', own]]);
        if (key === undefined || !(0,yaml_values/* isYamlMap */.S6)(item))
            return new Map();
        return new Map(ofAxes.flatMap(({ axis, given, place: { file, steps } }) => {
            const at = given.indexOf(item[axis]);
            return at < 0 ? [] : [[`item.${axis}`, { file, steps: [...steps, String(at)] }]];
        }));
    };
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
    const { style, onUse } = options;
    const onMistake = (below, message, hint) => options.onMistake([...at, ...below], message, hint);
    const filled = (key, value, scope) => {
        const allowed = key === 'cmd' ? 'flags' : 'scalar';
        const how = onUse ? { scope, style, allowed, onUse, onMistake } : { scope, style, allowed, onMistake };
        return fillIn(value, how, [key]);
    };
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
            options.onMistake([...at, 'vars', ...error.steps], error.message, error.hint);
        }
    }
    const entries = [];
    for (const [key, value] of (0,yaml_map/* yamlEntries */.go)(definition)) {
        const text = (0,yaml_map/* keyText */.Pu)(key);
        if (text !== 'vars')
            entries.push([text, filled(text, value, scope)]);
    }
    return { name, at, definition: (0,yaml_map/* mapOf */.A7)(entries) };
}

;// CONCATENATED MODULE: ./build/src/pipeline/templating/scope.js



/** The values templates can name (dvc-formats §2.6). Never changed: every method returns a new scope. */
class Scope {
    values;
    loaded;
    reserved;
    taken;
    items;
    constructor(values, 
    /** Loaded file → the keys that were taken of it, null for all. */
    loaded, reserved, 
    /** Loaded file → what was taken of it. */
    taken = new Map(), 
    /** `item`, or `item.<axis>` → where it was loaded from. */
    items = new Map()) {
        this.values = values;
        this.loaded = loaded;
        this.reserved = reserved;
        this.taken = taken;
        this.items = items;
    }
    static empty = new Scope({}, new Map(), new Set());
    /** With values of dvc.yaml itself. Throws `TemplateError` where one of them is there already. */
    withValues(values) {
        for (const name of this.reserved) {
            if (Object.hasOwn(values, name))
                throw new TemplateError(`"${name}" belongs to foreach and matrix here`, 'Use another name.');
        }
        refuseDates(values);
        return new Scope(merged(this.values, values, ''), this.loaded, this.reserved, this.taken, this.items);
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
            const partly = before === null ? '' : `, partly (${before.join(', ')})`;
            throw new TemplateError(`${path} is loaded already${partly}`, 'Name each file once, with all keys of it.');
        }
        if (!(0,yaml_values/* isYamlMap */.S6)(content))
            throw new TemplateError(`${path} does not hold a map`, 'Write `name: value` lines in it.');
        const missing = keys?.find((key) => !Object.hasOwn(content, key));
        if (missing !== undefined) {
            const meant = (0,nearest/* nearest */.p)(missing, Object.keys(content));
            throw new TemplateError(`${path} has no "${missing}"`, meant ? `Did you mean "${meant}"?` : `Define it in ${path}.`);
        }
        const taken = keys ? (0,yaml_map/* mapOf */.A7)(keys.map((key) => [key, content[key]])) : content;
        const { values } = this.withValues(taken);
        return new Scope(values, new Map([...this.loaded, [path, keys ? [...(before ?? []), ...keys] : null]]), this.reserved, new Map([...this.taken, [path, { ...this.taken.get(path), ...taken }]]), this.items);
    }
    /** With `item` and `key` of a foreach or matrix, which win over values of the same name. */
    withItem(values, items = new Map()) {
        return new Scope({ ...this.values, ...values }, this.loaded, new Set(Object.keys(values)), this.taken, items);
    }
    /** Which file the value that steps lead to was loaded from; undefined for values of dvc.yaml itself. */
    originOf(steps) {
        if (this.reserved.has(steps[0])) {
            const item = this.items.get(steps[0]);
            if (item)
                return { file: item.file, steps: [...item.steps, ...steps.slice(1)] };
            const axis = this.items.get(steps.slice(0, 2).join('.'));
            return axis && { file: axis.file, steps: [...axis.steps, ...steps.slice(2)] };
        }
        for (const [file, values] of this.taken)
            if (valueAt(values, steps) !== undefined)
                return { file, steps };
        return undefined;
    }
    /** Where a list or map that templates gave was loaded from. */
    placeOf(container) {
        for (const [file, values] of this.taken) {
            const steps = stepsTo(container, values);
            if (steps)
                return { file, steps };
        }
        return undefined;
    }
    /** The value steps lead to. Throws `TemplateError` naming the expression. */
    select(steps, expression) {
        const value = valueAt(this.values, steps);
        if (value !== undefined)
            return value;
        const known = valueAt(this.values, steps.slice(0, -1));
        const meant = (0,yaml_values/* isYamlMap */.S6)(known)
            ? (0,nearest/* nearest */.p)(steps.at(-1), (0,yaml_map/* yamlEntries */.go)(known).map(([key]) => (0,yaml_map/* keyText */.Pu)(key)))
            : undefined;
        const hint = ['item', 'key'].includes(steps[0])
            ? `\${${steps[0]}} has a value in foreach and matrix only, \${key} in foreach over a map.`
            : 'Define it in params.yaml or in `vars`.';
        throw new TemplateError(`there is no value \${${expression}}`, meant ? `Did you mean \${${[...steps.slice(0, -1), meant].join('.')}}?` : hint);
    }
}
function valueAt(values, steps) {
    let node = values;
    for (const step of steps) {
        if (Array.isArray(node))
            node = /^-?\d+$/.test(step) ? node.at(Number(step)) : undefined;
        // Keys that are not text cannot be reached.
        else if ((0,yaml_values/* isYamlMap */.S6)(node))
            node = (0,yaml_map/* textKeyed */.YZ)(node, step);
        else
            return undefined;
    }
    return node;
}
/** The steps from a value to the very same list or map inside of it. */
function stepsTo(container, from) {
    if (from === container)
        return [];
    const children = Array.isArray(from)
        ? from.map((child, index) => [String(index), child])
        : (0,yaml_values/* isYamlMap */.S6)(from)
            ? (0,yaml_map/* yamlEntries */.go)(from).map(([key, child]) => [(0,yaml_map/* keyText */.Pu)(key), child])
            : [];
    for (const [step, child] of children) {
        const steps = stepsTo(container, child);
        if (steps)
            return [step, ...steps];
    }
    return undefined;
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
        else {
            const hint = 'Define it in one place: params.yaml, a file of `vars`, or `vars` itself.';
            throw new TemplateError(`"${prefix}${key}" is defined already and cannot be defined again`, hint);
        }
    }
    return (0,yaml_map/* mapOf */.A7)([...entries]);
}
function refuseDates(value) {
    if (value instanceof yaml_values/* YamlTimestamp */.Am)
        throw new TemplateError(`a date (${value.text}) cannot be used`, `Put it between quotes: '${value.text}'.`);
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
    if (!Array.isArray(vars))
        throw notAList();
    return vars.reduce((known, item, index) => {
        try {
            const entry = entryOf(item, directory);
            if ('values' in entry) {
                refuseTemplates(entry.values);
                if (!(0,yaml_values/* isYamlMap */.S6)(entry.values))
                    throw notAList();
                return known.withValues(entry.values);
            }
            const content = read(entry.path);
            if (content !== undefined)
                return known.withFile(entry.path, content, entry.keys);
            throw new TemplateError(`${entry.path} does not exist`, 'Correct the path; it is relative to the dvc.yaml, or to `wdir`.');
        }
        catch (error) {
            if (error instanceof TemplateError)
                error.steps = [index];
            throw error;
        }
    }, scope);
}
function entryOf(entry, directory) {
    if (typeof entry !== 'string')
        return { values: entry };
    if (findTemplates(entry).length > 0)
        throw templatesInVars();
    const colon = entry.indexOf(':');
    const [file, keys] = colon < 0 ? [entry, ''] : [entry.slice(0, colon), entry.slice(colon + 1)];
    const names = keys.split(',').filter((key) => key !== '');
    return { path: pathOf(directory, file), keys: names.length > 0 ? names : undefined };
}
function notAList() {
    return new TemplateError('`vars` is a list of files and maps', 'Write `- params.json`, or `- name: value`.');
}
function templatesInVars() {
    return new TemplateError('`vars` cannot hold templates', 'Write the value itself.');
}
function refuseTemplates(value) {
    if (typeof value === 'string' && findTemplates(value).length > 0)
        throw templatesInVars();
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
        throw new TemplateError(`"${file}" is not a path inside the repository`, 'Name a file of the repository.');
    }
}

;// CONCATENATED MODULE: ./build/src/pipeline/stage-settings.js


const DEFAULT_SETTINGS = { retries: 0, resources: new Map() };
const stage_settings_KEYS = ['timeout', 'retries', 'clean_environment', 'resources'];
const MAX_RETRIES = 100;
/** What a timer can count. */
const MAX_TIMEOUT_MS = 24 * 24 * 3_600_000;
const UNIT_MS = { ms: 1, s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 };
/** Reads the `meta` of a stage; everything in it but `assay` is the user's own. Mistakes are noted with their place. */
function readSettings(yaml, at, meta) {
    if (meta === undefined || !(0,yaml_values/* isYamlMap */.S6)(meta) || meta['assay'] === undefined)
        return DEFAULT_SETTINGS;
    const place = [...at, 'assay'];
    const fields = yaml.fields(place, meta['assay'], '`meta.assay`', stage_settings_KEYS);
    const timeoutMs = timeoutOf(yaml, [...place, 'timeout'], fields['timeout']);
    const cleanEnvironment = namesOf(yaml, [...place, 'clean_environment'], fields['clean_environment']);
    return {
        retries: retriesOf(yaml, [...place, 'retries'], fields['retries']),
        resources: resourcesOf(yaml, [...place, 'resources'], fields['resources']),
        ...(timeoutMs !== undefined && { timeoutMs }),
        ...(cleanEnvironment && { cleanEnvironment }),
    };
}
function timeoutOf(yaml, at, value) {
    if (value === undefined)
        return undefined;
    const [, number, unit] = (typeof value === 'string' && /^(\d+(?:\.\d+)?) ?(ms|s|m|h|d)$/.exec(value)) || [];
    const timeoutMs = Number(number) * (UNIT_MS[unit ?? ''] ?? NaN);
    if (timeoutMs > 0 && timeoutMs <= MAX_TIMEOUT_MS)
        return timeoutMs;
    const hint = timeoutMs > MAX_TIMEOUT_MS ? 'Write at most 24d, or leave it out.' : 'Write 30s, 5m or 1h.';
    yaml.mistake(at, `\`timeout\` cannot be ${shown(value)}`, hint);
    return undefined;
}
function retriesOf(yaml, at, value) {
    const number = value === undefined ? 0 : numberOf(value);
    if (number !== undefined && Number.isInteger(number) && number >= 0 && number <= MAX_RETRIES)
        return number;
    yaml.mistake(at, `\`retries\` cannot be ${shown(value)}`, `Write a whole number from 0 to ${MAX_RETRIES}.`);
    return 0;
}
function namesOf(yaml, at, value) {
    if (value === undefined || value === false)
        return undefined;
    if (value === true)
        return [];
    const hint = 'Write true, or the names of the variables to hand on: [CUDA_VISIBLE_DEVICES, WANDB_API_KEY].';
    if (!Array.isArray(value)) {
        yaml.mistake(at, `\`clean_environment\` cannot be ${shown(value)}`, hint);
        return undefined;
    }
    return value.filter((name, index) => {
        if (typeof name === 'string' && /^[^=\0]+$/.test(name))
            return true;
        yaml.mistake([...at, index], `${shown(name)} is not the name of a variable`, hint);
        return false;
    });
}
function resourcesOf(yaml, at, value) {
    const entries = yaml.entries(at, value, '`resources`').flatMap(([name, units]) => {
        const number = numberOf(units);
        if (number !== undefined && number >= 0)
            return [[name, number]];
        yaml.mistake([...at, name], `\`${name}\` cannot be ${shown(units)}`, 'Write a number, such as 1 or 0.5.');
        return [];
    });
    return new Map(entries);
}
/** Numbers may be of a kind that keeps how they were written. */
function numberOf(value) {
    const number = (0,plain_value/* plainValue */._)(value);
    return typeof number === 'number' && Number.isFinite(number) ? number : undefined;
}

;// CONCATENATED MODULE: ./build/src/pipeline/dvc-yaml.js














const FILE_KEYS = ['vars', 'stages', 'metrics', 'params', 'plots', 'artifacts', 'datasets'];
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
 * says how maps become flags; `onUse` is told of every value of such a file that a stage uses.
 */
function parseDvcYaml(text, path, readVars = () => undefined, style = {}, onUse) {
    return new DvcYamlReader(new CheckedYaml(text, path), text, path, readVars, style, onUse).read();
}
class DvcYamlReader {
    yaml;
    text;
    path;
    readVars;
    style;
    onUse;
    directory;
    constructor(yaml, text, path, readVars, style, onUse) {
        this.yaml = yaml;
        this.text = text;
        this.path = path;
        this.readVars = readVars;
        this.style = style;
        this.onUse = onUse;
        this.directory = path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '';
    }
    read() {
        const root = this.yaml.fields([], this.yaml.root, this.path, FILE_KEYS);
        const scope = /\$\{|\bvars\b/.test(this.text) ? this.globalScope(root['vars']) : Scope.empty;
        const named = this.yaml.entries(['stages'], root['stages'], '`stages`');
        const onMistake = (at, message, hint) => this.yaml.mistake(at, message, hint);
        const expanded = expandStages(named, {
            scope,
            style: this.style,
            onMistake,
            ...(this.onUse && { onUse: this.onUse }),
            withVars: (known, vars, workingDirectory) => withVars(known, vars, external_node_path_.posix.join(this.directory, workingDirectory).replace(/^\.$/, ''), this.readVars),
        });
        const filled = (key) => fillIn(root[key] ?? null, { scope, allowed: 'scalar', style: this.style, onMistake }, [key]);
        const file = {
            path: this.path,
            stages: expanded.map((stage) => this.stage(stage)),
            metrics: this.paths(['metrics'], filled('metrics')),
            params: this.paths(['params'], filled('params')),
            plots: plotDefinitions(this.yaml, filled('plots'), this.directory, this.path),
        };
        checkArtifacts(this.yaml, root['artifacts']);
        if (this.yaml.mistakes.length === 0)
            return file;
        throw this.invalid();
    }
    invalid() {
        const { mistakes } = this.yaml;
        return new errors/* UserError */.yo({ code: 'DVC_YAML_INVALID', message: `${this.path} cannot be used`, exitCode: 2, mistakes });
    }
    /** params.yaml beside the dvc.yaml where there is one, then `vars`. Without them no template can be judged: it throws. */
    globalScope(vars) {
        try {
            const path = external_node_path_.posix.join(this.directory, DEFAULT_PARAMS);
            const defaults = this.readVars(path);
            const scope = defaults === undefined ? Scope.empty : Scope.empty.withFile(path, defaults, undefined);
            return withVars(scope, vars ?? [], this.directory, this.readVars);
        }
        catch (error) {
            if (!(error instanceof TemplateError))
                throw error;
            this.yaml.mistake(['vars', ...error.steps], error.message, error.hint);
            throw this.invalid();
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
            settings: readSettings(this.yaml, [...at, 'meta'], fields['meta']),
            ...this.description([...at, 'desc'], fields['desc']),
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
    description(at, value) {
        if (value === undefined)
            return {};
        if (typeof value === 'string')
            return { description: value };
        this.yaml.mistake(at, '`desc` is a text', 'Put it between quotes.');
        return {};
    }
    command(at, value) {
        if (value === undefined || value === null || (Array.isArray(value) && value.length === 0)) {
            this.yaml.mistake(at, 'a stage needs `cmd`: a command, or a list of commands', 'Write what shall be run: `cmd: python train.py`.');
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
                const what = item.startsWith('ds://') ? 'a dataset, which Assay does not read' : 'not a local path';
                const hint = 'Track it with `assay import-url` (or `assay import`) and depend on the local copy.';
                this.yaml.mistake(place, `"${item}" is ${what}`, hint);
                return [];
            }
            return this.place(place, item, directory, 'a dependency is a path', repository_path/* resolveSource */.ev);
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
                const hint = 'Write `- train.lr`, or `- other.yaml:` with a list of keys below it.';
                return this.yaml.mistake(place, `a parameter is a dotted key, or a file with a list of keys, not ${shown(item)}`, hint);
            }
            for (const [file, keys] of Object.entries(item)) {
                const where = [...place, file];
                const names = this.yaml
                    .list(where, keys)
                    .map((key, i) => this.yaml.text([...where, i], key, `the keys of ${file} are dotted names`));
                add(where, file, names.length === 0 ? null : names);
            }
        });
        return [...byFile].map(([written, { place, keys }]) => ({
            ...this.place(place, written, directory, 'a parameter file is a path'),
            keys,
        }));
    }
    outputs(at, value, key, owner, directory) {
        if (value === undefined)
            return [];
        return this.yaml.list(at, value).map((item, index) => {
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
                const hint = 'Name the files or directories that the stage makes.';
                this.yaml.mistake(place, 'the repository itself cannot be an output', hint);
            }
            const problem = (0,reserved_path/* reservedProblem */.y)([...output.path.split('/'), '']);
            if (problem)
                this.yaml.mistake(place, `"${output.written}" ${problem}`, 'Name a file or directory of the project.');
            const flags = this.flags([...place, output.written], given, key);
            const flag = (word, otherwise) => flags[word] === undefined
                ? otherwise
                : this.yaml.boolean([...place, output.written, word], flags[word], otherwise);
            const { remote } = flags;
            const made = {
                written: output.written,
                path: output.path,
                owner,
                kind: KINDS[key],
                cached: flag('cache', true),
                pushed: flag('push', true),
                persist: flag('persist', false),
            };
            if (typeof remote === 'string')
                made.remote = remote.toLowerCase();
            if (key === 'plots')
                made.plot = stagePlot(this.yaml, [...place, output.written], flags);
            return made;
        });
    }
    /** A plot may have a list of flag maps; where they differ in a flag the last holds. */
    flags(at, value, key) {
        if (value === null)
            return {};
        const maps = key === 'plots' && Array.isArray(value) ? value : [value];
        const known = key === 'plots' ? PLOT_KEYS : OUT_KEYS;
        return Object.assign({}, ...maps.map((map) => this.yaml.fields(at, map, `\`${at.at(-1)}\``, known)));
    }
    /** DVC bears a dependency that is written twice, but not an output that is anything else besides. */
    refuseRepeatedPaths(at, { name, dependencies, params, outputs }) {
        if (outputs.length === 0)
            return;
        const seen = new Set();
        for (const { path } of dependencies)
            seen.add(path);
        for (const { path } of params)
            seen.add(path);
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
    place(at, value, directory, what, resolve = repository_path/* resolveInRepository */.AZ) {
        const written = this.yaml.text(at, value, what);
        if (written === '')
            return { written, path: '' };
        try {
            return { written, path: resolve(directory, written, this.path) };
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

/***/ 89724:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Yn: () => (/* binding */ foreignIn),
/* harmony export */   _I: () => (/* binding */ ForeignValue),
/* harmony export */   r6: () => (/* binding */ PythonTuple)
/* harmony export */ });
/* harmony import */ var _platform_yaml_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33535);
/* harmony import */ var _platform_yaml_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28181);

/** A tuple of Python: shown as one, equal to the list with the same items, recorded as that list. */
class PythonTuple extends Array {
}
/**
 * A value that neither JSON nor dvc.lock can hold: a set, bytes, a complex number of Python, a time of TOML. It can be shown
 * and compared (by its `repr`), but not be a parameter of a stage, as in DVC.
 */
class ForeignValue extends _platform_yaml_index_js__WEBPACK_IMPORTED_MODULE_0__/* .YamlTimestamp */ .Am {
    kind;
    constructor(
    /** What it is, with its article: `a set`. */
    kind, repr) {
        super(repr, repr);
        this.kind = kind;
    }
}
/** The first value inside `value` that cannot be recorded. */
function foreignIn(value) {
    if (value instanceof ForeignValue)
        return value;
    const inner = Array.isArray(value) ? value : (0,_platform_yaml_index_js__WEBPACK_IMPORTED_MODULE_0__/* .isYamlMap */ .S6)(value) ? (0,_platform_yaml_index_js__WEBPACK_IMPORTED_MODULE_1__/* .yamlEntries */ .go)(value).map(([, child]) => child) : [];
    for (const child of inner) {
        const found = foreignIn(child);
        if (found)
            return found;
    }
    return undefined;
}


/***/ }),

/***/ 13529:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Gm: () => (/* binding */ diffParams),
  Sl: () => (/* binding */ parseParams),
  Kb: () => (/* binding */ pickParams),
  H9: () => (/* binding */ refuseMissingParams),
  L6: () => (/* binding */ selectParams)
});

// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(43026);
// EXTERNAL MODULE: ./build/src/platform/glob.js
var glob = __webpack_require__(70663);
// EXTERNAL MODULE: ./build/src/platform/yaml/parse-yaml.js
var parse_yaml = __webpack_require__(52556);
// EXTERNAL MODULE: ./build/src/platform/yaml/values.js
var values = __webpack_require__(33535);
// EXTERNAL MODULE: ./build/src/platform/yaml/yaml-map.js
var yaml_map = __webpack_require__(28181);
// EXTERNAL MODULE: ./build/src/platform/yaml/python-equals.js
var python_equals = __webpack_require__(96313);
// EXTERNAL MODULE: ./build/src/platform/yaml/format-float.js
var format_float = __webpack_require__(6097);
// EXTERNAL MODULE: ./build/src/pipeline/foreign-value.js
var foreign_value = __webpack_require__(89724);
// EXTERNAL MODULE: ./build/src/pipeline/python-repr.js
var python_repr = __webpack_require__(59774);
;// CONCATENATED MODULE: ./build/src/pipeline/python-literal.js



const WORDS = new Map([
    ['True', true],
    ['False', false],
    ['None', null],
]);
/** As deep as Python's own parser goes. */
const MAX_DEPTH = 100;
/** Nothing that `ast.literal_eval` would evaluate. */
class NoLiteral extends Error {
}
/**
 * The value of tokens that are a literal of Python, as `ast.literal_eval` gives it; undefined for anything else. Tuples
 * are {@link PythonTuple}s, sets, bytes and complex numbers {@link ForeignValue}s.
 */
function pythonLiteral(tokens) {
    const parser = new LiteralParser(tokens);
    try {
        return { value: parser.whole() };
    }
    catch (error) {
        if (error instanceof NoLiteral)
            return undefined;
        throw error;
    }
}
class LiteralParser {
    tokens;
    at = 0;
    depth = 0;
    constructor(tokens) {
        this.tokens = tokens;
    }
    /** A value, or several with commas: a tuple without its brackets. */
    whole() {
        const value = this.items(undefined);
        if (this.at < this.tokens.length)
            throw new NoLiteral();
        return value;
    }
    /** Up to `end`: the one value, or a tuple of several. */
    items(end) {
        if (end !== undefined && this.takes(end))
            return new foreign_value/* PythonTuple */.r6();
        const first = this.value();
        if (!this.isNext(',')) {
            if (end !== undefined)
                this.expect(end);
            return first;
        }
        const rest = [];
        while (this.takes(',')) {
            if (end === undefined ? this.at === this.tokens.length : this.isNext(end))
                break;
            rest.push(this.value());
        }
        if (end !== undefined)
            this.expect(end);
        return foreign_value/* PythonTuple */.r6.from([first, ...rest]);
    }
    value() {
        if (++this.depth > MAX_DEPTH)
            throw new NoLiteral();
        const value = this.sum();
        this.depth--;
        return value;
    }
    /** A number may have an imaginary part added. */
    sum() {
        const value = this.signed();
        if (!isNumber(value) || !(this.isNext('+') || this.isNext('-')))
            return value;
        const sign = this.next().text;
        const imaginary = this.next();
        if (imaginary.kind !== 'number' || !/j$/i.test(imaginary.text))
            throw new NoLiteral();
        return new foreign_value/* ForeignValue */._I('a complex number', `(${(0,python_repr/* pythonRepr */.U)(value)}${sign}${imaginary.text})`);
    }
    signed() {
        const isNegative = this.isNext('-');
        if (!isNegative && !this.isNext('+'))
            return this.single();
        this.at++;
        if (this.isNext('-') || this.isNext('+'))
            throw new NoLiteral();
        const start = this.at;
        const value = this.single();
        const inner = this.tokens.slice(start, this.at).find(({ text }) => text !== '(');
        if (inner?.kind !== 'number')
            throw new NoLiteral();
        if (!isNegative)
            return value;
        if (value instanceof values/* YamlFloat */.iw)
            return new values/* YamlFloat */.iw(-value.value);
        if (typeof value === 'number')
            return value === 0 ? 0 : -value;
        if (typeof value === 'bigint')
            return -value;
        if (value instanceof foreign_value/* ForeignValue */._I)
            return new foreign_value/* ForeignValue */._I(value.kind, `(-0-${value.text})`);
        throw new NoLiteral();
    }
    single() {
        const token = this.next();
        if (token.kind === 'number')
            return numberOf(token.text);
        if (token.kind === 'string')
            return this.strings(token);
        if (token.kind === 'name') {
            const value = WORDS.get(token.text);
            if (value !== undefined)
                return value;
            if (token.text !== 'set')
                throw new NoLiteral();
            this.expect('(');
            this.expect(')');
            return new foreign_value/* ForeignValue */._I('a set', 'set()');
        }
        if (token.text === '(')
            return this.items(')');
        if (token.text === '[')
            return this.list();
        if (token.text === '{')
            return this.braces();
        if (token.text === '...')
            return new foreign_value/* ForeignValue */._I('an ellipsis', 'Ellipsis');
        throw new NoLiteral();
    }
    /** Strings that follow each other are one. */
    strings(first) {
        const all = [first];
        for (let token = this.tokens[this.at]; token?.kind === 'string'; token = this.tokens[++this.at])
            all.push(token);
        const { isBytes } = first;
        let text = '';
        for (const { value, ...token } of all) {
            if (value === undefined || token.isBytes !== isBytes)
                throw new NoLiteral();
            text += value;
        }
        return isBytes ? new foreign_value/* ForeignValue */._I('bytes', `b${(0,python_repr/* pythonRepr */.U)(text)}`) : text;
    }
    list() {
        const items = [];
        while (!this.takes(']')) {
            items.push(this.value());
            if (!this.isNext(']'))
                this.expect(',');
        }
        return items;
    }
    braces() {
        const entries = new Map();
        const members = [];
        let odd = false;
        while (!this.takes('}')) {
            const key = this.value();
            if (members.length === 0 && (entries.size > 0 || odd || this.isNext(':'))) {
                this.expect(':');
                const value = this.value();
                if (isKey(key))
                    entries.set((0,yaml_map/* keyText */.Pu)(key), [entries.get((0,yaml_map/* keyText */.Pu)(key))?.[0] ?? key, value]);
                else
                    odd = true;
            }
            else
                members.push(key);
            if (!this.isNext('}'))
                this.expect(',');
        }
        if (members.length > 0) {
            const unique = new Set(members.map(python_repr/* pythonRepr */.U));
            return new foreign_value/* ForeignValue */._I('a set', `{${[...unique].join(', ')}}`);
        }
        const map = (0,yaml_map/* mapOf */.A7)([...entries.values()]);
        return odd ? new foreign_value/* ForeignValue */._I('a dict with keys that are no scalars', (0,python_repr/* pythonRepr */.U)(map)) : map;
    }
    isNext(text) {
        const token = this.tokens[this.at];
        return token?.kind === 'operator' && token.text === text;
    }
    takes(text) {
        const isThere = this.isNext(text);
        if (isThere)
            this.at++;
        return isThere;
    }
    expect(text) {
        if (!this.takes(text))
            throw new NoLiteral();
    }
    next() {
        const token = this.tokens[this.at++];
        if (!token)
            throw new NoLiteral();
        return token;
    }
}
function isNumber(value) {
    return typeof value === 'number' || typeof value === 'bigint' || value instanceof values/* YamlFloat */.iw;
}
function isKey(value) {
    return value === null || typeof value !== 'object' || value instanceof values/* YamlFloat */.iw;
}
function numberOf(text) {
    const digits = text.replaceAll('_', '');
    if (/^0[xob]/i.test(digits))
        return integer(digits);
    if (/j$/i.test(digits))
        return new foreign_value/* ForeignValue */._I('a complex number', digits);
    if (/[.e]/i.test(digits))
        return new values/* YamlFloat */.iw(Number(digits));
    if (/^0+[1-9]/.test(digits))
        throw new NoLiteral();
    return integer(digits);
}
function integer(digits) {
    const number = Number(digits);
    return Number.isSafeInteger(number) ? number : BigInt(digits);
}

;// CONCATENATED MODULE: ./build/src/pipeline/python-tokens.js

const NAME = /[\p{L}_][\p{L}\p{N}\p{M}_]*/uy;
const DIGITS = String.raw `\d(?:_?\d)*`;
const NUMBER = new RegExp(String.raw `0[xX](?:_?[\da-fA-F])+|0[oO](?:_?[0-7])+|0[bB](?:_?[01])+|` +
    String.raw `(?:(?:${DIGITS})?\.${DIGITS}|${DIGITS}\.?)(?:[eE][+-]?${DIGITS})?[jJ]?`, 'y');
const OPERATOR = /\.\.\.|(?:\*\*|\/\/|<<|>>)=?|->|[-+*/%@&|^=!<>:]=|[^\s\w]/uy;
const PREFIX = /^(?:[rbuf]|br|rb|fr|rf)$/i;
const ESCAPE = /\\(\r?\n|[0-7]{1,3}|x[\da-fA-F]{2}|u[\da-fA-F]{4}|U[\da-fA-F]{8}|[^])/g;
const ESCAPED = { a: '\x07', b: '\b', f: '\f', n: '\n', r: '\r', t: '\t', v: '\v' };
/** The logical lines of a Python file. Throws `PYTHON_INVALID` (exit 2) at file:line:column for open strings and brackets. */
function pythonLines(text, path) {
    return new Tokenizer(text.replace(/^\uFEFF/, ''), path).lines();
}
class Tokenizer {
    text;
    path;
    at = 0;
    open = [];
    constructor(text, path) {
        this.text = text;
        this.path = path;
    }
    lines() {
        const lines = [];
        while (this.at < this.text.length) {
            const indent = this.indent();
            const tokens = this.tokens();
            if (tokens.length > 0)
                lines.push({ indent, tokens });
        }
        return lines;
    }
    indent() {
        let column = 0;
        for (;; this.at++) {
            const character = this.text[this.at];
            if (character === ' ')
                column++;
            else if (character === '\t')
                column = (Math.floor(column / 8) + 1) * 8;
            else if (character === '\f')
                column = 0;
            else
                return column;
        }
    }
    /** Tokens up to the end of the logical line, which is passed. */
    tokens() {
        const tokens = [];
        while (this.at < this.text.length) {
            const character = this.text[this.at];
            if (character === '\n') {
                this.at++;
                if (this.open.length === 0)
                    return tokens;
            }
            else if (/\s/.test(character))
                this.at++;
            else if (character === '#')
                this.at = indexOrEnd(this.text, '\n', this.at);
            else if (character === '\\' && /^\r?\n/.test(this.text.slice(this.at + 1, this.at + 3)))
                this.at = this.text.indexOf('\n', this.at) + 1;
            else
                tokens.push(this.token(character));
        }
        if (this.open.length > 0)
            throw this.invalid(this.open.at(-1), 'this bracket is never closed');
        return tokens;
    }
    token(character) {
        if (character === '"' || character === "'")
            return this.string('');
        const number = this.match(NUMBER);
        if (number !== undefined)
            return { kind: 'number', text: number };
        const name = this.match(NAME);
        if (name !== undefined) {
            const next = this.text[this.at];
            if (PREFIX.test(name) && (next === '"' || next === "'"))
                return this.string(name.toLowerCase());
            return { kind: 'name', text: name };
        }
        const start = this.at;
        const operator = this.match(OPERATOR) ?? this.text[this.at++];
        if ('([{'.includes(operator))
            this.open.push(start);
        if (')]}'.includes(operator))
            this.open.pop();
        return { kind: 'operator', text: operator };
    }
    /** A string whose first quote is next. */
    string(prefix) {
        const start = this.at;
        const one = this.text[start];
        const quote = this.text.startsWith(one.repeat(3), start) ? one.repeat(3) : one;
        let end = start + quote.length;
        while (!this.text.startsWith(quote, end)) {
            if (end >= this.text.length || (quote.length === 1 && this.text[end] === '\n'))
                throw this.invalid(start, 'this string is never closed');
            end += this.text[end] === '\\' ? (this.text.startsWith('\r\n', end + 1) ? 3 : 2) : 1;
        }
        this.at = end + quote.length;
        const content = this.text.slice(start + quote.length, end).replaceAll('\r\n', '\n');
        const isBytes = prefix.includes('b');
        const value = prefix.includes('f') ? undefined : prefix.includes('r') ? content : unescaped(content, isBytes);
        return { kind: 'string', text: this.text.slice(start, this.at), value, isBytes };
    }
    match(pattern) {
        pattern.lastIndex = this.at;
        const found = pattern.exec(this.text)?.[0];
        if (found !== undefined)
            this.at += found.length;
        return found;
    }
    invalid(offset, message) {
        const before = this.text.slice(0, offset).split('\n');
        return new errors/* UserError */.yo({
            code: 'PYTHON_INVALID',
            message: `${this.path} is not Python: ${message}`,
            hint: 'Correct the file.',
            exitCode: 2,
            location: { file: this.path, line: before.length, column: before.at(-1).length + 1 },
        });
    }
}
function indexOrEnd(text, searched, from) {
    const index = text.indexOf(searched, from);
    return index === -1 ? text.length : index;
}
/** Text with its escapes read; undefined where a character is given by its name. */
function unescaped(content, isBytes) {
    if (!content.includes('\\'))
        return content;
    if (!isBytes && /\\N\{/.test(content))
        return undefined;
    return content.replace(ESCAPE, (whole, found) => {
        if (found.startsWith('\n') || found.startsWith('\r'))
            return '';
        if (found === '\\' || found === '"' || found === "'")
            return found;
        if (/^[0-7]/.test(found))
            return String.fromCharCode(parseInt(found, 8));
        if (found.startsWith('x') && found.length > 1)
            return String.fromCharCode(parseInt(found.slice(1), 16));
        if (/^u./i.test(found) && !isBytes)
            return codePoint(parseInt(found.slice(1), 16)) ?? whole;
        return ESCAPED[found] ?? whole;
    });
}
function codePoint(code) {
    return code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}

;// CONCATENATED MODULE: ./build/src/pipeline/params-python.js



/** What has a body; only the body of classes and of `__init__` is looked into. */
const COMPOUND = new Set([
    ...['if', 'elif', 'else', 'for', 'while', 'try', 'except', 'finally', 'with', 'async', 'def'],
]);
/**
 * The parameters a Python file holds, as DVC finds them: literals that are assigned to a name at the top, in the body of
 * a class (`Class.name`), or to an attribute of `self` in its `__init__`. Everything else is passed over. Nothing is run.
 * Throws `PYTHON_INVALID` (exit 2) at file:line:column for open strings and brackets.
 */
function parsePythonParams(text, path) {
    return blockOf(pythonLines(text, path), false);
}
/** Assignments of a block whose lines are all indented at least as far as the first one. */
function blockOf(lines, onlySelf) {
    const found = new Map();
    const indent = lines[0]?.indent ?? 0;
    for (let at = 0; at < lines.length;) {
        const { tokens } = lines[at++];
        const from = at;
        while (at < lines.length && lines[at].indent > indent)
            at++;
        const body = lines.slice(from, at);
        const first = tokens[0].text;
        const isInit = first === 'def' && tokens[1]?.text === '__init__';
        if (first === 'class' || isInit) {
            const header = topLevel(tokens, ':')[0] ?? tokens.length;
            const inline = tokens.slice(header + 1);
            const inner = inline.length > 0 ? (0,yaml_map/* mapOf */.A7)(assignmentsOf(inline, isInit)) : blockOf(body, isInit);
            if (isInit)
                for (const [name, value] of Object.entries(inner))
                    found.set(name, value);
            else if (tokens[1]?.kind === 'name')
                found.set(tokens[1].text, inner);
        }
        else if (!COMPOUND.has(first)) {
            for (const [name, value] of assignmentsOf(tokens, onlySelf))
                found.set(name, value);
        }
    }
    return (0,yaml_map/* mapOf */.A7)([...found]);
}
/** Those of a line: no statement with a body of its own can stand behind a colon or semicolon. */
function assignmentsOf(tokens, onlySelf) {
    return split(tokens, ';').flatMap((statement) => {
        const assigned = assignment(statement, onlySelf);
        return assigned ? [assigned] : [];
    });
}
/** `name = literal`, `name: annotation = literal`, `self.name = literal`. */
function assignment(tokens, onlySelf) {
    const [first, dot, attribute] = tokens;
    if (first?.kind !== 'name')
        return undefined;
    const isSelf = first.text === 'self' && dot?.text === '.' && attribute?.kind === 'name';
    if (!isSelf && onlySelf)
        return undefined;
    const name = isSelf ? attribute.text : first.text;
    const rest = tokens.slice(isSelf ? 3 : 1);
    const equals = topLevel(rest, '=');
    const isAnnotated = rest[0]?.text === ':';
    if (equals.length !== 1 || (!isAnnotated && equals[0] !== 0))
        return undefined;
    const literal = pythonLiteral(rest.slice(equals[0] + 1));
    return literal && [name, literal.value];
}
/** Where an operator stands outside of brackets. */
function topLevel(tokens, operator) {
    let depth = 0;
    return tokens.flatMap(({ kind, text }, index) => {
        if (kind !== 'operator')
            return [];
        if ('([{'.includes(text))
            depth++;
        if (')]}'.includes(text))
            depth--;
        return depth === 0 && text === operator ? [index] : [];
    });
}
function split(tokens, operator) {
    const ends = [...topLevel(tokens, operator), tokens.length];
    return ends.map((end, index) => tokens.slice(index === 0 ? 0 : ends[index - 1] + 1, end));
}

// EXTERNAL MODULE: ./node_modules/smol-toml/dist/index.js + 8 modules
var dist = __webpack_require__(3292);
;// CONCATENATED MODULE: ./build/src/pipeline/params-toml.js




/** As many as arrays and inline tables may have. */
const params_toml_MAX_DEPTH = 900;
/** Reads TOML; integers and floats stay apart. Throws `TOML_INVALID` (exit 2) at file:line:column. */
function parseTomlParams(text, path) {
    let table;
    try {
        table = (0,dist/* parse */.qg)(text.replace(/^\uFEFF/, ''), { integersAsBigInt: true });
    }
    catch (error) {
        if (!(error instanceof dist/* TomlError */.zx))
            throw error;
        const [message] = error.message.replace(/^Invalid TOML document: /, '').split('\n');
        throw new errors/* UserError */.yo({
            code: 'TOML_INVALID',
            message: `${path} is not TOML: ${message}`,
            hint: 'Correct the file, or whatever writes it.',
            exitCode: 2,
            location: { file: path, line: error.line, column: error.column },
            cause: error,
        });
    }
    return mapOfTable(table, path, 0);
}
function mapOfTable(table, path, depth) {
    return (0,yaml_map/* mapOf */.A7)(Object.entries(table).map(([key, value]) => [key, params_toml_valueOf(value, path, depth + 1)]));
}
function params_toml_valueOf(value, path, depth) {
    if (depth > params_toml_MAX_DEPTH)
        throw tooDeep(path);
    if (typeof value === 'bigint') {
        const number = Number(value);
        return Number.isSafeInteger(number) ? number : value;
    }
    if (typeof value === 'number')
        return new values/* YamlFloat */.iw(value);
    if (value instanceof dist/* TomlDate */.PJ)
        return dateOf(value);
    if (Array.isArray(value))
        return value.map((item) => params_toml_valueOf(item, path, depth + 1));
    return typeof value === 'object' ? mapOfTable(value, path, depth) : value;
}
/** Dotted keys know no limit of their own. */
function tooDeep(path) {
    return new errors/* UserError */.yo({
        code: 'TOML_INVALID',
        message: `${path} is nested too deeply`,
        hint: 'Shorten its dotted keys.',
        exitCode: 2,
    });
}
/** Dates as Python's `isoformat(' ')` spells them. */
function dateOf(date) {
    const text = date.toISOString();
    if (date.isTime())
        return new foreign_value/* ForeignValue */._I('a time without a date', text.replace(/\.000$/, ''));
    const isoText = text
        .replace('T', ' ')
        .replace(/\.(\d+)/, (_, fraction) => (/^0+$/.test(fraction) ? '' : `.${fraction.padEnd(6, '0')}`))
        .replace(/Z$/i, '+00:00');
    return new values/* YamlTimestamp */.Am(text, isoText);
}

// EXTERNAL MODULE: ./build/src/pipeline/python-json.js
var python_json = __webpack_require__(67995);
;// CONCATENATED MODULE: ./build/src/pipeline/params.js







/** Reads a parameter file: JSON, TOML or Python where its name says so, else YAML. */
function parseParams(text, path) {
    switch (/\.(json|toml|py)$/i.exec(path)?.[1]?.toLowerCase()) {
        case 'json':
            return (0,python_json/* parsePythonJson */.S)(text, path);
        case 'toml':
            return parseTomlParams(text, path);
        case 'py':
            return parsePythonParams(text, path);
        default:
            return (0,parse_yaml/* parseYaml */.h)(text, { file: path, numbers: 'exact' }).value;
    }
}
/**
 * The values of the keys a stage names; missing keys are left out. The whole file gives its top-level keys. Throws
 * `PARAM_AMBIGUOUS` (exit 2) for a pattern that more than one value fits.
 */
function pickParams(file, keys) {
    if (file === undefined)
        return undefined;
    if (keys === null)
        return new Map((0,values/* isYamlMap */.S6)(file) ? (0,yaml_map/* yamlEntries */.go)(file).map(([k, v]) => [(0,yaml_map/* keyText */.Pu)(k), v]) : []);
    const found = new Map();
    for (const key of keys) {
        const [path, ...others] = pathsOf(file, key.split('.'));
        if (others.length > 0)
            throw ambiguous(key, [path, ...others]);
        if (path !== undefined)
            found.set(key, valueAt(file, path));
    }
    return found;
}
function ambiguous(key, paths) {
    const names = paths.slice(0, 3).map((path) => path.join('.'));
    return new errors/* UserError */.yo({
        code: 'PARAM_AMBIGUOUS',
        message: `the parameter "${key}" stands for ${paths.length} values: ${names.join(', ')}${paths.length > 3 ? ', …' : ''}`,
        hint: 'Name them one by one in `params` of dvc.yaml, or name what holds them.',
        exitCode: 2,
    });
}
/**
 * The part of a parameter file that dotted keys name, in its own shape, as DVC's `params diff` takes it: a list has nulls
 * before the item that is named, and lists of several keys follow each other. Missing keys are left out.
 */
function selectParams(file, keys) {
    return [...new Set(keys)].reduce((into, key) => {
        return pathsOf(file, key.split('.')).reduce((all, path) => merged(all, nested(file, path, valueAt(file, path))), into);
    }, {});
}
function nested(file, steps, value) {
    const [step, ...rest] = steps;
    if (step === undefined)
        return value;
    const inner = nested(valueAt(file, [step]), rest, value);
    if (Array.isArray(file))
        return [...Array(Number(step)).fill(null), inner];
    return (0,yaml_map/* mapOf */.A7)([[step, inner]]);
}
function merged(into, added) {
    if (Array.isArray(into) && Array.isArray(added))
        return [...into, ...added];
    if (!(0,values/* isYamlMap */.S6)(into) || !(0,values/* isYamlMap */.S6)(added))
        return added;
    const entries = new Map(Object.entries(into));
    for (const [key, value] of Object.entries(added)) {
        const known = entries.get(key);
        entries.set(key, known === undefined ? value : merged(known, value));
    }
    return (0,yaml_map/* mapOf */.A7)([...entries]);
}
/** Where the parts of a dotted key lead: `*`, `?` and `[…]` stand for any names of one level, as in DVC. */
function pathsOf(node, [part, ...rest]) {
    if (part === undefined)
        return [[]];
    const names = (0,glob/* isPattern */.Pt)(part) ? namesIn(node).filter((name) => fits(part, name)) : [part];
    return names.flatMap((name) => {
        const value = valueAt(node, [name]);
        return value === undefined ? [] : pathsOf(value, rest).map((path) => [name, ...path]);
    });
}
function namesIn(node) {
    return Array.isArray(node) ? [...node.keys()].map(String) : (0,values/* isYamlMap */.S6)(node) ? Object.keys(node) : [];
}
/** Neither a dot at the beginning nor a slash means anything in a name of a parameter. */
function fits(pattern, name) {
    return (0,glob/* globMatches */.mw)(`.${pattern}`.replaceAll('/', '\0'), `.${name}`.replaceAll('/', '\0'));
}
/** What names lead to, one after the other; digits index lists. */
function valueAt(node, names) {
    let found = node;
    for (const name of names) {
        if (Array.isArray(found))
            found = /^\d+$/.test(name) ? found[Number(name)] : undefined;
        else if ((0,values/* isYamlMap */.S6)(found) && Object.hasOwn(found, name))
            found = found[name];
        else
            return undefined;
    }
    return found;
}
/**
 * Throws `PARAM_MISSING` (exit 2) naming every file that is not there, every key its file does not hold, and every value
 * that no dvc.lock can hold.
 */
function refuseMissingParams(address, dependencies, values) {
    const mistakes = dependencies.flatMap(({ written, path, keys }) => {
        const found = values.get(written);
        if (!found)
            return [{ message: `the parameter file ${path} does not exist` }];
        const missing = (keys ?? []).filter((key) => !found.has(key));
        const foreign = [...found].flatMap(([key, value]) => {
            const odd = (0,foreign_value/* foreignIn */.Yn)(value);
            return odd ? [{ message: `"${key}" of ${path} holds ${odd.kind}, which dvc.lock cannot record` }] : [];
        });
        return [...missing.map((key) => ({ message: `${path} has no "${key}"` })), ...foreign];
    });
    if (mistakes.length === 0)
        return;
    throw new errors/* UserError */.yo({
        code: 'PARAM_MISSING',
        message: `stage "${address}" cannot start`,
        hint: 'Correct the parameter, or remove it from `params` in dvc.yaml. Nothing was deleted.',
        exitCode: 2,
        mistakes,
    });
}
/** Leaves (dotted keys; lists as one value) that differ between two revisions of a parameter file. */
function diffParams(path, base, head) {
    const old = leaves(base);
    const now = leaves(head);
    return [...new Set([...old.keys(), ...now.keys()])].flatMap((key) => {
        const [before, after] = [old.get(key), now.get(key)];
        if (before !== undefined && after !== undefined && (0,python_equals/* pythonEquals */.e)(before, after))
            return [];
        return [{ file: path, key, old: textOf(before), new: textOf(after) }];
    });
}
function leaves(value, prefix = '') {
    if (!(0,values/* isYamlMap */.S6)(value))
        return new Map(value === undefined || prefix === '' ? [] : [[prefix, value]]);
    return new Map((0,yaml_map/* yamlEntries */.go)(value).flatMap(([key, child]) => [
        ...leaves(child, prefix === '' ? (0,yaml_map/* keyText */.Pu)(key) : `${prefix}.${(0,yaml_map/* keyText */.Pu)(key)}`),
    ]));
}
function textOf(value) {
    if (value === undefined)
        return null;
    if (typeof value === 'string' || typeof value === 'bigint')
        return String(value);
    if (value instanceof values/* YamlTimestamp */.Am)
        return value.text;
    if (value instanceof values/* YamlFloat */.iw)
        return (0,format_float/* formatFloat */.k)(value.value);
    return JSON.stringify(value, (_, part) => (typeof part === 'bigint' ? part.toString() : part));
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


/** About as deep as Python's own reader goes. */
const MAX_DEPTH = 900;
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
        return untagged(JSON.parse(tagged), 0);
    }
    catch (error) {
        const { message, location } = error instanceof TooDeep ? tooDeepAt(path) : explain(text, path);
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
/** Everything that works on values calls itself for what is inside them. */
class TooDeep extends Error {
}
const tooDeepAt = (file) => ({ message: 'it is nested too deeply', location: { file, line: 1, column: 1 } });
function untagged(value, depth) {
    if (depth > MAX_DEPTH)
        throw new TooDeep();
    if (typeof value === 'string')
        return value.startsWith('s') ? value.slice(1) : numberOf(value.slice(1));
    if (value === null || typeof value === 'boolean')
        return value;
    if (Array.isArray(value))
        return value.map((item) => untagged(item, depth + 1));
    return (0,_platform_yaml_index_js__WEBPACK_IMPORTED_MODULE_1__/* .mapOf */ .A7)(Object.entries(value).map(([key, child]) => [key.slice(1), untagged(child, depth + 1)]));
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

/***/ 59774:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ pythonRepr),
/* harmony export */   q: () => (/* binding */ pythonStr)
/* harmony export */ });
/* harmony import */ var _platform_yaml_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33535);
/* harmony import */ var _platform_yaml_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6097);
/* harmony import */ var _platform_yaml_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28181);
/* harmony import */ var _foreign_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89724);


/** A value as Python's `str` spells it: text as it is, anything else by its {@link pythonRepr}; dates as ISO 8601. */
function pythonStr(value) {
    if (typeof value === 'string')
        return value;
    return value instanceof _platform_yaml_index_js__WEBPACK_IMPORTED_MODULE_0__/* .YamlTimestamp */ .Am ? value.isoText : pythonRepr(value);
}
/** A value as Python's `repr` spells it. */
function pythonRepr(value) {
    if (value === null)
        return 'None';
    if (typeof value === 'boolean')
        return value ? 'True' : 'False';
    if (typeof value === 'string')
        return quoted(value);
    if (value instanceof _foreign_value_js__WEBPACK_IMPORTED_MODULE_1__/* .ForeignValue */ ._I)
        return value.text;
    if (value instanceof _platform_yaml_index_js__WEBPACK_IMPORTED_MODULE_0__/* .YamlFloat */ .iw)
        return (0,_platform_yaml_index_js__WEBPACK_IMPORTED_MODULE_2__/* .formatFloat */ .k)(value.value).replace(/^(-?)\./, '$1');
    if (value instanceof _platform_yaml_index_js__WEBPACK_IMPORTED_MODULE_0__/* .YamlTimestamp */ .Am)
        return dateRepr(value.isoText);
    if (Array.isArray(value)) {
        const items = value.map(pythonRepr);
        if (!(value instanceof _foreign_value_js__WEBPACK_IMPORTED_MODULE_1__/* .PythonTuple */ .r6))
            return `[${items.join(', ')}]`;
        return `(${items.join(', ')}${items.length === 1 ? ',' : ''})`;
    }
    if (!(0,_platform_yaml_index_js__WEBPACK_IMPORTED_MODULE_0__/* .isYamlMap */ .S6)(value))
        return String(value);
    const entries = (0,_platform_yaml_index_js__WEBPACK_IMPORTED_MODULE_3__/* .yamlEntries */ .go)(value).map(([key, child]) => `${pythonRepr(key)}: ${pythonRepr(child)}`);
    return `{${entries.join(', ')}}`;
}
/** Single quotes, unless only those are in the text. */
function quoted(text) {
    const quote = text.includes("'") && !text.includes('"') ? '"' : "'";
    const escaped = text.replace(/[\\\n\r\t]|[\p{C}\p{Z}]/gu, (character) => ESCAPED[character] ?? hexadecimal(character));
    return `${quote}${quote === "'" ? escaped.replaceAll("'", "\\'") : escaped}${quote}`;
}
const ESCAPED = { '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t', ' ': ' ' };
function hexadecimal(character) {
    const code = character.codePointAt(0);
    const [letter, length] = code < 0x100 ? ['x', 2] : code < 0x10000 ? ['u', 4] : ['U', 8];
    return `\\${letter}${code.toString(16).padStart(length, '0')}`;
}
/** `datetime.date(2020, 1, 2)`, or `datetime.datetime(…)` with its offset. */
function dateRepr(isoText) {
    const [, date, time, fraction, offset] = /^(\d+-\d+-\d+)(?: (\d+:\d+:\d+)(?:\.(\d+))?([-+]\d+:\d+)?)?$/.exec(isoText) ?? [];
    if (date === undefined)
        return quoted(isoText);
    const numbers = date.split('-').map(Number);
    if (time === undefined)
        return `datetime.date(${numbers.join(', ')})`;
    const [hours, minutes, seconds] = time.split(':').map(Number);
    const parts = [...numbers, hours, minutes, ...(seconds === 0 && fraction === undefined ? [] : [seconds])];
    if (fraction !== undefined)
        parts.push(Number(fraction.padEnd(6, '0')));
    const zone = offset === undefined ? '' : `, tzinfo=${zoneRepr(offset)}`;
    return `datetime.datetime(${parts.join(', ')}${zone})`;
}
function zoneRepr(offset) {
    const [hours, minutes] = offset.slice(1).split(':').map(Number);
    const seconds = (hours * 60 + minutes) * 60;
    if (seconds === 0)
        return 'datetime.timezone.utc';
    const delta = offset.startsWith('-') ? `days=-1, seconds=${86400 - seconds}` : `seconds=${seconds}`;
    return `datetime.timezone(datetime.timedelta(${delta}))`;
}


/***/ }),

/***/ 70663:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pt: () => (/* binding */ isPattern),
/* harmony export */   mw: () => (/* binding */ globMatches),
/* harmony export */   nZ: () => (/* binding */ globPaths)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_repository_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34949);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48486);




/**
 * Whether a path (POSIX) matches a shell pattern, as Python's `glob` has it: `*`, `?` and `[…]` stay inside one name
 * and do not match a dot at its beginning; `**` as a whole name stands for any number of directories.
 */
function globMatches(pattern, path) {
    return namesMatch(pattern.split('/'), path.split('/'));
}
function namesMatch(patterns, names) {
    const [pattern, ...rest] = patterns;
    if (pattern === undefined)
        return names.length === 0;
    if (pattern === '**') {
        if (namesMatch(rest, names))
            return true;
        return names.length > 0 && !names[0].startsWith('.') && namesMatch(patterns, names.slice(1));
    }
    return names.length > 0 && nameMatches(pattern, names[0]) && namesMatch(rest, names.slice(1));
}
/**
 * Paths below `directory` that match a pattern relative to it, sorted by code point. `..` and absolute patterns are
 * followed as written. A pattern without wildcards is a path that is there or not.
 */
function globPaths(directory, pattern) {
    const isAbsolute = pattern.startsWith('/');
    const parts = pattern.split('/').filter((part) => part !== '');
    const found = new Set();
    walk(isAbsolute ? '/' : '', parts);
    return [...found].sort(_core_repository_path_js__WEBPACK_IMPORTED_MODULE_2__/* .byCodePoint */ .HH);
    function walk(path, patterns) {
        const [first, ...rest] = patterns;
        if (first === undefined) {
            if (path !== '')
                found.add(path);
            return;
        }
        if (first === '**') {
            walk(path, rest);
            for (const { name, isDirectory } of visibleIn(path)) {
                const below = childOf(path, name);
                if (isDirectory)
                    walk(below, patterns);
                else if (rest.length === 0)
                    found.add(below);
            }
        }
        else if (!isPattern(first)) {
            const below = childOf(path, first);
            const stat = rest.length === 0 ? (0,_files_js__WEBPACK_IMPORTED_MODULE_3__/* .lstatIfExists */ .sM)(at(below)) : (0,_files_js__WEBPACK_IMPORTED_MODULE_3__/* .statIfExists */ .oL)(at(below));
            if (stat)
                walk(below, rest);
        }
        else {
            for (const { name, isDirectory } of entriesOf(path)) {
                if (!nameMatches(first, name) || (rest.length > 0 && !isDirectory))
                    continue;
                walk(childOf(path, name), rest);
            }
        }
    }
    function at(path) {
        return path.startsWith('/') ? path : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, path);
    }
    function visibleIn(path) {
        return entriesOf(path).filter(({ name, isLink }) => !name.startsWith('.') && !isLink);
    }
    function entriesOf(path) {
        let entries;
        try {
            entries = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(at(path), { withFileTypes: true });
        }
        catch (error) {
            if ((0,_files_js__WEBPACK_IMPORTED_MODULE_3__/* .isMissing */ .b2)(error))
                return [];
            throw error;
        }
        return entries.map((entry) => {
            const isLink = entry.isSymbolicLink();
            const isDirectory = isLink
                ? ((0,_files_js__WEBPACK_IMPORTED_MODULE_3__/* .statIfExists */ .oL)(at(childOf(path, entry.name)))?.isDirectory() ?? false)
                : entry.isDirectory();
            return { name: entry.name, isDirectory, isLink };
        });
    }
}
function childOf(directory, name) {
    return directory === '' || directory === '/' ? `${directory}${name}` : `${directory}/${name}`;
}
/** Whether a text has wildcards. */
function isPattern(text) {
    return /[*?[]/.test(text);
}
function nameMatches(pattern, name) {
    if (!isPattern(pattern))
        return pattern === name;
    return (pattern.startsWith('.') || !name.startsWith('.')) && nameExpression(pattern).test(name);
}
function nameExpression(pattern) {
    const source = pattern.replace(/\[(!?)(\]?[^\]]*)\]|[^]/g, (token, not, set) => {
        if (set !== undefined)
            return `[${not ? '^' : ''}${set.replace(/[\\\]^[]/g, '\\$&')}]`;
        return token === '*' ? '.*' : token === '?' ? '.' : token.replace(/[\\^$.|+(){}[\]/]/g, '\\$&');
    });
    try {
        return new RegExp(`^${source}$`, 'su');
    }
    catch {
        return /(?!)/; // a range such as [z-a], in which there is nothing
    }
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
let alwaysRules;
/**
 * Rules of `.dvcignore` files. The last pattern that matches wins, those of deeper files coming later; nothing below
 * a directory that is left out can be taken back. `read` gives the text of such a file, where not the work tree's own count.
 */
function dvcIgnoreRules(repository, read = (path) => (0,files/* readTextIfExists */.TP)((0,external_node_path_.join)(repository.root, path))) {
    const always = (alwaysRules ??= rulesOf(ALWAYS, ''));
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
    const start = { names: new Set(), patterns: ignore({ ignorecase: false }).add(exclude) };
    const rulesBelow = perDirectory(start, (directory, above) => {
        const text = (0,files/* readTextIfExists */.TP)((0,external_node_path_.join)(top, directory, '.gitignore'));
        return text === undefined ? above : withLines(above, rebased(text, directory));
    });
    const ignores = (path, isDirectory) => {
        const whole = childOf(prefix, path);
        const { names, patterns } = rulesBelow(parentOf(whole));
        if (names.has(whole) || (names.size > 0 && ancestorsOf(whole).some((above) => names.has(above))))
            return true;
        return patterns.ignores(isDirectory ? `${whole}/` : whole);
    };
    return { ignores, ignoresBelow: ignores };
}
const ONE_NAME = /^(?:\/[A-Za-z0-9_.@=+,-]+)+$/;
function withLines({ names, patterns }, lines) {
    const extended = (added) => ignore({ ignorecase: false }).add(patterns).add(added);
    // What takes back must come after what it takes back.
    if (lines.some((line) => line.startsWith('!'))) {
        return { names: new Set(), patterns: extended([...[...names].map((name) => `/${name}`), ...lines]) };
    }
    const others = lines.filter((line) => !ONE_NAME.test(line));
    const added = lines.filter((line) => ONE_NAME.test(line)).map((line) => line.slice(1));
    return {
        names: added.length === 0 ? names : new Set([...names, ...added]),
        patterns: others.length === 0 ? patterns : extended(others),
    };
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
