import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Place } from './place.js';
import { digestOf, objectPathOf } from './snapshot.js';
import type { Snapshot } from './snapshot.js';

/** Digests that `.dvc` and `dvc.lock` files of the workspace and of every commit name, with the members of directories. */
export function referenced(place: Place): Set<string> {
  const texts = ['.', ...place.git('rev-list', '--all').split('\n').filter(Boolean)].flatMap((commit) => {
    const isHere = commit === '.';
    const list = isHere ? ['ls-files', '--cached', '--others'] : ['ls-tree', '-r', '--name-only', commit];
    const paths = place
      .git(...list)
      .split('\n')
      .filter((path) => /(\.dvc|(^|\/)dvc\.lock)$/.test(path));
    return paths.flatMap((path) => {
      if (!isHere) return [place.git('show', `${commit}:${path}`)];
      return existsSync(join(place.root, path)) ? [readFileSync(join(place.root, path), 'utf8')] : [];
    });
  });
  const digests = new Set<string>();
  for (const text of texts)
    for (const [, digest] of text.matchAll(/md5: ([0-9a-f]{32}(?:\.dir)?)/g)) digests.add(digest!);
  for (const digest of [...digests]) for (const member of membersOf(place, digest) ?? []) digests.add(member);
  return digests;
}

function membersOf(place: Place, digest: string): string[] | undefined {
  if (!digest.endsWith('.dir')) return [];
  const path = [place.cache, place.remote].map((store) => join(store, objectPathOf(digest))).find(existsSync);
  if (path === undefined) return undefined;
  return (JSON.parse(readFileSync(path, 'utf8')) as { md5: string }[]).map((entry) => entry.md5);
}

export interface Facts {
  before: Snapshot;
  /** The state the command comes to when nobody kills it. */
  reference: Snapshot;
  referenced: ReadonlySet<string>;
  /** Workspace paths whose bytes the command may lose: outputs of stages, and what `--force` gives up. */
  isExpendable: (path: string) => boolean;
}

/** What is wrong with a place after a command was killed in it; empty when nothing is. */
export function violations(place: Place, now: Snapshot, facts: Facts): string[] {
  return [
    ...wrongObjects(now),
    ...lostObjects(now, facts),
    ...incompleteDirectories(place, now),
    ...lostFiles(now, facts),
    ...tornFiles(place, now, facts),
  ];
}

/** Objects of cache and remote that are not what their names say. */
export function wrongObjects(now: Snapshot): string[] {
  return (['cache', 'remote'] as const).flatMap((store) =>
    [...now[store]].flatMap(([path, found]) => {
      const digest = digestOf(path);
      if (digest === undefined) return [`${store}: ${path} is no object and no temporary file`];
      return found === digest.slice(0, 32) ? [] : [`${store}: ${path} holds ${found}`];
    }),
  );
}

function lostObjects(now: Snapshot, { before, referenced: needed }: Facts): string[] {
  return (['cache', 'remote'] as const).flatMap((store) =>
    [...before[store].keys()]
      .filter((path) => needed.has(digestOf(path) ?? '') && !now[store].has(path))
      .map((path) => `${store}: ${path} was needed and is gone`),
  );
}

/** Directories in the remote without all of their files. */
export function incompleteDirectories(place: Place, now: Snapshot): string[] {
  return [...now.remote.keys()].flatMap((path) => {
    const digest = digestOf(path);
    const members = digest === undefined ? [] : (membersOf(place, digest) ?? []);
    const lacking = members.filter((member) => !now.remote.has(objectPathOf(member)));
    return lacking.length === 0 ? [] : [`remote: ${path} lacks ${lacking.length} of its files`];
  });
}

/** What was in the workspace is there still, or the cache has it. */
function lostFiles(now: Snapshot, { before, isExpendable }: Facts): string[] {
  return [...before.workspace].flatMap(([path, bytes]) => {
    if (isText(path) || isExpendable(path)) return [];
    const digest = bytes.split(' ')[0]!;
    if (now.workspace.get(path)?.startsWith(digest)) return [];
    if (now.cache.has(objectPathOf(digest))) return [];
    return [`workspace: ${path} is lost`];
  });
}

function isText(path: string): boolean {
  return /(\.dvc|(^|\/)(dvc\.lock|dvc\.yaml|\.gitignore)|^\.dvc\/config)$/.test(path);
}

/** Files that git keeps are as before or as they are to be, never half; those written in several steps are whole lines. */
function tornFiles(place: Place, now: Snapshot, { before, reference }: Facts): string[] {
  const paths = new Set([...before.workspace.keys(), ...now.workspace.keys()].filter(isText));
  return [...paths].flatMap((path) => {
    const bytes = now.workspace.get(path);
    if (bytes === before.workspace.get(path) || bytes === reference.workspace.get(path)) return [];
    if (bytes === undefined) return [`${path} is gone`];
    const text = readFileSync(join(place.root, path), 'utf8');
    const isWhole = text.endsWith('\n') && (/\.gitignore$/.test(path) || isWholeLock(path, text));
    return isWhole ? [] : [`${path} is neither old nor new: ${JSON.stringify(text.slice(0, 200))}`];
  });
}

/** Stages are recorded one by one; each ends with the digest and size of an output. */
function isWholeLock(path: string, text: string): boolean {
  return path.endsWith('dvc.lock') && /\n {6}size: \d+\n$/.test(text);
}
