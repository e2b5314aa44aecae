import type { NotUnderstood } from './chat-command.js';

const MAX_ECHO = 60;

/** Echoes the beginning of what somebody wrote, cut on a character boundary. */
export function notUnderstood(word: string, hint: string): NotUnderstood {
  return { unknown: word.slice(0, MAX_ECHO).replace(/[\uD800-\uDBFF]$/, ''), hint };
}
