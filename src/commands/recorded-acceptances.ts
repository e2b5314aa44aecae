import * as z from 'zod';
import type { Acceptance, CheckDraft, CheckRun } from '../github/index.js';

/** The check run in which acceptances by a button are recorded: only the App can write it. It decides nothing by itself. */
export const ACCEPTED_CHECK = 'assay accepted';

const MOST = 50;

const recordSchema = z.array(
  z.strictObject({
    pull: z.int().positive(),
    rule: z.string().max(500),
    /** Login. */
    by: z.string().max(100),
    at: z.iso.datetime(),
  }),
);

/** A rule's no that somebody accepted for a pull request, for the commit that the check run is of. */
export type RecordedAcceptance = z.infer<typeof recordSchema>[number];

/** What the check run records; nothing where there is none. */
export function recordedAcceptances(check: CheckRun | undefined): RecordedAcceptance[] {
  const [, json] = /^```json\n(.*)\n```$/s.exec(check?.text?.trim() ?? '') ?? [];
  if (json === undefined) return [];
  try {
    return recordSchema.parse(JSON.parse(json));
  } catch {
    return []; // of a later version
  }
}

/** The record as acceptances of one pull request. */
export function acceptancesByButton(recorded: readonly RecordedAcceptance[], number: number): Acceptance[] {
  return recorded
    .filter(({ pull }) => pull === number)
    .map(({ rule, by, at }) => ({ rule, by, reason: 'by the button of the check', commentId: 0, at }));
}

/** The check run that records these, the newest last; the oldest go where there are too many. */
export function acceptedDraft(headSha: string, recorded: readonly RecordedAcceptance[]): CheckDraft {
  // What a fence cannot be ended by.
  const json = JSON.stringify(recorded.slice(-MOST), null, 1).replaceAll('`', '\\u0060');
  return {
    name: ACCEPTED_CHECK,
    headSha,
    externalId: 'a1:accepted',
    status: 'completed',
    conclusion: 'neutral',
    title: 'Accepted by a release manager',
    summary: 'Gates of this commit that a release manager lets pass, by the button of `assay / gate`.',
    text: `\`\`\`json\n${json}\n\`\`\``,
  };
}
