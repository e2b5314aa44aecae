import type { ChatCommand, NotUnderstood } from './chat-command.js';
import { notUnderstood } from './not-understood.js';

/** Reads a command that takes nothing behind its verb. */
export function withoutArguments<Command extends ChatCommand>(
  command: Command,
): (words: readonly string[]) => Command | NotUnderstood {
  return ([extra]) =>
    extra === undefined ? command : notUnderstood(extra, `Nothing stands behind /assay ${command.verb}.`);
}
