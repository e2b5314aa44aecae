import { describeCommit, describeFile } from '../describe/commits.js';
import { describePullRequest, describeSimplePullRequest } from '../describe/pulls.js';
import type { PullRequest } from '../pull-request.js';
import { ApiError, idOf, notFound, ok, page, repositoryOf } from './route.js';
import type { Call, Route } from './route.js';

const READ = [{ pull_requests: 'read' as const }];
/** GitHub lists no more files of a pull request. */
const MOST_FILES = 3000;

export const PULL_ROUTES: Route[] = [
  {
    operation: 'GET /repos/{owner}/{repo}/pulls',
    needs: READ,
    answer(call) {
      const state = call.query.get('state') ?? 'open';
      const head = call.query.get('head');
      const base = call.query.get('base');
      const pulls = repositoryOf(call).pulls.filter(
        (pull) =>
          (state === 'all' || pull.state === state) &&
          // Without an owner GitHub ignores the filter.
          (!head?.includes(':') || `${pull.headRepository.owner.login}:${pull.headRef}` === head) &&
          (base === null || pull.baseRef === base),
      );
      const key = call.query.get('sort') === 'updated' ? 'updatedAt' : 'createdAt';
      const descending = (call.query.get('direction') ?? 'desc') === 'desc' ? -1 : 1;
      pulls.sort((a, b) => descending * (a[key].getTime() - b[key].getTime() || a.number - b.number));
      return page(call, pulls, (pull) => describeSimplePullRequest(call.world, pull));
    },
  },
  {
    operation: 'GET /repos/{owner}/{repo}/pulls/{pull_number}',
    needs: READ,
    answer: (call) => ok(describePullRequest(call.world, pullOf(call))),
  },
  {
    operation: 'GET /repos/{owner}/{repo}/pulls/{pull_number}/files',
    needs: READ,
    answer(call) {
      const pull = pullOf(call);
      const files = pull.files().slice(0, MOST_FILES);
      return page(call, files, (file) => describeFile(call.world, pull.repository, pull.headSha, file));
    },
  },
  {
    operation: 'GET /repos/{owner}/{repo}/pulls/{pull_number}/commits',
    needs: READ,
    answer(call) {
      const pull = pullOf(call);
      return page(call, pull.commits().slice(0, 250), (sha) => describeCommit(call.world, pull.repository, sha));
    },
  },
  {
    operation: 'GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls',
    needs: READ,
    answer(call) {
      const repository = repositoryOf(call);
      const sha = repository.resolve(call.parameters['commit_sha']!);
      if (sha === undefined) throw new ApiError(422, `No commit found for SHA: ${call.parameters['commit_sha']}`);
      // As GitHub: open ones that contain it (of forks it finds none), or the merged one that brought it.
      const pulls = repository.pulls.filter((pull) =>
        pull.mergedAt
          ? [pull.mergeCommitSha, pull.headSha].includes(sha)
          : !pull.isFork && pull.commits().includes(sha),
      );
      return page(call, pulls.reverse(), (pull) => describeSimplePullRequest(call.world, pull));
    },
  },
];

function pullOf(call: Call): PullRequest {
  const pull = repositoryOf(call).pull(idOf(call, 'pull_number'));
  if (!pull) throw notFound();
  return pull;
}
