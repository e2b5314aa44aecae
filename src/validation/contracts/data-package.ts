import type { Mistake } from '../../core/errors.js';
import { parseYaml } from '../../platform/yaml/index.js';
import type { YamlSource } from '../../platform/yaml/index.js';
import { withQuality } from '../dataset-config.js';
import { checkedSchema } from '../read-schema.js';
import type { TableSchema } from '../table-schema.js';
import { mapAt, mapsAt, schemaInvalid, staysBeside } from './contract.js';
import type { Contract, ReadBeside, Unchecked, WantedTable } from './contract.js';
import { readDialect } from './csv-dialect.js';
import { withoutUnchecked } from './frictionless-schema.js';

type Values = Record<string, unknown>;

/** Whether a file is a Data Package, by its name or by what it holds. */
export function isDataPackage(file: string, value: unknown): boolean {
  return /(?:^|[\\/])datapackage\.(?:json|ya?ml)$/i.test(file) || Array.isArray(mapAt(value)?.['resources']);
}

/**
 * What a Frictionless Data Package (version 1 or 2) says of one table: the resource at the path of the data, the one of its name,
 * or the only one. Throws `SCHEMA_INVALID` (exit 2), also for what would have to be read otherwise than it is here.
 */
export async function readDataPackage(
  source: YamlSource,
  file: string,
  wanted: WantedTable,
  readBeside: ReadBeside,
): Promise<Contract> {
  const resources = mapsAt(mapAt(source.value)?.['resources']);
  const index = chosen(resources, wanted);
  if (index < 0) throw schemaInvalid(file, [whichResource(resources, source)]);
  const resource = resources[index]!;
  const mistakes: Mistake[] = [];
  const say = (message: string, hint: string, ...path: (string | number)[]) =>
    mistakes.push({ message, hint, location: source.locate(['resources', index, ...path]) });
  const name = `resource "${nameOf(resource)}"`;

  const files = pathsOf(resource);
  if (files.length === 0) {
    const hint = 'Assay reads tables from files: add `path`.';
    say(`${name} names no file${resource['data'] === undefined ? '' : ', it holds its data itself'}`, hint);
  }
  const outside = files.find((path) => !staysBeside(path) || /^\w+:\/\//.test(path));
  if (outside !== undefined) {
    const hint = 'Name a file in the directory of the package, or below it.';
    say(`${name} lies at ${outside}, which is not beside the package`, hint, 'path');
  }
  const encoding = resource['encoding'];
  if (typeof encoding === 'string' && !/^utf-?8$/i.test(encoding))
    say(`${name} is of encoding ${encoding}`, 'Save the file as UTF-8, and write `encoding: utf-8`.', 'encoding');

  const part = async (key: 'schema' | 'dialect'): Promise<Part> => {
    const given = resource[key];
    if (typeof given !== 'string') return { value: mapAt(given), source, file, at: ['resources', index, key] };
    const text = staysBeside(given) && !/^\w+:\/\//.test(given) ? await readBeside(given) : undefined;
    if (text !== undefined) {
      const other = parseYaml(text, { file: given });
      return { value: mapAt(other.value) ?? {}, source: other, file: given, at: [] };
    }
    say(`${key} of ${name} is ${given}, which is not there`, `Bring it beside ${file}, or write it in.`, key);
    return { value: undefined, source, file, at: [] };
  };

  const dialect = await part('dialect');
  const read = readDialect(dialect.value ?? {}, (key) => dialect.source.locate([...dialect.at, key]));
  mistakes.push(...read.mistakes);
  const { value: given, ...place } = await part('schema');
  if (mistakes.length > 0) throw schemaInvalid(file, mistakes);

  const unchecked: Unchecked[] = ['hash', 'bytes']
    .filter((key) => resource[key] !== undefined)
    .map((key) => ({ id: key, reason: `${key} of the package is not checked` }));
  const facts = { files, ...(read.delimiter !== undefined && { delimiter: read.delimiter }) };
  if (!given) {
    unchecked.push({ id: 'schema', reason: `${name} has no schema` });
    return { schema: withQuality(undefined, []), unchecked, ...facts };
  }
  const { value, unchecked: ofSchema } = withoutUnchecked(given);
  const schema = checkedSchema({
    value,
    source: place.source,
    file: place.file,
    placeOf: (path) => [...place.at, ...path],
  });
  const keys = withPaths(schema, resources, unchecked);
  return { schema: keys, unchecked: [...unchecked, ...ofSchema], ...facts };
}

interface Part {
  value: Values | undefined;
  source: YamlSource;
  file: string;
  at: (string | number)[];
}

function chosen(resources: readonly Values[], { isAt, names }: WantedTable): number {
  const there = resources.findIndex((resource) => pathsOf(resource).some(isAt));
  if (there >= 0) return there;
  const named = resources.findIndex((resource) => names.includes(nameOf(resource)));
  return named < 0 && resources.length === 1 ? 0 : named;
}

function whichResource(resources: readonly Values[], source: YamlSource): Mistake {
  const location = source.locate(['resources']);
  if (resources.length === 0) return { message: 'the package has no resources', hint: 'Add `resources`.', location };
  const listed = resources.map((resource) => `${nameOf(resource)} (${pathsOf(resource).join(', ')})`).join(', ');
  return {
    message: 'none of the resources is the one that is asked for',
    hint: `Name the path of one of them: ${listed}.`.slice(0, 500),
    location,
  };
}

function nameOf(resource: Values): string {
  const { name } = resource;
  return typeof name === 'string' ? name : '';
}

function pathsOf({ path }: Values): string[] {
  return [path].flat().filter((one) => typeof one === 'string');
}

/** Foreign keys name resources; rules look for files. */
function withPaths(schema: TableSchema, resources: readonly Values[], unchecked: Unchecked[]): TableSchema {
  const foreignKeys = schema.foreignKeys.flatMap((key) => {
    const { resource: named } = key.reference;
    if (named === undefined || named === '') return [key];
    const paths = resources.filter((resource) => nameOf(resource) === named).flatMap(pathsOf);
    const [path] = paths;
    if (path !== undefined && paths.length === 1 && staysBeside(path))
      return [{ ...key, reference: { ...key.reference, resource: path } }];
    const reason = `resource "${named}" is not one file of this package`;
    unchecked.push({ id: `foreignKey(${key.fields.join(',')})`, reason });
    return [];
  });
  return { ...schema, foreignKeys };
}
