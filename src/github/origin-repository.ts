import type { Repository } from './client.js';

const NAME = /^[A-Za-z0-9](?:[A-Za-z0-9_-]{0,38})$/;
const REPOSITORY = /^[A-Za-z0-9._-]{1,100}$/;

/** The repository that the address of a git remote leads to, at a server (`https://github.com`); undefined for any other place. */
export function repositoryOfUrl(url: string, serverUrl: string): Repository | undefined {
  const host = new URL(serverUrl).host;
  const found =
    /^(?:https?|ssh|git):\/\/(?:[^@/\s]*@)?(?<host>[^/\s]+)\/(?<path>[^?#\s]+)$/i.exec(url) ??
    /^(?:[^@/\s]+@)?(?<host>[^:/\s]+):(?<path>[^?#\s]+)$/.exec(url);
  if (!found?.groups || !isHost(found.groups['host']!, host)) return undefined;
  return repositoryOfName(found.groups['path']!.replace(/^\/+|\/+$/g, '').replace(/\.git$/, ''));
}

/** `owner/name`, or undefined for what GitHub could not call a repository. */
export function repositoryOfName(text: string): Repository | undefined {
  const [owner = '', name = '', ...more] = text.split('/');
  if (more.length > 0 || !NAME.test(owner) || !REPOSITORY.test(name) || /^\.\.?$/.test(name)) return undefined;
  return { owner, name };
}

/** SSH may come with a port of its own; ssh.github.com:443 is GitHub behind firewalls. */
function isHost(found: string, host: string): boolean {
  const plain = (name: string) =>
    name
      .toLowerCase()
      .replace(/:\d+$/, '')
      .replace(/^ssh\./, '');
  return plain(found) === plain(host);
}
