import type { Source } from '../../shared/sensing/signs.ts';

const LONGEST = 120;

/** A program's name as signs tell it: lower case, without folder, ".exe" and characters that cannot be shown. */
export function programName(path: string): string {
  const file = path.split(/[\\/]/u).at(-1) ?? '';
  return file
    .replace(/\p{Cc}/gu, '')
    .trim()
    .toLowerCase()
    .replace(/\.exe$/u, '')
    .slice(0, LONGEST);
}

/** A program behind a sign, with what the system says about it. */
export function sourceOf(path: string, reason = ''): Source {
  return { program: programName(path), reason: reason.replace(/\p{Cc}/gu, ' ').slice(0, LONGEST) };
}

/** Each program once, whatever it gave as a reason. */
export function eachOnce(sources: readonly Source[]): readonly Source[] {
  const seen = new Map<string, Source>();
  for (const source of sources) if (!seen.has(source.program)) seen.set(source.program, source);
  return [...seen.values()];
}
