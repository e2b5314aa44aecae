import { spawnSync } from 'node:child_process';
import { closeSync, mkdirSync, openSync, readFileSync, rmSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { startUpEnvironment } from './compare.js';
import { freshFileSystem } from './fresh-filesystem.js';
import { ASSAY } from './suite.js';
import type { Result } from './suite.js';

const FILES = 1_000_000;
const LIMIT_MIB = 500;

/** What is run, one after the other, and what is deleted before it. */
const VERBS: { args: string[]; without?: string[]; shown?: string }[] = [
  { args: ['add', 'data'] },
  { args: ['status'] },
  { args: ['push'], shown: 'push to an empty remote' },
  { args: ['push'], shown: 'push with nothing to do' },
  { args: ['checkout'], shown: 'checkout with nothing to do' },
  { args: ['checkout'], without: ['data/0', 'data/500', 'data/999'], shown: 'checkout of 3,000 files' },
  { args: ['fetch', '--dry-run'], without: ['data', '.dvc/cache', '.dvc/tmp'], shown: 'fetch --dry-run, empty cache' },
  { args: ['pull'], shown: 'pull, empty cache and workspace' },
];

/** Most memory that verbs take for one directory of a million files, in MiB (resident, of the whole process). */
export function memory(): Result[] {
  // A file of a few bytes lies in its inode, so that a million of them, stored three times, fit into little.
  const fresh = freshFileSystem(8, ['-O', 'inline_data', '-i', '1024', '-I', '256']);
  try {
    const root = join(fresh.directory, 'repository');
    mkdirSync(join(root, '.dvc'), { recursive: true });
    writeFileSync(join(root, '.dvc/config'), `[core]\n    remote = r\n['remote "r"']\n    url = ../../remote\n`);
    for (let i = 0; i < FILES; i++) {
      if (i % 1000 === 0) mkdirSync(join(root, 'data', String(i / 1000)), { recursive: true });
      const fd = openSync(join(root, 'data', String(Math.floor(i / 1000)), `${i}`), 'w');
      writeSync(fd, `${i}`);
      closeSync(fd);
    }
    const report = join(fresh.directory, 'peak.cjs');
    const peak = join(fresh.directory, 'peak');
    writeFileSync(
      report,
      `process.on('exit', () => require('node:fs').writeFileSync(${JSON.stringify(peak)}, String(process.resourceUsage().maxRSS)))`,
    );
    const peaks = VERBS.map(({ args, without = [], shown = args.join(' ') }) => {
      for (const path of without) rmSync(join(root, path), { recursive: true });
      const started = performance.now();
      const { status, stderr } = spawnSync(process.execPath, ['-r', report, ASSAY, ...args], {
        cwd: root,
        env: startUpEnvironment(),
        encoding: 'utf8',
      });
      if (status !== 0) throw new Error(`assay ${args.join(' ')} ended with ${status}: ${stderr}`);
      const seconds = Math.round((performance.now() - started) / 100) / 10;
      return { name: `${shown} (${seconds} s)`, peakMiB: Math.round(Number(readFileSync(peak)) / 1024) };
    });
    return [
      { title: `memory for one directory of ${FILES} files`, measured: [], memory: { limitMiB: LIMIT_MIB, peaks } },
    ];
  } finally {
    fresh.dispose();
  }
}
