import type { YamlValue } from './values.js';
import type { YamlChild, YamlNode } from './yaml-node.js';

/** Thrown where a text is left to the full reader. */
export const NOT_CANONICAL = new Error('not canonical');

/** A list or map of at least one child, without brackets. */
export function collectionNode(kind: 'list' | 'map', value: YamlValue, start: number, children: YamlChild[]): YamlNode {
  const last = children.at(-1)!;
  return { kind, value, from: start, start, end: Math.max(last.node.end, last.afterMark), flow: false, children };
}

/** A scalar. */
export function leafNode(value: YamlValue, start: number, end: number): YamlNode {
  return { kind: 'scalar', value, from: start, start, end, flow: false, children: [] };
}
