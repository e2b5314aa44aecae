import { afterEach, expect, test } from '@jest/globals';
import { createReconcileCaches, reconcile } from '../../src/commands/index.js';
import { GitHubError, keysOf } from '../../src/github/index.js';
import type { ReconcileKey } from '../../src/github/index.js';
import { seededRandom } from '../../src/stats/random.js';
import type { PullRequest, WorkflowRun } from '../support/github-simulator/index.js';
import { CONFIG } from '../support/honest-report.js';
import { ReconciledWorld } from '../support/reconciled-world.js';

const HISTORIES = Number(process.env['ASSAY_CHAOS_HISTORIES'] ?? 15);
const FIRST = Number(process.env['ASSAY_CHAOS_FIRST'] ?? 1);
const STEPS = 30;

const worlds: ReconciledWorld[] = [];
afterEach(async () => {
  for (const world of worlds.splice(0)) await world.close();
});

type Step = { kind: string; pull: number; number: number };
const KINDS = [
  ...['open', 'open', 'push', 'start', 'start', 'finish', 'finish', 'finish', 'cancel', 'rerun', 'wait'],
  ...['accept', 'rules', 'close', 'reopen', 'conflict', 'edit', 'base'],
];

/** A random history, as plain data. */
function historyOf(seed: number): Step[] {
  const random = seededRandom(seed);
  return Array.from({ length: STEPS }, () => ({
    kind: KINDS[Math.floor(random.uniform() * KINDS.length)]!,
    pull: Math.floor(random.uniform() * 3),
    number: random.uniform(),
  }));
}

/** A world in which histories happen. */
class Happening {
  readonly world: ReconciledWorld;
  readonly pulls: (PullRequest | undefined)[] = [undefined, undefined, undefined];
  readonly runs = new Map<PullRequest, WorkflowRun[]>();
  /** Commits that something speaks for: good numbers, somebody who accepts bad ones, loose rules, nothing measured. */
  readonly mayPass = new Set<string>();
  private isLoose = false;
  private readonly reported = new Set<string>();
  private made = 0;

  constructor() {
    const files = { 'assay.yaml': `${CONFIG}  comment: always\n` };
    this.world = new ReconciledWorld({ files, validate: false });
    worlds.push(this.world);
  }

  happen({ kind, pull: index, number }: Step): void {
    const { world } = this;
    const pull = this.pulls[index];
    const isOpen = pull?.state === 'open';
    const [run] = pull ? (this.runs.get(pull) ?? []).filter(({ headSha }) => headSha === pull.headSha) : [];
    if (kind === 'rules') {
      if (number >= 0.5) for (const sha of this.reported) this.mayPass.add(sha);
      this.isLoose ||= number >= 0.5;
      const margin = number < 0.5 ? 'max_drop: 0.02' : 'max_drop: 0.2';
      world.repository.push('main', {
        files: {
          'assay.yaml': `${CONFIG.replace('max_drop: 0.02', margin)}  comment: always\n`,
          'n.txt': `${this.made++}`,
        },
        by: 'ana',
      });
    } else if (kind === 'base') {
      world.repository.push('main', { files: { 'other.txt': `${this.made++}` }, by: 'ana' });
    } else if (kind === 'wait') {
      world.pass(Math.floor(number * 90));
    } else if (kind === 'open' && !pull) {
      const opened = world.open({ [number < 0.3 ? 'README.md' : 'train.py']: `${this.made++}\n` }, `feature-${index}`);
      if (number < 0.3) this.mayPass.add(opened.headSha);
      this.pulls[index] = opened;
    } else if (pull && kind === 'reopen' && pull.state === 'closed') {
      pull.reopen();
    } else if (pull && isOpen) {
      this.change(pull, run, kind, number);
    }
  }

  private change(pull: PullRequest, run: WorkflowRun | undefined, kind: string, number: number): void {
    switch (kind) {
      case 'push':
        pull.push({ files: { 'train.py': `${this.made++}\n` } });
        break;
      case 'start':
        this.runs.set(pull, [this.world.start(pull), ...(this.runs.get(pull) ?? [])]);
        break;
      case 'finish':
        if (!run || run.status === 'completed') break;
        this.world.finish(run, pull, { accuracy: number < 0.5 ? 0.01 : -0.05 });
        this.reported.add(pull.headSha);
        if (number < 0.5 || this.isLoose) this.mayPass.add(pull.headSha);
        break;
      case 'cancel':
        if (run && run.status !== 'completed') run.complete('cancelled');
        break;
      case 'rerun':
        if (run?.status === 'completed') run.rerun('ana');
        break;
      case 'accept': {
        const command = `/assay accept evaluation.churn.accuracy:max_drop --reason "x" --head ${pull.headSha}`;
        pull.comment({ by: number < 0.7 ? 'rita' : 'ana', body: command });
        if (number < 0.7) this.mayPass.add(pull.headSha);
        break;
      }
      case 'close':
        if (number < 0.3) pull.close();
        break;
      case 'conflict':
        pull.setConflicted(number < 0.5);
        break;
      case 'edit':
        for (const comment of pull.commentsBy(this.world.app))
          comment.edit('<!-- assay:v1 project=root -->\noverwritten', 'ana');
    }
  }

  /** Every open pull request comes to a report in the end: what waits has no word. */
  end(random: { uniform: () => number }): void {
    for (const pull of this.pulls) {
      const accuracy = random.uniform() < 0.5 ? 0.01 : -0.05;
      if (pull?.state !== 'open') continue;
      pull.setConflicted(false);
      this.world.finish(this.world.start(pull), pull, { accuracy });
    }
  }

  /** What people see: the checks of the heads and the comments. */
  seen(): unknown {
    return this.pulls.map((pull) => {
      if (pull?.state !== 'open') return null;
      const checks = ['assay / gate', 'assay / churn'].map((name) => this.world.check(pull.headSha, name) ?? null);
      const comments = this.world.comments(pull).map((body) => body.replace(/runs\/\d+/g, 'runs/0'));
      return { head: pull.headSha, checks, comments };
    });
  }
}

/** Whoever listens to a GitHub that loses, doubles and disorders, breaks in the middle, and is asked by two at once. */
class Chaos {
  private readonly replicas = [createReconcileCaches(), createReconcileCaches()];

  constructor(
    private readonly world: ReconciledWorld,
    private readonly random: { uniform: () => number },
  ) {
    for (const kind of ['server_error', 'secondary_limit', 'dropped', 'answer_lost'] as const) {
      world.github.faults.add({ route: '*', kind, chance: 0.03 });
    }
  }

  async listen(): Promise<void> {
    const { random, world } = this;
    const keys = world.github.deliveries.take(world.app).flatMap(({ event, payload }) => {
      const all = random.uniform() < 0.3 ? [] : keysOf(event, payload);
      return random.uniform() < 0.2 ? [...all, ...all] : all;
    });
    keys.sort(() => random.uniform() - 0.5);
    while (keys.length > 0) {
      if (random.uniform() < 0.05) this.replicas[0] = createReconcileCaches();
      const batch = keys.splice(0, random.uniform() < 0.5 ? 2 : 1);
      const follow = await Promise.all(batch.map((key, index) => this.one(key, index)));
      keys.push(...follow.flat());
    }
  }

  async one(key: ReconcileKey, replica: number): Promise<ReconcileKey[]> {
    try {
      const deps = { ...this.world.deps(), caches: this.replicas[replica]! };
      return (await reconcile(key, deps)).follow;
    } catch (error) {
      // The queue would try again; here it is lost.
      if (error instanceof GitHubError && error.retryable) return [];
      throw error;
    }
  }

  async sweep(): Promise<void> {
    const keys: ReconcileKey[] = [{ kind: 'repository', repository: this.world.repository.ref }];
    for (let key = keys.shift(); key; key = keys.shift())
      keys.push(...(await this.one(key, this.random.uniform() < 0.5 ? 0 : 1)));
  }
}

function isGreen(world: ReconciledWorld, pull: PullRequest): boolean {
  return world.check(pull.headSha)?.conclusion === 'success';
}

test.each(Array.from({ length: HISTORIES }, (_, index) => FIRST + index))(
  'history %d ends as the perfect one, whatever was lost, doubled or broken',
  async (seed) => {
    const steps = historyOf(seed);
    const [perfect, real] = [new Happening(), new Happening()];
    for (const step of steps) {
      perfect.happen(step);
      await perfect.world.settle();
    }
    perfect.end(seededRandom(seed));
    perfect.world.pass(1);
    await perfect.world.settle();
    await perfect.world.sweep();

    const chaos = new Chaos(real.world, seededRandom(seed + 1_000_000));
    for (const step of steps) {
      real.happen(step);
      await chaos.listen();
      const green = real.pulls.flatMap((pull) => (pull && isGreen(real.world, pull) ? [pull.headSha] : []));
      expect(green.filter((sha) => !real.mayPass.has(sha))).toEqual([]);
    }
    real.end(seededRandom(seed));
    real.world.github.deliveries.take(real.world.app);
    real.world.github.faults.clear();
    real.world.pass(1);
    await chaos.sweep();
    real.world.pass(1);
    await chaos.sweep();
    expect(real.seen()).toEqual(perfect.seen());
    real.world.pass(1);
    await chaos.sweep();
    real.world.github.forgetRequests();
    await chaos.sweep();
    expect(real.world.writes()).toEqual([]);
  },
);
