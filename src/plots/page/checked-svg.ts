const ELEMENTS = new Set([
  ...['svg', 'g', 'a', 'image', 'path', 'rect', 'circle', 'line', 'text', 'tspan', 'defs', 'clipPath'],
  ...['linearGradient', 'radialGradient', 'pattern', 'stop'],
]);
const TAG = /<\/?([A-Za-z]+)((?:\s+[A-Za-z][\w:-]*="[^"<]*")*)\s*\/?>/g;
const ATTRIBUTE = /([A-Za-z][\w:-]*)="([^"]*)"/g;

/**
 * A drawing as it may stand in a page. The renderer escapes what it writes; should it ever fail to, this throws: only
 * shapes and text pass, nothing that runs, links or loads. Characters that turn the
 * reading direction become `\uFFFD`. Ids get `prefix`, because a page holds many drawings.
 */
export function checkedSvg(svg: string, prefix: string): string {
  const rest = svg.replace(TAG, (_, name: string, attributes: string) => {
    if (!ELEMENTS.has(name)) throw new Error(`a drawing holds <${name}>`);
    for (const [, attribute, value] of attributes.matchAll(ATTRIBUTE)) {
      const isLink = /href$/i.test(attribute!) && value !== '';
      const isForeign = isLink || /^on/i.test(attribute!) || /url\((?!#)|javascript:/i.test(value!);
      if (isForeign) throw new Error(`a drawing holds ${attribute}`);
    }
    return '';
  });
  if (/[<>]/.test(rest)) throw new Error('a drawing holds what is neither shape nor text');
  return svg
    .replace(/\p{Bidi_Control}/gu, '\uFFFD')
    .replace(TAG, (tag) => tag.replace(/ id="|url\(#/g, (found) => found + prefix));
}
