import type { TopLevelSpec } from 'vega-lite';
import type { Specification } from '../templates/anchor.js';
import { interpreter } from './interpreter.js';
import { THEME } from './theme.js';

/** Signals of DVC's templates that a reader sets by hand; in a picture they have these values. */
const SET_BY_HAND: Record<string, unknown> = { showValues: true };
const SEED = 1;

/** What Vega exports and its types leave out. */
interface Hidden {
  setRandom(random: () => number): void;
  randomLCG(seed: number): () => number;
  resetSVGDefIds(): void;
}

/**
 * Draws a Vega-Lite specification as a static SVG. Nothing is loaded from files or the network, and no code is made
 * of expressions. The same specification gives the same picture. Throws what Vega has to say of a broken specification.
 */
export async function drawSvg(specification: Specification, signals: Record<string, unknown> = {}): Promise<string> {
  // One after the other: they share parts.
  const vega = await import('vega');
  const { compile } = await import('vega-lite');
  const { setRandom, randomLCG, resetSVGDefIds } = vega as unknown as Hidden;
  setRandom(randomLCG(SEED));
  resetSVGDefIds();
  const silent = logger();
  const compiled = compile(specification as unknown as TopLevelSpec, { config: THEME as never, logger: silent });
  const runtime = vega.parse(compiled.spec, undefined, { ast: true });
  const refused: string[] = [];
  const view = new vega.View(runtime, {
    renderer: 'none',
    expr: interpreter,
    loader: refusingLoader(refused) as never,
    logger: silent,
  });
  for (const [name, value] of Object.entries({ ...SET_BY_HAND, ...signals })) {
    if (compiled.spec.signals?.some((signal) => signal.name === name)) view.signal(name, value);
  }
  try {
    const svg = await view.toSVG();
    if (refused.length > 0) throw new Error(`it would load ${refused.join(', ')}`);
    return svg;
  } finally {
    view.finalize();
  }
}

/** Loads nothing and notes what was asked for. Links and images get no address. */
function refusingLoader(refused: string[]) {
  const refuse = (url: unknown) => {
    refused.push(String(url));
    return Promise.reject(new Error('refused'));
  };
  return { load: refuse, http: refuse, file: refuse, options: {}, sanitize: () => Promise.resolve({ href: null }) };
}

/** Takes everything and says nothing; an error is thrown. */
function logger() {
  const silent = {
    level: (level?: number) => (level === undefined ? 0 : silent),
    error: (message: unknown) => {
      throw message instanceof Error ? message : new Error(String(message));
    },
    warn: () => silent,
    info: () => silent,
    debug: () => silent,
  };
  return silent as never;
}
