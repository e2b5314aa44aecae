import type { ReportDocument } from '../core/blocks.js';
import { UserError } from '../core/errors.js';
import type { CommandContext } from './command-context.js';

export type { CommandContext } from './command-context.js';

/** What a command came to. The door prints `json` or `text` and ends with `exitCode`. */
export interface Outcome {
  exitCode: 0 | 1 | 2 | 3 | 4;
  json: unknown;
  /** Plain lines, or a document the door renders. */
  text: string | ReportDocument;
  /** Addresses of the stages that were executed: set by verbs that reproduce. */
  stagesRun?: string[];
  /** Number of objects that were stored in the remote: set by verbs that push. */
  pushed?: number;
  /** The decision and what belongs to it: set by `run`. */
  run?: RunOutcome;
}

/** What `run` tells the Action beside its report. */
export interface RunOutcome {
  decision: 'pass' | 'fail' | 'inconclusive';
  reason: string;
  /** Absolute paths of the written files. */
  files: { json: string; html: string; markdown: string };
  /** Models for the base to measure again: name → absolute path. */
  candidates: Readonly<Record<string, string>>;
  /** What went wrong, where a file and line are known. */
  annotations: Annotation[];
  /** The commit that the results were written to the branch with. */
  commit?: string;
}

export interface Annotation {
  level: 'error' | 'warning' | 'notice';
  title: string;
  message: string;
  file?: string;
  line?: number;
  column?: number;
}

/** One option of a verb; `parse` is absent for a flag. */
export interface Option<T> {
  /** What is typed: `-f, --force`, or with a value `-r, --remote <name>`. */
  flags: string;
  description: string;
  parse?: (text: string) => T;
  /** May be given several times; the values are a list. */
  repeats?: boolean;
  /** The value that counts when none is given; `flags` then names it in brackets: `--untracked-files [mode]`. */
  bare?: string;
}

type Values<Options> = { [Key in keyof Options]: Options[Key] extends Option<infer T> ? T | undefined : never };

interface Definition<Options extends Record<string, Option<unknown>>> {
  name: string;
  summary: string;
  /** Names of the positional arguments, e.g. `<name> [targets...]`, which say how many are taken; empty for none. */
  positionals: string;
  /** The positional arguments are a command line: what follows the first of them, options too, belongs to them. */
  verbatim?: boolean;
  options: Options;
  /** The verb changes the repository: it waits until no other process does, and none may until it ends. */
  locks?: boolean;
  /** The verb may be ended at any moment, and does not answer signals while it works. */
  endsOnInterrupt?: boolean;
  run: (context: CommandContext, targets: string[], options: Values<Options>) => Promise<Outcome>;
}

/** A verb as the doors see it. */
export type Command = Definition<Record<string, Option<unknown>>>;

/** Checks a verb's definition; `run` gets its options typed from their declarations, and the repository's lock. */
export function defineCommand<Options extends Record<string, Option<unknown>>>(
  definition: Definition<Options>,
): Command {
  const command = definition as unknown as Command;
  const run = command.locks ? locking(command) : command.run;
  if (!command.endsOnInterrupt) return { ...command, run };
  return {
    ...command,
    run: (context, targets, options) => {
      context.endOnInterrupt?.();
      return run(context, targets, options);
    },
  };
}

function locking({ name, run }: Command): Command['run'] {
  return async (context, targets, options) => {
    if (context.dryRun || context.lock) return run(context, targets, options);
    const { withRepositoryLock } = await import('./with-repository-lock.js');
    const owner = ['assay', name, ...targets].join(' ');
    return withRepositoryLock(context, owner, (locked) => run(locked, targets, options));
  };
}

/** An option that is there or not. */
export function flag(flags: string, description: string): Option<boolean> {
  return { flags, description };
}

/** An option with a text. */
export function text(flags: string, description: string): Option<string> {
  return { flags, description, parse: (value) => value };
}

/** An option with a text that may be given several times. */
export function texts(flags: string, description: string): Option<string[]> {
  return {
    flags,
    description: `${description} (repeatable)`,
    repeats: true,
    parse: (value) => value as unknown as string[],
  };
}

/** An option with one of a few words; anything else is `OPTION_INVALID` (exit 2). */
export function choice<const Word extends string>(
  flags: string,
  description: string,
  words: readonly Word[],
): Option<Word> {
  return {
    flags,
    description: `${description} (${words.join(' | ')})`,
    parse: (value) => {
      const word = words.find((candidate) => candidate === value);
      if (word !== undefined) return word;
      throw optionInvalid(flags, value, `Write one of ${words.join(', ')}.`);
    },
  };
}

/** An option with one of a few words that may be given several times. */
export function choices<const Word extends string>(
  flags: string,
  description: string,
  words: readonly Word[],
): Option<Word[]> {
  const one = choice(flags, description, words);
  const repeatable = { description: `${description} (${words.join(' | ')}; repeatable)`, repeats: true };
  return { ...one, ...repeatable } as unknown as Option<Word[]>;
}

/** An option with a whole number of at least 1. */
export function count(flags: string, description: string): Option<number> {
  return {
    flags,
    description,
    parse: (value) => {
      const number = Number(value);
      if (Number.isSafeInteger(number) && number >= 1) return number;
      throw optionInvalid(flags, value, 'Write a whole number of at least 1.');
    },
  };
}

function optionInvalid(flags: string, value: string, hint: string): UserError {
  return new UserError({ code: 'OPTION_INVALID', message: `${flags}: "${value}" cannot be used`, hint, exitCode: 2 });
}
