import { formatBytes } from '../core/format-number.js';
import type { TransferResult } from '../versioning/index.js';
import type { Outcome } from './command.js';

/**
 * The outcome of moving objects: counts, bytes, and every failure by path, in text as `shown` says paths, or `nothing`
 * where nothing had to move. Exit 3 when anything failed, 2 for what no record knows, 4 when it was corrupt.
 */
export function transferOutcome(
  verb: 'pushed' | 'fetched',
  result: TransferResult,
  shown: (path: string) => string = (path) => path,
  nothing = verb === 'pushed' ? 'Everything is in the remote.' : 'Everything is in the cache.',
): Outcome & { text: string } {
  const { transferred, bytes, failed } = result;
  const lines =
    transferred === 0 && failed.length === 0
      ? [nothing]
      : [`${transferred} object${transferred === 1 ? '' : 's'} ${verb}, ${formatBytes(bytes)}`];
  for (const { path, reason } of failed) lines.push(`failed: ${shown(path)}: ${reason}`);
  if (failed.some(({ code }) => /^(REMOTE_|DISK_FULL)/.test(code)))
    lines.push(`What was ${verb} stays. Mend that (room, network, access), then run it again: it goes on from there.`);
  return {
    exitCode: Math.max(0, ...failed.map(({ exitCode }) => exitCode)) as Outcome['exitCode'],
    ...(verb === 'pushed' && { pushed: transferred }),
    json: { added: [], modified: [], deleted: [], failed: failed.map(({ path }) => path), bytes },
    text: lines.join('\n'),
  };
}
