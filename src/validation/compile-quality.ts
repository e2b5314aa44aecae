import type { FieldSql } from './field-sql.js';
import type { KnownRule, NumberRule, QueryRule } from './rule.js';
import type { QualityRule } from './table-schema.js';

const quote = (text: string) => `'${text.replaceAll("'", "''")}'`;
const SECONDS = { seconds: 1, hours: 3600, days: 86_400 } as const;

/** What a quality rule is called: the name that its writer gave, or what it measures. */
export function qualityId({ id, name, type, metric, field }: QualityRule, index: number): string {
  const measured = type === 'sql' ? `sql[${index}]` : metric!;
  const names = [field ?? []].flat();
  return id ?? name ?? (names.length > 0 ? `${measured}(${names.join(',')})` : measured);
}

/** A quality rule as SQL. `fields` are those that the data has; `now` is what freshness is measured from. */
export function compileQuality(
  rule: QualityRule,
  index: number,
  fields: ReadonlyMap<string, FieldSql>,
  now: Date,
): NumberRule | QueryRule | KnownRule {
  const { severity } = rule;
  const names = [rule.field ?? []].flat();
  const id = qualityId(rule, index);
  if (rule.type === 'sql') {
    const property = names[0] === undefined ? '' : `"${names[0].replaceAll('"', '""')}"`;
    const query = rule.query!.replaceAll('{object}', 'data').replaceAll('{property}', property);
    return { kind: 'query', id, severity, query, bounds: rule };
  }
  const absent = names.find((name) => !fields.has(name));
  if (absent !== undefined) {
    return { kind: 'known', id, severity, status: 'fail', reason: `the data has no field "${absent}"` };
  }
  const all = names.map((name) => fields.get(name)!);
  return { kind: 'number', id, severity, value: valueOf(rule, all, now), bounds: rule };
}

function valueOf(rule: QualityRule, fields: readonly FieldSql[], now: Date): string {
  const [{ text, value, isMissing, isTime } = { text: '', value: '', isMissing: '', isTime: false }] = fields;
  const share = (count: string) => (rule.unit === 'percent' ? `100.0 * (${count}) / nullif(count(*), 0)` : count);
  const double = `CAST(${value} AS DOUBLE)`;
  switch (rule.metric!) {
    case 'rowCount':
      return 'count(*)';
    case 'nullValues':
      return share(`count(CASE WHEN ${isMissing} THEN 1 END)`);
    case 'missingValues': {
      const words = rule.arguments.missingValues ?? [null, ''];
      const listed = words.filter((word) => word !== null).map((word) => quote(String(word)));
      const isWord = listed.length > 0 ? `coalesce(${text} IN (${listed.join(', ')}), false)` : 'false';
      return share(`count(CASE WHEN ${isWord}${words.includes(null) ? ` OR ${isMissing}` : ''} THEN 1 END)`);
    }
    case 'invalidValues': {
      const { validValues, pattern } = rule.arguments;
      const tests = [
        ...(validValues ? [`${text} NOT IN (${validValues.map((one) => quote(String(one))).join(', ')})`] : []),
        ...(pattern === undefined ? [] : [`NOT regexp_full_match(${text}, ${quote(pattern)})`]),
      ];
      return share(`count(CASE WHEN ${tests.join(' OR ')} THEN 1 END)`);
    }
    case 'duplicateValues': {
      if (fields.length === 1) return share(`count(${value}) - count(DISTINCT ${value})`);
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
      return `quantile_cont(${double}, ${rule.arguments.quantile!})`;
    case 'freshness': {
      const unit = rule.unit === 'days' || rule.unit === 'seconds' ? rule.unit : 'hours';
      return `(${now.getTime() / 1000} - epoch(max(${isTime ? value : `CAST(${value} AS TIMESTAMPTZ)`}))) / ${SECONDS[unit]}`;
    }
  }
}
