import type { DesktopState } from '../shared/page-message.ts';
import { command } from './connection.ts';
import { byId, element, redraw } from './element.ts';
import { place } from './screens.ts';

const layer = element('div', { id: 'lock' });

/** Covers the screens while the pretended computer is locked. */
export function showLock({ facts }: DesktopState): void {
  if (!layer.isConnected) byId('plane').append(layer);
  redraw(layer, [facts.locked, facts.displays], () =>
    facts.locked
      ? facts.displays.map((display) => {
          const unlock = element('button', { type: 'button' }, 'Locked – click to unlock');
          unlock.addEventListener('click', () => {
            command({ type: 'locked', locked: false });
          });
          const cover = element('div', { className: 'lock' }, unlock);
          place(cover, display.bounds);
          return cover;
        })
      : [],
  );
}
