/** The arrow keys that lead back and on, as one reads. */
export const arrowsOf = (
  direction: 'ltr' | 'rtl',
): readonly [back: 'ArrowLeft' | 'ArrowRight', next: 'ArrowLeft' | 'ArrowRight'] =>
  direction === 'rtl' ? ['ArrowRight', 'ArrowLeft'] : ['ArrowLeft', 'ArrowRight'];
