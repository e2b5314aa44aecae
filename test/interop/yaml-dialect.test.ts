import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { beforeAll, expect, test } from '@jest/globals';
import { UserError } from '../../src/core/errors.js';
import { editYaml, emitYaml, isYamlMap, parseYaml } from '../../src/platform/yaml/index.js';
import type { YamlPath, YamlValue } from '../../src/platform/yaml/index.js';
import { DialectCases, encoded } from '../fixtures/yaml/dialect-cases.js';
import { describeWithPeer } from '../support/peers.js';

const PEER = fileURLToPath(new URL('../fixtures/yaml/ruamel_peer.py', import.meta.url));
/** Multiplies the number of cases, and YAML_SEED varies them, for a longer search than CI needs. */
const SCALE = Number(process.env['YAML_SCALE'] ?? 1);
const SEED = Number(process.env['YAML_SEED'] ?? 7);

/** What DVC's own code answered to the cases of one kind. */
interface Answer {
  text: string;
  value: unknown;
  back: unknown;
  stable: boolean;
}

interface Edit {
  text: string;
  path: (string | number)[];
  /** Undefined to remove. */
  value: YamlValue | undefined;
}

const cases = new DialectCases(SEED);
const values: YamlValue[] = [
  { cmd: 'python train.py --lr 0.1', md5: '401013266745e5661589292315434968', n: null, e: [], m: {}, t: '' },
  ...cases.list(240 * SCALE, (index) => (index % 3 === 0 ? { k: cases.text() } : cases.map(4))),
];
const documents = cases.list(300 * SCALE, () => cases.document(emitYaml));
const edits = cases.list(100 * SCALE, () => someEdit(cases));

describeWithPeer('dvc-python', 'the YAML dialect of DVC (ruamel.yaml)', (python) => {
  let emitted: Answer[] = [];
  let readBack: Answer[] = [];
  let read: Answer[] = [];
  let edited: Answer[] = [];

  beforeAll(() => {
    const requests = [
      ...values.map((value) => ({ emit: encoded(value) })),
      ...values.map((value) => ({ read: emitYaml(value) })),
      ...documents.map((text) => ({ read: text })),
      ...edits.map(({ text, path, value }) => ({
        edit: text,
        path,
        ...(value !== undefined && { value: encoded(value) }),
      })),
    ];
    const output = execFileSync(python, ['-W', 'ignore', PEER], {
      input: requests.map((request) => JSON.stringify(request)).join('\n') + '\n',
      encoding: 'utf8',
      maxBuffer: 2 ** 30,
    });
    const answers = output
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Answer);
    expect(answers).toHaveLength(requests.length);
    emitted = answers.splice(0, values.length);
    readBack = answers.splice(0, values.length);
    read = answers.splice(0, documents.length);
    edited = answers;
  }, 120_000 * SCALE);

  test('writes the same bytes wherever what DVC writes reads back as the same value', () => {
    const sound = values.flatMap((value, index) => {
      const { text, back } = emitted[index] as Answer;
      return same(back, encoded(value)) ? [{ ours: emitYaml(value), text }] : [];
    });
    expect(sound.length).toBeGreaterThan(values.length * 0.9);
    expect(sound.filter(({ ours, text }) => ours !== text)).toEqual([]);
  });

  test('DVC and we both read what we write as the value it was, even where DVC fails on its own text', () => {
    const wrong = values.filter((value, index) => {
      const ours = encoded(parseYaml(emitYaml(value), { file: 'f', numbers: 'exact' }).value);
      return !same(ours, encoded(value)) || !same(readBack[index]?.value, encoded(value));
    });
    expect(wrong).toEqual([]);
  });

  test('reads every random document as DVC does; only broken YAML is judged differently, and rarely', () => {
    const outcomes = documents.map((text, index) => {
      const theirs = read[index]?.value;
      const ours = readOrError(text);
      if (!(ours instanceof UserError))
        return { text, kind: isError(theirs) ? 'lenient' : same(ours, theirs) ? 'same' : 'wrong' };
      if (isError(theirs)) return { text, kind: 'both refuse' };
      // DVC lets quoted text go on without indentation, and a comment touch what stands before it; YAML 1.2 does not.
      const isBroken = /YAML error|cannot be a key|more than one YAML document/.test(ours.message);
      return { text, kind: isBroken ? 'strict' : 'wrong', message: ours.message };
    });
    const count = (kind: string) => outcomes.filter((outcome) => outcome.kind === kind).length / documents.length;
    expect(outcomes.filter(({ kind }) => kind === 'wrong')).toEqual([]);
    expect(count('same')).toBeGreaterThan(0.45);
    expect(count('both refuse')).toBeGreaterThan(0.3);
    expect(count('strict')).toBeLessThan(0.05);
    expect(count('lenient')).toBeLessThan(0.02);
  });

  test('edits commented files to the same bytes, unless DVC drops a comment or a blank line', () => {
    let compared = 0;
    const wrong = edits.flatMap((edit, index) => {
      const { text, value, back, stable } = edited[index] as Answer;
      const ours = editYaml(edit.text, [edit]);
      if (!same(encoded(parseYaml(ours, { file: 'f', numbers: 'exact' }).value), value)) return [{ edit, ours }];
      if (!stable || !same(back, value) || remarks(text) < remarks(ours)) return [];
      compared++;
      return ours === text ? [] : [{ edit, ours, text }];
    });
    expect(wrong).toEqual([]);
    expect(compared).toBeGreaterThan(edits.length * 0.7);
  });
});

/** A change such as DVC makes: a stage replaced or added, a field set, added or removed, an item appended. */
function someEdit(cases: DialectCases): Edit {
  const data = cases.dvcData();
  const plain = emitYaml(data);
  const text = cases.random() < 0.8 ? cases.commented(plain) : plain;
  const paths = allPaths(data);
  const kind = cases.random();
  if (kind < 0.3 && 'stages' in data) return { text, path: ['stages', `s${cases.below(6)}`], value: cases.stage() };
  const path = cases.pick(paths.filter((candidate) => !isCollection(at(data, candidate))));
  if (kind < 0.7) {
    const scalar = cases.pick([cases.digest(), cases.below(1e7), true, cases.path(), cases.text(), null]);
    return { text, path, value: scalar };
  }
  if (kind < 0.85) {
    const parent = cases.pick([[], ...paths].filter((candidate) => isCollection(at(data, candidate))));
    const held = at(data, parent);
    return { text, path: [...parent, Array.isArray(held) ? held.length : 'hash2'], value: cases.digest() };
  }
  return { text, path: cases.pick(paths), value: undefined };
}

function allPaths(value: YamlValue, path: (string | number)[] = []): (string | number)[][] {
  if (!isCollection(value)) return [];
  const steps = Array.isArray(value) ? [...value.keys()] : Object.keys(value as object);
  return steps.flatMap((step) => [[...path, step], ...allPaths(at(value, [step]), [...path, step])]);
}

function at(value: YamlValue, path: YamlPath): YamlValue {
  return path.reduce<YamlValue>((node, step) => (node as Record<string | number, YamlValue>)[step] as YamlValue, value);
}

function isCollection(value: YamlValue): boolean {
  return Array.isArray(value) || isYamlMap(value);
}

function readOrError(text: string): unknown {
  try {
    return encoded(parseYaml(text, { file: 'f', numbers: 'exact' }).value);
  } catch (error) {
    if (error instanceof UserError && error.code === 'YAML_INVALID') return error;
    throw error;
  }
}

function remarks(text: string): number {
  return (text.match(/# (?:note|end) \d+|^$/gm) ?? []).length;
}

function isError(value: unknown): boolean {
  return Array.isArray(value) && value[0] === 'error';
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
