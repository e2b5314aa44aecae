import { unlinkSync } from 'node:fs';
import { join } from 'node:path';
import { UserError } from '../core/errors.js';
import type { TrackedOutput } from '../core/tracked.js';
import { lockPathOf, withoutLockEntry, withoutStage } from '../pipeline/index.js';
import type { GraphNode, Stage } from '../pipeline/index.js';
import { readTextIfExists, writeFileAtomic } from '../platform/files.js';
import { outputsMatching, untrackOutput } from '../versioning/index.js';
import { defineCommand, flag } from './command.js';
import { addressShownFrom, chooseTargets, shownFrom } from './targets.js';
import { openWorkspace, recordedOutputs } from './workspace.js';
import type { Workspace } from './workspace.js';

/** `assay remove`: stops tracking what `.dvc` files and stages name. The data itself stays, unless `--outs` is given. */
export const remove = defineCommand({
  name: 'remove',
  summary: 'stop tracking data, or remove stages from dvc.yaml',
  positionals: '<targets...>',
  locks: true,
  endsOnInterrupt: true,
  options: { outs: flag('--outs', 'delete the data as well') },
  run(context, targets, { outs = false }) {
    const workspace = openWorkspace(context);
    const { graph, repository } = workspace;
    const { addresses, paths } = chooseTargets(workspace, context.directory, targets, {});
    if (paths.length > 0) refusePaths(workspace, context.directory, paths);
    const nodes = [...addresses].map((address) => graph.get(address)!);
    const outputs = nodes.flatMap(outputsOf);
    if (!context.dryRun) {
      for (const node of nodes) {
        for (const output of outputsOf(node)) untrackOutput(repository, output, { deleteData: outs });
        // what declares the outputs goes last: until then the same command finishes what was interrupted
        if ('stage' in node) removeStage(repository.root, node.stage);
        else unlinkSync(join(repository.root, node.address));
      }
    }
    const [shown, address] = [shownFrom, addressShownFrom].map((from) => from(repository, context.directory));
    const deleted = [...addresses, ...(outs ? outputs.map(({ path }) => path) : [])];
    const word = context.dryRun ? 'would remove' : 'removed';
    const lines = [...addresses].map((name) => `${word}  ${address!(name)}`);
    const data = outs
      ? outputs.map(({ path }) => `${context.dryRun ? 'would delete' : 'deleted'}  ${shown!(path)}`)
      : [];
    return Promise.resolve({
      exitCode: 0,
      json: { added: [], modified: [], deleted, failed: [], bytes: 0 },
      text: [...lines, ...data].join('\n'),
    });
  },
});

function outputsOf(node: GraphNode): readonly TrackedOutput[] {
  return 'stage' in node ? node.stage.outputs : node.source.outputs;
}

/** Out of the lock first, as in DVC: a stage without an entry has merely not run. */
function removeStage(root: string, { name, file }: Stage): void {
  const edits = [
    [lockPathOf(file), withoutLockEntry],
    [file, withoutStage],
  ] as const;
  for (const [path, without] of edits) {
    const absolute = join(root, path);
    const text = readTextIfExists(absolute);
    if (text === undefined) continue;
    const left = without(text, name, path);
    if (left === undefined) unlinkSync(absolute);
    else if (left !== text) writeFileAtomic(absolute, left);
  }
}

/** A path of data is not what is removed; DVC says so, too. */
function refusePaths(workspace: Workspace, directory: string, paths: readonly string[]): void {
  const [output] = outputsMatching(recordedOutputs(workspace), paths);
  const owner = addressShownFrom(workspace.repository, directory)(output!.owner);
  throw new UserError({
    code: 'TARGET_NOT_OWNER',
    message: `"${paths[0]}" is data; what can be removed is the .dvc file or stage that tracks it`,
    hint: `assay remove ${owner}`,
    exitCode: 2,
  });
}
