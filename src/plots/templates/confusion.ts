import { anchor } from './anchor.js';
import type { Json, Specification } from './anchor.js';
import { axis, FRAME, SIZE } from './parts.js';

const NOMINAL: Specification = { type: 'nominal', sort: 'ascending' };

/** How often each pair of names occurs, also those that never do. */
function counts(rowsOf: Json): Json[] {
  const zero = { impute: 'xy_count', value: 0 };
  return [
    { aggregate: [{ op: 'count', as: 'xy_count' }], groupby: [anchor('y'), anchor('x')] },
    { ...zero, key: anchor('x'), groupby: rowsOf },
    { ...zero, key: anchor('y'), groupby: anchor('group_by_x') },
  ];
}

interface Shade {
  field: string;
  scale: Specification;
  /** A share: colours change from dark on light to light on dark at half of it. */
  share: string;
  /** Number format of what is under the pointer. */
  format: Specification;
  text: Specification;
}

function layers({ field, scale, share, format, text }: Shade): Json[] {
  const quantity: Specification = { field, type: 'quantitative' };
  return [
    { mark: 'rect', ...SIZE, encoding: { color: { ...quantity, title: '', scale } } },
    {
      selection: {
        label: { type: 'single', on: 'mouseover', clear: 'mouseout', encodings: ['x', 'y'], empty: 'none' },
      },
      mark: 'rect',
      encoding: {
        tooltip: [
          { field: anchor('x'), type: 'nominal' },
          { field: anchor('y'), type: 'nominal' },
          { ...quantity, ...format },
        ],
        opacity: { value: 0, condition: { selection: 'label', value: 1 } },
      },
    },
    { transform: [{ filter: { selection: 'label' } }], layer: [{ mark: { type: 'rect', color: 'lightpink' } }] },
    {
      mark: 'text',
      encoding: {
        ...text,
        color: { value: 'black', condition: { test: `datum.${share} > 0.5`, value: 'white' } },
      },
    },
  ];
}

function matrix(transform: Json[], shade: Shade, params: Specification): Specification {
  return {
    ...FRAME,
    facet: { column: { field: 'rev', sort: [] }, row: anchor('row') },
    ...params,
    spec: { transform, encoding: { x: axis('x', NOMINAL), y: axis('y', NOMINAL) }, layer: layers(shade) },
  };
}

/** `confusion`: how often each pair of names occurs. */
export const CONFUSION = matrix(
  [
    ...counts(anchor('group_by_y')),
    { joinaggregate: [{ op: 'max', field: 'xy_count', as: 'max_count' }], groupby: [] },
    { calculate: 'datum.xy_count / datum.max_count', as: 'percent_of_max' },
  ],
  {
    field: 'xy_count',
    scale: { domainMin: 0, nice: true },
    share: 'percent_of_max',
    format: {},
    text: { text: { condition: { param: 'showValues', field: 'xy_count', type: 'quantitative' } } },
  },
  { params: [{ name: 'showValues', bind: { input: 'checkbox' } }] },
);

/** `confusion_normalized`: the share of each pair among those of the same `y`. */
export const CONFUSION_NORMALIZED = normalized({});

/** The same with the shares written in, for readers who cannot point at a cell. */
export const CONFUSION_NORMALIZED_PICTURE = normalized({
  text: { field: 'percent_of_y', type: 'quantitative', format: '.2f' },
});

function normalized(text: Specification): Specification {
  return matrix(
    [
      ...counts(['rev', anchor('y')]),
      { joinaggregate: [{ op: 'sum', field: 'xy_count', as: 'sum_y' }], groupby: [anchor('y')] },
      { calculate: 'datum.xy_count / datum.sum_y', as: 'percent_of_y' },
    ],
    { field: 'percent_of_y', scale: { domain: [0, 1] }, share: 'percent_of_y', format: { format: '.2f' }, text },
    {},
  );
}
