import type { PullRequest } from '../github-simulator/index.js';
import { GATE } from './town.js';
import type { Town } from './town.js';

/** A reconciliation under way. */
export interface Look {
  /** How many steps had happened when it began. */
  beganAt: number;
  /** Of the pull request it is about. */
  number?: number;
}

/** Looks at every write and after every sweep whether something is there that must not be. */
export class Watch {
  readonly violations: string[] = [];
  /** Greens that were written and held against the truth. */
  greens = 0;
  private readonly running = new Set<Look>();
  private happened = 0;
  /** Commit → the last step before which its gate could be green. */
  private readonly couldPass = new Map<string, number>();
  /** Pull request → step since which it shows what it shows, and the beginning of the last look at it. */
  private readonly shows = new Map<number, { since: number; what: string }>();
  private readonly looked = new Map<number, number>();
  /** Comment → who of two made it. */
  private readonly makers = new Map<number, number>();

  constructor(private readonly town: Town) {}

  /** How many steps have happened. */
  get now(): number {
    return this.happened;
  }

  /** Something is about to happen: what was so until now may be known by whoever looks now. */
  before(): void {
    for (const sha of this.town.heads()) if (this.mayPass(sha)) this.couldPass.set(sha, this.happened);
    this.happened += 1;
  }

  after(): void {
    for (const { number, state, headSha, baseRef } of this.town.repository.pulls) {
      const what = `${state} ${headSha} ${baseRef}`;
      if (this.shows.get(number)?.what !== what) this.shows.set(number, { since: this.happened, what });
    }
  }

  begin(number: number | undefined): Look {
    const look: Look = { beganAt: this.happened, ...(number !== undefined && { number }) };
    this.running.add(look);
    return look;
  }

  end(look: Look, isDone: boolean): void {
    this.running.delete(look);
    if (isDone && look.number !== undefined) this.looked.set(look.number, look.beganAt);
  }

  /** The gate of a commit as it stands, to see whether a call changed it. */
  gateText(sha: string): string {
    const gate = this.town.repository.latestCheck(sha, GATE, this.town.world.app);
    return gate ? [gate.id, gate.status, gate.conclusion, gate.externalId].join(' ') : '';
  }

  /** A gate was written: a green must be right now, or have been while whoever wrote it looked. */
  wrote(sha: string, { number }: Look): void {
    if (!this.isGreen(sha)) return;
    this.greens += 1;
    const since = Math.min(...[...this.running].map(({ beganAt }) => beganAt));
    if (this.mayPass(sha, number) || (this.couldPass.get(sha) ?? -1) >= since) return;
    this.violations.push(`a green was written that may not be: ${this.about(sha)}`);
  }

  /** A call to comment has ended: of each replica there may be one. `id` where its answer came back, `before` as it was. */
  commented(number: number, maker: number, id: number | undefined, before: readonly number[]): void {
    const now = this.commentsOf(number);
    const added = now.filter((one) => !before.includes(one) && !this.makers.has(one));
    const made = id ?? (added.length === 1 ? added[0] : undefined);
    if (made !== undefined) this.makers.set(made, maker);
    const own = now.filter((one) => this.makers.get(one) === maker);
    if (own.length > 1) this.violations.push(`one replica made ${own.length} comments on #${number}`);
  }

  /** Ids of the App's comments, lowest first. */
  commentsOf(number: number): number[] {
    const { repository, world } = this.town;
    return repository
      .pull(number)!
      .commentsBy(world.app)
      .map(({ id }) => id);
  }

  /** Comments by pull request, for `swept`. */
  comments(): Map<number, number[]> {
    return new Map(this.town.open().map(({ number }) => [number, this.commentsOf(number)]));
  }

  /** A sweep has seen everything, and nothing happened meanwhile: no green is left without its ground, no second comment. */
  swept(before: ReadonlyMap<number, readonly number[]>): void {
    for (const sha of this.town.heads()) {
      if (this.isGreen(sha) && !this.town.truth.mayPass(sha))
        this.violations.push(`a green was left that may not be: ${this.about(sha)}`);
    }
    for (const [number, after] of this.comments()) {
      const were = before.get(number) ?? [];
      const isFirst = were.length === 0 || after[0] === Math.min(...were);
      if (after.length > 1 || !isFirst)
        this.violations.push(`comments of #${number} after a sweep: ${after.join(', ')}, before ${were.join(', ')}`);
    }
  }

  /** All is over: what may pass does. */
  ended(): void {
    for (const sha of this.town.heads()) {
      if (!this.isGreen(sha) && this.town.truth.mayPass(sha))
        this.violations.push(`what may pass does not: ${this.about(sha)}`);
    }
  }

  private mayPass(sha: string, number?: number): boolean {
    return this.town.truth.mayPass(sha, (pull) => pull.number === number || this.isKnown(pull));
  }

  /** Whether the App has seen it as it is: nobody knows of what was never told. */
  private isKnown({ number }: PullRequest): boolean {
    return (this.looked.get(number) ?? -1) >= (this.shows.get(number)?.since ?? Infinity);
  }

  private isGreen(sha: string): boolean {
    return this.town.world.check(sha, GATE)?.conclusion === 'success';
  }

  private about(sha: string): string {
    const { town } = this;
    const of = town.open().filter(({ headSha }) => headSha === sha);
    const pulls = of.map((pull) => `#${pull.number} into ${pull.baseRef} (${town.truth.evidenceOf(pull).kind})`);
    const groups = town.groups.filter(({ headSha }) => headSha === sha);
    const names = [...pulls, ...groups.map((group) => `group (${town.truth.evidenceOf(group).kind})`)];
    return `${sha.slice(0, 10)} of ${names.join(', ')}: "${town.world.check(sha, GATE)?.title}"`;
  }
}
