import type { YamlMistake } from './invalid-yaml.js';

/** Deeper than anybody writes, and far from what exhausts the stack of a reader. */
const MOST_LEVELS = 1000;
const COMPACT_LISTS = new RegExp(`^ *(?:[-?] ){${MOST_LEVELS}}`, 'm');

/**
 * Brackets, or lists begun on one line, that are nested too deeply to be read. A reader that runs out of stack could end
 * the whole program: the engine aborts when it is to prepare a regular expression there. Brackets in quotes count too.
 */
export function tooDeep(text: string): YamlMistake | undefined {
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    const character = text.charCodeAt(at);
    if (character === 91 || character === 123) depth++;
    else if ((character === 93 || character === 125) && depth > 0) depth--;
    if (depth > MOST_LEVELS) return mistakeAt(at);
  }
  const lists = COMPACT_LISTS.exec(text);
  return lists ? mistakeAt(lists.index) : undefined;
}

function mistakeAt(offset: number): YamlMistake {
  return { offset, message: 'is nested too deeply', hint: 'Flatten the structure.' };
}
