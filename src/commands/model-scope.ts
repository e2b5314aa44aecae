import type { Verdict } from '../core/verdict.js';
import { decide } from '../gate/index.js';
import { decideAccepted } from './decide-accepted.js';
import type { Evidence } from './pull-request-evidence.js';
import type { Report } from './report-schema.js';

/** The verdicts that `assay / <model>` is about. */
export function modelVerdicts(verdicts: readonly Verdict[], model: string): Verdict[] {
  return verdicts.filter(({ measurement }) => isOfModel(measurement, model));
}

/** The evidence about one model alone, with the word and the reason that its own gates come to. */
export function evidenceOfModel(evidence: Evidence, model: string): Evidence {
  if (evidence.kind === 'situation') return evidence;
  const { report, judged } = evidence;
  const verdicts = modelVerdicts(judged.verdicts, model);
  const accepted = evidence.accepted.filter(({ rule }) => verdicts.some((verdict) => verdict.rule === rule));
  const decided = decideAccepted(verdicts, accepted);
  return { ...evidence, accepted, report: reportOfModel(report, model), judged: { verdicts, ...decided } };
}

function reportOfModel(report: Report, model: string): Report {
  const { evaluation, drift, history } = report.sections;
  const isIts = ({ name }: { name: string }) => name === model;
  const verdicts = modelVerdicts(report.verdicts, model);
  return {
    ...report,
    ...decide(verdicts),
    verdicts,
    measurements: report.measurements.filter(({ id }) => isOfModel(id, model)),
    sections: {
      ...(evaluation && { evaluation: { ...evaluation, models: evaluation.models.filter(isIts) } }),
      ...(drift && { drift: { ...drift, models: drift.models.filter(isIts) } }),
      ...(history && { history: { ...history, series: history.series.filter(({ id }) => isOfModel(id, model)) } }),
    },
  };
}

/** Whether a measurement is of the model: its metrics, its drift, its probe. */
function isOfModel(measurement: string, model: string): boolean {
  return ['evaluation', 'drift', 'serving'].some((room) => {
    const name = `${room}.${model}`;
    return measurement === name || measurement.startsWith(`${name}.`);
  });
}
