import { parse, parseFragment } from 'parse5';
import type { DefaultTreeAdapterTypes } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;

/** One element or text of parsed HTML, with the names of the elements around it, outermost first. */
export interface Seen {
  path: string[];
  /** Of elements. */
  tag?: string;
  attributes: Record<string, string>;
  /** Of text nodes. */
  text?: string;
}

/** Everything in a page or a fragment in document order; comments are `tag: '#comment'`. */
export function seenIn(html: string): Seen[] {
  const root = /^<!doctype/i.test(html) ? parse(html) : parseFragment(html);
  const seen: Seen[] = [];
  visit(root, []);
  return seen;

  function visit(node: Node, path: string[]): void {
    if (node.nodeName === '#text') seen.push({ path, attributes: {}, text: (node as { value: string }).value });
    else if (node.nodeName === '#comment') seen.push({ path, attributes: {}, tag: '#comment' });
    else if ('attrs' in node) {
      const attributes = Object.fromEntries(node.attrs.map(({ name, value }) => [name, value]));
      seen.push({ path, tag: node.tagName, attributes });
    }
    const inner = 'tagName' in node ? [...path, node.tagName] : path;
    if ('childNodes' in node) for (const child of node.childNodes) visit(child, inner);
  }
}

/** The elements and their nesting, without what they say. */
export function skeletonOf(seen: readonly Seen[]): string[] {
  return seen.filter(({ tag }) => tag !== undefined).map(({ path, tag }) => [...path, tag].join('>'));
}

/** Text as a reader sees it: runs of blanks are one, nothing at the ends. */
export function shownText(text: string): string {
  return text.replace(/[ \t\n\r\f]+/g, ' ').trim();
}
