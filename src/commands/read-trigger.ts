import type { Trigger } from '../core/trigger.js';
import { readTextIfExists } from '../platform/files.js';

/** What started this process: a workflow's event where there is one, else a person. Throws what `triggerOf` throws. */
export async function readTrigger(environment: NodeJS.ProcessEnv): Promise<Trigger> {
  if (environment['GITHUB_ACTIONS'] !== 'true') return { kind: 'manual' };
  const path = environment['GITHUB_EVENT_PATH'];
  const text = path ? readTextIfExists(path) : undefined;
  const { triggerOf } = await import('../github/index.js');
  return triggerOf(environment, text === undefined ? undefined : parsed(text));
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
