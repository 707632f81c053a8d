// What lives here: the small window put together: its menu, what is said about it, and what happens where no tray is.
// What does not: the window (mini-window.ts), its menu's items (tray/menu.ts).
import type { BrowserWindow } from 'electron';
import type { CallInput } from '../../shared/ipc/contract.ts';
import type { MessageKey, Translator } from '../../shared/messages/translator.ts';
import type { Notifications } from '../system/notifications.ts';
import type { OpenTray } from '../tray/open-tray.ts';
import { createMiniWindow } from './mini-window.ts';
import type { MiniParts, MiniWindow } from './mini-window.ts';

interface OpenMiniParts extends Omit<MiniParts, 'onPutAway' | 'title'> {
  readonly translator: () => Translator;
  readonly notifications: Pick<Notifications, 'show'>;
  readonly popUp: OpenTray['popUp'];
  /** Started with the session: nobody asked to see anything. */
  readonly hidden: boolean;
  /** Opens Sitwell for a person who asks. */
  readonly reopen: () => void;
}

/** The small window, and Sitwell where there is no tray. */
export interface OpenMini extends Pick<MiniWindow, 'close'> {
  /** Opens the tray's menu in it; done once the menu is closed. */
  readonly menu: (at: CallInput<'mini.menu'>, window: BrowserWindow | undefined) => Promise<void>;
  /** Nobody shows a tray icon: whoever starts Sitwell sees it in another way. */
  readonly standIn: () => void;
}

/** The small window, open if it is set so. */
export function openMini(parts: OpenMiniParts): OpenMini {
  const { settings, translator } = parts;
  const say = (title: MessageKey, body: MessageKey): void => {
    const { t } = translator();
    const notice = { title: t(title), body: t(body), silent: true, onClick: parts.reopen };
    parts.notifications.show('mini', notice);
  };
  const mini = createMiniWindow({
    ...parts,
    title: () => translator().t('mini.windowTitle'),
    onPutAway: () => say('mini.putAway', 'mini.putAwayText'),
  });
  return {
    close: mini.close,
    menu: async (at, window) => {
      if (!window) return;
      const putAway = { label: translator().t('mini.putAwayItem'), click: mini.putAway };
      await parts.popUp({ window, ...at }, [{ type: 'separator' }, putAway]);
    },
    standIn: () => {
      const { smallWindow, welcomed } = settings.get();
      if (smallWindow && welcomed) return;
      if (parts.hidden) say('mini.noTray', 'mini.noTrayText');
      else parts.reopen();
    },
  };
}
