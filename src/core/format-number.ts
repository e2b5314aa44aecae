/**
 * A number for people: five significant digits, no exponent between 1e-4 and 1e9, a real minus sign, never `-0`.
 * Integers below 1e15 are shown whole with thin groups of thousands.
 */
export function formatNumber(value: number): string {
  if (!Number.isFinite(value)) return String(value);
  if (Number.isInteger(value) && Math.abs(value) < 1e15) return group(String(Math.abs(value)), value < 0);
  const size = Math.abs(value);
  if (size >= 1e-4 && size < 1e9) return group(trimZeros(size.toFixed(decimalsFor(size))), value < 0);
  return (value < 0 ? '−' : '') + trimZeros(size.toExponential(3));
}

/** A change for people: always with its sign. */
export function formatChange(value: number): string {
  return value > 0 ? `+${formatNumber(value)}` : formatNumber(value);
}

/** Bytes with binary units: `975.6 KiB`. */
export function formatBytes(bytes: number): string {
  let size = bytes;
  let unit = 0;
  const units = ['B', 'KiB', 'MiB', 'GiB', 'TiB', 'PiB'];
  while (size >= 1024 && unit < units.length - 1) [size, unit] = [size / 1024, unit + 1];
  return `${unit === 0 ? Math.round(size) : size.toFixed(1)} ${units[unit]}`;
}

function decimalsFor(size: number): number {
  return Math.max(0, Math.min(8, 4 - Math.floor(Math.log10(size))));
}

function trimZeros(text: string): string {
  return text.replace(/(\.\d*?)0+(?=$|e)/, '$1').replace(/\.(?=$|e)/, '');
}

function group(text: string, isNegative: boolean): string {
  const [whole = '', fraction] = text.split('.');
  const grouped = whole.length > 4 ? whole.replace(/\B(?=(\d{3})+$)/g, '\u202f') : whole;
  const isZero = /^[0.]*$/.test(text);
  return (isNegative && !isZero ? '−' : '') + grouped + (fraction === undefined ? '' : `.${fraction}`);
}
