import type { PlotProperties } from '../core/plot-properties.js';
import { flag, text } from './command.js';
import { optionMisused } from './option-misused.js';

/** Options of `plots show` and `plots diff`, as DVC names them. */
export const PLOT_OPTIONS = {
  template: text('-t, --template <name>', 'a built-in template, or a JSON file with places for the data'),
  x: text('-x, --x <field>', 'field of the x axis'),
  y: text('-y, --y <field>', 'field of the y axis'),
  header: flag('--no-header', 'the first row of CSV and TSV files is data'),
  title: text('--title <text>', 'title of the plots'),
  xLabel: text('--x-label <text>', 'label of the x axis'),
  yLabel: text('--y-label <text>', 'label of the y axis'),
  out: text('-o, --out <path>', 'directory to write to (default: dvc_plots)'),
  showVega: flag('--show-vega', 'print the Vega-Lite specification of the one target'),
  split: flag('--split', 'with --json: data and looks beside the specification'),
  open: flag('--open', 'open the page in the browser'),
  htmlTemplate: text('--html-template <path>', 'a page with {plot_divs} where the plots belong'),
};

/** Their values. */
export interface PlotOptions {
  template?: string | undefined;
  x?: string | undefined;
  y?: string | undefined;
  header?: boolean | undefined;
  title?: string | undefined;
  xLabel?: string | undefined;
  yLabel?: string | undefined;
  out?: string | undefined;
  showVega?: boolean | undefined;
  split?: boolean | undefined;
  open?: boolean | undefined;
  htmlTemplate?: string | undefined;
}

/** What the options say of every plot's looks; it outweighs what dvc.yaml says. */
export function askedProperties({ template, x, y, header, title, xLabel, yLabel }: PlotOptions): PlotProperties {
  const asked = { template, x, y, title, x_label: xLabel, y_label: yLabel, ...(header && { header: false }) };
  return Object.fromEntries(Object.entries(asked).filter(([, value]) => value !== undefined));
}

/** `--show-vega` prints one specification: throws `OPTION_INVALID` (exit 2) without exactly one target. */
export function refuseManyTargets({ showVega }: PlotOptions, targets: readonly string[]): void {
  if (!showVega || targets.length === 1) return;
  const reason = `it prints one plot, not ${targets.length === 0 ? 'all of them' : targets.length}`;
  throw optionMisused('--show-vega', reason, 'Name one target, or use --json for all of them.');
}
