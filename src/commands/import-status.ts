import { redact } from '../core/redact.js';
import { relative, resolve, sep } from 'node:path';
import type { SourceContent, UrlSource } from '../core/import-source.js';
import { loadImports } from '../versioning/index.js';
import type { DvcFile, Repository } from '../versioning/index.js';
import type { CommandContext } from './command.js';
import { importBase } from './import-fetcher.js';

/**
 * How an import stands against its source, in DVC's words and by its names: `update available` where the other
 * repository's revision has moved on, whatever moved there; of a path or URL `modified`, `deleted` or `new`, unless the
 * import is frozen, as imports are. Nothing when nothing changed. Asks the network where DVC does.
 */
export async function importStatus(
  context: CommandContext,
  repository: Repository,
  { source, frozen }: DvcFile,
): Promise<Record<string, string>> {
  if (source?.kind === 'repository') {
    const { lockedCommit, revision, url, path } = source;
    if (lockedCommit === undefined) return {};
    const { openForeignGit } = await import('./foreign-repository.js');
    const now = await (await openForeignGit(context, url, importBase(repository))).commitOf(revision);
    return now === lockedCommit ? {} : { [`${path} (${redact(url)})`]: 'update available' };
  }
  if (!source || frozen) return {};
  const { openPlace } = await loadImports();
  const place = await openPlace(repository, source);
  try {
    const found = await place.look(context.signal);
    const change = found ? changeOf(source.recorded, found.recorded) : 'deleted';
    return change === undefined ? {} : { [shownSource(repository, source)]: change };
  } finally {
    place.close();
  }
}

function changeOf(recorded: SourceContent, found: SourceContent): 'new' | 'modified' | undefined {
  const { digest, etag, checksum } = recorded;
  if (digest === undefined && etag === undefined && checksum === undefined) return 'new';
  return digest === found.digest && etag === found.etag && checksum === found.checksum ? undefined : 'modified';
}

/** Paths of the repository from its root, others of this machine absolute, urls as they are. */
function shownSource({ root }: Repository, { path, directory }: UrlSource): string {
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(path)) return redact(path);
  const absolute = resolve(root, directory, path);
  const inside = relative(root, absolute).split(sep).join('/');
  return inside.startsWith('..') ? absolute : inside;
}
