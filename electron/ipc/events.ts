// What lives here: telling pages, the only place that does. What a page cannot hear yet waits for it.
// What does not: when to tell (main.ts), what events there are (shared/ipc/contract.ts).
// To add an event: the contract, and a line in HEARD_BY.
import type { EventName, Events, WindowKind } from '../../shared/ipc/contract.ts';
import { WINDOW_KINDS } from '../../shared/ipc/contract.ts';
import type { Page, Pages } from '../windows/pages.ts';
import { EVENT_CHANNEL } from './channels.ts';

const HEARD_BY: Readonly<Record<EventName, readonly WindowKind[]>> = {
  status: WINDOW_KINDS,
  settings: WINDOW_KINDS,
  problems: ['dashboard'],
  senses: ['dashboard'],
  selfCheck: ['dashboard', 'welcome'],
  section: ['dashboard'],
  journal: ['dashboard'],
  session: ['break', 'dashboard'],
  care: ['dashboard'],
  water: ['dashboard', 'break', 'drink'],
  book: ['dashboard'],
  comfort: ['dashboard', 'break'],
};

/** Tells pages what happened. */
export interface PageEvents {
  readonly tell: <Name extends EventName>(name: Name, payload: Events[Name]) => void;
  /** The page listens now: sends what waited for it. */
  readonly flush: (page: Page) => void;
}

/** Events to the open pages of the kinds that hear them. Of each, only the latest waits. */
export function pageEvents(pages: Pick<Pages, 'all'>): PageEvents {
  const waiting = new WeakMap<Page, Map<EventName, unknown>>();
  const send = (page: Page, name: EventName, payload: unknown): void => {
    const { window } = page;
    if (!window.isDestroyed()) window.webContents.send(EVENT_CHANNEL, name, payload);
  };
  return {
    tell: (name, payload) => {
      for (const page of pages.all()) {
        if (!HEARD_BY[name].includes(page.kind)) continue;
        if (page.isReady()) send(page, name, payload);
        else
          waiting.set(
            page,
            (waiting.get(page) ?? new Map<EventName, unknown>()).set(name, payload),
          );
      }
    },
    flush: (page) => {
      for (const [name, payload] of waiting.get(page) ?? []) send(page, name, payload);
      waiting.delete(page);
    },
  };
}
