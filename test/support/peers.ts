import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, test } from '@jest/globals';

const PEERS = fileURLToPath(new URL('../../.cache/peers/', import.meta.url));

/** Where `test/support/install-peers.sh` puts the real tools that tests are checked against. */
const PLACES = {
  dvc: 'dvc/bin/dvc',
  dvc2: 'dvc2/bin/dvc',
  'dvc-python': 'dvc/bin/python',
  versitygw: 'bin/versitygw',
  node24: 'node24/bin/node',
  act: 'act/bin/act',
  emulate: 'emulate/node_modules/emulate/dist/index.js',
  science: 'science/bin/python',
  evidently: 'evidently/bin/python',
  evidently4: 'evidently4/bin/python',
} as const;

export type PeerName = keyof typeof PLACES;

/** Path of the peer's program, or undefined when it is not installed. */
export function peer(name: PeerName): string | undefined {
  const path = PEERS + PLACES[name];
  return existsSync(path) ? path : undefined;
}

/**
 * A suite that needs a real peer. Without the peer it is skipped with a loud line, and
 * fails where `CI` is set: there every peer must have been installed.
 */
export function describeWithPeer(name: PeerName, title: string, suite: (path: string) => void): void {
  const path = peer(name);
  if (path !== undefined) {
    describe(title, () => suite(path));
  } else if (process.env['CI'] === 'true') {
    test(`${title}: ${name} is installed`, () => {
      throw new Error(`${name} is missing: run test/support/install-peers.sh`);
    });
  } else {
    console.warn(`SKIPPED ${title}: ${name} is not installed (bash test/support/install-peers.sh)`);
    describe.skip(title, () => test('needs its peer', () => {}));
  }
}
