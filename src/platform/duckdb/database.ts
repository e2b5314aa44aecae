import { randomBytes } from 'node:crypto';
import { rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Connection, Database as Instance, DataChunk, PreparedStatement, Result } from '@duckdb/node-bindings';
import { TextPacker } from '../../core/packed-texts.js';
import type { PackedTexts } from '../../core/packed-texts.js';
import { loadEngine } from './load-engine.js';
import type { Engine } from './load-engine.js';
import { numbersOf, packTexts, readChunk, readTexts, valuesOf } from './read-chunk.js';
import type { NumberChunk, SqlValue } from './read-chunk.js';
import { quoteTexts } from './sql-text.js';

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
    private readonly engine: Engine,
    private readonly instance: Instance,
    private readonly connection: Connection,
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
    const engine = await loadEngine();
    const overflow = join(tmpdir(), `assay-duckdb-${randomBytes(8).toString('hex')}`);
    const settings = {
      threads: String(Math.min(8, availableParallelism())),
      memory_limit: `${memoryMiB}MiB`,
      temp_directory: overflow,
      autoinstall_known_extensions: 'false',
      autoload_known_extensions: 'false',
      allow_community_extensions: 'false',
    };
    const config = engine.create_config();
    for (const [name, value] of Object.entries(settings)) engine.set_config(config, name, value);
    const instance = await engine.open(':memory:', config);
    const connection = await engine.connect(instance);
    await engine.query(connection, "SET TimeZone = 'UTC'");
    // With the 1 MiB that is the default all threads but one wait while a result is read.
    await engine.query(connection, "SET streaming_buffer_size = '16MiB'");
    return new Database(engine, instance, connection, overflow);
  }

  async run(sql: string): Promise<void> {
    await this.exclusively(() => this.engine.query(this.connection, sql));
  }

  /** All rows. Errors are DuckDB's own. */
  rows(sql: string): Promise<SqlValue[][]> {
    return this.exclusively(async () => this.rowsOf(await this.engine.query(this.connection, sql)));
  }

  /** Names and DuckDB's types of what a query gives. */
  async describe(sql: string): Promise<{ name: string; type: string }[]> {
    const described = await this.rows(`DESCRIBE ${sql}`);
    return described.map(([name, type]) => ({ name: String(name), type: String(type) }));
  }

  /**
   * Gives the columns of a query to `use`, piece by piece in their order. They are DOUBLE or INTEGER without NULL. Of
   * `rowsAhead`, not too many, all are read before the first is given: the engine then works while its caller is busy.
   */
  async eachChunk(sql: string, use: (columns: NumberChunk[]) => void, rowsAhead = Infinity): Promise<void> {
    const give = (chunk: DataChunk) =>
      readChunk(this.engine, chunk, (vectors, rowCount) =>
        use(vectors.map((vector) => numbersOf(this.engine, vector, rowCount))),
      );
    if (rowsAhead > ROWS_AT_ONCE) return this.eachStreamed(sql, give);
    const result = await this.exclusively(() => this.engine.query(this.connection, sql));
    this.eachOf(result, give);
  }

  /** The single column of a query, which is VARCHAR. */
  async texts(sql: string): Promise<(string | null)[]> {
    const texts: (string | null)[] = [];
    await this.eachStreamed(sql, (chunk) =>
      readChunk(this.engine, chunk, ([vector], rowCount) => readTexts(this.engine, vector!, rowCount, texts)),
    );
    return texts;
  }

  /** The same in one piece of memory, of a column of so many rows without NULL. */
  async packedTexts(sql: string, rowCount: number): Promise<PackedTexts> {
    const packer = new TextPacker(rowCount);
    await this.eachStreamed(sql, (chunk) =>
      readChunk(this.engine, chunk, ([vector], count) => packTexts(this.engine, vector!, count, packer)),
    );
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
        this.engine.interrupt(this.connection);
      }, timeoutMs);
      try {
        const query = `SELECT * FROM (\n${sql.replace(/;\s*$/, '')}\n) LIMIT ${limit}`;
        return this.rowsOf(await this.engine.query(this.connection, query));
      } catch (error) {
        throw isLate ? new Error(`it took longer than ${timeoutMs / 1000} seconds`, { cause: error }) : error;
      } finally {
        clearTimeout(timer);
      }
    });
  }

  private async refuseOtherThanSelect(sql: string): Promise<void> {
    const isSelect = await this.exclusively(() =>
      this.withPrepared(sql, (prepared) =>
        Promise.resolve(this.engine.prepared_statement_type(prepared) === this.engine.StatementType.SELECT),
      ),
    );
    if (!isSelect) throw new Error('a single SELECT is expected');
  }

  private eachStreamed(sql: string, use: (chunk: DataChunk) => void): Promise<void> {
    const { engine } = this;
    return this.exclusively(async () => {
      await this.withPrepared(sql, async (prepared) => {
        const result = await engine.execute_prepared_streaming(prepared);
        for (;;) {
          const chunk = await engine.fetch_chunk(result);
          if (!chunk || engine.data_chunk_get_size(chunk) === 0) return;
          use(chunk);
        }
      });
    });
  }

  private eachOf(result: Result, use: (chunk: DataChunk) => void): void {
    const count = this.engine.result_chunk_count(result);
    for (let index = 0; index < count; index++) use(this.engine.result_get_chunk(result, index));
  }

  private rowsOf(result: Result): SqlValue[][] {
    const rows: SqlValue[][] = [];
    this.eachOf(result, (chunk) =>
      readChunk(this.engine, chunk, (vectors, rowCount) => {
        const columns = vectors.map((vector) => valuesOf(this.engine, vector, rowCount));
        for (let row = 0; row < rowCount; row++) rows.push(columns.map((values) => values[row]!));
      }),
    );
    return rows;
  }

  /** The statement of this SQL; undefined where there is not just one. */
  private async withPrepared<T>(sql: string, use: (prepared: PreparedStatement) => Promise<T>): Promise<T | undefined> {
    const { engine, connection } = this;
    const { extracted_statements: statements, statement_count: count } = await engine.extract_statements(
      connection,
      sql,
    );
    if (count === 0) throw new Error(engine.extract_statements_error(statements));
    if (count > 1) return undefined;
    const prepared = await engine.prepare_extracted_statement(connection, statements, 0);
    try {
      return await use(prepared);
    } finally {
      engine.destroy_prepare_sync(prepared);
    }
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
      this.engine.disconnect_sync(this.connection);
      this.engine.close_sync(this.instance);
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
