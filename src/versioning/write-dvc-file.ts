import type { TrackedContent } from '../core/tracked.js';
import { editYaml, emitYaml, isYamlMap, parseYaml } from '../platform/yaml/index.js';
import type { YamlEdit, YamlMap, YamlValue } from '../platform/yaml/index.js';
import { parseDvcFile } from './dvc-file.js';

/** The text of a new `.dvc` file for one output, byte for byte as DVC writes it (dvc-formats §1.2). */
export function newDvcFile(name: string, content: TrackedContent): string {
  const output: YamlMap = { ...contentFields(content), path: name };
  for (const [key, value] of Object.entries(output)) if (value === undefined) delete output[key];
  return emitYaml({ outs: [output] });
}

/**
 * The text of a `.dvc` file with other content for the output at `outputPath`. Only what differs is touched: comments,
 * annotations and layout stay, new keys go to the end of the entry, as in DVC.
 */
export function withNewContent(text: string, file: string, outputPath: string, content: TrackedContent): string {
  const index = parseDvcFile(text, file).outputs.findIndex((output) => output.path === outputPath);
  const root = parseYaml(text, { file }).value as YamlMap;
  const entry = (root['outs'] as YamlValue[])[index]!;
  const old: YamlMap = isYamlMap(entry) ? entry : {};
  const edits = Object.entries(contentFields(content)).flatMap(([key, value]): YamlEdit[] =>
    old[key] === value ? [] : [{ path: ['outs', index, key], value }],
  );
  return edits.length === 0 ? text : editYaml(text, edits);
}

/** In DVC's order; undefined for what the entry must not have. */
function contentFields(content: TrackedContent): Record<string, YamlValue | undefined> {
  return {
    md5: content.digest,
    size: content.sizeBytes,
    nfiles: content.fileCount,
    isexec: content.executable ? true : undefined,
    hash: content.legacy ? undefined : 'md5',
  };
}
