/**
 * Checks the direction of dependencies (.dependency-cruiser.cjs) in the repository, or in the directory given.
 * Also fails when a source file on disk was not read: a cruiser that cannot parse TypeScript reads nothing and is content.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const CRUISER = join(ROOT, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');

const directory = resolve(process.argv[2] ?? ROOT);
const layers = ['src', 'action', 'app', 'cli'].filter((layer) => existsSync(join(directory, layer)));
const onDisk = layers.flatMap((layer) =>
  readdirSync(join(directory, layer), { recursive: true })
    .filter((path) => path.endsWith('.ts'))
    .map((path) => `${layer}/${path.replaceAll('\\', '/')}`),
);

const options = ['--config', join(ROOT, '.dependency-cruiser.cjs'), '--output-type', 'json'];
const run = spawnSync(process.execPath, [CRUISER, ...options, ...layers], {
  cwd: directory,
  maxBuffer: 1 << 28,
  encoding: 'utf8',
});
if (run.error || !run.stdout.startsWith('{'))
  throw new Error(`dependency-cruiser did not run: ${run.stderr}`, { cause: run.error });

const { modules, summary } = JSON.parse(run.stdout);
const read = new Set(modules.map((module) => module.source));
const unread = onDisk.filter((path) => !read.has(path));
for (const { rule, from, to } of summary.violations) console.error(`${rule.name}: ${from} → ${to}`);
for (const path of unread) console.error(`not read: ${path}`);
console.log(`${onDisk.length - unread.length} files read, ${summary.totalDependenciesCruised} dependencies judged`);
if (onDisk.length === 0) console.error('nothing to judge');
process.exitCode = summary.violations.length + unread.length > 0 || onDisk.length === 0 ? 1 : 0;
