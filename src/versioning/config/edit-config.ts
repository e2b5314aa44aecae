import { chmodSync, mkdirSync, realpathSync } from 'node:fs';
import { dirname } from 'node:path';
import { UserError } from '../../core/errors.js';
import { tryClaimFile } from '../../platform/claim-file.js';
import type { HeldLock } from '../../platform/file-lock.js';
import { readTextIfExists, statIfExists, writeFileAtomic } from '../../platform/files.js';
import { editIni } from './edit-ini.js';
import type { IniEdit } from './edit-ini.js';
import { parseIni } from './ini.js';
import type { IniSection } from './ini.js';
import { CONFIG_LEVELS, configFile, configFiles, readSections } from './levels.js';
import type { ConfigFile, ConfigLevel, ConfigPlaces } from './levels.js';
import { checkOption, optionsOf } from './option-types.js';

/** How long another process may take with the same file. */
const WAIT_MS = 10_000;
const POLL_MS = 10;

/**
 * Changes one level's file, or creates it, by a rename: readers see the old or the new one, and other writers wait.
 * Everything is checked before that: `CONFIG_INVALID` (exit 2) for options and values DVC would refuse, also together
 * with weaker levels. With `dryRun` nothing is written. Throws `CONFIG_BUSY` (exit 3) for a writer that does not end.
 */
export function editConfig(
  places: ConfigPlaces,
  level: ConfigLevel,
  edits: readonly IniEdit[],
  dryRun = false,
): ConfigFile {
  const file = configFile(places, level);
  if (dryRun) {
    checkedEdit(places, file, edits);
    return file;
  }
  mkdirSync(dirname(file.path), { recursive: true });
  const claim = claimed(file);
  try {
    const { before, after } = checkedEdit(places, file, edits);
    if (after !== before) write(file, after);
  } finally {
    claim.release();
  }
  return file;
}

function checkedEdit(places: ConfigPlaces, file: ConfigFile, edits: readonly IniEdit[]) {
  const before = readTextIfExists(file.path) ?? '';
  const after = editIni(before, edits, file.shown);
  checkEdits(places, file, parseIni(after, file.shown), edits);
  return { before, after };
}

function claimed({ path, shown }: ConfigFile): HeldLock {
  const lock = `${path}.lock`;
  for (let waited = 0; ; waited += POLL_MS) {
    const claim = tryClaimFile(lock, 'assay config');
    if (claim !== 'held') return claim;
    if (waited >= WAIT_MS) {
      throw new UserError({
        code: 'CONFIG_BUSY',
        message: `another process is writing ${shown}`,
        hint: `Run it again. If no process does, delete ${lock}.`,
        exitCode: 3,
        retryable: true,
      });
    }
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, POLL_MS);
  }
}

/** Keeps the mode of the file, and a link to it; a new `config.local`, which may hold secrets, is its owner's alone. */
function write(file: ConfigFile, text: string): void {
  const stat = statIfExists(file.path);
  const path = stat ? realpathSync(file.path) : file.path;
  writeFileAtomic(path, text, { mode: file.level === 'local' && !stat ? 0o600 : 0o666 });
  if (stat) chmodSync(path, stat.mode & 0o7777);
}

function checkEdits(
  places: ConfigPlaces,
  file: ConfigFile,
  own: readonly IniSection[],
  edits: readonly IniEdit[],
): void {
  const weaker = configFiles(places).filter(({ level }) => rankOf(level) < rankOf(file.level));
  const levels = [...weaker.map(readSections), own];
  const valueOf = (section: string, key: string) => {
    const values = levels.map((sections) => sections.find(({ name }) => name === section)?.keys.get(key)?.value);
    const last = values.findLast((value) => value !== undefined);
    return typeof last === 'string' ? last : undefined;
  };
  for (const edit of edits) {
    const section = edit.kind === 'rename' ? edit.to : edit.section;
    const url = valueOf(section, 'url');
    const isRemote = section.startsWith('remote "') && own.some(({ name }) => name === section);
    if (isRemote && !url) throw urlMissing(section);
    if (edit.kind === 'set') checkOption(section, edit.key, edit.value, url);
    if (isRemote && edit.kind === 'set' && edit.key === 'url') checkOptions(section, url!, own);
  }
}

/** With another url the options that are there must still be known. */
function checkOptions(section: string, url: string, own: readonly IniSection[]): void {
  optionsOf(section, url);
  const keys = own.find(({ name }) => name === section)!.keys;
  for (const [key, { value }] of keys) if (typeof value === 'string') checkOption(section, key, value, url);
}

function urlMissing(section: string): UserError {
  const name = section.replace(/^remote "(.*)"$/, '$1');
  return new UserError({
    code: 'CONFIG_INVALID',
    message: `remote "${name}" would have no url`,
    hint: `assay remote add ${name} <url>`,
    exitCode: 2,
  });
}

function rankOf(level: ConfigLevel): number {
  return CONFIG_LEVELS.indexOf(level);
}
