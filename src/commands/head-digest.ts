import { VERSION } from '../core/version.js';
import { inputsDigest } from './head-inputs.js';
import type { RepositoryView } from './reconcile-deps.js';
import { reevaluationInputs } from './reevaluation-state.js';
import { headOfSurvey, inputsOfSurvey } from './surveys-of-head.js';
import type { SurveyedHead } from './surveys-of-head.js';
import type { Survey } from './survey-pull-request.js';
import { touchedBy } from './weigh-head.js';

/** When a run for the pull request should have been seen, in milliseconds since 1970. */
export function dueMsOf({ deps }: RepositoryView, { startedMs }: SurveyedHead, { rules }: Survey): number {
  return (startedMs ?? deps.now().getTime()) + rules.github.wait_minutes * 60_000;
}

/** No run was seen, and there should be one by now. */
export function isOverdue(view: RepositoryView, surveyed: SurveyedHead, survey: Survey): boolean {
  return survey.runs.length === 0 && view.deps.now().getTime() >= dueMsOf(view, surveyed, survey);
}

/**
 * A digest of all that the decision about a head hangs on: another version may come to another word. `touched` is null where nothing hangs on it. What was decided while
 * something `isUnsettled` is decided again next time.
 */
export function headDigest(
  view: RepositoryView,
  surveyed: SurveyedHead,
  touched: readonly (readonly string[])[] | null,
  isUnsettled = false,
): string {
  return inputsDigest([
    [VERSION, view.deps.mayRerun, touched, isUnsettled, surveyed.isCrowded],
    ...surveyed.surveys.map((survey) => inputsOfSurvey(survey, isOverdue(view, surveyed, survey))),
    ...surveyed.surveys.flatMap((survey) => reevaluationInputs(view, survey)),
  ]);
}

/** Whether the gate of a head says that it was decided by what is known now. */
export async function isDecidedByNow(view: RepositoryView, surveyed: SurveyedHead): Promise<boolean> {
  const { memory, surveys } = surveyed;
  if (!memory) return false;
  return memory.digest === headDigest(view, surveyed, memory.isBound ? await touchedOf(view, surveys) : null);
}

/** What each pull request touches that its base measures, a list a project. */
export async function touchedOf(view: RepositoryView, surveys: readonly Survey[]): Promise<string[][]> {
  const lists: string[][] = [];
  for (const survey of surveys) {
    const head = await headOfSurvey(view, survey);
    for (const project of survey.rules.projects) lists.push(await touchedBy(view, head, project));
  }
  return lists;
}
