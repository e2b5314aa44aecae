import type { Block, Inline } from '../core/blocks.js';
import { boundedText } from '../core/bounded.js';
import { formatLocation } from '../core/errors.js';
import type { Mistake } from '../core/errors.js';
import { repositoryUrl, runLinkOf, urlPart } from './pull-request-evidence.js';
import type { EvidenceContext, Situation } from './pull-request-evidence.js';

const MAX_LISTED = 10;
const MAX_MISTAKES = 50;

export interface SituationText {
  /** One line. */
  reason: string;
  /** What is known, then what to do next. */
  blocks: Block[];
}

/** How a run ended, in words that follow "The run". */
const ENDED: Record<string, string> = {
  cancelled: 'was cancelled before it had a report',
  timed_out: 'ran out of time before it had a report',
  startup_failure: 'could not start: GitHub refused the workflow file',
  failure: 'failed before it had a report',
  success: 'ended well, but left no report',
};

/** A situation without a report, in words: what is the matter, and what to do next. */
export function situationText(situation: Situation, context: EvidenceContext): SituationText {
  switch (situation.kind) {
    case 'queued':
      return said('Waiting for the workflow to run on this commit.', 'The check follows by itself.');
    case 'running':
      return said('The workflow is under way.', 'The check follows by itself.', linkTo(context));
    case 'reevaluating':
      return said(
        'The workflow of the base measures the models again.',
        'The check follows by itself.',
        situation.run ? linkTo({ ...context, run: situation.run }) : [],
      );
    case 'waiting_for_approval':
      return said(
        'The workflow waits until a maintainer approves it.',
        'Next: read the change, then choose “Approve and run” on the pull request.',
        linkTo(context),
      );
    case 'conflict':
      return said(
        'This pull request conflicts with its base branch, so no workflow starts.',
        'Next: resolve the conflicts and push; the workflow then starts by itself.',
      );
    case 'no_run':
      return {
        reason: `${listText(situation.workflows) || 'The workflow'} did not start within ${minutes(situation.waitMinutes)}, although this change touches what is measured.`,
        blocks: [
          ...listBlocks('Changed: ', situation.changed),
          paragraph(
            'Next: see that the workflow has ',
            { code: 'on: pull_request' },
            ' and no filter that leaves these paths out, then push again. A run that starts later still counts.',
          ),
          ...(situation.workflows.length > 0
            ? []
            : [
                paragraph(
                  'Where it runs Assay by a workflow of another repository, name its own file under ',
                  { code: 'github.workflows' },
                  ' in the base’s assay.yaml.',
                ),
              ]),
        ],
      };
    case 'no_model_change':
      return said('No model change: nothing that is measured or protected was touched.');
    case 'ended':
      return said(
        `The run ${ENDED[situation.conclusion] ?? `ended without a report (${situation.conclusion})`}.`,
        'Next: read its log, mend what it says and run it again.',
        linkTo(context),
      );
    case 'expired':
      return said(
        'The report of this commit is no longer kept, so nothing can be judged.',
        'Next: run the workflow again.',
        linkTo(context),
      );
    case 'refused':
      return {
        reason: `The report is no evidence: ${situation.reasons[0] ?? 'it cannot be read'}.`,
        blocks: [
          ...situation.reasons.slice(1, MAX_LISTED).map((reason) => paragraph(reason)),
          paragraph('Next: run the workflow again on this commit.', ...linkTo(context)),
        ],
      };
    case 'config_broken':
      return brokenConfig(situation, context);
    case 'carried':
      return {
        reason: `${situation.isAdvice ? 'What is advised of' : 'The verdict of'} ${situation.from.slice(0, 10)} holds here too: nothing that is measured differs.`,
        blocks: [],
      };
    case 'failed':
      return {
        reason: situation.title,
        blocks: [
          ...situation.reasons.slice(0, MAX_LISTED).map((reason) => paragraph(reason)),
          ...(situation.hint === undefined ? [] : [paragraph('Next: ', situation.hint)]),
        ],
      };
  }
}

function brokenConfig(
  { file, ref, mistakes, sha }: Situation & { kind: 'config_broken' },
  context: EvidenceContext,
): SituationText {
  const number = mistakes.length === 1 ? 'a mistake' : `${mistakes.length} mistakes`;
  const [first] = mistakes;
  const shown = mistakes.slice(0, MAX_MISTAKES).map(mistakeText);
  const left = mistakes.length - shown.length;
  const line = first?.location ? `#L${first.location.line}` : '';
  const path = file.split('/').map(urlPart).join('/');
  const link: Inline[] =
    sha === undefined
      ? []
      : [' ', { link: 'Open the file', url: `${repositoryUrl(context)}/blob/${sha}/${path}${line}` }];
  return {
    reason: `${file} of ${ref === 'base' ? 'the base branch' : 'this change'} has ${number}${first ? `: ${first.message}` : ''}`,
    blocks: [
      ...(shown.length === 0
        ? []
        : [
            {
              kind: 'code' as const,
              language: 'text' as const,
              text: [...shown, ...(left > 0 ? [`… and ${left} more`] : [])].join('\n'),
            },
          ]),
      paragraph(
        ref === 'base'
          ? 'Next: mend it on the base branch. Until then no pull request can be judged.'
          : 'Next: mend it here and push again.',
        ...link,
      ),
    ],
  };
}

function mistakeText({ message, hint, location }: Mistake): string {
  const place = location ? `${boundedText(formatLocation(location))}: ` : '';
  return `${place}${boundedText(message)}${hint === undefined ? '' : `\n  ${boundedText(hint)}`}`;
}

function said(reason: string, next?: string, link: Inline[] = []): SituationText {
  return { reason, blocks: next === undefined ? [] : [paragraph(next, ...link)] };
}

function linkTo(context: EvidenceContext): Inline[] {
  const url = runLinkOf(context);
  return url === undefined ? [] : [' ', { link: 'Open the run', url }];
}

function listBlocks(before: string, names: readonly string[]): Block[] {
  if (names.length === 0) return [];
  const shown = names
    .slice(0, MAX_LISTED)
    .flatMap((name, index): Inline[] => [index === 0 ? '' : ', ', { code: name }]);
  const left = names.length - MAX_LISTED;
  return [paragraph(before, ...shown, left > 0 ? ` and ${left} more` : '')];
}

function listText(names: readonly string[]): string {
  return names.slice(0, 3).map(boundedText).join(', ');
}

function minutes(number: number): string {
  return number === 1 ? '1 minute' : `${number} minutes`;
}

function paragraph(...content: Inline[]): Block {
  return { kind: 'paragraph', content: content.map(boundedInline) };
}

function boundedInline(inline: Inline): Inline {
  if (typeof inline === 'string') return boundedText(inline);
  return 'code' in inline ? { code: boundedText(inline.code) } : inline;
}
