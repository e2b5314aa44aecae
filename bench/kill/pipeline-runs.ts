import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { wrongObjects } from './invariants.js';
import { ENVIRONMENT, Place } from './place.js';
import { objectPathOf, snapshotOf } from './snapshot.js';
import type { Snapshot } from './snapshot.js';

/** What happens to a run: a signal to Assay after so long, a stage that fails, or both. */
export interface Fault {
  /** A repository without records, or one whose inputs changed since it was reproduced. */
  start: 'fresh' | 'changed';
  signal?: 'SIGKILL' | 'SIGINT' | 'SIGTERM';
  /** Milliseconds after the first stage began, or, where `isEarly`, after the start of the program. */
  afterMs?: number;
  isEarly?: boolean;
  failing?: string;
}

export interface FaultOutcome extends Fault {
  /** Whether the program was still there to get the signal. */
  isHit: boolean;
  /** Stages whose commands had begun. */
  begun: number;
  violations: string[];
}

/** Name, what it needs, and its seconds. */
const STAGES: readonly (readonly [string, readonly string[], number])[] = [
  ['load', [], 0.05],
  ['left', ['load'], 0.15],
  ['middle', ['load'], 0.05],
  ['right', ['load'], 0.1],
  ['left_fine', ['left'], 0.05],
  ['right_fine', ['right'], 0.05],
  ['both', ['left_fine', 'middle'], 0.1],
  ['slow', ['middle'], 0.3],
  ['quick', [], 0],
  ['join', ['both', 'right_fine', 'quick'], 0.05],
  ['alone', [], 0.2],
  ['end', ['join', 'slow'], 0.05],
];
export const STAGE_NAMES: readonly string[] = STAGES.map(([name]) => name);

/** Half of the output is there at first; a child in the background would live on for long. */
const SCRIPT = `set -e
name=$1; seconds=$2; shift 2
sleep 60 & helper=$!
echo "$name begins" > "$name.out"
sleep "$seconds"
test ! -e "fail-$name" || exit 9
mkdir "$name.dir"
cat input "$@" | tr a-y b-z >> "$name.out"
wc -c < "$name.out" > "$name.dir/size"
kill $helper
`;

interface Template {
  place: Place;
  /** What a sequential run comes to. */
  reference: Snapshot;
  /** Entries of the lock before and after it. */
  known: ReadonlySet<string>;
  durationMs: number;
}

/** How long stages may take to be gone after Assay is. */
const GONE_MS = 3000;

/** One pipeline of twelve stages, run again and again with one fault each, every time in a fresh copy. */
export class PipelineTrial {
  private copies = 0;
  private readonly templates = new Map<Fault['start'], Template>();

  constructor(
    private readonly directory: string,
    private readonly program: string,
    private readonly jobs = 4,
  ) {}

  prepare(): void {
    const fresh = new Place(join(this.directory, 'fresh'), this.program);
    fresh.init();
    fresh.write('dvc.yaml', dvcYaml());
    fresh.write('stage.sh', SCRIPT);
    fresh.write('input', 'first\n');
    fresh.write('mine.txt', 'of the user\n');
    fresh.commit('first');
    const changed = this.copyOf(fresh, 'changed');
    changed.assay('repro', '--jobs', '1');
    changed.write('input', 'second\n');
    for (const [start, place] of [
      ['fresh', fresh],
      ['changed', changed],
    ] as const) {
      const sequential = this.copyOf(place, `${start}-sequential`);
      sequential.assay('repro', '--jobs', '1');
      const reference = snapshotOf(sequential);
      const known = new Set([place, sequential].flatMap(({ root }) => entriesIn(join(root, 'dvc.lock'))));
      const parallel = this.copyOf(place, `${start}-parallel`);
      const began = performance.now();
      parallel.assay('repro', '--jobs', String(this.jobs));
      const durationMs = performance.now() - began;
      const wrong = differences(snapshotOf(parallel), reference);
      if (wrong.length > 0) throw new Error(`side by side is not as one after the other: ${wrong.join('; ')}`);
      this.templates.set(start, { place, reference, known, durationMs });
    }
  }

  /** How long the run takes without a fault. */
  durationMs(start: Fault['start']): number {
    return this.templates.get(start)!.durationMs;
  }

  /** Runs once with the fault, looks, runs again without it, and looks again. */
  async run(fault: Fault): Promise<FaultOutcome> {
    const { place: template, reference, known } = this.templates.get(fault.start)!;
    const place = this.copyOf(template, `run-${this.copies++}`);
    const before = snapshotOf(place);
    if (fault.failing !== undefined) place.write(`fail-${fault.failing}`, '');
    const { status, said, isHit } = await this.faulted(place, fault);
    const violations = [...exitViolations(fault, status, isHit, said), ...(await orphans(place))];
    rmSync(join(place.root, `fail-${fault.failing}`), { force: true });
    const begun = new Set([...said.matchAll(/^Running stage (\S+)$/gm)].map(([, name]) => name!));
    const after = snapshotOf(place);
    violations.push(...wrongObjects(after), ...lost(before, after, begun), ...wrongRecords(place, known));
    const again = place.try(['repro', '--jobs', String(this.jobs)]);
    if (again.status !== 0) violations.push(`the next run ended with ${again.status}: ${again.said.slice(-400)}`);
    const last = snapshotOf(place);
    violations.push(...wrongObjects(last), ...differences(last, reference), ...(await orphans(place)));
    if (violations.length === 0) rmSync(place.directory, { recursive: true, force: true });
    return { ...fault, isHit, begun: begun.size, violations };
  }

  private copyOf({ directory }: Place, name: string): Place {
    const copy = new Place(join(this.directory, name), this.program);
    spawnSync('cp', ['-a', directory, copy.directory]);
    copy.writeRemote();
    return copy;
  }

  private async faulted(place: Place, { signal, afterMs = 0, isEarly }: Fault) {
    const args = [place.program, 'repro', '--jobs', String(this.jobs)];
    const child = spawn(process.execPath, args, {
      cwd: place.root,
      env: ENVIRONMENT,
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let said = '';
    let isHit = false;
    let timer: NodeJS.Timeout | undefined;
    const strikeLater = () => {
      if (signal) timer ??= setTimeout(() => (isHit = child.exitCode === null && child.kill(signal)), afterMs);
    };
    if (isEarly) strikeLater();
    child.stderr.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      if (said.includes('Running stage')) strikeLater();
    });
    const [status] = (await once(child, 'close')) as [number | null];
    clearTimeout(timer);
    return { status, said, isHit };
  }
}

function dvcYaml(): string {
  const stages = STAGES.map(([name, needs, seconds]) => {
    const made = needs.map((need) => `${need}.out`);
    const dependencies = ['stage.sh', 'input', ...made].map((path) => `    - ${path}\n`).join('');
    const command = ['sh stage.sh', name, seconds, ...made].join(' ');
    return `  ${name}:\n    cmd: ${command}\n    deps:\n${dependencies}    outs:\n    - ${name}.out\n    - ${name}.dir\n`;
  });
  return `stages:\n${stages.join('')}`;
}

/** As a shell reports the signals that Assay answers in order. */
const INTERRUPTED = { SIGINT: 130, SIGTERM: 143 };

function exitViolations({ signal, failing }: Fault, status: number | null, isHit: boolean, said: string): string[] {
  const allowed = [isHit ? (signal === 'SIGKILL' ? null : INTERRUPTED[signal!]) : 0, 0, failing === undefined ? 0 : 1];
  // A signal may come before Assay listens for it, and then ends it as it ends every program.
  if (isHit && status === null) return [];
  return allowed.includes(status) ? [] : [`the run ended with ${status}: ${said.slice(-400)}`];
}

/** Processes of stages that are still there. */
async function orphans(place: Place): Promise<string[]> {
  const until = performance.now() + GONE_MS;
  for (;;) {
    const found = stageProcesses(place.root);
    if (found.length === 0) return [];
    if (performance.now() > until) return [`processes live on: ${found.join(', ')}`];
    await sleep(50);
  }
}

function stageProcesses(root: string): string[] {
  return readdirSync('/proc').filter((pid) => {
    if (!/^\d+$/.test(pid)) return false;
    try {
      return readFileSync(`/proc/${pid}/environ`, 'latin1').split('\0').includes(`DVC_ROOT=${root}`);
    } catch {
      return false; // it has ended
    }
  });
}

/** What no stage that began may have touched is as before. */
function lost(before: Snapshot, after: Snapshot, begun: ReadonlySet<string>): string[] {
  return [...before.workspace].flatMap(([path, bytes]) => {
    const stage = /^(\w+)\.(?:out|dir)(?:\/|$)/.exec(path)?.[1];
    if (path === 'dvc.lock' && after.workspace.has(path)) return [];
    if (path === '.gitignore' || (stage !== undefined && begun.has(stage))) return [];
    return after.workspace.get(path) === bytes ? [] : [`${path} is lost`];
  });
}

/** Every entry of the lock is the old one or the one that a run in peace comes to, and the cache holds what it names. */
function wrongRecords(place: Place, known: ReadonlySet<string>): string[] {
  const path = join(place.root, 'dvc.lock');
  if (!existsSync(path)) return [];
  const status = place.try(['status', '--json']);
  if (status.status !== 0) return [`status ended with ${status.status}: ${status.said.slice(-400)}`];
  return entriesIn(path).flatMap((entry) => {
    if (!known.has(entry)) return [`the lock holds what was never made: ${entry}`];
    const made = [...entry.slice(entry.indexOf('outs:')).matchAll(/md5: (\w+(?:\.dir)?)\n/g)].map(
      ([, digest]) => digest!,
    );
    const isKept = made.every((digest) => existsSync(join(place.cache, objectPathOf(digest))));
    return isKept ? [] : [`the cache does not hold what the lock names: ${entry}`];
  });
}

function entriesIn(path: string): string[] {
  return existsSync(path)
    ? readFileSync(path, 'utf8')
        .split(/^(?= {2}\S)/m)
        .slice(1)
    : [];
}

function differences(found: Snapshot, wanted: Snapshot): string[] {
  const paths = new Set([...found.workspace.keys(), ...wanted.workspace.keys()]);
  const lacking = [...wanted.cache.keys()]
    .filter((path) => !found.cache.has(path))
    .map((path) => `the cache lacks ${path}`);
  const wrong = [...paths].filter((path) => found.workspace.get(path) !== wanted.workspace.get(path));
  return [
    ...lacking,
    ...wrong.map((path) => `${path} is not as after a sequential run: ${found.workspace.get(path) ?? 'absent'}`),
  ];
}
