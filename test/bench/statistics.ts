/** The middle of the values; between the two middle ones if their number is even. NaN without any. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  const [low, high] = [sorted[Math.floor(middle)], sorted[Math.ceil(middle)]];
  return low === undefined || high === undefined ? Number.NaN : (low + high) / 2;
}

/** So many values have outliers that say nothing about the thing measured. */
const MANY = 20;

/** The smallest and the largest value; of twenty and more the tenth and the ninetieth percentile. */
export function spread(values: readonly number[]): readonly [low: number, high: number] {
  const sorted = [...values].sort((a, b) => a - b);
  const cut = values.length < MANY ? 0 : Math.floor(values.length / 10);
  return [sorted[cut] ?? Number.NaN, sorted[values.length - 1 - cut] ?? Number.NaN];
}

/** Milliseconds that something takes. */
export function timed(run: () => unknown): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}
