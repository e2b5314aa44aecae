import { createPrivateKey } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { LEVELS } from './log.js';
import type { Level } from './log.js';
import { UserError } from '../src/core/errors.js';
import type { Mistake } from '../src/core/errors.js';
import { secretsIn } from '../src/core/redact.js';

/** Where the App listens and which GitHub it speaks to. */
export interface ServerSettings {
  host: string;
  port: number;
  /** Without a slash at its end. */
  apiUrl: string;
  /** The web pages of the same GitHub, without a slash at its end. */
  serverUrl: string;
  logLevel: Level;
}

/** No App is registered yet: only the page that registers one is served. */
export interface SetupSettings extends ServerSettings {
  kind: 'setup';
}

export interface AppSettings extends ServerSettings {
  kind: 'app';
  appId: number;
  /** PEM, PKCS #8. */
  privateKey: string;
  /** The current one, then the one that GitHub may still sign with while it is replaced. */
  webhookSecrets: readonly string[];
  sweepMinutes: number;
  /** Reconciliations at a time. */
  concurrency: number;
  /** Hosts that artifacts may be fetched from, where they are not GitHub's own. */
  artifactHosts: readonly string[] | undefined;
}

type Environment = Readonly<Record<string, string | undefined>>;

const MIN_SECRET_LENGTH = 32;
const MIN_DIFFERENT_CHARACTERS = 8;
const NEW_SECRET = 'Make one: openssl rand -hex 32';
/** A host, all hosts below one, or an origin: named outright, that may be unencrypted and within the own network. */
const HOST = /^(?:(?:\*\.)?(?:[a-z0-9-]+\.)+[a-z0-9-]+|https?:\/\/[a-z0-9.-]+(?::\d{1,5})?)$/;

/**
 * The App's settings out of the environment. Throws a `UserError` (exit 2) that holds every mistake, each with what to type;
 * no value of a secret is in it. `readText` reads the file of PRIVATE_KEY_PATH.
 */
export function readSettings(
  environment: Environment,
  readText: (path: string) => string = (path) => readFileSync(path, 'utf8'),
): AppSettings | SetupSettings {
  const mistakes: Mistake[] = [];
  const read = readerOf(environment, mistakes);
  const isSetup = read.word('ASSAY_SETUP', ['0', '1'], '0') === '1';
  const apiUrl = read.url('GITHUB_API_URL', 'https://api.github.com');
  const server: ServerSettings = {
    host: environment['HOST']?.trim() || (isSetup ? '127.0.0.1' : '0.0.0.0'),
    port: read.whole('PORT', 3000, 0, 65_535),
    apiUrl,
    serverUrl: read.url('GITHUB_SERVER_URL', serverOf(apiUrl)),
    logLevel: read.word('LOG_LEVEL', LEVELS, 'info'),
  };
  const settings: AppSettings | SetupSettings = isSetup
    ? { kind: 'setup', ...server }
    : {
        kind: 'app',
        ...server,
        appId: read.required('APP_ID', 'It is on the page of your App, "App ID".')
          ? read.whole('APP_ID', 0, 1, Number.MAX_SAFE_INTEGER)
          : 0,
        privateKey: readPrivateKey(environment, mistakes, readText),
        webhookSecrets: readSecrets(environment, mistakes),
        sweepMinutes: read.whole('ASSAY_SWEEP_MINUTES', 20, 1, 1440),
        concurrency: read.whole('ASSAY_CONCURRENCY', 8, 1, 100),
        artifactHosts: readHosts(environment['ASSAY_ARTIFACT_HOSTS'], mistakes),
      };
  if (mistakes.length > 0) throw settingsError(mistakes, environment);
  return settings;
}

/** Every value that may appear in no log: of the environment, and of the settings in the form they are used in. */
export function secretsOf(environment: Environment, settings: AppSettings | SetupSettings): string[] {
  const used = settings.kind === 'app' ? [...settings.webhookSecrets, ...settings.privateKey.split('\n')] : [];
  return [...secretsIn(environment), ...used.filter((secret) => secret !== '')];
}

function settingsError(mistakes: readonly Mistake[], environment: Environment): UserError {
  const isNew = !['APP_ID', 'PRIVATE_KEY', 'PRIVATE_KEY_PATH', 'WEBHOOK_SECRET'].some((name) => environment[name]);
  return new UserError({
    code: 'APP_SETTINGS',
    message: `the App cannot start: ${mistakes.length} of its settings ${mistakes.length === 1 ? 'is' : 'are'} wrong or missing`,
    hint: isNew
      ? 'No App yet? Start with ASSAY_SETUP=1 and open /setup to register one on GitHub.'
      : 'app/.env.example lists every setting.',
    exitCode: 2,
    mistakes: [...mistakes],
  });
}

function readerOf(environment: Environment, mistakes: Mistake[]) {
  const given = (name: string) => environment[name]?.trim() || undefined;
  return {
    required(name: string, hint: string): boolean {
      if (given(name) !== undefined) return true;
      mistakes.push({ message: `${name} is not set`, hint });
      return false;
    },
    whole(name: string, otherwise: number, min: number, max: number): number {
      const text = given(name);
      if (text === undefined) return otherwise;
      const value = /^\d{1,16}$/.test(text) ? Number(text) : NaN;
      if (value >= min && value <= max) return value;
      mistakes.push({
        message: `${name} cannot be "${clip(text)}"`,
        hint: `Set a whole number from ${min} to ${max}.`,
      });
      return otherwise;
    },
    word<W extends string>(name: string, words: readonly W[], otherwise: W): W {
      const text = given(name);
      if (text === undefined) return otherwise;
      const found = words.find((word) => word === text);
      if (found !== undefined) return found;
      mistakes.push({ message: `${name} cannot be "${clip(text)}"`, hint: `Set one of ${words.join(', ')}.` });
      return otherwise;
    },
    url(name: string, otherwise: string): string {
      const text = given(name);
      if (text === undefined) return otherwise;
      const url = URL.canParse(text) ? new URL(text) : undefined;
      const isPlain = url && url.search === '' && url.hash === '' && url.username === '' && url.password === '';
      if (isPlain && isSafeOrigin(url)) return url.href.replace(/\/+$/, '');
      // The value is not shown: it may hold a password.
      mistakes.push({
        message: `${name} is not a plain https:// address`,
        hint: `Set it like ${otherwise}; of an Enterprise Server GITHUB_API_URL is https://HOST/api/v3.`,
      });
      return otherwise;
    },
  };
}

/** Plain http is for stand-ins on the same machine. */
function isSafeOrigin({ protocol, hostname }: URL): boolean {
  return protocol === 'https:' || (protocol === 'http:' && ['127.0.0.1', 'localhost', '[::1]'].includes(hostname));
}

/** The web address that belongs to an API address: github.com, data residency (api.NAME.ghe.com), Enterprise Server. */
function serverOf(apiUrl: string): string {
  const { protocol, host, origin } = new URL(apiUrl);
  return /^api\.(?:github\.com|[a-z0-9-]+\.ghe\.com)$/.test(host) ? `${protocol}//${host.slice(4)}` : origin;
}

function readPrivateKey(environment: Environment, mistakes: Mistake[], readText: (path: string) => string): string {
  const path = environment['PRIVATE_KEY_PATH']?.trim();
  let text = environment['PRIVATE_KEY']?.trim();
  if (!text && path) {
    try {
      text = readText(path).trim();
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      mistakes.push({
        message: `PRIVATE_KEY_PATH "${clip(path)}" cannot be read (${code ?? 'unknown reason'})`,
        hint: 'Set the path of the .pem file that GitHub gave you, readable by the user the App runs as.',
      });
      return '';
    }
  }
  if (!text) {
    mistakes.push({
      message: 'neither PRIVATE_KEY nor PRIVATE_KEY_PATH is set',
      hint: 'On the page of your App, "Generate a private key"; set PRIVATE_KEY_PATH to the .pem file.',
    });
    return '';
  }
  const key = parsePrivateKey(text);
  if (key === undefined) {
    mistakes.push({
      message: `${environment['PRIVATE_KEY']?.trim() ? 'PRIVATE_KEY' : `the file of PRIVATE_KEY_PATH`} is not an RSA private key`,
      hint: 'Give the whole .pem file, its BEGIN and END lines too; line ends may be written \\n, or all of it in base64.',
    });
  }
  return key ?? '';
}

/** PKCS #8 of a PEM as it is, with `\n` for its line ends, or in base64. */
function parsePrivateKey(text: string): string | undefined {
  const pem = text.includes('-----BEGIN')
    ? text.replace(/^"|"$/g, '').replaceAll('\\n', '\n')
    : Buffer.from(text, 'base64').toString();
  try {
    const key = createPrivateKey(pem);
    return key.asymmetricKeyType === 'rsa' ? key.export({ type: 'pkcs8', format: 'pem' }).toString() : undefined;
  } catch {
    return undefined;
  }
}

function readSecrets(environment: Environment, mistakes: Mistake[]): string[] {
  const secrets: string[] = [];
  for (const name of ['WEBHOOK_SECRET', 'WEBHOOK_SECRET_PREVIOUS']) {
    const secret = environment[name];
    if (!secret) {
      if (name === 'WEBHOOK_SECRET')
        mistakes.push({
          message: `${name} is not set: anyone could send forged events`,
          hint: `${NEW_SECRET}; set the same on the page of your App, "Webhook secret".`,
        });
      continue;
    }
    const fault = faultOfSecret(secret);
    if (fault === undefined) secrets.push(secret);
    else mistakes.push({ message: `${name} ${fault}`, hint: NEW_SECRET });
  }
  return secrets;
}

function faultOfSecret(secret: string): string | undefined {
  if (secret !== secret.trim()) return 'begins or ends with white space';
  if (secret === 'development') return 'is "development", which every Probot App has when it is not set';
  if (secret.length < MIN_SECRET_LENGTH)
    return `has ${secret.length} characters; ${MIN_SECRET_LENGTH} are the least that cannot be guessed`;
  if (new Set(secret).size < MIN_DIFFERENT_CHARACTERS) return 'repeats itself and could be guessed';
  return undefined;
}

function readHosts(text: string | undefined, mistakes: Mistake[]): string[] | undefined {
  const hosts = text
    ?.split(',')
    .map((host) => host.trim().toLowerCase())
    .filter((host) => host !== '');
  if (hosts === undefined || hosts.length === 0) return undefined;
  for (const host of hosts) {
    if (HOST.test(host)) continue;
    mistakes.push({
      message: `ASSAY_ARTIFACT_HOSTS names "${clip(host)}", which is not a host`,
      hint: 'Set names like blobs.acme.io or *.acme.io, or whole origins like http://10.0.0.1:9000, separated by commas.',
    });
  }
  return hosts;
}

function clip(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
