/** Below this the engine's own sort is as fast. */
const SMALL = 4096;
const SMALL_RUN = 24;
/** An array up to this length is kept for the next call: making one anew for each column keeps the collector busy. */
const MOST_KEPT = 1 << 21;
/** Which half of a double holds its sign and exponent on this machine. */
const HIGH = new Uint8Array(new Uint32Array([1]).buffer)[0] === 1 ? 1 : 0;
const DIGITS = [
  { shift: 0, size: 2048 },
  { shift: 11, size: 2048 },
  { shift: 22, size: 1024 },
] as const;

let spare: Float64Array = new Float64Array(0);

/**
 * Numbers in ascending order; there may be no NaN among them. The array given is used up, even its memory: what is returned is it or another one.
 * By radix over the upper halves of the numbers, then within the few that have one in common.
 */
export function sortNumbers(values: Float64Array): Float64Array {
  if (values.length < SMALL) return values.sort();
  let from: Float64Array = values;
  let to = spare.length < values.length ? new Float64Array(values.length) : spare.subarray(0, values.length);
  for (const [place, counts] of countDigits(values).entries()) {
    const { shift, size } = DIGITS[place]!;
    if (counts.includes(values.length)) continue;
    let start = 0;
    for (let digit = 0; digit < size; digit++) {
      const count = counts[digit]!;
      counts[digit] = start;
      start += count;
    }
    const words = wordsOf(from);
    for (let i = 0; i < from.length; i++) {
      const digit = (keyOf(words[2 * i + HIGH]!) >>> shift) & (size - 1);
      to[counts[digit]!++] = from[i]!;
    }
    [from, to] = [to, from];
  }
  sortRuns(from);
  if (to.length <= MOST_KEPT) spare = to;
  return from;
}

function countDigits(values: Float64Array): Uint32Array[] {
  const words = wordsOf(values);
  const [low, middle, high] = DIGITS.map(({ size }) => new Uint32Array(size)) as [
    Uint32Array,
    Uint32Array,
    Uint32Array,
  ];
  for (let at = HIGH; at < words.length; at += 2) {
    const key = keyOf(words[at]!);
    low[key & 2047]!++;
    middle[(key >>> 11) & 2047]!++;
    high[key >>> 22]!++;
  }
  return [low, middle, high];
}

/** Ascends with the number whose upper half it is made of: negative ones descend as they are. */
function keyOf(word: number): number {
  return word ^ ((word >> 31) | 0x80000000);
}

function wordsOf(values: Float64Array): Uint32Array {
  return new Uint32Array(values.buffer, values.byteOffset, 2 * values.length);
}

/** Sorts neighbours that differ in their lower halves only. */
function sortRuns(values: Float64Array): void {
  const words = wordsOf(values);
  for (let i = 1; i < values.length; i++) {
    if (!(values[i]! < values[i - 1]!)) continue;
    const upper = words[2 * i + HIGH];
    let start = i - 1;
    while (start > 0 && words[2 * (start - 1) + HIGH] === upper) start--;
    let end = i + 1;
    while (end < values.length && words[2 * end + HIGH] === upper) end++;
    if (end - start > SMALL_RUN) values.subarray(start, end).sort();
    else insertionSort(values, start, end);
    i = end - 1;
  }
}

function insertionSort(values: Float64Array, start: number, end: number): void {
  for (let i = start + 1; i < end; i++) {
    const value = values[i]!;
    let j = i;
    for (; j > start && values[j - 1]! > value; j--) values[j] = values[j - 1]!;
    values[j] = value;
  }
}
