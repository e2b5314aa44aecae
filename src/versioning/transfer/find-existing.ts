import type { Remote } from '../remotes/remote.js';
import { forEachConcurrently } from './for-each-concurrently.js';

const CURRENT_LAYOUT = 'files/md5/';
/** So many keys are asked for one by one without looking further. */
const FEW = 16;
/** One page of a listing takes about as long as asking for so many single keys. */
const PAGE_WEIGHT = 5;
/** Up to so many pages are read one after another; more are read side by side, by the digests' first byte. */
const SEQUENTIAL_PAGES = 8;

/**
 * Sizes of those keys that a remote has. Few keys are asked for one by one. Otherwise the first page of the listing
 * tells how large the remote is, since digests are spread evenly, and what is cheaper follows: to list the rest, or to
 * ask for each key. Keys nobody asked for are passed over, whatever they are.
 */
export async function findExisting(
  remote: Remote,
  keys: readonly string[],
  jobs: number,
  signal?: AbortSignal,
): Promise<Map<string, number>> {
  const found = new Map<string, number>();
  const isCurrent = (key: string) => key.startsWith(CURRENT_LAYOUT);
  for (const [layout, ofLayout] of [
    [CURRENT_LAYOUT, keys.filter(isCurrent)],
    ['', keys.filter((key) => !isCurrent(key))],
  ] as const) {
    if (remote.pageSize === 1 || ofLayout.length <= FEW) await askEach(remote, ofLayout, jobs, signal, found);
    else await listOrAsk(remote, layout, new Set(ofLayout), jobs, signal, found);
  }
  return found;
}

async function askEach(
  remote: Remote,
  keys: readonly string[],
  jobs: number,
  signal: AbortSignal | undefined,
  found: Map<string, number>,
): Promise<void> {
  await forEachConcurrently(keys, jobs, signal, async (key, stop) => {
    const size = await remote.size(key, stop);
    if (size !== undefined) found.set(key, size);
  });
}

async function listOrAsk(
  remote: Remote,
  layout: string,
  wanted: Set<string>,
  jobs: number,
  signal: AbortSignal | undefined,
  found: Map<string, number>,
): Promise<void> {
  const end = `${layout}fg`; // behind every digest; in the older layout `files/` and `runs/` follow
  let listed = 0;
  for await (const { key, sizeBytes } of remote.list(layout, signal)) {
    if (key >= end) return;
    if (wanted.has(key)) found.set(key, sizeBytes);
    if (++listed !== remote.pageSize) continue;
    const rest = [...wanted].filter((one) => one > key);
    const pages = Math.ceil(1 / shareBefore(key.slice(layout.length))) - 1;
    const prefixes = [...new Set(rest.map((one) => one.slice(0, layout.length + 3)))];
    const requests = pages <= SEQUENTIAL_PAGES ? pages : Math.max(pages, prefixes.length);
    if (requests * PAGE_WEIGHT >= rest.length) {
      await askEach(remote, rest, jobs, signal, found);
      return;
    }
    if (pages <= SEQUENTIAL_PAGES) continue;
    await forEachConcurrently(prefixes, jobs, signal, async (prefix, stop) => {
      for await (const entry of remote.list(prefix, stop)) {
        if (wanted.has(entry.key)) found.set(entry.key, entry.sizeBytes);
      }
    });
    return;
  }
}

/** Which part of all digests comes before this one (`ab/cdef…`), more than 0. Junk counts as the very first. */
function shareBefore(place: string): number {
  const digits = place.replace('/', '').slice(0, 8);
  return /^[0-9a-f]{8}$/.test(digits) ? (parseInt(digits, 16) + 1) / 2 ** 32 : 2 ** -32;
}
