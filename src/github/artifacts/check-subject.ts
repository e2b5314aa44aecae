import type { Subject } from '../../core/report.js';
import type { Repository } from '../client.js';
import type { WorkflowRun } from '../runs.js';

/**
 * Why a report is not of that attempt of that run, sentence by sentence; none where it is. What the report says of itself is only
 * compared with what GitHub says, and never used instead. With `pullRequests` those of the run's head: a report that names
 * another is not of them.
 */
export function checkSubject(
  subject: Subject,
  run: Pick<WorkflowRun, 'id' | 'attempt' | 'headSha'>,
  { owner, name }: Repository,
  pullRequests?: readonly number[],
): string[] {
  const { pull_request: pullRequest } = subject;
  const isElsewhere = subject.repository?.toLowerCase() !== `${owner}/${name}`.toLowerCase();
  const isOfOther = pullRequest !== null && pullRequests !== undefined && !pullRequests.includes(pullRequest);
  return [
    ...(isElsewhere ? ['the report is of another repository'] : []),
    ...(subject.run_id !== run.id ? [`the report is of ${of('run', subject.run_id)}, not of ${run.id}`] : []),
    ...(subject.run_attempt !== run.attempt
      ? [`the report is of ${of('attempt', subject.run_attempt)}, not of ${run.attempt}`]
      : []),
    ...(subject.head_sha !== run.headSha
      ? [`the report is of ${of('commit', subject.head_sha)}, not of ${run.headSha}`]
      : []),
    ...(isOfOther ? [`the report is of the pull request ${pullRequest}`] : []),
  ];
}

function of(what: string, said: number | string | null): string {
  return said === null ? `no ${what}` : `the ${what} ${said}`;
}
