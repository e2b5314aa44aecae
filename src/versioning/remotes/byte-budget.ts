/** Hands out memory: what is held at once stays below a common total; first come, first served. */
export class ByteBudget {
  private free: number;
  private readonly waiting: { bytes: number; start: () => void }[] = [];

  constructor(private readonly totalBytes: number) {
    this.free = totalBytes;
  }

  /** Waits until the bytes are free, and returns what gives them back. More than the total waits for all of it. */
  async take(wanted: number): Promise<() => void> {
    const bytes = Math.min(wanted, this.totalBytes);
    if (this.waiting.length > 0 || bytes > this.free) {
      await new Promise<void>((start) => this.waiting.push({ bytes, start }));
    } else {
      this.free -= bytes;
    }
    return () => {
      this.free += bytes;
      while (this.waiting.length > 0 && this.waiting[0]!.bytes <= this.free) {
        const next = this.waiting.shift()!;
        this.free -= next.bytes;
        next.start();
      }
    };
  }
}
