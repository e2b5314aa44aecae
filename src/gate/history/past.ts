/** A value of the default branch. */
export interface PastValue {
  value: number;
  /** When it was measured, in milliseconds since 1970. */
  timeMs: number;
}

/** What is known of earlier runs. */
export interface Past {
  nowMs: number;
  /** Values of a measurement, oldest first. */
  valuesOf: (id: string) => readonly PastValue[];
  /** Why nothing is known of any measurement. */
  missing?: string;
}

/** Of who asked nobody. */
export const NO_PAST: Past = { nowMs: 0, valuesOf: () => [], missing: 'no history was read' };
