import { join } from 'node:path';
import { parseDigest } from '../core/digest.js';
import { UserError } from '../core/errors.js';
import type { Mistake } from '../core/errors.js';
import { nearest } from '../core/nearest.js';
import { resolveInRepository } from '../core/repository-path.js';
import type { TrackedOutput } from '../core/tracked.js';
import { readTextIfExists } from '../platform/files.js';
import { isYamlMap, parseYaml } from '../platform/yaml/index.js';
import type { YamlSource, YamlValue } from '../platform/yaml/index.js';
import type { Repository } from './repository.js';
import { outputPath } from './safe-path.js';

/** One `.dvc` file: data that was added, not made by a stage. */
export interface DvcFile {
  /** POSIX, relative to the repository root. */
  path: string;
  /** Directory the outputs' paths are relative to; POSIX, relative to the root, '' for the root. */
  workingDirectory: string;
  outputs: TrackedOutput[];
  frozen: boolean;
}

const FILE_KEYS = ['md5', 'wdir', 'outs', 'frozen', 'locked', 'meta', 'always_changed', 'desc'];
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
const REFUSED_FILE_KEYS = new Map([
  ['deps', 'it is an import; keep it up to date with DVC, or add the data with `assay add` instead'],
  ['cmd', 'it holds a stage of DVC 0.x; move the stage to dvc.yaml'],
]);
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
  return new DvcFileReader(parseYaml(text, { file: path, numbers: 'exact' }), path).read();
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

type At = (string | number)[];
type Fields = Record<string, YamlValue | undefined>;

class DvcFileReader {
  private readonly mistakes: Mistake[] = [];
  private readonly paths = new Set<string>();

  constructor(
    private readonly source: YamlSource,
    private readonly path: string,
  ) {}

  read(): DvcFile {
    const root = this.fields([], this.source.value ?? {}, FILE_KEYS, REFUSED_FILE_KEYS) ?? {};
    const directory = this.path.includes('/') ? this.path.slice(0, this.path.lastIndexOf('/')) : '';
    const workingDirectory = this.workingDirectory(directory, root['wdir']);
    const outs = root['outs'] ?? [];
    if (!Array.isArray(outs)) this.mistake(['outs'], '`outs` must be a list');
    const outputs = Array.isArray(outs)
      ? outs.flatMap((value, index) => this.output(['outs', index], value, workingDirectory) ?? [])
      : [];
    const frozen = this.flag(['frozen'], root['frozen'], false);
    const locked = this.flag(['locked'], root['locked'], false);
    const [first] = this.mistakes.sort(byPlace);
    if (first) {
      throw new UserError({
        code: 'DVC_FILE_INVALID',
        message: `${this.path}: ${first.message}`,
        hint: first.hint ?? `Correct it, or restore it with \`git checkout -- ${this.path}\`.`,
        exitCode: 2,
        ...(first.location && { location: first.location }),
        mistakes: this.mistakes,
      });
    }
    return { path: this.path, workingDirectory, outputs, frozen: frozen || locked };
  }

  private workingDirectory(directory: string, written: unknown): string {
    if (written === undefined || written === null) return directory;
    const text = this.text(['wdir'], written, 'wdir');
    if (text === undefined) return directory;
    return this.attempt(['wdir'], () => resolveInRepository(directory, text, this.path)) ?? directory;
  }

  private output(at: At, value: YamlValue, directory: string): TrackedOutput | undefined {
    const fields = this.fields(at, value, OUTPUT_KEYS, REFUSED_OUTPUT_KEYS);
    if (!fields) return undefined;
    const written = this.text([...at, 'path'], fields['path'], 'path');
    const output: TrackedOutput = {
      path: this.outputPath([...at, 'path'], written, directory),
      owner: this.path,
      cached: this.flag([...at, 'cache'], fields['cache'], true),
      pushed: this.flag([...at, 'push'], fields['push'], true),
    };
    this.digest(at, fields, output);
    const sizeBytes = this.count([...at, 'size'], fields['size']);
    if (sizeBytes !== undefined) output.sizeBytes = sizeBytes;
    const fileCount = this.count([...at, 'nfiles'], fields['nfiles']);
    if (fileCount !== undefined) output.fileCount = fileCount;
    if (this.flag([...at, 'isexec'], fields['isexec'], false)) output.executable = true;
    if (fields['remote'] !== undefined) {
      const remote = this.text([...at, 'remote'], fields['remote'], 'remote');
      if (remote !== undefined) output.remote = remote.toLowerCase();
    }
    return output;
  }

  private outputPath(at: At, written: string | undefined, directory: string): string {
    if (written === undefined) return '';
    if (/^\w+:\/\//.test(written)) {
      this.mistake(
        at,
        `"${written}" lies outside the repository, which Assay does not track`,
        'Add a copy inside the repository.',
      );
      return '';
    }
    const path = this.attempt(at, () => outputPath(directory, written, this.path)) ?? '';
    if (path !== '' && this.paths.has(path)) this.mistake(at, `"${path}" stands there twice`);
    this.paths.add(path);
    return path;
  }

  private digest(at: At, fields: Fields, output: TrackedOutput): void {
    const { md5, hash } = fields;
    if (hash !== undefined && hash !== 'md5') {
      const shown = typeof hash === 'string' ? ` "${hash}"` : '';
      this.mistake([...at, 'hash'], `hash${shown} is not known`, 'Only `hash: md5` is.');
    }
    if (md5 === undefined || md5 === null || md5 === '') return;
    if (typeof md5 === 'object' || typeof md5 === 'boolean') {
      this.mistake([...at, 'md5'], '`md5` must be text', 'Put the digest between quotes.');
      return;
    }
    const digest = this.attempt([...at, 'md5'], () => parseDigest(String(md5), this.path));
    if (digest === undefined) return;
    output.digest = digest;
    if (hash === undefined) output.legacy = true;
  }

  private fields(
    at: At,
    value: YamlValue,
    known: readonly string[],
    refused: ReadonlyMap<string, string>,
  ): Fields | undefined {
    if (!isYamlMap(value)) {
      this.mistake(at, at.length === 0 ? 'the file must hold a map' : 'an entry of `outs` must be a map');
      return undefined;
    }
    for (const key of Object.keys(value)) {
      if (known.includes(key)) continue;
      const reason = refused.get(key);
      const guess = nearest(key, known);
      if (reason !== undefined) this.mistake([...at, key], `\`${key}\` is not supported: ${reason}`, undefined, true);
      else this.mistake([...at, key], `\`${key}\` is not known`, guess && `Did you mean \`${guess}\`?`, true);
    }
    return value;
  }

  private text(at: At, value: unknown, key: string): string | undefined {
    if (typeof value === 'string' && value !== '') return value;
    if (value === undefined) this.mistake(at.slice(0, -1), `\`${key}\` is missing`);
    else this.mistake(at, `\`${key}\` must be text`, value ? 'Put it between quotes.' : undefined);
    return undefined;
  }

  private flag(at: At, value: unknown, fallback: boolean): boolean {
    if (value === undefined || typeof value === 'boolean') return value ?? fallback;
    this.mistake(at, `\`${at.at(-1)}\` must be true or false`);
    return fallback;
  }

  private count(at: At, value: unknown): number | undefined {
    if (value === undefined || value === null) return undefined;
    const number = typeof value === 'bigint' ? Number(value) : value;
    if (typeof number === 'number' && Number.isInteger(number) && number >= 0) return number;
    this.mistake(at, `\`${at.at(-1)}\` must be a whole number`);
    return undefined;
  }

  private attempt<T>(at: At, read: () => T): T | undefined {
    try {
      return read();
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      this.mistake(at, error.message.replace(`${this.path}: `, ''), error.hint);
      return undefined;
    }
  }

  private mistake(at: At, message: string, hint?: string, atKey = false): void {
    const location = atKey ? this.source.locateKey(at) : this.source.locate(at);
    this.mistakes.push({ message, location, ...(hint !== undefined && { hint }) });
  }
}

function byPlace(a: Mistake, b: Mistake): number {
  const [left, right] = [a.location!, b.location!];
  return left.line - right.line || left.column - right.column;
}
