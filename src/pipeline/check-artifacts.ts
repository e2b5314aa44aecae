import type { YamlValue } from '../platform/yaml/index.js';
import type { CheckedYaml } from './checked-yaml.js';

const KEYS = ['path', 'desc', 'type', 'labels', 'meta'];

/** Notes what is wrong with the `artifacts` of a dvc.yaml (dvc-formats §2.4): each has a path. */
export function checkArtifacts(yaml: CheckedYaml, value: YamlValue | undefined): void {
  for (const [name, artifact] of yaml.entries(['artifacts'], value, '`artifacts`')) {
    const at = ['artifacts', name];
    const before = yaml.mistakes.length;
    const { path } = yaml.fields(at, artifact, `artifact "${name}"`, KEYS);
    if (yaml.mistakes.length > before) continue;
    if (path === undefined)
      yaml.mistake(at, `artifact "${name}" has no path`, 'Say where it is: `path: models/churn.onnx`.');
    else yaml.text([...at, 'path'], path, `the path of artifact "${name}" is a text`);
  }
}
