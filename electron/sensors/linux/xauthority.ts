/** Whose entries are for programs of this computer: its own, and everybody's. */
const LOCAL = new Set([256, 65_535]);
const COOKIE = 'MIT-MAGIC-COOKIE-1';

/**
 * The cookie that lets a program of this computer onto a display, from the text of an `.Xauthority` file, one character
 * for each byte. Null: the file has none.
 */
export function cookieOf(text: string, display: string): Buffer | null {
  const bytes = Buffer.from(text, 'latin1');
  let at = 0;
  /** Every part has its length before it. */
  const next = (): Buffer => {
    const length = bytes.readUInt16BE(at);
    at += 2 + length;
    return bytes.subarray(at - length, at);
  };
  try {
    while (at < bytes.length) {
      const family = bytes.readUInt16BE(at);
      at += 2;
      next();
      const [of, name, data] = [next().toString('latin1'), next().toString('latin1'), next()];
      const isFor = LOCAL.has(family) && (of === '' || of === display);
      if (isFor && name === COOKIE && at <= bytes.length) return data;
    }
  } catch {
    // Cut off in the middle: what came before was no help either.
  }
  return null;
}
