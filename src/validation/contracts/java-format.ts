/** Letters of Java's DateTimeFormatter as strptime writes them. */
const LETTERS: Readonly<Record<string, string>> = {
  yyyy: '%Y',
  uuuu: '%Y',
  yy: '%y',
  MM: '%m',
  MMM: '%b',
  MMMM: '%B',
  dd: '%d',
  HH: '%H',
  hh: '%I',
  a: '%p',
  mm: '%M',
  ss: '%S',
  SSS: '%g',
  SSSSSS: '%f',
  Z: '%z',
};
/** `+01:00`, or `Z`. */
const OFFSET = /^X{3}$/;
const ISO = ['yyyy-MM-dd', "yyyy-MM-dd'T'HH:mm:ss", 'yyyy-MM-ddTHH:mm:ss', 'yyyy-MM-dd HH:mm:ss', 'HH:mm:ss'];

/** A pattern of Java for dates and times, as ODCS has them, for strptime; undefined where it cannot be said. */
export function strptimeOf(pattern: string): string | undefined {
  if (ISO.includes(pattern)) return 'default';
  let text = '';
  for (const [part, quoted, letters] of pattern.matchAll(/'([^']*)'|([A-Za-z])\2*|[^A-Za-z']+/g)) {
    if (letters === undefined) {
      text += (quoted ?? part).replaceAll('%', '%%');
      continue;
    }
    const found = part === 'T' ? 'T' : OFFSET.test(part) ? '%z' : LETTERS[part];
    if (found === undefined) return undefined;
    text += found;
  }
  return text;
}
