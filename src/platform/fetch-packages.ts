import { createHash, randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { UserError } from '../core/errors.js';
import { capture } from './process.js';

/** A package of the npm registry: name, version and the sha512 of its archive, as package-lock.json has them. */
export interface PinnedPackage {
  name: string;
  version: string;
  /** `sha512-<base64>` */
  integrity: string;
}

const REGISTRY = 'https://registry.npmjs.org/';
const TIMEOUT_MS = 120_000;

/**
 * Makes `<directory>/node_modules` hold the packages, fetched from the registry npm is configured for. It appears in one
 * rename when every archive is there and is what the pins say; a directory that is there already is left alone. Throws
 * `ENGINE_NOT_FETCHED` (exit 3, a retry can help) and `ENGINE_CORRUPT` (exit 4).
 */
export async function fetchPackages(
  packages: readonly PinnedPackage[],
  directory: string,
  registry = process.env['npm_config_registry'] ?? REGISTRY,
): Promise<void> {
  if (existsSync(directory)) return;
  const staging = `${directory}.${randomBytes(8).toString('hex')}.assay-tmp`;
  try {
    await Promise.all(packages.map((pinned) => unpack(pinned, staging, registry)));
    try {
      renameSync(staging, directory);
    } catch (error) {
      if (!existsSync(directory)) throw error; // else another process was first
    }
  } finally {
    rmSync(staging, { recursive: true, force: true });
  }
}

async function unpack(pinned: PinnedPackage, staging: string, registry: string): Promise<void> {
  const archive = await download(pinned, registry);
  const actual = `sha512-${createHash('sha512').update(archive).digest('base64')}`;
  if (actual !== pinned.integrity) {
    throw new UserError({
      code: 'ENGINE_CORRUPT',
      message: `${pinned.name}@${pinned.version} of ${hostOf(registry)} is not the package that was pinned`,
      hint: 'Ask whoever runs that registry; nothing of it was used.',
      exitCode: 4,
    });
  }
  const place = join(staging, 'node_modules', pinned.name);
  mkdirSync(place, { recursive: true });
  const file = join(dirname(place), `${place.split('/').at(-1)!}.tgz`);
  writeFileSync(file, archive);
  const { status, stderr } = await capture('tar', ['-xzf', file, '-C', place, '--strip-components=1'], {
    cwd: staging,
    env: process.env,
  });
  rmSync(file);
  if (status !== 0) throw notFetched(pinned, `tar says: ${stderr.trim().split('\n')[0]!}`);
}

async function download(pinned: PinnedPackage, registry: string): Promise<Buffer> {
  const { name, version } = pinned;
  const base = registry.endsWith('/') ? registry : `${registry}/`;
  const url = `${base}${name}/-/${name.split('/').at(-1)!}-${version}.tgz`;
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(TIMEOUT_MS) });
    if (!response.ok) throw new Error(`it answers ${response.status}`);
    return Buffer.from(await response.arrayBuffer());
  } catch (error) {
    throw notFetched(pinned, `${hostOf(registry)}: ${(error as Error).message}`, error);
  }
}

function hostOf(registry: string): string {
  return URL.canParse(registry) ? new URL(registry).host : 'the registry';
}

function notFetched({ name, version }: PinnedPackage, why: string, cause?: unknown): UserError {
  return new UserError({
    code: 'ENGINE_NOT_FETCHED',
    message: `${name}@${version} cannot be fetched: ${why}`,
    hint: `Let the job reach its npm registry, or run \`npm install ${name}@${version}\` before it.`,
    exitCode: 3,
    retryable: true,
    cause,
  });
}
