import type { Block, Inline, ReportDocument } from '../core/blocks.js';
import { boundedText } from '../core/bounded.js';
import type { TrustTier } from '../core/trust.js';
import type { Verdict } from '../core/verdict.js';
import { acceptCommand } from '../github/index.js';
import { gateTable, inOrder } from './gate-table.js';
import type { GateTableOptions } from './gate-table.js';
import { decisionOf, runLinkOf } from './pull-request-evidence.js';
import type { Accepted, Evidence, EvidenceContext, Judgement, PullRequestEvidence } from './pull-request-evidence.js';
import { comparedText, otherReasons, sectionBlocks } from './report-document.js';
import type { Report } from './report-schema.js';
import { PROTECTED_NOTE, protectedNote } from './run-notes.js';
import { situationText } from './situation-text.js';

/** Rows of gates and further reasons that a reader sees without opening a fold. */
const MAX_OPEN_ROWS = 25;
const MAX_OPEN_PASSES = 10;
const MAX_REASONS = 5;

const MODEL_ID = /^(evaluation|drift|serving)\.([\w-]+)\.(.+)$/s;

type Judged = Evidence & { kind: 'report' };

/**
 * What a reader of a pull request sees: the verdict, the gates that say no or whose value moved, then everything else
 * folded, then what was compared and what to type next.
 */
export function pullRequestDocument({ context, evidence }: PullRequestEvidence): ReportDocument {
  const decision = decisionOf(evidence);
  const of = context.project === 'root' ? '' : ` (${context.project})`;
  const common = {
    title: `Assay${of}: ${decision}`,
    decision: decision === 'waiting' ? ('inconclusive' as const) : decision,
  };
  if (evidence.kind === 'situation') {
    const { reason, blocks } = situationText(evidence.situation, context);
    const all = [...blocks, ...noteBlocks([...protectedNotes(context), ...context.notes])];
    return { ...common, reason: boundedText(reason), blocks: all, footer: [runFooter(context)] };
  }
  return {
    ...common,
    reason: boundedText(evidence.judged.reason),
    blocks: judgedBlocks(evidence, context),
    footer: footerOf(evidence, context),
  };
}

/** Verdicts that a reader should see at once: what says no, and what is about a value that moved. */
export function openVerdicts(verdicts: readonly Verdict[], { measurements }: Pick<Report, 'measurements'>): Verdict[] {
  const moved = new Set(
    measurements
      .filter(({ value, base, diff }) => (diff ?? 0) !== 0 || (base !== null && value === null))
      .map(({ id }) => id),
  );
  const isOpen = ({ status, measurement }: Verdict) =>
    status === 'fail' || status === 'inconclusive' || moved.has(measurement);
  return inOrder(verdicts).filter(isOpen);
}

function judgedBlocks({ report, judged, accepted }: Judged, context: EvidenceContext): Block[] {
  const { verdicts } = judged;
  const acceptedRules = new Set(accepted.map(({ rule }) => rule));
  const past = new Map(report.sections.history?.series.map(({ id, values }): [string, number[]] => [id, values]));
  const options = { isForComment: true, past, accepted: acceptedRules };
  const others = otherReasons(
    verdicts.filter(({ rule }) => !acceptedRules.has(rule)),
    judged.reason,
  );
  const more = others.length - MAX_REASONS;
  return [
    ...noteBlocks([...protectedNotes(context), ...differenceNote(report, judged, accepted)], 'warning'),
    ...openBlocks(verdicts, report, options),
    ...others.slice(0, MAX_REASONS),
    ...(more > 0 ? [paragraph(`… and ${more} more gates that do not pass.`)] : []),
    ...accepted.map(({ rule, by, reason }) =>
      paragraph({ code: by }, ' accepted that ', { code: rule }, ` does not pass: ${reason}`),
    ),
    ...allGates(verdicts, report, { isForComment: true, accepted: acceptedRules }),
    ...sectionBlocks(withoutKnownNotes(report, context)),
    ...noteBlocks(context.notes),
  ];
}

/** What a reader should see at once, under short names: failures before what only moved. */
function openBlocks(verdicts: readonly Verdict[], report: Report, options: GateTableOptions): Block[] {
  const open = openVerdicts(verdicts, report);
  const noes = open.filter(({ status }) => status === 'fail' || status === 'inconclusive');
  const passes = open.filter((verdict) => !noes.includes(verdict));
  const shownNoes = noes.slice(0, MAX_OPEN_ROWS);
  const shown = [...shownNoes, ...passes.slice(0, Math.max(0, MAX_OPEN_PASSES - shownNoes.length))];
  if (shown.length === 0) return [];
  const captions = [
    ...(noes.length > 0 ? ['Gates that do not pass'] : []),
    ...(passes.length > 0 ? ['gated values that moved'] : []),
  ];
  const caption = captions.join(', and ').replace(/^g/, 'G');
  const left = open.length - shown.length;
  return [
    gateTable(caption, shown, report.measurements, { ...options, nameOf: shortNames(verdicts) }),
    ...(left > 0 ? [paragraph(`… and ${left} more, among all gates.`)] : []),
  ];
}

function allGates(verdicts: readonly Verdict[], { measurements }: Report, options: GateTableOptions): Block[] {
  if (verdicts.length === 0) return [];
  const table = gateTable('All gates', inOrder(verdicts), measurements, options);
  return [{ kind: 'details', summary: `All gates: ${verdicts.length}`, blocks: [table] }];
}

/** Names as assay.yaml has them, without the model where there is one alone. */
function shortNames(verdicts: readonly Verdict[]): (id: string) => string {
  const models = new Set(verdicts.flatMap(({ measurement }) => MODEL_ID.exec(measurement)?.[2] ?? []));
  return (id) => {
    const [, room, model, rest] = MODEL_ID.exec(id) ?? [];
    if (room === undefined) return id;
    const name = room === 'evaluation' ? rest! : `${room}.${rest!}`;
    return models.size === 1 ? name : `${model}: ${name}`;
  };
}

/** The report says the same of protected paths, as far as it can be believed. */
function withoutKnownNotes(report: Report, { protectedChanges, notes }: EvidenceContext): Report {
  const { pipeline } = report.sections;
  if (!pipeline) return report;
  const isKnown = (note: string) =>
    notes.includes(note) || (protectedChanges.length > 0 && note.startsWith(PROTECTED_NOTE));
  return {
    ...report,
    sections: { ...report.sections, pipeline: { ...pipeline, notes: pipeline.notes.filter((note) => !isKnown(note)) } },
  };
}

function protectedNotes({ protectedChanges }: EvidenceContext): string[] {
  return protectedChanges.length === 0 ? [] : [protectedNote(protectedChanges)];
}

function differenceNote(report: Report, judged: Judgement, accepted: readonly Accepted[]): string[] {
  if (accepted.length > 0 || report.decision === judged.decision) return [];
  return [
    `The report itself says ${report.decision}. What counts is what the rules of the base say of its numbers: ${judged.decision}.`,
  ];
}

function noteBlocks(notes: readonly string[], tone: 'info' | 'warning' = 'info'): Block[] {
  return notes.map((note): Block => ({ kind: 'note', tone, content: [boundedText(note)] }));
}

const TRUST: Record<TrustTier, string> = {
  self_reported: 'numbers reported by this change’s own workflow',
  pinned_workflow: 'numbers of a workflow that this change cannot alter',
  trusted_reeval: 'numbers measured again by the base’s workflow',
};
const EVALUATOR = { unmodified: ', which is that of the base', modified: ', which it alters' };

function footerOf(evidence: Judged, context: EvidenceContext): Block[] {
  const { subject } = evidence.report;
  const { headSha, configSha, trust, evaluator, pullRequest } = context;
  const compared = comparedText(headSha, subject.base_sha, configSha);
  const whose = trust === 'self_reported' && evaluator !== undefined ? EVALUATOR[evaluator] : '';
  const how = subject.base_sha === null ? 'assay run' : `assay run --base ${subject.base_sha.slice(0, 10)}`;
  const fetch = pullRequest === undefined ? '' : `git fetch origin pull/${pullRequest}/head && `;
  return [
    paragraph(...compared, ` · ${TRUST[trust]}${whose}`, ...runLink(context)),
    ...acceptFooter(evidence, context),
    paragraph('Reproduce it: ', { code: `${fetch}git checkout ${headSha.slice(0, 10)} && ${how}` }),
  ];
}

function acceptFooter({ judged, accepted }: Judged, { canAccept, headSha }: EvidenceContext): Block[] {
  if (!canAccept) return [];
  const acceptedRules = new Set(accepted.map(({ rule }) => rule));
  const first = inOrder(judged.verdicts).find(
    ({ status, informational, rule }) =>
      !informational && (status === 'fail' || status === 'inconclusive') && !acceptedRules.has(rule),
  );
  if (!first) return [];
  const command = acceptCommand(first.rule, headSha);
  return command === undefined ? [] : [paragraph('A release manager can accept it: ', { code: command })];
}

function runFooter(context: EvidenceContext): Block {
  const rules: Inline[] = context.configSha ? [' · rules of ', { code: context.configSha.slice(0, 10) }] : [];
  return paragraph('About ', { code: context.headSha.slice(0, 10) }, ...rules, ...runLink(context, 'run'));
}

function runLink(context: EvidenceContext, link = 'run and full report'): Inline[] {
  const url = runLinkOf(context);
  return url === undefined ? [] : [' · ', { link, url }];
}

function paragraph(...content: Inline[]): Block {
  return { kind: 'paragraph', content };
}
