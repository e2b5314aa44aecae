/**
 * Reads CSV text with a header line (RFC 4180: quoted fields may hold commas, quotes and line ends).
 * Returns one object per record, column → text.
 */
export function parseCsv(text) {
  const [columns, ...records] = readRecords(text);
  return records.map((fields, index) => {
    if (fields.length !== columns.length) {
      throw new Error(`row ${index + 1} has ${fields.length} fields, the header has ${columns.length}`);
    }
    return Object.fromEntries(columns.map((column, at) => [column, fields[at]]));
  });
}

/** Writes objects as CSV text with a header line, in the order of `columns`; fields are quoted only where they must be. */
export function formatCsv(columns, rows) {
  const lines = [columns, ...rows.map((row) => columns.map((column) => row[column]))];
  return lines.map((fields) => `${fields.map(quoted).join(',')}\n`).join('');
}

function quoted(value) {
  const text = String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function readRecords(text) {
  const records = [];
  let fields = [];
  let position = 0;
  // A field, quoted or plain, and what ends it.
  for (const match of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/gy)) {
    if (position === text.length && fields.length === 0) break;
    const [{ length }, inQuotes, plain, end] = match;
    position += length;
    fields.push(inQuotes === undefined ? plain : inQuotes.replaceAll('""', '"'));
    if (end === ',') continue;
    records.push(fields);
    fields = [];
  }
  if (position < text.length)
    throw new Error(`row ${records.length} is not CSV: ${text.slice(position, position + 40)}`);
  return records;
}
