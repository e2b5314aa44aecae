/**
 * Plots of dvc.yaml: definitions and data files of several revisions → one specification per plot, pictures, a page.
 *
 * Refuses to know: where files lie, git, revisions beyond their names, the verbs that ask.
 * Invariants: what a specification means is what DVC's templates mean; a picture needs neither network nor script and its
 * drawing reads nothing and runs no code of a template; every name and value stays text.
 */
export type { PlotRevision, PlotSource } from './plot-revision.js';
export { formatProblem, parseSource } from './parse-source.js';
export { assemblePlots } from './assemble-plots.js';
export type { Plot, PlotImage, RevisionProblem } from './assemble-plots.js';
export { specificationOf, splitSpecification } from './vega-plot.js';
export type { Template, VegaPlot } from './vega-plot.js';
export { TEMPLATES } from './templates/index.js';
export { checkedTemplate } from './checked-template.js';
export { plotsBody } from './page/plots-body.js';
export type { PlotSection } from './page/plots-body.js';
export { PLOTS_STYLE } from './page/style.js';
