import type { Finding } from '../core/finding.js';
import { DUCKDB_VERSION, findDuckDb } from '../platform/duckdb/index.js';
import { enginePlaces, findEngines, ONNXRUNTIME_VERSION } from '../platform/onnx/index.js';
import { capture } from '../platform/process.js';
import type { CommandContext } from './command-context.js';

/** What package.json asks for. */
const NODE = [20, 12];
/** `--end-of-options`, by which a revision is never taken for an option. */
const GIT = [2, 24];

/** What the machine has: Node, git and the engines. `usesTables` and `usesModels`: assay.yaml needs the engine. */
export async function examineMachine(
  context: CommandContext,
  needs: { usesTables: boolean; usesModels: boolean },
): Promise<Finding[]> {
  return [
    nodeFinding(process.version),
    await gitFinding(context),
    duckDbFinding(needs.usesTables),
    onnxFinding(needs.usesModels),
  ];
}

function nodeFinding(version: string): Finding {
  const check = 'machine.node';
  if (isAtLeast(version, NODE)) return { check, status: 'ok', message: `Node ${version.replace(/^v/, '')}` };
  return {
    check,
    status: 'problem',
    message: `Node ${version} is too old`,
    hint: `Install Node ${NODE.join('.')} or newer.`,
  };
}

async function gitFinding({ directory, environment }: CommandContext): Promise<Finding> {
  const check = 'machine.git';
  const hint = `Install git ${GIT.join('.')} or newer.`;
  const version = await gitVersion(directory, environment);
  if (version === undefined) return { check, status: 'problem', message: 'git cannot be started', hint };
  if (isAtLeast(version, GIT)) return { check, status: 'ok', message: `git ${version}` };
  return { check, status: 'problem', message: `git ${version} is too old`, hint };
}

async function gitVersion(cwd: string, env: NodeJS.ProcessEnv): Promise<string | undefined> {
  try {
    const { stdout } = await capture('git', ['--version'], { cwd, env });
    return /\d+(?:\.\d+)+/.exec(stdout.toString('utf8'))?.[0];
  } catch {
    return undefined;
  }
}

function duckDbFinding(isNeeded: boolean): Finding {
  const check = 'machine.duckdb';
  const found = findDuckDb();
  if (found) return { check, status: 'ok', message: `DuckDB, which reads tables (${found})` };
  return {
    check,
    status: isNeeded ? 'problem' : 'advice',
    message: 'DuckDB, which reads tables, is not installed here',
    hint: `npm install @duckdb/node-bindings@${DUCKDB_VERSION}`,
  };
}

function onnxFinding(isNeeded: boolean): Finding {
  const check = 'machine.onnxruntime';
  const [best] = findEngines(enginePlaces());
  const hint = `npm install onnxruntime-node@${ONNXRUNTIME_VERSION}`;
  if (best?.kind === 'native') return { check, status: 'ok', message: 'onnxruntime, which runs models (native)' };
  if (best) {
    return { check, status: 'ok', message: 'onnxruntime, which runs models (WASM: slower than the native one)', hint };
  }
  const status = isNeeded ? 'problem' : 'advice';
  return { check, status, message: 'onnxruntime, which runs models, is not installed here', hint };
}

function isAtLeast(version: string, [major = 0, minor = 0]: readonly number[]): boolean {
  const [foundMajor = 0, foundMinor = 0] = version.replace(/^v/, '').split('.').map(Number);
  return foundMajor > major || (foundMajor === major && foundMinor >= minor);
}
