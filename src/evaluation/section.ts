import * as z from 'zod';
import { MAX_TEXT, boundedText } from '../core/bounded.js';
import { standingSchema } from '../core/standing.js';
import { changedRowsSchema } from './changed-rows.js';
import { curvesOf } from './curves.js';
import type { Curves } from './curves.js';
import type { MeasuredModel, Subject } from './measure-model.js';
import type { PredictionTask } from './predictions.js';

const text = z.string().max(MAX_TEXT);
/** Most points of one curve. */
export const MAX_POINTS = 200;
const curve = z.array(z.tuple([z.number(), z.number()])).max(MAX_POINTS);
const MAX_SLICES = 500;
const MAX_NOTES = 50;
const counts = z.array(z.array(z.number().nonnegative()).max(50)).max(50);

/** `sections.evaluation` of report.json; metric values are among its measurements. */
export const evaluationSectionSchema = z.strictObject({
  models: z
    .array(
      z.strictObject({
        name: text,
        task: z.enum(['binary', 'multiclass', 'regression', 'ranking']),
        /** Path of the model, or of its predictions. */
        source: text,
        /** What ran the model; null for predictions. */
        engine: text.nullable(),
        standing: standingSchema,
        /** What it is, or was to be, compared with; null when there is nothing. */
        champion: z.strictObject({ revision: text, source: text }).nullable(),
        test: z.strictObject({
          path: text,
          /** The revision the rows come from. */
          revision: text,
          n: z.number().int().nonnegative(),
          positives: z.number().int().nonnegative().nullable(),
          /** SHA-256 of ids and labels; null without a champion. */
          digest: text.nullable(),
          /** How many challengers the history says these rows have judged, this one included; null where it says nothing. */
          comparisons: z.number().int().positive().nullable().default(null),
        }),
        /** Metric → how the interval of its difference was found. */
        tests: z.record(text, text),
        slices: z
          .array(
            z.strictObject({
              by: z.record(text, text.nullable()),
              n: z.number().int().nonnegative(),
              positives: z.number().int().nonnegative().nullable(),
              status: z.enum(['ok', 'insufficient']),
            }),
          )
          .max(MAX_SLICES),
        confusion: z.strictObject({ classes: z.array(text).max(50), head: counts, base: counts.nullable() }).nullable(),
        curves: z.array(
          z.strictObject({
            /** residuals: the outline of a histogram, from bin to bin. */
            kind: z.enum(['roc', 'pr', 'calibration', 'residuals']),
            head: curve,
            base: curve.nullable(),
          }),
        ),
        /** The test set of this change, where it is not that of the base; its numbers decide nothing. */
        changed_rows: changedRowsSchema.nullable().default(null),
        notes: z.array(text).max(MAX_NOTES),
      }),
    )
    .max(100),
});

export type EvaluationSection = z.infer<typeof evaluationSectionSchema>;
export type EvaluatedModel = EvaluationSection['models'][number];

/** The section's entry of a measured model. */
export function evaluatedModel(
  { model, source, challenger, pair }: Subject,
  { slices, tests, positives }: MeasuredModel,
  {
    engine,
    champion,
    standing,
    test,
    changed_rows,
    notes,
  }: Pick<EvaluatedModel, 'engine' | 'champion' | 'standing' | 'changed_rows' | 'notes'> & {
    test: Pick<EvaluatedModel['test'], 'path' | 'revision'>;
  },
): EvaluatedModel {
  const head = curvesOf(challenger, pair?.champion);
  const base = pair && curvesOf(pair.champion, challenger);
  const matrix = head.confusion_matrix;
  return {
    name: model,
    task: challenger.task,
    source: boundedText(source),
    engine,
    champion: champion && { revision: boundedText(champion.revision), source: boundedText(champion.source) },
    test: {
      path: boundedText(test.path),
      revision: boundedText(test.revision),
      n: challenger.n,
      positives,
      digest: pair?.digest ?? null,
      comparisons: null,
    },
    standing,
    tests,
    slices: slices.slice(0, MAX_SLICES),
    confusion: matrix
      ? {
          classes: matrix.classes.map(boundedText),
          head: matrix.matrix,
          base: base?.confusion_matrix?.matrix ?? null,
        }
      : null,
    curves: CURVES.flatMap(({ kind, pointsOf }) => {
      const points = pointsOf(head);
      return points ? [{ kind, head: points, base: (base && pointsOf(base)) ?? null }] : [];
    }),
    changed_rows,
    notes: notes.map(boundedText).slice(0, MAX_NOTES),
  };
}

type Points = [number, number][];

const CURVES: { kind: EvaluatedModel['curves'][number]['kind']; pointsOf: (curves: Curves) => Points | undefined }[] = [
  { kind: 'roc', pointsOf: ({ roc }) => roc?.map(({ fpr, tpr }) => [fpr, tpr]) },
  { kind: 'pr', pointsOf: (curves) => curves.precision_recall?.map(({ recall, precision }) => [recall, precision]) },
  {
    kind: 'calibration',
    pointsOf: ({ calibration }) => calibration?.map(({ confidence, accuracy }) => [confidence, accuracy]),
  },
  { kind: 'residuals', pointsOf: ({ residuals }) => residuals && outline(residuals) },
];

/** The steps of a histogram as shares of all rows. */
function outline({ edges, counts }: NonNullable<Curves['residuals']>): Points {
  // Of weights that are all 0 no row has a share.
  const all = counts.reduce((sum, count) => sum + count, 0) || 1;
  const steps = counts.flatMap((count, bin): Points => [
    [edges[bin]!, count / all],
    [edges[bin + 1]!, count / all],
  ]);
  return [[edges[0]!, 0], ...steps, [edges.at(-1)!, 0]];
}

/** The section's entry of a model that could not be measured, for the reason. */
export function unmeasuredModel(
  { model, source, task, path }: { model: string; source: string; task: PredictionTask; path: string },
  reason: string,
): EvaluatedModel {
  return {
    name: model,
    task,
    source: boundedText(source),
    engine: null,
    champion: null,
    test: { path: boundedText(path), revision: 'workspace', n: 0, positives: null, digest: null, comparisons: null },
    standing: { kind: 'unmeasured', reason: boundedText(reason) },
    tests: {},
    slices: [],
    confusion: null,
    curves: [],
    changed_rows: null,
    notes: [],
  };
}
