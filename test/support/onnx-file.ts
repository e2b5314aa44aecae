/** Writes ONNX files, sound ones and others. Numbers are those of onnx.proto. */

/** Any fields, each with its number; a value is text, bytes or a whole number. */
export function message(...fields: [number, string | Uint8Array | number][]): Buffer {
  return Buffer.concat(
    fields.map(([number, value]) => {
      if (typeof value === 'number') return Buffer.concat([varint(number * 8), varint(value)]);
      const bytes = Buffer.from(value);
      return Buffer.concat([varint(number * 8 + 2), varint(bytes.length), bytes]);
    }),
  );
}

/** Negative numbers take ten bytes, in two's complement. */
function varint(value: number): Buffer {
  const bytes: number[] = [];
  let rest = BigInt.asUintN(64, BigInt(value));
  for (; rest > 127n; rest /= 128n) bytes.push(Number(rest % 128n) | 128);
  return Buffer.from([...bytes, Number(rest)]);
}

export const FLOAT = 1;
export const INT64 = 7;
export const STRING = 8;
export const BOOL = 9;

/** A ValueInfoProto of a tensor; a dimension that is a name may vary. */
export function value(name: string, type: number, dimensions?: (number | string)[]): Buffer {
  const shape = dimensions?.map((size): [number, Buffer] => [1, message([typeof size === 'number' ? 1 : 2, size])]);
  const tensor = message([1, type], ...(shape ? [[2, message(...shape)] as [number, Buffer]] : []));
  return message([1, name], [2, message([1, tensor])]);
}

/** A TensorProto; other fields may be added. */
export function tensor(
  name: string,
  type: number,
  dimensions: number[],
  ...more: [number, string | Uint8Array | number][]
) {
  return message(...dimensions.map((size): [number, number] => [1, size]), [2, type], ...more, [8, name]);
}

/** A NodeProto. */
export function node(
  operator: string,
  inputs: string[],
  outputs: string[],
  attributes: Buffer[] = [],
  domain = '',
): Buffer {
  return message(
    ...inputs.map((name): [number, string] => [1, name]),
    ...outputs.map((name): [number, string] => [2, name]),
    [4, operator],
    ...attributes.map((attribute): [number, Buffer] => [5, attribute]),
    [7, domain],
  );
}

/** AttributeProtos of a whole number, of a tensor, of a graph, of numbers and of texts. */
export const attribute = {
  int: (name: string, number: number) => message([1, name], [3, number], [20, 2]),
  tensor: (name: string, bytes: Buffer) => message([1, name], [5, bytes], [20, 4]),
  graph: (name: string, bytes: Buffer) => message([1, name], [6, bytes], [20, 5]),
  ints: (name: string, numbers: number[]) =>
    message([1, name], ...numbers.map((number): [number, number] => [8, number]), [20, 7]),
  strings: (name: string, texts: string[]) =>
    message([1, name], ...texts.map((text): [number, string] => [9, text]), [20, 8]),
};

export interface GraphParts {
  nodes: Buffer[];
  inputs?: Buffer[];
  outputs: Buffer[];
  initializers?: Buffer[];
}

export function graph({ nodes, inputs = [], outputs, initializers = [] }: GraphParts): Buffer {
  const all = (number: number, parts: Buffer[]) => parts.map((part): [number, Buffer] => [number, part]);
  return message(...all(1, nodes), [2, 'graph'], ...all(5, initializers), ...all(11, inputs), ...all(12, outputs));
}

/** A ModelProto; without a domain of ONNX itself if told so. */
export function onnxFile(
  parts: GraphParts | Buffer,
  opsets: Record<string, number> = { '': 18, 'ai.onnx.ml': 3 },
): Buffer {
  return message(
    [1, 9],
    [7, Buffer.isBuffer(parts) ? parts : graph(parts)],
    ...Object.entries(opsets).map(([domain, version]): [number, Buffer] => [8, message([1, domain], [2, version])]),
  );
}

/** Bytes of 32-bit floats. */
export function floats(...numbers: number[]): Buffer {
  return Buffer.from(Float32Array.from(numbers).buffer);
}
