import { useEffect, useRef } from 'react';

/**
 * Puts the keyboard back where it was before something took the list's place. `remember` is called as
 * it opens; what had the focus then is found again by its `data-return`.
 */
export function useReturnFocus(isAway: boolean): { readonly remember: () => void } {
  const place = useRef<string | null>(null);
  useEffect(() => {
    if (isAway || place.current === null) return;
    const found = document.querySelector<HTMLElement>(`[data-return="${place.current}"]`);
    place.current = null;
    found?.focus();
  }, [isAway]);
  return {
    remember: () => {
      const focused = document.activeElement;
      place.current = focused instanceof HTMLElement ? (focused.dataset['return'] ?? null) : null;
    },
  };
}
