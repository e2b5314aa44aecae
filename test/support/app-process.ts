import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { ROOT } from './repository-root.js';

/** The App's bundle that is committed, or the one that ASSAY_APP names. */
export const APP = process.env['ASSAY_APP'] ?? join(ROOT, 'dist/app/index.js');

const started = new Set<ChildProcess>();

/** Ends what a test that failed has left running; for `afterEach`. */
export function killApps(): void {
  for (const child of started) child.kill('SIGKILL');
  started.clear();
}

/** The App as a program of its own. */
export interface AppProcess {
  url: string;
  /** Everything it has written. */
  output(): string;
  /** Waits until it is so; after 20 seconds, throws with what the App has written. */
  until(isSo: () => boolean): Promise<void>;
  /** Ends it by SIGTERM, or by that signal; resolves to how it ended. */
  stop(signal?: NodeJS.Signals): Promise<{ code: number | null; signal: string | null }>;
  /** Another one with the same settings, after this one was killed. */
  restart(): Promise<AppProcess>;
}

export interface AppRun {
  output(): string;
  ended: Promise<{ code: number | null; signal: string | null }>;
  kill(signal: NodeJS.Signals): void;
}

/** Runs the program, whatever comes of it. It sees no other variable of the environment. */
export function runApp(settings: Record<string, string>, program = APP): AppRun {
  const child = spawn(process.execPath, [program], { env: { PATH: process.env['PATH'], ...settings } });
  started.add(child);
  let text = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (text += chunk.toString()));
  const ended = once(child, 'close').then(([code, signal]) => ({ code, signal }));
  return { output: () => text, ended, kill: (signal) => void child.kill(signal) };
}

/** Starts the App on a free port of 127.0.0.1 and waits until it listens. */
export async function startApp(settings: Record<string, string>, program = APP): Promise<AppProcess> {
  const run = runApp({ HOST: '127.0.0.1', PORT: '0', ...settings }, program);
  let hasEnded = false;
  void run.ended.then(() => (hasEnded = true));
  const until = async (isSo: () => boolean) => {
    for (let tries = 0; tries < 1600; tries += 1) {
      if (isSo()) return;
      if (hasEnded) break;
      await setTimeout(50);
    }
    throw new Error(`it did not come to that${hasEnded ? '; the App has ended' : ''}:\n${run.output()}`);
  };
  const port = () => /"msg":"listening".*"port":(\d+)/.exec(run.output())?.[1];
  await until(() => port() !== undefined);
  const stop = (signal: NodeJS.Signals = 'SIGTERM') => {
    run.kill(signal);
    return run.ended;
  };
  return {
    url: `http://127.0.0.1:${port()}`,
    output: run.output,
    until,
    stop,
    async restart() {
      await stop('SIGKILL');
      return startApp(settings, program);
    },
  };
}
