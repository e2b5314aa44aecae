import type { ImportSource } from '../core/import-source.js';
import type { TrackedContent } from '../core/tracked.js';
import { editYaml, emitYaml, isYamlMap, parseYaml } from '../platform/yaml/index.js';
import type { YamlEdit, YamlMap, YamlValue } from '../platform/yaml/index.js';
import { parseDvcFile } from './dvc-file.js';
import { stageChecksum } from './stage-checksum.js';

/** The text of a new `.dvc` file for one output, byte for byte as DVC writes it (dvc-formats §1.2). */
export function newDvcFile(name: string, content: TrackedContent): string {
  return emitYaml({ outs: [filled({ ...contentFields(content), path: name })] });
}

/**
 * The text of a `.dvc` file with other content for the output at `outputPath`. Only what differs is touched: comments,
 * annotations and layout stay, new keys go to the end of the entry, as in DVC.
 */
export function withNewContent(text: string, file: string, outputPath: string, content: TrackedContent): string {
  const { outputs, source } = parseDvcFile(text, file);
  const index = outputs.findIndex((output) => output.path === outputPath);
  const edited = withFields(text, file, ['outs', index], contentFields(content));
  return source && edited !== text ? withChecksum(edited, file) : edited;
}

/** What an import records: its source with what was found there, and its output's content where that was brought. */
export interface ImportRecord {
  source: ImportSource;
  content?: TrackedContent;
}

/**
 * The text of a new `.dvc` file of an import whose output is called `name`, as DVC writes it. `isLooked`: the source was
 * looked at; else nothing is known but where it is, and the file has no digest of itself.
 */
export function newImportFile(file: string, name: string, record: ImportRecord, isLooked: boolean): string {
  const { source, content = {} } = record;
  const declared: YamlMap = {
    frozen: true,
    deps: [filled(sourceFields(source))],
    outs: [filled({ ...contentFields(content), path: name })],
  };
  if (!isLooked) return emitYaml(declared);
  const directory = file.includes('/') ? file.slice(0, file.lastIndexOf('/')) : '';
  return emitYaml({ md5: stageChecksum(declared, directory), ...declared });
}

/** The text of an import's `.dvc` file with what an update found. Only what differs is touched. */
export function withImport(text: string, file: string, { source, content = {} }: ImportRecord): string {
  const path = source.kind === 'url' ? ['deps', 0] : ['deps', 0, 'repo'];
  const fields = sourceFields(source);
  const wanted = source.kind === 'url' ? fields : (fields['repo'] as YamlMap);
  const edited = withFields(text, file, path, wanted);
  return withChecksum(withFields(edited, file, ['outs', 0], contentFields(content)), file);
}

/** The digest an import's file holds of itself, made right. */
function withChecksum(text: string, file: string): string {
  const { workingDirectory } = parseDvcFile(text, file);
  const root = parseYaml(text, { file, numbers: 'exact' }).value as YamlMap;
  return editYaml(text, [{ path: ['md5'], value: stageChecksum(root, workingDirectory) }]);
}

/** Entries of the map at `path` made to be these; undefined for what must not be there. */
function withFields(
  text: string,
  file: string,
  path: (string | number)[],
  fields: Record<string, YamlValue | undefined>,
): string {
  let entry: YamlValue | undefined = parseYaml(text, { file }).value;
  for (const step of path) entry = (entry as Record<string, YamlValue> | undefined)?.[step];
  const old: YamlMap = isYamlMap(entry) ? entry : {};
  const edits = Object.entries(fields).flatMap(([key, value]): YamlEdit[] =>
    old[key] === value || isYamlMap(value) ? [] : [{ path: [...path, key], value }],
  );
  return edits.length === 0 ? text : editYaml(text, edits);
}

/** In DVC's order; undefined for what the entry must not have. */
export function contentFields(content: TrackedContent): Record<string, YamlValue | undefined> {
  return {
    md5: content.digest,
    size: content.sizeBytes,
    nfiles: content.fileCount,
    isexec: content.executable ? true : undefined,
    hash: content.legacy ? undefined : 'md5',
  };
}

function sourceFields(source: ImportSource): Record<string, YamlValue | undefined> {
  if (source.kind === 'repository') {
    const { url, revision, lockedCommit, config, remote } = source;
    const settings = { config, remote } as Record<string, YamlValue | undefined>;
    return { path: source.path, repo: filled({ url, rev: revision, rev_lock: lockedCommit, ...settings }) };
  }
  const { recorded, options } = source;
  const { md5, ...rest } = contentFields(recorded);
  return {
    md5,
    etag: recorded.etag,
    checksum: recorded.checksum,
    ...rest,
    path: source.path,
    fs_config: options as YamlMap | undefined,
  };
}

function filled(fields: Record<string, YamlValue | undefined>): YamlMap {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])),
  );
}
