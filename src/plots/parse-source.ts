import { UserError, formatLocation } from '../core/errors.js';
import { isYamlMap, parseYaml } from '../platform/yaml/index.js';
import type { YamlValue } from '../platform/yaml/index.js';
import { parseDelimited } from './delimited.js';
import { isImagePath } from './plot-revision.js';
import { PlotError } from './plot-problem.js';
import type { PlotProblem } from './plot-problem.js';
import type { PlotSource } from './plot-revision.js';
import { recordLists } from './records-in.js';

/** Reads JSON as Python does; throws a `UserError`. */
export type ParseJson = (text: string, path: string) => YamlValue;

/** What to say of a file whose name is that of no plot's data; undefined for all others. */
export function formatProblem(path: string): PlotProblem | undefined {
  if (isImagePath(path) || kindOf(path) !== undefined) return undefined;
  const message = `'${path}' is no data file: only JSON, YAML, CSV, TSV and images are supported`;
  return { type: 'PlotMetricTypeError', message };
}

/** Reads a plot's file by its name: an image, CSV, TSV, JSON or YAML. `hasHeader` counts for CSV and TSV. */
export function parseSource(bytes: Uint8Array, path: string, hasHeader: boolean, parseJson: ParseJson): PlotSource {
  if (isImagePath(path)) return { image: bytes };
  const kind = kindOf(path);
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return { problem: { type: 'EncodingError', message: `'${path}' is not valid UTF-8` } };
  }
  if (kind === 'csv' || kind === 'tsv') {
    try {
      const records = parseDelimited(text, kind === 'csv' ? ',' : '\t', hasHeader);
      return { lists: records.length > 0 ? [records] : [] };
    } catch (error) {
      if (!(error instanceof PlotError)) throw error;
      return { problem: { type: error.type, message: `'${path}' cannot be used: ${error.message}` } };
    }
  }
  try {
    const content = kind === 'json' ? parseJson(text, path) : parseYaml(text, { file: path }).value;
    const lists = recordLists(content);
    // A file that holds something, though no records, is asked for its fields; an empty one is not.
    return { lists: lists.length === 0 && isFilled(content) ? [[]] : lists };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const { message, location } = error;
    const type = kind === 'json' ? 'JSONFileCorruptedError' : 'YAMLFileCorruptedError';
    return { problem: { type, message: location ? `${formatLocation(location)}: ${message}` : message } };
  }
}

function kindOf(path: string): string | undefined {
  return /\.(csv|tsv|json|ya?ml)$/.exec(path)?.[1];
}

function isFilled(content: YamlValue): boolean {
  if (Array.isArray(content)) return content.length > 0;
  return isYamlMap(content) ? Object.keys(content).length > 0 : Boolean(content);
}
