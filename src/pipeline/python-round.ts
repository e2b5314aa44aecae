/** A number with at most so many digits after the point, as Python's `round`: halves go to the even digit. */
export function pythonRound(value: number, digits: number): number {
  if (!Number.isFinite(value) || digits >= 100 || Math.abs(value) >= 1e21) return value;
  const rounded = value.toFixed(digits);
  const exact = value.toFixed(Math.min(100, digits + 60));
  const point = exact.indexOf('.') + 1 + digits;
  if (!/^50*$/.test(exact.slice(point))) return Number(rounded);
  const down = exact.slice(0, point);
  return Number(/[02468]\.?$/.test(down) ? down : rounded);
}
