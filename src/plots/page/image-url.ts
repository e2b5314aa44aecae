const MAX_BYTES = 16 * 1024 * 1024;

const SIGNS: [type: string, sign: RegExp][] = [
  ['image/png', /^\x89PNG\r\n\x1a\n/],
  ['image/jpeg', /^\xff\xd8\xff/],
  ['image/gif', /^GIF8[79]a/],
];
/** What may stand before the element of an SVG. */
const BEFORE_SVG = /\s+|<\?xml(?:(?!\?>)[^])*\?>|<!--(?:(?!-->)[^])*-->|<!DOCTYPE[^>[]*>/iy;

/**
 * An image as a `data:` URL, its type told by its first bytes, or why it cannot be shown. Within `<img>` an SVG neither
 * runs scripts nor loads anything.
 */
export function imageUrl(bytes: Uint8Array): { url: string } | { problem: string } {
  if (bytes.length > MAX_BYTES) return { problem: `it is larger than ${MAX_BYTES / 1024 / 1024} MiB` };
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const head = buffer.toString('latin1', 0, 4096);
  const [type] = SIGNS.find(([, sign]) => sign.test(head)) ?? (isSvg(head) ? ['image/svg+xml'] : []);
  if (type === undefined) return { problem: 'it is neither PNG, JPEG, GIF nor SVG' };
  return { url: `data:${type};base64,${buffer.toString('base64')}` };
}

function isSvg(head: string): boolean {
  let at = head.startsWith('\xef\xbb\xbf') ? 3 : 0;
  for (;;) {
    BEFORE_SVG.lastIndex = at;
    const before = BEFORE_SVG.exec(head)?.[0];
    if (before === undefined) return /^<svg[\s>]/i.test(head.slice(at, at + 5));
    at += before.length;
  }
}
