import { composeYaml } from './compose.js';
import type { YamlPath } from './parse-yaml.js';
import { lineStartOf, nextLineOf, spliced } from './splice.js';
import type { Splice } from './splice.js';
import { childAt } from './yaml-node.js';
import type { YamlChild, YamlNode } from './yaml-node.js';

/** An entry or item on which two texts disagree: where it stands in each, undefined where it is missing. */
export interface YamlConflict {
  /** The map or list it belongs to. */
  container: YamlPath;
  ours: string | number | undefined;
  theirs: string | number | undefined;
}

/**
 * Our text with git's markers around both versions of each conflict's own lines, and nothing else. Undefined where an
 * entry has no lines of its own, as between brackets, or where keeping one side would leave no YAML.
 */
export function markConflicts(ours: string, theirs: string, conflicts: readonly YamlConflict[]): string | undefined {
  const [ourRoot, theirRoot] = [composeYaml(ours, '').root, composeYaml(theirs, '').root];
  const marked: Splice[] = [];
  const sides: [Splice[], Splice[]] = [[], []];
  for (const { container, ours: ourStep, theirs: theirStep } of conflicts) {
    const ourContainer = nodeAt(ourRoot, container);
    const place = ourContainer && placeOf(ours, ourContainer, ourStep);
    const theirPlace =
      theirStep === undefined ? { from: 0, to: 0 } : placeOf(theirs, nodeAt(theirRoot, container), theirStep);
    if (!place || !theirPlace) return undefined;
    const ourText = ended(ours.slice(place.from, place.to));
    const theirText = ended(theirs.slice(theirPlace.from, theirPlace.to)).replaceAll('\r\n', '\n');
    const text = `<<<<<<< ours\n${ourText.replaceAll('\r\n', '\n')}=======\n${theirText}>>>>>>> theirs\n`;
    const gap = place.from > 0 && ours[place.from - 1] !== '\n' ? '\n' : '';
    marked.push({ ...place, text: gap + text });
    sides[0].push({ ...place, text: gap + ourText.replaceAll('\r\n', '\n') });
    sides[1].push({ ...place, text: gap + theirText });
  }
  return sides.every((splices) => isYaml(spliced(ours, splices))) ? spliced(ours, marked) : undefined;
}

function nodeAt(root: YamlNode | null, path: YamlPath): YamlNode | undefined {
  let node = root;
  for (const step of path) node = childAt(node, step)?.node ?? null;
  return node ?? undefined;
}

/** The lines of a child, or behind the last one for a child that is not there. */
function placeOf(text: string, container: YamlNode | undefined, step: string | number | undefined) {
  if (!container || container.flow || container.children.length === 0) return undefined;
  const child = step === undefined ? container.children.at(-1)! : childAt(container, step);
  if (!child) return undefined;
  const from = lineStartOf(text, child.from);
  const to = nextLineOf(text, endOf(text, child));
  if (step === undefined) return { from: to, to };
  const next = container.children[container.children.indexOf(child) + 1];
  const isAlone = text.slice(from, child.from).trim() === '' && (!next || lineStartOf(text, next.from) >= to);
  return isAlone ? { from, to } : undefined;
}

function endOf(text: string, { node, afterMark }: YamlChild): number {
  let end = Math.max(node.end, afterMark);
  while (/[\r\n]/.test(text[end - 1] ?? '')) end--;
  return end;
}

function ended(text: string): string {
  return text === '' || text.endsWith('\n') ? text : `${text}\n`;
}

function isYaml(text: string): boolean {
  try {
    composeYaml(text, '');
    return true;
  } catch {
    return false;
  }
}
