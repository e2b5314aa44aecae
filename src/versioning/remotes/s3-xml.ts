const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/**
 * The content of a document's root element, or undefined when the text is no whole document with that root. The
 * answers of S3 have no attributes that matter, no comments and no CDATA; this reads just them.
 */
export function rootContent(text: string, root: string): string | undefined {
  const match = new RegExp(
    `^\\uFEFF?\\s*(?:<\\?xml[^>]*\\?>)?\\s*<${root}(?:\\s[^>]*)?(?:/>|>([\\s\\S]*)</${root}>)\\s*$`,
  ).exec(text);
  return match ? (match[1] ?? '') : undefined;
}

/** The contents of every element of that name, still with markup. Elements of the same name do not nest in S3. */
export function elements(content: string, name: string): string[] {
  return [...content.matchAll(new RegExp(`<${name}>([\\s\\S]*?)</${name}>`, 'g'))].map((match) => match[1]!);
}

/** The text of the first element of that name. */
export function textOf(content: string, name: string): string | undefined {
  const start = content.indexOf(`<${name}>`);
  if (start < 0) return undefined;
  const end = content.indexOf(`</${name}>`, start);
  return end < 0 ? undefined : decode(content.slice(start + name.length + 2, end));
}

function decode(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w+));/gi, (whole, hex, decimal, name) => {
    if (name !== undefined) return ENTITIES[name as string] ?? whole;
    const code = hex === undefined ? Number(decimal) : parseInt(hex as string, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

/** Text as the content of an element. */
export function escapeXml(text: string): string {
  return text.replace(/[&<>"'\u0000-\u001f\u007f-\u009f\ufffe\uffff]/g, (one) => `&#${one.charCodeAt(0)};`);
}
