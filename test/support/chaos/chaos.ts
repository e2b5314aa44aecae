import { createReconcileCaches, performAct, reconcile } from '../../../src/commands/index.js';
import type { ReconcileDeps } from '../../../src/commands/index.js';
import { GitHubError, actOf, keyText, keysOf } from '../../../src/github/index.js';
import type { Act, GitHubClient, ReconcileKey } from '../../../src/github/index.js';
import { seededRandom } from '../../../src/stats/random.js';
import type { Fault } from '../github-simulator/index.js';
import { GATE } from './town.js';
import type { Town } from './town.js';
import { Watch } from './watch.js';
import type { Look } from './watch.js';

const CREATE_CHECK = 'POST /repos/{owner}/{repo}/check-runs';
const UPDATE_CHECK = 'PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}';
const CREATE_COMMENT = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments';

const LOST = 0.3;
const DOUBLED = 0.2;
const KILLED = 0.04;
const SLOW = 0.02;
/** Longer than the App lets a pass wait unseen. */
const SLOW_MINUTES = 0.25;
const FAULTS: Fault['kind'][] = ['server_error', 'secondary_limit', 'dropped', 'answer_lost', 'not_json'];
/** How often one call fails in one of these ways; one of them in each history. */
const CHANCES = [0.002, 0.01, 0.03];
/** So often the queue of the App tries again. */
const ATTEMPTS = 4;

type Work = { text: string } & ({ kind: 'key'; key: ReconcileKey } | { kind: 'act'; act: Act });

/** The process is no more: none of its calls arrives, and nobody hears an answer. */
class Killed extends Error {}

/** One process of the App: what it remembers goes with it. */
class Process {
  readonly caches = createReconcileCaches();
  isDead = false;
  /** Calls until it is killed. */
  left = Infinity;
}

/** Does something else to calls of the App than they ask for: for tests of this bench. */
export type Tamper = (route: string, parameters: Record<string, unknown>) => Record<string, unknown> | 'twice';

/** One or two replicas of the App, a GitHub that loses, doubles, disorders, fails and dawdles, and somebody who kills. */
export class Chaos {
  readonly watch: Watch;
  readonly counts: Record<string, number> = {};
  /** Lets what happens next happen while somebody waits for an answer. */
  meanwhile: () => Promise<void> = () => Promise.resolve();
  private readonly random;
  private readonly replicas: Process[];
  private readonly chance: number;
  private isCalm = false;

  constructor(
    private readonly town: Town,
    seed: number,
    private readonly tamper?: Tamper,
  ) {
    this.random = seededRandom(seed + 1_000_000);
    this.watch = new Watch(town);
    this.chance = CHANCES[this.random.below(CHANCES.length)]!;
    this.replicas = Array.from({ length: this.happens(0.25) ? 1 : 2 }, () => new Process());
    this.count(this.replicas.length === 1 ? 'histories_of_one_replica' : 'histories_of_two_replicas');
    this.calm(false);
  }

  /** Whether nothing goes wrong for now. */
  calm(isCalm: boolean): void {
    this.isCalm = isCalm;
    for (const process of this.replicas) process.left = Infinity;
    const { faults } = this.town.world.github;
    faults.clear();
    if (!isCalm) for (const kind of FAULTS) faults.add({ route: '*', kind, chance: this.chance });
  }

  /** Delivers what waits, as far as it arrives, and what the App makes of that. */
  async listen(): Promise<void> {
    const works: Work[] = [];
    for (const { event, payload } of this.town.world.github.deliveries.take(this.town.world.app)) {
      if (!this.isCalm && this.happens(LOST)) {
        this.count('webhooks_lost');
        continue;
      }
      this.count('webhooks_arrived');
      const all = worksOf(event, payload);
      works.push(...all);
      if (!this.happens(DOUBLED)) continue;
      this.count('webhooks_doubled');
      works.push(...all);
    }
    this.shuffle(works);
    while (works.length > 0) {
      const batch = works.splice(0, 1);
      if (this.happens(0.5) && works.length > 0) {
        // One replica never works twice on a key at once.
        const isSame = ({ text }: Work) => text === batch[0]!.text;
        const wanted = this.replicas.length > 1 && this.happens(0.5) ? works.findIndex(isSame) : -1;
        const other = wanted >= 0 ? wanted : works.findIndex((work) => this.replicas.length > 1 || !isSame(work));
        if (other >= 0) batch.push(...works.splice(other, 1));
      }
      const first = this.random.below(2);
      const done = await Promise.all(batch.map((work, index) => this.work(work, first + index)));
      works.push(...done.flatMap((follow) => (Array.isArray(follow) ? follow.map(workOfKey) : [])));
      // What a process had in its memory is gone with it.
      if (done.includes('killed')) works.splice(0, Math.ceil(works.length / 2));
    }
  }

  /** Looks at everything once; two replicas may do so at the same time. */
  async sweep(): Promise<void> {
    const { watch } = this;
    const isTwice = !this.isCalm && this.replicas.length > 1 && this.happens(0.3);
    this.count(isTwice ? 'sweeps_by_two_at_once' : 'sweeps');
    const [began, before] = [watch.now, watch.comments()];
    const replicas = isTwice ? [() => 0, () => 1] : [() => this.random.below(2)];
    const whole = await Promise.all(replicas.map((replica) => this.lookAtAll(replica)));
    const isWhole = whole.every(Boolean);
    if (!isWhole && this.isCalm) watch.violations.push('a sweep in peace did not see everything');
    if (!isWhole || isTwice || watch.now !== began) return;
    this.count('sweeps_held_against_the_truth');
    watch.swept(before);
  }

  /** Resolves to whether nothing of it failed. */
  private async lookAtAll(replica: () => number): Promise<boolean> {
    const keys: ReconcileKey[] = [{ kind: 'repository', repository: this.town.repository.ref }];
    let isWhole = true;
    for (let key = keys.shift(); key; key = keys.shift()) {
      const follow = await this.work(workOfKey(key), replica());
      if (Array.isArray(follow)) keys.push(...follow);
      else isWhole = false;
    }
    return isWhole;
  }

  /** Why it was not done, or what is to be asked for next. */
  private async work(work: Work, slot: number): Promise<ReconcileKey[] | 'killed' | undefined> {
    const at = slot % this.replicas.length;
    if (this.replicas[at]!.isDead) this.replicas[at] = new Process();
    const process = this.replicas[at]!;
    if (!this.isCalm && this.happens(KILLED)) process.left = Math.min(process.left, this.random.below(12));
    for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
      const look = this.watch.begin(
        work.kind === 'key' && work.key.kind === 'pull_request' ? work.key.number : undefined,
      );
      let isDone = false;
      try {
        const follow = await this.once(work, this.depsOf(process, at, look));
        isDone = true;
        return follow;
      } catch (error) {
        if (process.isDead) return 'killed';
        if (!(error instanceof GitHubError)) throw error;
        this.count(error.retryable ? 'reconciliations_tried_again' : 'reconciliations_given_up');
        if (!error.retryable) return undefined;
      } finally {
        this.watch.end(look, isDone);
      }
    }
    this.count('reconciliations_given_up');
    return undefined;
  }

  private async once(work: Work, deps: ReconcileDeps): Promise<ReconcileKey[]> {
    if (work.kind === 'key') return (await reconcile(work.key, deps)).follow;
    await performAct(work.act, deps);
    return [{ kind: 'commit', repository: work.act.repository, sha: work.act.sha }];
  }

  private depsOf(process: Process, replica: number, look: Look): ReconcileDeps {
    const deps = this.town.world.deps();
    const request: GitHubClient['request'] = (route, parameters = {}) => {
      const said = this.tamper?.(route, parameters) ?? parameters;
      const send = () =>
        this.request(deps.client, { process, replica, look }, route, said === 'twice' ? parameters : said);
      return said === 'twice' ? send().then(send) : send();
    };
    return { ...deps, client: { request }, caches: process.caches };
  }

  private async request(
    client: GitHubClient,
    who: { process: Process; replica: number; look: Look },
    route: string,
    parameters: Record<string, unknown>,
  ): ReturnType<GitHubClient['request']> {
    const { process } = who;
    if (process.isDead) throw new Killed();
    if (!this.isCalm && this.happens(SLOW)) {
      this.count('answers_slow');
      this.town.world.pass(SLOW_MINUTES);
      if (this.happens(0.5)) await this.meanwhile();
    }
    const isLast = --process.left < 0;
    if (isLast) {
      process.isDead = true;
      this.count('processes_killed');
      if (this.happens(0.5)) throw new Killed();
    }
    const sha = route === CREATE_CHECK || route === UPDATE_CHECK ? this.shaOf(parameters) : undefined;
    const before = sha === undefined ? '' : this.watch.gateText(sha);
    const number = route === CREATE_COMMENT ? Number(parameters['issue_number']) : undefined;
    const comments = number === undefined ? [] : this.watch.commentsOf(number);
    let id: number | undefined;
    try {
      const answer = await client.request(route, parameters);
      id = (answer.data as { id?: number } | undefined)?.id;
      if (process.isDead) throw new Killed();
      return answer;
    } finally {
      if (sha !== undefined && this.watch.gateText(sha) !== before) this.watch.wrote(sha, who.look);
      if (number !== undefined) this.watch.commented(number, who.replica, id, comments);
    }
  }

  /** The commit of a gate that is written. */
  private shaOf({ name, head_sha: sha, check_run_id: id }: Record<string, unknown>): string | undefined {
    if (name !== GATE) return undefined;
    if (typeof sha === 'string') return sha;
    return this.town.repository.checkRuns().find((check) => check.id === id)?.headSha;
  }

  private happens(chance: number): boolean {
    return this.random.uniform() < chance;
  }

  private count(what: string): void {
    this.counts[what] = (this.counts[what] ?? 0) + 1;
  }

  private shuffle(list: unknown[]): void {
    for (let at = list.length - 1; at > 0; at--) {
      const other = this.random.below(at + 1);
      [list[at], list[other]] = [list[other], list[at]];
    }
  }
}

function workOfKey(key: ReconcileKey): Work {
  return { kind: 'key', text: keyText(key), key };
}

function worksOf(event: string, payload: unknown): Work[] {
  const act = actOf(event, payload);
  const keys = keysOf(event, payload).map(workOfKey);
  return act ? [{ kind: 'act', text: `act ${act.kind} ${act.sha}`, act }, ...keys] : keys;
}
