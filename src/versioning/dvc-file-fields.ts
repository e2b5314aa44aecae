import { UserError } from '../core/errors.js';
import type { Mistake } from '../core/errors.js';
import { parseDigest } from '../core/digest.js';
import { nearest } from '../core/nearest.js';
import type { TrackedContent } from '../core/tracked.js';
import { isYamlMap } from '../platform/yaml/index.js';
import type { YamlSource, YamlValue } from '../platform/yaml/index.js';

/** Steps to a value in the file. */
export type At = (string | number)[];
export type Fields = Record<string, YamlValue | undefined>;

/**
 * Reads values of one file by type and gathers every mistake with its place. What could not be read is undefined (or
 * the value that stands for nothing), so that reading goes on.
 */
export class FieldReader {
  readonly mistakes: Mistake[] = [];

  constructor(
    private readonly source: YamlSource,
    readonly path: string,
  ) {}

  /** All mistakes in one `DVC_FILE_INVALID` (exit 2), in the order of the file; nothing when there are none. */
  throwMistakes(): void {
    const [first] = this.mistakes.sort(byPlace);
    if (!first) return;
    throw new UserError({
      code: 'DVC_FILE_INVALID',
      message: `${this.path}: ${first.message}`,
      hint: first.hint ?? `Correct it, or restore it with \`git checkout -- ${this.path}\`.`,
      exitCode: 2,
      ...(first.location && { location: first.location }),
      mistakes: this.mistakes,
    });
  }

  /** A map whose keys are known; `refused` says of others why they are. `otherwise` is the mistake where it is none. */
  fields(
    at: At,
    value: YamlValue,
    otherwise: string,
    known: readonly string[],
    refused: ReadonlyMap<string, string> = new Map(),
  ): Fields | undefined {
    if (!isYamlMap(value)) {
      this.mistake(at, otherwise);
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

  text(at: At, value: unknown, key: string): string | undefined {
    if (typeof value === 'string' && value !== '') return value;
    if (value === undefined) this.mistake(at.slice(0, -1), `\`${key}\` is missing`);
    else this.mistake(at, `\`${key}\` must be text`, value ? 'Put it between quotes.' : undefined);
    return undefined;
  }

  /** Text that may be missing. */
  optionalText(at: At, value: unknown): string | undefined {
    return value === undefined || value === null ? undefined : this.text(at, value, String(at.at(-1)));
  }

  flag(at: At, value: unknown, fallback: boolean): boolean {
    if (value === undefined || typeof value === 'boolean') return value ?? fallback;
    this.mistake(at, `\`${at.at(-1)}\` must be true or false`);
    return fallback;
  }

  count(at: At, value: unknown): number | undefined {
    if (value === undefined || value === null) return undefined;
    const number = typeof value === 'bigint' ? Number(value) : value;
    if (typeof number === 'number' && Number.isInteger(number) && number >= 0) return number;
    this.mistake(at, `\`${at.at(-1)}\` must be a whole number`);
    return undefined;
  }

  /** `md5`, `hash`, `size`, `nfiles` and `isexec` of an entry. */
  content(at: At, fields: Fields, content: TrackedContent): void {
    const { md5, hash } = fields;
    if (hash !== undefined && hash !== 'md5') {
      const shown = typeof hash === 'string' ? ` "${hash}"` : '';
      this.mistake([...at, 'hash'], `hash${shown} is not known`, 'Only `hash: md5` is.');
    }
    const digest = this.checksum([...at, 'md5'], md5);
    const parsed = digest && this.attempt([...at, 'md5'], () => parseDigest(digest, this.path));
    if (parsed !== undefined) {
      content.digest = parsed;
      if (hash === undefined) content.legacy = true;
    }
    const sizeBytes = this.count([...at, 'size'], fields['size']);
    if (sizeBytes !== undefined) content.sizeBytes = sizeBytes;
    const fileCount = this.count([...at, 'nfiles'], fields['nfiles']);
    if (fileCount !== undefined) content.fileCount = fileCount;
    if (this.flag([...at, 'isexec'], fields['isexec'], false)) content.executable = true;
  }

  /** Text or a number of digits; nothing for an empty one. */
  checksum(at: At, value: YamlValue | undefined): string | undefined {
    if (value === undefined || value === null || value === '') return undefined;
    if (typeof value !== 'object' && typeof value !== 'boolean') return String(value);
    this.mistake(at, `\`${at.at(-1)}\` must be text`, 'Put the digest between quotes.');
    return undefined;
  }

  /** What `read` returns; a `UserError` becomes a mistake at that place. */
  attempt<T>(at: At, read: () => T): T | undefined {
    try {
      return read();
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      this.mistake(at, error.message.replace(`${this.path}: `, ''), error.hint);
      return undefined;
    }
  }

  mistake(at: At, message: string, hint?: string, atKey = false): void {
    const location = atKey ? this.source.locateKey(at) : this.source.locate(at);
    this.mistakes.push({ message, location, ...(hint !== undefined && { hint }) });
  }
}

function byPlace(a: Mistake, b: Mistake): number {
  const [left, right] = [a.location!, b.location!];
  return left.line - right.line || left.column - right.column;
}
