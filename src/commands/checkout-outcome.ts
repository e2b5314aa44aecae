import type { CheckoutResult } from '../versioning/index.js';
import type { Outcome } from './command.js';

/** The outcome of putting data into the workspace, in DVC's letters: A added, M modified, D deleted. */
export function checkoutOutcome(
  { added, modified, deleted, failed }: CheckoutResult,
  bytes: number,
): Outcome & { text: string } {
  const lines = [
    ...added.map((path) => `A  ${path}`),
    ...modified.map((path) => `M  ${path}`),
    ...deleted.map((path) => `D  ${path}`),
    ...failed.map((path) => `failed: ${path}: not in the cache; run \`assay pull\``),
  ];
  return {
    exitCode: failed.length > 0 ? 3 : 0,
    json: { added, modified, deleted, failed, bytes },
    text: lines.length === 0 ? 'Everything is in the workspace.' : lines.join('\n'),
  };
}
