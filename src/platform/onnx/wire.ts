/**
 * Protocol buffers as bytes (https://protobuf.dev/programming-guides/encoding/), as far as models need them: fields are
 * read in place and copied verbatim, so that what is not understood stays as it is. A forest is millions of fields,
 * so nothing is made of a field that nobody asks for.
 */

/** Bytes that are no protocol buffer. */
export class WireError extends Error {}

/** Goes through the fields of a message; what it says is of the field at hand. Throws `WireError`. */
export class Fields {
  number = 0;
  /** 0 varint, 1 eight bytes, 2 length-delimited, 5 four bytes. */
  wire = 0;
  /** Of a varint, as a signed number: exact up to 2^53. */
  value = 0;
  /** Where the field begins, key included, and where it ends. */
  start = 0;
  end = 0;
  private body = 0;

  constructor(private readonly message: Uint8Array) {}

  /** What a length-delimited field (or one of four or eight bytes) holds. */
  get bytes(): Uint8Array {
    return this.message.subarray(this.body, this.end);
  }

  /** Goes to the next field, if there is one. */
  next(): boolean {
    if (this.end >= this.message.length) return false;
    this.start = this.end;
    const key = this.varint();
    this.number = Math.floor(key / 8);
    this.wire = key & 7;
    if (this.number < 1 || this.number > 0x1fffffff) throw new WireError(`field number ${this.number}`);
    if (this.wire === 0) this.value = this.varint();
    const length = this.wire === 0 ? 0 : this.length();
    this.body = this.end;
    if (length < 0 || length > this.message.length - this.end) throw new WireError('a field reaches beyond the end');
    this.end += length;
    return true;
  }

  private length(): number {
    if (this.wire === 2) return this.varint();
    if (this.wire === 1) return 8;
    if (this.wire === 5) return 4;
    throw new WireError(`wire type ${this.wire}`);
  }

  /** Seven bits a byte, lowest first; negative numbers take ten, in two's complement. */
  private varint(): number {
    const start = this.end;
    let result = 0;
    let scale = 1;
    for (let count = 1; count < 10; count++) {
      const byte = this.message[this.end++];
      if (byte === undefined) throw new WireError('the end comes within a number');
      result += (byte & 127) * scale;
      if (byte < 128) return result;
      scale *= 128;
    }
    const last = this.message[this.end++];
    if (last === undefined || last > 1) throw new WireError('a number of more than 64 bits');
    const bytes = [...this.message.subarray(start, this.end)].reverse();
    return Number(
      BigInt.asIntN(
        64,
        bytes.reduce((sum, byte) => sum * 128n + BigInt(byte & 127), 0n),
      ),
    );
  }
}

/** The fields of a message, one after the other: the same object each time. Throws `WireError`. */
export function* fieldsOf(message: Uint8Array): Generator<Fields> {
  const fields = new Fields(message);
  while (fields.next()) yield fields;
}

const UTF8 = new TextDecoder();

/** The bytes of a string field, as text. */
export function textOf(bytes: Uint8Array): string {
  return UTF8.decode(bytes);
}

/** The numbers of a repeated varint field: one a field, or several packed into one. */
export function integersOf(field: Fields): number[] {
  if (field.wire === 0) return [field.value];
  const { bytes } = field;
  const numbers: number[] = [];
  let start = 0;
  for (let at = 0; at < bytes.length; at++) {
    if (bytes[at]! > 127) continue;
    // Packed numbers have no keys: each is read as if it were field 1.
    const one = new Fields(Uint8Array.of(8, ...bytes.subarray(start, at + 1)));
    one.next();
    numbers.push(one.value);
    start = at + 1;
  }
  if (start < bytes.length) throw new WireError('the end comes within a number');
  return numbers;
}

/** A field that holds a message, text or bytes. */
export function lengthDelimited(number: number, content: Uint8Array | string): Uint8Array {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  return Buffer.concat([varintBytes(number * 8 + 2), varintBytes(bytes.length), bytes]);
}

/** A field that holds a whole number from 0. */
export function integer(number: number, value: number): Uint8Array {
  return Buffer.concat([varintBytes(number * 8), varintBytes(value)]);
}

/**
 * The message with what its length-delimited fields of these numbers hold replaced; the very same object where `replace`
 * gives back what it got. Throws `WireError`.
 */
export function mapFields(
  message: Uint8Array,
  numbers: readonly number[],
  replace: (bytes: Uint8Array, number: number) => Uint8Array,
): Uint8Array {
  const parts: Uint8Array[] = [];
  const fields = new Fields(message);
  let copied = 0;
  while (fields.next()) {
    if (fields.wire !== 2 || !numbers.includes(fields.number)) continue;
    const { bytes, number, start } = fields;
    const replaced = replace(bytes, number);
    if (replaced === bytes) continue;
    parts.push(message.subarray(copied, start), lengthDelimited(number, replaced));
    copied = fields.end;
  }
  return parts.length === 0 ? message : Buffer.concat([...parts, message.subarray(copied)]);
}

/** The message without the fields of these numbers. */
export function withoutFields(message: Uint8Array, numbers: readonly number[]): Uint8Array {
  const parts: Uint8Array[] = [];
  for (const field of fieldsOf(message))
    if (!numbers.includes(field.number)) parts.push(message.subarray(field.start, field.end));
  return Buffer.concat(parts);
}

function varintBytes(value: number): Uint8Array {
  const bytes: number[] = [];
  let rest = value;
  for (; rest > 127; rest = Math.floor(rest / 128)) bytes.push((rest % 128) | 128);
  return Uint8Array.from([...bytes, rest]);
}
