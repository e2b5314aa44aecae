#!/usr/bin/env node
// The terminal's door. Everything but the version loads on demand: an idle start must cost next to nothing.
import { writeSync } from 'node:fs';
import { VERSION } from '../src/core/version.js';

const args = process.argv.slice(2);
if (args[0] === '--version' || args[0] === '-V') {
  writeSync(1, `${VERSION}\n`);
} else {
  // Node itself would end with 1, which says that a gate failed.
  start().catch((error: unknown) => {
    process.exitCode = 70;
    writeSync(2, `${String(error instanceof Error ? error.stack : error)}\n`);
  });
}

async function start(): Promise<void> {
  const { XDG_CACHE_HOME, HOME, ASSAY_NO_CODE_CACHE } = process.env;
  const cache = XDG_CACHE_HOME ?? (HOME && `${HOME}/.cache`);
  if (cache && !ASSAY_NO_CODE_CACHE) {
    const { useCodeCache } = await import('./code-cache.js');
    useCodeCache(__dirname, cache);
  }
  const { runCli } = await import('./run-cli.js');
  process.exitCode = await runCli(args);
}
