import { systemClock } from './clock.js';
import { createService } from './create-service.js';
import type { Service } from './create-service.js';
import { createLog } from './log.js';
import { readSettings, secretsOf } from './settings.js';

/** What a platform without servers gives with a request. */
export interface ServerlessContext {
  /** Keeps the instance alive until the promise ends. */
  waitUntil?(promise: Promise<unknown>): void;
}

/** Below GitHub's ten seconds. */
const ANSWER_WITHIN_MS = 8000;

let service: Service | undefined;

function serviceOf(): Service {
  if (!service) {
    const settings = readSettings(process.env);
    const secrets = secretsOf(process.env, settings);
    const log = createLog({ level: settings.logLevel, secrets, write: (line) => process.stdout.write(line) });
    service = createService(settings, { log, clock: systemClock });
    service.start(false);
  }
  return service;
}

/**
 * The App as a fetch-style handler. Work goes on after the answer where the platform has `waitUntil`; elsewhere the answer
 * waits for it, at most eight seconds. What is cut off, the sweep finds: call `sweep` by the platform's timer.
 */
export async function handle(request: Request, context: ServerlessContext = {}): Promise<Response> {
  const { handle: answer, idle } = serviceOf();
  const response = await answer(request);
  if (request.method !== 'POST' || response.status !== 202) return response;
  if (context.waitUntil) context.waitUntil(idle());
  else await Promise.race([idle(), new Promise((resolve) => setTimeout(resolve, ANSWER_WITHIN_MS).unref())]);
  return response;
}

/** One sweep, to its end: everything it found is reconciled. */
export async function sweep(): Promise<void> {
  const { sweep: begin, idle } = serviceOf();
  await begin();
  await idle();
}
