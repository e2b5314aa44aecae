/**
 * Edges of equal bins as numpy's `histogram_bin_edges(bins="sturges")` lays them: ⌈range / (range / (log₂ size + 1))⌉
 * of them, one bin of width 1 around a constant. Bins of whole numbers are at least 1 wide, as of numpy 2.
 */
export function sturgesEdges(low: number, high: number, size: number, integers: boolean): Float64Array {
  if (low === high) return Float64Array.of(low - 0.5, high + 0.5);
  let width = (high - low) / (Math.log2(size) + 1);
  if (integers && width < 1) width = 1;
  const bins = Math.ceil((high - low) / width);
  const step = (high - low) / bins;
  const edges = Float64Array.from({ length: bins + 1 }, (_, k) => k * step + low);
  edges[bins] = high;
  return edges;
}

/** How many of the sorted values lie in each half-open bin; the last one holds its upper edge, too. */
export function countInBins(sorted: Float64Array, edges: Float64Array): Float64Array {
  const last = edges.length - 1;
  const below = Array.from(edges, (edge, k) => firstAtLeast(sorted, edge, k === last));
  return Float64Array.from({ length: last }, (_, k) => below[k + 1]! - below[k]!);
}

/** Index of the first value that is at least `edge`, or with `after` the first above it. */
function firstAtLeast(sorted: Float64Array, edge: number, after: boolean): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (sorted[middle]! < edge || (after && sorted[middle] === edge)) low = middle + 1;
    else high = middle;
  }
  return low;
}
