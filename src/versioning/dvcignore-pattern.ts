/** One line of a `.dvcignore` file. */
export interface DvcIgnorePattern {
  /** false for `!pattern`, which takes back what earlier lines left out. */
  ignores: boolean;
  /** `pattern/`: it speaks about directories only. */
  directoriesOnly: boolean;
  /** Whether it matches a path or a directory above it; relative to the file's directory, directories end in `/`. */
  matches(path: string): boolean;
}

/** What Python's `strip` takes off: unlike JavaScript no byte order mark, so that one makes a pattern match nothing. */
const OUTER_SPACE = /^(?:(?!\uFEFF)[\s\x1c-\x1f\x85])+|(?:(?!\uFEFF)[\s\x1c-\x1f\x85])+$/g;

/**
 * Reads a line as DVC does (dvc-formats §1.7): gitignore grammar, except that white space around a line is dropped
 * and that a pattern, `!pattern` too, also speaks for everything below what it names. undefined for lines that say
 * nothing: empty ones, comments, and patterns that cannot be read.
 */
export function dvcIgnorePattern(line: string): DvcIgnorePattern | undefined {
  const text = line.replace(OUTER_SPACE, '');
  if (text === '' || text.startsWith('#')) return undefined;
  const ignores = !text.startsWith('!');
  const pattern = ignores ? text : text.slice(1);
  const source = patternSource(pattern.split('/'));
  if (source === undefined) return undefined;
  try {
    const regex = new RegExp(source, 'su');
    return { ignores, directoriesOnly: pattern.endsWith('/'), matches: (path) => regex.test(path) };
  } catch {
    return undefined; // a range such as [z-a]
  }
}

const ANY_DIRECTORIES = '(?:.+/)?';

function patternSource(segments: string[]): string | undefined {
  const directoriesOnly = segments.at(-1) === '' && segments.length > 1;
  if (directoriesOnly) segments.pop();
  if (segments[0] === '' && segments.length > 1) segments.shift();
  else if (segments.length === 1) segments.unshift('**');
  if (segments.at(-1) === '') return undefined;
  const parts = ['^'];
  for (const [index, segment] of segments.entries()) {
    if (segment === '**') {
      if (index === segments.length - 1) return parts.join('');
      if (parts.at(-1) !== ANY_DIRECTORIES) parts.push(ANY_DIRECTORIES);
      continue;
    }
    const glob = segment === '*' ? '[^/]+' : globSource(segment, index);
    if (glob === undefined) return undefined;
    parts.push(glob, index === segments.length - 1 ? (directoriesOnly ? '/' : '(?:/|$)') : '/');
  }
  return parts.join('');
}

/**
 * The regular expression of the path segment with this number; undefined where brackets or an escape are left open. What
 * stands between two `*` is looked for once, where it comes first, and not again for what follows: a pattern of many `*`
 * would otherwise take for ever.
 */
function globSource(segment: string, number: number): string | undefined {
  const pieces: string[] = [];
  let source = '';
  let hasSets = false; // which may hold the slash, so that the first place is not always the best
  const characters = Array.from(segment);
  for (let at = 0; at < characters.length; at++) {
    const character = characters[at]!;
    if (character === '*') {
      pieces.push(source);
      source = '';
    } else if (character === '?') source += '[^/]';
    else if (character === '[') {
      const negated = characters[at + 1] === '!' || characters[at + 1] === '^';
      const first = at + (negated ? 2 : 1);
      const end = characters.indexOf(']', first + 1); // a bracket that comes first is a member
      if (end < 0) return undefined;
      const members = characters.slice(first, end).map((member) => (/[\\\]]/.test(member) ? `\\${member}` : member));
      source += `[${negated ? '^' : ''}${members.join('')}]`;
      at = end;
      hasSets = true;
    } else {
      const literal = character === '\\' ? characters[++at] : character;
      if (literal === undefined) return undefined;
      source += literal.replace(/[$^\\.*+?()[\]{}|]/, '\\$&');
    }
  }
  const [first = source, ...middle] = pieces;
  if (pieces.length === 0) return first;
  if (hasSets) return [...pieces, source].join('[^/]*');
  const found = middle.map((piece, at) => `(?=(?<s${number}_${at}>[^/]*?${piece}))\\k<s${number}_${at}>`);
  return `${first}${found.join('')}[^/]*${source}`;
}
