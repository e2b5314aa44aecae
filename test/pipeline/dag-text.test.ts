import { expect, test } from '@jest/globals';
import { dotText, mermaidText } from '../../src/pipeline/dag-text.js';

const hostile = 'a"];\n```\n<b>\\';

test('no name goes on in the language it is drawn in', () => {
  const dag = new Map([[hostile, new Set<string>()]]);
  expect(dotText(dag)).toBe('strict digraph {\n"a\\"]; ``` <b>\\\\";\n}');
  expect(mermaidText(dag)).toBe('flowchart TD\n\tnode1["a#quot;]; ``` <b>\\"]');
});
