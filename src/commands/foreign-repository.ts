import { statSync } from 'node:fs';
import { join } from 'node:path';
import { UserError } from '../core/errors.js';
import type { RepositorySource } from '../core/import-source.js';
import { redact } from '../core/redact.js';
import { isInside } from '../core/repository-path.js';
import type { TrackedOutput } from '../core/tracked.js';
import { readTextIfExists, statIfExists } from '../platform/files.js';
import { openGitSource } from '../platform/git-source.js';
import type { GitSource } from '../platform/git-source.js';
import { isLocalGitUrl } from '../platform/git-url.js';
import { findRoot, loadImports, openRepository as openAt } from '../versioning/index.js';
import type { Repository } from '../versioning/index.js';
import type { CommandContext } from './command.js';
import { commitTree } from './commit-tree.js';
import { dvcRoots, foreignOutputs } from './foreign-outputs.js';
import { configDirectories } from './open-repository.js';
import type { PlainTree } from './plain-tree.js';
import { workTree } from './work-tree.js';
import { cachedOutputs, openWorkspace } from './workspace.js';

/** A DVC repository inside another repository. */
export interface ForeignRoot {
  /** Below the other repository's top; '' for the top itself. */
  path: string;
  /** Paths relative to the top. */
  outputs: TrackedOutput[];
  /** Takes data from the other's remotes into the cache that is being filled. */
  repository: Repository;
  /** The other's own cache, where it is on this machine. */
  cache?: string;
}

/** Another repository at one commit, or as its work tree is. */
export interface ForeignRepository {
  /** How it is called in messages. */
  shown: string;
  commit?: string;
  tree: PlainTree;
  roots: ForeignRoot[];
  /** What could not be read of it. */
  problems: string[];
  /** Absolute path where it is a work tree of this machine. */
  localRoot?: string;
  /** How deep in imports of imports it was met. */
  depth: number;
}

/** Who opens it: where relative paths count from, and which cache is filled. */
export interface ForeignBase {
  /** The repository that imports, or a scratch one. Its cache gets the data. */
  repository: Repository;
  /** A relative path counts from here; absolute. */
  directory: string;
  /** Whether paths of this machine may be opened: not for what a far repository names. */
  allowsLocal: boolean;
  depth: number;
}

type Config = Repository['config'];
type Settings = Pick<RepositorySource, 'config' | 'remote'>;

/** Imports of imports of imports… that are followed. */
const MAX_DEPTH = 8;

/** Opens the git repository behind an address. Throws `GIT_URL_REFUSED` (exit 2) and what `openGitSource` throws. */
export function openForeignGit(context: CommandContext, url: string, base: ForeignBase): Promise<GitSource> {
  if (!base.allowsLocal && (isLocalGitUrl(url) || /^file:/i.test(url))) {
    throw new UserError({
      code: 'GIT_URL_REFUSED',
      message: `${JSON.stringify(redact(url))} is a path of this machine that another repository names`,
      hint: 'Import the data directly from where it is.',
      exitCode: 2,
    });
  }
  return openGitSource(url, {
    directory: base.directory,
    copies: join(base.repository.temporaryDirectory, 'imports'),
    environment: context.environment,
    authorization: context.gitAuthorization,
    signal: context.signal,
  });
}

/** Another repository at a commit of `git`, as far as `path` and what is below it need it. */
export async function openForeign(
  context: CommandContext,
  url: string,
  git: GitSource,
  commit: string,
  path: string,
  base: ForeignBase,
  settings: Settings = {},
): Promise<ForeignRepository> {
  const shown = redact(url);
  if (base.depth > MAX_DEPTH) {
    throw new UserError({
      code: 'IMPORT_TOO_DEEP',
      message: `${shown} is an import of an import, ${MAX_DEPTH} times over`,
      hint: 'Import the data directly from the repository it comes from.',
      exitCode: 2,
    });
  }
  const tree = await commitTree(git, commit);
  const found = dvcRoots(tree, path);
  const localRoot = git.root === undefined || !statIfExists(git.root) ? undefined : git.root;
  const roots: ForeignRoot[] = [];
  const problems: string[] = [];
  for (const root of found) {
    const local = localRoot === undefined ? undefined : join(localRoot, root);
    const { repository, cache } = await repositoryOf(context, tree, root, local, base, settings);
    const read = await foreignOutputs(tree, root, found, repository);
    problems.push(...read.problems);
    roots.push({ path: root, outputs: read.outputs, repository, ...(cache !== undefined && { cache }) });
  }
  const place = localRoot === undefined ? {} : { localRoot };
  return { shown, commit, tree, roots, problems, depth: base.depth, ...place };
}

/** A repository of this machine as its work tree is. `directory` may lie inside it. */
export async function openForeignWorkspace(
  context: CommandContext,
  directory: string,
  base: ForeignBase,
  settings: Settings = {},
): Promise<ForeignRepository> {
  const root = findRoot(directory);
  const shown = directory;
  if (root === undefined) {
    return { shown, tree: workTree(directory), roots: [], problems: [], localRoot: directory, depth: base.depth };
  }
  const other = openAt(root, configDirectories(context.environment), context.environment);
  const workspace = openWorkspace({ ...context, directory: root }, other);
  const repository = filling(base.repository, await configWith(other.config, base, settings));
  const roots = [{ path: '', outputs: cachedOutputs(workspace), repository, cache: other.cacheDirectory }];
  return { shown, tree: workTree(root), roots, problems: [], localRoot: root, depth: base.depth };
}

/** `own` with another one's remotes: what it fetches goes into our cache. */
function filling(own: Repository, config: Config): Repository {
  const { remotes, defaultRemote } = config;
  const { defaultRemote: ours, ...rest } = own.config;
  void ours;
  return { ...own, config: { ...rest, remotes, ...(defaultRemote !== undefined && { defaultRemote }) } };
}

async function repositoryOf(
  context: CommandContext,
  tree: PlainTree,
  root: string,
  local: string | undefined,
  base: ForeignBase,
  settings: Settings,
): Promise<{ repository: Repository; cache?: string }> {
  const directories = configDirectories(context.environment);
  const { configFromText } = await loadImports();
  const own = base.repository;
  const isRepository = local !== undefined && (statIfExists(join(local, '.dvc'))?.isDirectory() ?? false);
  const other = isRepository ? openAt(local, directories, context.environment) : undefined;
  const read = async () => {
    const path = root === '' ? '.dvc/config' : `${root}/.dvc/config`;
    const [text] = await tree.read([path]);
    return configFromText(text!.toString('utf8'), directories, own.temporaryDirectory);
  };
  const config = await configWith(other?.config ?? (await read()), base, settings);
  return {
    repository: filling(own, config),
    ...(other && isCache(other.cacheDirectory) && { cache: other.cacheDirectory }),
  };
}

/** Another repository's configuration: of the user's secrets only those named for it, in `settings`. */
async function configWith(config: Config, base: ForeignBase, settings: Settings): Promise<Config> {
  const { configFromText, withSettings, withoutLentSecrets } = await loadImports();
  const second =
    typeof settings.config === 'string'
      ? configFromText(configText(join(base.directory, settings.config)), {}, base.repository.temporaryDirectory)
      : settings.config;
  return withSettings(withoutLentSecrets(config), settings, second);
}

function isCache(directory: string): boolean {
  return statIfExists(directory) !== undefined && statSync(directory).isDirectory();
}

function configText(path: string): string {
  const text = readTextIfExists(path);
  if (text !== undefined) return text;
  throw new UserError({
    code: 'FILE_MISSING',
    message: `the configuration ${path}, which an import names, is not there`,
    hint: 'Correct `config` in its .dvc file, or import again with `--config`.',
    exitCode: 2,
  });
}

/** The output that is at a path or holds it. */
export function outputAt(
  foreign: ForeignRepository,
  path: string,
): { root: ForeignRoot; output: TrackedOutput } | undefined {
  for (const root of foreign.roots) {
    const output = root.outputs.find((one) => isInside(path, one.path));
    if (output) return { root, output };
  }
  return undefined;
}
