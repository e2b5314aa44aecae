import type { ChartBlock } from '../../core/blocks.js';
import { formatNumber } from '../../core/format-number.js';
import { visibleLine } from '../visible-text.js';
import { escapeHtml } from './escape.js';

const WIDTH = 400;
const HEIGHT = 290;
const LEFT = 52;
const RIGHT = 12;
const TOP = 10;
const BOTTOM = 44;
const TICKS = 5;
const STYLES = ['first', 'second'] as const;

/** Curves as inline SVG with axes and a legend. What the picture says in short is in its label. */
export function chartHtml({ caption, x, y, series, hasDiagonal }: ChartBlock): string {
  const drawn = series.slice(0, STYLES.length).filter(({ points }) => points.length > 0);
  const all = drawn.flatMap(({ points }) => points);
  const across = ticksOf(all.map(([value]) => value));
  const up = ticksOf(all.map(([, value]) => value));
  const scale = (ticks: readonly number[], from: number, to: number) => {
    const [low, high] = [ticks[0]!, ticks.at(-1)!];
    return (value: number) => round(from + ((value - low) / (high - low)) * (to - from));
  };
  const atX = scale(across, LEFT, WIDTH - RIGHT);
  const atY = scale(up, HEIGHT - BOTTOM, TOP);
  const grid = [
    ...across.map((tick) => `M${atX(tick)} ${TOP}V${HEIGHT - BOTTOM}`),
    ...up.map((tick) => `M${LEFT} ${atY(tick)}H${WIDTH - RIGHT}`),
  ];
  const low = Math.max(across[0]!, up[0]!);
  const high = Math.min(across.at(-1)!, up.at(-1)!);
  const said = drawn.map(({ name, points }) => `${name}: ${points.length} points`).join('; ');
  const label = `${caption}. ${y.title} over ${x.title}. ${said}`;
  return [
    `<figure class="chart"><figcaption>${line(caption)}</figcaption>`,
    `<svg width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${line(label)}">`,
    `<path class="grid" d="${grid.join('')}"/>`,
    ...(hasDiagonal && high > low
      ? [`<path class="diagonal" d="M${atX(low)} ${atY(low)}L${atX(high)} ${atY(high)}"/>`]
      : []),
    ...across.map((tick) => text(atX(tick), HEIGHT - BOTTOM + 15, 'middle', formatNumber(tick))),
    ...up.map((tick) => text(LEFT - 6, atY(tick) + 4, 'end', formatNumber(tick))),
    text((LEFT + WIDTH - RIGHT) / 2, HEIGHT - 8, 'middle', x.title),
    `<text transform="translate(12 ${(TOP + HEIGHT - BOTTOM) / 2}) rotate(-90)" text-anchor="middle">${line(y.title)}</text>`,
    ...drawn.map(({ points }, index) => {
      const path = points.map(([a, b], place) => `${place === 0 ? 'M' : 'L'}${atX(a)} ${atY(b)}`).join('');
      return `<path class="curve ${STYLES[index]!}" d="${path}"/>`;
    }),
    '</svg>',
    `<ul class="legend">${drawn.map(({ name }, index) => `<li><svg width="26" height="8" aria-hidden="true"><path class="curve ${STYLES[index]!}" d="M1 4H25"/></svg>${line(name)}</li>`).join('')}</ul>`,
    '</figure>',
  ].join('\n');
}

/** Round numbers that hold all values, at most six. */
function ticksOf(values: readonly number[]): number[] {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  if (!(high > low)) return Number.isFinite(low) ? [low - 0.5, low, low + 0.5] : [0, 1];
  const rough = (high - low) / TICKS;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].map((factor) => factor * power).find((size) => size >= rough * 0.999)!;
  const first = Math.floor(low / step + 1e-9);
  const last = Math.ceil(high / step - 1e-9);
  return Array.from({ length: last - first + 1 }, (_, index) => Number(((first + index) * step).toPrecision(12)));
}

function text(x: number, y: number, anchor: string, content: string): string {
  return `<text x="${round(x)}" y="${round(y)}" text-anchor="${anchor}">${line(content)}</text>`;
}

function line(content: string): string {
  return escapeHtml(visibleLine(content));
}

function round(pixels: number): number {
  return Math.round(pixels * 10) / 10;
}
