import type { TensorInfo } from '../../core/loaded-model.js';
import { isZipMap } from './cut-zip-maps.js';
import { labelsOfTensor, textField } from './tensor-proto.js';
import { fieldsOf, integersOf, textOf } from './wire.js';

const LABEL_ATTRIBUTES = ['classlabels_strings', 'classlabels_int64s', 'classlabels_ints'];

interface Labels {
  type: 'string' | 'int64';
  labels: string[];
}

/**
 * Names of the classes in the order of the probabilities, as the graph says them: by its ZipMap, else by its classifier
 * operators and the tables of labels that winners are looked up in, as far as these agree. Only labels of a type that
 * an output has count: parts of an ensemble may have numbers for the classes that are named outside.
 */
export function classLabels(graph: Uint8Array, outputs: readonly TensorInfo[]): string[] | undefined {
  const tensors = new Map<string, Uint8Array>();
  const nodes: Uint8Array[] = [];
  for (const { number, bytes } of fieldsOf(graph)) {
    if (number === 1) nodes.push(bytes);
    if (number === 5) tensors.set(textField(bytes, 8), bytes);
  }
  for (const node of nodes) {
    const found = isZipMap(node) ? attributeLabels(node) : undefined;
    if (found) return found.labels;
  }
  const found = nodes
    .map((node) => attributeLabels(node) ?? tableLabels(node, tensors))
    .filter((labels) => labels !== undefined)
    .filter(({ type }) =>
      outputs.some((output) => output.type === type || (type === 'int64' && output.type === 'int32')),
    );
  const lists = new Map(found.map(({ labels }) => [JSON.stringify(labels), labels]));
  return lists.size === 1 ? [...lists.values()][0] : undefined;
}

function attributeLabels(node: Uint8Array): Labels | undefined {
  for (const { number, bytes } of fieldsOf(node)) {
    if (number !== 5 || !LABEL_ATTRIBUTES.includes(textField(bytes, 1))) continue;
    const labels: string[] = [];
    let type: Labels['type'] = 'int64';
    for (const field of fieldsOf(bytes)) {
      if (field.number === 8) labels.push(...integersOf(field).map(String));
      if (field.number !== 9) continue;
      labels.push(textOf(field.bytes));
      type = 'string';
    }
    if (labels.length > 0) return { type, labels };
  }
  return undefined;
}

/** Of an ArrayFeatureExtractor whose table is a constant. */
function tableLabels(node: Uint8Array, tensors: ReadonlyMap<string, Uint8Array>): Labels | undefined {
  let operator = '';
  let table: string | undefined;
  for (const { number, bytes } of fieldsOf(node)) {
    if (number === 1) table ??= textOf(bytes);
    if (number === 4) operator = textOf(bytes);
  }
  const tensor = operator === 'ArrayFeatureExtractor' && table !== undefined ? tensors.get(table) : undefined;
  return tensor && labelsOfTensor(tensor);
}
