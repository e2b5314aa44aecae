/**
 * How class names of different columns are brought together: `1`, `1.0` and `true` are one class where the classes are 0
 * and 1, `Yes` and `yes` where no other class differs by case only.
 */

/** The class that `name` means: its place in `classes`, or −1 where none or more than one could be meant. */
export function classOf(name: string, classes: readonly string[]): number {
  const exact = classes.indexOf(name);
  if (exact >= 0) return exact;
  const areTruthValues = classes.every((candidate) => truthValue(candidate) !== undefined);
  const rules: ((text: string) => string | undefined)[] = [
    numeral,
    (text) => (areTruthValues ? truthValue(text) : undefined),
    (text) => text.trim().toLowerCase(),
  ];
  for (const rule of rules) {
    const meaning = rule(name);
    if (meaning === undefined) continue;
    const found = classes.flatMap((candidate, index) => (rule(candidate) === meaning ? [index] : []));
    if (found.length > 0) return found.length === 1 ? found[0]! : -1;
  }
  return -1;
}

/** `1` for 1, 1.0 and true, `0` for 0, 0.0 and false; undefined for everything else. */
export function truthValue(name: string): '0' | '1' | undefined {
  const text = name.trim().toLowerCase();
  if (text === 'true') return '1';
  if (text === 'false') return '0';
  const number = numeral(text);
  return number === '0' || number === '1' ? number : undefined;
}

/** One spelling for each number; whole numbers of any length keep all their digits. */
export function numeral(name: string): string | undefined {
  const text = name.trim();
  const whole = /^([+-]?\d+)(?:\.0*)?$/.exec(text);
  if (whole) return String(BigInt(whole[1]!.replace('+', '')));
  return /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(text) ? String(Number(text)) : undefined;
}

/** Classes in scikit-learn's order: by value where all are numbers, otherwise by code point. */
export function inClassOrder(classes: readonly string[]): string[] {
  const areNumbers = classes.every((name) => numeral(name) !== undefined);
  return areNumbers
    ? classes.toSorted((a, b) => Number(a) - Number(b))
    : classes.toSorted((a, b) => (a < b ? -1 : Number(a > b)));
}
