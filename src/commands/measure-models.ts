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
  measuredRows,
  pairRows,
  readSlices,
  unmeasuredModel,
  unmeasuredRows,
} from '../evaluation/index.js';
import type { ChosenMetric, EvaluatedModel, EvaluationSection } from '../evaluation/index.js';
import { changedRows } from './changed-rows.js';
import type { ChangedRows } from './changed-rows.js';
import type { Champion } from './champion-revision.js';
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
  /** What a model is compared with. */
  championOf: (model: ModelConfig) => Promise<Champion>;
}

export interface ModelEvidence {
  measurements: Measurement[];
  section: EvaluationSection;
  /** Model → how far it could be measured. */
  standings: ReadonlyMap<string, Standing>;
  /** Test sets that the change alters. */
  changedTests: string[];
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
      const { standing, test } = found.model;
      const isMeasured = standing.kind !== 'unmeasured';
      progress.note(isMeasured ? `Evaluated ${name}: ${test.n} rows, ${seconds} s` : `${name} was not measured`);
    }
    const standings = new Map(evaluated.map(({ name, standing }) => [name, standing]));
    const changedTests = [
      ...new Set(evaluated.flatMap(({ changed_rows: changed }) => (changed ? [changed.path] : []))),
    ];
    return { measurements, section: { models: evaluated }, standings, changedTests };
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
    const found = await championOf(rules);
    const champion = found.view;
    const asked = { rules, ofHead, head, base, champion, open, notes };
    const answers = rules.model === undefined ? await answersOfPredictions(asked) : await answersOfModels(asked);
    const { rows, championRows, challenger, before, whyFirst, from, engine } = answers;
    const paired = before && pairRows(before, challenger, rules.model !== undefined);
    const pair = paired && !('code' in paired) ? paired : undefined;
    // A pair is in the champion's order.
    const slices = await readSlices(pair ? championRows : rows, rules.slices);
    const options = {
      ...(rules.zero_division !== undefined && { zeroDivision: rules.zero_division }),
      ...(rules.empty_query !== undefined && { emptyQuery: rules.empty_query }),
    };
    const subject = { model: name, source, challenger: pair?.challenger ?? challenger, pair, options };
    const measured = measureModel(subject, metrics, slices, ({ columns }) => metricsOfSlice(rules, columns, metrics));
    const facts = {
      engine,
      champion: before ? { revision: champion!.name, source: rules.model ?? rules.predictions! } : null,
      standing: standingOf(paired, 'why' in found ? found.why : whyFirst),
      test: { path: rules.test.path ?? source, revision: from },
      changed_rows: from === base?.name ? besideChanged(await changedRows(asked)) : null,
      notes,
    };
    return { measurements: measured.measurements, model: evaluatedModel(subject, measured, facts) };

    function besideChanged(changed: ChangedRows | undefined): EvaluatedModel['changed_rows'] {
      if (!changed) return null;
      const { path, challenger: now, before: old, problem } = changed;
      if (!now) return unmeasuredRows(path, problem ?? 'the model is missing');
      const both = old && pairRows(old, now, true);
      const on = { model: name, source, challenger: now, pair: both && !('code' in both) ? both : undefined, options };
      return measuredRows(path, now.n, measureModel(on, metrics, []));
    }
  } catch (error) {
    if (!(error instanceof UserError) || error.exitCode !== 2) throw error;
    const of = { model: name, source, task: rules.task, path: rules.test.path ?? source };
    // Hints of the verbs' options are of no use here.
    const hint = error.hint === undefined || error.hint.includes('--') ? '' : `. ${error.hint}`;
    return { measurements: [], model: unmeasuredModel(of, `${reasonOf(error)}${hint}`) };
  } finally {
    for (const table of tables) table.close();
  }
}

/** The metrics that gates judge a slice by; all where no gate does. */
function metricsOfSlice({ gates, task }: ModelConfig, columns: readonly string[], metrics: readonly ChosenMetric[]) {
  const key = (names: readonly string[]) => JSON.stringify(names.map((name) => name.trim()).sort());
  const asked = gates
    .filter(
      ({ metric, slice }) =>
        !/^(?:drift|serving)\./.test(metric) && slice !== undefined && key(slice.split(',')) === key(columns),
    )
    .map(({ metric }) => chooseMetric(metric, task).name);
  const judged = metrics.filter(({ name }) => asked.includes(name));
  return judged.length > 0 ? judged : metrics;
}

function standingOf(paired: ReturnType<typeof pairRows> | undefined, whyFirst: string): Standing {
  if (paired === undefined) return { kind: 'first', reason: boundedText(whyFirst) };
  if (!('code' in paired)) return { kind: 'compared' };
  return { kind: 'unpaired', reason: boundedText(`${paired.message}. ${paired.hint}`) };
}
