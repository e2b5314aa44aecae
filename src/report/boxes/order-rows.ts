import type { Box } from './box.js';

const SWEEPS = 8;

/** The rows, each in an order in which few lines between neighbouring rows cross (barycentres, up and down by turns). */
export function inFewestCrossings(rows: readonly Box[][]): Box[][] {
  let current = rows.map((row) => [...row]);
  let best = current;
  let fewest = crossingsOf(current);
  for (let sweep = 0; sweep < SWEEPS && fewest > 0; sweep++) {
    const isDown = sweep % 2 === 0;
    const order = isDown ? current : current.toReversed();
    const sorted: Box[][] = [];
    for (const [index, row] of order.entries()) {
      const before = index === 0 ? undefined : placesOf(sorted[index - 1]!);
      sorted.push(before ? byBarycentre(row, (box) => (isDown ? box.above : box.below), before) : row);
    }
    current = isDown ? sorted : sorted.toReversed();
    const crossings = crossingsOf(current);
    if (crossings < fewest) [best, fewest] = [current, crossings];
  }
  return best;
}

function placesOf(row: readonly Box[]): Map<Box, number> {
  return new Map(row.map((box, index) => [box, index]));
}

function byBarycentre(
  row: readonly Box[],
  neighboursOf: (box: Box) => readonly Box[],
  places: ReadonlyMap<Box, number>,
): Box[] {
  const centre = new Map(
    row.map((box, index) => {
      const at = neighboursOf(box).map((one) => places.get(one)!);
      return [box, at.length === 0 ? index : at.reduce((sum, place) => sum + place, 0) / at.length];
    }),
  );
  return row.toSorted((a, b) => centre.get(a)! - centre.get(b)!);
}

function crossingsOf(rows: readonly Box[][]): number {
  let crossings = 0;
  for (const [index, row] of rows.entries()) {
    const below = placesOf(rows[index + 1] ?? []);
    const seen: number[] = [];
    for (const box of row) {
      const targets = box.below.map((one) => below.get(one)!);
      for (const target of targets) crossings += seen.filter((other) => other > target).length;
      seen.push(...targets);
    }
  }
  return crossings;
}
