import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { isDeepStrictEqual } from 'node:util';
import { expect, jest, test } from '@jest/globals';
import fc from 'fast-check';
import { UserError } from '../../src/core/errors.js';
import { parseDvcYaml, parseParams } from '../../src/pipeline/index.js';
import { emitYaml } from '../../src/platform/yaml/index.js';
import type { YamlValue } from '../../src/platform/yaml/index.js';
import { describeWithPeer } from '../support/peers.js';

jest.setTimeout(120_000);

const PEER = fileURLToPath(new URL('../fixtures/templating/resolve_peer.py', import.meta.url));
/** TEMPLATING_CASES and TEMPLATING_SEED search longer than CI needs. */
const CASES = Number(process.env['TEMPLATING_CASES'] ?? 400);
const SEED = Number(process.env['TEMPLATING_SEED'] ?? 7);

interface Request {
  files: Record<string, string>;
  parsing?: { bool?: 'boolean_optional'; list?: 'append' };
}

const names = fc.constantFrom('a', 'b', 'lr', 'model', 'items', 'deep');
const scalar = fc.oneof(
  fc.constantFrom<YamlValue>('x', "it's a b", '', '1e-3', 'true', true, false, null, 0, 7, 12345678901234567890n),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value),
);
const value = fc.letrec<{ value: YamlValue }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 2 },
    scalar,
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(names, tie('value'), { maxKeys: 3 }),
  ),
})).value;
/** Mostly what the expressions below name, sometimes anything. */
const params = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      a: scalar,
      b: fc.array(scalar, { minLength: 1, maxLength: 3 }),
      lr: fc.constantFrom<YamlValue>(0.1, 1e-8, 1e22, 3),
      model: fc.record({ a: scalar, b: value }),
      items: fc.array(fc.record({ a: scalar, model: value }), { minLength: 1, maxLength: 2 }),
    }),
  },
  { weight: 1, arbitrary: fc.dictionary(names, value, { maxKeys: 5 }) },
);
/** Values of a stage or of `vars`, which seldom define what is defined. */
const more = fc.oneof(
  fc.record({ deep: value }),
  fc.record({ model: fc.record({ c: scalar }) }),
  fc.dictionary(names, value, { maxKeys: 2 }),
);
const expression = fc.oneof(
  { weight: 60, arbitrary: fc.constantFrom('a', 'lr', 'b[0]', 'model.a', 'items[0].a', 'model.a') },
  { weight: 3, arbitrary: fc.constantFrom('item', 'item', 'key', 'item.x') },
  { weight: 2, arbitrary: names },
  fc.tuple(names, names).map((parts) => parts.join('.')),
  fc.tuple(names, fc.nat(2)).map(([name, index]) => `${name}[${index}]`),
  fc.constantFrom('item', 'key', 'item.a', 'item.model', 'item[0]', 'item.x', 'a..b', '', 'a b', ' a ', 'a['),
);
const text = fc
  .array(
    fc.oneof(
      fc.constantFrom('run', ' --lr ', '_', '\\${HOME}', '$HOME', '}', '${'),
      expression.map((e) => `\${${e}}`),
    ),
    {
      minLength: 1,
      maxLength: 3,
    },
  )
  .map((parts) => parts.join(''));
const definition = fc.record(
  {
    cmd: fc.oneof(text, fc.array(text, { minLength: 1, maxLength: 2 })),
    deps: fc.array(text, { maxLength: 2 }),
    wdir: fc.oneof(fc.constant('sub'), text),
    vars: fc.array(
      fc.oneof<fc.Arbitrary<YamlValue>[]>(
        more,
        fc.constantFrom('other.yaml', 'other.yaml:a', 'other.yaml:a,lr', 'none.yaml'),
      ),
      { maxLength: 2 },
    ),
  },
  { requiredKeys: ['cmd'] },
);
const stage = fc.oneof(
  definition,
  fc.record({
    foreach: fc.oneof(
      value,
      expression.map((e) => `\${${e}}`),
    ),
    do: definition,
  }),
  fc
    .tuple(
      fc.dictionary(
        fc.constantFrom('x', 'y'),
        fc.oneof(
          fc.array(value, { maxLength: 2 }),
          expression.map((e) => `\${${e}}`),
        ),
        {
          minKeys: 1,
          maxKeys: 2,
        },
      ),
      definition,
    )
    .map(([matrix, rest]) => ({ matrix, ...rest })),
);
const request: fc.Arbitrary<Request> = fc
  .record({
    params: fc.option(params, { nil: undefined }),
    other: more,
    vars: fc.option(
      fc.array(
        fc.oneof<fc.Arbitrary<YamlValue>[]>(
          more,
          fc.constantFrom('other.yaml', 'other.yaml:a', 'params.yaml', 'params.yaml:a'),
        ),
        {
          maxLength: 2,
        },
      ),
      { nil: undefined },
    ),
    stages: fc.dictionary(fc.constantFrom('s', 't'), stage, { minKeys: 1, maxKeys: 2 }),
    parsing: fc.constantFrom({}, { bool: 'boolean_optional' as const }, { list: 'append' as const }),
  })
  .map(({ params: defaults, other, vars, stages, parsing }) => ({
    files: {
      ...(defaults && { 'params.yaml': emitYaml(defaults) }),
      'other.yaml': emitYaml(other),
      'dvc.yaml': emitYaml({ ...(vars && { vars }), stages }),
    },
    parsing,
  }));

/** Keys of files that the stages read last use. */
let used: Record<string, string[]>;

/** Comparable parts of every stage, or undefined where the file is refused. */
function ours({ files, parsing = {} }: Request) {
  const read = (path: string) => (files[path] === undefined ? undefined : parseParams(files[path], path));
  try {
    const uses = new Map<string, Set<string>>();
    const { stages } = parseDvcYaml(files['dvc.yaml']!, 'dvc.yaml', read, parsing, (file, key) =>
      uses.set(file, (uses.get(file) ?? new Set()).add(key)),
    );
    used = Object.fromEntries([...uses].map(([file, keys]) => [file, [...keys].sort()]));
    return stages.map(({ name, command, dependencies, workingDirectory }) => [
      name,
      command,
      dependencies.map(({ written }) => written),
      workingDirectory,
    ]);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { refused: [error.message, ...(error.mistakes ?? []).map(({ message }) => message)].join('; ') };
  }
}

interface Answer {
  error?: string;
  stages?: [string, { cmd: unknown; deps?: unknown[]; wdir?: unknown }][];
  used?: Record<string, string[]>;
}

describeWithPeer('dvc-python', 'templates as DVC fills them in', (python) => {
  test(`${CASES} random files`, () => {
    const requests = fc.sample(request, { seed: SEED, numRuns: CASES });
    const output = execFileSync(python, ['-W', 'ignore', PEER], {
      input: requests.map((one) => JSON.stringify(one)).join('\n') + '\n',
      encoding: 'utf8',
      maxBuffer: 2 ** 28,
      stdio: ['pipe', 'pipe', 'ignore'],
    });
    const answers = output
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Answer);
    expect(answers).toHaveLength(requests.length);
    let filled = 0;
    const differences = requests.flatMap((one, index): object[] => {
      const answer = answers[index]!;
      const own = ours(one);
      const theirs = answer.stages;
      if (theirs === undefined) return Array.isArray(own) ? [{ files: one.files, own, theirs: answer.error }] : [];
      // What is filled in and is still no text, or no path, is refused by us and not by this part of DVC.
      // An axis of a matrix that is text goes letter by letter in DVC.
      if (!Array.isArray(own) && own.refused.includes('`matrix`')) return [];
      if (!Array.isArray(own)) return isUsable(theirs) ? [{ files: one.files, own, theirs }] : [];
      filled++;
      const same = JSON.stringify(own.map(([name, command, deps]) => [name, command, deps]));
      if (same !== JSON.stringify(theirs.map(([name, { cmd, deps = [] }]) => [name, cmd, deps])))
        return [{ files: one.files, own, theirs }];
      return isDeepStrictEqual(used, answer.used) ? [] : [{ files: one.files, used, theirs: answer.used }];
    });
    expect(differences.slice(0, 1)).toEqual([]);
    expect(filled).toBeGreaterThan(CASES / 20);
  });
});

/** Whether commands, dependencies and directory are texts that a stage can have. */
function isUsable(stages: NonNullable<Answer['stages']>): boolean {
  const isText = (one: unknown) => typeof one === 'string' && one !== '';
  const isPath = (one: unknown) => isText(one) && !/^([/~]|[a-z0-9+]+:\/\/)|(^|\/)\.\.(\/|$)/i.test(one as string);
  return stages.every(
    ([, { cmd, deps = [], wdir = 'x' }]) =>
      (Array.isArray(cmd) ? cmd.length > 0 && cmd.every(isText) : isText(cmd)) && deps.every(isPath) && isPath(wdir),
  );
}
