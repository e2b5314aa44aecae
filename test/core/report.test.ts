import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { z } from 'zod';
import { boundedText } from '../../src/core/bounded.js';
import { isDigest, isDirectoryDigest, parseDigest } from '../../src/core/digest.js';
import { UserError, exitCodeOf, formatLocation } from '../../src/core/errors.js';
import { MAX_TEXT } from '../../src/core/bounded.js';
import { measurement, measurementSchema } from '../../src/core/measurement.js';
import { silentProgress } from '../../src/core/progress.js';
import { reportSchema } from '../../src/core/report.js';
import { VERSION } from '../../src/core/version.js';

describe('boundedText', () => {
  test.each<[string, string]>([
    ['short', 'short'],
    ['x'.repeat(MAX_TEXT), 'x'.repeat(MAX_TEXT)],
    ['x'.repeat(MAX_TEXT + 1), `${'x'.repeat(MAX_TEXT - 1)}…`],
    [`${'x'.repeat(MAX_TEXT - 2)}\u{1F600}${'y'.repeat(9)}`, `${'x'.repeat(MAX_TEXT - 2)}…`],
  ])('%#', (text, bounded) => {
    expect(boundedText(text)).toBe(bounded);
  });
});

describe('digests', () => {
  const md5 = 'b1946ac92492d2347c6235b4d2611184';
  test.each([md5, `${md5}.dir`])('%s is one', (text) => {
    expect([
      isDigest(text),
      isDirectoryDigest(text),
      parseDigest(text.toUpperCase().replace('DIR', 'dir'), 'x'),
    ]).toEqual([true, text.endsWith('.dir'), text]);
  });
  test.each(['', md5.slice(1), `${md5}0`, `${md5}.dir/..`, '../x', `${md5}\n`, 'g'.repeat(32)])(
    '%j is none',
    (text) => {
      expect(isDigest(text)).toBe(false);
      expect(() => parseDigest(text, 'dvc.lock')).toThrow(
        expect.objectContaining({
          code: 'DIGEST_INVALID',
          exitCode: 2,
          message: expect.stringMatching(/^dvc\.lock: /),
        }),
      );
    },
  );
});

describe('errors', () => {
  test('carry what the doors print', () => {
    const cause = new Error('inner');
    const error = new UserError({ code: 'X', message: 'm', exitCode: 3, retryable: true, cause });
    expect(error).toMatchObject({
      name: 'UserError',
      code: 'X',
      hint: undefined,
      mistakes: [],
      retryable: true,
      cause,
    });
    expect(new UserError({ code: 'X', message: 'm', exitCode: 4 })).toMatchObject({ retryable: false, exitCode: 4 });
    expect('cause' in new UserError({ code: 'X', message: 'm', exitCode: 4 })).toBe(false);
    expect([exitCodeOf(error), exitCodeOf(cause), exitCodeOf('text')]).toEqual([3, 70, 70]);
    expect(formatLocation({ file: 'a b', line: 2, column: 3 })).toBe('a b:2:3');
  });
});

describe('measurement', () => {
  test.each<[object, object]>([
    [{ value: 0.5, base: 0.75 }, { diff: -0.25 }],
    [{ value: 0.5 }, { base: null, diff: null }],
    [
      { base: 1, undefined_reason: 'gone' },
      { value: null, diff: null, undefined_reason: 'gone' },
    ],
    [{ value: 1, base: 1, diff: 0.125 }, { diff: 0.125 }],
  ])('%j has %j', (fields, filled) => {
    const made = measurement({ id: 'm', source: 's', ...fields });
    expect(made).toMatchObject(filled);
    expect(measurementSchema.parse(made)).toEqual(made);
  });

  test.each([{ value: NaN }, { value: Infinity }, { id: 'x'.repeat(501) }, { n: 1.5 }, { extra: 1 }])(
    '%j is refused',
    (fields) => {
      expect(measurementSchema.safeParse({ ...measurement({ id: 'm', source: 's' }), ...fields }).success).toBe(false);
    },
  );
});

test('a report is strict in its envelope and takes the sections of the rooms', () => {
  const schema = reportSchema({ pipeline: z.strictObject({ stages: z.number() }) });
  const report = {
    schema: 'assay.report/1',
    subject: {
      repository: null,
      head_sha: 'a'.repeat(40),
      merge_sha: null,
      base_sha: null,
      pull_request: null,
      run_id: null,
      run_attempt: null,
      workflow: null,
    },
    trust: 'self_reported',
    inputs: { config_sha: null, data: { 'a.csv': 'b'.repeat(32) }, models: {} },
    decision: 'pass',
    reason: '',
    measurements: [],
    verdicts: [],
    sections: { pipeline: { stages: 1 } },
    timings: { stages: 0.5 },
  };
  expect(schema.parse(report)).toEqual(report);
  expect(schema.parse({ ...report, sections: {} }).sections).toEqual({});
  for (const change of [
    { schema: 'assay.report/2' },
    { trust: 'pinned_workflow' },
    { decision: 'maybe' },
    { sections: { other: {} } },
    { sections: { pipeline: { stages: 'x' } } },
    { timings: { stages: -1 } },
    { inputs: { ...report.inputs, data: { a: '../x' } } },
    { extra: 1 },
  ]) {
    expect(schema.safeParse({ ...report, ...change }).success).toBe(false);
  }
});

test('the version is that of the package', () => {
  const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
    version: string;
  };
  expect(VERSION).toBe(version);
});

test('silent progress can be called', () => {
  const phase = silentProgress.phase('x');
  expect([phase.advance(1), phase.done(), silentProgress.note('x'), silentProgress.output('s', 'x')]).toEqual(
    Array(4).fill(undefined),
  );
});
