import { readFileSync } from 'node:fs';

const FIRST_LOOK_MS = 4;
const MOST_MS = 200;

/**
 * Watches the memory of a process and all its descendants: `stop` gives the most resident bytes seen at one look, or null
 * where the system does not say (Linux does) or they ended before a first look. Pages that processes share count in each.
 */
export function watchMemory(pid: number): { stop: () => number | null } {
  let peak: number | null = null;
  let delayMs = FIRST_LOOK_MS;
  let timer: NodeJS.Timeout | undefined;
  const look = () => {
    const bytes = residentBytes(pid);
    if (bytes > 0) peak = Math.max(peak ?? 0, bytes);
    delayMs = Math.min(MOST_MS, delayMs * 2);
    timer = setTimeout(look, delayMs);
    timer.unref();
  };
  if (process.platform === 'linux') timer = setTimeout(look, delayMs);
  return {
    stop() {
      clearTimeout(timer);
      return peak;
    },
  };
}

/** What the tree holds now; a single process that held more before than all of them do now counts with that. */
function residentBytes(root: number): number {
  let sum = 0;
  let most = 0;
  const pids = [root];
  for (const pid of pids) {
    const status = readProc(`${pid}/status`);
    sum += kilobytes(status, 'VmRSS');
    most = Math.max(most, kilobytes(status, 'VmHWM'));
    // A thread may start processes as well; those of the main one are nearly all.
    const children = readProc(`${pid}/task/${pid}/children`).trim();
    if (children !== '') pids.push(...children.split(' ').map(Number));
  }
  return Math.max(sum, most) * 1024;
}

function kilobytes(status: string, name: string): number {
  return Number(new RegExp(`^${name}:\\s*(\\d+) kB$`, 'm').exec(status)?.[1] ?? 0);
}

function readProc(path: string): string {
  try {
    return readFileSync(`/proc/${path}`, 'utf8');
  } catch {
    return ''; // it has ended, or belongs to somebody else
  }
}
