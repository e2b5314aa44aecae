import type { Location, Mistake } from '../core/errors.js';
import { plainLine } from '../report/index.js';
import type { Evidence, PullRequestEvidence, Situation } from './pull-request-evidence.js';
import { rulePlaces } from './rule-places.js';

const MAX_TITLE = 255;
const MAX_MESSAGE = 2000;

/** An annotation of a check run, with GitHub's names. */
export interface CheckAnnotation {
  /** From git's root. */
  path: string;
  start_line: number;
  end_line: number;
  annotation_level: 'failure' | 'warning' | 'notice';
  title: string;
  message: string;
}

/** An assay.yaml of the head, or of the base where the head's is not to be had. */
export interface RulesText {
  /** From git's root. */
  path: string;
  text: string;
}

const LEVELS = { fail: 'failure', inconclusive: 'warning' } as const;

/** Failed gates at their lines, worst first; mistakes of a broken configuration at theirs. What has no place has none. */
export function checkAnnotations({
  evidence,
  rules,
}: Pick<PullRequestEvidence, 'evidence'> & { rules?: RulesText }): CheckAnnotation[] {
  if (evidence.kind === 'situation') return ofSituation(evidence.situation);
  return rules ? ofGates(evidence, rules) : [];
}

function ofSituation(situation: Situation): CheckAnnotation[] {
  if (situation.kind !== 'config_broken') return [];
  const title = `${situation.file} cannot be used`;
  return situation.mistakes.flatMap(({ message, hint, location }: Mistake) =>
    location
      ? [annotation(situation.file, location, 'failure', title, hint === undefined ? message : `${message}\n${hint}`)]
      : [],
  );
}

function ofGates({ judged, accepted }: Evidence & { kind: 'report' }, { path, text }: RulesText): CheckAnnotation[] {
  const placeOf = rulePlaces(text, path);
  const isAccepted = (rule: string) => accepted.some((one) => one.rule === rule);
  return (['fail', 'inconclusive'] as const).flatMap((status) =>
    judged.verdicts
      .filter((verdict) => verdict.status === status && !isAccepted(verdict.rule))
      .flatMap(({ rule, measurement, reason, informational }) => {
        const place = placeOf(measurement);
        const level = informational ? 'notice' : LEVELS[status];
        return place ? [annotation(path, place, level, `${rule}: ${status}`, reason)] : [];
      }),
  );
}

function annotation(
  path: string,
  { line }: Location,
  level: CheckAnnotation['annotation_level'],
  title: string,
  message: string,
): CheckAnnotation {
  return {
    path,
    start_line: line,
    end_line: line,
    annotation_level: level,
    title: plainLine(title, MAX_TITLE),
    message: message
      .split('\n')
      .map((one) => plainLine(one, MAX_MESSAGE))
      .join('\n'),
  };
}
