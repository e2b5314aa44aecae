import { UserError } from '../../core/errors.js';
import type { Location } from '../../core/errors.js';
import { nearest } from '../../core/nearest.js';
import { configFiles, isPathOption, readSections, resolveConfigPath } from './levels.js';
import type { ConfigDirectories, ConfigFile } from './levels.js';

export type { ConfigDirectories } from './levels.js';

/** How a cached object gets into the workspace. */
export type LinkType = 'reflink' | 'hardlink' | 'symlink' | 'copy';

const LINK_TYPES: readonly string[] = ['reflink', 'hardlink', 'symlink', 'copy'];

/** One `[remote]` section, options as written (paths already absolute); checked when the remote is opened. */
export interface RemoteConfig {
  name: string;
  /** Absolute path or `scheme://…`. */
  url: string;
  /** Every option but `url`; keys in lower case. */
  options: ReadonlyMap<string, string>;
  /** The file that gives the url. */
  file: string;
  /** Options that the machine's or the user's level gives, where the repository says where the remote is. */
  lent?: ReadonlySet<string>;
}

/** The merged configuration of a repository, as far as data versioning needs it. */
export interface DvcConfig {
  defaultRemote?: string;
  cacheTypes: LinkType[];
  /** How maps in commands become flags (`parsing`). */
  flagStyle: { bool?: 'boolean_optional'; list?: 'append' };
  remotes: Map<string, RemoteConfig>;
  /** `cache.dir`, absolute. */
  cacheDirectory?: string;
  /** `cache.shared = group`: directories of the cache are writable for the group. */
  cacheShared: boolean;
  /** `core.hardlink_lock`: the repository is locked by a hard link instead of an advisory lock. */
  hardlinkLock: boolean;
  /** `core.autostage`: files that belong into git are staged there. */
  autostage: boolean;
  /** The `plots` section, paths as written. */
  plots: { outDirectory?: string; htmlTemplate?: string; opens: boolean };
}

/** Sections DVC 3.67 knows, with their keys where this room reads them; null: any key goes. */
const SECTIONS = new Map<string, readonly string[] | null>([
  [
    'core',
    [
      'remote',
      'checksum_jobs',
      'interactive',
      'analytics',
      'hardlink_lock',
      'no_scm',
      'autostage',
      'experiments',
      'check_update',
      'site_cache_dir',
      'machine',
    ],
  ],
  [
    'cache',
    [
      'local',
      's3',
      'gs',
      'hdfs',
      'webhdfs',
      'ssh',
      'azure',
      'dir',
      'type',
      'protected',
      'shared',
      'slow_link_warning',
      'verify',
    ],
  ],
  ...['state', 'parsing', 'plots', 'exp', 'hydra', 'studio', 'feature', 'index'].map((name) => [name, null] as const),
]);

/** Sections that carry a name: `['remote "name"']`. */
const NAMED_SECTIONS = ['remote', 'machine', 'db'];

interface Entry {
  value: string | string[];
  /** The configuration file, absolute. */
  file: string;
  /** Of the repository's own levels. */
  isOwn: boolean;
  /** Where the key stands, as users are told. */
  place: Location;
}

type Section = Map<string, Entry>;

/**
 * Reads system, global, repository and local configuration; later levels win key by key (dvc-formats §1.9).
 * Unknown sections, keys and values throw `CONFIG_INVALID` (exit 2) with the nearest right word.
 */
export function loadConfig(dvcDirectory: string, directories: ConfigDirectories = {}): DvcConfig {
  const sections = new Map<string, Section>();
  for (const file of configFiles({ ...directories, dvcDirectory })) mergeFile(sections, file);
  const core = sections.get('core');
  const cache = sections.get('cache');
  const parsing = sections.get('parsing');
  const defaultRemote = textOf(core?.get('remote'))?.toLowerCase();
  const cacheDirectory = textOf(cache?.get('dir'));
  return {
    ...(defaultRemote !== undefined && { defaultRemote }),
    ...(cacheDirectory !== undefined && { cacheDirectory }),
    cacheTypes: linkTypes(cache?.get('type')),
    flagStyle: {
      ...(textOf(parsing?.get('bool')) === 'boolean_optional' && { bool: 'boolean_optional' }),
      ...(textOf(parsing?.get('list')) === 'append' && { list: 'append' }),
    },
    cacheShared: isShared(cache?.get('shared')),
    hardlinkLock: textOf(core?.get('hardlink_lock'))?.toLowerCase() === 'true',
    autostage: textOf(core?.get('autostage'))?.toLowerCase() === 'true',
    plots: plotsOf(sections.get('plots')),
    remotes: remotesOf(sections),
  };
}

function plotsOf(plots: Section | undefined): DvcConfig['plots'] {
  const [outDirectory, htmlTemplate] = ['out_dir', 'html_template'].map((key) => textOf(plots?.get(key)));
  return {
    ...(outDirectory !== undefined && { outDirectory }),
    ...(htmlTemplate !== undefined && { htmlTemplate }),
    opens: textOf(plots?.get('auto_open'))?.toLowerCase() === 'true',
  };
}

function mergeFile(sections: Map<string, Section>, file: ConfigFile): void {
  for (const { name, line, keys } of readSections(file)) {
    const known = knownKeys(name, { file: file.shown, line, column: 1 });
    const section = sections.get(name) ?? new Map<string, Entry>();
    sections.set(name, section);
    for (const [key, { value, line: keyLine }] of keys) {
      const place = { file: file.shown, line: keyLine, column: 1 };
      if (known !== null && !known.includes(key)) throw unknownWord(place, `"${key}" in section "${name}"`, key, known);
      const isPath = typeof value === 'string' && isPathOption(name, key);
      section.set(key, {
        value: isPath ? resolveConfigPath(value, file) : value,
        file: file.path,
        isOwn: file.level === 'repo' || file.level === 'local',
        place,
      });
    }
  }
}

/** null: every key goes. Throws for a section DVC does not know. */
function knownKeys(section: string, place: Location): readonly string[] | null {
  const [, kind, name] = /^\s*(\w+)\s*"(.*)"\s*$/.exec(section) ?? [];
  if (kind !== undefined) {
    if (NAMED_SECTIONS.includes(kind)) return null;
    const guess = nearest(kind, NAMED_SECTIONS);
    throw unknown(place, `section "${section}"`, guess && `Did you mean ['${guess} "${name}"']?`);
  }
  const known = SECTIONS.get(section);
  if (known !== undefined) return known;
  if (NAMED_SECTIONS.includes(section)) {
    throw unknown(place, `section "${section}" without a name`, `Write it as ['${section} "name"'].`);
  }
  throw unknownWord(place, `section "${section}"`, section, [...SECTIONS.keys(), ...NAMED_SECTIONS]);
}

function remoteName(section: string): string | undefined {
  return /^\s*remote\s*"(.*)"\s*$/.exec(section)?.[1];
}

function linkTypes(entry: Entry | undefined): LinkType[] {
  if (!entry) return ['reflink', 'copy'];
  const words = Array.isArray(entry.value) ? entry.value : entry.value.split(',');
  return words.map((written) => {
    const word = written.trim();
    if (!LINK_TYPES.includes(word)) throw unknownWord(entry.place, `cache.type "${word}"`, word, LINK_TYPES);
    return word as LinkType;
  });
}

function isShared(entry: Entry | undefined): boolean {
  const word = textOf(entry)?.toLowerCase();
  if (entry && word !== undefined && word !== 'group') {
    throw unknownWord(entry.place, `cache.shared "${word}"`, word, ['group']);
  }
  return word !== undefined;
}

function remotesOf(sections: ReadonlyMap<string, Section>): Map<string, RemoteConfig> {
  const remotes = new Map<string, RemoteConfig>();
  for (const [section, keys] of sections) {
    const name = remoteName(section);
    if (name === undefined) continue;
    const url = keys.get('url');
    if (!url) throw urlMissing(name, [...keys.values()][0]?.place);
    const options = [...keys]
      .filter(([key]) => key !== 'url')
      .map(([key, { value }]) => [key, asWritten(value)] as const);
    const isOwnPlace = url.isOwn || keys.get('endpointurl')?.isOwn === true;
    const lent = isOwnPlace ? [...keys].filter(([, { isOwn }]) => !isOwn).map(([key]) => key) : [];
    remotes.set(name, {
      name,
      url: asWritten(url.value),
      options: new Map(options),
      file: url.file,
      ...(lent.length > 0 && { lent: new Set(lent) }),
    });
  }
  return remotes;
}

function urlMissing(name: string, location: Location | undefined): UserError {
  return new UserError({
    code: 'CONFIG_INVALID',
    message: `remote "${name}" has no url${location ? ` (${location.file}:${location.line})` : ''}`,
    hint: `Write \`url = <url>\` below ['remote "${name}"'].`,
    exitCode: 2,
    ...(location && { location }),
  });
}

/** A list is a value with a comma that was left without quotes. */
function asWritten(value: string | string[]): string {
  return typeof value === 'string' ? value : value.join(',');
}

function textOf(entry: Entry | undefined): string | undefined {
  return entry === undefined || entry.value === '' ? undefined : asWritten(entry.value);
}

function unknownWord(place: Location, what: string, word: string, known: readonly string[]): UserError {
  const guess = nearest(word, known);
  return unknown(place, what, guess === undefined ? `Known: ${known.join(', ')}.` : `Did you mean "${guess}"?`);
}

function unknown(location: Location, what: string, hint = `Delete or correct line ${location.line}.`): UserError {
  return new UserError({
    code: 'CONFIG_INVALID',
    message: `${location.file}:${location.line}: ${what} is not known`,
    hint,
    exitCode: 2,
    location,
  });
}
