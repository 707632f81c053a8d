// What lives here: notifications of the desktop, where they are chosen or needed.
// What does not: when to show one (breaks/), its words (shared/messages/en/notifications.ts).
import type { Notification, NotificationConstructorOptions } from 'electron';
import type { ElectronParts } from '../parts.ts';
import { wordsOf } from './log.ts';
import type { Problems } from './problems.ts';
import { createSignal } from './signal.ts';

/** What a notification says and what a click on it does. */
export interface Notice {
  readonly title: string;
  readonly body: string;
  readonly silent: boolean;
  readonly onClick: () => void;
}

/** Shows notices; of each name only the latest stays. */
export interface Notifications {
  /** Shows it; false, and a problem, if this desktop cannot. Never throws. */
  readonly show: (name: string, notice: Notice) => boolean;
  readonly withdraw: (name: string) => void;
}

/** The parts of Electron that notices need. */
export interface NotificationMaker {
  readonly isSupported: () => boolean;
  readonly make: (
    options: NotificationConstructorOptions,
  ) => Pick<Notification, 'on' | 'show' | 'close'>;
}

/** Electron's own. */
export const notificationMaker = ({
  Notification,
}: Pick<ElectronParts, 'Notification'>): NotificationMaker => ({
  isSupported: () => Notification.isSupported(),
  make: (options) => new Notification(options),
});

/** What becomes of a notification: handed over, and then, where all is well, shown. */
export type NotificationNews =
  | { readonly type: 'asked' }
  | { readonly type: 'shown' }
  | { readonly type: 'failed'; readonly reason: string };

/** Notices, and what becomes of them. */
export interface HeardNotifications extends Notifications {
  readonly listen: (listener: (news: NotificationNews) => void) => () => void;
}

/** Notices over this desktop's notifications. */
export function createNotifications(
  maker: NotificationMaker,
  problems: Pick<Problems, 'report' | 'clear'>,
): HeardNotifications {
  const heard = createSignal<NotificationNews>();
  // Kept, or the garbage collector would take a notification and its click with it.
  const shown = new Map<string, Pick<Notification, 'close'>>();
  const withdraw = (name: string): void => {
    const notification = shown.get(name);
    shown.delete(name);
    notification?.close();
  };
  const fail = (reason: unknown): void => {
    problems.report('notificationsFailed', reason);
    heard.tell({ type: 'failed', reason: wordsOf(reason) });
  };
  const present = (name: string, { title, body, silent, onClick }: Notice): void => {
    withdraw(name);
    if (!maker.isSupported()) throw new Error('notifications are not supported here');
    const notification = maker.make({ title, body, silent });
    notification.on('click', onClick);
    notification.on('show', () => {
      problems.clear('notificationsFailed');
      heard.tell({ type: 'shown' });
    });
    notification.on('failed', (_event, reason) => fail(reason));
    shown.set(name, notification);
    heard.tell({ type: 'asked' });
    notification.show();
  };
  return {
    show: (name, notice) => {
      try {
        present(name, notice);
        return true;
      } catch (reason) {
        fail(reason);
        return false;
      }
    },
    withdraw,
    listen: heard.listen,
  };
}
