/** Characters that HFS+ leaves out when it compares names. */
const IGNORABLE = /[\u200c-\u200f\u202a-\u202e\u206a-\u206f\ufeff]/g;

/** All the names begin with a dot. */
const MAY_BE_RESERVED = /^[\u200c-\u200f\u202a-\u202e\u206a-\u206f\ufeff]*\./;

/**
 * Why data must not lie at a path, in words that follow it, or undefined: it belongs to git, or is inside a directory of
 * DVC or Mercurial. `parts` are the path's names, compared as file systems do that see neither case nor invisible
 * characters.
 */
export function reservedProblem(parts: readonly string[]): string | undefined {
  if (!parts.some((part) => MAY_BE_RESERVED.test(part))) return undefined;
  const names = parts.map((part) => part.replace(IGNORABLE, '').toLowerCase());
  if (names.includes('.git')) return "lies in git's own directory";
  const directories = names.slice(0, -1);
  if (directories.includes('.dvc')) return "lies in DVC's own directory";
  if (directories.includes('.hg')) return "lies in Mercurial's own directory";
  return undefined;
}
