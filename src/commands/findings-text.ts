import { formatLocation } from '../core/errors.js';
import { formatNumber } from '../core/format-number.js';
import type { Finding } from '../core/finding.js';

const WORDS: Record<Finding['status'], string> = { ok: 'ok', advice: 'advice', problem: 'problem' };
const WIDTH = 'problem'.length + 2;

/** One line for each finding, what to do about it below, and a last line that counts. */
export function findingsText(findings: readonly Finding[]): string {
  const lines = findings.flatMap(({ status, message, hint, location }) => {
    const place = location ? `${formatLocation(location)}: ` : '';
    const below = (hint?.split('\n') ?? []).map((line) => `${' '.repeat(WIDTH)}${line}`);
    return [`${WORDS[status].padEnd(WIDTH)}${place}${message}`, ...below];
  });
  const count = (status: Finding['status']) => findings.filter((one) => one.status === status).length;
  const problems = count('problem');
  const advice = count('advice');
  const summary = [
    problems === 0 ? 'No problem' : `${formatNumber(problems)} problem${problems === 1 ? '' : 's'}`,
    ...(advice > 0 ? [`${formatNumber(advice)} piece${advice === 1 ? '' : 's'} of advice`] : []),
  ];
  return [...lines, '', `${summary.join(', ')}.`].join('\n');
}
