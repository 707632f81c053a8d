/** The path of a line that keeps its height until the next point, in a field of 100 by 100. */
export function stepPath(heights: readonly number[]): string {
  const width = 100 / Math.max(1, heights.length);
  return heights
    .map((height, index) => {
      const [from, to] = [index * width, (index + 1) * width].map((x) => x.toFixed(2));
      return `${index === 0 ? 'M' : 'L'}${from} ${height.toFixed(2)}H${to}`;
    })
    .join('');
}

/** How far below the top a score lies, 0 (10, the worst) to 100 (1, the best). */
export const heightOf = (score: number): number => ((10 - score) / 9) * 100;
