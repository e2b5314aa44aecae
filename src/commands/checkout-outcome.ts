import type { CheckoutResult } from '../versioning/index.js';
import type { Outcome } from './command.js';

/**
 * The outcome of putting data into the workspace, in DVC's letters: A added, M modified, D deleted; text says paths as
 * `shown` does. With `summary` the text is the number of each.
 */
export function checkoutOutcome(
  { added, modified, deleted, failed, missing }: CheckoutResult,
  bytes: number,
  { shown = (path) => path, summary = false }: { shown?: (path: string) => string; summary?: boolean } = {},
): Outcome & { text: string } {
  const changes = summary
    ? Object.entries({ modified, added, deleted }).flatMap(([word, paths]) =>
        paths.length === 0 ? [] : [`${paths.length} ${word}`],
      )
    : [
        ...added.map((path) => `A  ${shown(path)}`),
        ...modified.map((path) => `M  ${shown(path)}`),
        ...deleted.map((path) => `D  ${shown(path)}`),
      ];
  const lines = [
    ...(summary && changes.length > 0 ? [changes.join(', ')] : changes),
    ...failed.map((path) => `failed: ${shown(path)}: not in the cache; run \`assay pull\``),
    ...missing.map((path) => `missing: ${shown(path)}: not in the cache`),
  ];
  return {
    exitCode: failed.length > 0 ? 3 : 0,
    json: { added, modified, deleted, failed, bytes },
    text: lines.length === 0 ? 'Everything is in the workspace.' : lines.join('\n'),
  };
}
