/** Bits of one digit, and how many values it has: few enough for the places of all digits to stay in the cache. */
const DIGIT = 11;
const RADIX = 1 << DIGIT;
const MASK = RADIX - 1;
const PASSES = 6;
/** Fewer values are compared with each other: counting digits costs the same however few there are. */
const FEW = 4096;

/**
 * Indices of the values from least to greatest; equal values (−0 and 0 among them) keep their order, NaN comes last.
 * Radix sort over the bits of the doubles: linear in time.
 */
export function argsort(values: Float64Array): Uint32Array {
  const n = values.length;
  if (n < FEW) return Uint32Array.from(values.keys()).sort((a, b) => compare(values[a]!, values[b]!) || a - b);
  let [low, high, order] = [new Uint32Array(n), new Uint32Array(n), new Uint32Array(n)];
  const places = countDigits(values, low, high, order);
  let [nextLow, nextHigh, nextOrder] = [new Uint32Array(n), new Uint32Array(n), new Uint32Array(n)];
  for (let pass = 0; pass < PASSES; pass++) {
    const at = places.subarray(pass * RADIX, (pass + 1) * RADIX);
    const isHigh = pass >= PASSES / 2;
    const keys = isHigh ? high : low;
    const shift = (pass % (PASSES / 2)) * DIGIT;
    if (at[(keys[0]! >>> shift) & MASK] === n) continue;
    toStarts(at);
    for (let i = 0; i < n; i++) {
      const digit = (keys[i]! >>> shift) & MASK;
      const place = at[digit]!;
      at[digit] = place + 1;
      // Low bits are done with once the high ones are sorted by.
      if (!isHigh) nextLow[place] = low[i]!;
      nextHigh[place] = high[i]!;
      nextOrder[place] = order[i]!;
    }
    [low, nextLow] = [nextLow, low];
    [high, nextHigh] = [nextHigh, high];
    [order, nextOrder] = [nextOrder, order];
  }
  return order;
}

/** Fills in the sort keys and the rows as they come; returns how often each digit occurs in each pass. */
function countDigits(values: Float64Array, low: Uint32Array, high: Uint32Array, order: Uint32Array): Uint32Array {
  const counts = new Uint32Array(PASSES * RADIX);
  const number = new Float64Array(1);
  const bits = new Uint32Array(number.buffer);
  for (let i = 0; i < values.length; i++) {
    const value = values[i]!;
    number[0] = value === 0 ? 0 : value;
    let [lowBits, highBits] = [bits[0]!, bits[1]!];
    // Order-preserving: negative numbers are turned over, others get the top bit. NaN is above everything.
    if (Number.isNaN(value)) lowBits = highBits = 0xffffffff;
    else if (highBits >>> 31 === 1) [lowBits, highBits] = [~lowBits >>> 0, ~highBits >>> 0];
    else highBits = (highBits | 0x80000000) >>> 0;
    low[i] = lowBits;
    high[i] = highBits;
    order[i] = i;
    for (let pass = 0; pass < PASSES; pass++) {
      const key = pass < PASSES / 2 ? lowBits : highBits;
      counts[pass * RADIX + ((key >>> ((pass % (PASSES / 2)) * DIGIT)) & MASK)]!++;
    }
  }
  return counts;
}

/** Turns counts into where each digit starts. */
function toStarts(counts: Uint32Array): void {
  let sum = 0;
  for (let digit = 0; digit < counts.length; digit++) {
    const count = counts[digit]!;
    counts[digit] = sum;
    sum += count;
  }
}

function compare(a: number, b: number): number {
  if (a < b) return -1;
  if (a > b) return 1;
  return Number(Number.isNaN(a)) - Number(Number.isNaN(b));
}
