import type { MergedText, MergeSides } from '../../core/merged-text.js';
import { mergeEntries, mergeThreeWay } from '../../core/three-way.js';
import type { TrackedContent } from '../../core/tracked.js';
import {
  editYaml,
  isYamlMap,
  keyText,
  mapOf,
  markConflicts,
  parseYaml,
  pythonEquals,
  yamlEntries,
} from '../../platform/yaml/index.js';
import type { YamlConflict, YamlEdit, YamlValue } from '../../platform/yaml/index.js';
import { parseDvcFile } from '../dvc-file.js';
import { contentFields } from '../write-dvc-file.js';
import type { MergedContent } from './merge-directories.js';

/** Merges the three contents of one output that both sides changed. */
export type MergeContents = (
  base: TrackedContent | undefined,
  ours: TrackedContent,
  theirs: TrackedContent,
) => MergedContent;

type Values = Map<string, YamlValue>;
/** One output, and its place in the list. */
interface Out {
  index: number;
  fields: Values;
  content: TrackedContent;
}

/** These say together what the content is. */
const CONTENT_KEYS = ['md5', 'size', 'nfiles', 'isexec', 'hash'];

/**
 * Merges a `.dvc` file by output, and an output key by key; what both sides made of a content is for `mergeContents` to
 * merge. Our text and comments stay. Undefined for a text in which conflicts cannot be marked. Throws what
 * `parseDvcFile` throws.
 */
export function mergeDvcFile(sides: MergeSides, file: string, mergeContents: MergeContents): MergedText | undefined {
  const base = sideOf(sides.base, file);
  const ours = sideOf(sides.ours, file);
  const theirs = sideOf(sides.theirs, file);
  const edits: YamlEdit[] = [];
  const added: YamlValue[] = [];
  /** From the end, so that a removal moves nothing that is still to be removed. */
  const removed: number[] = [];
  const conflicts: (YamlConflict & { what: string })[] = [];
  for (const key of new Set([...ours.fields.keys(), ...theirs.fields.keys()])) {
    const [b, o, t] = [base.fields.get(key), ours.fields.get(key), theirs.fields.get(key)];
    const result = mergeThreeWay(b, o, t, pythonEquals);
    if (result.agreed) edits.push({ path: [key], value: result.value });
    else
      conflicts.push({ container: [], ours: o === undefined ? o : key, theirs: t === undefined ? t : key, what: key });
  }
  for (const path of new Set([...ours.outs.keys(), ...theirs.outs.keys()])) {
    const [b, o, t] = [base.outs.get(path), ours.outs.get(path), theirs.outs.get(path)];
    const merged = mergeOut(b, o, t, mergeContents);
    if ('problem' in merged) {
      conflicts.push({ container: ['outs'], ours: o?.index, theirs: t?.index, what: `${path}: ${merged.problem}` });
    } else if (!o) {
      if (merged.fields.size > 0) added.push(mapOf([...merged.fields]));
    } else if (merged.fields.size === 0) {
      removed.unshift(o.index);
    } else {
      for (const key of new Set([...o.fields.keys(), ...merged.fields.keys()]))
        edits.push({ path: ['outs', o.index, key], value: merged.fields.get(key) });
    }
  }
  if (ours.outs.size === 0 && added.length > 0) edits.push({ path: ['outs'], value: added });
  else added.forEach((value, index) => edits.push({ path: ['outs', ours.outs.size + index], value }));
  const clean = editYaml(
    sides.ours,
    [...edits, ...removed.map((index) => ({ path: ['outs', index], value: undefined }))],
    file,
  );
  const moved = (step: string | number | undefined) =>
    typeof step === 'number' ? step - removed.filter((index) => index < step).length : step;
  const text =
    conflicts.length === 0
      ? clean
      : markConflicts(
          clean,
          sides.theirs,
          conflicts.map((conflict) => ({ ...conflict, ours: moved(conflict.ours) })),
        );
  return text === undefined ? undefined : { text, conflicts: conflicts.map(({ what }) => what) };
}

interface Side {
  /** Everything but `outs`. */
  fields: Values;
  /** By their paths as written. */
  outs: Map<string, Out>;
}

function sideOf(text: string, file: string): Side {
  const contents = parseDvcFile(text, file).outputs;
  const fields = fieldsOf(parseYaml(text, { file, numbers: 'exact' }).value);
  const list = fields.get('outs');
  const outs = (Array.isArray(list) ? list : []).map((value, index): [string, Out] => {
    const { digest, legacy, sizeBytes, fileCount, executable } = contents[index]!;
    const content: TrackedContent = {
      ...(digest !== undefined && { digest }),
      ...(legacy && { legacy }),
      ...(sizeBytes !== undefined && { sizeBytes }),
      ...(fileCount !== undefined && { fileCount }),
      ...(executable && { executable }),
    };
    return [(value as { path: string }).path, { index, fields: fieldsOf(value), content }];
  });
  fields.delete('outs');
  return { fields, outs: new Map(outs) };
}

/** The fields of one output; none where it is gone. */
function mergeOut(
  base: Out | undefined,
  ours: Out | undefined,
  theirs: Out | undefined,
  mergeContents: MergeContents,
): { fields: Values } | { problem: string } {
  const whole = mergeThreeWay(base, ours, theirs, (a, b) => sameFields(a.fields, b.fields));
  if (whole.agreed) return { fields: whole.value?.fields ?? new Map<string, YamlValue>() };
  if (!ours || !theirs) return { problem: 'one side deleted it and the other changed it' };
  const others = mergeEntries(...sidesOf(base, ours, theirs, (key) => !CONTENT_KEYS.includes(key)), pythonEquals);
  if (!others) return { problem: 'both sides changed what is said about it' };
  const contents = sidesOf(base, ours, theirs, (key) => CONTENT_KEYS.includes(key));
  const content = mergeThreeWay(...contents, sameFields);
  if (content.agreed) return { fields: new Map([...(content.value ?? []), ...others]) };
  const merged = mergeContents(base?.content, ours.content, theirs.content);
  if ('problem' in merged) return merged;
  const fields = Object.entries(contentFields(merged.content)).filter((field) => field[1] !== undefined);
  return { fields: new Map([...(fields as [string, YamlValue][]), ...others]) };
}

function sidesOf(base: Out | undefined, ours: Out, theirs: Out, isWanted: (key: string) => boolean) {
  const pick = (out: Out | undefined): Values => new Map([...(out?.fields ?? [])].filter(([key]) => isWanted(key)));
  return [pick(base), pick(ours), pick(theirs)] as const;
}

function fieldsOf(value: YamlValue | undefined): Values {
  return new Map(isYamlMap(value) ? yamlEntries(value).map(([key, child]) => [keyText(key), child]) : []);
}

function sameFields(a: Values, b: Values): boolean {
  const isSame = (left: YamlValue, right: YamlValue | undefined) => right !== undefined && pythonEquals(left, right);
  return a.size === b.size && [...a].every(([key, value]) => isSame(value, b.get(key)));
}
