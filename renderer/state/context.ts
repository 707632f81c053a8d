import { createContext, useCallback, useContext, useMemo, useSyncExternalStore } from 'react';
import type { Action } from '../../shared/breaks/facts.ts';
import type { Status } from '../../shared/breaks/status.ts';
import { act } from '../api.ts';
import type { Translator } from '../../shared/messages/translator.ts';
import { advance } from './advance.ts';
import { useNow } from './clock.ts';
import type { Shared, Store } from './store.ts';

/** The store and the words of this page. */
export const AppContext = createContext<{
  readonly store: Store;
  readonly words: Translator;
} | null>(null);

function useApp() {
  const app = useContext(AppContext);
  if (!app) throw new Error('Wrap the page in AppProvider (renderer/state/AppProvider.tsx).');
  return app;
}

/** Looks up words in the person's language. */
export const useWords = (): Translator => useApp().words;

/** The store itself, for what a call answers before the event comes. */
export const useStore = (): Store => useApp().store;

/** Everything shared, as it last arrived. */
export function useShared(): Shared {
  const { store } = useApp();
  return useSyncExternalStore(store.subscribe, store.get);
}

/** The status now, counted on from its arrival, renewed every `every` ms. */
export function useStatus(every = 1_000): Status {
  const { status, arrived } = useShared();
  const now = useNow(every);
  return useMemo(() => advance(status, Math.max(0, now - arrived)), [status, arrived, now]);
}

/** Runs something that asks main; a refusal is shown in its plain words. */
export function useAsk(): (asking: Promise<unknown>) => void {
  const { store } = useApp();
  return useCallback(
    (asking) => {
      store.set({ failure: null });
      asking.catch((reason: unknown) => {
        store.set({ failure: reason instanceof Error ? reason.message : String(reason) });
      });
    },
    [store],
  );
}

/** Tells the scheduler what the person did. */
export function useAct(): (action: Action) => void {
  const ask = useAsk();
  return useCallback((action) => ask(act(action)), [ask]);
}
