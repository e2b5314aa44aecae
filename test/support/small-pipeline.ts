import { afterEach } from '@jest/globals';
import { TemporaryRepository } from './temporary-repository.js';

const FILES = {
  'dvc.yaml': `stages:
  prepare:
    cmd: tr a-z A-Z < data/raw.txt > data/clean.txt
    deps:
    - data/raw.txt
    outs:
    - data/clean.txt
  train:
    cmd: sh train.sh
    deps:
    - data/clean.txt
    - train.sh
    params:
    - lr
    outs:
    - model.txt
  evaluate:
    cmd: sh evaluate.sh
    deps:
    - evaluate.sh
    - model.txt
    metrics:
    - metrics.json:
        cache: false
`,
  'params.yaml': 'lr: 0.8\n',
  'train.sh': 'cat params.yaml data/clean.txt > model.txt\n',
  // The learning rate is the accuracy: tests choose the number by a parameter.
  'evaluate.sh': `sed -n 's/^lr: *\\(.*\\)/{"accuracy": \\1, "rows": 3}/p' model.txt > metrics.json\n`,
  'data/raw.txt': 'a\nb\nc\n',
  '.gitignore': '.assay/\n',
};

/** Gates of the small pipeline: never below 0.7, at most 0.05 below the base. */
export const GATES = `version: 1
metrics:
  - {metric: "metrics.json:accuracy", min: 0.7, max_drop: 0.05}
`;

/**
 * prepare → train → evaluate in plain shell, run and pushed once, committed on `main` with an empty commit after it. Its
 * accuracy is the parameter `lr`: 0.8 at first.
 */
export async function smallPipeline(files: Record<string, string> = {}): Promise<TemporaryRepository> {
  const repository = new TemporaryRepository({ ...FILES, ...files });
  await repository.run('add', ['data/raw.txt']);
  await repository.run('repro');
  await repository.run('push');
  repository.commit('base');
  repository.commit('start');
  return repository;
}

/** Sets the accuracy the pipeline will come to. */
export function setAccuracy(repository: TemporaryRepository, accuracy: number | string): void {
  repository.write('params.yaml', `lr: ${accuracy}\n`);
}

/** Names the remote by its full path, so that work trees of the repository may lie anywhere. */
export function nameRemoteInFull(repository: TemporaryRepository): void {
  repository.edit('.dvc/config', '../../remote', `${repository.directory}/remote`);
}

/** `smallPipeline` for a test file: what it makes is gone after each test; so is what is put into `created`. */
export function disposablePipelines() {
  const created: TemporaryRepository[] = [];
  afterEach(() => created.splice(0).forEach((repository) => repository.dispose()));
  const pipeline = async (files: Record<string, string> = {}) => {
    const repository = await smallPipeline(files);
    created.push(repository);
    return repository;
  };
  return { created, pipeline };
}
