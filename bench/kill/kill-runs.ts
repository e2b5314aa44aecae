import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { referenced, violations } from './invariants.js';
import type { Facts } from './invariants.js';
import { ENVIRONMENT, Place } from './place.js';
import type { Scenario } from './scenarios.js';
import { snapshotOf } from './snapshot.js';
import type { Snapshot } from './snapshot.js';

/** Where runs take place. */
export interface Ground {
  /** An empty directory. */
  directory: string;
  /** Path of the program under test. */
  program: string;
  /** A bucket whose objects are plain files below `directory`, and a remote's lines for a prefix; for scenarios with S3. */
  s3?: { directory: string; remote: (prefix: string) => string };
}

/** When the process is killed: so many milliseconds after its start, or as it enters its n-th call of the kernel. */
export type KillMoment = { afterMs: number } | { syscall: string; nth: number };

export interface KillOutcome {
  scenario: string;
  moment: KillMoment;
  /** Whether the program ended by itself before. */
  wasKilled: boolean;
  /** Temporary files the killed process left, and how many were left when the second run had ended. */
  leftovers: number;
  leftoversAfter: number;
  violations: string[];
}

/** System calls by which files come, change and go. */
const SYSCALLS =
  'rename renameat renameat2 link linkat symlink symlinkat unlink unlinkat rmdir mkdir mkdirat write pwrite64 ftruncate fchmod chmod fchmodat fsync fdatasync copy_file_range sendfile ioctl utimensat'.split(
    ' ',
  );

/** A scenario ready to be killed again and again, each time in a fresh copy. */
export class PreparedScenario {
  private copies = 0;
  private constructor(
    readonly scenario: Scenario,
    private readonly ground: Ground,
    private readonly template: Place,
    private readonly facts: Facts,
    /** How long the command takes when nobody kills it. */
    readonly durationMs: number,
  ) {}

  static async prepare(scenario: Scenario, ground: Ground): Promise<PreparedScenario> {
    const template = placeAt(scenario, ground, 'template');
    template.init();
    scenario.prepare(template);
    const before = snapshotOf(template);
    const isExpendable = scenario.isExpendable ?? (() => false);
    const facts = { before, reference: before, referenced: referenced(template), isExpendable };
    const draft = new PreparedScenario(scenario, ground, template, facts, 0);
    const durations: number[] = [];
    let reference = before;
    for (let round = 0; round < 2; round++) {
      const copy = draft.copy();
      const started = performance.now();
      copy.assay(...scenario.command);
      durations.push(performance.now() - started);
      reference = snapshotOf(copy);
      draft.drop(copy);
    }
    const wrong = violations(template, reference, { ...facts, reference });
    if (wrong.length > 0) throw new Error(`${scenario.name}, not killed: ${wrong.join('; ')}`);
    return new PreparedScenario(scenario, ground, template, { ...facts, reference }, Math.min(...durations));
  }

  /** How often the command makes each of the calls that change files, the most of one thread. */
  countSyscalls(): Map<string, number> {
    const copy = this.copy();
    const log = join(this.ground.directory, 'strace.log');
    const args = ['-f', '-qq', '-o', log, '-e', `trace=${SYSCALLS.map((name) => `?${name}`).join(',')}`];
    spawnSync('strace', [...args, process.execPath, copy.program, ...this.scenario.command], {
      cwd: copy.root,
      env: ENVIRONMENT,
      stdio: 'ignore',
    });
    const byThread = new Map<string, number>();
    for (const line of readFileSync(log, 'utf8').split('\n')) {
      const [, thread, name] = /^(\d+) +(\w+)\(/.exec(line) ?? [];
      if (name !== undefined) byThread.set(`${thread} ${name}`, (byThread.get(`${thread} ${name}`) ?? 0) + 1);
    }
    const most = new Map<string, number>();
    for (const [key, count] of byThread) {
      const name = key.split(' ')[1]!;
      most.set(name, Math.max(most.get(name) ?? 0, count));
    }
    this.drop(copy);
    return most;
  }

  /** Kills the command once, looks, runs it again, and looks again. */
  async killAt(moment: KillMoment): Promise<KillOutcome> {
    const { scenario, facts } = this;
    const copy = this.copy();
    const wasKilled = await killed(copy, scenario.command, moment);
    if (scenario.settleMs !== undefined) await sleep(scenario.settleMs);
    const after = snapshotOf(copy);
    const found = violations(copy, after, facts).map((text) => `after the kill: ${text}`);
    const status = copy.try(['status', '--json']);
    if (status.status !== 0) found.push(`status ended with ${status.status}: ${status.said}`);
    let last = after;
    if (differences(after, facts.reference).length > 0) {
      const again = copy.try(scenario.command);
      last = snapshotOf(copy);
      if (again.status !== 0) found.push(`the second run ended with ${again.status}: ${again.said.slice(0, 500)}`);
      found.push(...violations(copy, last, facts).map((text) => `after the second run: ${text}`));
      found.push(...differences(last, facts.reference).map((text) => `the second run does not converge: ${text}`));
    }
    if (found.length === 0 || process.env['KEEP_PLACES'] === undefined) this.drop(copy);
    else found.push(`kept in ${copy.directory}`);
    const [leftovers, leftoversAfter] = [after.leftovers.length, last.leftovers.length];
    return { scenario: scenario.name, moment, wasKilled, leftovers, leftoversAfter, violations: found };
  }

  dispose(): void {
    this.drop(this.template);
  }

  private copy(): Place {
    const copy = placeAt(this.scenario, this.ground, `copy-${this.copies++}`);
    const pairs = [[this.template.directory, copy.directory]];
    if (copy.prefix) pairs.push([this.template.remote, copy.remote]);
    for (const [from, to] of pairs) spawnSync('cp', ['-a', from!, to!]);
    copy.writeRemote();
    return copy;
  }

  private drop(place: Place): void {
    rmSync(place.directory, { recursive: true, force: true });
    if (place.prefix) rmSync(place.remote, { recursive: true, force: true });
  }
}

function placeAt(scenario: Scenario, { directory, program, s3 }: Ground, name: string): Place {
  const id = `${scenario.name.toLowerCase().replace(/[^a-z0-9]+/g, '-')}-${name}`;
  const at = join(directory, id);
  if (scenario.remote === 'local') return new Place(at, program);
  if (!s3) throw new Error(`${scenario.name} needs an S3 server`);
  return new Place(at, program, { remote: s3.remote(id), directory: join(s3.directory, id) });
}

async function killed(place: Place, command: readonly string[], moment: KillMoment): Promise<boolean> {
  const program = [process.execPath, place.program, ...command];
  const inject =
    'syscall' in moment
      ? ['strace', '-f', '-qq', '-o', '/dev/null', '-e', `inject=${moment.syscall}:signal=SIGKILL:when=${moment.nth}`]
      : [];
  const [first, ...args] = [...inject, ...program];
  const child = spawn(first!, args, { cwd: place.root, env: ENVIRONMENT, stdio: 'ignore' });
  const timer = 'afterMs' in moment ? setTimeout(() => child.kill('SIGKILL'), moment.afterMs) : undefined;
  const [status, signal] = (await once(child, 'close')) as [number | null, NodeJS.Signals | null];
  clearTimeout(timer);
  return signal === 'SIGKILL' || status === 137;
}

function differences(found: Snapshot, wanted: Snapshot): string[] {
  return (['workspace', 'cache', 'remote'] as const).flatMap((region) => {
    const paths = new Set([...found[region].keys(), ...wanted[region].keys()]);
    return [...paths]
      .filter((path) => found[region].get(path) !== wanted[region].get(path))
      .slice(0, 5)
      .map(
        (path) =>
          `${region} ${path}: ${found[region].get(path) ?? 'absent'}, not ${wanted[region].get(path) ?? 'absent'}`,
      );
  });
}
