import { dirname } from 'node:path/posix';
import { byCodePoint } from '../core/repository-path.js';
import type { TrackedOutput } from '../core/tracked.js';
import { indexOutputs, outputsMeeting } from './graph.js';
import type { Graph, GraphNode } from './graph.js';

/** What is made from what, ready to be drawn: each name once, and for each the names it is made from. */
export type Dag = ReadonlyMap<string, ReadonlySet<string>>;

/** Stages and `.dvc` files by address, those of a directory before those below it. */
export function stageDag(graph: Graph): Dag {
  return new Map(asWalked(graph).map(({ address, needs }) => [address, new Set(needs)]));
}

function asWalked(graph: Graph): GraphNode[] {
  const directoryOf = (node: GraphNode) => `${dirname('stage' in node ? node.stage.file : node.address)}/`;
  return [...graph.values()].sort((a, b) => byCodePoint(directoryOf(a), directoryOf(b)));
}

/** The same with one node, called as their group, for all stages of a foreach or matrix. */
export function collapsed(dag: Dag, graph: Graph): Dag {
  const nameOf = (address: string) => groupOf(graph.get(address)!) ?? address;
  const names = [...dag.keys()];
  const alone = names.filter((address) => nameOf(address) === address);
  const result = new Map([...alone, ...names].map((address) => [nameOf(address), new Set<string>()]));
  for (const [address, needs] of dag) {
    const name = nameOf(address);
    for (const need of [...needs].map(nameOf)) if (need !== name) result.get(name)!.add(need);
  }
  return result;
}

/** Outputs by path: each is made from the outputs that its stage reads. */
export function outputDag(graph: Graph): Dag {
  const nodes = asWalked(graph);
  const outputs = nodes.flatMap(outputsOf);
  const index = indexOutputs(outputs);
  const dag = new Map<string, Set<string>>(asInTree(outputs.map(({ path }) => path)).map((path) => [path, new Set()]));
  for (const node of nodes) {
    if (!('stage' in node)) continue;
    const read = [...node.stage.dependencies, ...node.stage.params].flatMap(({ path }) => outputsMeeting(path, index));
    for (const { path } of node.stage.outputs) read.forEach((output) => dag.get(path)!.add(output.path));
  }
  return dag;
}

/** What the targets are made from; with `full` all that is connected with them. */
export function partOf(dag: Dag, targets: readonly string[], full: boolean): Dag {
  if (full) {
    const parts = connectedParts(dag).filter((part) => targets.some((target) => part.has(target)));
    return new Map(parts.flatMap((part) => [...part]));
  }
  const wanted = new Set(targets);
  for (const name of wanted) dag.get(name)!.forEach((need) => wanted.add(need));
  return new Map([...dag].filter(([name]) => wanted.has(name)));
}

/** The parts that nothing connects, in the order of their first names. */
export function connectedParts(dag: Dag): Dag[] {
  const neighbours = new Map([...dag].map(([name, needs]) => [name, new Set(needs)]));
  for (const [name, needs] of dag) needs.forEach((need) => neighbours.get(need)!.add(name));
  const seen = new Set<string>();
  const parts: Dag[] = [];
  for (const start of dag.keys()) {
    if (seen.has(start)) continue;
    const part = new Set([start]);
    for (const name of part) neighbours.get(name)!.forEach((one) => part.add(one));
    part.forEach((name) => seen.add(name));
    parts.push(new Map([...dag].filter(([name]) => part.has(name))));
  }
  return parts;
}

/** The same with other names. */
export function relabelled(dag: Dag, label: (name: string) => string): Dag {
  return new Map([...dag].map(([name, needs]) => [label(name), new Set([...needs].map(label))]));
}

function outputsOf(node: GraphNode): readonly TrackedOutput[] {
  return 'stage' in node ? node.stage.outputs : node.source.outputs;
}

/** `dir/dvc.yaml:group` of `dir/dvc.yaml:group@key`. */
function groupOf(node: GraphNode): string | undefined {
  if (!('stage' in node)) return undefined;
  const { address, name } = node.stage;
  const at = name.indexOf('@');
  return at < 0 ? undefined : address.slice(0, address.length - name.length + at);
}

/** Paths as a walk through their directories meets them, each directory where its first path stood: DVC's order. */
function asInTree(paths: readonly string[]): string[] {
  interface Directory {
    path?: string;
    children: Map<string, Directory>;
  }
  const root: Directory = { children: new Map() };
  for (const path of paths) {
    let place = root;
    for (const part of path.split('/')) {
      const next = place.children.get(part) ?? { children: new Map() };
      place.children.set(part, next);
      place = next;
    }
    place.path = path;
  }
  const walk = ({ path, children }: Directory): string[] => [
    ...(path === undefined ? [] : [path]),
    ...[...children.values()].flatMap(walk),
  ];
  return walk(root);
}
