import { realpathSync } from 'node:fs';
import { configFile, isPathOption, listOptions, pathForConfig } from '../versioning/index.js';
import { defineCommand, flag } from './command.js';
import { configPlaces, editedOutcome, levelOf, levelOptions, optionsUpTo, usage } from './config-level.js';
import { remoteNames, remoteSection, unknownRemote } from './remote-section.js';

/** `assay remote modify`: sets or unsets an option of a remote. */
export const remoteModify = defineCommand({
  name: 'remote modify',
  summary: 'set or unset an option of a remote',
  positionals: '<name> <option> [value]',
  options: { ...levelOptions, unset: flag('-u, --unset', 'unset the option') },
  run(context, [typed, option, value], { unset, ...levels }) {
    const level = levelOf(levels) ?? 'repo';
    const places = configPlaces(context);
    const file = configFile(places, level);
    const section = remoteSection(typed!);
    const name = typed!.toLowerCase();
    const known = remoteNames(optionsUpTo(listOptions(places), level));
    if (!known.includes(name)) throw unknownRemote(name, known);
    const key = option!.toLowerCase();
    if (unset) {
      if (value !== undefined) throw usage('--unset takes no value', `assay remote modify --unset ${name} ${key}`);
      return Promise.resolve(editedOutcome(context, level, [{ kind: 'unset', section, key }]));
    }
    if (value === undefined) throw usage('the value is missing', `assay remote modify ${name} ${key} <value>`);
    const written = isPathOption(section, key) ? pathForConfig(value, realpathSync(context.directory), file) : value;
    return Promise.resolve(editedOutcome(context, level, [{ kind: 'set', section, key, value: written }]));
  },
});
