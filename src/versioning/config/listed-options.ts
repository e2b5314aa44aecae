import { redact } from '../../core/redact.js';
import { configFiles, isPathOption, readSections, resolveConfigPath } from './levels.js';
import type { ConfigLevel, ConfigPlaces } from './levels.js';
import { isSecretOption } from './option-types.js';

/** One option as it stands in one file. */
export interface ListedOption {
  level: ConfigLevel;
  /** The file, as users are told. */
  file: string;
  /** Section as in the file: `core`, `remote "name"`. */
  section: string;
  key: string;
  /** `core.remote`, `remote.<name>.url`. */
  name: string;
  /** Places are absolute. */
  value: string;
}

/** Every option of these levels, all when left out, file by file, sections with a name first as DVC lists them. */
export function listOptions(places: ConfigPlaces, only?: ConfigLevel): ListedOption[] {
  return configFiles(places)
    .filter(({ level }) => only === undefined || level === only)
    .flatMap((file) =>
      [...readSections(file)]
        .sort((a, b) => Number(isNamed(b.name)) - Number(isNamed(a.name)))
        .flatMap(({ name: section, keys }) =>
          [...keys].map(([key, { value: written }]): ListedOption => {
            const text = typeof written === 'string' ? written : written.join(',');
            const value = isPathOption(section, key) ? resolveConfigPath(text, file) : text;
            const name = `${section.replace(/ "(.*)"$/, '.$1')}.${key}`;
            return { level: file.level, file: file.shown, section, key, name, value };
          }),
        ),
    );
}

/** A value as lists show it: `***` for secrets. */
export function shownValue({ key, value }: Pick<ListedOption, 'key' | 'value'>): string {
  return isSecretOption(key) ? '***' : redact(value);
}

function isNamed(section: string): boolean {
  return section.includes('"');
}
