import type { Digest } from '../core/digest.js';

const DIGITS = 32;
const WORDS = 4;

/**
 * A set of digests, for very many of them: each takes 16 bytes in a table that is at most three quarters full, instead
 * of a string and a place in a `Set`. Directory digests, and what is no digest, are kept as they are.
 */
export class DigestSet {
  /** Four words a digest; four zeros where there is none. */
  private table: Uint32Array;
  private count = 0;
  private readonly others = new Set<string>();
  /** The digest that was read last. */
  private readonly key = new Uint32Array(WORDS);

  /** `expected`: about how many there will be. */
  constructor(expected = 0) {
    let slots = 64;
    while (slots * 3 < expected * 4) slots *= 2;
    this.table = new Uint32Array(slots * WORDS);
  }

  has(digest: Digest): boolean {
    return this.read(digest) ? this.isTaken(this.find()) : this.others.has(digest);
  }

  /** Says whether it was not there before. */
  add(digest: Digest): boolean {
    if (!this.read(digest)) return this.others.size !== this.others.add(digest).size;
    const place = this.find();
    if (this.isTaken(place)) return false;
    this.put(place);
    if (++this.count * 4 > (this.table.length / WORDS) * 3) this.grow();
    return true;
  }

  /** Whether it is 32 hexadecimal digits, which are the key now. Four zeros cannot be told from none. */
  private read(digest: Digest): boolean {
    if (digest.length !== DIGITS) return false;
    let any = 0;
    for (let word = 0; word < WORDS; word++) {
      let value = 0;
      for (let at = word * 8; at < word * 8 + 8; at++) {
        const code = digest.charCodeAt(at);
        const digit = code >= 48 && code <= 57 ? code - 48 : code >= 97 && code <= 102 ? code - 87 : -1;
        if (digit < 0) return false;
        value = (value << 4) | digit;
      }
      this.key[word] = value;
      any |= value;
    }
    return any !== 0;
  }

  /** Where the key is, or belongs. */
  private find(): number {
    const { key, table } = this;
    const mask = table.length - WORDS;
    for (let place = (key[0]! * WORDS) & mask; ; place = (place + WORDS) & mask) {
      const isSame =
        table[place] === key[0] &&
        table[place + 1] === key[1] &&
        table[place + 2] === key[2] &&
        table[place + 3] === key[3];
      if (isSame || !this.isTaken(place)) return place;
    }
  }

  private put(place: number): void {
    for (let word = 0; word < WORDS; word++) this.table[place + word] = this.key[word]!;
  }

  private isTaken(place: number): boolean {
    const { table } = this;
    return (table[place]! | table[place + 1]! | table[place + 2]! | table[place + 3]!) !== 0;
  }

  private grow(): void {
    const old = this.table;
    this.table = new Uint32Array(old.length * 2);
    for (let from = 0; from < old.length; from += WORDS) {
      let any = 0;
      for (let word = 0; word < WORDS; word++) any |= this.key[word] = old[from + word]!;
      if (any !== 0) this.put(this.find());
    }
  }
}
