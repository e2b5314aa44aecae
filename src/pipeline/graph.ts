import { posix } from 'node:path';
import { UserError } from '../core/errors.js';
import type { Location, Mistake } from '../core/errors.js';
import { byDirectory } from '../core/repository-path.js';
import type { TrackedOutput } from '../core/tracked.js';
import type { Stage } from './stage.js';

/** A `.dvc` file: data that no stage makes. */
export interface Source {
  /** Path of the `.dvc` file. */
  address: string;
  outputs: TrackedOutput[];
}

/** A stage or a source, with the addresses it needs. */
export type GraphNode = { address: string; needs: string[] } & ({ stage: Stage } | { source: Source });

/** Nodes by address, in the order a walk of the repository meets them; `.dvc` files of a directory before its stages. */
export type Graph = Map<string, GraphNode>;

/**
 * Connects stages and sources by their paths: a dependency or parameter file that equals, lies inside or contains an
 * output needs that output's owner. Refuses, naming every place (exit 2): overlapping outputs, a dvc.yaml or `.dvc`
 * file inside an output, and cycles.
 */
export function buildGraph(stages: readonly Stage[], sources: readonly Source[]): Graph {
  const nodes: GraphNode[] = [
    ...sources.map((source) => ({ address: source.address, needs: [], source })),
    ...stages.map((stage) => ({ address: stage.address, needs: [], stage })),
  ];
  nodes.sort((a, b) => byDirectory(posix.dirname(fileOf(a)), posix.dirname(fileOf(b))));
  const graph: Graph = new Map(nodes.map((node) => [node.address, node]));
  const outputs = nodes.flatMap((node) => ('stage' in node ? node.stage : node.source).outputs);
  const index = indexOutputs(outputs, (a, b) => {
    throw overlapping(a, b, graph);
  });
  const files = new Set<string>();
  for (const node of graph.values()) {
    if (!files.has(fileOf(node))) refuseInsideOutput(node, index, graph);
    files.add(fileOf(node));
    if (!('stage' in node)) continue;
    const needs = new Set<string>();
    for (const { path } of node.stage.dependencies)
      for (const { owner } of outputsMeeting(path, index)) needs.add(owner);
    for (const { path } of node.stage.params) for (const { owner } of outputsMeeting(path, index)) needs.add(owner);
    node.needs = [...needs];
  }
  refuseCycles(graph);
  return graph;
}

/** Outputs, found by paths that meet them. */
export interface OutputIndex {
  byPath: Map<string, TrackedOutput>;
  /** Every proper ancestor directory of an output → the outputs below it. */
  below: Map<string, TrackedOutput[]>;
  /** Outputs and directories above them, numbered as they were met. */
  met: Map<string, number>;
}

/** Indexes outputs; `onOverlap` gets two that are one path, or one inside the other. */
export function indexOutputs(
  outputs: readonly TrackedOutput[],
  onOverlap: (outer: TrackedOutput, inner: TrackedOutput) => void = () => {},
): OutputIndex {
  const index: OutputIndex = { byPath: new Map(), below: new Map(), met: new Map() };
  for (const output of outputs) {
    const twin = index.byPath.get(output.path);
    if (twin) onOverlap(twin, output);
    index.byPath.set(output.path, output);
  }
  for (const output of outputs) {
    index.met.set(output.path, index.met.size);
    for (const ancestor of ancestorsOf(output.path)) {
      if (!index.met.has(ancestor)) index.met.set(ancestor, index.met.size);
      const parent = index.byPath.get(ancestor);
      if (parent) onOverlap(parent, output);
      const list = index.below.get(ancestor);
      if (list) list.push(output);
      else index.below.set(ancestor, [output]);
    }
  }
  return index;
}

/** The outputs that are a path, contain it or lie inside it. */
export function outputsMeeting(path: string, index: OutputIndex): TrackedOutput[] {
  const around: TrackedOutput[] = [];
  for (const place of [path, ...ancestorsOf(path)]) {
    const output = index.byPath.get(place);
    if (output) around.push(output);
  }
  const below = index.below.get(path);
  return below ? [...around, ...below.toSorted((a, b) => byTree(a.path, b.path, index.met))] : around;
}

/** DVC takes what lies below a directory one directory at a time, each where something in it was first met. */
function byTree(a: string, b: string, met: OutputIndex['met']): number {
  const [placesOfA, placesOfB] = [a, b].map((path) => [path, ...ancestorsOf(path)].reverse()) as [string[], string[]];
  const at = placesOfA.findIndex((place, index) => place !== placesOfB[index]);
  return at < 0 ? 0 : met.get(placesOfA[at]!)! - met.get(placesOfB[at]!)!;
}

function fileOf(node: GraphNode): string {
  return 'stage' in node ? node.stage.file : node.source.address;
}

/** Proper ancestors, nearest first; the last is '', the root. */
function ancestorsOf(path: string): string[] {
  if (path === '') return [];
  const found: string[] = [];
  for (let slash = path.lastIndexOf('/'); slash >= 0; slash = path.lastIndexOf('/', slash - 1)) {
    found.push(path.slice(0, slash));
    if (slash === 0) break;
  }
  found.push('');
  return found;
}

function overlapping(a: TrackedOutput, b: TrackedOutput, graph: Graph): UserError {
  const said = ({ path, owner }: TrackedOutput) => ({
    message: `"${path}" is an output of ${owner}`,
    ...placeOf(owner, graph),
  });
  return new UserError({
    code: 'OUTPUTS_OVERLAP',
    message: a.path === b.path ? `"${a.path}" has two makers` : `"${b.path}" lies inside the output "${a.path}"`,
    hint: 'A path may be made by one stage or .dvc file only, and not inside another output.',
    exitCode: 2,
    mistakes: [said(a), said(b)],
  });
}

function refuseInsideOutput(node: GraphNode, index: OutputIndex, graph: Graph): void {
  const file = fileOf(node);
  for (const place of ancestorsOf(file)) {
    const output = index.byPath.get(place);
    if (!output) continue;
    throw new UserError({
      code: 'PIPELINE_FILE_IN_OUTPUT',
      message: `${file} lies inside "${output.path}", which is an output`,
      hint: `Move ${file} out of it: an output is replaced as a whole.`,
      exitCode: 2,
      mistakes: [{ message: `"${output.path}" is an output of ${output.owner}`, ...placeOf(output.owner, graph) }],
    });
  }
}

function refuseCycles(graph: Graph): void {
  const done = new Set<string>();
  const trail = new Set<string>();
  const visit = (address: string): void => {
    if (done.has(address)) return;
    if (trail.has(address)) throw cycle([...trail].slice([...trail].indexOf(address)), graph);
    trail.add(address);
    graph.get(address)!.needs.forEach(visit);
    trail.delete(address);
    done.add(address);
  };
  for (const address of graph.keys()) visit(address);
}

function cycle(addresses: readonly string[], graph: Graph): UserError {
  return new UserError({
    code: 'PIPELINE_CYCLE',
    message: `stages need each other in a circle: ${[...addresses, addresses[0]].join(' → ')}`,
    hint: 'Remove one of these dependencies in dvc.yaml.',
    exitCode: 2,
    mistakes: addresses.map((address, index): Mistake => {
      const needed = addresses[(index + 1) % addresses.length]!;
      return { message: `"${address}" needs what "${needed}" makes`, ...placeOf(address, graph) };
    }),
  });
}

function placeOf(address: string, graph: Graph): { location: Location } {
  const node = graph.get(address);
  if (!node || !('stage' in node)) return { location: { file: address, line: 1, column: 1 } };
  return { location: { file: node.stage.file, line: node.stage.line, column: node.stage.column } };
}
