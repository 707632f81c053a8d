import type { Picture } from './render.ts';

/** Apple's names for PNG pictures: edge in pixels → the types that show it (plain and @2x). */
const typesBySize: ReadonlyMap<number, readonly string[]> = new Map([
  [16, ['icp4']],
  [32, ['icp5', 'ic11']],
  [64, ['ic12']],
  [128, ['ic07']],
  [256, ['ic08', 'ic13']],
  [512, ['ic09', 'ic14']],
  [1024, ['ic10']],
]);

/** The sizes that a macOS icon is made of. */
export const icnsSizes: readonly number[] = [...typesBySize.keys()];

function block(type: string, content: Buffer): Buffer {
  const header = Buffer.alloc(8);
  header.write(type, 'ascii');
  header.writeUInt32BE(content.length + header.length, 4);
  return Buffer.concat([header, content]);
}

/** A macOS icon. Sizes that Apple has no name for are left out. */
export function icns(pictures: readonly Picture[]): Buffer {
  const blocks = pictures.flatMap(({ size, png }) =>
    (typesBySize.get(size) ?? []).map((type) => block(type, png)),
  );
  return block('icns', Buffer.concat(blocks));
}
