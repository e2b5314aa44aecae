import { CST, Lexer } from 'yaml';
import type { YamlMistake } from './invalid-yaml.js';

/** What the YAML reader of DVC does not let through (`reader.py` of ruamel.yaml). */
const UNPRINTABLE = /[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u;

/** The first character that DVC's reader refuses although YAML parsers at large may take it. */
export function forbiddenCharacter(text: string): YamlMistake | undefined {
  const found = UNPRINTABLE.exec(text);
  if (found !== null) {
    const code = (found[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    return {
      offset: found.index,
      message: `has the unprintable character U+${code}`,
      hint: 'Delete it, or write it as an escape in double quotes.',
    };
  }
  const offset = text.includes('\t') ? offsetOfBareTab(text) : undefined;
  return offset === undefined
    ? undefined
    : { offset, message: 'has a tab outside of quotes', hint: 'Use spaces; DVC refuses the file otherwise.' };
}

/**
 * Tabs are data in quotes, in block scalars and in comments. Between the parts of a flow collection they
 * are let through, because JSON files indented with tabs are read as YAML too.
 */
function offsetOfBareTab(text: string): number | undefined {
  let offset = 0;
  let depth = 0;
  let next: 'token' | 'plain' | 'block' = 'token';
  let blockAhead = false;
  for (const lexeme of new Lexer().lex(text)) {
    if (lexeme === CST.SCALAR) {
      next = blockAhead ? 'block' : 'plain';
      blockAhead = false;
      continue;
    }
    if (lexeme === CST.DOCUMENT || lexeme === CST.FLOW_END) continue;
    const type = next === 'token' ? CST.tokenType(lexeme) : next;
    if ((type === 'space' || type === 'plain') && depth === 0 && lexeme.includes('\t'))
      return offset + lexeme.indexOf('\t');
    if (type === 'flow-map-start' || type === 'flow-seq-start') depth++;
    if (type === 'flow-map-end' || type === 'flow-seq-end') depth--;
    if (type === 'block-scalar-header') blockAhead = true;
    offset += lexeme.length;
    next = 'token';
  }
  return undefined;
}
