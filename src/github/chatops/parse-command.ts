import { nearest } from '../../core/nearest.js';
import type { ChatCommand, NotUnderstood } from './chat-command.js';
import { chatVerbs } from './chat-commands.js';
import { commandWords } from './command-words.js';
import { notUnderstood } from './not-understood.js';

/** The command a comment is, what is wrong with it, or undefined where it is none; see {@link commandWords}. */
export function parseCommand(body: string): ChatCommand | NotUnderstood | undefined {
  const line = commandWords(body);
  if (line === undefined) return undefined;
  if (line.words === undefined) return notUnderstood('', line.hint);
  const [word, ...rest] = line.words;
  if (word === undefined) return notUnderstood('', 'Name a verb: /assay help lists them.');
  const named = chatVerbs.find(({ verb }) => verb === word);
  if (named) return named.read(rest);
  const meant = nearest(
    word,
    chatVerbs.map(({ verb }) => verb),
  );
  return notUnderstood(word, meant ? `Did you mean /assay ${meant}?` : '/assay help lists what can be typed.');
}
