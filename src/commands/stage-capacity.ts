import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { readTextIfExists } from '../platform/files.js';
import type { Capacity } from '../pipeline/index.js';
import type { Repository } from '../versioning/index.js';
import type { CommandContext } from './command.js';

const CONFIG_FILE = 'assay.yaml';

/**
 * How many stages may run at the same time: what is asked for, else what assay.yaml of the work tree says, else as many as
 * there are cores. Throws `CONFIG_INVALID` (exit 2) for an assay.yaml that says something of it and cannot be used.
 */
export async function stageCapacity(
  { root }: Repository,
  { configFile = CONFIG_FILE }: CommandContext,
  jobs: number | undefined,
): Promise<Capacity> {
  const text = readTextIfExists(join(root, configFile));
  // Most files say nothing of it, and the reader of configurations takes its time to load.
  const isTold = text !== undefined && /\b(jobs|resources)\b/.test(text);
  const { pipeline } = isTold ? (await import('../config/index.js')).parseConfig(text, configFile) : {};
  return {
    jobs: jobs ?? pipeline?.jobs ?? availableParallelism(),
    resources: new Map(Object.entries(pipeline?.resources ?? {})),
  };
}
