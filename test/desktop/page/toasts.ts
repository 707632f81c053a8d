import type { DesktopState } from '../shared/page-message.ts';
import { act } from './connection.ts';
import { byId, element, redraw } from './element.ts';
import { place } from './screens.ts';

const layer = element('div', { id: 'toasts', attributes: { role: 'status' } });

/** Shows the app's notifications in the corner of the first screen. */
export function showToasts({ view, facts }: DesktopState): void {
  if (!layer.isConnected) byId('plane').append(layer);
  const screen = facts.displays[0]?.bounds;
  if (screen !== undefined) place(layer, { x: screen.x + screen.width - 396, y: screen.y + 16 });
  redraw(layer, view.notifications, () =>
    view.notifications.map(({ id, title, body, actions }) => {
      const open = element('button', { type: 'button', className: 'toast-body' }, element('small', {}, view.name), element('strong', {}, title), element('span', {}, body)); // prettier-ignore
      open.addEventListener('click', () => {
        act({ type: 'notification-click', notification: id });
      });
      const close = element('button', { type: 'button', className: 'toast-close', attributes: { 'aria-label': 'Dismiss' } }, '×'); // prettier-ignore
      close.addEventListener('click', () => {
        act({ type: 'notification-close', notification: id });
      });
      const buttons = actions.map((label, index) => {
        const made = element('button', { type: 'button' }, label);
        made.addEventListener('click', () => {
          act({ type: 'notification-action', notification: id, index });
        });
        return made;
      });
      return element('article', { className: 'toast', data: { notification: String(id) } }, open, close, element('div', { className: 'toast-actions' }, ...buttons)); // prettier-ignore
    }),
  );
}
