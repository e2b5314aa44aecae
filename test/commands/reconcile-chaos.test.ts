import { expect, jest, test } from '@jest/globals';
import { STEP_KINDS } from '../support/chaos/history.js';
import { playHistory } from '../support/chaos/play-history.js';
import type { Tamper } from '../support/chaos/chaos.js';

// Where others want the machine, too.
jest.setTimeout(120_000);

const HISTORIES = Number(process.env['ASSAY_CHAOS_HISTORIES'] ?? 15);
const FIRST = Number(process.env['ASSAY_CHAOS_FIRST'] ?? 1);

const happened = new Set<string>();

/** In a long run they once ended otherwise. */
const ONCE_FOUND = [346, 588, 750];

test.each([...Array.from({ length: HISTORIES }, (_, index) => FIRST + index), ...ONCE_FOUND])(
  'history %d ends as the perfect one, and shows no green that may not be, whatever was lost, doubled or broken',
  async (seed) => {
    const { violations, steps } = await playHistory(seed);
    for (const kind of Object.keys(steps)) happened.add(kind);
    expect(violations).toEqual([]);
  },
);

(HISTORIES < 15 ? test.skip : test)('every kind of step has happened', () => {
  expect(STEP_KINDS.filter((kind) => !happened.has(kind))).toEqual([]);
});

const GATE = 'assay / gate';
const COMMENTS = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments';

test.each<[string, Tamper, RegExp]>([
  [
    'says yes where it should say no',
    (_, said) =>
      said['name'] === GATE && said['conclusion'] === 'failure' ? { ...said, conclusion: 'success' } : said,
    /a green was written that may not be/,
  ],
  [
    'never takes a green back',
    (route, said) =>
      said['name'] === GATE && said['conclusion'] !== 'success' && route.startsWith('POST')
        ? { ...said, name: 'assay / elsewhere' }
        : said,
    /a green was left that may not be/,
  ],
  ['comments twice', (route, said) => (route === COMMENTS ? 'twice' : said), /one replica made 2 comments/],
  [
    'says something else in the end',
    (_, said) => (said['name'] === GATE && said['output'] ? { ...said, output: { title: 'x', summary: 'x' } } : said),
    /the end differs/,
  ],
])('an App that %s is found out', async (_, tamper, expected) => {
  const found: string[] = [];
  for (let seed = 1; seed <= 5 && !expected.test(found.join('\n')); seed++) {
    found.push(...(await playHistory(seed, tamper)).violations);
  }
  expect(found.join('\n')).toMatch(expected);
});
