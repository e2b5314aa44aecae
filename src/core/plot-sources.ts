import type { PlotProperties } from './plot-properties.js';

/** Files a plot takes its data from: its own name, or those that `y` names, and those of `x`. */
export function plotSources(id: string, { x, y }: PlotProperties): string[] {
  const isTitle = typeof y === 'object' && !Array.isArray(y);
  const files = isTitle ? Object.keys(y) : [id];
  if (typeof x === 'object') files.push(...Object.keys(x));
  return [...new Set(files)];
}
