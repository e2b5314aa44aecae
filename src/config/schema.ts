import * as z from 'zod';
import { WHEN } from '../core/when.js';
import { metricRuleSchema } from '../gate/index.js';
import { datasetConfigSchema } from '../validation/index.js';
import { githubSchema } from './github-schema.js';
import { modelSchema } from './model-schema.js';
import { refuseUntrustable } from './trusted-rules.js';

const when = z.enum(WHEN);

const NAME = /^[A-Za-z0-9_-]+$/;

/** assay.yaml, version 1: one schema composed of the rooms' own sections. The JSON Schema is generated from it. */
export const configSchema = z
  .strictObject({
    version: z.literal(1).describe('Version of this file’s format.'),
    pipeline: z
      .strictObject({
        targets: z.array(z.string()).default([]).describe('Stages to reproduce; all when empty.'),
        jobs: z
          .int()
          .min(1, 'a whole number of at least 1')
          .optional()
          .describe('How many stages run at the same time; as many as the machine has cores when it is left out.'),
        resources: z
          .record(z.string(), z.number().min(0, 'a number of at least 0'))
          .optional()
          .describe(
            'Units of each resource that stages ask for with `meta.assay.resources`; one of each that is not named here, and of `cpu` as many as jobs.',
          ),
        pull: when
          .default('auto')
          .describe(
            'Bring the data of stages that must run from the remote. auto: when the remote can be reached with the credentials at hand.',
          ),
        push: when
          .default('auto')
          .describe(
            'Store what stages made in the remote. auto: when the remote can be reached with the credentials at hand, except on a pull request from a fork.',
          ),
        commit: z
          .boolean()
          .default(false)
          .describe(
            'In a workflow: write dvc.lock and the results that git keeps to the branch, as one commit. Never on a pull request from a fork.',
          ),
      })
      .prefault({})
      .describe('How `assay run` treats dvc.yaml.'),
    data: z
      .record(z.string().regex(NAME, 'letters, digits, - and _'), datasetConfigSchema)
      .default({})
      .describe('Tables and the rules they must keep.'),
    models: z
      .record(z.string().regex(NAME, 'letters, digits, - and _'), modelSchema)
      .default({})
      .describe('Models, or predictions of models, that are measured and compared with the base’s on the same rows.'),
    metrics: z.array(metricRuleSchema).default([]).describe('Gates on metric files that your own scripts write.'),
    github: githubSchema,
    enforce: z.boolean().default(true).describe('false: gates advise, and never turn a run red.'),
    on_inconclusive: z
      .enum(['warn', 'fail'])
      .default('warn')
      .describe('What an inconclusive decision does to the exit status.'),
    protected: z
      .array(z.string())
      .default(['assay.yaml'])
      .describe('Paths (gitignore patterns from the root) whose change is announced in the report.'),
  })
  .superRefine(refuseUntrustable)
  .describe('Assay configuration');

export type Config = z.infer<typeof configSchema>;

/** The file's name at the repository root. */
export const CONFIG_FILE = 'assay.yaml';

/** What holds without a file: run everything, compare everything, block nothing. */
export function defaultConfig(): Config {
  return configSchema.parse({ version: 1 });
}
