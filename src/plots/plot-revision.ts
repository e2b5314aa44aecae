import type { PlotProperties } from '../core/plot-properties.js';
import type { PlotProblem } from './plot-problem.js';
import type { PlotRecord } from './record.js';

/** What one revision says about plots. Paths are as they are to be shown. */
export interface PlotRevision {
  /** `workspace`, or the revision as it was typed. */
  name: string;
  /** dvc.yaml → id → properties; plots of stages and plain files stand under ''. */
  definitions: ReadonlyMap<string, ReadonlyMap<string, PlotProperties>>;
  /** The files that definitions name. */
  sources: ReadonlyMap<string, PlotSource>;
}

/** A file of a plot: lists of records, an image, or why it is neither. */
export type PlotSource = { lists: PlotRecord[][] } | { image: Uint8Array } | { problem: PlotProblem };

/** Whether a plot of this name is an image. */
export function isImagePath(path: string): boolean {
  return /\.(?:jpe?g|gif|png|svg)$/.test(path);
}
