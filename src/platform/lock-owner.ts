import { readFileSync } from 'node:fs';

/** Who says to have the lock, by the file's content; undefined when it cannot be read. */
export function lockOwner(path: string): { pid: number; owner: string } | undefined {
  try {
    const [pid, owner = ''] = readFileSync(path, 'utf8').trim().split('\n');
    return /^\d+$/.test(pid ?? '') ? { pid: Number(pid), owner } : undefined;
  } catch {
    return undefined;
  }
}
