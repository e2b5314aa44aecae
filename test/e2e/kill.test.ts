import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, jest, test } from '@jest/globals';
import { violations } from '../../bench/kill/invariants.js';
import { PreparedScenario } from '../../bench/kill/kill-runs.js';
import { Place } from '../../bench/kill/place.js';
import { randomFrom } from '../../bench/kill/random.js';
import { SCENARIOS } from '../../bench/kill/scenarios.js';
import { md5, objectPathOf, snapshotOf } from '../../bench/kill/snapshot.js';
import { CLI } from '../support/temporary-repository.js';

jest.setTimeout(120_000);

const KILLS = 3;
/** The others, and hundreds of kills more, are in bench/kill. */
const CHOSEN = [
  'add a changed directory',
  'commit',
  'push',
  'pull',
  'checkout another version',
  'repro',
  'gc of the cache',
];

const directory = mkdtempSync(join(tmpdir(), 'assay-kill-'));
afterAll(() => rmSync(directory, { recursive: true, force: true }));

test.each(CHOSEN)(
  '`%s` may be killed at any moment: nothing is lost or torn, and running it again completes',
  async (name) => {
    const scenario = SCENARIOS.find((candidate) => candidate.name === name)!;
    const prepared = await PreparedScenario.prepare(scenario, {
      directory,
      program: process.env['ASSAY_PROGRAM'] ?? CLI,
    });
    const random = randomFrom(CHOSEN.indexOf(name) + 1);
    const outcomes = [];
    for (let kill = 0; kill < KILLS; kill++) {
      // One in each third, so that some come before, some amid and some after the writing.
      outcomes.push(await prepared.killAt({ afterMs: ((kill + random()) / KILLS) * prepared.durationMs }));
    }
    expect(outcomes.flatMap(({ violations }) => violations)).toEqual([]);
    expect(outcomes.some(({ wasKilled }) => wasKilled)).toBe(true);
    prepared.dispose();
  },
);

describe('the checker', () => {
  const place = new Place(join(directory, 'planted'), CLI);
  const object = (store: string, content: string, digest = md5(Buffer.from(content))) => {
    const path = join(store, objectPathOf(digest));
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
    return { path, digest };
  };

  test.each<[string, () => void, RegExp]>([
    [
      'an object that is not what its name says',
      () => object(place.cache, 'half', md5(Buffer.from('whole'))),
      /^cache: .* holds /,
    ],
    [
      'a needed object that is gone',
      () => rmSync(object(place.remote, 'member').path),
      /^remote: .* was needed and is gone$/,
    ],
    [
      'a directory in the remote without a file',
      () => rmSync(object(place.remote, 'member').path),
      /\.dir lacks 1 of its files$/,
    ],
    ['a file of the user that is nowhere', () => rmSync(join(place.root, 'mine')), /^workspace: mine is lost$/],
    ['a torn .dvc file', () => place.write('data.dvc', 'outs:\n- md5: 12'), /^data\.dvc is neither old nor new/],
    ['a stray file among the objects', () => writeFileSync(join(place.cache, 'files/x'), ''), /is no object/],
  ])('sees %s', (_name, plant, expected) => {
    rmSync(place.directory, { recursive: true, force: true });
    place.init();
    const member = object(place.remote, 'member');
    object(place.cache, 'member');
    const manifest = JSON.stringify([{ md5: member.digest, relpath: 'member' }]);
    const digest = `${md5(Buffer.from(manifest))}.dir`;
    object(place.remote, manifest, digest);
    place.write('data.dvc', `outs:\n- md5: ${digest}\n`);
    place.write('mine', 'mine');
    const before = snapshotOf(place);
    const facts = {
      before,
      reference: before,
      referenced: new Set([digest, member.digest]),
      isExpendable: () => false,
    };
    expect(violations(place, before, facts)).toEqual([]);
    plant();
    expect(violations(place, snapshotOf(place), facts)).toContainEqual(expect.stringMatching(expected));
  });
});
