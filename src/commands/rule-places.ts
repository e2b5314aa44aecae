import { locateRules } from '../config/index.js';
import type { Location } from '../core/errors.js';

/** Where an assay.yaml has the rule on a measurement, for annotations; nowhere where the text is no valid assay.yaml. */
export function rulePlaces(text: string, file: string): (measurement: string) => Location | undefined {
  let places: Map<string, Location>;
  try {
    places = locateRules(text, file);
  } catch {
    return () => undefined;
  }
  return (measurement) => places.get(measurement) ?? places.get(sharedKey(measurement));
}

/** What has a place for several: a metric for its slices, a dataset for rules that stand elsewhere. */
function sharedKey(measurement: string): string {
  const [dataset] = /^validation\.[^.]+/.exec(measurement) ?? [];
  return dataset ?? (measurement.startsWith('evaluation.') ? measurement.replace(/\[.*$/s, '') : measurement);
}
