import { UserError } from '../core/errors.js';
import { configFile, editConfig, listOptions } from '../versioning/index.js';
import type { IniEdit } from '../versioning/index.js';
import { defineCommand } from './command.js';
import { configPlaces, editedOutcome, levelOf, levelOptions } from './config-level.js';
import { remoteNames, remoteSection, unknownRemote } from './remote-section.js';
import { strongerOptions } from './stronger-options.js';

/** `assay remote remove`: forgets a remote and every `core.remote` that names it. The data in it stays. */
export const remoteRemove = defineCommand({
  name: 'remote remove',
  summary: 'remove a remote from the configuration',
  positionals: '<name>',
  options: levelOptions,
  run(context, [typed], levels) {
    const level = levelOf(levels) ?? 'repo';
    const places = configPlaces(context);
    const file = configFile(places, level);
    const section = remoteSection(typed!);
    const name = typed!.toLowerCase();
    const known = remoteNames(listOptions(places, level));
    if (!known.includes(name)) throw unknownRemote(name, known, file.shown);
    const stronger = strongerOptions(places, level);
    const rest = stronger.find((option) => option.section === section);
    if (rest && !stronger.some((option) => option.name === `remote.${name}.url`)) {
      throw new UserError({
        code: 'REMOTE_IN_USE',
        message: `${rest.file} still has options of remote "${name}", which would have no url`,
        hint: `assay remote remove --${rest.level === 'repo' ? 'project' : rest.level} ${name}, then this again.`,
        exitCode: 2,
      });
    }
    const forget: IniEdit = { kind: 'unset', section: 'core', key: 'remote' };
    const isDefault = ({ name: option, value }: { name: string; value: string }) =>
      option === 'core.remote' && value.toLowerCase() === name;
    const edits: IniEdit[] = [{ kind: 'drop', section }];
    if (listOptions(places, level).some(isDefault)) edits.push(forget);
    const outcome = editedOutcome(context, level, edits);
    for (const option of stronger.filter(isDefault)) editConfig(places, option.level, [forget], context.dryRun);
    return Promise.resolve(outcome);
  },
});
