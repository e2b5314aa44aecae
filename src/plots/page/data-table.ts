import type { YamlValue } from '../../platform/yaml/index.js';
import { plainValue } from '../../platform/yaml/index.js';
import type { PlotRecord } from '../record.js';
import type { Text } from './text.js';

const MAX_ROWS = 200;
const FIRST = ['rev', 'filename', 'field'];
/** Long texts are cut: what they say in full is in the file. */
const MAX_CELL = 200;

/** The points of a plot as a folded table: what a drawing says to those who cannot see it. */
export function dataTable(points: readonly PlotRecord[], title: string, text: Text): string {
  const fields = [...new Set([...FIRST, ...points.flatMap((point) => [...point.keys()])])].filter(
    (field) => field === 'rev' || !FIRST.includes(field) || new Set(points.map((point) => point.get(field))).size > 1,
  );
  const shown = points.slice(0, MAX_ROWS);
  const isNumber = new Set(fields.filter((field) => shown.every((point) => typeof point.get(field) === 'number')));
  const classOf = (field: string) => (isNumber.has(field) ? ' class="right"' : '');
  const head = fields.map((field) => `<th scope="col"${classOf(field)}>${text(field)}</th>`).join('');
  const rows = shown.map((point) => {
    const cells = fields.map((field) => `<td${classOf(field)}>${text(shownValue(point.get(field)))}</td>`);
    return `<tr>${cells.join('')}</tr>`;
  });
  const count = points.length;
  const more =
    count > MAX_ROWS ? `<p>The first ${MAX_ROWS} of ${count} points; all of them are in the data files.</p>` : '';
  return [
    `<details><summary>Data: ${count} ${count === 1 ? 'point' : 'points'}</summary><div>`,
    `<div class="scroll" role="group" tabindex="0" aria-label="${text(`Data of ${title}`)}"><table>`,
    `<caption class="said">${text(`Data of ${title}`)}</caption>`,
    `<thead><tr>${head}</tr></thead>`,
    `<tbody>${rows.join('\n')}</tbody></table></div>${more}`,
    '</div></details>',
  ].join('\n');
}

function shownValue(value: YamlValue | undefined): string {
  if (value === undefined || value === null) return '';
  const plain = plainValue(value);
  const shown = typeof plain === 'object' ? JSON.stringify(plain) : String(plain);
  return shown.length > MAX_CELL ? `${shown.slice(0, MAX_CELL)}…` : shown;
}
