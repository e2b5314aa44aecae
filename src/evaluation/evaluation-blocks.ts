import type { Block, Cell } from '../core/blocks.js';
import { formatChange, formatNumber } from '../core/format-number.js';
import type { Measurement } from '../core/measurement.js';
import { changedRowsNote } from './changed-rows.js';
import type { EvaluatedModel, EvaluationSection } from './section.js';

const CHARTS = {
  roc: { caption: 'ROC curve', x: 'False positive rate', y: 'True positive rate', hasDiagonal: true },
  pr: { caption: 'Precision and recall', x: 'Recall', y: 'Precision', hasDiagonal: false },
  calibration: { caption: 'Calibration', x: 'Predicted probability', y: 'Share of positives', hasDiagonal: true },
  residuals: { caption: 'Residuals', x: 'Prediction − truth', y: 'Share of rows', hasDiagonal: false },
} as const;

/** Draws the section: one fold a model with its metrics, slices, curves and confusion matrix. */
export function evaluationBlocks({ models }: EvaluationSection, measurements: readonly Measurement[]): Block[] {
  return models.flatMap((model): Block[] => [
    ...standingNote(model),
    ...reuseNote(model),
    ...(model.changed_rows ? [changedRowsNote(model.name, model.changed_rows)] : []),
    ...model.notes.map((note): Block => ({ kind: 'note', tone: 'info', content: [{ code: model.name }, `: ${note}`] })),
    ...(model.standing.kind === 'unmeasured' ? [] : [modelFold(model, measurements)]),
  ]);
}

function modelFold(model: EvaluatedModel, measurements: readonly Measurement[]): Block {
  return {
    kind: 'details',
    summary: `Model ${model.name}: ${summary(model)}`,
    blocks: [
      metricsTable(model, measurements),
      ...changedRowsTable(model),
      ...slicesFold(model, measurements),
      ...model.curves.map((curve): Block => {
        const { caption, x, y, hasDiagonal } = CHARTS[curve.kind];
        const base = curve.base && model.champion ? [{ name: model.champion.revision, points: curve.base }] : [];
        return {
          kind: 'chart',
          caption,
          x: { title: x },
          y: { title: y },
          series: [{ name: 'this change', points: curve.head }, ...base],
          hasDiagonal,
        };
      }),
      ...confusionTables(model),
    ],
  };
}

function standingNote({ name, standing, champion }: EvaluatedModel): Block[] {
  if (standing.kind === 'compared') return [];
  const words = {
    first: 'only its own values are judged',
    unpaired: `it was not compared with ${champion?.revision ?? 'the base'}`,
    unmeasured: 'it was not measured',
  }[standing.kind];
  const tone = standing.kind === 'unmeasured' ? 'error' : standing.kind === 'unpaired' ? 'warning' : 'info';
  return [{ kind: 'note', tone, content: [{ code: name }, `: ${words}: ${standing.reason}`] }];
}

/** So many challengers that are worse by the margin, each let through with 5 %, more likely than not include one that was. */
const MANY_COMPARISONS = 14;

/** Choosing by the same rows again and again fits them. */
function reuseNote({ name, test }: EvaluatedModel): Block[] {
  if (test.comparisons === null || test.comparisons < MANY_COMPARISONS) return [];
  const said = `: these test rows have judged at least ${formatNumber(test.comparisons)} challengers. What is chosen by the same rows so often may be good on them alone; judge by new rows from time to time.`;
  return [{ kind: 'note', tone: 'warning', content: [{ code: name }, said] }];
}

function summary({ test, champion, engine, standing }: EvaluatedModel): string {
  const positives = test.positives === null ? '' : `, ${formatNumber(test.positives)} positive`;
  const beside =
    champion && standing.kind === 'compared' ? `, compared with ${champion.revision} on the same rows` : '';
  const judged =
    (test.comparisons ?? 0) > 1 ? `, which judged ${formatNumber(test.comparisons!)} challengers so far` : '';
  return `${formatNumber(test.n)} rows of ${test.path}${positives}${beside}${judged}${engine === null ? '' : ` (${engine})`}`;
}

function metricsTable(model: EvaluatedModel, measurements: readonly Measurement[]): Block {
  const prefix = `evaluation.${model.name}.`;
  const rows = measurements.filter(({ id }) => id.startsWith(prefix) && !id.includes('['));
  return tableOf(`Metrics of ${model.name}`, prefix, rows);
}

function changedRowsTable({ name, changed_rows: changed }: EvaluatedModel): Block[] {
  if (!changed || changed.n === null) return [];
  const caption = `On the ${formatNumber(changed.n)} rows of ${changed.path} as this change has it (decides nothing)`;
  return [tableOf(caption, `evaluation.${name}.`, changed.measurements)];
}

function tableOf(caption: string, prefix: string, rows: readonly Measurement[]): Block {
  return {
    kind: 'table',
    caption,
    columns: [{ title: 'Metric' }, ...VALUE_COLUMNS],
    rows: rows.map((measured): Cell[] => [{ code: measured.id.slice(prefix.length) }, ...valueCells(measured)]),
  };
}

const VALUE_COLUMNS = [
  { title: 'Base', align: 'right' },
  { title: 'Head', align: 'right' },
  { title: 'Change', align: 'right' },
  { title: '90 % interval', align: 'right' },
] as const;

function valueCells({ value, base, diff, ci, direction, undefined_reason: why }: Measurement): Cell[] {
  const better = diff === null || diff === 0 || direction === null ? undefined : diff > 0 === (direction === 'higher');
  // Only what the interval proves is coloured.
  const isProved = ci !== null && (ci[0] > 0 || ci[1] < 0);
  const tone = better === undefined || !isProved ? 'neutral' : better ? 'good' : 'bad';
  return [
    base === null ? '–' : formatNumber(base),
    value === null ? { text: why ?? '–', tone: 'quiet' } : formatNumber(value),
    diff === null ? '' : { text: formatChange(diff), tone },
    ci === null ? '' : `${formatChange(ci[0])} … ${formatChange(ci[1])}`,
  ];
}

function slicesFold(model: EvaluatedModel, measurements: readonly Measurement[]): Block[] {
  const blocks = sliceTables(model, measurements);
  const few = model.slices.filter(({ status }) => status === 'insufficient').length;
  const summary = `Slices: ${model.slices.length}${few === 0 ? '' : `, ${few} with too few rows`}`;
  return blocks.length === 0 ? [] : [{ kind: 'details', summary, blocks }];
}

/** One table a metric, where there are slices. */
function sliceTables(model: EvaluatedModel, measurements: readonly Measurement[]): Block[] {
  if (model.slices.length === 0) return [];
  const prefix = `evaluation.${model.name}.`;
  const ofSlices = measurements.filter(({ id }) => id.startsWith(prefix) && id.endsWith(']'));
  const metrics = [...new Set(ofSlices.map(({ id }) => id.slice(prefix.length, id.indexOf('['))))];
  return metrics.map((metric): Block => {
    const rows = ofSlices.filter(({ id }) => id.startsWith(`${prefix}${metric}[`));
    return {
      kind: 'table',
      caption: `${metric} by slice`,
      columns: [{ title: 'Slice' }, { title: 'Rows', align: 'right' }, ...VALUE_COLUMNS],
      rows: rows.map((measured): Cell[] => [
        { code: measured.id.slice(measured.id.indexOf('[') + 1, -1) },
        measured.n === null ? '' : formatNumber(measured.n),
        ...valueCells(measured),
      ]),
    };
  });
}

function confusionTables({ confusion, champion }: EvaluatedModel): Block[] {
  if (!confusion) return [];
  const table = (caption: string, matrix: readonly (readonly number[])[]): Block => ({
    kind: 'table',
    caption,
    columns: [
      { title: 'Truth' },
      ...confusion.classes.map((name) => ({ title: `predicted ${name}`, align: 'right' as const })),
    ],
    rows: matrix.map((row, index): Cell[] => [{ code: confusion.classes[index]! }, ...row.map(formatNumber)]),
  });
  return [
    table('Confusion matrix of this change', confusion.head),
    ...(confusion.base && champion ? [table(`Confusion matrix of ${champion.revision}`, confusion.base)] : []),
  ];
}
