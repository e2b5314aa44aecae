import { resolve } from 'node:path';
import { UserError } from '../core/errors.js';
import type { PackedTexts } from '../core/packed-texts.js';
import type { Table } from '../core/table.js';
import { comparePredictions, DEFAULT_METRICS, measurable, readPredictions } from '../evaluation/index.js';
import { readSlices, sliceRows } from '../evaluation/index.js';
import { openTable } from '../platform/duckdb/index.js';
import { askModel } from './ask-model.js';
import { defineCommand, text, texts } from './command.js';
import { allowanceOptions, allowancesOf } from './compare-options.js';
import { comparisonText } from './comparison-text.js';
import { metricOptions, metricOptionsOf } from './metric-options.js';
import { factsOf, nameRows } from './name-rows.js';
import type { PredictedRows } from './name-rows.js';
import { optionMisused } from './option-misused.js';
import { predictionColumns, predictionOptions, refuseMissing } from './prediction-options.js';

/** One of the two that are compared. */
interface Side extends PredictedRows {
  engine?: string;
}

/** `assay compare`: a challenger beside a champion on the same rows, with a verdict on each metric. Exit 1 on `fail`. */
export const compareModels = defineCommand({
  name: 'compare',
  summary: 'judge a challenger beside a champion on the same rows',
  positionals: '',
  endsOnInterrupt: true,
  options: {
    champion: text('--champion <file>', 'predictions of the model in use, or the model itself (.onnx)'),
    challenger: text('--challenger <file>', 'predictions of the new model, or the model itself (.onnx)'),
    data: text('--data <file>', 'table of rows that models are asked about'),
    ...predictionOptions,
    metric: texts('--metric <name>', 'a metric, such as f1 or ndcg@10'),
    ...allowanceOptions,
    ...metricOptions,
    slice: texts('--slice <column>', 'judge each value of a column, too; a,b crosses two, age@4 cuts into quantiles'),
  },
  async run(context, _, given) {
    const { champion, challenger, data, target, task, id, slice = [] } = given;
    refuseMissing('compare', {
      '--champion': champion,
      '--challenger': challenger,
      '--target': target,
      '--task': task,
    });
    const { metrics, allowances } = allowancesOf(given, task!, DEFAULT_METRICS[task!]);
    const files = [champion!, challenger!];
    const areModels = files.map((file) => /\.onnx$/i.test(file));
    if (areModels.includes(true)) refuseMissing('compare', { '--data': data });
    else if (data !== undefined) throw optionMisused('--data', 'there is no model to ask', 'Leave it out.');

    const opened: (Table & { close(): void })[] = [];
    const open = async (path: string) => {
      const keepAsText = id === undefined ? {} : { keepAsText: [id] };
      const table = await openTable({ path: resolve(context.directory, path), name: path, ...keepAsText });
      opened.push(table);
      return table;
    };
    // Both at once: while rows of the first are put into arrays, the engine reads the second.
    const opening = files.map(async (file, at) => (areModels[at] ? undefined : open(file)));
    const allOpened = Promise.allSettled(opening);
    try {
      const rows = data === undefined ? undefined : await open(data);
      const read = async (at: 0 | 1, ids?: Promise<PackedTexts | undefined>): Promise<Side> => {
        const [file, isModel] = [files[at]!, areModels[at]!];
        const table = (await opening[at]) ?? rows!;
        const named = predictionColumns(given, table);
        const asked = isModel ? await askModel(context.directory, file, table, named) : undefined;
        const predictions = await readPredictions(asked?.table ?? table, asked?.columns ?? named, ids);
        const facts = isModel ? table.columns.map(({ name }) => name) : factsOf(table, named);
        return { predictions, facts, table, ...(asked && { engine: asked.engine }) };
      };
      const first = read(0);
      // Models answer in turn; files are read side by side: the engine reads one while rows of the other are put together.
      if (areModels.includes(true)) await first;
      const ids = first.then(
        ({ predictions }) => predictions.ids,
        () => undefined,
      );
      const second = read(1, ids);
      await Promise.allSettled([first, second]);
      const [before, after] = [await first, await second];
      const sameRows = before.table === after.table;
      if (id === undefined && !sameRows) await nameRows(before, after);
      const isChosen = given.metric !== undefined;
      const measured = measurable(metrics, before.predictions, !isChosen && Object.keys(allowances).length === 0);
      const comparison = comparePredictions(before.predictions, after.predictions, {
        metrics: measurable(measured, after.predictions, !isChosen),
        allowances,
        slices: (await readSlices(before.table, slice)).flatMap((column) => sliceRows(before.predictions, column)),
        sameRows,
        metricOptions: metricOptionsOf(given),
      });
      if (comparison.unpaired) throw new UserError({ ...comparison.unpaired, exitCode: 2 });
      const engine = before.engine ?? after.engine;
      return {
        exitCode: comparison.decision === 'fail' ? 1 : 0,
        json: { ...comparison, ...(engine !== undefined && { engine }) },
        text: await comparisonText(comparison, champion!, challenger!),
      };
    } finally {
      await allOpened;
      for (const table of opened) table.close();
    }
  },
});
