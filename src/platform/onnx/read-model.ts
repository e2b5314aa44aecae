import type { TensorInfo } from '../../core/loaded-model.js';
import { classLabels } from './class-labels.js';
import { cutZipMaps } from './cut-zip-maps.js';
import { modelTooLarge, refusal } from './refusal.js';
import { tensorFacts, tensorInfo, textField, withRawData } from './tensor-proto.js';
import { fieldsOf, integer, lengthDelimited, mapFields, WireError } from './wire.js';

/** Protocol buffers are no larger, and engines take a model in one piece. */
export const MAX_MODEL_BYTES = 2 ** 31 - 1;
/** Far more than real models have; what is beyond could keep a reader busy for minutes. */
const MAX_NODES = 1_000_000;
const MAX_GRAPH_DEPTH = 32;

/** Whose operators the engines have built in ('' is ONNX itself). */
const KNOWN_DOMAINS = ['', 'ai.onnx', 'ai.onnx.ml', 'ai.onnx.training', 'ai.onnx.preview.training', 'com.microsoft'];
/** Of ONNX itself, for a model that has none of its operators; any version has what is put in the place of a ZipMap. */
const PLAIN_OPSET = 13;

/** Brings bytes from the file beside the model that the model names. */
export type ReadExternal = (location: string, offset: number, length: number) => Uint8Array;

/** What is known of a model before an engine sees it. */
interface ReadModel {
  /** What the engine gets: self-contained, with tensors where ZipMaps were outputs. */
  bytes: Uint8Array;
  inputs: TensorInfo[];
  outputs: TensorInfo[];
  classLabels?: string[];
}

/**
 * Reads a model and makes it one that any engine can run: ZipMaps at its outputs are cut out, external data is taken in.
 * Refused (exit 2) are bytes that are no model, what is too large or too deep, and operators that no engine has.
 * Field numbers: https://github.com/onnx/onnx/blob/main/onnx/onnx.proto
 */
export function readModel(model: Uint8Array, name: string, readExternal: ReadExternal): ReadModel {
  try {
    return checkedModel(model, name, readExternal);
  } catch (error) {
    if (!(error instanceof WireError)) throw error;
    const hint = 'Export or fetch it again: it may be cut off, or a pointer of Git LFS.';
    throw refusal('MODEL_MALFORMED', name, `not an ONNX model (${error.message})`, hint, error);
  }
}

function checkedModel(model: Uint8Array, name: string, readExternal: ReadExternal): ReadModel {
  const operators = new Map<string, Set<string>>();
  /** Domains of functions that the model brings along. */
  const ownDomains = new Set<string>();
  const opsets = new Set<string>();
  let sizeBytes = model.length;
  let nodes = 0;
  let graph: Uint8Array | undefined;

  if (sizeBytes > MAX_MODEL_BYTES) throw modelTooLarge(name, `${sizeBytes} bytes`);
  const checked = mapFields(model, [7, 8, 25], (bytes, number) => {
    if (number === 8) opsets.add(textField(bytes, 1));
    if (number === 8) return bytes;
    if (number === 25) ownDomains.add(textField(bytes, 10));
    if (number === 25) return mapFields(bytes, [7], (inner) => node(inner, 0));
    // A second graph would be merged with the first one.
    if (graph) throw new WireError('it holds two graphs');
    graph = subgraph(bytes, 0);
    return cutZipMaps(graph);
  });
  if (!graph) throw new WireError('it holds no graph');
  const foreign = [...operators].filter(([domain]) => !KNOWN_DOMAINS.includes(domain) && !ownDomains.has(domain));
  if (foreign.length > 0) {
    const list = foreign.flatMap(([domain, names]) => [...names].map((operator) => `${domain}.${operator}`));
    const hint = 'Export it with operators of ONNX: custom ones would be code of their own.';
    throw refusal('MODEL_CUSTOM_OPERATORS', name, `it needs custom operators: ${list.join(', ')}`, hint);
  }
  const lacksPlain = !opsets.has('') && !opsets.has('ai.onnx');
  const plainOpset = lacksPlain ? [lengthDelimited(8, integer(2, PLAIN_OPSET))] : [];
  return { bytes: plainOpset.length > 0 ? Buffer.concat([checked, ...plainOpset]) : checked, ...signature(graph) };

  function subgraph(bytes: Uint8Array, depth: number): Uint8Array {
    if (depth > MAX_GRAPH_DEPTH) throw modelTooLarge(name, `graphs within graphs, more than ${MAX_GRAPH_DEPTH} deep`);
    return mapFields(bytes, [1, 5, 15], (inner, number) => {
      if (number === 1) return node(inner, depth);
      return number === 5 ? tensor(inner) : sparse(inner);
    });
  }

  function node(bytes: Uint8Array, depth: number): Uint8Array {
    if (++nodes > MAX_NODES) throw modelTooLarge(name, `more than ${MAX_NODES} operators`);
    const domain = textField(bytes, 7);
    operators.set(domain, (operators.get(domain) ?? new Set()).add(textField(bytes, 4)));
    return mapFields(bytes, [5], (attribute) =>
      mapFields(attribute, [5, 6, 10, 11, 22, 23], (inner, number) => {
        if (number === 5 || number === 10) return tensor(inner);
        return number === 6 || number === 11 ? subgraph(inner, depth + 1) : sparse(inner);
      }),
    );
  }

  /** Values and indices of a SparseTensorProto. */
  function sparse(bytes: Uint8Array): Uint8Array {
    return mapFields(bytes, [1, 2], tensor);
  }

  function tensor(bytes: Uint8Array): Uint8Array {
    const facts = tensorFacts(bytes);
    const declared = facts.sizeBytes ?? 0;
    if (declared > MAX_MODEL_BYTES) throw modelTooLarge(name, `a tensor of ${declared} bytes`);
    if (!facts.isExternal) {
      if (facts.rawLength !== undefined && facts.sizeBytes !== undefined && facts.rawLength !== declared)
        throw new WireError(`a tensor of ${declared} bytes comes with ${facts.rawLength}`);
      return bytes;
    }
    const { location = '', offset = '0', length = String(declared) } = facts.external;
    if (facts.sizeBytes === undefined || !/^\d{1,15}$/.test(offset) || Number(length) !== declared)
      throw new WireError(`external data from "${offset}" on, "${length}" bytes, for a tensor of ${declared}`);
    sizeBytes += declared;
    if (sizeBytes > MAX_MODEL_BYTES) throw modelTooLarge(name, `${sizeBytes} bytes with its external data`);
    return withRawData(bytes, readExternal(location, Number(offset), declared));
  }
}

function signature(graph: Uint8Array): Omit<ReadModel, 'bytes'> {
  const given = new Set<string>();
  const inputs: TensorInfo[] = [];
  const outputs: TensorInfo[] = [];
  for (const { number, bytes } of fieldsOf(cutZipMaps(graph))) {
    if (number === 5) given.add(textField(bytes, 8));
    if (number === 11) inputs.push(tensorInfo(bytes));
    if (number === 12) outputs.push(tensorInfo(bytes));
  }
  const labels = classLabels(graph, outputs);
  return { inputs: inputs.filter(({ name }) => !given.has(name)), outputs, ...(labels && { classLabels: labels }) };
}
