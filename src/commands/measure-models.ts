import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Config } from '../config/index.js';
import { boundedText } from '../core/bounded.js';
import { UserError } from '../core/errors.js';
import type { Measurement } from '../core/measurement.js';
import type { Progress } from '../core/progress.js';
import type { Standing } from '../core/standing.js';
import type { Table } from '../core/table.js';
import {
  DEFAULT_METRICS,
  chooseMetric,
  evaluatedModel,
  measureModel,
  pairRows,
  readSlices,
  unmeasuredModel,
} from '../evaluation/index.js';
import type { EvaluatedModel, EvaluationSection } from '../evaluation/index.js';
import { answersOfModels, answersOfPredictions } from './model-answers.js';
import { openRevisionTable } from './revision-table.js';
import { reasonOf } from './revision-view.js';
import type { RevisionView } from './revision-view.js';

type ModelConfig = Config['models'][string];

/** Where models and rows come from. */
export interface ModelRevisions {
  head: RevisionView;
  /** The base: its test rows are the exam. Undefined where there is none. */
  base: RevisionView | undefined;
  /** What a model is compared with, by the words of its `compare`. Undefined where there is nothing. */
  championOf: (compare: string) => Promise<RevisionView | undefined>;
}

export interface ModelEvidence {
  measurements: Measurement[];
  section: EvaluationSection;
  /** Model → how far it could be measured. */
  standings: ReadonlyMap<string, Standing>;
}

/**
 * Every model of assay.yaml, on the rows of the base's test set, beside the champion on the same rows. What cannot be
 * measured for want of a file or for what is wrong with it becomes metrics without a value, with the reason: one broken model hides
 * no other. Throws what is wrong with the machine (exit 3) and integrity errors.
 */
export async function measureModels(
  models: Config['models'],
  headModels: Config['models'],
  revisions: ModelRevisions,
  progress: Progress,
): Promise<ModelEvidence> {
  const scratch = mkdtempSync(join(tmpdir(), 'assay-rows-'));
  try {
    const measurements: Measurement[] = [];
    const evaluated: EvaluatedModel[] = [];
    for (const [name, model] of Object.entries(models)) {
      const started = performance.now();
      const found = await measureOne(name, model, headModels[name], revisions, join(scratch, name));
      measurements.push(...found.measurements);
      evaluated.push(found.model);
      const seconds = ((performance.now() - started) / 1000).toFixed(1);
      progress.note(`Evaluated ${name}: ${found.model.test.n} rows, ${seconds} s`);
    }
    const standings = new Map(evaluated.map(({ name, standing }) => [name, standing]));
    return { measurements, section: { models: evaluated }, standings };
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

interface Measured {
  measurements: Measurement[];
  model: EvaluatedModel;
}

async function measureOne(
  name: string,
  rules: ModelConfig,
  ofHead: ModelConfig | undefined,
  { head, base, championOf }: ModelRevisions,
  scratch: string,
): Promise<Measured> {
  const metrics = (rules.metrics ?? DEFAULT_METRICS[rules.task]).map((metric) => chooseMetric(metric, rules.task));
  // A gate on a metric is a wish to measure it.
  for (const { metric } of rules.gates) {
    if (/^(?:drift|serving)\./.test(metric)) continue;
    const chosen = chooseMetric(metric, rules.task);
    if (!metrics.some((known) => known.name === chosen.name)) metrics.push(chosen);
  }
  const source = ofHead?.model ?? ofHead?.predictions ?? rules.model ?? rules.predictions!;
  const notes: string[] = [];
  const tables: (Table & { close(): void })[] = [];
  const open = async (view: RevisionView, path: string, what: string) => {
    const table = await openRevisionTable(view, path, join(scratch, what));
    if (table) tables.push(table);
    return table;
  };
  try {
    const champion = await championOf(rules.compare);
    const asked = { rules, ofHead, head, base, champion, open, notes };
    const answers = rules.model === undefined ? await answersOfPredictions(asked) : await answersOfModels(asked);
    const { rows, championRows, challenger, before, whyFirst, from, engine } = answers;
    const paired = before && pairRows(before, challenger, rules.model !== undefined);
    const pair = paired && !('code' in paired) ? paired : undefined;
    // A pair is in the champion's order.
    const slices = await readSlices(pair ? championRows : rows, rules.slices);
    const subject = { model: name, source, challenger: pair?.challenger ?? challenger, pair };
    const measured = measureModel(subject, metrics, slices);
    const facts = {
      engine,
      champion: before ? { revision: champion!.name, source: rules.model ?? rules.predictions! } : null,
      standing: standingOf(paired, whyFirst),
      test: { path: rules.test.path ?? source, revision: from },
      notes,
    };
    return { measurements: measured.measurements, model: evaluatedModel(subject, measured, facts) };
  } catch (error) {
    if (!(error instanceof UserError) || error.exitCode !== 2) throw error;
    const of = { model: name, source, task: rules.task, path: rules.test.path ?? source };
    return { measurements: [], model: unmeasuredModel(of, reasonOf(error)) };
  } finally {
    for (const table of tables) table.close();
  }
}

function standingOf(paired: ReturnType<typeof pairRows> | undefined, whyFirst: string): Standing {
  if (paired === undefined) return { kind: 'first', reason: boundedText(whyFirst) };
  if (!('code' in paired)) return { kind: 'compared' };
  return { kind: 'unpaired', reason: boundedText(`${paired.message}. ${paired.hint}`) };
}
