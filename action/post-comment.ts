import * as core from '@actions/core';
import type { Inputs } from './interface.js';
import { loadCommenting } from '../src/commands/index.js';
import type { Outcome } from '../src/commands/index.js';
import { UserError } from '../src/core/errors.js';
import { redact } from '../src/core/redact.js';
import type { Trigger } from '../src/core/trigger.js';

/**
 * Puts the sticky comment on the pull request, where this step is to do so and its token may: never on one from a fork, whose
 * token may only read. What goes wrong is a notice, because the decision stands without a comment. Never throws.
 */
export async function postComment(
  result: Outcome | UserError,
  trigger: Trigger,
  inputs: Inputs,
  environment: NodeJS.ProcessEnv,
  secrets: readonly string[],
): Promise<void> {
  const { comment, token, project } = inputs;
  const [owner, name, ...rest] = (environment['GITHUB_REPOSITORY'] ?? '').split('/');
  if (comment === 'never' || inputs.command !== 'run' || token === undefined) return;
  if (trigger.kind !== 'pull_request' || trigger.isFork || !owner || !name || rest.length > 0) return;
  const { number, headSha } = trigger;
  const clean = (text: string) => redact(text, secrets);
  try {
    const { getOctokit } = await import('@actions/github');
    const { timedClient } = await import('../src/github/index.js');
    const { commentOnPullRequest } = await loadCommenting();
    const client = getOctokit(token, { baseUrl: environment['GITHUB_API_URL'] ?? 'https://api.github.com' });
    const commented = await commentOnPullRequest(timedClient(client), {
      when: comment,
      repository: { owner, name },
      serverUrl: environment['GITHUB_SERVER_URL'] ?? 'https://github.com',
      pullRequest: number,
      headSha,
      ...runOf(environment),
      project,
      result,
      clean,
    });
    if (commented !== 'left') core.info(`The comment on pull request ${number} was ${WORDS[commented]}.`);
  } catch (error) {
    core.notice(`The pull request got no comment: ${clean(reasonOf(error))}`, { title: 'Assay' });
  }
}

const WORDS = { created: 'written', updated: 'brought up to date', unchanged: 'left as it is: nothing changed' };

function reasonOf(error: unknown): string {
  if (error instanceof UserError && error.code === 'GITHUB_FORBIDDEN') {
    return 'the token may not write one. Give the job `permissions: pull-requests: write`, or set `comment: never`.';
  }
  return error instanceof Error ? error.message : String(error);
}

function runOf(environment: NodeJS.ProcessEnv): { run?: { id: number; attempt: number } } {
  const [id, attempt] = [Number(environment['GITHUB_RUN_ID']), Number(environment['GITHUB_RUN_ATTEMPT'] ?? '1')];
  return Number.isSafeInteger(id) && id > 0 && Number.isSafeInteger(attempt) ? { run: { id, attempt } } : {};
}
