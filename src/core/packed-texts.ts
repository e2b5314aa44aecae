const FIRST_BYTES = 1 << 16;

/** Texts in one piece of memory, for columns of ids: a million texts of JavaScript's own keep its collector busy. */
export class PackedTexts {
  /** The UTF-8 of all, one after the other, and where each ends. */
  constructor(
    private readonly bytes: Buffer,
    private readonly ends: Uint32Array,
  ) {}

  static of(texts: readonly string[]): PackedTexts {
    const packer = new TextPacker(texts.length);
    for (const text of texts) packer.add(text);
    return packer.done();
  }

  get length(): number {
    return this.ends.length;
  }

  at(row: number): string {
    return this.bytes.toString('utf8', this.startOf(row), this.ends[row]);
  }

  /** The same texts in the same order. */
  equals(other: PackedTexts): boolean {
    const [ends, others] = [this.ends, other.ends].map((each) => Buffer.from(each.buffer, 0, each.byteLength));
    return ends!.equals(others!) && this.bytes.equals(other.bytes);
  }

  /** Puts the bytes of a text into a buffer that has room for them; gives where they end. */
  copy(row: number, target: Uint8Array, at: number): number {
    let place = at;
    for (let from = this.startOf(row); from < this.ends[row]!; from++) target[place++] = this.bytes[from]!;
    return place;
  }

  bytesOf(row: number): number {
    return this.ends[row]! - this.startOf(row);
  }

  *[Symbol.iterator](): Generator<string> {
    for (let row = 0; row < this.length; row++) yield this.at(row);
  }

  private startOf(row: number): number {
    return row === 0 ? 0 : this.ends[row - 1]!;
  }
}

/** Makes texts one, so many of them. */
export class TextPacker {
  private bytes = Buffer.allocUnsafeSlow(FIRST_BYTES);
  private readonly ends: Uint32Array;
  private count = 0;
  private end = 0;

  constructor(count: number) {
    this.ends = new Uint32Array(count);
  }

  add(text: string): void {
    this.makeRoom(Buffer.byteLength(text));
    this.finish(this.end + this.bytes.write(text, this.end));
  }

  /** A few bytes of UTF-8 out of a buffer. */
  addBytes(source: Uint8Array, from: number, length: number): void {
    this.makeRoom(length);
    for (let at = 0; at < length; at++) this.bytes[this.end + at] = source[from + at]!;
    this.finish(this.end + length);
  }

  done(): PackedTexts {
    return new PackedTexts(this.bytes.subarray(0, this.end), this.ends.subarray(0, this.count));
  }

  private finish(end: number): void {
    this.end = end;
    this.ends[this.count++] = end;
  }

  private makeRoom(bytes: number): void {
    if (this.end + bytes <= this.bytes.length) return;
    const larger = Buffer.allocUnsafeSlow(Math.max(2 * this.bytes.length, this.end + bytes));
    this.bytes.copy(larger, 0, 0, this.end);
    this.bytes = larger;
  }
}
