import { UserError } from '../core/errors.js';
import { importEvidently, importedResult } from '../drift/index.js';
import type { DriftResult } from '../drift/index.js';

/** A report with the distributions of thousands of columns is smaller. */
const MOST_CHARACTERS = 2 ** 28;

/** Drift as the JSON of an Evidently report has it. Throws `EVIDENTLY_REPORT_UNREADABLE` (exit 2) for anything else. */
export function importDrift(text: string, name: string, driftShare: number): DriftResult {
  let document: unknown;
  try {
    if (text.length > MOST_CHARACTERS) throw new Error(`it has more than ${MOST_CHARACTERS} characters`);
    // Evidently writes NaN and Infinity as they are, which JSON does not know.
    document = JSON.parse(text.replace(/([:[,]\s*)(?:NaN|-?Infinity)(?=\s*[,\]}])/g, '$1null'));
  } catch (cause) {
    throw new UserError({
      code: 'EVIDENTLY_REPORT_UNREADABLE',
      message: `${name} cannot be read as JSON: ${(cause as Error).message}`,
      hint: 'Save it with report.save_json(…) or snapshot.save_json(…).',
      exitCode: 2,
      cause,
    });
  }
  return importedResult(importEvidently(document, name), name, driftShare);
}
