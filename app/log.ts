import { redact } from '../src/core/redact.js';

/** From the chattiest to the gravest; names and numbers are pino's, which is Probot's logger. */
export const LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;
export type Level = (typeof LEVELS)[number];
type Method = Exclude<Level, 'silent'>;

/** What a line says: an object (its fields), an error, or only the message. */
type Say = (fields: object | string, message?: string) => void;

/** The part of pino's logger that Probot and Octokit use. */
export interface Log extends Record<Method, Say> {
  readonly level: Level;
  /** A log whose lines carry these fields too. */
  child(fields: object): Log;
}

export interface LogOptions {
  level: Level;
  /** Values that may appear nowhere. */
  secrets: readonly string[];
  /** Takes one line, its end included. */
  write(line: string): void;
  now?(): number;
}

const MAX_STRING_LENGTH = 4000;
const MAX_LINE_LENGTH = 32_000;
const SECRET_FIELDS = /token|secret|password|private.?key|cookie|authorization|signature/i;

/**
 * A log of one JSON object a line: time, level, msg, and the fields. Every string is cleaned of secrets and clipped; fields
 * whose names say that they are secret are not written.
 */
export function createLog({ level, secrets, write, now = Date.now }: LogOptions): Log {
  const least = LEVELS.indexOf(level);
  const clean = (text: string) => redact(clip(text), secrets);

  function line(method: Method, fields: object, message: string | undefined): string {
    const head = { time: new Date(now()).toISOString(), level: method, msg: message };
    const replace = (name: string, value: unknown) => replaced(name, value, clean);
    try {
      const text = JSON.stringify({ ...head, ...fields, msg: message ?? messageOf(fields) }, replace);
      if (text.length <= MAX_LINE_LENGTH) return `${text}\n`;
    } catch {
      // Circular, or a getter that throws: what is left is the message.
    }
    return `${JSON.stringify({ ...head, msg: message ?? '', isCut: true }, replace)}\n`;
  }

  function logOf(bound: object): Log {
    const say = (method: Method): Say => {
      if (LEVELS.indexOf(method) < least) return () => {};
      return (fields, message) => {
        if (typeof fields === 'string') write(line(method, bound, fields));
        else write(line(method, { ...bound, ...(fields instanceof Error ? { err: fields } : fields) }, message));
      };
    };
    return {
      level,
      trace: say('trace'),
      debug: say('debug'),
      info: say('info'),
      warn: say('warn'),
      error: say('error'),
      fatal: say('fatal'),
      child: (fields) => logOf({ ...bound, ...fields }),
    };
  }
  return logOf({});
}

function messageOf(fields: object): string | undefined {
  return 'err' in fields && fields.err instanceof Error ? fields.err.message : undefined;
}

function replaced(name: string, value: unknown, clean: (text: string) => string): unknown {
  if (typeof value === 'bigint') return String(value);
  if (value instanceof Error) return describeError(value);
  if (typeof value !== 'string') return value;
  return SECRET_FIELDS.test(name) ? '***' : clean(value);
}

/** Of an error only what helps: Octokit's carry the request, its headers and the whole answer. */
function describeError(error: Error): object {
  const { name, message, stack, cause } = error;
  const { code, status } = error as { code?: unknown; status?: unknown };
  return {
    name,
    message,
    ...((typeof code === 'string' || typeof code === 'number') && { code }),
    ...(typeof status === 'number' && { status }),
    stack,
    ...(cause instanceof Error && { cause: { name: cause.name, message: cause.message } }),
  };
}

function clip(text: string): string {
  return text.length > MAX_STRING_LENGTH ? `${text.slice(0, MAX_STRING_LENGTH)}…` : text;
}
