interface Entry<Value> {
  value: Value;
  bytes: number;
}

/** A map in memory that forgets what was used longest ago. */
export class BoundedCache<Value> {
  private readonly entries = new Map<string, Entry<Value>>();
  private bytes = 0;

  /** So many values, and of them so many bytes as `bytesOf` says each takes. */
  constructor(
    private readonly most: number,
    private readonly mostBytes: number,
    private readonly bytesOf: (value: Value) => number,
  ) {}

  get(key: string): Value | undefined {
    const entry = this.entries.get(key);
    if (entry === undefined) return undefined;
    this.entries.delete(key);
    this.entries.set(key, entry);
    return entry.value;
  }

  set(key: string, value: Value): void {
    this.delete(key);
    const bytes = this.bytesOf(value);
    this.entries.set(key, { value, bytes });
    this.bytes += bytes;
    for (const oldest of this.entries.keys()) {
      if (this.entries.size <= this.most && this.bytes <= this.mostBytes) break;
      this.delete(oldest);
    }
  }

  delete(key: string): void {
    this.bytes -= this.entries.get(key)?.bytes ?? 0;
    this.entries.delete(key);
  }

  /** What is kept for the key, else what `make` finds, which is then kept. */
  async take(key: string, make: () => Promise<Value>): Promise<Value> {
    const known = this.get(key);
    if (known !== undefined) return known;
    const made = await make();
    this.set(key, made);
    return made;
  }
}
