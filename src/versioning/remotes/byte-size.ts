const UNITS: Record<string, number> = { '': 1, k: 2 ** 10, m: 2 ** 20, g: 2 ** 30, t: 2 ** 40 };

/** Bytes of a size as AWS's configuration writes it: `8388608`, `24MB`, `24MiB`, both of 1024 steps; else undefined. */
export function parseByteSize(written: string): number | undefined {
  const [, digits, unit] = /^(\d{1,15})\s*(?:([kmgt])i?b)?$/i.exec(written.trim()) ?? [];
  return digits === undefined ? undefined : Number(digits) * UNITS[(unit ?? '').toLowerCase()]!;
}
