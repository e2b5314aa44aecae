import { UserError } from '../core/errors.js';
import { nearest } from '../core/nearest.js';
import { TEMPLATES } from '../plots/index.js';
import { defineCommand } from './command.js';

/** `assay plots templates`: names of the built-in templates, or one of them as JSON, to write one's own from. */
export const plotsTemplates = defineCommand({
  name: 'plots templates',
  summary: 'list the built-in templates of plots, or print one',
  positionals: '[template]',
  options: {},
  run(_, [name]) {
    const names = [...TEMPLATES.keys()];
    if (name === undefined) return Promise.resolve({ exitCode: 0, json: names, text: `${names.join('\n')}\n` });
    const template = TEMPLATES.get(name);
    if (template) return Promise.resolve({ exitCode: 0, json: template, text: JSON.stringify(template, null, 2) });
    const meant = nearest(name, names);
    throw new UserError({
      code: 'TEMPLATE_UNKNOWN',
      message: `there is no template "${name}"`,
      hint: meant ? `Did you mean "${meant}"?` : `Name one of ${names.join(', ')}.`,
      exitCode: 2,
    });
  },
});
