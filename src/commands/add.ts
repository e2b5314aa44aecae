import { UserError } from '../core/errors.js';
import { withContents } from '../pipeline/index.js';
import { globPaths } from '../platform/glob.js';
import { addPaths, planAdds } from '../versioning/index.js';
import type { AddedPath, Repository } from '../versioning/index.js';
import { addFrom } from './add-from.js';
import { count, defineCommand, flag, text } from './command.js';
import type { CommandContext, Outcome } from './command.js';
import { rememberGit } from './git-reminder.js';
import { pathInRepository } from './path-in-repository.js';
import { shownFrom } from './targets.js';
import { gitTracks, openWorkspace } from './workspace.js';

/** `assay add`: stores files or directories in the cache and tracks each with a `.dvc` file beside it. */
export const add = defineCommand({
  name: 'add',
  summary: 'track files or directories with a .dvc file',
  positionals: '<targets...>',
  locks: true,
  endsOnInterrupt: true,
  options: {
    noCommit: flag('--no-commit', 'write the .dvc file, store nothing in the cache'),
    glob: flag('--glob', 'targets are patterns with *, ?, [...] and **'),
    out: text('-o, --out <path>', 'copy the target to this path and track that'),
    toRemote: flag('--to-remote', 'store the target in the remote alone, nothing here'),
    remote: text('-r, --remote <name>', 'with --to-remote: another remote than the default'),
    jobs: count('-j, --remote-jobs <number>', 'with --to-remote: how many transfers at once'),
    force: flag('-f, --force', 'with --out: replace what is there'),
    noRelink: flag('--no-relink', 'leave files as they are where cache.type would make links of them'),
  },
  async run(context, targets, options) {
    const { noCommit = false, noRelink = false, glob = false, toRemote = false, out, remote, jobs, force } = options;
    if (targets.length === 0) throw usage('it needs at least one path', 'assay add data/train.csv');
    refuseCombinations(targets, options);
    const { repository, stages } = openWorkspace(context);
    const checks = {
      stageOutputs: stages.flatMap((stage) => withContents(stage, undefined)),
      gitTracks: gitTracks(repository, context),
    };
    if (toRemote || out !== undefined) {
      const choices = { toRemote, out, remote, jobs, force: force ?? false, noRelink };
      const { paths, added } = await addFrom(repository, context, targets[0]!, choices, checks);
      return added ? addOutcome(repository, context, added) : foretold(repository, context, paths);
    }
    const typed = glob ? targets.flatMap((pattern) => expanded(context.directory, pattern)) : targets;
    const paths = typed.map((target) => pathInRepository(repository, context.directory, target));
    if (context.dryRun) {
      await planAdds(repository, paths, checks);
      return foretold(repository, context, paths);
    }
    return addOutcome(repository, context, await addPaths(repository, paths, { ...checks, noCommit, noRelink }));
  },
});

/** As DVC combines them. */
function refuseCombinations(targets: readonly string[], options: Record<string, unknown>): void {
  const { out, toRemote, glob, noCommit, remote, jobs } = options;
  if (toRemote || out !== undefined) {
    const mode = toRemote ? '--to-remote' : '--out';
    if (targets.length > 1) throw usage(`${mode} takes one target`, 'Add the others by themselves.');
    if (glob) throw usage(`--glob cannot be used with ${mode}`, 'Name the target itself.');
    if (noCommit) throw usage(`--no-commit cannot be used with ${mode}`, 'Leave it out.');
  }
  if (toRemote) return;
  if (remote !== undefined) throw usage('--remote cannot be used without --to-remote', 'To store it there: assay push');
  if (jobs !== undefined) throw usage('--remote-jobs cannot be used without --to-remote', 'Leave it out.');
}

function usage(message: string, hint: string): UserError {
  return new UserError({ code: 'USAGE', message: `assay add: ${message}`, hint, exitCode: 2 });
}

function expanded(directory: string, pattern: string): string[] {
  const found = globPaths(directory, pattern);
  if (found.length > 0) return found;
  throw new UserError({
    code: 'GLOB_UNMATCHED',
    message: `the pattern "${pattern}" matches nothing`,
    hint: '`*` stays inside one directory and leaves out names that begin with a dot; ** stands for any directories.',
    exitCode: 2,
  });
}

function foretold(repository: Repository, { directory }: CommandContext, paths: readonly string[]): Outcome {
  const shown = shownFrom(repository, directory);
  return {
    exitCode: 0,
    json: { added: paths, modified: [], deleted: [], failed: [], bytes: 0 },
    text: paths.map((path) => `would add ${shown(path)}`).join('\n'),
  };
}

async function addOutcome(
  repository: Repository,
  context: CommandContext,
  added: readonly AddedPath[],
): Promise<Outcome> {
  const outputs = new Map(added.map(({ output }) => [output.path, output.sizeBytes ?? 0]));
  const bytes = [...outputs.values()].reduce((sum, size) => sum + size, 0);
  const written = added.flatMap(({ dvcFile, gitIgnore }) =>
    gitIgnore === undefined ? [dvcFile] : [dvcFile, gitIgnore],
  );
  return {
    exitCode: 0,
    json: { added: [...outputs.keys()], modified: [], deleted: [], failed: [], bytes },
    text: `Added. ${await rememberGit(repository, context, written)}`.trimEnd(),
  };
}
