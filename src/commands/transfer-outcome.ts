import { formatBytes } from '../core/format-number.js';
import type { TransferResult } from '../versioning/index.js';
import type { Outcome } from './command.js';

/** The outcome of moving objects: counts, bytes, and every failure by path. Exit 3 when anything failed, 4 when it was corrupt. */
export function transferOutcome(verb: 'pushed' | 'fetched', result: TransferResult): Outcome & { text: string } {
  const { transferred, bytes, failed } = result;
  const nothing = verb === 'pushed' ? 'Everything is in the remote.' : 'Everything is in the cache.';
  const lines =
    transferred === 0 && failed.length === 0
      ? [nothing]
      : [`${transferred} object${transferred === 1 ? '' : 's'} ${verb}, ${formatBytes(bytes)}`];
  for (const { path, reason } of failed) lines.push(`failed: ${path}: ${reason}`);
  return {
    exitCode: Math.max(0, ...failed.map(({ exitCode }) => exitCode)) as Outcome['exitCode'],
    ...(verb === 'pushed' && { pushed: transferred }),
    json: { added: [], modified: [], deleted: [], failed: failed.map(({ path }) => path), bytes },
    text: lines.join('\n'),
  };
}
