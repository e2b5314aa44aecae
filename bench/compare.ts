import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** One way of doing the job that a benchmark times: a program and its arguments, never a shell. */
export interface Contender {
  name: string;
  command: string;
  args: readonly string[];
  cwd?: string;
  environment?: NodeJS.ProcessEnv;
  /** How it ends; 0 where left out. */
  exitCode?: number;
  /** Puts things back before each timed run; not timed. */
  prepare?: () => void;
}

/** What was measured of one contender; times in milliseconds, medians over `rounds`. */
export interface Measured {
  name: string;
  medianMs: number;
  minMs: number;
  /** Processor time of the process and its children; null where the system does not say. */
  cpuMs: number | null;
  /** Median of the per-round ratios to the first contender. */
  ratio: number;
  rounds: number;
}

/**
 * Runs the contenders in turn, round after round, so that a noisy machine is unfair to all alike. The first is what the
 * others are compared with. One unmeasured round warms the file cache. `settle` is called before each run, untimed.
 * Throws when a run fails.
 */
export function compare(contenders: readonly Contender[], rounds: number, settle?: () => void): Measured[] {
  const timed = (contender: Contender) => {
    contender.prepare?.();
    settle?.();
    return timeOnce(contender);
  };
  contenders.forEach(timed);
  const times = contenders.map(() => [] as { wallMs: number; cpuMs: number | null }[]);
  for (let round = 0; round < rounds; round++) {
    contenders.forEach((contender, index) => times[index]!.push(timed(contender)));
  }
  return contenders.map(({ name }, index) => {
    const own = times[index]!;
    const walls = own.map(({ wallMs }) => wallMs);
    const cpus = own.map(({ cpuMs }) => cpuMs).filter((cpuMs) => cpuMs !== null);
    const ratios = walls.map((wallMs, round) => wallMs / times[0]![round]!.wallMs);
    return {
      name,
      medianMs: rounded(median(walls)),
      minMs: rounded(Math.min(...walls)),
      cpuMs: cpus.length === 0 ? null : rounded(median(cpus)),
      ratio: rounded(median(ratios)),
      rounds,
    };
  });
}

function timeOnce({ name, command, args, cwd, environment, exitCode = 0 }: Contender): {
  wallMs: number;
  cpuMs: number | null;
} {
  const cpuBefore = childrenCpuMs();
  const started = performance.now();
  const { status, error, stderr } = spawnSync(command, args, {
    cwd,
    env: environment ?? startUpEnvironment(),
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
  });
  const wallMs = performance.now() - started;
  if (status !== exitCode) throw new Error(`${name} ended with ${status}: ${stderr}`, { cause: error });
  const cpuAfter = childrenCpuMs();
  return { wallMs, cpuMs: cpuBefore === null || cpuAfter === null ? null : cpuAfter - cpuBefore };
}

/** This process's environment without what makes Node itself start slower (reading a certificate bundle: 38 ms). */
export function startUpEnvironment(): NodeJS.ProcessEnv {
  return { ...process.env, NODE_EXTRA_CA_CERTS: undefined, NODE_OPTIONS: undefined, CI: undefined };
}

/** Processor time of all children waited for, from Linux's /proc in ticks of 10 ms. */
function childrenCpuMs(): number | null {
  if (process.platform !== 'linux') return null;
  const fields = readFileSync('/proc/self/stat', 'utf8').split(') ')[1]!.split(' ');
  return (Number(fields[13]) + Number(fields[14])) * 10;
}

/** The middle value; the mean of the two middle ones for an even count. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
