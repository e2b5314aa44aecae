/**
 * How a long piece of work says where it is. The doors decide what to show: a bar on a
 * terminal, one line per phase in CI, nothing when quiet.
 */
export interface Progress {
  /** Begins a phase; `total` may be unknown. */
  phase(title: string, total?: { items?: number; bytes?: number }): Phase;
  /** Says one line that is not about a phase: what was chosen, what was skipped. */
  note(line: string): void;
  /** Passes on output of a user's process, line by line. */
  output(source: string, line: string): void;
  /** Set by a door that shows the output of each source together: no line needs its source's name in front. */
  groups?: OutputGroups;
}

/** Where the output of a source begins and ends. */
export interface OutputGroups {
  begin(source: string, title: string): void;
  end(source: string): void;
}

export interface Phase {
  advance(items: number, bytes?: number): void;
  /** Ends the phase; the door prints counts, bytes and rate. */
  done(): void;
}

/** Says nothing. */
export const silentProgress: Progress = {
  phase: () => ({ advance: () => {}, done: () => {} }),
  note: () => {},
  output: () => {},
};
