import { useEffect, useEffectEvent, useState } from 'react';
import type { RefObject } from 'react';
import { pieceAt } from './pieces.ts';
import type { Piece } from './pieces.ts';

/**
 * Gives the keyboard back to the timeline once a form is done, at the piece of a moment (wall-clock ms):
 * what was pressed is gone by then. Without a moment, at the one of the time before.
 */
export function useReturn(
  list: RefObject<HTMLElement | null>,
  pieces: readonly Piece[],
): (wall?: number) => void {
  const [wanted, setWanted] = useState<{ readonly wall: number } | null>(null);
  const giveBack = useEffectEvent((wall: number) => {
    const id = pieceAt(pieces, wall)?.id;
    const buttons = [...(list.current?.querySelectorAll('button') ?? [])];
    buttons.find((button) => button.dataset['piece'] === id)?.focus({ preventScroll: true });
  });
  useEffect(() => {
    if (wanted) giveBack(wanted.wall);
  }, [wanted]);
  return (wall) => setWanted((last) => ({ wall: wall ?? last?.wall ?? 0 }));
}
