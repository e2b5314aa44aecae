import { UserError, formatLocation } from '../core/errors.js';
import { parseMetrics } from '../pipeline/index.js';
import type { Metrics } from '../pipeline/index.js';
import { metricPaths } from './evidence-paths.js';
import type { MetricEvidence } from './measure.js';
import type { Workspace } from './workspace.js';
import { workspaceView } from './workspace-view.js';

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
  const view = workspaceView(workspace, readFromRemote);
  const head = new Map<string, Metrics>();
  const absent = new Map<string, string>();
  const notes: string[] = [];
  for (const { path: declared, stage } of metricPaths(workspace.pipelines)) {
    for (const path of await view.filesAt(declared)) {
      if (stage !== undefined && !visited.has(stage)) absent.set(path, `stage ${stage} was not part of this run`);
      try {
        const bytes = await view.read(path);
        if (bytes) head.set(path, parseMetrics(bytes.toString('utf8'), path));
        else absent.set(path, `${path} is not there`);
      } catch (error) {
        if (!(error instanceof UserError)) throw error;
        if (error.code === 'CONTENT_UNAVAILABLE') {
          absent.set(path, `${path} is not there`);
          continue;
        }
        const reason = error.location ? `${formatLocation(error.location)}: ${error.message}` : error.message;
        absent.set(path, reason);
        notes.push(`Metrics were not read: ${reason}`);
      }
    }
  }
  return { head, absent, notes };
}
