import { Resvg } from '@resvg/resvg-js';

/** A square picture and its edge length in pixels. */
export interface Picture {
  readonly size: number;
  readonly png: Buffer;
}

/** The drawing as a square PNG. */
export function render(svg: string, size: number): Picture {
  const image = new Resvg(svg, { fitTo: { mode: 'width', value: size } }).render();
  return { size, png: image.asPng() };
}
