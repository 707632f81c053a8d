import { useEffect } from 'react';

/** Keys are ignored this long after the window opens, so that typing presses nothing, ms. */
export const KEYS_WAIT = 2_000;
/** And until nothing was pressed for this long: whoever has not looked up yet types on, ms. */
export const TYPING_STOPS = 1_000;

const KEYS = ['keydown', 'keyup', 'keypress'] as const;

/**
 * Swallows keys for the first two seconds, and after that for as long as somebody types on or holds down a key that
 * they pressed before. `but` names a key that is heard all the same. `isOff`: they have the keyboard here already.
 */
export function useKeysWait({ but = '', isOff = false }): void {
  useEffect(() => {
    if (isOff) return undefined;
    const opened = performance.now();
    let pressed = -Infinity;
    const stop = (): void => {
      for (const type of KEYS) window.removeEventListener(type, swallow, true);
    };
    const isMeantForHere = (event: KeyboardEvent): boolean => {
      if (event.type !== 'keydown') return false;
      const now = performance.now();
      const hasPaused = !event.repeat && now - pressed >= TYPING_STOPS;
      pressed = now;
      return hasPaused && now - opened >= KEYS_WAIT;
    };
    function swallow(event: KeyboardEvent): void {
      if (event.key === but) return;
      if (isMeantForHere(event)) return stop();
      event.preventDefault();
      event.stopImmediatePropagation();
    }
    for (const type of KEYS) window.addEventListener(type, swallow, true);
    return stop;
  }, [but, isOff]);
}
