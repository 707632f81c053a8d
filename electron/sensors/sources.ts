import { programName } from '../../shared/sensing/program-name.ts';
import type { Source } from '../../shared/sensing/signs.ts';

const LONGEST = 120;

/** A program behind a sign, with what the system says about it, such as "Playing video". */
export function sourceOf(path: string, reason = ''): Source {
  return { program: programName(path), reason: reason.replace(/\p{Cc}/gu, ' ').slice(0, LONGEST) };
}

/** Each program once, with the first reason it gave. */
export function eachOnce(sources: readonly Source[]): readonly Source[] {
  const seen = new Map<string, Source>();
  for (const source of sources) if (!seen.has(source.program)) seen.set(source.program, source);
  return [...seen.values()];
}
