/** Seconds of the phases of one run, in the order they ended. */
export class Stopwatch {
  private readonly started = performance.now();
  private last = this.started;
  private readonly seconds: Record<string, number> = {};

  /** Ends a phase. */
  lap(phase: string): void {
    const now = performance.now();
    this.seconds[phase] = rounded(now - this.last);
    this.last = now;
  }

  laps(): Record<string, number> {
    return { ...this.seconds, total: rounded(performance.now() - this.started) };
  }
}

function rounded(milliseconds: number): number {
  return Math.round(milliseconds) / 1000;
}
