import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { startUpEnvironment } from './compare.js';
import type { Measured } from './compare.js';
import { ROOT } from './suite.js';
import type { Result } from './suite.js';

/** What a runner downloads with, in bytes per second. */
const DOWNLOAD_RATE = 20e6;
const ROUNDS = 3;

/**
 * A CI job on a machine with nothing installed, until the state of the data is known: the archive of the Action at 20 MB/s,
 * unpacking it and `status`, without any code kept from an earlier run; beside making a virtual environment, installing
 * DVC with S3 support from the package index as it is, and `dvc status`.
 */
export function coldJob(directory: string): Result[] {
  const repository = join(directory, 'telco-churn');
  cpSync(join(ROOT, 'examples/telco-churn'), repository, { recursive: true });
  execFileSync('git', ['init', '--quiet'], { cwd: repository });
  const rounds = <T>(count: number, work: (place: string) => T) =>
    Array.from({ length: count }, () => work(mkdtempSync(join(directory, 'job-'))));
  const archive = join(directory, 'action.tar.gz');
  execFileSync('git', ['archive', '--format=tar.gz', '--output', archive, 'HEAD'], { cwd: ROOT });
  const downloadMs = (statSync(archive).size / DOWNLOAD_RATE) * 1000;
  return [
    {
      title: `cold job until status is known (archive of the Action: ${(statSync(archive).size / 1e6).toFixed(1)} MB)`,
      measured: against(
        rounds(1, (place) => timed(() => installDvc(place, repository))),
        [['assay', rounds(ROUNDS, (place) => downloadMs + timed(() => unpackAction(place, archive, repository)))]],
      ),
      promises: [{ than: 'dvc', times: 20 }],
    },
  ];
}

function installDvc(place: string, repository: string): void {
  const version = /^DVC=(.+)$/m.exec(readFileSync(join(ROOT, 'test/support/install-peers.sh'), 'utf8'))![1]!;
  const bin = join(place, 'venv/bin');
  execFileSync('python3', ['-m', 'venv', join(place, 'venv')]);
  execFileSync(join(bin, 'pip'), ['install', '--quiet', '--no-cache-dir', '--no-input', `dvc[s3]==${version}`]);
  execFileSync(join(bin, 'dvc'), ['status'], { cwd: repository, env: quiet(place), stdio: 'ignore' });
}

function unpackAction(place: string, archive: string, repository: string): void {
  mkdirSync(join(place, 'action'));
  execFileSync('tar', ['-xzf', archive, '-C', join(place, 'action')]);
  const program = join(place, 'action/dist/cli/index.js');
  execFileSync(process.execPath, [program, 'status'], { cwd: repository, env: quiet(place), stdio: 'ignore' });
}

/** Nothing kept from an earlier job. */
function quiet(place: string): NodeJS.ProcessEnv {
  const home = join(place, 'home');
  return { ...startUpEnvironment(), HOME: home, XDG_CACHE_HOME: home, DVC_NO_ANALYTICS: '1', DVC_SITE_CACHE_DIR: home };
}

function timed(work: () => void): number {
  const started = performance.now();
  work();
  return performance.now() - started;
}

function against(dvc: number[], others: [string, number[]][]): Measured[] {
  const base = Math.min(...dvc);
  return [['dvc', dvc] as const, ...others].map(([name, times]) => {
    const sorted = [...times].sort((a, b) => a - b);
    const medianMs = Math.round(sorted[sorted.length >> 1]!);
    return { name, medianMs, minMs: Math.round(sorted[0]!), cpuMs: null, ratio: medianMs / base, rounds: times.length };
  });
}
