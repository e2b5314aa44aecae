import type { View as VegaView } from 'vega';
import type { TopLevelSpec } from 'vega-lite';
import type { Specification } from '../templates/anchor.js';
import { interpreter } from './interpreter.js';
import { MAX_ROWS, refuseLarge } from './refuse-large.js';
import { THEME } from './theme.js';
import { withinTime } from './time-limit.js';

/** Signals of DVC's templates that a reader sets by hand; in a picture they have these values. */
const SET_BY_HAND: Record<string, unknown> = { showValues: true };
const SEED = 1;
export const DRAWING_TIME_MS = 10_000;

/** What Vega exports and its types leave out. */
interface Hidden {
  setRandom(random: () => number): void;
  randomLCG(seed: number): () => number;
  resetSVGDefIds(): void;
  SVGStringRenderer: new (loader: unknown) => Renderer;
}

interface Renderer {
  initialize(element: null, width: number, height: number, origin: [number, number], scale: number): Renderer;
  background(color: unknown): Renderer;
  render(scene: unknown): Renderer;
  svg(): string;
}

/** What a view knows once it has run. */
interface Drawn {
  _viewWidth: number;
  _viewHeight: number;
  _origin: [number, number];
  _scenegraph: { root: unknown };
  padding(): { left: number; right: number; top: number; bottom: number };
  background(): unknown;
}

interface Pulse {
  source?: unknown[];
  add?: unknown[];
}

/**
 * Draws a Vega-Lite specification as a static SVG. Nothing is loaded from files or the network, and no code is made
 * of expressions. The same specification gives the same picture. Throws what Vega has to say of a broken specification,
 * and for one that makes very much of its data or takes longer than `limitMs` at any step.
 */
export async function drawSvg(
  specification: Specification,
  signals: Record<string, unknown> = {},
  limitMs = DRAWING_TIME_MS,
): Promise<string> {
  // One after the other: they share parts.
  const vega = await import('vega');
  const { compile } = await import('vega-lite');
  const { setRandom, randomLCG, resetSVGDefIds, SVGStringRenderer } = vega as unknown as Hidden;
  setRandom(randomLCG(SEED));
  resetSVGDefIds();
  const silent = logger();
  const { compiled, runtime } = withinTime(limitMs, () => {
    const made = compile(specification as unknown as TopLevelSpec, { config: THEME as never, logger: silent });
    refuseLarge(made.spec as Parameters<typeof refuseLarge>[0]);
    return { compiled: made, runtime: vega.parse(made.spec, undefined, { ast: true }) };
  });
  const refused: string[] = [];
  const view = new (boundedView(vega.View, limitMs))(runtime, {
    renderer: 'none',
    expr: interpreter,
    loader: refusingLoader(refused) as never,
    logger: silent,
  });
  for (const [name, value] of Object.entries({ ...SET_BY_HAND, ...signals })) {
    if (compiled.spec.signals?.some((signal) => signal.name === name)) view.signal(name, value);
  }
  try {
    await view.runAsync();
    const svg = withinTime(limitMs, () => rendered(view as unknown as Drawn, new SVGStringRenderer(view.loader())));
    if (refused.length > 0) throw new Error(`it would load ${refused.join(', ')}`);
    return svg;
  } finally {
    view.finalize();
  }
}

/** A view that works step by step within a time, and stops where a step made too many rows. */
function boundedView(View: typeof VegaView, limitMs: number): typeof VegaView {
  interface Steps {
    evaluate(...args: unknown[]): Promise<unknown>;
    _getPulse(...args: unknown[]): Pulse;
  }
  class BoundedView extends (View as unknown as new (...args: unknown[]) => Steps) {
    override evaluate(...args: unknown[]): Promise<unknown> {
      return withinTime(limitMs, () => super.evaluate(...args));
    }
    override _getPulse(...args: unknown[]): Pulse {
      const pulse = super._getPulse(...args);
      if (Math.max(pulse.source?.length ?? 0, pulse.add?.length ?? 0) > MAX_ROWS)
        throw new Error(`it makes more than ${MAX_ROWS} rows`);
      return pulse;
    }
  }
  return BoundedView as unknown as typeof VegaView;
}

/** What the view's own `toSVG` does, without waiting for anything in between. */
function rendered(view: Drawn, renderer: Renderer): string {
  const { left, right, top, bottom } = view.padding();
  const width = Math.max(0, view._viewWidth + left + right);
  const height = Math.max(0, view._viewHeight + top + bottom);
  return renderer
    .initialize(null, width, height, [left + view._origin[0], top + view._origin[1]], 1)
    .background(view.background())
    .render(view._scenegraph.root)
    .svg();
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
