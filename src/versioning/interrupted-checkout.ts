import { randomBytes } from 'node:crypto';
import { rmSync } from 'node:fs';
import { join, posix } from 'node:path';
import { isDigest } from '../core/digest.js';
import type { TrackedOutput } from '../core/tracked.js';
import { namesIn, readTextIfExists, writeFileAtomic } from '../platform/files.js';
import { isProcessAlive } from '../platform/process-alive.js';
import { isLeftover, stagingPlaces } from './leftover.js';
import { removeIfExists } from './object-cache.js';
import type { Repository } from './repository.js';
import { manifestPathProblem, outputPath, workspaceGuard } from './safe-path.js';

const NAME = /^checkout-(\d+)-[0-9a-f]{16}\.json$/;

function directoryOf(repository: Repository): string {
  return join(repository.temporaryDirectory, 'assay');
}

/** An output, and the name beside its place (POSIX, relative to the root) of what it is until it appears as a whole. */
export type MarkedOutput = TrackedOutput & { staging?: string };

/**
 * Writes down that these outputs are about to be put into the workspace, in a file of this process' own. Who is
 * killed leaves it behind, and nobody takes the half of a directory for its content. Returns what deletes it.
 */
export function markCheckout(repository: Repository, outputs: readonly MarkedOutput[]): () => void {
  const path = join(directoryOf(repository), `checkout-${process.pid}-${randomBytes(8).toString('hex')}.json`);
  // what is filled elsewhere is no half of anything, whatever happens to the machine
  const flushes = outputs.some(({ staging }) => staging === undefined);
  writeFileAtomic(path, JSON.stringify(outputs), { flushes });
  return () => removeIfExists(path);
}

/** Outputs whose checkout began in their place and did not end, as they were recorded then. */
export function interruptedOutputs(repository: Repository): TrackedOutput[] {
  return marksIn(repository).flatMap(({ outputs }) => outputs.filter(({ staging }) => staging === undefined));
}

/** Names under which other processes, that are gone, were filling this very output. */
export function takeStaged(repository: Repository, { path, digest, only = [] }: TrackedOutput): string[] {
  const left = marksIn(repository).filter(({ pid }) => !isOtherRunning(pid));
  return left.flatMap(({ outputs }) =>
    outputs
      .filter((output) => output.path === path && output.digest === digest && isSameList(only, output.only ?? []))
      .flatMap(({ staging = [] }) => staging),
  );
}

/**
 * These outputs are in the workspace as recorded, or gone from it: forgets checkouts of them that were interrupted, and
 * deletes what those have filled beside the place. A checkout of other content that another process is busy with stays
 * marked.
 */
export function forgetInterrupted(
  repository: Repository,
  settled: readonly Pick<TrackedOutput, 'path' | 'digest' | 'only'>[],
): void {
  for (const { file, pid, outputs } of marksIn(repository)) {
    const left = outputs.filter(({ path, digest, only }) => {
      const now = settled.find((output) => output.path === path && (!output.only || isSameList(output.only, only)));
      return now === undefined || (now.digest !== digest && isOtherRunning(pid));
    });
    if (left.length === outputs.length) continue;
    if (!isOtherRunning(pid)) removeStaged(repository, outputs, left);
    if (left.length === 0) removeIfExists(file);
    else writeFileAtomic(file, JSON.stringify(left));
  }
}

function removeStaged(repository: Repository, outputs: readonly MarkedOutput[], kept: readonly MarkedOutput[]): void {
  const guard = workspaceGuard(repository);
  for (const output of outputs) {
    if (output.staging === undefined || kept.includes(output)) continue;
    for (const place of stagingPlaces(output.staging)) {
      try {
        guard(place);
      } catch {
        continue; // not what was made there
      }
      rmSync(join(repository.root, place), { recursive: true, force: true });
    }
  }
}

function isSameList(some: readonly string[], others: readonly string[] | undefined): boolean {
  return some.length === others?.length && some.every((one) => others.includes(one));
}

interface Mark {
  /** Absolute path. */
  file: string;
  pid: number;
  outputs: MarkedOutput[];
}

function marksIn(repository: Repository): Mark[] {
  return namesIn(directoryOf(repository)).flatMap((name) => {
    const pid = NAME.exec(name)?.[1];
    const file = join(directoryOf(repository), name);
    const text = pid === undefined ? undefined : readTextIfExists(file);
    return text === undefined ? [] : [{ file, pid: Number(pid), outputs: outputsIn(text) }];
  });
}

/** None where the text is not what `markCheckout` writes: somebody may have put the file into the repository. */
function outputsIn(text: string): MarkedOutput[] {
  try {
    const outputs = JSON.parse(text) as MarkedOutput[];
    return outputs.every(isPlausible) ? outputs : [];
  } catch {
    return [];
  }
}

function isPlausible({ path, digest, only = [], staging }: MarkedOutput): boolean {
  const isContent = digest === undefined || isDigest(digest);
  if (staging !== undefined && !(isLeftover(staging) && posix.dirname(staging) === posix.dirname(path))) return false;
  return isContent && outputPath('', path, 'mark') === path && only.every((part) => !manifestPathProblem(part));
}

function isOtherRunning(pid: number): boolean {
  return pid !== process.pid && isProcessAlive(pid);
}
