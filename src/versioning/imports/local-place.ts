import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { UserError } from '../../core/errors.js';
import { statIfExists } from '../../platform/files.js';
import { hashFile, readBlocks } from '../file-hash.js';
import { formatManifest, manifestDigest } from '../format-manifest.js';
import { manifestPathProblem } from '../safe-path.js';
import type { Found, SourceFile, SourcePlace } from './source-place.js';

/**
 * A file or directory of this machine; `path` is absolute. Links to files count as files, links to directories are left
 * out, as in a tracked directory. Throws `SOURCE_UNREADABLE` (exit 2) for what is neither.
 */
export function localPlace(path: string): SourcePlace {
  return {
    look: () => Promise.resolve(look(path)),
    close: () => {},
  };
}

function look(path: string): Found | undefined {
  const stat = statIfExists(path);
  if (!stat) return undefined;
  if (stat.isFile()) {
    const { digest, sizeBytes } = hashFile(path);
    const executable = (stat.mode & 0o100) !== 0;
    const recorded = { digest, sizeBytes, ...(executable && { executable }) };
    return { recorded, isDirectory: false, files: [fileAt(path, '', sizeBytes)] };
  }
  if (!stat.isDirectory()) throw unreadable(path, 'is neither a file nor a directory');
  const files: SourceFile[] = [];
  const entries = [];
  let total = 0;
  for (const file of walk(path)) {
    const { digest, sizeBytes } = hashFile(join(path, file));
    entries.push({ path: file, digest });
    files.push(fileAt(join(path, file), file, sizeBytes));
    total += sizeBytes;
  }
  const digest = manifestDigest(formatManifest(entries));
  return { recorded: { digest, sizeBytes: total, fileCount: files.length }, isDirectory: true, files };
}

function fileAt(absolute: string, path: string, sizeBytes: number): SourceFile {
  return { path, sizeBytes, open: () => Promise.resolve(readBlocks(absolute)) };
}

function* walk(root: string): Generator<string> {
  const pending = [''];
  for (let below = pending.pop(); below !== undefined; below = pending.pop()) {
    for (const entry of readdirSync(join(root, below), { withFileTypes: true })) {
      const file = below === '' ? entry.name : `${below}/${entry.name}`;
      if (entry.isDirectory()) {
        if (entry.name !== '.git' && entry.name !== '.dvc') pending.push(file);
        continue;
      }
      const target = statIfExists(join(root, file));
      if (!target) throw unreadable(join(root, file), 'is a link to something that is not there');
      if (target.isDirectory()) continue;
      const problem = target.isFile() ? manifestPathProblem(file) : 'is neither a file nor a directory';
      if (problem !== undefined) throw unreadable(join(root, file), problem);
      yield file;
    }
  }
}

function unreadable(path: string, problem: string): UserError {
  return new UserError({
    code: 'SOURCE_UNREADABLE',
    message: `${path} ${problem}`,
    hint: 'Move it away, or import files and directories beside it one by one.',
    exitCode: 2,
  });
}
