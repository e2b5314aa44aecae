/** A flag as a page of help lists it. */
interface Described {
  flags: string;
  description: string;
}

/** The page `assay <verb> --help` prints. */
export function helpText(
  command: { name: string; summary: string; positionals: string; options: Record<string, Described> },
  globals: readonly Described[],
): string {
  const own = Object.values(command.options);
  const longOf = ({ flags }: Described) => /--[\w-]+/.exec(flags)![0];
  const others = globals.filter((flag) => !own.some((one) => longOf(one) === longOf(flag)));
  const width = Math.max(...[...own, ...globals].map(({ flags }) => flags.length)) + 2;
  const list = (flags: readonly Described[]) => flags.map((flag) => line(flag, width));
  return [
    `Usage: ${['assay', command.name, command.positionals, '[options]'].filter(Boolean).join(' ')}`,
    '',
    `${command.summary[0]!.toUpperCase()}${command.summary.slice(1)}.`,
    ...(own.length > 0 ? ['', 'Options', ...list(own)] : []),
    '',
    'Options of every verb',
    ...list(others),
    '',
  ].join('\n');
}

/** The page `assay --help` prints. */
export function overview(
  all: readonly { name: string; group: string; summary: string; hidden?: boolean }[],
  globals: readonly Described[],
): string {
  const verbs = all.filter(({ hidden }) => !hidden);
  const groups = [...new Set(verbs.map(({ group }) => group))];
  const width = Math.max(...verbs.map(({ name }) => name.length)) + 2;
  return [
    'CI/CD for machine learning: run what changed, compare with the base, judge, report.',
    '',
    'Usage: assay <verb> [options]',
    ...groups.flatMap((group) => [
      '',
      `${group[0]!.toUpperCase()}${group.slice(1)}`,
      ...verbs.filter((verb) => verb.group === group).map(({ name, summary }) => `  ${name.padEnd(width)}${summary}`),
    ]),
    '',
    'Options of every verb',
    ...globals.map((flag) => line(flag, 24)),
    '',
    '`assay <verb> --help` says more, `assay --version` which version this is.',
    'Exit codes: 0 pass, 1 a gate or a stage said no, 2 wrong input, 3 the outside world, 4 integrity, 70 a bug.',
    '',
  ].join('\n');
}

function line({ flags, description }: Described, width: number): string {
  return `  ${flags.padEnd(width)}${description}`;
}
