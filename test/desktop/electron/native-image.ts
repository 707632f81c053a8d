import type Electron from 'electron';
import { readFileSync } from 'node:fs';
import type { ImageView } from '../shared/view.ts';
import { fromBitmap, resized, toBitmap } from './pixels.ts';
import { Picture } from './picture.ts';
import { isPng } from './png.ts';
import { refuse, Refusing, refuseTheRest } from './refuse.ts';

interface Scaled {
  readonly scaleFactor?: number;
}
interface Sized {
  readonly width?: number;
  readonly height?: number;
}
type Representation = Scaled & Sized & { readonly buffer?: Buffer; readonly dataURL?: string };
type Kept = 'toPNG' | 'toDataURL' | 'toBitmap' | 'getSize' | 'isEmpty' | 'addRepresentation' | 'setTemplateImage' | 'isTemplateImage' | 'getScaleFactors' | 'getAspectRatio'; // prettier-ignore

function read(buffer: Buffer, { width, height }: Sized = {}): Picture | null {
  if (isPng(buffer)) return new Picture(Buffer.from(buffer));
  if (width === undefined || height === undefined) return null;
  return new Picture(fromBitmap(buffer, width, height));
}

function readDataUrl(url: string): Picture | null {
  const [head = '', body = ''] = url.split(',', 2);
  if (head !== 'data:image/png;base64') return refuse(`nativeImage from ${head}`);
  return read(Buffer.from(body, 'base64'));
}

/** A picture with one or more densities. */
export class NativeImage extends Refusing implements Pick<Electron.NativeImage, Kept> {
  private readonly densities = new Map<number, Picture>();
  private template = false;

  constructor(picture: Picture | null = null, scaleFactor = 1) {
    super();
    if (picture !== null) this.densities.set(scaleFactor, picture);
  }

  private at(scaleFactor = 1): { readonly picture: Picture; readonly scaleFactor: number } | null {
    const known = [...this.densities.keys()].sort((one, other) => one - other);
    const best = known.find((factor) => factor >= scaleFactor) ?? known.at(-1);
    const picture = best === undefined ? undefined : this.densities.get(best);
    return picture === undefined || best === undefined ? null : { picture, scaleFactor: best };
  }

  isEmpty(): boolean {
    return this.densities.size === 0;
  }

  getSize(scaleFactor?: number): Electron.Size {
    const found = this.at(scaleFactor);
    if (found === null) return { width: 0, height: 0 };
    const { width, height } = found.picture.size;
    return {
      width: Math.round(width / found.scaleFactor),
      height: Math.round(height / found.scaleFactor),
    };
  }

  getAspectRatio(): number {
    const { width, height } = this.getSize();
    return height === 0 ? 1 : width / height;
  }

  getScaleFactors(): number[] {
    return [...this.densities.keys()];
  }

  toPNG(options: Scaled = {}): Buffer<ArrayBuffer> {
    const found = this.at(options.scaleFactor);
    return Buffer.from(found === null ? [] : found.picture.png);
  }

  toBitmap(options: Scaled = {}): Buffer<ArrayBuffer> {
    const found = this.at(options.scaleFactor);
    return Buffer.from(found === null ? [] : toBitmap(found.picture.pixels));
  }

  toDataURL(options: Scaled = {}): string {
    return `data:image/png;base64,${this.toPNG(options).toString('base64')}`;
  }

  addRepresentation(options: Representation): void {
    const { buffer, dataURL, scaleFactor = 1 } = options;
    const picture = buffer === undefined ? readDataUrl(dataURL ?? '') : read(buffer, options);
    if (picture !== null) this.densities.set(scaleFactor, picture);
  }

  resize({ width, height }: Sized): NativeImage {
    const found = this.at(Number.POSITIVE_INFINITY);
    if (found === null) return new NativeImage();
    const ratio = this.getAspectRatio();
    const wide = Math.round(width ?? (height ?? this.getSize().height) * ratio);
    const high = Math.round(height ?? wide / ratio);
    return new NativeImage(new Picture(resized(found.picture.pixels, wide, high)));
  }

  setTemplateImage(template: boolean): void {
    this.template = template;
  }

  isTemplateImage(): boolean {
    return this.template;
  }

  /** What the desktop page shows. */
  views(): readonly ImageView[] {
    return this.getScaleFactors().map((scaleFactor) => ({
      scaleFactor,
      dataUrl: this.toDataURL({ scaleFactor }),
    }));
  }
}

/** Reads a picture file, and the one for dense screens that may lie beside it. */
function createFromPath(path: string): NativeImage {
  const image = new NativeImage();
  for (const [scaleFactor, file] of [
    [1, path],
    [2, path.replace(/(\.\w+)$/u, '@2x$1')],
  ] as const) {
    // prettier-ignore
    try {
      image.addRepresentation({ scaleFactor, buffer: readFileSync(file) });
    } catch {
      // As documented: a path that does not exist or cannot be read gives an empty image.
    }
  }
  if (/Template(@2x)?\.\w+$/u.test(path)) image.setTemplateImage(true);
  return image;
}

/** Electron's `nativeImage`, for PNG and raw bitmaps. */
export const nativeImage = refuseTheRest('nativeImage', {
  createEmpty: (): NativeImage => new NativeImage(),
  createFromBuffer: (buffer: Buffer, options: Scaled & Sized = {}): NativeImage =>
    new NativeImage(read(buffer, options), options.scaleFactor ?? 1),
  createFromBitmap: (buffer: Buffer, options: Scaled & Required<Sized>): NativeImage =>
    new NativeImage(
      new Picture(fromBitmap(buffer, options.width, options.height)),
      options.scaleFactor ?? 1,
    ),
  createFromDataURL: (url: string): NativeImage => new NativeImage(readDataUrl(url)),
  createFromPath,
});

/** A picture given as such or as a path, as the Tray takes it. */
export function imageFrom(image: NativeImage | string): NativeImage {
  return typeof image === 'string' ? createFromPath(image) : image;
}
