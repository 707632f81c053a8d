import { TITLE_BAR_HEIGHT } from '../shared/facts.ts';
import type { DesktopState } from '../shared/page-message.ts';
import type { WindowView } from '../shared/view.ts';
import { act } from './connection.ts';
import { byId, element } from './element.ts';
import { frameWasMade } from './focus.ts';
import { dropFrame, frameFor } from './frames.ts';
import { place, planeScale } from './screens.ts';

interface Parts {
  readonly box: HTMLElement;
  readonly title: HTMLElement;
  readonly body: HTMLElement;
  view: WindowView;
}

/** Full-screen windows lie above everything except menus, toasts and the lock screen. */
const FULL_SCREEN_LEVEL = 9;

const windows = new Map<number, Parts>();
let processNumber = 0;

function button(name: string, label: string, run: () => void): HTMLButtonElement {
  const made = element('button', { className: name, type: 'button', title: label, attributes: { 'aria-label': label } }); // prettier-ignore
  made.addEventListener('click', run);
  made.addEventListener('pointerdown', (event) => {
    event.stopPropagation();
  });
  return made;
}

/** Lets a title bar or a corner be dragged. */
function draggable(handle: HTMLElement, parts: Parts, resize: boolean): void {
  handle.addEventListener('pointerdown', (down) => {
    act({ type: 'focus-window', window: parts.view.id });
    if (resize ? !parts.view.resizable : !parts.view.movable) return;
    const { bounds } = parts.view;
    handle.setPointerCapture(down.pointerId);
    const move = (event: PointerEvent): void => {
      const x = (event.clientX - down.clientX) / planeScale();
      const y = (event.clientY - down.clientY) / planeScale();
      const next = resize
        ? { ...bounds, width: bounds.width + x, height: bounds.height + y }
        : { ...bounds, x: bounds.x + x, y: bounds.y + y };
      act({ type: 'place-window', window: parts.view.id, bounds: next });
    };
    handle.addEventListener('pointermove', move);
    handle.addEventListener('lostpointercapture', () => { handle.removeEventListener('pointermove', move); }, { once: true }); // prettier-ignore
  });
}

function make(view: WindowView): Parts {
  const window = view.id;
  const title = element('span', { className: 'title' });
  const bar = element(
    'header',
    {},
    title,
    button('minimize', 'Minimize', () => { act({ type: 'minimize-window', window }); }), // prettier-ignore
    button('close', 'Close', () => { act({ type: 'close-window', window }); }), // prettier-ignore
  );
  const body = element('div', { className: 'body' });
  const corner = element('div', { className: 'corner' });
  const box = element('section', { className: 'window', data: { window: String(window) } }, bar, body, corner); // prettier-ignore
  const parts = { box, title, body, view };
  draggable(bar, parts, false);
  draggable(corner, parts, true);
  byId('plane').append(box);
  return parts;
}

function draw(parts: Parts, state: DesktopState): void {
  const { box, title, body, view } = parts;
  const name = view.title === '' ? state.view.name : view.title;
  if (title.textContent !== name) title.textContent = name;
  box.setAttribute('aria-label', name);
  const flags = { framed: view.framed, focused: view.focused, transparent: view.transparent, resizable: view.resizable, closable: view.closable, minimizable: view.minimizable, 'full-screen': view.fullScreen, flashing: view.flashing }; // prettier-ignore
  for (const [flag, on] of Object.entries(flags)) box.classList.toggle(flag, on);
  const shown = view.visible && !view.minimized;
  box.classList.toggle('unseen', !shown);
  box.inert = !shown;
  const level = view.fullScreen ? FULL_SCREEN_LEVEL : view.level;
  box.style.zIndex = String(level * 1000 + view.order + 10);
  const { bounds } = view;
  const height = bounds.height - (view.framed ? TITLE_BAR_HEIGHT : 0);
  place(box, bounds);
  body.style.backgroundColor = view.transparent ? 'transparent' : view.backgroundColor;
  const frame = frameFor(view, state);
  if (frame === null) return;
  frame.title = name;
  frame.style.width = `${String(bounds.width / view.zoom)}px`;
  frame.style.height = `${String(height / view.zoom)}px`;
  frame.style.transform = view.zoom === 1 ? '' : `scale(${String(view.zoom)})`;
  if (frame.isConnected) return;
  body.append(frame);
  frameWasMade(view.id);
}

/** Shows every window of the app at its place and height in the pile. */
export function showWindows(state: DesktopState): void {
  const seen = new Set(state.view.windows.map(({ id }) => id));
  for (const [id, { box }] of windows) {
    if (seen.has(id) && processNumber === state.processNumber) continue;
    dropFrame(id);
    box.remove();
    windows.delete(id);
  }
  ({ processNumber } = state);
  for (const view of state.view.windows) {
    const parts = windows.get(view.id) ?? make(view);
    windows.set(view.id, parts);
    parts.view = view;
    draw(parts, state);
  }
}
