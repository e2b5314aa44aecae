export const id = 3138;
export const ids = [3138];
export const modules = {

/***/ 53138:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ readContract),
  W: () => (/* binding */ uncheckedRules)
});

// EXTERNAL MODULE: ./build/src/platform/yaml/parse-yaml.js
var parse_yaml = __webpack_require__(52556);
// EXTERNAL MODULE: ./build/src/validation/read-schema.js
var read_schema = __webpack_require__(33745);
// EXTERNAL MODULE: ./build/src/validation/dataset-config.js
var dataset_config = __webpack_require__(75956);
// EXTERNAL MODULE: ./build/src/validation/contracts/contract.js
var contracts_contract = __webpack_require__(29575);
;// CONCATENATED MODULE: ./build/src/validation/contracts/csv-dialect.js
const DELIMITERS = [',', ';', '\t', '|'];
/** What CSV files are read with, by the words of Table Dialect (version 2) and CSV Dialect (version 1). */
const READ_WITH = {
    delimiter: (value) => typeof value === 'string' && DELIMITERS.includes(value),
    quoteChar: (value) => value === '"',
    doubleQuote: (value) => value === true,
    header: (value) => value === true,
    headerRows: (value) => JSON.stringify(value) === '[1]',
    lineTerminator: (value) => value === '\r\n' || value === '\n',
    skipInitialSpace: (value) => value === false,
    nullSequence: (value) => value === '',
    commentRows: (value) => Array.isArray(value) && value.length === 0,
};
/** Words that change nothing about how a CSV file is read here. */
const WITHOUT_EFFECT = [
    '$schema',
    'csvddfVersion',
    'caseSensitiveHeader',
    'headerJoin',
    'name',
    'title',
    'description',
];
/**
 * How a Data Package says that a file is to be read. What is read otherwise here is a mistake: values would be others than those
 * that the package means. `at` is where the dialect stands.
 */
function readDialect(dialect, locate) {
    const mistakes = Object.entries(dialect).flatMap(([key, value]) => {
        if (WITHOUT_EFFECT.includes(key) || READ_WITH[key]?.(value))
            return [];
        return [
            {
                message: `files of dialect \`${key}: ${JSON.stringify(value)?.slice(0, 60)}\` cannot be read`,
                hint: 'Read are CSV files with a head of one line, values between double quotes, and a delimiter of , ; | or a tab.',
                location: locate(key),
            },
        ];
    });
    const delimiter = dialect['delimiter'];
    return { ...(typeof delimiter === 'string' && { delimiter }), mistakes };
}

// EXTERNAL MODULE: ./build/src/core/nearest.js
var nearest = __webpack_require__(22007);
;// CONCATENATED MODULE: ./build/src/validation/contracts/frictionless-schema.js



const SCHEMA_KEYS = [
    '$schema', 'name', 'title', 'description', 'fields', 'fieldsMatch', 'missingValues', 'primaryKey', 'uniqueKeys',
    'foreignKeys', 'quality',
]; // prettier-ignore
const FIELD_KEYS = [
    'name', 'type', 'format', 'title', 'description', 'example', 'rdfType', 'constraints', 'categories',
    'categoriesOrdered', 'missingValues', 'trueValues', 'falseValues', 'decimalChar', 'groupChar', 'bareNumber',
    'tolerance', 'severity',
]; // prettier-ignore
/** Types of Table Schema whose values nobody here reads. */
const UNREAD_TYPES = ['object', 'array', 'list', 'geopoint', 'geojson', 'duration'];
/** What holds for values of any type. */
const PLAIN_CONSTRAINTS = ['required', 'unique'];
const UNREAD_CONSTRAINTS = ['jsonSchema'];
const UNREAD_FORMATS = ['binary'];
/**
 * A Table Schema (version 1 or 2) as it stands in a Data Package, without what is not checked here. Properties of one's own, which
 * the standard allows, are passed over, but for those that look like a misspelt one.
 */
function withoutUnchecked(schema) {
    const unchecked = [];
    const fields = Array.isArray(schema['fields'])
        ? (0,contracts_contract/* mapsAt */.ht)(schema['fields']).map((field) => checkableField(field, unchecked))
        : schema['fields'];
    return { value: { ...known(schema, SCHEMA_KEYS), fields }, unchecked };
}
function checkableField(field, unchecked) {
    const name = String(field['name']);
    const type = field['type'];
    const kept = known(field, FIELD_KEYS);
    const skip = (rule, reason) => unchecked.push({ id: `${name}.${rule}`, reason });
    const isUnread = typeof type === 'string' && UNREAD_TYPES.includes(type);
    if (isUnread) {
        skip('type', `values of type ${type} are not looked into`);
        kept['type'] = 'any';
    }
    // The former spelling of years, and of patterns.
    if (type === 'gyear')
        kept['type'] = 'year';
    if (type === 'gyearmonth')
        kept['type'] = 'yearmonth';
    const format = field['format'];
    if (typeof format === 'string') {
        if (UNREAD_FORMATS.includes(format) || isUnread) {
            delete kept['format'];
            if (format !== 'default')
                skip('format', `the format ${format} is not checked`);
        }
        else
            kept['format'] = format.replace(/^fmt:/, '');
    }
    const constraints = (0,contracts_contract/* mapAt */.SC)(field['constraints']);
    if (!constraints)
        return kept;
    const held = Object.entries(constraints).filter(([rule]) => {
        const isChecked = !UNREAD_CONSTRAINTS.includes(rule) && (!isUnread || PLAIN_CONSTRAINTS.includes(rule));
        if (!isChecked)
            skip(rule, `${rule} of ${isUnread ? `type ${type}` : 'a field'} is not checked`);
        return isChecked;
    });
    return { ...kept, constraints: Object.fromEntries(held) };
}
/** What is known, and what is likely meant to be. */
function known(values, keys) {
    return Object.fromEntries(Object.entries(values).filter(([key]) => keys.includes(key) || (0,nearest/* nearest */.p)(key, read_schema/* KEYS */.Rk) !== undefined));
}

;// CONCATENATED MODULE: ./build/src/validation/contracts/data-package.js






/** Whether a file is a Data Package, by its name or by what it holds. */
function isDataPackage(file, value) {
    return /(?:^|[\\/])datapackage\.(?:json|ya?ml)$/i.test(file) || Array.isArray((0,contracts_contract/* mapAt */.SC)(value)?.['resources']);
}
/**
 * What a Frictionless Data Package (version 1 or 2) says of one table: the resource at the path of the data, the one of its name,
 * or the only one. Throws `SCHEMA_INVALID` (exit 2), also for what would have to be read otherwise than it is here.
 */
async function readDataPackage(source, file, wanted, readBeside) {
    const resources = (0,contracts_contract/* mapsAt */.ht)((0,contracts_contract/* mapAt */.SC)(source.value)?.['resources']);
    const index = chosen(resources, wanted);
    if (index < 0)
        throw (0,contracts_contract/* schemaInvalid */.Vi)(file, [whichResource(resources, source)]);
    const resource = resources[index];
    const mistakes = [];
    const say = (message, hint, ...path) => mistakes.push({ message, hint, location: source.locate(['resources', index, ...path]) });
    const name = `resource "${nameOf(resource)}"`;
    const files = pathsOf(resource);
    if (files.length === 0) {
        const hint = 'Assay reads tables from files: add `path`.';
        say(`${name} names no file${resource['data'] === undefined ? '' : ', it holds its data itself'}`, hint);
    }
    const outside = files.find((path) => !(0,contracts_contract/* staysBeside */.vi)(path) || /^\w+:\/\//.test(path));
    if (outside !== undefined) {
        const hint = 'Name a file in the directory of the package, or below it.';
        say(`${name} lies at ${outside}, which is not beside the package`, hint, 'path');
    }
    const encoding = resource['encoding'];
    if (typeof encoding === 'string' && !/^utf-?8$/i.test(encoding))
        say(`${name} is of encoding ${encoding}`, 'Save the file as UTF-8, and write `encoding: utf-8`.', 'encoding');
    const part = async (key) => {
        const given = resource[key];
        if (typeof given !== 'string')
            return { value: (0,contracts_contract/* mapAt */.SC)(given), source, file, at: ['resources', index, key] };
        const text = (0,contracts_contract/* staysBeside */.vi)(given) && !/^\w+:\/\//.test(given) ? await readBeside(given) : undefined;
        if (text !== undefined) {
            const other = (0,parse_yaml/* parseYaml */.h)(text, { file: given });
            return { value: (0,contracts_contract/* mapAt */.SC)(other.value) ?? {}, source: other, file: given, at: [] };
        }
        say(`${key} of ${name} is ${given}, which is not there`, `Bring it beside ${file}, or write it in.`, key);
        return { value: undefined, source, file, at: [] };
    };
    const dialect = await part('dialect');
    const read = readDialect(dialect.value ?? {}, (key) => dialect.source.locate([...dialect.at, key]));
    mistakes.push(...read.mistakes);
    const { value: given, ...place } = await part('schema');
    if (mistakes.length > 0)
        throw (0,contracts_contract/* schemaInvalid */.Vi)(file, mistakes);
    const unchecked = ['hash', 'bytes']
        .filter((key) => resource[key] !== undefined)
        .map((key) => ({ id: key, reason: `${key} of the package is not checked` }));
    const facts = { files, ...(read.delimiter !== undefined && { delimiter: read.delimiter }) };
    if (!given) {
        unchecked.push({ id: 'schema', reason: `${name} has no schema` });
        return { schema: (0,dataset_config/* withQuality */.e)(undefined, []), unchecked, ...facts };
    }
    const { value, unchecked: ofSchema } = withoutUnchecked(given);
    const schema = (0,read_schema/* checkedSchema */.Ph)({
        value,
        source: place.source,
        file: place.file,
        placeOf: (path) => [...place.at, ...path],
    });
    const keys = withPaths(schema, resources, unchecked);
    return { schema: keys, unchecked: [...unchecked, ...ofSchema], ...facts };
}
function chosen(resources, { isAt, names }) {
    const there = resources.findIndex((resource) => pathsOf(resource).some(isAt));
    if (there >= 0)
        return there;
    const named = resources.findIndex((resource) => names.includes(nameOf(resource)));
    return named < 0 && resources.length === 1 ? 0 : named;
}
function whichResource(resources, source) {
    const location = source.locate(['resources']);
    if (resources.length === 0)
        return { message: 'the package has no resources', hint: 'Add `resources`.', location };
    const listed = resources.map((resource) => `${nameOf(resource)} (${pathsOf(resource).join(', ')})`).join(', ');
    return {
        message: 'none of the resources is the one that is asked for',
        hint: `Name the path of one of them: ${listed}.`.slice(0, 500),
        location,
    };
}
function nameOf(resource) {
    const { name } = resource;
    return typeof name === 'string' ? name : '';
}
function pathsOf({ path }) {
    return [path].flat().filter((one) => typeof one === 'string');
}
/** Foreign keys name resources; rules look for files. */
function withPaths(schema, resources, unchecked) {
    const foreignKeys = schema.foreignKeys.flatMap((key) => {
        const { resource: named } = key.reference;
        if (named === undefined || named === '')
            return [key];
        const paths = resources.filter((resource) => nameOf(resource) === named).flatMap(pathsOf);
        const [path] = paths;
        if (path !== undefined && paths.length === 1 && (0,contracts_contract/* staysBeside */.vi)(path))
            return [{ ...key, reference: { ...key.reference, resource: path } }];
        const reason = `resource "${named}" is not one file of this package`;
        unchecked.push({ id: `foreignKey(${key.fields.join(',')})`, reason });
        return [];
    });
    return { ...schema, foreignKeys };
}

;// CONCATENATED MODULE: ./build/src/validation/contracts/java-format.js
/** Letters of Java's DateTimeFormatter as strptime writes them. */
const LETTERS = {
    yyyy: '%Y',
    uuuu: '%Y',
    yy: '%y',
    MM: '%m',
    MMM: '%b',
    MMMM: '%B',
    dd: '%d',
    HH: '%H',
    hh: '%I',
    a: '%p',
    mm: '%M',
    ss: '%S',
    SSS: '%g',
    SSSSSS: '%f',
    Z: '%z',
};
/** `+01:00`, or `Z`. */
const OFFSET = /^X{3}$/;
const ISO = ['yyyy-MM-dd', "yyyy-MM-dd'T'HH:mm:ss", 'yyyy-MM-ddTHH:mm:ss', 'yyyy-MM-dd HH:mm:ss', 'HH:mm:ss'];
/** A pattern of Java for dates and times, as ODCS has them, for strptime; undefined where it cannot be said. */
function strptimeOf(pattern) {
    if (ISO.includes(pattern))
        return 'default';
    let text = '';
    for (const [part, quoted, letters] of pattern.matchAll(/'([^']*)'|([A-Za-z])\2*|[^A-Za-z']+/g)) {
        if (letters === undefined) {
            text += (quoted ?? part).replaceAll('%', '%%');
            continue;
        }
        const found = part === 'T' ? 'T' : OFFSET.test(part) ? '%z' : LETTERS[part];
        if (found === undefined)
            return undefined;
        text += found;
    }
    return text;
}

// EXTERNAL MODULE: ./build/src/validation/table-schema.js
var table_schema = __webpack_require__(46581);
;// CONCATENATED MODULE: ./build/src/validation/contracts/odcs-quality.js


const METRICS = ['nullValues', 'missingValues', 'invalidValues', 'duplicateValues', 'rowCount'];
/** Names of version 3.0, which called the metric `rule`. */
const FORMER = {
    duplicateCount: 'duplicateValues',
    uniqueCheck: 'duplicateValues',
    nullCheck: 'nullValues',
    nullCount: 'nullValues',
    validValues: 'invalidValues',
    countCheck: 'rowCount',
};
const KEPT = ['name', 'description', 'dimension', 'unit', ...table_schema/* OPERATORS */.we];
const ARGUMENTS = ['validValues', 'pattern', 'missingValues'];
/**
 * A quality rule of ODCS, of a column or (`field` undefined) of the whole table, in the words of ours; text where it cannot be
 * checked: why.
 */
function qualityOf(rule, field) {
    const { type = 'library' } = rule;
    if (type === 'text')
        return 'it is written for people';
    if (type === 'custom')
        return `rules of ${typeof rule['engine'] === 'string' ? rule['engine'] : 'other engines'} are not run`;
    const isBound = table_schema/* OPERATORS */.we.some((operator) => rule[operator] !== undefined);
    const kept = Object.fromEntries(KEPT.filter((key) => rule[key] !== undefined).map((key) => [key, rule[key]]));
    const base = { ...kept, ...(isAdvice(rule) && { severity: 'warning' }), ...(field !== undefined && { field }) };
    if (type === 'sql') {
        if (!isBound)
            return 'it does not say what the query must give';
        return {
            ...base,
            type: 'sql',
            query: typeof rule['query'] === 'string' ? ourPlaces(rule['query']) : rule['query'],
        };
    }
    const named = rule['metric'] ?? rule['rule'];
    const metric = typeof named === 'string' ? (FORMER[named] ?? named) : undefined;
    if (metric === undefined || !METRICS.includes(metric))
        return `there is no metric ${JSON.stringify(named)}`;
    const given = {
        ...(rule['validValues'] !== undefined && { validValues: rule['validValues'] }),
        ...(0,contracts_contract/* mapAt */.SC)(rule['arguments']),
    };
    const { properties, ...rest } = given;
    const unknown = Object.keys(rest).find((key) => !ARGUMENTS.includes(key));
    if (unknown !== undefined)
        return `the argument ${unknown} is not known`;
    // All values being valid is what the rule of that name asks for.
    if (!isBound && named !== 'validValues')
        return 'it has no bound';
    return {
        ...base,
        ...(properties !== undefined && { field: properties }),
        metric,
        arguments: rest,
        ...(!isBound && { mustBe: 0 }),
    };
}
/** Its id among the rules of its column. */
function qualityName(rule, index) {
    const name = rule['name'] ?? rule['metric'] ?? rule['rule'];
    return typeof name === 'string' ? name : `quality[${index}]`;
}
function isAdvice({ severity }) {
    return typeof severity === 'string' && /^(?:info|warn)/i.test(severity);
}
/** `${table}`, `{object}`, `${column}` and `{property}` are written in contracts. */
function ourPlaces(query) {
    return query.replace(/\$?\{(?:table|object)\}/g, '{object}').replace(/\$?\{(?:column|property)\}/g, '{property}');
}

;// CONCATENATED MODULE: ./build/src/validation/contracts/odcs.js




/** Whether a file is a data contract of the Open Data Contract Standard. */
function isDataContract(file, value) {
    return /\.odcs\.(?:ya?ml|json)$/i.test(file) || (0,contracts_contract/* mapAt */.SC)(value)?.['kind'] === 'DataContract';
}
/**
 * What a data contract (ODCS version 3) says of one table: the object of its name, or the only one. The data may have more columns
 * than the contract. Throws `SCHEMA_INVALID` (exit 2).
 */
function readDataContract(source, file, { names }) {
    const contract = (0,contracts_contract/* mapAt */.SC)(source.value) ?? {};
    const invalid = (message, hint, ...path) => (0,contracts_contract/* schemaInvalid */.Vi)(file, [{ message, hint, location: source.locate(path) }]);
    const { apiVersion } = contract;
    const version = typeof apiVersion === 'string' ? apiVersion : '';
    if (!/^v?3\./.test(version)) {
        const what = version === '' ? 'the contract does not say its apiVersion' : `the contract is of version ${version}`;
        throw invalid(what, 'Version 3 of the Open Data Contract Standard is read: `apiVersion: v3.1.0`.', 'apiVersion');
    }
    const objects = (0,contracts_contract/* mapsAt */.ht)(contract['schema']);
    const isNamed = (object) => names.some((name) => name === object['name'] || name === object['physicalName']);
    const index = objects.length === 1 ? 0 : objects.findIndex(isNamed);
    if (index < 0) {
        const listed = objects.map(({ name }) => String(name)).join(', ');
        const hint = `Name the dataset or its file as one of them: ${listed}.`.slice(0, 500);
        if (objects.length === 0)
            throw invalid('the contract has no schema', 'Add `schema` with an object.', 'schema');
        throw invalid('none of the objects is the one that is asked for', hint, 'schema');
    }
    const unchecked = [];
    if ((0,contracts_contract/* mapsAt */.ht)(contract['slaProperties']).length > 0)
        unchecked.push({ id: 'slaProperties', reason: 'what the contract says of service levels is not checked' });
    const { value, places } = tableOf(objects[index], ['schema', index], unchecked);
    const schema = (0,read_schema/* checkedSchema */.Ph)({ value, source, file, placeOf: (path) => placeIn(places, path) });
    return { schema, unchecked, files: [] };
}
function placeIn(places, path) {
    for (let length = path.length; length > 0; length--) {
        const known = places.get(JSON.stringify(path.slice(0, length)));
        if (known)
            return [...known, ...path.slice(length).filter((step) => step !== 'constraints')];
    }
    return places.get('[]');
}
function tableOf(object, at, unchecked) {
    const places = new Map([['[]', at]]);
    const properties = (0,contracts_contract/* mapsAt */.ht)(object['properties']);
    const quality = [];
    const addQuality = (of, field, from) => (0,contracts_contract/* mapsAt */.ht)(of['quality']).forEach((rule, index) => {
        const made = qualityOf(rule, field);
        const prefix = field === undefined ? '' : `${field}.`;
        if (typeof made === 'string')
            unchecked.push({ id: `${prefix}${qualityName(rule, index)}`, reason: made });
        else
            places.set(JSON.stringify(['quality', quality.push(made) - 1]), [...from, 'quality', index]);
    });
    const fields = properties.map((property, index) => {
        const from = [...at, 'properties', index];
        places.set(JSON.stringify(['fields', index]), from);
        places.set(JSON.stringify(['fields', index, 'constraints']), [...from, 'logicalTypeOptions']);
        places.set(JSON.stringify(['fields', index, 'type']), [...from, 'logicalType']);
        addQuality(property, columnOf(property), from);
        if ((0,contracts_contract/* mapsAt */.ht)(property['relationships']).length > 0)
            unchecked.push({ id: `${columnOf(property)}.relationships`, reason: 'other tables are not looked into' });
        return fieldOf(property, unchecked);
    });
    addQuality(object, undefined, at);
    if ((0,contracts_contract/* mapsAt */.ht)(object['relationships']).length > 0)
        unchecked.push({ id: 'relationships', reason: 'other tables are not looked into' });
    const keys = properties
        .filter((property) => property['primaryKey'] === true)
        .sort((a, b) => placeOfKey(a) - placeOfKey(b));
    const { description } = object;
    const value = {
        fields,
        fieldsMatch: 'subset',
        ...(typeof description === 'string' && { description }),
        ...(keys.length > 0 && { primaryKey: keys.map(columnOf) }),
        quality,
    };
    return { value, places };
}
/** The name that the data has for it. */
function columnOf({ name, physicalName }) {
    return String(physicalName ?? name);
}
function placeOfKey({ primaryKeyPosition }) {
    return typeof primaryKeyPosition === 'number' && primaryKeyPosition > 0 ? primaryKeyPosition : Infinity;
}
const TYPES = { timestamp: 'datetime', object: 'any', array: 'any' };
const CONSTRAINTS = [
    'minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'minLength', 'maxLength', 'pattern',
]; // prettier-ignore
const TEXT_FORMATS = ['email', 'uri', 'uuid'];
function fieldOf(property, unchecked) {
    const name = columnOf(property);
    const { logicalType: type, description, required, unique } = property;
    const skip = (rule, reason) => unchecked.push({ id: `${name}.${rule}`, reason });
    const isNested = type === 'object' || type === 'array';
    if (isNested)
        skip('logicalType', `values of type ${type} are not looked into`);
    const constraints = { ...(required === true && { required }), ...(unique === true && { unique }) };
    let format = 'default';
    for (const [option, value] of Object.entries((0,contracts_contract/* mapAt */.SC)(property['logicalTypeOptions']) ?? {})) {
        if (option === 'format' && typeof value === 'string') {
            const found = formatOf(type, value);
            if (found === undefined)
                skip('format', `the format ${value} is not checked`);
            else
                format = found;
        }
        else if (!isNested && CONSTRAINTS.includes(option))
            constraints[option] = value;
        else
            skip(option, `${option} is not checked`);
    }
    return {
        name,
        type: typeof type === 'string' ? (TYPES[type] ?? type) : 'any',
        format,
        ...(typeof description === 'string' && { description }),
        constraints,
    };
}
/** Sizes of numbers are of the store, not of the values. */
function formatOf(type, format) {
    switch (type) {
        case 'date':
        case 'timestamp':
        case 'time':
            return strptimeOf(format);
        case 'string':
            return TEXT_FORMATS.includes(format) ? format : undefined;
        default:
            return undefined;
    }
}

;// CONCATENATED MODULE: ./build/src/validation/contracts/read-contract.js




/**
 * What a file says of a table: a Table Schema with quality rules, a Frictionless Data Package, or a data contract of ODCS. Throws
 * `SCHEMA_INVALID` (exit 2) with every mistake at once, each at file:line:column.
 */
async function readContract(text, file, wanted, readBeside) {
    const source = (0,parse_yaml/* parseYaml */.h)(text, { file });
    if (isDataContract(file, source.value))
        return readDataContract(source, file, wanted);
    if (isDataPackage(file, source.value))
        return readDataPackage(source, file, wanted, readBeside);
    const schema = (0,read_schema/* checkedSchema */.Ph)({ value: source.value ?? {}, source, file, placeOf: (path) => path });
    return { schema, unchecked: [], files: [] };
}
/** As rules that nobody looked at: what a file asks for is never passed over in silence. */
function uncheckedRules(unchecked, rows) {
    return unchecked.map(({ id, reason }) => ({
        id,
        status: 'skipped',
        failing_rows: null,
        total_rows: rows,
        reason,
        sample: [],
    }));
}


/***/ })

};
