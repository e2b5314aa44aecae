import { configFile, listOptions } from '../versioning/index.js';
import { defineCommand, flag } from './command.js';
import { configPlaces, editedOutcome, levelOf, levelOptions, optionsUpTo, strongest, usage } from './config-level.js';
import { remoteNames, remoteSection, unknownRemote } from './remote-section.js';

/** `assay remote default`: prints, sets or unsets the default remote. Exit 1 where there is none to print. */
export const remoteDefault = defineCommand({
  name: 'remote default',
  summary: 'print, set or unset the default remote',
  positionals: '[name]',
  options: { ...levelOptions, unset: flag('-u, --unset', 'have no default remote') },
  run(context, [typed], { unset, ...levels }) {
    const level = levelOf(levels);
    const places = configPlaces(context);
    if (typed === undefined && !unset) {
      if (level !== undefined) configFile(places, level);
      const name = strongest(listOptions(places, level), 'core.remote')?.value;
      return Promise.resolve({
        exitCode: name === undefined ? 1 : 0,
        json: name ?? null,
        text: name ?? 'No default remote set',
      });
    }
    const target = level ?? 'repo';
    if (unset) {
      if (typed !== undefined) throw usage('--unset takes no name', 'assay remote default --unset');
      return Promise.resolve(editedOutcome(context, target, [{ kind: 'unset', section: 'core', key: 'remote' }]));
    }
    remoteSection(typed!);
    const name = typed!.toLowerCase();
    const known = remoteNames(optionsUpTo(listOptions(places), target));
    if (!known.includes(name)) throw unknownRemote(name, known);
    return Promise.resolve(
      editedOutcome(context, target, [{ kind: 'set', section: 'core', key: 'remote', value: name }]),
    );
  },
});
