import { createHash } from 'node:crypto';
import { UserError } from '../../core/errors.js';
import { emitYaml, isYamlMap, parseYaml } from '../../platform/yaml/index.js';
import type { YamlMap, YamlValue } from '../../platform/yaml/index.js';
import { lockNode, readEntry } from '../lock.js';
import type { LockEntry } from '../lock.js';
import { canonicalJson } from './canonical-json.js';

/** What a run is filed under: 64 hexadecimal digits each. */
export interface RunName {
  /** Of command and inputs. */
  key: string;
  /** Of the same and the contents of the outputs. */
  value: string;
}

/** The name of a run as DVC computes it (dvc-formats §1.6); undefined where DVC could not. */
export function runName(entry: LockEntry): RunName | undefined {
  return nameOf(lockNode(entry));
}

/** The text of a run's file, byte for byte as DVC writes it: the lock entry alone. */
export function formatRun(entry: LockEntry): string {
  return emitYaml(lockNode(entry));
}

/**
 * Reads a run's file. Throws `RUN_INVALID` (exit 2) for what cannot be read, and for what is not the run it is named
 * after: a file that is cut off, forged, or in the wrong place.
 */
export function parseRun(text: string, run: RunName): LockEntry {
  const where = `run ${run.key.slice(0, 10)}…/${run.value.slice(0, 10)}…`;
  const invalid = (message: string) => runInvalid(`${where}: ${message}`);
  let node: YamlValue;
  let entry: LockEntry;
  try {
    node = parseYaml(text, { file: where, numbers: 'exact' }).value;
    entry = readEntry(node, 'it', [], invalid);
  } catch (error) {
    if (!(error instanceof UserError) || error.code === 'RUN_INVALID') throw error;
    throw invalid(error.message);
  }
  const name = isYamlMap(node) ? nameOf(node) : undefined;
  if (name?.key !== run.key || name.value !== run.value) throw invalid('its content is another than its name says');
  const bare = [...entry.outputs].find(([, { digest }]) => digest === undefined);
  if (bare) throw invalid(`it does not say what it made of "${bare[0]}"`);
  return entry;
}

function nameOf(node: YamlMap): RunName | undefined {
  const outputs = Array.isArray(node['outs']) ? node['outs'] : [];
  const paths = outputs.map((output) => (isYamlMap(output) ? output['path']! : output));
  const key = canonicalJson({ ...node, outs: paths });
  const value = canonicalJson(node);
  return key === undefined || value === undefined ? undefined : { key: sha256(key), value: sha256(value) };
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

function runInvalid(message: string): UserError {
  return new UserError({
    code: 'RUN_INVALID',
    message,
    hint: 'It is passed over. Delete it to be rid of the message.',
    exitCode: 2,
  });
}
