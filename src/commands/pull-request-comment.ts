import type { CommentDraft } from './comment-policy.js';
import { fitDocument } from './fit-document.js';
import { markerText } from './plan-comment.js';
import { openVerdicts, pullRequestDocument } from './pull-request-document.js';
import { decisionOf } from './pull-request-evidence.js';
import type { PullRequestEvidence } from './pull-request-evidence.js';

/**
 * The sticky comment: at most 60,000 bytes, its first line the project's marker. Whatever the report's strings hold, no
 * element, link or mention comes of them.
 */
export function pullRequestComment(one: PullRequestEvidence): CommentDraft {
  return {
    body: fitDocument(pullRequestDocument(one), { marker: markerText(one.context.project) }),
    decision: decisionOf(one.evidence),
    hasNews: hasNews(one),
  };
}

function hasNews({ context, evidence }: PullRequestEvidence): boolean {
  if (decisionOf(evidence) !== 'pass' || context.protectedChanges.length > 0) return true;
  if (evidence.kind === 'situation') return false;
  const { report, judged, accepted } = evidence;
  const { data, pipeline } = report.sections;
  return (
    accepted.length > 0 ||
    openVerdicts(judged.verdicts, report).length > 0 ||
    (data?.changed.length ?? 0) > 0 ||
    (pipeline?.params.length ?? 0) > 0
  );
}
