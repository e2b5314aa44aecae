/**
 * Writes ONNX files: protocol buffers by hand, with the dozen fields that a model needs.
 * The numbers are those of onnx.proto (https://github.com/onnx/onnx/blob/main/onnx/onnx.proto).
 */
const IR_VERSION = 10;
const OPSETS = { '': 18, 'ai.onnx.ml': 3 };
const ELEMENT_TYPES = { float: 1, int64: 7, string: 8 };

/** A model file. `inputs` and `outputs` are made by `tensor`, `nodes` by `node`. */
export function onnxModel({ name, description, nodes, inputs, outputs }) {
  const graph = [
    ...nodes.map((bytes) => message(1, bytes)),
    text(2, name),
    ...inputs.map((bytes) => message(11, bytes)),
    ...outputs.map((bytes) => message(12, bytes)),
  ];
  return Buffer.concat([
    integer(1, IR_VERSION),
    text(2, 'telco-churn example'),
    text(6, description),
    message(7, Buffer.concat(graph)),
    ...Object.entries(OPSETS).map(([domain, version]) =>
      message(8, Buffer.concat([text(1, domain), integer(2, version)])),
    ),
  ]);
}

/** An input or output: `type` is float, int64 or string; a dimension is a number, or a name where it may vary. */
export function tensor(name, type, dimensions) {
  const shape = dimensions.map((size) => message(1, typeof size === 'number' ? integer(1, size) : text(2, size)));
  const tensorType = Buffer.concat([integer(1, ELEMENT_TYPES[type]), message(2, Buffer.concat(shape))]);
  return Buffer.concat([text(1, name), message(2, message(1, tensorType))]);
}

/** A step of the graph. Operators of `ai.onnx.ml` are named with their domain: `ai.onnx.ml.Scaler`. */
export function node(operator, inputs, outputs, attributes = {}) {
  const dot = operator.lastIndexOf('.');
  return Buffer.concat([
    ...inputs.map((name) => text(1, name)),
    ...outputs.map((name) => text(2, name)),
    text(3, outputs[0]),
    text(4, operator.slice(dot + 1)),
    ...Object.entries(attributes).map(([name, value]) => message(5, Buffer.concat([text(1, name), ...value]))),
    text(7, operator.slice(0, Math.max(dot, 0))),
  ]);
}

/** Values of attributes, each with its AttributeProto.AttributeType. */
export const int = (value) => [integer(3, value), integer(20, 2)];
export const string = (value) => [text(4, value), integer(20, 3)];
export const floats = (values) => [...values.map((value) => float(7, value)), integer(20, 6)];
export const strings = (values) => [...values.map((value) => text(9, value)), integer(20, 8)];

// Protocol buffers: every field is a key (number and wire type) followed by its value.

function integer(field, value) {
  return Buffer.concat([varint(field << 3), varint(value)]);
}

function float(field, value) {
  const bytes = Buffer.alloc(4);
  bytes.writeFloatLE(value);
  return Buffer.concat([varint((field << 3) | 5), bytes]);
}

function message(field, bytes) {
  return Buffer.concat([varint((field << 3) | 2), varint(bytes.length), bytes]);
}

function text(field, value) {
  return message(field, Buffer.from(value));
}

/** Seven bits a byte, lowest first; the top bit says that more follow. */
function varint(value) {
  const bytes = [];
  for (; value > 127; value = Math.floor(value / 128)) bytes.push((value % 128) | 128);
  return Buffer.from([...bytes, value]);
}
