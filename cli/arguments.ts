import { parseArgs } from 'node:util';
import { helpText } from './help.js';
import type { Command } from '../src/commands/index.js';
import { UserError } from '../src/core/errors.js';
import { nearest } from '../src/core/nearest.js';

/** Flags every verb takes. */
export interface GlobalOptions {
  cd?: string;
  config?: string;
  json?: boolean;
  quiet?: boolean;
  verbose?: boolean;
  noColor?: boolean;
  dryRun?: boolean;
}

/** Written as verbs write theirs: what is typed, and what it means. */
export const GLOBAL_FLAGS: Record<keyof GlobalOptions | 'help', { flags: string; description: string }> = {
  cd: { flags: '-C, --cd <directory>', description: 'work in another directory' },
  config: { flags: '--config <file>', description: 'another file than assay.yaml' },
  json: { flags: '--json', description: 'print JSON' },
  quiet: { flags: '-q, --quiet', description: 'print nothing; the exit code answers' },
  verbose: { flags: '-v, --verbose', description: 'print more' },
  noColor: { flags: '--no-color', description: 'print without colours (also NO_COLOR)' },
  dryRun: { flags: '--dry-run', description: 'say what would happen, change nothing (also --dry)' },
  help: { flags: '-h, --help', description: 'say what the verb does and takes' },
};
const OF_ASSAY_ALONE = new Set(['run', 'report', 'verify', 'schema']);
const WITH_VALUE = new Set(['-C', '--cd', '--config']);

/** Splits the verb, of one word or two, off the arguments; global flags may stand before it. */
export function splitVerb(
  args: readonly string[],
  names: readonly string[],
): { verb: string | undefined; rest: string[] } {
  for (let i = 0; i < args.length; i++) {
    const argument = args[i]!;
    if (WITH_VALUE.has(argument)) i++;
    else if (!argument.startsWith('-')) {
      const pair = `${argument} ${args[i + 1] ?? ''}`;
      const words = names.includes(pair) ? 2 : 1;
      return { verb: words === 2 ? pair : argument, rest: [...args.slice(0, i), ...args.slice(i + words)] };
    }
  }
  return { verb: undefined, rest: [...args] };
}

export interface ParsedArguments {
  globals: GlobalOptions;
  targets: string[];
  /** By the keys of the verb's own options; those not given are missing. */
  options: Record<string, unknown>;
}

/** Help was asked for; `text` is the answer. */
export class HelpAsked extends Error {
  constructor(readonly text: string) {
    super('help');
  }
}

interface Flag {
  key: string;
  isGlobal: boolean;
  long: string;
  short: string | undefined;
  takesValue: boolean;
  /** Takes every word up to the next option. */
  isList: boolean;
  repeats: boolean;
  /** The value where none is given. */
  bare: string | undefined;
  parse: ((text: string) => unknown) | undefined;
}

/** Parses a verb's arguments. Throws `USAGE` (exit 2) with the nearest right flag, or `HelpAsked`. */
export function parseArguments(command: Command, args: readonly string[]): ParsedArguments {
  const flags = [
    ...Object.entries(command.options).map(([key, option]) => flagOf(key, option, false)),
    ...Object.entries(GLOBAL_FLAGS).map(([key, option]) => flagOf(key, option, true)),
  ];
  const config = flags.map(({ long, short, takesValue }) => [
    long,
    { type: takesValue ? ('string' as const) : ('boolean' as const), ...(short && { short }) },
  ]);
  const [own, verbatim] = command.verbatim ? splitVerbatim(args, flags) : [args, []];
  const { tokens } = parseArgs({
    args: spelledOut(own, flags).map((argument) => (argument === '--dry' ? '--dry-run' : argument)),
    options: Object.fromEntries(config) as Record<string, { type: 'string' | 'boolean'; short?: string }>,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const usage = (message: string, hint = `assay ${command.name} --help`) =>
    new UserError({ code: 'USAGE', message, hint, exitCode: 2 });
  const parsed: ParsedArguments = { globals: {}, targets: [], options: {} };
  for (const token of tokens) {
    if (token.kind === 'positional') parsed.targets.push(token.value);
    if (token.kind !== 'option') continue;
    const flag = flags.find(({ long }) => long === token.name);
    if (!flag) {
      const meant = nearest(
        token.rawName,
        flags.map(({ long }) => `--${long}`),
      );
      const ofDvc = !OF_ASSAY_ALONE.has(command.name)
        ? `If it is an option of DVC: \`dvc ${command.name} ${token.rawName}\` works on the same repository.`
        : undefined;
      throw usage(`assay ${command.name} has no option ${token.rawName}`, meant ? `Did you mean ${meant}?` : ofDvc);
    }
    const { value } = token;
    if (!flag.takesValue && value !== undefined) throw usage(`${token.rawName} takes no value, and got "${value}"`);
    if (flag.takesValue && (value === undefined || (value.startsWith('-') && !token.inlineValue)))
      throw usage(`${token.rawName} needs a value`);
    const place = flag.isGlobal ? (parsed.globals as Record<string, unknown>) : parsed.options;
    const read = value === undefined ? true : flag.parse ? flag.parse(value) : value;
    place[flag.key] = flag.repeats ? [...((place[flag.key] as unknown[] | undefined) ?? []), read] : read;
  }
  parsed.targets.push(...verbatim);
  if ('help' in parsed.globals) throw new HelpAsked(helpText(command, Object.values(GLOBAL_FLAGS)));
  const complaint = wrongNumber(command.positionals, parsed.targets);
  if (complaint) throw usage(`assay ${command.name} ${complaint}`, `assay ${command.name} ${command.positionals}`);
  return parsed;
}

/** What is wrong with the number of arguments, as the end of a sentence. `positionals` is e.g. `<name> [targets...]`. */
function wrongNumber(positionals: string, given: readonly string[]): string | undefined {
  const words = positionals.split(' ').filter(Boolean);
  const missing = words.slice(given.length).find((word) => word.startsWith('<'));
  if (missing !== undefined) return `needs ${missing}`;
  if (positionals.includes('...') || given.length <= words.length) return undefined;
  const most = ['no argument', 'one argument', 'two arguments', 'three arguments'][words.length];
  return `takes ${most}${words.length === 0 ? '' : ', and not'} "${given[words.length]}"`;
}

/** Options, and a command line from its first word on. */
function splitVerbatim(args: readonly string[], flags: readonly Flag[]): [string[], string[]] {
  for (let index = 0; index < args.length; index++) {
    const argument = args[index]!;
    if (argument === '--') return [args.slice(0, index), args.slice(index + 1)];
    if (!argument.startsWith('-')) return [args.slice(0, index), args.slice(index)];
    const letters = /^-(\w+)$/.exec(argument)?.[1] ?? '';
    const taking = flags.find(({ long, short, takesValue }) => {
      return takesValue && (argument === `--${long}` || (short !== undefined && letters.endsWith(short)));
    });
    if (taking && !flags.some(({ short, takesValue }) => takesValue && letters.slice(0, -1).includes(short ?? '-')))
      index++;
  }
  return [[...args], []];
}

/** `--targets a b` as `--targets a --targets b`, and an option whose value may be left out with the value that then counts. */
function spelledOut(args: readonly string[], flags: readonly Flag[]): string[] {
  const result: string[] = [];
  let list: string | undefined;
  let taken = 0;
  for (const [index, argument] of args.entries()) {
    if (argument === '--') return [...result, ...args.slice(index)];
    if (!argument.startsWith('-')) {
      if (list !== undefined && taken++ > 0) result.push(list);
      result.push(argument);
      continue;
    }
    const flag = flags.find(({ long, short }) => argument === `--${long}` || argument === `-${short}`);
    list = flag?.isList ? argument : undefined;
    taken = 0;
    const isBare = flag?.bare !== undefined && (args[index + 1] ?? '-').startsWith('-');
    result.push(isBare ? `--${flag.long}=${flag.bare}` : argument);
  }
  return result;
}

/** Reads `-r, --remote <name>`: a value is taken where one is named, `<paths...>` several, `[value]` perhaps none. */
function flagOf(
  key: string,
  { flags, parse, repeats = false, bare }: Command['options'][string],
  isGlobal: boolean,
): Flag {
  const [, short, long, value] = /^(?:-(\w), )?--([\w-]+)( [<[].+[>\]])?$/.exec(flags)!;
  const takesValue = value !== undefined;
  return {
    key,
    isGlobal,
    long: long!,
    short,
    takesValue,
    isList: value?.endsWith('...>') ?? false,
    repeats,
    bare,
    parse,
  };
}
