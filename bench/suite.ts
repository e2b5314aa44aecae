import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, release, tmpdir, totalmem } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Measured } from './compare.js';

/** The repository this benchmark is part of. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** The committed command line program. */
export const ASSAY = join(ROOT, 'dist/cli/index.js');

/** What one benchmark returns; the first measured contender is the reference. */
export interface Result {
  title: string;
  measured: Measured[];
  /** Greatest allowed ratio of the last contender to the first; none when there is no promise. */
  limit?: number;
  /** Most milliseconds that the last contender may take. */
  mostMs?: number;
  /** How much faster than others the last contender must be, by the least times. */
  promises?: Promised[];
  /** Most resident memory of each command, where that is what was measured. */
  memory?: { limitMiB: number; peaks: { name: string; peakMiB: number }[] };
}

export interface Promised {
  /** Name of a contender. */
  than: string;
  times: number;
}

/** A benchmark works in a fresh directory and returns one or more results; undefined when its peer is not installed. */
export type Benchmark = (directory: string) => Result[] | undefined;

/** Facts without which a figure means nothing. */
export function machineFacts(): Record<string, string> {
  const [first] = cpus();
  return {
    cpu: `${cpus().length} × ${first?.model.trim() ?? 'unknown'}`,
    memory: `${Math.round(totalmem() / 2 ** 30)} GiB`,
    system: `${process.platform} ${process.arch} ${release()}`,
    node: process.version,
  };
}

/** Runs a benchmark in a directory that is gone afterwards. */
export function inFreshDirectory(benchmark: Benchmark): Result[] | undefined {
  const directory = mkdtempSync(join(tmpdir(), 'assay-bench-'));
  try {
    return benchmark(directory);
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

/** Prints a result as a table, the reference first. */
export function printResult({ title, measured, limit, mostMs, promises = [], memory }: Result): void {
  const width = Math.max(...measured.map(({ name }) => name.length));
  console.log(`\n${title}`);
  for (const { name, peakMiB } of memory?.peaks ?? []) {
    console.log(`  ${name.padEnd(24)} ${peakMiB} MiB: ${peakMiB <= memory!.limitMiB ? 'kept' : 'BROKEN'}`);
  }
  for (const { name, medianMs, minMs, cpuMs, ratio, rounds } of measured) {
    const cpu = cpuMs === null ? '' : `  cpu ${cpuMs.toFixed(0).padStart(7)} ms`;
    console.log(
      `  ${name.padEnd(width)}  ${medianMs.toFixed(1).padStart(9)} ms  least ${minMs.toFixed(1).padStart(9)} ms${cpu}  ${ratio.toFixed(2)}×  (${rounds} runs)`,
    );
  }
  for (const { than, times } of promises) {
    const other = measured.find(({ name }) => name === than);
    if (!other) continue;
    const reached = other.minMs / measured.at(-1)!.minMs;
    console.log(`  promised ≥ ${times}× ${than}: ${reached.toFixed(2)}× ${reached >= times ? 'kept' : 'BROKEN'}`);
  }
  if (mostMs !== undefined) {
    const { minMs } = measured.at(-1)!;
    console.log(`  promised ≤ ${mostMs} ms: ${minMs.toFixed(0)} ms ${minMs <= mostMs ? 'kept' : 'BROKEN'}`);
  }
  if (limit !== undefined) {
    const { ratio } = measured.at(-1)!;
    console.log(`  promised ≤ ${limit}×: ${ratio <= limit ? 'kept' : 'BROKEN'}`);
  }
}

/** Writes what was measured, with the machine's facts, as JSON; what other benchmarks left in the file stays. */
export function writeResults(file: string, measured: Record<string, Result[]>): void {
  const known = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as object) : {};
  const added = Object.entries(measured).map(([name, results]) => [name, { machine: machineFacts(), results }]);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify({ ...known, ...Object.fromEntries(added) }, null, 2)}\n`);
  console.log(`\nWritten to ${file}`);
}
