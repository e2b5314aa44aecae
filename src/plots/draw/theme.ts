/**
 * Looks of drawn plots (a Vega-Lite `config`): everything but the data takes the colour of the text around, so that one
 * picture serves light and dark pages and paper.
 */
const INK = 'currentColor';
const FACE = 'system-ui, sans-serif';

export const THEME = {
  aria: false,
  background: null,
  font: FACE,
  view: { stroke: INK, strokeOpacity: 0.25 },
  title: { color: INK, fontSize: 13, fontWeight: 600 },
  axis: {
    labelColor: INK,
    titleColor: INK,
    titleFontWeight: 600,
    domainColor: INK,
    domainOpacity: 0.4,
    tickColor: INK,
    tickOpacity: 0.4,
    gridColor: INK,
    gridOpacity: 0.12,
  },
  legend: { labelColor: INK, titleColor: INK, symbolStrokeWidth: 2 },
  header: { labelColor: INK, titleColor: INK },
  line: { strokeWidth: 2 },
} as const;
