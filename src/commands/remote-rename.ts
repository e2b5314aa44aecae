import { UserError } from '../core/errors.js';
import { configFile, editConfig, listOptions } from '../versioning/index.js';
import type { IniEdit } from '../versioning/index.js';
import { defineCommand } from './command.js';
import { configPlaces, editedOutcome, levelOf, levelOptions } from './config-level.js';
import { remoteNames, remoteSection, unknownRemote } from './remote-section.js';
import { strongerOptions } from './stronger-options.js';

/** `assay remote rename`: another name for a remote, in its file, in the stronger ones and where it is the default. */
export const remoteRename = defineCommand({
  name: 'remote rename',
  summary: 'rename a remote',
  positionals: '<name> <new>',
  options: levelOptions,
  run(context, [typed, typedNew], levels) {
    const level = levelOf(levels) ?? 'repo';
    const places = configPlaces(context);
    const file = configFile(places, level);
    const [section, to] = [remoteSection(typed!), remoteSection(typedNew!)];
    const [name, newName] = [typed!.toLowerCase(), typedNew!.toLowerCase()];
    if (remoteNames(listOptions(places)).includes(newName)) {
      throw new UserError({
        code: 'REMOTE_EXISTS',
        message: `there is a remote "${newName}" already`,
        hint: 'Choose another name, or remove that one: `assay remote remove`.',
        exitCode: 2,
      });
    }
    const known = remoteNames(listOptions(places, level));
    if (!known.includes(name)) throw unknownRemote(name, known, file.shown);
    const stronger = strongerOptions(places, level);
    const editsFor = (options: { section: string; name: string; value: string }[]): IniEdit[] => [
      ...(options.some((option) => option.section === section) ? [{ kind: 'rename', section, to } as const] : []),
      ...(options.some((option) => option.name === 'core.remote' && option.value.toLowerCase() === name)
        ? [{ kind: 'set', section: 'core', key: 'remote', value: newName } as const]
        : []),
    ];
    const outcome = editedOutcome(context, level, editsFor(listOptions(places, level)));
    for (const one of new Set(stronger.map((option) => option.level))) {
      const edits = editsFor(stronger.filter((option) => option.level === one));
      if (edits.length > 0 && !context.dryRun) editConfig(places, one, edits);
    }
    return Promise.resolve(outcome);
  },
});
