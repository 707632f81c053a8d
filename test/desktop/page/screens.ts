import type { DesktopState } from '../shared/page-message.ts';
import { act } from './connection.ts';
import { byId, element, redraw } from './element.ts';

/** Room around the screens, in real pixels. */
const MARGIN = 24;

let scale = 1;
let left = 0;
let top = 0;
let latest: DesktopState | undefined;

const layer = element('div', { id: 'screens' });

/** Real pixels per pixel of the pretended screens. */
export function planeScale(): number {
  return scale;
}

/** Where a point of the page lies on the pretended screens. */
export function toDesktop(
  pageX: number,
  pageY: number,
): { readonly x: number; readonly y: number } {
  const at = byId('plane').getBoundingClientRect();
  return {
    x: Math.round((pageX - at.left) / scale + left),
    y: Math.round((pageY - at.top) / scale + top),
  };
}

/** Puts an element at a place on the pretended screens. */
export function place(
  target: HTMLElement,
  at: { readonly x: number; readonly y: number; readonly width?: number; readonly height?: number },
): void {
  target.style.left = `${String(at.x - left)}px`;
  target.style.top = `${String(at.y - top)}px`;
  if (at.width !== undefined) target.style.width = `${String(at.width)}px`;
  if (at.height !== undefined) target.style.height = `${String(at.height)}px`;
}

/** Draws the screens and fits them all into the room there is. */
export function showScreens(state: DesktopState): void {
  latest = state;
  const { displays } = state.facts;
  left = Math.min(...displays.map(({ bounds }) => bounds.x));
  top = Math.min(...displays.map(({ bounds }) => bounds.y));
  const width = Math.max(...displays.map(({ bounds }) => bounds.x + bounds.width)) - left;
  const height = Math.max(...displays.map(({ bounds }) => bounds.y + bounds.height)) - top;
  const room = byId('desk').getBoundingClientRect();
  scale = Math.max(0.1, Math.min(1, (room.width - MARGIN * 2) / width, (room.height - MARGIN * 2) / height)); // prettier-ignore
  const plane = byId('plane');
  if (!layer.isConnected) plane.prepend(layer);
  plane.style.width = `${String(width)}px`;
  plane.style.height = `${String(height)}px`;
  plane.style.transform = `translate(${String(Math.round((room.width - width * scale) / 2))}px, ${String(Math.round((room.height - height * scale) / 2))}px) scale(${String(scale)})`; // prettier-ignore
  redraw(layer, displays, () =>
    displays.map((display) => {
      const screen = element('div', {
        className: 'screen',
        data: { display: String(display.id) },
        attributes: { role: 'img', 'aria-label': display.label },
      });
      screen.addEventListener('pointerdown', () => {
        act({ type: 'focus-nothing' });
      });
      place(screen, display.bounds);
      return screen;
    }),
  );
}

window.addEventListener('resize', () => {
  if (latest !== undefined) showScreens(latest);
});
