import { isLane } from './box.js';
import type { Box } from './box.js';

/** One line from some boxes of a row to some of the next: down from each source, along a track, down to each target. */
export interface Line {
  /** Columns where it leaves its sources and enters its targets. */
  sources: Map<Box, number>;
  targets: Map<Box, number>;
  /** Number of the track it runs along, from the top. */
  track: number;
}

/**
 * The lines between a row and the next. Boxes that lead to the same boxes share a line; two lines meet only where one
 * crosses the other at a right angle, so that it can be seen what leads where.
 */
export function routeLines(row: readonly Box[]): Line[] {
  const lines = linesOf(row);
  giveTargetColumns(lines);
  for (const line of lines) straighten(line);
  for (let tries = 0; tries < lines.length * 2; tries++) {
    const stuck = giveTracks(lines);
    if (!stuck || !moveAside(stuck, lines)) break;
  }
  return lines;
}

/** Whether the line needs a track: it does not if it leads straight down. */
export function isStraight({ sources, targets }: Line): boolean {
  return new Set([...sources.values(), ...targets.values()]).size === 1;
}

/** Left and right end of a line. */
export function extentOf({ sources, targets }: Line): [number, number] {
  const columns = [...sources.values(), ...targets.values()];
  return [Math.min(...columns), Math.max(...columns)];
}

function linesOf(row: readonly Box[]): Line[] {
  const ids = new Map([...new Set(row.flatMap(({ below }) => below))].map((box, index) => [box, index]));
  const lines = new Map<string, Line>();
  for (const box of row) {
    if (box.below.length === 0) continue;
    const key = box.below
      .map((target) => ids.get(target)!)
      .toSorted((a, b) => a - b)
      .join();
    const line = lines.get(key) ?? { sources: new Map(), targets: new Map(), track: 0 };
    line.sources.set(box, middleOf(box));
    for (const target of box.below) line.targets.set(target, middleOf(target));
    lines.set(key, line);
  }
  return [...lines.values()];
}

/** A column for each line that enters a box, in the order in which the lines come. */
function giveTargetColumns(lines: readonly Line[]): void {
  const entering = new Map<Box, Line[]>();
  for (const line of lines) {
    for (const target of line.targets.keys()) entering.set(target, [...(entering.get(target) ?? []), line]);
  }
  for (const [target, all] of entering) {
    const from = middleOf(target) - (all.length - 1);
    const sorted = all.toSorted((a, b) => meanOf(a.sources.values()) - meanOf(b.sources.values()));
    for (const [index, line] of sorted.entries()) line.targets.set(target, from + 2 * index);
  }
}

/** A line of one source leaves it right above a target where that spares a bend. */
function straighten(line: Line): void {
  const [[source, column] = []] = line.sources;
  if (line.sources.size > 1 || !source) return;
  const reach = line.targets.size === 1 && !isLane(source) ? source.width : 1;
  const near = [...line.targets.values()].filter(
    (target) => freeColumnsOf(source).includes(target) && Math.abs(target - column!) <= reach,
  );
  if (near.length > 0) line.sources.set(source, near.sort((a, b) => Math.abs(a - column!) - Math.abs(b - column!))[0]!);
}

/**
 * Tracks for all lines that need one. Where one line leaves a box in the column in which another enters one, it must turn
 * away above it. Returns a line that cannot be put above those it must be above.
 */
function giveTracks(lines: readonly Line[]): Line | undefined {
  const bent = lines.filter((line) => !isStraight(line));
  const entering = new Map(bent.flatMap((line) => [...line.targets.values()].map((column) => [column, line] as const)));
  const above = new Map(
    bent.map((line) => {
      const under = [...line.sources.values()].flatMap((column) => entering.get(column) ?? []);
      return [line, new Set(under.filter((one) => one !== line))] as const;
    }),
  );
  const tracks: [number, number][][] = [];
  const left = new Set(bent);
  while (left.size > 0) {
    const isFree = (line: Line) => [...left].every((other) => !above.get(other)!.has(line));
    const line = [...left].find(isFree);
    if (!line) return [...left][0];
    const [from, to] = extentOf(line);
    const lowest = Math.max(
      -1,
      ...bent.filter((one) => !left.has(one) && above.get(one)!.has(line)).map((one) => one.track),
    );
    line.track = lowest + 1;
    while (tracks[line.track]?.some(([start, end]) => from <= end + 1 && start <= to + 1)) line.track++;
    (tracks[line.track] ??= []).push([from, to]);
    left.delete(line);
  }
  return undefined;
}

/** Lets a line leave a box in another column, in which nothing else leaves or enters. */
function moveAside(line: Line, lines: readonly Line[]): boolean {
  const taken = new Set(lines.flatMap(({ sources, targets }) => [...sources.values(), ...targets.values()]));
  for (const [source, column] of line.sources) {
    const isMet = lines.some((other) => other !== line && [...other.targets.values()].includes(column));
    const free = freeColumnsOf(source).filter((one) => !taken.has(one));
    if (!isMet || free.length === 0) continue;
    line.sources.set(source, free.sort((a, b) => Math.abs(a - column) - Math.abs(b - column))[0]!);
    return true;
  }
  return false;
}

/** Columns in which a line may leave a box. */
function freeColumnsOf(box: Box): number[] {
  const edge = isLane(box) ? 0 : 1;
  return Array.from({ length: box.width - 2 * edge }, (_, index) => box.left + edge + index);
}

function middleOf({ left, width }: Box): number {
  return left + Math.floor(width / 2);
}

function meanOf(columns: Iterable<number>): number {
  const all = [...columns];
  return all.reduce((sum, column) => sum + column, 0) / all.length;
}
