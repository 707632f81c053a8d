// What lives here: what became of the last notification, also when the desktop never says.
// What does not: showing notifications (system/notifications.ts).
import { SECOND } from '../../shared/time/moment.ts';
import type { LastNotification } from '../../shared/self-check/facts.ts';
import type { Clocks } from '../system/clocks.ts';
import type { NotificationNews } from '../system/notifications.ts';

/** A desktop that has said nothing for this long has shown nothing. */
const SHOWN_WITHIN = 3 * SECOND;

/** Follows what becomes of notifications. */
export interface NotificationWatch {
  readonly hear: (news: NotificationNews) => void;
  readonly last: () => LastNotification;
}

/** A watch that has seen none. `onChange`: there is more to know. */
export function watchNotifications(
  clocks: Pick<Clocks, 'after'>,
  onChange: () => void,
): NotificationWatch {
  let last: LastNotification = { type: 'none' };
  let callOff = (): void => undefined;
  const set = (next: LastNotification): void => {
    callOff();
    const isNew = JSON.stringify(next) !== JSON.stringify(last);
    last = next;
    if (isNew) onChange();
  };
  return {
    hear: (news) => {
      if (news.type !== 'asked') return set(news);
      callOff();
      callOff = clocks.after(SHOWN_WITHIN, () => set({ type: 'silent' }));
    },
    last: () => last,
  };
}
