import { visibleLine } from './visible-text.js';

/**
 * One line for where no markup is read, such as titles of checks: nothing hidden in it, at most `maxLength` UTF-16 units
 * long, `…` the last where something is missing.
 */
export function plainLine(text: string, maxLength: number): string {
  const line = visibleLine(text);
  return line.length <= maxLength ? line : line.slice(0, maxLength - 1).replace(/[\ud800-\udbff]$/, '') + '…';
}
