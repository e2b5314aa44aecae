import { chatVerbs } from './chat-commands.js';

/** One line for each verb: how it is written, and what it does. Plain text. */
export function helpText(): string[] {
  return chatVerbs.map(({ usage, summary, needs, isForReleaseManagers }) => {
    const who = isForReleaseManagers ? ' (release managers)' : needs === undefined ? '' : ` (needs ${needs})`;
    return `${usage}: ${summary}${who}`;
  });
}
