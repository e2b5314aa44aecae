import { UserError } from '../../core/errors.js';
import type { Progress } from '../../core/progress.js';
import { openRemote } from '../remotes/index.js';
import type { Remote } from '../remotes/index.js';
import type { StoredKey, Upload } from '../remotes/remote.js';
import { withRetries } from '../remotes/retry.js';
import type { Repository } from '../repository.js';
import { forEachConcurrently } from '../transfer/for-each-concurrently.js';
import type { TransferResult } from '../transfer/transfer-result.js';
import { eachRun, hasRun, pathOf, readRun, writeRun } from './local-runs.js';
import type { RunText } from './local-runs.js';
import { MAX_RUN_BYTES, runAt, runDirectory, runPlace } from './run-place.js';
import type { StoredRun } from './run-place.js';

export interface RunTransfer {
  /** Says what is wrong with a run; such a one stays where it is. */
  problemOf: (run: RunText) => string | undefined;
  jobs?: number;
  progress: Progress;
  signal?: AbortSignal;
  dryRun?: boolean;
}

/** So many of the newest runs on the same inputs are worth reading. */
const MOST_OF_ONE_KEY = 20;
/** So many are listed before they are moved. */
const BATCH = 1000;
/** So many are asked for one by one without looking further; one page of a listing costs about as much as five. */
const FEW = 16;
const PAGE_WEIGHT = 5;

/** `key` is the run's, as everywhere in this file but in what remotes list. */
type Listed = StoredRun & Omit<StoredKey, 'key'>;

/** The remembered runs of a remote. */
export interface RemoteRuns {
  /**
   * The runs on the same inputs that are not among `known`, the newest first. Costs a listing of their directory; where
   * one page holds all the runs there are, one listing in all.
   */
  ofKey(key: string, known: ReadonlySet<string>, signal?: AbortSignal): Promise<RunText[]>;
  /** Brings every run into the cache that is not there. */
  fetchAll(options: RunTransfer): Promise<TransferResult>;
  /** Stores those runs of the cache (all of them otherwise) that the remote does not have. */
  send(options: RunTransfer, runs?: Iterable<StoredRun>): Promise<TransferResult>;
  close(): void;
}

/**
 * Opens the runs of a remote, or of the default one. Throws what `openRemote` throws, and `RUNS_UNSUPPORTED` (exit 2)
 * for a remote over HTTP, where nothing can be listed. Its methods throw what remotes throw and `TRANSFER_INTERRUPTED`.
 */
export async function openRemoteRuns(repository: Repository, name?: string): Promise<RemoteRuns> {
  const remote = await openRemote(repository, name);
  if (!remote.readOnly) return new OpenRuns(repository, remote);
  remote.close();
  throw new UserError({
    code: 'RUNS_UNSUPPORTED',
    message: `remote "${remote.name}" (${remote.url}) is read over HTTP, where runs cannot be looked for`,
    hint: 'Leave `--run-cache` out, or name the storage behind it (a directory or s3://…) with `-r <name>`.',
    exitCode: 2,
  });
}

/** The runs of a remote that is open. */
export class OpenRuns implements RemoteRuns {
  private onOnePage: Promise<Listed[] | undefined> | undefined;

  constructor(
    private readonly repository: Repository,
    private readonly remote: Remote,
  ) {}

  async ofKey(key: string, known: ReadonlySet<string>, signal?: AbortSignal): Promise<RunText[]> {
    const listed = await this.listed(key, signal);
    const age = ({ modifiedMs = 0 }: Listed) => modifiedMs;
    const newest = listed
      .filter(({ value }) => !known.has(value))
      .sort((a, b) => age(b) - age(a))
      .slice(0, MOST_OF_ONE_KEY);
    const read = new Map<string, RunText>();
    await forEachConcurrently(newest, this.remote.jobs, signal, async (run, stop) => {
      const text = await this.read(run, stop);
      if (text !== undefined) read.set(run.value, { key, value: run.value, text, modifiedMs: age(run) });
    });
    return newest.flatMap(({ value }) => read.get(value) ?? []);
  }

  private async listed(key: string, signal: AbortSignal | undefined): Promise<Listed[]> {
    const all = await (this.onOnePage ??= this.firstPage(signal));
    if (all) return all.filter((run) => run.key === key);
    const listed: Listed[] = [];
    for await (const stored of this.remote.list(runDirectory(key), signal)) {
      const run = runAt(stored.key);
      if (run) listed.push({ ...stored, ...run });
    }
    return listed;
  }

  /** Everything, where one request tells it; undefined where there is more, or where each question is cheap. */
  private async firstPage(signal: AbortSignal | undefined): Promise<Listed[] | undefined> {
    if (this.remote.pageSize === 1) return undefined;
    const listed: StoredKey[] = [];
    for await (const stored of this.remote.list('runs/', signal)) {
      if (listed.push(stored) >= this.remote.pageSize) return undefined;
    }
    return listed.flatMap((stored) => {
      const run = runAt(stored.key);
      return run ? [{ ...stored, ...run }] : [];
    });
  }

  async fetchAll(options: RunTransfer): Promise<TransferResult> {
    const { progress, signal, dryRun, jobs = this.remote.jobs } = options;
    const phase = progress.phase('Fetching runs');
    const result: TransferResult = { transferred: 0, bytes: 0, failed: [] };
    let batch: (StoredRun & { sizeBytes: number; modifiedMs: number })[] = [];
    const flush = async () => {
      await forEachConcurrently(batch, jobs, signal, async ({ sizeBytes, ...run }, stop) => {
        if (!dryRun) {
          const text = await this.read(run, stop);
          if (text === undefined || !isSound({ ...run, text }, options)) return;
          writeRun(this.repository, { ...run, text });
        }
        phase.advance(1, sizeBytes);
        result.transferred++;
        result.bytes += sizeBytes;
      });
      batch = [];
    };
    for await (const { key: place, sizeBytes, modifiedMs = 0 } of this.remote.list('runs/', signal)) {
      const run = runAt(place);
      if (run && !hasRun(this.repository, run)) batch.push({ ...run, sizeBytes, modifiedMs });
      if (batch.length >= BATCH) await flush();
    }
    await flush();
    phase.done();
    return result;
  }

  async send(options: RunTransfer, runs: Iterable<StoredRun> = eachRun(this.repository)): Promise<TransferResult> {
    const { progress, signal, dryRun, jobs = this.remote.jobs } = options;
    const missing = await this.missing([...runs], jobs, signal);
    const phase = progress.phase('Pushing runs', { items: missing.length });
    const result: TransferResult = { transferred: 0, bytes: 0, failed: [] };
    await forEachConcurrently(missing, jobs, signal, async (run, stop) => {
      phase.advance(1);
      const read = readRun(this.repository, run);
      if (!read || !isSound(read, options)) return;
      const sizeBytes = Buffer.byteLength(read.text);
      if (!dryRun) await this.remote.write(runPlace(run), uploadOf(pathOf(this.repository, run), sizeBytes), stop);
      result.transferred++;
      result.bytes += sizeBytes;
    });
    phase.done();
    return result;
  }

  close(): void {
    this.remote.close();
  }

  /** What the remote lacks: asked for one by one, or found in a listing, whatever costs less. */
  private async missing(runs: StoredRun[], jobs: number, signal: AbortSignal | undefined): Promise<StoredRun[]> {
    const missing = new Map(runs.map((run) => [runPlace(run), run]));
    const ask = (places: string[]) =>
      forEachConcurrently(places, jobs, signal, async (place, stop) => {
        if ((await this.remote.size(place, stop)) !== undefined) missing.delete(place);
      });
    const { pageSize } = this.remote;
    if (pageSize === 1 || runs.length <= FEW) {
      await ask([...missing.keys()]);
      return [...missing.values()];
    }
    let listed = 0;
    for await (const { key: place } of this.remote.list('runs/', signal)) {
      missing.delete(place);
      if (++listed !== pageSize) continue;
      // names are spread evenly, so the first page tells how many there are
      const share = parseInt(/^runs\/..\/([0-9a-f]{8})/.exec(place)?.[1] ?? '0', 16) / 2 ** 32;
      const left = [...missing.keys()].filter((one) => one > place);
      if (PAGE_WEIGHT / share < left.length) continue;
      await ask(left);
      break;
    }
    return [...missing.values()];
  }

  /** Text of a run; undefined where it is gone or too large to be one. */
  private read(run: StoredRun, signal: AbortSignal): Promise<string | undefined> {
    return withRetries(
      async () => {
        const pieces: Uint8Array[] = [];
        let length = 0;
        for await (const piece of (await this.remote.read(runPlace(run), signal)) ?? []) {
          pieces.push(Buffer.from(piece));
          length += piece.length;
          if (length > MAX_RUN_BYTES) return undefined;
        }
        return length === 0 ? undefined : Buffer.concat(pieces).toString('utf8');
      },
      { signal },
    );
  }
}

function isSound(run: RunText, { problemOf, progress }: RunTransfer): boolean {
  const problem = problemOf(run);
  if (problem !== undefined) progress.note(`Passed over: ${problem}`);
  return problem === undefined;
}

/** What its text says was checked before. */
function uploadOf(path: string, sizeBytes: number): Upload {
  return { path, sizeBytes, newCheck: () => ({ update: () => {}, isIntact: () => true }) };
}
