import { UserError } from '../../core/errors.js';
import { redact } from '../../core/redact.js';
import type { RemoteConfig } from '../config/config.js';
import { trustedAuthorities } from './http-client.js';
import type { HttpClientOptions } from './http-client.js';
import { percentDecoded } from './percent-decoded.js';
import { remoteOptions } from './remote-options.js';
import type { RemoteOptions } from './remote-options.js';

/** An HTTP remote's url and options, checked and read (dvc-formats §1.9). */
export interface HttpSettings {
  /** Without user, password and the slash at the end. */
  url: string;
  jobs: number;
  /** Names and values in turn that prove who asks; for the remote's own origin only. */
  identity: string[];
  /** What must not be printed. */
  secrets: string[];
  tls: HttpClientOptions['tls'];
  connectTimeoutMs: number;
  readTimeoutMs: number;
}

const OPTIONS = [
  'auth',
  'custom_auth_header',
  'user',
  'password',
  'ask_password',
  'ssl_verify',
  'method', // of uploads, which there are none of
  'connect_timeout',
  'read_timeout',
];

const DEFAULT_JOBS = 16;
const DEFAULT_TIMEOUT_SECONDS = 60;

/** Reads the options of an HTTP remote. Throws `CONFIG_INVALID` and `REMOTE_UNSUPPORTED` (exit 2). */
export function httpSettings(config: RemoteConfig): HttpSettings {
  const options = remoteOptions(config, OPTIONS);
  if (!URL.canParse(config.url)) {
    throw options.invalid('url', `url = ${redact(config.url)} is not an address`, 'Write https://host/path.');
  }
  const url = new URL(config.url);
  if (url.search !== '' || url.hash !== '') {
    const shown = `${url.origin}${url.pathname}`;
    throw options.invalid(
      'url',
      `url = ${shown}… has a query or a fragment`,
      `Write ${shown} only; keys are added to it.`,
    );
  }
  const { identity, secrets } = identityOf(config, options, url);
  const verify = options.text('ssl_verify');
  const isFlag = verify === undefined || /^(true|false)$/i.test(verify);
  return {
    url: `${url.origin}${url.pathname.replace(/\/+$/, '')}`,
    jobs: options.count('jobs') ?? DEFAULT_JOBS,
    identity,
    secrets,
    tls: trustedAuthorities(config.name, isFlag ? (options.flag('ssl_verify') ?? true) : verify),
    connectTimeoutMs: (options.seconds('connect_timeout') ?? DEFAULT_TIMEOUT_SECONDS) * 1000,
    readTimeoutMs: (options.seconds('read_timeout') ?? DEFAULT_TIMEOUT_SECONDS) * 1000,
  };
}

/** As in DVC, `user` and `password` count only with `auth`; what stands in the url counts without. */
function identityOf(
  config: RemoteConfig,
  options: RemoteOptions,
  url: URL,
): Pick<HttpSettings, 'identity' | 'secrets'> {
  const auth = options.text('auth')?.toLowerCase();
  const password = options.text('password');
  if (auth === undefined) {
    if (url.username === '' && url.password === '') return { identity: [], secrets: [] };
    const written = percentDecoded(url.password);
    return { identity: basic(percentDecoded(url.username), written), secrets: [written, url.password] };
  }
  if (!['basic', 'custom', 'digest'].includes(auth)) {
    throw options.invalid('auth', `auth = ${auth.slice(0, 40)} is not known`, 'Write basic or custom.');
  }
  if (auth === 'digest') {
    throw new UserError({
      code: 'REMOTE_UNSUPPORTED',
      message: `remote "${config.name}" sets auth = digest, which neither DVC nor Assay can do`,
      hint: 'Let the server take basic authentication over https, or a header (auth = custom).',
      exitCode: 2,
    });
  }
  if (password === undefined && options.flag('ask_password')) {
    throw new UserError({
      code: 'REMOTE_UNSUPPORTED',
      message: `remote "${config.name}" sets ask_password; Assay never asks, since it has to run unattended`,
      hint: 'Write `password` to .dvc/config.local, which git ignores.',
      exitCode: 2,
    });
  }
  const name = auth === 'basic' ? 'user' : 'custom_auth_header';
  const first = options.text(name);
  if (first === undefined || password === undefined) {
    const missing = first === undefined ? name : 'password';
    const hint =
      missing === 'password' ? 'Write it to .dvc/config.local, which git ignores.' : 'Write it beside `auth`.';
    throw options.invalid(missing, `auth = ${auth} needs ${name} and password, and ${missing} is missing`, hint);
  }
  return { identity: auth === 'basic' ? basic(first, password) : [first.toLowerCase(), password], secrets: [password] };
}

function basic(user: string, password: string): string[] {
  return ['authorization', `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`];
}
