import { resolve } from 'node:path';
import { renderHtml, renderMarkdown } from '../report/index.js';
import { choice, defineCommand } from './command.js';
import { openRepository } from './open-repository.js';
import { DEFAULT_OUT } from './out-directory.js';
import { reportDocument } from './report-document.js';
import { readReport } from './read-report.js';

/** `assay report`: shows a report.json again, without running anything. */
export const report = defineCommand({
  name: 'report',
  summary: 'show a report.json as text, Markdown or HTML',
  positionals: '[file]',
  options: { format: choice('--format <format>', 'how to show it', ['terminal', 'md', 'html']) },
  run(context, [file], { format = 'terminal' }) {
    const path =
      file === undefined
        ? `${openRepository(context).root}/${DEFAULT_OUT}/report.json`
        : resolve(context.directory, file);
    const found = readReport(path);
    const document = reportDocument(found);
    const text =
      format === 'md'
        ? renderMarkdown(document)
        : format === 'html'
          ? renderHtml(document, { title: document.title })
          : document;
    return Promise.resolve({ exitCode: 0, json: found, text });
  },
});
