/** A source of random numbers that gives the same ones for the same seed, on every machine. */
export interface Random {
  /** A whole number from 0 to 2³² − 1. */
  bits(): number;
  /** A number in [0, 1) with 53 random bits. */
  uniform(): number;
  /** A whole number in [0, bound), each equally likely; `bound` at most 2³². */
  below(bound: number): number;
  /** A standard normal number. */
  normal(): number;
}

/** xoshiro128** (Blackman & Vigna), its state filled from the seed by splitmix32. */
export function seededRandom(seed: number): Random {
  let mixed = seed >>> 0;
  const mix = (): number => {
    mixed = (mixed + 0x9e3779b9) >>> 0;
    let z = mixed;
    z = Math.imul(z ^ (z >>> 16), 0x21f0aaad);
    z = Math.imul(z ^ (z >>> 15), 0x735a2d97);
    return (z ^ (z >>> 15)) >>> 0;
  };
  let a = mix();
  let b = mix();
  let c = mix();
  let d = mix() || 1;

  const bits = (): number => {
    const product = Math.imul(b, 5);
    const result = Math.imul((product << 7) | (product >>> 25), 9) >>> 0;
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = (d << 11) | (d >>> 21);
    return result;
  };
  const uniform = (): number => ((bits() >>> 5) * 67108864 + (bits() >>> 6)) / 9007199254740992;
  const below = (bound: number): number => {
    // The last, incomplete run of `bound` numbers is thrown away: it would favour the small ones.
    const limit = 4294967296 - (4294967296 % bound);
    let drawn = bits();
    while (drawn >= limit) drawn = bits();
    return drawn % bound;
  };
  let spare: number | undefined;
  const normal = (): number => {
    if (spare !== undefined) {
      const kept = spare;
      spare = undefined;
      return kept;
    }
    for (;;) {
      const x = 2 * uniform() - 1;
      const y = 2 * uniform() - 1;
      const square = x * x + y * y;
      if (square === 0 || square >= 1) continue;
      const scale = Math.sqrt((-2 * Math.log(square)) / square);
      spare = y * scale;
      return x * scale;
    }
  };
  return { bits, uniform, below, normal };
}
