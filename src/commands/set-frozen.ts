import { posix } from 'node:path';
import { UserError } from '../core/errors.js';
import { isOfGroup, withFrozenStage } from '../pipeline/index.js';
import { readTextIfExists, writeFileAtomic } from '../platform/files.js';
import { withFrozenData } from '../versioning/index.js';
import type { CommandContext, Outcome } from './command.js';
import { rememberGit } from './git-reminder.js';
import { nearest } from '../core/nearest.js';
import { resolveTargets } from './targets.js';
import { openWorkspace } from './workspace.js';
import type { Workspace } from './workspace.js';

/**
 * Freezes what the targets name, or lets it go: stages, groups of foreach or matrix, `.dvc` files. Every target is looked
 * at before any file is written. Throws `TARGET_UNKNOWN` and `STAGE_GENERATED` (exit 2).
 */
export async function setFrozen(
  context: CommandContext,
  typed: readonly string[],
  isFrozen: boolean,
): Promise<Outcome> {
  const workspace = openWorkspace(context);
  const { root } = workspace.repository;
  const texts = new Map<string, { before: string; now: string }>();
  const lines: string[] = [];
  for (const [index, target] of resolveTargets(workspace, context.directory, typed).entries()) {
    const { file, name } = whatIsNamed(workspace, target, typed[index]!);
    const before = texts.get(file)?.before ?? readTextIfExists(posix.join(root, file)) ?? '';
    const text = texts.get(file)?.now ?? before;
    const now = name === undefined ? withFrozenData(text, file, isFrozen) : withFrozenStage(text, file, name, isFrozen);
    texts.set(file, { before, now });
    lines.push(`${wordFor(now !== text, isFrozen, context.dryRun)}  ${typed[index]!}`);
  }
  const changed = [...texts].filter(([, { before, now }]) => now !== before);
  if (!context.dryRun) for (const [file, { now }] of changed) writeFileAtomic(posix.join(root, file), now);
  const files = changed.map(([file]) => file);
  const reminder = context.dryRun || files.length === 0 ? '' : await rememberGit(workspace.repository, context, files);
  return {
    exitCode: 0,
    json: { added: [], modified: files, deleted: [], failed: [], bytes: 0 },
    text: [...lines, ...(reminder === '' ? [] : ['', reminder])].join('\n').trimEnd(),
  };
}

function wordFor(isChanged: boolean, isFrozen: boolean, isDryRun: boolean): string {
  if (!isChanged) return isFrozen ? 'frozen already' : 'not frozen';
  if (isDryRun) return isFrozen ? 'would freeze' : 'would unfreeze';
  return isFrozen ? 'frozen' : 'unfrozen';
}

/** The file to be edited, and the stage or group in it. */
function whatIsNamed(
  { dvcFiles, graph, stages }: Workspace,
  target: string,
  typed: string,
): { file: string; name?: string } {
  if (dvcFiles.some(({ path }) => path === target)) return { file: target };
  const stage = stages.find(({ address }) => address === target || isOfGroup(address, target));
  if (stage) return { file: stage.file, name: stage.address === target ? stage.name : stage.name.split('@')[0]! };
  const meant = nearest(target, graph.keys());
  throw new UserError({
    code: 'TARGET_UNKNOWN',
    message: `there is no stage or .dvc file "${typed}"`,
    hint: meant ? `Did you mean "${meant}"?` : 'Name a stage or a .dvc file; `assay stage list --all` lists them.',
    exitCode: 2,
  });
}
