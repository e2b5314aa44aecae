/** Clocks of file systems advance in steps of up to 10 ms, where their stamps are not cut to (two) whole seconds. */
const FINE_STEP_MS = 20;
const COARSE_STEP_MS = 2100;

/** How much older than a moment a stamp must be, so that every later change gives another one. */
export function clockStepMs(isCoarse: boolean): number {
  return isCoarse ? COARSE_STEP_MS : FINE_STEP_MS;
}

/** Whether a stamp looks cut to whole seconds. */
export function isCoarseStamp(ctimeMs: number): boolean {
  return ctimeMs % 1000 === 0;
}
