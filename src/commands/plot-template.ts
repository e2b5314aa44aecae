import { realpathSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import { UserError } from '../core/errors.js';
import { nearest } from '../core/nearest.js';
import { readTextIfExists, statIfExists } from '../platform/files.js';
import { checkedTemplate, TEMPLATES } from '../plots/index.js';
import type { Template } from '../plots/index.js';
import type { Repository } from '../versioning/index.js';

/**
 * Finds templates as DVC does: a file in `.dvc/plots` (its `.json` may be left out), a path from the working directory, or
 * a built-in one. Throws `TEMPLATE_UNKNOWN`, `TEMPLATE_INVALID` and `TEMPLATE_OUTSIDE` (exit 2); only the template of the
 * command line, `typed`, may lie outside of the repository.
 */
export function templateFinder(
  { root, dvcDirectory }: Repository,
  directory: string,
  typed: string | undefined,
): (name: string) => Template {
  const known = new Map<string, Template>();
  return (name) => {
    const template = known.get(name) ?? find(name);
    known.set(name, template);
    return template;
  };

  function find(name: string): Template {
    const own = join(dvcDirectory, 'plots');
    const places = [join(own, name), join(own, `${name.replace(/\.[^./]*$/, '')}.json`), resolve(directory, name)];
    const path = places.find((place) => statIfExists(place)?.isFile());
    if (path !== undefined) {
      if (name !== typed) refuseOutside(name, path);
      return checkedTemplate(readTextIfExists(path) ?? '', name, name);
    }
    const content = TEMPLATES.get(name);
    if (content) return { name, content };
    const meant = nearest(name, [...TEMPLATES.keys()]);
    throw new UserError({
      code: 'TEMPLATE_UNKNOWN',
      message: `there is no template "${name}"`,
      hint: meant
        ? `Did you mean "${meant}"?`
        : `Name a JSON file, one of .dvc/plots, or one of ${[...TEMPLATES.keys()].join(', ')}.`,
      exitCode: 2,
    });
  }

  function refuseOutside(name: string, path: string): void {
    if (realpathSync(path).startsWith(realpathSync(root) + sep)) return;
    throw new UserError({
      code: 'TEMPLATE_OUTSIDE',
      message: `template "${name}" lies outside of the repository`,
      hint: 'Copy it to .dvc/plots, or name it on the command line with --template.',
      exitCode: 2,
    });
  }
}
