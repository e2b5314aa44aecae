/** Fails unless dist/ is byte for byte what the sources bundle to: lists files that differ, are missing or are extra. */
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { ROOT, bundleInto, listFiles } from './bundle.mjs';

const fresh = join(ROOT, '.cache/check-dist');
const dist = join(ROOT, 'dist');

async function compare(file, expected, committed) {
  if (!committed.has(file)) return `missing  dist/${file}`;
  if (!expected.has(file)) return `extra    dist/${file}`;
  const [a, b] = await Promise.all([join(fresh, file), join(dist, file)].map((path) => readFile(path)));
  if (!a.equals(b)) return `differs  dist/${file}`;
  const [modeA, modeB] = await Promise.all(
    [join(fresh, file), join(dist, file)].map(async (path) => (await stat(path)).mode & 0o100),
  );
  return modeA === modeB ? undefined : `mode     dist/${file} should ${modeA ? '' : 'not '}be executable`;
}

const expected = new Set(await bundleInto(fresh));
const committed = new Set(await listFiles(dist));
const all = [...new Set([...expected, ...committed])].sort();
const differences = (await Promise.all(all.map((file) => compare(file, expected, committed)))).filter(Boolean);
for (const line of differences) console.error(line);
if (differences.length > 0) {
  console.error(`dist/ is not what the sources build to: run "npm run build" and commit the result.`);
  process.exitCode = 1;
} else {
  console.log(`dist/ is up to date: ${all.length} files`);
}
