import { constants } from 'node:os';
import { resolve } from 'node:path';
import { GLOBAL_FLAGS, HelpAsked, parseArguments, splitVerb } from './arguments.js';
import { overview } from './help.js';
import type { ParsedArguments } from './arguments.js';
import { printable } from './printable.js';
import { errorJson, errorText } from './show-error.js';
import { terminalProgress } from './terminal-progress.js';
import { readTrigger, verbs } from '../src/commands/index.js';
import type { CommandContext, Outcome } from '../src/commands/index.js';
import { UserError, exitCodeOf } from '../src/core/errors.js';
import { nearest } from '../src/core/nearest.js';
import { silentProgress } from '../src/core/progress.js';
import { translateFileError } from '../src/platform/file-error.js';

/** Runs one verb from the terminal's arguments and says the exit code. */
export async function runCli(args: readonly string[]): Promise<number> {
  // The AWS SDK would tell users of Node 20 about its own plans.
  process.env['AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED'] ??= 'true';
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(141);
    throw error;
  });
  // Nobody reads the story any more; the work goes on.
  process.stderr.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
  const wantsJson = args.includes('--json');
  try {
    return asInterrupted(await runVerb(args));
  } catch (thrown) {
    if (thrown instanceof HelpAsked) {
      process.stdout.write(thrown.text);
      return 0;
    }
    const error = translateFileError(thrown) ?? thrown;
    if (wantsJson) print(JSON.stringify(errorJson(error)));
    else process.stderr.write(`${errorText(error, args.includes('--verbose') || args.includes('-v'))}\n`);
    return asInterrupted(exitCodeOf(error));
  }
}

/** The exit code that shells give a program which a signal has ended. */
let interruptCode: number | undefined;

/** What could not be finished because somebody interrupted it is no failure of the outside world. */
function asInterrupted(exitCode: number): number {
  return exitCode === 3 ? (interruptCode ?? exitCode) : exitCode;
}

async function runVerb(args: readonly string[]): Promise<number> {
  const names = verbs.map(({ name }) => name);
  const { verb, rest } = splitVerb(args, names);
  if (verb === 'help' && rest.length > 0) return runVerb([...rest, '--help']);
  if (verb === 'help') throw new HelpAsked(overview(verbs, Object.values(GLOBAL_FLAGS)));
  if (verb === undefined) {
    const isHelp = args.length === 0 || args.includes('--help') || args.includes('-h');
    if (isHelp) throw new HelpAsked(overview(verbs, Object.values(GLOBAL_FLAGS)));
    throw new UserError({
      code: 'USAGE',
      message: `assay needs a verb before ${args.join(' ')}`,
      hint: 'assay --help lists the verbs.',
      exitCode: 2,
    });
  }
  const found = verbs.find(({ name, aliases = [] }) => name === verb || aliases.includes(verb));
  const family = names.filter((name) => name.startsWith(`${verb} `));
  if (!found && family.length > 0) throw verbIncomplete(verb, family, rest);
  if (!found) throw unknownVerb(verb);
  const command = await found.load();
  const parsed = parseArguments(command, rest);
  const outcome = await command.run(await contextOf(parsed), parsed.targets, parsed.options);
  await show(outcome, parsed);
  return outcome.exitCode;
}

/** `assay remote` alone, or with a second word that is none of its verbs. */
function verbIncomplete(verb: string, family: readonly string[], rest: readonly string[]): Error {
  if (rest.includes('--help') || rest.includes('-h')) {
    const listed = verbs.filter(({ name }) => family.includes(name));
    return new HelpAsked(listed.map(({ name, summary }) => `assay ${name.padEnd(18)}${summary}\n`).join(''));
  }
  const second = rest.find((word) => !word.startsWith('-'));
  const seconds = family.map((name) => name.slice(verb.length + 1));
  const meant = second && nearest(second, seconds);
  return new UserError({
    code: 'VERB_UNKNOWN',
    message: second ? `assay ${verb} has no verb "${second}"` : `assay ${verb} needs a second word`,
    hint: meant ? `Did you mean \`assay ${verb} ${meant}\`?` : `assay ${verb} ${seconds.join(' | ')}`,
    exitCode: 2,
  });
}

/** DVC's verbs that Assay does not have. */
const DVC_VERBS = new Set(
  `artifacts cache check-ignore completion config dag data dataset destroy diff doctor du exp experiments freeze gc
  get get-url import import-db import-url init install list list-url ls ls-url machine metrics params plots purge
  queue remote root stage studio unfreeze unprotect update version`.split(/\s+/),
);

function unknownVerb(verb: string): UserError {
  const meant = nearest(
    verb,
    verbs.map(({ name }) => name),
  );
  if (verb === 'version') {
    return new UserError({
      code: 'VERB_UNKNOWN',
      message: 'assay has no verb "version"',
      hint: 'assay --version',
      exitCode: 2,
    });
  }
  const hint = DVC_VERBS.has(verb)
    ? `\`dvc ${verb}\` works on the same repository.`
    : meant
      ? `Did you mean \`assay ${meant}\`?`
      : 'assay --help lists the verbs.';
  return new UserError({ code: 'VERB_UNKNOWN', message: `assay has no verb "${verb}"`, hint, exitCode: 2 });
}

async function contextOf({ globals }: ParsedArguments): Promise<CommandContext> {
  const { stderr, env } = process;
  const progress = globals.quiet
    ? silentProgress
    : terminalProgress({
        stream: stderr,
        isInteractive: stderr.isTTY && env['CI'] === undefined,
        verbose: globals.verbose ?? false,
      });
  return {
    directory: resolve(globals.cd ?? '.'),
    environment: env,
    ...(globals.config !== undefined && { configFile: globals.config }),
    dryRun: globals.dryRun ?? false,
    quiet: globals.quiet ?? false,
    answersInJson: globals.json ?? false,
    progress,
    ...interrupts(),
    trigger: await readTrigger(env),
    workflow: env,
  };
}

/** The first interrupt stops stages and lets the command leave a state the next run continues from; the second ends at once. */
function interrupts(): Pick<CommandContext, 'signal' | 'endOnInterrupt'> {
  const controller = new AbortController();
  const names = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
  const onInterrupt = (name: NodeJS.Signals) => {
    if (controller.signal.aborted) process.exit(interruptCode);
    interruptCode = 128 + constants.signals[name];
    controller.abort();
  };
  for (const name of names) process.on(name, onInterrupt);
  return {
    signal: controller.signal,
    endOnInterrupt: () => names.forEach((name) => process.off(name, onInterrupt)),
  };
}

async function show({ json, text, run }: Outcome, { globals }: ParsedArguments): Promise<void> {
  if (globals.quiet) return;
  if (globals.json) return print(JSON.stringify(json, null, 2));
  if (typeof text === 'string') return print(printable(text));
  const { renderTerminal } = await import('../src/report/index.js');
  const { NO_COLOR, TERM } = process.env;
  const color = !globals.noColor && NO_COLOR === undefined && TERM !== 'dumb' && process.stdout.isTTY;
  print(renderTerminal(text, { width: process.stdout.columns ?? 80, color }));
  if (run) process.stderr.write(`\nReport: ${run.files.html}\n`);
}

function print(text: string): void {
  process.stdout.write(text.endsWith('\n') || text === '' ? text : `${text}\n`);
}
