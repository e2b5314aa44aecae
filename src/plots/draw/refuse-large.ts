/** What a template may make of the data, in rows, at any step. */
export const MAX_ROWS = 1_000_000;
const MAX_STEPS = 10_000;
const MAX_TEXT = 1_000_000;

interface Dataset {
  url?: unknown;
  transform?: { type: string; [parameter: string]: unknown }[];
}

interface Group {
  data?: Dataset[];
  marks?: Group[];
}

/** Throws for a compiled specification that loads data, or has a step that makes rows out of nothing without an end in sight. */
export function refuseLarge(specification: Group): void {
  for (const { url, transform = [] } of specification.data ?? []) {
    if (url !== undefined) throw new Error(`it would load ${typeof url === 'string' ? url : 'data'}`);
    for (const { type, ...parameters } of transform) {
      const { start, stop, step } = parameters;
      if (type === 'graticule') throw new Error('it makes data of its own (graticule)');
      if (type === 'sequence') refuseLongSequence([start, stop, step]);
      const counts = ['steps', 'minsteps', 'maxsteps', 'maxbins'].map((name) => parameters[name] ?? 0);
      const isFine = type === 'quantile' && step !== undefined && !(Number(step) >= 1 / MAX_STEPS);
      if (isFine || counts.some((count) => !(Number(count) <= MAX_STEPS)))
        throw new Error(`its ${type} has more than ${MAX_STEPS} steps`);
    }
  }
  specification.marks?.forEach(refuseLarge);
}

/** Throws for a call of a function of expressions whose result would be very long. */
export function refuseLongCall(name: string, values: readonly unknown[]): void {
  if (name === 'sequence') refuseLongSequence(values.length < 2 ? [0, values[0], 1] : values);
  if (name === 'pad' && Number(values[1]) > MAX_TEXT) throw tooLong();
}

/** The same for a sum, which joins texts. */
export function refuseLongText(sum: unknown): unknown {
  if (typeof sum === 'string' && sum.length > MAX_TEXT) throw tooLong();
  return sum;
}

function refuseLongSequence([start, stop, step]: readonly unknown[]): void {
  const count = (Number(stop) - Number(start ?? 0)) / Number(step ?? 1);
  if (!(count <= MAX_ROWS)) throw new Error(`its sequence has more than ${MAX_ROWS} numbers`);
}

function tooLong(): Error {
  return new Error('it makes very long texts');
}
