/** Longest list that is shown whole, in characters. */
const SHORT = 40;
const MAX_NAMED = 5;

/**
 * A parameter's value at the base and at the head as a reader sees them: whole, `–` where there is none; of long lists how
 * many entries each has, with those that only this one has.
 */
export function paramCells({ old, new: now }: { old: string | null; new: string | null }): [string, string] {
  const [before, after] = [listOf(old), listOf(now)];
  const isLong = Math.max(old?.length ?? 0, now?.length ?? 0) > SHORT;
  if (!before || !after || !isLong) return [old ?? '–', now ?? '–'];
  return [summary(before, after), summary(after, before)];
}

/** Entries of a list as they were recorded: JSON; undefined for anything else. */
function listOf(text: string | null): string[] | undefined {
  if (!text?.startsWith('[')) return undefined;
  try {
    const list: unknown = JSON.parse(text);
    return Array.isArray(list)
      ? list.map((entry) => (typeof entry === 'string' ? entry : JSON.stringify(entry)))
      : undefined;
  } catch {
    return undefined; // text that begins like a list, or a list that was cut
  }
}

function summary(own: readonly string[], other: readonly string[]): string {
  const known = new Set(other);
  const only = own.filter((entry) => !known.has(entry));
  const named = only.slice(0, MAX_NAMED).join(', ');
  const more = only.length > MAX_NAMED ? ` and ${only.length - MAX_NAMED} more` : '';
  return `${own.length} ${own.length === 1 ? 'entry' : 'entries'}${only.length > 0 ? `, with ${named}${more}` : ''}`;
}
