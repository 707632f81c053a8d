// What lives here: where an arrow key leads among tiles of any arrangement.
// What does not: the tiles (StretchTile.tsx), giving them the keyboard (use-tiles.ts).

/** Where a tile is on the screen, px. */
export interface TileBox {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const middle = ({ left, right }: TileBox): number => (left + right) / 2;

/** The nearest tile of the next row below (1) or above (-1), or null at the edge. */
function inNextRow(from: TileBox, boxes: readonly TileBox[], way: 1 | -1): number | null {
  const beyond = boxes
    .filter(({ top, bottom }) => (way === 1 ? top >= from.bottom : bottom <= from.top))
    .toSorted((one, other) => way * (one.top - other.top));
  const next = beyond[0];
  if (!next) return null;
  const [nearest = next] = beyond
    .filter(({ top, bottom }) => top < next.bottom && bottom > next.top)
    .toSorted((one, other) => Math.abs(middle(one) - middle(from)) - Math.abs(middle(other) - middle(from))); // prettier-ignore
  return boxes.indexOf(nearest);
}

/** The index that a key leads to from a tile, or null where it leads nowhere. */
export function tileAfter(
  key: string,
  from: number,
  boxes: readonly TileBox[],
  direction: 'ltr' | 'rtl',
): number | null {
  const here = boxes[from];
  if (!here) return null;
  const [forwards, backwards] = direction === 'rtl' ? ['ArrowLeft', 'ArrowRight'] : ['ArrowRight', 'ArrowLeft']; // prettier-ignore
  switch (key) {
    case forwards:
      return from + 1 < boxes.length ? from + 1 : null;
    case backwards:
      return from > 0 ? from - 1 : null;
    case 'ArrowDown':
      return inNextRow(here, boxes, 1);
    case 'ArrowUp':
      return inNextRow(here, boxes, -1);
    case 'Home':
      return 0;
    case 'End':
      return boxes.length - 1;
    default:
      return null;
  }
}
