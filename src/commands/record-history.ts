import { setTimeout as sleep } from 'node:timers/promises';
import { UserError } from '../core/errors.js';
import { HISTORY_BRANCH, parseHistory, withRun } from '../core/history.js';
import { redact } from '../core/redact.js';
import type { Git } from '../platform/git.js';
import type { Repository } from '../versioning/index.js';
import { authorOf } from './commit-back.js';
import { historyPath, historyTip } from './history-file.js';
import { recordedRun } from './recorded-run.js';
import type { RunToRecord } from './recorded-run.js';

/** Others who record at the same time are waited for so often. */
const ATTEMPTS = 20;
const LONGEST_WAIT_MS = 1500;

/**
 * Adds a run to the history at origin: a commit on top of its tip, never by force; where the tip has moved, once more on the new one.
 * Nothing else is touched, here or there. Returns why it was not recorded, for the report; that never fails a run.
 */
export async function recordHistory(
  git: Git,
  repository: Repository,
  workflow: NodeJS.ProcessEnv,
  run: RunToRecord,
): Promise<string | undefined> {
  try {
    return await record(git, historyPath(git, repository), workflow, run);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return notRecorded(redact(error.message));
  }
}

async function record(
  git: Git,
  path: string,
  workflow: NodeJS.ProcessEnv,
  run: RunToRecord,
): Promise<string | undefined> {
  let refused: { tip: string | undefined; message: string } | undefined;
  for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
    const { tip, problem } = await historyTip(git);
    if (problem !== undefined) return notRecorded(problem);
    if (refused && refused.tip === tip) return notRecorded(refused.message);
    const file = tip === undefined ? '' : ((await git.readFiles(tip, [path])).get(path) ?? '');
    const runs = parseHistory(file);
    // A push whose answer was lost.
    if (runs.some(({ id }) => id === run.id)) return undefined;
    const sha = await git.commitText({
      parent: tip,
      path,
      text: withRun(file, recordedRun(run, runs)),
      message: `Record ${run.subject.head_sha!.slice(0, 10)} of ${run.branch}\n`,
      author: authorOf(workflow),
    });
    const pushed = await git.push(sha, HISTORY_BRANCH);
    if (pushed.ok) return undefined;
    const advice = pushed.why === 'refused' ? ' Give the job `permissions: contents: write`.' : '';
    // Servers word a lost race in many ways; that the tip has moved is what tells.
    refused =
      pushed.why === 'moved' ? undefined : { tip, message: `${pushed.message.replace(/[.\s]*$/, '.')}${advice}` };
    await sleep(Math.random() * Math.min(LONGEST_WAIT_MS, 50 * 2 ** attempt));
  }
  return notRecorded(`${HISTORY_BRANCH} keeps moving`);
}

function notRecorded(reason: string): string {
  return `This run was not added to the history (branch ${HISTORY_BRANCH}): ${reason.replace(/\.$/, '')}.`;
}
