import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** This repository's directory, whether the sources run or what they compile to in `build/`. */
export const ROOT = above(fileURLToPath(new URL('.', import.meta.url)));

function above(directory: string): string {
  return existsSync(join(directory, 'package.json')) ? directory : above(dirname(directory));
}
