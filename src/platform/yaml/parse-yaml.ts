import type { Location } from '../../core/errors.js';
import { readCanonicalValue } from './canonical-reader.js';
import { composeYaml } from './compose.js';
import type { ComposedYaml } from './compose.js';
import { plainValue } from './plain-value.js';
import type { YamlValue } from './values.js';
import { childAt } from './yaml-node.js';

/** Steps from the root: key names, and indexes of lists (as numbers or digits). */
export type YamlPath = readonly (string | number)[];

export interface ParseYamlOptions {
  /** Named in errors and locations. */
  file: string;
  /** `exact` keeps what Python would tell apart: floats, integers beyond 2^53, dates. `plain` gives JSON's types. */
  numbers?: 'plain' | 'exact';
}

/** A parsed text: its data, and where each part of the data stands. */
export interface YamlSource {
  /** null for an empty document. */
  value: YamlValue;
  text: string;
  /** Where the value at a path starts; for a missing or empty value, its key or nearest existing ancestor. */
  locate(path: YamlPath): Location;
  /** Where the key (or list item) at a path starts; for a missing one, its nearest existing ancestor. */
  locateKey(path: YamlPath): Location;
}

/**
 * Reads one YAML document as DVC reads it: YAML 1.2 in ruamel.yaml's dialect, see {@link resolvePlain}.
 * A byte order mark is dropped. Throws `YAML_INVALID` (exit 2), see {@link composeYaml}.
 */
export function parseYaml(text: string, options: ParseYamlOptions): YamlSource {
  // Most texts are in the plain shape, and nobody asks where in them something stands.
  const value = readCanonicalValue(text);
  let known = value === undefined ? composeYaml(text, options.file) : undefined;
  const composed = () => (known ??= composeYaml(text, options.file));
  const exact = value ?? known?.root?.value ?? null;
  return {
    value: options.numbers === 'exact' ? exact : plainValue(exact),
    text,
    locate: (path) => composed().locationOf(find(composed(), path).value),
    locateKey: (path) => composed().locationOf(find(composed(), path).key),
  };
}

interface Place {
  /** Offsets. */
  key: number;
  value: number;
}

function find(composed: ComposedYaml, path: YamlPath): Place {
  let node = composed.root;
  let place: Place = { key: node?.start ?? 0, value: node?.start ?? 0 };
  for (const step of path) {
    const child = childAt(node?.target ?? node, step);
    if (child === undefined) break;
    node = child.node;
    const isWritten = node.end > node.start;
    place = { key: child.keyStart, value: isWritten ? node.start : child.keyStart };
  }
  return place;
}
