import { boundedText } from '../../core/bounded.js';
import type { AcceptCommand, ChatVerb } from './chat-command.js';
import { commandArguments } from './command-arguments.js';
import { quotedWord } from './command-words.js';
import { notUnderstood } from './not-understood.js';

/** A commit in full. A part of one would not do: another commit that begins alike is made in minutes. */
const COMMIT = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i;

/**
 * `/assay accept <gate> --reason "…" --head <commit>`. The commit is the one whose results were looked at: nothing that
 * GitHub records of a comment says which commit was the head when it was written, and a push may come in between.
 */
export const accept: ChatVerb<AcceptCommand> = {
  verb: 'accept',
  usage: '/assay accept <gate> --reason "…" --head <commit>',
  summary: 'let a gate’s no pass for this commit, for a stated reason',
  needs: 'write',
  isForReleaseManagers: true,
  read(words) {
    const given = commandArguments(words, ['reason', 'head']);
    if ('unknown' in given) return given;
    const [gate, extra] = given.positionals;
    if (gate === undefined) return notUnderstood('', 'Name the gate: the id that the check shows beside its no.');
    if (extra !== undefined) return notUnderstood(extra, 'Put a gate or a reason with spaces into quotation marks.');
    const reason = boundedText((given.options.reason ?? '').replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ').trim());
    if (reason === '') return notUnderstood('', 'Say why: --reason "…".');
    const { head } = given.options;
    if (head !== undefined && !COMMIT.test(head))
      return notUnderstood(head, 'Write the id of the commit in full, 40 digits.');
    return { verb: 'accept', gate, reason, head: head?.toLowerCase() };
  },
};

/** The line that accepts a gate for a commit, to be copied; undefined for an id that no line can carry. */
export function acceptCommand(gate: string, headSha: string, reason = '…'): string | undefined {
  const words = [quotedWord(gate), '--reason', `"${reason.replace(/["\\]/g, '\\$&')}"`, '--head', headSha];
  return words[0] === undefined ? undefined : ['/assay accept', ...words].join(' ');
}
