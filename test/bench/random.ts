/** Numbers from 0 up to 1 that look random and are the same for the same seed (a 32-bit xorshift). */
export function seededRandom(seed: number): () => number {
  // A state of zero would stay zero.
  let state = seed | 0 || 0x9e3779b9;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}
