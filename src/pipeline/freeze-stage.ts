import { UserError } from '../core/errors.js';
import { editYaml, isYamlMap, parseYaml } from '../platform/yaml/index.js';
import type { YamlValue } from '../platform/yaml/index.js';

/**
 * The text of a dvc.yaml with a stage frozen or not; everything else keeps its bytes. A group that foreach or matrix makes
 * is frozen as a whole. Throws `STAGE_GENERATED` (exit 2) for one stage of a group, which is written nowhere by itself.
 */
export function withFrozenStage(text: string, file: string, name: string, isFrozen: boolean): string {
  const { value, locate } = parseYaml(text, { file });
  const stages = isYamlMap(value) && isYamlMap(value['stages']) ? value['stages'] : {};
  if (!Object.hasOwn(stages, name)) {
    const group = name.slice(0, name.indexOf('@'));
    throw new UserError({
      code: 'STAGE_GENERATED',
      message: `"${name}" is one of the stages that "${group}" makes, and is written nowhere by itself`,
      hint: `Name the whole group: ${group}`,
      exitCode: 2,
      location: locate(['stages', group]),
    });
  }
  return editYaml(
    text,
    [{ path: [...definitionPath(name, stages[name]!), 'frozen'], value: isFrozen || undefined }],
    file,
  );
}

/** What foreach repeats stands below `do`. */
function definitionPath(name: string, definition: YamlValue): string[] {
  const isForeach = isYamlMap(definition) && Object.hasOwn(definition, 'foreach');
  return ['stages', name, ...(isForeach ? ['do'] : [])];
}
