const LONGEST = 120;

/**
 * A program's name, to compare: lower case, without folder, ".exe" or ".app", and characters that cannot be shown. macOS
 * writes an accent as a character of its own, keyboards do not: here both are the same.
 */
export function programName(path: string): string {
  const file = path.split(/[\\/]/u).at(-1) ?? '';
  return file
    .normalize()
    .replace(/\p{Cc}/gu, '')
    .trim()
    .toLowerCase()
    .replace(/\.(?:exe|app)$/u, '')
    .slice(0, LONGEST);
}
