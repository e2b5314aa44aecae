import * as core from '@actions/core';
import { annotate } from './annotate.js';
import type { Inputs } from './interface.js';
import { logProgress } from './log-progress.js';
import { setOutputs } from './set-outputs.js';
import { uploadModel, uploadReport } from './upload-report.js';
import { writeSummary } from './write-summary.js';
import type { Outcome } from '../src/commands/index.js';
import { redact } from '../src/core/redact.js';

/** Shows what a command came to: outputs, log, annotations, job summary, and the report as an artifact. */
export async function showOutcome(
  outcome: Outcome,
  exitCode: number,
  inputs: Inputs,
  environment: NodeJS.ProcessEnv,
  secrets: readonly string[],
): Promise<void> {
  const { run, text } = outcome;
  setOutputs({
    command: inputs.command,
    decision: run?.decision ?? (outcome.exitCode === 0 ? 'pass' : 'fail'),
    reason: run?.reason ?? reasonOf(outcome, inputs),
    exitCode,
    stagesRun: outcome.stagesRun ?? [],
    pushed: outcome.pushed ?? 0,
    ...(run && { report: run.files.json }),
    ...(run?.commit && { commit: run.commit }),
  });
  await writeLog(text, secrets);
  annotate(run?.annotations ?? [], inputs.workingDirectory, secrets);
  if (inputs.summary && typeof text !== 'string') await writeSummary(text, secrets);
  if (!run) return;
  const attempt = environment['GITHUB_RUN_ATTEMPT'] ?? '1';
  await upload('report.json', environment, () => uploadReport(run.files.json, inputs.project, attempt));
  for (const [model, file] of Object.entries(run.candidates)) {
    await upload(`the model ${model}`, environment, () => uploadModel(file, inputs.project, model, attempt));
  }
}

function reasonOf({ exitCode, json }: Outcome, { command }: Inputs): string {
  if (exitCode > 1 || (command !== 'status' && command !== 'verify'))
    return `assay ${command} ended with exit code ${exitCode}.`;
  if (command === 'verify') {
    const { missing, unrecorded } = json as { missing: unknown[]; unrecorded: unknown[] };
    const lacking = missing.length + unrecorded.length;
    return lacking === 0 ? 'Everything is where it should be.' : `${lacking} missing: see the log.`;
  }
  const changed = Object.keys(json as object).length;
  if (changed === 0) return 'Data and pipelines are up to date.';
  return changed === 1 ? '1 stage or .dvc file changed.' : `${changed} stages and .dvc files changed.`;
}

/** Prints text that holds users' strings without letting any of it act as a workflow command. */
async function writeLog(text: Outcome['text'], secrets: readonly string[]): Promise<void> {
  const { renderTerminal } = await import('../src/report/index.js');
  const shown = typeof text === 'string' ? text : renderTerminal(text, { width: 100, color: false });
  const progress = logProgress((line) => process.stdout.write(`${line}\n`), secrets);
  for (const line of shown.trimEnd().split('\n')) progress.output('assay', line);
  progress.resume();
}

/** What cannot be uploaded is a warning: the decision stands without it. */
async function upload(
  what: string,
  environment: NodeJS.ProcessEnv,
  send: () => Promise<string | undefined>,
): Promise<void> {
  if (!environment['ACTIONS_RESULTS_URL'] || !environment['ACTIONS_RUNTIME_TOKEN']) {
    return core.notice(`${what} was not uploaded: this runner offers no artifact service.`);
  }
  try {
    const skipped = await send();
    if (skipped) core.notice(skipped);
  } catch (error) {
    const { message } = error as Error;
    const hint = message.includes('already exists') ? ' Give each Assay step its own `artifact:`.' : '';
    core.warning(redact(`${what} was not uploaded (${message}).${hint}`), { title: 'Assay' });
  }
}
