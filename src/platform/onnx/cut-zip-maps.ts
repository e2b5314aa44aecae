import { textField } from './tensor-proto.js';
import { fieldsOf, integer, lengthDelimited, mapFields } from './wire.js';

const FLOAT = 1;

/**
 * A graph whose outputs are tensors where a ZipMap of `ai.onnx.ml` made a map a row of them, which engines outside Python
 * cannot return: an Identity takes the place of each ZipMap, so that the output keeps its name and is the probabilities
 * [rows, classes]. The very same object when there is nothing to cut.
 */
export function cutZipMaps(graph: Uint8Array): Uint8Array {
  const outputs = new Set<string>();
  for (const field of fieldsOf(graph)) if (field.number === 12) outputs.add(textField(field.bytes, 1));
  const cut = new Set<string>();
  const withoutNodes = mapFields(graph, [1], (bytes) => {
    const output = isZipMap(bytes) ? textField(bytes, 2) : '';
    if (!outputs.has(output)) return bytes;
    cut.add(output);
    return Buffer.concat([
      lengthDelimited(1, textField(bytes, 1)),
      lengthDelimited(2, output),
      lengthDelimited(4, 'Identity'),
    ]);
  });
  const tensor = lengthDelimited(2, lengthDelimited(1, integer(1, FLOAT)));
  return mapFields(withoutNodes, [12], (bytes) => {
    const name = textField(bytes, 1);
    return cut.has(name) ? Buffer.concat([lengthDelimited(1, name), tensor]) : bytes;
  });
}

/** Whether a NodeProto is a ZipMap. */
export function isZipMap(node: Uint8Array): boolean {
  return textField(node, 4) === 'ZipMap' && textField(node, 7) === 'ai.onnx.ml';
}
