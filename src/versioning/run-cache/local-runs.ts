import { chmodSync, mkdirSync, readFileSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { entriesIn, isMissing, lstatIfExists, temporaryBeside } from '../../platform/files.js';
import type { Repository } from '../repository.js';
import { MAX_RUN_BYTES, runAt, runDirectory, runPlace } from './run-place.js';
import type { StoredRun } from './run-place.js';

/** A run as it lies somewhere; nothing says yet that its text is what its names say. */
export interface RunText extends StoredRun {
  text: string;
  /** When it was remembered, in milliseconds since 1970; 0 where that is not known. */
  modifiedMs: number;
}

/** The runs on the same inputs that the cache remembers, the newest first. */
export function readRuns(repository: Repository, key: string): RunText[] {
  const names = entriesIn(join(repository.cacheDirectory, runDirectory(key))).map(({ name }) => name);
  const runs = names.flatMap((value) => {
    const run = runAt(runDirectory(key) + value);
    const read = run && readRun(repository, run);
    return read ? [read] : [];
  });
  return runs.sort((a, b) => b.modifiedMs - a.modifiedMs);
}

/** One remembered run; undefined where there is none. Links are not followed. */
export function readRun(repository: Repository, run: StoredRun): RunText | undefined {
  const path = pathOf(repository, run);
  const stat = lstatIfExists(path);
  if (!stat?.isFile() || stat.size > MAX_RUN_BYTES) return undefined;
  try {
    return { ...run, text: readFileSync(path, 'utf8'), modifiedMs: stat.mtimeMs };
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}

/** Whether the cache has a file for the run. */
export function hasRun(repository: Repository, run: StoredRun): boolean {
  return lstatIfExists(pathOf(repository, run))?.isFile() ?? false;
}

/**
 * Remembers a run, replacing what is in its place. Whole or not at all; after a crash of the machine it may be empty,
 * and is no run then.
 */
export function writeRun(repository: Repository, { text, modifiedMs, ...run }: RunText): void {
  const path = pathOf(repository, run);
  makeDirectory(repository, dirname(path));
  const temporary = temporaryBeside(path);
  try {
    writeFileSync(temporary, text, { flag: 'wx' });
    // the newest is tried first: what comes from elsewhere keeps its place among the others
    if (modifiedMs > 0) utimesSync(temporary, modifiedMs / 1000, modifiedMs / 1000);
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}

/** Everything the cache remembers. */
export function* eachRun(repository: Repository): Generator<StoredRun> {
  const directories = (path: string) => entriesIn(join(repository.cacheDirectory, path)).filter((e) => e.isDirectory());
  for (const { name: digits } of directories('runs')) {
    for (const { name: key } of directories(`runs/${digits}`)) {
      for (const { name: value } of entriesIn(join(repository.cacheDirectory, 'runs', digits, key))) {
        const run = runAt(`runs/${digits}/${key}/${value}`);
        if (run) yield run;
      }
    }
  }
}

/** Absolute path of a run's file. */
export function pathOf({ cacheDirectory }: Repository, run: StoredRun): string {
  return join(cacheDirectory, runPlace(run));
}

function makeDirectory(repository: Repository, directory: string): void {
  const first = mkdirSync(directory, { recursive: true });
  if (first === undefined || !repository.config.cacheShared) return;
  for (let made = directory; made.length >= first.length; made = dirname(made)) chmodSync(made, 0o2775);
}
