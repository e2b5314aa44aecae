import { anchor } from './anchor.js';
import type { Json, Specification } from './anchor.js';

/** What every template begins with. */
export const FRAME: Specification = {
  $schema: 'https://vega.github.io/schema/vega-lite/v5.json',
  data: { values: anchor('data') },
  title: { text: anchor('title'), anchor: 'middle' },
};

export const SIZE: Specification = { width: anchor('plot_width'), height: anchor('plot_height') };

/** The plot's field for an axis under its label, e.g. as `{type: 'quantitative'}`. */
export function axis(name: 'x' | 'y', more: Specification = {}): Specification {
  return { field: anchor(name), title: anchor(`${name}_label`), ...more };
}

export const QUANTITATIVE: Specification = { type: 'quantitative' };
/** A scale that need not begin at zero. */
export const ZOOMED: Specification = { ...QUANTITATIVE, scale: { zero: false } };

/** Colours as the list of revisions says; every line and point is of one. */
export const BY_REVISION: Specification = { field: 'rev', type: 'nominal' };

export const ZOOM_AND_PAN: Json[] = [anchor('zoom_and_pan')];

/** Says what lies under the pointer. */
export const TOOLTIP: Specification = { tooltip: { content: 'data' } };
