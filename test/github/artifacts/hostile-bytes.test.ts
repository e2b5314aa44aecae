import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { fileOfZip, GitHubError, jsonOfReport, keysOf } from '../../../src/github/index.js';
import { zipOf } from '../../support/zip-writer.js';

const honest = zipOf([
  { name: 'report.json', content: JSON.stringify({ measurements: Array(50).fill({ value: 0.5 }) }) },
]);

/** `refused`, or nothing at all: never a mistake of ours, and never more than asked for. */
async function isHandled(bytes: Uint8Array): Promise<void> {
  const outcome = await fileOfZip(bytes, { maxBytes: 2000 }).catch((error: unknown) => error);
  if (outcome instanceof Uint8Array) expect(outcome.length).toBeLessThanOrEqual(2000);
  else expect(outcome).toMatchObject({ name: 'GitHubError', kind: 'refused' });
}

test('an archive with some bytes changed is read or refused', async () => {
  const change = fc.record({ at: fc.nat(honest.length - 1), byte: fc.nat(255) });
  await fc.assert(
    fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 4 }), async (changes) => {
      const bytes = Buffer.from(honest);
      for (const { at, byte } of changes) bytes[at] = byte;
      await isHandled(bytes);
    }),
    { numRuns: 500, seed: 7 },
  );
});

test('an archive cut, joined or made up is read or refused', async () => {
  const bytes = fc.oneof(
    fc.nat(honest.length).map((length) => honest.subarray(0, length)),
    fc.nat(honest.length).map((start) => honest.subarray(start)),
    fc.uint8Array({ maxLength: 200 }).map((more) => Buffer.concat([more, honest])),
    fc.uint8Array({ maxLength: 200 }).map((more) => Buffer.concat([honest, more])),
    fc.uint8Array({ maxLength: 300 }),
  );
  await fc.assert(fc.asyncProperty(bytes, isHandled), { numRuns: 300, seed: 7 });
});

test('JSON is read as JSON is, or refused for a reason', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 8 }), fc.nat(3), (value, indent) => {
      const text = JSON.stringify(value, null, indent);
      try {
        expect(jsonOfReport(Buffer.from(text))).toEqual(JSON.parse(text));
      } catch (error) {
        if (!(error instanceof GitHubError)) throw error;
        expect(text).toContain('__proto__');
      }
    }),
    { numRuns: 500, seed: 7 },
  );
});

test('a key twice is found wherever it stands', () => {
  const key = fc
    .string({ unit: 'binary', maxLength: 8 })
    .filter((text) => !/\p{Cs}/u.test(text) && text !== '__proto__' && text !== '~other');
  const harmless = fc.jsonValue({ maxDepth: 3 }).filter((value) => !JSON.stringify(value).includes('__proto__'));
  fc.assert(
    fc.property(key, harmless, (name, value) => {
      const [once, inside] = [JSON.stringify(name), JSON.stringify({ value, x: '"}],:' })];
      const escaped = `"${Array.from(name, escapeOf).join('')}"`;
      expect(() => jsonOfReport(Buffer.from(`[{${once}: 1, "~other": ${inside}}]`))).not.toThrow();
      expect(() => jsonOfReport(Buffer.from(`[{${once}: 1, "~other": ${inside}, ${escaped}: 2}]`))).toThrow(
        /a key twice/,
      );
    }),
    { numRuns: 300, seed: 7 },
  );
});

test('no payload makes keysOf throw', () => {
  const event = fc.constantFrom('pull_request', 'workflow_run', 'push', 'installation', 'issue_comment', 'merge_group');
  const field = fc.constantFrom(
    'action',
    'installation',
    'repository',
    'pull_request',
    'ref',
    'sender',
    'repositories',
    'issue',
  );
  const payload = fc.oneof(fc.jsonValue(), fc.dictionary(field, fc.jsonValue({ maxDepth: 3 })));
  fc.assert(
    fc.property(event, payload, (name, value) => {
      expect(Array.isArray(keysOf(name, value))).toBe(true);
    }),
    { numRuns: 500, seed: 7 },
  );
});

/** A character as JSON can also write it. */
function escapeOf(character: string): string {
  return character
    .split('')
    .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .join('');
}
