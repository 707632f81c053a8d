// What lives here: the few messages of X11 by which a window's properties are asked, as bytes.
// What does not: which properties, and what they mean (x11.ts).
// The registry's library for X11 would make the bundle half as large again, and `xprop` is two programs for one answer;
// these are three messages, after "X Window System Protocol", version 11, appendix B.

const LITTLE_ENDIAN = 0x6c;
const SETUP_HEAD = 8;
const REPLY_HEAD = 32;
const COOKIE = 'MIT-MAGIC-COOKIE-1';
/** A property's first kilobyte, in its units of four bytes. */
const MOST = 256;

const padded = (bytes: Buffer): Buffer =>
  Buffer.concat([bytes, Buffer.alloc((4 - (bytes.length % 4)) % 4)]);

/** The first message of a connection. `cookie` is what the server wants to see; null: nothing. */
export function setupRequest(cookie: Buffer | null): Buffer {
  const name = Buffer.from(cookie ? COOKIE : '');
  const data = cookie ?? Buffer.alloc(0);
  const head = Buffer.alloc(12);
  head.writeUInt8(LITTLE_ENDIAN, 0);
  head.writeUInt16LE(11, 2);
  head.writeUInt16LE(name.length, 6);
  head.writeUInt16LE(data.length, 8);
  return Buffer.concat([head, padded(name), padded(data)]);
}

/** Asks for the number of a name. Names that nobody has used yet get 0. */
export function internAtom(name: string): Buffer {
  const bytes = padded(Buffer.from(name));
  const head = Buffer.alloc(8);
  head.writeUInt8(16, 0);
  head.writeUInt8(1, 1);
  head.writeUInt16LE(2 + bytes.length / 4, 2);
  head.writeUInt16LE(name.length, 4);
  return Buffer.concat([head, bytes]);
}

/** Asks for a property of a window, of any type. */
export function getProperty(window: number, property: number): Buffer {
  const request = Buffer.alloc(24);
  request.writeUInt8(20, 0);
  request.writeUInt16LE(6, 2);
  request.writeUInt32LE(window, 4);
  request.writeUInt32LE(property, 8);
  request.writeUInt32LE(MOST, 20);
  return request;
}

/** What a server answered: the window behind all others, and the replies in their order. */
export interface Answer {
  readonly root: number;
  readonly replies: readonly Buffer[];
}

/** How long the whole answer is, once `replies` of them have come; null before. A refusal is whole by itself. */
export const lengthWith =
  (replies: number) =>
  (beginning: Buffer): number | null =>
    walk(beginning, replies)?.length ?? null;

/** Reads a whole answer. Throws where the server refuses, or says that something does not exist. */
export function readAnswer(bytes: Buffer, replies: number): Answer {
  const walked = walk(bytes, replies);
  if (!walked) throw new Error('X11 hung up');
  if (bytes.readUInt8(0) !== 1) throw new Error('X11 lets nobody in');
  if (walked.replies.some((reply) => reply.readUInt8(0) === 0))
    throw new Error('X11 knows no such');
  return { root: rootOf(bytes), replies: walked.replies };
}

function walk(
  bytes: Buffer,
  replies: number,
): { readonly length: number; readonly replies: readonly Buffer[] } | null {
  if (bytes.length < SETUP_HEAD) return null;
  let at = SETUP_HEAD + bytes.readUInt16LE(6) * 4;
  const found: Buffer[] = [];
  const isIn = bytes.readUInt8(0) === 1;
  while (isIn && found.length < replies) {
    if (bytes.length < at + REPLY_HEAD) return null;
    const kind = bytes.readUInt8(at);
    const length = REPLY_HEAD + (kind === 1 ? bytes.readUInt32LE(at + 4) * 4 : 0);
    // 0 is an error, 1 a reply; all else are events, which come unasked.
    if (kind <= 1) found.push(bytes.subarray(at, at + length));
    at += length;
  }
  return at <= bytes.length ? { length: at, replies: found } : null;
}

/** The first screen's root is after the server's name and its picture formats. */
function rootOf(bytes: Buffer): number {
  const nameLength = bytes.readUInt16LE(SETUP_HEAD + 16);
  const formats = bytes.readUInt8(SETUP_HEAD + 21);
  return bytes.readUInt32LE(SETUP_HEAD + 32 + Math.ceil(nameLength / 4) * 4 + formats * 8);
}

/** The number of a name, from the reply to `internAtom`. */
export const atomOf = (reply: Buffer): number => reply.readUInt32LE(8);

/** The value of a property, from the reply to `getProperty`; empty where the window has none. */
export function valueOf(reply: Buffer): Buffer {
  const unit = reply.readUInt8(1) / 8;
  return reply.subarray(REPLY_HEAD, REPLY_HEAD + reply.readUInt32LE(16) * unit);
}

/** The numbers in a property's value. */
export function numbersOf(reply: Buffer): readonly number[] {
  const value = valueOf(reply);
  return Array.from({ length: Math.floor(value.length / 4) }, (_, at) =>
    value.readUInt32LE(at * 4),
  );
}
