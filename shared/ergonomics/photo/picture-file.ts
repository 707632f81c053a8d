// What lives here: what kind of file a picture is, by its first bytes, and how large it is, without decoding it.
// What does not: decoding (renderer/features/photo/read-picture.ts), the words for a refusal (messages `photo`).
// To add a kind: its signature in KINDS.

/** Kinds that are told apart. `heic`: a phone's own form, which browsers do not read. */
export type FileKind = 'jpeg' | 'png' | 'webp' | 'otherPicture' | 'heic' | 'video' | 'drawing' | 'unknown'; // prettier-ignore

const textOf = (bytes: Uint8Array, from: number, to: number): string =>
  String.fromCharCode(...bytes.subarray(from, to));

const HEIC_BRANDS = /^(heic|heix|hevc|hevx|heim|heis|hevm|hevs|mif1|msf1)$/u;

/** The kinds of ISO base media files, told apart by their major brand. */
function boxKind(brand: string): FileKind {
  if (HEIC_BRANDS.test(brand)) return 'heic';
  return brand.startsWith('avi') ? 'otherPicture' : 'video';
}

/** The kind of a file, from its first bytes (some 300 are enough). */
export function kindOf(bytes: Uint8Array): FileKind {
  const [first, second, third, fourth = 0] = bytes;
  if (first === 0xff && second === 0xd8 && third === 0xff) return 'jpeg';
  if (textOf(bytes, 1, 4) === 'PNG') return 'png';
  if (textOf(bytes, 4, 8) === 'ftyp') return boxKind(textOf(bytes, 8, 12));
  const start = textOf(bytes, 0, 4);
  if (start === 'RIFF') return textOf(bytes, 8, 12) === 'WEBP' ? 'webp' : 'video';
  if (start === 'GIF8' || start.startsWith('BM')) return 'otherPicture';
  // Matroska and WebM, and the streams of cameras.
  if (first === 0x1a && second === 0x45) return 'video';
  if (first === 0 && second === 0 && third === 1 && fourth >= 0xb0) return 'video';
  return /<svg[\s>]/iu.test(textOf(bytes, 0, 300)) ? 'drawing' : 'unknown';
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** The size a JPEG or PNG says it has, px; null where its beginning does not tell. */
export function sizeOf(bytes: Uint8Array): Size | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  switch (kindOf(bytes)) {
    case 'png':
      return view.byteLength < 24
        ? null
        : { width: view.getUint32(16), height: view.getUint32(20) };
    case 'jpeg':
      return jpegSize(view);
    case 'webp':
    case 'otherPicture':
    case 'heic':
    case 'video':
    case 'drawing':
    case 'unknown':
      return null;
  }
}

/** Markers of a frame: C0 to CF but for tables (C4), a reserved one (C8) and arithmetic conditions (CC). */
const isFrame = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;

function jpegSize(view: DataView): Size | null {
  let at = 2;
  while (at + 9 <= view.byteLength && view.getUint8(at) === 0xff) {
    const marker = view.getUint8(at + 1);
    if (isFrame(marker)) return { width: view.getUint16(at + 7), height: view.getUint16(at + 5) };
    at += 2 + Math.max(2, view.getUint16(at + 2));
  }
  return null;
}
