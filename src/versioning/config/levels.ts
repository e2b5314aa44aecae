import { homedir } from 'node:os';
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { UserError } from '../../core/errors.js';
import { readTextIfExists } from '../../platform/files.js';
import { parseIni } from './ini.js';
import type { IniSection } from './ini.js';

/** Levels of the configuration in DVC's words; later ones win. */
export const CONFIG_LEVELS = ['system', 'global', 'repo', 'local'] as const;
export type ConfigLevel = (typeof CONFIG_LEVELS)[number];

/** Places of the machine-wide and the user's configuration; DVC's are `/etc/xdg/dvc` and `~/.config/dvc`. */
export interface ConfigDirectories {
  system?: string;
  global?: string;
  /** What `~` stands for; the home directory of the process's user when left out. */
  home?: string;
}

/** Where configuration may stand; outside of a repository there is no `dvcDirectory`. */
export interface ConfigPlaces extends ConfigDirectories {
  /** `<root>/.dvc`, absolute. */
  dvcDirectory?: string;
}

/** One configuration file, be it there or not. */
export interface ConfigFile {
  level: ConfigLevel;
  /** Absolute. */
  path: string;
  /** As users are told: relative to the root for the repository's own. */
  shown: string;
  /** What `~` stands for in it. */
  home: string;
}

/** The files of all levels that exist here, weakest first. */
export function configFiles({ system, global, dvcDirectory, home = homedir() }: ConfigPlaces): ConfigFile[] {
  const own = (level: ConfigLevel, name: string, directory: string | undefined, shown?: string): ConfigFile[] => {
    if (directory === undefined) return [];
    const path = join(directory, name);
    return [{ level, path, shown: shown ?? path, home }];
  };
  const shownName = dvcDirectory && basename(dvcDirectory);
  return [
    ...own('system', 'config', system),
    ...own('global', 'config', global),
    ...own('repo', 'config', dvcDirectory, `${shownName}/config`),
    ...own('local', 'config.local', dvcDirectory, `${shownName}/config.local`),
  ];
}

/** The file of one level. Throws `NOT_A_DVC_REPOSITORY` or `CONFIG_LEVEL_MISSING` (both exit 2). */
export function configFile(places: ConfigPlaces, level: ConfigLevel): ConfigFile {
  const file = configFiles(places).find((candidate) => candidate.level === level);
  if (file) return file;
  const isOwn = level === 'repo' || level === 'local';
  throw new UserError({
    code: isOwn ? 'NOT_A_DVC_REPOSITORY' : 'CONFIG_LEVEL_MISSING',
    message: isOwn
      ? 'this is not inside a DVC repository, which --project and --local speak of'
      : `there is no directory for the ${level} configuration`,
    hint: isOwn ? 'Run `assay init` first, or use --global.' : 'Set HOME or DVC_GLOBAL_CONFIG_DIR.',
    exitCode: 2,
  });
}

/** Sections of a file as they stand there; none where there is no file. Throws `CONFIG_INVALID` (exit 2). */
export function readSections(file: ConfigFile): IniSection[] {
  return parseIni(readTextIfExists(file.path) ?? '', file.shown);
}

const REMOTE_PATHS = [
  'url',
  'credentialpath',
  'configpath',
  'keyfile',
  'cert_path',
  'key_path',
  'gdrive_user_credentials_file',
  'gdrive_service_account_json_file_path',
];

/** Whether the value of an option is a place, and counts from the directory of its file when it is relative. */
export function isPathOption(section: string, key: string): boolean {
  if (section === 'cache') return key === 'dir';
  if (/^\s*machine\s*"/.test(section)) return key === 'startup_script' || key === 'setup_script';
  return /^\s*remote\s*"/.test(section) && REMOTE_PATHS.includes(key);
}

/** A place out of a file as an absolute path; urls stay. */
export function resolveConfigPath(value: string, file: ConfigFile): string {
  if (value === '' || /^\w+:\/\//.test(value) || isAbsolute(value)) return value;
  if (value === '~' || value.startsWith('~/')) return join(file.home, value.slice(1));
  return resolve(dirname(file.path), value);
}

/** A place typed in `from` as it is written into `file`: relative ones count from its directory, in POSIX. */
export function pathForConfig(typed: string, from: string, file: ConfigFile): string {
  if (typed === '' || /^\w+:\/\//.test(typed) || isAbsolute(typed) || /^~(\/|$)/.test(typed)) return typed;
  return relative(dirname(file.path), resolve(from, typed)).split(sep).join('/') || '.';
}
