import { posix } from 'node:path';
import { UserError } from '../core/errors.js';
import { redact } from '../core/redact.js';
import { isInside } from '../core/repository-path.js';
import type { Trigger } from '../core/trigger.js';
import { branchOfEvent } from '../github/index.js';
import { lockPathOf } from '../pipeline/index.js';
import type { StageResult } from '../pipeline/index.js';
import type { CommitSha, Git } from '../platform/git.js';
import type { CommandContext } from './command.js';
import { directoryPrefix } from './directory-prefix.js';
import { firstOf } from './push-made.js';
import type { PushedData } from './push-made.js';
import { cachedOutputs } from './workspace.js';
import type { Workspace } from './workspace.js';

export interface CommittedResults {
  /** The commit that the branch got; undefined when nothing was written. */
  commit?: { sha: CommitSha; branch: string };
  /** Why not, for the report. */
  note?: string;
  /** The commit was wanted, could have been made, and GitHub did not take it: the step ends with exit 3. */
  failed?: boolean;
}

/**
 * Writes what a run recorded to the branch that it is of, as one commit: dvc.lock files, outputs that git keeps, and the
 * `.gitignore` lines of those the cache keeps. Never for a fork, never on top of a commit of this kind, never by force;
 * where the branch has moved, once more on its new tip, unless what was added there concerns the pipeline.
 * Nothing is written that names data which the remote does not have.
 */
export async function commitBack(
  git: Git,
  workspace: Workspace,
  context: CommandContext,
  { results, pushed }: { results: readonly StageResult[]; pushed: PushedData },
): Promise<CommittedResults> {
  const { trigger, workflow } = context;
  const head = await tipOf(git, trigger);
  if (head === undefined) return notCommitted('the commit of this event is not in this clone');
  const prefix = directoryPrefix(git, workspace.repository);
  const paths = await changedResults(
    git,
    head,
    resultPaths(workspace, results).map((path) => prefix + path),
  );
  if (paths.length === 0) return {};
  if (results.some(({ failure }) => failure)) return notCommitted('a stage failed');
  const target = branchOfEvent(workflow, trigger);
  if (target.branch === undefined) return notCommitted(target.reason);
  const { GITHUB_SHA: expected } = workflow;
  if (trigger.kind === 'manual' && head !== expected)
    return notCommitted(`${head.slice(0, 10)} is checked out, which is not the commit that this run is of`);
  if (await isOwnCommit(git, head)) return notCommitted(`${head.slice(0, 10)} is such a commit already`);
  if (!pushed.isComplete && cachedOutputs(workspace).length > 0) return notCommitted('the data is not in the remote');

  const concerning = (changed: readonly string[]) =>
    changed.filter((path) => paths.includes(path) || concernsPipeline(workspace, prefix, path));
  const checkedOut = (await git.resolve('HEAD'))!;
  const merged = checkedOut === head ? [] : concerning(await git.changedFiles(head, checkedOut));
  if (merged.length > 0) {
    return notCommitted(
      `the base branch changed what the pipeline reads (${firstOf(merged)}); merge it, or check out the head of the pull request`,
    );
  }
  try {
    return await write(git, { head, branch: target.branch, paths, workflow, concerning });
  } catch (error) {
    if (!(error instanceof UserError)) throw error; // what the run came to must not be lost with it
    return { failed: true, ...notCommitted(redact(error.message)) };
  }
}

interface Writing {
  head: CommitSha;
  branch: string;
  /** From the top of the work tree. */
  paths: readonly string[];
  workflow: NodeJS.ProcessEnv;
  concerning: (changed: readonly string[]) => string[];
}

async function write(git: Git, { head, branch, paths, workflow, concerning }: Writing): Promise<CommittedResults> {
  const author = authorOf(workflow);
  const commitOn = (parent: CommitSha) =>
    git.commitFiles({ parent, paths, author, message: messageOf(parent, workflow) });
  let sha = await commitOn(head);
  let pushed = await git.push(sha, branch);
  if (!pushed.ok && pushed.why === 'moved') {
    const fetched = await git.fetch(['origin', `refs/heads/${branch}`]);
    const tip = fetched.ok ? await git.resolve('FETCH_HEAD') : undefined;
    if (tip === undefined) return { failed: true, ...notCommitted(`${branch} is gone or cannot be read`) };
    const changed = concerning(await git.changedFiles(head, tip));
    if (changed.length > 0)
      return notCommitted(`${branch} moved and changed ${firstOf(changed)}; its own run records that`);
    sha = await commitOn(tip);
    pushed = await git.push(sha, branch);
  }
  if (pushed.ok) return { commit: { sha, branch } };
  if (pushed.why === 'moved') return notCommitted(`${branch} keeps moving; the run of its tip records that`);
  const advice =
    pushed.why === 'refused'
      ? 'Give the job `permissions: contents: write`, and let this token pass the rules of the branch.'
      : 'Trying again may help.';
  return {
    failed: true,
    ...notCommitted(`${branch} did not take it: ${pushed.message.replace(/[.\s]*$/, '.')} ${advice}`),
  };
}

/** The commit that a result belongs on: for a pull request its head, whatever GitHub merged it with. */
async function tipOf(git: Git, trigger: Trigger): Promise<CommitSha | undefined> {
  if (trigger.kind === 'manual') return git.resolve('HEAD');
  const known = await git.resolve(trigger.headSha);
  if (known) return known;
  await git.fetchOne(trigger.headSha);
  return git.resolve(trigger.headSha);
}

/** What a run may have written that git keeps; paths and directories from the root of the repository. */
function resultPaths({ stages }: Workspace, results: readonly StageResult[]): string[] {
  const visited = new Set(results.map(({ address }) => address));
  const ofStages = stages.filter(({ address }) => visited.has(address));
  const paths = ofStages.flatMap(({ file, outputs }) => [
    lockPathOf(file),
    ...outputs.map(({ cached, path }) => (cached ? posix.join(posix.dirname(path), '.gitignore') : path)),
  ]);
  return [...new Set(paths)];
}

/** The files among them that differ from a commit, or that git does not know yet. */
async function changedResults(git: Git, head: CommitSha, paths: readonly string[]): Promise<string[]> {
  const changed = [...(await git.changedFiles(head)), ...(await git.untrackedFiles())];
  return [...new Set(changed)].filter((file) => paths.some((path) => isInside(file, path)));
}

/** Whether a change of the file could make another result. */
function concernsPipeline({ stages, dvcFiles }: Workspace, prefix: string, file: string): boolean {
  if (!file.startsWith(prefix)) return false;
  const path = file.slice(prefix.length);
  if (/(^|\/)(dvc\.yaml|dvc\.lock|\.dvcignore|params\.yaml)$|\.dvc$|^\.dvc\//.test(path)) return true;
  const used = stages.flatMap(({ dependencies, params, outputs }) => [...dependencies, ...params, ...outputs]);
  const tracked = dvcFiles.flatMap(({ outputs }) => outputs);
  return [...used, ...tracked].some((place) => isInside(path, place.path) || isInside(place.path, path));
}

const TRAILER = 'Assay-Commit-Back';

function messageOf(parent: CommitSha, workflow: NodeJS.ProcessEnv): string {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: name, GITHUB_RUN_ID: run } = workflow;
  const made = server && name && run ? `Made by ${server}/${name}/actions/runs/${run}\n\n` : '';
  return `Record what the pipeline made\n\n${made}${TRAILER}: ${parent}\n`;
}

/** Whether `commitBack` made the commit. The trailer names its parent, so a squash or a copy of it does not count. */
async function isOwnCommit(git: Git, sha: CommitSha): Promise<boolean> {
  const parents = (await git.commit(sha))?.parents ?? [];
  return parents.length === 1 && (await git.message(sha)).split('\n').includes(`${TRAILER}: ${parents[0]}`);
}

/** Who commits on behalf of a workflow. */
export function authorOf(workflow: NodeJS.ProcessEnv): { name: string; email: string } {
  return {
    name: workflow['GIT_AUTHOR_NAME'] || 'github-actions[bot]',
    email: workflow['GIT_AUTHOR_EMAIL'] || '41898282+github-actions[bot]@users.noreply.github.com',
  };
}

function notCommitted(reason: string): CommittedResults {
  return { note: `The results were not committed: ${reason}.`.replace(/\.\.$/, '.') };
}
