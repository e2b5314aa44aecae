import { mkdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readTextIfExists, writeFileAtomic } from '../platform/files.js';
import type { Repository } from '../versioning/index.js';

/**
 * Stages that run side by side end in any order; dvc.lock and .gitignore are to grow as if one came after the other. This
 * knows what was added before its turn, also by a run that was interrupted: what comes earlier goes before it.
 */
export class RecordingOrder {
  private readonly indexes: ReadonlyMap<string, number>;
  private readonly isEnded: boolean[];
  /** The first that has not ended. */
  private turn = 0;
  private early: Early;
  private readonly file: string;
  /** Files for git that were written: locks and `.gitignore`s, relative to the root. */
  readonly written = new Set<string>();

  constructor(repository: Repository, order: readonly string[]) {
    this.indexes = new Map(order.map((address, index) => [address, index]));
    this.isEnded = order.map(() => false);
    this.file = join(repository.temporaryDirectory, 'assay', 'early.json');
    this.early = readEarly(this.file);
  }

  /** Addresses whose lock entries were added early and come after this one. */
  stagesAfter(address: string): string[] {
    return this.early.stages.filter((other) => this.isBefore(address, other));
  }

  /** Paths of which git was told early, by stages that come after this one. */
  ignoredAfter(address: string): string[] {
    return this.early.ignored.filter(([other]) => this.isBefore(address, other)).map(([, path]) => path);
  }

  /** The lock gets its first entry of the stage; to be called before it does. */
  addsStage(address: string): void {
    if (!this.isEarly(address) || this.early.stages.includes(address)) return;
    this.keep({ ...this.early, stages: [...this.early.stages, address] });
  }

  /** Git was told of an output. */
  addedIgnored(address: string, path: string): void {
    if (this.isEarly(address)) this.keep({ ...this.early, ignored: [...this.early.ignored, [address, path]] });
  }

  ended(address: string): void {
    this.isEnded[this.indexes.get(address)!] = true;
    while (this.isEnded[this.turn]) this.turn++;
  }

  /** Everything ended well: nothing will go before anything. */
  forget(): void {
    if (this.early.stages.length + this.early.ignored.length > 0) rmSync(this.file, { force: true });
  }

  private isBefore(one: string, other: string): boolean {
    return (this.indexes.get(one) ?? 0) < (this.indexes.get(other) ?? -1);
  }

  private isEarly(address: string): boolean {
    return (this.indexes.get(address) ?? 0) > this.turn;
  }

  private keep(early: Early): void {
    this.early = early;
    mkdirSync(dirname(this.file), { recursive: true });
    writeFileAtomic(this.file, JSON.stringify(early));
  }
}

interface Early {
  stages: string[];
  /** Address and path. */
  ignored: [string, string][];
}

/** A file that cannot be understood says nothing: only the order of lines depends on it. */
function readEarly(file: string): Early {
  const nothing: Early = { stages: [], ignored: [] };
  try {
    const read = JSON.parse(readTextIfExists(file) ?? '{}') as Partial<Early>;
    return {
      stages: (read.stages ?? []).filter((address) => typeof address === 'string'),
      ignored: (read.ignored ?? []).filter(
        ([address, path]) => typeof address === 'string' && typeof path === 'string',
      ),
    };
  } catch {
    return nothing;
  }
}
