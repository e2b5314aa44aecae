import type { ElementType, TensorInfo } from '../../core/loaded-model.js';
import { fieldsOf, integersOf, lengthDelimited, textOf, WireError, withoutFields } from './wire.js';
import type { Fields } from './wire.js';

/** TensorProto.DataType: what it is here, and the bits an element takes (of text: at least). */
const DATA_TYPES: Readonly<Record<number, [ElementType, number]>> = {
  1: ['float32', 32],
  2: ['uint8', 8],
  3: ['int8', 8],
  4: ['uint16', 16],
  5: ['int16', 16],
  6: ['int32', 32],
  7: ['int64', 64],
  8: ['string', 8],
  9: ['bool', 8],
  10: ['other', 16],
  11: ['float64', 64],
  12: ['uint32', 32],
  13: ['uint64', 64],
  14: ['other', 64],
  15: ['other', 128],
  16: ['other', 16],
};
const TEXT = 8;
const EXTERNAL = 1;
/** No engine takes more; a longer list is there to keep its reader busy. */
const MAX_RANK = 64;

/** What a TensorProto says of itself. */
interface TensorFacts {
  /** By its type and dimensions; undefined for types not known here. */
  sizeBytes: number | undefined;
  /** Of its raw data, if it has any. */
  rawLength: number | undefined;
  isExternal: boolean;
  /** Keys and values that say where external data is. */
  external: Readonly<Record<string, string>>;
}

/** Throws `WireError`. */
export function tensorFacts(tensor: Uint8Array): TensorFacts {
  let type = 0;
  let isExternal = false;
  let rawLength: number | undefined;
  const dimensions: number[] = [];
  const external: Record<string, string> = {};
  for (const field of fieldsOf(tensor)) {
    if (field.number === 1) dimensions.push(...dimensionsOf(field));
    if (field.number === 2) type = field.value;
    if (field.number === 9) rawLength = field.bytes.length;
    if (field.number === 13) external[textField(field.bytes, 1)] = textField(field.bytes, 2);
    if (field.number === 14) isExternal = field.value === EXTERNAL;
    if (dimensions.length > MAX_RANK) throw new WireError(`a tensor of more than ${MAX_RANK} dimensions`);
  }
  const bits = DATA_TYPES[type]?.[1];
  const count = dimensions.reduce((product, size) => product * size, 1);
  const sizeBytes = bits === undefined ? undefined : (count * bits) / 8;
  return { sizeBytes, rawLength: type === TEXT ? undefined : rawLength, isExternal, external };
}

function dimensionsOf(field: Fields): number[] {
  if (field.bytes.length > MAX_RANK * 10) throw new WireError(`a tensor of more than ${MAX_RANK} dimensions`);
  const sizes = integersOf(field);
  if (sizes.some((size) => size < 0)) throw new WireError('a tensor with a negative dimension');
  return sizes;
}

/** The tensor with these bytes as its own data, instead of external ones. */
export function withRawData(tensor: Uint8Array, data: Uint8Array): Uint8Array {
  return Buffer.concat([withoutFields(tensor, [9, 13, 14]), lengthDelimited(9, data)]);
}

/** What a tensor of text or of 64-bit whole numbers holds, as text; undefined for other types. */
export function labelsOfTensor(tensor: Uint8Array): { type: 'string' | 'int64'; labels: string[] } | undefined {
  let type = 0;
  const labels: string[] = [];
  for (const field of fieldsOf(tensor)) {
    if (field.number === 2) type = field.value;
    if (field.number === 6) labels.push(textOf(field.bytes));
    if (field.number === 7) labels.push(...integersOf(field).map(String));
    if (field.number !== 9 || field.bytes.length % 8 !== 0) continue;
    const view = new DataView(field.bytes.buffer, field.bytes.byteOffset, field.bytes.length);
    for (let at = 0; at < view.byteLength; at += 8) labels.push(String(view.getBigInt64(at, true)));
  }
  const name = DATA_TYPES[type]?.[0];
  return name === 'string' || name === 'int64' ? { type: name, labels } : undefined;
}

/** What a ValueInfoProto says of an input or output. Throws `WireError`. */
export function tensorInfo(valueInfo: Uint8Array): TensorInfo {
  const name = textField(valueInfo, 1);
  const type = messageField(valueInfo, 2);
  const tensorType = type && messageField(type, 1);
  if (!tensorType) return { name, type: 'other' };
  let element: ElementType = 'other';
  let shape: (number | undefined)[] | undefined;
  for (const field of fieldsOf(tensorType)) {
    if (field.number === 1) element = DATA_TYPES[field.value]?.[0] ?? 'other';
    if (field.number === 2) shape = shapeOf(field.bytes);
  }
  return { name, type: element, ...(shape && { shape }) };
}

/** Sizes that are named, unknown or not positive vary. */
function shapeOf(bytes: Uint8Array): (number | undefined)[] {
  const shape: (number | undefined)[] = [];
  for (const field of fieldsOf(bytes)) {
    if (field.number !== 1) continue;
    let size: number | undefined;
    for (const part of fieldsOf(field.bytes)) if (part.number === 1 && part.value > 0) size = part.value;
    shape.push(size);
    if (shape.length > MAX_RANK) throw new WireError(`an input or output of more than ${MAX_RANK} dimensions`);
  }
  return shape;
}

/** The last text field of that number; '' where there is none. */
export function textField(message: Uint8Array, number: number): string {
  const bytes = messageField(message, number);
  return bytes ? textOf(bytes) : '';
}

function messageField(message: Uint8Array, number: number): Uint8Array | undefined {
  let found: Uint8Array | undefined;
  for (const field of fieldsOf(message)) if (field.number === number && field.wire === 2) found = field.bytes;
  return found;
}
