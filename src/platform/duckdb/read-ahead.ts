import type { Database } from './database.js';
import type { RelationColumn } from './relation-column.js';

/** What columns of one pass take. */
const PASS_BYTES = 80 << 20;

/**
 * Numbers of columns that were left in files of text: a pass over them takes nearly as long for one column as for ten, so
 * those that follow are read along, and the next pass begins while the columns of this one are put to use. Each is given
 * once; asking again takes a pass of its own.
 */
export class ReadAhead {
  private readonly held = new Map<RelationColumn, Promise<Float64Array>>();
  private next = 0;

  constructor(
    private readonly database: Database,
    private readonly columns: readonly RelationColumn[],
    private readonly rowCount: number,
    private readonly passBytes = PASS_BYTES,
  ) {}

  /** NaN where there is no value. */
  read(column: RelationColumn): Promise<Float64Array> {
    const at = this.columns.indexOf(column);
    if (!this.held.has(column)) this.pass(at, at < this.next ? at + 1 : undefined);
    const values = this.held.get(column)!;
    this.held.delete(column);
    if (this.next > 0 && this.held.size === Math.floor(this.atOnce / 2)) this.pass(this.next);
    return values;
  }

  private get atOnce(): number {
    return Math.max(1, Math.floor(this.passBytes / (this.rowCount * Float64Array.BYTES_PER_ELEMENT)));
  }

  /** Begins to read the columns from one on. */
  private pass(from: number, to = from + this.atOnce): void {
    const columns = this.columns.slice(from, to).filter((column) => !this.held.has(column));
    this.next = Math.max(this.next, to);
    if (columns.length === 0) return;
    const read = readNumberColumns(this.database, columns, this.rowCount);
    for (const [at, column] of columns.entries()) {
      const values = read.then((all) => all[at]!);
      values.catch(() => {}); // whoever asks for it will hear
      this.held.set(column, values);
    }
  }
}

/** Columns of one relation, in one pass over it. */
export async function readNumberColumns(
  database: Database,
  columns: readonly RelationColumn[],
  rowCount: number,
): Promise<Float64Array[]> {
  const values = columns.map(() => new Float64Array(rowCount));
  const list = columns.map(({ sql }) => `coalesce(CAST(${sql} AS DOUBLE), 'nan'::DOUBLE)`);
  let row = 0;
  await database.eachChunk(`SELECT ${list.join(', ')} FROM ${columns[0]!.from}`, (chunks) => {
    chunks.forEach((chunk, at) => values[at]!.set(chunk, row));
    row += chunks[0]!.length;
  });
  if (row !== rowCount) throw new Error(`${rowCount} rows were expected, ${row} came`);
  return values;
}
