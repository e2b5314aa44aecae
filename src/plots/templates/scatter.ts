import { anchor } from './anchor.js';
import type { Specification } from './anchor.js';
import { axis, FRAME, QUANTITATIVE, SIZE, TOOLTIP, ZOOM_AND_PAN } from './parts.js';

const POINTS: Specification = { ...FRAME, ...SIZE, mark: { type: 'point', ...TOOLTIP } };
const MARKS: Specification = { color: anchor('color'), shape: anchor('shape'), tooltip: anchor('tooltip') };

/** `scatter`: points. */
export const SCATTER: Specification = {
  ...POINTS,
  params: ZOOM_AND_PAN,
  encoding: { x: axis('x', QUANTITATIVE), y: axis('y', QUANTITATIVE), ...MARKS },
};

/** `scatter_jitter`: points of few distinct values, spread by chance so that they do not hide each other. */
export const SCATTER_JITTER: Specification = {
  ...POINTS,
  transform: [
    { calculate: 'random()', as: 'randomX' },
    { calculate: 'random()', as: 'randomY' },
  ],
  encoding: {
    x: axis('x'),
    y: axis('y'),
    ...MARKS,
    xOffset: { field: 'randomX', ...QUANTITATIVE },
    yOffset: { field: 'randomY', ...QUANTITATIVE },
  },
};
