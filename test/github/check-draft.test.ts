import { expect, test } from '@jest/globals';
import { outputsOf } from '../../src/github/check-draft.js';
import type { Annotation, CheckDraft } from '../../src/github/check-draft.js';

const draft: CheckDraft = {
  name: 'assay / gate',
  headSha: 'a'.repeat(40),
  externalId: 'x',
  status: 'queued',
  title: 't',
  summary: 's',
};
const remark: Annotation = {
  path: 'assay.yaml',
  start_line: 3,
  end_line: 3,
  annotation_level: 'failure',
  message: 'm',
};

test('without annotations there is one output, with its texts alone', () => {
  expect(outputsOf(draft)).toEqual([{ title: 't', summary: 's' }]);
  expect(outputsOf({ ...draft, text: 'x' })).toEqual([{ title: 't', summary: 's', text: 'x' }]);
});

test('annotations go fifty at a time, none lost and none twice', () => {
  const annotations = Array.from({ length: 120 }, (_, line) => ({
    ...remark,
    start_line: line + 1,
    end_line: line + 1,
  }));
  const outputs = outputsOf({ ...draft, annotations }) as { annotations: Annotation[] }[];
  expect(outputs.map((output) => output.annotations.length)).toEqual([50, 50, 20]);
  expect(outputs.flatMap((output) => output.annotations)).toEqual(annotations);
});

test.each(['x', 'ä', '€', '😀'])('what is over the limits is cut between characters: %s', (character) => {
  const long = character.repeat(70_000);
  const annotations = [{ ...remark, title: long, message: long }];
  const [output] = outputsOf({ ...draft, title: long, summary: long, text: long, annotations });
  const { title, summary, text } = output as { title: string; summary: string; text: string };
  const [cut] = (output as { annotations: Annotation[] }).annotations;
  expect(title.length).toBeLessThanOrEqual(255);
  expect(title.length).toBeGreaterThan(250);
  for (const part of [summary, text, cut!.message]) {
    expect(Buffer.byteLength(part)).toBeLessThanOrEqual(65_536);
    expect(Buffer.byteLength(part)).toBeGreaterThan(65_520);
    expect(part.endsWith('…')).toBe(true);
  }
  for (const part of [title, summary, text, cut!.title!, cut!.message]) expect(part).not.toMatch(/\uFFFD|\p{Cs}/u);
});
