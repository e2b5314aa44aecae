import { emitFlowScalar, emitScalar, emitSimpleKey } from './emit-scalar.js';
import { lengthOf } from './fold.js';
import { sharedAnchors } from './shared-anchors.js';
import { isYamlMap } from './values.js';
import type { YamlKey, YamlMap, YamlValue } from './values.js';
import { yamlEntries } from './yaml-map.js';

/**
 * The text of a YAML document, byte for byte as DVC writes it (ruamel.yaml 0.18.14 and later, `default_flow_style`
 * off; dvc-formats §1.3, §10.1): block style, dashes at the column of their key, order kept, folded at 80 columns,
 * a final newline. Numbers that are not safe integers are floats. A list, map or time that is held in two places
 * is written once, with an anchor. Where ruamel.yaml would write what it then reads as something else, the text differs from it.
 */
export function emitYaml(value: YamlValue): string {
  return new BlockEmitter(value).document(value);
}

/** What stands before a value, and where: columns count characters from 0. */
export interface Spot {
  after: 'key' | 'dash' | 'colon line';
  /** Column behind what stands before. */
  column: number;
  /** Column of the keys or dashes among which the value stands. */
  indent: number;
}

/** Writes parts of a document in block style. Anchors are shared by all that is written by one emitter. */
export class BlockEmitter {
  private readonly anchors: Map<object, string>;
  private readonly written = new Set<object>();

  /** Finds what is held more than once below `root`. */
  constructor(root: YamlValue, firstAnchor = 1) {
    this.anchors = sharedAnchors(root, firstAnchor);
  }

  document(value: YamlValue): string {
    if (Array.isArray(value) || isYamlMap(value)) return `${this.collection(value, 0) ?? emptyText(value)}\n`;
    const text = value === null ? 'null' : emitScalar(value, { column: 0, indent: 0, root: true });
    return /^['"]/.test(text) ? `${text}\n` : `${text}\n...\n`;
  }

  /** A value with what separates it from what stands before it: a blank or a line break. */
  value(value: YamlValue, spot: Spot): string {
    const anchor = typeof value === 'object' && value !== null ? this.anchors.get(value) : undefined;
    if (anchor === undefined) return this.unanchored(value, spot, true);
    if (this.written.has(value as object)) return ` *${anchor}`;
    this.written.add(value as object);
    return ` &${anchor}${this.unanchored(value, { ...spot, column: spot.column + anchor.length + 2 }, false)}`;
  }

  private unanchored(value: YamlValue, spot: Spot, atOnce: boolean): string {
    const { after, column, indent } = spot;
    if (!Array.isArray(value) && !isYamlMap(value)) {
      const text = emitScalar(value, { column: column + 1, indent: indent + 2 });
      return text === '' && after !== 'dash' ? '' : ` ${text}`;
    }
    const inLine = after !== 'key' && atOnce;
    // Dashes stand at the column of the key they belong to.
    const inner =
      Array.isArray(value) && (after === 'key' || (after === 'colon line' && !atOnce)) ? indent : indent + 2;
    const text = this.collection(value, inner);
    if (text === undefined) return ` ${emptyText(value)}`;
    return inLine ? ` ${text}` : `\n${' '.repeat(inner)}${text}`;
  }

  /** Items or entries at a column, the first one without its indentation; undefined when there are none. */
  private collection(value: YamlValue[] | YamlMap, indent: number): string | undefined {
    const lines = Array.isArray(value)
      ? value.map((item) => this.item(item, indent))
      : yamlEntries(value).map(([key, child]) => this.entry(key, child, indent));
    return lines.length === 0 ? undefined : lines.join(`\n${' '.repeat(indent)}`);
  }

  /** One list item, its dash at the column `indent`. */
  item(value: YamlValue, indent: number): string {
    return `-${this.value(value, { after: 'dash', column: indent + 1, indent })}`;
  }

  /** One map entry, its key at the column `indent`. */
  entry(key: YamlKey, value: YamlValue, indent: number): string {
    const simple = emitSimpleKey(key, indent);
    if (simple !== undefined) {
      const column = indent + lengthOf(simple) + 1;
      return `${simple}:${this.value(value, { after: 'key', column, indent })}`;
    }
    const long = emitScalar(key, { column: indent + 2, indent: indent + 2 });
    const rest = this.value(value, { after: 'colon line', column: indent + 1, indent });
    return `? ${long}\n${' '.repeat(indent)}:${rest}`;
  }
}

/** The text of a value between brackets, on one line. A map of one entry needs no braces in a list. */
export function emitFlow(value: YamlValue, inList = false): string {
  if (Array.isArray(value)) return `[${value.map((item) => emitFlow(item, true)).join(', ')}]`;
  if (!isYamlMap(value)) return emitFlowScalar(value);
  const entries = yamlEntries(value).map(([key, child]) => emitFlowEntry(key, child));
  return inList && entries.length === 1 ? entries.join('') : `{${entries.join(', ')}}`;
}

/** One entry of a map between braces. */
export function emitFlowEntry(key: YamlKey, value: YamlValue): string {
  const text = emitFlowScalar(key);
  return `${text.length > 120 ? '? ' : ''}${text}: ${emitFlow(value)}`;
}

function emptyText(value: YamlValue): string {
  return Array.isArray(value) ? '[]' : '{}';
}
