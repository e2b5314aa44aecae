import { readdirSync } from 'node:fs';
import { join, posix } from 'node:path';
import { UserError } from '../core/errors.js';
import { byCodePoint, byDirectory } from '../core/repository-path.js';
import { readDvcFiles } from './dvc-file.js';
import { dvcIgnoreRules, gitIgnoreRules } from './ignore-rules.js';
import { isRepositoryRoot } from './repository.js';
import type { Repository } from './repository.js';

/** Files that say what is tracked; POSIX paths relative to the root. */
export interface PipelineFiles {
  /** Sorted by code point. */
  dvcFiles: string[];
  /** In the order of a walk: a directory's own before those below it. */
  dvcYamls: string[];
}

/**
 * Finds `*.dvc` and `dvc.yaml` files as DVC does: not in `.git` and `.dvc`, nested repositories, linked directories,
 * what `.dvcignore` or git leave out, nor inside the outputs of the `.dvc` files found on the way.
 */
export function findPipelineFiles(repository: Repository): PipelineFiles {
  const dvcIgnored = dvcIgnoreRules(repository);
  const gitIgnored = gitIgnoreRules(repository);
  const found: PipelineFiles = { dvcFiles: [], dvcYamls: [] };
  const outputs = new Set<string>();
  const pending = [''];
  for (let directory = pending.pop(); directory !== undefined; directory = pending.pop()) {
    if (outputs.has(directory)) continue;
    for (const entry of readdirSync(join(repository.root, directory), { withFileTypes: true })) {
      const path = directory === '' ? entry.name : `${directory}/${entry.name}`;
      const isDirectory = entry.isDirectory();
      if (!isDirectory && !isPipelineFile(entry.name)) continue;
      if (dvcIgnored.ignoresBelow(path, isDirectory) || gitIgnored.ignoresBelow(path, isDirectory)) continue;
      if (!isDirectory) {
        if (entry.name === 'dvc.yaml') found.dvcYamls.push(path);
        else found.dvcFiles.push(path);
        for (const output of outputsOf(repository, path)) outputs.add(output);
      } else if (!isRepositoryRoot(join(repository.root, path))) {
        pending.push(path);
      }
    }
  }
  found.dvcFiles.sort(byCodePoint);
  found.dvcYamls.sort((a, b) => byDirectory(posix.dirname(a), posix.dirname(b)));
  return found;
}

function isPipelineFile(name: string): boolean {
  return name === 'dvc.yaml' || (name.endsWith('.dvc') && name !== '.dvc');
}

/** Outputs of a `.dvc` file; none of one that cannot be read, which whoever reads it will say. */
function outputsOf(repository: Repository, path: string): string[] {
  if (!path.endsWith('.dvc')) return [];
  try {
    return readDvcFiles(repository, [path]).flatMap(({ outputs }) => outputs.map((output) => output.path));
  } catch (error) {
    if (error instanceof UserError) return [];
    throw error;
  }
}
