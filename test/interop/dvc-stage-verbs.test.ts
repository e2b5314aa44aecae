import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals';
import fc from 'fast-check';
import { DvcSession } from '../support/dvc-session.js';
import { describeWithPeer } from '../support/peers.js';
import { TwinRepositories } from '../support/twin-repositories.js';

jest.setTimeout(180_000);

describeWithPeer('dvc-python', 'verbs of stages, beside the real DVC', (python) => {
  let home: string;
  let dvc: DvcSession;
  let twins: TwinRepositories;

  beforeAll(() => {
    home = mkdtempSync(join(tmpdir(), 'assay-dvc-'));
    dvc = new DvcSession(python, home);
  });
  afterAll(async () => {
    await dvc.stop();
    rmSync(home, { recursive: true, force: true });
  });
  beforeEach(() => {
    twins = new TwinRepositories(dvc);
  });
  afterEach(() => twins.dispose());

  const write = (files: Record<string, string>) =>
    twins.edit((repository) => Object.entries(files).forEach(([path, text]) => repository.write(path, text)));

  /** What both print for a command line, which must be equal; DVC's order of files is that of the disk. */
  async function said(line: string[], directory = '.', inOrder = true): Promise<string> {
    const { text } = await twins.assay(line, directory);
    const ours = (text as string).trimEnd();
    const theirs = (await dvc.succeed(join(twins.ours.root, directory), ...line)).trimEnd();
    const lines = (all: string) => (inOrder ? all : withoutNumbers(all).split('\n').sort().join('\n'));
    expect({ line, text: lines(ours) }).toEqual({ line, text: lines(theirs) });
    return ours;
  }

  /** Both say no, and neither changes anything. */
  async function refused(line: string[], code: string, directory = '.'): Promise<void> {
    await expect(twins.assay(line, directory)).rejects.toMatchObject({ code, exitCode: 2 });
    expect((await dvc.run(join(twins.theirs.root, directory), ...line)).status).not.toBe(0);
    twins.expectEqual(line.join(' '));
  }

  const PIPELINE = {
    'params.yaml': 'lr: 1\nnames: [x, y]\n',
    'data.dvc': 'desc: the data\nouts:\n- md5: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\n  path: data\n',
    'dvc.yaml': `# head
stages:
  prep:   # the first
    cmd: cp -r data prepared
    deps: [data, code.py]
    outs:
    - ./prepared/    # out
  # about train
  train:
    desc: "\\n  Train it all \\nwith a second line"
    cmd: sh -c 'echo > model'
    params: [lr, {other.json: [a]}]
    frozen:   false   # not yet
    deps: [prepared/a.txt]
    outs: [model]
  report:
    cmd: echo
    deps: [model]
    metrics: [m.json, {n.json: {cache: false}}]
    plots: [p.csv]
    outs: [r]
  reads: {cmd: echo, deps: [model], params: [lr], meta: {a: 1}}
  each:
    foreach: \${names}
    do:
      cmd: echo \${item} > e.\${item}   # body
      deps: [model]
      outs: ['e.\${item}']
  mat:
    matrix: {a: [1, 2], b: [u, v]}
    cmd: echo \${item.a} \${item.b}
    deps: [e.x]
  lonely:
    cmd: echo
    always_changed: true
  wide:
    cmd: echo
    outs: [a b, "größe", "表", aaaaaaaaaaaaaaaaaaaaaaaaaaaa1, aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa2, deep/x, deep/y, bbb/z, deep/z]
  表計算:
    cmd: echo
# end
`,
    'sub/dvc.yaml':
      "stages:\n  s1:\n    cmd: echo > f\n    deps: [../model]\n    outs: [f]\n  s2: {cmd: echo, desc: ' '}\n",
    'sub/in.dvc': 'outs:\n- md5: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\n  path: in\n',
  };

  describe('stage list', () => {
    test.each([
      [[], '.'],
      [['prep', 'each', 'mat@1-u', 'data.dvc', 'sub/dvc.yaml', 'sub/dvc.yaml:s1', 'prep'], '.'],
      [['--name-only', 'mat'], '.'],
      [['--names-only', 'train', 'dvc.yaml'], '.'],
      [[], 'sub'],
      [['../dvc.yaml:train', '../dvc.yaml:each', 's1', '../data.dvc', 'in.dvc'], 'sub'],
    ])('%j in %s', async (args, directory) => {
      write(PIPELINE);
      expect(await said(['stage', 'list', ...args], directory)).not.toBe('');
    });

    test('of the whole repository, or all below a directory', async () => {
      write(PIPELINE);
      for (const directory of ['.', 'sub']) {
        await said(['stage', 'list', '--all'], directory, false);
        await said(['stage', 'list', '-R', '.'], directory, false);
        await said(['stage', 'list', '-R', '..', '--names-only'].slice(0, directory === '.' ? 2 : 5), directory, false);
      }
    });

    test('leaves out what cannot be read, or says so', async () => {
      write({ ...PIPELINE, 'broken/dvc.yaml': 'stages:\n  a: {cdm: x}\n' });
      await said(['stage', 'list', '--all'], '.', false);
      await said(['stage', 'list']);
      await refused(['stage', 'list', '--all', '--fail'], 'DVC_YAML_INVALID');
      await refused(['stage', 'list', 'broken/dvc.yaml'], 'DVC_YAML_INVALID');
    });

    test.each([[['nothing']], [['sub']], [['other/dvc.yaml']], [['none.dvc']], [['dvc.yaml:nothing']], [['each@z']]])(
      'refuses %j',
      async (args) => {
        write(PIPELINE);
        const code = /dvc\.yaml$|\.dvc$/.test(args[0]!) ? 'PIPELINE_MISSING' : 'TARGET_UNKNOWN';
        await refused(['stage', 'list', ...args], code);
      },
    );
  });

  describe('dag', () => {
    const TARGETS = [
      '',
      'train',
      'model',
      'data.dvc',
      'each',
      'mat@2-v',
      'sub/dvc.yaml',
      'sub/dvc.yaml:s1',
      'prepared/a.txt',
    ];

    test.each(['.', 'sub'])('as Mermaid and for Graphviz, in %s', async (directory) => {
      write(PIPELINE);
      const here = (target: string) =>
        directory === '.' ? target : /[./]/.test(target) ? `../${target}` : `../dvc.yaml:${target}`;
      for (const target of directory === '.' ? TARGETS : TARGETS.slice(0, 5)) {
        const args =
          target === '' ? [] : target === 'model' ? [directory === '.' ? 'model' : '../model'] : [here(target)];
        await said(['dag', '--mermaid', ...args], directory, false);
        await said(['dag', '--md', '--full', '--collapse-foreach-matrix', ...args], directory, false);
        await said(['dag', '--dot', ...args], directory, false);
        // DVC breaks off at a path: "unexpected error - The node m is not in the digraph".
        // DVC takes a stage without outputs for no target.
        if (['model', 'prepared/a.txt', 'mat@2-v'].includes(target)) continue;
        await said(['dag', '--outs', '--mermaid', ...args], directory, false);
        await said(['dag', '-o', '--dot', '--full', ...args], directory, false);
      }
    });

    test('in the order of a file', async () => {
      write({ 'dvc.yaml': PIPELINE['dvc.yaml'], 'params.yaml': PIPELINE['params.yaml'] });
      await said(['dag', '--dot']);
      await said(['dag', '--mermaid']);
      await said(['dag', '--dot', '--outs']);
    });

    test.each([[['nothing']], [['params.yaml']], [['--outs', '--collapse-foreach-matrix']]])(
      'refuses %j',
      async (args) => {
        write(PIPELINE);
        await refused(['dag', ...args], args.length > 1 ? 'OPTION_INVALID' : 'TARGET_UNKNOWN');
      },
    );
  });

  test('stage list and dag of random graphs', async () => {
    const place = fc.constantFrom('', 'sub/', 'sub/deep/', 'other/');
    const stage = fc.record({
      place,
      needs: fc.array(fc.nat(), { maxLength: 4 }),
      outs: fc.integer({ min: 0, max: 3 }),
      kind: fc.constantFrom('plain', 'plain', 'foreach', 'matrix', 'directory'),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(stage, { minLength: 1, maxLength: 12 }), async (stages) => {
        twins.edit((repository) => repository.delete('dvc.yaml', 'sub', 'other'));
        write(randomPipeline(stages));
        for (const directory of ['.', ...(stages.some((one) => one.place.startsWith('sub')) ? ['sub'] : [])]) {
          await said(['stage', 'list', '--all'], directory, false);
          const own = stages.filter((one) => one.place === (directory === '.' ? '' : 'sub/'));
          if (own.length > 0) await said(['stage', 'list'], directory);
          await said(['dag', '--dot'], directory, false);
          await said(['dag', '--dot', '--outs'], directory, false);
          const target = stages.findIndex((one) => one === own[0]);
          if (target >= 0) await said(['dag', '--mermaid', `s${target}`], directory, false);
        }
      }),
      { numRuns: 15, seed: 5 },
    );
  });

  describe('stage add', () => {
    const FULL = [
      ...['-d', 'in', '-d', './b', '-p', 'lr,ep', '-p', 'train.x', '-p', 'other.yaml:a,b', '-p', 'whole.yaml:'],
      ...['-o', 'out1', '-O', 'out2', '--outs-persist', 'op', '--outs-persist-no-cache', 'opn', '-m', 'm1.json'],
      ...[
        '-M',
        'm2.json',
        '--plots',
        'p1.csv',
        '--plots-no-cache',
        'p2.csv',
        '--desc',
        'A thing: done',
        '--always-changed',
      ],
    ];
    const add = (name: string, ...args: string[]) => ['stage', 'add', '-n', name, ...args];

    test('writes a new file, and more stages behind', async () => {
      await twins.agree(add('first', ...FULL, 'cp in out1'));
      await twins.agree(add('second', 'echo', 'a b', '', "it's", 'say "x"', '-n', '--force', '-d', 'x'));
      await twins.agree(add('sp ace', '-o', './o', '-o', 'dd/', '-d', 'in/', 'echo 1\necho 2'));
      await twins.agree(
        add('größe', '-o', 'a#b', '-o', '!x*[1]?', '-p', 'params.yaml:', '-p', 'b.yaml:z', '-p', 'b.yaml:', 'x'),
      );
      await twins.agree(
        add('odd', '-d', 'a:b', '-p', 'c:d:e', '-p', ':x', '-p', ',,', '-p', 'z,b', '-p', 'a.yaml:k', 'echo'),
      );
      await twins.agree(add('long', `python train.py ${'--option value '.repeat(20)}`));
      await said(['stage', 'list']);
    });

    test('in another directory, for another one, with paths from there', async () => {
      twins.edit(({ root }) => mkdirSync(join(root, 'sub/inner'), { recursive: true }));
      await twins.agree(add('a', '-w', 'sub/inner', '-d', '../../in', '-d', './rel/../q', '-o', 'res', 'echo'));
      await twins.agree(add('b', '-w', './sub/', '-o', 'x', '-o', 'nodir/deep/x', 'echo'));
      await twins.agree(add('c', '-w', '.', 'echo'));
      await twins.agree(add('d', '-d', '../in', '-o', 'y', '-p', '../params.yaml:lr', 'echo'), 'sub');
      await twins.agree(add('e', '-w', '..', '-o', 'top', 'echo'), 'sub');
      await said(['dag', '--mermaid'], '.', false);
    });

    const COMMENTED = `# head

vars:
- v: 1
stages:
  # before u
  u:    # u!
    # c
    cmd: echo
    desc: old desc # d
    meta: {k: 1}
    frozen: true
    outs:
    - uu:    # keep
        desc: mine
        push: false
        remote: foo
        persist: true
    - zz   # gone
  last: {cmd: echo}
metrics: [m.json]   # end
`;

    test('keeps the rest of a file, and what people noted on a stage that is changed', async () => {
      write({ 'dvc.yaml': COMMENTED });
      await twins.agree(add('new', '-o', 'n', 'echo hi'));
      await twins.agree(add('u', '-f', '-o', 'uu', '-d', 'in', 'echo two'));
      await twins.agree(add('last', '--force', 'echo 3'));
      expect(twins.ours.read('dvc.yaml')).toContain('# before u\n  u:    # u!\n    # c\n');
    });

    test('a description that is given counts, where DVC keeps the old one', async () => {
      write({ 'dvc.yaml': COMMENTED });
      await twins.assay(add('u', '-f', '--desc', 'new', '-o', 'uu', 'echo'));
      await twins.assay(add('last', '-f', '--desc', 'named', 'echo'));
      expect(twins.ours.read('dvc.yaml')).toMatch(/desc: new +# d[^]*last: \{cmd: echo, desc: named\}/);
    });

    test('a command behind -- is the command, where DVC has the dashes in it', async () => {
      await twins.assay(add('u', '--', 'echo', '-n', 'x'));
      expect(twins.ours.read('dvc.yaml')).toBe('stages:\n  u:\n    cmd: echo -n x\n');
    });

    test('and runs it', async () => {
      write({ in: 'x' });
      await twins.agree(add('a', '-d', 'in', '-o', 'out', '--run', 'cp in out'));
      await twins.agree(add('b', '-d', 'out', '-M', 'm.json', '--run', 'echo 1 > m.json'));
      write({ 'sub/in': 'y' });
      await twins.agree(add('d', '-d', 'in', '-o', 'out', '--run', 'cp in out'), 'sub');
      expect(await twins.expectStatusAgrees()).toEqual({});
      const failing = add('c', '-o', 'never', '--run', 'exit 3');
      expect(await twins.assay(failing)).toMatchObject({ exitCode: 1 });
      expect((await dvc.run(twins.theirs.root, ...failing)).status).not.toBe(0);
      // DVC takes back what it added to .gitignore, so that git would take the output of the next run.
      expect(twins.ours.read('dvc.yaml')).toBe(twins.theirs.read('dvc.yaml'));
      expect(twins.ours.read('.gitignore')).toBe('/out\n/never\n');
    });

    test.each<[string, string, string[]]>([
      ['a name with punctuation', 'STAGE_NAME_INVALID', add('bad.name', 'echo')],
      ['a name like one of a group', 'STAGE_NAME_INVALID', add('x@y', 'echo')],
      ['a name that is there', 'STAGE_EXISTS', add('first', 'echo')],
      ['an output that another stage makes', 'OUTPUTS_OVERLAP', add('x', '-o', 'out1', 'echo')],
      ['an output in that of another stage', 'OUTPUTS_OVERLAP', add('x', '-o', 'out1/deep', 'echo')],
      ['an output around tracked data', 'OUTPUTS_OVERLAP', add('x', '-o', 'sub', 'echo')],
      ['what is read and made', 'STAGE_INVALID', add('x', '-d', 'in', '-o', './in', 'echo')],
      ['a dependency twice', 'STAGE_INVALID', add('x', '-d', 'in', '-d', './in', 'echo')],
      ['an output twice', 'STAGE_INVALID', add('x', '-o', 'o', '-M', 'o', 'echo')],
      ['parameters that are made', 'STAGE_INVALID', add('x', '-p', 'lr', '-o', 'params.yaml', 'echo')],
      ['a circle', 'PIPELINE_CYCLE', add('x', '-d', 'out1', '-o', 'in', 'echo')],
      ['a directory that is not there', 'WDIR_MISSING', add('x', '-w', 'nowhere', 'echo')],
      ['an output outside', 'STAGE_INVALID', add('x', '-o', '../o', 'echo')],
      ['the repository itself', 'STAGE_INVALID', add('x', '-o', '.', 'echo')],
      ['an output in .git', 'STAGE_INVALID', add('x', '-o', '.git/x', 'echo')],
      ['an output that .dvcignore leaves out', 'PATH_IGNORED', add('x', '-o', 'skipped', 'echo')],
      ['no command', 'STAGE_INVALID', add('x', '')],
    ])('refuses, as DVC, %s', async (_, code, line) => {
      write({
        'dvc.yaml': 'stages:\n  first:\n    cmd: cp in out1\n    deps: [in]\n    outs: [out1]\n',
        'sub/d.dvc': 'outs:\n- md5: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\n  path: d\n',
        '.dvcignore': 'skipped\n',
        in: 'x',
      });
      await refused(line, code);
    });

    test('refuses before anything is written what DVC finds out afterwards', async () => {
      write({ code: 'x', '.gitignore': '/ignored/\n', 'ignored/x': '' });
      twins.ours.git('add', 'code');
      const before = twins.ours.git('status', '--porcelain');
      for (const [code, line, directory] of [
        ['TRACKED_BY_GIT', add('x', '-o', 'code', 'echo'), '.'],
        ['STAGE_INVALID', add('x', 'echo ${nothing}'), '.'],
        ['STAGE_INVALID', add('x', '-d', '/abs', 'echo'), '.'],
        ['PATH_IGNORED', add('x', 'echo'), 'ignored'],
      ] as const) {
        await expect(twins.assay([...line], directory)).rejects.toMatchObject({ code, exitCode: 2 });
      }
      expect(twins.ours.git('status', '--porcelain')).toBe(before);
    });
  });

  describe('freeze and unfreeze', () => {
    test('stages and .dvc files, comments kept, again and back', async () => {
      // DVC sorts and folds the rest of the file as well, where it is not as itself would write it.
      const plain = PIPELINE['dvc.yaml']
        .replace('[data, code.py]', '[code.py, data]')
        .replace('./prepared/', 'prepared')
        .replace(/ {2}wide:[^]*?\]\n/, '')
        .replace('{other.json: [a]}', 'lr2')
        .replace(', {n.json: {cache: false}}', '');
      write({ ...PIPELINE, 'dvc.yaml': plain });
      write({ 'old.dvc': '# c\nlocked: true\nouts:\n- md5: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\n  path: zz\n' });
      const before = twins.ours.read('dvc.yaml');
      await twins.agree(['freeze', 'prep', 'train', 'reads', 'lonely', 'data.dvc', 'sub/dvc.yaml:s1', 'old.dvc']);
      expect(twins.ours.read('dvc.yaml')).toContain('frozen: true      # not yet');
      await twins.agree(['freeze', 'prep', 'data.dvc']);
      await twins.agree(['freeze', '../dvc.yaml:lonely', 's2', 'in.dvc'], 'sub');
      await twins.agree(['unfreeze', 's1', '../data.dvc', '../old.dvc'], 'sub');
      await twins.agree(['unfreeze', 'prep', 'reads', 'lonely', 'prep']);
      await twins.assay(['unfreeze', 'train']);
      expect(twins.ours.read('dvc.yaml')).toBe(before.replace('    frozen:   false   # not yet\n', ''));
    });

    test('a group or a stage with templates, which DVC cannot', async () => {
      write(PIPELINE);
      expect((await dvc.run(twins.theirs.root, 'freeze', 'each')).status).not.toBe(0);
      await twins.assay(['freeze', 'each', 'mat']);
      const frozen = twins.ours.read('dvc.yaml');
      expect(frozen).toContain("      outs: ['e.${item}']\n      frozen: true\n  mat:");
      expect(frozen).toContain('    deps: [e.x]\n    frozen: true\n');
      expect((await twins.assay(['freeze', 'each'])).text).toBe('frozen already  each');
      await twins.assay(['unfreeze', 'each', 'mat']);
      expect(twins.ours.read('dvc.yaml')).toBe(PIPELINE['dvc.yaml']);
    });

    test.each([
      ['nothing', 'TARGET_UNKNOWN'],
      ['data', 'TARGET_UNKNOWN'],
      ['dvc.yaml', 'TARGET_UNKNOWN'],
      ['each@x', 'STAGE_GENERATED'],
    ])('refuses %s and leaves the other targets', async (target, code) => {
      write(PIPELINE);
      await expect(twins.assay(['freeze', 'lonely', target])).rejects.toMatchObject({ code, exitCode: 2 });
      expect(twins.ours.read('dvc.yaml')).toBe(PIPELINE['dvc.yaml']);
      await refused(['freeze', target], code);
    });
  });
});

/** Mermaid's nodes by their labels. */
function withoutNumbers(text: string): string {
  const labels = new Map([...text.matchAll(/^\t(node\d+)\["(.*)"\]$/gm)].map(([, id, label]) => [id!, label!]));
  return text.replace(/\bnode\d+(?=-->|$|\[)/gm, (id) => labels.get(id) ?? id);
}

interface RandomStage {
  place: string;
  needs: number[];
  outs: number;
  kind: string;
}

/** One dvc.yaml for each place; a stage needs outputs of earlier ones. */
function randomPipeline(stages: readonly RandomStage[]): Record<string, string> {
  const files: Record<string, string> = {};
  const made: string[] = [];
  for (const [index, { place, needs, outs, kind }] of stages.entries()) {
    const up = '../'.repeat(place.split('/').length - 1);
    const deps = [...new Set(made.length === 0 ? [] : needs.map((need) => `${up}${made[need % made.length]}`))];
    const paths = Array.from({ length: outs }, (_, out) => `o${index}/${out}${kind === 'plain' ? '' : '-${item}'}`);
    const body = { cmd: 'echo', deps, outs: kind === 'directory' ? [`d${index}`] : paths };
    const definition =
      kind === 'foreach'
        ? { foreach: ['b', 'a'], do: body }
        : kind === 'matrix'
          ? { matrix: { one: ['p', 'q'] }, ...body, outs: paths.map((path) => path.replace('item', 'item.one')) }
          : body;
    const file = `${place}dvc.yaml`;
    files[file] = `${files[file] ?? 'stages:\n'}  s${index}: ${JSON.stringify(definition)}\n`;
    if (kind === 'directory') made.push(`${place}d${index}`, `${place}d${index}/inside`);
    else if (outs > 0)
      made.push(`${place}o${index}`, `${place}o${index}/0${kind === 'plain' ? '' : kind === 'foreach' ? '-a' : '-q'}`);
  }
  return files;
}
