import * as z from 'zod';
import { configSchema } from './schema.js';

/** JSON Schema (draft 2020-12) of assay.yaml, generated from the one schema; editors complete the file with it. */
export function configJsonSchema(): Record<string, unknown> {
  return { title: 'assay.yaml', ...z.toJSONSchema(configSchema, { io: 'input' }) };
}
