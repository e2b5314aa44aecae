import { isAlias, isMap, isScalar, isSeq } from 'yaml';
import type { Alias, Node, Pair, Scalar, YAMLMap } from 'yaml';
import type { YamlMistake } from './invalid-yaml.js';
import { readScalar } from './read-scalar.js';
import { isYamlMap } from './values.js';
import type { YamlKey, YamlMap, YamlValue } from './values.js';
import { keyIdentity, keyText, mapOf, yamlEntries } from './yaml-map.js';

/** Nodes that aliases may add to a document, all together. Files written by people stay far below, "alias bombs" do not. */
const MAX_ALIASED_NODES = 100_000;

interface Anchor {
  node: Node;
  /** Nodes below the anchor, aliases followed; unknown while the node is being read. */
  size: number | undefined;
}

interface Entry {
  key: YamlKey;
  value: YamlValue;
  /** Where the key stands; undefined for what `<<` merged in, which may be overridden. */
  offset: number | undefined;
}

/** Reads the data of a syntax tree, exactly as DVC's reader (ruamel.yaml, `safe`) would, and notes every mistake. */
export class ValueReader {
  readonly mistakes: YamlMistake[] = [];
  readonly values = new Map<Node, YamlValue>();
  readonly targets = new Map<Alias, Node>();
  private readonly anchors = new Map<string, Anchor>();
  private size = 0;
  private aliasedSize = 0;
  private tooLarge = false;

  constructor(
    private readonly text: string,
    private readonly lineOf: (offset: number) => number,
  ) {}

  /** The data of a node, which is also kept in `values`. */
  read(node: Node | null): YamlValue {
    if (node === null) return null;
    const before = this.size++;
    const anchor: Anchor | undefined =
      isAlias(node) || node.anchor === undefined ? undefined : { node, size: undefined };
    if (anchor && !isAlias(node) && node.anchor !== undefined) this.anchors.set(node.anchor, anchor);
    const value = this.data(node);
    this.values.set(node, value);
    if (anchor) anchor.size = this.size - before;
    return value;
  }

  private data(node: Node): YamlValue {
    if (isAlias(node)) return this.follow(node);
    if (isScalar(node)) return this.scalar(node);
    if (node.tag !== undefined && !/^tag:yaml\.org,2002:(?:map|seq)$/.test(node.tag)) {
      this.mistake(node, `has the tag ${node.tag}, which DVC does not read`, 'Delete the tag.');
    }
    if (isSeq(node)) return node.items.map((item) => this.read(item as Node | null));
    return isMap(node) ? this.map(node) : null;
  }

  private scalar(node: Scalar): YamlValue {
    const read = readScalar(node);
    if ('value' in read) {
      const isCut = typeof read.value === 'string' && this.isOpen(node);
      return isCut ? (read.value as string).replace(/\n$/, '') : read.value;
    }
    this.mistake(node, read.message, read.hint);
    return null;
  }

  /** Whether it is a block scalar cut short by the end of the text: the line break that it lacks is not part of it. */
  private isOpen(node: Scalar): boolean {
    const isBlock = node.type === 'BLOCK_LITERAL' || node.type === 'BLOCK_FOLDED';
    return isBlock && node.range?.[1] === this.text.length && !this.text.endsWith('\n');
  }

  private follow(alias: Alias): YamlValue {
    const anchor = this.anchors.get(alias.source);
    if (anchor === undefined) {
      this.mistake(
        alias,
        `there is no anchor &${alias.source} before *${alias.source}`,
        'Define the anchor above its first use, or quote the text.',
      );
      return null;
    }
    if (anchor.size === undefined) {
      this.mistake(alias, `*${alias.source} stands inside of what it refers to`, 'Write the value out.');
      return null;
    }
    this.size += anchor.size;
    this.aliasedSize += anchor.size;
    if (this.aliasedSize > MAX_ALIASED_NODES) {
      if (!this.tooLarge) this.mistake(alias, 'aliases make the document far too large', 'Write the values out.');
      this.tooLarge = true;
      return null;
    }
    this.targets.set(alias, anchor.node);
    return this.values.get(anchor.node) ?? null;
  }

  /** Keys of `<<` come first and give way to the map's own, as ruamel.yaml has it. */
  private map(node: YAMLMap): YamlMap {
    const entries = new Map<string, Entry>();
    const merges = node.items.filter(isMerge);
    for (const second of merges.slice(1))
      this.mistake(second.key as Node, 'repeats <<', 'Merge several maps with `<<: [*a, *b]`.');
    if (merges[0])
      for (const [key, value] of this.merged(merges[0]))
        entries.set(keyIdentity(key), { key, value, offset: undefined });
    for (const pair of node.items.filter((item) => !isMerge(item))) {
      const key = this.key(pair.key as Node);
      const value = this.read(pair.value as Node | null);
      if (key === undefined) continue;
      const earlier = entries.get(keyIdentity(key));
      if (earlier?.offset !== undefined) this.repeatedKey(pair.key as Node, key, earlier.offset);
      entries.set(keyIdentity(key), { key: earlier?.key ?? key, value, offset: offsetOf(pair.key as Node) });
    }
    this.refuseLookAlikes([...entries.values()], node);
    return mapOf([...entries.values()].map(({ key, value }) => [key, value]));
  }

  private merged(pair: Pair): [YamlKey, YamlValue][] {
    const value = this.read(pair.value as Node | null);
    const maps = Array.isArray(value) ? value : [value];
    if (!maps.every(isYamlMap)) {
      this.mistake(
        pair.key as Node,
        '<< merges something that is not a map',
        'Give << a map or a list of maps, such as `<<: *defaults`.',
      );
      return [];
    }
    // Of several maps an earlier one wins, and its keys come last.
    return [
      ...new Map(
        maps
          .toReversed()
          .flatMap(yamlEntries)
          .map((entry) => [keyIdentity(entry[0]), entry]),
      ).values(),
    ];
  }

  private key(node: Node | null): YamlKey | undefined {
    const value = this.read(node);
    if (!Array.isArray(value) && !isYamlMap(value)) return value;
    this.mistake(node as Node, 'a list or a map cannot be a key', 'Quote the key if it is text: `"[a, b]": …`.');
    return undefined;
  }

  private repeatedKey(node: Node, key: YamlKey, first: number): void {
    this.mistake(
      node,
      `repeats the key "${keyText(key)}"`,
      `It stands in line ${this.lineOf(first)} already: keep one of the two.`,
    );
  }

  /** `1` and `'1'` are two keys to Python but one name for everything that reads them here. */
  private refuseLookAlikes(entries: readonly Entry[], map: YAMLMap): void {
    const names = new Set<string>();
    for (const { key, offset } of entries) {
      const name = keyText(key);
      if (names.has(name)) {
        this.mistakes.push({
          offset: offset ?? offsetOf(map),
          message: `has two keys that both read "${name}"`,
          hint: 'Rename one of them.',
        });
      }
      names.add(name);
    }
  }

  private mistake(node: Node, message: string, hint: string): void {
    this.mistakes.push({ offset: offsetOf(node), message, hint });
  }
}

/** Whether the entry is `<<: …`, which merges other maps. */
export function isMerge(pair: Pair): boolean {
  return isScalar(pair.key) && pair.key.type === 'PLAIN' && pair.key.source === '<<' && pair.key.tag === undefined;
}

function offsetOf(node: Node | null): number {
  return node?.range?.[0] ?? 0;
}
