import { OPERATORS } from '../table-schema.js';
import { mapAt } from './contract.js';

type Values = Record<string, unknown>;

const METRICS = ['nullValues', 'missingValues', 'invalidValues', 'duplicateValues', 'rowCount'];
/** Names of version 3.0, which called the metric `rule`. */
const FORMER: Readonly<Record<string, string>> = {
  duplicateCount: 'duplicateValues',
  uniqueCheck: 'duplicateValues',
  nullCheck: 'nullValues',
  nullCount: 'nullValues',
  validValues: 'invalidValues',
  countCheck: 'rowCount',
};
const KEPT = ['name', 'description', 'dimension', 'unit', ...OPERATORS];
const ARGUMENTS = ['validValues', 'pattern', 'missingValues'];

/**
 * A quality rule of ODCS, of a column or (`field` undefined) of the whole table, in the words of ours; text where it cannot be
 * checked: why.
 */
export function qualityOf(rule: Values, field: string | undefined): Values | string {
  const { type = 'library' } = rule;
  if (type === 'text') return 'it is written for people';
  if (type === 'custom')
    return `rules of ${typeof rule['engine'] === 'string' ? rule['engine'] : 'other engines'} are not run`;
  const isBound = OPERATORS.some((operator) => rule[operator] !== undefined);
  const kept = Object.fromEntries(KEPT.filter((key) => rule[key] !== undefined).map((key) => [key, rule[key]]));
  const base = { ...kept, ...(isAdvice(rule) && { severity: 'warning' }), ...(field !== undefined && { field }) };
  if (type === 'sql') {
    if (!isBound) return 'it does not say what the query must give';
    return {
      ...base,
      type: 'sql',
      query: typeof rule['query'] === 'string' ? ourPlaces(rule['query']) : rule['query'],
    };
  }
  const named = rule['metric'] ?? rule['rule'];
  const metric = typeof named === 'string' ? (FORMER[named] ?? named) : undefined;
  if (metric === undefined || !METRICS.includes(metric)) return `there is no metric ${JSON.stringify(named)}`;
  const given = {
    ...(rule['validValues'] !== undefined && { validValues: rule['validValues'] }),
    ...mapAt(rule['arguments']),
  };
  const { properties, ...rest } = given as Values;
  const unknown = Object.keys(rest).find((key) => !ARGUMENTS.includes(key));
  if (unknown !== undefined) return `the argument ${unknown} is not known`;
  // All values being valid is what the rule of that name asks for.
  if (!isBound && named !== 'validValues') return 'it has no bound';
  return {
    ...base,
    ...(properties !== undefined && { field: properties }),
    metric,
    arguments: rest,
    ...(!isBound && { mustBe: 0 }),
  };
}

/** Its id among the rules of its column. */
export function qualityName(rule: Values, index: number): string {
  const name = rule['name'] ?? rule['metric'] ?? rule['rule'];
  return typeof name === 'string' ? name : `quality[${index}]`;
}

function isAdvice({ severity }: Values): boolean {
  return typeof severity === 'string' && /^(?:info|warn)/i.test(severity);
}

/** `${table}`, `{object}`, `${column}` and `{property}` are written in contracts. */
function ourPlaces(query: string): string {
  return query.replace(/\$?\{(?:table|object)\}/g, '{object}').replace(/\$?\{(?:column|property)\}/g, '{property}');
}
