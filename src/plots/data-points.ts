import type { PlotProperties } from '../core/plot-properties.js';
import type { YamlValue } from '../platform/yaml/index.js';
import { PlotError } from './plot-problem.js';
import type { PlotRecord } from './record.js';
import { recordsOf } from './records-in.js';

/** Fields that a plot of several fields gets, so that all of them share an axis. */
const SHARED_X = 'dvc_inferred_x_value';
const SHARED_Y = 'dvc_inferred_y_value';
/** The field that counts the points where no `x` is given. */
const INDEX = 'step';
/** `y` may name a field any number of times. */
const MAX_POINTS = 2_000_000;

/** Points of one plot at one revision, and which of their fields are drawn. */
export interface DataPoints {
  points: PlotRecord[];
  x: string;
  y: string;
  xLabel: string;
  yLabel: string;
  /** Files (without the part their paths share) and fields that `y` names, one per line of the plot. */
  series: FileField[];
}

export interface FileField {
  filename: string;
  field: string;
}

/**
 * Finds what a plot shows in its files, as DVC does: without `y` it is the last field of the first list of records,
 * without `x` the number of the point; each point gets `rev`, `filename` and `field`. Undefined where there are no
 * points. Throws {@link PlotError} for a field that is not there, for files that cannot be laid side by side, and for more
 * than two million points.
 */
export function dataPoints(
  id: string,
  properties: PlotProperties,
  contents: ReadonlyMap<string, readonly PlotRecord[][]>,
  revision: string,
): DataPoints | undefined {
  const records = new Map([...contents].map(([file, lists]) => [file, recordsOf(lists)]));
  const xs = xOf(id, properties).flatMap(fieldsOf);
  const ys = Object.entries(yOf(id, properties, contents) ?? {}).flatMap(fieldsOf);
  for (const one of [...xs, ...ys]) verifyField(one, records);
  if (xs.length > 1 && xs.length !== ys.length) {
    const found = `Found ${xs.length} x and ${ys.length} y data sources.`;
    throw new PlotError('DvcException', `Cannot have different number of x and y data sources. ${found}`);
  }
  const xFields = new Set(xs.map(({ field }) => field));
  const yFields = new Set(ys.map(({ field }) => field));
  const xField = xFields.size > 1 ? SHARED_X : (xs[0]?.field ?? INDEX);
  const shared = commonDirectory([...new Set(ys.map(({ filename }) => filename))]);
  const shortName = (file: string) => file.slice(shared.length).replace(/^\/+|\/+$/g, '');

  const count = ys.reduce((sum, { filename }) => sum + (records.get(filename)?.length ?? 0), 0);
  if (count > MAX_POINTS) throw new PlotError('DvcException', `${count} points are more than can be shown`);
  const points = ys.flatMap((one, index) => {
    const own = (records.get(one.filename) ?? []).map((record): PlotRecord => new Map(record));
    if (yFields.size > 1) copyField(own, SHARED_Y, own, one.field);
    const x = xs.length > 1 ? xs[index] : xs[0];
    if (!x) own.forEach((point, count) => point.set(INDEX, count));
    else {
      const from = records.get(x.filename) ?? [];
      if (from.length !== own.length) throw new PlotError('DvcException', cannotJoin(x, one));
      copyField(own, xField, from, x.field);
    }
    for (const point of own)
      point.set('rev', revision).set('filename', shortName(one.filename)).set('field', one.field);
    return own;
  });
  if (points.length === 0) return undefined;
  const [first] = yFields;
  return {
    points,
    x: xField,
    y: yFields.size > 1 ? SHARED_Y : first!,
    xLabel: properties.x_label ?? (xs.length === 0 ? INDEX : xFields.size === 1 ? xField : 'x'),
    yLabel: properties.y_label ?? (yFields.size === 1 ? first! : 'y'),
    series: ys.map(({ filename, field }) => ({ filename: shortName(filename), field })),
  };
}

type FieldsOfFile = Record<string, string | string[]>;

function yOf(
  id: string,
  { y }: PlotProperties,
  contents: ReadonlyMap<string, readonly PlotRecord[][]>,
): FieldsOfFile | undefined {
  if (y !== undefined) return typeof y === 'string' || Array.isArray(y) ? { [id]: y } : y;
  const [record] = contents.get(id)?.find((list) => list.length > 0) ?? [];
  const last = record && [...record.keys()].at(-1);
  return last === undefined ? undefined : { [id]: last };
}

/** `x` as files and fields: a mere field stands once for each field of `y` where `y` names files. */
function xOf(id: string, { x, y }: PlotProperties): [string, string | string[]][] {
  if (x === undefined) return [];
  if (typeof x !== 'string') return Object.entries(x);
  if (y === undefined || typeof y === 'string' || Array.isArray(y)) return [[id, x]];
  return Object.entries(y).map(([file, fields]) => [file, Array.isArray(fields) ? fields.map(() => x) : x]);
}

function fieldsOf([filename, fields]: [string, string | string[]]): FileField[] {
  return [fields].flat().map((field) => ({ filename, field }));
}

function verifyField({ filename, field }: FileField, records: ReadonlyMap<string, readonly PlotRecord[]>): void {
  const file = records.get(filename);
  if (!file || file[0]?.has(field)) return;
  if (file.length === 0) {
    const message = `'${filename}' holds no list of records that all have the same fields`;
    throw new PlotError('FieldNotFoundError', message);
  }
  const found = [...file[0]!.keys()].join(', ');
  throw new PlotError('FieldNotFoundError', `Could not find provided field ('${field}') in data fields ('${found}').`);
}

function copyField(to: PlotRecord[], name: string, from: readonly PlotRecord[], field: string): void {
  to.forEach((point, index) => {
    const value: YamlValue | undefined = from[index]!.get(field);
    if (value !== undefined) point.set(name, value);
  });
}

function cannotJoin(x: FileField, y: FileField): string {
  return `Cannot join '${x.field}' from '${x.filename}' and '${y.field}' from '${y.filename}'. They have to have same length.`;
}

/** The directory all of several files lie in; '' for one file. */
function commonDirectory(files: readonly string[]): string {
  if (files.length < 2) return '';
  const [first, ...rest] = files.map((file) => file.split('/'));
  const end = first!.findIndex((part, index) => rest.some((parts) => parts[index] !== part));
  return first!.slice(0, end === -1 ? first!.length : end).join('/');
}
