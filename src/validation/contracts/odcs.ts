import type { Mistake } from '../../core/errors.js';
import type { YamlSource } from '../../platform/yaml/index.js';
import { checkedSchema } from '../read-schema.js';
import { mapAt, mapsAt, schemaInvalid } from './contract.js';
import type { Contract, Unchecked, WantedTable } from './contract.js';
import { strptimeOf } from './java-format.js';
import { qualityName, qualityOf } from './odcs-quality.js';

type Values = Record<string, unknown>;
type Path = (string | number)[];

/** Whether a file is a data contract of the Open Data Contract Standard. */
export function isDataContract(file: string, value: unknown): boolean {
  return /\.odcs\.(?:ya?ml|json)$/i.test(file) || mapAt(value)?.['kind'] === 'DataContract';
}

/**
 * What a data contract (ODCS version 3) says of one table: the object of its name, or the only one. The data may have more columns
 * than the contract. Throws `SCHEMA_INVALID` (exit 2).
 */
export function readDataContract(source: YamlSource, file: string, { names }: WantedTable): Contract {
  const contract = mapAt(source.value) ?? {};
  const invalid = (message: string, hint: string, ...path: Path) =>
    schemaInvalid(file, [{ message, hint, location: source.locate(path) } satisfies Mistake]);
  const { apiVersion } = contract;
  const version = typeof apiVersion === 'string' ? apiVersion : '';
  if (!/^v?3\./.test(version)) {
    const what = version === '' ? 'the contract does not say its apiVersion' : `the contract is of version ${version}`;
    throw invalid(what, 'Version 3 of the Open Data Contract Standard is read: `apiVersion: v3.1.0`.', 'apiVersion');
  }
  const objects = mapsAt(contract['schema']);
  const isNamed = (object: Values) => names.some((name) => name === object['name'] || name === object['physicalName']);
  const index = objects.length === 1 ? 0 : objects.findIndex(isNamed);
  if (index < 0) {
    const listed = objects.map(({ name }) => String(name)).join(', ');
    const hint = `Name the dataset or its file as one of them: ${listed}.`.slice(0, 500);
    if (objects.length === 0) throw invalid('the contract has no schema', 'Add `schema` with an object.', 'schema');
    throw invalid('none of the objects is the one that is asked for', hint, 'schema');
  }
  const unchecked: Unchecked[] = [];
  if (mapsAt(contract['slaProperties']).length > 0)
    unchecked.push({ id: 'slaProperties', reason: 'what the contract says of service levels is not checked' });
  const { value, places } = tableOf(objects[index]!, ['schema', index], unchecked);
  const schema = checkedSchema({ value, source, file, placeOf: (path) => placeIn(places, path) });
  return { schema, unchecked, files: [] };
}

/** Where parts of the schema that was made stand in the contract, by their path as JSON. */
type Places = Map<string, Path>;

function placeIn(places: Places, path: Path): Path {
  for (let length = path.length; length > 0; length--) {
    const known = places.get(JSON.stringify(path.slice(0, length)));
    if (known) return [...known, ...path.slice(length).filter((step) => step !== 'constraints')];
  }
  return places.get('[]')!;
}

function tableOf(object: Values, at: Path, unchecked: Unchecked[]): { value: Values; places: Places } {
  const places: Places = new Map([['[]', at]]);
  const properties = mapsAt(object['properties']);
  const quality: Values[] = [];
  const addQuality = (of: Values, field: string | undefined, from: Path) =>
    mapsAt(of['quality']).forEach((rule, index) => {
      const made = qualityOf(rule, field);
      const prefix = field === undefined ? '' : `${field}.`;
      if (typeof made === 'string') unchecked.push({ id: `${prefix}${qualityName(rule, index)}`, reason: made });
      else places.set(JSON.stringify(['quality', quality.push(made) - 1]), [...from, 'quality', index]);
    });
  const fields = properties.map((property, index) => {
    const from = [...at, 'properties', index];
    places.set(JSON.stringify(['fields', index]), from);
    places.set(JSON.stringify(['fields', index, 'constraints']), [...from, 'logicalTypeOptions']);
    places.set(JSON.stringify(['fields', index, 'type']), [...from, 'logicalType']);
    addQuality(property, columnOf(property), from);
    if (mapsAt(property['relationships']).length > 0)
      unchecked.push({ id: `${columnOf(property)}.relationships`, reason: 'other tables are not looked into' });
    return fieldOf(property, unchecked);
  });
  addQuality(object, undefined, at);
  if (mapsAt(object['relationships']).length > 0)
    unchecked.push({ id: 'relationships', reason: 'other tables are not looked into' });
  const keys = properties
    .filter((property) => property['primaryKey'] === true)
    .sort((a, b) => placeOfKey(a) - placeOfKey(b));
  const { description } = object;
  const value = {
    fields,
    fieldsMatch: 'subset',
    ...(typeof description === 'string' && { description }),
    ...(keys.length > 0 && { primaryKey: keys.map(columnOf) }),
    quality,
  };
  return { value, places };
}

/** The name that the data has for it. */
function columnOf({ name, physicalName }: Values): string {
  return String(physicalName ?? name);
}

function placeOfKey({ primaryKeyPosition }: Values): number {
  return typeof primaryKeyPosition === 'number' && primaryKeyPosition > 0 ? primaryKeyPosition : Infinity;
}

const TYPES: Readonly<Record<string, string>> = { timestamp: 'datetime', object: 'any', array: 'any' };
const CONSTRAINTS = [
  'minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'minLength', 'maxLength', 'pattern',
]; // prettier-ignore
const TEXT_FORMATS = ['email', 'uri', 'uuid'];

function fieldOf(property: Values, unchecked: Unchecked[]): Values {
  const name = columnOf(property);
  const { logicalType: type, description, required, unique } = property;
  const skip = (rule: string, reason: string) => unchecked.push({ id: `${name}.${rule}`, reason });
  const isNested = type === 'object' || type === 'array';
  if (isNested) skip('logicalType', `values of type ${type} are not looked into`);
  const constraints: Values = { ...(required === true && { required }), ...(unique === true && { unique }) };
  let format = 'default';
  for (const [option, value] of Object.entries(mapAt(property['logicalTypeOptions']) ?? {})) {
    if (option === 'format' && typeof value === 'string') {
      const found = formatOf(type, value);
      if (found === undefined) skip('format', `the format ${value} is not checked`);
      else format = found;
    } else if (!isNested && CONSTRAINTS.includes(option)) constraints[option] = value;
    else skip(option, `${option} is not checked`);
  }
  return {
    name,
    type: typeof type === 'string' ? (TYPES[type] ?? type) : 'any',
    format,
    ...(typeof description === 'string' && { description }),
    constraints,
  };
}

/** Sizes of numbers are of the store, not of the values. */
function formatOf(type: unknown, format: string): string | undefined {
  switch (type) {
    case 'date':
    case 'timestamp':
    case 'time':
      return strptimeOf(format);
    case 'string':
      return TEXT_FORMATS.includes(format) ? format : undefined;
    default:
      return undefined;
  }
}
