import { CONFIG_LEVELS, listOptions } from '../versioning/index.js';
import type { ConfigLevel, ConfigPlaces, ListedOption } from '../versioning/index.js';

/** Options of the levels that win over one level. */
export function strongerOptions(places: ConfigPlaces, level: ConfigLevel): ListedOption[] {
  const isStronger = (option: ListedOption) => CONFIG_LEVELS.indexOf(option.level) > CONFIG_LEVELS.indexOf(level);
  return listOptions(places).filter(isStronger);
}
