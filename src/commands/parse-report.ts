import type { z } from 'zod';
import { fullReportSchema } from './report-schema.js';
import type { Report } from './report-schema.js';

/** A newer Action may say more than this version knows, but not everything anew. */
const MOST_UNKNOWN = 5000;

/**
 * A report that somebody else's version may have written: fields that this one does not know are dropped, wherever they stand,
 * and everything else is held to the schema, its version too. Changes `json`. `mistake` says the first thing that is wrong.
 */
export function parseReport(json: unknown): { report: Report } | { mistake: string } {
  const first = fullReportSchema.safeParse(json);
  if (first.success) return { report: first.data };
  const unknown = first.error.issues.filter((issue) => issue.code === 'unrecognized_keys');
  const count = unknown.reduce((sum, { keys }) => sum + keys.length, 0);
  if (count === 0 || count > MOST_UNKNOWN) return { mistake: textOf(first.error.issues[0]!) };
  for (const { path, keys } of unknown) {
    const holder = valueAt(json, path);
    for (const key of keys) delete holder[key];
  }
  const second = fullReportSchema.safeParse(json);
  return second.success ? { report: second.data } : { mistake: textOf(second.error.issues[0]!) };
}

function valueAt(root: unknown, path: readonly PropertyKey[]): Record<string, unknown> {
  return path.reduce<unknown>((node, key) => (node as Record<PropertyKey, unknown>)[key], root) as Record<
    string,
    unknown
  >;
}

function textOf({ path, message }: z.core.$ZodIssue): string {
  return `${path.join('.') || 'the file'}: ${message}`;
}
