import { UserError } from '../core/errors.js';
import type { Predictions } from '../evaluation/index.js';
import { isSameTable } from './is-same-table.js';
import { answersOf, answersOfChampion } from './model-answers.js';
import type { Asked } from './model-answers.js';
import { reasonOf } from './revision-view.js';

/** The test set of a change that alters it, and what both models say of it. */
export interface ChangedRows {
  path: string;
  /** undefined where it could not be asked. */
  challenger: Predictions | undefined;
  before: Predictions | undefined;
  /** Why it could not. */
  problem: string | undefined;
}

/**
 * Both models on the rows that the change brings, where they are not those of the base; undefined where they are. Nobody is
 * judged by them, so that what is wrong with them is a reason and no error.
 */
export async function changedRows(asked: Asked): Promise<ChangedRows | undefined> {
  const { rules, ofHead, head, base, champion, open } = asked;
  const old = rules.test.path;
  if (!base || old === undefined) return undefined;
  const path = ofHead?.test.path ?? old;
  const nothing = { path, challenger: undefined, before: undefined };
  try {
    if (await isSameTable({ view: base, path: old }, { view: head, path })) return undefined;
    const rows = await open(head, path, 'changed');
    if (!rows) return { ...nothing, problem: `there is no ${path} any more` };
    const scored = await answersOf(head, ofHead?.model ?? rules.model!, rows, rules);
    const { before } = await answersOfChampion(champion, rows, asked);
    return { path, challenger: scored?.predictions, before, problem: undefined };
  } catch (error) {
    if (!(error instanceof UserError) || (error.exitCode !== 2 && error.code !== 'CONTENT_UNAVAILABLE')) throw error;
    return { ...nothing, problem: reasonOf(error) };
  }
}
