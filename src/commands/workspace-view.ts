import { readFileSync, readdirSync } from 'node:fs';
import { byCodePoint } from '../core/repository-path.js';
import { statIfExists } from '../platform/files.js';
import type { RevisionView } from './revision-view.js';
import { storedFiles } from './stored-files.js';
import { recordedOutputs } from './workspace.js';
import type { Workspace } from './workspace.js';

/** The work tree as a revision: files that nobody checked out come from the cache and, with `readFromRemote`, from the remote. */
export function workspaceView(workspace: Workspace, readFromRemote: boolean): RevisionView {
  const { repository, pipelines } = workspace;
  const outputs = recordedOutputs(workspace);
  const stored = storedFiles(repository, outputs, { name: 'workspace', readFromRemote });
  const onDisk = (path: string) => `${repository.root}/${path}`;
  return {
    name: 'workspace',
    pipelines,
    outputs,
    unread: [],
    async filesAt(path) {
      const stat = statIfExists(onDisk(path));
      if (stat?.isFile()) return [path];
      const files = stat?.isDirectory() ? filesBelow(repository.root, path) : [];
      const all = [...new Set([...files, ...(await stored.filesAt(path))])];
      return all.length > 0 || stat ? all.sort(byCodePoint) : [path];
    },
    async read(path) {
      return statIfExists(onDisk(path))?.isFile() ? readFileSync(onDisk(path)) : stored.read(path);
    },
  };
}

function filesBelow(root: string, path: string): string[] {
  const entries = readdirSync(`${root}/${path}`, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => `${entry.parentPath}/${entry.name}`.slice(root.length + 1));
}
