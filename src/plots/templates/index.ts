import { barHorizontal } from './bar.js';
import type { Specification } from './anchor.js';
import { CONFUSION, CONFUSION_NORMALIZED, CONFUSION_NORMALIZED_PICTURE } from './confusion.js';
import { LINEAR, SIMPLE } from './line.js';
import { SCATTER, SCATTER_JITTER } from './scatter.js';

/** The templates that come with DVC, by name. What they mean is theirs, so that other programs can read our `--json`. */
export const TEMPLATES: ReadonlyMap<string, Specification> = new Map([
  ['simple', SIMPLE],
  ['linear', LINEAR],
  ['confusion', CONFUSION],
  ['confusion_normalized', CONFUSION_NORMALIZED],
  ['scatter', SCATTER],
  ['scatter_jitter', SCATTER_JITTER],
  ['smooth', LINEAR],
  ['bar_horizontal_sorted', barHorizontal({ sort: '-x' })],
  ['bar_horizontal', barHorizontal({})],
]);

/** What is drawn for a built-in template: itself, or a variant that shows at once what it shows under a pointer. */
export function pictureOf(template: Specification): Specification {
  return template === CONFUSION_NORMALIZED ? CONFUSION_NORMALIZED_PICTURE : template;
}

/** The template of a plot that names none. */
export const DEFAULT_TEMPLATE = 'linear';
