import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { RepositorySource } from '../../core/import-source.js';
import { writeFileAtomic } from '../../platform/files.js';
import { loadConfig } from '../config/config.js';
import type { ConfigDirectories, DvcConfig, RemoteConfig } from '../config/config.js';
import { resolveRemote } from '../remotes/resolve-remote.js';

/** The configuration of a repository whose `.dvc/config` is known by its text alone; the user's own levels come first. */
export function configFromText(text: string, directories: ConfigDirectories, temporary: string): DvcConfig {
  mkdirSync(temporary, { recursive: true });
  const scratch = mkdtempSync(join(temporary, 'config-'));
  try {
    writeFileAtomic(join(scratch, '.dvc/config'), text);
    return loadConfig(join(scratch, '.dvc'), directories);
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

/**
 * A configuration with what an import says beside: `config` is a second one that wins, `remote` names the default remote
 * or gives options of it (dvc-formats §1.2).
 */
export function withSettings(
  config: DvcConfig,
  { remote }: Pick<RepositorySource, 'remote'>,
  second?: DvcConfig | Readonly<Record<string, unknown>>,
): DvcConfig {
  let merged =
    second === undefined ? config : isConfig(second) ? merge(config, second) : merge(config, fromMap(second));
  if (typeof remote === 'string') merged = { ...merged, defaultRemote: remote.toLowerCase() };
  else if (remote !== undefined) {
    const name = merged.defaultRemote ?? 'of-the-import';
    const given = { core: { remote: name }, remote: { [name]: remote } };
    merged = merge(merged, fromMap(given));
  }
  return merged;
}

/** Options that say who asks, and must not reach a place that somebody else has named. */
const SECRETS = [
  'auth',
  'user',
  'password',
  'custom_auth_header',
  'access_key_id',
  'secret_access_key',
  'session_token',
  'profile',
  'credentialpath',
  'configpath',
  'sse_customer_key',
];

/**
 * The configuration of somebody else's repository without the secrets that the user's own levels give to remotes of the
 * same name: it is the repository that says where those remotes are.
 */
export function withoutLentSecrets(config: DvcConfig): DvcConfig {
  const remotes = new Map<string, RemoteConfig>();
  for (const [name, remote] of config.remotes) {
    const options = new Map([...remote.options].filter(([key]) => !(SECRETS.includes(key) && remote.lent?.has(key))));
    remotes.set(name, { ...remote, options });
  }
  for (const [name, remote] of remotes) {
    // takes over the options of another remote, but not its place
    const isMoved =
      /^remote:/i.test(remote.url) && remote.options.has('endpointurl') && !remote.lent?.has('endpointurl');
    if (!isMoved) continue;
    const resolved = resolveRemote({ ...config, remotes }, name);
    const options = [...resolved.options].filter(([key]) => !SECRETS.includes(key) || remote.options.has(key));
    remotes.set(name, { ...resolved, options: new Map(options) });
  }
  return { ...config, remotes };
}

type PartialConfig = Pick<DvcConfig, 'remotes'> & Partial<DvcConfig>;

function isConfig(value: DvcConfig | Readonly<Record<string, unknown>>): value is DvcConfig {
  return value['remotes'] instanceof Map;
}

function merge(config: DvcConfig, second: PartialConfig): DvcConfig {
  const remotes = new Map(config.remotes);
  for (const [name, own] of second.remotes) {
    const base = remotes.get(name);
    const isMoved = (own.url !== '' && own.url !== base?.url) || own.options.has('endpointurl');
    const kept = [...(base?.options ?? [])].filter(([key]) => !(isMoved && SECRETS.includes(key)));
    const options = new Map([...kept, ...own.options]);
    remotes.set(name, { ...own, url: own.url === '' ? (base?.url ?? '') : own.url, options });
  }
  const { defaultRemote = config.defaultRemote } = second;
  return { ...config, remotes, ...(defaultRemote !== undefined && { defaultRemote }) };
}

/** `{core: {remote}, remote: {name: {url, …}}}`, as a `.dvc` file has it. */
function fromMap(map: Readonly<Record<string, unknown>>): PartialConfig {
  const remotes = new Map<string, RemoteConfig>();
  for (const [written, values] of Object.entries(asMap(map['remote']))) {
    const name = written.toLowerCase();
    const { url = '', ...options } = asMap(values);
    const texts = Object.entries(options).map(([key, value]) => [key.toLowerCase(), String(value)] as const);
    remotes.set(name, { name, url: String(url), options: new Map(texts), file: 'the .dvc file' });
  }
  const remote = asMap(map['core'])['remote'];
  return { remotes, ...(typeof remote === 'string' && { defaultRemote: remote.toLowerCase() }) };
}

function asMap(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}
