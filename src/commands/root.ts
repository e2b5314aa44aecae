import { realpathSync } from 'node:fs';
import { relative } from 'node:path';
import { repositoryRoot } from '../versioning/index.js';
import { defineCommand } from './command.js';

/** `assay root`: the path from here to the root of the repository. */
export const root = defineCommand({
  name: 'root',
  summary: 'print the path to the root of the repository',
  positionals: '',
  options: {},
  run({ directory }) {
    const here = realpathSync(directory);
    const path = relative(here, repositoryRoot(here)) || '.';
    return Promise.resolve({ exitCode: 0, json: { root: path }, text: path });
  },
});
