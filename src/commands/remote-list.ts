import { configFile, listOptions, shownValue } from '../versioning/index.js';
import { defineCommand } from './command.js';
import { configPlaces, levelOf, levelOptions, strongest } from './config-level.js';
import { remoteNames } from './remote-section.js';

/** `assay remote list`: names and urls of the remotes, the default one marked. */
export const remoteList = defineCommand({
  name: 'remote list',
  summary: 'list the remotes',
  positionals: '',
  options: levelOptions,
  run(context, _targets, levels) {
    const level = levelOf(levels);
    const places = configPlaces(context);
    if (level !== undefined) configFile(places, level);
    const options = listOptions(places, level);
    const defaultName = strongest(options, 'core.remote')?.value.toLowerCase();
    const remotes = remoteNames(options).flatMap((name) => {
      const url = strongest(options, `remote.${name}.url`);
      return url ? [{ name, url: shownValue(url), default: name === defaultName }] : [];
    });
    const lines = remotes.map((remote) => `${remote.name}\t${remote.url}${remote.default ? '\t(default)' : ''}`);
    return Promise.resolve({ exitCode: 0, json: remotes, text: lines.join('\n') });
  },
});
