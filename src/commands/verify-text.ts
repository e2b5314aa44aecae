import { formatBytes, formatNumber } from '../core/format-number.js';
import type { ObjectProblem, VerifyResult } from '../versioning/index.js';

/** What `verify --json` prints. */
export interface VerifyJson extends VerifyResult {
  ok: boolean;
  /** Outputs that stages declare and no lock records. */
  unrecorded: { path: string; owner: string }[];
}

const MOST_LISTED = 50;

/** What is wrong, grouped, and what to type; or that nothing is. */
export function verifyText({ missing, corrupt, unrecorded, checked }: VerifyJson): string {
  const { outputs, objects, bytes } = checked;
  const inRemote = missing.filter(({ where }) => where === 'remote');
  const inCache = missing.filter(({ where }) => where === 'cache');
  const parts = [
    group('Not in the remote', inRemote.map(line), 'Push it from where it was made: assay push'),
    group('Not in the cache', inCache.map(line), 'Bring it: assay fetch'),
    group('Not what it should be', corrupt.map(line), 'Delete it there, then push or fetch it again.'),
    group(
      'Declared, and recorded nowhere',
      unrecorded.map(({ path, owner }) => `${path}  (${owner})`),
      'Make it: assay repro, then commit dvc.lock.',
    ),
  ].filter((part) => part !== '');
  const number = (count: number, what: string) => `${formatNumber(count)} ${what}${count === 1 ? '' : 's'}`;
  const summary = `${number(outputs, 'output')}, ${number(objects, 'object')}, ${formatBytes(bytes)} in the remote`;
  return [...parts, parts.length === 0 ? `Everything is where it should be: ${summary}.` : `Checked: ${summary}.`].join(
    '\n',
  );
}

function line({ path, owner, digest, size, where, reason }: ObjectProblem): string {
  const details = [
    owner,
    digest,
    ...(size === null ? [] : [formatBytes(size)]),
    ...(reason ? [`${where}: ${reason}`] : []),
  ];
  return `${path}  (${details.join(', ')})`;
}

function group(title: string, lines: readonly string[], hint: string): string {
  if (lines.length === 0) return '';
  const listed = lines.slice(0, MOST_LISTED).map((text) => `  ${text}`);
  if (lines.length > MOST_LISTED)
    listed.push(`  and ${formatNumber(lines.length - MOST_LISTED)} more; --json lists them all`);
  return [`${title} (${formatNumber(lines.length)}):`, ...listed, `  ${hint}`].join('\n');
}
