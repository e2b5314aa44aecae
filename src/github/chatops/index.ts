/**
 * Commands in comments: what was typed, by whom, and whether it counts. Pure: reads and writes nothing.
 *
 * Refuses to know: how a gate is judged, how a comment is written. Invariants: a comment is read anew each time and never
 * remembered; no reaction, name or word in a comment decides anything but what its writer may decide.
 */
export { acceptances } from './acceptances.js';
export type { Acceptance } from './acceptances.js';
export { acceptCommand } from './accept.js';
export { actorsToAsk } from './actors-to-ask.js';
export { answersTo } from './answers-to.js';
export type { Answers } from './answers-to.js';
export type { ChatCommand, NotUnderstood } from './chat-command.js';
export type { ChatComment, ChatReaction } from './chat-comment.js';
export type { ChatContext } from './chat-context.js';
export { commandLine } from './command-words.js';
export { helpText } from './help-text.js';
export { mayDo } from './may-do.js';
export type { Actor, Allowed, ReleaseManagers } from './may-do.js';
export { parseCommand } from './parse-command.js';
