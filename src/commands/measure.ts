import type { Direction, Measurement } from '../core/measurement.js';
import { measurement } from '../core/measurement.js';
import { boundedText } from '../core/bounded.js';
import { stageOfSeconds } from '../core/stage-seconds.js';
import type { MetricRule } from '../gate/index.js';
import type { Metrics, StageResult } from '../pipeline/index.js';

/** What the work tree and the base say, and why metric files of the work tree say nothing. */
export interface MetricEvidence {
  head: ReadonlyMap<string, Metrics>;
  base: ReadonlyMap<string, Metrics>;
  /** Metric file → why it is no evidence: it cannot be read, or its stage was not part of the run. */
  absent: ReadonlyMap<string, string>;
}

/**
 * Every number of every metric file, beside the base's, and every metric that a rule names. Those without a value are
 * there with the reason. Sorted as the files are, keys in the order their script wrote them.
 */
export function measureMetrics({ head, base, absent }: MetricEvidence, rules: readonly MetricRule[]): Measurement[] {
  const directions = new Map(rules.map((rule) => [rule.metric, directionOfRule(rule)]));
  const measure = (file: string, key: string) => {
    const now = absent.has(file) ? undefined : head.get(file);
    const [value, baseValue] = [numberOf(now?.get(key)), numberOf(base.get(file)?.get(key))];
    const id = boundedText(`${file}:${key}`);
    return measurement({
      id,
      source: boundedText(file),
      value,
      base: baseValue,
      direction: directions.get(id) ?? null,
      undefined_reason: value === null ? absence(file, now?.get(key), absent.get(file), head.has(file)) : null,
    });
  };
  const written = [...new Set([...head.keys(), ...base.keys()])].flatMap((file) => {
    const keys = new Set([...(head.get(file)?.keys() ?? []), ...(base.get(file)?.keys() ?? [])]);
    return [...keys]
      .map((key) => measure(file, key))
      .filter(({ value, base: before }) => value !== null || before !== null);
  });
  const known = new Set(written.map(({ id }) => id));
  const onlyNamed = [...directions.keys()].filter(
    (metric) => !known.has(metric) && stageOfSeconds(metric) === undefined,
  );
  return [...written, ...onlyNamed.map((metric) => measure(...splitMetric(metric)))];
}

/** `<file>:<dotted key>`. */
function splitMetric(metric: string): [file: string, key: string] {
  const colon = metric.indexOf(':');
  return [metric.slice(0, colon), metric.slice(colon + 1)];
}

/** What the run itself did, as numbers: how many stages ran, and how long each did that a rule names. */
export function measureStages(results: readonly StageResult[], rules: readonly MetricRule[] = []): Measurement[] {
  const ran = results.filter(({ status }) => status === 'run');
  const timed = [...new Set(rules.map(({ metric }) => metric))].flatMap((id) => {
    const stage = stageOfSeconds(id);
    if (stage === undefined) return [];
    const seconds = ran.find(({ address }) => address === stage)?.seconds ?? null;
    const isKnown = results.some(({ address }) => address === stage);
    const why = isKnown ? `${stage} did not have to run` : `this run has no stage ${stage}`;
    return [
      measurement({
        id,
        source: 'dvc.yaml',
        unit: 'seconds',
        direction: 'lower',
        value: seconds,
        undefined_reason: seconds === null ? boundedText(why) : null,
      }),
    ];
  });
  return [measurement({ id: 'pipeline.stages_run', source: 'dvc.yaml', unit: 'stages', value: ran.length }), ...timed];
}

/** Which way is better, as a rule on a metric file says; a bound on one side says it too. */
export function directionOfRule(rule: MetricRule): Direction | null {
  if (rule.direction !== undefined) return rule.direction;
  const wantsHigh = rule.min !== undefined || rule.max_drop !== undefined;
  const wantsLow = rule.max !== undefined || rule.max_rise !== undefined;
  return wantsHigh === wantsLow ? null : wantsHigh ? 'higher' : 'lower';
}

function numberOf(value: number | boolean | string | undefined): number | null {
  return typeof value === 'number' ? value : null;
}

function absence(file: string, held: unknown, known: string | undefined, isThere: boolean): string {
  if (known !== undefined) return boundedText(known);
  if (held !== undefined) return boundedText(`${file} holds ${JSON.stringify(held)}, which is no number`);
  return boundedText(isThere ? `${file} does not hold it` : `no stage or metrics entry of dvc.yaml has a file ${file}`);
}
