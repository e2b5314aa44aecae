import type { PlotProperties } from '../core/plot-properties.js';
import { plotSources } from '../core/plot-sources.js';
import { dataPoints } from './data-points.js';
import type { DataPoints } from './data-points.js';
import { PlotError } from './plot-problem.js';
import type { PlotProblem } from './plot-problem.js';
import { isImagePath } from './plot-revision.js';
import type { PlotRevision } from './plot-revision.js';
import { DEFAULT_TEMPLATE } from './templates/index.js';
import type { VegaPlot } from './vega-plot.js';

/** One plot over all revisions. */
export interface Plot {
  /** Its name; with its dvc.yaml in front (`dvc.yaml::name`) where several files use it. */
  id: string;
  template: string;
  /** Numbers; absent where no revision has points, and for images. */
  vega?: VegaPlot;
  /** Present for images. */
  images?: PlotImage[];
  /** What is missing of it, and why. */
  problems: RevisionProblem[];
}

/** An image as one revision has it. */
export interface PlotImage {
  revision: string;
  path: string;
  bytes: Uint8Array;
}

export interface RevisionProblem extends PlotProblem {
  revision: string;
  /** The file that could not be used, where it is one. */
  source?: string;
}

interface Occurrence {
  revision: PlotRevision;
  name: string;
  properties: PlotProperties;
}

/**
 * Brings the revisions' plots of one id together. Where revisions differ in a property the first one that has it decides,
 * as in DVC.
 */
export function assemblePlots(revisions: readonly PlotRevision[]): Plot[] {
  const groups = new Map<string, Occurrence[]>();
  for (const revision of revisions) {
    for (const [id, occurrence] of namedPlots(revision)) groups.set(id, [...(groups.get(id) ?? []), occurrence]);
  }
  const plots = new Map<string, Plot>();
  for (const [id, occurrences] of groups) {
    const { name } = occurrences[0]!;
    const plot = isImagePath(name) ? imagePlot(name, occurrences) : vegaPlot(id, occurrences);
    plots.set(plot.id, plot);
  }
  return [...plots.values()];
}

/** Plots of one revision by id. */
function namedPlots(revision: PlotRevision): [string, Occurrence][] {
  const places = new Map<string, [file: string, occurrence: Occurrence][]>();
  for (const [file, plots] of revision.definitions) {
    for (const [name, properties] of plots) {
      places.set(name, [...(places.get(name) ?? []), [file, { revision, name, properties }]]);
    }
  }
  return [...places].flatMap(([name, found]) =>
    found.map(([file, occurrence]): [string, Occurrence] => [
      found.length === 1 || file === '' ? name : `${file}::${name}`,
      occurrence,
    ]),
  );
}

function vegaPlot(id: string, occurrences: readonly Occurrence[]): Plot {
  const properties = squashed(occurrences);
  const problems = occurrences.flatMap(sourceProblems);
  const found: (DataPoints & { revision: string })[] = [];
  for (const { revision, name, properties: own } of occurrences) {
    const contents = new Map(
      plotSources(name, own).flatMap((path) => {
        const source = revision.sources.get(path);
        return source && 'lists' in source && source.lists.length > 0 ? [[path, source.lists] as const] : [];
      }),
    );
    try {
      const points = dataPoints(name, properties, contents, revision.name);
      if (points) found.push({ ...points, revision: revision.name });
    } catch (error) {
      if (!(error instanceof PlotError)) throw error;
      problems.push({ revision: revision.name, type: error.type, message: error.message });
    }
  }
  const plot = { id, template: properties.template ?? DEFAULT_TEMPLATE, problems };
  const [first] = found;
  if (!first) return plot;
  const points = found.flatMap((one) => one.points);
  const names = found.map(({ revision }) => revision);
  return { ...plot, vega: { ...first, points, revisions: names, title: properties.title ?? id } };
}

function imagePlot(id: string, occurrences: readonly Occurrence[]): Plot {
  const images = occurrences.flatMap(({ revision, name, properties }) =>
    plotSources(name, properties).flatMap((path): PlotImage[] => {
      const source = revision.sources.get(path);
      return source && 'image' in source ? [{ revision: revision.name, path, bytes: source.image }] : [];
    }),
  );
  return { id, template: DEFAULT_TEMPLATE, images, problems: occurrences.flatMap(sourceProblems) };
}

function squashed(occurrences: readonly Occurrence[]): PlotProperties {
  return Object.assign({}, ...occurrences.map(({ properties }) => properties).toReversed()) as PlotProperties;
}

function sourceProblems({ revision, name, properties }: Occurrence): RevisionProblem[] {
  return plotSources(name, properties).flatMap((source): RevisionProblem[] => {
    const found = revision.sources.get(source);
    return found && 'problem' in found ? [{ revision: revision.name, source, ...found.problem }] : [];
  });
}
