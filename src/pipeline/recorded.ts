import type { TrackedOutput } from '../core/tracked.js';
import type { Graph } from './graph.js';
import type { Lock, LockEntry } from './lock.js';
import type { Stage, StageOutput } from './stage.js';

/** What `.dvc` files and locks record at this moment of a run, by path. */
export class Recorded {
  /** Empty until somebody asks: where nothing is to be done nobody does. */
  private readonly byPath = new Map<string, TrackedOutput>();
  /** Directory → paths below it, at any depth. */
  private readonly below = new Map<string, string[]>();
  private isRead = false;

  constructor(
    private readonly graph: Graph,
    private readonly lockOf: (stage: Stage) => Lock,
  ) {}

  private read(): void {
    if (this.isRead) return;
    this.isRead = true;
    for (const node of this.graph.values()) {
      if ('source' in node) for (const output of node.source.outputs) this.byPath.set(output.path, output);
    }
    this.readLocks();
    for (const path of this.byPath.keys()) {
      for (const directory of directoriesAbove(path)) {
        const paths = this.below.get(directory);
        if (paths) paths.push(path);
        else this.below.set(directory, [path]);
      }
    }
  }

  /** Takes over what the locks hold now; other stages than the one just run may be recorded anew as well. */
  readLocks(): void {
    if (!this.isRead) return;
    for (const node of this.graph.values()) {
      if (!('stage' in node)) continue;
      const entry = this.lockOf(node.stage).get(node.stage.name);
      for (const output of withContents(node.stage, entry)) this.byPath.set(output.path, output);
    }
  }

  /** Takes an entry for recorded that no lock holds. */
  assume(stage: Stage, entry: LockEntry): void {
    this.read();
    for (const output of withContents(stage, entry)) this.byPath.set(output.path, output);
  }

  /** The stage's outputs as recorded; undefined when one of them never was. */
  outputsOf(stage: Stage): (StageOutput & TrackedOutput)[] | undefined {
    this.read();
    const outputs = stage.outputs.map((output) => ({ ...output, ...this.byPath.get(output.path) }));
    return outputs.every((output) => output.digest !== undefined) ? outputs : undefined;
  }

  /** Recorded, cached outputs that are, contain or lie inside a path. */
  around(path: string): TrackedOutput[] {
    this.read();
    const paths = [path, ...directoriesAbove(path), ...(this.below.get(path) ?? [])];
    return paths
      .flatMap((place) => this.byPath.get(place) ?? [])
      .filter(({ cached, digest }) => cached && digest !== undefined);
  }
}

/** Nearest first; the last is '', the root. */
function directoriesAbove(path: string): string[] {
  if (path === '') return [];
  const found: string[] = [];
  for (let slash = path.lastIndexOf('/'); slash > 0; slash = path.lastIndexOf('/', slash - 1))
    found.push(path.slice(0, slash));
  found.push('');
  return found;
}

/** A stage's outputs joined with what the lock records of them. */
export function withContents(stage: Stage, entry: LockEntry | undefined): StageOutput[] {
  return stage.outputs.map((output) => ({ ...output, ...entry?.outputs.get(output.written) }));
}
