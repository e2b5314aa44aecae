import type { Command } from './command.js';

/** A line of the list of verbs. */
export interface Verb {
  name: string;
  /** Other names of it, as in DVC. */
  aliases?: readonly string[];
  group: 'data' | 'pipeline' | 'evidence' | 'the job' | 'itself';
  summary: string;
  /** Called by programs: `--help` does not list it. */
  hidden?: boolean;
  /** Loads the verb, and only what it needs. */
  load: () => Promise<Command>;
}
