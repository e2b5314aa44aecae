// The App's door: started, it serves; imported, it is a handler for a platform that serves itself.
import { realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { start } from './start.js';
import { BUG_EXIT_CODE } from '../src/core/errors.js';

export { handle, sweep } from './handler.js';

const WRONG_SETTINGS_EXIT_CODE = 2;

if (isProgram()) await serve();

function isProgram(): boolean {
  const [, program] = process.argv;
  try {
    return program !== undefined && realpathSync(program) === fileURLToPath(import.meta.url);
  } catch {
    return false; // where a platform loads us, the program need not be a file
  }
}

async function serve(): Promise<void> {
  const write = (line: string) => void process.stdout.write(line);
  const started = await start({
    environment: process.env,
    write,
    writeError: (text) => void process.stderr.write(text),
  });
  if (!started) {
    process.exitCode = WRONG_SETTINGS_EXIT_CODE;
    return;
  }
  // What nobody foresaw leaves an unknown state behind; there is nothing to lose by starting anew.
  process.on('uncaughtException', (error) => {
    started.crashed(error);
    process.exit(BUG_EXIT_CODE);
  });
  let isStopping = false;
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.on(signal, () => {
      if (isStopping) return;
      isStopping = true;
      void started.stop().then((hasEnded) => process.exit(hasEnded ? 0 : 1));
    });
  }
}
