/**
 * As much of the D-Bus wire format (D-Bus specification, "Message Format") as it takes to call the bus with strings
 * and to read its answers. Little-endian only: that is what we send, and the bus on the same machine answers alike.
 */
export interface Destination {
  readonly destination: string;
  readonly path: string;
  readonly interface: string;
  readonly member: string;
}

export interface Message {
  /** Bytes the message takes up on the wire. */
  readonly size: number;
  readonly member: string;
  readonly replySerial: number;
  readonly signature: string;
  readonly body: Buffer;
}

const METHOD_CALL = 1;
const FIELD = { path: 1, interface: 2, member: 3, replySerial: 5, destination: 6, signature: 8 } as const;
const FIXED_HEADER_BYTES = 16;

const padding = (length: number, to: number) => Buffer.alloc((to - (length % to)) % to);
const uint32 = (value: number) => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
};

/** A string with its length before and a NUL after it. */
const string = (value: string) => Buffer.concat([uint32(Buffer.byteLength(value)), Buffer.from(value), Buffer.from([0])]);
const signature = (value: string) => Buffer.from([value.length, ...Buffer.from(value), 0]);

/** A call with string arguments. */
export function encodeCall(serial: number, to: Destination, args: readonly string[]): Buffer {
  const body = join(args.map(string), 4);
  const fields = [
    field(FIELD.path, 'o', string(to.path)),
    field(FIELD.interface, 's', string(to.interface)),
    field(FIELD.member, 's', string(to.member)),
    field(FIELD.destination, 's', string(to.destination)),
    ...(args.length > 0 ? [field(FIELD.signature, 'g', signature('s'.repeat(args.length)))] : []),
  ];
  const array = join(fields, 8);
  const head = Buffer.concat([Buffer.from([0x6c, METHOD_CALL, 0, 1]), uint32(body.length), uint32(serial), uint32(array.length), array]);
  return Buffer.concat([head, padding(head.length, 8), body]);
}

const field = (code: number, type: string, value: Buffer) => Buffer.concat([Buffer.from([code]), signature(type), value]);

/** Parts one after the other, each beginning at a multiple of `alignment`. */
function join(parts: readonly Buffer[], alignment: number): Buffer {
  let joined = Buffer.alloc(0);
  for (const part of parts) joined = Buffer.concat([joined, padding(joined.length, alignment), part]);
  return joined;
}

/** The first whole message in what was received, or null while it is not all there. */
export function decodeMessage(received: Buffer): Message | null {
  if (received.length < FIXED_HEADER_BYTES) return null;
  const bodyBytes = received.readUInt32LE(4);
  const fieldsEnd = FIXED_HEADER_BYTES + received.readUInt32LE(12);
  const bodyStart = fieldsEnd + padding(fieldsEnd, 8).length;
  const size = bodyStart + bodyBytes;
  if (received.length < size) return null;
  const fields = readFields(received, fieldsEnd);
  return { size, member: fields.member, replySerial: fields.replySerial, signature: fields.signature, body: received.subarray(bodyStart, size) };
}

function readFields(bytes: Buffer, end: number) {
  const found = { member: '', signature: '', replySerial: 0 };
  let at = FIXED_HEADER_BYTES;
  while (at < end) {
    at += padding(at, 8).length;
    const code = bytes.readUInt8(at);
    const type = String.fromCharCode(bytes.readUInt8(at + 2)); // every field of the specification has a one-letter type
    at += 4;
    if (type === 'u') {
      if (code === FIELD.replySerial) found.replySerial = bytes.readUInt32LE(at);
      at += 4;
    } else if (type === 'g') {
      const length = bytes.readUInt8(at);
      if (code === FIELD.signature) found.signature = bytes.toString('latin1', at + 1, at + 1 + length);
      at += length + 2;
    } else {
      const length = bytes.readUInt32LE(at);
      if (code === FIELD.member) found.member = bytes.toString('utf8', at + 4, at + 4 + length);
      at += 4 + length + 1;
    }
  }
  return found;
}

/** The first strings of a body. */
export function readStrings(body: Buffer, count: number): string[] {
  const strings: string[] = [];
  for (let at = 0; strings.length < count; ) {
    at += padding(at, 4).length;
    const length = body.readUInt32LE(at);
    strings.push(body.toString('utf8', at + 4, at + 4 + length));
    at += 4 + length + 1;
  }
  return strings;
}
