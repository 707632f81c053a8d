import { useEffect } from 'react';

/** A stretch in a list, and how far the page was scrolled when it was opened, px (null: not known). */
export interface ReturnTo {
  readonly id: string;
  readonly top: number | null;
}

/** Coming back to a list, gives the keyboard to the stretch that was opened from it, where it was on the screen. */
export function useReturn(returnTo: ReturnTo | null): void {
  useEffect(() => {
    if (!returnTo) return;
    const element = [...document.querySelectorAll<HTMLElement>('[data-stretch]')].find(
      ({ dataset }) => dataset['stretch'] === returnTo.id,
    );
    element?.focus({ preventScroll: returnTo.top !== null });
    if (returnTo.top !== null) window.scrollTo(0, returnTo.top);
  }, [returnTo]);
}
