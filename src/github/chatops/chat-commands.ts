import { accept } from './accept.js';
import type { ChatCommand, ChatVerb } from './chat-command.js';
import { help } from './help.js';
import { reRun } from './re-run.js';
import { status } from './status.js';

/** Every verb, in the order that help shows them. */
export const chatVerbs: readonly ChatVerb[] = [help, status, reRun, accept];

/** What is known of a command's verb. */
export function verbOf({ verb }: ChatCommand): ChatVerb {
  return chatVerbs.find((one) => one.verb === verb)!;
}
