"use strict";
exports.id = 9749;
exports.ids = [9749];
exports.modules = {

/***/ 56802:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ openRevisionTable),
/* harmony export */   t: () => (/* binding */ placeRevisionTable)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _platform_duckdb_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28549);



/**
 * The place on disk of the table (a file or a directory) that a revision has at a path; undefined where it has none. What
 * is not on disk is written below `scratch`, never into the work tree; whoever owns `scratch` deletes it.
 */
async function placeRevisionTable(view, path, scratch) {
    const onDisk = view.onDisk?.(path);
    if (onDisk !== undefined)
        return onDisk;
    const place = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(scratch, view.name === 'workspace' ? 'head' : 'base');
    let isThere = false;
    for (const file of await view.filesAt(path)) {
        const bytes = await view.read(file);
        if (!bytes)
            continue;
        isThere = true;
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(place, file)), { recursive: true });
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(place, file), bytes);
    }
    return isThere ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(place, path) : undefined;
}
/** Opens that table. */
async function openRevisionTable(view, path, scratch, types = {}, reading = {}) {
    const place = await placeRevisionTable(view, path, scratch);
    if (place === undefined)
        return undefined;
    const table = await (0,_platform_duckdb_index_js__WEBPACK_IMPORTED_MODULE_2__/* .openTable */ .R)({ path: place, name: path, ...types }, reading);
    view.noteTable?.(path, { columns: table.columns, rowCount: table.rowCount });
    return table;
}


/***/ }),

/***/ 19749:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  validateData: () => (/* binding */ validateData)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(43026);
// EXTERNAL MODULE: ./build/src/core/bounded.js
var bounded = __webpack_require__(96564);
;// CONCATENATED MODULE: ./build/src/gate/judge-quality.js

/**
 * Verdicts on a dataset: one for each rule that does not hold, and one over all. Rules that nobody could look at prove nothing.
 * `held` says how many hold where `results` are of the broken ones alone.
 */
function judgeQuality(dataset, results, held = results.filter(({ status }) => status === 'pass').length) {
    const verdict = (id, fields) => ({
        rule: (0,bounded/* boundedText */.L)(`${id}:holds`),
        measurement: (0,bounded/* boundedText */.L)(id),
        threshold: 'holds',
        rows_needed: null,
        informational: false,
        ...fields,
        reason: (0,bounded/* boundedText */.L)(fields.reason),
    });
    const broken = results.filter(({ status }) => status !== 'pass');
    const each = broken.map(({ id, status, reason }) => {
        const name = `validation.${dataset}.${id}`;
        return verdict(name, {
            status: status === 'skipped' ? 'inconclusive' : 'fail',
            reason: `${name}: ${reason}`,
            informational: status === 'warning',
        });
    });
    if (each.some(({ informational }) => !informational))
        return each;
    return [...each, verdict(`validation.${dataset}`, { status: 'pass', reason: `${held} rules hold` })];
}
/** The verdict on a dataset that could not be read. */
function judgeUnread(dataset, problem) {
    const id = `validation.${dataset}`;
    return {
        rule: `${id}:holds`,
        measurement: id,
        threshold: 'holds',
        status: 'fail',
        reason: (0,bounded/* boundedText */.L)(`${id}: ${problem}`),
        rows_needed: null,
        informational: false,
    };
}

// EXTERNAL MODULE: ./build/src/platform/duckdb/open-sql-tables.js
var open_sql_tables = __webpack_require__(84212);
// EXTERNAL MODULE: ./build/src/validation/validation-section.js
var validation_section = __webpack_require__(53744);
// EXTERNAL MODULE: ./build/src/validation/dataset-config.js
var dataset_config = __webpack_require__(75956);
// EXTERNAL MODULE: ./build/src/validation/validate-table.js + 9 modules
var validate_table = __webpack_require__(89910);
;// CONCATENATED MODULE: ./build/src/validation/describe-table.js
/** No rule of a user is called so. */
const ID = '\0missing ';
/** The schema, and of every column how many values it lacks: asked with the rules, so that the rows are read once. */
function withMissingCounts(schema, columns) {
    const counts = columns.map(({ name }) => ({
        id: ID + name,
        type: 'library',
        metric: 'nullValues',
        field: name,
        arguments: {},
        severity: 'warning',
        mustBeGreaterOrEqualTo: 0,
    }));
    return { ...schema, quality: [...schema.quality, ...counts] };
}
/** Takes the answers apart again: those of the schema's own rules, and what is known of the table. */
function describeTable(path, schema, { columns, isText }, results) {
    const isCount = ({ id }) => id.startsWith(ID);
    const missing = new Map(results.filter(isCount).map(({ id, value }) => [id.slice(ID.length), value ?? 0]));
    const declared = new Map(schema.fields.map(({ name, type }) => [name, type]));
    const table = {
        path,
        rows: results[0]?.total_rows ?? 0,
        schema,
        columns: columns.map(({ name, type: stored }) => {
            const type = declared.get(name) ?? 'any';
            // What CSV holds is text to itself.
            return { name, type: type === 'any' && !isText ? stored : type, missing: missing.get(name) ?? 0 };
        }),
    };
    return { rules: results.filter((result) => !isCount(result)), table };
}

// EXTERNAL MODULE: ./build/src/validation/contracts/read-contract.js + 6 modules
var read_contract = __webpack_require__(53138);
// EXTERNAL MODULE: ./build/src/commands/revision-table.js
var revision_table = __webpack_require__(56802);
// EXTERNAL MODULE: ./build/src/commands/revision-view.js
var revision_view = __webpack_require__(46285);
;// CONCATENATED MODULE: ./build/src/commands/validate-data.js









const QUERY_TIMEOUT_MS = 60_000;
/**
 * Every dataset of assay.yaml, as this change has it, by the rules of the base (a schema file too). What cannot be read is a
 * failure with the reason, and hides no other.
 */
async function validateData(datasets, head, base, progress) {
    const measurements = [];
    const verdicts = [];
    const validated = [];
    const described = new Map();
    for (const [name, dataset] of Object.entries(datasets)) {
        const started = performance.now();
        try {
            const { rules, unchecked, table } = await rulesOf(name, dataset, head, base);
            described.set(name, table);
            measurements.push(...(0,validation_section/* measureRules */.y3)(name, dataset.path, rules));
            const entry = (0,validation_section/* validatedDataset */.Zv)(name, dataset.path, [...rules, ...unchecked]);
            validated.push(entry);
            const reasons = new Map(entry.broken.map(({ id, reason }) => [id, reason]));
            verdicts.push(...judgeQuality(name, rules.map(({ id, status }) => ({ id, status, reason: reasons.get(id) ?? '' }))));
            const seconds = ((performance.now() - started) / 1000).toFixed(1);
            progress.note(`Validated ${name}: ${entry.rules - entry.broken.length} of ${entry.rules} rules hold, ${seconds} s`);
        }
        catch (error) {
            if (!(error instanceof errors/* UserError */.yo) || error.exitCode !== 2)
                throw error;
            validated.push((0,validation_section/* unreadDataset */.ks)(name, dataset.path, (0,revision_view/* reasonOf */.A)(error)));
            verdicts.push(judgeUnread(name, (0,revision_view/* reasonOf */.A)(error)));
        }
    }
    return { measurements, verdicts, section: { datasets: validated }, described };
}
/** Results of the rules, and of those that a contract asks for and nobody looks at: they are told, and judge nothing. */
async function rulesOf(dataset, { path, schema: given, quality }, head, base) {
    const file = typeof given === 'string' ? given : undefined;
    const contract = typeof given === 'string' ? await contractAt(given, dataset, path, head, base) : undefined;
    const { unchecked = [], delimiter } = contract ?? {};
    const schema = (0,dataset_config/* withQuality */.e)(contract?.schema ?? given, quality);
    const scratch = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'assay-data-'));
    try {
        const place = async (name) => {
            const found = await (0,revision_table/* placeRevisionTable */.t)(head, name, scratch);
            if (found !== undefined)
                return { path: found, name };
            throw missing(name);
        };
        const resources = [...new Set(schema.foreignKeys.map(({ reference }) => reference.resource ?? ''))].filter(Boolean);
        const beside = external_node_path_.posix.join((0,external_node_path_.dirname)(file ?? ''), '.');
        const sources = [{ ...(await place(path)), ...(delimiter !== undefined && { delimiter }) }];
        for (const resource of resources)
            sources.push(await place(external_node_path_.posix.join(beside, resource)));
        const tables = await (0,open_sql_tables/* openSqlTables */.q)(sources);
        try {
            const [opened] = tables.tables;
            const { rules: all } = await (0,validate_table/* validateTable */.z)(withMissingCounts(schema, opened.columns), tables, {
                references: new Map(resources.map((resource, index) => [resource, index + 1])),
                showValues: false,
                now: new Date(),
                timeoutMs: QUERY_TIMEOUT_MS,
            });
            const { rules, table } = describeTable(path, schema, opened, all);
            head.noteTable?.(path, factsOf(table));
            return { rules, unchecked: (0,read_contract/* uncheckedRules */.W)(unchecked, table.rows), table };
        }
        finally {
            tables.close();
        }
    }
    finally {
        (0,external_node_fs_.rmSync)(scratch, { recursive: true, force: true });
    }
}
async function contractAt(file, dataset, data, head, base) {
    const read = async (path) => ((await base?.read(path)) ?? (await head.read(path)))?.toString('utf8');
    const text = await read(file);
    if (text === undefined)
        throw missing(file);
    const beside = (path) => external_node_path_.posix.join((0,external_node_path_.dirname)(file), path);
    const wanted = { names: [dataset], isAt: (path) => beside(path) === external_node_path_.posix.normalize(data) };
    return (0,read_contract/* readContract */.J)(text, file, wanted, (path) => read(beside(path)));
}
function factsOf({ rows: rowCount, schema, columns }) {
    const fields = new Map(schema.fields.map((field) => [field.name, field]));
    return {
        rowCount,
        columns: columns.map(({ name, type }) => {
            const description = fields.get(name)?.description;
            return { name, ...(type !== 'any' && { type }), ...(description !== undefined && { description }) };
        }),
    };
}
function missing(path) {
    return new errors/* UserError */.yo({
        code: 'FILE_MISSING',
        message: `there is no ${path}`,
        hint: 'Correct the path under `data:` in assay.yaml.',
        exitCode: 2,
    });
}


/***/ })

};
;