import { useState } from 'react';
import type { KeyboardEvent } from 'react';
import { useWords } from '../../state/context.ts';

interface Roving {
  /** The one item that the Tab key reaches. */
  readonly reachable: number;
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
  readonly onReach: (index: number) => void;
}

/** One Tab stop for many buttons: arrow keys, Home and End move between them, in reading direction. */
export function useRoving(count: number): Roving {
  const { direction } = useWords();
  const [reached, setReached] = useState<number | null>(null);
  const reachable = Math.min(reached ?? count - 1, count - 1);

  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    const forwards = direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
    const backwards = direction === 'rtl' ? 'ArrowRight' : 'ArrowLeft';
    const to = new Map([
      [forwards, reachable + 1],
      [backwards, reachable - 1],
      ['Home', 0],
      ['End', count - 1],
    ]).get(event.key);
    if (to === undefined) return;
    event.preventDefault();
    const index = Math.max(0, Math.min(count - 1, to));
    setReached(index);
    event.currentTarget.querySelectorAll('button')[index]?.focus();
  };
  return { reachable, onKeyDown, onReach: setReached };
}
