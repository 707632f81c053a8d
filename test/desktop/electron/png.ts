import { crc32, deflateSync, inflateSync } from 'node:zlib';

/** A picture as rows of red, green, blue and alpha bytes, colours not multiplied by alpha. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
/** Bytes per pixel of the colour types read here, 8 bits per channel. */
const CHANNELS: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };

/** Whether bytes begin as a PNG file does. */
export function isPng(bytes: Buffer): boolean {
  return bytes.subarray(0, 8).equals(SIGNATURE);
}

function chunk(type: string, body: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), body]);
  const framed = Buffer.alloc(named.length + 8);
  framed.writeUInt32BE(body.length, 0);
  named.copy(framed, 4);
  framed.writeUInt32BE(crc32(named), named.length + 4);
  return framed;
}

/** Writes a PNG file. */
export function writePng({ width, height, data }: Pixels): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 6, 0, 0, 0], 8);
  const rows = Buffer.alloc((width * 4 + 1) * height);
  for (let y = 0; y < height; y += 1) {
    rows.set(data.subarray(y * width * 4, (y + 1) * width * 4), y * (width * 4 + 1) + 1);
  }
  return Buffer.concat([SIGNATURE, chunk('IHDR', header), chunk('IDAT', deflateSync(rows)), chunk('IEND', Buffer.alloc(0))]); // prettier-ignore
}

function paeth(left: number, up: number, corner: number): number {
  const guess = left + up - corner;
  const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)];
  if (a <= b && a <= c) return left;
  return b <= c ? up : corner;
}

function unfilter(raw: Buffer, stride: number, height: number, step: number): Uint8Array {
  const rows = new Uint8Array(stride * height);
  for (let y = 0; y < height; y += 1) {
    const filter = raw[y * (stride + 1)];
    for (let x = 0; x < stride; x += 1) {
      const at = y * stride + x;
      const left = x >= step ? (rows[at - step] ?? 0) : 0;
      const up = y > 0 ? (rows[at - stride] ?? 0) : 0;
      const corner = x >= step && y > 0 ? (rows[at - stride - step] ?? 0) : 0;
      const guess = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][filter ?? 0] ?? 0;
      rows[at] = (raw[y * (stride + 1) + 1 + x] ?? 0) + guess;
    }
  }
  return rows;
}

/** Reads a PNG file of 8 bits per channel without interlacing; throws on any other. */
export function readPng(file: Buffer): Pixels {
  const bodies = new Map<string, Buffer[]>();
  for (let at = 8; at + 8 <= file.length;) {
    const length = file.readUInt32BE(at);
    const type = file.toString('latin1', at + 4, at + 8);
    bodies.set(type, [...(bodies.get(type) ?? []), file.subarray(at + 8, at + 8 + length)]);
    at += length + 12;
  }
  const header = bodies.get('IHDR')?.[0];
  if (!isPng(file) || header === undefined) throw new Error('Not a PNG file');
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  const [depth, colour, , , interlaced] = header.subarray(8);
  const channels = CHANNELS[colour ?? -1];
  if (depth !== 8 || interlaced !== 0 || channels === undefined) {
    throw new Error('The preview desktop reads PNG files of 8 bits per channel, not interlaced');
  }
  const raw = inflateSync(Buffer.concat(bodies.get('IDAT') ?? []));
  const rows = unfilter(raw, width * channels, height, channels);
  const palette = bodies.get('PLTE')?.[0];
  const clear = bodies.get('tRNS')?.[0];
  const data = new Uint8Array(width * height * 4);
  for (let pixel = 0; pixel < width * height; pixel += 1) {
    const [first = 0, second = 0, third = 0, fourth = 255] = rows.subarray(pixel * channels, (pixel + 1) * channels); // prettier-ignore
    if (colour === 3) {
      data.set(palette?.subarray(first * 3, first * 3 + 3) ?? [0, 0, 0], pixel * 4);
      data[pixel * 4 + 3] = clear?.[first] ?? 255;
    } else if (channels <= 2) {
      data.set([first, first, first, channels === 2 ? second : 255], pixel * 4);
    } else {
      data.set([first, second, third, fourth], pixel * 4);
    }
  }
  return { width, height, data };
}
