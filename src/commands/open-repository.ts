import { join } from 'node:path';
import { UserError } from '../core/errors.js';
import { statIfExists } from '../platform/files.js';
import { openRepository as openAt } from '../versioning/index.js';
import type { Repository } from '../versioning/index.js';
import type { CommandContext } from './command.js';

/** The DVC repository around the command's directory, with the configuration of all four levels. */
export function openRepository({ directory, environment }: CommandContext): Repository {
  // Otherwise a mistyped directory would silently mean the repository around it.
  if (!statIfExists(directory)?.isDirectory()) {
    throw new UserError({
      code: 'DIRECTORY_MISSING',
      message: `there is no directory ${directory}`,
      hint: 'Correct the path. In a workflow it counts from the workspace, which actions/checkout fills.',
      exitCode: 2,
    });
  }
  const home = environment['HOME'] ?? environment['USERPROFILE'];
  const xdg = environment['XDG_CONFIG_HOME'] ?? (home && join(home, '.config'));
  const global = environment['DVC_GLOBAL_CONFIG_DIR'] ?? (xdg && join(xdg, 'dvc'));
  const system = environment['DVC_SYSTEM_CONFIG_DIR'] ?? '/etc/xdg/dvc';
  return openAt(directory, { system, ...(global && { global }) }, environment);
}
