export const id = 4255;
export const ids = [4255];
export const modules = {

/***/ 84212:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ openSqlTables)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _database_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48180);
/* harmony import */ var _open_relation_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97200);
/* harmony import */ var _read_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(85534);
/* harmony import */ var _relation_column_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(80056);
/* harmony import */ var _sql_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3937);






/** Opens files for SQL, text of CSV as it stands in the file. Throws as `openTable` does. The caller closes them. */
async function openSqlTables(sources) {
    const database = await _database_js__WEBPACK_IMPORTED_MODULE_1__/* .Database */ .W.open();
    try {
        const relations = [];
        for (const [index, { path, name }] of sources.entries()) {
            const paths = [path].flat().map((one) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(one));
            relations.push(await (0,_open_relation_js__WEBPACK_IMPORTED_MODULE_2__/* .openRelation */ .z)(database, { sql: `table${index}`, paths, name, raw: true }));
        }
        await nameColumns(database, relations[0].columns);
        await database.lock(relations.flatMap(({ files }) => files));
        return {
            tables: relations.map(({ name, sql, columns, isText }) => ({
                name,
                sql,
                isText,
                columns: columns.map((column) => ({ ...column, text: (0,_relation_column_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)(column) })),
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

/***/ 33745:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ readSchema)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43026);
/* harmony import */ var _core_nearest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22007);
/* harmony import */ var _platform_yaml_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52556);
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
    const result = _table_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .tableSchema */ ._A.safeParse(source.value ?? {});
    const mistakes = [...(result.error?.issues ?? []).flatMap((issue) => mistakesOf(issue, source))];
    if (result.success) {
        mistakes.push(...repeatedFields(result.data, source));
        if (mistakes.length === 0)
            return result.data;
    }
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo({
        code: 'SCHEMA_INVALID',
        message: `${file} has ${mistakes.length === 1 ? 'a mistake' : `${mistakes.length} mistakes`}`,
        exitCode: 2,
        mistakes,
    });
}
function repeatedFields({ fields }, source) {
    return fields.flatMap(({ name }, index) => fields.findIndex((field) => field.name === name) === index
        ? []
        : [
            {
                message: `the field "${name}" is there twice`,
                hint: 'Keep one.',
                location: source.locate(['fields', index, 'name']),
            },
        ]);
}
function mistakesOf(issue, source) {
    const path = issue.path;
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
    const value = path.reduce((node, key) => node?.[key], source.value);
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

/***/ 24158:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ validateTable)
});

// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(43026);
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
/** Texts that mean "no value" are those of text columns only: typed files have a value for it. */
function fieldSql(field, column, missingValues) {
    if (column.type === 'other')
        return { text: `CAST(${column.sql} AS VARCHAR)`, value: 'NULL' };
    if (SAME[field.type]?.includes(column.type))
        return { text: column.text, value: column.sql };
    // A table without any value has no type of its own.
    if (column.type !== 'string' && field.type !== 'any')
        return { text: column.text, value: wrongType(field, column) };
    const missing = field.missingValues ?? missingValues;
    const text = column.type === 'string' ? presentText(column.text, missing) : column.text;
    return { text, value: parsed(field, text) };
}
function presentText(text, missing) {
    if (missing.length === 1 && missing[0] === '')
        return `nullif(${text}, '')`;
    const whole = missing.includes('') ? text : `coalesce(${text}, '')`;
    return missing.length === 0 ? whole : `CASE WHEN ${whole} IN ${list(missing)} THEN NULL ELSE ${whole} END`;
}
/** Floats that are whole are integers: a column with missing values is often stored so. */
function wrongType(field, { sql, type }) {
    if (field.type === 'integer' && type === 'number')
        return `CASE WHEN ${sql} = trunc(${sql}) AND abs(${sql}) < 9e18 THEN CAST(${sql} AS BIGINT) END`;
    if (field.type === 'datetime' && type === 'date')
        return `CAST(${sql} AS TIMESTAMP)`;
    return 'NULL';
}
/** SQL that reads a text as the field's type; NULL where it is not of it. */
function parsed(field, text) {
    const { type, format } = field;
    switch (type) {
        case 'any':
            return text;
        case 'string':
            return matching(text, STRING_FORMATS[format]);
        case 'integer':
            return `TRY_CAST(${matching(numberText(field, text), '\\s*[+-]?[0-9]+\\s*')} AS HUGEINT)`;
        case 'number':
            return `TRY_CAST(${matching(numberText(field, text), '\\s*(?:[+-]?(?:[0-9]+\\.?[0-9]*|\\.[0-9]+)(?:[eE][+-]?[0-9]+)?|NaN|-?INF)\\s*')} AS DOUBLE)`;
        case 'boolean':
            return `CASE WHEN ${text} IN ${list(field.trueValues)} THEN true WHEN ${text} IN ${list(field.falseValues)} THEN false END`;
        case 'date':
            return format === 'default' || format === 'any'
                ? `TRY_CAST(${matching(text, '\\d{4}-\\d\\d-\\d\\d')} AS DATE)`
                : `CAST(try_strptime(${text}, ${quote(format)}) AS DATE)`;
        case 'datetime':
            return format === 'default' || format === 'any'
                ? `TRY_CAST(${matching(text, '\\d{4}-\\d\\d-\\d\\d[T ]\\d\\d:\\d\\d(?::\\d\\d(?:\\.\\d+)?)?(?:Z|[+-]\\d\\d:?\\d\\d)?')} AS TIMESTAMPTZ)`
                : `CAST(try_strptime(${text}, ${quote(format)}) AS TIMESTAMPTZ)`;
        case 'time':
            return format === 'default' || format === 'any'
                ? `TRY_CAST(${matching(text, '\\d\\d:\\d\\d:\\d\\d(?:\\.\\d+)?')} AS TIME)`
                : `CAST(try_strptime(${text}, ${quote(format)}) AS TIME)`;
        case 'year':
            return `TRY_CAST(${matching(text, '-?\\d{4}')} AS INTEGER)`;
        case 'yearmonth':
            return matching(text, '\\d{4}-(?:0[1-9]|1[0-2])');
    }
}
const STRING_FORMATS = {
    email: '[^@\\s]+@[^@\\s]+\\.[^@\\s]+',
    uri: '[A-Za-z][A-Za-z0-9+.-]*:\\S+',
    uuid: '[0-9A-Fa-f]{8}-(?:[0-9A-Fa-f]{4}-){3}[0-9A-Fa-f]{12}',
};
function matching(text, pattern) {
    return pattern === undefined ? text : `CASE WHEN regexp_full_match(${text}, ${quote(pattern)}) THEN ${text} END`;
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
            return /^\d{4}-\d\d-\d\d/.test(text) ? `TRY_CAST(${quote(text)} AS TIMESTAMPTZ)` : undefined;
        case 'time':
            return /^\d\d:\d\d/.test(text) ? `TRY_CAST(${quote(text)} AS TIME)` : undefined;
        default:
            return quote(text);
    }
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
function compileField(field, column, missingValues) {
    const sql = fieldSql(field, column, missingValues);
    const { text, value } = sql;
    const { constraints, name, severity, tolerance } = field;
    const rules = [];
    const mistakes = [];
    const add = (rule, fails, count) => rules.push({
        kind: 'rows',
        id: `${name}.${rule}`,
        severity,
        tolerance,
        fails,
        ...(count !== undefined && { count }),
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
    if (field.type !== 'any')
        add('type', `${text} IS NOT NULL AND ${value} IS NULL`);
    if (constraints.required)
        add('required', `${text} IS NULL`);
    if (constraints.unique) {
        const isRepeated = `count(*) OVER (PARTITION BY ${value}) > 1 AND ${value} IS NOT NULL`;
        add('unique', isRepeated, `count(${value}) - count(DISTINCT ${value})`);
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
            const isNan = field.type === 'number' ? ` OR isnan(CAST(${value} AS DOUBLE))` : '';
            add(rule, `${value} ${operator} ${bound}${isNan}`);
        }
    }
    if (constraints.minLength !== undefined)
        add('minLength', `length(${text}) < ${constraints.minLength}`);
    if (constraints.maxLength !== undefined)
        add('maxLength', `length(${text}) > ${constraints.maxLength}`);
    if (constraints.pattern !== undefined)
        add('pattern', `NOT regexp_full_match(${text}, '${constraints.pattern.replaceAll("'", "''")}')`);
    return { rules, sql, mistakes };
}

;// CONCATENATED MODULE: ./build/src/validation/compile-quality.js
const compile_quality_quote = (text) => `'${text.replaceAll("'", "''")}'`;
const SECONDS = { seconds: 1, hours: 3600, days: 86_400 };
/** A quality rule as SQL. `fields` are those that the data has; `now` is what freshness is measured from. */
function compileQuality(rule, index, fields, now) {
    const { severity } = rule;
    const names = [rule.field ?? []].flat();
    const metric = rule.type === 'sql' ? `sql[${index}]` : rule.metric;
    const id = rule.id ?? rule.name ?? (names.length > 0 ? `${metric}(${names.join(',')})` : metric);
    if (rule.type === 'sql') {
        const property = names[0] === undefined ? '' : `"${names[0].replaceAll('"', '""')}"`;
        const query = rule.query.replaceAll('{object}', 'data').replaceAll('{property}', property);
        return { kind: 'query', id, severity, query, bounds: rule };
    }
    const absent = names.find((name) => !fields.has(name));
    if (absent !== undefined) {
        return { kind: 'known', id, severity, status: 'fail', reason: `the data has no field "${absent}"` };
    }
    const all = names.map((name) => fields.get(name));
    return { kind: 'number', id, severity, value: compile_quality_valueOf(rule, all, now), bounds: rule };
}
function compile_quality_valueOf(rule, fields, now) {
    const [{ text, value } = { text: '', value: '' }] = fields;
    const share = (count) => (rule.unit === 'percent' ? `100.0 * (${count}) / nullif(count(*), 0)` : count);
    const double = `CAST(${value} AS DOUBLE)`;
    switch (rule.metric) {
        case 'rowCount':
            return 'count(*)';
        case 'nullValues':
            return share(`count(*) - count(${text})`);
        case 'missingValues': {
            const words = rule.arguments.missingValues ?? [null, ''];
            const listed = words.filter((word) => word !== null).map((word) => compile_quality_quote(String(word)));
            const isWord = listed.length > 0 ? `coalesce(${text} IN (${listed.join(', ')}), false)` : 'false';
            return share(`count(*) FILTER (WHERE ${isWord}${words.includes(null) ? ` OR ${text} IS NULL` : ''})`);
        }
        case 'invalidValues': {
            const { validValues, pattern } = rule.arguments;
            const tests = [
                ...(validValues ? [`${text} NOT IN (${validValues.map((one) => compile_quality_quote(String(one))).join(', ')})`] : []),
                ...(pattern === undefined ? [] : [`NOT regexp_full_match(${text}, ${compile_quality_quote(pattern)})`]),
            ];
            return share(`count(*) FILTER (WHERE ${tests.join(' OR ')})`);
        }
        case 'duplicateValues': {
            if (fields.length === 1)
                return share(`count(${value}) - count(DISTINCT ${value})`);
            const key = `(${fields.map((field) => field.value).join(', ')})`;
            return share(`count(*) - count(DISTINCT ${key})`);
        }
        case 'distinctCount':
            return `count(DISTINCT ${value})`;
        case 'mean':
            return `avg(${double})`;
        case 'stddev':
            return `stddev_samp(${double})`;
        case 'min':
            return `min(${double})`;
        case 'max':
            return `max(${double})`;
        case 'quantile':
            return `quantile_cont(${double}, ${rule.arguments.quantile})`;
        case 'freshness': {
            const unit = rule.unit === 'days' || rule.unit === 'seconds' ? rule.unit : 'hours';
            return `(${now.getTime() / 1000} - epoch(max(CAST(${value} AS TIMESTAMPTZ)))) / ${SECONDS[unit]}`;
        }
    }
}

;// CONCATENATED MODULE: ./build/src/validation/compile-schema.js



/**
 * A schema as rules over the columns of the data. `referenced` has the tables of foreign keys by the name of their resource;
 * '' is the table itself. Rules of a field that the data may lack are skipped, of one that it must have failed.
 */
function compileSchema(schema, columns, referenced, now) {
    const byName = new Map(columns.map((column) => [column.name, column]));
    const fields = new Map();
    const rules = [matchRule(schema, columns)];
    const mistakes = [];
    const declared = new Set(schema.fields.map(({ name }) => name));
    for (const field of schema.fields) {
        const column = byName.get(field.name);
        if (!column)
            continue;
        const compiled = compileField(field, column, schema.missingValues);
        rules.push(...compiled.rules);
        mistakes.push(...compiled.mistakes);
        fields.set(field.name, compiled.sql);
    }
    // Columns that the schema does not name can still be spoken of.
    for (const { name, sql, text } of columns)
        if (!fields.has(name))
            fields.set(name, { text, value: sql });
    const key = (id, names, make) => {
        const undeclared = names.find((name) => !declared.has(name) && !byName.has(name));
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
            const present = all.map(({ text }) => `${text} IS NOT NULL`).join(' AND ');
            return keyRule('primaryKey', primaryKey, all, `NOT (${present}) OR `, `count(*) - count(*) FILTER (WHERE ${present}) + `);
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
            const tuple = (texts) => (texts.length === 1 ? texts[0] : `(${texts.join(', ')})`);
            const present = all.map(({ text }) => `${text} IS NOT NULL`).join(' AND ');
            const keys = `SELECT ${tuple(others.map((other) => other.text))} AS k FROM ${table.sql}`;
            return {
                kind: 'rows',
                id,
                severity: 'error',
                tolerance: 0,
                fails: `${present} AND ${tuple(all.map(({ text }) => text))} NOT IN (SELECT k FROM (${keys}) WHERE k IS NOT NULL)`,
                shows: names.map((name, index) => ({ name, sql: all[index].text })),
            };
        });
    }
    rules.push(...schema.quality.map((rule, index) => compileQuality(rule, index, fields, now)));
    return { rules: distinctIds(rules), mistakes };
}
function keyRule(id, names, all, orFails, plus) {
    const tuple = all.map(({ value }) => value).join(', ');
    const present = all.map(({ value }) => `${value} IS NOT NULL`).join(' AND ');
    const distinct = all.length === 1 ? tuple : `(${tuple})`;
    return {
        kind: 'rows',
        id,
        severity: 'error',
        tolerance: 0,
        fails: `${orFails}(${present} AND count(*) OVER (PARTITION BY ${tuple}) > 1)`,
        count: `${plus}count(*) FILTER (WHERE ${present}) - count(DISTINCT ${distinct}) FILTER (WHERE ${present})`,
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
/** Ids that occur again get a number, so that each names one rule. */
function distinctIds(rules) {
    const seen = new Map();
    return rules.map((rule) => {
        const times = (seen.get(rule.id) ?? 0) + 1;
        seen.set(rule.id, times);
        return times === 1 ? rule : { ...rule, id: `${rule.id}#${times}` };
    });
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

;// CONCATENATED MODULE: ./build/src/validation/validate-table.js



const SAMPLE_ROWS = 5;
/**
 * Judges the data by a schema: one query over the rows for all rules, one more for each that failed. Throws
 * `SCHEMA_INVALID` (exit 2) where the schema does not fit itself or its patterns cannot be used.
 */
async function validateTable(schema, port, options) {
    const table = port.tables[0];
    const referenced = new Map([['', table]]);
    for (const [name, index] of options.references)
        referenced.set(name, port.tables[index]);
    const { rules, mistakes } = compileSchema(schema, table.columns, referenced, options.now);
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
    const { total, values } = await measure(rules, port);
    const results = [];
    for (const rule of rules) {
        const result = await resultOf(rule, values.get(rule.id) ?? null, total, port, options);
        const isAdvice = result.status === 'fail' && rule.severity === 'warning';
        results.push(isAdvice ? { ...result, status: 'warning' } : result);
    }
    return { decision: results.some(({ status }) => status === 'fail') ? 'fail' : 'pass', rules: results };
}
function patternsOf({ fields, quality }) {
    const given = [...fields.map((field) => field.constraints.pattern), ...quality.map((rule) => rule.arguments.pattern)];
    return new Set(given.filter((pattern) => pattern !== undefined));
}
const isMeasured = (rule) => rule.kind === 'rows' || rule.kind === 'number';
/** DuckDB takes no subquery in an aggregate: rules that look into another table have a query of their own. */
const isAlone = (rule) => rule.kind === 'rows' && rule.fails.includes('(SELECT ');
/** Rules in one query: each holds a megabyte or so while it is looked at. */
const MOST_AT_ONCE = 100;
async function measure(rules, port) {
    const { sql } = port.tables[0];
    const measured = rules.filter(isMeasured);
    const together = measured.filter((rule) => !isAlone(rule));
    const values = new Map();
    let total = 0;
    for (let first = 0; first === 0 || first < together.length; first += MOST_AT_ONCE) {
        const some = together.slice(first, first + MOST_AT_ONCE);
        const list = ['count(*)', ...some.map(expressionOf)];
        const [row = []] = await port.rows(`SELECT ${list.join(', ')} FROM ${sql}`);
        total = Number(row[0]);
        some.forEach(({ id }, index) => values.set(id, numberOf(row[index + 1])));
    }
    for (const rule of measured.filter(isAlone)) {
        const [row] = await port.rows(`SELECT count(*) FROM ${sql} WHERE ${rule.fails}`);
        values.set(rule.id, numberOf(row?.[0]));
    }
    return { total, values };
}
/** Not by FILTER: each such aggregate would hold the columns of all others. */
function expressionOf(rule) {
    if (rule.kind === 'number')
        return `CAST(${rule.value} AS DOUBLE)`;
    return rule.count ?? `count(CASE WHEN ${rule.fails} THEN 1 END)`;
}
async function resultOf(rule, value, total, port, options) {
    const base = { id: rule.id, failing_rows: null, total_rows: total, sample: [] };
    switch (rule.kind) {
        case 'known':
            return { ...base, status: rule.status, ...(rule.reason !== '' && { reason: rule.reason }) };
        case 'rows': {
            const failing = value ?? 0;
            const status = failing <= rule.tolerance * total ? 'pass' : 'fail';
            const sample = failing > 0 ? await sampleOf(rule, port, options.showValues) : [];
            return { ...base, status, failing_rows: failing, sample };
        }
        case 'number':
            return judged({ ...base, value }, rule);
        case 'query':
            return queryResult(base, rule, port, options);
    }
}
function judged(base, { bounds }) {
    if (base.value === null)
        return { ...base, status: 'fail', reason: 'there is no value to judge' };
    return { ...base, status: meets(bounds, base.value) ? 'pass' : 'fail' };
}
async function queryResult(base, rule, port, { timeoutMs }) {
    let rows;
    try {
        rows = await port.select(rule.query, { timeoutMs, limit: 2 });
    }
    catch (error) {
        if (error instanceof errors/* UserError */.yo)
            throw error;
        return { ...base, status: 'fail', reason: `the query cannot be run: ${error.message}` };
    }
    const [row] = rows;
    if (rows.length !== 1 || row?.length !== 1 || (row[0] !== null && numberOf(row[0]) === null)) {
        return { ...base, status: 'fail', reason: 'the query does not give one number' };
    }
    return judged({ ...base, value: numberOf(row[0]) }, rule);
}
async function sampleOf(rule, port, showValues) {
    const { sql } = port.tables[0];
    const shown = showValues ? rule.shows.map((show) => `, CAST(${show.sql} AS VARCHAR)`).join('') : '';
    const numbered = `SELECT row_number() OVER () AS n, * FROM ${sql}`;
    const condition = `SELECT *, (${rule.fails}) AS fails FROM (${numbered})`;
    const rows = await port.rows(`SELECT n${shown} FROM (${condition}) WHERE fails ORDER BY n LIMIT ${SAMPLE_ROWS}`);
    return rows.map(([row, ...values]) => ({
        row: Number(row),
        ...(showValues && {
            values: Object.fromEntries(rule.shows.map(({ name }, index) => [name, values[index] === null ? null : String(values[index])])),
        }),
    }));
}
function numberOf(value) {
    if (typeof value === 'boolean')
        return Number(value);
    if (value === null || value === undefined || value === '')
        return null;
    const number = Number(value);
    return Number.isNaN(number) ? null : number;
}


/***/ })

};
