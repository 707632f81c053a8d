// What lives here: what every page knows: the app, the settings, the status; read once, then kept by events.
// What does not: what only one page needs (its own folder).
// To share something more with every page: a field here and the event that keeps it fresh.
import type { Status } from '../../shared/breaks/status.ts';
import type { AppInfo } from '../../shared/ipc/views.ts';
import type { Settings } from '../../shared/settings/definitions.ts';
import { call, listen } from '../api.ts';

/** Everything shared, as one value. */
export interface Shared {
  readonly info: AppInfo;
  readonly settings: Settings;
  readonly status: Status;
  /** When `status` arrived, by this page's own clock (performance.now). */
  readonly arrived: number;
  /** The last thing that did not work, in plain words from main. */
  readonly failure: string | null;
}

/** Holds the shared value and tells who listens. */
export interface Store {
  readonly get: () => Shared;
  readonly set: (change: Partial<Shared>) => void;
  readonly subscribe: (listener: () => void) => () => void;
}

/** A store with a first value. */
export function createStore(first: Shared): Store {
  let value = first;
  const listeners = new Set<() => void>();
  return {
    get: () => value,
    set: (change) => {
      value = { ...value, ...change };
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** Asks main for everything, then keeps listening for as long as the page lives. */
export async function loadStore(): Promise<Store> {
  const [info, settings, status] = await Promise.all([
    call('app.info'),
    call('settings.get'),
    call('status.get'),
  ]);
  const store = createStore({
    info,
    settings,
    status,
    arrived: performance.now(),
    failure: null,
  });
  listen('status', (next) => store.set({ status: next, arrived: performance.now() }));
  listen('settings', (next) => store.set({ settings: next }));
  return store;
}
