import { UserError } from './errors.js';

/**
 * Identity of content in DVC's words: lowercase hexadecimal MD5, with the suffix `.dir`
 * when it names a directory manifest.
 */
export type Digest = string;

const DIGEST = /^[0-9a-f]{32}(\.dir)?$/;

/** Whether the text is a digest; anything else must never become a path. */
export function isDigest(text: string): boolean {
  return DIGEST.test(text);
}

/** Whether the digest names a directory manifest. */
export function isDirectoryDigest(digest: Digest): boolean {
  return digest.endsWith('.dir');
}

/**
 * The digest as DVC reads it (lowercased), or a `DIGEST_INVALID` error (exit 2) that names
 * where it stands.
 */
export function parseDigest(text: string, where: string): Digest {
  const digest = text.toLowerCase();
  if (isDigest(digest)) return digest;
  throw new UserError({
    code: 'DIGEST_INVALID',
    message: `${where}: "${text.slice(0, 80)}" is not an MD5 digest`,
    hint: 'A digest is 32 hexadecimal digits, followed by .dir for a directory. Restore the file from git, or run `assay add` again.',
    exitCode: 2,
  });
}
