import { pageHtml } from '../../src/report/index.js';
import { jobPage } from './job-page.js';
import type { Story } from './story.js';

/** Seconds between two looks of the browser while something is under way. */
const REFRESH_SECONDS = 2;
const FIX_PATH = '/fix';

/** What the demo's web server says: the pull request, the logs of its runs, and a link that asks for the fix. */
export function answerOf(request: Request, story: Story | undefined, askForFix: () => void): Response {
  if (!story) return html(pageHtml({ title: 'Starting', body: ['<p>Starting …</p>'] }), { isMoving: true });
  const { pathname } = new URL(request.url);
  if (pathname === '/') return redirectTo(story.path);
  if (pathname === FIX_PATH) {
    if (story.canBeFixed) askForFix();
    return redirectTo(story.path);
  }
  if (pathname === story.path) {
    return html(story.page(story.canBeFixed ? FIX_PATH : undefined), { isMoving: story.isMoving });
  }
  const run = /^\/[^/]+\/[^/]+\/actions\/runs\/(\d+)(?:\/|$)/.exec(pathname)?.[1];
  const job = story.jobs.get(Number(run));
  if (job) return html(jobPage(job, story.path));
  const body = [`<p>The demo has no such page. <a href="${story.path}">To the pull request</a></p>`];
  return html(pageHtml({ title: 'Not found', body }), { status: 404 });
}

function html(page: string, { isMoving = false, status = 200 } = {}): Response {
  return new Response(page, {
    status,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      ...(isMoving && { refresh: String(REFRESH_SECONDS) }),
    },
  });
}

function redirectTo(location: string): Response {
  return new Response(null, { status: 303, headers: { location } });
}
