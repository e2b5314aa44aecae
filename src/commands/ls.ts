import { tmpdir } from 'node:os';
import { UserError } from '../core/errors.js';
import { defineCommand, flag, text } from './command.js';
import { foreignPath } from './foreign-path.js';
import { FOREIGN_OPTIONS } from './import.js';
import { foreignTransfer } from './import-fetcher.js';
import { listForeign } from './list-foreign.js';
import { linesOf, treeOf } from './listed-text.js';
import { openForeignUrl } from './open-foreign-url.js';
import { withScratchRepository } from './scratch-repository.js';

const { rev, config, remote, remoteConfig } = FOREIGN_OPTIONS;

/** `assay ls`: lists what a git or DVC repository holds, tracked data included; nothing is brought but lists of files. */
export const ls = defineCommand({
  name: 'ls',
  summary: 'list what a git or DVC repository holds',
  positionals: '<url> [path]',
  options: {
    recursive: flag('-R, --recursive', 'list files of all directories below'),
    tree: flag('-T, --tree', 'show directories as a tree'),
    level: text('-L, --level <depth>', 'with --recursive or --tree: no deeper than this'),
    dvcOnly: flag('--dvc-only', 'only what DVC tracks'),
    size: flag('--size', 'show sizes'),
    showHash: flag('--show-hash', 'show digests of tracked data'),
    rev,
    config,
    remote,
    remoteConfig,
  },
  async run(context, [url, written = ''], options) {
    const { recursive = false, tree = false, dvcOnly = false, size = false, showHash = false, ...choices } = options;
    const path = foreignPath(written);
    const level = levelOf(options.level);
    return withScratchRepository(context, tmpdir(), async (repository) => {
      const foreign = await openForeignUrl(context, url!, path, repository, choices);
      const transfer = foreignTransfer(context, undefined);
      const entries = await listForeign(
        foreign,
        path,
        { recursive: recursive || tree, level, dvcOnly, tree },
        transfer,
      );
      const lines = tree
        ? treeOf(entries, path === '' ? '.' : path)
        : entries.map((entry) => ({ entry, name: entry.path }));
      return { exitCode: 0, json: entries, text: linesOf(lines, { size, showHash }) };
    });
  },
});

function levelOf(written: string | undefined): number | undefined {
  if (written === undefined) return undefined;
  if (/^\d{1,6}$/.test(written)) return Number(written);
  throw new UserError({
    code: 'OPTION_INVALID',
    message: `--level: "${written}" is not a number of directories`,
    hint: 'Write a whole number.',
    exitCode: 2,
  });
}
