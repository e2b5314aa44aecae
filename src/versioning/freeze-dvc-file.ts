import { editYaml } from '../platform/yaml/index.js';

/**
 * The text of a `.dvc` file frozen or not; everything else keeps its bytes. `locked`, the old name of `frozen`, gives way
 * to it, as in DVC.
 */
export function withFrozenData(text: string, file: string, isFrozen: boolean): string {
  const edits = [
    { path: ['locked'], value: undefined },
    { path: ['frozen'], value: isFrozen || undefined },
  ];
  return editYaml(text, edits, file);
}
