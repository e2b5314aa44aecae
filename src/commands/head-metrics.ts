import { readdirSync } from 'node:fs';
import { UserError, formatLocation } from '../core/errors.js';
import { byCodePoint } from '../core/repository-path.js';
import { readTextIfExists, statIfExists } from '../platform/files.js';
import { parseMetrics } from '../pipeline/index.js';
import type { Metrics } from '../pipeline/index.js';
import { metricPaths } from './evidence-paths.js';
import type { MetricPath } from './evidence-paths.js';
import type { MetricEvidence } from './measure.js';
import { storedText } from './stored-text.js';
import { recordedOutputs } from './workspace.js';
import type { Workspace } from './workspace.js';

/**
 * The metric files of the work tree. One that the cache keeps and nobody checked out is read from there (or, with
 * `readFromRemote`, from the remote). What cannot be read, and what comes of stages that were not `visited`, is
 * absent, with the reason; what cannot be read is noted too.
 */
export async function readHeadMetrics(
  workspace: Workspace,
  visited: ReadonlySet<string>,
  readFromRemote: boolean,
): Promise<Pick<MetricEvidence, 'head' | 'absent'> & { notes: string[] }> {
  const { repository, pipelines } = workspace;
  const recorded = new Map(recordedOutputs(workspace).map((output) => [output.path, output]));
  const head = new Map<string, Metrics>();
  const absent = new Map<string, string>();
  const notes: string[] = [];
  for (const { path, stage } of metricPaths(pipelines).flatMap((declared) => filesOf(repository.root, declared))) {
    if (stage !== undefined && !visited.has(stage)) absent.set(path, `stage ${stage} was not part of this run`);
    const text =
      readTextIfExists(`${repository.root}/${path}`) ??
      (await storedText(repository, recorded.get(path), readFromRemote));
    if (text === undefined) {
      absent.set(path, `${path} is not there`);
      continue;
    }
    try {
      head.set(path, parseMetrics(text, path));
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      const reason = error.location ? `${formatLocation(error.location)}: ${error.message}` : error.message;
      absent.set(path, reason);
      notes.push(`Metrics were not read: ${reason}`);
    }
  }
  return { head, absent, notes };
}

/** The file itself, or every file below a directory. */
function filesOf(root: string, { path, stage }: MetricPath): MetricPath[] {
  if (!statIfExists(`${root}/${path}`)?.isDirectory()) return [{ path, stage }];
  const entries = readdirSync(`${root}/${path}`, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => ({ path: `${entry.parentPath}/${entry.name}`.slice(root.length + 1), stage }))
    .sort((a, b) => byCodePoint(a.path, b.path));
}
