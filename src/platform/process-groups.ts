import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';

/** Process groups that must not outlive this process. */
const groups = new Set<number>();
let guard: ChildProcess | undefined;

/**
 * Sees to it that the group of a leader is gone when this process ends, however it does: on its exit, and when it is
 * killed through a shell that waits for the end of its input. The returned function lets the group go.
 */
export function guardGroup(leader: number): () => void {
  if (groups.size === 0) process.on('exit', killAll);
  groups.add(leader);
  guard ??= startGuard();
  guard?.stdin!.write(`+ ${leader}\n`);
  return () => {
    if (!groups.delete(leader)) return;
    if (groups.size === 0) process.off('exit', killAll);
    guard?.stdin!.write(`- ${leader}\n`);
  };
}

/** Sends a signal to every process of a group that is still there. */
export function signalGroup(leader: number, signal: NodeJS.Signals): void {
  try {
    process.kill(process.platform === 'win32' ? leader : -leader, signal);
  } catch {
    // the group is gone
  }
}

function killAll(): void {
  for (const leader of groups) signalGroup(leader, 'SIGKILL');
}

/** Keeps the groups it is told of, and kills what is left of them when nobody can tell it more. */
const GUARD = `
trap '' HUP INT TERM
while read -r verb pid; do
  case $verb in
    +) set -- "$@" "$pid" ;;
    -) for other do shift; [ "$other" = "$pid" ] || set -- "$@" "$other"; done ;;
  esac
done
for leader do kill -s KILL -- "-$leader"; done
`;

/** In a session of its own, so that what is sent to this process's group does not reach it. */
function startGuard(): ChildProcess | undefined {
  if (process.platform === 'win32') return undefined;
  const child = spawn('/bin/sh', ['-c', GUARD, 'assay-guard'], {
    stdio: ['pipe', 'ignore', 'ignore'],
    detached: true,
    env: {},
  });
  child.on('error', () => {});
  child.stdin.on('error', () => {}); // without it a group may outlive this process when it is killed
  child.unref();
  (child.stdin as unknown as { unref(): void }).unref();
  return child;
}
