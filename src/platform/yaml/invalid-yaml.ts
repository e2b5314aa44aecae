import type { YAMLError } from 'yaml';
import { UserError } from '../../core/errors.js';
import type { Location, Mistake } from '../../core/errors.js';

/** A mistake at an offset of the text, before it is known as line and column. */
export interface YamlMistake {
  offset: number;
  message: string;
  hint?: string;
}

/** The `YAML_INVALID` error (exit 2) that reports these mistakes; the first one is its message and place. */
export function invalidYaml(
  file: string,
  found: readonly YamlMistake[],
  locationOf: (offset: number) => Location,
  cause?: unknown,
): UserError {
  const mistakes = found.map(({ offset, message, hint }): Mistake => {
    return { message, location: locationOf(offset), ...(hint === undefined ? {} : { hint }) };
  });
  const [first] = mistakes;
  return new UserError({
    code: 'YAML_INVALID',
    message: first?.message ?? `${file} is not YAML`,
    exitCode: 2,
    ...(first?.hint === undefined ? {} : { hint: first.hint }),
    ...(first?.location === undefined ? {} : { location: first.location }),
    ...(mistakes.length > 1 ? { mistakes } : {}),
    ...(cause === undefined ? {} : { cause }),
  });
}

/**
 * Why a text has no YAML tree. A text with merge conflict markers is said to have them, whatever the
 * parser stumbled over; otherwise the first syntax error counts, as the later ones follow from it.
 */
export function syntaxMistake(text: string, errors: readonly YAMLError[]): YamlMistake | undefined {
  const [first] = errors;
  if (first === undefined) return undefined;
  const conflict = conflictMarker(text);
  if (conflict !== undefined) {
    return {
      offset: conflict,
      message: 'has merge conflict markers',
      hint: 'Keep one side, delete the lines that start with <<<<<<<, ======= and >>>>>>>, and add the file again.',
    };
  }
  return { offset: first.pos[0], message: worded(first), hint: hintFor(first) };
}

function conflictMarker(text: string): number | undefined {
  const ours = /^<{7}(?: |\r?$)/m.exec(text);
  const markers = /^<{7}(?: |\r?$)[^]*?^={7}\r?$[^]*?^>{7}(?: |\r?$)/m;
  return ours !== null && markers.test(text) ? ours.index : undefined;
}

function worded(error: YAMLError): string {
  switch (error.code) {
    case 'MULTIPLE_DOCS':
      return 'holds more than one YAML document';
    case 'TAB_AS_INDENT':
      return 'is indented with a tab';
    case 'RESOURCE_EXHAUSTION':
      return 'is nested too deeply';
    default:
      return `YAML error: ${error.message}`;
  }
}

function hintFor({ code, message }: YAMLError): string {
  switch (code) {
    case 'MULTIPLE_DOCS':
      return 'Keep one document: delete the `---` line and what follows it, or move that to a file of its own.';
    case 'TAB_AS_INDENT':
      return 'Indent with spaces.';
    case 'BLOCK_AS_IMPLICIT_KEY':
      return 'Quote a value that contains ": ", or start the nested map on the next line.';
    case 'BAD_SCALAR_START':
      return 'Put quotes around the value.';
    case 'BAD_DQ_ESCAPE':
      return 'In double quotes a backslash starts an escape: write \\\\ or use single quotes.';
    case 'RESOURCE_EXHAUSTION':
      return 'Flatten the structure.';
    case 'MISSING_CHAR':
      if (message.includes('quote'))
        return 'Close the quote that was opened above, and indent the lines it goes on in.';
      if (message.includes('flow')) return 'Quote text that contains [ ] { } or , inside brackets.';
      return 'Write `key: value`, with a space after the colon.';
    default:
      return 'Check the indentation, the quotes and the brackets of this line and the one above.';
  }
}
