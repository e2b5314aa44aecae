import { isAlias, isMap, isScalar, isSeq } from 'yaml';
import type { CST, Node, Pair } from 'yaml';
import type { ValueReader } from './read-value.js';
import type { YamlKey } from './values.js';
import { isMerge } from './read-value.js';
import type { YamlChild, YamlNode } from './yaml-node.js';

/** The tree of a document that was read without a mistake. */
export function treeOf(root: Node | null, reader: ValueReader): YamlNode | null {
  return root === null ? null : new TreeBuilder(reader).node(root, [], 0);
}

class TreeBuilder {
  private readonly built = new Map<Node, YamlNode>();

  constructor(private readonly reader: ValueReader) {}

  /** `before` are the tokens between what precedes the node and the node; `fallback` is where a missing node would be. */
  node(node: Node | null, before: readonly CST.SourceToken[], fallback: number): YamlNode {
    const [start, end] = node?.range ?? [fallback, fallback];
    const marks = before.filter(({ type }) => type === 'anchor' || type === 'tag');
    const from = Math.min(start, ...marks.map(({ offset }) => offset));
    const value = node === null ? null : (this.reader.values.get(node) ?? null);
    const tree: YamlNode = { kind: kindOf(node), value, from, start, end, flow: false, children: [] };
    if (node === null) return tree;
    this.built.set(node, tree);
    if (isAlias(node)) {
      const target = this.reader.targets.get(node);
      const known = target && this.built.get(target);
      if (known) tree.target = known;
      return tree;
    }
    if (node.anchor !== undefined) tree.anchor = node.anchor;
    if (!isSeq(node) && !isMap(node)) return tree;
    tree.flow = node.flow === true;
    tree.children = isSeq(node)
      ? this.items(node.items as (Node | null)[], sourceItems(node), tree)
      : node.items.map((pair) => this.entry(pair, tree));
    if (!tree.flow)
      tree.end = Math.max(
        tree.start,
        ...tree.children.slice(-1).map((child) => Math.max(child.node.end, child.afterMark)),
      );
    return tree;
  }

  private items(nodes: readonly (Node | null)[], sources: readonly CST.CollectionItem[], list: YamlNode): YamlChild[] {
    return nodes.map((item, index) => {
      const before = sources.length === nodes.length ? (sources[index]?.start ?? []) : [];
      const dash = before.find(({ type }) => type === 'seq-item-ind');
      const afterMark = dash ? dash.offset + 1 : (item?.range?.[0] ?? list.start);
      const node = this.node(item, before, afterMark);
      return { from: dash?.offset ?? node.from, key: undefined, keyStart: node.start, afterMark, merge: false, node };
    });
  }

  private entry(pair: Pair, map: YamlNode): YamlChild {
    const source = pair.srcToken;
    const key = this.node(pair.key as Node | null, source?.start ?? [], map.start);
    const mark = source?.start.find(({ type }) => type === 'explicit-key-ind');
    const colon = source?.sep?.find(({ type }) => type === 'map-value-ind');
    const afterMark = colon ? colon.offset + 1 : key.end;
    const node = this.node(pair.value as Node | null, source?.sep ?? [], afterMark);
    return {
      from: Math.min(key.from, mark?.offset ?? key.from),
      key: isMerge(pair) ? '<<' : (key.value as YamlKey),
      keyStart: key.start,
      afterMark,
      merge: isMerge(pair),
      node,
    };
  }
}

function kindOf(node: Node | null): YamlNode['kind'] {
  if (isMap(node)) return 'map';
  if (isSeq(node)) return 'list';
  return isAlias(node) || !isScalar(node) ? (node === null ? 'scalar' : 'alias') : 'scalar';
}

function sourceItems(node: Node): readonly CST.CollectionItem[] {
  const token = node.srcToken;
  // An item without a dash is but the comments that follow the list.
  if (token?.type === 'block-seq')
    return token.items.filter(({ start }) => start.some(({ type }) => type === 'seq-item-ind'));
  if (token?.type === 'flow-collection') return token.items.filter(({ key, value }) => key ?? value);
  return [];
}
