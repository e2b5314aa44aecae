/** Columns of `FieldsQuery`: a column of the data with such a name would be taken for one of them, or one of them for it. */
const OWN_NAME = /^(?:[ctrvf]\d+|n)$/i;
const COUNT = /^\s*select\s+count\s*\(\s*\*\s*\)\s+from\s+data\s+where\s([\s\S]+?);?\s*$/i;
/** Whose meaning depends on the columns around, and what may hide a bracket. */
const ELSEWHERE = /\b(?:columns|data|[ctvrf]\d+|n)\b|\be'|[#$;]|--|\/\*/i;

/**
 * The condition of `select count(*) from data where <condition>`, as most rules in SQL are written, where it can be asked
 * beside other questions about the same row with the same answer; undefined where that is not sure. What is no condition at
 * all may come back: between brackets it is an error of SQL still.
 */
export function rowCondition(query: string, names: readonly string[]): string | undefined {
  const condition = COUNT.exec(query)?.[1];
  if (condition === undefined || names.some((name) => OWN_NAME.test(name))) return undefined;
  if (ELSEWHERE.test(condition)) return undefined;
  const bare = condition.replace(/'[^']*'|"[^"]*"/g, ' ');
  return /['"]/.test(bare) || !isBalanced(bare) ? undefined : condition;
}

function isBalanced(text: string): boolean {
  let depth = 0;
  for (const [bracket] of text.matchAll(/[()[\]{}]/g)) {
    depth += '([{'.includes(bracket) ? 1 : -1;
    if (depth < 0) return false;
  }
  return depth === 0;
}
