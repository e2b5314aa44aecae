import { expect, test } from '@jest/globals';
import { paramCells } from '../../src/pipeline/param-cells.js';

const long = (...names: string[]) => JSON.stringify([...names, 'a column with a name', 'another column']);

test.each([
  ['0.1', '0.2', ['0.1', '0.2']],
  [null, 'balanced', ['–', 'balanced']],
  ['[1,2]', '[1,3]', ['[1,2]', '[1,3]']],
  [long('tenure'), long('contract', 'tenure'), ['3 entries', '4 entries, with contract']],
  [long('tenure'), long(), ['3 entries, with tenure', '2 entries']],
  [long('a', 'b', 'c', 'd', 'e', 'f'), long(), ['8 entries, with a, b, c, d, e and 1 more', '2 entries']],
  [long('x').slice(0, -1), long(), [long('x').slice(0, -1), long()]],
  ['[not json', '2', ['[not json', '2']],
])('%j → %j is shown as %j', (old, now, cells) => expect(paramCells({ old, new: now })).toEqual(cells));
