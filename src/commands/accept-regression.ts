import { createCheck, listChecks, mayDo, pullRequestsOfCommit } from '../github/index.js';
import type { Account } from '../github/index.js';
import { refusedRules } from './decide-pull-request.js';
import { onHead } from './on-head.js';
import { ACCEPTED_CHECK, acceptedDraft, recordedAcceptances } from './recorded-acceptances.js';
import type { RecordedAcceptance } from './recorded-acceptances.js';
import { readActor } from './read-actor.js';
import type { RepositoryView } from './reconcile-deps.js';
import { headOfSurvey, pullRequestIfThere, surveysOfHead } from './surveys-of-head.js';
import type { Survey } from './survey-pull-request.js';
import { weighHead } from './weigh-head.js';

/**
 * What the button "Accept regression" means: the gates that say no to the commit now are let pass, for each pull request whose
 * base lets the sender do that. Recorded in a check run, since nobody else can write there.
 */
export function acceptRegression(view: RepositoryView, sha: string, sender: Account): Promise<void> {
  return onHead(view, sha, async () => {
    const { client, repository, deps } = view;
    const added: RecordedAcceptance[] = [];
    for (const { number } of await pullRequestsOfCommit(client, repository, { sha })) {
      const pull = await pullRequestIfThere(view, number);
      const surveyed = pull?.state === 'open' && pull.headSha === sha ? await surveysOfHead(view, pull) : undefined;
      if (!surveyed) continue;
      const refusal = await whyNot(view, surveyed.own, sender);
      if (refusal !== undefined) {
        deps.log({ level: 'warn', event: 'accept_refused', number, by: sender.login, reason: refusal });
        continue;
      }
      const { parts } = await weighHead(view, await headOfSurvey(view, surveyed.own), false);
      const at = deps.now().toISOString();
      for (const { evidence } of parts) {
        const rules = evidence.kind === 'report' ? refusedRules(evidence) : [];
        added.push(...rules.map((rule) => ({ pull: number, rule, by: sender.login, at })));
      }
    }
    if (added.length === 0) return;
    const [check] = await listChecks(client, repository, sha, { appId: deps.app.id, name: ACCEPTED_CHECK });
    await createCheck(client, repository, acceptedDraft(sha, [...recordedAcceptances(check), ...added]));
    deps.log({ level: 'info', event: 'accepted', sha, by: sender.login, rules: added.map(({ rule }) => rule) });
  });
}

async function whyNot(view: RepositoryView, { rules, pull }: Survey, sender: Account): Promise<string | undefined> {
  const managers = rules.github.release_managers;
  const actor = await readActor(view, sender, managers.teams);
  const may = mayDo({ verb: 'accept', gate: '', reason: '', head: pull.headSha }, actor, managers);
  return may.allowed ? undefined : may.why;
}
