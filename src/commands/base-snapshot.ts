import { parseConfig } from '../config/index.js';
import { UserError } from '../core/errors.js';
import { isInside } from '../core/repository-path.js';
import type { TrackedOutput } from '../core/tracked.js';
import { parseDvcYaml, parseMetrics, parseParams } from '../pipeline/index.js';
import type { Metrics, ParamsFile, PipelineFile, ReadVars } from '../pipeline/index.js';
import type { Git } from '../platform/git.js';
import type { Repository } from '../versioning/index.js';
import { metricPaths, paramsPaths } from './evidence-paths.js';
import { directoryPrefix } from './directory-prefix.js';
import { outputsAt } from './revision-outputs.js';
import type { ReadConfig } from './run-rules.js';
import { storedText } from './stored-text.js';
import { varsReader } from './vars-reader.js';

/** What the base revision says, read from git without touching the work tree. */
export interface BaseSnapshot {
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
  const reader = await readerAt(git, commit, repository);
  const notes: string[] = [];
  const attempt = <T>(what: string, parse: () => T): T | undefined => {
    try {
      return parse();
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      notes.push(`${what} of the base was not read: ${error.message}`);
      return undefined;
    }
  };

  const { outputs, unread } = await outputsAt(git, repository, (await git.walk(['--no-walk'], [commit]))[0]!);
  for (const { file, message } of unread) notes.push(`${file} of the base was not read: ${message}`);
  const parse = (text: string, path: string, readVars: ReadVars) =>
    parseDvcYaml(text, path, readVars, repository.config.flagStyle);
  const texts = await reader.read(reader.paths.filter((path) => /(^|\/)dvc\.yaml$/.test(path)));
  const pipelines: PipelineFile[] = [];
  for (const [path, text] of texts) {
    const readVars = varsReader(await textsAsked(reader, (read) => parse(text, path, varsReader(read))));
    const pipeline = attempt(path, () => parse(text, path, readVars));
    if (pipeline) pipelines.push(pipeline);
  }

  const params = new Map<string, ParamsFile>();
  for (const [path, text] of await reader.read(paramsPaths(pipelines))) {
    const values = attempt(path, () => parseParams(text, path));
    if (values !== undefined) params.set(path, values);
  }

  const metrics = new Map<string, Metrics>();
  const wanted = metricPaths(pipelines).flatMap(({ path }) => [
    path,
    ...reader.paths.filter((file) => file !== path && isInside(file, path)),
  ]);
  const inGit = await reader.read(wanted);
  for (const path of wanted) {
    const text =
      inGit.get(path) ??
      (await storedText(
        repository,
        outputs.find((output) => output.path === path && output.cached),
        readFromRemote,
      ));
    const values = text === undefined ? undefined : attempt(path, () => parseMetrics(text, path));
    if (values) metrics.set(path, values);
  }

  return {
    params,
    metrics,
    outputs: outputs.filter((output) => output.digest !== undefined),
    notes,
  };
}

/**
 * A reader for work that asks for files while it runs: it runs, what it asked for is read from git, and again until
 * nothing new is asked for.
 */
async function textsAsked(
  reader: Awaited<ReturnType<typeof readerAt>>,
  work: (read: (path: string) => string | undefined) => void,
): Promise<(path: string) => string | undefined> {
  const known = new Map<string, string | undefined>();
  for (;;) {
    const asked = new Set<string>();
    try {
      work((path) => {
        if (!known.has(path)) asked.add(path);
        return known.get(path);
      });
    } catch (error) {
      if (!(error instanceof UserError)) throw error; // said when everything is there
    }
    if (asked.size === 0) return (path) => known.get(path);
    const found = await reader.read([...asked].filter((path) => reader.paths.includes(path)));
    for (const path of asked) known.set(path, found.get(path));
  }
}

/** Reads files of one commit by their paths relative to the DVC repository, which may lie below the git root. */
async function readerAt(git: Git, commit: string, repository: Repository) {
  const prefix = directoryPrefix(git, repository);
  const strip = (path: string) => path.slice(prefix.length);
  return {
    paths: (await git.listFiles(commit, prefix.slice(0, -1))).map(strip),
    read: async (paths: readonly string[]) => {
      const files = await git.readFiles(
        commit,
        paths.map((path) => prefix + path),
      );
      return new Map([...files].map(([path, text]) => [strip(path), text]));
    },
  };
}
