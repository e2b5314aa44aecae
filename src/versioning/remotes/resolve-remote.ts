import { UserError } from '../../core/errors.js';
import { nearest } from '../../core/nearest.js';
import type { DvcConfig, RemoteConfig } from '../config/config.js';

const INHERITED = /^remote:\/\/([^/]+)\/?(.*)$/i;

/**
 * The configuration of a remote, or of the default one. `remote://other/sub` takes over the other's place and options;
 * own options win (dvc-formats §1.9). Throws `REMOTE_MISSING`, `REMOTE_UNKNOWN` and `CONFIG_INVALID` (exit 2).
 */
export function resolveRemote(config: DvcConfig, name = config.defaultRemote): RemoteConfig {
  if (name === undefined) {
    throw new UserError({
      code: 'REMOTE_MISSING',
      message: 'no default remote is configured',
      hint: chooseRemote([...config.remotes.values()].map((remote) => remote.name)),
      exitCode: 2,
    });
  }
  return follow(config, name.toLowerCase(), []);
}

function chooseRemote(known: readonly string[]): string {
  if (known.length === 0) return 'Add one: assay remote add --default storage s3://bucket/path';
  return `Make one the default: assay remote default ${known.length === 1 ? known[0]! : `<name>. Known: ${known.join(', ')}.`}`;
}

function follow(config: DvcConfig, name: string, seen: readonly string[]): RemoteConfig {
  const found = config.remotes.get(name);
  if (!found) throw unknownRemote(config, name, seen.at(-1));
  const inherited = INHERITED.exec(found.url);
  if (!inherited) return found;
  if (seen.includes(name)) {
    throw new UserError({
      code: 'CONFIG_INVALID',
      message: `${found.file}: remotes refer to each other in a circle: ${[...seen, name].join(' → ')}`,
      hint: 'Give one of them a url of its own.',
      exitCode: 2,
    });
  }
  const base = follow(config, inherited[1]!.toLowerCase(), [...seen, name]);
  const below = inherited[2]!;
  return {
    name: found.name,
    file: found.file,
    url: below === '' ? base.url : `${base.url.replace(/\/+$/, '')}/${below}`,
    options: new Map([...base.options, ...found.options]),
  };
}

function unknownRemote(config: DvcConfig, name: string, referrer: string | undefined): UserError {
  const known = [...config.remotes.keys()];
  const guess = nearest(name, known);
  const hint =
    known.length === 0
      ? 'No remote is configured; add one to .dvc/config.'
      : guess === undefined
        ? `Known: ${known.join(', ')}.`
        : `Did you mean "${guess}"?`;
  return new UserError({
    code: 'REMOTE_UNKNOWN',
    message: `there is no remote "${name}"${referrer === undefined ? '' : `, which remote "${referrer}" refers to`}`,
    hint,
    exitCode: 2,
  });
}
