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
