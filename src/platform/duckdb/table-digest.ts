import { extname, resolve } from 'node:path';
import { createHash } from 'node:crypto';
import { VERSION } from '../../core/version.js';
import { digestOfFile } from '../digest-of-file.js';
import type { KeptFiles } from '../kept-files.js';
import { findDataFiles } from './data-files.js';
import { loadEngine } from './load-engine.js';
import type { TableSource } from './open-table.js';

/**
 * A digest of everything that a table depends on: the bytes and order of its files, how they are read, and who reads them.
 * `known` keeps digests of files. Throws what {@link findDataFiles} throws.
 */
export async function tableDigest({ path, name, ...wishes }: TableSource, known?: KeptFiles): Promise<string> {
  const engine = await loadEngine();
  const { format, compression, paths } = findDataFiles(
    [path].flat().map((one) => resolve(one)),
    name,
  );
  const files: [string, string][] = [];
  for (const each of paths) files.push([extname(each), await digestOfFile(each, known)]);
  const facts = [VERSION, engine.library_version(), format, compression, extname(name), wishes, files];
  return createHash('sha256').update(JSON.stringify(facts)).digest('hex');
}
