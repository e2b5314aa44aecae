import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Place } from './place.js';

/** All bytes of a place at one moment: relative path → MD5, with ` x` when executable. */
export interface Snapshot {
  workspace: Map<string, string>;
  cache: Map<string, string>;
  remote: Map<string, string>;
  /** What an interrupted process left under a name of its own. */
  leftovers: string[];
}

/** Names under which something is being written. */
const LEFTOVER = /(^|\/)(\.[0-9a-f]{16}\.assay-tmp|\.[0-9a-z]{12,}\.tmp|[0-9a-zA-Z_-]{22}\.tmp)(\/|$)/;
const PASSED_OVER =
  /^(\.git|\.dvc\/(tmp|cache|config\.local))(\/|$)|(^|\/)\.sgwtmp(\/|$)|^(cache\/)?runs\/[0-9a-f]{2}(\/|$)/;
/** Key of an object of DVC 3: its digest, in two parts. */
const OBJECT = /^files\/md5\/([0-9a-f]{2})\/([0-9a-f]{30}(?:\.dir)?)$/;

export function snapshotOf(place: Place): Snapshot {
  const leftovers: string[] = [];
  const take = (directory: string, name: string) => {
    const files = new Map<string, string>();
    for (const path of filesBelow(directory)) {
      if (LEFTOVER.test(path)) leftovers.push(`${name}: ${path}`);
      else files.set(path, fingerprint(join(directory, path)));
    }
    return files;
  };
  return {
    workspace: take(place.root, 'workspace'),
    cache: take(place.cache, 'cache'),
    remote: take(place.remote, 'remote'),
    leftovers,
  };
}

/** The digest a path in cache or remote stands for; undefined when it is no object. */
export function digestOf(path: string): string | undefined {
  const [, first, rest] = OBJECT.exec(path) ?? [];
  return first === undefined ? undefined : first + rest;
}

export function objectPathOf(digest: string): string {
  return `files/md5/${digest.slice(0, 2)}/${digest.slice(2)}`;
}

export function md5(bytes: Uint8Array): string {
  return createHash('md5').update(bytes).digest('hex');
}

function* filesBelow(directory: string, prefix = ''): Generator<string> {
  if (!existsSync(directory)) return;
  for (const entry of readdirSync(directory, { withFileTypes: true })) {
    const path = prefix + entry.name;
    if (PASSED_OVER.test(path)) continue;
    if (entry.isDirectory()) yield* filesBelow(join(directory, entry.name), `${path}/`);
    else yield path;
  }
}

function fingerprint(path: string): string {
  try {
    return md5(readFileSync(path)) + (statSync(path).mode & 0o100 ? ' x' : '');
  } catch (error) {
    return (error as NodeJS.ErrnoException).code ?? String(error); // a link to what is not there
  }
}
