"use strict";
exports.id = 8549;
exports.ids = [8549];
exports.modules = {

/***/ 67888:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ PackedTexts),
/* harmony export */   e: () => (/* binding */ TextPacker)
/* harmony export */ });
const FIRST_BYTES = 1 << 16;
/** Texts in one piece of memory, for columns of ids: a million texts of JavaScript's own keep its collector busy. */
class PackedTexts {
    bytes;
    ends;
    /** The UTF-8 of all, one after the other, and where each ends. */
    constructor(bytes, ends) {
        this.bytes = bytes;
        this.ends = ends;
    }
    static of(texts) {
        const packer = new TextPacker(texts.length);
        for (const text of texts)
            packer.add(text);
        return packer.done();
    }
    get length() {
        return this.ends.length;
    }
    at(row) {
        return this.bytes.toString('utf8', this.startOf(row), this.ends[row]);
    }
    /** The same texts in the same order. */
    equals(other) {
        const [ends, others] = [this.ends, other.ends].map((each) => Buffer.from(each.buffer, 0, each.byteLength));
        return ends.equals(others) && this.bytes.equals(other.bytes);
    }
    /** Puts the bytes of a text into a buffer that has room for them; gives where they end. */
    copy(row, target, at) {
        let place = at;
        for (let from = this.startOf(row); from < this.ends[row]; from++)
            target[place++] = this.bytes[from];
        return place;
    }
    bytesOf(row) {
        return this.ends[row] - this.startOf(row);
    }
    *[Symbol.iterator]() {
        for (let row = 0; row < this.length; row++)
            yield this.at(row);
    }
    startOf(row) {
        return row === 0 ? 0 : this.ends[row - 1];
    }
}
/** Makes texts one, so many of them. */
class TextPacker {
    bytes = Buffer.allocUnsafeSlow(FIRST_BYTES);
    ends;
    count = 0;
    end = 0;
    constructor(count) {
        this.ends = new Uint32Array(count);
    }
    add(text) {
        this.makeRoom(Buffer.byteLength(text));
        this.finish(this.end + this.bytes.write(text, this.end));
    }
    /** A few bytes of UTF-8 out of a buffer. */
    addBytes(source, from, length) {
        this.makeRoom(length);
        for (let at = 0; at < length; at++)
            this.bytes[this.end + at] = source[from + at];
        this.finish(this.end + length);
    }
    done() {
        return new PackedTexts(this.bytes.subarray(0, this.end), this.ends.subarray(0, this.count));
    }
    finish(end) {
        this.end = end;
        this.ends[this.count++] = end;
    }
    makeRoom(bytes) {
        if (this.end + bytes <= this.bytes.length)
            return;
        const larger = Buffer.allocUnsafeSlow(Math.max(2 * this.bytes.length, this.end + bytes));
        this.bytes.copy(larger, 0, 0, this.end);
        this.bytes = larger;
    }
}


/***/ }),

/***/ 65659:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ findDataFiles)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43026);
/* harmony import */ var _core_repository_path_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(34949);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48486);





const FORMATS = [
    [/\.(?:csv|tsv|tab|txt)(?:\.gz|\.zst)?$/i, 'csv'],
    [/\.(?:parquet|pq)$/i, 'parquet'],
    [/\.(?:jsonl|ndjson|json)(?:\.gz|\.zst)?$/i, 'json'],
];
/**
 * The data files at paths; of a directory, those in it and below, sorted by path, hidden ones and links left out. Throws
 * `FILE_ABSENT`, `FORMAT_UNKNOWN` or `FORMATS_MIXED` (exit 2). `name` is what messages call them.
 */
function findDataFiles(paths, name) {
    const found = paths.flatMap((path) => filesAt(path, name));
    const kinds = new Set(found.map((path) => kindOf(path, name)));
    if (kinds.size > 1) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo({
            code: 'FORMATS_MIXED',
            message: `${name} holds files of several formats`,
            hint: 'Keep the files of one table in one format, packed in one way.',
            exitCode: 2,
        });
    }
    const [kind] = kinds;
    if (kind === undefined) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo({
            code: 'TABLE_EMPTY',
            message: `${name} holds no CSV, Parquet or JSON Lines file`,
            hint: 'Name the file, or a directory with files of one format.',
            exitCode: 2,
        });
    }
    const [format, compression] = kind.split('.');
    return { format, compression, paths: found };
}
function filesAt(path, name) {
    const status = (0,_files_js__WEBPACK_IMPORTED_MODULE_3__/* .statIfExists */ .oL)(path);
    if (status?.isDirectory())
        return filesBelow(path);
    if (status?.isFile())
        return [path];
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo({
        code: 'FILE_ABSENT',
        message: status ? `${name} is not a file` : `there is no ${name}`,
        hint: 'Check the path; `assay pull` brings what DVC tracks.',
        exitCode: 2,
    });
}
function filesBelow(directory) {
    return (0,_files_js__WEBPACK_IMPORTED_MODULE_3__/* .entriesIn */ .s9)(directory)
        .toSorted((a, b) => (0,_core_repository_path_js__WEBPACK_IMPORTED_MODULE_4__/* .byCodePoint */ .HH)(a.name, b.name))
        .flatMap((entry) => {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(directory, entry.name);
        if (/^[._]/.test(entry.name))
            return [];
        if (entry.isDirectory())
            return filesBelow(path);
        return entry.isFile() && formatOf(path) !== undefined ? [path] : [];
    });
}
function formatOf(path) {
    return FORMATS.find(([pattern]) => pattern.test((0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(path)))?.[1];
}
/** `<format>.<compression>`: by the file's name, otherwise by what messages call it (files of a cache have no extension). */
function kindOf(path, name) {
    const telling = [path, name].find((candidate) => formatOf(candidate) !== undefined);
    if (telling === undefined)
        return `${formatByContent(path, name)}.none`;
    const format = formatOf(telling);
    if (format === 'parquet')
        return `${format}.none`;
    return `${format}.${/\.gz$/i.test(telling) ? 'gzip' : /\.zst$/i.test(telling) ? 'zstd' : 'none'}`;
}
/** Parquet says what it is, JSON begins with a bracket, the rest may be CSV. */
function formatByContent(path, name) {
    if (/\.[A-Za-z]\w{0,5}$/.test((0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(name))) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo({
            code: 'FORMAT_UNKNOWN',
            message: `${name} is none of CSV, Parquet and JSON Lines by its name`,
            hint: 'Read are .csv, .tsv, .parquet, .jsonl, .ndjson and .json, CSV and JSON also as .gz and .zst.',
            exitCode: 2,
        });
    }
    const head = Buffer.alloc(64);
    const fd = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(path, 'r');
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readSync)(fd, head, 0, head.length, 0);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(fd);
    }
    if (head.toString('latin1').startsWith('PAR1'))
        return 'parquet';
    return /^\uFEFF?\s*[{[]/.test(head.toString('utf8')) ? 'json' : 'csv';
}


/***/ }),

/***/ 21275:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W: () => (/* binding */ Database)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/core/packed-texts.js
var packed_texts = __webpack_require__(67888);
// EXTERNAL MODULE: ./build/src/platform/duckdb/load-engine.js + 2 modules
var load_engine = __webpack_require__(53509);
;// CONCATENATED MODULE: ./build/src/platform/duckdb/read-chunk.js
/** Text in a vector: its length, then up to 12 bytes with zeros behind them, or the beginning and a pointer. */
const TEXT_BYTES = 16;
const INLINE = 12;
const BEYOND_ASCII = 0x80808080;
/**
 * Gives the columns of a chunk to `use`, which reads them out of the engine's own memory: that is freed with the chunk, so
 * nothing of it may be kept.
 */
function readChunk(engine, chunk, use) {
    const count = engine.data_chunk_get_column_count(chunk);
    const vectors = Array.from({ length: count }, (_, column) => engine.data_chunk_get_vector(chunk, column));
    const result = use(vectors, engine.data_chunk_get_size(chunk));
    engine.data_chunk_get_size(chunk); // the collector must not have taken it meanwhile
    return result;
}
/** A vector of DOUBLE or INTEGER without NULL. */
function numbersOf(engine, vector, rowCount) {
    const isDouble = engine.get_type_id(engine.vector_get_column_type(vector)) === engine.Type.DOUBLE;
    const { buffer, byteOffset } = engine.vector_get_data(vector, rowCount * (isDouble ? 8 : 4));
    return new (isDouble ? Float64Array : Int32Array)(buffer, byteOffset, rowCount);
}
/** A vector of VARCHAR. Cutting ASCII out of one text of all bytes takes a tenth of the time. */
function readTexts(engine, vector, rowCount, into) {
    const isThere = validityOf(engine, vector, rowCount);
    const texts = textVector(engine, vector, rowCount);
    const letters = texts.bytes.toString('latin1');
    const word = (at) => texts.view.getUint32(at, true);
    for (let row = 0; row < rowCount; row++) {
        const length = word(row * TEXT_BYTES);
        const start = row * TEXT_BYTES + 4;
        const isAscii = ((word(start) | word(start + 4) | word(start + 8)) & BEYOND_ASCII) === 0;
        if (!isThere(row))
            into.push(null);
        else if (length <= INLINE && isAscii)
            into.push(letters.slice(start, start + length));
        else
            into.push(texts.at(row).toString('utf8'));
    }
}
/** A vector of VARCHAR without NULL. */
function packTexts(engine, vector, rowCount, packer) {
    const texts = textVector(engine, vector, rowCount);
    for (let row = 0; row < rowCount; row++) {
        const length = texts.view.getUint32(row * TEXT_BYTES, true);
        if (length > INLINE)
            packer.addBytes(texts.at(row), 0, length);
        else
            packer.addBytes(texts.bytes, row * TEXT_BYTES + 4, length);
    }
}
/** A vector of text, numbers or booleans; throws for any other. */
function valuesOf(engine, vector, rowCount) {
    const isThere = validityOf(engine, vector, rowCount);
    let read;
    return Array.from({ length: rowCount }, (_, row) => {
        if (!isThere(row))
            return null;
        read ??= valueReader(engine, vector, rowCount);
        return read(row);
    });
}
function valueReader(engine, vector, rowCount) {
    const type = engine.vector_get_column_type(vector);
    const { Type } = engine;
    const id = engine.get_type_id(type);
    const isDecimal = id === Type.DECIMAL;
    if (id === Type.VARCHAR) {
        const texts = textVector(engine, vector, rowCount);
        return (row) => texts.at(row).toString('utf8');
    }
    const layouts = {
        [Type.BOOLEAN]: [1, (view, at) => view.getUint8(at) !== 0],
        [Type.TINYINT]: [1, (view, at) => view.getInt8(at)],
        [Type.SMALLINT]: [2, (view, at) => view.getInt16(at, true)],
        [Type.INTEGER]: [4, (view, at) => view.getInt32(at, true)],
        [Type.BIGINT]: [8, (view, at) => whole(view.getBigInt64(at, true))],
        [Type.HUGEINT]: [16, (view, at) => whole((view.getBigInt64(at + 8, true) << 64n) + view.getBigUint64(at, true))],
        [Type.UTINYINT]: [1, (view, at) => view.getUint8(at)],
        [Type.USMALLINT]: [2, (view, at) => view.getUint16(at, true)],
        [Type.UINTEGER]: [4, (view, at) => view.getUint32(at, true)],
        [Type.UBIGINT]: [8, (view, at) => whole(view.getBigUint64(at, true))],
        [Type.UHUGEINT]: [16, (view, at) => whole((view.getBigUint64(at + 8, true) << 64n) + view.getBigUint64(at, true))],
        [Type.FLOAT]: [4, (view, at) => view.getFloat32(at, true)],
        [Type.DOUBLE]: [8, (view, at) => view.getFloat64(at, true)],
    };
    const layout = layouts[isDecimal ? engine.decimal_internal_type(type) : id];
    if (!layout)
        throw new Error('a query asks for values other than text, numbers and booleans as text');
    const [bytesEach, read] = layout;
    const data = engine.vector_get_data(vector, rowCount * bytesEach);
    const view = new DataView(data.buffer, data.byteOffset, data.length);
    if (!isDecimal)
        return (row) => read(view, row * bytesEach);
    return (row) => decimal(read(view, row * bytesEach), engine, type);
}
function whole(value) {
    return Number.isSafeInteger(Number(value)) ? Number(value) : value;
}
function decimal(value, engine, type) {
    const [width, scale] = [engine.decimal_width(type), engine.decimal_scale(type)];
    return engine.decimal_to_double({ width, scale, value: BigInt(value) });
}
/** Whether a row has a value. */
function validityOf(engine, vector, rowCount) {
    const bits = engine.vector_get_validity(vector, Math.ceil(rowCount / 64) * 8);
    return bits ? (row) => (bits[row >> 3] & (1 << (row & 7))) !== 0 : () => true;
}
function textVector(engine, vector, rowCount) {
    const { buffer, byteOffset, length } = engine.vector_get_data(vector, rowCount * TEXT_BYTES);
    const bytes = Buffer.from(buffer, byteOffset, length);
    const view = new DataView(buffer, byteOffset, length);
    return {
        bytes,
        view,
        at(row) {
            const length = view.getUint32(row * TEXT_BYTES, true);
            const start = row * TEXT_BYTES + 4;
            if (length <= INLINE)
                return bytes.subarray(start, start + length);
            const far = engine.get_data_from_pointer(buffer, byteOffset + start + 4, length);
            return Buffer.from(far.buffer, far.byteOffset, length);
        },
    };
}

// EXTERNAL MODULE: ./build/src/platform/duckdb/sql-text.js
var sql_text = __webpack_require__(3937);
;// CONCATENATED MODULE: ./build/src/platform/duckdb/database.js








const MEMORY_MIB = 384;
/** Most numbers that are read ahead: the collector frees what holds them late. */
const ROWS_AT_ONCE = 1 << 21;
let foreseen;
/**
 * A database in memory, bounded in memory and threads; what does not fit goes to a temporary directory. It can neither
 * load extensions nor, once locked, reach any file but those it was given.
 */
class Database {
    engine;
    instance;
    connection;
    overflow;
    last = Promise.resolve();
    constructor(engine, instance, connection, overflow) {
        this.engine = engine;
        this.instance = instance;
        this.connection = connection;
        this.overflow = overflow;
    }
    static open(memoryMiB = MEMORY_MIB) {
        if (foreseen?.memoryMiB !== memoryMiB)
            return Database.start(memoryMiB);
        const { database } = foreseen;
        foreseen = undefined;
        return database;
    }
    /** Begins to open one that somebody will ask for soon: other work is done meanwhile. */
    static foresee(memoryMiB = MEMORY_MIB) {
        if (foreseen)
            return;
        foreseen = { memoryMiB, database: Database.start(memoryMiB) };
        foreseen.database.catch(() => { }); // whoever asks for it will hear
    }
    static async start(memoryMiB) {
        const engine = await (0,load_engine/* loadEngine */.ro)();
        const overflow = (0,external_node_path_.join)((0,external_node_os_.tmpdir)(), `assay-duckdb-${(0,external_node_crypto_.randomBytes)(8).toString('hex')}`);
        const settings = {
            threads: String(Math.min(8, (0,external_node_os_.availableParallelism)())),
            memory_limit: `${memoryMiB}MiB`,
            temp_directory: overflow,
            autoinstall_known_extensions: 'false',
            autoload_known_extensions: 'false',
            allow_community_extensions: 'false',
        };
        const config = engine.create_config();
        for (const [name, value] of Object.entries(settings))
            engine.set_config(config, name, value);
        const instance = await engine.open(':memory:', config);
        const connection = await engine.connect(instance);
        await engine.query(connection, "SET TimeZone = 'UTC'");
        // With the 1 MiB that is the default all threads but one wait while a result is read.
        await engine.query(connection, "SET streaming_buffer_size = '16MiB'");
        return new Database(engine, instance, connection, overflow);
    }
    async run(sql) {
        await this.exclusively(() => this.engine.query(this.connection, sql));
    }
    /** All rows. Errors are DuckDB's own. */
    rows(sql) {
        return this.exclusively(async () => this.rowsOf(await this.engine.query(this.connection, sql)));
    }
    /** Names and DuckDB's types of what a query gives. */
    async describe(sql) {
        const described = await this.rows(`DESCRIBE ${sql}`);
        return described.map(([name, type]) => ({ name: String(name), type: String(type) }));
    }
    /**
     * Gives the columns of a query to `use`, piece by piece in their order. They are DOUBLE or INTEGER without NULL. Of
     * `rowsAhead`, not too many, all are read before the first is given: the engine then works while its caller is busy.
     */
    async eachChunk(sql, use, rowsAhead = Infinity) {
        const give = (chunk) => readChunk(this.engine, chunk, (vectors, rowCount) => use(vectors.map((vector) => numbersOf(this.engine, vector, rowCount))));
        if (rowsAhead > ROWS_AT_ONCE)
            return this.eachStreamed(sql, give);
        const result = await this.exclusively(() => this.engine.query(this.connection, sql));
        this.eachOf(result, give);
    }
    /** The single column of a query, which is VARCHAR. */
    async texts(sql) {
        const texts = [];
        await this.eachStreamed(sql, (chunk) => readChunk(this.engine, chunk, ([vector], rowCount) => readTexts(this.engine, vector, rowCount, texts)));
        return texts;
    }
    /** The same in one piece of memory, of a column of so many rows without NULL. */
    async packedTexts(sql, rowCount) {
        const packer = new packed_texts/* TextPacker */.e(rowCount);
        await this.eachStreamed(sql, (chunk) => readChunk(this.engine, chunk, ([vector], count) => packTexts(this.engine, vector, count, packer)));
        return packer.done();
    }
    /**
     * One SELECT of a stranger, as a subquery can hold it. Throws an `Error` with DuckDB's reason for every other
     * statement; ends it with one after `timeoutMs`.
     */
    async rowsOfSelect(sql, { timeoutMs, limit }) {
        await this.refuseOtherThanSelect(sql);
        return this.exclusively(async () => {
            let isLate = false;
            const timer = setTimeout(() => {
                isLate = true;
                this.engine.interrupt(this.connection);
            }, timeoutMs);
            try {
                const query = `SELECT * FROM (\n${sql.replace(/;\s*$/, '')}\n) LIMIT ${limit}`;
                return this.rowsOf(await this.engine.query(this.connection, query));
            }
            catch (error) {
                throw isLate ? new Error(`it took longer than ${timeoutMs / 1000} seconds`, { cause: error }) : error;
            }
            finally {
                clearTimeout(timer);
            }
        });
    }
    async refuseOtherThanSelect(sql) {
        const isSelect = await this.exclusively(() => this.withPrepared(sql, (prepared) => Promise.resolve(this.engine.prepared_statement_type(prepared) === this.engine.StatementType.SELECT)));
        if (!isSelect)
            throw new Error('a single SELECT is expected');
    }
    eachStreamed(sql, use) {
        const { engine } = this;
        return this.exclusively(async () => {
            await this.withPrepared(sql, async (prepared) => {
                const result = await engine.execute_prepared_streaming(prepared);
                for (;;) {
                    const chunk = await engine.fetch_chunk(result);
                    if (!chunk || engine.data_chunk_get_size(chunk) === 0)
                        return;
                    use(chunk);
                }
            });
        });
    }
    eachOf(result, use) {
        const count = this.engine.result_chunk_count(result);
        for (let index = 0; index < count; index++)
            use(this.engine.result_get_chunk(result, index));
    }
    rowsOf(result) {
        const rows = [];
        this.eachOf(result, (chunk) => readChunk(this.engine, chunk, (vectors, rowCount) => {
            const columns = vectors.map((vector) => valuesOf(this.engine, vector, rowCount));
            for (let row = 0; row < rowCount; row++)
                rows.push(columns.map((values) => values[row]));
        }));
        return rows;
    }
    /** The statement of this SQL; undefined where there is not just one. */
    async withPrepared(sql, use) {
        const { engine, connection } = this;
        const { extracted_statements: statements, statement_count: count } = await engine.extract_statements(connection, sql);
        if (count === 0)
            throw new Error(engine.extract_statements_error(statements));
        if (count > 1)
            return undefined;
        const prepared = await engine.prepare_extracted_statement(connection, statements, 0);
        try {
            return await use(prepared);
        }
        finally {
            engine.destroy_prepare_sync(prepared);
        }
    }
    /** From now on no file but `files` can be read, and no setting be changed. `files` are paths or patterns. */
    async lock(files) {
        await this.run(`SET allowed_paths = ${(0,sql_text/* quoteTexts */.b$)(files)}`);
        await this.run('SET enable_external_access = false');
        await this.run('SET lock_configuration = true');
    }
    /** Once what is under way is done. */
    close() {
        void this.exclusively(async () => {
            this.engine.disconnect_sync(this.connection);
            this.engine.close_sync(this.instance);
            (0,external_node_fs_.rmSync)(this.overflow, { recursive: true, force: true });
        });
    }
    /** A second query would end the stream of the first: one after the other. */
    exclusively(work) {
        const done = this.last.then(work);
        this.last = done.then(() => { }, () => { });
        return done;
    }
}


/***/ }),

/***/ 53509:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  pc: () => (/* binding */ DUCKDB_VERSION),
  wp: () => (/* binding */ cachedEngineDirectory),
  ro: () => (/* binding */ loadEngine)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:module"
var external_node_module_ = __webpack_require__(98995);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(43026);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/src/platform/process.js + 1 modules
var platform_process = __webpack_require__(99762);
;// CONCATENATED MODULE: ./build/src/platform/fetch-packages.js





const REGISTRY = 'https://registry.npmjs.org/';
const TIMEOUT_MS = 120_000;
/**
 * Makes `<directory>/node_modules` hold the packages, fetched from the registry npm is configured for. It appears in one
 * rename when every archive is there and is what the pins say; a directory that is there already is left alone. Throws
 * `ENGINE_NOT_FETCHED` (exit 3, a retry can help) and `ENGINE_CORRUPT` (exit 4).
 */
async function fetchPackages(packages, directory, registry = process.env['npm_config_registry'] ?? REGISTRY) {
    if ((0,external_node_fs_.existsSync)(directory))
        return;
    const staging = `${directory}.${(0,external_node_crypto_.randomBytes)(8).toString('hex')}.assay-tmp`;
    try {
        await Promise.all(packages.map((pinned) => unpack(pinned, staging, registry)));
        try {
            (0,external_node_fs_.renameSync)(staging, directory);
        }
        catch (error) {
            if (!(0,external_node_fs_.existsSync)(directory))
                throw error; // else another process was first
        }
    }
    finally {
        (0,external_node_fs_.rmSync)(staging, { recursive: true, force: true });
    }
}
async function unpack(pinned, staging, registry) {
    const archive = await download(pinned, registry);
    const actual = `sha512-${(0,external_node_crypto_.createHash)('sha512').update(archive).digest('base64')}`;
    if (actual !== pinned.integrity) {
        throw new errors/* UserError */.yo({
            code: 'ENGINE_CORRUPT',
            message: `${pinned.name}@${pinned.version} of ${hostOf(registry)} is not the package that was pinned`,
            hint: 'Ask whoever runs that registry; nothing of it was used.',
            exitCode: 4,
        });
    }
    const place = (0,external_node_path_.join)(staging, 'node_modules', pinned.name);
    (0,external_node_fs_.mkdirSync)(place, { recursive: true });
    const file = (0,external_node_path_.join)((0,external_node_path_.dirname)(place), `${place.split('/').at(-1)}.tgz`);
    (0,external_node_fs_.writeFileSync)(file, archive);
    const { status, stderr } = await (0,platform_process/* capture */.F)('tar', ['-xzf', file, '-C', place, '--strip-components=1'], {
        cwd: staging,
        env: process.env,
    });
    (0,external_node_fs_.rmSync)(file);
    if (status !== 0)
        throw notFetched(pinned, `tar says: ${stderr.trim().split('\n')[0]}`);
}
async function download(pinned, registry) {
    const { name, version } = pinned;
    const base = registry.endsWith('/') ? registry : `${registry}/`;
    const url = `${base}${name}/-/${name.split('/').at(-1)}-${version}.tgz`;
    try {
        const response = await fetch(url, { signal: AbortSignal.timeout(TIMEOUT_MS) });
        if (!response.ok)
            throw new Error(`it answers ${response.status}`);
        return Buffer.from(await response.arrayBuffer());
    }
    catch (error) {
        throw notFetched(pinned, `${hostOf(registry)}: ${error.message}`, error);
    }
}
function hostOf(registry) {
    return URL.canParse(registry) ? new URL(registry).host : 'the registry';
}
function notFetched({ name, version }, why, cause) {
    return new errors/* UserError */.yo({
        code: 'ENGINE_NOT_FETCHED',
        message: `${name}@${version} cannot be fetched: ${why}`,
        hint: `Let the job reach its npm registry, or run \`npm install ${name}@${version}\` before it.`,
        exitCode: 3,
        retryable: true,
        cause,
    });
}

;// CONCATENATED MODULE: ./build/src/platform/duckdb/engine-packages.js
/** What DuckDB needs on every platform. Pinned here as in package-lock.json, which a test compares. */
const COMMON = [
    {
        name: '@duckdb/node-bindings',
        version: '1.5.5-r.5',
        integrity: 'sha512-sR7x91TfBunLqLbdvrcdiPCU+VGEQFPicxh1STZM402fuHW2ituPTAo2bY3IlntsvJShltrKF4R6B+JYPlAPZg==',
    },
    {
        name: 'detect-libc',
        version: '2.1.2',
        integrity: 'sha512-Btj2BOOO83o3WyH59e8MgXsxEQVcarkUOpEYrubB0urwnN10yQ364rsiByU11nZlqWYZm05i/of7io4mzihBtQ==',
    },
];
/** Its library for each platform; with `-musl` for Alpine and the like. */
const LIBRARIES = [
    {
        name: '@duckdb/node-bindings-darwin-arm64',
        version: '1.5.5-r.5',
        integrity: 'sha512-WJdeLTFy4pRg60rkbp9smtlP1iIQ8ErtIJkxS+2LQtM1ZZMSByyW+3WPpNoKe7IwPtVl2fLlPw7tDmQW4Z974g==',
    },
    {
        name: '@duckdb/node-bindings-darwin-x64',
        version: '1.5.5-r.5',
        integrity: 'sha512-rN0KjX13MwVQ5V5ufykolty/tf4SaafOpGWcUA1Cegf98jPeRdsJsEE1IMXn8n3u6WvMSZEVJmHJ3ma4Hr7Vzg==',
    },
    {
        name: '@duckdb/node-bindings-linux-arm64',
        version: '1.5.5-r.5',
        integrity: 'sha512-CafH2AIvXtpwDynG3KB/4uEOHRGlFoB7auCRMIwH3BKNIobsANV5LSpDJ3tfyRCFIsK6e8AT1eseWVnu2Dv3cw==',
    },
    {
        name: '@duckdb/node-bindings-linux-arm64-musl',
        version: '1.5.5-r.5',
        integrity: 'sha512-00z3mYHUBAucp3L73EoftKDdaGOaV8ENELejiT+PK7dFjTzdXxqhJwZ1LaQV1/zEhIecz+x23f6WvFhWw+7XXQ==',
    },
    {
        name: '@duckdb/node-bindings-linux-x64',
        version: '1.5.5-r.5',
        integrity: 'sha512-kCyq6BXhn6QXfwF8yVdVKriSSHP+rfVWcJ56cG8qZzlOZpxyvT5WGm6jMshxg4ditLlOsHsIN/D47RYrcjXuHQ==',
    },
    {
        name: '@duckdb/node-bindings-linux-x64-musl',
        version: '1.5.5-r.5',
        integrity: 'sha512-S5qEc7F+GjXt85T2xArjjvN5oc/IjtH6zsLJsuo8N3fQolheBCefemIMdZoK2Jik8a0sBxidiS6Ld4qprMPPDw==',
    },
    {
        name: '@duckdb/node-bindings-win32-arm64',
        version: '1.5.5-r.5',
        integrity: 'sha512-L3Mroc23xhqOowWVElni8LgEmsm5e9DdG1y2pLka/1ug3Pl2vpQMl1Phxwz4UEMF8DOBbMgN5BBNrYwG2BFo+g==',
    },
    {
        name: '@duckdb/node-bindings-win32-x64',
        version: '1.5.5-r.5',
        integrity: 'sha512-mBGFn8netT/AAhK4TOG6Fw47+Db68CxCVtQ9qfxZc1kZAjds+aYrh17Fd/u5CbTDdxILsrcyuF8q9cUcm54kQA==',
    },
];
/** What DuckDB consists of on this platform; undefined where nobody built it. */
function enginePackages(platform, arch, isMusl) {
    const name = `@duckdb/node-bindings-${platform}-${arch}${isMusl ? '-musl' : ''}`;
    const library = LIBRARIES.find((one) => one.name === name);
    return library && [...COMMON, library];
}

;// CONCATENATED MODULE: ./build/src/platform/duckdb/load-engine.js






/** The version that is fetched where none is installed. */
const DUCKDB_VERSION = '1.5.5-r.5';
/** Where a runner keeps a fetched DuckDB: a directory with `node_modules` in it. */
function cachedEngineDirectory(toolCache) {
    return (0,external_node_path_.join)(toolCache, 'assay-duckdb', DUCKDB_VERSION, process.arch);
}
let loaded;
/**
 * DuckDB: the installed package; on a runner otherwise the copy in its tool cache, fetched once. Throws `ENGINE_MISSING`
 * (exit 3) with the command to type where there is neither, and what {@link fetchPackages} throws.
 */
function loadEngine() {
    loaded ??= load().catch((error) => {
        loaded = undefined;
        throw error;
    });
    return loaded;
}
async function load() {
    // Looked for where the program is, never where it is run: that directory may be a stranger's.
    const program = (0,external_node_fs_.realpathSync)(process.argv[1]);
    try {
        return (0,external_node_module_.createRequire)(program)('@duckdb/node-bindings');
    }
    catch (cause) {
        const toolCache = process.env['RUNNER_TOOL_CACHE'];
        const packages = enginePackages(process.platform, process.arch, isMusl());
        if (toolCache && packages) {
            const directory = cachedEngineDirectory(toolCache);
            await fetchPackages(packages, directory);
            return (0,external_node_module_.createRequire)((0,external_node_path_.join)(directory, 'package.json'))('@duckdb/node-bindings');
        }
        throw new errors/* UserError */.yo({
            code: 'ENGINE_MISSING',
            message: 'reading tables needs DuckDB, which is not installed here',
            hint: `Run \`npm install @duckdb/node-bindings@${DUCKDB_VERSION}\`, then the same command again.`,
            exitCode: 3,
            cause,
        });
    }
}
/** Whether this Linux has musl instead of glibc, as Node itself reports it. */
function isMusl() {
    if (process.platform !== 'linux')
        return false;
    const { header } = process.report.getReport();
    return header.glibcVersionRuntime === undefined;
}


/***/ }),

/***/ 92529:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ openRelation)
});

// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(43026);
// EXTERNAL MODULE: ./build/src/platform/files.js
var platform_files = __webpack_require__(48486);
;// CONCATENATED MODULE: ./build/src/platform/duckdb/csv-layout.js

const DELIMITERS = [',', ';', '\t', '|'];
/**
 * Reads the head of a CSV file: the delimiter, where it is not given, is the one that the head holds most of, outside quotes; a name that is
 * left out becomes `Unnamed: <index>`, as in pandas. Throws `TABLE_EMPTY` or `COLUMNS_REPEATED` (exit 2).
 */
function csvLayout(firstLines, file, given) {
    const record = firstRecord(firstLines);
    if (record === undefined) {
        throw new errors/* UserError */.yo({
            code: 'TABLE_EMPTY',
            message: `${file} is empty`,
            hint: 'Its first line names the columns.',
            exitCode: 2,
            location: { file, line: 1, column: 1 },
        });
    }
    const delimiter = given ?? (/\.(?:tsv|tab)(?:\.\w+)?$/i.test(file) ? '\t' : delimiterOf(record));
    const columns = fieldsOf(record, delimiter).map((name, index) => (name === '' ? `Unnamed: ${index}` : name));
    refuseRepeated(columns, file);
    return { delimiter, columns };
}
/** `COLUMNS_REPEATED` (exit 2) where two columns have one name: nobody could say which is meant. */
function refuseRepeated(columns, file) {
    const first = new Map();
    columns.forEach((name, index) => {
        const before = first.get(name);
        if (before !== undefined) {
            throw new errors/* UserError */.yo({
                code: 'COLUMNS_REPEATED',
                message: `${file} has two columns called "${name}": the ${ordinal(before + 1)} and the ${ordinal(index + 1)}`,
                hint: 'Give each column a name of its own.',
                exitCode: 2,
                location: { file, line: 1, column: 1 },
            });
        }
        first.set(name, index);
    });
}
/** Lines up to where all quotes are closed; blank lines before it do not count. */
function firstRecord(lines) {
    const start = lines.findIndex((line) => line.trim() !== '');
    if (start < 0)
        return undefined;
    for (let end = start + 1; end <= lines.length; end++) {
        const record = lines.slice(start, end).join('\n');
        if (record.split('"').length % 2 === 1)
            return record;
    }
    return lines[start];
}
function delimiterOf(record) {
    const bare = record.replace(/"(?:[^"]|"")*"/g, '');
    const counts = DELIMITERS.map((delimiter) => bare.split(delimiter).length - 1);
    return DELIMITERS[counts.indexOf(Math.max(...counts))];
}
function fieldsOf(record, delimiter) {
    const fields = [];
    let at = 0;
    for (;;) {
        if (record[at] === '"') {
            const end = closingQuote(record, at + 1);
            fields.push(record.slice(at + 1, end).replaceAll('""', '"'));
            at = end + 1;
        }
        else {
            const end = record.indexOf(delimiter, at);
            fields.push(record.slice(at, end < 0 ? undefined : end));
            at = end < 0 ? record.length : end;
        }
        if (record[at] !== delimiter)
            return fields;
        at += 1;
    }
}
function closingQuote(record, from) {
    for (let at = from; at < record.length; at++) {
        if (record[at] !== '"')
            continue;
        if (record[at + 1] !== '"')
            return at;
        at += 1;
    }
    return record.length;
}
function ordinal(number) {
    const suffix = /1[1-3]$/.test(String(number)) ? 'th' : (['th', 'st', 'nd', 'rd'][number % 10] ?? 'th');
    return `${number}${suffix}`;
}

// EXTERNAL MODULE: ./build/src/platform/duckdb/data-files.js
var data_files = __webpack_require__(65659);
;// CONCATENATED MODULE: ./build/src/platform/duckdb/infer-csv-types.js
/** Words that stand for "no value" in columns that hold numbers, dates or booleans otherwise. In text they are text. */
const MISSING_WORDS = ['', 'na', 'n/a', '#n/a', 'nan', 'null', 'none', '<na>'];
const isMissingWord = (text) => MISSING_WORDS.includes(text.trim().toLowerCase());
const missing = (text) => `lower(trim(${text})) IN (${MISSING_WORDS.map((word) => `'${word}'`).join(', ')})`;
const castable = (type) => (text) => `TRY_CAST(${text} AS ${type}) IS NOT NULL`;
const number = (text) => `${castable('DOUBLE')(text)} AND NOT contains(${text}, '_')`;
const whole = (type) => (text) => `${number(text)} AND NOT contains(${text}, '.') AND NOT contains(lower(${text}), 'e') AND ${castable(type)(text)}`;
/** From the narrowest to the widest. DuckDB reads a time as if its zone were not there, so zones are looked for. */
const KINDS = [
    { type: 'integer', sqlType: 'BIGINT', maybe: /^\s*[+-]?\d+\s*$/, fits: whole('BIGINT') },
    { type: 'integer', sqlType: 'HUGEINT', maybe: /^\s*[+-]?\d+\s*$/, fits: whole('HUGEINT') },
    // A digit before a hyphen is of a date.
    { type: 'number', sqlType: 'DOUBLE', maybe: /^\s*[+-]?(?:[\d.](?!.*\d-)|inf)/i, fits: number },
    {
        type: 'boolean',
        sqlType: 'BOOLEAN',
        maybe: /^(?:true|false)$/i,
        fits: (text) => `lower(${text}) IN ('true', 'false')`,
    },
    {
        type: 'date',
        sqlType: 'DATE',
        maybe: /^\d{4}-\d\d-\d\d$/,
        fits: (text) => `length(${text}) = 10 AND ${castable('DATE')(text)}`,
    },
    {
        type: 'timestamp',
        sqlType: 'TIMESTAMP',
        maybe: /^\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?)?$/,
        fits: (text) => `${castable('TIMESTAMP')(text)} AND NOT regexp_matches(${text}, ':.*[Zz+-]')`,
    },
    {
        type: 'timestamp',
        sqlType: 'TIMESTAMP WITH TIME ZONE',
        maybe: /^\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d.*)?$/,
        fits: castable('TIMESTAMPTZ'),
    },
];
/** Values looked at before the whole file is: they rule most types out. */
const SAMPLE_VALUES = 100_000;
/** The same where the whole file tells anyway what they did not show. */
const GUESS_VALUES = 8000;
/**
 * The narrowest type that holds every value of a column, looked at over all rows: integer, number, boolean, date, timestamp
 * (UTC where values name a zone), else text. A column without any value is text. `source` is SQL with text columns, of
 * which `names` are those from `c<first>` on.
 */
async function inferCsvTypes(database, source, names, first, wishes) {
    const asText = new Set(wishes.keepAsText);
    const wished = new Map(wishes.columns?.map(({ name, type }) => [name, type]));
    const texts = names.map((_, index) => `c${first + index}`);
    const rows = Math.ceil(SAMPLE_VALUES / names.length);
    const sample = await database.rows(`SELECT ${texts.join(', ')} FROM ${source} LIMIT ${rows}`);
    const candidates = names.map((name, index) => asText.has(name) || wished.get(name) === 'string' ? [] : candidateKinds(sample, index));
    const kinds = [];
    for (const group of inGroups(candidates)) {
        const some = group.map((index) => texts[index]);
        const counts = group.flatMap((index) => [
            `count(${texts[index]})`,
            ...candidates[index].map(({ fits }) => `count(CASE WHEN ${fits(texts[index])} THEN 1 END)`),
        ]);
        const present = some.map((text) => `CASE WHEN NOT ${missing(text)} THEN ${text} END AS ${text}`);
        const [row = []] = await database.rows(`SELECT ${counts.join(', ')} FROM (SELECT ${present.join(', ')} FROM ${source})`);
        const found = row[Symbol.iterator]();
        for (const index of group) {
            const values = found.next().value;
            const fitting = candidates[index].filter(() => found.next().value === values);
            const wish = wished.get(names[index]);
            kinds[index] = fitting.find(({ type }) => type === wish) ?? (values === 0 ? undefined : fitting[0]);
        }
    }
    return names.map((name, index) => {
        return keptAs(kinds[index], name, texts[index]);
    });
}
/**
 * Types by the first rows alone, and SQL that is true for later ones which they do not fit: where there is none, the types are
 * those that {@link inferCsvTypes} would find. Undefined where the first rows say too little.
 */
async function guessCsvTypes(database, source, names, first, wishes) {
    const asText = new Set(wishes.keepAsText);
    const wished = new Map(wishes.columns?.map(({ name, type }) => [name, type]));
    const rows = Math.ceil(GUESS_VALUES / names.length);
    const list = names.map((_, index) => `c${first + index}`).join(', ');
    const sample = await database.rows(`SELECT ${list} FROM ${source} LIMIT ${rows}`);
    const misfits = [];
    const columns = [];
    for (const [index, name] of names.entries()) {
        const text = `c${first + index}`;
        const wish = wished.get(name);
        const kinds = asText.has(name) || wish === 'string' ? [] : candidateKinds(sample, index);
        const kind = kinds.find(({ type }) => type === wish) ?? kinds[0];
        columns.push(keptAs(kind, name, text));
        if (!kind)
            continue;
        if (!sample.some((row) => typeof row[index] === 'string' && !isMissingWord(row[index])))
            return undefined;
        misfits.push(misfitOf(kind, text));
    }
    return { columns, misfit: misfits.join(' OR ') || 'false' };
}
function keptAs(kind, name, text) {
    if (!kind)
        return { name, type: 'string', sqlType: 'VARCHAR', expression: text };
    return { name, type: kind.type, sqlType: kind.sqlType, expression: `TRY_CAST(${text} AS ${kind.sqlType})` };
}
/**
 * True for a text that a kind does not fit; a word for "no value" counts as one. Numbers are told without making long texts,
 * which take megabytes for each column; most whole ones are written as the engine writes them, which is told fastest.
 */
function misfitOf({ type, sqlType, fits }, text) {
    if (type !== 'integer' && type !== 'number')
        return `(${text} IS NOT NULL AND NOT (${fits(text)}))`;
    const value = `TRY_CAST(${text} AS ${sqlType})`;
    if (type === 'number')
        return `(${text} IS NOT NULL AND (${value} IS NULL OR contains(${text}, '_')))`;
    const strange = ['_', '.', 'e', 'E'].map((character) => `contains(${text}, '${character}')`);
    return `CASE WHEN CAST(${value} AS VARCHAR) = ${text} OR ${text} IS NULL THEN false ELSE ${value} IS NULL OR ${strange.join(' OR ')} END`;
}
/** Questions asked in one query. Each holds megabytes while it is answered. */
const MOST_QUESTIONS = 60;
/** Indexes of columns with candidates, in groups with few enough questions. */
function inGroups(candidates) {
    const groups = [];
    let room = 0;
    candidates.forEach(({ length }, index) => {
        if (length === 0)
            return;
        if (length > room) {
            groups.push([]);
            room = MOST_QUESTIONS;
        }
        groups.at(-1).push(index);
        room -= length;
    });
    return groups;
}
function candidateKinds(sample, column) {
    let kinds = [...KINDS];
    for (const row of sample) {
        const text = row[column];
        if (typeof text !== 'string' || isMissingWord(text))
            continue;
        kinds = kinds.filter(({ maybe }) => maybe.test(text));
        if (kinds.length === 0)
            break;
    }
    return kinds;
}

// EXTERNAL MODULE: ./build/src/platform/duckdb/relation-column.js + 1 modules
var relation_column = __webpack_require__(80056);
;// CONCATENATED MODULE: ./build/src/platform/duckdb/large-csv.js


/** The table of texts that were counted. */
const LEVELS = 'levels';
/** As many as GROUPING_ID tells apart. */
const MOST_COUNTED = 60;
/**
 * Looks at every row once: whether the types that the first rows have fit all, and how often each text occurs. Undefined
 * where they do not, or where that cannot be told so. `readAs` gives SQL of the files with columns `c0`, `c1`… of such types.
 */
async function openLargeCsv(database, readAs, names, wishes) {
    const texts = readAs(names.map(() => 'VARCHAR'));
    const guess = await guessCsvTypes(database, texts, names, 0, wishes);
    if (!guess)
        return undefined;
    // Numbers that are known to be such are read faster than texts that are made numbers.
    const numbers = readAs(guess.columns.map((column) => (isRead(column) ? column.sqlType : 'VARCHAR')));
    const columns = guess.columns.map((column, at) => isRead(column)
        ? (0,relation_column/* relationColumn */.lb)(column.name, `c${at}`, column.sqlType, numbers)
        : (0,relation_column/* relationColumn */.lb)(column.name, column.expression, column.sqlType, texts));
    const counted = columns.filter((column) => !isRead(column));
    if (counted.length > MOST_COUNTED)
        return undefined;
    const keys = counted.map((_, at) => `t${at}`);
    const list = [...counted.map((column, at) => `${(0,relation_column/* textOf */.b6)(column)} AS t${at}`), `${guess.misfit} AS misfit`];
    const [of, text] = keys.length > 0 ? [`GROUPING_ID(${keys.join(', ')})`, `coalesce(${keys.join(', ')})`] : ['0', 'NULL'];
    const sets = [...keys.map((key) => `(${key})`), '()'];
    try {
        await database.run(`CREATE TABLE ${LEVELS} AS SELECT ${of} AS g, ${text} AS t, count(*) AS n, count_if(misfit) AS misfits FROM (SELECT ${list.join(', ')} FROM ${texts}) GROUP BY GROUPING SETS (${sets.join(', ')})`);
        // A bit says that a column is not in the group: all are set for the group of all rows.
        const all = 2n ** BigInt(keys.length) - 1n;
        const [row] = await database.rows(`SELECT n, misfits FROM ${LEVELS} WHERE g = ${all}`);
        if (row?.[1] === 0) {
            const own = (at) => all - 2n ** BigInt(keys.length - 1 - at);
            const sql = (at) => `SELECT t, n FROM ${LEVELS} WHERE g = ${own(at)} AND t IS NOT NULL`;
            return { columns, rowCount: Number(row[0]), counts: new Map(counted.map((column, at) => [column, sql(at)])) };
        }
    }
    catch {
        // The careful way says what is wrong, or needs less memory.
    }
    await database.run(`DROP TABLE IF EXISTS ${LEVELS}`);
    return undefined;
}
/** Whether the values of a column are read as numbers. */
function isRead({ type }) {
    return type === 'integer' || type === 'number' || type === 'boolean';
}

// EXTERNAL MODULE: ./build/src/platform/duckdb/read-error.js
var read_error = __webpack_require__(85534);
// EXTERNAL MODULE: ./build/src/platform/duckdb/sql-text.js
var sql_text = __webpack_require__(3937);
;// CONCATENATED MODULE: ./build/src/platform/duckdb/open-relation.js









/**
 * Makes files readable by SQL: Parquet stays where it is, JSON is read into the database, CSV as `raw` says. Throws
 * `FILE_ABSENT`, `FORMAT_UNKNOWN`, `TABLE_EMPTY`, `TABLE_INVALID`, `COLUMNS_REPEATED` (exit 2).
 */
async function openRelation(database, source) {
    const files = (0,data_files/* findDataFiles */.L)(source.paths, source.name);
    try {
        switch (files.format) {
            case 'csv':
                return await openCsv(database, source, files);
            case 'parquet':
                return await openParquet(database, source, files);
            case 'json':
                return await openJson(database, source, files);
        }
    }
    catch (error) {
        throw (0,read_error/* readError */.lS)(error, source.name, files.paths);
    }
}
/** Bytes that a line of CSV may have at most; the engine reads so many at once and more, if not told, 16 times as many. */
const LONGEST_LINE = 1 << 21;
async function openCsv(database, source, files) {
    const { name, sql } = source;
    const { delimiter, columns } = await layoutOf(database, files, source);
    const readAs = (types) => `read_csv(${patterns(files)}, auto_detect = false, header = true, delim = ${(0,sql_text/* quoteText */.ol)(delimiter)}, quote = '"', escape = '"', strict_mode = true, buffer_size = ${2 * LONGEST_LINE}, nullstr = '', compression = '${files.compression}', columns = {${types.map((type, index) => `c${index}: '${type}'`).join(', ')}})`;
    const reader = readAs(columns.map(() => 'VARCHAR'));
    if (source.raw) {
        await database.run(`CREATE VIEW ${sql} AS SELECT * FROM ${reader}`);
        return {
            name,
            sql,
            columns: columns.map((column, index) => (0,relation_column/* relationColumn */.lb)(column, `c${index}`, 'VARCHAR', sql)),
            files: readable(files),
            isText: true,
        };
    }
    if (columns.length <= COLUMNS_A_TABLE && isLeft(files, source.leftFromBytes)) {
        const large = await openLargeCsv(database, readAs, columns, source);
        if (large)
            return { name, sql: reader, columns: large.columns, files: readable(files), large, isText: false };
    }
    // Thousands of columns at once would take gigabytes, however few the rows are: some are copied, then looked at.
    const isWide = columns.length > COLUMNS_A_TABLE;
    const kept = [];
    for (let first = 0; first < columns.length; first += COLUMNS_A_TABLE) {
        if (isWide && first % COLUMNS_COPIED === 0) {
            const texts = columns.slice(first, first + COLUMNS_COPIED).map((_, index) => `c${first + index}`);
            await database.run(`CREATE OR REPLACE TABLE text AS SELECT ${texts.join(', ')} FROM ${reader}`);
        }
        const some = { from: isWide ? 'text' : reader, table: first === 0 ? sql : `${sql}_${first}`, first };
        const names = columns.slice(first, first + COLUMNS_A_TABLE);
        kept.push(...((await readGuessed(database, some, names, source)) ?? (await readTyped(database, some, names, source))));
    }
    if (isWide)
        await database.run('DROP TABLE text');
    return { name, sql, columns: kept, files: [], isText: false };
}
/** What is packed would have to be unpacked each time. */
function isLeft({ paths, compression }, fromBytes = Infinity) {
    const bytes = paths.reduce((sum, path) => sum + ((0,platform_files/* statIfExists */.oL)(path)?.size ?? 0), 0);
    return compression === 'none' && bytes >= fromBytes;
}
const COLUMNS_A_TABLE = 100;
/** Copied in one pass over the files: it takes a second or so to find the values of thousands of columns in a line. */
const COLUMNS_COPIED = 1000;
async function readTyped(database, { from, table, first }, names, source) {
    const types = await inferCsvTypes(database, from, names, first, source);
    const list = types.map(({ expression }, index) => `${expression} AS c${first + index}`).join(', ');
    await database.run(`CREATE TABLE ${table} AS SELECT ${list} FROM ${from}`);
    return describeColumns(database, table, names, first);
}
/** Reads the files once where the first rows tell the types of all; undefined, and nothing is left of it, where not. */
async function readGuessed(database, { from, table, first }, names, source) {
    const guess = await guessCsvTypes(database, from, names, first, source);
    if (!guess)
        return undefined;
    const list = guess.columns.map(({ expression }, index) => `${expression} AS c${first + index}`);
    try {
        const rows = `SELECT ${list.join(', ')}, ${guess.misfit} AS misfit FROM ${from}`;
        await database.run(`CREATE TABLE ${table} AS ${rows}`);
        const [row] = await database.rows(`SELECT count(*) FROM ${table} WHERE misfit`);
        if (row?.[0] === 0)
            return await describeColumns(database, table, names, first);
    }
    catch {
        // The careful way says what is wrong, or needs less memory.
    }
    await database.run(`DROP TABLE IF EXISTS ${table}`);
    return undefined;
}
/** Lines read for the head: a name may hold line breaks. */
const HEAD_LINES = 100;
async function layoutOf(database, files, { name, delimiter }) {
    const layouts = [];
    for (const path of files.paths) {
        const lines = await database.rows(`SELECT line FROM read_csv(${(0,sql_text/* quoteText */.ol)((0,sql_text/* literalPattern */.Kf)(path))}, auto_detect = false, header = false, delim = '\x1f', quote = '', escape = '', nullstr = '\x1e', buffer_size = ${LONGEST_LINE}, compression = '${files.compression}', columns = {line: 'VARCHAR'}) LIMIT ${HEAD_LINES}`);
        const file = files.paths.length > 1 ? path : name;
        layouts.push(csvLayout(lines.map(([line]) => String(line ?? '')), file, delimiter));
    }
    const [first] = layouts;
    const other = layouts.findIndex((layout) => JSON.stringify(layout) !== JSON.stringify(first));
    if (other > 0)
        throw columnsDiffer(files.paths[0], files.paths[other]);
    return first;
}
function columnsDiffer(first, other) {
    return new errors/* UserError */.yo({
        code: 'COLUMNS_DIFFER',
        message: `${other} has other columns than ${first}, or another order of them`,
        hint: 'Files that are read as one table name the same columns in the same order.',
        exitCode: 2,
    });
}
async function openParquet(database, source, files) {
    const { name, sql } = source;
    const [first, ...others] = files.paths;
    const columns = await parquetColumns(database, first);
    for (const path of others) {
        const own = await parquetColumns(database, path);
        if (JSON.stringify(own) !== JSON.stringify(columns))
            throw columnsDiffer(first, path);
    }
    refuseRepeated(columns, name);
    const list = columns.map((_, index) => `c${index}`).join(', ');
    await database.run(`CREATE VIEW ${sql}(${list}) AS SELECT * FROM read_parquet(${patterns(files)}, hive_partitioning = false)`);
    const found = await describeColumns(database, sql, columns);
    return { name, sql, columns: await (0,relation_column/* wishedTypes */.QJ)(database, found, source), files: readable(files), isText: false };
}
/** Names at the top of the schema, as they are written: DuckDB renames those that differ by case only. */
async function parquetColumns(database, path) {
    const rows = await database.rows(`SELECT name, coalesce(num_children, 0) FROM parquet_schema(${(0,sql_text/* quoteText */.ol)((0,sql_text/* literalPattern */.Kf)(path))})`);
    const names = [];
    let at = 1;
    const skip = () => {
        const children = Number(rows[at++]?.[1] ?? 0);
        for (let child = 0; child < children; child++)
            skip();
    };
    while (at < rows.length) {
        names.push(String(rows[at][0]));
        skip();
    }
    return names;
}
async function openJson(database, source, files) {
    const { name, sql } = source;
    if (files.paths.every((path) => (0,platform_files/* statIfExists */.oL)(path)?.size === 0)) {
        const hint = 'Each line is one object; without a line there is no column.';
        throw new errors/* UserError */.yo({ code: 'TABLE_EMPTY', message: `${name} is empty`, hint, exitCode: 2 });
    }
    const format = files.paths.every((path) => /\.json(?:\.\w+)?$/i.test(path)) ? 'auto' : 'newline_delimited';
    const reader = `read_json(${patterns(files)}, format = '${format}', records = true, sample_size = -1, maximum_sample_files = ${files.paths.length}, union_by_name = true, compression = '${files.compression === 'none' ? 'uncompressed' : files.compression}', map_inference_threshold = -1)`;
    const described = await database.describe(`SELECT * FROM ${reader}`);
    const list = described.map(({ name: column }, index) => `${(0,sql_text/* quoteName */.AB)(column)} AS c${index}`).join(', ');
    await database.run(`CREATE TABLE ${sql} AS SELECT ${list} FROM ${reader}`);
    const columns = await describeColumns(database, sql, described.map((column) => column.name));
    return { name, sql, columns: await (0,relation_column/* wishedTypes */.QJ)(database, columns, source), files: [], isText: false };
}
async function describeColumns(database, table, names, first = 0) {
    const list = names.map((_, index) => `c${first + index}`).join(', ');
    const described = await database.describe(`SELECT ${list} FROM ${table}`);
    return described.map(({ type }, index) => (0,relation_column/* relationColumn */.lb)(names[index], `c${first + index}`, type, table));
}
function patterns({ paths }) {
    return (0,sql_text/* quoteTexts */.b$)(paths.map(sql_text/* literalPattern */.Kf));
}
/** DuckDB checks the pattern, then the file that it means. */
function readable({ paths }) {
    return [...new Set(paths.flatMap((path) => [path, (0,sql_text/* literalPattern */.Kf)(path)]))];
}


/***/ }),

/***/ 28549:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ foreseeTable),
  R: () => (/* binding */ openTable)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/platform/duckdb/database.js + 1 modules
var duckdb_database = __webpack_require__(21275);
// EXTERNAL MODULE: ./build/src/platform/duckdb/open-relation.js + 3 modules
var open_relation = __webpack_require__(92529);
// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(43026);
// EXTERNAL MODULE: ./build/src/core/bounded.js
var bounded = __webpack_require__(96564);
// EXTERNAL MODULE: ./build/src/core/nearest.js
var nearest = __webpack_require__(22007);
;// CONCATENATED MODULE: ./build/src/platform/duckdb/read-ahead.js
/** What columns of one pass take. */
const PASS_BYTES = 80 << 20;
/**
 * Numbers of columns that were left in files of text: a pass over them takes nearly as long for one column as for ten, so
 * those that follow are read along, and the next pass begins while the columns of this one are put to use. Each is given
 * once; asking again takes a pass of its own.
 */
class ReadAhead {
    database;
    columns;
    rowCount;
    passBytes;
    held = new Map();
    next = 0;
    constructor(database, columns, rowCount, passBytes = PASS_BYTES) {
        this.database = database;
        this.columns = columns;
        this.rowCount = rowCount;
        this.passBytes = passBytes;
    }
    /** NaN where there is no value. */
    read(column) {
        const at = this.columns.indexOf(column);
        if (!this.held.has(column))
            this.pass(at, at < this.next ? at + 1 : undefined);
        const values = this.held.get(column);
        this.held.delete(column);
        if (this.next > 0 && this.held.size === Math.floor(this.atOnce / 2))
            this.pass(this.next);
        return values;
    }
    get atOnce() {
        return Math.max(1, Math.floor(this.passBytes / (this.rowCount * Float64Array.BYTES_PER_ELEMENT)));
    }
    /** Begins to read the columns from one on. */
    pass(from, to = from + this.atOnce) {
        const columns = this.columns.slice(from, to).filter((column) => !this.held.has(column));
        this.next = Math.max(this.next, to);
        if (columns.length === 0)
            return;
        const read = readNumberColumns(this.database, columns, this.rowCount);
        for (const [at, column] of columns.entries()) {
            const values = read.then((all) => all[at]);
            values.catch(() => { }); // whoever asks for it will hear
            this.held.set(column, values);
        }
    }
}
/** Columns of one relation, in one pass over it. */
async function readNumberColumns(database, columns, rowCount) {
    const values = columns.map(() => new Float64Array(rowCount));
    const list = columns.map(({ sql }) => `coalesce(CAST(${sql} AS DOUBLE), 'nan'::DOUBLE)`);
    let row = 0;
    await database.eachChunk(`SELECT ${list.join(', ')} FROM ${columns[0].from}`, (chunks) => {
        chunks.forEach((chunk, at) => values[at].set(chunk, row));
        row += chunks[0].length;
    });
    if (row !== rowCount)
        throw new Error(`${rowCount} rows were expected, ${row} came`);
    return values;
}

// EXTERNAL MODULE: ./build/src/platform/duckdb/read-error.js
var read_error = __webpack_require__(85534);
// EXTERNAL MODULE: ./build/src/platform/duckdb/relation-column.js + 1 modules
var relation_column = __webpack_require__(80056);
;// CONCATENATED MODULE: ./build/src/platform/duckdb/relation-table.js






/** A relation as a table. Each reading goes over the rows once; none is kept. */
async function relationTable(database, relation) {
    const { name, columns } = relation;
    const byName = new Map(columns.map((column) => [column.name, column]));
    const columnNamed = (wanted) => {
        const column = byName.get(wanted);
        if (!column)
            throw columnMissing(name, wanted, [...byName.keys()]);
        if (column.type !== 'other')
            return column;
        throw new errors/* UserError */.yo({
            code: 'COLUMN_UNREADABLE',
            message: `column "${wanted}" of ${name} holds ${(0,bounded/* boundedText */.L)(column.sqlType)}, which is neither number nor text`,
            hint: 'Leave the column out, or write its parts as columns of their own.',
            exitCode: 2,
        });
    };
    const told = async (work) => {
        try {
            return await work();
        }
        catch (error) {
            throw (0,read_error/* readError */.lS)(error, name, relation.files);
        }
    };
    const count = async () => Number((await database.rows(`SELECT count(*) FROM ${relation.sql}`))[0]?.[0]);
    const { large } = relation;
    const rowCount = large?.rowCount ?? (await told(count));
    const ahead = large &&
        new ReadAhead(database, columns.filter((column) => !large.counts.has(column)), rowCount);
    const reading = { database, relation, rowCount, ahead };
    return {
        name,
        rowCount,
        columns: columns.map((column) => ({ name: column.name, type: column.type })),
        numbers: (wanted) => told(() => readNumbers(reading, columnNamed(wanted))),
        categories: (wanted) => told(() => readCategories(reading, columnNamed(wanted))),
        distinctTexts: (wanted, known) => told(() => readDistinct(reading, columnNamed(wanted), known)),
        counts: (wanted) => told(() => readCounts(reading, columnNamed(wanted))),
    };
}
/** `COLUMN_MISSING` (exit 2) with the nearest right name. */
function columnMissing(table, wanted, names) {
    const meant = (0,nearest/* nearest */.p)(wanted, names);
    return new errors/* UserError */.yo({
        code: 'COLUMN_MISSING',
        message: `${table} has no column "${wanted}"`,
        hint: meant === undefined ? (0,bounded/* boundedText */.L)(`It has ${names.join(', ')}.`) : `Did you mean "${meant}"?`,
        exitCode: 2,
    });
}
async function readNumbers(reading, column) {
    const { database, relation } = reading;
    const { type, sqlType } = column;
    if (type !== 'integer' && type !== 'number' && type !== 'boolean')
        throw await notNumeric(database, relation, column);
    const values = await doublesOf(reading, column);
    if (/BIGINT|HUGEINT|BIGNUM/.test(sqlType) && holdsInexact(values))
        await refuseInexact(database, relation, column);
    return values;
}
async function doublesOf({ database, relation, rowCount, ahead }, column) {
    if (ahead)
        return ahead.read(column);
    const values = new Float64Array(rowCount);
    const source = `SELECT coalesce(CAST(${column.sql} AS DOUBLE), 'nan'::DOUBLE) FROM ${column.from}`;
    await fill(database, values, source, relation.files.length > 0);
    return values;
}
async function notNumeric(database, relation, column) {
    const [row] = await database.rows(`SELECT ${(0,relation_column/* textOf */.b6)(column)} FROM ${column.from} WHERE TRY_CAST(${(0,relation_column/* textOf */.b6)(column)} AS DOUBLE) IS NULL AND ${column.sql} IS NOT NULL LIMIT 1`);
    const example = row
        ? `"${(0,bounded/* boundedText */.L)(String(row[0]))}"`
        : column.type === 'string'
            ? 'text'
            : `values of type ${column.type}`;
    return new errors/* UserError */.yo({
        code: 'COLUMN_NOT_NUMERIC',
        message: `column "${column.name}" of ${relation.name} holds ${example}, where numbers are needed`,
        hint: 'Mend the values, or name a column with numbers.',
        exitCode: 2,
    });
}
/** A float holds whole numbers up to 2^53 exactly; identifiers are often larger. */
function holdsInexact(values) {
    for (let row = 0; row < values.length; row++)
        if (Math.abs(values[row]) >= 2 ** 53)
            return true;
    return false;
}
async function refuseInexact(database, relation, { name, sql, from }) {
    const [row] = await database.rows(`SELECT CAST(${sql} AS VARCHAR) FROM ${from} WHERE ${sql} NOT BETWEEN -9007199254740992 AND 9007199254740992 LIMIT 1`);
    if (!row)
        return;
    throw new errors/* UserError */.yo({
        code: 'INTEGER_TOO_LARGE',
        message: `column "${name}" of ${relation.name} holds ${String(row[0])}, which a number cannot hold exactly`,
        hint: 'Leave the column out if it is an identifier, or read it as text.',
        exitCode: 2,
    });
}
async function readDistinct({ database, rowCount }, column, known) {
    const text = (0,relation_column/* textOf */.b6)(column);
    const read = () => database.packedTexts(`SELECT ${text} FROM ${column.from}`, rowCount);
    const isAll = async (count) => {
        const [row] = await database.rows(`SELECT count(${count}) FROM ${column.from}`);
        return Number(row?.[0]) === rowCount;
    };
    if (!known)
        return (await isAll(`DISTINCT ${text}`)) ? read() : undefined;
    if (!(await isAll(text)))
        return undefined;
    const texts = await read();
    const others = await known;
    if (others?.equals(texts))
        return others;
    return (await isAll(`DISTINCT ${text}`)) ? texts : undefined;
}
let typeCount = 0;
async function readCategories(reading, column) {
    return (column.type === 'integer' && (await countWhole(reading, column))) || encode(reading, column);
}
/** A map of JavaScript holds twice as many, and no more. */
const MOST_CODES = 2 ** 23;
/** Whole numbers are told apart faster than their texts; undefined where some are too large to be numbers, or too many differ. */
async function countWhole(reading, column) {
    const { rowCount } = reading;
    const values = await doublesOf(reading, column);
    if (holdsInexact(values))
        return undefined;
    const codeOf = new Map();
    const codes = new Int32Array(rowCount);
    for (let row = 0; row < rowCount; row++) {
        const value = values[row];
        let code = Number.isNaN(value) ? -1 : codeOf.get(value);
        if (code === undefined) {
            if (codeOf.size === MOST_CODES)
                return undefined;
            codeOf.set(value, (code = codeOf.size));
        }
        codes[row] = code;
    }
    return { codes, levels: Array.from(codeOf.keys(), String) };
}
/** DuckDB encodes the texts; their codes are then counted anew in the order of their first rows. */
async function encode({ database, rowCount }, column) {
    const text = (0,relation_column/* textOf */.b6)(column);
    const type = `levels${typeCount++}`;
    await database.run(`CREATE TYPE ${type} AS ENUM (SELECT DISTINCT t FROM (SELECT ${text} AS t FROM ${column.from}) WHERE t IS NOT NULL)`);
    try {
        const words = await database.texts(`SELECT unnest(enum_range(NULL::${type}))::VARCHAR`);
        const codes = new Int32Array(rowCount);
        const source = `SELECT CAST(coalesce(enum_code(CAST(${text} AS ${type})), -1) AS INTEGER) FROM ${column.from}`;
        await fill(database, codes, source);
        return inOrderOfRows(codes, words);
    }
    finally {
        await database.run(`DROP TYPE ${type}`);
    }
}
async function readCounts({ database, relation }, column) {
    const rows = await database.rows(relation.large?.counts.get(column) ??
        `SELECT t, count(*) FROM (SELECT ${(0,relation_column/* textOf */.b6)(column)} AS t FROM ${column.from}) WHERE t IS NOT NULL GROUP BY t`);
    return new Map(rows.map(([text, count]) => [String(text), Number(count)]));
}
/** Puts the levels in the order of their first rows, in place. */
function inOrderOfRows(codes, words) {
    const renamed = new Int32Array(words.length).fill(-1);
    const levels = [];
    for (let row = 0; row < codes.length; row++) {
        const code = codes[row];
        if (code < 0)
            continue;
        if (renamed[code] < 0)
            renamed[code] = levels.push(words[code]) - 1;
        codes[row] = renamed[code];
    }
    return { codes, levels };
}
/** What is read out of files is read ahead; a table in the engine's memory leaves no room for it. */
async function fill(database, target, sql, isInFiles = false) {
    let at = 0;
    await database.eachChunk(sql, ([chunk]) => {
        target.set(chunk, at);
        at += chunk.length;
    }, isInFiles ? target.length : undefined);
    if (at !== target.length)
        throw new Error(`${target.length} rows were expected, ${at} came`);
}

;// CONCATENATED MODULE: ./build/src/platform/duckdb/open-table.js




/**
 * Opens a table. Types of CSV are those that hold every value of the file; `columns` are kept where the values allow it. Throws what {@link openRelation} throws, and `ENGINE_MISSING` (exit 3). The
 * caller closes it.
 */
async function openTable({ path, name, ...wishes }, { memoryMiB, leftFromBytes } = {}) {
    const database = await duckdb_database/* Database */.W.open(memoryMiB);
    try {
        const paths = [path].flat().map((one) => (0,external_node_path_.resolve)(one));
        const relation = await (0,open_relation/* openRelation */.z)(database, { ...wishes, sql: 'data', paths, name, leftFromBytes });
        await database.lock(relation.files);
        const table = await relationTable(database, relation);
        return { ...table, isInFiles: relation.files.length > 0, close: () => database.close() };
    }
    catch (error) {
        database.close();
        throw error;
    }
}
/** To be called ahead of {@link openTable} with the same memory: the engine takes a while to start. */
function foreseeTable({ memoryMiB } = {}) {
    duckdb_database/* Database */.W.foresee(memoryMiB);
}


/***/ }),

/***/ 85534:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g4: () => (/* binding */ engineMessage),
/* harmony export */   lS: () => (/* binding */ readError),
/* harmony export */   ul: () => (/* binding */ outsideError)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43026);


/**
 * What DuckDB says of a file it cannot read, for the person who can mend it: `TABLE_INVALID` (exit 2) at file:line where it
 * knows the line, `MEMORY_EXHAUSTED` (exit 3). Values of the file are left out. Other errors come back as they are.
 */
function readError(error, name, paths) {
    const message = engineMessage(error);
    if (message === undefined)
        return error;
    const outside = outsideError(error, name);
    if (outside)
        return outside;
    if (!/^(?:Invalid Input|Conversion|IO|Binder|Serialization|Not implemented|TProtocolException|Could not|Unknown)/i.test(message)) {
        return error;
    }
    const line = Number(/(?:on Line|in line):? (\d+)/i.exec(message)?.[1]);
    const path = /^\s*file = (.*)$/m.exec(message)?.[1] ?? /in file "([^"]*)"/.exec(message)?.[1];
    const file = paths.length > 1 && path !== undefined ? `${name} (${(0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(path)})` : name;
    const [what, hint] = reason(message);
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo({
        code: 'TABLE_INVALID',
        message: `${file}: ${what}`,
        hint,
        exitCode: 2,
        ...(line > 0 && { location: { file: paths.length > 1 && path !== undefined ? path : name, line, column: 1 } }),
        cause: error,
    });
}
/** What DuckDB says; undefined for our own errors. Its errors may be of another realm, where `instanceof` says nothing. */
function engineMessage(error) {
    if (error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo || typeof error !== 'object' || error === null)
        return undefined;
    const { message } = error;
    return typeof message === 'string' ? message : undefined;
}
/** `MEMORY_EXHAUSTED` (exit 3) where it is that; otherwise undefined. */
function outsideError(error, name) {
    if (/^Out of Memory Error/i.test(engineMessage(error) ?? '')) {
        return new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo({
            code: 'MEMORY_EXHAUSTED',
            message: `${name} takes more memory or temporary space than there is`,
            hint: 'Free some space for temporary files, or read fewer columns or rows.',
            exitCode: 3,
            cause: error,
        });
    }
    return undefined;
}
function reason(message) {
    const counts = /Expected Number of Columns: (\d+) Found: (\d+)/.exec(message);
    if (counts) {
        return [
            `a row has ${counts[2]} value${counts[2] === '1' ? '' : 's'} where the head names ${counts[1]} columns`,
            'Mend the row; a value with the delimiter in it stands between double quotes.',
        ];
    }
    if (/unicode|utf-?8/i.test(message)) {
        return [
            'it holds bytes that are not UTF-8',
            'Save it as UTF-8: `iconv -f LATIN1 -t UTF-8 <file>`, where it is Latin-1.',
        ];
    }
    if (/unterminated quote/i.test(message)) {
        return ['a quoted value does not end where it should', 'A double quote within quotes is written twice.'];
    }
    if (/JSON/.test(message)) {
        return ['it is not valid JSON Lines', 'Each line is one object with each key once.'];
    }
    if (/parquet/i.test(message)) {
        return ['it is not a whole Parquet file', 'Write or bring the file again.'];
    }
    return [`it cannot be read: ${message.split('\n')[0]}`, 'Write or bring the file again.'];
}


/***/ }),

/***/ 80056:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  lb: () => (/* binding */ relationColumn),
  b6: () => (/* binding */ textOf),
  QJ: () => (/* binding */ wishedTypes)
});

;// CONCATENATED MODULE: ./build/src/platform/duckdb/column-type.js
const INTEGERS = /^U?(?:TINY|SMALL|BIG|HUGE)?INT(?:EGER)?$|^BIGNUM$/;
const NUMBERS = /^(?:DOUBLE|FLOAT|DECIMAL\(.*\))$/;
const TEXTS = /^(?:VARCHAR|UUID|TIME|TIME_NS|TIME WITH TIME ZONE|ENUM\(.*\))$/s;
const TIMESTAMPS = /^TIMESTAMP(?:_S|_MS|_NS| WITH TIME ZONE)?$/;
/** What a type of DuckDB is to us; nested, binary and exotic ones are `other`. */
function columnType(type) {
    if (INTEGERS.test(type))
        return 'integer';
    if (NUMBERS.test(type))
        return 'number';
    if (type === 'BOOLEAN')
        return 'boolean';
    if (type === 'DATE')
        return 'date';
    if (TIMESTAMPS.test(type))
        return 'timestamp';
    return TEXTS.test(type) ? 'string' : 'other';
}

;// CONCATENATED MODULE: ./build/src/platform/duckdb/relation-column.js

/** The column that SQL reads by `sql`. */
function relationColumn(name, sql, sqlType, from) {
    return { name, type: columnType(sqlType), sqlType, sql, from };
}
/** SQL for a column's values as text: whole numbers as `1`, dates and times as ISO 8601, NULL for NaN. */
function textOf({ type, sqlType, sql }) {
    const text = `CAST(${sql} AS VARCHAR)`;
    if (type === 'number') {
        const double = `CAST(${sql} AS DOUBLE)`;
        return `CASE WHEN isnan(${double}) THEN NULL WHEN ${double} = trunc(${double}) AND abs(${double}) < 1e15 THEN CAST(CAST(${double} AS BIGINT) AS VARCHAR) ELSE CAST(${double} AS VARCHAR) END`;
    }
    if (type !== 'timestamp')
        return text;
    const iso = `replace(${text}, ' ', 'T')`;
    return sqlType.endsWith('TIME ZONE') ? `regexp_replace(${iso}, '\\+00(:00)?$', 'Z')` : iso;
}
/**
 * Columns with the types that are wished for, where every value allows it: all can be text; whole and other numbers are
 * each other where the values are. What cannot be so keeps its type, for the reader to see.
 */
async function wishedTypes(database, columns, { columns: wishes, keepAsText }) {
    const asText = new Set(keepAsText);
    const wished = new Map(wishes?.map(({ name, type }) => [name, type]));
    const result = [];
    for (const column of columns) {
        const wish = asText.has(column.name) ? 'string' : wished.get(column.name);
        if (wish === undefined || wish === column.type || column.type === 'other') {
            result.push(column);
        }
        else if (wish === 'string') {
            result.push(relationColumn(column.name, `(${textOf(column)})`, 'VARCHAR', column.from));
        }
        else if (wish === 'number' && column.type === 'integer') {
            result.push(relationColumn(column.name, `CAST(${column.sql} AS DOUBLE)`, 'DOUBLE', column.from));
        }
        else if (wish === 'integer' && column.type === 'number') {
            const double = `CAST(${column.sql} AS DOUBLE)`;
            const [row] = await database.rows(`SELECT count(*) FROM ${column.from} WHERE NOT isnan(${double}) AND (${double} <> trunc(${double}) OR abs(${double}) > 9e15)`);
            const whole = `CAST(CASE WHEN isnan(${double}) THEN NULL ELSE ${column.sql} END AS BIGINT)`;
            result.push(row?.[0] === 0 ? relationColumn(column.name, whole, 'BIGINT', column.from) : column);
        }
        else {
            result.push(column);
        }
    }
    return result;
}


/***/ }),

/***/ 3937:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AB: () => (/* binding */ quoteName),
/* harmony export */   Kf: () => (/* binding */ literalPattern),
/* harmony export */   b$: () => (/* binding */ quoteTexts),
/* harmony export */   ol: () => (/* binding */ quoteText)
/* harmony export */ });
/** A name as SQL text, whatever letters it holds. */
function quoteName(name) {
    return `"${name.replaceAll('"', '""')}"`;
}
/** Text as an SQL literal. */
function quoteText(text) {
    return `'${text.replaceAll("'", "''")}'`;
}
/** A list of texts as an SQL literal. */
function quoteTexts(texts) {
    return `[${texts.map(quoteText).join(', ')}]`;
}
/** A path whose `*`, `?` and `[` mean themselves where DuckDB expects a pattern. */
function literalPattern(path) {
    return path.replace(/[[*?]/g, '[$&]');
}


/***/ })

};
;