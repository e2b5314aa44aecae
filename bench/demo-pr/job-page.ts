import { htmlText, pageHtml } from '../../src/report/index.js';
import { escapeHtml } from '../../src/report/html/escape.js';
import { visibleLines } from '../../src/report/visible-text.js';
import type { RunnerResult } from '../../test/support/runner-job.js';
import { MARKDOWN_STYLE, markdownHtml } from './markdown-html.js';

/** What GitHub shows of a workflow run: the job summary that the Action wrote, and its log. */
export function jobPage({ summary, log, exitCode, seconds }: RunnerResult, pullRequestPath: string): string {
  const outcome = exitCode === 0 ? 'success' : 'failure';
  return pageHtml({
    title: `ml: ${outcome}`,
    style: MARKDOWN_STYLE,
    body: [
      `<p><a href="${htmlText(pullRequestPath)}">Back to the pull request</a></p>`,
      `<p>Workflow <b>ml</b>, job <b>evaluate</b>: ${outcome} after ${seconds.toFixed(0)} s</p>`,
      `<div class="markdown">${markdownHtml(summary)}</div>`,
      `<details><summary>Log of the job</summary><div><pre>${escapeHtml(visibleLines(log))}</pre></div></details>`,
    ],
  });
}
