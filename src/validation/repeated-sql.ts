/** SQL of several values as one. */
export function tupleSql(values: readonly string[]): string {
  if (values.length === 1) return values[0]!;
  return `struct_pack(${values.map((value, at) => `p${at} := ${value}`).join(', ')})`;
}

/** SQL: whether another row of `fields` has the same values; rows that lack one of them are like none. */
export function repeatedSql(values: readonly string[]): string {
  const present = values.map((value) => `${value} IS NOT NULL`).join(' AND ');
  const repeated = `SELECT ${tupleSql(values)} FROM fields WHERE ${present} GROUP BY ${values.join(', ')} HAVING count(*) > 1`;
  return `(${present} AND ${tupleSql(values)} IN (${repeated}))`;
}
