import { keyText } from './yaml-map.js';
import type { YamlKey, YamlValue } from './values.js';

/** A part of a text that holds a value. Offsets are those of the text. */
export interface YamlNode {
  kind: 'map' | 'list' | 'scalar' | 'alias';
  value: YamlValue;
  /** Offset of its anchor or tag, otherwise of its first character. */
  from: number;
  /** Offset of its first character. */
  start: number;
  /** Offset behind its last character. Equal to `start` for a value that is not written at all. */
  end: number;
  /** Whether it stands between brackets or is an empty pair of them. */
  flow: boolean;
  children: YamlChild[];
  anchor?: string;
  /** What an alias stands for. */
  target?: YamlNode;
}

/** An entry of a map or an item of a list. */
export interface YamlChild {
  /** Offset of its key (or the `?` before it), or of its dash; in brackets of its first character. */
  from: number;
  /** Undefined in lists. */
  key: YamlKey | undefined;
  /** Where the key is written, behind the `?` if there is one; for a list item where its value starts. */
  keyStart: number;
  /** Offset behind the colon or the dash; between brackets where the value starts if there is none. */
  afterMark: number;
  /** Whether it is `<<`, whose value is merged into the map. */
  merge: boolean;
  node: YamlNode;
}

/** A map of more entries is looked through once, not for each step. */
const MANY = 16;
const indexes = new WeakMap<YamlNode, Map<string, YamlChild>>();

/** The entry or item that a step of a path leads to. What `<<` merged in has no place of its own. */
export function childAt(parent: YamlNode | null, step: string | number): YamlChild | undefined {
  if (parent?.kind === 'list') return /^\d+$/.test(String(step)) ? parent.children[Number(step)] : undefined;
  const name = String(step);
  if (!parent || parent.children.length <= MANY) return parent?.children.find((child) => nameOf(child) === name);
  let index = indexes.get(parent);
  if (!index) {
    index = new Map();
    for (const child of parent.children) {
      const key = nameOf(child);
      if (key !== undefined && !index.has(key)) index.set(key, child);
    }
    indexes.set(parent, index);
  }
  return index.get(name);
}

function nameOf({ key }: YamlChild): string | undefined {
  return key === undefined ? undefined : keyText(key);
}
