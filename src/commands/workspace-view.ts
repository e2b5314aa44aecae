import { readdirSync } from 'node:fs';
import { byCodePoint } from '../core/repository-path.js';
import type { TrackedOutput } from '../core/tracked.js';
import type { PipelineFile } from '../pipeline/index.js';
import { statIfExists } from '../platform/files.js';
import { findPipelineFiles, leadsOutside, readOwnFile, readOwnText } from '../versioning/index.js';
import type { Repository } from '../versioning/index.js';
import type { CommandContext } from './command.js';
import type { ReadPipeline } from './pipeline-reader.js';
import type { RevisionView } from './revision-view.js';
import { storedFiles } from './stored-files.js';
import { openWorkspace, recordedOutputs } from './workspace.js';
import type { Workspace } from './workspace.js';

/** The work tree as a revision: files that nobody checked out come from the cache and, with `readFromRemote`, from the remote. */
export function workspaceView(workspace: Workspace, readFromRemote: boolean): RevisionView {
  const outputs = recordedOutputs(workspace);
  return viewOf(workspace.repository, workspace.pipelines, () => outputs, readFromRemote);
}

/**
 * The same, with no more parsed than is asked for: a work tree whose metrics are all on disk needs no lock. Throws what is
 * wrong with its dvc.yaml files (exit 2).
 */
export async function openWorkspaceView(
  context: CommandContext,
  repository: Repository,
  readPipeline: ReadPipeline,
): Promise<RevisionView> {
  const readText = async (path: string) => readOwnText(repository, path);
  const pipelines: PipelineFile[] = [];
  for (const path of findPipelineFiles(repository).dvcYamls)
    pipelines.push(await readPipeline((await readText(path)) ?? '', path, readText));
  let known: TrackedOutput[] | undefined;
  const outputs = () => (known ??= recordedOutputs(openWorkspace(context, repository)));
  return viewOf(repository, pipelines, outputs, true);
}

function viewOf(
  repository: Repository,
  pipelines: PipelineFile[],
  outputs: () => readonly TrackedOutput[],
  readFromRemote: boolean,
): RevisionView {
  const stored = storedFiles(repository, outputs, { name: 'workspace', readFromRemote });
  const onDisk = (path: string) => `${repository.root}/${path}`;
  return {
    name: 'workspace',
    pipelines,
    get outputs() {
      return outputs();
    },
    unread: [],
    async filesAt(path) {
      const stat = statIfExists(onDisk(path));
      if (stat?.isFile() || leadsOutside(repository, path)) return [path];
      const files = stat?.isDirectory() ? filesBelow(repository.root, path) : [];
      const all = [...new Set([...files, ...(await stored.filesAt(path))])];
      return all.length > 0 || stat ? all.sort(byCodePoint) : [path];
    },
    onDisk: (path) =>
      leadsOutside(repository, path) || !statIfExists(onDisk(path))?.isFile() ? undefined : onDisk(path),
    async read(path) {
      return readOwnFile(repository, path) ?? stored.read(path);
    },
  };
}

function filesBelow(root: string, path: string): string[] {
  const entries = readdirSync(`${root}/${path}`, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => `${entry.parentPath}/${entry.name}`.slice(root.length + 1));
}
