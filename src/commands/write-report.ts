import { MAX_REPORT_BYTES } from '../core/report.js';
import { statIfExists, writeFileAtomic } from '../platform/files.js';
import { renderHtml, renderMarkdown } from '../report/index.js';
import { reportDocument } from './report-document.js';
import type { Report } from './report-schema.js';

/**
 * Writes report.json, report.html and report.md below `directory` (absolute). A directory that was not there keeps itself out of git.
 */
export function writeReport(report: Report, directory: string): { json: string; html: string; markdown: string } {
  const document = reportDocument(report);
  const json = `${JSON.stringify(report, null, 2)}\n`;
  if (Buffer.byteLength(json) > MAX_REPORT_BYTES)
    throw new Error(`report.json is larger than ${MAX_REPORT_BYTES} bytes`);
  const files = {
    json: `${directory}/report.json`,
    html: `${directory}/report.html`,
    markdown: `${directory}/report.md`,
  };
  const isNew = statIfExists(directory) === undefined;
  if (isNew) writeFileAtomic(`${directory}/.gitignore`, '*\n');
  writeFileAtomic(files.html, renderHtml(document, { title: document.title }));
  writeFileAtomic(files.markdown, renderMarkdown(document));
  writeFileAtomic(files.json, json);
  return files;
}
