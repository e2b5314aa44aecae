import { parseDvcYaml } from '../pipeline/index.js';
import type { PipelineFile } from '../pipeline/index.js';
import type { Repository } from '../versioning/index.js';
import { withVarsRead } from './with-vars-read.js';

/** Gives the text of a file of one revision; undefined where there is none. */
export type ReadText = (path: string) => Promise<string | undefined>;

/** Parses a dvc.yaml of one revision, with templates filled in from that revision's files. Throws what `parseDvcYaml` throws. */
export type ReadPipeline = (text: string, path: string, readText: ReadText) => Promise<PipelineFile>;

/** A reader that parses what is the same in several revisions once: the dvc.yaml and every file its templates draw from. */
export function pipelineReader({ config }: Repository): ReadPipeline {
  const known = new Map<string, { texts: ReadonlyMap<string, string | undefined>; pipeline: PipelineFile }[]>();
  return async (text, path, readText) => {
    const key = `${path}\n${text}`;
    const parsed = known.get(key) ?? [];
    for (const { texts, pipeline } of parsed) if (await areSame(texts, readText)) return pipeline;
    const { value: pipeline, texts } = await withVarsRead(
      (readVars) => parseDvcYaml(text, path, readVars, config.flagStyle),
      readText,
    );
    known.set(key, [...parsed, { texts, pipeline }]);
    return pipeline;
  };
}

async function areSame(texts: ReadonlyMap<string, string | undefined>, readText: ReadText): Promise<boolean> {
  for (const [path, text] of texts) if ((await readText(path)) !== text) return false;
  return true;
}
