import { existsSync, lstatSync, readdirSync, readFileSync, readlinkSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@jest/globals';
import { parseArguments, splitVerb } from '../../cli/arguments.js';
import { verbs } from '../../src/commands/index.js';
import type { Outcome } from '../../src/commands/index.js';
import { md5 } from './data-repository.js';
import type { DvcSession } from './dvc-session.js';
import { TemporaryRepository } from './temporary-repository.js';

/** Two repositories that go through the same: one is worked on by Assay, the other by the real DVC. */
export class TwinRepositories {
  ours = new TemporaryRepository();
  theirs = new TemporaryRepository();

  /** Objects that DVC stores and we do not, where that is on purpose. */
  readonly passedOver = new Set<string>();

  /** `move` of DVC writes `.dvc` files anew, where we keep comments and the order of keys. */
  isOrderOfKeysEqual = true;

  constructor(private readonly dvc: DvcSession) {}

  /** Changes files of both. */
  edit(change: (repository: TemporaryRepository) => void): void {
    change(this.ours);
    change(this.theirs);
  }

  /** The tools change places. */
  swap(): void {
    [this.ours, this.theirs] = [this.theirs, this.ours];
  }

  /** Runs one command line, in a directory below the roots, by each tool; DVC must succeed. Returns our outcome. */
  async run(line: string[], directory = '.'): Promise<Outcome> {
    const outcome = await this.assay(line, directory);
    await this.dvc.succeed(join(this.theirs.root, directory), ...line);
    return outcome;
  }

  /** The same, and everything that a user or a tool can see must be equal afterwards. */
  async agree(line: string[], directory = '.'): Promise<Outcome> {
    const outcome = await this.run(line, directory);
    this.expectEqual(line.join(' '));
    return outcome;
  }

  /** Runs a command line by Assay, in this process. */
  async assay(line: string[], directory = '.'): Promise<Outcome> {
    const { verb, rest } = splitVerb(
      line,
      verbs.map(({ name }) => name),
    );
    const found = verbs.find(({ name, aliases = [] }) => name === verb || aliases.includes(verb!))!;
    const { targets, options } = parseArguments(await found.load(), rest);
    return this.ours.run(found.name, targets, options, { directory: join(this.ours.root, directory) });
  }

  expectEqual(after: string): void {
    const [ours, theirs] = [snapshotOf(this.ours), snapshotOf(this.theirs)];
    for (const one of [ours, theirs]) one.cache = one.cache.filter((object) => !this.passedOver.has(object));
    if (!this.isOrderOfKeysEqual) [ours, theirs].forEach(({ workspace }) => sortKeys(workspace));
    expect({ after, ...ours }).toEqual({ after, ...theirs });
  }

  /** What each tool says of the other's work is equal to what it says of its own. */
  async expectStatusAgrees(): Promise<unknown> {
    const own = (await this.assay(['status'])).json;
    const theirs = await this.theirs.run('status');
    const byDvc = async ({ root }: TemporaryRepository) =>
      JSON.parse((await this.dvc.succeed(root, 'status', '--json')).replace(/^[^{]*/, '')) as unknown; // after warnings
    expect({ assay: theirs.json, dvc: await byDvc(this.ours), dvcOnItsOwn: await byDvc(this.theirs) }).toEqual({
      assay: own,
      dvc: own,
      dvcOnItsOwn: own,
    });
    return own;
  }

  dispose(): void {
    this.ours.dispose();
    this.theirs.dispose();
  }
}

/** Workspace (contents, execute bits), names of cached and remote objects, and what git would be told. */
export function snapshotOf({ root, directory }: TemporaryRepository) {
  return {
    workspace: treeOf(root, (path) => path !== '.git' && path !== '.dvc'),
    cache: objectsOf(join(root, '.dvc/cache')),
    remote: objectsOf(join(directory, 'remote')),
  };
}

/** Links are shown as what they lead to: DVC replaces those it stores, we leave them. Empty directories do not count. */
function treeOf(root: string, isWanted: (path: string) => boolean, below = ''): Record<string, string> {
  const tree: Record<string, string> = {};
  for (const name of readdirSync(join(root, below))) {
    const path = below === '' ? name : `${below}/${name}`;
    if (!isWanted(path)) continue;
    const stat = statSync(join(root, path), { throwIfNoEntry: false });
    if (!stat) tree[path] = `broken link to ${readlinkSync(join(root, path))}`;
    else if (!stat.isDirectory()) tree[path] = contentOf(join(root, path), (stat.mode & 0o100) !== 0);
    else if (lstatSync(join(root, path)).isSymbolicLink()) tree[path] = 'link to a directory';
    else Object.assign(tree, treeOf(root, isWanted, path));
  }
  return tree;
}

function sortKeys(workspace: Record<string, string>): void {
  for (const [path, text] of Object.entries(workspace)) {
    if (path.endsWith('.dvc')) workspace[path] = text.replace(/^- /gm, '  ').split('\n').sort().join('\n');
  }
}

function contentOf(path: string, isExecutable: boolean): string {
  const bytes = readFileSync(path);
  const text = bytes.length > 1000 ? `${bytes.length} bytes, MD5 ${md5(bytes)}` : bytes.toString('utf8');
  return isExecutable ? `+x ${text}` : text;
}

function objectsOf(store: string): string[] {
  if (!existsSync(store)) return [];
  const files = readdirSync(store, { recursive: true, withFileTypes: true, encoding: 'utf8' }).filter((entry) =>
    entry.isFile(),
  );
  return files
    .map(({ parentPath, name }) => join(parentPath, name).slice(store.length + 1))
    .filter((path) => !path.endsWith('.tmp') && !path.startsWith('runs/'))
    .sort();
}
