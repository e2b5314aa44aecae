import { boundedText } from '../core/bounded.js';
import { byCodePoint } from '../core/repository-path.js';
import type { TrackedContent, TrackedOutput } from '../core/tracked.js';
import type { ManifestEntry } from './manifest.js';
import { MAX_FILES, MAX_OUTPUTS } from './section.js';
import type { ContentSummary, DataChange, DataSection } from './section.js';

/**
 * Compares what two revisions record, by path; contents are the same when their digests are. Directories are compared
 * file by file where `manifestOf` knows both lists. Pure; outputs without recorded content count as not there.
 */
export function diffData(
  base: readonly TrackedOutput[],
  head: readonly TrackedOutput[],
  manifestOf: (content: TrackedContent) => readonly ManifestEntry[] | undefined,
): DataSection {
  const [before, after] = [byPath(base), byPath(head)];
  const paths = [...new Set([...before.keys(), ...after.keys()])].sort(byCodePoint);
  const changed = paths.filter((path) => before.get(path)?.digest !== after.get(path)?.digest);
  return {
    changed: changed.slice(0, MAX_OUTPUTS).map((path) => changeOf(path, before.get(path), after.get(path), manifestOf)),
    omitted: Math.max(0, changed.length - MAX_OUTPUTS),
    unchanged: paths.length - changed.length,
  };
}

function byPath(outputs: readonly TrackedOutput[]): Map<string, TrackedOutput> {
  return new Map(outputs.filter(({ digest }) => digest !== undefined).map((output) => [output.path, output]));
}

function changeOf(
  path: string,
  before: TrackedOutput | undefined,
  after: TrackedOutput | undefined,
  manifestOf: (content: TrackedContent) => readonly ManifestEntry[] | undefined,
): DataChange {
  const [old, now] = [before && manifestOf(before), after && manifestOf(after)];
  return {
    path: boundedText(path),
    change: before === undefined ? 'added' : after === undefined ? 'removed' : 'modified',
    old: summaryOf(before),
    new: summaryOf(after),
    files: old && now ? diffFiles(old, now) : null,
  };
}

function summaryOf(content: TrackedContent | undefined): ContentSummary | null {
  if (content?.digest === undefined) return null;
  return { digest: content.digest, size_bytes: content.sizeBytes ?? null, files: content.fileCount ?? null };
}

function diffFiles(old: readonly ManifestEntry[], now: readonly ManifestEntry[]): NonNullable<DataChange['files']> {
  const before = new Map(old.map(({ path, digest }) => [path, digest]));
  const after = new Map(now.map(({ path, digest }) => [path, digest]));
  const counts = { added: 0, modified: 0, removed: 0 };
  const listed: { path: string; change: DataChange['change'] }[] = [];
  for (const path of [...new Set([...before.keys(), ...after.keys()])].sort(byCodePoint)) {
    if (before.get(path) === after.get(path)) continue;
    const change = !before.has(path) ? 'added' : !after.has(path) ? 'removed' : 'modified';
    counts[change]++;
    if (listed.length < MAX_FILES) listed.push({ path: boundedText(path), change });
  }
  return { ...counts, listed };
}
