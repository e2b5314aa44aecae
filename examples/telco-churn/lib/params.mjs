import { readFileSync } from 'node:fs';

/**
 * Reads the small part of YAML that params.yaml uses: nested maps, lists of one-word items, numbers, words and comments.
 * A real project would take a YAML package; this example runs without installing anything.
 */
export function readParams(path = 'params.yaml') {
  const lines = readFileSync(path, 'utf8')
    .split(/\r?\n/)
    .map((line) => line.replace(/(?:^|\s)#.*$/, '').trimEnd())
    .filter((line) => line !== '')
    .map((line) => ({ indent: line.search(/\S/), text: line.trim() }));
  return readBlock(lines, 0);
}

/** Takes the lines that belong to one map or list from the front of `lines`. */
function readBlock(lines, indent) {
  const isList = lines[0].text.startsWith('- ');
  const block = isList ? [] : {};
  while (lines.length > 0 && lines[0].indent === indent) {
    const { text } = lines.shift();
    if (isList) {
      block.push(scalar(text.slice(2)));
      continue;
    }
    const [, key, value] = /^([\w-]+):\s*(.*)$/.exec(text) ?? failed(text);
    const hasChildren = value === '' && lines.length > 0 && lines[0].indent > indent;
    block[key] = hasChildren ? readBlock(lines, lines[0].indent) : scalar(value);
  }
  if (lines.length > 0 && lines[0].indent > indent) failed(lines[0].text);
  return block;
}

function scalar(text) {
  return text !== '' && Number.isFinite(Number(text)) ? Number(text) : text;
}

function failed(text) {
  throw new Error(`params.yaml: "${text}" is more YAML than this example reads`);
}
