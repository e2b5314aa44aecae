import * as z from 'zod';
import { qualitySchema, tableSchema } from './table-schema.js';
import type { TableSchema } from './table-schema.js';

const path = z.string().min(1, 'a path from the root of the repository');

/** One entry of `data:` in assay.yaml. */
export const datasetConfigSchema = z.strictObject({
  path: path.describe('The table: a file or directory of CSV, Parquet or JSON Lines.'),
  schema: z
    .union([path, tableSchema], 'the path of a schema, or a schema with `fields`')
    .optional()
    .describe(
      'A Frictionless Table Schema: in a file, or here. The file may be a datapackage.json or a data contract (*.odcs.yaml), too.',
    ),
  quality: z.array(qualitySchema).default([]).describe('Quality rules of ODCS, beside those of the schema.'),
});

export type DatasetConfig = z.infer<typeof datasetConfigSchema>;

/** The schema with the rules that stand beside it; without a schema the rules alone. */
export function withQuality(schema: TableSchema | undefined, quality: TableSchema['quality']): TableSchema {
  const known: TableSchema = schema ?? {
    fields: [],
    fieldsMatch: 'subset',
    missingValues: [''],
    uniqueKeys: [],
    foreignKeys: [],
    quality: [],
  };
  return { ...known, quality: [...known.quality, ...quality] };
}
