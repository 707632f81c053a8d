import type { CSSProperties } from 'react';

/** As many columns of one width as there are days. */
export const columnsStyle = (days: number): CSSProperties => ({
  gridTemplateColumns: `repeat(${days}, minmax(0, 1fr))`,
});
