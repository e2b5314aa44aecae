/**
 * Bundles each door from the compiler's output: `build/<door>/main.js` → `dist/<door>/index.js` and the chunks its
 * `import()`s load. `npm run build` writes dist/; check-dist.mjs bundles beside it and compares.
 *
 * Not minified: the entries are small, loading time is the same within noise, and stack traces stay readable.
 * The working directory must be the repository root, because module ids are hashes of paths relative to it.
 */
import { execFile } from 'node:child_process';
import { cp, mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompressSync, brotliDecompressSync } from 'node:zlib';

export const ROOT = fileURLToPath(new URL('..', import.meta.url));
const NCC = join(ROOT, 'node_modules/@vercel/ncc/dist/ncc/cli.js');
const HERE = [join(ROOT, 'build/'), join(ROOT, 'node_modules/')];

/**
 * `source` decides whether there is such a door. An entry over `entryLimitBytes` has taken in statically what
 * should load at first use, and start-up pays for it. The terminal's files are CommonJS: only of those can compiled
 * code be kept between runs (cli/code-cache.ts).
 */
const DOORS = [
  { source: 'cli/main.ts', out: 'cli', type: 'commonjs', entryLimitBytes: 50_000 },
  { source: 'action/main.ts', out: 'action', type: 'module', entryLimitBytes: 1_700_000 },
  // A server starts once: what it needs may load at once.
  { source: 'app/main.ts', out: 'app', type: 'module', entryLimitBytes: 2_500_000 },
];

/** Bundles every door below `directory`, which is emptied first. Returns the paths written, relative to it, sorted. */
export async function bundleInto(directory) {
  await rm(directory, { recursive: true, force: true });
  await mkdir(directory, { recursive: true });
  const doors = DOORS.filter(({ source }) => existsSync(join(ROOT, source)));
  if (doors.length === 0) throw new Error('no door to bundle: neither cli/main.ts nor action/main.ts is here');
  await Promise.all([...doors.map((door) => bundle(door, directory)), copyWasm(directory)]);
  const files = await listFiles(directory);
  const faults = await findFaults(directory, files, doors);
  if (faults.length > 0) throw new Error(faults.join('\n'));
  return files;
}

/** Paths of the files below `directory`, relative to it, with forward slashes, sorted; none when it is missing. */
export async function listFiles(directory) {
  if (!existsSync(directory)) return [];
  const entries = await readdir(directory, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(directory.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort();
}

async function bundle({ source, out, type }, directory) {
  // The bundler asks the nearest package.json which of the two to write; so does Node when it runs the result. With
  // `commonjs` said outright the bundler would not take the compiler's output.
  const manifest = JSON.stringify({ ...(type === 'module' && { type }), sideEffects: false });
  await writeFile(join(ROOT, 'build', dirname(source), 'package.json'), manifest);
  const entry = join('build', source.replace(/\.ts$/, '.js'));
  const options = ['--no-cache', '--quiet', '--target', 'es2022', '--license', 'licenses.txt'];
  await promisify(execFile)(process.execPath, [NCC, 'build', entry, '--out', join(directory, out), ...options], {
    cwd: ROOT,
  });
  await writeFile(join(directory, out, 'package.json'), `${JSON.stringify({ type })}\n`);
}

/**
 * The engine of models where no native one is: onnxruntime's WASM, its machine code packed. Packing takes long, so a packed
 * file of dist/ that holds the same is taken over.
 */
async function copyWasm(directory) {
  const from = join(ROOT, 'node_modules/onnxruntime-web/dist');
  const to = join(directory, 'onnxruntime-web');
  await mkdir(to, { recursive: true });
  await cp(join(from, 'ort.wasm.bundle.min.mjs'), join(to, 'ort.wasm.bundle.min.mjs'));
  const code = await readFile(join(from, 'ort-wasm-simd-threaded.wasm'));
  const known = join(ROOT, 'dist/onnxruntime-web/ort-wasm-simd-threaded.wasm.br');
  const packed = existsSync(known) ? await readFile(known) : undefined;
  const isSame = packed !== undefined && brotliDecompressSync(packed).equals(code);
  await writeFile(join(to, 'ort-wasm-simd-threaded.wasm.br'), isSame ? packed : brotliCompressSync(code));
}

/** What would make a bundle unfit to commit: an entry that is not thin, a package it does not carry, a path of this machine. */
async function findFaults(directory, files, doors) {
  const faults = [];
  for (const file of files) {
    if (file.endsWith('.node'))
      faults.push(`${file}: a native library; load its package with import(/* webpackIgnore: true */ …)`);
    const text = await readFile(join(directory, file), 'utf8');
    if (HERE.some((path) => text.includes(path))) faults.push(`${file}: names the directory it was built in`);
    if (!file.endsWith('.js')) continue;
    for (const [, name] of text.matchAll(/(?:^import [^;\n]* from |^module\.exports = require\()"([^"]+)"\)?;$/gm)) {
      if (!isBuiltin(name)) faults.push(`${file}: imports ${name} statically and does not carry it`);
    }
    const door = doors.find(({ out }) => file === `${out}/index.js`);
    const sizeBytes = Buffer.byteLength(text);
    if (door && sizeBytes > door.entryLimitBytes) {
      faults.push(`${file}: ${sizeBytes} bytes, over ${door.entryLimitBytes}; something heavy is imported statically`);
    }
  }
  return faults;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const fresh = join(ROOT, '.cache/bundle');
  const dist = join(ROOT, 'dist');
  const files = await bundleInto(fresh);
  await rm(dist, { recursive: true, force: true });
  await cp(fresh, dist, { recursive: true });
  console.log(`dist: ${files.length} files`);
}
