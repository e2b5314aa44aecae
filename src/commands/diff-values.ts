import { UserError } from '../core/errors.js';
import { byCodePoint } from '../core/repository-path.js';
import { compareValues } from '../pipeline/index.js';
import type { ValueChange } from '../pipeline/index.js';
import type { Repository } from '../versioning/index.js';
import type { CommandContext, Outcome } from './command.js';
import type { FileValues } from './file-values.js';
import { openRevisions } from './open-revisions.js';
import { reasonOf } from './revision-view.js';
import type { RevisionView } from './revision-view.js';
import { shownFrom } from './targets.js';
import { valueTable } from './value-table.js';
import { valueJson, valueText } from './value-text.js';

export interface ValueDiff {
  /** What one value is called: the head of its column. */
  title: string;
  repository: Repository;
  /** Revisions as typed: HEAD and the work tree unless said otherwise. */
  revisions: readonly string[];
  /** As typed; one that neither revision has is `TARGET_UNKNOWN` (exit 2). */
  targets: readonly string[];
  read: (view: RevisionView) => Promise<FileValues>;
  all: boolean;
  /** Digits of floats; undefined shows no column of changes and rounds nothing. */
  precision?: number;
  markdown: boolean;
  hidesPath: boolean;
}

/**
 * The outcome of `metrics diff` and `params diff`: DVC's JSON `{file: {key: {old, new, diff?}}}` and table. What a revision
 * should have and cannot be read is named, and the exit code is not 0 then, whatever could be compared.
 */
export async function diffValues(context: CommandContext, request: ValueDiff): Promise<Outcome> {
  const { title, repository, revisions, precision, markdown, hidesPath } = request;
  const [from = 'HEAD', to = 'workspace'] = revisions;
  const views = (await openRevisions(context, repository, [from, to])) ?? [];
  const sides: FileValues[] = [];
  for (const view of views) sides.push(await request.read(view));
  const exitCode = sayUnread(context, views, sides);
  refuseUnknown(request.targets, sides);

  const shown = shownFrom(repository, context.directory);
  const changes = new Map<string, [string, ValueChange][]>();
  for (const path of new Set(sides.flatMap((side) => [...side.keys()]))) {
    const [old, now] = sides.map((side) => valueOf(side, path));
    const found = [...compareValues(old, now, request.all)];
    if (found.length > 0) changes.set(shown(path), found);
  }

  const head = [...(hidesPath ? [] : ['Path']), title, from, to, ...(precision === undefined ? [] : ['Change'])];
  const rows = [...changes].flatMap(([path, found]) =>
    found
      .toSorted(([a], [b]) => byCodePoint(a, b))
      .map(([key, { old, new: now, diff }]) => [
        ...(hidesPath ? [] : [path]),
        key,
        valueText(old, precision),
        valueText(now, precision),
        ...(precision === undefined ? [] : [valueText(diff, precision)]),
      ]),
  );
  return {
    exitCode,
    json: Object.fromEntries(
      [...changes].map(([path, found]) => [
        path,
        Object.fromEntries(found.map(([key, change]) => [key, changeJson(change)])),
      ]),
    ),
    text: await valueTable(head, rows, markdown),
  };
}

function valueOf(side: FileValues, path: string) {
  const found = side.get(path);
  return found && 'value' in found ? found.value : undefined;
}

function changeJson({ old, new: now, diff }: ValueChange) {
  return { old: valueJson(old), new: valueJson(now), ...(diff !== undefined && { diff: valueJson(diff) }) };
}

/** Names what revisions have and could not be read; the exit code that follows: the worst of all. */
export function sayUnread(
  context: CommandContext,
  views: readonly RevisionView[],
  sides: readonly FileValues[],
): Outcome['exitCode'] {
  let exitCode: Outcome['exitCode'] = 0;
  views.forEach((view, index) => {
    for (const { path, message } of view.unread) {
      context.progress.note(`${path} of ${view.name} was not read: ${message}`);
      exitCode = Math.max(exitCode, 2) as typeof exitCode;
    }
    for (const [path, found] of sides[index] ?? []) {
      if (!('error' in found)) continue;
      const { error } = found;
      const isAbsent = error.code === 'FILE_ABSENT';
      context.progress.note(isAbsent ? error.message : `${path} of ${view.name} was not read: ${reasonOf(error)}`);
      if (!isAbsent) exitCode = Math.max(exitCode, error.exitCode) as typeof exitCode;
    }
  });
  return exitCode;
}

/** Targets that are a file of none of the revisions. */
export function refuseUnknown(targets: readonly string[], sides: readonly FileValues[]): void {
  const unknown = targets.filter((path) =>
    sides.every((side) => {
      const found = side.get(path);
      return found && 'error' in found && found.error.code === 'FILE_ABSENT';
    }),
  );
  if (unknown.length === 0 || sides.length === 0) return;
  throw new UserError({
    code: 'TARGET_UNKNOWN',
    message: `there is no ${unknown.join(', ')} in ${sides.length === 1 ? 'the workspace' : 'any of these revisions'}`,
    hint: `Check the spelling; targets are paths of files${sides.length === 1 ? '' : ', and revisions come before --targets'}.`,
    exitCode: 2,
  });
}
