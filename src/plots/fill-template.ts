import type { AnchorName, Json, Specification } from './templates/anchor.js';
import { anchor } from './templates/anchor.js';

/** Which places a template has. */
export function anchorsOf(template: Specification, names: readonly AnchorName[]): Set<AnchorName> {
  const written = new Map(names.map((name) => [anchor(name), name]));
  const found = new Set<AnchorName>();
  const look = (value: Json): void => {
    if (typeof value === 'string') {
      const name = written.get(value);
      if (name) found.add(name);
    } else if (typeof value === 'object' && value !== null) Object.values(value).forEach(look);
  };
  look(template);
  return found;
}

/**
 * A template with values in their places. A text value also goes into longer texts that name its place. What is put in
 * is not looked through: a title may read like a place.
 */
export function fillTemplate(template: Specification, values: ReadonlyMap<AnchorName, Json>): Specification {
  const byAnchor = new Map([...values].map(([name, value]) => [anchor(name), value]));
  const fill = (value: Json): Json => {
    if (typeof value === 'string') {
      const whole = byAnchor.get(value);
      if (whole !== undefined) return whole;
      return value.replace(/<DVC_METRIC_[A-Z_]+>/g, (written) => {
        const part = byAnchor.get(written);
        return typeof part === 'string' ? part : written;
      });
    }
    if (Array.isArray(value)) return value.map(fill);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, child]) => [key, fill(child)]));
  };
  return fill(template) as Specification;
}
