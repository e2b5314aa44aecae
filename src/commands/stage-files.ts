import { posix } from 'node:path';
import { UserError } from '../core/errors.js';
import { isInside } from '../core/repository-path.js';
import { describeStage, parseDvcYaml } from '../pipeline/index.js';
import type { Source, Stage } from '../pipeline/index.js';
import { findPipelineFiles, readDvcFiles, readOwnText } from '../versioning/index.js';
import type { Repository } from '../versioning/index.js';
import { varsReader } from './vars-reader.js';

/** A stage, or a `.dvc` file, with what is said about it. */
export interface ListedStage {
  address: string;
  /** The dvc.yaml or `.dvc` file; POSIX, relative to the root. */
  file: string;
  description: string;
  stage?: Stage;
  source?: Source;
}

/** The files of a repository that name stages, each read when it is asked for. */
export interface StageFiles {
  paths: readonly string[];
  /** What a file holds; undefined where there is no such file. Throws what reading it throws. */
  of(path: string): ListedStage[] | undefined;
  /** Everything below a directory: `.dvc` files, then stages. */
  below(directory: string): ListedStage[];
}

/** Finds them. With `onFailure`, `below` leaves out a file that cannot be read, and says so; else it throws. */
export function stageFiles(repository: Repository, onFailure?: (text: string) => void): StageFiles {
  const found = findPipelineFiles(repository);
  const paths = [...found.dvcFiles, ...found.dvcYamls];
  const text = (path: string) => readOwnText(repository, path);
  const readVars = varsReader(text);
  const read = (path: string): ListedStage[] =>
    path.endsWith('.dvc')
      ? readDvcFiles(repository, [path]).map(sourceListed)
      : parseDvcYaml(text(path) ?? '', path, readVars, repository.config.flagStyle).stages.map(stageListed);
  return {
    paths,
    of: (path) => (paths.includes(path) ? read(path) : undefined),
    below: (directory) =>
      paths
        .filter((path) => isInside(path, directory))
        .flatMap((path) => {
          try {
            return read(path);
          } catch (error) {
            if (!onFailure || !(error instanceof UserError)) throw error;
            onFailure(`${path} cannot be read and is left out: ${error.mistakes[0]?.message ?? error.message}`);
            return [];
          }
        }),
  };
}

function sourceListed(file: ReturnType<typeof readDvcFiles>[number]): ListedStage {
  const { path, outputs, description, workingDirectory } = file;
  const written = outputs.map((output) => ({
    written: posix.relative(workingDirectory, output.path),
    isReport: false,
  }));
  return {
    address: path,
    file: path,
    description: describeStage({ description, dependencies: [], outputs: written }),
    source: { address: path, outputs },
  };
}

function stageListed(stage: Stage): ListedStage {
  const { dependencies, params, outputs } = stage;
  return {
    address: stage.address,
    file: stage.file,
    description: describeStage({
      description: stage.description,
      dependencies: [...dependencies, ...params].map(({ written }) => written),
      outputs: outputs.map(({ written, kind }) => ({ written, isReport: kind !== 'out' })),
    }),
    stage,
  };
}
