import { basename, join } from 'node:path';
import { isDirectoryDigest } from '../core/digest.js';
import { isInside } from '../core/repository-path.js';
import type { TrackedContent, TrackedOutput } from '../core/tracked.js';
import { readTextIfExists, statIfExists, writeFileAtomic } from '../platform/files.js';
import { parseDvcFile } from './dvc-file.js';
import { finishCheckouts } from './finish-checkouts.js';
import { directoryContent, hashWorkspacePath } from './hash-workspace.js';
import type { HashedPath } from './hash-workspace.js';
import { ignoreAllInGit } from './ignore-in-git.js';
import { formatManifest } from './format-manifest.js';
import type { ManifestEntry } from './manifest.js';
import { putObject } from './object-cache.js';
import { planAdds } from './plan-add.js';
import type { AddContext, PlannedAdd } from './plan-add.js';
import type { Repository } from './repository.js';
import { isCached, readManifest } from './stored-content.js';
import { storePath } from './store-path.js';
import { withNewContent, newDvcFile } from './write-dvc-file.js';

export interface AddedPath {
  /** The written `.dvc` file; POSIX, relative to the root. */
  dvcFile: string;
  output: TrackedOutput;
  /** The `.gitignore` that had to be changed; POSIX, relative to the root. */
  gitIgnore?: string;
}

export interface AddOptions extends Partial<AddContext> {
  /** Record the content without storing it. */
  noCommit?: boolean;
  /** Leave workspace files as they are where `cache.type` would make links of them. */
  noRelink?: boolean;
}

/**
 * Tracks paths (POSIX, relative to the root) by a `.dvc` file beside each, or records their content anew: stores it in
 * the cache, keeps it out of git, and writes the files as DVC does (dvc-formats §1.2). Of a path inside a tracked
 * directory only that part of the directory's record is renewed, or taken out where nothing is there. Everything
 * `planAdds` refuses is refused before anything is written; throws, too, what `storePath` and `finishCheckouts` throw.
 */
export async function addPaths(
  repository: Repository,
  paths: readonly string[],
  options: AddOptions = {},
): Promise<AddedPath[]> {
  const context = { stageOutputs: [], gitTracks: () => Promise.resolve(false), ...options };
  const { planned, tracked } = await planAdds(repository, paths, context);
  finishCheckouts(
    repository,
    planned.map(({ path }) => path),
    tracked,
  );
  const contents = new Map<string, TrackedContent>();
  for (const plan of planned)
    contents.set(plan.path, await contentOf(repository, plan, contents.get(plan.path), options));
  const cached = planned.filter(({ known }) => known?.cached ?? true).map(({ path }) => path);
  const ignored = ignoreAllInGit(repository, cached);
  return planned.map((plan) => {
    const gitIgnore = ignored.get(plan.path);
    return {
      ...recordContent(repository, plan, contents.get(plan.path)!),
      ...(gitIgnore !== undefined && { gitIgnore }),
    };
  });
}

/** `addPaths` for one path. */
export async function addPath(
  repository: Repository,
  path: string,
  stageOutputs: readonly TrackedOutput[] = [],
  gitTracks: AddContext['gitTracks'] = () => Promise.resolve(false),
): Promise<AddedPath> {
  return (await addPaths(repository, [path], { stageOutputs, gitTracks }))[0]!;
}

/** Stores what is at the path and says what to record of the output; `renewed` is what an earlier path made of it. */
function contentOf(
  repository: Repository,
  plan: PlannedAdd,
  renewed: TrackedContent | undefined,
  options: AddOptions,
): Promise<TrackedContent> {
  const { path, part, known } = plan;
  if (part === undefined) return wholeContent(repository, path, known, options);
  const { sizeBytes, ...identity } = known!;
  const size = sizeBytes === undefined ? {} : { sizeBytes };
  return partContent(repository, `${path}/${part}`, part, { ...identity, ...(renewed ?? size) }, options);
}

/** Writes what is recorded of an output into its `.dvc` file. */
export function recordContent(
  repository: Repository,
  { path, dvcFile }: PlannedAdd,
  content: TrackedContent,
): AddedPath {
  const absolute = join(repository.root, dvcFile);
  const text = readTextIfExists(absolute);
  const written =
    text === undefined ? newDvcFile(basename(path), content) : withNewContent(text, dvcFile, path, content);
  if (written !== text) writeFileAtomic(absolute, written);
  return { dvcFile, output: parseDvcFile(written, dvcFile).outputs.find((one) => one.path === path)! };
}

/** Stores the path. Content that DVC 2 recorded and that is the same and cached stays as it is, as in DVC. */
async function wholeContent(
  repository: Repository,
  path: string,
  known: TrackedOutput | undefined,
  options: AddOptions,
): Promise<TrackedContent> {
  if (known?.legacy) {
    const found = hashWorkspacePath(repository, path, { legacy: true, expected: known.digest! });
    if (found?.content.digest === known.digest && (options.noCommit || isCached(repository, known))) return known;
  }
  return contentAt(repository, path, known?.cached ?? true, options);
}

async function contentAt(
  repository: Repository,
  path: string,
  isCachedOutput: boolean,
  { noCommit = false, noRelink = false }: AddOptions,
): Promise<TrackedContent> {
  if (noCommit || !isCachedOutput) return hashWorkspacePath(repository, path)!.content;
  return storePath(noRelink ? withoutLinks(repository) : repository, path);
}

/** The same repository, whose workspace files stay as they are when they are stored. */
export function withoutLinks(repository: Repository): Repository {
  return { ...repository, config: { ...repository.config, cacheTypes: ['copy'] } };
}

/** What a directory consists of when one part of it is as in the workspace, and the others as recorded. */
async function partContent(
  repository: Repository,
  place: string,
  part: string,
  recorded: TrackedOutput,
  options: AddOptions,
): Promise<TrackedContent> {
  const current = await partAt(repository, place, recorded.cached, options);
  const before = recorded.digest === undefined ? [] : readManifest(repository, recorded.digest)!;
  const others = before.filter((entry) => !isInside(entry.path, part) && !isInside(part, entry.path));
  const { content, manifest } = directoryContent([...others, ...entriesBelow(part, current)], 0);
  const object = { digest: content.digest!, legacy: false };
  if (!options.noCommit && recorded.cached) putObject(repository, object, formatManifest(manifest!));
  const sizeBytes = sizeAfter(recorded, content, current, others.length === before.length);
  const { digest, fileCount } = content;
  return { digest: digest!, fileCount: fileCount!, ...(sizeBytes !== undefined && { sizeBytes }) };
}

async function partAt(
  repository: Repository,
  place: string,
  isCachedOutput: boolean,
  options: AddOptions,
): Promise<HashedPath | undefined> {
  if (!statIfExists(join(repository.root, place))) return undefined;
  if (options.noCommit || !isCachedOutput) return hashWorkspacePath(repository, place);
  const content = await contentAt(repository, place, true, options);
  const manifest = isDirectoryDigest(content.digest!) ? readManifest(repository, content.digest!) : undefined;
  return { content, ...(manifest && { manifest }) };
}

function entriesBelow(part: string, current: HashedPath | undefined): ManifestEntry[] {
  if (!current) return [];
  const { content, manifest } = current;
  if (content.digest === undefined || !isDirectoryDigest(content.digest))
    return [{ path: part, digest: content.digest! }];
  return manifest!.map((entry) => ({ path: `${part}/${entry.path}`, digest: entry.digest }));
}

/** As in DVC: known where files were only added, or where nothing changed. */
function sizeAfter(
  recorded: TrackedContent,
  content: TrackedContent,
  added: HashedPath | undefined,
  isAppended: boolean,
): number | undefined {
  const { sizeBytes } = recorded;
  if (added === undefined) return undefined;
  if (isAppended && sizeBytes && added.content.sizeBytes !== undefined) return sizeBytes + added.content.sizeBytes;
  return content.digest === recorded.digest ? sizeBytes : undefined;
}
