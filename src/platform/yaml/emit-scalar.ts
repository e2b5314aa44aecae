import { parseDocument } from 'yaml';
import { foldDouble, foldPlain, foldSingle, lengthOf } from './fold.js';
import type { Place } from './fold.js';
import { formatFloat } from './format-float.js';
import { resolvePlain } from './resolve-plain.js';
import { YamlFloat, YamlTimestamp } from './values.js';
import type { YamlKey } from './values.js';

/** How text may be written. */
interface Analysis {
  plain: boolean;
  /** Plain between brackets, where `,[]{}` are syntax. */
  flowPlain: boolean;
  single: boolean;
}

/** The text of a scalar value that starts at `place`; null is the empty text. Keys write null as `null`. */
export function emitScalar(value: YamlKey, place: Place): string {
  if (typeof value === 'string') return emitText(value, place);
  return foldPlain(literal(value), place) ?? literal(value);
}

/** The text of a key on the line of its colon, or undefined when it has to stand behind a `?` of its own. */
export function emitSimpleKey(key: YamlKey, column: number): string | undefined {
  if (typeof key !== 'string') {
    const text = key === null ? 'null' : literal(key);
    return text.length >= MAX_SIMPLE_KEY ? undefined : text;
  }
  if (/[\n\x85\u2028\u2029]/.test(key) || lengthOf(key) >= MAX_SIMPLE_KEY) return undefined;
  return emitText(key, { column, indent: column + 2, oneLine: true });
}

/** The text of a scalar inside of brackets: never folded. */
export function emitFlowScalar(value: YamlKey): string {
  if (value === null) return 'null';
  if (typeof value !== 'string') return literal(value);
  return emitText(value, { column: 0, indent: 0, oneLine: true, flow: true });
}

/** ruamel.yaml writes keys of this many characters and more as `? key`: 128 less the length of the tag (`!!str`). */
const MAX_SIMPLE_KEY = 123;

function literal(value: Exclude<YamlKey, string>): string {
  if (value === null) return '';
  if (value instanceof YamlFloat) return formatFloat(value.value);
  if (value instanceof YamlTimestamp) return value.isoText;
  if (typeof value === 'number' && (!Number.isSafeInteger(value) || Object.is(value, -0))) return formatFloat(value);
  return String(value);
}

function emitText(text: string, place: Place & { flow?: boolean }): string {
  const can = analyse(text);
  if ((place.flow ? can.flowPlain : can.plain) && resolvePlain(text).kind === 'text') {
    const plain = foldPlain(text, place);
    if (plain !== undefined) return plain;
  }
  if (can.single && !text.includes("'")) return foldSingle(text, place);
  const folded = foldDouble(text, place);
  if (
    !folded.includes('\n') ||
    parseDocument(folded, { schema: 'failsafe', logLevel: 'silent' }).contents?.toJSON() === text
  )
    return folded;
  return foldDouble(text, { ...place, oneLine: true });
}

/**
 * Which styles can hold a text (`analyze_scalar` of ruamel.yaml's emitter). Differs from it for the line
 * breaks of YAML 1.1 (U+0085, U+2028, U+2029), which it writes raw in single quotes and then reads back
 * as something else: here they are escaped.
 */
function analyse(text: string): Analysis {
  if (text === '') return { plain: false, flowPlain: false, single: true };
  const special = /[^\n\x20-\x7e\xa0-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffd\u{10000}-\u{10ffff}]/u.test(text);
  const single = !special && !text.includes('\n');
  // What is not blank, newline or end here, such as a tab, is special anyway; a no-break space is not white space.
  const indicator = /^(?:---|\.\.\.|[#,[\]{}&*!|>'"%@`]|[-?:](?: |$))|:(?: |$)| #/.test(text);
  const plain = single && !indicator && !text.startsWith(' ') && !text.endsWith(' ');
  return { plain, flowPlain: plain && !/[,[\]{}]|^[?:]$/.test(text), single };
}
