import { resolve } from 'node:path';
import { columnReader, DEFAULT_OPTIONS, detectDrift, segmentDrift } from '../drift/index.js';
import { openTable } from '../platform/duckdb/index.js';
import { choice, count, defineCommand, text, texts } from './command.js';
import { driftColumns, numberBetween } from './drift-columns.js';
import { driftText } from './drift-text.js';
import { refuseMissing } from './prediction-options.js';

/** `assay drift`: how the columns of two tables differ, and whether that is more than chance. */
export const drift = defineCommand({
  name: 'drift',
  summary: 'compare the columns of two tables, and say whether the data has drifted',
  positionals: '',
  endsOnInterrupt: true,
  options: {
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
    const before = await openTable({ path: resolve(context.directory, reference!), name: reference! });
    try {
      const now = await openTable({
        path: resolve(context.directory, current!),
        name: current!,
        // Evidently types each table for itself.
        ...(options.preset === 'assay' && { columns: [...before.columns] }),
      });
      try {
        const result = await detectDrift(columnReader(before), columnReader(now), options);
        if (segment !== undefined) result.segments = await segmentDrift(before, now, segment, options);
        return { exitCode: result.dataset_drift ? 1 : 0, json: result, text: await driftText(result) };
      } finally {
        now.close();
      }
    } finally {
      before.close();
    }
  },
});

/** Without what was not given. */
function present<T extends object>(values: T): { [Key in keyof T]?: Exclude<T[Key], undefined> } {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as {
    [Key in keyof T]?: Exclude<T[Key], undefined>;
  };
}
