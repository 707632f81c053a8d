import type { DesktopState } from '../shared/page-message.ts';
import { act } from './connection.ts';
import { byId, element, redraw } from './element.ts';
import { focusMenu, menuList } from './menu-list.ts';
import { place } from './screens.ts';

const layer = element('div', { id: 'popups' });

/** Shows menus that the app has popped up itself. */
export function showPopups({ view, facts }: DesktopState): void {
  if (!layer.isConnected) byId('plane').append(layer);
  redraw(layer, view.popups, () =>
    view.popups.map((popup) => {
      const close = (): void => {
        act({ type: 'close-popup', popup: popup.id });
      };
      const list = menuList(popup.items, close);
      const holder = element('div', { className: 'popup' }, list);
      place(holder, popup);
      requestAnimationFrame(() => {
        // As real menus do, it keeps above the lower edge of its screen.
        const screen = facts.displays.find(({ bounds }) => popup.x < bounds.x + bounds.width);
        const bottom = screen === undefined ? Infinity : screen.bounds.y + screen.bounds.height;
        const over = Math.max(0, popup.y + list.offsetHeight - bottom);
        holder.style.marginTop = `${String(-over)}px`;
        focusMenu(list);
      });
      return holder;
    }),
  );
}
