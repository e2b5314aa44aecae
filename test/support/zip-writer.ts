import { deflateRawSync } from 'node:zlib';

/** One file of an archive. What is not said is what an honest archive has; what is said stands there, true or not. */
export interface ZipPart {
  name: string;
  content?: string | Buffer;
  /** The name in front of the bytes, where the directory has another. */
  localName?: string;
  method?: number;
  /** The bytes as they lie in the archive. */
  packed?: Buffer;
  flags?: number;
  /** Unix mode in the upper half, DOS attributes in the lower. */
  attributes?: number;
  packedSize?: number;
  size?: number;
  extra?: Buffer;
  localOffset?: number;
}

/** What stands around the files. */
export interface ZipFrame {
  /** Before the first file; offsets do not count it. */
  prefix?: Buffer;
  /** Between the directory and its end. */
  gap?: Buffer;
  comment?: Buffer;
  /** After the end. */
  suffix?: Buffer;
  entries?: number;
  disk?: number;
}

export const REGULAR_FILE = (0o100644 << 16) >>> 0;

/** A zip archive byte by byte, as honest or hostile as it is described. Checksums are left zero. */
export function zipOf(parts: readonly ZipPart[], frame: ZipFrame = {}): Buffer {
  const files: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const part of parts) {
    const content = Buffer.from(part.content ?? '');
    const { method = 8, packed = method === 8 ? deflateRawSync(content) : content, extra = Buffer.alloc(0) } = part;
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0);
    fields.writeUInt16LE(part.flags ?? 0x800, 2);
    fields.writeUInt16LE(method, 4);
    fields.writeUInt32LE(part.packedSize ?? packed.length, 14);
    fields.writeUInt32LE(part.size ?? content.length, 18);
    const localName = Buffer.from(part.localName ?? part.name);
    const local = Buffer.from(fields);
    local.writeUInt16LE(localName.length, 22);
    const file = Buffer.concat([signature(3, 4), local, localName, packed]);
    const name = Buffer.from(part.name);
    const central = Buffer.from(fields);
    central.writeUInt16LE(name.length, 22);
    central.writeUInt16LE(extra.length, 24);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(part.attributes ?? REGULAR_FILE, 6);
    tail.writeUInt32LE(part.localOffset ?? offset, 10);
    directory.push(Buffer.concat([signature(1, 2), Buffer.from([20, 3]), central, tail, name, extra]));
    files.push(file);
    offset += file.length;
  }
  const index = Buffer.concat(directory);
  const { prefix, gap, comment = Buffer.alloc(0), suffix, entries = parts.length, disk = 0 } = frame;
  const end = Buffer.alloc(18);
  end.writeUInt16LE(disk, 0);
  end.writeUInt16LE(entries, 4);
  end.writeUInt16LE(entries, 6);
  end.writeUInt32LE(index.length, 8);
  end.writeUInt32LE(offset, 12);
  end.writeUInt16LE(comment.length, 16);
  const none = Buffer.alloc(0);
  return Buffer.concat([prefix ?? none, ...files, index, gap ?? none, signature(5, 6), end, comment, suffix ?? none]);
}

/** One extra field of an entry. */
export function extraField(id: number, data: Buffer): Buffer {
  const head = Buffer.alloc(4);
  head.writeUInt16LE(id, 0);
  head.writeUInt16LE(data.length, 2);
  return Buffer.concat([head, data]);
}

function signature(first: number, second: number): Buffer {
  return Buffer.from([0x50, 0x4b, first, second]);
}
