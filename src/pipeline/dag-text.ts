import { byCodePoint } from '../core/repository-path.js';
import { connectedParts } from './dag.js';
import type { Dag } from './dag.js';

/** A DAG in Graphviz' language, as `dvc dag --dot` prints it: names, then edges from what is read to what is made. */
export function dotText(dag: Dag): string {
  const quoted = (name: string) => `"${onOneLine(name).replace(/[\\"]/g, '\\$&')}"`;
  const made = new Map<string, string[]>([...dag.keys()].map((name) => [name, []]));
  for (const [name, needs] of dag) needs.forEach((need) => made.get(need)!.push(name));
  const edges = [...made].flatMap(([from, names]) => names.map((to) => `${quoted(from)} -> ${quoted(to)};`));
  return ['strict digraph {', ...[...dag.keys()].map((name) => `${quoted(name)};`), ...edges, '}'].join('\n');
}

/** The same in Mermaid's language, as `dvc dag --mermaid` prints it (dvc-formats §3.6). */
export function mermaidText(dag: Dag): string {
  const lines = ['flowchart TD'];
  let count = 0;
  for (const part of connectedParts(dag)) {
    const ids = new Map([...part.keys()].sort(byCodePoint).map((name) => [name, `node${++count}`]));
    for (const [name, id] of ids) lines.push(`\t${id}["${onOneLine(name).replaceAll('"', '#quot;')}"]`);
    const edges = [...part].flatMap(([to, needs]) => [...needs].map((from) => [from, to] as const));
    edges.sort((a, b) => byCodePoint(a[0], b[0]) || byCodePoint(a[1], b[1]));
    for (const [from, to] of edges) lines.push(`\t${ids.get(from)}-->${ids.get(to)}`);
  }
  return lines.join('\n');
}

/** A name with a line break would go on in the language itself, or end the block of Markdown around it. */
function onOneLine(name: string): string {
  return name.replace(/[\r\n\u2028\u2029]+/g, ' ');
}
