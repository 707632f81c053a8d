/**
 * A number from 0 up to 1 that looks like chance, and is always the same for the same seed and name.
 * FNV-1a over both, then mixed until every bit hangs on every other.
 */
export function chance(seed: string, name: string): number {
  let hash = 0x811c9dc5;
  for (const letter of `${seed}\n${name}`)
    hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  hash = Math.imul(hash ^ (hash >>> 13), 0x297a2d39);
  return ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32;
}
