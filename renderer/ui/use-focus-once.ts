import { useEffect } from 'react';
import type { RefObject } from 'react';

/** Gives an element the focus when it first appears. */
export function useFocusOnce(element: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    element.current?.focus({ preventScroll: true });
  }, [element]);
}
