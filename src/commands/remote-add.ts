import { realpathSync } from 'node:fs';
import { UserError } from '../core/errors.js';
import { canOpen, configFile, listOptions, pathForConfig } from '../versioning/index.js';
import type { IniEdit } from '../versioning/index.js';
import { defineCommand, flag } from './command.js';
import { configPlaces, editedOutcome, levelOf, levelOptions } from './config-level.js';
import { remoteNames, remoteSection } from './remote-section.js';

/** `assay remote add`: names a place where data is stored. Relative places count from the current directory. */
export const remoteAdd = defineCommand({
  name: 'remote add',
  summary: 'add a remote',
  positionals: '<name> <url>',
  options: {
    ...levelOptions,
    default: flag('-d, --default', 'make it the default remote'),
    force: flag('-f, --force', 'replace a remote of that name'),
  },
  run(context, [typed, url], { default: isDefault, force, ...levels }) {
    const level = levelOf(levels) ?? 'repo';
    const places = configPlaces(context);
    const file = configFile(places, level);
    const section = remoteSection(typed!);
    const name = typed!.toLowerCase();
    const own = listOptions(places, level);
    if (remoteNames(own).includes(name) && !force) {
      throw new UserError({
        code: 'REMOTE_EXISTS',
        message: `remote "${name}" is there already, in ${file.shown}`,
        hint: `assay remote modify ${name} url <url>, or --force to replace it with all its options.`,
        exitCode: 2,
      });
    }
    const value = pathForConfig(url!, realpathSync(context.directory), file);
    const edits: IniEdit[] = own
      .filter((option) => option.section === section && option.key !== 'url')
      .map(({ key }) => ({ kind: 'unset', section, key }));
    edits.push({ kind: 'set', section, key: 'url', value });
    if (isDefault) edits.push({ kind: 'set', section: 'core', key: 'remote', value: name });
    const outcome = editedOutcome(context, level, edits, isDefault ? `Setting '${name}' as a default remote.` : '');
    if (!canOpen(url!)) {
      context.progress.note(
        `Assay cannot use ${url!.replace(/:.*/s, '')} remotes yet; remote "${name}" works with DVC only.`,
      );
    }
    return Promise.resolve(outcome);
  },
});
