import type { Caution, Stretch } from './stretch.ts';

/** Everyone who takes care with a stretch: first those for whom it is left out, then those who change it a little. */
export const careOf = ({ cautions, adapt = [] }: Stretch): readonly Caution[] => [
  ...cautions,
  ...adapt,
];
