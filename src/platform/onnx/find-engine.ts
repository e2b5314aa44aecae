import { existsSync, realpathSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** The version that is fetched where none is installed. */
export const ONNXRUNTIME_VERSION = '1.30.0';

export type EngineKind = 'native' | 'wasm';

/** Where an engine is; the process that runs it loads it from there. */
export interface FoundEngine {
  kind: EngineKind;
  /** File to load: CommonJS if native, an ES module if WASM. */
  path: string;
  /** Of the WASM engine: its machine code, compressed with brotli if it is called `.br`. */
  wasm?: string;
}

/** Where engines are looked for. */
export interface EnginePlaces {
  /** File of the running program: beside it, and in the `node_modules` it finds packages in. */
  program?: string | undefined;
  /** Where a runner keeps what was fetched. */
  toolCache?: string | undefined;
}

/** The places of this process. */
export function enginePlaces(): EnginePlaces {
  return { program: process.argv[1], toolCache: process.env['RUNNER_TOOL_CACHE'] };
}

/** Where a runner keeps a fetched onnxruntime: a directory with `node_modules` in it. */
export function cachedEngineDirectory(toolCache: string): string {
  return join(toolCache, 'assay-onnxruntime', ONNXRUNTIME_VERSION, process.arch);
}

/**
 * Engines that are here, the best one first: onnxruntime-node (installed, or in the runner's tool cache), then the WASM of
 * onnxruntime-web (beside the program in `onnxruntime-web/`, or installed). Whether one can run shows when it is loaded.
 */
export function findEngines(places: EnginePlaces, kind?: EngineKind): FoundEngine[] {
  const program = places.program === undefined ? undefined : realPath(places.program);
  const found: FoundEngine[] = [];
  if (kind !== 'wasm') {
    const roots = [program, places.toolCache && join(cachedEngineDirectory(places.toolCache), 'package.json')];
    for (const root of roots) {
      const path = root && resolvePackage(root, 'onnxruntime-node');
      if (path && !found.some((other) => other.path === path)) found.push({ kind: 'native', path });
    }
  }
  if (kind !== 'native' && program !== undefined) {
    const installed = resolvePackage(program, 'onnxruntime-web');
    const directories = [
      join(dirname(program), 'onnxruntime-web'),
      join(dirname(program), '../onnxruntime-web'),
      ...(installed === undefined ? [] : [dirname(installed)]),
    ];
    for (const directory of directories) {
      const path = join(directory, 'ort.wasm.bundle.min.mjs');
      const code = join(directory, 'ort-wasm-simd-threaded.wasm');
      const wasm = [`${code}.br`, code].find(existsSync);
      if (wasm !== undefined && existsSync(path)) found.push({ kind: 'wasm', path, wasm });
    }
  }
  return found;
}

function realPath(path: string): string | undefined {
  try {
    return realpathSync(path);
  } catch {
    return undefined;
  }
}

function resolvePackage(from: string, name: string): string | undefined {
  try {
    return createRequire(from).resolve(name);
  } catch {
    return undefined;
  }
}
