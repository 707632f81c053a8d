import { useRef, useState } from 'react';
import type { KeyboardEvent, RefObject } from 'react';
import { useWords } from '../../state/context.ts';
import { tileAfter } from './tile-after.ts';
import type { TileBox } from './tile-after.ts';

interface UseTiles {
  readonly area: RefObject<HTMLDivElement | null>;
  /** The one tile that the Tab key reaches. */
  readonly reachable: string | undefined;
  readonly onReach: (id: string) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

const tilesIn = (area: HTMLElement | null): readonly HTMLElement[] => [
  ...(area?.querySelectorAll<HTMLElement>('[data-stretch]') ?? []),
];

/**
 * One Tab stop for all tiles of a page: the arrow keys move between them as they are seen, Home and End
 * to the first and last.
 */
export function useTiles(ids: readonly string[], reachedAtFirst: string | null): UseTiles {
  const { direction } = useWords();
  const area = useRef<HTMLDivElement>(null);
  const [reached, setReached] = useState(reachedAtFirst);
  const reachable = ids.find((id) => id === reached) ?? ids[0];

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const tiles = tilesIn(area.current);
    const from = tiles.findIndex((tile) => tile === document.activeElement);
    if (from < 0) return;
    const boxes = tiles.map((tile): TileBox => tile.getBoundingClientRect());
    const to = tileAfter(event.key, from, boxes, direction);
    if (to === null) return;
    event.preventDefault();
    tiles[to]?.focus();
  };
  return { area, reachable, onReach: setReached, onKeyDown };
}
