import { readFileSync } from 'node:fs';
import { totalmem } from 'node:os';
import { UserError } from '../../core/errors.js';
import type { LoadedModel } from '../../core/loaded-model.js';
import { statIfExists } from '../files.js';
import { externalDataReader } from './external-data.js';
import { enginePlaces, findEngines, ONNXRUNTIME_VERSION } from './find-engine.js';
import type { EngineKind, EnginePlaces } from './find-engine.js';
import { EngineError, startHost } from './host-process.js';
import type { Host, HostLimits } from './host-process.js';
import { MAX_MODEL_BYTES, readModel } from './read-model.js';
import { modelTooLarge, refusal } from './refusal.js';
import { runInBlocks } from './run-in-blocks.js';

const TIME_LIMIT_MS = 120_000;
const LEAST_MEMORY_LIMIT = 4 * 2 ** 30;

export interface OpenModelOptions extends Partial<HostLimits> {
  /** Which engine; the best one there is when left out. */
  engine?: EngineKind;
  /** Where engines are; those of this process when left out. */
  places?: EnginePlaces;
  /** What messages call the model; its path when left out. */
  name?: string;
}

/**
 * Opens an ONNX model, from its file or its bytes, in a process of its own. Errors: the codes of `RefusalCode` and
 * `FILE_MISSING` (exit 2), `ENGINE_MISSING` (exit 3). Threads: one, because results differ in the last digits with more.
 */
export async function openModel(source: string | Uint8Array, options: OpenModelOptions = {}): Promise<LoadedModel> {
  const path = typeof source === 'string' ? source : undefined;
  const name = options.name ?? path ?? 'the model';
  const read = readModel(
    path === undefined ? (source as Uint8Array) : bytesOf(path, name),
    name,
    externalDataReader(name, path),
  );
  const limits = {
    timeLimitMs: options.timeLimitMs ?? TIME_LIMIT_MS,
    memoryLimitBytes: options.memoryLimitBytes ?? Math.min(totalmem(), LEAST_MEMORY_LIMIT + 4 * read.bytes.length),
  };
  const { host, engine } = await startEngine(name, limits, options);
  try {
    await host.ask({ ask: 'load', model: read.bytes });
  } catch (error) {
    host.end();
    if (!(error instanceof EngineError)) throw error;
    const hint = 'Export it again; `onnx.checker.check_model` of Python says more.';
    throw refusal('MODEL_INVALID', name, `${engine} cannot load it: ${error.message}`, hint, error);
  }
  return {
    name,
    engine,
    inputs: read.inputs,
    outputs: read.outputs,
    ...(read.classLabels && { classLabels: read.classLabels }),
    run: (feeds, rowCount, fetches) => runInBlocks(host, name, feeds, rowCount, fetches),
    close: () => host.end(),
  };
}

function bytesOf(path: string, name: string): Uint8Array {
  const stat = statIfExists(path);
  const wrong = (code: string, message: string) =>
    new UserError({ code, message: `${name}: ${message}`, hint: 'Give the path of an ONNX file.', exitCode: 2 });
  if (!stat) throw wrong('FILE_MISSING', 'there is no such file');
  if (!stat.isFile()) throw wrong('FILE_UNREADABLE', 'not a file');
  if (stat.size > MAX_MODEL_BYTES) throw modelTooLarge(name, `${stat.size} bytes`);
  return readFileSync(path);
}

/** The best engine that runs here: a native one may be built for another system. */
async function startEngine(
  name: string,
  limits: HostLimits,
  { engine: kind, places = enginePlaces() }: OpenModelOptions,
): Promise<{ host: Host; engine: string }> {
  let why: unknown;
  for (const engine of findEngines(places, kind)) {
    const host = startHost(name, limits);
    try {
      const answer = await host.ask({ ask: 'start', engine });
      if ('version' in answer) return { host, engine: answer.version };
    } catch (error) {
      why ??= error;
    }
    host.end();
  }
  const wanted = kind === 'wasm' ? 'onnxruntime-web' : 'onnxruntime-node';
  throw new UserError({
    code: 'ENGINE_MISSING',
    message: `scoring a model needs ${wanted}, which ${why === undefined ? 'is not installed' : 'does not run'} here`,
    hint: `Run \`npm install ${wanted}@${ONNXRUNTIME_VERSION}\`, then the same command again.`,
    exitCode: 3,
    cause: why,
  });
}
