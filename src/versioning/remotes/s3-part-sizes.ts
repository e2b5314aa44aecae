import { UserError } from '../../core/errors.js';
import type { RemoteConfig } from '../config/config.js';
import type { AwsProfile } from './aws-profile.js';
import { parseByteSize } from './byte-size.js';

const MEBIBYTE = 1024 * 1024;
const DEFAULT_PART_BYTES = 8 * MEBIBYTE;
/** S3 takes no smaller ones but the last. */
const MIN_PART_BYTES = 5 * MEBIBYTE;
const MAX_ONE_BYTES = 64 * MEBIBYTE;
const DEFAULT_PARTS_AT_ONCE = 10;

/** How large files are sent. */
export interface PartSizes {
  /** Files above it go in parts. */
  thresholdBytes: number;
  partBytes: number;
  /** Of one file. */
  partsAtOnce: number;
}

/**
 * Reads `multipart_threshold`, `multipart_chunksize` and `max_concurrent_requests` of the `s3` sub-section of the AWS
 * configuration. Sizes are kept within what S3 takes and memory holds. Throws `CONFIG_INVALID` (exit 2).
 */
export function partSizes(
  config: RemoteConfig,
  { threshold, partSize, partsAtOnce }: AwsProfile['transfer'],
): PartSizes {
  const read = (key: string, written: string | undefined, fallback: number): number => {
    if (written === undefined) return fallback;
    const value = key === 'max_concurrent_requests' ? Number(written) : parseByteSize(written);
    if (value !== undefined && Number.isSafeInteger(value) && value > 0) return value;
    throw new UserError({
      code: 'CONFIG_INVALID',
      message: `remote "${config.name}": ${key} = ${written.slice(0, 40)} in the AWS configuration cannot be read`,
      hint: key === 'max_concurrent_requests' ? 'Write a number.' : 'Write bytes or a size as 64MB.',
      exitCode: 2,
    });
  };
  return {
    thresholdBytes: Math.min(read('multipart_threshold', threshold, DEFAULT_PART_BYTES), MAX_ONE_BYTES),
    partBytes: Math.max(
      MIN_PART_BYTES,
      Math.min(read('multipart_chunksize', partSize, DEFAULT_PART_BYTES), MAX_ONE_BYTES),
    ),
    partsAtOnce: read('max_concurrent_requests', partsAtOnce, DEFAULT_PARTS_AT_ONCE),
  };
}
