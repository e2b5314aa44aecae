import type { Permission } from '../permissions.js';

/** Show what can be typed. */
export interface HelpCommand {
  verb: 'help';
}

/** Look again, and say how things stand. */
export interface StatusCommand {
  verb: 'status';
}

/** Run the head's workflow once more. */
export interface ReRunCommand {
  verb: 're-run';
}

/** Let one gate's no pass for one commit. */
export interface AcceptCommand {
  verb: 'accept';
  /** The rule's id, as the check and the comment print it. */
  gate: string;
  /** One line, never empty. Somebody's words: data. */
  reason: string;
  /** The commit that was looked at, in full; without it nothing is accepted. */
  head: string | undefined;
}

/** What can be asked for in a comment. A new verb is one more of these, one file, and one line in `chat-commands.ts`. */
export type ChatCommand = HelpCommand | StatusCommand | ReRunCommand | AcceptCommand;

/** A comment that is meant as a command and is none. */
export interface NotUnderstood {
  /** The writer's word that was not understood, cut to 60 characters; '' where something lacks. Data, never markup. */
  unknown: string;
  /** What to write instead. Plain text of our own. */
  hint: string;
}

/** One verb: how it is written, and who may use it. */
export interface ChatVerb<Command extends ChatCommand = ChatCommand> {
  verb: Command['verb'];
  usage: string;
  summary: string;
  /** The least permission on the repository; undefined for everybody who can comment. */
  needs?: Permission;
  /** Only for those whom the base's `github.release_managers` names. */
  isForReleaseManagers?: boolean;
  /** Reads the words behind the verb. */
  read: (words: readonly string[]) => Command | NotUnderstood;
}
