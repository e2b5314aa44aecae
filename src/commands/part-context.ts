import type { KnownFacts } from './decide-pull-request.js';
import type { Head } from './head.js';
import type { Evidence, EvidenceContext } from './pull-request-evidence.js';
import type { RepositoryView } from './reconcile-deps.js';
import { protectedChanges } from './run-rules.js';
import type { Project } from './rules-file.js';

/** What GitHub says around the evidence about a project of a head. */
export function contextOf(
  { repository, deps }: RepositoryView,
  { sha, number, rules, changed }: Head,
  { slug, directory, rules: own }: Project,
  evidence: Evidence,
  { found, newest, trust }: KnownFacts,
  /** The commit whose results the head records. */
  recordedOf?: string,
): EvidenceContext {
  const { users, teams } = rules.github.release_managers;
  const newestRun = newest.pending ?? newest.waiting ?? newest.ended ?? newest.finished ?? newest.skipped;
  // Where nobody can judge no run has a part in it, whichever could be told to be about this pull request.
  const run = own.kind === 'broken' ? undefined : (found?.run ?? newestRun);
  // Whatever is protected: nobody changes what judges unseen.
  const ownRules = rules.isBinding && changed?.includes(own.file) ? [own.file] : [];
  const prefix = directory === '' ? '' : `${directory}/`;
  const effective = own.kind === 'read' ? { config: own.config, sha: own.sha, binding: rules.isBinding } : undefined;
  return {
    project: slug,
    repository: { owner: repository.owner, name: repository.name },
    serverUrl: deps.serverUrl,
    pullRequest: number,
    headSha: sha,
    ...(run && { run: { id: run.id, attempt: run.attempt } }),
    trust: trust.reached,
    ...(evidence.kind === 'report' && changed && { evaluator: isSameEvaluator(changed) ? 'unmodified' : 'modified' }),
    configSha: own.kind === 'read' && rules.isBinding ? own.sha : null,
    protectedChanges: [...new Set([...protectedChanges(effective, changed ?? [], prefix), ...ownRules])],
    notes: [
      ...notesOf(evidence, own.sha, rules.isBinding),
      ...(recordedOf === undefined
        ? []
        : [`This commit only records what the run of ${recordedOf.slice(0, 10)} made.`]),
    ],
    canAccept: rules.isBinding && users.length + teams.length > 0,
  };
}

/** Workflows and the actions they use are those of the base. */
function isSameEvaluator(changed: readonly string[]): boolean {
  return !changed.some(
    (path) => /^\.github\/(?:workflows|actions)\//.test(path) || /(?:^|\/)action\.ya?ml$/.test(path),
  );
}

function notesOf(evidence: Evidence, sha: string, isBinding: boolean): string[] {
  if (!isBinding) return ['The base has no assay.yaml: these gates hold after the merge and block nothing now.'];
  if (evidence.kind !== 'report') return [];
  const { config_sha: read } = evidence.report.inputs;
  if (read === null || read === sha) return [];
  return [
    `The run read the assay.yaml ${read.slice(0, 10)}, and the base has ${sha.slice(0, 10)} now, which judges here. Run the workflow again where it asks for what was not measured.`,
  ];
}
