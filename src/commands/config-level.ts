import { realpathSync } from 'node:fs';
import { join } from 'node:path';
import { UserError } from '../core/errors.js';
import { CONFIG_LEVELS, editConfig, findRoot, listOptions, shownValue } from '../versioning/index.js';
import type { ConfigLevel, ConfigPlaces, IniEdit, ListedOption } from '../versioning/index.js';
import type { CommandContext, Outcome } from './command.js';
import { flag } from './command.js';
import { configDirectories } from './open-repository.js';

/** DVC's flags for the level of the configuration a verb speaks of. */
export const levelOptions = {
  global: flag('--global', "the user's configuration"),
  system: flag('--system', "the machine's configuration"),
  project: flag('--project', 'the configuration of the project, .dvc/config'),
  local: flag('--local', 'the configuration of this checkout, .dvc/config.local, which git ignores'),
};

type Given = { [Key in keyof typeof levelOptions]?: boolean | undefined };

/** The level that was asked for. Throws `OPTION_INVALID` (exit 2) for more than one. */
export function levelOf({ global, system, project, local }: Given): ConfigLevel | undefined {
  const given = [global && 'global', system && 'system', project && 'repo', local && 'local'].filter(Boolean);
  if (given.length <= 1) return given[0] as ConfigLevel | undefined;
  throw usage('only one of --global, --system, --project and --local can be given', 'Leave one of them.');
}

/** The configuration around the command's directory, in a repository or not. Nothing is read yet. */
export function configPlaces({ directory, environment }: CommandContext): ConfigPlaces {
  const root = findRoot(realpathSync(directory));
  return { ...configDirectories(environment), ...(root !== undefined && { dvcDirectory: join(root, '.dvc') }) };
}

/** Makes the edits, or with `--dry-run` only checks them, and says which options they change. */
export function editedOutcome(
  context: CommandContext,
  level: ConfigLevel,
  edits: readonly IniEdit[],
  text = '',
): Outcome {
  const places = configPlaces(context);
  const before = new Map(listOptions(places, level).map((option) => [option.name, option.value]));
  const { shown } = editConfig(places, level, edits, context.dryRun);
  if (level === 'repo' && edits.some((edit) => edit.kind === 'set' && shownValue(edit) !== edit.value)) {
    context.progress.note(
      `git keeps ${shown}, and with it this secret; --local writes to .dvc/config.local, which git ignores.`,
    );
  }
  const names = changedNames(edits, [...before.keys()]);
  const json = {
    added: names.set.filter((name) => !before.has(name)),
    modified: names.set.filter((name) => before.has(name)),
    deleted: names.unset.filter((name) => before.has(name)),
    failed: [],
    bytes: 0,
  };
  const plan = [...names.set.map((name) => `would set ${name}`), ...json.deleted.map((name) => `would unset ${name}`)];
  return { exitCode: 0, json, text: context.dryRun ? plan.map((line) => `${line} in ${shown}`).join('\n') : text };
}

function changedNames(edits: readonly IniEdit[], names: readonly string[]): { set: string[]; unset: string[] } {
  const prefixOf = (section: string) => `${section.replace(/ "(.*)"$/, '.$1')}.`;
  const inSection = (section: string) => names.filter((name) => name.startsWith(prefixOf(section)));
  const set = edits.flatMap((edit) => {
    if (edit.kind === 'set') return [prefixOf(edit.section) + edit.key];
    if (edit.kind !== 'rename') return [];
    return inSection(edit.section).map((name) => prefixOf(edit.to) + name.slice(prefixOf(edit.section).length));
  });
  const unset = edits.flatMap((edit) => {
    if (edit.kind === 'unset') return [prefixOf(edit.section) + edit.key];
    return edit.kind === 'set' ? [] : inSection(edit.section);
  });
  return { set, unset };
}

/** The value that holds among options of several levels: the strongest one, or undefined. */
export function strongest(options: readonly ListedOption[], name: string): ListedOption | undefined {
  return options.findLast((option) => option.name === name);
}

/** Options of a level and all weaker ones. */
export function optionsUpTo(options: readonly ListedOption[], level: ConfigLevel): ListedOption[] {
  return options.filter((option) => CONFIG_LEVELS.indexOf(option.level) <= CONFIG_LEVELS.indexOf(level));
}

/** `USAGE` (exit 2). */
export function usage(message: string, hint: string): UserError {
  return new UserError({ code: 'USAGE', message, hint, exitCode: 2 });
}
