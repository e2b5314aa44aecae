import { isDigest } from '../core/digest.js';
import { UserError } from '../core/errors.js';
import { byCodePoint } from '../core/repository-path.js';
import type { TrackedContent } from '../core/tracked.js';
import { editYaml, isYamlMap, keyText, mapOf, parseYaml, plainValue, yamlEntries } from '../platform/yaml/index.js';
import type { YamlMap, YamlValue } from '../platform/yaml/index.js';

/** What dvc.lock records of one stage. Paths are as written in dvc.yaml. */
export interface LockEntry {
  command: string | string[];
  dependencies: Map<string, TrackedContent>;
  /** Parameter file → dotted key → value, numbers spelled as Python would. */
  params: Map<string, Map<string, YamlValue>>;
  outputs: Map<string, TrackedContent>;
}

/** Stage name → what was recorded at its last run. */
export type Lock = Map<string, LockEntry>;

/** Reads a dvc.lock (schema 2.0, dvc-formats §1.3). `LOCK_INVALID` (exit 2) names the stage and the line. */
export function parseLock(text: string, path: string): Lock {
  const source = parseYaml(text, { file: path, numbers: 'exact' });
  const invalid: Invalid = (message, at) =>
    new UserError({
      code: 'LOCK_INVALID',
      message: `${path}: ${message}`,
      hint: `Restore the file from git (\`git checkout -- ${path}\`), or delete it and run \`assay repro\`.`,
      exitCode: 2,
      location: source.locate(at),
    });
  const root = new Map(mapAt(source.value, [], invalid));
  if (root.size === 0) return new Map();
  const schema = root.get('schema');
  if (schema !== '2.0') {
    throw invalid(schema === undefined ? 'there is no schema' : `schema ${JSON.stringify(schema)} is not '2.0'`, [
      'schema',
    ]);
  }
  const lock: Lock = new Map();
  for (const [name, value] of mapAt(root.get('stages'), ['stages'], invalid))
    lock.set(name, readEntry(value, `stage "${name}"`, ['stages', name], invalid));
  return lock;
}

type Invalid = (message: string, at: (string | number)[]) => UserError;

function mapAt(value: YamlValue | undefined, at: string[], invalid: Invalid): [string, YamlValue][] {
  if (value === undefined || value === null) return [];
  if (isYamlMap(value)) return yamlEntries(value).map(([key, child]) => [keyText(key), child]);
  throw invalid(`${at.join('.') || 'the file'} is not a map`, at);
}

/** Reads what is recorded of one stage, at `at` of a file; `invalid` makes the error from words and a place in it. */
export function readEntry(value: YamlValue, where: string, at: string[], invalid: Invalid): LockEntry {
  const fields: YamlMap = isYamlMap(value) ? value : Object.fromEntries(mapAt(value, at, invalid));
  const command = fields['cmd'];
  const isCommand =
    typeof command === 'string' || (Array.isArray(command) && command.every((line) => typeof line === 'string'));
  if (!isCommand) throw invalid(`${where} has no cmd`, at);
  const contents = (key: 'deps' | 'outs') => {
    const found = new Map<string, TrackedContent>();
    const list = fields[key] ?? [];
    const isList = Array.isArray(list) && list.every((item) => isYamlMap(item) && typeof item['path'] === 'string');
    if (!isList) throw invalid(`${key} of ${where} is not a list of paths`, [...at, key]);
    list.forEach((item, index) => {
      const content = contentOf(item as YamlMap, where, (message, field) =>
        invalid(message, [...at, key, index, field]),
      );
      found.set((item as YamlMap)['path'] as string, content);
    });
    return found;
  };
  const params: LockEntry['params'] = new Map();
  for (const [file, keys] of mapAt(fields['params'], [...at, 'params'], invalid))
    params.set(file, new Map(mapAt(keys, [...at, 'params', file], invalid)));
  return { command, dependencies: contents('deps'), params, outputs: contents('outs') };
}

function contentOf(
  item: YamlMap,
  where: string,
  invalid: (message: string, field: string) => UserError,
): TrackedContent {
  const path = item['path'] as string;
  if (item['files'] !== undefined || item['cloud'] !== undefined || item['dataset'] !== undefined) {
    throw new UserError({
      code: 'LOCK_UNSUPPORTED',
      message: `${where}: "${path}" is versioned by the cloud or a dataset, which Assay does not read`,
      hint: 'Use a remote without `version_aware` and `worktree`.',
      exitCode: 2,
    });
  }
  const content: TrackedContent = {};
  if (item['md5'] !== undefined) {
    const written = item['md5'];
    const text = (typeof written === 'string' ? written : JSON.stringify(plainValue(written))).toLowerCase();
    if (!isDigest(text)) throw invalid(`${where}, "${path}": "${text.slice(0, 80)}" is not an MD5 digest`, 'md5');
    content.digest = text;
    if (item['hash'] === undefined) content.legacy = true;
  }
  const count = (key: 'size' | 'nfiles') => {
    const number = Number(item[key]);
    if (Number.isSafeInteger(number) && number >= 0) return number;
    throw invalid(`${where}, "${path}": ${key} is not a whole number`, key);
  };
  if (item['size'] !== undefined) content.sizeBytes = count('size');
  if (item['nfiles'] !== undefined) content.fileCount = count('nfiles');
  if (item['isexec'] === true) content.executable = true;
  return content;
}

/**
 * The text of a dvc.lock after one stage ran: only that stage's node is replaced (a new stage
 * goes to the end), every other byte stays. Written as DVC writes it, byte for byte.
 */
export function withLockEntry(text: string | undefined, name: string, entry: LockEntry): string {
  const start = text === undefined || text.trim() === '' ? "schema: '2.0'\n" : text;
  return editYaml(start, [{ path: ['stages', name], value: lockNode(entry) }]);
}

/** An entry as data, keys in DVC's order. */
export function lockNode(entry: LockEntry): YamlMap {
  const node: Record<string, YamlValue> = { cmd: entry.command };
  if (entry.dependencies.size > 0) node['deps'] = contentNodes(entry.dependencies);
  if (entry.params.size > 0) node['params'] = paramsNode(entry.params);
  if (entry.outputs.size > 0) node['outs'] = contentNodes(entry.outputs);
  return node;
}

function contentNodes(contents: Map<string, TrackedContent>): YamlValue {
  const sorted = [...contents].sort(([a], [b]) => byCodePoint(a, b));
  return sorted.map(([path, content]) => {
    const node: Record<string, YamlValue> = { path };
    if (content.digest !== undefined && !content.legacy) node['hash'] = 'md5';
    if (content.digest !== undefined) node['md5'] = content.digest;
    if (content.sizeBytes !== undefined) node['size'] = content.sizeBytes;
    if (content.fileCount !== undefined) node['nfiles'] = content.fileCount;
    if (content.executable) node['isexec'] = true;
    return node;
  });
}

/** params.yaml first, other files and all keys by code point; values keep the order of their file. */
function paramsNode(params: LockEntry['params']): YamlValue {
  const sorted = <T>(map: Map<string, T>) => [...map].sort(([a], [b]) => byCodePoint(a, b));
  const files = sorted(params).sort(([a], [b]) => Number(b === 'params.yaml') - Number(a === 'params.yaml'));
  return mapOf(files.map(([file, keys]) => [file, mapOf(sorted(keys))]));
}
