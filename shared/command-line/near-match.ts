/** The word of the list that was probably meant; null where none is near. */
export function nearMatch(typed: string, words: readonly string[]): string | null {
  const meant = typed.toLowerCase();
  const begun = words.filter((word) => meant.length > 1 && word.startsWith(meant));
  if (begun[0] !== undefined && begun.length === 1) return begun[0];
  const near = words
    .map((word) => ({ word, distance: distance(meant, word) }))
    .filter((candidate) => candidate.distance <= Math.max(1, Math.floor(candidate.word.length / 3)))
    .sort((one, other) => one.distance - other.distance);
  return near[0]?.word ?? null;
}

/** How many letters must be put in, left out, replaced, or swapped with their neighbour. */
function distance(one: string, other: string): number {
  // A word this long is no slip of the finger, and counting would take long.
  if (one.length > 20) return one.length;
  const rows = Array.from({ length: one.length + 1 }, (_row, i) =>
    Array.from({ length: other.length + 1 }, (_cell, j) => Math.max(i, j)),
  );
  const at = (i: number, j: number): number => rows[i]?.[j] ?? Infinity;
  for (let i = 1; i <= one.length; i += 1)
    for (let j = 1; j <= other.length; j += 1) {
      const same = one[i - 1] === other[j - 1];
      const swapped = one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
      (rows[i] as number[])[j] = Math.min(
        at(i - 1, j) + 1,
        at(i, j - 1) + 1,
        at(i - 1, j - 1) + (same ? 0 : 1),
        i > 1 && j > 1 && swapped ? at(i - 2, j - 2) + 1 : Infinity,
      );
    }
  return at(one.length, other.length);
}
