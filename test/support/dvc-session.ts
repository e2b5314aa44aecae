import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { QUIET_ENVIRONMENT } from './temporary-repository.js';

const SCRIPT = fileURLToPath(new URL('dvc_session.py', import.meta.url));

/** The real DVC, whose start costs a second, kept running: any number of its commands cost little more than their work. */
export class DvcSession {
  private readonly process;
  private readonly answers;

  /** `python` is the interpreter DVC is installed for, `home` a directory for what it keeps outside repositories. */
  constructor(python: string, home: string) {
    const env = { ...QUIET_ENVIRONMENT, HOME: home, DVC_SITE_CACHE_DIR: `${home}/site`, PYTHONIOENCODING: 'utf-8' };
    this.process = spawn(python, ['-u', SCRIPT], { env, stdio: ['pipe', 'pipe', 'pipe'] });
    this.process.stderr.resume();
    this.answers = createInterface({ input: this.process.stdout })[Symbol.asyncIterator]();
  }

  /** Runs `dvc <args>` in a directory. */
  async run(cwd: string, ...args: string[]): Promise<{ status: number; output: string }> {
    this.process.stdin.write(`${JSON.stringify({ cwd, args })}\n`);
    const { value, done } = await this.answers.next();
    if (done) throw new Error(`DVC ended during dvc ${args.join(' ')}`);
    return JSON.parse(value) as { status: number; output: string };
  }

  /** The same; a failure fails the test. */
  async succeed(cwd: string, ...args: string[]): Promise<string> {
    const { status, output } = await this.run(cwd, ...args);
    if (status !== 0) throw new Error(`dvc ${args.join(' ')}: ${status} ${output}`);
    return output;
  }

  async stop(): Promise<void> {
    const ended = once(this.process, 'exit');
    this.process.stdin.end();
    await ended;
  }
}
