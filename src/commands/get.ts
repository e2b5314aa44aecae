import { existsSync, renameSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { UserError } from '../core/errors.js';
import { statIfExists } from '../platform/files.js';
import { checkoutOutputs } from '../versioning/index.js';
import { bringForeign } from './bring-foreign.js';
import { defineCommand, flag, text } from './command.js';
import { foreignPath } from './foreign-path.js';
import { FOREIGN_OPTIONS } from './import.js';
import { foreignTransfer } from './import-fetcher.js';
import { outPath, realDirectory, refuseTaken } from './import-target.js';
import { openForeignUrl } from './open-foreign-url.js';
import { withScratchRepository } from './scratch-repository.js';

/** `assay get`: copies a file or directory out of another git or DVC repository; nothing is tracked. */
export const get = defineCommand({
  name: 'get',
  summary: 'copy data out of a git or DVC repository',
  positionals: '<url> <path>',
  options: {
    out: text('-o, --out <path>', 'where it goes; here, under its own name, otherwise'),
    force: flag('-f, --force', 'replace what is at the place it goes to'),
    ...FOREIGN_OPTIONS,
  },
  async run(context, [url, written], { out, force = false, jobs, ...choices }) {
    const path = foreignPath(written!);
    const shown = outPath(context.directory, written!, out);
    const target = resolve(realDirectory(context), shown);
    const name = basename(target);
    refuseName(name);
    if (!force) refuseTaken(target, shown);
    if (!statIfExists(dirname(target))?.isDirectory()) throw directoryMissing(dirname(target));
    const json = { added: [shown], modified: [], deleted: [], failed: [], bytes: 0 };
    if (context.dryRun) return { exitCode: 0, json, text: `would get ${shown}` };
    return withScratchRepository(context, dirname(target), async (repository) => {
      const foreign = await openForeignUrl(context, url!, path, repository, choices);
      const content = await bringForeign(foreign, path, repository, foreignTransfer(context, jobs));
      const output = { path: name, owner: shown, cached: true, pushed: false, ...content };
      checkoutOutputs(repository, [output], { force: true, progress: context.progress });
      if (!force) refuseTaken(target, shown); // somebody may have made it meanwhile
      if (existsSync(target)) renameSync(target, join(repository.root, '..', 'replaced'));
      renameSync(join(repository.root, name), target);
      return { exitCode: 0, json: { ...json, bytes: content.sizeBytes }, text: `Got ${shown}.` };
    });
  },
});

function refuseName(name: string): void {
  if (!name.endsWith('.dvc') && name !== 'dvc.yaml' && name !== '.git') return;
  throw new UserError({
    code: 'PATH_RESERVED',
    message: `${name} is a name that git or DVC give a meaning to`,
    hint: 'Name the data itself, or another place with `--out`.',
    exitCode: 2,
  });
}

function directoryMissing(directory: string): UserError {
  return new UserError({
    code: 'DIRECTORY_MISSING',
    message: `there is no directory ${directory}`,
    hint: 'Make it first, or name another place with `--out`.',
    exitCode: 2,
  });
}
