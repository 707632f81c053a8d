import type { Picture } from './render.ts';

const headerBytes = 6;
const entryBytes = 16;

/** One line of the directory; 256 is written as 0. */
function entry({ size, png }: Picture, offset: number): Buffer {
  const line = Buffer.alloc(entryBytes);
  line.writeUInt8(size % 256, 0);
  line.writeUInt8(size % 256, 1);
  line.writeUInt16LE(1, 4);
  line.writeUInt16LE(32, 6);
  line.writeUInt32LE(png.length, 8);
  line.writeUInt32LE(offset, 12);
  return line;
}

/** A Windows icon that holds the pictures as PNG, which every Windows since Vista reads. */
export function ico(pictures: readonly Picture[]): Buffer {
  const header = Buffer.alloc(headerBytes);
  header.writeUInt16LE(1, 2);
  header.writeUInt16LE(pictures.length, 4);
  const lines: Buffer[] = [];
  let offset = headerBytes + entryBytes * pictures.length;
  for (const picture of pictures) {
    lines.push(entry(picture, offset));
    offset += picture.png.length;
  }
  return Buffer.concat([header, ...lines, ...pictures.map(({ png }) => png)]);
}
