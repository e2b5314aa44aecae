import { execFileSync } from 'node:child_process';
import { existsSync, rmSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Place } from './place.js';
import { randomBytesFrom, randomFrom } from './random.js';

/** A repository, and one command that will be killed in it. */
export interface Scenario {
  name: string;
  remote: 'local' | 's3';
  /** Fills an empty repository up to the moment before the command. */
  prepare: (place: Place) => void;
  command: string[];
  /** Workspace files the command may lose. */
  isExpendable?: (path: string) => boolean;
  /** Stage commands outlive a killed parent for so long. */
  settleMs?: number;
}

/** Enough for threads to share the work, and for small objects to be hidden until all are stored. */
const FILES = 450;

/** Files of many sizes, one of them large enough to be killed in its midst. */
function fill(place: Place, directory: string, seed: number, largeBytes = 8 * 2 ** 20): void {
  const random = randomFrom(seed);
  for (let index = 0; index < FILES; index++) {
    const size = index % 10 === 0 ? 0 : Math.floor(2 ** (random() * 16));
    place.write(
      `${directory}/${index % 7}/file-${index}`,
      randomBytesFrom(random, size),
      index % 5 === 0 ? 0o755 : 0o644,
    );
  }
  place.write(`${directory}/large`, Buffer.alloc(largeBytes, randomBytesFrom(random, 65_537)));
}

function change(place: Place, directory: string, seed: number): void {
  const random = randomFrom(seed);
  for (let index = 0; index < FILES; index += 3) {
    const path = `${directory}/${index % 7}/file-${index}`;
    rmSync(join(place.root, path), { force: true });
    if (index % 2 === 0) place.write(path, randomBytesFrom(random, 3000 + index));
    else place.write(`${directory}/new/file-${index}`, randomBytesFrom(random, 1000 + index));
  }
}

/** Two commits of a directory and a file, all stored in cache and remote; the second is checked out. */
function twoVersions(place: Place, cacheType?: string): void {
  const model = join(dirname(place.directory), 'two-versions');
  if (cacheType === undefined && !place.prefix && existsSync(model)) {
    rmSync(place.directory, { recursive: true });
    execFileSync('cp', ['-a', model, place.directory]);
    return place.writeRemote();
  }
  if (cacheType) place.write('.dvc/config', `[core]\n    remote = storage\n[cache]\n    type = ${cacheType}\n`);
  fill(place, 'data', 1);
  place.write('table.csv', 'a,b\n1,2\n');
  place.assay('add', 'data', 'table.csv');
  place.assay('push');
  place.commit('first');
  change(place, 'data', 2);
  rmSync(join(place.root, 'table.csv'));
  place.write('table.csv', 'a,b\n3,4\n');
  place.assay('add', 'data', 'table.csv');
  place.assay('push');
  place.commit('second');
  if (cacheType === undefined && !place.prefix) execFileSync('cp', ['-a', place.directory, model]);
}

function dropCache(place: Place): void {
  rmSync(join(place.root, '.dvc/cache'), { recursive: true });
}

function dropData(place: Place): void {
  rmSync(join(place.root, 'data'), { recursive: true });
  rmSync(join(place.root, 'table.csv'));
}

/** The records of the first commit, the data of the second. */
function recordsOfFirst(place: Place): void {
  place.git('checkout', '--quiet', 'HEAD~1');
}

function garbage(place: Place): void {
  for (const name of ['one', 'two']) {
    fill(place, name, name.length + 10, 2 ** 20);
    place.assay('add', name);
    place.assay('push');
    rmSync(join(place.root, name), { recursive: true });
    rmSync(join(place.root, `${name}.dvc`));
  }
  place.git('checkout', '--quiet', '--', '.');
}

const PIPELINE = `stages:
  split:
    cmd: mkdir -p parts && split -b 20000 source.bin parts/p && sleep 0.05
    deps:
    - source.bin
    outs:
    - parts
  join:
    cmd: cat parts/* > joined.bin && wc -c < joined.bin > count.txt
    deps:
    - parts
    outs:
    - joined.bin
    metrics:
    - count.txt:
        cache: false
  last:
    cmd: sort count.txt > sorted.txt && tail -c 4000000 joined.bin > tail.bin
    deps:
    - count.txt
    - joined.bin
    outs:
    - tail.bin
    - sorted.txt
`;
const STAGE_OUTPUT = /^(parts\/|joined\.bin|count\.txt|tail\.bin|sorted\.txt)/;

function pipeline(place: Place): void {
  const source = (seed: number) => place.write('source.bin', randomBytesFrom(randomFrom(seed), 2_000_000));
  place.write('dvc.yaml', PIPELINE);
  source(1);
  place.assay('add', 'source.bin');
  place.assay('repro');
  place.assay('push');
  place.commit('first');
  rmSync(join(place.root, 'source.bin'));
  source(2);
}

/** Every verb that changes something, where it has something to lose. */
export const SCENARIOS: readonly Scenario[] = [
  { name: 'add a directory', remote: 'local', prepare: (place) => fill(place, 'data', 1), command: ['add', 'data'] },
  {
    name: 'add many targets',
    remote: 'local',
    prepare: (place) => fill(place, 'data', 3, 2 ** 20),
    command: ['add', ...Array.from({ length: 20 }, (_, index) => `data/${index % 7}/file-${index}`), 'data/large'],
  },
  {
    name: 'add a changed directory',
    remote: 'local',
    prepare(place) {
      twoVersions(place);
      change(place, 'data', 5);
    },
    command: ['add', 'data'],
  },
  {
    name: 'add, linking',
    remote: 'local',
    prepare(place) {
      place.write('.dvc/config', '[core]\n    remote = storage\n[cache]\n    type = hardlink\n');
      fill(place, 'data', 1);
    },
    command: ['add', 'data'],
  },
  {
    name: 'add, cache elsewhere by symlinks',
    remote: 'local',
    prepare(place) {
      place.write('.dvc/config', '[core]\n    remote = storage\n[cache]\n    type = symlink\n');
      fill(place, 'data', 1);
      symlinkSync('file-7', join(place.root, 'data/0/link'));
    },
    command: ['add', 'data'],
  },
  {
    name: 'commit',
    remote: 'local',
    prepare(place) {
      twoVersions(place);
      change(place, 'data', 6);
    },
    command: ['commit', '--force'],
  },
  {
    name: 'push',
    remote: 'local',
    prepare(place) {
      twoVersions(place);
      rmSync(join(place.remote, 'files'), { recursive: true });
    },
    command: ['push'],
  },
  {
    name: 'push what changed',
    remote: 'local',
    prepare(place) {
      twoVersions(place);
      change(place, 'data', 7);
      place.assay('add', 'data');
    },
    command: ['push'],
  },
  {
    name: 'fetch',
    remote: 'local',
    prepare(place) {
      twoVersions(place);
      dropCache(place);
    },
    command: ['fetch'],
  },
  {
    name: 'pull',
    remote: 'local',
    prepare(place) {
      twoVersions(place);
      dropCache(place);
      dropData(place);
    },
    command: ['pull'],
  },
  {
    name: 'pull another version',
    remote: 'local',
    prepare(place) {
      twoVersions(place);
      dropCache(place);
      recordsOfFirst(place);
    },
    command: ['pull', '--force'],
    isExpendable: (path) => path.startsWith('data/') || path === 'table.csv',
  },
  {
    name: 'checkout',
    remote: 'local',
    prepare(place) {
      twoVersions(place);
      dropData(place);
    },
    command: ['checkout'],
  },
  {
    name: 'checkout another version',
    remote: 'local',
    prepare(place) {
      twoVersions(place);
      recordsOfFirst(place);
    },
    command: ['checkout'],
  },
  {
    name: 'checkout another version by hard links',
    remote: 'local',
    prepare(place) {
      twoVersions(place, 'hardlink');
      recordsOfFirst(place);
    },
    command: ['checkout'],
  },
  {
    name: 'repro',
    remote: 'local',
    prepare: pipeline,
    command: ['repro'],
    isExpendable: (path) => STAGE_OUTPUT.test(path),
    settleMs: 400,
  },
  {
    name: 'gc of the cache',
    remote: 'local',
    prepare(place) {
      twoVersions(place);
      garbage(place);
    },
    command: ['gc', '--all-commits', '--force', '--grace', '0', '--no-fetch'],
  },
  {
    name: 'gc of the remote',
    remote: 'local',
    prepare(place) {
      twoVersions(place);
      garbage(place);
    },
    command: ['gc', '--all-commits', '--cloud', '--force', '--grace', '0', '--no-fetch'],
  },
  {
    name: 'move',
    remote: 'local',
    prepare: (place) => twoVersions(place),
    command: ['move', 'data', 'elsewhere'],
  },
  {
    name: 'remove',
    remote: 'local',
    prepare: (place) => twoVersions(place),
    command: ['remove', '--outs', 'data.dvc'],
  },
  {
    name: 'push to S3',
    remote: 's3',
    prepare(place) {
      twoVersions(place);
      rmSync(join(place.remote, 'files'), { recursive: true });
    },
    command: ['push'],
  },
  {
    name: 'pull from S3',
    remote: 's3',
    prepare(place) {
      twoVersions(place);
      dropCache(place);
      dropData(place);
    },
    command: ['pull'],
  },
];
