import type { z } from 'zod';
import { reportSchema } from '../core/report.js';
import { driftSectionSchema } from '../drift/index.js';
import { evaluationSectionSchema } from '../evaluation/index.js';
import { historySectionSchema } from '../gate/index.js';
import { pipelineSectionSchema } from '../pipeline/index.js';
import { validationSectionSchema } from '../validation/index.js';
import { dataSectionSchema } from '../versioning/index.js';

/** `report.json` with the sections of every room: the contract between the Action, the App and the terminal. */
export const fullReportSchema = reportSchema({
  pipeline: pipelineSectionSchema,
  data: dataSectionSchema,
  evaluation: evaluationSectionSchema,
  drift: driftSectionSchema,
  validation: validationSectionSchema,
  history: historySectionSchema,
});

export type Report = z.infer<typeof fullReportSchema>;
