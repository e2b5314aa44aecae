import { resolve } from 'node:path';
import * as core from '@actions/core';
import { readInputs } from './interface.js';
import type { Inputs } from './interface.js';
import { logProgress } from './log-progress.js';
import { postComment } from './post-comment.js';
import { readCandidate } from './read-candidate.js';
import { showError } from './show-error.js';
import { showOutcome } from './show-outcome.js';
import { stageEnvironment } from './stage-environment.js';
import { loadReevaluation, readTrigger, verbs } from '../src/commands/index.js';
import type { CommandContext, Outcome } from '../src/commands/index.js';
import { UserError, exitCodeOf } from '../src/core/errors.js';
import { secretsIn } from '../src/core/redact.js';
import type { Trigger } from '../src/core/trigger.js';
import { translateFileError } from '../src/platform/file-error.js';

/** The Action: read inputs → run one command → show the outcome. Resolves to the step's exit code; never throws. */
export async function runAction(environment: NodeJS.ProcessEnv): Promise<number> {
  let inputs: Inputs | undefined;
  let comment: ((result: Outcome | UserError) => Promise<void>) | undefined;
  try {
    const given = readInputs();
    inputs = given;
    const secrets = [...secretsIn(environment), ...maskToken(given.token)];
    const trigger = await readTrigger(environment);
    comment = (result) => postComment(result, trigger, given, environment, secrets);
    const outcome = await runCommand(given, trigger, environment, secrets);
    const exitCode = exitCodeUnder(given.failOn, outcome);
    await showOutcome(outcome, exitCode, given, environment, secrets);
    await comment(outcome);
    return exitCode;
  } catch (thrown) {
    const error = translateFileError(thrown) ?? thrown;
    await showError(error, inputs);
    if (error instanceof UserError && error.code !== 'INTERRUPTED') await comment?.(error);
    return exitCodeOf(error);
  }
}

/** Masks the token and the form in which git sends it. */
function maskToken(token: string | undefined): string[] {
  if (token === undefined) return [];
  const secrets = [token, Buffer.from(`x-access-token:${token}`).toString('base64')];
  secrets.forEach((secret) => core.setSecret(secret));
  return secrets;
}

async function runCommand(
  inputs: Inputs,
  trigger: Trigger,
  environment: NodeJS.ProcessEnv,
  secrets: readonly string[],
): Promise<Outcome> {
  const progress = logProgress((line) => process.stdout.write(`${line}\n`), secrets);
  const controller = new AbortController();
  for (const name of ['SIGINT', 'SIGTERM'] as const) process.on(name, () => controller.abort());
  const context: CommandContext = {
    directory: resolve(inputs.workingDirectory),
    environment: stageEnvironment(environment),
    ...(inputs.config !== undefined && { configFile: inputs.config }),
    dryRun: false,
    quiet: inputs.command === 'status', // a step has nothing but its exit code to say that something changed
    progress,
    signal: controller.signal,
    trigger,
    workflow: environment,
    ...(inputs.token && {
      gitAuthorization: { serverUrl: environment['GITHUB_SERVER_URL'] ?? 'https://github.com', token: inputs.token },
    }),
  };
  const { base, pull, push, commit, jobs, candidate } = inputs;
  try {
    if (candidate !== undefined) {
      const read = await readCandidate(candidate, inputs.token, environment);
      return await (await loadReevaluation()).reevaluate(context, { ...read, pull });
    }
    const command = await verbs.find(({ name }) => name === inputs.command)!.load();
    return await command.run(context, [], inputs.command === 'run' ? { base, pull, push, commit, jobs } : {});
  } finally {
    progress.resume();
  }
}

const RED = { fail: ['fail'], inconclusive: ['fail', 'inconclusive'], never: [] } as const;

/**
 * `fail-on` says which decisions turn the step red, whatever assay.yaml says; it never changes the decision. What
 * stands in the way of a decision (exit 2 to 4) stays an error.
 */
function exitCodeUnder(failOn: Inputs['failOn'], { exitCode, run }: Outcome): number {
  if (failOn === undefined || !run || exitCode > 1) return exitCode;
  return RED[failOn].some((decision) => decision === run.decision) ? 1 : 0;
}
