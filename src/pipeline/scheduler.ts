/** How much may run at the same time. */
export interface Capacity {
  /** Stages. */
  jobs: number;
  /** Units of each named resource; of one that is not named there is one unit, and of `cpu` as many as jobs. */
  resources: ReadonlyMap<string, number>;
}

interface Schedulable {
  address: string;
  /** Addresses that must have ended before. Those that come later in the order, or not at all, do not count. */
  needs: readonly string[];
  /** Units of resources it takes while it runs; `cpu` is 1 unless it says otherwise. */
  weights: ReadonlyMap<string, number>;
}

/**
 * Says what may start: the first in the order whose needs have ended and which fits beside what runs. Who asks for more
 * than there is takes all of it, so nobody waits for ever. With one job everything comes in the order given.
 */
export class Scheduler {
  private readonly items: readonly (Schedulable & { shares: [string, number][] })[];
  private readonly indexes: ReadonlyMap<string, number>;
  private readonly dependents = new Map<number, number[]>();
  /** How many needs of each have not ended. */
  private readonly open: number[];
  /** What waits for nothing but room, in the order. */
  private readonly ready: number[] = [];
  private readonly used = new Map<string, number>();
  private running = 0;
  private ended = 0;

  constructor(
    items: readonly Schedulable[],
    private readonly capacity: Capacity,
  ) {
    const known = new Map<Schedulable['weights'], [string, number][]>();
    const sharesOf = (weights: Schedulable['weights']) => {
      if (!known.has(weights)) known.set(weights, this.shares(weights));
      return known.get(weights)!;
    };
    this.items = items.map((item) => ({ ...item, shares: sharesOf(item.weights) }));
    this.indexes = new Map(items.map(({ address }, index) => [address, index]));
    this.open = items.map(({ needs }, index) => {
      const earlier = needs.map((need) => this.indexes.get(need) ?? index).filter((need) => need < index);
      for (const need of earlier) this.addDependent(need, index);
      if (earlier.length === 0) this.ready.push(index);
      return earlier.length;
    });
  }

  get isDone(): boolean {
    return this.ended === this.items.length;
  }

  /** Takes what may start now and is wanted; it counts as running until `end` or `putBack`. */
  take(isWanted: (address: string) => boolean = () => true): string | undefined {
    if (this.running >= this.capacity.jobs) return undefined;
    const at = this.ready.findIndex((index) => {
      const item = this.items[index]!;
      return this.hasRoom(item) && isWanted(item.address);
    });
    if (at < 0) return undefined;
    const item = this.items[this.ready.splice(at, 1)[0]!]!;
    this.count(item, 1);
    return item.address;
  }

  /** What was taken has ended, however it did. */
  end(address: string): void {
    const index = this.release(address);
    this.ended++;
    for (const dependent of this.dependents.get(index) ?? []) {
      if (--this.open[dependent]! === 0) this.makeReady(dependent);
    }
    this.dependents.delete(index);
  }

  /** What was taken has to wait until others, which have ended, were taken once more. */
  putBack(address: string, others: readonly string[]): void {
    const index = this.release(address);
    for (const other of others) {
      const otherIndex = this.indexes.get(other)!;
      this.ended--;
      this.addDependent(otherIndex, index);
      this.makeReady(otherIndex);
    }
    this.open[index] = others.length;
    if (others.length === 0) this.makeReady(index);
  }

  private release(address: string): number {
    const index = this.indexes.get(address)!;
    this.count(this.items[index]!, -1);
    return index;
  }

  private addDependent(need: number, dependent: number): void {
    const list = this.dependents.get(need);
    if (list) list.push(dependent);
    else this.dependents.set(need, [dependent]);
  }

  private makeReady(index: number): void {
    const at = this.ready.findIndex((other) => other > index);
    this.ready.splice(at < 0 ? this.ready.length : at, 0, index);
  }

  private hasRoom({ shares }: { shares: [string, number][] }): boolean {
    return shares.every(([name, units]) => (this.used.get(name) ?? 0) + units <= this.capacityOf(name));
  }

  private count({ shares }: { shares: [string, number][] }, sign: 1 | -1): void {
    this.running += sign;
    for (const [name, units] of shares) this.used.set(name, (this.used.get(name) ?? 0) + sign * units);
  }

  private shares(weights: ReadonlyMap<string, number>): [string, number][] {
    const all = weights.has('cpu') ? [...weights] : [...weights, ['cpu', 1] as const];
    return all.map(([name, units]) => [name, Math.min(units, this.capacityOf(name))]);
  }

  private capacityOf(name: string): number {
    return this.capacity.resources.get(name) ?? (name === 'cpu' ? this.capacity.jobs : 1);
  }
}
