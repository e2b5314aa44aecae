import { composeYaml } from './compose.js';
import { emitYaml } from './emit-yaml.js';
import { identical } from './identical.js';
import { numberAnchors } from './number-anchors.js';
import type { YamlPath } from './parse-yaml.js';
import { spliced } from './splice.js';
import { TreeEditor } from './tree-editor.js';
import type { YamlValue } from './values.js';
import { withValue } from './with-value.js';

/** One change: the value to stand at a path, or undefined to remove what is there. See {@link withValue}. */
export interface YamlEdit {
  path: YamlPath;
  value: YamlValue | undefined;
}

/**
 * A YAML text with some values changed, one after the other. What is written is written as by {@link emitYaml}, and
 * where: a changed value behind its key, with the comment at the end of its line in its old column if there is room; a
 * new key or item behind the last one and the comments that follow it (as DVC has it); a removed one takes its own
 * lines. Every other byte stays, but for the numbers of anchors ({@link numberAnchors}). A value that is there already,
 * with the same types, is left as it is spelt. Aliases of what is changed are written out. Where no change of a part
 * gives the right data, the whole is written anew, without comments. Throws `YAML_INVALID` (exit 2), naming `file`, for
 * a text that is not YAML.
 */
export function editYaml(text: string, edits: readonly YamlEdit[], file = 'YAML'): string {
  return edits.reduce((current, edit) => edited(current, edit, file), text);
}

function edited(source: string, { path, value }: YamlEdit, file: string): string {
  const before = composeYaml(source, file);
  const old = before.root?.value ?? null;
  const wanted = withValue(old, path, value);
  if (identical(old, wanted)) return source;
  const mark = source.length > before.text.length ? '\uFEFF' : '';
  const splices = new TreeEditor(before.text, before.root).change(path, value);
  const after = spliced(before.text, splices);
  const numbered = numberAnchors(after);
  if (numbered !== after && reads(numbered, wanted)) return mark + numbered;
  return mark + (reads(after, wanted) ? after : emitYaml(wanted));
}

function reads(text: string, wanted: YamlValue): boolean {
  try {
    return identical(composeYaml(text, '').root?.value ?? null, wanted);
  } catch {
    return false;
  }
}
