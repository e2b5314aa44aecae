import { join, posix } from 'node:path';
import { UserError } from '../core/errors.js';
import { withContents } from '../pipeline/index.js';
import { statIfExists } from '../platform/files.js';
import { addPath } from '../versioning/index.js';
import { defineCommand } from './command.js';
import { pathInRepository } from './path-in-repository.js';
import { pathFromRoot } from './targets.js';
import { gitTracks, openWorkspace } from './workspace.js';

/** `assay add`: stores files or directories in the cache and tracks each with a `.dvc` file beside it. */
export const add = defineCommand({
  name: 'add',
  summary: 'track files or directories with a .dvc file',
  positionals: '<targets...>',
  options: {},
  async run(context, targets) {
    const { repository, stages } = openWorkspace(context);
    if (targets.length === 0) {
      throw new UserError({
        code: 'TARGET_MISSING',
        message: '`assay add` needs at least one path',
        hint: 'assay add data/train.csv',
        exitCode: 2,
      });
    }
    const paths = targets.map((target) => pathInRepository(repository, context.directory, target));
    if (context.dryRun) {
      return {
        exitCode: 0,
        json: { added: paths, modified: [], deleted: [], failed: [], bytes: 0 },
        text: paths.map((path) => `would add ${path}`).join('\n'),
      };
    }
    const added = [];
    const tracks = gitTracks(repository, context);
    const stageOutputs = stages.flatMap((stage) => withContents(stage, undefined));
    for (const path of paths) added.push(await addPath(repository, path, stageOutputs, tracks));
    const bytes = added.reduce((sum, { output }) => sum + (output.sizeBytes ?? 0), 0);
    const ignores = added.map(({ output }) => posix.join(posix.dirname(output.path), '.gitignore'));
    const written = new Set([
      ...added.map(({ dvcFile }) => dvcFile),
      ...ignores.filter((path) => statIfExists(join(repository.root, path))),
    ]);
    const here = pathFromRoot(repository, context.directory);
    const forGit = [...written].map((path) => posix.relative(here, path));
    return {
      exitCode: 0,
      json: { added: added.map(({ output }) => output.path), modified: [], deleted: [], failed: [], bytes },
      text: `Added. To keep it in git:\n\n    git add -- ${forGit.map(quoted).join(' ')}\n`,
    };
  },
});

function quoted(path: string): string {
  return /^[\w./-]+$/.test(path) ? path : `'${path.replaceAll("'", "'\\''")}'`;
}
