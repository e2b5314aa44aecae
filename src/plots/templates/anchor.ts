/** Places in a template that are filled in, by DVC's names. */
export type AnchorName =
  | 'color'
  | 'column'
  | 'data'
  | 'group_by'
  | 'group_by_x'
  | 'group_by_y'
  | 'pivot_field'
  | 'plot_height'
  | 'plot_width'
  | 'row'
  | 'shape'
  | 'stroke_dash'
  | 'title'
  | 'tooltip'
  | 'x'
  | 'x_label'
  | 'y'
  | 'y_label'
  | 'zoom_and_pan';

/** A JSON value in a specification. */
export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** A Vega-Lite specification, filled in or not. */
export type Specification = Record<string, Json>;

/** How the place is written in a template. */
export function anchor(name: AnchorName): string {
  return `<DVC_METRIC_${name.toUpperCase()}>`;
}
