// What lives here: what a bench is and what it measures: values with their unit and their target.
// What does not: the benches (benches/, listed in all.ts), printing (table.ts).
// To add one: a file in benches/, a line in all.ts, a paragraph in docs/bench.md.

/** How much work a bench does: `full` for numbers to keep, `tiny` to see that it runs at all. */
export type Size = 'full' | 'tiny';

/** What a measured value ought to be, in the measure's unit. */
export type Target =
  { readonly atMost: number } | { readonly moreThan: number } | { readonly below: number };

/** One measured thing. The same thing measured several times gives several values. */
export interface Measure {
  readonly name: string;
  readonly values: readonly number[];
  readonly unit: string;
  /** Left out where the number is for orientation only. */
  readonly target?: Target;
}

/** Something that can be measured. */
export interface Bench {
  /** For `--only`; short, in words joined by "-". */
  readonly name: string;
  /** What must be known to read the numbers rightly, in one sentence. */
  readonly note: string;
  /** Measures. Rejects where it cannot, with a message that says why. */
  readonly run: (size: Size) => Promise<readonly Measure[]>;
}
