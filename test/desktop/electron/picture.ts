import { readPng, writePng } from './png.ts';
import type { Pixels } from './png.ts';

/** A picture as a file or as pixels; the other form is made when it is first asked for. */
export class Picture {
  private file: Buffer | undefined;
  private points: Pixels | undefined;

  /** Takes the bytes of a PNG file, or pixels. */
  constructor(source: Buffer | Pixels) {
    if (Buffer.isBuffer(source)) this.file = source;
    else this.points = source;
  }

  get png(): Buffer {
    return (this.file ??= writePng(this.pixels));
  }

  get pixels(): Pixels {
    return (this.points ??= readPng(this.png));
  }

  /** Width and height, which a PNG file says in its header. */
  get size(): { readonly width: number; readonly height: number } {
    if (this.points !== undefined) return this.points;
    return { width: this.png.readUInt32BE(16), height: this.png.readUInt32BE(20) };
  }
}
