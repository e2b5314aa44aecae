import { isAbsolute, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { UserError } from '../core/errors.js';
import { lstatIfExists, readTextIfExists, statIfExists, writeFileAtomic } from '../platform/files.js';
import { PLOTS_STYLE, plotsBody } from '../plots/index.js';
import type { Plot, PlotImage } from '../plots/index.js';
import { STYLE, htmlText, pageHtml } from '../report/index.js';
import type { Repository } from '../versioning/index.js';
import type { DrawnPlot } from './plots-json.js';

const DEFAULT_OUT = 'dvc_plots';
const PLOTS_PLACE = '{plot_divs}';

/**
 * The absolute directory that pages and images go to: the one asked for, `plots.out_dir`, or `dvc_plots`. Throws
 * `OUT_INVALID` (exit 2) for what belongs to git or DVC, for a file, and, unless it is asked for, for a link to elsewhere.
 */
export function plotsDirectory({ root, config }: Repository, directory: string, asked: string | undefined): string {
  const named = asked ?? config.plots.outDirectory ?? DEFAULT_OUT;
  const out = resolve(directory, named);
  const isReserved = ['.git', '.dvc'].some((name) => `${out}/`.startsWith(`${root}/${name}/`));
  const isLink = asked === undefined && (lstatIfExists(out)?.isSymbolicLink() ?? false);
  const stat = statIfExists(out);
  if (!isReserved && !isLink && (stat === undefined || stat.isDirectory())) return out;
  const why = isReserved ? 'git and DVC keep their own files there' : isLink ? 'it is a link' : 'there is a file';
  throw new UserError({
    code: 'OUT_INVALID',
    message: `plots cannot go to ${named}: ${why}`,
    hint: 'Name a directory of its own: --out <directory>',
    exitCode: 2,
  });
}

/** The page of `--html-template` or `plots.html_template`. Throws `HTML_TEMPLATE_INVALID` (exit 2). */
export function readHtmlTemplate(
  { dvcDirectory, config }: Repository,
  directory: string,
  typed: string | undefined,
): string | undefined {
  const configured = config.plots.htmlTemplate;
  const path = typed !== undefined ? resolve(directory, typed) : configured && inDirectory(dvcDirectory, configured);
  if (path === undefined) return undefined;
  const page = readTextIfExists(path);
  if (page?.includes(PLOTS_PLACE)) return page;
  throw new UserError({
    code: 'HTML_TEMPLATE_INVALID',
    message: page === undefined ? `there is no page ${path}` : `the page ${path} has no place for the plots`,
    hint: `Write ${PLOTS_PLACE} where they belong.`,
    exitCode: 2,
  });
}

/** Draws the plots into `<out>/index.html` and returns its `file:` URL. */
export async function writePlotsPage(
  plots: readonly DrawnPlot[],
  revisions: readonly string[],
  { out, frame, dryRun }: { out: string; frame: string | undefined; dryRun: boolean },
): Promise<string> {
  const path = join(out, 'index.html');
  if (!dryRun) {
    const body = await plotsBody(plots, revisions, htmlText);
    writeFileAtomic(
      path,
      frame === undefined ? pageHtml({ title: 'Plots', body: [body], style: PLOTS_STYLE }) : framed(frame, body),
    );
  }
  return pathToFileURL(path).href;
}

/** Writes every image as `<out>/<revision>_<path>`, slashes as `_`, and says where each is. */
export function writeImages(plots: readonly Plot[], out: string, dryRun: boolean): Map<PlotImage, string> {
  const written = new Map<PlotImage, string>();
  const taken = new Set<string>();
  for (const image of plots.flatMap(({ images = [] }) => images)) {
    const name = `${image.revision}_${image.path}`.replace(/[/\\]/g, '_');
    let path = join(out, name);
    for (let count = 2; taken.has(path); count++) path = join(out, `${count}_${name}`);
    taken.add(path);
    if (!dryRun) writeFileAtomic(path, image.bytes);
    written.set(image, path);
  }
  return written;
}

function framed(frame: string, body: string): string {
  const parts: Record<string, string> = {
    '{plot_divs}': body,
    '{scripts}': `<style>${STYLE}${PLOTS_STYLE}</style>`,
    '{refresh_tag}': '',
  };
  return frame.replace(/\{(?:plot_divs|scripts|refresh_tag)\}/g, (place) => parts[place]!);
}

function inDirectory(directory: string, path: string): string {
  return isAbsolute(path) ? path : join(directory, path);
}
