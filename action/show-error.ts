import * as core from '@actions/core';
import { annotate } from './annotate.js';
import type { Inputs } from './interface.js';
import { setOutputs } from './set-outputs.js';
import { writeSummary } from './write-summary.js';
import type { Annotation } from '../src/commands/index.js';
import type { Block } from '../src/core/blocks.js';
import { UserError, exitCodeOf, formatLocation } from '../src/core/errors.js';
import type { Mistake } from '../src/core/errors.js';
import { redact, secretsIn } from '../src/core/redact.js';

/** Shows what ended the step: annotations at every mistake's place, outputs, job summary. Never throws. */
export async function showError(error: unknown, inputs?: Inputs): Promise<void> {
  const secrets = [...secretsIn(process.env), ...(inputs?.token ? [inputs.token] : [])];
  const clean = (text: string) => redact(text, secrets);
  const reason = clean(error instanceof Error ? error.message : String(error));
  annotate(annotationsOf(error), inputs?.workingDirectory ?? '.', secrets);
  try {
    setOutputs({
      command: inputs?.command ?? 'run',
      decision: 'fail',
      reason,
      exitCode: exitCodeOf(error),
      stagesRun: [],
      pushed: 0,
      errorCode: error instanceof UserError ? error.code : 'BUG',
    });
    if (inputs?.summary === false) return;
    const blocks = error instanceof UserError ? mistakeBlocks(error) : [bugBlock(error)];
    await writeSummary({ title: 'Assay: fail', decision: 'fail', reason, blocks, footer: [] }, secrets);
  } catch (second) {
    core.warning(clean(`The error could not be shown in the job summary: ${String(second)}`), { title: 'Assay' });
  }
}

function annotationsOf(error: unknown): Annotation[] {
  if (!(error instanceof UserError)) {
    return [{ level: 'error', title: 'A bug in Assay, not a mistake of yours', message: stackOf(error) }];
  }
  const { code, message, hint, location, mistakes, retryable } = error;
  const advice = [hint, retryable ? 'Trying again may help.' : undefined];
  const whole: Annotation = { level: 'error', title: code, message: lines(message, ...advice), ...location };
  return [
    // One mistake says everything by itself.
    ...(mistakes.length === 1 && mistakes[0]!.location ? [] : [whole]),
    ...mistakes.map((mistake): Annotation => ({
      level: 'error',
      title: code,
      message: lines(mistake.message, mistake.hint),
      ...mistake.location,
    })),
  ];
}

function mistakeBlocks({ mistakes, hint }: UserError): Block[] {
  const blocks: Block[] = [];
  const text = mistakes.map((mistake) => lines(placed(mistake), mistake.hint && `  ${mistake.hint}`)).join('\n');
  if (text !== '') blocks.push({ kind: 'code', language: 'text', text });
  if (hint !== undefined) blocks.push({ kind: 'paragraph', content: [hint] });
  return blocks;
}

function bugBlock(error: unknown): Block {
  return { kind: 'code', language: 'text', text: stackOf(error) };
}

function placed({ message, location }: Mistake): string {
  return location ? `${formatLocation(location)}: ${message}` : message;
}

function stackOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

function lines(...parts: (string | undefined)[]): string {
  return parts.filter(Boolean).join('\n');
}
