import type { Question } from './comparison.js';

/** Asked of every repository. Nothing here runs a command of a stage, and nothing asks another machine. */
export function questionsOf(revisions: readonly string[]): Question[] {
  const [older, ...rest] = revisions;
  return [
    { name: 'stage list', args: ['stage', 'list', '--all', '--fail'], meaning: listedLines },
    { name: 'dag', args: ['dag', '--mermaid'], meaning: mermaidGraph },
    { name: 'dag --outs', args: ['dag', '--outs', '--mermaid'], meaning: mermaidGraph },
    { name: 'status', args: ['status', '--json', '--no-updates'], meaning: jsonAnswer },
    { name: 'params diff', args: ['params', 'diff', '--json'], meaning: jsonAnswer },
    ...(older === undefined ? [] : [paramsDiff('older', [older, '--all'])]),
    ...rest.map((revision) => paramsDiff('two revisions', [revision, 'HEAD'])),
  ];
}

function paramsDiff(what: string, args: readonly string[]): Question {
  return { name: `params diff (${what})`, args: ['params', 'diff', ...args, '--json'], meaning: jsonAnswer };
}

/** The JSON a command printed, whatever else it said before or after. */
export function jsonAnswer(output: string): unknown {
  const lines = output.split('\n').reverse();
  for (const text of [output, ...lines]) {
    if (!/^\s*[[{]/.test(text)) continue;
    try {
      return JSON.parse(text);
    } catch {
      continue;
    }
  }
  return undefined;
}

/**
 * Lines of a list without the padding and without warnings, file by file: the order of files is that of the file
 * system in DVC, the order inside one is that of its text.
 */
export function listedLines(output: string): string[] {
  const fileOf = (line: string) => /^(\S*?dvc\.yaml):|^(.*\.dvc)  /.exec(line)?.[0] ?? '';
  return withoutWarnings(output)
    .map((line) => line.trimEnd().replace(/ {2,}/g, '  '))
    .filter((line) => line !== '')
    .sort((a, b) => (fileOf(a) < fileOf(b) ? -1 : fileOf(a) > fileOf(b) ? 1 : 0));
}

/** Names of the nodes, and edges by the names of their ends. Both sorted: the numbers of nodes say nothing. */
export function mermaidGraph(output: string): { nodes: string[]; edges: string[] } {
  const names = new Map<string, string>();
  const edges: string[] = [];
  for (const line of withoutWarnings(output)) {
    const [, id, label] = /^\s*(node\d+)\["(.*)"\]$/.exec(line) ?? [];
    if (id !== undefined) names.set(id, label!);
    const [, from, to] = /^\s*(node\d+)-->(node\d+)$/.exec(line) ?? [];
    if (from !== undefined) edges.push(`${names.get(from)} --> ${names.get(to!)}`);
  }
  return { nodes: [...names.values()].sort(), edges: edges.sort() };
}

function withoutWarnings(output: string): string[] {
  return output.split('\n').filter((line) => !/^WARNING:/.test(line));
}
