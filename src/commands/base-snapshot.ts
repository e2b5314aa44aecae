import { parseConfig } from '../config/index.js';
import { UserError } from '../core/errors.js';
import type { TrackedOutput } from '../core/tracked.js';
import { parseMetrics, parseParams } from '../pipeline/index.js';
import type { Metrics, ParamsFile } from '../pipeline/index.js';
import type { Git } from '../platform/git.js';
import type { Repository } from '../versioning/index.js';
import { commitView } from './commit-view.js';
import { directoryPrefix } from './directory-prefix.js';
import { metricPaths, paramsPaths } from './evidence-paths.js';
import type { RevisionView } from './revision-view.js';
import type { ReadConfig } from './run-rules.js';

/** What the base revision says, read from git without touching the work tree. */
export interface BaseSnapshot {
  view: RevisionView;
  params: Map<string, ParamsFile>;
  metrics: Map<string, Metrics>;
  /** Everything `.dvc` files and locks record there. */
  outputs: TrackedOutput[];
  /** What could not be read, and why. */
  notes: string[];
}

/**
 * The base's assay.yaml, undefined where it has none. A broken one is `BASE_CONFIG_INVALID` (exit 2): its rules decide, and
 * nobody else's may.
 */
export async function readBaseConfig(
  git: Git,
  commit: string,
  repository: Repository,
  configFile: string,
): Promise<ReadConfig | undefined> {
  const path = directoryPrefix(git, repository) + configFile;
  const text = (await git.readFiles(commit, [path])).get(path);
  if (text === undefined) return undefined;
  try {
    return { config: parseConfig(text, `${commit.slice(0, 10)}:${configFile}`), text };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    throw new UserError({
      code: 'BASE_CONFIG_INVALID',
      message: `the rules of the base are broken: ${error.message}`,
      hint: 'Merge a repair of them first; on a laptop judge by the work tree with `assay run --rules head`.',
      exitCode: 2,
      mistakes: [...error.mistakes],
      cause: error,
    });
  }
}

/**
 * Reads the base. What is broken or missing there is noted and left out. `readFromRemote` allows fetching metric files that the cache keeps.
 */
export async function readBase(
  git: Git,
  commit: string,
  repository: Repository,
  readFromRemote: boolean,
): Promise<BaseSnapshot> {
  const view = await commitView(git, repository, { name: 'the base', commit }, readFromRemote);
  const outputs = view.outputs.filter(({ digest }) => digest !== undefined);
  const notes: string[] = [];
  const note = (path: string, message: string) => notes.push(`${path} of the base was not read: ${message}`);
  for (const { path, message } of view.unread) note(path, message);
  const attempt = async (path: string, parse: (text: string) => void) => {
    try {
      const bytes = await view.read(path);
      if (bytes) parse(bytes.toString('utf8'));
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      note(path, error.message);
    }
  };
  const params = new Map<string, ParamsFile>();
  for (const path of paramsPaths(view.pipelines)) {
    await attempt(path, (text) => params.set(path, parseParams(text, path)));
  }
  const metrics = new Map<string, Metrics>();
  for (const { path: declared } of metricPaths(view.pipelines)) {
    for (const path of await view.filesAt(declared)) {
      await attempt(path, (text) => metrics.set(path, parseMetrics(text, path)));
    }
  }
  return { view, params, metrics, outputs, notes };
}
