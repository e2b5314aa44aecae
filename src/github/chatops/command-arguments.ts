import { nearest } from '../../core/nearest.js';
import type { NotUnderstood } from './chat-command.js';
import { notUnderstood } from './not-understood.js';

export interface CommandArguments<Option extends string> {
  positionals: string[];
  options: Partial<Record<Option, string>>;
}

/**
 * Sorts the words behind a verb into `--option value` pairs and the rest. An option that is not known, comes twice or
 * lacks its value is not understood.
 */
export function commandArguments<Option extends string>(
  words: readonly string[],
  known: readonly Option[],
): CommandArguments<Option> | NotUnderstood {
  const positionals: string[] = [];
  const options: Partial<Record<Option, string>> = {};
  for (let index = 0; index < words.length; index++) {
    const word = words[index]!;
    // What a keyboard makes of two hyphens is told apart from a word.
    if (!/^(?:-|–|—)/.test(word)) {
      positionals.push(word);
      continue;
    }
    const option = known.find((name) => word === `--${name}`);
    if (option === undefined) {
      const meant = nearest(word.replace(/^[-–—]+/, ''), known);
      return notUnderstood(
        word,
        meant ? `Did you mean --${meant}, with two hyphens and its value behind a space?` : 'There is no such option.',
      );
    }
    if (options[option] !== undefined) return notUnderstood(word, `--${option} is there twice.`);
    const value = words[++index];
    if (value === undefined) return notUnderstood(word, `--${option} needs a value.`);
    options[option] = value;
  }
  return { positionals, options };
}
