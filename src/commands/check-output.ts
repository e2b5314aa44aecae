import type { Block, ReportDocument } from '../core/blocks.js';
import { formatNumber } from '../core/format-number.js';
import type { Decision } from '../core/verdict.js';
import { plainLine } from '../report/index.js';
import { checkAnnotations } from './check-annotations.js';
import type { CheckAnnotation, RulesText } from './check-annotations.js';
import { fitDocument } from './fit-document.js';
import { evidenceOfModel } from './model-scope.js';
import { pullRequestDocument } from './pull-request-document.js';
import { decisionOf } from './pull-request-evidence.js';
import type { PullRequestEvidence } from './pull-request-evidence.js';

const MAX_TITLE = 255;
const MAX_REASON = 200;
/** GitHub takes fifty a call: three calls are enough to say it. */
const MAX_ANNOTATIONS = 150;

/** What a check run says. */
export interface CheckOutput {
  /** The one reason, plain text. */
  title: string;
  /** Markdown, at most 60,000 bytes. */
  summary: string;
  annotations: CheckAnnotation[];
}

/** A project of a pull request, as one part of a check. */
export interface CheckPart extends PullRequestEvidence {
  /** Told from the others by this, where there are several. */
  name: string;
  /** The assay.yaml whose lines annotations point to. */
  rules?: RulesText;
}

/**
 * What `assay / gate` says, or with `model` what `assay / <model>` says. Of several parts the worst is told first, and each
 * by its name. Throws on none.
 */
export function checkOutput(parts: readonly CheckPart[], model?: string): CheckOutput {
  const shown = parts
    .map((part) => (model === undefined ? part : { ...part, evidence: evidenceOfModel(part.evidence, model) }))
    .map((part) => ({ part, document: pullRequestDocument(part), decision: decisionOf(part.evidence) }))
    .sort((a, b) => ORDER.indexOf(a.decision) - ORDER.indexOf(b.decision));
  const [worst] = shown;
  if (!worst) throw new Error('a check is about something');
  const before = shown.length === 1 ? '' : `${worst.part.name}: `;
  return {
    title: plainLine(before + titleOf(worst.part, worst.document), MAX_TITLE),
    summary: fitDocument(shown.length === 1 ? worst.document : joined(shown), { hasVerdict: shown.length > 1 }),
    annotations: shown.flatMap(({ part }) => checkAnnotations(part)).slice(0, MAX_ANNOTATIONS),
  };
}

const ORDER: (Decision | 'waiting')[] = ['fail', 'waiting', 'inconclusive', 'pass'];

function titleOf({ evidence }: CheckPart, { decision, reason }: ReportDocument): string {
  if (evidence.kind === 'situation' || decision !== 'inconclusive') return reason;
  const rows = evidence.judged.verdicts.map(({ status, informational, rows_needed: needed }) =>
    status === 'inconclusive' && !informational ? (needed ?? 0) : 0,
  );
  const most = rows.reduce((a, b) => Math.max(a, b), 0);
  return most > 0 ? `inconclusive: needs about ${formatNumber(most)} rows` : `inconclusive: ${reason}`;
}

function joined(shown: readonly { part: CheckPart; document: ReportDocument; decision: string }[]): ReportDocument {
  const [worst] = shown;
  const { decision, reason } = worst!.document;
  const overview: Block = {
    kind: 'table',
    caption: 'What was judged',
    columns: [{ title: 'Name' }, { title: 'Decision' }, { title: 'Reason' }],
    rows: shown.map(({ part, document, decision: word }) => [
      { code: part.name },
      { strong: word },
      plainLine(document.reason, MAX_REASON),
    ]),
  };
  return {
    title: `Assay: ${worst!.decision}`,
    decision,
    reason: `${worst!.part.name}: ${reason}`,
    blocks: [
      overview,
      ...shown.map(({ part, document }): Block => ({
        kind: 'details',
        summary: `${part.name}: ${document.title}`,
        blocks: [...document.blocks, ...document.footer],
      })),
    ],
    footer: [],
  };
}
