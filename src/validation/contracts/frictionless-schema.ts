import { nearest } from '../../core/nearest.js';
import { KEYS } from '../read-schema.js';
import { mapAt, mapsAt } from './contract.js';
import type { Unchecked } from './contract.js';

type Values = Record<string, unknown>;

const SCHEMA_KEYS = [
  '$schema', 'name', 'title', 'description', 'fields', 'fieldsMatch', 'missingValues', 'primaryKey', 'uniqueKeys',
  'foreignKeys', 'quality',
]; // prettier-ignore
const FIELD_KEYS = [
  'name', 'type', 'format', 'title', 'description', 'example', 'rdfType', 'constraints', 'categories',
  'categoriesOrdered', 'missingValues', 'trueValues', 'falseValues', 'decimalChar', 'groupChar', 'bareNumber',
  'tolerance', 'severity',
]; // prettier-ignore

/** Types of Table Schema whose values nobody here reads. */
const UNREAD_TYPES = ['object', 'array', 'list', 'geopoint', 'geojson', 'duration'];
/** What holds for values of any type. */
const PLAIN_CONSTRAINTS = ['required', 'unique'];
const UNREAD_CONSTRAINTS = ['jsonSchema'];
const UNREAD_FORMATS = ['binary'];

/**
 * A Table Schema (version 1 or 2) as it stands in a Data Package, without what is not checked here. Properties of one's own, which
 * the standard allows, are passed over, but for those that look like a misspelt one.
 */
export function withoutUnchecked(schema: Values): { value: Values; unchecked: Unchecked[] } {
  const unchecked: Unchecked[] = [];
  const fields = Array.isArray(schema['fields'])
    ? mapsAt(schema['fields']).map((field) => checkableField(field, unchecked))
    : schema['fields'];
  return { value: { ...known(schema, SCHEMA_KEYS), fields }, unchecked };
}

function checkableField(field: Values, unchecked: Unchecked[]): Values {
  const name = String(field['name']);
  const type = field['type'];
  const kept = known(field, FIELD_KEYS);
  const skip = (rule: string, reason: string) => unchecked.push({ id: `${name}.${rule}`, reason });
  const isUnread = typeof type === 'string' && UNREAD_TYPES.includes(type);
  if (isUnread) {
    skip('type', `values of type ${type} are not looked into`);
    kept['type'] = 'any';
  }
  // The former spelling of years, and of patterns.
  if (type === 'gyear') kept['type'] = 'year';
  if (type === 'gyearmonth') kept['type'] = 'yearmonth';
  const format = field['format'];
  if (typeof format === 'string') {
    if (UNREAD_FORMATS.includes(format) || isUnread) {
      delete kept['format'];
      if (format !== 'default') skip('format', `the format ${format} is not checked`);
    } else kept['format'] = format.replace(/^fmt:/, '');
  }
  const constraints = mapAt(field['constraints']);
  if (!constraints) return kept;
  const held = Object.entries(constraints).filter(([rule]) => {
    const isChecked = !UNREAD_CONSTRAINTS.includes(rule) && (!isUnread || PLAIN_CONSTRAINTS.includes(rule));
    if (!isChecked) skip(rule, `${rule} of ${isUnread ? `type ${type}` : 'a field'} is not checked`);
    return isChecked;
  });
  return { ...kept, constraints: Object.fromEntries(held) };
}

/** What is known, and what is likely meant to be. */
function known(values: Values, keys: readonly string[]): Values {
  return Object.fromEntries(
    Object.entries(values).filter(([key]) => keys.includes(key) || nearest(key, KEYS) !== undefined),
  );
}
