import { anchor } from './anchor.js';
import type { Json, Specification } from './anchor.js';
import { axis, BY_REVISION, FRAME, QUANTITATIVE, SIZE, TOOLTIP, ZOOM_AND_PAN, ZOOMED } from './parts.js';

/** `simple`: the values as a line. */
export const SIMPLE: Specification = {
  ...FRAME,
  ...SIZE,
  params: ZOOM_AND_PAN,
  mark: { type: 'line', ...TOOLTIP },
  encoding: {
    x: axis('x', QUANTITATIVE),
    y: axis('y', ZOOMED),
    color: anchor('color'),
    strokeDash: anchor('stroke_dash'),
    tooltip: anchor('tooltip'),
  },
};

/** Bandwidths of the smoothing, from next to nothing to one straight trend. */
const BANDWIDTH: Specification = { min: 0.001, max: 1, step: 0.001 };
/** The point under the pointer. */
const UNDER_POINTER: Specification = { param: 'hover', empty: false };

const smoothed: Json = {
  transform: [
    {
      loess: anchor('y'),
      on: anchor('x'),
      groupby: anchor('group_by'),
      bandwidth: { signal: 'smooth' },
    },
  ],
  encoding: { y: axis('y', ZOOMED), color: BY_REVISION },
  layer: [
    { mark: 'line', params: ZOOM_AND_PAN },
    { mark: 'point', transform: [{ filter: UNDER_POINTER }] },
  ],
};

const asMeasured: Json = {
  mark: { type: 'line', opacity: 0.2 },
  encoding: { x: axis('x', QUANTITATIVE), y: axis('y', ZOOMED), color: BY_REVISION },
};

const lastPoint: Json = {
  mark: { type: 'circle', size: 10 },
  encoding: {
    x: axis('x', { ...QUANTITATIVE, aggregate: 'max' }),
    y: axis('y', { ...ZOOMED, aggregate: { argmax: anchor('x') } }),
    color: BY_REVISION,
  },
};

const ruler: Json = {
  transform: [
    { calculate: anchor('pivot_field'), as: 'pivot_field' },
    { pivot: 'pivot_field', value: anchor('y'), groupby: [anchor('x')], op: 'mean' },
  ],
  mark: { type: 'rule', stroke: 'grey', ...TOOLTIP },
  encoding: { opacity: { value: 0, condition: { value: 0.3, ...UNDER_POINTER } } },
  params: [
    {
      name: 'hover',
      select: { type: 'point', fields: [anchor('x')], nearest: true, on: 'mouseover', clear: 'mouseout' },
    },
  ],
};

/** `linear` and `smooth`: a line that a slider smooths, over the values as measured. */
export const LINEAR: Specification = {
  ...FRAME,
  ...SIZE,
  params: [{ name: 'smooth', value: 0.001, bind: { input: 'range', ...BANDWIDTH } }],
  encoding: {
    x: axis('x', QUANTITATIVE),
    color: anchor('color'),
    strokeDash: anchor('stroke_dash'),
  },
  layer: [smoothed, asMeasured, lastPoint, ruler],
};
