import { GATE } from '../core/gate-check.js';
import { createCheck, listChecks, mayDo } from '../github/index.js';
import type { Account, Act } from '../github/index.js';
import { refusedRules } from './decide-pull-request.js';
import { isDecidedByNow } from './head-digest.js';
import { parseExternalId } from './head-inputs.js';
import { onHead } from './on-head.js';
import { ACCEPTED_CHECK, acceptedDraft, recordedAcceptances } from './recorded-acceptances.js';
import type { RecordedAcceptance } from './recorded-acceptances.js';
import { readActor } from './read-actor.js';
import type { RepositoryView } from './reconcile-deps.js';
import { headOfSurvey, pullRequestIfThere, surveysOfHead } from './surveys-of-head.js';
import type { SurveyedHead } from './surveys-of-head.js';
import type { Survey } from './survey-pull-request.js';
import { weighHead } from './weigh-head.js';

/**
 * What the button "Accept regression" means: the gates that say no to the commit now are let pass, for each pull request whose
 * base lets the sender do that. Only what the sender saw is accepted: the check must be the one that stands, and decided by
 * what is known now. Recorded in a check run, since nobody else can write there.
 */
export function acceptRegression(view: RepositoryView, { sha, check, sender }: Act): Promise<void> {
  return onHead(view, sha, async () => {
    const { client, repository, deps } = view;
    const refuse = (reason: string, of: object = {}) =>
      deps.log({ level: 'warn', event: 'accept_refused', sha, ...of, by: sender.login, reason });
    const surveyed = await surveyedOfGate(view, sha, check?.id);
    if (!surveyed || !(await isDecidedByNow(view, surveyed))) {
      return refuse('what the button stood beside has changed, or is about to');
    }
    const added: RecordedAcceptance[] = [];
    for (const survey of surveyed.surveys) {
      const { number } = survey.pull;
      const refusal = await whyNot(view, survey, sender);
      if (refusal !== undefined) {
        refuse(refusal, { number });
        continue;
      }
      const { parts } = await weighHead(view, await headOfSurvey(view, survey), false);
      const at = deps.now().toISOString();
      for (const { evidence } of parts) {
        const rules = evidence.kind === 'report' ? refusedRules(evidence) : [];
        added.push(...rules.map((rule) => ({ pull: number, rule, by: sender.login, at })));
      }
    }
    if (added.length === 0) return;
    const [record] = await listChecks(client, repository, sha, { appId: deps.app.id, name: ACCEPTED_CHECK });
    await createCheck(client, repository, acceptedDraft(sha, [...recordedAcceptances(record), ...added]));
    deps.log({ level: 'info', event: 'accepted', sha, by: sender.login, rules: added.map(({ rule }) => rule) });
  });
}

/** The head, where the gate that stands on it is this check. The gate names the pull requests; no list has all of forks. */
async function surveyedOfGate(
  view: RepositoryView,
  sha: string,
  checkId: number | undefined,
): Promise<SurveyedHead | undefined> {
  const { client, repository, deps } = view;
  const [gate] = await listChecks(client, repository, sha, { appId: deps.app.id, name: GATE });
  if (!gate || gate.id !== checkId) return undefined;
  for (const number of parseExternalId(gate.externalId)?.comments.keys() ?? []) {
    const pull = await pullRequestIfThere(view, number);
    if (pull?.state === 'open' && pull.headSha === sha) return surveysOfHead(view, pull);
  }
  return undefined;
}

async function whyNot(view: RepositoryView, { rules, pull }: Survey, sender: Account): Promise<string | undefined> {
  const managers = rules.github.release_managers;
  const actor = await readActor(view, sender, managers.teams);
  const may = mayDo({ verb: 'accept', gate: '', reason: '', head: pull.headSha }, actor, managers);
  return may.allowed ? undefined : may.why;
}
