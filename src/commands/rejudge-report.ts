import type { Config } from '../config/index.js';
import { boundedText } from '../core/bounded.js';
import type { Direction, Measurement } from '../core/measurement.js';
import { stageOfSeconds } from '../core/stage-seconds.js';
import type { Standing } from '../core/standing.js';
import type { Verdict } from '../core/verdict.js';
import { chooseMetric } from '../evaluation/index.js';
import { MAX_HISTORY_POINTS, decide, judgeQuality, judgeUnread, measurementOf } from '../gate/index.js';
import type { Decided, Past } from '../gate/index.js';
import { declaredRules } from '../validation/index.js';
import type { DeclaredRule, ValidatedDataset } from '../validation/index.js';
import { modelMetricOf, unusableEvidence } from './check-measurements.js';
import type { Unusable } from './check-measurements.js';
import { directionOfRule } from './measure.js';
import type { Report } from './report-schema.js';
import { gatesOf, judgeBy } from './run-rules.js';
import type { EffectiveRules } from './run-rules.js';

export interface Rejudged extends Decided {
  verdicts: Verdict[];
}

/**
 * What the rules say of a report's measurements, whatever the report itself says: on an honest report the verdicts of the
 * run that wrote it. Evidence that contradicts itself, and evidence that is not there of what the rules name, fails.
 */
export function rejudgeReport(
  report: Report,
  rules: EffectiveRules | undefined,
  hasBase = report.subject.base_sha !== null,
): Rejudged {
  const failure = stageFailure(report);
  if (!rules) return { verdicts: [], ...decide([], failure) };
  const { data, models, metrics } = rules.config;
  const unusable = unusableEvidence(report, models);
  const standings = new Map(
    Object.keys(models).flatMap((name): [string, Standing][] => {
      const flaw = unusable.models.get(name);
      const known = report.sections.evaluation?.models.find((model) => model.name === name)?.standing;
      const standing = flaw === undefined ? known : ({ kind: 'unmeasured', reason: flaw } as const);
      // After a stage that failed a run comes to no model.
      return failure !== undefined || !standing ? [] : [[name, standing]];
    }),
  );
  const directions = new Map(metrics.map((rule) => [rule.metric, directionOfRule(rule)]));
  const measurements = report.measurements
    .filter(({ id }) => !unusable.models.has(modelMetricOf(id)?.model ?? ''))
    .map((measured) => ({
      ...measured,
      direction: trueDirection(measured, models, directions),
      ...(unusable.measurements.has(measured.id) && { diff: null, ci: null }),
    }));
  const verdicts = judgeBy(rules, measurements, hasBase, {
    standings,
    verdicts: failure === undefined ? dataVerdicts(data, report) : [],
    past: pastOfReport(report),
  }).map((verdict) => {
    const flaw = failure === undefined ? flawOf(verdict, unusable) : undefined;
    if (flaw === undefined) return asKnown(asSure(verdict, unusable), rules.config, report);
    const reason = boundedText(`${verdict.measurement} is no evidence: ${flaw}`);
    return { ...verdict, status: 'fail' as const, reason, rows_needed: null };
  });
  return { verdicts, ...decide(verdicts, failure) };
}

/** A change that its own interval contradicts passes nothing. */
function asSure(verdict: Verdict, { doubtful }: Unusable): Verdict {
  const why = doubtful.get(verdict.measurement);
  if (why === undefined || verdict.status !== 'pass' || /:(?:min|max|history)$/.test(verdict.rule)) return verdict;
  return { ...verdict, status: 'inconclusive', reason: boundedText(`${verdict.measurement}: ${why}`) };
}

/** Why a verdict has nothing to stand on. */
function flawOf({ measurement }: Verdict, { models, measurements }: Unusable) {
  const model = /^evaluation\.([A-Za-z0-9_-]+)(?:\.|$)/.exec(measurement)?.[1];
  return models.get(model ?? '') ?? measurements.get(measurement);
}

function stageFailure({ sections: { pipeline } }: Report): string | undefined {
  const failure = pipeline?.stages.find((stage) => stage.failure)?.failure;
  return failure
    ? boundedText(`${failure.code.startsWith('STAGE_') ? 'stage_failed: ' : ''}${failure.message}`)
    : undefined;
}

/** Which way is better is nothing that a report may say. */
function trueDirection(
  { id, direction }: Measurement,
  models: Config['models'],
  ofFiles: ReadonlyMap<string, Direction | null>,
): Direction | null {
  if (ofFiles.has(id)) return ofFiles.get(id)!;
  if (stageOfSeconds(id) !== undefined) return 'lower';
  const own = modelMetricOf(id);
  const task = own && Object.hasOwn(models, own.model) ? models[own.model]!.task : undefined;
  if (task) {
    try {
      return chooseMetric(own!.metric, task).metric.direction;
    } catch {
      return null; // of no rule of this task
    }
  }
  return id.startsWith('drift.') && direction !== null ? 'lower' : direction;
}

/** Verdicts on the datasets of the rules, as the run gave them where it validated. */
function dataVerdicts(datasets: Config['data'], { sections, measurements }: Report): Verdict[] {
  const measured = new Set(measurements.map(({ id }) => id));
  return Object.entries(datasets).flatMap(([name, config]) => {
    const { path } = config;
    const found = (sections.validation?.datasets ?? []).filter((dataset) => dataset.name === name);
    const [dataset] = found;
    if (!dataset) return [judgeUnread(name, 'the report says nothing of it')];
    if (found.length > 1) return [judgeUnread(name, 'the report holds it twice')];
    if (dataset.path !== boundedText(path)) {
      return [judgeUnread(name, `${dataset.path} was validated, the rules say ${path}`)];
    }
    if (dataset.problem !== null) return [judgeUnread(name, dataset.problem)];
    // Rules of a contract that nobody looks at are told, without a measurement, and judge nothing.
    const isJudged = (id: string) => measured.has(boundedText(`validation.${name}.${id}`));
    const declared = declaredRules(config);
    const broken = declared ? asDeclared(dataset.broken, declared) : dataset.broken;
    const judged = broken.filter(({ id, status }) => status !== 'skipped' || isJudged(id));
    const held = dataset.rules - dataset.broken.length;
    if (held < 0) return [judgeUnread(name, 'the report counts more broken rules than rules')];
    const least = declared ? leastRules(broken, declared) : 0;
    if (dataset.rules < least) {
      return [judgeUnread(name, `the report counts ${dataset.rules} rules, assay.yaml has ${least}`)];
    }
    return judgeQuality(name, judged, held);
  });
}

/** Whether a broken rule only warns is what assay.yaml says, where the rule stands there. */
function asDeclared(broken: ValidatedDataset['broken'], declared: readonly DeclaredRule[]): ValidatedDataset['broken'] {
  const errors = new Set(declared.filter(({ severity }) => severity === 'error').map(({ id }) => boundedText(id)));
  return broken.map((rule) => (rule.status === 'warning' && errors.has(rule.id) ? { ...rule, status: 'fail' } : rule));
}

/** How many rules must have been looked at. Those of fields that are missing are not, which another rule then says. */
function leastRules(broken: ValidatedDataset['broken'], declared: readonly DeclaredRule[]): number {
  const isOfFields = ({ path }: DeclaredRule) => path[1] === 'fields';
  const lacksFields = broken.some(({ id, status }) => id === 'fieldsMatch' && status === 'fail');
  return declared.filter((rule) => !rule.isOptional && !(lacksFields && isOfFields(rule))).length;
}

/** The past that the report shows; when each value was measured it does not say. */
function pastOfReport({ sections: { history } }: Report): Past {
  const series = new Map(history?.series.map(({ id, values }) => [id, values]));
  return {
    nowMs: 0,
    valuesOf: (id) => (series.get(id) ?? []).map((value) => ({ value, timeMs: 0 })),
    ...(history && history.missing !== null && { missing: history.missing }),
  };
}

/** A rule on the past that the report does not hold in full cannot be judged from it. */
function asKnown(verdict: Verdict, config: Config, report: Report): Verdict {
  if (!verdict.rule.endsWith(':history') || (verdict.status !== 'pass' && verdict.status !== 'fail')) return verdict;
  const why = unknownPast(verdict, config, report);
  if (why === undefined) return verdict;
  const reason = boundedText(`${verdict.measurement}: its history cannot be judged from a report: ${why}`);
  return { ...verdict, status: 'inconclusive', reason };
}

function unknownPast({ measurement }: Verdict, { metrics, models }: Config, { sections }: Report): string | undefined {
  const ofModels = Object.entries(models).flatMap(([name, model]) =>
    gatesOf(model).map(({ metric, history }) => ({ metric: measurementOf(name, metric), history })),
  );
  const rules = [...metrics, ...ofModels].flatMap(({ metric, history }) =>
    history && (measurement === metric || measurement.startsWith(`${metric}[`)) ? [history] : [],
  );
  const known = sections.history?.series.find(({ id }) => id === measurement)?.values.length ?? 0;
  for (const { test, window, max_sample_size: most } of rules) {
    if (test === 'static') continue;
    if (window !== undefined) return 'it does not say when values were measured';
    if (known === MAX_HISTORY_POINTS && most > known) return `it holds the last ${known} values only`;
  }
  return undefined;
}
