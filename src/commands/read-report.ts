import { UserError } from '../core/errors.js';
import { MAX_REPORT_BYTES } from '../core/report.js';
import { readTextIfExists } from '../platform/files.js';
import { fullReportSchema } from './report-schema.js';
import type { Report } from './report-schema.js';

/** Reads a report.json as the hostile file it may be. Throws `REPORT_MISSING` or `REPORT_INVALID` (exit 2). */
export function readReport(path: string): Report {
  const text = readTextIfExists(path);
  if (text === undefined) {
    throw new UserError({
      code: 'REPORT_MISSING',
      message: `there is no ${path}`,
      hint: 'Run `assay run` first, or name the file: assay report <file>.',
      exitCode: 2,
    });
  }
  const invalid = (reason: string, cause?: unknown) =>
    new UserError({
      code: 'REPORT_INVALID',
      message: `${path} is not a report of this version: ${reason}`,
      hint: 'Write it anew with `assay run`.',
      exitCode: 2,
      cause,
    });
  if (Buffer.byteLength(text) > MAX_REPORT_BYTES) throw invalid(`it is larger than ${MAX_REPORT_BYTES} bytes`);
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    throw invalid((error as Error).message, error);
  }
  const parsed = fullReportSchema.safeParse(json);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw invalid(`${issue!.path.join('.') || 'the file'}: ${issue!.message}`, parsed.error);
}
