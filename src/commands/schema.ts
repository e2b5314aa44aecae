import * as z from 'zod';
import { UserError } from '../core/errors.js';
import { configJsonSchema } from '../config/index.js';
import { defineCommand } from './command.js';
import { fullReportSchema } from './report-schema.js';

const SCHEMAS: Record<string, () => Record<string, unknown>> = {
  'assay.yaml': configJsonSchema,
  'report.json': () => ({ title: 'report.json', ...z.toJSONSchema(fullReportSchema) }),
};

/** `assay schema`: the JSON Schema of assay.yaml (default) or report.json, for editors and other programs. */
export const schema = defineCommand({
  name: 'schema',
  summary: 'print the JSON Schema of assay.yaml or report.json',
  positionals: '[file]',
  options: {},
  run(_context, [file = 'assay.yaml']) {
    const make = SCHEMAS[file];
    if (!make) {
      throw new UserError({
        code: 'SCHEMA_UNKNOWN',
        message: `there is no schema of "${file}"`,
        hint: `Write one of ${Object.keys(SCHEMAS).join(', ')}.`,
        exitCode: 2,
      });
    }
    const json = make();
    return Promise.resolve({ exitCode: 0, json, text: JSON.stringify(json, null, 2) });
  },
});
