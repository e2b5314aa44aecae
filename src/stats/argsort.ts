/** Bits of one digit, and how many values it has: few enough for the places of all digits to stay in the cache. */
const DIGIT = 11;
const RADIX = 1 << DIGIT;
const MASK = RADIX - 1;
const PASSES = 3;
/** Fewer values are compared with each other: counting digits costs the same however few there are. */
const FEW = 4096;
/** Runs up to this length are put in order value by value. */
const SHORT = 32;

/**
 * Indices of the values from least to greatest; equal values (−0 and 0 among them) keep their order, NaN comes last.
 * Radix sort over the upper halves of the doubles, then of what is not told apart by them over the lower: linear in time.
 */
export function argsort(values: Float64Array): Uint32Array {
  const n = values.length;
  if (n < FEW) return Uint32Array.from(values.keys()).sort((a, b) => compare(values[a]!, values[b]!) || a - b);
  const rows = new Uint32Array(n);
  const upper = new Uint32Array(n);
  for (let row = 0; row < n; row++) {
    rows[row] = row;
    upper[row] = sortKey(values[row]!, 1);
  }
  const { keys, rows: order } = radixSort(upper, rows);
  for (let start = 0; start < n;) {
    const key = keys[start]!;
    let end = start + 1;
    let isSorted = true;
    for (; end < n && keys[end] === key; end++) if (values[order[end]!]! < values[order[end - 1]!]!) isSorted = false;
    if (!isSorted) sortRun(order.subarray(start, end), values);
    start = end;
  }
  return order;
}

const number = new Float64Array(1);
const bits = new Uint32Array(number.buffer);

/**
 * The lower (0) or upper (1) half of a double as a number that sorts as it does: negative numbers are turned over, others
 * get the top bit. NaN is above everything.
 */
function sortKey(value: number, half: 0 | 1): number {
  if (Number.isNaN(value)) return 0xffffffff;
  number[0] = value === 0 ? 0 : value;
  const key = bits[half]!;
  if (bits[1]! >>> 31 === 1) return ~key >>> 0;
  return half === 1 ? (key | 0x80000000) >>> 0 : key;
}

/** Puts rows whose upper halves are the same in order, in place. */
function sortRun(run: Uint32Array, values: Float64Array): void {
  if (run.length > SHORT) {
    run.set(
      radixSort(
        Uint32Array.from(run, (row) => sortKey(values[row]!, 0)),
        run.slice(),
      ).rows,
    );
    return;
  }
  for (let next = 1; next < run.length; next++) {
    const row = run[next]!;
    let at = next;
    for (; at > 0 && values[run[at - 1]!]! > values[row]!; at--) run[at] = run[at - 1]!;
    run[at] = row;
  }
}

/** Keys and their rows by rising key, equal ones as they came. Both arrays given are used up. */
function radixSort(keys: Uint32Array, rows: Uint32Array): { keys: Uint32Array; rows: Uint32Array } {
  const n = keys.length;
  const places = countDigits(keys);
  let nextKeys: Uint32Array = new Uint32Array(n);
  let nextRows: Uint32Array = new Uint32Array(n);
  for (let pass = 0; pass < PASSES; pass++) {
    const at = places.subarray(pass * RADIX, (pass + 1) * RADIX);
    const shift = pass * DIGIT;
    if (at[(keys[0]! >>> shift) & MASK] === n) continue;
    toStarts(at);
    for (let i = 0; i < n; i++) {
      const key = keys[i]!;
      const digit = (key >>> shift) & MASK;
      const place = at[digit]!;
      at[digit] = place + 1;
      nextKeys[place] = key;
      nextRows[place] = rows[i]!;
    }
    [keys, nextKeys] = [nextKeys, keys];
    [rows, nextRows] = [nextRows, rows];
  }
  return { keys, rows };
}

/** How often each digit occurs in each pass. */
function countDigits(keys: Uint32Array): Uint32Array {
  const counts = new Uint32Array(PASSES * RADIX);
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i]!;
    counts[key & MASK]!++;
    counts[RADIX + ((key >>> DIGIT) & MASK)]!++;
    counts[2 * RADIX + (key >>> (2 * DIGIT))]!++;
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
