import { UserError } from '../../core/errors.js';
import { nearest } from '../../core/nearest.js';
import type { RemoteConfig } from '../config/config.js';

/**
 * Options of every kind of remote (dvc-formats §1.9). `checksum_jobs`, `no_traverse` and `verify` change nothing here:
 * content is always verified, and what is asked of a remote follows from its size.
 */
const COMMON = ['jobs', 'checksum_jobs', 'verify', 'no_traverse', 'version_aware', 'worktree'];

/** The options of one remote, read by type. Every method throws `CONFIG_INVALID` (exit 2) for a value it cannot read. */
export interface RemoteOptions {
  text(key: string): string | undefined;
  flag(key: string): boolean | undefined;
  /** A whole number of at least 1. */
  count(key: string): number | undefined;
  /** A number above 0. */
  seconds(key: string): number | undefined;
  /** `CONFIG_INVALID` (exit 2) about one option. */
  invalid(key: string, message: string, hint: string): UserError;
}

/**
 * Checks a remote's options against those its kind knows: an unknown one is `CONFIG_INVALID`, one that only
 * cloud-versioned remotes have is `REMOTE_UNSUPPORTED` (both exit 2).
 */
export function remoteOptions(config: RemoteConfig, known: readonly string[]): RemoteOptions {
  const all = [...COMMON, ...known];
  const invalid = (key: string, message: string, hint: string) =>
    new UserError({
      code: 'CONFIG_INVALID',
      message: `${config.file}: remote "${config.name}": ${message}`,
      hint: hint === '' ? `Remove \`${key}\` from ${config.file}.` : hint,
      exitCode: 2,
    });
  for (const key of config.options.keys()) {
    if (all.includes(key)) continue;
    const guess = nearest(key, all);
    throw invalid(
      key,
      `option "${key}" is not known for this kind of remote`,
      guess === undefined ? `Known: ${all.join(', ')}.` : `Did you mean "${guess}"?`,
    );
  }
  const text = (key: string) => {
    const value = config.options.get(key);
    return value === '' ? undefined : value;
  };
  const options: RemoteOptions = {
    text,
    invalid,
    flag(key) {
      const value = text(key)?.toLowerCase();
      if (value === undefined || value === 'true' || value === 'false') return value && value === 'true';
      throw invalid(key, `${key} = ${text(key)!.slice(0, 40)} is neither true nor false`, 'Write true or false.');
    },
    count(key) {
      const value = text(key);
      if (value === undefined) return undefined;
      const number = Number(value);
      if (Number.isSafeInteger(number) && number >= 1) return number;
      throw invalid(key, `${key} = ${value.slice(0, 40)} is not a whole number of at least 1`, 'Write a number.');
    },
    seconds(key) {
      const value = text(key);
      if (value === undefined) return undefined;
      const number = Number(value);
      if (number > 0 && Number.isFinite(number)) return number;
      throw invalid(key, `${key} = ${value.slice(0, 40)} is not a number above 0`, 'Write seconds.');
    },
  };
  for (const key of ['version_aware', 'worktree']) {
    if (!options.flag(key)) continue;
    throw new UserError({
      code: 'REMOTE_UNSUPPORTED',
      message: `remote "${config.name}" sets ${key}: its objects are versioned by the cloud, which Assay does not read`,
      hint: `Remove \`${key}\` from ${config.file}, or use another remote.`,
      exitCode: 2,
    });
  }
  return options;
}
