import { UserError } from '../core/errors.js';
import type { TrackedOutput } from '../core/tracked.js';
import type { Git, WalkedCommit } from '../platform/git.js';
import { findPipelineFiles, readOwnText } from '../versioning/index.js';
import type { Repository } from '../versioning/index.js';
import { directoryPrefix } from './directory-prefix.js';
import type { CommandContext } from './command.js';
import { openRepository } from './open-repository.js';
import { filesOfCommits } from './revision-files.js';
import { readStages, recordedIn } from './recorded-in.js';
import type { RecordedFile, ReadStages } from './recorded-in.js';
import { commitsOf } from './revision-scope.js';
import type { RevisionScope } from './revision-scope.js';
import { varsReader } from './vars-reader.js';
import { openRepositoryGit } from './workspace.js';

export { REVISION_OPTIONS, revisionScope } from './revision-options.js';
export type { RevisionScope } from './revision-scope.js';

/** A file that could not be used, and where. */
export interface Unread {
  /** `workspace`, or an abbreviated commit that holds the file so. */
  revision: string;
  file: string;
  message: string;
  /** Not even the contents it names are known; otherwise they are among `undeclared`. */
  isLost: boolean;
}

/** What several revisions record. */
export interface RevisionOutputs {
  /** Recorded outputs that the cache keeps, each content of each path once. */
  outputs: TrackedOutput[];
  /** What locks hold beyond what their dvc.yaml declares: stages that are gone, parts of files that cannot be used. */
  undeclared: TrackedOutput[];
  /** Recorded outputs that git keeps; the cache may hold copies for remembered runs. */
  keptByGit: TrackedOutput[];
  /** Everything else was read. */
  unread: Unread[];
  /** How many commits were looked at. */
  commits: number;
  /** The scope asks for history that this shallow clone does not hold. */
  isCutOff: boolean;
}

/**
 * The recorded outputs of the work tree (unless `workspace` is false) and of every commit in the scope. Nothing is
 * hashed or fetched. Throws `REVISION_UNKNOWN` (exit 2) and `NOT_A_GIT_REPOSITORY` (exit 2) for a scope of git.
 */
export async function outputsOfRevisions(
  context: CommandContext,
  scope: RevisionScope,
  repository: Repository = openRepository(context),
): Promise<RevisionOutputs> {
  const found: RevisionOutputs = {
    outputs: [],
    undeclared: [],
    keptByGit: [],
    unread: [],
    commits: 0,
    isCutOff: false,
  };
  const known = { outputs: new Set<string>(), undeclared: new Set<string>(), keptByGit: new Set<string>() };
  const keep = (declared: 'outputs' | 'undeclared', outputs: readonly TrackedOutput[]) => {
    for (const output of outputs) {
      if (output.digest === undefined) continue;
      const list = output.cached ? declared : 'keptByGit';
      const { path, digest, legacy, remote, pushed } = output;
      const key = `${digest} ${legacy ?? ''} ${remote ?? ''} ${pushed} ${path}`;
      if (known[list].has(key)) continue;
      known[list].add(key);
      found[list].push(output);
    }
  };
  const stagesOf = remembered(readStages);
  const take = (revision: string, file: RecordedFile, readThem: ReadStages = stagesOf) => {
    const { outputs, undeclared, problem } = recordedIn(file, readThem);
    keep('outputs', outputs);
    keep('undeclared', undeclared);
    if (problem) found.unread.push({ revision, file: file.path, ...problem });
  };
  if (scope.workspace !== false) {
    const readVars = varsReader((path) => readOwnText(repository, path));
    const filled: ReadStages = (text, path) => readStages(text, path, readVars);
    for (const file of workspaceFiles(repository)) take('workspace', file, filled);
  }
  if (!asksGit(scope)) return found;
  const git = await gitOf(repository, context);
  const { commits, isCutOff } = await commitsOf(git, scope);
  await eachFile(git, repository, commits, take);
  return { ...found, commits: commits.length, isCutOff };
}

/** The git work tree around a repository; `NOT_A_GIT_REPOSITORY` (exit 2) where there is none. */
export async function gitOf(repository: Repository, context: CommandContext): Promise<Git> {
  const git = await openRepositoryGit(repository, context);
  if (git) return git;
  throw new UserError({
    code: 'NOT_A_GIT_REPOSITORY',
    message: `${repository.root} is not inside a git repository, so it has no revisions`,
    hint: 'Run it in a git clone of the project.',
    exitCode: 2,
  });
}

function asksGit(scope: RevisionScope): boolean {
  const { allBranches, allTags, allCommits, allExperiments, revisions = [], since } = scope;
  return Boolean(allBranches || allTags || allCommits || allExperiments || revisions.length > 0 || since !== undefined);
}

async function eachFile(
  git: Git,
  repository: Repository,
  commits: readonly WalkedCommit[],
  take: (revision: string, file: RecordedFile) => void,
): Promise<void> {
  const files = await filesOfCommits(git, repository, commits, directoryPrefix(git, repository));
  const ids = [
    ...new Set(files.flatMap((file) => [file.id, ...(file.kind === 'lock' && file.yaml ? [file.yaml.id] : [])])),
  ];
  const objects = await git.readObjects(ids);
  const textOf = new Map(ids.map((id, index) => [id, objects[index]?.bytes.toString('utf8')]));
  for (const file of files) {
    const text = textOf.get(file.id);
    if (file.kind === 'dvc') take(file.at, { kind: 'dvc', path: file.path, text });
    else if (file.kind === 'lock')
      take(file.at, { kind: 'lock', path: file.path, text, yaml: file.yaml && textOf.get(file.yaml.id) });
  }
}

/** A dvc.yaml changes less often than its lock. */
function remembered(read: ReadStages): ReadStages {
  const known = new Map<string, ReturnType<ReadStages>>();
  return (text, path) => {
    const key = `${path}\n${text}`;
    if (!known.has(key)) known.set(key, read(text, path));
    return known.get(key);
  };
}

function workspaceFiles(repository: Repository): RecordedFile[] {
  const found = findPipelineFiles(repository);
  const read = (path: string) => readOwnText(repository, path);
  const locks = found.dvcYamls.flatMap((yamlPath): RecordedFile[] => {
    const path = yamlPath.replace(/\.yaml$/, '.lock');
    const text = read(path);
    return text === undefined ? [] : [{ kind: 'lock', path, text, yaml: read(yamlPath) }];
  });
  return [...found.dvcFiles.map((path): RecordedFile => ({ kind: 'dvc', path, text: read(path) })), ...locks];
}
