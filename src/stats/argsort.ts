/** Bits of one digit, and how many values it has. */
const DIGIT = 16;
const RADIX = 1 << DIGIT;
/** Fewer values are compared with each other: counting digits costs the same however few there are. */
const FEW = 4096;

/**
 * Indices of the values from least to greatest; equal values (−0 and 0 among them) keep their order, NaN comes last.
 * Radix sort over the bits of the doubles: linear in time.
 */
export function argsort(values: Float64Array): Uint32Array {
  const n = values.length;
  if (n < FEW) return Uint32Array.from(values.keys()).sort((a, b) => compare(values[a]!, values[b]!) || a - b);
  const low = new Uint32Array(n);
  const high = new Uint32Array(n);
  const number = new Float64Array(1);
  const bits = new Uint32Array(number.buffer);
  for (let i = 0; i < n; i++) {
    const value = values[i]!;
    number[0] = value === 0 ? 0 : value;
    const [lowBits, highBits] = [bits[0]!, bits[1]!];
    // Order-preserving: negative numbers are turned over, others get the top bit. NaN is above everything.
    const isMissing = Number.isNaN(value);
    const isNegative = highBits >>> 31 === 1;
    low[i] = isMissing ? 0xffffffff : isNegative ? ~lowBits : lowBits;
    high[i] = isMissing ? 0xffffffff : isNegative ? ~highBits : highBits | 0x80000000;
  }
  let order = new Uint32Array(n);
  for (let i = 0; i < n; i++) order[i] = i;
  let spare = new Uint32Array(n);
  const starts = new Uint32Array(RADIX);
  for (const [keys, shift] of [
    [low, 0],
    [low, DIGIT],
    [high, 0],
    [high, DIGIT],
  ] as const) {
    starts.fill(0);
    for (let i = 0; i < n; i++) starts[(keys[i]! >>> shift) & (RADIX - 1)]!++;
    if (n > 0 && starts[(keys[0]! >>> shift) & (RADIX - 1)] === n) continue;
    let sum = 0;
    for (let digit = 0; digit < RADIX; digit++) {
      const count = starts[digit]!;
      starts[digit] = sum;
      sum += count;
    }
    for (let i = 0; i < n; i++) {
      const row = order[i]!;
      const digit = (keys[row]! >>> shift) & (RADIX - 1);
      spare[starts[digit]!] = row;
      starts[digit]!++;
    }
    [order, spare] = [spare, order];
  }
  return order;
}

function compare(a: number, b: number): number {
  if (a < b) return -1;
  if (a > b) return 1;
  return Number(Number.isNaN(a)) - Number(Number.isNaN(b));
}
