import { refused } from '../github-error.js';

/**
 * Where GitHub keeps the artifacts of github.com and of GitHub Enterprise Cloud (https://api.github.com/meta,
 * `domains`). The storage accounts are told by their whole names: anybody may have one of another name.
 */
export const GITHUB_ARTIFACT_HOSTS: readonly string[] = [
  'productionresultssa#.blob.core.windows.net',
  '*.actions.githubusercontent.com',
];

/** An address that may be downloaded from. */
export interface AllowedAddress {
  url: URL;
  /** The list names this very origin: it may then be a private address, or plain http. */
  isNamedOutright: boolean;
}

/**
 * The address that GitHub sends us on to, where it is one of the `allowed`: `host`, `*.host` for every host below one, `#` for one to
 * three digits, all three by https alone; or a whole origin such as `https://github.example.com` or `http://127.0.0.1:8080`.
 * Throws `refused`.
 */
export function allowedAddress(location: string, allowed: readonly string[]): AllowedAddress {
  let url: URL;
  try {
    url = new URL(location);
  } catch (error) {
    throw refused('GitHub sends us on to an address that is none', error);
  }
  if (url.username !== '' || url.password !== '') throw refused('GitHub sends us on to an address with a password');
  if (allowed.some((entry) => entry.includes('://') && isOrigin(entry, url))) return { url, isNamedOutright: true };
  if (url.protocol !== 'https:') throw refused(`GitHub sends us on to ${url.protocol}//, which is not https`);
  const isAllowed = allowed.some((entry) => !entry.includes('://') && pattern(entry).test(url.hostname));
  if (!isAllowed) throw refused(`GitHub sends us on to ${url.hostname}, which is not a host for artifacts`);
  if (url.port !== '') throw refused(`GitHub sends us on to port ${url.port} of ${url.hostname}`);
  return { url, isNamedOutright: false };
}

function isOrigin(entry: string, url: URL): boolean {
  return URL.canParse(entry) && /^https?:$/.test(url.protocol) && new URL(entry).origin === url.origin;
}

function pattern(entry: string): RegExp {
  const isBelow = entry.startsWith('*.');
  const host = (isBelow ? entry.slice(2) : entry).toLowerCase();
  const escaped = host.replace(/[^a-z0-9#-]/g, '\\$&').replaceAll('#', '\\d{1,3}');
  return new RegExp(`^${isBelow ? '(?:[a-z0-9-]+\\.)+' : ''}${escaped}$`);
}
