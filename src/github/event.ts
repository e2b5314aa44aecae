import * as z from 'zod';
import { UserError } from '../core/errors.js';
import { subjectSchema } from '../core/report.js';
import type { Subject } from '../core/report.js';
import type { Trigger } from '../core/trigger.js';

const sha = z.string().regex(/^[0-9a-f]{40,64}$/);
const repository = z.looseObject({ id: z.number() }).nullable();

const pullRequestPayload = z.looseObject({
  pull_request: z.looseObject({
    number: z.number().int().positive(),
    head: z.looseObject({ sha, repo: repository }),
    base: z.looseObject({ sha, ref: z.string(), repo: repository }),
  }),
});
const mergeGroupPayload = z.looseObject({ merge_group: z.looseObject({ head_sha: sha, base_sha: sha }) });
/** `after` of an annotated tag is the tag; what it names is the head commit. */
const pushPayload = z.looseObject({
  before: sha,
  after: sha,
  head_commit: z.looseObject({ id: sha }).nullish().catch(undefined),
});
const workflowRunPayload = z.looseObject({
  repository: z.looseObject({ id: z.number() }),
  workflow_run: z.looseObject({ head_repository: z.looseObject({ id: z.number() }) }),
});
const issuePayload = z.looseObject({ issue: z.looseObject({ pull_request: z.unknown().optional() }) });
const defaultBranchPayload = z.looseObject({
  repository: z.looseObject({ default_branch: z.string().regex(/^\w[\w./-]*$/) }),
});

/** The environment variables of a workflow run that are read here. */
export type WorkflowEnvironment = Record<string, string | undefined>;

/**
 * What a workflow's event means for the run. Unknown events, and payloads without the fields they should have, are
 * `manual`: the base is then found from git alone. A pull request's payload that cannot be read is `EVENT_INVALID`
 * (exit 3): it would pass for somebody trusted. Every string stays data; only ids, shas and a branch are used further on.
 */
export function triggerOf(environment: WorkflowEnvironment, payload: unknown): Trigger {
  const event = environment['GITHUB_EVENT_NAME'];
  switch (event) {
    case 'pull_request':
    case 'pull_request_target':
    case 'pull_request_review':
    case 'pull_request_review_comment': {
      const parsed = pullRequestPayload.safeParse(payload);
      if (!parsed.success) throw eventInvalid(event);
      const { number, head, base } = parsed.data.pull_request;
      const isFork = head.repo === null || head.repo.id !== base.repo?.id;
      return { kind: 'pull_request', number, headSha: head.sha, baseSha: base.sha, baseRef: base.ref, isFork };
    }
    case 'merge_group': {
      const parsed = mergeGroupPayload.safeParse(payload);
      if (!parsed.success) return manual(payload);
      return {
        kind: 'merge_group',
        headSha: parsed.data.merge_group.head_sha,
        baseSha: parsed.data.merge_group.base_sha,
      };
    }
    case 'push': {
      const parsed = pushPayload.safeParse(payload);
      // The push that deletes a branch has no head.
      if (!parsed.success || isZero(parsed.data.after)) return manual(payload);
      const { before, after, head_commit: commit } = parsed.data;
      return {
        kind: 'push',
        headSha: commit?.id ?? after,
        beforeSha: isZero(before) ? undefined : before,
        ...defaultBranchOf(payload),
      };
    }
    case 'workflow_run': {
      const parsed = workflowRunPayload.safeParse(payload);
      const isOwn = parsed.success && parsed.data.workflow_run.head_repository.id === parsed.data.repository.id;
      return { ...manual(payload), isFork: !isOwn };
    }
    case 'issue_comment': {
      // The payload does not say where the head of the pull request lies.
      const parsed = issuePayload.safeParse(payload);
      return { ...manual(payload), isFork: !parsed.success || parsed.data.issue.pull_request !== undefined };
    }
    default:
      return manual(payload);
  }
}

function manual(payload: unknown): Trigger & { kind: 'manual' } {
  const parsed = defaultBranchPayload.safeParse(payload);
  return { kind: 'manual', ...(parsed.success && { defaultBranch: parsed.data.repository.default_branch }) };
}

/** The branch of a push, where it is the default one. */
function defaultBranchOf(payload: unknown): { defaultBranch?: string } {
  const parsed = defaultBranchPayload.extend({ ref: z.string() }).safeParse(payload);
  const branch = parsed.data?.repository.default_branch;
  return branch !== undefined && parsed.data?.ref === `refs/heads/${branch}` ? { defaultBranch: branch } : {};
}

function eventInvalid(event: string): UserError {
  return new UserError({
    code: 'EVENT_INVALID',
    message: `the payload of the event ${event} does not say which commits and repositories the pull request is of`,
    hint: 'Let the step see the file that GITHUB_EVENT_PATH names, unchanged.',
    exitCode: 3,
  });
}

/** The report's subject; `commit` is what is checked out, `base` what it is compared with. */
export function subjectOf(
  environment: WorkflowEnvironment,
  trigger: Trigger,
  commit: string | null,
  base: string | null,
): Subject {
  const headSha = trigger.kind === 'manual' ? commit : trigger.headSha;
  return subjectSchema.parse({
    repository: environment['GITHUB_REPOSITORY']?.slice(0, 200) ?? null,
    head_sha: headSha,
    merge_sha: commit !== headSha ? commit : null,
    base_sha: base,
    pull_request: trigger.kind === 'pull_request' ? trigger.number : null,
    run_id: positive(environment['GITHUB_RUN_ID']),
    run_attempt: positive(environment['GITHUB_RUN_ATTEMPT']),
    workflow: environment['GITHUB_WORKFLOW']?.slice(0, 200) ?? null,
  });
}

/** Git's word for "no commit". */
function isZero(text: string): boolean {
  return /^0+$/.test(text);
}

function positive(text: string | undefined): number | null {
  const number = Number(text);
  return Number.isSafeInteger(number) && number > 0 ? number : null;
}
