import type { Paint, Shape } from '../../../shared/figure/drawing.ts';
import styles from './figure.module.css';

/** The class of a paint. */
export const paintClass = (paint: Paint): string => styles[paint] ?? '';

/** Marks fade out at their edge; the gradient is in the same drawing. */
export const paintFill = (paint: Paint, gradient: string): string | undefined =>
  paint === 'mark' ? `url(#${gradient})` : undefined;

const SVG = 'http://www.w3.org/2000/svg';

/**
 * Puts shapes into a group, in paint order, changing only what differs from what is there. This is what
 * runs for each frame: a page framework would take most of a frame's time to find out as much.
 */
export function paintShapes(group: SVGGElement, shapes: readonly Shape[], gradient: string): void {
  while (group.childElementCount > shapes.length) group.lastElementChild?.remove();
  for (const [index, { paint, path }] of shapes.entries()) {
    const element =
      group.children[index] ?? group.appendChild(document.createElementNS(SVG, 'path'));
    set(element, 'd', path);
    set(element, 'class', paintClass(paint));
    const fill = paintFill(paint, gradient);
    if (fill === undefined) element.removeAttribute('fill');
    else set(element, 'fill', fill);
  }
}

function set(element: Element, name: string, value: string): void {
  if (element.getAttribute(name) !== value) element.setAttribute(name, value);
}
