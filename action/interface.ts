import { getInput } from '@actions/core';
import { UserError } from '../src/core/errors.js';
import { projectSlug } from '../src/core/project-slug.js';
import { WHEN } from '../src/core/when.js';
import type { When } from '../src/core/when.js';

/** The Action's inputs; a test holds this list equal to action.yml. */
export const INPUTS = [
  'command',
  'config',
  'working-directory',
  'base',
  'token',
  'pull',
  'push',
  'commit',
  'comment',
  'jobs',
  'fail-on',
  'artifact',
  'candidate',
  'summary',
] as const;

/** The Action's outputs; a test holds this list equal to action.yml. */
export const OUTPUTS = ['decision', 'reason', 'report', 'result', 'stages-run', 'pushed'] as const;

export type InputName = (typeof INPUTS)[number];
export type OutputName = (typeof OUTPUTS)[number];

/** Verbs a workflow step may name. */
export const COMMANDS = ['run', 'repro', 'pull', 'push', 'status', 'verify'] as const;
export type CommandName = (typeof COMMANDS)[number];

/** Which decisions turn the step red. */
export const FAIL_ON = ['fail', 'inconclusive', 'never'] as const;
const YES_OR_NO = ['true', 'false'] as const;

/** Inputs that only `run` has a use for. */
const ONLY_OF_RUN = [
  'config',
  'base',
  'pull',
  'push',
  'commit',
  'comment',
  'jobs',
  'fail-on',
  'artifact',
  'candidate',
] as const;
/** Inputs that mean nothing where a candidate is measured: nothing runs, is stored or is compared with another revision. */
const NOT_OF_CANDIDATE = ['config', 'working-directory', 'base', 'push', 'commit', 'jobs', 'artifact'] as const;

/** The inputs of one step; what was not given is undefined. */
export interface Inputs {
  command: CommandName;
  config?: string;
  workingDirectory: string;
  base?: string;
  token?: string;
  pull?: When;
  push?: When;
  commit?: (typeof YES_OR_NO)[number];
  /** auto: where no App does. */
  comment: When;
  /** How many stages run at the same time. */
  jobs?: number;
  /** undefined: assay.yaml decides. */
  failOn?: (typeof FAIL_ON)[number];
  /** Project part of the artifact's name. */
  project: string;
  /** JSON of what the App asks to be measured, by the base. */
  candidate?: string;
  summary: boolean;
}

/**
 * Reads and checks every input. Throws `INPUT_INVALID` (exit 2) naming the words that can be used; an input that the
 * command would ignore is an error too.
 */
export function readInputs(): Inputs {
  const workingDirectory = given('working-directory') ?? '.';
  const command = oneOf('command', COMMANDS) ?? 'run';
  const ignored = command === 'run' ? undefined : ONLY_OF_RUN.find((name) => given(name) !== undefined);
  if (ignored) {
    throw inputInvalid(
      `input \`${ignored}\` means nothing to the command "${command}"`,
      `Remove it, or write \`command: run\`.`,
    );
  }
  const unused =
    given('candidate') === undefined ? undefined : NOT_OF_CANDIDATE.find((name) => given(name) !== undefined);
  if (unused) throw inputInvalid(`input \`${unused}\` means nothing beside \`candidate\``, 'Remove it.');
  return {
    command,
    ...optional('config', given('config')),
    workingDirectory,
    ...optional('base', given('base')),
    ...optional('token', given('token')),
    ...optional('pull', oneOf('pull', WHEN)),
    ...optional('push', oneOf('push', WHEN)),
    ...optional('commit', oneOf('commit', YES_OR_NO)),
    comment: oneOf('comment', WHEN) ?? 'auto',
    ...optional('jobs', wholeNumber('jobs')),
    ...optional('failOn', oneOf('fail-on', FAIL_ON)),
    project: projectSlug(given('artifact') ?? workingDirectory),
    ...optional('candidate', given('candidate')),
    summary: (oneOf('summary', YES_OR_NO) ?? 'true') === 'true',
  };
}

function given(name: InputName): string | undefined {
  const value = getInput(name);
  return value === '' ? undefined : value;
}

function oneOf<const Word extends string>(name: InputName, words: readonly Word[]): Word | undefined {
  const value = given(name);
  if (value === undefined) return undefined;
  const word = words.find((candidate) => candidate === value);
  if (word !== undefined) return word;
  throw inputInvalid(`input \`${name}\` cannot be "${value.slice(0, 80)}"`, `Write one of ${words.join(', ')}.`);
}

function wholeNumber(name: InputName): number | undefined {
  const value = given(name);
  if (value === undefined) return undefined;
  const number = Number(value);
  if (Number.isSafeInteger(number) && number >= 1) return number;
  throw inputInvalid(`input \`${name}\` cannot be "${value.slice(0, 80)}"`, 'Write a whole number of at least 1.');
}

function inputInvalid(message: string, hint: string): UserError {
  return new UserError({ code: 'INPUT_INVALID', message, hint, exitCode: 2 });
}

function optional<Key extends string, Value>(key: Key, value: Value | undefined): Partial<Record<Key, Value>> {
  return value === undefined ? {} : ({ [key]: value } as Record<Key, Value>);
}
