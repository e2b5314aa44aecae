import { describeCheckRun, describeCheckSuite } from './describe/checks.js';
import type { Account, Actor, App, CheckRun, CheckSuite } from './model.js';
import type { Repository } from './repository.js';
import type { World } from './world.js';

/** Older ones of a name beyond this many are forgotten. */
const MOST_OF_A_NAME = 1000;

/** The check suites and check runs of a repository. */
export class CheckBoard {
  readonly suites: CheckSuite[] = [];
  readonly runs: CheckRun[] = [];
  private readonly world: World;

  constructor(private readonly repository: Repository) {
    this.world = repository.world;
  }

  runsOf(sha?: string): CheckRun[] {
    return this.runs.filter(({ headSha }) => sha === undefined || headSha === sha);
  }

  runsIn(suite: CheckSuite): CheckRun[] {
    return this.runs.filter((run) => run.suite === suite);
  }

  newSuite(app: App, headSha: string, headBranch: string | null, before: string | null = null): CheckSuite {
    const createdAt = this.world.now();
    const suite = { id: this.world.nextId(), app, headSha, headBranch, before, createdAt, updatedAt: createdAt };
    this.suites.push(suite);
    return suite;
  }

  /** The one suite that an App other than Actions has for a commit. */
  suiteOf(app: App, headSha: string): CheckSuite {
    const known = this.suites.find((suite) => suite.app === app && suite.headSha === headSha);
    if (known) return known;
    const branch = [...this.repository.branches].find(([, sha]) => sha === headSha)?.[0] ?? null;
    return this.newSuite(app, headSha, branch);
  }

  /** A suite for each App that writes checks here, as GitHub makes one on every push. */
  requestSuites(sha: string, branch: string | null, before: string): void {
    for (const installation of this.world.installations) {
      if (!installation.covers(this.repository) || installation.permissions.checks !== 'write') continue;
      const { app } = installation;
      if (this.suites.some((suite) => suite.app === app && suite.headSha === sha)) continue;
      this.tellOfSuite('requested', this.newSuite(app, sha, branch, before), app.bot);
    }
  }

  add(about: Partial<CheckRun> & Pick<CheckRun, 'suite' | 'name' | 'status'>): CheckRun {
    const run: CheckRun = {
      id: this.world.nextId(),
      app: about.suite.app,
      headSha: about.suite.headSha,
      conclusion: null,
      externalId: null,
      detailsUrl: null,
      startedAt: this.world.now(),
      completedAt: null,
      output: { title: null, summary: null, text: null, annotations: [] },
      actions: [],
      ...about,
    };
    this.runs.push(run);
    const ofName = this.runsIn(run.suite).filter(({ name }) => name === run.name);
    if (ofName.length > MOST_OF_A_NAME) this.runs.splice(this.runs.indexOf(ofName[0]!), 1);
    this.tellOfRun('created', run, run.app.bot);
    if (run.status === 'completed') this.tellOfRun('completed', run, run.app.bot);
    return run;
  }

  change(id: number, change: Partial<CheckRun>): CheckRun {
    const run = this.find(id);
    const wasCompleted = run.status === 'completed';
    Object.assign(run, change);
    run.suite.updatedAt = this.world.now();
    if (!wasCompleted && run.status === 'completed') this.tellOfRun('completed', run, run.app.bot);
    return run;
  }

  /** A click beside a check: "Re-run", or one of the buttons that its App put there. */
  press(action: 'rerequested' | 'requested_action', id: number, by: Actor, identifier?: string): void {
    const run = this.find(id);
    if (identifier !== undefined && !run.actions.some((one) => one.identifier === identifier)) {
      throw new Error(`check ${id} has no button ${identifier}`);
    }
    const more = identifier === undefined ? {} : { requested_action: { identifier } };
    this.tellOfRun(action, run, this.world.actor(by), run.app, more);
  }

  pressAll(sha: string, app: App, by: Actor): void {
    this.tellOfSuite('rerequested', this.suiteOf(app, sha), this.world.actor(by));
  }

  private find(id: number): CheckRun {
    const run = this.runs.find((one) => one.id === id);
    if (!run) throw new Error(`${this.repository.fullName} has no check run ${id}`);
    return run;
  }

  private tellOfRun(action: string, run: CheckRun, sender: Account, onlyTo?: App, more: object = {}): void {
    const { world, repository } = this;
    world.emit({
      event: 'check_run',
      action,
      repository,
      sender,
      ...(onlyTo && { onlyTo }),
      content: () => ({ ...more, check_run: describeCheckRun(world, repository, run, 'webhook') }),
    });
  }

  private tellOfSuite(action: string, suite: CheckSuite, sender: Account): void {
    const { world, repository } = this;
    world.emit({
      event: 'check_suite',
      action,
      repository,
      sender,
      onlyTo: suite.app,
      content: () => ({ check_suite: describeCheckSuite(world, repository, suite, 'webhook') }),
    });
  }
}
