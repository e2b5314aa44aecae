import { hash, randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import Module from 'node:module';
import { basename, dirname, join } from 'node:path';
import { Script, constants } from 'node:vm';

type Loader = (module: NodeJS.Module, file: string) => void;
const internals = Module as unknown as { _extensions: Record<string, Loader>; wrap(code: string): string };

/** Hexadecimal digits of the digests in front of compiled code: one of its source, one of itself. */
const DIGEST_LENGTH = 64;

/**
 * Keeps V8's compiled code of this program's own files between runs: compiling is half of a short run. Only files of
 * `programDirectory` are touched. The cache lies in `assay/code` below `cacheHome`, which must belong to the user alone.
 * Compiled code is used only for the very source it was made of and only as it was written (V8 itself checks neither);
 * everything else is compiled as if there were no cache.
 */
export function useCodeCache(programDirectory: string, cacheHome: string): void {
  const cacheDirectory = ownDirectory(cacheHome);
  if (cacheDirectory === undefined) return;
  const load = internals._extensions['.js']!;
  const compiled: { script: Script; place: string; source: string }[] = [];
  internals._extensions['.js'] = (module, file) => {
    if (dirname(file) !== programDirectory) return load(module, file);
    const bytes = readFileSync(file);
    const source = hash('sha256', bytes);
    const place = join(cacheDirectory, `${basename(file)}-${process.version}-${process.arch}.bin`);
    const cachedData = readCompiled(place, source);
    const script = new Script(internals.wrap(bytes.toString('utf8')), {
      filename: file,
      importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
      ...(cachedData && { cachedData }),
    });
    if (!cachedData || script.cachedDataRejected) compiled.push({ script, place, source });
    const run = script.runInThisContext() as (...args: unknown[]) => void;
    run.call(module.exports, module.exports, Module.createRequire(file), module, file, dirname(file));
  };
  // At the end, so that functions compiled on their first call are kept too.
  process.once('exit', () => {
    for (const { script, place, source } of compiled) writeCompiled(place, source, script.createCachedData());
  });
}

/** Makes the directory if need be, but no home for it; undefined for one that somebody else could write to. */
function ownDirectory(cacheHome: string): string | undefined {
  const own = [join(cacheHome, 'assay'), join(cacheHome, 'assay/code')];
  try {
    for (const directory of [cacheHome, ...own]) if (!existsSync(directory)) mkdirSync(directory, { mode: 0o700 });
    const isSafe = own.every((directory) => {
      const { uid, mode } = statSync(directory);
      return process.getuid === undefined || (uid === process.getuid() && (mode & 0o022) === 0);
    });
    return isSafe ? own[1] : undefined;
  } catch {
    return undefined;
  }
}

function readCompiled(place: string, source: string): Buffer | undefined {
  try {
    const bytes = readFileSync(place);
    const digests = bytes.toString('latin1', 0, 2 * DIGEST_LENGTH);
    const code = bytes.subarray(2 * DIGEST_LENGTH);
    return digests === source + hash('sha256', code) ? code : undefined;
  } catch {
    return undefined;
  }
}

function writeCompiled(place: string, source: string, code: Buffer): void {
  try {
    const temporary = `${place}.${randomUUID()}`;
    writeFileSync(temporary, Buffer.concat([Buffer.from(source + hash('sha256', code)), code]), { mode: 0o600 });
    renameSync(temporary, place);
  } catch {
    // The next run compiles again.
  }
}
