import { existsSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import * as core from '@actions/core';
import type { Annotation } from '../src/commands/index.js';
import { redact } from '../src/core/redact.js';

/** GitHub shows this many of each level for a step. */
const MAX_OF_A_LEVEL = 10;

/**
 * Issues annotations, at most as many as GitHub shows. Their files count from the root of the DVC repository around
 * `workingDirectory`; they are shown at the file in the workspace, or say their place where it has no such file.
 */
export function annotate(
  annotations: readonly Annotation[],
  workingDirectory: string,
  secrets: readonly string[] = [],
): void {
  const issued = { error: 0, warning: 0, notice: 0 };
  for (const { level, title, message, file, line, column } of annotations) {
    if (issued[level]++ >= MAX_OF_A_LEVEL) continue;
    const place = file === undefined ? undefined : placeInWorkspace(file, resolve(workingDirectory));
    const where =
      file !== undefined && place === undefined ? `${[file, line, column].filter(Boolean).join(':')}: ` : '';
    core[level](redact(where + message, secrets), {
      title: redact(title, secrets),
      ...(place !== undefined && {
        file: place,
        ...(line !== undefined && { startLine: line }),
        ...(column !== undefined && { startColumn: column }),
      }),
    });
  }
}

/** The file in the nearest directory, from `directory` upwards, that has it; relative to the workspace. */
function placeInWorkspace(file: string, directory: string): string | undefined {
  const workspace = process.cwd();
  const isInside = directory === workspace || directory.startsWith(workspace + sep);
  if (!isInside) return undefined;
  const path = join(directory, file);
  if (existsSync(path)) return relative(workspace, path).split(sep).join('/');
  return directory === workspace ? undefined : placeInWorkspace(file, dirname(directory));
}
