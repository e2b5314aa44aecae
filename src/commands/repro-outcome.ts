import { formatLocation } from '../core/errors.js';
import { describeReason } from '../pipeline/index.js';
import type { StageResult } from '../pipeline/index.js';
import type { Outcome } from './command.js';

/** A line names so many reasons; JSON has them all. */
const MOST_REASONS = 4;

/** What reproducing came to (in a dry run: what would happen), a line for each stage, and what git should be told. */
export function reproOutcome(results: readonly StageResult[], dryRun: boolean, reminder = ''): Outcome {
  const failed = results.find(({ failure }) => failure !== undefined)?.failure;
  const lines = results.map((result) => resultLine(result, dryRun));
  for (const { failure } of results) {
    if (!failure) continue;
    const place = failure.location ? `${formatLocation(failure.location)}: ` : '';
    lines.push('', `${place}${failure.message}`, ...(failure.hint ? [`  ${failure.hint}`] : []));
  }
  if (reminder !== '') lines.push('', reminder);
  return {
    exitCode: failed?.exitCode ?? 0,
    stagesRun: dryRun ? [] : stagesRun(results),
    json: {
      stages: results.map(({ address, status, reasons, seconds, attempts, peakMemoryBytes, failure }) => ({
        stage: address,
        status,
        reasons: reasons.map(describeReason),
        seconds,
        ...(attempts !== undefined && { attempts, peak_memory_bytes: peakMemoryBytes ?? null }),
        ...(failure && { failure }),
      })),
    },
    text: lines.length === 0 ? 'There are no stages.' : lines.join('\n').trimEnd(),
  };
}

/** Addresses of the stages that were executed. */
export function stagesRun(results: readonly StageResult[]): string[] {
  return results.filter(({ status }) => status === 'run').map(({ address }) => address);
}

function resultLine({ address, status, reasons, attempts = 1 }: StageResult, dryRun: boolean): string {
  const shown = reasons.slice(0, MOST_REASONS).map(describeReason);
  if (reasons.length > shown.length) shown.push(`${reasons.length - shown.length} more`);
  const why = shown.length === 0 ? '' : ` (${shown.join(', ')})`;
  const words = {
    run: dryRun ? 'would run' : 'ran',
    cached: dryRun ? 'would be restored' : 'restored',
    skipped: 'unchanged',
    failed: dryRun ? 'would fail' : 'failed',
    blocked: 'blocked',
  };
  const often = attempts > 1 ? `, attempt ${attempts}` : '';
  return `${words[status].padEnd(dryRun ? 17 : 9)} ${address}${why}${often}`;
}
