import * as z from 'zod';
import { DETECTORS } from './detectors/index.js';
import { DEFAULT_OPTIONS } from './drift-options.js';
import type { DriftOptions } from './drift-options.js';

const path = z.string().min(1, 'a path from the root of the repository');
const method = z.enum(DETECTORS.map(({ name }) => name) as [string, ...string[]]);
const threshold = z.number().min(0, 'a number of at least 0');
const share = z.number().min(0, 'a number from 0 to 1').max(1, 'a number from 0 to 1');

/** `drift:` of a model in assay.yaml. */
export const driftConfigSchema = z.strictObject({
  reference: path.optional().describe('What is normal; as the base has it, if it has it.'),
  current: path.optional().describe('What is compared with it.'),
  import: path
    .optional()
    .describe('Instead of both: the JSON of an Evidently report that a stage writes, of 0.4 to 0.7.'),
  preset: z
    .enum(['assay', 'evidently'])
    .default('assay')
    .describe('assay: effect and significance together. evidently: its own rules and defaults.'),
  method: method.optional().describe('A method of Evidently for all columns that it can compare.'),
  threshold: threshold.optional().describe('The score from which on a column has drifted; of a p-value, up to which.'),
  columns: z
    .record(
      z.string(),
      z.strictObject({
        method: method.optional(),
        threshold: threshold.optional(),
        critical: z.literal(true).optional().describe('Its drift alone makes the dataset drift.'),
        weight: z.number().min(0, 'a number of at least 0').optional().describe('How much it counts in the share.'),
      }),
    )
    .default({})
    .describe('Choices for single columns.'),
  segment: z.string().min(1).optional().describe('Compare each value of this column for itself, too.'),
  prediction: z.string().min(1).optional().describe('The column with what the model said; it is marked.'),
  exclude: z.array(z.string()).default([]).describe('Columns that are not compared, such as ids.'),
  drift_share: share
    .default(DEFAULT_OPTIONS.driftShare)
    .describe('Share of drifted columns that makes the dataset drift.'),
  minimum_rows: z
    .int()
    .min(1, 'a whole number of at least 1')
    .default(DEFAULT_OPTIONS.minimumRows)
    .describe('Fewer values on a side are too few to compare.'),
});

/** What is wrong with the choice of tables; undefined where nothing is. */
export function sourceProblem({ reference, current, import: report }: DriftConfig): string | undefined {
  if (report !== undefined) {
    return reference === undefined && current === undefined ? undefined : 'there are a report and tables to compare';
  }
  return reference === undefined || current === undefined ? 'two tables are needed, or a report' : undefined;
}

export type DriftConfig = z.infer<typeof driftConfigSchema>;

/** The choices of assay.yaml as options. `target` is the column with the truth, where the tables have it. */
export function driftOptions(config: DriftConfig, target: string | undefined): DriftOptions {
  const { preset, method: all, threshold: limit, columns, exclude, drift_share, minimum_rows } = config;
  const { segment, prediction } = config;
  return {
    ...DEFAULT_OPTIONS,
    preset,
    methods: all === undefined ? {} : { all },
    thresholds: limit === undefined ? {} : { all: limit },
    columns: columns as DriftOptions['columns'],
    exclude,
    ...(target !== undefined && { target }),
    ...(segment !== undefined && { segment }),
    ...(prediction !== undefined && { prediction }),
    driftShare: drift_share,
    minimumRows: minimum_rows,
  };
}
