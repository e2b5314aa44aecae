import { createHash } from 'node:crypto';
import { posix } from 'node:path';
import { UserError } from '../core/errors.js';
import { GitHubError, listRuns, readCommit } from '../github/index.js';
import { lockPathOf, parseDvcYaml, parseLock, parseMetrics } from '../pipeline/index.js';
import type { PipelineFile } from '../pipeline/index.js';
import { textAt } from './base-rules.js';
import { findEvidence } from './find-evidence.js';
import type { FoundEvidence } from './found-report.js';
import type { Head } from './head.js';
import { headRuns } from './head-runs.js';
import type { RepositoryView } from './reconcile-deps.js';
import type { Report } from './report-schema.js';
import { withVarsRead } from './with-vars-read.js';

/**
 * The evidence of the parent, where a head that no run was started for only records what the parent's run made, as
 * `pipeline.commit` does: it changes nothing but dvc.lock, `.gitignore` and metric files, and what they say is what the report
 * of the parent says. Undefined for any other commit.
 */
export async function recordedResults(
  view: RepositoryView,
  { sha, number, rules }: Head,
): Promise<{ parent: string; found: FoundEvidence } | undefined> {
  const { client, repository, deps } = view;
  const { parents, files, isCut } = await deps.caches.commits.take(`${repository.id}:${sha}`, () =>
    readCommit(client, repository, sha),
  );
  const [parent, second] = parents;
  const isPlain = files.every(({ status }) => status === 'modified' || status === 'added');
  if (parent === undefined || second !== undefined || isCut || files.length === 0 || !isPlain) return undefined;
  const open = new Set(files.map(({ path }) => path).filter((path) => posix.basename(path) !== '.gitignore'));
  if (![...open].some((path) => posix.basename(path) === 'dvc.lock')) return undefined;
  const of = { headSha: parent, event: 'pull_request' as const };
  const runs = await headRuns(view, await listRuns(client, repository, parent), of, rules);
  const found = await findEvidence(view, runs, { projects: rules.projects.map(({ slug }) => slug), number });
  for (const { slug, directory } of rules.projects) {
    for (const one of found.projects.get(slug)?.reports ?? []) {
      if (one.kind !== 'report') continue;
      for (const path of open) {
        const local = posix.relative(directory, path);
        if (local.startsWith('../')) continue;
        if (await isAsReported(view, sha, directory, local, one.report)) open.delete(path);
      }
    }
  }
  return open.size === 0 ? { parent, found } : undefined;
}

/** Whether a file of a commit (`path` from the project's root) says what a report says. */
async function isAsReported(
  view: RepositoryView,
  sha: string,
  directory: string,
  path: string,
  report: Report,
): Promise<boolean> {
  const read = (name: string) => textAt(view, posix.join(directory, name), sha);
  const text = await read(path);
  if (text === undefined) return false;
  try {
    if (posix.basename(path) !== 'dvc.lock') return hasReportedNumbers(text, path, report);
    const file = path.replace(/\.lock$/, '.yaml');
    const pipeline = await read(file);
    if (pipeline === undefined) return false;
    const { value } = await withVarsRead((readVars) => parseDvcYaml(pipeline, file, readVars), read);
    return await hasReportedDigests(text, value, report, read);
  } catch (error) {
    if (error instanceof UserError && !(error instanceof GitHubError)) return false;
    throw error;
  }
}

function hasReportedNumbers(text: string, path: string, { measurements }: Report): boolean {
  const reported = measurements.filter(({ source, id }) => source === path && id.startsWith(`${path}:`));
  const held = parseMetrics(text, path);
  const numbers = [...held].filter(([, value]) => typeof value === 'number');
  return (
    reported.some(({ value }) => value !== null) &&
    reported.every(({ id, value }) => value === null || held.get(id.slice(path.length + 1)) === value) &&
    numbers.every(([key]) => reported.some(({ id }) => id === `${path}:${key}`))
  );
}

async function hasReportedDigests(
  text: string,
  { path, stages }: PipelineFile,
  { inputs }: Report,
  read: (name: string) => Promise<string | undefined>,
): Promise<boolean> {
  const lock = parseLock(text, lockPathOf(path));
  for (const stage of stages) {
    for (const output of stage.outputs) {
      const digest = lock.get(stage.name)?.outputs.get(output.written)?.digest;
      const expected = output.cached ? inputs.data[output.path] : md5(await read(output.path));
      if (digest === undefined || digest !== expected) return false;
    }
  }
  return stages.length > 0;
}

function md5(text: string | undefined): string | undefined {
  return text === undefined ? undefined : createHash('md5').update(text).digest('hex');
}
