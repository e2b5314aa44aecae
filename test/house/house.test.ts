import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const LAYERS_WITHOUT_CHARTER = new Set(['core', 'stats', 'platform']);
const DRAWERS = /^(?:utils?|helpers?|common|misc|managers?)$|(?:^|-)(?:utils?|helpers?|manager)$/;

/** What git has or would take: every file of the project, none of the ignored. */
const files = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
  cwd: ROOT,
  encoding: 'utf8',
})
  .split('\0')
  .filter((path) => path !== '' && existsSync(join(ROOT, path)));
const written = files.filter((path) => !/^(?:dist\/|package-lock\.json$|test\/fixtures\/)/.test(path));
const code = written.filter((path) => /\.(?:[cm]?[jt]s|sh|py|ya?ml)$/.test(path));
const product = code.filter((path) => /^(?:src|app|action|cli)\//.test(path));
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');

/** The lines that match, as `path:line`, so that a failure can be clicked. */
function linesMatching(paths: readonly string[], pattern: RegExp): string[] {
  return paths.flatMap((path) =>
    read(path)
      .split('\n')
      .flatMap((line, index) => (pattern.test(line) ? [`${path}:${index + 1}: ${line.trim()}`] : [])),
  );
}

test('the files were found', () => {
  expect(product.length).toBeGreaterThan(60);
  expect(files).toContain('package.json');
});

describe('files', () => {
  test('are one idea each: at most 300 lines', () => {
    const long = product.map((path) => ({ path, lines: read(path).trimEnd().split('\n').length }));
    expect(long.filter(({ lines }) => lines > 300)).toEqual([]);
  });

  test('are called what they export, in kebab-case, and none is a drawer', () => {
    const names = product.flatMap((path) => path.replace(/(?:\.d)?\.ts$/, '').split('/'));
    expect(names.filter((name) => !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(name))).toEqual([]);
    const stems = code.flatMap((path) => path.split('/').map((name) => name.replace(/\..*$/, '')));
    expect(stems.filter((name) => DRAWERS.test(name))).toEqual([]);
  });

  test('leave nothing for later', () => {
    expect(
      linesMatching(code, new RegExp(`\\b(?:${['TO' + 'DO', 'FIX' + 'ME', 'X' + 'XX', 'HA' + 'CK'].join('|')})\\b`)),
    ).toEqual([]);
  });

  test('name no path of the machine they were written on', () => {
    // Short paths such as /app are too common in prose and URLs to be telling.
    const here = [ROOT.slice(0, -1), homedir()].filter((path) => path.split('/').length > 2);
    const places = [
      ...here.map((path) => path.replace(/[^\w/]/g, '\\$&')),
      '/root/[.\\w]',
      '/(?:home|Users)/(?!runner/|me/|user/)\\w+/',
    ];
    const texts = written.filter((path) => /\.(?:[cm]?[jt]s|json|ya?ml|sh|py|md|html|css|toml)$|^[^.]+$/.test(path));
    expect(linesMatching(texts, new RegExp(`(?<![\\w.-])(?:${places.join('|')})`))).toEqual([]);
  });
});

describe('rooms', () => {
  const rooms = [...new Set(product.flatMap((path) => /^src\/([^/]+)\//.exec(path)?.[1] ?? []))].filter(
    (name) => !LAYERS_WITHOUT_CHARTER.has(name),
  );

  test.each(rooms)('src/%s opens with its charter', (room) => {
    const index = `src/${room}/index.ts`;
    expect(files).toContain(index);
    const charter = /^\/\*\*\n((?: \*.*\n)+?) \*\/\n/.exec(read(index))?.[1] ?? '';
    expect(charter.split(/\s+/).length).toBeGreaterThan(15);
  });
});

test('whether a dependency may run an install script is decided for each', () => {
  const { packages } = JSON.parse(read('package-lock.json')) as {
    packages: Record<string, { hasInstallScript?: boolean }>;
  };
  const { allowScripts } = JSON.parse(read('package.json')) as { allowScripts: Record<string, boolean> };
  const withScripts = Object.entries(packages)
    .filter(([, { hasInstallScript }]) => hasInstallScript)
    .map(([path]) => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length));
  expect(withScripts.filter((name) => !(name in allowScripts))).toEqual([]);
});
