import { specificationOf, splitSpecification } from '../plots/index.js';
import type { Plot, PlotImage, Template } from '../plots/index.js';
import type { RevisionView } from './revision-view.js';

/** A plot, with its template where it has numbers. */
export interface DrawnPlot {
  plot: Plot;
  template?: Template;
}

/**
 * Plots as DVC's `--json` prints them: `{errors?, data?: {<id>: [{type, revisions, content | url}]}}`. `urls` are the
 * files that hold the images. Where `isSplit` data and looks stand in `anchor_definitions`.
 */
export function plotsJson(
  views: readonly RevisionView[],
  plots: readonly DrawnPlot[],
  urls: ReadonlyMap<PlotImage, string>,
  isSplit: boolean,
): Record<string, unknown> {
  const ofPlots = plots.flatMap(({ plot: { id, problems } }) =>
    problems.map(({ revision, source, type, message }) => ({
      name: id,
      rev: revision,
      ...(source !== undefined && { source }),
      type,
      msg: message,
    })),
  );
  const ofRevisions = views.flatMap(({ name, unread }) =>
    unread.map(({ path, message }) => ({ rev: name, type: 'YAMLValidationError', msg: `${path}: ${message}` })),
  );
  const errors = [...ofPlots, ...ofRevisions];
  const data = plots.map(({ plot, template }) => {
    const { id, vega, images = [] } = plot;
    if (vega && template)
      return [id, [{ type: 'vega', revisions: vega.revisions, ...contentOf(vega, template, isSplit) }]];
    return [id, images.map((image) => ({ type: 'image', revisions: [image.revision], url: urls.get(image) }))];
  });
  return {
    ...(errors.length > 0 && { errors }),
    ...(data.length > 0 && { data: Object.fromEntries(data) as Record<string, unknown> }),
  };
}

function contentOf(plot: NonNullable<Plot['vega']>, template: Template, isSplit: boolean) {
  if (!isSplit) return { content: specificationOf(plot, template) };
  const { content, definitions } = splitSpecification(plot, template);
  return { content, anchor_definitions: definitions };
}
