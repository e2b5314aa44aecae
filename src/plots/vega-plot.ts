import { byCodePoint } from '../core/repository-path.js';
import { mapOf, plainValue } from '../platform/yaml/index.js';
import type { DataPoints } from './data-points.js';
import { anchorsOf, fillTemplate } from './fill-template.js';
import type { PlotRecord } from './record.js';
import { anchor } from './templates/anchor.js';
import type { AnchorName, Json, Specification } from './templates/anchor.js';

/** A plot of numbers: everything that goes into its template. */
export interface VegaPlot extends DataPoints {
  title: string;
  /** Those with points, in the order of their colours. */
  revisions: string[];
}

/** A template and what it is called in messages. */
export interface Template {
  name: string;
  content: Specification;
}

/** A specification whose data, labels and looks stand beside it, for programs that fill them in themselves. */
export interface SplitSpecification {
  content: Specification;
  definitions: Record<string, Json>;
}

const OPTIONAL: readonly AnchorName[] = [
  ...(['color', 'column', 'group_by_x', 'group_by_y', 'group_by', 'pivot_field', 'plot_height'] as const),
  ...(['plot_width', 'row', 'shape', 'stroke_dash', 'tooltip', 'zoom_and_pan'] as const),
];
const SPLIT = new Set<AnchorName>([
  ...(['color', 'data', 'plot_height', 'plot_width', 'shape', 'stroke_dash'] as const),
  ...(['title', 'tooltip', 'x_label', 'y_label', 'zoom_and_pan'] as const),
]);
const COLORS = ['#945dd6', '#13adc7', '#f46837', '#48bb78', '#4299e1', '#ed8936', '#f56565'];
const SHAPES = ['circle', 'square', 'triangle', 'diamond'];
const DASHES = ['1 0', '8 8', '8 4', '4 4', '4 2', '2 1', '1 1'].map((dash) => dash.split(' ').map(Number));
/** Otherwise a legend's entries would be filled, and dashes and shapes not seen. */
const HOLLOW: Specification = { legend: { symbolFillColor: 'transparent', symbolStrokeColor: 'grey' } };
const SEPARATOR = '::';
/** What means something in Vega's paths; DVC leaves quotes and backslashes as they are. */
const NAME_SIGNS = /[.[\]\\'"]/g;
/** DVC's own; where a page has the space, a plot that is not one of several in a row is wider. */
const SIDE_PX = 300;
const WIDE_PX = 560;

/** The Vega-Lite specification of a plot, as DVC has it. */
export function specificationOf(plot: VegaPlot, template: Template): Specification {
  return fillTemplate(template.content, anchorValues(plot, template));
}

/** The same for a picture on our page: wide where there is space, and right for every name a field may have. */
export function pictureSpecification(plot: VegaPlot, template: Template): Specification {
  const values = anchorValues({ ...plot, x: escaped(plot.x, NAME_SIGNS), y: escaped(plot.y, NAME_SIGNS) }, template);
  values.set('x', escaped(plot.x, NAME_SIGNS)).set('y', escaped(plot.y, NAME_SIGNS));
  const isFaceted =
    ['row', 'column'].some((name) => !isEmptyMap(values.get(name as 'row') ?? {})) || 'facet' in template.content;
  if (!isFaceted && values.has('plot_width')) values.set('plot_width', WIDE_PX);
  return fillTemplate(template.content, values);
}

/** The same with what varies taken out. */
export function splitSpecification(plot: VegaPlot, template: Template): SplitSpecification {
  const values = anchorValues(plot, template);
  const varies = ([name, value]: [AnchorName, Json]) => SPLIT.has(name) && !isEmptyMap(value);
  const definitions = [...values].filter(varies).map(([name, value]) => [anchor(name), value] as const);
  const kept = new Map([...values].filter((entry) => !varies(entry)));
  return { content: fillTemplate(template.content, kept), definitions: Object.fromEntries(definitions) };
}

function anchorValues(plot: VegaPlot, { content }: Template): Map<AnchorName, Json> {
  const places = anchorsOf(content, OPTIONAL);
  const varied = variedKeys(plot);
  const values = new Map<AnchorName, Json>();
  const offer = (name: AnchorName, value: Json) => places.has(name) && values.set(name, value);
  const groups = varied.length > 0 ? ['rev', varied.join(SEPARATOR)] : ['rev'];
  offer('color', scaleOf('rev', plot.revisions, COLORS));
  offer('zoom_and_pan', { name: 'grid', select: 'interval', bind: 'scales' });
  offer('plot_height', SIDE_PX);
  offer('plot_width', SIDE_PX);
  offer('group_by', groups);
  offer('group_by_x', [...groups, plot.x]);
  offer('group_by_y', [...groups, plot.y]);
  offer('pivot_field', ['rev', ...varied].map((key) => `datum.${key}`).join(` + '${SEPARATOR}' + `));
  offer(
    'tooltip',
    ['rev', plot.x, plot.y, ...groups.slice(1)].map((field) => ({ field })),
  );
  for (const [name, value] of bySeries(plot, varied)) offer(name, value);
  values.set('title', plot.title);
  values.set('x', escaped(plot.x));
  values.set('y', escaped(plot.y));
  values.set('x_label', plot.xLabel);
  values.set('y_label', plot.yLabel);
  values.set('data', dataOf(plot.points, places.size > 0, varied));
  return values;
}

type SeriesKey = 'filename' | 'field';
const SERIES_KEYS: readonly SeriesKey[] = ['filename', 'field'];

/** Whether lines differ in their file, their field or both. */
function variedKeys({ series }: VegaPlot): SeriesKey[] {
  return SERIES_KEYS.filter((key) => new Set(series.map((one) => one[key])).size > 1);
}

function bySeries({ series }: VegaPlot, varied: readonly SeriesKey[]): [AnchorName, Json][] {
  const names = ['row', 'column', 'stroke_dash', 'shape'] as const;
  if (varied.length === 0) return names.map((name) => [name, {}]);
  const field = varied.join(SEPARATOR);
  const domain = [...new Set(series.map((one) => varied.map((key) => one[key]).join(SEPARATOR)))].sort(byCodePoint);
  return [
    ['row', { field, sort: [] }],
    ['column', { field, sort: [] }],
    ['stroke_dash', { ...scaleOf(field, domain, DASHES), ...HOLLOW }],
    ['shape', { ...scaleOf(field, domain, SHAPES), ...HOLLOW }],
  ];
}

function scaleOf(field: string, domain: readonly string[], range: readonly Json[]): Specification {
  return { field, scale: { domain: [...domain], range: domain.map((_, index) => range[index % range.length]!) } };
}

/** Points as JSON holds them. A template that tells lines apart needs no more of file and field than what differs. */
function dataOf(points: readonly PlotRecord[], tellsApart: boolean, varied: readonly SeriesKey[]): Json {
  const isBoth = tellsApart && varied.length === 2;
  const needed = tellsApart ? (isBoth ? [] : varied) : SERIES_KEYS;
  const surplus = new Set<string>(SERIES_KEYS.filter((key) => !needed.includes(key)));
  return points.map((point) => {
    const entries = [...point].filter(([field]) => !surplus.has(field));
    if (isBoth) entries.push([varied.join(SEPARATOR), varied.map((key) => textOf(point, key)).join(SEPARATOR)]);
    return plainValue(mapOf(entries)) as Json;
  });
}

function textOf(point: PlotRecord, field: string): string {
  const value = point.get(field);
  return typeof value === 'string' ? value : '';
}

/** Otherwise dots and brackets in a field's name would lead into nested values. */
function escaped(field: string, signs = /[.[\]]/g): string {
  return field.replace(signs, '\\$&');
}

function isEmptyMap(value: Json): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && Object.keys(value).length === 0;
}
