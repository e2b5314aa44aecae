import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { UserError } from '../../src/core/errors.js';
import type { StageFailure } from '../../src/pipeline/stage-result.js';
import { TemporaryRepository } from '../support/temporary-repository.js';

/**
 * Pipelines that cannot work, each of its own kind; `hostile-inputs.test.ts` has those that would lead out of the
 * repository, and broken locks. The error must name the culprit, the line where it stands, and what to do; and every file
 * must be as it was, outputs of earlier runs above all.
 */
interface Case {
  kind: string;
  files: Record<string, string>;
  setUp?: (repository: TemporaryRepository) => void;
  verb?: string;
  targets?: string[];
  dryRun?: boolean;
  exit?: 1 | 2 | 3 | 4;
  code: string;
  /** `file:line` of the culprit. */
  at?: string;
  /** What the message must name. */
  names: string | RegExp;
}

type More = Partial<Case> & Pick<Case, 'names'>;

/** A dvc.yaml with a mistake in it. */
const file = (kind: string, text: string, at: number, more: More): Case => ({
  kind,
  files: { 'dvc.yaml': text },
  code: 'DVC_YAML_INVALID',
  at: `dvc.yaml:${at}`,
  ...more,
});
/** The same of a stage that is right but for the given lines, the first of them line 4. */
const stage = (kind: string, lines: string, more: More, at = 4): Case =>
  file(kind, `stages:\n  train:\n    cmd: echo\n${lines.replace(/^(?=.)/gm, '    ')}\n`, at, more);
const yaml = (kind: string, text: string, at: number, more: More): Case =>
  file(kind, text, at, { code: 'YAML_INVALID', ...more });
/** A stage that cannot be run. */
const run = (kind: string, lines: string, more: More & Partial<Pick<Case, 'files'>>): Case => ({
  ...stage(kind, lines, { code: '', ...more }, 2),
  files: {
    'dvc.yaml': `stages:\n  train:\n    cmd: touch model\n${lines.replace(/^(?=.)/gm, '    ')}\n`,
    ...more.files,
  },
});

const CASES: Case[] = [
  // The text
  yaml('a tab', 'stages:\n  train:\n\tcmd: echo\n', 3, { names: /tab/ }),
  yaml('a stage twice', 'stages:\n  a: {cmd: x}\n  a: {cmd: y}\n', 3, { names: /"a"/ }),
  yaml('a key twice', 'stages:\n  a:\n    cmd: x\n    cmd: y\n', 4, { names: /"cmd"/ }),
  yaml('two documents', 'stages: {}\n---\nstages: {}\n', 2, { names: /document/ }),
  yaml('an open quote', 'stages:\n  a:\n    cmd: "echo\n', 4, { names: /quote/ }),
  yaml('an unquoted template in brackets', 'stages:\n  a:\n    cmd: x\n    outs: [${dir}/o]\n', 4, {
    names: /flow sequence/,
  }),
  yaml('aliases without end', bomb(), 6, { names: /alias/ }),
  yaml('an alias of nothing', 'stages:\n  a:\n    cmd: *other\n', 3, { names: /other/ }),
  yaml('a control character', 'stages:\n  a:\n    cmd: "echo \u0001"\n', 3, { names: /\\x01|U\+0001|character/ }),
  file('a list', '- cmd: x\n', 1, { names: /dvc\.yaml is a map/ }),
  file('stages that are a list', 'stages:\n- cmd: x\n', 1, { names: /`stages` is a map/ }),
  file('a stage that is a word', 'stages:\n  train: echo\n', 2, { names: /"train"/ }),
  file('a misspelt section', 'stage:\n  train: {cmd: x}\n', 1, { names: /"stage"/ }),
  file('metrics that are a map', 'metrics: {a: b}\n', 1, { names: /`metrics`/ }),
  file('a metric that is a number', 'metrics:\n- a.json\n- 3\n', 3, { names: /3/ }),
  file('plots that are a word', 'plots: p.csv\n', 1, { names: /`?plots`?/ }),
  file('a plot with an unknown property', 'plots:\n- p.csv:\n    xlabel: step\n', 3, { names: /xlabel/ }),
  file('an artifact without a path', 'artifacts:\n  model:\n    type: model\n', 2, { names: /"model"/ }),
  file('an artifact with an unknown key', 'artifacts:\n  model:\n    paht: m\n', 3, { names: /"paht"/ }),

  // Stages
  file('no command', 'stages:\n  train:\n    deps: [a]\n', 2, { names: /`cmd`/ }),
  file('an empty list of commands', 'stages:\n  train:\n    cmd: []\n', 3, { names: /`cmd`/ }),
  file('a command that is a map', 'stages:\n  train:\n    cmd: {run: x}\n', 3, { names: /run/ }),
  file('a command that is a number', 'stages:\n  train:\n    cmd: 123456789012345678901234567890\n', 3, {
    names: /123456/,
  }),
  file('a command of the list that is a number', 'stages:\n  train:\n    cmd:\n    - x\n    - .inf\n', 5, {
    names: /cmd/,
  }),
  stage('dependencies that are a word', 'deps: data', { names: /`deps`/ }),
  stage('a dependency that is a map', 'deps:\n- a\n- data: {x: 1}', { names: /data/ }, 6),
  stage('a dependency that is empty', "deps:\n- ''", { names: /""/ }, 5),
  stage('a dependency in the cloud', 'deps:\n- s3://bucket/x', { names: /s3:\/\/bucket\/x/ }, 5),
  stage('a dependency that is a dataset', 'deps:\n- ds://images', { names: /ds:\/\/images/ }, 5),
  stage('outputs that are a map', 'outs:\n  model: {cache: false}', { names: /`outs`/ }),
  stage('an unknown flag', 'outs:\n- model:\n    cahce: false', { names: /"cahce"/ }, 6),
  stage('a flag that is neither true nor false', 'outs:\n- model:\n    persist: sometimes', { names: /sometimes/ }, 6),
  stage('a flag that stands beside its output', 'outs:\n- model:\n  cache: false', { names: /"cache"/ }, 6),
  stage('an output that is a number', 'outs:\n- 7', { names: /7/ }, 5),
  stage("an output in DVC's directory", 'outs:\n- .dvc/config', { names: /\.dvc\/config/ }, 5),
  stage('the repository as output', 'outs:\n- .', { names: /repository itself/ }, 5),
  stage('an output twice', 'outs: [model]\nmetrics: [./model]', { names: /model/ }, 2),
  stage('what is read and made', 'deps: [model]\nouts: [model/]', { names: /model/ }, 2),
  stage('parameters that are a word', 'params: lr', { names: /`params`/ }),
  stage('a parameter that is a number', 'params:\n- lr\n- 1.5', { names: /parameter/ }, 6),
  stage('keys of a parameter file that are no list', 'params:\n- p.yaml: lr', { names: /p\.yaml/ }, 5),
  stage('a metric file outside', 'metrics:\n- ../m.json', { names: /\.\.\/m\.json/ }, 5),
  stage('an unknown property of a plot', 'plots:\n- p.csv:\n    xlabel: step', { names: /"xlabel"/ }, 6),
  stage('frozen that is a word', 'frozen: very', { names: /very/ }),
  stage('always_changed that is a number', 'always_changed: 3', { names: /3/ }),
  stage('a description that is a list', 'desc: [a, b]', { names: /`desc`/ }),
  stage('a working directory that is a list', 'wdir: [a]', { names: /wdir/ }),
  stage('a misspelt key', 'parms: [lr]', { names: /"parms"/ }),

  // Templates
  stage('a value that is nowhere', 'outs:\n- m_${model.name}', { names: /model\.name/ }, 5),
  stage('an empty template', "outs:\n- 'm_${}'", { names: /\$\{\}/ }, 5),
  stage('a list where one value belongs', 'vars: [{many: [1, 2]}]\nouts:\n- m_${many}', { names: /many/ }, 6),
  stage('a map where one value belongs', 'vars: [{some: {a: 1}}]\ndeps:\n- ${some}', { names: /some/ }, 6),
  stage('item outside of foreach', 'deps:\n- ${item}', { names: /item/ }, 5),
  file('vars that are a map', 'vars: {a: 1}\nstages:\n  s: {cmd: x}\n', 1, { names: /`vars`/ }),
  file('a file of vars that is not there', 'vars:\n- nowhere.yaml\nstages:\n  s: {cmd: x}\n', 2, {
    names: /nowhere\.yaml/,
  }),
  file('a value that is defined twice', 'vars:\n- a: {b: 1}\n- a: {b: 2}\nstages:\n  s: {cmd: x}\n', 3, {
    names: /a\.b/,
  }),
  file('templates in vars', "vars:\n- a: '${b}'\nstages:\n  s: {cmd: x}\n", 2, { names: /`vars`/ }),
  file('a date among the vars', 'vars:\n- day: 2024-01-01\nstages:\n  s: {cmd: x}\n', 2, { names: /2024-01-01/ }),
  file('keys that a file of vars has not', 'vars:\n- p.yaml:lr,mu\nstages:\n  s: {cmd: x}\n', 2, {
    files: { 'dvc.yaml': 'vars:\n- p.yaml:lr,mu\nstages:\n  s: {cmd: x}\n', 'p.yaml': 'lr: 1\n' },
    names: /mu/,
  }),
  file('foreach over one value', 'stages:\n  s:\n    foreach: 3\n    do: {cmd: x}\n', 3, {
    names: /`foreach` of stage "s"/,
  }),
  file('foreach without do', 'stages:\n  s:\n    foreach: [a]\n', 2, { names: /`do`/ }),
  file('do without foreach', 'stages:\n  s:\n    do: {cmd: x}\n', 2, { names: /do/ }),
  file('foreach and matrix', 'stages:\n  s:\n    foreach: [a]\n    matrix: {b: [c]}\n    do: {cmd: x}\n', 2, {
    names: /"s"/,
  }),
  file('a command beside do', 'stages:\n  s:\n    foreach: [a]\n    do: {cmd: x}\n    cmd: y\n', 5, { names: /do/ }),
  file('a stage of a group without a command', 'stages:\n  s:\n    foreach: [a]\n    do: {deps: [x]}\n', 4, {
    names: /`cmd`/,
  }),
  file('a matrix of one value', 'stages:\n  s:\n    matrix: {a: 3}\n    cmd: x\n', 3, {
    names: /`matrix` of stage "s"/,
  }),
  file('an axis that is nowhere', 'stages:\n  s:\n    matrix: {a: [1]}\n    cmd: x ${item.b}\n', 4, {
    names: /item\.b/,
  }),
  {
    kind: 'a matrix with an empty axis has no stages',
    files: { 'dvc.yaml': 'stages:\n  s:\n    matrix: {a: [1], b: []}\n    cmd: x\n' },
    targets: ['s'],
    code: 'TARGET_UNKNOWN',
    names: /"s"/,
  },
  {
    kind: 'parameters with conflict markers',
    files: {
      'dvc.yaml': 'stages:\n  s:\n    cmd: echo ${lr}\n',
      'params.yaml': 'a: 1\n<<<<<<< HEAD\nlr: 1\n=======\nlr: 2\n>>>>>>> theirs\n',
    },
    code: 'YAML_INVALID',
    at: 'params.yaml:2',
    names: /conflict markers/,
  },

  // Stages together
  {
    kind: 'a circle',
    files: {
      'dvc.yaml':
        'stages:\n  a:\n    cmd: x\n    deps: [o2]\n    outs: [o1]\n  b:\n    cmd: x\n    deps: [o1]\n    outs: [o2]\n',
    },
    code: 'PIPELINE_CYCLE',
    at: 'dvc.yaml:6',
    names: /a → b → a|b → a → b/,
  },
  {
    kind: 'a stage that reads from what it makes',
    files: { 'dvc.yaml': 'stages:\n  a:\n    cmd: x\n    deps: [out/part]\n    outs: [out]\n' },
    code: 'PIPELINE_CYCLE',
    at: 'dvc.yaml:2',
    names: /a → a/,
  },
  {
    kind: 'one file with two makers',
    files: { 'dvc.yaml': 'stages:\n  a:\n    cmd: x\n    outs: [o]\n  b:\n    cmd: x\n    outs: [./o]\n' },
    code: 'OUTPUTS_OVERLAP',
    at: 'dvc.yaml:5',
    names: /"o" has two makers/,
  },
  {
    kind: 'an output inside another one',
    files: { 'dvc.yaml': 'stages:\n  a:\n    cmd: x\n    outs: [o]\n  b:\n    cmd: x\n    outs: [o/in]\n' },
    verb: 'status',
    code: 'OUTPUTS_OVERLAP',
    at: 'dvc.yaml:5',
    names: /"o\/in" lies inside the output "o"/,
  },
  {
    kind: 'one file with makers in two dvc.yaml',
    files: {
      'dvc.yaml': 'stages:\n  a:\n    cmd: x\n    outs: [sub/o]\n',
      'sub/dvc.yaml': 'stages:\n  b:\n    cmd: x\n    outs: [o]\n',
    },
    verb: 'dag',
    code: 'OUTPUTS_OVERLAP',
    at: 'sub/dvc.yaml:2',
    names: /sub\/o/,
  },
  {
    kind: 'a stage that makes what a .dvc file tracks',
    files: {
      'dvc.yaml': 'stages:\n  a:\n    cmd: x\n    outs: [o]\n',
      'o.dvc': 'outs:\n- md5: d41d8cd98f00b204e9800998ecf8427e\n  path: o\n',
    },
    code: 'OUTPUTS_OVERLAP',
    at: 'dvc.yaml:2',
    names: /"o"/,
  },
  {
    kind: 'a group whose stages make one file',
    files: { 'dvc.yaml': 'stages:\n  s:\n    foreach: [a, b]\n    do:\n      cmd: x\n      outs: [o]\n' },
    verb: 'freeze',
    targets: ['s'],
    code: 'OUTPUTS_OVERLAP',
    names: /"o" has two makers/,
  },
  {
    kind: 'a dvc.yaml in an output',
    files: {
      'dvc.yaml': 'stages:\n  a:\n    cmd: x\n    outs: [sub]\n',
      'sub/dvc.yaml': 'stages:\n  b: {cmd: x}\n',
    },
    code: 'PIPELINE_FILE_IN_OUTPUT',
    at: 'dvc.yaml:2',
    names: /sub\/dvc\.yaml/,
  },

  // Files that are not files, and targets
  {
    kind: 'a lock that is a directory',
    files: { 'dvc.yaml': 'stages:\n  s: {cmd: x}\n', 'dvc.lock/x': '' },
    code: 'FILE_UNREADABLE',
    names: /dvc\.lock/,
  },
  {
    kind: 'parameters that are a directory',
    files: { 'dvc.yaml': 'stages:\n  s: {cmd: "echo ${lr}"}\n', 'params.yaml/x': '' },
    code: 'FILE_UNREADABLE',
    names: /params\.yaml/,
  },
  {
    kind: 'a lock that git ignores',
    files: { 'dvc.yaml': 'stages:\n  s: {cmd: "true"}\n', '.gitignore': '*.lock\n' },
    code: 'LOCK_IGNORED',
    names: /dvc\.lock/,
  },
  {
    kind: 'a lock from the future',
    files: { 'dvc.yaml': 'stages:\n  s: {cmd: x}\n', 'dvc.lock': "schema: '4.0'\nthings: {}\n" },
    verb: 'run',
    dryRun: true,
    code: 'LOCK_INVALID',
    at: 'dvc.lock:1',
    names: /4\.0/,
  },
  {
    kind: 'a lock entry without a command',
    files: { 'dvc.yaml': 'stages:\n  s: {cmd: x}\n', 'dvc.lock': "schema: '2.0'\nstages:\n  s:\n    deps: []\n" },
    code: 'LOCK_INVALID',
    at: 'dvc.lock:4',
    names: /"s"/,
  },
  {
    kind: 'a misspelt target',
    files: { 'dvc.yaml': 'stages:\n  train: {cmd: x}\n' },
    targets: ['trian'],
    code: 'TARGET_UNKNOWN',
    names: /"trian"/,
  },
  {
    kind: 'a key that a group has not',
    files: { 'dvc.yaml': 'stages:\n  s:\n    foreach: [a]\n    do: {cmd: x}\n' },
    targets: ['s@b'],
    code: 'TARGET_UNKNOWN',
    names: /s@b/,
  },
  { kind: 'no pipeline', files: {}, code: 'PIPELINE_MISSING', names: /dvc\.yaml/ },

  // What only a run finds out: outputs of an earlier one are there
  run('a dependency that is missing', 'deps: [data]\nouts: [model]', { names: /data/ }),
  run('a working directory that is missing', 'wdir: nowhere\nouts: [../model]', { names: /nowhere/ }),
  run('a parameter file that is missing', 'params: [lr]\nouts: [model]', { names: /params\.yaml/ }),
  run('a parameter that is missing', 'params: [lr, mu]\nouts: [model]', {
    files: { 'params.yaml': 'lr: 1\n' },
    names: /mu/,
  }),
  run('a parameter below a number', 'params: [lr.start]\nouts: [model]', {
    files: { 'params.yaml': 'lr: 1\n' },
    names: /lr\.start/,
  }),
  run('parameters that are no YAML', 'params: [p.json: [lr]]\nouts: [model]', {
    files: { 'p.json': '{"lr": 1,\n oops}\n' },
    exit: 2,
    names: /p\.json|JSON/,
  }),
  run('an output below a file', 'outs: [notes.txt/model]', { exit: 1, names: /notes\.txt/ }),
];

/** Nine levels of nine aliases each. */
function bomb(): string {
  const levels = ['a: &a [x,x,x,x,x,x,x,x,x]'];
  for (const pair of ['ba', 'cb', 'dc', 'ed', 'fe', 'gf', 'hg', 'ih'])
    levels.push(`${pair[0]}: &${pair[0]} [${Array(9).fill(`*${pair[1]}`).join(',')}]`);
  return `${levels.join('\n')}\nstages: *i\n`;
}

describe('broken pipelines', () => {
  let repository: TemporaryRepository;
  beforeEach(() => {
    repository = new TemporaryRepository({ 'notes.txt': 'mine\n', model: 'of an earlier run\n' });
  });
  afterEach(() => repository.dispose());

  test('are of at least forty kinds', () => {
    const kinds = new Set(CASES.map(({ kind }) => kind));
    expect(kinds.size).toBe(CASES.length);
    expect(kinds.size).toBeGreaterThanOrEqual(40);
  });

  test.each(CASES.map((one) => [one.kind, one] as const))('%s', async (_, one) => {
    for (const [path, content] of Object.entries(one.files)) {
      mkdirSync(dirname(join(repository.root, path)), { recursive: true });
      writeFileSync(join(repository.root, path), content);
    }
    one.setUp?.(repository);
    const before = treeOf(repository);
    const ended = await outcomeOf(one);
    expect(ended).toMatchObject({ exit: one.exit ?? 2 });
    if (one.code !== '') expect(ended.code).toBe(one.code);
    expect(ended.text).toMatch(one.names);
    expect(ended.hint).not.toBe('');
    if (one.at) expect(ended.places).toContain(one.at);
    expect(treeOf(repository)).toEqual(before);
  });

  async function outcomeOf(one: Case) {
    try {
      const context = { dryRun: one.dryRun ?? false };
      const { exitCode, json, text } = await repository.run(one.verb ?? 'repro', one.targets ?? [], {}, context);
      const failures = (json as { stages?: { failure?: StageFailure }[] }).stages ?? [];
      const failure = failures.find((stage) => stage.failure)?.failure;
      return {
        exit: exitCode,
        code: '',
        text: failure?.message ?? (text as string),
        hint: failure?.hint ?? '',
        places: failure?.location ? [`${failure.location.file}:${failure.location.line}`] : [],
      };
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      const { exitCode: exit, code, message, hint, mistakes, location } = error;
      const all = [{ message, hint, location }, ...mistakes];
      return {
        exit,
        code,
        text: all.map((said) => said.message).join('\n'),
        hint: all.find((said) => said.hint)?.hint ?? '',
        places: all.flatMap((said) => (said.location ? [`${said.location.file}:${said.location.line}`] : [])),
      };
    }
  }
});

/** Every file but git's own and temporary ones, by its content. */
function treeOf({ root }: TemporaryRepository): Record<string, string> {
  const files = readdirSync(root, { recursive: true, withFileTypes: true, encoding: 'utf8' })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(root.length + 1))
    .filter((path) => !/^(\.git|\.dvc\/(tmp|cache))\//.test(path));
  return Object.fromEntries(
    files.sort().map((path) => [
      path,
      createHash('md5')
        .update(readFileSync(join(root, path)))
        .digest('hex'),
    ]),
  );
}
