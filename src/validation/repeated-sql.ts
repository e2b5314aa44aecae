/** SQL of several values as one. */
export function tupleSql(values: readonly string[]): string {
  if (values.length === 1) return values[0]!;
  return `struct_pack(${values.map((value, at) => `p${at} := ${value}`).join(', ')})`;
}

/** Whole numbers from 0 up to here are counted by a bit each, 256 KiB in all; ids often are such numbers. */
const MOST_BITS = 2 ** 21;

/** SQL of an aggregate: how many different values there are. Numbers that have a bit take half the time that a table of them does. */
export function distinctSql(value: string, isWhole: boolean): string {
  if (!isWhole) return `count(DISTINCT ${value})`;
  const hasBit = `${value} BETWEEN 0 AND ${MOST_BITS}`;
  const bits = `bitstring_agg(CASE WHEN ${hasBit} THEN CAST(${value} AS BIGINT) END, 0, ${MOST_BITS})`;
  return `coalesce(bit_count(${bits}), 0) + count(DISTINCT CASE WHEN NOT (${hasBit}) THEN ${value} END)`;
}

/** SQL: whether another row of `fields` has the same values; rows that lack one of them are like none. */
export function repeatedSql(values: readonly string[]): string {
  const present = values.map((value) => `${value} IS NOT NULL`).join(' AND ');
  const repeated = `SELECT ${tupleSql(values)} FROM fields WHERE ${present} GROUP BY ${values.join(', ')} HAVING count(*) > 1`;
  return `(${present} AND ${tupleSql(values)} IN (${repeated}))`;
}
