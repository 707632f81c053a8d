import { useSyncExternalStore } from 'react';

interface Ticker {
  readonly get: () => number;
  readonly subscribe: (listener: () => void) => () => void;
}

const tickers = new Map<number, Ticker>();

/** One interval per rhythm however many components listen; none when nobody does. */
function tickerOf(every: number): Ticker {
  const known = tickers.get(every);
  if (known) return known;
  let now = performance.now();
  let timer: ReturnType<typeof setInterval> | undefined;
  const listeners = new Set<() => void>();
  const tick = (): void => {
    // Nobody sees a hidden page; the first tick after it is shown again sets it right.
    if (document.hidden) return;
    now = performance.now();
    for (const listener of listeners) listener();
  };
  const ticker: Ticker = {
    get: () => {
      // Nobody listened for a while: the last tick is long ago.
      if (listeners.size === 0 && Math.abs(performance.now() - now) > every)
        now = performance.now();
      return now;
    },
    subscribe: (listener) => {
      if (listeners.size === 0) timer = setInterval(tick, every);
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
        if (listeners.size === 0) clearInterval(timer);
      };
    },
  };
  tickers.set(every, ticker);
  return ticker;
}

/** The page's own clock in ms, renewed every `every` ms. */
export function useNow(every: number): number {
  const ticker = tickerOf(every);
  return useSyncExternalStore(ticker.subscribe, ticker.get);
}
