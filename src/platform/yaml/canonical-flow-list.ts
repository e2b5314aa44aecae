import { leafNode, NOT_CANONICAL } from './canonical-node.js';
import { plainScalar } from './canonical-scalar.js';
import type { YamlValue } from './values.js';
import type { YamlChild, YamlNode } from './yaml-node.js';

/** A word, a number or a text in quotes, with a comma or the end of its list behind it. */
const ITEM = /(?:[A-Za-z0-9_.+/-][A-Za-z0-9_.+/@=-]*|'[^'\n]*'|"[^"\\\n]*")(?= ?[,\]])/y;
const MAX_DEPTH = 20;

/** A list between brackets, what stands behind it, and its node where that is asked for. */
export interface FlowList {
  value: YamlValue[];
  node: YamlNode | undefined;
  end: number;
}

/** Reads a list such as `[1, 2, [a, 'b']]` on one line, whose bracket opens at `start`; other content is not canonical. */
export function readFlowList(text: string, start: number, withPlaces: boolean, depth = 0): FlowList {
  if (depth > MAX_DEPTH) throw NOT_CANONICAL;
  const value: YamlValue[] = [];
  const children: YamlChild[] = [];
  const afterBlank = (at: number) => (text[at] === ' ' ? at + 1 : at);
  let at = afterBlank(start + 1);
  if (text[at] !== ']') {
    for (;;) {
      const item = text[at] === '[' ? readFlowList(text, at, withPlaces, depth + 1) : readItem(text, at, withPlaces);
      value.push(item.value);
      const { node } = item;
      if (node) children.push({ from: at, key: undefined, keyStart: at, afterMark: at, merge: false, node });
      at = afterBlank(item.end);
      if (text[at] === ']') break;
      if (text[at] !== ',') throw NOT_CANONICAL;
      at = afterBlank(at + 1);
    }
  }
  const end = at + 1;
  const node: YamlNode = { ...leafNode(value, start, end), kind: 'list', flow: true, children };
  return { value, node: withPlaces ? node : undefined, end };
}

function readItem(text: string, start: number, withPlaces: boolean) {
  ITEM.lastIndex = start;
  if (!ITEM.test(text)) throw NOT_CANONICAL;
  const end = ITEM.lastIndex;
  const written = text.slice(start, end);
  if (written === '-') throw NOT_CANONICAL;
  const value = /^['"]/.test(written) ? written.slice(1, -1) : plainScalar(written);
  return { value, node: withPlaces ? leafNode(value, start, end) : undefined, end };
}
