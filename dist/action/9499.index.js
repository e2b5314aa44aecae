export const id = 9499;
export const ids = [9499];
export const modules = {

/***/ 84212:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ openSqlTables)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _database_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21275);
/* harmony import */ var _open_relation_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92529);
/* harmony import */ var _read_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(85534);
/* harmony import */ var _relation_column_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(80056);
/* harmony import */ var _sql_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3937);






/** Opens files for SQL, text of CSV as it stands in the file. Throws as `openTable` does. The caller closes them. */
async function openSqlTables(sources) {
    const database = await _database_js__WEBPACK_IMPORTED_MODULE_1__/* .Database */ .W.open();
    try {
        const relations = [];
        for (const [index, { path, ...source }] of sources.entries()) {
            const paths = [path].flat().map((one) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(one));
            relations.push(await (0,_open_relation_js__WEBPACK_IMPORTED_MODULE_2__/* .openRelation */ .z)(database, { ...source, sql: `table${index}`, paths, raw: true }));
        }
        await nameColumns(database, relations[0].columns);
        await database.lock(relations.flatMap(({ files }) => files));
        return {
            tables: relations.map(({ name, sql, columns, isText }) => ({
                name,
                sql,
                isText,
                columns: columns.map((column) => ({ ...column, text: (0,_relation_column_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)(column), isNeverEmpty: isText })),
            })),
            rows: async (sql) => {
                try {
                    return await database.rows(sql);
                }
                catch (error) {
                    throw (0,_read_error_js__WEBPACK_IMPORTED_MODULE_4__/* .readError */ .lS)(error, relations[0].name, relations[0].files);
                }
            },
            select: async (sql, bounds) => {
                try {
                    return await database.rowsOfSelect(sql, bounds);
                }
                catch (error) {
                    throw (0,_read_error_js__WEBPACK_IMPORTED_MODULE_4__/* .outsideError */ .ul)(error, relations[0].name) ?? new Error(firstLine(error), { cause: error });
                }
            },
            patternMistake: async (pattern) => {
                try {
                    await database.rows(`SELECT regexp_full_match('', ${(0,_sql_text_js__WEBPACK_IMPORTED_MODULE_5__/* .quoteText */ .ol)(pattern)})`);
                    return undefined;
                }
                catch (error) {
                    return firstLine(error);
                }
            },
            close: () => database.close(),
        };
    }
    catch (error) {
        database.close();
        throw error;
    }
}
/** A view with the columns' own names; without those that differ from an earlier one by case only, as SQL does not tell. */
async function nameColumns(database, columns) {
    const seen = new Set();
    const told = columns.filter(({ name }) => {
        const key = name.toLowerCase();
        return seen.has(key) ? false : seen.add(key);
    });
    const list = told.map(({ sql, name }) => `${sql} AS ${(0,_sql_text_js__WEBPACK_IMPORTED_MODULE_5__/* .quoteName */ .AB)(name)}`).join(', ');
    await database.run(`CREATE VIEW data AS SELECT ${list} FROM ${columns[0].from}`);
}
function firstLine(error) {
    return ((0,_read_error_js__WEBPACK_IMPORTED_MODULE_4__/* .engineMessage */ .g4)(error) ?? 'it failed').split('\n')[0];
}


/***/ }),

/***/ 29575:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SC: () => (/* binding */ mapAt),
/* harmony export */   Vi: () => (/* binding */ schemaInvalid),
/* harmony export */   ht: () => (/* binding */ mapsAt),
/* harmony export */   vi: () => (/* binding */ staysBeside)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43026);

/** `SCHEMA_INVALID` (exit 2) with all mistakes of a file. */
function schemaInvalid(file, mistakes) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo({
        code: 'SCHEMA_INVALID',
        message: `${file} has ${mistakes.length === 1 ? 'a mistake' : `${mistakes.length} mistakes`}`,
        exitCode: 2,
        mistakes: [...mistakes],
    });
}
/** Whether a path of a file stays in the file's directory, or below it. */
function staysBeside(path) {
    return (path !== '' && !/^(?:[\\/~]|[A-Za-z]:)/.test(path) && !path.includes('\0') && !path.split(/[\\/]/).includes('..'));
}
/** The value as a map; undefined where it is none. */
function mapAt(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value)
        ? value
        : undefined;
}
/** The maps of a list; what is no list has none. */
function mapsAt(value) {
    return (Array.isArray(value) ? value : []).map((one) => mapAt(one) ?? {});
}


/***/ }),

/***/ 33745:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G7: () => (/* binding */ readSchema),
/* harmony export */   Ph: () => (/* binding */ checkedSchema),
/* harmony export */   Rk: () => (/* binding */ KEYS)
/* harmony export */ });
/* harmony import */ var _core_nearest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22007);
/* harmony import */ var _platform_yaml_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52556);
/* harmony import */ var _contracts_contract_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29575);
/* harmony import */ var _table_schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46581);




/** Keys that are known at some place of a schema; a misspelt one is likely one of them. */
const KEYS = [
    'fields', 'fieldsMatch', 'missingValues', 'primaryKey', 'uniqueKeys', 'foreignKeys', 'quality', 'name', 'type', 'format',
    'constraints', 'categories', 'tolerance', 'severity', 'required', 'unique', 'enum', 'minimum', 'maximum',
    'exclusiveMinimum', 'exclusiveMaximum', 'minLength', 'maxLength', 'pattern', 'metric', 'field', 'query', 'arguments',
    'unit', 'reference', 'resource', 'trueValues', 'falseValues', 'decimalChar', 'groupChar', 'bareNumber', ..._table_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .OPERATORS */ .we,
]; // prettier-ignore
/**
 * Reads the text of a schema, YAML or JSON. Throws `SCHEMA_INVALID` (exit 2) with every mistake at once, each at
 * file:line:column.
 */
function readSchema(text, file) {
    const source = (0,_platform_yaml_index_js__WEBPACK_IMPORTED_MODULE_1__/* .parseYaml */ .h)(text, { file });
    return checkedSchema({ value: source.value ?? {}, source, file, placeOf: (path) => path });
}
/** The same of a schema that was read already. */
function checkedSchema(placed) {
    const result = _table_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .tableSchema */ ._A.safeParse(placed.value);
    const mistakes = [...(result.error?.issues ?? []).flatMap((issue) => mistakesOf(issue, placed))];
    if (result.success) {
        mistakes.push(...repeatedFields(result.data, placed));
        if (mistakes.length === 0)
            return result.data;
    }
    throw (0,_contracts_contract_js__WEBPACK_IMPORTED_MODULE_2__/* .schemaInvalid */ .Vi)(placed.file, mistakes);
}
function repeatedFields({ fields }, { source, placeOf }) {
    return fields.flatMap(({ name }, index) => fields.findIndex((field) => field.name === name) === index
        ? []
        : [
            {
                message: `the field "${name}" is there twice`,
                hint: 'Keep one.',
                location: source.locate(placeOf(['fields', index, 'name'])),
            },
        ]);
}
function mistakesOf(issue, { value: root, source, placeOf }) {
    const path = placeOf(issue.path);
    const where = path.length === 0
        ? 'the schema'
        : `\`${path
            .map((part) => (typeof part === 'number' ? `[${part}]` : `.${part}`))
            .join('')
            .replace(/^\./, '')}\``;
    if (issue.code === 'unrecognized_keys') {
        return issue.keys.map((key) => {
            const meant = (0,_core_nearest_js__WEBPACK_IMPORTED_MODULE_3__/* .nearest */ .p)(key, KEYS);
            return {
                message: `unknown key "${key}" in ${where}`,
                hint: meant === undefined ? 'Leave it out.' : `Did you mean "${meant}"?`,
                location: source.locateKey([...path, key]),
            };
        });
    }
    const value = issue.path.reduce((node, key) => node?.[key], root);
    const location = source.locate(path);
    if (issue.code === 'custom') {
        const hint = issue.params?.['hint'];
        return [{ message: `${where}: ${issue.message}`, ...(hint !== undefined && { hint }), location }];
    }
    if (value === undefined)
        return [{ message: `${where} is missing`, location: source.locateKey(path.slice(0, -1)) }];
    const shown = JSON.stringify(value).slice(0, 60);
    if (issue.code === 'invalid_value') {
        const words = issue.values.map(String);
        const meant = typeof value === 'string' ? (0,_core_nearest_js__WEBPACK_IMPORTED_MODULE_3__/* .nearest */ .p)(value, words) : undefined;
        const hint = meant === undefined ? `Write one of ${words.join(', ')}.` : `Did you mean "${meant}"?`;
        return [{ message: `${where} cannot be ${shown}`, hint, location }];
    }
    const hint = issue.code === 'invalid_type' ? `It is of type ${issue.expected}.` : `${issue.message}.`;
    return [{ message: `${where} cannot be ${shown}`, hint, location }];
}


/***/ }),

/***/ 89910:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ validateTable)
});

// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(43026);
// EXTERNAL MODULE: ./build/src/core/format-number.js
var format_number = __webpack_require__(26034);
// EXTERNAL MODULE: ./build/src/core/nearest.js
var nearest = __webpack_require__(22007);
;// CONCATENATED MODULE: ./build/src/validation/field-sql.js
const quote = (text) => `'${text.replaceAll("'", "''")}'`;
const list = (texts) => `(${texts.map(quote).join(', ')})`;
/** Stored types that are the schema's types already. */
const SAME = {
    number: ['number', 'integer'],
    integer: ['integer'],
    boolean: ['boolean'],
    date: ['date'],
    datetime: ['timestamp'],
    year: ['integer'],
};
/** What values of a type are in SQL; all others are text. */
const SQL_TYPES = {
    integer: 'HUGEINT',
    number: 'DOUBLE',
    boolean: 'BOOLEAN',
    date: 'DATE',
    datetime: 'TIMESTAMP',
    time: 'TIME',
    year: 'INTEGER',
};
/** The field in the column of that number. Texts that mean "no value" are those of text columns only: typed files have a value for it. */
function fieldSql(field, column, missingValues, number) {
    const { type, sql } = column;
    const facts = {
        isTime: field.type === 'date' || field.type === 'datetime',
        isWhole: field.type === 'integer',
    };
    const stored = (text, value, isOfType = false) => defined(column, number, { text, value }, { ...facts, isOfType });
    if (type === 'other')
        return stored(`CAST(${sql} AS VARCHAR)`, noValue(field));
    if (SAME[field.type]?.includes(type))
        return stored(column.text, sql, true);
    // A table without any value has no type of its own.
    if (type !== 'string' && field.type !== 'any')
        return stored(column.text, wrongType(field, column));
    const missing = field.missingValues ?? missingValues;
    const text = type === 'string' ? presentText(column, missing) : column.text;
    const made = { text, ...parsed(field, `t${number}`, `r${number}`) };
    return defined(column, number, made, { ...facts, isOfType: made.value === `t${number}` });
}
/** A column that no field describes. */
function plainColumn(column, number) {
    const isTime = column.type === 'date' || column.type === 'timestamp';
    const facts = { isOfType: true, isTime, isWhole: column.type === 'integer' };
    return defined(column, number, { text: column.text, value: column.sql }, facts);
}
/** What is stored as a number is missing where it is NaN; that is found faster than its text is written. */
function defined({ type, sql }, number, columns, facts) {
    const isMissing = type === 'string' || type === 'other'
        ? `t${number} IS NULL`
        : type === 'number'
            ? `(${sql} IS NULL OR isnan(CAST(${sql} AS DOUBLE)))`
            : `${sql} IS NULL`;
    return { columns, sql: { text: `t${number}`, value: `v${number}`, isMissing, ...facts } };
}
function noValue({ type }) {
    return `CAST(NULL AS ${SQL_TYPES[type] ?? 'VARCHAR'})`;
}
function presentText({ text, isNeverEmpty }, missing) {
    if (missing.length === 1 && missing[0] === '')
        return isNeverEmpty ? text : `nullif(${text}, '')`;
    const whole = missing.includes('') ? text : `coalesce(${text}, '')`;
    return missing.length === 0 ? whole : `CASE WHEN ${whole} IN ${list(missing)} THEN NULL ELSE ${whole} END`;
}
/** Floats that are whole are integers: a column with missing values is often stored so. */
function wrongType(field, { sql, type }) {
    if (field.type === 'integer' && type === 'number')
        return `CASE WHEN ${sql} = trunc(${sql}) AND abs(${sql}) < 9e18 THEN CAST(${sql} AS BIGINT) END`;
    if (field.type === 'datetime' && type === 'date')
        return `CAST(${sql} AS TIMESTAMP)`;
    return noValue(field);
}
const cast = (text, type) => `TRY_CAST(${text} AS ${type})`;
/** The usual spellings, which GLOB finds faster than a regular expression. */
const DIGITS_OF_DATE = '0000-00-00'.replaceAll('0', '[0-9]');
const DIGITS_OF_TIME = '00:00:00'.replaceAll('0', '[0-9]');
/** SQL that reads a text as the field's type, NULL where it is not of it; `casted` is what `cast` will be called. */
function parsed(field, text, casted) {
    const { type, format } = field;
    const isDefault = format === 'default' || format === 'any';
    switch (type) {
        case 'any':
            return { value: text };
        case 'string':
            return { value: STRING_FORMATS[format] === undefined ? text : read(text, STRING_FORMATS[format], text) };
        case 'integer': {
            const digits = numberText(field, text);
            const usual = { test: `CAST(${casted} AS VARCHAR) = ${digits}`, value: `CAST(${casted} AS HUGEINT)` };
            const value = read(digits, '\\s*[+-]?[0-9]+\\s*', cast(digits, 'HUGEINT'), usual);
            return { cast: cast(digits, 'BIGINT'), value };
        }
        case 'number': {
            const digits = numberText(field, text);
            const pattern = '\\s*(?:[+-]?(?:[0-9]+\\.?[0-9]*|\\.[0-9]+)(?:[eE][+-]?[0-9]+)?|NaN|-?INF)\\s*';
            const usual = { test: `isfinite(${casted}) AND NOT contains(${digits}, '_')`, value: casted };
            return { cast: cast(digits, 'DOUBLE'), value: read(digits, pattern, casted, usual) };
        }
        case 'boolean':
            return {
                value: `CASE WHEN ${text} IN ${list(field.trueValues)} THEN true WHEN ${text} IN ${list(field.falseValues)} THEN false END`,
            };
        case 'date': {
            if (!isDefault)
                return { value: `CAST(try_strptime(${text}, ${quote(format)}) AS DATE)` };
            const usual = { test: `${text} GLOB '${DIGITS_OF_DATE}'`, value: casted };
            return { cast: cast(text, 'DATE'), value: read(text, '\\d{4}-\\d\\d-\\d\\d', casted, usual) };
        }
        case 'datetime': {
            if (!isDefault)
                return { value: `CAST(CAST(try_strptime(${text}, ${quote(format)}) AS TIMESTAMPTZ) AS TIMESTAMP)` };
            const pattern = '\\d{4}-\\d\\d-\\d\\d[T ]\\d\\d:\\d\\d(?::\\d\\d(?:\\.\\d+)?)?(?:Z|[+-]\\d\\d:?\\d\\d)?';
            const usual = { test: `${text} GLOB '${DIGITS_OF_DATE} ${DIGITS_OF_TIME}'`, value: casted };
            const value = read(text, pattern, `CAST(${cast(text, 'TIMESTAMPTZ')} AS TIMESTAMP)`, usual);
            return { cast: cast(text, 'TIMESTAMP'), value };
        }
        case 'time':
            return {
                value: isDefault
                    ? read(text, '\\d\\d:\\d\\d:\\d\\d(?:\\.\\d+)?', cast(text, 'TIME'))
                    : `CAST(try_strptime(${text}, ${quote(format)}) AS TIME)`,
            };
        case 'year':
            return { value: read(text, '-?\\d{4}', cast(text, 'INTEGER')) };
        case 'yearmonth':
            return { value: read(text, '\\d{4}-(?:0[1-9]|1[0-2])', text) };
    }
}
const STRING_FORMATS = {
    email: '[^@\\s]+@[^@\\s]+\\.[^@\\s]+',
    uri: '[A-Za-z][A-Za-z0-9+.-]*:\\S+',
    uuid: '[0-9A-Fa-f]{8}-(?:[0-9A-Fa-f]{4}-){3}[0-9A-Fa-f]{12}',
};
/** The value of a text that matches. Where the `usual` test holds, the text matches too: it is asked first, being faster. */
function read(text, pattern, value, usual) {
    const usually = usual ? `WHEN ${usual.test} THEN ${usual.value} ` : '';
    return `CASE ${usually}WHEN regexp_full_match(${text}, ${quote(pattern)}) THEN ${value} END`;
}
/** The number as SQL writes it: other signs for groups and decimals, and what stands around it, are taken away. */
function numberText({ decimalChar, groupChar, bareNumber }, text) {
    let bare = text;
    if (groupChar !== undefined)
        bare = `replace(${bare}, ${quote(groupChar)}, '')`;
    if (decimalChar !== '.')
        bare = `replace(${bare}, ${quote(decimalChar)}, '.')`;
    return bareNumber ? bare : `regexp_replace(${bare}, '^[^0-9.+-]+|[^0-9.]+$', '', 'g')`;
}
/** A value of the schema as SQL compares it with the field's values. Undefined when it is not of the field's type. */
function literalSql(field, value) {
    const text = String(value);
    switch (field.type) {
        case 'integer':
        case 'number':
        case 'year':
            return Number.isFinite(Number(text)) && text.trim() !== '' && typeof value !== 'boolean'
                ? /^[+-]?\d+$/.test(text)
                    ? `CAST('${text}' AS HUGEINT)`
                    : `CAST('${Number(text)}' AS DOUBLE)`
                : undefined;
        case 'boolean':
            if (typeof value === 'boolean')
                return text;
            return field.trueValues.includes(text) ? 'true' : field.falseValues.includes(text) ? 'false' : undefined;
        case 'date':
            return /^\d{4}-\d\d-\d\d$/.test(text) ? `TRY_CAST(${quote(text)} AS DATE)` : undefined;
        case 'datetime':
            return /^\d{4}-\d\d-\d\d/.test(text) ? `CAST(TRY_CAST(${quote(text)} AS TIMESTAMPTZ) AS TIMESTAMP)` : undefined;
        case 'time':
            return /^\d\d:\d\d/.test(text) ? `TRY_CAST(${quote(text)} AS TIME)` : undefined;
        default:
            return quote(text);
    }
}

;// CONCATENATED MODULE: ./build/src/validation/repeated-sql.js
/** SQL of several values as one. */
function tupleSql(values) {
    if (values.length === 1)
        return values[0];
    return `struct_pack(${values.map((value, at) => `p${at} := ${value}`).join(', ')})`;
}
/** Whole numbers from 0 up to here are counted by a bit each, 256 KiB in all; ids often are such numbers. */
const MOST_BITS = 2 ** 21;
/** SQL of an aggregate: how many different values there are. Numbers that have a bit take half the time that a table of them does. */
function distinctSql(value, isWhole) {
    if (!isWhole)
        return `count(DISTINCT ${value})`;
    const hasBit = `${value} BETWEEN 0 AND ${MOST_BITS}`;
    const bits = `bitstring_agg(CASE WHEN ${hasBit} THEN CAST(${value} AS BIGINT) END, 0, ${MOST_BITS})`;
    return `coalesce(bit_count(${bits}), 0) + count(DISTINCT CASE WHEN NOT (${hasBit}) THEN ${value} END)`;
}
/** SQL: whether another row of `fields` has the same values; rows that lack one of them are like none. */
function repeatedSql(values) {
    const present = values.map((value) => `${value} IS NOT NULL`).join(' AND ');
    const repeated = `SELECT ${tupleSql(values)} FROM fields WHERE ${present} GROUP BY ${values.join(', ')} HAVING count(*) > 1`;
    return `(${present} AND ${tupleSql(values)} IN (${repeated}))`;
}

;// CONCATENATED MODULE: ./build/src/validation/compile-field.js


const BOUNDS = [
    ['minimum', '<'],
    ['maximum', '>'],
    ['exclusiveMinimum', '<='],
    ['exclusiveMaximum', '>='],
];
/**
 * Rules of one field. NULL fails `required` only; a value that is not of the type fails `type` only. Values of the schema
 * that are not of the field's type are mistakes.
 */
function compileField(field, column, missingValues, number) {
    const defined = fieldSql(field, column, missingValues, number);
    const { text, value, isMissing, isOfType, isWhole } = defined.sql;
    const { constraints, name, severity, tolerance } = field;
    const rules = [];
    const mistakes = [];
    const add = (rule, fails, more = {}) => rules.push({
        kind: 'rows',
        id: `${name}.${rule}`,
        severity,
        tolerance,
        fails,
        ...more,
        shows: [{ name, sql: text }],
    });
    const literal = (rule, given) => {
        const found = literalSql(field, given);
        if (found === undefined) {
            mistakes.push({
                message: `${rule} of "${name}" cannot be ${JSON.stringify(given)}`,
                hint: `The field is of type ${field.type}.`,
            });
        }
        return found;
    };
    // Counts without a condition are the fastest there are.
    if (field.type !== 'any' && isOfType)
        add('type', 'false', { count: '0' });
    else if (field.type !== 'any')
        add('type', `NOT ${isMissing} AND ${value} IS NULL`, { count: `count(${text}) - count(${value})` });
    if (constraints.required)
        add('required', isMissing, isMissing === `${text} IS NULL` ? { count: `count(*) - count(${text})` } : {});
    if (constraints.unique) {
        add('unique', repeatedSql([value]), { looksUp: true, count: `count(${value}) - (${distinctSql(value, isWhole)})` });
    }
    const allowed = constraints.enum ?? field.categories;
    if (allowed) {
        const rule = constraints.enum ? 'enum' : 'categories';
        const values = allowed.map((one) => literal(rule, one)).filter((one) => one !== undefined);
        if (values.length > 0)
            add(rule, `${value} NOT IN (${values.join(', ')})`);
    }
    for (const [rule, operator] of BOUNDS) {
        const given = constraints[rule];
        const bound = given === undefined ? undefined : literal(rule, given);
        // A number that is NaN is within no bounds; to DuckDB it is above all.
        if (bound !== undefined) {
            const isNan = field.type === 'number' && operator.startsWith('<') ? ` OR isnan(CAST(${value} AS DOUBLE))` : '';
            add(rule, `${value} ${operator} ${bound}${isNan}`);
        }
    }
    if (constraints.minLength !== undefined)
        add('minLength', `length(${text}) < ${constraints.minLength}`);
    if (constraints.maxLength !== undefined)
        add('maxLength', `length(${text}) > ${constraints.maxLength}`);
    if (constraints.pattern !== undefined)
        add('pattern', `NOT regexp_full_match(${text}, '${constraints.pattern.replaceAll("'", "''")}')`);
    return { rules, defined, mistakes };
}

// EXTERNAL MODULE: ./build/src/validation/compile-quality.js
var compile_quality = __webpack_require__(57780);
// EXTERNAL MODULE: ./build/src/validation/distinct-ids.js
var distinct_ids = __webpack_require__(4190);
;// CONCATENATED MODULE: ./build/src/validation/compile-schema.js






/**
 * A schema as rules over the columns of the data. `referenced` has the tables of foreign keys by the name of their resource;
 * '' is the table itself. Rules of a field that the data may lack are skipped, of one that it must have failed.
 */
function compileSchema(schema, columns, referenced, now) {
    const numbers = new Map(columns.map(({ name }, number) => [name, number]));
    const fields = new Map();
    const defined = new Map();
    const rules = schema.fields.length === 0 ? [] : [matchRule(schema, columns)];
    const mistakes = [];
    const declared = new Set(schema.fields.map(({ name }) => name));
    for (const field of schema.fields) {
        const number = numbers.get(field.name);
        if (number === undefined)
            continue;
        const compiled = compileField(field, columns[number], schema.missingValues, number);
        rules.push(...compiled.rules);
        mistakes.push(...compiled.mistakes);
        fields.set(field.name, compiled.defined.sql);
        defined.set(number, compiled.defined.columns);
    }
    // Columns that the schema does not name can still be spoken of.
    for (const [number, column] of columns.entries()) {
        if (fields.has(column.name))
            continue;
        const plain = plainColumn(column, number);
        fields.set(column.name, plain.sql);
        defined.set(number, plain.columns);
    }
    const key = (id, names, make) => {
        const undeclared = names.find((name) => !declared.has(name) && !numbers.has(name));
        if (undeclared !== undefined)
            mistakes.push(unknownField(id, undeclared, [...declared]));
        const absent = names.find((name) => !fields.has(name));
        if (absent === undefined)
            rules.push(make(names.map((name) => fields.get(name))));
        else
            rules.push({ kind: 'known', id, severity: 'error', status: 'fail', reason: `the data has no field "${absent}"` });
    };
    const { primaryKey, uniqueKeys, foreignKeys } = schema;
    if (primaryKey) {
        key('primaryKey', primaryKey, (all) => {
            const present = all.map(({ isMissing }) => `NOT ${isMissing}`).join(' AND ');
            return keyRule('primaryKey', primaryKey, all, `NOT (${present}) OR `, `count(CASE WHEN NOT (${present}) THEN 1 END) + `);
        });
    }
    for (const names of uniqueKeys) {
        const id = `uniqueKey(${names.join(',')})`;
        key(id, names, (all) => keyRule(id, names, all, '', ''));
    }
    for (const { fields: names, reference } of foreignKeys) {
        const id = `foreignKey(${names.join(',')})`;
        const table = referenced.get(reference.resource ?? '');
        const others = reference.fields.map((name) => table?.columns.find((column) => column.name === name));
        if (!table || others.includes(undefined) || others.length !== names.length) {
            mistakes.push({
                message: `${id} refers to ${reference.fields.join(', ')} of ${reference.resource || 'the table itself'}, which is not there`,
                hint: 'Name a table that can be read, and as many of its fields as the key has.',
            });
            continue;
        }
        key(id, names, (all) => {
            const present = all.map(({ isMissing }) => `NOT ${isMissing}`).join(' AND ');
            const texts = others.map((other) => other.text);
            const isWhole = texts.map((text) => `${text} IS NOT NULL`).join(' AND ');
            const keys = `SELECT ${tupleSql(texts)} FROM ${table.sql} WHERE ${isWhole}`;
            return {
                kind: 'rows',
                id,
                severity: 'error',
                tolerance: 0,
                fails: `${present} AND ${tupleSql(all.map(({ text }) => text))} NOT IN (${keys})`,
                looksUp: true,
                shows: names.map((name, index) => ({ name, sql: all[index].text })),
            };
        });
    }
    rules.push(...schema.quality.map((rule, index) => (0,compile_quality/* compileQuality */.$)(rule, index, fields, now)));
    return { rules: (0,distinct_ids/* distinctIds */.X)(rules), columns: defined, mistakes };
}
function keyRule(id, names, all, orFails, plus) {
    const values = all.map(({ value }) => value);
    const present = values.map((value) => `${value} IS NOT NULL`).join(' AND ');
    const distinct = all.length === 1
        ? distinctSql(values[0], all[0].isWhole)
        : distinctSql(`CASE WHEN ${present} THEN ${tupleSql(values)} END`, false);
    return {
        kind: 'rows',
        id,
        severity: 'error',
        tolerance: 0,
        fails: `${orFails}coalesce(${repeatedSql(values)}, false)`,
        looksUp: true,
        count: `${plus}count(CASE WHEN ${present} THEN 1 END) - (${distinct})`,
        shows: names.map((name, index) => ({ name, sql: all[index].text })),
    };
}
/** Whether the data has the fields it should have, as `fieldsMatch` says. */
function matchRule({ fields, fieldsMatch }, columns) {
    const wanted = fields.map(({ name }) => name);
    const there = columns.map(({ name }) => name);
    const absent = wanted.filter((name) => !there.includes(name));
    const extra = there.filter((name) => !wanted.includes(name));
    const reasons = [];
    const mayLack = fieldsMatch === 'superset' || fieldsMatch === 'partial';
    const mayHaveMore = fieldsMatch === 'subset' || fieldsMatch === 'partial';
    if (absent.length > 0 && !mayLack)
        reasons.push(`the data lacks ${absent.join(', ')}`);
    if (extra.length > 0 && !mayHaveMore)
        reasons.push(`the schema does not know ${extra.join(', ')}`);
    if (fieldsMatch === 'partial' && absent.length === wanted.length)
        reasons.push('no field is in the data');
    if (reasons.length === 0 && fieldsMatch === 'exact' && wanted.some((name, index) => name !== there[index]))
        reasons.push('the fields stand in another order (`fieldsMatch: equal` allows it)');
    const status = reasons.length === 0 ? 'pass' : 'fail';
    return { kind: 'known', id: 'fieldsMatch', severity: 'error', status, reason: reasons.join('; ') };
}
function unknownField(id, name, known) {
    const meant = (0,nearest/* nearest */.p)(name, known);
    return {
        message: `${id} names "${name}", which is no field`,
        hint: meant === undefined ? `Fields are ${known.join(', ')}.` : `Did you mean "${meant}"?`,
    };
}

;// CONCATENATED MODULE: ./build/src/validation/fields-query.js
/**
 * Asks about the rows of the table that is validated. SQL finds the text of a column there as `t<number>`, its value as
 * `v<number>`, each computed once a row, however many rules read it; all rows are `fields` to its subqueries.
 */
class FieldsQuery {
    port;
    columns;
    constructor(port, columns) {
        this.port = port;
        this.columns = columns;
    }
    /** Names of the columns as they are in the data. */
    get names() {
        return this.port.tables[0].columns.map(({ name }) => name);
    }
    /** Rows of `SELECT <list> FROM` them. `lookUps` are the SQL of further columns `f0`, `f1`…, which may hold subqueries. */
    rows(list, lookUps = [], { isNumbered = false, first, where = 'true', timeoutMs } = {}) {
        const { sql } = this.port.tables[0];
        const asked = [...list, ...lookUps].join(', ');
        const some = first === undefined ? sql : `(SELECT * FROM ${sql} LIMIT ${first})`;
        const also = isNumbered ? 'row_number() OVER () AS n, ' : timeoutMs === undefined ? '' : this.named();
        const source = also === '' ? some : `(SELECT ${also}* FROM ${some})`;
        const found = lookUps.map((lookUp, at) => `, (${lookUp}) AS f${at}`).join('');
        // Materialized, which is the default, all rows would have to fit into memory.
        const all = /\bfields\b/.test(asked) ? `WITH fields AS NOT MATERIALIZED ${this.view(some, asked)} ` : '';
        const query = `${all}SELECT ${list.join(', ')} FROM (SELECT *${found} FROM ${this.view(source, asked)}) WHERE ${where}`;
        return timeoutMs === undefined ? this.port.rows(query) : this.port.select(query, { timeoutMs, limit: 1 });
    }
    /** SQL of all columns under their own names; of those that differ by case only the first, as in `data`. */
    named() {
        const { columns } = this.port.tables[0];
        const names = columns.map(({ name }) => name.toLowerCase());
        return columns
            .filter((_, at) => names.indexOf(names[at]) === at)
            .map(({ name, sql }) => `${sql} AS "${name.replaceAll('"', '""')}", `)
            .join('');
    }
    /** One level for texts, one for what they are cast to, one for values: a level computes each of its columns once. */
    view(from, asked) {
        const named = new Set(asked.match(/\b[tv]\d+\b/g));
        const [texts, casts, values] = [[], [], []];
        for (const [number, { text, cast, value }] of this.columns) {
            const isValueAsked = named.has(`v${number}`);
            if (isValueAsked || named.has(`t${number}`))
                texts.push(`, ${text} AS t${number}`);
            if (isValueAsked && cast !== undefined)
                casts.push(`, ${cast} AS r${number}`);
            if (isValueAsked)
                values.push(`, ${value} AS v${number}`);
        }
        return [texts, casts, values].reduce((inner, more) => `(SELECT *${more.join('')} FROM ${inner})`, from);
    }
}
/** Row rules as SQL conditions: those that look something up read it from a column of `lookUps`. */
function conditionsOf(rules) {
    const lookUps = [];
    const conditions = rules.map(({ fails, looksUp }) => (looksUp ? `f${lookUps.push(fails) - 1}` : fails));
    return { conditions, lookUps };
}

// EXTERNAL MODULE: ./build/src/validation/table-schema.js
var table_schema = __webpack_require__(46581);
;// CONCATENATED MODULE: ./build/src/validation/operators.js


/** Whether a number meets every bound of a rule; a number that is not there meets none. Intervals are closed. */
function meets(rule, value) {
    if (value === null || Number.isNaN(value))
        return false;
    const between = ([low, high]) => low <= value && value <= high;
    return table_schema/* OPERATORS */.we.every((operator) => {
        switch (operator) {
            case 'mustBe':
                return rule.mustBe === undefined || value === rule.mustBe;
            case 'mustNotBe':
                return rule.mustNotBe === undefined || value !== rule.mustNotBe;
            case 'mustBeGreaterThan':
                return rule.mustBeGreaterThan === undefined || value > rule.mustBeGreaterThan;
            case 'mustBeGreaterOrEqualTo':
                return rule.mustBeGreaterOrEqualTo === undefined || value >= rule.mustBeGreaterOrEqualTo;
            case 'mustBeLessThan':
                return rule.mustBeLessThan === undefined || value < rule.mustBeLessThan;
            case 'mustBeLessOrEqualTo':
                return rule.mustBeLessOrEqualTo === undefined || value <= rule.mustBeLessOrEqualTo;
            case 'mustBeBetween':
                return rule.mustBeBetween === undefined || between(rule.mustBeBetween);
            case 'mustNotBeBetween':
                return rule.mustNotBeBetween === undefined || !between(rule.mustNotBeBetween);
        }
    });
}
const WORDS = {
    mustBe: 'be',
    mustNotBe: 'not be',
    mustBeGreaterThan: 'be above',
    mustBeGreaterOrEqualTo: 'be at least',
    mustBeLessThan: 'be below',
    mustBeLessOrEqualTo: 'be at most',
    mustBeBetween: 'be between',
    mustNotBeBetween: 'not be between',
};
/** What the bounds of a rule ask for, e.g. `must be at least 3`. */
function boundsInWords(rule) {
    const words = table_schema/* OPERATORS */.we.flatMap((operator) => {
        const bound = rule[operator];
        return bound === undefined ? [] : [`${WORDS[operator]} ${[bound].flat().map(format_number/* formatNumber */.ZV).join(' and ')}`];
    });
    return `must ${words.join(' and ')}`;
}

;// CONCATENATED MODULE: ./build/src/validation/row-condition.js
/** Columns of `FieldsQuery`: a column of the data with such a name would be taken for one of them, or one of them for it. */
const OWN_NAME = /^(?:[ctrvf]\d+|n)$/i;
const COUNT = /^\s*select\s+count\s*\(\s*\*\s*\)\s+from\s+data\s+where\s([\s\S]+?);?\s*$/i;
/** Whose meaning depends on the columns around, and what may hide a bracket. */
const ELSEWHERE = /\b(?:columns|data|[ctvrf]\d+|n)\b|\be'|[#$;]|--|\/\*/i;
/**
 * The condition of `select count(*) from data where <condition>`, as most rules in SQL are written, where it can be asked
 * beside other questions about the same row with the same answer; undefined where that is not sure. What is no condition at
 * all may come back: between brackets it is an error of SQL still.
 */
function rowCondition(query, names) {
    const condition = COUNT.exec(query)?.[1];
    if (condition === undefined || names.some((name) => OWN_NAME.test(name)))
        return undefined;
    if (ELSEWHERE.test(condition))
        return undefined;
    const bare = condition.replace(/'[^']*'|"[^"]*"/g, ' ');
    return /['"]/.test(bare) || !isBalanced(bare) ? undefined : condition;
}
function isBalanced(text) {
    let depth = 0;
    for (const [bracket] of text.matchAll(/[()[\]{}]/g)) {
        depth += '([{'.includes(bracket) ? 1 : -1;
        if (depth < 0)
            return false;
    }
    return depth === 0;
}

;// CONCATENATED MODULE: ./build/src/validation/rule-values.js


/** Rules in one query: each holds a megabyte or so while it is looked at. */
const MOST_AT_ONCE = 100;
/**
 * The number of rows, and for each rule how many rows fail or the number that it bounds: one pass for a hundred rules. Queries
 * that count rows are answered by it, too, where all of them can be, and nothing takes longer than they may (`timeoutMs` each).
 */
async function ruleValues(rules, query, timeoutMs) {
    const own = rules.filter((rule) => rule.kind === 'rows' || rule.kind === 'number');
    const counts = rules.filter((rule) => rule.kind === 'query' && rowCondition(rule.query, query.names) !== undefined);
    if (counts.length > 0) {
        try {
            return await valuesOf([...own, ...counts], query, timeoutMs * (counts.length + 1));
        }
        catch {
            // Whoever asks one by one hears which cannot be answered, and why.
        }
    }
    return valuesOf(own, query);
}
/** `timeoutMs` where there are queries among the rules. */
async function valuesOf(measured, query, timeoutMs) {
    const values = new Map();
    let total = 0;
    for (let first = 0; first === 0 || first < measured.length; first += MOST_AT_ONCE) {
        const some = measured.slice(first, first + MOST_AT_ONCE);
        const counted = some.filter((rule) => rule.kind === 'rows' && rule.count === undefined);
        const { conditions, lookUps } = conditionsOf(counted);
        const conditionOf = new Map(counted.map((rule, at) => [rule, conditions[at]]));
        const asked = some.map((rule) => expressionOf(rule, conditionOf, query.names));
        const [row = []] = await query.rows(['count(*)', ...asked], lookUps, { timeoutMs });
        total = Number(row[0]);
        some.forEach(({ id }, at) => values.set(id, numberOf(row[at + 1])));
    }
    return { total, values };
}
/** SQL of the aggregate that answers a rule. */
function expressionOf(rule, conditionOf, names) {
    if (rule.kind === 'query')
        return `count_if((${rowCondition(rule.query, names)}\n))`;
    if (rule.kind === 'number')
        return `CAST(${rule.value} AS DOUBLE)`;
    return rule.count ?? `count_if(${conditionOf.get(rule)})`;
}
/** A number out of SQL; null for what is none. */
function numberOf(value) {
    if (typeof value === 'boolean')
        return Number(value);
    if (value === null || value === undefined || value === '')
        return null;
    const number = Number(value);
    return Number.isNaN(number) ? null : number;
}

;// CONCATENATED MODULE: ./build/src/validation/sample-rows.js

const MOST_ROWS = 5;
/** Rows come in their order one after the other, on one processor: most samples are found among the first. */
const FIRST_LOOKS = [10_000, 50_000];
/** Rules in one query: each holds a megabyte or so while it is looked at. */
const sample_rows_MOST_AT_ONCE = 100;
/**
 * Rows that fail each of these rules, by its id: of the first rows those that fail among themselves, where they are enough;
 * else the first of all.
 */
async function sampleRows(rules, total, query, showValues) {
    const found = new Map();
    const looks = [...FIRST_LOOKS.filter((first) => total > 2 * first), undefined];
    for (const first of looks) {
        const open = rules.filter(({ id }) => (found.get(id)?.length ?? 0) < MOST_ROWS);
        for (let start = 0; start < open.length; start += sample_rows_MOST_AT_ONCE) {
            const some = open.slice(start, start + sample_rows_MOST_AT_ONCE);
            const { conditions, lookUps } = conditionsOf(some);
            const list = conditions.map((fails) => `CAST(min(CASE WHEN ${fails} THEN n END, ${MOST_ROWS}) AS VARCHAR)`);
            const [row = []] = await query.rows(list, lookUps, { isNumbered: true, first });
            some.forEach(({ id }, at) => {
                const numbers = JSON.parse(String(row[at] ?? '[]'));
                found.set(id, numbers.toSorted((a, b) => a - b));
            });
        }
    }
    const samples = rules.map(({ id }) => [id, found.get(id).map((row) => ({ row }))]);
    if (showValues)
        for (const [at, [, sample]] of samples.entries())
            await addValues(rules[at], sample, query);
    return new Map(samples);
}
async function addValues({ shows }, sample, query) {
    if (sample.length === 0)
        return;
    const first = sample.at(-1).row;
    const where = `n IN (${sample.map(({ row }) => row).join(', ')})`;
    const list = ['n', ...shows.map(({ sql }) => `CAST(${sql} AS VARCHAR)`)];
    for (const [n, ...values] of await query.rows(list, [], { isNumbered: true, first, where })) {
        const texts = values.map((value) => (value === null ? null : String(value)));
        const at = sample.findIndex(({ row }) => row === Number(n));
        sample[at].values = Object.fromEntries(shows.map(({ name }, place) => [name, texts[place]]));
    }
}

;// CONCATENATED MODULE: ./build/src/validation/validate-table.js







/**
 * Judges the data by a schema: one pass over the rows for all rules, then one for rows that failed. Throws
 * `SCHEMA_INVALID` (exit 2) where the schema does not fit itself or its patterns cannot be used.
 */
async function validateTable(schema, port, options) {
    const table = port.tables[0];
    const referenced = new Map([['', table]]);
    for (const [name, index] of options.references)
        referenced.set(name, port.tables[index]);
    const { rules, columns, mistakes } = compileSchema(schema, table.columns, referenced, options.now);
    for (const pattern of patternsOf(schema)) {
        const mistake = await port.patternMistake(pattern);
        if (mistake !== undefined) {
            mistakes.push({
                message: `the pattern ${JSON.stringify(pattern)} cannot be used: ${mistake}`,
                hint: 'Patterns are of RE2, which has no look-around and no back-references.',
            });
        }
    }
    if (mistakes.length > 0) {
        const message = `the schema has ${mistakes.length === 1 ? 'a mistake' : `${mistakes.length} mistakes`}`;
        throw new errors/* UserError */.yo({ code: 'SCHEMA_INVALID', message, exitCode: 2, mistakes });
    }
    const query = new FieldsQuery(port, columns);
    const { total, values } = await ruleValues(rules, query, options.timeoutMs);
    const failing = rules.filter((rule) => rule.kind === 'rows' && (values.get(rule.id) ?? 0) > 0);
    const samples = await sampleRows(failing, total, query, options.showValues);
    const results = [];
    for (const rule of rules) {
        const result = await resultOf(rule, values.get(rule.id) ?? null, total, samples, port, options);
        const isAdvice = result.status === 'fail' && rule.severity === 'warning';
        results.push(isAdvice ? { ...result, status: 'warning' } : result);
    }
    return { decision: results.some(({ status }) => status === 'fail') ? 'fail' : 'pass', rules: results };
}
function patternsOf({ fields, quality }) {
    const given = [...fields.map((field) => field.constraints.pattern), ...quality.map((rule) => rule.arguments.pattern)];
    return new Set(given.filter((pattern) => pattern !== undefined));
}
async function resultOf(rule, value, total, samples, port, options) {
    const base = { id: rule.id, failing_rows: null, total_rows: total, sample: [] };
    switch (rule.kind) {
        case 'known':
            return { ...base, status: rule.status, ...(rule.reason !== '' && { reason: rule.reason }) };
        case 'rows': {
            const failing = value ?? 0;
            const status = failing <= rule.tolerance * total ? 'pass' : 'fail';
            return { ...base, status, failing_rows: failing, sample: samples.get(rule.id) ?? [] };
        }
        case 'number':
            return judged({ ...base, value }, rule);
        case 'query':
            return value === null ? queryResult(base, rule, port, options) : judged({ ...base, value }, rule);
    }
}
function judged(base, { bounds }) {
    if (base.value === null)
        return { ...base, status: 'fail', reason: 'there is no value to judge' };
    if (meets(bounds, base.value))
        return { ...base, status: 'pass' };
    return { ...base, status: 'fail', reason: `it is ${(0,format_number/* formatNumber */.ZV)(base.value)}, and ${boundsInWords(bounds)}` };
}
async function queryResult(base, rule, port, { timeoutMs, showValues }) {
    let rows;
    try {
        rows = await port.select(rule.query, { timeoutMs, limit: 2 });
    }
    catch (error) {
        if (error instanceof errors/* UserError */.yo)
            throw error;
        const { message } = error;
        // DuckDB quotes the value that it stumbles over.
        const told = showValues ? message : message.replace(/'[^']*'/g, "'…'");
        return { ...base, status: 'fail', reason: `the query cannot be run: ${told}` };
    }
    const [row] = rows;
    if (rows.length !== 1 || row?.length !== 1 || (row[0] !== null && numberOf(row[0]) === null)) {
        return { ...base, status: 'fail', reason: 'the query does not give one number' };
    }
    return judged({ ...base, value: numberOf(row[0]) }, rule);
}


/***/ })

};
