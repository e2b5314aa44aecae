import { projectSlug } from '../core/project-slug.js';
import {
  acceptances,
  actorsToAsk,
  branchTip,
  changedFiles,
  comparedFiles,
  listComments,
  readPullRequest,
} from '../github/index.js';
import type {
  Acceptance,
  Actor,
  BranchRules,
  ChangedFile,
  Comment,
  PullRequest,
  WorkflowRun,
} from '../github/index.js';
import { CONFIG_FILE, defaultConfig } from '../config/index.js';
import type { Config } from '../config/index.js';
import { readRules, unsettled } from './base-rules.js';
import type { HeadRuns } from './evidence-runs.js';
import { headRuns } from './head-runs.js';
import { readActor } from './read-actor.js';
import type { RepositoryView } from './reconcile-deps.js';
import { isAppOf, isOfUse, ofUse } from './seen-comments.js';
import type { ReevaluationState } from './reevaluation-record.js';
import { requiredWorkflowsOf } from './required-workflows.js';
import type { RulesAtCommit, RulesFile, RulesOfBase } from './rules-file.js';

/** What is cheap to know of an open pull request; enough to see that nothing has changed. */
export interface Survey extends HeadRuns {
  pull: PullRequest;
  /** Tip of the base branch. */
  tip: string;
  rules: RulesOfBase;
  /** Of the base branch; none where the rules do not ask. */
  requiredWorkflows: BranchRules['requiredWorkflows'];
  /** Ours, and those that are meant as commands. */
  comments: readonly Comment[];
  actors: ReadonlyMap<string, Actor>;
  /** By whoever may, for this head, whatever rules there are. */
  accepted: readonly Acceptance[];
  /** What was asked of the base's workflow; undefined where the rules do not ask. Read with the checks of the head. */
  reevaluation?: ReevaluationState;
}

/** Surveys an open pull request; undefined where neither the base nor the head knows Assay. `runs` are all of its head. */
export async function surveyPullRequest(
  view: RepositoryView,
  pull: PullRequest,
  listRunsOfHead: () => Promise<readonly WorkflowRun[]>,
): Promise<Survey | undefined> {
  const { client, repository } = view;
  const tip = await branchTip(client, repository, pull.baseRef);
  if (tip === undefined) throw unsettled(`the base branch of pull request ${pull.number} is not there`);
  const rules = await rulesOfPullRequest(view, pull, tip);
  if (!rules) return undefined;
  const { headSha, headRepositoryId } = pull;
  const of = { headSha, headRepositoryId, event: 'pull_request' as const };
  const { runs, others } = await headRuns(view, await listRunsOfHead(), of, rules);
  const requiredWorkflows = await requiredWorkflowsOf(view, rules, pull.baseRef);
  const comments = await commentsOf(view, pull);
  const chat = { pullRequest: { isOpen: true, headSha }, releaseManagers: rules.github.release_managers };
  const actors = await actorsOf(view, comments, chat);
  const accepted = acceptances(comments, { ...chat, actors, gates: undefined });
  return { pull, tip, rules, runs, others, requiredWorkflows, comments, actors, accepted };
}

async function rulesOfPullRequest(
  view: RepositoryView,
  pull: PullRequest,
  tip: string,
): Promise<RulesOfBase | undefined> {
  const ofBase = await rulesAt(view, tip, true);
  if (ofBase) return ofBase;
  const { files } = await changesOf(view, pull, tip);
  if (!files.some(({ path }) => path === CONFIG_FILE)) return undefined;
  return rulesAt(view, pull.headSha, false);
}

/** The rules of a commit; undefined where its root has no assay.yaml. */
export async function rulesAt(
  view: RepositoryView,
  commit: string,
  isBinding: boolean,
): Promise<RulesOfBase | undefined> {
  const root = await readRules(view, '', commit);
  if (root.kind === 'none') return undefined;
  const { github: said } = root.kind === 'read' ? root.config : defaultConfig();
  // Whoever may write a pull request sends nobody around in the repository, and names nobody who may accept.
  const github = isBinding ? said : { ...said, projects: [], release_managers: { users: [], teams: [] } };
  const below = await Promise.all(
    github.projects.map(async (directory) => ({
      slug: projectSlug(directory),
      directory: directory.replace(/^\.\/|\/+$/g, ''),
      rules: known(await readRules(view, directory.replace(/^\.\/|\/+$/g, ''), commit), directory),
    })),
  );
  const isAlone = below.length === 0 || root.kind === 'broken' || hasRules(root.config);
  const projects = [...(isAlone ? [{ slug: 'root', directory: '', rules: root }] : []), ...below];
  return { isBinding, commit, github, projects };
}

/** A project that the rules name must be there. */
function known(rules: RulesAtCommit, directory: string): RulesFile {
  if (rules.kind !== 'none') return rules;
  const message = `\`github.projects\` names ${directory}, which has no ${CONFIG_FILE}`;
  return {
    kind: 'broken',
    file: CONFIG_FILE,
    sha: '',
    mistakes: [{ message, hint: 'Add it, or leave the directory out.' }],
  };
}

function hasRules({ data, models, metrics }: Config): boolean {
  return metrics.length > 0 || Object.keys(data).length > 0 || Object.keys(models).length > 0;
}

/** Files that the head of a pull request changes beside a commit of its base. */
export function changesOf(
  { client, repository, deps }: RepositoryView,
  pull: PullRequest,
  tip: string,
): Promise<{ files: ChangedFile[]; isCut: boolean }> {
  const { number, headSha, updatedAt } = pull;
  return deps.caches.changes.take(`${repository.id}:${headSha}:${tip}`, async () => {
    const compared = await comparedFiles(client, repository, tip, headSha);
    if (!compared.isCut) return compared;
    // This list is longer, and of whatever the head is by now.
    const listed = await changedFiles(client, repository, number);
    const now = await readPullRequest(client, repository, number);
    if (now.headSha === headSha && now.updatedAt === updatedAt) return listed;
    throw unsettled(`pull request ${number} has moved while its files were listed`);
  });
}

/** Key of the comments of a pull request as it stands. */
export function commentsKey({ repository }: RepositoryView, { number, updatedAt, commentsCount }: PullRequest): string {
  return `${repository.id}:${number}:${updatedAt}:${commentsCount}`;
}

/** GitHub tells times in whole seconds: what has just changed can change again unseen. */
const SETTLED_MS = 5000;

async function commentsOf(view: RepositoryView, pull: PullRequest): Promise<Comment[]> {
  return view.deps.caches.comments.get(commentsKey(view, pull)) ?? freshComments(view, pull);
}

/** The comments of a pull request that are of use, as GitHub has them now. */
export async function freshComments(view: RepositoryView, pull: PullRequest): Promise<Comment[]> {
  const { client, repository, deps } = view;
  const isUs = isAppOf(deps.app);
  const isWanted = (comment: Comment) => isOfUse(comment, isUs);
  const listed = await listComments(client, repository, pull.number, isWanted, ofUse);
  // An edit takes an acceptance back, and need not show in the pull request.
  const mayAccept = listed.some(({ body, isEdited }) => !isEdited && /^\/assay[^]*accept/.test(body));
  const isSettled = deps.now().getTime() - Date.parse(pull.updatedAt) > SETTLED_MS;
  if (isSettled && !mayAccept) deps.caches.comments.set(commentsKey(view, pull), listed);
  return listed;
}

async function actorsOf(
  view: RepositoryView,
  comments: readonly Comment[],
  chat: Parameters<typeof actorsToAsk>[1],
): Promise<Map<string, Actor>> {
  const actors = new Map<string, Actor>();
  for (const { login, teams } of actorsToAsk(comments, chat)) {
    actors.set(login.toLowerCase(), await readActor(view, { login, type: 'User' }, teams));
  }
  return actors;
}
