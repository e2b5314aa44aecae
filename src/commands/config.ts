import { realpathSync } from 'node:fs';
import { UserError } from '../core/errors.js';
import { configFile, isPathOption, listOptions, pathForConfig, shownValue } from '../versioning/index.js';
import type { ConfigLevel, ListedOption } from '../versioning/index.js';
import { defineCommand, flag } from './command.js';
import type { CommandContext, Outcome } from './command.js';
import { configPlaces, editedOutcome, levelOf, levelOptions, usage } from './config-level.js';

/** `assay config`: prints, sets or unsets one option, or lists all. */
export const config = defineCommand({
  name: 'config',
  summary: 'get or set options of the configuration',
  positionals: '[name] [value]',
  options: {
    ...levelOptions,
    unset: flag('-u, --unset', 'unset the option'),
    list: flag('-l, --list', 'list all options that are set; secrets are shown as ***'),
    showOrigin: flag('--show-origin', 'show the file of each value'),
  },
  run(context, [name, value], { unset, list, showOrigin, ...levels }) {
    const level = levelOf(levels);
    if (showOrigin && (value !== undefined || unset)) {
      throw usage('--show-origin goes with neither a value nor --unset', 'assay config --list --show-origin');
    }
    if (list) {
      if (name !== undefined || unset)
        throw usage('--list goes with neither a name nor --unset', 'assay config --list');
      return Promise.resolve(listOutcome(context, level, showOrigin ?? false));
    }
    if (name === undefined) throw usage('the name of an option is missing', 'assay config core.remote');
    const option = parseName(name);
    if (value === undefined && !unset) return Promise.resolve(getOutcome(context, level, option, showOrigin ?? false));
    if (value !== undefined && unset) throw usage('--unset takes no value', `assay config --unset ${name}`);
    return Promise.resolve(change(context, level ?? 'repo', option, value));
  },
});

interface OptionName {
  section: string;
  key: string;
  /** `core.remote`, `remote.<name>.url`. */
  name: string;
}

/** Reads `section.option`, `remote.<name>.option` and `db.<name>.option`; upper case means the same. */
function parseName(typed: string): OptionName {
  const name = typed.toLowerCase();
  const named = /^(remote|db)\.(.+)\.([^.]+)$/.exec(name);
  if (named) return { section: `${named[1]!} "${named[2]!}"`, key: named[3]!, name };
  const [, section, key] = /^([^.]+)\.([^.]+)$/.exec(name) ?? [];
  if (section !== undefined && key !== undefined) return { section, key, name };
  throw usage(`"${typed}" is not the name of an option`, 'Write section.option or remote.<name>.option.');
}

function change(context: CommandContext, level: ConfigLevel, option: OptionName, typed: string | undefined): Outcome {
  const { section, key } = option;
  const places = configPlaces(context);
  if (typed === undefined) {
    const isSet = listOptions(places, level).some(({ name }) => name === option.name);
    if (!isSet) throw notSet(option, configFile(places, level).shown);
    return editedOutcome(context, level, [{ kind: 'unset', section, key }]);
  }
  const file = configFile(places, level);
  const value = isPathOption(section, key) ? pathForConfig(typed, realpathSync(context.directory), file) : typed;
  const outcome = editedOutcome(context, level, [{ kind: 'set', section, key, value }]);
  if (option.name === 'cache.type') {
    context.progress.note('Files that are linked already stay as they are; `assay checkout --relink` links them anew.');
  }
  return outcome;
}

function getOutcome(
  context: CommandContext,
  level: ConfigLevel | undefined,
  option: OptionName,
  showOrigin: boolean,
): Outcome {
  const places = configPlaces(context);
  if (level !== undefined) configFile(places, level);
  const found = listOptions(places, level).findLast(({ name }) => name === option.name);
  if (found) {
    const { name, value, file } = found;
    return { exitCode: 0, json: { name, value, level: found.level, file }, text: withOrigin(found, value, showOrigin) };
  }
  if (level !== undefined) throw notSet(option, configFile(places, level).shown);
  return { exitCode: 0, json: null, text: '' };
}

function listOutcome(context: CommandContext, level: ConfigLevel | undefined, showOrigin: boolean): Outcome {
  const places = configPlaces(context);
  if (level !== undefined) configFile(places, level);
  const options = listOptions(places, level);
  const lines = options.map((option) => withOrigin(option, `${option.name}=${shownValue(option)}`, showOrigin));
  const json = options.map((option) => {
    return { name: option.name, value: shownValue(option), level: option.level, file: option.file };
  });
  return { exitCode: 0, json, text: lines.join('\n') };
}

function withOrigin({ file }: ListedOption, text: string, showOrigin: boolean): string {
  return showOrigin ? `${file}\t${text}` : text;
}

function notSet({ name }: OptionName, file: string): UserError {
  return new UserError({
    code: 'OPTION_NOT_SET',
    message: `${name} is not set in ${file}`,
    hint: '`assay config --list --show-origin` shows what is set, and where.',
    exitCode: 2,
  });
}
