import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { DvcSession } from '../support/dvc-session.js';
import { parseArguments } from '../../cli/arguments.js';
import { verbs } from '../../src/commands/index.js';
import { describeWithPeer, peer } from '../support/peers.js';
import { S3_KEYS, startS3Server } from '../support/s3-server.js';
import { TemporaryRepository } from '../support/temporary-repository.js';

jest.setTimeout(240_000);

const FILES = {
  'dvc.yaml': `stages:
  prepare:
    cmd: echo prepare >> log; mkdir -p clean && cat raw/* > clean/all
    deps: [raw]
    outs: [clean]
  train:
    cmd: echo train >> log; cat clean/all params.yaml > model && echo '{"loss":1}' > m.json
    deps: [clean]
    params: [lr]
    outs: [model]
    metrics:
    - m.json:
        cache: false
  use:
    cmd: echo use >> log; cp model used
    deps: [model]
    outs: [used]
  apart:
    cmd: echo apart >> log; cp other apart.out
    deps: [other, note]
    outs: [apart.out]
`,
  'params.yaml': 'lr: 1\n',
  'raw/a': 'a\n',
  'raw/b': 'b\n',
  other: 'other\n',
  note: 'note\n',
};
type Edit = (repository: TemporaryRepository) => void;
const EDITS = {
  'nothing changed': () => {},
  'a parameter changed': (one) => one.write('params.yaml', 'lr: 2\n'),
  'a file that git keeps changed': (one) => one.write('note', 'changed\n'),
  'the lock is gone': (one) => one.delete('dvc.lock'),
  'the data is new': (one) => one.write('raw/a', 'new\n'),
} satisfies Record<string, Edit>;

/** What was executed, and what is there afterwards. */
interface Seen {
  ok: boolean;
  executed: string[];
  files: string[];
}
const RAW = ['raw', 'other'];
const MADE = ['apart.out', 'clean', 'm.json', 'model', 'used'];
const ALL = ['prepare', 'train', 'use', 'apart'];
const seenWith = (executed: string[], files: string[]): Seen => ({ ok: true, executed, files: [...files].sort() });
const refused = (...files: string[]): Seen => ({ ok: false, executed: [], files });

/** Case by case; where there is more than the flags: what we do, and what DVC does. */
const CASES: [edit: keyof typeof EDITS, flags: string, ours?: Seen, theirs?: Seen][] = [
  ...(['', '--pull', '--allow-missing', '--pull --allow-missing'] as const).flatMap((flags): typeof CASES => [
    ['nothing changed', flags],
    ['a file that git keeps changed', flags],
  ]),
  ['a parameter changed', ''],
  ['a parameter changed', '--pull'],
  ['a parameter changed', '--pull --allow-missing'],
  // DVC loses the metrics of a stage that it cannot start.
  ['a parameter changed', '--allow-missing', refused('m.json'), refused()],
  ['the lock is gone', ''],
  ['the lock is gone', '--pull --no-run-cache'],
  // No copy of the metrics was pushed; they are here, from git. What is restored needs no data.
  ['the lock is gone', '--pull', seenWith([], [...RAW, ...MADE]), seenWith(['train'], [...RAW, ...MADE])],
  ['the lock is gone', '--pull --allow-missing', seenWith([], MADE), seenWith(['train'], [...RAW, ...MADE])],
  // DVC forces before it pulls, and pulls over what was changed.
  ['a parameter changed', '--pull --force', seenWith(ALL, [...RAW, ...MADE]), refused('m.json')],
  ['the data is new', '--pull --allow-missing'],
  ['the data is new', '--pull', seenWith(['prepare', 'train', 'use'], [...RAW, ...MADE]), refused('m.json', 'raw')],
];

describeWithPeer('dvc-python', 'pulling on demand, beside DVC', (python) => {
  let home: string;
  let dvc: DvcSession;
  let origin: TemporaryRepository;
  beforeAll(async () => {
    home = mkdtempSync(join(tmpdir(), 'assay-dvc-'));
    dvc = new DvcSession(python, home);
    origin = new TemporaryRepository(FILES);
    await dvc.succeed(origin.root, 'add', 'raw', 'other');
    await dvc.succeed(origin.root, 'repro');
    await dvc.succeed(origin.root, 'push', '--run-cache');
    origin.commit('made');
  });
  afterAll(async () => {
    await dvc.stop();
    origin.dispose();
    rmSync(home, { recursive: true, force: true });
  });

  /** A fresh machine: what git has, and the remote. */
  function clone(edit: Edit): TemporaryRepository {
    const repository = new TemporaryRepository();
    cpSync(origin.directory, repository.directory, { recursive: true });
    repository.delete('.dvc/cache', '.dvc/tmp', 'log', ...RAW, ...MADE.filter((path) => path !== 'm.json'));
    edit(repository);
    return repository;
  }

  async function byBoth(edit: Edit, flags: string) {
    const [ours, theirs] = [clone(edit), clone(edit)];
    try {
      const words = flags === '' ? [] : flags.split(' ');
      const repro = await verbs.find(({ name }) => name === 'repro')!.load();
      const { options } = parseArguments(repro, words);
      const outcome = await ours.run('repro', [], { jobs: 1, ...options });
      const { status } = await dvc.run(theirs.root, 'repro', ...words);
      const locks = [ours, theirs].map((one) => (one.has('dvc.lock') ? one.read('dvc.lock') : undefined));
      return { ours: seen(ours, outcome.exitCode === 0), theirs: seen(theirs, status === 0), locks };
    } finally {
      ours.dispose();
      theirs.dispose();
    }
  }

  test.each(CASES.map(([edit, flags, ...differing]) => ({ edit, flags, differing })))(
    '$edit: repro $flags',
    async ({ edit, flags, differing: [expected, theirs] }) => {
      const both = await byBoth(EDITS[edit], flags);
      if (!expected) expect(both.ours).toEqual(both.theirs);
      else expect(both).toMatchObject({ ours: expected, theirs });
      if (both.ours.ok === both.theirs.ok) expect(both.locks[0]).toBe(both.locks[1]);
    },
  );

  const server = peer('versitygw');
  (server === undefined ? test.skip : test)('from S3: what must run, and what it needs', async () => {
    const s3 = await startS3Server(server!);
    try {
      s3.createBucket('bucket');
      cpSync(join(origin.directory, 'remote'), join(s3.directory, 'bucket/p'), { recursive: true });
      const config = `[core]
    remote = s3
['remote "s3"']
    url = s3://bucket/p
    endpointurl = ${s3.endpoint}
    access_key_id = ${S3_KEYS.accessKeyId}
    secret_access_key = ${S3_KEYS.secretAccessKey}
    region = us-east-1
`;
      const edit: Edit = (one) => {
        one.write('.dvc/config', config);
        EDITS['a parameter changed'](one);
      };
      for (const flags of ['--pull', '--pull --allow-missing']) {
        const { ours, theirs, locks } = await byBoth(edit, flags);
        expect({ flags, ...ours }).toEqual({ flags, ...theirs });
        expect([ours.executed, locks[0]]).toEqual([['train', 'use'], locks[1]]);
      }
    } finally {
      await s3.stop();
    }
  });
});

/** What was executed, and what of data and outputs is in the workspace. */
function seen(repository: TemporaryRepository, ok: boolean): Seen {
  return {
    ok,
    executed: repository.has('log') ? repository.read('log').split('\n').slice(0, -1) : [],
    files: [...RAW, ...MADE].filter((path) => repository.has(path)).sort(),
  };
}
