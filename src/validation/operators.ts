import { formatNumber } from '../core/format-number.js';
import { OPERATORS } from './table-schema.js';
import type { QualityRule } from './table-schema.js';

/** Whether a number meets every bound of a rule; a number that is not there meets none. Intervals are closed. */
export function meets(rule: QualityRule, value: number | null): boolean {
  if (value === null || Number.isNaN(value)) return false;
  const between = ([low, high]: readonly [number, number]) => low <= value && value <= high;
  return OPERATORS.every((operator) => {
    switch (operator) {
      case 'mustBe':
        return rule.mustBe === undefined || value === rule.mustBe;
      case 'mustNotBe':
        return rule.mustNotBe === undefined || value !== rule.mustNotBe;
      case 'mustBeGreaterThan':
        return rule.mustBeGreaterThan === undefined || value > rule.mustBeGreaterThan;
      case 'mustBeGreaterOrEqualTo':
        return rule.mustBeGreaterOrEqualTo === undefined || value >= rule.mustBeGreaterOrEqualTo;
      case 'mustBeLessThan':
        return rule.mustBeLessThan === undefined || value < rule.mustBeLessThan;
      case 'mustBeLessOrEqualTo':
        return rule.mustBeLessOrEqualTo === undefined || value <= rule.mustBeLessOrEqualTo;
      case 'mustBeBetween':
        return rule.mustBeBetween === undefined || between(rule.mustBeBetween);
      case 'mustNotBeBetween':
        return rule.mustNotBeBetween === undefined || !between(rule.mustNotBeBetween);
    }
  });
}

const WORDS: Record<(typeof OPERATORS)[number], string> = {
  mustBe: 'be',
  mustNotBe: 'not be',
  mustBeGreaterThan: 'be above',
  mustBeGreaterOrEqualTo: 'be at least',
  mustBeLessThan: 'be below',
  mustBeLessOrEqualTo: 'be at most',
  mustBeBetween: 'be between',
  mustNotBeBetween: 'not be between',
};

/** What the bounds of a rule ask for, e.g. `must be at least 3`. */
export function boundsInWords(rule: QualityRule): string {
  const words = OPERATORS.flatMap((operator) => {
    const bound = rule[operator];
    return bound === undefined ? [] : [`${WORDS[operator]} ${[bound].flat().map(formatNumber).join(' and ')}`];
  });
  return `must ${words.join(' and ')}`;
}
