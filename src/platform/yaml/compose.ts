import { LineCounter, parseDocument } from 'yaml';
import type { Document } from 'yaml';
import type { Location } from '../../core/errors.js';
import { readCanonical } from './canonical-reader.js';
import { forbiddenCharacter } from './forbidden-characters.js';
import { invalidYaml, syntaxMistake } from './invalid-yaml.js';
import type { YamlMistake } from './invalid-yaml.js';
import { tooDeep } from './nesting.js';
import { ValueReader } from './read-value.js';
import { treeOf } from './tree.js';
import type { YamlNode } from './yaml-node.js';

/** A YAML text with its tree, whose values have exact numbers. Offsets are those of `text`, which has no byte order mark. */
export interface ComposedYaml {
  text: string;
  /** null for an empty document. */
  root: YamlNode | null;
  locationOf(offset: number): Location;
}

/**
 * Parses a text of one YAML document and reads its data as DVC does. Throws `YAML_INVALID` (exit 2)
 * with the place and a hint for: syntax errors, merge conflict markers, several documents, repeated
 * keys, keys that are lists or maps, unknown tags and aliases, scalars that only look like numbers,
 * unprintable characters, tabs as white space, and aliases that blow the document up.
 */
export function composeYaml(source: string, file: string): ComposedYaml {
  const text = source.startsWith('\uFEFF') ? source.slice(1) : source;
  const root = readCanonical(text);
  if (root === undefined) return composeAny(text, file);
  let starts: Uint32Array | undefined;
  return { text, root, locationOf: (offset) => locate((starts ??= lineStarts(text)), file, offset) };
}

function composeAny(text: string, file: string): ComposedYaml {
  const deep = tooDeep(text);
  if (deep !== undefined) {
    const starts = lineStarts(text);
    throw invalidYaml(file, [deep], (offset) => locate(starts, file, offset));
  }
  const lines = new LineCounter();
  const document = parseDocument(text, {
    schema: 'failsafe',
    version: '1.2',
    uniqueKeys: false,
    resolveKnownTags: false,
    keepSourceTokens: true,
    prettyErrors: false,
    logLevel: 'error',
    lineCounter: lines,
  });
  const locationOf = (offset: number): Location => {
    const { line, col } = lines.linePos(Math.min(offset, text.length));
    return { file, line, column: col };
  };
  const unreadable = syntaxMistake(text, document.errors) ?? forbiddenCharacter(text) ?? olderVersion(document, text);
  if (unreadable !== undefined) throw invalidYaml(file, [unreadable], locationOf, document.errors[0]);
  const reader = new ValueReader(text, (offset) => locationOf(offset).line);
  reader.read(document.contents);
  if (reader.mistakes.length > 0) throw invalidYaml(file, reader.mistakes, locationOf);
  return { text, root: treeOf(document.contents, reader), locationOf };
}

function lineStarts(text: string): Uint32Array {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return Uint32Array.from(starts);
}

function locate(starts: Uint32Array, file: string, offset: number): Location {
  let [line, end] = [0, starts.length];
  while (end - line > 1) {
    const middle = (line + end) >> 1;
    if (starts[middle]! <= offset) line = middle;
    else end = middle;
  }
  return { file, line: line + 1, column: offset - starts[line]! + 1 };
}

function olderVersion(document: Document, text: string): YamlMistake | undefined {
  if (document.directives?.yaml.version !== '1.1') return undefined;
  return {
    offset: Math.max(text.indexOf('%YAML'), 0),
    message: 'asks for YAML 1.1',
    hint: 'Delete the `%YAML 1.1` line, and write true or false for yes or no.',
  };
}
