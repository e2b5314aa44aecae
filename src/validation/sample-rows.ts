import { conditionsOf } from './fields-query.js';
import type { FieldsQuery } from './fields-query.js';
import type { RowRule } from './rule.js';

/** A row that fails, counted from 1 without the head, with its values where they may be shown. */
export interface SampledRow {
  row: number;
  values?: Record<string, string | null>;
}

const MOST_ROWS = 5;
/** Rows come in their order one after the other, on one processor: most samples are found among the first. */
const FIRST_LOOKS = [10_000, 50_000];
/** Rules in one query: each holds a megabyte or so while it is looked at. */
const MOST_AT_ONCE = 100;

/**
 * Rows that fail each of these rules, by its id: of the first rows those that fail among themselves, where they are enough;
 * else the first of all.
 */
export async function sampleRows(
  rules: readonly RowRule[],
  total: number,
  query: FieldsQuery,
  showValues: boolean,
): Promise<Map<string, SampledRow[]>> {
  const found = new Map<string, number[]>();
  const looks = [...FIRST_LOOKS.filter((first) => total > 2 * first), undefined];
  for (const first of looks) {
    const open = rules.filter(({ id }) => (found.get(id)?.length ?? 0) < MOST_ROWS);
    for (let start = 0; start < open.length; start += MOST_AT_ONCE) {
      const some = open.slice(start, start + MOST_AT_ONCE);
      const { conditions, lookUps } = conditionsOf(some);
      const list = conditions.map((fails) => `CAST(min(CASE WHEN ${fails} THEN n END, ${MOST_ROWS}) AS VARCHAR)`);
      const [row = []] = await query.rows(list, lookUps, { isNumbered: true, first });
      some.forEach(({ id }, at) => {
        const numbers = JSON.parse(String(row[at] ?? '[]')) as number[];
        found.set(
          id,
          numbers.toSorted((a, b) => a - b),
        );
      });
    }
  }
  const samples = rules.map(({ id }) => [id, found.get(id)!.map((row): SampledRow => ({ row }))] as const);
  if (showValues) for (const [at, [, sample]] of samples.entries()) await addValues(rules[at]!, sample, query);
  return new Map(samples);
}

async function addValues({ shows }: RowRule, sample: SampledRow[], query: FieldsQuery): Promise<void> {
  if (sample.length === 0) return;
  const first = sample.at(-1)!.row;
  const where = `n IN (${sample.map(({ row }) => row).join(', ')})`;
  const list = ['n', ...shows.map(({ sql }) => `CAST(${sql} AS VARCHAR)`)];
  for (const [n, ...values] of await query.rows(list, [], { isNumbered: true, first, where })) {
    const texts = values.map((value) => (value === null ? null : String(value)));
    const at = sample.findIndex(({ row }) => row === Number(n));
    sample[at]!.values = Object.fromEntries(shows.map(({ name }, place) => [name, texts[place]!]));
  }
}
