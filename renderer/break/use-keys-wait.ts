import { useEffect, useState } from 'react';

/** Keys are ignored this long after the window opens, so that typing presses nothing, ms. */
export const KEYS_WAIT = 2_000;

/** Swallows every key but Esc for the first two seconds; true once keys count. */
export function useKeysWait(): boolean {
  const [isOver, setIsOver] = useState(false);
  useEffect(() => {
    const swallow = (event: KeyboardEvent): void => {
      if (event.key === 'Escape') return;
      event.preventDefault();
      event.stopImmediatePropagation();
    };
    const stop = (): void => {
      for (const type of ['keydown', 'keyup', 'keypress'] as const)
        window.removeEventListener(type, swallow, true);
    };
    for (const type of ['keydown', 'keyup', 'keypress'] as const)
      window.addEventListener(type, swallow, true);
    const timer = setTimeout(() => {
      stop();
      setIsOver(true);
    }, KEYS_WAIT);
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, []);
  return isOver;
}
