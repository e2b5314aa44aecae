import type { Digest } from '../../core/digest.js';
import { objectKey } from '../object-layout.js';
import type { Remote } from '../remotes/remote.js';
import { forEachConcurrently } from './for-each-concurrently.js';

/** So many objects are asked for one by one without looking further. */
const FEW = 16;
/** One page of a listing takes about as long as asking for so many single objects. */
const PAGE_WEIGHT = 5;
/** Up to so many pages are read one after another; more are read side by side, by the digests' first digits. */
const SEQUENTIAL_PAGES = 2;

/** What is looked for in one layout, and who hears of what is there. */
interface Lookup {
  remote: Remote;
  legacy: boolean;
  wanted: ReadonlySet<Digest>;
  jobs: number;
  signal: AbortSignal | undefined;
  onFound: (digest: Digest, sizeBytes: number) => void;
}

/**
 * Which of the objects of one layout a remote has, and their sizes. Few are asked for one by one. Otherwise the first
 * page of the listing tells how large the remote is, since digests are spread evenly, and what is cheaper follows: to
 * list the rest, or to ask for each object. Keys nobody asked for are passed over, whatever they are.
 */
export async function findExisting(lookup: Lookup): Promise<void> {
  const { remote, wanted } = lookup;
  if (remote.pageSize === 1 || wanted.size <= FEW) await askEach(lookup, wanted);
  else await listOrAsk(lookup);
}

function askEach({ remote, legacy, jobs, signal, onFound }: Lookup, digests: Iterable<Digest>): Promise<void> {
  return forEachConcurrently(digests, jobs, signal, async (digest, stop) => {
    const size = await remote.size(objectKey({ digest, legacy }), stop);
    if (size !== undefined) onFound(digest, size);
  });
}

async function listOrAsk(lookup: Lookup): Promise<void> {
  const { remote, legacy, wanted, jobs, signal, onFound } = lookup;
  const layout = legacy ? '' : 'files/md5/';
  const end = `${layout}fg`; // behind every digest; in the older layout `files/` and `runs/` follow
  const see = (key: string, sizeBytes: number) => {
    const digest = digestOf(key.slice(layout.length));
    if (digest !== undefined && wanted.has(digest)) onFound(digest, sizeBytes);
    return digest;
  };
  let listed = 0;
  let isDecided = false;
  for await (const { key, sizeBytes } of remote.list(layout, signal)) {
    if (key >= end) return;
    const digest = see(key, sizeBytes);
    if (++listed < remote.pageSize || isDecided) continue;
    isDecided = true;
    const rest = (last: Digest) => [...wanted].filter((one) => one > last);
    const pages = Math.ceil(1 / shareBefore(digest)) - 1;
    const digits = pages <= SEQUENTIAL_PAGES ? 0 : pages <= 64 ? 1 : 2;
    const requests = Math.max(pages, digits === 0 ? 0 : 16 ** digits);
    const left = rest(digest ?? '');
    if (requests * PAGE_WEIGHT >= left.length) return askEach(lookup, left);
    if (digits === 0) continue;
    const prefixes = [...new Set(left.map((one) => layout + one.slice(0, digits)))];
    return forEachConcurrently(prefixes, jobs, signal, async (prefix, stop) => {
      for await (const entry of remote.list(prefix, stop)) {
        if (entry.key >= end) return;
        see(entry.key, entry.sizeBytes);
      }
    });
  }
}

/** `ab/cdef…` → digest; undefined for what is none. */
function digestOf(place: string): Digest | undefined {
  return place[2] === '/' && place.length >= 33 ? place.slice(0, 2) + place.slice(3) : undefined;
}

/** Which part of all digests comes before this one, more than 0. Junk counts as the very first. */
function shareBefore(digest: Digest | undefined): number {
  const digits = digest?.slice(0, 8) ?? '';
  return /^[0-9a-f]{8}$/.test(digits) ? (parseInt(digits, 16) + 1) / 2 ** 32 : 2 ** -32;
}
