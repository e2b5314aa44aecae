import { posix } from 'node:path';
import { UserError } from '../core/errors.js';
import { GitHubError, filesInDirectory, readFileAt, readWorkflow } from '../github/index.js';
import { textAt, unsettled } from './base-rules.js';
import { isAssayAction } from './is-assay-action.js';
import type { RepositoryView, WorkflowFacts } from './reconcile-deps.js';

const DIRECTORY = '.github/workflows';
const MAX_BYTES = 512 * 1024;
/** So many workflows, and actions of each, are looked into to see whether one file leads to Assay. */
const MOST_USED = 10;
const USED_WORKFLOW = /^\s+uses:\s*["']?\.\/(\.github\/workflows\/[^\s"'@#]+)/gm;
const USES_ASSAY = /^\s*(?:-\s+)?uses:\s*["']?[\w.-]+\/assay@/im;

/**
 * Which of these workflow files run Assay as they stand at a commit, by themselves or by workflows and actions of the
 * repository that they use. A file that is not there runs nothing: a change cannot bring one that does.
 */
export async function assayWorkflows(
  view: RepositoryView,
  commit: string,
  paths: readonly string[],
): Promise<ReadonlySet<string>> {
  const files = await workflowFiles(view, commit);
  const found = new Set<string>();
  for (const path of new Set(paths)) if (await runsAssay(view, commit, files, path)) found.add(path);
  return found;
}

async function workflowFiles(view: RepositoryView, commit: string): Promise<ReadonlyMap<string, string>> {
  const { client, repository, deps } = view;
  const key = `${repository.id}:${commit}`;
  const known = deps.caches.directories.get(key);
  if (known) return new Map(known);
  const files = await filesInDirectory(client, repository, DIRECTORY, commit);
  // A commit that has just been pushed can seem to be without.
  if (files.size > 0) deps.caches.directories.set(key, [...files]);
  return files;
}

async function runsAssay(
  view: RepositoryView,
  commit: string,
  files: ReadonlyMap<string, string>,
  path: string,
): Promise<boolean> {
  const open = [path];
  const seen = new Set<string>();
  for (let next = open.shift(); next !== undefined && seen.size < MOST_USED; next = open.shift()) {
    const sha = files.get(next);
    if (sha === undefined || seen.has(next)) continue;
    seen.add(next);
    const facts = await factsAt(view, commit, next, sha);
    if (facts.runsAssay) return true;
    for (const action of facts.actions) {
      const text = await textAt(view, posix.join(action, 'action.yml'), commit);
      if (text !== undefined && (isAssayAction(text) || USES_ASSAY.test(text))) return true;
    }
    open.push(...facts.workflows);
  }
  return false;
}

function factsAt(view: RepositoryView, commit: string, path: string, sha: string): Promise<WorkflowFacts> {
  const { client, repository, deps } = view;
  return deps.caches.workflows.take(`${repository.id}:${sha}`, async () => {
    try {
      const found = await readFileAt(client, repository, path, commit, MAX_BYTES);
      if (!found) throw unsettled(`${path} at ${commit} is listed and cannot be read yet`);
      return factsOf(found.text, path);
    } catch (error) {
      if (!(error instanceof GitHubError) || error.kind !== 'invalid') throw error;
      return { runsAssay: false, workflows: [], actions: [] };
    }
  });
}

function factsOf(text: string, path: string): WorkflowFacts {
  const workflows = [...text.matchAll(USED_WORKFLOW)].map(([, used]) => used!).slice(0, MOST_USED);
  const actions = new Set<string>();
  const note = (uses: string) => {
    const directory = uses.replace(/^\.\/|\/+$/g, '');
    if (!directory.split('/').includes('..') && actions.size < MOST_USED) actions.add(directory);
    return false;
  };
  try {
    const { jobs } = readWorkflow(text, path, note);
    return { runsAssay: jobs.length > 0, workflows, actions: [...actions] };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    // GitHub makes a run of it that fails.
    return { runsAssay: /\bassay\b/i.test(text), workflows, actions: [...actions] };
  }
}
