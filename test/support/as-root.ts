import { spawnSync } from 'node:child_process';
import { describe, test } from '@jest/globals';

const PREFIX = process.getuid?.() === 0 ? [] : ['sudo', '-n'];

/** Runs a program as root and returns what it printed; throws when it fails. */
export function runAsRoot(...command: string[]): string {
  const [program, ...args] = [...PREFIX, ...command];
  const { status, stdout, stderr } = spawnSync(program!, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${command.join(' ')}: ${stderr}`);
  return stdout;
}

/** Runs a program as an ordinary user who owns nothing here. */
export function runAsNobody(
  command: readonly string[],
  { cwd, env }: { cwd: string; env: NodeJS.ProcessEnv },
): { status: number | null; said: string } {
  const user = ['setpriv', '--reuid', '65534', '--regid', '65534', '--clear-groups'];
  const variables = Object.entries(env).map(([name, value]) => `${name}=${value}`);
  const [program, ...args] = [...PREFIX, ...user, 'env', '-i', ...variables, ...command];
  const { status, stdout, stderr } = spawnSync(program!, args, { cwd, encoding: 'utf8' });
  return { status, said: stdout + stderr };
}

/** A suite that mounts or changes users: it needs root on Linux, or sudo without a password. Skipped loudly without; fails in CI. */
export function describeAsRoot(title: string, suite: () => void): void {
  const canBeRoot =
    process.platform === 'linux' && (PREFIX.length === 0 || spawnSync('sudo', ['-n', 'true']).status === 0);
  if (canBeRoot) {
    describe(title, suite);
  } else if (process.env['CI'] === 'true') {
    test(`${title}: there is root`, () => {
      throw new Error('needs root on Linux, or sudo without a password');
    });
  } else {
    console.warn(`SKIPPED ${title}: needs root on Linux, or sudo without a password`);
    describe.skip(title, () => test('needs root', () => {}));
  }
}
