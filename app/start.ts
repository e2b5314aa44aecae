import { systemClock } from './clock.js';
import { createLog } from './log.js';
import { listen } from './server.js';
import type { Listening } from './server.js';
import { createService } from './create-service.js';
import { readSettings, secretsOf } from './settings.js';
import type { AppSettings, SetupSettings } from './settings.js';
import { UserError } from '../src/core/errors.js';

/** What runs may end within; whoever stops us kills us after thirty. */
const STOP_WITHIN_MS = 25_000;

export interface StartDeps {
  environment: NodeJS.ProcessEnv;
  write(line: string): void;
  writeError(line: string): void;
}

export interface Started {
  port: number;
  /** Ends what runs, at most 25 seconds; false: it did not end in time. */
  stop(): Promise<boolean>;
  /** Says what ended the process, without secrets. */
  crashed(error: unknown): void;
}

/** Reads the settings, listens, and starts to work; undefined: it cannot, and it said why. */
export async function start({ environment, write, writeError }: StartDeps): Promise<Started | undefined> {
  let settings: AppSettings | SetupSettings;
  try {
    settings = readSettings(environment);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    writeError(describe(error));
    return undefined;
  }
  const secrets = secretsOf(environment, settings);
  const log = createLog({ level: settings.logLevel, secrets, write });
  const service = createService(settings, { log, clock: systemClock, withProcess: true });
  let listening: Listening;
  try {
    listening = await listen(service.handle, settings);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== 'EADDRINUSE' && code !== 'EACCES' && code !== 'EADDRNOTAVAIL') throw error;
    writeError(
      `the App cannot listen on ${settings.host}:${settings.port} (${code})\nSet HOST and PORT to what is free.\n`,
    );
    return undefined;
  }
  log.info({ host: settings.host, port: listening.port, mode: settings.kind }, 'listening');
  service.start(true);
  return {
    port: listening.port,
    async stop() {
      log.info('stopping');
      const ended = Promise.all([listening.close(), service.stop()]).then(() => true);
      const tooLate = new Promise<boolean>((resolve) => setTimeout(() => resolve(false), STOP_WITHIN_MS).unref());
      const hasEnded = await Promise.race([ended, tooLate]);
      log.info({ hasEnded }, 'stopped');
      return hasEnded;
    },
    crashed: (error) => log.fatal({ err: error }, 'the App ends: nobody foresaw this'),
  };
}

function describe({ message, hint, mistakes }: UserError): string {
  const lines = mistakes.flatMap((mistake) => [
    `  - ${mistake.message}`,
    ...(mistake.hint ? [`    ${mistake.hint}`] : []),
  ]);
  return [message, ...lines, ...(hint === undefined ? [] : [hint]), ''].join('\n');
}
