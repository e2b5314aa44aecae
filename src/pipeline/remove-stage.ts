import { editYaml, isYamlMap, parseYaml } from '../platform/yaml/index.js';
import type { YamlValue } from '../platform/yaml/index.js';

/**
 * The text of a dvc.yaml without a stage; everything else keeps its bytes. Undefined when nothing is left that says
 * anything, and the file is to be deleted.
 */
export function withoutStage(text: string, name: string, file: string): string | undefined {
  return without(text, name, file, []);
}

/** The same for a dvc.lock. A stage it does not know is fine. */
export function withoutLockEntry(text: string, name: string, file: string): string | undefined {
  return without(text, name, file, ['schema']);
}

function without(text: string, name: string, file: string, meaningless: readonly string[]): string | undefined {
  const root = parseYaml(text, { file }).value ?? {};
  if (!isYamlMap(root) || !isYamlMap(root['stages'] ?? null)) return text;
  const stages = root['stages'] as Record<string, YamlValue>;
  if (!Object.hasOwn(stages, name)) return text;
  const isLast = Object.keys(stages).length === 1;
  if (!isLast) return editYaml(text, [{ path: ['stages', name], value: undefined }], file);
  const others = Object.keys(root).filter((key) => key !== 'stages' && !meaningless.includes(key));
  return others.length === 0 ? undefined : editYaml(text, [{ path: ['stages'], value: undefined }], file);
}
