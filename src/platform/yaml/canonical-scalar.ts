import { parseDocument } from 'yaml';
import { NOT_CANONICAL } from './canonical-node.js';
import { resolvePlain } from './resolve-plain.js';
import type { YamlValue } from './values.js';

/** What a scalar without quotes means. */
export function plainScalar(text: string): YamlValue {
  const meaning = resolvePlain(text);
  if (meaning.kind === 'merge' || meaning.kind === 'broken') throw NOT_CANONICAL;
  return meaning.kind === 'text' ? text : meaning.value;
}

/** Lines joined by blanks; blanks around a line break do not count. */
export function folded(lines: readonly string[]): string {
  const last = lines.length - 1;
  return lines
    .map((line, index) => (index > 0 ? trimStart(line) : line))
    .map((line, index) => (index < last ? trimEnd(line) : line))
    .join(' ');
}

/** Without blanks there. Other white space is text. */
export function trimStart(line: string): string {
  return line.replace(/^ +/, '');
}

/** Without blanks there. Other white space is text. */
export function trimEnd(line: string): string {
  let end = line.length;
  while (line[end - 1] === ' ') end--;
  return line.slice(0, end);
}

/** What a text in double quotes holds. */
export function unescaped(source: string): string {
  if (!/[\\\n]/.test(source)) return source.slice(1, -1);
  const document = parseDocument(source, { schema: 'failsafe', logLevel: 'silent' });
  const value: unknown = document.errors.length === 0 ? document.toJS() : undefined;
  if (typeof value !== 'string') throw NOT_CANONICAL;
  return value;
}
