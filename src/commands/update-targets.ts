import { UserError } from '../core/errors.js';
import type { DvcFile } from '../versioning/index.js';
import { chooseTargets } from './targets.js';
import type { Workspace } from './workspace.js';

/**
 * The imports that targets name: their `.dvc` files or outputs, or with `recursive` directories. Throws `NOT_AN_IMPORT`
 * and `TARGET_UNKNOWN` (exit 2).
 */
export function updateTargets(
  workspace: Workspace,
  directory: string,
  targets: readonly string[],
  recursive: boolean,
): DvcFile[] {
  const { dvcFiles } = workspace;
  const chosen = new Set<DvcFile>();
  for (const target of targets) {
    const { addresses, paths } = chooseTargets(workspace, directory, [target], { recursive });
    const named = dvcFiles.filter(
      ({ path, outputs }) => addresses.has(path) || outputs.some((output) => paths.includes(output.path)),
    );
    const isBelow = recursive && named.length !== 1;
    const imports = named.filter(({ source }) => source !== undefined);
    if (imports.length < named.length && !isBelow) throw notAnImport(named[0]!.path);
    if (imports.length === 0) throw addresses.size > 0 ? notAnImport(target) : unknown(target);
    for (const file of imports) chosen.add(file);
  }
  return dvcFiles.filter((file) => chosen.has(file));
}

function notAnImport(path: string): UserError {
  return new UserError({
    code: 'NOT_AN_IMPORT',
    message: `${path} is not an import, so there is nothing it could be updated from`,
    hint: 'Record what is in the workspace with `assay add` or `assay commit`.',
    exitCode: 2,
  });
}

function unknown(target: string): UserError {
  return new UserError({
    code: 'TARGET_UNKNOWN',
    message: `"${target}" is not an import`,
    hint: 'Name the .dvc file of one, or a directory together with --recursive.',
    exitCode: 2,
  });
}
