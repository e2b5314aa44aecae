import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { ChildProcessWithoutNullStreams } from 'node:child_process';
import { createInterface } from 'node:readline';
import { join } from 'node:path';
import { ROOT } from '../suite.js';
import type { Answer } from './comparison.js';

const PEER = join(ROOT, '.cache/peers/dvc/bin');
const TIMEOUT_MS = 300_000;

/** No analytics, no colours, no state but in `home`, and no way out of this machine. */
function environmentIn(home: string): NodeJS.ProcessEnv {
  const nowhere = 'http://127.0.0.1:9';
  return {
    ...process.env,
    HOME: home,
    XDG_CONFIG_HOME: join(home, 'config'),
    DVC_NO_ANALYTICS: '1',
    DVC_SITE_CACHE_DIR: join(home, 'site'),
    GIT_TERMINAL_PROMPT: '0',
    GIT_SSH_COMMAND: 'false',
    ASSAY_NO_CODE_CACHE: '1',
    NO_COLOR: '1',
    LC_ALL: 'C.UTF-8',
    PYTHONIOENCODING: 'utf-8',
    http_proxy: nowhere,
    https_proxy: nowhere,
    AWS_EC2_METADATA_DISABLED: 'true',
  };
}

/** The real DVC, kept running: its start costs a second. A command that takes too long ends it; the next one starts it again. */
export class Dvc {
  private session: { process: ChildProcessWithoutNullStreams; answers: AsyncIterator<string> } | undefined;

  constructor(private readonly home: string) {}

  async run(directory: string, args: readonly string[]): Promise<Answer> {
    const { process: running, answers } = (this.session ??= this.start());
    const started = performance.now();
    running.stdin.write(`${JSON.stringify({ cwd: directory, args })}\n`);
    const timer = setTimeout(() => running.kill('SIGKILL'), TIMEOUT_MS);
    const { value, done } = await answers.next();
    clearTimeout(timer);
    const seconds = (performance.now() - started) / 1000;
    if (!done) return { ...(JSON.parse(value) as { status: number; output: string }), seconds };
    this.session = undefined;
    return { status: -1, output: '', seconds, timedOut: true };
  }

  stop(): void {
    this.session?.process.stdin.end();
  }

  private start(): NonNullable<Dvc['session']> {
    const script = join(ROOT, 'test/support/dvc_session.py');
    const running = spawn(join(PEER, 'python'), ['-u', script], { env: environmentIn(this.home) });
    running.stderr.resume();
    return { process: running, answers: createInterface({ input: running.stdout })[Symbol.asyncIterator]() };
  }
}

/** What DVC said in an earlier run, kept in a file: it does not change, and asking it is what takes long. */
export class KeptAnswers {
  private readonly answers: Record<string, Answer>;

  constructor(private readonly file: string | undefined) {
    this.answers = file !== undefined && existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as never) : {};
  }

  async get(key: string, ask: () => Answer | Promise<Answer>): Promise<Answer> {
    return (this.answers[key] ??= await ask());
  }

  save(): void {
    if (this.file !== undefined) writeFileSync(this.file, JSON.stringify(this.answers));
  }
}

/** Runs a program to its end and takes the time. */
export function runProgram(home: string, directory: string, file: string, args: readonly string[]): Answer {
  const started = performance.now();
  const { status, stdout, stderr } = spawnSync(file, args, {
    cwd: directory,
    env: environmentIn(home),
    encoding: 'utf8',
    timeout: TIMEOUT_MS,
    maxBuffer: 2 ** 30,
  });
  const seconds = (performance.now() - started) / 1000;
  const answer = { status: status ?? -1, output: stdout, errors: stderr, seconds };
  return status === null ? { ...answer, timedOut: true } : answer;
}

/** DVC's own program, for times that a user sees. */
export const DVC_PROGRAM = join(PEER, 'dvc');
