import type { Random } from '../../../src/stats/random.js';
import type { PullRequest } from '../github-simulator/index.js';
import { GATE } from './town.js';
import type { Town } from './town.js';

const MODEL = 'assay / churn';

/** What waits comes to an end: what is not decided has no word, and a report that expired one for those alone who read it. */
export function endAll(town: Town, random: Random): void {
  const draw = () => ({ number: random.uniform(), other: random.uniform() });
  for (const pull of town.open()) {
    const run = town.runOf(pull);
    const end = draw();
    if (run && run.status !== 'completed') {
      if (end.other < 0.5) town.finish(run, pull, end);
      else run.complete('cancelled');
    } else if (end.other < 0.4) {
      town.finish(town.start(pull), pull, end);
    }
    // The newest command alone is answered in the comment.
    if (town.chatted.has(pull)) pull.comment({ by: 'ana', body: '/assay status' });
  }
  // A run can be the last word on each of those that share its head.
  for (const pull of town.open()) if (!isDecided(town, pull)) town.finish(town.start(pull), pull, draw());
  for (const group of [...town.groups]) {
    const run = town.runOf(group);
    const end = draw();
    if (end.other < 0.4) group.destroy('dequeued');
    else if (run && run.status !== 'completed') town.finish(run, group, end);
  }
}

function isDecided(town: Town, pull: PullRequest): boolean {
  const { kind } = town.truth.evidenceOf(pull);
  if (kind === 'report') return town.hasReport(pull);
  return !town.truth.isBehindExpired(pull) && ['none', 'ended', 'empty'].includes(kind);
}

/** What people see: the checks and the comments of what may merge. */
export function seenIn(town: Town): unknown {
  const pulls = town.open().map((pull) => {
    // A model has a check where it was judged once: whoever saw a report that no longer counts has it, others have none.
    const isJudged = town.sharing(pull).every((one) => town.hasReport(one) && !town.truth.rulesOf(one).isBroken);
    const checks = (isJudged ? [GATE, MODEL] : [GATE]).map((name) => said(town, pull.headSha, name));
    const comments = town.commentsOf(pull).map(({ body }) => plain(body));
    return { number: pull.number, head: pull.headSha, checks, comments };
  });
  return { pulls, groups: town.groups.map(({ headSha }) => ({ head: headSha, gate: said(town, headSha, GATE) })) };
}

function said(town: Town, sha: string, name: string): unknown {
  const check = town.checkOf(sha, name);
  if (!check) return null;
  const { status, conclusion, actions, output } = check;
  return { status, conclusion, title: output.title, summary: plain(output.summary ?? ''), buttons: actions.length };
}

/** Without ids, which grow with what the App has made, and commits, which are told as they were when a word was first written. */
function plain(text: string): string {
  return text.replace(/\b[0-9a-f]{7,40}\b/g, '#').replace(/\b\d{4,}\b/g, '0');
}
