import * as z from 'zod';
import { UserError } from '../core/errors.js';
import type { Direction } from '../core/measurement.js';
import { driftConfigSchema, sourceProblem } from '../drift/index.js';
import { chooseMetric, modelSectionShape } from '../evaluation/index.js';
import type { PredictionTask } from '../evaluation/index.js';
import { modelRuleSchema } from '../gate/index.js';
import type { ModelRule } from '../gate/index.js';

type Problem = { message: string; hint: string; path: (string | number)[] };

/** One entry of `models:`; its name becomes part of measurement ids and of the name of a check. */
export const modelSchema = z
  .strictObject({
    ...modelSectionShape,
    drift: driftConfigSchema
      .optional()
      .describe('Whether data still looks as it did; measured as drift.<model>.share.'),
    gates: z.array(modelRuleSchema).default([]).describe('What this model must hold.'),
  })
  .superRefine((model, context) => {
    const report = ({ message, hint, path }: Problem) =>
      context.addIssue({ code: 'custom', message, params: { hint }, path });
    if (model.model === undefined && model.predictions === undefined) {
      report({
        message: 'there is neither a model nor predictions',
        hint: 'Give `model: <file.onnx>`, or `predictions: <table>` that your own code writes.',
        path: [],
      });
    }
    if (model.model !== undefined && model.predictions !== undefined) {
      report({ message: 'there are a model and predictions', hint: 'Keep one of them.', path: ['predictions'] });
    }
    if (model.model !== undefined && model.test.path === undefined) {
      report({ message: 'a model needs rows to be judged on', hint: 'Add `path: data/test.csv`.', path: ['test'] });
    }
    if (model.compare === 'production' && model.production === undefined) {
      report({
        message: 'no model has a released version yet, so there is no production to compare with',
        hint: 'Add `production: <git revision>`, such as a tag that moves with each deployment; or compare with merge-base, target-head or a revision.',
        path: ['compare'],
      });
    }
    if (model.compare !== 'production' && model.production !== undefined) {
      report({
        message: 'production is named, and not compared with',
        hint: 'Write `compare: production`, or leave it out.',
        path: ['production'],
      });
    }
    if (model.empty_query !== undefined && model.task !== 'ranking') {
      const message = `${model.task} predictions answer no queries`;
      report({ message, hint: 'Leave it out, or write `task: ranking`.', path: ['empty_query'] });
    }
    (model.metrics ?? []).forEach((metric, index) => {
      const problem = directionOf(metric, model.task).problem;
      if (problem) report({ ...problem, path: ['metrics', index] });
    });
    const problem = model.drift && sourceProblem(model.drift);
    if (problem !== undefined) {
      const hint = 'Write `drift: {reference: …, current: …}`, or `drift: {import: report.json}`.';
      report({ message: problem, hint, path: ['drift'] });
    }
    const drifted = model.gates.findIndex(({ metric }) => metric.startsWith('drift.'));
    if (drifted >= 0 && !model.drift) {
      const hint = 'Add `drift: {reference: …, current: …}` to the model.';
      report({ message: 'there is no drift to judge', hint, path: ['gates', drifted, 'metric'] });
    }
    model.gates.forEach((gate, index) => {
      for (const problem of problemsOf(gate, model.task))
        report({ ...problem, path: ['gates', index, ...problem.path] });
    });
  });

/** Metrics of other rooms, of which lower is better or nobody knows. */
const OTHER_ROOMS = /^(drift|serving)\./;

/** A metric that nobody knows, a bound on the change that would forbid improvement. */
function problemsOf(gate: ModelRule, task: PredictionTask): Problem[] {
  const [, room] = OTHER_ROOMS.exec(gate.metric) ?? [];
  const { direction, problem } =
    room === undefined ? directionOf(gate.metric, task) : { direction: room === 'drift' ? ('lower' as const) : null };
  if (problem) return [{ ...problem, path: ['metric'] }];
  if (direction === 'lower' && gate.max_drop !== undefined) {
    const message = 'lower is better here, so `max_drop` would forbid improvement';
    return [{ message, hint: 'Use `max_rise`.', path: ['max_drop'] }];
  }
  if (direction === 'higher' && gate.max_rise !== undefined) {
    const message = 'higher is better here, so `max_rise` would forbid improvement';
    return [{ message, hint: 'Use `max_drop`.', path: ['max_rise'] }];
  }
  return [];
}

function directionOf(
  metric: string,
  task: PredictionTask,
): { direction: Direction | null; problem?: Omit<Problem, 'path'> } {
  try {
    return chooseMetric(metric, task).metric;
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { direction: null, problem: { message: error.message, hint: error.hint ?? '' } };
  }
}
