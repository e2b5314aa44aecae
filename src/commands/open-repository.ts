import { join } from 'node:path';
import { UserError } from '../core/errors.js';
import { statIfExists } from '../platform/files.js';
import { openRepository as openAt } from '../versioning/index.js';
import type { ConfigDirectories, Repository } from '../versioning/index.js';
import type { CommandContext } from './command-context.js';

/** The DVC repository around the command's directory, with the configuration of all four levels. */
export function openRepository({ directory, environment, trigger }: CommandContext): Repository {
  // Otherwise a mistyped directory would silently mean the repository around it.
  if (!statIfExists(directory)?.isDirectory()) {
    throw new UserError({
      code: 'DIRECTORY_MISSING',
      message: `there is no directory ${directory}`,
      hint:
        environment['GITHUB_ACTIONS'] === 'true' || trigger.kind !== 'manual'
          ? 'Correct the path. It counts from the workspace, which actions/checkout fills.'
          : 'Correct the path.',
      exitCode: 2,
    });
  }
  return openAt(directory, configDirectories(environment), environment);
}

/** Where the machine-wide and the user's configuration stand. */
export function configDirectories(environment: CommandContext['environment']): ConfigDirectories {
  const home = environment['HOME'] ?? environment['USERPROFILE'];
  const xdg = environment['XDG_CONFIG_HOME'] ?? (home && join(home, '.config'));
  const global = environment['DVC_GLOBAL_CONFIG_DIR'] ?? (xdg && join(xdg, 'dvc'));
  const system = environment['DVC_SYSTEM_CONFIG_DIR'] ?? '/etc/xdg/dvc';
  return { system, ...(global && { global }), ...(home && { home }) };
}
