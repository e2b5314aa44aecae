import { UserError } from '../core/errors.js';
import { anchorsOf } from './fill-template.js';
import { anchor } from './templates/anchor.js';
import type { Specification } from './templates/anchor.js';
import type { Template } from './vega-plot.js';

/** A template out of a file. Throws `TEMPLATE_INVALID` (exit 2) for what is no JSON object, or has no place for data. */
export function checkedTemplate(text: string, name: string, path: string): Template {
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch (error) {
    throw invalid(`it is not JSON: ${(error as Error).message}`);
  }
  if (typeof content !== 'object' || content === null || Array.isArray(content))
    throw invalid('it is not a JSON object');
  if (!anchorsOf(content as Specification, ['data']).has('data')) throw invalid(`it does not use "${anchor('data')}"`);
  return { name, content: content as Specification };

  function invalid(what: string): UserError {
    return new UserError({
      code: 'TEMPLATE_INVALID',
      message: `template ${path} cannot be used: ${what}`,
      hint: 'See what a template looks like: assay plots templates linear',
      exitCode: 2,
    });
  }
}
