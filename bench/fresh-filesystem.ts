import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A place for one benchmark whose file system has no past. */
export interface FreshFileSystem {
  directory: string;
  /** What it is, for the table. */
  kind: string;
  dispose(): void;
}

/**
 * An ext4 with journal in an image file, made anew; mounting it needs root on Linux. Elsewhere a temporary directory,
 * whose figures mean less: an ext4 without a journal, as on some CI disks, makes creating files after deleting many up to
 * sixteen times slower. `options` are more of mkfs.ext4's.
 */
export function freshFileSystem(sizeGiB: number, options: readonly string[] = []): FreshFileSystem {
  const base = mkdtempSync(join(tmpdir(), 'assay-bench-'));
  const remove = () => rmSync(base, { recursive: true, force: true });
  if (process.platform !== 'linux' || process.getuid?.() !== 0) {
    return { directory: base, kind: 'temporary directory', dispose: remove };
  }
  const image = join(base, 'image');
  const directory = join(base, 'mounted');
  mkdirSync(directory);
  try {
    execFileSync('truncate', ['-s', `${sizeGiB}G`, image]);
    execFileSync('mkfs.ext4', ['-q', '-E', 'lazy_itable_init=1,lazy_journal_init=1', '-i', '4096', ...options, image]);
    // past the page cache, which would hold everything twice
    const device = execFileSync('losetup', ['--find', '--show', '--direct-io=on', image], { encoding: 'utf8' }).trim();
    execFileSync('mount', ['-o', 'noatime', device, directory]);
    execFileSync('losetup', ['--detach', device]); // once it is not mounted any more
  } catch (cause) {
    remove();
    throw new Error('no ext4 image could be mounted; run the benchmark as an ordinary user to do without', { cause });
  }
  return {
    directory,
    kind: 'ext4 with journal, made for this run',
    dispose() {
      execFileSync('umount', ['-l', directory]); // a server that was told to stop may not be gone yet
      remove();
    },
  };
}
