import { anchor } from './anchor.js';
import type { Specification } from './anchor.js';
import { axis, FRAME, SIZE, ZOOM_AND_PAN, ZOOMED } from './parts.js';

/** `bar_horizontal` and `bar_horizontal_sorted`: a bar for each name, beside those of the other revisions. */
export function barHorizontal(order: Specification): Specification {
  return {
    ...FRAME,
    ...SIZE,
    mark: { type: 'bar' },
    params: ZOOM_AND_PAN,
    encoding: {
      x: axis('x', ZOOMED),
      y: axis('y', { type: 'nominal', ...order }),
      yOffset: { field: 'rev', sort: [] },
      color: anchor('color'),
      column: anchor('column'),
    },
  };
}
