import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, expect, test } from '@jest/globals';
import { digestOfFile } from '../../src/platform/digest-of-file.js';
import { KeptFiles } from '../../src/platform/kept-files.js';

const directory = mkdtempSync(join(tmpdir(), 'assay-digest-'));
afterAll(() => rmSync(directory, { recursive: true, force: true }));

const path = join(directory, 'table.csv');
const kept = new KeptFiles(join(directory, 'kept'));
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
const known = () => readdirSync(join(directory, 'kept/digests'));

test('a file is read again when it changed, though size and time of its content say otherwise', async () => {
  writeFileSync(path, 'first');
  expect(await digestOfFile(path, kept)).toBe(sha256('first'));
  // It may change within the same tick of the clock: nothing is kept yet.
  expect(() => known()).toThrow();
  await setTimeout(2100);
  expect(await digestOfFile(path, kept)).toBe(sha256('first'));
  const [name] = known();
  expect(known()).toHaveLength(1);

  // What is kept is what is answered: another digest under the same facts.
  const entry = new TextDecoder().decode(kept.read('digests', name!));
  kept.write('digests', name!, [new TextEncoder().encode(entry.replace(/\w{64}$/, 'f'.repeat(64)))]);
  expect(await digestOfFile(path, kept)).toBe('f'.repeat(64));
  expect(await digestOfFile(path)).toBe(sha256('first'));

  const past = new Date(Date.now() - 60_000);
  utimesSync(path, past, past);
  expect(await digestOfFile(path, kept)).toBe(sha256('first'));
  writeFileSync(path, 'other');
  utimesSync(path, past, past);
  expect(await digestOfFile(path, kept)).toBe(sha256('other'));
  writeFileSync(`${path}.new`, 'third');
  utimesSync(`${path}.new`, past, past);
  renameSync(`${path}.new`, path);
  expect(await digestOfFile(path, kept)).toBe(sha256('third'));
});
