import { join } from 'node:path';
import { UserError } from '../core/errors.js';
import type { ImportSource } from '../core/import-source.js';
import { resolveInRepository } from '../core/repository-path.js';
import type { TrackedOutput } from '../core/tracked.js';
import { readTextIfExists } from '../platform/files.js';
import { isYamlMap, parseYaml } from '../platform/yaml/index.js';
import type { YamlValue } from '../platform/yaml/index.js';
import { readDependency } from './dvc-file-dependency.js';
import { FieldReader } from './dvc-file-fields.js';
import type { At, Fields } from './dvc-file-fields.js';
import type { Repository } from './repository.js';
import { outputPath } from './safe-path.js';
import { stageChecksum } from './stage-checksum.js';

/** One `.dvc` file: data that was added or imported, not made by a stage. */
export interface DvcFile {
  /** POSIX, relative to the repository root. */
  path: string;
  /** Directory the outputs' paths are relative to; POSIX, relative to the root, '' for the root. */
  workingDirectory: string;
  outputs: TrackedOutput[];
  frozen: boolean;
  /** `desc`: for people. */
  description?: string;
  /** The user wants it to count as changed always. */
  alwaysChanged?: boolean;
  /** Where its one output is imported from. */
  source?: ImportSource;
  /** An import whose `md5` is not the digest of what the file says: somebody edited it. */
  isChecksumStale?: boolean;
}

const FILE_KEYS = ['md5', 'wdir', 'deps', 'outs', 'frozen', 'locked', 'meta', 'always_changed', 'desc'];
const OUTPUT_KEYS = [
  'md5',
  'size',
  'nfiles',
  'isexec',
  'hash',
  'path',
  'desc',
  'type',
  'labels',
  'meta',
  'cache',
  'metric',
  'plot',
  'persist',
  'remote',
  'push',
];

/** What DVC knows and this version refuses, with what a user can do. */
const REFUSED_FILE_KEYS = new Map([['cmd', 'it holds a stage of DVC 0.x; move the stage to dvc.yaml']]);
const CLOUD_REASON = 'it is versioned by the cloud; use a remote without `version_aware` and `worktree`';
const EXTERNAL_REASON = 'it lies outside the repository; add a copy inside';
const REFUSED_OUTPUT_KEYS = new Map([
  ['files', CLOUD_REASON],
  ['cloud', CLOUD_REASON],
  ['version_id', CLOUD_REASON],
  ['etag', CLOUD_REASON],
  ['checksum', EXTERNAL_REASON],
  ['fs_config', EXTERNAL_REASON],
]);

/**
 * Reads a `.dvc` file (dvc-formats §1.2); `path` is POSIX, relative to the root. All mistakes are reported at once
 * in one `DVC_FILE_INVALID` (exit 2), each at file:line:column, in the order of the file.
 */
export function parseDvcFile(text: string, path: string): DvcFile {
  const source = parseYaml(text, { file: path, numbers: 'exact' });
  return new DvcFileReader(new FieldReader(source, path), source.value ?? {}).read();
}

/** Reads `.dvc` files; `paths` are POSIX, relative to the root. Throws `FILE_MISSING` (exit 2) and what `parseDvcFile` throws. */
export function readDvcFiles(repository: Repository, paths: readonly string[]): DvcFile[] {
  return paths.map((path) => {
    const text = readTextIfExists(join(repository.root, path));
    if (text !== undefined) return parseDvcFile(text, path);
    throw new UserError({
      code: 'FILE_MISSING',
      message: `${path} is not there`,
      hint: `Restore it with \`git checkout -- ${path}\`.`,
      exitCode: 2,
    });
  });
}

class DvcFileReader {
  private readonly path: string;
  private readonly paths = new Set<string>();

  constructor(
    private readonly reader: FieldReader,
    private readonly value: YamlValue,
  ) {
    this.path = reader.path;
  }

  read(): DvcFile {
    const { reader } = this;
    const root = reader.fields([], this.value, 'the file must hold a map', FILE_KEYS, REFUSED_FILE_KEYS) ?? {};
    const directory = this.path.includes('/') ? this.path.slice(0, this.path.lastIndexOf('/')) : '';
    const workingDirectory = this.workingDirectory(directory, root['wdir']);
    const outputs = this.list('outs', root['outs']).flatMap(
      (value, index) => this.output(['outs', index], value, workingDirectory) ?? [],
    );
    const frozen = reader.flag(['frozen'], root['frozen'], false);
    const locked = reader.flag(['locked'], root['locked'], false);
    const file: DvcFile = { path: this.path, workingDirectory, outputs, frozen: frozen || locked };
    const dependencies = this.list('deps', root['deps']);
    if (dependencies.length > 0) this.import(file, dependencies, root['md5']);
    if (typeof root['desc'] === 'string') file.description = root['desc'];
    if (root['always_changed'] === true) file.alwaysChanged = true;
    reader.throwMistakes();
    return file;
  }

  private list(key: string, value: YamlValue | undefined): YamlValue[] {
    if (value === undefined || value === null) return [];
    if (Array.isArray(value)) return value;
    this.reader.mistake([key], `\`${key}\` must be a list`);
    return [];
  }

  private import(file: DvcFile, dependencies: readonly YamlValue[], checksum: YamlValue | undefined): void {
    const source = readDependency(this.reader, ['deps', 0], dependencies[0]!, file.workingDirectory);
    if (dependencies.length > 1 || file.outputs.length !== 1) {
      this.reader.mistake(
        ['deps'],
        'an import has one entry in `deps` and one in `outs`',
        'Stages belong into dvc.yaml; import each thing by a .dvc file of its own.',
        true,
      );
    }
    const [output] = file.outputs;
    if (!source || !output) return;
    file.source = source;
    output.source = source;
    if (source.kind === 'repository') output.pushed = false;
    if (this.reader.mistakes.length > 0 || !isYamlMap(this.value)) return;
    const found = stageChecksum(this.value, file.workingDirectory);
    if (found !== this.reader.checksum(['md5'], checksum)) file.isChecksumStale = true;
  }

  private workingDirectory(directory: string, written: unknown): string {
    if (written === undefined || written === null) return directory;
    const text = this.reader.text(['wdir'], written, 'wdir');
    if (text === undefined) return directory;
    return this.reader.attempt(['wdir'], () => resolveInRepository(directory, text, this.path)) ?? directory;
  }

  private output(at: At, value: YamlValue, directory: string): TrackedOutput | undefined {
    const { reader } = this;
    const fields = reader.fields(at, value, 'an entry of `outs` must be a map', OUTPUT_KEYS, REFUSED_OUTPUT_KEYS);
    if (!fields) return undefined;
    const output: TrackedOutput = {
      path: this.outputPath([...at, 'path'], fields, directory),
      owner: this.path,
      cached: reader.flag([...at, 'cache'], fields['cache'], true),
      pushed: reader.flag([...at, 'push'], fields['push'], true),
    };
    reader.content(at, fields, output);
    if (fields['remote'] !== undefined) {
      const remote = reader.text([...at, 'remote'], fields['remote'], 'remote');
      if (remote !== undefined) output.remote = remote.toLowerCase();
    }
    return output;
  }

  private outputPath(at: At, fields: Fields, directory: string): string {
    const written = this.reader.text(at, fields['path'], 'path');
    if (written === undefined) return '';
    if (/^\w+:\/\//.test(written)) {
      this.reader.mistake(
        at,
        `"${written}" lies outside the repository, which Assay does not track`,
        'Add a copy inside the repository.',
      );
      return '';
    }
    const path = this.reader.attempt(at, () => outputPath(directory, written, this.path)) ?? '';
    if (path !== '' && this.paths.has(path)) this.reader.mistake(at, `"${path}" stands there twice`);
    this.paths.add(path);
    return path;
  }
}
