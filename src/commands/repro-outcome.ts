import { describeReason } from '../pipeline/index.js';
import type { StageResult } from '../pipeline/index.js';
import type { Outcome } from './command.js';

/** What reproducing came to (in a dry run: what would happen), a line for each stage. */
export function reproOutcome(results: readonly StageResult[], dryRun: boolean): Outcome {
  const failed = results.find(({ failure }) => failure !== undefined)?.failure;
  const lines = results.map((result) => resultLine(result, dryRun));
  for (const { failure } of results) {
    if (!failure) continue;
    lines.push('', `${failure.message}`, ...(failure.hint ? [`  ${failure.hint}`] : []));
  }
  return {
    exitCode: failed?.exitCode ?? 0,
    stagesRun: dryRun ? [] : stagesRun(results),
    json: {
      stages: results.map(({ address, status, reasons, seconds, failure }) => ({
        stage: address,
        status,
        reasons: reasons.map(describeReason),
        seconds,
        ...(failure && { failure }),
      })),
    },
    text: lines.length === 0 ? 'There are no stages.' : lines.join('\n'),
  };
}

/** Addresses of the stages that were executed. */
export function stagesRun(results: readonly StageResult[]): string[] {
  return results.filter(({ status }) => status === 'run').map(({ address }) => address);
}

function resultLine({ address, status, reasons }: StageResult, dryRun: boolean): string {
  const why = reasons.length === 0 ? '' : ` (${reasons.map(describeReason).join(', ')})`;
  const words = {
    run: dryRun ? 'would run' : 'ran',
    cached: dryRun ? 'would be restored' : 'restored',
    skipped: 'unchanged',
    failed: 'failed',
    blocked: 'blocked',
  };
  return `${words[status].padEnd(dryRun ? 17 : 9)} ${address}${why}`;
}
