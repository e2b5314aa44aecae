import type { Scalar } from 'yaml';
import { resolvePlain } from './resolve-plain.js';
import { YamlFloat } from './values.js';
import type { YamlValue } from './values.js';

const QUOTE_IT = 'If it is text, put it in quotes.';
const STANDARD = 'tag:yaml.org,2002:';

/** The data of a scalar: quoted and block scalars are text, plain ones mean what they look like, a tag decides over both. */
export function readScalar(node: Scalar): { value: YamlValue } | { message: string; hint: string } {
  const text = node.source ?? '';
  const tag = node.tag ?? '!';
  if (tag === `${STANDARD}str`) return { value: text };
  if (tag === '!' && node.type !== 'PLAIN') return { value: text };
  const meaning = resolvePlain(text);
  if (tag === '!') {
    if (meaning.kind === 'value') return { value: meaning.value };
    if (meaning.kind === 'text') return { value: text };
    return { message: `"${text}" only looks like a value`, hint: QUOTE_IT };
  }
  const value = meaning.kind === 'value' ? tagged(tag, meaning.value) : undefined;
  return value === undefined
    ? { message: `has the tag ${tag}, which does not fit or which DVC does not read`, hint: 'Delete the tag.' }
    : { value };
}

function tagged(tag: string, value: YamlValue): YamlValue | undefined {
  switch (tag.slice(STANDARD.length)) {
    case 'int':
      return typeof value === 'number' || typeof value === 'bigint' ? value : undefined;
    case 'float':
      return typeof value === 'number' || typeof value === 'bigint'
        ? new YamlFloat(Number(value))
        : value instanceof YamlFloat
          ? value
          : undefined;
    case 'bool':
      return typeof value === 'boolean' ? value : undefined;
    case 'null':
      return value === null ? value : undefined;
    default:
      return undefined;
  }
}
