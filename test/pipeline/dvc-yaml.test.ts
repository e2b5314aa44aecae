import { describe, expect, test } from '@jest/globals';
import { UserError, formatLocation } from '../../src/core/errors.js';
import { lockPathOf, parseDvcYaml, parseParams } from '../../src/pipeline/index.js';
import type { YamlValue } from '../../src/platform/yaml/index.js';

const mistakesOf = (text: string, path = 'dvc.yaml'): string[] => {
  try {
    parseDvcYaml(text, path);
    return [];
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    expect(error).toMatchObject({ code: 'DVC_YAML_INVALID', exitCode: 2 });
    return error.mistakes.map(({ message, hint, location }) =>
      [formatLocation(location!), message, ...(hint === undefined ? [] : [`(${hint})`])].join(' '),
    );
  }
};
const stagesOf = (text: string, path = 'dvc.yaml') => parseDvcYaml(text, path).stages;

describe('parseDvcYaml', () => {
  test('resolves every path against the root and keeps it as written', () => {
    const text = `stages:
  train:
    cmd: [make, "train \\\\\${HOME}"]
    wdir: ../models
    deps: [./train.py, ../data/]
    params: [lr, layers.0, {other.json: [a, b.c]}, {other.json: [d]}, {whole.yaml: }, {empty.yaml: []}]
    outs:
      - model.pkl: {persist: true, push: false, remote: s3, desc: text, labels: [a], meta: {x: 1}}
    metrics: [m.json: {cache: false}]
    plots: [roc.csv: [{x: a, y: b}, {cache: false}], loss.csv: {template: linear}]
    frozen: true
    always_changed: true
    desc: words
    meta: {any: thing}
metrics: [m.json]
params: [p.yaml]
plots: [anything]
artifacts: {model: {path: x}}
`;
    const file = parseDvcYaml(text, 'pipelines/dvc.yaml');
    expect(file).toMatchObject({
      path: 'pipelines/dvc.yaml',
      metrics: ['pipelines/m.json'],
      params: ['pipelines/p.yaml'],
    });
    const out = { owner: 'pipelines/dvc.yaml:train', cached: true, pushed: true, persist: false };
    expect(file.stages).toEqual([
      {
        address: 'pipelines/dvc.yaml:train',
        name: 'train',
        file: 'pipelines/dvc.yaml',
        line: 2,
        column: 3,
        description: 'words',
        settings: { resources: new Map(), retries: 0 },
        workingDirectory: 'models',
        command: ['make', 'train ${HOME}'],
        dependencies: [
          { written: './train.py', path: 'models/train.py' },
          { written: '../data/', path: 'data' },
        ],
        params: [
          { written: 'params.yaml', path: 'models/params.yaml', keys: ['lr', 'layers.0'] },
          { written: 'other.json', path: 'models/other.json', keys: ['a', 'b.c', 'd'] },
          { written: 'whole.yaml', path: 'models/whole.yaml', keys: null },
          { written: 'empty.yaml', path: 'models/empty.yaml', keys: null },
        ],
        outputs: [
          {
            ...out,
            kind: 'out',
            written: 'model.pkl',
            path: 'models/model.pkl',
            persist: true,
            pushed: false,
            remote: 's3',
          },
          { ...out, kind: 'metric', written: 'm.json', path: 'models/m.json', cached: false },
          { ...out, kind: 'plot', written: 'roc.csv', path: 'models/roc.csv', cached: false, plot: { x: 'a', y: 'b' } },
          { ...out, kind: 'plot', written: 'loss.csv', path: 'models/loss.csv', plot: { template: 'linear' } },
        ],
        frozen: true,
        alwaysChanged: true,
      },
    ]);
    expect(lockPathOf(file.path)).toBe('pipelines/dvc.lock');
  });

  test.each([
    ['', []],
    ['stages:\n', []],
    ['stages: {b: {cmd: x}, a: {cmd: x}, "10": {cmd: x}}', ['b', 'a', '10']],
  ])('%j holds the stages %j, in the order of the file', (text, names) => {
    expect(stagesOf(text).map(({ name }) => name)).toEqual(names);
  });

  test('a whole file outweighs its keys, wherever it is named', () => {
    const [stage] = stagesOf('stages: {a: {cmd: x, params: [lr, {params.yaml: }, seed]}}');
    expect(stage!.params).toEqual([{ written: 'params.yaml', path: 'params.yaml', keys: null }]);
  });

  test('bears a dependency that is written twice, as DVC does', () => {
    expect(stagesOf('stages: {a: {cmd: x, deps: [b, ./b, params.yaml], params: [lr]}}')[0]!.dependencies).toHaveLength(
      3,
    );
  });

  test.each<[string, string[]]>([
    [
      'stages: [a]',
      [
        'dvc.yaml:1:1 `stages` is a map of names (Write each on a line of its own: `name: …`, its content indented below.)',
      ],
    ],
    [
      '- a',
      [
        'dvc.yaml:1:1 dvc.yaml is a map of names (Write each on a line of its own: `name: …`, its content indented below.)',
      ],
    ],
    [
      'stages:\n  a:\n',
      [
        'dvc.yaml:2:3 a stage needs `cmd`: a command, or a list of commands (Write what shall be run: `cmd: python train.py`.)',
      ],
    ],
    [
      'stages: {a: {cmd: []}}',
      [
        'dvc.yaml:1:14 a stage needs `cmd`: a command, or a list of commands (Write what shall be run: `cmd: python train.py`.)',
      ],
    ],
    [
      'stages: {a: {cmd: [x, 3]}}',
      ['dvc.yaml:1:23 `cmd` is a command, or a list of commands, not 3 (If it shall be text, put it between quotes.)'],
    ],
    [
      'stages: {a: {cmd: ""}}',
      ['dvc.yaml:1:14 `cmd` is a command, or a list of commands, not "" (Write it, or delete the line.)'],
    ],
    ['stagse: {}', ['dvc.yaml:1:1 unknown key "stagse" (Did you mean "stages"?)']],
    ['stages: {a: {cmd: x, out: [b]}}', ['dvc.yaml:1:22 unknown key "out" (Did you mean "outs"?)']],
    [
      'stages: {a: {cmd: x, outs: {b: {}}}}',
      ['dvc.yaml:1:22 `outs` is a list (Write each entry on a line of its own, after a dash.)'],
    ],
    [
      'stages: {a: {cmd: x, outs: [b: {cached: false}]}}',
      ['dvc.yaml:1:33 unknown key "cached" (Did you mean "cache"?)'],
    ],
    ['stages: {a: {cmd: x, outs: [b: {cache: no}]}}', ['dvc.yaml:1:33 `cache` cannot be "no" (Write true or false.)']],
    [
      'stages: {a: {cmd: x, outs: [[b]]}}',
      [
        'dvc.yaml:1:29 an output is a path, or a path with flags, not ["b"] (If it shall be text, put it between quotes.)',
      ],
    ],
    [
      'stages: {a: {cmd: x, outs: [.]}}',
      ['dvc.yaml:1:29 the repository itself cannot be an output (Name the files or directories that the stage makes.)'],
    ],
    [
      'stages: {a: {cmd: x, outs: [b, ./b]}}',
      ['dvc.yaml:1:10 stage "a" names "./b" twice (A path is either a dependency or an output, and an output once.)'],
    ],
    [
      'stages: {a: {cmd: x, deps: [b], outs: [b]}}',
      ['dvc.yaml:1:10 stage "a" names "b" twice (A path is either a dependency or an output, and an output once.)'],
    ],
    [
      'stages: {a: {cmd: x, deps: [1]}}',
      ['dvc.yaml:1:29 a dependency is a path, not 1 (If it shall be text, put it between quotes.)'],
    ],
    [
      'datasets: [{name: d, type: dc, url: x}]\nstages: {a: {cmd: x, deps: [s3://b/k, ds://d]}}',
      [
        'dvc.yaml:2:29 "s3://b/k" is not a local path (Track it with `assay import-url` (or `assay import`) and depend on the local copy.)',
        'dvc.yaml:2:39 "ds://d" is a dataset, which Assay does not read (Track it with `assay import-url` (or `assay import`) and depend on the local copy.)',
      ],
    ],
    [
      'stages: {a: {cmd: x, wdir: /tmp}}',
      [
        'dvc.yaml:1:22 "/tmp" is not a path inside the repository (Use a path relative to this file that stays inside the repository.)',
      ],
    ],
    [
      'stages: {a: {cmd: x, params: [[lr]]}}',
      [
        'dvc.yaml:1:31 a parameter is a dotted key, or a file with a list of keys, not ["lr"] (Write `- train.lr`, or `- other.yaml:` with a list of keys below it.)',
      ],
    ],
    [
      'stages: {a: {cmd: x, params: [p.yaml: lr]}}',
      ['dvc.yaml:1:31 `p.yaml` is a list (Write each entry on a line of its own, after a dash.)'],
    ],
    ['stages: {a: {cmd: x, frozen: yes}}', ['dvc.yaml:1:22 `frozen` cannot be "yes" (Write true or false.)']],
    [
      'stages: {a: {foreach: [1], cmd: x}}',
      ['dvc.yaml:1:10 stage "a" needs `do` beside foreach (Write the stage to be repeated below `do:`.)'],
    ],
    [
      'stages: {a: {foreach: 3, do: {cmd: x}}}',
      ['dvc.yaml:1:14 `foreach` of stage "a" is not a list or a map (Write `[one, two]`, or `key: value` lines.)'],
    ],
    [
      'stages: {a: {foreach: [1], do: {cmd: x}, cmd: y}}',
      ['dvc.yaml:1:42 "cmd" of stage "a" stands beside `do` (Move it below `do`.)'],
    ],
    [
      'stages: {a: {matrix: {x: 3}, cmd: y}}',
      ['dvc.yaml:1:14 `matrix` of stage "a" is not a map of lists (Write `axis: [one, two]`.)'],
    ],
    [
      'stages: {a: {matrix: {x: [3]}, do: {cmd: y}}}',
      ['dvc.yaml:1:32 `do` belongs to foreach (Write `foreach:` before it, or its content in its place.)'],
    ],
    [
      'stages: {a: {foreach: [1, 2], do: {cmd: x, out: [y]}}}',
      ['dvc.yaml:1:44 unknown key "out" (Did you mean "outs"?)'],
    ],
    ['vars: {}', ['dvc.yaml:1:1 `vars` is a list of files and maps (Write `- params.json`, or `- name: value`.)']],
    [
      'vars: [none.yaml]',
      ['dvc.yaml:1:8 none.yaml does not exist (Correct the path; it is relative to the dvc.yaml, or to `wdir`.)'],
    ],
    [
      'vars: [../up.yaml]',
      ['dvc.yaml:1:8 "../up.yaml" is not a path inside the repository (Name a file of the repository.)'],
    ],
    [
      'vars: [{a: 1}, {a: 2}]',
      [
        'dvc.yaml:1:16 "a" is defined already and cannot be defined again (Define it in one place: params.yaml, a file of `vars`, or `vars` itself.)',
      ],
    ],
    ['vars: [{a: "${b}"}]', ['dvc.yaml:1:8 `vars` cannot hold templates (Write the value itself.)']],
    [
      'vars: [{a: 2020-01-01}]',
      ["dvc.yaml:1:8 a date (2020-01-01) cannot be used (Put it between quotes: '2020-01-01'.)"],
    ],
    ['metrics: [{}]', ['dvc.yaml:1:11 expected a path, not {} (If it shall be text, put it between quotes.)']],
  ])('%s', (text, mistakes) => {
    expect(mistakesOf(text)).toEqual(mistakes);
  });

  test.each([
    ['cmd: "echo ${x}"', 'dvc.yaml:1:14 there is no value ${x} (Define it in params.yaml or in `vars`.)'],
    ['cmd: x, deps: [a, "${x}"]', 'dvc.yaml:1:32 there is no value ${x} (Define it in params.yaml or in `vars`.)'],
    ['cmd: x, wdir: "${x}"', 'dvc.yaml:1:22 there is no value ${x} (Define it in params.yaml or in `vars`.)'],
    [
      'cmd: x, outs: ["${x.y[0]}"]',
      'dvc.yaml:1:29 there is no value ${x.y[0]} (Define it in params.yaml or in `vars`.)',
    ],
    [
      'cmd: "${a..b}"',
      'dvc.yaml:1:14 ${a..b} is not a key such as ${train.lr} or ${models[0]} (Write keys and indexes only; a backslash before it (\\${…}) leaves it to the shell.)',
    ],
    [
      'vars: [{m: {a: 1}}], cmd: "${m}"',
      'dvc.yaml:1:35 ${m} is a map, which makes flags of a command but no command (Write the program before it: python train.py ${m})',
    ],
    [
      'vars: [{m: {a: 1}}], cmd: x, deps: ["${m}"]',
      'dvc.yaml:1:50 ${m} is a map, which cannot stand here (Name one value of it, such as ${m.key}.)',
    ],
    [
      'vars: [{m: {a: [[1]]}}], cmd: "x ${m}"',
      'dvc.yaml:1:39 a list in the list "a" cannot be a flag (Use plain values.)',
    ],
  ])('a template that cannot be filled in: %s', (fields, mistake) => {
    expect(mistakesOf(`stages: {a: {${fields}}}`)).toEqual([mistake]);
  });

  test('a flag that slipped out of its output is seen', () => {
    const text = 'stages:\n  a:\n    cmd: x\n    outs:\n    - model.pkl:\n      cache: false\n';
    expect(mistakesOf(text)).toEqual([
      'dvc.yaml:6:7 "model.pkl" and "cache" stand in one entry (Indent "cache" deeper than "model.pkl" if it is a flag of it, or give it a dash of its own.)',
    ]);
  });

  test('all mistakes are told at once', () => {
    expect(mistakesOf('stages:\n  a: {cmd: x, dep: []}\n  b: {outs: [../..]}\nextra: 1\n')).toHaveLength(4);
  });

  test('text that is not YAML is refused with its place', () => {
    expect(() => parseDvcYaml('stages: [', 'dvc.yaml')).toThrow(expect.objectContaining({ code: 'YAML_INVALID' }));
  });
});

describe('templates', () => {
  const PARAMS: Record<string, YamlValue> = {
    'params.yaml': parseParams('lr: 1.0e-8\nmodels: [cnn, {name: big}]\nflag: true\n', 'params.yaml'),
    'more.yaml': parseParams('seed: 7\nlayers: {a: 1}\n', 'more.yaml'),
  };
  const filled = (text: string, style = {}) => parseDvcYaml(text, 'dvc.yaml', (path) => PARAMS[path], style).stages;

  test('fill in values of params.yaml, vars and the stage, spelled as Python spells them', () => {
    const text = [
      "vars: [more.yaml:seed, {out: 'm.bin'}]",
      'stages:',
      '  train:',
      '    vars: [{layers: {b: 2}}, more.yaml:layers]',
      '    cmd: train --lr ${lr} --seed ${seed} ${flag} ${layers} \\${HOME}',
      '    outs:',
      "    - ${out}: {cache: '${flag}'}",
      "metrics: ['${out}.json']",
    ].join('\n');
    const [stage] = filled(text);
    expect(stage).toMatchObject({
      command: 'train --lr 1e-08 --seed 7 true --b 2 --a 1 ${HOME}',
      outputs: [{ written: 'm.bin', cached: true }],
    });
  });

  test.each([
    ['foreach: [a, 1, 2.5, true]', ['s@a', 's@1', 's@2.5', 's@true']],
    ['foreach: "${models}"', ['s@0', 's@1']],
    ['foreach: {k1: x, k2: y}', ['s@k1', 's@k2']],
    ['foreach: []', []],
  ])('%s makes the stages %j', (foreach, names) => {
    expect(filled(`stages: {s: {${foreach}, do: {cmd: "x"}}}`).map(({ name }) => name)).toEqual(names);
  });

  test('matrix makes every combination', () => {
    const stages = filled('stages: {m: {matrix: {a: [x, y], b: [1, {n: 2}]}, cmd: "${item.a} ${key}"}}');
    expect(stages.map(({ name, command }) => [name, command])).toEqual([
      ['m@x-1', 'x x-1'],
      ['m@x-b1', 'x x-b1'],
      ['m@y-1', 'y y-1'],
      ['m@y-b1', 'y y-b1'],
    ]);
  });

  // dvc-formats §8.8
  test('a map in a command becomes flags', () => {
    const text = [
      'stages:',
      '  s:',
      "    vars: [{m: {a: 1, b: true, c: false, s: it's a b, l: [1, two, x y], nest: {k: 0.5, z: null}}}]",
      '    cmd: run ${m}',
    ].join('\n');
    const flags = `--s 'it'"'"'s a b' --l 1 two 'x y' --nest.k 0.5 --nest.z None`;
    expect(filled(text)[0]!.command).toBe(`run --a 1 --b ${flags}`);
    const optional = { bool: 'boolean_optional', list: 'append' } as const;
    expect(filled(text, optional)[0]!.command).toBe(
      `run --a 1 --b --no-c ${flags.replace(`--l 1 two 'x y'`, `--l 1 --l two --l 'x y'`)}`,
    );
  });
});
