/** One `${…}` in a text. */
export interface Template {
  start: number;
  end: number;
  /** What stands between the braces. */
  inner: string;
}

/** A mistake in a template, told in words that name no place. */
export class TemplateError extends Error {
  /** Steps from what is read to the place of the mistake. */
  steps: (string | number)[] = [];

  constructor(
    message: string,
    readonly hint: string,
  ) {
    super(message);
  }
}

const TEMPLATE = /(?<!\\)\$\{(.*?)\}/g;
const EXPRESSION = /^[^.[\]]+(?:\.[^.[\]]+|\[[^.[\]]+\])*$/;

/** Every `${…}` that no backslash stands before, up to the first closing brace on the same line. */
export function findTemplates(text: string): Template[] {
  if (!text.includes('${')) return [];
  const found: Template[] = [];
  TEMPLATE.lastIndex = 0;
  for (let match = TEMPLATE.exec(text); match; match = TEMPLATE.exec(text))
    found.push({ start: match.index, end: TEMPLATE.lastIndex, inner: match[1]! });
  return found;
}

/** What most expressions are. */
const SIMPLE = /^\w+(?:\.\w+)*$/;

/** The steps an expression takes: `a.b[0]` is a, b, 0. Throws `TemplateError` for anything but keys and indexes. */
export function stepsOf(expression: string): string[] {
  if (!EXPRESSION.test(expression)) {
    const hint = 'Write keys and indexes only; a backslash before it (\\${…}) leaves it to the shell.';
    throw new TemplateError(`\${${expression}} is not a key such as \${train.lr} or \${models[0]}`, hint);
  }
  if (SIMPLE.test(expression)) return expression.split('.');
  return expression
    .replaceAll('[', '.')
    .replaceAll(']', '')
    .split('.')
    .map((step) => step.trim());
}
