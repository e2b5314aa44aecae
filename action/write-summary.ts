import * as core from '@actions/core';
import type { ReportDocument } from '../src/core/blocks.js';
import { redact } from '../src/core/redact.js';

/** GitHub takes 1 MiB a step and shows nothing of a larger summary. */
const MAX_SUMMARY_BYTES = 900_000;

/** Adds the document to the job summary, where the runner has one. */
export async function writeSummary(document: ReportDocument, secrets: readonly string[] = []): Promise<void> {
  if (!process.env['GITHUB_STEP_SUMMARY']) return;
  const { renderMarkdown } = await import('../src/report/index.js');
  await core.summary.addRaw(redact(renderMarkdown(document, { maxBytes: MAX_SUMMARY_BYTES }), secrets)).write();
}
