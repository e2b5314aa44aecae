import { UserError } from '../core/errors.js';
import { assemblePlots, specificationOf } from '../plots/index.js';
import type { Plot } from '../plots/index.js';
import type { Repository } from '../versioning/index.js';
import type { CommandContext, Outcome } from './command.js';
import { gatherPlots } from './gather-plots.js';
import type { PlotsWanted } from './gather-plots.js';
import { isInRepository, pathInRepository } from './path-in-repository.js';
import { askedProperties } from './plot-options.js';
import type { PlotOptions } from './plot-options.js';
import { templateFinder } from './plot-template.js';
import { plotsJson } from './plots-json.js';
import type { DrawnPlot } from './plots-json.js';
import type { RevisionView } from './revision-view.js';
import { shownFrom } from './targets.js';
import { plotsDirectory, readHtmlTemplate, writeImages, writePlotsPage } from './write-plots.js';

/**
 * What `plots show` and `plots diff` come to: a page; with `--json` the specifications, and images in files; with
 * `--show-vega` one specification. What could not be read is said, and gives the exit code; a file that a revision does not
 * have is only said.
 */
export async function plotsOutcome(
  context: CommandContext,
  repository: Repository,
  views: readonly RevisionView[],
  targets: readonly string[],
  options: PlotOptions,
): Promise<Outcome> {
  const { directory, progress, dryRun } = context;
  const wanted: PlotsWanted = {
    targets,
    asked: askedProperties(options),
    shown: shownFrom(repository, directory),
    placed: (path) =>
      isInRepository(repository, directory, path) ? pathInRepository(repository, directory, path) : undefined,
  };
  const template = templateFinder(repository, directory, options.template);
  const out = plotsDirectory(repository, directory, options.out);
  const gathered = [];
  for (const view of views) gathered.push(await gatherPlots(view, wanted));
  const plots = assemblePlots(gathered.map(({ revision }) => revision));
  if (plots.length === 0 && targets.length > 0) throw targetUnknown(targets);
  const drawn = plots.map((plot): DrawnPlot => (plot.vega ? { plot, template: template(plot.template) } : { plot }));
  sayProblems(context, views, plots);
  const codes = gathered.map((one) => one.exitCode);
  const exitCode = Math.max(...codes, isWrong(views, plots) ? 2 : 0) as 0 | 2 | 3;

  if (options.showVega) {
    const [first] = drawn.flatMap(({ plot, template: own }) => (plot.vega && own ? [[plot.vega, own] as const] : []));
    const json = first ? specificationOf(...first) : {};
    return { exitCode, json, text: `${JSON.stringify(json)}\n` };
  }
  if (context.answersInJson) {
    const urls = writeImages(plots, out, dryRun);
    return { exitCode, json: plotsJson(views, drawn, urls, options.split ?? false), text: '' };
  }
  if (plots.length === 0) {
    if (views.length > 0) progress.note('There are no plots: declare them in dvc.yaml, or name files to show.');
    return { exitCode, json: {}, text: '' };
  }
  const revisions = views.map(({ name }) => name);
  const frame = readHtmlTemplate(repository, directory, options.htmlTemplate);
  const url = await writePlotsPage(drawn, revisions, { out, frame, dryRun });
  if (!dryRun && (options.open || repository.config.plots.opens)) {
    const { openInBrowser } = await import('./open-in-browser.js');
    await openInBrowser(url, context);
  }
  return { exitCode, json: {}, text: `${url}\n` };
}

/** Something is there and cannot be used. */
function isWrong(views: readonly RevisionView[], plots: readonly Plot[]): boolean {
  const isMissing = (type: string) => type === 'FileNotFoundError';
  return (
    views.some(({ unread }) => unread.length > 0) ||
    plots.some(({ problems }) => problems.some(({ type }) => !isMissing(type)))
  );
}

function sayProblems({ progress }: CommandContext, views: readonly RevisionView[], plots: readonly Plot[]): void {
  for (const { name, unread } of views) {
    for (const { path, message } of unread) progress.note(`${path} of ${name} was not read: ${message}`);
  }
  for (const { id, problems } of plots) {
    for (const { revision, message } of problems) progress.note(`${id} is not shown at ${revision}: ${message}`);
  }
}

function targetUnknown(targets: readonly string[]): UserError {
  return new UserError({
    code: 'TARGET_UNKNOWN',
    message: `there is neither a plot nor a file ${targets.map((target) => `"${target}"`).join(', ')}`,
    hint: 'See which plots there are: assay plots show --json',
    exitCode: 2,
  });
}
