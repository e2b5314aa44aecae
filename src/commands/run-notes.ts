import { CONFIG_FILE } from '../config/index.js';
import { statIfExists } from '../platform/files.js';
import { firstOf } from './push-made.js';
import type { EffectiveRules } from './run-rules.js';

/** What a reader should know about the rules: whether they hold yet, and whether the change touches what they protect. */
export function rulesNotes(rules: EffectiveRules | undefined, touched: readonly string[], hasBase: boolean): string[] {
  const notes: string[] = [];
  if (rules && !rules.binding) {
    notes.push(
      hasBase
        ? 'The base has no assay.yaml: these gates hold after the merge and block nothing now.'
        : 'There is no earlier revision: these gates are shown and block nothing.',
    );
  }
  if (touched.length > 0) notes.push(protectedNote(touched));
  return notes;
}

/** How `protectedNote` begins. */
export const PROTECTED_NOTE = 'This change touches what is protected: ';

/** That the change touches these paths, and what that means. */
export function protectedNote(touched: readonly string[]): string {
  return `${PROTECTED_NOTE}${firstOf(touched)}. The rules and test rows of the base judge.`;
}

/** A note for who wrote the file under a name that nobody reads. */
export function misnamedConfig(root: string): string[] {
  const found = ['assay.yml', '.assay.yaml', '.assay.yml'].filter((name) => statIfExists(`${root}/${name}`));
  return found.map((name) => `${name} is not read: rename it to ${CONFIG_FILE}.`);
}
