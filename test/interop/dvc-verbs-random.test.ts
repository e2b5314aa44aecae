import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import fc from 'fast-check';
import { DvcSession } from '../support/dvc-session.js';
import { describeWithPeer } from '../support/peers.js';
import { TwinRepositories } from '../support/twin-repositories.js';

/** More runs, or others: `ASSAY_RANDOM_RUNS=200 ASSAY_RANDOM_SEED=7`. */
const RUNS = Number(process.env['ASSAY_RANDOM_RUNS'] ?? 2);
const SEED = Number(process.env['ASSAY_RANDOM_SEED'] ?? 20251121);

jest.setTimeout(60_000 + RUNS * 30_000);

/** One file of a tree; a name that ends in `/` is an empty directory. */
interface Entry {
  path: string;
  text: string;
  kind: 'file' | 'executable' | 'link';
}

/** Stands for content of more than one block. */
const LARGE = 'large';

const NAMES = [
  ...[
    'a',
    'B',
    'b c',
    'é',
    'e\u0301',
    '日本',
    '😀',
    '\ufffd',
    '.hidden',
    "it's",
    '"q"',
    '#x',
    '-dash',
    'x.csv',
    '%41+b',
  ],
  ...['tab\tname', 'back\\slash', 'line\nbreak', '*', '[br]', '~', 'a-b', 'a.b', 'deep', 'e: f', ' lead', 'trail '],
];
const entry: fc.Arbitrary<Entry> = fc.record({
  path: fc
    .array(fc.constantFrom(...NAMES), { minLength: 1, maxLength: 3 })
    .chain((names) => fc.constantFrom(names.join('/'), names.join('/'), names.join('/'), `${names.join('/')}/`)),
  text: fc.oneof(
    fc.constantFrom('', '46793', 'a\r\nb\r\n', '\0\x01'),
    fc.string({ maxLength: 40 }),
    fc.constant(LARGE),
  ),
  kind: fc.constantFrom('file', 'file', 'file', 'executable', 'link'),
});
const tree = fc.array(entry, { minLength: 1, maxLength: 8 });
const step = fc.record({
  verb: fc.constantFrom(
    'new',
    'new',
    'add',
    'part',
    'no-commit',
    'force',
    'move',
    'remove',
    'checkout',
    'undo',
    'pull',
  ),
  pick: fc.nat(),
  tree,
  place: fc.constantFrom('', 'p/', 'p/q r/'),
  isFile: fc.boolean(),
  flag: fc.boolean(),
});
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

describeWithPeer('dvc-python', 'random work by both tools', (python) => {
  let home: string;
  let dvc: DvcSession;
  beforeAll(() => {
    home = mkdtempSync(join(tmpdir(), 'assay-dvc-'));
    dvc = new DvcSession(python, home);
  });
  afterAll(async () => {
    await dvc.stop();
    rmSync(home, { recursive: true, force: true });
  });

  test(`leaves equal repositories (${RUNS} runs, seed ${SEED})`, async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 10, maxLength: 14 }), async (steps) => {
        const work = new Work(new TwinRepositories(dvc));
        try {
          for (const one of steps) await work.do(one);
          await work.finish();
        } finally {
          work.twins.dispose();
        }
      }),
      { seed: SEED, numRuns: RUNS, endOnFailure: true },
    );
  });
});

class Work {
  /** Outputs, in step with what is recorded after every step; true for directories. */
  private readonly outputs = new Map<string, boolean>();
  private count = 0;

  constructor(readonly twins: TwinRepositories) {
    twins.isOrderOfKeysEqual = false;
    twins.edit(({ directory }) => writeFileSync(join(directory, 'linked'), 'linked\n'));
  }

  async do({ verb, pick, tree: entries, place, isFile, flag }: Step): Promise<void> {
    const { twins } = this;
    if (verb === 'new' || this.outputs.size === 0) {
      const path = this.newPath(place);
      this.edit((root) => (isFile ? this.write(root, path, entries[0]!) : this.writeTree(root, path, entries)));
      this.outputs.set(path, !isFile);
      await twins.agree(['add', path]);
      return;
    }
    const [path, isDirectory] = [...this.outputs][pick % this.outputs.size]!;
    const change = () =>
      this.edit((root) =>
        isDirectory ? this.changeTree(root, path, entries, pick) : this.write(root, path, entries[0]!),
      );
    switch (verb) {
      case 'add':
        change();
        await twins.agree(['add', path]);
        break;
      case 'part':
        if (!isDirectory) break;
        this.edit((root) => this.writeTree(root, path, entries));
        await twins.agree(['add', '--', ...this.namesIn(path, flag ? 2 : 1).map((name) => `${path}/${name}`)]);
        await twins.agree(['add', path]);
        break;
      case 'no-commit':
        change();
        await twins.agree(['add', '--no-commit', path]);
        await twins.agree(flag ? ['commit'] : ['commit', `${path}.dvc`]);
        break;
      case 'force':
        change();
        await twins.agree(flag ? ['commit', '--force'] : ['commit', '-f', path]);
        break;
      case 'move': {
        const to = this.newPath(place);
        this.edit((root) => mkdirSync(dirname(join(root, to)), { recursive: true }));
        await twins.agree(['move', path, to]);
        this.outputs.delete(path);
        this.outputs.set(to, isDirectory);
        break;
      }
      case 'remove':
        await twins.run(['remove', `${path}.dvc`, ...(flag ? ['--outs'] : [])]);
        // DVC takes the execute bit from it, and the next checkout would delete it, since nothing tracks it any more.
        if (!flag) this.edit((root) => rmSync(join(root, path), { recursive: true, force: true }));
        twins.expectEqual(verb);
        this.outputs.delete(path);
        break;
      case 'checkout':
        this.edit((root) => rmSync(join(root, path), { recursive: true, force: true }));
        await twins.agree(flag ? ['checkout'] : ['checkout', path]);
        break;
      case 'undo':
        change();
        await twins.agree(['checkout', '--force', path]);
        break;
      case 'pull':
        await twins.agree(['push', ...(flag ? [] : [path])]);
        if (!flag) await twins.agree(['push']);
        this.edit((root) =>
          [path, '.dvc/cache'].forEach((one) => rmSync(join(root, one), { recursive: true, force: true })),
        );
        await twins.agree(['pull']);
        break;
    }
  }

  async finish(): Promise<void> {
    expect(await this.twins.expectStatusAgrees()).toEqual({});
  }

  private edit(change: (root: string) => void): void {
    const before = this.count;
    this.twins.edit(({ root }) => {
      this.count = before;
      change(root);
    });
  }

  private newPath(place: string): string {
    return `${place}${['out', 'out put', 'ünï', 'dot.csv'][this.count % 4]!}${this.count++}`;
  }

  /** New files, never old ones written to, each with a time of its own: DVC takes equal times for equal content. */
  private write(root: string, path: string, { text, kind }: Entry): void {
    const absolute = join(root, path);
    mkdirSync(dirname(absolute), { recursive: true });
    rmSync(absolute, { recursive: true, force: true });
    if (kind === 'link') return symlinkSync(join(root, '../linked'), absolute);
    writeFileSync(absolute, text === LARGE ? LARGE.repeat(300_000) : text);
    chmodSync(absolute, kind === 'executable' ? 0o755 : 0o644);
    utimesSync(absolute, 1.7e9 + this.count, 1.7e9 + this.count++);
  }

  private writeTree(root: string, path: string, entries: readonly Entry[]): void {
    mkdirSync(join(root, path), { recursive: true });
    for (const one of entries) {
      const absolute = join(path, one.path);
      if (!isFree(root, path, one.path)) continue;
      if (one.path.endsWith('/')) mkdirSync(join(root, absolute), { recursive: true });
      // DVC drops execute bits inside directories now and then; nothing records them.
      else this.write(root, absolute, one.kind === 'executable' ? { ...one, kind: 'file' } : one);
    }
  }

  /** Writes, renames and deletes. */
  private changeTree(root: string, path: string, entries: readonly Entry[], pick: number): void {
    dropEmptyDirectories(join(root, path));
    this.writeTree(root, path, entries);
    const [first, second] = readdirSync(join(root, path)).sort();
    if (pick % 2 === 0 && first !== undefined) rmSync(join(root, path, first), { recursive: true });
    if (pick % 3 === 0 && second !== undefined)
      renameSync(join(root, path, second), join(root, path, `renamed${this.count++}`));
  }

  private namesIn(path: string, most: number): string[] {
    return readdirSync(join(this.twins.ours.root, path)).sort().slice(0, most);
  }
}

/** DVC deletes those a checkout leaves behind, we do not; the next change must find the same in both. */
function dropEmptyDirectories(directory: string): void {
  for (const entry of readdirSync(directory, { withFileTypes: true })) {
    const path = join(directory, entry.name);
    if (!entry.isDirectory()) continue;
    dropEmptyDirectories(path);
    if (readdirSync(path).length === 0) rmSync(path, { recursive: true });
  }
}

/** Whether no file stands where a directory must, nor a directory where the file goes. */
function isFree(root: string, output: string, path: string): boolean {
  const parts = path.replace(/\/$/, '').split('/');
  const places = parts.map((_, index) => join(root, output, ...parts.slice(0, index + 1)));
  const isDirectory = (place: string) => existsSync(place) && readIsDirectory(place);
  if (places.slice(0, -1).some((place) => existsSync(place) && !isDirectory(place))) return false;
  return path.endsWith('/') ? !existsSync(places.at(-1)!) || isDirectory(places.at(-1)!) : !isDirectory(places.at(-1)!);
}

function readIsDirectory(place: string): boolean {
  try {
    readdirSync(place);
    return true;
  } catch {
    return false;
  }
}
