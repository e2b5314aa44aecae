import { randomBytes } from 'node:crypto';
import { rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DuckDBConnection, DuckDBDataChunk, DuckDBInstance, DuckDBVector } from '@duckdb/node-api';
import { TextPacker } from '../../core/packed-texts.js';
import type { PackedTexts } from '../../core/packed-texts.js';
import { loadEngine } from './load-engine.js';
import { quoteTexts } from './sql-text.js';

/** A value of a row: whole numbers beyond 2^53 stay bigint; dates and the like are asked for as text. */
export type SqlValue = string | number | bigint | boolean | null;

/** A piece of a column of plain numbers. */
export type NumberChunk = Float64Array | Int32Array;

const MEMORY_MIB = 384;
/** Most numbers that are read ahead: the collector frees what holds them late. */
const ROWS_AT_ONCE = 1 << 21;

let foreseen: { memoryMiB: number; database: Promise<Database> } | undefined;

/**
 * A database in memory, bounded in memory and threads; what does not fit goes to a temporary directory. It can neither
 * load extensions nor, once locked, reach any file but those it was given.
 */
export class Database {
  private last: Promise<void> = Promise.resolve();

  private constructor(
    private readonly instance: DuckDBInstance,
    private readonly connection: DuckDBConnection,
    private readonly overflow: string,
  ) {}

  static open(memoryMiB = MEMORY_MIB): Promise<Database> {
    if (foreseen?.memoryMiB !== memoryMiB) return Database.start(memoryMiB);
    const { database } = foreseen;
    foreseen = undefined;
    return database;
  }

  /** Begins to open one that somebody will ask for soon: other work is done meanwhile. */
  static foresee(memoryMiB = MEMORY_MIB): void {
    if (foreseen) return;
    foreseen = { memoryMiB, database: Database.start(memoryMiB) };
    foreseen.database.catch(() => {}); // whoever asks for it will hear
  }

  private static async start(memoryMiB: number): Promise<Database> {
    const { DuckDBInstance } = await loadEngine();
    const overflow = join(tmpdir(), `assay-duckdb-${randomBytes(8).toString('hex')}`);
    const instance = await DuckDBInstance.create(':memory:', {
      threads: String(Math.min(8, availableParallelism())),
      memory_limit: `${memoryMiB}MiB`,
      temp_directory: overflow,
      autoinstall_known_extensions: 'false',
      autoload_known_extensions: 'false',
      allow_community_extensions: 'false',
    });
    const connection = await instance.connect();
    await connection.run("SET TimeZone = 'UTC'");
    return new Database(instance, connection, overflow);
  }

  async run(sql: string): Promise<void> {
    await this.exclusively(() => this.connection.run(sql));
  }

  /** All rows. Errors are DuckDB's own. */
  rows(sql: string): Promise<SqlValue[][]> {
    return this.exclusively(async () => {
      const reader = await this.connection.runAndReadAll(sql);
      return reader.getRowsJS().map((row) => row.map((value) => plain(value)));
    });
  }

  /** Names and DuckDB's types of what a query gives. */
  async describe(sql: string): Promise<{ name: string; type: string }[]> {
    const described = await this.rows(`DESCRIBE ${sql}`);
    return described.map(([name, type]) => ({ name: String(name), type: String(type) }));
  }

  /**
   * Gives the single column of a query to `use`, piece by piece in its order. It is DOUBLE or INTEGER without NULL. Of
   * `rowsAhead`, not too many, all are read before the first is given: the engine then works while its caller is busy.
   */
  async eachChunk(sql: string, use: (chunk: NumberChunk) => void, rowsAhead = Infinity): Promise<void> {
    // The vector's own array: asking value by value takes twenty times as long.
    const itemsOf = (chunk: DuckDBDataChunk) => (chunk.getColumnVector(0) as unknown as { items: NumberChunk }).items;
    if (rowsAhead <= ROWS_AT_ONCE) {
      const result = await this.exclusively(() => this.connection.run(sql));
      for (let index = 0; index < result.chunkCount; index++) use(itemsOf(result.getChunk(index)));
      return;
    }
    await this.exclusively(async () => {
      const result = await this.connection.stream(sql);
      for (;;) {
        const chunk = await result.fetchChunk();
        if (!chunk || chunk.rowCount === 0) return;
        use(itemsOf(chunk));
      }
    });
  }

  /** The single column of a query, which is VARCHAR. */
  async texts(sql: string): Promise<(string | null)[]> {
    const texts: (string | null)[] = [];
    await this.exclusively(async () => {
      const result = await this.connection.stream(sql);
      for (;;) {
        const chunk = await result.fetchChunk();
        if (!chunk || chunk.rowCount === 0) return;
        readTexts(chunk.getColumnVector(0), chunk.rowCount, texts);
      }
    });
    return texts;
  }

  /** The same in one piece of memory, of a column of so many rows without NULL. */
  async packedTexts(sql: string, rowCount: number): Promise<PackedTexts> {
    const packer = new TextPacker(rowCount);
    await this.exclusively(async () => {
      const result = await this.connection.stream(sql);
      for (;;) {
        const chunk = await result.fetchChunk();
        if (!chunk || chunk.rowCount === 0) return;
        packTexts(chunk.getColumnVector(0), chunk.rowCount, packer);
      }
    });
    return packer.done();
  }

  /**
   * One SELECT of a stranger, as a subquery can hold it. Throws an `Error` with DuckDB's reason for every other
   * statement; ends it with one after `timeoutMs`.
   */
  async rowsOfSelect(sql: string, { timeoutMs, limit }: { timeoutMs: number; limit: number }): Promise<SqlValue[][]> {
    await this.refuseOtherThanSelect(sql);
    return this.exclusively(async () => {
      let isLate = false;
      const timer = setTimeout(() => {
        isLate = true;
        this.connection.interrupt();
      }, timeoutMs);
      try {
        const query = `SELECT * FROM (\n${sql.replace(/;\s*$/, '')}\n) LIMIT ${limit}`;
        const reader = await this.connection.runAndReadAll(query);
        return reader.getRowsJS().map((row) => row.map((value) => plain(value)));
      } catch (error) {
        throw isLate ? new Error(`it took longer than ${timeoutMs / 1000} seconds`, { cause: error }) : error;
      } finally {
        clearTimeout(timer);
      }
    });
  }

  private async refuseOtherThanSelect(sql: string): Promise<void> {
    const { StatementType } = await loadEngine();
    const type = await this.exclusively(async () => {
      const statements = await this.connection.extractStatements(sql);
      if (statements.count !== 1) return undefined;
      const statement = await statements.prepare(0);
      const { statementType } = statement;
      statement.destroySync();
      return statementType;
    });
    if (type !== StatementType.SELECT) throw new Error('a single SELECT is expected');
  }

  /** From now on no file but `files` can be read, and no setting be changed. `files` are paths or patterns. */
  async lock(files: readonly string[]): Promise<void> {
    await this.run(`SET allowed_paths = ${quoteTexts(files)}`);
    await this.run('SET enable_external_access = false');
    await this.run('SET lock_configuration = true');
  }

  /** Once what is under way is done. */
  close(): void {
    void this.exclusively(async () => {
      this.connection.closeSync();
      this.instance.closeSync();
      rmSync(this.overflow, { recursive: true, force: true });
    });
  }

  /** A second query would end the stream of the first: one after the other. */
  private exclusively<T>(work: () => Promise<T>): Promise<T> {
    const done = this.last.then(work);
    this.last = done.then(
      () => {},
      () => {},
    );
    return done;
  }
}

/** Text of up to 12 bytes stands in the vector itself, after its length, with zeros behind it. */
const INLINE = 12;
const BEYOND_ASCII = 0x80808080;

/** Asking the vector for a text takes ten times as long as cutting it out of all its bytes, which ASCII allows. */
function readTexts(vector: DuckDBVector, count: number, into: (string | null)[]): void {
  const { dataView, validity } = vector as unknown as {
    dataView: DataView;
    validity: { itemValid(index: number): boolean };
  };
  const bytes = Buffer.from(dataView.buffer, dataView.byteOffset, count * 16);
  const letters = bytes.toString('latin1');
  const word = (at: number) => dataView.getUint32(at, true);
  for (let row = 0; row < count; row++) {
    const length = word(row * 16);
    const [start, end] = [row * 16 + 4, row * 16 + 4 + length];
    if (!validity.itemValid(row)) into.push(null);
    else if (length > INLINE) into.push(String(vector.getItem(row)));
    else if (((word(start) | word(start + 4) | word(start + 8)) & BEYOND_ASCII) === 0)
      into.push(letters.slice(start, end));
    else into.push(bytes.toString('utf8', start, end));
  }
}

function packTexts(vector: DuckDBVector, count: number, packer: TextPacker): void {
  const { dataView } = vector as unknown as { dataView: DataView };
  const bytes = Buffer.from(dataView.buffer, dataView.byteOffset, count * 16);
  for (let row = 0; row < count; row++) {
    const length = dataView.getUint32(row * 16, true);
    if (length > INLINE) packer.add(String(vector.getItem(row)));
    else packer.addBytes(bytes, row * 16 + 4, length);
  }
}

function plain(value: unknown): SqlValue {
  if (typeof value === 'bigint') return Number.isSafeInteger(Number(value)) ? Number(value) : value;
  if (value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') {
    return value;
  }
  throw new Error('a query asks for values other than text, numbers and booleans as text');
}
