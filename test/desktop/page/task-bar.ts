import { TASK_BAR_HEIGHT } from '../shared/facts.ts';
import type { DesktopState } from '../shared/page-message.ts';
import type { TrayView } from '../shared/view.ts';
import { act } from './connection.ts';
import { byId, element, redraw } from './element.ts';
import { liveClock } from './live-clock.ts';
import { focusMenu, menuList } from './menu-list.ts';
import { place } from './screens.ts';

const layer = element('div', { id: 'task-bars' });
let openTray = 0;
let latest: DesktopState | undefined;

function closeMenu(): void {
  if (openTray === 0) return;
  openTray = 0;
  if (latest !== undefined) showTaskBars(latest);
}

function openMenu(tray: TrayView): void {
  openTray = tray.menu === null || openTray === tray.id ? 0 : tray.id;
  if (latest !== undefined) showTaskBars(latest);
  const list = layer.querySelector<HTMLElement>('.tray-menu .menu');
  if (list !== null) focusMenu(list);
}

function trayIcon(tray: TrayView, dense: boolean): HTMLElement {
  const best = tray.images.find(({ scaleFactor }) => (dense ? scaleFactor >= 2 : scaleFactor >= 1)) ?? tray.images.at(-1); // prettier-ignore
  const icon = element('button', {
    type: 'button',
    className: tray.template ? 'tray template' : 'tray',
    title: tray.toolTip,
    data: { tray: String(tray.id) },
    attributes: { 'aria-label': tray.toolTip, 'aria-haspopup': 'menu' },
  });
  if (best !== undefined) {
    const picture = element('img', { src: best.dataUrl, alt: '' });
    icon.append(picture);
  }
  if (tray.title !== '') icon.append(element('span', {}, tray.title));
  icon.addEventListener('click', () => {
    act({ type: 'tray', tray: tray.id, event: 'click' });
    openMenu(tray);
  });
  icon.addEventListener('dblclick', () => {
    act({ type: 'tray', tray: tray.id, event: 'double-click' });
  });
  icon.addEventListener('contextmenu', (event) => {
    event.preventDefault();
    act({ type: 'tray', tray: tray.id, event: 'right-click' });
    openMenu(tray);
  });
  return icon;
}

function windowButtons({ view }: DesktopState): readonly HTMLElement[] {
  return view.windows
    .filter((window) => !window.skipTaskbar && (window.visible || window.minimized))
    .map((window) => {
      const name = window.title === '' ? view.name : window.title;
      const made = element('button', { type: 'button', className: 'task', textContent: name, attributes: { 'aria-pressed': String(window.focused) } }); // prettier-ignore
      made.addEventListener('click', () => {
        act({ type: window.focused ? 'minimize-window' : 'restore-window', window: window.id });
      });
      return made;
    });
}

/** Draws the task bar of every screen; icons and clock are on the first. */
export function showTaskBars(state: DesktopState): void {
  latest = state;
  if (!layer.isConnected) byId('plane').append(layer);
  const { view, facts } = state;
  if (!facts.trayHost || !view.trays.some(({ id }) => id === openTray)) openTray = 0;
  const time = new Date(liveClock(state).wall);
  const text = time.toLocaleTimeString([], { hour: '2-digit', minute: '2-digit' });
  const date = time.toLocaleDateString([], { weekday: 'short', day: 'numeric', month: 'short' });
  const tasks = view.windows.map(({ id, title, skipTaskbar, visible, minimized, focused }) => [id, title, skipTaskbar, visible, minimized, focused]); // prettier-ignore
  const held = document.activeElement?.closest('[data-tray]')?.getAttribute('data-tray');
  redraw(
    layer,
    [facts.displays, facts.trayHost, view.trays, view.name, tasks, text, date, openTray],
    () =>
      facts.displays.map((display, index) => {
        const { bounds, scaleFactor } = display;
        const bar = element('div', { className: 'task-bar', attributes: { role: 'toolbar', 'aria-label': `Task bar of ${display.label}` } }); // prettier-ignore
        place(bar, { x: bounds.x, y: bounds.y + bounds.height - TASK_BAR_HEIGHT, width: bounds.width, height: TASK_BAR_HEIGHT }); // prettier-ignore
        if (index > 0) return bar;
        const clockFace = element('time', { dateTime: time.toISOString() }, text, element('small', {}, date)); // prettier-ignore
        const icons = element('div', { className: 'trays' }, ...(facts.trayHost ? view.trays : []).map((tray) => trayIcon(tray, scaleFactor >= 2 || devicePixelRatio >= 1.5))); // prettier-ignore
        bar.append(
          element('div', { className: 'tasks' }, ...windowButtons(state)),
          icons,
          clockFace,
        );
        const open = view.trays.find(({ id }) => id === openTray);
        if (open?.menu) bar.append(element('div', { className: 'tray-menu' }, menuList(open.menu, closeMenu))); // prettier-ignore
        return bar;
      }),
  );
  if (held && openTray === 0) layer.querySelector<HTMLElement>(`[data-tray="${held}"]`)?.focus();
}

document.addEventListener('pointerdown', (event) => {
  if (event.target instanceof Element && event.target.closest('.tray-menu, .tray') === null) closeMenu(); // prettier-ignore
});
window.addEventListener('blur', closeMenu);
