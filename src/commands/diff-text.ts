/** DVC's words for how data differs, in the order it shows them. */
export const DIFF_STATES = ['added', 'deleted', 'renamed', 'modified', 'not in cache'] as const;

/** One path; directories end with a slash. */
export interface DiffEntry {
  path: string | { old: string; new: string };
  hash?: string | { old: string; new: string };
}

/** DVC's JSON: `{}` where nothing differs. */
export type DiffJson = { [State in (typeof DIFF_STATES)[number]]?: DiffEntry[] };

/** Paths in groups, and how many files are in each. */
export function diffText(json: DiffJson): string {
  const lines: string[] = [];
  const counts: string[] = [];
  for (const state of DIFF_STATES) {
    const entries = json[state] ?? [];
    if (entries.length === 0) continue;
    lines.push(`${state[0]!.toUpperCase()}${state.slice(1)}:`);
    for (const { path, hash } of entries) {
      lines.push(`    ${hash === undefined ? '' : `${shortHash(hash)}  `}${pathText(path)}`);
    }
    lines.push('');
    const files = entries.filter(({ path }) => !pathText(path).endsWith('/')).length;
    if (files > 0) counts.push(`${files} ${state}`);
  }
  if (counts.length > 0) lines.push(`files summary: ${counts.join(', ')}`);
  return lines.join('\n');
}

/** A GitHub table, padded as DVC pads it. */
export function diffMarkdown(json: DiffJson, showHash: boolean): string {
  const rows = DIFF_STATES.flatMap((state) =>
    (json[state] ?? []).map(({ path, hash }) => {
      const shown = pathText(path).replaceAll('|', '\\|');
      return showHash ? [state, shortHash(hash!), shown] : [state, shown];
    }),
  );
  const head = showHash ? ['Status', 'Hash', 'Path'] : ['Status', 'Path'];
  const widths = head.map((title, column) => Math.max(title.length, ...rows.map((row) => row[column]!.length)));
  const line = (cells: readonly string[]) => `| ${cells.map((cell, i) => cell.padEnd(widths[i]!)).join(' | ')} |`;
  const rule = `|${widths.map((width) => '-'.repeat(width + 2)).join('|')}|`;
  return [line(head), rule, ...rows.map(line), ''].join('\n');
}

function pathText(path: DiffEntry['path']): string {
  return typeof path === 'string' ? path : `${path.old} -> ${path.new}`;
}

function shortHash(hash: NonNullable<DiffEntry['hash']>): string {
  return typeof hash === 'string' ? hash.slice(0, 8) : `${hash.old.slice(0, 8)}..${hash.new.slice(0, 8)}`;
}
