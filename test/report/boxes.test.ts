import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { boxesText } from '../../src/report/index.js';

type Dag = Map<string, Set<string>>;
const dagOf = (edges: Record<string, string[]>): Dag =>
  new Map(Object.entries(edges).map(([name, needs]) => [name, new Set(needs)]));

describe('boxes', () => {
  test('stand below what they are made from', () => {
    const dag = dagOf({ data: [], prep: ['data'], train: ['prep'], plot: ['train'], score: ['train', 'prep'] });
    expect(`\n${boxesText(dag)}\n`).toBe(`
       ┌──────┐
       │ data │
       └───┬──┘
           │
       ┌───┴──┐
       │ prep │
       └───┬──┘
       ┌───┴───┐
   ┌───┴───┐   │
   │ train │   │
   └───┬───┘   │
    ┌──┴─────┐ │
┌───┴──┐  ┌──┴─┴──┐
│ plot │  │ score │
└──────┘  └───────┘
`);
  });

  test('hold four or more names with the same neighbours together', () => {
    const dag = dagOf({ data: [], a: ['data'], b: ['data'], c: ['data'], d: ['data'], last: ['a', 'b', 'c', 'd'] });
    expect(boxesText(dag)).toContain('│ a │\n');
    expect(boxesText(dag).match(/┌/g)).toHaveLength(3);
  });

  test('show wide letters, and nothing that steers a terminal', () => {
    const text = boxesText(dagOf({ 表計算: [], 'a\u001b[31m': ['表計算'], große: ['表計算'] }));
    expect(text).toContain('│ 表計算 │');
    expect(text).not.toContain('\u001b');
  });

  test('give way to a tree where the picture would be too wide', () => {
    const edges = Object.fromEntries(
      Array.from({ length: 30 }, (_, index) => [
        [`source-${index}`, []],
        [`a-long-name-${index}`, [`source-${index}`, `source-${(index * 7 + 1) % 30}`]],
      ]).flat() as [string, string[]][],
    );
    const text = boxesText(dagOf(edges));
    expect(text).not.toContain('┌');
    expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThanOrEqual(160);
    for (const name of Object.keys(edges)) expect(text).toContain(name);
  });

  test('are joined by exactly the lines of the graph', () => {
    const graph = fc.array(fc.array(fc.nat(), { maxLength: 3 }), { minLength: 1, maxLength: 14 }).map((needs): Dag => {
      const names = needs.map((_, index) => `n${index}`.padEnd(2 + ((index * 5) % 9), '-'));
      return new Map(
        needs.map((all, index) => [names[index]!, new Set(index === 0 ? [] : all.map((need) => names[need % index]!))]),
      );
    });
    let drawn = 0;
    fc.assert(
      fc.property(graph, (dag) => {
        const text = boxesText(dag);
        if (!text.includes('┌')) return;
        drawn++;
        expect({ text, edges: edgesIn(text) }).toEqual({ text, edges: edgesOf(dag) });
      }),
      { numRuns: 300, seed: 7 },
    );
    expect(drawn).toBeGreaterThan(280);
  });
});

function edgesOf(dag: Dag): string[] {
  return [...dag].flatMap(([name, needs]) => [...needs].map((need) => `${need} > ${name}`)).sort();
}

const SIDES: Record<string, [number, number][]> = Object.fromEntries(
  Array.from(' ╵╶└╷│┌├╴┘─┴┐┤┬┼').map((character, mask) => [
    character,
    (
      [
        [-1, 0],
        [0, 1],
        [1, 0],
        [0, -1],
      ] as [number, number][]
    ).filter((_, side) => mask & (1 << side)),
  ]),
);

/** Reads a picture as a person would: follows each line from the bottom of a box, never upwards, to the tops of others. */
function edgesIn(text: string): string[] {
  const rows = text.split('\n').map((line) => Array.from(line));
  const at = (row: number, column: number) => rows[row]?.[column] ?? ' ';
  const boxes: { names: string[]; top: number; left: number; right: number; bottom: number }[] = [];
  for (const [top, row] of rows.entries()) {
    for (const match of row.join('').matchAll(/┌[─┴]+┐/g)) {
      const [left, right] = [match.index, match.index + match[0].length - 1];
      let bottom = top + 1;
      while (at(bottom, left) === '│' && at(bottom, right) === '│') bottom++;
      const names = rows.slice(top + 1, bottom).map((line) =>
        line
          .slice(left + 1, right)
          .join('')
          .trim(),
      );
      const isBox =
        at(bottom, left) === '└' && at(bottom, right) === '┘' && names.every((name) => /^n\d+-*$/.test(name));
      if (isBox) boxes.push({ names, top, left, right, bottom });
    }
  }
  const boxAt = (row: number, column: number, edge: 'top' | 'bottom') =>
    boxes.find((box) => box[edge] === row && box.left < column && column < box.right);
  const edges = new Set<string>();
  for (const box of boxes) {
    for (let column = box.left + 1; column < box.right; column++) {
      if (at(box.bottom, column) !== '┬') continue;
      const seen = new Set<string>();
      const pending: [number, number, number, number][] = [[box.bottom + 1, column, 1, 0]];
      for (let next = pending.pop(); next; next = pending.pop()) {
        const [row, col, down, right] = next;
        if (seen.has(next.join())) continue;
        seen.add(next.join());
        const target = boxAt(row, col, 'top');
        if (target) {
          for (const from of box.names) for (const to of target.names) edges.add(`${from} > ${to}`);
          continue;
        }
        const sides = SIDES[at(row, col)] ?? [];
        // A line that meets a wall of another line passes below it.
        const isPassing = !sides.some(([y, x]) => y === -down && x === -right);
        const onward = isPassing
          ? [[down, right] as [number, number]]
          : sides.filter(([y, x]) => y !== -down || x !== -right);
        for (const [y, x] of onward) if (y >= 0) pending.push([row + y, col + x, y, x]);
      }
    }
  }
  return [...edges].sort();
}
