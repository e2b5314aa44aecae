/** The time, and waiting for it; tests have their own. */
export interface Clock {
  /** ms since 1970. */
  now(): number;
  /** Runs it once after so many ms; what is returned cancels that. */
  after(ms: number, run: () => void): () => void;
}

/** The longest a timer can wait: 2³¹ − 1 ms. */
const LONGEST_MS = 2_147_483_647;

/** The machine's clock. Its timers do not keep the process alive. */
export const systemClock: Clock = {
  now: Date.now,
  after(ms, run) {
    const timer = setTimeout(run, Math.min(Math.max(0, ms), LONGEST_MS)).unref();
    return () => clearTimeout(timer);
  },
};
