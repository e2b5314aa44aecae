import { displayWidth } from '../display-width.js';
import { isLane } from './box.js';
import type { Box } from './box.js';
import { inFewestCrossings } from './order-rows.js';

/** So many names with the same neighbours share a box. */
const SHARED_FROM = 4;
const GAP = 2;
const SWEEPS = 12;

/**
 * Rows of boxes, in which every name stands below all it is made from, few lines cross, and boxes stand where their
 * neighbours are.
 */
export function placeBoxes(dag: ReadonlyMap<string, ReadonlySet<string>>): Box[][] {
  const rows = inFewestCrossings(inRows(dag));
  for (const row of rows) for (const box of row) box.width = widthOf(box, rows);
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    for (const row of rows) moveTowards(row, ({ above }) => above);
    for (const row of rows.toReversed()) moveTowards(row, ({ below }) => below);
  }
  for (const row of rows) moveTowards(row, ({ above }) => above);
  const margin = Math.min(...rows.flat().map(({ left }) => left));
  for (const box of rows.flat()) box.left -= margin;
  return rows;
}

/** Boxes by row, joined with those next to them; lines over several rows lead through lanes. */
function inRows(dag: ReadonlyMap<string, ReadonlySet<string>>): Box[][] {
  const consumers = new Map<string, string[]>([...dag.keys()].map((name) => [name, []]));
  for (const [name, needs] of dag) needs.forEach((need) => consumers.get(need)!.push(name));
  const levels = levelsOf(dag, consumers);
  const boxes = boxByName(dag, consumers);
  const rows: Box[][] = Array.from({ length: 1 + Math.max(...levels.values()) }, () => []);
  for (const box of new Set(boxes.values())) rows[levels.get(box.names[0]!)!]!.push(box);
  for (const box of new Set(boxes.values())) {
    const level = levels.get(box.names[0]!)!;
    const reached = new Map<Box, number>();
    for (const name of consumers.get(box.names[0]!)!) reached.set(boxes.get(name)!, levels.get(name)!);
    let from = box;
    for (let next = level + 1; next <= Math.max(level, ...reached.values()); next++) {
      for (const [target, at] of reached) if (at === next) join(from, target);
      if (![...reached.values()].some((at) => at > next)) break;
      const lane = newBox([]);
      rows[next]!.push(lane);
      join(from, lane);
      from = lane;
    }
  }
  return rows;
}

/** Longest way from a name that needs nothing; those that need nothing stand right above what is made from them. */
function levelsOf(
  dag: ReadonlyMap<string, ReadonlySet<string>>,
  consumers: ReadonlyMap<string, readonly string[]>,
): Map<string, number> {
  const levels = new Map<string, number>();
  const levelOf = (name: string): number => {
    const known = levels.get(name);
    if (known !== undefined) return known;
    const level = Math.max(-1, ...[...dag.get(name)!].map(levelOf)) + 1;
    levels.set(name, level);
    return level;
  };
  for (const name of dag.keys()) levelOf(name);
  for (const [name, needs] of dag) {
    const below = consumers.get(name)!.map((consumer) => levels.get(consumer)!);
    if (needs.size === 0 && below.length > 0) levels.set(name, Math.min(...below) - 1);
  }
  return levels;
}

function boxByName(
  dag: ReadonlyMap<string, ReadonlySet<string>>,
  consumers: ReadonlyMap<string, readonly string[]>,
): Map<string, Box> {
  const twins = new Map<string, string[]>();
  for (const [name, needs] of dag) {
    const key = JSON.stringify([[...needs].sort(), consumers.get(name)!.toSorted()]);
    const list = twins.get(key);
    if (list) list.push(name);
    else twins.set(key, [name]);
  }
  return new Map(
    [...twins.values()].flatMap((names) => {
      if (names.length < SHARED_FROM) return names.map((name) => [name, newBox([name])] as const);
      const shared = newBox(names);
      return names.map((name) => [name, shared] as const);
    }),
  );
}

function newBox(names: string[]): Box {
  return { names, left: 0, width: 0, above: [], below: [] };
}

function join(from: Box, to: Box): void {
  from.below.push(to);
  to.above.push(from);
}

/** Room for the names, and for a line of its own from each group of boxes above that lead to the same boxes. */
function widthOf(box: Box, rows: readonly Box[][]): number {
  if (isLane(box)) return 3;
  const above = rows[rows.findIndex((row) => row.includes(box)) - 1] ?? [];
  const groups = new Set(box.above.map(({ below }) => below.map((one) => rows.flat().indexOf(one)).join()));
  return Math.max(
    ...box.names.map(displayWidth).map((width) => width + 4),
    above.length === 0 ? 0 : 2 * groups.size + 3,
  );
}

/** Moves boxes to the middle of their neighbours as far as their row lets them, in order and apart (pool adjacent violators). */
function moveTowards(row: readonly Box[], neighboursOf: (box: Box) => readonly Box[]): void {
  interface Block {
    /** Sum of the wished places, less what stands left of them. */
    sum: number;
    count: number;
    boxes: number[];
  }
  const offsets: number[] = [];
  let offset = 0;
  for (const [index, box] of row.entries()) {
    offsets.push(offset);
    const next = row[index + 1];
    offset += box.width + (next && isLane(box) && isLane(next) ? 1 : GAP);
  }
  const blocks: Block[] = [];
  for (const [index, box] of row.entries()) {
    const centres = neighboursOf(box).map(({ left, width }) => left + Math.floor(width / 2));
    const wished =
      centres.length === 0
        ? box.left
        : centres.reduce((sum, centre) => sum + centre, 0) / centres.length - Math.floor(box.width / 2);
    let block: Block = { sum: wished - offsets[index]!, count: 1, boxes: [index] };
    for (let last = blocks.at(-1); last && last.sum / last.count > block.sum / block.count; last = blocks.at(-1)) {
      blocks.pop();
      block = { sum: last.sum + block.sum, count: last.count + block.count, boxes: [...last.boxes, ...block.boxes] };
    }
    blocks.push(block);
  }
  for (const { sum, count, boxes } of blocks) {
    for (const index of boxes) row[index]!.left = Math.round(sum / count) + offsets[index]!;
  }
}
