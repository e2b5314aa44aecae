import { resolve } from 'node:path';
import { UserError } from '../core/errors.js';
import type { Table } from '../core/table.js';
import { columnReader, DEFAULT_OPTIONS, detectDrift, isChosen, segmentDrift } from '../drift/index.js';
import type { SegmentDrift } from '../drift/index.js';
import { openTable } from '../platform/duckdb/index.js';
import { readTextIfExists } from '../platform/files.js';
import { choice, count, defineCommand, text, texts } from './command.js';
import type { CommandContext, Outcome } from './command.js';
import { driftColumns, numberBetween } from './drift-columns.js';
import { driftText } from './drift-text.js';
import { importDrift } from './import-drift.js';
import { comparedReading, openCompared } from './open-reference.js';
import { optionMisused } from './option-misused.js';
import { refuseMissing } from './prediction-options.js';

/** `assay drift`: how the columns of two tables differ, and whether that is more than chance. */
export const drift = defineCommand({
  name: 'drift',
  summary: 'compare the columns of two tables, and say whether the data has drifted',
  positionals: '',
  endsOnInterrupt: true,
  options: {
    import: text('--import <file>', 'judge by the JSON of an Evidently report, of 0.4 to 0.7, instead of two tables'),
    reference: text('--reference <file>', 'what is normal: CSV, Parquet or JSON Lines, a file or a directory'),
    current: text('--current <file>', 'what is compared with it'),
    preset: choice('--preset <name>', 'effect and significance together, or exactly as Evidently judges', [
      'assay',
      'evidently',
    ]),
    method: text('--method <name>', 'a method of Evidently, such as psi, for the columns that it can compare'),
    numMethod: text('--num-method <name>', 'a method for columns of numbers'),
    catMethod: text('--cat-method <name>', 'a method for columns of categories'),
    threshold: text('--threshold <number>', 'the score from which on a column has drifted; of a p-value, up to which'),
    numThreshold: text('--num-threshold <number>', 'a threshold for columns of numbers'),
    catThreshold: text('--cat-threshold <number>', 'a threshold for columns of categories'),
    column: texts('--column <name=method:threshold>', 'both for one column; either may be left out: age=psi, age=:0.2'),
    include: texts('--include <column>', 'compare only these columns'),
    exclude: texts('--exclude <column>', 'compare all but these columns'),
    critical: texts('--critical <column>', 'a column whose drift alone makes the dataset drift'),
    weight: texts('--weight <name=number>', 'how much a column counts in the share of drifted columns (default 1)'),
    target: text('--target <column>', 'the column with the truth'),
    prediction: text('--prediction <column>', 'the column with what a model says'),
    segment: text('--segment <column>', 'compare each value of a column for itself, too'),
    driftShare: text(
      '--drift-share <share>',
      'the share of drifted columns that makes the dataset drift (default 0.5)',
    ),
    minimumRows: count('--minimum-rows <n>', 'fewer values on a side are too few to compare (default 30)'),
  },
  async run(context, _, given) {
    const { reference, current, segment } = given;
    if (given.import !== undefined) return imported(given.import, given, context);
    refuseMissing('drift', { '--reference': reference, '--current': current });
    const options = {
      ...DEFAULT_OPTIONS,
      preset: given.preset ?? 'assay',
      methods: present({ all: given.method, num: given.numMethod, cat: given.catMethod }),
      thresholds: present({
        all: numberBetween('--threshold', given.threshold, 0, Infinity),
        num: numberBetween('--num-threshold', given.numThreshold, 0, Infinity),
        cat: numberBetween('--cat-threshold', given.catThreshold, 0, Infinity),
      }),
      columns: driftColumns(given),
      ...present({
        driftShare: numberBetween('--drift-share', given.driftShare, 0, 1),
        minimumRows: given.minimumRows,
        include: given.include,
        exclude: given.exclude,
        target: given.target,
        prediction: given.prediction,
        segment,
      }),
    };
    const source = { path: resolve(context.directory, reference!), name: reference! };
    const { reference: before, current: now } = await openCompared(
      source,
      (column) => isChosen(column, options),
      context.environment,
      (columns) => {
        // Evidently types each table for itself.
        const types = options.preset === 'assay' ? { columns: [...columns] } : {};
        const compared = { path: resolve(context.directory, current!), name: current!, ...types };
        return openTable(compared, comparedReading(segment));
      },
    );
    try {
      const result = await detectDrift(before, columnReader(now), options);
      if (segment !== undefined) result.segments = await segmentsOf(segment, now);
      return { exitCode: result.dataset_drift ? 1 : 0, json: result, text: await driftText(result) };
    } finally {
      now.close();
      before.close();
    }

    async function segmentsOf(column: string, now: Table): Promise<SegmentDrift[]> {
      const all = await openTable(source);
      try {
        return await segmentDrift(all, now, column, options);
      } finally {
        all.close();
      }
    }
  },
});

/** Nothing is compared, so nothing else of the options counts. */
async function imported(
  name: string,
  { driftShare, ...others }: Record<string, unknown>,
  { directory }: CommandContext,
): Promise<Outcome> {
  const misused = Object.keys(others).find((option) => option !== 'import' && others[option] !== undefined);
  if (misused !== undefined) {
    const option = `--${misused.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
    throw optionMisused(option, 'there is nothing to compare where a report is imported', 'Leave it out.');
  }
  const report = readTextIfExists(resolve(directory, name));
  if (report === undefined) {
    const hint = 'Check the path.';
    throw new UserError({ code: 'FILE_ABSENT', message: `there is no ${name}`, hint, exitCode: 2 });
  }
  const share = numberBetween('--drift-share', driftShare as string | undefined, 0, 1) ?? DEFAULT_OPTIONS.driftShare;
  const result = importDrift(report, name, share);
  return { exitCode: result.dataset_drift ? 1 : 0, json: result, text: await driftText(result) };
}

/** Without what was not given. */
function present<T extends object>(values: T): { [Key in keyof T]?: Exclude<T[Key], undefined> } {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as {
    [Key in keyof T]?: Exclude<T[Key], undefined>;
  };
}
