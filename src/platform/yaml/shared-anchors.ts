import { anchorName } from './number-anchors.js';
import { isYamlMap, YamlTimestamp } from './values.js';
import type { YamlValue } from './values.js';
import { yamlEntries } from './yaml-map.js';

/**
 * The names of the anchors that a document needs: one for each list, map and time that is held in more than one
 * place (by identity, as in Python), numbered in the order in which the second holder is met.
 */
export function sharedAnchors(root: YamlValue, first = 1): Map<object, string> {
  const seen = new Set<object>();
  const anchors = new Map<object, string>();
  const visit = (value: YamlValue): void => {
    if (!Array.isArray(value) && !isYamlMap(value) && !(value instanceof YamlTimestamp)) return;
    if (seen.has(value)) {
      if (!anchors.has(value)) anchors.set(value, anchorName(first + anchors.size));
      return;
    }
    seen.add(value);
    if (value instanceof YamlTimestamp) return;
    if (Array.isArray(value)) value.forEach(visit);
    else for (const [, child] of yamlEntries(value)) visit(child);
  };
  visit(root);
  return anchors;
}
