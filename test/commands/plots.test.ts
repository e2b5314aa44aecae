import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { CommandContext } from '../../src/commands/index.js';
import { silentProgress } from '../../src/core/progress.js';
import { TemporaryRepository } from '../support/temporary-repository.js';

const LOSS = 'epoch,loss\n0,0.9\n1,0.5\n';

let repository: TemporaryRepository;
let notes: string[];
let context: Partial<CommandContext>;

beforeEach(() => {
  repository = new TemporaryRepository({
    'dvc.yaml': 'plots:\n- loss.csv: {x: epoch}\n- gone.csv\n',
    'loss.csv': LOSS,
    'sub/x.csv': 'a,b\n1,2\n',
  });
  repository.commit('one');
  notes = [];
  context = { progress: { ...silentProgress, note: (line) => notes.push(line) } };
});
afterEach(() => repository.dispose());

const run = (verb: string, targets: string[] = [], options: Record<string, unknown> = {}, more = {}) =>
  repository.run(`plots ${verb}`, targets, options, { ...context, ...more });

describe('plots show', () => {
  test('writes one page, says where it is, and what is not on it', async () => {
    const outcome = await run('show');
    expect(outcome).toMatchObject({ exitCode: 0, text: `file://${repository.root}/dvc_plots/index.html\n` });
    expect(notes).toEqual(["gone.csv is not shown at workspace: there is no file 'gone.csv'"]);
    const page = repository.read('dvc_plots/index.html');
    expect(page).toContain("default-src 'none'");
    expect(page.match(/<svg /g)).toHaveLength(1);
    expect(page).not.toMatch(/<script|https?:\/\/(?!www\.w3\.org)/);
    expect(repository.git('status', '--porcelain')).toBe('?? dvc_plots/');
  });

  test('writes where it is told: by option, by configuration, in a directory below', async () => {
    await run('show', [], { out: 'public/plots' });
    expect(repository.has('public/plots/index.html')).toBe(true);
    repository.write('.dvc/config.local', '[plots]\n    out_dir = other\n');
    await run('show', ['x.csv'], {}, { directory: join(repository.root, 'sub') });
    expect(repository.has('sub/other/index.html')).toBe(true);
  });

  test('writes nothing when dry, and no page for JSON', async () => {
    repository.write('a.png', '\x89PNG');
    const dry = await run('show', ['a.png', 'loss.csv'], {}, { dryRun: true });
    expect(dry.text).toContain('index.html');
    const json = await run('show', ['a.png'], {}, { dryRun: true, answersInJson: true });
    expect(json.json).toMatchObject({ data: { 'a.png': [{ url: `${repository.root}/dvc_plots/workspace_a.png` }] } });
    await run('show', [], {}, { answersInJson: true });
    expect(repository.has('dvc_plots')).toBe(false);
  });

  test('keeps images apart whose names come to the same', async () => {
    repository.write('i/a.png', 'one');
    repository.write('i_a.png', 'two');
    await run('show', ['i/a.png', 'i_a.png'], { out: 'o' }, { answersInJson: true });
    expect([repository.read('o/workspace_i_a.png'), repository.read('o/2_workspace_i_a.png')].sort()).toEqual([
      'one',
      'two',
    ]);
  });

  test('puts the plots into a page of the project', async () => {
    repository.write('.dvc/mine.html', '<html>{scripts}{refresh_tag}<main>{plot_divs}</main>$&</html>');
    repository.write('.dvc/config.local', '[plots]\n    html_template = mine.html\n');
    await run('show', ['loss.csv']);
    expect(repository.read('dvc_plots/index.html')).toMatch(
      /^<html><style>[\s\S]*<main>[\s\S]*<svg[\s\S]*<\/main>\$&<\/html>$/,
    );
    repository.write('other.html', '<html></html>');
    await expect(run('show', [], { htmlTemplate: 'other.html' })).rejects.toMatchObject({
      code: 'HTML_TEMPLATE_INVALID',
    });
    await expect(run('show', [], { htmlTemplate: 'none.html' })).rejects.toMatchObject({
      code: 'HTML_TEMPLATE_INVALID',
    });
  });

  test('opens the browser where it is asked to, and says when there is none', async () => {
    const environment = { PATH: process.env['PATH'], BROWSER: join(repository.directory, 'browser') };
    await run('show', ['loss.csv'], { open: true }, { environment });
    expect(notes.at(-1)).toContain('No browser was opened');
    writeFileSync(environment.BROWSER, `#!/bin/sh\nprintf %s "$1" > "$0.log"\n`, { mode: 0o755 });
    repository.write('.dvc/config.local', '[plots]\n    auto_open = true\n');
    const { text } = await run('show', ['loss.csv'], {}, { environment });
    expect(`${repository.read('../browser.log')}\n`).toBe(text);
  });

  test.each<[string, string[], Record<string, unknown>, object]>([
    ['a target that is nothing', ['nope'], {}, { code: 'TARGET_UNKNOWN', exitCode: 2 }],
    [
      'a template that is none',
      [],
      { template: 'lineer' },
      { code: 'TEMPLATE_UNKNOWN', hint: 'Did you mean "linear"?' },
    ],
    ['a template without a place for data', [], { template: 'bad.json' }, { code: 'TEMPLATE_INVALID', exitCode: 2 }],
    ['a directory of git', [], { out: '.git/x' }, { code: 'OUT_INVALID', exitCode: 2 }],
    ['a file for a directory', [], { out: 'loss.csv' }, { code: 'OUT_INVALID', exitCode: 2 }],
    ['one specification of all plots', [], { showVega: true }, { code: 'OPTION_INVALID', exitCode: 2 }],
    ['one specification of two', ['a', 'b'], { showVega: true }, { code: 'OPTION_INVALID', exitCode: 2 }],
  ])('refuses %s', async (_, targets, options, error) => {
    repository.write('bad.json', '{"mark": "line"}');
    await expect(run('show', targets, options)).rejects.toMatchObject(error);
    expect(repository.has('dvc_plots')).toBe(false);
  });

  test('reads nothing outside of the repository for a dvc.yaml', async () => {
    writeFileSync(join(repository.directory, 'secret.csv'), LOSS);
    writeFileSync(join(repository.directory, 'secret.json'), '{"data": "<DVC_METRIC_DATA>"}');
    repository.write('dvc.yaml', `plots: [../secret.csv]\n`);
    const { json } = await run('show', [], {}, { answersInJson: true });
    expect(json).toMatchObject({ errors: [{ type: 'FileNotFoundError' }] });
    expect(JSON.stringify(json)).not.toContain('0.9');
    for (const template of ['../secret.json', 'link.json']) {
      mkdirSync(join(repository.root, '.dvc/plots'), { recursive: true });
      if (template === 'link.json')
        symlinkSync(join(repository.directory, 'secret.json'), join(repository.root, '.dvc/plots/link.json'));
      repository.write('dvc.yaml', `plots:\n- loss.csv: {template: ${template}}\n`);
      await expect(run('show')).rejects.toMatchObject({ code: 'TEMPLATE_OUTSIDE' });
      await run('show', [], { template: join(repository.directory, 'secret.json') });
    }
  });

  test('exits 2 for what is broken and 3 for what is nowhere to be had', async () => {
    repository.write('dvc.yaml', 'plots: [broken.json, loss.csv]\n');
    repository.write('broken.json', '{');
    expect(await run('show')).toMatchObject({ exitCode: 2 });
    expect(notes.join('\n')).toContain('broken.json:1:2');
    expect(repository.read('dvc_plots/index.html')).toContain('<svg');
    repository.write('dvc.yaml', 'plots:\n- loss.csv: {x: nope}\n');
    expect(await run('show')).toMatchObject({ exitCode: 2 });

    repository.write('dvc.yaml', 'stages: {a: {cmd: x, plots: [loss.csv]}}\n');
    await repository.run('commit', [], { force: true });
    repository.delete('loss.csv', '.dvc/cache');
    expect(await run('show')).toMatchObject({ exitCode: 3 });
    expect(notes.at(-1)).toMatch(/loss.csv is not shown at workspace: .*neither in the cache nor in a remote/);
  });
});

describe('plots diff', () => {
  test.each<[string, string[], string[], boolean]>([
    ['the work tree alone where nothing changed', [], ['workspace'], false],
    ['the work tree and HEAD where it did', [], ['workspace', 'HEAD'], true],
    ['one revision and the work tree', ['main'], ['workspace', 'main'], false],
    ['two revisions alone', ['main', 'HEAD'], ['main', 'HEAD'], true],
    ['the work tree first', ['main', 'workspace', 'main'], ['workspace', 'main'], true],
  ])('compares %s', async (_, revisions, shown, isChanged) => {
    if (isChanged) repository.edit('loss.csv', '0.9', '0.8');
    repository.write('untracked', '');
    const { json } = await run('diff', revisions, { targets: ['loss.csv'] }, { answersInJson: true });
    expect(json).toMatchObject({ data: { 'dvc.yaml::loss.csv': [{ revisions: shown }] } });
  });

  test('a revision whose dvc.yaml is broken is named, and the others are shown', async () => {
    repository.write('dvc.yaml', 'plots: 1\n');
    repository.commit('broken');
    repository.write('dvc.yaml', 'plots: [loss.csv]\n');
    const { json, exitCode } = await run('diff', ['HEAD'], {}, { answersInJson: true });
    expect(exitCode).toBe(2);
    expect(json).toMatchObject({
      errors: [{ rev: 'HEAD', type: 'YAMLValidationError' }],
      data: { 'loss.csv': [{ revisions: ['workspace'] }] },
    });
  });

  test('a plot that only one revision has is no mistake', async () => {
    repository.write('dvc.yaml', 'plots: [loss.csv, sub/x.csv]\n');
    expect(await run('diff', ['HEAD'], {}, { answersInJson: true })).toMatchObject({ exitCode: 0 });
  });

  test('of a repository without a commit is empty; an unknown revision is a mistake', async () => {
    await expect(run('diff', ['nope'])).rejects.toMatchObject({ code: 'REVISION_UNKNOWN', exitCode: 2 });
    repository.git('update-ref', '-d', 'HEAD');
    expect(await run('diff', [], {}, { answersInJson: true })).toMatchObject({ exitCode: 0, json: {} });
    expect(await run('diff')).toMatchObject({ exitCode: 0, text: '' });
    expect(notes.at(-1)).toContain('There is no commit yet');
  });
});

test('plots templates names them, and the nearest to one that is none', async () => {
  expect((await run('templates')).text).toMatch(/^simple\nlinear\n/);
  expect((await run('templates', ['scatter'])).text).toContain('"<DVC_METRIC_DATA>"');
  await expect(async () => run('templates', ['skatter'])).rejects.toMatchObject({ hint: 'Did you mean "scatter"?' });
});
