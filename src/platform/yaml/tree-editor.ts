import { BlockEmitter, emitFlow, emitFlowEntry } from './emit-yaml.js';
import type { Spot } from './emit-yaml.js';
import { lengthOf } from './fold.js';
import type { YamlPath } from './parse-yaml.js';
import { lineEndOf, lineStartOf, nextLineOf } from './splice.js';
import type { Splice } from './splice.js';
import type { YamlKey, YamlValue } from './values.js';
import { isYamlMap } from './values.js';
import { withValue } from './with-value.js';
import { childAt } from './yaml-node.js';
import type { YamlChild, YamlNode } from './yaml-node.js';

/** Finds the splices that change a value of a text and nothing else. */
export class TreeEditor {
  constructor(
    private readonly text: string,
    private readonly root: YamlNode | null,
  ) {}

  /** Sets the value at a path, or removes what is there. */
  change(path: YamlPath, value: YamlValue | undefined): Splice[] {
    const { parent, child, depth } = this.nearest(path);
    const rest = path.slice(depth);
    if (parent === null || (parent.kind !== 'map' && parent.kind !== 'list')) {
      return this.replaceAt(path.slice(0, depth), withValue(parent?.value ?? null, rest, value));
    }
    if (child === undefined) {
      const isMerged = parent.kind === 'map' && isYamlMap(parent.value) && Object.hasOwn(parent.value, String(rest[0]));
      if (value === undefined && isMerged)
        return this.replaceAt(path.slice(0, depth), withValue(parent.value, rest, value));
      if (parent.children.length === 0)
        return this.replaceAt(path.slice(0, depth), withValue(parent.value, rest, value));
      return this.insert(parent, rest[0] ?? '', withValue(null, rest.slice(1), value));
    }
    if (value !== undefined) return this.replace(parent, child, value);
    if (parent.children.length === 1) {
      return this.replaceAt(path.slice(0, depth), parent.kind === 'list' ? [] : {});
    }
    return this.withAliases(parent.flow ? this.removeFlow(parent, child) : this.removeBlock(parent, child));
  }

  /** The last part of a path that is there: `child` is at its end, or is missing in (or below) `parent`. */
  private nearest(path: YamlPath): { parent: YamlNode | null; child: YamlChild | undefined; depth: number } {
    let parent = this.root;
    for (const [index, step] of path.entries()) {
      const child = childAt(parent, step);
      if (child === undefined || index === path.length - 1) return { parent, child, depth: index };
      parent = child.node;
    }
    return { parent, child: undefined, depth: path.length };
  }

  private replaceAt(path: YamlPath, value: YamlValue): Splice[] {
    const { parent, child } = this.nearest(path);
    if (parent !== null && child !== undefined) return this.replace(parent, child, value);
    const root = new BlockEmitter(value).document(value);
    if (this.root !== null && this.root.end > this.root.from)
      return [{ from: this.root.from, to: this.root.end, text: root.trimEnd() }];
    const gap = /[^\n]$/.test(this.text) ? '\n' : '';
    return [{ from: this.text.length, to: this.text.length, text: gap + root }];
  }

  private replace(parent: YamlNode, child: YamlChild, value: YamlValue): Splice[] {
    return this.withAliases(this.replacement(parent, child, value));
  }

  private replacement(parent: YamlNode, child: YamlChild, value: YamlValue): Splice {
    const { node, afterMark } = child;
    if (parent.flow) {
      const text = emitFlow(value, parent.kind === 'list');
      return { from: node.from, to: node.end, text: node.end > node.from ? text : ` ${text}` };
    }
    const text = this.emitter(value).value(value, this.spot(parent, child));
    const end = this.endOf(child);
    const isBelow = node.children.length > 0 && lineStartOf(this.text, node.start) > afterMark;
    // Comments between a key and the lines below it stay where they are.
    if (isBelow && node.from === node.start && text.startsWith('\n'))
      return { from: lineStartOf(this.text, node.from) - 1, to: lineEndOf(this.text, end), text };
    const commentFrom = isBelow ? afterMark : end;
    const comment = /^[ \t]*(#[^\r\n]*)?/.exec(this.text.slice(commentFrom, lineEndOf(this.text, commentFrom)));
    const to = isBelow ? lineEndOf(this.text, end) : end + (comment?.[0].length ?? 0);
    const column = this.columnOf(commentFrom) + lengthOf(comment?.[0] ?? '') - lengthOf(comment?.[1] ?? '');
    return { from: afterMark, to, text: withComment(text, this.columnOf(afterMark), comment?.[1], column) };
  }

  private spot(parent: YamlNode, child: YamlChild): Spot {
    const isLong = parent.kind === 'map' && this.text[child.from] === '?' && child.from < child.keyStart;
    return {
      after: parent.kind === 'list' ? 'dash' : isLong ? 'colon line' : 'key',
      column: this.columnOf(child.afterMark),
      indent: this.columnOf(child.from),
    };
  }

  private insert(parent: YamlNode, step: YamlKey, value: YamlValue): Splice[] {
    const last = parent.children.at(-1) as YamlChild;
    const isList = parent.kind === 'list';
    if (parent.flow) {
      const text = isList ? emitFlow(value, true) : emitFlowEntry(step, value);
      const at = this.endOf(last);
      return [{ from: at, to: at, text: `, ${text}` }];
    }
    const indent = this.columnOf(last.from);
    const emitter = this.emitter(value);
    const line = ' '.repeat(indent) + (isList ? emitter.item(value, indent) : emitter.entry(step, value, indent));
    const at = isOpenEnded(parent) ? nextLineOf(this.text, this.endOf(last)) : this.behind(parent.end);
    const gap = at > 0 && this.text[at - 1] !== '\n' ? '\n' : '';
    return [{ from: at, to: at, text: `${gap}${line}\n` }];
  }

  /** Where the next line of content stands behind an offset, or the end of the text. */
  private behind(offset: number): number {
    let at = this.text[offset - 1] === '\n' ? offset : nextLineOf(this.text, offset);
    while (at < this.text.length && /^[ \t]*(?:#|$)/.test(this.text.slice(at, lineEndOf(this.text, at))))
      at = nextLineOf(this.text, at);
    return at;
  }

  private removeBlock(parent: YamlNode, child: YamlChild): Splice {
    const start = lineStartOf(this.text, child.from);
    const end = this.endOf(child);
    if (this.text.slice(start, child.from).trim() === '')
      return { from: start, to: nextLineOf(this.text, end), text: '' };
    // The first entry of a map that starts in the line of a dash: the next one takes its place.
    const next = parent.children[parent.children.indexOf(child) + 1];
    const to = next?.from ?? end;
    if (this.text.slice(nextLineOf(this.text, end), to).trim() === '') return { from: child.from, to, text: '' };
    return { from: child.from - 1, to: lineEndOf(this.text, end), text: '' };
  }

  private removeFlow(parent: YamlNode, child: YamlChild): Splice {
    const index = parent.children.indexOf(child);
    const previous = parent.children[index - 1];
    const next = parent.children[index + 1];
    if (previous === undefined) return { from: child.from, to: next?.from ?? this.endOf(child), text: '' };
    return { from: this.endOf(previous), to: this.endOf(child), text: '' };
  }

  /** The splice, and those that write out the aliases of what it takes away. */
  private withAliases(splice: Splice): Splice[] {
    const isTaken = ({ from }: YamlNode) => splice.from <= from && from < splice.to;
    const splices = [splice];
    const visit = (parent: YamlNode): void => {
      for (const child of parent.children) {
        const { node } = child;
        if (isTaken(node)) continue;
        if (node.target && isTaken(node.target)) splices.push(this.replacement(parent, child, node.value));
        visit(node);
      }
    };
    if (this.root && this.text.includes('*')) visit(this.root);
    return splices;
  }

  /** Offset behind an entry or item; block scalars without the line break at their end. */
  private endOf({ node, afterMark }: YamlChild): number {
    let end = Math.max(node.end, afterMark);
    while (/[\r\n]/.test(this.text[end - 1] ?? '')) end--;
    return end;
  }

  private columnOf(offset: number): number {
    return lengthOf(this.text.slice(lineStartOf(this.text, offset), offset));
  }

  private emitter(value: YamlValue): BlockEmitter {
    const taken = [...this.text.matchAll(/&id(\d+)/g)].map(([, number]) => Number(number));
    return new BlockEmitter(value, 1 + Math.max(0, ...taken));
  }
}

/** Whether the last line ends in nothing or empty brackets. DVC has the comments behind it last, otherwise new lines. */
function isOpenEnded(node: YamlNode): boolean {
  const last = node.children.at(-1)?.node;
  return last === undefined ? node.flow || node.end === node.start : isOpenEnded(last);
}

/** A value with the comment of its line, which keeps its column where it can. */
function withComment(text: string, start: number, comment: string | undefined, column: number): string {
  if (comment === undefined) return text;
  if (text.startsWith('\n')) return ' '.repeat(Math.max(column - start, 1)) + comment + text;
  const lastLine = text.slice(text.lastIndexOf('\n') + 1);
  const end = lengthOf(lastLine) + (text.includes('\n') ? 0 : start);
  return text + ' '.repeat(Math.max(column - end, 1)) + comment;
}
