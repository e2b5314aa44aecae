/** The generator that golden files are made with: x ← (1664525·x + 1013904223) mod 2³²; numbers (x + ½)/2³². */
export function portableRandom(seed: number): () => number {
  let x = seed;
  return () => {
    x = (Math.imul(1664525, x) + 1013904223) >>> 0;
    return (x + 0.5) / 2 ** 32;
  };
}
