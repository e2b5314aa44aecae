import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { transformSync } from '@swc/core';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/**
 * Puts a program `assay`, made of the sources as they are, into a directory that can stand on the PATH of other
 * programs, such as git.
 */
export function compileCli(directory: string): void {
  mkdirSync(join(directory, 'build'), { recursive: true });
  for (const top of ['src', 'cli']) {
    for (const entry of readdirSync(join(ROOT, top), { recursive: true, withFileTypes: true })) {
      if (!entry.isFile() || !entry.name.endsWith('.ts')) continue;
      const source = join(entry.parentPath, entry.name);
      const target = join(directory, 'build', source.slice(ROOT.length).replace(/\.ts$/, '.js'));
      const { code } = transformSync(readFileSync(source, 'utf8'), {
        swcrc: false,
        jsc: { target: 'es2022', parser: { syntax: 'typescript' } },
        module: { type: 'es6' },
      });
      mkdirSync(dirname(target), { recursive: true });
      writeFileSync(target, code);
    }
  }
  writeFileSync(join(directory, 'build/package.json'), '{"type": "module"}');
  symlinkSync(join(ROOT, 'node_modules'), join(directory, 'build/node_modules'));
  const start = `import('./build/cli/run-cli.js').then(async ({ runCli }) => { process.exitCode = await runCli(process.argv.slice(2)); });`;
  writeFileSync(join(directory, 'assay'), `#!${process.execPath}\n${start}\n`, { mode: 0o755 });
}
