import { mapOf } from '../platform/yaml/index.js';
import type { YamlMap, YamlValue } from '../platform/yaml/index.js';
import { pythonLiteral } from './python-literal.js';
import { pythonLines } from './python-tokens.js';
import type { PythonLine, PythonToken } from './python-tokens.js';

/** What has a body; only the body of classes and of `__init__` is looked into. */
const COMPOUND = new Set([
  ...['if', 'elif', 'else', 'for', 'while', 'try', 'except', 'finally', 'with', 'async', 'def'],
]);

/**
 * The parameters a Python file holds, as DVC finds them: literals that are assigned to a name at the top, in the body of
 * a class (`Class.name`), or to an attribute of `self` in its `__init__`. Everything else is passed over. Nothing is run.
 * Throws `PYTHON_INVALID` (exit 2) at file:line:column for open strings and brackets.
 */
export function parsePythonParams(text: string, path: string): YamlMap {
  return blockOf(pythonLines(text, path), false);
}

/** Assignments of a block whose lines are all indented at least as far as the first one. */
function blockOf(lines: readonly PythonLine[], onlySelf: boolean): YamlMap {
  const found = new Map<string, YamlValue>();
  const indent = lines[0]?.indent ?? 0;
  for (let at = 0; at < lines.length;) {
    const { tokens } = lines[at++]!;
    const from = at;
    while (at < lines.length && lines[at]!.indent > indent) at++;
    const body = lines.slice(from, at);
    const first = tokens[0]!.text;
    const isInit = first === 'def' && tokens[1]?.text === '__init__';
    if (first === 'class' || isInit) {
      const header = topLevel(tokens, ':')[0] ?? tokens.length;
      const inline = tokens.slice(header + 1);
      const inner = inline.length > 0 ? mapOf(assignmentsOf(inline, isInit)) : blockOf(body, isInit);
      if (isInit) for (const [name, value] of Object.entries(inner)) found.set(name, value);
      else if (tokens[1]?.kind === 'name') found.set(tokens[1].text, inner);
    } else if (!COMPOUND.has(first)) {
      for (const [name, value] of assignmentsOf(tokens, onlySelf)) found.set(name, value);
    }
  }
  return mapOf([...found]);
}

/** Those of a line: no statement with a body of its own can stand behind a colon or semicolon. */
function assignmentsOf(tokens: readonly PythonToken[], onlySelf: boolean): [string, YamlValue][] {
  return split(tokens, ';').flatMap((statement) => {
    const assigned = assignment(statement, onlySelf);
    return assigned ? [assigned] : [];
  });
}

/** `name = literal`, `name: annotation = literal`, `self.name = literal`. */
function assignment(tokens: readonly PythonToken[], onlySelf: boolean): [string, YamlValue] | undefined {
  const [first, dot, attribute] = tokens;
  if (first?.kind !== 'name') return undefined;
  const isSelf = first.text === 'self' && dot?.text === '.' && attribute?.kind === 'name';
  if (!isSelf && onlySelf) return undefined;
  const name = isSelf ? attribute.text : first.text;
  const rest = tokens.slice(isSelf ? 3 : 1);
  const equals = topLevel(rest, '=');
  const isAnnotated = rest[0]?.text === ':';
  if (equals.length !== 1 || (!isAnnotated && equals[0] !== 0)) return undefined;
  const literal = pythonLiteral(rest.slice(equals[0]! + 1));
  return literal && [name, literal.value];
}

/** Where an operator stands outside of brackets. */
function topLevel(tokens: readonly PythonToken[], operator: string): number[] {
  let depth = 0;
  return tokens.flatMap(({ kind, text }, index) => {
    if (kind !== 'operator') return [];
    if ('([{'.includes(text)) depth++;
    if (')]}'.includes(text)) depth--;
    return depth === 0 && text === operator ? [index] : [];
  });
}

function split(tokens: readonly PythonToken[], operator: string): PythonToken[][] {
  const ends = [...topLevel(tokens, operator), tokens.length];
  return ends.map((end, index) => tokens.slice(index === 0 ? 0 : ends[index - 1]! + 1, end));
}
