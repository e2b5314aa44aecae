import type { LayeredGraph } from '../layers.js';

/** Positions on two axes: `along` grows from layer to layer, `across` within one. All in pixels. */
export interface Point {
  along: number;
  across: number;
}

export interface Layout {
  /** Centres, in the order of the graph's nodes. */
  centres: Point[];
  /** From the edge of one box to the edge of the other, by way of free places in the layers between. */
  edges: { from: number; to: number; via: Point[] }[];
  alongSize: number;
  acrossSize: number;
}

export interface BoxSize {
  along: number;
  across: number;
  alongGap: number;
  acrossGap: number;
}

interface Slot {
  layer: number;
  /** Pixels the slot needs across: a box, or a line passing by. */
  size: number;
  before: Slot[];
  after: Slot[];
  across: number;
}

const LINE_SIZE = 12;
const SWEEPS = 8;

/** A layered drawing: longest-path layers, order by barycentres, positions as near to the neighbours' mean as order allows. */
export function layoutOf({ nodes, depth }: LayeredGraph, box: BoxSize): Layout {
  const layers: Slot[][] = Array.from({ length: depth }, () => []);
  const place = (layer: number, size: number): Slot => {
    const slot = { layer, size, before: [], after: [], across: layers[layer]!.length };
    layers[layer]!.push(slot);
    return slot;
  };
  const slots = nodes.map(({ layer }) => place(layer, box.across));
  const ways = nodes.flatMap(({ index, layer, needs }) =>
    needs.map((need) => {
      const between = Array.from({ length: layer - nodes[need]!.layer - 1 }, (_, step) =>
        place(nodes[need]!.layer + 1 + step, LINE_SIZE),
      );
      const way = [slots[need]!, ...between, slots[index]!];
      way.forEach((slot, step) => {
        if (step > 0) slot.before.push(way[step - 1]!);
        if (step < way.length - 1) slot.after.push(way[step + 1]!);
      });
      return { from: need, to: index, between };
    }),
  );
  order(layers);
  spread(layers, box.acrossGap);
  const first = Math.min(...layers.flat().map(({ across, size }) => across - size / 2));
  const last = Math.max(...layers.flat().map(({ across, size }) => across + size / 2));
  const pointOf = ({ layer, across }: Slot): Point => ({
    along: layer * (box.along + box.alongGap) + box.along / 2,
    across: across - first,
  });
  return {
    centres: slots.map(pointOf),
    edges: ways.map(({ from, to, between }) => ({ from, to, via: between.map(pointOf) })),
    alongSize: depth * box.along + (depth - 1) * box.alongGap,
    acrossSize: last - first,
  };
}

/** Sorts every layer by the mean place of its neighbours, forwards and backwards in turn; `across` is the place then. */
function order(layers: Slot[][]): void {
  for (let sweep = 0; sweep < SWEEPS; sweep += 1) {
    const isForward = sweep % 2 === 0;
    for (const layer of isForward ? layers : layers.toReversed()) {
      const wished = new Map(layer.map((slot) => [slot, meanOf(isForward ? slot.before : slot.after, slot.across)]));
      layer.sort((a, b) => wished.get(a)! - wished.get(b)!);
      layer.forEach((slot, place) => (slot.across = place));
    }
  }
}

/** Turns places into pixels: packed at first, then each layer moves towards its neighbours without changing its order. */
function spread(layers: Slot[][], gap: number): void {
  for (const layer of layers)
    settle(
      layer,
      layer.map(() => 0),
      gap,
    );
  for (let sweep = 0; sweep < SWEEPS; sweep += 1) {
    for (const layer of sweep % 2 === 0 ? layers : layers.toReversed()) {
      settle(
        layer,
        layer.map(({ before, after, across }) => meanOf([...before, ...after], across)),
        gap,
      );
    }
  }
}

/** The places nearest to the wished ones (least squares, by pooling adjacent violators) that keep order and distance. */
function settle(layer: Slot[], wished: number[], gap: number): void {
  const offsets: number[] = [];
  layer.forEach(({ size }, index) => {
    const previous = layer[index - 1];
    offsets.push(previous ? offsets[index - 1]! + (previous.size + size) / 2 + gap : 0);
  });
  const pools: { sum: number; count: number }[] = [];
  wished.forEach((wish, index) => {
    pools.push({ sum: wish - offsets[index]!, count: 1 });
    while (pools.length > 1) {
      const [a, b] = [pools.at(-2)!, pools.at(-1)!];
      if (a.sum / a.count <= b.sum / b.count) break;
      pools.splice(-2, 2, { sum: a.sum + b.sum, count: a.count + b.count });
    }
  });
  const shifts = pools.flatMap(({ sum, count }) => new Array<number>(count).fill(sum / count));
  layer.forEach((slot, index) => (slot.across = offsets[index]! + shifts[index]!));
}

function meanOf(slots: readonly Slot[], otherwise: number): number {
  if (slots.length === 0) return otherwise;
  return slots.reduce((sum, { across }) => sum + across, 0) / slots.length;
}
