import { displayWidth, graphemesOf, graphemeWidth } from '../display-width.js';
import { graphLines } from '../terminal/graph.js';
import { visibleLine } from '../visible-text.js';
import { isLane } from './box.js';
import { placeBoxes } from './place-boxes.js';
import type { Box } from './box.js';
import { extentOf, isStraight, routeLines } from './route-lines.js';
import type { Line } from './route-lines.js';

/** A wider picture cannot be followed; the graph is then drawn as a tree. */
const MAX_WIDTH = 160;
const MAX_NODES = 300;

const [UP, RIGHT, DOWN, LEFT] = [1, 2, 4, 8];
/** By the directions in which lines leave a place. */
const CHARACTERS = ' ╵╶└╷│┌├╴┘─┴┐┤┬┼';

/**
 * A graph without cycles (each name with those it follows from) as boxes in rows with lines between them, first things
 * at the top. Names with the same neighbours may share a box.
 */
export function boxesText(dag: ReadonlyMap<string, ReadonlySet<string>>): string {
  if (dag.size > MAX_NODES) return treeText(dag);
  const rows = placeBoxes(visible(dag));
  const width = Math.max(...rows.flat().map((box) => box.left + box.width));
  if (width > MAX_WIDTH) return treeText(dag);
  const canvas = new Canvas();
  let top = 0;
  let entering: Line[] = [];
  for (const row of rows) {
    const height = Math.max(...row.map(({ names }) => (names.length === 0 ? 1 : names.length + 2)));
    const leaving = routeLines(row);
    for (const box of row) drawBox(canvas, box, { top, height, entering, leaving });
    top += height;
    const bent = leaving.filter((line) => !isStraight(line));
    const tracks = leaving.length === 0 ? 0 : 1 + Math.max(0, ...bent.map(({ track }) => track));
    for (const line of leaving) drawLine(canvas, line, top, tracks);
    top += tracks;
    entering = leaving;
  }
  return canvas.text();
}

function visible(dag: ReadonlyMap<string, ReadonlySet<string>>): ReadonlyMap<string, ReadonlySet<string>> {
  return new Map([...dag].map(([name, needs]) => [visibleLine(name), new Set([...needs].map(visibleLine))]));
}

function treeText(dag: ReadonlyMap<string, ReadonlySet<string>>): string {
  const lines = graphLines(
    {
      kind: 'graph',
      caption: '',
      nodes: [...dag.keys()].map((name) => ({ id: name, label: name, state: '' })),
      edges: [...dag].flatMap(([to, needs]) => [...needs].map((from) => ({ from, to }))),
      legend: [],
    },
    MAX_WIDTH,
    Infinity,
  );
  return lines
    .map((line) =>
      line
        .map(({ text }) => text)
        .join('')
        .trimEnd(),
    )
    .join('\n');
}

interface Surroundings {
  top: number;
  height: number;
  entering: readonly Line[];
  leaving: readonly Line[];
}

function drawBox(canvas: Canvas, box: Box, { top, height, entering, leaving }: Surroundings): void {
  const inn = entering.flatMap((line) => line.targets.get(box) ?? []);
  const out = leaving.flatMap((line) => line.sources.get(box) ?? []);
  if (isLane(box)) {
    const [from, to] = [inn[0]!, out[0]!];
    const bend = top + Math.floor(height / 2);
    canvas.vertical(from, top - 0.5, bend, box);
    canvas.horizontal(bend, from, to, box);
    canvas.vertical(to, bend, top + height - 0.5, box);
    return;
  }
  const right = box.left + box.width - 1;
  const bottom = top + box.names.length + 1;
  canvas.vertical(box.left, top, bottom, box);
  canvas.vertical(right, top, bottom, box);
  canvas.horizontal(top, box.left, right, box);
  canvas.horizontal(bottom, box.left, right, box);
  for (const column of inn) canvas.vertical(column, top - 0.5, top, box);
  for (const column of out) canvas.vertical(column, bottom, top + height - 0.5, box);
  for (const [index, name] of box.names.entries()) {
    const indent = box.names.length > 1 ? 2 : Math.floor((box.width - displayWidth(name)) / 2);
    canvas.write(name, box.left + indent, top + 1 + index);
  }
}

function drawLine(canvas: Canvas, line: Line, top: number, tracks: number): void {
  const track = top + (isStraight(line) ? 0 : line.track);
  for (const column of line.sources.values()) canvas.vertical(column, top - 0.5, track, line);
  for (const column of line.targets.values()) canvas.vertical(column, track, top + tracks - 0.5, line);
  const [left, right] = extentOf(line);
  canvas.horizontal(track, left, right, line);
}

/** Lines by the directions in which they leave each place, and text. A line that crosses another one passes below it. */
class Canvas {
  private readonly places: Map<number, { mask: number; owner: object } | string>[] = [];

  /** From the middle of a row to that of another; half a row more reaches to its edge. */
  vertical(column: number, from: number, to: number, owner: object): void {
    for (let row = Math.ceil(from); row <= Math.floor(to); row++) {
      this.add(row, column, (row > from ? UP : 0) | (row < to ? DOWN : 0), owner);
    }
  }

  horizontal(row: number, from: number, to: number, owner: object): void {
    const [left, right] = [Math.min(from, to), Math.max(from, to)];
    for (let column = left; column <= right; column++) {
      this.add(row, column, (column > left ? LEFT : 0) | (column < right ? RIGHT : 0), owner);
    }
  }

  write(text: string, column: number, row: number): void {
    let at = column;
    for (const grapheme of graphemesOf(text)) {
      const width = graphemeWidth(grapheme);
      if (width === 0) continue;
      this.row(row).set(at, grapheme);
      if (width === 2) this.row(row).set(at + 1, '');
      at += width;
    }
  }

  text(): string {
    const lines = this.places.map((places) => {
      const characters: string[] = [];
      for (let column = 0; column <= Math.max(-1, ...places.keys()); column++) {
        const place = places.get(column);
        characters.push(typeof place === 'string' ? place : (CHARACTERS[place?.mask ?? 0] ?? ' '));
      }
      return characters.join('').trimEnd();
    });
    return lines.join('\n');
  }

  private add(row: number, column: number, mask: number, owner: object): void {
    const places = this.row(row);
    const known = places.get(column);
    if (mask === 0 || typeof known === 'string') return;
    if (!known || known.owner === owner) places.set(column, { mask: (known?.mask ?? 0) | mask, owner });
    else if ((mask & (LEFT | RIGHT)) === 0) places.set(column, { mask, owner });
  }

  private row(row: number): Map<number, { mask: number; owner: object } | string> {
    while (this.places.length <= row) this.places.push(new Map());
    return this.places[row]!;
  }
}
