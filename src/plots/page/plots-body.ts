import type { Plot, PlotImage, RevisionProblem } from '../assemble-plots.js';
import { DRAWING_TIME_MS, drawSvg } from '../draw/draw-svg.js';
import { pictureOf } from '../templates/index.js';
import { pictureSpecification } from '../vega-plot.js';
import type { Template, VegaPlot } from '../vega-plot.js';
import { checkedSvg } from './checked-svg.js';
import { dataTable } from './data-table.js';
import { imageUrl } from './image-url.js';
import { withNumbers } from './numeric-fields.js';
import type { Text } from './text.js';

/** A plot and how it is drawn. */
export interface PlotSection {
  plot: Plot;
  /** Of its numbers. */
  template?: Template;
}

const MAX_DRAWING_BYTES = 16 * 1024 * 1024;
const FEW = 3;
/** For all drawings of a page; when it is used up each has one second left. */
const PAGE_TIME_MS = 60_000;
const LEAST_TIME_MS = 1000;
/** How far `smooth` smooths, where its readers have no slider. */
const SMOOTH = 0.3;

/** The body of the page: a heading, a list of what follows, then every plot drawn, numbers before images. */
export async function plotsBody(
  sections: readonly PlotSection[],
  revisions: readonly string[],
  text: Text,
): Promise<string> {
  const ordered = [...sections.filter(({ plot }) => !plot.images), ...sections.filter(({ plot }) => plot.images)];
  const drawn: string[] = [];
  const start = performance.now();
  for (const [index, section] of ordered.entries()) {
    const leftMs = Math.round(PAGE_TIME_MS - (performance.now() - start));
    const limitMs = Math.max(LEAST_TIME_MS, Math.min(DRAWING_TIME_MS, leftMs));
    drawn.push(await sectionHtml(section, { anchor: `plot${index + 1}`, limitMs }, text));
  }
  const links = ordered.map(({ plot }, index) => `<li><a href="#plot${index + 1}">${text(titleOf(plot))}</a></li>`);
  return [
    '<header class="plots">',
    '<h1>Plots</h1>',
    `<p>${revisions.map((revision) => `<code>${text(revision)}</code>`).join(' · ')}</p>`,
    '</header>',
    ...(ordered.length > FEW ? [`<nav aria-label="Plots"><ol>${links.join('')}</ol></nav>`] : []),
    '<main>',
    ...drawn,
    '</main>',
  ].join('\n');
}

interface Placed {
  anchor: string;
  limitMs: number;
}

async function sectionHtml({ plot, template }: PlotSection, placed: Placed, text: Text): Promise<string> {
  const { id, vega, images, problems } = plot;
  const { anchor } = placed;
  const title = titleOf(plot);
  const content: string[] = [];
  if (vega && template) content.push(await drawingHtml(vega, template, title, placed, text));
  if (images && images.length > 0) content.push(imagesHtml(images, text));
  if (content.length === 0 && problems.length === 0) content.push(note('info', 'There are no data points.', text));
  return [
    `<section id="${anchor}" aria-labelledby="${anchor}-name">`,
    `<h2 id="${anchor}-name">${text(title)}</h2>`,
    ...(title === id ? [] : [`<p class="quiet"><code>${text(id)}</code></p>`]),
    ...content,
    ...problems.map((problem) => problemHtml(problem, text)),
    '</section>',
  ].join('\n');
}

async function drawingHtml(
  plot: VegaPlot,
  template: Template,
  title: string,
  { anchor, limitMs }: Placed,
  text: Text,
): Promise<string> {
  const points = withNumbers(plot.points);
  const table = dataTable(points, title, text);
  try {
    const picture = { ...template, content: pictureOf(template.content) };
    const specification = pictureSpecification({ ...plot, points }, picture);
    delete specification['title'];
    const svg = await drawSvg(specification, template.name === 'smooth' ? { smooth: SMOOTH } : {}, limitMs);
    if (svg.length > MAX_DRAWING_BYTES) return note('warning', 'There are too many points to draw.', text) + table;
    const described = `${template.name}: ${plot.yLabel} over ${plot.xLabel}; ${plot.revisions.join(', ')}`;
    const label = `<title>${text(title)}</title><desc>${text(described)}</desc>`;
    const shown = checkedSvg(svg, `${anchor}-`).replace(
      /<svg [^>]*>/,
      (open) => `${open.replace('<svg', '<svg role="img"')}${label}`,
    );
    return `<div class="drawing" role="group" tabindex="0" aria-label="${text(title)}">${shown}</div>\n${table}`;
  } catch (error) {
    // A template of the project's own may hold anything; one that cannot be drawn must not hide the other plots.
    return note('error', `Template ${template.name} cannot be drawn: ${(error as Error).message}`, text) + table;
  }
}

function imagesHtml(images: readonly PlotImage[], text: Text): string {
  const figures = images.map(({ revision, path, bytes }) => {
    const found = imageUrl(bytes);
    const content =
      'url' in found
        ? `<img src="${found.url}" alt="${text(`${path} at ${revision}`)}">`
        : note('warning', `${path} cannot be shown: ${found.problem}.`, text);
    return `<figure><figcaption><code>${text(revision)}</code></figcaption>${content}</figure>`;
  });
  return `<div class="images">${figures.join('\n')}</div>`;
}

function problemHtml({ revision, message }: RevisionProblem, text: Text): string {
  return note('warning', `${revision}: ${message}`, text);
}

function note(tone: 'info' | 'warning' | 'error', message: string, text: Text): string {
  const words = { info: 'Note', warning: 'Warning', error: 'Error' };
  return `<p class="note ${tone}" role="note"><b>${words[tone]}:</b> ${text(message)}</p>`;
}

function titleOf({ id, vega }: Plot): string {
  return vega?.title ?? id;
}
