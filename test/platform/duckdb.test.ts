import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { DuckDBInstance } from '@duckdb/node-api';
import { UserError } from '../../src/core/errors.js';
import { openSqlTables, openTable } from '../../src/platform/duckdb/index.js';
import { Database } from '../../src/platform/duckdb/database.js';
import type { OpenTable, TableReading, TableSource } from '../../src/platform/duckdb/index.js';
import { ReadAhead } from '../../src/platform/duckdb/read-ahead.js';
import { relationColumn } from '../../src/platform/duckdb/relation-column.js';

let directory: string;
beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), 'assay-duckdb-test-'));
});
afterAll(() => rmSync(directory, { recursive: true, force: true }));

let made = 0;
function file(name: string, content: string | Uint8Array): string {
  const path = join(directory, String(made++), name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
  return path;
}

async function withTable<T>(
  path: string | string[],
  use: (table: OpenTable) => T | Promise<T>,
  more: Partial<TableSource> = {},
): Promise<T> {
  const table = await openTable({ path, name: [path].flat()[0]!.split('/').at(-1)!, ...more });
  try {
    return await use(table);
  } finally {
    table.close();
  }
}

const csv = <T>(text: string, use: (table: OpenTable) => T | Promise<T>, more: Partial<TableSource> = {}) =>
  withTable(file('t.csv', text), use, more);

const typesOf = ({ columns }: OpenTable) => Object.fromEntries(columns.map(({ name, type }) => [name, type]));
const numbersOf = (column: string) => async (table: OpenTable) => [...(await table.numbers(column))];
const textsOf = (column: string) => async (table: OpenTable) => {
  const { codes, levels } = await table.categories(column);
  return [...codes].map((code) => (code < 0 ? null : levels[code]));
};

async function failure(work: Promise<unknown>): Promise<UserError> {
  const error = await work.then(
    () => new Error('nothing was thrown'),
    (thrown: unknown) => thrown,
  );
  if (error instanceof UserError) return error;
  throw error;
}

/** Writes Parquet with DuckDB itself. */
async function parquet(name: string, sql: string): Promise<string> {
  const path = file(name, '');
  const instance = await DuckDBInstance.create();
  const connection = await instance.connect();
  await connection.run(`COPY (${sql}) TO '${path.replaceAll("'", "''")}' (FORMAT parquet)`);
  connection.closeSync();
  instance.closeSync();
  return path;
}

describe('types of CSV', () => {
  test.each([
    ['whole numbers', ['1', '-2', '+3'], 'integer', ['1', '-2', '3']],
    ['beyond 2^53', ['9007199254740993', '1'], 'integer', ['9007199254740993', '1']],
    ['beyond 2^63', ['18446744073709551616', '1'], 'integer', ['18446744073709551616', '1']],
    ['decimals', ['1', '2.50', '1e3'], 'number', ['1', '2.5', '1000']],
    ['a decimal without fraction', ['1.0', '2'], 'number', ['1', '2']],
    ['infinity', ['1.5', 'inf', '-Infinity'], 'number', ['1.5', 'inf', '-inf']],
    [
      'missing words among numbers',
      ['1', 'NA', 'null', '', ' ', 'NaN'],
      'integer',
      ['1', null, null, null, null, null],
    ],
    ['underscores', ['1_000', '2'], 'string', ['1_000', '2']],
    ['hexadecimals', ['0x1F', '2'], 'string', ['0x1F', '2']],
    ['booleans', ['true', 'False', ''], 'boolean', ['true', 'false', null]],
    ['yes and no', ['yes', 'no'], 'string', ['yes', 'no']],
    ['dates', ['2024-02-29', '2023-01-01'], 'date', ['2024-02-29', '2023-01-01']],
    ['a day that is not', ['2023-02-29'], 'string', ['2023-02-29']],
    ['times', ['2024-02-29 10:00:00', '2024-02-29T11:30'], 'timestamp', ['2024-02-29T10:00:00', '2024-02-29T11:30:00']],
    [
      'dates and times',
      ['2024-02-29', '2024-02-29 11:30:00'],
      'timestamp',
      ['2024-02-29T00:00:00', '2024-02-29T11:30:00'],
    ],
    [
      'time zones',
      ['2024-02-29T10:00:00+02:00', '2024-02-29T10:00:00Z'],
      'timestamp',
      ['2024-02-29T08:00:00Z', '2024-02-29T10:00:00Z'],
    ],
    ['text', ['a', 'NA', ''], 'string', ['a', 'NA', null]],
    ['quotes', ['"a,""b"""', '"x\ny"'], 'string', ['a,"b"', 'x\ny']],
    ['nothing', ['', ''], 'string', [null, null]],
  ])('%s', async (_, values, type, texts) => {
    await csv(`id,v\n${values.map((value, index) => `${index},${value}\n`).join('')}`, async (table) => {
      expect(typesOf(table)['v']).toBe(type);
      expect(await textsOf('v')(table)).toEqual(texts);
    });
  });

  test('one value in the last row widens the type', async () => {
    const rows = '1\n'.repeat(50_000);
    expect(await csv(`v\n${rows}2.5\n`, typesOf)).toEqual({ v: 'number' });
    expect(await csv(`v\n${rows}x\n`, typesOf)).toEqual({ v: 'string' });
    expect(await csv(`a,v\n${'1,\n'.repeat(50_000)}1,2\n`, typesOf)).toEqual({ a: 'integer', v: 'integer' });
    expect(await csv(`v\n${'2024-01-01 10:00:00\n'.repeat(3000)}2024-01-01 10:00:00+02\n`, typesOf)).toEqual({
      v: 'timestamp',
    });
  });

  test('frozen types are kept where the values allow it', async () => {
    const text = 'code,n,m,b\n007,1,x,1\n010,2,y,0\n';
    const columns = [
      { name: 'code', type: 'string' },
      { name: 'n', type: 'number' },
      { name: 'm', type: 'integer' },
      { name: 'b', type: 'boolean' },
    ] as const;
    await csv(
      text,
      async (table) => {
        expect(typesOf(table)).toEqual({ code: 'string', n: 'number', m: 'string', b: 'integer' });
        expect(await textsOf('code')(table)).toEqual(['007', '010']);
      },
      { columns },
    );
    expect(await csv(text, textsOf('n'), { keepAsText: ['n'] })).toEqual(['1', '2']);
    const texts = [
      'a',
      'ä',
      'twelve bytes',
      'thirteen byte',
      'zwölf byte',
      '日本語',
      ...Array.from({ length: 9000 }, (_, i) => `id ${i}`),
    ];
    const distinct = (some: string[]) =>
      csv(`n,v\n${some.map((one) => `1,${one}\n`).join('')}`, async (table) => {
        const packed = await table.distinctTexts!('v');
        return packed && [...packed];
      });
    expect(await distinct(texts)).toEqual(texts);
    for (const odd of ['a', '']) expect(await distinct([...texts, odd])).toBeUndefined();
    const column = (some: readonly string[]) => `v\n${some.map((one) => `${one}\n`).join('')}`;
    const ids = ['c', 'a', 'b'];
    const known = csv(column(ids), (table) => table.distinctTexts!('v'));
    for (const some of [ids, ['a', 'c', 'b'], ['c', 'a', 'b', 'd']])
      expect([...(await csv(column(some), (table) => table.distinctTexts!('v', known)))!]).toEqual(some);
    expect(await csv(column(ids), (table) => table.distinctTexts!('v', known))).toBe(await known);
    for (const some of [
      ['c', 'a', 'a'],
      ['c', '""', 'b'],
    ])
      expect(await csv(column(some), (table) => table.distinctTexts!('v', known))).toBeUndefined();
    expect(await csv('v\n\n\n', typesOf, { columns: [{ name: 'v', type: 'number' }] })).toEqual({ v: 'number' });
  });
});

describe('CSV that is left in its file', () => {
  const rows = 30_000;
  const line = (row: number) => [
    row,
    row % 7 ? row / 4 : '',
    row % 3 ? `k${row % 50}` : '',
    row % 5 ? 'true' : '',
    `2024-01-${10 + (row % 9)}`,
  ];
  const text = ['i,f,s,b,d', ...Array.from({ length: rows }, (_, row) => line(row).join(','))].join('\n');
  const left = { leftFromBytes: 0 };
  const open = (content: string, reading: TableReading) =>
    openTable({ path: file('t.csv', `${content}\n`), name: 't.csv' }, reading);

  /** What a table says of each of its columns, asked for in this order. */
  async function told(content: string, reading: TableReading, order?: readonly string[]) {
    const table = await open(content, reading);
    try {
      const found: Record<string, unknown> = {};
      for (const name of order ?? table.columns.map((column) => column.name)) {
        const { type } = table.columns.find((column) => column.name === name)!;
        const isRead = type === 'integer' || type === 'number' || type === 'boolean';
        const value = isRead ? await table.numbers(name) : await table.counts!(name);
        found[name] = value instanceof Map ? [...value].sort(([a], [b]) => (a < b ? -1 : 1)) : value;
      }
      return { rowCount: table.rowCount, columns: table.columns, found };
    } finally {
      table.close();
    }
  }

  test.each([
    ['of all types', text],
    ['of numbers', 'a,b\n1,2.5\n,\n-3,inf'],
    ['of text', 'a,b\nx,y\n"x, x",\n,y'],
    ['without rows', 'a,b'],
    ['whose last row widens a type', `${text}\n1,2,3,true,never`],
    ['whose last row holds no number', `${text}\n1.5,x,3,true,2024-01-01`],
  ])('%s says what it says when it is read whole', async (_, content) => {
    expect(await told(content, left)).toEqual(await told(content, {}));
  });

  test('columns may be asked for in any order, more than once and as categories', async () => {
    const order = ['b', 'd', 'i', 'f', 'i', 's', 'f', 'b'];
    expect(await told(text, left, order)).toEqual(await told(text, {}, order));
    const table = await open(text, left);
    const whole = await open(text, {});
    for (const name of ['s', 'i']) expect(await table.categories(name)).toEqual(await whole.categories(name));
    expect(await Promise.all(['i', 'f', 'b', 'f'].map((name) => table.numbers(name)))).toEqual(
      await Promise.all(['i', 'f', 'b', 'f'].map((name) => whole.numbers(name))),
    );
    table.close();
    whole.close();
  });

  test('integers beyond 2^53 are refused, and hide no other column', async () => {
    const table = await open('a,b\n9007199254740993,1\n1,2', left);
    await expect(table.numbers('a')).rejects.toMatchObject({ code: 'INTEGER_TOO_LARGE' });
    expect(await table.numbers('b')).toEqual(Float64Array.of(1, 2));
    table.close();
  });

  test('columns that one pass cannot hold are read by the next ones', async () => {
    const names = Array.from({ length: 30 }, (_, column) => `n${column}`);
    const wide = [
      names.join(','),
      ...Array.from({ length: 1000 }, (_, row) => names.map((_name, at) => row * at).join(',')),
    ].join('\n');
    const path = file('wide.csv', `${wide}\n`);
    const database = await Database.open();
    const reader = `read_csv('${path}', header = true, all_varchar = true)`;
    const columns = names.map((name) => relationColumn(name, `CAST(${name} AS DOUBLE)`, 'DOUBLE', reader));
    const ahead = new ReadAhead(database, columns, 1000, 7 * 8 * 1000);
    for (const [at, column] of columns.entries())
      expect(await ahead.read(column)).toEqual(Float64Array.from({ length: 1000 }, (_, row) => row * at));
    database.close();
  });
});

describe('reading', () => {
  test('rows come in the order of the file, for all columns alike', async () => {
    const rows = 300_000;
    let text = 'i,f,s\n';
    for (let row = 0; row < rows; row++) text += `${row},${row / 2},k${row % 1000}\n`;
    await csv(text, async (table) => {
      expect(table.rowCount).toBe(rows);
      const [whole, half, { codes, levels }] = [
        await table.numbers('i'),
        await table.numbers('f'),
        await table.categories('s'),
      ];
      expect(levels).toEqual(Array.from({ length: 1000 }, (_, level) => `k${level}`));
      let wrong = 0;
      for (let row = 0; row < rows; row++) {
        if (whole[row] !== row || half[row] !== row / 2 || codes[row] !== row % 1000) wrong++;
      }
      expect(wrong).toBe(0);
    });
  });

  test('several readings at the same time do not disturb each other', async () => {
    await csv('a,b,c\n1,x,true\n2,y,false\n,x,\n', async (table) => {
      const [a, b, c, d] = await Promise.all([
        table.numbers('a'),
        table.categories('b'),
        table.numbers('c'),
        table.categories('c'),
      ]);
      expect([[...a], [...b.codes], b.levels, [...c], d.levels]).toEqual([
        [1, 2, NaN],
        [0, 1, 0],
        ['x', 'y'],
        [1, 0, NaN],
        ['true', 'false'],
      ]);
      expect(a).toBeInstanceOf(Float64Array);
      expect(b.codes).toBeInstanceOf(Int32Array);
    });
  });

  test('values that a query gives', async () => {
    const tables = await openSqlTables([{ path: file('t.csv', 'a\n1\n'), name: 't.csv' }]);
    const one = async (sql: string) => {
      const rows = await tables.select(`SELECT ${sql}`, { timeoutMs: 10_000, limit: 2 });
      return rows[0]![0];
    };
    const large = 2n ** 100n;
    const expected: [string, unknown][] = [
      ['NULL', null],
      ['NULL::DATE', null],
      ['true', true],
      ["'short'", 'short'],
      ["'zwölf Zeichen und mehr'", 'zwölf Zeichen und mehr'],
      ['-7::TINYINT', -7],
      ['200::UTINYINT', 200],
      ['-700::SMALLINT', -700],
      ['60000::USMALLINT', 60_000],
      ['-70000::INTEGER', -70_000],
      ['4000000000::UINTEGER', 4_000_000_000],
      ['-9007199254740991', -9_007_199_254_740_991],
      ['9007199254740993', 9_007_199_254_740_993n],
      ['18446744073709551615::UBIGINT', 2n ** 64n - 1n],
      [`${large}::HUGEINT`, large],
      [`-${large}::HUGEINT`, -large],
      ['-5::HUGEINT', -5],
      [`${large}::UHUGEINT`, large],
      ['0.5::FLOAT', 0.5],
      ["'-inf'::DOUBLE", -Infinity],
      ['-1.25::DECIMAL(4, 2)', -1.25],
      ['1.125::DECIMAL(9, 3)', 1.125],
      ['1.125::DECIMAL(18, 3)', 1.125],
      ['-1.125::DECIMAL(38, 3)', -1.125],
    ];
    for (const [sql, value] of expected) expect([sql, await one(sql)]).toEqual([sql, value]);
    for (const sql of ["'2024-01-01'::DATE", '[1]', "INTERVAL '1 day'"])
      await expect(one(sql)).rejects.toThrow('other than text, numbers and booleans');
    tables.close();
  });

  test('text, dates, large integers and unknown columns are refused', async () => {
    await csv('name,day,id,empty\nann,2024-01-01,9007199254740993,\n', async (table) => {
      expect(await failure(table.numbers('name'))).toMatchObject({
        code: 'COLUMN_NOT_NUMERIC',
        exitCode: 2,
        message: 'column "name" of t.csv holds "ann", where numbers are needed',
      });
      expect(await failure(table.numbers('day'))).toMatchObject({ code: 'COLUMN_NOT_NUMERIC' });
      expect(await failure(table.numbers('empty'))).toMatchObject({ code: 'COLUMN_NOT_NUMERIC' });
      expect(await failure(table.numbers('id'))).toMatchObject({
        code: 'INTEGER_TOO_LARGE',
        message: expect.stringContaining('9007199254740993'),
      });
      expect(await failure(table.categories('nam'))).toMatchObject({
        code: 'COLUMN_MISSING',
        hint: 'Did you mean "name"?',
      });
      expect((await table.categories('empty')).levels).toEqual([]);
    });
  });
});

describe('files', () => {
  test('byte order mark, CRLF, other delimiters, compression, names', async () => {
    expect(await csv('\uFEFFa;b\r\n1;"x;\r\ny"\r\n', textsOf('b'))).toEqual(['x;\r\ny']);
    expect(await withTable(file('t.tsv', 'a,x\tb\n1\t2\n'), numbersOf('a,x'))).toEqual([1]);
    expect(await withTable(file('t.csv.gz', gzipSync('a,b\n1,2\n')), numbersOf('b'))).toEqual([2]);
    expect(await withTable(file('t.jsonl.gz', gzipSync('{"a":1}\n')), numbersOf('a'))).toEqual([1]);
    expect(await withTable(file('4f1a', 'a,b\n1,2\n'), numbersOf('b'), { name: 'data/t.csv' })).toEqual([2]);
    expect(await csv(',a\n0,1\n', typesOf)).toEqual({ 'Unnamed: 0': 'integer', a: 'integer' });
    expect(await csv('"a"";DROP TABLE data;--",A,a\n1,2,3\n', numbersOf('a";DROP TABLE data;--'))).toEqual([1]);
    expect(await csv('"two\nlines",b\n1,2\n', numbersOf('two\nlines'))).toEqual([1]);
  });

  test.each(["it's.csv", 'a[1]*?.csv', 'x;y --.csv', '{a,b}.csv', 'ä 猫.csv', '**.csv'])(
    'a file called %s is that file',
    async (name) => {
      const path = file(name, 'a\n1\n');
      writeFileSync(join(dirname(path), 'a1bc.csv'), 'a\n2\n');
      expect(await withTable(path, numbersOf('a'))).toEqual([1]);
    },
  );

  test('Parquet under a name with the letters of patterns', async () => {
    const path = await parquet("p[1]*'.parquet", 'SELECT 1 AS a');
    writeFileSync(join(dirname(path), "p1x'.parquet"), 'not Parquet');
    expect(await withTable(path, numbersOf('a'))).toEqual([1]);
  });

  test('directories and lists are one table after the other', async () => {
    const first = file('d/2.csv', 'a,b\n3,x\n');
    writeFileSync(join(dirname(first), '1.csv'), 'a,b\n1,y\n2.5,y\n');
    writeFileSync(join(dirname(first), '_SUCCESS'), '');
    writeFileSync(join(dirname(first), 'README.md'), 'text');
    mkdirSync(join(dirname(first), '3'));
    writeFileSync(join(dirname(first), '3/z.csv'), 'a,b\n4,x\n');
    expect(await withTable(dirname(first), numbersOf('a'))).toEqual([1, 2.5, 3, 4]);
    expect(await withTable([first, join(dirname(first), '1.csv')], numbersOf('a'))).toEqual([3, 1, 2.5]);
    writeFileSync(join(dirname(first), '4.csv'), 'b,a\n4,x\n');
    expect(await failure(withTable(dirname(first), typesOf))).toMatchObject({ code: 'COLUMNS_DIFFER', exitCode: 2 });
    writeFileSync(join(dirname(first), '4.csv'), 'a,b\n4\n');
    expect(await failure(withTable(dirname(first), typesOf))).toMatchObject({
      code: 'TABLE_INVALID',
      message: 'd (4.csv): a row has 1 value where the head names 2 columns',
    });
    writeFileSync(join(dirname(first), '4.jsonl'), '{"a":1}');
    expect(await failure(withTable(dirname(first), typesOf))).toMatchObject({ code: 'FORMATS_MIXED', exitCode: 2 });
    expect(await failure(withTable(join(dirname(first), 'README.md'), typesOf))).toMatchObject({
      code: 'FORMAT_UNKNOWN',
    });
    expect(await failure(withTable(join(directory, 'none.csv'), typesOf))).toMatchObject({ code: 'FILE_ABSENT' });
  });

  const broken: [string, string | Uint8Array, string, number | undefined, RegExp][] = [
    ['too many values', 'a,b\n1,2\n1,2,3\n', 'TABLE_INVALID', 3, /3 values where the head names 2 columns/],
    ['too few values', `a,b\n${'1,2\n'.repeat(30_000)}1\n`, 'TABLE_INVALID', 30_002, /1 value where the head names 2/],
    ['an open quote', 'a,b\n1,"2\n1,2\n', 'TABLE_INVALID', 2, /quote/],
    ['Latin-1', Buffer.from('a,b\n1,caf\xe9\n', 'latin1'), 'TABLE_INVALID', 2, /not UTF-8/],
    [
      'Latin-1 far below',
      Buffer.from(`a,b\n${'1,x\n'.repeat(30_000)}1,caf\xe9\n`, 'latin1'),
      'TABLE_INVALID',
      30_002,
      /not UTF-8/,
    ],
    ['UTF-16', Buffer.from('\uFEFFa,b\n1,2\n', 'utf16le'), 'TABLE_INVALID', undefined, /not UTF-8/],
    ['nothing at all', '', 'TABLE_EMPTY', 1, /is empty/],
    ['a name twice', 'a,b,a\n1,2,3\n', 'COLUMNS_REPEATED', 1, /two columns called "a": the 1st and the 3rd/],
  ];
  test.each(broken)('CSV with %s', async (_, content, code, line, message) => {
    const error = await failure(withTable(file('t.csv', content), typesOf));
    expect(error).toMatchObject({ code, exitCode: 2, message: expect.stringMatching(message) });
    expect(error.message).toContain('t.csv');
    if (line !== undefined) expect(error.location).toMatchObject({ file: 't.csv', line });
  });

  test('a head without rows', async () => {
    await csv('a,b\n', async (table) => {
      expect([table.rowCount, typesOf(table)]).toEqual([0, { a: 'string', b: 'string' }]);
      expect([...(await table.categories('a')).codes]).toEqual([]);
    });
  });

  test('2,000 columns', async () => {
    const names = Array.from({ length: 2000 }, (_, index) => `c,${index}`);
    const row = (at: number) => names.map((_, index) => (index % 3 === 0 ? `t${at}` : at + index / 2)).join(',');
    const text = `${names.map((name) => `"${name}"`).join(',')}\n${[0, 1, 2].map(row).join('\n')}\n`;
    await csv(text, async (table) => {
      expect(table.columns).toHaveLength(2000);
      expect(await numbersOf('c,1999')(table)).toEqual([999.5, 1000.5, 1001.5]);
      expect(await textsOf('c,1998')(table)).toEqual(['t0', 't1', 't2']);
    });
  }, 90_000);

  test('JSON Lines and JSON', async () => {
    const text = '{"a":1,"s":"x","n":{"q":1},"l":[1],"d":"2024-01-01"}\n\n{"a":2.5,"s":null,"t":true}\n';
    await withTable(file('t.jsonl', text), async (table) => {
      expect(typesOf(table)).toEqual({ a: 'number', s: 'string', n: 'other', l: 'other', d: 'date', t: 'boolean' });
      expect(await numbersOf('t')(table)).toEqual([NaN, 1]);
      expect(await failure(table.categories('n'))).toMatchObject({ code: 'COLUMN_UNREADABLE', exitCode: 2 });
    });
    expect(await withTable(file('t.json', '[{"a":1},{"a":2}]'), numbersOf('a'))).toEqual([1, 2]);
    const error = await failure(withTable(file('t.jsonl', '{"a":1}\n{"a":\n'), typesOf));
    expect(error).toMatchObject({ code: 'TABLE_INVALID', location: { file: 't.jsonl', line: 3 } });
    expect(await failure(withTable(file('t.jsonl', '3\n[1]\n'), typesOf))).toMatchObject({ code: 'TABLE_INVALID' });
    expect(await failure(withTable(file('t.jsonl', ''), typesOf))).toMatchObject({ code: 'TABLE_EMPTY' });
  });

  test('Parquet: nested types, time zones, decimals, names that differ by case, missing values', async () => {
    const path = await parquet(
      't.parquet',
      `SELECT {'q': 1} AS "s", [1] AS l, TIMESTAMPTZ '2024-01-01 10:00:00+02' AS z, TIMESTAMP_NS '2024-01-01 10:00:00.5' AS ns,
        1.50::DECIMAL(9, 2) AS dec, 'x'::BLOB AS blob, 9007199254740993::UBIGINT AS big, 1::TINYINT AS tiny, 2.0::FLOAT AS f,
        'b'::ENUM ('a', 'b') AS e, TIME '10:00:00' AS time, DATE '2024-01-01' AS d, true AS "true", NULL::INTEGER AS none,
        'nan'::DOUBLE AS nan`,
    );
    await withTable(path, async (table) => {
      expect(typesOf(table)).toEqual({
        s: 'other',
        l: 'other',
        z: 'timestamp',
        ns: 'timestamp',
        dec: 'number',
        blob: 'other',
        big: 'integer',
        tiny: 'integer',
        f: 'number',
        e: 'string',
        time: 'string',
        d: 'date',
        true: 'boolean',
        none: 'integer',
        nan: 'number',
      });
      const texts = await Promise.all(
        table.columns.filter(({ type }) => type !== 'other').map(async ({ name }) => (await textsOf(name)(table))[0]),
      );
      expect(texts).toEqual([
        '2024-01-01T08:00:00Z',
        '2024-01-01T10:00:00.5',
        '1.5',
        '9007199254740993',
        '1',
        '2',
        'b',
        '10:00:00',
        '2024-01-01',
        'true',
        null,
        null,
      ]);
      expect(await numbersOf('dec')(table)).toEqual([1.5]);
      expect(await numbersOf('nan')(table)).toEqual([NaN]);
    });
    const frozen = {
      columns: [
        { name: 'f', type: 'integer' },
        { name: 'tiny', type: 'number' },
        { name: 'dec', type: 'integer' },
      ] as const,
    };
    expect(await withTable(path, typesOf, frozen)).toMatchObject({ f: 'integer', tiny: 'number', dec: 'number' });
    expect(await withTable(path, textsOf('dec'), { keepAsText: ['dec'] })).toEqual(['1.5']);
    expect(await failure(withTable(file('t.parquet', 'PAR1 and not more'), typesOf))).toMatchObject({
      code: 'TABLE_INVALID',
      exitCode: 2,
    });
  });
});
