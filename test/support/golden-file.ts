import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect } from '@jest/globals';

const FIXTURES = fileURLToPath(new URL('../fixtures/', import.meta.url));

/** Compares with the file below test/fixtures/. `ASSAY_WRITE_GOLDEN=1` writes it, to be looked at before it is committed. */
export function expectGolden(path: string, text: string): void {
  const file = FIXTURES + path;
  if (process.env['ASSAY_WRITE_GOLDEN'] === '1') writeFileSync(file, text);
  expect(existsSync(file)).toBe(true);
  expect(text).toBe(readFileSync(file, 'utf8'));
}
