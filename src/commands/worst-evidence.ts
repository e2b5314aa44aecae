import type { Decision } from '../core/verdict.js';
import { evidenceOf } from './decide-pull-request.js';
import type { ProjectFacts } from './decide-pull-request.js';
import type { FoundReport } from './found-report.js';
import { decisionOf } from './pull-request-evidence.js';
import type { Evidence } from './pull-request-evidence.js';

const WORST_FIRST: (Decision | 'waiting')[] = ['fail', 'waiting', 'inconclusive', 'pass'];
const MOST_NAMED = 5;

/** What is known of a project, and which of its reports says so. */
export interface WorstEvidence {
  evidence: Evidence;
  /** Undefined where it is none of them. */
  report: FoundReport | undefined;
  notes: string[];
}

/**
 * The evidence about a project of which several workflows may have left a report: what the worst comes to, so that none hides
 * what another says. `facts.found` is one of them; of equals the first is taken.
 */
export function worstEvidence(facts: ProjectFacts, reports: readonly FoundReport[]): WorstEvidence {
  const all = reports.map((report) => {
    const evidence = evidenceOf({ ...facts, found: report });
    return { evidence, report, place: WORST_FIRST.indexOf(decisionOf(evidence)) };
  });
  const [worst] = all.sort((a, b) => a.place - b.place);
  if (!worst) return { evidence: evidenceOf({ ...facts, found: undefined }), report: undefined, notes: [] };
  const { evidence, report, place } = worst;
  const isAwaited = WORST_FIRST[place] === 'waiting';
  return { evidence, report: isAwaited ? undefined : report, notes: isAwaited ? [] : notesOf(report, reports) };
}

function notesOf({ run }: FoundReport, reports: readonly FoundReport[]): string[] {
  if (reports.length < 2) return [];
  const others = reports.map((one) => one.run.path).filter((path) => path !== run.path);
  const more = others.length > MOST_NAMED ? ' and others' : '';
  return [
    `Several workflows left a report. The worst counts, here that of ${run.path}; the others: ${others.slice(0, MOST_NAMED).join(', ')}${more}.`,
  ];
}
